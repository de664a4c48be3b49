//! What people on Mastodon-like servers see of a house, and how such servers find their way in it.

use std::sync::Arc;

use super::deeds::{add_activity, add_notice, add_organisation, document, remove, send, status};
use serde_json::{Value, json};
use tests::{HOUR, Instance, PUBLIC, Stranger, Street, both};

/// A person elsewhere who follows a house.
async fn follower(street: &Street, house: &Instance) -> Stranger {
    let elders = street.stranger("elders").await;
    let joop = elders.person("joop");
    send(street, house, &elders, &elders.says_as(&joop, "Follow", json!(house.site()))).await;
    elders
}

/// A document that has to be there.
async fn get(street: &Street, url: &str) -> Value {
    let (status, _, document) = document(street, url).await;
    assert_eq!(status, 200, "{url}");
    document
}

/// The id of the first page of a collection, which may be in the head in full.
fn first(collection: &Value) -> &str {
    let first = &collection["first"];
    first.as_str().or(first["id"].as_str()).expect("a first page")
}

/// Asks a house for something that is no ActivityPub.
async fn ask(street: &Street, house: &Instance, path: &str, accept: &str) -> reqwest::Response {
    let port = house.authority().rsplit(':').next().unwrap().to_owned();
    street
        .browser()
        .get(format!("http://127.0.0.1:{port}{path}"))
        .header("host", house.authority())
        .header("accept", accept)
        .send()
        .await
        .unwrap()
}

async fn ask_json(street: &Street, house: &Instance, path: &str) -> Value {
    let answer = ask(street, house, path, "application/json").await;
    assert_eq!(answer.status(), 200, "{path}");
    serde_json::from_str(&answer.text().await.unwrap()).unwrap()
}

