## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

# The fields of a line, as mails and the history name them.
line-kind = Signs as
line-kind-organisation = an organisation
line-kind-individual = an individual
line-name = Name
line-name-en = Name in English
line-acronym = Acronym
line-country = Country
line-website = Website
line-affiliation = Affiliation
line-representatives = Printed with it
line-file-under = Filed under

# Mail.
mail-footer-contact-of = Sent by { $site }, because this address is the contact of a signature under an open letter.
mail-entry-corrected-subject = Your signature was corrected: { $title }
mail-entry-corrected-heading = Your signature was corrected
mail-entry-corrected-about = Moderators have corrected your signature under the open letter of { $host }:
mail-entry-corrected-what = This was changed:
mail-entry-corrected-before = Before: { $text }
mail-entry-corrected-now = Now: { $text }
mail-entry-corrected-nothing = nothing
mail-entry-corrected-object = If this is right, there is nothing to do. If it is not, ask for a link to your signatures: there you can correct it yourself, or withdraw.
mail-invalidated-subject = Your signature was taken off: { $title }
mail-invalidated-heading = Your signature was taken off
mail-invalidated-about = Moderators have taken your signature off the open letter of { $host }:
mail-invalidation-forged = They found that it was not given by whom it names.
mail-invalidation-abuse = They found that it is one of many that were made up.
mail-invalidation-not-eligible = They found that it is not of those who may sign this letter.
mail-invalidation-mistake = It had been entered or published by a mistake of theirs.
mail-entered-subject = Your signature was entered: { $title }
mail-entered-heading = Your signature was entered
mail-entered-about = You have endorsed the open letter of { $host } on paper, by email or by telephone, and its moderators have entered your signature:
mail-entered-listed = It is on the list.
mail-entered-waits = The moderators look at it once more before it is on the list.
mail-entered-object = If you did not endorse the letter, or want something changed, ask for a link to your signatures: there you can correct it, or withdraw at once.

# The ledger.
ledger-reason-moderated = corrected by the moderators
ledger-reason-abuse = one of many that were made up
ledger-reason-not-eligible = not of those who may sign
ledger-reason-mistake = entered by mistake

# History and notices.
desk-moved-corrected-entry = Corrected
desk-done-corrected-entry = { $name } is corrected. Its contact is told after ten minutes.
desk-change = { $label }: { $before } → { $after }
desk-change-nothing = (nothing)
desk-invalidation-forged = not given by whom it names
desk-invalidation-abuse = one of many that were made up
desk-invalidation-not-eligible = not of those who may sign
desk-invalidation-mistake = entered or published by mistake
desk-invalidation-choose = Choose a reason
reason-came-back-invalidated = What it had been closed or merged for was invalidated by a moderator.

# The page that corrects an entry.
line-name-hint = In its own script.
line-country-none = No country
line-person = Person { $number }
line-role = Role of person { $number }
line-file-under-hint = Only if it should stand elsewhere than its name does: “Berlin, Humanists of”.
correct-entry-link = Correct what is printed
correct-entry-title = Correct { $name }
correct-entry-as-organisation = As an organisation
correct-entry-as-individual = As an individual
correct-entry-to-individual = Move it to the individuals
correct-entry-to-organisation = Move it to the organisations
correct-entry-see = See what would change
correct-entry-again = See again
correct-entry-save = Save the correction
correct-entry-hint = Nothing is saved before you have seen what changes.
correct-entry-look = What would change
correct-entry-nothing = Nothing: the line stands there like this.
correct-entry-doubts = What the rules say of it then
correct-entry-becomes-new = It becomes the signature of an organisation that is not in the registry yet.
correct-entry-becomes-other = It becomes the signature of another organisation of the registry.
correct-entry-becomes-rival = It becomes a rival of:
correct-entry-place = Its place in the list, under { $heading }
correct-entry-filed = filed under { $file_under }
correct-entry-told = The contact is told by mail what was changed, in ten minutes, and can correct it or withdraw.
correct-entry-back = Back to the entry
correct-entry-differs = The entry was changed after you opened this page. It differs from what you typed:
correct-entry-stale = Nothing was saved, and what you typed is kept. Look at both, and save again if yours is right.
correct-entry-closed = Only what waits or is published can be corrected. Reopen it first.

