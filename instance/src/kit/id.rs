//! Ids of what this house keeps: sortable text, made from the house clock.

use std::sync::atomic::{AtomicU32, Ordering};

use rand::RngCore;
use uuid::{Builder, Uuid};

use super::time::Moment;

/// How many ids this process made. It never begins anew: the ids of one deed all have the moment at
/// which it began, and others make ids with later moments meanwhile.
static TURN: AtomicU32 = AtomicU32::new(0);

/// Makes a new id: a version 7 UUID (RFC 9562) in its 32 hexadecimal digits, so that ids sort by
/// the moment they were made, in both databases and in URLs. Ids of one millisecond and one process
/// sort in the order in which they were made, whatever else is made in between (section 6.2, method
/// 1: 26 bits of counter; it comes round after 67 million ids, and at most one moment notices).
#[must_use]
pub fn new_id(now: Moment) -> String {
    let mut chance = [0u8; 10];
    rand::rng().fill_bytes(&mut chance);
    let [a, b, c, d] = TURN.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    // The version takes the high half of the first byte, the variant two bits of the third.
    let counter = [(a << 2) | (b >> 6), (b << 2) | (c >> 6), c & 0x3f, d];
    for (byte, counted) in chance.iter_mut().zip(counter) {
        *byte = counted;
    }
    let millis = u64::try_from(now.millis()).unwrap_or_default();
    let uuid: Uuid = Builder::from_unix_timestamp_millis(millis, &chance).into_uuid();
    uuid.simple().to_string()
}

/// Makes a secret of 256 bits as 64 hexadecimal digits: session and one-time link tokens.
#[must_use]
pub fn new_secret() -> String {
    let mut chance = [0u8; 32];
    rand::rng().fill_bytes(&mut chance);
    hex::encode(chance)
}

/// The form in which a secret is kept: its SHA-256, so that a stolen database opens no door.
#[must_use]
pub fn secret_hash(secret: &str) -> String {
    use sha2::{Digest, Sha256};
    hex::encode(Sha256::digest(secret.as_bytes()))
}

/// The id of something that a form adds: the one that the empty form brought along, so that sending
/// it twice adds it once; a new one when it brought none.
#[must_use]
pub fn id_of_form(brought: &str, now: Moment) -> String {
    if is_id(brought) { brought.to_owned() } else { new_id(now) }
}

/// Whether a text has the form of an id of ours, so that nonsense never reaches the database.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The moment at which an id of ours was made (RFC 9562, section 5.7); the first moment of all for
/// what is no id.
#[must_use]
pub fn made_at(id: &str) -> Moment {
    let millis = id.get(..12).and_then(|digits| i64::from_str_radix(digits, 16).ok());
    Moment::from_millis(millis.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_made_later_sort_later() {
        let earlier = new_id(Moment::from_millis(1_700_000_000_000));
        let later = new_id(Moment::from_millis(1_700_000_000_001));
        assert!(earlier < later);
    }

    #[test]
    fn ids_of_one_moment_sort_in_the_order_they_were_made() {
        let now = Moment::from_millis(1_700_000_000_777);
        let ids: Vec<String> = (0..5_000).map(|_| new_id(now)).collect();
        assert!(ids.is_sorted());
    }

    #[test]
    fn ids_of_one_moment_keep_their_order_when_others_are_made_in_between() {
        let (now, other) = (Moment::from_millis(1_700_000_000_778), Moment::from_millis(5));
        let made = || {
            drop(new_id(other));
            new_id(now)
        };
        let ids: Vec<String> = std::iter::repeat_with(made).take(100).collect();
        assert!(ids.is_sorted());
    }

    #[test]
    fn an_id_knows_when_it_was_made() {
        let id = "018bcfe5687b7a3e8f9001122334455a";
        assert_eq!(made_at(id), Moment::from_millis(1_700_000_000_123));
        assert_eq!(made_at("no id"), Moment::from_millis(0));
    }

    #[test]
    fn a_new_id_has_the_form_of_an_id() {
        assert!(is_id(&new_id(Moment::from_millis(1_700_000_000_000))));
        assert!(!is_id("../../etc/passwd"));
    }
}
