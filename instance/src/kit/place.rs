//! Where something is: as typed in a form, kept, shown, and said to others.

use federation::Id;
use federation::vocab::{Place, PostalAddress};
use serde::{Deserialize, Serialize};

use super::form::{Filled, Problems};
use super::settings::Settings;
use super::text::one_line;
use super::typed;

/// A place; every part may be empty. Its columns are the same in every table that has one.
#[derive(Debug, Clone, PartialEq, Default, sqlx::FromRow, Serialize, Deserialize)]
pub struct Spot {
    /// What people call it: "Buurthuis De Linde".
    pub place: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
}

impl Spot {
    /// Reads the fields of `_place_fields.html`.
    pub fn read(form: &Filled, problems: &mut Problems) -> Self {
        let (latitude, longitude) = (form.text("latitude"), form.text("longitude"));
        let is_given = !latitude.is_empty() || !longitude.is_empty();
        let point = degrees(latitude, 90.0).zip(degrees(longitude, 180.0));
        if is_given && point.is_none() {
            problems.add("latitude", "place-coordinates-unclear");
        }
        Self {
            place: one_line(form.text("place"), 120),
            street: one_line(form.text("street"), 120),
            postal_code: one_line(&form.text("postal_code").to_uppercase(), 12),
            town: one_line(form.text("town"), 80),
            latitude: point.map(|(latitude, _)| latitude),
            longitude: point.map(|(_, longitude)| longitude),
        }
    }

    /// Where the house itself is. Without coordinates: those would stay behind when somebody types
    /// another address over it.
    #[must_use]
    pub fn of_house(settings: &Settings) -> Self {
        Self {
            place: settings.name.clone(),
            street: settings.street.clone(),
            postal_code: settings.postal_code.clone(),
            town: settings.town.clone(),
            latitude: None,
            longitude: None,
        }
    }

    /// The same fields, filled in with what is kept.
    #[must_use]
    pub fn typed(&self) -> Vec<(&'static str, String)> {
        let number = |value: Option<f64>| value.map(|n| n.to_string()).unwrap_or_default();
        vec![
            ("place", self.place.clone()),
            ("street", self.street.clone()),
            ("postal_code", self.postal_code.clone()),
            ("town", self.town.clone()),
            ("latitude", number(self.latitude)),
            ("longitude", number(self.longitude)),
        ]
    }

    /// Reads a place of others.
    #[must_use]
    pub fn heard(place: Option<&Place>) -> Self {
        let Some(place) = place else { return Self::default() };
        let line =
            |text: &Option<String>, most| one_line(text.as_deref().unwrap_or_default(), most);
        let sound = |degrees: Option<f64>, most: f64| degrees.filter(|n| n.abs() <= most);
        let point = sound(place.latitude, 90.0).zip(sound(place.longitude, 180.0));
        Self {
            place: line(&place.name, 120),
            street: line(&place.address.street, 120),
            postal_code: line(&place.address.postal_code, 12),
            town: line(&place.address.locality, 80),
            latitude: point.map(|(latitude, _)| latitude),
            longitude: point.map(|(_, longitude)| longitude),
        }
    }

    /// The place as others read it. It always has a name, because some readers lose whatever
    /// happens at a nameless place; without any words there is no place.
    #[must_use]
    pub fn said(&self, id: Option<Id>) -> Option<Place> {
        let name =
            [&self.place, &self.street, &self.town].into_iter().find(|part| !part.is_empty())?;
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        Some(Place {
            id,
            name: Some(name.clone()),
            address: PostalAddress {
                street: some(&self.street),
                postal_code: some(&self.postal_code),
                locality: some(&self.town),
                region: None,
                country: self.has_address().then(|| "NL".to_owned()),
            },
            latitude: self.latitude,
            longitude: self.longitude,
        })
    }

    fn has_address(&self) -> bool {
        !(self.street.is_empty() && self.town.is_empty() && self.postal_code.is_empty())
    }

    /// The address in one line, without the name: "Kade 14, 3811 AB Molenstad".
    #[must_use]
    pub fn address(&self) -> String {
        let town = format!("{} {}", self.postal_code, self.town);
        let parts = [self.street.as_str(), town.trim()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// The name, or else the address: for cards.
    #[must_use]
    pub fn short(&self) -> String {
        if self.place.is_empty() { self.address() } else { self.place.clone() }
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.short().is_empty()
    }

    /// A map of the place elsewhere, followed only when the reader chooses to: on the exact point
    /// when that is known, else a search for the address.
    #[must_use]
    pub fn map_link(&self) -> Option<String> {
        if let (Some(latitude), Some(longitude)) = (self.latitude, self.longitude) {
            return Some(format!(
                "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}"
            ));
        }
        if self.street.is_empty() {
            return None;
        }
        let address: String =
            url::form_urlencoded::byte_serialize(self.address().as_bytes()).collect();
        Some(format!("https://www.openstreetmap.org/search?query={address}"))
    }
}

fn degrees(text: &str, most: f64) -> Option<f64> {
    let number: f64 = typed::plain(text).replace(',', ".").parse().ok()?;
    (number.abs() <= most).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(latitude: &str, longitude: &str) -> (Spot, Problems) {
        let form = Filled::with(vec![
            ("place", " De  Loods ".to_owned()),
            ("postal_code", "3811 ab".to_owned()),
            ("latitude", latitude.to_owned()),
            ("longitude", longitude.to_owned()),
        ]);
        let mut problems = Problems::none();
        (Spot::read(&form, &mut problems), problems)
    }

    #[test]
    fn coordinates_may_be_typed_with_a_comma() {
        let (spot, problems) = read("52,15", "5.38");
        assert!(problems.is_empty());
        assert_eq!((spot.latitude, spot.longitude), (Some(52.15), Some(5.38)));
        assert_eq!((spot.place.as_str(), spot.postal_code.as_str()), ("De Loods", "3811 AB"));
    }

    #[test]
    fn half_a_point_is_no_point() {
        for (latitude, longitude) in [("52.15", ""), ("", "5.38"), ("91", "5"), ("NaN", "5")] {
            assert!(!read(latitude, longitude).1.is_empty(), "{latitude} {longitude}");
        }
    }

    #[test]
    fn what_is_said_is_heard_again() {
        let (spot, _) = read("52.15", "5.38");
        assert_eq!(Spot::heard(spot.said(None).as_ref()), spot);
    }

    #[test]
    fn a_place_without_any_words_is_not_sent() {
        assert_eq!(Spot::default().said(None), None);
    }

    #[test]
    fn without_street_or_point_there_is_no_route() {
        assert_eq!(Spot { place: "Overal".to_owned(), ..Spot::default() }.map_link(), None);
    }
}
