# The public pages. One sentence a message; a number chooses its plural here and never in a template.
# Names of people and organisations stand in elements of their own, so few messages carry one.

language-name = English
country-international = International
country-xk = Kosovo

## Counts

count-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
count-individuals = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
count-both = { $organisations } and { $individuals }
count-from-countries = { $count ->
    [one] from { $count } country
   *[other] from { $count } countries
}
count-line = { $who } { $from }
count-nobody = Nobody has signed yet

## The frame

skip-to-content = Skip to the content
nav-letter-label = This letter
nav-letter = The letter
nav-signatories = Signatories
nav-sign = Sign
nav-languages = Languages
nav-more-label = About this letter and this site
nav-privacy = Privacy
nav-ledger = Ledger
nav-versions = Versions
nav-contact = Contact
take-away = Download the list:
take-away-csv = table (CSV)
take-away-txt = text
take-away-json = JSON

## Whether a letter can be signed

status-open-until = Open until { $date }
status-open = Open, without a deadline
status-opens = Opens on { $date }
status-not-open = Not open yet
status-closed-since = Closed since { $date }
status-closed = Closed

## The letters of a site

letters-heading = Open letters
letters-empty = There is no open letter here at the moment.
letters-from = From

## A letter

fact-to = To
fact-from = From
fact-from-host = { $host } and those who have signed below
fact-deadline = Deadline
fact-signed = Signed
fact-signed-by = by { $counts }
letter-other-language = There is no English text of this letter; you are reading the one in { $language }.
fact-sign-yours = Sign it too
fact-version = Version
fact-version-all = all versions
signatories-heading = Signatories
letter-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
letter-whole-list = the whole list
letter-nobody-yet = No organisation has signed yet. Yours can be the first.
letter-nobody-closed = Nobody signed this letter.
ask-yours-next = Yours can be the next; it takes two minutes.
ask-first = Be the first to sign
ask-first-text = It takes two minutes.
ask-button = Sign the letter
ask-not-open = This letter cannot be signed yet.
ask-closed = This letter is closed and can no longer be signed.
ask-read-list = See who has signed
letter-printed = { $address }, printed on { $date }

## The form

sign-title = Sign the letter
sign-intro = You sign:
sign-steps = Fill in the form, then press the button in the email we send you. Nothing is published before that.
sign-not-open = This letter cannot be signed at the moment.
sign-back = Back to the letter
sign-required = Everything is needed, except where it says “optional”.
sign-optional = (optional)
sign-errors = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}
sign-error-title = Please check:
sign-kind = Who signs?
sign-kind-organisation = An organisation
sign-kind-individual = I do, as an individual
sign-your-organisation = Your organisation
sign-your-country = Your country
sign-you = You
sign-you-hint = We need this to reach you. It is not published, unless you ask for it below.
sign-you-hint-never = We need this to reach you. It is not published.
sign-you-hint-individual = Your name, affiliation and country are published unless you choose otherwise below. Your address never is.
sign-organisation = Name, as it should be printed
sign-organisation-hint = In its own language and script.
sign-organisation-en = Name in English
sign-organisation-en-hint = If its own name is in another language.
sign-acronym = Acronym
sign-website = Website
sign-website-hint = Like example.org. Moderators compare it with your email address.
sign-country = Country
sign-country-hint = An international organisation chooses “International”, the first in the list.
sign-country-choose = Please choose
sign-name = Your name
sign-role = Your role
sign-role-hint = For example chair, director, secretary.
sign-email = Email
sign-email-hint = Best at the organisation’s own domain: that is the quickest to verify.
sign-print-name = Print my name and role under the organisation’s name
sign-statements = Two statements
sign-statement = One statement
sign-consent-organisation = I agree that the organisation’s support for this letter is counted here and handed to the letter’s addressees, and that its name, country and website are shown to those whom I have chosen above.
sign-consent-individual = I agree that my support for this letter is counted here and handed to the letter’s addressees, and that my name, affiliation and country are shown to those whom I have chosen above.
sign-consent-both = I agree that this support for the letter is counted here and handed to the letter’s addressees, and that the name, affiliation and country given above, and an organisation’s website, are shown to those whom I have chosen above.
sign-authorised = I am authorised to sign this letter for the organisation.
sign-privacy-link = What happens with the data
sign-updates = Send me updates about this letter.
sign-trap = Leave this empty
sign-button = Sign
sign-next = We then send an email to your address. Your signature counts once you have confirmed it there.

