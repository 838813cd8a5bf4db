//! Runs the rounds of all jobs until it is told to stop.
use super::crew::Crew;
use super::deliver_mail::deliver_mail;
use crate::acts::chain_ledger::chain_ledger;
use crate::acts::purge::purge;
use crate::acts::rekey::rekey;
use crate::acts::remind::remind;
use crate::domain::time::HOUR;
use crate::store::error::Error;
use std::future::Future;
use std::time::Duration;
use tokio::sync::{Notify, watch};

const MAIL_EVERY: Duration = Duration::from_secs(2);
const CHAIN_EVERY: Duration = Duration::from_millis(400);
const REMIND_EVERY: Duration = Duration::from_secs(300);
/// After this many failures in a row a job pauses longest.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Runs everything until `stop` says so, and then until the rounds under way are done.
pub async fn work(crew: Crew, stop: watch::Receiver<bool>) {
    let crew = &crew;
    tokio::join!(
        every("rekey", HOUR, &stop, None, || async {
            rekey(&crew.workshop, crew.clock.now()).await.map(drop)
        }),
        every(
            "deliver-mail",
            MAIL_EVERY,
            &stop,
            Some(&crew.bell),
            || async {
                while deliver_mail(crew).await? > 0 {}
                Ok(())
            }
        ),
        every("chain-ledger", CHAIN_EVERY, &stop, None, || async {
            while chain_ledger(&crew.workshop, crew.holder, crew.clock.now()).await? > 0 {}
            Ok(())
        }),
        every("remind", REMIND_EVERY, &stop, None, || async {
            while remind(&crew.workshop, 50, crew.clock.now()).await? > 0 {}
            Ok(())
        }),
        every("purge", HOUR, &stop, None, || async {
            let keep = &crew.config.retention;
            purge(
                &crew.workshop,
                keep.submissions,
                keep.mail,
                crew.clock.now(),
            )
            .await
        }),
    );
}

/// One round, then a pause that a bell may end early; longer pauses after failures.
async fn every<F: Future<Output = Result<(), Error>>>(
    job: &'static str,
    pause: Duration,
    stop: &watch::Receiver<bool>,
    bell: Option<&Notify>,
    mut round: impl FnMut() -> F,
) {
    let mut stop = stop.clone();
    let mut failures = 0u32;
    while !*stop.borrow() {
        let wait = match round().await {
            Ok(()) => {
                failures = 0;
                pause
            }
            Err(error) => {
                failures += 1;
                tracing::warn!(
                    job,
                    failures,
                    error = &error as &dyn std::error::Error,
                    "a round of a job failed"
                );
                Duration::from_secs(1 << failures.min(5))
                    .clamp(pause.min(LONGEST_PAUSE), LONGEST_PAUSE)
            }
        };
        let rung = async {
            match bell {
                Some(bell) => bell.notified().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = rung => {}
            _ = stop.changed() => {}
        }
    }
}
