## Frame

desk-title = Desk
desk-skip = Skip to the content
desk-nav = Desk
desk-nav-letters = Letters
desk-nav-site = The site
desk-waiting = Waiting
desk-count = { $count }
desk-signatures = Signatures
desk-mail = Mail
desk-letter-page = The letter
desk-sign-out = Sign out
desk-undo = Undo
desk-warnings = Warnings
desk-letter-waiting = { $waiting ->
    [0] nothing waits
    [one] { $waiting } waits
   *[other] { $waiting } wait
  }
desk-warning-proxy = Requests arrived with an X-Forwarded-For header from an address that is not trusted. If it is your proxy, name it in server.trusted_proxies; until then all visitors behind it count as one.
desk-warning-files = No mail server is configured: mail is written to files, and nobody receives any.
desk-warning-dead = { $count ->
    [one] One mail could not be delivered.
   *[other] { $count } mails could not be delivered.
  }
desk-warning-dead-look = Look at them

## Login and set-up

login-title = Sign in to the desk
login-email = Email address
login-password = Password
login-button = Sign in
login-failed = That address and password do not belong together. Please check both and try again.
setup-title = Become the first moderator
setup-intro = This link works once. The account you make here decides what is published on { $site }.
setup-name = Your name
setup-name-hint = Your colleagues see it beside your decisions.
setup-email = Email address
setup-email-hint = You sign in with it, and are told when the first signature waits.
setup-password = Password
setup-password-hint = At least { $min } characters. A few unrelated words make a good one.
setup-password-again = The same password again
setup-button = Make the account
setup-gone-title = This link does not work any more
setup-gone = It was used already, or it was not copied whole. As long as there is no moderator, starting the server prints a new one. Afterwards an owner invites others at the desk.
setup-gone-login = Sign in
setup-errors = { $count ->
    [one] There is a problem with one field
   *[other] There are problems with { $count } fields
  }
error-moderator-name-empty = Please write your name.
error-moderator-name-unusable = Please write your name in ordinary letters, without links or control characters.
error-moderator-email-empty = Please write your email address.
error-moderator-email-invalid = This does not look like an email address. It should have the form name@example.org.
error-moderator-email-taken = There is an account with this address already. Sign in instead.
error-moderator-password-short = Please choose a password of at least { $min } characters.
error-moderator-password-long = Please choose a password of at most { $max } characters.
error-moderator-password-differs = The two passwords are not the same. Please type both again.

## Queue

queue-title = Waiting entries
queue-title-count = { $count ->
    [0] Nothing waits
    [one] { $count } entry waits
   *[other] { $count } entries wait
  }
queue-empty = Nothing waits.
queue-empty-published = { $count ->
    [0] None is published yet.
    [one] { $count } is published.
   *[other] { $count } are published.
  }
queue-empty-look = Look at the signatures
queue-list = Entries
queue-to-entry = Go to the entry
queue-waits = waiting { $wait }

## One signature

signature-title = { $name }: signature
signature-as-printed = As it will be printed
signature-individual = An individual
signature-filed = Filed under
signature-filed-heading = { $file_under }, heading { $heading }
signature-website = Website
signature-representatives = Printed with it
signature-no-representatives = nobody
signature-on-the-list = On the list
signature-public-page = Its public page
signature-reasons = Why it waits
signature-evidence = Evidence
signature-proof = Proof
signature-contact = Contact
signature-contact-note = not published
signature-contact-erased = erased
signature-domains = Domains
signature-domain-mail = mail
signature-domain-website = website
signature-domain-none = none
signature-version = Signed
signature-confirmed-at = Confirmed
signature-rivals = Claims and namesakes
signature-rivals-none = No other entry has this name.
signature-same-address = Also signed by this address
signature-same-address-none = Nothing else on this site.
signature-this-one = This entry
signature-history = History
signature-history-none = Nothing has been decided yet.
signature-history-nobody = by a link from a mail, or by the program
signature-history-reason = Reason: { $reason }
signature-history-mailed = The signer was told by mail.
signature-conflict = Somebody was faster
signature-impossible = This cannot be done
signature-organisation-listed = Another signature of this organisation is on the list. Take that one off the list first. Nothing was changed.
signature-another-stands = The same signer has another entry that waits or is published. Nothing was changed.
signature-illegal = An entry that is { $state } cannot be moved that way. Nothing was changed.
signature-version-read = Version { $version }, read in { $language }
signature-contact-none = none: the letter’s host brought the entry
signature-decide = Decision
signature-to-decision = To the decision
signature-publish = Publish
signature-publish-closes = { $count ->
    [one] Publishing it closes one rival claim; its contact is told by mail.
   *[other] Publishing it closes { $count } rival claims; their contacts are told by mail.
  }
