//! What the acts of the audit log are about, and which role may do them.
use super::audit::AuditAct;
use super::moderator::Role;
use super::text_enum::text_enum;

text_enum! {
    /// What an act is about, to look for it.
    pub enum Section {
        Entries = "entries",
        Registry = "registry",
        Letters = "letters",
        Mail = "mail",
        Accounts = "accounts",
        /// Told to owners only.
        Logins = "logins",
        /// Much at once, brought or taken away.
        Data = "data",
    }
}

impl AuditAct {
    #[expect(clippy::too_many_lines, reason = "every act once")]
    pub const fn section(self) -> Section {
        match self {
            Self::Publish
            | Self::Reject
            | Self::Unpublish
            | Self::Reopen
            | Self::Vouch
            | Self::Ask
            | Self::CallOff
            | Self::Notice
            | Self::Undo
            | Self::MergeSignatures
            | Self::CorrectEntry
            | Self::Invalidate
            | Self::EnterEndorsement
            | Self::UndoImport
            | Self::CloseReport
            | Self::SetAside
            | Self::TakeUp
            | Self::MakeFirst
            | Self::UnmakeFirst
            | Self::Note
            | Self::Reverse
            | Self::CheckSample => Section::Entries,
            Self::CorrectOrganisation
            | Self::AddName
            | Self::RemoveName
            | Self::MergeOrganisations
            | Self::UndoMerge => Section::Registry,
            Self::RetryMail
            | Self::DropMail
            | Self::MarkBounce
            | Self::WriteMailing
            | Self::DiscardMailing
            | Self::TestMailing
            | Self::StartMailing
            | Self::PauseMailing
            | Self::ResumeMailing
            | Self::StopMailing => Section::Mail,
            Self::MakeModerator
            | Self::Invite
            | Self::RevokeInvitation
            | Self::ChangeRole
            | Self::Disable
            | Self::Enable => Section::Accounts,
            Self::EndSessions
            | Self::LogIn
            | Self::LogInFailed
            | Self::LogOut
            | Self::ChangePassword
            | Self::ResetPassword
            | Self::FactorOn
            | Self::FactorOff
            | Self::RenewCodes
            | Self::AskReset
            | Self::ConfirmFailed
            | Self::SetDigest => Section::Logins,
            Self::BringLetter
            | Self::BringVersion
            | Self::SetState
            | Self::WordReasons
            | Self::SetPromise
            | Self::DrawSample
            | Self::PreviewMass
            | Self::StartMass
            | Self::PauseMass
            | Self::ResumeMass
            | Self::StopMass
            | Self::UndoMass
            | Self::MakeLetter
            | Self::WriteText
            | Self::DropText
            | Self::PublishTranslation
            | Self::ChangeSettings
            | Self::SetCoHosts
            | Self::WriteUpdate
            | Self::PublishUpdate
            | Self::CorrectUpdate
            | Self::DropUpdate
            | Self::WriteAction
            | Self::WriteSampleLetter
            | Self::WriteLearn
            | Self::Deliver
            | Self::AnswerDelivery
            | Self::TakeBackDelivery
            | Self::ScheduleOpening
            | Self::TakeBackLetter
            | Self::LiftEmbargo
            | Self::SetClosing
            | Self::OpenedItself
            | Self::MakePreview
            | Self::RevokePreview
            | Self::InviteInitial
            | Self::RemindInitial
            | Self::ResendInitial
            | Self::RevokeInitial
            | Self::AcceptCorrection
            | Self::ReturnCorrection
            | Self::TakeBackInitial => Section::Letters,
            Self::ImportSignatures
            | Self::ImportOffices
            | Self::Upload
            | Self::SetColumns
            | Self::DiscardUpload
            | Self::ExportSignatures
            | Self::Generate
            | Self::ExportAudit
            | Self::TurnSwitch
            | Self::SetBanner
            | Self::ExportContacts
            | Self::ExportFates
            | Self::Migrate => Section::Data,
        }
    }

    /// What becomes of the lines of a table goes to whoever brings it.
    const fn brings(self) -> bool {
        matches!(
            self,
            Self::ImportSignatures
                | Self::Upload
                | Self::SetColumns
                | Self::DiscardUpload
                | Self::ExportFates
        )
    }

    /// Whether somebody with this role may do it. Asked again in the transaction of the act.
    pub fn is_allowed(self, role: Role) -> bool {
        match self.section() {
            // One's own account; ending the sessions of others is judged by its act.
            Section::Logins => true,
            Section::Accounts => self == Self::MakeModerator || role.owns(),
            Section::Mail if matches!(self, Self::StartMailing | Self::ResumeMailing) => {
                role.owns()
            }
            Section::Entries | Section::Registry | Section::Mail => role.decides(),
            // Whoever decides writes; what is signed, and under which rules, is the owners' to say.
            Section::Letters => match self {
                Self::BringLetter
                | Self::BringVersion
                | Self::SetState
                | Self::SetPromise
                | Self::MakeLetter
                | Self::PublishTranslation
                | Self::ChangeSettings
                | Self::SetCoHosts
                | Self::Deliver
                | Self::AnswerDelivery
                | Self::TakeBackDelivery
                | Self::ScheduleOpening
                | Self::TakeBackLetter
                | Self::LiftEmbargo
                | Self::SetClosing
                | Self::OpenedItself => role.owns(),
                _ => role.decides(),
            },
            // What comes in is the moderators'; what goes out is the owners'.
            Section::Data if self.brings() => role.decides(),
            Section::Data => role.owns(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_only_care_for_their_own_account() {
        for act in AuditAct::ALL {
            let own = act.section() == Section::Logins || *act == AuditAct::MakeModerator;
            assert_eq!(act.is_allowed(Role::Reader), own, "{act}");
            assert!(act.is_allowed(Role::Owner), "{act}");
        }
    }
}
