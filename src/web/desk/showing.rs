//! A dossier in the reader's words.
use super::dossier::{Dossier, Other};
use super::entry::{
    self, Ask, Claim, Decide, Entry, Evidence, Form, More, Notice, Offer, PrintedLine, Registry,
    Reverse, Website,
};
use super::place::QueuePlace;
use super::reversing;
use super::side::{self, Link, Side, SideView};
use super::surroundings::Tab;
use super::wording::{change, decision, evidence, registry as words, rejection};
use crate::domain::email::EmailAddress;
use crate::domain::letter::Grouping;
use crate::domain::moderator::Role;
use crate::domain::proof::Proof;
use crate::domain::signatory::{Kind, Representative};
use crate::domain::signature::{State, Visibility};
use crate::domain::time::Timestamp;
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::store::notes::Noted;
use crate::web::form::FieldView;

/// What the words depend on beside the dossier.
pub struct Eye<'a> {
    pub locale: &'a Locale,
    pub role: Role,
    pub tabs: &'a [Tab],
    /// Languages by their own names.
    pub languages: &'a [(String, String)],
    /// Where in the queue the entry is read, if it is there.
    pub back: Option<&'a QueuePlace>,
    /// Paths of its neighbours there.
    pub next: Option<String>,
    pub previous: Option<String>,
    pub now: Timestamp,
}

pub fn entry(dossier: &Dossier, eye: &Eye<'_>) -> Entry {
    let locale = eye.locale;
    Entry {
        id: dossier.signature.id.to_string(),
        letter_title: dossier.version.short_title.clone(),
        line: line(dossier, locale),
        state: decision::state_chip(locale, dossier.signature.state),
        evidence: evidence(dossier, eye),
        reasons: dossier
            .holds
            .iter()
            .map(|hold| evidence::reason(locale, hold))
            .collect(),
        rivals: dossier
            .rivals
            .iter()
            .map(|other| claim(dossier, other, eye))
            .collect(),
        registry: dossier.registry.as_ref().map(|side| registry(side, locale)),
        near: near(dossier, eye),
        same_address: dossier
            .same_address
            .iter()
            .map(|other| claim(dossier, other, eye))
            .collect(),
        history: history(dossier, locale),
        offer: offer(dossier, eye),
        more: more(dossier, eye),
        asked: dossier
            .ask
            .as_ref()
            .filter(|_| dossier.signature.state == State::Held)
            .and_then(|ask| {
                let domain = dossier.asked_at.as_deref().unwrap_or_default();
                evidence::asked(locale, ask, domain, &dossier.letter.time_zone)
            }),
        next: eye.next.clone(),
        previous: eye.previous.clone(),
        place: eye.back.map(QueuePlace::query),
        decides: eye.role.decides(),
        notes: notes(dossier, locale),
        note: FieldView::default(),
        conflict: None,
    }
}

fn line(dossier: &Dossier, locale: &Locale) -> PrintedLine {
    let signature = &dossier.signature;
    let line = &signature.line;
    let text = |name: &crate::domain::name::Name| name.as_str().to_owned();
    let public = signature.is_listed() && dossier.letter.published_at.is_some();
    PrintedLine {
        name: text(&line.name),
        name_en: line.name_en.as_ref().map(text),
        acronym: line.acronym.as_ref().map(text),
        individual: line.kind == Kind::Individual,
        country: line.country.map(|country| country_name(locale, country)),
        website: line.website.as_ref().map(|website| Website {
            url: website.url().to_owned(),
            host: website.shown().to_owned(),
        }),
        file_under: signature.filing.file_under.clone(),
        heading: signature.filing.heading.clone(),
        affiliation: line.affiliation.as_ref().map(|affiliation| {
            locale
                .msg("affiliation-only")
                .arg("affiliation", affiliation.as_str())
                .to_string()
        }),
        representatives: line.representatives.iter().map(person).collect(),
        unnamed: evidence::unnamed(locale, signature.visibility),
        path: public.then(|| {
            format!(
                "/letters/{}/signatories/{}",
                dossier.letter.slug, signature.id
            )
        }),
    }
}

fn person(person: &Representative) -> String {
    match &person.role {
        Some(role) => format!("{}, {role}", person.name),
        None => person.name.to_string(),
    }
}

