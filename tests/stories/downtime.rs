//! Houses that are away for a while, and what others do about it.

use std::sync::Arc;
use std::time::Duration;

use super::deeds::{add_activity, add_notice, portal_with_stranger, read, remove, send};
use serde_json::json;
use tests::{Answer, DAY, HOUR, Instance, MINUTE, Street, both, link};
use tokio::sync::Notify;

/// Lets the hours go by in which a house that is away is tried again and again.
async fn hours_go_by(street: &Street, hours: usize) {
    for _ in 0..hours {
        street.later(HOUR).await;
    }
}

async fn desk(house: &Arc<Instance>) -> String {
    let mut samira = house.administrator().await;
    samira.visit("/beheer/verkeer").await.text()
}

both! {
    async fn a_portal_that_was_away_for_a_while_catches_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        molenstad.stop().await;
        let mut fatma = delinde.editor().await;
        let id = add_activity(&mut fatma, "Soep en brood").await;
        add_activity(&mut fatma, "Vissen aan de kade").await;
        street.settle().await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.fill("title", "Soep zonder brood").submit("Bewaar").await;
        hours_go_by(street, 5).await;
        let waiting = "SELECT COUNT(*) FROM delivery WHERE state = 'waiting'";
        assert!(delinde.count(waiting).await >= 3, "the letters do not wait");
        assert!(desk(&delinde).await.contains("molenstad.localhost"), "nobody can see it");
        molenstad.start().await;
        street.later(7 * HOUR).await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Soep zonder brood"), "{agenda}");
        assert!(agenda.contains("Vissen aan de kade"), "{agenda}");
        assert!(!agenda.contains("Soep en brood"), "{agenda}");
        assert_eq!(delinde.count(waiting).await, 0);
    }

    async fn a_house_that_is_away_is_tried_less_and_less(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        molenstad.stop().await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        hours_go_by(street, 48).await;
        let attempts = delinde.text("SELECT CAST(MAX(attempts) AS TEXT) FROM delivery").await;
        let attempts: i64 = attempts.parse().unwrap();
        assert!((8..=24).contains(&attempts), "{attempts} attempts in two days");
        molenstad.start().await;
        street.later(8 * HOUR).await;
        assert!(read(&molenstad, "/agenda").await.contains("Soep en brood"));
    }

    async fn what_was_taken_away_while_the_portal_was_away_goes_there_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        let mut fatma = delinde.editor().await;
        let id = add_activity(&mut fatma, "Soep en brood").await;
        add_activity(&mut fatma, "Vissen aan de kade").await;
        link(street, &molenstad, &delinde).await;
        molenstad.stop().await;
        remove(&mut fatma, &format!("/agenda/{id}")).await;
        street.settle().await;
        // The letter about it never arrives: the portal has to find out by itself.
        delinde.change("DELETE FROM delivery WHERE state = $1", "waiting").await;
        molenstad.start().await;
        street.settle().await;
        assert!(read(&molenstad, "/agenda").await.contains("Soep en brood"));
        let mut samira = molenstad.administrator().await;
        samira.visit("/wijkwebsites/beheer").await.submit("Alles nu ophalen").await;
        street.settle().await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(!agenda.contains("Soep en brood"), "{agenda}");
        assert!(agenda.contains("Vissen aan de kade"), "{agenda}");
    }

    async fn what_was_changed_while_the_portal_was_away_is_fetched(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        let mut fatma = delinde.editor().await;
        let id = add_activity(&mut fatma, "Soep en brood").await;
        link(street, &molenstad, &delinde).await;
        molenstad.stop().await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.fill("title", "Soep zonder brood").submit("Bewaar").await;
        street.settle().await;
        delinde.change("DELETE FROM delivery WHERE state = $1", "waiting").await;
        molenstad.start().await;
        let mut samira = molenstad.administrator().await;
        samira.visit("/wijkwebsites/beheer").await.submit("Alles nu ophalen").await;
        street.settle().await;
        let agenda = read(&molenstad, "/agenda").await;
        assert!(agenda.contains("Soep zonder brood"), "{agenda}");
    }

    async fn nothing_goes_when_the_neighbourhood_is_only_out_of_reach(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        link(street, &molenstad, &delinde).await;
        delinde.stop().await;
        let mut samira = molenstad.administrator().await;
        samira.visit("/wijkwebsites/beheer").await.submit("Alles nu ophalen").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await.follow("Soep en brood").await;
        assert!(guest.sees("Dit kan verouderd zijn."), "{}", guest.text());
        delinde.start().await;
        street.later(HOUR).await;
    }

    async fn a_house_that_is_away_for_two_weeks_is_retired_until_it_is_heard_again(
        street: &Street
    ) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        delinde.expect_trouble();
        molenstad.stop().await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        for _ in 0..31 {
            street.later(DAY / 2).await;
        }
        let retired = "SELECT COUNT(*) FROM host WHERE retired_at IS NOT NULL";
        assert_eq!(delinde.count(retired).await, 1);
        add_notice(&mut delinde.resident().await, "Wie gaat er mee vissen?").await;
        street.settle().await;
        let waiting = "SELECT COUNT(*) FROM delivery WHERE state = 'waiting'";
        assert_eq!(delinde.count(waiting).await, 0, "letters to a retired host pile up");
        molenstad.start().await;
        // It asks for everything itself, and says something: it lives.
        let mut samira = molenstad.administrator().await;
        samira.visit("/wijkwebsites/beheer").await.submit("Alles nu ophalen").await;
        street.settle().await;
        let id = molenstad.text("SELECT id FROM site").await;
        samira.visit(&format!("/wijkwebsites/beheer/{id}/weg")).await;
        samira.submit("Stop met koppelen").await;
        street.settle().await;
        assert_eq!(delinde.count(retired).await, 0, "it was heard from and is still retired");
    }

    async fn a_server_that_never_answers_blocks_nobody_else(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        send(street, &delinde, &elders, &elders.says_as(&joop, "Follow", json!(delinde.site()))).await;
        let go_on = Arc::new(Notify::new());
        elders.answers("/inbox", Answer::Silence(Arc::clone(&go_on)));
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let busy = tokio::spawn({
            let delinde = Arc::clone(&delinde);
            async move { delinde.work().await }
        });
        // The letter to the portal is on its way while the other server keeps us waiting.
        let arrived = tokio::time::timeout(Duration::from_secs(8), async {
            while !read(&molenstad, "/agenda").await.contains("Soep en brood") {
                molenstad.work().await;
                tokio::task::yield_now().await;
            }
        });
        assert!(arrived.await.is_ok(), "one slow server held up the others");
        assert!(!busy.is_finished(), "the slow server was not slow");
        go_on.notify_waiters();
        go_on.notify_one();
        assert!(busy.await.unwrap());
        elders.answers("/inbox", Answer::Status(202));
        street.later(HOUR).await;
        assert_eq!(elders.received_of("Create").len(), 2, "it is tried again");
    }

    async fn an_inbox_that_is_gone_drops_its_follower(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.expect_trouble();
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        send(street, &delinde, &elders, &elders.says_as(&joop, "Follow", json!(delinde.site()))).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM follower").await, 1);
        elders.answers("/inbox", Answer::Status(410));
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM follower").await, 0);
        elders.answers("/inbox", Answer::Status(202));
        let before = elders.received().len();
        add_activity(&mut delinde.editor().await, "Vissen aan de kade").await;
        street.settle().await;
        assert_eq!(elders.received().len(), before);
    }

    async fn a_server_that_says_when_to_come_back_is_left_alone_until_then(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let joop = elders.person("joop");
        send(street, &delinde, &elders, &elders.says_as(&joop, "Follow", json!(delinde.site()))).await;
        elders.answers("/inbox", Answer::Status(503));
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        assert_eq!(elders.received_of("Create").len(), 1);
        // Trying again at once is of no use, and is not done.
        street.settle().await;
        assert_eq!(elders.received_of("Create").len(), 1);
        elders.answers("/inbox", Answer::Status(202));
        street.later(MINUTE).await;
        assert_eq!(elders.received_of("Create").len(), 2);
        street.later(DAY).await;
        assert_eq!(elders.received_of("Create").len(), 2, "it was delivered already");
    }

    async fn a_linked_site_that_is_gone_for_good_goes_from_the_portal(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let event = elders.event("/o/1", "Boekenruil");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        assert!(read(&molenstad, "/agenda").await.contains("Boekenruil"));
        let wijk = elders.url("/a/wijk");
        send(street, &molenstad, &elders, &elders.says("Delete", json!(wijk))).await;
        assert!(!read(&molenstad, "/agenda").await.contains("Boekenruil"));
        let mut samira = molenstad.administrator().await;
        assert!(samira.visit("/wijkwebsites/beheer").await.sees("Zij zeiden nee"));
    }
}
