//! A year of a busy house, night by night: what comes back every week and who comes to it, what hangs
//! on the board and how that ends, the weekly mail, and what is cleared away behind it all.

use std::sync::Arc;

use instance::kit::may::Role;
use instance::kit::sql;
use jiff::civil::{Date, date};
use tests::{Arrived, DAY, Database, Instance, PostOffice, Street, Visitor, both};

use super::deeds::add_notice;
use super::digest::{subscribe, weeks};
use super::messages::neighbour;

const WEEKS: i64 = 52;
const JOKE: &str = "joke@buren.example";
const FATMA: &str = "fatma@buren.example";
const HENK: &str = "henk@buren.example";
/// Who get the weekly mail.
const READERS: [&str; 3] = ["noor@lezers.example", "omar@lezers.example", "piet@lezers.example"];
/// Who come to the soup, and who answer notices: each in their turn.
const GUESTS: [&str; 4] =
    ["a@gasten.example", "b@gasten.example", "c@gasten.example", "d@gasten.example"];
/// What comes back: its title, its first day, how, and after how many days.
const SERIES: [(&str, &str, &str, i64); 4] = [
    ("Soep en brood", "2026-11-28", "week", 7),
    ("Taalcafé", "2026-12-01", "week", 7),
    ("Rondje haven", "2026-11-29", "two-weeks", 14),
    ("Naailes", "2026-12-04", "week", 7),
];
const SOUP: &str = SERIES[0].0;
/// How far ahead occurrences are made, in days.
const AHEAD: i32 = 56;

/// The house, and the people who keep it busy.
struct Year {
    delinde: Arc<Instance>,
    office: PostOffice,
    /// She asks something each week.
    joke: Visitor,
    /// She mediates.
    fatma: Visitor,
    /// He writes for the house.
    henk: Visitor,
    /// How many of the mails to him he read.
    read: usize,
}

impl Year {
    async fn begin(street: &Street) -> Self {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let joke = neighbour(&delinde, JOKE, "Joke", Role::Resident).await;
        let fatma = neighbour(&delinde, FATMA, "Fatma", Role::Mediator).await;
        let mut henk = neighbour(&delinde, HENK, "Henk", Role::Editor).await;
        for (title, first, rhythm, _) in SERIES {
            henk.visit("/agenda/nieuw").await;
            henk.fill("title", title).fill("date", first).fill("start", "14:00");
            henk.choose("repeat", rhythm).choose("sign_up", "ja").submit("Zet in de agenda").await;
            assert!(henk.sees("Je activiteit staat in de agenda"), "{}", henk.text());
        }
        henk.visit("/etalage/nieuw").await.fill("title", "Leen een bakfiets");
        henk.fill("text", "Voor een dag.").submit("Zet in de etalage").await;
        assert!(henk.sees("Het staat in de etalage"), "{}", henk.text());
        for reader in READERS {
            subscribe(&delinde, reader).await;
        }
        Self { delinde, office, joke, fatma, henk, read: 0 }
    }

    /// What everybody does on the first day of a week.
    async fn a_day(&mut self, week: i64) {
        for (visitor, email) in
            [(&mut self.joke, JOKE), (&mut self.fatma, FATMA), (&mut self.henk, HENK)]
        {
            visitor.moves_to(&format!("192.0.2.{week}"));
            // Nobody stays signed in for half a year.
            if week % 20 == 19 {
                visitor.sign_in(email).await;
            }
            visitor.visit("/").await;
        }
        let notice = add_notice(&mut self.joke, &title_of(week)).await;
        self.joke.visit("/huiskamer").await.fill("tekst", "Goedemorgen").submit("Stuur").await;
        if week % 4 == 0 {
            self.answers(week, &notice).await;
            self.henk.visit("/buurtkrant/nieuw").await.fill("title", "Uit de keuken");
            self.henk.fill("text", "De soep was op.").submit("Plaats in de krant").await;
        }
        self.says_what_is_right().await;
        self.comes_to_the_soup(week).await;
        self.ends_what_hangs(week).await;
    }

    /// A neighbour answers a notice.
    async fn answers(&self, week: i64, notice: &str) {
        let mut helper = neighbour(&self.delinde, in_turn(week / 4), "Piet", Role::Resident).await;
        helper.visit(&format!("/prikbord/{notice}")).await.fill("text", "Ik help je graag.");
        helper.submit("Stuur een bericht").await;
        assert!(helper.sees("Je bericht is verstuurd"), "{}", helper.text());
    }

