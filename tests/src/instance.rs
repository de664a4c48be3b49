//! A whole house in this process: real pages over real HTTP, a real database, a clock that stands
//! still until it is moved, and workers that work when they are told to.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::Duration;

use ::instance::config::{Config, Mode, ReadyKeys};
use ::instance::kit::jobs::{self, Wanted};
use ::instance::kit::may::{Role, Roles};
use ::instance::kit::settings::Settings;
use ::instance::kit::time::Clock;
use ::instance::kit::{House, mail, sql};
use ::instance::mailroom::Keys;
use ::instance::rooms::{desk, residents};
use ::instance::{app, cli, work};
use federation::sign::PrivateKey;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::database::Home;
use crate::post_office::{Arrived, PostOffice};
use crate::street::Street;
use crate::visitor::Visitor;

/// How many keys are made for all houses of a test program together.
const KEYS: usize = 12;

/// Keys for houses and strangers. Making one takes a good part of a second, so they are made once
/// and handed out in turn: two houses of one story do not get the same.
pub(crate) fn keys() -> Vec<Keys> {
    static READY: OnceLock<Vec<Keys>> = OnceLock::new();
    static TURN: AtomicU32 = AtomicU32::new(0);
    let ready = READY.get_or_init(|| {
        let make = |_| Keys {
            rsa: PrivateKey::generate_rsa().expect("an RSA key"),
            ed25519: PrivateKey::generate_ed25519().expect("an Ed25519 key"),
        };
        (0..KEYS).map(make).collect()
    });
    let mut keys = ready.clone();
    // A house takes two when it opens, from the end.
    let turn = TURN.fetch_add(2, Ordering::Relaxed) as usize;
    keys.rotate_right(turn % KEYS);
    keys
}

/// A house.
pub struct Instance {
    name: &'static str,
    mode: Mode,
    port: u16,
    post_office: Option<PostOffice>,
    clock: Clock,
    browser: reqwest::Client,
    home: Mutex<Option<Home>>,
    running: Mutex<Option<Running>>,
    sessions: Mutex<HashMap<String, BTreeMap<String, String>>>,
    apps: Mutex<HashMap<String, String>>,
    visitors: AtomicU32,
    expects_trouble: AtomicBool,
    is_demo: AtomicBool,
}

struct Running {
    house: House,
    close: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
}

/// Another process of a house.
pub struct Beside {
    /// Where its door is.
    pub port: u16,
    running: Running,
}

impl Beside {
    /// Closes it.
    pub async fn close(self) {
        self.running.stop().await;
    }
}

impl Running {
    async fn stop(self) {
        self.house.db.line().hang_up();
        // It fails only when the server is gone already, and then there is nothing to close.
        self.close.send(()).ok();
        let mut server = self.server;
        if tokio::time::timeout(Duration::from_secs(3), &mut server).await.is_err() {
            server.abort();
        }
        self.house.db.close().await;
    }
}

fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().expect("no story panicked before")
}

impl Instance {
    /// Opens a house on an empty database; nobody has set it up.
    pub(crate) async fn build(
        street: &Street,
        name: &'static str,
        mode: Mode,
        post_office: Option<PostOffice>,
    ) -> Arc<Self> {
        let home = street.database().make().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a port").port();
        let house = Arc::new(Self {
            name,
            mode,
            port,
            post_office,
            clock: street.clock().clone(),
            browser: street.browser().clone(),
            home: Mutex::new(Some(home)),
            running: Mutex::default(),
            sessions: Mutex::default(),
            apps: Mutex::default(),
            visitors: AtomicU32::new(0),
            expects_trouble: AtomicBool::new(false),
            is_demo: AtomicBool::new(false),
        });
        house.run(listener).await;
        house
    }

