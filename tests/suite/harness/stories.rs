//! Every story runs on both engines.

/// Declares stories: functions of a fresh `TestApp`, each tested as `name::sqlite` and `name::postgres`.
macro_rules! stories {
    ($($(#[$meta:meta])* fn $name:ident($app:ident) $body:block)+) => {
        $(
            $(#[$meta])*
            mod $name {
                #[allow(unused_imports, reason = "each story uses some of what its file imports")]
                use super::*;

                fn story($app: &crate::harness::app::TestApp) $body

                #[test]
                fn sqlite() {
                    story(&crate::harness::app::TestApp::start(crate::harness::engine::Engine::Sqlite));
                }

                #[test]
                fn postgres() {
                    story(&crate::harness::app::TestApp::start(crate::harness::engine::Engine::Postgres));
                }
            }
        )+
    };
}
pub(crate) use stories;
