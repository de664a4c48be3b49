//! The client inside `activitypub_federation`: its fetches go out by our rules.

use std::sync::Arc;

use activitypub_federation::config::{Data, FederationConfig};
use activitypub_federation::fetch::fetch_object_http;
use federation::fetch::FetchError;
use federation::sign::{Incoming, Scheme, inspect};
use serde_json::Value;
use url::Url;

use crate::server::{Server, answer, document, redirect, status};
use crate::{KEY, client, now, signer};

async fn library(hosts: &[(&str, &Server)]) -> FederationConfig<()> {
    let client = client(hosts).for_library(Some(signer()), Arc::new(now));
    FederationConfig::builder()
        .domain("here.test")
        .app_data(())
        .client(client)
        .debug(true)
        .build()
        .await
        .expect("a configuration")
}

async fn fetch(data: &Data<()>, url: &str) -> Result<Value, String> {
    let url = Url::parse(url).expect("a URL");
    let fetched = fetch_object_http::<(), Value>(&url, data).await;
    fetched.map(|fetched| fetched.object).map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_fetch_of_the_library_carries_our_signature() {
    let server = Server::start(|_| document("http://a.test/o/1")).await;
    let config = library(&[("a.test", &server)]).await;
    let object = fetch(&config.to_request_data(), "http://a.test/o/1").await.unwrap();
    assert_eq!(object["content"], "hallo");
    let asked = server.seen().pop().unwrap();
    let origin = Url::parse("http://a.test").unwrap();
    let request = Incoming {
        method: &asked.method,
        origin: &origin,
        path_and_query: &asked.path,
        headers: &asked.headers,
        body: &asked.body,
    };
    let claim = inspect(&request, now()).unwrap();
    assert_eq!(claim.scheme, Scheme::Cavage);
    assert_eq!(claim.verify(&KEY.public().unwrap()), Ok(()));
}

#[tokio::test]
async fn media_types_that_the_library_does_not_know_are_understood() {
    for media_type in [
        "application/activity+json;charset=utf-8",
        r#"application/ld+json; profile="https://www.w3.org/ns/activitystreams"; charset=utf-8"#,
    ] {
        let body = br#"{"id":"http://a.test/o/1"}"#;
        let server =
            Server::start(move |_| answer("200 OK", &[("content-type", media_type)], body)).await;
        let config = library(&[("a.test", &server)]).await;
        let object = fetch(&config.to_request_data(), "http://a.test/o/1").await;
        assert!(object.is_ok(), "{media_type}: {object:?}");
    }
}

#[tokio::test]
async fn a_question_of_another_kind_goes_out_as_the_library_made_it() {
    let server = Server::start(|_| {
        answer("200 OK", &[("content-type", "application/jrd+json")], br#"{"subject":"x"}"#)
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]).for_library(Some(signer()), Arc::new(now));
    let question = client.get("http://a.test/.well-known/webfinger");
    let answer = question.header("accept", "application/jrd+json").send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/jrd+json");
    let asked = server.seen().pop().unwrap();
    assert_eq!(asked.header("accept"), "application/jrd+json");
    assert!(!asked.headers.contains_key("signature"));
}

#[tokio::test]
async fn redirects_are_followed_by_our_rules() {
    let inside = Server::start(|_| document("http://a.test/o/1")).await;
    let server = Server::start(|asked| match asked.path.as_str() {
        "/o/1" => redirect("/o/2"),
        "/o/2" => redirect("/o/3"),
        "/o/3" => document("http://a.test/o/3"),
        "/private" => redirect("http://10.0.0.1/"),
        "/loop" => redirect("/loop2"),
        _ => redirect("/loop"),
    });
    let server = server.await;
    let config = library(&[("a.test", &server), ("b.test", &inside)]).await;
    let data = config.to_request_data();
    assert!(fetch(&data, "http://a.test/o/1").await.is_ok());
    let private = fetch(&data, "http://a.test/private").await.unwrap_err();
    assert!(private.contains(&FetchError::Address.to_string()), "{private}");
    let endless = fetch(&data, "http://a.test/loop").await.unwrap_err();
    assert!(endless.contains(&FetchError::Redirects.to_string()), "{endless}");
}

#[tokio::test]
async fn failures_are_failures_and_say_nothing_of_the_answer() {
    let server = Server::start(|asked| match asked.path.as_str() {
        "/gone" => status("410 Gone"),
        "/html" => answer("200 OK", &[("content-type", "text/html")], b"secret"),
        "/large" => {
            let headers = [("content-type", "application/activity+json")];
            answer("200 OK", &headers, &vec![b' '; 2_000_000])
        }
        _ => answer("500 Oops", &[("content-type", "application/activity+json")], b"secret"),
    });
    let server = server.await;
    let config = library(&[("a.test", &server)]).await;
    for path in ["gone", "html", "large", "other"] {
        let data = config.to_request_data();
        let error = fetch(&data, &format!("http://a.test/{path}")).await.unwrap_err();
        assert!(!error.contains("secret"), "{error}");
    }
}
