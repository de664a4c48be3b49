//! A real browser: Chromium without a window, led through its
//! [driver](https://www.w3.org/TR/webdriver2/). Nothing that it does leaves the machine.

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::driver::Driver;

/// The key to the next thing that can be used (`WebDriver`, 17.4.2).
pub const TAB: &str = "\u{E004}";
/// The key that presses a button or follows a link.
pub const ENTER: &str = "\u{E007}";
/// The key that stops something.
pub const ESCAPE: &str = "\u{E00C}";
/// The key to the next of several radio buttons.
pub const DOWN: &str = "\u{E015}";

/// How often somebody looks whether the next page is there, 20 milliseconds apart.
const PATIENCE: usize = 500;
/// How high its window is, in pixels.
const HEIGHT: u32 = 900;

/// A browser of one person.
pub struct Browser {
    client: Client,
    _driver: Driver,
}

/// A command that only Chromium knows.
#[derive(Debug)]
struct Special {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Special {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Browser {
    /// Starts a browser that knows nobody, with a window as wide as a desk.
    pub async fn start() -> Self {
        let driver = Driver::start();
        let wishes = driver.wishes();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wishes.as_object().cloned().unwrap_or_default())
            .connect(&driver.address())
            .await
            .expect("Chromium can be started");
        let browser = Self { client, _driver: driver };
        browser.screen(1280).await;
        browser
    }

    async fn special(&self, path: &'static str, body: Value) -> Value {
        self.client.issue_cmd(Special { path, body }).await.expect("a command of Chromium")
    }

    /// A command of the Chrome `DevTools` Protocol.
    async fn tools(&self, command: &str, settings: Value) -> Value {
        self.special("goog/cdp/execute", json!({ "cmd": command, "params": settings })).await
    }

