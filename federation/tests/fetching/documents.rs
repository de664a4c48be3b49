//! Documents: that they are what they say they are, where they may come from, and how we ask.

use federation::fetch::{FetchError, Validators};
use federation::sign::{Incoming, Scheme, inspect};
use federation::trust::Distrust;
use url::Url;

use crate::server::{Server, answer, document, redirect, status};
use crate::{KEY, client, fetch, id, now, signer};

const ACTIVITY: (&str, &str) = ("content-type", "application/activity+json");

#[tokio::test]
async fn a_document_at_its_own_address_is_read() {
    let server = Server::start(|_| document("http://a.test/o/1")).await;
    let fetched = fetch(&client(&[("a.test", &server)]), "http://a.test/o/1").await.unwrap();
    assert_eq!(fetched.document.unwrap()["content"], "hallo");
    assert_eq!(fetched.final_url, id("http://a.test/o/1"));
}

#[tokio::test]
async fn case_7_a_document_that_claims_an_id_on_another_host_is_refused() {
    let server = Server::start(|_| document("http://victim.test/o/1")).await;
    let refused = fetch(&client(&[("a.test", &server)]), "http://a.test/o/1").await;
    assert_eq!(refused, Err(FetchError::Distrust(Distrust::FoundElsewhere)));
}

#[tokio::test]
async fn case_8_a_redirect_does_not_let_one_host_speak_for_another() {
    let evil = Server::start(|_| document("http://a.test/o/1")).await;
    let server = Server::start(|_| redirect("http://evil.test/copy")).await;
    let client = client(&[("a.test", &server), ("evil.test", &evil)]);
    let refused = fetch(&client, "http://a.test/o/1").await;
    assert_eq!(refused, Err(FetchError::Distrust(Distrust::FoundElsewhere)));
}

#[tokio::test]
async fn a_document_that_names_its_id_elsewhere_on_its_host_is_fetched_from_there() {
    let server = Server::start(|_| document("http://a.test/users/buurt")).await;
    let client = client(&[("a.test", &server)]);
    let fetched = fetch(&client, "http://a.test/@buurt").await.unwrap();
    assert_eq!(fetched.final_url, id("http://a.test/users/buurt"));
    let paths: Vec<_> = server.seen().into_iter().map(|asked| asked.path).collect();
    assert_eq!(paths, ["/@buurt", "/users/buurt"]);
}

#[tokio::test]
async fn case_44_an_uploaded_file_cannot_be_taken_for_another_document_of_its_host() {
    let server = Server::start(|asked| match asked.path.as_str() {
        "/media/evil.json" => document("http://a.test/users/admin"),
        _ => document("http://a.test/users/somebody"),
    });
    let server = server.await;
    let refused = fetch(&client(&[("a.test", &server)]), "http://a.test/media/evil.json").await;
    assert_eq!(refused, Err(FetchError::Distrust(Distrust::FoundElsewhere)));
}

#[tokio::test]
async fn case_44_other_media_types_are_refused() {
    for media_type in
        ["text/html", "text/plain", "application/json", "application/ld+json", "nonsense", ""]
    {
        let body = br#"{"id":"http://a.test/o/1","type":"Note"}"#;
        let server =
            Server::start(move |_| answer("200 OK", &[("content-type", media_type)], body)).await;
        let refused = fetch(&client(&[("a.test", &server)]), "http://a.test/o/1").await;
        assert_eq!(refused, Err(FetchError::MediaType), "{media_type}");
    }
}

#[tokio::test]
async fn case_44_a_document_of_two_media_types_or_none_is_refused() {
    let body = br#"{"id":"http://a.test/o/1","type":"Note"}"#;
    let two = [ACTIVITY, ("content-type", "text/html")];
    let server = Server::start(move |asked| {
        let headers = if asked.path == "/o/1" { &two[..] } else { &[] };
        answer("200 OK", headers, body)
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]);
    assert_eq!(fetch(&client, "http://a.test/o/1").await, Err(FetchError::MediaType));
    assert_eq!(fetch(&client, "http://a.test/o/2").await, Err(FetchError::MediaType));
}

#[tokio::test]
async fn case_37_gone_is_told_apart_from_not_found_and_trouble() {
    let server = Server::start(|asked| match asked.path.as_str() {
        "/gone" => status("410 Gone"),
        "/missing" => status("404 Not Found"),
        "/closed" => status("403 Forbidden"),
        _ => status("503 Service Unavailable"),
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]);
    assert_eq!(fetch(&client, "http://a.test/gone").await, Err(FetchError::Gone));
    assert_eq!(fetch(&client, "http://a.test/missing").await, Err(FetchError::NotFound));
    let closed = fetch(&client, "http://a.test/closed").await.unwrap_err();
    let trouble = fetch(&client, "http://a.test/trouble").await.unwrap_err();
    assert!(matches!(closed, FetchError::Refused(_)) && !closed.is_temporary());
    assert!(matches!(trouble, FetchError::Refused(_)) && trouble.is_temporary());
}

