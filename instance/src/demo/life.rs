//! What makes a house of the demo a lived-in one: faces, pages, the film, the guest book, messages,
//! and talk in the living room. Each thing goes in through the door that its form uses.

use std::collections::HashMap;

use anyhow::Context;

use super::coming::{self, Comer, Off};
use super::houses::Plan;
use super::seed::{right, ticked};
use crate::app;
use crate::cli::open_db;
use crate::config::Config;
use crate::kit::form::Filled;
use crate::kit::time::{Clock, DAY, HOUR, MINUTE};
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx};
use crate::rooms::{about, faces, film, living_room, messages, residents};

/// What people show, write and say in a house, besides the agenda and the board.
pub struct Life {
    /// How people get there.
    pub directions: &'static str,
    /// When somebody answers a letter to the house.
    pub answer: &'static str,
    /// The cards in the face book.
    pub faces: &'static [Card],
    /// The pages about the neighbourhood.
    pub pages: &'static [Page],
    /// The welcome film.
    pub film: Option<Film>,
    /// What guests wrote in the guest book.
    pub guests: &'static [Guest],
    /// What neighbours wrote to each other.
    pub threads: &'static [Thread],
    /// A letter of a guest to the house.
    pub letter: Option<Letter>,
    /// The first name of the host whose lamp burns, and what they do.
    pub lamp: Option<(&'static str, &'static str)>,
    /// What is said in the living room, the oldest first: a first name and the words. `{Title}`
    /// stands for the address of an activity.
    pub talk: &'static [(&'static str, &'static str)],
    /// Who is in: a first name, and whether they only read along.
    pub inside: &'static [(&'static str, bool)],
    /// Who comes to which activity.
    pub comers: &'static [Comer],
    /// What does not go on after all.
    pub off: Option<Off>,
}

/// A card in the face book.
pub struct Card {
    /// The first name of the account.
    pub by: &'static str,
    /// The drawing.
    pub drawing: &'static str,
    /// Codes of languages, with spaces between.
    pub languages: &'static str,
    /// "Vraag mij over ...".
    pub ask: &'static str,
    /// Themes, with spaces between.
    pub topics: &'static str,
    /// What they do here.
    pub does: &'static str,
    /// Where one meets them.
    pub place: &'static str,
    /// Days on which they are there, with spaces between.
    pub days: &'static str,
}

/// A page about the neighbourhood.
pub struct Page {
    /// Its title.
    pub title: &'static str,
    /// Its text, with marks.
    pub text: &'static str,
}

/// The welcome film.
pub struct Film {
    /// What it is called.
    pub title: &'static str,
    /// What one sees and reads in it.
    pub text: &'static str,
    /// How long it takes.
    pub length: &'static str,
    /// The film itself, in WebM.
    pub file: &'static [u8],
    /// Its captions, in WebVTT.
    pub captions: &'static str,
}

/// Something in the guest book.
pub struct Guest {
    /// First name.
    pub name: &'static str,
    /// What they wrote.
    pub text: &'static str,
    /// What the host answered; without an answer it still waits.
    pub answer: Option<&'static str>,
}

/// What two neighbours wrote to each other.
pub struct Thread {
    /// The first name of who began.
    pub by: &'static str,
    /// The first name of the other.
    pub to: &'static str,
    /// The title of the notice it is about; empty for nothing.
    pub about: &'static str,
    /// What they wrote in turn.
    pub said: &'static [&'static str],
}

/// A letter of a guest to the house.
pub struct Letter {
    /// First name.
    pub name: &'static str,
    /// Where the house can answer.
    pub reply_to: &'static str,
    /// What it says.
    pub text: &'static str,
}

type People = HashMap<&'static str, Resident>;

fn one<'a>(people: &'a People, name: &str) -> anyhow::Result<&'a Resident> {
    people.get(name).with_context(|| format!("nobody is called {name}"))
}

/// How long ago people began to show themselves and to write to each other.
const SINCE: i64 = 2 * DAY;

