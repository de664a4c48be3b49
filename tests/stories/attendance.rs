//! "Ik kom": who comes to an activity, and how they hear what changes. Who waits is in `waiting`.

use std::sync::Arc;

use instance::kit::may::Role;
use instance::rooms::residents;
use serde_json::Value;
use tests::{DAY, HOUR, Instance, Visitor, both};

use super::deeds::{add_activity, remove};

/// Two neighbours with e-mail.
pub const JOKE: &str = "joke@buren.example";
pub const KOFI: &str = "kofi@buren.example";
/// From the beginning of a story to the hour at which people are reminded of what is on Saturday.
const UNTIL_REMINDER: i64 = 3 * DAY + HOUR;

/// Puts an activity on Saturday in the agenda for which people sign up; returns its id.
pub async fn add_soup(fatma: &mut Visitor, capacity: &str) -> String {
    fatma.visit("/agenda/nieuw").await;
    fatma
        .fill("title", "Soep en brood")
        .fill("date", "2026-11-28")
        .fill("start", "14:00")
        .fill("end", "16:00")
        .choose("sign_up", "ja")
        .fill("capacity", capacity)
        .submit("Zet in de agenda")
        .await;
    assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
    fatma.id()
}

/// Fills in the form of an activity.
pub async fn fill_in<'a>(
    guest: &'a mut Visitor,
    id: &str,
    (name, contact): (&str, &str),
    people: &str,
) -> &'a mut Visitor {
    guest.visit(&format!("/agenda/{id}/ik-kom")).await;
    guest.fill("name", name).fill("contact", contact).choose("people", people)
}

/// Somebody comes; returns them on their own page.
pub async fn come(house: &Arc<Instance>, id: &str, who: (&str, &str), people: &str) -> Visitor {
    let mut guest = house.guest();
    fill_in(&mut guest, id, who, people).await.submit("Ik kom").await;
    assert!(guest.sees("Je komt"), "{}", guest.text());
    house.work().await;
    guest
}

/// Somebody comes on the waiting list; returns them on their own page.
pub async fn wait(house: &Arc<Instance>, id: &str, who: (&str, &str), people: &str) -> Visitor {
    let mut guest = house.guest();
    fill_in(&mut guest, id, who, people).await.submit("Zet mij op de wachtlijst").await;
    assert!(guest.sees("Je staat op de wachtlijst"), "{}", guest.text());
    house.work().await;
    guest
}

/// What the newest mail to an address says; nothing when there is none.
pub async fn mail(house: &Instance, email: &str) -> String {
    house.mail_to(email).await.unwrap_or_default()
}

/// What somebody who may see it reads on the list.
pub async fn list(house: &Arc<Instance>, id: &str) -> String {
    let mut host = house.host().await;
    host.visit(&format!("/agenda/{id}/wie-komt")).await;
    assert_eq!(host.status(), 200, "{}", host.text());
    host.text()
}

/// How many people the house counts.
pub async fn coming(house: &Instance) -> i64 {
    house.count("SELECT coming FROM event").await
}

/// Changes an activity in its form.
pub async fn change(fatma: &mut Visitor, id: &str, field: &str, value: &str) {
    fatma.visit(&format!("/agenda/{id}/wijzig")).await.fill(field, value).submit("Bewaar").await;
    assert!(fatma.sees("De activiteit is aangepast"), "{}", fatma.text());
}

