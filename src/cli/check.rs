//! `check`: says what is wrong before it goes wrong.
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::config::sections::Config;
use crate::locale::messages::Catalogue;
use crate::store::letters;

/// In bytes: what a first visit may cost beside the page and its sheet, which have about 14 KB (`branding.rs` weighs them).
const LIGHT_LOGO: usize = 12 * 1024;

/// Goes on after a fault, so that all of them are named.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn check(config: Config) -> Result<(), Failure> {
    let mut faults = 0;
    let mut say = |what: &str, outcome: Result<String, String>| match outcome {
        Ok(fine) => println!("ok    {what}: {fine}"),
        Err(fault) => {
            faults += 1;
            println!("FAULT {what}: {fault}");
        }
    };
    say(
        "configuration",
        Ok(format!("pages are at {}", config.site.base_url)),
    );
    match startup::workshop(&config, Migrate::SqliteOnly).await {
        Ok(workshop) => {
            say(
                "database and secret",
                Ok(format!("{:?}", workshop.store.address())),
            );
            let letters = workshop
                .store
                .read(letters::all)
                .await
                .map(|letters| letters.len());
            say(
                "letters",
                letters
                    .map(|number| number.to_string())
                    .map_err(|error| error.to_string()),
            );
        }
        Err(error) => say("database and secret", Err(error.to_string())),
    }
    let catalogue = startup::catalogue(&config);
    say(
        "languages",
        match &catalogue {
            Ok(catalogue) => Ok(catalogue.languages().collect::<Vec<_>>().join(", ")),
            Err(error) => Err(error.to_string()),
        },
    );
    for (language, files) in catalogue.iter().flat_map(Catalogue::unreviewed) {
        let files = files.join(", ");
        println!("NOTE  languages: of {language} no native speaker has reviewed {files}");
    }
    say(
        "mail from",
        startup::mailboxes(&config)
            .map(|_| config.mail.from.clone())
            .map_err(|error| error.to_string()),
    );
    if config.site.brand.logo.is_some() {
        let logo = startup::logo(&config);
        say(
            "logo",
            logo.as_ref()
                .map(|_| "can be shown".to_owned())
                .map_err(ToString::to_string),
        );
        let heavy = logo.ok().flatten().map(|logo| logo.bytes.len());
        if let Some(bytes) = heavy.filter(|bytes| *bytes > LIGHT_LOGO) {
            let kib = bytes.div_ceil(1024);
            println!(
                "NOTE  logo: it has {kib} KiB; above {} a letter with fifty signatories weighs more than 30",
                LIGHT_LOGO / 1024
            );
        }
    }
    match startup::transport(&config) {
        Ok(transport) => {
            let place = if config.mail.is_file() {
                "written to files, sent to nobody"
            } else {
                "the mail server answers"
            };
            let checked = transport.check().await;
            say(
                "mail",
                checked
                    .map(|()| place.to_owned())
                    .map_err(|error| error.to_string()),
            );
        }
        Err(error) => say("mail", Err(error.to_string())),
    }
    let public = !config.server.listen.ip().is_loopback();
    let proxies = match (config.site.is_https(), config.server.trusted_proxies.len()) {
        (true, 0) => Err("base_url is https, so a proxy must stand in front; name it in server.trusted_proxies, or every visitor shares one limit".to_owned()),
        (false, _) if public => Err("base_url is http on a public address; put a proxy that speaks TLS in front".to_owned()),
        (_, number) => Ok(format!("{number} trusted networks")),
    };
    say("proxies", proxies);
    if faults == 0 {
        Ok(())
    } else {
        Err(format!("faults found: {faults}").into())
    }
}
