//! The screens of the noticeboard that people read: the board and one notice.

use std::collections::HashMap;
use std::iter;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::{get, post};

use super::notice::{Kind, Notice};
use super::store::{self, Filter};
use super::{edits, paper, question, steps, store_fresh};
use crate::kit::may::{Action, can};
use crate::kit::media::{Medium, Shown};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Moment, Tx, fresh, id, media, text};
use crate::rooms::sites::{self, Badge};
use crate::rooms::{faces, mediation};

/// How many notices hang on one page.
const ON_ONE_PAGE: usize = 24;
/// A board with fewer than this looks empty.
const FEW: usize = 3;
/// How many notices of others hang below a board that looks empty.
const FROM_AROUND: usize = 6;
/// The value of `wijk` for what is of this house itself.
const HERE: &str = "hier";
/// The value of `soort` for what worked out.
const SOLVED: &str = "opgelost";

/// The pages of the noticeboard.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/prikbord", get(board))
        .route("/prikbord/nieuw", get(steps::begin).post(steps::add))
        .route("/prikbord/kaartjes", get(paper::cards))
        .route("/b/{code}", get(paper::by_code))
        .route("/prikbord/{id}", get(page))
        .route("/prikbord/{id}/wijzig", get(edits::open).post(edits::change))
        .route("/prikbord/{id}/gelukt", post(edits::is_solved))
        .route("/prikbord/{id}/gesprek", post(edits::talk))
        .route("/prikbord/{id}/nog-niet", post(question::not_yet))
        .route("/prikbord/{id}/verleng", post(edits::stay))
        .route(
            "/prikbord/{id}/vraag/{question}/{token}",
            get(question::page).post(question::answer),
        )
        .route("/prikbord/{id}/weg", get(edits::ask_remove).post(edits::remove))
}

/// A notice with what a page shows beside it.
#[derive(Debug, Clone)]
pub struct Card {
    /// The notice.
    pub notice: Notice,
    /// The site it comes from; `None` for our own.
    pub from: Option<Badge>,
    /// Its photo, when there is one.
    pub photo: Option<Medium>,
    /// The address of the face of who hung it up; empty when they show none to this reader.
    pub face: String,
}

impl Card {
    /// Its photo or drawing as a page shows it.
    #[must_use]
    pub fn picture(&self) -> Option<Shown> {
        let drawing = || {
            let drawing = self.notice.drawing.as_str();
            (!drawing.is_empty()).then(|| Shown::drawing(drawing))
        };
        Shown::photo(self.photo.as_ref()).or_else(drawing)
    }

    /// The class that gives the paper its colour.
    #[must_use]
    pub fn paper(&self) -> &'static str {
        match (self.notice.is_solved(), self.notice.kind) {
            (true, _) => "solved",
            (false, Kind::Offer) => "offer",
            (false, Kind::Request | Kind::Together) => "request",
        }
    }

    /// Who hung it up: a first name; from another site it is simply a neighbour.
    #[must_use]
    pub fn by(&self, lang: Lang) -> String {
        if self.notice.author.is_empty() {
            return lang.say("noticeboard-a-neighbour");
        }
        self.notice.author.clone()
    }

    /// The first letter of the name of who hung it up; empty when no name is known, so that there is
    /// no face either.
    #[must_use]
    pub fn letter(&self) -> String {
        text::initial(&self.notice.author)
    }
}

/// Who shows a name on a notice: what is hung up for somebody else, or was heard from another site,
/// is nobody's by face.
fn writer(notice: &Notice) -> Option<&str> {
    notice.owner.as_deref().filter(|_| notice.site.is_none() && !notice.author.is_empty())
}

