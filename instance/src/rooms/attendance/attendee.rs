//! Somebody who comes, or would like to: what they filled in, and who moves up when a place comes
//! free. No clock, database or HTTP.

use crate::kit::form::{Filled, Problems};
use crate::kit::text::{one_line, several_lines};
use crate::kit::{Moment, typed};

/// The field that people do not see and programs fill in.
pub const TRAP: &str = "website";
/// The most people that come with one name.
pub const MOST_PEOPLE: i64 = 10;
/// The most characters of a name, of a way to be reached, of a corner of the neighbourhood, and of
/// a remark.
const MOST_NAME: usize = 60;
const MOST_CONTACT: usize = 200;
const MOST_AREA: usize = 120;
const MOST_REMARK: usize = 500;

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum State {
    /// They have a place.
    Coming,
    /// They wait for one.
    Waiting,
    /// They do not come after all.
    Left,
}

impl State {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Waiting => "waiting",
            Self::Left => "left",
        }
    }
}

/// What somebody without e-mail has to be called about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Call {
    /// There is no need to.
    Nothing,
    /// A place came free for them.
    Place,
    /// The activity is at another time or place.
    Moved,
    /// It does not go on.
    Off,
    /// It goes on after all.
    On,
}

impl Call {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Place => "place",
            Self::Moved => "moved",
            Self::Off => "off",
            Self::On => "on",
        }
    }
}

/// Somebody who comes, or would like to.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Attendee {
    /// Their id.
    pub id: String,
    /// To what: the id of the activity.
    pub gathering: String,
    /// The secret of their own page, sealed.
    pub sealed: String,
    /// Where they stand.
    pub state: State,
    /// Their account here.
    pub resident: Option<String>,
    /// The actor that they are elsewhere.
    pub actor: Option<String>,
    /// The id of the `Join` of that actor.
    pub join_id: Option<String>,
    /// Whether somebody else put them on the list.
    pub on_behalf: bool,
    /// First name.
    pub name: String,
    /// Their phone number; empty without one.
    pub phone: String,
    /// Their e-mail address; empty without one.
    pub email: String,
    /// The language that they read: its code.
    pub lang: String,
    /// How many people they are together.
    pub people: i64,
    /// Whether they like to be fetched.
    pub to_fetch: bool,
    /// Where about.
    pub fetch_from: String,
    /// What else they say.
    pub remark: String,
    /// What they have to be called about.
    pub to_call: Call,
    /// When they were reminded.
    pub reminded_at: Option<Moment>,
    /// Since when they are on the list.
    pub created_at: Moment,
}

impl Attendee {
    /// Their number as a link of the `tel` scheme (RFC 3966).
    #[must_use]
    pub fn phone_link(&self) -> String {
        let digits = self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        format!("tel:{}", digits.collect::<String>())
    }

    /// Whether they wait for a place.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == State::Waiting
    }

    /// Whether they have a place.
    #[must_use]
    pub fn comes(&self) -> bool {
        self.state == State::Coming
    }

    /// Whether they have to be called.
    #[must_use]
    pub fn has_to_be_called(&self) -> bool {
        self.to_call != Call::Nothing
    }

    /// The key of the sentence that says what they have to be called about.
    #[must_use]
    pub fn call_word(&self) -> &'static str {
        match self.to_call {
            Call::Nothing => "participants-call-nothing",
            Call::Place => "participants-call-place",
            Call::Moved => "participants-call-moved",
            Call::Off => "participants-call-off",
            Call::On => "participants-call-on",
        }
    }
}

/// What a form says about somebody who wants to come, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// First name.
    pub name: String,
    /// Their phone number; empty without one.
    pub phone: String,
    /// Their e-mail address; empty without one.
    pub email: String,
    /// How many people they are together.
    pub people: i64,
    /// Whether they like to be fetched.
    pub fetch: bool,
    /// Where about; empty when they are not fetched.
    pub fetch_from: String,
    /// What else they say.
    pub remark: String,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it. Who `is_known` to the house
    /// need not say how to be reached.
    pub fn read(form: &Filled, is_known: bool) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let name = one_line(form.text("name"), MOST_NAME);
        if name.is_empty() {
            problems.add("name", "attendance-name-empty");
        }
        let contact = one_line(form.text("contact"), MOST_CONTACT);
        let email = typed::email(&contact);
        let phone = Some(contact.clone()).filter(|typed| typed::is_phone(typed));
        if email.is_none() && phone.is_none() {
            match (contact.is_empty(), is_known) {
                (true, true) => {}
                (true, false) => problems.add("contact", "attendance-contact-empty"),
                (false, _) => problems.add("contact", "attendance-contact-wrong"),
            }
        }
        let typed = form.text("people");
        let people = if typed.is_empty() { Some(1) } else { typed.parse().ok() };
        let people = people.filter(|people| (1..=MOST_PEOPLE).contains(people));
        if people.is_none() {
            problems.add("people", "attendance-people-unclear");
        }
        if form.ticked(TRAP) {
            problems.add(TRAP, "attendance-trap-filled");
        }
        let fetch = form.ticked("fetch");
        let fetch_from = one_line(form.text("fetch_from"), MOST_AREA);
        let remark = several_lines(form.text("remark"), MOST_REMARK);
        let Some(people) = people.filter(|_| problems.is_empty()) else { return Err(problems) };
        Ok(Self {
            name,
            phone: phone.unwrap_or_default(),
            email: email.unwrap_or_default(),
            people,
            fetch,
            fetch_from: if fetch { fetch_from } else { String::new() },
            remark,
        })
    }
}

