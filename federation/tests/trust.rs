//! The identity cases: who may say what about which object. Each rule is held against the attack it
//! is there for.
//!
//! What needs the memory of an instance (a local draft announced back to us, an `Accept` for another
//! `Follow`, a repeated activity) is told there as well; shapes that hide something are refused by
//! the reader.

use federation::Id;
use federation::sign::{PrivateKey, PublicKey};
use federation::trust::{self, BlockedHosts, Distrust};
use federation::vocab::actor::KeyMaterial;
use federation::vocab::{Activity, Actor, Object, PublicKeyDoc, lenient};
use serde_json::{Value, json};
use url::Url;

const ANNA: &str = "https://a.example/users/anna";
const BERT: &str = "https://a.example/users/bert";
const EVIL: &str = "https://evil.example/users/eve";

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

fn parsed(value: &Value) -> Value {
    lenient::parse(value.to_string().as_bytes()).expect("a document")
}

fn activity(activity_id: &str, actor: &str) -> Activity {
    let value = json!({"id": activity_id, "type": "Create", "actor": actor, "object": "https://a.example/o/1"});
    Activity::read(&parsed(&value)).expect("an activity")
}

fn object(object_id: &str, attributed_to: &str) -> Object {
    let value = json!({"id": object_id, "type": "Note", "attributedTo": attributed_to});
    Object::read(&parsed(&value)).expect("an object")
}

fn actor(actor_id: &str) -> Actor {
    let value = json!({
        "id": actor_id, "type": "Person", "preferredUsername": "x",
        "inbox": format!("{actor_id}/inbox"),
    });
    Actor::read(&parsed(&value)).expect("an actor")
}

/// A key document that says it belongs to `owner`.
fn key(key_id: &str, owner: &str, key: &PublicKey) -> PublicKeyDoc {
    let pem = key.to_pem().expect("a PEM");
    PublicKeyDoc { id: id(key_id), owner: Some(id(owner)), material: KeyMaterial::Pem(pem) }
}

fn new_key() -> PublicKey {
    PrivateKey::generate_ed25519().and_then(|key| key.public()).expect("a key")
}

#[test]
fn an_actor_speaks_for_itself() {
    let activity = activity("https://a.example/act/1", ANNA);
    assert_eq!(trust::actor_speaks(&id(ANNA), &activity), Ok(()));
    assert_eq!(trust::owns(&activity, &object("https://a.example/o/1", ANNA)), Ok(()));
}

#[test]
fn case_1_a_create_of_what_is_attributed_to_somebody_else_is_refused() {
    let activity = activity("https://a.example/act/1", ANNA);
    let refused = trust::owns(&activity, &object("https://a.example/o/1", BERT));
    assert_eq!(refused, Err(Distrust::NotTheAuthor));
    let mut nobodys = object("https://a.example/o/1", ANNA);
    nobodys.attributed_to = None;
    assert_eq!(trust::owns(&activity, &nobodys), Err(Distrust::NotTheAuthor));
    let itself = Object { id: id(ANNA), ..nobodys };
    assert_eq!(trust::owns(&activity, &itself), Ok(()));
}

#[test]
fn case_2_an_object_on_another_origin_is_refused() {
    let activity = activity("https://a.example/act/1", ANNA);
    for elsewhere in ["https://b.example/o/1", "http://a.example/o/1", "https://a.example:8443/o/1"]
    {
        let refused = trust::owns(&activity, &object(elsewhere, ANNA));
        assert_eq!(refused, Err(Distrust::ObjectElsewhere), "{elsewhere}");
    }
}

#[test]
fn case_3_an_activity_id_on_another_origin_is_refused_and_so_is_none() {
    let elsewhere = activity("https://evil.example/act/1", ANNA);
    let refused = trust::actor_speaks(&id(ANNA), &elsewhere);
    assert_eq!(refused, Err(Distrust::ActivityElsewhere));
    let nameless = Activity { id: None, ..elsewhere };
    assert_eq!(trust::actor_speaks(&id(ANNA), &nameless), Err(Distrust::NoActivityId));
}

#[test]
fn case_4_and_18_a_letter_signed_by_somebody_else_is_refused() {
    let activity = activity("https://a.example/act/1", ANNA);
    for signer in [EVIL, BERT] {
        let refused = trust::actor_speaks(&id(signer), &activity);
        assert_eq!(refused, Err(Distrust::SignerIsNotActor), "{signer}");
    }
}

#[test]
fn a_key_that_both_sides_name_belongs_to_its_actor() {
    let public = new_key();
    let document = key("https://a.example/users/anna#main-key", ANNA, &public);
    let owner = Actor { keys: vec![document.clone()], ..actor(ANNA) };
    assert_eq!(trust::key_belongs(&document, &id(ANNA), &owner), Ok(()));
}

