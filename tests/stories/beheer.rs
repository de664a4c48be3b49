//! Running a house: what needs a person today, how it looks, its rooms and its words, and the way to
//! the opening.

use std::sync::Arc;

use super::deeds::{add_activity, add_organisation, document, read, status};
use instance::kit::may::Role;
use instance::rooms::desk;
use tests::{DAY, Instance, Street, Visitor, both, link};

/// A photo as a phone would send it.
const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-dog.jpg");
/// A colour that nobody can read on white.
const YELLOW: &str = "#ffd23f";
/// The address of the first beheerder.
const SAMIRA: &str = "samira@delinde.example";

/// A house that was set up through its pages and is not open yet, with its beheerder.
async fn before_the_opening(street: &Street) -> (Arc<Instance>, Visitor) {
    let delinde = street.empty_house("delinde").await;
    let address = desk::setup_address(&delinde.house()).await.unwrap().expect("an address");
    let mut samira = delinde.guest();
    samira.visit(&address).await;
    samira
        .fill("house_name", "De Linde")
        .fill("short_name", "delinde")
        .fill("town", "Molenstad")
        .fill("phone", "(000) 000 12 34")
        .fill("admin_name", "Samira")
        .fill("admin_email", SAMIRA)
        .submit("Maak het huis")
        .await;
    samira.set_up_app(SAMIRA).await;
    (delinde, samira)
}

/// Opens or shuts rooms: these are on, and no others.
pub async fn open_only(samira: &mut Visitor, rooms: &[&str]) {
    samira.visit("/beheer/kamers").await;
    samira.untick("on");
    for room in rooms {
        samira.tick("on", room);
    }
    samira.submit("Bewaar").await;
    assert!(samira.sees("Bewaard."), "{}", samira.text());
}

