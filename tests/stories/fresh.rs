//! Whether what stands in the house is still right: asked by mail, answered with one press, doubted by
//! visitors, and never thrown away.

use std::sync::Arc;

use super::deeds::{add_activity, add_organisation, read};
use super::recurring::add_weekly;
use tests::{Arrived, HOUR, Instance, PostOffice, Street, Visitor, both, link};

const FATMA: &str = "editor@delinde.example";

/// Puts something in the etalage; returns its id.
async fn add_offering(fatma: &mut Visitor, title: &str) -> String {
    fatma.visit("/etalage/nieuw").await.fill("title", title).fill("text", "Voor een dag.");
    fatma.submit("Zet in de etalage").await;
    assert!(fatma.sees("Het staat in de etalage"), "{}", fatma.text());
    fatma.id()
}

/// The mails with questions that came for an address.
fn questions(office: &PostOffice, email: &str) -> Vec<Arrived> {
    let mails = office.mails_to(email).into_iter();
    mails.filter(|mail| mail.text().contains("Laatst gecontroleerd")).collect()
}

/// The path of the first link to an answer in a mail.
fn link_in(house: &Instance, text: &str) -> String {
    let begin = house.url("/vers/");
    let link = text.split_whitespace().find(|word| word.starts_with(&begin));
    let link = link.unwrap_or_else(|| unreachable!("no link to {begin} in {text}"));
    link.trim_start_matches(&house.origin()).to_owned()
}

/// Lets so many nights pass, one by one.
async fn nights(street: &Street, nights: i64) {
    for _ in 0..nights {
        street.days_later(1).await;
    }
}

/// A house with a mail server, and an offering of its editor.
async fn with_offering(street: &Street) -> (Arc<Instance>, PostOffice, Visitor, String) {
    let office = PostOffice::open();
    let delinde = street.neighbourhood_with_mail("delinde", &office).await;
    let mut fatma = delinde.editor().await;
    let id = add_offering(&mut fatma, "Leen een bakfiets").await;
    (delinde, office, fatma, id)
}

