//! Which of the languages a site speaks a reader gets.

/// The index in `available` of the language to answer in; the first one when nothing fits.
///
/// An explicit wish (`?lang=`) wins if we speak it and is ignored otherwise. The rest is the lookup
/// of RFC 4647 with the weights of RFC 9110, and one step more: a reader of `zh-TW` gets `zh-Hans`
/// rather than a foreign language.
pub fn choose(requested: Option<&str>, accept_language: Option<&str>, available: &[&str]) -> usize {
    if let Some(found) = requested.and_then(|tag| lookup(tag.trim(), available)) {
        return found;
    }
    accepted(accept_language.unwrap_or_default())
        .into_iter()
        .find_map(|tag| lookup(tag, available))
        .unwrap_or(0)
}

/// The header's language ranges, the most wanted first; `*` and refused ones (`q=0`) are left out.
fn accepted(header: &str) -> Vec<&str> {
    // A header can be long; nobody reads more than a handful of languages.
    const MOST: usize = 20;
    let mut ranges: Vec<(u16, &str)> = header
        .split(',')
        .take(MOST)
        .filter_map(|part| {
            let mut pieces = part.split(';');
            let tag = pieces.next()?.trim();
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(Some(1000), thousandths)?;
            (weight > 0 && !tag.is_empty() && tag != "*").then_some((weight, tag))
        })
        .collect();
    ranges.sort_by_key(|&(weight, _)| std::cmp::Reverse(weight));
    ranges.into_iter().map(|(_, tag)| tag).collect()
}

fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.trim().split_once('.').unwrap_or((weight.trim(), ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    let value = whole.parse::<u16>().ok()?.checked_mul(1000)?;
    Some(value.checked_add(digits.parse().ok()?)?.min(1000))
}

fn lookup(tag: &str, available: &[&str]) -> Option<usize> {
    let same = |candidate: &str| {
        available
            .iter()
            .position(|have| have.eq_ignore_ascii_case(candidate))
    };
    let mut range = tag;
    loop {
        if let Some(found) = same(range) {
            return Some(found);
        }
        match range.rfind('-') {
            Some(cut) => range = &range[..cut],
            None => break,
        }
    }
    available.iter().position(|have| {
        have.split('-')
            .next()
            .is_some_and(|primary| primary.eq_ignore_ascii_case(range))
    })
}

#[cfg(test)]
mod tests {
    use super::choose;

    const OURS: [&str; 5] = ["en", "fr", "pt", "zh-Hans", "ar"];

    #[test]
    fn an_explicit_wish_beats_the_browser() {
        assert_eq!(choose(Some("FR"), Some("ar"), &OURS), 1);
        assert_eq!(choose(Some("xx"), Some("ar"), &OURS), 4);
        assert_eq!(choose(Some("../../etc"), None, &OURS), 0);
    }

    #[test]
    fn weights_count_and_not_the_order() {
        assert_eq!(choose(None, Some("fr;q=0.3, ar;q=0.9, en;q=0.1"), &OURS), 4);
        assert_eq!(choose(None, Some("fr;q=0, *;q=0.5"), &OURS), 0);
        assert_eq!(choose(None, Some("de, fr;q=0.5"), &OURS), 1);
    }

    #[test]
    fn regions_and_scripts_fall_back_to_their_language() {
        assert_eq!(choose(None, Some("pt-BR"), &OURS), 2);
        assert_eq!(choose(None, Some("zh-TW,en;q=0.2"), &OURS), 3);
        assert_eq!(choose(None, Some("zh-Hans-CN"), &OURS), 3);
    }

    #[test]
    fn rubbish_gets_the_first_language() {
        for header in [
            "",
            ";;;",
            "q=1",
            "en-;q=9999999",
            "\u{0}",
            "---,-;q=1.2.3",
            "é",
        ] {
            assert_eq!(choose(None, Some(header), &OURS), 0, "{header:?}");
        }
    }
}
