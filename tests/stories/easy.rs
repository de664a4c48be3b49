//! Easy for everyone, without a script: larger letters, other colours, hints for who writes, and a
//! page on paper.

use instance::kit::Lang;
use instance::kit::preferences::COOKIES;
use instance::kit::visitor::session_cookie;
use tests::{Instance, Street, both};

const HARD: &str = "Betreffende de koffie: wij verstrekken tevens thee.";
const HINT: &str = "Moeilijk woord? Zeg liever “over” dan “Betreffende”.";
const LARGER: &str = "A+ Groter: grotere letters";

/// What a house asks a browser to keep when a form is sent: each cookie with its attributes.
async fn cookies_after(street: &Street, house: &Instance, path: &str, body: &str) -> Vec<String> {
    let authority = house.authority();
    let (_, port) = authority.rsplit_once(':').expect("a port");
    let request = street
        .browser()
        .post(format!("http://127.0.0.1:{port}{path}"))
        .header("host", &authority)
        .header("origin", house.origin())
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(body.to_owned());
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 303, "{path}");
    let cookies = answer.headers().get_all("set-cookie");
    cookies.iter().map(|cookie| cookie.to_str().unwrap().to_owned()).collect()
}

both! {
    async fn letters_grow_in_two_steps_and_shrink_again_on_the_page_where_one_is(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/agenda?weergave=lijst").await.submit(LARGER).await;
        assert!(joke.page().contains("data-size=\"1\""));
        assert_eq!(joke.path(), "/agenda?weergave=lijst");
        joke.submit(LARGER).await;
        assert!(joke.page().contains("data-size=\"2\""));
        joke.visit("/prikbord").await;
        assert!(joke.page().contains("data-size=\"2\""), "the choice is forgotten on another page");
        joke.submit("Gewone letters").await;
        assert!(!joke.page().contains("data-size"));
    }

    async fn colours_are_dark_or_light_or_those_of_the_device(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/agenda").await;
        assert!(!joke.page().contains("data-theme"));
        joke.submit("Donkere kleuren").await;
        assert!(joke.page().contains("data-theme=\"evening\""));
        joke.submit("Lichte kleuren").await;
        assert!(joke.page().contains("data-theme=\"day\""));
        joke.submit("Kleuren van mijn toestel").await;
        assert!(!joke.page().contains("data-theme"));
        assert_eq!(joke.path(), "/agenda");
    }

    async fn a_choice_is_kept_for_a_year_by_this_house_alone(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let body = "size=2&theme=day&lang=en&back=%2Fagenda";
        let cookies = cookies_after(street, &delinde, "/preferences", body).await;
        let expected = ["lang=en", "theme=day", "size=2"]
            .map(|choice| format!("{choice}; Path=/; Max-Age=31536000; SameSite=Lax"));
        assert_eq!(cookies, expected);
    }

    async fn a_choice_after_a_mistake_leads_back_to_the_page_of_the_form(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/mensen").await.fill("name", "Joke").submit("Voeg toe").await;
        assert_eq!((samira.status(), samira.path()), (422, "/beheer/mensen/nieuw"));
        samira.submit("English").await;
        assert_eq!((samira.status(), samira.path()), (200, "/beheer/mensen"));
        assert!(samira.page().contains("lang=\"en\""), "{}", samira.text());
    }

    async fn every_cookie_is_on_the_list_of_the_privacy_page(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut names = vec![session_cookie(&delinde.house()).to_owned()];
        let body = "size=2&theme=day&lang=en";
        let set = cookies_after(street, &delinde, "/preferences", body).await;
        names.extend(set.iter().map(|cookie| cookie.split('=').next().unwrap().to_owned()));
        let set = cookies_after(street, &delinde, "/inloggen", "email=joke%40buren.example").await;
        names.extend(set.iter().map(|cookie| cookie.split('=').next().unwrap().to_owned()));
        let set = cookies_after(street, &delinde, "/huiskamer/ik", "zie=leest&stil=ja").await;
        names.extend(set.iter().map(|cookie| cookie.split('=').next().unwrap().to_owned()));
        let body = "stap=ophangen&soort=vraag&title=Fiets&text=Wie%20heeft%20er%20een%3F";
        let set = cookies_after(street, &delinde, "/prikbord/nieuw", body).await;
        names.extend(set.iter().map(|cookie| cookie.split('=').next().unwrap().to_owned()));
        names.sort();
        let mut listed: Vec<&str> = COOKIES.iter().map(|(name, ..)| *name).collect();
        listed.sort_unstable();
        assert_eq!(names, listed);
        assert!(COOKIES.iter().all(|(_, word, _)| Lang::Nl.knows(word)));
    }

    async fn a_notice_that_comes_back_says_which_words_are_hard(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        assert!(!joke.sees("Moeilijk woord?"), "a hint about nothing: {}", joke.text());
        joke.fill("text", HARD).submit("Verder").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees(HINT), "{}", joke.text());
    }

    async fn a_hint_before_a_notice_hangs_holds_nobody_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        joke.fill("title", "Wie drinkt mee?").fill("text", HARD).submit("Verder").await;
        assert!(joke.sees("Zo hangt het straks") && joke.sees(HINT), "{}", joke.text());
        joke.submit("Hang het op").await;
        assert!(joke.sees("Je briefje hangt") && !joke.sees(HINT), "{}", joke.text());
    }

    async fn the_forms_of_agenda_and_organisations_give_hints_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let long = "soep ".repeat(16);
        for (path, button) in
            [("/agenda/nieuw", "Zet in de agenda"), ("/organisaties/nieuw", "Voeg toe")]
        {
            fatma.visit(path).await;
            fatma.fill("text", &format!("{HARD} {long}")).submit(button).await;
            assert_eq!(fatma.status(), 422, "{path}");
            assert!(fatma.sees(HINT), "{path}: {}", fatma.text());
            assert!(fatma.sees("Lange zin: 16 woorden."), "{path}: {}", fatma.text());
        }
    }

    async fn every_longer_text_of_a_beheerder_has_hints(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        for (path, field) in [
            ("/film/instellingen", "text"),
            ("/beheer/instellingen", "directions"),
            ("/beheer/instellingen", "hours"),
            ("/huiskamer/instellingen", "regels"),
            ("/toegankelijkheid/wijzig", "known"),
        ] {
            samira.visit(path).await;
            assert_eq!(samira.status(), 200, "{path}");
            let hints = format!("data-for=\"{field}\"");
            assert!(samira.page().contains(&hints), "{path} has no hints for {field}");
        }
        // What was kept is looked at too.
        samira.visit("/huiskamer/instellingen").await.fill("regels", HARD).submit("Bewaar").await;
        assert!(samira.visit("/huiskamer/instellingen").await.sees(HINT), "{}", samira.text());
    }

    async fn hints_are_told_in_the_language_of_the_reader(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.speaks("en").visit("/prikbord/nieuw?soort=vraag").await;
        joke.fill("text", HARD).submit("Next").await;
        assert!(joke.sees("Hard word? Better say “over” than “Betreffende”."), "{}", joke.text());
    }

    async fn the_list_of_hard_words_is_fetched_once_and_kept(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        let (_, rest) = joke.page().split_once("data-writing=\"").expect("an address of the list");
        let address = rest.split('"').next().unwrap().to_owned();
        joke.visit(&address).await;
        assert_eq!(joke.status(), 200, "{address}");
        assert_eq!(joke.header("cache-control"), "public, max-age=31536000, immutable");
        let list: serde_json::Value = serde_json::from_str(joke.page()).unwrap();
        assert_eq!(list["words"]["met betrekking tot"], "over");
        assert_eq!(joke.visit("/hard-words/xx").await.status(), 404);
    }

    async fn a_page_on_paper_tells_where_it_is_on_the_web(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/agenda?weergave=lijst&melding=residents-flash-in").await;
        let address = delinde.url("/agenda?weergave=lijst");
        let line = format!("<p class=\"paper\">Deze pagina op het web: {address}</p>");
        assert!(joke.page().contains(&line), "{}", joke.page());
    }
}
