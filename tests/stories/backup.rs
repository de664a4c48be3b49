//! Backups: one file from which the house comes back, for nobody but who runs it.

use std::sync::Arc;

use super::deeds::{add_activity, read, remove, status};
use tests::{DAY, Database, HOUR, Instance, Visitor, both};

const DESK: &str = "/beheer/reservekopie";
const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-coffee.jpg");

/// Makes a backup; returns where it is fetched.
async fn makes(house: &Arc<Instance>, samira: &mut Visitor) -> String {
    samira.visit(DESK).await.submit("Maak een reservekopie").await;
    assert!(samira.sees("Wij zijn bezig"), "{}", samira.text());
    house.work().await;
    samira.visit(DESK).await;
    assert!(!samira.sees("Wij zijn bezig"), "{}", samira.text());
    newest(samira)
}

/// The first backup on the page.
fn newest(samira: &Visitor) -> String {
    let begin = format!("href=\"{DESK}/");
    let found = samira.page().split(&begin).nth(1).expect("a backup on the page");
    format!("{DESK}/{}", found.split('"').next().unwrap())
}

/// How many backups the page has.
fn number(samira: &Visitor) -> usize {
    samira.page().matches(&format!("href=\"{DESK}/")).count()
}

/// Whether the house is on PostgreSQL; then its page says what to type, and that is all.
async fn is_elsewhere(street: &tests::Street, house: &Arc<Instance>) -> bool {
    if street.database() == Database::Sqlite {
        return false;
    }
    let mut samira = house.administrator().await;
    samira.visit(DESK).await;
    assert!(samira.sees("pg_dump --format=custom"), "{}", samira.text());
    assert!(!samira.page().contains("action=\"/beheer/reservekopie\""));
    true
}

/// Puts a photo in the agenda; returns the path of the activity and of the photo.
async fn add_photo(samira: &mut Visitor) -> (String, String) {
    samira.visit("/agenda/nieuw").await;
    samira.fill("title", "Koffie").fill("date", "2026-11-28").fill("start", "14:00");
    samira.attach("photo", "k.jpg", PHOTO).fill("picture_alt", "Koffie");
    samira.choose("picture_people", "nee").submit("Zet in de agenda").await;
    assert!(samira.sees("Je activiteit staat in de agenda"), "{}", samira.text());
    let path = samira.path().split('?').next().unwrap().to_owned();
    let photo = samira.page().split("src=\"/pictures/").nth(1).expect("a photo");
    (path, format!("/pictures/{}", photo.split('"').next().unwrap()))
}

