//! Which rooms the house shows, and what it calls them.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;

use super::pages::frame;
use crate::kit::form::{Filled, Problems};
use crate::kit::house::Door;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::{self, Settings};
use crate::kit::text::one_line;
use crate::kit::visitor::Visitor;
use crate::kit::{House, doors};

const ROOMS: &str = "/beheer/kamers";

/// The address of the rooms.
pub fn routes() -> Router<House> {
    Router::new().route(ROOMS, get(page).post(change))
}

#[derive(Template)]
#[template(path = "rooms/desk/rooms.html")]
struct RoomsPage<'a> {
    frame: &'a Frame,
    doors: Vec<&'static Door>,
    form: &'a Filled,
    problems: &'a Problems,
    mode: crate::config::Mode,
}

impl RoomsPage<'_> {
    fn can_be_off(&self, door: &Door) -> bool {
        doors::can_be_off(door, self.mode)
    }

    fn is_on(&self, door: &Door) -> bool {
        self.form.has("on", door.room)
    }
}

/// The doors that this kind of house has, also those that are off.
fn all_doors(house: &House) -> Vec<&'static Door> {
    let mode = house.config.mode;
    house.doors.iter().filter(|door| door.modes.contains(&mode)).collect()
}

/// The form as it is filled in with these settings.
fn fill(doors: &[&'static Door], settings: &Settings) -> Filled {
    let on = doors.iter().filter(|door| !doors::is_off(settings, door.room));
    let mut fields: Vec<_> = on.map(|door| ("on", door.room.to_owned())).collect();
    let labels = doors.iter().map(|door| (door.room, doors::label(settings, door.room).to_owned()));
    fields.extend(labels);
    Filled::with(fields)
}

/// What was decided: the rooms that are off, and a name for each.
#[derive(Debug, PartialEq, Eq)]
struct Decided {
    off: String,
    labels: Vec<(&'static str, String)>,
}

/// Reads which rooms are on and what they are called, or says everything that is wrong with it.
fn read(
    doors: &[&'static Door],
    mode: crate::config::Mode,
    form: &Filled,
) -> Result<Decided, Problems> {
    let mut problems = Problems::none();
    let mut labels = Vec::new();
    for door in doors {
        // One more than fits, to see that it is too long.
        let label = one_line(form.text(door.room), doors::MOST_LABEL + 1);
        if label.chars().count() > doors::MOST_LABEL {
            problems.add(door.room, "desk-label-long");
        }
        labels.push((door.room, label));
    }
    let off =
        doors.iter().filter(|door| doors::can_be_off(door, mode) && !form.has("on", door.room));
    let off = off.map(|door| door.room).collect::<Vec<_>>().join(" ");
    if problems.is_empty() { Ok(Decided { off, labels }) } else { Err(problems) }
}

async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-rooms").await?;
    let (doors, mode) = (all_doors(&house), house.config.mode);
    let form = fill(&doors, &frame.settings);
    show(&RoomsPage { frame: &frame, doors, form: &form, problems: &Problems::none(), mode })
}

async fn change(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let (doors, mode) = (all_doors(&house), house.config.mode);
    let decided = match read(&doors, mode, &form) {
        Ok(decided) => decided,
        Err(problems) => {
            let frame = frame(&house, &visitor, "desk-rooms").await?;
            return show_wrong(&RoomsPage {
                frame: &frame,
                doors,
                form: &form,
                problems: &problems,
                mode,
            });
        }
    };
    let mut tx = house.write().await?;
    settings::keep(&mut tx, doors::OFF, &decided.off).await?;
    for (room, label) in &decided.labels {
        settings::keep(&mut tx, &doors::setting_of(room), label).await?;
    }
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying(ROOMS, "desk-flash-saved"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Mode;

    const HERE: Mode = Mode::Neighbourhood;
    static DOORS: [Door; 3] = [
        Door { room: "agenda", path: "/agenda", word: "agenda-door", modes: &[HERE] },
        Door { room: "noticeboard", path: "/prikbord", word: "noticeboard-door", modes: &[HERE] },
        Door { room: "contact", path: "/contact", word: "contact-door", modes: &[HERE] },
    ];

    fn here() -> Vec<&'static Door> {
        DOORS.iter().collect()
    }

    #[test]
    fn a_room_whose_box_is_empty_is_off_and_contact_never_is() {
        let mut form = fill(&here(), &Settings::default());
        form.put("on", "agenda");
        assert_eq!(read(&here(), HERE, &form).unwrap().off, "noticeboard");
    }

    #[test]
    fn a_name_that_does_not_fit_in_the_menu_comes_back() {
        let mut form = fill(&here(), &Settings::default());
        form.put("agenda", "a".repeat(doors::MOST_LABEL));
        assert!(read(&here(), HERE, &form).is_ok());
        form.put("agenda", "a".repeat(doors::MOST_LABEL + 1));
        let problems = read(&here(), HERE, &form).unwrap_err();
        assert_eq!(problems.0.first().unwrap().field, "agenda");
    }
}
