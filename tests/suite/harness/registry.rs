//! The registry as moderators and the database see it.
use super::app::TestApp;
use super::browser::{Answer, Browser};
use diesel::prelude::*;
use undersigned::domain::decision::{DecisionAct, DecisionId};
use undersigned::domain::organisation::OrganisationId;
use undersigned::domain::signature::SignatureId;
use undersigned::store::schema::{decisions, organisations, signatures};

/// The entry with this canonical name.
#[track_caller]
pub fn organisation_id(app: &TestApp, name: &str) -> String {
    let name = name.to_owned();
    let id: OrganisationId = app.read(move |db| {
        let named = organisations::table.filter(organisations::name.eq(name));
        Ok(named.select(organisations::id).first(db)?)
    });
    id.to_string()
}

/// Every signature, as they were confirmed.
pub fn signature_ids(app: &TestApp) -> Vec<String> {
    let ids: Vec<SignatureId> = app.read(|db| {
        let all = signatures::table.order(signatures::confirmed_at);
        Ok(all.select(signatures::id).load(db)?)
    });
    ids.iter().map(ToString::to_string).collect()
}

/// The entry that a signature is of.
pub fn entry_of(app: &TestApp, signature: &str) -> String {
    let id: SignatureId = signature.parse().unwrap();
    let entry: Option<OrganisationId> = app.read(move |db| {
        let row = signatures::table.find(id);
        Ok(row.select(signatures::organisation_id).first(db)?)
    });
    entry.unwrap().to_string()
}

pub fn merge_decisions(app: &TestApp) -> Vec<String> {
    let ids: Vec<DecisionId> = app.read(|db| {
        let merges = decisions::table.filter(decisions::act.eq(DecisionAct::Merge));
        Ok(merges.select(decisions::id).load(db)?)
    });
    ids.iter().map(ToString::to_string).collect()
}

/// The second press: the button of the page that shows both.
#[track_caller]
pub fn merge(desk: &Browser, loser: &str, winner: &str) -> Answer {
    let csrf = desk.get("/desk/mail").field("csrf").unwrap();
    let path = format!("/desk/organisations/{loser}/merge");
    desk.post(&path, &[("csrf", &csrf), ("into", winner)])
}

/// Presses a button of an entry.
#[track_caller]
pub fn press(desk: &Browser, entry: &str, verb: &str, seen: &str) -> Answer {
    let csrf = desk.get("/desk/mail").field("csrf").unwrap();
    let seen = super::desk::seen(&desk.get(entry), seen);
    desk.post(
        &format!("{entry}/{verb}"),
        &[("csrf", &csrf), ("seen", &seen)],
    )
}
