//! Signing in with a code or a link that comes by mail, and the session that follows.

use askama::Template;
use axum::response::Response;

use super::device;
use super::resident::{
    self, CODE_LASTS, MOST_TRIES, Member, code_hash, code_of, first_name, typed_code,
};
use super::store::{self, NewSession};
use crate::kit::id::{new_id, new_secret, secret_hash};
use crate::kit::mail::{self, Look, Mail};
use crate::kit::may::{Role, Roles};
use crate::kit::page::set_cookie;
use crate::kit::settings::Settings;
use crate::kit::visitor::{SESSION_ENDS, Visitor, keep_lang, session_cookie, session_end};
use crate::kit::{House, Lang, Tx};

#[derive(Template)]
#[template(path = "rooms/residents/mail_code.html")]
struct CodeHtml<'a> {
    w: Lang,
    look: &'a Look,
    house: &'a str,
    code: &'a str,
    page: &'a str,
    link: &'a str,
}

#[derive(Template)]
#[template(path = "rooms/residents/mail_code.txt")]
struct CodeText<'a> {
    w: Lang,
    house: &'a str,
    code: &'a str,
    page: &'a str,
    link: &'a str,
}

/// The mail with a code and a link: of no use to anybody once these ran out.
fn code_mail(
    house: &House,
    settings: &Settings,
    (w, email): (Lang, &str),
    (code, link): (&str, &str),
) -> askama::Result<Mail> {
    let (look, name) = (Look::of(settings), settings.name.as_str());
    let page = house.url("/inloggen/code");
    let link = house.url(&format!("/inloggen/met/{link}"));
    let link = link.as_str();
    let text = CodeText { w, house: name, code, page: &page, link }.render()?;
    let html = CodeHtml { w, look: &look, house: name, code, page: &page, link }.render()?;
    let subject = w.fill("residents-mail-subject", &[("code", code), ("house", name)]);
    Ok(Mail::new(email, subject, text)
        .with_html(html)
        .speaking(w)
        .because(w.say("residents-mail-why"))
        .urgent()
        .until(house.now().plus(CODE_LASTS)))
}

/// Sends a code and a link to an address. It is the same for an address with and without an
/// account, so that neither the answer nor its time tells anybody who has one.
pub async fn send_code(house: &House, lang: Lang, email: &str) -> anyhow::Result<()> {
    let now = house.now();
    let code = code_of(&new_secret());
    let link = new_secret();
    let settings = house.settings().await?;
    let mail = code_mail(house, &settings, (lang, email), (&code, &link))?;
    let (code, link) = (code_hash(email, &code), secret_hash(&link));
    let mut tx = house.write().await?;
    store::keep_code(&mut tx, email, (&code, &link), now, now.plus(CODE_LASTS)).await?;
    mail::post(&mut tx, now, &mail).await?;
    tx.commit().await?;
    Ok(())
}

/// How somebody who comes in is, besides who: what they sit at and which language they read.
#[derive(Debug, Clone)]
pub struct Arrival {
    device: String,
    lang: Lang,
    is_sure: bool,
}

impl Arrival {
    /// By a code, a link or a card: who runs the house still has the second step to go.
    #[must_use]
    pub fn of(visitor: &Visitor) -> Self {
        Self { device: device::short(&visitor.agent), lang: visitor.lang, is_sure: false }
    }

    /// With a passkey, which is two steps in one: something one has, and a finger, face or code.
    #[must_use]
    pub fn with_passkey(visitor: &Visitor) -> Self {
        Self { is_sure: true, ..Self::of(visitor) }
    }
}

/// What somebody brings to come in.
#[derive(Debug, Clone, Copy)]
pub enum Proof<'a> {
    /// An address, and the code as typed.
    Code(&'a str, &'a str),
    /// The secret of a link.
    Link(&'a str),
}

/// Somebody who wants to come in.
pub struct Attempt<'a> {
    /// What they bring.
    pub proof: Proof<'a>,
    /// The first name, for who is new here.
    pub name: &'a str,
    /// Whether they ticked that they are old enough, for who is new here.
    pub is_of_age: bool,
    /// How they are here.
    pub arrival: &'a Arrival,
}

/// What came of an attempt.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// They are in.
    In(Entered),
    /// What they brought does not open the door (any more).
    NotRight,
    /// They are new and did not say that they are old enough. What they brought is not used up.
    OfWhatAge,
}

