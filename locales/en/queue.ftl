## The lists of the queue

queue-list-moderator = To decide
queue-list-signer = Waiting for their signers
queue-list-aside = Set aside
queue-tab-count = { $count }
queue-lists = Lists
queue-previous = Previous page
queue-next-page = Next page
queue-back = Back to the list
queue-none-here = No entry is in this list.
queue-none-matching = No entry matches.
queue-matching = { $count ->
    [one] { $count } matches
   *[other] { $count } match
  }
queue-matching-at-least = At least { $count } match
queue-stopped = The search looked at { $count } entries. The next page goes on from there.
queue-start = Take the next entry
queue-start-hint = You and your colleagues are served different entries. One that you take is kept for you for five minutes.
queue-with = { $who } is looking at it
queue-entry-of = Next entry
queue-entry-before = Previous entry

## Its rows

queue-rivals = { $count ->
    [one] { $count } rival
   *[other] { $count } rivals
  }
queue-near = { $count ->
    [one] { $count } near name
   *[other] { $count } near names
  }
queue-network = { $count ->
    [one] { $count } other from the same network
   *[other] { $count } others from the same network
  }
queue-version = version { $number }
queue-version-older = older version { $number }
queue-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
  }

## Its filter

queue-filter = Filter and order
queue-filter-search = Search by name
queue-filter-order = Order
queue-order-doubt = most certain first
queue-order-most-doubt = most doubtful first
queue-order-age = oldest first
queue-order-newest = newest first
queue-filter-reasons = Held because of any of
queue-filter-only = and of nothing else
queue-filter-kind = Who
queue-filter-organisations = organisations
queue-filter-individuals = individuals
queue-filter-proof = Proof
queue-filter-country = Country
queue-filter-country-hint = Names and countries of people are sealed while they wait: choose no country to see them.
queue-filter-version = Version signed
queue-filter-waited = Has waited
queue-filter-first = First of its domain
queue-filter-any = any
queue-filter-show = Show
queue-filter-all = Show all

## Many at once

bulk-heading = With the rows that are ticked
bulk-pick = Tick { $name }
bulk-pick-all = Tick all on this page
bulk-publish = Publish them
bulk-set-aside = Set them aside
bulk-reject = Reject them
bulk-reason = Reason to reject them
bulk-mail = Tell the signers by mail
bulk-title = Decided at once
bulk-published = { $count ->
    [0] No entry was published.
    [one] { $count } entry was published.
   *[other] { $count } entries were published.
  }
bulk-rejected = { $count ->
    [0] No entry was rejected.
    [one] { $count } entry was rejected.
   *[other] { $count } entries were rejected.
  }
bulk-set-aside-done = { $count ->
    [0] No entry was set aside.
    [one] { $count } entry was set aside.
   *[other] { $count } entries were set aside.
  }
bulk-undone = { $count ->
    [0] Nothing could be undone.
    [one] { $count } decision was undone.
   *[other] { $count } decisions were undone.
  }
bulk-left = Changed after the page was shown, and left as they are
bulk-left-undone = Not undone: changed since, or left as they were
bulk-rows = The entries
bulk-undo = Undo all of them
bulk-recent = Decided together { $wait } ago: { $what }
bulk-recent-look = Look at them
bulk-queue = Back to the queue
bulk-last = Last: { $what }
error-bulk-none = Please tick at least one row.

## Notes, and entries that are set aside

note-heading = Notes
note-add = Note for colleagues
note-hint = Kept with the entry and sealed; never published, never mailed. It goes along with whatever you press.
note-save = Save the note
note-nobody = the command line
error-note-long = The note may have at most { $max } characters.
error-notes-full = This entry has { $max } notes already, which is the most. Nothing was done. What you typed is kept below.
error-note-empty = Please write a note first.
signature-set-aside = Hold
signature-take-up = Take up again
signature-waits = Has waited
signature-network = Network
desk-done-set-aside = { $name } is set aside.
desk-done-taken-up = { $name } is in the queue again.
desk-moved-set-aside = Set aside
desk-moved-taken-up = Taken up again
desk-conflict-set-aside = { $who } set this entry aside { $wait } ago. Nothing was overwritten.

## Keys

desk-keys = Keys
desk-keys-help = Single keys, while you are not typing in a field:
desk-keys-on = Single keys
desk-keys-close = Close
desk-keys-off-told = Single keys are off.
desk-keys-on-told = Single keys are on. Press the question mark for a list.
desk-key-publish = publish
desk-key-hold = hold: set aside, or take up again
desk-key-ask = ask for an address at the own domain
desk-key-reject = reject, once a reason is chosen; before that, go to the reasons
desk-key-reason = choose a reason to reject
desk-key-unpublish = take off the list
desk-key-reopen = reopen
desk-key-next = next entry
desk-key-previous = previous entry
desk-key-undo = undo
desk-key-search = search
desk-key-note = write a note
desk-key-list = back to the list
desk-key-help = this list

## The audit log

audit-act-close-report = Looked at a reader’s report
audit-act-set-aside = Set an entry aside
audit-act-take-up = Took an entry up again
audit-act-note = Noted something about an entry
audit-act-make-first = Put an entry among the first signatories
audit-act-unmake-first = Took an entry out of the first signatories
