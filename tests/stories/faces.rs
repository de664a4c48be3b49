//! The face book: who wants to be known is found, and who steps out is gone.

use std::path::PathBuf;
use std::sync::Arc;

use super::moderating;
use instance::kit::Lang;
use instance::kit::may::Role;
use instance::rooms::{faces, residents};
use tests::{DAY, Instance, Visitor, both};

/// A photo, larger than a face is kept.
const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-dog.jpg");
/// Cards that are kept.
const CARDS: &str = "SELECT COUNT(*) FROM face";

/// A neighbour with this first name, or somebody with a duty.
async fn somebody(house: &Arc<Instance>, name: &str, role: Role) -> Visitor {
    let email = format!("{}@voorbeeld.example", name.to_lowercase());
    let mut tx = house.house().write().await.unwrap();
    residents::add(&mut tx, house.house().now(), &email, name, role).await.unwrap();
    tx.commit().await.unwrap();
    let mut visitor = house.guest();
    visitor.sign_in(&email).await;
    visitor
}

/// Puts somebody in the face book with a photo; returns the address of their card.
pub async fn join(somebody: &mut Visitor, name: &str, ask: &str, for_guests: bool) -> String {
    somebody.visit("/smoelenboek/ik").await;
    somebody.fill("name", name).fill("ask", ask).attach("photo", "ik.jpg", PHOTO);
    if for_guests {
        somebody.tick("for_guests", "ja");
    }
    somebody.submit("Verder").await;
    assert!(somebody.sees("Zo zie je er straks uit"), "{}", somebody.text());
    somebody.submit("Zet mij in het smoelenboek").await;
    assert!(somebody.sees("Je staat in het smoelenboek"), "{}", somebody.text());
    somebody.follow(name).await;
    assert_eq!(somebody.status(), 200);
    somebody.path().to_owned()
}

/// Says something in the living room.
async fn say(somebody: &mut Visitor, text: &str) {
    somebody.visit("/huiskamer").await.fill("tekst", text).submit("Stuur").await;
    assert_eq!(somebody.status(), 200, "{}", somebody.text());
}

/// How many drawn faces the living room shows: beside what is said, and of who is in.
async fn faces_in_room(somebody: &mut Visitor) -> usize {
    somebody.visit("/huiskamer").await.page().matches("/face-").count()
}

/// The address of the photo on a page.
fn photo_on(page: &str) -> String {
    let (_, rest) = page.split_once("src=\"/smoelenboek/gezicht/").expect("a photo of a face");
    let (name, _) = rest.split_once('"').expect("the end of an address");
    format!("/smoelenboek/gezicht/{name}")
}

fn folder(house: &Instance) -> PathBuf {
    house.config().data.join("faces")
}

/// How many files there are of all faces together.
fn files(house: &Instance) -> usize {
    let Ok(folders) = std::fs::read_dir(folder(house)) else { return 0 };
    folders.map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap().count()).sum()
}

