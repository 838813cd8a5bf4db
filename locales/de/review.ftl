### Reviewed by a native speaker: no

reasons-title = Gründe der Ablehnung
reasons-hint = Wer einen Eintrag ablehnt, wählt einen dieser Gründe. Die unterzeichnende Person liest den Text in ihrer eigenen Sprache, sonst in der des Briefs. Was bei früheren Entscheidungen gesagt wurde, bleibt, wie es war, was immer Sie hier ändern.
reasons-add = Grund hinzufügen
reasons-mailed = mit E-Mail
reasons-silent = ohne E-Mail
reasons-retired = nicht mehr angeboten
reasons-no-text = Noch nichts
reasons-fallback = (für diese Sprache noch nicht formuliert)
reasons-word = Ändern
reasons-up = Nach oben
reasons-retire = Nicht mehr anbieten
reasons-bring-back = Wieder anbieten
reasons-stale = Jemand anderes aus der Moderation hat das inzwischen geändert. Nichts wurde überschrieben: Sehen Sie sich den jetzigen Stand an und entscheiden Sie noch einmal.
reasons-last = Das ist der einzige Grund, der noch zur Wahl steht. Fügen Sie zuerst einen anderen hinzu.
reasons-too-many = Es gibt schon { $max } Gründe. Ändern Sie stattdessen einen davon.
reason-title = Grund ändern
reason-title-new = Grund hinzufügen
reason-label = Wie er im Moderationsbereich heißt
reason-label-hint = Ein paar Wörter. Unterzeichnende sehen sie nicht.
reason-label-own = Bleibt das Feld leer, heißt er „{ $label }“. Unterzeichnende sehen es nicht.
reason-text = Was mitgeteilt wird, auf { $language }
reason-text-hint = Ein, zwei einfache Sätze, ohne Formatierung.
reason-text-other = Bleibt das Feld leer, bekommen Unterzeichnende mit dieser Sprache den Text in der eigenen Sprache des Briefs.
reason-text-own = Bleibt das Feld leer, sagt das Programm: „{ $text }“
reason-mailed = Per E-Mail benachrichtigen, wenn die Moderation nichts anderes wählt
reason-save = Speichern
error-wording-empty = Bitte schreiben Sie etwas.
error-wording-long = Bitte verwenden Sie höchstens { $max } Zeichen.
error-wording-unusable = Darin sind Zeichen, die sich nicht darstellen lassen. Bitte tippen Sie es als einfachen Text neu ein.
reject-silent = { $reason } (ohne E-Mail)
reject-mail-as-reason = E-Mail, wie beim Grund festgelegt
reject-mail-on = Per E-Mail benachrichtigen
reject-mail-silent = Niemanden benachrichtigen
signature-history-said = Der Text: „{ $text }“

desk-moved-reversed = Aufgehoben: { $what }
desk-moved-vouch-reversed = Aufgehoben: verbürgt
desk-moved-correction-reversed = Aufgehoben: berichtigt
desk-done-correction-reversed = { $name } steht wieder so da wie vor der Berichtigung. Die Kontaktperson wird benachrichtigt.
desk-done-unvouched = Für { $name } bürgt niemand mehr.
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = Das lässt sich nicht mehr rückgängig machen. Wird die Berichtigung aufgehoben, steht die Zeile wieder so da wie zuvor; beides bleibt im Verlauf, und die unterzeichnende Person bekommt eine E-Mail.
reverse-hint = Das lässt sich nicht mehr rückgängig machen. Sie können dagegen entscheiden; beide Entscheidungen bleiben im Verlauf, und wer das Gegenteil erfahren hatte, bekommt eine E-Mail.
reverse-open = Diese Entscheidung aufheben
reverse-to = Was jetzt?
reverse-to-held = Von der Liste, und zurück zur Moderation
reverse-to-rejected = Von der Liste, und abgelehnt
reverse-note = Warum?
reverse-note-hint = Für die anderen in der Moderation, im Verlauf. Die unterzeichnende Person liest es nicht.
reverse-button = Aufheben
error-reverse-note-empty = Bitte schreiben Sie, warum die Entscheidung aufgehoben wird.
signature-history-reverses = Gegen: { $what }
signature-history-note = Notiz: { $note }
ledger-reason-reversed = die Moderation hat ihre Entscheidung aufgehoben

