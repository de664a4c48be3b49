//! Saying something: words, a quick answer, or a card from the agenda or the noticeboard.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use serde_json::json;

use super::CHANNEL;
use super::fragments::View;
use super::pages::{Asked, Shown, show_room};
use super::rules::Rules;
use super::said::{self, QUICK, Refusal, Shared, Speaker};
use super::store::{self, New, Voice};
use crate::kit::dates::Dates;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::id_of_form;
use crate::kit::line::Line;
use crate::kit::may::{Action, can, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{see_other, see_other_saying};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx};
use crate::rooms::{agenda, noticeboard};

/// Where one goes on after saying something: in the field, below the newest message.
const GO_ON: &str = "/huiskamer?gezegd=ja#tekst";

impl Refusal {
    /// What somebody is told, with what they can do.
    fn sentence(self, dates: &Dates) -> String {
        let w = dates.lang;
        match self {
            Self::Empty => w.say("living-room-say-empty"),
            Self::TooLong => w.count("living-room-say-long", said::MOST),
            Self::Closed => w.say("living-room-say-closed"),
            Self::Resting(until) => w.put("living-room-say-rest", "moment", dates.moment(until)),
            Self::Slow(seconds) => w.count("living-room-say-slow", seconds),
            Self::Hidden => w.say("living-room-say-hidden"),
            Self::OnlyReads => w.say("kit-oops-muted"),
        }
    }
}

/// `POST /huiskamer`: to a script it answers in JSON, to a browser with the page.
pub async fn say(
    State(house): State<House>,
    visitor: Visitor,
    headers: HeaderMap,
    form: Filled,
) -> Answer {
    let resident = visitor.resident.as_ref().ok_or(Oops::Forbidden)?;
    if is_of_another(form.text("van"), resident) {
        return Err(Oops::Forbidden);
    }
    let quick = QUICK.iter().find(|(value, ..)| *value == form.text("snel"));
    let typed = match quick {
        Some((.., word)) => visitor.lang.say(word),
        None => form.text("tekst").to_owned(),
    };
    let kept = if resident.is_muted {
        // On a page that was open already: what they typed is not lost.
        Err(Refusal::OnlyReads)
    } else {
        may(Some(resident), Action::Talk)?;
        keep(&house, resident, form.text("id"), &typed, None).await?
    };
    let wants_json = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.starts_with("application/json"));
    match kept {
        Ok(()) if wants_json => Ok(Json(json!({ "said": true })).into_response()),
        Ok(()) if quick.is_some() && !form.text("tekst").is_empty() => {
            let asked = Asked::just_said();
            show_with(&house, &visitor, &headers, (asked, &form, "")).await
        }
        Ok(()) => Ok(see_other(GO_ON)),
        Err(refusal) if wants_json => {
            let sentence = refusal.sentence(&house.dates(visitor.lang));
            let answer = Json(json!({ "sentence": sentence }));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response())
        }
        Err(refusal) => come_back(&house, &visitor, &headers, &form, refusal).await,
    }
}

/// Whether this is sent by a page that was opened by somebody else, who was signed in then in the
/// same browser: what they typed is theirs. `sender` is their mark; a form without scripts sends
/// none, because there somebody presses a button with the words before them.
fn is_of_another(sender: &str, resident: &Resident) -> bool {
    !sender.is_empty() && sender != said::mark(&resident.id)
}

/// Shows the room with what was typed and why it was not said.
async fn come_back(
    house: &House,
    visitor: &Visitor,
    headers: &HeaderMap,
    form: &Filled,
    refusal: Refusal,
) -> Answer {
    let problem = refusal.sentence(&house.dates(visitor.lang));
    show_with(house, visitor, headers, (Asked::default(), form, &problem)).await
}

