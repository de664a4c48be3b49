//! Asking and offering (FEP-0837), and the classified advertisements of Flohmarkt.

use serde_json::{Map, Value, json};

use super::{Place, Price, Proposal, Purpose};
use crate::Id;
use crate::vocab::lenient::Fields;

/// Where Flohmarkt keeps the structure of an advertisement.
const FLOHMARKT: &str = "flohmarkt:data";
/// How many opening hours are read: four stretches on each day of the week.
const MAX_HOURS: usize = 28;
/// The longest of them, in characters.
const MAX_HOUR: usize = 80;

/// Reads the ask or offer that is on an object; Flohmarkt only knows things on offer.
pub(super) fn read_proposal(fields: Fields<'_>) -> Option<Proposal> {
    let purpose = fields.word("purpose").and_then(|word| Purpose::from_word(&word));
    let intent = fields.objects("publishes").next();
    let is_listing = fields.objects(FLOHMARKT).next().is_some();
    if purpose.is_none() && intent.is_none() && !is_listing {
        return None;
    }
    let action = intent.and_then(|intent| intent.word("action"));
    let left = [intent, Some(fields)].into_iter().flatten().find_map(available_quantity);
    Some(Proposal {
        purpose: purpose.unwrap_or(Purpose::Offer),
        is_thing: action.map_or(is_listing, |action| local_name(&action).starts_with("transfer")),
        available: left.is_none_or(|left| left > 0.0),
        expires: fields.time("endTime"),
        opening_hours: fields.lines("openingHours", MAX_HOURS, MAX_HOUR),
    })
}

/// How many are left, when that is told: a number, or a quantity with a unit.
fn available_quantity(fields: Fields<'_>) -> Option<f64> {
    let quantity = fields.objects("availableQuantity").next();
    let measured = quantity.and_then(|quantity| quantity.number("hasNumericalValue"));
    measured.or_else(|| fields.number("availableQuantity"))
}

fn local_name(word: &str) -> &str {
    word.rsplit(['/', '#', ':']).next().unwrap_or(word)
}

impl Purpose {
    fn from_word(word: &str) -> Option<Self> {
        match local_name(word) {
            "offer" => Some(Self::Offer),
            "request" => Some(Self::Request),
            _ => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Request => "request",
        }
    }
}

impl Proposal {
    /// Adds the members of FEP-0837.
    pub(super) fn write(&self, json: &mut Map<String, Value>, id: &Id) {
        let mut intent_id = id.url().clone();
        intent_id.set_fragment(Some("primary"));
        let mut intent = json!({
            "id": intent_id,
            "type": "Intent",
            "action": if self.is_thing { "transfer" } else { "deliverService" },
            "resourceQuantity": {"hasUnit": "one", "hasNumericalValue": "1"},
        });
        if let (false, Value::Object(intent)) = (self.available, &mut intent) {
            let none = json!({"hasUnit": "one", "hasNumericalValue": "0"});
            intent.insert("availableQuantity".to_owned(), none);
        }
        json.insert("purpose".to_owned(), json!(self.purpose.word()));
        json.insert("publishes".to_owned(), intent);
        if let Some(expires) = self.expires {
            json.insert("endTime".to_owned(), json!(expires));
        }
        if !self.opening_hours.is_empty() {
            json.insert("openingHours".to_owned(), json!(self.opening_hours));
        }
    }
}

/// An advertisement of Flohmarkt, which says its structure beside the note.
pub(super) struct Listing {
    /// What is advertised.
    pub(super) name: Option<String>,
    /// What it costs.
    pub(super) price: Option<Price>,
    /// Where it is.
    pub(super) place: Option<Place>,
}

impl Listing {
    pub(super) fn read(fields: Fields<'_>) -> Option<Self> {
        let data = fields.objects(FLOHMARKT).next()?;
        Some(Self {
            name: data.line("name", 500),
            price: Price::read(data),
            place: data.objects("coordinates").next().and_then(Place::read),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &Value) -> Option<Proposal> {
        read_proposal(Fields::of(json).expect("an object"))
    }

    #[test]
    fn a_purpose_or_an_intent_makes_a_proposal() {
        let ask = read(&json!({"purpose": "vf:request"})).expect("a proposal");
        assert_eq!((ask.purpose, ask.is_thing, ask.available), (Purpose::Request, false, true));
        let thing = json!({"publishes": {"type": "Intent", "action": "transfer"}});
        let offer = read(&thing).expect("a proposal");
        assert_eq!((offer.purpose, offer.is_thing), (Purpose::Offer, true));
        assert_eq!(read(&json!({"purpose": "world peace"})), None);
        assert_eq!(read(&json!({"content": "hoi"})), None);
    }

    #[test]
    fn nothing_left_is_not_available() {
        for quantity in [json!(0), json!("0"), json!({"hasUnit": "one", "hasNumericalValue": "0"})]
        {
            let json = json!({"purpose": "offer", "publishes": {"availableQuantity": quantity}});
            assert_eq!(read(&json).map(|proposal| proposal.available), Some(false), "{json}");
        }
    }
}
