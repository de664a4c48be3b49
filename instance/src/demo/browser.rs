//! The browser of the beheerder who links the houses of the demo: it fills in forms and keeps
//! cookies. It can reach one house, on this machine, and nothing else.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use reqwest::{Client, RequestBuilder, StatusCode, header, redirect};
use scraper::{ElementRef, Html, Selector};
use tokio::time::{Instant, sleep};
use url::{Url, form_urlencoded};

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long something that happens in the background may take.
const LONGER_PATIENCE: Duration = Duration::from_mins(1);
/// Where the second step is passed.
const STEP: &str = "/inloggen/tweede-stap";
/// How long to wait before looking again.
const A_MOMENT: Duration = Duration::from_millis(150);

/// A page, or the redirect that a form was answered with.
pub struct Page {
    status: StatusCode,
    /// The path that it sends the reader to; empty for a page.
    pub next: String,
    html: String,
}

impl Page {
    /// Whether this is a page, and no error.
    pub fn is_fine(&self) -> bool {
        self.status.is_success()
    }

    fn document(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// The forms that go to `action`: name and value of each hidden field.
    pub fn forms(&self, action: &str) -> Vec<BTreeMap<String, String>> {
        let document = self.document();
        let forms = all(&document, "form[action]").into_iter();
        forms.filter(|form| form.attr("action") == Some(action)).map(hidden).collect()
    }

    /// The code in the alert of the page: "123 456".
    fn shown_code(&self) -> Option<String> {
        let document = self.document();
        let shown = all(&document, ".alert b").into_iter().map(words);
        let codes = shown.map(|text| text.chars().filter(char::is_ascii_digit).collect::<String>());
        codes.into_iter().find(|code| code.len() == 6)
    }

    /// The code in the newest mail to `email` in the tray.
    fn code(&self, email: &str) -> Option<String> {
        let document = self.document();
        let mail =
            all(&document, "article").into_iter().find(|mail| words(*mail).contains(email))?;
        let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit());
        words(mail).split(|c: char| !c.is_alphanumeric()).find(is_code).map(str::to_owned)
    }
}

fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector);
    selector.map(|selector| document.select(&selector).collect()).unwrap_or_default()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<Vec<_>>().join(" ")
}

fn hidden(form: ElementRef<'_>) -> BTreeMap<String, String> {
    let Ok(inputs) = Selector::parse("input[type=hidden][name]") else { return BTreeMap::new() };
    let value = |input: ElementRef<'_>, name: &str| input.attr(name).unwrap_or_default().to_owned();
    form.select(&inputs).map(|input| (value(input, "name"), value(input, "value"))).collect()
}

/// A browser with one house open.
pub struct Browser {
    client: Client,
    origin: Url,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// A browser for the house `origin`, which is at `listen` on this machine.
    pub fn new(origin: &Url, listen: SocketAddr) -> anyhow::Result<Self> {
        let host = origin.host_str().context("a house has a host name")?;
        let client = Client::builder()
            .resolve(host, listen)
            .no_proxy()
            .redirect(redirect::Policy::none())
            .timeout(PATIENCE)
            .build()?;
        Ok(Self { client, origin: origin.clone(), cookies: BTreeMap::new() })
    }

    /// The cookies that it holds, a line for each.
    pub fn cookies(&self) -> String {
        let lines = self.cookies.iter().map(|(name, value)| format!("{name}={value}\n"));
        lines.collect()
    }

    /// Takes cookies that were kept, a line for each.
    pub fn take_cookies(&mut self, kept: &str) {
        let pairs = kept.lines().filter_map(|line| line.split_once('='));
        self.cookies.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<Page> {
        let request = self.client.get(self.origin.join(path)?);
        self.send(request).await
    }

    /// Sends a form in; a house that takes it answers with where to go next.
    pub async fn send_form(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
    ) -> anyhow::Result<String> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self
            .client
            .post(self.origin.join(path)?)
            .header(header::ORIGIN, self.origin.origin().ascii_serialization())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        let page = self.send(request).await?;
        let status = page.status;
        anyhow::ensure!(
            status.is_redirection(),
            "{} did not take the form {path}: {status}",
            self.origin
        );
        Ok(page.next)
    }

    async fn send(&mut self, request: RequestBuilder) -> anyhow::Result<Page> {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let answer = request.header(header::COOKIE, cookies.join("; ")).send().await?;
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
        let next = answer.headers().get(header::LOCATION).and_then(|next| next.to_str().ok());
        let (status, next) = (answer.status(), next.unwrap_or_default().to_owned());
        Ok(Page { status, next, html: answer.text().await? })
    }

    /// Opens a page again and again until `found` finds something on it.
    pub async fn wait_for<T>(
        &mut self,
        path: &str,
        what: &str,
        found: impl Fn(&Page) -> anyhow::Result<Option<T>>,
    ) -> anyhow::Result<T> {
        let deadline = Instant::now() + LONGER_PATIENCE;
        loop {
            let page = self.get(path).await?;
            if let Some(found) = found(&page)? {
                return Ok(found);
            }
            anyhow::ensure!(Instant::now() < deadline, "{what} did not come at {}", self.origin);
            sleep(A_MOMENT).await;
        }
    }

    /// Signs in as anybody does: asks for a code, reads it in the mail tray, types it.
    pub async fn sign_in(&mut self, email: &str) -> anyhow::Result<()> {
        let before = self.get("/demo/post").await?.code(email);
        self.send_form("/inloggen", &[("email", email)]).await?;
        let newer = |page: &Page| Ok(page.code(email).filter(|code| Some(code) != before.as_ref()));
        let code = self.wait_for("/demo/post", "the mail with the code", newer).await?;
        let fields = [("email", email), ("code", code.as_str()), ("name", "")];
        let next = self.send_form("/inloggen/code", &fields).await?;
        if next.starts_with(STEP) { self.pass_step().await } else { Ok(()) }
    }

    /// Passes the second step with the code that the demo shows on its page. When somebody used
    /// that one a moment ago, the next comes within half a minute.
    async fn pass_step(&mut self) -> anyhow::Result<()> {
        let deadline = Instant::now() + LONGER_PATIENCE;
        loop {
            let shown = self.get(STEP).await?.shown_code();
            let code = shown.context("the demo shows no code for the second step")?;
            let passed = self.send_form(STEP, &[("code", &code), ("terug", "/")]).await;
            if passed.is_ok() || Instant::now() > deadline {
                return passed.map(drop);
            }
            sleep(A_MOMENT * 10).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        Page { status: StatusCode::OK, next: String::new(), html: html.to_owned() }
    }

    #[test]
    fn the_code_is_that_of_the_newest_mail_to_this_person() {
        let tray = page(
            "<article><h2>111111 is je code</h2><p>Aan henk@delinde.example</p></article>\
             <article><h2>222222 is je code</h2><p>Aan fatma@delinde.example</p></article>\
             <article><h2>333333 is je code</h2><p>Aan fatma@delinde.example</p></article>",
        );
        assert_eq!(tray.code("fatma@delinde.example").as_deref(), Some("222222"));
        assert_eq!(tray.code("kim@delinde.example"), None);
    }

    #[test]
    fn only_the_forms_for_this_action_are_found() {
        let desk = page(
            "<form action=\"/a\"><input type=\"hidden\" name=\"actor\" value=\"x\"></form>\
             <form action=\"/b\"><input type=\"hidden\" name=\"actor\" value=\"y\"></form>",
        );
        let forms = desk.forms("/a");
        assert_eq!(forms.len(), 1);
        assert_eq!(forms[0].get("actor").map(String::as_str), Some("x"));
    }
}
