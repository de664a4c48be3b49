//! Hearing what was decided, and saying that one does not agree: who made something and who reported it,
//! with an account and without.

use serde_json::json;
use tests::{Instance, PostOffice, Visitor, both};

use super::deeds::{add_notice, portal_with_stranger, read, send, status};
use super::living_room;
use super::moderating::{Decisions, decide, open, report, reported, somebody};
use instance::kit::may::Role;

const JOKE: &str = "joke@voorbeeld.example";
const NOOR: &str = "noor@voorbeeld.example";
const GUEST: &str = "gast@voorbeeld.example";

/// The last mail to this address.
fn last(office: &PostOffice, address: &str) -> String {
    office.mails_to(address).pop().unwrap_or_else(|| panic!("no mail to {address}")).text()
}

/// The path in this house that begins so in a text.
fn path_in(house: &Instance, text: &str, beginning: &str) -> String {
    let (_, rest) = text.split_once(&house.url(beginning)).unwrap_or_else(|| panic!("{text}"));
    format!("{beginning}{}", rest.split_whitespace().next().unwrap_or_default())
}

/// Appeals against the decision on the page that is open.
async fn appeal(somebody: &mut Visitor, words: &str) {
    somebody.fill("bezwaar", words).submit("Maak bezwaar").await;
    assert!(somebody.sees("Wij hebben je bezwaar"), "{}", somebody.text());
}

