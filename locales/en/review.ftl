# Of the desk: how a letter's moderators decide, and keep their promise.

# Reasons of rejection
reasons-title = Reasons for rejecting
reasons-hint = A moderator picks one of these when rejecting an entry. The signer reads the text in their own language, or else in that of the letter. What was said with earlier decisions stays as it was, whatever you change here.
reasons-add = Add a reason
reasons-mailed = mailed
reasons-silent = silent
reasons-retired = retired
reasons-no-text = Nothing yet
reasons-fallback = (nobody worded it for this language)
reasons-word = Change
reasons-up = Move up
reasons-retire = Retire
reasons-bring-back = Offer it again
reasons-stale = A colleague changed this meanwhile. Nothing was overwritten: look at what it is now, and decide again.
reasons-last = This is the only reason left to choose from. Add another one first.
reasons-too-many = There are { $max } reasons already. Change one of them instead.
reason-title = Change a reason
reason-title-new = Add a reason
reason-label = What the desk calls it
reason-label-hint = A few words. Signers do not see them.
reason-label-own = Left empty, it is called “{ $label }”. Signers do not see it.
reason-text = What the signer is told, in { $language }
reason-text-hint = One or two plain sentences, without formatting.
reason-text-other = Left empty, signers who read this language get the text of the letter’s own language.
reason-text-own = Left empty, the program says: “{ $text }”
reason-mailed = Tell the signer by mail, unless the moderator chooses otherwise
reason-save = Save
error-wording-empty = Please write something.
error-wording-long = Please use no more than { $max } characters.
error-wording-unusable = There are characters in it that cannot be shown. Please type it again as plain text.
reject-silent = { $reason } (silent)
reject-mail-as-reason = Mail as the reason says
reject-mail-on = Tell the signer by mail
reject-mail-silent = Tell nobody
signature-history-said = The text: “{ $text }”

# Reversals
desk-moved-reversed = Reversed: { $what }
desk-moved-vouch-reversed = Reversed: vouched for
desk-moved-correction-reversed = Reversed: corrected
desk-done-correction-reversed = { $name } stands there again as before it was corrected. Its contact is told.
desk-done-unvouched = Nobody vouches for { $name } any more.
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = It can no longer be undone. Reversed, the line stands there again as it stood before; both stay in the history, and the signer gets mail.
reverse-hint = It can no longer be undone. You can decide against it; both decisions stay in the history, and a signer who was told the opposite gets mail.
reverse-open = Reverse this decision
reverse-to = What now?
reverse-to-held = Off the list, and back to the desk
reverse-to-rejected = Off the list, and rejected
reverse-note = Why?
reverse-note-hint = For your colleagues, in the history. The signer does not read it.
reverse-button = Reverse
error-reverse-note-empty = Please write why the decision is reversed.
signature-history-reverses = Against: { $what }
signature-history-note = Note: { $note }
ledger-reason-reversed = the moderators reversed their decision

# The promise
promise-title = How soon entries are looked at
promise-none = Nothing is promised for this letter.
promise-idle = Nothing waits. Entries are to be looked at within { $target }.
promise-kept = The oldest entry has waited { $wait }, of { $target }.
promise-near = In danger: the oldest entry has waited { $wait }, of { $target }.
promise-broken = Late: the oldest entry has waited { $wait }, of { $target }. { $over ->
    [one] One entry is over the time.
   *[other] { $over } entries are over the time.
}
promise-clock = The oldest waits { $wait } of { $target }
promise-clock-late = Late: the oldest waits { $wait } of { $target }
promise-target = Promised
promise-nothing = nothing
promise-waiting = Waiting
promise-oldest = The oldest
promise-over = Over the time
promise-hint = An entry’s time begins when it comes to the desk, and again when it comes back. While its signer was asked for something it does not count. Moderators get a mail when three quarters of the time are over, and once a day while an entry is late.
promise-account = Turn that mail off for yourself
promise-change = Change what is promised
promise-hours = Hours
promise-hours-hint = From the confirmation of an entry to a moderator’s decision. Left empty, nothing is promised.
promise-save = Save
promise-changed = Another owner changed this while you had it open. What is promised now stands above, what you typed stands below and is not saved. Saving puts it in the place of theirs.
error-promise-hours = Please give whole hours, from 1 to { $max }, or leave it empty.
account-digest = Mail when entries or corrected lines wait too long
account-digest-on = You get it, once a day at most for each letter.
account-digest-off = You do not get it.
account-digest-turn-off = Turn it off
account-digest-turn-on = Turn it on
desk-mail-kind-review-due = “Entries wait too long”, to moderators
mail-review-due-subject = Signatures wait too long: { $title }
mail-review-due-heading = Signatures wait too long
mail-review-near-subject = Signatures have waited long: { $title }
mail-review-near-heading = Signatures have waited long
mail-review-due-about = Signatures wait for a moderator’s decision, under the open letter of { $host }:
mail-review-due-oldest = The oldest has waited { $wait ->
    [one] one hour
   *[other] { $wait } hours
}; promised { $target ->
    [one] is one hour
   *[other] are { $target } hours
}.
mail-review-due-count = { $waiting ->
    [one] One signature waits
   *[other] { $waiting } signatures wait
}; { $over ->
    [0] none has waited longer than promised yet.
    [one] one has waited longer than promised.
   *[other] { $over } have waited longer than promised.
}
mail-review-due-button = Open the queue
mail-review-due-corrections = { $waiting ->
    [one] One line that an initial signatory corrected waits, too. It does not stand under the letter before a moderator has accepted it.
   *[other] { $waiting } lines that initial signatories corrected wait, too. None of them stands under the letter before a moderator has accepted it.
}
mail-review-due-once = You get this mail once a day at most while signatures wait so long. You can turn it off here:
mail-corrections-due-subject = Corrected lines wait: { $title }
mail-corrections-due-heading = Corrected lines wait
mail-corrections-due-about = Initial signatories corrected their lines, and a moderator is to look at them, under the open letter of { $host }:
mail-corrections-due-count = { $waiting ->
    [one] One line waits. It does not stand under the letter before a moderator has accepted it.
   *[other] { $waiting } lines wait. None of them stands under the letter before a moderator has accepted it.
}
mail-corrections-due-button = Open the initial signatories
mail-corrections-due-once = You get this mail once a day at most. You can turn it off here:
desk-of-letter = The letter in view
desk-reasons = Reasons
desk-samples = Samples

