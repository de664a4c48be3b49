//! What something costs: as typed, as kept in cents, as people read it, and as it is said to others.
//! 0 is free; `None` is not known.

use federation::vocab::{Facets, Price};

use super::form::{Filled, Problems};
use super::typed;
use super::words::Lang;

/// The only currency of the house (ISO 4217).
const EURO: &str = "EUR";

/// Reads the field `price` of `_price_field.html`.
pub fn read(form: &Filled, problems: &mut Problems) -> Option<i64> {
    let typed = form.text("price");
    let cents = typed::cents(typed);
    if cents.is_none() && !typed.is_empty() {
        problems.add("price", "price-unclear");
    }
    cents
}

/// The same field, filled in with what is kept.
#[must_use]
pub fn typed(cents: Option<i64>) -> String {
    cents.map(typed::amount).unwrap_or_default()
}

/// "Gratis", "4 euro", or nothing when it is not known.
#[must_use]
pub fn said(cents: Option<i64>, lang: Lang) -> Option<String> {
    let cents = cents?;
    if cents == 0 {
        return Some(lang.say("price-free"));
    }
    let amount = typed::amount(cents).replace(',', &lang.decimal_sign().to_string());
    Some(lang.put("price-amount", "amount", amount))
}

/// As others read it (schema.org `price` and `priceCurrency`).
#[must_use]
pub fn told(cents: Option<i64>) -> Option<Price> {
    Some(Price { cents: cents?.try_into().ok()?, currency: EURO.to_owned() })
}

/// What others say; a price in another currency is not known here.
#[must_use]
pub fn heard(facets: &Facets) -> Option<i64> {
    let price = facets.price.as_ref().filter(|price| price.currency == EURO)?;
    Some(i64::from(price.cents))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_said_in_the_language_of_the_reader() {
        assert_eq!(said(Some(450), Lang::Nl).as_deref(), Some("4,50 euro"));
        assert_eq!(said(Some(450), Lang::En).as_deref(), Some("4.50 euros"));
        assert_eq!(said(Some(0), Lang::Nl).as_deref(), Some("Gratis"));
        assert_eq!(said(None, Lang::Nl), None);
    }

    #[test]
    fn what_is_told_is_heard_again() {
        for cents in [None, Some(0), Some(250)] {
            assert_eq!(heard(&Facets { price: told(cents), ..Facets::default() }), cents);
        }
    }

    #[test]
    fn a_price_in_another_currency_is_not_known() {
        let price = Some(Price { cents: 250, currency: "CHF".to_owned() });
        assert_eq!(heard(&Facets { price, ..Facets::default() }), None);
    }
}
