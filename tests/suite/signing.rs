//! A visitor reads the letter and puts a name under it.
use crate::harness::app::LETTER;
use crate::harness::browser::{Browser, form_urlencoded};
use crate::harness::forms::SignForm;
use crate::harness::stories::stories;
use undersigned::domain::letter::{Review, Signers};

fn berlin() -> SignForm {
    SignForm::of("Humanists of Berlin", "berlin.example")
}

stories! {
    fn from_the_letter_to_the_list(app) {
        let browser = app.browser();
        let home = browser.get("/");
        home.is(307);
        let letter = browser.follow(&home);
        letter.is(200).shows("An Open Letter in Response to Executive Order").shows("Signed, in alphabetical order,").shows("No organisation has signed yet");
        let form = browser.get(&format!("{LETTER}/sign"));
        form.is(200).shows("authorised to sign");
        let sent = app.sign(LETTER, &berlin());
        assert_eq!(sent.header("location"), Some(format!("{LETTER}/check-mail").as_str()));
        browser.follow(&sent).is(200);
        let mail = app.new_mail().remove(0);
        assert_eq!(mail.to, "jana.weiss@berlin.example");
        assert!(mail.text.contains("Humanists of Berlin"), "{}", mail.text);
        let confirm = browser.get(&mail.path("/confirm/"));
        confirm.is(200).shows("Humanists of Berlin").shows("Germany").lacks("Jana Weiss");
        browser.get(LETTER).lacks("Humanists of Berlin");
        let pressed = browser.post(&mail.path("/confirm/"), &[]);
        pressed.is(200).shows("Moderators look at it");
        browser.get(LETTER).lacks("Humanists of Berlin");
        browser.get(&format!("{LETTER}/signatories")).lacks("Humanists of Berlin");
        assert_eq!(browser.cookies().len(), 0, "the public side sets no cookie");

        let robin = app.moderator();
        let queue = robin.get("/desk/queue");
        queue.is(200).shows("Humanists of Berlin").shows("Jana Weiss").shows("jana.weiss@berlin.example");
        let publish = queue.paths("/desk/signatures/").into_iter().find(|path| path.ends_with("/publish")).unwrap();
        let csrf = queue.field("csrf").unwrap();
        robin.post(&publish, &[("csrf", &csrf), ("seen", "held")]).is(303);
        browser.get(LETTER).is(200).shows("Humanists of Berlin").shows("Germany").shows("1 organisation").lacks("Jana Weiss");
        let told = app.new_mail();
        assert!(told.iter().any(|mail| mail.to == "jana.weiss@berlin.example" && mail.subject.starts_with("Your signature is published")));
    }

    fn the_code_does_what_the_link_does(app) {
        app.sign(LETTER, &berlin());
        let mail = app.new_mail().remove(0);
        let path = format!("{LETTER}/code");
        let wrong = app.browser().post(&path, &[("email", "jana.weiss@berlin.example"), ("code", "0000 0000")]);
        wrong.is(422);
        let done = app.browser().post(&path, &[("email", "Jana.Weiss@BERLIN.example"), ("code", &mail.code())]);
        done.is(200).shows("Moderators look at it");
    }

    fn five_wrong_codes_kill_the_code_but_not_the_link(app) {
        app.sign(LETTER, &berlin());
        let mail = app.new_mail().remove(0);
        let path = format!("{LETTER}/code");
        let typed = |code: &str| app.browser().post(&path, &[("email", "jana.weiss@berlin.example"), ("code", code)]);
        let first = typed("0000 0000");
        for _ in 0..4 {
            typed("0000 0000").is(422);
        }
        let right = typed(&mail.code());
        right.is(422);
        assert_eq!(right.text(), first.text().replace("0000 0000", &mail.code()), "a dead code looks like a wrong one");
        let unknown = app.browser().post(&path, &[("email", "nobody@nowhere.example"), ("code", "0000 0000")]);
        assert_eq!(unknown.status, 422);
        assert_eq!(unknown.text(), first.text());
        app.browser().post(&mail.path("/confirm/"), &[]).is(200);
    }

    fn new_and_known_signers_see_the_same_and_take_the_same_statements(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&rules, &berlin());
        app.new_mail();
        let known = app.sign(&rules, &berlin().with("role", "Secretary"));
        let new = app.sign(&rules, &SignForm::of("Society of Paris", "paris.example"));
        assert_eq!(known.header("location"), new.header("location"));
        assert_eq!(known.body, new.body);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 2);
        let told = mails.iter().find(|mail| mail.to.contains("berlin")).unwrap();
        assert!(told.subject.starts_with("You have signed already"), "{}", told.subject);
        assert!(!told.text.contains("/confirm/"));
    }

    fn a_person_signs_where_people_may(app) {
        let both = app.letter("both", |bundle| {
            bundle.rules.signers = Signers::Both;
            bundle.rules.review = Review::Rules;
        });
        let person = berlin().with("kind", "individual").with("organisation", "").with("name", "Ada Lovelace").with("email", "ada@gmail.com").without("authorised");
        app.sign_and_confirm(&both, &person);
        app.browser().get(&both).is(200).shows("Ada Lovelace").shows("1 person");
        let refused = app.browser().post(&format!("{LETTER}/sign"), &person.fields());
        refused.is(422);
    }

    fn a_representative_is_printed_where_the_letter_allows_it_and_they_tick_it(app) {
        let rules = app.letter("rules", |bundle| bundle.rules.review = Review::Rules);
        app.sign_and_confirm(&rules, &berlin().with("print_name", "on"));
        app.sign_and_confirm(&rules, &SignForm::of("Society of Paris", "paris.example").with("name", "Jean Petit"));
        app.browser().get(&rules).shows("Jana Weiss").shows("Chair").lacks("Jean Petit");
        let silent = app.letter("silent", |bundle| {
            bundle.rules.review = Review::Rules;
            bundle.rules.prints_representatives = false;
        });
        app.sign_and_confirm(&silent, &berlin().with("print_name", "on"));
        app.browser().get(&silent).shows("Humanists of Berlin").lacks("Jana Weiss");
    }

    fn a_letter_that_is_not_open_takes_nothing(app) {
        let draft = app.letter("draft", |bundle| bundle.state = undersigned::domain::letter::LetterState::Draft);
        app.browser().get(&draft).is(404);
        app.browser().get(&format!("{draft}/sign")).is(404);
        app.browser().post(&format!("{draft}/sign"), &berlin().fields()).is(404);
        app.browser().post("/letters/unknown/sign", &berlin().fields()).is(404);
        let closed = app.letter("closed", |bundle| bundle.closes = Some("2026-11-21T11:00".into()));
        app.browser().get(&closed).is(200).shows("Closed");
        app.browser().post(&format!("{closed}/sign"), &berlin().fields()).is(409);
        assert_eq!(app.new_mail().len(), 0);
    }

    fn all_errors_come_at_once_and_everything_typed_is_kept(app) {
        let answer = app.browser().post(
            &format!("{LETTER}/sign"),
            &[("kind", "organisation"), ("organisation", ""), ("website", "htp:/aerztinnen"), ("country", "ZZ"), ("name", "Jana \"Weiss\""), ("email", "jana@"), ("role", "Chair & more")],
        );
        answer.is(422);
        assert_eq!(answer.field("website").as_deref(), Some("htp:/aerztinnen"));
        assert_eq!(answer.field("name").as_deref(), Some("Jana \"Weiss\""));
        assert_eq!(answer.field("role").as_deref(), Some("Chair & more"));
        assert_eq!(answer.field("email").as_deref(), Some("jana@"));
        for field in ["organisation", "website", "country", "email", "authorised", "consent"] {
            assert!(answer.body.contains(&format!("href=\"#{field}\"")), "{field} is not in the summary");
            assert!(answer.body.contains(&format!("id=\"{field}-error\"")), "{field} has no error beside it");
        }
        assert_eq!(app.new_mail().len(), 0);
    }

    fn bad_names_are_refused_and_odd_ones_taken(app) {
        let refused = [
            "", "   ", "a\u{0}b", "bell\u{7}", "abc\u{202e}def", "\u{2066}x", "<b>Bold</b>", "<script>alert(1)</script>",
            "https://example.org", "www.example.org", "example.org/about", "info@example.org", "!!!", "🕊️",
        ];
        for name in refused {
            let answer = app.browser().post(&format!("{LETTER}/sign"), &berlin().with("organisation", name).fields());
            assert_eq!(answer.status, 422, "{name:?}");
            assert!(answer.body.contains("id=\"organisation-error\""), "{name:?}");
            assert!(!answer.body.contains("<script"), "{name:?}");
        }
        let long = "x".repeat(201);
        app.browser().post(&format!("{LETTER}/sign"), &berlin().with("organisation", &long).fields()).is(422);
        let taken = ["Change.org", "=SUM(A1)", "+Kaos", "-minus", "@home", "کانون نویسندگان می\u{200c}خواهند", "Families 👩\u{200d}👩\u{200d}👧", "L'Œuvre «Ça va»", "人权组织", "AT&T"];
        for (number, name) in taken.iter().enumerate() {
            let form = berlin().with("organisation", name).with("email", &format!("person{number}@berlin.example"));
            app.sign(LETTER, &form);
        }
        assert_eq!(app.new_mail().len(), taken.len());
    }

    fn addresses_websites_and_countries(app) {
        let check = |field: &'static str, value: &str, status: u16| {
            let answer = app.browser().post(&format!("{LETTER}/sign"), &berlin().with(field, value).fields());
            assert_eq!(answer.status, status, "{field} = {value:?}: {}", answer.text());
        };
        for website in ["127.0.0.1", "http://[::1]/", "http://localhost", "localhost:8080", "co.uk", "ftp://a.org", "http://user@a.org", "nodots"] {
            check("website", website, 422);
        }
        for website in ["", "berlin.example", "https://www.berlin.example/über-uns?x=1", "münchen.de", "HTTP://BERLIN.EXAMPLE"] {
            check("website", website, 303);
        }
        let long = format!("{}@berlin.example", "x".repeat(65));
        let longer = format!("x@{}.example", "y".repeat(260));
        for email in ["", "jana", "jana@berlin", "\"a b\"@berlin.example", "a@b@berlin.example", "jana@192.0.2.1", "jana@[192.0.2.1]", &long, &longer] {
            check("email", email, 422);
        }
        for email in ["jana@münchen.de", "jana+letters@berlin.example", "jörg@berlin.example"] {
            check("email", email, 303);
        }
        for country in ["", "ZZ", "Germany", "de-DE"] {
            check("country", country, 422);
        }
        for country in ["XK", "international", "de"] {
            check("country", country, 303);
        }
    }

    fn requests_that_are_no_form_of_ours(app) {
        let path = format!("{LETTER}/sign");
        let body = form_urlencoded(&berlin().fields());
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        let post = |headers: &[(&str, &str)], body: &[u8]| Browser::new(&app.base).post_raw(&path, headers, body);
        post(&[form, ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://evil.example")], body.as_bytes()).is(403);
        post(&[form, ("Origin", "https://evil.example")], body.as_bytes()).is(403);
        post(&[form, ("Origin", "null")], body.as_bytes()).is(403);
        post(&[("Content-Type", "application/json")], b"{}").is(415);
        post(&[], body.as_bytes()).is(415);
        post(&[form], &vec![b'x'; 70_000]).is(413);
        post(&[form], b"organisation=%FF%FE").is(422);
        assert_eq!(app.new_mail().len(), 0);
        let wrong = app.browser().get(&format!("{LETTER}/code"));
        wrong.is(405);
        assert!(wrong.text().len() > 40, "a readable page: {}", wrong.text());
        post(&[form], body.as_bytes()).is(303);
    }

    fn the_letter_is_the_clients_word_for_word(app) {
        let raw = app.browser().get(&format!("{LETTER}/versions/1/en.md"));
        raw.is(200);
        let hash = data_encoding::HEXLOWER.encode(&<sha2::Sha256 as sha2::Digest>::digest(raw.body.as_bytes()));
        assert_eq!(hash, "5054f619be5edd07f16d3e2cce2c9e51ceb544d1534f4fcbd2ce8a3df5820a4d");
        app.browser().get(&format!("{LETTER}/versions")).is(200).shows(&hash[..12]);
    }
}
