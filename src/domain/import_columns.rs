//! Which column of a table holds what: guessed from its headings, and changed by whoever knows.
use super::fold::fold;
use super::import_line::{COLUMNS, ImportLine};
use super::sheet::Row;
use super::signatory::Kind;

/// For each column of a table a name of `COLUMNS`, or nothing where it is left out.
pub type Mapping = Vec<Option<&'static str>>;

/// Other headings for a column, folded, in the languages that lists come in.
const SYNONYMS: [(&str, &[&str]); 11] = [
    (
        "kind",
        &[
            "type",
            "signs as",
            "signatory type",
            "art",
            "typ",
            "tipo",
            "categorie",
        ],
    ),
    (
        "name",
        &[
            "organisation",
            "organization",
            "organisation name",
            "organization name",
            "name of organisation",
            "name of organization",
            "name of the organisation",
            "full name",
            "signatory",
            "group",
            "verein",
            "name der organisation",
            "organisme",
            "nom",
            "nom de l'organisation",
            "organizacion",
            "nombre",
            "nombre de la organizacion",
            "organizacao",
            "nome",
            "organizzazione",
            "organisatie",
            "naam",
            "navn",
            "namn",
        ],
    ),
    (
        "country",
        &[
            "land",
            "pays",
            "pais",
            "paese",
            "nation",
            "country code",
            "staat",
            "state/country",
        ],
    ),
    (
        "website",
        &[
            "web",
            "url",
            "homepage",
            "site",
            "web site",
            "site web",
            "webseite",
            "internet",
            "sitio web",
            "sito",
        ],
    ),
    (
        "representative",
        &[
            "contact",
            "contact person",
            "contact name",
            "signed by",
            "person",
            "ansprechpartner",
            "ansprechperson",
            "vertreter",
            "vertreten durch",
            "representant",
            "representante",
            "rappresentante",
            "kontakt",
            "contactpersoon",
        ],
    ),
    (
        "role",
        &[
            "position",
            "title",
            "function",
            "job title",
            "funktion",
            "rolle",
            "fonction",
            "cargo",
            "funcion",
            "ruolo",
            "functie",
        ],
    ),
    (
        "email",
        &[
            "e-mail",
            "mail",
            "email address",
            "e-mail address",
            "e-mail-adresse",
            "courriel",
            "adresse e-mail",
            "correo",
            "correo electronico",
        ],
    ),
    (
        "file_under",
        &[
            "sort as",
            "sort name",
            "filed under",
            "file as",
            "sortieren unter",
            "einordnen unter",
        ],
    ),
    (
        "name_en",
        &[
            "english name",
            "name in english",
            "name (english)",
            "name (en)",
            "englischer name",
            "name auf englisch",
            "nom anglais",
            "nom en anglais",
            "nombre en ingles",
        ],
    ),
    (
        "acronym",
        &[
            "abbreviation",
            "short name",
            "initials",
            "abkurzung",
            "kurzel",
            "sigle",
            "siglas",
            "sigla",
        ],
    ),
    (
        "affiliation",
        &[
            "affiliated with",
            "institution",
            "employer",
            "zugehorigkeit",
            "institut",
            "affiliation institutionnelle",
            "institucion",
        ],
    ),
];

/// Each of ours once: the first heading that names it has it.
pub fn guess(headings: &[String]) -> Mapping {
    let mut taken: Vec<&'static str> = Vec::new();
    headings
        .iter()
        .map(|heading| {
            let known = column(heading).filter(|column| !taken.contains(column));
            taken.extend(known);
            known
        })
        .collect()
}

/// A choice that names no signatory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadChoice {
    #[error("two columns hold the same")]
    Twice,
    #[error("no column holds names")]
    NoName,
}

/// What somebody chose for each column; anything but a name of ours leaves it out.
pub fn chosen<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Mapping, BadChoice> {
    let mapping: Mapping = names.into_iter().map(known).collect();
    let mut once: Vec<&str> = mapping.iter().copied().flatten().collect();
    once.sort_unstable();
    if once.windows(2).any(|pair| pair.first() == pair.last()) {
        return Err(BadChoice::Twice);
    }
    if once.contains(&"name") {
        Ok(mapping)
    } else {
        Err(BadChoice::NoName)
    }
}

