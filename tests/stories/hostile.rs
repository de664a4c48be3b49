//! Servers that would keep us busy for ever, and pictures that are none.

use serde_json::{Value, json};
use tests::{Answer, both};

use super::deeds::{portal_with_stranger, read, send};

/// A page of a collection that leads on to another.
fn page(id: &str, next: &str, items: &[Value]) -> Value {
    json!({ "id": id, "type": "OrderedCollectionPage", "next": next, "orderedItems": items })
}

both! {
    async fn a_collection_that_leads_back_to_itself_is_read_once(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let (first, second) = (elders.url("/a/wijk/p1"), elders.url("/a/wijk/p2"));
        elders.shows(&page(&first, &second, &[elders.event("/o/1", "Boekenruil")]));
        elders.shows(&page(&second, &first, &[elders.event("/o/2", "Rommelmarkt")]));
        elders.shows(&json!({
            "id": elders.url("/a/wijk/outbox"),
            "type": "OrderedCollection",
            "totalItems": 100_000_000_000_u64,
            "first": first,
        }));
        let mut samira = molenstad.administrator().await;
        samira.visit("/wijkwebsites/beheer").await.submit("Alles nu ophalen").await;
        street.settle().await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Boekenruil") && agenda.contains("Rommelmarkt"), "{agenda}");
        assert_eq!((elders.asked("/a/wijk/p1"), elders.asked("/a/wijk/p2")), (1, 1));
    }

    async fn a_collection_without_end_is_left_after_a_few_pages(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        for number in 0..60 {
            let id = elders.url(&format!("/a/wijk/p/{number}"));
            let next = elders.url(&format!("/a/wijk/p/{}", number + 1));
            elders.shows(&page(&id, &next, &[]));
        }
        elders.shows(&json!({
            "id": elders.url("/a/wijk/outbox"),
            "type": "OrderedCollection",
            "first": elders.url("/a/wijk/p/0"),
        }));
        let mut samira = molenstad.administrator().await;
        samira.visit("/wijkwebsites/beheer").await.submit("Alles nu ophalen").await;
        street.settle().await;
        let asked = elders.asked_below("/a/wijk/p/");
        assert!((1..=4).contains(&asked), "{asked} pages");
    }

    async fn a_chain_of_things_passed_on_is_not_followed(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        for number in 0..5 {
            let next = elders.url(&format!("/chain/{}", number + 1));
            elders.shows(&json!({
                "id": elders.url(&format!("/chain/{number}")),
                "type": "Announce",
                "actor": elders.url("/a/wijk"),
                "object": next,
                "inReplyTo": next,
            }));
        }
        let first = json!(elders.url("/chain/0"));
        send(street, &molenstad, &elders, &elders.says("Announce", first)).await;
        assert_eq!(elders.asked_below("/chain/"), 1);
    }

    async fn what_says_it_is_a_picture_and_is_none_is_not_shown(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        elders.answers("/photo.jpg", Answer::Page("<script>alert(1)</script>".to_owned()));
        let mut event = elders.event("/o/1", "Boekenruil");
        event["image"] = json!({ "type": "Image", "url": elders.url("/photo.jpg") });
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        assert_eq!(elders.asked("/photo.jpg"), 1);
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await.follow("Boekenruil").await;
        assert!(!guest.page().contains("/pictures/0"), "{}", guest.page());
        assert!(!guest.page().contains(&elders.authority().replace(':', "%3A")));
    }
}