    /// Makes the window so many pixels wide.
    pub async fn screen(&self, width: u32) {
        let size =
            json!({ "width": width, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": false });
        self.tools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Stops running the scripts of pages.
    pub async fn without_scripts(&self) {
        self.tools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// Shows pages as they come on paper.
    pub async fn on_paper(&self) {
        self.tools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    }

    /// How many sheets of paper the page takes.
    pub async fn sheets(&self) -> usize {
        let printed = self.tools("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
        let pdf = base64::engine::general_purpose::STANDARD
            .decode(printed.get("data").and_then(Value::as_str).expect("a document"))
            .expect("base64");
        let text = String::from_utf8_lossy(&pdf);
        text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
    }

    /// Runs this script in every page that is opened from now on, before any script of its own.
    pub async fn before_pages(&self, script: &str) {
        let settings = json!({ "source": script });
        self.tools("Page.addScriptToEvaluateOnNewDocument", settings).await;
    }

    /// Forgets every cookie: becomes somebody who was never here.
    pub async fn forget(&self) {
        self.tools("Network.clearBrowserCookies", json!({})).await;
    }

    /// Gives it an authenticator that knows its owner's finger and keeps passkeys.
    pub async fn give_authenticator(&self) {
        let authenticator = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
        });
        self.special("webauthn/authenticator", authenticator).await;
    }

    /// Opens a page.
    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.expect("a page that can be opened");
    }

    /// Path and query of the page that is open.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.expect("a page is open");
        url.query().map_or(url.path().to_owned(), |query| format!("{}?{query}", url.path()))
    }

    /// What a CSS selector finds first.
    async fn find(&self, selector: &str) -> Element {
        let found = self.client.find(Locator::Css(selector)).await;
        if found.is_err() {
            let (path, text) = (self.path().await, self.text().await);
            assert!(found.is_ok(), "there is no {selector} at {path}: {text}");
        }
        found.expect("it was just looked for")
    }

    /// The words of the main part of the page.
    pub async fn text(&self) -> String {
        let main = self.client.find(Locator::Css("main")).await.expect("a page has a main part");
        main.text().await.expect("words")
    }

    /// Writes in a field, over what was there.
    pub async fn fill(&self, selector: &str, text: &str) {
        let field = self.find(selector).await;
        field.clear().await.expect("a field that can be emptied");
        field.send_keys(text).await.expect("a field that can be written in");
    }

    /// Clicks on what this selector finds first, and waits for the page that follows.
    pub async fn click(&self, selector: &str) {
        let found = self.find(selector).await;
        self.mark().await;
        found.click().await.expect("something that can be clicked on");
        self.wait_for_next_page().await;
    }

    /// Clicks on what changes the page it is on.
    pub async fn press(&self, selector: &str) {
        self.find(selector).await.click().await.expect("something that can be clicked on");
    }

    /// Presses Enter on what has the focus, and waits for the page that follows.
    pub async fn enter(&self) {
        self.mark().await;
        self.keys(ENTER).await;
        self.wait_for_next_page().await;
    }

    /// Puts a mark on this page, to know it from the one that follows.
    async fn mark(&self) {
        self.script("document.isLeft = false", Vec::new()).await;
    }

    /// Waits for a page without the mark. While one makes place for another, scripts may fail.
    async fn wait_for_next_page(&self) {
        let script = "return document.isLeft === undefined && document.readyState === 'complete'";
        for _ in 0..PATIENCE {
            let is_next = self.client.execute(script, Vec::new()).await;
            if is_next.is_ok_and(|is_next| is_next == json!(true)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let path = self.path().await;
        assert!(path.is_empty(), "nothing comes after {path}: {}", self.text().await);
    }

    /// Waits until this selector finds something, because the page changes by itself.
    pub async fn wait_for(&self, selector: &str) {
        let found =
            self.client.wait().at_most(Duration::from_secs(10)).for_element(Locator::Css(selector));
        assert!(found.await.is_ok(), "{selector} does not come: {}", self.text().await);
    }

    /// Presses keys one after the other, wherever the focus is.
    pub async fn keys(&self, keys: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys that can be pressed");
    }

    /// Runs a script in the page and returns what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.expect("a script that is right")
    }

    /// Runs a script in the page that says by itself when it is done.
    pub async fn long_script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.expect("a script that is right")
    }

    /// What the browser complained about since it was last asked: level and message.
    pub async fn complaints(&self) -> Vec<(String, String)> {
        let log = self.special("se/log", json!({ "type": "browser" })).await;
        let text = |entry: &Value, name: &str| {
            entry.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let entries = log.as_array().cloned().unwrap_or_default();
        entries.iter().map(|entry| (text(entry, "level"), text(entry, "message"))).collect()
    }

    /// Takes a picture of the whole page, as high as it is.
    pub async fn photograph(&self, file: &Path) {
        let whole =
            json!({ "format": "png", "captureBeyondViewport": true, "clip": self.whole().await });
        let taken = self.tools("Page.captureScreenshot", whole).await;
        let data = taken.get("data").and_then(Value::as_str).unwrap_or_default();
        let png = base64::engine::general_purpose::STANDARD.decode(data).expect("a picture");
        std::fs::write(file, png).expect("a folder for pictures that can be written in");
    }

    /// The rectangle of the whole page.
    async fn whole(&self) -> Value {
        let script = "const page = document.documentElement; \
                      return { x: 0, y: 0, width: page.clientWidth, height: page.scrollHeight, scale: 1 };";
        self.script(script, Vec::new()).await
    }

    /// Signs in at a house with a code from the mail.
    pub async fn sign_in(&self, house: &tests::Instance, email: &str) {
        self.go(&house.url("/inloggen")).await;
        self.fill("#email", email).await;
        self.click("main form button").await;
        let code = house.code_for(email).await;
        self.fill("#code", &code).await;
        self.click("main form button").await;
        let text = self.text().await;
        assert!(text.contains("Je bent ingelogd"), "{email} is not let in: {text}");
        if house.has_app(email) {
            let code = house.next_app_code(email);
            self.fill("#code", &code).await;
            self.click("main form button").await;
            let text = self.text().await;
            assert!(text.contains("Je kunt nu bij het beheer"), "{email}: {text}");
        }
    }
}
