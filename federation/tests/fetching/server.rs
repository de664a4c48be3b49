//! A server of a few lines: it answers exactly the bytes it is told to.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came in.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

type Handler = dyn Fn(&Asked) -> Vec<u8> + Send + Sync;

/// A running server; it stops when the test ends.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    seen: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Starts a server that answers each request with these bytes.
    pub(crate) async fn start(handler: impl Fn(&Asked) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (handler, log): (Arc<Handler>, _) = (Arc::new(handler), Arc::clone(&seen));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&handler), Arc::clone(&log)));
            }
        });
        Self { address, seen }
    }

    /// Everything that was asked so far.
    pub(crate) fn seen(&self) -> Vec<Asked> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn serve(mut stream: TcpStream, handler: Arc<Handler>, log: Arc<Mutex<Vec<Asked>>>) {
    let Some(asked) = read(&mut stream).await else { return };
    log.lock().unwrap_or_else(PoisonError::into_inner).push(asked.clone());
    let answer = handler(&asked);
    // A client that has seen enough hangs up: that is what many tests are about.
    stream.write_all(&answer).await.ok();
    // An answer that is shorter than it says keeps its connection, as a slow server would.
    if answer.ends_with(SLOW) {
        std::future::pending::<()>().await;
    }
    stream.shutdown().await.ok();
}

/// Ends an answer whose rest never comes.
pub(crate) const SLOW: &[u8] = b"<!-- wait -->";

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    let head = loop {
        let mut piece = [0; 4096];
        let length = stream.read(&mut piece).await.ok()?;
        bytes.extend_from_slice(piece.get(..length)?);
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if length == 0 {
            return None;
        }
    };
    let text = String::from_utf8(bytes.get(..head)?.to_vec()).ok()?;
    let mut lines = text.lines();
    let mut words = lines.next()?.split(' ').map(str::to_owned);
    let (method, path) = (words.next()?, words.next()?);
    let mut headers = HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        headers.append(name, HeaderValue::from_str(value).ok()?);
    }
    let mut body = bytes.get(head + 4..)?.to_vec();
    let length = headers.get("content-length").and_then(|value| value.to_str().ok()?.parse().ok());
    let missing = length.unwrap_or(0_usize).saturating_sub(body.len());
    let mut rest = vec![0; missing];
    stream.read_exact(&mut rest).await.ok()?;
    body.append(&mut rest);
    Some(Asked { method, path, headers, body })
}

/// An answer with this status line, these header lines and this body.
pub(crate) fn answer(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status}\r\nconnection: close\r\n");
    for (name, value) in headers {
        text.extend([name, ": ", value, "\r\n"]);
    }
    text.extend(["content-length: ", &body.len().to_string(), "\r\n\r\n"]);
    [text.as_bytes(), body].concat()
}

/// An ActivityPub document that says it has this id.
pub(crate) fn document(id: &str) -> Vec<u8> {
    let body = format!(r#"{{"id":"{id}","type":"Note","content":"hallo"}}"#);
    answer("200 OK", &[("content-type", "application/activity+json")], body.as_bytes())
}

/// A redirect.
pub(crate) fn redirect(to: &str) -> Vec<u8> {
    answer("302 Found", &[("location", to)], b"")
}

/// An answer without a body.
pub(crate) fn status(status: &str) -> Vec<u8> {
    answer(status, &[], b"")
}
