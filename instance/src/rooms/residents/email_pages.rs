//! The screens of another address: typing it, and typing the code that went there.

use askama::Template;
use axum::extract::State;
use axum_extra::extract::CookieJar;

use super::email::{self, Change};
use super::entrance::Asked;
use super::keys::owner;
use super::resident::{Member, normal_email, read_email};
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;

#[derive(Template)]
#[template(path = "rooms/residents/email.html")]
struct EmailPage<'a> {
    frame: &'a Frame,
    member: &'a Member,
    email: &'a str,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/email_code.html")]
struct CodePage<'a> {
    frame: &'a Frame,
    email: &'a str,
    form: &'a Filled,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/email_taken.html")]
struct TakenPage<'a> {
    frame: &'a Frame,
    email: &'a str,
}

async fn frame(house: &House, visitor: &Visitor) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "residents", &visitor.lang.say("residents-address")).await
}

/// `GET /ik/email`
pub async fn email_page(State(house): State<House>, visitor: Visitor) -> Answer {
    let member = owner(&house, &visitor).await?;
    let frame = frame(&house, &visitor).await?;
    let (member, problems) = (&member, &Problems::none());
    show(&EmailPage { frame: &frame, member, email: "", problems })
}

/// The address in the form: one that is not this account's already. Of other accounts it says
/// nothing.
fn read_new(form: &Filled, member: &Member) -> Result<String, Problems> {
    let email = read_email(form)?;
    if email != member.email {
        return Ok(email);
    }
    let mut problems = Problems::none();
    problems.add("email", "residents-address-same");
    Err(problems)
}

/// `POST /ik/email`
pub async fn ask_code(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let member = owner(&house, &visitor).await?;
    let email = match read_new(&form, &member) {
        Ok(email) => email,
        Err(problems) => {
            let frame = frame(&house, &visitor).await?;
            let (member, email, problems) = (&member, form.text("email"), &problems);
            return show_wrong(&EmailPage { frame: &frame, member, email, problems });
        }
    };
    house.limits.codes.count(&visitor.address)?;
    house.limits.mails.count(&email)?;
    email::send_code(&house, visitor.lang, &member.id, &email).await?;
    let mut answer = see_other("/ik/email/code");
    Asked { email, back: String::new() }.remember(&house, &mut answer);
    Ok(answer)
}

/// `GET /ik/email/code`
pub async fn code_page(State(house): State<House>, visitor: Visitor, jar: CookieJar) -> Answer {
    owner(&house, &visitor).await?;
    let asked = Asked::remembered(&jar);
    let frame = frame(&house, &visitor).await?;
    let (form, problems) = (&Filled::default(), &Problems::none());
    show(&CodePage { frame: &frame, email: &asked.email, form, problems })
}

/// `POST /ik/email/code`
pub async fn type_code(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let member = owner(&house, &visitor).await?;
    house.limits.tries.count(&visitor.address)?;
    let email = normal_email(form.text("email"));
    // A form that was sent twice is right both times.
    let change = if email == member.email {
        Change::Done
    } else {
        email::change(&house, visitor.lang, &member, (&email, form.text("code"))).await?
    };
    match change {
        Change::Done => {
            let mut answer = see_other_saying("/ik", "residents-flash-address");
            Asked::forget(&house, &mut answer);
            Ok(answer)
        }
        Change::Taken => {
            let frame = frame(&house, &visitor).await?;
            show_wrong(&TakenPage { frame: &frame, email: &email })
        }
        Change::NotRight => {
            let mut problems = Problems::none();
            problems.add("code", "residents-code-wrong");
            let frame = frame(&house, &visitor).await?;
            let (email, form, problems) = (email.as_str(), &form, &problems);
            show_wrong(&CodePage { frame: &frame, email, form, problems })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::Moment;
    use crate::kit::may::Roles;

    #[test]
    fn the_address_that_somebody_has_already_is_not_asked_again() {
        let member = Member {
            id: "0192f0c1".to_owned(),
            email: "joke@voorbeeld.example".to_owned(),
            name: "Joke".to_owned(),
            roles: Roles::NONE,
            created_at: Moment::from_millis(0),
        };
        let typed = |email: &str| Filled::with(vec![("email", email.to_owned())]);
        let problems = read_new(&typed(" Joke@voorbeeld.example"), &member).unwrap_err();
        assert_eq!(problems.0.first().unwrap().word, "residents-address-same");
        assert!(read_new(&typed("joke@elders.example"), &member).is_ok());
    }
}
