//! Lists that the letter's host brings.
use super::accounts;
use super::app::TestApp;
use super::browser::{Answer, Browser};
use diesel::prelude::*;
use undersigned::acts::import_fates::Fate;
use undersigned::acts::import_signatures::{Import, import_signatures};
use undersigned::domain::actor::Actor;
use undersigned::domain::import_line::ImportLine;
use undersigned::domain::letter::Slug;
use undersigned::domain::upload::UploadId;
use undersigned::store::schema::uploads;

pub fn organisation(name: &str) -> ImportLine {
    ImportLine {
        kind: "organisation".into(),
        name: name.into(),
        ..ImportLine::default()
    }
}

/// Presses a button of an uploaded table, having seen how it is read now.
#[track_caller]
pub fn press_upload(
    app: &TestApp,
    desk: &Browser,
    upload: &str,
    verb: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let id: UploadId = upload.rsplit('/').next().unwrap().parse().unwrap();
    let round: i64 =
        app.read(move |db| Ok(uploads::table.find(id).select(uploads::round).first(db)?));
    let round = round.to_string();
    let fields = [&[("seen", round.as_str())][..], fields].concat();
    accounts::press(desk, &format!("{upload}/{verb}"), &fields)
}

impl TestApp {
    /// `letter` is its path.
    pub fn import(
        &self,
        letter: &str,
        lines: Vec<ImportLine>,
        publish: bool,
        dry_run: bool,
    ) -> Vec<Fate> {
        let slug = letter.rsplit('/').next().unwrap();
        let import = Import {
            letter: Slug::parse(slug).unwrap(),
            lines,
            publish,
            hold_doubted: false,
            id: undersigned::security::random::id(self.clock.now()),
            dry_run,
            by: Actor::COMMAND_LINE,
            recorded: true,
        };
        let brought = self.block_on(import_signatures(&self.workshop, import, &self.clock));
        // Where in the same list it stands already is nothing to these stories.
        let fates = brought.unwrap().into_iter().map(|line| match line.fate {
            Fate::Repeated(_) => Fate::Listed,
            fate => fate,
        });
        fates.collect()
    }

    /// Organisations of these names, all of them on the list at once.
    #[track_caller]
    pub fn publish_names<'a>(&self, letter: &str, names: impl IntoIterator<Item = &'a str>) {
        let lines = names.into_iter().map(organisation).collect();
        let fates = self.import(letter, lines, true, false);
        assert!(
            fates.iter().all(|fate| *fate == Fate::Published),
            "{fates:?}"
        );
    }
}
