//! An organisation, and the rules for one: no clock, no database, no HTTP.

use jiff::civil::Date;

use crate::kit::facets::{self, AUDIENCES, Choice, FEATURES, Slugs, THEMES};
use crate::kit::form::{Filled, Problems};
use crate::kit::fresh::{self, Checks, Kind};
use crate::kit::given::Given;
use crate::kit::hours::Hours;
use crate::kit::place::Spot;
use crate::kit::{Lang, Moment, photo, search, text, typed};

/// The most characters of a name.
pub const MOST_NAME: usize = 100;
/// The most characters of a text.
pub const MOST_TEXT: usize = 3_000;

/// What a form says about an organisation, understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it is called.
    pub name: String,
    /// What it does, as it was typed.
    pub text: String,
    /// Where it is.
    pub spot: Spot,
    /// What it is about.
    pub themes: Slugs,
    /// For whom it is.
    pub audiences: Slugs,
    /// What is good to know.
    pub features: Slugs,
    /// Phone number as people write it.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Web address.
    pub website: String,
    /// Opening hours in words.
    pub hours: String,
    /// Opening hours day by day.
    pub week: Hours,
    /// Id of the photo; empty for a drawing.
    pub picture: String,
    /// What is on the photo.
    pub picture_alt: String,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let name = text::one_line(form.text("name"), usize::MAX);
        match name.chars().count() {
            0 => problems.add("name", "organisations-name-empty"),
            1..=MOST_NAME => {}
            _ => problems.add("name", "organisations-name-long"),
        }
        // A handle is made of the letters and digits in the name.
        if !name.is_empty() && text::slug(&name).is_empty() {
            problems.add("name", "organisations-name-unclear");
        }
        let text = text::several_lines(form.text("text"), usize::MAX);
        match text.chars().count() {
            0 => problems.add("text", "organisations-text-empty"),
            1..=MOST_TEXT => {}
            _ => problems.add("text", "organisations-text-long"),
        }
        let spot = Spot::read(form, &mut problems);
        let phone = phone(form, &mut problems);
        let email =
            optional(form, "email", "organisations-email-unclear", &mut problems, typed::email);
        let website = optional(
            form,
            "website",
            "organisations-website-unclear",
            &mut problems,
            typed::web_address,
        );
        let week = week(form, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let (picture, picture_alt) = photo::of(form);
        Ok(Self {
            name,
            text,
            spot,
            themes: Slugs::known(&THEMES, form.all("theme")),
            audiences: Slugs::known(&AUDIENCES, form.all("audience")),
            features: Slugs::known(&FEATURES, form.all("feature")),
            phone,
            email,
            website,
            hours: text::several_lines(form.text("hours"), 400),
            week,
            picture,
            picture_alt,
        })
    }
}

fn week(form: &Filled, problems: &mut Problems) -> Hours {
    // An organisation has no dates that are different, so no day counts as today.
    Hours::read(form, Date::ZERO).unwrap_or_else(|wrong| {
        problems.0.extend(wrong.0);
        Hours::default()
    })
}

/// Reads a phone number that may be left empty.
pub(super) fn phone(form: &Filled, problems: &mut Problems) -> String {
    let typed = text::one_line(form.text("phone"), 40);
    let is_sign = |c: char| c.is_ascii_digit() || " +()-./".contains(c);
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    if !typed.is_empty() && (!typed.chars().all(is_sign) || !(3..=15).contains(&digits)) {
        problems.add("phone", "organisations-phone-unclear");
    }
    typed
}

/// A field that may be left empty.
fn optional(
    form: &Filled,
    field: &'static str,
    unclear: &'static str,
    problems: &mut Problems,
    read: impl Fn(&str) -> Option<String>,
) -> String {
    let typed = form.text(field);
    let value = read(typed);
    if value.is_none() && !typed.is_empty() {
        problems.add(field, unclear);
    }
    value.unwrap_or_default()
}

/// By which names an organisation of this house is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world: that of its actor.
    pub uri: String,
    /// Its page for people, in full.
    pub url: String,
    /// The part before the `@`.
    pub handle: String,
}

