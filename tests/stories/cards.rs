//! Invitation cards: who has no e-mail comes in with a card from the house.

use std::sync::Arc;

use instance::kit::may::Role;
use instance::rooms::residents;
use tests::{Instance, Visitor, both};
use tokio::task::JoinSet;

use super::deeds::status;

/// Henk, who receives people.
async fn henk(house: &Arc<Instance>) -> Visitor {
    let inside = house.house();
    let mut tx = inside.write().await.unwrap();
    let email = "henk@delinde.example";
    residents::add(&mut tx, inside.now(), email, "Henk", Role::Host).await.unwrap();
    tx.commit().await.unwrap();
    let mut visitor = house.guest();
    visitor.sign_in(email).await;
    visitor
}

/// Makes a card; returns its code.
async fn card_for(henk: &mut Visitor, name: &str) -> String {
    henk.visit("/kaarten").await.fill("name", name).submit("Maak het kaartje").await;
    code_on(henk)
}

/// The code on the card that somebody looks at.
fn code_on(henk: &Visitor) -> String {
    let marked = henk.page().split("invitation__code\">").nth(1).expect("a card with a code");
    marked.split('<').next().unwrap().to_owned()
}

async fn comes_in(mei: &mut Visitor, code: &str) {
    mei.visit("/inloggen/kaart").await.fill("code", code).submit("Verder").await;
}

both! {
    async fn a_neighbour_without_email_comes_in_with_a_card(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let code = card_for(&mut henk(&delinde).await, "Mei").await;
        let mut mei = delinde.guest();
        comes_in(&mut mei, &code).await;
        assert!(mei.sees("Welkom, Mei"), "{}", mei.text());
        mei.tick("sixteen", "yes").submit("Kom binnen").await;
        assert!(mei.sees("Je bent ingelogd"), "{}", mei.text());
        assert_eq!(mei.visit("/prikbord/nieuw").await.status(), 200);
        assert_eq!(mei.visit("/ik").await.status(), 200);
    }

    async fn the_same_card_opens_the_same_account_on_another_phone(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let code = card_for(&mut henk(&delinde).await, "Mei").await;
        for phone in 0..2 {
            let mut mei = delinde.guest();
            comes_in(&mut mei, &code.to_uppercase().replace(' ', "")).await;
            if phone == 0 {
                mei.tick("sixteen", "yes");
            }
            mei.submit("Kom binnen").await;
            assert!(mei.sees("Je bent ingelogd"), "{}", mei.text());
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident WHERE name = 'Mei'").await, 1);
    }

    async fn an_account_without_email_gets_no_mail(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let code = card_for(&mut henk(&delinde).await, "Mei").await;
        let mut mei = delinde.guest();
        comes_in(&mut mei, &code).await;
        mei.tick("sixteen", "yes").submit("Kom binnen").await;
        let before = delinde.count("SELECT COUNT(*) FROM mail_tray").await;
        street.days_later(731).await;
        let mails = "SELECT COUNT(*) FROM mail_tray WHERE recipient NOT LIKE '%@%'";
        assert_eq!(delinde.count(mails).await, 0);
        assert!(delinde.count("SELECT COUNT(*) FROM mail_tray").await > before, "others get mail");
    }

    async fn a_child_does_not_come_in_with_a_card(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let code = card_for(&mut henk(&delinde).await, "Mei").await;
        let mut mei = delinde.guest();
        comes_in(&mut mei, &code).await;
        mei.fill("name", "Meike").submit("Kom binnen").await;
        assert_eq!(mei.status(), 422);
        assert!(mei.page().contains("Meike"), "what was typed is lost");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident WHERE name = 'Meike'").await, 0);
    }

    async fn a_lost_card_opens_nothing_after_a_new_one_is_printed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut henk = henk(&delinde).await;
        let lost = card_for(&mut henk, "Mei").await;
        let mut mei = delinde.guest();
        comes_in(&mut mei, &lost).await;
        mei.tick("sixteen", "yes").submit("Kom binnen").await;
        henk.visit("/kaarten").await.submit("Print het kaartje van Mei opnieuw. Het oude werkt dan niet meer.").await;
        let fresh = code_on(&henk);
        assert_eq!(mei.visit("/ik").await.status(), 403, "whoever found it is still in");
        let mut finder = delinde.guest();
        comes_in(&mut finder, &lost).await;
        assert_eq!(finder.status(), 422);
        comes_in(&mut mei, &fresh).await;
        mei.submit("Kom binnen").await;
        assert!(mei.sees("Je bent ingelogd"), "{}", mei.text());
    }

    async fn a_card_that_is_taken_away_opens_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut henk = henk(&delinde).await;
        let code = card_for(&mut henk, "Mei").await;
        henk.visit("/kaarten").await.submit("Haal het kaartje van Mei weg").await;
        let mut mei = delinde.guest();
        comes_in(&mut mei, &code).await;
        assert_eq!(mei.status(), 422);
        assert!(mei.sees("Deze code kennen wij niet"), "{}", mei.text());
    }

    async fn a_new_card_that_is_used_twice_at_once_makes_one_account(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let code = card_for(&mut henk(&delinde).await, "Mei").await;
        let mut phones = Vec::new();
        for _ in 0..8 {
            let mut mei = delinde.guest();
            comes_in(&mut mei, &code).await;
            mei.tick("sixteen", "yes");
            phones.push(mei);
        }
        let all: JoinSet<Visitor> = phones
            .into_iter()
            .map(|mut mei| async move {
                mei.submit("Kom binnen").await;
                mei
            })
            .collect();
        for mei in all.join_all().await {
            assert!(mei.sees("Je bent ingelogd"), "{}", mei.text());
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident WHERE name = 'Mei'").await, 1);
    }

    async fn looking_at_a_card_uses_nothing_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let code = card_for(&mut henk(&delinde).await, "Mei").await;
        let path = format!("/kaart/{}", code.replace(' ', ""));
        for _ in 0..3 {
            assert_eq!(status(&delinde, &path).await, 200);
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident WHERE name = 'Mei'").await, 0);
    }

    async fn cards_are_found_where_a_host_and_a_beheerder_look(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut henk = henk(&delinde).await;
        henk.visit("/huiskamer").await.follow("Maak een kaartje").await;
        assert_eq!((henk.status(), henk.path()), (200, "/kaarten"));
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/mensen").await.follow("Maak een kaartje").await;
        assert_eq!((samira.status(), samira.path()), (200, "/kaarten"));
        let mut mei = delinde.resident().await;
        assert!(!mei.visit("/huiskamer").await.sees("Maak een kaartje"), "{}", mei.text());
    }

    async fn only_who_receives_people_makes_cards(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert_eq!(status(&delinde, "/kaarten").await, 403);
        assert_eq!(delinde.resident().await.visit("/kaarten").await.status(), 403);
        assert_eq!(delinde.editor().await.visit("/kaarten").await.status(), 403);
        assert_eq!(delinde.administrator().await.visit("/kaarten").await.status(), 200);
    }

    async fn a_card_that_nobody_used_ends_after_three_months(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let code = card_for(&mut henk(&delinde).await, "Mei").await;
        street.days_later(91).await;
        let mut mei = delinde.guest();
        comes_in(&mut mei, &code).await;
        assert_eq!(mei.status(), 422);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM invitation").await, 0);
    }
}
