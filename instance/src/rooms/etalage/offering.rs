//! What stands in the etalage, and what it can say about itself. How one is typed is in
//! [`draft`](super::draft).

use super::draft::Draft;
use crate::kit::facets::{self, AUDIENCES, Choice, FEATURES, Slugs, THEMES};
use crate::kit::fresh::{self, Checks, Kind};
use crate::kit::hours::Hours;
use crate::kit::place::Spot;
use crate::kit::{Lang, Moment, price, search, text};
use crate::rooms::organisations::{Room, Subject};

/// How much of the text a card shows, in characters.
const SHOWN: usize = 120;

/// By which names an offering of this house is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// Its page for people, in full.
    pub url: String,
}

/// Something that there is without a date: of this house, or heard from another site.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow, serde::Serialize, serde::Deserialize)]
pub struct Offering {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// The actor of the site it was heard from; `None` for our own.
    pub site: Option<String>,
    /// Its page for people, at home.
    pub url: String,
    /// The resident who put it here.
    pub owner: Option<String>,
    /// The organisation of this house that offers it.
    pub organisation: Option<String>,
    /// What it is called.
    pub title: String,
    /// By which it is sorted.
    pub sort_title: String,
    /// What it is, as it was typed; empty for what was heard.
    pub typed: String,
    /// What it is, as clean HTML.
    pub html: String,
    /// How somebody joins, as it was typed; what was heard says it in its text.
    pub joining: String,
    /// The hours of the week, as [`Hours`] is kept.
    pub hours: String,
    /// What no row of hours can say.
    pub hours_words: String,
    /// Where it is.
    #[sqlx(flatten)]
    pub spot: Spot,
    /// What it costs in cents; 0 is free, `None` is not known.
    pub price_cents: Option<i64>,
    /// What it is about.
    pub themes: Slugs,
    /// For whom it is.
    pub audiences: Slugs,
    /// What is good to know.
    pub features: Slugs,
    /// Whom to ask, in words.
    pub contact: String,
    /// A web page about it.
    pub link: String,
    /// Id of the photo; empty for a drawing.
    pub picture: String,
    /// What is on the photo.
    pub picture_alt: String,
    /// The drawing that suits it, by its name in `static/pictures`.
    pub scene: String,
    /// When it was first put here.
    pub published_at: Moment,
    /// When it last changed.
    pub updated_at: Moment,
    /// When it was checked, and whether it is in the archive.
    #[sqlx(flatten)]
    #[serde(default)]
    pub checks: Checks,
}

impl Offering {
    /// The offering of this house that a draft describes.
    #[must_use]
    pub fn new(draft: Draft, names: Names, owner: Option<&str>, now: Moment) -> Self {
        Self {
            id: names.id,
            uri: names.uri,
            site: None,
            url: names.url,
            owner: owner.map(str::to_owned),
            organisation: draft.organisation,
            sort_title: search::folded(&draft.title),
            scene: facets::scene(&draft.title, &draft.themes).to_owned(),
            title: draft.title,
            html: text::typed_to_html(&draft.text),
            typed: draft.text,
            joining: draft.joining,
            hours: draft.hours.to_string(),
            hours_words: draft.hours_words,
            spot: draft.spot,
            price_cents: draft.price_cents,
            themes: draft.themes,
            audiences: draft.audiences,
            features: draft.features,
            contact: draft.contact,
            link: draft.link,
            picture: draft.picture,
            picture_alt: draft.picture_alt,
            published_at: now,
            updated_at: now,
            checks: Checks::default(),
        }
    }

    /// The same offering as a new draft describes it.
    #[must_use]
    pub fn changed(self, draft: Draft, now: Moment) -> Self {
        let names = Names { id: self.id, uri: self.uri, url: self.url };
        let changed = Self::new(draft, names, self.owner.as_deref(), now);
        Self { published_at: self.published_at, ..changed }
    }

    /// Whether nobody said for long that it is still right.
    #[must_use]
    pub fn is_doubtful(&self, now: Moment) -> bool {
        let state = self.checks.state(Kind::Offering, self.updated_at, now);
        self.site.is_none() && fresh::is_doubtful(state)
    }

