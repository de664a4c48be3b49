//! What there is to choose from. Each item is a form of its room, filled in beforehand; the words are
//! said in the language of the house. No clock, no database, no HTTP.

mod activities;

use Said::{As, Word};
use activities::ACTIVITIES;

use crate::kit::Lang;
use crate::kit::examples::INSTEAD_OF;
use crate::kit::place::Spot;
use crate::kit::settings::Settings;
use crate::rooms::{about, agenda, etalage, news, organisations};

/// What sort of thing an example is: on which shelf of the start kit it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// A page about the house.
    Texts,
    /// An article in the newspaper.
    News,
    /// Something in the agenda.
    Activities,
    /// Something in the etalage.
    Offerings,
    /// An organisation.
    Organisations,
}

impl Shelf {
    /// All, in the order of the page.
    pub const ALL: [Self; 5] =
        [Self::Texts, Self::News, Self::Activities, Self::Offerings, Self::Organisations];

    /// The address of the room that shows it.
    #[must_use]
    pub fn room(self) -> &'static str {
        match self {
            Self::Texts => about::ROOM,
            Self::News => news::ROOM,
            Self::Activities => agenda::ROOM,
            Self::Offerings => etalage::ROOM,
            Self::Organisations => organisations::ROOM,
        }
    }

    /// The shelf of what a room shows.
    #[must_use]
    pub fn of_room(room: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.room() == room)
    }

    /// The key of its name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Texts => "starter-shelf-texts",
            Self::News => "starter-shelf-news",
            Self::Activities => "starter-shelf-activities",
            Self::Offerings => "starter-shelf-offerings",
            Self::Organisations => "starter-shelf-organisations",
        }
    }

    /// What is on it.
    #[must_use]
    pub fn items(self) -> &'static [Item] {
        match self {
            Self::Texts => &TEXTS,
            Self::News => &NEWS,
            Self::Activities => &ACTIVITIES,
            Self::Offerings => &OFFERINGS,
            Self::Organisations => &ORGANISATIONS,
        }
    }

    /// Where such things usually are: in the house, in its town, or nowhere.
    fn place(self, settings: &Settings) -> Vec<(&'static str, String)> {
        match self {
            Self::Texts | Self::News => Vec::new(),
            Self::Organisations => vec![("town", settings.town.clone())],
            Self::Activities | Self::Offerings => Spot::of_house(settings).typed(),
        }
    }
}

/// What stands in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Words with this key, in which the name of the house may be filled in.
    Word(&'static str),
    /// Exactly this.
    As(&'static str),
}

/// Something to choose.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Its name in forms and in the database.
    pub slug: &'static str,
    /// Whether nearly every house has it, so that it is ticked beforehand.
    pub is_usual: bool,
    /// The form of its room: first what it is called.
    fields: &'static [(&'static str, Said)],
}

impl Item {
    /// What it is called.
    #[must_use]
    pub fn title(&self, lang: Lang, settings: &Settings) -> String {
        let first = self.fields.first();
        first.map(|(_, said)| said.say(lang, settings)).unwrap_or_default()
    }

    /// What it is about.
    pub fn themes(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().filter_map(|(field, said)| match said {
            As(slug) if *field == "theme" => Some(*slug),
            As(_) | Word(_) => None,
        })
    }

    /// Whether it is ticked beforehand: what suits the themes that were chosen, and what suits any
    /// house; without a choice what nearly every house has.
    #[must_use]
    pub fn suits(&self, themes: &[&str]) -> bool {
        let mut own = self.themes().peekable();
        if themes.is_empty() || own.peek().is_none() {
            return self.is_usual;
        }
        own.any(|theme| themes.contains(&theme))
    }

    /// The form, filled in for this house in its language.
    #[must_use]
    pub fn fill(&self, on: Shelf, settings: &Settings) -> Vec<(String, String)> {
        let lang = settings.language;
        let filled = self.fields.iter().map(|(field, said)| (*field, said.say(lang, settings)));
        let all = filled.chain(on.place(settings));
        all.map(|(field, value)| (field.to_owned(), value)).collect()
    }
}

impl Said {
    fn say(self, lang: Lang, settings: &Settings) -> String {
        match self {
            Word(key) => lang.put(key, "house", &settings.name),
            As(text) => text.to_owned(),
        }
    }
}

