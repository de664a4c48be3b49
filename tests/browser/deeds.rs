//! What people do to put something in a house, through its pages.

use tests::Visitor;

use crate::seeds::{Club, Happening, Note};

/// Puts an activity in the agenda; returns its path.
pub async fn add_activity(henk: &mut Visitor, what: &Happening) -> String {
    henk.visit("/agenda/nieuw").await;
    henk.fill("title", what.title)
        .fill("text", what.text)
        .fill("date", what.day)
        .fill("start", what.hours.0)
        .fill("end", what.hours.1)
        .fill("place", what.place.0)
        .fill("street", what.place.1)
        .fill("town", "Molenstad")
        .fill("latitude", "52,75")
        .fill("longitude", "5,34")
        .fill("price", what.price)
        .fill("contact", "Henk");
    for theme in what.themes {
        henk.tick("theme", theme);
    }
    for feature in what.features {
        henk.tick("feature", feature);
    }
    henk.submit("Zet in de agenda").await;
    assert!(henk.sees("Je activiteit staat in de agenda"), "{}", henk.text());
    bare(henk)
}

/// Hangs up a notice; returns its path.
pub async fn add_notice(joke: &mut Visitor, what: &Note) -> String {
    joke.visit(&format!("/prikbord/nieuw?soort={}", what.kind)).await;
    joke.choose("help", what.help)
        .fill("title", what.title)
        .fill("text", what.text)
        .fill("area", what.area)
        .submit("Verder")
        .await
        .submit("Hang het op")
        .await;
    assert!(joke.sees("Je briefje hangt"), "{}", joke.text());
    bare(joke)
}

/// Adds an organisation; returns its path.
pub async fn add_organisation(henk: &mut Visitor, what: &Club) -> String {
    henk.visit("/organisaties/nieuw").await;
    henk.fill("name", what.name)
        .fill("text", what.text)
        .tick("theme", what.theme)
        .fill("place", what.place.0)
        .fill("street", what.place.1)
        .fill("town", "Molenstad")
        .fill("hours", "Elke dinsdag van 19 tot 21 uur")
        .fill("phone", "(000) 000 56 78")
        .fill("email", "hallo@club.example")
        .fill("website", "https://club.example/")
        .submit("Voeg toe")
        .await;
    assert!(henk.sees("De organisatie staat erbij"), "{}", henk.text());
    bare(henk)
}

/// Puts something in the etalage; returns its path.
pub async fn add_offering(henk: &mut Visitor, title: &str) -> String {
    henk.visit("/etalage/nieuw").await;
    henk.fill("title", title)
        .fill("text", "Voor een dag, voor iedereen in de wijk. Je kinderen mogen voorin.")
        .fill("joining", "Bel een dag van tevoren. Neem iets mee waarop je naam staat.")
        .fill("hours_wednesday", "10 - 16")
        .fill("hours_words", "Bel eerst even")
        .fill("contact", "Henk")
        .tick("theme", "vervoer")
        .tick("audience", "iedereen")
        .tick("feature", "zonder-aanmelden")
        .submit("Zet in de etalage")
        .await;
    assert!(henk.sees("Het staat in de etalage"), "{}", henk.text());
    bare(henk)
}

/// Writes a story and presses this button; returns its path.
pub async fn add_story(henk: &mut Visitor, title: &str, shape: &str, button: &str) -> String {
    henk.visit("/buurtkrant/nieuw").await;
    henk.fill("title", title)
        .fill("intro", "Zij schenken al elf jaar de koffie, en weten hoe iedereen hem drinkt.")
        .fill("text", "## Het begin\n\nMet een **lamp**.\n\n> Wie blijft, hoort erbij.\n\n- soep")
        .fill("series", "Wie is …")
        .choose("form", shape)
        .submit(button)
        .await;
    assert_eq!(henk.status(), 200, "{}", henk.text());
    bare(henk)
}

/// The path of the page that is open, without what was said on it once.
pub fn bare(visitor: &Visitor) -> String {
    visitor.path().split('?').next().unwrap_or_default().to_owned()
}