    /// The settings of the program, as an operator would give them.
    #[must_use]
    pub fn config(&self) -> Config {
        let home = hold(&self.home);
        let home = home.as_ref().expect("the house was not closed yet");
        Config {
            origin: self.origin().parse().expect("an origin"),
            listen: SocketAddr::from(([127, 0, 0, 1], self.port)),
            data: home.folder().to_path_buf(),
            database: home.url(),
            mode: self.mode,
            timezone: "Europe/Amsterdam".to_owned(),
            smtp: self.post_office.as_ref().map(PostOffice::url),
            mail_from: None,
            mail_bounces: None,
            // Small, so that a story can send one that is too large.
            film_megabytes: 1,
            backup_megabytes: 1,
            // Each visitor has an address of their own, as if through a web server in front.
            behind_proxy: true,
            development: true,
            source: "https://buurtbond.example/source".parse().expect("a URL"),
            test_hosts: HashMap::new(),
            ready_keys: Some(ReadyKeys::new(keys())),
            demo: self.is_demo.load(Ordering::Relaxed),
        }
    }

    async fn run(&self, listener: TcpListener) {
        *hold(&self.running) = Some(self.open(listener).await);
    }

    /// Opens a second door to the same house, as another process would: on the same database, and
    /// without knowing what the first has in its memory.
    pub async fn beside(&self) -> Beside {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a port").port();
        Beside { port, running: self.open(listener).await }
    }

    async fn open(&self, listener: TcpListener) -> Running {
        let config = self.config();
        let db = cli::open_db(&config).await.expect("a database that can be opened");
        let house = House::open(config, db, self.clock.clone(), app::DOORS).await;
        let house = house.expect("a house that can be opened");
        let service = app::routes(&house).into_make_service_with_connect_info::<SocketAddr>();
        let (close, closed) = oneshot::channel();
        let serving = axum::serve(listener, service)
            .with_graceful_shutdown(async { drop(closed.await) })
            .into_future();
        Running { house, close, server: tokio::spawn(serving) }
    }

    /// Sets the house up, as the set-up page does.
    pub(crate) async fn set_up(&self) {
        let is_portal = self.mode == Mode::Portal;
        let settings = Settings {
            name: self.title(),
            kind: if is_portal { "Samen in" } else { "Buurthuis" }.to_owned(),
            short_name: self.name.to_owned(),
            street: "Lindeplein 8".to_owned(),
            postal_code: "1234 AB".to_owned(),
            town: "Molenstad".to_owned(),
            phone: "(000) 000 12 34".to_owned(),
            colour: "#1e5b43".to_owned(),
            ..Settings::default()
        };
        let set_up = desk::SetUp {
            settings,
            admin_email: self.email(Role::Administrator.into()),
            admin_name: "Samira".to_owned(),
        };
        desk::open(&self.house(), &set_up).await.expect("a house that can be set up");
    }

    /// The name of the house: `delinde` is called `Delinde`.
    #[must_use]
    pub fn title(&self) -> String {
        let (first, rest) = self.name.split_at(1);
        first.to_uppercase() + rest
    }

