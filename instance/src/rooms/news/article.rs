//! An article of the newspaper, and the rules for one: no clock, no database, no HTTP.

use std::ops::Range;

use jiff::tz::TimeZone;

use crate::kit::facets::{self, Slugs};
use crate::kit::form::{Filled, Problems};
use crate::kit::markup::{self, Photo};
use crate::kit::text::{self, beginning, one_line, several_lines};
use crate::kit::{Moment, typed};

/// The most characters of a title, of an introduction, and of a text.
const MOST_TITLE: usize = 120;
const MOST_INTRO: usize = 400;
const MOST_TEXT: usize = 20_000;
/// The most characters of a name and of the name of a series.
const MOST_NAME: usize = 40;
const MOST_SERIES: usize = 60;
/// How much of the text stands for an introduction that nobody wrote, in characters.
const SHOWN: usize = 160;

/// How an article looks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Form {
    /// The picture above the text.
    #[default]
    Story,
    /// Somebody of the neighbourhood: the picture beside the name.
    Portrait,
}

impl Form {
    /// Both, in the order of the form.
    pub const ALL: [Self; 2] = [Self::Story, Self::Portrait];

    /// The name in the database and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Portrait => "portrait",
        }
    }

    /// The key of its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Story => "newsroom-form-story",
            Self::Portrait => "newsroom-form-portrait",
        }
    }

    fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|form| form.name() == name).unwrap_or_default()
    }
}

/// What a form says about an article, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What stands above it.
    pub title: String,
    /// What it is about, in a sentence or two; empty to take the first words.
    pub intro: String,
    /// Text with marks.
    pub typed: String,
    /// The first name under it; empty for the house.
    pub author: String,
    /// The series it belongs to; empty for none.
    pub series: String,
    /// How it looks.
    pub form: Form,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let mut line = |field: &'static str, most: usize, too_long: &'static str| {
            let line = one_line(form.text(field), usize::MAX);
            if line.chars().count() > most {
                problems.add(field, too_long);
            }
            line
        };
        let title = line("title", MOST_TITLE, "newsroom-title-long");
        let intro = line("intro", MOST_INTRO, "newsroom-intro-long");
        let author = line("author", MOST_NAME, "newsroom-author-long");
        let series = line("series", MOST_SERIES, "newsroom-series-long");
        let typed = several_lines(form.text("text"), usize::MAX);
        if title.is_empty() {
            problems.add("title", "newsroom-title-empty");
        }
        match typed.chars().count() {
            0 => problems.add("text", "newsroom-text-empty"),
            1..=MOST_TEXT => {}
            _ => problems.add("text", "newsroom-text-long"),
        }
        let form = Form::from_name(form.text("form"));
        let draft = Self { title, intro, typed, author, series, form };
        if problems.is_empty() { Ok(draft) } else { Err(problems) }
    }
}

/// By which names an article of this house is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// Its page for people, in full.
    pub url: String,
}

/// An article: of this house, or heard from another site.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow, serde::Serialize, serde::Deserialize)]
pub struct Article {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// The actor of the site it was heard from; `None` for our own.
    pub site: Option<String>,
    /// Its page for people, at home.
    pub url: String,
    /// The resident who wrote it.
    pub owner: Option<String>,
    /// How it looks.
    pub form: Form,
    /// What stands above it.
    pub title: String,
    /// What it is about, as it was typed or heard.
    pub intro: String,
    /// Text with marks; empty for what was heard.
    pub typed: String,
    /// The first name under it; empty for the house.
    pub author: String,
    /// The series it belongs to, as people write it; empty for none.
    pub series: String,
    /// The same in addresses.
    pub series_slug: String,
    /// Id of the photo above it; empty for a drawing.
    pub picture: String,
    /// What is on the photo.
    pub picture_alt: String,
    /// The drawing that suits it, by its name in `static/pictures`.
    pub scene: String,
    /// The month in which it was published, as `2026-11`; empty for a draft.
    pub month: String,
    /// When it was put in the newspaper; `None` for a draft.
    pub published_at: Option<Moment>,
    /// When it last changed.
    pub updated_at: Moment,
}

impl Article {
    /// The draft of this house with these words.
    #[must_use]
    pub fn new(draft: Draft, names: Names, owner: Option<&str>, now: Moment) -> Self {
        Self {
            id: names.id,
            uri: names.uri,
            site: None,
            url: names.url,
            owner: owner.map(str::to_owned),
            form: Form::Story,
            title: String::new(),
            intro: String::new(),
            typed: String::new(),
            author: String::new(),
            series: String::new(),
            series_slug: String::new(),
            picture: String::new(),
            picture_alt: String::new(),
            scene: String::new(),
            month: String::new(),
            published_at: None,
            updated_at: now,
        }
        .changed(draft, now)
    }

    /// The same article with other words.
    #[must_use]
    pub fn changed(self, draft: Draft, now: Moment) -> Self {
        let (picture, picture_alt) = markup::first_photo(&draft.typed)
            .map(|photo| (photo.id, photo.alt))
            .unwrap_or_default();
        Self {
            form: draft.form,
            scene: facets::scene(&draft.title, &Slugs::default()).to_owned(),
            title: draft.title,
            intro: draft.intro,
            typed: draft.typed,
            author: draft.author,
            series_slug: text::slug(&draft.series),
            series: draft.series,
            picture,
            picture_alt,
            updated_at: now,
            ..self
        }
    }

    /// The same article as it stands in the newspaper from `now` on.
    #[must_use]
    pub fn published(self, uri: String, now: Moment, zone: &TimeZone) -> Self {
        let month = month_of(now, zone);
        Self { uri, month, published_at: Some(now), updated_at: now, ..self }
    }

