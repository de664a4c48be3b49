//! Easy for everyone, in a browser: reading aloud with a voice that this test plays, hints while
//! somebody writes, and letters that grow without losing what was typed.

use ::instance::kit::Lang;
use ::instance::kit::may::Role;
use ::instance::kit::writing::Tips;
use serde_json::{Value, json};
use tests::{Database, Street, tell};

use crate::browser::{Browser, ESCAPE};
use crate::deeds::{add_activity, add_notice};
use crate::seeds::{AGENDA, NOTES};
use crate::town::{NEIGHBOUR, neighbour};

/// A voice for a browser that has none: it says nothing, writes down what it should say, and is
/// done with a sentence when the test says so. `mute` in the address makes it come late.
pub const VOICE: &str = include_str!("voice.js");

/// What the buttons, the bar and the mark look like now.
const LOOK: &str = "
    const bar = document.querySelector('.read-bar');
    return {
        header: !document.querySelector('[data-read-aloud]').hidden,
        blocks: document.querySelectorAll('.read-block').length,
        pressed: [...document.querySelectorAll('main [aria-pressed=true], header [aria-pressed=true]')]
            .map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
        bar: bar !== null && !bar.hidden,
        marked: document.querySelector('.is-read')?.innerText ?? '',
        said: said,
    };";

async fn look(browser: &Browser) -> Value {
    browser.script(LOOK, Vec::new()).await
}

/// Presses a button that leads to no other page.
async fn press(browser: &Browser, selector: &str) {
    let script = "document.querySelector(arguments[0]).click()";
    browser.script(script, vec![json!(selector)]).await;
}

/// Lets the voice come to the end of so many sentences.
async fn listen(browser: &Browser, sentences: usize) {
    let script = "for (let i = 0; i < arguments[0]; i += 1) sayNext();";
    browser.script(script, vec![json!(sentences)]).await;
}

const TITLE: &str = "Koffie aan de lange tafel";
const BUTTON: &str = ".read-block[aria-label='Lees voor: Koffie aan de lange tafel']";

/// A browser with a page open that has an activity on it.
async fn on_the_agenda(street: &Street, mute: bool) -> Browser {
    let delinde = street.neighbourhood("delinde").await;
    add_activity(&mut delinde.editor().await, &AGENDA[1]).await;
    let browser = Browser::start().await;
    browser.before_pages(VOICE).await;
    browser.go(&delinde.url(if mute { "/agenda?q=#mute" } else { "/agenda" })).await;
    browser
}

async fn a_late_voice(street: &Street) {
    let browser = on_the_agenda(street, true).await;
    let before = look(&browser).await;
    assert_eq!(before["header"], json!(false));
    assert_eq!(before["blocks"], json!(0), "{before}");
    browser.script("voiceComes()", Vec::new()).await;
    let after = look(&browser).await;
    assert_eq!(after["header"], json!(true));
    assert!(after["blocks"].as_u64().unwrap() >= 1, "{after}");
    assert_eq!(after["said"], json!([]), "it began by itself");
    assert_eq!(after["pressed"], json!([]));
}

async fn the_whole_page(street: &Street) {
    let browser = on_the_agenda(street, false).await;
    press(&browser, "[data-read-aloud]").await;
    let begun = look(&browser).await;
    assert_eq!(begun["pressed"], json!(["Lees voor"]));
    assert_eq!(begun["bar"], json!(true));
    assert_eq!(begun["said"], json!([["Agenda", "nl-NL"]]), "{begun}");
    assert_eq!(begun["marked"], json!("Agenda"));
    browser.keys(ESCAPE).await;
    let stopped = look(&browser).await;
    assert_eq!(stopped["pressed"], json!([]));
    assert_eq!(stopped["bar"], json!(false));
    assert_eq!(stopped["marked"], json!(""));
    listen(&browser, 1).await;
    assert_eq!(look(&browser).await["said"], begun["said"], "it went on after Escape");
    press(&browser, "[data-read-aloud]").await;
    listen(&browser, 200).await;
    let done = look(&browser).await;
    assert_eq!(done["pressed"], json!([]), "it does not end");
    let said = done["said"].to_string();
    assert!(said.contains(TITLE) && !said.contains("Lees voor"), "{said}");
}

