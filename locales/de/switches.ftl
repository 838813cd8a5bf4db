### Reviewed by a native speaker: no

## For readers

strip-label = Hinweis
strip-read-only = Auf dieser Website lässt sich vorübergehend nichts ändern: keine Unterschrift, keine Berichtigung. Eine Unterschrift zurückziehen können Sie wie immer.
strip-individuals-hidden = Die Namen von Personen werden vorübergehend nicht gezeigt. Gezählt werden sie weiterhin.
status-stopped = Unterzeichnen ist ausgesetzt
ask-stopped = Vorübergehend werden keine Unterschriften angenommen. Bitte kommen Sie später wieder; was schon unterzeichnet wurde, kann weiterhin bestätigt werden.
sign-stopped = Vorübergehend werden keine Unterschriften angenommen, deshalb wurde nichts abgeschickt. Ihre Eingaben sind noch da: Lassen Sie diese Seite offen und drücken Sie den Knopf später noch einmal.
error-page-read-only = Vorübergehend lässt sich nichts ändern
error-page-read-only-text = Wer diese Website betreibt, hat alle Änderungen angehalten. Nichts von dem, was Sie abgeschickt haben, wurde aufbewahrt; bitte versuchen Sie es später wieder. Eine Unterschrift zurückziehen können Sie wie immer.

## On the desk

desk-switches = Schalter
switches-title = Schalter
switches-intro = Ein Schalter wirkt innerhalb einer Sekunde auf allen Seiten und lässt sich jederzeit zurückstellen. Jedes Umlegen wird unten festgehalten.
switches-owners = Nur die Leitung legt sie um.
switches-site = Die ganze Website
switches-letters = Einzelne Briefe
switches-letter-hint = Nur für diesen Brief, zusätzlich zu dem, was für die ganze Website an ist.
switches-history = Was umgelegt wurde
switches-history-none = Noch wurde nichts umgelegt.
switches-console = auf der Befehlszeile
switch-on = an
switch-off = aus
switch-by-site = an für die ganze Website
switch-note = Warum (für den Verlauf)
switch-turn-on = Einschalten: { $switch }
switch-turn-off = Ausschalten: { $switch }
switch-on-site = An für die ganze Website: { $switch }.
switch-on-letter = An für { $letter }: { $switch }.
switch-look = Schalter ansehen
switch-turned-on = Eingeschaltet: { $switch }
switch-turned-off = Ausgeschaltet: { $switch }
switch-banner-put = Banner auf { $language }: „{ $text }“
switch-banner-down = Banner auf { $language } entfernt
switch-text-long = Nichts wurde geändert: Ein Banner und eine Notiz haben höchstens { $max } Zeichen.
switch-banner-changed = Jemand anderes aus der Leitung hat dieses Banner geändert, während Sie es offen hatten. Ihre Eingabe ist nicht gespeichert; Speichern ersetzt die andere.
switch-banner-stands = Was dort jetzt steht:
switch-stop-accepting = Nichts mehr annehmen
switch-stop-accepting-means = Formulare sagen, dass das Unterzeichnen ausgesetzt ist. Was schon unterzeichnet wurde, kann weiterhin bestätigt, berichtigt und zurückgezogen werden.
switch-stop-mailing = E-Mails anhalten
switch-stop-mailing-means = E-Mails werden geschrieben und bleiben im Postausgang, bis das aus ist; dann gehen sie hinaus, es sei denn, sie stimmen nicht mehr. E-Mails zu Konten im Moderationsbereich (Einladungen, vergessene Passwörter) gehen weiterhin hinaus.
switch-hold-everything = Alles zurückhalten
switch-hold-everything-means = Jede Unterschrift, die bestätigt wird, wartet auf die Moderation, was immer die Regeln sagen. Importe können nicht veröffentlichen, und wer ohne Namen gezählt wird, kann ihn nicht auf die Liste setzen lassen. Die Moderation kann veröffentlichen.
switch-hide-individuals = Einzelpersonen verbergen
switch-hide-individuals-means = Personen fehlen in der Liste, der Suche, der API und allen Exporten, und ihre eigenen Seiten sind fort. Gezählt werden sie weiterhin, weil das Journal sie zählt; es wird nicht geändert.
switch-read-only = Schreibschutz
switch-read-only-means = Jede Änderung wird abgelehnt, hier und auf den öffentlichen Seiten, außer diesen: Zurückziehen und Löschen, Einspruch, E-Mails abbestellen, Anmelden, Sitzungen beenden und Konten sperren, und die Schalter. E-Mails und Journal laufen weiter, die Befehlszeile auch.
switch-banner = Banner
switch-banner-means = Steht oben auf jeder öffentlichen Seite. Wer eine andere Sprache liest, sieht das in der ersten Sprache der Website.
switch-banner-in = Text auf { $language }
switch-banner-button = Dieses Banner speichern
switch-banner-none = keines
reason-everything-held = Alles zurückgehalten
reason-everything-held-evidence = Bestätigt, während der Schalter „Alles zurückhalten“ an war.