#[tokio::test]
async fn a_document_that_did_not_change_is_not_sent_again() {
    let server = Server::start(|asked| {
        if asked.header("if-none-match") == "\"v1\"" {
            return status("304 Not Modified");
        }
        let headers = [ACTIVITY, ("etag", "\"v1\""), ("last-modified", "yesterday")];
        answer("200 OK", &headers, br#"{"id":"http://a.test/o/1"}"#)
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]);
    let first = fetch(&client, "http://a.test/o/1").await.unwrap();
    assert_eq!(first.validators.etag.as_deref(), Some("\"v1\""));
    let again = client
        .get_document(
            &id("http://a.test/o/1"),
            None,
            Scheme::Cavage,
            Some(&first.validators),
            now(),
        )
        .await
        .unwrap();
    assert_eq!(again.document, None);
    assert_eq!(server.seen()[1].header("if-modified-since"), "yesterday");
    let without = client
        .get_document(&id("http://a.test/o/1"), None, Scheme::Cavage, None, now())
        .await
        .unwrap();
    assert!(without.document.is_some() && without.validators != Validators::default());
}

#[tokio::test]
async fn a_signed_fetch_is_signed_anew_for_every_address() {
    let second = Server::start(|_| document("http://b.test/o/2")).await;
    let first = Server::start(|_| redirect("http://b.test/o/2")).await;
    let client = client(&[("a.test", &first), ("b.test", &second)]);
    for scheme in [Scheme::Cavage, Scheme::Rfc9421] {
        let start = id("http://a.test/o/1");
        client.get_document(&start, Some(&signer()), scheme, None, now()).await.unwrap();
        for (server, origin) in [(&first, "http://a.test"), (&second, "http://b.test")] {
            let asked = server.seen().pop().unwrap();
            let origin = Url::parse(origin).unwrap();
            let request = Incoming {
                method: &asked.method,
                origin: &origin,
                path_and_query: &asked.path,
                headers: &asked.headers,
                body: &asked.body,
            };
            let claim = inspect(&request, now()).unwrap();
            assert_eq!(claim.verify(&KEY.public().unwrap()), Ok(()), "{scheme:?} {origin}");
            assert_eq!(asked.header("host"), origin.host_str().unwrap());
        }
    }
}

#[tokio::test]
async fn case_40_three_redirects_are_followed_and_a_fourth_is_not() {
    let server = Server::start(|asked| match asked.path.as_str() {
        "/4" => redirect("/3"),
        "/3" => redirect("/2"),
        "/2" => redirect("/1"),
        "/1" => redirect("/0"),
        _ => document("http://a.test/0"),
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]);
    assert!(fetch(&client, "http://a.test/3").await.is_ok());
    assert_eq!(fetch(&client, "http://a.test/4").await, Err(FetchError::Redirects));
}

#[tokio::test]
async fn case_40_redirects_to_private_places_other_schemes_and_themselves_are_refused() {
    for (place, expected) in [
        ("http://10.0.0.1/", FetchError::Address),
        ("http://169.254.169.254/latest/meta-data/", FetchError::Address),
        ("http://[fd00::1]/", FetchError::Address),
        ("http://private.test/", FetchError::Address),
        ("http://user:secret@a.test/", FetchError::BadUrl),
        ("file:///etc/passwd", FetchError::Redirects),
        ("data:application/activity+json,{}", FetchError::Redirects),
        ("gopher://a.test/", FetchError::Redirects),
        ("http://a.test/o/1", FetchError::Redirects),
        ("http://a.test/o/2", FetchError::Redirects),
    ] {
        let server = Server::start(move |_| redirect(place)).await;
        let mut rules = crate::rules(&[("a.test", &server)]);
        rules.test_hosts.insert("private.test".to_owned(), ([192, 168, 1, 1], 80).into());
        let client = federation::fetch::Client::new(rules).unwrap();
        assert_eq!(fetch(&client, "http://a.test/o/1").await, Err(expected), "{place}");
        assert!(server.seen().len() <= 4, "{place}");
    }
}

#[tokio::test]
async fn nothing_of_an_answer_ends_up_in_an_error() {
    let server = Server::start(|asked| match asked.path.as_str() {
        "/html" => answer("200 OK", &[("content-type", "text/html")], b"secret"),
        "/broken" => answer("200 OK", &[ACTIVITY], b"{\"id\": secret"),
        _ => answer("500 secret", &[ACTIVITY], b"secret"),
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]);
    for path in ["html", "broken", "other"] {
        let error = fetch(&client, &format!("http://a.test/{path}")).await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    }
}
