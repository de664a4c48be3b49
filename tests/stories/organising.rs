//! Organisations at the controls: they register themselves, invite each other, claim what was put
//! here for them, and pass the work on; the desk looks afterwards.

use std::sync::Arc;

use tests::{Instance, Visitor, both};

use super::attendance::{add_soup, come};
use super::deeds::{add_activity, add_organisation, document, read, status};
use super::messages::open;

const JOKE: &str = "joke@buren.example";
const KIM: &str = "kim@buren.example";
const CLUB: &str = "info@koor.example";

/// A neighbour with an address of their own.
async fn neighbour(house: &Arc<Instance>, email: &str) -> Visitor {
    let mut visitor = house.guest();
    visitor.sign_in_by_mail(email).await;
    visitor
}

/// Registers an organisation; returns its id.
pub async fn register(joke: &mut Visitor, name: &str) -> String {
    joke.visit("/organisaties").await.follow("Doe mee met jullie club").await;
    joke.fill("name", name).fill("text", "Wij zingen elke week.").fill("email", CLUB);
    joke.tick("theme", "ontmoeten").submit("Bekijk").await;
    assert!(joke.sees("Klopt het zo?"), "{}", joke.text());
    joke.submit("Verstuur").await;
    assert!(joke.sees("Jullie staan erbij"), "{}", joke.text());
    joke.id()
}

/// The path of the link about an organisation in the newest mail to this address.
async fn link(house: &Instance, email: &str) -> String {
    let mail = house.mail_to(email).await.expect("a mail with a link");
    let begin = house.url("/organisaties/link/");
    let link = mail.split_whitespace().find(|word| word.starts_with(&begin));
    link.expect("a link about an organisation").trim_start_matches(&house.origin()).to_owned()
}

/// Joke invites Kim, who says yes with an account that is new; returns Kim.
async fn with_kim(house: &Arc<Instance>, joke: &mut Visitor, id: &str) -> Visitor {
    joke.visit(&format!("/organisaties/{id}/mensen")).await;
    joke.fill("invited", KIM).submit("Stuur de uitnodiging").await;
    assert!(joke.sees("De uitnodiging is verstuurd"), "{}", joke.text());
    let mut kim = house.guest();
    kim.visit(&link(house, KIM).await).await;
    kim.fill("name", "Kim").tick("of_age", "yes").submit("Doe mee").await;
    assert!(kim.sees("Jij houdt deze pagina nu bij"), "{}", kim.text());
    kim
}

/// An organisation that an editor put here, with an address, for which nobody writes; its id.
async fn unmanaged(house: &Arc<Instance>, email: &str) -> String {
    let mut fatma = house.editor().await;
    let id = add_organisation(&mut fatma, "Buurtkoor").await;
    fatma.visit(&format!("/organisaties/{id}/wijzig")).await;
    fatma.fill("email", email).submit("Bewaar").await;
    id
}

