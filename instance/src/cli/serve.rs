//! Running a house until it is told to stop.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::app;
use crate::config::Config;
use crate::demo;
use crate::kit::house::House;
use crate::kit::migrate;
use crate::kit::store::Db;
use crate::kit::time::Clock;
use crate::rooms::desk;
use crate::work;

/// Opens the database that the configuration names and brings it up to date.
pub async fn open_db(config: &Config) -> anyhow::Result<Db> {
    // Pictures are kept in the folder whatever database there is.
    let folder = &config.data;
    std::fs::create_dir_all(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let db = if let Some(url) = &config.database {
        Db::postgres(url).await.context("PostgreSQL does not answer")?
    } else {
        Db::sqlite(folder)
            .await
            .with_context(|| format!("the database in {} cannot be opened", folder.display()))?
    };
    migrate::migrate(&db).await?;
    Ok(db)
}

/// Runs a house until the program is told to stop.
pub async fn serve(config: Config) -> anyhow::Result<()> {
    config.check()?;
    let listen = config.listen;
    let db = open_db(&config).await?;
    let house = House::open(config, db, Clock::machine(), app::DOORS).await?;
    work::take_over(&house).await?;
    tell_setup(&house).await?;
    let listener = TcpListener::bind(listen)
        .await
        .with_context(|| format!("cannot listen on {listen}; is something else using it?"))?;
    tracing::info!(origin = house.config.origin_text(), %listen, "the house is open");
    let (stop, told) = watch::channel(false);
    let workers = tokio::spawn(work::run(house.clone(), told));
    let service = app::routes(&house).into_make_service_with_connect_info::<SocketAddr>();
    let line = house.db.line().clone();
    let closing = async move {
        told_to_stop().await;
        // Whoever listens to the house would keep the door open.
        line.hang_up();
    };
    axum::serve(listener, service).with_graceful_shutdown(closing).await?;
    tracing::info!("closing: what is under way is finished first");
    stop.send_replace(true);
    // Each worker ends what it has in hand; should one hang, its work is taken up at the next start.
    drop(tokio::time::timeout(Duration::from_secs(12), workers).await);
    house.db.close().await;
    Ok(())
}

/// A house that is not set up yet says where that is done, once, here and nowhere else.
#[expect(clippy::print_stdout, reason = "the operator reads it in the terminal")]
async fn tell_setup(house: &House) -> anyhow::Result<()> {
    if let Some(address) = desk::setup_address(house).await? {
        println!("This house is not set up yet. Open this address once, and only you:\n{address}");
    }
    Ok(())
}

/// Waits until the program is told to stop: Ctrl-C, SIGTERM, or the end of the demo it is part of.
pub async fn told_to_stop() {
    let interrupted = async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::error!(%error, "cannot hear Ctrl-C");
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(error) => {
                tracing::error!(%error, "cannot hear SIGTERM");
                std::future::pending::<()>().await;
            }
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
        () = demo::left_alone() => {}
    }
}
