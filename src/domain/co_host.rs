//! Who hosts a letter beside its host, as printed after "with".
use super::name::Name;
use super::website::Website;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoHost {
    pub name: Name,
    pub website: Option<Website>,
}

/// The number of the line that is none, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {0} is no name with a website behind it")]
pub struct BadLine(pub usize);

pub const MOST: usize = 40;
const MAX_NAME: usize = 200;

impl CoHost {
    pub fn parse(name: &str, website: Option<&str>) -> Option<Self> {
        let website = website.filter(|text| !text.trim().is_empty());
        Some(Self {
            name: Name::parse(name, MAX_NAME).ok()?,
            website: website.map(Website::parse).transpose().ok()?,
        })
    }

    /// One a line, in their order: the name, then the website, if there is one.
    pub fn parse_lines(text: &str) -> Result<Vec<Self>, BadLine> {
        let lines = text.lines().map(str::trim).enumerate();
        let hosts: Vec<Self> = lines
            .filter(|(_, line)| !line.is_empty())
            .map(|(at, line)| Self::parse_line(line).ok_or(BadLine(at + 1)))
            .collect::<Result<_, _>>()?;
        if hosts.len() > MOST {
            return Err(BadLine(MOST + 1));
        }
        Ok(hosts)
    }

    fn parse_line(line: &str) -> Option<Self> {
        match line.rsplit_once(char::is_whitespace) {
            Some((name, site)) if site.starts_with("http://") || site.starts_with("https://") => {
                Self::parse(name, Some(site))
            }
            _ => Self::parse(line, None),
        }
    }

    /// Names what somebody saw.
    pub fn fingerprint(hosts: &[Self]) -> String {
        super::seen::of(&[&Self::lines(hosts)])
    }

    /// What `parse_lines` reads.
    pub fn lines(hosts: &[Self]) -> String {
        let line = |host: &Self| match &host.website {
            Some(website) => format!("{} {}", host.name, website.url()),
            None => host.name.to_string(),
        };
        let lines: Vec<String> = hosts.iter().map(line).collect();
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_read_back_in_their_order() {
        let text = "Society B https://b.example/\n\n  Association A\nC of D http://c.example/x";
        let hosts = CoHost::parse_lines(text).expect("three");
        let names: Vec<&str> = hosts.iter().map(|host| host.name.as_str()).collect();
        assert_eq!(names, ["Society B", "Association A", "C of D"]);
        assert_eq!(hosts[1].website, None);
        assert_eq!(CoHost::parse_lines(&CoHost::lines(&hosts)), Ok(hosts));
    }

    #[test]
    fn a_line_that_is_none_is_named() {
        assert_eq!(CoHost::parse_lines("Fine\n\n<b>"), Err(BadLine(3)));
        assert_eq!(
            CoHost::parse_lines("Fine https://localhost"),
            Err(BadLine(1))
        );
    }
}
