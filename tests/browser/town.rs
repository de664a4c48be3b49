//! A small town for the browser to walk through: a portal, the neighbourhoods that it follows, and
//! houses where not everything goes well.

use std::sync::Arc;

use ::instance::kit::may::Role;
use ::instance::rooms::{desk, residents};
use tests::{HOUR, Instance, Street, Visitor, link_to};

use crate::deeds::{add_activity, add_notice, add_offering, add_organisation, add_story, bare};
use crate::seeds::{self, Club, Happening, Note};

/// Where sites are linked.
pub const DESK: &str = "/wijkwebsites/beheer";

/// The houses.
pub struct Town {
    /// The portal of the city. It follows the three neighbourhoods below.
    pub molenstad: Arc<Instance>,
    /// A lively neighbourhood that follows its neighbour; Zonneveld asks to follow it.
    pub delinde: Arc<Instance>,
    /// A neighbourhood with nothing in it yet.
    pub oudestad: Arc<Instance>,
    /// A house that nobody has set up, and the path of its set-up page.
    pub nieuwland: (Arc<Instance>, String),
    /// A house that is set up, and not open yet.
    pub weide: Arc<Instance>,
    /// Pages that are worth a visit.
    pub spots: Spots,
}

/// Paths of single things.
#[derive(Default)]
pub struct Spots {
    pub past: String,
    pub activity: String,
    pub cancelled: String,
    pub series: String,
    pub removed: String,
    pub foreign_activity: String,
    pub solved: String,
    pub notice: String,
    pub foreign_notice: String,
    pub organisation: String,
    pub foreign_organisation: String,
    pub healthy_site: String,
    pub broken_site: String,
    pub import: String,
    pub search: String,
    pub failed_search: String,
    pub conversation: String,
    pub offering: String,
    pub story: String,
    pub portrait: String,
    pub draft: String,
    pub month: String,
    /// An activity with places left, and one without.
    pub sign_up: String,
    pub full: String,
    /// The pages of somebody who comes, and of somebody who waits.
    pub own: String,
    pub own_waiting: String,
}

/// Somebody of De Linde with an account, for the browser to sign in as.
pub const NEIGHBOUR: &str = "joke@buren.example";

/// What is done to a house before it opens.
struct Look {
    name: &'static str,
    kind: &'static str,
    tagline: &'static str,
    colour: &'static str,
    facade: &'static str,
}

async fn furnish(house: &Arc<Instance>, look: &Look) {
    let mut fatma = house.administrator().await;
    fatma.visit("/beheer/instellingen").await;
    fatma
        .fill("house_name", look.name)
        .fill("kind", look.kind)
        .fill("tagline", look.tagline)
        .fill("email", "huis@buurt.example")
        .fill("hours_tuesday", "9 - 17")
        .fill("hours_friday", "9 - 12, 13 - 17")
        .fill("directions", "Naast de bakker. Bus 3 stopt voor de deur.")
        .fill("hours", "Maandag tot en met vrijdag van 9 tot 17 uur\nZaterdag van 10 tot 15 uur")
        .submit("Bewaar")
        .await;
    assert!(fatma.sees("Bewaard."), "{}", fatma.text());
    fatma.visit("/beheer/uiterlijk").await;
    fatma.choose("colour", look.colour).choose("facade", look.facade).submit("Bewaar").await;
    assert!(fatma.sees("Bewaard."), "{}", fatma.text());
}

/// Shows the figures of a house to everybody, and looks at a file without reading it in; returns where.
async fn count(house: &Arc<Instance>) -> String {
    let mut fatma = house.administrator().await;
    fatma.visit("/beheer/cijfers").await.tick("public", "yes").submit("Bewaar").await;
    let file = "titel;datum;begin;kleur\nSoep;2026-12-12;12:00;rood\nKoor;ooit;;\nSoep;2026-12-12;12 uur;\n";
    fatma.visit("/beheer/inlezen").await.attach("file", "lijst.csv", file.as_bytes());
    fatma.submit("Bekijk het bestand").await;
    assert!(fatma.sees("Kijk het na"), "{}", fatma.text());
    fatma.path().to_owned()
}

/// Gives somebody an account and signs them in.
pub async fn neighbour(house: &Arc<Instance>, email: &str, name: &str, role: Role) -> Visitor {
    let mut tx = house.house().write().await.expect("a database that answers");
    let now = house.house().now();
    residents::add(&mut tx, now, email, name, role).await.expect("an account can be added");
    tx.commit().await.expect("an account can be kept");
    let mut visitor = house.guest();
    visitor.sign_in(email).await;
    visitor
}

