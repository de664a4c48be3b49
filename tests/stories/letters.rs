//! Letters that come out of order, and letters that ask for something we do not do.

use super::deeds::{add_activity, portal_with_stranger, read, send};
use serde_json::{Value, json};
use tests::{PUBLIC, both};

fn renamed(event: &Value, name: &str, at: &str) -> Value {
    let mut event = event.clone();
    event["name"] = json!(name);
    event["updated"] = json!(at);
    event
}

both! {
    async fn a_create_that_comes_after_its_delete_brings_nothing_back(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let event = elders.event("/o/1", "Boekenruil");
        send(street, &molenstad, &elders, &elders.says("Delete", json!(elders.url("/o/1")))).await;
        send(street, &molenstad, &elders, &elders.says("Create", event.clone())).await;
        street.clock().forward(1_000);
        let newer = renamed(&event, "Boekenruil in de zaal", &elders.now());
        send(street, &molenstad, &elders, &elders.says("Update", newer)).await;
        assert!(!read(&molenstad, "/agenda").await.contains("Boekenruil"));
    }

    async fn an_older_version_that_comes_later_undoes_nothing(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let event = elders.event("/o/1", "Boekenruil");
        street.clock().forward(2_000);
        let newest = renamed(&event, "Boekenruil in de tuin", &elders.now());
        send(street, &molenstad, &elders, &elders.says("Update", newest)).await;
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Boekenruil in de tuin"), "{agenda}");
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM event").await, 1);
    }

    async fn who_wants_to_sign_up_from_elsewhere_is_told_that_we_do_nothing_with_it(
        street: &Street
    ) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let join = elders.says_as(&joop, "Join", json!(delinde.url(&format!("/o/{id}"))));
        send(street, &delinde, &elders, &join).await;
        let ignore = elders.received_of("Ignore").pop().expect("an answer");
        assert_eq!(ignore["actor"], json!(delinde.site()));
        let about = ignore["object"].get("id").unwrap_or(&ignore["object"]);
        assert_eq!(*about, join["id"]);
    }

    async fn a_report_is_kept_for_who_runs_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let reporter = elders.actor("/actor", "Application", json!({}));
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let object = delinde.url(&format!("/o/{id}"));
        let mut flag = elders.says_as(&reporter, "Flag", json!([delinde.site(), object]));
        flag["content"] = json!("Dit klopt niet");
        send(street, &delinde, &elders, &flag).await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/meldingen").await.follow("Bekijk en beslis").await;
        assert!(samira.sees("Dit klopt niet"), "{}", samira.text());
        assert!(samira.sees("Soep en brood"), "{}", samira.text());
        assert!(samira.sees(&elders.authority()), "{}", samira.text());
        // Nothing happens to it by itself.
        assert!(read(&delinde, "/agenda").await.contains("Soep en brood"));
        samira.choose("besluit", "leave").submit("Besluit").await;
        assert!(samira.sees("Er zijn geen meldingen die wachten"), "{}", samira.text());
    }

    async fn a_report_that_comes_again_waits_once_and_names_nobody(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        let mut flag = elders.says_as(&joop, "Flag", json!([delinde.site()]));
        flag["content"] = json!("<p>Dit <script>x</script>klopt niet</p>");
        send(street, &delinde, &elders, &flag).await;
        // What is a month old is not known as a letter any more.
        delinde.change("DELETE FROM letter WHERE type = $1", "Flag").await;
        send(street, &delinde, &elders, &flag).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM report").await, 1);
        let kept = delinde.text("SELECT about || quote || reason || letter FROM report").await;
        assert!(!kept.contains("joop") && !kept.contains("script"), "{kept}");
    }

    async fn a_report_about_nothing_that_is_here_is_not_kept(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let reporter = elders.actor("/actor", "Application", json!({}));
        let flag = elders.says_as(&reporter, "Flag", json!(elders.url("/o/nergens")));
        delinde.expect_trouble();
        send(street, &delinde, &elders, &flag).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM report").await, 0);
    }

    async fn what_nobody_here_understands_is_kept_with_its_reason(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        molenstad.expect_trouble();
        let odd = json!({ "id": elders.url("/o/1"), "type": "Video", "name": "Film",
            "attributedTo": elders.url("/a/wijk"), "published": elders.now(), "to": [PUBLIC] });
        send(street, &molenstad, &elders, &elders.says("Create", odd)).await;
        send(street, &molenstad, &elders, &elders.says("Like", json!(molenstad.site()))).await;
        let mut samira = molenstad.administrator().await;
        samira.visit("/beheer/verkeer").await;
        assert!(samira.sees("not for us: Video"), "{}", samira.text());
        assert!(samira.sees("not for us: Like"), "{}", samira.text());
    }

    async fn a_notice_of_other_software_hangs_on_the_board(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let note = json!({
            "id": elders.url("/o/1"), "type": "Note", "attributedTo": elders.url("/a/wijk"),
            "content": "<p>Wie heeft een ladder te leen?</p>", "published": elders.now(),
            "to": PUBLIC, "tag": { "type": "Hashtag", "name": "#Vraag" },
        });
        send(street, &molenstad, &elders, &elders.says("Create", note)).await;
        let board = read(&molenstad, "/prikbord").await;
        assert!(board.contains("Wie heeft een ladder te leen?"), "{board}");
        assert!(board.contains("Gevraagd"), "{board}");
    }
}
