//! Whether what stands in the house is still right: how often each kind is checked, and what becomes
//! of what nobody checks. No clock, no database, no HTTP.
//!
//! A room that owns such things gives them as [`Thing`]; `rooms/fresh` asks about them.

use serde::{Deserialize, Serialize};

use super::given::Given;
use super::time::{DAY, Moment};

/// A kind of thing that visitors rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Something in the etalage.
    Offering,
    /// An organisation.
    Organisation,
    /// An activity that comes back.
    Series,
    /// A page of the house.
    Page,
    /// An activity by itself. It passes; nobody asks about it, and anybody can doubt it.
    Activity,
    /// A notice. It comes down by itself, after a question of its own.
    Notice,
}

/// How long after the first question something is shown as perhaps outdated, and comes on the desk,
/// in milliseconds, as are all periods here.
pub const GRACE: i64 = 28 * DAY;
/// How long after the first question it fades from lists.
pub const FADES: i64 = 70 * DAY;
/// How long after the first question it goes to the archive.
pub const ARCHIVES: i64 = 182 * DAY;
/// For how long it must really have been asked before it goes there.
const ASKED_LONG: i64 = 140 * DAY;
/// How long before somebody is asked again about the same.
pub const AGAIN: i64 = 14 * DAY;
/// How often somebody is asked about the same.
pub const MOST_TIMES: i64 = 3;
/// Before everything that was ever checked.
pub const EVERYTHING: Moment = Moment::from_millis(-1);
/// The value of `ook` in the address of a list that also has what nobody checked for long.
pub const OLDER: &str = "oudere";

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Offering,
        Self::Organisation,
        Self::Series,
        Self::Page,
        Self::Activity,
        Self::Notice,
    ];

    /// Its name in addresses and in the database.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Offering => "aanbod",
            Self::Organisation => "organisatie",
            Self::Series => "reeks",
            Self::Page => "pagina",
            Self::Activity => "activiteit",
            Self::Notice => "briefje",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The sign of the room that it stands in.
    #[must_use]
    pub fn room(self) -> &'static str {
        match self {
            Self::Offering => "etalage",
            Self::Organisation => "organisations",
            Self::Series | Self::Activity => "agenda",
            Self::Page => "about",
            Self::Notice => "noticeboard",
        }
    }

    /// The page of one of these.
    #[must_use]
    pub fn path(self, id: &str) -> String {
        let folder = match self {
            Self::Offering => "/etalage",
            Self::Organisation => "/organisaties",
            Self::Series => "/agenda/reeks",
            Self::Page => "/over",
            Self::Activity => "/agenda",
            Self::Notice => "/prikbord",
        };
        format!("{folder}/{id}")
    }

    /// How often it is checked; `None` for what passes by itself.
    #[must_use]
    pub fn every(self) -> Option<i64> {
        match self {
            Self::Offering => Some(91 * DAY),
            Self::Series => Some(122 * DAY),
            Self::Organisation => Some(182 * DAY),
            Self::Page => Some(365 * DAY),
            Self::Activity | Self::Notice => None,
        }
    }

    /// Whether it goes to an archive. Pages are the word of the house itself: only people take one
    /// away.
    #[must_use]
    pub fn has_archive(self) -> bool {
        match self {
            Self::Offering | Self::Organisation | Self::Series => true,
            Self::Page | Self::Activity | Self::Notice => false,
        }
    }

    /// What was checked before this moment is asked about; `None` for what passes by itself.
    #[must_use]
    pub fn due_before(self, now: Moment) -> Option<Moment> {
        self.every().map(|every| now.plus(-every))
    }

    /// What was checked before this moment is perhaps outdated.
    #[must_use]
    pub fn stale_before(self, now: Moment) -> Option<Moment> {
        self.due_before(now).map(|due| due.plus(-GRACE))
    }

    /// What was checked at this moment or before it is not in a list; one `with_older` has everything.
    #[must_use]
    pub fn hidden_until(self, with_older: bool, now: Moment) -> Moment {
        let faded = self.due_before(now).map(|due| due.plus(-FADES - 1));
        faded.filter(|_| !with_older).unwrap_or(EVERYTHING)
    }
}

/// How something is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Checked not long ago.
    Fresh,
    /// Its owner is asked.
    Ask,
    /// Nobody answered: it says that it may be outdated.
    Stale,
    /// Still nobody: lists leave it out unless somebody asks.
    Faded,
    /// Kept, and not shown in lists.
    Archived,
}

