//! What readers send to those who decide, as files: `sample.{language}.toml` in the languages of the letter, with a
//! text of many lines for each of [`SampleField::ALL`].
use super::sample_letter::{SampleField, SampleLetter};

#[derive(Default, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    subject: String,
    body: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    phone: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    post: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    friends: String,
}

/// The name of the file that holds the one in a language.
pub fn sample_file(language: &str) -> String {
    format!("sample.{language}.toml")
}

/// Those that there are in these languages.
pub(super) fn samples<'a>(
    languages: impl Iterator<Item = &'a str>,
    file: &impl Fn(&str) -> Option<String>,
    fault: &mut impl FnMut(String),
) -> Vec<SampleLetter> {
    let mut samples = Vec::new();
    for language in languages {
        let name = sample_file(language);
        let Some(text) = file(&name) else { continue };
        match toml::from_str(&text) {
            Ok(texts) => match read(language, &texts) {
                Ok(sample) => samples.push(sample),
                Err(faults) => faults
                    .into_iter()
                    .for_each(|why| fault(format!("{name}: {why}"))),
            },
            Err(error) => fault(format!("{name}: {}", error.to_string().trim_end())),
        }
    }
    samples
}

fn read(language: &str, texts: &Texts) -> Result<SampleLetter, Vec<String>> {
    let Texts {
        subject,
        body,
        phone,
        post,
        friends,
    } = texts;
    SampleLetter::parse(language, [subject, body, phone, post, friends]).map_err(|faults| {
        let told = faults.iter();
        told.map(|(field, why)| format!("{field}: {why}")).collect()
    })
}

/// As `samples` reads it.
pub(super) fn file(sample: &SampleLetter) -> Result<(String, String), toml::ser::Error> {
    let text = |field| {
        let text = sample.text(field).as_written();
        // Of many lines it ends with one, and is written so.
        let end = if text.contains('\n') { "\n" } else { "" };
        format!("{text}{end}")
    };
    let texts = toml::to_string_pretty(&Texts {
        subject: text(SampleField::Subject),
        body: text(SampleField::Body),
        phone: text(SampleField::Phone),
        post: text(SampleField::Post),
        friends: text(SampleField::Friends),
    })?;
    Ok((sample_file(sample.language()), texts))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> (Vec<SampleLetter>, Vec<String>) {
        let file = |name: &str| (name == "sample.de.toml").then(|| text.to_owned());
        let mut faults = Vec::new();
        let samples = samples(["en", "de"].into_iter(), &file, &mut |why| faults.push(why));
        (samples, faults)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let (samples, faults) = parsed(
            "subject = \"Bleibt\"\nbody = \"\"\"\n{salutation}\n\nBleibt \\\"dabei\\\".\n\n{name}\n\"\"\"\npost = \"{letter}\"\n",
        );
        assert_eq!(faults, Vec::<String>::new());
        let [sample] = samples.as_slice() else {
            panic!("{samples:?}")
        };
        assert_eq!(
            sample.text(SampleField::Body).as_written(),
            "{salutation}\n\nBleibt \"dabei\".\n\n{name}"
        );
        let (name, again) = file(sample).unwrap();
        assert_eq!(name, "sample.de.toml");
        assert!(
            !again.contains("phone") && again.contains("\n\nBleibt"),
            "{again}"
        );
        assert_eq!(parsed(&again), (samples, vec![]));
    }

    #[test]
    fn each_fault_says_where_it_is() {
        let told = |text: &str| parsed(text).1;
        assert!(told("subject = 1")[0].starts_with("sample.de.toml: "));
        assert_eq!(
            told("subject = \"\"\nbody = \"{nmae}\"\nfriends = \"{title}\""),
            [
                "sample.de.toml: subject: it is empty",
                "sample.de.toml: body: {nmae} is no merge field",
                "sample.de.toml: friends: {title} is of an office"
            ]
        );
    }
}
