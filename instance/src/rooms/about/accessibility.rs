//! The accessibility statement: ready to fill in, in the shape that Dutch public bodies use
//! (status A to E of the register of statements, Besluit digitale toegankelijkheid overheid).

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;

use super::pages::frame;
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, can, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::{self, Settings};
use crate::kit::text::{one_line, several_lines};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, markup, typed};

/// The settings in which the statement is kept.
const STATUS: &str = "about_access_status";
const CHECKED: &str = "about_access_checked";
const CHECKED_BY: &str = "about_access_checked_by";
const KNOWN: &str = "about_access_known";

const MOST_BY: usize = 120;
const MOST_KNOWN: usize = 8_000;

/// Where the statement is read.
const PATH: &str = "/toegankelijkheid";

/// How far the site meets the rules (EN 301 549, WCAG).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// It meets all of them, and somebody checked.
    Fully,
    /// It meets most, and it is known which not.
    Partly,
    /// The first steps were taken; it is not known yet which rules it meets.
    Begun,
    /// It does not meet them.
    Not,
    /// Nobody looked.
    Unknown,
}

impl Status {
    const ALL: [Self; 5] = [Self::Fully, Self::Partly, Self::Begun, Self::Not, Self::Unknown];

    /// The letter in the register.
    fn letter(self) -> &'static str {
        match self {
            Self::Fully => "A",
            Self::Partly => "B",
            Self::Begun => "C",
            Self::Not => "D",
            Self::Unknown => "E",
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Fully => "about-access-a",
            Self::Partly => "about-access-b",
            Self::Begun => "about-access-c",
            Self::Not => "about-access-d",
            Self::Unknown => "about-access-e",
        }
    }

    fn from_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.letter() == letter)
    }
}

/// What a house says about its site.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Statement {
    status: Status,
    /// The day of the last check; `None` when there was none.
    checked: Option<Date>,
    /// Who checked, in a few words.
    checked_by: String,
    /// What does not work for everybody yet: text with marks.
    known: String,
}

impl Statement {
    fn of(settings: &Settings) -> Self {
        Self {
            status: Status::from_letter(settings.own(STATUS)).unwrap_or(Status::Unknown),
            checked: settings.own(CHECKED).parse().ok(),
            checked_by: settings.own(CHECKED_BY).to_owned(),
            known: settings.own(KNOWN).to_owned(),
        }
    }

    /// Reads the form; a check lies not in the future.
    fn read(form: &Filled, today: Date) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let status = Status::from_letter(form.text("status"));
        if status.is_none() {
            problems.add("status", "about-access-status-empty");
        }
        let day = form.text("checked");
        let checked = typed::date(day, today).filter(|date| *date <= today);
        if checked.is_none() && !day.is_empty() {
            problems.add("checked", "about-access-checked-wrong");
        }
        let is_claim = matches!(status, Some(Status::Fully | Status::Partly));
        if is_claim && day.is_empty() {
            problems.add("checked", "about-access-checked-empty");
        }
        let known = several_lines(form.text("known"), MOST_KNOWN);
        if status == Some(Status::Partly) && known.is_empty() {
            problems.add("known", "about-access-known-empty");
        }
        let checked_by = one_line(form.text("checked_by"), MOST_BY);
        let read = status.map(|status| Self { status, checked, checked_by, known });
        read.filter(|_| problems.is_empty()).ok_or(problems)
    }

    fn rows(&self) -> [(&'static str, String); 4] {
        let checked = self.checked.map(|date| date.to_string()).unwrap_or_default();
        [
            (STATUS, self.status.letter().to_owned()),
            (CHECKED, checked),
            (CHECKED_BY, self.checked_by.clone()),
            (KNOWN, self.known.clone()),
        ]
    }

    fn fill(&self) -> Filled {
        let day = |date: Date| format!("{}-{}-{}", date.day(), date.month(), date.year());
        Filled::with(vec![
            ("status", self.status.letter().to_owned()),
            ("checked", self.checked.map(day).unwrap_or_default()),
            ("checked_by", self.checked_by.clone()),
            ("known", self.known.clone()),
        ])
    }
}