/// How something of this kind is doing that was last checked then.
#[must_use]
pub fn state(kind: Kind, checked: Moment, archived: Option<Moment>, now: Moment) -> State {
    if archived.is_some() {
        return State::Archived;
    }
    let Some(every) = kind.every() else { return State::Fresh };
    // Past the moment at which the first question is due; negative before it.
    let late = now.millis().saturating_sub(checked.millis()).saturating_sub(every);
    match late {
        ..=0 => State::Fresh,
        1..=GRACE => State::Ask,
        late if late <= FADES => State::Stale,
        _ => State::Faded,
    }
}

/// When a row was checked, beside what its room keeps of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, sqlx::FromRow, Serialize, Deserialize)]
pub struct Checks {
    /// When somebody said that it is still right.
    pub confirmed_at: Option<Moment>,
    /// Since when it is in the archive.
    pub archived_at: Option<Moment>,
}

impl Checks {
    /// How it is doing, when it last changed at this moment.
    #[must_use]
    pub fn state(self, kind: Kind, updated: Moment, now: Moment) -> State {
        state(kind, latest(updated, self.confirmed_at), self.archived_at, now)
    }
}

/// A change is a check too: whichever was later counts.
fn latest(updated: Moment, checked: Option<Moment>) -> Moment {
    checked.map_or(updated, |checked| checked.max(updated))
}

/// Something that has to be checked now and then, as its room gives it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Thing {
    /// By which its room knows it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The resident who put it here; `None` when nobody did, or their account is gone.
    pub owner: Option<String>,
    /// The organisation of this house that it is of, or that it is: who writes for it may answer too.
    pub organisation: Option<String>,
    /// A public address of its own, to ask when there is nobody else; may be empty.
    pub email: String,
    /// When it last changed.
    pub updated_at: Moment,
    /// When it was checked, and whether it is in the archive.
    #[sqlx(flatten)]
    pub checks: Checks,
}

impl Thing {
    /// When it was last checked.
    #[must_use]
    pub fn checked(&self) -> Moment {
        latest(self.updated_at, self.checks.confirmed_at)
    }

    /// For its page: when it was checked and how it is doing.
    #[must_use]
    pub fn shown(&self, kind: Kind, now: Moment) -> Checked {
        let state = self.checks.state(kind, self.updated_at, now);
        Checked { kind, id: self.id.clone(), at: self.checked(), state }
    }
}

/// What a page says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What it is.
    pub kind: Kind,
    /// By which its room knows it.
    pub id: String,
    /// When it was last checked.
    pub at: Moment,
    /// How it is doing.
    pub state: State,
}

impl Checked {
    /// Where one says something about it: this, and what is said.
    #[must_use]
    pub fn path(&self, what: &str) -> String {
        format!("/vers/{}/{}/{what}", self.kind.slug(), self.id)
    }

    /// Whether it is in the archive.
    #[must_use]
    pub fn is_archived(&self) -> bool {
        self.state == State::Archived
    }
}

/// Whether a badge says that it may be outdated.
#[must_use]
pub fn is_doubtful(state: impl Given<State>) -> bool {
    matches!(state.given(), State::Stale | State::Faded)
}

/// What was asked about a thing since it was last checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Asked {
    /// When it was checked before the question.
    pub since: Moment,
    /// When it was asked first, and last.
    pub first_at: Moment,
    /// When it was asked last.
    pub asked_at: Moment,
    /// How often.
    pub times: i64,
}

/// What is to be done about something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Nothing now.
    Wait,
    /// Ask whether it is still right.
    Ask,
    /// Nobody answered for long: it goes to the archive.
    Archive,
}

/// What is to be done about a thing of this kind, of which so much was asked already.
#[must_use]
pub fn next(kind: Kind, thing: &Thing, asked: Option<Asked>, now: Moment) -> Next {
    if kind.due_before(now).is_none_or(|due| thing.checked() >= due)
        || thing.checks.archived_at.is_some()
    {
        return Next::Wait;
    }
    let Some(asked) = asked.filter(|asked| asked.since == thing.checked()) else {
        return Next::Ask;
    };
    let is_late = kind.due_before(now).is_some_and(|due| thing.checked() < due.plus(-ARCHIVES));
    if kind.has_archive() && is_late && asked.first_at.plus(ASKED_LONG) <= now {
        return Next::Archive;
    }
    let again = asked.times < MOST_TIMES && asked.asked_at.plus(AGAIN) <= now;
    if again { Next::Ask } else { Next::Wait }
}

