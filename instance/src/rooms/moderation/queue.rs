//! The queue: what waits for a decision, and one matter with all that is known of it.

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::get;
use serde::Deserialize;

use super::About;
use super::act::{Act, possible};
use super::choice::Wrong;
use super::judge;
use super::record::what_word;
use super::review::Sign;
use super::store::log::{self, Line};
use super::store::reported::{self, Reported};
use super::store::{self, Matter, Wanted};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::is_id;
use crate::kit::may::{Action, allowed, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show, show_wrong};
use crate::kit::text;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx};
use crate::rooms::{residents, sites};

/// Where the queue is.
pub const QUEUE: &str = "/beheer/meldingen";
/// How many matters stand on one page.
const ON_ONE_PAGE: usize = 30;
/// The most characters of a quote in the list.
const BEGINNING: usize = 160;

/// The addresses of the queue.
pub fn routes() -> Router<House> {
    Router::new().route(QUEUE, get(list)).route("/beheer/meldingen/{id}", get(one).post(judge::act))
}

/// Where in the list somebody is, and what they want to see of it.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    na: String,
    #[serde(default)]
    toon: String,
}

/// The choices above the queue: name in addresses, word and icon.
const VIEWS: [(&str, Wanted, &str, &str); 4] = [
    ("", Wanted::All, "moderator-view-all", "inbox"),
    ("mijn", Wanted::Mine, "moderator-view-mine", "user"),
    ("wacht", Wanted::Held, "moderator-view-held", "hourglass"),
    ("bezwaar", Wanted::Appeals, "moderator-view-appeals", "undo-2"),
];

#[derive(Template)]
#[template(path = "rooms/moderation/queue.html")]
struct List<'a> {
    frame: &'a Frame,
    view: &'static str,
    matters: &'a [Matter],
    next: String,
}

impl List<'_> {
    fn about(&self, matter: &Matter) -> String {
        self.frame.w.say(matter.about().unwrap_or(About::Somewhere).word())
    }

    fn beginning(&self, matter: &Matter) -> String {
        let quote = text::beginning(&matter.quote.replace('\n', " "), BEGINNING);
        if !quote.is_empty() {
            return quote;
        }
        let is_withdrawn = matter.path.is_empty();
        if is_withdrawn { self.frame.w.say("moderation-withdrawn") } else { matter.path.clone() }
    }

    fn views(&self) -> Vec<(String, String, &'static str, bool)> {
        let view = |(name, _, word, icon): (&'static str, Wanted, &str, &'static str)| {
            let href = if name.is_empty() { QUEUE.into() } else { format!("{QUEUE}?toon={name}") };
            (href, self.frame.w.say(word), icon, name == self.view)
        };
        VIEWS.into_iter().map(view).collect()
    }
}

async fn list(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::Moderate)?;
    let title = visitor.lang.say("moderation-title");
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    let mut tx = house.read().await?;
    let after = if is_id(&asked.na) { asked.na.as_str() } else { "" };
    let view = VIEWS.into_iter().find(|(name, ..)| *name == asked.toon);
    let (view, wanted) = view.map_or(("", Wanted::All), |(name, wanted, ..)| (name, wanted));
    // One more than fits tells whether there is a next page.
    let most = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut matters = store::open(&mut tx, wanted, &me.id, after, most).await?;
    let has_next = matters.len() > ON_ONE_PAGE;
    matters.truncate(ON_ONE_PAGE);
    let last = matters.last().filter(|_| has_next);
    let next = last.map(|last| format!("{QUEUE}?toon={view}&na={}", last.id));
    show(&List { frame: &frame, view, matters: &matters, next: next.unwrap_or_default() })
}

/// All that is known of a matter.
pub struct Known {
    /// The matter.
    pub matter: Matter,
    reports: Vec<Reported>,
    lines: Vec<Line>,
    /// Id and first name of others who may judge.
    others: Vec<(String, String)>,
    /// What we call the site that it came from; empty for what was made here.
    site: String,
}

/// What we call the site of this actor; its host when we are not linked to it.
async fn site_name(tx: &mut Tx, actor: &str) -> sqlx::Result<String> {
    if let Some(badge) = sites::badges(tx).await?.remove(actor) {
        return Ok(badge.name);
    }
    let host = url::Url::parse(actor).ok().and_then(|url| url.host_str().map(str::to_owned));
    Ok(host.unwrap_or_else(|| actor.to_owned()))
}