#[test]
fn the_same_key_may_be_written_in_another_way() {
    let public = new_key();
    let document = key("https://a.example/users/anna/main-key", ANNA, &public);
    let multibase = KeyMaterial::Multibase(public.to_multibase().unwrap());
    let listed = PublicKeyDoc { material: multibase, ..document.clone() };
    let owner = Actor { keys: vec![listed], ..actor(ANNA) };
    let place = id("https://a.example/users/anna/main-key");
    assert_eq!(trust::key_belongs(&document, &place, &owner), Ok(()));
}

#[test]
fn case_4_a_key_on_another_origin_than_its_owner_is_refused() {
    let document = key("https://evil.example/key", ANNA, &new_key());
    let owner = Actor { keys: vec![document.clone()], ..actor(ANNA) };
    let refused = trust::key_belongs(&document, &id("https://evil.example/key"), &owner);
    assert_eq!(refused, Err(Distrust::KeyElsewhere));
}

#[test]
fn case_5_a_key_document_cannot_make_itself_somebody_elses() {
    let evil = key("https://a.example/uploads/key", ANNA, &new_key());
    let own = key("https://a.example/users/anna#main-key", ANNA, &new_key());
    let owner = Actor { keys: vec![own], ..actor(ANNA) };
    let refused = trust::key_belongs(&evil, &id("https://a.example/uploads/key"), &owner);
    assert_eq!(refused, Err(Distrust::KeyNotListed));
    let nobodys = PublicKeyDoc { owner: None, ..evil };
    let refused = trust::key_belongs(&nobodys, &id("https://a.example/uploads/key"), &owner);
    assert_eq!(refused, Err(Distrust::KeyOwner));
}

#[test]
fn case_5_a_listed_key_id_with_another_key_behind_it_is_refused() {
    let listed = key("https://a.example/users/anna#main-key", ANNA, &new_key());
    let swapped = key("https://a.example/users/anna#main-key", ANNA, &new_key());
    let owner = Actor { keys: vec![listed], ..actor(ANNA) };
    let refused = trust::key_belongs(&swapped, &id(ANNA), &owner);
    assert_eq!(refused, Err(Distrust::KeyNotListed));
}

#[test]
fn case_6_an_actor_cannot_list_the_key_of_somebody_else_as_its_own() {
    let berts = key("https://a.example/users/bert#main-key", BERT, &new_key());
    let anna = Actor { keys: vec![berts.clone()], ..actor(ANNA) };
    let refused = trust::key_belongs(&berts, &id(BERT), &anna);
    assert_eq!(refused, Err(Distrust::KeyOwner));
    let claimed = PublicKeyDoc { owner: Some(id(ANNA)), ..berts };
    assert_eq!(trust::key_belongs(&claimed, &id(BERT), &anna), Err(Distrust::KeyNotListed));
}

#[test]
fn case_7_a_document_with_an_id_on_another_host_is_refused() {
    let found = id("https://a.example/x");
    let refused = trust::fetched_is(&found, &found, &id("https://b.example/x"));
    assert_eq!(refused, Err(Distrust::FoundElsewhere));
    let other = trust::fetched_is(&found, &found, &id("https://a.example/y"));
    assert_eq!(other, Err(Distrust::FoundElsewhere));
    assert_eq!(trust::fetched_is(&found, &found, &found), Ok(()));
}

#[test]
fn case_8_a_redirect_to_another_host_is_that_hosts_word_only() {
    let (asked, reached) = (id("https://a.example/x"), id("https://b.example/x"));
    assert_eq!(trust::fetched_is(&asked, &reached, &asked), Err(Distrust::FoundElsewhere));
    assert_eq!(trust::fetched_is(&asked, &reached, &reached), Ok(()));
    let within = id("https://a.example/x.json");
    assert_eq!(trust::fetched_is(&asked, &within, &asked), Ok(()));
    let key = id("https://a.example/x#main-key");
    assert_eq!(trust::fetched_is(&key, &asked, &asked), Ok(()));
}

#[test]
fn case_9_and_13_an_object_is_replaced_by_its_owner_only() {
    assert_eq!(trust::may_replace(&id(ANNA), &id(ANNA)), Ok(()));
    assert_eq!(trust::may_replace(&id(BERT), &id(ANNA)), Err(Distrust::NotTheOwner));
    assert_eq!(trust::may_replace(&id(EVIL), &id(ANNA)), Err(Distrust::NotTheOwner));
}

#[test]
fn case_10_an_object_is_deleted_by_its_owner_only() {
    let (note, anna) = (id("https://a.example/o/1"), id(ANNA));
    assert_eq!(trust::may_delete(&anna, &note, Some(&anna)), Ok(()));
    assert_eq!(trust::may_delete(&anna, &anna, None), Ok(()));
    assert_eq!(trust::may_delete(&anna, &anna, Some(&id(BERT))), Ok(()));
    let refused = trust::may_delete(&id(BERT), &note, Some(&anna));
    assert_eq!(refused, Err(Distrust::NotTheOwner));
    let refused = trust::may_delete(&id(EVIL), &note, Some(&id(EVIL)));
    assert_eq!(refused, Err(Distrust::ObjectElsewhere));
    assert_eq!(trust::may_delete(&id(EVIL), &note, None), Err(Distrust::ObjectElsewhere));
}

