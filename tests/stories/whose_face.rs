//! Whose face it is: beside a name stands the face of the card of that resident, for who may see
//! that card, and else a letter. A first name gives nobody a face.

use std::sync::Arc;

use super::deeds::add_notice;
use super::faces::join;
use super::moderating::somebody;
use instance::kit::may::Role;
use tests::{Instance, Visitor, both};

/// Fatma receives people, and Noor has a notice on which Fatma answered; the address of the notice.
async fn fatma_and_noor(house: &Arc<Instance>) -> (Visitor, Visitor, String) {
    let mut fatma = somebody(house, "Fatma", Role::Host).await;
    let mut noor = somebody(house, "Noor", Role::Resident).await;
    let notice = format!("/prikbord/{}", add_notice(&mut noor, "Wie wandelt met mij?").await);
    fatma.visit(&notice).await.fill("text", "Ik loop mee.").submit("Stuur een bericht").await;
    assert!(fatma.sees("Je bericht is verstuurd"), "{}", fatma.text());
    (fatma, noor, notice)
}

/// The address of the photo on somebody's card.
fn photo_of(card: &str) -> String {
    format!("{}.jpg", card.replace("/smoelenboek/", "/smoelenboek/gezicht/"))
}

both! {
    async fn a_first_name_gives_nobody_a_face(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut fatma, _, notice) = fatma_and_noor(&delinde).await;
        somebody(&delinde, "Henk", Role::Mediator).await;
        // There are drawings by these names; nobody chose one.
        for path in ["/", "/contact", "/prikbord", notice.as_str(), "/berichten"] {
            fatma.visit(path).await;
            assert!(!fatma.page().contains("/face-"), "{path}: a face that nobody chose");
            assert!(fatma.page().contains("face--letter"), "{path}: no letter");
        }
    }

    async fn a_photo_is_shown_to_neighbours_and_not_to_guests(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut fatma, mut noor, notice) = fatma_and_noor(&delinde).await;
        let photo = photo_of(&join(&mut noor, "Noor", "de moestuin", false).await);
        for path in ["/", "/prikbord", notice.as_str(), "/berichten"] {
            assert!(fatma.visit(path).await.page().contains(&photo), "{path}: {}", fatma.page());
        }
        let mut guest = delinde.guest();
        for path in ["/", "/prikbord", notice.as_str()] {
            assert!(!guest.visit(path).await.page().contains(&photo), "{path}: for a guest");
            assert!(guest.page().contains("face--letter"), "{path}: no letter");
        }
        noor.visit("/smoelenboek/ik").await.submit("Haal mij uit het smoelenboek").await;
        for path in ["/prikbord", "/berichten"] {
            assert!(!fatma.visit(path).await.page().contains(&photo), "{path}: after leaving");
        }
    }

    async fn who_shows_themselves_to_guests_has_a_face_for_them(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = somebody(&delinde, "Fatma", Role::Host).await;
        let mut henk = somebody(&delinde, "Henk", Role::Mediator).await;
        let photo = photo_of(&join(&mut fatma, "Fatma", "koffie", true).await);
        let other = photo_of(&join(&mut henk, "Henk", "formulieren", true).await);
        let mut guest = delinde.guest();
        for (path, photo) in [("/", &photo), ("/contact", &photo), ("/prikbord", &other)] {
            assert!(guest.visit(path).await.page().contains(photo), "{path}: {}", guest.page());
            assert_eq!(guest.visit(photo).await.status(), 200, "{path}");
        }
    }
}
