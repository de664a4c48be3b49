//! Letters that are signed wrongly, changed on the way, repeated, or too late; and keys that change.

use super::deeds::{add_activity, portal_with_stranger, read, send};
use federation::sign::Scheme;
use serde_json::{Value, json};
use tests::{Answer, HOUR, both};

both! {
    async fn a_letter_signed_with_another_key_is_refused(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let verder = street.stranger("verder").await;
        verder.site(json!({}));
        let letters = molenstad.count("SELECT COUNT(*) FROM letter").await;
        let create = elders.says("Create", elders.event("/o/1", "Gekaapt"));
        // Their key id, somebody else's key.
        let forged = verder.letter(&create).key_id(&elders.url("/a/wijk#main-key"));
        assert_eq!(forged.post(&molenstad).await, 401);
        // Signed well by somebody else in their own name.
        let theirs = verder.letter(&create).signed_by(&verder.url("/a/wijk"));
        assert_eq!(theirs.post(&molenstad).await, 403);
        street.settle().await;
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM letter").await, letters);
        assert!(!read(&molenstad, "/agenda").await.contains("Gekaapt"));
    }

    async fn a_letter_that_was_changed_on_the_way_is_refused(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let create = elders.says("Create", elders.event("/o/1", "Boekenruil"));
        let letter = elders.letter(&create);
        let changed = letter.clone().written_over("Boekenruil", "Gekaapt");
        assert_eq!(changed.post(&molenstad).await, 401);
        for header in ["digest", "date", "signature"] {
            assert_eq!(letter.clone().without(header).post(&molenstad).await, 401, "{header}");
        }
        street.settle().await;
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM event").await, 0);
        assert_eq!(letter.post(&molenstad).await, 202);
        street.settle().await;
        assert!(read(&molenstad, "/agenda").await.contains("Boekenruil"));
    }

    async fn a_letter_that_is_repeated_is_taken_in_once(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let event = elders.event("/o/1", "Boekenruil");
        let create = elders.says("Create", event);
        let letter = elders.letter(&create);
        send(street, &molenstad, &elders, &create).await;
        let gone = elders.says("Delete", json!(elders.url("/o/1")));
        send(street, &molenstad, &elders, &gone).await;
        let letters = molenstad.count("SELECT COUNT(*) FROM letter").await;
        assert_eq!(letter.post(&molenstad).await, 202);
        street.settle().await;
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM letter").await, letters);
        assert!(!read(&molenstad, "/agenda").await.contains("Boekenruil"));
    }

    async fn a_letter_of_yesterday_or_tomorrow_is_refused(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let create = elders.says("Create", elders.event("/o/1", "Boekenruil"));
        for scheme in [Scheme::Cavage, Scheme::Rfc9421] {
            let letter = elders.letter(&create).in_scheme(scheme);
            assert_eq!(letter.clone().signed_later(-13 * HOUR).post(&molenstad).await, 401);
            assert_eq!(letter.clone().signed_later(2 * HOUR).post(&molenstad).await, 401);
            assert_eq!(letter.signed_later(-HOUR).post(&molenstad).await, 202);
        }
        street.settle().await;
    }

    async fn nonsense_is_refused_without_asking_anybody(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        let elders = street.stranger("elders").await;
        elders.site(json!({}));
        let two_actors = json!({
            "id": elders.new_id(), "type": "Create", "object": elders.event("/o/1", "Boekenruil"),
            "actor": [elders.url("/a/wijk"), elders.url("/a/ander")],
        });
        let mut one_actor = two_actors.clone();
        one_actor["actor"] = json!(elders.url("/a/wijk"));
        let written = serde_json::to_string(&one_actor["actor"]).unwrap();
        let both = serde_json::to_string(&two_actors["actor"]).unwrap();
        // Signed over what it really says: the signature is right and the letter is not.
        let letter = elders.letter(&one_actor).written_over(&written, &both);
        assert_eq!(letter.post(&molenstad).await, 401);
        let unsigned = elders.letter(&one_actor).without("signature");
        assert_eq!(unsigned.post(&molenstad).await, 401);
        let old = elders.letter(&one_actor).signed_later(-13 * HOUR);
        assert_eq!(old.post(&molenstad).await, 401);
        assert_eq!(elders.asked_below("/"), 0, "a letter that cannot be right made us fetch");
    }

    async fn an_activity_from_another_server_than_its_actor_is_refused(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let mut create = elders.says("Create", elders.event("/o/1", "Boekenruil"));
        create["id"] = json!("http://ergens.localhost:9/activities/1");
        assert_eq!(elders.letter(&create).post(&molenstad).await, 403);
        create.as_object_mut().unwrap().remove("id");
        assert_eq!(elders.letter(&create).post(&molenstad).await, 403);
    }

    async fn a_key_that_was_replaced_is_fetched_once_more(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let first = elders.says("Create", elders.event("/o/1", "Boekenruil"));
        send(street, &molenstad, &elders, &first).await;
        let before = elders.asked("/a/wijk");
        elders.changes_keys();
        elders.site(json!({}));
        let second = elders.says("Create", elders.event("/o/2", "Rommelmarkt"));
        send(street, &molenstad, &elders, &second).await;
        assert_eq!(elders.asked("/a/wijk"), before + 1);
        let third = elders.says("Create", elders.event("/o/3", "Fietstocht"));
        send(street, &molenstad, &elders, &third).await;
        assert_eq!(elders.asked("/a/wijk"), before + 1, "a key that is known is not fetched");
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Rommelmarkt") && agenda.contains("Fietstocht"), "{agenda}");
    }

    async fn a_flood_of_unknown_keys_makes_us_ask_only_so_often(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        let elders = street.stranger("elders").await;
        let mut answers = Vec::new();
        for number in 0..120 {
            let nobody = elders.url(&format!("/users/niemand{number}"));
            let letter = elders.says_as(&nobody, "Follow", json!(molenstad.site()));
            answers.push(elders.letter(&letter).post(&molenstad).await);
        }
        let asked = elders.asked_below("/users/");
        assert!((1..=100).contains(&asked), "{asked}");
        assert!(answers.iter().all(|code| [401, 429, 503].contains(code)), "{answers:?}");
        assert!(answers.iter().any(|code| [429, 503].contains(code)), "{answers:?}");
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM letter").await, 0);
    }

    async fn a_key_document_that_somebody_else_does_not_confirm_is_not_believed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let verder = street.stranger("verder").await;
        let victim = verder.person("joop");
        // A key here that says that it is of somebody there.
        let key = elders.actor("/users/dief", "Person", json!({}));
        let mut own: Value = json!({});
        own["id"] = json!(format!("{key}#main-key"));
        own["owner"] = json!(victim);
        own["publicKeyPem"] = json!("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----");
        elders.actor("/users/dief", "Person", json!({ "publicKey": own }));
        let letter = elders.says_as(&victim, "Follow", json!(delinde.site()));
        let code = elders.letter(&letter).signed_by(&key).post(&delinde).await;
        assert!([401, 403].contains(&code), "{code}");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM follower").await, 0);
    }

    async fn an_account_that_is_gone_may_still_say_so(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let joop = elders.url("/users/joop");
        elders.answers("/users/joop", Answer::Status(410));
        let gone = elders.says_as(&joop, "Delete", json!(joop));
        assert_eq!(elders.letter(&gone).post(&delinde).await, 202);
        let follow = elders.says_as(&joop, "Follow", json!(delinde.site()));
        assert_eq!(elders.letter(&follow).post(&delinde).await, 401);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM letter").await, 0);
    }

    async fn a_server_that_writes_by_the_standard_is_answered_by_the_standard(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let follow = elders.says_as(&joop, "Follow", json!(delinde.site()));
        let letter = elders.letter(&follow).in_scheme(Scheme::Rfc9421);
        let changed = letter.clone().written_over("Follow", "Follop");
        assert_eq!(changed.post(&delinde).await, 401);
        assert_eq!(letter.post(&delinde).await, 202);
        street.settle().await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        let create = elders.received().pop().unwrap();
        assert_eq!(create.activity["type"], "Create");
        assert!(create.headers.contains_key("signature-input"));
        assert!(create.headers.contains_key("content-digest"));
    }

    async fn a_server_that_refuses_one_way_of_signing_gets_the_other(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.expect_trouble();
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        send(street, &delinde, &elders, &elders.says_as(&joop, "Follow", json!(delinde.site()))).await;
        elders.answers("/inbox", Answer::Status(401));
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        let creates: Vec<_> = elders
            .received()
            .into_iter()
            .filter(|letter| letter.activity["type"] == "Create")
            .map(|letter| letter.headers.contains_key("signature-input"))
            .collect();
        assert_eq!(creates, [false, true]);
    }
}
