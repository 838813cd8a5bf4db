# The signer desk: what contacts see and do about their own signatures, and the mail about it.

## Asking for a link

nav-my = Your signature
my-ask-title = See and change your signatures
my-ask-intro = Give the address you signed with. We send you a link to everything that was signed with it here: to correct it, withdraw it, hand it on or have it erased.
my-ask-email = Email
my-ask-email-hint = The address you signed with.
my-ask-button = Send me the link
my-ask-other-address = You no longer read mail at that address? Write to
my-sent-title = Now check your email
my-sent-text = If this address has signed here, or has sent a form, a mail with a link is on its way to it.
my-sent-lasts = The link works for 24 hours.
my-sent-again = If the address may have been misspelt, or it was another one, ask again.
my-expired-title = This link does not work any more
my-expired-text = Links to your signatures work for 24 hours, and only whole. Ask for a new one here; it takes a minute.

## What was signed

my-title = Your signatures
my-intro = Everything that was signed here with
my-nothing = There is no signature of this address here now, and no form that waits to be confirmed.
my-back = Back to your signatures
my-state = State
my-state-held = Waits for the moderators.
my-state-published = Published.
my-state-rejected = The moderators did not publish it.
my-state-withdrawn = Withdrawn by you.
my-state-invalidated = Taken off the list by the moderators.
my-state-merged = Joined with another signature.
my-affiliation = Affiliation
my-visibility = Name
my-visibility-named = Everyone may read it, once it is published.
my-visibility-addressee = Only the addressees of the letter are told; on the page it is counted.
my-visibility-counted = It is counted, and told to nobody.
my-action-correct = Correct
my-action-individual = I ticked “organisation” by mistake
my-action-handover = Hand over to a successor
my-action-withdraw = Withdraw
my-action-erase = Erase
my-updates-are-on = You get mail about updates of this letter.
my-updates-are-off = You get no mail about updates of this letter.
my-updates-turn-on = Send me updates
my-updates-turn-off = Send me no more updates
my-unconfirmed-title = Not confirmed yet
my-unconfirmed-text = Forms that were sent with this address and that nobody confirmed. They are published nowhere and count for nothing. The link that confirms one is in the mail that we sent when it came. If you did not send it, erase it.
my-unconfirmed-sent = Sent on { $sent }. It can be confirmed until { $until }.
my-unconfirmed-erase = Erase this form
my-export-title = All that we hold
my-export-text = Everything that is kept about this address, as a file that programs can read (JSON).
my-export-link = Download it
my-done-corrected = It is corrected.
my-done-review = Your changes are kept. Moderators look at the signature before it is published with them.
my-done-individual = You sign as a person now. Moderators look at it before it is published.
my-done-handover = We have written to your successor. Until they accept, you stay the contact.
my-done-withdrawn = The signature is withdrawn.
my-done-erased = It is erased.
my-done-updates-on = You will get mail about updates.
my-done-updates-off = You will get no more mail about updates.
my-refused-title = This cannot be done now
my-refused-changed = The signature has changed since the page was shown, by a moderator or in another window. Nothing was changed now: have a look at how it stands.
my-refused-held = Nothing new is published on this site for the moment, so that no name can be put on the list. Please try again later; nothing was changed.
my-refused-another = This address has another signature under the letter that stands or waits. Withdraw one of them first.

## Correcting

my-correct-title = Correct the signature
my-correct-published = A change of spelling is published at once. With another name, another website, another affiliation, or another person or role, the signature leaves the list until moderators have looked at it.
my-correct-held = Moderators look at it before it is published.
my-correct-place = Its place in the list
my-correct-file-under = File under
my-correct-file-under-hint = The words it is sorted by, like “Lovelace, Ada”. Now: { $filed }
my-correct-affiliation-hint = Printed “for identification only”.
my-correct-stale = The signature has changed since this form was shown, by a moderator or in another window. What you typed is still here, and nothing of it is saved yet: compare it with how the signature stands now, and save it again if it still holds.
my-correct-now = How it stands now
my-correct-contact = Contact
my-correct-button = Save
my-correct-another = This address has another signature for that organisation. Withdraw one of them first.

