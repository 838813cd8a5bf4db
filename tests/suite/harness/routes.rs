//! The routes of the server, read from the source of `web/`.

/// Method and path of each route of the desk, below `/desk`.
pub fn desk() -> Vec<(&'static str, String)> {
    let (_, letters) = include_str!("../../../src/web/letter_routes.rs")
        .split_once("pub fn desk")
        .unwrap();
    let mut found = read(include_str!("../../../src/web/desk_routes.rs"));
    found.extend(read(letters));
    found.extend(read(include_str!("../../../src/web/mailing_routes.rs")));
    found
}

/// Of all others.
pub fn public() -> Vec<(&'static str, String)> {
    let (letters, _) = include_str!("../../../src/web/letter_routes.rs")
        .split_once("pub fn desk")
        .unwrap();
    let mut found = read(include_str!("../../../src/web/routes.rs"));
    found.extend(read(letters));
    found
}

fn read(source: &str) -> Vec<(&'static str, String)> {
    let text: String = source.split_whitespace().collect();
    let mut routes = Vec::new();
    for piece in text.split("resource(\"").skip(1) {
        let (path, rest) = piece.split_once('"').unwrap();
        for (method, call) in [("GET", "route(get()"), ("POST", "route(post()")] {
            if rest.contains(call) {
                routes.push((method, path.to_owned()));
            }
        }
    }
    routes
}
