//! Coming in: by code, by link, with a second step; who is let in, and how that ends.

use instance::kit::may::Role;
use tests::{DAY, HOUR, Instance, MINUTE, Process, Visitor, both};

const JOKE: &str = "joke@voorbeeld.example";
/// The account of whoever runs De Linde.
const BEHEERDER: &str = "administrator@delinde.example";
/// Pages of the desk, and forms that only the desk sends.
const DESK: [&str; 6] = [
    "/beheer",
    "/beheer/instellingen",
    "/beheer/mensen",
    "/beheer/verkeer",
    "/wijkwebsites/beheer",
    "/organisaties/nieuw",
];

/// Somebody asks for a code; what they brought with it stays with them.
async fn ask(visitor: &mut Visitor, email: &str) {
    visitor.visit("/inloggen").await.fill("email", email).submit("Stuur mij een code").await;
    assert_eq!(visitor.status(), 200, "{}", visitor.text());
}

/// Somebody who is old enough gets an account, with a code.
async fn new_neighbour(house: &std::sync::Arc<Instance>, email: &str) -> Visitor {
    let mut visitor = house.guest();
    ask(&mut visitor, email).await;
    let code = house.code_for(email).await;
    visitor.fill("code", &code).tick("of_age", "yes").submit("Log in").await;
    assert!(visitor.sees("Je bent ingelogd"), "{}", visitor.text());
    visitor
}

/// The administrator with only a code from the mail: the second step is still to come.
async fn half_way(house: &std::sync::Arc<Instance>) -> Visitor {
    drop(house.administrator().await);
    let mut samira = house.guest();
    samira.sign_in_by_mail(BEHEERDER).await;
    assert!(samira.path().starts_with("/inloggen/tweede-stap"), "{}", samira.path());
    samira
}

