//! A new house is never empty: below its own few things stands what others around have.

use super::deeds::{add_activity, add_notice, read};
use tests::{both, link};

both! {
    async fn below_the_few_things_of_a_new_house_stands_what_is_around(street: &Street) {
        let nieuwland = street.neighbourhood("nieuwland").await;
        let delinde = street.neighbourhood("delinde").await;
        link(street, &nieuwland, &delinde).await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        add_notice(&mut delinde.resident().await, "Wie leent een ladder?").await;
        add_activity(&mut nieuwland.editor().await, "Koffie").await;
        street.settle().await;
        let agenda = read(&nieuwland, "/agenda?wijk=hier").await;
        let (own, around) = agenda.split_once("Uit de buurt").expect("what is around");
        assert!(own.contains("Koffie") && !own.contains("Soep en brood"), "{own}");
        assert!(around.contains("Soep en brood") && !around.contains("Koffie"), "{around}");
        let board = read(&nieuwland, "/prikbord?wijk=hier").await;
        let (_, around) = board.split_once("Uit de buurt").expect("what is around");
        assert!(around.contains("Wie leent een ladder?"), "{around}");
        // With everything in one list there is nothing below it.
        assert!(!read(&nieuwland, "/agenda").await.contains("Uit de buurt"));
    }

    async fn a_house_with_enough_of_its_own_shows_only_that(street: &Street) {
        let nieuwland = street.neighbourhood("nieuwland").await;
        let delinde = street.neighbourhood("delinde").await;
        link(street, &nieuwland, &delinde).await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let mut editor = nieuwland.editor().await;
        for title in ["Koffie", "Koor", "Kaarten"] {
            add_activity(&mut editor, title).await;
        }
        street.settle().await;
        assert!(!read(&nieuwland, "/agenda?wijk=hier").await.contains("Uit de buurt"));
    }

    async fn who_runs_a_house_without_neighbours_is_shown_the_way_to_them(street: &Street) {
        let nieuwland = street.neighbourhood("nieuwland").await;
        let mut samira = nieuwland.administrator().await;
        for page in ["/agenda", "/prikbord"] {
            assert!(!read(&nieuwland, page).await.contains("Koppel een huis"), "{page}");
            samira.visit(page).await.follow("Zoek een huis").await;
            assert!(samira.path().starts_with("/wijkwebsites/beheer"), "{}", samira.path());
        }
    }
}
