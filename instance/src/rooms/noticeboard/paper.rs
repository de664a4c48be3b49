//! Cards for the wooden board in the hall: each notice with strips to tear off, and the short address
//! that stands on them.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::notice::Notice;
use super::store::{self, Filter};
use crate::kit::id::is_id;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, qr, text};

/// The most cards that are printed at once.
const MOST: i64 = 40;
/// How many strips hang below a card.
const STRIPS: usize = 6;
/// The most characters of a text on a small card, and on a large one.
const MOST_TEXT: [usize; 2] = [220, 700];

/// A notice on paper.
struct PaperCard {
    notice: Notice,
    /// The short address, without the scheme: what somebody types over.
    address: String,
    /// The same as a code for a camera.
    qr: String,
    beginning: String,
    author: String,
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/paper.html")]
struct Paper<'a> {
    frame: &'a Frame,
    /// How many cards stand on a sheet: 2 or 4.
    on_sheet: usize,
    /// The notice that is printed alone; empty for all that hang.
    only: String,
    sheets: Vec<Vec<PaperCard>>,
    strips: usize,
}

impl Paper<'_> {
    fn address(&self, on_sheet: usize) -> String {
        let only =
            if self.only.is_empty() { String::new() } else { format!("&briefje={}", self.only) };
        format!("/prikbord/kaartjes?op={on_sheet}{only}")
    }
}

/// `GET /prikbord/kaartjes?op=2|4&briefje=`: one notice, or the newest of this house.
pub async fn cards(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = query.unwrap_or_default();
    let asked = |wanted: &str| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned())
    };
    let on_sheet = if asked("op").as_deref() == Some("2") { 2 } else { 4 };
    let only = asked("briefje").filter(|id| is_id(id)).unwrap_or_default();
    let title = visitor.lang.say("noticeboard-paper-title");
    let frame = Frame::new(&house, &visitor, "noticeboard", &title).await?;
    let now = house.now();
    let mut tx = house.read().await?;
    let notices = if only.is_empty() {
        let own = Filter { actor: Some("hier".to_owned()), ..Filter::default() };
        store::hanging(&mut tx, &own, now, MOST).await?
    } else {
        let found = store::find(&mut tx, &only).await?.ok_or(Oops::NotFound)?;
        if found.site.is_some() || !found.hangs(now) {
            return Err(Oops::NotFound);
        }
        vec![found]
    };
    drop(tx);
    let mut sheets: Vec<Vec<PaperCard>> = Vec::new();
    for notice in notices {
        let card = on_paper(&house, &visitor, notice, on_sheet);
        match sheets.last_mut().filter(|sheet| sheet.len() < on_sheet) {
            Some(sheet) => sheet.push(card),
            None => sheets.push(vec![card]),
        }
    }
    show(&Paper { frame: &frame, on_sheet, only, sheets, strips: STRIPS })
}

fn on_paper(house: &House, visitor: &Visitor, notice: Notice, on_sheet: usize) -> PaperCard {
    let [small, large] = MOST_TEXT;
    let address = house.url(&format!("/b/{}", notice.code()));
    let author = if notice.author.is_empty() {
        visitor.lang.say("noticeboard-a-neighbour")
    } else {
        notice.author.clone()
    };
    PaperCard {
        qr: qr::svg(&address),
        address: address.trim_start_matches("https://").trim_start_matches("http://").to_owned(),
        beginning: text::beginning(&notice.typed, if on_sheet == 2 { large } else { small }),
        author,
        notice,
    }
}

/// `GET /b/{code}`: the notice whose paper card somebody holds.
pub async fn by_code(State(house): State<House>, Path(code): Path<String>) -> Answer {
    let code = code.trim().to_lowercase();
    let mut tx = house.read().await?;
    let notice = store::by_code(&mut tx, &code).await?;
    Ok(match notice {
        Some(notice) => see_other(&notice.path()),
        // It came down: what hangs now may be of use too.
        None => crate::kit::page::see_other_saying("/prikbord", "noticeboard-flash-card-over"),
    })
}
