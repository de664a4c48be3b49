//! The screens of signing in: asking for a code, typing it, and the link from the mail.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::passkeys;
use super::resident::{CODE_LASTS, normal_email, read_email};
use super::sign_in::{
    Arrival, Attempt, Entered, Outcome, Proof, enter, leave, look_at_link, send_code, try_to_enter,
};
use super::steps::step_address;
use super::store;
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::secret_hash;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{
    Frame, html, safe_path, see_other, see_other_saying, set_cookie, show, show_wrong,
};
use crate::kit::visitor::{Visitor, session_cookie};

#[derive(Template)]
#[template(path = "rooms/residents/sign_in.html")]
struct SignIn<'a> {
    frame: &'a Frame,
    email: &'a str,
    back: &'a str,
    problems: &'a Problems,
    passkeys: bool,
}

#[derive(Template)]
#[template(path = "rooms/residents/code.html")]
struct TypeCode<'a> {
    frame: &'a Frame,
    asked: &'a Asked,
    form: &'a Filled,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/link.html")]
struct LinkPage<'a> {
    frame: &'a Frame,
    action: &'a str,
    email: &'a str,
    is_new: bool,
    form: &'a Filled,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/link_over.html")]
struct LinkOver<'a> {
    frame: &'a Frame,
}

/// Where somebody wants to go once they are in.
#[derive(Debug, Deserialize)]
pub struct Back {
    /// A path in this house.
    #[serde(default)]
    pub terug: String,
}

async fn frame(house: &House, visitor: &Visitor) -> Result<Frame, Oops> {
    let title = visitor.lang.say("residents-sign-in");
    Frame::new(house, visitor, "residents", &title).await
}

/// `GET /inloggen`
pub async fn sign_in_page(
    State(house): State<House>,
    visitor: Visitor,
    Query(Back { terug }): Query<Back>,
) -> Answer {
    let back = safe_path(&terug);
    if visitor.resident.is_some() {
        return Ok(see_other(if back == "/" { "/ik" } else { back }));
    }
    let frame = frame(&house, &visitor).await?;
    let (problems, passkeys) = (&Problems::none(), passkeys::are_possible(&house));
    show(&SignIn { frame: &frame, email: "", back, problems, passkeys })
}

/// `POST /inloggen`
pub async fn ask_code(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let back = safe_path(form.text("terug"));
    let email = match read_email(&form) {
        Ok(email) => email,
        Err(problems) => {
            let frame = frame(&house, &visitor).await?;
            let (email, passkeys) = (form.text("email"), passkeys::are_possible(&house));
            let problems = &problems;
            return show_wrong(&SignIn { frame: &frame, email, back, problems, passkeys });
        }
    };
    ask_code_first(&house, &visitor, &email, back).await
}

/// Sends a code to an address and goes on to where it is typed; whoever comes in with it goes on to
/// `back`, a path in this house. Also for a room that kept a form of who is not signed in.
pub async fn ask_code_first(house: &House, visitor: &Visitor, email: &str, back: &str) -> Answer {
    house.limits.codes.count(&visitor.address)?;
    house.limits.mails.count(email)?;
    send_code(house, visitor.lang, email).await?;
    let mut answer = see_other("/inloggen/code");
    Asked { email: email.to_owned(), back: back.to_owned() }.remember(house, &mut answer);
    Ok(answer)
}

/// To whom a code was sent, and where they want to go: kept in their browser until they are in, or
/// until their new address is set.
pub struct Asked {
    /// The address.
    pub email: String,
    /// A path in this house; anything, when somebody else wrote the cookie.
    pub back: String,
}

const ASKED: &str = "inloggen";

impl Asked {
    /// Keeps it in the browser, as long as a code lasts.
    pub fn remember(&self, house: &House, answer: &mut Response) {
        // Hexadecimal has no characters that mean something in a cookie.
        let value = format!("{}.{}", hex::encode(&self.email), hex::encode(&self.back));
        set_cookie(house, answer, ASKED, &value, CODE_LASTS / 1_000);
    }

    /// What the browser kept; empty when it kept nothing.
    pub fn remembered(jar: &CookieJar) -> Self {
        let read = |part: Option<&str>| {
            part.and_then(|part| String::from_utf8(hex::decode(part).ok()?).ok())
                .unwrap_or_default()
        };
        let value = jar.get(ASKED).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
        let mut parts = value.split('.');
        Self { email: read(parts.next()), back: read(parts.next()) }
    }

    /// Makes the browser forget it.
    pub fn forget(house: &House, answer: &mut Response) {
        set_cookie(house, answer, ASKED, "", 0);
    }
}

