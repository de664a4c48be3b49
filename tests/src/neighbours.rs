//! How houses come to know each other: through their pages, as people do it.

use std::sync::Arc;

use crate::instance::Instance;
use crate::street::Street;
use crate::visitor::Visitor;

/// Where sites are linked.
const DESK: &str = "/wijkwebsites/beheer";

/// Types an address at the desk of `follower` and waits for what is found there.
pub async fn offer(street: &Street, follower: &Arc<Instance>, address: &str) -> Visitor {
    let mut samira = follower.administrator().await;
    samira.visit(DESK).await.fill("address", address).submit("Controleren").await;
    street.settle().await;
    let path = samira.path().to_owned();
    samira.visit(&path).await;
    samira
}

/// Finds what lives at an address, confirms it, and asks to follow it.
pub async fn link_to(street: &Street, follower: &Arc<Instance>, address: &str, name: &str) {
    let mut samira = offer(street, follower, address).await;
    assert!(samira.sees("Gevonden."), "nothing at {address}: {}", samira.text());
    samira.submit(&format!("Koppel {name}")).await;
    street.settle().await;
}

/// Links a neighbourhood: the portal (or a neighbour) asks, and the neighbourhood says yes.
pub async fn link(street: &Street, follower: &Arc<Instance>, home: &Arc<Instance>) {
    let name = format!("Buurthuis {}", home.title());
    link_to(street, follower, &home.authority(), &name).await;
    let mut noor = home.administrator().await;
    noor.visit(DESK).await;
    let asks = form_label(follower);
    noor.submit(&asks).await;
    street.settle().await;
}

/// What the button to say yes to a house is called.
fn form_label(follower: &Instance) -> String {
    format!("Ja, Buurtbond · {} mag ons volgen", follower.title())
}
