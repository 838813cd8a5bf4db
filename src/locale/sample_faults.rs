//! What is wrong with the texts of a sample letter, in words: told to those who write it and to those who change it.
use super::messages::{Locale, Text};
use crate::domain::merge_text::MergeFault;
use crate::domain::sample_letter::SampleFault;

pub fn told(locale: &Locale, fault: &SampleFault) -> Text {
    match fault {
        SampleFault::Empty => locale.msg("text-empty"),
        SampleFault::TooLong { max } => locale.msg("text-too-long").arg("max", *max),
        SampleFault::Merge(MergeFault::Unknown(name)) => {
            locale.msg("act-unknown-field").arg("field", name)
        }
        SampleFault::Merge(MergeFault::LoneBrace) => locale.msg("act-lone-brace"),
        SampleFault::OfOffice(field) => locale.msg("sample-of-office").arg("field", field.as_str()),
    }
}
