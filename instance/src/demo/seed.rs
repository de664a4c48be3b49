//! Filling an empty house: each thing goes in as its form would put it in, so that it is checked,
//! kept and published in the same way.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Context;

use super::days::days;
use super::houses::{Club, Happening, Note, Plan, Venue};
use super::life;
use super::seed_press;
use crate::app;
use crate::cli::open_db;
use crate::config::Config;
use crate::kit::form::{Filled, Problems};
use crate::kit::hours::FIELDS;
use crate::kit::may::{Role, Roles};
use crate::kit::settings::Settings;
use crate::kit::time::{Clock, DAY, HOUR};
use crate::kit::visitor::Resident;
use crate::kit::{House, Moment, migrate};
use crate::mailroom;
use crate::rooms::agenda::repeat::Rhythm;
use crate::rooms::{agenda, desk, fresh, noticeboard, organisations, residents};

/// The organisations came first, then the etalage, the first stories, the activities and the notices:
/// each took so long.
const ONE_GROUP: i64 = 7 * DAY;
/// How long nobody looked after what a house forgot: until its owner was asked about it.
const FORGOTTEN: i64 = 98 * DAY;
/// How long before that the newest stories came, an hour after each other.
const PRESS_DAY: i64 = 6 * HOUR;
/// How long ago the last notice was hung up.
const QUIET_SINCE: i64 = 2 * HOUR;

/// Makes a house in the folder that `config` names and fills it, unless it is there already.
/// A house that was not finished is not there: it is built beside its place and then moved.
pub async fn fill(plan: &Plan, config: Config) -> anyhow::Result<bool> {
    let folder = config.data.clone();
    if folder.exists() {
        return Ok(false);
    }
    let site = folder.with_extension("building");
    remove(&site)?;
    build(plan, Config { data: site.clone(), ..config })
        .await
        .with_context(|| format!("{} could not be filled", plan.name))?;
    std::fs::rename(&site, &folder)
        .with_context(|| format!("{} could not be put in its place", folder.display()))?;
    Ok(true)
}

fn remove(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)
            .with_context(|| format!("{} could not be removed", folder.display()))?;
    }
    Ok(())
}

async fn build(plan: &Plan, config: Config) -> anyhow::Result<()> {
    let db = open_db(&config).await?;
    let now = Clock::machine().now();
    // The past is lived again, so that not everything was hung up "just now".
    let (forgotten, showcase) = plan.showcase.split_at_checked(plan.forgotten).unwrap_or_default();
    let long_ago = if forgotten.is_empty() { 0 } else { ONE_GROUP + FORGOTTEN };
    let clock = Clock::held(now.plus(-QUIET_SINCE - PRESS_DAY - 5 * ONE_GROUP - long_ago));
    let house = House::open(config.clone(), db, clock, app::DOORS).await?;
    open(&house, plan).await?;
    let people = people(&house, plan).await?;
    let clubs = clubs(&house, plan.clubs, &people).await?;
    if !forgotten.is_empty() {
        seed_press::showcase(&house, plan, forgotten, &people, &clubs).await?;
        forget(&house).await?;
    }
    seed_press::showcase(&house, plan, showcase, &people, &clubs).await?;
    let (old, new) = plan.stories.split_at(plan.stories.len() / 2);
    seed_press::stories(&house, plan, old, &people).await?;
    activities(&house, plan, &people, (&clubs, now)).await?;
    let notices = notices(&house, plan.notes, &people).await?;
    seed_press::stories_of_today(&house, plan, new, &people).await?;
    anyhow::ensure!(migrate::schema(&house.db).await? == migrate::newest_known());
    house.db.close().await;
    let db = open_db(&config).await?;
    let house = House::open(config, db, life::clock(), app::DOORS).await?;
    life::furnish(&house, plan.life, &people, &notices).await?;
    house.db.line().hang_up();
    house.db.close().await;
    Ok(())
}

/// Lets months pass in which nobody looks after anything, and asks about it.
async fn forget(house: &House) -> anyhow::Result<()> {
    house.clock.forward(FORGOTTEN);
    let mut tx = house.write().await?;
    fresh::see_to(house, &mut tx).await?;
    Ok(tx.commit().await?)
}

/// Who writes for the house: the second account.
pub fn editor<'a>(
    plan: &Plan,
    people: &'a HashMap<&'static str, Resident>,
) -> anyhow::Result<&'a Resident> {
    let editor = plan.accounts.get(1).and_then(|account| people.get(account.name));
    editor.context("a house has an editor")
}

/// Lets time pass between the things of one group.
pub fn pass(house: &House, number: usize) {
    let number = i64::try_from(number.max(1)).unwrap_or(1);
    house.clock.forward(ONE_GROUP / number);
}

