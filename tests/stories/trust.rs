//! Who may say what about which thing: every letter here is signed as it should be, and says
//! something that its sender may not say.

use super::deeds::{add_activity, document, portal_with_stranger, read, send, status};
use instance::kit::sql;
use serde_json::{Value, json};
use tests::{Instance, PUBLIC, both, link, link_to};

/// How many letters were refused because the sender may not say this.
async fn refused(house: &Instance) -> usize {
    let mut tx = house.house().read().await.unwrap();
    let statement = "SELECT reason FROM letter WHERE state = 'refused' ORDER BY id";
    let reasons: Vec<(String,)> = sql(statement).all(&mut tx).await.unwrap();
    let count = reasons.iter().filter(|(why,)| why.starts_with("not theirs to say")).count();
    eprintln!("refused: {reasons:?}");
    count
}

/// The same object, with one field changed.
fn with(object: &Value, field: &str, value: Value) -> Value {
    let mut object = object.clone();
    object[field] = value;
    object
}

both! {
    async fn another_actor_of_the_same_server_cannot_change_an_activity(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let event = elders.event("/o/1", "Boekenruil");
        elders.shows(&event);
        send(street, &molenstad, &elders, &elders.says("Create", event.clone())).await;
        street.clock().forward(1_000);
        // An organisation of the site speaks in its name, but not about what is not its own.
        let club = elders.actor("/a/club", "Organization", json!({ "audience": elders.url("/a/wijk") }));
        let changed = with(&event, "name", json!("Gekaapt"));
        let changed = with(&changed, "updated", json!(elders.now()));
        send(street, &molenstad, &elders, &elders.says_as(&club, "Update", changed.clone())).await;
        let claimed = with(&changed, "attributedTo", json!(club));
        send(street, &molenstad, &elders, &elders.says_as(&club, "Update", claimed.clone())).await;
        send(street, &molenstad, &elders, &elders.says_as(&club, "Create", claimed)).await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Boekenruil") && !agenda.contains("Gekaapt"), "{agenda}");
        // The first is not believed but looked up where it lives; the others are a lie.
        assert_eq!(refused(&molenstad).await, 2);
    }

    async fn a_create_over_something_that_is_there_does_not_take_it_over(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        link(street, &molenstad, &delinde).await;
        street.clock().forward(1_000);
        let theirs = delinde.url(&format!("/o/{id}"));
        let hijack = with(&elders.event("/o/1", "Gekaapt"), "id", json!(theirs));
        send(street, &molenstad, &elders, &elders.says("Create", hijack)).await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Soep en brood") && !agenda.contains("Gekaapt"), "{agenda}");
        assert_eq!(refused(&molenstad).await, 1);
    }

    async fn nobody_deletes_what_is_of_somebody_else(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        link(street, &molenstad, &delinde).await;
        let event = elders.event("/o/1", "Boekenruil");
        elders.shows(&event);
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        let theirs = json!(delinde.url(&format!("/o/{id}")));
        send(street, &molenstad, &elders, &elders.says("Delete", theirs)).await;
        let joop = elders.person("joop");
        let neighbours = json!(elders.url("/o/1"));
        send(street, &molenstad, &elders, &elders.says_as(&joop, "Delete", neighbours)).await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Soep en brood"), "{agenda}");
        assert!(agenda.contains("Boekenruil"), "{agenda}");
        // What a neighbour of the owner says is looked up where the thing lives, and it lives.
        assert_eq!(refused(&molenstad).await, 1);
    }

    async fn nobody_speaks_about_what_is_ours(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.expect_trouble();
        let elders = street.stranger("elders").await;
        let wijk = elders.site(json!({}));
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let ours = delinde.url(&format!("/o/{id}"));
        send(street, &delinde, &elders, &elders.says_as(&wijk, "Delete", json!(ours))).await;
        let hijack = with(&elders.event("/o/1", "Gekaapt"), "id", json!(ours));
        send(street, &delinde, &elders, &elders.says_as(&wijk, "Update", hijack)).await;
        assert!(read(&delinde, "/agenda").await.contains("Soep en brood"));
        assert_eq!(document(street, &ours).await.2["name"], "Soep en brood");
        // In our own name nothing is taken in at all, whoever signs it.
        let forged = elders.says_as(&delinde.site(), "Delete", json!(ours));
        assert_eq!(elders.letter(&forged).signed_by(&wijk).post(&delinde).await, 403);
    }

    async fn nobody_undoes_the_follow_of_somebody_else(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.expect_trouble();
        let elders = street.stranger("elders").await;
        let (joop, piet) = (elders.person("joop"), elders.person("piet"));
        let follow = elders.says_as(&joop, "Follow", json!(delinde.site()));
        send(street, &delinde, &elders, &follow).await;
        send(street, &delinde, &elders, &elders.says_as(&piet, "Undo", follow.clone())).await;
        let by_id = follow["id"].clone();
        send(street, &delinde, &elders, &elders.says_as(&piet, "Undo", by_id.clone())).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM follower").await, 1);
        assert_eq!(refused(&delinde).await, 1);
        send(street, &delinde, &elders, &elders.says_as(&joop, "Undo", by_id)).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM follower").await, 0);
    }

    async fn only_who_was_asked_says_yes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let molenstad = street.portal("molenstad").await;
        molenstad.expect_trouble();
        link_to(street, &molenstad, &delinde.authority(), "Buurthuis Delinde").await;
        let elders = street.stranger("elders").await;
        let wijk = elders.site(json!({}));
        let asked = molenstad.text("SELECT follow_id FROM following").await;
        let yes = elders.says_as(&wijk, "Accept", json!(asked));
        send(street, &molenstad, &elders, &yes).await;
        let follow = json!({ "type": "Follow", "actor": molenstad.url("/actor"), "object": wijk });
        send(street, &molenstad, &elders, &elders.says_as(&wijk, "Accept", follow)).await;
        let accepted = "SELECT COUNT(*) FROM following WHERE state = 'accepted'";
        assert_eq!(molenstad.count(accepted).await, 0);
        assert!(!read(&molenstad, "/agenda").await.contains("Soep en brood"));
        assert_eq!(refused(&molenstad).await, 1);
    }

    async fn a_copy_that_somebody_passes_on_is_fetched_from_its_own_server(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let verder = street.stranger("verder").await;
        verder.site(json!({}));
        let real = verder.event("/o/7", "Rommelmarkt");
        verder.shows(&real);
        let tampered = with(&real, "name", json!("Gekaapt"));
        send(street, &molenstad, &elders, &elders.says("Announce", tampered)).await;
        assert_eq!(verder.asked("/o/7"), 1);
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Rommelmarkt") && !agenda.contains("Gekaapt"), "{agenda}");
        // By its id alone is just as good.
        verder.shows(&verder.event("/o/8", "Fietstocht"));
        let by_id = elders.says("Announce", json!(verder.url("/o/8")));
        send(street, &molenstad, &elders, &by_id).await;
        assert!(read(&molenstad, "/agenda").await.contains("Fietstocht"));
    }

    async fn only_its_owner_puts_something_in_a_collection(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let wijk = elders.url("/a/wijk");
        let club = elders.actor("/a/club", "Organization", json!({ "audience": wijk, "name": "Club" }));
        let collection = json!(elders.url("/a/wijk/organisations"));
        let add = elders.says_as(&club, "Add", json!(club));
        send(street, &molenstad, &elders, &with(&add, "target", collection.clone())).await;
        assert!(!read(&molenstad, "/organisaties").await.contains("Club"));
        let add = elders.says("Add", json!(club));
        send(street, &molenstad, &elders, &with(&add, "target", collection.clone())).await;
        assert!(read(&molenstad, "/organisaties").await.contains("Club"));
        let take = elders.says_as(&club, "Remove", json!(club));
        send(street, &molenstad, &elders, &with(&take, "target", collection.clone())).await;
        assert!(read(&molenstad, "/organisaties").await.contains("Club"));
        let take = elders.says("Remove", json!(club));
        send(street, &molenstad, &elders, &with(&take, "target", collection)).await;
        assert!(!read(&molenstad, "/organisaties").await.contains("Club"));
    }

    async fn what_is_not_for_everyone_is_not_shown(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let followers = json!([elders.url("/a/wijk/followers")]);
        let private = with(&elders.event("/o/1", "Besloten avond"), "to", followers.clone());
        send(street, &molenstad, &elders, &elders.says("Create", private)).await;
        let open = elders.event("/o/2", "Open avond");
        send(street, &molenstad, &elders, &elders.says("Create", open.clone())).await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Open avond") && !agenda.contains("Besloten"), "{agenda}");
        street.clock().forward(1_000);
        // What was for everyone and is not any more goes.
        let closed = with(&with(&open, "to", followers), "updated", json!(elders.now()));
        send(street, &molenstad, &elders, &elders.says("Update", closed)).await;
        assert!(!read(&molenstad, "/agenda").await.contains("Open avond"));
    }

    async fn a_blocked_server_is_neither_heard_nor_written_to(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        send(street, &delinde, &elders, &elders.says_as(&joop, "Follow", json!(delinde.site()))).await;
        let block = "INSERT INTO block (target, is_actor, severity, reason, created_at) \
                     VALUES ($1, FALSE, 'refuse', 'spam', 0)";
        delinde.change(block, &elders.authority()).await;
        let again = elders.says_as(&joop, "Follow", json!(delinde.site()));
        assert_eq!(elders.letter(&again).post(&delinde).await, 403);
        let before = elders.received().len();
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        assert_eq!(elders.received().len(), before);
    }

    async fn a_server_that_nobody_follows_puts_nothing_in_our_agenda(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        molenstad.expect_trouble();
        let elders = street.stranger("elders").await;
        elders.site(json!({}));
        let event = elders.event("/o/1", "Reclame");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        assert!(!read(&molenstad, "/agenda").await.contains("Reclame"));
        let asks_nothing = "SELECT COUNT(*) FROM letter WHERE reason LIKE 'not for us%'";
        assert_eq!(molenstad.count(asks_nothing).await, 1);
    }

    async fn a_script_in_the_words_of_a_stranger_never_reaches_a_page(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let nasty = "<p>Hallo<script>alert(1)</script><img src=x onerror=alert(2)>\
                     <a href=\"javascript:alert(3)\">klik</a></p>";
        let event = with(&elders.event("/o/1", "Boekenruil<script>"), "content", json!(nasty));
        let event = with(&event, "url", json!("javascript:alert(4)"));
        let event = with(&event, "location", json!({
            "type": "Place", "name": "<svg onload=alert(5)>Zaal",
        }));
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        let id = molenstad.text("SELECT id FROM event").await;
        let mut guest = molenstad.guest();
        guest.visit(&format!("/agenda/{id}")).await;
        assert!(guest.sees("Hallo"), "{}", guest.text());
        for bad in ["<script>alert", "onerror=", "javascript:", "<svg onload"] {
            assert!(!guest.page().contains(bad), "{bad} in {}", guest.page());
        }
    }

    async fn a_reply_in_a_conversation_is_no_notice(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let reply = json!({
            "id": elders.url("/o/1"),
            "type": "Note",
            "attributedTo": elders.url("/a/wijk"),
            "content": "<p>Dat vind ik ook</p>",
            "inReplyTo": "https://somewhere.example/1",
            "published": elders.now(),
            "to": [PUBLIC],
            "tag": [{ "type": "Hashtag", "name": "#vraag" }],
        });
        send(street, &molenstad, &elders, &elders.says("Create", reply)).await;
        assert!(!read(&molenstad, "/prikbord").await.contains("Dat vind ik ook"));
        assert_eq!(status(&molenstad, "/prikbord").await, 200);
    }
}
