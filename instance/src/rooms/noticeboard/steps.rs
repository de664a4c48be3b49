//! Hanging something up in three steps: choose, tell, check. Every step brings along what was filled in
//! before, so that going back loses nothing; what a guest wrote is kept while they sign in.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{RawQuery, State};
use axum_extra::extract::CookieJar;

use super::notice::{Author, Draft, Kind, Names, Notice, private_word, take_out};
use super::pages::{Card, cards};
use super::{edits, federate, judged, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id, new_secret, secret_hash};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, set_cookie, show};
use crate::kit::photo::{self, Sent};
use crate::kit::time::HOUR;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx};
use crate::mailroom;
use crate::rooms::mediation;
use crate::rooms::moderation;

/// Every field that travels from one step to the next.
const FIELDS: [&str; 13] = [
    "id",
    "soort",
    "title",
    "text",
    "help",
    "area",
    "bemiddelaar",
    "tekening",
    "picture",
    "picture_alt",
    "picture_people",
    "picture_focus",
    "klad",
];

/// The cookie by which the browser that wrote something before signing in is known again.
const DRAFT_OF: &str = "kladje";
/// How long it is known, in seconds.
const KNOWN: i64 = HOUR / 1_000;

/// What was filled in, to send along.
type Hidden<'a> = Vec<(&'static str, &'a str)>;

/// Where somebody goes from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// To the first step: what is it?
    Choose,
    /// To the second: tell about it.
    Tell,
    /// To the third: is it right?
    Check,
    /// To the third again, without what others should perhaps not read.
    TakeOut,
    /// Up on the board.
    HangUp,
    /// Up on the board, with what others should perhaps not read.
    HangUpAsItIs,
}

impl Step {
    fn of(form: &Filled) -> Self {
        match form.text("stap") {
            "kies" => Self::Choose,
            "vertel" | "terug" => Self::Tell,
            "zonder" => Self::TakeOut,
            "ophangen" => Self::HangUp,
            "toch" => Self::HangUpAsItIs,
            _ => Self::Check,
        }
    }
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/choose.html")]
struct Choose<'a> {
    frame: &'a Frame,
    chosen: Kind,
    /// What was filled in before; empty for who begins.
    hidden: Hidden<'a>,
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/preview.html")]
struct Preview<'a> {
    frame: &'a Frame,
    card: &'a Card,
    hidden: Hidden<'a>,
    /// The keys of what is asked about what others should perhaps not read.
    private: Vec<&'static str>,
    /// First name of a mediator of the house; empty when there is none, or nothing to help with.
    mediator: String,
    /// Whether a script may hang it up at once: this browser wrote it, looked at it and asked for
    /// that, and only had to sign in first.
    at_once: bool,
}

impl Preview<'_> {
    /// Whether its writer is asked if a mediator may help. Care is always asked about: without a
    /// mediator who runs the house looks.
    fn asks_for_help(&self) -> bool {
        !self.mediator.is_empty() || self.card.notice.is_about_care()
    }

    /// When somebody helps, and who.
    fn help_hint(&self) -> String {
        let w = self.frame.w;
        match (self.card.notice.is_about_care(), self.mediator.as_str()) {
            (true, "") => w.say("noticeboard-may-help-care-house"),
            (true, name) => w.put("noticeboard-may-help-care", "name", name),
            (false, name) => w.put("noticeboard-may-help-who", "name", name),
        }
    }
}

/// `GET /prikbord/nieuw`: the choice; with `?soort=` the form; with `?klad=` what was filled in before
/// signing in.
pub async fn begin(
    State(house): State<House>,
    visitor: Visitor,
    jar: CookieJar,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = query.unwrap_or_default();
    let asked = |wanted: &str| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned())
    };
    if let Some(secret) = asked("klad") {
        // A link with a secret in it may come from somebody else; a cookie does not.
        let known = jar.get(DRAFT_OF).map(|cookie| cookie.value().to_owned());
        let is_own = known.is_some_and(|known| known == secret_hash(&secret));
        return take_up(&house, &visitor, &secret, is_own).await;
    }
    if visitor.resident.is_some() {
        may(visitor.resident.as_ref(), Action::AddNotice)?;
    }
    match asked("soort").and_then(|kind| Kind::from_slug(&kind)) {
        None => choose(&house, &visitor, &Filled::default()).await,
        Some(kind) => {
            let id = new_id(house.now());
            let form = Filled::with(vec![("soort", kind.slug().to_owned()), ("id", id)]);
            edits::ask(&house, &visitor, &form, &Problems::none(), None).await
        }
    }
}

