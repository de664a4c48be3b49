//! Addresses, sizes and times.

use std::time::Duration;

use federation::fetch::{Client, FetchError, Limits, Rules, Want};
use http::HeaderMap;
use url::Url;

use crate::server::{SLOW, Server, answer, document, redirect};
use crate::{client, fetch, rules};

const ACTIVITY: (&str, &str) = ("content-type", "application/activity+json");
const ANY: Want<'_> = Want { accept: "*/*", media_types: &["text/plain"], max_bytes: 1000 };

#[tokio::test]
async fn case_38_a_name_that_leads_to_a_private_address_is_refused_when_connecting() {
    for address in
        ["10.0.0.1:80", "169.254.169.254:80", "192.168.1.1:80", "[fd00::1]:80", "0.0.0.0:80"]
    {
        let mut rules = rules(&[]);
        rules.test_hosts.insert("inside.test".to_owned(), address.parse().unwrap());
        let client = Client::new(rules).unwrap();
        let refused = fetch(&client, "http://inside.test/o/1").await;
        assert_eq!(refused, Err(FetchError::Address), "{address}");
    }
}

#[tokio::test]
async fn case_38_outside_development_loopback_is_refused_by_name_and_by_number() {
    let server = Server::start(|_| answer("200 OK", &[("content-type", "text/plain")], b"x")).await;
    let strict =
        Client::new(Rules { development: false, ..rules(&[("a.test", &server)]) }).unwrap();
    let port = server.address.port();
    for url in [
        "https://127.0.0.1/".to_owned(),
        "https://[::1]/".to_owned(),
        "https://localhost/".to_owned(),
        "https://a.localhost/".to_owned(),
        "https://a.test/".to_owned(),
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/"),
        "http://a.test/".to_owned(),
    ] {
        let refused = strict.get(&Url::parse(&url).unwrap(), ANY).await.unwrap_err();
        assert!(
            matches!(
                refused,
                FetchError::Address | FetchError::BadUrl | FetchError::Unreachable(_)
            ),
            "{url}: {refused:?}"
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn case_41_credentials_and_odd_ports_are_refused() {
    let strict = Client::new(Rules::default()).unwrap();
    for url in ["https://u:p@a.example/", "https://u@a.example/", "https://a.example:8443/"] {
        let url = Url::parse(url).unwrap();
        assert_eq!(strict.get(&url, ANY).await, Err(FetchError::BadUrl), "{url}");
        let posted = strict.post(&url, HeaderMap::new(), "x".into()).await;
        assert_eq!(posted.unwrap_err(), FetchError::BadUrl, "{url}");
    }
}

#[tokio::test]
async fn case_42_every_door_of_the_client_refuses_private_addresses() {
    let client = client(&[]);
    let inside = Url::parse("http://10.0.0.1/").unwrap();
    assert_eq!(client.get(&inside, ANY).await, Err(FetchError::Address));
    let posted = client.post(&inside, HeaderMap::new(), "x".into()).await;
    assert_eq!(posted.unwrap_err(), FetchError::Address);
    assert_eq!(fetch(&client, "http://10.0.0.1/").await, Err(FetchError::Address));
    let found = federation::webfinger::find(&client, "@a@10.0.0.1").await;
    assert!(found.is_err());
    let discovered = federation::nodeinfo::discover(&client, &inside).await;
    assert_eq!(discovered, Err(FetchError::Address));
}

#[tokio::test]
async fn case_45_a_body_over_a_mebibyte_is_refused_whether_or_not_it_says_so() {
    let body = vec![b' '; 1024 * 1024 + 1];
    let server = Server::start(move |asked| {
        if asked.path == "/announced" {
            return answer("200 OK", &[ACTIVITY], &body);
        }
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/activity+json\r\n\r\n";
        [&head[..], &body].concat()
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]);
    assert_eq!(fetch(&client, "http://a.test/announced").await, Err(FetchError::TooLarge));
    assert_eq!(fetch(&client, "http://a.test/silent").await, Err(FetchError::TooLarge));
}

#[tokio::test]
async fn case_45_a_gzip_bomb_stops_at_the_limit() {
    let bomb = gzip_of_zeros(64 * 1024 * 1024);
    assert!(bomb.len() < 1024 * 1024);
    let headers = [ACTIVITY, ("content-encoding", "gzip")];
    let server = Server::start(move |_| answer("200 OK", &headers, &bomb)).await;
    let client = client(&[("a.test", &server)]);
    assert_eq!(fetch(&client, "http://a.test/o/1").await, Err(FetchError::TooLarge));
}

#[tokio::test]
async fn a_compressed_body_within_the_limit_is_read() {
    let headers = [("content-type", "text/plain"), ("content-encoding", "gzip")];
    let body = gzip_of_zeros(900);
    let server = Server::start(move |_| answer("200 OK", &headers, &body)).await;
    let url = Url::parse("http://a.test/").unwrap();
    let body = client(&[("a.test", &server)]).get(&url, ANY).await.unwrap();
    assert!(body.bytes.len() <= 1000 && body.bytes.iter().all(|byte| *byte == 0));
    assert!(body.bytes.len() > 500, "{}", body.bytes.len());
}

#[tokio::test]
async fn case_45_a_body_that_never_ends_runs_out_of_time() {
    let server = Server::start(|_| {
        let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/activity+json\r\n\
                     content-length: 5000\r\n\r\n{";
        [&head[..], SLOW].concat()
    });
    let server = server.await;
    let limits = Limits { overall: Duration::from_millis(300), ..Limits::default() };
    let client = Client::with_limits(rules(&[("a.test", &server)]), limits).unwrap();
    assert_eq!(fetch(&client, "http://a.test/o/1").await, Err(FetchError::Timeout));
}

#[tokio::test]
async fn case_45_a_chain_of_slow_redirects_runs_out_of_time_together() {
    let server = Server::start(|asked| {
        std::thread::sleep(Duration::from_millis(200));
        match asked.path.as_str() {
            "/3" => redirect("/2"),
            "/2" => redirect("/1"),
            "/1" => redirect("/0"),
            _ => document("http://a.test/0"),
        }
    });
    let server = server.await;
    let limits = Limits { overall: Duration::from_millis(500), ..Limits::default() };
    let client = Client::with_limits(rules(&[("a.test", &server)]), limits).unwrap();
    assert_eq!(fetch(&client, "http://a.test/3").await, Err(FetchError::Timeout));
}

#[tokio::test]
async fn the_usual_limits_are_a_mebibyte_and_ten_seconds() {
    let limits = Limits::default();
    assert_eq!(limits.document, 1_048_576);
    assert_eq!((limits.overall.as_secs(), limits.connect.as_secs()), (10, 5));
}

#[tokio::test]
async fn case_46_a_document_that_is_too_deep_is_refused() {
    let deep =
        format!(r#"{{"id":"http://a.test/o/1","x":{}{}}}"#, "[".repeat(500), "]".repeat(500));
    let server = Server::start(move |_| answer("200 OK", &[ACTIVITY], deep.as_bytes())).await;
    let refused = fetch(&client(&[("a.test", &server)]), "http://a.test/o/1").await;
    assert!(matches!(refused, Err(FetchError::Unreadable(_))), "{refused:?}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unreachable_for_now() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut rules = rules(&[]);
    rules.test_hosts.insert("a.test".to_owned(), listener.local_addr().unwrap());
    drop(listener);
    let refused = fetch(&Client::new(rules).unwrap(), "http://a.test/o/1").await.unwrap_err();
    assert!(matches!(refused, FetchError::Unreachable(_)) && refused.is_temporary(), "{refused:?}");
}

/// About this many zero bytes as gzip, made of one deflate block with fixed codes (RFC 1951 section
/// 3.2.6): a zero, and then again and again "the 258 bytes before this one". The check sum at the end
/// is right for a small one that is read in full; nobody gets to the end of a large one.
fn gzip_of_zeros(length: usize) -> Vec<u8> {
    let mut bits: Vec<bool> = vec![true, true, false];
    let push = |bits: &mut Vec<bool>, code: u32, width: u32| {
        bits.extend((0..width).rev().map(|bit| code >> bit & 1 == 1));
    };
    push(&mut bits, 0b0011_0000, 8);
    let repeats = length / 258;
    for _ in 0..repeats {
        push(&mut bits, 0b1100_0101, 8);
        push(&mut bits, 0, 5);
    }
    push(&mut bits, 0, 7);
    let packed = bits.chunks(8).map(|chunk| {
        chunk.iter().enumerate().fold(0_u8, |byte, (n, bit)| byte | u8::from(*bit) << n)
    });
    let total = repeats * 258 + 1;
    let mut gzip = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    gzip.extend(packed);
    gzip.extend(crc32_of_zeros(total.min(10_000)).to_le_bytes());
    gzip.extend(u32::try_from(total).expect("small").to_le_bytes());
    gzip
}

fn crc32_of_zeros(length: usize) -> u32 {
    let mut crc = u32::MAX;
    for _ in 0..length * 8 {
        crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
    }
    !crc
}