    /// Its page in this house.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/etalage/{}", self.id)
    }

    /// What a question about it is about.
    #[must_use]
    pub fn subject(&self) -> Subject {
        Subject {
            room: Room::Etalage,
            id: self.id.clone(),
            uri: self.uri.clone(),
            path: self.path(),
            title: self.title.clone(),
            is_heard: self.site.is_some(),
            owner: self.owner.clone(),
            organisation: self.organisation.clone(),
        }
    }

    /// What it is about, as choices.
    #[must_use]
    pub fn about(&self) -> Vec<&'static Choice> {
        self.themes.choices(&THEMES)
    }

    /// For whom it is, as choices.
    #[must_use]
    pub fn meant_for(&self) -> Vec<&'static Choice> {
        self.audiences.choices(&AUDIENCES)
    }

    /// What is good to know, as choices.
    #[must_use]
    pub fn good_to_know(&self) -> Vec<&'static Choice> {
        self.features.choices(&FEATURES)
    }

    /// Whether it costs nothing.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.price_cents == Some(0)
    }

    /// "Gratis", "4 euro", or nothing when it is not known.
    #[must_use]
    pub fn price(&self, lang: Lang) -> Option<String> {
        price::said(self.price_cents, lang)
    }

    /// The hours of the week; `None` when it has none.
    #[must_use]
    pub fn week(&self) -> Option<Hours> {
        Hours::parse(&self.hours).filter(|hours| !hours.is_empty())
    }

    /// When it is to be had, line by line.
    #[must_use]
    pub fn hours_lines(&self, lang: Lang) -> Vec<String> {
        let mut lines = self.week().map(|hours| hours.lines(lang)).unwrap_or_default();
        lines.extend(Some(self.hours_words.clone()).filter(|words| !words.is_empty()));
        lines
    }

    /// The first words of what it is, for on a card.
    #[must_use]
    pub fn beginning(&self) -> String {
        text::beginning(&text::plain(&self.html), SHOWN)
    }

    /// The words by which it is found.
    #[must_use]
    pub fn search_text(&self) -> String {
        let themes: Vec<String> = self.about().iter().map(|choice| choice.say(Lang::Nl)).collect();
        search::searchable(&[
            &self.title,
            &text::plain(&self.html),
            &self.joining,
            &self.spot.place,
            &self.spot.street,
            &self.spot.town,
            &themes.join(" "),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::form::Filled;

    fn draft(fields: &[(&'static str, &str)]) -> Draft {
        let mut form = Filled::with(vec![
            ("title", "Leen een bakfiets".to_owned()),
            ("text", "Voor een dag.".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form, jiff::civil::date(2026, 11, 24)).unwrap()
    }

    fn offering(fields: &[(&'static str, &str)]) -> Offering {
        let names = Names { id: "i".to_owned(), uri: "u".to_owned(), url: "l".to_owned() };
        Offering::new(draft(fields), names, Some("fatma"), Moment::from_millis(1))
    }

    #[test]
    fn changing_it_keeps_what_it_is_and_whose() {
        let first = offering(&[]);
        let second = first.clone().changed(draft(&[("title", "Naaien")]), Moment::from_millis(2));
        assert_eq!((second.id, second.owner), (first.id, first.owner));
        assert_eq!(second.published_at, Moment::from_millis(1));
        assert_eq!(second.sort_title, "naaien");
    }

    #[test]
    fn hours_and_words_about_them_are_told_together() {
        let own = offering(&[("hours_monday", "9 - 12"), ("hours_words", "Bel eerst even")]);
        assert_eq!(own.hours_lines(Lang::Nl), ["Maandag: 9 tot 12 uur", "Bel eerst even"]);
        assert_eq!(offering(&[]).hours_lines(Lang::Nl), Vec::<String>::new());
    }

    #[test]
    fn it_is_found_by_how_one_joins() {
        assert!(offering(&[("joining", "Bel Fatmá")]).search_text().contains("bel fatma"));
    }
}
