//! Keeping order together: anybody reports, several people share one queue, both sides hear why, a
//! decision can be taken back; new things wait by simple rules.

use std::sync::Arc;

use super::deeds::{add_notice, document, read, remove, status};
use super::{etalage, news};
use instance::kit::may::Role;
use instance::rooms::residents;
use tests::{DAY, Instance, PostOffice, Visitor, both, link};

const JOKE: &str = "joke@voorbeeld.example";
const GUEST: &str = "gast@voorbeeld.example";

/// A neighbour with this first name, or somebody with a duty.
pub async fn somebody(house: &Arc<Instance>, name: &str, role: Role) -> Visitor {
    let email = format!("{}@voorbeeld.example", name.to_lowercase());
    let mut tx = house.house().write().await.unwrap();
    residents::add(&mut tx, house.house().now(), &email, name, role).await.unwrap();
    tx.commit().await.unwrap();
    let mut visitor = house.guest();
    visitor.sign_in(&email).await;
    visitor
}

/// Reports what stands at a path, as anybody may; returns the address of the receipt.
pub async fn report(somebody: &mut Visitor, path: &str, why: &str) -> String {
    somebody.visit(path).await.follow("Melden").await;
    somebody.choose("keuze", "hurts").fill("reden", why).submit("Verstuur de melding").await;
    assert!(somebody.sees("Wij hebben je melding"), "{}", somebody.text());
    somebody.path().split('?').next().unwrap().to_owned()
}

/// Opens the only matter of the queue.
pub async fn open(judge: &mut Visitor) -> String {
    judge.visit("/beheer/meldingen").await.follow("Bekijk en beslis").await;
    judge.path().to_owned()
}

/// Joke, with a notice that a guest reported, and Henk, who opened what was reported.
struct Reported {
    joke: Visitor,
    henk: Visitor,
    /// The page of the notice.
    notice: String,
    /// The page of the matter.
    matter: String,
}

async fn a_reported_notice(house: &Arc<Instance>) -> Reported {
    let mut joke = somebody(house, "Joke", Role::Resident).await;
    let (henk, notice, matter) = reported(house, &mut joke).await;
    Reported { joke, henk, notice, matter }
}

/// Henk, who opened what was reported about a notice of somebody; the pages of both.
pub async fn reported(
    house: &Arc<Instance>,
    somebody_else: &mut Visitor,
) -> (Visitor, String, String) {
    let notice = format!("/prikbord/{}", add_notice(somebody_else, "Wie is er zo dom").await);
    report(&mut house.guest(), &notice, "Zo praat je niet").await;
    let mut henk = somebody(house, "Henk", Role::Host).await;
    let matter = open(&mut henk).await;
    (henk, notice, matter)
}

/// Has it decided that somebody may only read for a week, for a notice that they hang up first.
pub async fn let_only_read(house: &Arc<Instance>, somebody: &mut Visitor) {
    let (mut henk, ..) = reported(house, somebody).await;
    henk.choose("schrijver", "week");
    decide(&mut henk, "leave", "Rust even uit.").await;
}

/// Decides about the matter that is open.
pub async fn decide(judge: &mut Visitor, act: &str, words: &str) {
    judge.choose("besluit", act).choose("regel", "hurts").fill("woorden", words);
    judge.submit("Besluit").await;
    assert!(judge.sees("Het besluit is genomen"), "{}", judge.text());
}

/// Hangs a notice up that waits to be checked.
async fn add_held(joke: &mut Visitor, title: &str, text: &str) {
    joke.visit("/prikbord/nieuw?soort=vraag").await;
    joke.fill("title", title).fill("text", text).submit("Verder").await;
    joke.submit("Hang het op").await;
    assert!(joke.sees("Je tekst wordt nagekeken"), "{}", joke.text());
}

/// Lets the house look first at what has this word.
async fn hide_word(house: &Arc<Instance>, word: &str) {
    let mut samira = house.administrator().await;
    samira.visit("/beheer/meldingen/regels").await;
    samira.fill("woorden", word).submit("Bewaar de regels").await;
    assert!(samira.sees("De regels zijn bewaard"), "{}", samira.text());
}