both! {
    async fn a_link_from_the_mail_lets_in_once_and_only_by_its_button(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        joke.visit("/inloggen?terug=%2Fprikbord%2Fnieuw").await;
        joke.fill("email", JOKE).submit("Stuur mij een code").await;
        let link = delinde.link_for(JOKE).await;
        // A program that checks mail for viruses opens every link, more than once.
        for _ in 0..3 {
            let mut scanner = delinde.guest();
            assert_eq!(scanner.visit(&link).await.status(), 200);
            assert_eq!(scanner.visit("/ik").await.status(), 403);
        }
        assert_eq!(delinde.count("SELECT COUNT(*) FROM session").await, 0);
        joke.visit(&link).await;
        assert!(joke.sees(JOKE), "{}", joke.text());
        joke.fill("name", "Joke").tick("of_age", "yes").submit("Log in").await;
        assert!(joke.path().starts_with("/prikbord/nieuw"), "{}", joke.path());
        let mut again = delinde.guest();
        again.visit(&link).await;
        assert_eq!(again.status(), 410);
        assert!(again.sees("Deze link werkt niet (meer)"), "{}", again.text());
        assert!(again.page().contains("href=\"/inloggen\"") && again.sees("(000) 000 12 34"));
    }

    async fn a_code_and_its_link_use_each_other_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = new_neighbour(&delinde, JOKE).await;
        joke.submit("Uitloggen").await;
        ask(&mut joke, JOKE).await;
        let (code, link) = (delinde.code_for(JOKE).await, delinde.link_for(JOKE).await);
        let mut other = joke.clone();
        joke.fill("code", &code).submit("Log in").await;
        assert!(joke.sees("Je bent ingelogd"), "{}", joke.text());
        assert_eq!(delinde.guest().visit(&link).await.status(), 410);
        ask(&mut other, JOKE).await;
        let (code, link) = (delinde.code_for(JOKE).await, delinde.link_for(JOKE).await);
        delinde.guest().visit(&link).await.submit("Log in").await;
        other.fill("code", &code).submit("Log in").await;
        assert_eq!(other.status(), 422);
    }

    async fn a_link_is_over_after_a_quarter_of_an_hour_and_with_a_newer_one(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        ask(&mut joke, JOKE).await;
        let first = delinde.link_for(JOKE).await;
        let mut early = delinde.guest();
        early.visit(&first).await.tick("of_age", "yes");
        ask(&mut joke, JOKE).await;
        let second = delinde.link_for(JOKE).await;
        early.submit("Log in").await;
        assert_eq!(early.status(), 410, "an older link still works");
        let mut late = delinde.guest();
        late.visit(&second).await.tick("of_age", "yes");
        street.clock().forward(16 * MINUTE);
        late.submit("Log in").await;
        assert_eq!(late.status(), 410, "a link works for ever");
        assert_eq!(delinde.guest().visit("/inloggen/met/nergens").await.status(), 410);
    }

    async fn nobody_under_sixteen_gets_an_account(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut sem = delinde.guest();
        ask(&mut sem, "sem@voorbeeld.example").await;
        let code = delinde.code_for("sem@voorbeeld.example").await;
        sem.fill("code", &code).fill("name", "Sem").submit("Log in").await;
        assert_eq!(sem.status(), 422);
        assert!(sem.sees("in het buurthuis ben je welkom") && sem.sees("(000) 000 12 34"));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident WHERE name = 'Sem'").await, 0);
        assert_eq!(sem.visit("/ik").await.status(), 403);
        // Who is old enough ticks the box on the form that came back: nothing is typed again.
        let mut kim = delinde.guest();
        ask(&mut kim, "kim@voorbeeld.example").await;
        let code = delinde.code_for("kim@voorbeeld.example").await;
        kim.fill("code", &code).fill("name", "Kim").submit("Log in").await;
        kim.tick("of_age", "yes").submit("Log in").await;
        assert!(kim.sees("Je bent ingelogd") && kim.page().contains("Kim"), "{}", kim.text());
        let kept = "SELECT COUNT(*) FROM resident WHERE name = 'Kim' AND of_age_at IS NOT NULL";
        assert_eq!(delinde.count(kept).await, 1);
        // And the same by link.
        let mut bo = delinde.guest();
        ask(&mut bo, "bo@voorbeeld.example").await;
        let link = delinde.link_for("bo@voorbeeld.example").await;
        bo.visit(&link).await.submit("Log in").await;
        assert_eq!(bo.status(), 422);
        bo.tick("of_age", "yes").submit("Log in").await;
        assert!(bo.sees("Je bent ingelogd"), "{}", bo.text());
    }

    async fn nothing_tells_who_has_an_account(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        new_neighbour(&delinde, JOKE).await.submit("Uitloggen").await;
        let mut seen = Vec::new();
        for email in [JOKE, "niemand@voorbeeld.example"] {
            let mut nosy = delinde.guest();
            ask(&mut nosy, email).await;
            let asked = nosy.page().replace(email, "");
            nosy.fill("code", "000000").fill("name", "X").tick("of_age", "yes");
            nosy.submit("Log in").await;
            let answered = nosy.page().replace(email, "");
            let mail = delinde.mail_to(email).await.expect("a mail").len();
            seen.push((asked, nosy.status(), answered, mail));
        }
        assert_eq!(seen.first(), seen.last());
    }

    async fn a_beheerder_without_a_second_step_cannot_act_anywhere(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.guest();
        samira.sign_in_by_mail(BEHEERDER).await;
        assert!(samira.path().starts_with("/ik/tweede-stap"), "{}", samira.path());
        for path in DESK {
            assert_eq!(samira.visit(path).await.status(), 403, "{path}");
            assert!(samira.sees("Nog één stap"), "{path}: {}", samira.text());
            assert!(samira.page().contains("/inloggen/tweede-stap?terug="), "{path}");
        }
        // Forms that were open, or that somebody makes up, are refused too.
        let mut sure = delinde.guest();
        sure.sign_in(BEHEERDER).await;
        sure.visit("/beheer/mensen").await.follow("Samira").await;
        let mut forged = sure.clone();
        forged.borrow_session_of(&samira);
        forged.untick("role").submit("Bewaar").await;
        assert_eq!(forged.status(), 403);
        sure.visit("/beheer/instellingen").await;
        let mut forged = sure.clone();
        forged.borrow_session_of(&samira);
        forged.fill("house_name", "Gekaapt").submit("Bewaar").await;
        assert_eq!(forged.status(), 403);
        sure.visit("/beheer/mensen").await;
        let mut forged = sure.clone();
        forged.borrow_session_of(&samira);
        forged.fill("name", "Kim").fill("email", "kim@voorbeeld.example").tick("of_age", "yes");
        forged.submit("Voeg toe").await;
        assert_eq!(forged.status(), 403);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident").await, 1);
        assert_eq!(delinde.house().settings().await.expect("settings").name, "Delinde");
        // A neighbour they are all the same.
        assert_eq!(samira.visit("/prikbord/nieuw").await.status(), 200);
    }

    async fn the_second_step_takes_a_code_once_and_no_wrong_ones(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = half_way(&delinde).await;
        let mut other = delinde.guest();
        other.sign_in_by_mail(BEHEERDER).await;
        samira.fill("code", "12345").submit("Ga verder").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Deze code klopt niet"), "{}", samira.text());
        assert_eq!(samira.clone().visit("/beheer").await.status(), 403);
        let code = delinde.next_app_code(BEHEERDER);
        samira.fill("code", &code).submit("Ga verder").await;
        assert!(samira.sees("Je kunt nu bij het beheer"), "{}", samira.text());
        assert_eq!(samira.visit("/beheer").await.status(), 200);
        // Somebody looked over her shoulder.
        other.fill("code", &code).submit("Ga verder").await;
        assert_eq!(other.status(), 422);
        assert!(other.sees("al een keer gebruikt"), "{}", other.text());
        assert_eq!(other.visit("/beheer").await.status(), 403);
    }

    async fn whoever_guesses_codes_has_to_wait_and_the_beheerder_does_not_for_ever(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut thief = half_way(&delinde).await;
        for _ in 0..5 {
            thief.fill("code", "12345").submit("Ga verder").await;
            assert!(thief.sees("Deze code klopt niet"), "{}", thief.text());
        }
        let right = delinde.next_app_code(BEHEERDER);
        thief.fill("code", &right).submit("Ga verder").await;
        assert!(thief.sees("Wacht een kwartier"), "{}", thief.text());
        assert_eq!(thief.clone().visit("/beheer").await.status(), 403);
        // Going on does not make the wait longer.
        street.clock().forward(10 * MINUTE);
        thief.fill("code", "12345").submit("Ga verder").await;
        street.clock().forward(6 * MINUTE);
        let code = delinde.next_app_code(BEHEERDER);
        thief.fill("code", &code).submit("Ga verder").await;
        assert!(thief.sees("Je kunt nu bij het beheer"), "{}", thief.text());
    }

    async fn a_recovery_code_works_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.guest();
        samira.sign_in_by_mail(BEHEERDER).await;
        let codes = samira.set_up_app(BEHEERDER).await;
        assert_eq!(codes.len(), 10);
        let first = codes.first().expect("a code").to_uppercase().replace('-', " ");
        let mut later = delinde.guest();
        later.sign_in_by_mail(BEHEERDER).await;
        let mut thief = later.clone();
        later.fill("recovery", &first).submit("Gebruik deze herstelcode").await;
        assert!(later.sees("Je kunt nu bij het beheer"), "{}", later.text());
        thief.fill("recovery", &first).submit("Gebruik deze herstelcode").await;
        assert_eq!(thief.visit("/beheer").await.status(), 403);
        later.visit("/ik/tweede-stap").await;
        assert!(later.sees("Je hebt nog 9 herstelcodes"), "{}", later.text());
        // New codes take the place of the old ones.
        later.submit("Maak nieuwe herstelcodes").await;
        assert!(later.sees("Jouw herstelcodes"), "{}", later.text());
        let second = codes.get(1).expect("a second code");
        thief.sign_in_by_mail(BEHEERDER).await;
        thief.fill("recovery", second).submit("Gebruik deze herstelcode").await;
        assert_eq!(thief.status(), 422);
        assert!(!delinde.text("SELECT code_hash FROM recovery_code").await.contains('-'));
    }

    async fn who_has_a_second_step_cannot_go_around_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut thief = half_way(&delinde).await;
        for path in ["/ik/tweede-stap", "/ik/tweede-stap?opnieuw=ja", "/ik/tweede-stap/plaatje", "/ik/sleutels"] {
            assert_eq!(thief.visit(path).await.status(), 403, "{path}");
        }
        let mut samira = delinde.administrator().await;
        samira.visit("/ik/tweede-stap?opnieuw=ja").await;
        let mut forged = samira.clone();
        forged.borrow_session_of(&thief);
        forged.fill("code", "123456").submit("Zet de tweede stap aan").await;
        assert_eq!(forged.status(), 403);
        // The secret lies sealed: the database alone does not give it away.
        samira.visit("/ik/tweede-stap?opnieuw=ja").await;
        let shown = samira.app_secret();
        let kept = delinde.text("SELECT secret || ' ' || pending FROM second_step").await;
        assert!(shown.len() >= 32 && !kept.contains(&shown), "{shown} is in {kept}");
        assert!(delinde.config().data.join("secret.key").exists());
        // Until the new app is confirmed the old one works.
        let mut elsewhere = delinde.guest();
        elsewhere.sign_in(BEHEERDER).await;
        samira.set_up_app(BEHEERDER).await;
        elsewhere.sign_in(BEHEERDER).await;
    }

    async fn a_beheerder_lets_another_begin_anew(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.with_roles([Role::Host, Role::Administrator]).await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/mensen").await.follow("Fatma").await;
        samira.submit("Laat de tweede stap opnieuw beginnen").await;
        assert!(samira.sees("De tweede stap is weg"), "{}", samira.text());
        assert_eq!(fatma.visit("/ik").await.status(), 403, "the session goes on");
        assert!(samira.visit("/beheer").await.sees("1 beheerder heeft nog geen tweede stap"));
        fatma.sign_in_by_mail("host-administrator@delinde.example").await;
        assert!(fatma.path().starts_with("/ik/tweede-stap"), "{}", fatma.path());
        // Nobody does this to themselves by mistake.
        samira.visit("/beheer/mensen").await.follow("Samira").await;
        assert!(!samira.sees("Laat de tweede stap opnieuw beginnen"));
    }

    async fn the_last_beheerder_begins_anew_from_the_command_line(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let done = Process::run_with(&delinde, &["resident", "reset-second-step", BEHEERDER]);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(samira.visit("/ik").await.status(), 403);
        samira.sign_in_by_mail(BEHEERDER).await;
        assert!(samira.path().starts_with("/ik/tweede-stap"), "{}", samira.path());
        let nobody = Process::run_with(&delinde, &["resident", "reset-second-step", "x@y.example"]);
        assert!(!nobody.status.success());
    }

    async fn sessions_are_seen_and_ended_one_by_one(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let firefox = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1";
        let mut joke = delinde.resident().await;
        let mut library = delinde.guest();
        library.uses(firefox).sign_in("resident@delinde.example").await;
        let mut phone = delinde.guest();
        phone.uses(iphone).sign_in("resident@delinde.example").await;
        phone.visit("/ik/sessies").await;
        assert!(phone.sees("Firefox op een Windows-computer"), "{}", phone.text());
        assert!(phone.sees("Safari op een iPhone Hier ben je nu"), "{}", phone.text());
        phone.submit("Log hier uit: Firefox op een Windows-computer").await;
        assert!(phone.sees("Daar ben je nu uitgelogd"), "{}", phone.text());
        assert_eq!(library.visit("/ik").await.status(), 403, "an ended session goes on");
        assert_eq!(joke.visit("/ik").await.status(), 200);
        phone.submit("Log overal uit, behalve hier").await;
        assert_eq!(joke.visit("/ik").await.status(), 403);
        assert_eq!(phone.visit("/ik").await.status(), 200);
        // The session of somebody else stays, whatever id is sent.
        let mut fatma = delinde.editor().await;
        let stolen = delinde.text("SELECT s.id FROM session s JOIN resident r \
            ON r.id = s.resident_id WHERE r.roles = 'editor'").await;
        phone.visit("/ik/sessies").await.fill("id", &stolen);
        phone.submit("Log hier uit: Safari op een iPhone").await;
        assert_eq!(fatma.visit("/ik").await.status(), 200);
    }

    async fn a_session_goes_on_while_it_is_used_and_ends_all_the_same(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        for _ in 0..8 {
            street.clock().forward(20 * DAY);
            assert_eq!(joke.visit("/ik").await.status(), 200);
        }
        street.clock().forward(24 * DAY);
        assert_eq!(joke.visit("/ik").await.status(), 403, "a session never ends");
        let mut fatma = delinde.editor().await;
        street.clock().forward(31 * DAY);
        assert_eq!(fatma.visit("/ik").await.status(), 403, "an unused session never ends");
    }

    async fn that_somebody_is_here_is_noted_once_an_hour(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        let seen = "SELECT CAST(MAX(seen_at) AS TEXT) FROM session";
        let first = delinde.text(seen).await;
        street.clock().forward(30 * MINUTE);
        joke.visit("/agenda").await;
        assert_eq!(delinde.text(seen).await, first);
        street.clock().forward(HOUR);
        joke.visit("/agenda").await;
        assert_ne!(delinde.text(seen).await, first);
    }

    async fn the_language_of_a_reader_is_kept_with_the_account(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = new_neighbour(&delinde, JOKE).await;
        let lang = "SELECT lang FROM resident WHERE email = 'joke@voorbeeld.example'";
        assert_eq!(delinde.text(lang).await, "nl");
        joke.visit("/agenda").await.submit("English").await;
        assert_eq!(delinde.text(lang).await, "en");
        let id = delinde.text("SELECT id FROM resident WHERE email = 'joke@voorbeeld.example'").await;
        let house = delinde.house();
        let mut tx = house.read().await.expect("a database that answers");
        let kept = instance::rooms::residents::lang_of(&mut tx, &id).await.expect("an account");
        assert_eq!(kept, instance::kit::Lang::En);
    }

    async fn who_lets_somebody_in_says_that_they_are_sixteen(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/mensen").await.fill("name", "Sem").fill("email", "sem@buren.example");
        samira.submit("Voeg toe").await;
        assert_eq!(samira.status(), 422, "{}", samira.text());
        assert!(samira.sees("Een account is er vanaf 16 jaar"), "{}", samira.text());
        assert!(samira.page().contains("sem@buren.example"), "what was typed is gone");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident WHERE name = 'Sem'").await, 0);
    }

    async fn somebody_is_given_several_duties(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = new_neighbour(&delinde, JOKE).await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/mensen").await.fill("name", "Joke").fill("email", JOKE);
        samira.tick("of_age", "yes").submit("Voeg toe").await;
        assert!(samira.sees("Ontvangt mensen in de huiskamer"), "{}", samira.text());
        samira.tick("role", "host").tick("role", "mediator").submit("Bewaar").await;
        assert!(samira.sees("Bewaard."), "{}", samira.text());
        assert_eq!(joke.visit("/agenda/nieuw").await.status(), 200, "a host adds activities");
        assert_eq!(joke.visit("/organisaties/nieuw").await.status(), 403);
        assert!(joke.visit("/ik").await.sees("Gastheer of gastvrouw, Bemiddelaar"));
        samira.untick("role").submit("Bewaar").await;
        assert_eq!(joke.visit("/agenda/nieuw").await.status(), 403, "a duty outlives its end");
        assert_eq!(samira.visit("/beheer/mensen/0192f0c1").await.status(), 404);
    }

    async fn an_account_that_goes_takes_its_locks_along(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.with_roles([Role::Host, Role::Administrator]).await;
        drop(delinde.administrator().await);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM second_step").await, 2);
        fatma.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        assert!(fatma.sees("Je account is weg"), "{}", fatma.text());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM second_step").await, 1);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM recovery_code").await, 10);
    }

    async fn a_passkey_is_not_made_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/ik/sleutels").await;
        joke.fill("question", "x").fill("answer", "{}").fill("name", "Mijn telefoon");
        joke.submit("Maak een sleutel").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("niet gelukt") && joke.page().contains("value=\"Mijn telefoon\""));
        let mut thief = delinde.guest();
        thief.visit("/inloggen").await.fill("question", "x").fill("answer", "{\"id\":1}");
        thief.submit("Log in met je sleutel").await;
        assert_eq!(thief.status(), 422);
        assert!(thief.sees("Deze sleutel past niet"), "{}", thief.text());
        assert_eq!(thief.visit("/ik").await.status(), 403);
    }
}
