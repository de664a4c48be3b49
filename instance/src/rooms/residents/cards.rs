//! The screens of invitation cards: hosts make and print them, neighbours come in with them.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};

use super::card::{Card, USED_LASTS, code_hash, printed, typed};
use super::resident::{Member, first_name};
use super::sign_in::{Arrival, enter, sign_in_directly};
use super::{store, store_cards};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, is_id, new_id};
use crate::kit::may::{Action, Roles, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, qr};

/// The addresses of the cards.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/kaarten", get(cards_page).post(make))
        .route("/kaarten/{id}/opnieuw", post(make_again))
        .route("/kaarten/{id}/weg", post(revoke))
        .route("/inloggen/kaart", get(type_page).post(type_code))
        .route("/kaart/{code}", get(door).post(come_in))
}

#[derive(Template)]
#[template(path = "rooms/residents/cards.html")]
struct CardsPage<'a> {
    frame: &'a Frame,
    cards: &'a [Card],
    id: String,
}

#[derive(Template)]
#[template(path = "rooms/residents/card.html")]
struct Printed<'a> {
    frame: &'a Frame,
    first_name: &'a str,
    code: String,
    address: String,
    qr: String,
}

#[derive(Template)]
#[template(path = "rooms/residents/card_code.html")]
struct TypePage<'a> {
    frame: &'a Frame,
    code: &'a str,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/card_door.html")]
struct Door<'a> {
    frame: &'a Frame,
    first_name: &'a str,
    is_new: bool,
    form: &'a Filled,
    problems: &'a Problems,
}

async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "residents", &visitor.lang.say(word)).await
}

async fn cards_page(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::Invite)?;
    let mut tx = house.read().await?;
    let cards = store_cards::all(&mut tx, house.now()).await?;
    drop(tx);
    let frame = frame(&house, &visitor, "residents-cards").await?;
    show(&CardsPage { frame: &frame, cards: &cards, id: new_id(house.now()) })
}

/// Shows a card to print; its code is seen this one time.
async fn show_card(house: &House, visitor: &Visitor, name: &str, code: &str) -> Answer {
    let frame = frame(house, visitor, "residents-card").await?;
    let address = house.url(&format!("/kaart/{code}"));
    let (qr, code) = (qr::svg(&address), printed(code));
    let address = house.url("/inloggen/kaart");
    show(&Printed { frame: &frame, first_name: name, code, address, qr })
}

async fn make(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let host = may(visitor.resident.as_ref(), Action::Invite)?;
    let now = house.now();
    let (card, code) = Card::new(id_of_form(form.text("id"), now), form.text("name"), now);
    let mut tx = house.write().await?;
    let made = store_cards::insert(&mut tx, &card, &code_hash(&code), &host.id).await?;
    tx.commit().await?;
    if made == 0 {
        // The form was sent twice: the card is there, and its code was on the first answer.
        return Ok(see_other_saying("/kaarten", "residents-flash-card-twice"));
    }
    show_card(&house, &visitor, &card.name, &code).await
}

async fn kept(tx: &mut Tx, id: &str) -> Result<Card, Oops> {
    if !is_id(id) {
        return Err(Oops::NotFound);
    }
    store_cards::find(tx, id).await?.ok_or(Oops::NotFound)
}

/// A lost card: the old code opens nothing any more, the account stays.
async fn make_again(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::Invite)?;
    let mut tx = house.write().await?;
    let card = kept(&mut tx, &id).await?;
    let (fresh, code) = Card::new(card.id.clone(), &card.name, house.now());
    store_cards::renew(&mut tx, &card.id, &code_hash(&code), fresh.expires_at).await?;
    close_for(&mut tx, &card).await?;
    tx.commit().await?;
    show_card(&house, &visitor, &card.name, &code).await
}

async fn revoke(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::Invite)?;
    let mut tx = house.write().await?;
    let card = kept(&mut tx, &id).await?;
    store_cards::remove(&mut tx, &card.id).await?;
    close_for(&mut tx, &card).await?;
    tx.commit().await?;
    Ok(see_other_saying("/kaarten", "residents-flash-card-gone"))
}

/// Whoever found the card may be signed in with it.
async fn close_for(tx: &mut Tx, card: &Card) -> sqlx::Result<()> {
    match &card.resident_id {
        Some(resident) => store::end_sessions(tx, resident).await.map(drop),
        None => Ok(()),
    }
}