    /// Its address: `http://delinde.localhost:40123`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.authority())
    }

    /// Host and port.
    #[must_use]
    pub fn authority(&self) -> String {
        format!("{}.localhost:{}", self.name, self.port)
    }

    /// An absolute address in the house.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    /// The id of the actor that owns everything the house publishes.
    #[must_use]
    pub fn site(&self) -> String {
        self.url("/a/site")
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn browser(&self) -> &reqwest::Client {
        &self.browser
    }

    /// The inside of the house; for looking, and for what no page does yet.
    #[must_use]
    pub fn house(&self) -> House {
        hold(&self.running).as_ref().expect("the house is open").house.clone()
    }

    /// Whether it is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        hold(&self.running).is_some()
    }

    /// Does all work that is due. Returns whether there was any.
    pub async fn work(&self) -> bool {
        work::settle(&self.house()).await.expect("work that can be done")
    }

    /// Asks for the work of the night, now.
    pub(crate) async fn plan_night(&self) {
        if !self.is_open() {
            return;
        }
        let (house, now) = (self.house(), self.clock.now());
        let mut tx = house.write().await.expect("a database that answers");
        let payload = serde_json::json!({});
        let (kind, about) = (work::DAILY, "house");
        let wanted = Wanted { kind, about, payload, run_at: now, slow: false };
        jobs::enqueue(&mut tx, now, wanted).await.expect("work can be asked for");
        tx.commit().await.expect("a change that can be kept");
    }

    /// Closes the door for a while: the port is free, and what was kept is kept.
    pub async fn stop(&self) {
        let running = hold(&self.running).take().expect("the house is open");
        running.stop().await;
    }

    /// Opens the door again, at the same address and with what was kept.
    pub async fn start(&self) {
        let address = SocketAddr::from(([127, 0, 0, 1], self.port));
        let listener = TcpListener::bind(address).await.expect("the port is still free");
        self.run(listener).await;
    }

    /// Opens it again as a house of the demo, with what was kept.
    pub async fn become_demo(&self) {
        self.stop().await;
        self.is_demo.store(true, Ordering::Relaxed);
        self.start().await;
    }

    /// Says that in this story letters are refused, deliveries fail or jobs are given up.
    pub fn expect_trouble(&self) {
        self.expects_trouble.store(true, Ordering::Relaxed);
    }

    /// How many rows a `SELECT COUNT(*)` finds.
    pub async fn count(&self, statement: &'static str) -> i64 {
        let mut tx = self.house().read().await.expect("a database that answers");
        sql(statement).count(&mut tx).await.expect("a statement that is right")
    }

    /// Changes the database directly, for what has no page. Returns how many rows it touched.
    pub async fn change(&self, statement: &'static str, value: &str) -> u64 {
        let mut tx = self.house().write().await.expect("a database that answers");
        let touched = sql(statement).bind(value).run(&mut tx).await.expect("a right statement");
        tx.commit().await.expect("a change that can be kept");
        touched
    }

    /// The first text that a statement finds; empty when there is nothing.
    pub async fn text(&self, statement: &'static str) -> String {
        let mut tx = self.house().read().await.expect("a database that answers");
        let row: Option<(Option<String>,)> =
            sql(statement).one(&mut tx).await.expect("a statement that is right");
        row.and_then(|(text,)| text).unwrap_or_default()
    }

    /// Ends the story for this house: nothing may be left in an error state that was not announced.
    pub(crate) async fn close(&self) {
        if self.is_open() {
            if !self.expects_trouble.load(Ordering::Relaxed) {
                self.assert_in_order().await;
            }
            self.stop().await;
        }
        let home = hold(&self.home).take();
        if let Some(home) = home {
            home.remove().await;
        }
    }

    async fn assert_in_order(&self) {
        let name = self.name;
        let reason = self.text("SELECT error FROM job WHERE failed_at IS NOT NULL").await;
        assert_eq!(reason, "", "{name} gave a job up");
        let reason = self.text("SELECT reason FROM delivery WHERE state = 'failed'").await;
        assert_eq!(reason, "", "{name} could not deliver a letter");
        let reason =
            self.text("SELECT reason FROM letter WHERE state IN ('refused', 'failed')").await;
        assert_eq!(reason, "", "{name} refused a letter");
    }

    /// Somebody who passes by and is not signed in.
    #[must_use]
    pub fn guest(self: &Arc<Self>) -> Visitor {
        let number = self.visitors.fetch_add(1, Ordering::Relaxed);
        Visitor::new(Arc::clone(self), number)
    }

    /// Who has these duties: `host-mediator@delinde.example`, and `resident@...` without any.
    fn email(&self, roles: Roles) -> String {
        let duties: Vec<_> = roles.iter().map(Role::name).collect();
        let name = if duties.is_empty() { Role::Resident.name() } else { &duties.join("-") };
        format!("{name}@{}.example", self.name)
    }

    /// A neighbour who is signed in.
    pub async fn resident(self: &Arc<Self>) -> Visitor {
        self.as_role(Role::Resident).await
    }

    /// Somebody who writes for the house.
    pub async fn editor(self: &Arc<Self>) -> Visitor {
        self.as_role(Role::Editor).await
    }

    /// Somebody who receives people.
    pub async fn host(self: &Arc<Self>) -> Visitor {
        self.as_role(Role::Host).await
    }

    /// Somebody who helps questions on their way.
    pub async fn mediator(self: &Arc<Self>) -> Visitor {
        self.as_role(Role::Mediator).await
    }

    /// Somebody who runs the house, and passed the second step.
    pub async fn administrator(self: &Arc<Self>) -> Visitor {
        self.as_role(Role::Administrator).await
    }

    /// Somebody with several duties; who runs the house has passed the second step.
    pub async fn with_roles(self: &Arc<Self>, roles: impl IntoIterator<Item = Role>) -> Visitor {
        self.with(Roles::of(roles)).await
    }

    async fn as_role(self: &Arc<Self>, role: Role) -> Visitor {
        self.with(role.into()).await
    }

    async fn with(self: &Arc<Self>, roles: Roles) -> Visitor {
        let email = self.email(roles);
        let mut visitor = self.guest();
        let known = hold(&self.sessions).get(&email).cloned();
        if let Some(cookies) = known {
            visitor.take_cookies(cookies);
            return visitor;
        }
        let mut tx = self.house().write().await.expect("a database that answers");
        residents::add(&mut tx, self.clock.now(), &email, "Fatma", roles)
            .await
            .expect("an account can be added");
        tx.commit().await.expect("an account can be kept");
        visitor.sign_in(&email).await;
        hold(&self.sessions).insert(email, visitor.cookies().clone());
        visitor
    }

    /// Puts the secret that the set-up page of the second step shows in the app of somebody.
    pub fn keep_app(&self, email: &str, secret: &str) {
        hold(&self.apps).insert(email.to_owned(), secret.to_owned());
    }

    /// Whether somebody has an app for the second step.
    #[must_use]
    pub fn has_app(&self, email: &str) -> bool {
        hold(&self.apps).contains_key(email)
    }

    /// The code that the app of somebody shows now.
    #[must_use]
    pub fn app_code(&self, email: &str) -> String {
        let secret = hold(&self.apps).get(email).cloned().expect("somebody with an app");
        let secret = totp_rs::Secret::try_from_base32(secret).expect("a secret in base32");
        let app =
            totp_rs::Builder::new().with_secret(secret).build().expect("a secret long enough");
        let seconds = u64::try_from(self.clock.now().millis() / 1_000).expect("after 1970");
        app.generate(seconds).to_string()
    }

    /// Waits until the app of somebody shows a code that it did not show before.
    #[must_use]
    pub fn next_app_code(&self, email: &str) -> String {
        self.clock.forward(30_000);
        self.app_code(email)
    }

    /// The newest mail to this address.
    pub async fn mail_to(&self, email: &str) -> Option<String> {
        self.mails_to(email).await.into_iter().next()
    }

    /// What was mailed to this address, the newest first.
    async fn mails_to(&self, email: &str) -> Vec<String> {
        self.work().await;
        if let Some(office) = &self.post_office {
            return office.mails_to(email).iter().rev().map(Arrived::text).collect();
        }
        let mut tx = self.house().read().await.expect("a database that answers");
        let tray = mail::tray(&mut tx).await.expect("a tray that can be read").into_iter();
        tray.filter(|mail| mail.recipient == email).map(|mail| mail.body).collect()
    }

    /// The code in the newest mail to this address.
    pub async fn code_for(&self, email: &str) -> String {
        // A link is longer than a code, and has digits too.
        let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
        let mails = self.mails_to(email).await;
        let code = mails.iter().find_map(|mail| mail.split_whitespace().find(is_code));
        code.expect("a mail with a code of six digits").to_owned()
    }

    /// The path of the link in the newest mail to this address.
    pub async fn link_for(&self, email: &str) -> String {
        let body = self.mail_to(email).await.expect("a mail with a link");
        let begin = self.url("/inloggen/met/");
        let link = body.split_whitespace().find(|word| word.starts_with(&begin));
        link.expect("a link to come in with").trim_start_matches(&self.origin()).to_owned()
    }
}