/// Puts everything in a house that was just made; `notices` has their ids by their titles.
pub async fn furnish(
    house: &House,
    life: &Life,
    people: &People,
    notices: &HashMap<&'static str, String>,
) -> anyhow::Result<()> {
    let editor = people.values().find(|one| one.roles.has(crate::kit::may::Role::Administrator));
    let editor = editor.context("a house has an administrator")?;
    let mut tx = house.write().await?;
    for page in life.pages {
        let form = filled(&[("title", page.title), ("text", page.text)], vec![]);
        let draft = right(page.title, about::page::Draft::read(&form))?;
        about::seed(house, &mut tx, editor, draft).await?;
    }
    for card in life.faces {
        show_face(house, &mut tx, one(people, card.by)?, card).await?;
    }
    for guest in life.guests {
        house.clock.forward(2 * HOUR);
        let entry = (guest.name, guest.text, guest.answer);
        living_room::seed::write(house, &mut tx, entry).await?;
    }
    if let Some(letter) = &life.letter {
        let Letter { name, reply_to, text } = letter;
        let letter = messages::ToHouse { resident: None, name, reply_to, text };
        messages::to_house(house, &mut tx, &letter).await?;
    }
    coming::come(house, &mut tx, life).await?;
    tx.commit().await?;
    if let Some(film) = &life.film {
        let form =
            filled(&[("title", film.title), ("text", film.text), ("length", film.length)], vec![]);
        film::seed(house, form, film.file, film.captions).await?;
    }
    for thread in life.threads {
        write(house, people, notices, thread).await?;
    }
    Ok(())
}

