//! What becomes of each line of a file: new, there already, or wrong and why. Nothing is kept by
//! looking.

use std::collections::HashMap;

use super::columns::{Columns, Kind};
use super::table::{Line, Table};
use crate::kit::form::{Filled, Problem};
use crate::kit::search::folded;
use crate::kit::settings::Settings;
use crate::kit::{House, Moment, Tx};
use crate::rooms::{agenda, organisations};

/// What a line says, understood by the room that it is for.
#[derive(Debug, Clone)]
pub enum Draft {
    /// An activity.
    Activity(Box<agenda::Draft>),
    /// An organisation.
    Organisation(Box<organisations::Draft>),
}

/// What becomes of a line.
#[derive(Debug, Clone)]
pub enum Fate {
    /// It is kept.
    New(Draft),
    /// It is there already.
    There,
    /// It says the same as an earlier line, with this number.
    Twice(i64),
    /// It is an activity that has been.
    Past,
    /// It is not understood.
    Wrong(Vec<Problem>),
}

/// One line that was looked at.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Its number as a spreadsheet shows it.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// When it begins, for an activity.
    pub starts_at: Option<Moment>,
    /// Where it is, in short.
    pub place: String,
    /// What becomes of it.
    pub fate: Fate,
    /// Words that are no choice, and a name that is no organisation: they are left out.
    pub unknown: Vec<String>,
}

/// A file that was looked at.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Its lines.
    pub lines: Vec<Looked>,
    /// The names of columns that are not used.
    pub unused: Vec<String>,
}

impl Seen {
    /// The lines that will be kept.
    pub fn fresh(&self) -> impl Iterator<Item = &Looked> {
        self.lines.iter().filter(|line| matches!(line.fate, Fate::New(_)))
    }

    /// The lines that are there already, or stand in the file twice.
    pub fn known(&self) -> impl Iterator<Item = &Looked> {
        self.lines.iter().filter(|line| matches!(line.fate, Fate::There | Fate::Twice(_)))
    }

    /// The lines that are not kept, because they are not understood or are over.
    pub fn wrong(&self) -> impl Iterator<Item = &Looked> {
        self.lines.iter().filter(|line| matches!(line.fate, Fate::Past | Fate::Wrong(_)))
    }
}

/// By what something is the same as something else: its name, and when it begins.
type Same = (String, Option<Moment>);

/// What a file is held against.
struct Against<'a> {
    house: &'a House,
    settings: &'a Settings,
    /// Id and name of the organisations of this house.
    names: Vec<(String, String)>,
}

/// Looks at every line of a file. The inner error is the key of a sentence about the whole file.
pub async fn look(
    house: &House,
    tx: &mut Tx,
    (kind, text): (Kind, &str),
) -> anyhow::Result<Result<Seen, &'static str>> {
    let read = Table::read(text, |name| kind.column(name).is_some()).and_then(|table| {
        let columns = Columns::read(kind, &table.headers)?;
        Ok((table, columns))
    });
    let (table, columns) = match read {
        Ok(read) => read,
        Err(word) => return Ok(Err(word)),
    };
    let settings = house.settings().await?;
    let names = organisations::names(tx).await?;
    let against = Against { house, settings: &settings, names };
    let mut lines: Vec<Looked> =
        table.lines.iter().map(|line| understood(&against, (kind, &columns), line)).collect();
    let there = there(tx, kind, &against, &lines).await?;
    tell_apart(&mut lines, &there);
    Ok(Ok(Seen { lines, unused: columns.unused }))
}

/// What one line says, whatever is there already.
fn understood(against: &Against<'_>, (kind, columns): (Kind, &Columns), line: &Line) -> Looked {
    let (mut form, mut unknown) = columns.form(line);
    let draft = match kind {
        Kind::Activities => {
            unknown.extend(name_organisation(&mut form, &against.names));
            place_here(&mut form, against.settings);
            let (now, zone) = (against.house.now(), &against.house.zone);
            agenda::Draft::read(&form, now, zone).map(|draft| Draft::Activity(Box::new(draft)))
        }
        Kind::Organisations => {
            if form.text("town").is_empty() {
                form.put("town", &against.settings.town);
            }
            organisations::Draft::read(&form).map(|draft| Draft::Organisation(Box::new(draft)))
        }
    };
    let title = form.text(if kind == Kind::Activities { "title" } else { "name" }).to_owned();
    let (starts_at, place) = match &draft {
        Ok(Draft::Activity(draft)) => (Some(draft.starts_at), draft.spot.short()),
        Ok(Draft::Organisation(draft)) => (None, draft.spot.short()),
        Err(_) => (None, String::new()),
    };
    let is_over = |draft: &Draft| match draft {
        Draft::Activity(draft) => draft.ends_at.unwrap_or(draft.starts_at) < against.house.now(),
        Draft::Organisation(_) => false,
    };
    let fate = match draft {
        Ok(draft) if is_over(&draft) => Fate::Past,
        Ok(draft) => Fate::New(draft),
        Err(problems) => Fate::Wrong(problems.0),
    };
    Looked { number: line.number, title, starts_at, place, fate, unknown }
}