/// The column of ours with this name.
pub fn known(name: &str) -> Option<&'static str> {
    COLUMNS.into_iter().find(|column| *column == name)
}

fn column(heading: &str) -> Option<&'static str> {
    let folded = fold(heading);
    let heading = folded.trim().trim_end_matches([':', '*']).trim();
    let own = COLUMNS
        .into_iter()
        .find(|column| *column == heading || column.replace('_', " ") == heading);
    own.or_else(|| {
        SYNONYMS
            .iter()
            .find(|(_, others)| others.contains(&heading))
            .map(|(column, _)| *column)
    })
}

/// What each of ours takes from the row. A cell that a spreadsheet would take for a formula is noted,
/// and so is a row with more cells than the table has columns.
pub fn line(mapping: &Mapping, row: &Row) -> ImportLine {
    let mut line = ImportLine {
        is_ragged: row
            .cells
            .iter()
            .skip(mapping.len())
            .any(|cell| !cell.trim().is_empty()),
        ..ImportLine::default()
    };
    for (column, cell) in mapping.iter().zip(&row.cells) {
        let Some(column) = column else { continue };
        let cell = match cell.trim() {
            "-" | "–" | "—" | "n/a" | "N/A" => "",
            cell => cell,
        };
        if is_formula(cell) {
            line.formulas.push(column);
        }
        let text = unguarded(cell);
        if let Some(field) = line.column(column) {
            text.clone_into(field);
        }
    }
    line
}

/// How people write what signs.
pub fn kind(typed: &str) -> Option<Kind> {
    match fold(typed).trim() {
        "organisation" | "organization" | "org" | "ngo" | "association" | "verein"
        | "organisme" | "organizacion" | "organisatie" | "o" => Some(Kind::Organisation),
        "individual" | "person" | "private" | "einzelperson" | "personne" | "persona" | "i" => {
            Some(Kind::Individual)
        }
        _ => None,
    }
}

/// What stands behind the apostrophe that keeps a spreadsheet from taking it for a formula.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

/// What spreadsheets compute, or hand to another program, when they open a file.
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn headings_are_known_by_their_synonyms() {
        let guessed = guess(&headings(&[
            "Name der Organisation",
            "LAND",
            "E-Mail:",
            "Web site",
            "Remarks",
            "Organization",
            "file_under",
        ]));
        assert_eq!(
            guessed,
            [
                Some("name"),
                Some("country"),
                Some("email"),
                Some("website"),
                None,
                None,
                Some("file_under")
            ]
        );
    }

    #[test]
    fn every_synonym_is_folded_and_names_one_column() {
        let all: Vec<&str> = SYNONYMS
            .iter()
            .flat_map(|(_, others)| *others)
            .copied()
            .collect();
        for synonym in &all {
            assert_eq!(fold(synonym), **synonym);
            assert_eq!(
                all.iter().filter(|other| *other == synonym).count(),
                1,
                "{synonym}"
            );
        }
        assert!(SYNONYMS.iter().all(|(column, _)| COLUMNS.contains(column)));
    }

    #[test]
    fn a_choice_names_each_of_ours_once() {
        let chose = |names: &[&'static str]| chosen(names.iter().copied());
        assert_eq!(
            chose(&["name", "", "x"]),
            Ok(vec![Some("name"), None, None])
        );
        assert_eq!(chose(&["name", "name"]), Err(BadChoice::Twice));
        assert_eq!(chose(&["country"]), Err(BadChoice::NoName));
    }

    #[test]
    fn formulas_and_stray_cells_are_noted() {
        let mapping = guess(&headings(&["name", "country"]));
        let row = |cells: &[&str]| Row {
            line: 2,
            cells: headings(cells),
        };
        let read = line(&mapping, &row(&["=HYPERLINK(\"http://x\")", "DE", ""]));
        assert_eq!((read.formulas, read.is_ragged), (vec!["name"], false));
        let read = line(&mapping, &row(&["'+Plus", "-", "stray"]));
        assert_eq!((read.name.as_str(), read.country.as_str()), ("+Plus", ""));
        assert!(read.formulas.is_empty() && read.is_ragged);
    }
}
