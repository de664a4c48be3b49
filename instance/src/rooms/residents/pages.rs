//! The screens of signing in and of one's own account.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::resident::{CODE_LASTS, Member, normal_email, read_email, read_name, role_word};
use super::sign_in::{Attempt, enter, leave, send_code, try_code};
use super::{Stays, store};
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::secret_hash;
use crate::kit::may::{Role, Roles};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{
    Frame, safe_path, see_other, see_other_saying, set_cookie, show, show_wrong,
};
use crate::kit::visitor::{Resident, Visitor, session_cookie};

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/inloggen", get(sign_in_page).post(ask_code))
        .route("/inloggen/code", get(code_page).post(type_code))
        .route("/uitloggen", post(sign_out))
        .route("/ik", get(my_page).post(rename))
        .route("/ik/overal-uit", post(sign_out_everywhere))
        .route("/ik/weg", get(leave_page).post(leave_for_good))
}

#[derive(Template)]
#[template(path = "rooms/residents/sign_in.html")]
struct SignIn<'a> {
    frame: &'a Frame,
    email: &'a str,
    back: &'a str,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/code.html")]
struct TypeCode<'a> {
    frame: &'a Frame,
    asked: &'a Asked,
    first_name: &'a str,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/me.html")]
struct Me<'a> {
    frame: &'a Frame,
    member: &'a Member,
    first_name: &'a str,
    roles: String,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/leave.html")]
struct Leave<'a> {
    frame: &'a Frame,
    is_last: bool,
}

/// Where somebody wants to go once they are in.
#[derive(Debug, Deserialize)]
struct Back {
    #[serde(default)]
    terug: String,
}

async fn sign_in_page(
    State(house): State<House>,
    visitor: Visitor,
    Query(Back { terug }): Query<Back>,
) -> Answer {
    let back = safe_path(&terug);
    if visitor.resident.is_some() {
        return Ok(see_other(if back == "/" { "/ik" } else { back }));
    }
    let frame = frame(&house, &visitor).await?;
    show(&SignIn { frame: &frame, email: "", back, problems: &Problems::none() })
}

async fn ask_code(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let back = safe_path(form.text("terug"));
    let email = match read_email(&form) {
        Ok(email) => email,
        Err(problems) => {
            let frame = frame(&house, &visitor).await?;
            let email = form.text("email");
            return show_wrong(&SignIn { frame: &frame, email, back, problems: &problems });
        }
    };
    house.limits.codes.count(&visitor.address)?;
    house.limits.mails.count(&email)?;
    send_code(&house, visitor.lang, &email).await?;
    let mut answer = see_other("/inloggen/code");
    Asked { email, back: back.to_owned() }.remember(&house, &mut answer);
    Ok(answer)
}

/// To whom a code was sent, and where they want to go: kept in their browser until they are in.
struct Asked {
    email: String,
    back: String,
}

const ASKED: &str = "inloggen";

impl Asked {
    fn remember(&self, house: &House, answer: &mut Response) {
        // Hexadecimal has no characters that mean something in a cookie.
        let value = format!("{}.{}", hex::encode(&self.email), hex::encode(&self.back));
        set_cookie(house, answer, ASKED, &value, CODE_LASTS / 1_000);
    }

    fn remembered(jar: &CookieJar) -> Self {
        let read = |part: Option<&str>| {
            part.and_then(|part| String::from_utf8(hex::decode(part).ok()?).ok())
                .unwrap_or_default()
        };
        let value = jar.get(ASKED).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
        let mut parts = value.split('.');
        Self { email: read(parts.next()), back: read(parts.next()) }
    }
}

async fn code_page(State(house): State<House>, visitor: Visitor, jar: CookieJar) -> Answer {
    let asked = Asked::remembered(&jar);
    let frame = frame(&house, &visitor).await?;
    show(&TypeCode { frame: &frame, asked: &asked, first_name: "", problems: &Problems::none() })
}