fn header(answer: &reqwest::Response, name: &str) -> String {
    answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

both! {
    async fn a_person_who_follows_is_welcome_at_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = follower(street, &delinde).await;
        let accept = elders.received_of("Accept").pop().expect("an answer");
        assert_eq!(accept["actor"], json!(delinde.site()));
        assert_eq!(accept["object"]["type"], "Follow");
        let followers = get(street, &delinde.url("/a/site/followers")).await;
        assert_eq!(followers["totalItems"], 1);
        assert!(!followers.to_string().contains("joop"), "followers are named");
    }

    async fn a_follower_gets_a_new_activity_with_date_place_and_picture(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = follower(street, &delinde).await;
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        let creates = elders.received_of("Create");
        assert_eq!(creates.len(), 1, "{creates:?}");
        let event = &creates[0]["object"];
        assert_eq!(event["id"], json!(delinde.url(&format!("/o/{id}"))));
        assert_eq!(event["type"], "Event");
        assert_eq!(event["attributedTo"], json!(delinde.site()));
        assert_eq!(event["name"], "Soep en brood");
        let summary = event["summary"].as_str().unwrap();
        assert!(summary.contains("28 nov"), "{summary}");
        assert!(summary.contains("14.00–16.00 uur"), "{summary}");
        assert!(summary.contains("Delinde"), "{summary}");
        assert_eq!(event["location"]["address"]["streetAddress"], "Lindeplein 8");
        assert_eq!(event["url"], json!(delinde.url(&format!("/agenda/{id}"))));
        assert!(event["to"].to_string().contains(PUBLIC));
        let image = event["image"]["url"].as_str().or(event["image"][0]["url"].as_str());
        let image = image.expect("a picture").replace(&delinde.origin(), "");
        let picture = ask(street, &delinde, &image, "image/*").await;
        assert_eq!(header(&picture, "content-type"), "image/jpeg");
    }

    async fn a_change_has_a_new_date_of_change_and_the_old_date_of_publication(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = follower(street, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add_activity(&mut fatma, "Soep en brood").await;
        street.later(HOUR).await;
        for title in ["Soep zonder brood", "Brood zonder soep"] {
            fatma.visit(&format!("/agenda/{id}/wijzig")).await;
            fatma.fill("title", title).submit("Bewaar").await;
            street.later(HOUR).await;
        }
        let create = elders.received_of("Create").pop().unwrap();
        let updates = elders.received_of("Update");
        assert_eq!(updates.len(), 2);
        let mut before = create["object"]["updated"].as_str().unwrap().to_owned();
        for update in updates {
            let event = &update["object"];
            assert_eq!(event["published"], create["object"]["published"]);
            let updated = event["updated"].as_str().unwrap().to_owned();
            assert!(updated > before, "{updated} is not after {before}");
            assert_ne!(update["id"], create["id"]);
            before = updated;
        }
        remove(&mut fatma, &format!("/agenda/{id}")).await;
        street.settle().await;
        let delete = elders.received_of("Delete").pop().expect("it is said to be gone");
        assert_eq!(delete["object"]["type"], "Tombstone");
        assert_eq!(delete["object"]["id"], create["object"]["id"]);
    }

    async fn two_followers_on_one_server_get_one_letter(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = follower(street, &delinde).await;
        let piet = elders.person("piet");
        send(street, &delinde, &elders, &elders.says_as(&piet, "Follow", json!(delinde.site()))).await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        assert_eq!(elders.received_of("Create").len(), 1);
        assert!(elders.received().iter().all(|letter| letter.path != "/users/joop/inbox"
            || letter.activity["type"] != "Create"));
    }

    async fn the_first_page_of_the_outbox_has_fifty_plain_creates(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        for number in 0..53 {
            fatma.moves_to(&format!("192.0.2.{}", 200 + number / 20));
            add_activity(&mut fatma, &format!("Activiteit {number}")).await;
        }
        street.settle().await;
        let outbox = get(street, &delinde.url("/a/site/outbox")).await;
        assert_eq!(outbox["type"], "OrderedCollection");
        assert_eq!(outbox["totalItems"], 53);
        let mut url = first(&outbox).to_owned();
        let page = get(street, &url).await;
        assert_eq!(page["orderedItems"].as_array().unwrap().len(), 50);
        let mut names = Vec::new();
        for _ in 0..3 {
            let page = get(street, &url).await;
            for item in page["orderedItems"].as_array().unwrap() {
                assert_eq!(item["type"], "Create");
                assert_eq!(item["actor"], json!(delinde.site()));
                names.push(item["object"]["name"].as_str().unwrap().to_owned());
            }
            match page["next"].as_str() {
                Some(next) => next.clone_into(&mut url),
                None => break,
            }
        }
        let newest_first: Vec<String> = (0..53).rev().map(|n| format!("Activiteit {n}")).collect();
        assert_eq!(names, newest_first);
        let coming = get(street, &delinde.url("/a/site/upcoming")).await;
        assert_eq!(coming["totalItems"], 53);
    }

    async fn each_collection_holds_what_it_says(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_activity(&mut fatma, "Soep en brood").await;
        add_notice(&mut fatma, "Wie wandelt met mij?").await;
        add_organisation(&mut fatma, "Buurtkoor").await;
        street.settle().await;
        let site = get(street, &delinde.site()).await;
        for (field, name) in [
            ("upcomingEvents", "Soep en brood"),
            ("notices", "Gevraagd: Wie wandelt met mij?"),
            ("organisations", "Buurtkoor"),
        ] {
            let collection = get(street, site[field].as_str().unwrap()).await;
            assert_eq!(collection["totalItems"], 1, "{field}");
            let page = get(street, first(&collection)).await;
            let items = page.get("orderedItems").or(page.get("items")).unwrap();
            assert_eq!(items[0]["name"], name, "{field}: {page}");
        }
    }

    async fn an_address_gives_a_page_to_people_and_a_document_to_programs(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let path = format!("/o/{id}");
        let mut guest = delinde.guest();
        guest.visit(&path).await;
        assert_eq!((guest.status(), guest.path()), (200, format!("/agenda/{id}").as_str()));
        let profile = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";
        for accept in ["application/activity+json", profile] {
            let answer = ask(street, &delinde, &path, accept).await;
            assert_eq!(answer.status(), 200, "{accept}");
            let kind = header(&answer, "content-type");
            assert!(kind.starts_with("application/activity+json"), "{kind}");
            assert!(header(&answer, "vary").to_lowercase().contains("accept"));
        }
        // Who has this version already need not get it again.
        let (_, etag, _) = document(street, &delinde.url(&path)).await;
        let port = delinde.authority().rsplit(':').next().unwrap().to_owned();
        let again = street
            .browser()
            .get(format!("http://127.0.0.1:{port}{path}"))
            .header("host", delinde.authority())
            .header("accept", "application/activity+json")
            .header("if-none-match", &etag);
        assert_eq!(again.send().await.unwrap().status(), 304);
        assert_eq!(status(&delinde, "/a/site").await, 200);
        assert_eq!(document(street, &delinde.url("/o/ffffffffffffffffffffffffffffffff")).await.0, 404);
    }

    async fn a_house_is_found_by_its_handle(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let resource = format!("acct:delinde@{}", delinde.authority());
        let path = format!("/.well-known/webfinger?resource={resource}");
        let answer = ask(street, &delinde, &path, "*/*").await;
        assert!(header(&answer, "content-type").starts_with("application/jrd+json"));
        assert_eq!(header(&answer, "access-control-allow-origin"), "*");
        let jrd = ask_json(street, &delinde, &path).await;
        assert_eq!(jrd["subject"], json!(resource));
        let links = jrd["links"].as_array().unwrap();
        let own = links.iter().find(|link| link["rel"] == "self").unwrap();
        assert_eq!(own["href"], json!(delinde.site()));
        assert_eq!(own["type"], "application/activity+json");
        let stranger = "/.well-known/webfinger?resource=acct:delinde@elders.example";
        assert_eq!(ask(street, &delinde, stranger, "*/*").await.status(), 404);
        assert_eq!(ask(street, &delinde, "/.well-known/webfinger", "*/*").await.status(), 400);
        let host_meta = ask(street, &delinde, "/.well-known/host-meta", "*/*").await;
        let text = host_meta.text().await.unwrap();
        assert!(text.contains("/.well-known/webfinger?resource={uri}"), "{text}");
    }

    async fn a_house_says_what_it_is_made_of_and_names_nobody(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let links = ask_json(street, &delinde, "/.well-known/nodeinfo").await;
        let links = links["links"].as_array().unwrap();
        let by_rel = |end: &str| {
            let link = links.iter().find(|link| link["rel"].as_str().unwrap().ends_with(end));
            link.unwrap()["href"].as_str().unwrap().to_owned()
        };
        assert_eq!(by_rel("#Application"), delinde.url("/actor"));
        let path = by_rel("/2.1").replace(&delinde.origin(), "");
        let node = ask_json(street, &delinde, &path).await;
        assert_eq!(node["software"]["name"], "buurtbond");
        assert_eq!(node["metadata"]["site"], json!(delinde.site()));
        assert_eq!(node["usage"]["users"]["total"], 0);
    }

    async fn every_actor_has_a_key_that_is_its_own(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_organisation(&mut delinde.editor().await, "Buurtkoor").await;
        let mut pems = Vec::new();
        for (path, kind) in [
            ("/actor", "Application"),
            ("/a/site", "Group"),
            (format!("/a/{id}").as_str(), "Organization"),
        ] {
            let actor = get(street, &delinde.url(path)).await;
            assert_eq!(actor["type"], kind);
            assert_eq!(actor["publicKey"]["owner"], json!(delinde.url(path)));
            assert_eq!(actor["endpoints"]["sharedInbox"], json!(delinde.url("/inbox")));
            assert!(actor["assertionMethod"].to_string().contains("Multikey"), "{actor}");
            pems.push(actor["publicKey"]["publicKeyPem"].as_str().unwrap().to_owned());
        }
        pems.dedup();
        assert_eq!(pems.len(), 3);
    }

    async fn followers_of_an_organisation_hear_of_its_activities(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let choir = add_organisation(&mut fatma, "Buurtkoor").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let whom = json!(delinde.url(&format!("/a/{choir}")));
        send(street, &delinde, &elders, &elders.says_as(&joop, "Follow", whom.clone())).await;
        assert_eq!(elders.received_of("Accept").pop().unwrap()["actor"], whom);
        fatma.visit("/agenda/nieuw").await;
        fatma
            .fill("title", "Repetitie")
            .fill("date", "2026-11-28")
            .fill("start", "20:00")
            .choose("organisation", &choir)
            .submit("Zet in de agenda")
            .await;
        let id = fatma.id();
        add_activity(&mut fatma, "Soep en brood").await;
        street.settle().await;
        let announces = elders.received_of("Announce");
        assert_eq!(announces.len(), 1);
        assert_eq!(announces[0]["actor"], whom);
        assert_eq!(announces[0]["object"], json!(delinde.url(&format!("/o/{id}"))));
        assert!(elders.received_of("Create").is_empty());
    }

    async fn a_portal_passes_on_what_its_neighbourhoods_publish(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad: Arc<Instance> = street.portal("molenstad").await;
        tests::link(street, &molenstad, &delinde).await;
        let elders = follower(street, &molenstad).await;
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        let announces = elders.received_of("Announce");
        assert_eq!(announces.len(), 1);
        assert_eq!(announces[0]["actor"], json!(molenstad.site()));
        assert_eq!(announces[0]["object"], json!(delinde.url(&format!("/o/{id}"))));
    }
}
