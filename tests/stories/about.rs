//! The pages about the house: written, seen first, put back; and those that every house has.

use super::deeds::{add_notice, read, status};
use instance::kit::settings;
use instance::rooms::about;
use tests::{Visitor, both};

const PHOTO: &[u8] = include_bytes!("../../instance/static/pictures/scene-coffee.jpg");

/// Writes a new page.
async fn write(fatma: &mut Visitor, title: &str, text: &str) {
    fatma.visit("/over/nieuw").await;
    fatma.fill("title", title).fill("text", text).submit("Bewaar").await;
    assert_eq!(fatma.status(), 200, "{}", fatma.text());
    assert!(fatma.sees("De pagina is bewaard"), "{}", fatma.text());
}

/// Saves another text of a page.
async fn rewrite(fatma: &mut Visitor, path: &str, text: &str) {
    fatma.visit(&format!("{path}/wijzig")).await.fill("text", text).submit("Bewaar").await;
    assert!(fatma.sees("De pagina is bewaard"), "{}", fatma.text());
}

/// The addresses that the footer of a page links to within the house.
fn links_of_footer(page: &str) -> Vec<String> {
    let (_, footer) = page.split_once("<footer").expect("a footer");
    let links = footer.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links
        .filter(|link| link.starts_with('/') && !link.starts_with("/static/"))
        .map(str::to_owned)
        .collect()
}

/// What the privacy page says about the talk of the living room.
fn kept_of_talk(page: &str) -> &str {
    let (_, rest) = page.split_once("Wat je zegt in de huiskamer").expect("words about the talk");
    rest.split("</li>").next().unwrap_or_default()
}

