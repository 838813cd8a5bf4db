//! Words for the acts of the audit log and the values that they change.
use crate::domain::actor::Who;
use crate::domain::audit::{AuditAct, Field};
use crate::domain::audit_section::Section;
use crate::domain::moderator::Role;
use crate::locale::messages::Locale;
use crate::web::form::OptionView;

#[expect(clippy::too_many_lines, reason = "every act once")]
pub fn act(locale: &Locale, act: AuditAct) -> String {
    match act {
        AuditAct::Publish => locale.msg("audit-act-publish"),
        AuditAct::Reject => locale.msg("audit-act-reject"),
        AuditAct::Unpublish => locale.msg("audit-act-unpublish"),
        AuditAct::Reopen => locale.msg("audit-act-reopen"),
        AuditAct::Vouch => locale.msg("audit-act-vouch"),
        AuditAct::Ask => locale.msg("audit-act-ask"),
        AuditAct::CallOff => locale.msg("audit-act-call-off"),
        AuditAct::Notice => locale.msg("audit-act-notice"),
        AuditAct::Undo => locale.msg("audit-act-undo"),
        AuditAct::MergeSignatures => locale.msg("audit-act-merge-signatures"),
        AuditAct::CorrectOrganisation => locale.msg("audit-act-correct-organisation"),
        AuditAct::AddName => locale.msg("audit-act-add-name"),
        AuditAct::RemoveName => locale.msg("audit-act-remove-name"),
        AuditAct::MergeOrganisations => locale.msg("audit-act-merge-organisations"),
        AuditAct::UndoMerge => locale.msg("audit-act-undo-merge"),
        AuditAct::RetryMail => locale.msg("audit-act-retry-mail"),
        AuditAct::DropMail => locale.msg("audit-act-drop-mail"),
        AuditAct::MarkBounce => locale.msg("audit-act-mark-bounce"),
        AuditAct::MakeModerator => locale.msg("audit-act-make-moderator"),
        AuditAct::Migrate => locale.msg("audit-act-migrate"),
        AuditAct::AskReset => locale.msg("audit-act-ask-reset"),
        AuditAct::ConfirmFailed => locale.msg("audit-act-confirm-failed"),
        AuditAct::Invite => locale.msg("audit-act-invite"),
        AuditAct::RevokeInvitation => locale.msg("audit-act-revoke-invitation"),
        AuditAct::ChangeRole => locale.msg("audit-act-change-role"),
        AuditAct::Disable => locale.msg("audit-act-disable"),
        AuditAct::Enable => locale.msg("audit-act-enable"),
        AuditAct::EndSessions => locale.msg("audit-act-end-sessions"),
        AuditAct::LogIn => locale.msg("audit-act-log-in"),
        AuditAct::LogInFailed => locale.msg("audit-act-log-in-failed"),
        AuditAct::LogOut => locale.msg("audit-act-log-out"),
        AuditAct::ChangePassword => locale.msg("audit-act-change-password"),
        AuditAct::ResetPassword => locale.msg("audit-act-reset-password"),
        AuditAct::FactorOn => locale.msg("audit-act-factor-on"),
        AuditAct::FactorOff => locale.msg("audit-act-factor-off"),
        AuditAct::RenewCodes => locale.msg("audit-act-renew-codes"),
        AuditAct::BringLetter => locale.msg("audit-act-bring-letter"),
        AuditAct::BringVersion => locale.msg("audit-act-bring-version"),
        AuditAct::SetState => locale.msg("audit-act-set-state"),
        AuditAct::ImportSignatures => locale.msg("audit-act-import-signatures"),
        AuditAct::ImportOffices => locale.msg("audit-act-import-offices"),
        AuditAct::ExportSignatures => locale.msg("audit-act-export-signatures"),
        AuditAct::Generate => locale.msg("audit-act-generate"),
        AuditAct::ExportAudit => locale.msg("audit-act-export-audit"),
        AuditAct::TurnSwitch => locale.msg("audit-act-turn-switch"),
        AuditAct::SetBanner => locale.msg("audit-act-set-banner"),
        AuditAct::CloseReport => locale.msg("audit-act-close-report"),
        AuditAct::SetAside => locale.msg("audit-act-set-aside"),
        AuditAct::TakeUp => locale.msg("audit-act-take-up"),
        AuditAct::MakeFirst => locale.msg("audit-act-make-first"),
        AuditAct::UnmakeFirst => locale.msg("audit-act-unmake-first"),
        AuditAct::Note => locale.msg("audit-act-note"),
        AuditAct::Reverse => locale.msg("audit-act-reverse"),
        AuditAct::WordReasons => locale.msg("audit-act-word-reasons"),
        AuditAct::SetPromise => locale.msg("audit-act-set-promise"),
        AuditAct::SetDigest => locale.msg("audit-act-set-digest"),
        AuditAct::DrawSample => locale.msg("audit-act-draw-sample"),
        AuditAct::CheckSample => locale.msg("audit-act-check-sample"),
        AuditAct::PreviewMass => locale.msg("audit-act-preview-mass"),
        AuditAct::StartMass => locale.msg("audit-act-start-mass"),
        AuditAct::PauseMass => locale.msg("audit-act-pause-mass"),
        AuditAct::ResumeMass => locale.msg("audit-act-resume-mass"),
        AuditAct::StopMass => locale.msg("audit-act-stop-mass"),
        AuditAct::UndoMass => locale.msg("audit-act-undo-mass"),
        AuditAct::MakeLetter => locale.msg("audit-act-make-letter"),
        AuditAct::WriteText => locale.msg("audit-act-write-text"),
        AuditAct::DropText => locale.msg("audit-act-drop-text"),
        AuditAct::PublishTranslation => locale.msg("audit-act-publish-translation"),
        AuditAct::ChangeSettings => locale.msg("audit-act-change-settings"),
        AuditAct::SetCoHosts => locale.msg("audit-act-set-co-hosts"),
        AuditAct::WriteUpdate => locale.msg("audit-act-write-update"),
        AuditAct::PublishUpdate => locale.msg("audit-act-publish-update"),
        AuditAct::CorrectUpdate => locale.msg("audit-act-correct-update"),
        AuditAct::DropUpdate => locale.msg("audit-act-drop-update"),
        AuditAct::WriteAction => locale.msg("audit-act-write-action"),
        AuditAct::WriteSampleLetter => locale.msg("audit-act-write-sample-letter"),
        AuditAct::WriteLearn => locale.msg("audit-act-write-learn"),
        AuditAct::Deliver => locale.msg("audit-act-deliver"),
        AuditAct::AnswerDelivery => locale.msg("audit-act-answer-delivery"),
        AuditAct::TakeBackDelivery => locale.msg("audit-act-take-back-delivery"),
        AuditAct::ScheduleOpening => locale.msg("audit-act-schedule-opening"),
        AuditAct::TakeBackLetter => locale.msg("audit-act-take-back-letter"),
        AuditAct::LiftEmbargo => locale.msg("audit-act-lift-embargo"),
        AuditAct::SetClosing => locale.msg("audit-act-set-closing"),
        AuditAct::OpenedItself => locale.msg("audit-act-opened-itself"),
        AuditAct::MakePreview => locale.msg("audit-act-make-preview"),
        AuditAct::RevokePreview => locale.msg("audit-act-revoke-preview"),
        AuditAct::InviteInitial => locale.msg("audit-act-invite-initial"),
        AuditAct::RemindInitial => locale.msg("audit-act-remind-initial"),
        AuditAct::ResendInitial => locale.msg("audit-act-resend-initial"),
        AuditAct::RevokeInitial => locale.msg("audit-act-revoke-initial"),
        AuditAct::AcceptCorrection => locale.msg("audit-act-accept-correction"),
        AuditAct::ReturnCorrection => locale.msg("audit-act-return-correction"),
        AuditAct::TakeBackInitial => locale.msg("audit-act-take-back-initial"),
        AuditAct::CorrectEntry => locale.msg("audit-act-correct-entry"),
        AuditAct::Invalidate => locale.msg("audit-act-invalidate"),
        AuditAct::EnterEndorsement => locale.msg("audit-act-enter-endorsement"),
        AuditAct::UndoImport => locale.msg("audit-act-undo-import"),
        AuditAct::Upload => locale.msg("audit-act-upload"),
        AuditAct::SetColumns => locale.msg("audit-act-set-columns"),
        AuditAct::DiscardUpload => locale.msg("audit-act-discard-upload"),
        AuditAct::WriteMailing => locale.msg("audit-act-write-mailing"),
        AuditAct::DiscardMailing => locale.msg("audit-act-discard-mailing"),
        AuditAct::TestMailing => locale.msg("audit-act-test-mailing"),
        AuditAct::StartMailing => locale.msg("audit-act-start-mailing"),
        AuditAct::PauseMailing => locale.msg("audit-act-pause-mailing"),
        AuditAct::ResumeMailing => locale.msg("audit-act-resume-mailing"),
        AuditAct::StopMailing => locale.msg("audit-act-stop-mailing"),
        AuditAct::ExportContacts => locale.msg("audit-act-export-contacts"),
        AuditAct::ExportFates => locale.msg("audit-act-export-fates"),
    }
    .to_string()
}

