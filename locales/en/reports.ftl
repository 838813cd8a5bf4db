## Reporting an entry of the list

report-link = Report this entry
report-title = Report an entry
report-intro = Is something wrong with this entry of the list? Tell the moderators of the letter. They look at it; nothing changes by itself.
report-yours = If it is your own signature, or your organisation’s, you can correct or withdraw it yourself:
report-reason = What is wrong?
report-reason-not-theirs = The organisation or person named did not sign, or whoever signed may not speak for it
report-reason-wrong = A name, the country or something else on the line is wrong
report-reason-twice = It is on the list twice
report-reason-other = Something else
report-words = What should the moderators know?
report-words-hint = How you know it, and where one can check it. At most 1,000 characters.
report-email = Your email address
report-email-hint = Only for a question of the moderators. It is kept encrypted; the privacy page says for how long.
report-button = Send to the moderators
report-thanks-title = Thank you
report-thanks-text = The moderators have your report and look at it. The entry stays as it is until they have decided.
report-back = Back to the entry
report-error-reason = Choose what is wrong.
report-error-words = Write in a sentence what is wrong.
report-error-words-long = This text is longer than { $max } characters.

## Reports on the desk

reports-title = Reports from readers
reports-nav = Reports
reports-intro = What readers say is wrong with entries of the lists, the oldest first. Decide about an entry on its own page; a report that you have looked at is closed here.
reports-none = There are no reports to look at.
reports-total = { $count ->
    [one] { $count } report to look at
   *[other] { $count } reports to look at
}
reports-more = Only the oldest are shown here; the others follow when these are closed.
reports-entry = Entry
reports-said = What the reader wrote
reports-from = Answer to
reports-close = I have looked at it
reports-gone = An entry that has left the list
