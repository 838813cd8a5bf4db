//! Names of states and of their offices. A name counts if it is nothing but words of the lists, put together as states
//! do, or begins so and goes on without a word that honest organisations have.
use super::book::Class;
use super::reading::{Piece, Reading};
use super::watched::{Watched, WatchedKind};

/// What may stand in the name of an office; a field only beside its ministry.
const OF_OFFICES: [Class; 11] = [
    Class::Leader,
    Class::Title,
    Class::Style,
    Class::Body,
    Class::Ministry,
    Class::Form,
    Class::Seat,
    Class::Plain,
    Class::Small,
    Class::Territory,
    Class::Demonym,
];
const NUMERALS: [&str; 14] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiv", "xvi",
];

/// A name that is nothing else.
pub(super) fn whole(reading: &Reading<'_>) -> Option<Watched> {
    let office = || {
        is_office(reading, &reading.pieces).then(|| (WatchedKind::Office, told(&reading.pieces)))
    };
    let (kind, entry) = territory(&reading.pieces)
        .map(|entry| (WatchedKind::Territory, entry))
        .or_else(office)
        .filter(|_| reading.is_whole())?;
    Some(Watched { kind, entry })
}

/// A name that begins so.
pub(super) fn beginning(reading: &Reading<'_>) -> Option<Watched> {
    let entry = begins_as_office(reading).or_else(|| sovereign(reading))?;
    Some(Watched {
        kind: WatchedKind::Office,
        entry,
    })
}

/// "France", "The Gambia", "Republic of Ghana", "Argentine Republic".
fn territory(pieces: &[Piece<'_>]) -> Option<String> {
    let content: Vec<&Piece<'_>> = pieces.iter().filter(|p| !p.has(Class::Small)).collect();
    let is_territory = match content[..] {
        [one] => one.has(Class::Territory),
        [first, second] => {
            (first.has(Class::Form) && second.has(Class::Territory))
                || (first.has(Class::Demonym) && second.has(Class::Form))
                || (first.has(Class::Form) && second.has(Class::Demonym))
                || (first.has(Class::Territory)
                    && second.has(Class::Form)
                    && first.range.end == second.range.start
                    && !first.spelling.is_ascii())
        }
        _ => false,
    };
    is_territory.then(|| told(pieces))
}

/// Whether these pieces are the name of an office and nothing else.
fn is_office(reading: &Reading<'_>, pieces: &[Piece<'_>]) -> bool {
    let has = |class| pieces.iter().any(|piece| piece.has(class));
    let ministry = is_ministry(reading, pieces);
    let of_state = has(Class::Body) && (has(Class::Territory) || has(Class::Demonym));
    let belongs = |piece: &Piece<'_>| {
        piece.classes.has_any(&OF_OFFICES)
            || (ministry && piece.has(Class::Field))
            // "Permanent Mission of Chile to the United Nations"
            || (of_state && piece.classes.has_any(&[Class::Intergovernmental, Class::WholeOnly]))
    };
    pieces.iter().all(belongs)
        && (ministry
            || has(Class::Body)
            || has(Class::Leader)
            || has(Class::Seat)
            || has(Class::Style)
            || is_titled(reading, pieces))
}

/// "Ministry of Health" is one, "Youth Ministry" belongs to a church. In Hindi the field comes first.
fn is_ministry(reading: &Reading<'_>, pieces: &[Piece<'_>]) -> bool {
    let Some(ministry) = pieces.iter().position(|p| p.has(Class::Ministry)) else {
        return false;
    };
    let field_first = !reading.phrase.is_latin(pieces[ministry].range.start);
    pieces.iter().enumerate().any(|(place, piece)| {
        piece.has(Class::Field) && place != ministry && (place > ministry || field_first)
    })
}

/// Titles are also surnames, and territories first names: "Jordan King" is a person, "King of Jordan" is not.
fn is_titled(reading: &Reading<'_>, pieces: &[Piece<'_>]) -> bool {
    let Some(title) = pieces.iter().position(|p| p.has(Class::Title)) else {
        return false;
    };
    let territory = pieces.iter().position(|p| p.has(Class::Territory));
    let demonym = pieces.iter().any(|p| p.has(Class::Demonym));
    match territory {
        Some(territory) if !demonym && reading.phrase.is_latin(pieces[title].range.start) => {
            territory > title
                && pieces[title + 1..territory]
                    .iter()
                    .any(|piece| piece.has(Class::Small))
        }
        _ => true,
    }
}

/// "President Jane Doe", "His Majesty …", "King of Sweden Carl", "Embassy of Japan Visa Section". Only where words are
/// divided by spaces: elsewhere the beginning of one word is easily taken for another.
fn begins_as_office(reading: &Reading<'_>) -> Option<String> {
    let pieces = &reading.pieces;
    let first = pieces.iter().position(|p| {
        !p.classes
            .has_any(&[Class::Small, Class::Plain, Class::Demonym])
    })?;
    let leads = &pieces[first];
    if reading.phrase.is_spaceless(leads.range.start) {
        return None;
    }
    let is_leader = leads.classes.has_any(&[Class::Leader, Class::Style]);
    let of_state = || {
        pieces
            .iter()
            .any(|p| p.classes.has_any(&[Class::Territory, Class::Demonym]))
            && is_office(reading, pieces)
    };
    let end = if is_leader {
        leads.range.end
    } else if of_state() {
        reading.known
    } else {
        return None;
    };
    let told_pieces = if is_leader { &pieces[..=first] } else { pieces };
    (!reading.is_civil(end..reading.phrase.len())).then(|| told(told_pieces))
}