fn filled(fields: &[(&'static str, &str)], more: Vec<Vec<(&'static str, String)>>) -> Filled {
    super::seed::form(fields, more)
}

async fn show_face(
    house: &House,
    tx: &mut Tx,
    resident: &Resident,
    card: &Card,
) -> anyhow::Result<()> {
    let fields = [
        ("name", card.by),
        ("drawing", card.drawing),
        ("ask", card.ask),
        ("does", card.does),
        ("place", card.place),
        // Who looks around in a demo is not signed in: everybody shows themselves to guests too.
        ("for_guests", "ja"),
    ];
    let more = vec![
        ticked("language", card.languages),
        ticked("topic", card.topics),
        ticked("day", card.days),
    ];
    let draft = right(card.by, faces::Draft::read(&filled(&fields, more)))?;
    faces::seed(house, tx, resident, draft).await
}

/// Two neighbours write to each other, in turn.
async fn write(
    house: &House,
    people: &People,
    notices: &HashMap<&'static str, String>,
    thread: &Thread,
) -> anyhow::Result<()> {
    let pair = [one(people, thread.by)?, one(people, thread.to)?];
    let (first, more) = thread.said.split_first().context("a thread has a first message")?;
    let about = match notices.get(thread.about) {
        Some(notice) => ("briefje", notice.as_str()),
        None => ("aan", pair.map(|one| one.id.as_str())[1]),
    };
    let [by, to] = pair;
    let id = messages::seed(house, by, &filled(&[about, ("text", first)], vec![])).await?;
    for (text, turn) in more.iter().zip([to, by].into_iter().cycle()) {
        house.clock.forward(HOUR);
        messages::seed_answer(house, turn, &id, text).await?;
    }
    house.clock.forward(2 * HOUR);
    Ok(())
}

/// A clock that stands where life in a house begins, so that not everything was written "just now".
pub fn clock() -> Clock {
    Clock::held(Clock::machine().now().plus(-SINCE))
}

/// How long ago the talk in a living room began, and how much time there is between two messages.
const TALK_SINCE: i64 = 55 * MINUTE;
const BETWEEN: i64 = 3 * MINUTE;

/// Lets neighbours talk in the living room of a house that is not open yet, when nothing that was
/// said there is left: talk is forgotten after a day, and a demo goes on for longer.
pub async fn talk(plan: &Plan, config: Config) -> anyhow::Result<()> {
    let db = open_db(&config).await?;
    let clock = Clock::held(Clock::machine().now().plus(-TALK_SINCE));
    let house = House::open(config, db, clock, app::DOORS).await?;
    if !plan.life.talk.is_empty() && living_room::seed::is_silent(&house).await? {
        let people = known(&house, plan).await?;
        begin(&house, plan.life, &people).await?;
    }
    house.db.line().hang_up();
    house.db.close().await;
    Ok(())
}

/// The neighbours who are still there, by their first names.
async fn known(house: &House, plan: &Plan) -> anyhow::Result<People> {
    let mut people = People::new();
    let mut tx = house.read().await?;
    for account in plan.accounts {
        if let Some(member) = residents::by_email(&mut tx, account.email).await? {
            let (id, name, roles) = (member.id, member.name, member.roles);
            people
                .insert(account.name, Resident { id, name, roles, is_sure: true, is_muted: false });
        }
    }
    Ok(people)
}

async fn begin(house: &House, life: &Life, people: &People) -> anyhow::Result<()> {
    let host = life.lamp.and_then(|(name, line)| Some((people.get(name)?, line)));
    if let Some((host, line)) = host {
        living_room::seed::light(house, host, line).await?;
    }
    for (name, words) in life.talk {
        house.clock.forward(BETWEEN);
        let Some(by) = people.get(name) else { continue };
        let typed = with_address(house, words).await?;
        living_room::seed::say(house, by, &typed).await?;
    }
    Ok(())
}

/// The words with the address of the next activity that `{Title}` stands for; without it when there
/// is none any more.
async fn with_address(house: &House, words: &str) -> anyhow::Result<String> {
    let Some((before, rest)) = words.split_once('{') else { return Ok(words.to_owned()) };
    let (title, after) = rest.split_once('}').context("a title that ends")?;
    let mut tx = house.read().await?;
    let found = coming::of_title(house, &mut tx, title, 0).await?;
    let address = found.map(|event| house.url(&event.path())).unwrap_or_default();
    Ok(format!("{before}{address}{after}").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::houses::HOUSES;
    use crate::kit::facets::{THEMES, find};
    use crate::rooms::faces::draft::{DAYS, DRAWINGS, LANGUAGES};

    #[test]
    fn everybody_who_says_or_shows_something_has_an_account() {
        for plan in &HOUSES {
            let life = plan.life;
            let names = life.faces.iter().map(|card| card.by);
            let names = names.chain(life.talk.iter().map(|(name, _)| *name));
            let names = names.chain(life.inside.iter().map(|(name, _)| *name));
            let names = names.chain(life.lamp.iter().map(|(name, _)| *name));
            let names = names.chain(life.threads.iter().flat_map(|thread| [thread.by, thread.to]));
            for name in names {
                let known = plan.accounts.iter().any(|account| account.name == name);
                assert!(known, "{name} in {}", plan.name);
            }
        }
    }

    #[test]
    fn what_stands_on_a_card_is_not_lost() {
        for card in HOUSES.iter().flat_map(|plan| plan.life.faces) {
            assert!(DRAWINGS.contains(&card.drawing), "{}: {}", card.by, card.drawing);
            for (list, slugs) in [
                (&LANGUAGES[..], card.languages),
                (&THEMES[..], card.topics),
                (&DAYS[..], card.days),
            ] {
                for slug in slugs.split_whitespace() {
                    assert!(list.iter().any(|one| one.slug == slug), "{}: {slug}", card.by);
                }
            }
        }
        assert!(find(&THEMES, "ontmoeten").is_some());
    }

    #[test]
    fn no_two_neighbours_of_a_house_have_the_same_face() {
        for plan in &HOUSES {
            let mut drawings: Vec<_> = plan.life.faces.iter().map(|card| card.drawing).collect();
            drawings.sort_unstable();
            let number = drawings.len();
            drawings.dedup();
            assert_eq!(drawings.len(), number, "{}", plan.name);
        }
    }

    #[test]
    fn an_activity_that_is_shared_and_a_notice_that_is_answered_are_there() {
        for plan in &HOUSES {
            for (_, words) in plan.life.talk {
                let Some((_, rest)) = words.split_once('{') else { continue };
                let title = rest.split('}').next().unwrap();
                assert!(plan.agenda.iter().any(|one| one.title == title), "{title}");
            }
            for about in plan.life.threads.iter().map(|thread| thread.about) {
                let known = plan.notes.iter().any(|note| note.title == about);
                assert!(about.is_empty() || known, "{about}");
            }
        }
    }
}
