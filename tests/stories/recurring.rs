//! What comes back: made eight weeks ahead, changed one by one or together, moved, called off.

use std::sync::Arc;

use instance::rooms::agenda;
use serde_json::Value;
use tests::{HOUR, Instance, Street, Visitor, both, link};

use super::deeds::{document, portal_with_stranger, read, remove, send, status};

/// Puts "Soep en brood" on every Saturday from 28 November on in the agenda; returns the id of the
/// first.
pub async fn add_weekly(fatma: &mut Visitor) -> String {
    add_series(fatma, &[("date", "2026-11-28")]).await
}

async fn add_series(fatma: &mut Visitor, fields: &[(&str, &str)]) -> String {
    fatma.visit("/agenda/nieuw").await;
    fatma.fill("title", "Soep en brood").fill("place", "De Keuken");
    fatma.fill("start", "14:00").fill("end", "16:00").choose("repeat", "week");
    for (field, value) in fields {
        fatma.fill(field, value);
    }
    fatma.submit("Zet in de agenda").await;
    assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
    fatma.id()
}

/// The id of the occurrence on this day of the series.
async fn id_on(house: &Arc<Instance>, day: &str) -> String {
    let house = house.house();
    let mut tx = house.read().await.unwrap();
    let wish = agenda::Wish::default();
    let dates = house.dates(instance::kit::Lang::Nl);
    let events = agenda::coming(&mut tx, &wish, &dates, 100).await.unwrap();
    let found = events.into_iter().find(|event| event.series_day.as_deref() == Some(day));
    found.unwrap_or_else(|| panic!("nothing on {day}")).id
}

const EVENTS: &str = "SELECT COUNT(*) FROM event";

