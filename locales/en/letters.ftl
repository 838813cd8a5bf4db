## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = Letters
letterdesk-nav = Pages about this letter
letterdesk-overview = Overview
letterdesk-corrections = { $count ->
    [one] { $count } initial signatory corrected their line: it comes under the letter only once a moderator has looked at it.
   *[other] { $count } initial signatories corrected their lines: they come under the letter only once a moderator has looked at them.
  }
letterdesk-text = Text
letterdesk-version = Text and versions
letterdesk-settings = Settings
letterdesk-updates = Updates
letterdesk-action = Take action
letterdesk-delivery = Delivery
letterdesk-new = New letter
letterdesk-new-intro = It begins as a draft that nobody sees. Its text and everything else can be changed until it is opened.
letterdesk-new-button = Make the draft
letterdesk-none = There is no letter yet.
letterdesk-letter = Letter
letterdesk-state = State
letterdesk-signed = Signed
letterdesk-made = Begun on { $date }
letterdesk-slug = Address
letterdesk-slug-hint = The last part of its address, like “peace-2027”: small letters, digits and hyphens. It stays.
letterdesk-slug-bad = Write 1 to 60 small letters, digits and hyphens, with no hyphen at either end.
letterdesk-slug-taken = Another letter has this address. Choose a different one.
letterdesk-title-wanted = Give the letter a title of at most 300 characters.
letterdesk-host-wanted = Say who publishes the letter, in at most 200 characters.
letterdesk-language-bad = Write a language code like “en”, “fr” or “pt-BR”.
letterdesk-problem = This was not done
letterdesk-moved = Somebody else has moved the letter meanwhile. This page shows where it is now.
letterdesk-lacks = The letter still lacks something that it is signed with.
letterdesk-before-opening = Before it can be opened
letterdesk-ready = Nothing is missing.
letterdesk-lacks-text = The text in { $language } has no words yet.
letterdesk-lacks-addressees = The text in { $language } does not say to whom it is written.
letterdesk-lacks-host = Nobody is named as the host.
letterdesk-lacks-contact = No public contact is set: signers could not ask anybody.
letterdesk-unpublished = { $count ->
    [one] { $count } not published
   *[other] { $count } not published
  }
letterdesk-texts = Version { $number }
letterdesk-prepared = In preparation:
letterdesk-write = Write
letterdesk-columns = Translate side by side
letterdesk-preview = Preview
letterdesk-read = Read
letterdesk-add-language = Add a language
letterdesk-moves = Open and close
letterdesk-open-means = Opening shows the letter to everybody and freezes its text: from then on it changes only as a new version.
letterdesk-close-means = A closed letter stays readable; what was submitted in time can be confirmed for another 24 hours. An archived one is no longer offered.
letterdesk-move-open = Open for signatures
letterdesk-move-closed = Close
letterdesk-move-archived = Archive
letterdesk-move-draft = Back to a draft
letter-state-draft = Draft
letter-state-open = Open
letter-state-awaiting = Awaiting its opening
letter-state-closed = Closed
letter-state-archived = Archived

## Its text

