//! The screens of the figures: a year for who runs the house, a sheet for the yearly report, a file,
//! and a short version for everybody when the house wants that.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::routing::get;
use serde::Deserialize;

use super::plot::Plot;
use super::year::{self, Row};
use crate::kit::form::Filled;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::settings::Settings;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, csv_file, settings};

/// Where the figures are.
const DESK: &str = "/beheer/cijfers";
/// The setting that shows the short version to everybody, and its value.
const PUBLIC: &str = "figures_public";
const YES: &str = "yes";
/// The figures of the short version.
const FOR_EVERYBODY: [&str; 6] =
    ["activities", "people", "asked", "solved", "organisations", "articles"];

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route(DESK, get(page).post(choose))
        .route("/beheer/cijfers.csv", get(file))
        .route("/beheer/cijfers/jaarverslag", get(sheet))
        .route("/over/cijfers", get(short))
}

/// Whether everybody may see the short version.
#[must_use]
pub fn is_public(settings: &Settings) -> bool {
    settings.own(PUBLIC) == YES
}

/// Which year an address asks for.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    jaar: Option<String>,
}

/// What all these pages show: the figures of a year, and how they are drawn.
struct Year {
    /// As people count them: 2026.
    number: i16,
    rows: Vec<Row>,
    /// The first day of each month, to name it by.
    months: Vec<Moment>,
}

impl Year {
    async fn of(house: &House, asked: &Asked) -> anyhow::Result<Self> {
        let year = year::asked(house, asked.jaar.as_deref());
        let rows = year::rows(house, &mut house.read().await?, year).await?;
        let first = |month| {
            let noon = jiff::civil::date(year, month, 1).at(12, 0, 0, 0);
            Moment::from_local(noon, &house.zone)
        };
        Ok(Self { number: year, rows, months: (1..=12).filter_map(first).collect() })
    }

    fn path(&self) -> String {
        format!("{DESK}?jaar={}", self.number)
    }

    fn file_path(&self) -> String {
        format!("{DESK}.csv?jaar={}", self.number)
    }

    fn sheet_path(&self) -> String {
        format!("{DESK}/jaarverslag?jaar={}", self.number)
    }

    /// The name of a month, counted from 0: "november 2026".
    fn month(&self, frame: &Frame, month: usize) -> String {
        self.months.get(month).map(|at| frame.dates.month_and_year(*at)).unwrap_or_default()
    }

    /// The first letters of the months, for below a drawing.
    fn letters(&self, frame: &Frame) -> Vec<String> {
        let letter = |at: &Moment| frame.dates.short_month(*at).chars().take(1).collect();
        self.months.iter().map(letter).collect()
    }

    /// The months of a row of which something is known: name and number.
    fn known(&self, frame: &Frame, row: &Row) -> Vec<(String, i64)> {
        let months = row.months.iter().enumerate();
        months.filter_map(|(month, number)| Some((self.month(frame, month), (*number)?))).collect()
    }

    /// What a drawing shows, for who does not see it.
    fn told(&self, frame: &Frame, plot: &Plot) -> String {
        let (month, number) = plot.most;
        let (month, number) = (self.month(frame, month), number.to_string());
        frame.w.fill("figures-plot-told", &[("month", &month), ("number", &number)])
    }
}

#[derive(Template)]
#[template(path = "rooms/figures/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    shown: &'a Year,
    /// The years that can be chosen, and where each is.
    years: Vec<(i16, String)>,
    is_public: bool,
}

async fn page(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let shown = Year::of(&house, &asked).await?;
    let years = year::years(&house, &mut house.read().await?).await?;
    let years = years.into_iter().map(|year| (year, format!("{DESK}?jaar={year}"))).collect();
    let frame = frame(&house, &visitor, "impact-title").await?;
    let is_public = is_public(&frame.settings);
    show(&Page { frame: &frame, shown: &shown, years, is_public })
}

/// `POST /beheer/cijfers`: shows the short version to everybody, or to nobody.
async fn choose(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let value = if form.ticked("public") { YES } else { "" };
    let mut tx = house.write().await?;
    settings::keep(&mut tx, PUBLIC, value).await?;
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying(DESK, "impact-flash-kept"))
}

#[derive(Template)]
#[template(path = "rooms/figures/sheet.html")]
struct Sheet<'a> {
    frame: &'a Frame,
    shown: &'a Year,
}

impl Sheet<'_> {
    /// The number of a month, counted from 0; empty when it is not known.
    fn number(row: &Row, month: usize) -> String {
        let known = row.months.get(month).copied().flatten();
        known.map(|number| number.to_string()).unwrap_or_default()
    }
}

/// `GET /beheer/cijfers/jaarverslag`
async fn sheet(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let shown = Year::of(&house, &asked).await?;
    let title = visitor.lang.put("impact-sheet-title", "year", shown.number);
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    show(&Sheet { frame: &frame, shown: &shown })
}

/// `GET /beheer/cijfers.csv`
async fn file(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let shown = Year::of(&house, &asked).await?;
    let frame = frame(&house, &visitor, "impact-title").await?;
    let mut heads = vec![frame.w.say("impact-figure")];
    heads.extend((0..12).map(|month| shown.month(&frame, month)));
    heads.push(frame.w.put("impact-year-total", "year", shown.number));
    let mut rows = vec![heads];
    for row in &shown.rows {
        let mut cells = vec![frame.w.say(row.word)];
        let cell = |number: &Option<i64>| number.map(|n| n.to_string()).unwrap_or_default();
        cells.extend(row.months.iter().map(cell));
        cells.push(row.total().to_string());
        rows.push(cells);
    }
    Ok(csv_file::answer(&format!("cijfers-{}.csv", shown.number), &rows)?)
}

#[derive(Template)]
#[template(path = "rooms/figures/short.html")]
struct Short<'a> {
    frame: &'a Frame,
    shown: &'a Year,
    rows: Vec<&'a Row>,
}

/// `GET /over/cijfers`: nothing, until the house wants it seen.
async fn short(State(house): State<House>, visitor: Visitor) -> Answer {
    if !is_public(&*house.settings().await?) {
        return Err(Oops::NotFound);
    }
    let shown = Year::of(&house, &Asked::default()).await?;
    let title = visitor.lang.put("figures-title", "year", shown.number);
    let frame = Frame::new(&house, &visitor, "about", &title).await?;
    let is_for_all = |row: &&Row| FOR_EVERYBODY.contains(&row.name) && row.total() > 0;
    let rows = shown.rows.iter().filter(is_for_all).collect();
    show(&Short { frame: &frame, shown: &shown, rows })
}

async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", &visitor.lang.say(word)).await
}
