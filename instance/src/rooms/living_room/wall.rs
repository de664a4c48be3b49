//! What the house decides about the room: hours, how long talk is kept, rules, hidden words.

use askama::Template;
use axum::extract::State;

use super::hours::{Stretch, Unclear, Week};
use super::pages::kept_word;
use super::rules::{Decided, KEEP, Rules, keep};
use super::{CHANNEL, SAY};
use crate::kit::form::{Filled, Problems};
use crate::kit::line::Line;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::Settings;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang};

/// The fields of the days, Monday first: from, till, and the word for the day.
pub const DAYS: [(&str, &str, &str); 7] = [
    ("van-ma", "tot-ma", "kit-day-monday"),
    ("van-di", "tot-di", "kit-day-tuesday"),
    ("van-wo", "tot-wo", "kit-day-wednesday"),
    ("van-do", "tot-do", "kit-day-thursday"),
    ("van-vr", "tot-vr", "kit-day-friday"),
    ("van-za", "tot-za", "kit-day-saturday"),
    ("van-zo", "tot-zo", "kit-day-sunday"),
];

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

fn filled(settings: &Settings) -> Filled {
    let rules = Rules::of(settings);
    let mut form = Filled::with(vec![
        ("bewaar", rules.keep_hours.to_string()),
        ("regels", settings.own("living_room_rules").to_owned()),
        ("woorden", settings.own("living_room_hidden").to_owned()),
        ("hoe", if rules.hidden.covers { "afdekken" } else { "terug" }.to_owned()),
    ]);
    for ((from, till, _), day) in DAYS.iter().zip(rules.week.days()) {
        form.put(from, day.map(Stretch::from_text).unwrap_or_default());
        form.put(till, day.map(Stretch::till_text).unwrap_or_default());
    }
    form
}

/// Reads the hours, or says on which day something is unclear.
fn week(form: &Filled) -> Result<Week, Problems> {
    let mut problems = Problems::none();
    let days = DAYS.map(|(from, till, _)| {
        Stretch::read(form.text(from), form.text(till)).unwrap_or_else(|unclear| {
            let word = match unclear {
                Unclear::NoHour => "living-room-hours-unclear",
                Unclear::Half => "living-room-hours-half",
                Unclear::Backwards => "living-room-hours-backwards",
            };
            problems.add(from, word);
            None
        })
    });
    if problems.is_empty() { Ok(Week::of(days)) } else { Err(problems) }
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
    let form = filled(&*house.settings().await?);
    page(&house, &visitor, &form, &Problems::none()).await
}

/// `POST /huiskamer/instellingen`
pub async fn save(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let week = match week(&form) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hours_come_back_as_they_were_typed() {
        let mut settings = Settings::default();
        let typed = Filled::with(vec![("van-di", "9.30".to_owned()), ("tot-di", "17".to_owned())]);
        let text = week(&typed).unwrap().text();
        settings.others.insert("living_room_hours".to_owned(), text);
        let form = filled(&settings);
        assert_eq!((form.text("van-di"), form.text("tot-di")), ("9.30", "17"));
        assert_eq!(form.text("van-ma"), "");
    }

    #[test]
    fn every_unclear_day_is_named() {
        let form = Filled::with(vec![("van-ma", "9".to_owned()), ("tot-zo", "laat".to_owned())]);
        let problems = week(&form).unwrap_err();
        let fields: Vec<&str> = problems.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["van-ma", "van-zo"]);
    }
}
