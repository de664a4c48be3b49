//! The screens of importing: choose a file, look at what is in it, say yes, take it back.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::json;

use super::carry_out::IMPORT;
use super::columns::{Column, Kind};
use super::look::{Fate, Looked, Seen, look};
use super::store::{self, Earlier, Import};
use super::table;
use crate::kit::form::{Filled, Problem, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::jobs::{self, Wanted};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx, csv_file};

/// Where files are read in.
const DESK: &str = "/beheer/inlezen";
/// How many lines of one sort a page shows.
const SHOWN: usize = 200;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route(DESK, get(begin).post(send))
        .route("/beheer/inlezen/voorbeeld-activiteiten.csv", get(example_of_activities))
        .route("/beheer/inlezen/voorbeeld-organisaties.csv", get(example_of_organisations))
        .route("/beheer/inlezen/{id}", get(open))
        .route("/beheer/inlezen/{id}/ja", post(say_yes))
        .route("/beheer/inlezen/{id}/nee", post(say_no))
        .route("/beheer/inlezen/{id}/terug", get(ask_back).post(take_back))
}

#[derive(Template)]
#[template(path = "rooms/importing/begin.html")]
struct Begin<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    earlier: Vec<Earlier>,
    /// The id that the file gets, so that sending it twice keeps it once.
    new_id: String,
}

impl Begin<'_> {
    fn is_chosen(&self, kind: Kind) -> bool {
        Kind::from_slug(self.form.text("kind")).unwrap_or(Kind::Activities) == kind
    }
}

async fn begin(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    ask(&house, &visitor, &Filled::default(), &Problems::none()).await
}

