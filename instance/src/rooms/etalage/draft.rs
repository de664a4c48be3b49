//! Reading what somebody typed about an offering: no clock, no database, no HTTP.

use jiff::civil::Date;

use crate::kit::facets::{AUDIENCES, FEATURES, Slugs, THEMES};
use crate::kit::form::{Filled, Problems};
use crate::kit::hours::Hours;
use crate::kit::place::Spot;
use crate::kit::{id, photo, price, text, typed};

/// The most characters of a title.
pub const MOST_TITLE: usize = 120;
/// The most characters of a text.
pub const MOST_TEXT: usize = 5_000;
/// The most characters of how somebody joins, and of what is said about the hours.
const MOST_SHORT: usize = 600;

/// What a form says about an offering, understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it is called.
    pub title: String,
    /// What it is, as it was typed.
    pub text: String,
    /// How somebody joins, as it was typed.
    pub joining: String,
    /// On which days and hours it is to be had.
    pub hours: Hours,
    /// What no row of hours can say: "op afspraak".
    pub hours_words: String,
    /// Where it is.
    pub spot: Spot,
    /// What it costs in cents; 0 is free, `None` is not known.
    pub price_cents: Option<i64>,
    /// What it is about.
    pub themes: Slugs,
    /// For whom it is.
    pub audiences: Slugs,
    /// What is good to know.
    pub features: Slugs,
    /// The organisation of this house that offers it.
    pub organisation: Option<String>,
    /// Whom to ask, in words.
    pub contact: String,
    /// A web page about it.
    pub link: String,
    /// Id of the photo; empty for a drawing.
    pub picture: String,
    /// What is on the photo.
    pub picture_alt: String,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it; `today` is that of the house.
    pub fn read(form: &Filled, today: Date) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let title = text::one_line(form.text("title"), usize::MAX);
        match title.chars().count() {
            0 => problems.add("title", "etalage-title-empty"),
            1..=MOST_TITLE => {}
            _ => problems.add("title", "etalage-title-long"),
        }
        let what = text::several_lines(form.text("text"), usize::MAX);
        match what.chars().count() {
            0 => problems.add("text", "etalage-text-empty"),
            1..=MOST_TEXT => {}
            _ => problems.add("text", "etalage-text-long"),
        }
        let hours = Hours::read(form, today).unwrap_or_else(|wrong| {
            problems.0.extend(wrong.0);
            Hours::default()
        });
        let spot = Spot::read(form, &mut problems);
        let price_cents = price::read(form, &mut problems);
        let link = typed::web_address(form.text("link"));
        if link.is_none() && form.ticked("link") {
            problems.add("link", "etalage-link-unclear");
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let (picture, picture_alt) = photo::of(form);
        let organisation = Some(form.text("organisation").to_owned());
        Ok(Self {
            title,
            text: what,
            joining: text::several_lines(form.text("joining"), MOST_SHORT),
            hours,
            hours_words: text::one_line(form.text("hours_words"), MOST_SHORT),
            spot,
            price_cents,
            themes: Slugs::known(&THEMES, form.all("theme")),
            audiences: Slugs::known(&AUDIENCES, form.all("audience")),
            features: Slugs::known(&FEATURES, form.all("feature")),
            organisation: organisation.filter(|id| id::is_id(id)),
            contact: text::one_line(form.text("contact"), 120),
            link: link.unwrap_or_default(),
            picture,
            picture_alt,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 24);

    fn read(fields: &[(&'static str, &str)]) -> Result<Draft, Problems> {
        let mut form = Filled::with(vec![
            ("title", "Leen een bakfiets".to_owned()),
            ("text", "Voor een dag.".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form, TODAY)
    }

    #[test]
    fn an_offering_needs_a_title_and_a_text() {
        let problems = read(&[("title", " "), ("text", "")]).unwrap_err();
        let words: Vec<_> = problems.0.iter().map(|problem| problem.word).collect();
        assert_eq!(words, ["etalage-title-empty", "etalage-text-empty"]);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let long = "a".repeat(MOST_TITLE + 1);
        let problems =
            read(&[("title", &long), ("hours_monday", "soms"), ("link", "nergens")]).unwrap_err();
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["title", "hours_monday", "link"]);
    }

    #[test]
    fn hours_are_read_day_by_day() {
        let draft = read(&[("hours_monday", "9 - 12"), ("hours_words", "Bel eerst even")]).unwrap();
        assert_eq!(draft.hours.to_string(), "mo 09:00-12:00\n");
        assert_eq!(draft.hours_words, "Bel eerst even");
    }
}
