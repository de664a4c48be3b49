//! The street where a story is told: houses, strangers, and one clock for all.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ::instance::config::Mode;
use ::instance::kit::Moment;
use ::instance::kit::time::Clock;
use jiff::civil::date;

use crate::database::Database;
use crate::instance::Instance;
use crate::post_office::PostOffice;
use crate::stranger::Stranger;

/// So many rounds of work in a row mean that it will never end.
const MOST_ROUNDS: usize = 200;

/// Houses and strangers of one story.
pub struct Street {
    database: Database,
    clock: Clock,
    browser: reqwest::Client,
    houses: Mutex<Vec<Arc<Instance>>>,
}

/// Tells a story on a database, on the morning of a Tuesday in November, and sees to it that every
/// house is left in order.
#[expect(clippy::needless_pass_by_value, reason = "a story is given by its name alone")]
pub fn tell(database: Database, story: impl AsyncFn(&Street)) {
    tell_at(Clock::held(morning()), database, &story);
}

/// Tells a story with the clock of the machine, which real processes look at too.
#[expect(clippy::needless_pass_by_value, reason = "a story is given by its name alone")]
pub fn tell_in_real_time(database: Database, story: impl AsyncFn(&Street)) {
    tell_at(Clock::machine(), database, &story);
}

/// Tuesday 24 November 2026, nine o'clock in Amsterdam.
fn morning() -> Moment {
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").expect("a zone that is built in");
    let local = date(2026, 11, 24).at(9, 0, 0, 0);
    Moment::from_local(local, &zone).expect("an hour that exists")
}

fn tell_at(clock: Clock, database: Database, story: &impl AsyncFn(&Street)) {
    if !database.is_there() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let street = Street::new(database, clock);
        story(&street).await;
        street.close().await;
    });
}

impl Street {
    fn new(database: Database, clock: Clock) -> Self {
        let browser = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .pool_max_idle_per_host(0)
            .no_proxy()
            .timeout(Duration::from_secs(30))
            .build()
            .expect("a browser");
        Self { database, clock, browser, houses: Mutex::default() }
    }

    /// The clock that every house and every stranger looks at.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// On which database the houses are.
    #[must_use]
    pub fn database(&self) -> Database {
        self.database
    }

    /// What visitors and strangers use to ask for pages.
    #[must_use]
    pub fn browser(&self) -> &reqwest::Client {
        &self.browser
    }

    /// Opens the house of a neighbourhood.
    pub async fn neighbourhood(&self, name: &'static str) -> Arc<Instance> {
        self.open(name, Mode::Neighbourhood, None).await
    }

    /// Opens the house of a neighbourhood that sends its mail through this mail server.
    pub async fn neighbourhood_with_mail(
        &self,
        name: &'static str,
        office: &PostOffice,
    ) -> Arc<Instance> {
        self.open(name, Mode::Neighbourhood, Some(office.clone())).await
    }

    /// Opens the portal of a city.
    pub async fn portal(&self, name: &'static str) -> Arc<Instance> {
        self.open(name, Mode::Portal, None).await
    }

    /// Opens a house that nobody has set up yet.
    pub async fn empty_house(&self, name: &'static str) -> Arc<Instance> {
        let house = Instance::build(self, name, Mode::Neighbourhood, None).await;
        self.houses.lock().expect("no story panicked before").push(Arc::clone(&house));
        house
    }

    async fn open(
        &self,
        name: &'static str,
        mode: Mode,
        office: Option<PostOffice>,
    ) -> Arc<Instance> {
        let house = Instance::build(self, name, mode, office).await;
        house.set_up().await;
        self.houses.lock().expect("no story panicked before").push(Arc::clone(&house));
        house
    }

    /// Opens a server that is not ours.
    pub async fn stranger(&self, name: &'static str) -> Stranger {
        Stranger::open(self, name).await
    }

    fn houses(&self) -> Vec<Arc<Instance>> {
        self.houses.lock().expect("no story panicked before").clone()
    }

    /// Lets every open house work until nothing is left to do anywhere.
    pub async fn settle(&self) {
        for _ in 0..MOST_ROUNDS {
            let mut any = false;
            for house in self.houses() {
                any |= house.is_open() && house.work().await;
            }
            if !any {
                return;
            }
        }
        assert!(false_alarm(), "the houses keep each other at work for ever");
    }

    /// Lets time pass, and whatever is due then be done.
    pub async fn later(&self, millis: i64) {
        self.clock.forward(millis);
        self.settle().await;
    }

    /// Lets so many days pass, and a night after them: the daily job is done in every open house.
    pub async fn days_later(&self, days: i64) {
        self.clock.forward(days * crate::DAY);
        for house in self.houses() {
            house.plan_night().await;
        }
        self.settle().await;
    }

    /// Closes every house, and sees that each is in order.
    async fn close(self) {
        for house in self.houses() {
            house.close().await;
        }
    }
}

/// Always no; a plain `false` in an assertion is taken for a mistake.
fn false_alarm() -> bool {
    std::hint::black_box(false)
}
