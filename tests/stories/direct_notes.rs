//! Direct notes: what somebody on another server writes to a neighbour, and what goes back.

use std::sync::Arc;

use instance::kit::may::Role;
use serde_json::{Value, json};
use tests::{Instance, PUBLIC, Stranger, Street, Visitor, both, link};

use super::deeds::{add_notice, document, read, send};
use super::messages::neighbour;

const JOKE: &str = "joke@buren.example";

/// A direct note in the manner of Mastodon, from a person to the site of a house.
fn note(from: &Stranger, house: &Instance, path: &str, text: &str) -> Value {
    let mention = format!(
        "<p><span class=\"h-card\"><a href=\"{}\" class=\"u-url mention\">@<span>delinde</span></a>\
         </span> {text}</p>",
        house.site()
    );
    json!({
        "id": from.url(path),
        "type": "Note",
        "attributedTo": from.url("/users/joop"),
        "content": mention,
        "published": from.now(),
        "url": from.url(path),
        "to": [house.site()],
        "cc": [],
        "tag": [{ "type": "Mention", "href": house.site(), "name": "@delinde" }],
    })
}

/// What a person says to a house and to nobody else.
fn says(from: &Stranger, house: &Instance, kind: &str, object: Value) -> Value {
    let mut activity = from.says_as(&from.url("/users/joop"), kind, object);
    activity["to"] = json!([house.site()]);
    activity
}

fn with(mut object: Value, field: &str, value: Value) -> Value {
    object[field] = value;
    object
}

/// Joke with a notice, and Joop on a server elsewhere.
async fn joke_and_joop(street: &Street, house: &Arc<Instance>) -> (Visitor, Stranger, String) {
    let mut joke = neighbour(house, JOKE, "Joke", Role::Resident).await;
    let notice = add_notice(&mut joke, "Wie wandelt met mij?").await;
    let elders = street.stranger("elders").await;
    elders.person("joop");
    (joke, elders, house.url(&format!("/o/{notice}")))
}

/// Opens the first conversation in a list.
async fn open(visitor: &mut Visitor, list: &str) {
    visitor.visit(list).await;
    let (_, rest) = visitor.page().split_once("<a class=\"thread").expect("a conversation");
    let (_, rest) = rest.split_once("href=\"").unwrap();
    let path = rest.split('"').next().unwrap().to_owned();
    visitor.visit(&path).await;
}

async fn messages(house: &Instance) -> i64 {
    house.count("SELECT COUNT(*) FROM message").await
}

