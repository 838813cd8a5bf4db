//! One binary: the stories of visitors and moderators on both engines, races, crashes, and the
//! rules of the house. `tests/run` starts what it needs.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    clippy::similar_names,
    clippy::unchecked_time_subtraction,
    reason = "a test that goes wrong should stop there and say where"
)]
mod accounts;
mod act_counts;
mod acting;
mod audit;
mod audit_search;
mod audit_whole;
mod audited_things;
mod before_opening;
mod branding;
mod chosen_language;
mod colleagues;
mod confirming;
mod correcting;
mod desk;
mod desk_routes;
mod embargo;
mod embedding;
mod entries;
mod finding;
mod floors;
mod following;
mod grouping;
mod harness;
mod impersonation;
mod importing;
mod initial;
mod initial_limits;
mod initial_table;
mod initial_taken_back;
mod keeping;
mod large_import;
mod late_forms;
mod leaving;
mod ledger;
mod letter_life;
mod letters;
mod limits;
mod listing;
mod lived_in;
mod mail_transport;
mod mailing;
mod mailing_changes;
mod mailing_nodes;
mod mailing_pages;
mod mailing_room;
mod mailings;
mod mass;
mod mass_runs;
mod merging;
mod messages;
mod numbers;
mod objecting;
mod offices;
mod openapi;
mod opening;
mod outages;
mod pairs;
mod papers;
mod papers_by_hand;
mod people;
mod plans;
mod promise;
mod promises;
mod proof;
mod public_files;
mod queue;
mod races;
mod readme;
mod registry;
mod registry_races;
mod reject_reasons;
mod reporting;
mod resolver;
mod reversing;
mod robots;
mod sample_letters;
mod sampling;
mod schema;
mod sealed;
mod second_factor;
mod sessions;
mod sharing;
mod signer_acts;
mod signer_desk;
mod signing;
mod smtp_server;
mod static_copy;
mod switches;
mod taking_away;
mod taking_off;
mod translations;
mod undoing;
mod updates_atom;
mod uploads;
mod versions;
mod visibility;
mod whole_life;
mod writing;
