//! Asking and offering on the noticeboard: three steps, what happens while it hangs, how it ends.

use std::sync::Arc;

use instance::kit::may::Role;
use tests::{Instance, Visitor, both, link};

use super::deeds::{add_notice, read, status};
use super::messages::neighbour;

const JOKE: &str = "joke@buren.example";
const PIET: &str = "piet@buren.example";
const TITLE: &str = "Wie wandelt met mij?";

/// Joke, with a notice.
async fn joke_asks(house: &Arc<Instance>) -> (Visitor, String) {
    let mut joke = neighbour(house, JOKE, "Joke", Role::Resident).await;
    let notice = add_notice(&mut joke, TITLE).await;
    (joke, format!("/prikbord/{notice}"))
}

/// Piet answers.
pub async fn piet_answers(house: &Arc<Instance>, notice: &str) {
    let mut piet = neighbour(house, PIET, "Piet", Role::Resident).await;
    piet.visit(notice).await.fill("text", "Ik loop graag mee.");
    piet.submit("Stuur een bericht").await;
    assert!(piet.sees("Je bericht is verstuurd"), "{}", piet.text());
}

/// The link in the newest mail to somebody that gives this answer.
pub async fn answer_link(house: &Arc<Instance>, email: &str, answer: &str) -> String {
    let mail = house.mail_to(email).await.expect("a mail");
    let end = format!("antwoord={answer}");
    let link = mail.split_whitespace().find(|word| word.ends_with(&end));
    link.unwrap_or_else(|| panic!("no link for {answer} in: {mail}")).to_owned()
}

async fn writes(visitor: &mut Visitor, text: &str) {
    visitor.visit("/prikbord/nieuw?soort=vraag").await;
    visitor.fill("title", TITLE).fill("text", text).submit("Verder").await;
}

/// How many `Update`s about notices went out.
async fn updates(house: &Instance) -> i64 {
    house.count("SELECT COUNT(*) FROM outbox WHERE type = 'Update'").await
}

