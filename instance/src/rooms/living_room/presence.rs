//! Who is in the room now. Kept in memory only: when they go, nothing remembers that they were here.
//!
//! Somebody is in while a page of theirs listens, and for two minutes after they asked for a page,
//! for browsers without scripts. With several processes each tells the others about its own.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::kit::Moment;
use crate::kit::time::MINUTE;

/// How long somebody who asked for a page is in.
const STAYS: i64 = 2 * MINUTE;
/// How long a page that listens counts without giving a sign.
const LISTENS: i64 = MINUTE;
/// How long somebody stays after their last page closed: the time of a reload.
const LEAVES: i64 = 8_000;
/// How many are named; more are counted.
const MOST_NAMED: usize = 40;
/// How many are remembered at all.
const MOST: usize = 5_000;

/// Somebody in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Stands for them in pages.
    pub mark: String,
    /// First name; empty for a guest.
    pub name: String,
    /// The address of their face; empty for none.
    pub face: String,
    /// Whether they only read along.
    pub reads: bool,
    /// Whether they keep the room.
    pub is_host: bool,
}

impl Person {
    /// Somebody without an account, who reads along.
    pub fn guest(mark: String) -> Self {
        Self { mark, name: String::new(), face: String::new(), reads: true, is_host: false }
    }
}

struct Seen {
    person: Person,
    /// How many pages of theirs listen to this process.
    pages: usize,
    until: Moment,
    /// Whether another process told about them.
    is_elsewhere: bool,
}

/// Who is in, as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Who {
    /// Those who are named: hosts first, then by first name.
    pub people: Vec<Person>,
    /// How many more neighbours there are.
    pub more: usize,
    /// How many guests read along.
    pub guests: usize,
}

impl Who {
    /// How many there are together.
    pub fn count(&self) -> usize {
        self.people.len() + self.more + self.guests
    }

    /// How many neighbours there are.
    pub fn neighbours(&self) -> usize {
        self.people.len() + self.more
    }
}

/// What one process tells the others.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Told {
    /// These are in.
    #[serde(default)]
    here: Vec<Person>,
    /// These marks went.
    #[serde(default)]
    gone: Vec<String>,
    /// These marks show another face: its address, empty for none.
    #[serde(default)]
    faces: Vec<(String, String)>,
}

/// Who is in.
#[derive(Default)]
pub struct Presence(HashMap<String, Seen>);

impl Presence {
    fn enter(&mut self, person: Person, until: Moment, is_elsewhere: bool) -> &mut Seen {
        if self.0.len() >= MOST {
            let now = until.plus(-STAYS);
            self.0.retain(|_, seen| seen.until > now);
        }
        let fresh = Seen { person: person.clone(), pages: 0, until, is_elsewhere };
        let seen = self.0.entry(person.mark.clone()).or_insert(fresh);
        seen.person = person;
        seen.until = seen.until.max(until);
        seen.is_elsewhere &= is_elsewhere;
        seen
    }

    /// Somebody asked for a page.
    pub fn came(&mut self, person: Person, now: Moment) {
        self.enter(person, now.plus(STAYS), false);
    }

    /// A page of somebody begins to listen.
    pub fn opened(&mut self, person: Person, now: Moment) {
        self.enter(person, now.plus(LISTENS), false).pages += 1;
    }

    /// A page that listens gives a sign.
    pub fn stayed(&mut self, mark: &str, now: Moment) {
        if let Some(seen) = self.0.get_mut(mark) {
            seen.until = seen.until.max(now.plus(LISTENS));
        }
    }

    /// A page of somebody does not listen any more.
    pub fn closed(&mut self, mark: &str, now: Moment) {
        if let Some(seen) = self.0.get_mut(mark) {
            seen.pages = seen.pages.saturating_sub(1);
            if seen.pages == 0 {
                seen.until = now.plus(LEAVES);
            }
        }
    }

    /// Somebody wants not to be seen any more, or is no neighbour any more.
    pub fn hide(&mut self, mark: &str) {
        self.0.remove(mark);
    }

    /// Who is in now; those who went are forgotten.
    pub fn who(&mut self, now: Moment) -> Who {
        self.0.retain(|_, seen| seen.until > now);
        let mut people: Vec<Person> = self
            .0
            .values()
            .map(|seen| seen.person.clone())
            .filter(|p| !p.name.is_empty())
            .collect();
        people.sort_by(|a, b| {
            (!a.is_host, a.reads, &a.name, &a.mark).cmp(&(!b.is_host, b.reads, &b.name, &b.mark))
        });
        let guests = self.0.len() - people.len();
        let more = people.len().saturating_sub(MOST_NAMED);
        people.truncate(MOST_NAMED);
        Who { people, more, guests }
    }