/// Puts beside each notice which site it comes from, its photo, and the face of who hung it up when
/// this reader may see it.
#[expect(clippy::implicit_hasher, reason = "badges come from one place, with the usual hasher")]
pub async fn cards(
    tx: &mut Tx,
    notices: Vec<Notice>,
    sites: &HashMap<String, Badge>,
    is_neighbour: bool,
) -> sqlx::Result<Vec<Card>> {
    let photos = media::of(tx, notices.iter().map(|notice| notice.picture.as_str())).await?;
    let faces = faces::face_of(tx, notices.iter().filter_map(writer), is_neighbour).await?;
    let face = |notice: &Notice| {
        let card = writer(notice).and_then(|writer| faces.get(writer));
        card.map(|card| card.src.clone()).unwrap_or_default()
    };
    let from = |notice: &Notice| notice.site.as_ref().and_then(|site| sites.get(site)).cloned();
    let card = |notice: Notice| Card {
        from: from(&notice),
        photo: photos.get(&notice.picture).cloned(),
        face: face(&notice),
        notice,
    };
    Ok(notices.into_iter().map(card).collect())
}

/// What stands in the address of the board.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Wish {
    filter: Filter,
    /// Short id of the site that is asked for, or [`HERE`].
    site: String,
}

impl Wish {
    fn read(query: &str, sites: &HashMap<String, Badge>) -> Self {
        let mut wish = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "soort" => {
                    wish.filter.kind = Kind::from_slug(&value);
                    wish.filter.solved = value == SOLVED;
                }
                "wijk" => wish.look_in(&value, sites),
                "na" => wish.filter.after = cursor(&value),
                _ => {}
            }
        }
        wish
    }

    fn look_in(&mut self, site: &str, sites: &HashMap<String, Badge>) {
        let known = sites.values().find(|badge| badge.id == site);
        let actor = known.map(|badge| badge.actor.clone());
        self.filter.actor = actor.or_else(|| (site == HERE).then(|| HERE.to_owned()));
        self.site = if self.filter.actor.is_some() { site.to_owned() } else { String::new() };
    }

    /// The address of the board with this kind and the same site.
    fn href(&self, kind: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("soort", kind), ("wijk", &self.site)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() { "/prikbord".to_owned() } else { format!("/prikbord?{query}") }
    }

    fn kind_slug(&self) -> &'static str {
        if self.filter.solved { SOLVED } else { self.filter.kind.map_or("", Kind::slug) }
    }

    fn href_after(&self, last: &Notice) -> String {
        let href = self.href(self.kind_slug());
        let joint = if href.contains('?') { '&' } else { '?' };
        format!("{href}{joint}na={}-{}", last.published_at.millis(), last.id)
    }
}

fn cursor(value: &str) -> Option<(Moment, String)> {
    let (millis, after) = value.rsplit_once('-')?;
    let millis = millis.parse().ok()?;
    id::is_id(after).then(|| (Moment::from_millis(millis), after.to_owned()))
}

/// A choice above the board.
struct Chip {
    href: String,
    text: String,
    icon: &'static str,
    is_on: bool,
}

fn chips(wish: &Wish, counts: &[(Kind, i64)], lang: Lang) -> Vec<Chip> {
    let counted = |word: &str, count: i64| format!("{} ({count})", lang.say(word));
    let of = |kind: Kind| counts.iter().find(|(own, _)| *own == kind).map_or(0, |(_, n)| *n);
    let mut chips = vec![Chip {
        href: wish.href(""),
        text: counted("noticeboard-all", counts.iter().map(|(_, count)| count).sum()),
        icon: "",
        is_on: wish.kind_slug().is_empty(),
    }];
    chips.extend(Kind::ALL.map(|kind| Chip {
        href: wish.href(kind.slug()),
        text: counted(kind.word(), of(kind)),
        icon: kind.icon(),
        is_on: wish.filter.kind == Some(kind),
    }));
    chips.push(Chip {
        href: wish.href(SOLVED),
        text: lang.say("noticeboard-solved"),
        icon: "circle-check",
        is_on: wish.filter.solved,
    });
    chips
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/board.html")]
struct Board<'a> {
    frame: &'a Frame,
    wish: &'a Wish,
    chips: Vec<Chip>,
    cards: Vec<Card>,
    sites: Vec<&'a Badge>,
    next: String,
    /// Whether there is anybody here to hang something up for.
    can_add: bool,
    /// Whether the reader writes down what a neighbour asks by phone.
    can_take_call: bool,
    /// Who helps when nobody answers; `None` without a mediator.
    mediator: Option<Mediator>,
    /// How many questions wait for a mediator; `None` for who is none.
    waiting: Option<i64>,
    /// What hangs at houses around, when this house has little itself.
    around: Vec<Card>,
    /// Whether the reader can link a first house, so that there is more to see.
    can_link: bool,
}