both! {
    async fn a_page_is_seen_before_it_is_saved(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/over/nieuw").await;
        fatma
            .fill("title", "Wie zijn wij?")
            .fill("text", "## De tafel\n\nWij hebben een **lange** tafel.\n\n- soep\n- brood")
            .submit("Bekijk hoe het wordt")
            .await;
        assert!(fatma.sees("Zo ziet de pagina eruit"), "{}", fatma.text());
        assert!(fatma.page().contains("<strong>lange</strong>"));
        assert_eq!(status(&delinde, "/over/wie-zijn-wij").await, 404);
        fatma.submit("Bewaar").await;
        assert_eq!(fatma.path().split('?').next(), Some("/over/wie-zijn-wij"));
        let mut guest = delinde.guest();
        guest.visit("/over").await.follow("Wie zijn wij?").await;
        assert!(guest.page().contains("<h2>De tafel</h2>"), "{}", guest.page());
        assert!(guest.page().contains("<li>soep</li>"));
    }

    async fn an_old_version_can_be_read_compared_and_put_back(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        write(&mut fatma, "Geschiedenis", "Gebouwd in 1960.\n\nMet een lange tafel.").await;
        rewrite(&mut fatma, "/over/geschiedenis", "Gebouwd in 1961.\n\nMet een lange tafel.").await;
        fatma.follow("Oude versies").await;
        assert_eq!(fatma.times("Door Fatma"), 2, "{}", fatma.text());
        let older = fatma.page().rsplit("href=\"/over/geschiedenis/versies/").next().unwrap();
        let older = older.split('"').next().unwrap().to_owned();
        fatma.visit(&format!("/over/geschiedenis/versies/{older}")).await;
        assert!(fatma.sees("Weg: Gebouwd in 1960."), "{}", fatma.text());
        assert!(fatma.sees("Nieuw: Gebouwd in 1961."), "{}", fatma.text());
        fatma.submit("Zet deze versie terug").await;
        assert!(fatma.sees("De oude versie staat er weer"), "{}", fatma.text());
        assert!(read(&delinde, "/over/geschiedenis").await.contains("Gebouwd in 1960."));
        // Nothing is lost by it: the newer text is an old version now.
        fatma.visit("/over/geschiedenis/versies").await;
        assert_eq!(fatma.times("Door Fatma"), 3, "{}", fatma.text());
    }

    async fn a_script_in_a_text_is_only_text(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let text = "<script>alert('boe')</script>\n\n<img src=x onerror=alert(1)>\n\n\
                    [klik](javascript:alert(1)) ![x](https://elders.example/pixel.png)";
        write(&mut fatma, "Boe", text).await;
        let mut guest = delinde.guest();
        guest.visit("/over/boe").await;
        assert!(guest.sees("<script>alert('boe')</script>"), "{}", guest.text());
        for bad in ["<script>alert", "href=\"javascript", "<img src=\"x\"", "pixel.png\""] {
            assert!(!guest.page().contains(bad), "{bad}");
        }
        assert!(guest.header("content-security-policy").contains("default-src 'self'"));
    }

    async fn a_page_that_is_not_ready_is_nobodys_business(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/over/nieuw").await;
        fatma.fill("title", "Plannen").fill("text", "Een dakterras").choose("visible", "no");
        fatma.submit("Bewaar").await;
        assert!(fatma.sees("nog niet te zien voor bezoekers"), "{}", fatma.text());
        assert_eq!(status(&delinde, "/over/plannen").await, 404);
        assert!(!read(&delinde, "/over").await.contains("Plannen"));
        assert!(fatma.visit("/over").await.sees("Plannen"));
    }

    async fn pages_have_an_order_and_can_be_taken_away(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        for title in ["Zalen", "Zalen", "Bestuur"] {
            write(&mut fatma, title, "Tekst").await;
        }
        assert_eq!(status(&delinde, "/over/zalen-2").await, 200);
        fatma.visit("/over").await.submit("Zet \"Bestuur\" een plek naar boven").await;
        fatma.submit("Zet \"Bestuur\" een plek naar boven").await;
        let text = read(&delinde, "/over").await;
        assert!(text.find("Bestuur") < text.find("Zalen"), "{text}");
        fatma.visit("/over/zalen/weg").await.submit("Ja, haal weg").await;
        assert!(fatma.sees("De pagina is weggehaald"), "{}", fatma.text());
        assert_eq!(status(&delinde, "/over/zalen").await, 404);
        assert_eq!(delinde.count("SELECT COUNT(*) FROM page_version").await, 2);
    }

    async fn a_photo_in_a_text_has_no_drawing_instead(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        let instead = "Zonder foto laten wij een tekening zien";
        for (path, has_drawing) in
            [("/over/nieuw", false), ("/buurtkrant/nieuw", false), ("/agenda/nieuw", true)]
        {
            fatma.visit(path).await;
            assert_eq!(fatma.status(), 200, "{path}");
            assert_eq!(fatma.sees(instead), has_drawing, "{path}: {}", fatma.text());
        }
    }

    async fn a_photo_comes_in_the_text_with_words_for_who_cannot_see_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        fatma.visit("/over/nieuw").await;
        fatma.fill("title", "De tafel").fill("text", "Kijk:").attach("photo", "tafel.jpg", PHOTO);
        fatma.submit("Zet de foto in de tekst").await;
        assert_eq!(fatma.status(), 422, "a photo without words");
        assert!(fatma.page().contains("Kijk:"));
        fatma.fill("picture_alt", "Een lange tafel").choose("picture_people", "nee");
        fatma.submit("Zet de foto in de tekst").await;
        assert!(fatma.sees("De foto staat onder aan je tekst"), "{}", fatma.text());
        assert!(fatma.page().contains("![Een lange tafel](foto:"));
        fatma.submit("Bewaar").await;
        let mut guest = delinde.guest();
        guest.visit("/over/de-tafel").await;
        assert!(guest.page().contains("alt=\"Een lange tafel\""), "{}", guest.page());
        let source = guest.page().split("<article").nth(1).unwrap().split("src=\"").nth(1).unwrap();
        let source = source.split('"').next().unwrap().to_owned();
        assert_eq!(guest.visit(&source).await.status(), 200);
        fatma.visit("/over/de-tafel/weg").await.submit("Ja, haal weg").await;
        delinde.work().await;
        assert_eq!(delinde.guest().visit(&source).await.status(), 404);
    }

    async fn two_who_write_at_once_do_not_overwrite_each_other_unawares(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        write(&mut fatma, "Zalen", "Een").await;
        let mut samira = delinde.administrator().await;
        samira.visit("/over/zalen/wijzig").await;
        rewrite(&mut fatma, "/over/zalen", "Twee").await;
        samira.fill("text", "Drie").submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        assert!(samira.sees("Iemand anders heeft deze pagina net ook veranderd"));
        assert!(samira.page().contains("Drie"));
        samira.submit("Bewaar").await;
        assert!(read(&delinde, "/over/zalen").await.contains("Drie"));
    }

    async fn only_who_writes_for_the_house_writes(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        write(&mut delinde.editor().await, "Zalen", "Een").await;
        let mut joke = delinde.resident().await;
        for path in ["/over/nieuw", "/over/zalen/wijzig", "/over/zalen/versies", "/over/zalen/weg",
            "/over/huisregels/wijzig", "/toegankelijkheid/wijzig"] {
            assert_eq!(status(&delinde, path).await, 403, "{path}");
            assert_eq!(joke.visit(path).await.status(), 403, "{path}");
        }
        assert!(!joke.visit("/over/zalen").await.page().contains("/over/zalen/wijzig"));
    }

    async fn every_house_has_rules_and_can_write_its_own(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut guest = delinde.guest();
        assert!(guest.visit("/huisregels").await.sees("Wees aardig"), "{}", guest.text());
        assert!(guest.speaks("en").visit("/huisregels").await.sees("Be kind"), "{}", guest.text());
        let mut fatma = delinde.editor().await;
        rewrite(&mut fatma, "/over/huisregels", "Veeg je voeten.").await;
        assert_eq!(fatma.path().split('?').next(), Some("/huisregels"));
        let rules = read(&delinde, "/huisregels").await;
        assert!(rules.contains("Veeg je voeten.") && !rules.contains("Wees aardig"), "{rules}");
        assert_eq!(fatma.visit("/over/huisregels/weg").await.status(), 404);
    }

    async fn the_privacy_page_says_what_the_house_really_does(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let page = read(&delinde, "/privacy").await;
        assert!(kept_of_talk(&page).contains("24 uur"), "{page}");
        assert!(page.contains("Buurthuis Delinde bepaalt"), "{page}");
        assert!(page.contains("(000) 000 12 34"), "{page}");
        assert!(page.contains("Dan kijkt eerst iemand van ons"), "{page}");
        let house = delinde.house();
        let mut tx = house.write().await.unwrap();
        settings::keep(&mut tx, "living_room_keep", "72").await.unwrap();
        tx.commit().await.unwrap();
        house.refresh_settings().await.unwrap();
        let mut samira = delinde.administrator().await;
        samira.visit("/beheer/instellingen").await.choose("approve", "yes").submit("Bewaar").await;
        let page = read(&delinde, "/privacy").await;
        assert!(kept_of_talk(&page).contains("3 dagen"), "{page}");
        assert!(page.contains("Elke andere site mag dit huis volgen"), "{page}");
        // The other settings of the rooms stay when the beheerder saves those of the house.
        rewrite(&mut samira, "/over/privacy", "Reservekopieën: 14 dagen.").await;
        assert!(samira.sees("Reservekopieën: 14 dagen."), "{}", samira.text());
    }

    async fn a_city_without_a_living_room_says_nothing_of_its_talk(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        let page = read(&molenstad, "/privacy").await;
        assert!(page.contains("Berichten tussen jou en een ander"), "{page}");
        for word in ["Wat je zegt in de huiskamer", "gastenboek", "huiskamer_stil"] {
            assert!(!page.contains(word), "{word}: {page}");
        }
    }

    async fn a_notice_comes_down_when_the_privacy_page_says_so(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert!(read(&delinde, "/privacy").await.contains("6 weken"));
        add_notice(&mut delinde.resident().await, "Wie wandelt met mij?").await;
        street.clock().forward(6 * 7 * tests::DAY - tests::HOUR);
        assert!(read(&delinde, "/prikbord").await.contains("Wie wandelt met mij?"));
        street.clock().forward(tests::HOUR);
        assert!(!read(&delinde, "/prikbord").await.contains("Wie wandelt met mij?"));
    }

    async fn the_accessibility_statement_is_filled_in_by_the_beheerder(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        assert!(read(&delinde, "/toegankelijkheid").await.contains("nog niet ingevuld"));
        let mut samira = delinde.administrator().await;
        samira.visit("/toegankelijkheid/wijzig").await.choose("status", "B").submit("Bewaar").await;
        assert_eq!(samira.status(), 422);
        samira.fill("checked", "1 oktober 2026").fill("known", "- De kaart werkt niet met toetsen.");
        samira.submit("Bewaar").await;
        assert!(samira.sees("De verklaring is bewaard"), "{}", samira.text());
        let page = read(&delinde, "/toegankelijkheid").await;
        for said in ["Status B.", "donderdag 1 oktober", "De kaart werkt niet met toetsen."] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    async fn the_name_of_who_left_is_gone_and_the_text_stays(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut fatma = delinde.editor().await;
        write(&mut fatma, "Zalen", "Drie zalen").await;
        let id = delinde.text("SELECT author_id FROM page_version").await;
        let house = delinde.house();
        let mut tx = house.write().await.unwrap();
        let own = about::belongings(&house, &mut tx, &id).await.unwrap();
        assert_eq!((own.len(), own[0].text.as_str()), (1, "Drie zalen"));
        about::forget_resident(&house, &mut tx, &id).await.unwrap();
        tx.commit().await.unwrap();
        fatma.visit("/over/zalen/versies").await;
        assert!(fatma.sees("Door iemand die hier niet meer is"), "{}", fatma.text());
        assert_eq!(fatma.times("Door Fatma"), 0);
        assert!(read(&delinde, "/over/zalen").await.contains("Drie zalen"));
    }

    async fn every_link_in_the_footer_leads_somewhere(street: &Street) {
        let houses = [street.neighbourhood("delinde").await, street.portal("molenstad").await];
        for house in houses {
            for language in ["nl", "en"] {
                let mut guest = house.guest();
                guest.speaks(language).visit("/").await;
                let links = links_of_footer(guest.page());
                for must in ["/huisregels", "/privacy", "/toegankelijkheid", "/over", "/contact"] {
                    assert!(links.iter().any(|link| link == must), "{must} is not in {links:?}");
                }
                for link in links {
                    guest.visit(&link).await;
                    assert_eq!(guest.status(), 200, "{link}: {}", guest.text());
                    assert!(guest.page().contains(&format!("<html lang=\"{language}\"")), "{link}");
                }
            }
        }
    }

    async fn a_portal_has_its_pages_about_the_city(street: &Street) {
        let molenstad = street.portal("molenstad").await;
        let mut guest = molenstad.guest();
        guest.visit("/").await.follow("Over de stad").await;
        assert_eq!((guest.status(), guest.path()), (200, "/over"));
        assert!(guest.sees("Over de stad"), "{}", guest.text());
    }
}
