//! Sudden death: real processes that are killed in the middle of their work, and begin again.

use std::sync::Arc;
use std::time::Duration;

use super::deeds::read;
use tests::{Instance, Process, Visitor, both, link, wait_for};

/// Puts an activity far enough ahead in the agenda, by the clock of the machine.
async fn add(fatma: &mut Visitor, title: &str) {
    fatma.visit("/agenda/nieuw").await;
    fatma.fill("title", title).fill("date", "morgen").fill("start", "23:00");
    fatma.submit("Zet in de agenda").await;
    assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
}

/// Lets a house in this process work until its agenda says this.
async fn works_until(house: &Arc<Instance>, words: &str) -> bool {
    wait_for(async || {
        house.work().await;
        read(house, "/agenda").await.contains(words)
    })
    .await
}

/// How many activities, and how many letters and things heard of, a house keeps.
async fn kept(house: &Instance) -> [i64; 2] {
    [
        house.count("SELECT COUNT(*) FROM event").await,
        house.count("SELECT COUNT(*) FROM heard WHERE type = 'Event'").await,
    ]
}

both! { in real time:
    async fn a_kill_between_commit_and_delivery_loses_and_doubles_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        delinde.stop().await;
        for number in 0..4 {
            let process = Process::serve(&delinde).await;
            add(&mut fatma, &format!("Activiteit {number}")).await;
            // The answer was given, so it is kept; nobody knows how far its letter came.
            process.kill();
        }
        let process = Process::serve(&delinde).await;
        assert!(works_until(&molenstad, "4 activiteiten").await, "{}", process.printed());
        // One more, that arrives after all letters that may still be under way.
        add(&mut fatma, "De laatste").await;
        assert!(works_until(&molenstad, "De laatste").await);
        process.kill();
        assert_eq!(kept(&molenstad).await, [5, 5]);
        delinde.start().await;
        street.settle().await;
        assert_eq!(kept(&molenstad).await, [5, 5]);
        let creates = "SELECT COUNT(*) FROM outbox WHERE type = 'Create'";
        assert_eq!(delinde.count(creates).await, 5);
    }

    async fn a_kill_while_letters_arrive_loses_and_doubles_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        delinde.expect_trouble();
        let mut fatma = delinde.editor().await;
        for number in 0..20 {
            add(&mut fatma, &format!("Activiteit {number}")).await;
        }
        molenstad.stop().await;
        for milliseconds in [5, 15, 40, 80] {
            let process = Process::serve(&molenstad).await;
            let delivering = tokio::spawn({
                let delinde = Arc::clone(&delinde);
                async move { delinde.work().await }
            });
            tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            process.kill();
            delivering.await.unwrap();
        }
        let process = Process::serve(&molenstad).await;
        let has_all = wait_for(async || {
            delinde.work().await;
            read(&molenstad, "/agenda").await.contains("20 activiteiten")
        });
        assert!(has_all.await, "{}", process.printed());
        process.kill();
        molenstad.start().await;
        street.settle().await;
        assert_eq!(kept(&molenstad).await, [20, 20]);
    }
}