# Taking an entry off for good.
invalidate-heading = Take it off for good
invalidate-hint = It leaves the list and the queue. The public ledger tells the reason without the name. What was closed or merged for it comes back. It can be undone for ten minutes.
invalidate-reason = Reason
invalidate-note = Note for colleagues, if any
invalidate-button = Take it off for good
error-invalidation-reason = Choose a reason.

# Entering what came on paper, by email or by telephone.
desk-came-paper = came on paper
desk-came-mail = came by email
desk-came-phone = came by telephone
desk-came-choose = Choose how
desk-moved-entered = Entered
desk-done-entered = { $name } is entered.
endorsement-title = Enter an endorsement
endorsement-lead = For { $letter }. For what came to you on paper, by email or by telephone; the list says that the letter’s host brought it.
endorsement-organisation = An organisation
endorsement-individual = An individual
endorsement-switch-individual = Enter an individual instead
endorsement-switch-organisation = Enter an organisation instead
endorsement-origin = Where it came from
endorsement-channel = How it came
endorsement-date = When, if you know it
endorsement-note = Note for colleagues, if any
endorsement-contact = Whom to tell
endorsement-contact-hint = With an address, the contact is told, and can correct or withdraw the signature. It is not published.
endorsement-contact-name = Contact’s name
endorsement-contact-email = Contact’s address
endorsement-publish = Publish it at once, if the rules have no doubt
endorsement-button = Enter it
endorsement-same = The same signatory has a signature under this letter already. Nothing was entered.
error-endorsement-channel = Choose how it came.
error-endorsement-contact-name = Give the contact’s name with the address.
error-endorsement-date-long = This is too long for a date.
error-text-formula = This begins like a formula. Write it without the sign at its beginning.
error-text-columns = This row has more cells than the table has columns: something in it has slipped.

# Importing a table.
upload-link = Enter or import endorsements
upload-title = Import endorsements
upload-lead = From a spreadsheet: what would become of each line is shown before anything is brought.
upload-file = A file
upload-file-hint = CSV or text with tabs, up to 200,000 lines. The first line names the columns.
upload-pasted = Or pasted from a spreadsheet
upload-pasted-hint = With the line that names the columns.
upload-button = Look at it
upload-kept = It is kept sealed for a day, until you import or discard it.
upload-unreadable = This cannot be read
upload-recent = Of the last day
upload-state-checking = The lines are being looked at.
upload-state-checked = Nothing is imported yet.
upload-state-importing = It is being imported.
upload-state-imported = It is imported.
upload-odd-windows = The file is not UTF-8; it was read as Windows-1252. Look whether accents are right.
upload-odd-utf-16 = The file was read as UTF-16.
upload-lines = Lines
upload-checked = { $count } looked at
upload-fate = What becomes of it
upload-fate-published = will be published
upload-fate-held = will wait on the desk
upload-fate-listed = has signed already
upload-fate-repeated = twice in this table
upload-fate-faulty = cannot be brought
upload-fate-unknown = not looked at yet
upload-faulty-pages = on the pages
upload-look-again = Look again
upload-columns = What the columns are
upload-column-none = (left out)
upload-column-representative = Contact, or person printed
upload-column-role = Role of the person
upload-column-email = Contact’s address
upload-kind = Lines that do not say what they are
upload-all-organisations = are organisations
upload-all-individuals = are individuals
upload-publish = Publish at once what the rules do not doubt
upload-set-columns = Read it with these columns
upload-bring = { $count ->
    [one] Import { $count } line
   *[other] Import { $count } lines
  }
upload-bring-hint = All of them appear at one moment. The other lines are left out.
upload-discard = Discard it
upload-download = Download what becomes of each line
upload-download-hint = With the names, without the addresses. It asks for your password.
audit-act-export-fates = Downloaded what becomes of the lines of a table
upload-page = Lines, page { $page } of { $pages }
upload-line = Line
upload-previous = Previous page
upload-next = Next page
upload-back = Other imports
upload-brought = { $count ->
    [one] { $count } line was brought.
   *[other] { $count } lines were brought.
  }
upload-undo = Take the whole import off again
upload-undo-hint = What somebody has decided about since stays. Nobody is told. It asks for your password.
upload-imports = Imported
upload-newer = Newer imports
upload-older = Older imports
upload-import-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
  }
