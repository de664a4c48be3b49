//! What an operator wants to see of the post: what waits, what failed and why, which hosts are ill.

use crate::kit::jobs;
use crate::kit::{House, Moment, Tx, sql};

/// A number of something in a state.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Count {
    /// The state: `waiting`, `done`, `failed`, `refused`.
    pub state: String,
    /// How many.
    pub number: i64,
}

/// A host that is not well.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct IllHost {
    /// Which.
    pub host: String,
    /// How often it failed in a row.
    pub failures: i64,
    /// Since when.
    pub failing_since: Option<Moment>,
    /// Left alone until.
    pub pause_until: Option<Moment>,
    /// Retired since.
    pub retired_at: Option<Moment>,
    /// What it said last.
    pub last_error: Option<String>,
    /// How many deliveries wait for it.
    pub waiting: i64,
}

/// A letter or delivery that was given up, with its reason.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct GivenUp {
    /// With whom.
    pub host: String,
    /// What it was about.
    pub about: String,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub at: Moment,
}

/// The post at a glance.
pub struct Traffic {
    /// Deliveries by state.
    pub deliveries: Vec<Count>,
    /// Letters by state.
    pub letters: Vec<Count>,
    /// Hosts that are not well, the longest ill first.
    pub ill: Vec<IllHost>,
    /// Deliveries that were given up, the newest first.
    pub undelivered: Vec<GivenUp>,
    /// Letters that were refused or failed, the newest first.
    pub refused: Vec<GivenUp>,
    /// Jobs that were given up.
    pub jobs: Vec<jobs::GivenUp>,
}

/// Reads the post at a glance.
pub async fn traffic(tx: &mut Tx) -> sqlx::Result<Traffic> {
    Ok(Traffic {
        deliveries: deliveries(tx).await?,
        letters: letters(tx).await?,
        ill: ill_hosts(tx).await?,
        undelivered: undelivered(tx).await?,
        refused: refused(tx).await?,
        jobs: jobs::given_up(tx, 50).await?,
    })
}

async fn deliveries(tx: &mut Tx) -> sqlx::Result<Vec<Count>> {
    sql("SELECT state, COUNT(*) AS number FROM delivery GROUP BY state ORDER BY state")
        .all(tx)
        .await
}

async fn letters(tx: &mut Tx) -> sqlx::Result<Vec<Count>> {
    sql("SELECT state, COUNT(*) AS number FROM letter GROUP BY state ORDER BY state").all(tx).await
}

async fn ill_hosts(tx: &mut Tx) -> sqlx::Result<Vec<IllHost>> {
    sql("SELECT h.host, h.failures, h.failing_since, h.pause_until, h.retired_at, h.last_error, \
         (SELECT COUNT(*) FROM delivery d WHERE d.host = h.host AND d.state = 'waiting') AS waiting \
         FROM host h WHERE h.failing_since IS NOT NULL OR h.retired_at IS NOT NULL \
         ORDER BY h.failing_since LIMIT 200")
    .all(tx)
    .await
}

async fn undelivered(tx: &mut Tx) -> sqlx::Result<Vec<GivenUp>> {
    sql("SELECT host, object_id AS about, reason, COALESCE(done_at, created_at) AS at \
         FROM delivery WHERE state = 'failed' ORDER BY done_at DESC LIMIT 50")
    .all(tx)
    .await
}

async fn refused(tx: &mut Tx) -> sqlx::Result<Vec<GivenUp>> {
    sql("SELECT host, activity_id AS about, reason, created_at AS at FROM letter \
         WHERE state IN ('refused', 'failed') ORDER BY created_at DESC LIMIT 50")
    .all(tx)
    .await
}

async fn oldest_waiting(tx: &mut Tx) -> sqlx::Result<[(&'static str, Option<Moment>); 2]> {
    let delivery: Option<(Option<Moment>,)> =
        sql("SELECT MIN(created_at) FROM delivery WHERE state = 'waiting'").one(tx).await?;
    let letter: Option<(Option<Moment>,)> =
        sql("SELECT MIN(created_at) FROM letter WHERE state = 'waiting'").one(tx).await?;
    Ok([
        ("delivery", delivery.and_then(|(at,)| at)),
        ("letter", letter.and_then(|(at,)| at)),
    ])
}

/// The figures in the text form that Prometheus reads.
pub async fn metrics(house: &House) -> sqlx::Result<String> {
    let mut tx = house.read().await?;
    let mut text = String::new();
    let kinds = [
        ("buurtbond_deliveries", "Deliveries by state.", deliveries(&mut tx).await?),
        ("buurtbond_letters", "Letters that arrived, by state.", letters(&mut tx).await?),
    ];
    for (name, help, counts) in kinds {
        text.push_str(&format!("# HELP {name} {help}\n# TYPE {name} gauge\n"));
        for count in counts {
            text.push_str(&format!("{name}{{state=\"{}\"}} {}\n", count.state, count.number));
        }
    }
    let (waiting, oldest) = jobs::waiting(&mut tx).await?;
    text.push_str("# HELP buurtbond_jobs_waiting Jobs that wait.\n# TYPE buurtbond_jobs_waiting gauge\n");
    text.push_str(&format!("buurtbond_jobs_waiting {waiting}\n"));
    text.push_str(
        "# HELP buurtbond_queue_age_seconds Age of the oldest thing that waits.\n\
         # TYPE buurtbond_queue_age_seconds gauge\n",
    );
    let age = |at: Option<Moment>| {
        at.map_or(0, |at| (house.now().millis() - at.millis()).max(0) / 1000)
    };
    text.push_str(&format!("buurtbond_queue_age_seconds{{queue=\"job\"}} {}\n", age(oldest)));
    for (queue, at) in oldest_waiting(&mut tx).await? {
        text.push_str(&format!("buurtbond_queue_age_seconds{{queue=\"{queue}\"}} {}\n", age(at)));
    }
    text.push_str(
        "# HELP buurtbond_host_failures Failures in a row of a host that is not well.\n\
         # TYPE buurtbond_host_failures gauge\n",
    );
    for host in ill_hosts(&mut tx).await? {
        let name = host.host.replace(['"', '\\', '\n'], "_");
        let retired = i32::from(host.retired_at.is_some());
        text.push_str(&format!(
            "buurtbond_host_failures{{host=\"{name}\",retired=\"{retired}\"}} {}\n",
            host.failures
        ));
    }
    Ok(text)
}
