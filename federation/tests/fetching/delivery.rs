//! Delivery: what an inbox answers, and what we make of it.

use std::time::Duration;

use federation::deliver::{Parcel, Verdict, deliver};
use federation::sign::{Incoming, Scheme, inspect};
use url::Url;

use crate::server::{Asked, Server, answer, status};
use crate::{KEY, client, now, signer};

const BODY: &[u8] = br#"{"type":"Create"}"#;

async fn send(server: &Server, scheme: Scheme) -> Verdict {
    let inbox = Url::parse("http://a.test/inbox").expect("a URL");
    let parcel = Parcel { inbox, body: BODY.into(), scheme };
    deliver(&client(&[("a.test", server)]), &signer(), &parcel, now()).await
}

/// The scheme of a request whose signature and body are right.
fn verified(asked: &Asked) -> Scheme {
    let origin = Url::parse("http://a.test").expect("a URL");
    let request = Incoming {
        method: &asked.method,
        origin: &origin,
        path_and_query: &asked.path,
        headers: &asked.headers,
        body: &asked.body,
    };
    let claim = inspect(&request, now()).expect("a signature");
    claim.verify(&KEY.public().expect("a key")).expect("a good signature");
    claim.scheme
}

#[tokio::test]
async fn a_letter_arrives_as_it_was_written_and_signed() {
    let server = Server::start(|_| status("202 Accepted")).await;
    for scheme in [Scheme::Cavage, Scheme::Rfc9421] {
        assert_eq!(send(&server, scheme).await, Verdict::Delivered { scheme });
        let asked = server.seen().pop().unwrap();
        assert_eq!(verified(&asked), scheme);
        assert_eq!(asked.body, BODY);
        assert_eq!(asked.header("content-type"), "application/activity+json");
        assert_eq!(asked.header("user-agent"), "federation-tests/1");
    }
}

#[tokio::test]
async fn a_refused_signature_is_tried_once_in_the_other_scheme() {
    for refusal in ["400 Bad Request", "401 Unauthorized", "403 Forbidden"] {
        let server = Server::start(move |asked| {
            let is_new = asked.headers.contains_key("signature-input");
            status(if is_new { "202 Accepted" } else { refusal })
        });
        let server = server.await;
        let verdict = send(&server, Scheme::Cavage).await;
        assert_eq!(verdict, Verdict::Delivered { scheme: Scheme::Rfc9421 }, "{refusal}");
        let schemes: Vec<_> = server.seen().iter().map(verified).collect();
        assert_eq!(schemes, [Scheme::Cavage, Scheme::Rfc9421]);
    }
}

#[tokio::test]
async fn nothing_but_a_refused_signature_is_tried_twice() {
    for line in ["404 Not Found", "410 Gone", "429 Too Many Requests", "500 Oops", "422 No"] {
        let server = Server::start(move |_| status(line)).await;
        send(&server, Scheme::Cavage).await;
        assert_eq!(server.seen().len(), 1, "{line}");
    }
}

#[tokio::test]
async fn each_answer_gets_its_verdict() {
    let cases = [
        ("404 Not Found", "gone"),
        ("410 Gone", "gone"),
        ("401 Unauthorized", "later"),
        ("408 Request Timeout", "later"),
        ("429 Too Many Requests", "later"),
        ("500 Internal Server Error", "later"),
        ("503 Service Unavailable", "later"),
        ("302 Found", "later"),
        ("400 Bad Request", "never"),
        ("403 Forbidden", "never"),
        ("405 Method Not Allowed", "never"),
        ("413 Content Too Large", "never"),
        ("422 Unprocessable Content", "never"),
    ];
    for (line, expected) in cases {
        let server = Server::start(move |_| status(line)).await;
        let verdict = send(&server, Scheme::Cavage).await;
        let word = match verdict {
            Verdict::Delivered { .. } => "delivered",
            Verdict::Later { after: None, .. } => "later",
            Verdict::Later { after: Some(_), .. } => "later, with a wait",
            Verdict::Gone => "gone",
            Verdict::Never(_) => "never",
        };
        assert_eq!(word, expected, "{line}");
    }
}

#[tokio::test]
async fn a_host_may_ask_us_to_wait_in_seconds_or_until_a_moment() {
    for (value, seconds) in [
        ("120", Some(120)),
        ("Sun, 22 Nov 2026 10:10:00 GMT", Some(600)),
        ("Sun, 22 Nov 2020 10:10:00 GMT", Some(0)),
        ("99999999", Some(24 * 3600)),
        ("soon", None),
    ] {
        let server = Server::start(move |_| {
            let headers = [("retry-after", value), ("date", "Sun, 22 Nov 2026 10:00:00 GMT")];
            answer("503 Service Unavailable", &headers, b"")
        });
        let server = server.await;
        let Verdict::Later { after, .. } = send(&server, Scheme::Cavage).await else {
            panic!("not later: {value}");
        };
        assert_eq!(after, seconds.map(Duration::from_secs), "{value}");
    }
}

#[tokio::test]
async fn a_letter_is_never_carried_along_a_redirect() {
    let other = Server::start(|_| status("202 Accepted")).await;
    let server = Server::start(|_| {
        answer("307 Temporary Redirect", &[("location", "http://b.test/inbox")], b"")
    });
    let server = server.await;
    let inbox = Url::parse("http://a.test/inbox").unwrap();
    let parcel = Parcel { inbox, body: BODY.into(), scheme: Scheme::Cavage };
    let client = client(&[("a.test", &server), ("b.test", &other)]);
    let verdict = deliver(&client, &signer(), &parcel, now()).await;
    assert!(matches!(verdict, Verdict::Later { .. }), "{verdict:?}");
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn a_private_inbox_is_never_delivered_to_and_an_absent_one_later() {
    let parcel = |inbox: &str| Parcel {
        inbox: Url::parse(inbox).unwrap(),
        body: BODY.into(),
        scheme: Scheme::Cavage,
    };
    let client = client(&[]);
    let private = deliver(&client, &signer(), &parcel("http://10.0.0.1/inbox"), now()).await;
    assert!(matches!(private, Verdict::Never(_)), "{private:?}");
    let absent = deliver(&client, &signer(), &parcel("http://nobody.test/inbox"), now()).await;
    assert!(matches!(absent, Verdict::Later { .. }), "{absent:?}");
}

#[tokio::test]
async fn an_inbox_may_say_that_it_wants_the_new_scheme() {
    let wish = [("accept-signature", "sig1=(\"@method\");created")];
    let server = Server::start(move |_| answer("202 Accepted", &wish, b"")).await;
    let url = Url::parse("http://a.test/inbox").unwrap();
    let client = client(&[("a.test", &server)]);
    let answer = client.post(&url, http::HeaderMap::new(), BODY.into()).await.unwrap();
    assert!(answer.accept_signature && answer.status.is_success());
}
