//! How domain values are spelt in columns, the same on both engines.
use super::error::Error;
use super::mail_kinds::{MailKind, MailState};
use crate::domain::audit::AuditAct;
use crate::domain::country::Country;
use crate::domain::decision::DecisionAct;
use crate::domain::filing::Articles;
use crate::domain::ids::Id;
use crate::domain::initial::InitialState;
use crate::domain::ledger::{Act, Reason};
use crate::domain::letter::{Change, Grouping, LetterState, Review, Signers};
use crate::domain::mailing::{MailingKind, MailingState, RecipientState};
use crate::domain::mass::{MassState, RowFate};
use crate::domain::measure::Measure;
use crate::domain::moderation::HoldReason;
use crate::domain::moderator::Role;
use crate::domain::page_text::LetterPage;
use crate::domain::proof::Proof;
use crate::domain::question::Answer;
use crate::domain::registry::NameKind;
use crate::domain::report::ReportReason;
use crate::domain::signatory::Kind;
use crate::domain::signature::{State, Visibility};
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use crate::domain::upload::UploadState;
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Binary, Text};

/// Makes a domain type usable for a column of an SQL type, without the domain knowing of diesel.
macro_rules! column {
    ($proxy:ident $(<$generic:ident>)?, $type:ty, $sql:ty) => {
        #[derive(AsExpression, FromSqlRow)]
        #[diesel(foreign_derive)]
        #[diesel(sql_type = $sql)]
        #[expect(dead_code, reason = "only carries the derives over to the type inside")]
        struct $proxy $(<$generic>)? ($type);
    };
}

/// Text with one spelling for each value.
macro_rules! text_column {
    ($proxy:ident, $type:ty, $written:expr, $read:expr) => {
        column!($proxy, $type, Text);
        impl<DB: Backend> ToSql<Text, DB> for $type
        where
            str: ToSql<Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                let written: fn(&$type) -> &'static str = $written;
                written(self).to_sql(out)
            }
        }
        impl<DB: Backend> FromSql<Text, DB> for $type
        where
            String: FromSql<Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                let text = String::from_sql(bytes)?;
                Ok($read(&text)?)
            }
        }
    };
}

macro_rules! enum_columns {
    ($($proxy:ident = $type:ty),+ $(,)?) => {
        $(text_column!($proxy, $type, |value| value.as_str(), |text: &str| text.parse::<$type>());)+
    };
}

enum_columns!(
    ActColumn = Act,
    AuditActColumn = AuditAct,
    ChangeColumn = Change,
    GroupingColumn = Grouping,
    AnswerColumn = Answer,
    HoldReasonColumn = HoldReason,
    InitialStateColumn = InitialState,
    KindColumn = Kind,
    LetterPageColumn = LetterPage,
    LetterStateColumn = LetterState,
    ProofColumn = Proof,
    DecisionActColumn = DecisionAct,
    MailKindColumn = MailKind,
    MassStateColumn = MassState,
    RowFateColumn = RowFate,
    MailStateColumn = MailState,
    MailingKindColumn = MailingKind,
    MailingStateColumn = MailingState,
    RecipientStateColumn = RecipientState,
    MeasureColumn = Measure,
    NameKindColumn = NameKind,
    ReasonColumn = Reason,
    ReportReasonColumn = ReportReason,
    RoleColumn = Role,
    ReviewColumn = Review,
    SignersColumn = Signers,
    StateColumn = State,
    UploadStateColumn = UploadState,
    SwitchColumn = Switch,
    VisibilityColumn = Visibility,
);
text_column!(
    ArticlesColumn,
    Articles,
    |articles| articles.as_str(),
    Articles::parse
);
text_column!(
    CountryColumn,
    Country,
    |country| country.code(),
    Country::parse
);

column!(IdColumn<T>, Id<T>, Binary);
impl<T, DB: Backend> ToSql<Binary, DB> for Id<T>
where
    [u8]: ToSql<Binary, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.as_bytes().as_slice().to_sql(out)
    }
}
impl<T, DB: Backend> FromSql<Binary, DB> for Id<T>
where
    Vec<u8>: FromSql<Binary, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        let bytes = Vec::<u8>::from_sql(bytes)?;
        let bytes = bytes
            .as_slice()
            .try_into()
            .map_err(|_| "an id has 16 bytes")?;
        Ok(Self::from_bytes(bytes))
    }
}

column!(TimestampColumn, Timestamp, BigInt);
impl<DB: Backend> ToSql<BigInt, DB> for Timestamp
where
    i64: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        <i64 as ToSql<BigInt, DB>>::to_sql(self.as_ref(), out)
    }
}
impl<DB: Backend> FromSql<BigInt, DB> for Timestamp
where
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        i64::from_sql(bytes).map(Self::from_micros)
    }
}

/// A hash of 32 bytes; they are columns of bytes, whose length no engine checks.
pub fn hash(bytes: &[u8]) -> Result<[u8; 32], Error> {
    bytes
        .try_into()
        .map_err(|_| Error::Corrupt(format!("a hash of {} bytes", bytes.len())))
}