promise-title = Wie bald Einträge angesehen werden
promise-none = Für diesen Brief ist nichts zugesagt.
promise-idle = Nichts wartet. Frist für das Ansehen von Einträgen: { $target }.
promise-kept = Der älteste Eintrag wartet { $wait }; zugesagt: { $target }.
promise-near = In Gefahr: Der älteste Eintrag wartet { $wait }; zugesagt: { $target }.
promise-broken = Zu spät: Der älteste Eintrag wartet { $wait }; zugesagt: { $target }. { $over ->
    [one] Ein Eintrag ist über der Zeit.
   *[other] { $over } Einträge sind über der Zeit.
}
promise-clock = Der älteste wartet { $wait }; zugesagt: { $target }
promise-clock-late = Zu spät: Der älteste wartet { $wait }; zugesagt: { $target }
promise-target = Zugesagt
promise-nothing = nichts
promise-waiting = Wartend
promise-oldest = Der älteste
promise-over = Über der Zeit
promise-hint = Die Zeit eines Eintrags beginnt, wenn er zur Moderation kommt, und von vorn, wenn er zurückkommt. Solange eine Rückfrage an die unterzeichnende Person offen ist, zählt sie nicht. Die Moderation bekommt eine E-Mail, wenn drei Viertel der Zeit um sind, und einmal am Tag, solange ein Eintrag zu spät ist.
promise-account = Diese E-Mail für sich ausschalten
promise-change = Zusage ändern
promise-hours = Stunden
promise-hours-hint = Von der Bestätigung eines Eintrags bis zur Entscheidung der Moderation. Leer heißt: Nichts ist zugesagt.
promise-save = Speichern
promise-changed = Jemand anderes aus der Leitung hat das geändert, während Sie es offen hatten. Was jetzt zugesagt ist, steht oben; Ihre Eingabe steht unten und ist nicht gespeichert. Speichern ersetzt die andere.
error-promise-hours = Bitte geben Sie ganze Stunden an, von 1 bis { $max }, oder lassen Sie das Feld leer.
account-digest = E-Mail, wenn Einträge oder berichtigte Zeilen zu lange warten
account-digest-on = Sie bekommen sie, für jeden Brief höchstens einmal am Tag.
account-digest-off = Sie bekommen sie nicht.
account-digest-turn-off = Ausschalten
account-digest-turn-on = Einschalten
desk-mail-kind-review-due = „Unterschriften warten zu lange“, an die Moderation
mail-review-due-subject = Unterschriften warten zu lange: { $title }
mail-review-due-heading = Unterschriften warten zu lange
mail-review-near-subject = Unterschriften warten schon lange: { $title }
mail-review-near-heading = Unterschriften warten schon lange
mail-review-due-about = Unterschriften warten auf eine Entscheidung der Moderation. Es geht um den offenen Brief von { $host }:
mail-review-due-oldest = Die älteste wartet seit { $wait ->
    [one] einer Stunde
   *[other] { $wait } Stunden
}; zugesagt { $target ->
    [one] ist eine Stunde
   *[other] sind { $target } Stunden
}.
mail-review-due-count = { $waiting ->
    [one] Eine Unterschrift wartet
   *[other] { $waiting } Unterschriften warten
}; { $over ->
    [0] noch wartet keine länger als zugesagt.
    [one] eine wartet länger als zugesagt.
   *[other] { $over } warten länger als zugesagt.
}
mail-review-due-button = Warteschlange öffnen
mail-review-due-corrections = { $waiting ->
    [one] Auch eine Zeile, die jemand bei der Erstunterzeichnung berichtigt hat, wartet. Sie steht nicht unter dem Brief, bevor die Moderation sie angenommen hat.
   *[other] Auch { $waiting } Zeilen, die Erstunterzeichnende berichtigt haben, warten. Keine davon steht unter dem Brief, bevor die Moderation sie angenommen hat.
}
mail-review-due-once = Sie bekommen diese E-Mail höchstens einmal am Tag, solange Unterschriften so lange warten. Hier können Sie sie ausschalten:
mail-corrections-due-subject = Berichtigte Zeilen warten: { $title }
mail-corrections-due-heading = Berichtigte Zeilen warten
mail-corrections-due-about = Erstunterzeichnende haben ihre Zeilen berichtigt, und die Moderation soll sie ansehen. Es geht um den offenen Brief von { $host }:
mail-corrections-due-count = { $waiting ->
    [one] Eine Zeile wartet. Sie steht nicht unter dem Brief, bevor die Moderation sie angenommen hat.
   *[other] { $waiting } Zeilen warten. Keine davon steht unter dem Brief, bevor die Moderation sie angenommen hat.
}
mail-corrections-due-button = Erstunterzeichnende öffnen
mail-corrections-due-once = Sie bekommen diese E-Mail höchstens einmal am Tag. Hier können Sie sie ausschalten:
desk-of-letter = Der angezeigte Brief
desk-reasons = Gründe
desk-samples = Stichproben