both! {
    async fn going_back_a_step_loses_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/prikbord/nieuw").await.choose("soort", "vraag").submit("Verder").await;
        joke.choose("help", "tuin").fill("title", "Tuin vol gras").fill("text", "Het is hoog.");
        joke.fill("area", "bij het park").submit("Terug").await;
        assert!(joke.sees("Wat wil je doen?"), "{}", joke.text());
        joke.choose("soort", "bod").submit("Verder").await;
        for kept in ["Tuin vol gras", "Het is hoog.", "bij het park"] {
            assert!(joke.page().contains(kept), "{kept}: {}", joke.page());
        }
        joke.submit("Verder").await;
        assert!(joke.sees("Aangeboden") && joke.sees("De tuin"), "{}", joke.text());
        joke.submit("Terug").await;
        assert!(joke.page().contains("Het is hoog."), "{}", joke.page());
        joke.submit("Verder").await.submit("Hang het op").await;
        assert!(joke.sees("Je briefje hangt") && joke.sees("Aangeboden"), "{}", joke.text());
    }

    async fn a_guest_writes_first_and_signs_in_after(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        writes(&mut joke, "Elke week een uurtje.").await;
        assert!(joke.sees("Zo hangt het straks"), "{}", joke.text());
        joke.submit("Log in en hang het op").await;
        assert!(joke.sees("Je briefje is bewaard"), "{}", joke.text());
        joke.fill("email", JOKE).submit("Stuur mij een code").await;
        let code = delinde.code_for(JOKE).await;
        joke.fill("code", &code).fill("name", "Joke").tick("of_age", "yes").submit("Log in").await;
        assert!(joke.sees("Zo hangt het straks") && joke.sees("Elke week een uurtje."));
        assert!(joke.page().contains("data-one-click"), "no script may hang it up at once");
        joke.submit("Hang het op").await;
        assert!(joke.sees("Je briefje hangt") && joke.sees("Joke"), "{}", joke.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM notice_draft").await, 0);
    }

    async fn what_somebody_else_wrote_is_never_hung_up_at_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut stranger = delinde.guest();
        writes(&mut stranger, "Kom allemaal naar mijn winkel.").await;
        stranger.submit("Log in en hang het op").await;
        let (_, secret) = stranger.path().split_once("klad%3D").unwrap();
        let secret = secret.split('&').next().unwrap();
        let mut joke = delinde.resident().await;
        joke.visit(&format!("/prikbord/nieuw?klad={secret}")).await;
        assert!(joke.sees("Kom allemaal naar mijn winkel."), "{}", joke.text());
        assert!(!joke.page().contains("data-one-click"), "a link hangs something up in their name");
    }

    async fn what_a_guest_wrote_is_kept_for_a_day(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        writes(&mut joke, "Elke week een uurtje.").await;
        joke.submit("Log in en hang het op").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM notice_draft").await, 1);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM notice").await, 0);
        street.days_later(2).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM notice_draft").await, 0);
        assert_eq!(status(&delinde, "/prikbord/nieuw?klad=geraden").await, 403);
        let mut piet = delinde.resident().await;
        assert!(piet.visit("/prikbord/nieuw?klad=geraden").await.sees("Wat wil je doen?"));
    }

    async fn a_phone_number_is_taken_out_in_one_click(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        let text = "Bel 06 12 34 56 78 of mail joke@buren.example. Ik woon op Eikstraat 3.";
        writes(&mut joke, text).await;
        assert!(joke.sees("Er staat een telefoonnummer in je briefje"), "{}", joke.text());
        assert!(joke.sees("Er staat een adres in je briefje"), "{}", joke.text());
        assert!(joke.sees("Er staat een e-mailadres in je briefje"), "{}", joke.text());
        joke.submit("Haal het weg").await;
        assert!(joke.sees("Bel (stuur mij hier een bericht)"), "{}", joke.text());
        joke.submit("Hang het op").await;
        assert!(joke.sees("Je briefje hangt"), "{}", joke.text());
        for gone in ["06 12", "joke@", "Eikstraat"] {
            assert!(!joke.sees(gone), "{gone}: {}", joke.text());
        }
    }

    async fn who_wants_a_phone_number_on_a_notice_can_have_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        writes(&mut joke, "Bel 06 12 34 56 78.").await;
        joke.submit("Ja, hang het toch zo op").await;
        assert!(joke.sees("Je briefje hangt") && joke.sees("06 12 34 56 78"), "{}", joke.text());
    }

    async fn neighbours_see_that_somebody_answered(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, notice) = joke_asks(&delinde).await;
        assert!(!read(&delinde, "/prikbord").await.contains("In gesprek"));
        piet_answers(&delinde, &notice).await;
        assert!(read(&delinde, "/prikbord").await.contains("In gesprek"));
        joke.visit(&notice).await.submit("Ik zoek nog verder").await;
        assert!(joke.sees("Buren zien dat je nog zoekt"), "{}", joke.text());
        assert!(!read(&delinde, "/prikbord").await.contains("In gesprek"));
        joke.submit("Ik ben in gesprek").await;
        assert!(read(&delinde, &notice).await.contains("In gesprek"));
    }

    async fn a_notice_stays_with_one_press_and_without_signing_in(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, notice) = joke_asks(&delinde).await;
        street.days_later(34).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM notice WHERE stay_asked_at IS NOT NULL").await, 0);
        street.days_later(2).await;
        let link = answer_link(&delinde, JOKE, "ja").await;
        let before = updates(&delinde).await;
        let mut guest = delinde.guest();
        guest.visit(&link).await;
        assert!(guest.sees("Staat dit er nog?") && guest.sees(TITLE), "{}", guest.text());
        assert_eq!(updates(&delinde).await, before, "looking at it answered it");
        guest.submit("Ja, laat het hangen").await;
        assert!(guest.sees("Je briefje blijft hangen"), "{}", guest.text());
        assert_eq!(updates(&delinde).await, before + 1);
        assert_eq!(guest.visit(&link).await.status(), 410, "a link answers twice");
        street.days_later(30).await;
        assert_eq!(status(&delinde, &notice).await, 200);
        street.days_later(16).await;
        assert_eq!(status(&delinde, &notice).await, 410);
    }

    async fn a_link_that_was_changed_answers_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, notice) = joke_asks(&delinde).await;
        street.days_later(36).await;
        let link = answer_link(&delinde, JOKE, "weg").await;
        let (before, _) = link.split_once("?antwoord").unwrap();
        let (path, mark) = before.rsplit_once('.').unwrap();
        let made_up = format!("{path}.{}", mark.chars().rev().collect::<String>());
        assert_eq!(delinde.guest().visit(&made_up).await.status(), 410);
        let mut guest = delinde.guest();
        guest.visit(&link).await;
        assert_eq!(status(&delinde, &notice).await, 200, "opening a link took it down");
        guest.submit("Haal het weg").await;
        assert_eq!(status(&delinde, &notice).await, 410);
    }

    async fn who_has_no_mail_is_asked_on_the_page(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, notice) = joke_asks(&delinde).await;
        delinde.change("UPDATE resident SET email = $1 WHERE name = 'Joke'", "card").await;
        street.days_later(20).await;
        assert!(!joke.visit(&notice).await.sees("Staat dit er nog?"));
        street.days_later(16).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mail_tray WHERE recipient = 'card'").await, 0);
        joke.visit(&notice).await;
        assert!(joke.sees("Staat dit er nog?"), "{}", joke.text());
        joke.submit("Ja, laat het hangen").await;
        street.days_later(30).await;
        assert_eq!(status(&delinde, &notice).await, 200);
    }

    async fn a_week_after_an_answer_the_writer_is_asked_whether_it_worked_out(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, notice) = joke_asks(&delinde).await;
        piet_answers(&delinde, &notice).await;
        street.days_later(8).await;
        let link = answer_link(&delinde, JOKE, "nog-niet").await;
        let mut guest = delinde.guest();
        guest.visit(&link).await.submit("Nog niet gelukt").await;
        assert!(guest.sees("De bemiddelaars weten het en kijken ernaar"), "{}", guest.text());
        assert!(!guest.sees("In gesprek"), "{}", guest.text());
        let solved = answer_link(&delinde, JOKE, "gelukt").await;
        guest.visit(&solved).await.submit("Het is gelukt").await;
        assert!(read(&delinde, "/prikbord?soort=opgelost").await.contains(TITLE));
    }

    async fn in_the_conversation_one_says_that_it_worked_out(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, notice) = joke_asks(&delinde).await;
        piet_answers(&delinde, &notice).await;
        let thread = delinde.text("SELECT id FROM thread").await;
        joke.visit(&format!("/berichten/{thread}")).await;
        assert!(joke.sees("Is het gelukt?"), "{}", joke.text());
        joke.submit("Het is gelukt").await;
        assert!(read(&delinde, "/prikbord?soort=opgelost").await.contains(TITLE));
        assert!(!joke.visit(&format!("/berichten/{thread}")).await.sees("Is het gelukt?"));
    }

    async fn what_worked_out_is_gone_after_two_weeks_here_and_elsewhere(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let (mut joke, notice) = joke_asks(&delinde).await;
        joke.visit(&notice).await.submit("Het is gelukt, haal weg").await;
        street.days_later(10).await;
        assert!(read(&molenstad, "/prikbord?soort=opgelost").await.contains(TITLE));
        street.days_later(6).await;
        assert_eq!(status(&delinde, &notice).await, 410);
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM notice").await, 0);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM notice_figure WHERE kind = 'request'").await, 1);
    }

    async fn who_answers_what_a_neighbour_asked_by_phone_reads_who_gets_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        fatma.visit("/beheer/bemiddeling/nieuw").await;
        fatma.fill("first_name", "Riet").fill("title", "Wie haalt brood?").fill("text", "Graag.");
        fatma.tick("agreed", "ja").tick("hang", "ja").submit("Bewaar").await;
        let mut piet = neighbour(&delinde, PIET, "Piet", Role::Resident).await;
        piet.visit("/prikbord").await.follow("Wie haalt brood?").await;
        assert!(piet.sees("Fatma leest het, namens deze buur."), "{}", piet.text());
        assert!(!piet.sees("Alleen deze buur"), "{}", piet.text());
        let notice = piet.path().to_owned();
        let write = format!("/berichten/nieuw?briefje={}", piet.id());
        assert!(piet.visit(&write).await.sees("Alleen Fatma leest dit."), "{}", piet.text());
        fatma.submit("Geef het terug").await;
        piet.visit(&notice).await;
        assert!(piet.sees("Het huis leest het, namens deze buur."), "{}", piet.text());
    }

    async fn who_asks_for_care_reads_that_somebody_looks_at_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        let mut fill_in = async || {
            joke.visit("/prikbord/nieuw?soort=vraag").await.choose("help", "zorg");
            joke.fill("title", TITLE).fill("text", "Wie komt langs?").submit("Verder").await;
            joke.text()
        };
        let seen = fill_in().await;
        assert!(seen.contains("Iemand van het huis kijkt daarom meteen met je mee."), "{seen}");
        delinde.mediator().await;
        let seen = fill_in().await;
        assert!(seen.contains("Fatma kijkt daarom meteen met je mee."), "{seen}");
        assert!(!seen.contains("5 dagen"), "{seen}");
    }

    async fn where_nothing_worked_out_yet_nobody_is_asked_for_a_first_notice(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let solved = read(&delinde, "/prikbord?soort=opgelost").await;
        assert!(solved.contains("Is er iets gelukt?"), "{solved}");
        assert!(!solved.contains("eerste briefje"), "{solved}");
    }

    async fn who_has_no_photo_can_have_a_drawing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut joke = delinde.resident().await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        joke.choose("help", "tuin").fill("title", TITLE).fill("text", "Wie weet raad?");
        joke.tick("tekening", "ja").submit("Verder").await;
        assert!(joke.page().contains("pictures/scene-garden.svg"), "{}", joke.page());
        joke.submit("Hang het op").await;
        street.settle().await;
        for house in [&delinde, &molenstad] {
            let mut guest = house.guest();
            guest.visit("/prikbord").await;
            assert!(guest.page().contains("pictures/scene-garden.svg"), "{}", guest.page());
        }
        let fetched = molenstad.count("SELECT COUNT(*) FROM medium").await;
        assert_eq!(fetched, 0, "a drawing that every house has was fetched");
    }

    async fn cards_for_the_wooden_board_lead_back_to_the_notice(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, notice) = joke_asks(&delinde).await;
        let code = notice.get(notice.len() - 6..).unwrap().to_owned();
        let mut guest = delinde.guest();
        guest.visit("/prikbord/kaartjes").await;
        let address = format!("{}/b/{code}", delinde.authority());
        assert_eq!(guest.times(&address), 7, "{}", guest.text());
        guest.visit(&format!("/prikbord/kaartjes?op=2&briefje={}", notice.rsplit('/').next().unwrap())).await;
        assert!(guest.page().contains("sheet--2") && guest.sees(TITLE), "{}", guest.text());
        guest.visit(&format!("/b/{}", code.to_uppercase())).await;
        assert_eq!(guest.path(), notice);
        guest.visit("/b/000000").await;
        assert!(guest.sees("Dit briefje hangt er niet meer"), "{}", guest.text());
    }
}