/// What was read from a form of ours, which has to be right.
pub fn right<T>(what: &str, read: Result<T, Problems>) -> anyhow::Result<T> {
    read.map_err(|problems| {
        let words: Vec<_> = problems.0.iter().map(|problem| problem.word).collect();
        anyhow::anyhow!("\"{what}\": {}", words.join(", "))
    })
}

pub fn place(venue: &Venue) -> Vec<(&'static str, String)> {
    let (north, east) = venue.point;
    vec![
        ("place", venue.name.to_owned()),
        ("street", venue.street.to_owned()),
        ("postal_code", venue.postal_code().to_owned()),
        ("town", "Molenstad".to_owned()),
        ("latitude", north.to_string()),
        ("longitude", east.to_string()),
    ]
}

pub fn ticked(name: &'static str, slugs: &str) -> Vec<(&'static str, String)> {
    slugs.split_whitespace().map(|slug| (name, slug.to_owned())).collect()
}

pub fn form(fields: &[(&'static str, &str)], more: Vec<Vec<(&'static str, String)>>) -> Filled {
    let typed = fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
    Filled::with(typed.chain(more.into_iter().flatten()).collect())
}

async fn open(house: &House, plan: &Plan) -> anyhow::Result<()> {
    let beheerder = plan.accounts.first().context("a house has an administrator")?;
    let approve = if plan.approves_by_itself { "yes" } else { "no" };
    let email = format!("huis@{}.example", plan.key);
    let fields = [
        ("house_name", plan.name),
        ("kind", plan.kind),
        ("tagline", plan.tagline),
        ("phone", "000-000 00 00"),
        ("email", &email),
        ("hours", plan.hours),
        ("directions", plan.life.directions),
        ("answer", plan.life.answer),
        ("colour", plan.colour),
        ("facade", plan.facade),
        ("language", "nl"),
        ("approve", approve),
        ("short_name", plan.key),
        ("admin_name", beheerder.name),
        ("admin_email", beheerder.email),
    ];
    let week = FIELDS.iter().zip(plan.week).map(|(row, typed)| (row.field, typed.to_owned()));
    let form = form(&fields, vec![place(&plan.venue), week.collect()]);
    let set_up = right(plan.name, desk::SetUp::read(&form, &Settings::default()))?;
    desk::open(house, &set_up).await?;
    Ok(())
}

/// Gives everybody their account; returns them by their first name.
async fn people(house: &House, plan: &Plan) -> anyhow::Result<HashMap<&'static str, Resident>> {
    let mut people = HashMap::new();
    let mut tx = house.write().await?;
    for account in plan.accounts {
        let name = account.name;
        let roles = Roles::of(account.roles.iter().copied());
        let id = residents::add(&mut tx, house.now(), account.email, name, roles).await?;
        if roles.has(Role::Administrator) {
            residents::give_demo_step(house, &mut tx, &id).await?;
        }
        people.insert(
            name,
            Resident { id, name: name.to_owned(), roles, is_sure: true, is_muted: false },
        );
    }
    tx.commit().await?;
    Ok(people)
}

/// Adds the organisations; returns their ids by their names.
async fn clubs(
    house: &House,
    clubs: &[Club],
    people: &HashMap<&'static str, Resident>,
) -> anyhow::Result<HashMap<&'static str, String>> {
    let mut ids = HashMap::new();
    for club in clubs {
        let fields = [
            ("name", club.name),
            ("text", club.text),
            ("hours", club.hours),
            ("email", club.email),
            ("phone", "000-000 00 00"),
        ];
        let more = vec![
            place(club.venue),
            ticked("theme", club.themes),
            ticked("audience", club.audiences),
            ticked("feature", club.features),
        ];
        let draft = right(club.name, organisations::Draft::read(&form(&fields, more)))?;
        let keys = mailroom::fresh_keys(house).await?;
        let mut tx = house.write().await?;
        let id = organisations::seed(house, &mut tx, (draft, keys), !club.is_new).await?;
        if let Some(writer) = people.get(club.writer) {
            organisations::join(house, &mut tx, &id, &writer.id).await?;
        }
        ids.insert(club.name, id);
        tx.commit().await?;
        pass(house, clubs.len());
    }
    Ok(ids)
}

