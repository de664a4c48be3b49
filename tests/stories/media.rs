//! Photos: what is taken and what is not, the sizes that are made of them, and how they go again.

use std::path::PathBuf;
use std::sync::Arc;

use super::deeds::{add_activity, remove, status};
use instance::kit::media;
use tests::{HOUR, Instance, Visitor, both, link};

/// A photo as a phone would send it: 1200 by 900 pixels.
const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-dog.jpg");
/// Another one.
const OTHER: &[u8] = include_bytes!("../../instance/static/pictures/scene-coffee.jpg");

/// Fills in an activity on Saturday.
async fn begin(fatma: &mut Visitor, title: &str) {
    fatma.visit("/agenda/nieuw").await;
    fatma.fill("title", title).fill("date", "2026-11-28").fill("start", "14:00");
}

/// Puts an activity with a photo in the agenda; returns its id.
async fn add_with_photo(fatma: &mut Visitor, title: &str) -> String {
    begin(fatma, title).await;
    fatma
        .attach("photo", "foto.jpg", PHOTO)
        .fill("picture_alt", "Een hond met een bal")
        .choose("picture_people", "nee")
        .submit("Zet in de agenda")
        .await;
    assert_eq!(fatma.status(), 200, "{}", fatma.text());
    fatma.id()
}

/// Everything between `begin` and the next `end` after it, for each time that `begin` is there.
fn between<'a>(page: &'a str, begin: &str, end: char) -> Vec<&'a str> {
    page.split(begin).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// The id of the first photo on a page.
fn photo_on(page: &str) -> String {
    let first = between(page, "src=\"/pictures/", '.').first().copied().unwrap_or_default();
    assert_eq!(first.len(), 32, "no photo on {page}");
    first.to_owned()
}

/// Every file below the folder of media.
fn files(house: &Instance) -> Vec<PathBuf> {
    let folders = std::fs::read_dir(house.config().data.join("media"));
    let folders = folders.into_iter().flatten().map(|folder| folder.unwrap().path());
    folders
        .flat_map(|folder| std::fs::read_dir(folder).unwrap())
        .map(|file| file.unwrap().path())
        .collect()
}

/// A JPEG that says to be larger than any screen (its frame header, ITU-T T.81, B.2.2).
fn absurd() -> Vec<u8> {
    let mut bytes = PHOTO.to_vec();
    let at = bytes.windows(2).position(|pair| pair == [0xff, 0xc2]).unwrap();
    bytes[at + 5..at + 9].fill(0xff);
    bytes
}

/// The photo as a camera writes it: with the place, and whose camera it is.
fn with_place() -> Vec<u8> {
    let words = b"Exif\0\0GPS 52.0907 5.1214 Telefoon van Fatma";
    let length = u16::try_from(words.len() + 2).unwrap().to_be_bytes();
    [&PHOTO[..2], [0xff, 0xe1].as_slice(), &length, words, &PHOTO[2..]].concat()
}

async fn sends(fatma: &mut Visitor, file: &[u8]) -> String {
    fatma.attach("photo", "foto.jpg", file).choose("picture_people", "nee");
    fatma.submit("Zet in de agenda").await;
    assert_eq!(fatma.status(), 422, "{}", fatma.text());
    assert!(fatma.page().contains("id=\"photo-error\""), "{}", fatma.text());
    assert!(fatma.page().contains("value=\"Soep en brood\""), "what was typed is lost");
    fatma.text()
}

/// The number of media that are kept.
async fn kept(house: &Arc<Instance>) -> i64 {
    house.count("SELECT COUNT(*) FROM medium").await
}

