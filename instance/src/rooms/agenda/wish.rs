//! What somebody looks for in the agenda: the filters, as they stand in the address.

use std::collections::HashMap;

use crate::kit::dates::Dates;
use crate::kit::facets::{AUDIENCES, Choice, THEMES, find};
use crate::kit::fresh::OLDER;
use crate::kit::settings::Settings;
use crate::kit::taxonomy::said;
use crate::kit::{Lang, Moment, text};
use crate::rooms::sites::Badge;

/// The value of `wijk` for what is of this house itself.
pub const HERE: &str = "hier";

/// In which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum When {
    /// All days from now on.
    #[default]
    Always,
    /// What is left of today.
    Today,
    /// Until the end of Sunday.
    Week,
    /// The coming or present Saturday and Sunday.
    Weekend,
}

impl When {
    /// All, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Always, Self::Today, Self::Week, Self::Weekend];

    /// Its name in addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Always => "",
            Self::Today => "vandaag",
            Self::Week => "week",
            Self::Weekend => "weekend",
        }
    }

    /// The key of its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Always => "agenda-when-always",
            Self::Today => "agenda-when-today",
            Self::Week => "agenda-when-week",
            Self::Weekend => "agenda-when-weekend",
        }
    }

    /// From when, and until when: something counts when it is on between the two.
    #[must_use]
    pub fn span(self, dates: &Dates) -> (Moment, Option<Moment>) {
        let monday = dates.days_left_in_week();
        match self {
            Self::Always => (dates.now, None),
            Self::Today => (dates.now, Some(dates.midnight(1))),
            Self::Week => (dates.now, Some(dates.midnight(monday))),
            Self::Weekend => {
                (dates.now.max(dates.midnight(monday - 2)), Some(dates.midnight(monday)))
            }
        }
    }
}

/// What somebody looks for. The default is everything that is coming.
#[derive(Debug, Clone, PartialEq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of its own")]
pub struct Wish {
    /// Words.
    pub words: String,
    /// In which days.
    pub when: When,
    /// For whom.
    pub audience: Option<&'static Choice>,
    /// About what.
    pub theme: Option<&'static Choice>,
    /// From which site: its short id in addresses, and [`HERE`] for this house.
    pub site: Option<String>,
    /// The actor of that site, or [`HERE`].
    pub actor: Option<String>,
    /// Only what is free.
    pub free: bool,
    /// Only where one can come in with a wheelchair.
    pub wheelchair: bool,
    /// As a list of lines instead of pictures.
    pub as_list: bool,
    /// Also what nobody checked for long.
    pub older: bool,
    /// After this one: its start and id.
    pub after: Option<(Moment, String)>,
}

/// A filter that is on, and the address without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// What it says.
    pub text: String,
    /// Where it is off.
    pub href: String,
}

impl Wish {
    /// Reads the query of an address. What is not understood is not a wish.
    #[must_use]
    pub fn read(query: &str, sites: &HashMap<String, Badge>) -> Self {
        let mut wish = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => wish.words = text::one_line(&value, 100),
                "wanneer" => wish.when = when(&value),
                "voor" => wish.audience = find(&AUDIENCES, &value),
                "thema" => wish.theme = find(&THEMES, &value),
                "wijk" => wish.look_in(&value, sites),
                "gratis" => wish.free = !value.is_empty(),
                "rolstoel" => wish.wheelchair = !value.is_empty(),
                "weergave" => wish.as_list = value == "lijst",
                "ook" => wish.older = value == OLDER,
                "na" => wish.after = cursor(&value),
                _ => {}
            }
        }
        wish
    }

    fn look_in(&mut self, site: &str, sites: &HashMap<String, Badge>) {
        let actor = if site == HERE {
            Some(HERE.to_owned())
        } else {
            sites.values().find(|badge| badge.id == site).map(|badge| badge.actor.clone())
        };
        self.site = actor.is_some().then(|| site.to_owned());
        self.actor = actor;
    }

    /// The address of this wish, from its first page.
    #[must_use]
    pub fn href(&self) -> String {
        self.below("/agenda")
    }

    /// The address of the calendar with everything that is wished for: a file that programs read
    /// again and again.
    #[must_use]
    pub fn calendar(&self) -> String {
        Self { as_list: false, ..self.clone() }.below("/agenda.ics")
    }

    fn below(&self, path: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        };
        let yes = |on: bool| if on { "ja" } else { "" };
        put("q", &self.words);
        put("wanneer", self.when.slug());
        put("voor", self.audience.map_or("", |choice| choice.slug));
        put("thema", self.theme.map_or("", |choice| choice.slug));
        put("wijk", self.site.as_deref().unwrap_or_default());
        put("gratis", yes(self.free));
        put("rolstoel", yes(self.wheelchair));
        put("weergave", if self.as_list { "lijst" } else { "" });
        put("ook", if self.older { OLDER } else { "" });
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// The address of the next page: what comes after this start and id.
    #[must_use]
    pub fn href_after(&self, starts_at: Moment, id: &str) -> String {
        let href = self.href();
        let joint = if href.contains('?') { '&' } else { '?' };
        format!("{href}{joint}na={}-{id}", starts_at.millis())
    }

    /// The same wish as pictures or as lines.
    #[must_use]
    pub fn shown(&self, as_list: bool) -> Self {
        Self { as_list, after: None, ..self.clone() }
    }

    /// The same wish with what nobody checked for long.
    #[must_use]
    pub fn with_older(&self) -> Self {
        Self { older: true, after: None, ..self.clone() }
    }

    /// Whether anything is asked for.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        let (as_list, older, after) = (self.as_list, self.older, self.after.clone());
        *self != Self { as_list, older, after, ..Self::default() }
    }

    /// Every filter that is on. `site_name` is what people call the site that is asked for.
    #[must_use]
    pub fn chips(&self, settings: &Settings, lang: Lang, site_name: &str) -> Vec<Chip> {
        let mut chips = Vec::new();
        let mut chip = |is_on: bool, text: String, without: Self| {
            if is_on {
                chips.push(Chip { text, href: without.href() });
            }
        };
        let choice = |choice: Option<&Choice>| {
            choice.map(|choice| said(settings, choice, lang)).unwrap_or_default()
        };
        let all = || self.clone();
        chip(!self.words.is_empty(), self.words.clone(), Self { words: String::new(), ..all() });
        chip(
            self.when != When::Always,
            lang.say(self.when.word()),
            Self { when: When::Always, ..all() },
        );
        chip(self.audience.is_some(), choice(self.audience), Self { audience: None, ..all() });
        chip(self.theme.is_some(), choice(self.theme), Self { theme: None, ..all() });
        let elsewhere = Self { site: None, actor: None, ..all() };
        chip(self.site.is_some(), site_name.to_owned(), elsewhere);
        chip(self.free, lang.say("price-free"), Self { free: false, ..all() });
        let anywhere = Self { wheelchair: false, ..all() };
        chip(self.wheelchair, lang.say("agenda-wheelchair"), anywhere);
        chips
    }
}

