//! Mediation beside the list: what a neighbour tells by phone is looked at before it hangs, who can be
//! asked to help, and a mediator hears that it did not work out yet.

use std::sync::Arc;

use instance::kit::may::Role;
use instance::rooms::residents;
use tests::{Instance, Visitor, both};

use super::asking::{answer_link, piet_answers};
use super::deeds::{read, status};
use super::mediation::{
    JOKE, TITLE, is_stuck, joke_and_fatma, link_to, open_conversation, takes_on,
};
use super::messages::neighbour;

const LIST: &str = "/beheer/bemiddeling";
const INTAKE: &str = "/beheer/bemiddeling/nieuw";
const MEDIATOR: &str = "mediator@delinde.example";
const PRIVATE: &str = "Mevrouw Truus, Lindelaan 4, 06-00000001, truus@buren.example";
const HUNG: &str = "SELECT COUNT(*) FROM notice";

/// Writes down what Truus asks by phone, with more in it than others should read.
async fn takes_call(worker: &mut Visitor) {
    worker.visit(INTAKE).await;
    worker.fill("first_name", "Truus").fill("title", "Wie haalt brood?").fill("text", PRIVATE);
    worker.tick("hang", "ja").tick("agreed", "ja").submit("Bewaar").await;
}

/// What a worker wrote down hangs; returns its path.
async fn hangs_for_truus(worker: &mut Visitor) -> String {
    worker.visit(INTAKE).await;
    worker.fill("first_name", "Truus").fill("title", "Wie haalt brood?").fill("text", "Graag.");
    worker.tick("hang", "ja").tick("agreed", "ja").submit("Bewaar").await;
    worker.visit("/prikbord").await.follow("Wie haalt brood?").await.path().to_owned()
}

/// Gives somebody an account, the next moment than the one before.
async fn add(house: &Arc<Instance>, name: &str, number: i64, roles: Role) {
    let inside = house.house();
    let mut tx = inside.write().await.unwrap();
    let email = format!("piet{number}@buren.example");
    residents::add(&mut tx, inside.now().plus(number), &email, name, roles).await.unwrap();
    tx.commit().await.unwrap();
}

/// The mediator asks Joke in their conversation whether it worked out, and Joke says not yet, twice.
async fn says_not_yet_twice(house: &Arc<Instance>, joke: &mut Visitor) -> Visitor {
    open_conversation(joke).await;
    let link = link_to(joke, "/vraag/is-het-gelukt/");
    let mut guest = house.guest();
    for _ in 0..2 {
        guest.visit(&link).await.submit("Nog niet gelukt").await;
    }
    guest
}

