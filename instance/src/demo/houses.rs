//! The four houses of the demo and the shape of what is in them. Everything is invented: first
//! names only, no street that can be looked up, and coordinates in open water.

use jiff::civil::Weekday;

use super::life::Life;
use super::{content_haven, content_haven_agenda, content_linde, content_linde_agenda};
use super::{content_news, content_showcase, content_zonneveld};
use super::{life_linde, life_others};
use crate::config::Mode;
use crate::kit::may::Role;
use crate::rooms::agenda::repeat::Rhythm;

/// A house as it is before anybody has been there.
pub struct Plan {
    /// Handle, folder and first part of the host name: `delinde`.
    pub key: &'static str,
    /// Neighbourhood or city portal.
    pub mode: Mode,
    /// "De Linde".
    pub name: &'static str,
    /// "Digitaal buurthuis".
    pub kind: &'static str,
    /// One sentence about the house.
    pub tagline: &'static str,
    /// Where it is.
    pub venue: Venue,
    /// Opening hours in words, for what no row of hours can say.
    pub hours: &'static str,
    /// Opening hours from Monday to Sunday, as somebody types them.
    pub week: [&'static str; 7],
    /// One of the ready-made colours, by its name in the set-up form.
    pub colour: &'static str,
    /// The drawing of the house.
    pub facade: &'static str,
    /// Whether other sites may follow without being asked about.
    pub approves_by_itself: bool,
    /// Who can sign in; the first is the administrator who opens the house.
    pub accounts: &'static [Account],
    /// Its organisations.
    pub clubs: &'static [Club],
    /// Its activities.
    pub agenda: &'static [Happening],
    /// Its notices.
    pub notes: &'static [Note],
    /// What people show, write and say in it.
    pub life: &'static Life,
    /// What stands in its etalage.
    pub showcase: &'static [Showpiece],
    /// How many of the first of those nobody looked after for months.
    pub forgotten: usize,
    /// What is in its newspaper, the oldest first.
    pub stories: &'static [Story],
}

/// Somebody who can sign in.
pub struct Account {
    /// E-mail address.
    pub email: &'static str,
    /// First name.
    pub name: &'static str,
    /// Their duties; none for a neighbour.
    pub roles: &'static [Role],
}

/// A place.
pub struct Venue {
    /// What people call it.
    pub name: &'static str,
    /// Street and number.
    pub street: &'static str,
    /// Degrees north and east.
    pub point: (f64, f64),
}

impl Venue {
    /// A place with a name, in a street, at a point.
    pub const fn at(name: &'static str, street: &'static str, point: (f64, f64)) -> Self {
        Self { name, street, point }
    }

    /// The postal code. No Dutch code begins with 0.
    pub fn postal_code(&self) -> &'static str {
        match self.point.0 {
            north if north > 52.756 => "0003 ZV",
            north if north < 52.746 => "0002 HK",
            north if north > 52.7505 => "0001 DL",
            _ => "0000 MS",
        }
    }
}

/// An organisation. Several slugs stand in one text with spaces between.
pub struct Club {
    /// What it is called.
    pub name: &'static str,
    /// What it does.
    pub text: &'static str,
    /// Where it is.
    pub venue: &'static Venue,
    /// What it is about.
    pub themes: &'static str,
    /// For whom.
    pub audiences: &'static str,
    /// What is good to know.
    pub features: &'static str,
    /// Opening hours.
    pub hours: &'static str,
    /// E-mail address.
    pub email: &'static str,
    /// The first name of who keeps its page; empty for nobody.
    pub writer: &'static str,
    /// Whether nobody of the desk looked at it yet.
    pub is_new: bool,
}

impl Club {
    /// A club at a place, of which no more is known.
    pub const fn at(venue: &'static Venue) -> Self {
        Self {
            name: "",
            text: "",
            venue,
            themes: "",
            audiences: "iedereen",
            features: "",
            hours: "",
            email: "",
            writer: "",
            is_new: false,
        }
    }
}

