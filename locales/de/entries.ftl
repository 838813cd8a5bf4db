### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = Unterzeichnet als
line-kind-organisation = Organisation
line-kind-individual = Einzelperson
line-name = Name
line-name-en = Name auf Englisch
line-acronym = Abkürzung
line-country = Land
line-website = Website
line-affiliation = Zugehörigkeit
line-representatives = Mit abgedruckt
line-file-under = Eingeordnet unter

mail-footer-contact-of = Geschickt von { $site }, weil diese Adresse als Kontakt einer Unterschrift unter einem offenen Brief eingetragen ist.
mail-entry-corrected-subject = Ihre Unterschrift wurde berichtigt: { $title }
mail-entry-corrected-heading = Ihre Unterschrift wurde berichtigt
mail-entry-corrected-about = Die Moderation hat Ihre Unterschrift berichtigt. Es geht um den offenen Brief von { $host }:
mail-entry-corrected-what = Das wurde geändert:
mail-entry-corrected-before = Vorher: { $text }
mail-entry-corrected-now = Jetzt: { $text }
mail-entry-corrected-nothing = nichts
mail-entry-corrected-object = Wenn das stimmt, müssen Sie nichts tun. Wenn nicht, fordern Sie einen Link zu Ihren Unterschriften an: Dort können Sie selbst berichtigen oder zurückziehen.
mail-invalidated-subject = Ihre Unterschrift wurde entfernt: { $title }
mail-invalidated-heading = Ihre Unterschrift wurde entfernt
mail-invalidated-about = Die Moderation hat Ihre Unterschrift entfernt. Es geht um den offenen Brief von { $host }:
mail-invalidation-forged = Sie hat festgestellt, dass die Unterschrift nicht von denen stammt, die darin genannt sind.
mail-invalidation-abuse = Sie hat festgestellt, dass es eine von vielen erfundenen ist.
mail-invalidation-not-eligible = Sie hat festgestellt, dass die Unterschrift nicht von denen stammt, die diesen Brief unterzeichnen dürfen.
mail-invalidation-mistake = Sie war durch einen Fehler der Moderation eingetragen oder veröffentlicht worden.
mail-entered-subject = Ihre Unterschrift wurde eingetragen: { $title }
mail-entered-heading = Ihre Unterschrift wurde eingetragen
mail-entered-about = Sie haben den offenen Brief von { $host } auf Papier, per E-Mail oder am Telefon unterstützt, und seine Moderation hat Ihre Unterschrift eingetragen:
mail-entered-listed = Sie steht auf der Liste.
mail-entered-waits = Die Moderation sieht sie noch einmal an, bevor sie auf der Liste steht.
mail-entered-object = Wenn Sie den Brief nicht unterstützt haben oder etwas ändern möchten, fordern Sie einen Link zu Ihren Unterschriften an: Dort können Sie sofort berichtigen oder zurückziehen.

ledger-reason-moderated = von der Moderation berichtigt
ledger-reason-abuse = eine von vielen erfundenen
ledger-reason-not-eligible = nicht von denen, die unterzeichnen dürfen
ledger-reason-mistake = aus Versehen eingetragen

desk-moved-corrected-entry = Berichtigt
desk-done-corrected-entry = { $name } ist berichtigt. Die Kontaktperson wird nach zehn Minuten benachrichtigt.
desk-change = { $label }: { $before } → { $after }
desk-change-nothing = (nichts)
desk-invalidation-forged = nicht von denen, die genannt sind
desk-invalidation-abuse = eine von vielen erfundenen
desk-invalidation-not-eligible = nicht von denen, die unterzeichnen dürfen
desk-invalidation-mistake = aus Versehen eingetragen oder veröffentlicht
desk-invalidation-choose = Grund wählen
reason-came-back-invalidated = Wofür der Eintrag geschlossen oder womit er zusammengeführt worden war, wurde von der Moderation für ungültig erklärt.

