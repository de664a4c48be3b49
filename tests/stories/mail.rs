//! Mail over a real mail server: what arrives, what waits, and what is known of what did not.

use ::instance::kit::mail::{self, Mail};
use tests::{Arrived, DAY, HOUR, Instance, MINUTE, PostOffice, Process, both};

const JOKE: &str = "joke@voorbeeld.example";

/// Asks for a code at a house, without looking whether it comes.
async fn ask_code(house: &std::sync::Arc<Instance>, email: &str) {
    let mut guest = house.guest();
    guest.visit("/inloggen").await.fill("email", email).submit("Stuur mij een code").await;
    assert!(guest.sees("Kijk in je e-mail"), "{}", guest.text());
}

/// Posts a mail as a room does.
async fn post(house: &Instance, mail: Mail) {
    let house = house.house();
    let mut tx = house.write().await.expect("a database that answers");
    mail::post(&mut tx, house.now(), &mail).await.expect("a mail that can be posted");
    tx.commit().await.expect("a mail that can be kept");
}

fn greeting() -> Mail {
    Mail::new(JOKE, "Soep en brood", "Hallo Joke,\n\nKom je ook?\n\nhttps://delinde.example/agenda")
}

/// The only mail that came in.
fn only(office: &PostOffice) -> Arrived {
    let mut mails = office.mails();
    assert_eq!(mails.len(), 1, "{mails:?}");
    mails.remove(0)
}

/// A report as Postfix writes it.
fn report(message_id: &str, status: &str, action: &str) -> String {
    [
        "From: MAILER-DAEMON@post.test",
        "To: noreply@delinde.localhost",
        "Subject: Undelivered Mail Returned to Sender",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"AB/post.test\"",
        "",
        "--AB/post.test",
        "Content-Type: text/plain; charset=us-ascii",
        "",
        "I'm sorry to have to inform you.",
        "",
        "--AB/post.test",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; post.test",
        "",
        "Final-Recipient: rfc822; joke@voorbeeld.example",
        &format!("Action: {action}"),
        &format!("Status: {status}"),
        "Diagnostic-Code: smtp; 550 5.1.1 <joke@voorbeeld.example>: nobody here",
        "",
        "--AB/post.test",
        "Content-Type: text/rfc822-headers",
        "",
        &format!("Message-ID: <{message_id}>"),
        "Subject: Soep en brood",
        "",
        "--AB/post.test--",
        "",
    ]
    .join("\r\n")
}

