//! Residents: who has an account here, how they sign in, and what they may do.
//!
//! There are no passwords. Whoever can read the mail of an address gets a code and a link there and
//! is in ([`sign_in`]); the first time, that makes the account. Whoever has a passkey comes in with
//! that ([`passkeys`]). Who runs the house also passes a second step ([`second_step`] has the rules,
//! [`sure`] does it). Whoever came in with a card adds an address later, and anybody changes theirs
//! ([`email`]). The screens are in [`entrance`], [`steps`], [`keys`], [`sessions`], [`email_pages`]
//! and [`pages`].

mod archive;
mod attention;
mod card;
mod cards;
mod device;
mod email;
mod email_pages;
mod entrance;
mod keys;
mod pages;
mod passkeys;
mod removal;
mod resident;
mod second_step;
mod sessions;
mod sign_in;
mod steps;
mod store;
mod store_cards;
mod sure;

pub use attention::attention;
pub use entrance::ask_code_first;
pub use removal::{remove, see_to_quiet_accounts};
pub use resident::{Member, is_email, role_line, role_word, roles_in_words};
pub use second_step::FEW_CODES;
pub use sign_in::{Arrival, enter, newcomer, sign_in_directly};
pub use steps::step_address;
pub use store::{People, Step, figure, forget_old, named, people, staff, step};
pub use store::{Standing, has_posted, mute, standing};
pub use sure::give_demo_step;

use axum::Router;

use crate::kit::id::new_id;
use crate::kit::may::{Role, Roles};
use crate::kit::{House, Lang, Moment, Tx};

/// Why a role or an account stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum Stays {
    /// A house without an administrator could not be run by anybody.
    #[error("this is the last administrator of the house")]
    LastAdministrator,
    /// There is nobody with this id.
    #[error("there is nobody with this id")]
    Nobody,
    /// The database does not answer.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// Something else broke.
    #[error(transparent)]
    Trouble(#[from] anyhow::Error),
}

/// The addresses of this room.
pub fn routes() -> Router<House> {
    pages::routes().merge(cards::routes()).merge(archive::routes())
}

/// Gives an address an account, or an account that is there other roles; returns its id.
/// The address must have passed [`is_email`].
pub async fn add(
    tx: &mut Tx,
    now: Moment,
    email: &str,
    name: &str,
    roles: impl Into<Roles>,
) -> Result<String, Stays> {
    let email = resident::normal_email(email);
    let roles = roles.into();
    if let Some(member) = store::by_email(tx, &email).await? {
        set_roles(tx, &member.id, roles).await?;
        return Ok(member.id);
    }
    let id = new_id(now);
    let name = resident::first_name(name);
    store::insert(tx, &Member { id: id.clone(), email, name, roles, created_at: now }, None)
        .await?;
    Ok(id)
}

/// The account with this id.
pub async fn member(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Member>> {
    store::by_id(tx, id).await
}

/// The account of an address.
pub async fn by_email(tx: &mut Tx, email: &str) -> sqlx::Result<Option<Member>> {
    store::by_email(tx, &resident::normal_email(email)).await
}

/// The language that a resident reads, for mail; that of the house when they never chose.
pub async fn lang_of(tx: &mut Tx, id: &str) -> sqlx::Result<Lang> {
    let code = store::lang_of(tx, id).await?;
    Ok(code.and_then(|code| Lang::from_code(&code)).unwrap_or_default())
}

/// Takes away what somebody passes the second step with, because they lost it, and ends their
/// sessions. The next time they sign in, they set it up anew.
pub async fn reset_second_step(tx: &mut Tx, id: &str) -> sqlx::Result<()> {
    store::forget_step(tx, id).await?;
    store::end_sessions(tx, id).await?;
    Ok(())
}

/// Makes the first administrator of a house that is being set up; returns the id.
pub async fn first_administrator(
    tx: &mut Tx,
    now: Moment,
    email: &str,
    name: &str,
) -> Result<String, Stays> {
    add(tx, now, email, name, Role::Administrator).await
}

/// Gives a resident other roles, unless the house would lose its last administrator.
pub async fn set_roles(tx: &mut Tx, id: &str, roles: Roles) -> Result<(), Stays> {
    let member = store::by_id(tx, id).await?.ok_or(Stays::Nobody)?;
    if !roles.has(Role::Administrator) {
        keeps_an_administrator(tx, &member).await?;
    }
    store::set_roles(tx, id, roles).await?;
    Ok(())
}

async fn keeps_an_administrator(tx: &mut Tx, member: &Member) -> Result<(), Stays> {
    // Two administrators who take the role from each other at once wait for each other here.
    let all = store::hold_administrators(tx).await?;
    let is_last = member.roles.has(Role::Administrator) && all <= 1;
    if is_last { Err(Stays::LastAdministrator) } else { Ok(()) }
}