both! {
    async fn a_house_comes_back_from_its_backup(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        if is_elsewhere(street, &delinde).await {
            return;
        }
        let mut samira = delinde.administrator().await;
        let (activity, photo) = add_photo(&mut samira).await;
        delinde.work().await;
        let backup = makes(&delinde, &mut samira).await;
        let file = samira.download(&backup).await;
        // What goes wrong after it: the activity and its photo are lost, and so is the folder.
        remove(&mut samira, &activity).await;
        delinde.work().await;
        assert_eq!(status(&delinde, &photo).await, 404);
        delinde.stop().await;
        let data = delinde.config().data;
        std::fs::remove_dir_all(&data).unwrap();
        std::fs::create_dir_all(&data).unwrap();
        tar::Archive::new(file.as_slice()).unpack(&data).unwrap();
        delinde.start().await;
        assert_eq!(status(&delinde, &activity).await, 200);
        assert!(read(&delinde, "/agenda").await.contains("Koffie"));
        assert_eq!(delinde.guest().visit(&photo).await.status(), 200);
        // The copy knows of the work that made it; it is not done once more.
        street.later(HOUR).await;
        assert!(samira.visit(DESK).await.sees("Er ligt nog geen reservekopie"), "{}", samira.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM job WHERE kind = 'backup'").await, 0);
    }

    async fn three_backups_stay_and_none_longer_than_a_week(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        if is_elsewhere(street, &delinde).await {
            return;
        }
        let mut samira = delinde.administrator().await;
        let first = makes(&delinde, &mut samira).await;
        for _ in 0..3 {
            street.later(DAY).await;
            makes(&delinde, &mut samira).await;
        }
        assert_eq!(number(&samira), 3, "{}", samira.text());
        assert_eq!(samira.visit(&first).await.status(), 404);
        samira.visit(DESK).await;
        let button = label(&samira);
        samira.submit(&button).await;
        assert!(samira.sees("De reservekopie is weg"), "{}", samira.text());
        assert_eq!(number(&samira), 2, "{}", samira.text());
        street.days_later(8).await;
        assert!(samira.visit(DESK).await.sees("Er ligt nog geen reservekopie"), "{}", samira.text());
        let folder = delinde.config().data.join("backups");
        assert_eq!(std::fs::read_dir(folder).unwrap().count(), 0);
    }

    async fn what_is_too_large_is_left_out_and_the_page_tells_how_to_copy_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        if is_elsewhere(street, &delinde).await {
            return;
        }
        let films = delinde.config().data.join("films");
        std::fs::create_dir_all(&films).unwrap();
        std::fs::write(films.join("film.mp4"), vec![7_u8; 1024 * 1024 + 1]).unwrap();
        let mut samira = delinde.administrator().await;
        let backup = makes(&delinde, &mut samira).await;
        assert!(samira.sees("Zonder foto’s en films") && samira.sees("cp -a"), "{}", samira.text());
        let file = samira.download(&backup).await;
        let mut archive = tar::Archive::new(file.as_slice());
        let names = archive.entries().unwrap().map(|entry| {
            entry.unwrap().path().unwrap().to_string_lossy().into_owned()
        });
        assert_eq!(names.collect::<Vec<_>>(), ["LEES-MIJ.txt", "buurtbond.sqlite"]);
    }

    async fn a_backup_is_for_nobody_but_who_runs_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        if is_elsewhere(street, &delinde).await {
            return;
        }
        let mut samira = delinde.administrator().await;
        let backup = makes(&delinde, &mut samira).await;
        assert_eq!(status(&delinde, &backup).await, 403);
        assert_eq!(delinde.editor().await.visit(&backup).await.status(), 403);
        // A beheerder who has not passed the second step in this session.
        let mut unsure = delinde.guest();
        unsure.sign_in_by_mail("administrator@delinde.example").await;
        assert_eq!(unsure.visit(&backup).await.status(), 403);
        for nonsense in ["../buurtbond.sqlite", "0", "0123456789abcdef0123456789abcdef"] {
            assert_eq!(samira.visit(&format!("{DESK}/{nonsense}")).await.status(), 404);
        }
        assert_eq!(samira.visit(&backup).await.status(), 200);
        assert_eq!(samira.header("content-type"), "application/x-tar");
        assert!(samira.header("content-disposition").contains("buurtbond-2026-11-24.tar"));
        assert_eq!(samira.header("cache-control"), "private, no-store");
    }

    async fn a_house_that_is_backed_up_stays_open(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        if is_elsewhere(street, &delinde).await {
            return;
        }
        let mut samira = delinde.administrator().await;
        samira.visit(DESK).await.submit("Maak een reservekopie").await;
        samira.visit(DESK).await;
        assert!(!samira.page().contains("action=\"/beheer/reservekopie\""), "two at a time");
        add_activity(&mut samira, "Soep").await;
        delinde.work().await;
        assert!(read(&delinde, "/agenda").await.contains("Soep"));
    }
}

/// What the first button that throws a backup away is called.
fn label(samira: &Visitor) -> String {
    let begin = "aria-label=\"Gooi de reservekopie weg: ";
    let found = samira.page().split(begin).nth(1).expect("a backup that can be thrown away");
    format!("Gooi de reservekopie weg: {}", found.split('"').next().unwrap())
}
