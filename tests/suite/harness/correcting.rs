//! A moderator corrects what is printed.
use super::app::TestApp;
use super::browser::{Answer, Browser};
use diesel::prelude::*;
use undersigned::domain::signature::SignatureId;
use undersigned::store::contacts;
use undersigned::store::schema::signatures;

/// What the page's form would send, with some fields typed anew.
pub fn fields(page: &Answer, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let names = [
        "csrf",
        "seen",
        "looked",
        "kind",
        "name",
        "name_en",
        "acronym",
        "website",
        "affiliation",
        "file_under",
        "person_1",
        "role_1",
        "person_2",
        "role_2",
    ];
    let mut fields: Vec<(String, String)> = names
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), page.field(name)?)))
        .collect();
    let country = page.body.split("name=\"country\"").nth(1).unwrap();
    let chosen = country.split("\" selected").next().unwrap();
    let code = chosen.rsplit('"').next().unwrap();
    fields.push(("country".into(), code.to_owned()));
    for (name, value) in changes {
        fields.retain(|(field, _)| field != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

pub fn send(desk: &Browser, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    desk.post(path, &fields)
}

/// Types a correction and looks at what would follow; with a `kind`, on the page of that one.
#[track_caller]
pub fn look(desk: &Browser, entry: &str, changes: &[(&str, &str)]) -> Answer {
    let path = format!("{entry}/correct");
    let kind = changes.iter().find(|(field, _)| *field == "kind");
    let page = match kind {
        Some((_, kind)) => desk.get(&format!("{path}?kind={kind}")),
        None => desk.get(&path),
    };
    page.is(200);
    send(desk, &path, &fields(&page, changes))
}

/// The same, and saves it.
#[track_caller]
pub fn correct(desk: &Browser, entry: &str, changes: &[(&str, &str)]) -> Answer {
    let looked = look(desk, entry, changes);
    looked.is(200).shows("What would change");
    send(desk, &format!("{entry}/correct"), &fields(&looked, &[]))
}

/// Of the contact of the only signature.
pub fn contact_name(app: &TestApp) -> String {
    let keyring = app.workshop.keyring.clone();
    app.read(move |db| {
        let id: SignatureId = signatures::table.select(signatures::id).first(db)?;
        let contact = contacts::find(db, &keyring, id)?;
        Ok(contact
            .map(|contact| contact.name.to_string())
            .unwrap_or_default())
    })
}
