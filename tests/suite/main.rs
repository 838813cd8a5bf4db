//! One binary: the stories of visitors and moderators on both engines, races, crashes, and the
//! rules of the house. `tests/run` starts what it needs.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    dead_code,
    reason = "a test that goes wrong should stop there and say where"
)]
mod confirming;
mod floors;
mod harness;
mod messages;
mod races;
mod schema;
mod signing;
mod smtp_server;