## Organisation by mistake

my-individual-title = Sign as a person instead
my-individual-means = You then sign for yourself and not for the organisation. This is what will be printed: your name, and the organisation for identification only.
my-individual-review = By pressing the button you agree that your name is published here and handed to the letter’s addressees. Moderators look at it before it is published.
my-individual-button = Sign as a person
my-individual-not-here = This letter is signed by organisations only, so the signature cannot become yours as a person.
my-individual-withdraw = If you may not sign for the organisation, please withdraw it.

## Handing over

my-handover-title = Hand over to a successor
my-handover-means = We write to your successor, who has seven days to accept. What is printed stays as it is.
my-handover-ends = When they accept, they alone can correct or withdraw the signature. Every link that you were sent for it stops working.
my-handover-name = Your successor’s name
my-handover-role = Your successor’s role
my-handover-email = Your successor’s email
my-handover-button = Ask them
my-handover-same = This is your own address. Please give your successor’s.
my-successor-title = Take over a signature
my-successor-means = The person who signed this for the organisation would like you to be its contact: the one who can correct or withdraw it, and whom we write to about it.
my-successor-you = By pressing the button you confirm that you may speak for this organisation.
my-successor-button = Take it over
my-successor-not-you = If this is not for you, close the page, and nothing changes: the link stops working after seven days. Or press the button: the offer ends at once, and this letter never writes to your address again.
my-successor-not-you-button = This is not for me: end the offer and do not write again
my-successor-refused-title = You will not hear of it again
my-successor-refused = The offer has ended, and this letter does not write to your address any more.
my-successor-done-title = You are the contact now
my-successor-done = The signature stays as it is. You can correct or withdraw it at any time.
my-successor-signed-title = You have signed for this organisation yourself
my-successor-signed = There is a signature of your address for the same organisation already. Withdraw it first if you want to take this one over, then open the link again.
my-successor-gone-title = There is nothing to take over here
my-successor-gone = The link is too old, was cut in two, or was replaced by a newer one; or the signature was withdrawn. Ask the person who wanted to hand it over.

## Withdrawing and erasing

my-withdraw-title = Withdraw the signature
my-withdraw-means = It leaves the list, the search, the count and the files at once. The public ledger keeps that an entry was withdrawn, without a name.
my-withdraw-again = You may sign again later.
my-withdraw-button = Withdraw it
my-erase-title = Erase the signature
my-erase-means = We erase the signature with everything that is kept about it: the printed line, your name and address, what you ticked, and what was decided.
my-erase-withdraws = It is withdrawn first, and leaves the list, the search, the count and the files at once.
my-erase-for-good = This cannot be undone, by us neither. The public ledger keeps that an entry was there and when, without a name.
my-erase-button = Erase it for good

## Updates

unsubscribe-title = No more updates?
unsubscribe-text = Press the button, and we send you no more mail about updates of this letter. Your signature stays.
unsubscribe-button = Send me no more updates
unsubscribe-ended-title = This link has ended
unsubscribe-ended-text = The signature has another contact now, or is gone, and you get no updates by it. For what you have signed yourself, ask for the way to your signatures.
unsubscribed-title = You get no more updates
unsubscribed-text = Your signature stays. You can turn updates on again on the page of your signatures.

## Filing a person otherwise, before confirming

confirm-filing-label = File under
confirm-filing-hint = The words of your name in the order that the list goes by, like “Lovelace, Ada”.
confirm-filing-button = File it so
confirm-filing-unexplained = Please use only words of your name here, like “Lovelace, Ada”. For anything else, sign first and then correct it: moderators look at it.

## Privacy, the ledger, the desk

