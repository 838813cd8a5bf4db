//! Which sheet a message is written on. The text and the HTML part of each are made from the same
//! blocks, so they cannot come to differ.

use crate::locale::messages::Locale;
use crate::mail::message::{Message, Rendered, Site};
use crate::mail::sheets::{desk, duplicate, submission, verdict};
use crate::mail::writer::Writer;

impl Message {
    pub fn render(&self, locale: &Locale, site: &Site) -> Rendered {
        let writer = Writer { locale, site };
        match self {
            Self::Confirm(confirm) => submission::confirm(&writer, confirm),
            Self::AlreadySigned {
                letter,
                line,
                listed,
            } => submission::already_signed(&writer, letter, line, *listed),
            Self::Published { letter, line, link } => {
                verdict::published(&writer, letter, line, link)
            }
            Self::Rejected {
                letter,
                line,
                reason,
            } => verdict::rejected(&writer, letter, line, reason),
            Self::Superseded { letter, line } => verdict::superseded(&writer, letter, line),
            Self::FirstWaiting { letter, link } => desk::first_waiting(&writer, letter, link),
            Self::OrganisationListed { letter, line } => duplicate::listed(&writer, letter, line),
            Self::Merged { letter, line, link } => duplicate::merged(&writer, letter, line, link),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Timestamp;
    use crate::locale::messages::Catalogue;
    use crate::mail::message::{Confirm, LetterRef, Line};

    const LINK: &str = "https://letters.example.org/confirm/k1.0197f0a3c2d47b1e8f6a5b4c3d2e1f00.q8Zr4tGm0vXw2Yp7Nd5KcB";

    fn letter() -> LetterRef {
        LetterRef {
            title: "An Open Letter on the Withdrawal of the United States from 66 Bodies"
                .to_owned(),
            host: "Humanists International".to_owned(),
            url: "https://letters.example.org/letters/multilateralism".to_owned(),
            contact: Some("letters@humanists.example".to_owned()),
        }
    }

    fn line() -> Line {
        Line {
            name: "Human-Etisk Forbund".to_owned(),
            detail: vec!["Norway".to_owned()],
        }
    }

    fn confirm(letter: LetterRef, line: Line) -> Message {
        Message::Confirm(Confirm {
            letter,
            line,
            link: LINK.to_owned(),
            code: "12345678".to_owned(),
            expires: Timestamp::from_seconds(1_795_000_000),
            reminder: false,
        })
    }

    fn render(message: &Message) -> Rendered {
        let catalogue = Catalogue::load(&["en".to_owned()]).unwrap();
        let site = Site {
            name: "Open Letters".to_owned(),
            base_url: "https://letters.example.org".to_owned(),
        };
        message.render(&catalogue.locale("en").unwrap(), &site)
    }

    fn all() -> Vec<Message> {
        let link = || LINK.to_owned();
        let reason = "The organisation could not be found.".to_owned();
        let mut reminder = confirm(letter(), line());
        if let Message::Confirm(confirm) = &mut reminder {
            confirm.reminder = true;
        }
        vec![
            confirm(letter(), line()),
            reminder,
            Message::AlreadySigned {
                letter: letter(),
                line: line(),
                listed: true,
            },
            Message::AlreadySigned {
                letter: letter(),
                line: line(),
                listed: false,
            },
            Message::Published {
                letter: letter(),
                line: line(),
                link: link(),
            },
            Message::Rejected {
                letter: letter(),
                line: line(),
                reason,
            },
            Message::Superseded {
                letter: letter(),
                line: line(),
            },
            Message::FirstWaiting {
                letter: letter(),
                link: link(),
            },
            Message::OrganisationListed {
                letter: letter(),
                line: line(),
            },
            Message::Merged {
                letter: letter(),
                line: line(),
                link: link(),
            },
        ]
    }

    #[test]
    fn the_way_to_confirm_reads_well_as_text() {
        let mail = render(&confirm(letter(), line()));
        let text = mail.text.replace("-- \n", "--\n");
        insta::assert_snapshot!(format!("{}\n\n{text}", mail.subject), @r"
        Confirm your signature: An Open Letter on the Withdrawal of the United States from 66 Bodies

        You, or somebody who gave this address, filled in the form to sign the
        open letter of Humanists International:

            An Open Letter on the Withdrawal of the United States from 66 Bodies

        This is the line that will be printed under it:

            | “Human-Etisk Forbund”
            | Norway

        See and confirm:
        https://letters.example.org/confirm/k1.0197f0a3c2d47b1e8f6a5b4c3d2e1f00.q8Zr4tGm0vXw2Yp7Nd5KcB

        Or type this code on the page that opened when you sent the form:

            1234 5678

        If you have closed that page, it is here:
        https://letters.example.org/letters/multilateralism/check-mail

        The link and the code work until 18 November 2026 at 11:06 UTC.

        If this was not you: open the link and press “This was not me”. Nothing
        is published unless you confirm.

        --
        Sent by Open Letters, because this address was given in the form to sign
        an open letter.
        https://letters.example.org
        Questions about the letter: letters@humanists.example
        ");
    }

    #[test]
    fn every_sentence_is_there_and_every_line_fits() {
        for message in all() {
            let mail = render(&message);
            for part in [&mail.subject, &mail.text, &mail.html] {
                assert!(
                    !part.contains("mail-") || part.contains("check-mail"),
                    "{part}"
                );
                assert!(!part.contains("{ $") && !part.contains("{$"), "{part}");
            }
            for line in mail
                .text
                .lines()
                .filter(|line| !line.starts_with("https://"))
            {
                assert!(line.chars().count() <= 72, "{line}");
            }
        }
    }

    #[test]
    fn html_loads_nothing_and_says_what_the_text_says() {
        for message in all() {
            let mail = render(&message);
            for loading in ["<img", "<script", "<link", "url(", "src=", "@import"] {
                assert!(!mail.html.contains(loading), "{loading}");
            }
            let links = |text: &str| -> Vec<String> {
                text.split(['"', '\n', ' ', '>', '<'])
                    .filter(|word| word.starts_with("https://"))
                    .map(str::to_owned)
                    .collect()
            };
            assert!(
                links(&mail.text)
                    .iter()
                    .all(|link| links(&mail.html).contains(link))
            );
        }
    }

    #[test]
    fn moderators_read_no_signers_name() {
        let mail = render(&all()[7]);
        assert!(!format!("{mail:?}").contains("Human-Etisk"));
    }

    #[test]
    fn what_strangers_type_stays_inside_the_line() {
        let name = "Winner\r\n\r\nhttps://evil.example/prize <b>now</b>".to_owned();
        let title = "T\r\nBcc: victim@example.org".to_owned();
        let line = Line {
            name,
            detail: vec!["www.evil.example\nx".to_owned(), "z".repeat(500)],
        };
        let mail = render(&confirm(LetterRef { title, ..letter() }, line));
        assert_eq!(
            mail.subject,
            "Confirm your signature: T Bcc: victim@example.org"
        );
        assert!(
            mail.text.contains(
                "    | “Winner evil.example/prize <b>now</b>”\n    | www.evil.example x\n"
            )
        );
        assert!(!mail.text.contains(&"z".repeat(101)));
        assert!(mail.html.contains("&#60;b&#62;now"));
        assert!(!mail.html.contains("<b>now"));
    }
}