async fn type_code(
    State(house): State<House>,
    visitor: Visitor,
    jar: CookieJar,
    form: Filled,
) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let asked =
        Asked { email: normal_email(form.text("email")), back: Asked::remembered(&jar).back };
    let attempt = Attempt {
        email: &asked.email,
        code: form.text("code"),
        name: form.text("name"),
        lang: visitor.lang,
    };
    let Some(secret) = try_code(&house, &attempt).await? else {
        let mut problems = Problems::none();
        problems.add("code", "residents-code-wrong");
        let frame = frame(&house, &visitor).await?;
        let first_name = form.text("name");
        let (asked, problems) = (&asked, &problems);
        return show_wrong(&TypeCode { frame: &frame, asked, first_name, problems });
    };
    let mut answer = see_other_saying(safe_path(&asked.back), "residents-flash-in");
    enter(&house, &mut answer, &secret);
    set_cookie(&house, &mut answer, ASKED, "", 0);
    Ok(answer)
}

async fn sign_out(State(house): State<House>, jar: CookieJar) -> Answer {
    if let Some(cookie) = jar.get(session_cookie(&house)) {
        let mut tx = house.write().await?;
        store::end_session(&mut tx, &secret_hash(cookie.value())).await?;
        tx.commit().await?;
    }
    let mut answer = see_other_saying("/", "residents-flash-out");
    leave(&house, &mut answer);
    Ok(answer)
}

fn signed_in(visitor: &Visitor) -> Result<&Resident, Oops> {
    visitor.resident.as_ref().ok_or(Oops::Forbidden)
}

async fn me(house: &House, visitor: &Visitor) -> Result<Member, Oops> {
    let resident = signed_in(visitor)?;
    let mut tx = house.read().await?;
    store::by_id(&mut tx, &resident.id).await?.ok_or(Oops::Forbidden)
}

/// "Gastvrouw, redacteur"; for who has no duties: "buur".
fn roles_in_words(frame: &Frame, roles: Roles) -> String {
    let duties: Vec<String> = roles.iter().map(|role| frame.w.say(role_word(role))).collect();
    if duties.is_empty() { frame.w.say(role_word(Role::Resident)) } else { duties.join(", ") }
}

async fn my_page(State(house): State<House>, visitor: Visitor) -> Answer {
    let member = me(&house, &visitor).await?;
    let frame = frame(&house, &visitor).await?;
    let roles = roles_in_words(&frame, member.roles);
    let (first_name, problems) = (&member.name, &Problems::none());
    show(&Me { frame: &frame, member: &member, first_name, roles, problems })
}

async fn rename(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let member = me(&house, &visitor).await?;
    let name = match read_name(&form) {
        Ok(name) => name,
        Err(problems) => {
            let frame = frame(&house, &visitor).await?;
            let roles = roles_in_words(&frame, member.roles);
            let (first_name, problems) = (form.text("name"), &problems);
            return show_wrong(&Me { frame: &frame, member: &member, first_name, roles, problems });
        }
    };
    let mut tx = house.write().await?;
    store::rename(&mut tx, &member.id, &name).await?;
    tx.commit().await?;
    Ok(see_other_saying("/ik", "residents-flash-saved"))
}

async fn sign_out_everywhere(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = signed_in(&visitor)?;
    let mut tx = house.write().await?;
    store::end_sessions(&mut tx, &resident.id).await?;
    tx.commit().await?;
    let mut answer = see_other_saying("/", "residents-flash-out-everywhere");
    leave(&house, &mut answer);
    Ok(answer)
}

async fn leave_page(State(house): State<House>, visitor: Visitor) -> Answer {
    signed_in(&visitor)?;
    let frame = frame(&house, &visitor).await?;
    show(&Leave { frame: &frame, is_last: false })
}

async fn leave_for_good(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = signed_in(&visitor)?;
    let mut tx = house.write().await?;
    match super::remove(&house, &mut tx, &resident.id).await {
        Ok(()) | Err(Stays::Nobody) => tx.commit().await?,
        Err(Stays::LastAdministrator) => {
            drop(tx);
            let frame = frame(&house, &visitor).await?;
            return show_wrong(&Leave { frame: &frame, is_last: true });
        }
        Err(Stays::Database(error)) => return Err(error.into()),
        Err(Stays::Trouble(error)) => return Err(error.into()),
    }
    let mut answer = see_other_saying("/", "residents-flash-gone");
    leave(&house, &mut answer);
    Ok(answer)
}

async fn frame(house: &House, visitor: &Visitor) -> Result<Frame, Oops> {
    let word = match visitor.path.split('?').next().unwrap_or_default() {
        "/ik" => "residents-me",
        "/ik/weg" => "residents-leave",
        _ => "residents-sign-in",
    };
    Frame::new(house, visitor, "residents", &visitor.lang.say(word)).await
}