/// A field that this program does not know is shown by the name that was written down.
pub fn field(locale: &Locale, written: &str) -> String {
    let Ok(field) = written.parse::<Field>() else {
        return written.to_owned();
    };
    match field {
        Field::State => locale.msg("audit-field-state"),
        Field::Proof => locale.msg("audit-field-proof"),
        Field::Reason => locale.msg("audit-field-reason"),
        Field::Note => locale.msg("audit-field-note"),
        Field::Name => locale.msg("audit-field-name"),
        Field::NameEn => locale.msg("audit-field-name-en"),
        Field::Acronym => locale.msg("audit-field-acronym"),
        Field::Country => locale.msg("audit-field-country"),
        Field::Website => locale.msg("audit-field-website"),
        Field::Domain => locale.msg("audit-field-domain"),
        Field::Federation => locale.msg("audit-field-federation"),
        Field::Alias => locale.msg("audit-field-alias"),
        Field::Translation => locale.msg("audit-field-translation"),
        Field::MergedInto => locale.msg("audit-field-merged-into"),
        Field::UndoneAct => locale.msg("audit-field-undone-act"),
        Field::Mailed => locale.msg("audit-field-mailed"),
        Field::Role => locale.msg("audit-field-role"),
        Field::Device => locale.msg("audit-field-device"),
        Field::Address => locale.msg("audit-field-address"),
        Field::Settings => locale.msg("audit-field-settings"),
        Field::Version => locale.msg("audit-field-version"),
        Field::Lines => locale.msg("audit-field-lines"),
        Field::Format => locale.msg("audit-field-format"),
        Field::Filter => locale.msg("audit-field-filter"),
        Field::MailKind => locale.msg("audit-field-mail-kind"),
        Field::Text => locale.msg("audit-field-text"),
        Field::Hours => locale.msg("audit-field-hours"),
        Field::Count => locale.msg("audit-field-count"),
        Field::Language => locale.msg("audit-field-language"),
        Field::Title => locale.msg("audit-field-title"),
        Field::ShortTitle => locale.msg("audit-field-short-title"),
        Field::Addressees => locale.msg("audit-field-addressees"),
        Field::Source => locale.msg("audit-field-source"),
        Field::CoHosts => locale.msg("audit-field-co-hosts"),
        Field::Recipient => locale.msg("audit-field-recipient"),
        Field::Day => locale.msg("audit-field-day"),
        Field::OpensAt => locale.msg("audit-field-opens-at"),
        Field::ClosesAt => locale.msg("audit-field-closes-at"),
        Field::Embargo => locale.msg("audit-field-embargo"),
        Field::ExpiresAt => locale.msg("audit-field-expires-at"),
        Field::Kind => locale.msg("audit-field-kind"),
        Field::Affiliation => locale.msg("audit-field-affiliation"),
        Field::Representatives => locale.msg("audit-field-representatives"),
        Field::FileUnder => locale.msg("audit-field-file-under"),
        Field::GivenOn => locale.msg("audit-field-given-on"),
        Field::Channel => locale.msg("audit-field-channel"),
        Field::PerHour => locale.msg("audit-field-per-hour"),
        Field::Search => locale.msg("audit-field-search"),
        Field::Update => locale.msg("audit-field-update"),
        Field::Schema => locale.msg("audit-field-schema"),
    }
    .to_string()
}