both! {
    async fn a_note_from_elsewhere_arrives_once_and_is_seen_by_nobody_else(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let direct = note(&elders, &delinde, "/users/joop/1", "Ik neem <b>koek</b> mee.<script>x</script>");
        let direct = with(direct, "inReplyTo", json!(notice));
        for _ in 0..2 {
            send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct.clone())).await;
        }
        assert_eq!(messages(&delinde).await, 1);
        let mail = delinde.mail_to(JOKE).await.expect("a mail");
        assert!(mail.contains("joop") && !mail.contains("koek"), "{mail}");
        open(&mut joke, "/berichten").await;
        assert!(joke.sees("Ik neem koek mee."), "{}", joke.text());
        assert!(joke.sees("@joop@elders.localhost") && joke.sees("Over: Wie wandelt met mij?"));
        assert!(!joke.page().contains("<script>x") && !joke.sees("@delinde"));
        for house in [&delinde, &molenstad] {
            for page in ["/prikbord", "/agenda", "/"] {
                assert!(!read(house, page).await.contains("Ik neem koek mee"), "{page}");
            }
        }
        for path in ["/a/site/outbox", "/a/site/notices"] {
            let (_, _, list) = document(street, &delinde.url(path)).await;
            assert_eq!(list["totalItems"], 1, "{path}");
        }
        assert_eq!(messages(&molenstad).await, 0);
    }

    async fn an_answer_leaves_only_after_a_yes_and_goes_to_one_inbox(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let others = street.stranger("others").await;
        let ria = others.person("ria");
        send(street, &delinde, &others, &others.says_as(&ria, "Follow", json!(delinde.site()))).await;
        let direct = note(&elders, &delinde, "/users/joop/1", "Ik neem koek mee.");
        let direct = with(direct, "inReplyTo", json!(notice));
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct.clone())).await;
        open(&mut joke, "/berichten").await;
        assert!(joke.sees("Dat is buiten dit huis."), "{}", joke.text());
        joke.fill("text", "Graag, tot zaterdag.").submit("Verstuur").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.page().contains("Graag, tot zaterdag."));
        street.settle().await;
        assert!(elders.received_of("Create").is_empty());
        joke.tick("buiten", "ja").submit("Verstuur").await;
        assert!(joke.sees("Je bericht gaat nu naar buiten"), "{}", joke.text());
        street.settle().await;
        let letters: Vec<_> = elders
            .received()
            .into_iter()
            .filter(|letter| letter.activity["type"] == "Create")
            .collect();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].path, "/users/joop/inbox");
        let create = &letters[0].activity;
        let answer = &create["object"];
        let joop = json!([elders.url("/users/joop")]);
        assert_eq!((&create["to"], &answer["to"]), (&joop, &joop));
        assert_eq!((&create["cc"], &answer["cc"]), (&json!([]), &json!([])));
        assert_eq!(answer["attributedTo"], json!(delinde.site()));
        assert_eq!(answer["inReplyTo"], direct["id"]);
        assert_eq!(answer["tag"][0]["type"], "Mention");
        assert_eq!(answer["tag"][0]["href"], json!(elders.url("/users/joop")));
        let said = answer["content"].as_str().unwrap();
        assert!(said.contains("Graag, tot zaterdag.") && said.contains("Groet van Joke"), "{said}");
        let whole = create.to_string();
        assert!(!whole.contains(PUBLIC) && !whole.contains(JOKE), "{whole}");
        assert!(others.received_of("Create").is_empty(), "a follower got it");
        for id in [&answer["id"], &create["id"]] {
            assert_eq!(document(street, id.as_str().unwrap()).await.0, 404, "{id}");
        }
        let (_, _, outbox) = document(street, &delinde.url("/a/site/outbox")).await;
        assert_eq!(outbox["totalItems"], 1);
    }

    async fn a_conversation_goes_on_both_ways(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let direct = note(&elders, &delinde, "/users/joop/1", "Ik neem koek mee.");
        let direct = with(direct, "inReplyTo", json!(notice));
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct)).await;
        open(&mut joke, "/berichten").await;
        joke.fill("text", "Graag.").tick("buiten", "ja").submit("Verstuur").await;
        street.settle().await;
        let answer = elders.received_of("Create").pop().unwrap();
        let more = note(&elders, &delinde, "/users/joop/2", "Tot zaterdag.");
        let more = with(more, "inReplyTo", answer["object"]["id"].clone());
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", more)).await;
        open(&mut joke, "/berichten").await;
        for words in ["Ik neem koek mee.", "Graag.", "Tot zaterdag."] {
            assert!(joke.sees(words), "{words}: {}", joke.text());
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM thread").await, 1);
    }

    async fn a_change_and_an_end_elsewhere_are_followed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let direct = note(&elders, &delinde, "/users/joop/1", "Ik neem keok mee.");
        let direct = with(direct, "inReplyTo", json!(notice));
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct.clone())).await;
        street.clock().forward(1_000);
        let better = note(&elders, &delinde, "/users/joop/1", "Ik neem koek mee.");
        let better = with(better, "updated", json!(elders.now()));
        send(street, &delinde, &elders, &says(&elders, &delinde, "Update", better)).await;
        open(&mut joke, "/berichten").await;
        assert!(joke.sees("Ik neem koek mee.") && !joke.sees("keok"), "{}", joke.text());
        let gone = json!({ "id": direct["id"], "type": "Tombstone" });
        send(street, &delinde, &elders, &says(&elders, &delinde, "Delete", gone)).await;
        assert_eq!(messages(&delinde).await, 0);
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct)).await;
        assert_eq!(messages(&delinde).await, 0, "what is gone came back");
    }

    async fn a_forged_note_is_refused(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.expect_trouble();
        let (_, elders, notice) = joke_and_joop(street, &delinde).await;
        let others = street.stranger("others").await;
        others.person("ria");
        let direct = note(&elders, &delinde, "/users/joop/1", "Ik neem koek mee.");
        let direct = with(direct, "inReplyTo", json!(notice));
        let ria = others.url("/users/ria");
        // A note of Joop's server, brought by Ria's; and one in Joop's name on hers.
        for forged in [
            direct.clone(),
            with(direct.clone(), "id", json!(others.url("/users/ria/1"))),
            with(direct.clone(), "id", json!(delinde.url("/o/0123456789abcdef0123456789abcdef"))),
        ] {
            let mut create = others.says_as(&ria, "Create", forged);
            create["to"] = json!([delinde.site()]);
            send(street, &delinde, &others, &create).await;
        }
        assert_eq!(messages(&delinde).await, 0);
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct.clone())).await;
        let changed = with(direct, "content", json!("<p>Gekaapt</p>"));
        let mut update = others.says_as(&ria, "Update", changed);
        update["to"] = json!([delinde.site()]);
        send(street, &delinde, &others, &update).await;
        assert_eq!(messages(&delinde).await, 1);
        let html = delinde.text("SELECT html FROM message").await;
        assert!(html.contains("koek"), "{html}");
    }

    async fn a_stranger_cannot_slip_into_a_conversation_of_others(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let direct = note(&elders, &delinde, "/users/joop/1", "Ik neem koek mee.");
        let direct = with(direct, "inReplyTo", json!(notice));
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct.clone())).await;
        let others = street.stranger("others").await;
        let ria = others.person("ria");
        let mut slipped = note(&others, &delinde, "/users/ria/1", "Ik ook.");
        slipped["attributedTo"] = json!(ria);
        slipped["inReplyTo"] = direct["id"].clone();
        let mut create = others.says_as(&ria, "Create", slipped);
        create["to"] = json!([delinde.site()]);
        send(street, &delinde, &others, &create).await;
        open(&mut joke, "/berichten").await;
        assert!(joke.sees("Ik neem koek mee.") && !joke.sees("Ik ook."), "{}", joke.text());
        // It is a letter to the house.
        let mut fatma = neighbour(&delinde, "fatma@huis.example", "Fatma", Role::Host).await;
        open(&mut fatma, "/berichten/huis").await;
        assert!(fatma.sees("Ik ook."), "{}", fatma.text());
    }

    async fn an_answer_in_public_reaches_the_neighbour_and_no_page(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let public = note(&elders, &delinde, "/users/joop/1", "Ik neem koek mee. #vraag");
        let public = with(public, "inReplyTo", json!(notice));
        let public = with(public, "to", json!([PUBLIC]));
        let public = with(public, "cc", json!([delinde.site()]));
        let create = elders.says_as(&elders.url("/users/joop"), "Create", public);
        send(street, &delinde, &elders, &create).await;
        open(&mut joke, "/berichten").await;
        assert!(joke.sees("Ik neem koek mee.") && joke.sees("kan iedereen dit lezen"));
        assert!(!read(&delinde, "/prikbord").await.contains("Ik neem koek mee"));
    }

    async fn who_is_not_wanted_does_not_arrive(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let direct = |number: usize| {
            let path = format!("/users/joop/{number}");
            let direct = note(&elders, &delinde, &path, "Ik neem koek mee.");
            says(&elders, &delinde, "Create", with(direct, "inReplyTo", json!(notice)))
        };
        send(street, &delinde, &elders, &direct(1)).await;
        open(&mut joke, "/berichten").await;
        joke.follow("Blokkeer joop").await.submit("Ja, blokkeer").await;
        send(street, &delinde, &elders, &direct(2)).await;
        assert_eq!(messages(&delinde).await, 1);
    }

    async fn one_server_cannot_flood_a_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.expect_trouble();
        let (_, elders, _) = joke_and_joop(street, &delinde).await;
        for number in 0..110 {
            let direct = note(&elders, &delinde, &format!("/users/joop/{number}"), "Koop nu.");
            let create = says(&elders, &delinde, "Create", direct);
            assert_eq!(elders.letter(&create).post(&delinde).await, 202);
        }
        street.settle().await;
        assert_eq!(messages(&delinde).await, 100);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM thread").await, 1);
    }

    async fn who_leaves_takes_back_what_they_wrote_elsewhere(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, elders, notice) = joke_and_joop(street, &delinde).await;
        let direct = note(&elders, &delinde, "/users/joop/1", "Ik neem koek mee.");
        let direct = with(direct, "inReplyTo", json!(notice));
        send(street, &delinde, &elders, &says(&elders, &delinde, "Create", direct)).await;
        open(&mut joke, "/berichten").await;
        joke.fill("text", "Graag, kwispelstaart.").tick("buiten", "ja").submit("Verstuur").await;
        street.settle().await;
        let answer = elders.received_of("Create").pop().unwrap();
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        let deletes = elders.received_of("Delete");
        let own: Vec<&Value> =
            deletes.iter().filter(|delete| delete["object"]["id"] == answer["object"]["id"]).collect();
        assert_eq!(own.len(), 1, "{deletes:?}");
        assert_eq!(own[0]["to"], json!([elders.url("/users/joop")]));
        let remains = delinde.remains_of(&["kwispelstaart"]).await;
        assert!(remains.is_empty(), "{remains:?}");
    }

    async fn two_houses_of_ours_bring_neighbours_together(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut joke = neighbour(&delinde, JOKE, "Joke", Role::Resident).await;
        add_notice(&mut joke, "Wie wandelt met mij?").await;
        street.settle().await;
        let mut written = Vec::new();
        for (email, name) in [("piet@stad.example", "Piet"), ("ria@stad.example", "Ria")] {
            let mut visitor = neighbour(&molenstad, email, name, Role::Resident).await;
            visitor.visit("/prikbord").await.follow("Wie wandelt met mij?").await;
            visitor.follow("Stuur een bericht").await;
            assert!(visitor.sees("Dat is buiten dit huis."), "{}", visitor.text());
            visitor.fill("text", &format!("Ik wil mee, zegt {name}.")).submit("Verstuur").await;
            assert_eq!(visitor.status(), 422);
            visitor.tick("buiten", "ja").submit("Verstuur").await;
            assert!(visitor.sees("Je bericht gaat nu naar buiten"), "{}", visitor.text());
            street.settle().await;
            written.push(visitor);
        }
        // The site of the city speaks for both, and they are two conversations.
        assert_eq!(delinde.count("SELECT COUNT(*) FROM thread").await, 2);
        open(&mut joke, "/berichten").await;
        assert!(joke.sees("Ik wil mee, zegt Ria.") && joke.sees("Groet van Ria"), "{}", joke.text());
        assert!(!joke.sees("Piet") && joke.sees("Over: Wie wandelt met mij?"));
        joke.fill("text", "Leuk, Ria.").tick("buiten", "ja").submit("Verstuur").await;
        street.settle().await;
        let [piet, ria] = written.as_mut_slice() else { panic!("two of them") };
        open(ria, "/berichten").await;
        assert!(ria.sees("Leuk, Ria.") && ria.sees("Groet van Joke"), "{}", ria.text());
        open(piet, "/berichten").await;
        assert!(!piet.sees("Leuk, Ria."), "{}", piet.text());
        for house in [&delinde, &molenstad] {
            assert!(!read(house, "/prikbord").await.contains("Ik wil mee"));
        }
    }
}
