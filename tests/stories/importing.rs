//! Importing: a file is looked at first, kept through the rooms, recognised, and taken back.

use std::sync::Arc;

use super::deeds::{add_activity, add_organisation, read, remove, status};
use tests::{DAY, Instance, Visitor, both, link};

const DESK: &str = "/beheer/inlezen";
const SOUP: &str =
    "titel;datum;begin;einde;thema;prijs\nSoep en brood;28-11-2026;12:00;14:00;samen-eten;gratis\n";

/// Sends in a file and looks at what would happen.
async fn looks_at(samira: &mut Visitor, kind: &str, bytes: &[u8]) {
    samira.visit(DESK).await.choose("kind", kind).attach("file", "lijst.csv", bytes);
    samira.submit("Bekijk het bestand").await;
}

/// Sends in a file with activities and says yes to what is new in it.
async fn imports(house: &Arc<Instance>, samira: &mut Visitor, text: &str, button: &str) {
    looks_at(samira, "activiteiten", text.as_bytes()).await;
    assert!(samira.sees("Kijk het na"), "{}", samira.text());
    samira.submit(button).await;
    house.work().await;
    let page = samira.path().to_owned();
    samira.visit(&page).await;
}

both! {
    async fn activities_are_looked_at_before_any_of_them_is_kept(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        looks_at(&mut samira, "activiteiten", SOUP.as_bytes()).await;
        assert!(samira.sees("Soep en brood") && samira.sees("1 nieuwe regel"), "{}", samira.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 0);
        samira.submit("Zet 1 activiteit in de agenda").await;
        assert!(samira.sees("0 van de 1 staan erin"), "{}", samira.text());
        delinde.work().await;
        let agenda = read(&delinde, "/agenda").await;
        assert!(agenda.contains("Soep en brood") && agenda.contains("Gratis"), "{agenda}");
        assert_eq!(delinde.text("SELECT content FROM import_file").await, "");
    }

    async fn what_is_imported_is_announced_and_what_is_taken_back_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut samira = delinde.administrator().await;
        let two = format!("{SOUP}Koor;29-11-2026;20 uur;;;\n");
        imports(&delinde, &mut samira, &two, "Zet 2 activiteiten in de agenda").await;
        assert!(samira.sees("Er zijn er 2 bij gekomen"), "{}", samira.text());
        street.settle().await;
        let city = read(&molenstad, "/agenda").await;
        assert!(city.contains("Soep en brood") && city.contains("Koor"), "{city}");
        samira.follow("Haal alles weer weg").await;
        assert!(samira.sees("Wij halen 2 dingen weg"), "{}", samira.text());
        samira.submit("Ja, haal alles weg").await;
        street.settle().await;
        let page = samira.path().to_owned();
        assert!(samira.visit(&page).await.sees("Alles van dit bestand is weg"), "{}", samira.text());
        for house in [&delinde, &molenstad] {
            let agenda = read(house, "/agenda").await;
            assert!(!agenda.contains("Soep en brood") && !agenda.contains("Koor"), "{agenda}");
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox WHERE type = 'Delete'").await, 2);
    }

    async fn what_is_there_already_is_recognised(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        add_activity(&mut samira, "Koffie").await;
        let text = "Title,Date,Start\nkoffie,28-11-2026,14:00\nKoffie,28-11-2026,15:00\nKOFFIE,28-11-2026,15.00 uur\n";
        looks_at(&mut samira, "activiteiten", text.as_bytes()).await;
        assert!(samira.sees("Dit staat er al."), "{}", samira.text());
        assert!(samira.sees("Dit is hetzelfde als regel 3."), "{}", samira.text());
        samira.submit("Zet 1 activiteit in de agenda").await;
        delinde.work().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 2);
        // Sent in once more, nothing in it is new.
        looks_at(&mut samira, "activiteiten", text.as_bytes()).await;
        assert!(samira.sees("0 nieuwe regels"), "{}", samira.text());
    }

    async fn what_is_wrong_is_told_line_by_line_and_passed_over(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let text = "titel;datum;begin;kleur;thema;organisatie\n;28-11-2026;12:00;rood;;\nSoep;31-02-2026;25 uur;;;\n\nOud;1-11-2026;10:00;;;\nKoor;29-11-2026;20:00;;voetbal;Niemand\n";
        looks_at(&mut samira, "activiteiten", text.as_bytes()).await;
        let page = samira.text();
        assert!(page.contains("Regel 2 titel: Schrijf hier een paar woorden.") && page.contains("Regel 3 Soep"), "{page}");
        assert!(page.contains("Regel 5 Oud Deze dag is al geweest."), "{page}");
        assert!(page.contains("Deze kolommen gebruiken wij niet: kleur."), "{page}");
        assert!(page.contains("laten wij weg: voetbal, Niemand."), "{page}");
        samira.submit("Zet 1 activiteit in de agenda").await;
        delinde.work().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 1);
    }

    async fn organisations_come_from_a_file_of_an_older_program(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        add_organisation(&mut samira, "Buurtkoor").await;
        let text = b"naam;tekst;telefoon;e-mail\nTaalcaf\xe9;Praat mee.;(000) 000 12 34;taal@linde.example\nbuurtkoor;Zingen.;;\n";
        looks_at(&mut samira, "organisaties", text).await;
        assert!(samira.sees("Taalcafé") && samira.sees("Dit staat er al."), "{}", samira.text());
        samira.submit("Zet 1 organisatie erbij").await;
        delinde.work().await;
        let list = read(&delinde, "/organisaties").await;
        assert!(list.contains("Taalcafé"), "{list}");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation").await, 2);
        let page = samira.path().to_owned();
        samira.visit(&page).await.follow("Haal alles weer weg").await.submit("Ja, haal alles weg").await;
        delinde.work().await;
        assert!(!read(&delinde, "/organisaties").await.contains("Taalcafé"));
        assert!(read(&delinde, "/organisaties").await.contains("Buurtkoor"));
    }

    async fn a_file_that_cannot_be_read_is_answered_with_a_sentence(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let too_large = vec![b'a'; 1024 * 1024 + 1];
        let files: [(&[u8], &str); 5] = [
            (b"PK\x03\x04rest", "Dit is een bestand van Excel"),
            (b"wat;wanneer\nSoep;morgen\n", "Wij missen een kolom"),
            (b"a;b\n1;2\n", "Wij herkennen geen enkele kolom"),
            (b"titel;datum;begin\n", "staat nog niets"),
            (&too_large, "groter dan 1 MB"),
        ];
        for (bytes, sentence) in files {
            looks_at(&mut samira, "activiteiten", bytes).await;
            assert_eq!(samira.status(), 422, "{sentence}");
            assert!(samira.sees(sentence), "{sentence}: {}", samira.text());
        }
        samira.visit(DESK).await.submit("Bekijk het bestand").await;
        assert!(samira.status() == 422 && samira.sees("Kies eerst een bestand."));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM import_file").await, 0);
    }

    async fn a_file_that_nobody_said_yes_to_is_gone_the_next_day(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        looks_at(&mut samira, "activiteiten", SOUP.as_bytes()).await;
        let page = samira.path().to_owned();
        samira.submit("Toch niet").await;
        assert!(samira.sees("Er is niets veranderd"), "{}", samira.text());
        assert_eq!(samira.visit(&page).await.status(), 404);
        looks_at(&mut samira, "activiteiten", SOUP.as_bytes()).await;
        street.days_later(2).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM import_file").await, 0);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 0);
    }

    async fn after_a_week_nothing_is_taken_back_any_more(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let text = SOUP.replace("28-11", "20-12");
        imports(&delinde, &mut samira, &text, "Zet 1 activiteit in de agenda").await;
        samira.follow("Haal alles weer weg").await;
        street.later(8 * DAY).await;
        samira.submit("Ja, haal alles weg").await;
        assert_eq!(samira.status(), 410);
        assert!(read(&delinde, "/agenda").await.contains("Soep en brood"));
        street.days_later(1).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM import_file").await, 0);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 1);
    }

    async fn what_was_taken_away_by_hand_is_no_trouble_for_taking_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        imports(&delinde, &mut samira, SOUP, "Zet 1 activiteit in de agenda").await;
        let back = samira.path().to_owned();
        let id = delinde.text("SELECT id FROM event").await;
        remove(&mut samira, &format!("/agenda/{id}")).await;
        samira.visit(&back).await.follow("Haal alles weer weg").await.submit("Ja, haal alles weg").await;
        delinde.work().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM import_file WHERE state = 'undone'").await, 1);
    }

    async fn the_example_is_a_file_that_can_be_read_in(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        for kind in ["activiteiten", "organisaties"] {
            for language in ["nl", "en"] {
                samira.speaks(language);
                let file = samira.download(&format!("{DESK}/voorbeeld-{kind}.csv")).await;
                samira.speaks("nl");
                looks_at(&mut samira, kind, &file).await;
                assert!(samira.sees("1 nieuwe regel"), "{kind} {language}: {}", samira.text());
                assert!(!samira.sees("niet kennen") && !samira.sees("gebruiken wij niet"));
            }
        }
    }

    async fn only_who_runs_the_house_reads_files_in(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert_eq!(status(&delinde, DESK).await, 403);
        for page in [DESK, "/beheer/inlezen/voorbeeld-activiteiten.csv"] {
            assert_eq!(delinde.editor().await.visit(page).await.status(), 403);
        }
        let mut samira = delinde.administrator().await;
        looks_at(&mut samira, "activiteiten", SOUP.as_bytes()).await;
        let mut editor = delinde.editor().await;
        editor.visit(samira.path()).await;
        assert_eq!(editor.status(), 403);
        samira.borrow_session_of(&editor);
        samira.submit("Zet 1 activiteit in de agenda").await;
        assert_eq!(samira.status(), 403);
        delinde.work().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 0);
    }
}