/// "King Charles III", "Pope Leo XIV".
fn sovereign(reading: &Reading<'_>) -> Option<String> {
    let phrase = reading.phrase;
    let title = reading.pieces.iter().find(|p| !p.has(Class::Small))?;
    let between = phrase.len().checked_sub(title.range.end + 1)?;
    let numbered = NUMERALS.contains(&phrase.token(phrase.len() - 1));
    (title.has(Class::Title) && numbered && (1..=2).contains(&between))
        .then(|| title.spelling.to_owned())
}

fn told(pieces: &[Piece<'_>]) -> String {
    let content: Vec<&str> = pieces
        .iter()
        .filter(|piece| !piece.has(Class::Small))
        .map(|piece| piece.spelling)
        .collect();
    content.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::watch_list::list::WatchList;

    fn kind(name: &str) -> Option<WatchedKind> {
        let found = WatchList::shipped().find(&[name], None, "");
        found.map(|watched| watched.kind)
    }

    #[test]
    fn a_name_that_is_a_territory_is_watched() {
        for name in [
            "France",
            "FRANCE",
            "The Gambia",
            "La France",
            "Republic of Ghana",
            "The Federal Republic of Germany",
            "République française",
            "Argentine Republic",
            "Kingdom of Sweden",
            "Deutschland",
            "Россия",
            "Российская Федерация",
            "日本",
            "日本国",
            "中华人民共和国",
            "भारत",
            "المغرب",
            "Trinidad and Tobago",
            "U.S.A.",
            "UK",
            "Suomi",
        ] {
            assert_eq!(kind(name), Some(WatchedKind::Territory), "{name}");
        }
    }

    #[test]
    fn an_office_of_a_state_is_watched() {
        for name in [
            "Government of France",
            "French Government",
            "The Government of the Republic of France",
            "HM Government",
            "UK Government",
            "Ministry of Foreign Affairs of Ghana",
            "Ministry of Health",
            "U.S. Department of State",
            "Présidence de la République française",
            "Ministère de la Santé du Bénin",
            "Gouvernement de l’Inde",
            "Gobierno de España",
            "Ministerio de Relaciones Exteriores de Chile",
            "Bundesregierung",
            "Regierung Ghanas",
            "Bundesministerium für Bildung und Forschung",
            "Auswärtiges Amt",
            "Ministério da Saúde do Brasil",
            "Правительство России",
            "Правительство Российской Федерации",
            "Министерство иностранных дел Украины",
            "Посольство Японии",
            "حكومة فرنسا",
            "وزارة الخارجية الفرنسية",
            "法国政府",
            "日本外交部",
            "भारत सरकार",
            "स्वास्थ्य मंत्रालय भारत",
            "Kementerian Luar Negeri Indonesia",
            "Pemerintah Indonesia",
            "Embassy of Japan in Peru",
            "Permanent Mission of Chile to the United Nations",
            "White House",
            "The White House",
            "10 Downing Street",
            "Kremlin",
            "Office of the Prime Minister",
            "The President",
            "Prime Minister of India",
            "President of the United States",
            "President of the United States Donald Doe",
            "President Jane Doe",
            "Präsident der Vereinigten Staaten",
            "His Majesty the King of Sweden",
            "His Majesty",
            "King of Jordan",
            "King Charles III",
            "Pope Leo XIV",
            "King of Sweden Carl Gustaf",
            "Chancellor of Germany",
            "国王",
            "约旦国王",
            "Parliament of Canada",
            "Embassy of Japan Visa Section",
            "FBI",
        ] {
            assert_eq!(kind(name), Some(WatchedKind::Office), "{name}");
        }
    }

    #[test]
    fn honest_names_are_not() {
        for name in [
            "Humanists UK",
            "Humanist Association of Ireland",
            "President's Club",
            "King's College London",
            "Georgia Humanists",
            "Chad Smith Foundation",
            "Jordan Peters",
            "Jordan King",
            "Chad Prince",
            "Stephen King",
            "Israel Jordan",
            "Rose England",
            "Martin Luther King Centre",
            "King County Atheists",
            "King Street Ethical Society",
            "Queen of Peace Parish",
            "Prince Edward Island Humanists",
            "Prince of Wales Hospital",
            "Friends of the Parliament of Canada",
            "Humanist Parliament of Ireland",
            "Youth Parliament of Ghana",
            "Youth Ministry",
            "Ministry of Hope",
            "Embassy of Peace",
            "Royal Society",
            "Royal Society of Canada",
            "National Secular Society",
            "Republic of Humanists",
            "State of Mind",
            "Department of Philosophy",
            "Department of Gender Studies",
            "Government Accountability Project",
            "White House Humanists",
            "Union of Norway",
            "Swiss Federation",
            "Bank of Ireland Staff Club",
            "Church of England",
            "Salvation Army",
            "People's Parliament",
            "President Lincoln Library",
            "Presidents of Catholic Universities",
            "Premier Christian Radio",
            "Governor Square Books",
            "La France Insoumise",
            "Humanistischer Verband Deutschlands",
            "Société française de philosophie",
            "Юные гуманисты России",
            "Российское гуманистическое общество",
            "日本ヒューマニスト協会",
            "中国人权组织",
            "大使命中心",
            "Contact us",
            "Who cares about us",
        ] {
            assert_eq!(kind(name), None, "{name}");
        }
    }

    #[test]
    fn what_was_found_is_told_in_the_words_of_the_list() {
        let entry = |name| {
            let found = WatchList::shipped().find(&[name], None, "");
            found.expect("watched").to_string()
        };
        assert_eq!(
            entry("the GOVERNMENT of france"),
            "office: government, France"
        );
        assert_eq!(entry("PRÉSIDENTE Unetelle"), "office: présidente");
        assert_eq!(entry("cote d'ivoire"), "territory: Côte d’Ivoire");
        assert_eq!(entry("King Harald V"), "office: king");
    }
}
