//! The weekly mail: asked for, confirmed, made from the week, sent once, and ended with one click.

use std::sync::Arc;

use super::beheer::open_only;
use super::deeds::{add_activity, add_notice, read, status};
use ::instance::kit::jobs::{self, Wanted};
use ::instance::rooms::digest::DIGEST;
use tests::{Arrived, DAY, HOUR, Instance, PostOffice, Street, Visitor, both};

const JOKE: &str = "joke@voorbeeld.example";

/// Fills in the form with the three parts that are ticked already.
async fn ask(house: &Arc<Instance>, email: &str) -> Visitor {
    let mut guest = house.guest();
    guest.visit("/buurtkrant/weekbericht").await.fill("email", email);
    guest.submit("Vraag het aan").await;
    assert!(guest.sees("Kijk in je e-mail"), "{}", guest.text());
    guest
}

/// The path of the link in a text that begins like this.
fn link_in(house: &Instance, text: &str, begin: &str) -> String {
    let begin = house.url(begin);
    let link = text.split_whitespace().find(|word| word.starts_with(&begin));
    let link = link.unwrap_or_else(|| unreachable!("no link to {begin} in {text}"));
    link.trim_start_matches(&house.origin()).to_owned()
}

/// Asks for it and confirms by the link in the mail.
pub async fn subscribe(house: &Arc<Instance>, email: &str) -> Visitor {
    let mut guest = ask(house, email).await;
    let mail = house.mail_to(&email.to_lowercase()).await.expect("a mail with a question");
    guest.visit(&link_in(house, &mail, "/buurtkrant/weekbericht/ja/")).await;
    guest.submit("Ja, stuur het mij").await;
    assert!(guest.sees("Je krijgt vanaf nu elke week"), "{}", guest.text());
    guest
}

/// Something of each kind: Saturday's soup, a story, and a notice.
async fn busy_week(house: &Arc<Instance>) {
    let mut fatma = house.editor().await;
    add_activity(&mut fatma, "Soep en brood").await;
    fatma.visit("/buurtkrant/nieuw").await.fill("title", "De lamp brandt").fill("text", "Licht.");
    fatma.submit("Plaats in de krant").await;
    add_notice(&mut house.resident().await, "Wie wandelt mee?").await;
}

/// The weekly mails that came for an address.
pub fn weeks(office: &PostOffice, email: &str) -> Vec<Arrived> {
    let mails = office.mails_to(email).into_iter();
    mails.filter(|mail| mail.subject().starts_with("Deze week in")).collect()
}

/// Lets a mail program end it (RFC 8058), with no cookie and no page of ours.
async fn one_click(street: &Street, url: &str) -> u16 {
    let url: url::Url = url.parse().unwrap();
    let (host, port) = (url.host_str().unwrap(), url.port().unwrap());
    let request = street
        .browser()
        .post(format!("http://127.0.0.1:{port}{}", url.path()))
        .header("host", format!("{host}:{port}"))
        .header("content-type", "application/x-www-form-urlencoded")
        .body("List-Unsubscribe=One-Click");
    request.send().await.unwrap().status().as_u16()
}

const READERS: &str = "SELECT COUNT(*) FROM subscriber";

