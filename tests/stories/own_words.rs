//! What somebody said stays theirs: half a message is not lost to a quick answer, and everybody can
//! take away their own words, also who may only read.

use std::sync::Arc;

use instance::kit::may::Role;
use tests::{Instance, Visitor, both};

use super::deeds::read;
use super::living_room::{open_last, say};
use super::moderating::{self, somebody};

const ROOM: &str = "/huiskamer";
const BOOK: &str = "/huiskamer/gastenboek";

/// Joke wrote something in the guest book, and Fatma put it there.
async fn in_the_book(house: &Arc<Instance>) -> (Visitor, Visitor) {
    let mut joke = somebody(house, "Joke", Role::Resident).await;
    joke.visit(BOOK).await.fill("gast", "Mijn sleutels zijn weg.").submit("Schrijf het op").await;
    let mut fatma = somebody(house, "Fatma", Role::Host).await;
    fatma.visit(BOOK).await.submit("Zet in het boek").await;
    assert!(fatma.sees("Het staat in het boek"), "{}", fatma.text());
    (joke, fatma)
}

both! {
    async fn a_quick_answer_leaves_half_a_message_in_its_field(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        joke.visit(ROOM).await.fill("tekst", "Ik kom om twee").submit("Leuk!").await;
        assert_eq!(joke.status(), 200, "{}", joke.text());
        assert_eq!(delinde.text("SELECT text FROM said").await, "Leuk!");
        assert!(joke.page().contains("value=\"Ik kom om twee\""), "what was typed is lost");
        assert!(!joke.path().contains("twee"), "{}", joke.path());
        joke.submit("Stuur").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM said").await, 2);
        assert!(joke.sees("Ik kom om twee"), "{}", joke.text());
    }

    async fn the_first_button_for_a_message_sends_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        joke.visit(ROOM).await;
        let (_, form) = joke.page().split_once("data-say").unwrap();
        let (_, first) = form.split_once("type=\"submit\"").unwrap();
        let (first, _) = first.split_once("</button>").unwrap();
        assert!(first.ends_with("Stuur"), "Enter presses {first}");
    }

    async fn who_wrote_in_the_guest_book_takes_it_away_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, _) = in_the_book(&delinde).await;
        joke.visit(BOOK).await.submit("Haal weg").await;
        assert!(joke.sees("Het is weggehaald"), "{}", joke.text());
        assert!(!read(&delinde, BOOK).await.contains("Mijn sleutels"));
    }

    async fn what_still_waits_can_be_taken_away_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        joke.visit(BOOK).await.fill("gast", "Mijn code is 1234.").submit("Schrijf het op").await;
        let mut henk = somebody(&delinde, "Henk", Role::Resident).await;
        henk.visit(BOOK).await;
        assert!(!henk.sees("Mijn code"), "{}", henk.text());
        joke.visit(BOOK).await;
        assert!(joke.sees("Dit wacht nog") && joke.sees("Mijn code is 1234."), "{}", joke.text());
        joke.submit("Haal weg").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM guest_entry").await, 0);
    }

    async fn a_page_of_somebody_else_in_the_book_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut fatma) = in_the_book(&delinde).await;
        let mut henk = somebody(&delinde, "Henk", Role::Resident).await;
        henk.visit(BOOK).await;
        assert!(!henk.page().contains("Haal weg"), "there is a button");
        // A page of hers that is still open, with the session of somebody else.
        fatma.visit(BOOK).await;
        fatma.borrow_session_of(&henk);
        assert_eq!(fatma.submit("Haal weg").await.status(), 403);
        assert!(read(&delinde, BOOK).await.contains("Mijn sleutels"));
    }

    async fn a_guest_reads_whom_to_ask(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        guest.visit(BOOK).await;
        assert!(guest.sees("Wil je later weghalen wat je schreef?"), "{}", guest.text());
        guest.follow("Schrijf ons").await;
        assert_eq!(guest.path(), "/contact");
    }

    async fn who_may_only_read_takes_back_their_own_words(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        say(&mut joke, "Dat had ik niet moeten zeggen").await;
        moderating::let_only_read(&delinde, &mut joke).await;
        open_last(&mut joke).await;
        joke.submit("Haal weg").await;
        assert_eq!(joke.status(), 200, "{}", joke.text());
        assert!(joke.sees("Weggehaald door Joke"), "{}", joke.text());
    }

    async fn who_may_only_read_takes_their_page_out_of_the_guest_book(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, _) = in_the_book(&delinde).await;
        moderating::let_only_read(&delinde, &mut joke).await;
        joke.visit(BOOK).await.submit("Haal weg").await;
        assert_eq!(joke.status(), 200, "{}", joke.text());
        assert!(!read(&delinde, BOOK).await.contains("Mijn sleutels"));
    }
}
