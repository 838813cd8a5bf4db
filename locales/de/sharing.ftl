### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = Einzelpersonen auch in die Dateien der ganzen Liste aufnehmen
settings-bulk-hint = Diese Dateien können alle auf einmal abrufen und kopieren. Sonst stehen die Namen von Personen auf der Liste und in der Datei für die Adressierten, aber nicht in den Dateien für alle.

## The list as a text

list-comma = { ", " }
list-colon = { ": " }
list-no-country = Ohne Land
list-first = Erstunterzeichnende
list-others = Alle anderen Unterzeichnenden
list-not-published = nicht veröffentlicht

## Taking the list away

take-away-docx = Word
take-away-copy = kopieren, einbetten
take-away-without-people = Die Namen von Personen stehen auf der Liste, nicht in diesen Dateien.
copy-title = Liste herunterladen oder kopieren
copy-by = Ordnung
copy-by-list = Eine Liste
copy-by-letter = Nach Buchstaben des Alphabets
copy-by-country = Nach Ländern
copy-kind = Wer
copy-everyone = Alle
copy-organisations = Organisationen
copy-people = Personen
copy-with-people = Mit denen, die für Organisationen unterzeichnet haben
copy-show = So anzeigen
copy-files = Als Datei
copy-list = Zum Kopieren
copy-button = Liste kopieren
copy-how = Oder markieren Sie die Liste und kopieren Sie sie von Hand.
copy-done = Kopiert. Sie können sie jetzt einfügen.
copy-failed = Der Browser hat es nicht erlaubt. Bitte markieren Sie die Liste und kopieren Sie sie von Hand.
copy-nobody = Noch gibt es keine Namen zum Kopieren.
copy-too-many = { $count ->
    [one] { $count } Zeile ist mehr, als auf eine Seite passt. Bitte nehmen Sie eine der Dateien.
   *[other] { $count } Zeilen sind mehr, als auf eine Seite passen. Bitte nehmen Sie eine der Dateien.
}
copy-embed = Auf einer anderen Website
copy-embed-text = Das zeigt den Brief auf einer Ihrer Seiten: seinen Titel, die Anzahl, einige Namen und den Weg zum Unterzeichnen. Es setzt keine Cookies und führt kein Skript aus.
copy-embed-see = Ansehen
copy-embed-html = HTML zum Einfügen in Ihre Seite
copy-embed-hint = In der Adresse können Sie names ändern (0 bis 50) und theme=light oder theme=dark hinzufügen.
copy-embed-form = Wer diesen Server betreibt, kann Websites benennen; diese dürfen form=on hinzufügen, damit das Formular darin steht.

## Passing the letter on

share-heading = Diesen Brief weitergeben
share-after = Sagen Sie es weiter
share-mail = E-Mail
share-text = Ein offener Brief: { $title }
share-card = { $title }, ein offener Brief von { $host }

## In a frame of another site

embed-from = Ein offener Brief von