## After the form

check-mail-title = Now check your email
check-mail-sent = We have sent an email to the address you gave.
check-mail-do = Open it, press the button in it, check what will be printed, and confirm. The link in it works for seven days.
check-mail-code-heading = Or type the code from the email
check-mail-code-intro = This helps when the email is on another device.
check-mail-code = Code
check-mail-code-hint = Eight digits.
check-mail-email = Email
check-mail-email-hint = The address you signed with.
check-mail-button = Confirm with the code
check-mail-nothing = No email after a few minutes?
check-mail-nothing-spam = Look in your spam or junk folder.
check-mail-nothing-again = If the address may have been misspelt, sign again.
check-mail-nothing-contact = If it still does not come, write to

## Confirming

confirm-title = Please confirm the signature
confirm-intro = This is how it will stand under the letter:
confirm-you-organisation = By pressing the button you confirm that you may sign for this organisation and that its support may be published.
confirm-you-individual = By pressing the button you confirm that you sign this letter and that your name may be published.
confirm-button = Confirm the signature
confirm-near = Is it one of these already?
confirm-near-text = These names are on the list and look much alike. If one of them is yours, there is no need to sign again.
confirm-not-me-heading = This was not you?
confirm-not-me-text = Somebody gave your address. Press this, and we erase the entry and send you no more mail about this letter.
confirm-not-me-button = This was not me
confirm-expired-title = This link does not work any more
confirm-expired-text = Links in our mails work for seven days, and only whole. Perhaps it was cut in two: try to open it from the mail again.
confirm-expired-again = If it is too old, simply sign again; it takes two minutes.
confirm-expired-contact = If you need help, write to
confirmed-published-title = Thank you. The signature is published.
confirmed-published-text = It stands in its place in the list now.
confirmed-published-link = See it in the list
confirmed-held-title = Thank you. The signature is confirmed.
confirmed-held-text = Moderators look at it before it is published. You get an email as soon as they have decided, usually within a day or two.
confirmed-already-title = You have signed already
confirmed-already-organisation = Your organisation’s signature is confirmed. You need to do nothing more.
confirmed-already-individual = Your signature is confirmed. You need to do nothing more.
confirmed-closed-title = This letter is closed
confirmed-closed-text = It was closed before the signature was confirmed, so it can no longer be added.
confirmed-to-letter = Back to the letter
not-me-title = Thank you. It is erased.
not-me-text = Nothing was published. What had been typed in with your address is erased, and we send no more mail about this letter to it.

## The list

list-find = Find a name
list-country = Country
list-all-countries = All countries
list-find-button = Find
list-alphabet = Alphabet
list-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
list-found-nothing = No signatory’s name has a word that begins with “{ $query }”.
list-found-nothing-here = No signatory was found.
list-show-all = Show everyone
list-next = Next: from “{ $name }”
list-previous = Previous: up to “{ $name }”
list-country-count = { $country } ({ $count })
list-beginning = Back to the beginning
list-pages = Pages of the list

## One signatory

person-with-role = { $name }, { $role }
signatory-of = Signatory of
signatory-country = Country
signatory-website = Website
signatory-represented = Represented by
signatory-verified = How it was verified
signatory-signed = Signed
signatory-signed-version = version { $number }, in { $language }, on { $date }
signatory-filed = Filed under
signatory-in-list = See it in the list
proof-address-sentence = The signature was confirmed from an email address.
proof-own-domain-sentence = The signature was confirmed from an email address at the organisation’s own domain.
proof-vouched-sentence = Moderators know the organisation and vouch for it.
proof-imported-sentence = The letter’s host collected this signature and added it to the list.

## Versions

