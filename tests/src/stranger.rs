//! A server that is not ours, made by hand: it says what a story lets it say, counts what is asked
//! of it, and keeps every letter that it gets.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use ::instance::kit::time::Clock;
use ::instance::mailroom::Keys;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use federation::sign::Scheme;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::instance::keys;
use crate::letter::Envelope;
use crate::street::Street;

/// Everyone, as ActivityStreams says it.
pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// How the server answers at one path.
#[derive(Clone)]
pub enum Answer {
    /// With an ActivityPub document.
    Document(Value),
    /// With a page for people.
    Page(String),
    /// With a bare status.
    Status(u16),
    /// With a redirect to this address.
    Redirect(String),
    /// Not until it is told to go on, and then with 503.
    Silence(Arc<Notify>),
}

/// A letter that arrived.
#[derive(Clone)]
pub struct Received {
    /// To which path it was posted.
    pub path: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// What it says.
    pub activity: Value,
}

#[derive(Default)]
struct Shelf {
    answers: Mutex<HashMap<String, Answer>>,
    asked: Mutex<Vec<String>>,
    received: Mutex<Vec<Received>>,
}

/// A server that is not ours.
pub struct Stranger {
    origin: String,
    clock: Clock,
    browser: reqwest::Client,
    keys: Mutex<Keys>,
    shelf: Arc<Shelf>,
    number: AtomicU64,
}

fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().expect("no story panicked before")
}

async fn serve(
    State(shelf): State<Arc<Shelf>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let known = hold(&shelf.answers).get(&path).cloned();
    if method == Method::POST {
        let activity = serde_json::from_slice(&body).unwrap_or_default();
        hold(&shelf.received).push(Received { path, headers, activity });
        return answer(known.unwrap_or(Answer::Status(202))).await;
    }
    hold(&shelf.asked).push(path);
    answer(known.unwrap_or(Answer::Status(404))).await
}

async fn answer(answer: Answer) -> Response {
    let status = |code| StatusCode::from_u16(code).expect("a status").into_response();
    match answer {
        Answer::Document(document) => {
            let kind = [(header::CONTENT_TYPE, "application/activity+json")];
            (kind, document.to_string()).into_response()
        }
        Answer::Page(page) => axum::response::Html(page).into_response(),
        Answer::Status(code) => status(code),
        Answer::Redirect(to) => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
        Answer::Silence(go_on) => {
            go_on.notified().await;
            status(503)
        }
    }
}

impl Stranger {
    /// Opens a server with a name of its own.
    pub(crate) async fn open(street: &Street, name: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("a port").port();
        let shelf = Arc::new(Shelf::default());
        let routes = Router::new().fallback(serve).with_state(Arc::clone(&shelf));
        // It goes when the runtime of the story does.
        drop(tokio::spawn(axum::serve(listener, routes).into_future()));
        let own = keys().pop().expect("keys were made");
        Self {
            origin: format!("http://{name}.localhost:{port}"),
            clock: street.clock().clone(),
            browser: street.browser().clone(),
            keys: Mutex::new(own),
            shelf,
            number: AtomicU64::new(0),
        }
    }

    /// An address on this server.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Host and port.
    #[must_use]
    pub fn authority(&self) -> String {
        self.origin.trim_start_matches("http://").to_owned()
    }

    /// Says from now on how to answer at this path.
    pub fn answers(&self, path: &str, answer: Answer) {
        hold(&self.shelf.answers).insert(path.to_owned(), answer);
    }

    /// Shows a document at its own id.
    pub fn shows(&self, document: &Value) {
        let id = document.get("id").and_then(Value::as_str).expect("a document with an id");
        let path = id.strip_prefix(&self.origin).expect("a document of this server");
        self.answers(path, Answer::Document(document.clone()));
    }

    /// How often this path was asked for.
    #[must_use]
    pub fn asked(&self, path: &str) -> usize {
        hold(&self.shelf.asked).iter().filter(|asked| *asked == path).count()
    }

    /// How often anything was asked for whose path begins so.
    #[must_use]
    pub fn asked_below(&self, path: &str) -> usize {
        hold(&self.shelf.asked).iter().filter(|asked| asked.starts_with(path)).count()
    }

