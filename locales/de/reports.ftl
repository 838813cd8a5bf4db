### Reviewed by a native speaker: no

## Reporting an entry of the list

report-link = Diesen Eintrag melden
report-title = Einen Eintrag melden
report-intro = Stimmt an diesem Eintrag der Liste etwas nicht? Sagen Sie es der Moderation des Briefs. Sie sieht ihn an; von selbst ändert sich nichts.
report-yours = Wenn es Ihre eigene Unterschrift ist oder die Ihrer Organisation, können Sie sie selbst berichtigen oder zurückziehen:
report-reason = Was stimmt nicht?
report-reason-not-theirs = Die genannte Organisation oder Person hat nicht unterzeichnet, oder wer unterzeichnet hat, darf nicht für sie sprechen
report-reason-wrong = Ein Name, das Land oder etwas anderes in der Zeile ist falsch
report-reason-twice = Der Eintrag steht doppelt auf der Liste
report-reason-other = Etwas anderes
report-words = Was sollte die Moderation wissen?
report-words-hint = Woher Sie es wissen und wo man es nachprüfen kann. Höchstens 1.000 Zeichen.
report-email = Ihre E-Mail-Adresse
report-email-hint = Nur für eine Rückfrage der Moderation. Sie wird verschlüsselt aufbewahrt; wie lange, steht auf der Seite zum Datenschutz.
report-button = An die Moderation schicken
report-thanks-title = Danke
report-thanks-text = Die Moderation hat Ihre Meldung und sieht sie an. Der Eintrag bleibt, wie er ist, bis sie entschieden hat.
report-back = Zurück zum Eintrag
report-error-reason = Wählen Sie, was nicht stimmt.
report-error-words = Schreiben Sie in einem Satz, was nicht stimmt.
report-error-words-long = Dieser Text ist länger als { $max } Zeichen.

## Reports on the desk

reports-title = Meldungen von Lesenden
reports-nav = Meldungen
reports-intro = Was nach Angabe von Lesenden an Einträgen der Listen nicht stimmt, die ältesten Meldungen zuerst. Über einen Eintrag entscheiden Sie auf seiner eigenen Seite; eine Meldung, die Sie angesehen haben, schließen Sie hier.
reports-none = Es gibt keine Meldungen anzusehen.
reports-total = { $count ->
    [one] { $count } Meldung anzusehen
   *[other] { $count } Meldungen anzusehen
}
reports-more = Hier stehen nur die ältesten; die anderen folgen, wenn diese geschlossen sind.
reports-entry = Eintrag
reports-said = Wortlaut der Meldung
reports-from = Antwort an
reports-close = Ich habe sie angesehen
reports-gone = Ein Eintrag, der nicht mehr auf der Liste steht