/// How much of what stands in the house was checked in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Freshness {
    /// How many things there are, without the archive.
    pub all: i64,
    /// How many of them are not perhaps outdated.
    pub fresh: i64,
}

impl Freshness {
    /// Whole percents, rounded down so that 100 is everything; `None` when there is nothing.
    #[must_use]
    pub fn percent(self) -> Option<i64> {
        (self.all > 0).then(|| self.fresh * 100 / self.all)
    }

    /// These and those.
    #[must_use]
    pub fn and(self, (all, fresh): (i64, i64)) -> Self {
        Self { all: self.all + all, fresh: self.fresh + fresh }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn thing(checked: i64) -> Thing {
        Thing {
            id: "i".to_owned(),
            title: "Leen een bakfiets".to_owned(),
            owner: None,
            organisation: None,
            email: String::new(),
            updated_at: Moment::from_millis(0),
            checks: Checks { confirmed_at: Some(Moment::from_millis(checked)), archived_at: None },
        }
    }

    fn day(days: i64) -> Moment {
        Moment::from_millis(days * DAY)
    }

    #[test]
    fn what_nobody_checks_is_asked_about_then_outdated_then_faded() {
        let at = |days| state(Kind::Offering, day(0), None, day(days));
        assert_eq!(at(91), State::Fresh);
        assert_eq!(at(92), State::Ask);
        assert_eq!(at(91 + 29), State::Stale);
        assert_eq!(at(91 + 71), State::Faded);
    }

    #[test]
    fn a_change_counts_as_a_check() {
        let changed = Checks { confirmed_at: Some(day(1)), archived_at: None };
        assert_eq!(changed.state(Kind::Offering, day(300), day(301)), State::Fresh);
    }

    #[test]
    fn nobody_is_asked_more_than_three_times() {
        let asked = |times| Asked { since: day(0), first_at: day(92), asked_at: day(92), times };
        assert_eq!(next(Kind::Offering, &thing(0), Some(asked(1)), day(110)), Next::Ask);
        assert_eq!(next(Kind::Offering, &thing(0), Some(asked(3)), day(110)), Next::Wait);
    }

    #[test]
    fn nothing_goes_to_the_archive_that_nobody_was_asked_about() {
        let far = day(2_000);
        assert_eq!(next(Kind::Offering, &thing(0), None, far), Next::Ask);
        let lately = Asked { since: day(0), first_at: day(1_990), asked_at: day(1_990), times: 3 };
        assert_eq!(next(Kind::Offering, &thing(0), Some(lately), far), Next::Wait);
        let long = Asked { first_at: day(1_800), ..lately };
        assert_eq!(next(Kind::Offering, &thing(0), Some(long), far), Next::Archive);
        assert_eq!(next(Kind::Page, &thing(0), Some(long), far), Next::Wait);
    }

    #[test]
    fn a_hundred_percent_is_everything() {
        assert_eq!(Freshness { all: 1_000, fresh: 999 }.percent(), Some(99));
        assert_eq!(Freshness::default().percent(), None);
    }

    proptest! {
        #[test]
        fn time_never_makes_anything_fresher(checked in 0..9_000i64, days in 0..900i64, more in 0..900i64) {
            for kind in Kind::ALL {
                let at = |days| state(kind, day(checked), None, day(checked + days));
                prop_assert!(at(days) <= at(days + more));
            }
        }

        #[test]
        fn a_list_leaves_out_exactly_what_has_faded(checked in 0..900i64, days in 0..900i64) {
            for kind in Kind::ALL {
                let (at, now) = (day(checked), day(checked + days));
                let is_hidden = at <= kind.hidden_until(false, now);
                prop_assert_eq!(is_hidden, state(kind, at, None, now) == State::Faded);
                prop_assert!(at > kind.hidden_until(true, now));
            }
        }

        #[test]
        fn what_was_checked_just_now_is_left_alone(at in 0..9_000i64, first in 0..9_000i64) {
            let asked = Asked { since: day(first), first_at: day(first), asked_at: day(first), times: 1 };
            for kind in Kind::ALL {
                prop_assert_eq!(next(kind, &thing(at * DAY), Some(asked), day(at)), Next::Wait);
            }
        }
    }
}
