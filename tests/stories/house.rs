//! One house by itself: opening it, coming in, who may do what, and what its keeper sees.

use super::deeds::{add_activity, add_notice, read, remove, status};
use instance::cli;
use instance::rooms::desk;
use tests::{MINUTE, Process, both};

/// Pages that everybody can read.
const PAGES: [&str; 11] = [
    "/",
    "/agenda",
    "/prikbord",
    "/organisaties",
    "/wijkwebsites",
    "/zo-werkt-het",
    "/contact",
    "/over",
    "/huisregels",
    "/privacy",
    "/toegankelijkheid",
];

/// Whether a page shows the key of a word instead of the word.
fn shows_a_key(text: &str) -> bool {
    let rooms = [
        "kit",
        "home",
        "agenda",
        "noticeboard",
        "organisations",
        "sites",
        "residents",
        "desk",
        "traffic",
        "place",
        "photo",
        "facet",
        "writing",
        "contact",
        "about",
        "hours",
        "retention",
        "mediation",
        "mediator",
    ];
    text.split_whitespace().any(|word| {
        rooms.iter().any(|room| word.strip_prefix(room).is_some_and(|rest| rest.starts_with('-')))
    })
}

both! {
    async fn it_says_what_it_keeps_and_promises_nothing_for_others(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let page = read(&delinde, "/zo-werkt-het").await;
        assert!(page.contains("Ook bewaren wij wat je hier zelf schrijft of kiest"), "{page}");
        assert!(page.contains("Wij kunnen niet beloven dat ze dat doen"), "{page}");
        assert!(!page.contains("Verder niets"), "{page}");
        let mut joke = delinde.resident().await;
        assert!(!joke.visit("/ik").await.sees("Meer niet"), "{}", joke.text());
        let mut guest = delinde.guest();
        guest.visit("/zo-werkt-het").await.follow("Wat doen wij met jouw gegevens?").await;
        assert_eq!((guest.status(), guest.path()), (200, "/privacy"));
    }

    async fn the_one_time_address_makes_the_first_beheerder_once(street: &Street) {
        let delinde = street.empty_house("delinde").await;
        let mut passer_by = delinde.guest();
        passer_by.visit("/agenda").await;
        assert_eq!(passer_by.status(), 503);
        assert!(passer_by.sees("Dit huis wordt ingericht"), "{}", passer_by.text());
        let address = desk::setup_address(&delinde.house()).await.unwrap().expect("an address");
        let mut samira = delinde.guest();
        samira.visit(&address).await;
        samira.fill("house_name", "De Linde").submit("Maak het huis").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Wij hebben er een bedacht"), "{}", samira.text());
        assert!(samira.page().contains("value=\"delinde\""));
        samira
            .fill("town", "Molenstad")
            .fill("phone", "(000) 000 12 34")
            .fill("admin_name", "Samira")
            .fill("admin_email", "samira@delinde.example")
            .submit("Maak het huis")
            .await;
        assert!(samira.sees("Het huis staat."), "{}", samira.text());
        assert!(samira.path().starts_with("/ik/tweede-stap"), "{}", samira.path());
        assert_eq!(samira.clone().visit("/beheer").await.status(), 403);
        samira.set_up_app("samira@delinde.example").await;
        samira.follow("Ik heb ze bewaard").await;
        assert!(samira.path().starts_with("/beheer"), "{}", samira.path());
        assert_eq!(samira.visit("/beheer/mensen").await.status(), 200);
        assert_eq!(samira.visit("/agenda").await.status(), 200);
        assert_eq!(status(&delinde, "/agenda").await, 503, "it opened by itself");
        let second = delinde.guest().visit(&address).await.status();
        assert_eq!(second, 404);
        assert_eq!(desk::setup_address(&delinde.house()).await.unwrap(), None);
        let admins = "SELECT COUNT(*) FROM resident WHERE roles = 'administrator'";
        assert_eq!(delinde.count(admins).await, 1);
    }

    async fn a_guessed_set_up_address_opens_nothing(street: &Street) {
        let delinde = street.empty_house("delinde").await;
        let address = desk::setup_address(&delinde.house()).await.unwrap().expect("an address");
        let newer = desk::setup_address(&delinde.house()).await.unwrap().expect("an address");
        assert_ne!(address, newer);
        for wrong in [address, delinde.url("/welkom/0"), delinde.url("/welkom/admin")] {
            assert_eq!(delinde.guest().visit(&wrong).await.status(), 404);
        }
    }

    async fn somebody_new_comes_in_with_a_code_from_the_mail(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/berichten").await;
        assert_eq!(joke.status(), 403);
        assert!(joke.sees("Log eerst even in") || joke.page().contains("/inloggen?terug="));
        joke.visit("/inloggen?terug=%2Fprikbord%2Fnieuw").await;
        joke.fill("email", "Joke@Voorbeeld.Example").submit("Stuur mij een code").await;
        let code = delinde.code_for("joke@voorbeeld.example").await;
        joke.fill("code", &format!(" {code} ")).fill("name", "Joke").tick("of_age", "yes");
        joke.submit("Log in").await;
        assert!(joke.path().starts_with("/prikbord/nieuw"), "{}", joke.path());
        assert!(joke.page().contains("Joke"));
        joke.visit("/ik").await;
        assert!(joke.sees("joke@voorbeeld.example"), "{}", joke.text());
        joke.submit("Uitloggen").await;
        assert_eq!(joke.visit("/ik").await.status(), 403);
    }

    async fn a_code_works_once_for_a_quarter_of_an_hour_and_five_tries(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        let email = "joke@voorbeeld.example";
        joke.visit("/inloggen").await.fill("email", email).submit("Stuur mij een code").await;
        let first = delinde.code_for(email).await;
        let mut late = joke.clone();
        street.clock().forward(16 * MINUTE);
        late.fill("code", &first).submit("Log in").await;
        assert_eq!(late.status(), 422);
        assert!(late.sees("Deze code klopt niet (meer)"), "{}", late.text());
        joke.visit("/inloggen").await.fill("email", email).submit("Stuur mij een code").await;
        let second = delinde.code_for(email).await;
        let wrong = if second == "000000" { "111111" } else { "000000" };
        for _ in 0..5 {
            joke.fill("code", wrong).tick("of_age", "yes").submit("Log in").await;
            assert_eq!(joke.status(), 422);
        }
        joke.fill("code", &second).tick("of_age", "yes").submit("Log in").await;
        assert_eq!(joke.status(), 422, "a code can be guessed for ever");
        joke.visit("/inloggen").await.fill("email", email).submit("Stuur mij een code").await;
        let third = delinde.code_for(email).await;
        let mut again = joke.clone();
        joke.fill("code", &third).tick("of_age", "yes").submit("Log in").await;
        assert!(joke.sees("Je bent ingelogd"), "{}", joke.text());
        again.fill("code", &third).tick("of_age", "yes").submit("Log in").await;
        assert_eq!(again.status(), 422, "a code works twice");
    }

    async fn one_address_cannot_ask_for_codes_without_end(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut nuisance = delinde.guest();
        let mut codes = 0;
        for number in 0..12 {
            nuisance.visit("/inloggen").await;
            let email = format!("iemand{number}@voorbeeld.example");
            nuisance.fill("email", &email).submit("Stuur mij een code").await;
            codes += usize::from(nuisance.status() == 200);
        }
        assert_eq!(nuisance.status(), 429);
        assert_eq!(codes, 10);
        let mut other = delinde.guest();
        other.visit("/inloggen").await.fill("email", "a@b.example").submit("Stuur mij een code").await;
        assert_eq!(other.status(), 200, "somebody else has to wait too");
    }

    async fn each_role_may_do_what_it_is_for(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        let mut fatma = delinde.editor().await;
        let mut samira = delinde.administrator().await;
        for (path, allowed) in [
            ("/prikbord/nieuw", [200, 200, 200, 200]),
            ("/agenda/nieuw", [403, 403, 200, 200]),
            ("/organisaties/nieuw", [403, 403, 200, 200]),
            ("/beheer", [403, 403, 200, 200]),
            ("/beheer/instellingen", [403, 403, 403, 200]),
            ("/beheer/mensen", [403, 403, 403, 200]),
            ("/beheer/verkeer", [403, 403, 403, 200]),
            ("/wijkwebsites/beheer", [403, 403, 403, 200]),
            ("/ik", [403, 200, 200, 200]),
        ] {
            let seen = [
                status(&delinde, path).await,
                joke.visit(path).await.status(),
                fatma.visit(path).await.status(),
                samira.visit(path).await.status(),
            ];
            assert_eq!(seen, allowed, "{path}");
        }
    }

    async fn a_neighbour_changes_only_their_own_notice(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        let own = add_notice(&mut joke, "Wie wandelt met mij?").await;
        let other = add_notice(&mut delinde.editor().await, "Ladder te leen").await;
        assert_eq!(joke.visit(&format!("/prikbord/{own}/wijzig")).await.status(), 200);
        assert_eq!(joke.visit(&format!("/prikbord/{other}/wijzig")).await.status(), 403);
        assert_eq!(joke.visit(&format!("/prikbord/{other}/weg")).await.status(), 403);
        // An editor looks after the board.
        remove(&mut delinde.editor().await, &format!("/prikbord/{own}")).await;
        assert!(!read(&delinde, "/prikbord").await.contains("Wie wandelt met mij?"));
    }

    async fn a_form_from_another_website_is_refused(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let id = add_activity(&mut samira, "Soep en brood").await;
        let fields = [("title", "Gekaapt"), ("date", "2026-11-28"), ("start", "14:00")];
        for path in ["/agenda/nieuw", &format!("/agenda/{id}/weg"), "/uitloggen", "/beheer/mensen"] {
            assert_eq!(samira.send_from_elsewhere(path, &fields).await, 403, "{path}");
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM event").await, 1);
        assert_eq!(samira.visit("/beheer").await.status(), 200, "signed out by another website");
    }

    async fn a_database_of_a_newer_program_is_not_touched(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let newer = "UPDATE _sqlx_migrations SET version = 9999 WHERE description = $1";
        assert_eq!(delinde.change(newer, "sites").await, 1);
        let refused = cli::open_db(&delinde.config()).await.err().expect("it is not opened");
        let text = format!("{refused:#}");
        assert!(text.contains("schema 9999") && text.contains("newer version"), "{text}");
        let output = Process::run(&delinde, "migrate");
        assert!(!output.status.success());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("schema 9999"), "{said}");
        assert_eq!(status(&delinde, "/readyz").await, 503);
        assert_eq!(status(&delinde, "/healthz").await, 200);
    }

    async fn the_doctor_says_what_is_well_and_what_is_not(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let well = Process::run(&delinde, "doctor");
        let said = String::from_utf8_lossy(&well.stdout).into_owned();
        assert!(well.status.success(), "{said}");
        for line in ["good  configuration", "good  database", "good  house: Delinde",
            "good  work", "good  reachability"] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
        delinde.stop().await;
        let ill = Process::run(&delinde, "doctor");
        let said = String::from_utf8_lossy(&ill.stdout).into_owned();
        assert!(!ill.status.success(), "{said}");
        assert!(said.contains("BAD   reachability"), "{said}");
    }

    async fn an_empty_house_prints_where_it_is_set_up(street: &Street) {
        let delinde = street.empty_house("delinde").await;
        delinde.stop().await;
        let process = Process::serve(&delinde).await;
        let printed = process.printed();
        let begin = delinde.url("/welkom/");
        let line = printed.lines().find(|line| line.starts_with(&begin));
        let address = line.expect("the address where it is set up");
        assert_eq!(delinde.guest().visit(address).await.status(), 200);
    }

    async fn whoever_watches_over_the_program_sees_how_it_is(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let mut monitor = delinde.guest();
        assert_eq!(monitor.visit("/healthz").await.page(), "ok");
        assert_eq!(monitor.visit("/readyz").await.page(), "ready");
        let metrics = monitor.visit("/metrics").await.page().to_owned();
        assert!(metrics.contains("buurtbond_jobs_waiting 1\n")
            || metrics.contains("buurtbond_jobs_waiting 2\n"), "{metrics}");
        assert!(metrics.contains("buurtbond_queue_age_seconds{queue=\"delivery\"} 0"), "{metrics}");
        assert!(metrics.contains("# TYPE buurtbond_deliveries gauge"), "{metrics}");
    }

    async fn an_error_is_a_page_in_the_language_of_the_reader(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        guest.visit("/nergens").await;
        assert_eq!(guest.status(), 404);
        assert!(guest.sees("Deze kamer bestaat niet (meer)"), "{}", guest.text());
        guest.speaks("en-GB,en;q=0.8").visit("/nergens").await;
        assert!(guest.sees("This room is not here"), "{}", guest.text());
        assert_eq!(guest.visit("/agenda/nieuw").await.status(), 403);
        assert!(guest.sees("Please sign in first"), "{}", guest.text());
        assert!(guest.page().contains("href=\"/inloggen?terug=%2Fagenda%2Fnieuw\""));
        assert_eq!(guest.visit("/agenda/0192f0c1").await.status(), 404);
    }

    async fn every_page_is_there_in_dutch_and_in_english(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.administrator().await;
        add_activity(&mut fatma, "Soep en brood").await;
        add_notice(&mut fatma, "Wie wandelt met mij?").await;
        let forms = ["/agenda/nieuw", "/prikbord/nieuw", "/prikbord/nieuw?soort=bod", "/ik",
            "/organisaties/nieuw", "/beheer", "/beheer/instellingen", "/beheer/mensen",
            "/beheer/uiterlijk", "/beheer/uiterlijk/foto", "/beheer/uiterlijk/logo",
            "/beheer/kamers", "/beheer/woorden/themas", "/beheer/openen",
            "/beheer/verkeer", "/beheer/bemiddeling", "/beheer/bemiddeling/nieuw",
            "/beheer/bemiddeling/cijfers", "/beheer/bemiddeling/instellingen", "/prikbord/hulp",
            "/prikbord/kaartjes", "/wijkwebsites/beheer", "/contact/gestuurd", "/over/nieuw",
            "/over/huisregels/wijzig", "/toegankelijkheid/wijzig",
            "/ik/sessies", "/ik/sleutels",
            "/ik/tweede-stap", "/ik/tweede-stap?opnieuw=ja"];
        for language in ["nl", "en"] {
            fatma.speaks(language);
            for path in PAGES.iter().chain(&forms) {
                fatma.visit(path).await;
                assert_eq!(fatma.status(), 200, "{path}");
                assert!(fatma.page().contains(&format!("<html lang=\"{language}\"")), "{path}");
                assert!(!shows_a_key(&fatma.text()), "{path}: {}", fatma.text());
            }
        }
        // A choice is kept, whatever the browser says.
        let mut guest = delinde.guest();
        guest.visit("/agenda").await.submit("English").await;
        assert_eq!(guest.path(), "/agenda");
        assert!(guest.page().contains("<html lang=\"en\""));
        assert!(guest.visit("/prikbord").await.page().contains("<html lang=\"en\""));
    }

    async fn every_answer_carries_the_headers_that_keep_readers_safe(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        for path in PAGES.iter().chain(&["/nergens", "/static/base.css", "/theme.css", "/healthz"]) {
            guest.visit(path).await;
            let policy = guest.header("content-security-policy").to_owned();
            assert!(policy.contains("default-src 'self'"), "{path}: {policy}");
            assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(guest.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(guest.header("referrer-policy"), "same-origin", "{path}");
        }
        let mut fatma = delinde.editor().await;
        fatma.visit("/agenda/nieuw").await;
        assert_eq!(fatma.header("cache-control"), "private, no-cache");
    }

    async fn the_mail_tray_is_for_the_demo_only(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert_eq!(delinde.administrator().await.visit("/demo/post").await.status(), 404);
    }

    async fn the_last_beheerder_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/mensen").await.follow("Samira").await;
        samira.untick("role").submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Dit is de laatste beheerder"), "{}", samira.text());
        samira.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        assert_eq!(samira.status(), 422);
        assert_eq!(samira.visit("/beheer").await.status(), 200);
    }
}

#[test]
fn a_key_is_told_from_a_word() {
    assert!(shows_a_key("Kom langs agenda-title nu"));
    assert!(!shows_a_key("Zet het in de agenda - of niet. Koffie-inloop."));
}