/// One house asks to follow another; the other says yes.
pub async fn follow(street: &Street, portal: &Arc<Instance>, source: &Arc<Instance>, name: &str) {
    link_to(street, portal, &source.authority(), name).await;
    let mut fatma = source.administrator().await;
    fatma.visit(DESK).await;
    let page = fatma.page().to_owned();
    let (_, asks) = page.split_once("aria-label=\"Ja, ").expect("somebody asks to follow");
    let (asks, _) = asks.split_once('"').expect("a label that ends");
    fatma.submit(&format!("Ja, {asks}")).await;
    street.settle().await;
}

async fn fill(
    house: &Arc<Instance>,
    agenda: &[Happening],
    notes: &[Note],
    clubs: &[Club],
) -> Spots {
    let mut henk = house.editor().await;
    let mut activities = Vec::new();
    for happening in agenda {
        activities.push(add_activity(&mut henk, happening).await);
    }
    let mut organisations = Vec::new();
    for club in clubs {
        organisations.push(add_organisation(&mut henk, club).await);
    }
    let mut notices = Vec::new();
    for (note, (email, name)) in notes.iter().zip(WRITERS) {
        let mut writer = neighbour(house, email, name, Role::Resident).await;
        notices.push(add_notice(&mut writer, note).await);
    }
    let nth = |paths: &[String], turn: usize| paths.get(turn).cloned().unwrap_or_default();
    Spots {
        past: nth(&activities, 0),
        activity: nth(&activities, 1),
        removed: nth(&activities, 6),
        cancelled: nth(&activities, 7),
        series: nth(&activities, 3),
        solved: nth(&notices, 0),
        notice: nth(&notices, 3),
        organisation: nth(&organisations, 0),
        ..Spots::default()
    }
}

/// Who writes notices: some have a face that was drawn for them.
const WRITERS: [(&str, &str); 4] = [
    ("kofi@buren.example", "Kofi"),
    ("tineke@buren.example", "Tineke"),
    ("willem-alexander@buren.example", "Willem-Alexander"),
    (NEIGHBOUR, "Joke"),
];

/// What happens after the sites are linked: one thing is called off, one comes back,
/// one is removed, one solved.
async fn change_some(house: &Arc<Instance>, spots: &Spots) {
    let mut henk = house.editor().await;
    henk.visit(&format!("{}/wijzig", spots.cancelled)).await.submit("Gaat niet door").await;
    henk.visit(&format!("{}/wijzig", spots.series)).await;
    henk.choose("repeat", "month-date").submit("Bewaar").await;
    henk.visit(&format!("{}/weg", spots.removed)).await.submit("Ja, haal weg").await;
    henk.visit(&spots.solved).await.submit("Het is gelukt, haal weg").await;
    assert_eq!(henk.status(), 200, "{}", henk.text());
}

/// Kofi answers the notice of Joke, and she reports what he says.
async fn talk(house: &Arc<Instance>, spots: &mut Spots) {
    let [(kofi, name), ..] = WRITERS;
    let mut kofi = neighbour(house, kofi, name, Role::Resident).await;
    kofi.visit(&spots.notice).await.fill("text", "Zal ik zaterdag komen? Neem jij je hond mee?");
    kofi.submit("Stuur een bericht").await;
    spots.conversation = bare(&kofi);
    let mut joke = neighbour(house, NEIGHBOUR, "Joke", Role::Resident).await;
    joke.visit(&spots.conversation).await.fill("text", "Graag. Om tien uur bij het hek.");
    joke.submit("Verstuur").await;
    let page = joke.page().to_owned();
    let (_, message) = page.split_once("/meld?bericht=").expect("a message of somebody else");
    let message = message.split('"').next().unwrap_or_default();
    joke.visit(&format!("{}/meld?bericht={message}", spots.conversation)).await;
    joke.fill("reden", "Dit hoort hier niet.").submit("Verstuur de melding").await;
    assert!(joke.sees("Iemand van het huis kijkt ernaar"), "{}", joke.text());
    kofi.visit(&spots.conversation).await.fill("text", "Ik ben er.").submit("Verstuur").await;
}

/// An etalage and a newspaper.
async fn press(house: &Arc<Instance>, spots: &mut Spots) {
    let mut henk = house.editor().await;
    spots.offering = add_offering(&mut henk, "Leen een bakfiets").await;
    add_offering(&mut henk, "Gratis naaimachine gebruiken").await;
    let publish = "Plaats in de krant";
    spots.story = add_story(&mut henk, "De lamp brandt weer", "story", publish).await;
    spots.portrait = add_story(&mut henk, "Wie is … Henk?", "portrait", publish).await;
    spots.draft = add_story(&mut henk, "Nog niet af", "story", "Bewaar als kladje").await;
    let page = henk.visit("/buurtkrant").await.page();
    let (_, month) = page.split_once("/buurtkrant?maand=").expect("a month with stories");
    spots.month = format!("/buurtkrant?maand={}", month.split('"').next().unwrap_or_default());
}

