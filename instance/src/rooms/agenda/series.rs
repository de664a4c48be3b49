//! A series: an activity that comes back. What a change of it means for its occurrences: no clock,
//! no database, no HTTP.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::draft::Draft;
use super::repeat::Repeat;
use crate::kit::form::Filled;

/// A series as it is kept.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Row {
    /// Its id in this house.
    pub id: String,
    /// The `context` of its occurrences.
    pub uri: String,
    /// The resident who put it here.
    pub owner: Option<String>,
    /// On which days, as JSON.
    pub repeat: String,
    /// What is repeated, as JSON.
    pub pattern: String,
    /// The last day up to which occurrences were made.
    pub rolled_to: String,
    /// Whether no more are made.
    pub stopped: bool,
}

/// A series, understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its id in this house.
    pub id: String,
    /// The `context` of its occurrences.
    pub uri: String,
    /// The resident who put it here.
    pub owner: Option<String>,
    /// On which days.
    pub repeat: Repeat,
    /// What is repeated; of its times only the hours count, and how many days it lasts.
    pub pattern: Draft,
    /// The last day up to which occurrences were made.
    pub rolled_to: Date,
    /// Whether no more are made: it has ended, or all that was to come was called off.
    pub stopped: bool,
}

impl Series {
    /// Reads a row of ours.
    pub fn of(row: Row) -> anyhow::Result<Self> {
        Ok(Self {
            repeat: serde_json::from_str(&row.repeat)?,
            pattern: serde_json::from_str(&row.pattern)?,
            rolled_to: row.rolled_to.parse()?,
            id: row.id,
            uri: row.uri,
            owner: row.owner,
            stopped: row.stopped,
        })
    }
}

/// Which occurrences somebody means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Only the one that they look at.
    This,
    /// That one and what comes after it.
    Following,
    /// All that are still to come.
    All,
}

impl Scope {
    /// All, in the order of the form.
    pub const ALL: [Self; 3] = [Self::This, Self::Following, Self::All];

    /// Its name in forms.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::This => "this",
            Self::Following => "following",
            Self::All => "all",
        }
    }

    /// The key of its words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::This => "agenda-scope-this",
            Self::Following => "agenda-scope-following",
            Self::All => "agenda-scope-all",
        }
    }

    /// What was chosen in this field of a form; only the one when nothing was.
    #[must_use]
    pub fn read(form: &Filled, field: &str) -> Self {
        let slug = form.text(field);
        Self::ALL.into_iter().find(|scope| scope.slug() == slug).unwrap_or(Self::This)
    }
}

/// Parts of an activity that belong together: one cannot be taken over without the other.
const PAIRS: [[&str; 2]; 2] = [["starts_at", "ends_at"], ["picture", "picture_alt"]];

/// Some parts of an activity, by the names of the fields of [`Draft`]. Whatever is added to a
/// draft is a part by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts(BTreeSet<String>);

impl Parts {
    /// The parts as they are kept: names with a space on either side of each.
    #[must_use]
    pub fn of(kept: &str) -> Self {
        Self(kept.split_whitespace().map(str::to_owned).collect())
    }

    /// As kept.
    #[must_use]
    pub fn kept(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let names: Vec<&str> = self.0.iter().map(String::as_str).collect();
        format!(" {} ", names.join(" "))
    }

    /// In what two drafts differ.
    pub fn changed(before: &Draft, after: &Draft) -> anyhow::Result<Self> {
        let (before, after) = (members(before)?, members(after)?);
        let names = after.iter().filter(|(name, value)| before.get(*name) != Some(*value));
        let mut parts: BTreeSet<String> = names.map(|(name, _)| name.clone()).collect();
        for pair in PAIRS {
            if pair.iter().any(|name| parts.contains(*name)) {
                parts.extend(pair.map(str::to_owned));
            }
        }
        Ok(Self(parts))
    }

    /// Whether the hours are among them.
    #[must_use]
    pub fn has_times(&self) -> bool {
        self.0.contains("starts_at")
    }

    /// These and those.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        Self(self.0.union(&others.0).cloned().collect())
    }

    /// These without those.
    #[must_use]
    pub fn without(&self, others: &Self) -> Self {
        Self(self.0.difference(&others.0).cloned().collect())
    }

    /// One draft with these parts of another.
    pub fn copied(&self, from: &Draft, onto: &Draft) -> anyhow::Result<Draft> {
        let (from, mut onto) = (members(from)?, members(onto)?);
        for (name, value) in from.into_iter().filter(|(name, _)| self.0.contains(name)) {
            onto.insert(name, value);
        }
        Ok(serde_json::from_value(Value::Object(onto))?)
    }
}

fn members(draft: &Draft) -> anyhow::Result<Map<String, Value>> {
    let Value::Object(members) = serde_json::to_value(draft)? else {
        anyhow::bail!("a draft is an object");
    };
    Ok(members)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::Moment;
    use jiff::tz::TimeZone;

    fn draft(fields: &[(&'static str, &str)]) -> Draft {
        let mut form = Filled::with(vec![
            ("title", "Soep en brood".to_owned()),
            ("date", "24-11-2026".to_owned()),
            ("start", "12:00".to_owned()),
            ("place", "De Linde".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form, Moment::from_millis(1_795_000_000_000), &TimeZone::UTC).unwrap()
    }

    #[test]
    fn what_was_changed_by_hand_stays() {
        let series = draft(&[]);
        let one = draft(&[("place", "De Werfkeet")]);
        let by_hand = Parts::changed(&series, &one).unwrap();
        let new = draft(&[("title", "Soep zonder brood"), ("place", "De Kerk")]);
        let parts = Parts::changed(&series, &new).unwrap().without(&by_hand);
        let merged = parts.copied(&new, &one).unwrap();
        assert_eq!(merged.title, "Soep zonder brood");
        assert_eq!(merged.spot.place, "De Werfkeet");
    }

    #[test]
    fn start_and_end_go_together() {
        let parts = Parts::changed(&draft(&[]), &draft(&[("end", "14:00")])).unwrap();
        assert!(parts.has_times());
        assert_eq!(parts.kept(), " ends_at starts_at ");
    }

    #[test]
    fn parts_are_kept_as_they_were() {
        let parts = Parts::of(" spot title ");
        assert_eq!(Parts::of(&parts.kept()), parts);
        assert_eq!(Parts::default().kept(), "");
    }

    #[test]
    fn a_draft_that_is_kept_comes_back_as_it_was() {
        let draft = draft(&[("price", "2,50"), ("theme", "samen-eten"), ("end", "13:30")]);
        let json = serde_json::to_string(&draft).unwrap();
        assert_eq!(serde_json::from_str::<Draft>(&json).unwrap(), draft);
    }
}
