//! Which rooms a house shows, and what it calls them. The front of the house, the pages about it
//! and contact are always there: somebody can always be reached.

use super::house::Door;
use super::settings::Settings;
use super::words::Lang;
use crate::config::Mode;

/// The setting with the names of the rooms that are off, with spaces between.
pub const OFF: &str = "house_rooms_off";
/// The most letters of a name that a house gives a room: it has to fit in the menu.
pub const MOST_LABEL: usize = 20;

/// Rooms that cannot be off.
const ALWAYS: [&str; 3] = ["home", "about", "contact"];
/// Addresses below a door that go on when the room is off: the desk of the linked sites, and the
/// weekly mail, which everybody must be able to stop, with its sheet for the door.
const GO_ON: [&str; 3] =
    ["/wijkwebsites/beheer", "/buurtkrant/weekbericht", "/buurtkrant/deze-week"];

/// Whether a house may do without this room. A city without its street would be no city.
#[must_use]
pub fn can_be_off(door: &Door, mode: Mode) -> bool {
    let is_street = door.room == "sites" && mode == Mode::Portal;
    !ALWAYS.contains(&door.room) && !is_street
}

/// Whether the house has this room off.
#[must_use]
pub fn is_off(settings: &Settings, room: &str) -> bool {
    settings.own(OFF).split_whitespace().any(|off| off == room)
}

/// Whether a house of this kind has this room at all, on or off: what is behind no door of its own is
/// everywhere.
#[must_use]
pub fn has(doors: &[Door], room: &str, mode: Mode) -> bool {
    let mut of_room = doors.iter().filter(|door| door.room == room).peekable();
    of_room.peek().is_none() || of_room.any(|door| door.modes.contains(&mode))
}

/// The setting with the name that the house gives a room.
#[must_use]
pub fn setting_of(room: &str) -> String {
    format!("house_label_{room}")
}

/// What the house calls a room; empty when it has no word of its own for it.
#[must_use]
pub fn label<'a>(settings: &'a Settings, room: &str) -> &'a str {
    settings.own(&setting_of(room))
}

/// What a room is called for a reader: the word of the house for who reads its language, and the
/// usual word for others, who would not understand it.
#[must_use]
pub fn name(settings: &Settings, door: &Door, lang: Lang) -> String {
    let own = label(settings, door.room);
    if own.is_empty() || lang != settings.language { lang.say(door.word) } else { own.to_owned() }
}

/// Whether this path leads to a room that is off.
#[must_use]
pub fn leads_nowhere(settings: &Settings, doors: &[Door], path: &str) -> bool {
    let is_below = |top: &str| {
        path.strip_prefix(top).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    if settings.own(OFF).is_empty() || GO_ON.into_iter().any(is_below) {
        return false;
    }
    let behind = doors.iter().find(|door| door.path != "/" && is_below(door.path));
    behind.is_some_and(|door| is_off(settings, door.room))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: &[Mode] = &[Mode::Neighbourhood, Mode::Portal];
    const DOORS: [Door; 4] = [
        Door { room: "home", path: "/", word: "home-door", modes: BOTH },
        Door { room: "agenda", path: "/agenda", word: "agenda-door", modes: BOTH },
        Door { room: "news", path: "/buurtkrant", word: "news-door", modes: BOTH },
        Door { room: "sites", path: "/wijkwebsites", word: "sites-door", modes: BOTH },
    ];

    fn with(name: &str, value: &str) -> Settings {
        let mut settings = Settings::default();
        settings.others.insert(name.to_owned(), value.to_owned());
        settings
    }

    fn is_shut(off: &str, path: &str) -> bool {
        leads_nowhere(&with(OFF, off), &DOORS, path)
    }

    #[test]
    fn a_room_of_neighbourhoods_is_not_in_a_city() {
        let doors = [Door {
            room: "living-room",
            path: "/huiskamer",
            word: "living-room-door",
            modes: &[Mode::Neighbourhood],
        }];
        assert!(has(&doors, "living-room", Mode::Neighbourhood));
        assert!(!has(&doors, "living-room", Mode::Portal));
        assert!(has(&doors, "messages", Mode::Portal));
    }

    #[test]
    fn a_room_that_is_off_is_shut_with_everything_in_it() {
        assert!(is_shut("agenda", "/agenda") && is_shut("news agenda", "/agenda/nieuw"));
    }

    #[test]
    fn the_other_rooms_stay_open() {
        assert!(!is_shut("agenda", "/") && !is_shut("agenda", "/buurtkrant"));
        assert!(!is_shut("agenda", "/agendapunten") && !is_shut("", "/agenda"));
    }

    #[test]
    fn the_weekly_mail_can_always_be_stopped() {
        assert!(is_shut("news", "/buurtkrant/nieuw"));
        assert!(!is_shut("news", "/buurtkrant/weekbericht/stop"));
        assert!(!is_shut("sites", "/wijkwebsites/beheer"));
    }

    #[test]
    fn a_house_cannot_do_without_its_front_and_a_city_not_without_its_street() {
        let [home, agenda, _, sites] = &DOORS;
        assert!(!can_be_off(home, Mode::Neighbourhood) && can_be_off(agenda, Mode::Portal));
        assert!(can_be_off(sites, Mode::Neighbourhood) && !can_be_off(sites, Mode::Portal));
    }

    #[test]
    fn who_reads_another_language_finds_the_usual_word() {
        let settings = with("house_label_agenda", "Wat is er te doen");
        let [_, agenda, news, _] = &DOORS;
        assert_eq!(name(&settings, agenda, Lang::Nl), "Wat is er te doen");
        assert_eq!(name(&settings, agenda, Lang::Pl), Lang::Pl.say("agenda-door"));
        assert_eq!(name(&settings, news, Lang::Nl), Lang::Nl.say("news-door"));
    }
}
