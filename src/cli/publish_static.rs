//! `publish-static DIR`: the letters, their lists, updates and files as plain HTML.
//!
//! The same content gives the same bytes; nothing in it says when it was made. Who has withdrawn is in no copy that is
//! made afterwards, and a copy that is replaced leaves nothing behind.
use super::serve::{Assembly, Failure};
use super::startup::{self, Migrate};
use super::static_site::folder::Folder;
use super::static_site::plan::Plan;
use super::static_site::rewrite::{Copied, rewrite};
use super::static_site::source::Source;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::locale::messages::Catalogue;
use crate::web::server;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

pub async fn publish_static(
    mut config: Config,
    target: &Path,
    clock: Clock,
) -> Result<(), Failure> {
    // Everybody who is named in a copy must find somebody to write to.
    let contact = config
        .site
        .contact
        .clone()
        .ok_or("site.contact is not set: a copy names whom to write to for a removal")?;
    let folder = Folder::new(target)?;
    config.server.listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    // What the copy is made of is asked for more often than any reader would; all else keeps its limits.
    config.limits.search = None;
    config.limits.api = None;
    config.limits.papers = None;
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    let catalogue = startup::catalogue(&config)?;
    let transport = startup::transport(&config)?;
    let base_url = config.site.base_url.clone();
    let assembly = Assembly::new(config, workshop, transport, clock)?;
    let site = server::site(assembly.app)?;
    let source = Source::new(site.address);
    let serving = tokio::spawn(site.server);
    let job = move || copy(&source, &catalogue, (&base_url, &contact), folder);
    let copied = tokio::task::spawn_blocking(job).await?;
    serving.abort();
    copied
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn copy(
    source: &Source,
    catalogue: &Catalogue,
    (base_url, contact): (&str, &str),
    folder: Folder,
) -> Result<(), Failure> {
    let languages: Vec<&str> = catalogue.languages().collect();
    let own = languages.first().copied().unwrap_or_default();
    let plan = Plan::read(source, own, base_url)?;
    let mut assets = std::collections::BTreeSet::new();
    let mut files = 0;
    for planned in &plan.planned {
        let spoken = if planned.place.is_page {
            &languages[..]
        } else {
            &languages[..1]
        };
        for language in spoken {
            let joint = if planned.address.contains('?') {
                '&'
            } else {
                '?'
            };
            let address = format!("{}{joint}lang={language}", planned.address);
            let bytes = source.bytes(&address)?;
            let file = plan.links.file_of(&planned.place, language);
            files += 1;
            if !planned.place.is_page {
                folder.write(&file, &bytes)?;
                continue;
            }
            let page = String::from_utf8(bytes)?;
            assets.extend(asset_paths(&page));
            let note = catalogue.locale(language).map(|locale| {
                let note = locale.msg("static-note");
                note.arg("address", base_url)
                    .arg("contact", contact)
                    .to_string()
            });
            let copied = Copied {
                file: &file,
                language,
                note: &note.unwrap_or_default(),
            };
            folder.write(&file, rewrite(&page, &plan.links, &copied)?.as_bytes())?;
        }
    }
    for path in &assets {
        folder.write(path.trim_start_matches('/'), &source.bytes(path)?)?;
    }
    if let [only] = plan.letters.as_slice() {
        let to = format!("letters/{only}/index.html");
        let page = format!(
            "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{only}</title>\n<meta http-equiv=\"refresh\" content=\"0; url={to}\">\n<p><a href=\"{to}\">{to}</a></p>\n"
        );
        folder.write("index.html", page.as_bytes())?;
    }
    folder.put()?;
    println!("{files} pages and files, {} letters", plan.letters.len());
    Ok(())
}

fn asset_paths(page: &str) -> impl Iterator<Item = String> {
    page.split('"')
        .filter(|text| {
            text.starts_with("/static/")
                && Path::new(text).extension().is_none_or(|kind| kind != "js")
        })
        .map(str::to_owned)
}
