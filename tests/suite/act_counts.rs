//! How often readers write to those who decide, and by which way: totals of a day, and nothing of anybody.
use crate::harness::app::TestApp;
use crate::harness::browser::{Answer, Browser};
use crate::harness::engine::Engine;
use crate::harness::sql::number;
use crate::harness::stories::stories;
use crate::races::together;
use crate::schema::dump;
use undersigned::domain::letter::LetterState;
use undersigned::domain::time::{DAY, HOUR};
use undersigned::domain::way::Way;
use undersigned::mail::transport::Transport;

const COUNT: &str = "/letters/peace/act/count";

fn goes(visitor: &Browser, way: &str) -> Answer {
    visitor.post(COUNT, &[("way", way)])
}

/// The rows of a table of the numbers, without those of nothing.
fn table(desk: &Browser, table: &str) -> Vec<String> {
    let csv = desk.get(&format!("/desk/letters/peace/numbers.csv?table={table}"));
    let rows = csv.is(200).body.lines().skip(1).map(str::to_owned);
    rows.filter(|row| row.split(',').skip(1).any(|cell| cell != "0"))
        .collect()
}

stories! {
    fn each_way_is_counted_on_the_day_of_the_letter(app) {
        // In Berlin the day begins an hour before that of UTC; it is noon in the story.
        app.letter("peace", |bundle| bundle.time_zone = "Europe/Berlin".into());
        let (desk, visitor) = (app.moderator(), app.browser());
        let empty = desk.get("/desk/letters/peace/numbers");
        empty.is(200).shows("How readers wrote to those who decide Counted by the script of the page");
        assert_eq!(table(&desk, "ways"), Vec::<String>::new());
        for way in ["phone", "phone", "mail"] {
            let answer = goes(&visitor, way);
            assert_eq!((answer.is(204).body.as_str(), answer.header("cache-control")), ("", Some("no-store")));
        }
        app.advance(11 * HOUR);
        for way in Way::ALL {
            goes(&visitor, way.as_str()).is(204);
        }
        assert!(visitor.cookies().is_empty());
        let desk = app.moderator();
        assert_eq!(
            table(&desk, "way-days"),
            ["2026-11-20T23:00:00Z,3,2,0,1,0,0,0,0,0", "2026-11-21T23:00:00Z,8,1,1,1,1,1,1,1,1"]
        );
        assert_eq!(table(&desk, "ways")[..3], ["phone,3", "mail,2", "form,1"]);
        // It asks nothing of who wrote, and so there is nothing more to keep.
        let kept = "SELECT COUNT(*) FROM action_counts";
        assert_eq!((number(app, kept), number(app, "SELECT COUNT(*) FROM networks")), (10, 0));
        let page = desk.get("/desk/letters/peace/numbers");
        page.shows("22 November 2026 8").shows("Passed on to friends 1").shows("Days are those of Europe/Berlin.");
        // A year and more later the sum is still there.
        app.advance(500 * DAY);
        let desk = app.moderator();
        assert_eq!((table(&desk, "way-days").len(), table(&desk, "ways").len()), (0, 8));
    }

    fn however_many_come_at_once_each_is_one(app) {
        app.letter("peace", |_| {});
        let visitor = app.browser();
        let answers = together(|_| goes(&visitor, "copy").status);
        assert!(answers.iter().all(|status| *status == 204), "{answers:?}");
        let total = i64::try_from(answers.len()).unwrap();
        let counted = "SELECT CAST(SUM(total) AS BIGINT) FROM action_counts WHERE way = 'copy'";
        assert_eq!((number(app, counted), number(app, "SELECT COUNT(*) FROM action_counts")), (total, 1));
    }

    fn what_is_no_way_is_not_counted(app) {
        app.letter("peace", |_| {});
        app.letter("secret", |bundle| bundle.state = LetterState::Draft);
        let visitor = app.browser();
        let before = dump(app);
        for way in ["", "fax", "Phone", "phone'; DROP TABLE action_counts; --"] {
            goes(&visitor, way).is(400);
        }
        visitor.post(COUNT, &[]).is(400);
        visitor.get(&format!("{COUNT}?way=phone")).is(405);
        for slug in ["nothing", "secret", "PEACE"] {
            for way in ["phone", "fax"] {
                visitor.post(&format!("/letters/{slug}/act/count"), &[("way", way)]).is(404);
            }
        }
        let ours = [("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", "same-origin")];
        visitor.post_raw(COUNT, &ours, b"way=%FF").is(400);
        visitor.post_raw(COUNT, &ours, &[b"way=phone&x=".as_slice(), &[b'x'; 300]].concat()).is(413);
        visitor.post_raw(COUNT, &[("Content-Type", "text/plain"), ours[1]], b"way=phone").is(415);
        // No other site counts here.
        visitor.post_raw(COUNT, &[ours[0], ("Sec-Fetch-Site", "cross-site")], b"way=phone").is(403);
        assert_eq!(dump(app), before);
        visitor.post_raw(COUNT, &[("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8"), ours[1]], b"way=phone").is(204);
    }

    fn what_is_counted_is_told(app) {
        app.letter("peace", |_| {});
        app.browser().get("/letters/peace/privacy").is(200).shows("If you write to those who decide").shows("nothing of who used it or whom they wrote to");
    }
}

#[test]
fn nobody_counts_for_many() {
    let app = TestApp::start_with(
        Engine::Sqlite,
        &[("limits.act", "2/10m")],
        Transport::memory(),
    );
    app.letter("peace", |_| {});
    let visitor = app.browser();
    for _ in 0..2 {
        goes(&visitor, "phone").is(204);
    }
    let refused = goes(&visitor, "phone");
    refused.is(429);
    assert!(refused.header("retry-after").is_some());
    assert_eq!(
        number(&app, "SELECT CAST(SUM(total) AS BIGINT) FROM action_counts"),
        2
    );
}