/// Puts the id of an organisation in the place of its name; returns the name when nobody has it.
fn name_organisation(form: &mut Filled, names: &[(String, String)]) -> Option<String> {
    let wanted = form.text("organisation").to_owned();
    let found = names.iter().find(|(_, name)| folded(name) == folded(&wanted));
    form.put("organisation", found.map_or("", |(id, _)| id.as_str()));
    (found.is_none() && !wanted.is_empty()).then_some(wanted)
}

/// An activity without a place is in the house itself, as in the form.
fn place_here(form: &mut Filled, settings: &Settings) {
    if ["place", "street", "postal_code", "town"].iter().any(|field| form.ticked(field)) {
        return;
    }
    form.put("place", &settings.name);
    form.put("street", &settings.street);
    form.put("postal_code", &settings.postal_code);
    form.put("town", &settings.town);
}

/// What is there already of what a file can be about.
async fn there(
    tx: &mut Tx,
    kind: Kind,
    against: &Against<'_>,
    lines: &[Looked],
) -> sqlx::Result<Vec<Same>> {
    if kind == Kind::Organisations {
        return Ok(against.names.iter().map(|(_, name)| (folded(name), None)).collect());
    }
    let starts = || lines.iter().filter_map(|line| line.starts_at);
    let (Some(first), Some(last)) = (starts().min(), starts().max()) else {
        return Ok(Vec::new());
    };
    let own = agenda::own_between(tx, first, last).await?;
    Ok(own.into_iter().map(|(title, at)| (folded(&title), Some(at))).collect())
}

/// Says of each line that would be kept whether it is there already, or stands in the file twice.
fn tell_apart(lines: &mut [Looked], there: &[Same]) {
    let mut known: HashMap<Same, i64> = there.iter().cloned().map(|same| (same, 0)).collect();
    for line in lines {
        if !matches!(line.fate, Fate::New(_)) {
            continue;
        }
        let same = (folded(&line.title), line.starts_at);
        match known.get(&same) {
            Some(0) => line.fate = Fate::There,
            Some(earlier) => line.fate = Fate::Twice(*earlier),
            None => drop(known.insert(same, line.number)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: i64, title: &str, starts_at: i64) -> Looked {
        let form = Filled::with(vec![("name", "Koor".to_owned()), ("text", "Zingen.".to_owned())]);
        let draft = Draft::Organisation(Box::new(organisations::Draft::read(&form).unwrap()));
        Looked {
            number,
            title: title.to_owned(),
            starts_at: Some(Moment::from_millis(starts_at)),
            place: String::new(),
            fate: Fate::New(draft),
            unknown: Vec::new(),
        }
    }

    #[test]
    fn the_same_name_at_the_same_moment_is_the_same() {
        let mut lines =
            [line(2, "Soep", 1), line(3, "SOEP ", 1), line(4, "Soep", 2), line(5, "Koor", 1)];
        tell_apart(&mut lines, &[("koor".to_owned(), Some(Moment::from_millis(1)))]);
        assert!(matches!(lines[0].fate, Fate::New(_)) && matches!(lines[2].fate, Fate::New(_)));
        assert!(matches!(lines[1].fate, Fate::Twice(2)));
        assert!(matches!(lines[3].fate, Fate::There));
    }

    #[test]
    fn an_organisation_is_found_by_its_name() {
        let names = [("i".to_owned(), "Buurtkoor De Lindezangers".to_owned())];
        let mut form =
            Filled::with(vec![("organisation", "buurtkoor  de lindezangers".to_owned())]);
        assert_eq!(name_organisation(&mut form, &names), None);
        assert_eq!(form.text("organisation"), "i");
        let mut form = Filled::with(vec![("organisation", "Voetbal".to_owned())]);
        assert_eq!(name_organisation(&mut form, &names).as_deref(), Some("Voetbal"));
        assert_eq!(form.text("organisation"), "");
    }

    #[test]
    fn what_has_no_place_is_in_the_house_itself() {
        let settings = Settings { name: "De Linde".to_owned(), ..Settings::default() };
        let mut form = Filled::default();
        place_here(&mut form, &settings);
        assert_eq!(form.text("place"), "De Linde");
        let mut form = Filled::with(vec![("town", "Molenstad".to_owned())]);
        place_here(&mut form, &settings);
        assert_eq!(form.text("place"), "");
    }
}