async fn one_block(street: &Street) {
    let browser = on_the_agenda(street, false).await;
    press(&browser, BUTTON).await;
    let begun = look(&browser).await;
    assert_eq!(begun["pressed"], json!([format!("Lees voor: {TITLE}")]));
    assert_eq!(begun["said"], json!([[TITLE, "nl-NL"]]));
    press(&browser, "[data-read-aloud]").await;
    let whole = look(&browser).await;
    assert_eq!(whole["pressed"], json!(["Lees voor"]), "two are read at once");
    press(&browser, "[data-stop-reading]").await;
    let stopped = look(&browser).await;
    assert_eq!((&stopped["pressed"], &stopped["bar"]), (&json!([]), &json!(false)));
}

async fn another_language(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    add_activity(&mut delinde.editor().await, &AGENDA[1]).await;
    let browser = Browser::start().await;
    browser.before_pages(VOICE).await;
    browser.go(&delinde.url("/agenda")).await;
    press(&browser, ".languages summary").await;
    browser.click("button[name=lang][value=en]").await;
    let english = ".read-block[aria-label='Read aloud: Koffie aan de lange tafel']";
    press(&browser, english).await;
    listen(&browser, 1).await;
    let said = look(&browser).await["said"].clone();
    assert_eq!(said[0], json!([TITLE, "nl-NL"]), "Dutch words with an English voice");
    assert_eq!(said[1][1], json!("en-GB"), "English words with a Dutch voice: {said}");
}

async fn a_hidden_page(street: &Street) {
    let browser = on_the_agenda(street, false).await;
    press(&browser, BUTTON).await;
    listen(&browser, 1).await;
    let before = look(&browser).await["said"].as_array().unwrap().len();
    let hide = "Object.defineProperty(document, 'hidden', { value: true, configurable: true }); \
                document.dispatchEvent(new Event('visibilitychange'));";
    browser.script(hide, Vec::new()).await;
    listen(&browser, 1).await;
    let waiting = look(&browser).await;
    assert_eq!(waiting["said"].as_array().unwrap().len(), before, "it reads on unseen");
    assert_eq!(waiting["bar"], json!(true));
    press(&browser, ".read-bar [data-pause]").await;
    let said = look(&browser).await["said"].as_array().unwrap().clone();
    assert_eq!(said.len(), before + 1);
    assert_eq!(said[before], said[before - 1], "the sentence that was broken off is lost");
}

/// Writes a text, waits until the hints are these, and returns what they are in the end.
const WRITE: &str = "
    const [text, expected, done] = arguments;
    const field = document.querySelector('#text');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const lines = () => [...document.querySelectorAll('.writing__list li')].map((line) => line.textContent);
    const isThere = () => lines().join() === expected.join();
    const look = (tries) => {
        if (isThere() || tries === 0) done(lines());
        else setTimeout(look, 50, tries - 1);
    };
    look(200);";

/// Texts about which the program and the script in the page must say the same.
const TEXTS: [&str; 7] = [
    "Betreffende de koffie: wij verstrekken tevens thee en, met  betrekking\ntot soep, brood.",
    "Thans, thans en Thans. Kom naar info@thans.example of www.thans.example/reeds!",
    "In verband, met regen. In verband met regen. Reeds/tevens (indien) “middels” omtrent’s.",
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien bijv. veertien vijftien \
     o.a. zestien. nog een.",
    "Koffie",
    "een twee drie vier vijf zes zeven acht? een twee drie vier vijf zes zeven acht… een twee drie \
     vier vijf zes zeven acht! een twee drie vier vijf zes zeven acht",
    "Financiële consequenties? Geïnformeerd… Evaluatie-avond, derhalve doch reeds tevens thans.",
];

async fn hints_while_writing(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    let browser = Browser::start().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    browser.go(&delinde.url("/prikbord/nieuw?soort=vraag")).await;
    let tips = Tips::new(Lang::Nl, Lang::Nl);
    for text in TEXTS {
        let expected = tips.lines(text);
        let shown = browser.long_script(WRITE, vec![json!(text), json!(expected)]).await;
        assert_eq!(shown, json!(expected), "{text}");
    }
    assert!(!tips.lines(TEXTS[0]).is_empty() && tips.lines(TEXTS[4]).is_empty());
    let told = "return document.querySelector('.writing [role=status]').textContent";
    let told = browser.script(told, Vec::new()).await;
    assert_eq!(told, json!("Tips voor je tekst: 5"));
}

