//! Runs the rounds of all jobs until it is told to stop.
use super::ask_contacts::ask_contacts;
use super::crew::Crew;
use super::deliver_mail::deliver_mail;
use super::open_letters::open_letters;
use super::publish_many::publish_many;
use super::send_mailings::{forget_recipients, send_mailings};
use super::tell_of_danger::tell_of_danger;
use super::undo_imports::undo_imports;
use super::work_on_uploads::work_on_uploads;
use crate::acts::add_up_numbers::{add_up_numbers, find_quiet_providers};
use crate::acts::chain_audit::chain_audit;
use crate::acts::chain_ledger::chain_ledger;
use crate::acts::end_asks::end_asks;
use crate::acts::forget::forget;
use crate::acts::mass_work::forget_jobs;
use crate::acts::purge::{purge, purge_networks};
use crate::acts::rekey::rekey;
use crate::acts::rekey_organisations::rekey_organisations;
use crate::acts::remind::remind;
use crate::acts::upload;
use crate::domain::time::HOUR;
use crate::store::error::Error;
use futures_util::FutureExt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::sync::{Notify, watch};

const MAIL_EVERY: Duration = Duration::from_secs(2);
const CHAIN_EVERY: Duration = Duration::from_millis(400);
const NUMBERS_EVERY: Duration = Duration::from_secs(20);
const REMIND_EVERY: Duration = Duration::from_secs(300);
const UPLOADS_EVERY: Duration = Duration::from_secs(3);
const ASK_EVERY: Duration = Duration::from_secs(300);
/// After this many failures in a row a job pauses longest.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Runs everything until `stop` says so, and then until the mails under way are settled. What has
/// a backlog of other work leaves the rest of it for the next start.
pub async fn work(crew: Crew, stop: watch::Receiver<bool>) {
    let crew = &crew;
    let stop = &stop;
    tokio::join!(
        every("rekey", HOUR, stop, None, || async {
            let round = rekey(&crew.workshop, crew.clock.now());
            unless_stopped(stop, async { round.await.map(drop) }).await
        }),
        every("rekey-organisations", HOUR, stop, None, || async {
            let round = rekey_organisations(&crew.workshop);
            unless_stopped(stop, async { round.await.map(drop) }).await
        }),
        every("deliver-mail", MAIL_EVERY, stop, Some(&crew.bell), || {
            drained(stop, || deliver_mail(crew))
        }),
        every("chain-ledger", CHAIN_EVERY, stop, None, || drained(
            stop,
            || chain_ledger(&crew.workshop, crew.holder, crew.clock.now())
        )),
        every("chain-audit", CHAIN_EVERY, stop, None, || drained(
            stop,
            || chain_audit(&crew.workshop, crew.holder, crew.clock.now())
        )),
        every("open-letters", CHAIN_EVERY, stop, None, || drained(
            stop,
            || open_letters(crew)
        )),
        every("add-up-numbers", NUMBERS_EVERY, stop, None, || async {
            let piece = || add_up_numbers(&crew.workshop, crew.holder, crew.clock.now());
            drained(stop, piece).await?;
            find_quiet_providers(&crew.workshop, crew.clock.now()).await
        }),
        every("remind", REMIND_EVERY, stop, None, || drained(stop, || {
            remind(&crew.workshop, 50, crew.clock.now())
        })),
        every("ask-contacts", ASK_EVERY, stop, None, || {
            unless_stopped(stop, ask_contacts(crew))
        }),
        every("send-mailings", MAIL_EVERY, stop, None, || drained(
            stop,
            || send_mailings(crew)
        )),
        every("forget-recipients", HOUR, stop, None, || drained(
            stop,
            || forget_recipients(crew)
        )),
        every("publish-many", MAIL_EVERY, stop, None, || drained(
            stop,
            || publish_many(crew)
        )),
        every("forget-jobs", HOUR, stop, None, || drained(stop, || {
            forget_jobs(&crew.workshop, crew.clock.now())
        })),
        every("tell-of-danger", REMIND_EVERY, stop, None, || {
            unless_stopped(stop, tell_of_danger(crew))
        }),
        every("end-asks", REMIND_EVERY, stop, None, || drained(
            stop,
            || end_asks(&crew.workshop, 50, crew.clock.now())
        )),
        every("purge", HOUR, stop, None, || async {
            let keep = &crew.config.retention;
            let round = purge(
                &crew.workshop,
                keep.submissions,
                keep.mail,
                crew.clock.now(),
            );
            unless_stopped(stop, round).await?;
            let round = purge_networks(&crew.workshop, keep.networks, crew.clock.now());
            unless_stopped(stop, round).await
        }),
        every("uploads", UPLOADS_EVERY, stop, None, || async {
            Box::pin(unless_stopped(stop, work_on_uploads(crew))).await?;
            drained(stop, || upload::purge(&crew.workshop, crew.clock.now())).await
        }),
        every("undo-imports", UPLOADS_EVERY, stop, None, || {
            unless_stopped(stop, undo_imports(crew))
        }),
        every("forget", HOUR, stop, None, || {
            let round = forget(&crew.workshop, &crew.config.retention, crew.clock.now());
            unless_stopped(stop, round)
        }),
    );
}

