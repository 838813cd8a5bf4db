//! `work`: jobs only, for a deployment that keeps them apart from the web.
use super::serve::{Assembly, Failure, stop_signal};
use super::startup::{self, Migrate};
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::jobs::rota;
use crate::web::server;
use tokio::sync::watch;

pub async fn work(config: Config) -> Result<(), Failure> {
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    let transport = startup::transport(&config)?;
    let assembly = Assembly::new(config, workshop, transport, Clock::System)?;
    let management = server::management(assembly.app)?;
    tracing::info!(address = %management.address, "working; health is served here");
    let (stop, stopped) = watch::channel(false);
    let jobs = tokio::spawn(rota::work(assembly.crew, stopped));
    let handle = management.server.handle();
    let server = tokio::spawn(management.server);
    stop_signal().await;
    handle.stop(true).await;
    stop.send_replace(true);
    jobs.await?;
    server.await??;
    Ok(())
}
