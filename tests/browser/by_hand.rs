//! What people do by hand: with keys alone, and without scripts.

use serde_json::{Value, json};
use tests::{Database, Street, tell};

use ::instance::kit::may::Role;

use crate::browser::{Browser, DOWN, ENTER, TAB};
use crate::deeds::add_activity;
use crate::seeds::AGENDA;
use crate::town::{DESK, NEIGHBOUR, neighbour};

/// So many times somebody presses a key before they give up.
const PATIENCE: usize = 80;

/// Where the focus is: whether it matches a selector, can be seen in the window, and has a frame
/// around it, or around what it stands for (a label, a whole card).
const FOCUS: &str = "
    const focus = document.activeElement;
    const box = focus.getBoundingClientRect();
    const isFramed = (element, part) => {
        const style = getComputedStyle(element, part);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    };
    const around = [focus, focus.closest('label'), focus.closest('.card, .notice')];
    return {
        matches: focus.matches(arguments[0]),
        inside: box.bottom > 0 && box.top < window.innerHeight,
        framed: around.some((one) => one && (isFramed(one) || isFramed(one, '::after'))),
        what: focus.outerHTML.slice(0, 120),
    };";

/// Goes on with the Tab key to what the selector means; whoever looks can see where they are.
pub async fn tab_to(browser: &Browser, selector: &str) {
    for _ in 0..PATIENCE {
        browser.keys(TAB).await;
        let focus = browser.script(FOCUS, vec![json!(selector)]).await;
        let is = |name: &str| focus.get(name).and_then(Value::as_bool).unwrap_or_default();
        assert!(is("inside") && is("framed"), "nobody sees that the focus is here: {focus}");
        if is("matches") {
            return;
        }
    }
    let path = browser.path().await;
    assert!(path.is_empty(), "{PATIENCE} times Tab does not lead to {selector} at {path}");
}

async fn to_an_activity_with_keys(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let path = add_activity(&mut delinde.editor().await, &AGENDA[1]).await;
    let browser = Browser::start().await;
    browser.go(&delinde.url("/")).await;
    tab_to(&browser, "a.skip").await;
    browser.keys(ENTER).await;
    tab_to(&browser, "main a[href='/agenda']").await;
    browser.enter().await;
    assert_eq!(browser.path().await, "/agenda");
    tab_to(&browser, &format!("a[href='{path}']")).await;
    browser.enter().await;
    assert_eq!(browser.path().await, path);
}

async fn the_skip_link_leads_past_the_menu(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let browser = Browser::start().await;
    browser.go(&delinde.url("/agenda")).await;
    browser.keys(TAB).await;
    browser.keys(ENTER).await;
    browser.keys(TAB).await;
    let focus = browser.script(FOCUS, vec![json!("main *")]).await;
    assert_eq!(focus.get("matches"), Some(&json!(true)), "not in the main part: {focus}");
}

async fn a_notice_with_keys(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    let browser = Browser::start().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    browser.go(&delinde.url("/prikbord")).await;
    tab_to(&browser, "main a[href='/prikbord/nieuw']").await;
    browser.enter().await;
    tab_to(&browser, "input[name=soort]").await;
    browser.keys(DOWN).await;
    tab_to(&browser, "main button").await;
    browser.enter().await;
    tab_to(&browser, "#title").await;
    browser.keys("Gratis stoelen").await;
    tab_to(&browser, "#text").await;
    browser.keys("Twee stuks. Kom ze halen.").await;
    tab_to(&browser, "main .button--primary").await;
    browser.enter().await;
    tab_to(&browser, "button[value=ophangen]").await;
    browser.enter().await;
    let text = browser.text().await;
    assert!(text.contains("Je briefje hangt") && text.contains("Aangeboden"), "{text}");
}

async fn without_scripts(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let molenstad = street.portal("molenstad").await;
    let samira = "administrator@molenstad.example";
    drop(molenstad.administrator().await);
    let browser = Browser::start().await;
    browser.without_scripts().await;
    browser.go(&molenstad.url("/agenda")).await;
    let open = browser.script("return document.querySelector('details').open", vec![]).await;
    assert_eq!(open, json!(false), "a script opened the filters");
    browser.sign_in(&molenstad, samira).await;
    browser.go(&molenstad.url("/prikbord/nieuw?soort=bod")).await;
    browser.fill("#title", "Gratis stoelen").await;
    browser.fill("#text", "Twee stuks.").await;
    browser.click("main form .button--primary").await;
    browser.click("button[value=ophangen]").await;
    assert!(browser.text().await.contains("Je briefje hangt"), "{}", browser.text().await);
    browser.go(&molenstad.url(DESK)).await;
    browser.fill("#address", &delinde.authority()).await;
    browser.click("main form .button--primary").await;
    street.settle().await;
    browser.go(&molenstad.url(&browser.path().await)).await;
    browser.click("main form .button--primary").await;
    assert!(browser.text().await.contains("De vraag is verstuurd"), "{}", browser.text().await);
}

/// What is written in the form for a notice.
const FORM: &str = "return [
    document.querySelector('#title').value,
    document.querySelector('[name=soort]:checked').value,
];";

async fn half_a_notice(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    let browser = Browser::start().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    browser.go(&delinde.url("/prikbord/nieuw?soort=bod")).await;
    browser.fill("#title", "Gratis stoelen").await;
    browser.go(&delinde.url("/agenda")).await;
    browser.go(&delinde.url("/prikbord/nieuw?soort=vraag")).await;
    let kept = browser.script(FORM, Vec::new()).await;
    assert_eq!(kept, json!(["Gratis stoelen", "vraag"]), "the newest choice counts");
    browser.fill("#text", "Twee stuks.").await;
    browser.click("main form .button--primary").await;
    browser.click("button[value=ophangen]").await;
    browser.go(&delinde.url("/prikbord/nieuw?soort=bod")).await;
    let kept = browser.script(FORM, Vec::new()).await;
    assert_eq!(kept, json!(["", "bod"]), "what hangs is not kept any longer");
}

#[test]
fn half_a_notice_is_kept_until_it_hangs() {
    tell(Database::Sqlite, half_a_notice);
}

#[test]
fn somebody_without_a_mouse_finds_an_activity() {
    tell(Database::Sqlite, to_an_activity_with_keys);
}

#[test]
fn somebody_without_a_mouse_can_skip_the_menu() {
    tell(Database::Sqlite, the_skip_link_leads_past_the_menu);
}

#[test]
fn somebody_without_a_mouse_hangs_up_a_notice() {
    tell(Database::Sqlite, a_notice_with_keys);
}

#[test]
fn without_scripts_one_signs_in_hangs_up_a_notice_and_links_a_site() {
    tell(Database::Sqlite, without_scripts);
}
