//! What somebody wants to get: no clock, no database, no HTTP.

use serde::{Deserialize, Serialize};

use crate::kit::form::{Filled, Problems};
use crate::kit::settings::Settings;
use crate::kit::{Lang, doors, mail};

/// A part of the weekly mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What there is to do.
    Agenda,
    /// What is in the newspaper.
    News,
    /// New notices.
    Notices,
}

impl Part {
    /// All, in the order of the mail.
    pub const ALL: [Self; 3] = [Self::Agenda, Self::News, Self::Notices];

    /// Its name in forms and in the database.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::News => "nieuws",
            Self::Notices => "prikbord",
        }
    }

    /// The room that it is of.
    fn room(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::News => "news",
            Self::Notices => "noticeboard",
        }
    }

    /// The parts that a house has: those of the rooms that are on.
    #[must_use]
    pub fn here(settings: &Settings) -> Vec<Self> {
        Self::ALL.into_iter().filter(|part| !doors::is_off(settings, part.room())).collect()
    }

    /// The key of its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Agenda => "digest-part-agenda",
            Self::News => "digest-part-news",
            Self::Notices => "digest-part-notices",
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Agenda => "calendar-days",
            Self::News => "book-open",
            Self::Notices => "pin",
        }
    }
}

/// Parts as they are kept: slugs with a space on either side of each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Parts(String);

impl Parts {
    /// The parts of which the slug is among these.
    pub fn of<'a>(slugs: impl IntoIterator<Item = &'a str>) -> Self {
        let given: Vec<&str> = slugs.into_iter().collect();
        let kept = Part::ALL.map(Part::slug).into_iter().filter(|slug| given.contains(slug));
        let kept: Vec<&str> = kept.collect();
        if kept.is_empty() { Self(String::new()) } else { Self(format!(" {} ", kept.join(" "))) }
    }

    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self::of(Part::ALL.map(Part::slug))
    }

    /// Whether this part is among them.
    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        self.0.split_whitespace().any(|slug| slug == part.slug())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Where it goes, in lower case.
    pub email: String,
    /// The code of the language in which they read.
    pub lang: String,
    /// What they want to read.
    pub parts: Parts,
}

impl Choice {
    /// Reads what was typed, or says everything that is wrong with it.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let email = form.text("email").to_lowercase();
        if !mail::is_address(&email) {
            problems.add("email", "digest-email-wrong");
        }
        let choice = Self { email, ..Self::read_wishes(form, &mut problems) };
        if problems.is_empty() { Ok(choice) } else { Err(problems) }
    }

    /// Reads the language and the parts; the address stays empty.
    pub fn read_wishes(form: &Filled, problems: &mut Problems) -> Self {
        let parts = Parts::of(form.all("parts"));
        if parts.is_empty() {
            problems.add("parts", "digest-parts-empty");
        }
        let lang = Lang::from_code(form.text("language")).unwrap_or_default();
        Self { email: String::new(), lang: lang.code().to_owned(), parts }
    }

    /// The language in which they read.
    #[must_use]
    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or_default()
    }

    /// The form filled in with this.
    #[must_use]
    pub fn fill(&self) -> Filled {
        let mut values = vec![("email", self.email.clone()), ("language", self.lang.clone())];
        let ticked = Part::ALL.into_iter().filter(|part| self.parts.has(*part));
        values.extend(ticked.map(|part| ("parts", part.slug().to_owned())));
        Filled::with(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_wants_nothing_is_asked_again() {
        let form = Filled::with(vec![("email", "joke".to_owned()), ("parts", "weer".to_owned())]);
        let fields: Vec<_> = Choice::read(&form).unwrap_err().0.iter().map(|p| p.field).collect();
        assert_eq!(fields, ["email", "parts"]);
    }

    #[test]
    fn a_filled_form_reads_back_as_it_was() {
        let choice = Choice {
            email: "joke@voorbeeld.example".to_owned(),
            lang: "tr".to_owned(),
            parts: Parts::of(["agenda", "prikbord"]),
        };
        assert_eq!(Choice::read(&choice.fill()).unwrap(), choice);
        assert!(!choice.parts.has(Part::News));
    }

    #[test]
    fn capitals_make_no_second_address() {
        let form =
            Filled::with(vec![("email", "Joke@X.example".to_owned()), ("parts", "nieuws".into())]);
        assert_eq!(Choice::read(&form).unwrap().email, "joke@x.example");
    }
}
