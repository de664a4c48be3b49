//! Where it is: on earth, online, or both.

use serde_json::{Map, Value, json};
use url::Url;

use super::{Place, PostalAddress};
use crate::Id;
use crate::vocab::lenient::{Fields, clean_line, type_of};

/// The longest name or line of an address, in characters.
const MAX_LINE: usize = 500;
/// How many locations are looked at.
const MAX_LOCATIONS: usize = 20;

/// Everything that `location` says.
#[derive(Default)]
pub(in crate::vocab) struct Venue {
    /// The first place on earth.
    pub(in crate::vocab) place: Option<Place>,
    /// Whether an online location was named.
    pub(in crate::vocab) is_online: bool,
    /// Where the first online location is.
    pub(in crate::vocab) link: Option<Url>,
}

impl Venue {
    pub(in crate::vocab) fn read(fields: Fields<'_>) -> Self {
        let mut venue = Self::default();
        for location in fields.many("location").take(MAX_LOCATIONS) {
            match Fields::of(location) {
                Ok(object) => venue.add(object),
                Err(_) => venue.place = venue.place.or_else(|| named(location)),
            }
        }
        venue
    }

    fn add(&mut self, location: Fields<'_>) {
        let is_virtual = |object: Fields<'_>| type_of(object) == Ok("VirtualLocation");
        let address = location.objects("address").next();
        if is_virtual(location) || address.is_some_and(is_virtual) {
            let link = location.web("url").or_else(|| address?.web("url"));
            self.is_online = true;
            self.link = self.link.take().or(link);
        } else if self.place.is_none() {
            self.place = Place::read(location);
        }
    }
}

/// A location that is only a string: the id of a place, or its name.
fn named(location: &Value) -> Option<Place> {
    let text = location.as_str()?;
    match Id::parse(text) {
        Ok(id) => Some(Place { id: Some(id), ..Place::default() }),
        Err(_) => Some(Place { name: Some(clean_line(text, MAX_LINE)?), ..Place::default() }),
    }
}

impl Place {
    /// Reads one place; `None` when it says nothing at all.
    pub(in crate::vocab) fn read(fields: Fields<'_>) -> Option<Self> {
        let point = coordinates(fields).or_else(|| coordinates(fields.objects("geo").next()?));
        let place = Self {
            id: fields.own_id(),
            name: fields.line("name", MAX_LINE),
            address: PostalAddress::read(fields),
            latitude: point.map(|(latitude, _)| latitude),
            longitude: point.map(|(_, longitude)| longitude),
        };
        (place != Self::default()).then_some(place)
    }

    /// Writes the place; `None` when there is nothing to say. Gancio loses an event whose place
    /// has no name, so there always is one. Coordinates are written with a decimal point, without
    /// which Mobilizon does not see them.
    pub(in crate::vocab) fn to_json(&self) -> Option<Value> {
        if *self == Self::default() {
            return None;
        }
        let mut json = Map::new();
        json.insert("type".to_owned(), json!("Place"));
        if let Some(id) = &self.id {
            json.insert("id".to_owned(), json!(id));
        }
        json.insert("name".to_owned(), json!(self.name_to_write()));
        if let Some(address) = self.address.to_json() {
            json.insert("address".to_owned(), address);
        }
        if let (Some(latitude), Some(longitude)) = (self.latitude, self.longitude) {
            json.insert("latitude".to_owned(), json!(to_the_centimetre(latitude)));
            json.insert("longitude".to_owned(), json!(to_the_centimetre(longitude)));
        }
        Some(Value::Object(json))
    }

    fn name_to_write(&self) -> String {
        let PostalAddress { street, postal_code, locality, region, country } = &self.address;
        let lines = [&self.name, street, locality, postal_code, region, country];
        lines.into_iter().flatten().next().cloned().unwrap_or_else(|| {
            match (self.latitude, self.longitude) {
                (Some(latitude), Some(longitude)) => format!("{latitude:.5}, {longitude:.5}"),
                _ => self.id.as_ref().map(Id::authority).unwrap_or_default(),
            }
        })
    }
}

