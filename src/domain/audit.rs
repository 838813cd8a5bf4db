//! The audit log: what was done on the desk and on the command line, by whom, with what stood there
//! before and after. Append-only, and a chain of hashes.
//!
//! To add an act: a variant of [`AuditAct`] with its section and what role it needs,
//! `audit-act-NAME` in `locales/en/audit.ftl` and its arm in `web/desk/wording/audit.rs`; a value
//! that is told is a variant of [`Field`], likewise.
use super::ids::Id;
use super::initial::InitialId;
use super::letter::LetterId;
use super::mailing::MailingId;
use super::mass::MassId;
use super::moderator::ModeratorId;
use super::organisation::OrganisationId;
use super::signature::{ImportId, SignatureId};
use super::text_enum::text_enum;
use super::upload::UploadId;
use serde::{Deserialize, Serialize};

text_enum! {
    pub enum AuditAct {
        Publish = "publish",
        Reject = "reject",
        Unpublish = "unpublish",
        Reopen = "reopen",
        Vouch = "vouch",
        Ask = "ask",
        CallOff = "call-off",
        Notice = "notice",
        Undo = "undo",
        MergeSignatures = "merge-signatures",
        CorrectOrganisation = "correct-organisation",
        AddName = "add-name",
        RemoveName = "remove-name",
        MergeOrganisations = "merge-organisations",
        UndoMerge = "undo-merge",
        RetryMail = "retry-mail",
        DropMail = "drop-mail",
        MarkBounce = "mark-bounce",
        MakeModerator = "make-moderator",
        Invite = "invite",
        RevokeInvitation = "revoke-invitation",
        ChangeRole = "change-role",
        Disable = "disable",
        Enable = "enable",
        EndSessions = "end-sessions",
        LogIn = "log-in",
        LogInFailed = "log-in-failed",
        LogOut = "log-out",
        ChangePassword = "change-password",
        ResetPassword = "reset-password",
        FactorOn = "factor-on",
        FactorOff = "factor-off",
        RenewCodes = "renew-codes",
        BringLetter = "bring-letter",
        BringVersion = "bring-version",
        SetState = "set-state",
        ImportSignatures = "import-signatures",
        ExportSignatures = "export-signatures",
        Generate = "generate",
        ExportAudit = "export-audit",
        CloseReport = "close-report",
        SetAside = "set-aside",
        TakeUp = "take-up",
        MakeFirst = "make-first",
        UnmakeFirst = "unmake-first",
        Note = "note",
        Reverse = "reverse",
        WordReasons = "word-reasons",
        SetPromise = "set-promise",
        SetDigest = "set-digest",
        DrawSample = "draw-sample",
        CheckSample = "check-sample",
        PreviewMass = "preview-mass",
        StartMass = "start-mass",
        PauseMass = "pause-mass",
        ResumeMass = "resume-mass",
        StopMass = "stop-mass",
        UndoMass = "undo-mass",
        MakeLetter = "make-letter",
        WriteText = "write-text",
        DropText = "drop-text",
        PublishTranslation = "publish-translation",
        ChangeSettings = "change-settings",
        SetCoHosts = "set-co-hosts",
        WriteUpdate = "write-update",
        PublishUpdate = "publish-update",
        CorrectUpdate = "correct-update",
        DropUpdate = "drop-update",
        WriteAction = "write-action",
        WriteSampleLetter = "write-sample-letter",
        WriteLearn = "write-learn",
        Deliver = "deliver",
        AnswerDelivery = "answer-delivery",
        TakeBackDelivery = "take-back-delivery",
        TurnSwitch = "turn-switch",
        SetBanner = "set-banner",
        ScheduleOpening = "schedule-opening",
        TakeBackLetter = "take-back-letter",
        LiftEmbargo = "lift-embargo",
        SetClosing = "set-closing",
        OpenedItself = "opened-itself",
        MakePreview = "make-preview",
        RevokePreview = "revoke-preview",
        InviteInitial = "invite-initial",
        RemindInitial = "remind-initial",
        ResendInitial = "resend-initial",
        RevokeInitial = "revoke-initial",
        AcceptCorrection = "accept-correction",
        ReturnCorrection = "return-correction",
        CorrectEntry = "correct-entry",
        Invalidate = "invalidate",
        EnterEndorsement = "enter-endorsement",
        UndoImport = "undo-import",
        Upload = "upload",
        SetColumns = "set-columns",
        DiscardUpload = "discard-upload",
        WriteMailing = "write-mailing",
        DiscardMailing = "discard-mailing",
        TestMailing = "test-mailing",
        StartMailing = "start-mailing",
        PauseMailing = "pause-mailing",
        ResumeMailing = "resume-mailing",
        StopMailing = "stop-mailing",
        ExportContacts = "export-contacts",
        ExportFates = "export-fates",
        TakeBackInitial = "take-back-initial",
        Migrate = "migrate",
        AskReset = "ask-reset",
        ConfirmFailed = "confirm-failed",
        ImportOffices = "import-offices",
    }
}