/// An activity, or a series of them.
pub struct Happening {
    /// What it is called.
    pub title: &'static str,
    /// What happens.
    pub text: &'static str,
    /// On which days.
    pub when: When,
    /// From when till when, as typed.
    pub hours: (&'static str, &'static str),
    /// Where it is.
    pub venue: &'static Venue,
    /// What it costs, as typed.
    pub price: &'static str,
    /// The name of the organisation that holds it.
    pub club: &'static str,
    /// What it is about.
    pub themes: &'static str,
    /// For whom.
    pub audiences: &'static str,
    /// What is good to know.
    pub features: &'static str,
    /// Whom to ask.
    pub contact: &'static str,
    /// For how many there is room when people sign up, as typed; empty when nobody has to.
    pub places: &'static str,
}

impl Happening {
    /// Something free for everybody at a place, of which no more is known.
    pub const fn at(venue: &'static Venue) -> Self {
        Self {
            title: "",
            text: "",
            when: When::Weekly(&[]),
            hours: ("", ""),
            venue,
            price: "gratis",
            club: "",
            themes: "",
            audiences: "iedereen",
            features: "",
            contact: "",
            places: "",
        }
    }
}

/// On which days something happens, counted from today.
#[derive(Clone, Copy)]
pub enum When {
    /// On these days of the week.
    Weekly(&'static [Weekday]),
    /// On the first, second, ... such day of the month.
    Nth(i8, Weekday),
    /// On the last such day of the month.
    Last(Weekday),
    /// Once: on the first such day that is at least so many days away.
    Later(i64, Weekday),
}

impl When {
    /// In which rhythm it comes back, if it does.
    pub fn rhythm(self) -> Option<Rhythm> {
        match self {
            Self::Weekly(_) => Some(Rhythm::Week),
            Self::Nth(..) => Some(Rhythm::MonthWeekday),
            Self::Last(_) => Some(Rhythm::MonthLast),
            Self::Later(..) => None,
        }
    }

    /// The days of the week of what is weekly.
    pub fn weekdays(self) -> &'static [Weekday] {
        match self {
            Self::Weekly(weekdays) => weekdays,
            Self::Nth(..) | Self::Last(_) | Self::Later(..) => &[],
        }
    }
}

/// A notice.
pub struct Note {
    /// `vraag`, `bod` or `doemee`.
    pub kind: &'static str,
    /// What it says in large letters.
    pub title: &'static str,
    /// The rest.
    pub text: &'static str,
    /// The kind of help; empty for none.
    pub help: &'static str,
    /// Where about.
    pub area: &'static str,
    /// The first name of the account that hangs it up.
    pub by: &'static str,
}

