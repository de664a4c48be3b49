//! The living room: talking live, keeping order, the guest book, and what is never kept or told.

use std::sync::Arc;

use instance::kit::hours::FIELDS;
use instance::kit::may::Role;
use instance::rooms::residents;
use tests::{Database, Event, HOUR, Instance, MINUTE, Street, Visitor, both, link, tell};

use super::deeds::{add_activity, read, status};
use super::moderating;

const ROOM: &str = "/huiskamer";
const LIVE: &str = "/huiskamer/live";

/// Somebody with an account here.
async fn neighbour(house: &Arc<Instance>, name: &str, role: Role) -> Visitor {
    let email = format!("{}@buren.example", name.to_lowercase());
    let inside = house.house();
    let mut tx = inside.write().await.unwrap();
    residents::add(&mut tx, inside.now(), &email, name, role).await.unwrap();
    tx.commit().await.unwrap();
    let mut visitor = house.guest();
    visitor.sign_in(&email).await;
    visitor
}

async fn joke(house: &Arc<Instance>) -> Visitor {
    neighbour(house, "Joke", Role::Resident).await
}

async fn host(house: &Arc<Instance>) -> Visitor {
    neighbour(house, "Fatma", Role::Host).await
}

/// Says something on the page of the room.
pub async fn say(somebody: &mut Visitor, text: &str) {
    somebody.visit(ROOM).await.fill("tekst", text).submit("Stuur").await;
    assert_eq!(somebody.status(), 200, "{}", somebody.text());
}

/// Opens what can be done about the last message of the page.
pub async fn open_last(somebody: &mut Visitor) {
    somebody.visit(ROOM).await;
    let (_, last) = somebody.page().rsplit_once("href=\"/huiskamer/bericht/").unwrap();
    let id = last.split('"').next().unwrap().to_owned();
    somebody.visit(&format!("/huiskamer/bericht/{id}")).await;
    assert_eq!(somebody.status(), 200, "{}", somebody.text());
}

/// What is decided on the settings page, in the fields that are named.
async fn decide(house: &Arc<Instance>, fields: &[(&str, &str)], choices: &[(&str, &str)]) {
    let mut admin = house.administrator().await;
    admin.visit("/huiskamer/instellingen").await;
    for (field, value) in fields {
        admin.fill(field, value);
    }
    for (field, value) in choices {
        admin.choose(field, value);
    }
    admin.submit("Bewaar").await;
    assert!(admin.sees("Bewaard."), "{}", admin.text());
}

/// Open from nine to five, every day.
async fn office_hours(house: &Arc<Instance>) {
    let fields = FIELDS.map(|row| (row.field, "9.00 tot 17 uur"));
    decide(house, &fields, &[]).await;
}

/// Which of these words the events say, in order.
fn heard<'a>(events: &[Event], words: &[&'a str]) -> Vec<&'a str> {
    let said = |event: &Event| words.iter().copied().find(|word| event.data.contains(word));
    events.iter().filter_map(said).collect()
}