versions-title = Versions of the letter
versions-intro = Every signature is bound to the exact text that was signed. A version never changes once somebody has signed it.
versions-date = Date
versions-change = What changed
versions-current = current
change-first = The first text
change-editorial = Editorial; signatures were kept
change-material = Changed in substance; every signatory was asked
version-heading = Version { $number }
version-read = Read it
version-check = Check the text
version-check-text = The number below is the SHA-256 of the text as it was signed. Download the text and compute the number yourself, for example with:
version-download = Download the text
version-all = All versions

## The ledger

ledger-title = Ledger
ledger-intro = Each change of the list of signatories is written here and never altered. Every entry carries the hash of the one before it, so that nothing can be changed or left out without showing. It holds no personal data.
ledger-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
ledger-empty = The ledger is empty: nobody has been published yet.
ledger-head = Hash of the newest entry
ledger-verify = Check it yourself
ledger-verify-text = This command recomputes the hashes and the count from these public pages alone:
ledger-sequence = No.
ledger-when = When
ledger-what = What happened
ledger-kind = Kind
ledger-signatory = Signatory
ledger-signatory-see = see
ledger-signatory-see-label = See the signatory of entry { $number }
ledger-commitment = Commitment
ledger-hash = Hash
ledger-further = Further entries
ledger-act-published = Published
ledger-act-corrected = Corrected
ledger-act-unpublished = Taken off
ledger-act-republished = Published again
ledger-reason-withdrawn = withdrawn by the signatory
ledger-reason-under-review = under review by the moderators
ledger-reason-invalidated = found not to be genuine
ledger-reason-merged = joined with another entry
ledger-reason-imported = added by the letter’s host
ledger-reason-undone = a decision was undone
ledger-reason-synthetic = made up to try the server out
kind-organisation = Organisation
kind-individual = Individual

## Privacy

privacy-title = Privacy
privacy-intro = What this letter keeps about those who sign it and those who read it, for how long, and how to have it erased. Responsible is the letter’s host:
privacy-published-heading = What is published
privacy-published-organisation = The organisation’s names, acronym, country and website, how it was verified, and which version of the letter it signed. For somebody who signs as an individual: their name, country and affiliation. Whoever chose not to be named is counted, and nothing else is published; the name is kept encrypted, and told to the letter’s addressees only if that was chosen.
privacy-unnamed-limit = What encryption cannot hide of those who are not named: an organisation has one entry in our database for all letters. If it is named on another letter, or somebody else names it, whoever steals the database can tell that the signature without a name is its own. The language in which a signature was given is not encrypted either.
privacy-published-representative = The name and role of the person who signs for an organisation are published only if that person ticked the box for it.
privacy-published-where = It is published on these pages and in the files one can take away (people’s names only where the letter’s host decided so), and handed to those whom the letter is addressed to.
privacy-contact-heading = What is never published
privacy-contact-text = The email address, and the name and role of the person behind an organisation’s signature unless they asked for them to be printed. They are kept encrypted, each record with a key of its own, and only moderators of this letter can open them, in order to verify the signature and to answer.
privacy-unconfirmed-heading = Before a signature is confirmed
privacy-unconfirmed-text = The link in our mail works for seven days. { $days ->
    [one] What was typed into a form and never confirmed is erased after { $days } day.
   *[other] What was typed into a form and never confirmed is erased after { $days } days.
}
privacy-not-me-text = If somebody else gave your address, “This was not me” on the page behind the link of that mail erases the entry at once. We then keep a keyed fingerprint of the address, which cannot be read back, in order not to write to it again.
privacy-reports-heading = Reports about entries
privacy-reports-text = What somebody reports about an entry of the list, and the address they give for an answer, are kept encrypted and seen by moderators only. { $days ->
    [one] A day later both are erased.
   *[other] { $days } days later both are erased.
}
privacy-network-heading = Against abuse
privacy-network-text = How often forms come from one network is counted in the server’s memory, for minutes or hours. So that moderators see when many signatures come from one network, a keyed hash of it is kept with each form for { $days ->
    [one] { $days } day
   *[other] { $days } days
  }: of the first 24 bits of an IPv4 address, or 48 of an IPv6 one. The address itself is not written down.
