//! The welcome film: taken in when it is one, with its captions and text, and never by itself.

use std::sync::Arc;

use instance::rooms::film;
use reqwest::Response;
use tests::{DAY, Instance, Street, Visitor, both};

/// Captions as people make them.
const CAPTIONS: &[u8] =
    b"WEBVTT\r\n\r\nNOTE van Samira\r\n\r\n1\r\n00:01.000 --> 00:03.000\r\nKom binnen.\r\n";
/// How the film of a story is called.
const TITLE: &str = "Welkom van Samira";

fn boxed(kind: &[u8], inside: &[u8]) -> Vec<u8> {
    let size = u32::try_from(inside.len() + 8).unwrap();
    [&size.to_be_bytes()[..], kind, inside].concat()
}

/// The smallest MP4 that says it has pictures, with data to ask for by parts.
fn mp4() -> Vec<u8> {
    let handler = boxed(b"hdlr", b"\0\0\0\0\0\0\0\0vide\0\0\0\0\0\0\0\0\0\0\0\0\0");
    let index = boxed(b"moov", &boxed(b"trak", &boxed(b"mdia", &handler)));
    let data: Vec<u8> = (0..=255).cycle().take(5_000).collect();
    [boxed(b"ftyp", b"isom\0\0\x02\0isomiso2"), index, boxed(b"mdat", &data)].concat()
}

fn sized(id: &[u8], inside: &[u8]) -> Vec<u8> {
    let size = u32::try_from(inside.len()).unwrap() | 0x1000_0000;
    [id, &size.to_be_bytes(), inside].concat()
}

/// The smallest WebM that says it has pictures.
fn webm() -> Vec<u8> {
    let entry = sized(&[0xae], &[0xd7, 0x81, 1, 0x83, 0x81, 1]);
    let inside = [sized(&[0xec], &[0; 300]), sized(&[0x16, 0x54, 0xae, 0x6b], &entry)].concat();
    let head = sized(&[0x1a, 0x45, 0xdf, 0xa3], b"\x42\x82\x84webm");
    [head, sized(&[0x18, 0x53, 0x80, 0x67], &inside)].concat()
}

/// Fills in what is always needed.
async fn begin(samira: &mut Visitor) {
    samira.visit("/film/instellingen").await;
    assert_eq!(samira.status(), 200, "{}", samira.text());
    samira.fill("title", TITLE).fill("text", "Samira zwaait en zegt: kom binnen.");
}

/// Puts a film in the house.
async fn put(samira: &mut Visitor, film: &[u8]) {
    begin(samira).await;
    samira.attach("film_file", "welkom.mp4", film).attach("captions_file", "nl.vtt", CAPTIONS);
    samira.submit("Bewaar").await;
    assert!(samira.sees("Zo staat de film er nu"), "{}", samira.text());
}

/// The address of the film, or with `kind` `track` of its captions, on a page.
fn address(page: &str, kind: &str) -> String {
    let (_, rest) = page.split_once(&format!("<{kind} ")).expect("such an element");
    let (_, rest) = rest.split_once("src=\"").expect("an address");
    rest.split_once('"').expect("its end").0.to_owned()
}

/// Asks for a part of a file.
async fn part(street: &Street, house: &Instance, path: &str, range: &str) -> Response {
    let port = house.authority().rsplit(':').next().unwrap().to_owned();
    let request = street
        .browser()
        .get(format!("http://127.0.0.1:{port}{path}"))
        .header("host", house.authority())
        .header("accept-encoding", "gzip")
        .header("range", range);
    request.send().await.unwrap()
}

