//! Examples of pages: forms that nobody sent in yet, see [`crate::kit::examples`].

use super::edits::{Subject, save};
use super::page::{Draft, Fixed, Page};
use crate::kit::examples::{self, Example};
use crate::kit::oops::Oops;
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx};

/// Where this room lies.
pub const ROOM: &str = "/over";

fn draft(house: &House, example: &Example) -> Option<Draft> {
    Draft::read(&example.form(house.now().in_zone(&house.zone).date())).ok()
}

/// The page that an example would be; `None` when the form is not understood.
pub fn read(house: &House, example: &Example) -> Option<Page> {
    let Draft { title, typed, is_visible } = draft(house, example)?;
    let id = example.id.clone();
    let (slug, updated_at) = (id.clone(), house.now());
    Some(Page { id, slug, title, typed, is_visible, place: 0, confirmed_at: None, updated_at })
}

/// The examples of pages, in the order in which they were chosen.
pub async fn pages(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Page>> {
    let all = examples::of_room(tx, ROOM).await?;
    Ok(all.iter().filter_map(|example| read(house, example)).collect())
}

/// The example of another text for a page that every house has, if there is one.
pub async fn instead_of(tx: &mut Tx, fixed: Fixed) -> sqlx::Result<Option<Example>> {
    let all = examples::of_room(tx, ROOM).await?;
    Ok(all.into_iter().find(|example| example.instead_of() == fixed.slug()))
}

/// Makes an example a real page; returns where it is read.
pub async fn confirm(
    house: &House,
    tx: &mut Tx,
    author: &Resident,
    example: &Example,
) -> Result<String, Oops> {
    let Some(draft) = draft(house, example) else {
        return Err(anyhow::anyhow!("the pages do not understand this example").into());
    };
    let subject = match example.instead_of().as_str() {
        "" => Subject::NEW,
        slug => Subject::find(tx, slug).await?,
    };
    Ok(save(house, tx, &subject, draft, author).await?.path())
}