both! {
    async fn a_photo_is_made_ready_for_every_screen(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_with_photo(&mut fatma, "Soep en brood").await;
        // It is seen at once, and its maker hears that there is more to come.
        assert!(fatma.sees("Je foto wordt klaargemaakt"), "{}", fatma.text());
        assert!(fatma.page().contains("data-look-again"));
        let photo = photo_on(fatma.page());
        assert_eq!(status(&delinde, &format!("/pictures/{photo}.jpg")).await, 200);
        assert_eq!(status(&delinde, &format!("/pictures/{photo}-640.webp")).await, 404);
        let mut guest = delinde.guest();
        guest.visit(&format!("/agenda/{id}")).await;
        assert!(!guest.sees("Je foto wordt klaargemaakt"), "{}", guest.text());
        street.settle().await;
        fatma.visit(&format!("/agenda/{id}")).await;
        assert!(!fatma.sees("Je foto wordt klaargemaakt"), "{}", fatma.text());
        let page = fatma.page().to_owned();
        assert!(page.contains("alt=\"Een hond met een bal\" width=\"1200\" height=\"900\""), "{page}");
        let sets = between(&page, "srcset=\"", '"');
        assert_eq!(sets.len(), 2, "{page}");
        for (set, media_type) in sets.into_iter().zip(["image/webp", "image/jpeg"]) {
            let widths: Vec<&str> = between(set, " ", 'w');
            assert_eq!(set.split(", ").count(), 4, "{set}");
            assert!(set.ends_with(" 1200w") && !widths.is_empty(), "{set}");
            for size in set.split(", ") {
                let address = size.split(' ').next().unwrap();
                guest.visit(address).await;
                assert_eq!(guest.status(), 200, "{address}");
                assert_eq!(guest.header("content-type"), media_type, "{address}");
                assert!(guest.header("cache-control").contains("immutable"), "{address}");
            }
        }
        assert_eq!(status(&delinde, &format!("/pictures/{photo}-641.webp")).await, 404);
        assert_eq!(status(&delinde, &format!("/pictures/{photo}.webp")).await, 404);
        assert_eq!(files(&delinde).len(), 8);
    }

    async fn a_card_shows_the_photo_in_the_size_that_fits(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.resident().await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        joke.fill("title", "Wie loopt met mijn hond?")
            .fill("text", "Hij is lief.")
            .attach("photo", "hond.jpg", PHOTO)
            .fill("picture_alt", "Een hond met een bal")
            .choose("picture_people", "nee")
            .submit("Verder")
            .await;
        // The photo lies ready while the writer looks at how it will hang.
        let photo = photo_on(joke.page());
        joke.submit("Hang het op").await;
        assert!(joke.sees("Je briefje hangt"), "{}", joke.text());
        street.settle().await;
        let mut guest = delinde.guest();
        for path in ["/", "/prikbord"] {
            guest.visit(path).await;
            assert!(guest.page().contains(&format!("/pictures/{photo}-320.webp 320w")), "{path}");
            assert!(guest.page().contains("alt=\"Een hond met een bal\""), "{path}");
        }
    }

    async fn what_is_no_photo_is_refused_in_words_and_nothing_typed_is_lost(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        begin(&mut fatma, "Soep en brood").await;
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
        assert!(sends(&mut fatma, svg).await.contains("Wij kunnen deze foto niet openen"));
        let gif = b"GIF89a\x01\0\x01\0\0\0\0;";
        assert!(sends(&mut fatma, gif).await.contains("Wij kunnen deze foto niet openen"));
        let half = &PHOTO[..PHOTO.len() / 2];
        assert!(sends(&mut fatma, half).await.contains("Deze foto is niet heel"));
        assert!(sends(&mut fatma, &absurd()).await.contains("Deze foto is te groot"));
        let heavy = [PHOTO, &vec![0; media::MOST_BYTES]].concat();
        assert!(sends(&mut fatma, &heavy).await.contains("Deze foto is te groot"));
        assert_eq!(kept(&delinde).await, 0);
        assert!(files(&delinde).is_empty(), "{:?}", files(&delinde));
        // And without a photo it goes as it is.
        fatma.submit("Zet in de agenda").await;
        assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
    }

    async fn a_bad_photo_does_not_take_the_place_of_a_good_one(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_with_photo(&mut fatma, "Soep en brood").await;
        let photo = photo_on(fatma.page());
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.attach("photo", "virus.jpg", b"<svg/>").submit("Bewaar").await;
        assert_eq!(fatma.status(), 422);
        assert_eq!(photo_on(fatma.page()), photo);
        fatma.submit("Bewaar").await;
        assert_eq!(photo_on(fatma.page()), photo);
    }

    async fn where_a_photo_was_taken_is_not_told(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        begin(&mut fatma, "Soep en brood").await;
        fatma
            .attach("photo", "foto.jpg", &with_place())
            .choose("picture_people", "nee")
            .submit("Zet in de agenda")
            .await;
        street.settle().await;
        let all = files(&delinde);
        assert_eq!(all.len(), 8);
        for file in all {
            let bytes = std::fs::read(&file).unwrap();
            for word in [b"GPS".as_slice(), b"Exif", b"Fatma"] {
                assert!(!bytes.windows(word.len()).any(|part| part == word), "{}", file.display());
            }
        }
    }

    async fn whoever_sends_a_photo_says_whether_there_are_people_on_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        begin(&mut fatma, "Soep en brood").await;
        fatma
            .attach("photo", "foto.jpg", PHOTO)
            .fill("picture_alt", "Een hond met een bal")
            .choose("picture_focus", "right-top")
            .submit("Zet in de agenda")
            .await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.page().contains("href=\"#picture_people\""), "{}", fatma.text());
        // The photo and what was said about it are still there.
        let photo = photo_on(fatma.page());
        assert!(fatma.page().contains("value=\"Een hond met een bal\""));
        assert!(fatma.page().contains("value=\"right-top\" checked"));
        fatma.choose("picture_people", "ja").submit("Zet in de agenda").await;
        assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
        assert_eq!(photo_on(fatma.page()), photo);
        assert!(fatma.page().contains("class=\"arch arch--wide focus--right-top\""));
        assert_eq!(delinde.text("SELECT people FROM medium").await, "agreed");
        let id = fatma.id();
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        assert!(fatma.page().contains("name=\"picture_people\" value=\"ja\" checked"));
        assert!(fatma.page().contains("value=\"right-top\" checked"));
        assert!(fatma.page().contains("value=\"Een hond met een bal\""));
    }

    async fn the_photo_of_what_is_removed_or_changed_goes_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_with_photo(&mut fatma, "Soep en brood").await;
        street.settle().await;
        let first = photo_on(fatma.page());
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.attach("photo", "koffie.jpg", OTHER).submit("Bewaar").await;
        street.settle().await;
        let second = photo_on(fatma.page());
        assert_eq!(status(&delinde, &format!("/pictures/{first}.jpg")).await, 404);
        assert_eq!(status(&delinde, &format!("/pictures/{first}-320.webp")).await, 404);
        assert_eq!(status(&delinde, &format!("/pictures/{second}-320.webp")).await, 200);
        remove(&mut fatma, &format!("/agenda/{id}")).await;
        street.settle().await;
        assert_eq!(status(&delinde, &format!("/pictures/{second}.jpg")).await, 404);
        assert_eq!(kept(&delinde).await, 0);
        assert!(files(&delinde).is_empty(), "{:?}", files(&delinde));
    }

    async fn a_photo_can_be_taken_away_again(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_with_photo(&mut fatma, "Soep en brood").await;
        fatma.visit(&format!("/agenda/{id}/wijzig")).await;
        fatma.tick("picture_gone", "yes").submit("Bewaar").await;
        street.settle().await;
        assert!(!fatma.page().contains("/pictures/0"), "{}", fatma.page());
        assert_eq!(kept(&delinde).await, 0);
        assert!(files(&delinde).is_empty());
    }

    async fn what_nobody_shows_is_cleaned_away_and_what_somebody_shows_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_with_photo(&mut fatma, "Soep en brood").await;
        let shown = photo_on(fatma.page());
        // Two forms that somebody began and left, and a file that nothing is known of.
        begin(&mut fatma, "").await;
        fatma.attach("photo", "foto.jpg", OTHER).choose("picture_people", "nee");
        fatma.submit("Zet in de agenda").await;
        assert_eq!(fatma.status(), 422);
        let left = photo_on(fatma.page());
        let lost = instance::kit::id::new_id(delinde.house().now());
        delinde.house().shelf.put(&lost, "640.webp", b"half of a crash").await.unwrap();
        street.days_later(1).await;
        assert_eq!(kept(&delinde).await, 2);
        assert_eq!(status(&delinde, &format!("/pictures/{left}.jpg")).await, 200);
        street.days_later(2).await;
        assert_eq!(kept(&delinde).await, 1);
        assert_eq!(status(&delinde, &format!("/pictures/{left}.jpg")).await, 404);
        assert_eq!(status(&delinde, &format!("/pictures/{lost}-640.webp")).await, 404);
        assert_eq!(status(&delinde, &format!("/pictures/{shown}-320.webp")).await, 200);
        // The form that was left open says so, and nothing that was typed is lost.
        fatma.fill("title", "Toch nog").fill("date", "2026-12-28").submit("Zet in de agenda").await;
        assert_eq!(fatma.status(), 422);
        assert!(fatma.sees("Wij hebben deze foto niet meer"), "{}", fatma.text());
        assert!(fatma.page().contains("value=\"Toch nog\""));
    }

    async fn a_form_that_is_used_again_in_time_keeps_its_photo(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        begin(&mut fatma, "").await;
        fatma.attach("photo", "foto.jpg", PHOTO).choose("picture_people", "nee");
        fatma.submit("Zet in de agenda").await;
        let photo = photo_on(fatma.page());
        street.later(47 * HOUR).await;
        fatma.submit("Zet in de agenda").await;
        assert_eq!(photo_on(fatma.page()), photo);
        street.days_later(1).await;
        assert_eq!(kept(&delinde).await, 1);
        fatma.fill("title", "Toch nog").fill("date", "2026-12-28").submit("Zet in de agenda").await;
        assert_eq!(photo_on(fatma.page()), photo);
    }

    async fn a_photo_of_another_site_is_made_ready_here_and_goes_when_it_goes_there(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let molenstad = street.portal("molenstad").await;
        link(street, &molenstad, &delinde).await;
        let mut fatma = delinde.editor().await;
        let id = add_with_photo(&mut fatma, "Soep en brood").await;
        add_activity(&mut fatma, "Bingo").await;
        street.settle().await;
        let mut guest = molenstad.guest();
        guest.visit("/agenda").await;
        let photo = photo_on(guest.page());
        assert!(guest.page().contains(&format!("/pictures/{photo}-320.webp 320w")), "{}", guest.page());
        street.days_later(1).await;
        assert_eq!(kept(&molenstad).await, 1);
        remove(&mut fatma, &format!("/agenda/{id}")).await;
        street.settle().await;
        street.days_later(2).await;
        assert_eq!(kept(&molenstad).await, 0);
        assert_eq!(molenstad.count("SELECT COUNT(*) FROM heard_picture WHERE picture IS NOT NULL").await, 0);
        assert!(files(&molenstad).is_empty(), "{:?}", files(&molenstad));
    }

    async fn nobody_can_make_the_photo_of_somebody_else_their_own(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_with_photo(&mut fatma, "Soep en brood").await;
        let photo = photo_on(fatma.page());
        let mut joke = delinde.resident().await;
        joke.visit("/prikbord/nieuw?soort=vraag").await;
        joke.fill("title", "Wie helpt?").fill("text", "Met de tuin.");
        joke.attach("photo", "hond.jpg", OTHER).choose("picture_people", "nee");
        joke.submit("Verder").await;
        joke.fill("picture", &photo).submit("Hang het op").await;
        assert_eq!(joke.status(), 422);
        assert!(joke.sees("Wij hebben deze foto niet meer"), "{}", joke.text());
        assert_eq!(status(&delinde, &format!("/pictures/{photo}.jpg")).await, 200);
    }

    async fn of_whoever_leaves_only_what_the_house_shows_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        add_with_photo(&mut fatma, "Soep en brood").await;
        let shown = photo_on(fatma.page());
        begin(&mut fatma, "").await;
        fatma.attach("photo", "foto.jpg", OTHER).choose("picture_people", "nee");
        fatma.submit("Zet in de agenda").await;
        let left = photo_on(fatma.page());
        street.settle().await;
        fatma.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        street.settle().await;
        assert_eq!(status(&delinde, &format!("/pictures/{shown}.jpg")).await, 200);
        assert_eq!(status(&delinde, &format!("/pictures/{left}.jpg")).await, 404);
        let owned = "SELECT COUNT(*) FROM medium WHERE uploader IS NOT NULL";
        assert_eq!((kept(&delinde).await, delinde.count(owned).await), (1, 0));
    }

    async fn a_photo_whose_file_is_lost_becomes_a_drawing_and_its_maker_hears_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_with_photo(&mut fatma, "Soep en brood").await;
        delinde.house().shelf.remove(&photo_on(fatma.page())).await.unwrap();
        street.settle().await;
        fatma.visit(&format!("/agenda/{id}")).await;
        assert!(fatma.sees("Wij hebben deze foto niet meer"), "{}", fatma.text());
        assert!(fatma.page().contains("/static/pictures/scene-"), "{}", fatma.page());
    }

    async fn photos_from_before_there_were_sizes_get_them_too(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let id = add_with_photo(&mut fatma, "Soep en brood").await;
        let photo = photo_on(fatma.page());
        // As an earlier version kept it: in another folder.
        let data = delinde.config().data;
        std::fs::create_dir_all(data.join("pictures")).unwrap();
        let old = data.join("pictures").join(format!("{photo}.jpg"));
        std::fs::rename(data.join("media").join(&photo).join("picture.jpg"), &old).unwrap();
        delinde.stop().await;
        delinde.start().await;
        street.settle().await;
        fatma.visit(&format!("/agenda/{id}")).await;
        assert!(fatma.page().contains(&format!("/pictures/{photo}-960.webp 960w")), "{}", fatma.page());
        assert!(!old.exists());
    }
}