both! {
    async fn what_is_weekly_is_in_the_agenda_for_eight_weeks(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_weekly(&mut fatma).await;
        assert!(fatma.sees("Elke zaterdag"), "{}", fatma.text());
        assert!(fatma.sees("zaterdag 5 december"), "{}", fatma.text());
        fatma.follow("Volgende keer: zaterdag 5 december").await;
        assert!(fatma.sees("Vorige keer: zaterdag 28 november"), "{}", fatma.text());
        assert_eq!(delinde.count(EVENTS).await, 9);
    }

    async fn each_time_is_announced_and_has_a_name_of_its_own(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_weekly(&mut delinde.editor().await).await;
        let creates = "SELECT COUNT(DISTINCT object_id) FROM outbox WHERE type = 'Create'";
        assert_eq!(delinde.count(creates).await, 9);
        let next = id_on(&delinde, "2026-12-05").await;
        let (_, _, first) = document(street, &delinde.url(&format!("/o/{id}"))).await;
        let (_, _, next) = document(street, &delinde.url(&format!("/o/{next}"))).await;
        assert_ne!(first["id"], next["id"]);
        assert_eq!(first["context"], next["context"]);
        assert_eq!(next["startTime"], "2026-12-05T14:00:00+01:00");
    }

    async fn the_name_of_a_series_leads_to_what_comes_next(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_weekly(&mut delinde.editor().await).await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/agenda/reeks/{id}")).await;
        assert!(guest.sees("zaterdag 28 november"), "{}", guest.text());
        street.days_later(5).await;
        guest.visit(&format!("/agenda/reeks/{id}")).await;
        assert!(guest.sees("Vorige keer: zaterdag 28 november"), "{}", guest.text());
    }

    async fn every_night_makes_what_is_missing_and_nothing_twice(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_weekly(&mut delinde.editor().await).await;
        street.days_later(14).await;
        let house = delinde.house();
        for _ in 0..2 {
            let mut tx = house.write().await.unwrap();
            agenda::roll(&house, &mut tx).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(delinde.count(EVENTS).await, 10);
        let creates = "SELECT COUNT(*) FROM outbox WHERE type = 'Create'";
        assert_eq!(delinde.count(creates).await, 10);
    }

    async fn a_series_goes_on_for_a_year_by_itself(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let fields = [("date", "2026-11-28"), ("repeat_until", "2027-06-30")];
        add_series(&mut delinde.editor().await, &fields).await;
        for _ in 0..12 {
            street.days_later(31).await;
        }
        // Saturdays from 28 November 2026 up to and with 26 June 2027.
        assert_eq!(delinde.count(EVENTS).await, 31);
    }

    async fn two_oclock_is_two_oclock_on_both_sides_of_summer_time(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_series(&mut delinde.editor().await, &[("date", "2027-03-13")]).await;
        let mut guest = delinde.guest();
        guest.visit("/agenda?weergave=lijst").await;
        assert_eq!(guest.times("14 tot 16 uur"), 9);
        let summer = id_on(&delinde, "2027-04-03").await;
        let (_, _, event) = document(street, &delinde.url(&format!("/o/{summer}"))).await;
        assert_eq!(event["startTime"], "2027-04-03T14:00:00+02:00");
    }

    async fn holidays_are_left_out(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let fields = [("date", "2026-11-28"), ("skipped", "26 december, 2 januari")];
        add_series(&mut delinde.editor().await, &fields).await;
        let agenda = read(&delinde, "/agenda?weergave=lijst").await;
        assert!(agenda.contains("zaterdag 19 december"), "{agenda}");
        assert!(!agenda.contains("zaterdag 26 december"), "{agenda}");
        assert!(!agenda.contains("zaterdag 2 januari"), "{agenda}");
    }

    async fn a_form_of_a_series_that_is_sent_twice_adds_one_series(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma.fill("title", "Soep").fill("date", "2026-11-28").fill("start", "14:00");
        fatma.choose("repeat", "week");
        let mut impatient = fatma.clone();
        fatma.submit("Zet in de agenda").await;
        impatient.submit("Zet in de agenda").await;
        assert_eq!(fatma.id(), impatient.id());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM series").await, 1);
        assert_eq!(delinde.count(EVENTS).await, 9);
    }

    async fn what_does_not_fit_together_is_said_and_kept(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma.fill("title", "Soep").fill("date", "2026-11-28").fill("start", "14:00");
        fatma.choose("repeat", "week").tick("weekday", "1").fill("skipped", "Kerst");
        fatma.submit("Zet in de agenda").await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Wij snappen een van deze dagen niet"), "{}", fatma.text());
        assert!(fatma.page().contains("value=\"Kerst\""), "{}", fatma.page());
        fatma.fill("skipped", "").submit("Zet in de agenda").await;
        assert!(fatma.sees("De datum hierboven past hier niet bij"), "{}", fatma.text());
        fatma.tick("weekday", "6").submit("Zet in de agenda").await;
        assert!(fatma.sees("Elke maandag en zaterdag"), "{}", fatma.text());
    }

    async fn what_was_once_can_come_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma.fill("title", "Soep").fill("date", "2026-12-01").fill("start", "14:00");
        fatma.submit("Zet in de agenda").await;
        let id = fatma.id();
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.choose("repeat", "month-weekday").submit("Bewaar").await;
        assert!(fatma.sees("Elke maand op de eerste dinsdag"), "{}", fatma.text());
        assert!(fatma.sees("dinsdag 5 januari"), "{}", fatma.text());
        assert_eq!(fatma.id(), id);
    }

    async fn one_that_is_changed_by_hand_keeps_that_when_all_change(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let first = add_weekly(&mut fatma).await;
        let odd = id_on(&delinde, "2026-12-12").await;
        fatma.visit(&format!("/agenda/{odd}/wijzig")).await;
        fatma.fill("place", "De Kerk").submit("Bewaar").await;
        fatma.visit(&format!("/agenda/{first}/wijzig")).await;
        fatma.fill("title", "Soep en taart").fill("place", "De Zaal").choose("scope", "all");
        fatma.submit("Bewaar").await;
        let agenda = read(&delinde, "/agenda?weergave=lijst").await;
        assert_eq!(agenda.matches("Soep en taart").count(), 9, "{agenda}");
        let odd = read(&delinde, &format!("/agenda/{odd}")).await;
        assert!(odd.contains("De Kerk") && !odd.contains("De Zaal"), "{odd}");
        // What is made later is like the others.
        street.days_later(14).await;
        let newest = id_on(&delinde, "2027-01-30").await;
        let newest = read(&delinde, &format!("/agenda/{newest}")).await;
        assert!(newest.contains("Soep en taart") && newest.contains("De Zaal"), "{newest}");
    }

    async fn only_one_is_changed_when_only_one_is_meant(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let first = add_weekly(&mut fatma).await;
        fatma.visit(&format!("/agenda/{first}/wijzig")).await;
        fatma.fill("title", "Feestsoep").submit("Bewaar").await;
        let agenda = read(&delinde, "/agenda?weergave=lijst").await;
        assert_eq!(agenda.matches("Feestsoep").count(), 1, "{agenda}");
        assert_eq!(agenda.matches("Soep en brood").count(), 8, "{agenda}");
    }

    async fn this_and_what_follows_moves_to_another_day_and_says_so(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        add_weekly(&mut fatma).await;
        street.later(2 * HOUR).await;
        let third = id_on(&delinde, "2026-12-12").await;
        fatma.visit(&format!("/agenda/{third}/wijzig")).await;
        fatma.fill("date", "2026-12-13").fill("reason", "De zaal is bezet");
        fatma.choose("scope", "following").submit("Bewaar").await;
        assert!(fatma.sees("Verzet: was zaterdag 12 december, 14 uur"), "{}", fatma.text());
        assert!(fatma.sees("De zaal is bezet"), "{}", fatma.text());
        assert!(fatma.sees("Elke zondag"), "{}", fatma.text());
        // What came before it is not on Sundays.
        let first = id_on(&delinde, "2026-11-28").await;
        let before = read(&delinde, &format!("/agenda/{first}")).await;
        assert!(!before.contains("Elke zondag"), "{before}");
        street.settle().await;
        let there = read(&molenstad, "/agenda?weergave=lijst").await;
        for words in ["zaterdag 5 december", "zondag 13 december", "zondag 20 december"] {
            assert!(there.contains(words), "{there}");
        }
        assert!(there.contains("Verzet: was zaterdag 12 december, 14 uur"), "{there}");
        let (_, _, event) = document(street, &delinde.url(&format!("/o/{third}"))).await;
        assert_eq!(event["eventStatus"], "EventRescheduled");
        assert_eq!(event["previousStartTime"], "2026-12-12T14:00:00+01:00");
        assert_eq!(event["statusReason"], "De zaal is bezet");
    }

    async fn a_series_that_goes_on_every_other_week_leaves_out_the_rest(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_weekly(&mut fatma).await;
        let second = id_on(&delinde, "2026-12-05").await;
        let gone = id_on(&delinde, "2026-12-12").await;
        fatma.visit(&format!("/agenda/{second}/wijzig")).await;
        fatma.choose("repeat", "two-weeks").choose("scope", "following").submit("Bewaar").await;
        assert!(fatma.sees("Om de week op zaterdag"), "{}", fatma.text());
        assert_eq!(status(&delinde, &format!("/agenda/{gone}")).await, 410);
        let agenda = read(&delinde, "/agenda?weergave=lijst").await;
        for words in ["zaterdag 28 november", "zaterdag 5 december", "zaterdag 19 december"] {
            assert!(agenda.contains(words), "{agenda}");
        }
    }

    async fn two_of_a_series_cannot_be_on_one_day(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_weekly(&mut fatma).await;
        let second = id_on(&delinde, "2026-12-05").await;
        fatma.visit(&format!("/agenda/{second}/wijzig")).await;
        fatma.fill("date", "2026-11-28").choose("scope", "following").submit("Bewaar").await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Op die dag is er al een keer"), "{}", fatma.text());
        assert_eq!(delinde.count(EVENTS).await, 9);
    }

    async fn one_that_does_not_go_on_says_why_on_the_portal_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let first = add_weekly(&mut fatma).await;
        fatma.visit(&format!("/agenda/{first}/wijzig")).await;
        fatma.fill("off_reason", "De kok is ziek").submit("Gaat niet door").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda?weergave=lijst").await;
        assert_eq!(guest.times("Gaat niet door"), 1, "{}", guest.text());
        guest.follow("Soep en brood").await;
        assert!(guest.sees("De kok is ziek"), "{}", guest.text());
        // The portal knows the other times too.
        assert!(guest.sees("Volgende keer: zaterdag 5 december"), "{}", guest.text());
    }

    async fn all_that_is_to_come_is_called_off_and_put_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let first = add_weekly(&mut fatma).await;
        let edit = format!("/agenda/{first}/wijzig");
        fatma.visit(&edit).await.choose("off_scope", "all").submit("Gaat niet door").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event WHERE status = 'cancelled'").await, 9);
        street.days_later(3).await;
        fatma.visit(&edit).await.choose("off_scope", "all").submit("Het gaat toch door").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event WHERE status = 'cancelled'").await, 0);
    }

    async fn nothing_new_is_made_of_what_was_called_off_for_good(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let first = add_weekly(&mut fatma).await;
        fatma.visit(&format!("/agenda/{first}/wijzig")).await;
        fatma.choose("off_scope", "following").submit("Gaat niet door").await;
        street.days_later(21).await;
        assert_eq!(delinde.count(EVENTS).await, 9);
    }

    async fn one_that_is_taken_away_is_not_made_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_weekly(&mut fatma).await;
        let last = id_on(&delinde, "2027-01-23").await;
        remove(&mut fatma, &format!("/agenda/{last}")).await;
        assert_eq!(delinde.count(EVENTS).await, 8);
        let first = id_on(&delinde, "2026-11-28").await;
        fatma.visit(&format!("/agenda/{first}/wijzig")).await;
        fatma.fill("title", "Soep").choose("scope", "all").submit("Bewaar").await;
        assert_eq!(delinde.count(EVENTS).await, 8);
    }

    async fn what_follows_is_taken_away_for_good(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_weekly(&mut fatma).await;
        let third = id_on(&delinde, "2026-12-12").await;
        fatma.visit(&format!("/agenda/{third}/weg")).await;
        fatma.choose("scope", "following").submit("Ja, haal weg").await;
        street.days_later(3).await;
        assert_eq!(delinde.count(EVENTS).await, 2);
    }

    async fn a_calendar_can_follow_what_somebody_looks_for(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let first = add_weekly(&mut fatma).await;
        fatma.visit(&format!("/agenda/{first}/wijzig")).await;
        fatma.fill("off_reason", "De kok is ziek").submit("Gaat niet door").await;
        let mut guest = delinde.guest();
        guest.visit("/agenda?q=soep").await;
        assert!(guest.page().contains("href=\"webcal://"), "no address to follow");
        guest.visit("/agenda.ics?q=soep").await;
        assert!(guest.header("content-type").starts_with("text/calendar"));
        let file = guest.page().replace("\r\n ", "");
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 9, "{file}");
        assert!(file.contains(&format!("UID:{}", delinde.url(&format!("/o/{first}")))), "{file}");
        assert_eq!(file.matches("STATUS:CANCELLED").count(), 1, "{file}");
        assert!(file.contains("De kok is ziek"), "{file}");
        assert!(file.contains("DTSTART:20261128T130000Z"), "{file}");
        guest.visit("/agenda.ics?q=olifant").await;
        assert!(!guest.page().contains("BEGIN:VEVENT"), "{}", guest.page());
    }

    async fn a_calendar_that_did_not_change_is_not_sent_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let first = add_weekly(&mut fatma).await;
        let (code, etag) = ask_calendar(street, &delinde, "").await;
        assert_eq!((code, etag.is_empty()), (200, false));
        assert_eq!(ask_calendar(street, &delinde, &etag).await.0, 304);
        remove(&mut fatma, &format!("/agenda/{first}")).await;
        assert_eq!(ask_calendar(street, &delinde, &etag).await.0, 200);
    }

    async fn what_goes_on_after_midnight_is_on_now(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        fatma.fill("title", "Nachtelijk feest").fill("date", "vandaag");
        fatma.fill("start", "20:00").fill("end", "02:00").submit("Zet in de agenda").await;
        // It is nine in the morning.
        assert!(!read(&delinde, "/agenda").await.contains("Nu bezig"));
        street.later(16 * HOUR).await;
        let agenda = read(&delinde, "/agenda").await;
        assert!(agenda.contains("Nu bezig") && agenda.contains("Nog tot"), "{agenda}");
        street.later(HOUR).await;
        assert!(!read(&delinde, "/agenda").await.contains("Nachtelijk feest"));
    }

    async fn something_of_others_that_lasts_all_day_stays_all_day(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let mut event = elders.event("/o/kermis", "Kermis");
        event["startTime"] = Value::from("2026-11-24");
        event.as_object_mut().unwrap().remove("endTime");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        street.later(10 * HOUR).await;
        let agenda = read(&molenstad, "/agenda?weergave=lijst").await;
        assert!(agenda.contains("Kermis") && agenda.contains("De hele dag"), "{agenda}");
    }

    async fn a_site_cannot_put_itself_in_the_series_of_another(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let delinde = street.neighbourhood("delinde").await;
        link(street, &molenstad, &delinde).await;
        let id = add_weekly(&mut delinde.editor().await).await;
        street.settle().await;
        let mut event = elders.event("/o/reclame", "Reclame");
        event["context"] = Value::from(delinde.url(&format!("/agenda/reeks/{id}")));
        event["startTime"] = Value::from("2026-11-29T14:00:00+01:00");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda?weergave=lijst").await.follow("Soep en brood").await;
        assert!(guest.sees("Volgende keer: zaterdag 5 december"), "{}", guest.text());
    }

    async fn a_neighbour_asks_something_of_who_put_it_in_the_agenda(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_weekly(&mut fatma).await;
        assert!(!fatma.page().contains("/berichten/nieuw?activiteit="), "one asks oneself");
        let mut joke = delinde.resident().await;
        joke.visit(&format!("/agenda/{id}")).await.follow("Stel een vraag").await;
        joke.fill("text", "Is er ook soep zonder vlees?").submit("Verstuur").await;
        assert!(joke.sees("Soep en brood"), "{}", joke.text());
        fatma.visit("/berichten").await;
        assert!(fatma.sees("Soep en brood"), "{}", fatma.text());
    }

    async fn a_guest_writes_to_the_house_about_an_activity(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_weekly(&mut delinde.editor().await).await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/agenda/{id}")).await.follow("Stel een vraag").await;
        assert!(guest.page().contains("Ik heb een vraag over: Soep en brood."), "{}", guest.text());
    }
}

/// Asks for the calendar as a program does that has it with this tag; the status and the tag.
async fn ask_calendar(street: &Street, house: &Instance, etag: &str) -> (u16, String) {
    let url: url::Url = house.url("/agenda.ics").parse().unwrap();
    let local = format!("http://127.0.0.1:{}{}", url.port().unwrap(), url.path());
    let request = street.browser().get(local).header("host", house.authority());
    let answer = request.header("if-none-match", etag).send().await.unwrap();
    let tag = answer.headers().get("etag").map(|tag| tag.to_str().unwrap().to_owned());
    (answer.status().as_u16(), tag.unwrap_or_default())
}
