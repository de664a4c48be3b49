//! Keeping order across houses: reports from and to other servers, and whom the house does not deal
//! with: silenced, refused, one by one or by a list.

use std::sync::Arc;

use super::deeds::{add_notice, portal_with_stranger, read, send};
use super::moderating::{decide, open, report, somebody};
use instance::kit::may::Role;
use serde_json::{Value, json};
use tests::{Instance, Stranger, Street, both};

/// Blocks a host or an actor.
async fn block(house: &Arc<Instance>, who: &str, how: &str) {
    let mut samira = house.administrator().await;
    samira.visit("/beheer/blokkades").await;
    samira.fill("wie", who).choose("hoe", how).fill("waarom", "reclame").submit("Blokkeer").await;
    assert!(samira.sees("De blokkade geldt vanaf nu"), "{}", samira.text());
}

/// The host of a stranger without its port, as somebody types it.
fn host(stranger: &Stranger) -> String {
    stranger.authority().split(':').next().unwrap().to_owned()
}

/// A version of an activity that is newer than the one before.
fn newer(street: &Street, elders: &Stranger, event: &Value, name: &str) -> Value {
    street.clock().forward(1_000);
    let mut event = event.clone();
    event["name"] = json!(name);
    event["updated"] = json!(elders.now());
    event
}

