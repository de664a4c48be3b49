//! Examples, for a house that begins: forms that were filled in beforehand and not sent in yet.
//!
//! An example is no activity, article or organisation. It stands in no table of a room, so it is in
//! nothing that is sent, counted, followed or signed up for. A room shows it beside its own things by
//! reading the form, and it becomes real when that form is sent in: with the same id, through the same
//! door as everything else. `docs/decisions/0029-examples.md` says why. Which examples there are is in
//! `rooms/start_kit`.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::form::Filled;
use super::may::{Action, may};
use super::oops::Oops;
use super::visitor::{Resident, Visitor};
use super::{House, Moment, Tx, sql};

/// The hidden field of a form that began as an example, with its id; also its name in an address.
pub const FIELD: &str = "voorbeeld";
/// The field of an example from which its `date` is made: `2` is the next Tuesday, `6-3` the next third
/// Saturday of a month. So an example never lies in the past.
pub const DAY: &str = "example_day";
/// The field of an example that is another text for something that is always there: the last part of
/// its address.
pub const INSTEAD_OF: &str = "example_instead_of";

/// Within so many days there is a first, second, third or fourth such day of a month.
const LOOK_AHEAD: i64 = 42;

/// An example, or what is left of one that was made real.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Example {
    /// Its name in the start kit.
    pub slug: String,
    /// The id that it has, also once it is real.
    pub id: String,
    /// The address of the room that shows it: `/agenda`.
    pub room: String,
    /// The form: a JSON list of pairs of field and value.
    pub fields: String,
    /// When somebody chose it.
    pub added_at: Moment,
    /// When it was made real; `None` while it is an example.
    pub confirmed_at: Option<Moment>,
}

/// What a page says of the example that it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The id of the example.
    pub id: String,
    /// The page that shows it.
    pub path: String,
    /// The form in which it can be changed and made real.
    pub edit: String,
}

impl Example {
    /// An example with these fields, which nobody made real yet.
    pub fn new(
        (slug, room): (&str, &str),
        id: String,
        fields: &[(String, String)],
        now: Moment,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            slug: slug.to_owned(),
            id,
            room: room.to_owned(),
            fields: serde_json::to_string(fields)?,
            added_at: now,
            confirmed_at: None,
        })
    }

    /// The form as somebody would send it in today.
    #[must_use]
    pub fn form(&self, today: Date) -> Filled {
        let mut form =
            vec![("id".to_owned(), self.id.clone()), (FIELD.to_owned(), self.id.clone())];
        for (field, value) in self.pairs() {
            if field == DAY {
                let date = next_day(&value, today).map(|date| date.to_string());
                form.push(("date".to_owned(), date.unwrap_or_default()));
            } else {
                form.push((field, value));
            }
        }
        Filled::of(form)
    }

    /// What it is another text for; empty when it is something by itself.
    #[must_use]
    pub fn instead_of(&self) -> String {
        let found = self.pairs().into_iter().find(|(field, _)| field == INSTEAD_OF);
        found.map(|(_, value)| value).unwrap_or_default()
    }

    /// What its page says of it.
    #[must_use]
    pub fn mark(&self) -> Mark {
        let room = &self.room;
        let form = match self.instead_of().as_str() {
            "" => format!("{room}/nieuw"),
            other => format!("{room}/{other}/wijzig"),
        };
        Mark {
            id: self.id.clone(),
            path: format!("{room}/{}", self.id),
            edit: format!("{form}?{FIELD}={}", self.id),
        }
    }

    /// Nothing, when it cannot be read: then its room does not understand the form, and shows nothing.
    fn pairs(&self) -> Vec<(String, String)> {
        serde_json::from_str(&self.fields).unwrap_or_default()
    }
}

/// The first day from tomorrow on that [`DAY`] asks for.
fn next_day(asked: &str, today: Date) -> Option<Date> {
    let (weekday, nth) = asked.split_once('-').unwrap_or((asked, ""));
    let weekday = Weekday::from_monday_one_offset(weekday.parse().ok()?).ok()?;
    let nth: Option<i8> = nth.parse().ok();
    let is_nth = |day: &Date| nth.is_none_or(|nth| (day.day() - 1) / 7 + 1 == nth);
    (1..=LOOK_AHEAD)
        .filter_map(|days| today.checked_add(days.days()).ok())
        .find(|day| day.weekday() == weekday && is_nth(day))
}

macro_rules! columns {
    () => {
        "slug, id, room, fields, added_at, confirmed_at"
    };
}

/// Keeps a new example. Nothing happens when it is one already; what was made real before may be
/// chosen again.
pub async fn keep(tx: &mut Tx, example: &Example) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO example (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (slug) DO UPDATE SET id = excluded.id, \
         room = excluded.room, fields = excluded.fields, added_at = excluded.added_at, \
         confirmed_at = NULL WHERE example.confirmed_at IS NOT NULL"
    ))
    .bind(&example.slug)
    .bind(&example.id)
    .bind(&example.room)
    .bind(&example.fields)
    .bind(example.added_at)
    .bind(example.confirmed_at)
    .run(tx)
    .await
}