both! {
    async fn a_neighbour_puts_their_own_club_on_the_page_in_four_clicks(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let page = read(&delinde, &format!("/organisaties/{id}")).await;
        assert!(page.contains("Nieuw") && page.contains("Wij zingen elke week"), "{page}");
        joke.visit(&format!("/organisaties/{id}/wijzig")).await;
        joke.fill("hours_tuesday", "10 - 12").submit("Bewaar").await;
        assert!(joke.sees("Dinsdag: 10 tot 12 uur"), "{}", joke.text());
        // What was registered is an actor that others can follow.
        let (found, _, actor) = document(street, &delinde.url(&format!("/a/{id}"))).await;
        assert_eq!((found, actor["type"].as_str()), (200, Some("Organization")));
        let handle = format!("acct:buurtkoor@{}", delinde.authority());
        let finger = delinde.url(&format!("/.well-known/webfinger?resource={handle}"));
        assert_eq!(document(street, &finger).await.0, 200);
        assert!(joke.sees(&format!("@buurtkoor@{}", delinde.authority())));
    }

    async fn who_is_not_signed_in_loses_nothing_while_the_code_comes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/organisaties/meedoen").await;
        joke.fill("name", "Buurtkoor").fill("text", "Wij zingen.").submit("Bekijk").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.page().contains("value=\"Buurtkoor\""), "what was typed is gone");
        joke.fill("own_email", JOKE).submit("Bekijk").await;
        let code = delinde.code_for(JOKE).await;
        joke.fill("code", &code).fill("name", "Joke").tick("of_age", "yes").submit("Log in").await;
        assert!(joke.sees("Klopt het zo?") && joke.sees("Wij zingen."), "{}", joke.text());
        joke.submit("Verstuur").await;
        assert!(joke.sees("Jullie staan erbij"), "{}", joke.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_waiting").await, 0);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_member").await, 1);
    }

    async fn a_form_that_nobody_came_back_for_is_gone_the_next_night(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/organisaties/meedoen").await;
        joke.fill("name", "Buurtkoor").fill("text", "Wij zingen.").fill("own_email", JOKE);
        joke.submit("Bekijk").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_waiting").await, 1);
        delinde.work().await;
        street.days_later(2).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_waiting").await, 0);
    }

    async fn the_form_sent_twice_makes_one_organisation(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        joke.visit("/organisaties/meedoen").await;
        joke.fill("name", "Buurtkoor").fill("text", "Wij zingen.").submit("Bekijk").await;
        let mut again = joke.clone();
        joke.submit("Verstuur").await;
        again.submit("Verstuur").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation").await, 1);
    }

    async fn a_made_up_form_makes_nobody_a_writer_of_what_is_there(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = unmanaged(&delinde, CLUB).await;
        let mut joke = neighbour(&delinde, JOKE).await;
        joke.visit("/organisaties/meedoen").await;
        joke.fill("id", &id).fill("name", "Anders").fill("text", "Van mij.").submit("Bekijk").await;
        joke.submit("Verstuur").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_member").await, 0);
        assert_eq!(joke.visit(&format!("/organisaties/{id}/wijzig")).await.status(), 403);
    }

    async fn one_writes_only_for_the_organisation_that_one_is_of(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let own = register(&mut joke, "Buurtkoor").await;
        let mut kim = neighbour(&delinde, KIM).await;
        let other = register(&mut kim, "Schaakclub").await;
        for page in ["wijzig", "weg", "mensen", "mensen/stoppen"] {
            let path = format!("/organisaties/{other}/{page}");
            assert_eq!(joke.visit(&path).await.status(), 403, "{path}");
        }
        assert_eq!(joke.visit(&format!("/organisaties/{own}/wijzig")).await.status(), 200);
        // A form of one's own, turned to the other.
        kim.visit(&format!("/organisaties/{other}/mensen")).await;
        kim.borrow_session_of(&joke);
        kim.fill("invited", JOKE).submit("Stuur de uitnodiging").await;
        assert_eq!(kim.status(), 403);
    }

    async fn an_activity_is_of_the_organisation_and_everybody_there_can_change_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let mut kim = with_kim(&delinde, &mut joke, &id).await;
        let activity = add_activity(&mut joke, "Zingen").await;
        assert!(read(&delinde, &format!("/organisaties/{id}")).await.contains("Zingen"));
        assert_eq!(kim.visit(&format!("/agenda/{activity}/wijzig")).await.status(), 200);
        let mut stranger = neighbour(&delinde, "ali@buren.example").await;
        assert_eq!(stranger.visit(&format!("/agenda/{activity}/wijzig")).await.status(), 403);
    }

    async fn everybody_of_the_organisation_sees_who_comes_to_its_activity(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let mut kim = with_kim(&delinde, &mut joke, &id).await;
        let activity = add_soup(&mut joke, "").await;
        come(&delinde, &activity, ("Tineke", "(000) 000 22 22"), "1").await;
        kim.visit(&format!("/agenda/{activity}")).await.follow("Bekijk de lijst").await;
        assert!(kim.sees("Tineke"), "{}", kim.text());
        let mut ali = neighbour(&delinde, "ali@buren.example").await;
        register(&mut ali, "Schaakclub").await;
        assert_eq!(ali.visit(&format!("/agenda/{activity}/wie-komt")).await.status(), 403);
    }

    async fn the_house_does_not_see_who_comes_to_an_activity_of_an_organisation(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        register(&mut joke, "Buurtkoor").await;
        let activity = add_soup(&mut joke, "").await;
        come(&delinde, &activity, ("Tineke", "(000) 000 22 22"), "1").await;
        let path = format!("/agenda/{activity}");
        for mut other in [delinde.host().await, delinde.editor().await, delinde.administrator().await] {
            other.visit(&path).await;
            assert!(!other.sees("Bekijk de lijst") && !other.sees("Tineke"), "{}", other.text());
            other.visit(&format!("{path}/wie-komt")).await;
            assert_eq!(other.status(), 403, "{}", other.text());
            assert!(!other.sees("Tineke"), "{}", other.text());
        }
    }

    async fn the_house_takes_over_the_list_of_an_organisation_that_is_left(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        register(&mut joke, "Buurtkoor").await;
        let activity = add_soup(&mut joke, "").await;
        come(&delinde, &activity, ("Tineke", "(000) 000 22 22"), "1").await;
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        let mut host = delinde.host().await;
        host.visit(&format!("/agenda/{activity}/wie-komt")).await;
        assert!(host.sees("Tineke"), "{}", host.text());
    }

    async fn a_question_of_a_guest_reaches_who_organises_it_and_not_the_house(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        register(&mut joke, "Buurtkoor").await;
        let activity = add_activity(&mut joke, "Zingen").await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/agenda/{activity}")).await;
        assert!(guest.page().contains(&format!("mailto:{CLUB}")), "{}", guest.text());
        guest.follow("Stel een vraag").await;
        assert!(guest.sees("Schrijf aan Buurtkoor"), "{}", guest.text());
        guest.fill("name", "Tineke").fill("text", "Is het gratis?").submit("Verstuur je bericht").await;
        assert_eq!(guest.status(), 422);
        guest.fill("reply_to", "tineke@buren.example").submit("Verstuur je bericht").await;
        assert!(guest.sees("Iemand van Buurtkoor leest je bericht"), "{}", guest.text());
        let told = delinde.mail_to(JOKE).await.unwrap_or_default();
        assert!(told.contains("Je hebt een bericht van Tineke"), "{told}");
        open(&mut joke).await;
        assert!(joke.sees("Tineke (bezoeker)") && joke.sees("Over: Zingen"), "{}", joke.text());
        assert!(joke.sees("Is het gratis?"), "{}", joke.text());
        joke.fill("text", "Ja, kom maar.").submit("Verstuur").await;
        let answer = delinde.mail_to("tineke@buren.example").await.unwrap_or_default();
        assert!(answer.contains("Ja, kom maar."), "{answer}");
        let mut host = delinde.host().await;
        host.visit("/berichten/huis").await;
        assert!(!host.sees("Tineke"), "{}", host.text());
    }

    async fn who_asks_about_something_of_an_organisation_finds_its_number(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let club = unmanaged(&delinde, CLUB).await;
        let activity = add_activity(&mut fatma, "Zingen").await;
        fatma.visit(&format!("/agenda/{activity}/wijzig")).await;
        fatma.choose("organisation", &club).submit("Bewaar").await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/agenda/{activity}")).await;
        assert!(guest.page().contains(&format!("mailto:{CLUB}")), "{}", guest.text());
        assert!(!guest.sees("Stel een vraag"), "{}", guest.text());
        // An organisation that nobody keeps and nobody can reach: the house answers.
        fatma.visit(&format!("/organisaties/{club}/wijzig")).await.fill("email", "").submit("Bewaar").await;
        guest.visit(&format!("/agenda/{activity}")).await.follow("Stel een vraag").await;
        assert!(guest.sees("Schrijf ons") && guest.sees("Ik heb een vraag over: Zingen."), "{}", guest.text());
    }

    async fn what_an_organisation_offers_is_kept_by_everybody_there(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let mut kim = with_kim(&delinde, &mut joke, &id).await;
        let mut ali = neighbour(&delinde, "ali@buren.example").await;
        let other = register(&mut ali, "Schaakclub").await;
        joke.visit("/etalage/nieuw").await;
        assert!(!joke.page().contains(&other), "the list offers what is not theirs");
        joke.fill("title", "Leen een orgel").fill("text", "Voor een dag.");
        joke.submit("Zet in de etalage").await;
        assert!(joke.sees("Van Buurtkoor"), "{}", joke.text());
        let change = format!("/etalage/{}/wijzig", joke.id());
        assert_eq!(ali.visit(&change).await.status(), 403);
        kim.visit(&change).await.fill("title", "Leen een piano").submit("Bewaar").await;
        assert!(kim.sees("Leen een piano") && kim.sees("Van Buurtkoor"), "{}", kim.text());
    }

    async fn nobody_speaks_for_an_organisation_of_others(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let own = register(&mut joke, "Buurtkoor").await;
        let mut kim = neighbour(&delinde, KIM).await;
        let other = register(&mut kim, "Schaakclub").await;
        joke.visit("/agenda/nieuw").await;
        assert!(!joke.page().contains(&other), "the list offers what is not theirs");
        // The same form, sent by somebody of another organisation.
        joke.borrow_session_of(&kim);
        joke.fill("title", "Zingen").fill("text", "Kom.").fill("date", "2026-11-28");
        joke.fill("start", "14:00").submit("Zet in de agenda").await;
        assert_eq!(joke.status(), 200, "{}", joke.text());
        assert!(!read(&delinde, &format!("/organisaties/{own}")).await.contains("Zingen"));
    }

    async fn an_invitation_works_once_and_makes_one_more(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        joke.visit(&format!("/organisaties/{id}/mensen")).await;
        joke.fill("invited", "kim").submit("Stuur de uitnodiging").await;
        assert_eq!(joke.status(), 422);
        let mut kim = with_kim(&delinde, &mut joke, &id).await;
        let used = link(&delinde, KIM).await;
        assert_eq!(delinde.guest().visit(&used).await.status(), 410);
        assert_eq!(kim.visit(&format!("/organisaties/{id}/wijzig")).await.status(), 200);
        assert!(kim.visit("/organisaties").await.sees("Jouw organisaties"));
        joke.visit(&format!("/organisaties/{id}/mensen")).await.submit("Haal Kim weg").await;
        assert!(joke.sees("houdt de pagina niet meer bij"), "{}", joke.text());
        assert_eq!(kim.visit(&format!("/organisaties/{id}/wijzig")).await.status(), 403);
        assert_eq!(kim.visit("/agenda/nieuw").await.status(), 403, "the duty stayed");
        assert!(delinde.mail_to(KIM).await.unwrap().contains("van de lijst gehaald"));
    }

    async fn a_link_is_over_after_a_month_and_when_it_is_withdrawn(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let people = format!("/organisaties/{id}/mensen");
        joke.visit(&people).await.fill("invited", KIM).submit("Stuur de uitnodiging").await;
        let withdrawn = link(&delinde, KIM).await;
        joke.submit(&format!("Trek de link aan {KIM} in")).await;
        assert_eq!(delinde.guest().visit(&withdrawn).await.status(), 410);
        joke.visit(&people).await.fill("invited", KIM).submit("Stuur de uitnodiging").await;
        let old = link(&delinde, KIM).await;
        street.days_later(31).await;
        assert_eq!(delinde.guest().visit(&old).await.status(), 410);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_link").await, 0);
    }

    async fn who_has_an_account_signs_in_before_the_link_does_anything(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let mut kim = neighbour(&delinde, KIM).await;
        let people = format!("/organisaties/{id}/mensen");
        joke.visit(&people).await.fill("invited", KIM).submit("Stuur de uitnodiging").await;
        let path = link(&delinde, KIM).await;
        let mut somebody = delinde.guest();
        somebody.visit(&path).await;
        assert!(somebody.sees("Log eerst in"), "{}", somebody.text());
        assert!(!somebody.page().contains("name=\"of_age\""));
        kim.visit(&path).await.submit("Doe mee").await;
        assert!(kim.sees("Jij houdt deze pagina nu bij"), "{}", kim.text());
    }

    async fn the_last_one_passes_the_work_on(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        joke.visit(&format!("/organisaties/{id}/mensen")).await.follow("Stop ermee").await;
        assert!(joke.sees("Jij bent de laatste"), "{}", joke.text());
        joke.fill("invited", KIM).submit("Geef het door").await;
        let change = format!("/organisaties/{id}/wijzig");
        assert_eq!(joke.visit(&change).await.status(), 200, "nobody took over yet");
        let mut kim = delinde.guest();
        kim.visit(&link(&delinde, KIM).await).await;
        kim.fill("name", "Kim").tick("of_age", "yes").submit("Doe mee").await;
        assert_eq!(kim.visit(&change).await.status(), 200);
        assert_eq!(joke.visit(&change).await.status(), 403);
    }

    async fn an_organisation_outlives_the_account_and_the_desk_is_told(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/organisaties").await.submit("Klopt: Buurtkoor").await;
        assert!(samira.sees("Alle organisaties zijn bekeken"), "{}", samira.text());
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_member").await, 0);
        assert_eq!(status(&delinde, &format!("/organisaties/{id}")).await, 200);
        assert!(samira.visit("/beheer").await.sees("1 organisatie wacht op jou"));
        samira.visit("/beheer/organisaties").await;
        assert!(samira.sees("Niemand houdt deze pagina bij"), "{}", samira.text());
        samira.submit(&format!("Vraag het aan {CLUB}")).await;
        assert!(delinde.mail_to(CLUB).await.unwrap().contains("Zijn jullie dat?"));
    }

    async fn an_organisation_is_claimed_with_the_link_in_two_clicks(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = unmanaged(&delinde, CLUB).await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/organisaties/{id}")).await.follow("Ja, dit zijn wij").await;
        assert!(guest.sees("i***@koor.example"), "{}", guest.text());
        guest.submit("Stuur de link").await;
        let mut kim = neighbour(&delinde, KIM).await;
        kim.visit(&link(&delinde, CLUB).await).await.submit("Ja, dit zijn wij").await;
        assert!(kim.sees("Jij houdt deze pagina nu bij"), "{}", kim.text());
        assert_eq!(kim.visit(&format!("/organisaties/{id}/wijzig")).await.status(), 200);
        assert_eq!(status(&delinde, &format!("/organisaties/{id}/van-ons")).await, 403);
    }

    async fn who_cannot_read_that_mail_asks_the_desk(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_organisation(&mut fatma, "Buurtkoor").await;
        let mut kim = delinde.guest();
        kim.visit(&format!("/organisaties/{id}/van-ons")).await;
        assert!(!kim.sees("Stuur de link"), "{}", kim.text());
        kim.submit("Verstuur").await;
        assert_eq!(kim.status(), 422);
        kim.fill("claim_name", "Kim").fill("claim_email", KIM).fill("reason", "Ik ben dirigent.");
        kim.submit("Verstuur").await;
        assert!(kim.sees("De beheerder kijkt ernaar"), "{}", kim.text());
        assert!(delinde.mail_to(KIM).await.is_none(), "a link went to an address just typed");
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/organisaties").await;
        assert!(samira.sees("Ik ben dirigent."), "{}", samira.text());
        samira.submit("Stuur de link aan Kim").await;
        let mut kim = delinde.guest();
        kim.visit(&link(&delinde, KIM).await).await;
        kim.tick("of_age", "yes").submit("Ja, dit zijn wij").await;
        assert!(kim.sees("Jij houdt deze pagina nu bij"), "{}", kim.text());
    }

    async fn the_desk_asks_and_removes_with_a_reason(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        assert_eq!(joke.visit("/beheer/organisaties").await.status(), 403);
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/organisaties").await.follow("Vraag iets over Buurtkoor").await;
        samira.fill("question", "Waar zingen jullie?").submit("Verstuur").await;
        assert!(samira.sees("Vraag gesteld op"), "{}", samira.text());
        assert!(delinde.mail_to(JOKE).await.unwrap().contains("> Waar zingen jullie?"));
        samira.follow("Haal weg: Buurtkoor").await;
        samira.fill("reason", "Dit is geen organisatie.").submit("Ja, haal weg").await;
        assert!(delinde.mail_to(JOKE).await.unwrap().contains("> Dit is geen organisatie."));
        assert_eq!(status(&delinde, &format!("/organisaties/{id}")).await, 410);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM organisation_member").await, 0);
    }

    async fn a_contact_person_is_shown_only_when_they_say_so_themselves(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = neighbour(&delinde, JOKE).await;
        let id = register(&mut joke, "Buurtkoor").await;
        let (page, people) = (format!("/organisaties/{id}"), format!("/organisaties/{id}/mensen"));
        joke.visit(&people).await;
        joke.fill("contact_name", "Joke V.").fill("duty", "dirigent").fill("email", JOKE);
        joke.submit("Bewaar").await;
        assert!(!read(&delinde, &page).await.contains("Joke V."), "shown without a yes");
        joke.visit(&people).await;
        joke.fill("contact_name", "Joke V.").fill("duty", "dirigent").fill("email", JOKE);
        joke.tick("agreed", "ja").submit("Bewaar").await;
        let shown = read(&delinde, &page).await;
        assert!(shown.contains("Joke V.") && shown.contains("dirigent"), "{shown}");
        joke.visit(&people).await.untick("agreed").submit("Bewaar").await;
        assert!(!read(&delinde, &page).await.contains("Joke V."), "still shown after a no");
    }
}
