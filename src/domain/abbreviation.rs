//! Whether something short stands for something long.

/// Whether the short form is made of beginnings of the words, in their order: of "human rights watch" are "hrw",
/// "humrights" and "humanrightswatch". Words may be left out, letters inside a word may not. Both in lower case.
pub fn abbreviates(short: &str, words: &[&str]) -> bool {
    // By place in the short form: whether the words so far can make it up to there.
    let mut reached = vec![false; short.len() + 1];
    reached[0] = true;
    for word in words {
        for start in (0..short.len())
            .rev()
            .filter(|&start| short.is_char_boundary(start))
        {
            if !reached[start] {
                continue;
            }
            let common = common_bytes(&short[start..], word);
            for (at, c) in short[start..start + common].char_indices() {
                reached[start + at + c.len_utf8()] = true;
            }
        }
    }
    !short.is_empty() && reached[short.len()]
}

/// The length of the common beginning, in bytes; always whole characters.
fn common_bytes(one: &str, other: &str) -> usize {
    one.chars()
        .zip(other.chars())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_of_words_in_their_order() {
        let words = ["human", "rights", "watch"];
        for short in [
            "hrw",
            "humrights",
            "humanrightswatch",
            "hw",
            "humriwa",
            "watch",
        ] {
            assert!(abbreviates(short, &words), "{short}");
        }
        for short in ["", "hwr", "hrwx", "hmn", "rhw", "hhrw"] {
            assert!(!abbreviates(short, &words), "{short}");
        }
        assert!(abbreviates("ффсб", &["ф", "фонд", "свободы", "бела"]));
        assert!(!abbreviates("a", &[]));
    }
}
