//! What is put on a neighbourhood's pages is seen on the portal, and what changes there changes here.

use super::deeds::{add_activity, add_notice, add_organisation, document, read, remove, status};
use tests::{both, link};

/// A photo as a phone would send it.
const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-dog.jpg");

both! {
    async fn an_activity_on_a_neighbourhoods_page_is_on_the_portal(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Soep en brood"), "{agenda}");
        assert!(agenda.contains("Uit Buurthuis Delinde"), "{agenda}");
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await.follow("Soep en brood").await;
        assert!(guest.sees("Kom gezellig langs."), "{}", guest.text());
        assert!(guest.sees("zaterdag 28 november"), "{}", guest.text());
        assert!(guest.page().contains(&delinde.url("/agenda/")), "no link home");
    }

    async fn an_activity_that_is_changed_changes_on_the_portal(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add_activity(&mut fatma, "Soep en brood").await;
        street.settle().await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.fill("title", "Soep zonder brood").fill("start", "15:00").submit("Bewaar").await;
        assert!(fatma.sees("De activiteit is aangepast"), "{}", fatma.text());
        street.settle().await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Soep zonder brood"), "{agenda}");
        assert!(!agenda.contains("Soep en brood"), "{agenda}");
        assert!(agenda.contains("15 tot 16 uur"), "{agenda}");
    }

    async fn an_activity_that_does_not_go_on_says_so_on_the_portal(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add_activity(&mut fatma, "Soep en brood").await;
        street.settle().await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await.submit("Gaat niet door").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await.follow("Soep en brood").await;
        assert!(guest.sees("Deze activiteit gaat niet door."), "{}", guest.text());
        fatma.visit(&format!("/agenda/{id}/wijzig")).await.submit("Het gaat toch door").await;
        street.settle().await;
        let path = guest.path().to_owned();
        assert!(!read(&molenstad, &path).await.contains("gaat niet door"));
    }

    async fn an_activity_that_is_taken_away_is_gone_everywhere(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add_activity(&mut fatma, "Soep en brood").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await.follow("Soep en brood").await;
        let on_the_portal = guest.path().to_owned();
        remove(&mut fatma, &format!("/agenda/{id}")).await;
        street.settle().await;
        assert!(!read(&molenstad, "/agenda").await.contains("Soep en brood"));
        assert_eq!(status(&molenstad, &on_the_portal).await, 404);
        // At home it says that it was there: pages and documents alike.
        assert_eq!(status(&delinde, &format!("/agenda/{id}")).await, 410);
        assert_eq!(status(&delinde, &format!("/o/{id}")).await, 410);
        let (code, _, tombstone) = document(street, &delinde.url(&format!("/o/{id}"))).await;
        assert_eq!(code, 410);
        assert_eq!(tombstone["type"], "Tombstone");
        assert_eq!(tombstone["formerType"], "Event");
    }

    async fn a_notice_is_hung_up_solved_and_taken_down_on_the_portal_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut joke = delinde.resident().await;
        let id = add_notice(&mut joke, "Wie wandelt met mij?").await;
        street.settle().await;
        let board = read(&molenstad, "/prikbord").await;
        assert!(board.contains("Wie wandelt met mij?"), "{board}");
        assert!(board.contains("Uit Buurthuis Delinde"), "{board}");
        // Names do not travel.
        assert!(!board.contains("Fatma"), "{board}");
        joke.visit(&format!("/prikbord/{id}")).await.submit("Het is gelukt, haal weg").await;
        street.settle().await;
        assert!(!read(&molenstad, "/prikbord").await.contains("Wie wandelt met mij?"));
        let solved = read(&molenstad, "/prikbord?soort=opgelost").await;
        assert!(solved.contains("Wie wandelt met mij?"), "{solved}");
        remove(&mut joke, &format!("/prikbord/{id}")).await;
        street.settle().await;
        assert!(!read(&molenstad, "/prikbord?soort=opgelost").await.contains("Wie wandelt"));
        assert_eq!(status(&delinde, &format!("/prikbord/{id}")).await, 410);
    }

    async fn an_organisation_comes_changes_and_goes_on_the_portal_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add_organisation(&mut fatma, "Buurtkoor").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/organisaties").await.follow("Buurtkoor").await;
        assert!(guest.sees("Wij zingen elke week."), "{}", guest.text());
        let handle = format!("@buurtkoor@{}", delinde.authority());
        assert!(guest.sees(&handle), "{}", guest.text());
        fatma.visit(&format!("/organisaties/{id}/wijzig")).await;
        fatma.fill("name", "Groot Buurtkoor").submit("Bewaar").await;
        street.settle().await;
        assert!(read(&molenstad, "/organisaties").await.contains("Groot Buurtkoor"));
        remove(&mut fatma, &format!("/organisaties/{id}")).await;
        street.settle().await;
        assert!(!read(&molenstad, "/organisaties").await.contains("Buurtkoor"));
        assert_eq!(status(&delinde, &format!("/organisaties/{id}")).await, 410);
        assert_eq!(document(street, &delinde.url(&format!("/a/{id}"))).await.0, 410);
    }

    async fn a_form_that_is_sent_twice_adds_one_thing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma.fill("title", "Soep en brood").fill("date", "2026-11-28").fill("start", "14:00");
        let mut impatient = fatma.clone();
        fatma.submit("Zet in de agenda").await;
        impatient.submit("Zet in de agenda").await;
        assert_eq!((fatma.status(), impatient.status()), (200, 200));
        assert_eq!(fatma.id(), impatient.id());
        street.settle().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 1);
        let creates = "SELECT COUNT(*) FROM outbox WHERE type = 'Create'";
        assert_eq!(delinde.count(creates).await, 1);
    }

    async fn a_day_that_has_been_is_said_and_what_was_there_can_still_be_put_right(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma.fill("title", "Zingen").fill("date", "2026-11-20").fill("start", "14:00");
        fatma.submit("Zet in de agenda").await;
        assert_eq!(fatma.status(), 422, "{}", fatma.text());
        assert!(fatma.sees("Deze dag is al geweest"), "{}", fatma.text());
        assert!(fatma.page().contains("value=\"Zingen\""));
        // It is nine in the morning.
        fatma.fill("date", "vandaag").fill("start", "06:00").submit("Zet in de agenda").await;
        assert!(fatma.sees("Deze tijd is al geweest"), "{}", fatma.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 0);
        fatma.fill("date", "2026-11-28").submit("Zet in de agenda").await;
        assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
        let change = format!("/agenda/{}/wijzig", fatma.id());
        street.days_later(6).await;
        fatma.visit(&change).await.fill("title", "Samen zingen").submit("Bewaar").await;
        assert!(fatma.sees("De activiteit is aangepast") && fatma.sees("Samen zingen"), "{}", fatma.text());
    }

    async fn what_was_typed_stays_when_something_is_wrong(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma
            .fill("title", "Soep en brood")
            .fill("date", "30 februari")
            .fill("start", "half twee")
            .attach("photo", "foto.jpg", PHOTO)
            .choose("picture_people", "nee")
            .submit("Zet in de agenda")
            .await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Wij snappen deze dag niet"), "{}", fatma.text());
        assert!(fatma.sees("Wij snappen deze tijd niet"), "{}", fatma.text());
        assert!(fatma.page().contains("value=\"Soep en brood\""));
        assert!(fatma.page().contains("value=\"30 februari\""));
        // What is right now is kept, and so is the photo that was sent before.
        fatma.fill("date", "28-11-2026").fill("start", "13.30").submit("Zet in de agenda").await;
        assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
        assert!(fatma.page().contains("/pictures/"), "the photo was lost");
        assert!(fatma.sees("13.30 uur"), "{}", fatma.text());
    }

    async fn a_file_that_is_no_picture_is_refused_in_words(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma
            .fill("title", "Soep en brood")
            .fill("date", "2026-11-28")
            .fill("start", "14:00")
            .attach("photo", "virus.jpg", b"<svg onload='alert(1)'/>")
            .submit("Zet in de agenda")
            .await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.page().contains("id=\"photo-error\""), "{}", fatma.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 0);
    }

    async fn a_photo_travels_along_and_is_shown_from_the_portal_itself(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma
            .fill("title", "Soep en brood")
            .fill("date", "2026-11-28")
            .fill("start", "14:00")
            .attach("photo", "foto.jpg", PHOTO)
            .choose("picture_people", "nee")
            .submit("Zet in de agenda")
            .await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await.follow("Soep en brood").await;
        let page = guest.page().to_owned();
        let (_, rest) = page.split_once("src=\"/pictures/").expect("a photo of the portal's own");
        let (name, _) = rest.split_once('"').expect("its name");
        guest.visit(&format!("/pictures/{name}")).await;
        assert_eq!(guest.status(), 200);
    }

    async fn words_of_another_site_are_cleaned_before_they_are_shown(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma
            .fill("title", "<script>alert(1)</script>Soep")
            .fill("text", "<img src=x onerror=alert(2)> & brood")
            .fill("date", "2026-11-28")
            .fill("start", "14:00")
            .submit("Zet in de agenda")
            .await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await;
        assert!(!guest.page().contains("<script>alert"), "{}", guest.text());
        assert!(guest.sees("Soep"), "{}", guest.text());
        assert!(!fatma.page().contains("<img src=x"));
        assert!(fatma.sees("& brood"), "{}", fatma.text());
    }
}
