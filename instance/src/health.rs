//! For whoever watches over the program: is it alive, is it ready, how busy is it?

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::kit::oops::Answer;
use crate::kit::page::typed;
use crate::kit::{House, migrate};
use crate::mailroom::traffic;

/// `/healthz`, `/readyz` and `/metrics`.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/healthz", get(async || "ok"))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
}

/// Ready: the database answers and has the shape this program knows.
async fn ready(State(house): State<House>) -> Response {
    match migrate::schema(&house.db).await {
        Ok(schema) if schema == migrate::newest_known() => "ready".into_response(),
        Ok(schema) => (StatusCode::SERVICE_UNAVAILABLE, format!("schema {schema}")).into_response(),
        Err(error) => {
            tracing::error!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "no database").into_response()
        }
    }
}

/// The figures for Prometheus; keep them from the public with the web server in front.
async fn metrics(State(house): State<House>) -> Answer {
    let text = traffic::metrics(&house).await?;
    Ok(typed("text/plain; version=0.0.4; charset=utf-8", text))
}