privacy-mail-heading = Mail
privacy-mail-text = { $days ->
    [one] You get mail only about your own signature, and updates if you ticked the box. That a mail was sent is remembered for { $days } day, without the address.
   *[other] You get mail only about your own signature, and updates if you ticked the box. That a mail was sent is remembered for { $days } days, without the address.
}
privacy-readers-heading = Reading
privacy-readers-text = These pages set no cookies, need no scripts, load nothing from anyone else and hand nothing on.
privacy-withdraw-heading = Withdrawing and correcting
privacy-withdraw-text = You may have a signature corrected or withdrawn at any time, without giving a reason. It then leaves the list, the search and the files within a second. You may also have it erased, with everything that was kept about you. The ledger keeps that an entry was taken off, and when, without a name.
privacy-withdraw-how = Write from the address you signed with to
privacy-withdraw-how-mail = Answer any mail you had from us.

## Versions of a text: side by side, and who stands under which

versions-signed = Signed
versions-signed-by = { $count ->
    [one] { $count } signatory stands under it
   *[other] { $count } signatories stand under it
}
versions-signed-by-unnamed = { $count ->
    [one] { $count } signatory stands under it, { $unnamed } of them without being named
   *[other] { $count } signatories stand under it, { $unnamed } of them without being named
}
versions-compare = What changed since version { $number }
fact-version-later = { $number } of { $date } ({ $change })
fact-version-editorial = editorial change
fact-version-material = changed in substance
fact-version-compare = what changed
list-signed-version = signed version { $number }
signatory-signed-earlier = The text has changed since; see what changed
compare-title = What changed from version { $from } to version { $to }
compare-how = What was taken out is struck through, what is new is underlined. The source of the text is shown, so that nothing can change unseen.
compare-removed = taken out:
compare-added = new:
compare-others = The same comparison in
compare-same = No word differs between the two, only spacing or line breaks.
compare-of-title = Title
compare-of-text = Text
sign-text-changed = The text of the letter was changed in substance after you opened this page, so nothing was signed yet. What you typed is kept. Please read the new text; if you then press “Sign”, you sign that one.
sign-text-changed-read = The text that is signed now:
sign-text-changed-compare = See what changed

## Keep or withdraw after a change in substance

question-title = The text has changed: do you still sign it?
question-stands = This signature stands under version { $number } of the letter.
question-intro = Since then the letter was changed in substance. The text to be signed is now version { $number }.
question-compare = Compare the two texts
question-keep-text = By pressing the button you confirm that you have read version { $number }, and that the signature stands for it.
question-keep-button = Keep it under the new text
question-silence = If you do nothing, the signature stays where it is, and the list says that it is for version { $number }.
question-withdraw-heading = Withdraw the signature
question-withdraw-text = It leaves the list, the search and the files at once. This cannot be undone, but you may sign again.
question-withdraw-button = Withdraw it
question-outdated = The text was changed once more after you opened this page, so your answer was not taken. Please look at the newest text.
question-kept-title = Thank you. The signature stands for the new text.
question-kept-text = There is nothing left to do. Until the letter closes you can still change your mind.
question-withdrawn-title = The signature is withdrawn
question-withdrawn-text = It is no longer on the list, in the search or in the files.
question-sign-again = Sign the letter again
question-closed-title = The letter is closed
question-closed-text = The question can no longer be answered: the signature stays as it is.
question-closed-contact = A signature may be withdrawn at any time. Write from the address you signed with to
question-gone-title = This link does not work any more
question-gone-text = Either it is older than sixty days or was cut in two, or the signature that it was about is not there any more, or somebody else looks after it now. Where nothing was answered, nothing was changed.
ledger-reason-kept = kept by the signatory under a changed text
## Who is named, and who is not