impl Known {
    /// Reads it.
    pub async fn find(tx: &mut Tx, id: &str, me: &Resident) -> Result<Self, Oops> {
        let matter = store::matter(tx, id).await?.ok_or(Oops::NotFound)?;
        let reports = reported::reports_of(tx, id).await?;
        let lines = log::of_matter(tx, id).await?;
        let judges = |roles: &crate::kit::may::Roles| {
            allowed(Action::Moderate).iter().any(|role| roles.has(*role))
        };
        let others = residents::staff(tx).await?.into_iter();
        let others = others.filter(|member| member.id != me.id && judges(&member.roles));
        let others = others.map(|member| (member.id, member.name)).collect();
        let site = match &matter.site {
            Some(actor) => site_name(tx, actor).await?,
            None => String::new(),
        };
        Ok(Self { matter, reports, lines, others, site })
    }
}

#[derive(Template)]
#[template(path = "rooms/moderation/matter.html")]
struct MatterPage<'a> {
    frame: &'a Frame,
    known: &'a Known,
    matter: &'a Matter,
    acts: Vec<Act>,
    is_mine: bool,
    can_reverse: bool,
    form: &'a Filled,
    problems: &'a Problems,
}

impl MatterPage<'_> {
    fn author(&self) -> String {
        match (&self.matter.author, &self.matter.site) {
            (Some(name), _) => name.clone(),
            (None, Some(_)) => self.known.site.clone(),
            (None, None) => self.frame.w.say("moderation-unknown"),
        }
    }

    fn signs(&self) -> Vec<String> {
        Sign::said(&self.matter.held, self.frame.w)
    }

    fn choice(&self, reported: &Reported) -> String {
        Wrong::said(&reported.choice, self.frame.w)
    }

    fn reporter(&self, reported: &Reported) -> String {
        match (&reported.host, &reported.reporter) {
            (Some(host), _) => self.frame.w.put("moderation-another-server", "host", host),
            (None, Some(name)) => name.clone(),
            (None, None) => self.frame.w.say("moderation-a-guest"),
        }
    }

    fn told(&self) -> String {
        self.matter.decision().map(|act| self.frame.w.say(act.told_word())).unwrap_or_default()
    }

    fn about_author(&self) -> String {
        let act = self.matter.author_decision();
        act.map(|act| self.frame.w.say(act.told_word())).unwrap_or_default()
    }

    fn line(&self, line: &Line) -> String {
        self.frame.w.say(what_word(&line.what))
    }

    fn by(&self, line: &Line) -> String {
        if line.by_name.is_empty() {
            return self.frame.w.say("moderator-by-nobody");
        }
        line.by_name.clone()
    }

    fn can_mute(&self) -> bool {
        self.matter.author_id.is_some()
    }

    /// Where somebody blocks who made this elsewhere.
    fn block_path(&self) -> String {
        let site = self.matter.site.as_deref().unwrap_or_default();
        let site: String = url::form_urlencoded::byte_serialize(site.as_bytes()).collect();
        format!("/beheer/blokkades?wie={site}")
    }
}

/// Shows a matter, with what was filled in about it.
pub async fn show_matter(
    house: &House,
    visitor: &Visitor,
    known: &Known,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::Moderate)?;
    let matter = &known.matter;
    let title = visitor.lang.say(matter.about().unwrap_or(About::Somewhere).word());
    let frame = Frame::new(house, visitor, "desk", &title).await?;
    let page = MatterPage {
        frame: &frame,
        known,
        matter,
        acts: possible(matter.about(), matter.is_ours(), matter.is_held()),
        is_mine: matter.claimed_by.as_deref() == Some(me.id.as_str()),
        can_reverse: !matter.is_open && judge::can_take_back(matter),
        form,
        problems,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn one(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::Moderate)?;
    let mut tx = house.read().await?;
    let known = Known::find(&mut tx, &id, me).await?;
    drop(tx);
    show_matter(&house, &visitor, &known, &Filled::default(), &Problems::none()).await
}