upload-taken-off = { $count ->
    [one] { $count } line was taken off.
   *[other] { $count } lines were taken off.
  }
upload-stay = { $count ->
    [one] { $count } stays: somebody decided about it, it cannot be read, or whoever had this taken off may not decide any more.
   *[other] { $count } stay: somebody decided about them, they cannot be read, or whoever had this taken off may not decide any more.
  }
upload-goes-on = It goes on; load the page again to see how far it is.
upload-stopped = The import ended, since whoever began it may not decide any more. Nothing of it is on the list. A moderator can import it again.
upload-stale = It is being worked on, or was changed since you opened the page.
upload-read-anew = Your page was from before the table was read anew, and nothing of what you pressed was done. It is read like this now: { $columns }.
upload-read-publish = What the rules do not doubt will be published at once.
upload-read-hold = All of it will wait on the desk.
upload-chosen-kept = What you chose is kept below.
upload-note-earlier = The same signatory stands on line { $line }.
upload-note-near = It may be { $name }, which the registry knows.
upload-field-kind = Signs as
upload-field-organisation = Name
upload-field-organisation_en = Name in English
upload-field-acronym = Acronym
upload-field-website = Website
upload-field-country = Country
upload-field-name = Person
upload-field-role = Role
upload-field-email = Address
upload-field-authorised = Authorised
upload-field-consent = Consent
upload-field-file_under = Filed under
upload-field-visibility = Visibility
upload-field-affiliation = Affiliation
error-upload-empty = There is nothing in it, or only the line that names the columns.
error-upload-binary = This is no text. Save the table as CSV, or paste it.
error-upload-long = It has more than { $max } lines. Bring it in parts.
error-upload-many = At most { $max } tables wait at one time, for a letter and from one moderator. Import or discard some of them first.
error-upload-wide = It has more than { $max } columns. Leave out what is not needed.
error-upload-twice = Two columns cannot both be the same thing.
error-upload-no-name = One column has to be the name.

## Acts of the audit log
audit-act-correct-entry = Corrected an entry
audit-act-invalidate = Took off the list for good
audit-act-enter-endorsement = Entered an endorsement
audit-act-undo-import = Undid an import
audit-field-kind = Organisation or individual
audit-field-affiliation = Affiliation
audit-field-representatives = Representatives
audit-field-file-under = Filed under
audit-field-given-on = Given on
audit-field-channel = How it came
audit-act-upload = Uploaded a table
audit-act-set-columns = Named the columns of a table
audit-act-discard-upload = Discarded a table

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] No entry was taken back to the desk.
    [one] { $count } entry is off the list and waits at the desk.
   *[other] { $count } entries are off the list and wait at the desk.
  }
bulk-invalidated = { $count ->
    [0] No entry was taken off for good.
    [one] { $count } entry was taken off for good.
   *[other] { $count } entries were taken off for good.
  }
bulk-left-on-list = Not done: changed after the page was shown, or in a state that does not allow it
bulk-list = Back to the list
bulk-unpublish = Back to the desk
bulk-invalidate = Take them off for good
bulk-off-hint = “Back to the desk” takes published ones off the list until somebody decides again; it wants a note and mails nobody. “Take them off for good” wants a reason, which the public ledger tells. Both ask for your password, and can be undone for ten minutes.

## Texts of letters, and letters from files
text-moved-on = While you wrote, this text was published or its letter was taken back. What you typed stands below and is not saved. Saving keeps it as version { $number }, which can still be changed.
text-drop-changed = Somebody has changed this text since you opened the page, so it was not dropped. What stands there now is below: look at it first.
text-drop-own = A draft keeps the text in its own language, so it was not dropped.
letterdesk-files = From its files
letterdesk-files-intro = A letter that was exported, or written as files, becomes a draft here: its settings, its texts, its co-hosts and what stands beside it. A letter that is on this server already is not changed by it.
letterdesk-files-label = The letter’s files
letterdesk-files-hint = Pick them all at once: letter.toml, and letter.en.md or the like for each language; beside them, as far as there are any, learn.en.md, act.en.md, sample.en.toml and updates.toml.
letterdesk-files-button = Make the draft from them
letterdesk-files-faults = These files cannot be taken