both! {
    async fn what_a_caller_told_is_taken_out_before_it_hangs_and_kept_for_mediators(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        takes_call(&mut fatma).await;
        for asked in ["een telefoonnummer", "een adres", "een e-mailadres"] {
            assert!(fatma.sees(&format!("Er staat {asked} in je briefje")), "{}", fatma.text());
        }
        assert!(fatma.page().contains(PRIVATE) && delinde.count(HUNG).await == 0);
        fatma.submit("Haal het weg").await;
        assert!(fatma.sees("Het is weg van het briefje") && delinde.count(HUNG).await == 0);
        assert!(fatma.page().contains("Mevrouw Truus, (dat vertel ik je zelf)"), "{}", fatma.page());
        fatma.submit("Bewaar").await;
        assert!(fatma.sees("Jij zoekt mee") && fatma.sees(PRIVATE), "{}", fatma.text());
        let mut guest = delinde.guest();
        guest.visit("/prikbord").await.follow("Wie haalt brood?").await;
        for gone in ["Lindelaan", "06-", "truus@"] {
            assert!(!guest.sees(gone), "{gone}: {}", guest.text());
        }
        let said = "SELECT COUNT(*) FROM outbox WHERE json LIKE '%Lindelaan%'";
        assert_eq!(delinde.count(said).await, 0, "an address travels");
    }

    async fn a_worker_can_hang_up_what_a_caller_wants_on_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut henk = delinde.host().await;
        takes_call(&mut henk).await;
        henk.submit("Ja, hang het toch zo op").await;
        assert!(henk.sees("Een bemiddelaar zoekt verder") && henk.sees(PRIVATE), "{}", henk.text());
    }

    async fn what_mediators_alone_read_is_not_asked_about(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        fatma.visit(INTAKE).await;
        fatma.fill("first_name", "Truus").fill("title", "Wie haalt brood?").fill("text", PRIVATE);
        fatma.tick("agreed", "ja").submit("Bewaar").await;
        assert!(fatma.sees("Jij zoekt mee") && fatma.sees(PRIVATE), "{}", fatma.text());
    }

    async fn whoever_takes_calls_keeps_right_what_hangs_for_a_caller(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut henk = delinde.host().await;
        let notice = hangs_for_truus(&mut henk).await;
        assert!(henk.sees("Namens een buur"), "{}", henk.text());
        henk.follow("Pas aan").await;
        assert!(henk.sees("Verander wat niet meer klopt") && !henk.sees("In 3 stappen"));
        henk.fill("text", "Elke dinsdag.").submit("Bewaar").await;
        assert!(read(&delinde, &notice).await.contains("Elke dinsdag."));
        let mut joke = neighbour(&delinde, JOKE, "Joke", Role::Resident).await;
        assert!(!joke.visit(&notice).await.sees("Pas aan"), "{}", joke.text());
        assert_eq!(joke.visit(&format!("{notice}/wijzig")).await.status(), 403);
        let mut fatma = delinde.mediator().await;
        takes_on(&mut fatma, "Wie haalt brood?").await;
        henk.visit(&notice).await.follow("Haal weg").await.submit("Ja, haal weg").await;
        assert_eq!(status(&delinde, &notice).await, 410);
    }

    async fn a_host_does_not_change_what_a_neighbour_hung_up_herself(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, _, notice) = joke_and_fatma(&delinde).await;
        let mut henk = delinde.host().await;
        assert!(!henk.visit(&notice).await.sees("Pas aan"), "{}", henk.text());
        assert_eq!(henk.visit(&format!("{notice}/weg")).await.status(), 403);
    }

    async fn every_neighbour_can_be_found_by_how_their_name_begins(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        add(&delinde, "Pieter", 1, Role::Host).await;
        add(&delinde, "Élise", 2, Role::Resident).await;
        // Newer ones who have the same letters elsewhere.
        for number in 10..22 {
            add(&delinde, "Jaspier", number, Role::Resident).await;
        }
        is_stuck(&mut joke, &notice, "").await;
        takes_on(&mut fatma, TITLE).await;
        let case = fatma.path().split(['?', '#']).next().unwrap().to_owned();
        let finds = async |fatma: &mut Visitor, words: &str| {
            fatma.visit(&format!("{case}?buur={words}")).await.times(", hier sinds")
        };
        assert_eq!(finds(&mut fatma, "pie").await, 1);
        assert!(fatma.sees("Pieter, hier sinds"), "{}", fatma.text());
        assert_eq!(finds(&mut fatma, "%C3%A9lise").await, 1, "{}", fatma.text());
        assert_eq!(finds(&mut fatma, "jas").await, 10, "{}", fatma.text());
        for nobody in ["%25", "_", "joke", "fatma", "buren.example", "piet1%40"] {
            assert_eq!(finds(&mut fatma, nobody).await, 0, "{nobody}: {}", fatma.text());
        }
    }

    async fn a_mediator_hears_that_it_did_not_work_out_yet(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "").await;
        takes_on(&mut fatma, TITLE).await;
        let case = fatma.path().split(['?', '#']).next().unwrap().to_owned();
        // The mail about what waited is out before the next one.
        delinde.work().await;
        fatma.submit("Vraag het aan Joke").await;
        let guest = says_not_yet_twice(&delinde, &mut joke).await;
        assert!(guest.sees("Wie met je meezoekt, hoort dit"), "{}", guest.text());
        fatma.visit(&case).await;
        assert_eq!(fatma.times("De buur zegt: nog niet gelukt."), 1, "{}", fatma.text());
        let mail = delinde.mail_to(MEDIATOR).await.expect("a mail");
        assert!(mail.contains(&case) && !mail.contains(TITLE), "{mail}");
    }

    async fn what_did_not_work_out_yet_goes_to_the_mediators(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        piet_answers(&delinde, &notice).await;
        open_conversation(&mut joke).await;
        joke.submit("Nog niet gelukt").await;
        assert!(joke.sees("De bemiddelaars weten het en kijken ernaar"), "{}", joke.text());
        assert!(fatma.visit(LIST).await.sees(TITLE), "{}", fatma.text());
        let mail = delinde.mail_to(MEDIATOR).await.expect("a mail");
        assert!(mail.contains(LIST), "{mail}");
        fatma.follow(TITLE).await;
        assert!(fatma.sees("De buur zegt: nog niet gelukt."), "{}", fatma.text());
    }

    async fn who_wanted_no_mediator_is_told_that_one_can_help(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        let change = format!("{notice}/wijzig");
        joke.visit(&change).await.choose("bemiddelaar", "nee").submit("Bewaar").await;
        piet_answers(&delinde, &notice).await;
        street.days_later(8).await;
        let link = answer_link(&delinde, JOKE, "nog-niet").await;
        joke.visit(&link).await.submit("Nog niet gelukt").await;
        assert!(joke.sees("Een bemiddelaar kan met je meezoeken"), "{}", joke.text());
        assert!(joke.sees("Ik kom er niet uit"), "{}", joke.text());
        assert!(fatma.visit(LIST).await.sees("Hier staat nu niets"), "{}", fatma.text());
    }

    async fn who_asked_for_help_reads_that_mediators_know(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "Ik durf niemand te vragen.").await;
        let known = "De bemiddelaars weten dit en kijken ernaar";
        assert!(joke.sees(known) && !joke.sees("Ik kom er niet uit"), "{}", joke.text());
        joke.visit("/prikbord/hulp").await;
        assert!(joke.sees(known) && !joke.page().contains(&format!("{notice}/hulp")));
        joke.visit(&notice).await.follow("Vertel er iets bij").await;
        joke.fill("text", "Het haast.").submit("Vraag hulp").await;
        takes_on(&mut fatma, TITLE).await;
        assert!(fatma.sees("Ik durf niemand te vragen.") && fatma.sees("Het haast."));
        assert!(!joke.visit(&notice).await.sees("De bemiddelaars weten dit"), "{}", joke.text());
    }
}
