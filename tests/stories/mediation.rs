//! Mediation: somebody looks too when a question finds no answer, and everybody sees that, and nothing
//! more than that.

use std::sync::Arc;

use instance::kit::may::Role;
use tests::{Instance, Visitor, both};

use super::deeds::{add_notice, add_organisation, document, read, status};
use super::messages::neighbour;

/// The address of Joke.
pub const JOKE: &str = "joke@buren.example";
const PIET: &str = "piet@buren.example";
/// The notice of Joke.
pub const TITLE: &str = "Wie wandelt met mij?";
const PHONE: &str = "(000) 000 55 66";
const LIST: &str = "/beheer/bemiddeling";

/// Hangs up a request for this kind of help; returns its path.
async fn asks_for(joke: &mut Visitor, help: &str, title: &str) -> String {
    joke.visit("/prikbord/nieuw?soort=vraag").await;
    joke.choose("help", help).fill("title", title).fill("text", "Wie weet raad?");
    joke.submit("Verder").await.submit("Hang het op").await;
    assert!(joke.sees("Je briefje hangt"), "{}", joke.text());
    format!("/prikbord/{}", joke.id())
}

/// Joke, with a notice; and a mediator, who is called Fatma.
pub async fn joke_and_fatma(house: &Arc<Instance>) -> (Visitor, Visitor, String) {
    let fatma = house.mediator().await;
    let mut joke = neighbour(house, JOKE, "Joke", Role::Resident).await;
    let notice = asks_for(&mut joke, "tuin", TITLE).await;
    (joke, fatma, notice)
}

/// Joke asks for help with her notice.
pub async fn is_stuck(joke: &mut Visitor, notice: &str, text: &str) {
    joke.visit(notice).await.follow("Ik kom er niet uit").await;
    joke.fill("text", text).fill("phone", PHONE).submit("Vraag hulp").await;
    assert!(joke.sees("Een bemiddelaar gaat met je meezoeken"), "{}", joke.text());
}

/// Fatma takes on what waits.
pub async fn takes_on(fatma: &mut Visitor, title: &str) {
    fatma.visit(LIST).await.follow(title).await.submit("Neem het op je").await;
    assert!(fatma.sees("Op het briefje staat je voornaam"), "{}", fatma.text());
}

/// Opens the only conversation in the list.
pub async fn open_conversation(visitor: &mut Visitor) {
    visitor.visit("/berichten").await;
    let page = visitor.page().to_owned();
    let id = page.split("href=\"/berichten/").map(|part| part.split('"').next().unwrap());
    let id = id.into_iter().find(|id| id.len() == 32).expect("a conversation in the list");
    visitor.visit(&format!("/berichten/{id}")).await;
}

/// The first link on a page that leads there.
pub fn link_to(visitor: &Visitor, part: &str) -> String {
    let links = visitor.page().split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    links.into_iter().find(|href| href.contains(part)).expect("a link").to_owned()
}