fn evidence(dossier: &Dossier, eye: &Eye<'_>) -> Evidence {
    let locale = eye.locale;
    let signature = &dossier.signature;
    let email = dossier.contact.as_ref().map(|contact| &contact.email);
    let mail_domain = email.map(|email| email.registrable_domain().to_owned());
    let website_domain = signature
        .line
        .website
        .as_ref()
        .and_then(crate::domain::website::Website::own_domain)
        .map(str::to_owned);
    let free_mail = email.is_some_and(EmailAddress::is_free_mail);
    let own_name = eye
        .languages
        .iter()
        .find(|(code, _)| *code == signature.language);
    let language = own_name.map_or(signature.language.as_str(), |(_, name)| name);
    // Who ticked a statement had a contact.
    let no_contact = match signature.statement_id {
        Some(_) => locale.msg("signature-contact-erased"),
        None => locale.msg("signature-contact-none"),
    };
    Evidence {
        proof: evidence::proof_chip(locale, signature.proof),
        proof_sentence: evidence::proof_sentence(
            locale,
            signature.proof,
            dossier
                .second_domain()
                .or(mail_domain.as_deref())
                .unwrap_or_default(),
        ),
        vouched: dossier.vouched.clone(),
        contact: dossier.contact.as_ref().map(|contact| entry::Contact {
            name: contact.name.to_string(),
            role: contact.role.as_ref().map(ToString::to_string),
            address: contact.email.as_str().to_owned(),
            undeliverable: dossier.undeliverable,
        }),
        no_contact: no_contact.to_string(),
        domains_compared: evidence::domains_compared(
            locale,
            mail_domain.as_deref(),
            website_domain.as_deref(),
            free_mail,
        ),
        first_from_domain: dossier
            .first_from_domain
            .then(|| evidence::first_from_domain(locale)),
        mail_domain,
        website_domain,
        signed_version: locale
            .msg("signature-version-read")
            .arg("version", dossier.version.number)
            .arg("language", language)
            .to_string(),
        confirmed_at: locale.date_time(signature.confirmed_at, &dossier.letter.time_zone),
        waits: (signature.state == State::Held)
            .then(|| decision::waited(locale, dossier.waits.since, eye.now)),
        network: (dossier.same_network > 0).then(|| {
            let count = dossier.same_network;
            locale.msg("queue-network").arg("count", count).to_string()
        }),
    }
}

fn registry(of: &Side, locale: &Locale) -> Registry {
    Registry {
        path: side::path(of.entry.organisation.id),
        federation: of.federation.as_ref().map(|federation| Link {
            path: side::path(federation.organisation.id),
            name: words::name(locale, federation),
        }),
    }
}

/// Those that signed this letter can be merged; so can those that signed another, or nothing.
fn near(dossier: &Dossier, eye: &Eye<'_>) -> Vec<SideView> {
    let standing = dossier
        .registry
        .as_ref()
        .filter(|side| eye.role.decides() && side.entry.stands() && !side.entry.sealed);
    let beside = standing.map(|side| side.entry.organisation.id);
    dossier
        .near
        .iter()
        .map(|near| near.view(eye.locale, eye.tabs, beside))
        .collect()
}