async fn activities(
    house: &House,
    plan: &Plan,
    people: &HashMap<&'static str, Resident>,
    (clubs, now): (&HashMap<&'static str, String>, Moment),
) -> anyhow::Result<()> {
    let editor = editor(plan, people)?;
    let today = now.in_zone(&house.zone).date();
    let settings = house.settings().await?;
    let itself = format!("{} {}", settings.kind, settings.name);
    for happening in plan.agenda {
        let club = clubs.get(happening.club).map_or("", String::as_str);
        anyhow::ensure!(!club.is_empty(), "nobody holds \"{}\"", happening.title);
        // What the house does itself is of no organisation.
        let club = if happening.club == itself { "" } else { club };
        let keeper = plan.clubs.iter().find(|club| club.name == happening.club);
        let owner = keeper.and_then(|club| people.get(club.writer)).unwrap_or(editor);
        // The first that is still to come; what follows of a series is made by itself.
        for day in days(happening.when, today) {
            let form = activity(happening, club, &day.to_string());
            let read = agenda::Draft::read(&form, house.now(), &house.zone);
            let draft = right(happening.title, read)?;
            if draft.starts_at <= now {
                continue;
            }
            let repeat = agenda::Repeat::read(&form, Some(day), today);
            let repeat = right(happening.title, repeat)?;
            let mut tx = house.write().await?;
            agenda::seed(house, &mut tx, &owner.id, (draft, repeat)).await?;
            tx.commit().await?;
            break;
        }
        pass(house, plan.agenda.len());
    }
    Ok(())
}

fn activity(happening: &Happening, club: &str, day: &str) -> Filled {
    let fields = [
        ("title", happening.title),
        ("text", happening.text),
        ("date", day),
        ("start", happening.hours.0),
        ("end", happening.hours.1),
        ("price", happening.price),
        ("organisation", club),
        ("contact", happening.contact),
        ("repeat", happening.when.rhythm().map_or("", Rhythm::slug)),
        ("sign_up", if happening.places.is_empty() { "nee" } else { "ja" }),
        ("capacity", happening.places),
    ];
    let weekdays = happening.when.weekdays().iter();
    let weekdays = weekdays.map(|day| ("weekday", day.to_monday_one_offset().to_string()));
    let more = vec![
        weekdays.collect(),
        place(happening.venue),
        ticked("theme", happening.themes),
        ticked("audience", happening.audiences),
        ticked("feature", happening.features),
    ];
    form(&fields, more)
}

/// Hangs up the notices; returns their ids by their titles.
async fn notices(
    house: &House,
    notes: &[Note],
    people: &HashMap<&'static str, Resident>,
) -> anyhow::Result<HashMap<&'static str, String>> {
    let mut ids = HashMap::new();
    for note in notes {
        pass(house, notes.len());
        let by = people.get(note.by);
        let by = by.with_context(|| format!("nobody hangs up \"{}\"", note.title))?;
        let fields = [
            ("soort", note.kind),
            ("title", note.title),
            ("text", note.text),
            ("help", note.help),
            ("area", note.area),
        ];
        let draft = right(note.title, noticeboard::Draft::read(&form(&fields, vec![])))?;
        let mut tx = house.write().await?;
        ids.insert(note.title, noticeboard::seed(house, &mut tx, by, draft).await?);
        tx.commit().await?;
    }
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use crate::demo::houses::HOUSES;
    use crate::kit::facets::{AUDIENCES, Choice, FEATURES, HELP, THEMES, find};

    fn assert_known(list: &'static [Choice], slugs: &str, what: &str) {
        for slug in slugs.split_whitespace() {
            assert!(find(list, slug).is_some(), "{what}: {slug}");
        }
    }

    #[test]
    fn what_is_said_with_slugs_is_not_lost() {
        for plan in &HOUSES {
            for club in plan.clubs {
                assert_known(&THEMES, club.themes, club.name);
                assert_known(&AUDIENCES, club.audiences, club.name);
                assert_known(&FEATURES, club.features, club.name);
            }
            for happening in plan.agenda {
                assert_known(&THEMES, happening.themes, happening.title);
                assert_known(&AUDIENCES, happening.audiences, happening.title);
                assert_known(&FEATURES, happening.features, happening.title);
            }
            for piece in plan.showcase {
                assert_known(&THEMES, piece.themes, piece.title);
                assert_known(&AUDIENCES, piece.audiences, piece.title);
                assert_known(&FEATURES, piece.features, piece.title);
            }
            for note in plan.notes {
                assert_known(&HELP, note.help, note.title);
            }
        }
    }

    #[test]
    fn every_activity_has_an_organisation_and_every_notice_a_neighbour() {
        for plan in &HOUSES {
            for happening in plan.agenda {
                let club = plan.clubs.iter().find(|club| club.name == happening.club);
                assert!(club.is_some(), "{}", happening.title);
            }
            for piece in plan.showcase.iter().filter(|piece| !piece.club.is_empty()) {
                let club = plan.clubs.iter().find(|club| club.name == piece.club);
                assert!(club.is_some(), "{}", piece.title);
            }
            for note in plan.notes {
                let by = plan.accounts.iter().find(|account| account.name == note.by);
                assert!(by.is_some(), "{}", note.title);
            }
        }
    }

    #[test]
    fn nobody_outside_the_demo_can_be_reached() {
        for plan in &HOUSES {
            let mails = plan.accounts.iter().map(|account| account.email);
            for email in mails.chain(plan.clubs.iter().map(|club| club.email)) {
                assert!(email.is_empty() || email.ends_with(".example"), "{email}");
            }
        }
    }
}