both! {
    async fn a_desk_where_nothing_waits_says_so(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer").await;
        assert!(samira.sees("Er wacht niets op je"), "{}", samira.text());
        assert!(samira.sees("Naam en adres"), "{}", samira.text());
    }

    async fn who_has_a_duty_finds_their_own_work_on_the_desk_and_no_other(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        guest.visit("/melden?pad=/over").await;
        guest.choose("keuze", "untrue").submit("Verstuur de melding").await;
        let works = [
            (Role::Host, "Maak een kaart", "Vraag iets over wat er staat"),
            (Role::Editor, "Schrijf een verhaal", "Maak een kaart"),
            (Role::Mediator, "Bemiddeling", "Schrijf een verhaal"),
        ];
        for (role, theirs, other) in works {
            let mut worker = delinde.with_roles([role]).await;
            worker.visit("/").await.follow("Beheer").await;
            assert_eq!(worker.status(), 200, "{role:?}");
            assert!(worker.sees(theirs) && !worker.sees(other), "{role:?}: {}", worker.text());
            assert!(!worker.sees("Reservekopie"), "{role:?}: {}", worker.text());
            let judges = role != Role::Mediator;
            assert_eq!(worker.sees("1 melding wacht op je"), judges, "{}", worker.text());
        }
        assert_eq!(delinde.resident().await.visit("/beheer").await.status(), 403);
    }

    async fn each_thing_that_waits_has_one_next_step(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        guest.visit("/contact").await;
        guest.fill("name", "Joke").fill("reply_to", "(000) 000 12 34").fill("text", "Is er soep?");
        guest.submit("Verstuur je bericht").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer").await;
        assert!(samira.sees("1 bericht aan het huis is nog niet gelezen."), "{}", samira.text());
        assert!(!samira.sees("Er wacht niets op je"), "{}", samira.text());
        samira.follow("Lees de berichten").await;
        assert_eq!(samira.path(), "/berichten/huis");
    }

    async fn a_site_that_lets_the_house_wait_stands_on_the_desk_after_three_days(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let haven = street.neighbourhood("haven").await;
        tests::link_to(street, &delinde, &haven.authority(), "Buurthuis Haven").await;
        let mut samira = delinde.administrator().await;
        let waits = "1 wijkwebsite gaf nog geen antwoord";
        assert!(!samira.visit("/beheer").await.sees(waits), "{}", samira.text());
        street.clock().forward(3 * DAY);
        assert!(samira.visit("/beheer").await.sees(waits), "{}", samira.text());
        // The other house sees a question that waits for a yes or a no.
        let mut noor = haven.administrator().await;
        noor.visit("/beheer").await.follow("Zeg ja of nee").await;
        assert!(noor.sees("Zij willen jullie volgen"), "{}", noor.text());
    }

    async fn what_waits_in_a_room_that_is_off_is_not_on_the_desk(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        guest.visit("/huiskamer/gastenboek").await.fill("naam", "Kofi");
        guest.fill("gast", "Ik ben nieuw hier.").submit("Schrijf het op").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer").await;
        assert!(samira.sees("1 bericht in het gastenboek wacht"), "{}", samira.text());
        open_only(&mut samira, &["agenda"]).await;
        samira.visit("/beheer").await;
        assert!(!samira.sees("gastenboek"), "{}", samira.text());
    }

    async fn one_colour_is_asked_and_made_readable(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/uiterlijk").await;
        assert!(samira.sees("Deze kleur is goed te lezen."), "{}", samira.text());
        samira.choose("colour", "own").fill("own_colour", YELLOW);
        samira.submit("Laat zien hoe het wordt").await;
        assert!(samira.sees("Deze kleur is te licht om te lezen."), "{}", samira.text());
        assert!(samira.page().contains("/theme.css?colour=ffd23f"));
        assert!(!delinde.guest().visit("/").await.page().contains("colour=ffd23f"), "it was kept");
        samira.submit("Bewaar").await;
        let mut guest = delinde.guest();
        assert!(guest.visit("/").await.page().contains("/theme.css?colour=ffd23f"));
        guest.visit("/theme.css?colour=ffd23f&facade=house-brick").await;
        let by_day = guest.page().split("data-theme").next().unwrap();
        assert!(!by_day.contains("--buurt-accent-color: #ffd23f"), "{by_day}");
    }

    async fn the_tints_of_a_colour_are_told_to_who_runs_the_house_only(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let path = "/beheer/uiterlijk/tinten?kleur=1e5b43";
        assert_eq!(status(&delinde, path).await, 403);
        let mut samira = delinde.administrator().await;
        samira.visit(path).await;
        assert!(samira.sees("Woorden op een knop 7,9 op 1"), "{}", samira.text());
        assert!(!samira.page().contains("<html"), "a whole page");
    }

    async fn the_look_is_kept_when_the_address_of_the_house_changes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/uiterlijk").await;
        samira.choose("colour", "plum").choose("facade", "house-blue").submit("Bewaar").await;
        samira.visit("/beheer/instellingen").await;
        samira.fill("house_name", "De Eik").submit("Bewaar").await;
        let page = delinde.guest().visit("/").await.page().to_owned();
        assert!(page.contains("/theme.css?colour=6b2f70&amp;facade=house-blue")
            || page.contains("/theme.css?colour=6b2f70&#38;facade=house-blue"), "{page:.900}");
    }

    async fn a_photo_of_the_front_is_on_the_first_page_and_known_to_others(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/uiterlijk/foto").await;
        samira
            .attach("photo", "gevel.jpg", PHOTO)
            .fill("picture_alt", "De deur staat open")
            .choose("picture_people", "nee")
            .submit("Bewaar")
            .await;
        assert!(samira.sees("Bewaard."), "{}", samira.text());
        street.settle().await;
        let front = delinde.guest().visit("/").await.page().to_owned();
        assert!(front.contains("alt=\"De deur staat open\""), "{front}");
        let (_, _, site) = document(street, &delinde.site()).await;
        let shown = site["image"]["url"].as_str().unwrap_or_default().to_owned();
        assert!(shown.contains("/pictures/"), "{site}");
        assert_eq!(site["image"]["name"], "De deur staat open");
        // The night does not clean away what the house shows.
        street.days_later(4).await;
        assert_eq!(delinde.guest().visit(&shown).await.status(), 200);
    }

    async fn a_logo_stands_beside_the_name_until_it_is_taken_away(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/uiterlijk/logo").await;
        samira.attach("photo", "logo.jpg", PHOTO).submit("Bewaar").await;
        assert!(samira.sees("Bewaard."), "{}", samira.text());
        street.settle().await;
        let brand = "class=\"brand\" href=\"/\"><img src=\"/pictures/";
        let page = delinde.guest().visit("/agenda").await.page().to_owned();
        assert!(page.contains(brand), "{page:.2000}");
        let (_, _, site) = document(street, &delinde.site()).await;
        let logo = site["icon"]["url"].as_str().unwrap_or_default().to_owned();
        assert_eq!(delinde.guest().visit(&logo).await.status(), 200);
        samira.visit("/beheer/uiterlijk/logo").await;
        samira.tick("picture_gone", "yes").submit("Bewaar").await;
        street.settle().await;
        assert!(!delinde.guest().visit("/agenda").await.page().contains(brand));
        assert_eq!(delinde.guest().visit(&logo).await.status(), 404, "the file stayed behind");
    }

    async fn a_room_that_is_off_has_no_door_and_answers_kindly(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        open_only(&mut samira, &["noticeboard", "organisations", "news", "etalage", "sites"]).await;
        for path in ["/agenda".to_owned(), format!("/agenda/{id}"), "/huiskamer".to_owned()] {
            let mut guest = delinde.guest();
            assert_eq!(guest.visit(&path).await.status(), 404, "{path}");
            assert!(guest.sees("Deze kamer is dicht"), "{path}: {}", guest.text());
        }
        let mut guest = delinde.guest();
        guest.visit("/").await;
        assert!(!guest.page().contains("href=\"/agenda"), "{}", guest.page());
        assert!(!guest.sees("Soep en brood"), "{}", guest.text());
        // Nothing is lost.
        open_only(&mut samira, &["agenda"]).await;
        assert!(read(&delinde, "/agenda").await.contains("Soep en brood"));
    }

    async fn contact_and_the_way_out_of_the_weekly_mail_are_never_off(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        open_only(&mut delinde.administrator().await, &["agenda"]).await;
        assert_eq!(status(&delinde, "/buurtkrant").await, 404);
        assert_eq!(status(&delinde, "/buurtkrant/weekbericht").await, 200);
        assert_eq!(status(&delinde, "/contact").await, 200);
    }

    async fn a_room_carries_the_name_that_the_house_gives_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let id = add_activity(&mut delinde.editor().await, "Soep en brood").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/kamers").await;
        samira.fill("agenda", "Wat is er allemaal te doen").submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Deze naam is te lang"), "{}", samira.text());
        samira.fill("agenda", "Te doen").submit("Bewaar").await;
        let mut guest = delinde.guest();
        guest.visit("/agenda").await;
        assert!(guest.page().contains("<h1>Te doen</h1>"), "{}", guest.text());
        guest.visit(&format!("/agenda/{id}")).await.follow("Te doen").await;
        assert_eq!(guest.path(), "/agenda");
        // Who reads another language would not understand it.
        guest.speaks("pl").visit("/agenda").await;
        assert!(!guest.page().contains("Te doen"), "{}", guest.page());
    }

    async fn a_house_has_its_own_words_and_the_wire_keeps_the_usual_ones(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/woorden").await;
        samira.fill("word_ontmoeten", "Samen zijn").submit("Bewaar").await;
        assert!(samira.sees("Bewaard."), "{}", samira.text());
        samira.visit("/agenda/nieuw").await;
        assert!(samira.sees("Samen zijn"), "{}", samira.text());
        samira
            .fill("title", "Koffie")
            .fill("date", "2026-11-28")
            .fill("start", "14:00")
            .tick("theme", "ontmoeten")
            .submit("Zet in de agenda")
            .await;
        assert!(samira.sees("Samen zijn"), "{}", samira.text());
        let (_, _, object) = document(street, &delinde.url(&format!("/o/{}", samira.id()))).await;
        assert!(object["keywords"].to_string().contains("ontmoeten"), "{object}");
        assert!(!object.to_string().contains("Samen zijn"), "{object}");
    }

    async fn a_theme_that_is_not_offered_stays_where_it_is(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/agenda/nieuw").await;
        samira
            .fill("title", "Koffie")
            .fill("date", "2026-11-28")
            .fill("start", "14:00")
            .tick("theme", "digitaal")
            .submit("Zet in de agenda")
            .await;
        let id = samira.id();
        samira.visit("/beheer/woorden/themas").await.untick("on").tick("on", "ontmoeten");
        samira.submit("Bewaar").await;
        samira.visit("/agenda/nieuw").await;
        assert!(!samira.page().contains("value=\"digitaal\""), "it is still offered");
        samira.visit(&format!("/agenda/{id}/wijzig")).await;
        assert!(samira.page().contains("value=\"digitaal\" checked"), "it would be lost");
        assert!(!samira.page().contains("value=\"vervoer\""));
    }

    async fn before_the_opening_only_helpers_see_the_house(street: &Street) {
        let (delinde, mut samira) = before_the_opening(street).await;
        let mut guest = delinde.guest();
        guest.visit("/agenda").await;
        assert_eq!(guest.status(), 503);
        assert!(guest.sees("De Linde gaat bijna open"), "{}", guest.text());
        assert!(!guest.page().contains("href=\"/agenda"), "{}", guest.page());
        for path in ["/a/site", "/inbox", "/.well-known/nodeinfo", "/buurtkrant/atom.xml"] {
            assert_eq!(status(&delinde, path).await, 503, "{path}");
        }
        assert_eq!(document(street, &delinde.site()).await.0, 503);
        assert_eq!(samira.visit("/agenda").await.status(), 200);
        assert!(samira.sees("Dit huis is nog niet open."), "{}", samira.text());
        assert_eq!(delinde.host().await.visit("/agenda").await.status(), 200);
        let mut joke = delinde.resident().await;
        assert_eq!(joke.visit("/agenda").await.status(), 503);
        assert!(joke.sees("Fijn dat je er al bent"), "{}", joke.text());
        // Their own account is theirs.
        assert_eq!(joke.visit("/ik/weg").await.status(), 200);
    }

    async fn the_list_for_the_opening_ticks_itself(street: &Street) {
        let (delinde, mut samira) = before_the_opening(street).await;
        samira.visit("/beheer/openen").await;
        assert!(samira.sees("1 van de 8 dingen zijn klaar."), "{}", samira.text());
        samira.visit("/beheer/instellingen").await;
        samira.fill("street", "Lindeplein 8").fill("hours_tuesday", "9 - 17").submit("Bewaar").await;
        add_activity(&mut samira, "Soep en brood").await;
        add_organisation(&mut samira, "Zangkoor").await;
        delinde.with_roles([Role::Host, Role::Administrator]).await;
        samira.visit("/beheer/openen").await.submit("Lees de privacypagina").await;
        assert_eq!(samira.path(), "/privacy");
        samira.visit("/beheer/openen").await;
        assert!(samira.sees("8 van de 8 dingen zijn klaar."), "{}", samira.text());
        assert!(samira.sees("Alles is klaar."), "{}", samira.text());
    }

    async fn the_opening_lets_everybody_in(street: &Street) {
        let (delinde, mut samira) = before_the_opening(street).await;
        add_activity(&mut samira, "Soep en brood").await;
        samira.visit("/beheer").await.follow("Bekijk de lijst").await;
        samira.submit("Open het huis toch").await;
        assert!(samira.sees("De Linde is open"), "{}", samira.text());
        assert!(samira.sees("Sinds dinsdag 24 november"), "{}", samira.text());
        assert!(read(&delinde, "/agenda").await.contains("Soep en brood"));
        assert!(read(&delinde, "/").await.contains("Sinds dinsdag 24 november is dit huis open"));
        assert_eq!(document(street, &delinde.site()).await.0, 200);
        assert!(!samira.visit("/beheer").await.sees("nog niet open"), "{}", samira.text());
        // After a week that is no news any more.
        street.days_later(8).await;
        assert!(!read(&delinde, "/").await.contains("is dit huis open"));
    }

    async fn nothing_leaves_a_house_that_is_not_open(street: &Street) {
        let (delinde, mut samira) = before_the_opening(street).await;
        let haven = street.neighbourhood("haven").await;
        samira.visit("/wijkwebsites/beheer").await;
        samira.fill("address", &haven.authority()).submit("Controleren").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Open eerst het huis."), "{}", samira.text());
        street.settle().await;
        let asked = haven.count("SELECT COUNT(*) FROM letter").await;
        let sought = delinde.count("SELECT COUNT(*) FROM site_search").await;
        assert_eq!((asked, sought), (0, 0));
    }

    async fn what_was_said_behind_a_shut_door_is_heard_once_it_opens(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let shut = "UPDATE setting SET value = $1 WHERE name = 'house_door'";
        assert_eq!(delinde.change(shut, "shut").await, 1);
        delinde.house().refresh_settings().await.expect("settings");
        add_activity(&mut delinde.editor().await, "Soep en brood").await;
        street.settle().await;
        assert!(!read(&molenstad, "/agenda").await.contains("Soep en brood"));
        delinde.administrator().await.visit("/beheer/openen").await.submit("Open het huis toch").await;
        street.settle().await;
        assert!(read(&molenstad, "/agenda").await.contains("Soep en brood"));
    }
}
