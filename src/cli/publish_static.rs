//! `publish-static DIR`: the letters, their lists, updates and files as plain HTML.
//!
//! The same content gives the same bytes; nothing in it says when it was made. All of it is of one moment: what changes while it is made
//! has it made anew. Who has withdrawn is in no copy that is made afterwards, and a copy that is replaced leaves nothing behind.
use super::serve::{Assembly, Failure};
use super::startup::{self, Migrate};
use super::static_site::folder::Folder;
use super::static_site::moment::Moment;
use super::static_site::plan::Plan;
use super::static_site::rewrite::{Copied, rewrite};
use super::static_site::source::Source;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::locale::messages::Catalogue;
use crate::web::app::App;
use crate::web::server;
use std::path::Path;

/// How often a copy is begun anew because something changed while it was made.
const TRIES: usize = 5;

#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error("site.contact is not set: a copy names whom to write to for a removal")]
    NoContact,
    #[error(
        "the letters changed each of the {TRIES} times that the copy was made, so that it would not have been of one moment; the old copy, if there was one, stands as it was. Try again when fewer people sign"
    )]
    Restless,
}

/// `told` hears of each file before it is fetched.
pub async fn publish_static(
    mut config: Config,
    target: &Path,
    clock: Clock,
    told: impl FnMut(&str) + Send + 'static,
) -> Result<(), Failure> {
    // Everybody who is named in a copy must find somebody to write to.
    let contact = config.site.contact.clone().ok_or(CopyError::NoContact)?;
    Folder::new(target)?;
    // What the copy is made of is asked for more often than any reader would; all else keeps its limits.
    config.limits.search = None;
    config.limits.api = None;
    config.limits.papers = None;
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    let catalogue = startup::catalogue(&config)?;
    let transport = startup::transport(&config)?;
    let base_url = config.site.base_url.clone();
    let app = Assembly::new(config, workshop, transport, clock)?.app;
    let site = server::published(app.clone())?;
    let copier = Copier {
        source: Source::new(site.address),
        catalogue,
        base_url,
        contact,
        told,
    };
    let serving = tokio::spawn(site.server);
    let outcome = of_one_moment(copier, &app, target).await;
    serving.abort();
    let (folder, done) = outcome?;
    folder.put()?;
    say(&done);
    Ok(())
}

/// Made anew until nothing changed meanwhile. An entry that is gone when its page is fetched is such a change.
async fn of_one_moment<T: FnMut(&str) + Send + 'static>(
    mut copier: Copier<T>,
    app: &App,
    target: &Path,
) -> Result<(Folder, Done), Failure> {
    let store = &app.workshop.store;
    for _ in 0..TRIES {
        let now = app.clock.now();
        let before = store.read(move |db| Moment::read(db, now)).await?;
        // The site that is copied reads them no more often than this.
        app.switchboard.read_again(store, now).await;
        let folder = Folder::new(target)?;
        let job = move || {
            let outcome = copier.copy(&folder);
            (copier, folder, outcome)
        };
        let (back, folder, outcome) = tokio::task::spawn_blocking(job).await?;
        copier = back;
        let now = app.clock.now();
        if store.read(move |db| Moment::read(db, now)).await? == before {
            return Ok((folder, outcome?));
        }
        tracing::info!("the letters changed while they were copied: once more");
    }
    Folder::new(target)?.give_up()?;
    Err(CopyError::Restless.into())
}

struct Done {
    files: usize,
    letters: usize,
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn say(done: &Done) {
    println!("{} pages and files, {} letters", done.files, done.letters);
}

/// What a copy is made with.
struct Copier<T> {
    source: Source,
    catalogue: Catalogue,
    base_url: String,
    contact: String,
    told: T,
}

impl<T: FnMut(&str)> Copier<T> {
    fn copy(&mut self, folder: &Folder) -> Result<Done, Failure> {
        let languages: Vec<&str> = self.catalogue.languages().collect();
        let own = languages.first().copied().unwrap_or_default();
        let plan = Plan::read(&self.source, own, &self.base_url)?;
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
                let file = plan.links.file_of(&planned.place, language);
                (self.told)(&file);
                let bytes = self.source.bytes(&address)?;
                files += 1;
                if !planned.place.is_page {
                    folder.write(&file, &bytes)?;
                    continue;
                }
                let page = String::from_utf8(bytes)?;
                assets.extend(asset_paths(&page));
                let copied = Copied {
                    file: &file,
                    language,
                    note: &self.note(language),
                };
                folder.write(&file, rewrite(&page, &plan.links, &copied)?.as_bytes())?;
            }
        }
        for path in &assets {
            folder.write(path.trim_start_matches('/'), &self.source.bytes(path)?)?;
        }
        if let [only] = plan.letters.as_slice() {
            let to = format!("letters/{only}/index.html");
            let page = format!(
                "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{only}</title>\n<meta http-equiv=\"refresh\" content=\"0; url={to}\">\n<p><a href=\"{to}\">{to}</a></p>\n"
            );
            folder.write("index.html", page.as_bytes())?;
        }
        let letters = plan.letters.len();
        Ok(Done { files, letters })
    }

    /// That it is a copy, and whom to ask.
    fn note(&self, language: &str) -> String {
        let note = self.catalogue.locale(language).map(|locale| {
            let note = locale.msg("static-note");
            note.arg("address", &self.base_url)
                .arg("contact", &self.contact)
                .to_string()
        });
        note.unwrap_or_default()
    }
}

fn asset_paths(page: &str) -> impl Iterator<Item = String> {
    page.split('"')
        .filter(|text| {
            text.starts_with("/static/")
                && Path::new(text).extension().is_none_or(|kind| kind != "js")
        })
        .map(str::to_owned)
}