/// Who it was, without an account.
pub fn nobody(locale: &Locale, who: Who) -> String {
    match who {
        Who::Moderator(_) => return String::new(),
        Who::CommandLine => locale.msg("audit-by-command-line"),
        Who::Program => locale.msg("audit-by-program"),
        Who::Stranger => locale.msg("audit-by-stranger"),
    }
    .to_string()
}

/// Who can be looked for beside the accounts; those at the door by owners, who see logins.
pub fn without_account(locale: &Locale, role: Role, selected: &str) -> Vec<OptionView> {
    let open = Who::WITHOUT_ACCOUNT
        .into_iter()
        .filter(|who| *who != Who::Stranger || role.owns());
    open.map(|who| OptionView {
        value: who.as_str().to_owned(),
        label: nobody(locale, who),
        selected: selected == who.as_str(),
    })
    .collect()
}

/// The filter, all sections first; logins are for owners.
pub fn sections(locale: &Locale, role: Role, selected: Option<&str>) -> Vec<OptionView> {
    let open = Section::ALL
        .iter()
        .filter(|section| **section != Section::Logins || role.owns());
    open.map(|section| OptionView {
        value: section.to_string(),
        label: word(locale, *section),
        selected: selected == Some(section.as_str()),
    })
    .collect()
}

fn word(locale: &Locale, section: Section) -> String {
    match section {
        Section::Entries => locale.msg("audit-section-entries"),
        Section::Registry => locale.msg("audit-section-registry"),
        Section::Letters => locale.msg("audit-section-letters"),
        Section::Mail => locale.msg("audit-section-mail"),
        Section::Accounts => locale.msg("audit-section-accounts"),
        Section::Logins => locale.msg("audit-section-logins"),
        Section::Data => locale.msg("audit-section-data"),
    }
    .to_string()
}
