//! What waits in this room for somebody who runs the house.

use super::site::{Health, Site};
use super::store;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::given::Number;
use crate::kit::may::Action;
use crate::kit::time::DAY;
use crate::kit::{House, Moment, Tx};
use crate::mailroom;

/// How long a site has to answer whether we may follow it before somebody should call.
const PATIENCE: i64 = 3 * DAY;

static FOLLOWERS: Errand = Errand {
    needs: Action::LinkSites,
    urgency: Urgency::Today,
    icon: "hourglass",
    word: "desk-waiting",
    path: "/wijkwebsites/beheer",
    action: "desk-waiting-next",
};
static BROKEN: Errand = Errand {
    needs: Action::LinkSites,
    urgency: Urgency::First,
    icon: "unplug",
    word: "desk-sites-broken",
    path: "/wijkwebsites/beheer",
    action: "desk-sites-broken-next",
};
static SILENT: Errand = Errand {
    needs: Action::LinkSites,
    urgency: Urgency::Sometime,
    icon: "network",
    word: "desk-sites-silent",
    path: "/wijkwebsites/beheer",
    action: "desk-sites-silent-next",
};

/// Sites that ask to follow us, that fail, and that let us wait.
pub async fn attention(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    let now = house.now();
    let asking = mailroom::waiting_followers(tx).await?.len();
    let contacts = mailroom::contacts(tx).await?;
    let sites = store::all(tx).await?;
    let health = |site: &Site| site.health(contacts.get(&site.host).copied(), now);
    let broken = sites.iter().filter(|site| health(site) == Health::Broken).count();
    let silent = sites.iter().filter(|site| is_silent(site, health(site), now)).count();
    let mut rows = FOLLOWERS.rows(asking.number());
    rows.extend(BROKEN.rows(broken.number()));
    rows.extend(SILENT.rows(silent.number()));
    Ok(rows)
}

/// Whether a site was asked long ago and said neither yes nor no.
fn is_silent(site: &Site, health: Health, now: Moment) -> bool {
    health == Health::Waiting && site.created_at.plus(PATIENCE) <= now
}