/// An organisation: of this house, or heard from another site.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow, serde::Serialize, serde::Deserialize)]
pub struct Organisation {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world: that of its actor.
    pub uri: String,
    /// The actor of the site it was heard from; `None` for our own.
    pub site: Option<String>,
    /// Its page for people, at home.
    pub url: String,
    /// The part before the `@`; the full handle for what was heard.
    pub handle: String,
    /// What it is called.
    pub name: String,
    /// By which it is sorted.
    pub sort_name: String,
    /// What it does, as it was typed; empty for what was heard.
    pub typed: String,
    /// What it does, as clean HTML.
    pub html: String,
    /// Where it is.
    #[sqlx(flatten)]
    pub spot: Spot,
    /// What it is about.
    pub themes: Slugs,
    /// For whom it is.
    pub audiences: Slugs,
    /// What is good to know.
    pub features: Slugs,
    /// Phone number as people write it.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Web address.
    pub website: String,
    /// Opening hours in words.
    pub hours: String,
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
    /// Opening hours day by day, as [`Hours`] keeps them; empty for what was heard.
    pub week: String,
    /// When the desk looked at it; `None` while it is new, and for what was heard.
    pub checked_at: Option<Moment>,
    /// Id of the logo; empty without one, and for what was heard.
    #[serde(default)]
    pub logo: String,
    /// When it was checked, and whether it is in the archive.
    #[sqlx(flatten)]
    #[serde(default)]
    pub checks: Checks,
}

impl Organisation {
    /// The organisation of this house that a draft describes.
    #[must_use]
    pub fn new(draft: Draft, names: Names, now: Moment) -> Self {
        Self {
            id: names.id,
            uri: names.uri,
            site: None,
            url: names.url,
            handle: names.handle,
            sort_name: search::folded(&draft.name),
            scene: facets::scene(&draft.name, &draft.themes).to_owned(),
            name: draft.name,
            html: text::typed_to_html(&draft.text),
            typed: draft.text,
            spot: draft.spot,
            themes: draft.themes,
            audiences: draft.audiences,
            features: draft.features,
            phone: draft.phone,
            email: draft.email,
            website: draft.website,
            hours: draft.hours,
            picture: draft.picture,
            picture_alt: draft.picture_alt,
            published_at: now,
            updated_at: now,
            week: draft.week.to_string(),
            checked_at: None,
            logo: String::new(),
            checks: Checks::default(),
        }
    }

    /// The same organisation as a new draft describes it. Its handle stays: followers know it. Its
    /// logo has a form of its own.
    #[must_use]
    pub fn changed(self, draft: Draft, now: Moment) -> Self {
        let names = Names { id: self.id, uri: self.uri, url: self.url, handle: self.handle };
        let (published_at, checked_at, logo) = (self.published_at, self.checked_at, self.logo);
        Self { published_at, checked_at, logo, ..Self::new(draft, names, now) }
    }

    /// Whether it is of this house and nobody of the desk looked at it yet.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.site.is_none() && self.checked_at.is_none()
    }

    /// Its hours day by day; `None` when they were never filled in.
    #[must_use]
    pub fn open_hours(&self) -> Option<Hours> {
        Hours::parse(&self.week).filter(|hours| !hours.is_empty())
    }

    /// When it is open, line by line: first day by day, then what was written about it.
    #[must_use]
    pub fn hours_lines(&self, lang: impl Given<Lang>) -> Vec<String> {
        let lang = lang.given();
        let mut lines = self.open_hours().map(|hours| hours.lines(lang)).unwrap_or_default();
        lines.extend(self.hours.lines().map(str::to_owned));
        lines
    }

    /// Whether nobody said for long that it is still right.
    #[must_use]
    pub fn is_doubtful(&self, now: Moment) -> bool {
        let state = self.checks.state(Kind::Organisation, self.updated_at, now);
        self.site.is_none() && fresh::is_doubtful(state)
    }

    /// Its page in this house.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/organisaties/{}", self.id)
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

    /// The phone number as a link of the `tel` scheme (RFC 3966); empty without one.
    #[must_use]
    pub fn phone_link(&self) -> String {
        phone_link(&self.phone)
    }

    /// Whether its page tells how to reach it.
    #[must_use]
    pub fn can_be_reached(&self) -> bool {
        let is_told = [&self.phone, &self.email, &self.website].iter().any(|way| !way.is_empty());
        is_told || self.spot.map_link().is_some()
    }

    /// The first words of what it does, for on a card.
    #[must_use]
    pub fn beginning(&self) -> String {
        text::beginning(&text::plain(&self.html), 120)
    }

    /// The words by which it is found.
    #[must_use]
    pub fn search_text(&self) -> String {
        let themes: Vec<String> = self.about().iter().map(|choice| choice.say(Lang::Nl)).collect();
        search::searchable(&[
            &self.name,
            &text::plain(&self.html),
            &self.spot.place,
            &self.spot.street,
            &self.spot.town,
            &themes.join(" "),
        ])
    }
}

/// A phone number as a link of the `tel` scheme (RFC 3966); empty without one.
#[must_use]
pub fn phone_link(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if digits.is_empty() { digits } else { format!("tel:{digits}") }
}

/// Handles that would be mistaken for the house itself or its machinery.
const NOT_FOR_ORGANISATIONS: [&str; 8] =
    ["admin", "actor", "application", "beheer", "buurtbond", "instance", "relay", "site"];

