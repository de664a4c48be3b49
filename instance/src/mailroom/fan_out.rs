//! Who should get it: one delivery for each inbox, shared inboxes first and once.

use federation::Id;

use super::local::{APPLICATION, SITE};
use super::store;
use crate::kit::House;
use crate::kit::jobs::Setback;

/// Makes the deliveries of one activity in the outbox. Safe to do twice.
pub async fn fan_out(house: &House, outbox_id: &str) -> Result<(), Setback> {
    let mut tx = house.write().await?;
    let Some(said) = store::said(&mut tx, outbox_id).await? else { return Ok(()) };
    if said.fanned_out_at.is_some() {
        return Ok(());
    }
    let now = house.now();
    let also = also_followers_of(&said.actor, &said.kind);
    let blocked = store::blocked_hosts(&mut tx).await?;
    for (inbox,) in store::inboxes_of(&mut tx, &said.actor, also).await? {
        let Ok(inbox) = Id::parse(&inbox) else { continue };
        if blocked.blocks_id(&inbox) {
            continue;
        }
        store::insert_delivery(&mut tx, outbox_id, &said.object_id, &inbox, now).await?;
    }
    store::mark_fanned_out(&mut tx, outbox_id, now).await?;
    tx.commit().await?;
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
