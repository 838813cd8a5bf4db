### Reviewed by a native speaker: no

## Mail to signatories, as it reads
mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Test] { $subject }
mail-mailing-heading = Eine Nachricht zum Brief
mail-mailing-about = { $host } schreibt Ihnen zu dem offenen Brief, den Sie unterzeichnet haben:
mail-mailing-test = Das ist ein Test. Er ging nur an Sie.
mail-footer-service = Geschickt von { $site }, weil diese Adresse beim Unterzeichnen eines offenen Briefs angegeben wurde und alle, die ihn unterzeichnet haben, dies wissen sollen.
mail-footer-update = Geschickt von { $site }, weil eine Person, die einen offenen Brief unterzeichnet hat, um Neuigkeiten an diese Adresse gebeten hat.
## Mail to signatories, on the desk
desk-mailings = Rundmails
mailings-title = Rundmails an Unterzeichnende
mailings-intro = Eine Servicemitteilung geht an alle Kontaktpersonen des Briefs, eine Neuigkeit nur an die, die um Neuigkeiten gebeten haben.
mailings-new = Rundmail schreiben
mailings-none = Noch wurde nichts geschrieben.
mailings-untitled = Ohne Betreff
mailings-progress = { $sent } von { $total } verschickt
mailings-export-title = Kontaktpersonen, die um Neuigkeiten gebeten haben
mailings-export-hint = Eine Tabelle mit Name, Adresse, Organisation, Sprache, seit wann, und dem Wortlaut, der angekreuzt wurde. Sie enthält personenbezogene Daten: Das Protokoll sagt, wer sie heruntergeladen hat.
mailings-export = Kontaktpersonen herunterladen (CSV)
mailing-title = Rundmail
mailing-new-title = Rundmail schreiben
mailing-edit-title = Rundmail bearbeiten
mailing-back = Rundmails an Unterzeichnende
mailing-back-one = Die Rundmail
mailing-problem = Das wurde nicht getan
mailing-stale = Jemand anderes aus der Moderation hat sie inzwischen gespeichert, gestartet oder gelöscht. Ihre Eingabe steht unten und ist nicht gespeichert.
mailing-no-draft = Jemand anderes aus der Moderation hat sie inzwischen gestartet oder gelöscht. Ihre Eingabe steht unten und ist nicht gespeichert. Speichern macht daraus einen neuen Entwurf.
mailing-stale-theirs = Sehen, wie sie jetzt steht
mailing-kind = Wer sie bekommt
mailing-kind-service = Servicemitteilung
mailing-kind-service-hint = an alle Kontaktpersonen des Briefs: was alle wissen müssen, die unterzeichnet haben
mailing-kind-update = Neuigkeit
mailing-kind-update-hint = an die, die um Neuigkeiten gebeten haben, mit dem Link zum Abbestellen
mailing-in-language = Auf { $language }
mailing-main-hint = Die eigene Sprache des Briefs. Wer in einer Sprache ohne Text unterzeichnet hat, bekommt diesen.
mailing-other-hint = Lassen Sie beide Felder leer, wenn es in dieser Sprache keinen Text geben soll.
mailing-subject = Betreff
mailing-text = Text
mailing-text-hint = Eine leere Zeile beginnt einen Absatz. Zeilen, die mit „- “ beginnen, sind eine Liste. Ein Link ist seine Adresse oder [Wörter](https://…).
mailing-save = Speichern
mailing-state-draft = Entwurf
mailing-state-running = Wird verschickt
mailing-state-paused = Pausiert
mailing-state-stopped = Angehalten
mailing-state-done = Fertig
mailing-started = Gestartet { $when }
mailing-texts = Texte
mailing-preview = Vorschau
mailing-test = Test an mich schicken
mailing-tested = Der Test ist an Ihre eigene Adresse unterwegs.
mailing-edit = Bearbeiten
mailing-discard = Entwurf löschen
mailing-discard-sure = Dann sind die Texte fort. Das Protokoll bewahrt sie auf.
mailing-discard-button = Löschen
mailing-audience = Wer sie jetzt bekäme
mailing-audience-language = Sprache
mailing-audience-count = Adressen
mailing-audience-text = Text
mailing-audience-own = der eigene
mailing-audience-fallback = auf { $language }
mailing-audience-total = Alle
mailing-start-title = Starten
mailing-start-hint = Sie geht an alle, die beim Start unter dem Brief stehen, einmal an jede Adresse, und nicht an die, die später unterzeichnen. Sie lässt anderen E-Mails den Vortritt und hält ein Viertel dessen, was der Anbieter erlaubt, für sie frei. Wer inzwischen zurückzieht, Neuigkeiten ausschaltet oder „Das war ich nicht“ sagt, bekommt nichts.
mailing-per-hour = E-Mails pro Stunde
mailing-per-hour-hint = Höchstens { $most }.
mailing-start = { $count ->
    [one] An { $count } Adresse schicken
   *[other] An { $count } Adressen schicken
  }
mailing-owners-start = Starten kann sie nur die Leitung.
mailing-progress = Fortschritt
mailing-gathering = Die Adressen werden eine halbe Minute nach dem Start gesammelt, damit niemand fehlt, der gerade bestätigt hat.
mailing-settled = { $settled } von { $total }
mailing-waiting = Wartend
mailing-queued = Im Postausgang
mailing-sent = Verschickt
mailing-dead = Aufgegeben
mailing-dropped = Ausgelassen
mailing-rate = { $count } pro Stunde
mailing-rate-name = Tempo
mailing-look-again = Neu laden
mailing-pause = Pausieren
mailing-resume = Fortsetzen
mailing-stop = Anhalten
mailing-stop-sure = Wer sie dann noch nicht hat, bekommt sie nie.
mailing-stop-button = Endgültig anhalten
mailing-never = Wer sie nie bekam
mailing-never-reasons = Warum
mailing-never-more = Weitere werden nicht gezeigt.
mailing-never-dead = Aufgegebene E-Mails lassen sich auf der Seite „E-Mail“ noch einmal versuchen.
mailing-erased = eine gelöschte Unterschrift
mailing-moved-on = Sie hat sich geändert, seit diese Seite erstellt wurde. Das ist der jetzige Stand.
mailing-recipients-changed = { $count ->
    [one] Sie ginge jetzt an eine Adresse, und die Seite zeigte eine andere Zahl. Sehen Sie noch einmal hin und starten Sie, wenn das stimmt.
   *[other] Sie ginge jetzt an { $count } Adressen, und die Seite zeigte eine andere Zahl. Sehen Sie noch einmal hin und starten Sie, wenn das stimmt.
  }
mailing-nobody = Niemand bekäme sie.
mailing-rate-out = Geben Sie eine Zahl von E-Mails pro Stunde an, von 1 bis { $most }.
mailing-not-public = Der Brief ist noch nicht öffentlich, und die E-Mail führt zu ihm. Sie kann verschickt werden, sobald der Brief geöffnet ist.
mailing-no-text = In der eigenen Sprache des Briefs fehlt der Text.
mailing-preview-title = Vorschau
mailing-preview-of = Auf { $language }, wie sie ankommen wird
mailing-preview-from = Von
mailing-preview-plain = Als einfacher Text
mailing-preview-html = Mit Gestaltung
mailing-preview-unsubscribe = E-Mail-Programme zeigen daneben einen Knopf zum Abbestellen.
mailing-fate-silenced = hat zu diesem Brief „Das war ich nicht“ gesagt
mailing-fate-undeliverable = E-Mails erreichen die Adresse nicht
mailing-fate-unsubscribed = hat Neuigkeiten ausgeschaltet
mailing-fate-moderator = von der Moderation verworfen
mailing-fate-interrupted = der Server brach ab: vielleicht ging sie hinaus, vielleicht nicht
mailing-fate-stopped = die Rundmail wurde vorher angehalten
mailing-fate-obsolete = seit dem Start zurückgezogen oder verschwunden
mailing-fate-no-domain = die Domain nimmt keine E-Mails an
mailing-fate-refused = vom empfangenden Server abgelehnt ({ $code })
mailing-fate-unreachable = der empfangende Server war nicht zu erreichen
desk-mail-kind-service-message = Servicemitteilung
desk-mail-kind-update = Neuigkeit
desk-mail-kind-mailing-test = Test einer Rundmail
desk-mail-error-interrupted = Der Server brach ab, während er dies verschickte. Es wird nicht von selbst noch einmal versucht, weil es hinausgegangen sein kann.
audit-act-write-mailing = Hat eine Rundmail geschrieben
audit-act-discard-mailing = Hat den Entwurf einer Rundmail gelöscht
audit-act-test-mailing = Hat einen Test einer Rundmail geschickt
audit-act-start-mailing = Hat eine Rundmail gestartet
audit-act-pause-mailing = Hat eine Rundmail pausiert
audit-act-resume-mailing = Hat eine Rundmail fortgesetzt
audit-act-stop-mailing = Hat eine Rundmail angehalten
audit-act-export-contacts = Hat Kontaktpersonen exportiert
audit-field-per-hour = E-Mails pro Stunde
mailing-too-many-drafts = { $most ->
    [one] Der Brief hat schon einen Entwurf. Verschicken oder löschen Sie ihn zuerst. Ihre Eingabe steht unten und ist nicht gespeichert.
   *[other] Der Brief hat schon { $most } Entwürfe. Verschicken oder löschen Sie zuerst einen davon. Ihre Eingabe steht unten und ist nicht gespeichert.
  }
mailing-too-many-tests = { $most ->
    [one] In der letzten Stunde wurde Ihnen ein Test geschickt. Warten Sie eine Weile oder sehen Sie sich die Vorschau an.
   *[other] In der letzten Stunde wurden Ihnen { $most } Tests geschickt. Warten Sie eine Weile oder sehen Sie sich die Vorschau an.
  }
mailings-more = Ältere werden hier nicht gezeigt. Im Protokoll stehen alle.
mailing-around = Die Worte um diesen Text herum sind auf { $language }: Die Website hat keine anderen.
mailing-preview-reply-to = Antworten gehen an
mailing-waits-read-only = Die Website ist schreibgeschützt: Bis das ausgeschaltet wird, werden keine E-Mails mehr geschrieben.
mailing-waits-site = Alle E-Mails sind angehalten: Sobald das ausgeschaltet wird, geht es weiter.
mailing-waits-letter = Die E-Mails des Briefs sind angehalten: Sobald das ausgeschaltet wird, geht es weiter.
mailing-waits-outbox = So viele E-Mails stehen vor dem Versand, dass jetzt keine hinzukommen. Es geht von selbst weiter.
mailing-waits-hour = Von dem, was der Anbieter in einer Stunde erlaubt, bleibt, sobald der Postausgang geleert ist, nur das Viertel, das für andere E-Mails freigehalten wird. Es geht von selbst weiter.
mailing-waits-day = Von dem, was der Anbieter an einem Tag erlaubt, bleibt, sobald der Postausgang geleert ist, nur das Viertel, das für andere E-Mails freigehalten wird. Es geht von selbst weiter.
mailing-made-already = Mit diesem Formular wurde schon ein Entwurf angelegt, in dem etwas anderes steht. Ihre Eingabe steht unten und ist nicht gespeichert. Speichern macht daraus einen weiteren Entwurf.