both! {
    async fn what_nobody_answers_for_five_days_goes_to_the_mediator(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (_, mut fatma, notice) = joke_and_fatma(&delinde).await;
        street.days_later(4).await;
        assert!(fatma.visit(LIST).await.sees("Hier staat nu niets"), "{}", fatma.text());
        street.days_later(2).await;
        assert!(fatma.visit(LIST).await.sees("5 dagen geen antwoord"), "{}", fatma.text());
        let mail = delinde.mail_to("mediator@delinde.example").await.expect("a mail");
        assert!(mail.contains(LIST) && !mail.contains(TITLE), "{mail}");
        takes_on(&mut fatma, TITLE).await;
        for page in ["/prikbord", &notice] {
            let page = read(&delinde, page).await;
            assert!(page.contains("Hulp van een bemiddelaar. Fatma zoekt mee."), "{page}");
        }
        fatma.submit("Geef het terug").await;
        assert!(!read(&delinde, "/prikbord").await.contains("zoekt mee."));
        assert!(fatma.visit(LIST).await.sees(TITLE), "{}", fatma.text());
    }

    async fn what_was_answered_or_may_not_be_helped_stays_between_neighbours(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        let mut piet = neighbour(&delinde, PIET, "Piet", Role::Resident).await;
        piet.visit(&notice).await.fill("text", "Ik help.").submit("Stuur een bericht").await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        joke.choose("help", "zorg").fill("title", "Iets anders").fill("text", "Wie weet raad?");
        joke.submit("Verder").await.choose("bemiddelaar", "nee").submit("Hang het op").await;
        add_offer(&mut piet, "Ik maai gras").await;
        street.days_later(20).await;
        assert!(fatma.visit(LIST).await.sees("Hier staat nu niets"), "{}", fatma.text());
    }

    async fn care_goes_to_the_mediator_at_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        let mut joke = neighbour(&delinde, JOKE, "Joke", Role::Resident).await;
        asks_for(&mut joke, "zorg", "Wie komt langs?").await;
        fatma.visit(LIST).await;
        assert!(fatma.sees("Gaat over zorg") && fatma.sees("Wie komt langs?"), "{}", fatma.text());
        let mut samira = delinde.administrator().await;
        assert!(samira.visit("/beheer").await.sees("1 vraag wacht op een bemiddelaar"));
    }

    async fn what_turns_out_to_be_about_care_goes_to_the_mediator_then(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        assert!(!fatma.visit(LIST).await.sees(TITLE), "{}", fatma.text());
        let change = format!("{notice}/wijzig");
        joke.visit(&change).await.choose("help", "zorg").submit("Bewaar").await;
        assert!(fatma.visit(LIST).await.sees("Gaat over zorg"), "{}", fatma.text());
    }

    async fn who_is_stuck_tells_it_to_mediators_only(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "Ik durf niemand te vragen.").await;
        fatma.visit(LIST).await.follow(TITLE).await;
        for word in ["Komt er niet uit", "Ik durf niemand te vragen.", PHONE, "Joke"] {
            assert!(fatma.sees(word), "{word}: {}", fatma.text());
        }
        let case = fatma.path().to_owned();
        for page in ["/prikbord", &notice] {
            let mut guest = delinde.guest();
            guest.visit(page).await;
            assert!(!guest.page().contains("durf") && !guest.page().contains(PHONE));
        }
        let (_, _, json) = document(street, &delinde.url(&notice.replace("/prikbord/", "/o/"))).await;
        assert!(!json.to_string().contains("durf"), "{json}");
        for mut other in [joke.clone(), delinde.editor().await, delinde.host().await] {
            assert_eq!(other.visit(&case).await.status(), 403);
            assert_eq!(other.visit(LIST).await.status(), 403);
        }
        assert_eq!(status(&delinde, &format!("{notice}/hulp")).await, 403);
    }

    async fn a_wrong_phone_number_comes_back_with_what_was_told(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, _, notice) = joke_and_fatma(&delinde).await;
        joke.visit("/prikbord/hulp").await;
        joke.visit(&format!("{notice}/hulp")).await;
        joke.fill("text", "Ik durf niet.").fill("phone", "bij de buren").submit("Vraag hulp").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Dit is geen telefoonnummer") && joke.page().contains("Ik durf niet."));
    }

    async fn a_neighbour_who_offers_the_same_is_asked_and_answers_by_herself(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        let mut piet = neighbour(&delinde, PIET, "Piet", Role::Resident).await;
        add_offer(&mut piet, "Ik maai gras").await;
        is_stuck(&mut joke, &notice, "").await;
        takes_on(&mut fatma, TITLE).await;
        assert!(fatma.sees("Piet biedt aan: Ik maai gras"), "{}", fatma.text());
        fatma.submit("Verstuur").await;
        assert_eq!(fatma.status(), 422);
        let id = delinde.text("SELECT id FROM resident WHERE name = 'Piet'").await;
        fatma.choose("aan", &id).submit("Verstuur").await;
        assert!(fatma.sees("Je bericht is verstuurd") && fatma.sees("Vroeg een buur"));
        open_conversation(&mut piet).await;
        assert!(piet.sees("Misschien kun jij helpen"), "{}", piet.text());
        assert!(piet.page().contains(&notice), "{}", piet.page());
        let answered = "SELECT COUNT(*) FROM notice WHERE answered_at IS NOT NULL";
        assert_eq!(delinde.count(answered).await, 0, "a mediator is no answer");
        fatma.visit(&format!("{}?buur=pie", fatma.path().split(['?', '#']).next().unwrap())).await;
        assert!(fatma.sees("Piet, hier sinds") && !fatma.page().contains(PIET), "{}", fatma.text());
    }

    async fn an_organisation_is_named_in_the_conversation(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let club = add_organisation(&mut delinde.editor().await, "Tuinclub De Klaver").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "").await;
        takes_on(&mut fatma, TITLE).await;
        fatma.choose("organisation", &club).submit("Verstuur").await;
        assert!(fatma.sees("Noemde een organisatie"), "{}", fatma.text());
        open_conversation(&mut joke).await;
        assert!(joke.sees("Tuinclub De Klaver") && joke.page().contains(&club), "{}", joke.text());
    }

    async fn the_district_team_hears_nothing_before_the_neighbour_said_yes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let team = "wijkteam@molenstad.example";
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/bemiddeling/instellingen").await.fill("email", team);
        samira.submit("Bewaar").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "").await;
        takes_on(&mut fatma, TITLE).await;
        let case = fatma.path().split(['?', '#']).next().unwrap().to_owned();
        fatma.fill("note", "Haar huis is vol.").submit("Bewaar de notitie").await;
        assert!(!fatma.sees("Wat vertel je aan het wijkteam?"), "{}", fatma.text());
        assert_eq!(fatma.clone().visit(&format!("{case}/blad")).await.status(), 403);
        fatma.submit("Vraag het in een bericht").await;
        open_conversation(&mut joke).await;
        let link = link_to(&joke, "/toestemming/");
        let mut anybody = delinde.guest();
        anybody.visit(&link).await;
        assert!(anybody.sees("Mag het wijkteam dit weten?"), "{}", anybody.text());
        assert!(!fatma.visit(&case).await.sees("Wat vertel je aan het wijkteam?"));
        anybody.submit("Ja, dat is goed").await;
        assert!(anybody.sees("Je zei ja"), "{}", anybody.text());
        fatma.visit(&case).await;
        assert!(fatma.sees("De buur vindt het goed dat het wijkteam dit weet"), "{}", fatma.text());
        fatma.submit("Draag over aan het wijkteam").await;
        assert_eq!(fatma.status(), 422);
        fatma.fill("summary", "Zij heeft hulp nodig met de tuin.");
        fatma.submit("Draag over aan het wijkteam").await;
        let mail = delinde.mail_to(team).await.expect("a mail to the team");
        assert!(mail.contains("Joke") && mail.contains(PHONE) && mail.contains("hulp nodig"));
        assert!(!mail.contains("huis is vol"), "{mail}");
        assert!(fatma.visit(&format!("{case}/blad")).await.sees("hulp nodig met de tuin"));
    }

    async fn who_agrees_says_how_the_district_team_can_reach_her(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        let mut joke = neighbour(&delinde, JOKE, "Joke", Role::Resident).await;
        asks_for(&mut joke, "zorg", "Wie komt langs?").await;
        takes_on(&mut fatma, "Wie komt langs?").await;
        let case = fatma.path().split(['?', '#']).next().unwrap().to_owned();
        fatma.submit("Vraag het in een bericht").await;
        open_conversation(&mut joke).await;
        let link = link_to(&joke, "/toestemming/");
        joke.visit(&link).await.submit("Nee, liever niet").await;
        assert!(joke.sees("Je zei nee"), "{}", joke.text());
        for wrong in ["", "bel maar"] {
            joke.fill("contact", wrong).submit("Ja, dat is goed").await;
            assert!(joke.status() == 422 && joke.page().contains(wrong), "{}", joke.page());
        }
        joke.fill("contact", JOKE).submit("Ja, dat is goed").await;
        assert!(joke.sees("Je zei ja"), "{}", joke.text());
        fatma.visit(&format!("{case}/blad")).await;
        for word in ["Wie komt langs?", "Wie weet raad?", JOKE] {
            assert!(fatma.sees(word), "{word}: {}", fatma.text());
        }
        fatma.visit(&case).await.fill("contact", PHONE).submit("Bewaar dit").await;
        assert!(fatma.visit(&format!("{case}/blad")).await.sees(PHONE), "{}", fatma.text());
        joke.visit("/ik/gegevens.html").await;
        assert!(joke.page().contains(PHONE), "{}", joke.page());
    }

    async fn without_an_address_of_the_team_there_is_a_sheet_of_paper(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "Ik durf niemand te vragen.").await;
        takes_on(&mut fatma, TITLE).await;
        fatma.submit("Ik vroeg het: ja").await;
        fatma.fill("summary", "Graag een bezoek.").submit("Draag over aan het wijkteam").await;
        for word in ["Blad voor het wijkteam", "Graag een bezoek.", PHONE, "Joke"] {
            assert!(fatma.sees(word), "{word}: {}", fatma.text());
        }
    }

    async fn a_case_ends_with_how_it_went(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "").await;
        takes_on(&mut fatma, TITLE).await;
        fatma.submit("Vraag het aan Joke").await;
        open_conversation(&mut joke).await;
        assert!(link_to(&joke, "/vraag/is-het-gelukt/").contains(&notice));
        fatma.submit("Sluit af").await;
        assert_eq!(fatma.status(), 422);
        fatma.choose("einde", "gelukt").submit("Sluit af").await;
        assert!(fatma.sees("Afgesloten"), "{}", fatma.text());
        let solved = read(&delinde, "/prikbord?soort=opgelost").await;
        assert!(solved.contains(TITLE) && !solved.contains("zoekt mee."), "{solved}");
        assert!(fatma.visit("/beheer/bemiddeling?lijst=klaar").await.sees(TITLE));
        street.days_later(80).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mediation_case").await, 1);
        street.days_later(12).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mediation_case").await, 0);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mediation_note").await, 0);
    }

    async fn for_who_takes_her_notice_down_nobody_looks_any_more(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "").await;
        joke.visit(&format!("{notice}/weg")).await;
        assert!(joke.sees("Is het gelukt? Zeg dat dan."), "{}", joke.text());
        joke.submit("Ja, haal weg").await;
        assert!(fatma.visit(LIST).await.sees("Hier staat nu niets"), "{}", fatma.text());
    }

    async fn a_neighbour_who_calls_has_no_name_on_the_board(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        fatma.visit(LIST).await.follow("Schrijf een vraag op").await;
        fatma.fill("first_name", "Riet").fill("phone", PHONE).fill("title", "Wie haalt brood?");
        fatma.fill("text", "Elke zaterdag.").tick("hang", "ja").submit("Bewaar").await;
        assert_eq!(fatma.status(), 422);
        fatma.tick("agreed", "ja").submit("Bewaar").await;
        assert!(fatma.sees("Riet") && fatma.sees(PHONE), "{}", fatma.text());
        assert_eq!(fatma.times("Elke zaterdag."), 1, "{}", fatma.text());
        let mut guest = delinde.guest();
        guest.visit("/prikbord").await;
        assert!(guest.sees("Wie haalt brood?") && guest.sees("Een buur"), "{}", guest.text());
        guest.follow("Wie haalt brood?").await;
        assert!(!guest.page().contains("Riet") && !guest.page().contains(PHONE));
        let said = delinde.count("SELECT COUNT(*) FROM outbox WHERE json LIKE '%Riet%'").await;
        assert_eq!(said, 0, "a name travels");
        let mut piet = neighbour(&delinde, PIET, "Piet", Role::Resident).await;
        let path = guest.path().to_owned();
        piet.visit(&path).await.fill("text", "Ik ga toch.").submit("Stuur een bericht").await;
        open_conversation(&mut fatma).await;
        assert!(fatma.sees("Ik ga toch."), "{}", fatma.text());
    }

    async fn a_host_hangs_up_what_a_neighbour_asks_by_phone_and_sees_no_cases(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        let mut henk = delinde.host().await;
        henk.visit("/prikbord").await.follow("Help een buur die belt").await;
        henk.fill("first_name", "Riet").fill("phone", PHONE).fill("title", "Wie haalt brood?");
        henk.fill("text", "Graag.").tick("hang", "ja").tick("agreed", "ja").submit("Bewaar").await;
        assert!(henk.sees("Een bemiddelaar zoekt verder"), "{}", henk.text());
        assert!(henk.sees("Het huis leest het, namens deze buur."), "{}", henk.text());
        assert!(!henk.page().contains("Riet") && !henk.page().contains(PHONE), "{}", henk.page());
        assert_eq!(henk.visit(LIST).await.status(), 403);
        let mail = delinde.mail_to("mediator@delinde.example").await.expect("a mail");
        assert!(mail.contains(LIST), "{mail}");
        takes_on(&mut fatma, "Wie haalt brood?").await;
        assert!(fatma.sees("Riet") && fatma.sees(PHONE), "{}", fatma.text());
        let mut joke = delinde.resident().await;
        assert_eq!(joke.visit("/beheer/bemiddeling/nieuw").await.status(), 403);
        assert!(!joke.visit("/prikbord").await.sees("Help een buur die belt"));
    }

    async fn what_was_asked_by_phone_alone_is_counted_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.mediator().await;
        fatma.visit("/beheer/bemiddeling/nieuw").await;
        fatma.fill("first_name", "Riet").fill("title", "Wie haalt brood?").tick("agreed", "ja");
        fatma.submit("Bewaar").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM notice").await, 0);
        fatma.choose("einde", "gelukt").submit("Sluit af").await;
        let counted = "SELECT COUNT(*) FROM notice_figure WHERE mediated AND solved";
        assert_eq!(delinde.count(counted).await, 1);
    }

    async fn of_who_leaves_mediators_know_nothing_any_more(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "Een kwispelstaart zit in de weg.").await;
        takes_on(&mut fatma, TITLE).await;
        fatma.fill("note", "Een kwispelstaart dus.").submit("Bewaar de notitie").await;
        joke.visit("/ik/gegevens.html").await;
        assert!(joke.page().contains("kwispelstaart zit in de weg"), "{}", joke.page());
        assert!(!joke.page().contains("kwispelstaart dus"), "a private note is shown");
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        let remains = delinde.remains_of(&["kwispelstaart", PHONE, JOKE]).await;
        assert!(remains.is_empty(), "{remains:?}");
    }

    async fn when_a_mediator_leaves_somebody_else_can_take_it_on(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut noor = neighbour(&delinde, "noor@delinde.example", "Noor", Role::Mediator).await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        is_stuck(&mut joke, &notice, "").await;
        takes_on(&mut noor, TITLE).await;
        noor.visit("/beheer/bemiddeling/nieuw").await;
        noor.fill("first_name", "Riet").fill("title", "Wie haalt brood?").fill("text", "Graag.");
        noor.tick("agreed", "ja").tick("hang", "ja").submit("Bewaar").await;
        noor.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        let board = read(&delinde, "/prikbord").await;
        assert!(board.contains(TITLE) && board.contains("Wie haalt brood?"), "{board}");
        assert!(!board.contains("Noor"), "{board}");
        assert!(fatma.visit(LIST).await.sees(TITLE) && fatma.sees("Wie haalt brood?"));
    }

    async fn figures_count_without_anybody_in_them(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut joke, mut fatma, notice) = joke_and_fatma(&delinde).await;
        add_notice(&mut joke, "Wie heeft een ladder?").await;
        let mut piet = neighbour(&delinde, PIET, "Piet", Role::Resident).await;
        add_offer(&mut piet, "Ik maai gras").await;
        street.later(5 * tests::HOUR).await;
        piet.visit(&notice).await.fill("text", "Ik help.").submit("Stuur een bericht").await;
        joke.visit(&notice).await.submit("Het is gelukt, haal weg").await;
        fatma.visit("/beheer/bemiddeling/cijfers").await;
        let counted = ["Gevraagd 2 2", "Een buur reageerde 1 1", "Gelukt 1 1", "Aangeboden 1 1"];
        for words in counted {
            assert!(fatma.sees(words), "{words}: {}", fatma.text());
        }
        assert!(fatma.sees("5 uur 5 uur"), "{}", fatma.text());
        street.days_later(20).await;
        assert_eq!(status(&delinde, &notice).await, 410);
        fatma.visit("/beheer/bemiddeling/cijfers").await;
        assert!(fatma.sees("Een buur reageerde 0 1"), "{}", fatma.text());
    }

    async fn whoever_asks_for_help_without_a_notice_sees_how_it_works(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        assert!(!guest.visit("/prikbord").await.sees("Lukt het niet?"), "nobody could help");
        let (mut joke, _, _) = joke_and_fatma(&delinde).await;
        guest.visit("/prikbord").await;
        assert!(guest.sees("Fatma is bemiddelaar."), "{}", guest.text());
        guest.follow("Vraag hulp aan Fatma").await;
        assert!(guest.sees("Hang er eerst een op"), "{}", guest.text());
        joke.visit("/prikbord/hulp").await;
        assert!(joke.sees(TITLE), "{}", joke.text());
    }
}

/// Hangs up an offer to help with the garden.
async fn add_offer(piet: &mut Visitor, title: &str) {
    piet.visit("/prikbord/nieuw?soort=bod").await;
    piet.choose("help", "tuin").fill("title", title).fill("text", "Op zaterdag.");
    piet.submit("Verder").await.submit("Hang het op").await;
    assert!(piet.sees("Je briefje hangt"), "{}", piet.text());
}
