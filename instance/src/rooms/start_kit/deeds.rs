//! What happens to an example: it becomes real, or it goes.

use askama::Template;
use axum::extract::{Path, State};

use super::catalogue::Shelf;
use super::pages::{PATH, frame};
use crate::kit::House;
use crate::kit::examples;
use crate::kit::form::Filled;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show};
use crate::kit::visitor::Visitor;
use crate::mailroom;
use crate::rooms::{about, agenda, etalage, news, organisations};

/// `POST /beheer/startpakket/{id}/bevestig`: sends its form in as it is. With `terug` one comes back
/// to the start kit, otherwise to what is real now.
pub async fn confirm(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let example = examples::find(&mut tx, &id).await?;
    drop(tx);
    // Somebody else was first, or the button was pressed twice.
    let Some(example) = example else { return Ok(see_other(PATH)) };
    let shelf = Shelf::of_room(&example.room).ok_or(Oops::NotFound)?;
    let keys = match shelf {
        // Making keys takes a while; nobody else should wait for it.
        Shelf::Organisations => Some(mailroom::fresh_keys(&house).await?),
        Shelf::Texts | Shelf::News | Shelf::Activities | Shelf::Offerings => None,
    };
    let mut tx = house.write().await?;
    if examples::settle(&mut tx, &id, house.now()).await? == 0 {
        return Ok(see_other(PATH));
    }
    let path = match (shelf, keys) {
        (Shelf::Texts, _) => about::confirm(&house, &mut tx, me, &example).await?,
        (Shelf::News, _) => news::confirm(&house, &mut tx, &me.id, &example).await?,
        (Shelf::Activities, _) => agenda::confirm(&house, &mut tx, &me.id, &example).await?,
        (Shelf::Offerings, _) => etalage::confirm(&house, &mut tx, &me.id, &example).await?,
        (Shelf::Organisations, Some(keys)) => {
            organisations::confirm(&house, &mut tx, keys, &example).await?
        }
        (Shelf::Organisations, None) => return Err(Oops::NotFound),
    };
    tx.commit().await?;
    let path = if form.ticked("terug") { PATH.to_owned() } else { path };
    Ok(see_other_saying(&path, "starter-flash-confirmed"))
}

/// `POST /beheer/startpakket/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    examples::remove(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "starter-flash-removed"))
}

#[derive(Template)]
#[template(path = "rooms/start_kit/remove.html")]
struct AskRemove<'a> {
    frame: &'a Frame,
}

/// `GET /beheer/startpakket/weg`
pub async fn ask_remove_all(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "starter-remove-title").await?;
    show(&AskRemove { frame: &frame })
}

/// `POST /beheer/startpakket/weg`: every example goes; what was made real stays.
pub async fn remove_all(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    examples::remove_all(&mut tx).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "starter-flash-removed-all"))
}