samples-title = Stichproben dessen, was die Regeln veröffentlicht haben
samples-hint = Einträge, über die niemand aus der Moderation entschieden hat, zufällig gezogen aus den zuletzt bestätigten. Keiner wird wieder gezogen, bevor es alle waren.
samples-size = Wie viele
samples-of = Von den letzten
samples-draw = Ziehen
samples-nothing = Nichts wurde gezogen: Die Regeln haben nichts veröffentlicht, was nicht schon gezogen wäre. Wenn Sie alle unten angesehen haben, beginnt die Ziehung von vorn.
samples-changed = Dieser Eintrag hat sich geändert, nachdem die Seite angezeigt wurde. Deshalb wurde nichts getan. Sehen Sie sich den jetzigen Stand an.
samples-count = { $drawn ->
    [one] Ein Eintrag gezogen
   *[other] { $drawn } Einträge gezogen
}; { $right } richtig, { $wrong } falsch.
samples-estimate = Von { $checked } angesehenen waren { $wrong } falsch. Also sind wahrscheinlich zwischen { $low } % und { $high } % dessen falsch, was die Regeln veröffentlichen (Wilson-Intervall, 95 %).
samples-none = Noch wurde nichts gezogen.
samples-found = Befund
samples-right = richtig
samples-wrong = falsch
samples-looks-right = Sieht richtig aus
samples-take-off = Falsch: von der Liste
error-samples-number = Bitte geben Sie eine ganze Zahl an, von 1 bis { $max }.

desk-mass = Viele veröffentlichen
mass-link = Alles Passende veröffentlichen …
mass-title = Alles Passende veröffentlichen
mass-hint = Zuerst sehen Sie, was veröffentlicht würde und was nicht. Umstrittene Organisationen, Einträge mit offener Rückfrage und solche, gegen die eine Organisation Einspruch erhebt, werden so nie veröffentlicht. Jede Entscheidung ist Ihre und steht im Verlauf ihres Eintrags.
mass-preview = Vorschau: was zum Filter passt
mass-preview-all = Vorschau: alles, was wartet
mass-queue = Dasselbe in der Warteschlange
mass-jobs = Bisherige Läufe
mass-none = Noch keine.
mass-state-gathering = wird zusammengestellt
mass-state-previewed = Vorschau
mass-state-running = läuft
mass-state-paused = pausiert
mass-state-stopped = angehalten
mass-state-done = fertig
mass-state-undoing = wird zurückgenommen
mass-state-undone = zurückgenommen
mass-fate-waiting = Zu veröffentlichen
mass-fate-published = Veröffentlicht
mass-fate-changed = Nach der Vorschau geändert
mass-fate-excluded = Umstritten, mit Rückfrage oder Einspruch
mass-fate-impossible = Eine andere Unterschrift steht
mass-fate-undone = Zurückgenommen
mass-fate-kept = Seither entschieden und so gelassen
mass-would = { $count ->
    [one] Ein Eintrag würde veröffentlicht.
   *[other] { $count } Einträge würden veröffentlicht.
}
mass-progress = Fortschritt
mass-settled = { $settled } von { $total }
mass-reasons = Warum sie warten
mass-start = { $count ->
    [one] Diesen einen veröffentlichen
   *[other] Diese { $count } veröffentlichen
}
mass-look-again = Neu laden
mass-pause = Pausieren
mass-resume = Fortsetzen
mass-stop = Endgültig anhalten
mass-undo = Alles zurücknehmen
mass-undo-hint = Jede Entscheidung, die noch gilt, wird aufgehoben, und wer per E-Mail benachrichtigt wurde, erfährt davon. Innerhalb eines Tages nach dem Start.
mass-undo-note = Die Sammelveröffentlichung vom { $when } wurde zurückgenommen.
mass-left = Nicht veröffentlicht
mass-first = Die ersten, die veröffentlicht werden
mass-most = Ein Lauf hat höchstens { $max } Einträge. Was darüber hinaus passt, gehört nicht zu diesem.
mass-role-lost = Der Lauf hat von selbst angehalten: { $who } darf nicht mehr entscheiden.
mass-busy = Für diesen Brief ist schon ein anderer Lauf im Gang. Warten Sie, bis er fertig ist, oder halten Sie ihn an.
mass-nothing = Nichts, was wartet, passt.
mass-stale = Dieser Lauf ist schon weiter, oder Sie dürfen ihn nicht starten. Nichts wurde getan: Sehen Sie sich den jetzigen Stand an.

audit-act-reverse = Hat eine Entscheidung aufgehoben
audit-act-word-reasons = Hat die Gründe der Ablehnung geändert
audit-act-set-promise = Hat die Zusage zur Prüfung geändert
audit-act-set-digest = Hat über die E-Mail zu verspäteten Einträgen entschieden
audit-act-draw-sample = Hat eine Stichprobe gezogen
audit-act-check-sample = Hat eine Stichprobe angesehen
audit-act-preview-mass = Hat die Vorschau einer Sammelveröffentlichung erstellt
audit-act-start-mass = Hat eine Sammelveröffentlichung gestartet
audit-act-pause-mass = Hat eine Sammelveröffentlichung pausiert
audit-act-resume-mass = Hat eine Sammelveröffentlichung fortgesetzt
audit-act-stop-mass = Hat eine Sammelveröffentlichung angehalten
audit-act-undo-mass = Hat eine Sammelveröffentlichung zurückgenommen
audit-field-text = Text
audit-field-hours = Stunden
audit-field-count = Anzahl
