//! Figures: counted without anybody in them, kept when things go, and shown to whom the house wants.

use super::deeds::{add_activity, add_notice, read, remove, status};
use tests::{DAY, MINUTE, Street, Visitor, both};

const DESK: &str = "/beheer/cijfers";

/// The line of a figure in the file with all of them.
fn line<'a>(file: &'a str, name: &str) -> &'a str {
    let found = file.lines().find(|line| line.trim_start_matches('\u{feff}').starts_with(name));
    found.unwrap_or_default()
}

/// Lets two months pass, in which somebody looks in now and then and so stays signed in.
async fn months_later(street: &Street, samira: &mut Visitor) {
    for _ in 0..3 {
        street.days_later(20).await;
        assert_eq!(samira.visit(DESK).await.status(), 200);
    }
}

both! {
    async fn what_was_held_and_who_came_are_counted_by_month(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/agenda/nieuw").await;
        samira.fill("title", "Soep").fill("date", "2026-11-28").fill("start", "12:00").fill("end", "14:00");
        samira.choose("sign_up", "ja").submit("Zet in de agenda").await;
        let path = samira.path().split('?').next().unwrap().to_owned();
        let mut joke = delinde.guest();
        joke.visit(&format!("{path}/ik-kom")).await;
        joke.fill("name", "Joke").fill("contact", "(000) 000 11 22").submit("Ik kom").await;
        samira.visit(DESK).await;
        let nothing = "Activiteiten die er waren 0 in 2026";
        assert!(samira.sees(nothing), "not held yet: {}", samira.text());
        street.days_later(5).await;
        samira.visit(DESK).await;
        assert!(samira.sees("Activiteiten die er waren 1 in 2026"), "{}", samira.text());
        assert!(samira.sees("Mensen die zich aanmeldden en kwamen 1 in 2026"), "{}", samira.text());
        assert!(samira.sees("De hoogste is november 2026, met 1."), "{}", samira.text());
        assert!(samira.page().contains("<svg class=\"plot__bars\""));
    }

    async fn figures_stay_when_what_they_count_is_gone(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let id = add_activity(&mut samira, "Koffie").await;
        street.days_later(5).await;
        remove(&mut samira, &format!("/agenda/{id}")).await;
        assert!(samira.visit(DESK).await.sees("Activiteiten die er waren 1 in 2026"));
        months_later(street, &mut samira).await;
        assert!(samira.visit(&format!("{DESK}?jaar=2026")).await.sees("Activiteiten die er waren 1 in 2026"));
        samira.visit(&format!("{DESK}?jaar=2027")).await;
        assert!(samira.sees("Activiteiten die er waren 0 in 2027"), "{}", samira.text());
    }

    async fn asking_is_counted_in_the_month_in_which_it_was_asked(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        let id = add_notice(&mut joke, "Wie leent een ladder?").await;
        joke.visit(&format!("/prikbord/{id}")).await.submit("Het is gelukt, haal weg").await;
        let mut samira = delinde.administrator().await;
        let file = String::from_utf8(samira.download("/beheer/cijfers.csv").await).unwrap();
        assert!(line(&file, "Vragen op het prikbord").ends_with(";1;;1"), "{file}");
        assert!(line(&file, "Vragen die zijn opgelost").ends_with(";1;;1"), "{file}");
        months_later(street, &mut samira).await;
        samira.visit("/beheer/cijfers?jaar=2026").await;
        assert!(samira.sees("Vragen op het prikbord 1 in 2026"), "{}", samira.text());
        assert!(samira.sees("Vragen die zijn opgelost 1 in 2026"), "{}", samira.text());
    }

    async fn fetching_the_calendar_is_counted_and_nothing_about_who_did(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_activity(&mut delinde.editor().await, "Koffie").await;
        let mut guest = delinde.guest();
        for path in ["/agenda.ics", "/agenda.ics", "/buurtkrant/atom.xml", &format!("/agenda/{id}.ics")] {
            guest.visit(path).await;
        }
        guest.visit("/agenda").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM download").await, 0, "held for a minute");
        street.later(2 * MINUTE).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM download").await, 3);
        guest.visit("/agenda.ics").await;
        street.later(2 * MINUTE).await;
        let number = "SELECT number FROM download WHERE kind = 'calendar'";
        assert_eq!(delinde.count(number).await, 3);
        assert_eq!(delinde.text("SELECT day FROM download").await, "2026-11-24");
        let mut samira = delinde.administrator().await;
        samira.visit(DESK).await;
        assert!(samira.sees("Keer dat de agenda als kalender is opgehaald 3 in 2026"), "{}", samira.text());
    }

    async fn the_days_are_forgotten_and_their_months_are_not(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.guest().visit("/agenda.ics").await;
        street.later(2 * MINUTE).await;
        street.days_later(1).await;
        street.days_later(3 * 365).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM download").await, 0);
        let kept = "SELECT number FROM figure WHERE name = 'calendar-fetched' AND month = '2026-11'";
        assert_eq!(delinde.count(kept).await, 1);
    }

    async fn everybody_sees_a_short_version_only_when_the_house_wants_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        add_activity(&mut samira, "Koffie").await;
        street.days_later(5).await;
        assert_eq!(status(&delinde, "/over/cijfers").await, 404);
        assert!(!read(&delinde, "/over").await.contains("in cijfers"));
        samira.visit(DESK).await.tick("public", "yes").submit("Bewaar").await;
        let mut guest = delinde.guest();
        guest.visit("/over").await.follow("Het jaar in cijfers").await;
        assert!(guest.sees("2026 in cijfers"), "{}", guest.text());
        assert!(guest.sees("Activiteiten die er waren 1 in 2026"), "{}", guest.text());
        assert!(!guest.sees("Buren met een account"), "{}", guest.text());
        samira.visit(DESK).await.untick("public").submit("Bewaar").await;
        assert_eq!(status(&delinde, "/over/cijfers").await, 404);
    }

    async fn a_sheet_for_the_yearly_report_has_every_month(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        add_activity(&mut samira, "Koffie").await;
        street.later(5 * DAY).await;
        samira.visit(DESK).await.follow("Maak een blad voor het jaarverslag").await;
        assert!(samira.sees("Jaarcijfers 2026") && samira.sees("Buurthuis Delinde"), "{}", samira.text());
        assert!(samira.sees("januari 2026") && samira.sees("december 2026"), "{}", samira.text());
    }

    async fn only_who_runs_the_house_sees_all_figures(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        for page in [DESK, "/beheer/cijfers.csv", "/beheer/cijfers/jaarverslag"] {
            assert_eq!(status(&delinde, page).await, 403, "{page}");
            assert_eq!(delinde.editor().await.visit(page).await.status(), 403, "{page}");
        }
    }
}
