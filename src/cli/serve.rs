//! `serve`: web and jobs in one process.
use super::shipped;
use super::startup::{self, Migrate};
use crate::acts::bring_letter::bring_letter;
use crate::acts::make_moderator::setup_token;
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::jobs::crew::Crew;
use crate::jobs::rota;
use crate::mail::resolver::Resolver;
use crate::mail::transport::Transport;
use crate::security::limits::ClientLimits;
use crate::security::password::PasswordHasher;
use crate::security::random;
use crate::store::letters;
use crate::web::app::App;
use crate::web::look::Look;
use crate::web::papers::Papers;
use crate::web::server::{self, Listening};
use crate::web::switchboard::Switchboard;
use actix_web::web::Data;
use std::sync::Arc;
use tokio::sync::{Notify, Semaphore, watch};

pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Everything a serving process is made of; also what the tests start.
pub struct Assembly {
    pub app: Data<App>,
    pub crew: Crew,
}

/// Passwords hashed at one time.
const HASHING: usize = 2;

impl Assembly {
    pub fn new(
        config: Config,
        workshop: Workshop,
        transport: Transport,
        clock: Clock,
    ) -> Result<Self, Failure> {
        let catalogue = startup::catalogue(&config)?;
        let (from, reply_to) = startup::mailboxes(&config)?;
        let bell = Arc::new(Notify::new());
        let heeding = workshop.heeding_read_only();
        let crew = Crew {
            workshop,
            config: config.clone(),
            catalogue: catalogue.clone(),
            clock: clock.clone(),
            transport,
            resolver: Arc::new(Resolver::open(config.dns.resolver)),
            from,
            reply_to,
            holder: random::bytes(),
            bell: bell.clone(),
        };
        let app = Data::new(App {
            limits: ClientLimits::new(&config.limits),
            passwords: Arc::new(PasswordHasher::new(config.passwords)?),
            hashing: Semaphore::new(HASHING),
            untrusted_proxy: false.into(),
            mail_bell: bell,
            papers: Arc::new(Papers::new(config.site.fonts.clone())),
            switchboard: Switchboard::default(),
            workshop: heeding,
            look: Arc::new(Look::new(
                &config.site.brand,
                config.site.own_language(),
                startup::logo(&config)?,
            )),
            catalogue,
            clock,
            config,
        });
        Ok(Self { app, crew })
    }
}

/// Letters on the first start: nothing is brought where there are any.
pub async fn bring_first_letters(workshop: &Workshop, clock: &Clock) -> Result<(), Failure> {
    if !workshop.store.read(letters::all).await?.is_empty() {
        return Ok(());
    }
    for bundle in shipped::first_letters()? {
        let slug = bundle.slug.clone();
        bring_letter(workshop, bundle, Actor::PROGRAM, clock.now()).await?;
        tracing::info!(letter = %slug, "letter brought");
    }
    Ok(())
}

pub async fn serve(config: Config, migrate: bool) -> Result<(), Failure> {
    let migrate = if migrate {
        Migrate::Always
    } else {
        Migrate::SqliteOnly
    };
    let workshop = startup::workshop(&config, migrate).await?;
    // Not under the first signer's confirmation.
    workshop.watch_list.load();
    let clock = Clock::System;
    bring_first_letters(&workshop, &clock).await?;
    let transport = startup::transport(&config)?;
    let assembly = Assembly::new(config, workshop, transport, clock)?;
    let site = server::site(assembly.app.clone())?;
    let management = server::management(assembly.app.clone())?;
    announce(&assembly.app, &site).await?;
    let (stop, stopped) = watch::channel(false);
    let forget = tokio::spawn(forget_quiet_clients(assembly.app.clone()));
    let jobs = tokio::spawn(rota::work(assembly.crew, stopped));
    let handles = [site.server.handle(), management.server.handle()];
    let servers = tokio::spawn(async move { tokio::try_join!(site.server, management.server) });
    stop_signal().await;
    tracing::info!("stopping: requests and mail under way are finished first");
    for handle in handles {
        handle.stop(true).await;
    }
    stop.send_replace(true);
    forget.abort();
    jobs.await?;
    servers.await??;
    Ok(())
}

/// On the console, not in the log: the link to the desk is a secret.
#[expect(clippy::print_stdout, reason = "what the operator waits for")]
async fn announce(app: &App, site: &Listening) -> Result<(), Failure> {
    let base = &app.config.site.base_url;
    tracing::info!(address = %site.address, "listening");
    let letters = app.workshop.store.read(letters::all).await?;
    println!();
    for letter in letters {
        println!(
            "  {:<9} {base}/letters/{}",
            letter.state.as_str(),
            letter.slug
        );
    }
    if let Some(token) = setup_token(&app.workshop, app.clock.now()).await? {
        println!();
        println!("  There is no moderator yet. Make yourself one, with this link that works once:");
        println!("  {base}/desk/setup/{token}");
    } else {
        println!("  desk      {base}/desk");
    }
    println!();
    Ok(())
}

async fn forget_quiet_clients(app: Data<App>) {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(600)).await;
        app.limits.forget_quiet_clients();
    }
}

/// Ctrl-C, or what a service manager sends.
pub async fn stop_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    drop(tokio::signal::ctrl_c().await);
}
