//! An activity: what it is and what it can say about itself. How one is typed is in
//! [`draft`](super::draft).

use super::draft::Draft;
use super::sign_up::SignUp;
use crate::kit::facets::{self, AUDIENCES, Choice, FEATURES, Slugs, THEMES};
use crate::kit::place::Spot;
use crate::kit::time::HOUR;
use crate::kit::{Lang, Moment, search, text, typed};

/// How long something without an end is taken to last.
const USUAL_LENGTH: i64 = 2 * HOUR;

/// Whether it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Status {
    /// As planned.
    Scheduled,
    /// It does not go on.
    Cancelled,
}

impl Status {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Cancelled => "cancelled",
        }
    }
}

/// By which names an activity of this house is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// Its page for people, in full.
    pub url: String,
}

/// An activity in the agenda: our own, or heard from another site.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Event {
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
    /// The organisation of this house that holds it.
    pub organisation: Option<String>,
    /// What it is called.
    pub title: String,
    /// The text as it was typed; empty for what was heard.
    pub typed: String,
    /// The text as clean HTML.
    pub html: String,
    /// When it starts.
    pub starts_at: Moment,
    /// When it ends, when that is known.
    pub ends_at: Option<Moment>,
    /// When it is no longer coming.
    pub over_at: Moment,
    /// Whether only the day is known.
    pub all_day: bool,
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
    /// Whether it goes on.
    pub status: Status,
    /// Whether people sign up, for how many there is room, and how many come.
    #[sqlx(flatten)]
    pub sign_up: SignUp,
    /// When it was first put here.
    pub published_at: Moment,
    /// When it last changed.
    pub updated_at: Moment,
}

impl Event {
    /// The event of this house that a draft describes.
    #[must_use]
    pub fn new(draft: Draft, names: Names, owner: &str, now: Moment) -> Self {
        Self {
            id: names.id,
            uri: names.uri,
            site: None,
            url: names.url,
            owner: Some(owner.to_owned()),
            status: Status::Scheduled,
            published_at: now,
            // The rest is what the draft says.
            organisation: None,
            title: String::new(),
            typed: String::new(),
            html: String::new(),
            starts_at: now,
            ends_at: None,
            over_at: now,
            all_day: false,
            spot: Spot::default(),
            price_cents: None,
            themes: Slugs::default(),
            audiences: Slugs::default(),
            features: Slugs::default(),
            contact: String::new(),
            link: String::new(),
            picture: String::new(),
            picture_alt: String::new(),
            scene: String::new(),
            sign_up: SignUp::default(),
            updated_at: now,
        }
        .changed(draft, now)
    }

    /// The same event as a new draft describes it.
    #[must_use]
    pub fn changed(self, draft: Draft, now: Moment) -> Self {
        let scene = facets::scene(&draft.title, &draft.themes).to_owned();
        Self {
            organisation: draft.organisation,
            html: text::typed_to_html(&draft.text),
            title: draft.title,
            typed: draft.text,
            starts_at: draft.starts_at,
            ends_at: draft.ends_at,
            over_at: over_at(draft.starts_at, draft.ends_at),
            all_day: false,
            spot: draft.spot,
            price_cents: draft.price_cents,
            themes: draft.themes,
            audiences: draft.audiences,
            features: draft.features,
            contact: draft.contact,
            link: draft.link,
            picture: draft.picture,
            picture_alt: draft.picture_alt,
            scene,
            sign_up: SignUp { coming: self.sign_up.coming, ..draft.sign_up },
            updated_at: now,
            ..self
        }
    }

    /// Whether it has been.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        self.over_at <= now
    }

    /// Whether it goes on.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.status == Status::Scheduled
    }

    /// Its page in this house.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/agenda/{}", self.id)
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
        let cents = self.price_cents?;
        if cents == 0 {
            return Some(lang.say("agenda-free"));
        }
        let amount = typed::amount(cents);
        let amount = amount.replace(',', &lang.decimal_sign().to_string());
        Some(lang.put("agenda-price", "amount", amount))
    }

    /// The words by which it is found.
    #[must_use]
    pub fn search_text(&self) -> String {
        let themes: Vec<String> = self.about().iter().map(|choice| choice.say(Lang::Nl)).collect();
        search::searchable(&[
            &self.title,
            &text::plain(&self.html),
            &self.spot.place,
            &self.spot.street,
            &self.spot.town,
            &themes.join(" "),
        ])
    }
}

/// When something is no longer coming.
#[must_use]
pub fn over_at(starts_at: Moment, ends_at: Option<Moment>) -> Moment {
    ends_at.filter(|end| *end > starts_at).unwrap_or_else(|| starts_at.plus(USUAL_LENGTH))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::form::Filled;
    use crate::kit::time::DAY;
    use jiff::tz::TimeZone;

    const NOW: Moment = Moment::from_millis(1_795_000_000_000);

    fn draft(fields: &[(&'static str, &str)]) -> Draft {
        let mut form = Filled::with(vec![
            ("title", "Soep en brood".to_owned()),
            ("date", "morgen".to_owned()),
            ("start", "12:00".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form, NOW, &TimeZone::UTC).unwrap()
    }

    fn event(fields: &[(&'static str, &str)]) -> Event {
        let names = Names { id: "i".to_owned(), uri: "u".to_owned(), url: "l".to_owned() };
        Event::new(draft(fields), names, "fatma", NOW)
    }

    #[test]
    fn changing_an_event_keeps_what_it_is() {
        let first = event(&[]);
        let draft = draft(&[("title", "Repair café"), ("text", "Neem <iets> mee")]);
        let second = first.clone().changed(draft, NOW.plus(DAY));
        assert_eq!((second.id, second.published_at), (first.id, first.published_at));
        assert_eq!(second.scene, "scene-repair-cafe");
        assert_eq!(second.html, "<p>Neem &lt;iets&gt; mee</p>");
        assert!(second.updated_at > first.updated_at);
    }

    #[test]
    fn without_an_end_it_is_over_after_two_hours() {
        assert_eq!(over_at(NOW, None), NOW.plus(2 * HOUR));
        assert_eq!(over_at(NOW, Some(NOW.plus(HOUR))), NOW.plus(HOUR));
    }

    #[test]
    fn an_event_is_found_without_accents() {
        let event = event(&[("title", "Taalcafé"), ("place", "De Komma")]);
        assert!(event.search_text().contains("taalcafe"));
        assert!(event.search_text().contains("de komma"));
    }

    #[test]
    fn a_price_is_said_in_the_language_of_the_reader() {
        let paid = event(&[("price", "4,50")]);
        assert_eq!(paid.price(Lang::Nl).as_deref(), Some("4,50 euro"));
        assert_eq!(paid.price(Lang::En).as_deref(), Some("4.50 euros"));
        assert!(event(&[("price", "0")]).is_free());
        assert_eq!(event(&[]).price(Lang::Nl), None);
    }
}
