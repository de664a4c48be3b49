//! What was taken away says so: its page answers 410 like its document, and not 404.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{local, store};
use crate::kit::House;
use crate::kit::id::is_id;
use crate::kit::oops::Oops;

/// The layer around the pages of rooms. A room does not remember what was taken away; the mailroom
/// does, because others have to be told.
pub async fn was_here(State(house): State<House>, request: Request, next: Next) -> Response {
    let id = id_in(request.uri().path()).map(str::to_owned);
    let response = next.run(request).await;
    let is_lost = matches!(response.extensions().get::<Oops>(), Some(Oops::NotFound));
    let Some(id) = id.filter(|_| is_lost) else { return response };
    match is_gone(&house, &id).await {
        Ok(true) => Oops::Gone.into_response(),
        Ok(false) => response,
        Err(error) => Oops::from(error).into_response(),
    }
}

/// The id in `/agenda/<id>`, `/agenda/<id>.ics` or `/prikbord/<id>/wijzig`.
fn id_in(path: &str) -> Option<&str> {
    let id = path.split('/').nth(2)?.split('.').next()?;
    is_id(id).then_some(id)
}

async fn is_gone(house: &House, id: &str) -> sqlx::Result<bool> {
    let mut tx = house.read().await?;
    let object = store::object(&mut tx, local::object_id(house, id).as_str()).await?;
    if object.is_some_and(|object| object.gone_at.is_some()) {
        return Ok(true);
    }
    let actor = store::actor(&mut tx, id).await?;
    Ok(actor.is_some_and(|actor| actor.gone_at.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_in_an_address_is_found_wherever_it_leads() {
        let id = "0192f0c10192f0c10192f0c10192f0c1";
        for end in ["", ".ics", "/wijzig"] {
            assert_eq!(id_in(&format!("/agenda/{id}{end}")), Some(id));
        }
        assert_eq!(id_in("/agenda/nieuw"), None);
        assert_eq!(id_in("/agenda"), None);
    }
}
