# Taking the list away, sharing the letter, and the letter in a frame of another site.

## A setting of the desk

settings-bulk = Put individuals into the files of the whole list, too
settings-bulk-hint = Anyone can fetch these files at once, and copy them. Without it people’s names are on the list and in the file for the addressee, and not in the files for everybody.

## The list as a text

list-comma = { ", " }
list-colon = { ": " }
list-no-country = Without a country
list-first = First signatories
list-others = All other signatories
list-not-published = not published

## Taking the list away

take-away-docx = Word
take-away-copy = copy it, embed it
take-away-without-people = People’s names are on the list, not in these files.
copy-title = Take the list away
copy-by = Order
copy-by-list = One list
copy-by-letter = Under letters of the alphabet
copy-by-country = Under countries
copy-kind = Who
copy-everyone = Everyone
copy-organisations = Organisations
copy-people = People
copy-with-people = With those who signed for organisations
copy-show = Show it so
copy-files = As a file
copy-list = To copy
copy-button = Copy the list
copy-how = Or select it and copy it by hand.
copy-done = Copied. You can paste it now.
copy-failed = The browser did not allow it. Please select the list and copy it by hand.
copy-nobody = There is nobody to copy yet.
copy-too-many = { $count ->
    [one] { $count } line is more than a page can hold. Please take one of the files.
   *[other] { $count } lines are more than a page can hold. Please take one of the files.
}
copy-embed = On another site
copy-embed-text = This shows the letter on a page of yours: its title, the count, some names and the way to sign. It sets no cookies and runs no script.
copy-embed-see = See it
copy-embed-html = HTML to paste into your page
copy-embed-hint = In the address you can change names (0 to 50), and add theme=light or theme=dark.
copy-embed-form = Sites that this server’s operator has named may add form=on, to have the form in it.

## Passing the letter on

share-heading = Share this letter
share-after = Tell others
share-mail = Email
share-text = An open letter: { $title }
share-card = { $title }, an open letter from { $host }

## In a frame of another site

embed-from = An open letter from
