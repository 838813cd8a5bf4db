//! The pages of mailings: what is previewed is what is sent, limits, languages, and who may take the
//! contacts away.
use crate::harness::accounts::{colleague, csrf, press};
use crate::harness::acts::rules;
use crate::harness::app::{PASSWORD, TestApp};
use crate::harness::browser::Browser;
use crate::harness::mail::Mail;
use crate::harness::mailings::{
    address_of, begin, count, everything, gathered, send_new, signs, three, update, write,
};
use crate::harness::sql::{number, tamper};
use crate::harness::stories::stories;
use crate::opening;
use undersigned::acts::write_mailing::{MOST_DRAFTS, MOST_TESTS};
use undersigned::domain::letter::Review;
use undersigned::domain::mailing::{MAX_BODY, MAX_SUBJECT};
use undersigned::domain::moderator::Role;
use undersigned::domain::time::{HOUR, MINUTE};

const BODY: &str = "Dear all,\n\nit was [handed over](https://news.example/a?b=1&c=2) <b>today</b>, \"they\" say & it's a very long line that has to be broken somewhere.\n\n- Thank you\n- Stay https://x.example/y.\n\nΚαλημέρα שלום";

/// Without the name of the one who may turn updates off.
fn nobodys(text: &str) -> String {
    let mut parts = text.split("/unsubscribe/");
    let mut shown = parts.next().unwrap().to_owned();
    for rest in parts {
        let end = rest.find(|c: char| c.is_whitespace() || "\"<".contains(c));
        shown.push_str("/unsubscribe/…");
        shown.push_str(&rest[end.unwrap_or(rest.len())..]);
    }
    shown.replace("\r\n", "\n").trim().to_owned()
}

fn previewed(desk: &Browser, page: &str) -> (String, String) {
    let shown = desk.get(&format!("{page}/preview/en"));
    shown.is(200);
    let (_, pre) = shown.body.split_once("<pre").unwrap();
    let (_, pre) = pre.split_once('>').unwrap();
    let (text, _) = pre.split_once("</pre>").unwrap();
    let text = text
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&");
    let html = desk.get(&format!("{page}/preview/en/html"));
    html.is(200);
    (nobodys(&text), nobodys(&html.body))
}

fn sent(app: &TestApp) -> Mail {
    let mut mails = everything(app);
    assert_eq!(mails.len(), 1);
    mails.remove(0)
}