line-name-hint = In der eigenen Schrift.
line-country-none = Kein Land
line-person = Person { $number }
line-role = Funktion von Person { $number }
line-file-under-hint = Nur wenn der Eintrag anderswo stehen soll als sein Name: „Berlin, Humanistischer Kreis“.
correct-entry-link = Berichtigen, was erscheint
correct-entry-title = { $name } berichtigen
correct-entry-as-organisation = Als Organisation
correct-entry-as-individual = Als Einzelperson
correct-entry-to-individual = Zu den Einzelpersonen verschieben
correct-entry-to-organisation = Zu den Organisationen verschieben
correct-entry-see = Sehen, was sich ändern würde
correct-entry-again = Noch einmal sehen
correct-entry-save = Berichtigung speichern
correct-entry-hint = Nichts wird gespeichert, bevor Sie gesehen haben, was sich ändert.
correct-entry-look = Was sich ändern würde
correct-entry-nothing = Nichts: Die Zeile steht genau so da.
correct-entry-doubts = Was die Regeln dann dazu sagen
correct-entry-becomes-new = Sie wird die Unterschrift einer Organisation, die noch nicht im Verzeichnis ist.
correct-entry-becomes-other = Sie wird die Unterschrift einer anderen Organisation des Verzeichnisses.
correct-entry-becomes-rival = Sie konkurriert dann mit:
correct-entry-place = Ihr Platz in der Liste, unter { $heading }
correct-entry-filed = eingeordnet unter { $file_under }
correct-entry-told = Die Kontaktperson erfährt in zehn Minuten per E-Mail, was geändert wurde, und kann es berichtigen oder zurückziehen.
correct-entry-back = Zurück zum Eintrag
correct-entry-differs = Der Eintrag wurde geändert, nachdem Sie diese Seite geöffnet hatten. Er weicht von Ihrer Eingabe ab:
correct-entry-stale = Nichts wurde gespeichert, und Ihre Eingabe ist noch da. Sehen Sie sich beides an und speichern Sie noch einmal, wenn Ihre stimmt.
correct-entry-closed = Nur was wartet oder veröffentlicht ist, lässt sich berichtigen. Öffnen Sie den Eintrag zuerst wieder.

invalidate-heading = Endgültig entfernen
invalidate-hint = Der Eintrag verlässt die Liste und die Warteschlange. Das öffentliche Journal nennt den Grund ohne den Namen. Was seinetwegen geschlossen oder mit ihm zusammengeführt wurde, kommt zurück. Zehn Minuten lang lässt es sich rückgängig machen.
invalidate-reason = Grund
invalidate-note = Notiz für die Moderation, falls nötig
invalidate-button = Endgültig entfernen
error-invalidation-reason = Wählen Sie einen Grund.

desk-came-paper = kam auf Papier
desk-came-mail = kam per E-Mail
desk-came-phone = kam per Telefon
desk-came-choose = Bitte wählen
desk-moved-entered = Eingetragen
desk-done-entered = { $name } ist eingetragen.
endorsement-title = Unterstützung eintragen
endorsement-lead = Für { $letter }. Für das, was auf Papier, per E-Mail oder am Telefon zu Ihnen kam; in der Liste steht, dass die Herausgebenden des Briefs es eingebracht haben.
endorsement-organisation = Eine Organisation
endorsement-individual = Eine Einzelperson
endorsement-switch-individual = Stattdessen eine Einzelperson eintragen
endorsement-switch-organisation = Stattdessen eine Organisation eintragen
endorsement-origin = Woher es kam
endorsement-channel = Auf welchem Weg
endorsement-date = Wann, falls Sie es wissen
endorsement-note = Notiz für die Moderation, falls nötig
endorsement-contact = Wer benachrichtigt wird
endorsement-contact-hint = Mit einer Adresse wird die Kontaktperson benachrichtigt und kann die Unterschrift berichtigen oder zurückziehen. Sie wird nicht veröffentlicht.
endorsement-contact-name = Name der Kontaktperson
endorsement-contact-email = Adresse der Kontaktperson
endorsement-publish = Sofort veröffentlichen, wenn die Regeln keinen Zweifel haben
endorsement-button = Eintragen
endorsement-same = Von denselben Unterzeichnenden gibt es unter diesem Brief schon eine Unterschrift. Nichts wurde eingetragen.
error-endorsement-channel = Wählen Sie, auf welchem Weg es kam.
error-endorsement-contact-name = Geben Sie zur Adresse den Namen der Kontaktperson an.
error-endorsement-date-long = Das ist zu lang für ein Datum.
error-text-formula = Das beginnt wie eine Formel. Schreiben Sie es ohne das Zeichen am Anfang.
error-text-columns = Diese Zeile hat mehr Zellen als die Tabelle Spalten: Etwas darin ist verrutscht.