both! {
    async fn a_guest_reports_and_both_sides_hear_what_was_decided_and_why(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let id = add_notice(&mut joke, "Wie is er zo dom").await;
        let path = format!("/prikbord/{id}");
        let mut guest = delinde.guest();
        guest.visit(&path).await.follow("Melden").await.submit("Verstuur de melding").await;
        assert_eq!(guest.status(), 422);
        guest.choose("keuze", "hurts").fill("reden", "Zo praat je niet").fill("email", "gast");
        guest.submit("Verstuur de melding").await;
        assert!(guest.sees("Dit e-mailadres klopt niet") && guest.page().contains("Zo praat je niet"));
        guest.fill("email", GUEST).submit("Verstuur de melding").await;
        assert!(guest.sees("Iemand van het huis kijkt ernaar"), "{}", guest.text());
        let receipt = guest.path().split('?').next().unwrap().to_owned();
        street.settle().await;
        assert!(office.mails_to(GUEST)[0].text().contains(&delinde.url(&receipt)));
        // Two people share the queue.
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        let mut fatma = delinde.editor().await;
        let matter = open(&mut henk).await;
        for word in ["Wie is er zo dom", "Zo praat je niet", "Het kwetst of bedreigt iemand", "Joke"] {
            assert!(henk.sees(word), "{word}: {}", henk.text());
        }
        henk.submit("Ik kijk ernaar").await;
        assert!(fatma.visit("/beheer/meldingen").await.sees("Henk kijkt ernaar"));
        henk.fill("notitie", "Joke gebeld").submit("Bewaar de notitie").await;
        let to = delinde.text("SELECT id FROM resident WHERE name = 'Fatma'").await;
        henk.choose("naar", &to).submit("Geef over").await;
        assert!(henk.sees("Fatma kijkt ernaar"), "{}", henk.text());
        fatma.visit("/beheer/meldingen?toon=mijn").await.follow("Bekijk en beslis").await;
        assert!(fatma.sees("Joke gebeld"), "{}", fatma.text());
        fatma.choose("besluit", "remove").submit("Besluit").await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Kies de regel") && fatma.sees("Schrijf waarom"), "{}", fatma.text());
        fatma.choose("besluit", "remove").choose("regel", "hurts");
        fatma.fill("woorden", "Dom is geen vraag.").submit("Besluit").await;
        assert!(fatma.sees("Er zijn geen meldingen die wachten"), "{}", fatma.text());
        street.settle().await;
        assert_eq!(status(&delinde, &path).await, 410);
        assert_eq!(document(street, &delinde.url(&format!("/o/{id}"))).await.0, 410);
        // What, by which rule, why, by whom, and how to appeal.
        let told = office.mails_to(JOKE).pop().unwrap().text();
        for words in ["Wij hebben het weggehaald", "Wij kwetsen en bedreigen elkaar niet",
            "Dom is geen vraag.", "Een mens heeft dit besloten", "Maak dan bezwaar", "/besluiten/"] {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert!(!told.contains(GUEST) && !told.contains("Zo praat je niet"), "{told}");
        let told = office.mails_to(GUEST).pop().unwrap().text();
        assert!(told.contains("weggehaald") && told.contains("Dom is geen vraag."), "{told}");
        assert!(guest.visit(&receipt).await.sees("Wij hebben het weggehaald"), "{}", guest.text());
        assert!(henk.visit(&matter).await.sees("Dit besluit geldt"), "{}", henk.text());
    }

    async fn a_decision_is_taken_back_and_everybody_sees_the_notice_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let Reported { mut joke, mut henk, notice, matter } = a_reported_notice(&delinde).await;
        street.settle().await;
        assert!(read(&molenstad, "/prikbord").await.contains("Wie is er zo dom"));
        decide(&mut henk, "hide", "Even weg.").await;
        street.settle().await;
        assert!(!read(&molenstad, "/prikbord").await.contains("Wie is er zo dom"));
        henk.visit(&matter).await.submit("Draai het besluit terug").await;
        assert_eq!(henk.status(), 422);
        henk.fill("waarom", "Het was niet raar.").submit("Draai het besluit terug").await;
        assert!(henk.sees("Het besluit is teruggedraaid"), "{}", henk.text());
        street.settle().await;
        assert_eq!(status(&delinde, &notice).await, 200);
        assert!(read(&molenstad, "/prikbord").await.contains("Wie is er zo dom"));
        // It can be removed by its author as before.
        remove(&mut joke, &notice).await;
        street.settle().await;
        assert!(!read(&molenstad, "/prikbord").await.contains("Wie is er zo dom"));
    }

    async fn an_article_that_is_taken_out_comes_back_with_its_text(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let id = news::publish(&mut delinde.editor().await, "Het plein is open").await;
        let path = format!("/buurtkrant/{id}");
        street.settle().await;
        report(&mut delinde.guest(), &path, "Dit klopt niet").await;
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        let matter = open(&mut henk).await;
        decide(&mut henk, "hide", "Even weg.").await;
        street.settle().await;
        for house in [&delinde, &molenstad] {
            assert!(!read(house, "/buurtkrant").await.contains("Het plein is open"));
        }
        henk.visit(&matter).await.fill("waarom", "Het klopte wel.");
        henk.submit("Draai het besluit terug").await;
        street.settle().await;
        assert!(read(&delinde, &path).await.contains("Het licht brandt."));
        assert!(read(&molenstad, "/buurtkrant").await.contains("Het plein is open"));
    }

    async fn an_offering_that_is_taken_out_is_gone_here_and_elsewhere(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let id = etalage::add(&mut delinde.editor().await, "Leen een bakfiets").await;
        let path = format!("/etalage/{id}");
        street.settle().await;
        assert!(read(&molenstad, "/etalage").await.contains("Leen een bakfiets"));
        report(&mut delinde.guest(), &path, "Dit is reclame").await;
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        decide(&mut henk, "remove", "Dit is reclame.").await;
        street.settle().await;
        for house in [&delinde, &molenstad] {
            assert!(!read(house, "/etalage").await.contains("Leen een bakfiets"));
        }
    }

    async fn what_has_a_hidden_word_waits_until_somebody_looked(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        hide_word(&delinde, "sigaretten").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        add_held(&mut joke, "Goedkope sigaretten", "Kom maar langs.").await;
        assert!(joke.sees("Wordt nagekeken"), "{}", joke.text());
        joke.follow_first_decision().await;
        assert!(joke.sees("Er staat een woord in dat dit huis liever niet ziet"), "{}", joke.text());
        street.settle().await;
        assert!(!read(&delinde, "/prikbord").await.contains("sigaretten"));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox").await, 0, "it left the house");
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        henk.choose("besluit", "approve").submit("Besluit").await;
        street.settle().await;
        assert!(read(&delinde, "/prikbord").await.contains("Goedkope sigaretten"));
        let created = "SELECT COUNT(*) FROM outbox WHERE type = 'Create'";
        assert_eq!(delinde.count(created).await, 1);
        assert!(joke.visit("/besluiten").await.sees("Het is nagekeken en staat er nu"));
        // What is changed is looked at too, and comes down until then.
        let id = delinde.text("SELECT id FROM notice").await;
        joke.visit(&format!("/prikbord/{id}/wijzig")).await;
        joke.fill("text", "Sigaretten zijn er nog.").submit("Bewaar").await;
        assert!(joke.sees("Je tekst wordt nagekeken"), "{}", joke.text());
        assert_eq!(status(&delinde, &format!("/prikbord/{id}")).await, 410);
        open(&mut henk).await;
        decide(&mut henk, "decline", "Dit mag hier niet.").await;
        assert!(joke.visit("/besluiten").await.sees("Het is nagekeken en komt er niet op"));
    }

    async fn links_of_new_accounts_and_first_things_wait_as_the_house_decides(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        add_held(&mut joke, "Kijk hier", "Op www.goedkoop.example staat alles.").await;
        street.clock().forward(8 * DAY);
        joke.visit("/prikbord/nieuw?soort=bod").await;
        joke.fill("title", "Kijk daar").fill("text", "Op www.goedkoop.example").submit("Verder").await;
        joke.submit("Hang het op").await;
        assert!(joke.sees("Je briefje hangt"), "{}", joke.text());
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/meldingen/regels").await.untick("houd").tick("houd", "eerste");
        samira.submit("Bewaar de regels").await;
        let mut noor = somebody(&delinde, "Noor", Role::Resident).await;
        add_held(&mut noor, "Hallo buren", "Ik ben nieuw.").await;
        add_notice(&mut joke, "Nog een vraag").await;
    }

    async fn who_may_only_read_is_told_why_and_until_when(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let Reported { mut joke, mut henk, .. } = a_reported_notice(&delinde).await;
        henk.choose("schrijver", "week");
        decide(&mut henk, "leave", "Rust even uit.").await;
        joke.visit("/prikbord/nieuw").await;
        assert_eq!(joke.status(), 403);
        assert!(joke.sees("Je kunt nu even alleen lezen"), "{}", joke.text());
        joke.follow("Bekijk de besluiten").await.follow_first_decision().await;
        for words in ["Je kunt tot dinsdag 1 december alleen lezen", "Rust even uit."] {
            assert!(joke.sees(words), "{}", joke.text());
        }
        street.clock().forward(8 * DAY);
        assert_eq!(joke.visit("/prikbord/nieuw").await.status(), 200);
    }

    async fn everybody_sees_the_counts_and_only_who_keeps_order_sees_the_log(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let Reported { mut joke, mut henk, .. } = a_reported_notice(&delinde).await;
        decide(&mut henk, "ask", "Zeg het anders.").await;
        let counts = read(&delinde, "/over/meldingen").await;
        assert!(counts.contains("Gemeld 1") && counts.contains("Gevraagd om aan te passen 1"));
        assert!(!counts.contains("Joke") && !counts.contains("Henk"), "{counts}");
        henk.visit("/beheer/meldingen/logboek").await;
        assert!(henk.sees("Henk vroeg om het aan te passen"), "{}", henk.text());
        for path in ["/beheer/meldingen", "/beheer/meldingen/logboek", "/beheer/blokkades"] {
            assert_eq!(joke.visit(path).await.status(), 403, "{path}");
        }
        assert_eq!(henk.visit("/beheer/blokkades").await.status(), 403);
        assert_eq!(henk.visit("/beheer/meldingen/regels").await.status(), 403);
    }

    async fn who_leaves_leaves_nothing_that_was_reported_or_put_aside(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        hide_word(&delinde, "sigaretten").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        add_held(&mut joke, "Goedkope sigaretten", "Bij kwispelstaart.").await;
        let id = add_notice(&mut joke, "Wie zoekt kwispelstaart").await;
        report(&mut delinde.guest(), &format!("/prikbord/{id}"), "Dit is raar").await;
        joke.visit("/ik/gegevens.html").await;
        assert!(joke.page().contains("Goedkope sigaretten"), "{}", joke.page());
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        let remains = delinde.remains_of(&["kwispelstaart", JOKE]).await;
        assert!(remains.is_empty(), "{remains:?}");
    }

    async fn the_address_of_a_guest_goes_a_month_after_the_decision(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut guest = delinde.guest();
        guest.visit("/melden?pad=/over").await;
        guest.choose("keuze", "untrue").fill("email", GUEST).submit("Verstuur de melding").await;
        let receipt = guest.path().split('?').next().unwrap().to_owned();
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        open(&mut henk).await;
        henk.choose("besluit", "leave").submit("Besluit").await;
        let kept = "SELECT COUNT(*) FROM report WHERE email <> ''";
        street.days_later(29).await;
        assert_eq!(delinde.count(kept).await, 1);
        street.days_later(2).await;
        assert_eq!(delinde.count(kept).await, 0);
        assert_eq!(status(&delinde, &receipt).await, 200);
        street.days_later(340).await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM matter").await, 0);
    }

    async fn a_word_that_hurts_is_told_and_holds_nobody_up(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        joke.fill("title", "Mijn buurman").fill("text", "Hij is een sukkel.").submit("Verder").await;
        assert!(joke.sees("“sukkel” kan pijn doen"), "{}", joke.text());
        joke.submit("Hang het op").await;
        assert!(joke.sees("Je briefje hangt"), "{}", joke.text());
        joke.visit("/berichten/nieuw?aan=huis").await;
        assert!(joke.page().contains("data-talk-only"), "{}", joke.page());
    }

    async fn the_pages_of_who_keeps_order_speak_dutch_and_english(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let id = add_notice(&mut joke, "Wie is er zo dom").await;
        let receipt = report(&mut joke, &format!("/prikbord/{id}"), "Van mezelf").await;
        let mut samira = delinde.administrator().await;
        let matter = open(&mut samira).await;
        for language in ["nl", "en"] {
            samira.speaks(language);
            for path in ["/beheer/meldingen", &matter, "/beheer/meldingen/logboek",
                "/beheer/meldingen/regels", "/beheer/blokkades", "/over/meldingen", "/besluiten",
                "/melden?pad=/prikbord", &receipt] {
                samira.visit(path).await;
                assert_eq!(samira.status(), 200, "{path}");
                let text = samira.text();
                assert!(!text.contains("moderation-") && !text.contains("moderator-"), "{text}");
            }
        }
    }
}

/// What a reader does on the page with decisions.
pub trait Decisions {
    /// Follows the first decision.
    async fn follow_first_decision(&mut self) -> &mut Self;
}

impl Decisions for Visitor {
    async fn follow_first_decision(&mut self) -> &mut Self {
        let (_, rest) = self.page().split_once("href=\"/besluiten/").expect("a decision");
        let path = format!("/besluiten/{}", rest.split('"').next().unwrap());
        self.visit(&path).await
    }
}
