//! Passing a letter on: plain links to where people write, without anything that these places would load here.
use crate::domain::mailto::encoded;
use crate::locale::messages::Locale;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareLink {
    pub name: String,
    pub href: String,
}

/// `address` is that of the letter, whole.
pub fn share_links(locale: &Locale, title: &str, address: &str) -> Vec<ShareLink> {
    let text = locale.msg("share-text").arg("title", title).to_string();
    let (title, url) = (encoded(title), encoded(address));
    let both = encoded(&format!("{text}\n{address}"));
    let text = encoded(&text);
    let mail = locale.msg("share-mail").to_string();
    [
        (
            mail.as_str(),
            format!("mailto:?subject={title}&body={both}"),
        ),
        ("WhatsApp", format!("https://wa.me/?text={both}")),
        (
            "Telegram",
            format!("https://t.me/share/url?url={url}&text={text}"),
        ),
        (
            "Bluesky",
            format!("https://bsky.app/intent/compose?text={both}"),
        ),
        (
            "Mastodon",
            format!("https://share.joinmastodon.org/#text={both}"),
        ),
        (
            "Facebook",
            format!("https://www.facebook.com/sharer/sharer.php?u={url}"),
        ),
        (
            "LinkedIn",
            format!("https://www.linkedin.com/sharing/share-offsite/?url={url}"),
        ),
        (
            "X",
            format!("https://x.com/intent/post?text={text}&url={url}"),
        ),
    ]
    .into_iter()
    .map(|(name, href)| ShareLink {
        name: name.to_owned(),
        href,
    })
    .collect()
}

/// As Open Graph wants it: a language with one of the countries that speak it.
pub fn open_graph_locale(language: &str) -> String {
    match language {
        "en" => "en_GB".to_owned(),
        // The text is that of Brazil, where most of its readers are.
        "pt" => "pt_BR".to_owned(),
        "ar" => "ar_AR".to_owned(),
        "zh" => "zh_CN".to_owned(),
        "hi" => "hi_IN".to_owned(),
        other if other.len() == 2 => format!("{other}_{}", other.to_uppercase()),
        other => other.replace('-', "_"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::messages::Catalogue;

    #[test]
    fn a_title_stays_one_value_whatever_is_in_it() {
        let locale = Catalogue::load(&["en".to_owned()])
            .unwrap()
            .negotiate(None, None);
        let title = "Peace & \"bread\" + 100% #now\u{202e}<b>?";
        let address = "https://letters.example/letters/peace";
        for link in share_links(&locale, title, address) {
            assert!(
                link.href
                    .bytes()
                    .all(|c| c.is_ascii_graphic() && !b"\"<>+".contains(&c)),
                "{}",
                link.href
            );
            let url = url::Url::parse(&link.href).unwrap();
            let kept = match url.fragment() {
                Some(fragment) => format!("?{fragment}"),
                None => link.href.clone(),
            };
            let (_, query) = kept.split_once('?').unwrap();
            let told: String = url::form_urlencoded::parse(query.as_bytes())
                .map(|(_, value)| value.into_owned())
                .collect();
            assert!(told.contains(address), "{told}");
        }
    }

    #[test]
    fn locales_of_open_graph() {
        let told: Vec<String> = ["en", "fr", "zh", "ar", "pt-BR"]
            .into_iter()
            .map(open_graph_locale)
            .collect();
        assert_eq!(told.join(" "), "en_GB fr_FR zh_CN ar_AR pt_BR");
    }
}