/// `GET /inloggen/code`
pub async fn code_page(State(house): State<House>, visitor: Visitor, jar: CookieJar) -> Answer {
    let asked = Asked::remembered(&jar);
    let frame = frame(&house, &visitor).await?;
    let (form, problems) = (&Filled::default(), &Problems::none());
    show(&TypeCode { frame: &frame, asked: &asked, form, problems })
}

/// `POST /inloggen/code`
pub async fn type_code(
    State(house): State<House>,
    visitor: Visitor,
    jar: CookieJar,
    form: Filled,
) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let asked =
        Asked { email: normal_email(form.text("email")), back: Asked::remembered(&jar).back };
    let proof = Proof::Code(&asked.email, form.text("code"));
    let problems = match attempt(&house, &visitor, proof, &form).await? {
        Outcome::In(entered) => return Ok(welcome(&house, &entered, &asked.back)),
        Outcome::NotRight => problem("code", "residents-code-wrong"),
        Outcome::OfWhatAge => problem("of_age", "residents-of-age-needed"),
    };
    let frame = frame(&house, &visitor).await?;
    show_wrong(&TypeCode { frame: &frame, asked: &asked, form: &form, problems: &problems })
}

async fn attempt(
    house: &House,
    visitor: &Visitor,
    proof: Proof<'_>,
    form: &Filled,
) -> Result<Outcome, Oops> {
    let attempt = Attempt {
        proof,
        name: form.text("name"),
        is_of_age: form.ticked("of_age"),
        arrival: &Arrival::of(visitor),
    };
    Ok(try_to_enter(house, &attempt).await?)
}

fn problem(field: &'static str, word: &'static str) -> Problems {
    let mut problems = Problems::none();
    problems.add(field, word);
    problems
}

/// Lets somebody in and sends them on: to where they wanted to go, or first to the second step.
pub fn welcome(house: &House, entered: &Entered, back: &str) -> Response {
    let back = safe_path(back);
    let next = if entered.needs_step { step_address(back) } else { back.to_owned() };
    let mut answer = see_other_saying(&next, "residents-flash-in");
    enter(house, &mut answer, &entered.secret);
    Asked::forget(house, &mut answer);
    answer
}

/// `GET /inloggen/met/{link}`: programs that check mail for viruses open links too, so this uses
/// nothing up.
pub async fn link_page(
    State(house): State<House>,
    visitor: Visitor,
    Path(link): Path<String>,
) -> Answer {
    let Some((email, is_new)) = look_at_link(&house, &link).await? else {
        return link_over(&house, &visitor).await;
    };
    let frame = frame(&house, &visitor).await?;
    let (action, email) = (visitor.path.as_str(), email.as_str());
    let (form, problems) = (&Filled::default(), &Problems::none());
    show(&LinkPage { frame: &frame, action, email, is_new, form, problems })
}

/// `POST /inloggen/met/{link}`
pub async fn use_link(
    State(house): State<House>,
    visitor: Visitor,
    jar: CookieJar,
    Path(link): Path<String>,
    form: Filled,
) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let looked = look_at_link(&house, &link).await?;
    match attempt(&house, &visitor, Proof::Link(&link), &form).await? {
        Outcome::In(entered) => Ok(welcome(&house, &entered, &Asked::remembered(&jar).back)),
        Outcome::NotRight => link_over(&house, &visitor).await,
        Outcome::OfWhatAge => {
            let frame = frame(&house, &visitor).await?;
            let email = looked.map(|(email, _)| email).unwrap_or_default();
            let (action, email) = (visitor.path.as_str(), email.as_str());
            let problems = &problem("of_age", "residents-of-age-needed");
            let form = &form;
            show_wrong(&LinkPage { frame: &frame, action, email, is_new: true, form, problems })
        }
    }
}

/// A link that was used, that is too old or that never was: the same page for all three.
async fn link_over(house: &House, visitor: &Visitor) -> Answer {
    let frame = frame(house, visitor).await?;
    Ok((StatusCode::GONE, html(&LinkOver { frame: &frame })?).into_response())
}

/// `POST /uitloggen`
pub async fn sign_out(State(house): State<House>, jar: CookieJar, form: Filled) -> Answer {
    end_session_of(&house, &jar).await?;
    let next = safe_path(form.text("terug"));
    let mut answer = see_other_saying(next, "residents-flash-out");
    leave(&house, &mut answer);
    Ok(answer)
}

/// Ends the session of this browser, if it has one.
pub async fn end_session_of(house: &House, jar: &CookieJar) -> Result<(), Oops> {
    if let Some(cookie) = jar.get(session_cookie(house)) {
        let mut tx = house.write().await?;
        store::end_session(&mut tx, &secret_hash(cookie.value())).await?;
        tx.commit().await?;
    }
    Ok(())
}