/// Has people sign up for an activity with so many places; returns its path.
async fn ask_to_sign_up(house: &Arc<Instance>, title: &str, places: &str) -> String {
    let mut henk = house.editor().await;
    let activity = place_of(&mut henk, "/agenda", title).await;
    henk.visit(&format!("{activity}/wijzig")).await;
    henk.choose("sign_up", "ja").fill("capacity", places).submit("Bewaar").await;
    assert!(henk.sees("De activiteit is aangepast"), "{}", henk.text());
    activity
}

/// Somebody signs up, or goes on the waiting list; returns the path of their own page.
async fn sign_up(house: &Arc<Instance>, activity: &str, who: (&str, &str), button: &str) -> String {
    let mut guest = house.guest();
    guest.visit(&format!("{activity}/ik-kom")).await;
    guest.fill("name", who.0).fill("contact", who.1).tick("fetch", "ja");
    guest.fill("fetch_from", "Bij de bakker").fill("remark", "Ik zing de hoge stem.");
    guest.submit(button).await;
    assert_eq!(guest.status(), 200, "{}", guest.text());
    bare(&guest)
}

/// Neighbours say that they come: to one activity with places left, and to one without.
async fn come(house: &Arc<Instance>, spots: &mut Spots) {
    spots.sign_up = ask_to_sign_up(house, "Buurtkoor Uit Volle Borst", "20").await;
    spots.own = sign_up(house, &spots.sign_up, ("Kofi", "kofi@buren.example"), "Ik kom").await;
    spots.full = ask_to_sign_up(house, "Telefoonhulp", "1").await;
    let mut first = house.guest();
    let own = sign_up(house, &spots.full, ("Tineke", "(000) 000 11 11"), "Ik kom").await;
    let wait = "Zet mij op de wachtlijst";
    sign_up(house, &spots.full, ("Willem-Alexander", "(000) 000 22 22"), wait).await;
    spots.own_waiting = sign_up(house, &spots.full, ("Joke", NEIGHBOUR), wait).await;
    // The place goes to who has to be called.
    first.visit(&own).await.submit("Ik kom toch niet").await;
    assert!(first.sees("Je bent afgemeld"), "{}", first.text());
}

/// What the neighbours have that we show too.
const REPAIR: &str = "Repaircafé in de Werfkeet";

/// A picture of their own, where the others have drawings.
async fn add_photo(house: &Arc<Instance>, title: &str) {
    let photo = include_bytes!("../../instance/static/pictures/scene-coffee.jpg");
    let mut henk = house.editor().await;
    let activity = place_of(&mut henk, "/agenda", title).await;
    henk.visit(&format!("{activity}/wijzig")).await;
    henk.attach("photo", "koffie.jpg", photo).fill("picture_alt", "Drie buren aan de koffie");
    henk.choose("picture_people", "ja").submit("Bewaar").await;
    assert!(henk.sees("De activiteit is aangepast"), "{}", henk.text());
}

/// An address where mail does not arrive, as a mail server would have told.
async fn lose_a_mail(house: &Instance) {
    let noted = house.change(
        "INSERT INTO mail_trouble \
         (id, address, kind, told_by, reason, times, since, last_at, again_at) \
         VALUES ('019ab2c4d5e6f70819a2b3c4d5e6f708', $1, 'full', 'server', \
         '552 5.2.2 Mailbox full', 2, 1795507200000, 1795507200000, 1795680000000)",
        "joke@buren.example",
    );
    assert_eq!(noted.await, 1);
}

/// Where the thing with this title is.
async fn place_of(visitor: &mut Visitor, list: &str, title: &str) -> String {
    bare(visitor.visit(list).await.follow(title).await)
}

/// Asks a portal to look at an address; returns the path of what it finds.
async fn search(portal: &Arc<Instance>, address: &str) -> String {
    let mut samira = portal.administrator().await;
    samira.visit(DESK).await.fill("address", address).submit("Controleren").await;
    bare(&samira)
}

