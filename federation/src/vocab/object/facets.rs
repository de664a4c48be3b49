//! For whom, about what, at what price: schema.org terms, and one of our own.

use serde_json::{Map, Value, json};

use super::{Facets, Price};
use crate::vocab::lenient::Fields;

/// How many words of one sort are read.
const MAX_WORDS: usize = 50;
/// The longest word, in characters.
const MAX_WORD: usize = 64;
/// The currency of a price that names none.
const CURRENCY: &str = "EUR";

impl Facets {
    /// Reads the facets of an object or actor.
    pub(in crate::vocab) fn read(fields: Fields<'_>) -> Self {
        let offer = fields.objects("offers").next();
        let price = Price::read(fields).or_else(|| Price::read(offer?));
        let is_free = fields.flag("isAccessibleForFree") == Some(true);
        let free = is_free.then(|| Price { cents: 0, currency: CURRENCY.to_owned() });
        Self {
            audience_types: words(fields, "audienceType"),
            keywords: words(fields, "keywords"),
            features: words(fields, "accessibilityFeature"),
            price: price.or(free),
            illustration: fields.line("illustration", MAX_WORD).filter(|word| is_slug(word)),
        }
    }

    /// Adds the facets that are there.
    pub(in crate::vocab) fn write(&self, json: &mut Map<String, Value>) {
        let lists = [
            ("audienceType", &self.audience_types),
            ("keywords", &self.keywords),
            ("accessibilityFeature", &self.features),
        ];
        for (name, words) in lists {
            if !words.is_empty() {
                json.insert(name.to_owned(), json!(words));
            }
        }
        if let Some(price) = &self.price {
            let amount = format!("{}.{:02}", price.cents / 100, price.cents % 100);
            json.insert("isAccessibleForFree".to_owned(), json!(price.cents == 0));
            json.insert("price".to_owned(), json!(amount));
            json.insert("priceCurrency".to_owned(), json!(price.currency));
        }
        if let Some(illustration) = &self.illustration {
            json.insert("illustration".to_owned(), json!(illustration));
        }
    }
}

/// Words: an array, one word, or words with commas between them as schema.org allows.
fn words(fields: Fields<'_>, name: &str) -> Vec<String> {
    let lines = fields.lines(name, MAX_WORDS, MAX_WORDS * MAX_WORD);
    let words = lines.iter().flat_map(|line| line.split(',')).map(str::trim);
    let kept = words.filter(|word| !word.is_empty() && word.chars().count() <= MAX_WORD);
    kept.map(str::to_owned).take(MAX_WORDS).collect()
}

fn is_slug(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

impl Price {
    /// Reads `price` and its currency.
    pub(super) fn read(fields: Fields<'_>) -> Option<Self> {
        let text = fields.word("price")?;
        let code = fields.word("priceCurrency").or_else(|| fields.word("currency"));
        let code = code.filter(|c| c.len() == 3 && c.chars().all(|c| c.is_ascii_alphabetic()));
        let currency = code.map_or_else(|| CURRENCY.to_owned(), |code| code.to_ascii_uppercase());
        Some(Self { cents: cents(&text)?, currency })
    }
}

/// Hundredths from `4`, `4.5`, `4,50`, `€ 4,-` or `1.250,00`.
fn cents(text: &str) -> Option<u32> {
    let numeral: String = text.chars().filter(|c| matches!(c, '0'..='9' | '.' | ',')).collect();
    let numeral = numeral.trim_end_matches(['.', ',']);
    // Only one or two digits after the last mark are hundredths: `1.250` is a thousand and more.
    let (whole, fraction) = match numeral.rsplit_once(['.', ',']) {
        Some((whole, fraction)) if fraction.len() <= 2 => (whole, fraction),
        _ => (numeral, ""),
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let euros: u32 =
        if digits.is_empty() && !fraction.is_empty() { 0 } else { digits.parse().ok()? };
    let hundredths: u32 = format!("{fraction:0<2}").parse().ok()?;
    let is_negative = text.trim_start().starts_with('-');
    euros.checked_mul(100)?.checked_add(hundredths).filter(|_| !is_negative)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &Value) -> Facets {
        Facets::read(Fields::of(json).expect("an object"))
    }

    #[test]
    fn prices_are_read_as_people_write_them() {
        for (text, expected) in [
            ("4.00", Some(400)),
            ("4", Some(400)),
            ("4.5", Some(450)),
            ("4,50", Some(450)),
            ("€ 4,-", Some(400)),
            ("1.250,00", Some(125_000)),
            ("1.250", Some(125_000)),
            (".50", Some(50)),
            ("0", Some(0)),
            ("gratis", None),
            ("-4", None),
            ("99999999999", None),
        ] {
            assert_eq!(cents(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_free_costs_nothing() {
        let free = read(&json!({"isAccessibleForFree": true})).price.expect("a price");
        assert_eq!((free.cents, free.currency.as_str()), (0, "EUR"));
        assert_eq!(read(&json!({"isAccessibleForFree": false})).price, None);
        let offer = read(&json!({"offers": [{"price": 7.5, "priceCurrency": "chf"}]}));
        assert_eq!(offer.price, Some(Price { cents: 750, currency: "CHF".to_owned() }));
    }

    #[test]
    fn one_word_or_many_are_words() {
        assert_eq!(
            read(&json!({"keywords": "muziek, samen-eten"})).keywords,
            ["muziek", "samen-eten"]
        );
        assert_eq!(read(&json!({"keywords": "muziek"})).keywords, ["muziek"]);
        assert_eq!(read(&json!({"keywords": [{"name": "muziek"}, 5]})).keywords, ["muziek", "5"]);
        assert_eq!(read(&json!({"illustration": "../../etc/passwd"})).illustration, None);
    }
}
