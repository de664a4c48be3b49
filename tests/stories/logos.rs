//! The logo of an organisation: whole on its page and its card, in its actor, and gone again.

use super::deeds::{add_organisation, document};
use tests::both;

const LOGO: &[u8] = include_bytes!("../../instance/static/pictures/scene-dog.jpg");
const OTHER: &[u8] = include_bytes!("../../instance/static/pictures/scene-garden.jpg");

/// The address of the logo on a page; empty without one.
fn logo_on(page: &str) -> String {
    let shown = page.split_once("class=\"emblem").and_then(|(_, rest)| rest.split_once("src=\""));
    let path = shown.and_then(|(_, rest)| rest.split('"').next());
    path.unwrap_or_default().to_owned()
}

both! {
    async fn a_logo_is_whole_on_the_page_the_card_and_the_actor_of_an_organisation(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let club = add_organisation(&mut fatma, "Buurtkoor").await;
        fatma.visit(&format!("/organisaties/{club}/wijzig")).await;
        fatma.attach("photo", "koor.jpg", OTHER).choose("picture_people", "nee").submit("Bewaar").await;
        fatma.follow("Logo").await.attach("photo", "logo.jpg", LOGO);
        assert!(!fatma.sees("Staan er mensen op"), "{}", fatma.text());
        fatma.submit("Bewaar").await;
        assert!(fatma.sees("De organisatie is aangepast"), "{}", fatma.text());
        street.settle().await;
        let mut guest = delinde.guest();
        let on_page = logo_on(guest.visit(&format!("/organisaties/{club}")).await.page());
        assert!(guest.page().contains("alt=\"Logo van Buurtkoor\""), "{}", guest.page());
        let on_card = logo_on(guest.visit("/organisaties").await.page());
        assert!(!on_page.is_empty() && on_page == on_card, "{on_page} {on_card}");
        let (_, _, actor) = document(street, &delinde.url(&format!("/a/{club}"))).await;
        let icon = actor["icon"]["url"].as_str().unwrap_or_default();
        assert_eq!(icon, delinde.url(&on_page));
        assert_ne!(actor["image"]["url"].as_str().unwrap_or_default(), icon, "the photo stays");
        // The form with everything else leaves the logo as it is, and the clean-up does too.
        fatma.visit(&format!("/organisaties/{club}/wijzig")).await.submit("Bewaar").await;
        street.days_later(5).await;
        assert_eq!(logo_on(guest.visit(&format!("/organisaties/{club}")).await.page()), on_page);
        assert_eq!(guest.visit(&on_page).await.status(), 200);
    }

    async fn a_logo_that_is_replaced_or_taken_away_leaves_no_file_behind(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let club = add_organisation(&mut fatma, "Buurtkoor").await;
        let (page, form) = (format!("/organisaties/{club}"), format!("/organisaties/{club}/logo"));
        let mut kept = Vec::new();
        for file in [LOGO, OTHER] {
            fatma.visit(&form).await.attach("photo", "logo.jpg", file).submit("Bewaar").await;
            kept.push(logo_on(fatma.page()));
            street.settle().await;
        }
        assert_eq!(delinde.guest().visit(&kept[0]).await.status(), 404, "the first stayed behind");
        assert_eq!(delinde.guest().visit(&kept[1]).await.status(), 200);
        fatma.visit(&form).await.tick("picture_gone", "yes").submit("Bewaar").await;
        street.settle().await;
        assert_eq!(logo_on(fatma.visit(&page).await.page()), "");
        assert_eq!(delinde.guest().visit(&kept[1]).await.status(), 404, "the last stayed behind");
        let (_, _, actor) = document(street, &delinde.url(&format!("/a/{club}"))).await;
        assert_eq!(actor["icon"], actor["image"]);
        // Who does not write for it changes nothing.
        assert_eq!(delinde.resident().await.visit(&form).await.status(), 403);
    }
}
