//! Coming by, calling and writing: what the door says at any hour, and where a letter goes.

use super::deeds::read;
use super::moderating;
use instance::kit::Moment;
use instance::kit::may::Role;
use instance::rooms::residents;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use std::sync::Arc;
use tests::{HOUR, Instance, MINUTE, Street, both};

/// Fills in the opening hours and whatever else, as the beheerder does.
async fn set(house: &Arc<Instance>, fields: &[(&str, &str)]) {
    let mut samira = house.administrator().await;
    samira.visit("/beheer/instellingen").await;
    for (field, value) in fields {
        samira.fill(field, value);
    }
    samira.submit("Bewaar").await;
    assert_eq!(samira.status(), 200, "{}", samira.text());
}

/// Lets the clock of the street go on until the clock on the wall shows this.
fn wait_until(street: &Street, wall: &str) {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap();
    let wall: DateTime = wall.parse().unwrap();
    let moment = Moment::from_local(wall, &zone).unwrap();
    let ahead = moment.millis() - street.clock().now().millis();
    assert!(ahead >= 0, "{wall} has been");
    street.clock().forward(ahead);
}

async fn assert_says(house: &Arc<Instance>, said: &str) {
    for path in ["/contact", "/"] {
        let text = read(house, path).await;
        assert!(text.contains(said), "{path} does not say `{said}`: {text}");
    }
}

