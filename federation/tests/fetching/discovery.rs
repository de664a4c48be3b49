//! WebFinger and NodeInfo, asked from a server.

use federation::fetch::FetchError;
use federation::nodeinfo;
use federation::vocab::{Actor, lenient};
use federation::webfinger::{Account, FindError, confirms, find};
use url::Url;

use crate::server::{Server, answer, redirect, status};
use crate::{client, id};

const JRD: [(&str, &str); 1] = [("content-type", "application/jrd+json; charset=utf-8")];
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

fn jrd(actor: &str) -> Vec<u8> {
    let body = format!(
        r#"{{"subject":"acct:buurt@a.test","links":[
            {{"rel":"self","type":"text/html","href":"http://a.test/page"}},
            {{"rel":"http://ostatus.org/schema/1.0/subscribe","template":"http://a.test/f?u={{uri}}"}},
            {{"rel":"self","type":"application/activity+json","href":"{actor}"}}]}}"#
    );
    answer("200 OK", &JRD, body.as_bytes())
}

fn actor(id: &str, extra: &str) -> Actor {
    let text = format!(
        r#"{{"id":"{id}","type":"Group","preferredUsername":"Buurt","inbox":"{id}/inbox"{extra}}}"#
    );
    Actor::read(&lenient::parse(text.as_bytes()).expect("JSON")).expect("an actor")
}

#[tokio::test]
async fn an_account_leads_to_its_actor() {
    let server = Server::start(|_| jrd("http://a.test/users/buurt")).await;
    let found = find(&client(&[("a.test", &server)]), "@buurt@a.test").await;
    assert_eq!(found, Ok(id("http://a.test/users/buurt")));
    let path = server.seen()[0].path.clone();
    assert_eq!(path, "/.well-known/webfinger?resource=acct%3Abuurt%40a.test");
}

#[tokio::test]
async fn a_host_may_answer_from_another_address() {
    let server = Server::start(|asked| {
        if asked.path.starts_with("/.well-known") {
            redirect("/wf")
        } else {
            jrd("http://a.test/u")
        }
    });
    let server = server.await;
    let found = find(&client(&[("a.test", &server)]), "buurt@a.test").await;
    assert_eq!(found, Ok(id("http://a.test/u")));
}

#[tokio::test]
async fn an_answer_without_an_actor_or_of_another_kind_is_no_answer() {
    let server = Server::start(|asked| {
        if asked.path.contains("none") {
            answer("200 OK", &JRD, br#"{"subject":"acct:none@a.test","links":[]}"#)
        } else if asked.path.contains("html") {
            answer("200 OK", &[("content-type", "text/html")], b"<p>hello")
        } else if asked.path.contains("broken") {
            answer("200 OK", &JRD, b"{")
        } else {
            status("404 Not Found")
        }
    });
    let server = server.await;
    let client = client(&[("a.test", &server)]);
    assert_eq!(find(&client, "none@a.test").await, Err(FindError::NoActor));
    assert_eq!(find(&client, "html@a.test").await, Err(FindError::Fetch(FetchError::MediaType)));
    assert_eq!(find(&client, "broken@a.test").await, Err(FindError::Unreadable));
    assert_eq!(find(&client, "nobody@a.test").await, Err(FindError::Fetch(FetchError::NotFound)));
    assert_eq!(find(&client, "nonsense").await, Err(FindError::NotAnAccount));
}

#[tokio::test]
async fn case_20_an_actor_elsewhere_must_confirm_the_account() {
    let account: Account = "buurt@a.test".parse().unwrap();
    assert_eq!(confirms(&actor("http://a.test/users/1", ""), &account), Ok(()));
    let elsewhere = actor("http://b.test/users/1", "");
    assert_eq!(confirms(&elsewhere, &account), Err(FindError::NotConfirmed));
    let stated = actor("http://b.test/users/1", r#","webfinger":"buurt@a.test""#);
    assert_eq!(confirms(&stated, &account), Ok(()));
    let other = actor("http://a.test/users/1", r#","webfinger":"other@a.test""#);
    assert_eq!(confirms(&other, &account), Err(FindError::NotConfirmed));
}

#[tokio::test]
async fn nodeinfo_tells_the_program_and_its_actor() {
    let server = Server::start(|asked| {
        let body: &[u8] = match asked.path.as_str() {
            "/.well-known/nodeinfo" => {
                br#"{"links":[
                    {"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":"http://a.test/ni/2.0"},
                    {"rel":"http://nodeinfo.diaspora.software/ns/schema/2.1","href":"http://a.test/ni/2.1"},
                    {"rel":"https://www.w3.org/ns/activitystreams#Application","href":"http://a.test/actor"}]}"#
            }
            "/ni/2.1" => {
                br#"{"software":{"name":"mobilizon","version":"5.1"},"metadata":{"nodeName":"x"}}"#
            }
            _ => b"{}",
        };
        answer("200 OK", &JSON, body)
    });
    let server = server.await;
    let origin = Url::parse("http://a.test").unwrap();
    let info = nodeinfo::discover(&client(&[("a.test", &server)]), &origin).await.unwrap();
    assert_eq!((info.software.as_str(), info.version.as_str()), ("mobilizon", "5.1"));
    assert_eq!(info.application_actor, Some(id("http://a.test/actor")));
    assert_eq!(info.metadata["nodeName"], "x");
}

#[tokio::test]
async fn case_42_nodeinfo_links_to_other_hosts_are_not_followed() {
    let inside = Server::start(|_| answer("200 OK", &JSON, b"{}")).await;
    let server = Server::start(|_| {
        answer("200 OK", &JSON, br#"{"links":[
            {"rel":"http://nodeinfo.diaspora.software/ns/schema/2.1","href":"http://b.test/admin"},
            {"rel":"https://www.w3.org/ns/activitystreams#Application","href":"http://b.test/actor"}]}"#)
    });
    let server = server.await;
    let client = client(&[("a.test", &server), ("b.test", &inside)]);
    let origin = Url::parse("http://a.test").unwrap();
    assert!(nodeinfo::discover(&client, &origin).await.is_err());
    assert!(inside.seen().is_empty());
}
