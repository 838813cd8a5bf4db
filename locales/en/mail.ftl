# Mail. Subjects hold the letter's title, cut to 70 characters; "about" sentences end where the title follows on a line
# of its own. Signers' own words never stand inside a sentence.

## Parts of every mail

# Before a bare link in the text part.
mail-link-introduced = { $label }:
# Between a button and the same address in full, in the HTML part.
mail-link-below = If the button does not work, open this address:
# Around the name in the line; its words are the signer's.
mail-quoted = “{ $name }”
mail-line-to-be-printed = This is the line that will be printed under it:
mail-footer-signer = Sent by { $site }, because this address was given in the form to sign an open letter.
mail-footer-moderator = Sent by { $site }, because you are one of its moderators.
mail-footer-contact = Questions about the letter: { $contact }

## The way to confirm a submission

mail-confirm-subject = Confirm your signature: { $title }
mail-confirm-heading = Confirm your signature
mail-confirm-about = You, or somebody who gave this address, filled in the form to sign the open letter of { $host }:
mail-confirm-button = See and confirm
mail-confirm-code = Or type this code on the page that opened when you sent the form:
mail-confirm-code-page = If you have closed that page, it is here:
mail-confirm-expires = The link and the code work until { $date }.
mail-confirm-not-you = If this was not you: open the link and press “This was not me”. Nothing is published unless you confirm.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = Not confirmed yet, your signature: { $title }
mail-reminder-heading = Your signature is not confirmed yet
mail-reminder-about = Two days ago this address was given in the form to sign the open letter of { $host }, and nobody has confirmed it yet. We do not ask again:

## To an address that has signed before

mail-already-signed-subject = You have signed already: { $title }
mail-already-signed-heading = You have signed already
mail-already-signed-about = This address was just given again in the form to sign the open letter of { $host }. Your signature is there already:
mail-already-signed-listed = It is published, and there is nothing left to do.
mail-already-signed-waiting = The moderators have not decided on it yet. There is nothing left to do for you; we write when they have.
mail-already-signed-not-you = If it was not you who filled in the form again, you can ignore this mail. Nothing was changed.

## Published

mail-published-subject = Your signature is published: { $title }
mail-published-heading = Your signature is published
mail-published-about = Thank you. Your signature now stands under the open letter of { $host }:
mail-published-button = See it in its place

## Rejected

mail-rejected-subject = Your signature was not published: { $title }
mail-rejected-heading = Your signature was not published
mail-rejected-about = The moderators decided not to publish this signature under the open letter of { $host }:
mail-rejected-reason = Their reason:
mail-rejected-again = If something in it was wrong, you may sign again:
mail-rejected-again-early = If something in it was wrong, you may sign again: by the link to the letter that you were given, or on its page once it is open.

# The reasons a moderator can choose.
mail-rejection-not-genuine = We could not make sure that this signature is genuine.
mail-rejection-not-authorised = We could not make sure that whoever signed may do so for the organisation.
mail-rejection-duplicate = The same signature stands under the letter already.
mail-rejection-not-eligible = This letter is not open to signatures of this kind.
mail-rejection-unclear = Something in the entry could not be cleared up.
mail-rejection-superseded = Another signature was published for the same organisation.

## Another claim for the same organisation was published

mail-superseded-subject = Another signature was published for your organisation: { $title }
mail-superseded-heading = Another signature was published for your organisation
mail-superseded-about = An organisation signs a letter once. Somebody else’s signature for the same organisation is now published under the open letter of { $host }:
mail-superseded-why = So this one of yours was closed:
mail-superseded-desk = Often it was a colleague. If the published signature does not come from your organisation, tell the moderators.
mail-moderators-contact = You reach them here: { $contact }
mail-moderators-reply = You reach them by answering this mail.

## To moderators

mail-first-waiting-subject = A signature waits for you: { $title }
mail-first-waiting-heading = A signature waits for you
mail-first-waiting-about = At least one signature waits for a moderator’s decision, under the open letter of { $host }:
mail-first-waiting-button = Open the queue
mail-first-waiting-once = You get one such mail when the queue begins to fill, however many entries follow.

## Keep or withdraw after a change in substance

mail-question-subject = The text has changed, do you still sign it? { $title }
mail-question-heading = The text has changed: do you still sign it?
mail-question-about = A signature looked after from this address stands under the open letter of { $host }:
mail-question-signed = It was given for version { $number } of the text:
mail-question-now = Since then the letter was changed in substance. The text to be signed is now version { $number }.
mail-question-note = What changed, in the host’s words:
mail-question-compare = Both texts side by side:
mail-question-button = Keep or withdraw the signature
mail-question-silence = If you do nothing, the signature stays under the text that was signed, and the list says so. We ask only once.
mail-question-expires = The link works until { $date }, or until the letter closes.
## To those who are not named