/// The handle that a name asks for: letters, digits and underscores, because some software accepts
/// no hyphens in handles.
#[must_use]
pub fn handle(name: &str) -> String {
    let slug: String = text::slug(name).chars().take(30).collect();
    let handle = slug.trim_matches('-').replace('-', "_");
    if NOT_FOR_ORGANISATIONS.contains(&handle.as_str()) { format!("{handle}_1") } else { handle }
}

/// The next handle to try when one is taken: `koor`, `koor_2`, `koor_3`.
#[must_use]
pub fn numbered(handle: &str, number: u32) -> String {
    if number < 2 { handle.to_owned() } else { format!("{handle}_{number}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&'static str, &str)]) -> Result<Draft, Problems> {
        let mut form = Filled::with(vec![
            ("name", "Buurtkoor De Lindezangers".to_owned()),
            ("text", "Zingen voor iedereen.".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form)
    }

    fn wrong(fields: &[(&'static str, &str)]) -> Vec<(&'static str, &'static str)> {
        let problems = read(fields).expect_err("something is wrong");
        problems.0.iter().map(|problem| (problem.field, problem.word)).collect()
    }

    fn organisation() -> Organisation {
        let names = Names {
            id: "i".to_owned(),
            uri: "u".to_owned(),
            url: "l".to_owned(),
            handle: "koor".to_owned(),
        };
        Organisation::new(read(&[]).unwrap(), names, Moment::from_millis(1))
    }

    #[test]
    fn an_organisation_needs_a_name_and_a_text() {
        let wanted = [("name", "organisations-name-empty"), ("text", "organisations-text-empty")];
        assert_eq!(wrong(&[("name", ""), ("text", " ")]), wanted);
    }

    #[test]
    fn a_name_of_signs_only_makes_no_handle() {
        assert_eq!(wrong(&[("name", "!!!")]), [("name", "organisations-name-unclear")]);
    }

    #[test]
    fn a_name_and_a_text_have_a_largest_length() {
        let name = "a".repeat(101);
        let text = "a".repeat(3_001);
        let wanted = [("name", "organisations-name-long"), ("text", "organisations-text-long")];
        assert_eq!(wrong(&[("name", &name), ("text", &text)]), wanted);
    }

    #[test]
    fn ways_to_reach_it_are_checked() {
        let wanted = [
            ("phone", "organisations-phone-unclear"),
            ("email", "organisations-email-unclear"),
            ("website", "organisations-website-unclear"),
        ];
        let found =
            wrong(&[("phone", "bel maar"), ("email", "fatma"), ("website", "javascript:x")]);
        assert_eq!(found, wanted);
        assert!(read(&[("phone", "(000) 000 22 33"), ("email", "koor@linde.example")]).is_ok());
    }

    #[test]
    fn a_handle_has_no_hyphens() {
        assert_eq!(handle("Taalcafé De Komma"), "taalcafe_de_komma");
        assert!(handle(&"a b ".repeat(40)).len() <= 30);
    }

    #[test]
    fn nobody_takes_the_handle_of_the_machinery() {
        assert_eq!(handle("Beheer"), "beheer_1");
    }

    #[test]
    fn a_handle_that_is_taken_gets_a_number() {
        assert_eq!(numbered("koor", 1), "koor");
        assert_eq!(numbered("koor", 2), "koor_2");
    }

    #[test]
    fn a_new_name_does_not_change_the_handle() {
        let first = organisation();
        let draft = read(&[("name", "Koor van de buurt")]).unwrap();
        let second = first.clone().changed(draft, Moment::from_millis(2));
        assert_eq!((second.handle, second.published_at), (first.handle, first.published_at));
        assert_eq!(second.sort_name, "koor van de buurt");
    }

    #[test]
    fn hours_are_said_day_by_day_and_then_in_words() {
        let typed = [("hours_tuesday", "10 - 12"), ("hours", "Niet in de vakantie.")];
        let own = organisation().changed(read(&typed).unwrap(), Moment::from_millis(2));
        let lines = own.hours_lines(Lang::Nl);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("Dinsdag") && lines[1] == "Niet in de vakantie.");
        assert_eq!(wrong(&[("hours_friday", "vaak")]), [("hours_friday", "hours-day-wrong")]);
    }

    #[test]
    fn what_was_looked_at_stays_so_when_it_changes() {
        let own = Organisation { checked_at: Some(Moment::from_millis(1)), ..organisation() };
        assert!(organisation().is_new());
        assert!(!own.changed(read(&[]).unwrap(), Moment::from_millis(2)).is_new());
    }

    #[test]
    fn a_phone_number_can_be_called() {
        let draft = read(&[("phone", "(000) 000 22 33")]).unwrap();
        let changed = organisation().changed(draft, Moment::from_millis(2));
        assert_eq!(changed.phone_link(), "tel:0000002233");
    }
}
