//! `/robots.txt`: what a search engine may read.
use crate::harness::app::LETTER;
use crate::harness::routes;
use crate::harness::stories::stories;

stories! {
    fn letters_are_for_everyone_and_mailed_links_for_whoever_has_them(app) {
        let answer = app.browser().get("/robots.txt");
        answer.is(200);
        assert!(answer.header("content-type").is_some_and(|kind| kind.starts_with("text/plain")));
        assert!(answer.header("etag").is_some());
        assert_eq!(answer.body.lines().next(), Some("User-agent: *"));
        let closed: Vec<&str> = answer.body.lines().filter_map(|line| line.strip_prefix("Disallow: ")).collect();
        let may_read = |path: &str| !closed.iter().any(|prefix| path.starts_with(prefix));
        for page in ["", "/sign", "/signatories", "/versions", "/ledger", "/privacy"] {
            assert!(may_read(&format!("{LETTER}{page}")), "{page}");
        }
        assert!(may_read("/"));
        let tokens: Vec<String> = routes::public().into_iter().map(|(_, path)| path).filter(|path| path.contains("{token}")).collect();
        assert!(tokens.len() > 10);
        for path in tokens {
            assert!(!may_read(&path.replace("{token}", "x")), "{path}");
        }
        for page in ["/desk", "/desk/queue", "/my"] {
            assert!(!may_read(page), "{page}");
        }
    }
}
