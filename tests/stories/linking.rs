//! How sites come to be linked, watched and let go.

use std::sync::Arc;

use super::deeds::{add_activity, add_notice, add_organisation, read};
use serde_json::json;
use tests::{Answer, DAY, HOUR, Instance, Visitor, both, link, link_to, offer};

const DESK: &str = "/wijkwebsites/beheer";

/// What the beheerder of a portal reads about its linked sites.
async fn desk(portal: &Arc<Instance>) -> Visitor {
    let mut samira = portal.administrator().await;
    samira.visit(DESK).await;
    samira
}

/// The page about the one site that is linked.
async fn only_site(portal: &Arc<Instance>) -> Visitor {
    let mut samira = desk(portal).await;
    let id = portal.text("SELECT id FROM site").await;
    samira.visit(&format!("{DESK}/{id}")).await;
    samira
}

both! {
    async fn a_portal_finds_a_neighbourhood_by_its_address_and_shows_what_it_found(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let molenstad = street.portal("molenstad").await;
        let samira = offer(street, &molenstad, &delinde.authority()).await;
        assert!(samira.sees("Dit is Buurthuis Delinde."), "{}", samira.text());
        assert!(samira.sees(&format!("@delinde@{}", delinde.authority())), "{}", samira.text());
        assert!(samira.sees("1 activiteit, geen briefjes, geen organisaties"), "{}", samira.text());
    }

    async fn a_neighbourhood_can_be_found_by_its_handle_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        let handle = format!("@delinde@{}", delinde.authority());
        let samira = offer(street, &molenstad, &handle).await;
        assert!(samira.sees("Dit is Buurthuis Delinde."), "{}", samira.text());
    }

    async fn a_site_waits_until_the_neighbourhood_says_yes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let molenstad = street.portal("molenstad").await;
        link_to(street, &molenstad, &delinde.authority(), "Buurthuis Delinde").await;
        assert!(desk(&molenstad).await.sees("Wacht op ja"));
        assert!(!read(&molenstad, "/agenda").await.contains("Soep en brood"));
        let mut noor = desk(&delinde).await;
        assert!(noor.sees("Zij willen jullie volgen"), "{}", noor.text());
        assert!(noor.sees("Buurtbond · Molenstad"), "{}", noor.text());
        noor.submit("Ja, Buurtbond · Molenstad mag ons volgen").await;
        street.settle().await;
        assert!(desk(&molenstad).await.sees("Gezond"));
        assert!(read(&molenstad, "/agenda").await.contains("Soep en brood"));
        assert!(read(&molenstad, "/wijkwebsites").await.contains("Buurthuis Delinde"));
    }

    async fn everything_that_was_there_before_the_link_is_fetched(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_activity(&mut fatma, "Soep en brood").await;
        add_notice(&mut fatma, "Wie wandelt met mij?").await;
        add_organisation(&mut fatma, "Buurtkoor").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        assert!(read(&molenstad, "/agenda").await.contains("Soep en brood"));
        assert!(read(&molenstad, "/prikbord").await.contains("Wie wandelt met mij?"));
        assert!(read(&molenstad, "/organisaties").await.contains("Buurtkoor"));
        let samira = desk(&molenstad).await;
        assert!(samira.sees("1 activiteit, 1 briefje, 1 organisatie"), "{}", samira.text());
    }

    async fn more_than_one_page_of_activities_is_fetched(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        for number in 0..56 {
            // The house counts forms for each address.
            fatma.moves_to(&format!("192.0.2.{}", 200 + number / 20));
            add_activity(&mut fatma, &format!("Activiteit {number}")).await;
        }
        street.settle().await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM event").await, 56);
        assert!(read(&molenstad, "/agenda").await.contains("56 activiteiten"));
    }

    async fn a_neighbourhood_may_say_no(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let molenstad = street.portal("molenstad").await;
        link_to(street, &molenstad, &delinde.authority(), "Buurthuis Delinde").await;
        desk(&delinde).await.submit("Nee, Buurtbond · Molenstad mag ons niet volgen").await;
        street.settle().await;
        assert!(desk(&molenstad).await.sees("Zij zeiden nee"));
        assert!(!read(&molenstad, "/agenda").await.contains("Soep en brood"));
        add_activity(&mut delinde.editor().await, "Nog iets").await;
        street.settle().await;
        assert!(!read(&molenstad, "/agenda").await.contains("Nog iets"));
    }

    async fn a_neighbourhood_may_change_its_mind_later(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        desk(&delinde).await.submit("Stop hiermee: Buurtbond · Molenstad mag ons niet meer volgen").await;
        street.settle().await;
        assert!(desk(&molenstad).await.sees("Zij zeiden nee"));
        assert!(!read(&molenstad, "/agenda").await.contains("Soep en brood"));
    }

    async fn a_house_may_say_yes_to_everyone_beforehand(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut noor = delinde.administrator().await;
        noor.visit("/beheer/instellingen").await.choose("approve", "yes").submit("Bewaar").await;
        assert_eq!(noor.status(), 200, "{}", noor.text());
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let molenstad = street.portal("molenstad").await;
        link_to(street, &molenstad, &delinde.authority(), "Buurthuis Delinde").await;
        assert!(desk(&molenstad).await.sees("Gezond"));
        assert!(read(&molenstad, "/agenda").await.contains("Soep en brood"));
    }

    async fn unlinking_takes_away_what_came_from_there_and_nothing_else(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let havenkwartier = street.neighbourhood("havenkwartier").await;
        let molenstad = street.portal("molenstad").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        add_organisation(&mut delinde.editor().await, "Buurtkoor").await;
        add_activity(&mut havenkwartier.editor().await, "Vissen aan de kade").await;
        link(street, &molenstad, &delinde).await;
        link(street, &molenstad, &havenkwartier).await;
        let id = molenstad.text("SELECT id FROM site WHERE host LIKE 'delinde.%'").await;
        let mut samira = molenstad.administrator().await;
        samira.visit(&format!("{DESK}/{id}/weg")).await.submit("Stop met koppelen").await;
        assert!(samira.sees("De site is niet meer gekoppeld"), "{}", samira.text());
        street.settle().await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(!agenda.contains("Soep en brood"), "{agenda}");
        assert!(agenda.contains("Vissen aan de kade"), "{agenda}");
        assert!(!read(&molenstad, "/organisaties").await.contains("Buurtkoor"));
        let followers = "SELECT COUNT(*) FROM follower";
        assert_eq!(delinde.count(followers).await, 0, "the neighbourhood was not told");
        add_activity(&mut delinde.editor().await, "Nog iets").await;
        street.settle().await;
        assert!(!read(&molenstad, "/agenda").await.contains("Nog iets"));
    }

    async fn a_site_that_was_unlinked_can_be_linked_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        link(street, &molenstad, &delinde).await;
        let mut samira = only_site(&molenstad).await;
        samira.follow("Stop met koppelen").await.submit("Stop met koppelen").await;
        street.settle().await;
        street.later(HOUR).await;
        link(street, &molenstad, &delinde).await;
        assert!(read(&molenstad, "/agenda").await.contains("Soep en brood"));
    }

    async fn a_neighbourhood_follows_a_neighbourhood_in_the_same_way(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let havenkwartier = street.neighbourhood("havenkwartier").await;
        add_activity(&mut havenkwartier.editor().await, "Vissen aan de kade").await;
        link(street, &delinde, &havenkwartier).await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        let agenda = read(&delinde, "/agenda").await;
        assert!(agenda.contains("Vissen aan de kade"), "{agenda}");
        assert!(agenda.contains("Uit Buurthuis Havenkwartier"), "{agenda}");
        assert!(agenda.contains("Soep en brood"), "{agenda}");
        assert!(!read(&havenkwartier, "/agenda").await.contains("Soep en brood"));
        // Nobody changes or takes away what is of somebody else.
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda").await.follow("Vissen aan de kade").await;
        let path = fatma.path().to_owned();
        assert_eq!(fatma.visit(&format!("{path}/wijzig")).await.status(), 403);
    }

    async fn the_agenda_of_a_portal_can_be_narrowed_to_one_neighbourhood(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let havenkwartier = street.neighbourhood("havenkwartier").await;
        let molenstad = street.portal("molenstad").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        add_activity(&mut havenkwartier.editor().await, "Vissen aan de kade").await;
        link(street, &molenstad, &delinde).await;
        link(street, &molenstad, &havenkwartier).await;
        let id = molenstad.text("SELECT id FROM site WHERE host LIKE 'delinde.%'").await;
        let agenda = read(&molenstad, &format!("/agenda?wijk={id}")).await;
        assert!(agenda.contains("Soep en brood"), "{agenda}");
        assert!(!agenda.contains("Vissen aan de kade"), "{agenda}");
    }

    async fn a_site_is_healthy_then_late_then_broken_then_healthy_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        molenstad.expect_trouble();
        assert!(desk(&molenstad).await.sees("Gezond Alles werkt."));
        delinde.stop().await;
        street.clock().forward(27 * HOUR);
        let late = desk(&molenstad).await;
        assert!(late.sees("Loopt achter Al meer dan een dag"), "{}", late.text());
        let mut samira = only_site(&molenstad).await;
        samira.submit("Haal nu op").await;
        assert!(samira.sees("Wij halen alles nu op"), "{}", samira.text());
        street.settle().await;
        let broken = desk(&molenstad).await;
        assert!(broken.sees("Kapot Ophalen lukt niet."), "{}", broken.text());
        assert!(only_site(&molenstad).await.sees("De laatste fout"));
        delinde.start().await;
        only_site(&molenstad).await.submit("Haal nu op").await;
        street.settle().await;
        assert!(desk(&molenstad).await.sees("Gezond Alles werkt."));
    }

    async fn the_nightly_round_fetches_every_linked_site(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let house = molenstad.house();
        let mut tx = house.write().await.unwrap();
        instance::rooms::sites::reconcile_all(&house, &mut tx).await.unwrap();
        tx.commit().await.unwrap();
        street.later(DAY).await;
        assert!(desk(&molenstad).await.sees("Gezond Alles werkt."));
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM site WHERE failed_at IS NULL").await, 1);
    }

    async fn an_address_where_nobody_answers_is_explained(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        let nobody = offer(street, &molenstad, "niemand.localhost:1").await;
        assert!(nobody.sees("Deze site geeft geen antwoord"), "{}", nobody.text());
        let word = offer(street, &molenstad, "delinde").await;
        assert!(word.sees("Dit lijkt geen adres"), "{}", word.text());
        let ourselves = offer(street, &molenstad, &molenstad.authority()).await;
        assert!(ourselves.sees("Dit is jullie eigen site"), "{}", ourselves.text());
    }

    async fn a_person_and_a_plain_website_are_not_linked(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let person = offer(street, &molenstad, &joop).await;
        assert!(person.sees("Dit is een persoon en geen site"), "{}", person.text());
        elders.answers("/", Answer::Page("<h1>Bloemenwinkel</h1>".to_owned()));
        let shop = offer(street, &molenstad, &elders.authority()).await;
        assert!(shop.sees("kan nog niet gekoppeld worden"), "{}", shop.text());
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM site").await, 0);
    }

    async fn a_page_that_links_to_its_actor_can_be_linked(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        let elders = street.stranger("elders").await;
        let wijk = elders.site(json!({ "name": "Wijkraad Oost" }));
        elders.answers("/", Answer::Page(format!(
            "<head><link rel=\"alternate\" type=\"application/activity+json\" href=\"{wijk}\"></head>"
        )));
        let samira = offer(street, &molenstad, &elders.authority()).await;
        assert!(samira.sees("Dit is Wijkraad Oost."), "{}", samira.text());
    }

    async fn a_site_that_changes_its_name_is_called_so_on_the_portal(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut noor = delinde.administrator().await;
        noor.visit("/beheer/instellingen").await.fill("house_name", "De Eik").submit("Bewaar").await;
        street.settle().await;
        assert!(read(&molenstad, "/wijkwebsites").await.contains("Buurthuis De Eik"));
    }
}
