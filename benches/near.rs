//! How long it takes to find near duplicates among many organisations, and how many are found. Run by `benches/near`.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench measures time and prints what it found"
)]
use futures_util::stream::{self, TryStreamExt};
use std::error::Error as StdError;
use std::time::{Duration, Instant};
use undersigned::domain::country::Country;
use undersigned::domain::name::Name;
use undersigned::domain::organisation::{Organisation, OrganisationId};
use undersigned::domain::signature::Visibility;
use undersigned::domain::time::Timestamp;
use undersigned::domain::website::Website;
use undersigned::security::keyring::Keyring;
use undersigned::security::random;
use undersigned::store::connection::{Address, Db};
use undersigned::store::door::Store;
use undersigned::store::error::Error;
use undersigned::store::{migrations, near, organisations, registry_search};

type Outcome<T> = Result<T, Box<dyn StdError>>;

const NOW: Timestamp = Timestamp::from_seconds(1_795_262_400);
const PIECE: usize = 1_000;
/// Made in one savepoint: SQLite's inner savepoints cost more the more the outer one holds.
const TOGETHER: usize = 20;
/// Fewer than the pool has connections.
const AT_ONCE: usize = 8;
const ASKED: usize = 500;
/// What issue 3 allows.
const BOUND: Duration = Duration::from_millis(20);

const KINDS: [&str; 24] = [
    "Association",
    "Society",
    "Federation",
    "Union",
    "Foundation",
    "Institute",
    "Centre",
    "Network",
    "Council",
    "League",
    "Alliance",
    "Coalition",
    "Forum",
    "Trust",
    "Verein",
    "Stiftung",
    "Association pour",
    "Fundación",
    "Asociación",
    "Stichting",
    "Forening",
    "Sdružení",
    "Associazione",
    "Fundacja",
];
const TOPICS: [&str; 40] = [
    "Humanist",
    "Secular",
    "Rationalist",
    "Human Rights",
    "Women",
    "Children",
    "Youth",
    "Environmental",
    "Climate",
    "Disability",
    "Refugee",
    "Peace",
    "Democracy",
    "Science",
    "Education",
    "Health",
    "Legal Aid",
    "Press Freedom",
    "Consumer",
    "Housing",
    "Workers",
    "Farmers",
    "Students",
    "Teachers",
    "Doctors",
    "Nurses",
    "Engineers",
    "Lawyers",
    "Journalists",
    "Writers",
    "Artists",
    "Music",
    "Heritage",
    "Animal Welfare",
    "Forest",
    "Water",
    "Energy",
    "Transparency",
    "Development",
    "Solidarity",
];
const STEMS: [&str; 30] = [
    "ber", "lon", "mar", "vil", "stad", "kor", "nev", "dal", "ros", "tel", "gran", "pol", "sur",
    "wen", "fal", "bran", "cas", "mon", "hel", "ost", "lin", "tor", "ash", "mil", "dor", "kal",
    "ven", "rik", "sol", "und",
];
const COUNTRIES: [&str; 12] = [
    "GB",
    "US",
    "DE",
    "FR",
    "ES",
    "NL",
    "IN",
    "BR",
    "NG",
    "CA",
    "AU",
    "international",
];

/// Splitmix: the same organisations in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % sides as u64).unwrap_or_default()
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.roll(list.len())]
    }

    /// "Bervilstad": some thirty thousand of them.
    fn place(&mut self) -> String {
        let mut place: String = (0..3).map(|_| self.of(&STEMS)).collect();
        if let Some(first) = place.get_mut(0..1) {
            first.make_ascii_uppercase();
        }
        place
    }

    fn name(&mut self) -> String {
        let (topic, kind, place) = (self.of(&TOPICS), self.of(&KINDS), self.place());
        match self.roll(5) {
            0 => format!("{place} {topic} {kind}"),
            1 => format!("{kind} of {place} {topic}"),
            2 => format!("{topic} {kind} {place}"),
            3 => format!("The {topic} and {} {kind} of {place}", self.of(&TOPICS)),
            _ => format!("{kind} {topic} {place}"),
        }
    }
}

fn made(dice: &mut Dice) -> Outcome<Organisation> {
    let name = dice.name();
    let website = format!(
        "https://{}{}.example",
        dice.place().to_lowercase(),
        dice.roll(100_000)
    );
    Ok(Organisation {
        id: random::id(NOW),
        name: Name::parse(&name, 200)?,
        name_en: None,
        acronym: None,
        country: Country::parse(dice.of(&COUNTRIES))?,
        website: Some(Website::parse(&website)?),
    })
}

/// How somebody else writes the same organisation.
fn variant(
    of: &Organisation,
    number: usize,
    dice: &mut Dice,
) -> Outcome<(&'static str, Organisation)> {
    let name = of.name.as_str();
    let words: Vec<&str> = name.split(' ').collect();
    let without = |gone: usize| {
        let kept = words.iter().enumerate().filter(|(at, _)| *at != gone);
        kept.map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
    };
    let longest = (0..words.len())
        .max_by_key(|at| words[*at].len())
        .unwrap_or_default();
    let (what, name, keeps_site) = match number % 5 {
        0 => {
            // A letter left out of the longest word.
            let at = 2 + dice.roll(words[longest].len().saturating_sub(3).max(1));
            let slip: String = words[longest]
                .chars()
                .enumerate()
                .filter(|(place, _)| *place != at)
                .map(|(_, c)| c)
                .collect();
            ("a slip", name.replacen(words[longest], &slip, 1), false)
        }
        1 => {
            let mut turned = words.clone();
            turned.rotate_left(1);
            ("words in another order", turned.join(" "), false)
        }
        2 => (
            "a homoglyph",
            name.replacen('a', "\u{430}", 1).replacen('o', "\u{43e}", 1),
            false,
        ),
        3 => (
            "a word left out, the same website",
            without(words.len() - 1),
            true,
        ),
        _ => ("another name, the same website", dice.name(), true),
    };
    let organisation = Organisation {
        name: Name::parse(&name, 200)?,
        website: of.website.clone().filter(|_| keeps_site),
        ..of.clone()
    };
    Ok((what, organisation))
}