    /// Henk reads his mail, and says that what he is asked about is still right.
    async fn says_what_is_right(&mut self) {
        let mails = self.office.mails_to(HENK);
        let new: Vec<String> = mails.iter().skip(self.read).map(Arrived::text).collect();
        self.read = mails.len();
        let begin = self.delinde.url("/vers/");
        let is_yes = |word: &&str| word.starts_with(&begin) && word.ends_with("antwoord=ja");
        for link in new.iter().flat_map(|text| text.split_whitespace()).filter(is_yes) {
            let mut henk = self.delinde.guest();
            henk.visit(link.trim_start_matches(&self.delinde.origin())).await;
            henk.submit("Ja, dit klopt nog").await;
            assert!(henk.sees("Nu weet iedereen dat dit klopt"), "{}", henk.text());
        }
    }

    /// Somebody without an account says that they come on Saturday.
    async fn comes_to_the_soup(&self, week: i64) {
        let mut guest = self.delinde.guest();
        guest.visit("/agenda?weergave=lijst").await.follow(SOUP).await.follow("Ik kom").await;
        guest.fill("name", "Kofi").fill("contact", in_turn(week)).submit("Ik kom").await;
        assert!(guest.sees("Je komt"), "{}", guest.text());
    }

    /// Of four notices one works out, a mediator takes one on, one stays, and one is left alone.
    async fn ends_what_hangs(&mut self, week: i64) {
        if week % 4 == 1 {
            self.press(week - 1, "gelukt", "Het is gelukt").await;
        }
        if week % 4 == 2 {
            let title = title_of(week - 1);
            self.fatma.visit("/beheer/bemiddeling").await.follow(&title).await;
            self.fatma.submit("Neem het op je").await;
            assert!(self.fatma.sees("Op het briefje staat je voornaam"), "{}", self.fatma.text());
        }
        if week % 4 == 3 && week > 5 {
            self.press(week - 5, "ja", "Ja, laat het hangen").await;
        }
    }

    /// Joke answers a question about the notice of some week, by the link in her mail.
    async fn press(&self, week: i64, answer: &str, button: &str) {
        let (title, end) = (title_of(week), format!("antwoord={answer}"));
        let mails = self.office.mails_to(JOKE);
        let mut links =
            mails.iter().filter(|mail| mail.text().contains(&title)).filter_map(|mail| {
                mail.text().split_whitespace().find(|word| word.ends_with(&end)).map(str::to_owned)
            });
        let link = links.next_back().unwrap_or_else(|| panic!("{title} was not asked about"));
        let mut joke = self.delinde.guest();
        joke.visit(link.trim_start_matches(&self.delinde.origin())).await.submit(button).await;
        assert_eq!(joke.status(), 200, "{}", joke.text());
    }

    fn today(&self) -> Date {
        let house = self.delinde.house();
        house.now().in_zone(&house.zone).date()
    }

    /// Counts rows about a moment so many days from now.
    async fn count_at(&self, statement: &'static str, days: i64) -> i64 {
        let moment = self.delinde.house().now().plus(days * DAY);
        let mut tx = self.delinde.house().read().await.unwrap();
        sql(statement).bind(moment).count(&mut tx).await.unwrap()
    }

    /// Counts rows about something with this title.
    async fn count_of(&self, statement: &'static str, title: &str) -> i64 {
        let mut tx = self.delinde.house().read().await.unwrap();
        sql(statement).bind(title).count(&mut tx).await.unwrap()
    }
}

/// What Joke asks in a week.
fn title_of(week: i64) -> String {
    format!("Wie helpt in week {week}?")
}

fn in_turn(number: i64) -> &'static str {
    let turn = number.rem_euclid(4);
    GUESTS.into_iter().zip(0..).find(|(_, own)| *own == turn).expect("one of four").0
}

fn every_reader_got_this_week_once(year: &Year, week: i64) {
    let sent = READERS.map(|reader| i64::try_from(weeks(&year.office, reader).len()).unwrap());
    assert_eq!(sent, [week + 1; 3], "in week {week}");
}

async fn nothing_stale_is_left_unasked(year: &Year, week: i64) {
    let unasked = "SELECT COUNT(*) FROM notice WHERE site IS NULL AND status = 'open' \
                   AND owner IS NOT NULL AND expires_at < $1 \
                   AND (stay_asked_at IS NULL OR stay_asked_at < expires_at - 3628800000)";
    assert_eq!(year.count_at(unasked, 6).await, 0, "in week {week}");
}

async fn nothing_hangs_after_its_term(year: &Year, week: i64) {
    let over = "SELECT COUNT(*) FROM notice WHERE expires_at < $1";
    assert_eq!(year.count_at(over, -2).await, 0, "in week {week}");
    let solved = "SELECT COUNT(*) FROM notice WHERE solved_at < $1";
    assert_eq!(year.count_at(solved, -15).await, 0, "in week {week}");
}

