//! Where a page of the list begins, as text for an address: of one letter, and of no use for another.
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::store::listing::Place;
use data_encoding::BASE64URL_NOPAD;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("that is no place in this list")]
pub struct BadCursor;

/// Of the letter's id: its last bytes are random, so they tell letters apart.
const CHECK: usize = 4;
const ID: usize = 16;
/// Far above the key of the longest name; a request line holds more.
const LONGEST: usize = 8 * 1024;

pub fn encode(letter: LetterId, place: &Place) -> String {
    let bytes = [
        &check(letter),
        place.id.as_bytes().as_slice(),
        &place.sort_key,
    ]
    .concat();
    BASE64URL_NOPAD.encode(&bytes)
}

pub fn decode(letter: LetterId, text: &str) -> Result<Place, BadCursor> {
    if text.len() > LONGEST {
        return Err(BadCursor);
    }
    let bytes = BASE64URL_NOPAD
        .decode(text.as_bytes())
        .map_err(|_| BadCursor)?;
    let (of, rest) = bytes.split_at_checked(CHECK).ok_or(BadCursor)?;
    let (id, sort_key) = rest.split_first_chunk::<ID>().ok_or(BadCursor)?;
    if of != check(letter) {
        return Err(BadCursor);
    }
    Ok(Place {
        sort_key: sort_key.to_vec(),
        id: Id::from_bytes(*id),
    })
}

/// The place just before every line with this sort key.
pub fn before(sort_key: &[u8]) -> Place {
    Place {
        sort_key: sort_key.to_vec(),
        id: Id::from_bytes([0; ID]),
    }
}

fn check(letter: LetterId) -> [u8; CHECK] {
    letter.as_bytes().last_chunk().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LETTER: LetterId = LetterId::from_bytes([7; 16]);

    proptest! {
        #[test]
        fn a_place_survives_its_address(id: [u8; 16], sort_key: Vec<u8>) {
            let place = Place { sort_key, id: Id::from_bytes(id) };
            let text = encode(LETTER, &place);
            prop_assert!(text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-' || c == b'_'));
            prop_assert_eq!(decode(LETTER, &text), Ok(place));
        }

        #[test]
        fn nothing_that_is_typed_panics(text: String) {
            let _ = decode(LETTER, &text);
        }
    }

    #[test]
    fn a_cursor_of_another_letter_or_a_piece_of_one_is_refused() {
        let text = encode(LETTER, &before(b"key"));
        assert_eq!(decode(LetterId::from_bytes([8; 16]), &text), Err(BadCursor));
        for bad in [
            "",
            "x",
            "not base 64!",
            "AAAA",
            &text[..20],
            &"A".repeat(LONGEST + 4),
        ] {
            assert_eq!(decode(LETTER, bad), Err(BadCursor), "{bad}");
        }
    }
}
