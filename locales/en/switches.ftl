### Switches: what an owner can stop in a hurry, and what readers are told meanwhile.

## For readers

strip-label = Notice
strip-read-only = Nothing can be changed on this site for the moment: no signature, no correction. Withdrawing a signature works as always.
strip-individuals-hidden = The names of people are not shown for the moment. They are still counted.
status-stopped = Signing is paused
ask-stopped = No signatures are taken for the moment. Please come back later; what was signed before can still be confirmed.
sign-stopped = No signatures are taken for the moment, so nothing was sent. What you typed is still here: keep this page and press the button again later.
error-page-read-only = Nothing can be changed for the moment
error-page-read-only-text = The people who run this site have paused all changes. Nothing you sent was kept; please try again later. Withdrawing a signature works as always.

## On the desk

desk-switches = Switches
switches-title = Switches
switches-intro = A switch works on every page within a second, and can be turned back at any time. Each turn is written down below.
switches-owners = Only owners turn them.
switches-site = The whole site
switches-letters = Single letters
switches-letter-hint = For this letter alone, beside what is on for the whole site.
switches-history = What was turned
switches-history-none = Nothing has been turned yet.
switches-console = on the command line
switch-on = on
switch-off = off
switch-by-site = on for the whole site
switch-note = Why (for the history)
switch-turn-on = Turn on: { $switch }
switch-turn-off = Turn off: { $switch }
switch-on-site = On for the whole site: { $switch }.
switch-on-letter = On for { $letter }: { $switch }.
switch-look = Look at the switches
switch-turned-on = Turned on: { $switch }
switch-turned-off = Turned off: { $switch }
switch-banner-put = Banner in { $language }: “{ $text }”
switch-banner-down = Banner in { $language } taken down
switch-text-long = Nothing was changed: a banner and a note have at most { $max } characters.
switch-banner-changed = Another owner changed this banner while you had it open. What you typed is not saved; saving puts it in the place of theirs.
switch-banner-stands = What stands there now:
switch-stop-accepting = Stop accepting
switch-stop-accepting-means = Forms say that signing is paused. What was signed before can still be confirmed, corrected and withdrawn.
switch-stop-mailing = Stop mailing
switch-stop-mailing-means = Mail is written and stays in the outbox until this is off; then it goes out, unless it is no longer true. Mail about accounts on the desk (invitations, forgotten passwords) still goes out.
switch-hold-everything = Hold everything
switch-hold-everything-means = Every signature that is confirmed waits for a moderator, whatever the rules say. Imports cannot publish, and nobody who was counted without a name can have it put on the list. Moderators can publish.
switch-hide-individuals = Hide individuals
switch-hide-individuals-means = People are left out of the list, the search, the API and every export, and their own pages are gone. They are still counted, since the ledger counts them; it is not changed.
switch-read-only = Read-only
switch-read-only-means = Every change is refused, here and on the public pages, but for these: withdrawing and erasing, objecting, ending mail, logging in, ending sessions and disabling accounts, and the switches. Mail and the ledger go on, and so does the command line.
switch-banner = Banner
switch-banner-means = Stands on top of every public page. Readers of other languages see the one of the site’s first language.
switch-banner-in = Text in { $language }
switch-banner-button = Save this banner
switch-banner-none = none
reason-everything-held = Everything is held
reason-everything-held-evidence = It was confirmed while the switch “Hold everything” was on.