sign-visibility = Who sees the name?
sign-visibility-named = Our name is published
sign-visibility-named-individual = My name is published
sign-visibility-addressee = Only the addressee of the letter sees our name
sign-visibility-addressee-individual = Only the addressee of the letter sees my name
sign-visibility-counted = We are only counted
sign-visibility-counted-individual = I am only counted
sign-visibility-hint = Whoever is not named is kept encrypted, and only moderators see who it is, to verify the signature.
unnamed-addressee = The name is not published: the list counts one more, and only the addressee of the letter is told the name.
unnamed-counted = The name is not published and told to nobody: the list counts one more.
confirm-intro-unnamed = This is what you signed with. It will not stand under the letter:
confirm-you-organisation-unnamed = By pressing the button you confirm that you may sign for this organisation and that its support may be counted.
confirm-you-individual-unnamed = By pressing the button you confirm that you sign this letter and that your support may be counted.
confirmed-counted-title = Thank you. The signature counts.
confirmed-held-unnamed-text = Moderators look at it before it counts. You get an email as soon as they have decided, usually within a day or two.
count-unnamed = { $count ->
    [one] One of them is not named.
   *[other] { $count } of them are not named.
}
ledger-unnamed = not named
ledger-reason-visibility = the signatory chose who sees the name

## People

sign-affiliation = Affiliation
sign-affiliation-hint = For example where you work. It is printed beside your name, for identification only.
sign-file-under = How your name is filed
sign-file-under-hint = For example “Lovelace, Ada”. If you leave it empty, we file it by the last word, and show you where before you confirm.
affiliation-only = { $affiliation } (for identification only)
affiliations-note = Affiliations are given for identification only.
confirm-filed = Filed under { $heading } as “{ $name }”
list-kinds = Who signed
signatory-affiliation = Affiliation

## How far a letter is

progress = { $received } received, { $confirmed } confirmed, { $published } published
progress-oldest = { $days ->
    [0] the oldest has waited for less than a day
    [one] the oldest has waited for { $days } day
   *[other] the oldest has waited for { $days } days
}
progress-with-oldest = { $progress }; { $oldest }.
## Proof: a second address, notices, objections

ledger-reason-objection = the organisation objected, moderators look at it
signatory-vouched = How they know:
link-gone-title = This link does not work any more
link-gone-text = It is too old, was used already, or was not copied whole. Try to open it from the mail again.
give-address-title = Give a second address
give-address-intro = The moderators would like to be sure that this signature comes from the organisation. Please give an address that ends in { $domain }, yours or a colleague’s. We send a link there, and one press confirms it. It is not published.
give-address-email = An address at { $domain }
give-address-email-hint = Parts before it, as in name@office.{ $domain }, are fine.
give-address-button = Send the link there
give-address-mailed-title = Please look into that mailbox
give-address-mailed-text = If mail reaches the address you gave, there will be a link in it soon. Once it is confirmed there, the moderators look at the signature again. If nothing comes, open this page from your mail again and check the address.
error-ask-wrong-domain = This address does not end in { $domain }. Please give one that does.
error-ask-too-many = Three addresses were given within a day. Please try again tomorrow.
second-address-title = Confirm this address
second-address-intro = Whoever signed gave this address, to show that the signature comes from your organisation:
second-address-private = It is not published. Confirming it says that your organisation stands behind the line above.
second-address-button = Confirm the address
second-address-not-me-heading = You know nothing of this?
second-address-not-me-text = Press this: the address is forgotten, and we send you no more mail about this letter.
second-address-not-me-button = I know nothing of this
second-address-not-me-title = Thank you. It is forgotten.
second-address-not-me-done = Nothing was confirmed, and we send no more mail about this letter to your address.
second-address-done-title = Thank you. The address is confirmed.
second-address-done-text = The moderators see that the signature comes from the organisation. There is nothing left to do.
objection-title = A signature in the name of your organisation
objection-listed = This line is published under the letter.
objection-not-listed = This line is not on the public list now.
objection-what = If your organisation did not sign, or whoever signed may not do so, object here. The line is then taken off the list at once, or held back from it, and moderators look at it. If all is right, there is nothing to do.
objection-words = What is wrong?
objection-words-hint = Only the moderators read it.
objection-button = Object to this signature
objected-title = Thank you. The signature is held.
objected-text = It is not on the list, and moderators look at what you wrote. Nothing is published again before they have decided.
error-objection-long = Please write at most { $max } characters.