/// What the server put on the page, and where on the page somebody is.
const DRESS: &str = "const { theme = '', size = '' } = document.documentElement.dataset; \
                     return [theme, size, location.hash];";

async fn looks_without_a_script(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let browser = Browser::start().await;
    browser.without_scripts().await;
    browser.go(&delinde.url("/agenda")).await;
    browser.click("button[name=size]").await;
    browser.click("button[name=size]").await;
    assert_eq!(browser.script(DRESS, Vec::new()).await, json!(["", "2", ""]));
    browser.click("button[name=theme][value=evening]").await;
    assert_eq!(browser.script(DRESS, Vec::new()).await, json!(["evening", "2", "#colours"]));
    assert_eq!(browser.path().await, "/agenda");
}

async fn looks_with_a_script(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let browser = Browser::start().await;
    browser.go(&delinde.url("/inloggen")).await;
    browser.fill("#email", "joke@buren.example").await;
    press(&browser, "button[name=size]").await;
    browser.wait_for("html[data-size='1'] button[name=size][value='2']").await;
    press(&browser, "button[name=theme][value=evening]").await;
    browser.wait_for("html[data-theme=evening] button[name=theme][value=day]").await;
    let typed = browser.script("return document.querySelector('#email').value", vec![]).await;
    assert_eq!(typed, json!("joke@buren.example"), "larger letters cost what was typed");
    browser.go(&delinde.url("/agenda")).await;
    assert_eq!(browser.script(DRESS, Vec::new()).await, json!(["evening", "1", ""]));
}

/// Words on the page that are not as dark as ink, and boxes behind them that are not white.
const NO_INK: &str = "
    const light = (colour) => {
        const [red, green, blue, alpha = 1] = colour.match(/[0-9.]+/g).map(Number);
        return alpha === 0 ? 255 : (red + green + blue) / 3;
    };
    const faults = [];
    for (const element of document.querySelectorAll('body, main *, .brand *, .paper')) {
        const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        const { color, backgroundColor } = getComputedStyle(element);
        if (!element.checkVisibility() || (!hasWords && element !== document.body)) continue;
        const what = `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 30)}`;
        if (light(color) > 90) faults.push(`${color} words in ${what}`);
        if (light(backgroundColor) < 250) faults.push(`${backgroundColor} behind ${what}`);
    }
    return faults;";

async fn paper(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let activity = add_activity(&mut delinde.editor().await, &AGENDA[1]).await;
    let mut joke = neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    let notice = add_notice(&mut joke, &NOTES[1]).await;
    let browser = Browser::start().await;
    browser.before_pages(VOICE).await;
    browser.on_paper().await;
    browser.go(&delinde.url("/")).await;
    browser.script("document.cookie = 'theme=evening; path=/'", Vec::new()).await;
    for path in ["/", "/agenda", "/agenda?weergave=lijst", "/prikbord", &activity, &notice] {
        browser.go(&delinde.url(path)).await;
        let theme = browser.script("return document.documentElement.dataset.theme", vec![]).await;
        assert_eq!(theme, json!("evening"));
        assert_eq!(browser.script(NO_INK, Vec::new()).await, json!([]), "{path}");
        let seen = "return [...document.querySelectorAll('nav, .read-block, form')] \
                    .filter((one) => one.checkVisibility()).length";
        assert_eq!(
            browser.script(seen, Vec::new()).await,
            json!(0),
            "{path} prints what is no use"
        );
        let foot = "return document.querySelector('.paper').innerText";
        let foot = browser.script(foot, Vec::new()).await.to_string();
        assert!(foot.contains(&delinde.url(path)), "{foot}");
    }
}

