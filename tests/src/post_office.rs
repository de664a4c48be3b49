//! A real mail server on this machine: it keeps what comes in, and can be out of temper.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use mail_parser::{Message, MessageParser};
use mailin_embedded::response::OK;
use mailin_embedded::{Handler, Response, Server};
use tokio::net::TcpSocket;

/// A mail server.
#[derive(Clone)]
pub struct PostOffice(Arc<Inside>);

struct Inside {
    address: SocketAddr,
    /// The port while nobody listens there: it is ours, and connections are refused.
    closed: Mutex<Option<TcpSocket>>,
    refused: Mutex<BTreeMap<String, (u16, String)>>,
    is_busy: AtomicBool,
    arrived: Mutex<Vec<Arrived>>,
    greetings: AtomicUsize,
}

/// A mail that came in.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// Whom the envelope is from.
    pub from: String,
    /// Whom the envelope is for.
    pub to: Vec<String>,
    /// The message as it came over the line.
    pub raw: String,
}

fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().expect("no story panicked before")
}

impl PostOffice {
    /// A mail server that takes mail.
    #[must_use]
    pub fn open() -> Self {
        let office = Self::closed();
        office.open_door();
        office
    }

    /// A mail server that is not there yet: nobody answers at its port.
    #[must_use]
    pub fn closed() -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a free port");
        let address = socket.local_addr().expect("an address");
        Self(Arc::new(Inside {
            address,
            closed: Mutex::new(Some(socket)),
            refused: Mutex::default(),
            is_busy: AtomicBool::new(false),
            arrived: Mutex::default(),
            greetings: AtomicUsize::new(0),
        }))
    }

    /// Begins to take mail.
    pub fn open_door(&self) {
        let Some(socket) = hold(&self.0.closed).take() else { return };
        let listener = socket.listen(64).expect("a port that can be listened on");
        let listener = listener.into_std().expect("a listener");
        listener.set_nonblocking(false).expect("a listener that waits");
        let mut server = Server::new(Clerk { office: self.clone(), mail: Arrived::nothing() });
        server.with_name("post.test").with_num_threads(8).with_tcp_listener(listener);
        // It ends with the test program: there is no way to stop it.
        std::thread::spawn(move || server.serve().ok());
    }

    /// Its address in the settings of a house.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.0.address)
    }

    /// From now on says this about mail for an address.
    pub fn refuse(&self, address: &str, code: u16, words: &str) {
        hold(&self.0.refused).insert(address.to_owned(), (code, words.to_owned()));
    }

    /// Takes mail for an address again.
    pub fn accept(&self, address: &str) {
        hold(&self.0.refused).remove(address);
    }

    /// Whether it says "later" to everybody.
    pub fn busy(&self, is_busy: bool) {
        self.0.is_busy.store(is_busy, Ordering::SeqCst);
    }

    /// Everything that came in, in order.
    #[must_use]
    pub fn mails(&self) -> Vec<Arrived> {
        hold(&self.0.arrived).clone()
    }

    /// What came in for an address, in order.
    #[must_use]
    pub fn mails_to(&self, address: &str) -> Vec<Arrived> {
        let is_for = |mail: &Arrived| mail.to.iter().any(|to| to == address);
        self.mails().into_iter().filter(is_for).collect()
    }

    /// How often somebody connected and said who they were.
    #[must_use]
    pub fn greetings(&self) -> usize {
        self.0.greetings.load(Ordering::SeqCst)
    }
}

impl Arrived {
    fn nothing() -> Self {
        Self { from: String::new(), to: Vec::new(), raw: String::new() }
    }

    fn parsed(&self) -> Message<'_> {
        MessageParser::default().parse(self.raw.as_bytes()).expect("a message")
    }

    /// The lines before the text: the headers as they were sent.
    #[must_use]
    pub fn head(&self) -> &str {
        self.raw.split("\r\n\r\n").next().unwrap_or_default()
    }

    /// A header as it was sent; empty when it is not there.
    #[must_use]
    pub fn header(&self, name: &str) -> String {
        self.parsed().header_raw(name).map(str::trim).unwrap_or_default().to_owned()
    }

    /// The subject, decoded.
    #[must_use]
    pub fn subject(&self) -> String {
        self.parsed().subject().unwrap_or_default().to_owned()
    }

    /// The Message-ID without brackets.
    #[must_use]
    pub fn id(&self) -> String {
        self.parsed().message_id().unwrap_or_default().to_owned()
    }

    /// The media types of its parts, outermost first.
    #[must_use]
    pub fn types(&self) -> Vec<String> {
        let message = self.parsed();
        let types = message.parts.iter().map(|part| {
            let kind = mail_parser::MimeHeaders::content_type(part);
            kind.map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()))
        });
        types.flatten().collect()
    }

    /// The text part, decoded.
    #[must_use]
    pub fn text(&self) -> String {
        self.parsed().body_text(0).unwrap_or_default().into_owned()
    }

    /// The HTML part, decoded.
    #[must_use]
    pub fn html(&self) -> String {
        self.parsed().body_html(0).unwrap_or_default().into_owned()
    }
}

/// Serves one connection.
#[derive(Clone)]
struct Clerk {
    office: PostOffice,
    mail: Arrived,
}

impl Handler for Clerk {
    fn helo(&mut self, _ip: IpAddr, _domain: &str) -> Response {
        self.office.0.greetings.fetch_add(1, Ordering::SeqCst);
        OK
    }

    fn mail(&mut self, _ip: IpAddr, _domain: &str, from: &str) -> Response {
        self.mail = Arrived { from: from.to_owned(), ..Arrived::nothing() };
        OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        if self.office.0.is_busy.load(Ordering::SeqCst) {
            return Response::custom(451, "4.3.2 Come back later".to_owned());
        }
        if let Some((code, words)) = hold(&self.office.0.refused).get(to) {
            return Response::custom(*code, words.clone());
        }
        self.mail.to.push(to.to_owned());
        OK
    }

    fn data(&mut self, line: &[u8]) -> io::Result<()> {
        self.mail.raw.push_str(&String::from_utf8_lossy(line));
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let mail = std::mem::replace(&mut self.mail, Arrived::nothing());
        hold(&self.office.0.arrived).push(mail);
        OK
    }
}
