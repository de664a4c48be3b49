//! Waiting for a place: who moves up, who cannot, and that no place is given twice.

use tests::both;
use tokio::task::JoinSet;

use super::attendance::{JOKE, KOFI, add_soup, change, come, coming, fill_in, list, mail, wait};

both! {
    async fn when_it_is_full_the_first_who_fits_moves_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "3").await;
        let mut joke = come(&delinde, &id, ("Joke", JOKE), "1").await;
        let mut two = come(&delinde, &id, ("Henk", "(000) 000 11 11"), "2").await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/agenda/{id}")).await;
        assert!(guest.sees("Het is vol."), "{}", guest.text());
        wait(&delinde, &id, ("Kofi", KOFI), "2").await;
        let mut tineke = wait(&delinde, &id, ("Tineke", "(000) 000 22 22"), "1").await;
        let page = tineke.path().to_owned();
        assert!(tineke.sees("Er wachten nog 2 mensen voor je."), "{}", tineke.text());
        // One place: Kofi comes with two, so it is for Tineke, who has to be called.
        joke.submit("Ik kom toch niet").await;
        assert!(tineke.visit(&page).await.sees("Je komt"), "{}", tineke.text());
        let desk = list(&delinde, &id).await;
        assert!(desk.contains("Bel deze mensen Tineke (000) 000 22 22"), "{desk}");
        assert!(desk.contains("Er is een plek vrij"), "{desk}");
        assert!(mail(&delinde, KOFI).await.contains("Je staat op de wachtlijst"));
        two.submit("Ik kom toch niet").await;
        assert!(mail(&delinde, KOFI).await.contains("Je staat op de lijst: je komt."));
        assert_eq!(coming(&delinde).await, 3);
    }

    async fn more_places_are_for_who_waits(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_soup(&mut fatma, "2").await;
        come(&delinde, &id, ("Joke", JOKE), "2").await;
        wait(&delinde, &id, ("Kofi", KOFI), "2").await;
        change(&mut fatma, &id, "capacity", "4").await;
        street.settle().await;
        assert!(mail(&delinde, KOFI).await.contains("Je staat op de lijst: je komt."));
        assert_eq!(coming(&delinde).await, 4);
    }

    async fn a_group_that_waits_for_a_room_that_became_too_small_is_told(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_soup(&mut fatma, "3").await;
        come(&delinde, &id, ("Joke", JOKE), "3").await;
        let mut kofi = wait(&delinde, &id, ("Kofi", KOFI), "3").await;
        change(&mut fatma, &id, "capacity", "2").await;
        let page = kofi.path().to_owned();
        kofi.visit(&page).await;
        assert!(kofi.sees("Er is nu plek voor minder mensen dan jullie zijn"), "{}", kofi.text());
        let desk = list(&delinde, &id).await;
        assert!(desk.contains("minder plekken dan mensen in deze groep"), "{desk}");
    }

    async fn nobody_waits_for_more_places_than_there_are(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "2").await;
        let mut guest = delinde.guest();
        for _ in 0..2 {
            fill_in(&mut guest, &id, ("Joke", JOKE), "3").await.submit("Ik kom").await;
            assert_eq!(guest.status(), 422, "{}", guest.text());
            assert!(guest.sees("Er is plek voor hooguit 2 mensen"), "{}", guest.text());
            assert!(!guest.sees("Er is nu geen plek"), "{}", guest.text());
            assert!(guest.page().contains("value=\"Joke\""), "{}", guest.text());
        }
        // Nor does who holds the list have them wait.
        let mut host = delinde.host().await;
        host.visit(&format!("/agenda/{id}/wie-komt")).await;
        host.fill("name", "Henk").choose("people", "3").submit("Zet op de lijst").await;
        assert_eq!(host.status(), 422, "{}", host.text());
        assert!(host.sees("Er is plek voor hooguit 2 mensen"), "{}", host.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM attendee").await, 0);
        guest.choose("people", "2").submit("Ik kom").await;
        assert!(guest.sees("Je komt"), "{}", guest.text());
        // When it is full, who is with too many does not wait either.
        fill_in(&mut guest, &id, ("Kofi", KOFI), "3").await.submit("Zet mij op de wachtlijst").await;
        assert_eq!(guest.status(), 422, "{}", guest.text());
        assert!(guest.sees("Er is plek voor hooguit 2 mensen"), "{}", guest.text());
    }

    async fn the_last_places_are_given_once_when_many_come_at_the_same_time(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "5").await;
        let mut at_the_door = Vec::new();
        for number in 0..16 {
            let mut guest = delinde.guest();
            let contact = format!("(000) 000 00 {number:02}");
            fill_in(&mut guest, &id, ("Buur", &contact), "1").await;
            at_the_door.push(guest);
        }
        let mut many = JoinSet::new();
        for mut guest in at_the_door {
            many.spawn(async move {
                guest.submit("Ik kom").await;
                guest.status()
            });
        }
        let mut answers = many.join_all().await;
        answers.sort_unstable();
        assert_eq!(answers, [[200; 5].as_slice(), [422; 11].as_slice()].concat());
        assert_eq!(coming(&delinde).await, 5);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM attendee").await, 5);
    }
}