    /// Every letter that arrived so far.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        hold(&self.shelf.received).clone()
    }

    /// The letters of one type that arrived so far.
    #[must_use]
    pub fn received_of(&self, kind: &str) -> Vec<Value> {
        let all = self.received().into_iter().map(|letter| letter.activity);
        all.filter(|activity| activity.get("type").and_then(Value::as_str) == Some(kind)).collect()
    }

    /// Gets other keys: what it shows from now on and signs from now on is by the new ones.
    pub fn changes_keys(&self) {
        *hold(&self.keys) = keys().pop().expect("keys were made");
    }

    /// The document of an actor of this server, shown at `path`.
    pub fn actor(&self, path: &str, kind: &str, more: Value) -> String {
        let id = self.url(path);
        let name = path.rsplit('/').next().unwrap_or_default();
        let pem = hold(&self.keys).rsa.public().expect("a key").to_pem().expect("a key in PEM");
        let mut document = json!({
            "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
            "id": id,
            "type": kind,
            "preferredUsername": name,
            "name": name,
            "inbox": format!("{id}/inbox"),
            "outbox": format!("{id}/outbox"),
            "endpoints": { "sharedInbox": self.url("/inbox") },
            "publicKey": {
                "id": format!("{id}#main-key"),
                "owner": id,
                "publicKeyPem": pem,
            },
        });
        merge(&mut document, more);
        self.shows(&document);
        self.shows(&json!({
            "id": format!("{id}/outbox"),
            "type": "OrderedCollection",
            "totalItems": 0,
            "orderedItems": [],
        }));
        id
    }

    /// One person on this server.
    pub fn person(&self, name: &str) -> String {
        self.actor(&format!("/users/{name}"), "Person", json!({}))
    }

    /// A site on this server that publishes, as an actor of type `Group`.
    pub fn site(&self, more: Value) -> String {
        self.actor("/a/wijk", "Group", more)
    }

    /// A new id for something that this server says.
    pub fn new_id(&self) -> String {
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        self.url(&format!("/activities/{number}"))
    }

    /// The time on the clock of the street, as it stands in documents.
    #[must_use]
    pub fn now(&self) -> String {
        self.clock.now().timestamp().to_string()
    }

    /// An activity in the agenda of this server, tomorrow, by the actor at `/a/wijk`.
    #[must_use]
    pub fn event(&self, path: &str, name: &str) -> Value {
        let start = self.clock.now().plus(24 * 60 * 60 * 1_000).timestamp();
        json!({
            "id": self.url(path),
            "type": "Event",
            "attributedTo": self.url("/a/wijk"),
            "name": name,
            "content": "<p>Kom ook.</p>",
            "startTime": start.to_string(),
            "published": self.now(),
            "updated": self.now(),
            "url": self.url(path),
            "to": [PUBLIC],
        })
    }

    /// What the actor at `/a/wijk` says about something.
    pub fn says(&self, kind: &str, object: impl Into<Value>) -> Value {
        self.says_as(&self.url("/a/wijk"), kind, object)
    }

    /// What an actor says about something.
    pub fn says_as(&self, actor: &str, kind: &str, object: impl Into<Value>) -> Value {
        let object = object.into();
        json!({
            "@context": "https://www.w3.org/ns/activitystreams",
            "id": self.new_id(),
            "type": kind,
            "actor": actor,
            "to": [PUBLIC],
            "object": object,
        })
    }

    /// A letter with this activity, signed by its actor as it should be.
    #[must_use]
    pub fn letter(&self, activity: &Value) -> Envelope {
        let actor = activity.get("actor").and_then(Value::as_str).expect("an activity by somebody");
        Envelope {
            browser: self.browser.clone(),
            activity: activity.clone(),
            key_id: format!("{actor}#main-key"),
            key: hold(&self.keys).rsa.clone(),
            at: self.clock.now().timestamp(),
            scheme: Scheme::Cavage,
            written_over: None,
            without: Vec::new(),
        }
    }
}

/// Puts the fields of one object over those of another.
fn merge(document: &mut Value, more: Value) {
    let more = match more {
        Value::Object(fields) => fields,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    };
    if let Some(fields) = document.as_object_mut() {
        fields.extend(more);
    }
}
