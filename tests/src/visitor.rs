//! A reader with a browser: visits pages, fills in forms as they stand there, follows links.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, header};
use url::Url;

use crate::form::{self, Filled, Typed};
use crate::instance::Instance;
use crate::live::Live;

/// The type of a form that holds text only.
const URLENCODED: &str = "application/x-www-form-urlencoded";
/// Stands between the parts of a form with a file.
const BOUNDARY: &str = "----buurtbond-story-boundary";
/// What a browser says it likes to read.
const ACCEPT: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
/// How many redirects a browser follows.
const MOST_HOPS: usize = 10;
/// How long a reader takes over a form, in milliseconds of the clock of the street.
const THINKING: i64 = 1_000;

/// How long a stream of events is listened to at most.
const LISTENING: Duration = Duration::from_mins(5);

/// A reader of one house.
#[derive(Clone)]
pub struct Visitor {
    house: Arc<Instance>,
    cookies: BTreeMap<String, String>,
    address: String,
    port: u16,
    language: Option<&'static str>,
    agent: Option<&'static str>,
    typed: Vec<Typed>,
    status: u16,
    path: String,
    headers: HeaderMap,
    page: String,
}

/// What is asked of the house.
struct Asked {
    method: Method,
    path: String,
    body: Option<(String, Vec<u8>)>,
    from_form: bool,
}

impl Visitor {
    pub(crate) fn new(house: Arc<Instance>, number: u32) -> Self {
        Self {
            port: house.port(),
            house,
            cookies: BTreeMap::new(),
            address: format!("192.0.2.{}", number % 250 + 1),
            language: None,
            agent: None,
            typed: Vec::new(),
            status: 0,
            path: "/".to_owned(),
            headers: HeaderMap::new(),
            page: String::new(),
        }
    }

    pub(crate) fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    pub(crate) fn take_cookies(&mut self, cookies: BTreeMap<String, String>) {
        self.cookies = cookies;
    }

    /// Reads this language rather than that of the house.
    pub fn speaks(&mut self, language: &'static str) -> &mut Self {
        self.language = Some(language);
        self
    }

    /// Uses another browser from now on: what it says about itself.
    pub fn uses(&mut self, agent: &'static str) -> &mut Self {
        self.agent = Some(agent);
        self
    }

    /// Sends the page that is open as somebody else: a form that was made up, or lay open.
    pub fn borrow_session_of(&mut self, other: &Self) {
        self.cookies.clone_from(&other.cookies);
    }

    /// The secret on the page where the second step is set up.
    #[must_use]
    pub fn app_secret(&self) -> String {
        form::words_in(&self.page, "main p.lead").split_whitespace().collect()
    }

    /// Sits somewhere else from now on; the house counts forms for each address.
    pub fn moves_to(&mut self, address: &str) -> &mut Self {
        address.clone_into(&mut self.address);
        self
    }

    /// Comes in by the door of another process of the same house from now on.
    pub fn goes_through(&mut self, port: u16) -> &mut Self {
        self.port = port;
        self
    }

    /// Opens a stream of events; `last` is the id of the last event that was heard before.
    pub async fn listen(&self, path: &str, last: Option<&str>) -> Live {
        let mut request = self
            .house
            .browser()
            .get(format!("http://127.0.0.1:{}{path}", self.port))
            .headers(self.usual_headers())
            .timeout(LISTENING)
            .header(header::ACCEPT, "text/event-stream");
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = request.send().await.expect("a house that answers");
        assert_eq!(response.status().as_u16(), 200, "{path}");
        Live::new(response)
    }

    /// Goes to a page: a path, or an address in this house.
    pub async fn visit(&mut self, path: &str) -> &mut Self {
        let path = self.local(path);
        self.typed.clear();
        self.go(Asked { method: Method::GET, path, body: None, from_form: false }).await;
        self
    }

    /// Follows the link with these words, or with this label.
    pub async fn follow(&mut self, text: &str) -> &mut Self {
        let href = form::link(&self.page, text);
        let href = href.unwrap_or_else(|| self.lost(&format!("there is no link `{text}`")));
        self.visit(&href).await
    }

    /// Writes in a field of the form that will be sent.
    pub fn fill(&mut self, field: &str, value: &str) -> &mut Self {
        self.typed.push(Typed::Fill(field.to_owned(), value.to_owned()));
        self
    }