both! {
    async fn who_wants_to_be_known_is_found_and_greeted(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        joke.visit("/smoelenboek").await;
        assert!(joke.sees("Nog geen gezichten Wil jij de eerste zijn?"), "{}", joke.text());
        joke.visit("/smoelenboek/ik").await;
        joke.tick("language", "tr").tick("topic", "groen-en-natuur").tick("day", "wo");
        joke.fill("other_languages", "Zeeuws").fill("does", "wandelclub");
        joke.fill("place", "In De Linde, op woensdag bij de soep");
        joke.submit("Verder").await;
        assert!(joke.sees("Nog niemand ziet deze kaart"), "{}", joke.text());
        let mut noor = somebody(&delinde, "Noor", Role::Resident).await;
        assert!(!noor.visit("/smoelenboek").await.sees("Joke"));
        joke.submit("Zet mij in het smoelenboek").await;
        for question in ["", "?q=jok", "?q=turks", "?q=zeeuws", "?q=groen+wandel", "?q=turkish",
            "?taal=tr", "?over=groen-en-natuur"] {
            noor.visit(&format!("/smoelenboek{question}")).await;
            assert!(noor.sees("Joke wandelclub"), "{question}: {}", noor.text());
        }
        for question in ["?q=piano", "?taal=pl", "?over=vervoer"] {
            noor.visit(&format!("/smoelenboek{question}")).await;
            assert!(noor.sees("Wij hebben niemand gevonden"), "{question}: {}", noor.text());
        }
        noor.visit("/smoelenboek").await;
        assert!(noor.sees("Turks (1)") && noor.sees("Nederlands, Turks, Zeeuws"), "{}", noor.text());
        noor.follow("Joke").await;
        assert!(noor.sees("In De Linde, op woensdag bij de soep"), "{}", noor.text());
        let hello = format!("/berichten/nieuw?aan={}&#38;groet=1", noor.id());
        let also = hello.replace("&#38;", "&amp;");
        assert!(noor.page().contains(&hello) || noor.page().contains(&also), "{}", noor.page());
        assert!(!noor.page().contains("joke@voorbeeld.example"));
    }

    async fn who_steps_out_leaves_no_row_no_file_and_no_copy(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let card = join(&mut joke, "Joke", "de moestuin", true).await;
        let photo = photo_on(joke.page());
        let mut guest = delinde.guest();
        for path in ["/smoelenboek", &card, &photo] {
            assert_eq!(guest.visit(path).await.status(), 200, "{path}");
            assert_eq!(guest.header("cache-control"), "private, no-store", "{path}");
            assert_eq!(guest.header("x-robots-tag"), "noindex, noarchive", "{path}");
        }
        assert_eq!(guest.header("content-type"), "image/jpeg");
        assert_eq!(guest.header("etag"), "");
        // Nobody fetches it past the card.
        let name = photo.split_once("?v=").unwrap().1;
        assert_eq!(guest.visit(&format!("/pictures/{name}.jpg")).await.status(), 404);
        assert_eq!(guest.visit(&format!("/smoelenboek/ik/foto/{name}.jpg")).await.status(), 403);
        assert_eq!((delinde.count(CARDS).await, files(&delinde)), (1, 1));
        joke.visit("/smoelenboek/ik").await.submit("Haal mij uit het smoelenboek").await;
        assert!(joke.sees("Je bent uit het smoelenboek"), "{}", joke.text());
        assert_eq!(delinde.count(CARDS).await, 0);
        assert_eq!(std::fs::read_dir(folder(&delinde)).unwrap().count(), 0, "a folder is left");
        for path in [&card, &photo] {
            assert_eq!(guest.visit(path).await.status(), 404, "{path}");
            assert_eq!(joke.visit(path).await.status(), 404, "{path}");
        }
        assert!(!guest.visit("/smoelenboek?q=moestuin").await.sees("Joke"));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM outbox").await, 0, "it left the house");
        // A new photo takes the place of the old one.
        join(&mut joke, "Joke", "de moestuin", true).await;
        joke.visit("/smoelenboek/ik").await.attach("photo", "nieuw.jpg", PHOTO);
        joke.submit("Bewaar").await;
        assert!(joke.sees("Zo zien anderen je kaart"), "{}", joke.text());
        assert_eq!(files(&delinde), 1);
        assert_eq!(guest.visit(&photo_on(joke.page())).await.status(), 200);
        joke.visit("/smoelenboek/ik").await.tick("picture_gone", "ja").submit("Bewaar").await;
        assert_eq!(files(&delinde), 0);
        assert!(joke.page().contains("pictures/face-joke.svg"), "{}", joke.page());
    }

    async fn who_may_only_read_sees_their_card_and_can_step_out(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        join(&mut joke, "Joke", "de moestuin", true).await;
        let photo = photo_on(joke.page());
        let own = format!("/smoelenboek/ik/foto/{}.jpg", photo.split_once("?v=").unwrap().1);
        joke.visit("/smoelenboek/ik").await.fill("ask", "goedkope horloges");
        let mut elsewhere = delinde.guest();
        elsewhere.sign_in("joke@voorbeeld.example").await;
        moderating::let_only_read(&delinde, &mut elsewhere).await;
        assert_eq!(joke.submit("Bewaar").await.status(), 403);
        assert_eq!(joke.visit(&own).await.header("content-type"), "image/jpeg");
        // The form shows the card instead.
        joke.visit("/smoelenboek/ik").await;
        assert_eq!((joke.status(), joke.path()), (200, "/smoelenboek/ik/kijk"));
        assert!(joke.sees("Je kunt nu even alleen lezen") && joke.sees("de moestuin"));
        assert!(!joke.sees("Pas je kaart aan"), "{}", joke.text());
        joke.submit("Haal mij uit het smoelenboek").await;
        assert!(joke.sees("Je bent uit het smoelenboek"), "{}", joke.text());
        assert_eq!((delinde.count(CARDS).await, files(&delinde)), (0, 0));
        assert_eq!(joke.visit("/smoelenboek/ik").await.status(), 403);
    }

    async fn an_address_is_refused_and_nothing_typed_is_lost(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        for (field, typed, sentence) in [
            ("place", "Eikstraat 3", "Hier staat een adres"),
            ("place", "1234 AB", "Hier staat een adres"),
            ("ask", "koken, bel 06 12345678", "Hier staat een telefoonnummer"),
            ("does", "joke@voorbeeld.example", "Hier staat een e-mailadres"),
        ] {
            joke.visit("/smoelenboek/ik").await;
            joke.fill("other_languages", "Zeeuws").fill(field, typed).tick("day", "wo");
            joke.attach("photo", "ik.jpg", PHOTO).submit("Verder").await;
            assert_eq!(joke.status(), 422, "{typed}");
            assert!(joke.sees(sentence), "{typed}: {}", joke.text());
            assert!(joke.page().contains("value=\"Zeeuws\""), "{}", joke.page());
            assert!(joke.sees("Deze foto is bewaard"), "{}", joke.text());
        }
        joke.fill("does", "wandelclub").submit("Verder").await;
        assert!(joke.sees("Zo zie je er straks uit") && joke.sees("wandelclub"), "{}", joke.text());
        assert!(joke.sees("woensdag") && joke.page().contains("/smoelenboek/gezicht/"));
        joke.visit("/smoelenboek/ik").await.attach("photo", "x.jpg", b"<svg onload=alert(1)/>");
        joke.submit("Verder").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Wij kunnen deze foto niet openen"), "{}", joke.text());
        assert_eq!(files(&delinde), 1, "photos that nobody chose are left");
    }

    async fn a_guest_sees_only_who_wants_that(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let card = join(&mut joke, "Joke", "de moestuin", false).await;
        let photo = photo_on(joke.page());
        let mut kofi = somebody(&delinde, "Kofi", Role::Resident).await;
        join(&mut kofi, "Kofi", "het taalcafé", true).await;
        let mut guest = delinde.guest();
        guest.visit("/smoelenboek").await;
        assert!(guest.sees("Kofi") && !guest.sees("Joke"), "{}", guest.text());
        assert!(!guest.visit("/smoelenboek?q=moestuin").await.sees("Joke"));
        for path in [&card, &photo] {
            assert_eq!(guest.visit(path).await.status(), 404, "{path}");
            assert_eq!(kofi.visit(path).await.status(), 200, "{path}");
        }
        assert_eq!(guest.visit("/smoelenboek/ik").await.status(), 403);
        // Who works here begins with the box ticked, a neighbour without.
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        henk.visit("/smoelenboek/ik").await.submit("Verder").await;
        assert!(henk.sees("Straks zien buren en bezoekers je kaart"), "{}", henk.text());
        let mut noor = somebody(&delinde, "Noor", Role::Resident).await;
        noor.visit("/smoelenboek/ik").await.submit("Verder").await;
        assert!(noor.sees("Straks zien alleen buren met een account je kaart"), "{}", noor.text());
    }

    async fn the_languages_are_counted_among_who_is_found(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        for (name, language, ask) in
            [("Joke", "tr", "zwemmen"), ("Kofi", "en", "de moestuin"), ("Noor", "pl", "zwemmen")]
        {
            let mut one = somebody(&delinde, name, Role::Resident).await;
            one.visit("/smoelenboek/ik").await.tick("language", language);
            one.fill("ask", ask).tick("for_guests", "ja").submit("Verder").await;
            one.submit("Zet mij in het smoelenboek").await;
        }
        let mut guest = delinde.guest();
        guest.visit("/smoelenboek?q=zwemmen").await;
        assert!(guest.sees("Nederlands (2)") && guest.sees("Turks (1)"), "{}", guest.text());
        assert!(!guest.sees("Engels (1)"), "{}", guest.text());
        // A language that is chosen does not hide the others.
        guest.follow("Turks (1)").await;
        assert!(guest.sees("Joke") && !guest.sees("Noor") && guest.sees("Pools (1)"));
        assert!(guest.visit("/smoelenboek").await.sees("Nederlands (3)"), "{}", guest.text());
    }

    async fn who_works_here_comes_first_and_is_there_on_their_days(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut amina = somebody(&delinde, "Amina", Role::Resident).await;
        join(&mut amina, "Amina", "knutselen", true).await;
        let mut yusuf = somebody(&delinde, "Yusuf", Role::Host).await;
        yusuf.visit("/smoelenboek/ik").await.tick("day", "di").submit("Verder").await;
        yusuf.submit("Zet mij in het smoelenboek").await;
        let order = |page: &str| page.find("Yusuf").unwrap() < page.find("Amina").unwrap();
        let mut guest = delinde.guest();
        assert!(order(&guest.visit("/smoelenboek").await.text()), "{}", guest.text());
        assert_eq!(guest.times("werkt hier"), 1);
        let house = delinde.house();
        let mut tx = house.read().await.unwrap();
        let today = faces::today(&mut tx, &house.dates(Lang::Nl), false).await.unwrap();
        assert_eq!(today.iter().map(|card| card.name.as_str()).collect::<Vec<_>>(), ["Yusuf"]);
        let ids = [today[0].id.as_str(), "nobody"];
        let known = faces::face_of(&mut tx, ids.into_iter(), true).await.unwrap();
        assert_eq!(known[&today[0].id].src, today[0].src);
        drop(tx);
        street.clock().forward(DAY);
        let mut tx = house.read().await.unwrap();
        assert!(faces::today(&mut tx, &house.dates(Lang::Nl), false).await.unwrap().is_empty());
        drop(tx);
        // A beheerder marks who works here without a duty in this program.
        let mut samira = delinde.administrator().await;
        samira.visit("/smoelenboek").await.follow("Amina").await;
        samira.submit("Zet erbij: werkt hier").await;
        assert_eq!(guest.visit("/smoelenboek").await.times("werkt hier"), 2);
        assert!(!order(&guest.text()));
        let path = samira.path().split('?').next().unwrap().to_owned();
        let fields = [("works_here", "ja")];
        assert_eq!(amina.send_from_elsewhere(&format!("{path}/werkt-hier"), &fields).await, 403);
    }

    async fn a_card_can_be_reported_and_taken_out_of_sight(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let card = join(&mut joke, "Joke", "goedkope horloges", true).await;
        let mut guest = delinde.guest();
        guest.visit(&card).await.follow("Meld deze kaart").await.submit("Meld het").await;
        assert_eq!(guest.status(), 422);
        guest.fill("reason", "Dit is reclame").submit("Meld het").await;
        assert!(guest.sees("Dank je wel"), "{}", guest.text());
        let said = "SELECT quote FROM report WHERE kind = 'face' AND reason = 'Dit is reclame' \
                    AND reporter_id IS NULL";
        assert!(delinde.text(said).await.contains("goedkope horloges"));
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        henk.visit(&card).await.submit("Verberg deze kaart").await;
        assert!(henk.sees("De kaart is verborgen"), "{}", henk.text());
        assert_eq!(guest.visit(&card).await.status(), 404);
        assert!(!guest.visit("/smoelenboek").await.sees("Joke"));
        assert!(joke.visit(&card).await.sees("heeft deze kaart verborgen"), "{}", joke.text());
        // Filling it in again does not bring it back.
        joke.visit("/smoelenboek/ik").await.fill("ask", "horloges").submit("Bewaar").await;
        assert_eq!(guest.visit(&card).await.status(), 404);
        henk.visit(&card).await.submit("Laat deze kaart weer zien").await;
        assert_eq!(guest.visit(&card).await.status(), 200);
    }

    async fn a_face_that_is_chosen_shows_in_the_living_room_until_it_is_withdrawn(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        joke.visit("/smoelenboek/ik").await.choose("drawing", "face-noor").submit("Verder").await;
        say(&mut joke, "Hoi buren").await;
        assert!(!joke.page().contains("/face-"), "a face is shown that nobody chose");
        let mut guest = delinde.guest();
        let mut live = guest.listen("/huiskamer/live", None).await;
        // What one stream tells of the other kind is passed over, so each kind has its own.
        let mut doors = guest.listen("/huiskamer/live", None).await;
        doors.until("who", "Joke").await;
        joke.visit("/smoelenboek/ik/kijk").await.submit("Zet mij in het smoelenboek").await;
        live.until("changed", "/face-noor").await;
        doors.until("who", "/face-noor").await;
        assert_eq!(faces_in_room(&mut guest).await, 2, "{}", guest.page());
        joke.visit("/smoelenboek/ik").await.choose("drawing", "face-mei").submit("Bewaar").await;
        live.until("changed", "/face-mei").await;
        let mut henk = somebody(&delinde, "Henk", Role::Host).await;
        let id = delinde.text("SELECT resident_id FROM face").await;
        henk.visit(&format!("/smoelenboek/{id}")).await.submit("Verberg deze kaart").await;
        assert_eq!(faces_in_room(&mut guest).await, 0, "{}", guest.page());
        henk.submit("Laat deze kaart weer zien").await;
        assert_eq!(faces_in_room(&mut guest).await, 2, "{}", guest.page());
        doors.until("who", "/face-mei").await;
        joke.visit("/smoelenboek/ik").await.submit("Haal mij uit het smoelenboek").await;
        let told = live.until("changed", "Hoi buren").await;
        assert!(told.iter().any(|event| !event.data.contains("/face-")), "{told:?}");
        doors.until("who", "face--letter").await;
        assert_eq!(faces_in_room(&mut guest).await, 0, "{}", guest.page());
        assert_eq!(delinde.count("SELECT COUNT(*) FROM living_room_face").await, 0);
    }

    async fn a_photo_in_the_living_room_is_for_who_may_see_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let card = join(&mut joke, "Joke", "de moestuin", false).await;
        say(&mut joke, "Hoi buren").await;
        let mut guest = delinde.guest();
        guest.visit("/huiskamer").await;
        let (_, rest) = guest.page().split_once("src=\"/smoelenboek/foto/").expect("a photo");
        let photo = format!("/smoelenboek/foto/{}", rest.split_once('"').unwrap().0);
        assert!(!guest.page().contains(card.rsplit('/').next().unwrap()), "it tells whose it is");
        assert_eq!(joke.visit(&photo).await.header("content-type"), "image/jpeg");
        assert_eq!(joke.header("cache-control"), "private, no-store");
        guest.visit(&photo).await;
        assert_eq!(guest.header("content-type"), "image/svg+xml", "{}", guest.path());
        joke.visit("/smoelenboek/ik").await.tick("for_guests", "ja").submit("Bewaar").await;
        assert_eq!(guest.visit(&photo).await.header("content-type"), "image/jpeg");
        joke.visit("/smoelenboek/ik").await.submit("Haal mij uit het smoelenboek").await;
        for visitor in [&mut guest, &mut joke] {
            assert_eq!(visitor.visit(&photo).await.status(), 404);
        }
        assert_eq!(guest.visit("/smoelenboek/foto/00ff").await.status(), 404);
    }

    async fn a_report_forgets_a_card_that_is_withdrawn(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let card = join(&mut joke, "Joke", "goedkope horloges", true).await;
        let mut guest = delinde.guest();
        let mut samira = delinde.administrator().await;
        for reason in ["Dit is reclame", "Weer reclame"] {
            guest.visit(&format!("{card}/meld")).await.fill("reason", reason);
            guest.submit("Meld het").await;
            samira.visit("/beheer/meldingen").await;
            assert!(samira.sees("goedkope horloges"), "{}", samira.text());
            if reason == "Dit is reclame" {
                moderating::open(&mut samira).await;
                moderating::decide(&mut samira, "leave", "Dit mag.").await;
            }
        }
        joke.visit("/smoelenboek/ik").await.submit("Haal mij uit het smoelenboek").await;
        for kept in [
            "SELECT COUNT(*) FROM report WHERE quote <> ''",
            "SELECT COUNT(*) FROM matter WHERE quote <> ''",
        ] {
            assert_eq!(delinde.count(kept).await, 0, "{kept}");
        }
        moderating::open(&mut samira).await;
        assert!(samira.sees("Weer reclame"), "{}", samira.text());
        assert!(!samira.sees("goedkope horloges"), "{}", samira.text());
    }

    async fn a_card_that_was_never_shown_is_forgotten(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        joke.visit("/smoelenboek/ik").await.attach("photo", "ik.jpg", PHOTO).submit("Verder").await;
        assert_eq!((delinde.count(CARDS).await, files(&delinde)), (1, 1));
        street.later(31 * DAY).await;
        let house = delinde.house();
        let mut tx = house.write().await.unwrap();
        faces::forget_old(&house, &mut tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((delinde.count(CARDS).await, files(&delinde)), (0, 0));
    }

    async fn a_resident_takes_their_card_along_and_leaves_nothing(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = somebody(&delinde, "Joke", Role::Resident).await;
        let card = join(&mut joke, "Joke", "de moestuin", true).await;
        let id = card.rsplit('/').next().unwrap();
        let house = delinde.house();
        let mut tx = house.write().await.unwrap();
        let kept = faces::belongings(&house, &mut tx, id).await.unwrap();
        assert_eq!((kept.len(), kept[0].path.as_str()), (1, card.as_str()));
        assert!(kept[0].text.contains("de moestuin"));
        let icon = kept[0].object["icon"]["url"].as_str().unwrap();
        assert!(icon.starts_with("data:image/jpeg"), "the photo goes with the account");
        faces::forget_resident(&house, &mut tx, id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((delinde.count(CARDS).await, files(&delinde)), (0, 0));
    }

    async fn the_face_book_speaks_dutch_and_english(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let card = join(&mut samira, "Samira", "de sleutel", false).await;
        for language in ["nl", "en"] {
            samira.speaks(language);
            for path in ["/smoelenboek", "/smoelenboek/ik", "/smoelenboek/ik/kijk", &card,
                &format!("{card}/meld")] {
                samira.visit(path).await;
                assert_eq!(samira.status(), 200, "{path}");
                assert!(!samira.text().contains("faces-"), "{path}: {}", samira.text());
            }
        }
    }
}
