//! The one HTTP client through which everything goes out: documents, deliveries, discovery, pictures
//! and feeds.
//!
//! It is careful so that nobody else has to be: only public addresses, checked at the moment of
//! connecting; at most three redirects, each judged like the first address and signed anew; ten
//! seconds; a bounded body, counted after decompression; media types that mean what is asked for.
//! What another server wrote never ends up in an error.

mod address;
mod answer;
mod budget;
mod error;
mod library;
mod media;
mod resolve;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use jiff::Timestamp;
use reqwest::Response;
use serde_json::Value;
use url::Url;

use crate::Id;
use crate::sign::{ACCEPT, Scheme, Signer};
use crate::trust::{self, Distrust};
use crate::vocab::{Unreadable, lenient};
pub use address::is_public;
pub use answer::{Answer, Body, Fetched, Validators, Want};
pub use budget::{Allowance, Budget};
pub use error::FetchError;
pub use library::Clock;

/// Redirects that are followed for one document.
const MAX_REDIRECTS: usize = 3;

/// How the client may behave. Everything strict unless `development` is set.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Allows `http:`, loopback addresses and any port; `localhost` and `*.localhost` are loopback.
    /// Never together with a public domain.
    pub development: bool,
    /// Names that are answered inside the process, with where they lead; only in development, and
    /// only to addresses that are allowed there.
    pub test_hosts: HashMap<String, SocketAddr>,
    /// Who we say we are: program, version and our address.
    pub user_agent: String,
}

/// How long and how large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For one call in all, redirects and body included.
    pub overall: Duration,
    /// For making one connection.
    pub connect: Duration,
    /// The largest document, in bytes after decompression.
    pub document: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            overall: Duration::from_secs(10),
            connect: Duration::from_secs(5),
            document: 1024 * 1024,
        }
    }
}

/// The client. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    rules: Arc<Rules>,
    limits: Limits,
}

impl Client {
    /// A client with the usual limits.
    pub fn new(rules: Rules) -> Result<Self, FetchError> {
        Self::with_limits(rules, Limits::default())
    }

    /// A client with other limits than usual.
    pub fn with_limits(rules: Rules, limits: Limits) -> Result<Self, FetchError> {
        let rules = Arc::new(rules);
        let resolver = resolve::Resolver::new(Arc::clone(&rules), resolve::System);
        Self::with_resolver(rules, limits, resolver)
    }