signature-reject = Reject
signature-reject-reason = Reason for the rejection
signature-mail = Tell the signer by mail
signature-unpublish = Take off the list
signature-unpublish-hint = It goes back to the waiting entries. The public ledger says “under review”, without the name.
signature-reopen = Reopen
signature-reopen-hint = It goes back to the waiting entries; nothing is published yet.
error-decision-reason-missing = Please choose a reason.
desk-nothing-withdrawn = The signer withdrew it. There is nothing to decide.
desk-nothing-merged = It was merged into another entry. There is nothing to decide.
desk-nothing-reader = You can read this entry; deciding takes a moderator.
desk-unnamed-addressee = Only the addressee sees the name; on the page it is counted.
desk-unnamed-counted = The name is not shown; it is counted.

## Words for what the rules and the store know

reason-free-mail = free mail
reason-free-mail-evidence = The address is at { $evidence }, a mail service that anybody can use.
reason-outside-domain = outside its domain
reason-outside-domain-evidence = The address is at { $evidence }, and the website is not.
reason-rival = rival
reason-rival-evidence = Another address signed for the same organisation.
reason-address-signed-for-another = signed for another
reason-address-signed-for-another-evidence = The same address signed for another organisation too.
reason-review-first = review first
reason-review-first-evidence = This letter publishes nothing before a moderator has seen it.
reason-no-website = no website
reason-no-website-evidence = No website was given, so the address proves nothing about the organisation.
reason-watch-list = watched name
reason-watch-list-territory = “{ $entry }” is a state or a territory. Whoever signs with its name speaks for its government.
reason-watch-list-office = The name is that of an office of a state, or begins like one: { $entry }.
reason-watch-list-intergovernmental = “{ $entry }” is an intergovernmental body, or one that people take for such.
reason-watch-list-addressee = The letter is written to “{ $entry }”.
reason-watch-list-operator = “{ $entry }” is on this site’s own list of watched names.
reason-watch-list-person = The name is that of a state, an office or an intergovernmental body, or is watched for another reason.
reason-mixed-scripts = mixed alphabets
reason-mixed-scripts-evidence = In “{ $evidence }” letters of one alphabet pass for letters of another.
reason-mixed-scripts-person = In a word of the name letters of one alphabet pass for letters of another.
reason-lookalike = look-alike
reason-lookalike-evidence = The name looks like “{ $evidence }” and is spelt otherwise.
reason-name-mismatch = foreign domain
reason-name-mismatch-evidence = The domain { $evidence } has nothing to do with the name.
reason-trap = trap
reason-trap-evidence = The hidden field that people do not see was filled in. It was probably a program.
reason-undeliverable = undeliverable
reason-moderator = brought back
reason-moderator-evidence = A moderator took it off the list or reopened it.
desk-proof-address = address
desk-proof-address-sentence = Somebody who reads mail at { $domain } confirmed it.
desk-proof-own-domain = own domain
desk-proof-own-domain-sentence = Confirmed by mail at { $domain }, the domain of the organisation’s website.
desk-proof-vouched = vouched
desk-proof-vouched-sentence = A moderator vouches for it.
desk-proof-imported = imported
desk-proof-imported-sentence = The letter’s host brought it from elsewhere. No mail was confirmed.
desk-domains-same = the same
desk-domains-differ = they differ
desk-domains-free = free mail
desk-domains-no-website = no website to compare
desk-domains-no-address = no address to compare
desk-state-any = Any state
desk-state-held = held
desk-state-published = published
desk-state-rejected = rejected
desk-state-withdrawn = withdrawn
desk-state-invalidated = invalidated
desk-state-merged = merged
desk-rejection-choose = Choose a reason
desk-rejection-not-genuine = Not genuine
desk-rejection-not-authorised = Signer not authorised
desk-rejection-duplicate = Duplicate of another entry
desk-rejection-not-eligible = May not sign this letter
desk-rejection-unclear = Could not be cleared up
desk-rejection-superseded = Another claim was published
desk-moved-published = Published
desk-moved-unpublished = Taken off the list
desk-moved-rejected = Rejected
desk-moved-reopened = Reopened
desk-moved-withdrawn = Withdrawn by the signer
desk-moved-invalidated = Invalidated
desk-moved-merged = Merged into another entry
desk-moved-by-undo = Undo: { $what }
desk-conflict-published = { $who } published this entry { $wait } ago. Nothing was overwritten.
desk-conflict-rejected = { $who } rejected this entry { $wait } ago. Nothing was overwritten.
desk-conflict-held = { $who } put this entry back to the waiting ones { $wait } ago. Nothing was overwritten.
desk-conflict-other = { $who } changed this entry { $wait } ago: it is { $state } now. Nothing was overwritten.
desk-conflict-nobody = This entry was changed meanwhile, by its signer or by the program: it is { $state } now. Nothing was overwritten.
desk-wait-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
  }