impl Town {
    /// Builds the town.
    pub async fn build(street: &Street) -> Self {
        let molenstad = street.portal("molenstad").await;
        let delinde = street.neighbourhood("delinde").await;
        let haven = street.neighbourhood("havenkwartier").await;
        let zonneveld = street.neighbourhood("zonneveld").await;
        for (house, look) in [&molenstad, &delinde, &haven, &zonneveld].into_iter().zip(&LOOKS) {
            furnish(house, look).await;
        }
        let mut spots = fill(&delinde, &seeds::AGENDA, &seeds::NOTES, &seeds::CLUBS).await;
        fill(&haven, &seeds::HARBOUR_AGENDA, &seeds::HARBOUR_NOTES, &seeds::HARBOUR_CLUBS).await;
        fill(&zonneveld, &seeds::FIELD_AGENDA, &[], &[]).await;
        add_photo(&haven, REPAIR).await;
        press(&delinde, &mut spots).await;
        spots.import = count(&delinde).await;
        follow(street, &molenstad, &delinde, "Buurthuis De Linde").await;
        follow(street, &molenstad, &haven, "De Werfkeet Havenkwartier").await;
        follow(street, &molenstad, &zonneveld, "Het Zonnehuis Zonneveld").await;
        follow(street, &delinde, &haven, "De Werfkeet Havenkwartier").await;
        link_to(street, &zonneveld, &delinde.authority(), "Buurthuis De Linde").await;
        change_some(&delinde, &spots).await;
        talk(&delinde, &mut spots).await;
        come(&delinde, &mut spots).await;
        street.later(HOUR).await;
        lose_a_mail(&delinde).await;
        look_around(&molenstad, &delinde, &mut spots).await;
        break_one(street, &molenstad, &zonneveld, &delinde, &mut spots).await;
        let oudestad = street.neighbourhood("oudestad").await;
        drop(oudestad.administrator().await);
        let nieuwland = street.empty_house("nieuwland").await;
        let address =
            desk::setup_address(&nieuwland.house()).await.expect("a database that answers");
        let address = address.expect("a house that is not set up has an address for that");
        let path = address.trim_start_matches(&nieuwland.origin()).to_owned();
        let weide = not_open(street).await;
        Self { molenstad, delinde, oudestad, nieuwland: (nieuwland, path), weide, spots }
    }
}

/// A house with its door still shut, and somebody who runs it.
async fn not_open(street: &Street) -> Arc<Instance> {
    let weide = street.neighbourhood("weide").await;
    weide.administrator().await;
    let shut = "UPDATE setting SET value = $1 WHERE name = 'house_door'";
    assert_eq!(weide.change(shut, "shut").await, 1);
    weide.house().refresh_settings().await.expect("a database that answers");
    weide
}

/// Finds the pages of things that come from elsewhere.
async fn look_around(molenstad: &Arc<Instance>, delinde: &Arc<Instance>, spots: &mut Spots) {
    let mut guest = delinde.guest();
    spots.foreign_activity = place_of(&mut guest, "/agenda", REPAIR).await;
    spots.foreign_notice =
        place_of(&mut guest, "/prikbord", "Ik help met brieven van de overheid").await;
    let mut guest = molenstad.guest();
    spots.foreign_organisation = place_of(&mut guest, "/organisaties", "Taalcafé De Komma").await;
}

/// Closes the door of one house and lets the portal notice; looks for houses, with and without luck.
async fn break_one(
    street: &Street,
    molenstad: &Arc<Instance>,
    broken: &Arc<Instance>,
    delinde: &Arc<Instance>,
    spots: &mut Spots,
) {
    broken.stop().await;
    molenstad.expect_trouble();
    let mut samira = molenstad.administrator().await;
    samira.visit(DESK).await.submit("Alles nu ophalen").await;
    street.settle().await;
    spots.broken_site = place_of(&mut samira, DESK, "Los op: Het Zonnehuis Zonneveld").await;
    spots.healthy_site = place_of(&mut samira, DESK, "Bekijk Buurthuis De Linde").await;
    spots.search = search(molenstad, &delinde.authority()).await;
    spots.failed_search = search(molenstad, "nergens.localhost:1").await;
    street.settle().await;
}

const LOOKS: [Look; 4] = [
    Look {
        name: "Molenstad",
        kind: "Samen in",
        tagline: "Molenstad telt drie wijken en honderd clubs. Wat is er te doen?",
        colour: "navy",
        facade: "house-purple",
    },
    Look {
        name: "De Linde",
        kind: "Buurthuis",
        tagline: "Kom binnen. De koffie is klaar en de tafel is lang.",
        colour: "green",
        facade: "house-brick",
    },
    Look {
        name: "Havenkwartier",
        kind: "De Werfkeet",
        tagline: "Een keet, een kade en duizend buren. Stap aan boord.",
        colour: "blue",
        facade: "house-blue",
    },
    Look {
        name: "Zonneveld",
        kind: "Het Zonnehuis",
        tagline: "Nieuwe huizen, nieuwe buren. Leer elkaar hier kennen.",
        colour: "brown",
        facade: "house-yellow",
    },
];