upload-link = Unterstützung eintragen oder importieren
upload-title = Unterstützungen importieren
upload-lead = Aus einer Tabellenkalkulation: Was aus jeder Zeile würde, wird gezeigt, bevor etwas eingebracht wird.
upload-file = Eine Datei
upload-file-hint = CSV oder Text mit Tabulatoren, bis zu 200.000 Zeilen. Die erste Zeile nennt die Spalten.
upload-pasted = Oder aus einer Tabellenkalkulation eingefügt
upload-pasted-hint = Mit der Zeile, die die Spalten nennt.
upload-button = Ansehen
upload-kept = Die Tabelle wird einen Tag lang versiegelt aufbewahrt, bis Sie sie importieren oder verwerfen.
upload-unreadable = Das ist nicht lesbar
upload-recent = Vom letzten Tag
upload-state-checking = Die Zeilen werden durchgesehen.
upload-state-checked = Noch ist nichts importiert.
upload-state-importing = Der Import läuft.
upload-state-imported = Der Import ist fertig.
upload-odd-windows = Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen. Prüfen Sie, ob Umlaute und Akzente stimmen.
upload-odd-utf-16 = Die Datei wurde als UTF-16 gelesen.
upload-lines = Zeilen
upload-checked = { $count } durchgesehen
upload-fate = Was daraus wird
upload-fate-published = wird veröffentlicht
upload-fate-held = wartet dann auf die Moderation
upload-fate-listed = hat schon unterzeichnet
upload-fate-repeated = doppelt in dieser Tabelle
upload-fate-faulty = kann nicht eingebracht werden
upload-fate-unknown = noch nicht durchgesehen
upload-faulty-pages = auf den Seiten
upload-look-again = Neu laden
upload-columns = Was die Spalten sind
upload-column-none = (weggelassen)
upload-column-representative = Kontaktperson oder genannte Person
upload-column-role = Funktion der Person
upload-column-email = Adresse der Kontaktperson
upload-kind = Zeilen, die nicht sagen, was sie sind
upload-all-organisations = sind Organisationen
upload-all-individuals = sind Einzelpersonen
upload-publish = Sofort veröffentlichen, was die Regeln nicht bezweifeln
upload-set-columns = Mit diesen Spalten lesen
upload-bring = { $count ->
    [one] { $count } Zeile importieren
   *[other] { $count } Zeilen importieren
  }
upload-bring-hint = Alle erscheinen im selben Moment. Die anderen Zeilen werden weggelassen.
upload-discard = Verwerfen
upload-download = Herunterladen, was aus jeder Zeile wird
upload-download-hint = Mit den Namen, ohne die Adressen. Dafür wird nach Ihrem Passwort gefragt.
audit-act-export-fates = Hat heruntergeladen, was aus den Zeilen einer Tabelle wird
upload-page = Zeilen, Seite { $page } von { $pages }
upload-line = Zeile
upload-previous = Vorige Seite
upload-next = Nächste Seite
upload-back = Andere Importe
upload-brought = { $count ->
    [one] { $count } Zeile wurde eingebracht.
   *[other] { $count } Zeilen wurden eingebracht.
  }
upload-undo = Ganzen Import wieder entfernen
upload-undo-hint = Worüber seither jemand entschieden hat, bleibt. Niemand wird benachrichtigt. Dafür wird nach Ihrem Passwort gefragt.
upload-imports = Importiert
upload-newer = Neuere Importe
upload-older = Ältere Importe
upload-import-lines = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
  }
upload-taken-off = { $count ->
    [one] { $count } Zeile wurde entfernt.
   *[other] { $count } Zeilen wurden entfernt.
  }
upload-stay = { $count ->
    [one] { $count } bleibt: Jemand hat darüber entschieden, sie ist nicht lesbar, oder wer das Entfernen veranlasst hat, darf nicht mehr entscheiden.
   *[other] { $count } bleiben: Jemand hat darüber entschieden, sie sind nicht lesbar, oder wer das Entfernen veranlasst hat, darf nicht mehr entscheiden.
  }
