//! What the columns of a file mean: by which names they go, in Dutch and in English, and into which
//! field of the form of a room each one goes. No clock, no database, no HTTP.

use crate::kit::Lang;
use crate::kit::facets::{AUDIENCES, Choice, FEATURES, THEMES};
use crate::kit::form::Filled;
use crate::kit::search::folded;

use super::table::Line;

/// What a file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Kind {
    /// Activities for the agenda.
    Activities,
    /// Organisations.
    Organisations,
}

/// A column that is understood.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// The field of the form.
    pub field: &'static str,
    /// By which names it goes: the usual one in Dutch, the usual one in English, and others.
    pub names: &'static [&'static str],
    /// Whether a file without it makes no sense.
    pub is_needed: bool,
}

const fn column(field: &'static str, names: &'static [&'static str]) -> Column {
    Column { field, names, is_needed: false }
}

const fn needed(field: &'static str, names: &'static [&'static str]) -> Column {
    Column { field, names, is_needed: true }
}

const PLACE: Column = column("place", &["plek", "place", "locatie", "location", "zaal", "venue"]);
const STREET: Column = column("street", &["straat", "street", "adres", "address"]);
const POSTAL_CODE: Column = column("postal_code", &["postcode", "postal code", "zip"]);
const TOWN: Column = column("town", &["plaats", "town", "woonplaats", "stad", "city"]);
const THEME: Column = column("theme", &["thema", "theme", "thema's", "themes"]);
const AUDIENCE: Column =
    column("audience", &["voor wie", "for whom", "doelgroep", "doelgroepen", "audience"]);
const FEATURE: Column =
    column("feature", &["goed om te weten", "good to know", "kenmerk", "kenmerken", "features"]);

/// The columns of a file with activities.
const ACTIVITIES: [Column; 19] = [
    needed("title", &["titel", "title", "naam", "name", "activiteit", "activity", "wat"]),
    column("text", &["tekst", "text", "omschrijving", "description", "beschrijving", "uitleg"]),
    needed("date", &["datum", "date", "dag", "day", "begindatum", "start date"]),
    needed("start", &["begin", "start", "begintijd", "start time", "van", "tijd", "time"]),
    column("end", &["einde", "end", "eindtijd", "end time", "tot"]),
    column("end_date", &["einddatum", "end date", "laatste dag", "last day"]),
    PLACE,
    STREET,
    POSTAL_CODE,
    TOWN,
    column("price", &["prijs", "price", "kosten", "costs"]),
    THEME,
    AUDIENCE,
    FEATURE,
    column("organisation", &["organisatie", "organisation", "organization", "door wie"]),
    column("contact", &["contact", "contactpersoon", "contact person"]),
    column("link", &["link", "website", "url", "web"]),
    column("sign_up", &["aanmelden", "sign up"]),
    column("capacity", &["aantal plekken", "places", "aantal plaatsen", "capaciteit", "capacity"]),
];

/// The columns of a file with organisations.
const ORGANISATIONS: [Column; 13] = [
    needed("name", &["naam", "name", "organisatie", "organisation", "organization"]),
    needed("text", &["tekst", "text", "omschrijving", "description", "beschrijving", "uitleg"]),
    PLACE,
    STREET,
    POSTAL_CODE,
    TOWN,
    column("phone", &["telefoon", "phone", "telefoonnummer", "phone number", "tel"]),
    column("email", &["e-mail", "e-mail address", "e-mailadres", "mail"]),
    column("website", &["website", "web", "link", "url", "site"]),
    column("hours", &["openingstijden", "opening hours", "open", "hours"]),
    THEME,
    AUDIENCE,
    FEATURE,
];

impl Kind {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 2] = [Self::Activities, Self::Organisations];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::Organisations => "organisations",
        }
    }

    /// The name in forms and addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Activities => "activiteiten",
            Self::Organisations => "organisaties",
        }
    }

    /// The kind with this name in a form.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The key of its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Activities => "importing-activities",
            Self::Organisations => "importing-organisations",
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Activities => "calendar-days",
            Self::Organisations => "building-2",
        }
    }

    /// Where these things are read.
    #[must_use]
    pub fn list(self) -> &'static str {
        match self {
            Self::Activities => "/agenda",
            Self::Organisations => "/organisaties",
        }
    }

    /// The columns that are understood, in the order of the file that people can fill in.
    #[must_use]
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Activities => &ACTIVITIES,
            Self::Organisations => &ORGANISATIONS,
        }
    }

    /// The key of the sentence about columns that are missing.
    fn word_of_missing(self) -> &'static str {
        match self {
            Self::Activities => "importing-activities-need",
            Self::Organisations => "importing-organisations-need",
        }
    }

    /// The column that goes by this name.
    #[must_use]
    pub fn column(self, name: &str) -> Option<&'static Column> {
        let wanted = bare(name);
        self.columns().iter().find(|column| column.names.iter().any(|own| bare(own) == wanted))
    }
}

impl Column {
    /// What it is usually called.
    #[must_use]
    pub fn usual_name(&self, lang: Lang) -> &'static str {
        let [dutch, english, ..] = self.names else { return self.field };
        match lang {
            Lang::En => english,
            Lang::Nl | Lang::Ar | Lang::Tr | Lang::Uk | Lang::Pl => dutch,
        }
    }
}

