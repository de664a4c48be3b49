//! Figures about asking and helping: counted, with nobody in them.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;

use super::pages::frame;
use crate::kit::given::Number;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, show};
use crate::kit::time::{DAY, HOUR};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Moment};
use crate::rooms::noticeboard::{self, Figures};

/// The figures of one stretch of time.
struct Column {
    title: String,
    figures: Figures,
    answer: String,
}

#[derive(Template)]
#[template(path = "rooms/mediation/figures.html")]
struct FiguresPage<'a> {
    frame: &'a Frame,
    columns: Vec<Column>,
}

impl FiguresPage<'_> {
    /// The title of a column, counted from 0.
    fn title(&self, index: impl Number) -> &str {
        let index = usize::try_from(index.number()).unwrap_or_default();
        self.columns.get(index).map_or("", |column| &column.title)
    }

    /// The rows: the key of what is counted, and the number of each column.
    fn rows(&self) -> [(&'static str, Vec<i64>); 5] {
        let of = |number: fn(&Figures) -> i64| {
            self.columns.iter().map(|column| number(&column.figures)).collect()
        };
        [
            ("mediator-figure-asked", of(|figures| figures.asked)),
            ("mediator-figure-answered", of(|figures| figures.answered)),
            ("mediator-figure-mediated", of(|figures| figures.mediated)),
            ("mediator-figure-solved", of(|figures| figures.solved)),
            ("mediator-figure-offered", of(|figures| figures.offered)),
        ]
    }
}

/// A stretch of time as people say it: "1 uur", "3 dagen".
fn said(lang: Lang, millis: Option<i64>) -> String {
    match millis {
        None => lang.say("mediator-figure-none"),
        Some(millis) if millis < 2 * DAY => lang.count("mediator-hours", (millis / HOUR).max(1)),
        Some(millis) => lang.count("mediator-days", millis / DAY),
    }
}

/// `GET /beheer/bemiddeling/cijfers`
pub async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::Mediate)?;
    let lang = visitor.lang;
    let frame = frame(&house, &visitor, &lang.say("mediator-figures")).await?;
    let now = house.now();
    let today = now.in_zone(&house.zone).date();
    let begin = |date: Date| Moment::from_local(date.at(0, 0, 0, 0), &house.zone).unwrap_or(now);
    let spans = [
        ("mediator-figures-month", begin(today.first_of_month())),
        ("mediator-figures-year", begin(today.first_of_year())),
    ];
    let mut tx = house.read().await?;
    let mut columns = Vec::new();
    for (word, since) in spans {
        let figures = noticeboard::figures(&mut tx, since).await?;
        let answer = said(lang, figures.median_answer);
        columns.push(Column { title: lang.say(word), figures, answer });
    }
    show(&FiguresPage { frame: &frame, columns })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_said_as_people_say_it() {
        assert_eq!(said(Lang::Nl, Some(0)), "1 uur");
        assert_eq!(said(Lang::Nl, Some(26 * HOUR)), "26 uur");
        assert_eq!(said(Lang::Nl, Some(3 * DAY)), "3 dagen");
    }
}