/// What an act was done to. How each is written down is part of the chain's hashes, so it stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Signature(SignatureId, LetterId),
    Organisation(OrganisationId),
    Letter(LetterId),
    Moderator(ModeratorId),
    /// Who is asked to stand under a letter when it opens.
    Initial(InitialId, LetterId),
    /// A table, before any of it is imported.
    Upload(UploadId, LetterId),
    Import(ImportId, LetterId),
    Mailing(MailingId, LetterId),
    /// A job that publishes many.
    Mass(MassId, LetterId),
    /// A link to a letter that is not public.
    Preview(Id<Self>, LetterId),
    /// The offer of an account.
    Invitation(Id<Self>),
    Mail(Id<Self>, Option<LetterId>),
    /// The whole site.
    Site,
}

impl Subject {
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Signature(..) => "signature",
            Self::Organisation(_) => "organisation",
            Self::Letter(_) => "letter",
            Self::Moderator(_) => "moderator",
            Self::Initial(..) => "initial",
            Self::Upload(..) => "upload",
            Self::Import(..) => "import",
            Self::Mailing(..) => "mailing",
            Self::Mass(..) => "mass",
            Self::Preview(..) => "preview",
            Self::Invitation(_) => "invitation",
            Self::Mail(..) => "mail",
            Self::Site => "site",
        }
    }

    pub const fn id(&self) -> Option<Id<Self>> {
        match self {
            Self::Signature(id, _) => Some(id.cast()),
            Self::Organisation(id) => Some(id.cast()),
            Self::Letter(id) => Some(id.cast()),
            Self::Moderator(id) => Some(id.cast()),
            Self::Initial(id, _) => Some(id.cast()),
            Self::Upload(id, _) => Some(id.cast()),
            Self::Import(id, _) => Some(id.cast()),
            Self::Mailing(id, _) => Some(id.cast()),
            Self::Mass(id, _) => Some(id.cast()),
            Self::Preview(id, _) | Self::Invitation(id) | Self::Mail(id, _) => Some(*id),
            Self::Site => None,
        }
    }

    pub const fn letter(&self) -> Option<LetterId> {
        match self {
            Self::Signature(_, letter)
            | Self::Letter(letter)
            | Self::Initial(_, letter)
            | Self::Upload(_, letter)
            | Self::Import(_, letter)
            | Self::Mailing(_, letter)
            | Self::Mass(_, letter)
            | Self::Preview(_, letter) => Some(*letter),
            Self::Mail(_, letter) => *letter,
            Self::Organisation(_) | Self::Moderator(_) | Self::Invitation(_) | Self::Site => None,
        }
    }

    /// What a value is the id of, where it is one, in an act about this.
    pub fn told_of(&self, field: &str, value: &str) -> Option<Self> {
        let organisation = || value.parse().ok().map(Self::Organisation);
        if field == Field::Federation.as_str() {
            return organisation();
        }
        if field != Field::MergedInto.as_str() {
            return None;
        }
        match self {
            Self::Organisation(_) => organisation(),
            Self::Signature(_, letter) => {
                let id = value.parse().ok()?;
                Some(Self::Signature(id, *letter))
            }
            _ => None,
        }
    }
}