both! {
    async fn the_door_says_whether_it_is_open_and_until_when(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        set(&delinde, &[
            ("hours_tuesday", "9 - 12, 13 tot 17 uur"),
            ("hours_wednesday", "9 - 17"),
            ("hours_thursday", "10.30 - 17"),
            ("hours_days_off", "25 november dicht (Feest)"),
            ("directions", "Naast de bakker. Bus 3 stopt voor de deur."),
        ]).await;
        wait_until(street, "2026-11-24T10:00");
        assert_says(&delinde, "Nu open, tot 12 uur").await;
        wait_until(street, "2026-11-24T12:00");
        assert_says(&delinde, "Nu dicht, vandaag weer open om 13 uur").await;
        wait_until(street, "2026-11-24T16:59");
        assert_says(&delinde, "Nu open, tot 17 uur").await;
        wait_until(street, "2026-11-24T17:00");
        // Wednesday is a feast: the house opens on Thursday.
        assert_says(&delinde, "Nu dicht, weer open donderdag 26 november om 10.30 uur").await;
        let page = read(&delinde, "/contact").await;
        assert!(page.contains("Woensdag 25 november: dicht (Feest)"), "{page}");
        assert!(page.contains("Naast de bakker"), "{page}");
        wait_until(street, "2026-11-25T18:00");
        assert_says(&delinde, "Nu dicht, weer open morgen om 10.30 uur").await;
        let mut guest = delinde.guest();
        guest.speaks("en").visit("/contact").await;
        assert!(guest.sees("Closed now, open again tomorrow at 10:30"), "{}", guest.text());
    }

    async fn midnight_and_the_nights_on_which_the_clock_changes_are_no_trouble(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        set(&delinde, &[("hours_saturday", "20 - 4"), ("hours_sunday", "22 - 24"),
            ("hours_monday", "0 - 1")]).await;
        wait_until(street, "2026-11-29T01:00");
        assert_says(&delinde, "Nu open, tot 4 uur").await;
        // Sunday night runs into Monday: one stretch.
        wait_until(street, "2026-11-29T23:59");
        assert_says(&delinde, "Nu open, tot 1 uur").await;
        // In this night two o'clock is three o'clock.
        wait_until(street, "2027-03-28T01:59");
        assert_says(&delinde, "Nu open, tot 4 uur").await;
        street.clock().forward(MINUTE + HOUR - 1);
        assert_says(&delinde, "Nu open, tot 4 uur").await;
        street.clock().forward(1);
        assert_says(&delinde, "Nu dicht, vandaag weer open om 22 uur").await;
        // In this one the hour from two to three comes twice.
        wait_until(street, "2027-10-31T01:00");
        street.clock().forward(4 * HOUR - 1);
        assert_says(&delinde, "Nu open, tot 4 uur").await;
        street.clock().forward(1);
        assert_says(&delinde, "Nu dicht, vandaag weer open om 22 uur").await;
    }

    async fn hours_that_make_no_sense_come_back_as_they_were_typed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/instellingen").await;
        samira.fill("hours_friday", "als ik er ben").fill("tagline", "Kom erbij.");
        samira.submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Schrijf de tijden als 9 - 17"), "{}", samira.text());
        assert!(samira.page().contains("value=\"als ik er ben\""));
        assert!(samira.page().contains("value=\"Kom erbij.\""));
    }

    async fn hours_in_words_stay_readable(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        set(&delinde, &[("hours", "Open als de vlag uithangt")]).await;
        assert_says(&delinde, "Open als de vlag uithangt").await;
        assert!(!read(&delinde, "/contact").await.contains("Nu dicht"));
    }

    async fn a_letter_of_a_guest_reaches_the_house_by_mail(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        set(&delinde, &[("email", "huis@delinde.example"), ("answer", "Dinsdag hoor je van ons.")])
            .await;
        let mut joke = delinde.guest();
        joke.visit("/contact").await;
        joke.fill("name", "Joke")
            .fill("reply_to", "joke@buren.example")
            .fill("text", "Is er morgen soep?\nGroet, Joke")
            .submit("Verstuur je bericht")
            .await;
        assert_eq!(joke.status(), 200, "{}", joke.text());
        assert!(joke.sees("Je bericht is verstuurd"), "{}", joke.text());
        assert!(joke.sees("Dinsdag hoor je van ons."), "{}", joke.text());
        let mail = delinde.mail_to("huis@delinde.example").await.expect("a letter");
        assert!(mail.contains("> Is er morgen soep?\n> Groet, Joke"), "{mail}");
        assert!(mail.contains("Antwoord per e-mail aan joke@buren.example"), "{mail}");
    }

    async fn a_house_without_an_address_reads_its_letters_all_the_same(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/contact").await;
        // Whoever is signed in need not say their name again.
        joke.fill("reply_to", "(000) 000 56 78").fill("text", "Mijn fiets is terug.");
        joke.submit("Verstuur je bericht").await;
        assert!(joke.sees("Meestal krijg je binnen twee werkdagen antwoord"), "{}", joke.text());
        let mail = delinde.mail_to("administrator@delinde.example").await.expect("a letter");
        assert!(mail.contains("Bel terug: (000) 000 56 78"), "{mail}");
        assert!(mail.contains("Fatma schreef"), "{mail}");
    }

    async fn who_is_signed_in_is_answered_in_their_messages(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/contact").await;
        assert!(joke.sees("je krijgt antwoord in je berichten"), "{}", joke.text());
        joke.fill("reply_to", "bel maar").fill("text", "Is er soep?").submit("Verstuur je bericht").await;
        assert_eq!(joke.status(), 422);
        joke.fill("reply_to", "").submit("Verstuur je bericht").await;
        assert!(joke.sees("Je bericht is verstuurd"), "{}", joke.text());
        assert!(joke.sees("Je krijgt antwoord in je berichten."), "{}", joke.text());
        let thread = format!("/berichten/{}", delinde.text("SELECT id FROM thread").await);
        let mail = delinde.mail_to("administrator@delinde.example").await.expect("a letter");
        assert!(mail.contains("Antwoord in de berichten: "), "{mail}");
        assert!(mail.contains(&delinde.url(&thread)), "{mail}");
        assert!(!mail.contains("Bel terug"), "{mail}");
    }

    async fn a_number_that_a_neighbour_gives_is_read_by_who_answers(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        for (number, text) in [
            ("(000) 000 56 78", "Mijn fiets is terug."),
            ("(000) 000 11 22", "Bel vandaag op dit nummer."),
            ("joke@buren.example", "Of mail even."),
        ] {
            joke.visit("/contact").await.fill("reply_to", number).fill("text", text);
            joke.submit("Verstuur je bericht").await;
            assert!(joke.sees("Je bericht is verstuurd"), "{}", joke.text());
        }
        let thread = format!("/berichten/{}", delinde.text("SELECT id FROM thread").await);
        let mut henk = moderating::somebody(&delinde, "Henk", Role::Host).await;
        henk.visit(&thread).await;
        for said in ["Mijn fiets is terug.", "Bereikbaar via", "(000) 000 56 78", "(000) 000 11 22"] {
            assert!(henk.sees(said), "{said}: {}", henk.text());
        }
        assert!(!henk.page().contains("joke@buren.example"), "an address is shown");
    }

    async fn what_somebody_wrote_is_not_lost(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/contact").await;
        joke.fill("name", "Joke").fill("text", "Een lang verhaal").submit("Verstuur je bericht").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Anders kunnen wij niet antwoorden"), "{}", joke.text());
        assert!(joke.page().contains("Een lang verhaal"));
        for _ in 0..5 {
            joke.visit("/contact").await;
            joke.fill("name", "Joke").fill("reply_to", "joke@buren.example").fill("text", "Hallo");
            joke.submit("Verstuur je bericht").await;
            assert!(joke.sees("Je bericht is verstuurd"), "{}", joke.text());
        }
        joke.visit("/contact").await;
        joke.fill("name", "Joke").fill("reply_to", "joke@buren.example").fill("text", "Nog iets");
        joke.submit("Verstuur je bericht").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Je tekst staat er nog"), "{}", joke.text());
        assert!(joke.page().contains("Nog iets"));
    }

    async fn a_program_that_fills_in_everything_sends_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut program = delinde.guest();
        program.visit("/contact").await;
        program.fill("name", "Koop").fill("reply_to", "koop@koop.example").fill("text", "Koop nu");
        program.fill("website", "https://koop.example").submit("Verstuur je bericht").await;
        assert_eq!(program.status(), 422);
        assert_eq!(delinde.mail_to("administrator@delinde.example").await, None);
        // Somebody whose browser filled it in by itself sees it now, and can empty it.
        assert!(program.sees("Laat dit vak leeg"), "{}", program.text());
        program.fill("website", "").submit("Verstuur je bericht").await;
        assert!(program.sees("Je bericht is verstuurd"), "{}", program.text());
    }

    async fn whoever_receives_people_is_shown_by_first_name(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert!(!read(&delinde, "/").await.contains("Deze mensen zijn er vandaag"));
        let house = delinde.house();
        let mut tx = house.write().await.unwrap();
        let henk = "henk@delinde.example";
        residents::add(&mut tx, house.now(), henk, "Henk", Role::Host).await.unwrap();
        tx.commit().await.unwrap();
        for path in ["/", "/contact"] {
            let mut guest = delinde.guest();
            guest.visit(path).await;
            // Nobody said on which days they are there. Without a card Henk has a letter for a face.
            assert!(guest.sees("Deze mensen ontvangen je H Henk"), "{}", guest.text());
            assert!(!guest.sees("Deze mensen zijn er vandaag"), "{}", guest.text());
            assert!(!guest.page().contains(henk));
        }
    }

    async fn on_a_day_on_which_it_is_closed_nobody_is_there_but_whose_lamp_burns(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        set(&delinde, &[
            ("hours_tuesday", "9 - 17"),
            ("hours_wednesday", "9 - 17"),
            ("hours_days_off", "25 november dicht (Feest)"),
        ]).await;
        let mut henk = moderating::somebody(&delinde, "Henk", Role::Host).await;
        henk.visit("/smoelenboek/ik").await.tick("day", "di").tick("day", "wo");
        henk.submit("Verder").await.submit("Zet mij in het smoelenboek").await;
        wait_until(street, "2026-11-24T18:00");
        assert_says(&delinde, "Deze mensen zijn er vandaag Henk").await;
        wait_until(street, "2026-11-25T10:00");
        for path in ["/", "/contact"] {
            assert!(!read(&delinde, path).await.contains("Henk"), "{path}: {}", read(&delinde, path).await);
        }
        henk.visit("/huiskamer").await.fill("regel", "schenkt koffie").submit("Doe de lamp aan").await;
        assert_says(&delinde, "Deze mensen zijn er vandaag Henk schenkt koffie").await;
    }
}