both! {
    async fn a_code_comes_as_text_and_as_html_over_a_real_mail_server(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = delinde.guest();
        joke.sign_in(JOKE).await;
        let mail = only(&office);
        assert_eq!(mail.to, [JOKE]);
        assert_eq!(mail.from, "noreply@delinde.localhost");
        assert_eq!(mail.types(), ["multipart/alternative", "text/plain", "text/html"]);
        let code = delinde.code_for(JOKE).await;
        assert_eq!(mail.subject(), format!("Je code voor Delinde: {code}"));
        for part in [mail.text(), mail.html()] {
            assert!(part.contains(&code), "{part}");
            assert!(part.contains(&delinde.url("/inloggen/code")), "{part}");
            for words in ["Buurthuis Delinde", "Lindeplein 8, Molenstad", "(000) 000 12 34"] {
                assert!(part.contains(words), "{words} in {part}");
            }
            assert!(part.contains("omdat iemand met dit adres wil inloggen"), "{part}");
        }
        assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
        assert_eq!(mail.header("Content-Language"), "nl");
        assert!(mail.id().ends_with("@delinde.localhost"), "{}", mail.id());
        assert!(mail.header("Date").starts_with("Tue, 24 Nov 2026"), "{}", mail.head());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mail_tray").await, 0);
    }

    async fn a_mail_is_in_the_language_of_who_reads_it(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = delinde.guest();
        joke.speaks("en").visit("/inloggen").await;
        joke.fill("email", JOKE).submit("Send me a code").await;
        street.settle().await;
        let mail = only(&office);
        assert!(mail.subject().starts_with("Your code for Delinde"), "{}", mail.subject());
        assert!(mail.html().contains("lang=\"en\"") && mail.text().contains("Call us"));
        post(&delinde, greeting()).await;
        street.settle().await;
        let mail = office.mails_to(JOKE).remove(1);
        assert_eq!(mail.header("Content-Language"), "nl");
        assert!(mail.html().contains("<a class=\"button\" href=\"https://delinde.example/agenda\""));
        assert!(mail.text().starts_with("Hallo Joke,"), "{}", mail.text());
    }

    async fn nothing_in_a_mail_becomes_a_header_or_another_reader(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        delinde.expect_trouble();
        let subject = "Hoi\r\nBcc: allen@voorbeeld.example\r\n\r\nKoop nu";
        post(&delinde, Mail::new(JOKE, subject, "Hoi\r\n.\r\nRCPT TO:<x@y.example>\r\n.een punt")).await;
        let two = format!("{JOKE}\r\nBcc: allen@voorbeeld.example");
        post(&delinde, Mail::new(two, "Hoi", "Hoi")).await;
        street.settle().await;
        let mail = only(&office);
        assert_eq!(mail.to, [JOKE]);
        assert_eq!(mail.subject(), "Hoi Bcc: allen@voorbeeld.example Koop nu");
        assert!(mail.header("Bcc").is_empty(), "{}", mail.head());
        assert!(mail.text().contains("RCPT TO:<x@y.example>"), "{}", mail.text());
        assert!(mail.text().contains("\n.een punt"), "{}", mail.text());
        let given_up = "SELECT COUNT(*) FROM job WHERE kind = 'mail' AND failed_at IS NOT NULL";
        assert_eq!(delinde.count(given_up).await, 1);
    }

    async fn a_busy_mail_server_gets_it_later(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut samira = delinde.administrator().await;
        office.busy(true);
        post(&delinde, greeting()).await;
        street.settle().await;
        assert!(office.mails_to(JOKE).is_empty());
        samira.visit("/beheer/post").await;
        assert!(samira.sees("1 e-mail wacht op de mailserver"), "{}", samira.text());
        assert!(samira.sees("4.3.2 Come back later"), "{}", samira.text());
        assert!(!samira.sees("Adressen waar e-mail niet aankomt"), "{}", samira.text());
        office.busy(false);
        street.later(MINUTE / 2).await;
        assert!(office.mails_to(JOKE).is_empty(), "it was tried too soon");
        street.later(MINUTE).await;
        assert_eq!(office.mails_to(JOKE).len(), 1);
        samira.visit("/beheer/post").await;
        assert!(samira.sees("Alle e-mail kwam aan"), "{}", samira.text());
    }

    async fn a_mail_server_that_is_gone_for_a_day_gets_everything_when_it_is_back(street: &Street) {
        let office = PostOffice::closed();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        for _ in 0..3 {
            post(&delinde, greeting()).await;
        }
        street.settle().await;
        for _ in 0..24 {
            street.later(HOUR).await;
        }
        assert!(office.mails().is_empty());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM job WHERE kind = 'mail'").await, 3);
        office.open_door();
        street.later(12 * HOUR).await;
        assert_eq!(office.mails_to(JOKE).len(), 3);
    }

    async fn a_code_that_ran_out_is_not_sent_any_more(street: &Street) {
        let office = PostOffice::closed();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        delinde.expect_trouble();
        ask_code(&delinde, JOKE).await;
        street.settle().await;
        street.clock().forward(20 * MINUTE);
        office.open_door();
        street.settle().await;
        assert!(office.mails().is_empty(), "{:?}", office.mails());
    }

    async fn a_mail_that_was_posted_before_a_stop_is_sent_after_the_start(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        ask_code(&delinde, JOKE).await;
        delinde.stop().await;
        assert!(office.mails().is_empty());
        delinde.start().await;
        street.settle().await;
        assert_eq!(only(&office).to, [JOKE]);
    }

    async fn nobody_reads_the_mail_of_others_in_a_tray_outside_the_demo(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        ask_code(&delinde, JOKE).await;
        street.settle().await;
        let id = delinde.text("SELECT id FROM mail_tray WHERE html LIKE '<!doctype%'").await;
        assert_eq!(id.len(), 32, "{id}");
        let mut samira = delinde.administrator().await;
        for path in ["/demo/post".to_owned(), format!("/demo/post/{id}")] {
            assert_eq!(samira.visit(&path).await.status(), 404, "{path}");
        }
    }

    async fn one_connection_is_used_for_many_mails(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        for _ in 0..5 {
            post(&delinde, greeting()).await;
            street.settle().await;
        }
        assert_eq!(office.mails().len(), 5);
        assert_eq!(office.greetings(), 1);
    }

    async fn two_houses_send_their_mail_under_their_own_names(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let zonneveld = street.neighbourhood_with_mail("zonneveld", &office).await;
        ask_code(&delinde, JOKE).await;
        ask_code(&zonneveld, JOKE).await;
        street.settle().await;
        let mut from: Vec<String> = office.mails().iter().map(|mail| mail.header("From")).collect();
        from.sort();
        assert_eq!(
            from,
            ["Delinde <noreply@delinde.localhost>", "Zonneveld <noreply@zonneveld.localhost>"]
        );
    }

    async fn a_refused_address_is_spared_shown_and_cleared_by_a_mail_that_arrives(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut samira = delinde.administrator().await;
        office.refuse(JOKE, 550, "5.1.1 <joke@voorbeeld.example>: nobody here");
        post(&delinde, greeting()).await;
        street.settle().await;
        samira.visit("/beheer").await;
        assert!(samira.sees("1 e-mail kwam niet aan"), "{}", samira.text());
        samira.follow("Kijk wat je kunt doen").await;
        assert!(samira.sees("Dit adres bestaat niet (meer)"), "{}", samira.text());
        assert!(samira.sees("j***@voorbeeld.example"), "{}", samira.text());
        assert!(!samira.page().contains(JOKE), "the whole address is on the page");

        // What can wait is held back; a code is not.
        office.accept(JOKE);
        post(&delinde, greeting()).await;
        street.later(HOUR).await;
        assert!(office.mails_to(JOKE).is_empty());
        ask_code(&delinde, JOKE).await;
        street.settle().await;
        let subjects: Vec<String> = office.mails_to(JOKE).iter().map(Arrived::subject).collect();
        assert_eq!(subjects.len(), 2, "{subjects:?}");
        assert!(subjects.iter().any(|subject| subject == "Soep en brood"), "{subjects:?}");
        samira.visit("/beheer").await;
        assert!(!samira.sees("kwam niet aan"), "{}", samira.text());
    }

    async fn a_refused_address_is_tried_again_after_a_day_and_spared_longer(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        office.refuse(JOKE, 552, "5.2.2 Mailbox full");
        for _ in 0..2 {
            post(&delinde, greeting()).await;
            street.settle().await;
        }
        let once = "SELECT COUNT(*) FROM mail_trouble WHERE kind = 'full' AND times = 1";
        let twice = "SELECT COUNT(*) FROM mail_trouble WHERE kind = 'full' AND times = 2";
        assert_eq!(delinde.count(once).await, 1);
        street.later(DAY + MINUTE).await;
        assert_eq!(delinde.count(twice).await, 1);
        post(&delinde, greeting()).await;
        office.accept(JOKE);
        street.later(DAY + MINUTE).await;
        assert!(office.mails_to(JOKE).is_empty());
        street.later(DAY).await;
        assert_eq!(office.mails_to(JOKE).len(), 1);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mail_trouble").await, 0);
    }

    async fn who_runs_the_house_can_have_it_tried_again_and_nobody_else(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let (mut samira, mut editor) = (delinde.administrator().await, delinde.editor().await);
        office.refuse(JOKE, 554, "5.7.1 Spam");
        post(&delinde, greeting()).await;
        street.settle().await;
        post(&delinde, greeting()).await;
        street.settle().await;
        office.accept(JOKE);
        assert_eq!(editor.visit("/beheer/post").await.status(), 403);
        samira.visit("/beheer/post").await;
        assert!(samira.sees("wil onze e-mail niet"), "{}", samira.text());
        samira.submit("Probeer het opnieuw").await;
        assert!(samira.sees("Wij proberen het opnieuw"), "{}", samira.text());
        street.settle().await;
        assert_eq!(office.mails_to(JOKE).len(), 1);
    }

    async fn a_removed_account_leaves_no_mail_and_no_trouble(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = delinde.guest();
        joke.sign_in(JOKE).await;
        office.refuse(JOKE, 550, "5.1.1 Nobody here");
        post(&delinde, greeting()).await;
        street.settle().await;
        post(&delinde, greeting()).await;
        street.settle().await;
        let waiting = "SELECT COUNT(*) FROM job WHERE payload LIKE '%joke@voorbeeld.example%'";
        let trouble = "SELECT COUNT(*) FROM mail_trouble";
        let sent = "SELECT COUNT(*) FROM mail_sent WHERE address = 'joke@voorbeeld.example'";
        assert_eq!([delinde.count(waiting).await, delinde.count(trouble).await], [1, 1]);
        assert_eq!(delinde.count(sent).await, 1);
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        assert!(joke.sees("Je account is weg"), "{}", joke.text());
        assert_eq!([delinde.count(waiting).await, delinde.count(trouble).await], [0, 0]);
        assert_eq!(delinde.count(sent).await, 0);
    }
}

