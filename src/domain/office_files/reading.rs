//! Reads files, whatever they are, into what each says of a country.
use super::gathered::{FormatError, Reading};
use super::tables;
use crate::domain::congress::{legislators, social_media, zip_districts};
use jiff::civil::Date;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `legislators-current.yaml`.
    Legislators,
    /// `legislators-social-media.yaml`; read after the people.
    SocialMedia,
    /// ZIP code areas by district of the Congress.
    ZipDistricts,
    /// Our own table of offices.
    Offices,
    /// Our own table of postal codes.
    Places,
}

/// Reads files, whatever they are, in an order in which each finds what it builds on. `on` is the day whose
/// terms count. With the position of a file that cannot be read at all.
pub fn read(files: &[&str], on: Date) -> Result<Reading, (usize, FormatError)> {
    let mut known = Vec::with_capacity(files.len());
    for (at, text) in files.iter().enumerate() {
        let text = text.trim_start_matches('\u{feff}');
        known.push((format_of(text).map_err(|error| (at, error))?, at, text));
    }
    known.sort_by_key(|(format, at, _)| (*format, *at));
    let mut reading = Reading::default();
    for (format, at, text) in known {
        match format {
            Format::Legislators => legislators::read(&mut reading, text, on),
            Format::SocialMedia => social_media::read(&mut reading, text),
            Format::ZipDistricts => {
                zip_districts::read(&mut reading, text);
                Ok(())
            }
            Format::Offices => {
                tables::offices(&mut reading, text);
                Ok(())
            }
            Format::Places => {
                tables::places(&mut reading, text);
                Ok(())
            }
        }
        .map_err(|error| (at, error))?;
    }
    Ok(reading)
}

/// By what stands in it, and not by its name.
fn format_of(text: &str) -> Result<Format, FormatError> {
    let first = tables::first_line(text);
    if first == "---" || first.starts_with("- ") || first == "-" {
        let keys = || text.lines().take(2_000).map(str::trim_start);
        return if keys().any(|line| line.starts_with("terms:")) {
            Ok(Format::Legislators)
        } else if keys().any(|line| line.starts_with("social:")) {
            Ok(Format::SocialMedia)
        } else {
            Err(FormatError::Unknown)
        };
    }
    let columns = tables::columns(first);
    let has = |name: &str| columns.iter().any(|column| column == name);
    if has("zcta") && has("cd") && has("state_abbr") {
        Ok(Format::ZipDistricts)
    } else if has("place") && has("area") {
        Ok(Format::Places)
    } else if has("body") && has("area") {
        Ok(Format::Offices)
    } else {
        Err(FormatError::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_what_stands_in_them() {
        assert_eq!(
            format_of("- id:\n    bioguide: A\n  terms:\n"),
            Ok(Format::Legislators)
        );
        assert_eq!(
            format_of("# Please note\n- id:\n    bioguide: A\n  social:\n"),
            Ok(Format::SocialMedia)
        );
        assert_eq!(
            format_of("state_fips,state_abbr,zcta,cd\n"),
            Ok(Format::ZipDistricts)
        );
        assert_eq!(
            format_of("# by hand\nCountry;Place;Area\n"),
            Ok(Format::Places)
        );
        assert_eq!(format_of("country,body,area,name\n"), Ok(Format::Offices));
        for text in ["", "name,country\n", "- a\n- b\n", "<html>"] {
            assert_eq!(format_of(text), Err(FormatError::Unknown), "{text}");
        }
    }
}