#[test]
fn case_11_only_who_followed_stops_following() {
    let follow = activity("https://a.example/act/1", ANNA);
    assert_eq!(trust::may_undo(&id(ANNA), &follow), Ok(()));
    assert_eq!(trust::may_undo(&id(BERT), &follow), Err(Distrust::UndoesAnother));
}

#[test]
fn case_12_only_who_was_asked_answers() {
    assert_eq!(trust::answers_our_follow(&id(ANNA), &id(ANNA)), Ok(()));
    assert_eq!(trust::answers_our_follow(&id(BERT), &id(ANNA)), Err(Distrust::NotFollowed));
}

#[test]
fn case_14_an_announced_copy_is_believed_from_its_own_origin_only() {
    let copy = object("https://a.example/o/1", ANNA);
    assert_eq!(trust::announced_copy_is_trusted(&id(BERT), &copy), Ok(()));
    let refused = trust::announced_copy_is_trusted(&id(EVIL), &copy);
    assert_eq!(refused, Err(Distrust::SecondHand));
}

#[test]
fn case_15_nobody_outside_speaks_about_what_is_ours() {
    let ours = Url::parse("https://delinde.example/").unwrap();
    for spelling in [
        "https://delinde.example/o/1",
        "https://DELINDE.example:443/o/1",
        "https://delinde.example./o/1",
    ] {
        assert_eq!(trust::not_ours(&ours, &id(spelling)), Err(Distrust::Ours), "{spelling}");
    }
    assert_eq!(trust::not_ours(&ours, &id("https://a.example/o/1")), Ok(()));
}

#[test]
fn case_16_a_collection_is_changed_by_its_owner_only() {
    let list = id("https://a.example/users/anna/organisations");
    assert_eq!(trust::may_change_collection(&id(ANNA), &list, &id(ANNA)), Ok(()));
    let refused = trust::may_change_collection(&id(BERT), &list, &id(ANNA));
    assert_eq!(refused, Err(Distrust::NotTheCollector));
    let refused = trust::may_change_collection(&id(EVIL), &list, &id(EVIL));
    assert_eq!(refused, Err(Distrust::NotTheCollector));
}

#[test]
fn case_17_a_move_needs_both_actors() {
    let (old, new) = (actor(ANNA), actor(EVIL));
    let going = Actor { moved_to: Some(new.id.clone()), ..old.clone() };
    let coming = Actor { also_known_as: vec![old.id.clone()], ..new.clone() };
    assert_eq!(trust::moved(&going, &coming), Ok(()));
    assert_eq!(trust::moved(&going, &new), Err(Distrust::MoveNotConfirmed));
    assert_eq!(trust::moved(&old, &coming), Err(Distrust::MoveNotConfirmed));
}

#[test]
fn case_19_a_blocked_host_is_blocked_in_every_spelling() {
    let blocked =
        BlockedHosts::new(["Bad.example", "*.wild.example", "bücher.example", "192.0.2.7"]);
    for host in [
        "bad.example",
        "BAD.EXAMPLE",
        "bad.example.",
        "bad.example:443",
        "bad.example:8443",
        "social.bad.example",
        "ｂａｄ.example",
        "bad。example",
        "https://bad.example/path",
        "wild.example",
        "a.wild.example",
        "xn--bcher-kva.example",
        "BÜCHER.example",
        "bu\u{308}cher.example",
        "192.0.2.7",
        "3221225991",
        "not a host",
        "",
    ] {
        assert!(blocked.blocks(host), "{host}");
    }
    for host in ["notbad.example", "bad.example.org", "example", "b%C3%BCcher.org", "192.0.2.8"] {
        assert!(!blocked.blocks(host), "{host}");
    }
    assert!(blocked.blocks_id(&id("https://Social.Bad.example.:443/users/x")));
    assert!(!blocked.blocks_id(&id(ANNA)));
}

#[test]
fn case_19_other_spellings_of_a_victims_host_are_that_host_or_another_one() {
    let victim = id(ANNA);
    for same in [
        "https://A.EXAMPLE/users/anna",
        "https://a.example:443/users/anna",
        "https://a.example./users/anna",
        "https://ａ.example/users/anna",
    ] {
        assert_eq!(id(same), victim, "{same}");
    }
    for other in [
        "https://а.example/users/anna",
        "https://a.example:444/users/anna",
        "http://a.example/users/anna",
    ] {
        assert!(!id(other).same_origin(&victim), "{other}");
    }
}
