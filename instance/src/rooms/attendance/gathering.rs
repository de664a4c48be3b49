//! An activity as far as coming to it goes: what people were told about it, what is news, and when
//! they are reminded. No clock, database or HTTP.

use jiff::ToSpan;
use jiff::tz::TimeZone;

use super::attendee::Call;
use crate::kit::Moment;
use crate::rooms::agenda::Event;

/// At which hour people are reminded, the day before.
const HOUR_OF_REMINDER: i8 = 10;

/// An activity as people who come know it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Gathering {
    /// The id of the activity.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it starts.
    pub starts_at: Moment,
    /// When it ends, when that is known.
    pub ends_at: Option<Moment>,
    /// When it is no longer coming.
    pub over_at: Moment,
    /// Where it is, in short.
    pub place: String,
    /// The resident who put it in the agenda.
    pub owner: Option<String>,
    /// The organisation that holds it.
    pub organisation: Option<String>,
    /// Whether it does not go on, or was removed.
    pub is_off: bool,
}

/// Something that people who come have to hear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It does not go on.
    Off,
    /// It goes on after all.
    On,
    /// It is at another time or place.
    Moved,
}

impl News {
    /// What those without e-mail have to be called about.
    #[must_use]
    pub fn call(self) -> Call {
        match self {
            Self::Off => Call::Off,
            Self::On => Call::On,
            Self::Moved => Call::Moved,
        }
    }
}

impl Gathering {
    /// An activity as it is now.
    #[must_use]
    pub fn of(event: &Event) -> Self {
        Self {
            id: event.id.clone(),
            title: event.title.clone(),
            starts_at: event.starts_at,
            ends_at: event.ends_at,
            over_at: event.over_at,
            place: event.spot.short(),
            owner: event.owner.clone(),
            organisation: event.organisation.clone(),
            is_off: !event.goes_on(),
        }
    }

    /// The same when the activity was removed at `now`: from then on it is in the past.
    #[must_use]
    pub fn removed(&self, now: Moment) -> Self {
        Self { is_off: true, over_at: self.over_at.min(now), ..self.clone() }
    }

    /// What is news to people who know it like this, when it has become `now`.
    #[must_use]
    pub fn news(&self, now: &Self) -> Option<News> {
        let is_elsewhere = self.starts_at != now.starts_at || self.place != now.place;
        match (self.is_off, now.is_off) {
            (false, true) => Some(News::Off),
            (true, false) => Some(News::On),
            (false, false) if is_elsewhere => Some(News::Moved),
            (false, false) | (true, true) => None,
        }
    }

    /// Whether it has been.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        self.over_at <= now
    }

    /// Its page in this house.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/agenda/{}", self.id)
    }

    /// The list of who comes.
    #[must_use]
    pub fn list_path(&self) -> String {
        format!("{}/wie-komt", self.path())
    }

    /// When people are reminded: the day before, in the morning of the neighbourhood.
    #[must_use]
    pub fn reminder_at(&self, zone: &TimeZone) -> Option<Moment> {
        let day = self.starts_at.in_zone(zone).date().checked_sub(1.day()).ok()?;
        Moment::from_local(day.at(HOUR_OF_REMINDER, 0, 0, 0), zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    fn at(month: i8, day: i8, hour: i8) -> Moment {
        Moment::from_local(date(2026, month, day).at(hour, 0, 0, 0), &zone()).unwrap()
    }

    fn soup() -> Gathering {
        Gathering {
            id: "i".to_owned(),
            title: "Soep".to_owned(),
            starts_at: at(11, 28, 14),
            ends_at: None,
            over_at: at(11, 28, 16),
            place: "De Linde".to_owned(),
            owner: None,
            organisation: None,
            is_off: false,
        }
    }

    #[test]
    fn another_hour_or_place_is_news_and_another_title_is_not() {
        let later = Gathering { starts_at: at(11, 28, 15), ..soup() };
        assert_eq!(soup().news(&later), Some(News::Moved));
        let elsewhere = Gathering { place: "De Werfkeet".to_owned(), ..soup() };
        assert_eq!(soup().news(&elsewhere), Some(News::Moved));
        let renamed = Gathering { title: "Soep en brood".to_owned(), ..soup() };
        assert_eq!(soup().news(&renamed), None);
    }

    #[test]
    fn what_does_not_go_on_is_told_once() {
        let off = Gathering { is_off: true, ..soup() };
        let off_and_moved = Gathering { starts_at: at(11, 28, 15), ..off.clone() };
        assert_eq!(soup().news(&off), Some(News::Off));
        assert_eq!(off.news(&off_and_moved), None);
        assert_eq!(off.news(&soup()), Some(News::On));
    }

    #[test]
    fn the_reminder_comes_the_morning_before_whatever_the_clock_does() {
        assert_eq!(soup().reminder_at(&zone()), Some(at(11, 27, 10)));
        // In the night before this one the clock goes back.
        let in_autumn = Gathering { starts_at: at(10, 25, 9), ..soup() };
        assert_eq!(in_autumn.reminder_at(&zone()), Some(at(10, 24, 10)));
    }

    #[test]
    fn what_is_removed_is_in_the_past_from_then_on() {
        let gone = soup().removed(at(11, 25, 9));
        assert!(gone.is_off && gone.is_over(at(11, 25, 9)));
    }
}
