//! Messages between neighbours: from a notice to an inbox, with nobody reading along.

use std::sync::Arc;

use instance::kit::may::Role;
use instance::rooms::messages::{ToHouse, to_house};
use instance::rooms::residents;
use tests::{Instance, Visitor, both};

use super::deeds::{add_notice, status};
use super::moderating;

const JOKE: &str = "joke@buren.example";
const PIET: &str = "piet@buren.example";

/// Somebody with an account here, who is signed in.
pub async fn neighbour(house: &Arc<Instance>, email: &str, name: &str, role: Role) -> Visitor {
    let inside = house.house();
    let mut tx = inside.write().await.unwrap();
    residents::add(&mut tx, inside.now(), email, name, role).await.unwrap();
    tx.commit().await.unwrap();
    let mut visitor = house.guest();
    visitor.sign_in(email).await;
    visitor
}

/// Joke with a notice, and Piet.
async fn joke_and_piet(house: &Arc<Instance>) -> (Visitor, Visitor, String) {
    let mut joke = neighbour(house, JOKE, "Joke", Role::Resident).await;
    let notice = add_notice(&mut joke, "Wie wandelt met mij?").await;
    (joke, neighbour(house, PIET, "Piet", Role::Resident).await, notice)
}

/// Answers a notice; the conversation is open then.
async fn answer_notice(piet: &mut Visitor, notice: &str, text: &str) {
    piet.visit(&format!("/prikbord/{notice}")).await;
    piet.fill("text", text).submit("Stuur een bericht").await;
    assert!(piet.sees("Je bericht is verstuurd"), "{}", piet.text());
}

/// Opens the only conversation in the list.
pub async fn open(visitor: &mut Visitor) {
    visitor.visit("/berichten").await;
    let page = visitor.page().to_owned();
    let href = page.split("href=\"/berichten/").find_map(|part| {
        let id = part.split('"').next().unwrap();
        (id.len() == 32).then(|| format!("/berichten/{id}"))
    });
    visitor.visit(&href.expect("a conversation in the list")).await;
}

async fn mails_to(house: &Arc<Instance>, email: &str) -> usize {
    let inside = house.house();
    let mut tx = inside.read().await.unwrap();
    let tray = instance::kit::mail::tray(&mut tx).await.unwrap();
    tray.iter().filter(|mail| mail.recipient == email && mail.body.contains("/berichten/")).count()
}

