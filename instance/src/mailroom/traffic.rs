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
    Ok([("delivery", delivery.and_then(|(at,)| at)), ("letter", letter.and_then(|(at,)| at))])
}

/// One figure in the text form that Prometheus reads, with a line for each set of labels.
struct Gauge {
    name: &'static str,
    help: &'static str,
    lines: Vec<(String, i64)>,
}

impl Gauge {
    fn by_state(name: &'static str, help: &'static str, counts: Vec<Count>) -> Self {
        let line = |count: Count| (format!("{{state=\"{}\"}}", count.state), count.number);
        Self { name, help, lines: counts.into_iter().map(line).collect() }
    }

    fn text(&self) -> String {
        let Self { name, help, lines } = self;
        let lines: Vec<String> =
            lines.iter().map(|(labels, number)| format!("{name}{labels} {number}\n")).collect();
        format!("# HELP {name} {help}\n# TYPE {name} gauge\n{}", lines.concat())
    }
}

/// The figures in the text form that Prometheus reads.
pub async fn metrics(house: &House) -> sqlx::Result<String> {
    let mut tx = house.read().await?;
    let (jobs_waiting, oldest_job) = jobs::waiting(&mut tx).await?;
    let mut ages = vec![("job", oldest_job)];
    ages.extend(oldest_waiting(&mut tx).await?);
    let age =
        |at: Option<Moment>| at.map_or(0, |at| (house.now().millis() - at.millis()).max(0) / 1_000);
    let ill = ill_hosts(&mut tx).await?;
    let of_host = |host: &IllHost| {
        let name = host.host.replace(['"', '\\', '\n'], "_");
        let retired = i32::from(host.retired_at.is_some());
        (format!("{{host=\"{name}\",retired=\"{retired}\"}}"), host.failures)
    };
    let gauges = [
        Gauge::by_state("buurtbond_deliveries", "Deliveries by state.", deliveries(&mut tx).await?),
        Gauge::by_state(
            "buurtbond_letters",
            "Letters that arrived, by state.",
            letters(&mut tx).await?,
        ),
        Gauge {
            name: "buurtbond_jobs_waiting",
            help: "Jobs that wait.",
            lines: vec![(String::new(), jobs_waiting)],
        },
        Gauge {
            name: "buurtbond_queue_age_seconds",
            help: "Age of the oldest thing that waits.",
            lines: ages
                .into_iter()
                .map(|(queue, at)| (format!("{{queue=\"{queue}\"}}"), age(at)))
                .collect(),
        },
        Gauge {
            name: "buurtbond_host_failures",
            help: "Failures in a row of a host that is not well.",
            lines: ill.iter().map(of_host).collect(),
        },
    ];
    Ok(gauges.iter().map(Gauge::text).collect::<Vec<_>>().concat())
}