/// Something that nearly every house has.
const fn usual(slug: &'static str, fields: &'static [(&'static str, Said)]) -> Item {
    Item { slug, is_usual: true, fields }
}

/// Something for a house that wants it.
const fn item(slug: &'static str, fields: &'static [(&'static str, Said)]) -> Item {
    Item { slug, is_usual: false, fields }
}

const TEXTS: [Item; 6] = [
    usual("welkom", &[("title", Word("starter-welcome")), ("text", Word("starter-welcome-text"))]),
    usual("buurthuis", &[("title", Word("starter-what")), ("text", Word("starter-what-text"))]),
    usual("eerste-keer", &[("title", Word("starter-first")), ("text", Word("starter-first-text"))]),
    usual(
        "huisregels",
        &[
            ("title", Word("starter-rules")),
            ("text", Word("starter-rules-text")),
            (INSTEAD_OF, As("huisregels")),
        ],
    ),
    item("wie", &[("title", Word("starter-who")), ("text", Word("starter-who-text"))]),
    item("meehelpen", &[("title", Word("starter-help")), ("text", Word("starter-help-text"))]),
];

const NEWS: [Item; 2] = [
    usual(
        "begin",
        &[
            ("title", Word("starter-news")),
            ("intro", Word("starter-news-intro")),
            ("text", Word("starter-news-text")),
            ("form", As("story")),
        ],
    ),
    item(
        "vraag",
        &[
            ("title", Word("starter-wishes")),
            ("intro", Word("starter-wishes-intro")),
            ("text", Word("starter-wishes-text")),
            ("form", As("story")),
        ],
    ),
];

const OFFERINGS: [Item; 6] = [
    usual(
        "maatje",
        &[
            ("title", Word("starter-buddy")),
            ("text", Word("starter-buddy-text")),
            ("joining", Word("starter-buddy-joining")),
            ("price", As("0")),
            ("theme", As("ontmoeten")),
            ("audience", As("mensen-die-alleen-zijn")),
            ("audience", As("nieuw-in-de-wijk")),
        ],
    ),
    usual(
        "gereedschap",
        &[
            ("title", Word("starter-tools")),
            ("text", Word("starter-tools-text")),
            ("joining", Word("starter-tools-joining")),
            ("price", As("0")),
            ("theme", As("klussen-lenen-en-delen")),
            ("audience", As("iedereen")),
        ],
    ),
    usual(
        "weggeefkast",
        &[
            ("title", Word("starter-cupboard")),
            ("text", Word("starter-cupboard-text")),
            ("joining", Word("starter-cupboard-joining")),
            ("price", As("0")),
            ("theme", As("klussen-lenen-en-delen")),
            ("audience", As("iedereen")),
        ],
    ),
    item(
        "zaal",
        &[
            ("title", Word("starter-room")),
            ("text", Word("starter-room-text")),
            ("joining", Word("starter-room-joining")),
            ("theme", As("cultuur-en-uitgaan")),
            ("audience", As("iedereen")),
        ],
    ),
    item(
        "bakfiets",
        &[
            ("title", Word("starter-bike")),
            ("text", Word("starter-bike-text")),
            ("joining", Word("starter-bike-joining")),
            ("price", As("0")),
            ("theme", As("vervoer")),
            ("audience", As("iedereen")),
        ],
    ),
    item(
        "computer",
        &[
            ("title", Word("starter-computer")),
            ("text", Word("starter-computer-text")),
            ("joining", Word("starter-computer-joining")),
            ("theme", As("digitaal")),
            ("audience", As("iedereen")),
        ],
    ),
];

const ORGANISATIONS: [Item; 4] = [
    usual(
        "wijkteam",
        &[
            ("name", Word("starter-team")),
            ("text", Word("starter-team-text")),
            ("theme", As("hulp-en-advies")),
            ("audience", As("iedereen")),
        ],
    ),
    item(
        "bibliotheek",
        &[
            ("name", Word("starter-library")),
            ("text", Word("starter-library-text")),
            ("theme", As("leren-en-taal")),
            ("audience", As("iedereen")),
        ],
    ),
    item(
        "buurttuin",
        &[
            ("name", Word("starter-allotment")),
            ("text", Word("starter-allotment-text")),
            ("theme", As("groen-en-natuur")),
            ("audience", As("iedereen")),
        ],
    ),
    item(
        "sportclub",
        &[
            ("name", Word("starter-sport")),
            ("text", Word("starter-sport-text")),
            ("theme", As("bewegen-en-sport")),
            ("audience", As("iedereen")),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::kit::Moment;
    use crate::kit::examples::Example;
    use crate::kit::facets::{AUDIENCES, FEATURES, THEMES};
    use crate::kit::form::{Filled, Problems};
    use crate::kit::writing::Tips;

    const NOW: Moment = Moment::from_millis(1_795_000_000_000);

    fn settings(language: Lang) -> Settings {
        Settings { name: "De Linde".to_owned(), language, ..Settings::default() }
    }

    fn all() -> impl Iterator<Item = (Shelf, &'static Item)> {
        Shelf::ALL.into_iter().flat_map(|shelf| shelf.items().iter().map(move |item| (shelf, item)))
    }

    fn form(shelf: Shelf, item: &Item, lang: Lang) -> Filled {
        let fields = item.fill(shelf, &settings(lang));
        let names = (item.slug, shelf.room());
        let example = Example::new(names, "i".to_owned(), &fields, NOW).unwrap();
        example.form(NOW.in_zone(&TimeZone::UTC).date())
    }

    fn understood(shelf: Shelf, form: &Filled) -> Result<(), Problems> {
        let today = NOW.in_zone(&TimeZone::UTC).date();
        match shelf {
            Shelf::Texts => about::page::Draft::read(form).map(drop),
            Shelf::News => news::Draft::read(form).map(drop),
            Shelf::Offerings => etalage::Draft::read(form, today).map(drop),
            Shelf::Organisations => organisations::Draft::read(form).map(drop),
            Shelf::Activities => {
                let day = form.text("date").parse().ok();
                agenda::Draft::read(form, NOW, &TimeZone::UTC)?;
                agenda::Repeat::read(form, day, today).map(drop)
            }
        }
    }

    #[test]
    fn every_room_understands_its_examples_in_both_languages() {
        for lang in Lang::COMPLETE {
            for (shelf, item) in all() {
                let read = understood(shelf, &form(shelf, item, lang));
                assert_eq!(read, Ok(()), "{} in {}", item.slug, lang.code());
            }
        }
    }

    #[test]
    fn every_example_has_a_name_of_its_own() {
        let slugs: BTreeSet<_> = all().map(|(_, item)| item.slug).collect();
        assert_eq!(slugs.len(), all().count());
    }

    #[test]
    fn every_choice_in_an_example_is_one_that_there_is() {
        let lists = [("theme", &THEMES[..]), ("audience", &AUDIENCES[..]), ("feature", &FEATURES)];
        for (_, item) in all() {
            for (field, said) in item.fields {
                let list = lists.iter().find(|(name, _)| name == field);
                let Some((_, list)) = list else { continue };
                let As(slug) = said else { panic!("{}: {field} is a word", item.slug) };
                assert!(list.iter().any(|choice| choice.slug == *slug), "{}: {slug}", item.slug);
            }
        }
    }

    #[test]
    fn the_texts_are_easy_to_read() {
        for lang in Lang::COMPLETE {
            for (shelf, item) in all() {
                let form = form(shelf, item, lang);
                for field in ["text", "intro", "joining"] {
                    let found = Tips::new(lang, lang).lines(form.text(field));
                    assert!(found.is_empty(), "{} in {}: {found:?}", item.slug, lang.code());
                }
            }
        }
    }

    #[test]
    fn the_chosen_themes_decide_what_is_ticked() {
        let found = |themes: &[&str]| -> Vec<&str> {
            let suits = |(_, item): &(Shelf, &Item)| item.suits(themes);
            all().filter(suits).map(|(_, item)| item.slug).collect()
        };
        let usual = found(&[]);
        assert!(usual.contains(&"koffieochtend") && !usual.contains(&"tuin"));
        let green = found(&["groen-en-natuur"]);
        assert!(green.contains(&"tuin") && green.contains(&"buurttuin"));
        assert!(green.contains(&"welkom") && !green.contains(&"koffieochtend"));
    }

    #[test]
    fn there_is_something_for_nearly_every_theme() {
        let found: BTreeSet<_> = all().flat_map(|(_, item)| item.themes()).collect();
        assert!(found.len() > THEMES.len() / 2, "{found:?}");
    }
}