stories! {
    fn what_is_previewed_is_what_is_sent(app) {
        let letter = rules(app);
        let desk = app.moderator();
        signs(app, &letter, "Aarhus Humanists", true);
        for kind in ["update", "service"] {
            let page = write(&desk, kind, "The letter \"was\" delivered & <read>", BODY);
            let (text, html) = previewed(&desk, &page);
            assert_eq!(text.contains("/unsubscribe/"), kind == "update");
            begin(app, &desk, &page, 60).is(303);
            let mail = sent(app);
            assert_eq!(nobodys(&mail.text), text);
            assert_eq!(nobodys(&mail.html), html);
            assert_eq!(mail.subject, "The letter \"was\" delivered & <read>");
            let headers: Vec<&str> = ["List-Unsubscribe: ", "List-Unsubscribe-Post: "]
                .into_iter()
                .filter(|header| mail.raw.contains(header))
                .collect();
            assert_eq!(headers.len(), if kind == "update" { 2 } else { 0 }, "{}", mail.raw);
        }
    }

    fn nothing_is_sent_that_leads_to_a_letter_nobody_sees(app) {
        opening::draft(app);
        let desk = app.moderator();
        opening::schedule(app, &desk, 5 * MINUTE, "");
        let fields = [("kind", "service"), ("subject_en", "Thanks"), ("text_en", "It opens soon.")];
        let written = send_new(&desk, "peace", &fields);
        let page = written.is(303).header("location").unwrap().to_owned();
        begin(app, &desk, &page, 60).is(409).shows("not public yet");
        app.advance(5 * MINUTE);
        // Nobody has signed it, but that is all that stands in the way now.
        begin(app, &desk, &page, 60).is(409).lacks("not public yet");
    }

    fn what_was_typed_into_a_draft_that_is_gone_becomes_a_new_one(app) {
        rules(app);
        let desk = app.moderator();
        let page = write(&desk, "update", "News", "There is news.");
        let edit = format!("{page}/edit");
        desk.get(&edit).is(200);
        press(&desk, &format!("{page}/discard"), &[("revision", "1")]).is(303);
        let typed = [("revision", "1"), ("kind", "service"), ("subject_en", "Hear this"), ("text_en", "Typed at great length.")];
        let kept = press(&desk, &edit, &typed);
        kept.is(409).shows("started or deleted it").shows("Typed at great length");
        let new = "/desk/letters/rules/mailings/new";
        assert!(kept.body.contains(&format!("action=\"{new}\"")), "{}", kept.body);
        let id = kept.field("id").unwrap();
        let saved = press(&desk, new, &[&typed[..], &[("id", &id)]].concat());
        saved.is(303);
        desk.get(saved.header("location").unwrap()).is(200).shows("Hear this").shows("Service message");
    }

    fn what_was_stopped_is_not_offered_to_be_tried_again(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 60).is(303);
        gathered(app);
        tamper(app, "UPDATE mailing_recipients SET state = 'dead', fate = '550' WHERE address_index = (SELECT address_index FROM mailing_recipients ORDER BY address_index LIMIT 1)");
        desk.get(&page).shows("can be tried again");
        press(&desk, &format!("{page}/stop"), &[]).is(303);
        desk.get(&page).shows("refused by the receiving server").lacks("can be tried again");
    }

    fn a_signer_takes_away_what_mailings_say_of_their_address(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        begin(app, &desk, &page, 600).is(303);
        assert_eq!(everything(app).len(), 3);
        let own = app.browser().get(&app.signer_desk(&address_of("Aarhus Humanists")));
        let held = app.browser().get(&own.action("export.json")).json();
        let mailing = &held["mailings"][0];
        assert_eq!(held["mailings"].as_array().unwrap().len(), 1);
        assert_eq!([&mailing["letter"], &mailing["kind"], &mailing["state"]], ["rules", "update", "sent"]);
        let signed = &held["signatures"][0];
        assert_eq!(signed["updates_since"], signed["confirmed_at"]);
        assert_eq!(signed["statements"]["updates"], "Send me updates about this letter.");
    }

    fn drafts_and_tests_have_a_limit(app) {
        let (_, desk) = three(app);
        let page = update(&desk);
        for _ in 1..MOST_DRAFTS {
            update(&desk);
        }
        let fields = [("kind", "update"), ("subject_en", "One more"), ("text_en", "What I typed")];
        let refused = send_new(&desk, "rules", &fields);
        refused.is(422).shows("The letter has 30 drafts already").shows("What I typed");
        assert_eq!(number(app, "SELECT COUNT(*) FROM mailings"), MOST_DRAFTS);
        let revision = desk.get(&page).field("revision").unwrap();
        press(&desk, &format!("{page}/discard"), &[("revision", &revision)]).is(303);
        send_new(&desk, "rules", &fields).is(303);
        let page = desk.get("/desk/letters/rules/mailings").paths("/desk/letters/rules/mailings/").pop().unwrap();
        let test = || press(&desk, &format!("{page}/test"), &[("language", "en")]);
        for _ in 0..MOST_TESTS {
            test().is(303);
        }
        test().is(429).shows("You were sent 30 tests within the last hour");
        assert_eq!(i64::try_from(app.new_mail().len()).unwrap(), MOST_TESTS);
        press(&desk, &format!("{page}/test"), &[("language", "fr")]).is(404);
        app.advance(HOUR + MINUTE);
        let desk = app.moderator();
        press(&desk, &format!("{page}/test"), &[("language", "en")]).is(303);
        // Subjects and texts have theirs.
        let long = |most: usize| "x".repeat(most + 1);
        let fields = [("kind", "update"), ("subject_en", &long(MAX_SUBJECT)), ("text_en", &long(MAX_BODY))];
        let refused = press(&desk, &format!("{page}/edit"), &fields);
        refused.is(422);
        assert!(refused.body.contains("subject_en-error") && refused.body.contains("text_en-error"));
        // One of a language that the letter does not have is not kept.
        let revision = desk.get(&page).field("revision").unwrap();
        press(&desk, &format!("{page}/edit"), &[("revision", &revision), ("kind", "update"), ("subject_en", "A"), ("text_en", "B"), ("subject_xx", "C"), ("text_xx", "D")]).is(303);
        assert_eq!(number(app, "SELECT COUNT(*) FROM mailing_texts WHERE language <> 'en'"), 0);
    }

    fn everybody_gets_their_language_or_the_letters_own(app) {
        let letter = app.letter("rules", |bundle| {
            bundle.rules.review = Review::Rules;
            for language in ["fr", "de"] {
                let mut text = bundle.texts[0].clone();
                language.clone_into(&mut text.language);
                bundle.texts.push(text);
            }
        });
        let desk = app.moderator();
        for name in ["Aarhus Humanists", "Berlin Humanists", "Cardiff Humanists"] {
            signs(app, &letter, name, true);
        }
        tamper(app, "UPDATE signatures SET language = 'fr' WHERE name = 'Aarhus Humanists'");
        tamper(app, "UPDATE signatures SET language = 'de' WHERE name = 'Berlin Humanists'");
        let fields = [("kind", "update"), ("subject_en", "News"), ("text_en", "Thanks."), ("subject_fr", "Nouvelles"), ("text_fr", "Merci."), ("subject_de", ""), ("text_de", " ")];
        let written = send_new(&desk, "rules", &fields);
        let page = written.is(303).header("location").unwrap().to_owned();
        // Who gets a text that is not in theirs is said before it starts, and so is what surrounds it.
        let shown = desk.get(&page);
        shown.is(200).shows("de 1 in English").shows("fr 1 their own");
        shown.shows("The words around this text are in English: the site has no others.");
        desk.get(&format!("{page}/preview/fr")).is(200).shows("The words around this text are in English");
        desk.get(&format!("{page}/preview/en")).is(200).lacks("The words around");
        desk.get(&format!("{page}/preview/de")).is(404);
        begin(app, &desk, &page, 600).is(303);
        let mails = everything(app);
        let got = |name: &str| mails.iter().find(|mail| mail.to.contains(name)).unwrap();
        assert_eq!(got("aarhus").subject, "Nouvelles");
        assert!(got("aarhus").html.contains("<p class=\"ink\" lang=\"fr\""), "{}", got("aarhus").html);
        assert_eq!((got("berlin").subject.as_str(), got("cardiff").subject.as_str()), ("News", "News"));
        assert!(!got("berlin").html.contains("<p class=\"ink\" lang="));
        assert_eq!(count(app, "sent"), 3);
    }

    fn contacts_are_taken_away_by_an_owner_who_gave_the_password(app) {
        let (letter, desk) = three(app);
        signs(app, &letter, "Dresden Humanists", false);
        let export = "/desk/letters/rules/contacts/export";
        for (name, role) in [("Mo", Role::Moderator), ("Rita", Role::Reader)] {
            press(&colleague(app, name, role), export, &[]).is(403);
        }
        app.advance(10 * MINUTE);
        let token = csrf(&desk);
        let fields = [("csrf", token.as_str())];
        let asked = desk.post(export, &fields);
        let asks = asked.is(307).header("location").unwrap().to_owned();
        assert!(!asked.body.contains("jana.weiss"));
        desk.get("/desk/audit").lacks("Exported contacts");
        desk.post(export, &[("csrf", "forged")]).is(403);
        let on = desk.post(&asks, &[fields[0], ("confirm_password", PASSWORD)]);
        assert_eq!((on.status, on.header("location")), (307, Some(export)));
        let file = desk.post(export, &fields);
        file.is(200);
        assert_eq!(file.header("cache-control"), Some("no-store"));
        assert_eq!(file.body.lines().count(), 4, "{}", file.body);
        assert!(!file.body.contains("dresden"));
        desk.get("/desk/audit").shows("Exported contacts");
        assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"rules-contacts.csv\""));
    }
}