/// Who moves up from the waiting list, in its order: everybody who fits in the places that are left
/// when those before them who fit have theirs. `groups` is how many people each waits with;
/// `left` is `None` when there is room for everybody.
#[must_use]
pub fn who_moves_up(left: Option<i64>, groups: &[i64]) -> Vec<bool> {
    let mut left = left.unwrap_or(i64::MAX);
    let moves = |people: &i64| {
        let fits = *people <= left;
        left -= if fits { *people } else { 0 };
        fits
    };
    groups.iter().map(moves).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(more: &[(&'static str, &str)]) -> Filled {
        let mut form = Filled::with(vec![
            ("name", "Joke".to_owned()),
            ("contact", "(000) 000 12 34".to_owned()),
            ("people", "2".to_owned()),
        ]);
        for (name, value) in more {
            form.put(name, *value);
        }
        form
    }

    fn read(more: &[(&'static str, &str)]) -> Draft {
        Draft::read(&filled(more), false).unwrap()
    }

    fn wrong(more: &[(&'static str, &str)]) -> Vec<&'static str> {
        let problems = Draft::read(&filled(more), false).unwrap_err();
        problems.0.iter().map(|problem| problem.word).collect()
    }

    #[test]
    fn a_phone_number_or_an_address_is_enough() {
        let by_phone = read(&[]);
        assert_eq!((by_phone.phone.as_str(), by_phone.email.as_str()), ("(000) 000 12 34", ""));
        let by_mail = read(&[("contact", "joke@buren.example")]);
        assert_eq!((by_mail.phone.as_str(), by_mail.email.as_str()), ("", "joke@buren.example"));
    }

    #[test]
    fn who_cannot_be_reached_is_asked_again() {
        assert_eq!(wrong(&[("contact", "")]), ["attendance-contact-empty"]);
        assert_eq!(wrong(&[("contact", "bel maar")]), ["attendance-contact-wrong"]);
        assert_eq!(wrong(&[("contact", "123")]), ["attendance-contact-wrong"]);
    }

    #[test]
    fn who_is_known_to_the_house_need_not_say_how_to_be_reached() {
        assert!(Draft::read(&filled(&[("contact", "")]), true).is_ok());
        assert!(Draft::read(&filled(&[("contact", "bel maar")]), true).is_err());
    }

    #[test]
    fn one_name_brings_at_most_ten_people() {
        assert_eq!(read(&[("people", "")]).people, 1);
        assert_eq!(read(&[("people", "10")]).people, 10);
        for number in ["0", "11", "-1", "veel"] {
            assert_eq!(wrong(&[("people", number)]), ["attendance-people-unclear"]);
        }
    }

    #[test]
    fn where_somebody_lives_is_kept_only_to_fetch_them() {
        assert_eq!(read(&[("fetch_from", "bij de bakker")]).fetch_from, "");
        let fetched = read(&[("fetch", "ja"), ("fetch_from", "bij de bakker")]);
        assert_eq!(fetched.fetch_from, "bij de bakker");
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let problems = Draft::read(&Filled::default(), false).unwrap_err();
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "contact"]);
        assert_eq!(wrong(&[(TRAP, "https://koop.example")]), ["attendance-trap-filled"]);
    }

    #[test]
    fn the_first_that_fits_moves_up() {
        assert_eq!(who_moves_up(Some(1), &[2, 1, 1]), [false, true, false]);
        assert_eq!(who_moves_up(Some(0), &[1]), [false]);
        assert_eq!(who_moves_up(None, &[10, 10]), [true, true]);
    }

    proptest::proptest! {
        #[test]
        fn moving_up_never_takes_more_places_than_there_are(
            left in 0_i64..40, groups in proptest::collection::vec(1_i64..=10, 0..20)
        ) {
            let moves = who_moves_up(Some(left), &groups);
            let taken: i64 =
                groups.iter().zip(&moves).filter(|(_, moves)| **moves).map(|(people, _)| people).sum();
            proptest::prop_assert!(taken <= left);
            // Whoever still waits does not fit in what is left over.
            let waiting = groups.iter().zip(&moves).filter(|(_, moves)| !**moves);
            proptest::prop_assert!(waiting.into_iter().all(|(people, _)| *people > left - taken));
        }
    }
}
