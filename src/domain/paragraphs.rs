//! A text in Markdown as paragraphs to translate one by one: what stands between empty lines. Put
//! together again it is the same text.

/// Of a fenced block nothing is split.
pub fn split(markdown: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    let mut fence: Option<&str> = None;
    for line in markdown.lines() {
        let text = line.trim();
        if text.is_empty() && fence.is_none() {
            open = false;
            continue;
        }
        match fence {
            Some(end) if text.starts_with(end) => fence = None,
            Some(_) => {}
            None => {
                fence = ["```", "~~~"]
                    .into_iter()
                    .find(|mark| text.starts_with(mark));
            }
        }
        match paragraphs.last_mut().filter(|_| open) {
            Some(last) => {
                last.push('\n');
                last.push_str(line.trim_end());
            }
            None => paragraphs.push(line.trim_end().to_owned()),
        }
        open = true;
    }
    paragraphs
}

/// Empty ones are left out.
pub fn join<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> String {
    let kept: Vec<&str> = paragraphs
        .into_iter()
        .map(|paragraph| paragraph.trim_matches(['\n', '\r']).trim_end())
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    super::letter_text::tidy_body(&kept.join("\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_pieces_is_the_same_text() {
        let text =
            "# To all\n\nWe ask\nthe Congress.\n\n- one\n- two\n\n```\na\n\nb\n```\n\nBye.\n";
        let pieces = split(text);
        assert_eq!(pieces.len(), 5);
        assert_eq!(join(pieces.iter().map(String::as_str)), text);
    }

    #[test]
    fn what_is_not_translated_yet_leaves_no_gap() {
        assert_eq!(join(["Un", "", "  \n", "Trois\n"]), "Un\n\nTrois\n");
    }
}
