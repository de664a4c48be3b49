//! Signing in with a code that comes by mail, and the session that follows.

use askama::Template;
use axum::response::Response;

use super::resident::{
    self, CODE_LASTS, MOST_TRIES, Member, code_hash, code_of, first_name, typed_code,
};
use super::store;
use crate::kit::id::{new_id, new_secret, secret_hash};
use crate::kit::mail::{self, Look, Mail};
use crate::kit::may::Roles;
use crate::kit::page::set_cookie;
use crate::kit::settings::Settings;
use crate::kit::visitor::{SESSION_LASTS, session_cookie};
use crate::kit::{House, Lang, Tx};

#[derive(Template)]
#[template(path = "rooms/residents/mail_code.html")]
struct CodeHtml<'a> {
    w: Lang,
    look: &'a Look,
    house: &'a str,
    code: &'a str,
    page: &'a str,
}

#[derive(Template)]
#[template(path = "rooms/residents/mail_code.txt")]
struct CodeText<'a> {
    w: Lang,
    house: &'a str,
    code: &'a str,
    page: &'a str,
}

/// The mail with a code: of no use to anybody once the code ran out.
fn code_mail(
    house: &House,
    settings: &Settings,
    (w, email): (Lang, &str),
    code: &str,
) -> askama::Result<Mail> {
    let (look, name) = (Look::of(settings), settings.name.as_str());
    let page = house.url("/inloggen/code");
    let text = CodeText { w, house: name, code, page: &page }.render()?;
    let html = CodeHtml { w, look: &look, house: name, code, page: &page }.render()?;
    let subject = w.fill("residents-mail-subject", &[("code", code), ("house", name)]);
    Ok(Mail::new(email, subject, text)
        .with_html(html)
        .speaking(w)
        .because(w.say("residents-mail-why"))
        .urgent()
        .until(house.now().plus(CODE_LASTS)))
}

/// Sends a code to an address. It is the same for an address with and without an account, so that
/// the answer tells nobody who has one.
pub async fn send_code(house: &House, lang: Lang, email: &str) -> anyhow::Result<()> {
    let now = house.now();
    let code = code_of(&new_secret());
    let settings = house.settings().await?;
    let mail = code_mail(house, &settings, (lang, email), &code)?;
    let mut tx = house.write().await?;
    store::keep_code(&mut tx, email, &code_hash(email, &code), now, now.plus(CODE_LASTS)).await?;
    mail::post(&mut tx, now, &mail).await?;
    tx.commit().await?;
    Ok(())
}

/// Somebody who types a code.
pub struct Attempt<'a> {
    /// The address it was sent to.
    pub email: &'a str,
    /// The code as typed.
    pub code: &'a str,
    /// The first name, for who is new here.
    pub name: &'a str,
    /// The language, for who is new and gave no name.
    pub lang: Lang,
}

/// Tries a code. When it is right it is used up, and the secret of a new session comes back; an
/// address that is new here gets its account.
pub async fn try_code(house: &House, attempt: &Attempt<'_>) -> sqlx::Result<Option<String>> {
    let now = house.now();
    let email = resident::normal_email(attempt.email);
    let mut tx = house.write().await?;
    let Some(kept) = store::code(&mut tx, &email, now).await? else { return Ok(None) };
    if kept.tries >= MOST_TRIES {
        return Ok(None);
    }
    if kept.code_hash != code_hash(&email, &typed_code(attempt.code)) {
        store::count_try(&mut tx, &email).await?;
        tx.commit().await?;
        return Ok(None);
    }
    store::forget_code(&mut tx, &email).await?;
    mail::arrived(&mut tx, now, &email).await?;
    let id = match store::by_email(&mut tx, &email).await? {
        Some(member) => member.id,
        None => newcomer(house, &mut tx, attempt, email).await?,
    };
    let secret = sign_in_directly(house, &mut tx, &id).await?;
    tx.commit().await?;
    Ok(Some(secret))
}

async fn newcomer(
    house: &House,
    tx: &mut Tx,
    attempt: &Attempt<'_>,
    email: String,
) -> sqlx::Result<String> {
    let now = house.now();
    let typed = first_name(attempt.name);
    let name = if typed.is_empty() { attempt.lang.say("residents-nameless") } else { typed };
    let member = Member { id: new_id(now), email, name, roles: Roles::NONE, created_at: now };
    store::insert(tx, &member).await?;
    Ok(member.id)
}

/// Begins a session for a resident, without a code: for whoever was just let in another way.
/// Returns the secret of the session; give it to [`enter`] once the transaction is committed.
pub async fn sign_in_directly(
    house: &House,
    tx: &mut Tx,
    resident_id: &str,
) -> sqlx::Result<String> {
    let now = house.now();
    let secret = new_secret();
    let hash = secret_hash(&secret);
    store::open_session(tx, &hash, resident_id, now, now.plus(SESSION_LASTS)).await?;
    store::seen(tx, resident_id, now).await?;
    Ok(secret)
}

/// Hands the secret of a session to the browser.
pub fn enter(house: &House, answer: &mut Response, secret: &str) {
    set_cookie(house, answer, session_cookie(house), secret, SESSION_LASTS / 1_000);
}

/// Makes the browser forget its session.
pub fn leave(house: &House, answer: &mut Response) {
    set_cookie(house, answer, session_cookie(house), "", 0);
}
