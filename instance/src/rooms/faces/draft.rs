//! What the form of a card says, understood: the lists to choose from, and what may not be on a card.
//! No clock, no database, no HTTP.

use crate::kit::facets::{Choice, Slugs, THEMES, find};
use crate::kit::form::{Filled, Problems};
use crate::kit::private::{has_email_address, has_phone_number, has_street_address};
use crate::kit::{assets, text};

/// The most characters of a first name.
const MOST_NAME: usize = 40;
/// The most characters of what somebody does here.
const MOST_DOES: usize = 60;
/// The most characters of the other fields.
const MOST_TEXT: usize = 160;
/// The most topics that one card names.
pub const MOST_TOPICS: usize = 5;

/// The drawings for who has no photo, by their names in `static/pictures`.
pub const DRAWINGS: [&str; 12] = [
    "face-amina",
    "face-fatma",
    "face-henk",
    "face-joke",
    "face-kofi",
    "face-mei",
    "face-noor",
    "face-rosa",
    "face-sem",
    "face-tineke",
    "face-willem",
    "face-yusuf",
];

const fn language(slug: &'static str, word: &'static str) -> Choice {
    Choice { slug, word, icon: "languages" }
}

/// The languages that can be ticked, by their BCP 47 codes; the others are typed.
pub const LANGUAGES: [Choice; 16] = [
    language("nl", "faces-language-nl"),
    language("en", "faces-language-en"),
    language("ar", "faces-language-ar"),
    language("zgh", "faces-language-zgh"),
    language("tr", "faces-language-tr"),
    language("pl", "faces-language-pl"),
    language("uk", "faces-language-uk"),
    language("ti", "faces-language-ti"),
    language("so", "faces-language-so"),
    language("pap", "faces-language-pap"),
    language("pt", "faces-language-pt"),
    language("es", "faces-language-es"),
    language("fr", "faces-language-fr"),
    language("de", "faces-language-de"),
    language("zh", "faces-language-zh"),
    language("dse", "faces-language-dse"),
];

const fn weekday(slug: &'static str, word: &'static str) -> Choice {
    Choice { slug, word, icon: "calendar-days" }
}

/// The days on which somebody can be found in the house, Monday first.
pub const DAYS: [Choice; 7] = [
    weekday("ma", "kit-day-monday"),
    weekday("di", "kit-day-tuesday"),
    weekday("wo", "kit-day-wednesday"),
    weekday("do", "kit-day-thursday"),
    weekday("vr", "kit-day-friday"),
    weekday("za", "kit-day-saturday"),
    weekday("zo", "kit-day-sunday"),
];

/// What a form says about a card, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// First name.
    pub name: String,
    /// The file of the photo; empty for the drawing.
    pub picture: String,
    /// The drawing.
    pub drawing: String,
    /// Languages from the list.
    pub languages: Slugs,
    /// Other languages, as typed.
    pub other_languages: String,
    /// "Vraag mij over ...", as typed.
    pub ask: String,
    /// The same as themes.
    pub topics: Slugs,
    /// What this person does here: "schenkt koffie".
    pub does: String,
    /// Where one meets them, never an address.
    pub place: String,
    /// The days on which they are in the house.
    pub days: Slugs,
    /// Whether who is not signed in may see the card too.
    pub for_guests: bool,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it. What tells where somebody
    /// lives or how to reach them outside the house is refused.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let name = line(form, "name", MOST_NAME, &mut problems);
        if name.is_empty() {
            problems.add("name", "faces-name-empty");
        }
        let other_languages = line(form, "other_languages", MOST_TEXT, &mut problems);
        let ask = line(form, "ask", MOST_TEXT, &mut problems);
        let does = line(form, "does", MOST_DOES, &mut problems);
        let place = line(form, "place", MOST_TEXT, &mut problems);
        let topics = Slugs::known(&THEMES, form.all("topic"));
        if topics.iter().count() > MOST_TOPICS {
            problems.add("topic", "faces-topics-many");
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self {
            name,
            picture: form.text("picture").to_owned(),
            drawing: drawing(form.text("drawing")).to_owned(),
            languages: Slugs::known(&LANGUAGES, form.all("language")),
            other_languages,
            ask,
            topics,
            does,
            place,
            days: Slugs::known(&DAYS, form.all("day")),
            for_guests: form.ticked("for_guests"),
        })
    }
}

