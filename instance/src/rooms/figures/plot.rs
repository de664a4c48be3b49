//! A year of one figure as bars (SVG 1.1). Only shapes: the words around it are in the page, so that
//! they are as large as all others. No clock, no database, no HTTP.

use super::year::Row;

/// How wide the drawing is for each month, and how high, in its own measure.
const MONTH: i64 = 20;
const HEIGHT: i64 = 100;
/// The space on either side of a bar.
const BESIDE: i64 = 3;
/// What even a very small number gets, so that it can be told from nothing.
const LEAST: i64 = 2;

/// A bar, in the measure of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
    /// How wide.
    pub width: i64,
    /// How high.
    pub height: i64,
}

/// A drawing of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plot {
    /// One bar for each month that is more than nothing.
    pub bars: Vec<Bar>,
    /// What the top of the drawing stands for: a round number.
    pub top: i64,
    /// The month with the most, counted from 0, and how many; the first of several.
    pub most: (usize, i64),
}

impl Plot {
    /// Draws a row; `None` when there is nothing to draw.
    #[must_use]
    pub fn of(row: &Row) -> Option<Self> {
        let numbers =
            || row.months.iter().enumerate().filter_map(|(month, n)| Some((month, (*n)?)));
        let largest = numbers().map(|(_, number)| number).max().filter(|number| *number > 0)?;
        let most = numbers().find(|(_, number)| *number == largest)?;
        let top = round_up(largest);
        let bar = |(month, number): (usize, i64)| {
            let height = (number.saturating_mul(HEIGHT) / top).max(LEAST);
            let x = i64::try_from(month).unwrap_or_default() * MONTH + BESIDE;
            Bar { x, y: HEIGHT - height, width: MONTH - 2 * BESIDE, height }
        };
        let bars = numbers().filter(|(_, number)| *number > 0).map(bar).collect();
        Some(Self { bars, top, most })
    }

    /// The `viewBox` of the drawing.
    #[must_use]
    pub fn view_box(&self) -> String {
        format!("0 0 {} {HEIGHT}", 12 * MONTH)
    }

    /// Half of what the top stands for, when that is a whole number.
    #[must_use]
    pub fn half(&self) -> Option<i64> {
        (self.top % 2 == 0).then_some(self.top / 2)
    }
}

/// The next number that is easy to read on a scale: 2, 4, 6, 10, 20, 40, 60, 100 and so on.
fn round_up(number: i64) -> i64 {
    let mut step = 1_i64;
    loop {
        for easy in [2, 4, 6, 10] {
            let top = step.saturating_mul(easy);
            if top >= number {
                return top;
            }
        }
        step = step.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::figure::Sort;
    use proptest::prelude::*;

    fn row(numbers: &[(usize, i64)]) -> Row {
        let mut months = [None; 12];
        for (month, number) in numbers {
            months[*month] = Some(*number);
        }
        Row { name: "a", word: "b", sort: Sort::Happened, months }
    }

    #[test]
    fn a_year_with_nothing_in_it_is_not_drawn() {
        assert_eq!(Plot::of(&row(&[])), None);
        assert_eq!(Plot::of(&row(&[(0, 0)])), None);
    }

    #[test]
    fn a_bar_is_as_high_as_its_number() {
        let plot = Plot::of(&row(&[(0, 10), (1, 5), (2, 0)])).unwrap();
        let heights: Vec<i64> = plot.bars.iter().map(|bar| bar.height).collect();
        assert_eq!(
            (heights, plot.top, plot.half(), plot.most),
            (vec![100, 50], 10, Some(5), (0, 10))
        );
    }

    #[test]
    fn a_scale_ends_with_a_round_number() {
        let tops = [1, 3, 7, 11, 61, 130].map(round_up);
        assert_eq!(tops, [2, 4, 10, 20, 100, 200]);
    }

    proptest! {
        #[test]
        fn every_bar_stays_in_the_drawing(numbers in proptest::collection::vec(0_i64..i64::MAX / 200, 12)) {
            let row = row(&numbers.into_iter().enumerate().collect::<Vec<_>>());
            for bar in Plot::of(&row).into_iter().flat_map(|plot| plot.bars) {
                prop_assert!(bar.y >= 0 && bar.y + bar.height == HEIGHT);
                prop_assert!(bar.x >= 0 && bar.x + bar.width <= 12 * MONTH);
            }
        }
    }
}
