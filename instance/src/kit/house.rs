//! The running house: what every handler and worker holds.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use federation::Id;
use federation::fetch::{Allowance, Budget, Client};
use federation::sign::{PublicKey, Signer};
use jiff::tz::TimeZone;

use super::dates::Dates;
use super::limits::Limits;
use super::mail::Post;
use super::media::{self, Shelf};
use super::memory::Memory;
use super::settings::Settings;
use super::store::{Db, Tx};
use super::time::{Clock, Moment};
use super::words::Lang;
use crate::config::{Config, Mode};

/// A running house. Cloning shares it.
#[derive(Clone)]
pub struct House(Arc<Inside>);

/// What is in a house.
pub struct Inside {
    /// Where it keeps things.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// How it was started.
    pub config: Config,
    /// The zone the neighbourhood lives in.
    pub zone: TimeZone,
    /// The one client for everything that leaves the house.
    pub client: Client,
    /// Public keys of others, parsed once.
    pub keys: moka::sync::Cache<String, KnownKey>,
    /// Keys that did not fit a signature and were fetched once more a short while ago.
    pub refetched_keys: moka::sync::Cache<String, ()>,
    /// Private keys of our own actors, parsed once.
    pub signers: moka::sync::Cache<String, Signer>,
    /// How often somebody may try something.
    pub limits: Limits,
    /// The connections to the mail server.
    pub post: Post,
    /// What rooms hold in the memory of this process.
    pub memory: Memory,
    /// How often a host may make us look for a key.
    pub key_budget: Budget,
    /// Where the files of pictures and films lie.
    pub shelf: Shelf,
    /// The doors of this house, in order: one for each finished room.
    pub doors: &'static [Door],
    settings: RwLock<Held>,
}

struct Held {
    settings: Arc<Settings>,
    read_at: Moment,
}

/// A public key of somebody else, and whose it is.
#[derive(Clone)]
pub struct KnownKey {
    /// The actor that it speaks for.
    pub owner: Id,
    /// The key, parsed.
    pub key: PublicKey,
}

/// The door of a room: what the menus show.
#[derive(Debug, Clone, Copy)]
pub struct Door {
    /// The room's name in code and style sheets: `agenda`.
    pub room: &'static str,
    /// Where it leads.
    pub path: &'static str,
    /// The key of its name in the word files.
    pub word: &'static str,
    /// In which kinds of house it is open.
    pub modes: &'static [Mode],
}

impl std::ops::Deref for House {
    type Target = Inside;

    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl std::fmt::Debug for House {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "House({})", self.config.origin)
    }
}

/// How long a copy of the settings is believed before it is read again.
const SETTINGS_LAST: i64 = 5_000;

impl House {
    /// Opens a house on a database that was already brought up to date.
    pub async fn open(
        config: Config,
        db: Db,
        clock: Clock,
        doors: &'static [Door],
    ) -> anyhow::Result<Self> {
        let client = Client::new(config.fetch_rules())?;
        let shelf = Shelf::new(config.data.join("media"));
        shelf.take_in(&config.data.join("pictures"), media::ORIGINAL)?;
        let zone = TimeZone::get(&config.timezone)?;
        let mut tx = db.read().await?;
        let settings = Arc::new(Settings::load(&mut tx).await?);
        drop(tx);
        let read_at = clock.now();
        Ok(Self(Arc::new(Inside {
            db,
            clock,
            zone,
            client,
            keys: moka::sync::Cache::builder()
                .max_capacity(10_000)
                // Another process may have learned meanwhile that a key was replaced.
                .time_to_live(Duration::from_mins(10))
                .build(),
            refetched_keys: moka::sync::Cache::builder()
                .max_capacity(10_000)
                .time_to_live(Duration::from_mins(5))
                .build(),
            limits: Limits::default(),
            post: Post::default(),
            memory: Memory::default(),
            signers: moka::sync::Cache::new(1_000),
            key_budget: Budget::new(
                Allowance { burst: 100.0, per_minute: 60.0 },
                Allowance { burst: 600.0, per_minute: 600.0 },
            ),
            shelf,
            doors,
            settings: RwLock::new(Held { settings, read_at }),
            config,
        })))
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Begins reading.
    pub async fn read(&self) -> sqlx::Result<Tx> {
        self.db.read().await
    }

    /// Begins writing.
    pub async fn write(&self) -> sqlx::Result<Tx> {
        self.db.write().await
    }

    /// The settings, at most a few seconds old.
    pub async fn settings(&self) -> sqlx::Result<Arc<Settings>> {
        let now = self.now();
        if let Some(settings) = self.held_settings(now) {
            return Ok(settings);
        }
        let mut tx = self.read().await?;
        let settings = Arc::new(Settings::load(&mut tx).await?);
        self.hold_settings(settings.clone(), now);
        Ok(settings)
    }

    fn held_settings(&self, now: Moment) -> Option<Arc<Settings>> {
        let held = self.settings.read().ok()?;
        let age = now.millis() - held.read_at.millis();
        (0..SETTINGS_LAST).contains(&age).then(|| held.settings.clone())
    }

    fn hold_settings(&self, settings: Arc<Settings>, read_at: Moment) {
        if let Ok(mut held) = self.settings.write() {
            *held = Held { settings, read_at };
        }
    }

    /// Makes this process see changed settings at once. Call it after the commit.
    pub fn settings_changed(&self, settings: Settings) {
        self.hold_settings(Arc::new(settings), self.now());
    }

    /// Reads the settings again, so that this process sees what a room just kept. Call it after the
    /// commit.
    pub async fn refresh_settings(&self) -> sqlx::Result<()> {
        let mut tx = self.read().await?;
        let settings = Settings::load(&mut tx).await?;
        self.hold_settings(Arc::new(settings), self.now());
        Ok(())
    }

    /// An absolute URL in this house: `path` begins with `/`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.config.origin_text())
    }

    /// An id in this house: `path` begins with `/`.
    ///
    /// # Panics
    /// Never for a path of ours: below an origin any path makes a URL.
    #[must_use]
    pub fn id(&self, path: &str) -> Id {
        Id::parse(&self.url(path)).expect("the origin is a URL, so an id below it is one")
    }

    /// Whether this is a city portal.
    #[must_use]
    pub fn is_portal(&self) -> bool {
        self.config.mode == Mode::Portal
    }

    /// Says dates in a language, in the zone of the house.
    #[must_use]
    pub fn dates(&self, lang: Lang) -> Dates {
        Dates { lang, zone: self.zone.clone(), now: self.now() }
    }
}
