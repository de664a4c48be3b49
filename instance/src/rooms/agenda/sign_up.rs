//! Signing up for an activity: whether people do, for how many there is room, and how many come.
//! Who they are is not known here: another room keeps that, and hears of changes by a job.

use federation::vocab;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::event::Event;
use super::{publish, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::jobs::{self, Wanted};
use crate::kit::{House, Tx};

/// The kind of job that follows when an activity of this house was changed or removed, about its
/// id: for whoever has to tell people.
pub const CHANGED: &str = "activity-changed";

/// The most people that can be filled in.
const MOST_PEOPLE: i64 = 10_000;

/// Whether people sign up, for how many there is room, and how many come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, sqlx::FromRow)]
pub struct SignUp {
    /// Whether people sign up.
    #[sqlx(rename = "sign_up")]
    pub wanted: bool,
    /// For how many people there is room; `None` for everybody.
    pub capacity: Option<i64>,
    /// How many people come. Not for whoever writes the form to say.
    #[serde(skip)]
    pub coming: i64,
}

impl SignUp {
    /// Reads the fields of `_sign_up_fields.html`. How many there is room for counts only when
    /// people sign up.
    pub fn read(form: &Filled, problems: &mut Problems) -> Self {
        let wanted = form.has("sign_up", "ja");
        let typed = form.text("capacity");
        let capacity = typed.parse().ok().filter(|people: &i64| (1..=MOST_PEOPLE).contains(people));
        if wanted && capacity.is_none() && !typed.is_empty() {
            problems.add("capacity", "agenda-capacity-unclear");
        }
        Self { wanted, capacity: capacity.filter(|_| wanted), coming: 0 }
    }

    /// The same fields, filled in with what is kept.
    #[must_use]
    pub fn typed(&self) -> Vec<(&'static str, String)> {
        let wanted = if self.wanted { "ja" } else { "nee" };
        let capacity = self.capacity.map(|people| people.to_string()).unwrap_or_default();
        vec![("sign_up", wanted.to_owned()), ("capacity", capacity)]
    }

    /// What another site says about it.
    #[must_use]
    pub fn heard(said: &vocab::Event) -> Self {
        let capacity = said.capacity.map(i64::from);
        let taken = capacity.zip(said.remaining).map(|(all, left)| all - i64::from(left));
        let coming = said.participants.map(i64::from).or(taken).unwrap_or_default().max(0);
        Self { wanted: said.takes_joins, capacity, coming }
    }

    /// How many places are left; `None` when there is room for everybody.
    #[must_use]
    pub fn left(&self) -> Option<i64> {
        self.capacity.map(|all| (all - self.coming).max(0))
    }

    /// Whether so many people fit when nobody else comes.
    #[must_use]
    pub fn can_hold(&self, people: i64) -> bool {
        self.capacity.is_none_or(|all| people <= all)
    }

    /// Whether so many people can still come.
    #[must_use]
    pub fn has_room_for(&self, people: i64) -> bool {
        self.left().is_none_or(|left| people <= left)
    }

    /// Whether nobody can come any more.
    #[must_use]
    pub fn is_full(&self) -> bool {
        !self.has_room_for(1)
    }
}

/// Asks for whoever has to tell people that an activity was changed or removed.
pub(super) async fn changed(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let now = house.now();
    let payload = json!({});
    let wanted = Wanted { kind: CHANGED, about: id, payload, run_at: now, slow: false };
    Ok(jobs::enqueue(tx, now, wanted).await?)
}

/// Tells other sites how many places are left. Nothing happens when it is not here any more.
pub async fn tell_places(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let event: Option<Event> = store::find(tx, id).await?;
    match event.filter(|event| event.site.is_none()) {
        Some(event) => publish::republish(house, tx, &event).await,
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&'static str, &str)]) -> Result<SignUp, Problems> {
        let form = Filled::with(fields.iter().map(|(k, v)| (*k, (*v).to_owned())).collect());
        let mut problems = Problems::none();
        let read = SignUp::read(&form, &mut problems);
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    #[test]
    fn nobody_has_to_sign_up_unless_it_is_asked() {
        assert_eq!(read(&[]), Ok(SignUp::default()));
        assert_eq!(read(&[("sign_up", "nee"), ("capacity", "12")]), Ok(SignUp::default()));
    }

    #[test]
    fn a_number_of_places_is_a_whole_number_above_zero() {
        let with = |capacity| read(&[("sign_up", "ja"), ("capacity", capacity)]);
        assert_eq!(with("12").map(|read| read.capacity), Ok(Some(12)));
        assert_eq!(with("").map(|read| read.capacity), Ok(None));
        for wrong in ["0", "-3", "veel", "1000000"] {
            assert!(with(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_typed_comes_back_in_the_form() {
        let kept = SignUp { wanted: true, capacity: Some(8), coming: 0 };
        let typed = kept.typed();
        let fields: Vec<_> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(read(&fields), Ok(kept));
    }

    #[test]
    fn with_fewer_places_than_people_nobody_is_sent_away_and_nobody_comes_in() {
        let tight = SignUp { wanted: true, capacity: Some(4), coming: 6 };
        assert_eq!(tight.left(), Some(0));
        assert!(tight.is_full());
    }
}
