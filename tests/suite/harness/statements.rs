//! Listens to what the program asks its database.
use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use std::sync::Mutex;

/// Every statement that any connection of this process ran: each test has a process of its own.
static STATEMENTS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// From now on, on connections that are not open yet.
pub fn listen() {
    set_default_instrumentation(listener).unwrap();
}

/// What was asked since the last time, without values.
pub fn taken() -> Vec<String> {
    std::mem::take(&mut *STATEMENTS.lock().unwrap())
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "the signature that diesel asks for"
)]
fn listener() -> Option<Box<dyn Instrumentation>> {
    Some(Box::new(|event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            let text = query.to_string();
            // Values follow after a comment.
            let statement = text.split(" -- ").next().unwrap_or_default().to_owned();
            STATEMENTS.lock().unwrap().push(statement);
        }
    }))
}