privacy-kept-heading = How long it is kept
privacy-kept-text = What is kept about a signature stays as long as it stands, or waits for the moderators. Who signed may have it erased at any time.
privacy-kept-withdrawn = { $days ->
    [one] Once a signature is withdrawn, the people behind it are erased after { $days } day: name, role and address, whoever was printed, and what was written about it.
   *[other] Once a signature is withdrawn, the people behind it are erased after { $days } days: name, role and address, whoever was printed, and what was written about it.
}
privacy-kept-closed = { $days ->
    [one] If it was not published, was taken off the list, or was joined with another, it may come back for { $days } day; then they are erased likewise.
   *[other] If it was not published, was taken off the list, or was joined with another, it may come back for { $days } days; then they are erased likewise.
}
privacy-kept-whole = Of an organisation that was to be named, its names and what was decided stay with the moderators; of all others the whole entry goes. The ledger names nobody.
privacy-kept-correspondence = { $days ->
    [one] That somebody was asked to confirm a second address, that an organisation was told and what it answered, and answers about a changed text are kept for { $days } day after that; an objection on which a decision waits, until it is made.
   *[other] That somebody was asked to confirm a second address, that an organisation was told and what it answered, and answers about a changed text are kept for { $days } days after that; an objection on which a decision waits, until it is made.
}
privacy-kept-links = That somebody asked for a link to their signatures is forgotten after three days, an offer to a successor after thirty.
privacy-withdraw-desk = To do it yourself, ask for a link to your signatures
ledger-reason-corrected = changed by its signatory, under review
reason-corrected = changed
reason-corrected-evidence = Its signer changed it. Before, it was: { $evidence }
desk-moved-corrected = Changed by the signer
desk-moved-changed-kind = Changed by the signer: signs as a person now, not for the organisation
desk-moved-handed-over = Handed over to another contact
desk-mail-kind-signer-desk = Link to the signer desk
desk-mail-kind-withdrawn = “Your signature is withdrawn”
desk-mail-kind-handover = Offer to a successor
desk-mail-kind-handed-over = “A successor has accepted”

## Mail

mail-my-desk = To see, correct or withdraw your signature:
mail-unsubscribe = You asked for updates about this letter. To get none:
mail-footer-asked = Sent by { $site }, because somebody asked for it with this address.
mail-footer-successor = Sent by { $site }, because this address was given as that of a successor.
mail-signer-desk-subject = Your signatures on { $site }
mail-signer-desk-heading = Your signatures
mail-signer-desk-about = You, or somebody who gave this address, asked for the way to everything that was signed with it on { $site }.
mail-signer-desk-button = See and change your signatures
mail-signer-desk-expires = The link works until { $date }. Whoever has it can change your signatures: do not pass it on.
mail-signer-desk-not-you = If it was not you who asked, you can ignore this mail. Nothing was changed.
mail-withdrawn-subject = Your signature is withdrawn: { $title }
mail-withdrawn-heading = Your signature is withdrawn
mail-withdrawn-about = As you asked, this signature no longer stands under the open letter of { $host }:
mail-withdrawn-again = You may sign again at any time:
mail-withdrawn-again-early = You may sign again: by the link to the letter that you were given, or on its page once it is open.
mail-withdrawn-not-you = If it was not you who withdrew it, somebody else reads your mail. Sign again, and tell the letter’s host.
mail-handover-subject = Will you take over a signature? { $title }
mail-handover-heading = Will you take over a signature?
mail-handover-about = The contact of a signature would like to hand the role to you. It stands or waits under the open letter of { $host }:
mail-handover-means = Its contact can correct or withdraw it, and is whom we write to about it. Nothing changes unless you accept.
mail-handover-button = See and accept
mail-handover-expires = The link works until { $date }.
mail-handover-not-you = If this is not for you, you can ignore this mail; or say so on the same page, and the letter never writes to this address again.
mail-handed-over-subject = Your successor has accepted: { $title }
mail-handed-over-heading = Your successor has accepted
mail-handed-over-about = You are no longer the contact of this signature, under the open letter of { $host }:
mail-handed-over-means = The links that you were sent for it no longer work. If it was not you who handed it over, tell the moderators.

## Who sees the name

my-action-visibility = Choose who sees the name
my-visibility-title = Who sees the name?
my-visibility-means = The change shows at once. The public ledger keeps that a name came onto the list or left it, and old copies of the list may name it.
my-visibility-button = Save
my-done-visibility = It is changed.