#[derive(Template)]
#[template(path = "rooms/about/accessibility.html")]
struct Shown<'a> {
    frame: &'a Frame,
    statement: &'a Statement,
    is_filled_in: bool,
    /// The day of the last check, in words; empty when there was none.
    checked: String,
    /// What does not work for everybody yet.
    known: String,
    can_change: bool,
}

/// `GET /toegankelijkheid`
pub async fn statement(State(house): State<House>, visitor: Visitor) -> Answer {
    let frame = frame(&house, &visitor, "kit-accessibility").await?;
    let statement = Statement::of(&frame.settings);
    let noon = |date: Date| Moment::from_local(date.at(12, 0, 0, 0), &house.zone);
    let checked = statement.checked.and_then(noon);
    show(&Shown {
        frame: &frame,
        is_filled_in: !frame.settings.own(STATUS).is_empty(),
        checked: checked.map(|at| frame.dates.day(at)).unwrap_or_default(),
        known: markup::to_html(&statement.known),
        statement: &statement,
        can_change: can(visitor.resident.as_ref(), Action::RunHouse),
    })
}

#[derive(Template)]
#[template(path = "rooms/about/accessibility_edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    statuses: [Status; 5],
}

async fn ask(house: &House, visitor: &Visitor, form: &Filled, problems: &Problems) -> Answer {
    let frame = frame(house, visitor, "about-access-change").await?;
    let page = Edit { frame: &frame, form, problems, statuses: Status::ALL };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /toegankelijkheid/wijzig`
pub async fn open(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let settings = house.settings().await?;
    let form = Statement::of(&settings).fill();
    ask(&house, &visitor, &form, &Problems::none()).await
}

/// `POST /toegankelijkheid/wijzig`
pub async fn change(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let today = house.now().in_zone(&house.zone).date();
    let statement = match Statement::read(&form, today) {
        Ok(statement) => statement,
        Err(problems) => return ask(&house, &visitor, &form, &problems).await,
    };
    let mut tx = house.write().await?;
    for (name, value) in statement.rows() {
        settings::keep(&mut tx, name, &value).await?;
    }
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying(PATH, "about-flash-statement"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 24);

    fn wrong(fields: Vec<(&'static str, String)>) -> Vec<&'static str> {
        let problems = Statement::read(&Filled::with(fields), TODAY).unwrap_err();
        problems.0.iter().map(|problem| problem.word).collect()
    }

    #[test]
    fn who_says_that_it_works_for_everybody_says_when_that_was_checked() {
        let words = wrong(vec![("status", "A".to_owned())]);
        assert_eq!(words, ["about-access-checked-empty"]);
        let words = wrong(vec![("status", "A".to_owned()), ("checked", "1-1-2027".to_owned())]);
        assert_eq!(words, ["about-access-checked-wrong"]);
    }

    #[test]
    fn who_says_that_a_part_works_says_which_part_does_not() {
        let words = wrong(vec![("status", "B".to_owned()), ("checked", "1-10-2026".to_owned())]);
        assert_eq!(words, ["about-access-known-empty"]);
    }

    #[test]
    fn a_filled_form_reads_back_as_it_was() {
        let statement = Statement {
            status: Status::Partly,
            checked: Some(jiff::civil::date(2026, 10, 1)),
            checked_by: "Stichting Kijk Mee".to_owned(),
            known: "- De kaart".to_owned(),
        };
        assert_eq!(Statement::read(&statement.fill(), TODAY).unwrap(), statement);
        let mut settings = Settings::default();
        for (name, value) in statement.rows() {
            settings.others.insert(name.to_owned(), value);
        }
        assert_eq!(Statement::of(&settings), statement);
    }
}
