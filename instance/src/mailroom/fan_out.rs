//! Who should get it: one delivery for each inbox, shared inboxes first and once.

use federation::Id;

use super::local::{APPLICATION, SITE};
use super::store;
use crate::kit::jobs::Setback;
use crate::kit::{House, Tx};

/// Makes the deliveries of one activity in the outbox. Safe to do twice.
pub async fn fan_out(house: &House, outbox_id: &str) -> Result<(), Setback> {
    let mut tx = house.write().await?;
    let Some(said) = store::said(&mut tx, outbox_id).await? else { return Ok(()) };
    // What was said earlier about the same thing goes first: an Update that overtakes its Create
    // is lost on some servers.
    for earlier in store::not_fanned_out(&mut tx, &said.object_id, outbox_id).await? {
        fan_out_one(house, &mut tx, &earlier.0).await?;
    }
    fan_out_one(house, &mut tx, outbox_id).await?;
    tx.commit().await?;
    Ok(())
}

async fn fan_out_one(house: &House, tx: &mut Tx, outbox_id: &str) -> Result<(), Setback> {
    let Some(said) = store::said(tx, outbox_id).await? else { return Ok(()) };
    if said.fanned_out_at.is_some() {
        return Ok(());
    }
    let now = house.now();
    let also = also_followers_of(&said.actor, &said.kind);
    let blocked = store::blocked_hosts(tx).await?;
    for (inbox,) in store::inboxes_of(tx, &said.actor, also).await? {
        let Ok(inbox) = Id::parse(&inbox) else { continue };
        if blocked.blocks_id(&inbox) {
            continue;
        }
        store::insert_delivery(tx, outbox_id, &said.object_id, &inbox, now).await?;
    }
    store::mark_fanned_out(tx, outbox_id, now).await?;
    Ok(())
}

/// Whose followers hear it besides the actor's own. Followers of the program heard of an object by
/// `Announce`, so they also hear when it changes or goes; followers of the site hear of changes of
/// the organisations in its collection.
fn also_followers_of(actor: &str, kind: &str) -> &'static str {
    let changes = matches!(kind, "Update" | "Delete");
    match actor {
        SITE if changes => APPLICATION,
        SITE | APPLICATION => "",
        _ if changes => SITE,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn followers_of_the_site_hear_that_an_organisation_changed() {
        assert_eq!(also_followers_of("0192f0c1", "Update"), SITE);
    }

    #[test]
    fn an_announcement_of_an_organisation_goes_to_its_own_followers_only() {
        assert_eq!(also_followers_of("0192f0c1", "Announce"), "");
    }
}