upload-goes-on = Es geht weiter; laden Sie die Seite neu, um zu sehen, wie weit es ist.
upload-stopped = Der Import wurde beendet, weil die Person, die ihn begonnen hat, nicht mehr entscheiden darf. Nichts davon steht auf der Liste. Die Moderation kann die Tabelle noch einmal importieren.
upload-stale = Die Tabelle wird gerade bearbeitet oder wurde geändert, seit Sie die Seite geöffnet haben.
upload-read-anew = Ihre Seite stammte aus der Zeit, bevor die Tabelle neu gelesen wurde, und nichts von dem, was Sie gedrückt haben, wurde getan. So wird sie jetzt gelesen: { $columns }.
upload-read-publish = Was die Regeln nicht bezweifeln, wird sofort veröffentlicht.
upload-read-hold = Alles wartet dann auf die Moderation.
upload-chosen-kept = Ihre Auswahl steht unten.
upload-note-earlier = Dieselben Unterzeichnenden stehen in Zeile { $line }.
upload-note-near = Das ist vielleicht { $name } aus dem Verzeichnis.
upload-field-kind = Unterzeichnet als
upload-field-organisation = Name
upload-field-organisation_en = Name auf Englisch
upload-field-acronym = Abkürzung
upload-field-website = Website
upload-field-country = Land
upload-field-name = Person
upload-field-role = Funktion
upload-field-email = Adresse
upload-field-authorised = Berechtigt
upload-field-consent = Einverständnis
upload-field-file_under = Eingeordnet unter
upload-field-visibility = Sichtbarkeit
upload-field-affiliation = Zugehörigkeit
error-upload-empty = Es ist nichts darin, oder nur die Zeile, die die Spalten nennt.
error-upload-binary = Das ist kein Text. Speichern Sie die Tabelle als CSV, oder fügen Sie sie ein.
error-upload-long = Sie hat mehr als { $max } Zeilen. Bringen Sie sie in Teilen ein.
error-upload-many = Höchstens { $max } Tabellen je Brief und Person können gleichzeitig warten. Importieren oder verwerfen Sie zuerst einige davon.
error-upload-wide = Sie hat mehr als { $max } Spalten. Lassen Sie weg, was nicht nötig ist.
error-upload-twice = Zwei Spalten können nicht beide dasselbe sein.
error-upload-no-name = Eine Spalte muss der Name sein.

## Acts of the audit log
audit-act-correct-entry = Hat einen Eintrag berichtigt
audit-act-invalidate = Hat endgültig entfernt
audit-act-enter-endorsement = Hat eine Unterstützung eingetragen
audit-act-undo-import = Hat einen Import rückgängig gemacht
audit-field-kind = Organisation oder Einzelperson
audit-field-affiliation = Zugehörigkeit
audit-field-representatives = Vertretungspersonen
audit-field-file-under = Eingeordnet unter
audit-field-given-on = Gegeben am
audit-field-channel = Auf welchem Weg
audit-act-upload = Hat eine Tabelle hochgeladen
audit-act-set-columns = Hat die Spalten einer Tabelle benannt
audit-act-discard-upload = Hat eine Tabelle verworfen

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] Kein Eintrag wurde zur Moderation zurückgenommen.
    [one] { $count } Eintrag ist von der Liste genommen und wartet auf die Moderation.
   *[other] { $count } Einträge sind von der Liste genommen und warten auf die Moderation.
  }
bulk-invalidated = { $count ->
    [0] Kein Eintrag wurde endgültig entfernt.
    [one] { $count } Eintrag wurde endgültig entfernt.
   *[other] { $count } Einträge wurden endgültig entfernt.
  }
bulk-left-on-list = Nicht getan: geändert, nachdem die Seite angezeigt wurde, oder in einem Status, der es nicht erlaubt
bulk-list = Zurück zur Liste
bulk-unpublish = Zurück zur Moderation
bulk-invalidate = Endgültig entfernen
bulk-off-hint = „Zurück zur Moderation“ nimmt veröffentlichte Einträge von der Liste, bis wieder jemand entscheidet; es verlangt eine Notiz und benachrichtigt niemanden. „Endgültig entfernen“ verlangt einen Grund, den das öffentliche Journal nennt. Für beides wird nach Ihrem Passwort gefragt, und beides lässt sich zehn Minuten lang rückgängig machen.

## Texts of letters, and letters from files
text-moved-on = Während Sie schrieben, wurde dieser Text veröffentlicht oder sein Brief wieder zum Entwurf gemacht. Ihre Eingabe steht unten und ist nicht gespeichert. Speichern bewahrt sie als Fassung { $number }, die sich noch ändern lässt.
text-drop-changed = Jemand hat diesen Text geändert, seit Sie die Seite geöffnet haben. Deshalb wurde er nicht gelöscht. Was jetzt dort steht, sehen Sie unten: Sehen Sie es sich zuerst an.
text-drop-own = Ein Entwurf behält den Text in seiner eigenen Sprache, deshalb wurde er nicht gelöscht.
letterdesk-files = Aus seinen Dateien
letterdesk-files-intro = Ein Brief, der exportiert oder als Dateien geschrieben wurde, wird hier zum Entwurf: seine Einstellungen, seine Texte, seine Mitherausgebenden und was neben ihm steht. Ein Brief, der schon auf diesem Server ist, wird dadurch nicht geändert.
letterdesk-files-label = Die Dateien des Briefs
letterdesk-files-hint = Wählen Sie alle auf einmal: letter.toml und letter.en.md oder Ähnliches für jede Sprache; daneben, soweit vorhanden, learn.en.md, act.en.md, sample.en.toml und updates.toml.
letterdesk-files-button = Entwurf daraus anlegen
letterdesk-files-faults = Diese Dateien können nicht übernommen werden