/// Goes on where somebody was before signing in.
async fn take_up(house: &House, visitor: &Visitor, secret: &str, is_own: bool) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::AddNotice)?;
    let mut tx = house.read().await?;
    let kept = store::draft(&mut tx, secret, house.now()).await?;
    drop(tx);
    let fields: Vec<(String, String)> =
        kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
    let mut form = Filled::default();
    for field in FIELDS {
        let value = fields.iter().find(|(name, _)| name == field);
        form.put(field, value.map(|(_, value)| value.as_str()).unwrap_or_default());
    }
    form.put("klad", secret);
    form.put("zeker", "ja");
    match Draft::read(&form) {
        Ok(draft) => {
            let at_once = is_own && draft.private().is_empty();
            check(house, visitor, &form, noted(house, &form, draft, resident), at_once).await
        }
        // It hangs, or was kept too long.
        Err(_) => choose(house, visitor, &Filled::default()).await,
    }
}

fn hidden<'a>(form: &'a Filled, but: &str) -> Hidden<'a> {
    let fields = FIELDS.into_iter().filter(|field| *field != but);
    fields.map(|field| (field, form.text(field))).filter(|(_, value)| !value.is_empty()).collect()
}

async fn choose(house: &House, visitor: &Visitor, form: &Filled) -> Answer {
    let frame = edits::frame(house, visitor, "noticeboard-new-title").await?;
    let chosen = Kind::from_slug(form.text("soort")).unwrap_or(Kind::Request);
    show(&Choose { frame: &frame, chosen, hidden: hidden(form, "soort") })
}

/// `POST /prikbord/nieuw`: on to the next step, back to an earlier one, or up on the board.
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    if visitor.resident.is_some() {
        may(visitor.resident.as_ref(), Action::AddNotice)?;
    } else {
        // Photos are for who can be asked about them.
        form.file = None;
        form.put("picture", "");
    }
    let step = Step::of(&form);
    let sent = Sent::of(&visitor, "");
    if step == Step::Choose {
        // A photo that came along is kept; what is wrong is said later.
        drop(photo::then_read(&house, &mut form, sent, |_| Ok(())).await);
        return choose(&house, &visitor, &form).await;
    }
    if step == Step::Tell {
        return edits::ask(&house, &visitor, &form, &Problems::none(), None).await;
    }
    if step == Step::TakeOut {
        take_out(&mut form, house.settings().await?.language);
    }
    // The third step asks about phone numbers and addresses, in a kinder way than a mistake.
    form.put("zeker", "ja");
    let draft = match photo::then_read(&house, &mut form, sent, Draft::read).await {
        Ok(draft) => draft,
        Err(problems) => return edits::ask(&house, &visitor, &form, &problems, None).await,
    };
    let is_fine = step == Step::HangUpAsItIs || draft.private().is_empty();
    match (step, &visitor.resident) {
        (Step::HangUp | Step::HangUpAsItIs, Some(resident)) if is_fine => {
            let notice = noted(&house, &form, draft, resident);
            hang_up(&house, resident, &notice, form.text("klad")).await
        }
        (Step::HangUp | Step::HangUpAsItIs, None) => sign_in_first(&house, &form).await,
        (_, Some(resident)) => {
            let notice = noted(&house, &form, draft, resident);
            check(&house, &visitor, &form, notice, false).await
        }
        (_, None) => {
            let author = Author { id: "", name: &visitor.lang.say("noticeboard-you") };
            let notice = Notice::new(draft, names(&house, form.text("id")), author, house.now());
            check(&house, &visitor, &form, notice, false).await
        }
    }
}

fn noted(house: &House, form: &Filled, draft: Draft, resident: &Resident) -> Notice {
    let author = Author { id: &resident.id, name: &resident.name };
    Notice::new(draft, names(house, form.text("id")), author, house.now())
}

