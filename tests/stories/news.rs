//! The newspaper: drafts, series, portraits, photos, the archive, the feed, and the portal.

use super::deeds::{document, read, remove, status};
use tests::{DAY, Visitor, both, link};

const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-coffee.jpg");

/// Fills in the form of a story and presses a button.
async fn write(samira: &mut Visitor, title: &str, text: &str, button: &str) -> String {
    samira.visit("/buurtkrant/nieuw").await;
    samira.fill("title", title).fill("text", text).submit(button).await;
    assert_eq!(samira.status(), 200, "{}", samira.text());
    samira.id()
}

/// Puts a story in the newspaper; returns its id.
pub async fn publish(samira: &mut Visitor, title: &str) -> String {
    let text = "Het licht brandt.\n\nKom kijken op [de agenda](/agenda).";
    let id = write(samira, title, text, "Plaats in de krant").await;
    assert!(samira.sees("Het verhaal staat in de krant"), "{}", samira.text());
    id
}

both! {
    async fn a_draft_is_nobodys_business_until_it_is_published(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        let id = write(&mut samira, "De lamp brandt", "Eindelijk.", "Bewaar als kladje").await;
        let path = format!("/buurtkrant/{id}");
        assert_eq!(status(&delinde, &path).await, 404);
        assert!(!read(&delinde, "/buurtkrant").await.contains("De lamp brandt"));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox").await, 0);
        samira.visit("/buurtkrant").await.follow("De lamp brandt").await;
        assert!(samira.sees("Dit is een kladje"), "{}", samira.text());
        samira.submit("Plaats in de krant").await;
        assert!(samira.sees("Het verhaal staat in de krant"), "{}", samira.text());
        let mut guest = delinde.guest();
        guest.visit("/").await.follow("Buurtkrant").await.follow("De lamp brandt").await;
        assert!(guest.sees("Eindelijk.") && guest.sees("door Fatma"), "{}", guest.text());
        assert!(guest.sees("dinsdag 24 november"), "{}", guest.text());
    }

    async fn a_story_on_the_portal_is_a_title_a_few_words_and_a_way_home(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut samira = delinde.editor().await;
        let id = publish(&mut samira, "De lamp brandt").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/buurtkrant").await;
        assert!(guest.sees("De lamp brandt") && guest.sees("Het licht brandt."), "{}", guest.text());
        assert!(guest.sees("Lees verder bij Buurthuis Delinde"), "{}", guest.text());
        let home = delinde.url(&format!("/buurtkrant/{id}"));
        assert!(guest.page().contains(&format!("href=\"{home}\"")), "no way home");
        samira.visit(&format!("/buurtkrant/{id}/wijzig")).await;
        samira.fill("intro", "Nieuw licht in De Kelder").submit("Bewaar").await;
        street.settle().await;
        assert!(read(&molenstad, "/buurtkrant").await.contains("Nieuw licht in De Kelder"));
    }

    async fn what_is_taken_out_of_the_newspaper_can_be_put_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut samira = delinde.editor().await;
        let id = publish(&mut samira, "De lamp brandt").await;
        let path = format!("/buurtkrant/{id}");
        street.settle().await;
        samira.visit(&path).await.submit("Haal uit de krant").await;
        assert!(samira.sees("Het is weer een kladje"), "{}", samira.text());
        street.settle().await;
        assert!(!read(&molenstad, "/buurtkrant").await.contains("De lamp brandt"));
        assert_eq!(status(&delinde, &path).await, 410);
        samira.submit("Plaats in de krant").await;
        street.settle().await;
        assert!(read(&molenstad, "/buurtkrant").await.contains("De lamp brandt"));
        remove(&mut samira, &path).await;
        street.settle().await;
        assert!(!read(&molenstad, "/buurtkrant").await.contains("De lamp brandt"));
    }

    async fn stories_are_found_by_month_and_by_series(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        samira.visit("/buurtkrant/nieuw").await;
        samira.fill("title", "Wie is Henk?").fill("text", "Koffie.").fill("series", "Wie is …");
        samira.choose("form", "portrait").submit("Plaats in de krant").await;
        // A portrait stands beside a picture; a name in a title gives nobody a face.
        assert!(samira.page().contains("news-portrait__picture"), "no portrait");
        assert!(!samira.page().contains("/face-"), "a face for a name");
        street.later(10 * DAY).await;
        publish(&mut samira, "Nieuwe bankjes").await;
        let mut guest = delinde.guest();
        guest.visit("/buurtkrant").await.follow("november 2026 1 verhaal").await;
        assert!(guest.sees("Wie is Henk?") && !guest.sees("Nieuwe bankjes"), "{}", guest.text());
        guest.visit("/buurtkrant?maand=2026-12").await;
        assert!(!guest.sees("Wie is Henk?") && guest.sees("Nieuwe bankjes"), "{}", guest.text());
        guest.visit("/buurtkrant").await.follow("Wie is …").await;
        assert!(guest.sees("Wie is Henk?") && !guest.sees("Nieuwe bankjes"), "{}", guest.text());
    }

    async fn a_story_is_seen_before_it_is_kept(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        samira.visit("/buurtkrant/nieuw").await;
        samira.fill("title", "Bankjes").fill("text", "**Nieuw** <script>alert(1)</script>");
        samira.submit("Bekijk hoe het wordt").await;
        assert!(samira.sees("Zo ziet het verhaal eruit"), "{}", samira.text());
        assert!(samira.page().contains("<strong>Nieuw</strong>"));
        assert!(!samira.page().contains("<script>alert"));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM article").await, 0);
        samira.fill("title", " ").submit("Plaats in de krant").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.page().contains("**Nieuw**"), "what was typed is lost");
    }

    async fn the_first_photo_of_a_text_stands_above_it_and_goes_with_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        samira.visit("/buurtkrant/nieuw").await;
        samira.fill("title", "De tafel").fill("text", "Kijk:").attach("photo", "t.jpg", PHOTO);
        samira.fill("picture_alt", "Een lange tafel").choose("picture_people", "nee");
        samira.submit("Zet de foto in de tekst").await;
        assert!(samira.page().contains("![Een lange tafel](foto:"), "{}", samira.text());
        samira.submit("Plaats in de krant").await;
        let path = samira.path().split('?').next().unwrap().to_owned();
        let mut guest = delinde.guest();
        guest.visit(&path).await;
        assert_eq!(guest.page().matches("alt=\"Een lange tafel\"").count(), 1);
        let photo = guest.page().split("<article").nth(1).unwrap().split("src=\"").nth(1).unwrap();
        let photo = photo.split('"').next().unwrap().to_owned();
        assert!(photo.starts_with("/pictures/"), "{photo}");
        // What is shown is not cleaned away.
        street.days_later(3).await;
        assert_eq!(guest.visit(&photo).await.status(), 200);
        remove(&mut samira, &path).await;
        delinde.work().await;
        assert_eq!(delinde.guest().visit(&photo).await.status(), 404);
    }

    async fn on_the_wire_it_is_an_article_with_a_preview(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = publish(&mut delinde.editor().await, "De lamp brandt").await;
        let (_, _, article) = document(street, &delinde.url(&format!("/o/{id}"))).await;
        assert_eq!(article["type"], "Article");
        assert_eq!(article["preview"]["type"], "Note");
        let preview = article["preview"]["content"].as_str().unwrap();
        assert!(preview.contains("De lamp brandt") && preview.contains("Het licht"), "{preview}");
        let agenda = format!("href=\"{}\"", delinde.url("/agenda"));
        assert!(article["content"].as_str().unwrap().contains(&agenda), "{article}");
        assert!(!article.to_string().contains("Fatma"), "the name travels: {article}");
        let (_, _, list) = document(street, &delinde.url("/a/site/articles")).await;
        assert_eq!(list["totalItems"], 1, "{list}");
    }

    async fn the_feed_has_what_is_published_and_nothing_else(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        write(&mut samira, "Nog niet af", "Kladje.", "Bewaar als kladje").await;
        publish(&mut samira, "Soep & <brood>").await;
        let mut guest = delinde.guest();
        guest.visit("/buurtkrant/atom.xml").await;
        assert_eq!(guest.header("content-type"), "application/atom+xml; charset=utf-8");
        let feed = guest.page();
        assert!(feed.contains("<title>Soep &#38; &#60;brood&#62;</title>"), "{feed}");
        assert!(feed.contains("<published>2026-11-24T08:00:"), "{feed}");
        assert!(feed.contains("<author><name>Fatma</name></author>"), "{feed}");
        assert!(!feed.contains("Nog niet af"), "{feed}");
    }

    async fn two_who_write_at_once_do_not_overwrite_each_other_unawares(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        let id = publish(&mut samira, "De lamp brandt").await;
        let mut henk = delinde.administrator().await;
        henk.visit(&format!("/buurtkrant/{id}/wijzig")).await;
        samira.visit(&format!("/buurtkrant/{id}/wijzig")).await;
        samira.fill("text", "Twee").submit("Bewaar").await;
        henk.fill("text", "Drie").submit("Bewaar").await;
        assert_eq!(henk.status(), 422, "{}", henk.text());
        assert!(read(&delinde, &format!("/buurtkrant/{id}")).await.contains("Twee"));
        henk.submit("Bewaar").await;
        assert!(read(&delinde, &format!("/buurtkrant/{id}")).await.contains("Drie"));
    }

    async fn a_form_that_is_sent_twice_publishes_one_story(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        samira.visit("/buurtkrant/nieuw").await.fill("title", "Bankjes").fill("text", "Nieuw");
        let mut impatient = samira.clone();
        samira.submit("Plaats in de krant").await;
        impatient.submit("Plaats in de krant").await;
        assert_eq!(samira.id(), impatient.id());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM article").await, 1);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox WHERE type = 'Create'").await, 1);
    }

    async fn who_does_not_write_the_newspaper_cannot(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = publish(&mut delinde.editor().await, "De lamp brandt").await;
        for path in ["/buurtkrant/nieuw", &format!("/buurtkrant/{id}/wijzig")] {
            assert_eq!(delinde.resident().await.visit(path).await.status(), 403, "{path}");
            assert_eq!(status(&delinde, path).await, 403, "{path}");
        }
    }

    async fn a_writer_who_leaves_takes_name_and_drafts_along(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.editor().await;
        let id = publish(&mut samira, "De lamp brandt").await;
        write(&mut samira, "Nog niet af", "Kladje.", "Bewaar als kladje").await;
        samira.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        let story = read(&delinde, &format!("/buurtkrant/{id}")).await;
        assert!(story.contains("De lamp brandt") && !story.contains("Fatma"), "{story}");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM article").await, 1);
    }
}
