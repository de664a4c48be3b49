//! The screens of the people: who works here, who has an account, and what somebody may do.

use askama::Template;
use axum::extract::{Path, Query, State};
use serde::Deserialize;

use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::is_id;
use crate::kit::may::{Action, Role, Roles, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::one_line;
use crate::kit::visitor::Visitor;
use crate::rooms::residents::{
    self, Member, People, Stays, Step, role_line, role_word, roles_in_words,
};

/// How many residents one page shows.
const PAGE: i64 = 50;

/// Which residents somebody looks for.
#[derive(Debug, Default, Deserialize)]
pub struct Looking {
    #[serde(default)]
    q: String,
    na: Option<String>,
}

#[derive(Template)]
#[template(path = "rooms/desk/people.html")]
struct PeoplePage<'a> {
    frame: &'a Frame,
    words: &'a str,
    staff: &'a [Member],
    people: &'a [Member],
    next: String,
    form: &'a Filled,
    problems: &'a Problems,
}

impl PeoplePage<'_> {
    fn roles(&self, member: &Member) -> String {
        roles_in_words(self.frame.w, member.roles)
    }
}

#[derive(Template)]
#[template(path = "rooms/desk/person.html")]
struct PersonPage<'a> {
    frame: &'a Frame,
    member: &'a Member,
    roles: Roles,
    step: &'a Step,
    duties: &'a [Role],
    is_self: bool,
    is_last: bool,
}

impl PersonPage<'_> {
    fn role_name(&self, role: Role) -> String {
        self.frame.w.say(role_word(role))
    }

    fn role_line(&self, role: Role) -> String {
        self.frame.w.say(role_line(role))
    }

    fn is_administrator(&self) -> bool {
        self.member.roles.has(Role::Administrator)
    }
}

/// `GET /beheer/mensen`
pub async fn people_page(
    State(house): State<House>,
    visitor: Visitor,
    Query(looking): Query<Looking>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let (form, problems) = (Filled::default(), Problems::none());
    show_people(&house, &visitor, &looking, (&form, &problems)).await
}

async fn show_people(
    house: &House,
    visitor: &Visitor,
    looking: &Looking,
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let words = one_line(&looking.q, 60);
    let before = looking.na.as_deref().filter(|id| is_id(id));
    let mut tx = house.read().await?;
    let staff = residents::staff(&mut tx).await?;
    let wanted = People { words: &words, before, limit: PAGE + 1 };
    let mut people = residents::people(&mut tx, &wanted).await?;
    drop(tx);
    let next = next_address(&words, &mut people);
    let title = visitor.lang.say("desk-people");
    let frame = Frame::new(house, visitor, "desk", &title).await?;
    let page = PeoplePage {
        frame: &frame,
        words: &words,
        staff: &staff,
        people: &people,
        next,
        form,
        problems,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// The address of the next page; empty when this is the last. One more was asked for than is
/// shown, and says whether there is a next page.
fn next_address(words: &str, people: &mut Vec<Member>) -> String {
    let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
    if people.len() <= shown {
        return String::new();
    }
    people.truncate(shown);
    let last = people.last().map(|member| member.id.as_str()).unwrap_or_default();
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("q", words)
        .append_pair("na", last)
        .finish();
    format!("/beheer/mensen?{query}")
}

/// Reads who is let in: address and first name. Who lets them in says that they are old enough, as
/// everybody else says it themselves.
fn read_person(form: &Filled) -> Result<(String, String), Problems> {
    let mut problems = Problems::none();
    let email = form.text("email").to_owned();
    if !residents::is_email(&email) {
        problems.add("email", "desk-email-wrong");
    }
    let name = one_line(form.text("name"), 40);
    if name.is_empty() {
        problems.add("name", "desk-person-name-empty");
    }
    if !form.ticked("of_age") {
        problems.add("of_age", "desk-person-age-needed");
    }
    if problems.is_empty() { Ok((email, name)) } else { Err(problems) }
}

/// `POST /beheer/mensen/nieuw`: makes the account, and goes on to what they may do. Somebody who
/// has an account already keeps it as it is.
pub async fn add_person(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let (email, name) = match read_person(&form) {
        Ok(person) => person,
        Err(problems) => {
            let looking = Looking::default();
            return show_people(&house, &visitor, &looking, (&form, &problems)).await;
        }
    };
    let mut tx = house.write().await?;
    let known = residents::by_email(&mut tx, &email).await?;
    let id = match known {
        Some(member) => member.id,
        None => residents::add(&mut tx, house.now(), &email, &name, Roles::NONE)
            .await
            .map_err(anyhow::Error::from)?,
    };
    tx.commit().await?;
    Ok(see_other_saying(&format!("/beheer/mensen/{id}"), "desk-flash-person"))
}

/// `GET /beheer/mensen/{id}`
pub async fn person_page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    show_person(&house, &visitor, &id, None).await
}

/// Shows somebody; with `refused`, the duties that they could not be given.
async fn show_person(house: &House, visitor: &Visitor, id: &str, refused: Option<Roles>) -> Answer {
    let mut tx = house.read().await?;
    let member = residents::member(&mut tx, id).await?.ok_or(Oops::NotFound)?;
    let step = residents::step(&mut tx, id).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let frame = Frame::new(house, visitor, "desk", &member.name).await?;
    let page = PersonPage {
        frame: &frame,
        roles: refused.unwrap_or(member.roles),
        step: &step,
        duties: &Role::DUTIES,
        is_self: visitor.resident.as_ref().is_some_and(|resident| resident.id == member.id),
        is_last: refused.is_some(),
        member: &member,
    };
    if refused.is_none() { show(&page) } else { show_wrong(&page) }
}

/// `POST /beheer/mensen/{id}`: gives somebody these duties and no others.
pub async fn change_roles(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let roles = Roles::of(form.all("role").filter_map(Role::from_name));
    let mut tx = house.write().await?;
    match residents::set_roles(&mut tx, &id, roles).await {
        Ok(()) => tx.commit().await?,
        Err(Stays::Nobody) => return Err(Oops::NotFound),
        Err(Stays::Database(error)) => return Err(error.into()),
        Err(Stays::Trouble(error)) => return Err(error.into()),
        Err(Stays::LastAdministrator) => {
            drop(tx);
            return show_person(&house, &visitor, &id, Some(roles)).await;
        }
    }
    Ok(see_other_saying(&format!("/beheer/mensen/{id}"), "desk-flash-role"))
}

/// `POST /beheer/mensen/{id}/tweede-stap`: lets somebody begin their second step anew. One's own
/// is changed on one's own page, with a code.
pub async fn reset_second_step(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::RunHouse)?;
    if resident.id == id {
        return Err(Oops::Forbidden);
    }
    let mut tx = house.write().await?;
    residents::member(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    residents::reset_second_step(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("/beheer/mensen/{id}"), "desk-flash-step"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_without_a_name_is_asked_for_it() {
        let form = Filled::with(vec![("email", "kim@delinde.example".to_owned())]);
        let problems = read_person(&form).unwrap_err();
        assert_eq!(problems.0.first().unwrap().word, "desk-person-name-empty");
    }
}
