//! An empty house that is filled in an evening: examples that everybody sees here and nobody elsewhere,
//! until who runs the house makes them real.

use std::sync::Arc;

use super::deeds::{add_activity, document, read, status};
use ::instance::kit::may::Role;
use tests::{Instance, Visitor, both, link};

const KIT: &str = "/beheer/startpakket";

/// Chooses exactly these from the start kit.
async fn choose(beheerder: &mut Visitor, slugs: &[&str]) {
    beheerder.visit(KIT).await.untick("voorbeeld");
    for slug in slugs {
        beheerder.tick("voorbeeld", slug);
    }
    beheerder.submit("Zet als voorbeeld op de site").await;
    assert!(beheerder.sees("De voorbeelden staan op de site"), "{}", beheerder.text());
}

/// Opens the page of an example from the start kit; returns its path.
async fn open(beheerder: &mut Visitor, title: &str) -> String {
    beheerder.visit(KIT).await.follow(title).await;
    assert!(beheerder.sees("Dit is een voorbeeld"), "{}", beheerder.text());
    beheerder.path().to_owned()
}

/// How much was said to others of what the house has.
async fn said(house: &Arc<Instance>) -> i64 {
    let of_things = "SELECT COUNT(*) FROM outbox WHERE type IN ('Create', 'Update', 'Announce')";
    house.count(of_things).await
}

