//! What the house decides about the room: hours, how long talk is kept, rules, hidden words.

use askama::Template;
use axum::extract::State;

use super::pages::kept_word;
use super::rules::{Decided, KEEP, Rules, keep};
use super::{CHANNEL, SAY};
use crate::kit::form::{Filled, Problems};
use crate::kit::hours::Hours;
use crate::kit::line::Line;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::Settings;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, hidden_words};

#[derive(Template)]
#[template(path = "rooms/living_room/settings.html")]
struct SettingsPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
}

/// How long talk can be kept, as choices.
pub fn keeps(w: Lang) -> [(String, String); 4] {
    KEEP.map(|hours| (hours.to_string(), kept_word(w, hours)))
}

fn filled(settings: &Settings, lang: Lang) -> Filled {
    let rules = Rules::of(settings);
    let mut form = Filled::with(vec![
        ("bewaar", rules.keep_hours.to_string()),
        ("regels", settings.own("living_room_rules").to_owned()),
        ("woorden", hidden_words::typed(settings).to_owned()),
        ("hoe", if rules.hidden.covers { "afdekken" } else { "terug" }.to_owned()),
    ]);
    for (field, typed) in rules.week.fill(lang) {
        form.put(field, typed);
    }
    form
}

async fn page(house: &House, visitor: &Visitor, form: &Filled, problems: &Problems) -> Answer {
    let title = visitor.lang.say("living-room-settings-title");
    let frame = Frame::new(house, visitor, "living-room", &title).await?;
    let page = SettingsPage { frame: &frame, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /huiskamer/instellingen`
pub async fn open(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let form = filled(&*house.settings().await?, visitor.lang);
    page(&house, &visitor, &form, &Problems::none()).await
}

/// `POST /huiskamer/instellingen`
pub async fn save(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let today = house.now().in_zone(&house.zone).date();
    let week = match Hours::read(&form, today) {
        Ok(week) => week,
        Err(problems) => return page(&house, &visitor, &form, &problems).await,
    };
    let asked: Option<i64> = form.text("bewaar").parse().ok();
    let keep_hours = asked.filter(|hours| KEEP.contains(hours)).unwrap_or(24);
    let decided = Decided {
        week,
        keep_hours,
        wall: form.text("regels"),
        hidden: form.text("woorden"),
        covers: form.text("hoe") == "afdekken",
    };
    let mut tx = house.write().await?;
    keep(&mut tx, &decided).await?;
    Line::say(&mut tx, CHANNEL, "").await?;
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying(SAY, "living-room-flash-saved"))
}
