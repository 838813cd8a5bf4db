//! Opens the two ports.
use super::app::App;
use super::routes;
use actix_web::dev::Server;
use actix_web::{HttpServer, web};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::Duration;

/// A port that is open, and what serves it once awaited.
pub struct Listening {
    pub address: SocketAddr,
    pub server: Server,
}

/// A slow client gets this long to send its head.
const REQUEST_WITHIN: Duration = Duration::from_secs(15);
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// Requests under way get this long when the server stops.
const SHUTDOWN_WITHIN_SECONDS: u64 = 10;
const MOST_CONNECTIONS: usize = 10_000;

#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {source}; stop what uses it, or set {key} to another address")]
pub struct CannotListen {
    address: SocketAddr,
    key: &'static str,
    source: std::io::Error,
}

pub fn site(app: web::Data<App>) -> Result<Listening, CannotListen> {
    let server = &app.config.server;
    let (listen, workers) = (server.listen, server.workers);
    open(listen, "server.listen", workers, move |config| {
        config.app_data(app.clone());
        routes::site(config);
    })
}

/// Only what the copy of a site is made of, only for this machine, on a port that nobody knows beforehand.
pub fn published(app: web::Data<App>) -> Result<Listening, CannotListen> {
    let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    open(listen, "server.listen", 1, move |config| {
        config.app_data(app.clone());
        routes::published(config);
    })
}

pub fn management(app: web::Data<App>) -> Result<Listening, CannotListen> {
    let listen = app.config.server.management_listen;
    open(listen, "server.management_listen", 1, move |config| {
        config.app_data(app.clone());
        routes::management(config);
    })
}

fn open(
    listen: SocketAddr,
    key: &'static str,
    workers: usize,
    configure: impl Fn(&mut web::ServiceConfig) + Clone + Send + 'static,
) -> Result<Listening, CannotListen> {
    let refused = |source| CannotListen {
        address: listen,
        key,
        source,
    };
    let listener = TcpListener::bind(listen).map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    let server = HttpServer::new(move || actix_web::App::new().configure(configure.clone()))
        .workers(workers)
        .max_connections(MOST_CONNECTIONS)
        .client_request_timeout(REQUEST_WITHIN)
        .keep_alive(KEEP_ALIVE)
        .shutdown_timeout(SHUTDOWN_WITHIN_SECONDS)
        .disable_signals()
        .listen(listener)
        .map_err(refused)?
        .run();
    Ok(Listening { address, server })
}