fn coordinates(fields: Fields<'_>) -> Option<(f64, f64)> {
    let latitude = fields.number("latitude").or_else(|| fields.number("lat"))?;
    let longitude = ["longitude", "lng", "lon"].into_iter().find_map(|name| fields.number(name))?;
    let on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    on_earth.then(|| (to_the_centimetre(latitude), to_the_centimetre(longitude)))
}

/// Seven decimals of a degree: more tells nothing about a place, and shifts a little with every
/// program that reads and writes it.
fn to_the_centimetre(degrees: f64) -> f64 {
    (degrees * 1e7).round() / 1e7
}

impl PostalAddress {
    fn read(place: Fields<'_>) -> Self {
        let Some(address) = place.objects("address").next() else {
            return Self { street: place.line("address", MAX_LINE), ..Self::default() };
        };
        let line = |name: &str| address.line(name, MAX_LINE);
        Self {
            street: line("streetAddress"),
            postal_code: line("postalCode"),
            locality: line("addressLocality"),
            region: line("addressRegion").or_else(|| line("addressState")),
            country: address.lines("addressCountry", 1, MAX_LINE).pop(),
        }
    }

    /// Gancio loses an event whose address has none of street, town, region and country: a postal
    /// code alone is written as a line of text, which it does accept.
    fn to_json(&self) -> Option<Value> {
        let lines = [
            ("streetAddress", &self.street),
            ("postalCode", &self.postal_code),
            ("addressLocality", &self.locality),
            ("addressRegion", &self.region),
            ("addressCountry", &self.country),
        ];
        let mut json = Map::new();
        json.insert("type".to_owned(), json!("PostalAddress"));
        for (name, line) in lines {
            if let Some(line) = line {
                json.insert(name.to_owned(), json!(line));
            }
        }
        let is_code_alone = json.len() == 2 && self.postal_code.is_some();
        match json.len() {
            1 => None,
            _ if is_code_alone => Some(json!(self.postal_code)),
            _ => Some(Value::Object(json)),
        }
    }
}

/// Writes an online location. Gancio keeps locations by their name, so it holds the host.
pub(super) fn write_virtual(link: &Url) -> Value {
    let host = link.host_str().unwrap_or_default();
    json!({"type": "VirtualLocation", "name": format!("Online ({host})"), "url": link})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn venue(location: &Value) -> Venue {
        Venue::read(Fields::of(&json!({ "location": location })).expect("an object"))
    }

    fn name(location: &Value) -> Option<String> {
        venue(location).place.and_then(|place| place.name)
    }

    #[test]
    fn a_place_may_be_a_string_an_object_or_an_array() {
        let expected = Some("De Hoek".to_owned());
        for location in [
            json!("De Hoek"),
            json!({"name": "De Hoek"}),
            json!({"type": "Place", "name": "De Hoek", "id": ""}),
            json!([{"type": "VirtualLocation", "url": "https://m.example/"}, {"type": "Place", "name": "De Hoek"}]),
        ] {
            assert_eq!(name(&location), expected, "{location}");
        }
        assert!(venue(&json!({"type": "Place"})).place.is_none());
    }

    #[test]
    fn online_locations_are_links_and_not_places() {
        for location in [
            json!({"type": "VirtualLocation", "name": "Jitsi", "url": "https://m.example/a"}),
            json!({"type": "Place", "id": "https://m.example/a", "name": "Jitsi",
                "address": {"type": "VirtualLocation", "url": "https://m.example/a"}}),
        ] {
            let venue = venue(&location);
            assert!(venue.is_online && venue.place.is_none(), "{location}");
            assert_eq!(venue.link.as_ref().map(Url::as_str), Some("https://m.example/a"));
        }
    }

    #[test]
    fn coordinates_may_be_numbers_or_text_but_must_be_on_earth() {
        let at = |location: Value| venue(&location).place.and_then(|place| place.latitude);
        assert_eq!(at(json!({"name": "a", "latitude": 52, "longitude": "5.3"})), Some(52.0));
        let geo = json!({"type": "GeoCoordinates", "latitude": 52.1, "longitude": 5.3});
        assert_eq!(at(json!({"name": "a", "geo": geo})), Some(52.1));
        assert_eq!(at(json!({"name": "a", "latitude": 152, "longitude": 5.3})), None);
        assert_eq!(at(json!({"name": "a", "latitude": 52})), None);
    }
}
