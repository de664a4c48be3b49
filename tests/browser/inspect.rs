//! Looks at every page the way a careful visitor would: what axe finds, what sticks out, what is
//! too small, what the browser complains about.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Value, json};
use tests::{Answer, Database, Street, tell};

use crate::browser::Browser;
use crate::easy::VOICE;
use crate::pages::{Page, Round, page, rounds};
use crate::town::Town;

/// Where the npm packages of `make test` put axe-core.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../node_modules/axe-core/axe.min.js");
/// Nothing on screen is smaller than this, in pixels (`docs/design.md`, rule 2).
const SMALLEST_TEXT: f64 = 18.0;
/// No target is smaller than this, in pixels (WCAG 2.2, 2.5.5).
const SMALLEST_TARGET: u32 = 44;
/// The status with which the page that is open was answered.
const STATUS: &str = "return performance.getEntriesByType('navigation')[0].responseStatus";
const PHONE: u32 = 360;
const DESKTOP: u32 = 1280;
/// In which windows nobody may have to scroll sideways: width, size of letters, and direction.
const WIDTHS: [(u32, &str, &str); 8] = [
    (PHONE, "0", "ltr"),
    (320, "0", "ltr"),
    (320, "1", "ltr"),
    (320, "2", "ltr"),
    (390, "2", "ltr"),
    (PHONE, "0", "rtl"),
    (PHONE, "2", "rtl"),
    (DESKTOP, "0", "rtl"),
];

/// What is wrong, and on which pages in which dress.
#[derive(Default)]
struct Faults(BTreeMap<String, Vec<String>>);

impl Faults {
    fn add(&mut self, place: &str, faults: impl IntoIterator<Item = String>) {
        for fault in faults {
            self.0.entry(fault).or_default().push(place.to_owned());
        }
    }

    fn told(&self) -> String {
        let mut told = String::new();
        for (fault, places) in &self.0 {
            // Writing to a String cannot fail.
            let _ = writeln!(told, "\n{fault}\n  on: {}", places.join(", "));
        }
        told
    }
}

/// Somebody who walks through the town and writes down what is wrong.
struct Inspector {
    browser: Browser,
    axe: String,
    pictures: Option<PathBuf>,
    /// How the names of the pages begin that are looked at; the others of their round are
    /// opened too, because one builds on another.
    only: Option<String>,
    faults: Faults,
}

fn sentences(list: Value) -> Vec<String> {
    serde_json::from_value(list).expect("a list of sentences")
}

impl Inspector {
    async fn start() -> Self {
        let axe = std::fs::read_to_string(AXE);
        let axe = axe.expect("axe-core is in node_modules: `make test` puts it there");
        let pictures = std::env::var_os("BUURTBOND_SCREENSHOTS").map(PathBuf::from);
        if let Some(folder) = &pictures {
            std::fs::create_dir_all(folder).expect("a folder for pictures that can be made");
        }
        let browser = Browser::start().await;
        // With a voice, so that the buttons for reading aloud are there.
        browser.before_pages(VOICE).await;
        let only = std::env::var("BUURTBOND_PAGES").ok();
        Self { browser, axe, pictures, only, faults: Faults::default() }
    }

    fn is_meant(&self, page: &Page) -> bool {
        let begins = |only: &String| only.split(',').any(|begin| page.name.starts_with(begin));
        self.only.as_ref().is_none_or(begins)
    }

    async fn walk(&mut self, round: &Round) {
        if !round.pages.iter().any(|page| self.is_meant(page)) {
            return;
        }
        self.browser.forget().await;
        if let Some(email) = round.who {
            self.browser.sign_in(&round.house, email).await;
        }
        for page in &round.pages {
            self.look_at(round, page).await;
        }
    }

    async fn look_at(&mut self, round: &Round, page: &Page) {
        self.browser.screen(PHONE).await;
        page.open(&self.browser, &round.house).await;
        if !self.is_meant(page) {
            drop(self.browser.complaints().await);
            return;
        }
        self.browser.script(&self.axe, Vec::new()).await;
        self.look(page, "phone").await;
        self.look_for_scrolling(page).await;
        self.photograph(page, 390).await;
        self.browser.screen(DESKTOP).await;
        if page.steps.is_empty() {
            page.open(&self.browser, &round.house).await;
            self.browser.script(&self.axe, Vec::new()).await;
        }
        self.look(page, "desktop").await;
        self.photograph(page, DESKTOP).await;
        self.complaints(page).await;
    }

    /// Everything that can be seen at this width, by day and in the evening.
    async fn look(&mut self, page: &Page, screen: &str) {
        let limits = vec![json!(SMALLEST_TEXT), json!(SMALLEST_TARGET)];
        let place = format!("{} ({screen})", page.name);
        let seen = self.browser.long_script(include_str!("inspect.js"), limits).await;
        self.faults.add(&place, sentences(seen));
        for (theme, only_colours) in [("day", false), ("evening", true)] {
            self.dress("theme", theme).await;
            let asked = vec![json!(only_colours)];
            let found = self.browser.long_script(include_str!("axe.js"), asked).await;
            self.faults.add(&format!("{} ({screen}, {theme})", page.name), sentences(found));
        }
        self.dress("theme", "day").await;
    }

