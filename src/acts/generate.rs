//! Made-up signatories, for trying things out at scale.
use super::audit::note;
use super::staging::{self, Batch, StageError, Staged};
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::country::Country;
use crate::domain::letter::Slug;
use crate::domain::name::Name;
use crate::domain::signatory::{Kind, PrintedLine};
use crate::security::random;
use crate::store::error::Error;
use crate::store::{letters, signatures, versions};

#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    #[error("the letter has real signatures; made-up ones are not mixed with them")]
    RealSignatures,
    #[error(transparent)]
    Stage(#[from] StageError),
}

impl From<Error> for GenerateError {
    fn from(error: Error) -> Self {
        Self::Stage(error.into())
    }
}

/// Made and staged in chunks of this many, each shown for itself, so that memory stays small.
const CHUNK: usize = 10_000;

/// Publishes `number` organisations with names of many scripts; `seed` makes them differ between
/// runs. Returns how many are new.
pub async fn generate(
    workshop: &Workshop,
    slug: Slug,
    number: usize,
    seed: u64,
    clock: &Clock,
) -> Result<usize, GenerateError> {
    let (letter, version) = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &slug)?;
            if signatures::has_real(db, letter.id)? {
                return Err(GenerateError::RealSignatures);
            }
            let version = versions::current(db, &letter, &letter.rules.language)?;
            Ok((letter, version))
        })
        .await?;
    let (by, act) = (Actor::COMMAND_LINE, AuditAct::Generate);
    let what = vec![FieldChange::set(Field::Count, number)];
    note(
        workshop,
        by,
        act,
        Subject::Letter(letter.id),
        what,
        clock.now(),
    )
    .await?;
    let batch = Batch {
        letter,
        version_id: version.id,
        publish: true,
        synthetic: true,
    };
    let countries: Vec<Country> = Country::all().collect();
    let mut made = 0;
    let mut begun = 0;
    while begun < number {
        let chunk: Vec<Staged> = (begun..number.min(begun + CHUNK))
            .map(|position| Staged {
                line: line(position as u64, seed, &countries),
                contact: None,
                doubts: Vec::new(),
                hold: false,
            })
            .collect();
        begun += chunk.len();
        let wanted = chunk.len();
        let refused =
            staging::stage(workshop, &batch, by, random::id(clock.now()), chunk, clock).await?;
        made += wanted - refused.len();
    }
    Ok(made)
}

/// Whole names of one script, so that no line looks like a forgery.
const SCRIPTS: [([&str; 8], [&str; 6]); 6] = [
    (
        [
            "Humanist",
            "Secular",
            "Ethical",
            "Rationalist",
            "Free",
            "Open",
            "Éthique",
            "Österreichische",
        ],
        [
            "Association",
            "Union",
            "Forum",
            "Society",
            "Alliance",
            "Network",
        ],
    ),
    (
        [
            "Гуманистический",
            "Светский",
            "Свободный",
            "Открытый",
            "Научный",
            "Мирный",
            "Ясный",
            "Живой",
        ],
        ["союз", "фонд", "форум", "центр", "совет", "альянс"],
    ),
    (
        [
            "Ανθρωπιστική",
            "Κοσμική",
            "Ελεύθερη",
            "Ανοιχτή",
            "Ηθική",
            "Ορθολογική",
            "Ειρηνική",
            "Δημόσια",
        ],
        [
            "Ένωση",
            "Εταιρεία",
            "Συμμαχία",
            "Ομάδα",
            "Κίνηση",
            "Ομοσπονδία",
        ],
    ),
    (
        [
            "جمعية",
            "اتحاد",
            "منتدى",
            "شبكة",
            "مركز",
            "مؤسسة",
            "رابطة",
            "هيئة",
        ],
        ["الفكر", "الحرية", "السلام", "العدالة", "التنوير", "المعرفة"],
    ),
    (
        [
            "人文", "世俗", "自由", "开放", "理性", "和平", "公民", "科学",
        ],
        ["协会", "联盟", "论坛", "学会", "网络", "基金会"],
    ),
    (
        [
            "एकता",
            "मानव",
            "स्वतंत्र",
            "शांति",
            "विज्ञान",
            "न्याय",
            "लोक",
            "ज्ञान",
        ],
        ["संघ", "मंच", "समिति", "परिषद", "संस्था", "न्यास"],
    ),
];

fn line(position: u64, seed: u64, countries: &[Country]) -> PrintedLine {
    let mut dice = Dice(position ^ seed.rotate_left(32));
    // Six of ten Latin, as such lists are.
    let script = dice.roll(10).saturating_sub(5);
    let (first, second) = SCRIPTS.get(script).unwrap_or(&SCRIPTS[0]);
    let mut word = |from: &[&str]| {
        from.get(dice.roll(from.len()))
            .copied()
            .unwrap_or_default()
            .to_owned()
    };
    let name = format!("{} {} {}", word(first), word(second), position + 1);
    PrintedLine {
        kind: Kind::Organisation,
        name: Name::stored(name),
        name_en: None,
        acronym: None,
        country: countries.get(dice.roll(countries.len())).copied(),
        website: None,
        representatives: Vec::new(),
        affiliation: None,
        file_under: None,
    }
}

/// SplitMix64: the same names for the same seed, and no dependency on a generator of secrets.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % (sides.max(1) as u64)).unwrap_or(0)
    }
}