both! {
    async fn what_is_chosen_stands_on_the_site_as_an_example(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer").await.follow("Open het startpakket").await;
        samira.submit("Zet als voorbeeld op de site").await;
        let mut guest = delinde.guest();
        for (room, title) in [
            ("/agenda", "Koffieochtend"),
            ("/etalage", "Leen gereedschap"),
            ("/organisaties", "Wijkteam"),
            ("/buurtkrant", "Een huis voor de hele buurt"),
            ("/over", "Wat is een buurthuis?"),
        ] {
            guest.visit(room).await;
            assert!(guest.sees("Voorbeelden"), "{room}: {}", guest.text());
            guest.follow(title).await;
            assert_eq!(guest.status(), 200, "{title}");
            assert!(guest.sees("Dit is een voorbeeld"), "{title}: {}", guest.text());
            assert!(!guest.sees("Maak echt"), "{title}: {}", guest.text());
        }
        assert!(read(&delinde, "/huisregels").await.contains("Dit is een voorbeeld"));
    }

    async fn the_front_of_an_empty_house_shows_examples(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["koffieochtend", "begin"]).await;
        let front = read(&delinde, "/").await;
        assert!(front.contains("Koffieochtend") && front.contains("Voorbeeld"), "{front}");
        assert!(front.contains("Een huis voor de hele buurt"), "{front}");
        add_activity(&mut samira, "Buurtfeest").await;
        let front = read(&delinde, "/").await;
        assert!(front.contains("Buurtfeest") && !front.contains("Koffieochtend"), "{front}");
    }

    async fn the_city_hears_of_an_example_when_it_is_made_real(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut samira = delinde.administrator().await;
        let before = said(&delinde).await;
        choose(&mut samira, &["koffieochtend", "gereedschap", "wijkteam", "begin"]).await;
        street.days_later(8).await;
        assert_eq!(said(&delinde).await, before, "something was said about an example");
        let things = [
            ("/agenda", "Koffieochtend"),
            ("/etalage", "Leen gereedschap"),
            ("/organisaties", "Wijkteam"),
            ("/buurtkrant", "Een huis voor de hele buurt"),
        ];
        for (room, title) in things {
            assert!(!read(&molenstad, room).await.contains(title), "{room}");
            open(&mut samira, title).await;
            samira.submit("Maak echt").await;
            assert!(samira.sees("Het is nu echt"), "{}", samira.text());
        }
        street.settle().await;
        for (room, title) in things {
            let page = read(&molenstad, room).await;
            assert!(page.contains(title), "{room}: {page}");
        }
    }

    async fn an_example_is_in_no_list_that_leaves_the_site(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["koffieochtend", "gereedschap", "begin"]).await;
        let path = open(&mut samira, "Koffieochtend").await;
        let id = samira.id();
        for (list, title) in [
            ("/agenda.ics", "Koffieochtend"),
            ("/agenda?q=koffie", "Koffieochtend"),
            ("/buurtkrant/atom.xml", "Een huis voor de hele buurt"),
            ("/buurtkrant/deze-week", "Koffieochtend"),
            ("/etalage?thema=klussen-lenen-en-delen", "Leen gereedschap"),
        ] {
            let mut guest = delinde.guest();
            guest.visit(list).await;
            assert_eq!(guest.status(), 200, "{list}");
            assert!(!guest.page().contains(title), "{list}: {}", guest.page());
        }
        let (gone, _, _) = document(street, &delinde.url(&format!("/o/{id}"))).await;
        assert_eq!(gone, 404);
        for list in ["upcoming", "offerings", "articles", "organisations"] {
            let (_, _, list) = document(street, &delinde.url(&format!("/a/site/{list}"))).await;
            assert_eq!(list["totalItems"], 0, "{list}");
        }
        assert_eq!(status(&delinde, &format!("{path}.ics")).await, 404);
    }

    async fn nobody_signs_up_for_an_example(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["samen-eten"]).await;
        let path = open(&mut samira, "Samen eten").await;
        assert_eq!(status(&delinde, &format!("{path}/ik-kom")).await, 404);
        let page = read(&delinde, &path).await;
        assert!(!page.contains("Ik kom"), "{page}");
        samira.visit(&path).await.submit("Maak echt").await;
        let page = read(&delinde, &path).await;
        assert!(page.contains("Ik kom") && !page.contains("Dit is een voorbeeld"), "{page}");
    }

    async fn what_comes_back_comes_back_once_it_is_real(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["koffieochtend"]).await;
        let path = open(&mut samira, "Koffieochtend").await;
        // It is Tuesday: the next one is in a week.
        assert!(samira.sees("dinsdag 1 december") && samira.sees("Elke dinsdag"), "{}", samira.text());
        samira.submit("Maak echt").await;
        assert_eq!(samira.path().split('?').next().unwrap(), path);
        assert!(samira.sees("dinsdag 8 december"), "{}", samira.text());
        let events = delinde.count("SELECT COUNT(*) FROM event").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox WHERE type = 'Create'").await, events);
        assert!(events > 5, "{events}");
    }

    async fn an_example_never_lies_in_the_past(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["koffieochtend"]).await;
        let path = open(&mut samira, "Koffieochtend").await;
        street.days_later(20).await;
        let page = read(&delinde, &path).await;
        assert!(page.contains("dinsdag 15 december"), "{page}");
    }

    async fn changing_and_saving_an_example_makes_it_real(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["repaircafe"]).await;
        let path = open(&mut samira, "Repair café").await;
        samira.follow("Pas aan").await;
        assert!(samira.sees("Voorbeeld"), "{}", samira.text());
        samira.fill("title", "Repair café De Linde").fill("price", "veel");
        samira.submit("Zet in de agenda").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Voorbeeld"), "{}", samira.text());
        samira.fill("price", "0").submit("Zet in de agenda").await;
        assert!(samira.path().starts_with(&path), "{}", samira.path());
        assert!(!samira.sees("Dit is een voorbeeld"), "{}", samira.text());
        let agenda = read(&delinde, "/agenda").await;
        assert!(agenda.contains("Repair café De Linde") && !agenda.contains("Voorbeeld"), "{agenda}");
        assert!(samira.visit(KIT).await.sees("al echt gemaakt"), "{}", samira.text());
    }

    async fn a_page_an_article_an_offering_and_an_organisation_are_changed_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["wie", "vraag", "bakfiets", "buurttuin"]).await;
        for (title, button) in [
            ("Wie zijn wij?", "Bewaar"),
            ("Wat wil jij in de buurt?", "Plaats in de krant"),
            ("Leen een bakfiets", "Zet in de etalage"),
            ("De buurttuin", "Voeg toe"),
        ] {
            open(&mut samira, title).await;
            samira.follow("Pas aan").await;
            samira.submit(button).await;
            assert_eq!(samira.status(), 200, "{title}: {}", samira.text());
            assert!(samira.sees(title), "{}", samira.text());
            assert!(!samira.sees("Dit is een voorbeeld"), "{title}: {}", samira.text());
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM example WHERE confirmed_at IS NULL").await, 0);
    }

    async fn house_rules_of_the_kit_become_those_of_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["huisregels"]).await;
        samira.visit("/huisregels").await.submit("Maak echt").await;
        let rules = read(&delinde, "/huisregels").await;
        assert!(rules.contains("In Delinde is iedereen welkom"), "{rules}");
        assert!(!rules.contains("Dit is een voorbeeld"), "{rules}");
    }

    async fn rules_that_the_house_wrote_are_not_covered_by_an_example(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/over/huisregels/wijzig").await;
        samira.fill("text", "Wees lief.").submit("Bewaar").await;
        choose(&mut samira, &["huisregels"]).await;
        assert!(read(&delinde, "/huisregels").await.contains("Wees lief."));
    }

    async fn all_examples_go_at_once_and_what_is_real_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["koffieochtend", "gereedschap", "welkom"]).await;
        let gone = open(&mut samira, "Leen gereedschap").await;
        open(&mut samira, "Koffieochtend").await;
        samira.submit("Maak echt").await;
        samira.visit(KIT).await.follow("Haal alle voorbeelden weg").await;
        samira.submit("Ja, haal ze weg").await;
        assert!(samira.sees("Alle voorbeelden zijn weg"), "{}", samira.text());
        assert_eq!(status(&delinde, &gone).await, 404);
        assert!(read(&delinde, "/agenda").await.contains("Koffieochtend"));
    }

    async fn one_example_can_go_and_come_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["koffieochtend", "tuin"]).await;
        open(&mut samira, "Samen in de tuin").await;
        samira.submit("Haal weg").await;
        let agenda = read(&delinde, "/agenda").await;
        assert!(agenda.contains("Koffieochtend") && !agenda.contains("Samen in de tuin"), "{agenda}");
        choose(&mut samira, &["tuin"]).await;
        assert!(read(&delinde, "/agenda").await.contains("Samen in de tuin"));
    }

    async fn only_who_runs_the_house_makes_an_example_real(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["koffieochtend"]).await;
        let path = open(&mut samira, "Koffieochtend").await;
        let confirm = samira.clone();
        let mut form = samira.clone();
        form.follow("Pas aan").await;
        let edit = form.path().to_owned();
        let mut fatma = delinde.editor().await;
        assert_eq!(fatma.visit(KIT).await.status(), 403);
        assert_eq!(fatma.visit(&edit).await.status(), 403);
        for (mut page, button) in [(confirm, "Maak echt"), (form, "Zet in de agenda")] {
            page.borrow_session_of(&fatma);
            page.submit(button).await;
            assert_eq!(page.status(), 403, "{button}: {}", page.text());
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 0);
        assert!(read(&delinde, &path).await.contains("Dit is een voorbeeld"));
    }

    async fn pressing_twice_makes_one_thing_real(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["wijkteam"]).await;
        open(&mut samira, "Wijkteam").await;
        let mut impatient = samira.clone();
        samira.submit("Maak echt").await;
        impatient.submit("Maak echt").await;
        assert_eq!(impatient.status(), 200, "{}", impatient.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation").await, 1);
    }

    async fn an_example_of_an_organisation_is_nobody_to_follow(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        choose(&mut samira, &["wijkteam"]).await;
        open(&mut samira, "Wijkteam").await;
        let actor = delinde.url(&format!("/a/{}", samira.id()));
        let before = document(street, &actor).await.0;
        samira.submit("Maak echt").await;
        assert_eq!((before, document(street, &actor).await.0), (404, 200));
    }

    async fn the_themes_of_the_neighbourhood_tick_the_boxes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit(KIT).await.tick("thema", "groen-en-natuur");
        samira.submit("Zet de vinkjes voor mij").await.submit("Zet als voorbeeld op de site").await;
        let agenda = read(&delinde, "/agenda").await;
        assert!(agenda.contains("Samen in de tuin") && !agenda.contains("Koffieochtend"), "{agenda}");
    }

    async fn who_ticks_nothing_is_asked_to(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit(KIT).await.untick("voorbeeld").submit("Zet als voorbeeld op de site").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Zet eerst een vinkje"), "{}", samira.text());
    }

    async fn a_house_that_speaks_english_gets_english_examples(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.speaks("nl").visit("/beheer/instellingen").await.choose("language", "en").submit("Bewaar").await;
        choose(&mut samira, &["koffieochtend", "welkom"]).await;
        assert!(read(&delinde, "/over").await.contains("Welcome to Delinde"));
        let mut guest = delinde.guest();
        guest.visit("/agenda").await;
        assert!(guest.page().contains("Coffee morning"), "{}", guest.text());
    }

    async fn a_host_sees_examples_and_cannot_change_them(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        choose(&mut delinde.administrator().await, &["welkom"]).await;
        let mut henk = delinde.with_roles([Role::Host]).await;
        henk.visit("/over").await.follow("Welkom in Delinde").await;
        assert!(henk.sees("Dit is een voorbeeld") && !henk.sees("Maak echt"), "{}", henk.text());
    }
}
