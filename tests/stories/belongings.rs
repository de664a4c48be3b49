//! What is a resident's own: to take along, and to go without leaving a trace.

use std::sync::Arc;

use instance::kit::may::Role;
use instance::rooms::residents;
use tests::{Instance, MINUTE, Visitor, both, link};

use super::deeds::{add_activity, read, status};
use super::faces::join;

/// A photo as a phone would send it.
const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-dog.jpg");

const EMAIL: &str = "zwaantje@kievit.example";

/// Zwaantje, who has an account here.
async fn zwaantje(house: &Arc<Instance>, role: Role) -> Visitor {
    let inside = house.house();
    let mut tx = inside.write().await.unwrap();
    residents::add(&mut tx, inside.now(), EMAIL, "Zwaantje", role).await.unwrap();
    tx.commit().await.unwrap();
    let mut visitor = house.guest();
    visitor.sign_in(EMAIL).await;
    visitor
}

async fn hang_up(zwaantje: &mut Visitor) -> String {
    zwaantje.visit("/prikbord/nieuw?soort=vraag").await;
    zwaantje.fill("title", "Breigaren gezocht").fill("text", "Het liefst kobaltblauw.");
    zwaantje.attach("photo", "wol.jpg", PHOTO).choose("picture_people", "nee");
    zwaantje.submit("Verder").await;
    zwaantje.submit("Hang het op").await;
    assert!(zwaantje.sees("Je briefje hangt"), "{}", zwaantje.text());
    zwaantje.id()
}

both! {
    async fn somebody_takes_everything_of_theirs_along(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut zwaantje = zwaantje(&delinde, Role::Editor).await;
        hang_up(&mut zwaantje).await;
        add_activity(&mut zwaantje, "Breien bij de kachel").await;
        zwaantje.visit("/ik/gegevens.json").await;
        let data: serde_json::Value = serde_json::from_str(zwaantje.page()).unwrap();
        assert_eq!(data["type"], "OrderedCollection");
        assert_eq!(data["totalItems"], 2);
        assert_eq!(data["orderedItems"][0]["type"], "Note");
        assert_eq!(zwaantje.header("cache-control"), "private, no-store");
        zwaantje.visit("/ik/gegevens.html").await;
        for word in ["Het liefst kobaltblauw.", "Breien bij de kachel", EMAIL, "data:image/jpeg"] {
            assert!(zwaantje.page().contains(word), "{word} is missing");
        }
        assert_eq!(status(&delinde, "/ik/gegevens.json").await, 403);
    }

    async fn the_photo_of_a_card_that_nobody_else_may_fetch_goes_along(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut zwaantje = zwaantje(&delinde, Role::Resident).await;
        join(&mut zwaantje, "Zwaantje", "breien", false).await;
        for file in ["/ik/gegevens.html", "/ik/gegevens.json"] {
            zwaantje.visit(file).await;
            assert!(zwaantje.page().contains("data:image/jpeg;base64,"), "{file}");
        }
    }

    async fn of_an_account_that_is_removed_nothing_is_left(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut zwaantje = zwaantje(&delinde, Role::Resident).await;
        let notice = hang_up(&mut zwaantje).await;
        street.settle().await;
        assert!(read(&molenstad, "/prikbord").await.contains("Breigaren gezocht"));
        let id = delinde.text("SELECT id FROM resident WHERE name = 'Zwaantje'").await;
        let picture = delinde.text("SELECT picture FROM notice").await;
        let words = [EMAIL, "Zwaantje", "Breigaren", "kobaltblauw", &id, &picture];
        assert_ne!(delinde.remains_of(&words).await, Vec::<String>::new());
        zwaantje.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        assert_eq!(delinde.remains_of(&words).await, Vec::<String>::new());
        assert!(!read(&molenstad, "/prikbord").await.contains("Breigaren gezocht"));
        assert_eq!(status(&delinde, &format!("/prikbord/{notice}")).await, 410);
    }

    async fn mail_that_names_somebody_goes_with_their_account(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut zwaantje = zwaantje(&delinde, Role::Resident).await;
        delinde.resident().await;
        let neighbour = "SELECT id FROM resident WHERE name <> 'Zwaantje'";
        let neighbour = delinde.text(neighbour).await;
        zwaantje.visit(&format!("/berichten/nieuw?aan={neighbour}")).await;
        zwaantje.fill("text", "Heb jij nog kobaltblauw?").submit("Verstuur").await;
        // A house without a mail server keeps what it would send.
        street.settle().await;
        let kept = "SELECT COUNT(*) FROM mail_tray WHERE body LIKE '%Zwaantje%'";
        let kept = delinde.count(kept).await;
        assert!(delinde.config().smtp.is_some() || kept > 0, "no mail names her");
        // And this one waits to be sent.
        zwaantje.visit("/contact").await;
        zwaantje.fill("name", "Zwaantje").fill("reply_to", EMAIL).fill("text", "Kobaltblauw?");
        street.later(MINUTE).await;
        zwaantje.submit("Verstuur je bericht").await;
        zwaantje.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        let words = [EMAIL, "Zwaantje", "obaltblauw"];
        assert_eq!(delinde.remains_of(&words).await, Vec::<String>::new());
    }

    async fn an_activity_stays_when_its_writer_goes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut zwaantje = zwaantje(&delinde, Role::Editor).await;
        add_activity(&mut zwaantje, "Breien bij de kachel").await;
        zwaantje.visit("/ik/weg").await;
        // Before it happens it is said what goes and what stays.
        for said in ["Dit gaat weg Je naam, je e-mailadres en hoe je inlogt Je briefjes",
            "Dit blijft, zonder je naam Activiteiten", "Wij kunnen niet beloven"] {
            assert!(zwaantje.sees(said), "{said}: {}", zwaantje.text());
        }
        assert_eq!(zwaantje.follow("Neem alles mee").await.path(), "/ik/gegevens");
        zwaantje.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        assert!(read(&delinde, "/agenda").await.contains("Breien bij de kachel"));
    }

    async fn who_stays_away_for_two_years_is_asked_and_then_forgotten(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        zwaantje(&delinde, Role::Resident).await;
        street.days_later(729).await;
        assert_eq!(told(&delinde).await, None);
        street.days_later(2).await;
        assert!(told(&delinde).await.unwrap().contains("twee jaar niet"));
        street.days_later(29).await;
        assert_eq!(accounts(&delinde).await, 1);
        street.days_later(3).await;
        assert_eq!(accounts(&delinde).await, 0);
    }

    async fn who_comes_back_after_the_warning_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut zwaantje = zwaantje(&delinde, Role::Resident).await;
        street.days_later(731).await;
        assert!(told(&delinde).await.unwrap().contains("twee jaar niet"));
        zwaantje.sign_in(EMAIL).await;
        street.days_later(60).await;
        assert_eq!(accounts(&delinde).await, 1);
    }

    async fn a_house_never_forgets_its_last_beheerder(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        street.days_later(900).await;
        let admins = "SELECT COUNT(*) FROM resident WHERE roles = 'administrator'";
        assert_eq!(delinde.count(admins).await, 1);
    }
}

async fn accounts(house: &Instance) -> i64 {
    house.count("SELECT COUNT(*) FROM resident WHERE name = 'Zwaantje'").await
}

/// What the newest mail to her says, when it is about leaving.
async fn told(house: &Instance) -> Option<String> {
    house.mail_to(EMAIL).await.filter(|mail| mail.contains("account"))
}