    /// Chooses one of several.
    pub fn choose(&mut self, field: &str, value: &str) -> &mut Self {
        self.typed.push(Typed::Choose(field.to_owned(), value.to_owned()));
        self
    }

    /// Ticks a box.
    pub fn tick(&mut self, field: &str, value: &str) -> &mut Self {
        self.typed.push(Typed::Tick(field.to_owned(), value.to_owned()));
        self
    }

    /// Takes the tick from every box of a field.
    pub fn untick(&mut self, field: &str) -> &mut Self {
        self.typed.push(Typed::Untick(field.to_owned()));
        self
    }

    /// Attaches a file.
    pub fn attach(&mut self, field: &str, name: &str, bytes: &[u8]) -> &mut Self {
        self.typed.push(Typed::Attach(field.to_owned(), name.to_owned(), bytes.to_vec()));
        self
    }

    /// Presses the button with these words: sends its form with all that was filled in.
    pub async fn submit(&mut self, button: &str) -> &mut Self {
        let typed = std::mem::take(&mut self.typed);
        let filled = form::press(&self.page, button, &typed);
        let filled = filled.unwrap_or_else(|wrong| self.lost(&wrong));
        self.house.clock().forward(THINKING);
        self.send(filled).await;
        self
    }

    async fn send(&mut self, filled: Filled) {
        let action = filled.action.as_deref().unwrap_or(&self.path);
        let mut path = self.local(action);
        let text = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&filled.fields)
            .finish();
        let asked = if !filled.is_post {
            let bare = path.split('?').next().unwrap_or_default().to_owned();
            path = format!("{bare}?{text}");
            Asked { method: Method::GET, path, body: None, from_form: true }
        } else if filled.is_multipart {
            let kind = format!("multipart/form-data; boundary={BOUNDARY}");
            let body = Some((kind, multipart(&filled)));
            Asked { method: Method::POST, path, body, from_form: true }
        } else {
            let body = Some((URLENCODED.to_owned(), text.into_bytes()));
            Asked { method: Method::POST, path, body, from_form: true }
        };
        self.go(asked).await;
    }

    /// Sends fields that no form of ours sends, from a page of somebody else.
    pub async fn send_from_elsewhere(&mut self, path: &str, fields: &[(&str, &str)]) -> u16 {
        let text =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self
            .house
            .browser()
            .post(format!("http://127.0.0.1:{}{path}", self.house.port()))
            .headers(self.usual_headers())
            .header("sec-fetch-site", "cross-site")
            .header(header::ORIGIN, "https://elders.example")
            .header(header::CONTENT_TYPE, URLENCODED)
            .body(text);
        let response = request.send().await.expect("a house that answers");
        response.status().as_u16()
    }

    /// The path of an address in this house.
    fn local(&self, address: &str) -> String {
        let base: Url = self.house.url(&self.path).parse().expect("a path");
        let target = base.join(address).expect("an address");
        assert_eq!(
            target.origin().ascii_serialization(),
            self.house.origin(),
            "{address} leads out of the house"
        );
        let query = target.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{}{query}", target.path())
    }

    fn usual_headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut put = |name, value: &str| {
            headers.insert(name, HeaderValue::from_str(value).expect("a plain value"));
        };
        put(header::HOST, &self.house.authority());
        put(header::ACCEPT, ACCEPT);
        put(header::HeaderName::from_static("x-forwarded-for"), &self.address);
        if let Some(language) = self.language {
            put(header::ACCEPT_LANGUAGE, language);
        }
        if let Some(agent) = self.agent {
            put(header::USER_AGENT, agent);
        }
        if !self.cookies.is_empty() {
            let all: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            put(header::COOKIE, &all.join("; "));
        }
        headers
    }

    async fn go(&mut self, mut asked: Asked) {
        for _ in 0..MOST_HOPS {
            let next = self.hop(&asked).await;
            match next {
                None => return,
                Some(path) => {
                    asked = Asked { method: Method::GET, path, body: None, from_form: false };
                }
            }
        }
        self.lost("redirects without end")
    }

    /// Asks once. Returns where the answer sends us on to.
    async fn hop(&mut self, asked: &Asked) -> Option<String> {
        let address = format!("http://127.0.0.1:{}{}", self.port, asked.path);
        let mut request = self
            .house
            .browser()
            .request(asked.method.clone(), address)
            .headers(self.usual_headers())
            .header("sec-fetch-site", if asked.from_form { "same-origin" } else { "none" });
        if asked.method == Method::POST {
            request = request.header(header::ORIGIN, self.house.origin());
        }
        if let Some((kind, body)) = &asked.body {
            request = request.header(header::CONTENT_TYPE, kind).body(body.clone());
        }
        let response = request.send().await.expect("a house that answers");
        self.status = response.status().as_u16();
        self.headers = response.headers().clone();
        self.path.clone_from(&asked.path);
        self.take_in_cookies();
        self.page = response.text().await.expect("a page");
        let moved = matches!(self.status, 301 | 302 | 303 | 307 | 308);
        let location = self.header("location").to_owned();
        (moved && !location.is_empty()).then(|| self.local(&location))
    }

    fn take_in_cookies(&mut self) {
        for cookie in self.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("a cookie of plain text");
            let (pair, rest) = text.split_once(';').unwrap_or((text, ""));
            let (name, value) = pair.split_once('=').expect("a cookie with a value");
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Fetches a file as it is; the page that is open stays.
    pub async fn download(&self, path: &str) -> Vec<u8> {
        let address = format!("http://127.0.0.1:{}{path}", self.port);
        let request = self.house.browser().get(address).headers(self.usual_headers());
        let response = request.send().await.expect("a house that answers");
        assert_eq!(response.status().as_u16(), 200, "{path}");
        response.bytes().await.expect("a file").to_vec()
    }

    /// Signs in with a code from the mail. Who runs the house passes the second step too, and sets
    /// it up the first time.
    pub async fn sign_in(&mut self, email: &str) -> &mut Self {
        self.sign_in_by_mail(email).await;
        if self.path.starts_with("/ik/tweede-stap") {
            self.set_up_app(email).await;
        } else if self.path.starts_with("/inloggen/tweede-stap") {
            let code = self.house.next_app_code(email);
            self.fill("code", &code).submit("Ga verder").await;
            assert!(self.sees("Je kunt nu bij het beheer"), "{email}: {}", self.text());
        }
        self
    }

    /// Signs in with a code from the mail, and goes no further. Who was signed in here begins anew.
    pub async fn sign_in_by_mail(&mut self, email: &str) -> &mut Self {
        self.cookies.remove("session");
        self.visit("/inloggen").await.fill("email", email).submit("Stuur mij een code").await;
        let code = self.house.code_for(email).await;
        self.fill("code", &code).tick("of_age", "yes").submit("Log in").await;
        assert!(self.sees("Je bent ingelogd"), "{email} is not let in: {}", self.text());
        self
    }

    /// On the page where the second step is set up: puts the secret in an app and types its code.
    /// Returns the recovery codes.
    pub async fn set_up_app(&mut self, email: &str) -> Vec<String> {
        self.house.keep_app(email, &self.app_secret());
        let code = self.house.app_code(email);
        self.fill("code", &code).submit("Zet de tweede stap aan").await;
        assert!(self.sees("Jouw herstelcodes"), "{email}: {}", self.text());
        form::each_in(&self.page, "main code")
    }

    /// The status of the last answer.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Path and query of the page that is open.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The last part of the path of the page that is open: the id of what it shows.
    #[must_use]
    pub fn id(&self) -> String {
        let path = self.path.split('?').next().unwrap_or_default();
        path.rsplit('/').next().unwrap_or_default().to_owned()
    }

    /// A header of the last answer; empty when it has none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The words that a reader sees in the main part of the page.
    #[must_use]
    pub fn text(&self) -> String {
        form::main_text(&self.page)
    }

    /// The page as it was sent.
    #[must_use]
    pub fn page(&self) -> &str {
        &self.page
    }

    /// Whether the main part of the page says this.
    #[must_use]
    pub fn sees(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// How often the main part of the page says this.
    #[must_use]
    pub fn times(&self, words: &str) -> usize {
        self.text().matches(words).count()
    }

    #[expect(clippy::panic, reason = "a reader who cannot go on ends the story")]
    fn lost(&self, why: &str) -> ! {
        panic!("{why}, at {} ({}): {}", self.path, self.status, self.text())
    }
}

/// A form with a file, in the form of RFC 7578.
fn multipart(filled: &Filled) -> Vec<u8> {
    let mut text = String::new();
    for (name, value) in &filled.fields {
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
    }
    let mut body = text.into_bytes();
    for file in &filled.files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            file.field, file.name
        );
        body.extend(head.into_bytes());
        body.extend(&file.bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    body
}
