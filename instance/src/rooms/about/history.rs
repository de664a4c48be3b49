//! Old versions: which there are, what changed since, and putting one back.

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use similar::{ChangeTag, TextDiff};

use super::edits::save_again;
use super::page::{Page, Version};
use super::pages::frame;
use super::store;
use crate::kit::id::is_id;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, markup};

/// How many versions one page of the list shows.
const ON_ONE_PAGE: usize = 30;

#[derive(Template)]
#[template(path = "rooms/about/versions.html")]
struct Versions<'a> {
    frame: &'a Frame,
    page: &'a Page,
    saved: &'a [Version],
    /// Whether the first of them is what is shown now.
    has_newest: bool,
    next: String,
    /// Where the page is read.
    path: String,
}

async fn page_of(tx: &mut Tx, slug: &str) -> Result<Page, Oops> {
    store::find(tx, slug).await?.ok_or(Oops::NotFound)
}

/// `GET /over/{slug}/versies`
pub async fn list(
    State(house): State<House>,
    visitor: Visitor,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let query = query.unwrap_or_default();
    let before = url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, value)| name == "na" && is_id(value))
        .map(|(_, value)| value.into_owned());
    let mut tx = house.read().await?;
    let page = page_of(&mut tx, &slug).await?;
    let limit = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut versions = store::versions(&mut tx, &page.id, before.as_deref(), limit).await?;
    drop(tx);
    let has_next = versions.len() > ON_ONE_PAGE;
    versions.truncate(ON_ONE_PAGE);
    let next = versions.last().filter(|_| has_next);
    let next = next.map(|last| format!("{}/versies?na={}", page.desk(), last.id));
    let frame = frame(&house, &visitor, "about-versions").await?;
    show(&Versions {
        frame: &frame,
        page: &page,
        saved: &versions,
        has_newest: before.is_none(),
        next: next.unwrap_or_default(),
        path: page.path(),
    })
}

/// A line of one text or of both.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    kind: Change,
    text: String,
}

/// In which of two texts a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// In both.
    Same,
    /// Only in the old one.
    Gone,
    /// Only in the one of now.
    New,
}

/// Two texts beside each other, line by line.
fn compared(old: &str, now: &str) -> Vec<Line> {
    let diff = TextDiff::from_lines(old, now);
    diff.iter_all_changes()
        .map(|change| Line {
            kind: match change.tag() {
                ChangeTag::Equal => Change::Same,
                ChangeTag::Delete => Change::Gone,
                ChangeTag::Insert => Change::New,
            },
            text: change.value().trim_end().to_owned(),
        })
        .collect()
}

#[derive(Template)]
#[template(path = "rooms/about/version.html")]
struct OneVersion<'a> {
    frame: &'a Frame,
    page: &'a Page,
    version: &'a Version,
    html: String,
    lines: Vec<Line>,
    is_same: bool,
    /// Where the page is read.
    path: String,
    /// Where its versions are.
    history: String,
}

/// `GET /over/{slug}/versies/{id}`
pub async fn one(
    State(house): State<House>,
    visitor: Visitor,
    Path((slug, id)): Path<(String, String)>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::WritePages)?;
    let mut tx = house.read().await?;
    let page = page_of(&mut tx, &slug).await?;
    let version = store::version(&mut tx, &page.id, &id).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let frame = frame(&house, &visitor, "about-version").await?;
    show(&OneVersion {
        frame: &frame,
        html: markup::to_html(&version.typed),
        lines: compared(&version.typed, &page.typed),
        is_same: version.typed == page.typed && version.title == page.title,
        path: page.path(),
        history: format!("{}/versies", page.desk()),
        page: &page,
        version: &version,
    })
}

/// `POST /over/{slug}/versies/{id}`: the old text becomes the newest version.
pub async fn put_back(
    State(house): State<House>,
    visitor: Visitor,
    Path((slug, id)): Path<(String, String)>,
) -> Answer {
    let author = may(visitor.resident.as_ref(), Action::WritePages)?;
    let mut tx = house.write().await?;
    let page = page_of(&mut tx, &slug).await?;
    let version = store::version(&mut tx, &page.id, &id).await?.ok_or(Oops::NotFound)?;
    let page = save_again(&house, &mut tx, page, version, author).await?;
    tx.commit().await?;
    Ok(see_other_saying(&page.path(), "about-flash-put-back"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_was_changed_is_gone_and_new() {
        let kinds: Vec<(Change, String)> = compared("een\ntwee\ndrie", "een\n2\ndrie")
            .into_iter()
            .map(|line| (line.kind, line.text))
            .collect();
        let line = |kind, text: &str| (kind, text.to_owned());
        assert_eq!(
            kinds,
            [
                line(Change::Same, "een"),
                line(Change::Gone, "twee"),
                line(Change::New, "2"),
                line(Change::Same, "drie"),
            ]
        );
    }
}