async fn type_page(State(house): State<House>, visitor: Visitor) -> Answer {
    let frame = frame(&house, &visitor, "residents-card-sign-in").await?;
    show(&TypePage { frame: &frame, code: "", problems: &Problems::none() })
}

async fn type_code(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let found = match typed(form.text("code")) {
        Some(code) => valid(&house, &code).await?.map(|_| code),
        None => None,
    };
    match found {
        Some(code) => Ok(see_other(&format!("/kaart/{code}"))),
        None => show_unknown(&house, &visitor, form.text("code")).await,
    }
}

async fn show_unknown(house: &House, visitor: &Visitor, code: &str) -> Answer {
    let mut problems = Problems::none();
    problems.add("code", "residents-card-unknown");
    let frame = frame(house, visitor, "residents-card-sign-in").await?;
    show_wrong(&TypePage { frame: &frame, code, problems: &problems })
}

async fn valid(house: &House, code: &str) -> sqlx::Result<Option<Card>> {
    let mut tx = house.read().await?;
    store_cards::of_code(&mut tx, &code_hash(code), house.now()).await
}

/// Where the QR code leads. Looking uses nothing up: programs that check links look too.
async fn door(State(house): State<House>, visitor: Visitor, Path(code): Path<String>) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let card = match typed(&code) {
        Some(code) => valid(&house, &code).await?,
        None => None,
    };
    let Some(card) = card else { return show_unknown(&house, &visitor, "").await };
    let frame = frame(&house, &visitor, "residents-card-sign-in").await?;
    let form = Filled::with(vec![("name", card.name.clone())]);
    let (first_name, is_new) = (card.name.as_str(), card.resident_id.is_none());
    let (form, problems) = (&form, &Problems::none());
    show(&Door { frame: &frame, first_name, is_new, form, problems })
}

/// What is wrong with the first visit: a name is needed, and an age.
fn read_first_visit(form: &Filled) -> Result<String, Problems> {
    let mut problems = Problems::none();
    let name = first_name(form.text("name"));
    if name.is_empty() {
        problems.add("name", "residents-name-empty");
    }
    if !form.ticked("sixteen") {
        problems.add("sixteen", "residents-sixteen-needed");
    }
    if problems.is_empty() { Ok(name) } else { Err(problems) }
}

async fn come_in(
    State(house): State<House>,
    visitor: Visitor,
    Path(code): Path<String>,
    form: Filled,
) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let now = house.now();
    let Some(code) = typed(&code) else {
        return show_unknown(&house, &visitor, "").await;
    };
    let mut tx = house.write().await?;
    let Some(card) = store_cards::hold(&mut tx, &code_hash(&code), now).await? else {
        drop(tx);
        return show_unknown(&house, &visitor, "").await;
    };
    let resident = match (&card.resident_id, read_first_visit(&form)) {
        (Some(resident), _) => resident.clone(),
        (None, Ok(name)) => newcomer(&house, &mut tx, name).await?,
        (None, Err(problems)) => {
            drop(tx);
            let frame = frame(&house, &visitor, "residents-card-sign-in").await?;
            let (first_name, is_new, form) = (card.name.as_str(), true, &form);
            let problems = &problems;
            return show_wrong(&Door { frame: &frame, first_name, is_new, form, problems });
        }
    };
    store_cards::used(&mut tx, &card.id, &resident, now, now.plus(USED_LASTS)).await?;
    let secret = sign_in_directly(&house, &mut tx, &resident, &Arrival::of(&visitor)).await?;
    tx.commit().await?;
    let mut answer = see_other_saying("/", "residents-flash-in");
    enter(&house, &mut answer, &secret);
    Ok(answer)
}

/// An account without e-mail: its id stands where the address would, and no mail goes there.
async fn newcomer(house: &House, tx: &mut Tx, name: String) -> sqlx::Result<String> {
    let now = house.now();
    let id = new_id(now);
    let member =
        Member { id: id.clone(), email: id.clone(), name, roles: Roles::NONE, created_at: now };
    store::insert(tx, &member, Some(now)).await?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_not_say_that_they_are_sixteen_does_not_come_in() {
        let form = Filled::with(vec![("name", "Mei".to_owned())]);
        let problems = read_first_visit(&form).unwrap_err();
        assert_eq!(problems.0.first().unwrap().field, "sixteen");
    }
}
