//! Which sheet a message is written on. The text and the HTML part of each are made from the same
//! blocks, so they cannot come to differ.

use crate::locale::messages::Locale;
use crate::mail::message::{Message, Rendered, Site};
use crate::mail::sheets::{
    accounts, back, desk, duplicate, entries, initial, mailing, proof, question, signer,
    submission, unnamed, verdict,
};
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
            Self::Published {
                letter,
                line,
                link,
                unsubscribe,
            } => verdict::published(&writer, letter, line, link, unsubscribe.as_deref()),
            Self::Rejected {
                letter,
                line,
                reason,
            } => verdict::rejected(&writer, letter, line, reason),
            Self::Superseded { letter, line } => verdict::superseded(&writer, letter, line),
            Self::FirstWaiting { letter, link } => desk::first_waiting(&writer, letter, link),
            Self::Question(question) => question::question(&writer, question),
            Self::SignerDesk { link, expires } => signer::signer_desk(&writer, link, *expires),
            Self::Withdrawn { letter, line } => signer::withdrawn(&writer, letter, line),
            Self::Handover {
                letter,
                line,
                link,
                expires,
            } => signer::handover(&writer, letter, line, link, *expires),
            Self::HandedOver { letter, line } => signer::handed_over(&writer, letter, line),
            Self::Counted {
                letter,
                line,
                visibility,
            } => unnamed::counted(&writer, letter, line, *visibility),
            Self::Initial(request, asked) => initial::initial(&writer, request, *asked),
            Self::Missed { letter, line, link } => initial::missed(&writer, letter, line, link),
            Self::Ask(request, domain) => proof::ask(&writer, request, domain),
            Self::SecondAddress(request) => proof::second_address(&writer, request),
            Self::Notice { request, listed } => proof::notice(&writer, request, *listed),
            Self::Objected { letter, link } => proof::objected(&writer, letter, link),
            Self::Reported { letter, link } => proof::reported(&writer, letter, link),
            Self::OrganisationListed { letter, line } => duplicate::listed(&writer, letter, line),
            Self::Merged { letter, line, link } => {
                duplicate::merged(&writer, letter, line, link.as_deref())
            }
            Self::CameBack { letter, line } => back::came_back(&writer, letter, line),
            Self::BackInReview { letter, line } => back::back_in_review(&writer, letter, line),
            Self::Invitation {
                link,
                by,
                role,
                expires,
            } => accounts::invitation(&writer, link, by, *role, *expires),
            Self::PasswordReset { link, expires } => accounts::reset(&writer, link, *expires),
            Self::PasswordChanged => accounts::password(&writer),
            Self::FactorChanged { on } => accounts::factor(&writer, *on),
            Self::RoleChanged(role) => accounts::role(&writer, *role),
            Self::EntryCorrected {
                letter,
                line,
                changes,
            } => entries::corrected(&writer, letter, line, changes),
            Self::Invalidated {
                letter,
                line,
                reason,
            } => entries::invalidated(&writer, letter, line, reason),
            Self::Entered {
                letter,
                line,
                listed,
            } => entries::entered(&writer, letter, line, *listed),
            Self::Mailing(mailing) => mailing::mailing(&writer, mailing),
            Self::ReviewDue(due) => desk::review_due(&writer, due),
            Self::CorrectionsDue {
                letter,
                waiting,
                link,
                account,
            } => desk::corrections_due(&writer, letter, *waiting, (link, account)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::mail::message::{LetterRef, Line, Message, Rendered};
    use crate::mail::samples::{all, confirm, letter, line, render};

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

    /// The last of its kind.
    fn sample(of: impl Fn(&Message) -> bool) -> Rendered {
        render(&all().into_iter().rfind(of).unwrap())
    }

    #[test]
    fn a_notice_says_what_the_organisation_can_do() {
        let mail = sample(|message| matches!(message, Message::Notice { .. }));
        let text = mail.text.replace("-- \n", "--\n");
        insta::assert_snapshot!(format!("{}\n\n{text}", mail.subject), @r"
        A signature in the name of your organisation: An Open Letter on the Withdrawal of the United States from 66 Bodies

        Your organisation was signed up for the open letter of Humanists
        International:

            An Open Letter on the Withdrawal of the United States from 66 Bodies

            | “Human-Etisk Forbund”
            | Norway

        The line is about to be published under the letter.

        If that is right, there is nothing to do. If your organisation did not
        sign, or whoever signed may not do so, object: the signature is then
        taken off the list at once, and moderators look at it.

        See it, and object:
        https://letters.example.org/confirm/k1.0197f0a3c2d47b1e8f6a5b4c3d2e1f00.q8Zr4tGm0vXw2Yp7Nd5KcB

        The link works until 18 November 2026 at 11:06 UTC.

        You reach them here: letters@humanists.example

        --
        Sent by Open Letters, because a signature was given in the name of your
        organisation.
        https://letters.example.org
        Questions about the letter: letters@humanists.example
        ");
    }

    #[test]
    fn what_is_asked_of_a_signer_reads_well() {
        let mail = sample(|message| matches!(message, Message::Ask(..)));
        let text = mail.text.replace("-- \n", "--\n");
        insta::assert_snapshot!(format!("{}\n\n{text}", mail.subject), @r"
        One more step for your signature: An Open Letter on the Withdrawal of the United States from 66 Bodies

        Thank you for your signature under the open letter of Humanists
        International:

            An Open Letter on the Withdrawal of the United States from 66 Bodies

            | “Human-Etisk Forbund”
            | Norway

        The moderators would like to be sure that it comes from the
        organisation. Please give a second address that ends in forbund.example,
        yours or a colleague’s; we send a link there, and one press confirms it.

        Give a second address:
        https://letters.example.org/confirm/k1.0197f0a3c2d47b1e8f6a5b4c3d2e1f00.q8Zr4tGm0vXw2Yp7Nd5KcB

        The link works until 18 November 2026 at 11:06 UTC.

        If there is no such address, tell the moderators how else they can make
        sure. Until then the signature waits.

        You reach them here: letters@humanists.example

        --
        Sent by Open Letters, because this address was given in the form to sign
        an open letter.
        https://letters.example.org
        Questions about the letter: letters@humanists.example
        ");
    }

    #[test]
    fn a_second_address_is_told_who_asks_and_why() {
        let mail = sample(|message| matches!(message, Message::SecondAddress(_)));
        let text = mail.text.replace("-- \n", "--\n");
        insta::assert_snapshot!(format!("{}\n\n{text}", mail.subject), @r"
        Please confirm this address: An Open Letter on the Withdrawal of the United States from 66 Bodies

        Somebody signed the open letter of Humanists International for your
        organisation:

            An Open Letter on the Withdrawal of the United States from 66 Bodies

            | “Human-Etisk Forbund”
            | Norway

        They gave this address to show that the signature comes from the
        organisation. The address is not published.

        See and confirm:
        https://letters.example.org/confirm/k1.0197f0a3c2d47b1e8f6a5b4c3d2e1f00.q8Zr4tGm0vXw2Yp7Nd5KcB

        The link works until 18 November 2026 at 11:06 UTC.

        If you know nothing of it, open the link and press “I know nothing of
        this”. We then send no more mail about this letter to this address.

        --
        Sent by Open Letters, because the signer of an open letter gave this
        address to be confirmed.
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
        for mail in [
            sample(|message| matches!(message, Message::FirstWaiting { .. })),
            sample(|message| matches!(message, Message::Objected { .. })),
        ] {
            assert!(!format!("{mail:?}").contains("Human-Etisk"));
        }
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