/// Shows the room with what was typed in its field: with a problem, or after a quick answer was
/// given while somebody was writing. What they write has no place in an address.
async fn show_with(
    house: &House,
    visitor: &Visitor,
    headers: &HeaderMap,
    (asked, form, problem): (Asked, &Filled, &str),
) -> Answer {
    let problems = Problems::none();
    let shown = Shown { asked, form, problems: &problems, problem };
    show_room(house, visitor, headers, &shown).await
}

/// `POST /huiskamer/deel`: shares something from its own page.
pub async fn share(
    State(house): State<House>,
    visitor: Visitor,
    headers: HeaderMap,
    form: Filled,
) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::Talk)?;
    let mut tx = house.read().await?;
    let card = card_of(&mut tx, &house, form.text("pad")).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    match keep(&house, resident, form.text("id"), "", Some(card)).await? {
        Ok(()) => Ok(see_other_saying(GO_ON, "living-room-flash-shared")),
        Err(refusal) => come_back(&house, &visitor, &headers, &form, refusal).await,
    }
}

/// What can be shown of something in the agenda or on the noticeboard.
async fn card_of(tx: &mut Tx, house: &House, path: &str) -> sqlx::Result<Option<Shared>> {
    let Some((room, id)) = said::thing(path) else { return Ok(None) };
    let either = |photo: String, drawing: &str| {
        if photo.is_empty() { drawing.to_owned() } else { photo }
    };
    if room == "agenda" {
        let event = agenda::find(tx, id).await?;
        return Ok(event.map(|event| Shared {
            path: event.path(),
            at: Some(event.starts_at),
            picture: either(event.picture, &event.scene),
            title: event.title,
        }));
    }
    let notice = noticeboard::find(tx, id).await?.filter(|notice| notice.hangs(house.now()));
    Ok(notice.map(|notice| Shared {
        path: notice.path(),
        at: None,
        picture: either(notice.picture, notice.kind.scene()),
        title: notice.title,
    }))
}

/// Says something, once however often it is sent; or says why not.
pub async fn keep(
    house: &House,
    resident: &Resident,
    brought: &str,
    typed: &str,
    card: Option<Shared>,
) -> Result<Result<(), Refusal>, Oops> {
    if house.is_portal() {
        return Err(Oops::NotFound);
    }
    let (settings, now) = (house.settings().await?, house.now());
    let rules = Rules::of(&settings);
    let id = id_of_form(brought, now);
    let mut tx = house.write().await?;
    if store::is_said(&mut tx, &id).await? {
        return Ok(Ok(()));
    }
    let number = store::next(&mut tx).await?;
    let (card, typed) = match card {
        Some(card) => (card, typed.to_owned()),
        None => with_card(house, &mut tx, typed).await?,
    };
    let room = store::room(&mut tx).await?;
    let speaker = Speaker {
        is_host: can(Some(resident), Action::HostRoom),
        rests_until: store::rests_until(&mut tx, &resident.id).await?,
        spoke_at: store::spoke_at(&mut tx, &resident.id).await?,
    };
    let openness = View::of(house).openness(&room, &settings);
    let text = match said::may_speak(&room, openness, speaker, now)
        .and_then(|()| said::read(&typed, !card.path.is_empty(), &rules.hidden))
    {
        Ok(text) => text,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let voice = Voice { resident_id: &resident.id, name: &resident.name, is_host: speaker.is_host };
    let new = New { id: &id, number, at: now, text: &text, card: &card };
    store::insert(&mut tx, &voice, &new).await?;
    Line::say(&mut tx, CHANNEL, "").await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// What was typed, with the card that an address of this house in it stands for.
async fn with_card(house: &House, tx: &mut Tx, typed: &str) -> sqlx::Result<(Shared, String)> {
    let origin = house.config.origin_text();
    if let Some((path, rest)) = said::take_address(typed, &origin)
        && let Some(card) = card_of(tx, house, &path).await?
    {
        return Ok((card, rest));
    }
    Ok((Shared::default(), typed.to_owned()))
}