both! {
    async fn an_author_appeals_and_somebody_looks_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let (mut henk, notice, _) = reported(&delinde, &mut joke).await;
        decide(&mut henk, "remove", "Dom is geen vraag.").await;
        joke.visit("/besluiten").await.follow_first_decision().await;
        assert!(joke.sees("Dom is geen vraag.") && !joke.sees("Zo praat je niet"), "{}", joke.text());
        appeal(&mut joke, "Ik bedoelde mezelf.").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/beheer/meldingen?toon=bezwaar").await.follow("Bekijk en beslis").await;
        assert!(fatma.sees("Ik bedoelde mezelf."), "{}", fatma.text());
        fatma.choose("besluit", "leave").submit("Besluit").await;
        assert_eq!(status(&delinde, &notice).await, 200);
    }

    async fn who_wins_an_appeal_hears_that_it_is_back_and_that_they_may_write(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let (mut henk, ..) = reported(&delinde, &mut joke).await;
        henk.choose("schrijver", "week");
        decide(&mut henk, "hide", "Rust even uit.").await;
        street.settle().await;
        let told = last(&office, JOKE);
        assert!(told.contains("Je kunt tot dinsdag 1 december alleen lezen"), "{told}");
        assert!(!told.contains("De schrijver"), "{told}");
        joke.visit("/besluiten").await.follow_first_decision().await;
        assert!(joke.sees("Je kunt tot dinsdag 1 december alleen lezen"), "{}", joke.text());
        appeal(&mut joke, "Ik bedoelde mezelf.").await;
        open(&mut henk).await;
        assert!(henk.sees("De schrijver kan een week alleen lezen"), "{}", henk.text());
        henk.choose("besluit", "leave").fill("woorden", "Je hebt gelijk.").submit("Besluit").await;
        street.settle().await;
        let told = last(&office, JOKE);
        for words in ["Het staat er weer.", "Je kunt weer schrijven.", "Je hebt gelijk."] {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert!(!told.contains("Maak dan bezwaar"), "{told}");
        assert_eq!(joke.visit("/prikbord/nieuw").await.status(), 200);
    }

    async fn an_author_who_lost_nothing_hears_nothing(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let (mut henk, ..) = reported(&delinde, &mut joke).await;
        let before = office.mails_to(JOKE).len();
        henk.choose("besluit", "leave").submit("Besluit").await;
        street.settle().await;
        assert_eq!(office.mails_to(JOKE).len(), before);
    }

    async fn who_has_an_account_finds_their_report_and_appeals_from_the_mail(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let notice = format!("/prikbord/{}", add_notice(&mut joke, "Wie is er zo dom").await);
        let mut noor = somebody(&delinde, "Noor", Role::Resident).await;
        report(&mut noor, &notice, "Zo praat je niet").await;
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        henk.choose("besluit", "leave").fill("woorden", "Dom mag je zeggen.").submit("Besluit").await;
        street.settle().await;
        let path = path_in(&delinde, &last(&office, NOOR), "/besluiten/melding/");
        assert!(noor.visit("/besluiten").await.page().contains(&path), "{}", noor.page());
        assert!(noor.sees("Wie is er zo dom"), "{}", noor.text());
        noor.visit(&path).await;
        assert!(noor.sees("Het blijft staan.") && noor.sees("Dom mag je zeggen."), "{}", noor.text());
        // Nobody else reads who reported what.
        assert_eq!(joke.visit(&path).await.status(), 404);
        assert_eq!(delinde.guest().visit(&path).await.status(), 403);
        noor.fill("bezwaar", "").submit("Maak bezwaar").await;
        assert_eq!(noor.status(), 422);
        appeal(&mut noor, "Het is wel erg.").await;
        assert!(open(&mut henk).await.starts_with("/beheer/meldingen/"));
        assert!(henk.sees("Het is wel erg."), "{}", henk.text());
    }

    async fn who_reports_in_the_living_room_reads_what_was_decided(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        living_room::say(&mut somebody(&delinde, "Joke", Role::Resident).await, "Iets naars").await;
        let mut noor = somebody(&delinde, "Noor", Role::Resident).await;
        living_room::open_last(&mut noor).await;
        noor.fill("reden", "Dit is niet aardig.").submit("Meld dit").await;
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        decide(&mut henk, "remove", "Zo praten wij niet.").await;
        noor.visit("/besluiten").await;
        let (_, rest) = noor.page().split_once("/besluiten/melding/").expect("a report");
        let path = format!("/besluiten/melding/{}", rest.split('"').next().unwrap());
        noor.visit(&path).await;
        for words in ["Wij hebben het weggehaald.", "Zo praten wij niet.", "Maak bezwaar"] {
            assert!(noor.sees(words), "{words}: {}", noor.text());
        }
    }

    async fn the_mail_about_the_decision_tells_a_guest_where_to_appeal(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut guest = delinde.guest();
        guest.visit("/melden?pad=/over").await;
        guest.choose("keuze", "untrue").fill("email", GUEST).submit("Verstuur de melding").await;
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        henk.choose("besluit", "leave").submit("Besluit").await;
        street.settle().await;
        let path = path_in(&delinde, &last(&office, GUEST), "/melding/");
        let mut later = delinde.guest();
        later.visit(&path).await;
        assert!(later.sees("Het blijft staan."), "{}", later.text());
        appeal(&mut later, "Het klopt echt niet.").await;
    }

    async fn every_report_of_people_is_counted_wherever_it_was_made(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let elders = street.stranger("elders").await;
        let reporter = elders.actor("/actor", "Application", json!({}));
        living_room::say(&mut somebody(&delinde, "Joke", Role::Resident).await, "Iets naars").await;
        let mut guest = delinde.guest();
        living_room::open_last(&mut guest).await;
        guest.fill("reden", "Dit is niet aardig.").submit("Meld dit").await;
        assert!(read(&delinde, "/over/meldingen").await.contains("Gemeld 1"));
        let flag = elders.says_as(&reporter, "Flag", json!([delinde.site()]));
        send(street, &delinde, &elders, &flag).await;
        // The same letter once more is no other report.
        send(street, &delinde, &elders, &flag).await;
        let counts = read(&delinde, "/over/meldingen").await;
        assert!(counts.contains("Gemeld 2"), "{counts}");
    }

    async fn what_came_from_elsewhere_has_the_name_of_its_site(street: &Street) {
        let (molenstad, elders) = portal_with_stranger(street).await;
        let event = elders.event("/o/1", "Boekenruil");
        send(street, &molenstad, &elders, &elders.says("Create", event)).await;
        let id = molenstad.text("SELECT id FROM event").await;
        report(&mut molenstad.guest(), &format!("/agenda/{id}"), "Dit klopt niet").await;
        let mut samira = molenstad.administrator().await;
        open(&mut samira).await;
        let name = molenstad.text("SELECT name FROM site").await;
        // As who made it, and as the other website.
        assert!(samira.times(&name) >= 2, "{name}: {}", samira.text());
        assert!(!samira.sees(&elders.url("/a/wijk")), "{}", samira.text());
        molenstad.change("DELETE FROM site WHERE name = $1", &name).await;
        let path = samira.path().to_owned();
        samira.visit(&path).await;
        let host = elders.authority().split(':').next().unwrap().to_owned();
        assert!(samira.sees(&host) && !samira.sees("/a/wijk"), "{}", samira.text());
    }
}
