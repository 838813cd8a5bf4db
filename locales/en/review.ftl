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
desk-done-unvouched = Nobody vouches for { $name } any more.
reverse-what = { $what } · { $who } · { $when }.
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