# Samples
samples-title = Samples of what the rules published
samples-hint = Entries that no moderator has decided about, drawn at random from those confirmed last. None is drawn again before all of them were.
samples-size = How many
samples-of = Of the last
samples-draw = Draw
samples-nothing = Nothing was drawn: the rules have published nothing that was not drawn yet. Once you have looked at all of those below, the draw begins anew.
samples-changed = This entry changed after the page was shown, so nothing was done. Look at what it is now.
samples-count = { $drawn ->
    [one] One entry drawn
   *[other] { $drawn } entries drawn
}; { $right } right, { $wrong } wrong.
samples-estimate = Of { $checked } looked at, { $wrong } were wrong. So between { $low } % and { $high } % of what the rules publish are probably wrong (Wilson’s interval, 95 %).
samples-none = Nothing has been drawn yet.
samples-found = Found
samples-right = right
samples-wrong = wrong
samples-looks-right = Looks right
samples-take-off = Wrong: off the list
error-samples-number = Please give a whole number, from 1 to { $max }.

# Publishing many
desk-mass = Publish many
mass-link = Publish everything that matches …
mass-title = Publish everything that matches
mass-hint = First you see what would be published, and what would not. Contested organisations, entries whose signer was asked for something, and those to which an organisation objects are never published this way. Each decision is yours, and stands in the history of its entry.
mass-preview = Preview what matches the filter
mass-preview-all = Preview everything that waits
mass-queue = The same in the queue
mass-jobs = What was done so far
mass-none = Nothing yet.
mass-state-gathering = being gathered
mass-state-previewed = preview
mass-state-running = running
mass-state-paused = paused
mass-state-stopped = stopped
mass-state-done = done
mass-state-undoing = being taken back
mass-state-undone = taken back
mass-fate-waiting = To be published
mass-fate-published = Published
mass-fate-changed = Changed after the preview
mass-fate-excluded = Contested, asked about or objected to
mass-fate-impossible = Another signature stands
mass-fate-undone = Taken back
mass-fate-kept = Decided about since, and left as it is
mass-would = { $count ->
    [one] One entry would be published.
   *[other] { $count } entries would be published.
}
mass-progress = Progress
mass-settled = { $settled } of { $total }
mass-reasons = Why they wait
mass-start = { $count ->
    [one] Publish this one
   *[other] Publish these { $count }
}
mass-look-again = Look again
mass-pause = Pause
mass-resume = Go on
mass-stop = Stop for good
mass-undo = Take all of it back
mass-undo-hint = Each decision that still stands is reversed, and who was told by mail hears of it. Within a day of the start.
mass-undo-note = The publication of many, of { $when }, was taken back.
mass-left = Not published
mass-first = The first of those to be published
mass-most = A job has { $max } entries at most. What matches beyond them is not part of this one.
mass-role-lost = It stopped by itself: { $who } may decide no more.
mass-busy = Another job is under way for this letter. Wait for its end, or stop it.
mass-nothing = Nothing that waits matches.
mass-stale = This job has moved on, or is not yours to start. Nothing was done: look at what it is now.

# The audit log
audit-act-reverse = Reversed a decision
audit-act-word-reasons = Changed the reasons for rejecting
audit-act-set-promise = Changed what is promised of the review
audit-act-set-digest = Chose about the mail on late entries
audit-act-draw-sample = Drew a sample
audit-act-check-sample = Looked at a sample
audit-act-preview-mass = Previewed a publication of many
audit-act-start-mass = Started a publication of many
audit-act-pause-mass = Paused a publication of many
audit-act-resume-mass = Resumed a publication of many
audit-act-stop-mass = Stopped a publication of many
audit-act-undo-mass = Took back a publication of many
audit-field-text = Text
audit-field-hours = Hours
audit-field-count = Number