fn percentile(times: &[Duration], per_mille: usize) -> Duration {
    times
        .get(times.len().saturating_sub(1) * per_mille / 1000)
        .copied()
        .unwrap_or_default()
}

fn told(what: &str, mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    let [p50, p99, max] = [500, 990, 1000].map(|rank| percentile(&times, rank));
    println!("| {what} | {p50:.2?} | {p99:.2?} | {max:.2?} |");
    p99
}

/// Nothing that is measured here is sealed.
fn keyring() -> Keyring {
    Keyring::new([1; 4], [1; 32])
}

async fn filled(store: &Store, wanted: usize) -> Outcome<Vec<Organisation>> {
    let count = |db: &mut Db| registry_search::total(db, &[]);
    let there = usize::try_from(store.read::<_, Error>(count).await?)?;
    let mut dice = Dice(1);
    let mut kept = Vec::new();
    let mut done = 0;
    let begun = Instant::now();
    while done < wanted {
        let piece = (done..wanted.min(done + PIECE))
            .map(|_| made(&mut dice))
            .collect::<Outcome<Vec<_>>>()?;
        done += piece.len();
        kept.extend(piece.iter().take(1 + ASKED * PIECE / wanted).cloned());
        // A second run finds them in place.
        if there * 10 < wanted * 9 {
            stream::iter(piece.chunks(TOGETHER).map(Ok))
                .try_for_each_concurrent(AT_ONCE, |some| make(store, some.to_vec()))
                .await?;
            if done % 50_000 == 0 {
                eprintln!("{done} of {wanted} after {:.0?}", begun.elapsed());
            }
        }
    }
    kept.truncate(ASKED);
    Ok(kept)
}

async fn make(store: &Store, some: Vec<Organisation>) -> Result<(), Error> {
    store
        .write(move |db| {
            for one in some {
                organisations::find_or_make(db, &keyring(), &one, Visibility::Named, NOW)?;
            }
            Ok(())
        })
        .await
}

async fn look(store: &Store, asked: Organisation) -> Outcome<(Duration, Vec<OrganisationId>)> {
    // What a page pays: the door, the look-ups, the comparison.
    let begun = Instant::now();
    let found = store
        .read::<_, Error>(move |db| near::to_line(db, &asked, None))
        .await?;
    let ids = found
        .iter()
        .map(|near| near.entry.organisation.id)
        .collect();
    Ok((begun.elapsed(), ids))
}

async fn run(url: &str, wanted: usize) -> Outcome<bool> {
    migrations::migrate(&Address::of(url))?;
    let store = Store::open(url)?;
    let known = filled(&store, wanted).await?;
    let total = store
        .read::<_, Error>(|db| registry_search::total(db, &[]))
        .await?;
    let engine = url.split(':').next().unwrap_or_default();
    println!("\n{engine}: near duplicates among {total} organisations\n");
    println!("| look-ups | p50 | p99 | slowest |\n|---|---|---|---|");
    let mut dice = Dice(2);
    let mut times = Vec::new();
    let mut recall: std::collections::BTreeMap<&str, (usize, usize)> =
        std::collections::BTreeMap::new();
    for (number, organisation) in known.iter().enumerate() {
        let (what, asked) = variant(organisation, number, &mut dice)?;
        // By its own key: an equal name made twice is one entry, with the first one's id.
        let key = organisation.key();
        let id = store
            .read::<_, Error>(move |db| organisations::by_own_key(db, &keyring(), &key))
            .await?;
        let (time, found) = look(&store, asked).await?;
        times.push(time);
        let of = recall.entry(what).or_default();
        of.1 += 1;
        of.0 += usize::from(id.is_some_and(|id| found.contains(&id)));
    }
    let mut within = told("variants of known ones", times) <= BOUND;
    let mut times = Vec::new();
    let mut strangers = Dice(3);
    for _ in 0..ASKED {
        times.push(look(&store, made(&mut strangers)?).await?.0);
    }
    within &= told("strangers", times) <= BOUND;
    println!("\n| variant | found |\n|---|---|");
    for (what, (found, asked)) in recall {
        println!("| {what} | {found} of {asked} |");
    }
    Ok(within)
}

fn main() -> Outcome<()> {
    let mut arguments = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench");
    let (Some(url), Some(number)) = (arguments.next(), arguments.next()) else {
        // As `cargo test --benches` runs it.
        eprintln!("usage: near DATABASE-URL NUMBER");
        return Ok(());
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    if runtime.block_on(run(&url, number.parse()?))? {
        Ok(())
    } else {
        Err(format!("one in a hundred took longer than {BOUND:?}").into())
    }
}
