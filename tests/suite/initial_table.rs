//! The table of who is asked before the opening: read as an import reads it, looked at before anybody
//! gets a mail.
use crate::harness::accounts::press;
use crate::harness::stories::stories;
use crate::initial::{DESK, ask, invite, look, states, table};
use crate::opening::draft;
use undersigned::domain::initial::InitialState;

stories! {
    fn it_is_read_as_an_import_reads_it(app) {
        draft(app);
        let desk = app.moderator();
        let pasted = "\u{feff}Verein;Land;Homepage;Kontakt;Funktion;E-Mail\r\n\
            \"Freunde \"\"Roms\"\"; e.V.\";Deutschland;rome.example;Jana Weiss;Vorsitz;jana@rome.example\r\n\
            Friends of Bath;UK;;-;;post@bath.example\r\n";
        let page = look(&desk, pasted);
        page.is(200).shows("Freunde \"Roms\"; e.V.").shows("DE · rome.example").shows("GB · post@bath.example").shows("Ask the 2 by mail");
        assert!(app.new_mail().is_empty() && states(app).is_empty(), "looking asks nobody");
        invite(&desk, pasted).is(303);
        let mails = app.new_mail();
        assert_eq!(mails.len(), 2);
        assert!(mails.iter().any(|mail| mail.to == "post@bath.example" && mail.text.contains("United Kingdom")), "{mails:?}");
    }

    fn its_columns_can_be_named(app) {
        draft(app);
        let desk = app.moderator();
        let pasted = "Who\tWrite to\tSeat\nFriends of Rome\tjana@rome.example\tItalia";
        let page = look(&desk, pasted);
        page.is(422).shows("One column has to be the name").shows("Write to");
        let headings = page.field("headings").unwrap();
        let with = |first: &str, second: &str, third: &str| {
            let fields = [
                ("lines", pasted), ("headings", &headings), ("step", "look"),
                ("column_0", first), ("column_1", second), ("column_2", third),
            ];
            press(&desk, DESK, &fields)
        };
        with("name", "name", "").is(422).shows("Two columns cannot both be");
        with("name", "", "country").is(422).shows("Say which column holds the addresses");
        let page = with("name", "email", "country");
        page.is(200).shows("IT · jana@rome.example").shows("Ask the one by mail");
        let seen = page.form(DESK).1.field("seen").unwrap();
        let asked = |lines: &str, third: &str| {
            let fields = [
                ("lines", lines), ("headings", &headings), ("step", "ask"), ("seen", &seen),
                ("column_0", "name"), ("column_1", "email"), ("column_2", third),
            ];
            press(&desk, DESK, &fields)
        };
        // Read otherwise than it was looked at.
        asked(pasted, "").is(409).shows("Ask the one by mail");
        asked(&format!("{pasted}\nFriends of Oslo\tpost@oslo.example\t"), "country").is(409).shows("Friends of Oslo");
        assert!(app.new_mail().is_empty());
        asked(pasted, "country").is(303);
        asked(pasted, "country").is(303);
        assert_eq!(app.new_mail().len(), 1, "pressed twice, asked once");
    }

    fn of_sixty_lines_with_a_faulty_one_nobody_is_asked(app) {
        draft(app);
        let desk = app.moderator();
        let lines = table(60).replace("jana@society-31.example", "jana at society-31");
        let page = look(&desk, &lines);
        page.is(422).shows("Nobody was asked").shows("cannot be asked").lacks("by mail");
        assert!(page.text().contains("32 Society Number 31"), "the line is named");
        let fields = [("lines", lines.as_str()), ("seen", &page.form(DESK).1.field("seen").unwrap()), ("step", "ask")];
        press(&desk, DESK, &fields).is(422);
        let formula = table(2).replace("Society Number 2", "=HYPERLINK(\"x\")");
        look(&desk, &formula).is(422).shows("cannot be asked");
        for bad in ["", "name\temail", "kind,name,email\nclub,A,a@a.example", "name,email\nA,"] {
            look(&desk, bad).is(422);
        }
        look(&desk, &table(1001)).is(422).shows("more than 1,000 lines");
        assert!(app.new_mail().is_empty() && states(app).is_empty());
    }

    fn the_same_twice_is_asked_once(app) {
        draft(app);
        let desk = app.moderator();
        let first = table(1);
        let again = first.lines().nth(1).unwrap().replace("jana@", "Jana@");
        // One address may stand for several organisations, as in the form.
        let other = first.lines().nth(1).unwrap().replace("Society Number 1", "Another Society");
        let lines = format!("{first}\n{again}\n{other}");
        look(&desk, &lines).is(200).shows("twice in this table").shows("stands on line 2").shows("Ask the 2 by mail");
        invite(&desk, &lines).is(303);
        assert_eq!(app.new_mail().len(), 2);
        look(&desk, &lines).is(200).shows("asked already");
        assert!(ask(app, &desk, 1).is_empty());
        assert_eq!(states(app), [InitialState::Waiting; 2]);
    }
}
