//! What mediators see: the list, and one case.

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::{get, post};

use super::case::{Case, Consent};
use super::store::{self, Listed, Noted};
use super::{deeds, figures, intake, team};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::is_id;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx};
use crate::rooms::noticeboard::{self, Neighbour, Notice};
use crate::rooms::{organisations, residents};

/// How many cases stand on one page.
const ON_ONE_PAGE: usize = 30;
/// How many neighbours a search for a name shows.
const FOUND: i64 = 10;

/// The pages of mediators.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/beheer/bemiddeling", get(list))
        .route("/beheer/bemiddeling/nieuw", get(intake::begin).post(intake::add))
        .route("/beheer/bemiddeling/cijfers", get(figures::page))
        .route("/beheer/bemiddeling/instellingen", get(team::settings).post(team::keep_settings))
        .route("/beheer/bemiddeling/{id}", get(page))
        .route("/beheer/bemiddeling/{id}/neem", post(deeds::take))
        .route("/beheer/bemiddeling/{id}/terug", post(deeds::give_back))
        .route("/beheer/bemiddeling/{id}/notitie", post(deeds::note))
        .route("/beheer/bemiddeling/{id}/gebeld", post(deeds::called))
        .route("/beheer/bemiddeling/{id}/bereikbaar", post(deeds::reach))
        .route("/beheer/bemiddeling/{id}/buur", post(deeds::propose_neighbour))
        .route("/beheer/bemiddeling/{id}/organisatie", post(deeds::propose_organisation))
        .route("/beheer/bemiddeling/{id}/gelukt", post(deeds::ask_solved))
        .route("/beheer/bemiddeling/{id}/toestemming", post(team::consent))
        .route("/beheer/bemiddeling/{id}/overdragen", post(team::hand_over))
        .route("/beheer/bemiddeling/{id}/blad", get(team::sheet))
        .route("/beheer/bemiddeling/{id}/klaar", post(deeds::close))
}

/// The frame of a page of this room.
pub async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", title).await
}

/// Which list somebody looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Waiting,
    Own,
    Taken,
    Closed,
}

impl Which {
    const ALL: [Self; 4] = [Self::Waiting, Self::Own, Self::Taken, Self::Closed];

    fn slug(self) -> &'static str {
        match self {
            Self::Waiting => "wacht",
            Self::Own => "van-mij",
            Self::Taken => "bezig",
            Self::Closed => "klaar",
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Waiting => "mediator-list-waiting",
            Self::Own => "mediator-list-own",
            Self::Taken => "mediator-list-taken",
            Self::Closed => "mediator-list-closed",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Waiting => "hourglass",
            Self::Own => "user",
            Self::Taken => "heart-handshake",
            Self::Closed => "circle-check",
        }
    }

    fn of(self, resident: &str) -> Listed<'_> {
        match self {
            Self::Waiting => Listed::Waiting,
            Self::Own => Listed::Of(resident),
            Self::Taken => Listed::Taken,
            Self::Closed => Listed::Closed,
        }
    }

    fn href(self) -> String {
        format!("/beheer/bemiddeling?lijst={}", self.slug())
    }
}

#[derive(Template)]
#[template(path = "rooms/mediation/list.html")]
struct List<'a> {
    frame: &'a Frame,
    which: Which,
    cases: Vec<Case>,
    waiting: i64,
    next: String,
    can_decide: bool,
}

/// What stands in an address after the question mark.
fn asked(query: Option<&str>, wanted: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    pairs.find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

async fn list(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::Mediate)?;
    let slug = asked(query.as_deref(), "lijst");
    let which = Which::ALL.into_iter().find(|which| which.slug() == slug).unwrap_or(Which::Waiting);
    let after = Some(asked(query.as_deref(), "na")).filter(|id| is_id(id)).unwrap_or_default();
    let frame = frame(&house, &visitor, &visitor.lang.say("mediator-title")).await?;
    let mut tx = house.read().await?;
    // One more than fits tells whether there is a next page.
    let most = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut cases = store::listed(&mut tx, which.of(&resident.id), &after, most).await?;
    let has_next = cases.len() > ON_ONE_PAGE;
    cases.truncate(ON_ONE_PAGE);
    let last = cases.last().filter(|_| has_next);
    let next = last.map(|case| format!("{}&na={}", which.href(), case.id)).unwrap_or_default();
    let waiting = store::count_waiting(&mut tx).await?;
    let can_decide = crate::kit::may::can(Some(resident), Action::RunHouse);
    show(&List { frame: &frame, which, cases, waiting, next, can_decide })
}

/// A neighbour whom a mediator found by first name.
struct Found {
    id: String,
    name: String,
    since: String,
}

