//! What needs a person today. Each room says what waits in it, and the desk shows all of it in one
//! list, each row with one next step.
//!
//! A room joins with one [`Errand`] and a line in `app/attention.rs`.

use super::may::Action;

/// How soon somebody should look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Something is broken, or somebody waits for help.
    First,
    /// Somebody waits for an answer.
    Today,
    /// Good to know; it can wait until there is time.
    Sometime,
}

impl Urgency {
    /// The tone of its row: a class of the style sheet.
    #[must_use]
    pub fn tone(self) -> &'static str {
        match self {
            Self::First => "bad",
            Self::Today => "warn",
            Self::Sometime => "info",
        }
    }
}

/// A kind of thing that can wait for a person; a room has a constant for each.
#[derive(Debug, PartialEq, Eq)]
pub struct Errand {
    /// What one must be allowed to do to deal with it.
    pub needs: Action,
    /// How soon somebody should look.
    pub urgency: Urgency,
    /// Its icon.
    pub icon: &'static str,
    /// The key of the sentence, with the number `$n`.
    pub word: &'static str,
    /// Where it is dealt with.
    pub path: &'static str,
    /// The key of the words on the way there: the one next step.
    pub action: &'static str,
}

impl Errand {
    /// A row when so many wait; none when nothing does.
    #[must_use]
    pub fn rows(&'static self, count: i64) -> Vec<Row> {
        if count > 0 { vec![Row { errand: self, count }] } else { Vec::new() }
    }
}

/// So many of one kind that wait for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What waits.
    pub errand: &'static Errand,
    /// How many.
    pub count: i64,
}

/// The rows in the order in which they are looked at: what cannot wait first, and otherwise as the
/// rooms come.
pub fn in_order(rows: &mut [Row]) {
    rows.sort_by_key(|row| row.errand.urgency);
}

#[cfg(test)]
mod tests {
    use super::*;

    static BROKEN: Errand = Errand {
        needs: Action::RunHouse,
        urgency: Urgency::First,
        icon: "unplug",
        word: "desk-mails",
        path: "/beheer/post",
        action: "desk-mails-next",
    };
    static REPORTED: Errand = Errand { urgency: Urgency::Today, ..BROKEN };
    static NEW: Errand = Errand { urgency: Urgency::Sometime, ..BROKEN };

    #[test]
    fn what_does_not_wait_has_no_row() {
        assert_eq!(BROKEN.rows(0), []);
        assert_eq!(BROKEN.rows(2), [Row { errand: &BROKEN, count: 2 }]);
    }

    #[test]
    fn what_cannot_wait_comes_first() {
        let mut rows = [NEW.rows(1), REPORTED.rows(9), BROKEN.rows(1), REPORTED.rows(2)].concat();
        in_order(&mut rows);
        let order: Vec<_> = rows.iter().map(|row| (row.errand.urgency, row.count)).collect();
        let (first, today, sometime) = (Urgency::First, Urgency::Today, Urgency::Sometime);
        assert_eq!(order, [(first, 1), (today, 9), (today, 2), (sometime, 1)]);
    }
}
