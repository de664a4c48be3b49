//! What people do in many stories, through the pages.

use std::sync::Arc;

use serde_json::{Value, json};
use tests::{Instance, Stranger, Street, Visitor, link_to};

/// Puts an activity on Saturday in the agenda; returns its id.
pub async fn add_activity(fatma: &mut Visitor, title: &str) -> String {
    fatma.visit("/agenda/nieuw").await;
    fatma
        .fill("title", title)
        .fill("text", "Kom gezellig langs.")
        .fill("date", "2026-11-28")
        .fill("start", "14:00")
        .fill("end", "16:00")
        .submit("Zet in de agenda")
        .await;
    assert_eq!(fatma.status(), 200, "{}", fatma.text());
    assert!(fatma.sees("Je activiteit staat in de agenda"), "{}", fatma.text());
    fatma.id()
}

/// Hangs up a request on the noticeboard; returns its id.
pub async fn add_notice(joke: &mut Visitor, title: &str) -> String {
    joke.visit("/prikbord/nieuw?soort=vraag").await;
    joke.fill("title", title).fill("text", "Wie weet raad?").submit("Verder").await;
    assert!(joke.sees("Zo hangt het straks"), "{}", joke.text());
    joke.submit("Hang het op").await;
    assert!(joke.sees("Je briefje hangt"), "{}", joke.text());
    joke.id()
}

/// Adds an organisation; returns its id.
pub async fn add_organisation(fatma: &mut Visitor, name: &str) -> String {
    fatma.visit("/organisaties/nieuw").await;
    fatma.fill("name", name).fill("text", "Wij zingen elke week.").submit("Voeg toe").await;
    assert!(fatma.sees("De organisatie staat erbij"), "{}", fatma.text());
    fatma.id()
}

/// Takes something away on its own page: `path` is `/agenda/<id>` or alike.
pub async fn remove(somebody: &mut Visitor, path: &str) {
    somebody.visit(&format!("{path}/weg")).await.submit("Ja, haal weg").await;
    assert_eq!(somebody.status(), 200, "{}", somebody.text());
}

/// What a guest reads on a page.
pub async fn read(house: &Arc<Instance>, path: &str) -> String {
    let mut guest = house.guest();
    guest.visit(path).await;
    assert_eq!(guest.status(), 200, "{path}: {}", guest.text());
    guest.text()
}

/// The status of a page for a guest.
pub async fn status(house: &Arc<Instance>, path: &str) -> u16 {
    house.guest().visit(path).await.status()
}

/// Fetches a document as another server does: status, `ETag` and JSON.
pub async fn document(street: &Street, url: &str) -> (u16, String, Value) {
    let url: url::Url = url.parse().unwrap();
    let host = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap());
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let local = format!("http://127.0.0.1:{}{}{query}", url.port().unwrap(), url.path());
    let request = street
        .browser()
        .get(local)
        .header("host", host)
        .header("accept", "application/activity+json");
    let response = request.send().await.unwrap();
    let etag = response.headers().get("etag").map(|tag| tag.to_str().unwrap().to_owned());
    let status = response.status().as_u16();
    let body = response.text().await.unwrap();
    (status, etag.unwrap_or_default(), serde_json::from_str(&body).unwrap_or_default())
}

/// A portal that follows a site on a server of somebody else.
pub async fn portal_with_stranger(street: &Street) -> (Arc<Instance>, Stranger) {
    let molenstad = street.portal("molenstad").await;
    let elders = street.stranger("elders").await;
    let organisations = elders.url("/a/wijk/organisations");
    elders.site(json!({ "organisations": organisations }));
    let empty = json!({ "id": organisations, "type": "Collection", "totalItems": 0, "items": [] });
    elders.shows(&empty);
    link_to(street, &molenstad, &elders.url("/a/wijk"), "wijk").await;
    let follow = elders.received_of("Follow").pop().expect("the portal asks to follow");
    let accept = elders.says("Accept", follow);
    assert_eq!(elders.letter(&accept).post(&molenstad).await, 202);
    street.settle().await;
    (molenstad, elders)
}

/// Sends a letter signed as it should be, and lets the house do what follows from it.
pub async fn send(street: &Street, house: &Instance, from: &Stranger, activity: &Value) {
    assert_eq!(from.letter(activity).post(house).await, 202);
    street.settle().await;
}
