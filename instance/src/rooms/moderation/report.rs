//! Reporting: the form for anybody, without an account, and the receipt with what became of it.

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::get;

use super::act::may_appeal;
use super::choice::Wrong;
use super::own::DECISIONS;
use super::store::{self, Matter, Told, log};
use super::{About, Thing, tell};
use crate::app;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{new_id, secret_hash};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, safe_path, see_other_saying, show, show_wrong};
use crate::kit::text::several_lines;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, mail, seal};

/// The most characters of a reason, and of an appeal.
pub const MOST_REASON: usize = 2_000;
/// The most characters of a path that is reported.
const MOST_PATH: usize = 300;

/// The addresses for who reports.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/melden", get(begin).post(send))
        .route("/melding/{receipt}", get(receipt).post(appeal))
}

#[derive(Template)]
#[template(path = "rooms/moderation/report.html")]
struct ReportPage<'a> {
    frame: &'a Frame,
    thing: &'a Thing,
    form: &'a Filled,
    problems: &'a Problems,
}

impl ReportPage<'_> {
    fn about(&self) -> String {
        self.frame.w.say(self.thing.kind.word())
    }
}

/// What stands at a path: something of a room, or else the page itself.
async fn thing(house: &House, visitor: &Visitor, path: &str) -> Result<Thing, Oops> {
    let path: String = safe_path(path).chars().take(MOST_PATH).collect();
    let mut tx = house.read().await?;
    let found = app::thing_at(house, &mut tx, visitor, &path).await?;
    Ok(found.unwrap_or_else(|| Thing {
        kind: About::Somewhere,
        id: path.clone(),
        path,
        quote: String::new(),
        author: None,
        site: None,
        uri: String::new(),
    }))
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    thing: &Thing,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let title = visitor.lang.say("moderation-report-title");
    let frame = Frame::new(house, visitor, "about", &title).await?;
    let page = ReportPage { frame: &frame, thing, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /melden?pad=`
async fn begin(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let query = query.unwrap_or_default();
    let path = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "pad");
    let path = path.map_or_else(|| "/".to_owned(), |(_, path)| path.into_owned());
    let thing = thing(&house, &visitor, &path).await?;
    ask(&house, &visitor, &thing, &Filled::default(), &Problems::none()).await
}

/// What a form says, or everything that is wrong with it.
fn read(form: &Filled) -> Result<(Wrong, String, String), Problems> {
    let mut problems = Problems::none();
    let choice = Wrong::from_name(form.text("keuze"));
    if choice.is_none() {
        problems.add("keuze", "moderation-choice-empty");
    }
    let reason = several_lines(form.text("reden"), MOST_REASON);
    if reason.is_empty() && choice == Some(Wrong::Other) {
        problems.add("reden", "moderation-reason-empty");
    }
    let email = form.text("email").to_lowercase();
    if !email.is_empty() && !mail::is_address(&email) {
        problems.add("email", "moderation-email-wrong");
    }
    match choice {
        Some(choice) if problems.is_empty() => Ok((choice, reason, email)),
        Some(_) | None => Err(problems),
    }
}

/// The secret of the receipt of a report. It can be made again from the id, so that a mail about the
/// decision names the address too; only this house can.
pub fn receipt_secret(house: &House, report: &str) -> anyhow::Result<String> {
    seal::mark(&house.config.data, "receipt of a report", report)
}

/// `POST /melden`
async fn send(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let thing = thing(&house, &visitor, form.text("pad")).await?;
    let (choice, reason, email) = match read(&form) {
        Ok(told) => told,
        Err(problems) => return ask(&house, &visitor, &thing, &form, &problems).await,
    };
    house.limits.reports.count(&visitor.address)?;
    let id = new_id(house.now());
    let secret = receipt_secret(&house, &id)?;
    let reporter = visitor.resident.as_ref().map(|resident| resident.id.as_str());
    let told = Told {
        choice,
        reason: &reason,
        reporter,
        // Who has an account is told there.
        email: if reporter.is_some() { "" } else { &email },
        lang: visitor.lang,
        receipt: Some((&id, &secret_hash(&secret))),
        from: None,
    };
    let mut tx = house.write().await?;
    store::file(&mut tx, house.now(), &thing, &told).await?;
    let path = format!("/melding/{secret}");
    if !told.email.is_empty() {
        tell::receipt(&house, &mut tx, told.email, &path, visitor.lang).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&path, "moderation-flash-reported"))
}

#[derive(Template)]
#[template(path = "rooms/moderation/receipt.html")]
struct ReceiptPage<'a> {
    frame: &'a Frame,
    matter: &'a Matter,
    quote: &'a str,
    path: &'a str,
    /// Whether the address is the key.
    is_secret: bool,
    can_appeal: bool,
    problems: &'a Problems,
}

/// The page of a report: where it is, and what the one who reads it saw when they reported it.
pub struct Shown<'a> {
    /// Its path.
    pub path: &'a str,
    /// What stood there; empty where whoever knows the address reads along.
    pub quote: &'a str,
    /// Whether the address is the key.
    pub is_secret: bool,
}

impl ReceiptPage<'_> {
    fn about(&self) -> String {
        self.frame.w.say(self.matter.about().unwrap_or(About::Somewhere).word())
    }

    /// Where one came from: address and name.
    fn back(&self) -> (&'static str, String) {
        if self.is_secret {
            return ("/", self.frame.home());
        }
        (DECISIONS, self.frame.w.say("moderation-own-title"))
    }

    /// What was decided, in a sentence; empty as long as nothing was.
    fn told(&self) -> String {
        self.matter.decision().map(|act| self.frame.w.say(act.told_word())).unwrap_or_default()
    }

    fn rule(&self) -> String {
        let breaks = self.matter.decision().is_some_and(super::act::Act::takes_something);
        if breaks { Wrong::rule_said(&self.matter.rule, self.frame.w) } else { String::new() }
    }
}

async fn find(tx: &mut Tx, secret: &str) -> Result<Matter, Oops> {
    store::matter_of_receipt(tx, &secret_hash(secret)).await?.ok_or(Oops::NotFound)
}

/// Shows what became of a report to who made it.
pub async fn show_report(
    house: &House,
    visitor: &Visitor,
    matter: &Matter,
    shown: &Shown<'_>,
    problems: &Problems,
) -> Answer {
    let title = visitor.lang.say("moderation-receipt-title");
    let frame = Frame::new(house, visitor, "about", &title).await?;
    let can_appeal = !matter.is_open && may_appeal(matter.decided_at, house.now());
    let Shown { path, quote, is_secret } = *shown;
    let page = ReceiptPage { frame: &frame, matter, quote, path, is_secret, can_appeal, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn show_receipt(
    house: &House,
    visitor: &Visitor,
    secret: &str,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let matter = find(&mut tx, secret).await?;
    drop(tx);
    let shown = Shown { path: &format!("/melding/{secret}"), quote: "", is_secret: true };
    show_report(house, visitor, &matter, &shown, problems).await
}

/// `GET /melding/{receipt}`: what became of a report. The address is the key.
async fn receipt(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Answer {
    show_receipt(&house, &visitor, &secret, &Problems::none()).await
}

/// `POST /melding/{receipt}`: who reported it does not agree.
async fn appeal(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.write().await?;
    let matter = find(&mut tx, &secret).await?;
    if let Err(problems) = appealed(&house, &mut tx, &matter, "appeal-reporter", &form).await? {
        drop(tx);
        return show_receipt(&house, &visitor, &secret, &problems).await;
    }
    tx.commit().await?;
    Ok(see_other_saying(&format!("/melding/{secret}"), "moderation-flash-appealed"))
}

/// Opens a matter again because somebody does not agree; what they say goes in the log. The decision
/// stands until there is another one.
pub async fn appealed(
    house: &House,
    tx: &mut Tx,
    matter: &Matter,
    who: &str,
    form: &Filled,
) -> Result<Result<(), Problems>, Oops> {
    let words = several_lines(form.text("bezwaar"), MOST_REASON);
    if words.is_empty() {
        let mut problems = Problems::none();
        problems.add("bezwaar", "moderation-appeal-empty");
        return Ok(Err(problems));
    }
    if matter.is_open || !may_appeal(matter.decided_at, house.now()) {
        return Err(Oops::Gone);
    }
    if !store::reopen(tx, &matter.id, true).await? {
        return Err(Oops::Gone);
    }
    let entry = log::Entry { words: &words, ..log::Entry::by_rule(&matter.id, who) };
    log::note(tx, house.now(), &entry).await?;
    log::count(house, tx, "appeal").await?;
    Ok(Ok(()))
}