#[derive(Template)]
#[template(path = "rooms/mediation/case.html")]
struct CasePage<'a> {
    frame: &'a Frame,
    case: &'a Case,
    notice: Option<Notice>,
    notes: Vec<Noted>,
    /// First name of the mediator who took it on; empty for nobody.
    mediator: String,
    is_mine: bool,
    /// Neighbours who offer this kind of help.
    neighbours: Vec<Neighbour>,
    /// The name that is looked for, and who has it.
    wanted: String,
    found: Vec<Found>,
    organisations: Vec<(String, String)>,
    /// Whether the district team has an address.
    has_team: bool,
    form: &'a Filled,
    problems: &'a Problems,
}

impl CasePage<'_> {
    /// Where the deeds of this case go.
    fn deed(&self, name: &str) -> String {
        format!("{}/{name}", self.case.path())
    }

    /// What a mediator could write to a neighbour, unless it was typed already.
    fn neighbour_text(&self) -> String {
        let typed = self.form.text("neighbour_text");
        if !typed.is_empty() {
            return typed.to_owned();
        }
        let lang = self.frame.settings.language;
        lang.put("mediation-to-neighbour", "title", &self.case.title)
    }

    /// What a mediator could write to who asks, about an organisation.
    fn organisation_text(&self) -> String {
        let typed = self.form.text("organisation_text");
        if !typed.is_empty() {
            return typed.to_owned();
        }
        let lang = self.frame.settings.language;
        lang.put("mediation-to-asker", "title", &self.case.title)
    }

    /// Whether something was told that does not stand on the notice already.
    fn was_told_more(&self) -> bool {
        let hangs = self.notice.as_ref().is_some_and(|notice| notice.typed == self.case.asked);
        !self.case.asked.is_empty() && !hangs
    }

    /// How who asks can be reached, unless something was typed already.
    fn reach(&self) -> &str {
        if self.problems.has("contact") {
            return self.form.text("contact");
        }
        self.case.reach()
    }

    fn has_account(&self) -> bool {
        self.case.asker.is_some()
    }

    fn is_agreed(&self) -> bool {
        self.case.may_be_handed_over()
    }

    /// The key of the words about consent.
    fn consent_word(&self) -> &'static str {
        match self.case.consent {
            Consent::Unasked => "mediator-consent-unasked",
            Consent::Asked => "mediator-consent-asked",
            Consent::Yes => "mediator-consent-yes",
            Consent::No => "mediator-consent-no",
        }
    }
}

async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::Mediate)?;
    let case = find(&house, &id).await?;
    let form = Filled::with(vec![("buur", asked(query.as_deref(), "buur"))]);
    show_case(&house, &visitor, &case, &form, &Problems::none()).await
}

/// The case with this id.
pub async fn find(house: &House, id: &str) -> Result<Case, Oops> {
    let mut tx = house.read().await?;
    store::find(&mut tx, id).await?.ok_or(Oops::NotFound)
}

/// Shows a case with its forms: empty, as they were, or with what is wrong with one.
pub async fn show_case(
    house: &House,
    visitor: &Visitor,
    case: &Case,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let frame = frame(house, visitor, &case.title).await?;
    let me = visitor.resident.as_ref().map(|resident| resident.id.as_str()).unwrap_or_default();
    let mut tx = house.read().await?;
    let notice = match &case.notice {
        Some(id) => noticeboard::find(&mut tx, id).await?,
        None => None,
    };
    let help = notice.as_ref().map(|notice| notice.help.clone()).unwrap_or_default();
    let mut neighbours = Vec::new();
    if !help.is_empty() && case.is_open() {
        neighbours = noticeboard::of_help(&mut tx, &help, house.now()).await?;
        neighbours.retain(|one| case.asker.as_deref() != Some(one.owner.as_str()));
    }
    let mediator = match &case.mediator {
        Some(id) => residents::member(&mut tx, id).await?.map(|one| one.name).unwrap_or_default(),
        None => String::new(),
    };
    let wanted = form.text("buur").to_owned();
    let but = [me, case.asker.as_deref().unwrap_or_default()];
    let found = named(&mut tx, &frame, but, &wanted).await?;
    let page = CasePage {
        notes: store::notes(&mut tx, &case.id).await?,
        organisations: organisations::names(&mut tx).await?,
        has_team: !team::address(&frame.settings).is_empty(),
        is_mine: case.is_of(me),
        frame: &frame,
        case,
        notice,
        mediator,
        neighbours,
        wanted,
        found,
        form,
        problems,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// Neighbours whose first name begins like this, without who asks and who looks for them. Their
/// addresses are not looked at.
async fn named(
    tx: &mut Tx,
    frame: &Frame,
    but: [&str; 2],
    wanted: &str,
) -> sqlx::Result<Vec<Found>> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let people = residents::named(tx, wanted, but, FOUND).await?.into_iter();
    Ok(people
        .map(|one| Found { since: frame.dates.day(one.created_at), id: one.id, name: one.name })
        .collect())
}