both! {
    async fn a_page_says_when_it_was_last_checked(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let offering = add_offering(&mut fatma, "Leen een bakfiets").await;
        let activity = add_activity(&mut fatma, "Soep en brood").await;
        let club = add_organisation(&mut fatma, "Het Spaakje").await;
        for path in [
            format!("/etalage/{offering}"),
            format!("/agenda/{activity}"),
            format!("/organisaties/{club}"),
        ] {
            let page = read(&delinde, &path).await;
            assert!(page.contains("Laatst gecontroleerd: dinsdag 24 november"), "{path}: {page}");
        }
    }

    async fn the_owner_is_asked_in_time_and_answers_without_signing_in(street: &Street) {
        let (delinde, office, _, id) = with_offering(street).await;
        street.days_later(90).await;
        assert_eq!(questions(&office, FATMA).len(), 0);
        street.days_later(2).await;
        let mails = questions(&office, FATMA);
        assert_eq!(mails.len(), 1);
        let path = link_in(&delinde, &mails[0].text());
        let mut somebody = delinde.guest();
        // A program that checks mail opens the link too, and that answers nothing.
        somebody.visit(&path).await;
        assert_eq!(delinde.count("SELECT COUNT(confirmed_at) FROM offering").await, 0);
        assert!(somebody.page().contains("data-one-click"), "{}", somebody.page());
        somebody.submit("Ja, dit klopt nog").await;
        assert!(somebody.sees("Nu weet iedereen dat dit klopt"), "{}", somebody.text());
        assert!(somebody.path().starts_with(&format!("/etalage/{id}")));
        assert_eq!(delinde.count("SELECT COUNT(confirmed_at) FROM offering").await, 1);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM check_question").await, 0);
    }

    async fn a_link_answers_once_and_not_for_ever(street: &Street) {
        let (delinde, office, _, _) = with_offering(street).await;
        street.days_later(92).await;
        let path = link_in(&delinde, &questions(&office, FATMA)[0].text());
        delinde.guest().visit(&path).await.submit("Ja, dit klopt nog").await;
        assert_eq!(delinde.guest().visit(&path).await.status(), 410);
        street.days_later(92).await;
        let path = link_in(&delinde, &questions(&office, FATMA)[1].text());
        street.days_later(31).await;
        assert_eq!(delinde.guest().visit(&path).await.status(), 410);
        let other = path.replace("/vraag/", "/vraag/0");
        assert_eq!(delinde.guest().visit(&other).await.status(), 410);
    }

    async fn several_things_are_one_mail_and_one_a_week_at_most(street: &Street) {
        let (_, office, mut fatma, _) = with_offering(street).await;
        add_offering(&mut fatma, "Huur de zaal").await;
        street.days_later(3).await;
        add_offering(&mut fatma, "Naaimachine").await;
        street.days_later(89).await;
        let mails = questions(&office, FATMA);
        assert_eq!(mails.len(), 1);
        let text = mails[0].text();
        assert!(text.contains("Leen een bakfiets") && text.contains("Huur de zaal"), "{text}");
        // The third is due, and waits until the week is over.
        nights(street, 5).await;
        assert_eq!(questions(&office, FATMA).len(), 1);
        nights(street, 3).await;
        let mails = questions(&office, FATMA);
        assert_eq!(mails.len(), 2);
        assert!(mails[1].text().contains("Naaimachine"), "{}", mails[1].text());
    }

    async fn what_stays_silent_is_outdated_fades_and_goes_to_the_archive(street: &Street) {
        let (delinde, office, mut fatma, id) = with_offering(street).await;
        let page = format!("/etalage/{id}");
        street.days_later(92).await;
        street.days_later(15).await;
        assert!(!read(&delinde, "/etalage").await.contains("Kan verouderd zijn"));
        street.days_later(15).await;
        assert!(read(&delinde, "/etalage").await.contains("Kan verouderd zijn"));
        fatma.sign_in(FATMA).await;
        fatma.visit("/beheer/vers").await;
        assert!(fatma.sees("Leen een bakfiets") && fatma.sees("0%"), "{}", fatma.text());
        street.days_later(45).await;
        let list = read(&delinde, "/etalage").await;
        assert!(!list.contains("Leen een bakfiets"), "{list}");
        assert!(read(&delinde, "/etalage?ook=oudere").await.contains("Leen een bakfiets"));
        street.days_later(110).await;
        assert!(!read(&delinde, "/etalage?ook=oudere").await.contains("Leen een bakfiets"));
        assert!(read(&delinde, &page).await.contains("Dit staat in het archief"));
        assert_eq!(questions(&office, FATMA).len(), 3);
        fatma.sign_in(FATMA).await;
        fatma.visit("/beheer/vers").await.submit("Haal het terug").await;
        assert!(read(&delinde, "/etalage").await.contains("Leen een bakfiets"));
    }

    async fn the_portal_loses_what_is_archived_and_finds_it_again(street: &Street) {
        let (delinde, _, mut fatma, id) = with_offering(street).await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        assert!(read(&molenstad, "/etalage").await.contains("Leen een bakfiets"));
        let look = format!("/vers/aanbod/{id}/nakijken");
        fatma.visit(&look).await.submit("Haal het weg").await;
        assert!(fatma.sees("Het staat nu in het archief"), "{}", fatma.text());
        street.settle().await;
        assert!(!read(&molenstad, "/etalage").await.contains("Leen een bakfiets"));
        fatma.visit(&look).await.submit("Ja, dit klopt nog").await;
        street.settle().await;
        assert!(read(&molenstad, "/etalage").await.contains("Leen een bakfiets"));
    }

    async fn what_a_visitor_doubts_goes_to_the_owner_and_then_to_the_desk(street: &Street) {
        let (delinde, office, mut fatma, id) = with_offering(street).await;
        let mut guest = delinde.guest();
        guest.visit(&format!("/etalage/{id}")).await.follow("Klopt dit niet meer?").await;
        guest.fill("words", "De bakfiets is stuk").submit("Stuur het").await;
        assert!(guest.sees("Wij vragen het na"), "{}", guest.text());
        street.days_later(1).await;
        let mails = questions(&office, FATMA);
        assert_eq!(mails.len(), 1);
        assert!(mails[0].text().contains("De bakfiets is stuk"), "{}", mails[0].text());
        fatma.visit("/beheer/vers").await;
        assert!(!fatma.sees("De bakfiets is stuk"), "{}", fatma.text());
        street.days_later(7).await;
        fatma.visit("/beheer/vers").await;
        assert!(fatma.sees("De bakfiets is stuk"), "{}", fatma.text());
        fatma.follow("Kijk het na").await.submit("Ja, dit klopt nog").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM doubt").await, 0);
    }

    async fn a_program_that_fills_in_everything_doubts_nothing(street: &Street) {
        let (delinde, _, _, id) = with_offering(street).await;
        let mut program = delinde.guest();
        program.visit(&format!("/vers/aanbod/{id}/klopt-niet")).await;
        program.fill("words", "Koop dit").fill("website", "https://koop.example");
        program.submit("Stuur het").await;
        assert_eq!(program.status(), 422);
        assert!(program.page().contains("Koop dit"), "what was typed is lost");
        assert_eq!(delinde.count("SELECT COUNT(*) FROM doubt").await, 0);
    }

    async fn an_organisation_without_an_account_is_asked_at_its_own_address(street: &Street) {
        let office = PostOffice::open();
        let delinde = street.neighbourhood_with_mail("delinde", &office).await;
        let mut fatma = delinde.editor().await;
        let club = add_organisation(&mut fatma, "Het Spaakje").await;
        fatma.visit(&format!("/organisaties/{club}/wijzig")).await;
        fatma.fill("email", "info@spaakje.example").submit("Bewaar").await;
        street.days_later(183).await;
        let mails = questions(&office, "info@spaakje.example");
        assert_eq!(mails.len(), 1);
        let mut guest = delinde.guest();
        guest.visit(&link_in(&delinde, &mails[0].text())).await.follow("Nee, pas het aan").await;
        assert!(guest.sees("Wat klopt er niet?"), "{}", guest.text());
    }

    async fn what_nobody_can_be_asked_about_goes_to_the_desk_at_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_organisation(&mut fatma, "Het Spaakje").await;
        street.days_later(183).await;
        fatma.sign_in(FATMA).await;
        fatma.visit("/beheer/vers").await;
        assert!(fatma.sees("Het Spaakje"), "{}", fatma.text());
        assert!(fatma.sees("Er is niemand om te vragen"), "{}", fatma.text());
        assert_eq!(delinde.resident().await.visit("/beheer/vers").await.status(), 403);
    }

    async fn only_who_may_change_it_says_that_it_is_right(street: &Street) {
        let (delinde, _, _, id) = with_offering(street).await;
        let look = format!("/vers/aanbod/{id}/nakijken");
        assert_eq!(delinde.guest().visit(&look).await.status(), 403);
        assert_eq!(delinde.resident().await.visit(&look).await.status(), 403);
    }

    async fn a_change_answers_the_question(street: &Street) {
        let (delinde, office, mut fatma, id) = with_offering(street).await;
        street.days_later(92).await;
        fatma.sign_in(FATMA).await;
        fatma.visit(&format!("/etalage/{id}/wijzig")).await;
        fatma.fill("title", "Leen twee bakfietsen").submit("Bewaar").await;
        street.days_later(40).await;
        assert_eq!(questions(&office, FATMA).len(), 1);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM check_question").await, 0);
    }

    async fn a_series_that_nobody_checks_is_outdated_and_fades_from_the_agenda(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_weekly(&mut delinde.editor().await).await;
        street.days_later(149).await;
        assert!(!read(&delinde, "/agenda").await.contains("Kan verouderd zijn"));
        street.days_later(2).await;
        assert!(read(&delinde, "/agenda").await.contains("Kan verouderd zijn"));
        street.days_later(42).await;
        let mut guest = delinde.guest();
        guest.visit("/agenda").await;
        assert!(!guest.sees("Soep en brood"), "{}", guest.text());
        assert!(guest.sees("Dit is lang niet nagekeken"), "{}", guest.text());
        guest.visit("/agenda?ook=oudere").await;
        assert!(guest.sees("Soep en brood"), "{}", guest.text());
    }

    async fn who_takes_a_series_away_calls_it_off_and_can_bring_it_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add_weekly(&mut fatma).await;
        let look = format!("/vers/reeks/{id}/nakijken");
        fatma.visit(&look).await.submit("Haal het weg").await;
        assert!(fatma.sees("Het staat nu in het archief"), "{}", fatma.text());
        street.settle().await;
        assert!(!read(&delinde, "/agenda").await.contains("Soep en brood"));
        assert!(read(&molenstad, "/agenda").await.contains("Gaat niet door"));
        fatma.visit(&look).await.submit("Ja, dit klopt nog").await;
        street.settle().await;
        assert!(read(&delinde, "/agenda").await.contains("Soep en brood"));
        assert!(!read(&molenstad, "/agenda").await.contains("Gaat niet door"));
    }

    async fn what_was_called_off_by_itself_stays_so_when_its_series_comes_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_weekly(&mut fatma).await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await.submit("Gaat niet door").await;
        assert!(fatma.sees("Mensen zien nu dat het niet doorgaat"), "{}", fatma.text());
        street.clock().forward(HOUR);
        let look = format!("/vers/reeks/{id}/nakijken");
        fatma.visit(&look).await.submit("Haal het weg").await;
        fatma.visit(&look).await.submit("Ja, dit klopt nog").await;
        let off = "SELECT COUNT(*) FROM event WHERE status = 'cancelled'";
        assert_eq!(delinde.count(off).await, 1);
    }

    async fn a_page_that_nobody_checks_is_outdated_in_the_list_and_stays_there(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/over/nieuw").await;
        fatma.fill("title", "Zaal huren").fill("text", "Bel ons.").submit("Bewaar").await;
        assert!(!read(&delinde, "/over").await.contains("Kan verouderd zijn"));
        street.days_later(1_000).await;
        let list = read(&delinde, "/over").await;
        assert!(list.contains("Zaal huren") && list.contains("Kan verouderd zijn"), "{list}");
    }

    async fn a_list_in_which_everything_faded_says_so(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        add_organisation(&mut delinde.editor().await, "Het Spaakje").await;
        street.days_later(254).await;
        let mut guest = delinde.guest();
        guest.visit("/organisaties").await;
        assert!(guest.sees("Dit is lang niet nagekeken"), "{}", guest.text());
        guest.follow("Toon ook 1 die lang niet is nagekeken").await;
        assert!(guest.sees("Het Spaakje"), "{}", guest.text());
        assert!(guest.sees("Kan verouderd zijn"), "{}", guest.text());
    }

    async fn what_somebody_was_asked_about_is_among_their_own_things(street: &Street) {
        let (_, _, mut fatma, _) = with_offering(street).await;
        street.days_later(92).await;
        fatma.sign_in(FATMA).await;
        fatma.visit("/ik/gegevens.html").await;
        assert!(fatma.sees("Vraag of dit nog klopt"), "{}", fatma.text());
    }
}
