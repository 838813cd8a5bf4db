//! Names of intergovernmental bodies.
use super::book::Class;
use super::reading::{Piece, Reading};
use super::watched::{Watched, WatchedKind};

/// What makes an office of a body whose name stands beside it: "Secretary-General of the UN".
const OF_BODIES: [Class; 5] = [
    Class::Unit,
    Class::Leader,
    Class::Title,
    Class::Body,
    Class::Style,
];
/// What else may stand there: "WHO Regional Office for Europe".
const BESIDE: [Class; 4] = [Class::Small, Class::Plain, Class::Territory, Class::Demonym];

pub(super) fn find(reading: &Reading<'_>) -> Option<Watched> {
    let entry = whole(reading).or_else(|| contained(reading))?;
    Some(Watched {
        kind: WatchedKind::Intergovernmental,
        entry,
    })
}

fn is_body(piece: &Piece<'_>) -> bool {
    piece
        .classes
        .has_any(&[Class::Intergovernmental, Class::WholeOnly])
}

/// The body's name or acronym and nothing else, or one of its offices. "UNICEF UK" is neither, but an honest committee.
fn whole(reading: &Reading<'_>) -> Option<String> {
    if !reading.is_whole() {
        return None;
    }
    let pieces = &reading.pieces;
    let body = pieces.iter().find(|piece| is_body(piece))?;
    let others: Vec<&Piece<'_>> = pieces
        .iter()
        .filter(|piece| piece.range != body.range && !piece.has(Class::Small))
        .collect();
    let is_office = others.iter().any(|p| p.classes.has_any(&OF_BODIES))
        && others.iter().all(|piece| {
            is_body(piece) || piece.classes.has_any(&OF_BODIES) || piece.classes.has_any(&BESIDE)
        });
    (others.is_empty() || is_office).then(|| body.spelling.to_owned())
}

/// The full name somewhere in a name that has no honest word: "United Nations Peace Delegate" counts, "United Nations
/// Association of Norway" does not. One word alone proves nothing, nor do two characters of Chinese.
fn contained(reading: &Reading<'_>) -> Option<String> {
    let body = reading.longest(Class::Intergovernmental)?;
    let least = if reading.phrase.is_spaceless(body.range.start) {
        3
    } else {
        2
    };
    let honest = reading.is_civil(0..body.range.start)
        || reading.is_civil(body.range.end..reading.phrase.len());
    (body.range.len() >= least && !honest).then(|| body.spelling.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::watch_list::list::WatchList;

    fn is_watched(name: &str) -> bool {
        let found = WatchList::shipped().find(&[name], None, "");
        found.is_some_and(|watched| watched.kind == WatchedKind::Intergovernmental)
    }

    #[test]
    fn bodies_and_their_offices_are_watched() {
        for name in [
            "United Nations",
            "The United Nations",
            "World Health Organization",
            "World Health Organisation",
            "WHO",
            "W.H.O.",
            "ООН",
            "НАТО",
            "OTAN",
            "European Union",
            "Европейский союз",
            "联合国",
            "联合国安全理事会",
            "الأمم المتحدة",
            "Organisation mondiale de la Santé",
            "United Nations Security Council",
            "UN Security Council",
            "EU Commission",
            "WHO Regional Office for Europe",
            "Secretary-General of the United Nations",
            "Secretary-General of the UN",
            "President of the European Commission",
            "Official United Nations",
            "United Nations Peace Delegate",
            "European Parliament",
            "Council of Europe Secretariat",
            "Global World Health Organization",
            "Delegation of the European Union to Peru",
            "African Union Commission",
            "Interpol",
            "INTERPOL",
            "NATO Secretary General",
        ] {
            assert!(is_watched(name), "{name}");
        }
    }

    #[test]
    fn honest_organisations_that_name_them_are_not() {
        for name in [
            "United Nations Association of Norway",
            "UNA-UK",
            "Friends of the WHO",
            "Friends of the World Health Organization",
            "who",
            "Who Cares",
            "UNICEF UK",
            "UNICEF Deutschland",
            "Model United Nations Oslo",
            "Deutsche Gesellschaft für die Vereinten Nationen",
            "Coalition for the International Criminal Court",
            "Citizens for a United Nations Parliament",
            "Academic Council on the United Nations System",
            "World Federation of United Nations Associations",
            "European Union of the Deaf",
            "European Union of Jewish Students",
            "European Parliament Platform for Secularism in Politics",
            "European Council of Skeptical Organisations",
            "European Humanist Federation",
            "Ethiopian Human Rights Council",
            "Global Fund for Women",
            "African Union of Broadcasting",
            "Commonwealth Humanist Network",
            "Bank Information Centre",
            "World Bank Watch",
            "中国联合国协会",
            "Ассоциация содействия Организации Объединённых Наций",
            "Asociación de las Naciones Unidas en España",
            "Humanists International",
            "Amnesty International",
            "Nordic Humanists",
        ] {
            assert_eq!(WatchList::shipped().find(&[name], None, ""), None, "{name}");
        }
    }
}
