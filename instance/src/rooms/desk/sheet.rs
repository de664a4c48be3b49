//! What people fill in about their house, and the rules for it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::kit::Tx;
use crate::kit::form::{Filled, Problems};
use crate::kit::hours::{self, Hours};
use crate::kit::settings::{self, Settings};
use crate::kit::text::{one_line, several_lines, slug};
use crate::kit::theme::{self, Rgb, facade_name};
use crate::kit::typed::plain;
use crate::kit::words::Lang;
use crate::rooms::{contact, residents};

/// A colour that a house can choose without knowing anything about colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadyColour {
    /// Its name in forms and style sheets.
    pub name: &'static str,
    /// The colour.
    pub hex: &'static str,
    /// The key of its name for people.
    pub word: &'static str,
}

/// The colours that are offered.
pub const COLOURS: [ReadyColour; 6] = [
    ReadyColour { name: "green", hex: "#1e5b43", word: "desk-colour-green" },
    ReadyColour { name: "blue", hex: "#0b4f6c", word: "desk-colour-blue" },
    ReadyColour { name: "brown", hex: "#8a3f1c", word: "desk-colour-brown" },
    ReadyColour { name: "navy", hex: "#23437d", word: "desk-colour-navy" },
    ReadyColour { name: "plum", hex: "#6b2f70", word: "desk-colour-plum" },
    ReadyColour { name: "red", hex: "#9c1f1c", word: "desk-colour-red" },
];

/// The drawings that are offered, with the key of what each is called.
pub const FACADES: [(&str, &str); 6] = [
    ("house-brick", "desk-facade-brick"),
    ("house-blue", "desk-facade-blue"),
    ("house-yellow", "desk-facade-yellow"),
    ("house-green", "desk-facade-green"),
    ("house-purple", "desk-facade-purple"),
    ("house-red", "desk-facade-red"),
];

/// The choice of a colour that is not one of the ready ones.
pub const OWN_COLOUR: &str = "own";

/// Handles that the program needs itself.
const TAKEN: [&str; 3] = ["application", "buurtbond", "site"];

/// The settings of others that this form asks for: the name of the setting, and of its field.
const OTHERS: [(&str, &str, usize); 2] =
    [(contact::DIRECTIONS, "directions", 800), (contact::ANSWER, "answer", 200)];

/// The names of the settings that [`read`] fills in and [`Settings::save`] does not keep.
const KEPT_APART: [&str; 3] = [hours::HOUSE, contact::DIRECTIONS, contact::ANSWER];

/// Reads the form about a house; what it does not ask stays as it was `before`. Dates without a
/// year are counted from `today`.
pub fn read(form: &Filled, before: &Settings, today: Date) -> Result<Settings, Problems> {
    let line = |name: &str, most| one_line(form.text(name), most);
    let (mut map, mut look) = (Problems::none(), Problems::none());
    let (latitude, longitude) = read_coordinates(form, &mut map);
    let (open, when) = match Hours::read(form, today) {
        Ok(open) => (open, Problems::none()),
        Err(problems) => (Hours::default(), problems),
    };
    let settings = Settings {
        name: line("house_name", 60),
        kind: line("kind", 40),
        tagline: line("tagline", 200),
        street: line("street", 80),
        postal_code: line("postal_code", 12),
        town: line("town", 60),
        latitude,
        longitude,
        phone: line("phone", 30),
        email: line("email", 254).to_lowercase(),
        hours: several_lines(form.text("hours"), 400),
        colour: read_colour(form, before, &mut look),
        facade: read_facade(form, before),
        language: Lang::from_code(form.text("language")).unwrap_or(before.language),
        approve_automatically: match form.text("approve") {
            "yes" => true,
            "no" => false,
            _ => before.approve_automatically,
        },
        others: read_others(form, before, &open),
        ..before.clone()
    };
    // In the order of the form.
    let found = [check_name(&settings), map, check_contact(&settings), when, look];
    let problems = Problems(found.into_iter().flat_map(|problems| problems.0).collect());
    if problems.is_empty() { Ok(settings) } else { Err(problems) }
}

fn read_others(form: &Filled, before: &Settings, open: &Hours) -> BTreeMap<String, String> {
    let mut others = before.others.clone();
    others.insert(hours::HOUSE.to_owned(), open.to_string());
    for (setting, field, most) in OTHERS {
        others.insert(setting.to_owned(), several_lines(form.text(field), most));
    }
    others
}