desk-wait-minutes = { $n } min
desk-wait-hours = { $n } h
desk-wait-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
  }
desk-role-owner = owner
desk-role-moderator = moderator
desk-role-reader = reader
desk-done-published = “{ $name }” is published.
desk-done-rejected = “{ $name }” is rejected.
desk-done-unpublished = “{ $name }” is off the list and waits again.
desk-done-reopened = “{ $name }” waits again.
desk-done-other = “{ $name }” is { $state }.
desk-done-undone = Undone: “{ $name }” is { $state } again.
desk-undo-too-late = This can no longer be undone: the entry has changed since, or more than ten minutes have passed. You can still decide anew below.

## Signatures

published-title = Signatures
published-find = Find
published-find-hint = Words of its name. People who are not on the list cannot be found by name: their names are sealed.
published-state = State
published-button = Show
published-total = { $count ->
    [0] No signature
    [one] { $count } signature
   *[other] { $count } signatures
  }
published-none = No signature matches. Try another beginning of a word, or any state.
published-none-yet = Nobody has confirmed a signature yet.
published-name = Name
published-country = Country
published-proof = Proof
published-when = When
published-next = Next
published-start = Back to the beginning

## Mail

desk-mail-title = Mail
desk-mail-waiting = Waiting
desk-mail-oldest = the oldest for { $wait }
desk-mail-hour = Sent in the last hour
desk-mail-day = Sent in the last day
desk-mail-quota = of { $quota }
desk-mail-quota-none = no quota
desk-mail-undeliverable = Undeliverable addresses
desk-mail-undeliverable-note = Mail to them came back for good; they get no more.
desk-mail-dead = Not delivered
desk-mail-dead-none = Every mail was delivered or is on its way.
desk-mail-for = “{ $letter }”
desk-mail-when = Written
desk-mail-attempts = { $count ->
    [one] { $count } try
   *[other] { $count } tries
  }
desk-mail-code = code { $code }
desk-mail-to = To
desk-mail-at = somebody at { $domain }
desk-mail-open = Show the address
desk-mail-gone = The address has been erased.
desk-mail-signature = The signature
desk-mail-retry = Try again
desk-mail-drop = Drop
desk-mail-drop-sure = It will not be sent, and this cannot be undone.
desk-mail-drop-button = Drop for good
desk-mail-older = Only the newest { $count } are shown; older ones follow as these are dealt with.
desk-mail-kind-confirm = Confirmation
desk-mail-kind-reminder = Reminder
desk-mail-kind-already-signed = “You have signed already”
desk-mail-kind-published = “Your signature is published”
desk-mail-kind-rejected = Rejection
desk-mail-kind-superseded = “Another claim was published”
desk-mail-kind-first-waiting = “Entries wait”, to moderators
desk-mail-kind-other = Mail
desk-mail-error-full = The mailbox is full.
desk-mail-error-nobody = There is no such mailbox, or it takes no mail from us.
desk-mail-error-refused = The receiving server refused the mail.
desk-mail-error-busy = The receiving server was busy until we gave up.
desk-mail-error-unreachable = The mail server could not be reached.

## Versions of a text

desk-mail-kind-question = “The text has changed: keep or withdraw?”
## Proof: vouching, asking the signer, telling the organisation