text-title = Title
text-title-hint = As it stands above the letter.
text-short-title = Short title
text-short-title-hint = A few words for navigation and mail, at most 60 characters.
text-addressees = Addressees
text-addressees-hint = To whom the letter is written, as printed after “To”.
text-note = What changes
text-note-hint = A sentence for everyone to read beside the new version.
text-markdown = Text
text-markdown-hint = Markdown: an empty line between paragraphs, # for headings, *italic*, **bold**, - for lists, > for quotations, [^1] for footnotes. Paste from a word processor: what it marks is kept.
text-paragraph = Paragraph { $number }
text-whole = Write the text as a whole
text-of-draft = Nobody sees this yet. Opening the letter freezes it.
text-of-next = A draft of the next version: nobody sees it until it is published.
text-of-translation = A translation of the version that is signed now: nobody sees it until it is published, and then it never changes.
text-save = Save
text-dismiss = Dismiss changes
text-kept = Saved.
text-empty = This cannot be empty.
text-too-long = This is too long: at most { $max } characters.
text-same = Nothing differs.
text-changed = Somebody else has changed this meanwhile
text-changed-hint = Nothing of either is lost: theirs is saved, yours stands in the form below. Take over what you want; saving puts yours in the place of theirs.
text-theirs = Saved by somebody else
text-yours = Yours
text-cleaned = What the clean-up changes
text-cleaned-hint = Nothing is saved yet. Save the text below as it is now, or take back the clean-up.
text-pasted = As it was
text-clean = Cleaned up
text-clean-up = Clean up pasted text
text-clean-up-hint = Removes what cannot be seen, such as soft hyphens and non-breaking spaces, and makes lists of bullets and numbers. You see every change before it is saved.
text-join = Join lines that only the width of a page has broken
text-clean-button = Clean up
text-restore = Take back the clean-up
text-pasted-note = Pasted as Markdown.
text-file = Take the text from a file
text-file-hint = Markdown, plain text or a web page (.md, .txt, .html). It takes the place of the text above, and is saved with it.
text-drop = Take this text away
text-drop-sure = The text in this language is deleted.
text-drop-button = Delete the text

## Versions and translations

version-prepare = Prepare version { $number }
version-draft = The letter is a draft: its text still changes freely, without a new version.
version-how = The text that is signed never changes. Write the next version beside it, in every language that it shall have; what differs is shown below before anything is published.
version-prepared = In preparation
version-translations = Further languages of version { $number }
version-translations-hint = A translation is added to the version that is signed now. Once it is published it can be signed, and never changes.
version-translation-publish = Publish the translation
version-publish = Publish version { $number }
version-publish-button = Publish version { $number }
version-missing = Not in preparation, so that their readers would get the text in the letter’s own language:
version-what = What kind of change is it?
version-editorial = Editorial
version-material = In substance
version-editorial-means = { $count ->
    [0] Spelling, a date, a clearer sentence. Nobody has to be asked.
    [one] Spelling, a date, a clearer sentence. { $count } signature is kept; nobody is asked.
   *[other] Spelling, a date, a clearer sentence. All { $count } signatures are kept; nobody is asked.
  }
version-material-means = { $count ->
    [0] The substance changes. There is no contact to be asked yet.
    [one] The substance changes. { $count } contact will be asked by mail whether they stand by the new text; silence keeps the signature under the text that was signed.
   *[other] The substance changes. { $count } contacts will be asked by mail whether they stand by the new text; silence keeps the signature under the text that was signed.
  }
version-nobody-to-ask = The letter is not open, so no signatory could answer. Only an editorial change can be published.
version-change-wanted = Choose whether the change is editorial or material.
version-lacks = The text in { $language } is not complete: it needs words and addressees.
version-same = Nothing differs from the version that is signed now.
version-changed = The texts have changed since you looked at them. This page shows them as they are now.

## Settings