both! {
    async fn nothing_is_kept_and_nothing_comes_before_it_is_confirmed(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        ask(&delinde, JOKE).await;
        busy_week(&delinde).await;
        assert_eq!(delinde.count(READERS).await, 0);
        street.days_later(3).await;
        assert_eq!(weeks(&office, JOKE).len(), 0);
    }

    async fn on_friday_the_week_comes_with_the_agenda_first(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        subscribe(&delinde, JOKE).await;
        busy_week(&delinde).await;
        street.days_later(2).await;
        assert_eq!(weeks(&office, JOKE).len(), 0, "it is Thursday");
        street.days_later(1).await;
        let mails = weeks(&office, JOKE);
        assert_eq!(mails.len(), 1);
        for part in [mails[0].text(), mails[0].html()] {
            let place = |words: &str| part.find(words).expect(words);
            assert!(place("Soep en brood") < place("De lamp brandt"), "{part}");
            assert!(place("De lamp brandt") < place("Wie wandelt mee?"), "{part}");
            assert!(part.contains("zaterdag 28 november, 14 tot 16 uur"), "{part}");
            assert!(part.contains(&delinde.url("/agenda/")), "{part}");
        }
        assert_eq!(mails[0].subject(), "Deze week in Delinde");
        assert_eq!(mails[0].header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        assert_eq!(mails[0].header("List-Id"), "<weekbericht.delinde.localhost>");
    }

    async fn one_click_in_the_mail_program_ends_it(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        subscribe(&delinde, JOKE).await;
        busy_week(&delinde).await;
        street.days_later(3).await;
        let header = weeks(&office, JOKE)[0].header("List-Unsubscribe");
        let url = header.trim_matches(['<', '>']).to_owned();
        // Programs that look for viruses follow links: that alone ends nothing.
        let path = url.trim_start_matches(&delinde.origin()).to_owned();
        assert!(read(&delinde, &path).await.contains("Wij gooien je adres meteen weg"));
        assert_eq!(delinde.count(READERS).await, 1);
        assert_eq!(one_click(street, &url).await, 200);
        assert_eq!(delinde.count(READERS).await, 0);
        assert_eq!(one_click(street, &url).await, 200, "the second time too");
        assert!(read(&delinde, &path).await.contains("Je krijgt geen weekbericht meer"));
        add_activity(&mut delinde.editor().await, "Zingen").await;
        street.days_later(7).await;
        assert_eq!(weeks(&office, JOKE).len(), 1);
    }

    async fn nobody_gets_it_twice_whatever_is_done_again(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        subscribe(&delinde, JOKE).await;
        busy_week(&delinde).await;
        street.days_later(3).await;
        street.days_later(0).await;
        // The job itself once more, as after a crash.
        let (house, now) = (delinde.house(), street.clock().now());
        let payload = serde_json::json!({ "at": now.millis() });
        let (kind, about) = (DIGEST, "2026-11-27");
        let mut tx = house.write().await.unwrap();
        jobs::enqueue(&mut tx, now, Wanted { kind, about, payload, run_at: now, slow: false })
            .await
            .unwrap();
        tx.commit().await.unwrap();
        street.settle().await;
        assert_eq!(weeks(&office, JOKE).len(), 1);
        street.days_later(1).await;
        assert_eq!(weeks(&office, JOKE).len(), 1, "it is Saturday");
    }

    async fn each_week_has_its_own_mail_and_an_empty_week_has_none(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        subscribe(&delinde, JOKE).await;
        street.days_later(3).await;
        assert_eq!(weeks(&office, JOKE).len(), 0, "nothing happens this week");
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma.fill("title", "Zingen").fill("date", "2026-12-05").fill("start", "14:00");
        fatma.submit("Zet in de agenda").await;
        street.days_later(7).await;
        assert_eq!(weeks(&office, JOKE).len(), 1);
        street.days_later(7).await;
        assert_eq!(weeks(&office, JOKE).len(), 1, "the singing is over");
    }

    async fn somebody_gets_the_parts_they_chose_in_their_own_language(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = subscribe(&delinde, JOKE).await;
        joke.untick("parts").tick("parts", "nieuws").choose("language", "en");
        joke.submit("Bewaar").await;
        assert!(joke.sees("Het volgende weekbericht is zoals je wilt"), "{}", joke.text());
        busy_week(&delinde).await;
        street.days_later(3).await;
        let mails = office.mails_to(JOKE);
        let mail = mails.last().unwrap();
        assert_eq!(mail.subject(), "This week in Delinde");
        assert!(mail.text().contains("De lamp brandt"), "{}", mail.text());
        assert!(!mail.text().contains("Soep en brood"), "{}", mail.text());
    }

    async fn whoever_reads_a_part_in_which_nothing_happened_gets_no_mail(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = subscribe(&delinde, JOKE).await;
        joke.untick("parts").tick("parts", "prikbord").submit("Bewaar").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.days_later(3).await;
        assert_eq!(weeks(&office, JOKE).len(), 0);
        joke.untick("parts").submit("Bewaar").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Kies ten minste één ding om te lezen."), "{}", joke.text());
    }

    async fn the_house_says_on_which_day_and_at_what_hour(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        subscribe(&delinde, JOKE).await;
        busy_week(&delinde).await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/buurtkrant/weekbericht/instellingen").await;
        assert!(fatma.sees("1 lezer") && fatma.sees("Soep en brood"), "{}", fatma.text());
        fatma.choose("day", "4").choose("hour", "17").submit("Bewaar").await;
        street.days_later(2).await;
        assert_eq!(weeks(&office, JOKE).len(), 0, "it is nine in the morning");
        street.later(8 * HOUR).await;
        assert_eq!(weeks(&office, JOKE).len(), 1, "it is five in the afternoon");
        fatma.visit("/buurtkrant/weekbericht/instellingen").await;
        fatma.choose("day", "0").submit("Bewaar").await;
        add_notice(&mut delinde.resident().await, "Wie heeft een ladder?").await;
        street.days_later(7).await;
        assert_eq!(weeks(&office, JOKE).len(), 1, "the house sends none");
    }

    async fn a_house_that_was_closed_for_a_night_sends_it_the_next_day(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        subscribe(&delinde, JOKE).await;
        busy_week(&delinde).await;
        street.clock().forward(3 * DAY);
        street.days_later(1).await;
        assert_eq!(weeks(&office, JOKE).len(), 1, "it is Saturday, and it was closed on Friday");
    }

    async fn who_edits_the_newspaper_can_try_it_out(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        busy_week(&delinde).await;
        let path = "/buurtkrant/weekbericht/instellingen";
        let mut fatma = delinde.editor().await;
        fatma.visit(path).await.submit("Stuur een proef naar mij").await;
        street.settle().await;
        assert_eq!(weeks(&office, "editor@delinde.example").len(), 1);
        assert_eq!(status(&delinde, path).await, 403);
    }

    async fn a_link_that_is_too_old_or_made_up_does_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        ask(&delinde, JOKE).await;
        let mail = delinde.mail_to(JOKE).await.unwrap();
        let link = link_in(&delinde, &mail, "/buurtkrant/weekbericht/ja/");
        let token = link.rsplit('/').next().unwrap();
        assert_eq!(status(&delinde, &format!("/buurtkrant/weekbericht/mijn/{token}")).await, 404);
        assert_eq!(status(&delinde, "/buurtkrant/weekbericht/stop/abcd").await, 404);
        street.later(4 * DAY).await;
        assert_eq!(status(&delinde, &link).await, 410);
        assert_eq!(delinde.count(READERS).await, 0);
    }

    async fn whoever_asks_again_changes_what_comes_and_gets_one_mail(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        subscribe(&delinde, JOKE).await;
        subscribe(&delinde, "JOKE@voorbeeld.example").await;
        busy_week(&delinde).await;
        street.days_later(3).await;
        assert_eq!(weeks(&office, JOKE).len(), 1);
    }

    async fn a_wrong_address_is_said_and_what_was_chosen_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        guest.visit("/buurtkrant/weekbericht").await.fill("email", "joke").untick("parts");
        guest.tick("parts", "prikbord").submit("Vraag het aan").await;
        assert_eq!(guest.status(), 422);
        assert!(guest.sees("Dit adres klopt niet helemaal"), "{}", guest.text());
        assert!(guest.page().contains("value=\"prikbord\" checked"), "the choice is lost");
    }

    async fn a_resident_who_leaves_gets_nothing_more(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut fatma = delinde.resident().await;
        let email = "resident@delinde.example";
        assert!(fatma.visit("/buurtkrant/weekbericht").await.page().contains(email));
        subscribe(&delinde, email).await;
        fatma.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        assert_eq!(delinde.count(READERS).await, 0);
    }

    async fn the_week_also_fits_on_a_sheet_for_the_door(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert!(read(&delinde, "/buurtkrant/deze-week").await.contains("nog niets bekend"));
        busy_week(&delinde).await;
        let mut guest = delinde.guest();
        guest.visit("/buurtkrant").await.follow("Deze week op één vel").await;
        for words in ["Deze week in Delinde", "Soep en brood", "De lamp brandt", "Wie wandelt"] {
            assert!(guest.sees(words), "{words}: {}", guest.text());
        }
        assert!(guest.page().contains("<svg"), "no code for a phone");
    }

    async fn what_is_of_a_room_that_is_off_is_not_in_the_week(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        busy_week(&delinde).await;
        open_only(&mut delinde.administrator().await, &["agenda", "organisations"]).await;
        let mut guest = delinde.guest();
        guest.visit("/buurtkrant/deze-week").await;
        assert!(guest.sees("Soep en brood"), "{}", guest.text());
        assert!(!guest.sees("De lamp brandt") && !guest.sees("Wie wandelt"), "{}", guest.text());
        guest.visit("/buurtkrant/weekbericht").await;
        assert_eq!(guest.status(), 200, "{}", guest.text());
        for gone in ["value=\"prikbord\"", "value=\"nieuws\"", "href=\"/buurtkrant\""] {
            assert!(!guest.page().contains(gone), "{gone}");
        }
    }
}
