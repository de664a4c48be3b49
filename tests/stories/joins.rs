//! Coming from another server: `Join` and `Leave`, and what others hear of the places.

use serde_json::{Value, json};
use tests::{MINUTE, both, link};

use super::attendance::{JOKE, KOFI, add_soup, come, coming, list, mail, wait};
use super::deeds::send;

/// The newest letter of a kind that a server got.
fn newest(letters: Vec<Value>) -> Value {
    letters.into_iter().next_back().expect("a letter")
}

both! {
    async fn who_comes_from_another_server_is_answered_and_counted_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "2").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let event = json!(delinde.url(&format!("/o/{id}")));
        let mut join = elders.says_as(&joop, "Join", event.clone());
        join["participationMessage"] = json!("Ik kom <b>graag</b>.");
        send(street, &delinde, &elders, &join).await;
        let accept = newest(elders.received_of("Accept"));
        assert_eq!(accept["actor"], json!(delinde.site()));
        assert_eq!(accept["object"]["type"], "Join");
        assert_eq!(accept["object"]["id"], join["id"]);
        assert_eq!(accept["object"]["object"], event);
        // The same wish, said again.
        send(street, &delinde, &elders, &elders.says_as(&joop, "Join", event.clone())).await;
        assert_eq!(elders.received_of("Accept").len(), 2);
        assert_eq!(coming(&delinde).await, 1);
        let desk = list(&delinde, &id).await;
        assert!(desk.contains("@joop@") && desk.contains("Ik kom graag."), "{desk}");
        for _ in 0..2 {
            send(street, &delinde, &elders, &elders.says_as(&joop, "Leave", event.clone())).await;
        }
        assert_eq!(coming(&delinde).await, 0);
    }

    async fn who_comes_from_another_server_when_it_is_full_hears_so(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "1").await;
        let elders = street.stranger("elders").await;
        let (joop, piet) = (elders.person("joop"), elders.person("piet"));
        let event = json!(delinde.url(&format!("/o/{id}")));
        let first = elders.says_as(&joop, "Join", event.clone());
        send(street, &delinde, &elders, &first).await;
        send(street, &delinde, &elders, &elders.says_as(&piet, "Join", event.clone())).await;
        let reject = newest(elders.received_of("Reject"));
        assert_eq!(reject["object"]["actor"], json!(piet));
        wait(&delinde, &id, ("Kofi", KOFI), "1").await;
        // Later, so that it is plain which mail is the newest, Joop takes it back: the place is for
        // who waits here.
        street.clock().forward(MINUTE);
        send(street, &delinde, &elders, &elders.says_as(&joop, "Undo", first.clone())).await;
        assert!(mail(&delinde, KOFI).await.contains("Je staat op de lijst: je komt."));
        assert_eq!(coming(&delinde).await, 1);
    }

    async fn nobody_takes_back_the_place_of_another(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.expect_trouble();
        let id = add_soup(&mut delinde.editor().await, "").await;
        let elders = street.stranger("elders").await;
        let (joop, piet) = (elders.person("joop"), elders.person("piet"));
        let event = json!(delinde.url(&format!("/o/{id}")));
        let join = elders.says_as(&joop, "Join", event.clone());
        send(street, &delinde, &elders, &join).await;
        for taken in [join.clone(), join["id"].clone()] {
            send(street, &delinde, &elders, &elders.says_as(&piet, "Undo", taken)).await;
        }
        send(street, &delinde, &elders, &elders.says_as(&piet, "Leave", event)).await;
        assert_eq!(coming(&delinde).await, 1);
        send(street, &delinde, &elders, &elders.says_as(&joop, "Undo", join["id"].clone())).await;
        assert_eq!(coming(&delinde).await, 0);
    }

    async fn who_is_taken_off_the_list_hears_it_at_their_own_server(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let event = json!(delinde.url(&format!("/o/{id}")));
        let join = elders.says_as(&joop, "Join", event);
        send(street, &delinde, &elders, &join).await;
        let mut host = delinde.host().await;
        host.visit(&format!("/agenda/{id}/wie-komt")).await;
        let name = format!("joop (@joop@{})", elders.authority());
        host.follow(&format!("Haal weg: {name}")).await.submit("Ja, haal weg").await;
        street.settle().await;
        assert_eq!(newest(elders.received_of("Reject"))["object"]["id"], join["id"]);
    }

    async fn others_hear_now_and_then_how_many_come(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let follow = elders.says_as(&joop, "Follow", json!(delinde.site()));
        send(street, &delinde, &elders, &follow).await;
        let id = add_soup(&mut delinde.editor().await, "8").await;
        street.settle().await;
        let create = newest(elders.received_of("Create"));
        assert_eq!(create["object"]["joinMode"], "free");
        assert_eq!(create["object"]["maximumAttendeeCapacity"], 8);
        come(&delinde, &id, ("Joke", JOKE), "2").await;
        come(&delinde, &id, ("Kofi", KOFI), "1").await;
        street.later(14 * MINUTE).await;
        assert!(elders.received_of("Update").is_empty());
        street.later(2 * MINUTE).await;
        let updates = elders.received_of("Update");
        assert_eq!(updates.len(), 1);
        assert_eq!(updates[0]["object"]["participantCount"], 3);
        assert_eq!(updates[0]["object"]["remainingAttendeeCapacity"], 5);
    }

    async fn a_portal_shows_the_places_of_a_neighbourhood_and_sends_people_there(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let id = add_soup(&mut delinde.editor().await, "2").await;
        come(&delinde, &id, ("Joke", JOKE), "1").await;
        street.later(16 * MINUTE).await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await.follow("Soep en brood").await;
        assert!(guest.sees("1 mens komt. Nog 1 plek."), "{}", guest.text());
        let link = format!("href=\"{}\"", delinde.url(&format!("/agenda/{id}")));
        assert!(guest.sees("Meld je daar aan") && guest.page().contains(&link), "{}", guest.page());
        come(&delinde, &id, ("Kofi", KOFI), "1").await;
        street.later(16 * MINUTE).await;
        guest.visit("/agenda").await;
        assert!(guest.sees("Vol"), "{}", guest.text());
    }
}