fn claim(dossier: &Dossier, other: &Other, eye: &Eye<'_>) -> Claim {
    let locale = eye.locale;
    let here = &dossier.signature;
    let mergeable = eye.role.decides()
        && here.state.is_live()
        && other.signature.state.is_live()
        && here.letter_id == other.signature.letter_id
        && here.line.kind == other.signature.line.kind;
    let signature = &other.signature;
    let country = signature
        .line
        .country
        .map(|country| country_name(locale, country));
    let affiliation = signature.line.affiliation.as_ref().map(ToString::to_string);
    Claim {
        path: format!("/desk/signatures/{}", signature.id),
        name: signature.line.name.to_string(),
        detail: [affiliation, country, other.letter.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
        state: decision::state_chip(locale, signature.state),
        proof: evidence::proof_chip(locale, signature.proof),
        mail_domain: other
            .contact
            .as_ref()
            .map(|contact| contact.email.domain().to_owned()),
        when: locale.date_time(signature.confirmed_at, &dossier.letter.time_zone),
        merge: mergeable
            .then(|| format!("/desk/signatures/{}/merge?into={}", signature.id, here.id)),
    }
}

fn notes(dossier: &Dossier, locale: &Locale) -> Vec<entry::Note> {
    let told = |noted: &Noted| entry::Note {
        by: noted.by.clone(),
        when: locale.date_time(noted.at, &dossier.letter.time_zone),
        text: noted.note.as_str().to_owned(),
    };
    dossier.notes.iter().map(told).collect()
}

fn history(dossier: &Dossier, locale: &Locale) -> Vec<entry::Decision> {
    let told =
        |(decision, who): &(crate::domain::decision::Decision, Option<String>)| entry::Decision {
            who: who.clone(),
            what: decision::moved(locale, decision),
            when: locale.date_time(decision.at, &dossier.letter.time_zone),
            reason: decision::reason(locale, decision)
                .or_else(|| rejection::given(locale, decision, dossier.said.get(&decision.id))),
            said: dossier
                .said
                .get(&decision.id)
                .and_then(|said| said.text.clone()),
            changes: dossier
                .details
                .get(&decision.id)
                .and_then(|detail| detail.lines.as_ref())
                .map(|(before, after)| change::all(locale, before, after))
                .unwrap_or_default(),
            note: dossier.details.get(&decision.id).and_then(|detail| {
                let said = [&detail.given_on, &detail.note];
                let said: Vec<&str> = said.into_iter().flatten().map(String::as_str).collect();
                (!said.is_empty()).then(|| said.join(" · "))
            }),
            reverses: reversing::reversed(dossier, decision, locale),
            mailed: dossier.mailed.contains(&decision.at),
        };
    dossier.decisions.iter().map(told).collect()
}

fn offer(dossier: &Dossier, eye: &Eye<'_>) -> Offer {
    let locale = eye.locale;
    let state = dossier.signature.state;
    if let Some(sentence) = decision::nothing_to_decide(locale, state) {
        return Offer::Nothing(sentence);
    }
    if !eye.role.decides() {
        return Offer::Nothing(locale.msg("desk-nothing-reader").to_string());
    }
    if let Some(standing) = dossier.reversible(eye.now) {
        return Offer::Reverse(reverse(dossier, standing, eye));
    }
    let form = form(dossier, eye);
    match state {
        State::Held => Offer::Decide(Decide {
            form,
            closes: i64::try_from(dossier.rivals_that_wait()).unwrap_or(i64::MAX),
            reasons: rejection::options(locale, &dossier.reasons, None),
            reason_error: None,
            aside: dossier.waits.set_aside,
            mail: reversing::mailing(dossier, locale),
        }),
        State::Published => Offer::Unpublish(form),
        _ => Offer::Reopen(form),
    }
}

fn reverse(
    dossier: &Dossier,
    (decision, who): &(crate::domain::decision::Decision, Option<String>),
    eye: &Eye<'_>,
) -> Reverse {
    Reverse {
        form: form(dossier, eye),
        id: decision.id.to_string(),
        what: reversing::told(dossier, decision, who.as_deref(), eye.locale),
        published: decision.to == State::Published && decision.act.moves(),
        rejects: false,
        reasons: rejection::options(eye.locale, &dossier.reasons, None),
        reason_error: None,
        note: FieldView::default(),
    }
}

fn form(dossier: &Dossier, eye: &Eye<'_>) -> Form {
    Form {
        seen: dossier.seen().to_string(),
        place: eye.back.map(QueuePlace::query),
    }
}

fn more(dossier: &Dossier, eye: &Eye<'_>) -> Option<More> {
    let signature = &dossier.signature;
    if !eye.role.decides() || !signature.state.is_live() {
        return None;
    }
    let organisation = signature.line.kind == Kind::Organisation;
    let open = dossier
        .ask
        .as_ref()
        .is_some_and(|ask| ask.ended_at.is_none());
    let can_be_asked = organisation
        && signature.state == State::Held
        && dossier.contact.is_some()
        && matches!(signature.proof, Proof::Address);
    let ask = match &dossier.own_domain {
        _ if open => Some(Ask::Open),
        _ if !can_be_asked => None,
        Some(domain) => Some(Ask::At(domain.clone())),
        None => Some(Ask::Where(FieldView::default())),
    };
    let vouch = (signature.proof != Proof::Vouched).then(FieldView::default);
    let named = signature.visibility == Visibility::Named;
    let no_notice =
        (organisation && !named).then(|| eye.locale.msg("more-notice-unnamed").to_string());
    let notice = (organisation && named).then(|| Notice {
        to: FieldView::default(),
        own_domain: dossier.own_domain.clone(),
        outside: false,
    });
    let reversed = |one: &(_, _)| reverse(dossier, one, eye);
    let unvouch = dossier.reversible_vouch(eye.now).map(reversed);
    let uncorrect = dossier.reversible_correction(eye.now).map(reversed);
    Some(More {
        form: form(dossier, eye),
        vouch,
        ask,
        notice,
        no_notice,
        correct: format!("/desk/signatures/{}/correct", signature.id),
        invalidate: entry::Invalidate {
            reasons: decision::invalidation_options(eye.locale, None),
            reason_error: None,
            note: FieldView::default(),
            mail: dossier.contact.as_ref().map(|_| !dossier.undeliverable),
        },
        unvouch,
        uncorrect,
        first: (dossier.letter.rules.grouping == Grouping::First).then_some(dossier.is_first),
    })
}