    async fn look_for_scrolling(&mut self, page: &Page) {
        for (width, size, dir) in WIDTHS {
            self.browser.screen(width).await;
            self.dress("size", size).await;
            self.browser
                .script("document.documentElement.dir = arguments[0]", vec![json!(dir)])
                .await;
            let over = self.browser.script(include_str!("scroll.js"), Vec::new()).await;
            let place = format!("{} ({width} px, size {size}, {dir})", page.name);
            self.faults.add(&place, sentences(over));
        }
        self.dress("size", "0").await;
        self.browser.script("document.documentElement.dir = 'ltr'", Vec::new()).await;
    }

    /// What the visitor chose about the looks, as the server puts it on the page.
    async fn dress(&self, choice: &str, value: &str) {
        let script = "document.documentElement.dataset[arguments[0]] = arguments[1]";
        self.browser.script(script, vec![json!(choice), json!(value)]).await;
    }

    /// Whether the page answers as it should, and what the browser complains about beyond that.
    async fn complaints(&mut self, page: &Page) {
        let status = self.browser.script(STATUS, Vec::new()).await;
        let is_right = status == json!(page.status);
        let answer = (!is_right).then(|| format!("answers {status} rather than {}", page.status));
        self.faults.add(page.name, answer);
        let of_the_answer = format!("responded with a status of {}", page.status);
        let complaints = self.browser.complaints().await;
        let rest = complaints.into_iter().filter(|(_, message)| !message.contains(&of_the_answer));
        self.faults.add(page.name, rest.map(|(level, message)| format!("{level}: {message}")));
    }

    async fn photograph(&self, page: &Page, width: u32) {
        let Some(folder) = &self.pictures else { return };
        self.browser.screen(width).await;
        for (theme, suffix) in [("evening", "-evening"), ("day", "")] {
            self.dress("theme", theme).await;
            let file = folder.join(format!("{}-{width}{suffix}.png", page.name));
            self.browser.photograph(&file).await;
        }
    }
}

/// English words are longer here and shorter there; the pages people see most must bear them.
async fn walk_in_english(inspector: &mut Inspector, town: &Town) {
    inspector.browser.forget().await;
    inspector.browser.go(&town.delinde.url("/")).await;
    let open = "document.querySelector('.languages summary').click()";
    inspector.browser.script(open, Vec::new()).await;
    inspector.browser.click("button[name=lang][value=en]").await;
    let heard = inspector.browser.script("return document.documentElement.lang", Vec::new()).await;
    assert_eq!(heard, json!("en"), "the button for English makes the page English");
    let mut round = rounds(town).swap_remove(0);
    let wanted =
        ["home", "agenda", "activity", "noticeboard", "notice", "organisations", "sign-in"];
    round.pages.retain(|page| wanted.contains(&page.name));
    for page in &round.pages {
        inspector.browser.screen(PHONE).await;
        page.open(&inspector.browser, &round.house).await;
        inspector.browser.script(&inspector.axe, Vec::new()).await;
        inspector.look(page, "phone, English").await;
        inspector.look_for_scrolling(page).await;
    }
}

async fn story(street: &Street) {
    let town = Box::pin(Town::build(street)).await;
    let mut inspector = Inspector::start().await;
    for round in rounds(&town) {
        inspector.walk(&round).await;
    }
    walk_in_english(&mut inspector, &town).await;
    let faults = inspector.faults.told();
    assert!(faults.is_empty(), "{} things are wrong:\n{faults}", inspector.faults.0.len());
}

/// A page with one of everything that must not be.
const BAD: &str = "<!doctype html><html lang=nl><title>Fout</title><main><h1>Fout</h1>\
    <p style='font-size: 12px'>Te klein.</p><p style='color: #ccc; background: #fff'>Te licht.</p>\
    <button style='height: 20px'>Te laag</button><img alt='' src='/weg.png'>\
    <svg><use href='/icons.svg#weg'/></svg><div style='width: 900px; height: 9px'></div></main>";

async fn a_bad_page(street: &Street) {
    let elders = street.stranger("elders").await;
    elders.answers("/", Answer::Page(BAD.to_owned()));
    let mut inspector = Inspector::start().await;
    inspector.browser.screen(PHONE).await;
    inspector.browser.go(&elders.url("/")).await;
    inspector.browser.script(&inspector.axe, Vec::new()).await;
    let page = page("bad", "/");
    inspector.look(&page, "phone").await;
    inspector.look_for_scrolling(&page).await;
    inspector.complaints(&page).await;
    let told = inspector.faults.told();
    for fault in [
        "text of 12 px",
        "target of",
        "a picture that does not load: /weg.png",
        "an icon that does not exist: weg",
        "px too wide",
        "axe color-contrast",
        "SEVERE",
        "bad (phone, evening)",
    ] {
        assert!(told.contains(fault), "{fault} was not seen: {told}");
    }
}

#[test]
fn whoever_looks_at_the_pages_sees_what_is_wrong() {
    tell(Database::Sqlite, a_bad_page);
}

#[test]
fn every_page_can_be_read_and_used_on_every_screen_by_day_and_in_the_evening() {
    tell(Database::Sqlite, story);
}
