//! The command line: wires everything together.
//!
//! To add a command: a variant in `args`, an arm in `run`, and a file here that calls an act.
pub mod args;
pub mod audit;
pub mod bounce;
pub mod check;
pub mod configuration;
pub mod generate;
pub mod ledger;
pub mod letter;
pub mod migrate;
pub mod moderator;
mod offices;
pub mod papers;
pub mod publish_static;
pub mod remote_ledger;
pub mod run;
pub mod serve;
pub mod shipped;
pub mod signatures;
pub mod startup;
pub mod static_site;
pub mod switch;
pub mod work;