text_enum! {
    /// A value that an act changed or was done with.
    pub enum Field {
        State = "state",
        Proof = "proof",
        Reason = "reason",
        Note = "note",
        Name = "name",
        NameEn = "name-en",
        Acronym = "acronym",
        Country = "country",
        Website = "website",
        Domain = "domain",
        Federation = "federation",
        Alias = "alias",
        Translation = "translation",
        MergedInto = "merged-into",
        UndoneAct = "undone-act",
        Mailed = "mailed",
        Role = "role",
        Device = "device",
        Address = "address",
        Settings = "settings",
        Version = "version",
        Lines = "lines",
        Format = "format",
        Filter = "filter",
        MailKind = "mail-kind",
        Kind = "kind",
        Affiliation = "affiliation",
        Representatives = "representatives",
        FileUnder = "file-under",
        GivenOn = "given-on",
        Channel = "channel",
        Text = "text",
        Hours = "hours",
        Count = "count",
        Language = "language",
        Title = "title",
        ShortTitle = "short-title",
        Addressees = "addressees",
        Source = "source",
        CoHosts = "co-hosts",
        Recipient = "recipient",
        Day = "day",
        OpensAt = "opens-at",
        ClosesAt = "closes-at",
        Embargo = "embargo",
        ExpiresAt = "expires-at",
        PerHour = "per-hour",
        Search = "search",
        Update = "update",
        Schema = "schema",
    }
}

/// One value, as it was and as it became; either may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    pub field: Field,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "names, numbers and borrowed text alike, without a borrow at each of some fifty calls"
)]
impl FieldChange {
    pub fn new(field: Field, before: impl ToString, after: impl ToString) -> Self {
        Self {
            field,
            before: Some(before.to_string()),
            after: Some(after.to_string()),
        }
    }

    /// What was not there before, or what the act was done with.
    pub fn set(field: Field, after: impl ToString) -> Self {
        Self {
            field,
            before: None,
            after: Some(after.to_string()),
        }
    }

    pub fn removed(field: Field, before: impl ToString) -> Self {
        Self {
            field,
            before: Some(before.to_string()),
            after: None,
        }
    }

    /// Nothing where the value stayed as it was.
    pub fn between<T: ToString + PartialEq>(
        field: Field,
        before: Option<&T>,
        after: Option<&T>,
    ) -> Option<Self> {
        (before != after).then(|| Self {
            field,
            before: before.map(T::to_string),
            after: after.map(T::to_string),
        })
    }
}

/// One part of a text: what it is called, and where it stands.
pub type Part<T> = (Field, fn(&T) -> Option<&String>);

/// Which text of a letter was written, by its language, and what is another in it now; `None` for one
/// that was not there, or is not any more.
pub fn text_changes<T>(
    language: &str,
    before: Option<&T>,
    after: Option<&T>,
    parts: &[Part<T>],
) -> Vec<FieldChange> {
    let changed = parts.iter().filter_map(|(field, of)| {
        FieldChange::between(*field, before.and_then(of), after.and_then(of))
    });
    std::iter::once(FieldChange::set(Field::Language, language))
        .chain(changed)
        .collect()
}

/// A change as it is written down: a field that a later program does not know is shown by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenChange {
    pub field: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

impl From<&FieldChange> for WrittenChange {
    fn from(change: &FieldChange) -> Self {
        Self {
            field: change.field.to_string(),
            before: change.before.clone(),
            after: change.after.clone(),
        }
    }
}