    fn with_resolver<R: reqwest::dns::Resolve + 'static>(
        rules: Arc<Rules>,
        limits: Limits,
        resolver: R,
    ) -> Result<Self, FetchError> {
        let http = reqwest::Client::builder()
            .user_agent(&rules.user_agent)
            // A proxy would resolve names for us, out of reach of our address check.
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .timeout(limits.overall)
            .connect_timeout(limits.connect)
            .pool_idle_timeout(Duration::from_secs(30))
            .pool_max_idle_per_host(8)
            .dns_resolver(resolver)
            .build()
            .map_err(|error| FetchError::Client(error.to_string()))?;
        Ok(Self { http, rules, limits })
    }

    /// Fetches an ActivityPub document and makes sure that it is what it says it is. A document that
    /// names another id on the same origin is fetched once more, from there.
    #[expect(
        clippy::too_many_arguments,
        reason = "who signs, how, when and what we know already are four questions"
    )]
    pub async fn get_document(
        &self,
        id: &Id,
        signer: Option<&Signer>,
        scheme: Scheme,
        known: Option<&Validators>,
        now: Timestamp,
    ) -> Result<Fetched, FetchError> {
        let ask = Ask { signer, scheme, known, now };
        self.in_time(async {
            let fetched = self.document_at(id, &ask).await?;
            match fetched {
                Found::Document(fetched) => Ok(fetched),
                Found::Points(elsewhere) => match self.document_at(&elsewhere, &ask).await? {
                    Found::Document(fetched) => Ok(fetched),
                    Found::Points(_) => Err(Distrust::FoundElsewhere.into()),
                },
            }
        })
        .await
    }

    /// Fetches anything else: WebFinger, NodeInfo, pictures, feeds, pages.
    pub async fn get(&self, url: &Url, want: Want<'_>) -> Result<Body, FetchError> {
        self.in_time(async {
            let accept = HeaderValue::from_str(want.accept).map_err(|_| FetchError::BadUrl)?;
            let headers =
                |_: &Url| Ok(HeaderMap::from_iter([(http::header::ACCEPT, accept.clone())]));
            let response = self.follow(url, headers).await?;
            error::check_status(response.status())?;
            let media_type = media::of(response.headers())?;
            if !want.media_types.iter().any(|wanted| media::fits(&media_type, wanted)) {
                return Err(FetchError::MediaType);
            }
            let final_url = response.url().clone();
            let bytes = answer::read_body(response, want.max_bytes).await?;
            Ok(Body { bytes, media_type: media_type.essence_str().to_owned(), final_url })
        })
        .await
    }

    /// Posts once, to exactly this address; redirects are not followed.
    pub async fn post(
        &self,
        url: &Url,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Answer, FetchError> {
        self.in_time(async {
            address::check_url(url, &self.rules)?;
            let request = self.http.post(url.clone()).headers(headers).body(body);
            Ok(Answer::of(request.send().await?).await)
        })
        .await
    }

    /// Where to ask about a bare host such as `delinde.example` or `delinde.localhost:8101`: over
    /// `https`, and over `http` for local names in development.
    pub fn origin_of(&self, authority: &str) -> Result<Url, FetchError> {
        if authority.is_empty() || authority.contains(['/', '?', '#', '@', '\\']) {
            return Err(FetchError::BadUrl);
        }
        let secure = Url::parse(&format!("https://{authority}")).map_err(|_| FetchError::BadUrl)?;
        if self.rules.is_local(&secure) {
            return Url::parse(&format!("http://{authority}")).map_err(|_| FetchError::BadUrl);
        }
        Ok(secure)
    }

    async fn in_time<T>(
        &self,
        work: impl Future<Output = Result<T, FetchError>>,
    ) -> Result<T, FetchError> {
        tokio::time::timeout(self.limits.overall, work).await.map_err(|_| FetchError::Timeout)?
    }

    async fn document_at(&self, id: &Id, ask: &Ask<'_>) -> Result<Found, FetchError> {
        let response = self.follow(id.document().url(), |url| ask.headers(url)).await?;
        let validators = Validators::of(response.headers());
        let final_url = Id::parse(response.url().as_str()).map_err(|_| FetchError::BadUrl)?;
        if ask.known.is_some() && response.status() == StatusCode::NOT_MODIFIED {
            return Ok(Found::Document(Fetched { document: None, final_url, validators }));
        }
        error::check_status(response.status())?;
        if !media::is_activity(&media::of(response.headers())?) {
            return Err(FetchError::MediaType);
        }
        let bytes = answer::read_body(response, self.limits.document).await?;
        let document = lenient::parse(&bytes)?;
        let named = document_id(&document)?;
        match trust::fetched_is(id, &final_url, &named) {
            Ok(()) => {
                Ok(Found::Document(Fetched { document: Some(document), final_url, validators }))
            }
            Err(_) if named.same_origin(&final_url) => Ok(Found::Points(named)),
            Err(distrust) => Err(distrust.into()),
        }
    }

    /// Follows at most three redirects; `headers` makes the headers for each address anew.
    async fn follow(
        &self,
        url: &Url,
        headers: impl Fn(&Url) -> Result<HeaderMap, FetchError>,
    ) -> Result<Response, FetchError> {
        let mut url = url.clone();
        for _ in 0..=MAX_REDIRECTS {
            address::check_url(&url, &self.rules)?;
            let request = self.http.request(Method::GET, url.clone()).headers(headers(&url)?);
            let response = request.send().await?;
            match address::next_hop(&url, &response)? {
                Some(next) => url = next,
                None => return Ok(response),
            }
        }
        Err(FetchError::Redirects)
    }
}

/// What asking for one document led to.
enum Found {
    Document(Fetched),
    /// The document says that its id is elsewhere on the same origin.
    Points(Id),
}

/// How to ask for a document.
struct Ask<'a> {
    signer: Option<&'a Signer>,
    scheme: Scheme,
    known: Option<&'a Validators>,
    now: Timestamp,
}

impl Ask<'_> {
    fn headers(&self, url: &Url) -> Result<HeaderMap, FetchError> {
        let mut headers = match self.signer {
            Some(signer) => signer.sign(self.scheme, "GET", url, None, self.now)?,
            None => {
                HeaderMap::from_iter([(http::header::ACCEPT, HeaderValue::from_static(ACCEPT))])
            }
        };
        if let Some(known) = self.known {
            known.put(&mut headers);
        }
        Ok(headers)
    }
}

/// The id that a document gives itself.
fn document_id(document: &Value) -> Result<Id, FetchError> {
    let text = document.get("id").and_then(Value::as_str).ok_or(Unreadable::Missing("id"))?;
    Id::parse(text).map_err(|_| Unreadable::Missing("id").into())
}