impl Board<'_> {
    /// The key of what to do when nothing hangs here.
    fn empty_word(&self) -> &'static str {
        if self.wish.filter.solved { "noticeboard-empty-solved" } else { "noticeboard-empty-next" }
    }
}

/// Who helps when nobody answers.
struct Mediator {
    name: String,
    /// The address of their face; empty when they show none.
    face: String,
}

impl Mediator {
    async fn of(tx: &mut Tx, is_neighbour: bool) -> sqlx::Result<Option<Self>> {
        let Some(one) = mediation::mediator(tx).await? else { return Ok(None) };
        let face = faces::face_of(tx, iter::once(one.id.as_str()), is_neighbour).await?;
        let face = face.into_values().next().map(|card| card.src).unwrap_or_default();
        Ok(Some(Self { name: one.name, face }))
    }
}

async fn board(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let title = visitor.lang.say("noticeboard-title");
    let frame = Frame::new(&house, &visitor, "noticeboard", &title).await?;
    let now = house.now();
    let mut tx = house.read().await?;
    let sites = sites::badges(&mut tx).await?;
    let wish = Wish::read(&query.unwrap_or_default(), &sites);
    let counts = store::count_by_kind(&mut tx, wish.filter.actor.as_deref(), now).await?;
    // One more than fits tells whether there is a next page.
    let limit = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut notices = store::hanging(&mut tx, &wish.filter, now, limit).await?;
    let has_next = notices.len() > ON_ONE_PAGE;
    notices.truncate(ON_ONE_PAGE);
    let next = notices.last().filter(|_| has_next);
    let next = next.map(|last| wish.href_after(last)).unwrap_or_default();
    let is_quiet = notices.len() < FEW;
    let others = if is_quiet { around(&mut tx, &wish, now).await? } else { Vec::new() };
    let is_neighbour = visitor.resident.is_some();
    let around = cards(&mut tx, others, &sites, is_neighbour).await?;
    let cards = cards(&mut tx, notices, &sites, is_neighbour).await?;
    let mediator = Mediator::of(&mut tx, is_neighbour).await?;
    let waiting = if can(visitor.resident.as_ref(), Action::Mediate) {
        Some(mediation::count_waiting(&mut tx).await?)
    } else {
        None
    };
    let mut sorted: Vec<&Badge> = sites.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    show(&Board {
        frame: &frame,
        chips: chips(&wish, &counts, visitor.lang),
        wish: &wish,
        cards,
        sites: sorted,
        next,
        can_take_call: can(visitor.resident.as_ref(), Action::TakeCall),
        can_add: visitor.resident.is_none() || can(visitor.resident.as_ref(), Action::AddNotice),
        mediator,
        waiting,
        around,
        can_link: is_quiet && sites.is_empty() && can(visitor.resident.as_ref(), Action::LinkSites),
    })
}

/// What hangs elsewhere of what somebody looks for in this house alone.
async fn around(tx: &mut Tx, wish: &Wish, now: Moment) -> sqlx::Result<Vec<Notice>> {
    if wish.site != HERE || wish.filter.after.is_some() {
        return Ok(Vec::new());
    }
    let everywhere = Filter { actor: None, ..wish.filter.clone() };
    let limit = i64::try_from(ON_ONE_PAGE).unwrap_or(i64::MAX);
    let mut found = store::hanging(tx, &everywhere, now, limit).await?;
    found.retain(|notice| notice.site.is_some());
    found.truncate(FROM_AROUND);
    Ok(found)
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    card: &'a Card,
    can_change: bool,
    /// Whether the reader hung it up: one does not write to oneself.
    is_own: bool,
    /// Who reads a message that is written here, and what is not in it.
    message_hint: String,
    /// The id that a message written here gets, so that sending it twice sends it once.
    message_id: String,
    help: Help,
    /// When it was checked; `None` for what is of another site.
    checked: Option<fresh::Checked>,
}