reason-objection = objection
reason-objection-evidence = The organisation was told of the signature and objects, without saying why.
reason-objection-said = The organisation was told of the signature and objects: { $said }
more-heading = More ways to be sure
more-asked = Asked of the signer
more-vouch = Vouch for it
more-vouch-note = How do you know that it is genuine?
more-vouch-hint = This note is published beside the signature: write no private data. At most 500 characters.
more-ask = Ask for an address at its own domain
more-ask-at = Ask for an address at { $domain }
more-ask-domain = The organisation’s domain
more-ask-hint = The signer gets a mail. Until they have confirmed such an address, the entry waits apart from the others, at most 14 days.
more-call-off = Do not wait for the signer any more
more-first-on = Put among the first signatories
more-first-off = Take out of the first signatories
more-first-hint = First signatories stand above the others on the letter’s page, on paper and in files to read. Invited initial signatories are among them from the start.
more-notice = Tell the organisation
more-notice-to = Its public contact address
more-notice-at = Its domain is { $domain }.
more-notice-hint = It gets a mail with the line and a link to object. An objection holds the signature at once.
more-notice-anyway = Send it there all the same
more-signer-not-mailed = The signer cannot be asked: there is no address, mail to it does not arrive, or it has had five mails today. Nothing was changed.
more-organisation-not-mailed = That address cannot be told: mail to it does not arrive, its owner wants none, or it has had five mails today. Nothing was changed.
error-vouch-note-empty = Please write how you know it.
error-vouch-note-long = Please write at most { $max } characters.
error-vouch-note-unusable = Please write plain words, without web or mail addresses and control characters.
error-ask-domain = Please give the organisation’s own domain, like example.org; not that of a mail service.
error-notice-to = This does not look like an email address. It should have the form name@example.org.
error-notice-outside = This address is not at the organisation’s own domain. Whoever reads it may not speak for the organisation.
desk-asked-waiting = waiting for the signer
desk-asked-waiting-sentence = Asked on { $date } for an address at { $domain }; not answered yet.
desk-asked-ignored = did not answer
desk-asked-ignored-sentence = Asked on { $date } for an address at { $domain }; the signer did not answer in 14 days.
desk-moved-vouched = Vouched for
desk-moved-beside-undone = Undone
desk-moved-asked = Signer asked for an address at the own domain
desk-moved-called-off = Not waiting for the signer any more
desk-moved-second-address = Address at the own domain confirmed
desk-moved-told = Organisation told
desk-moved-objected = The organisation objected
desk-done-vouched = You vouch for { $name }; the note is published with it.
desk-done-asked = The signer of { $name } was asked. The entry waits for the answer.
desk-done-called-off = { $name } does not wait for its signer any more.
desk-done-told = { $name }: the organisation was told.
desk-conflict-objected = The organisation objected to this entry after the page was shown. Nothing was changed.
desk-conflict-beside = { $who } did something about this entry { $wait } ago: “{ $what }”. Nothing was overwritten.
desk-conflict-answered = The signer answered or changed something after the page was shown. Nothing was decided.
desk-mail-kind-ask = “One more step”, to a signer
desk-mail-kind-second-address = Confirmation of a second address
desk-mail-kind-notice = “A signature in your name”, to an organisation
desk-mail-kind-objected = “An organisation objects”, to moderators
desk-mail-kind-reported = “An entry was reported”, to moderators
desk-mail-error-domain = The domain of the address does not exist, or says that it takes no mail.

## Those who are not named, near people, first signatures
reason-other-domain = other domain
reason-other-domain-evidence = The registry knows the organisation of this name by { $evidence }. If it has moved, correct its entry; if this is another organisation, its name needs what tells them apart.
reason-shared-name = Name of several
reason-shared-name-evidence = Several organisations of the registry have this name beside their own: { $evidence }. The entry was put with the oldest of them.
reason-shared-name-unnamed = An organisation that is not to be named has this name, or this English name, as well. Compare what it signed: it stands beside this entry.
desk-first-from-domain = First signature from this domain
more-notice-unnamed = The organisation is not told: it chose not to be named, and whoever reads its public mail would learn that it signed. Ask the signer instead.
signature-namesakes = People on the list with the same name
signature-namesakes-none = Nobody on this letter’s list has the same name. People who are not on the list are not compared: their names are sealed.