both! {
    async fn the_site_that_something_came_from_is_told_without_naming_anybody(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let event = elders.event("/o/1", "Boekenruil");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        let id = molenstad.text("SELECT id FROM event").await;
        let mut joke = somebody(&molenstad, "Joke", Role::Resident).await;
        report(&mut joke, &format!("/agenda/{id}"), "Joke vindt dit niets").await;
        let mut samira = molenstad.administrator().await;
        open(&mut samira).await;
        let mut again = samira.clone();
        samira.fill("bericht", "Klopt dit wel?").submit("Geef de melding door").await;
        assert!(samira.sees("De andere website weet het"), "{}", samira.text());
        street.settle().await;
        let flags = elders.received_of("Flag");
        let flag = flags.first().expect("a report");
        assert_eq!((flags.len(), &flag["actor"]), (1, &json!(molenstad.site())));
        assert_eq!(flag["object"], json!([elders.url("/a/wijk"), elders.url("/o/1")]));
        assert!(!flag.to_string().contains("Joke"), "{flag}");
        // Somebody else had the page open too.
        again.fill("bericht", "Nog eens").submit("Geef de melding door").await;
        street.settle().await;
        assert_eq!(elders.received_of("Flag").len(), 1);
    }

    async fn a_report_of_another_server_joins_what_is_about_the_same_notice(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let reporter = elders.actor("/actor", "Application", json!({}));
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let id = add_notice(&mut joke, "Wie is er zo dom").await;
        report(&mut delinde.guest(), &format!("/prikbord/{id}"), "Zo praat je niet").await;
        let object = delinde.url(&format!("/o/{id}"));
        let mut flag = elders.says_as(&reporter, "Flag", json!([delinde.site(), object]));
        flag["content"] = json!("Ook hier gemeld");
        send(street, &delinde, &elders, &flag).await;
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        assert!(henk.visit("/beheer/meldingen").await.sees("2 meldingen"), "{}", henk.text());
        open(&mut henk).await;
        assert!(henk.sees("Ook hier gemeld") && henk.sees("Haal het weg"), "{}", henk.text());
    }

    async fn what_a_silenced_site_says_is_kept_and_not_shown(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let old = elders.event("/o/1", "Oude reclame");
        send(street, &molenstad, &elders, &elders.says("Create", old.clone())).await;
        block(&molenstad, &host(&elders), "silence").await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(!agenda.contains("Oude reclame"), "{agenda}");
        let event = elders.event("/o/2", "Nieuwe reclame");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        let changed = newer(street, &elders, &old, "Oude reclame, anders");
        send(street, &molenstad, &elders, &elders.says("Update", changed)).await;
        let gone = elders.event("/o/3", "Verdwenen reclame");
        send(street, &molenstad, &elders, &elders.says("Create", gone)).await;
        send(street, &molenstad, &elders, &elders.says("Delete", json!(elders.url("/o/3")))).await;
        assert!(!read(&molenstad, "/agenda").await.contains("reclame"));
        let mut samira = molenstad.administrator().await;
        let label = format!("Haal de blokkade weg: {}", host(&elders));
        samira.visit("/beheer/blokkades").await.submit(&label).await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Nieuwe reclame") && agenda.contains("Oude reclame, anders"));
        assert!(!agenda.contains("Verdwenen"), "{agenda}");
    }

    async fn what_was_hidden_does_not_come_back_with_a_new_version(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let event = elders.event("/o/1", "Boekenruil");
        send(street, &molenstad, &elders, &elders.says("Create", event.clone())).await;
        let id = molenstad.text("SELECT id FROM event").await;
        report(&mut molenstad.guest(), &format!("/agenda/{id}"), "Dit klopt niet").await;
        let mut samira = molenstad.administrator().await;
        let matter = open(&mut samira).await;
        decide(&mut samira, "hide", "Het klopt niet.").await;
        let changed = newer(street, &elders, &event, "Boekenruil in de tuin");
        send(street, &molenstad, &elders, &elders.says("Update", changed)).await;
        assert!(!read(&molenstad, "/agenda").await.contains("Boekenruil"));
        samira.visit(&matter).await.fill("waarom", "Het klopt nu.");
        samira.submit("Draai het besluit terug").await;
        let page = read(&molenstad, &format!("/agenda/{id}")).await;
        assert!(page.contains("Boekenruil in de tuin"), "{page}");
    }

    async fn a_refused_site_is_unlinked_and_neither_heard_nor_written_to(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let joop = elders.person("joop");
        send(street, &molenstad, &elders, &elders.says_as(&joop, "Follow", json!(molenstad.site()))).await;
        let event = elders.event("/o/1", "Boekenruil");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        block(&molenstad, &host(&elders), "refuse").await;
        street.settle().await;
        assert!(!read(&molenstad, "/agenda").await.contains("Boekenruil"));
        let more = elders.event("/o/2", "Nog een boekenruil");
        assert_eq!(elders.letter(&elders.says("Create", more)).post(&molenstad).await, 403);
        let before = elders.received().len();
        add_notice(&mut molenstad.resident().await, "Wie helpt mij").await;
        street.settle().await;
        assert_eq!(elders.received().len(), before);
    }

    async fn one_person_elsewhere_is_refused_and_their_neighbours_are_heard(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let (joop, jaap) = (elders.person("joop"), elders.person("jaap"));
        let follow = |who: &str| elders.says_as(who, "Follow", json!(delinde.site()));
        send(street, &delinde, &elders, &follow(&joop)).await;
        block(&delinde, &format!("@joop@{}", elders.authority()), "refuse").await;
        street.settle().await;
        assert_eq!(elders.letter(&follow(&joop)).post(&delinde).await, 403);
        send(street, &delinde, &elders, &follow(&jaap)).await;
        let followers = "SELECT COUNT(*) FROM follower WHERE state = 'accepted'";
        assert_eq!(delinde.count(followers).await, 1);
    }

    async fn a_list_of_blocks_is_looked_at_taken_over_and_undone(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let mut samira = molenstad.administrator().await;
        let list = format!("#domain,#severity,#public_comment\nbad.example,suspend,spam\n\
                            loud.example,silence,\nfine.example,noop,\n{},suspend,\n", host(&elders));
        samira.visit("/beheer/blokkades").await.attach("bestand", "lijst.csv", list.as_bytes());
        samira.submit("Bekijk de lijst").await;
        for words in ["2 blokkades komen erbij", "bad.example", "1 regel slaan wij over",
            "Deze websites volg je"] {
            assert!(samira.sees(words), "{words}: {}", samira.text());
        }
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM block").await, 0);
        samira.submit("Neem over").await;
        assert!(samira.sees("nam 2 blokkades over"), "{}", samira.text());
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM block").await, 2);
        let mut again = molenstad.administrator().await;
        again.visit("/beheer/blokkades.csv").await;
        assert!(again.page().contains("bad.example,suspend,spam"), "{}", again.page());
        let undo = samira.page().split("aria-label=\"Maak ongedaan").nth(1).unwrap();
        let undo = format!("Maak ongedaan{}", undo.split('"').next().unwrap());
        samira.submit(&undo).await;
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM block").await, 0);
        samira.fill("wie", &molenstad.authority()).choose("hoe", "refuse").fill("waarom", "x");
        samira.submit("Blokkeer").await;
        assert!(samira.sees("Dit is je eigen website"), "{}", samira.text());
    }
}
