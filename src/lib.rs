//! `undersigned`: a server for open letters. ARCHITECTURE.md is the map.
pub mod acts;
pub mod cli;
pub mod config;
pub mod domain;
pub mod jobs;
pub mod locale;
pub mod mail;
pub mod print;
pub mod security;
pub mod store;
pub mod web;