/// Everything that was ever chosen and not taken away, also what was made real.
pub async fn chosen(tx: &mut Tx) -> sqlx::Result<Vec<Example>> {
    sql(concat!("SELECT ", columns!(), " FROM example ORDER BY id")).all(tx).await
}

/// The examples that a room shows, in the order in which they were chosen.
pub async fn of_room(tx: &mut Tx, room: &str) -> sqlx::Result<Vec<Example>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM example WHERE room = $1 AND confirmed_at IS NULL ORDER BY id"
    ))
    .bind(room)
    .all(tx)
    .await
}

/// The example with this id, when it is still one.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Example>> {
    sql(concat!("SELECT ", columns!(), " FROM example WHERE id = $1 AND confirmed_at IS NULL"))
        .bind(id)
        .one(tx)
        .await
}

/// The example of a room with this id.
pub async fn shown(tx: &mut Tx, room: &str, id: &str) -> Result<Example, Oops> {
    let found = find(tx, id).await?.filter(|example| example.room == room);
    found.ok_or(Oops::NotFound)
}

/// Notes that an example is real from now on, in the transaction that makes it so. Zero when it was
/// not one (any more): then somebody else was first.
pub async fn settle(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE example SET confirmed_at = $2, fields = '[]' \
         WHERE id = $1 AND confirmed_at IS NULL")
    .bind(id)
    .bind(now)
    .run(tx)
    .await
}

/// Removes an example; what was made real is none.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM example WHERE id = $1 AND confirmed_at IS NULL").bind(id).run(tx).await
}

/// Removes all examples; what was made real stays.
pub async fn remove_all(tx: &mut Tx) -> sqlx::Result<u64> {
    sql("DELETE FROM example WHERE confirmed_at IS NULL").run(tx).await
}

/// The form of an example that an address asks for (`?voorbeeld=`), for who runs the house; `None`
/// when it asks for none.
pub async fn opened(
    house: &House,
    visitor: &Visitor,
    room: &str,
    query: Option<&str>,
) -> Result<Option<Filled>, Oops> {
    let mut asked = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let Some((_, id)) = asked.find(|(name, _)| name == FIELD) else { return Ok(None) };
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let example = shown(&mut tx, room, &id).await?;
    Ok(Some(example.form(house.now().in_zone(&house.zone).date())))
}

/// Lets go of the example that a form began as, in the transaction that makes it real. Who may not do
/// that is stopped; nothing happens for a form that began empty.
pub async fn sent_in(
    tx: &mut Tx,
    resident: Option<&Resident>,
    id: &str,
    now: Moment,
) -> Result<(), Oops> {
    if settle(tx, id, now).await? > 0 {
        may(resident, Action::RunHouse)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn example(fields: &[(&str, &str)]) -> Example {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let fields: Vec<_> = fields.iter().map(owned).collect();
        let now = Moment::from_millis(1);
        Example::new(("koffie", "/agenda"), "i".to_owned(), &fields, now).unwrap()
    }

    #[test]
    fn a_form_has_the_next_such_day() {
        let form = example(&[(DAY, "2"), ("theme", "a"), ("theme", "b")]).form(date(2026, 11, 24));
        assert_eq!(form.text("date"), "2026-12-01");
        assert_eq!(form.all("theme").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!((form.text("id"), form.text(FIELD)), ("i", "i"));
    }

    #[test]
    fn what_stands_in_the_place_of_something_is_changed_there() {
        assert_eq!(example(&[]).mark().edit, "/agenda/nieuw?voorbeeld=i");
        let rules = example(&[(INSTEAD_OF, "huisregels")]).mark();
        assert_eq!(rules.edit, "/agenda/huisregels/wijzig?voorbeeld=i");
    }

    #[test]
    fn a_day_that_is_none_is_no_day() {
        for odd in ["", "8", "0-1", "dinsdag"] {
            assert_eq!(next_day(odd, date(2026, 11, 24)), None, "{odd}");
        }
    }

    proptest! {
        /// On whatever day somebody looks.
        #[test]
        fn an_example_never_lies_in_the_past(
            days in 0_i64..1_500, weekday in 1_i8..=7, nth in proptest::option::of(1_i8..=4),
        ) {
            let today = date(2026, 1, 1).saturating_add(days.days());
            let asked = nth.map_or(weekday.to_string(), |nth| format!("{weekday}-{nth}"));
            let day = next_day(&asked, today).unwrap();
            prop_assert!(day > today);
            prop_assert_eq!(day.weekday().to_monday_one_offset(), weekday);
            prop_assert!(nth.is_none_or(|nth| (day.day() - 1) / 7 + 1 == nth));
        }
    }
}