fn check_name(settings: &Settings) -> Problems {
    let mut problems = Problems::none();
    if settings.name.is_empty() {
        problems.add("house_name", "desk-name-empty");
    }
    if settings.kind.is_empty() {
        problems.add("kind", "desk-kind-empty");
    }
    if settings.town.is_empty() {
        problems.add("town", "desk-town-empty");
    }
    problems
}

fn check_contact(settings: &Settings) -> Problems {
    let mut problems = Problems::none();
    if !is_phone(&settings.phone) {
        problems.add("phone", "desk-phone-wrong");
    }
    if !settings.email.is_empty() && !residents::is_email(&settings.email) {
        problems.add("email", "desk-email-wrong");
    }
    problems
}

/// Whether a text can be a phone number. A house has to have one: there is always a person.
fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_plain = |c: char| c.is_ascii_digit() || " +-()".contains(c);
    digits >= 3 && text.chars().all(is_plain)
}

/// How a house looks: the one colour, and its drawing.
pub fn read_look(form: &Filled, before: &Settings) -> Result<Settings, Problems> {
    let mut problems = Problems::none();
    let colour = read_colour(form, before, &mut problems);
    let settings = Settings { colour, facade: read_facade(form, before), ..before.clone() };
    if problems.is_empty() { Ok(settings) } else { Err(problems) }
}

/// The drawing that was chosen; a form that does not ask leaves it as it was.
fn read_facade(form: &Filled, before: &Settings) -> String {
    let asked = form.text("facade");
    if asked.is_empty() { before.facade.clone() } else { facade_name(asked).to_owned() }
}

/// The colour that was chosen; a form that does not ask leaves it as it was.
fn read_colour(form: &Filled, before: &Settings, problems: &mut Problems) -> String {
    let chosen = form.text("colour");
    if chosen.is_empty() {
        return before.colour.clone();
    }
    if let Some(ready) = COLOURS.iter().find(|ready| ready.name == chosen) {
        return ready.hex.to_owned();
    }
    match Rgb::parse(form.text("own_colour")) {
        Some(colour) if chosen == OWN_COLOUR => colour.to_string(),
        _ => {
            problems.add("own_colour", "desk-colour-wrong");
            String::new()
        }
    }
}

fn read_coordinates(form: &Filled, problems: &mut Problems) -> (Option<f64>, Option<f64>) {
    let (north, east) = (form.text("latitude"), form.text("longitude"));
    if north.is_empty() && east.is_empty() {
        return (None, None);
    }
    let degrees = |typed: &str, most: f64| {
        plain(typed).replace(',', ".").parse::<f64>().ok().filter(|degrees| degrees.abs() <= most)
    };
    let found = (degrees(north, 90.0), degrees(east, 180.0));
    if found.0.is_none() {
        problems.add("latitude", "desk-coordinates-wrong");
    } else if found.1.is_none() {
        problems.add("longitude", "desk-coordinates-wrong");
    }
    found
}

/// Keeps everything that [`read`] filled in, and nothing else: somebody may be changing the rest.
pub async fn keep(tx: &mut Tx, settings: &Settings) -> sqlx::Result<()> {
    settings.save(tx).await?;
    for name in KEPT_APART {
        settings::keep(tx, name, settings.own(name)).await?;
    }
    Ok(())
}

/// The form as it is filled in with these settings.
#[must_use]
pub fn fill(settings: &Settings) -> Filled {
    let degrees = |value: Option<f64>| value.map(|degrees| degrees.to_string()).unwrap_or_default();
    let ready = COLOURS.iter().find(|ready| ready.hex == settings.colour);
    let colour = if settings.colour.is_empty() { theme::USUAL_COLOUR } else { &settings.colour };
    let usual = if settings.colour.is_empty() { "green" } else { OWN_COLOUR };
    let mut fields = vec![
        ("house_name", settings.name.clone()),
        ("kind", settings.kind.clone()),
        ("tagline", settings.tagline.clone()),
        ("street", settings.street.clone()),
        ("postal_code", settings.postal_code.clone()),
        ("town", settings.town.clone()),
        ("latitude", degrees(settings.latitude)),
        ("longitude", degrees(settings.longitude)),
        ("phone", settings.phone.clone()),
        ("email", settings.email.clone()),
        ("hours", settings.hours.clone()),
        ("colour", ready.map_or(usual, |ready| ready.name).to_owned()),
        ("own_colour", colour.to_owned()),
        ("facade", facade_name(&settings.facade).to_owned()),
        ("language", settings.language.code().to_owned()),
        ("approve", if settings.approve_automatically { "yes" } else { "no" }.to_owned()),
    ];
    fields.extend(OTHERS.map(|(setting, field, _)| (field, settings.own(setting).to_owned())));
    fields.extend(Hours::of(settings).unwrap_or_default().fill(settings.language));
    Filled::with(fields)
}