/// Something in the etalage.
pub struct Showpiece {
    /// What it is called.
    pub title: &'static str,
    /// What it is.
    pub text: &'static str,
    /// How somebody joins.
    pub joining: &'static str,
    /// Hours from Monday to Sunday, as typed.
    pub week: [&'static str; 7],
    /// What no hours can say.
    pub hours: &'static str,
    /// Where it is.
    pub venue: &'static Venue,
    /// The name of the organisation that offers it; empty for the house.
    pub club: &'static str,
    /// What it costs, as typed; empty when nobody said.
    pub price: &'static str,
    /// What it is about.
    pub themes: &'static str,
    /// For whom.
    pub audiences: &'static str,
    /// What is good to know.
    pub features: &'static str,
    /// Whom to ask.
    pub contact: &'static str,
}

impl Showpiece {
    /// Something for everybody at a place, of which no more is known.
    pub const fn at(venue: &'static Venue) -> Self {
        Self {
            title: "",
            text: "",
            joining: "",
            week: [""; 7],
            hours: "",
            venue,
            club: "",
            price: "",
            themes: "",
            audiences: "iedereen",
            features: "",
            contact: "",
        }
    }
}

/// A story in the newspaper.
pub struct Story {
    /// What stands above it.
    pub title: &'static str,
    /// What it is about.
    pub intro: &'static str,
    /// Text with marks.
    pub text: &'static str,
    /// The first name under it.
    pub author: &'static str,
    /// The series it belongs to; empty for none.
    pub series: &'static str,
    /// Whether it is a portrait of somebody.
    pub is_portrait: bool,
}

/// Who follows whom, by their keys.
pub const LINKS: [(&str, &str); 4] = [
    ("molenstad", "delinde"),
    ("molenstad", "havenkwartier"),
    ("molenstad", "zonneveld"),
    ("delinde", "havenkwartier"),
];

const CITY_ACCOUNTS: [Account; 3] = [
    Account { email: "rosa@molenstad.example", name: "Rosa", roles: &[Role::Administrator] },
    Account { email: "yusuf@molenstad.example", name: "Yusuf", roles: &[Role::Host, Role::Editor] },
    Account { email: "kim@molenstad.example", name: "Kim", roles: &[] },
];

/// The houses, in the order of their ports.
pub static HOUSES: [Plan; 4] = [
    Plan {
        key: "molenstad",
        mode: Mode::Portal,
        name: "Molenstad",
        kind: "Samen in",
        tagline: "Molenstad telt drie wijken en honderd clubs. Wat is er te doen? Wie helpt? Kijk \
                  rond.",
        venue: Venue::at("Stadhuis van Molenstad", "Molenvlietplein 2", (52.75, 5.35)),
        hours: "",
        week: ["9 - 17", "9 - 17", "9 - 17", "9 - 17", "9 - 17", "", ""],
        colour: "navy",
        facade: "house-purple",
        approves_by_itself: false,
        accounts: &CITY_ACCOUNTS,
        clubs: &[],
        agenda: &[],
        notes: &[],
        life: &life_others::CITY,
        showcase: &[],
        forgotten: 0,
        stories: &content_news::CITY,
    },
    Plan {
        key: "delinde",
        mode: Mode::Neighbourhood,
        name: "De Linde",
        kind: "Digitaal buurthuis",
        tagline: "Kom binnen. De koffie is klaar en de tafel is lang.",
        venue: content_linde::HOUSE,
        hours: "",
        week: ["9 - 17", "9 - 17", "9 - 17", "9 - 17", "9 - 17", "10 - 15", ""],
        colour: "green",
        facade: "house-brick",
        approves_by_itself: false,
        accounts: &content_linde::ACCOUNTS,
        clubs: &content_linde::CLUBS,
        agenda: &content_linde_agenda::AGENDA,
        notes: &content_linde::NOTES,
        life: &life_linde::LIFE,
        showcase: &content_showcase::LINDE,
        forgotten: 0,
        stories: &content_news::LINDE,
    },
    Plan {
        key: "havenkwartier",
        mode: Mode::Neighbourhood,
        name: "Havenkwartier",
        kind: "De Werfkeet",
        tagline: "Een keet, een kade en duizend buren. Stap aan boord.",
        venue: content_haven::SHED,
        hours: "De keet is open als de vlag uithangt",
        week: [""; 7],
        colour: "blue",
        facade: "house-blue",
        approves_by_itself: false,
        accounts: &content_haven::ACCOUNTS,
        clubs: &content_haven::CLUBS,
        agenda: &content_haven_agenda::AGENDA,
        notes: &content_haven::NOTES,
        life: &life_others::HAVEN,
        showcase: &content_showcase::HAVEN,
        forgotten: 2,
        stories: &content_news::HAVEN,
    },
    Plan {
        key: "zonneveld",
        mode: Mode::Neighbourhood,
        name: "Zonneveld",
        kind: "Het Zonnehuis",
        tagline: "Nieuwe huizen, nieuwe buren. Leer elkaar hier kennen.",
        venue: content_zonneveld::HOUSE,
        hours: "",
        week: ["", "9 - 13", "9 - 13", "9 - 13", "9 - 13", "9 - 13", ""],
        colour: "brown",
        facade: "house-yellow",
        approves_by_itself: true,
        accounts: &content_zonneveld::ACCOUNTS,
        clubs: &content_zonneveld::CLUBS,
        agenda: &content_zonneveld::AGENDA,
        notes: &content_zonneveld::NOTES,
        life: &life_others::ZONNEVELD,
        showcase: &content_showcase::ZONNEVELD,
        forgotten: 0,
        stories: &content_news::ZONNEVELD,
    },
];
