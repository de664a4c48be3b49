//! What stands beside an activity: how many come, "Ik kom", and for who holds it the way to the list.

use askama::Template;
use futures_util::future::BoxFuture;

use super::attendee::Attendee;
use super::gathering::Gathering;
use super::{list, store};
use crate::kit::Tx;
use crate::kit::id::new_id;
use crate::kit::oops::Oops;
use crate::kit::page::Frame;
use crate::rooms::agenda::Event;

#[derive(Template)]
#[template(path = "rooms/attendance/_panel.html")]
struct Panel<'a> {
    frame: &'a Frame,
    event: &'a Event,
    /// The place of who reads this.
    own: Option<Attendee>,
    /// The id of what the one button sends, so that pressing twice takes one place.
    form: String,
    /// For who may see the list: how many people wait, and how many names have to be called.
    list: Option<(i64, i64)>,
}

impl Panel<'_> {
    /// Whether one can sign up now.
    fn is_open(&self) -> bool {
        let event = self.event;
        event.sign_up.wanted && event.goes_on() && !event.is_over(self.frame.dates.now)
    }

    /// Whether it is of another site, where one can sign up.
    fn is_elsewhere(&self) -> bool {
        self.event.site.is_some()
    }

    /// Whether it is known how many come: some sites do not tell.
    fn knows_how_many(&self) -> bool {
        let sign_up = self.event.sign_up;
        !self.is_elsewhere() || sign_up.capacity.is_some() || sign_up.coming > 0
    }

    /// Where the form is.
    fn form_path(&self) -> String {
        format!("{}/ik-kom", self.event.path())
    }

    /// Where the list is.
    fn list_path(&self) -> String {
        Gathering::of(self.event).list_path()
    }

    /// "Je komt. Tot morgen."
    fn until(&self) -> String {
        until(self.frame, self.event.starts_at)
    }
}

/// "Je komt. Tot straks.", "Je komt. Tot dinsdag 24 november."
pub fn until(frame: &Frame, starts_at: crate::kit::Moment) -> String {
    let tomorrow = frame.dates.midnight(1);
    if starts_at < tomorrow {
        frame.w.say("attendance-until-later")
    } else if starts_at < frame.dates.midnight(2) {
        frame.w.say("attendance-until-tomorrow")
    } else {
        frame.w.put("attendance-until-day", "day", frame.dates.day(starts_at))
    }
}

/// The way back from a page about an activity: address and name of each step.
pub fn trail(frame: &Frame, gathering: &Gathering) -> Vec<(String, String)> {
    let agenda = ("/agenda".to_owned(), frame.w.say("agenda-title"));
    vec![agenda, (gathering.path(), gathering.title.clone())]
}

/// What this room shows beside an activity.
pub fn beside<'a>(
    tx: &'a mut Tx,
    frame: &'a Frame,
    event: &'a Event,
) -> BoxFuture<'a, Result<String, Oops>> {
    Box::pin(panel(tx, frame, event))
}

async fn panel(tx: &mut Tx, frame: &Frame, event: &Event) -> Result<String, Oops> {
    let resident = frame.resident.as_ref();
    let is_ours = event.site.is_none();
    let own = match resident.filter(|_| is_ours) {
        Some(resident) => store::of_resident(tx, &event.id, &resident.id).await?,
        None => None,
    };
    let known = if is_ours { store::gathering(tx, &event.id).await? } else { None };
    let has_list = known.is_some() || event.sign_up.wanted;
    let sees_list =
        has_list && is_ours && list::may_see(tx, resident, &Gathering::of(event)).await?;
    let list =
        if sees_list { Some(store::waiting_and_to_call(tx, &event.id).await?) } else { None };
    let panel = Panel { frame, event, own, form: new_id(frame.dates.now), list };
    Ok(panel.render()?)
}