/// Whether a text can be the handle of a site: what other software makes a link of.
#[must_use]
pub fn is_short_name(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    (2..=30).contains(&text.len()) && text.bytes().all(is_plain) && !TAKEN.contains(&text)
}

/// A handle that fits a name: "De Linde" becomes `delinde`.
#[must_use]
pub fn suggested_short_name(name: &str) -> String {
    slug(name).replace('-', "").chars().take(30).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 24);

    fn filled() -> Filled {
        let mut form = fill(&Settings::default());
        form.put("house_name", "De Linde");
        form.put("kind", "Buurtcentrum");
        form.put("town", "Molenstad");
        form.put("phone", "(000) 000 12 34");
        form
    }

    fn wrong(name: &str, value: &str) -> Vec<&'static str> {
        let mut form = filled();
        form.put(name, value);
        let problems = read(&form, &Settings::default(), TODAY).unwrap_err();
        problems.0.iter().map(|problem| problem.word).collect()
    }

    #[test]
    fn a_house_keeps_what_was_filled_in() {
        let settings = read(&filled(), &Settings::default(), TODAY).unwrap();
        assert_eq!((settings.name.as_str(), settings.colour.as_str()), ("De Linde", "#1e5b43"));
    }

    #[test]
    fn what_the_form_does_not_ask_stays_as_it_was() {
        let before = Settings { short_name: "delinde".to_owned(), ..Settings::default() };
        assert_eq!(read(&filled(), &before, TODAY).unwrap().short_name, "delinde");
    }

    #[test]
    fn a_filled_form_reads_back_as_it_was() {
        let mut form = filled();
        form.put("latitude", "52,09");
        form.put("longitude", "5.12");
        form.put("colour", OWN_COLOUR);
        form.put("own_colour", "#AB12CD");
        form.put("hours_monday", "9 - 17");
        form.put("directions", "Naast de bakker");
        let settings = read(&form, &Settings::default(), TODAY).unwrap();
        assert_eq!(settings.latitude, Some(52.09));
        assert_eq!(settings.colour, "#ab12cd");
        assert_eq!(read(&fill(&settings), &settings, TODAY).unwrap(), settings);
    }

    #[test]
    fn a_house_without_a_name_is_not_kept() {
        assert_eq!(wrong("house_name", "  "), ["desk-name-empty"]);
    }

    #[test]
    fn a_house_can_always_be_called() {
        assert_eq!(wrong("phone", ""), ["desk-phone-wrong"]);
        assert_eq!(wrong("phone", "bel mij"), ["desk-phone-wrong"]);
    }

    #[test]
    fn half_a_place_on_the_map_is_no_place() {
        assert_eq!(wrong("latitude", "52.1"), ["desk-coordinates-wrong"]);
        assert_eq!(wrong("longitude", "noord"), ["desk-coordinates-wrong"]);
    }

    #[test]
    fn a_colour_of_ones_own_has_to_be_a_colour() {
        let mut form = filled();
        form.put("colour", OWN_COLOUR);
        form.put("own_colour", "groen");
        let problems = read(&form, &Settings::default(), TODAY).unwrap_err();
        assert_eq!(problems.0.first().unwrap().field, "own_colour");
    }

    #[test]
    fn a_form_that_does_not_ask_for_looks_leaves_them_alone() {
        let before = Settings {
            colour: "#ab12cd".to_owned(),
            facade: "house-blue".to_owned(),
            ..Settings::default()
        };
        let mut form = filled();
        form.put("colour", "");
        form.put("facade", "");
        let settings = read(&form, &before, TODAY).unwrap();
        assert_eq!((settings.colour, settings.facade), (before.colour, before.facade));
    }

    #[test]
    fn a_short_name_has_only_what_a_handle_can_have() {
        assert!(is_short_name("delinde") && is_short_name("wijk_7"));
        for text in ["d", "De", "de-linde", "de linde", "application", &"x".repeat(31)] {
            assert!(!is_short_name(text), "{text}");
        }
    }

    #[test]
    fn a_short_name_is_suggested_from_the_name() {
        assert_eq!(suggested_short_name("Dé Linde!"), "delinde");
    }
}
