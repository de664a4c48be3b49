//! The screens of backups: make one, see how far it is, fetch it, take it away.

use anyhow::Context;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use serde_json::json;
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::make::{BACKUP, fits};
use super::shelf::{self, Kept};
use crate::kit::given::Given;
use crate::kit::id::new_id;
use crate::kit::jobs::{self, GivenUp, Wanted};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show};
use crate::kit::store::Dialect;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang};

const DESK: &str = "/beheer/reservekopie";
/// What it is about: one backup of the house at a time.
const HOUSE: &str = "house";
/// How many jobs that were given up are looked through for a backup.
const LOOKED_THROUGH: i64 = 50;
const KILOBYTE: u64 = 1024;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route(DESK, get(page).post(ask))
        .route("/beheer/reservekopie/{id}", get(fetch))
        .route("/beheer/reservekopie/{id}/weg", post(remove))
}

#[derive(Template)]
#[template(path = "rooms/backup/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    kept: Vec<Kept>,
    /// How many bytes are written, and of how many, when one is being made.
    progress: Option<(u64, u64)>,
    /// Why the last one was not made.
    failed: Option<GivenUp>,
    /// Whether pictures and films are in it.
    has_media: bool,
    media: u64,
    is_sqlite: bool,
    /// The folder with the data of the house.
    data: String,
}

impl Page<'_> {
    fn size(&self, bytes: impl Given<u64>) -> String {
        size(self.frame.w, bytes.given())
    }

    fn progress_line(&self, written: impl Given<u64>, all: impl Given<u64>) -> String {
        let (written, all) = (self.size(written), self.size(all));
        self.frame.w.fill("backup-progress", &[("written", &written), ("all", &all)])
    }

    fn folders(&self) -> String {
        format!("{}/{{{}}}", self.data, shelf::MEDIA.join(","))
    }
}

/// "12 MB", "40 kB": never nothing.
fn size(lang: Lang, bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(KILOBYTE).max(1);
    if kilobytes < KILOBYTE {
        return lang.put("backup-kilobytes", "n", kilobytes);
    }
    lang.put("backup-megabytes", "n", kilobytes.div_ceil(KILOBYTE))
}

async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let title = visitor.lang.say("backup-title");
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    let mut tx = house.read().await?;
    let is_busy = jobs::is_waiting(&mut tx, BACKUP, HOUSE).await?;
    let given_up = jobs::given_up(&mut tx, LOOKED_THROUGH).await?;
    drop(tx);
    let seen = house.clone();
    let look = move || {
        let (database, media) = shelf::measure(&seen.config.data)?;
        Ok::<_, std::io::Error>((database, media, shelf::written(&seen)?, shelf::kept(&seen)?))
    };
    let looked = tokio::task::spawn_blocking(look).await.map_err(Oops::trouble)?;
    let (database, media, written, kept) = looked.map_err(Oops::trouble)?;
    let has_media = fits(&house, media);
    let all = database + if has_media { media } else { 0 };
    let newest = kept.first().map(|kept| kept.made_at);
    let is_news = |one: &GivenUp| one.kind == BACKUP && newest.is_none_or(|at| at < one.failed_at);
    show(&Page {
        frame: &frame,
        kept,
        progress: is_busy.then_some((written.min(all), all)),
        failed: given_up.into_iter().find(is_news).filter(|_| !is_busy),
        has_media,
        media,
        is_sqlite: house.db.dialect() == Dialect::Sqlite,
        data: house.config.data.display().to_string(),
    })
}

/// `POST /beheer/reservekopie`: asks for a backup, unless one is being made.
async fn ask(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    if house.db.dialect() != Dialect::Sqlite {
        return Err(Oops::NotFound);
    }
    let now = house.now();
    let mut tx = house.write().await?;
    if !jobs::is_waiting(&mut tx, BACKUP, HOUSE).await? {
        let id = new_id(now);
        shelf::make_folder(&house)
            .and_then(|()| shelf::new_file(&shelf::mark(&house, &id)))
            .context("the folder for backups cannot be written")?;
        // It takes a while, as what waits for other sites does.
        let payload = json!({ "id": id });
        let wanted = Wanted { kind: BACKUP, about: HOUSE, payload, run_at: now, slow: true };
        jobs::enqueue(&mut tx, now, wanted).await?;
        tx.commit().await?;
    }
    Ok(see_other(DESK))
}

fn find(house: &House, id: &str) -> Result<Kept, Oops> {
    shelf::find(house, id).map_err(Oops::trouble)?.ok_or(Oops::NotFound)
}

/// `GET /beheer/reservekopie/{id}`: the file, or a part of it for a download that broke off.
async fn fetch(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    request: Request,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let kept = find(&house, &id)?;
    let day = house.dates(visitor.lang).input_date(kept.made_at);
    let served = ServeFile::new(shelf::path(&house, &kept.id, kept.holds)).oneshot(request).await;
    let mut answer = served.map_err(Oops::trouble)?.into_response();
    let name = format!("attachment; filename=\"buurtbond-{day}.tar\"");
    let name = HeaderValue::from_str(&name).map_err(Oops::trouble)?;
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-tar"));
    headers.insert(header::CONTENT_DISPOSITION, name);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(answer)
}

/// `POST /beheer/reservekopie/{id}/weg`
async fn remove(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let kept = find(&house, &id)?;
    shelf::remove(&house, &kept.id).map_err(Oops::trouble)?;
    Ok(see_other_saying(DESK, "backup-flash-removed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_whole_numbers() {
        assert_eq!(size(Lang::Nl, 0), "1 kB");
        assert_eq!(size(Lang::Nl, 40 * KILOBYTE), "40 kB");
        assert_eq!(size(Lang::Nl, 11 * KILOBYTE * KILOBYTE + 1), "12 MB");
    }
}