/// A name without what people write in different ways: "E-mail" is "email", "Thema's" is "themas".
fn bare(name: &str) -> String {
    folded(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Which column of a file goes where.
#[derive(Debug, Clone)]
pub struct Columns {
    kind: Kind,
    known: Vec<Option<&'static Column>>,
    /// The names of the columns that are not used: not known, or there already.
    pub unused: Vec<String>,
}

/// Words in a column of choices that are no choice.
pub type Unknown = Vec<String>;

impl Columns {
    /// Reads the names of the columns. The error is the key of a sentence.
    pub fn read(kind: Kind, headers: &[String]) -> Result<Self, &'static str> {
        let (mut known, mut unused) = (Vec::new(), Vec::new());
        for header in headers {
            let column = kind.column(header).filter(|column| !known.contains(&Some(*column)));
            if column.is_none() && !header.is_empty() {
                unused.push(header.clone());
            }
            known.push(column);
        }
        let has = |column: &Column| known.contains(&Some(column));
        if kind.columns().iter().any(|column| column.is_needed && !has(column)) {
            return Err(kind.word_of_missing());
        }
        Ok(Self { kind, known, unused })
    }

    /// A line as the form of the room has it, and the words that are no choice there.
    #[must_use]
    pub fn form(&self, line: &Line) -> (Filled, Unknown) {
        let (mut values, mut unknown) = (Vec::new(), Vec::new());
        for (column, cell) in self.known.iter().zip(&line.cells) {
            let Some(column) = column else { continue };
            match choices(column.field) {
                None => values.push((column.field, cell.clone())),
                Some(list) => {
                    let (slugs, others) = chosen(list, cell);
                    values.extend(slugs.into_iter().map(|slug| (column.field, slug.to_owned())));
                    unknown.extend(others);
                }
            }
        }
        let mut form = Filled::with(values);
        if self.kind == Kind::Activities {
            let wanted = is_yes(form.text("sign_up")) || form.ticked("capacity");
            form.put("sign_up", if wanted { "ja" } else { "nee" });
        }
        (form, unknown)
    }
}

/// The list from which a field is chosen; `None` for a field that is typed.
fn choices(field: &str) -> Option<&'static [Choice]> {
    match field {
        "theme" => Some(&THEMES),
        "audience" => Some(&AUDIENCES),
        "feature" => Some(&FEATURES),
        _ => None,
    }
}

/// The choices in a cell, by their slugs or by their words in any language; and what is none.
fn chosen(list: &'static [Choice], cell: &str) -> (Vec<&'static str>, Vec<String>) {
    let (mut slugs, mut others) = (Vec::new(), Vec::new());
    for part in cell.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let wanted = bare(part);
        let is_it = |choice: &&Choice| {
            bare(choice.slug) == wanted
                || Lang::ALL.iter().any(|lang| bare(&choice.say(*lang)) == wanted)
        };
        match list.iter().find(is_it) {
            Some(choice) => slugs.push(choice.slug),
            None => others.push(part.to_owned()),
        }
    }
    (slugs, others)
}

fn is_yes(cell: &str) -> bool {
    ["ja", "yes", "j", "y", "x", "1", "waar", "true"].contains(&folded(cell).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(kind: Kind, names: &str) -> Result<Columns, &'static str> {
        let headers: Vec<String> = names.split(';').map(str::to_owned).collect();
        Columns::read(kind, &headers)
    }

    fn form(names: &str, cells: &str) -> (Filled, Unknown) {
        let cells = cells.split(';').map(str::to_owned).collect();
        columns(Kind::Activities, names).unwrap().form(&Line { number: 2, cells })
    }

    #[test]
    fn columns_go_by_dutch_and_by_english_names() {
        assert_eq!(Kind::Activities.column(" TITEL ").map(|own| own.field), Some("title"));
        assert_eq!(Kind::Activities.column("end_date").map(|own| own.field), Some("end_date"));
        assert_eq!(Kind::Organisations.column("E-mail").map(|own| own.field), Some("email"));
        assert_eq!(Kind::Activities.column("kleur"), None);
    }

    #[test]
    fn no_name_means_two_columns_of_one_file() {
        for kind in Kind::ALL {
            let mut all: Vec<String> = kind
                .columns()
                .iter()
                .flat_map(|own| own.names.iter().map(|name| bare(name)))
                .collect();
            all.sort();
            let count = all.len();
            all.dedup();
            assert_eq!(all.len(), count, "{kind:?}");
        }
    }

    #[test]
    fn a_file_without_the_columns_that_it_needs_is_not_read() {
        assert_eq!(
            columns(Kind::Activities, "titel;datum").err(),
            Some("importing-activities-need")
        );
        assert_eq!(
            columns(Kind::Organisations, "naam").err(),
            Some("importing-organisations-need")
        );
    }

    #[test]
    fn a_column_that_nobody_knows_or_that_is_there_twice_is_not_used() {
        let read = columns(Kind::Organisations, "naam;kleur;tekst;name;").unwrap();
        assert_eq!(read.unused, ["kleur", "name"]);
    }

    #[test]
    fn choices_are_understood_by_slug_and_by_word() {
        let names = "titel;datum;begin;thema";
        let (form, unknown) = form(names, "Soep;1-12;12 uur;samen-eten, Ontmoeten | Voetbal");
        assert_eq!(form.all("theme").collect::<Vec<_>>(), ["samen-eten", "ontmoeten"]);
        assert_eq!(unknown, ["Voetbal"]);
    }

    #[test]
    fn who_counts_places_wants_people_to_sign_up() {
        let signs_up = |names: &str, cells: &str| form(names, cells).0.text("sign_up").to_owned();
        assert_eq!(signs_up("titel;datum;begin;aantal plekken", "Soep;1-12;12;8"), "ja");
        assert_eq!(signs_up("titel;datum;begin;aanmelden", "Soep;1-12;12;Ja"), "ja");
        assert_eq!(signs_up("titel;datum;begin;aanmelden", "Soep;1-12;12;nee"), "nee");
    }
}
