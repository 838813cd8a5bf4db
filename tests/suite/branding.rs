//! The operator's own look, and what the pages cost on the wire.
use crate::harness::app::{LETTER, TestApp};
use crate::harness::engine::Engine;
use crate::harness::forms::SignForm;
use crate::harness::imports::organisation;
use std::io::Read as _;
use undersigned::domain::import_line::ImportLine;
use undersigned::mail::transport::Transport;

const LOGO: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>";

fn start(settings: &[(&str, &str)]) -> TestApp {
    TestApp::start_with(Engine::Sqlite, settings, Transport::memory())
}

/// The address of the asset with this name, as a page links it.
#[track_caller]
fn linked(page: &str, name: &str) -> String {
    let end = page.find(&format!("/{name}\"")).expect("it is linked");
    let start = page[..end].rfind("/static/").expect("among the assets");
    page[start..=end + name.len()].to_owned()
}

/// An answer as it comes over the wire: its encoding, what its head and its body weigh, the body unpacked.
struct Wire {
    encoding: String,
    bytes: usize,
    body: String,
}

fn wire(app: &TestApp, path: &str, accepts: &str) -> Wire {
    use std::io::Write as _;
    let address = app.base.trim_start_matches("http://");
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: {accepts}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(all[..end].to_vec())
        .unwrap()
        .to_lowercase();
    assert!(head.starts_with("http/1.1 200"), "{head}");
    let header = |name: &str| {
        let line = head
            .lines()
            .find(|line| line.starts_with(&format!("{name}:")));
        line.map(|line| line[name.len() + 1..].trim().to_owned())
            .unwrap_or_default()
    };
    let mut body = all[end + 4..].to_vec();
    if header("transfer-encoding") == "chunked" {
        body = unchunked(&body);
    }
    let encoding = header("content-encoding");
    let mut text = String::new();
    match encoding.as_str() {
        "br" => brotli::Decompressor::new(&*body, 4096)
            .read_to_string(&mut text)
            .unwrap(),
        "gzip" => flate2::read::GzDecoder::new(&*body)
            .read_to_string(&mut text)
            .unwrap(),
        _ => (&*body).read_to_string(&mut text).unwrap(),
    };
    Wire {
        encoding,
        bytes: all.len(),
        body: text,
    }
}

fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let line = body.windows(2).position(|two| two == b"\r\n").unwrap();
        let length =
            usize::from_str_radix(std::str::from_utf8(&body[..line]).unwrap(), 16).unwrap();
        if length == 0 {
            return whole;
        }
        whole.extend_from_slice(&body[line + 2..line + 2 + length]);
        body = &body[line + 4 + length..];
    }
}

#[test]
fn an_operator_sets_name_logo_colours_and_footer() {
    let folder = tempfile();
    let logo = folder.join("drawing");
    std::fs::write(&logo, LOGO).unwrap();
    let app = start(&[
        ("site.name", "Letters & Co"),
        ("site.accent", "#7a0c2e"),
        ("site.logo", logo.to_str().unwrap()),
        (
            "site.footer",
            "Run by **us**. [Imprint](https://example.org/imprint)<script>x</script>",
        ),
    ]);
    let visitor = app.browser();
    let page = visitor.get(LETTER);
    page.is(200).shows("Letters & Co").shows("Imprint");
    assert!(page.body.contains("Run by <strong>us</strong>."));
    assert!(page.body.contains("href=\"https://example.org/imprint\""));
    assert!(!page.body.contains("<script"), "{}", page.body);
    let sheet = visitor.get(&linked(&page.body, "paper.css"));
    assert!(
        sheet.body.contains("--brand:#7a0c2e;--brand-dark:#"),
        "the operator's colour, and its light twin"
    );
    // The mails wear it, too.
    visitor.post(
        &format!("{LETTER}/sign"),
        &SignForm::of("Humanists", "humanists.example").fields(),
    );
    let html = &app.new_mail()[0].html;
    assert!(html.contains("background:#7a0c2e") && !html.contains("#1d3f72"));
    let picture = visitor.get(&linked(&page.body, "logo.svg"));
    assert_eq!(
        (picture.header("content-type"), picture.body.as_str()),
        (Some("image/svg+xml"), LOGO)
    );
    // Another colour is another address, so that no browser keeps the old one.
    let plain = start(&[]);
    let other = linked(&plain.browser().get(LETTER).body, "paper.css");
    assert_ne!(linked(&page.body, "paper.css"), other);
    visitor.get(&other).is(404);
    std::fs::remove_dir_all(folder).unwrap();
}

fn tempfile() -> std::path::PathBuf {
    let unique = format!("undersigned-logo-{}", std::process::id());
    let folder = std::env::temp_dir().join(unique);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn the_letter_with_fifty_signatories_is_two_light_requests() {
    let app = start(&[]);
    let lines = (0..50).map(|number| ImportLine {
        country: ["DE", "NO", "IT", "FR", "IN", "BR"][number % 6].into(),
        acronym: if number % 3 == 0 {
            format!("HS{number}")
        } else {
            String::new()
        },
        ..organisation(&format!(
            "{} Society for the Humanist Cause no. {number}",
            ["Ärzte", "Bright", "Élan", "Zürich", "Freethought"][number % 5]
        ))
    });
    app.import(LETTER, lines.collect(), true, false);
    app.chain();
    for (accepts, expected) in [("br, gzip", "br"), ("gzip", "gzip")] {
        let page = wire(&app, LETTER, accepts);
        assert_eq!(
            page.body
                .matches("<li><a href=\"/letters/multilateralism/signatories/")
                .count(),
            50
        );
        // All that a browser asks for: what src and rel=stylesheet name. The picture in the tab is in the page.
        let asked: Vec<&str> = page
            .body
            .split(" src=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(asked, [""; 0], "no picture and no script");
        assert_eq!(page.body.matches("rel=\"stylesheet\"").count(), 1);
        assert!(page.body.contains("rel=\"icon\" href=\"data:"));
        let sheet = wire(&app, &linked(&page.body, "paper.css"), accepts);
        assert_eq!(
            (page.encoding.as_str(), sheet.encoding.as_str()),
            (expected, expected)
        );
        let css = sheet.bytes;
        assert!(css < 15 * 1024, "the sheet weighs {css} bytes");
        let all = page.bytes + css;
        assert!(
            all <= 30 * 1024,
            "{expected}: {all} bytes, {} of them the page",
            page.bytes
        );
    }
    let plain = wire(&app, LETTER, "identity");
    assert_eq!(plain.encoding, "", "whoever takes no encoding gets none");
    let sheet = wire(&app, &linked(&plain.body, "paper.css"), "identity");
    assert!(sheet.body.contains("--paper"));
}
