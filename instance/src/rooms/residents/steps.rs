//! The screens of the second step: passing it, and setting it up.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::entrance::Back;
use super::second_step::{FEW_CODES, NotPassed, app_address, in_groups};
use super::sign_in::enter;
use super::store::{self, Step};
use super::sure::{SignedIn, Typed, answer, confirm_app, demo_code, new_codes, secret_to_show};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::Role;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, safe_path, see_other, see_other_saying, show, show_wrong, typed};
use crate::kit::visitor::Visitor;
use crate::kit::{House, qr};

/// Where the second step is passed, and where one goes on to after it.
#[must_use]
pub fn step_address(back: &str) -> String {
    with_back("/inloggen/tweede-stap", back)
}

fn with_back(path: &str, back: &str) -> String {
    let back: String = url::form_urlencoded::byte_serialize(safe_path(back).as_bytes()).collect();
    format!("{path}?terug={back}")
}

/// Sends somebody on, with what had just happened.
fn go_on(visitor: &Visitor, path: &str) -> Response {
    match &visitor.flash {
        Some(flash) => see_other_saying(path, flash),
        None => see_other(path),
    }
}

#[derive(Template)]
#[template(path = "rooms/residents/step.html")]
struct PassStep<'a> {
    frame: &'a Frame,
    back: &'a str,
    has_app: bool,
    has_passkey: bool,
    has_recovery: bool,
    demo_code: String,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/step_set_up.html")]
struct SetUpStep<'a> {
    frame: &'a Frame,
    back: &'a str,
    secret: String,
    address: String,
    is_change: bool,
    passkeys: bool,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/step_status.html")]
struct StepStatus<'a> {
    frame: &'a Frame,
    kept: &'a Step,
    is_few: bool,
}

#[derive(Template)]
#[template(path = "rooms/residents/step_codes.html")]
struct StepCodes<'a> {
    frame: &'a Frame,
    back: &'a str,
    codes: &'a [String],
}

async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "residents", &visitor.lang.say(word)).await
}

async fn kept(house: &House, who: SignedIn<'_>) -> Result<Step, Oops> {
    let mut tx = house.read().await?;
    store::step(&mut tx, &who.resident.id).await?.ok_or(Oops::Forbidden)
}

/// Whoever runs the house, sure or not: the second step is theirs.
fn administrator(visitor: &Visitor) -> Result<SignedIn<'_>, Oops> {
    let who = SignedIn::of(visitor).ok_or(Oops::Forbidden)?;
    if who.resident.roles.has(Role::Administrator) { Ok(who) } else { Err(Oops::Forbidden) }
}

/// Whoever may change how the second step is passed: in a sure session, or when there is none yet.
fn may_change(who: SignedIn<'_>, kept: &Step) -> Result<(), Oops> {
    if who.resident.is_sure || !kept.is_set_up() { Ok(()) } else { Err(Oops::SecondStep) }
}

/// `GET /inloggen/tweede-stap`
pub async fn step_page(
    State(house): State<House>,
    visitor: Visitor,
    Query(Back { terug }): Query<Back>,
) -> Answer {
    let back = safe_path(&terug);
    let who = administrator(&visitor)?;
    if who.resident.is_sure {
        return Ok(go_on(&visitor, back));
    }
    let kept = kept(&house, who).await?;
    if !kept.is_set_up() {
        return Ok(go_on(&visitor, &with_back("/ik/tweede-stap", back)));
    }
    let frame = frame(&house, &visitor, "residents-step").await?;
    show(&pass_page(&house, &frame, who, (&kept, back, &Problems::none())))
}

fn pass_page<'a>(
    house: &House,
    frame: &'a Frame,
    who: SignedIn<'_>,
    (kept, back, problems): (&Step, &'a str, &'a Problems),
) -> PassStep<'a> {
    PassStep {
        frame,
        back,
        has_app: !kept.secret.is_empty(),
        has_passkey: kept.passkeys > 0,
        has_recovery: kept.recovery > 0,
        demo_code: in_groups(&demo_code(house, &who.resident.id, kept), 3),
        problems,
    }
}

/// `POST /inloggen/tweede-stap`: with a code of the app, or a recovery code.
pub async fn pass_step(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let back = safe_path(form.text("terug"));
    let who = administrator(&visitor)?;
    let (field, typed) = match form.text("recovery") {
        "" => ("code", Typed::App(form.text("code"))),
        recovery => ("recovery", Typed::Recovery(recovery)),
    };
    let why = match answer(&house, who, typed).await? {
        Ok(secret) => {
            let mut answer = see_other_saying(back, "residents-flash-sure");
            enter(&house, &mut answer, &secret);
            return Ok(answer);
        }
        Err(why) => why,
    };
    let kept = kept(&house, who).await?;
    let frame = frame(&house, &visitor, "residents-step").await?;
    show_wrong(&pass_page(&house, &frame, who, (&kept, back, &problem(field, why))))
}

