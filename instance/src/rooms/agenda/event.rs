//! An activity: what it is and what it can say about itself. How one is typed is in
//! [`draft`](super::draft).

use jiff::civil::Date;

use super::draft::Draft;
use super::sign_up::SignUp;
use crate::kit::dates::Dates;
use crate::kit::facets::{self, AUDIENCES, Choice, FEATURES, Slugs, THEMES};
use crate::kit::given::Given;
use crate::kit::place::Spot;
use crate::kit::time::{DAY, HOUR};
use crate::kit::{Lang, Moment, fresh, price, search, text};
use crate::rooms::organisations::{Room, Subject};

/// How long something without an end is taken to last.
const USUAL_LENGTH: i64 = 2 * HOUR;
/// How long after it was put here another time is taken for a mistake put right. After that
/// people may have read it, and it is said to have been moved.
const MISTAKE_PUT_RIGHT: i64 = HOUR;

/// Whether it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
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
#[derive(Debug, Clone, PartialEq, sqlx::FromRow, serde::Serialize, serde::Deserialize)]
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
    /// The `context` of the series that it belongs to.
    pub series: Option<String>,
    /// The day of the series that it stands for (2026-11-24), when it is one of ours.
    pub series_day: Option<String>,
    /// What was changed in this one only: see [`Parts`](super::series::Parts).
    pub by_hand: String,
    /// When it was to start before it was moved.
    pub previous_start: Option<Moment>,
    /// Why it was moved or does not go on.
    pub reason: String,
    /// Whether people sign up, for how many there is room, and how many come.
    #[sqlx(flatten)]
    pub sign_up: SignUp,
    /// When it was first put here.
    pub published_at: Moment,
    /// When it last changed.
    pub updated_at: Moment,
    /// When its series was checked, for one of ours; only lists ask for it.
    #[sqlx(default)]
    pub series_checked: Option<Moment>,
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
            series: None,
            series_day: None,
            by_hand: String::new(),
            previous_start: None,
            reason: String::new(),
            sign_up: SignUp::default(),
            updated_at: now,
            series_checked: None,
        }
        .changed(draft, now)
    }

    /// Whether nobody said for long that its series still goes on.
    #[must_use]
    pub fn is_doubtful(&self, now: Moment) -> bool {
        let state = |at| fresh::state(fresh::Kind::Series, at, None, now);
        self.series_checked.is_some_and(|at| fresh::is_doubtful(state(at)))
    }

    /// What it says, as a form would: the other way round of [`changed`](Self::changed).
    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft {
            title: self.title.clone(),
            text: self.typed.clone(),
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            spot: self.spot.clone(),
            price_cents: self.price_cents,
            themes: self.themes.clone(),
            audiences: self.audiences.clone(),
            features: self.features.clone(),
            organisation: self.organisation.clone(),
            contact: self.contact.clone(),
            link: self.link.clone(),
            picture: self.picture.clone(),
            picture_alt: self.picture_alt.clone(),
            sign_up: SignUp { coming: 0, ..self.sign_up },
        }
    }

    /// The same event as a new draft describes it.
    #[must_use]
    pub fn changed(self, draft: Draft, now: Moment) -> Self {
        let scene = facets::scene(&draft.title, &draft.themes).to_owned();
        let previous_start = self.moved_from(draft.starts_at, now);
        Self {
            previous_start,
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

    /// The same with a reason: only what was moved or does not go on has one.
    #[must_use]
    pub fn because(self, reason: String) -> Self {
        let has_reason = self.previous_start.is_some() || !self.goes_on();
        Self { reason: if has_reason { reason } else { String::new() }, ..self }
    }

    /// When people know it to start, when it will start at another moment: the first time that was
    /// told, however often it is moved.
    fn moved_from(&self, starts_at: Moment, now: Moment) -> Option<Moment> {
        let is_new = self.published_at.plus(MISTAKE_PUT_RIGHT) > now;
        // Whoever signed up knows it.
        let nobody_knew = is_new && self.sign_up.coming == 0;
        if starts_at == self.starts_at || nobody_knew || self.is_over(now) {
            return self.previous_start;
        }
        let told = self.previous_start.unwrap_or(self.starts_at);
        (told != starts_at).then_some(told)
    }

    /// When people knew it to start, when it was moved and goes on: "14 uur", or with the day when
    /// that was another one.
    #[must_use]
    pub fn was(&self, dates: &Dates) -> Option<String> {
        let was = self.previous_start.filter(|_| self.goes_on())?;
        let date = |at: Moment| at.in_zone(&dates.zone).date();
        let hour = dates.hour(was);
        if date(was) == date(self.starts_at) {
            return Some(hour);
        }
        let day = dates.day(was);
        Some(dates.lang.fill("kit-moment", &[("day", &day), ("hour", &hour)]))
    }

    /// The day of the series that it stands for, when it is one of ours.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.series_day.as_deref()?.parse().ok()
    }

    /// Whether it is going on now.
    #[must_use]
    pub fn is_on(&self, now: impl Given<Moment>) -> bool {
        let now = now.given();
        self.goes_on() && self.starts_at <= now && !self.is_over(now) && !self.all_day
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

    /// What a question about it is about.
    #[must_use]
    pub fn subject(&self) -> Subject {
        Subject {
            room: Room::Agenda,
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

/// When something of whole days is no longer coming: after its last day.
#[must_use]
pub fn days_over_at(first: Moment, last: Option<Moment>) -> Moment {
    last.unwrap_or(first).max(first).plus(DAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::form::Filled;
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
    fn whole_days_last_until_the_last_of_them_has_passed() {
        assert_eq!(days_over_at(NOW, None), NOW.plus(DAY));
        assert_eq!(days_over_at(NOW, Some(NOW.plus(2 * DAY))), NOW.plus(3 * DAY));
    }

    #[test]
    fn a_draft_of_an_event_describes_it() {
        let draft = draft(&[("text", "Kom"), ("price", "2,50"), ("end", "14:00")]);
        let names = Names { id: "i".to_owned(), uri: "u".to_owned(), url: "l".to_owned() };
        assert_eq!(Event::new(draft.clone(), names, "fatma", NOW).draft(), draft);
    }

    #[test]
    fn another_time_is_a_move_once_people_may_have_read_it() {
        let first = event(&[]);
        let later = draft(&[("start", "15:00")]);
        let at_once = first.clone().changed(later.clone(), NOW.plus(HOUR - 1));
        assert_eq!(at_once.previous_start, None);
        let told = first.clone().changed(later, NOW.plus(HOUR));
        assert_eq!(told.previous_start, Some(first.starts_at));
    }

    #[test]
    fn another_time_is_a_move_at_once_for_who_signed_up() {
        let first = event(&[("sign_up", "ja")]);
        let known = Event { sign_up: SignUp { coming: 1, ..first.sign_up }, ..first };
        let later = draft(&[("start", "15:00"), ("sign_up", "ja")]);
        let moved = known.clone().changed(later, NOW.plus(1)).because("De zaal is bezet".into());
        assert_eq!(moved.previous_start, Some(known.starts_at));
        assert_eq!(moved.reason, "De zaal is bezet");
    }

    #[test]
    fn what_is_moved_twice_was_first_at_the_time_that_was_told() {
        let first = event(&[]);
        let now = NOW.plus(2 * HOUR);
        let once = first.clone().changed(draft(&[("start", "15:00")]), now);
        let twice = once.changed(draft(&[("start", "16:00")]), now);
        assert_eq!(twice.previous_start, Some(first.starts_at));
        let back = twice.changed(draft(&[]), now);
        assert_eq!(back.previous_start, None);
    }

    #[test]
    fn an_event_is_found_without_accents() {
        let event = event(&[("title", "Taalcafé"), ("place", "De Komma")]);
        assert!(event.search_text().contains("taalcafe"));
        assert!(event.search_text().contains("de komma"));
    }

    #[test]
    fn what_costs_nothing_is_free_and_what_is_not_known_is_not() {
        assert!(event(&[("price", "0")]).is_free());
        assert!(!event(&[]).is_free() && !event(&[("price", "4,50")]).is_free());
    }
}
