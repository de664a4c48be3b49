//! A year of figures: what was kept of its months, and what can be counted of them now.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::plot::Plot;
use super::store;
use crate::app;
use crate::kit::figure::{Figure, Sort, Span};
use crate::kit::{House, Moment, Tx};

/// How many months are counted again each night, this one included: what was asked at the end of a
/// month is answered and solved in the next ones.
const COUNTED_AGAIN: i32 = 3;
/// How long it is kept on which day something was fetched, in years. Months stay.
const DAYS_STAY: i64 = 2;

/// One row: a figure and its months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name in the database and in files.
    pub name: &'static str,
    /// The key of its word.
    pub word: &'static str,
    /// What sort it is.
    pub sort: Sort,
    /// The number of each month from January on; `None` where it is not known.
    pub months: [Option<i64>; 12],
}

impl Row {
    /// The number of the whole year: what happened adds up, of how many there are the last counts.
    #[must_use]
    pub fn total(&self) -> i64 {
        let mut known = self.months.iter().flatten();
        match self.sort {
            Sort::Happened => known.sum(),
            Sort::There => known.next_back().copied().unwrap_or_default(),
        }
    }

    /// How it is drawn; `None` when there is nothing to draw.
    #[must_use]
    pub fn plot(&self) -> Option<Plot> {
        Plot::of(self)
    }

    /// Whether it is how many there are, and not what happened.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.sort == Sort::There
    }

    /// Takes in what is known of a month, counted from 0.
    fn take(&mut self, month: usize, number: i64) {
        if let Some(slot) = self.months.get_mut(month) {
            *slot = Some(slot.map_or(number, |known| match self.sort {
                Sort::Happened => known.max(number),
                Sort::There => number,
            }));
        }
    }
}

/// The first day of a month, counted from 0; `None` for what is no month.
fn first_day(year: i16, month: usize) -> Option<Date> {
    Date::new(year, i8::try_from(month + 1).ok()?, 1).ok()
}

/// A month as it is kept: 2026-11.
fn name(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}

fn span(house: &House, first: Date) -> Span {
    let begin = |day: Date| Moment::from_local(day.at(0, 0, 0, 0), &house.zone);
    let now = house.now();
    Span {
        from: begin(first).unwrap_or(now),
        till: begin(first.saturating_add(1.month())).unwrap_or(now),
        now,
    }
}

fn today(house: &House) -> Date {
    house.now().in_zone(&house.zone).date()
}

/// Counts the last months and keeps what was counted. Once a night.
pub async fn keep(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    let this_month = today(house).first_of_month();
    for ago in 0..COUNTED_AGAIN {
        let first = this_month.saturating_sub(ago.months());
        for figure in app::figures(house, tx, &span(house, first)).await? {
            store::keep(tx, &name(first), &figure).await?;
        }
    }
    store::forget_days(tx, this_month.saturating_sub(DAYS_STAY.years())).await?;
    Ok(())
}

/// The years of which there are figures, the newest first.
pub async fn years(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<i16>> {
    let this_year = today(house).year();
    let first = store::first_month(tx).await?;
    let first = first.and_then(|month| month.get(..4)?.parse().ok()).unwrap_or(this_year);
    Ok((first.min(this_year)..=this_year).rev().collect())
}

/// The year that an address asks for; this one when it makes no sense.
#[must_use]
pub fn asked(house: &House, year: Option<&str>) -> i16 {
    let this_year = today(house).year();
    let asked = year.and_then(|year| year.parse().ok());
    asked.filter(|year| (2000..=this_year).contains(year)).unwrap_or(this_year)
}

/// A year of figures, one row for each.
pub async fn rows(house: &House, tx: &mut Tx, year: i16) -> anyhow::Result<Vec<Row>> {
    let this_month = today(house).first_of_month();
    let now = app::figures(house, tx, &span(house, this_month)).await?;
    let mut rows: Vec<Row> = now.iter().map(blank).collect();
    let first = date(year, 1, 1);
    let mut kept: BTreeMap<String, Vec<(String, i64)>> = BTreeMap::new();
    for (month, figure, number) in store::kept(tx, &name(first), &name(date(year, 12, 1))).await? {
        kept.entry(month).or_default().push((figure, number));
    }
    for month in 0..12 {
        let Some(first) = first_day(year, month).filter(|first| *first <= this_month) else {
            break;
        };
        let known = kept.get(&name(first));
        for (figure, number) in known.into_iter().flatten() {
            put(&mut rows, month, figure, *number);
        }
        if first == this_month || known.is_none() {
            for figure in app::figures(house, tx, &span(house, first)).await? {
                put(&mut rows, month, figure.name, figure.number);
            }
        }
    }
    Ok(rows)
}

fn blank(figure: &Figure) -> Row {
    Row { name: figure.name, word: figure.word, sort: figure.sort, months: [None; 12] }
}

fn put(rows: &mut [Row], month: usize, name: &str, number: i64) {
    if let Some(row) = rows.iter_mut().find(|row| row.name == name) {
        row.take(month, number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(sort: Sort, numbers: &[(usize, i64)]) -> Row {
        let mut row = Row { name: "a", word: "b", sort, months: [None; 12] };
        for (month, number) in numbers {
            row.take(*month, *number);
        }
        row
    }

    #[test]
    fn what_happened_adds_up_and_of_what_there_is_the_last_counts() {
        let numbers = [(0, 3), (1, 5), (4, 2)];
        assert_eq!(row(Sort::Happened, &numbers).total(), 10);
        assert_eq!(row(Sort::There, &numbers).total(), 2);
        assert_eq!(row(Sort::There, &[]).total(), 0);
    }

    #[test]
    fn what_happened_does_not_unhappen() {
        assert_eq!(row(Sort::Happened, &[(0, 3), (0, 1)]).months[0], Some(3));
        assert_eq!(row(Sort::There, &[(0, 3), (0, 1)]).months[0], Some(1));
    }

    #[test]
    fn a_month_has_a_name_that_sorts() {
        assert_eq!(first_day(2026, 8).map(name).as_deref(), Some("2026-09"));
        assert_eq!(first_day(2026, 12), None);
    }
}