fn header(response: &Response, name: &str) -> String {
    let value = response.headers().get(name);
    value.map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// The files of films in the house.
fn files(house: &Arc<Instance>) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(house.config().data.join("films")) else { return vec![] };
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

both! {
    async fn a_film_is_shown_with_captions_and_text_and_waits_for_its_button(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        for (bytes, kind) in [(mp4(), "video/mp4"), (webm(), "video/webm")] {
            put(&mut samira, &bytes).await;
            let mut guest = delinde.guest();
            guest.visit("/").await;
            assert!(guest.sees(TITLE) && guest.sees("Bekijk de film"), "{}", guest.text());
            assert!(!guest.page().contains("<video"), "the front page would fetch the film");
            guest.follow("Bekijk de film").await;
            assert!(guest.sees("Samira zwaait en zegt: kom binnen."), "{}", guest.text());
            let page = guest.page().to_owned();
            assert!(page.contains("controls preload=\"none\""), "{page}");
            assert!(!page.contains("autoplay") && !page.contains("<iframe"), "{page}");
            let (source, track) = (address(&page, "source"), address(&page, "track"));
            let whole = part(street, &delinde, &source, "bytes=0-").await;
            assert_eq!(header(&whole, "content-type"), kind);
            assert_eq!(whole.bytes().await.unwrap(), bytes);
            guest.visit(&track).await;
            assert_eq!(guest.header("content-type"), "text/vtt; charset=utf-8");
            let lines = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nKom binnen.\n";
            assert_eq!(guest.page(), lines);
        }
        assert_eq!(files(&delinde).len(), 2, "the earlier film is still there: {:?}", files(&delinde));
    }

    async fn parts_of_a_film_can_be_asked_for(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let bytes = mp4();
        put(&mut samira, &bytes).await;
        let source = address(samira.page(), "source");
        let some = part(street, &delinde, &source, "bytes=1000-1099").await;
        assert_eq!(some.status().as_u16(), 206);
        let wanted = format!("bytes 1000-1099/{}", bytes.len());
        assert_eq!(header(&some, "content-range"), wanted);
        assert_eq!(header(&some, "cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(header(&some, "content-encoding"), "");
        assert_eq!(some.bytes().await.unwrap(), bytes[1_000..1_100]);
        let beyond = part(street, &delinde, &source, "bytes=999999-").await;
        assert_eq!(beyond.status().as_u16(), 416);
        let mut guest = delinde.guest();
        assert_eq!(guest.visit(&source).await.status(), 200);
        assert_eq!(guest.header("accept-ranges"), "bytes");
        assert_eq!(guest.header("content-encoding"), "");
        assert_eq!(guest.visit("/film/bestand/..%2f..%2fbuurtbond.sqlite").await.status(), 404);
    }

    async fn what_is_no_film_is_refused_in_words_and_nothing_typed_is_lost(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        let half = mp4()[..3_000].to_vec();
        for (bytes, sentence) in [
            (b"MZ this is a program".to_vec(), "Dit is geen film"),
            (b"<html><script>alert(1)</script></html>".to_vec(), "Dit is geen film"),
            (half, "Deze film is niet heel"),
        ] {
            begin(&mut samira).await;
            samira.attach("film_file", "welkom.mp4", &bytes);
            samira.attach("captions_file", "nl.vtt", CAPTIONS).submit("Bewaar").await;
            assert_eq!(samira.status(), 422);
            assert!(samira.sees(sentence), "{}", samira.text());
            assert!(samira.page().contains(TITLE) && samira.sees("Deze ondertiteling is bewaard"));
        }
        // The film is held while something else is wrong.
        begin(&mut samira).await;
        samira.attach("film_file", "welkom.mp4", &mp4());
        samira.attach("captions_file", "nl.vtt", b"1\n00:00:01,000 --> 00:00:02,000\nHallo");
        samira.submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Wij kunnen deze ondertiteling niet lezen"), "{}", samira.text());
        assert!(samira.sees("Deze film is bewaard"), "{}", samira.text());
        samira.fill("text", "").tick("silent", "ja").submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Schrijf hier wat er gezegd wordt"), "{}", samira.text());
        samira.fill("text", "Samira zwaait.").submit("Bewaar").await;
        assert!(samira.sees("Er wordt niet in gesproken"), "{}", samira.text());
        assert!(!samira.page().contains("<track"));
        // What came with forms that were never finished goes after a day.
        assert_eq!(files(&delinde).len(), 4);
        street.later(2 * DAY).await;
        let house = delinde.house();
        let mut tx = house.write().await.unwrap();
        film::forget_old(&house, &mut tx).await.unwrap();
        drop(tx);
        assert_eq!(files(&delinde).len(), 1);
        let source = address(samira.page(), "source");
        assert_eq!(delinde.guest().visit(&source).await.status(), 200);
    }

    async fn a_film_that_is_too_large_is_refused_in_words(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        // A little too large is taken in and passed over; far too large breaks off.
        for bytes in [1024 * 1024 + 1, film::most_body(&delinde.house()) + 1] {
            begin(&mut samira).await;
            samira.attach("film_file", "welkom.mp4", &vec![0; bytes]).submit("Bewaar").await;
            assert_eq!(samira.status(), 422, "{bytes}");
            assert!(samira.sees("Deze film is te groot"), "{}", samira.text());
            assert!(samira.page().contains(TITLE), "what was typed is lost");
            assert_eq!(files(&delinde), [""; 0], "a part of it is left");
        }
    }

    async fn a_film_that_is_taken_away_is_gone(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        put(&mut samira, &mp4()).await;
        let page = samira.page().to_owned();
        samira.follow("Haal de film weg").await.submit("Ja, haal weg").await;
        assert!(samira.sees("De film is weggehaald"), "{}", samira.text());
        let mut guest = delinde.guest();
        for path in [address(&page, "source"), address(&page, "track")] {
            assert_eq!(guest.visit(&path).await.status(), 404, "{path}");
        }
        assert_eq!(files(&delinde), [""; 0]);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM film").await, 0);
        assert!(guest.visit("/film").await.sees("Er is nog geen film"), "{}", guest.text());
        assert!(!guest.visit("/").await.sees("Bekijk de film"));
    }

    async fn a_film_elsewhere_is_loaded_only_after_the_warning(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut samira = delinde.administrator().await;
        begin(&mut samira).await;
        samira.choose("where", "elders").fill("link", "https://evil.example/film");
        samira.submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Dit adres kennen wij niet"), "{}", samira.text());
        samira.fill("link", "https://films.example/w/9c9de5e8-0a1e-484a-b099").submit("Bewaar").await;
        assert!(samira.sees("Deze film staat op films.example"), "{}", samira.text());
        let mut guest = delinde.guest();
        for path in ["/", "/film", "/film/elders"] {
            guest.visit(path).await;
            assert!(!guest.page().contains("https://films.example"), "{path}: {}", guest.page());
            assert!(!guest.header("content-security-policy").contains("films.example"), "{path}");
        }
        assert_eq!(guest.path(), "/film", "somebody can be sent past the warning");
        assert!(guest.sees("weet films.example dat jij kijkt"), "{}", guest.text());
        guest.submit("Bekijk de film op films.example").await;
        assert_eq!(guest.status(), 200);
        let frame = "src=\"https://films.example/videos/embed/9c9de5e8-0a1e-484a-b099";
        assert!(guest.page().contains(frame), "{}", guest.page());
        assert!(guest.page().contains("referrerpolicy=\"no-referrer\""));
        assert!(!guest.page().contains("autoplay"));
        let policy = guest.header("content-security-policy");
        assert!(policy.contains("frame-src https://films.example;"), "{policy}");
        assert!(policy.starts_with("default-src 'self';"), "{policy}");
        guest.visit("/agenda").await;
        assert!(!guest.header("content-security-policy").contains("films.example"));
    }

    async fn only_who_runs_the_house_changes_the_film(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        for path in ["/film/instellingen", "/film/weg"] {
            assert_eq!(fatma.visit(path).await.status(), 403, "{path}");
            assert_eq!(delinde.guest().visit(path).await.status(), 403, "{path}");
        }
        let sent = fatma.send_from_elsewhere("/film/instellingen", &[("title", "Gekaapt")]).await;
        assert_eq!(sent, 403);
        let mut samira = delinde.administrator().await;
        for language in ["nl", "en"] {
            samira.speaks(language);
            for path in ["/film", "/film/instellingen"] {
                samira.visit(path).await;
                assert_eq!(samira.status(), 200, "{path}");
                assert!(!samira.text().contains("film-"), "{path}: {}", samira.text());
            }
        }
    }
}