both! {
    async fn who_may_only_read_is_told_so_and_keeps_what_they_typed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop mee").await;
        piet.fill("text", "Zullen wij om tien uur gaan?");
        let mut elsewhere = delinde.guest();
        elsewhere.sign_in(PIET).await;
        moderating::let_only_read(&delinde, &mut elsewhere).await;
        piet.submit("Verstuur").await;
        assert_eq!(piet.status(), 422);
        assert!(piet.sees("Zullen wij om tien uur gaan?"), "{}", piet.text());
        open(&mut piet).await;
        for place in [piet.path().to_owned(), format!("/prikbord/{notice}")] {
            piet.visit(&place).await;
            assert!(piet.sees("Je kunt nu even alleen lezen"), "{place}: {}", piet.text());
            assert!(!piet.page().contains("name=\"text\""), "{place}: there is a form");
        }
        piet.follow("Bekijk de besluiten").await;
        assert_eq!(piet.path(), "/besluiten");
    }

    async fn a_first_message_of_who_may_only_read_comes_back_to_them(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut piet, notice) = joke_and_piet(&delinde).await;
        piet.visit(&format!("/prikbord/{notice}")).await.fill("text", "Ik loop graag mee.");
        let mut elsewhere = delinde.guest();
        elsewhere.sign_in(PIET).await;
        moderating::let_only_read(&delinde, &mut elsewhere).await;
        piet.submit("Stuur een bericht").await;
        assert_eq!(piet.status(), 422);
        assert!(piet.sees("Ik loop graag mee."), "{}", piet.text());
        assert!(piet.sees("Je kunt nu even alleen lezen"), "{}", piet.text());
        assert!(!piet.page().contains("name=\"text\""), "there is a form");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message").await, 0);
    }

    async fn an_answer_to_a_notice_reaches_who_hung_it_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        let mail = delinde.mail_to(JOKE).await.expect("a mail");
        assert!(mail.contains("bericht van Piet"), "{mail}");
        assert!(!mail.contains("loop graag") && !mail.contains(PIET), "{mail}");
        joke.visit("/berichten").await;
        assert!(joke.page().contains("Berichten: 1 nieuw"), "{}", joke.page());
        assert!(joke.sees("1 nieuw bericht") && joke.sees("Over: Wie wandelt met mij?"));
        open(&mut joke).await;
        assert!(joke.sees("Ik loop graag mee.") && joke.sees("Piet"), "{}", joke.text());
        assert!(!joke.page().contains(PIET) && !joke.page().contains("Berichten: 1"));
        joke.fill("text", "Fijn. Tot donderdag.").submit("Verstuur").await;
        assert!(joke.sees("Je bericht is verstuurd"), "{}", joke.text());
        open(&mut piet).await;
        assert!(piet.sees("Fijn. Tot donderdag."), "{}", piet.text());
        assert!(!piet.page().contains(JOKE), "an address is shown");
    }

    async fn a_mail_says_once_that_something_came_until_one_looks(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        answer_notice(&mut piet, &notice, "Heb je een hond?").await;
        street.settle().await;
        assert_eq!(mails_to(&delinde, JOKE).await, 1);
        open(&mut joke).await;
        assert!(joke.sees("Ik loop graag mee.") && joke.sees("Heb je een hond?"));
        answer_notice(&mut piet, &notice, "Ik heb er een.").await;
        street.settle().await;
        assert_eq!(mails_to(&delinde, JOKE).await, 2);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM thread").await, 1);
    }

    async fn a_guest_signs_in_first_and_keeps_what_they_wrote(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, _, notice) = joke_and_piet(&delinde).await;
        let mut piet = delinde.guest();
        piet.visit(&format!("/prikbord/{notice}")).await;
        piet.fill("text", "Ik loop graag mee.").submit("Stuur een bericht").await;
        assert!(piet.sees("Je tekst is bewaard"), "{}", piet.text());
        piet.fill("email", PIET).submit("Stuur mij een code").await;
        let code = delinde.code_for(PIET).await;
        piet.fill("code", &code).submit("Log in").await;
        assert!(piet.page().contains("Ik loop graag mee."), "{}", piet.text());
        piet.submit("Verstuur").await;
        assert!(piet.sees("Je bericht is verstuurd"), "{}", piet.text());
        open(&mut joke).await;
        assert!(joke.sees("Ik loop graag mee."), "{}", joke.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message_draft").await, 0);
    }

    async fn a_neighbour_without_e_mail_finds_the_message_in_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        // As somebody who came in with a card.
        delinde.change("UPDATE resident SET email = $1 WHERE name = 'Joke'", "card").await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        street.settle().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mail_tray WHERE recipient = 'card'").await, 0);
        open(&mut joke).await;
        assert!(joke.sees("Ik loop graag mee."), "{}", joke.text());
    }

    async fn a_form_that_is_sent_twice_brings_one_message(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut piet, notice) = joke_and_piet(&delinde).await;
        piet.visit(&format!("/prikbord/{notice}")).await;
        let mut again = delinde.guest();
        again.sign_in(PIET).await;
        again.visit(&format!("/prikbord/{notice}")).await;
        let id = |page: &str| {
            let (_, rest) = page.split_once("name=\"id\" value=\"").unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        let own = id(piet.page());
        piet.fill("text", "Ik loop graag mee.").submit("Stuur een bericht").await;
        again.fill("text", "Ik loop graag mee.").fill("id", &own);
        again.submit("Stuur een bericht").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message").await, 1);
    }

    async fn what_is_wrong_comes_back_with_what_was_typed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut piet, notice) = joke_and_piet(&delinde).await;
        piet.visit(&format!("/prikbord/{notice}")).await.submit("Stuur een bericht").await;
        assert_eq!(piet.status(), 422);
        assert!(piet.sees("Schrijf hier je bericht."), "{}", piet.text());
        piet.submit("Hallo").await;
        assert_eq!(piet.status(), 200);
        assert!(piet.page().contains("Hallo Joke,"), "{}", piet.page());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message").await, 0);
    }

    async fn hello_is_begun_in_one_click_and_sent_in_one_more(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, _) = joke_and_piet(&delinde).await;
        let id = delinde.text("SELECT id FROM resident WHERE name = 'Joke'").await;
        let path = format!("/berichten/nieuw?aan={id}&groet=1");
        assert_eq!(status(&delinde, &path).await, 403);
        piet.visit(&path).await;
        assert!(piet.page().contains("Hallo Joke,"), "{}", piet.text());
        piet.submit("Verstuur").await;
        open(&mut joke).await;
        assert!(joke.sees("Hallo Joke,") && !joke.sees("Over:"), "{}", joke.text());
        let own = delinde.text("SELECT id FROM resident WHERE name = 'Piet'").await;
        piet.visit(&format!("/berichten/nieuw?aan={own}")).await;
        assert!(piet.path().starts_with("/berichten") && piet.sees("Jij: Hallo Joke,"));
    }

    async fn nobody_else_can_read_along(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        let path = piet.path().split(['?', '#']).next().unwrap().to_owned();
        assert_eq!(status(&delinde, &path).await, 403);
        let mut samira = delinde.administrator().await;
        for path in [path.clone(), format!("{path}/weg"), format!("{path}/blokkeer")] {
            assert_eq!(samira.visit(&path).await.status(), 404, "{path}");
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox WHERE object_id LIKE '%c/%'").await, 0);
    }

    async fn who_is_blocked_is_not_told_and_does_not_arrive(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        open(&mut joke).await;
        joke.follow("Blokkeer Piet").await.submit("Ja, blokkeer").await;
        assert!(joke.sees("Je hebt Piet geblokkeerd"), "{}", joke.text());
        answer_notice(&mut piet, &notice, "Waarom zeg je niets?").await;
        assert!(piet.sees("Waarom zeg je niets?"), "{}", piet.text());
        street.settle().await;
        assert_eq!(mails_to(&delinde, JOKE).await, 1);
        joke.visit("/berichten").await;
        assert!(!joke.sees("Waarom") && !joke.page().contains("Berichten: 1"));
        joke.visit("/berichten/geblokkeerd").await.submit("Laat Piet weer toe").await;
        answer_notice(&mut piet, &notice, "Tot zaterdag dan.").await;
        open(&mut joke).await;
        assert!(joke.sees("Tot zaterdag dan.") && !joke.sees("Waarom zeg je niets?"));
    }

    async fn who_writes_to_somebody_they_blocked_is_told_so_and_loses_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        let id = delinde.text("SELECT id FROM resident WHERE name = 'Piet'").await;
        let hello = format!("/berichten/nieuw?aan={id}&groet=1");
        joke.visit(&hello).await;
        let mut elsewhere = delinde.guest();
        elsewhere.sign_in(JOKE).await;
        open(&mut elsewhere).await;
        elsewhere.follow("Blokkeer Piet").await.submit("Ja, blokkeer").await;
        elsewhere.visit(&hello).await;
        assert!(elsewhere.sees("Je hebt Piet geblokkeerd"), "{}", elsewhere.text());
        joke.fill("text", "Zullen wij om tien uur gaan?").submit("Verstuur").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Je hebt Piet geblokkeerd"), "{}", joke.text());
        joke.submit("Haal de blokkade weg").await;
        assert!(joke.sees("Berichten komen weer aan"), "{}", joke.text());
        joke.submit("Verstuur").await;
        assert!(joke.sees("Je bericht is verstuurd"), "{}", joke.text());
        piet.visit("/berichten").await;
        assert!(piet.sees("Zullen wij om tien uur gaan?"), "{}", piet.text());
    }

    async fn who_removes_a_conversation_removes_it_for_themselves(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        open(&mut joke).await;
        joke.follow("Haal dit gesprek weg").await.submit("Ja, haal weg").await;
        assert!(joke.sees("Nog geen berichten"), "{}", joke.text());
        open(&mut piet).await;
        assert!(piet.sees("Ik loop graag mee."));
        piet.fill("text", "Ben je er nog?").submit("Verstuur").await;
        open(&mut joke).await;
        assert!(joke.sees("Ben je er nog?") && !joke.sees("Ik loop graag mee."));
        for visitor in [&mut joke, &mut piet] {
            open(visitor).await;
            visitor.follow("Haal dit gesprek weg").await.submit("Ja, haal weg").await;
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message").await, 0);
    }

    async fn a_message_goes_after_twelve_months(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee.").await;
        street.days_later(360).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message").await, 1);
        street.days_later(6).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message").await, 0);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM thread").await, 0);
    }

    async fn of_who_leaves_no_word_stays_in_any_conversation(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Ik loop graag mee, met kwispelstaart.").await;
        open(&mut joke).await;
        joke.fill("text", "Fijn. Tot donderdag.").submit("Verstuur").await;
        piet.visit("/ik/gegevens.html").await;
        assert!(piet.page().contains("kwispelstaart") && !piet.page().contains("Tot donderdag"));
        piet.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        open(&mut joke).await;
        assert!(joke.sees("Deze buur is weg") && joke.sees("Fijn. Tot donderdag."));
        assert!(!joke.sees("kwispelstaart") && !joke.sees("Piet"), "{}", joke.text());
        street.settle().await;
        let remains = delinde.remains_of(&["kwispelstaart", PIET]).await;
        assert!(remains.is_empty(), "{remains:?}");
    }

    async fn a_reported_message_reaches_who_may_judge_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Geef mij je bankpas.").await;
        open(&mut joke).await;
        let (_, rest) = joke.page().split_once("/meld?bericht=").unwrap();
        let message = rest.split('"').next().unwrap().to_owned();
        let path = joke.path().split('?').next().unwrap().to_owned();
        joke.visit(&format!("{path}/meld?bericht={message}")).await;
        joke.submit("Verstuur de melding").await;
        assert_eq!(joke.status(), 422);
        joke.fill("reden", "Hij wil mijn geld.").submit("Verstuur de melding").await;
        assert!(joke.sees("Iemand van het huis kijkt ernaar"), "{}", joke.text());
        assert_eq!(joke.visit("/beheer/meldingen").await.status(), 403);
        let mut samira = delinde.administrator().await;
        assert!(samira.visit("/beheer").await.sees("1 melding wacht op je"), "{}", samira.text());
        samira.visit("/beheer/meldingen").await;
        samira.follow("Bekijk en beslis").await;
        for word in ["Geef mij je bankpas.", "Hij wil mijn geld.", "Piet", "Joke"] {
            assert!(samira.sees(word), "{word}: {}", samira.text());
        }
        assert!(!samira.page().contains(PIET) && !samira.page().contains(JOKE));
        samira.choose("besluit", "leave").submit("Besluit").await;
        assert!(samira.sees("Er zijn geen meldingen die wachten"), "{}", samira.text());
    }

    async fn a_report_about_who_left_keeps_nothing_of_them(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut piet, notice) = joke_and_piet(&delinde).await;
        answer_notice(&mut piet, &notice, "Geef mij je bankpas.").await;
        open(&mut joke).await;
        let (_, rest) = joke.page().split_once("/meld?bericht=").unwrap();
        let message = rest.split('"').next().unwrap().to_owned();
        let path = joke.path().split('?').next().unwrap().to_owned();
        joke.visit(&format!("{path}/meld?bericht={message}")).await;
        joke.fill("reden", "Hij wil mijn geld.").submit("Verstuur de melding").await;
        piet.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM report").await, 0);
    }

    async fn a_letter_to_the_house_is_answered_by_mail(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let house = delinde.house();
        let mut tx = house.write().await.unwrap();
        let (name, reply_to) = ("Wim", "wim@gasten.example");
        let text = "Is er nog plek bij het koor?";
        let letter = ToHouse { resident: None, name, reply_to, text };
        to_house(&house, &mut tx, &letter).await.unwrap();
        tx.commit().await.unwrap();
        let mut piet = neighbour(&delinde, PIET, "Piet", Role::Resident).await;
        assert_eq!(piet.visit("/berichten/huis").await.status(), 403);
        let mut fatma = neighbour(&delinde, "fatma@huis.example", "Fatma", Role::Host).await;
        fatma.visit("/berichten").await;
        assert!(fatma.page().contains("Berichten: 1 nieuw"), "{}", fatma.text());
        fatma.follow("Post voor het huis (1)").await;
        assert!(fatma.sees("Wim (bezoeker)"), "{}", fatma.text());
        let (_, rest) = fatma.page().split_once("class=\"thread thread--new\" href=\"").unwrap();
        let path = rest.split('"').next().unwrap().to_owned();
        fatma.visit(&path).await;
        assert!(fatma.sees(text) && !fatma.page().contains(reply_to), "{}", fatma.text());
        fatma.fill("text", "Ja, kom donderdag.").submit("Verstuur").await;
        assert!(fatma.sees("Fatma, voor het huis"), "{}", fatma.text());
        let mail = delinde.mail_to(reply_to).await.expect("an answer");
        assert!(mail.contains("Ja, kom donderdag.") && mail.contains("Fatma"), "{mail}");
        street.days_later(93).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM message").await, 0);
    }
}