    /// The same article, taken out of the newspaper.
    #[must_use]
    pub fn taken_out(self, now: Moment) -> Self {
        Self { month: String::new(), published_at: None, updated_at: now, ..self }
    }

    /// Whether only who writes can see it.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.published_at.is_none()
    }

    /// Its page in this house.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/buurtkrant/{}", self.id)
    }

    /// Where it is read: what was heard is read at home.
    #[must_use]
    pub fn href(&self) -> String {
        if self.site.is_some() { self.url.clone() } else { self.path() }
    }

    /// What it is about: as somebody wrote it, or else its first words.
    #[must_use]
    pub fn summary(&self) -> String {
        if self.intro.is_empty() {
            return beginning(&markup::plain(&without_lead(&self.typed)), SHOWN);
        }
        self.intro.clone()
    }

    /// The text below the picture as HTML that is safe to show.
    #[must_use]
    pub fn html(&self) -> String {
        markup::to_html(&without_lead(&self.typed))
    }

    /// The fields of the form that changes it.
    #[must_use]
    pub fn fill(&self) -> Filled {
        Filled::with(vec![
            ("title", self.title.clone()),
            ("intro", self.intro.clone()),
            ("text", self.typed.clone()),
            ("author", self.author.clone()),
            ("series", self.series.clone()),
            ("form", self.form.name().to_owned()),
            ("seen", self.updated_at.millis().to_string()),
        ])
    }
}

/// A text without its first photo, which stands above it.
#[must_use]
pub fn without_lead(typed: &str) -> String {
    let Some(Photo { place: Range { start, end }, .. }) = markup::first_photo(typed) else {
        return typed.to_owned();
    };
    let (before, after) = (typed.get(..start), typed.get(end..));
    format!("{}{}", before.unwrap_or_default(), after.unwrap_or_default()).trim().to_owned()
}

/// The month of a moment, as it is kept: `2026-11`.
#[must_use]
pub fn month_of(at: Moment, zone: &TimeZone) -> String {
    at.in_zone(zone).strftime("%Y-%m").to_string()
}

/// The first moment of a month that is written as `2026-11`; `None` when it is no month.
#[must_use]
pub fn first_of(month: &str, zone: &TimeZone) -> Option<Moment> {
    let is_plain = month.len() == 7;
    let date = typed::date(&format!("{month}-1"), jiff::civil::date(2000, 1, 1));
    Moment::from_local(date.filter(|_| is_plain)?.at(0, 0, 0, 0), zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::from_millis(1_795_000_000_000);
    const PHOTO: &str = "0192f0c1aaaa7bbb8ccc0192f0c1dddd";

    fn draft(fields: &[(&'static str, &str)]) -> Result<Draft, Problems> {
        let mut form = Filled::with(vec![
            ("title", "De lamp brandt weer".to_owned()),
            ("text", "In De Kelder.".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form)
    }

    fn article(fields: &[(&'static str, &str)]) -> Article {
        let names = Names { id: "i".to_owned(), uri: "u".to_owned(), url: "l".to_owned() };
        Article::new(draft(fields).unwrap(), names, Some("samira"), NOW)
    }

    #[test]
    fn an_article_has_a_title_and_a_text() {
        let problems = draft(&[("title", ""), ("text", " ")]).unwrap_err();
        let words: Vec<_> = problems.0.iter().map(|problem| problem.word).collect();
        assert_eq!(words, ["newsroom-title-empty", "newsroom-text-empty"]);
    }

    #[test]
    fn a_new_article_is_a_draft_until_it_is_published() {
        let draft = article(&[]);
        assert!(draft.is_draft());
        let published = draft.published("v".to_owned(), NOW, &TimeZone::UTC);
        assert_eq!((published.month.as_str(), published.uri.as_str()), ("2026-11", "v"));
        assert!(published.taken_out(NOW).is_draft());
    }

    #[test]
    fn the_first_photo_stands_above_the_text_and_not_in_it() {
        let text = format!("Kijk:\n\n![De bank](foto:{PHOTO})\n\nMooi.");
        let own = article(&[("text", &text)]);
        assert_eq!((own.picture.as_str(), own.picture_alt.as_str()), (PHOTO, "De bank"));
        assert_eq!(own.html(), "<p>Kijk:</p>\n<p>Mooi.</p>\n");
    }

    #[test]
    fn without_an_introduction_the_first_words_are_one() {
        assert_eq!(article(&[]).summary(), "In De Kelder.");
        assert_eq!(article(&[("intro", "Eindelijk licht")]).summary(), "Eindelijk licht");
    }

    #[test]
    fn a_month_is_read_as_it_is_kept() {
        let first = first_of("2026-11", &TimeZone::UTC).unwrap();
        assert_eq!(month_of(first, &TimeZone::UTC), "2026-11");
        for odd in ["", "2026", "2026-13", "11-2026", "nov"] {
            assert_eq!(first_of(odd, &TimeZone::UTC), None, "{odd}");
        }
    }

    #[test]
    fn a_filled_form_reads_back_as_it_was() {
        let draft = draft(&[("series", "Wie is ..."), ("form", "portrait"), ("author", "Kim")]);
        let draft = draft.unwrap();
        let names = Names { id: "i".to_owned(), uri: "u".to_owned(), url: "l".to_owned() };
        let own = Article::new(draft.clone(), names, None, NOW);
        assert_eq!(own.series_slug, "wie-is");
        assert_eq!(Draft::read(&own.fill()).unwrap(), draft);
    }
}
