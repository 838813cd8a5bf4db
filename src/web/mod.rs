//! HTTP only: a request becomes an act or a query, its outcome a page. All routes stand in `routes`.
//!
//! To add a page: its handler with its view struct in `public/` or `desk/`, the template of the
//! same name, its messages, and a line in `routes`.
pub mod answer;
pub mod api;
pub mod app;
pub mod assets;
pub mod client;
pub mod counts;
pub mod desk;
pub mod desk_routes;
pub mod error;
pub mod error_page;
pub mod form;
pub mod health;
pub mod letter_routes;
pub mod logo;
pub mod look;
pub mod mailing_routes;
pub mod markdown;
pub mod method;
pub mod middleware;
pub mod page;
pub mod papers;
pub mod public;
pub mod reader;
pub mod routes;
pub mod server;
pub mod share;
pub mod strips;
pub mod switchboard;
pub mod typeset;
