//! What the people who run a house decide about it: its name, where it is, its colours.
//!
//! Kept as key and value, read often and changed seldom, so a copy is held in memory and read
//! again after a change or after a few seconds (another process may have changed it).

use std::collections::BTreeMap;

use super::store::{Tx, sql};
use super::words::Lang;

/// The settings of a house. A house without a name has not been set up yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    /// "De Linde".
    pub name: String,
    /// What kind of house, above its name: "Buurtcentrum".
    pub kind: String,
    /// The part before the `@` of the site's handle: `delinde`.
    pub short_name: String,
    /// One sentence about the house.
    pub tagline: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Degrees north, when known.
    pub latitude: Option<f64>,
    /// Degrees east, when known.
    pub longitude: Option<f64>,
    /// Phone number as people write it.
    pub phone: String,
    /// E-mail address of the house.
    pub email: String,
    /// Opening hours in words.
    pub hours: String,
    /// The one colour the house chose: `#1e5b43`.
    pub colour: String,
    /// The drawing of the house: a name from `static/pictures`.
    pub facade: String,
    /// The language of the house.
    pub language: Lang,
    /// Whether other sites that follow are approved without a person looking.
    pub approve_automatically: bool,
    /// SHA-256 of the one-time set-up secret, until the house is set up.
    pub setup_secret: String,
    /// What rooms decide about themselves, by name; see [`Settings::own`] and [`keep`].
    pub others: BTreeMap<String, String>,
}

/// The setting that says whether the door is still [`SHUT`]; empty once the house was opened.
pub const DOOR: &str = "house_door";
/// The house is set up, and not open yet.
pub const SHUT: &str = "shut";
/// The setting with the moment at which the house was opened, in milliseconds; empty for a house
/// that was open from the beginning.
pub const OPENED_AT: &str = "house_opened_at";

/// Keeps one setting of a room. The name begins with the name of the room: `living_room_hours`.
/// After the commit, call `House::refresh_settings`.
pub async fn keep(tx: &mut Tx, name: &str, value: &str) -> sqlx::Result<u64> {
    sql("INSERT INTO setting (name, value) VALUES ($1, $2) \
         ON CONFLICT (name) DO UPDATE SET value = excluded.value")
    .bind(name)
    .bind(value)
    .run(tx)
    .await
}

impl Settings {
    /// Whether somebody has set the house up.
    #[must_use]
    pub fn is_set_up(&self) -> bool {
        !self.name.is_empty()
    }

    /// Whether everybody may come in: somebody has opened the house.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.is_set_up() && self.own(DOOR) != SHUT
    }

    /// A setting of a room; empty when nobody decided anything.
    #[must_use]
    pub fn own(&self, name: &str) -> &str {
        self.others.get(name).map_or("", String::as_str)
    }

    /// Reads all settings.
    pub async fn load(tx: &mut Tx) -> sqlx::Result<Self> {
        let rows: Vec<(String, String)> = sql("SELECT name, value FROM setting").all(tx).await?;
        let mut settings = Self::default();
        for (name, value) in rows {
            settings.take(&name, value);
        }
        Ok(settings)
    }

    fn take(&mut self, name: &str, value: String) {
        match name {
            "name" => self.name = value,
            "kind" => self.kind = value,
            "short_name" => self.short_name = value,
            "tagline" => self.tagline = value,
            "street" => self.street = value,
            "postal_code" => self.postal_code = value,
            "town" => self.town = value,
            "latitude" => self.latitude = value.parse().ok(),
            "longitude" => self.longitude = value.parse().ok(),
            "phone" => self.phone = value,
            "email" => self.email = value,
            "hours" => self.hours = value,
            "colour" => self.colour = value,
            "facade" => self.facade = value,
            "language" => self.language = Lang::from_code(&value).unwrap_or_default(),
            "approve_automatically" => self.approve_automatically = value == "yes",
            "setup_secret" => self.setup_secret = value,
            // A room's own, or one that a newer program left.
            _ => {
                self.others.insert(name.to_owned(), value);
            }
        }
    }

    fn rows(&self) -> [(&'static str, String); 17] {
        let number = |value: Option<f64>| value.map(|n| n.to_string()).unwrap_or_default();
        let yes_no = |value: bool| if value { "yes" } else { "no" }.to_owned();
        [
            ("name", self.name.clone()),
            ("kind", self.kind.clone()),
            ("short_name", self.short_name.clone()),
            ("tagline", self.tagline.clone()),
            ("street", self.street.clone()),
            ("postal_code", self.postal_code.clone()),
            ("town", self.town.clone()),
            ("latitude", number(self.latitude)),
            ("longitude", number(self.longitude)),
            ("phone", self.phone.clone()),
            ("email", self.email.clone()),
            ("hours", self.hours.clone()),
            ("colour", self.colour.clone()),
            ("facade", self.facade.clone()),
            ("language", self.language.code().to_owned()),
            ("approve_automatically", yes_no(self.approve_automatically)),
            ("setup_secret", self.setup_secret.clone()),
        ]
    }

    /// Keeps the settings of the house; those of the rooms are kept by the rooms.
    pub async fn save(&self, tx: &mut Tx) -> sqlx::Result<()> {
        for (name, value) in self.rows() {
            keep(tx, name, &value).await?;
        }
        Ok(())
    }
}
