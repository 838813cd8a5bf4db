//! Words for mail: what it was, why it was not delivered, and the warnings of the strip.

use crate::locale::messages::Locale;

/// `kind` as the outbox stores it.
pub fn mail_kind(locale: &Locale, kind: &str) -> String {
    match kind {
        "confirm" => locale.msg("desk-mail-kind-confirm"),
        "reminder" => locale.msg("desk-mail-kind-reminder"),
        "already-signed" => locale.msg("desk-mail-kind-already-signed"),
        "published" => locale.msg("desk-mail-kind-published"),
        "rejected" => locale.msg("desk-mail-kind-rejected"),
        "superseded" => locale.msg("desk-mail-kind-superseded"),
        "first-waiting" => locale.msg("desk-mail-kind-first-waiting"),
        "question" => locale.msg("desk-mail-kind-question"),
        "signer-desk" => locale.msg("desk-mail-kind-signer-desk"),
        "withdrawn" => locale.msg("desk-mail-kind-withdrawn"),
        "handover" => locale.msg("desk-mail-kind-handover"),
        "handed-over" => locale.msg("desk-mail-kind-handed-over"),
        "ask" => locale.msg("desk-mail-kind-ask"),
        "second-address" => locale.msg("desk-mail-kind-second-address"),
        "notice" => locale.msg("desk-mail-kind-notice"),
        "objected" => locale.msg("desk-mail-kind-objected"),
        "reported" => locale.msg("desk-mail-kind-reported"),
        "organisation-listed" => locale.msg("desk-mail-kind-organisation-listed"),
        "merged" => locale.msg("desk-mail-kind-merged"),
        "came-back" => locale.msg("desk-mail-kind-came-back"),
        "back-in-review" => locale.msg("desk-mail-kind-back-in-review"),
        "invitation" => locale.msg("desk-mail-kind-invitation"),
        "password-reset" => locale.msg("desk-mail-kind-password-reset"),
        "password-changed" => locale.msg("desk-mail-kind-password-changed"),
        "factor-changed" => locale.msg("desk-mail-kind-factor-changed"),
        "review-due" => locale.msg("desk-mail-kind-review-due"),
        "role-changed" => locale.msg("desk-mail-kind-role-changed"),
        "service-message" => locale.msg("desk-mail-kind-service-message"),
        "update" => locale.msg("desk-mail-kind-update"),
        "mailing-test" => locale.msg("desk-mail-kind-mailing-test"),
        _ => locale.msg("desk-mail-kind-other"),
    }
    .to_string()
}

/// The last answer of the receiving server in words, by its reply code (RFC 5321, 4.2.3).
pub fn mail_error(locale: &Locale, permanent: bool, code: Option<u16>) -> String {
    match (permanent, code) {
        (_, Some(552 | 452)) => locale.msg("desk-mail-error-full"),
        (true, Some(550 | 551 | 553 | 556)) => locale.msg("desk-mail-error-nobody"),
        (true, _) => locale.msg("desk-mail-error-refused"),
        (false, Some(_)) => locale.msg("desk-mail-error-busy"),
        (false, None) => locale.msg("desk-mail-error-unreachable"),
    }
    .to_string()
}

/// The look-up of the address's domain said that it takes no mail.
pub fn no_mail_domain(locale: &Locale) -> String {
    locale.msg("desk-mail-error-domain").to_string()
}

/// A process died while it had the mail, and it is never sent twice.
pub fn interrupted(locale: &Locale) -> String {
    locale.msg("desk-mail-error-interrupted").to_string()
}

/// For the strip: a proxy that `server.trusted_proxies` does not name sends client addresses.
pub fn untrusted_proxy(locale: &Locale) -> String {
    locale.msg("desk-warning-proxy").to_string()
}

/// For the strip: mail goes to files, so nobody receives any.
pub fn mail_to_files(locale: &Locale) -> String {
    locale.msg("desk-warning-files").to_string()
}
