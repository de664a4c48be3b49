//! What a page of the house is, and the rules for what people type. No input or output.

use crate::kit::form::{Filled, Problems};
use crate::kit::fresh::{self, Checks, Kind};
use crate::kit::text::{beginning, one_line, several_lines, slug};
use crate::kit::words::Lang;
use crate::kit::{Moment, markup};

/// The most characters of a title, and of a text.
const MOST_TITLE: usize = 80;
const MOST_TEXT: usize = 20_000;
/// How much of a page a list shows, in characters.
const SHOWN: usize = 140;

/// Parts of addresses that are not free for a page.
const TAKEN: [&str; 5] = ["nieuw", "cijfers", "huisregels", "privacy", "toegankelijkheid"];

/// A page that every house has, at an address of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fixed {
    /// How we treat each other here.
    HouseRules,
    /// What the house adds to the privacy page.
    Privacy,
}

impl Fixed {
    /// Every one of them.
    pub const ALL: [Self; 2] = [Self::HouseRules, Self::Privacy];

    /// Its name in the database and in addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::HouseRules => "huisregels",
            Self::Privacy => "privacy",
        }
    }

    /// The fixed page with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fixed| fixed.slug() == slug)
    }

    /// Where it is read.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::HouseRules => "/huisregels",
            Self::Privacy => "/privacy",
        }
    }

    /// The key of its title.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::HouseRules => "kit-house-rules",
            Self::Privacy => "kit-privacy",
        }
    }

    /// The page as it is until somebody writes it.
    #[must_use]
    pub fn starter(self, lang: Lang) -> Draft {
        let typed = match self {
            Self::HouseRules => lang.say("about-rules-starter"),
            Self::Privacy => String::new(),
        };
        Draft { title: lang.say(self.word()), typed, is_visible: true }
    }
}

/// A page of the house.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// The last part of its address.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Text with marks, as it was typed; see [`markup`].
    pub typed: String,
    /// Whether everybody sees it.
    pub is_visible: bool,
    /// Its place in the list; the smallest comes first.
    pub place: i64,
    /// When it was last saved.
    pub updated_at: Moment,
    /// When somebody said that it is right; only the list asks for it.
    #[sqlx(default)]
    pub confirmed_at: Option<Moment>,
}

impl Page {
    /// Whether nobody said for long that it is still right.
    #[must_use]
    pub fn is_doubtful(&self, now: Moment) -> bool {
        let checks = Checks { confirmed_at: self.confirmed_at, archived_at: None };
        self.is_visible && fresh::is_doubtful(checks.state(Kind::Page, self.updated_at, now))
    }

    /// Where it is read.
    #[must_use]
    pub fn path(&self) -> String {
        Fixed::from_slug(&self.slug)
            .map_or_else(|| format!("/over/{}", self.slug), |fixed| fixed.path().to_owned())
    }

    /// Where it is changed, and what lies below it.
    #[must_use]
    pub fn desk(&self) -> String {
        format!("/over/{}", self.slug)
    }

    /// The text as HTML that is safe to show.
    #[must_use]
    pub fn html(&self) -> String {
        markup::to_html(&self.typed)
    }

    /// The first words of the text.
    #[must_use]
    pub fn beginning(&self) -> String {
        // Up to the first heading it is one text; a heading and a list are none without their looks.
        let first = self.typed.split("\n#").next().filter(|text| !text.starts_with('#'));
        beginning(&markup::plain(first.unwrap_or(&self.typed)), SHOWN)
    }
}

/// A text of a page that was saved.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    /// Its id; later ones sort after earlier ones.
    pub id: String,
    /// The page.
    pub page_id: String,
    /// The title it had.
    pub title: String,
    /// The text it had, as it was typed.
    pub typed: String,
    /// The resident who wrote it; `None` once the account is gone.
    pub author_id: Option<String>,
    /// Their first name; empty once the account is gone.
    pub author: String,
    /// When.
    pub saved_at: Moment,
}

/// A page as a form says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its title.
    pub title: String,
    /// Text with marks.
    pub typed: String,
    /// Whether everybody sees it.
    pub is_visible: bool,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let draft = Self {
            title: one_line(form.text("title"), MOST_TITLE),
            typed: several_lines(form.text("text"), MOST_TEXT),
            is_visible: form.text("visible") != "no",
        };
        let mut problems = Problems::none();
        if draft.title.is_empty() {
            problems.add("title", "about-title-empty");
        }
        if draft.typed.is_empty() {
            problems.add("text", "about-text-empty");
        }
        if form.text("text").chars().count() > MOST_TEXT {
            problems.add("text", "about-text-too-long");
        }
        if problems.is_empty() { Ok(draft) } else { Err(problems) }
    }

    /// The form as it is filled in with this.
    #[must_use]
    pub fn fill(&self) -> Filled {
        Filled::with(vec![
            ("title", self.title.clone()),
            ("text", self.typed.clone()),
            ("visible", if self.is_visible { "yes" } else { "no" }.to_owned()),
        ])
    }
}

impl From<&Page> for Draft {
    fn from(page: &Page) -> Self {
        let Page { title, typed, is_visible, .. } = page;
        Self { title: title.clone(), typed: typed.clone(), is_visible: *is_visible }
    }
}

/// Possible addresses for a title, the nicest first: "wie-zijn-wij", "wie-zijn-wij-2".
pub fn slugs(title: &str) -> impl Iterator<Item = String> {
    let made = slug(title);
    // A title in another script has no letters for an address.
    let first = if made.is_empty() { "pagina".to_owned() } else { made };
    let more = first.clone();
    let first = (!TAKEN.contains(&first.as_str())).then_some(first);
    first.into_iter().chain((2_u32..).map(move |number| format!("{more}-{number}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_a_title_and_a_text() {
        let problems = Draft::read(&Filled::default()).unwrap_err();
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["title", "text"]);
    }

    #[test]
    fn a_text_that_does_not_fit_comes_back_whole() {
        let form =
            Filled::with(vec![("title", "Lang".to_owned()), ("text", "x".repeat(MOST_TEXT + 1))]);
        assert_eq!(Draft::read(&form).unwrap_err().0.first().unwrap().word, "about-text-too-long");
    }

    #[test]
    fn a_filled_form_reads_back_as_it_was() {
        let draft =
            Draft { title: "Wie".to_owned(), typed: "# a\n\nb".to_owned(), is_visible: false };
        assert_eq!(Draft::read(&draft.fill()).unwrap(), draft);
    }

    #[test]
    fn an_address_is_never_one_that_is_taken() {
        let first = |title: &str| slugs(title).next().unwrap();
        assert_eq!(first("Wie zijn wij?"), "wie-zijn-wij");
        assert_eq!(first("Nieuw"), "nieuw-2");
        assert_eq!(first("مرحبا"), "pagina");
        assert_eq!(slugs("Wie").nth(1).unwrap(), "wie-2");
    }

    #[test]
    fn every_house_has_rules_to_begin_with() {
        for lang in Lang::ALL {
            let rules = Fixed::HouseRules.starter(lang);
            assert!(markup::to_html(&rules.typed).contains("<li>"), "{}", rules.typed);
        }
    }
}
