//! Another address for an account, or the first one for who came in with a card: a code goes to the
//! new address, and typing it sets it. Sessions go on; the old address hears that it was changed.

use askama::Template;

use super::resident::{
    CODE_LASTS, MOST_TRIES, Member, code_of, new_address_hash, normal_email, typed_code,
};
use super::store;
use crate::kit::id::new_secret;
use crate::kit::mail::{self, Look, Mail};
use crate::kit::settings::Settings;
use crate::kit::{House, Lang, Tx};

#[derive(Template)]
#[template(path = "rooms/residents/mail_address.html")]
struct AddressHtml<'a> {
    w: Lang,
    look: &'a Look,
    house: &'a str,
    code: &'a str,
    page: &'a str,
}

#[derive(Template)]
#[template(path = "rooms/residents/mail_address.txt")]
struct AddressText<'a> {
    w: Lang,
    house: &'a str,
    code: &'a str,
    page: &'a str,
}

/// Sends the code to the new address. It is the same for an address that belongs to an account and
/// for one that does not, so that nobody hears who has one.
pub async fn send_code(
    house: &House,
    w: Lang,
    resident_id: &str,
    email: &str,
) -> anyhow::Result<()> {
    let now = house.now();
    let code = code_of(&new_secret());
    let settings = house.settings().await?;
    let mail = code_mail(house, &settings, (w, email), &code)?;
    let hash = new_address_hash(resident_id, email, &code);
    let mut tx = house.write().await?;
    // No link goes along: it would be opened in a browser where nobody is signed in.
    store::keep_code(&mut tx, resident_id, (&hash, ""), now, now.plus(CODE_LASTS)).await?;
    mail::post(&mut tx, now, &mail).await?;
    tx.commit().await?;
    Ok(())
}

fn code_mail(
    house: &House,
    settings: &Settings,
    (w, email): (Lang, &str),
    code: &str,
) -> askama::Result<Mail> {
    let (look, name) = (Look::of(settings), settings.name.as_str());
    let page = house.url("/ik/email/code");
    let text = AddressText { w, house: name, code, page: &page }.render()?;
    let html = AddressHtml { w, look: &look, house: name, code, page: &page }.render()?;
    let subject = w.fill("residents-mail-subject", &[("code", code), ("house", name)]);
    Ok(Mail::new(email, subject, text)
        .with_html(html)
        .speaking(w)
        .because(w.say("residents-mail-address-why"))
        .urgent()
        .until(house.now().plus(CODE_LASTS)))
}

/// What came of typing the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The address is set.
    Done,
    /// It is another code, it is too old, or it was tried too often.
    NotRight,
    /// The code is right, and the address belongs to another account.
    Taken,
}

/// Tries the code that went to a new address; when it is right, the address is set.
pub async fn change(
    house: &House,
    w: Lang,
    member: &Member,
    (email, code): (&str, &str),
) -> anyhow::Result<Change> {
    let (now, email) = (house.now(), normal_email(email));
    let settings = house.settings().await?;
    let mut tx = house.write().await?;
    let kept = store::try_code(&mut tx, &member.id, now, MOST_TRIES).await?;
    let hash = new_address_hash(&member.id, &email, &typed_code(code));
    if kept.is_none_or(|kept| kept != hash) {
        tx.commit().await?;
        return Ok(Change::NotRight);
    }
    // Two who take the same address at once: the database lets one of them have it.
    match store::set_email(&mut tx, &member.id, &email).await {
        Ok(_) => {}
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            return Ok(Change::Taken);
        }
        Err(error) => return Err(error.into()),
    }
    store::forget_code(&mut tx, &member.id).await?;
    mail::arrived(&mut tx, now, &email).await?;
    if let Some(old) = member.mail() {
        part_from(&mut tx, old).await?;
        mail::post(&mut tx, now, &goodbye(house, &settings, w, old)).await?;
    }
    tx.commit().await?;
    Ok(Change::Done)
}

/// Forgets what is known of an address that is not of this account any more: mail that waits for
/// it, and the code that would make an account of it again.
async fn part_from(tx: &mut Tx, old: &str) -> sqlx::Result<()> {
    store::forget_code(tx, old).await?;
    mail::forget(tx, old).await
}

/// What the old address hears: that it was changed, and what to do if that was somebody else. Not
/// what the new one is, since others may read the old one.
fn goodbye(house: &House, settings: &Settings, w: Lang, old: &str) -> Mail {
    let (name, page) = (settings.name.as_str(), house.url("/contact"));
    let values = [("house", name), ("phone", settings.phone.as_str()), ("page", page.as_str())];
    let word = if settings.phone.is_empty() {
        "residents-mail-moved-text"
    } else {
        "residents-mail-moved-text-phone"
    };
    Mail::new(old, w.put("residents-mail-moved-subject", "house", name), w.fill(word, &values))
        .speaking(w)
        .because(w.say("residents-mail-moved-why"))
}