settings-draft = Everything can be changed until the letter is opened.
settings-owners = Only owners change the settings and the co-hosts.
settings-open = The letter has been opened: what people relied on when they signed stays. Who could sign still can, representatives that were to be printed are, and the letter’s own language remains.
settings-changed = Somebody else has changed the settings meanwhile
settings-changed-hint = These stand otherwise now. Saving again puts yours in their place.
settings-who = Who signs, and how
settings-signers = Who may sign
settings-signers-hint = Once the letter is open, others may be let in as well, but nobody is shut out.
settings-signers-organisations = Organisations
settings-signers-individuals = Individuals
settings-signers-both = Organisations and individuals
settings-review = Review
settings-review-first = Every entry waits for a moderator
settings-review-rules = Only doubtful entries wait
settings-representatives = Representatives may be printed
settings-representatives-hint = A person’s name under their organisation, where they tick it. Once the letter is open this stays on.
settings-reminder = Remind of the confirmation
settings-reminder-hint = One mail after 48 hours to an address that has not confirmed.
settings-factor = Second factor required
settings-factor-hint = Only accounts with a second factor may use this letter’s desk.
settings-host-legend = Host, language and deadline
settings-host = Host
settings-host-hint = Who publishes the letter, as printed after “From”.
settings-contact = Public contact
settings-contact-hint = A mail address or a page where signers reach the moderators.
settings-language = Language
settings-language-hint = A code like “en”, “fr” or “pt-BR”.
settings-own-language-hint = The letter’s own, in which readers get it whose language is missing. It needs a text, and stays once the letter is open. Its further languages are those that it has a text in: add them under “Text and versions”.
settings-moments = When it opens and closes is decided on a page of its own.
settings-zone = Time zone
settings-zone-hint = A name like “Europe/Paris” or “UTC”.
settings-list-legend = The list
settings-collation = Alphabet
settings-collation-hint = The language whose alphabet orders the list, like “en” or “sv”. If it changes, the whole list is filed anew, which takes moments; until then it may stand in two orders.
settings-collation-bad = This is no language whose alphabet is known.
settings-articles = Leading articles
settings-articles-hint = Whether “The Society” is filed under T or S. If it changes, the list is filed anew.
settings-articles-keep = count: “The Society” under T
settings-articles-ignore = do not count: “The Society” under S
settings-grouping = Grouping
settings-grouping-hint = How the list stands under the letter, on paper and in files to read. Files for programs and the search keep one alphabet. Where there are more names than the page is to hold, “by country” shows the countries instead.
settings-grouping-none = One alphabet
settings-grouping-country = By country
settings-grouping-first = First signatories on top
settings-list = Names on the letter’s page
settings-list-hint = How many stand under the letter itself, from 0 to 10,000; the others are one link away.
settings-progress = Show how many wait
settings-progress-hint = The public sees how many signatures were received, confirmed and published.
settings-target = Target
settings-target-hint = How many signatories you hope for. Empty for none.
settings-target-shown = Show the target
settings-target-shown-hint = On the letter’s page, beside the count.
settings-number = Write a number from { $from } to { $to }.
settings-save = Save the settings
settings-refused-language = Write a text in this language first; and once the letter is open, its own language stays.
settings-refused-signers = The letter is open: whoever could sign when it was opened must still be able to. Choose both.
settings-refused-representatives = The letter is open, and representatives were told that they would be printed.
settings-refused-zone = This is no time zone. Write a name like “Europe/Paris”.
hosts-title = Co-hosts
hosts-label = One a line, in the order in which they are printed
hosts-hint = The name, then the website: “Humanists of Nowhere https://nowhere.example”.
hosts-save = Save the co-hosts
hosts-bad-line = Line { $line } is no name, or its website is none. At most 40 lines.
hosts-changed = Somebody else has changed the co-hosts meanwhile. Saving again puts yours in the place of: { $hosts }

## Updates

updates-title = Updates
updates-none = There is no update yet.
updates-all = All updates
updates-feed = Follow the updates in a feed reader (Atom)
update-new = Write an update
update-title = Update
update-title-hint = What happened, in a few words.
update-source-bad = Write a whole web address that begins with https://.
update-others = In other languages:
update-note = What is corrected
update-note-hint = A sentence that everybody reads above the update, with today’s date.
update-note-wanted = The update is published: say what is corrected.
update-correct = Publish the correction
update-corrected = Corrected on { $date }:
update-publish = Publish the update
update-drop = Delete the draft
update-then = What next
update-published-on = Published on { $date }
update-unpublished = Not published
update-gone = A colleague dropped this update while you wrote. What you typed stands below and is not saved; saving makes a new update of it.
update-language-gone = A colleague dropped this update in this language meanwhile; it still stands in another. What was typed is not saved; saving writes it again.
update-stays = It was published meanwhile, and a published update stays.

## Take action

action-intro = What readers can do beside signing: whom to write to, what to say, where to read more. It stands at the letter’s address under “act”, and a link under the letter leads to it.
action-title-hint = The heading, and the words of the link.
action-markdown-hint = Markdown, with links to sources. Without words the page is taken away.
action-save = Save and publish

## Delivery

