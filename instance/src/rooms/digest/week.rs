//! What is in a week: what there is to do in the coming seven days, and what was written in the
//! seven days before.

use std::collections::HashMap;

use super::choice::{Part, Parts};
use crate::kit::dates::Dates;
use crate::kit::time::DAY;
use crate::kit::{House, Lang, Moment, Tx};
use crate::rooms::agenda::{self, Event};
use crate::rooms::news::{self, Article};
use crate::rooms::noticeboard::{self, Notice};
use crate::rooms::sites::{self, Badge};

/// How long a week is.
const WEEK: i64 = 7 * DAY;
/// How many of each a mail holds at most: who wants more, comes and looks.
const MOST_ACTIVITIES: usize = 24;
const MOST_ARTICLES: i64 = 6;
const MOST_NOTICES: usize = 8;
/// How many of each fit on one sheet for the door.
const ON_SHEET: [(Part, usize); 3] = [(Part::Agenda, 14), (Part::News, 3), (Part::Notices, 5)];
/// How many of each are looked at.
const LOOKED_AT: i64 = 100;

/// What there is in a week, whatever language it is told in.
#[derive(Debug, Clone, Default)]
pub struct Week {
    activities: Vec<Event>,
    articles: Vec<Article>,
    notices: Vec<Notice>,
    sites: HashMap<String, Badge>,
}

/// One part of the week, as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Which part.
    pub part: Part,
    /// Its lines.
    pub lines: Vec<Line>,
    /// Where there is more, in full.
    pub more: String,
    /// The key of the words of that link.
    pub more_word: &'static str,
}

/// One thing in the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it is read, in full.
    pub href: String,
    /// When, or what sort of notice; may be empty.
    pub lead: String,
    /// What it is called.
    pub title: String,
    /// Where, or what it is about; may be empty.
    pub text: String,
    /// The site it comes from; empty for our own.
    pub from: String,
}

impl Week {
    /// Gathers the week around a moment: what was written before it, and what comes after it.
    pub async fn gather(house: &House, tx: &mut Tx, at: Moment) -> sqlx::Result<Self> {
        let (since, till) = (at.plus(-WEEK), at.plus(WEEK));
        let dates = Dates { now: at, ..house.dates(Lang::Nl) };
        let mut activities =
            agenda::coming(tx, &agenda::Wish::default(), &dates, LOOKED_AT).await?;
        activities.retain(|event| event.starts_at < till && event.goes_on());
        activities.truncate(MOST_ACTIVITIES);
        let lately = news::Wish { since: Some(since), till: Some(at), ..news::Wish::default() };
        let filter = noticeboard::Filter::default();
        let mut notices = noticeboard::hanging(tx, &filter, at, LOOKED_AT).await?;
        notices.retain(|notice| notice.published_at >= since && notice.published_at < at);
        notices.truncate(MOST_NOTICES);
        let articles = news::wanted(tx, &lately, MOST_ARTICLES).await?;
        let sites = sites::badges(tx).await?;
        let mut week = Self { activities, articles, notices, sites };
        let here = Part::here(&*house.settings().await?);
        for gone in Part::ALL.into_iter().filter(|part| !here.contains(part)) {
            match gone {
                Part::Agenda => week.activities.clear(),
                Part::News => week.articles.clear(),
                Part::Notices => week.notices.clear(),
            }
        }
        Ok(week)
    }

    /// Whether there is nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.activities.is_empty() && self.articles.is_empty() && self.notices.is_empty()
    }

    /// The parts that somebody wants and in which there is something, as `dates` tells them.
    #[must_use]
    pub fn told(&self, house: &House, dates: &Dates, parts: &Parts) -> Vec<Section> {
        let wanted = Part::ALL.into_iter().filter(|part| parts.has(*part));
        let sections = wanted.map(|part| match part {
            Part::Agenda => Section {
                part,
                lines: self.activities.iter().map(|own| self.activity(house, dates, own)).collect(),
                more: house.url("/agenda"),
                more_word: "digest-more-agenda",
            },
            Part::News => Section {
                part,
                lines: self.articles.iter().map(|own| self.article(house, own)).collect(),
                more: house.url("/buurtkrant"),
                more_word: "digest-more-news",
            },
            Part::Notices => Section {
                part,
                lines: self.notices.iter().map(|own| self.notice(house, dates, own)).collect(),
                more: house.url("/prikbord"),
                more_word: "digest-more-notices",
            },
        });
        sections.filter(|section| !section.lines.is_empty()).collect()
    }

    /// As much of every part as fits on one sheet, and whether there is more.
    #[must_use]
    pub fn on_sheet(&self, house: &House, dates: &Dates) -> (Vec<Section>, bool) {
        let mut sections = self.told(house, dates, &Parts::all());
        let mut has_more = false;
        for section in &mut sections {
            let most = ON_SHEET.iter().find(|(part, _)| *part == section.part);
            let most = most.map_or(usize::MAX, |(_, most)| *most);
            has_more |= section.lines.len() > most;
            section.lines.truncate(most);
        }
        (sections, has_more)
    }

    fn from(&self, site: Option<&String>) -> String {
        let badge = site.and_then(|site| self.sites.get(site));
        badge.map(|badge| badge.name.clone()).unwrap_or_default()
    }

    fn activity(&self, house: &House, dates: &Dates, event: &Event) -> Line {
        // What began before is under way today.
        let day = dates.day(event.starts_at.max(dates.now));
        let hours = if event.all_day {
            dates.lang.say("agenda-all-day")
        } else {
            dates.hours(event.starts_at, event.ends_at)
        };
        let place = event.spot.short();
        let parts = [place, event.price(dates.lang).unwrap_or_default()];
        let known: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Line {
            href: house.url(&event.path()),
            lead: format!("{day}, {hours}"),
            title: event.title.clone(),
            text: known.join(" \u{b7} "),
            from: self.from(event.site.as_ref()),
        }
    }

    fn article(&self, house: &House, article: &Article) -> Line {
        let is_ours = article.site.is_none();
        Line {
            href: if is_ours { house.url(&article.path()) } else { article.url.clone() },
            lead: String::new(),
            title: article.title.clone(),
            text: article.summary(),
            from: self.from(article.site.as_ref()),
        }
    }

    fn notice(&self, house: &House, dates: &Dates, notice: &Notice) -> Line {
        Line {
            href: house.url(&notice.path()),
            lead: dates.lang.say(notice.kind.word()),
            title: notice.title.clone(),
            text: notice.area.clone(),
            from: self.from(notice.site.as_ref()),
        }
    }
}
