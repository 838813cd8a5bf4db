## The registry of organisations, and merges

desk-registry = Organisations
registry-title = Organisations
registry-find = Find an organisation
registry-find-hint = By the beginnings of words of any of its names.
registry-total = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
  }
registry-none = No organisation is called so.
registry-acronym = Acronym
registry-domain = Domain
registry-other-names = Other names
registry-federation = Chapter or member of
registry-since = In the registry since
registry-signed = Signed
registry-signed-nothing = nothing
registry-unnamed = An organisation that chose not to be named
registry-entry = Registry
registry-entry-link = The organisation’s entry
registry-collisions = { $count ->
    [one] { $count } entry shares a key with another under the new rules
   *[other] { $count } entries share a key with another under the new rules
  }
registry-collisions-text = By today’s rules of sameness these are one organisation. Nothing was merged; compare them and decide.
registry-problem = This was not done
registry-merged-into = Another entry stands for this one:
registry-names = Other names
registry-names-hint = Whoever signs with one of these, from the same country, signs for this organisation.
registry-name-add = Add a name
registry-name-language = Language
registry-name-language-hint = A code like “fr” for a translation; empty for an alias.
registry-name-button = Add
registry-name-remove = Remove
registry-translation = Translation
registry-translation-in = Translation ({ $language })
registry-alias = Alias
registry-chapters = Chapters and members
registry-near = May be the same
registry-near-none = No other entry of the registry is near.
registry-merges = Merged into this one
registry-correct = Correct the entry
registry-correct-hint = What was signed stays printed as it was signed.
registry-correct-button = Save
registry-name = Name, in its own script
registry-name-en = Name in English
registry-domain-field = Domain, if it is not the website’s
registry-federation-field = Chapter or member of (the address of the federation’s page here, or its name)
registry-error-name = This cannot be a name: it is empty, too long, or has characters that names do not have.
registry-error-website = We cannot read this as a website. Write it like example.org.
registry-error-domain = We cannot read this as a domain. Write it like example.org.
registry-error-federation = There is no such federation, or it is itself a chapter of this entry.
registry-error-other-name = This cannot be a name, or the language is not a code like “fr”.
registry-error-merged = Another entry stands for this one. Correct that one.
registry-error-sealed = This organisation chose not to be named; its entry cannot be corrected here.
registry-error-taken = Another entry has this name in this country. If the two are one organisation, merge them.
registry-why-same-name = the same name
registry-why-other-name = one of its other names
registry-why-other-country = the same name in another country
registry-why-other-alphabet = the same name in another alphabet
registry-why-lookalike-letters = the same but for letters that look alike
registry-why-same-domain = the same website
registry-why-same-words = the same words, ordered or shortened otherwise
registry-why-spelling = nearly the same spelling
registry-why-acronym = the acronym
registry-why-part-of-the-name = the name is part of the other
merge-look = Compare and merge
merge-title = Merge two organisations
merge-problem = Nothing was merged or undone
merge-will = “{ $loser }” becomes part of “{ $winner }”
merge-will-move = { $count ->
    [one] { $count } signature goes to the organisation that stays.
   *[other] { $count } signatures go to the organisation that stays.
  }
merge-will-join = { $count ->
    [one] { $count } published signature leaves the list, since the organisation that stays is on it already. Its contact is told after ten minutes.
   *[other] { $count } published signatures leave the list, since the organisation that stays is on it already. Their contacts are told after ten minutes.
  }
merge-will-names = Its names become other names of the organisation that stays, and its public address leads there.
merge-will-undo = It can be undone on the page of the organisation that stays, until something rests on it.
merge-button = Merge
merge-turn = The other way round
merge-undo = Undo the merge
merge-signatures-title = One signature for two
merge-signatures-will = “{ $winner }” stands for “{ $loser }” too
merge-signatures-text = The other signature leaves the letter, its public address leads to the one that stays, and its contact is told after ten minutes. Until then it can be undone.
merge-signatures-button = Merge the signatures
merge-error-itself = An entry cannot be merged with itself.
merge-error-stale = Somebody changed one of the two meanwhile. This page shows how they stand now.
merge-error-import = An import is under way that brings signatures of one of the two. Try again when it is done.
merge-error-rests-on-it = Something was decided since that rests on the merge, so it can no longer be undone.
merge-error-name-taken = Another entry has the name by now, so the merge can no longer be undone.
merge-error-not-alike = The two are not on the same letter, or one is a person and the other an organisation.
merge-error-not-listed = The signature that is to stay is not on the list, and the other one is. Publish it first, or merge the other way round.
signature-part-of-merge = This came with a merge of two organisations. Undo the merge on the organisation’s page.
desk-mail-kind-organisation-listed = “Your organisation is on the list”
desk-mail-kind-merged = “Your signature was merged”
confirmed-listed = { $name } is already on the list. Moderators look at your signature; you get an email as soon as they have decided.
confirmed-listed-contact = If you have a question, write to { $contact }.
confirmed-listed-reply = If you have a question, answer the email that we sent you.
mail-listed-subject = Your organisation is already on the list: { $title }
mail-listed-heading = Your organisation is already on the list
mail-listed-about = Thank you for confirming. Your organisation stands under the open letter of { $host } already:
mail-listed-desk = An organisation is listed once. Moderators look at your signature beside the one that is there, and you get an email as soon as they have decided.
mail-merged-subject = One signature for your organisation: { $title }
mail-merged-heading = Two signatures were merged
mail-merged-about = Two signatures under the open letter of { $host } were found to be of the same signatory. This one was yours:
mail-merged-why = The list shows the other one, which now stands for both.
mail-merged-not-listed = The other one stands for both from now on. It is not on the public list at the moment.
mail-merged-button = See the signature that stands
merge-error-sealed = One of the two is not to be named, and a merged entry would bear its name. On each letter that both signed, open one of the signatures and merge it with the other; or, once the signer agrees to be named, merge the entries.
registry-collision-unnamed = One of the two is not to be named, so that their entries are not merged. Merge their signatures of each letter that both signed:

## What comes back to the moderators when another signature has left the list

reason-came-back = came back
reason-came-back-withdrawn = It was closed or merged for another signature, which its contact has withdrawn.
reason-came-back-erased = It was closed or merged for another signature, which its contact had erased.
reason-came-back-individual = It was closed or merged for another signature, which is a person’s now.
reason-came-back-elsewhere = It was closed or merged for another signature, which is another organisation’s now.
reason-came-back-rejected = It was closed or merged for another signature, which was rejected.
desk-moved-came-back = Came back: the other signature has left
desk-mail-kind-came-back = “Moderators look at your signature again”, the other one having left
desk-mail-kind-back-in-review = “Moderators look at your signature again”
mail-back-subject = Moderators look at your signature again: { $title }
mail-back-heading = Moderators look at your signature again
mail-came-back-about = Another signature stood in the place of yours under the open letter of { $host }. It has left the list, so yours waits for the moderators again:
mail-back-about = Your signature under the open letter of { $host } waits for the moderators again:
mail-back-waits = You get an email as soon as they have decided. There is nothing to do for you.