delivery-new = Write down a delivery
delivery-now = The list stands at { $counts } (entry { $number } of the ledger). This, and the hash of the ledger, are kept with a delivery of today; with one of an earlier day, how the list stood at the end of that day.
delivery-day = Day
delivery-day-bad = Write a day like 2027-03-31.
delivery-day-to-come = This day is still to come.
delivery-recipient = To whom
delivery-recipient-hint = As printed: “the office of the Speaker of the House”.
delivery-button = Write it down
delivery-draft = The letter is a draft: there is nothing to deliver yet.
delivery-counted-anew = The list stood otherwise on that day than this page showed. It shows now how the list stands; press the button again to keep that.
delivery-answer = Add the addressee’s answer
delivery-answer-change = Change the addressee’s answer
delivery-answer-text = Answer
delivery-answer-hint = Their words, in Markdown. They can be empty where a link leads to the answer. Without words and link the answer is taken away.
delivery-answer-wanted = Write their words, or below where the answer can be read.
delivery-answer-gone = They took the answer away. What you typed stands in the form below and is not saved; saving puts it there again.
delivery-gone = A colleague took this delivery back while you wrote, so an answer to it cannot be saved. What you typed stands below, to be copied. Write the delivery down anew, then its answer.
delivery-stray = The answer that you typed
delivery-answer-day = Day of the answer
delivery-answer-link = Where it can be read
delivery-answer-save = Save the answer
delivery-take-back = Take back
delivery-take-back-sure = The delivery and its answer are taken off the letter’s page.
delivery-take-back-button = Take back the delivery

## What the public reads of it

fact-hosted = Hosted by
fact-hosted-with = { $host }, with
fact-target = Target
fact-delivered = Delivered
letter-target = { $reached } of { $target } hoped for
delivered-alone = On { $date } to { $recipient }
delivered-on = On { $date } to { $recipient }, with { $counts }
delivered-ledger = entry { $number } of the ledger
answer-heading = The answer of { $date }
answer-link = Read it where it was given
preview-note = A preview: only you see this page.

## In the audit log

audit-act-make-letter = Made a letter
audit-act-write-text = Wrote at a text
audit-act-drop-text = Deleted a text
audit-act-publish-translation = Published a translation
audit-act-change-settings = Changed the settings of a letter
audit-act-set-co-hosts = Changed the co-hosts
audit-act-write-update = Wrote an update
audit-act-publish-update = Published an update
audit-act-correct-update = Corrected an update
audit-act-drop-update = Deleted an update
audit-act-write-action = Wrote what readers can do
audit-act-deliver = Wrote down a delivery
audit-act-answer-delivery = Wrote down an answer
audit-act-take-back-delivery = Took back a delivery
audit-field-language = Language
audit-field-title = Title
audit-field-short-title = Short title
audit-field-addressees = Addressees
audit-field-source = Source
audit-field-co-hosts = Co-hosts
audit-field-recipient = To whom
audit-field-day = Day

## A form that came after its login

form-again-ended = Your login has ended
form-again-ended-text = You were not logged in any more when this form arrived, so nothing of it was saved. A login ends after eight hours without use, and after seven days in any case.
form-again-login = Log in, in a new tab
form-again-then = What you filled in is still here. When that is done, come back to this tab, and send the form again.
form-again-stale = Please send the form once more
form-again-stale-text = This form was not filled in under the login that you have now, so nothing of it was saved yet.
form-again-factor = Set up a second factor first
form-again-factor-text = This part of the desk is open to accounts with a second factor only, and yours has none yet, so nothing of this form was saved.
form-again-set-up = Set it up, in a new tab
form-again-outdated = This page is out of date
form-again-outdated-text = The form that you sent lacks something that it has by now: the page was opened before the program was updated, or it was cut short on the way. Nothing of it was saved.
form-again-read-only-text = The people who run this site have paused all changes, so nothing of this form was saved. Keep this page open, and send the form again once they are taken up.
form-again-button = Send the form again
form-again-typed = What you typed
form-again-anew = Open the page anew and fill in the form there. Passwords, codes and files are not kept here.