/// Shows the third step.
async fn check(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    notice: Notice,
    at_once: bool,
) -> Answer {
    let frame = edits::frame(house, visitor, "noticeboard-new-title").await?;
    let mut tx = house.read().await?;
    let mediator = if notice.asks() { mediation::somebody(&mut tx).await? } else { None };
    let is_neighbour = visitor.resident.is_some();
    let mut cards = cards(&mut tx, vec![notice], &HashMap::new(), is_neighbour).await?;
    drop(tx);
    let draft = Draft::read(form).map_err(|_| Oops::Unreadable)?;
    let card = cards.pop().ok_or(Oops::Unreadable)?;
    show(&Preview {
        frame: &frame,
        card: &card,
        hidden: hidden(form, "bemiddelaar"),
        private: draft.private().into_iter().map(private_word).collect(),
        mediator: mediator.unwrap_or_default(),
        at_once,
    })
}

/// Hangs a notice up, or holds it when the rules of the house say that somebody looks first.
async fn hang_up(house: &House, writer: &Resident, notice: &Notice, draft: &str) -> Answer {
    let mut tx = house.write().await?;
    let is_held = judged::is_held(house, &mut tx, writer, notice).await?;
    if !is_held {
        publish(house, &mut tx, notice).await?;
    }
    store::forget_draft(&mut tx, draft).await?;
    tx.commit().await?;
    let mut answer = if is_held {
        moderation::held()
    } else {
        see_other_saying(&notice.path(), "noticeboard-flash-added")
    };
    if !draft.is_empty() {
        set_cookie(house, &mut answer, DRAFT_OF, "", 0);
    }
    Ok(answer)
}

/// Keeps what a guest filled in under a secret in their own address, and sends them to sign in.
async fn sign_in_first(house: &House, form: &Filled) -> Answer {
    let secret = new_secret();
    let fields = serde_json::to_string(&hidden(form, "klad")).map_err(anyhow::Error::from)?;
    let mut tx = house.write().await?;
    store::forget_draft(&mut tx, form.text("klad")).await?;
    store::keep_draft(&mut tx, &secret, &fields, house.now()).await?;
    tx.commit().await?;
    let back = format!("/prikbord/nieuw?klad={secret}");
    let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
    let next = format!("/inloggen?terug={back}");
    let mut answer = see_other_saying(&next, "noticeboard-flash-sign-in-first");
    set_cookie(house, &mut answer, DRAFT_OF, &secret_hash(&secret), KNOWN);
    Ok(answer)
}

fn names(house: &House, id: &str) -> Names {
    let id = id_of_form(id, house.now());
    let uri = mailroom::object_id(house, &id).to_string();
    let url = house.url(&format!("/prikbord/{id}"));
    Names { id, uri, url }
}

/// Keeps a new notice and announces it; nothing happens when it is there already. What needs care goes
/// to the mediators at once.
pub async fn publish(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<()> {
    if !store::insert(tx, notice).await? {
        return Ok(());
    }
    let object = federate::object(house, notice).await?;
    mailroom::created(house, tx, edits::publication(&object, notice)).await?;
    if notice.needs_care() {
        mediation::needs_care(house, tx, notice).await?;
    }
    Ok(())
}

/// Hangs up a notice as the form does, for the demo and for who writes down what a neighbour asks by
/// phone: then the resident has no name. Returns its id.
pub async fn seed(
    house: &House,
    tx: &mut Tx,
    resident: &Resident,
    draft: Draft,
) -> anyhow::Result<String> {
    let author = Author { id: &resident.id, name: &resident.name };
    let notice = Notice::new(draft, names(house, ""), author, house.now());
    publish(house, tx, &notice).await?;
    Ok(notice.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_decides_where_one_goes() {
        let step = |value: &str| Step::of(&Filled::with(vec![("stap", value.to_owned())]));
        assert_eq!(step(""), Step::Check);
        assert_eq!(step("kies"), Step::Choose);
        assert_eq!((step("terug"), step("vertel")), (Step::Tell, Step::Tell));
        assert_eq!((step("ophangen"), step("toch")), (Step::HangUp, Step::HangUpAsItIs));
    }

    #[test]
    fn what_is_empty_does_not_travel() {
        let form = Filled::with(vec![("title", "Fiets".to_owned()), ("area", String::new())]);
        assert_eq!(hidden(&form, ""), [("title", "Fiets")]);
        assert_eq!(hidden(&form, "title"), []);
    }
}