impl Page<'_> {
    fn help_path(&self) -> String {
        format!("{}/hulp", self.card.notice.path())
    }
}

/// What mediation has to do with a notice, for one reader.
#[derive(Default)]
struct Help {
    /// First name of who can help its writer when nobody answers; `None` when that is not needed.
    mediator: Option<String>,
    /// Whether mediators know that its writer needs help, and none of them took it on yet.
    is_known: bool,
    /// The page where a mediator helps with it; `None` for who is no mediator.
    case: Option<String>,
}

async fn help_with(
    house: &House,
    tx: &mut Tx,
    visitor: &Visitor,
    notice: &Notice,
) -> sqlx::Result<Help> {
    let Some(resident) = &visitor.resident else { return Ok(Help::default()) };
    let case = mediation::of_notice(tx, &notice.id).await?;
    let is_own = notice.owner.as_deref() == Some(resident.id.as_str());
    let is_stuck = is_own && notice.can_be_helped(house.now()) && notice.helper.is_empty();
    let mediator = if is_stuck { mediation::somebody(tx).await? } else { None };
    let is_known = is_stuck && case.is_some();
    Ok(Help { mediator, is_known, case: case.filter(|_| can(Some(resident), Action::Mediate)) })
}

/// Who reads what is answered: who hung the notice up, or who does that for a neighbour who called.
async fn readers(tx: &mut Tx, notice: &Notice, lang: Lang) -> sqlx::Result<String> {
    if notice.owner.is_none() {
        return Ok(lang.say("noticeboard-message-hint-house"));
    }
    let helper = mediation::reads_for_neighbour(tx, notice).await?;
    Ok(match helper {
        Some(helper) => lang.put("noticeboard-message-hint-helper", "helper", &helper),
        None => lang.say("noticeboard-message-hint"),
    })
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let notice = store::find(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    let frame = Frame::new(&house, &visitor, "noticeboard", &notice.title).await?;
    let sites = sites::badges(&mut tx).await?;
    let is_ours = notice.site.is_none();
    let can_change = edits::may_change(visitor.resident.as_ref(), &notice);
    let reader = visitor.resident.as_ref().map(|resident| resident.id.as_str());
    let is_own = is_ours && reader.is_some() && notice.owner.as_deref() == reader;
    let message_id = id::new_id(house.now());
    let help = help_with(&house, &mut tx, &visitor, &notice).await?;
    let message_hint = readers(&mut tx, &notice, visitor.lang).await?;
    let checked = store_fresh::thing(&mut tx, &notice.id).await?;
    let checked = checked.map(|thing| thing.shown(fresh::Kind::Notice, house.now()));
    let is_neighbour = visitor.resident.is_some();
    let mut cards = cards(&mut tx, vec![notice], &sites, is_neighbour).await?;
    let card = cards.pop().ok_or(Oops::NotFound)?;
    show(&Page {
        frame: &frame,
        card: &card,
        can_change,
        is_own,
        message_hint,
        message_id,
        help,
        checked,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chip_keeps_the_site_that_was_chosen() {
        let wish = Wish::read("wijk=hier&soort=vraag", &HashMap::new());
        assert_eq!(wish.filter.actor.as_deref(), Some(HERE));
        assert_eq!(wish.href("bod"), "/prikbord?soort=bod&wijk=hier");
    }

    #[test]
    fn an_unknown_site_is_no_filter() {
        assert_eq!(Wish::read("wijk=nergens&soort=ooit", &HashMap::new()), Wish::default());
    }

    #[test]
    fn the_chips_count_what_hangs() {
        let counts = [(Kind::Request, 2), (Kind::Offer, 1)];
        let texts: Vec<String> =
            chips(&Wish::default(), &counts, Lang::Nl).into_iter().map(|chip| chip.text).collect();
        assert!(
            texts[0].ends_with("(3)") && texts[1].ends_with("(2)") && texts[3].ends_with("(0)")
        );
    }
}