fn problem(field: &'static str, why: NotPassed) -> Problems {
    let mut problems = Problems::none();
    problems.add(field, why.word());
    problems
}

/// What the set-up page was asked for.
#[derive(Debug, serde::Deserialize)]
pub struct Wanted {
    #[serde(default)]
    terug: String,
    /// Not empty: another app in the place of the one that is used.
    #[serde(default)]
    opnieuw: String,
}

/// `GET /ik/tweede-stap`: setting it up, or how it stands.
pub async fn set_up_page(
    State(house): State<House>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let who = administrator(&visitor)?;
    let kept = kept(&house, who).await?;
    may_change(who, &kept)?;
    if !kept.secret.is_empty() && wanted.opnieuw.is_empty() {
        let frame = frame(&house, &visitor, "residents-step").await?;
        let is_few = kept.recovery < FEW_CODES;
        return show(&StepStatus { frame: &frame, kept: &kept, is_few });
    }
    let back = safe_path(&wanted.terug);
    show_set_up(&house, &visitor, (who, &kept), (back, &Problems::none())).await
}

async fn show_set_up(
    house: &House,
    visitor: &Visitor,
    (who, kept): (SignedIn<'_>, &Step),
    (back, problems): (&str, &Problems),
) -> Answer {
    let secret = secret_to_show(house, &who.resident.id).await?;
    let frame = frame(house, visitor, "residents-step-set-up").await?;
    let page = SetUpStep {
        back,
        address: address_for(house, who, &secret, &frame).await?,
        secret: in_groups(&secret, 4),
        is_change: !kept.secret.is_empty(),
        passkeys: super::passkeys::are_possible(house),
        problems,
        frame: &frame,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn address_for(
    house: &House,
    who: SignedIn<'_>,
    secret: &str,
    frame: &Frame,
) -> Result<String, Oops> {
    let mut tx = house.read().await?;
    let member = store::by_id(&mut tx, &who.resident.id).await?.ok_or(Oops::Forbidden)?;
    Ok(app_address(secret, &frame.house_name(), member.mail().unwrap_or(&member.name)))
}

/// `GET /ik/tweede-stap/plaatje`: what the camera of a telephone reads.
pub async fn set_up_picture(State(house): State<House>, visitor: Visitor) -> Answer {
    let who = administrator(&visitor)?;
    may_change(who, &kept(&house, who).await?)?;
    let secret = secret_to_show(&house, &who.resident.id).await?;
    let frame = frame(&house, &visitor, "residents-step-set-up").await?;
    let address = address_for(&house, who, &secret, &frame).await?;
    let mut answer = typed("image/svg+xml", qr::svg(&address));
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

/// `POST /ik/tweede-stap`: the first code of the app.
pub async fn set_up(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let back = safe_path(form.text("terug"));
    let who = administrator(&visitor)?;
    let kept = kept(&house, who).await?;
    may_change(who, &kept)?;
    match confirm_app(&house, who, form.text("code")).await? {
        Ok(done) => {
            let mut answer = show_codes(&house, &visitor, &done.codes, back).await?;
            enter(&house, &mut answer, &done.session);
            Ok(answer)
        }
        Err(why) => {
            let problems = problem("code", why);
            show_set_up(&house, &visitor, (who, &kept), (back, &problems)).await
        }
    }
}

/// `POST /ik/tweede-stap/codes`: new recovery codes.
pub async fn renew_codes(State(house): State<House>, visitor: Visitor) -> Answer {
    let who = administrator(&visitor)?;
    may_change(who, &kept(&house, who).await?)?;
    let mut tx = house.write().await?;
    let codes = new_codes(&mut tx, &who.resident.id).await?;
    tx.commit().await?;
    show_codes(&house, &visitor, &codes, "/ik/tweede-stap").await
}

/// Shows recovery codes: this once, and kept by nobody in between.
async fn show_codes(house: &House, visitor: &Visitor, codes: &[String], back: &str) -> Answer {
    let frame = frame(house, visitor, "residents-recovery").await?;
    let mut answer = show(&StepCodes { frame: &frame, back, codes })?;
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}