both! {
    async fn two_neighbours_talk_and_a_guest_reads_along(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        let henk = neighbour(&delinde, "Henk", Role::Resident).await;
        let mut live = henk.listen(LIVE, None).await;
        live.until("who", "Henk").await;
        say(&mut joke, "Ik heb appeltaart <b>over</b>").await;
        let events = live.until("message", "Ik heb appeltaart").await;
        assert!(events.last().unwrap().data.contains("&#60;b&#62;over"), "{events:?}");
        assert!(joke.sees("Jij"), "{}", joke.text());
        let mut guest = delinde.guest();
        guest.visit(ROOM).await;
        assert!(guest.sees("Joke") && guest.sees("Ik heb appeltaart"), "{}", guest.text());
        assert!(guest.sees("Log in om te praten"), "{}", guest.text());
    }

    async fn who_may_only_read_is_told_so_and_keeps_what_they_typed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        joke.visit(ROOM).await.fill("tekst", "Ik heb appeltaart");
        let mut elsewhere = delinde.guest();
        elsewhere.sign_in("joke@buren.example").await;
        moderating::let_only_read(&delinde, &mut elsewhere).await;
        joke.submit("Stuur").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Ik heb appeltaart"), "{}", joke.text());
        joke.visit(ROOM).await;
        assert!(joke.sees("Je kunt nu even alleen lezen"), "{}", joke.text());
        assert!(!joke.sees("Log in om te praten"), "{}", joke.text());
        assert!(!joke.page().contains("name=\"tekst\""), "there is a form");
        joke.follow("Bekijk de besluiten").await;
        assert_eq!(joke.path(), "/besluiten");
    }

    async fn after_a_lost_connection_one_hears_what_one_missed_and_nothing_else(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        let henk = neighbour(&delinde, "Henk", Role::Resident).await;
        let mut live = henk.listen(LIVE, None).await;
        say(&mut joke, "Appel").await;
        let last = live.until("message", "Appel").await.pop().unwrap().id;
        drop(live);
        say(&mut joke, "Banaan").await;
        say(&mut joke, "Citroen").await;
        let mut live = henk.listen(LIVE, Some(&last)).await;
        say(&mut joke, "Druif").await;
        let missed = live.until("message", "Druif").await;
        let words = heard(&missed, &["Appel", "Banaan", "Citroen", "Druif"]);
        assert_eq!(words, ["Banaan", "Citroen", "Druif"]);
    }

    async fn what_is_taken_away_meanwhile_is_told_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        let mut fatma = host(&delinde).await;
        let mut live = delinde.guest().listen(LIVE, None).await;
        say(&mut joke, "Lelijk woord").await;
        let last = live.until("message", "Lelijk woord").await.pop().unwrap().id;
        drop(live);
        open_last(&mut fatma).await;
        fatma.submit("Haal weg").await;
        assert!(fatma.sees("Weggehaald door Fatma"), "{}", fatma.text());
        assert_eq!(fatma.times("Lelijk woord"), 0);
        let mut live = delinde.guest().listen(LIVE, Some(&last)).await;
        live.until("changed", "Weggehaald door Fatma").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM said WHERE text <> ''").await, 0);
    }

    async fn who_missed_too_much_is_asked_to_open_the_room_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        joke.visit(ROOM).await;
        for number in 0..102 {
            if number == 60 {
                joke.moves_to("192.0.2.251");
            }
            joke.fill("tekst", &format!("Nummer {number}")).submit("Stuur").await;
            assert_eq!(joke.status(), 200, "{}", joke.text());
        }
        let mut live = delinde.guest().listen("/huiskamer/live?na=0", None).await;
        live.until("refresh", "").await;
        joke.visit(ROOM).await.follow("Eerdere berichten").await;
        assert!(joke.sees("Nummer 61") && !joke.sees("Nummer 62"), "{}", joke.text());
    }

    async fn a_message_that_is_sent_twice_is_said_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        joke.visit(ROOM).await;
        let mut again = joke.clone();
        joke.fill("tekst", "Dubbel").submit("Stuur").await;
        again.fill("tekst", "Dubbel").submit("Stuur").await;
        assert_eq!(again.times("Dubbel"), 1);
    }

    async fn a_slow_reader_holds_up_nobody_and_misses_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        let mut slow = delinde.guest().listen(LIVE, None).await;
        let mut quick = delinde.guest().listen(LIVE, None).await;
        joke.visit(ROOM).await;
        for number in 100..180 {
            joke.fill("tekst", &format!("Nummer {number}")).submit("Stuur").await;
            quick.until("message", &format!("Nummer {number}")).await;
        }
        let late = slow.until("message", "Nummer 179").await;
        assert_eq!(late.len(), 80);
        assert!(late.first().unwrap().data.contains("Nummer 100"));
    }

    async fn quick_answers_and_cards_are_said_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let mut joke = joke(&delinde).await;
        joke.visit(ROOM).await.submit("Leuk!").await;
        assert!(joke.sees("Leuk!"), "{}", joke.text());
        joke.visit(&format!("/agenda/{id}")).await.submit("Deel in de huiskamer").await;
        assert!(joke.sees("Soep en brood"), "{}", joke.text());
        let pasted = format!("Kom je ook? {}", delinde.url(&format!("/agenda/{id}")));
        say(&mut joke, &pasted).await;
        assert_eq!((joke.times("Soep en brood"), joke.times("http://")), (2, 0), "{}", joke.text());
        assert!(joke.sees("Kom je ook?"));
        say(&mut joke, "Kijk op https://elders.example/soep").await;
        assert!(!joke.page().contains("href=\"https://elders.example"), "{}", joke.page());
    }

    async fn outside_the_hours_there_is_the_guest_book(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        office_hours(&delinde).await;
        let mut joke = joke(&delinde).await;
        joke.visit(ROOM).await;
        assert!(joke.sees("Open tot 17 uur"), "{}", joke.text());
        street.later(9 * HOUR).await;
        // The page was still open.
        joke.fill("tekst", "Is er nog iemand?").submit("Stuur").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("De huiskamer is dicht") && joke.sees("Is er nog iemand?"));
        assert!(read(&delinde, "/").await.contains("Weer open morgen om 9 uur"));
        let mut guest = delinde.guest();
        guest.visit(ROOM).await;
        guest.fill("naam", "Kofi").fill("gast", "Ik ben nieuw hier.").submit("Schrijf het op").await;
        assert!(guest.sees("Dank je wel"), "{}", guest.text());
        assert!(!read(&delinde, "/huiskamer/gastenboek").await.contains("Ik ben nieuw hier."));
        let mut fatma = host(&delinde).await;
        fatma.visit(ROOM).await.follow("1 bericht wacht in het gastenboek").await;
        fatma.fill("antwoord", "Welkom Kofi.").submit("Zet in het boek").await;
        let book = read(&delinde, "/huiskamer/gastenboek").await;
        assert!(book.contains("Ik ben nieuw hier.") && book.contains("Welkom Kofi."), "{book}");
    }

    async fn the_room_is_closed_on_a_day_that_is_different(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        office_hours(&delinde).await;
        let mut admin = delinde.administrator().await;
        admin.visit("/huiskamer/instellingen").await.fill("hours_monday", "soms");
        admin.submit("Bewaar").await;
        assert_eq!(admin.status(), 422);
        assert!(admin.page().contains("value=\"soms\""), "what was typed is lost");
        assert!(admin.sees("Schrijf de tijden als 9 - 17."), "{}", admin.text());
        let today = delinde.house().dates(instance::kit::Lang::Nl).day(delinde.house().now());
        decide(&delinde, &[("hours_days_off", &format!("{today} dicht (Feest)"))], &[]).await;
        let mut guest = delinde.guest();
        guest.visit(ROOM).await;
        assert!(guest.sees("Weer open morgen om 9 uur"), "{}", guest.text());
    }

    async fn an_empty_page_of_the_guest_book_says_what_is_missing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        guest.visit("/huiskamer/gastenboek").await.fill("naam", "Kofi");
        guest.submit("Schrijf het op").await;
        assert_eq!(guest.status(), 422);
        assert!(guest.sees("Schrijf eerst iets.") && guest.page().contains("value=\"Kofi\""));
    }

    async fn a_lamp_opens_the_room_and_shows_on_the_front(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        office_hours(&delinde).await;
        street.later(10 * HOUR).await;
        let mut fatma = host(&delinde).await;
        fatma.visit(ROOM).await.fill("regel", "schenkt koffie").submit("Doe de lamp aan").await;
        assert!(fatma.sees("Fatma schenkt koffie"), "{}", fatma.text());
        let mut joke = joke(&delinde).await;
        say(&mut joke, "Goedenavond").await;
        let front = read(&delinde, "/").await;
        assert!(front.contains("2 buren binnen · Fatma schenkt koffie"), "{front}");
        fatma.visit(ROOM).await.submit("Doe de lamp uit").await;
        joke.visit(ROOM).await;
        assert!(joke.sees("Weer open morgen om 9 uur"), "{}", joke.text());
    }

    async fn a_host_slows_the_room_and_closes_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = host(&delinde).await;
        let mut joke = joke(&delinde).await;
        fatma.visit(ROOM).await.choose("tempo", "30").submit("Stel het tempo in").await;
        say(&mut joke, "Eerst dit").await;
        joke.fill("tekst", "En dan dat").submit("Stuur").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Stuur het over 29 seconden"), "{}", joke.text());
        assert!(joke.page().contains("value=\"En dan dat\""), "what was typed is lost");
        street.later(30_000).await;
        joke.submit("Stuur").await;
        assert_eq!((joke.status(), joke.times("En dan dat")), (200, 1));
        fatma.visit(ROOM).await.submit("Doe de kamer dicht").await;
        joke.visit(ROOM).await;
        assert!(joke.sees("De kamer is nu dicht"), "{}", joke.text());
        fatma.visit(ROOM).await.submit("Doe de kamer open").await;
        street.later(30_000).await;
        say(&mut joke, "Daar ben ik weer").await;
    }

    async fn who_is_asked_to_rest_can_talk_again_later(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = host(&delinde).await;
        let mut joke = joke(&delinde).await;
        say(&mut joke, "Boe").await;
        open_last(&mut fatma).await;
        fatma.choose("minuten", "10").submit("Vraag om rust").await;
        joke.visit(ROOM).await.fill("tekst", "Nog eens boe").submit("Stuur").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("even alleen te lezen"), "{}", joke.text());
        street.later(10 * MINUTE).await;
        say(&mut joke, "Sorry").await;
    }

    async fn a_neighbour_keeps_no_order(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = host(&delinde).await;
        let mut joke = joke(&delinde).await;
        say(&mut joke, "Hoi").await;
        open_last(&mut fatma).await;
        let mut lamp = fatma.clone();
        lamp.visit(ROOM).await;
        // Her pages are still open when she is no host any more.
        let roles = "UPDATE resident SET roles = '' WHERE email = $1";
        delinde.change(roles, "fatma@buren.example").await;
        assert_eq!(fatma.submit("Haal weg").await.status(), 403);
        assert_eq!(lamp.submit("Doe de lamp aan").await.status(), 403);
        assert_eq!(joke.visit("/huiskamer/instellingen").await.status(), 403);
        open_last(&mut joke).await;
        joke.submit("Haal weg").await;
        assert!(joke.sees("Weggehaald door Joke"), "{}", joke.text());
    }

    async fn a_hidden_word_comes_back_or_is_covered_and_nothing_is_lost(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        decide(&delinde, &[("woorden", "lelijkerd\nzuurpruim")], &[("hoe", "terug")]).await;
        let mut joke = joke(&delinde).await;
        joke.visit(ROOM).await.fill("tekst", "Jij Zuurpruim!").submit("Stuur").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Kun je het anders zeggen?"), "{}", joke.text());
        assert!(joke.page().contains("value=\"Jij Zuurpruim!\""), "what was typed is lost");
        decide(&delinde, &[], &[("hoe", "afdekken")]).await;
        joke.submit("Stuur").await;
        assert!(joke.sees("Jij •••••••••!"), "{}", joke.text());
    }

    async fn what_was_said_is_gone_after_a_day(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        say(&mut joke, "Voor nu").await;
        street.clock().forward(24 * HOUR - MINUTE);
        assert!(read(&delinde, ROOM).await.contains("Voor nu"));
        street.clock().forward(MINUTE);
        // At once for readers, and really at night.
        assert!(!read(&delinde, ROOM).await.contains("Voor nu"));
        street.days_later(1).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM said").await, 0);
    }

    async fn a_house_may_keep_it_for_a_week(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        decide(&delinde, &[], &[("bewaar", "168")]).await;
        say(&mut joke(&delinde).await, "Voor de week").await;
        street.days_later(6).await;
        let room = read(&delinde, ROOM).await;
        assert!(room.contains("Voor de week") && !room.contains("Na 24 uur"), "{room}");
    }

    async fn nobody_is_named_who_does_not_want_to_be(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        joke.visit(ROOM).await;
        let seen = read(&delinde, ROOM).await;
        assert!(seen.contains("Nu in de kamer: 1") && seen.contains("Joke"), "{seen}");
        joke.choose("zie", "leest").submit("Bewaar mijn keuze").await;
        assert!(read(&delinde, ROOM).await.contains("leest mee"));
        joke.choose("zie", "onzichtbaar").submit("Bewaar mijn keuze").await;
        let unseen = read(&delinde, ROOM).await;
        assert!(unseen.contains("Nu in de kamer: 0") && !unseen.contains("Joke"), "{unseen}");
        joke.choose("zie", "zichtbaar").submit("Bewaar mijn keuze").await;
        street.clock().forward(2 * MINUTE);
        assert!(read(&delinde, ROOM).await.contains("Nu in de kamer: 0"));
    }

    async fn a_guest_can_report_a_message(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        say(&mut joke(&delinde).await, "Iets naars").await;
        let mut guest = delinde.guest();
        open_last(&mut guest).await;
        guest.fill("reden", "Dit is niet aardig.").submit("Meld dit").await;
        assert!(guest.sees("Iemand van het huis kijkt ernaar"), "{}", guest.text());
        assert_eq!(delinde.text("SELECT quote FROM report").await, "Iets naars");
        assert_eq!(delinde.text("SELECT reason FROM report").await, "Dit is niet aardig.");
    }

    async fn nothing_of_the_living_room_leaves_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let outbox = "SELECT COUNT(*) FROM outbox";
        let deliveries = "SELECT COUNT(*) FROM delivery";
        let before = [delinde.count(outbox).await, delinde.count(deliveries).await];
        let mut joke = joke(&delinde).await;
        let mut fatma = host(&delinde).await;
        say(&mut joke, "Onder ons").await;
        fatma.visit(ROOM).await.submit("Doe de lamp aan").await;
        open_last(&mut fatma).await;
        fatma.submit("Haal weg").await;
        street.settle().await;
        assert_eq!([delinde.count(outbox).await, delinde.count(deliveries).await], before);
        assert_eq!(status(&molenstad, ROOM).await, 404);
    }

    async fn who_leaves_the_house_leaves_the_room_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, "Zwaantje", Role::Resident).await;
        say(&mut joke, "Kobaltblauw is mooi").await;
        joke.visit("/huiskamer/gastenboek").await.fill("gast", "Breigaren gezocht");
        joke.submit("Schrijf het op").await;
        let mut live = delinde.guest().listen(LIVE, None).await;
        joke.visit("/ik/gegevens.html").await;
        assert!(joke.page().contains("Kobaltblauw") && joke.page().contains("Breigaren"));
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        live.until("changed", "Dit bericht is weggehaald").await;
        drop(live);
        let left = delinde.remains_of(&["Zwaantje", "Kobaltblauw", "Breigaren"]).await;
        assert_eq!(left, Vec::<String>::new());
    }
}

async fn two_processes(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let beside = delinde.beside().await;
    let mut joke = joke(&delinde).await;
    let mut henk = neighbour(&delinde, "Henk", Role::Resident).await;
    henk.goes_through(beside.port);
    let mut there = henk.listen(LIVE, None).await;
    let mut here = joke.listen(LIVE, None).await;
    there.until("who", "Joke").await;
    here.until("who", "Henk").await;
    say(&mut joke, "Hoor je mij?").await;
    there.until("message", "Hoor je mij?").await;
    say(&mut henk, "Luid en duidelijk").await;
    here.until("message", "Luid en duidelijk").await;
    drop(there);
    beside.close().await;
}

#[test]
fn two_processes_on_one_database_share_the_room() {
    tell(Database::Postgres, two_processes);
}
