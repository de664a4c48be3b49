//! What who writes for an organisation puts here: in its own name and not in that of the house, and by
//! the rules of the house about what somebody looks at first.

use std::sync::Arc;

use instance::kit::may::Role;
use tests::{DAY, Instance, Visitor, both, link};

use super::deeds::{read, status};
use super::moderating::{decide, open, somebody};
use super::organising::register;

const LINK: &str = "Kijk op www.goedkoop.example.";

/// Joke, who is new and registered a club.
async fn with_a_club(house: &Arc<Instance>) -> Visitor {
    let mut joke = somebody(house, "Joke", Role::Resident).await;
    register(&mut joke, "Buurtkoor").await;
    joke
}

/// Fills in the form of an activity on Saturday that comes back as often as that: empty for once.
async fn put_in_agenda(joke: &mut Visitor, text: &str, repeat: &str) {
    joke.visit("/agenda/nieuw").await;
    joke.fill("title", "Samen zingen").fill("text", text).choose("repeat", repeat);
    joke.fill("date", "2026-11-28").fill("start", "14:00").submit("Zet in de agenda").await;
}

/// Fills in the form of something in the etalage.
async fn put_in_etalage(joke: &mut Visitor, text: &str) {
    joke.visit("/etalage/nieuw").await;
    joke.fill("title", "Leen een muziekboek").fill("text", text).submit("Zet in de etalage").await;
}

both! {
    async fn a_club_cannot_put_anything_here_in_the_name_of_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = with_a_club(&delinde).await;
        put_in_agenda(&mut joke, "Kom zingen.", "").await;
        assert!(joke.sees("Je activiteit staat in de agenda"), "{}", joke.text());
        assert!(joke.sees("Buurtkoor"), "{}", joke.text());
        joke.visit("/etalage/nieuw").await;
        assert!(!joke.sees("Het huis zelf"), "{}", joke.text());
        joke.fill("title", "Leen een muziekboek").fill("text", "Gratis.");
        joke.submit("Zet in de etalage").await;
        assert!(joke.sees("Het staat in de etalage") && joke.sees("Buurtkoor"), "{}", joke.text());
    }

    async fn a_link_of_a_new_club_in_the_agenda_waits_until_somebody_looked(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut joke = with_a_club(&delinde).await;
        put_in_agenda(&mut joke, LINK, "").await;
        assert!(joke.sees("Je tekst wordt nagekeken"), "{}", joke.text());
        street.settle().await;
        for house in [&delinde, &molenstad] {
            assert!(!read(house, "/agenda").await.contains("Samen zingen"));
        }
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        henk.choose("besluit", "approve").submit("Besluit").await;
        street.settle().await;
        for house in [&delinde, &molenstad] {
            assert!(read(house, "/agenda").await.contains("Samen zingen"));
        }
    }

    async fn what_comes_back_every_week_begins_when_somebody_looked(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = with_a_club(&delinde).await;
        put_in_agenda(&mut joke, LINK, "week").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 0);
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        henk.choose("besluit", "approve").submit("Besluit").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM series").await, 1);
        // The first Saturday, and those of the eight weeks after it.
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 9);
    }

    async fn a_hidden_word_in_the_etalage_waits_whoever_wrote_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/meldingen/regels").await;
        samira.fill("woorden", "sigaretten").submit("Bewaar de regels").await;
        let mut fatma = delinde.editor().await;
        put_in_etalage(&mut fatma, "Met sigaretten.").await;
        assert!(fatma.sees("Je tekst wordt nagekeken"), "{}", fatma.text());
        assert!(!read(&delinde, "/etalage").await.contains("Leen een muziekboek"));
        open(&mut samira).await;
        decide(&mut samira, "decline", "Dit hoort hier niet.").await;
        assert!(!read(&delinde, "/etalage").await.contains("Leen een muziekboek"));
        fatma.visit("/besluiten").await;
        assert!(fatma.sees("Het is nagekeken en komt er niet op"), "{}", fatma.text());
    }

    async fn a_link_that_comes_later_stays_in_sight_and_is_reported(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = with_a_club(&delinde).await;
        put_in_etalage(&mut joke, "Gratis.").await;
        let path = format!("/etalage/{}", joke.id());
        joke.visit(&format!("{path}/wijzig")).await.fill("text", LINK).submit("Bewaar").await;
        assert_eq!(status(&delinde, &path).await, 200);
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        assert!(henk.sees("Gezien door de regels van het huis."), "{}", henk.text());
        assert!(henk.sees("www.goedkoop.example"), "{}", henk.text());
        // That is not a report of somebody.
        let counts = "SELECT COUNT(*) FROM moderation_count WHERE what = 'reported'";
        assert_eq!(delinde.count(counts).await, 0);
    }

    async fn a_club_is_seen_at_once_and_a_hidden_word_in_it_is_reported(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/meldingen/regels").await;
        samira.fill("woorden", "zingen").submit("Bewaar de regels").await;
        let joke = with_a_club(&delinde).await;
        assert_eq!(status(&delinde, &format!("/organisaties/{}", joke.id())).await, 200);
        open(&mut samira).await;
        assert!(samira.sees("Gezien door de regels van het huis."), "{}", samira.text());
    }

    async fn a_link_of_who_is_here_for_a_week_does_not_wait(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = with_a_club(&delinde).await;
        street.clock().forward(8 * DAY);
        put_in_etalage(&mut joke, LINK).await;
        assert!(joke.sees("Het staat in de etalage"), "{}", joke.text());
    }

    async fn only_the_rules_that_are_on_are_told(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let told = read(&delinde, "/over/meldingen").await;
        assert!(told.contains("Staat er een link in van een nieuw account?"), "{told}");
        assert!(!told.contains("voor het eerst plaatst"), "{told}");
    }
}