async fn every_occurrence_is_there_once(year: &Year) {
    let till = year.today().saturating_add(jiff::Span::new().days(AHEAD));
    for (title, first, _, step) in SERIES {
        let first: Date = first.parse().unwrap();
        let expected = i64::from(first.until(till).unwrap().get_days()) / step + 1;
        let days = "SELECT COUNT(DISTINCT series_day) FROM event WHERE title = $1";
        assert_eq!(year.count_of(days, title).await, expected, "{title}");
        let all = "SELECT COUNT(*) FROM event WHERE title = $1";
        assert_eq!(year.count_of(all, title).await, expected, "{title} twice on a day");
    }
}

async fn nothing_stands_there_unchecked(year: &Year) {
    let offerings = "SELECT COUNT(*) FROM offering WHERE confirmed_at IS NULL OR confirmed_at < $1";
    assert_eq!(year.count_at(offerings, -105).await, 0);
    let series = "SELECT COUNT(*) FROM series WHERE confirmed_at IS NULL OR confirmed_at < $1";
    assert_eq!(year.count_at(series, -136).await, 0);
}

/// The mails with this subject that came for an address.
fn about(office: &PostOffice, email: &str, subject: &str) -> Vec<Arrived> {
    let mails = office.mails_to(email).into_iter();
    mails.filter(|mail| mail.subject() == subject).collect()
}

fn everybody_was_reminded_once(year: &Year) {
    let reminded = GUESTS.map(|guest| about(&year.office, guest, "Morgen: Soep en brood").len());
    assert_eq!(reminded, [13; 4]);
}

async fn every_question_is_counted_and_one_of_four_was_solved(year: &Year) {
    let solved = "SELECT COUNT(*) FROM notice_figure WHERE solved = (1 = 1)";
    let solved = year.delinde.count(solved).await;
    assert!((12..=13).contains(&solved), "{solved} worked out");
    let hanging = year.delinde.count("SELECT COUNT(*) FROM notice").await;
    let ended = year.delinde.count("SELECT COUNT(*) FROM notice_figure").await;
    assert_eq!(hanging + ended, WEEKS);
}

async fn nothing_waits_and_nothing_was_given_up(year: &Year) {
    assert_eq!(year.count_at("SELECT COUNT(*) FROM job WHERE run_at <= $1", 0).await, 0);
    for nothing in [
        "SELECT COUNT(*) FROM job WHERE failed_at IS NOT NULL",
        "SELECT COUNT(*) FROM delivery WHERE state = 'waiting'",
        "SELECT COUNT(*) FROM outbox WHERE to_inbox IS NULL AND fanned_out_at IS NULL",
    ] {
        assert_eq!(year.delinde.count(nothing).await, 0, "{nothing}");
    }
}

async fn what_is_past_its_time_is_gone(year: &Year) {
    let past = [
        ("SELECT COUNT(*) FROM said WHERE said_at < $1", -2),
        ("SELECT COUNT(*) FROM gathering WHERE over_at < $1", -15),
        ("SELECT COUNT(*) FROM attendee WHERE created_at < $1", -20),
        ("SELECT COUNT(*) FROM digest_sent WHERE sent_at < $1", -36),
        ("SELECT COUNT(*) FROM mail_sent WHERE sent_at < $1", -15),
        ("SELECT COUNT(*) FROM delivery WHERE done_at < $1", -8),
        ("SELECT COUNT(*) FROM letter WHERE created_at < $1", -31),
        ("SELECT COUNT(*) FROM session WHERE created_at < $1", -184),
        ("SELECT COUNT(*) FROM mediation_case WHERE closed_at < $1", -91),
    ];
    for (statement, days) in past {
        assert_eq!(year.count_at(statement, days).await, 0, "{statement}");
    }
}

/// A house that was busy for a year fits in a corner of any disk.
async fn the_database_is_small(street: &Street, year: &Year) {
    let size = match street.database() {
        Database::Sqlite => {
            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        }
        Database::Postgres => "SELECT pg_database_size(current_database())",
    };
    let megabytes = year.delinde.count(size).await / 1_000_000;
    assert!(megabytes < 25, "{megabytes} MB");
}

both! {
    async fn after_a_year_everything_is_in_its_place(street: &Street) {
        let mut year = Year::begin(street).await;
        for week in 0..WEEKS {
            year.a_day(week).await;
            for _ in 0..7 {
                street.days_later(1).await;
            }
            every_reader_got_this_week_once(&year, week);
            nothing_stale_is_left_unasked(&year, week).await;
            nothing_hangs_after_its_term(&year, week).await;
        }
        assert_eq!(year.today(), date(2027, 11, 23));
        every_occurrence_is_there_once(&year).await;
        nothing_stands_there_unchecked(&year).await;
        everybody_was_reminded_once(&year);
        every_question_is_counted_and_one_of_four_was_solved(&year).await;
        nothing_waits_and_nothing_was_given_up(&year).await;
        what_is_past_its_time_is_gone(&year).await;
        the_database_is_small(street, &year).await;
    }
}