mail-line-unnamed = This is what was signed with; it will not be printed:
mail-counted-subject = Your signature counts: { $title }
mail-counted-heading = Your signature counts
mail-counted-about = Thank you. Your signature now counts under the open letter of { $host }:
mail-counted-button = Read the letter
## Proof: a second address, notices, objections

mail-link-until = The link works until { $date }.
mail-footer-second-address = Sent by { $site }, because the signer of an open letter gave this address to be confirmed.
mail-footer-notice = Sent by { $site }, because a signature was given in the name of your organisation.

mail-ask-subject = One more step for your signature: { $title }
mail-ask-heading = One more step for your signature
mail-ask-about = Thank you for your signature under the open letter of { $host }:
mail-ask-wanted = The moderators would like to be sure that it comes from the organisation. Please give a second address that ends in { $domain }, yours or a colleague’s; we send a link there, and one press confirms it.
mail-ask-button = Give a second address
mail-ask-otherwise = If there is no such address, tell the moderators how else they can make sure. Until then the signature waits.

mail-second-address-subject = Please confirm this address: { $title }
mail-second-address-heading = Please confirm this address
mail-second-address-about = Somebody signed the open letter of { $host } for your organisation:
mail-second-address-why = They gave this address to show that the signature comes from the organisation. The address is not published.
mail-second-address-button = See and confirm
mail-second-address-not-you = If you know nothing of it, open the link and press “I know nothing of this”. We then send no more mail about this letter to this address.

mail-notice-subject = A signature in the name of your organisation: { $title }
mail-notice-heading = A signature in the name of your organisation
mail-notice-about = Your organisation was signed up for the open letter of { $host }:
mail-notice-listed = The line is published under the letter.
mail-notice-waiting = The line is about to be published under the letter.
mail-notice-right = If that is right, there is nothing to do. If your organisation did not sign, or whoever signed may not do so, object: the signature is then taken off the list at once, and moderators look at it.
mail-notice-button = See it, and object

mail-objected-subject = An organisation objects: { $title }
mail-objected-heading = An organisation objects
mail-objected-about = An organisation that was told of a signature in its name objects to it, under the open letter of { $host }:
mail-objected-held = The signature is held and not on the list. Please look at it.
mail-objected-button = Open the entry
mail-reported-subject = An entry was reported: { $title }
mail-reported-heading = An entry was reported
mail-reported-about = A reader says that something is wrong with an entry of the list, under the open letter of { $host }:
mail-reported-what = Nothing on the list has changed. Please look at what they wrote. You get no other mail of this kind about this letter until all its reports have been looked at.
mail-reported-button = Open the reports

## Accounts on the desk

mail-footer-invited = Sent by { $site }, because an owner of its desk gave this address.
mail-footer-reset = Sent by { $site }, because somebody asked for a new password with this address.
mail-footer-account = Sent by { $site }, because you have an account on its desk.
mail-may-owner = As an owner you decide about signatures, and about who else may.
mail-may-moderator = As a moderator you decide about signatures.
mail-may-reader = As a reader you see everything on the desk and decide nothing.

mail-invitation-subject = Your account on the desk of { $site }
mail-invitation-heading = You are invited to the desk
mail-invitation-about = You are invited to the desk of { $site }, where open letters are looked after.
mail-invitation-by = The invitation comes from { $name }.
mail-invitation-button = Make the account
mail-invitation-not-you = If you expect no such invitation, do nothing: no account is made then.

mail-reset-subject = A new password for the desk of { $site }
mail-reset-heading = Choose a new password
mail-reset-about = Somebody, probably you, has forgotten the password of your account on the desk of { $site }.
mail-reset-button = Choose a new password
mail-reset-not-you = It works once. If it was not you, do nothing: the password stays as it is.

mail-password-changed-subject = Your password for the desk of { $site } was changed
mail-password-changed-heading = Your password was changed
mail-password-changed-about = The password of your account on the desk of { $site } was changed, and its other sessions ended.
mail-password-changed-not-you = If it was not you, choose another one at once, and tell an owner of the desk:

mail-factor-on-subject = The second factor is on for the desk of { $site }
mail-factor-on-heading = The second factor is on
mail-factor-on-about = Your account on the desk of { $site } now asks for a code beside the password.
mail-factor-off-subject = The second factor is off for the desk of { $site }
mail-factor-off-heading = The second factor is off
mail-factor-off-about = Your account on the desk of { $site } asks for no code any more, only for the password.
mail-account-not-you = If it was not you, change your password at once, and tell an owner of the desk.

mail-role-subject = Your account on the desk of { $site }
mail-role-heading = Your account was changed
mail-role-about = An owner has changed your account on the desk of { $site }.
mail-disabled-subject = Your account on the desk of { $site } is disabled
mail-disabled-heading = Your account is disabled
mail-disabled-about = Your account on the desk of { $site } was disabled. You cannot sign in with it.
mail-disabled-ask = If you think that this is a mistake, ask an owner of the desk.
