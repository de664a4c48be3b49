//! The same care for what `activitypub_federation` fetches: a client to hand to its configuration.
//!
//! The library follows a redirect of its own, compares media types letter by letter and looks at no
//! status but 410. So its GETs are followed, signed, judged and measured here, and what it gets to
//! see is an answer in the form that it knows.

use std::fmt;
use std::sync::Arc;

use http::header::ACCEPT as ACCEPT_HEADER;
use http::{Extensions, HeaderValue, Method, StatusCode};
use jiff::Timestamp;
use reqwest::{Request, Response, ResponseBuilderExt};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error, Middleware, Next, Result};
use url::Url;

use super::{Client, FetchError, MAX_REDIRECTS, address, answer, error, media};
use crate::sign::{ACCEPT, CONTENT_TYPE, Scheme, Signer};

/// Tells the time to what runs without being told it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

impl Client {
    /// A client for `activitypub_federation::config::FederationConfig`: its fetches go out with our
    /// signature, when there is a signer, and by the rules of this client.
    #[must_use]
    pub fn for_library(&self, signer: Option<Signer>, clock: Clock) -> ClientWithMiddleware {
        let care = Care { client: self.clone(), signer, clock };
        ClientBuilder::new(self.http.clone()).with(care).build()
    }
}

struct Care {
    client: Client,
    signer: Option<Signer>,
    clock: Clock,
}

impl fmt::Debug for Care {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Care").field("signer", &self.signer).finish_non_exhaustive()
    }
}

#[async_trait::async_trait]
impl Middleware for Care {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        address::check_url(request.url(), &self.client.rules).map_err(Error::middleware)?;
        if request.method() != Method::GET {
            return next.run(request, extensions).await;
        }
        let work = self.get(&request, extensions, next);
        match tokio::time::timeout(self.client.limits.overall, work).await {
            Ok(result) => result,
            Err(_) => Err(Error::middleware(FetchError::Timeout)),
        }
    }
}

impl Care {
    async fn get(
        &self,
        asked: &Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response> {
        let mut url = asked.url().clone();
        for _ in 0..=MAX_REDIRECTS {
            address::check_url(&url, &self.client.rules).map_err(Error::middleware)?;
            let request = self.request(asked, &url).map_err(Error::middleware)?;
            let response = next.clone().run(request, extensions).await?;
            match address::next_hop(&url, &response).map_err(Error::middleware)? {
                Some(further) => url = further,
                None => return self.judged(response).await.map_err(Error::middleware),
            }
        }
        Err(Error::middleware(FetchError::Redirects))
    }

    /// The request for one address: signed when it asks for an ActivityPub document, and as the
    /// library made it when it asks for something else, such as WebFinger.
    fn request(&self, asked: &Request, url: &Url) -> std::result::Result<Request, FetchError> {
        let mut request = Request::new(Method::GET, url.clone());
        let accept = asked.headers().get(ACCEPT_HEADER).and_then(|value| value.to_str().ok());
        if accept.is_some_and(|accept| !accept.contains("activity")) {
            *request.headers_mut() = asked.headers().clone();
        } else if let Some(signer) = &self.signer {
            let headers = signer.sign(Scheme::Cavage, "GET", url, None, (self.clock)())?;
            *request.headers_mut() = headers;
        } else {
            let accept = HeaderValue::from_static(ACCEPT);
            request.headers_mut().insert(ACCEPT_HEADER, accept);
        }
        Ok(request)
    }

    /// Reads the answer by our rules and writes it again in the form that the library knows. WebFinger
    /// answers keep their own media type.
    async fn judged(&self, response: Response) -> std::result::Result<Response, FetchError> {
        let status = response.status();
        let mut builder = http::Response::builder().status(status).url(response.url().clone());
        if status == StatusCode::GONE {
            return build(builder, bytes::Bytes::new());
        }
        error::check_status(status)?;
        let media_type = media::of(response.headers())?;
        let is_webfinger =
            ["application/jrd+json", "application/json"].contains(&media_type.essence_str());
        builder = if media::is_activity(&media_type) {
            builder.header(http::header::CONTENT_TYPE, CONTENT_TYPE)
        } else if is_webfinger {
            builder.header(http::header::CONTENT_TYPE, media_type.essence_str())
        } else {
            return Err(FetchError::MediaType);
        };
        let body = answer::read_body(response, self.client.limits.document).await?;
        build(builder, body)
    }
}

fn build(
    builder: http::response::Builder,
    body: bytes::Bytes,
) -> std::result::Result<Response, FetchError> {
    let response = builder.body(body).map_err(|_| FetchError::BadUrl)?;
    Ok(Response::from(response))
}