async fn a_full_week(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let mut fatma = delinde.editor().await;
    for what in AGENDA.iter().chain(&AGENDA).chain(&AGENDA) {
        add_activity(&mut fatma, what).await;
    }
    let mut joke = neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    for what in &NOTES {
        add_notice(&mut joke, what).await;
    }
    let browser = Browser::start().await;
    browser.go(&delinde.url("/buurtkrant/deze-week")).await;
    assert_eq!(browser.sheets().await, 1);
}

/// What in the head of the page, with the list of languages open, is out of sight or in the way.
const SQUEEZED: &str = "
    const languages = document.querySelector('.languages');
    languages.open = true;
    const faults = [];
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth) faults.push(`the page is ${page.scrollWidth} wide`);
    for (const one of document.querySelectorAll('.site-header :is(a, button, summary)')) {
        if (!one.checkVisibility()) continue;
        const { left, right } = one.getBoundingClientRect();
        const words = one.textContent.trim();
        if (left < 0 || right > innerWidth) faults.push(`${words} is from ${left} to ${right}`);
        if (one.scrollWidth > one.clientWidth + 1) faults.push(`${words} is cut off`);
    }
    const name = document.querySelector('.brand b').getBoundingClientRect();
    const rooms = document.querySelector('.site-header__menu').getBoundingClientRect();
    const apart = rooms.top >= name.bottom || rooms.left >= name.right || rooms.right <= name.left;
    if (!apart) faults.push('the button lies over the name of the house');
    return faults;";

async fn narrow_heads(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    let browser = Browser::start().await;
    browser.screen(360).await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    for lang in Lang::ALL {
        for size in ["0", "1", "2"] {
            let choose = "document.cookie = `lang=${arguments[0]}; path=/`; \
                          document.cookie = `size=${arguments[1]}; path=/`;";
            browser.script(choose, vec![json!(lang.code()), json!(size)]).await;
            browser.go(&delinde.url("/agenda")).await;
            let faults = browser.script(SQUEEZED, Vec::new()).await;
            assert_eq!(faults, json!([]), "{lang:?}, size {size}");
        }
    }
}

async fn arrows(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let browser = Browser::start().await;
    browser.go(&delinde.url("/agenda")).await;
    let arrow = "document.documentElement.dir = arguments[0]; \
                 return getComputedStyle(document.querySelector('.breadcrumb .icon')).transform;";
    let usual = browser.script(arrow, vec![json!("ltr")]).await;
    let mirrored = browser.script(arrow, vec![json!("rtl")]).await;
    assert_eq!((usual, mirrored), (json!("none"), json!("matrix(-1, 0, 0, 1, 0, 0)")));
}

#[test]
fn buttons_for_reading_aloud_come_with_the_voice_and_say_nothing_by_themselves() {
    tell(Database::Sqlite, a_late_voice);
}

#[test]
fn the_whole_page_is_read_until_escape_or_the_end() {
    tell(Database::Sqlite, the_whole_page);
}

#[test]
fn one_block_is_read_by_its_own_button_and_stopped_from_the_bar() {
    tell(Database::Sqlite, one_block);
}

#[test]
fn each_language_is_read_with_its_own_voice() {
    tell(Database::Sqlite, another_language);
}

#[test]
fn reading_waits_while_the_page_is_hidden_and_goes_on_with_the_same_sentence() {
    tell(Database::Sqlite, a_hidden_page);
}

#[test]
fn hints_come_while_somebody_writes_and_are_those_of_the_house() {
    tell(Database::Sqlite, hints_while_writing);
}

#[test]
fn larger_letters_and_dark_colours_need_no_script() {
    tell(Database::Sqlite, looks_without_a_script);
}

#[test]
fn larger_letters_do_not_cost_what_was_typed() {
    tell(Database::Sqlite, looks_with_a_script);
}

#[test]
fn a_page_is_printed_in_ink_on_white_also_from_the_dark_colours() {
    tell(Database::Sqlite, paper);
}

#[test]
fn a_full_week_is_printed_on_one_sheet() {
    tell(Database::Sqlite, a_full_week);
}

#[test]
fn the_head_of_a_page_fits_on_a_phone_in_every_language_and_size() {
    tell(Database::Sqlite, narrow_heads);
}

#[test]
fn arrows_turn_with_the_direction_of_the_text() {
    tell(Database::Sqlite, arrows);
}