/// Somebody who just came in.
#[derive(Debug, PartialEq, Eq)]
pub struct Entered {
    /// The secret of the new session; give it to [`enter`].
    pub secret: String,
    /// Whether a second step follows.
    pub needs_step: bool,
}

/// Tries a code or a link. When it is right both are used up, and a new session begins; an address
/// that is new here gets its account.
pub async fn try_to_enter(house: &House, attempt: &Attempt<'_>) -> sqlx::Result<Outcome> {
    let mut tx = house.write().await?;
    let email = match attempt.proof {
        Proof::Code(email, code) => address_of_code(house, &mut tx, email, code).await?,
        Proof::Link(link) => store::email_of_link(&mut tx, &secret_hash(link), house.now()).await?,
    };
    let Some(email) = email else {
        tx.commit().await?;
        return Ok(Outcome::NotRight);
    };
    let known = store::by_email(&mut tx, &email).await?;
    if known.is_none() && !attempt.is_of_age {
        return Ok(Outcome::OfWhatAge);
    }
    // Two at once with the same code: one of them finds it gone.
    if store::forget_code(&mut tx, &email).await? == 0 {
        return Ok(Outcome::NotRight);
    }
    mail::arrived(&mut tx, house.now(), &email).await?;
    let member = match known {
        Some(member) => member,
        None => newcomer(house, &mut tx, (&email, attempt.name), attempt.arrival).await?,
    };
    let secret = sign_in_directly(house, &mut tx, &member.id, attempt.arrival).await?;
    tx.commit().await?;
    let needs_step = member.roles.has(Role::Administrator);
    Ok(Outcome::In(Entered { secret, needs_step }))
}

/// The address that a typed code belongs to.
async fn address_of_code(
    house: &House,
    tx: &mut Tx,
    email: &str,
    code: &str,
) -> sqlx::Result<Option<String>> {
    let email = resident::normal_email(email);
    let kept = store::try_code(tx, &email, house.now(), MOST_TRIES).await?;
    let is_right = kept.is_some_and(|kept| kept == code_hash(&email, &typed_code(code)));
    Ok(is_right.then_some(email))
}

/// The address that a link was sent to, and whether it has no account yet; looking uses nothing up.
pub async fn look_at_link(house: &House, link: &str) -> sqlx::Result<Option<(String, bool)>> {
    let mut tx = house.read().await?;
    let email = store::email_of_link(&mut tx, &secret_hash(link), house.now()).await?;
    let Some(email) = email else { return Ok(None) };
    let is_new = store::by_email(&mut tx, &email).await?.is_none();
    Ok(Some((email, is_new)))
}

/// Makes the account of an address that was shown to be theirs, for somebody who said that they are
/// old enough; an empty name becomes a neighbour without one.
pub async fn newcomer(
    house: &House,
    tx: &mut Tx,
    (email, name): (&str, &str),
    arrival: &Arrival,
) -> sqlx::Result<Member> {
    let now = house.now();
    let typed = first_name(name);
    let nameless = || arrival.lang.say("residents-nameless");
    let name = if typed.is_empty() { nameless() } else { typed };
    let email = resident::normal_email(email);
    let member = Member { id: new_id(now), email, name, roles: Roles::NONE, created_at: now };
    store::insert(tx, &member, Some(now)).await?;
    Ok(member)
}

/// Begins a session for a resident, without a code: for whoever was just let in another way.
/// Returns the secret of the session; give it to [`enter`] once the transaction is committed.
pub async fn sign_in_directly(
    house: &House,
    tx: &mut Tx,
    resident_id: &str,
    arrival: &Arrival,
) -> sqlx::Result<String> {
    let now = house.now();
    let secret = new_secret();
    let session = NewSession {
        id: &new_id(now),
        secret_hash: &secret_hash(&secret),
        resident_id,
        device: &arrival.device,
        is_sure: arrival.is_sure,
        until: session_end(now, now),
    };
    store::open_session(tx, &session, now).await?;
    store::seen(tx, resident_id, now).await?;
    keep_lang(tx, resident_id, arrival.lang).await?;
    Ok(secret)
}

/// Hands the secret of a session to the browser. The house decides when a session is over; the
/// browser keeps the secret as long as any session can last.
pub fn enter(house: &House, answer: &mut Response, secret: &str) {
    set_cookie(house, answer, session_cookie(house), secret, SESSION_ENDS / 1_000);
}

/// Makes the browser forget its session.
pub fn leave(house: &House, answer: &mut Response) {
    set_cookie(house, answer, session_cookie(house), "", 0);
}