fn when(slug: &str) -> When {
    When::ALL.into_iter().find(|when| when.slug() == slug).unwrap_or_default()
}

fn cursor(value: &str) -> Option<(Moment, String)> {
    let (millis, id) = value.rsplit_once('-')?;
    let millis = millis.parse().ok()?;
    crate::kit::id::is_id(id).then(|| (Moment::from_millis(millis), id.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    fn read(query: &str) -> Wish {
        Wish::read(query, &HashMap::new())
    }

    fn dates(day: i8) -> Dates {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        let now = Moment::from_local(date(2026, 11, day).at(9, 0, 0, 0), &zone).unwrap();
        Dates { lang: Lang::Nl, zone, now }
    }

    #[test]
    fn a_wish_is_read_back_from_its_own_address() {
        let wish = read(
            "q=soep&wanneer=weekend&voor=senioren&thema=samen-eten&wijk=hier&gratis=ja&rolstoel=ja&ook=oudere",
        );
        assert_eq!(read(wish.href().split_once('?').unwrap().1), wish);
        assert!(wish.is_filtered());
    }

    #[test]
    fn a_calendar_has_the_filters_and_not_the_looks() {
        let wish = read("thema=samen-eten&weergave=lijst");
        assert_eq!(wish.calendar(), "/agenda.ics?thema=samen-eten");
        assert_eq!(Wish::default().calendar(), "/agenda.ics");
    }

    #[test]
    fn what_nobody_understands_is_no_wish() {
        let wish = read("wanneer=ooit&thema=onzin&wijk=nergens&na=nu&x=1");
        assert_eq!(wish, Wish::default());
        assert_eq!(wish.href(), "/agenda");
    }

    #[test]
    fn every_filter_can_be_taken_away() {
        let wish = read("q=soep&gratis=ja");
        let hrefs: Vec<String> = wish
            .chips(&Settings::default(), Lang::Nl, "")
            .into_iter()
            .map(|chip| chip.href)
            .collect();
        assert_eq!(hrefs, ["/agenda?gratis=ja", "/agenda?q=soep"]);
    }

    #[test]
    fn the_next_page_begins_after_the_last_item() {
        let id = "0123456789abcdef0123456789abcdef";
        let href = read("q=soep").href_after(Moment::from_millis(1_000), id);
        let next = read(href.split_once('?').unwrap().1);
        assert_eq!(next.after, Some((Moment::from_millis(1_000), id.to_owned())));
        assert_eq!(next.words, "soep");
    }

    #[test]
    fn on_tuesday_the_weekend_is_still_to_come() {
        let dates = dates(24);
        let (from, till) = When::Weekend.span(&dates);
        assert_eq!(from, dates.midnight(4));
        assert_eq!(till, Some(dates.midnight(6)));
    }

    #[test]
    fn on_sunday_the_weekend_began_already() {
        let dates = dates(29);
        let (from, till) = When::Weekend.span(&dates);
        assert_eq!(from, dates.now);
        assert_eq!(till, Some(dates.midnight(1)));
    }
}