both! { in real time:
    async fn a_report_of_a_mail_server_notes_the_address_once_it_is_about_our_mail(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        post(&delinde, greeting()).await;
        street.settle().await;
        let id = only(&office).id();
        let hears = |text: &str| {
            let output = Process::feed(&delinde, "bounce", text.as_bytes());
            assert!(output.status.success(), "{output:?}");
            String::from_utf8(output.stdout).expect("words")
        };
        assert!(hears("Subject: Ik ben weg\r\n\r\nTot maandag").contains("no report"));
        let invented = report("0198@delinde.localhost", "5.1.1", "failed");
        assert!(hears(&invented).contains("no mail that we sent"));
        assert!(hears(&report(&id, "4.4.1", "delayed")).contains("Nothing is lost"));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mail_trouble").await, 0);
        assert!(hears(&report(&id, "5.1.1", "failed")).contains("noted"));
        let noted = delinde.text("SELECT reason FROM mail_trouble WHERE told_by = 'report'").await;
        assert_eq!(noted, "5.1.1 550 5.1.1 <j***@voorbeeld.example>: nobody here");

        // The mail server takes a code without complaint, which proves nothing; the code itself does.
        ask_code(&delinde, JOKE).await;
        street.settle().await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mail_trouble").await, 1);
        let mut joke = delinde.guest();
        joke.sign_in(JOKE).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM mail_trouble").await, 0);
    }

    async fn the_doctor_says_whether_the_mail_server_answers(street: &Street) {
        let office = PostOffice::closed();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let said = |output: std::process::Output| String::from_utf8(output.stdout).expect("words");
        let before = said(Process::run(&delinde, "doctor"));
        assert!(before.contains("BAD   mail: the mail server of BUURTBOND_SMTP_URL"), "{before}");
        office.open_door();
        let after = said(Process::run(&delinde, "doctor"));
        assert!(after.contains("good  mail: the mail server answers"), "{after}");
    }
}