async fn ask(house: &House, visitor: &Visitor, form: &Filled, problems: &Problems) -> Answer {
    let frame = frame(house, visitor, "importing-title").await?;
    let earlier = store::earlier(&mut house.read().await?).await?;
    let page = Begin { frame: &frame, form, problems, earlier, new_id: new_id(house.now()) };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /beheer/inlezen`: keeps the file for a day, and nothing else.
async fn send(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let kind = Kind::from_slug(form.text("kind")).unwrap_or(Kind::Activities);
    match read(&house, kind, &form).await? {
        Ok(content) => {
            let import = Import {
                id: id_of_form(form.text("id"), house.now()),
                kind,
                state: store::State::Waiting,
                content,
                total: 0,
                created_at: house.now(),
            };
            let mut tx = house.write().await?;
            store::insert(&mut tx, &import).await?;
            tx.commit().await?;
            Ok(see_other(&import.path()))
        }
        Err(word) => {
            let mut problems = Problems::none();
            problems.add("file", word);
            ask(&house, &visitor, &form, &problems).await
        }
    }
}

/// The text of the file in a form, when its lines can be looked at.
async fn read(
    house: &House,
    kind: Kind,
    form: &Filled,
) -> anyhow::Result<Result<String, &'static str>> {
    let Some(bytes) = &form.file else { return Ok(Err("importing-file-missing")) };
    let content = match table::decode(bytes) {
        Ok(content) => content,
        Err(word) => return Ok(Err(word)),
    };
    let seen = look(house, &mut house.read().await?, (kind, &content)).await?;
    Ok(seen.map(|_| content))
}

#[derive(Template)]
#[template(path = "rooms/importing/preview.html")]
struct Preview<'a> {
    frame: &'a Frame,
    import: &'a Import,
    seen: &'a Seen,
}

impl Preview<'_> {
    fn fresh(&self) -> Vec<&Looked> {
        self.seen.fresh().take(SHOWN).collect()
    }

    fn wrong(&self) -> Vec<&Looked> {
        self.seen.wrong().take(SHOWN).collect()
    }

    fn known(&self) -> Vec<&Looked> {
        self.seen.known().take(SHOWN).collect()
    }

    fn counts(&self) -> [usize; 3] {
        [self.seen.fresh().count(), self.seen.wrong().count(), self.seen.known().count()]
    }

    fn is_about_activities(&self) -> bool {
        self.import.kind == Kind::Activities
    }

    /// What is wrong with a line, or why it is passed over.
    fn why(&self, line: &Looked) -> Vec<String> {
        let w = self.frame.w;
        match &line.fate {
            Fate::New(_) => Vec::new(),
            Fate::There => vec![w.say("importing-line-there")],
            Fate::Twice(earlier) => vec![w.put("importing-line-twice", "line", earlier)],
            Fate::Past => vec![w.say("importing-line-past")],
            Fate::Wrong(problems) => problems.iter().map(|problem| self.said(problem)).collect(),
        }
    }

    /// What is wrong, and in which column: "titel: ...".
    fn said(&self, problem: &Problem) -> String {
        let w = self.frame.w;
        let mut columns = self.import.kind.columns().iter();
        match columns.find(|column| column.field == problem.field) {
            Some(column) => format!("{}: {}", column.usual_name(w), problem.said(w)),
            None => problem.said(w),
        }
    }

    fn when(&self, line: &Looked) -> String {
        line.starts_at.map(|at| self.frame.dates.moment(at)).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "rooms/importing/file.html")]
struct File<'a> {
    frame: &'a Frame,
    import: &'a Import,
    /// How many of its lines are kept now.
    kept: i64,
}

impl File<'_> {
    fn is_busy(&self) -> bool {
        matches!(self.import.state, store::State::Working | store::State::Undoing)
    }

    fn progress(&self) -> String {
        let (kept, total) = (self.kept.to_string(), self.import.total.to_string());
        self.frame.w.fill("importing-progress", &[("kept", &kept), ("total", &total)])
    }
}

async fn find(tx: &mut Tx, id: &str) -> Result<Import, Oops> {
    store::find(tx, id).await?.ok_or(Oops::NotFound)
}

/// `GET /beheer/inlezen/{id}`
async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let import = find(&mut tx, &id).await?;
    let frame = frame(&house, &visitor, "importing-title").await?;
    if import.state == store::State::Waiting {
        let seen = look(&house, &mut tx, (import.kind, &import.content)).await?;
        // It could be looked at when it came; what broke it since is not for a person to mend.
        let seen = seen.map_err(|word| Oops::trouble(anyhow::anyhow!("{word}")))?;
        return show(&Preview { frame: &frame, import: &import, seen: &seen });
    }
    let kept = store::count(&mut tx, &id).await?;
    show(&File { frame: &frame, import: &import, kept })
}

/// `POST /beheer/inlezen/{id}/ja`
async fn say_yes(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let who = may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let import = find(&mut tx, &id).await?;
    let seen = look(&house, &mut tx, (import.kind, &import.content)).await?;
    let total = seen.map_or(0, |seen| seen.fresh().count());
    // Pressed twice: the work is under way.
    if store::turn(&mut tx, &id, store::State::Waiting, store::State::Working).await? {
        store::set_total(&mut tx, &id, i64::try_from(total).unwrap_or_default()).await?;
        ask_for_work(&house, &mut tx, &id, json!({ "by": who.id })).await?;
    }
    tx.commit().await?;
    Ok(see_other(&import.path()))
}

async fn ask_for_work(
    house: &House,
    tx: &mut Tx,
    id: &str,
    payload: serde_json::Value,
) -> sqlx::Result<()> {
    let now = house.now();
    // It takes a while, as what waits for other sites does.
    jobs::enqueue(tx, now, Wanted { kind: IMPORT, about: id, payload, run_at: now, slow: true })
        .await
}

/// `POST /beheer/inlezen/{id}/nee`: forgets the file.
async fn say_no(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let import = find(&mut tx, &id).await?;
    if import.state != store::State::Waiting {
        return Ok(see_other(&import.path()));
    }
    store::remove(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(see_other_saying(DESK, "importing-flash-dropped"))
}

#[derive(Template)]
#[template(path = "rooms/importing/back.html")]
struct AskBack<'a> {
    frame: &'a Frame,
    import: &'a Import,
    kept: i64,
}

/// `GET /beheer/inlezen/{id}/terug`
async fn ask_back(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let import = find(&mut tx, &id).await?;
    if import.state != store::State::Done {
        return Ok(see_other(&import.path()));
    }
    let kept = store::count(&mut tx, &id).await?;
    let frame = frame(&house, &visitor, "importing-back-title").await?;
    show(&AskBack { frame: &frame, import: &import, kept })
}

/// `POST /beheer/inlezen/{id}/terug`
async fn take_back(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let import = find(&mut tx, &id).await?;
    if import.undo_until() < house.now() {
        return Err(Oops::Gone);
    }
    if store::turn(&mut tx, &id, store::State::Done, store::State::Undoing).await? {
        ask_for_work(&house, &mut tx, &id, json!({})).await?;
    }
    tx.commit().await?;
    Ok(see_other(&import.path()))
}

async fn example_of_activities(State(house): State<House>, visitor: Visitor) -> Answer {
    example(&house, &visitor, Kind::Activities).await
}

async fn example_of_organisations(State(house): State<House>, visitor: Visitor) -> Answer {
    example(&house, &visitor, Kind::Organisations).await
}

/// A file to fill in: the names of the columns, and one line that shows how.
async fn example(house: &House, visitor: &Visitor, kind: Kind) -> Result<Response, Oops> {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let lang = visitor.lang;
    let settings = house.settings().await?;
    let columns = kind.columns().iter();
    let names = columns.clone().map(|column| column.usual_name(lang).to_owned()).collect();
    let day = house.dates(lang).input_date(house.now().plus(14 * DAY));
    let cell = |column: &Column| match column.field {
        "date" => day.clone(),
        "town" => settings.town.clone(),
        field => example_cell(field, lang),
    };
    let rows: [Vec<String>; 2] = [names, columns.map(cell).collect()];
    Ok(csv_file::answer(&format!("{}.csv", kind.slug()), &rows)?)
}

fn example_cell(field: &str, lang: Lang) -> String {
    match field {
        "title" => lang.say("importing-example-title"),
        "name" => lang.say("importing-example-name"),
        "text" => lang.say("importing-example-text"),
        "contact" => lang.say("importing-example-contact"),
        "hours" => lang.say("importing-example-hours"),
        "start" => "10:00".to_owned(),
        "end" => "12:00".to_owned(),
        "price" => "2,50".to_owned(),
        "theme" => "ontmoeten, samen-eten".to_owned(),
        "audience" => "iedereen".to_owned(),
        "feature" => "rolstoel".to_owned(),
        "phone" => "(000) 000 12 34".to_owned(),
        "email" => "koor@linde.example".to_owned(),
        "website" | "link" => "https://koor.example".to_owned(),
        // What is left empty may be.
        _ => String::new(),
    }
}

async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", &visitor.lang.say(word)).await
}
