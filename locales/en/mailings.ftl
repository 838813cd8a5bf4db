## Mail to signatories, as it reads
mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Test] { $subject }
mail-mailing-heading = A message about the letter
mail-mailing-about = { $host } writes to you about the open letter that you signed:
mail-mailing-test = This is a test. It was sent to you alone.
mail-footer-service = Sent by { $site }, because this address was given when an open letter was signed, and everybody who signed it is to know this.
mail-footer-update = Sent by { $site }, because somebody who signed an open letter asked for updates at this address.
## Mail to signatories, on the desk
desk-mailings = Mail to signatories
mailings-title = Mail to signatories
mailings-intro = A service message goes to every contact of the letter, an update to those only who asked for updates.
mailings-new = Write a mailing
mailings-none = Nothing was written yet.
mailings-untitled = Without a subject
mailings-progress = { $sent } of { $total } sent
mailings-export-title = Contacts who asked for updates
mailings-export-hint = A spreadsheet with name, address, organisation, language, since when, and the words that were ticked. It holds personal data: the audit log says who took it.
mailings-export = Take the contacts away (CSV)
mailing-title = Mailing
mailing-new-title = Write a mailing
mailing-edit-title = Edit the mailing
mailing-back = Mail to signatories
mailing-back-one = The mailing
mailing-problem = That was not done
mailing-stale = A colleague saved, started or deleted it meanwhile. What you typed stands below and is not saved.
mailing-no-draft = A colleague started or deleted it meanwhile. What you typed stands below and is not saved. Saving it makes a new draft.
mailing-stale-theirs = See how it stands now
mailing-kind = Who gets it
mailing-kind-service = Service message
mailing-kind-service-hint = to every contact of the letter: what all who signed must know
mailing-kind-update = Update
mailing-kind-update-hint = to those who asked for updates, with the way out of them
mailing-in-language = In { $language }
mailing-main-hint = The letter’s own language. Whoever signed in a language without a text gets this one.
mailing-other-hint = Leave both fields empty for no text in this language.
mailing-subject = Subject
mailing-text = Text
mailing-text-hint = An empty line begins a paragraph. Lines that begin with “- ” are a list. A link is its address, or [words](https://…).
mailing-save = Save
mailing-state-draft = Draft
mailing-state-running = Sending
mailing-state-paused = Paused
mailing-state-stopped = Stopped
mailing-state-done = Done
mailing-started = Started { $when }
mailing-texts = Texts
mailing-preview = Preview
mailing-test = Send me a test
mailing-tested = The test is on its way to your own address.
mailing-edit = Edit
mailing-discard = Delete the draft
mailing-discard-sure = The texts are gone then. The audit log keeps them.
mailing-discard-button = Delete
mailing-audience = Who would get it now
mailing-audience-language = Language
mailing-audience-count = Addresses
mailing-audience-text = Text
mailing-audience-own = their own
mailing-audience-fallback = in { $language }
mailing-audience-total = All
mailing-start-title = Start
mailing-start-hint = It goes to those who stand under the letter at the start, once to each address, and not to who signs later. It stays behind other mail, and keeps a quarter of what the provider allows free for it. Who withdraws, turns updates off or says “This was not me” in the meantime gets nothing.
mailing-per-hour = Mails an hour
mailing-per-hour-hint = At most { $most }.
mailing-start = { $count ->
    [one] Send it to { $count } address
   *[other] Send it to { $count } addresses
  }
mailing-owners-start = An owner starts it.
mailing-progress = Progress
mailing-gathering = The addresses are gathered half a minute after the start, so that nobody is missed who was confirming just then.
mailing-settled = { $settled } of { $total }
mailing-waiting = Waiting
mailing-queued = In the outbox
mailing-sent = Sent
mailing-dead = Given up
mailing-dropped = Left out
mailing-rate = { $count } an hour
mailing-rate-name = Rate
mailing-look-again = Look again
mailing-pause = Pause
mailing-resume = Go on
mailing-stop = Stop
mailing-stop-sure = Who has not got it then never gets it.
mailing-stop-button = Stop for good
mailing-never = Who never got it
mailing-never-reasons = Why
mailing-never-more = More are not shown.
mailing-never-dead = Mail that was given up can be tried again on the page of mail.
mailing-erased = a signature that was erased
mailing-moved-on = It has changed since this page was made. This is how it stands now.
mailing-recipients-changed = { $count ->
    [one] It would go to one address now, and the page showed another number. Look again, and start it if that is right.
   *[other] It would go to { $count } addresses now, and the page showed another number. Look again, and start it if that is right.
  }
mailing-nobody = Nobody would get it.
mailing-rate-out = Give a number of mails an hour from 1 to { $most }.
mailing-not-public = The letter is not public yet, and the mail leads to it. It can be sent once the letter has opened.
mailing-no-text = The letter’s own language has no text.
mailing-preview-title = Preview
mailing-preview-of = In { $language }, as it will arrive
mailing-preview-from = From
mailing-preview-plain = As plain text
mailing-preview-html = With layout
mailing-preview-unsubscribe = Mail programs show a button to unsubscribe beside it.
mailing-fate-silenced = said “This was not me” of this letter
mailing-fate-undeliverable = mail does not reach the address
mailing-fate-unsubscribed = turned updates off
mailing-fate-moderator = dropped by a moderator
mailing-fate-interrupted = the server broke off: perhaps it went out, perhaps not
mailing-fate-stopped = the mailing was stopped before
mailing-fate-obsolete = withdrawn or gone since the start
mailing-fate-no-domain = the domain takes no mail
mailing-fate-refused = refused by the receiving server ({ $code })
mailing-fate-unreachable = the receiving server could not be reached
desk-mail-kind-service-message = Service message
desk-mail-kind-update = Update
desk-mail-kind-mailing-test = Test of a mailing
desk-mail-error-interrupted = The server broke off while it sent this. It is not tried again by itself, since it may have gone out.
audit-act-write-mailing = Wrote a mailing
audit-act-discard-mailing = Deleted the draft of a mailing
audit-act-test-mailing = Sent a test of a mailing
audit-act-start-mailing = Started a mailing
audit-act-pause-mailing = Paused a mailing
audit-act-resume-mailing = Resumed a mailing
audit-act-stop-mailing = Stopped a mailing
audit-act-export-contacts = Exported contacts
audit-field-per-hour = Mails an hour
mailing-too-many-drafts = { $most ->
    [one] The letter has a draft already. Send or delete it first. What you typed stands below and is not saved.
   *[other] The letter has { $most } drafts already. Send or delete one first. What you typed stands below and is not saved.
  }
mailing-too-many-tests = { $most ->
    [one] You were sent a test within the last hour. Wait a while, or look at the preview.
   *[other] You were sent { $most } tests within the last hour. Wait a while, or look at the preview.
  }
mailings-more = Older ones are not shown here. The audit log has them all.
mailing-around = The words around this text are in { $language }: the site has no others.
mailing-preview-reply-to = Answers go to
mailing-waits-read-only = The site is read-only: no more mail is written until that is turned off.
mailing-waits-site = All mail is stopped: it goes on once that is turned off.
mailing-waits-letter = The letter’s mail is stopped: it goes on once that is turned off.
mailing-waits-outbox = So many mails are about to go that none is added now. It goes on by itself.
mailing-waits-hour = Of what the provider allows in an hour only the quarter that is kept for other mail is left, once what stands in the outbox has gone. It goes on by itself.
mailing-waits-day = Of what the provider allows in a day only the quarter that is kept for other mail is left, once what stands in the outbox has gone. It goes on by itself.
mailing-made-already = A draft was made with this form before, and says something else. What you typed stands below and is not saved. Saving it makes another draft.