/// One line of a form, with what is wrong with it.
fn line(form: &Filled, field: &'static str, most: usize, problems: &mut Problems) -> String {
    let line = text::one_line(form.text(field), usize::MAX);
    if line.chars().count() > most {
        problems.add(field, "faces-long");
    } else if has_phone_number(&line) {
        problems.add(field, "faces-has-phone");
    } else if has_email_address(&line) {
        problems.add(field, "faces-has-email");
    } else if has_street_address(&line) {
        problems.add(field, "faces-has-address");
    }
    line
}

/// The name of a drawing that is there, whatever was asked for.
fn drawing(asked: &str) -> &'static str {
    DRAWINGS.into_iter().find(|name| *name == asked).unwrap_or("face-joke")
}

/// The address of a drawing.
#[must_use]
pub fn drawn(name: &str) -> String {
    assets::address(&format!("pictures/{}.svg", drawing(name)))
}

/// The drawing that a form begins with: that of the first name when there is one, else one that
/// stays the same for this resident.
#[must_use]
pub fn first_drawing(name: &str, resident_id: &str) -> &'static str {
    let own = format!("face-{}", text::slug(name));
    let by_name = DRAWINGS.into_iter().find(|drawing| *drawing == own);
    let sum: usize = resident_id.bytes().map(usize::from).sum();
    by_name.or_else(|| DRAWINGS.into_iter().nth(sum % DRAWINGS.len())).unwrap_or("face-joke")
}

/// The day of the week of a date, as the slug that a card keeps.
#[must_use]
pub fn slug_of_day(weekday: jiff::civil::Weekday) -> &'static str {
    let index = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
    DAYS.get(index).map_or("", |day| day.slug)
}

/// The language with this code.
#[must_use]
pub fn language_of(slug: &str) -> Option<&'static Choice> {
    find(&LANGUAGES, slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(more: Vec<(&'static str, String)>) -> Filled {
        let mut values = vec![("name", "Joke".to_owned())];
        values.extend(more);
        Filled::with(values)
    }

    #[test]
    fn a_first_name_is_enough() {
        let draft = Draft::read(&form(vec![])).unwrap();
        assert_eq!((draft.name.as_str(), draft.for_guests), ("Joke", false));
        assert!(DRAWINGS.contains(&draft.drawing.as_str()));
    }

    #[test]
    fn where_somebody_lives_and_their_number_are_refused_in_every_field() {
        for field in ["name", "other_languages", "ask", "does", "place"] {
            for (typed, word) in [
                ("Eikstraat 3", "faces-has-address"),
                ("bij 3811ab", "faces-has-address"),
                ("bel 0612345678", "faces-has-phone"),
                ("joke@linde.example", "faces-has-email"),
            ] {
                let mut filled = form(vec![]);
                filled.put(field, typed);
                let problems = Draft::read(&filled).unwrap_err();
                assert_eq!((problems.0[0].field, problems.0[0].word), (field, word), "{typed}");
            }
        }
    }

    #[test]
    fn a_spot_in_the_house_is_no_address() {
        let place = "In De Linde, op woensdag om 12 uur bij de soep".to_owned();
        assert!(Draft::read(&form(vec![("place", place)])).is_ok());
    }

    #[test]
    fn six_topics_are_too_many() {
        let six = THEMES.iter().take(6).map(|theme| ("topic", theme.slug.to_owned()));
        let problems = Draft::read(&form(six.collect())).unwrap_err();
        assert_eq!(problems.0[0].word, "faces-topics-many");
    }

    #[test]
    fn a_drawing_is_chosen_by_name_and_stays_the_same() {
        assert_eq!(first_drawing("Fatma", "x"), "face-fatma");
        assert_eq!(first_drawing("Bep", "abc"), first_drawing("Bep", "abc"));
    }
}