/// Piece after piece until there is nothing left to do, or it is time to stop.
async fn drained<F: Future<Output = Result<usize, Error>>>(
    stop: &watch::Receiver<bool>,
    mut piece: impl FnMut() -> F,
) -> Result<(), Error> {
    while !*stop.borrow() && piece().await? > 0 {}
    Ok(())
}

/// Gives up a round of many transactions when it is time to stop. Only for rounds that may end
/// after any of them.
async fn unless_stopped(
    stop: &watch::Receiver<bool>,
    round: impl Future<Output = Result<(), Error>>,
) -> Result<(), Error> {
    let mut stop = stop.clone();
    tokio::select! {
        outcome = round => outcome,
        () = told(&mut stop) => Ok(()),
    }
}

/// Never returns if whoever could say so is gone.
async fn told(stop: &mut watch::Receiver<bool>) {
    if stop.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// One round, then a pause that a bell may end early; longer pauses after failures. A panic is a
/// failure of its round: the other jobs go on.
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
        // What was thrown is on standard error already. Nothing it may have left half done is used
        // again: a round keeps its state in the database.
        let outcome = AssertUnwindSafe(async { round().await })
            .catch_unwind()
            .await;
        let wait = match outcome {
            Ok(Ok(())) => {
                failures = 0;
                pause
            }
            Ok(Err(error)) => {
                failures += 1;
                tracing::warn!(
                    job,
                    failures,
                    error = &error as &dyn std::error::Error,
                    "a round of a job failed"
                );
                after_failures(failures, pause)
            }
            Err(_) => {
                failures += 1;
                tracing::error!(job, failures, "a round of a job panicked");
                after_failures(failures, pause)
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
            () = told(&mut stop) => {}
        }
    }
}

fn after_failures(number: u32, pause: Duration) -> Duration {
    Duration::from_secs(1 << number.min(5)).clamp(pause.min(LONGEST_PAUSE), LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    fn block_on(work: impl Future<Output = ()>) {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap()
            .block_on(work);
    }

    #[test]
    fn a_panic_ends_its_round_and_not_the_job() {
        let (say, stop) = watch::channel(false);
        let bell = Notify::new();
        let rounds = Cell::new(0);
        block_on(every("test", HOUR, &stop, Some(&bell), || async {
            rounds.set(rounds.get() + 1);
            bell.notify_one();
            assert_ne!(rounds.get(), 1, "the first round fails");
            say.send_replace(true);
            Ok(())
        }));
        assert_eq!(rounds.get(), 2);
    }

    #[test]
    fn a_backlog_does_not_hold_up_the_end() {
        let (say, stop) = watch::channel(false);
        let pieces = Cell::new(0);
        block_on(async {
            let endless = || async {
                pieces.set(pieces.get() + 1);
                if pieces.get() == 3 {
                    say.send_replace(true);
                }
                Ok(1)
            };
            drained(&stop, endless).await.unwrap();
            unless_stopped(&stop, std::future::pending()).await.unwrap();
        });
        assert_eq!(pieces.get(), 3);
    }
}