both! {
    async fn a_guest_comes_with_three_clicks_from_the_agenda(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        let mut joke = delinde.guest();
        joke.visit("/agenda").await.follow("Soep en brood").await.follow("Ik kom").await;
        joke.fill("name", "Joke").fill("contact", JOKE).submit("Ik kom").await;
        assert!(joke.sees("Je komt. Tot zaterdag 28 november."), "{}", joke.text());
        assert!(joke.page().contains(&format!("/agenda/{id}.ics")));
        let told = mail(&delinde, JOKE).await;
        let link = delinde.url(joke.path());
        assert!(told.contains("Je komt naar Soep en brood") && told.contains(&link), "{told}");
        joke.visit(&format!("/agenda/{id}")).await;
        assert!(joke.sees("1 mens komt."), "{}", joke.text());
        assert!(!joke.sees("Joke"), "a name is shown to everybody");
    }

    async fn who_is_signed_in_presses_once_and_has_one_place(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        let mut fatma = delinde.resident().await;
        fatma.visit(&format!("/agenda/{id}")).await;
        let mut again = fatma.clone();
        fatma.submit("Ik kom").await;
        assert!(fatma.sees("Je komt. Tot zaterdag 28 november."), "{}", fatma.text());
        // The page lay open on another device.
        again.submit("Ik kom").await;
        assert_eq!(again.path(), fatma.path());
        assert_eq!(coming(&delinde).await, 1);
        fatma.visit(&format!("/agenda/{id}")).await;
        assert!(fatma.sees("Je komt. Tot zaterdag 28 november."), "{}", fatma.text());
        fatma.follow("Bekijk je aanmelding").await.submit("Ik kom toch niet").await;
        assert!(fatma.sees("Je bent afgemeld"), "{}", fatma.text());
        assert_eq!(coming(&delinde).await, 0);
        // And changes their mind once more.
        fatma.visit(&format!("/agenda/{id}")).await.submit("Ik kom").await;
        assert!(fatma.sees("Je komt"), "{}", fatma.text());
    }

    async fn a_form_that_is_sent_twice_takes_one_place(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        let mut joke = delinde.guest();
        fill_in(&mut joke, &id, ("Joke", JOKE), "2").await;
        let mut impatient = joke.clone();
        joke.submit("Ik kom").await;
        impatient.submit("Ik kom").await;
        assert_eq!(impatient.path(), joke.path());
        assert_eq!(coming(&delinde).await, 2);
    }

    async fn what_somebody_filled_in_is_not_lost(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        let mut joke = delinde.guest();
        fill_in(&mut joke, &id, ("", "bel maar"), "3").await;
        joke.fill("remark", "Ik neem een stoel mee").submit("Ik kom").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Vul je voornaam in"), "{}", joke.text());
        assert!(joke.sees("Dit lijkt geen telefoonnummer of e-mailadres"), "{}", joke.text());
        assert!(joke.page().contains("value=\"bel maar\""));
        assert!(joke.sees("Ik neem een stoel mee"), "{}", joke.text());
        joke.fill("name", "Joke").fill("contact", JOKE).submit("Ik kom").await;
        assert!(joke.sees("Met z’n 3"), "{}", joke.text());
    }

    async fn a_program_that_fills_in_everything_takes_no_place(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        let mut program = delinde.guest();
        fill_in(&mut program, &id, ("Koop", "koop@koop.example"), "10").await;
        program.fill("website", "https://koop.example").submit("Ik kom").await;
        assert_eq!(program.status(), 422);
        assert_eq!(coming(&delinde).await, 0);
        program.fill("website", "").submit("Ik kom").await;
        assert!(program.sees("Je komt"), "{}", program.text());
    }

    async fn nobody_floods_an_address_with_mail(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        for number in 0..20 {
            let mut guest = delinde.guest();
            guest.moves_to(&format!("198.51.100.{number}"));
            fill_in(&mut guest, &id, ("Kwaad", JOKE), "1").await.submit("Ik kom").await;
            assert_eq!(guest.status(), 200, "{}", guest.text());
        }
        let mut guest = delinde.guest();
        fill_in(&mut guest, &id, ("Kwaad", JOKE), "1").await.submit("Ik kom").await;
        assert_eq!(guest.status(), 422);
        assert!(guest.sees("Wat je invulde staat er nog"), "{}", guest.text());
    }

    async fn where_nobody_signs_up_there_is_no_form(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_activity(&mut delinde.editor().await, "Koffie").await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/agenda/{id}")).await;
        assert!(!guest.sees("Kom je ook?"), "{}", guest.text());
        guest.visit(&format!("/agenda/{id}/ik-kom")).await;
        assert!(guest.sees("Aanmelden kan nu niet"), "{}", guest.text());
    }

    async fn a_number_of_places_that_is_no_number_is_asked_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_soup(&mut fatma, "12").await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await.fill("capacity", "veel");
        fatma.submit("Bewaar").await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Vul een getal in, zoals 12"), "{}", fatma.text());
        assert!(fatma.page().contains("value=\"veel\""));
    }

    async fn the_day_before_everybody_who_comes_is_reminded_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        come(&delinde, &id, ("Joke", JOKE), "1").await;
        let mut kofi = come(&delinde, &id, ("Kofi", KOFI), "1").await;
        kofi.submit("Ik kom toch niet").await;
        street.later(UNTIL_REMINDER - HOUR).await;
        assert!(!mail(&delinde, JOKE).await.contains("Morgen is Soep en brood"));
        street.later(HOUR).await;
        assert!(mail(&delinde, JOKE).await.contains("Morgen is Soep en brood"));
        assert!(!mail(&delinde, KOFI).await.contains("Morgen"));
        let mails = "SELECT COUNT(*) FROM mail_tray WHERE subject = 'Morgen: Soep en brood'";
        street.later(4 * HOUR).await;
        assert_eq!(delinde.count(mails).await, 1);
    }

    async fn who_comes_hears_that_it_does_not_go_on(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_soup(&mut fatma, "").await;
        let mut joke = come(&delinde, &id, ("Joke", JOKE), "1").await;
        let own = joke.path().to_owned();
        come(&delinde, &id, ("Henk", "(000) 000 11 11"), "1").await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.fill("off_reason", "De kok is ziek").submit("Gaat niet door").await;
        street.settle().await;
        let told = mail(&delinde, JOKE).await;
        assert!(told.contains("Soep en brood gaat niet door."), "{told}");
        assert!(told.contains("Reden: De kok is ziek"), "{told}");
        assert!(joke.visit(&own).await.sees("De kok is ziek"), "{}", joke.text());
        assert!(joke.sees("Dit gaat niet door"), "{}", joke.text());
        assert!(!joke.sees("Je komt") && !joke.sees("herinnering"), "{}", joke.text());
        let desk = list(&delinde, &id).await;
        assert!(desk.contains("Bel deze mensen Henk (000) 000 11 11 Het gaat niet door."), "{desk}");
        street.later(UNTIL_REMINDER).await;
        assert!(!mail(&delinde, JOKE).await.contains("Morgen"));
        fatma.visit(&format!("/agenda/{id}/wijzig")).await.submit("Het gaat toch door").await;
        street.settle().await;
        assert!(mail(&delinde, JOKE).await.contains("gaat toch door. Je staat nog op de lijst."));
    }

    async fn who_comes_hears_of_another_hour_and_is_reminded_for_that_day(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_soup(&mut fatma, "").await;
        come(&delinde, &id, ("Joke", JOKE), "1").await;
        // Another title is no news.
        change(&mut fatma, &id, "title", "Soep met brood").await;
        street.settle().await;
        assert!(mail(&delinde, JOKE).await.contains("Je komt naar Soep en brood"));
        // In the first hour it would be a mistake put right.
        street.later(2 * HOUR).await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.fill("date", "2026-11-30").fill("end_date", "2026-11-30");
        fatma.fill("reason", "De zaal is bezet").submit("Bewaar").await;
        street.settle().await;
        let told = mail(&delinde, JOKE).await;
        assert!(told.contains("Reden: De zaal is bezet"), "{told}");
        assert!(told.contains("maandag 30 november, 14 tot 16 uur"), "{told}");
        street.later(UNTIL_REMINDER).await;
        assert_eq!(mail(&delinde, JOKE).await, told);
        street.later(2 * DAY).await;
        assert!(mail(&delinde, JOKE).await.contains("Morgen is Soep met brood"));
    }

    async fn who_comes_hears_that_an_activity_was_removed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_soup(&mut fatma, "").await;
        let mut joke = come(&delinde, &id, ("Joke", JOKE), "1").await;
        let own = joke.path().to_owned();
        come(&delinde, &id, ("Henk", "(000) 000 11 11"), "1").await;
        remove(&mut fatma, &format!("/agenda/{id}")).await;
        street.settle().await;
        assert!(mail(&delinde, JOKE).await.contains("Soep en brood gaat niet door."));
        assert!(joke.visit(&own).await.sees("Deze activiteit gaat niet door"), "{}", joke.text());
        let desk = list(&delinde, &id).await;
        assert!(desk.contains("Bel deze mensen Henk"), "{desk}");
        // The activity is gone, so who held it is told where the list is.
        let asked = mail(&delinde, "editor@delinde.example").await;
        assert!(asked.contains(&delinde.url(&format!("/agenda/{id}/wie-komt"))), "{asked}");
    }

    async fn the_list_of_the_house_is_for_who_put_it_there_and_who_receives_people(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_soup(&mut fatma, "").await;
        let mut joke = delinde.guest();
        fill_in(&mut joke, &id, ("Joke", JOKE), "2").await;
        joke.tick("fetch", "ja").fill("fetch_from", "bij de bakker").submit("Ik kom").await;
        let path = format!("/agenda/{id}/wie-komt");
        let others =
            [delinde.guest(), delinde.resident().await, delinde.with_roles([Role::OrganisationEditor]).await];
        for mut other in others {
            other.visit(&path).await;
            assert_eq!(other.status(), 403, "{}", other.text());
            assert!(!other.sees("Joke"));
        }
        for mut reader in [fatma, delinde.host().await, delinde.administrator().await] {
            reader.visit(&format!("/agenda/{id}")).await.follow("Bekijk de lijst").await;
            for words in ["Joke", JOKE, "Met z’n 2", "Graag ophalen.", "bij de bakker"] {
                assert!(reader.sees(words), "{words}: {}", reader.text());
            }
        }
    }

    async fn a_host_puts_somebody_on_the_list_who_calls_and_takes_them_off(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "1").await;
        let mut host = delinde.host().await;
        let path = format!("/agenda/{id}/wie-komt");
        host.visit(&path).await.fill("contact", "niets").submit("Zet op de lijst").await;
        assert_eq!(host.status(), 422);
        assert!(host.sees("Vul je voornaam in"), "{}", host.text());
        host.fill("name", "Henk").fill("contact", "").submit("Zet op de lijst").await;
        assert!(host.sees("Henk") && host.sees("Door wie dit organiseert op de lijst gezet"), "{}", host.text());
        wait(&delinde, &id, ("Tineke", "(000) 000 22 22"), "1").await;
        host.visit(&path).await.follow("Haal weg: Henk").await.submit("Ja, haal weg").await;
        assert!(host.sees("De naam is van de lijst gehaald"), "{}", host.text());
        assert!(!host.sees("Henk"), "{}", host.text());
        host.submit("Tineke is gebeld").await;
        assert!(!host.sees("Bel deze mensen"), "{}", host.text());
        assert_eq!(coming(&delinde).await, 1);
    }

    async fn two_weeks_after_it_was_nobody_knows_who_came_and_everybody_how_many(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "").await;
        let mut joke = come(&delinde, &id, ("Joke", JOKE), "2").await;
        let own = joke.path().to_owned();
        street.days_later(17).await;
        assert!(list(&delinde, &id).await.contains("Joke"));
        street.days_later(2).await;
        let desk = list(&delinde, &id).await;
        assert!(desk.contains("2 mensen komen. Wie dat waren bewaren wij niet meer."), "{desk}");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM attendee").await, 0);
        assert_eq!(joke.visit(&own).await.status(), 410);
    }

    async fn a_neighbour_takes_their_place_along_and_gives_it_back_when_they_go(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_soup(&mut delinde.editor().await, "1").await;
        let inside = delinde.house();
        let mut tx = inside.write().await.unwrap();
        residents::add(&mut tx, inside.now(), JOKE, "Joke", Role::Resident).await.unwrap();
        tx.commit().await.unwrap();
        let mut joke = delinde.guest();
        joke.sign_in(JOKE).await;
        joke.visit(&format!("/agenda/{id}")).await.submit("Ik kom").await;
        wait(&delinde, &id, ("Kofi", KOFI), "1").await;
        joke.visit("/ik/gegevens.json").await;
        let data: Value = serde_json::from_str(joke.page()).unwrap();
        assert_eq!(data["orderedItems"][0]["type"], "Join");
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        assert!(mail(&delinde, KOFI).await.contains("Je staat op de lijst: je komt."));
        assert_eq!(delinde.remains_of(&[JOKE, "Joke"]).await, Vec::<String>::new());
    }
}
