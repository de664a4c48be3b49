//! Figures: what a room counts, with nobody in it. Each room gives its own; they are put side by
//! side for whoever runs the house.

use super::time::Moment;

/// A stretch of time that figures are asked of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// When it begins.
    pub from: Moment,
    /// When it is over: this moment is not in it any more.
    pub till: Moment,
    /// The moment at which is asked.
    pub now: Moment,
}

impl Span {
    /// Whether it is going on: then it can be counted how many of something there are.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.from <= self.now && self.now < self.till
    }

    /// When it is over, or now when that is earlier.
    #[must_use]
    pub fn so_far(&self) -> Moment {
        self.till.min(self.now)
    }
}

/// What sort of figure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// What happened: months add up to a year.
    Happened,
    /// How many there are; the last month tells it of a year.
    There,
}

/// One figure of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Its name in the database and in files.
    pub name: &'static str,
    /// The key of its word.
    pub word: &'static str,
    /// What sort it is.
    pub sort: Sort,
    /// The number.
    pub number: i64,
}

impl Figure {
    /// What happened in the time that was asked of.
    #[must_use]
    pub fn happened(name: &'static str, word: &'static str, number: i64) -> Self {
        Self { name, word, sort: Sort::Happened, number }
    }

    /// How many there are now; nothing of a time that is over.
    #[must_use]
    pub fn there(span: &Span, name: &'static str, word: &'static str, number: i64) -> Option<Self> {
        span.is_on().then_some(Self { name, word, sort: Sort::There, number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_many_there_are_is_not_told_of_the_past() {
        let at = Moment::from_millis;
        let past = Span { from: at(0), till: at(10), now: at(10) };
        assert_eq!(Figure::there(&past, "readers", "figures-readers", 3), None);
        assert!(
            Figure::there(&Span { now: at(9), ..past }, "readers", "figures-readers", 3).is_some()
        );
        assert_eq!((past.so_far(), Span { now: at(4), ..past }.so_far()), (at(10), at(4)));
    }
}
