//! Reading: the list of pages, one page, the house rules.

use askama::Template;
use axum::extract::{Path, State};

use super::page::{Draft, Fixed, Page};
use super::{examples, store, store_fresh};
use crate::kit::examples::{Example, Mark, shown};
use crate::kit::fresh::{Checked, Kind};
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, markup};

#[derive(Template)]
#[template(path = "rooms/about/list.html")]
struct List<'a> {
    frame: &'a Frame,
    pages: &'a [Page],
    /// Below the pages.
    examples: Vec<Page>,
    can_write: bool,
}

/// `GET /over`
pub async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    let can_write = can(visitor.resident.as_ref(), Action::WritePages);
    let mut tx = house.read().await?;
    let pages = in_list(&mut tx, can_write).await?;
    let examples = examples::pages(&house, &mut tx).await?;
    drop(tx);
    let mut frame = frame(&house, &visitor, "kit-about").await?;
    frame.title = frame.about();
    show(&List { frame: &frame, pages: &pages, examples, can_write })
}

/// The pages of the list, with the drafts for who may write.
pub async fn in_list(tx: &mut Tx, can_write: bool) -> sqlx::Result<Vec<Page>> {
    let mut pages = store::all(tx).await?;
    pages.retain(|page| Fixed::from_slug(&page.slug).is_none() && (page.is_visible || can_write));
    Ok(pages)
}

/// A frame for a page of this room; `word` is the key of its title.
pub async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "about", &visitor.lang.say(word)).await
}

#[derive(Template)]
#[template(path = "rooms/about/page.html")]
#[expect(clippy::struct_excessive_bools, reason = "each shows or hides a part of the page")]
struct Shown<'a> {
    frame: &'a Frame,
    html: &'a str,
    /// Where the page is changed.
    desk: String,
    /// In what language it was written.
    lang: &'static str,
    can_write: bool,
    is_draft: bool,
    is_fixed: bool,
    can_change: bool,
    /// When it was checked; `None` for what nobody wrote yet.
    checked: Option<Checked>,
    /// What is said of it when it is not real yet.
    example: Option<Mark>,
}

/// `GET /over/{slug}`
pub async fn one(State(house): State<House>, visitor: Visitor, Path(slug): Path<String>) -> Answer {
    if let Some(fixed) = Fixed::from_slug(&slug) {
        return Ok(see_other(fixed.path()));
    }
    let can_write = can(visitor.resident.as_ref(), Action::WritePages);
    let mut tx = house.read().await?;
    let Some(page) = store::find(&mut tx, &slug).await? else {
        let example = shown(&mut tx, examples::ROOM, &slug).await?;
        return show_example(&house, &visitor, &example).await;
    };
    let checked = store_fresh::thing(&mut tx, &slug).await?;
    drop(tx);
    if !page.is_visible && !can_write {
        return Err(Oops::NotFound);
    }
    let frame = Frame::new(&house, &visitor, "about", &page.title).await?;
    show(&Shown {
        frame: &frame,
        html: &page.html(),
        desk: page.desk(),
        lang: frame.settings.language.code(),
        can_write,
        is_draft: !page.is_visible,
        is_fixed: false,
        can_change: can(visitor.resident.as_ref(), Action::ChangeAny),
        checked: checked.map(|thing| thing.shown(Kind::Page, house.now())),
        example: None,
    })
}

/// A page that is not real yet.
async fn show_example(house: &House, visitor: &Visitor, example: &Example) -> Answer {
    let page = examples::read(house, example).ok_or(Oops::NotFound)?;
    let frame = Frame::new(house, visitor, "about", &page.title).await?;
    show(&Shown {
        frame: &frame,
        html: &page.html(),
        desk: String::new(),
        lang: frame.settings.language.code(),
        can_write: false,
        is_draft: false,
        is_fixed: false,
        can_change: false,
        checked: None,
        example: Some(example.mark()),
    })
}

/// `GET /huisregels`: as somebody wrote them, or as every house has them to begin with.
pub async fn house_rules(State(house): State<House>, visitor: Visitor) -> Answer {
    let fixed = Fixed::HouseRules;
    let mut tx = house.read().await?;
    let written = store::find(&mut tx, fixed.slug()).await?;
    if written.is_none()
        && let Some(example) = examples::instead_of(&mut tx, fixed).await?
    {
        return show_example(&house, &visitor, &example).await;
    }
    let checked = store_fresh::thing(&mut tx, fixed.slug()).await?;
    drop(tx);
    let mut frame = frame(&house, &visitor, fixed.word()).await?;
    // What nobody wrote yet is told in the language of the reader.
    let lang = if written.is_some() { frame.settings.language } else { visitor.lang };
    let draft = written.as_ref().map_or_else(|| fixed.starter(visitor.lang), Draft::from);
    frame.title.clone_from(&draft.title);
    show(&Shown {
        frame: &frame,
        html: &markup::to_html(&draft.typed),
        desk: format!("/over/{}", fixed.slug()),
        lang: lang.code(),
        can_write: can(visitor.resident.as_ref(), Action::WritePages),
        is_draft: false,
        is_fixed: true,
        can_change: can(visitor.resident.as_ref(), Action::ChangeAny),
        checked: checked.map(|thing| thing.shown(Kind::Page, house.now())),
        example: None,
    })
}