    /// Everybody who is in this process, for the others.
    pub fn own(&self) -> Vec<Person> {
        self.0.values().filter(|seen| !seen.is_elsewhere).map(|seen| seen.person.clone()).collect()
    }

    /// Hears who is in another process.
    pub fn hear(&mut self, told: Told, now: Moment) {
        for person in told.here {
            self.enter(person, now.plus(LISTENS), true);
        }
        for mark in told.gone {
            if self.0.get(&mark).is_some_and(|seen| seen.is_elsewhere) {
                self.0.remove(&mark);
            }
        }
        for (mark, face) in told.faces {
            if let Some(seen) = self.0.get_mut(&mark) {
                seen.person.face = face;
            }
        }
    }
}

impl Told {
    /// That these are in, in as many calls as needed.
    pub fn here(people: &[Person]) -> Vec<Self> {
        people.chunks(15).map(|some| Self { here: some.to_vec(), ..Self::default() }).collect()
    }

    /// That somebody went.
    pub fn gone(mark: &str) -> Self {
        Self { gone: vec![mark.to_owned()], ..Self::default() }
    }

    /// That somebody shows this face from now on.
    pub fn face(mark: &str, address: &str) -> Self {
        Self { faces: vec![(mark.to_owned(), address.to_owned())], ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::from_millis(1_000_000);

    fn joke() -> Person {
        Person { mark: "j".to_owned(), name: "Joke".to_owned(), reads: false, ..guest("j") }
    }

    fn guest(mark: &str) -> Person {
        Person::guest(mark.to_owned())
    }

    fn count(presence: &mut Presence, now: Moment) -> usize {
        presence.who(now).count()
    }

    #[test]
    fn who_asked_for_a_page_is_in_for_two_minutes() {
        let mut presence = Presence::default();
        presence.came(joke(), NOW);
        assert_eq!(count(&mut presence, NOW.plus(STAYS - 1)), 1);
        assert_eq!(count(&mut presence, NOW.plus(STAYS)), 0);
    }

    #[test]
    fn two_pages_of_somebody_are_one_person() {
        let mut presence = Presence::default();
        presence.opened(joke(), NOW);
        presence.opened(joke(), NOW);
        presence.closed("j", NOW);
        assert_eq!(count(&mut presence, NOW.plus(LEAVES + 1)), 1);
        presence.closed("j", NOW);
        assert_eq!(count(&mut presence, NOW.plus(LEAVES + 1)), 0);
    }

    #[test]
    fn a_page_that_gives_no_sign_is_not_in() {
        let mut presence = Presence::default();
        presence.opened(joke(), NOW);
        presence.stayed("j", NOW.plus(20_000));
        assert_eq!(count(&mut presence, NOW.plus(LISTENS + 10_000)), 1);
        assert_eq!(count(&mut presence, NOW.plus(LISTENS + 20_000)), 0);
    }

    #[test]
    fn guests_are_counted_and_not_named() {
        let mut presence = Presence::default();
        presence.opened(joke(), NOW);
        presence.opened(guest("g1"), NOW);
        let who = presence.who(NOW);
        assert_eq!((who.people.len(), who.guests, who.neighbours()), (1, 1, 1));
    }

    #[test]
    fn a_full_room_names_some_and_counts_the_others() {
        let mut presence = Presence::default();
        for number in 0..100 {
            let mark = format!("m{number}");
            presence.opened(Person { name: "Noor".to_owned(), ..guest(&mark) }, NOW);
        }
        let who = presence.who(NOW);
        assert_eq!((who.people.len(), who.more, who.count()), (MOST_NAMED, 60, 100));
    }

    #[test]
    fn another_process_cannot_send_away_who_is_here() {
        let mut presence = Presence::default();
        presence.opened(joke(), NOW);
        presence.hear(Told::gone("j"), NOW);
        assert_eq!(count(&mut presence, NOW), 1);
    }

    #[test]
    fn who_is_in_another_process_is_in_the_room() {
        let mut presence = Presence::default();
        let told = Told::here(&[joke()]).pop().unwrap();
        presence.hear(told, NOW);
        assert_eq!(count(&mut presence, NOW), 1);
        assert!(presence.own().is_empty());
        presence.hear(Told::gone("j"), NOW);
        assert_eq!(count(&mut presence, NOW), 0);
    }

    #[test]
    fn a_face_changes_without_somebody_coming_in_again() {
        let mut presence = Presence::default();
        presence.opened(joke(), NOW);
        presence.hear(Told::face("j", "/static/pictures/face-joke.svg"), NOW);
        presence.hear(Told::face("nobody", "/static/pictures/face-noor.svg"), NOW);
        let who = presence.who(NOW);
        assert_eq!(who.people.len(), 1);
        assert_eq!(who.people[0].face, "/static/pictures/face-joke.svg");
    }
}
