//! What there is without a date: put in the etalage, found, seen on the portal, and gone again.

use super::deeds::{add_organisation, document, portal_with_stranger, read, remove, send, status};
use super::messages::open;
use super::organising::register;
use ::instance::kit::may::Role;
use serde_json::json;
use tests::{PUBLIC, Visitor, both, link};

/// Puts something in the etalage; returns its id.
pub async fn add(somebody: &mut Visitor, title: &str) -> String {
    somebody.visit("/etalage/nieuw").await;
    somebody
        .fill("title", title)
        .fill("text", "Voor een dag, voor iedereen.")
        .fill("joining", "Bel een dag van tevoren.")
        .fill("hours_monday", "9 - 12")
        .fill("hours_words", "Bel eerst even")
        .fill("price", "0")
        .tick("theme", "vervoer")
        .tick("audience", "senioren")
        .submit("Zet in de etalage")
        .await;
    assert_eq!(somebody.status(), 200, "{}", somebody.text());
    assert!(somebody.sees("Het staat in de etalage"), "{}", somebody.text());
    somebody.id()
}

both! {
    async fn what_there_is_for_whom_when_and_how_to_join_stands_on_its_page(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add(&mut delinde.editor().await, "Leen een bakfiets").await;
        let mut guest = delinde.guest();
        guest.visit("/").await.follow("Etalage").await.follow("Leen een bakfiets").await;
        for words in [
            "Voor een dag, voor iedereen.",
            "Bel een dag van tevoren.",
            "Maandag: 9 tot 12 uur",
            "Bel eerst even",
            "Senioren",
            "Vervoer",
            "Lindeplein 8",
            // Tuesday morning.
            "Nu dicht",
        ] {
            assert!(guest.sees(words), "{words}: {}", guest.text());
        }
    }

    async fn the_etalage_is_searched_by_words_and_by_theme(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add(&mut fatma, "Leen een bakfiets").await;
        fatma.visit("/etalage/nieuw").await;
        fatma.fill("title", "Naaimachine").fill("text", "Gebruik hem").tick("theme", "digitaal");
        fatma.submit("Zet in de etalage").await;
        let by_word = read(&delinde, "/etalage?q=bakf%C3%AEets").await;
        assert!(by_word.contains("Leen een bakfiets") && !by_word.contains("Naaimachine"));
        let by_theme = read(&delinde, "/etalage?thema=digitaal&wijk=hier").await;
        assert!(!by_theme.contains("Leen een bakfiets") && by_theme.contains("Naaimachine"));
        assert!(read(&delinde, "/etalage?q=olifant").await.contains("Wij hebben niets gevonden"));
    }

    async fn what_it_costs_stands_on_its_page_and_what_is_free_can_be_found(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add(&mut fatma, "Leen een bakfiets").await;
        assert!(fatma.sees("Gratis"), "{}", fatma.text());
        fatma.visit("/etalage/nieuw").await;
        fatma.fill("title", "Huur de zaal").fill("text", "Voor een feest").fill("price", "veel");
        fatma.submit("Zet in de etalage").await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Vul een bedrag in"), "{}", fatma.text());
        fatma.fill("price", "12,50").submit("Zet in de etalage").await;
        assert!(fatma.sees("12,50 euro"), "{}", fatma.text());
        let mut guest = delinde.guest();
        guest.visit("/etalage").await.tick("gratis", "ja").submit("Laat zien").await;
        assert!(guest.sees("Leen een bakfiets") && !guest.sees("Huur de zaal"), "{}", guest.text());
    }

    async fn what_nobody_knows_the_price_of_has_none(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add(&mut fatma, "Leen een bakfiets").await;
        fatma.visit(&format!("/etalage/{id}/wijzig")).await;
        assert!(fatma.page().contains("value=\"0\""), "the price is not filled in");
        fatma.fill("price", "").submit("Bewaar").await;
        assert!(!fatma.sees("Gratis"), "{}", fatma.text());
        let (_, _, page) = document(street, &delinde.url(&format!("/o/{id}"))).await;
        assert!(page["price"].is_null() && page["isAccessibleForFree"].is_null(), "{page}");
    }

    async fn an_offering_is_seen_changed_and_gone_on_the_portal(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add(&mut fatma, "Leen een bakfiets").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/etalage").await;
        assert!(guest.sees("Uit Buurthuis Delinde"), "{}", guest.text());
        guest.follow("Leen een bakfiets").await;
        assert!(guest.sees("Maandag: 9 tot 12 uur"), "{}", guest.text());
        assert!(guest.sees("Gratis"), "{}", guest.text());
        assert!(guest.sees("Bel een dag van tevoren."), "{}", guest.text());
        assert!(guest.page().contains(&delinde.url(&format!("/etalage/{id}"))), "no link home");
        let there = guest.path().to_owned();
        fatma.visit(&format!("/etalage/{id}/wijzig")).await;
        fatma.fill("title", "Leen een aanhanger").fill("hours_monday", "").submit("Bewaar").await;
        street.settle().await;
        let page = read(&molenstad, &there).await;
        assert!(page.contains("Leen een aanhanger") && !page.contains("9 tot 12 uur"), "{page}");
        remove(&mut fatma, &format!("/etalage/{id}")).await;
        street.settle().await;
        assert_eq!(status(&molenstad, &there).await, 404);
        assert_eq!(status(&delinde, &format!("/etalage/{id}")).await, 410);
    }

    async fn what_was_there_before_the_link_is_fetched(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        add(&mut delinde.editor().await, "Leen een bakfiets").await;
        street.settle().await;
        link(street, &molenstad, &delinde).await;
        assert!(read(&molenstad, "/etalage").await.contains("Leen een bakfiets"));
        let (_, _, list) = document(street, &delinde.url("/a/site/offerings")).await;
        assert_eq!(list["totalItems"], 1, "{list}");
    }

    async fn on_the_wire_it_is_a_page_that_offers_something(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add(&mut delinde.editor().await, "Leen een bakfiets").await;
        let (_, _, page) = document(street, &delinde.url(&format!("/o/{id}"))).await;
        assert_eq!(page["type"], "Page");
        assert_eq!(page["purpose"], "offer");
        assert_eq!(page["publishes"]["action"], "deliverService");
        assert_eq!(page["openingHours"], json!(["Mo 09:00-12:00"]));
        assert_eq!((&page["price"], &page["priceCurrency"]), (&json!("0.00"), &json!("EUR")));
        assert_eq!(page["isAccessibleForFree"], true);
        let summary = page["summary"].as_str().unwrap();
        assert!(summary.contains("Voor een dag") && summary.contains("Maandag"), "{summary}");
        assert!(page["content"].as_str().unwrap().contains("Zo doe je mee"), "{page}");
        assert_eq!(page["location"]["address"]["addressLocality"], "Molenstad");
    }

    async fn a_page_of_others_that_offers_nothing_is_not_shown(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let page = |id: &str, name: &str| json!({
            "id": elders.url(id), "type": "Page", "attributedTo": elders.url("/a/wijk"),
            "name": name, "content": "<p>Kijk <script>alert(1)</script>eens</p>",
            "url": elders.url(id), "to": [PUBLIC],
        });
        let link_post = page("/o/1", "Een bericht van een forum");
        let mut offer = page("/o/2", "Een zaal te huur");
        offer["purpose"] = json!("offer");
        offer["openingHours"] = json!("Mo-Fr 20:00-01:00");
        send(street, &molenstad, &elders, &elders.says("Create", link_post)).await;
        send(street, &molenstad, &elders, &elders.says("Create", offer)).await;
        let mut guest = molenstad.guest();
        guest.visit("/etalage").await;
        assert!(!guest.sees("forum") && guest.sees("Een zaal te huur"), "{}", guest.text());
        guest.follow("Een zaal te huur").await;
        assert!(guest.sees("20 tot 1 uur"), "{}", guest.text());
        assert!(!guest.page().contains("<script>alert"));
    }

    async fn who_writes_for_an_organisation_may_change_only_their_own(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert_eq!(delinde.resident().await.visit("/etalage/nieuw").await.status(), 403);
        let mut youssef = delinde.with_roles([Role::OrganisationEditor]).await;
        let own = add(&mut youssef, "Leen een bakfiets").await;
        let other = add(&mut delinde.editor().await, "Huur de zaal").await;
        assert_eq!(youssef.visit(&format!("/etalage/{other}/wijzig")).await.status(), 403);
        youssef.visit(&format!("/etalage/{own}/wijzig")).await;
        youssef.fill("title", "Leen twee bakfietsen").submit("Bewaar").await;
        assert!(youssef.sees("Leen twee bakfietsen"), "{}", youssef.text());
    }

    async fn what_was_typed_stays_when_something_is_wrong(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/etalage/nieuw").await;
        fatma.fill("title", "Bakfiets").fill("hours_tuesday", "soms").tick("theme", "vervoer");
        fatma.submit("Zet in de etalage").await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Vertel in een paar woorden wat het is."), "{}", fatma.text());
        assert!(fatma.sees("Schrijf de tijden als 9 - 17."), "{}", fatma.text());
        assert!(fatma.page().contains("value=\"Bakfiets\"") && fatma.page().contains("\"soms\""));
        fatma.fill("text", "Voor een dag").fill("hours_tuesday", "9 - 17");
        fatma.submit("Zet in de etalage").await;
        assert!(fatma.sees("Vervoer") && fatma.sees("Nu open"), "{}", fatma.text());
    }

    async fn an_organisation_shows_what_it_offers(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let club = add_organisation(&mut fatma, "Het Spaakje").await;
        let id = add(&mut fatma, "Leen een bakfiets").await;
        fatma.visit(&format!("/etalage/{id}/wijzig")).await;
        fatma.choose("organisation", &club).submit("Bewaar").await;
        assert!(fatma.sees("Van Het Spaakje"), "{}", fatma.text());
        let page = read(&delinde, &format!("/organisaties/{club}")).await;
        assert!(page.contains("Leen een bakfiets"), "{page}");
    }

    async fn who_asks_about_an_offer_of_an_organisation_reaches_the_organisation(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/instellingen").await.fill("phone", "(000) 000 00 01");
        samira.fill("email", "huis@delinde.example").submit("Bewaar").await;
        let mut joke = delinde.guest();
        joke.sign_in_by_mail("joke@buren.example").await;
        let club = register(&mut joke, "Buurtkoor").await;
        joke.visit(&format!("/organisaties/{club}/wijzig")).await;
        joke.fill("phone", "(000) 000 33 44").submit("Bewaar").await;
        let offer = format!("/etalage/{}", add(&mut joke, "Leen een orgel").await);
        assert!(!joke.sees("Stel een vraag"), "{}", joke.text());
        let mut guest = delinde.guest();
        guest.visit(&offer).await;
        assert!(guest.sees("Bel (000) 000 33 44"), "{}", guest.text());
        assert!(guest.page().contains("mailto:info@koor.example"), "{}", guest.page());
        let beside = guest.page().split_once("<aside").unwrap().1.split_once("</aside>").unwrap().0;
        assert!(!beside.contains("huis@delinde") && !beside.contains("00 01"), "{beside}");
        guest.follow("Stel een vraag").await;
        assert!(guest.sees("Schrijf aan Buurtkoor") && guest.sees("wie dit aanbiedt"), "{}", guest.text());
        guest.fill("name", "Tineke").fill("text", "Past het in de tram?");
        guest.submit("Verstuur je bericht").await;
        assert_eq!(guest.status(), 422);
        guest.fill("reply_to", "tineke@buren.example").submit("Verstuur je bericht").await;
        assert!(guest.sees("Iemand van Buurtkoor leest je bericht"), "{}", guest.text());
        guest.follow("Terug naar de etalage").await;
        assert_eq!(guest.path(), offer);
        open(&mut joke).await;
        assert!(joke.sees("Tineke (bezoeker)") && joke.sees("Past het in de tram?"), "{}", joke.text());
        joke.follow("Over: Leen een orgel").await;
        assert_eq!(joke.path(), offer);
        let mut host = delinde.host().await;
        assert!(!host.visit("/berichten/huis").await.sees("Tineke"), "{}", host.text());
        host.visit(&offer).await.follow("Stel een vraag").await;
        host.fill("text", "Doen jullie mee met het feest?").submit("Verstuur").await;
        assert!(joke.visit("/berichten").await.sees("Doen jullie mee met het feest?"), "{}", joke.text());
    }

    async fn who_asks_about_an_offer_of_the_house_reaches_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/instellingen").await.fill("phone", "(000) 000 00 01").submit("Bewaar").await;
        let offer = format!("/etalage/{}", add(&mut delinde.editor().await, "Huur de zaal").await);
        let mut guest = delinde.guest();
        guest.visit(&offer).await;
        assert!(guest.page().contains("href=\"tel:0000000001\"") && guest.sees("Bel (000) 000 00 01"));
        guest.follow("Stel een vraag").await;
        assert!(guest.sees("Schrijf ons") && guest.sees("Ik heb een vraag over: Huur de zaal."), "{}", guest.text());
    }

    async fn a_form_that_is_sent_twice_puts_one_thing_in_the_etalage(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/etalage/nieuw").await.fill("title", "Bakfiets").fill("text", "Voor een dag");
        let mut impatient = fatma.clone();
        fatma.submit("Zet in de etalage").await;
        impatient.submit("Zet in de etalage").await;
        assert_eq!(fatma.id(), impatient.id());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM offering").await, 1);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox WHERE type = 'Create'").await, 1);
    }

    async fn what_somebody_put_there_stays_when_their_account_goes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add(&mut fatma, "Leen een bakfiets").await;
        fatma.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        assert!(read(&delinde, "/etalage").await.contains("Leen een bakfiets"));
        assert_eq!(delinde.count("SELECT COUNT(owner) FROM offering").await, 0);
    }
}
