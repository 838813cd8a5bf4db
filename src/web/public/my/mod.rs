//! `/my`: what an address has signed on this site, and what its owner may do about it. A mailed
//! link is the only key. To add an action: a file with its page and its POST, a line in
//! `entry::actions`, a route.
pub mod ask;
pub mod correct;
pub mod desk;
pub mod door;
pub mod entry;
pub mod erase;
pub mod export;
pub mod export_address;
pub mod handover;
pub mod held;
pub mod individual;
pub mod own;
pub mod successor;
pub mod sure;
pub mod unconfirmed;
pub mod updates;
pub mod visibility;
pub mod withdraw;
