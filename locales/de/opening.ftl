### Reviewed by a native speaker: no

## Before a letter is public: its opening, previews, initial signatories

opening-title = Öffnen und Schließen
opening-is-draft = Der Brief ist ein Entwurf: Niemand außerhalb des Moderationsbereichs sieht ihn.
opening-is-scheduled = Der Brief öffnet am { $date }.
opening-is-embargoed = Der Brief wartet auf seine Unterschriften.
opening-standing = Bisher { $standing } von { $wanted } Unterschriften.
opening-hidden = Bis dahin antworten seine Seite, sein Formular, seine Liste, seine Zahlen und seine Dateien, als gäbe es keinen solchen Brief. Wer einen Vorschaulink hat, kann ihn lesen und, wo der Link es erlaubt, unterzeichnen.
opening-plan = Öffnung festlegen
opening-plan-again = Öffnung neu festlegen
opening-freezes = Mit dieser Entscheidung wird der Text eingefroren, damit er unterzeichnet und ihm zugestimmt werden kann. Bis der Brief öffentlich ist, lässt er sich wieder zum Entwurf machen.
opening-when = Wann er öffnet
opening-then = Zu einem Zeitpunkt
opening-now = Sofort
opening-moment = Tag und Uhrzeit
opening-zone = In der Zeitzone des Briefs: { $zone }.
opening-moment-bad = Geben Sie Tag und Uhrzeit so an: 2026-12-31 18:00.
opening-over = Dieser Zeitpunkt ist vorbei.
opening-closes-first = Der Brief würde schließen, bevor er öffnet.
opening-clock-choose = Dann werden die Uhren umgestellt: Wählen Sie, welchen Zeitpunkt Sie meinen.
opening-clock-twice = Die Uhren werden zurückgestellt und zeigen diese Zeit zweimal. Welche?
opening-clock-never = Die Uhren werden vorgestellt und zeigen diese Zeit nie. Welche stattdessen?
opening-embargo = Erst ab so vielen Unterschriften
opening-embargo-hint = Leer für keine Mindestzahl. Der Brief wird öffentlich, sobald sein Zeitpunkt gekommen ist und so viele Unterschriften stehen: Zustimmungen von Erstunterzeichnenden und bestätigte Unterschriften. Er bleibt öffentlich, wenn später jemand zurückzieht.
opening-embargo-bad = Geben Sie eine Zahl von 1 bis 1.000.000 an, oder nichts.
opening-button = Öffnung festlegen
opening-lift = Öffnen, ohne auf Unterschriften zu warten
opening-take-back = Wieder zum Entwurf machen
opening-changed = Jemand anderes hat die Öffnung inzwischen geändert, oder ihr Zeitpunkt ist gekommen. Diese Seite zeigt den jetzigen Stand.
opening-last-moment = Der Brief öffnet in weniger als einer Minute: Seine Öffnung lässt sich nicht mehr ändern.
opening-signed = Jemand hat den Brief über eine Vorschau unterzeichnet, also bleibt er, wie er unterzeichnet wurde. Veröffentlichen Sie einen anderen Text als neue Fassung.
opening-closing = Schließen
opening-closes = Tag und Uhrzeit der Schließung
opening-closes-hint = In der Zeitzone des Briefs: { $zone }. Leer für keine. Was rechtzeitig abgeschickt wurde, kann noch 24 Stunden lang bestätigt werden.
opening-closing-button = Schließung festlegen
opening-close-now = Jetzt schließen
opening-reopen = Wieder öffnen
opening-reopen-button = Wieder öffnen
audit-act-schedule-opening = Hat festgelegt, wann ein Brief öffnet
audit-act-take-back-letter = Hat einen Brief wieder zum Entwurf gemacht
audit-act-lift-embargo = Hat geöffnet, ohne auf Unterschriften zu warten
audit-act-set-closing = Hat festgelegt, wann ein Brief schließt
audit-act-opened-itself = Ein Brief wurde öffentlich
audit-act-make-preview = Hat einen Vorschaulink angelegt
audit-act-revoke-preview = Hat einen Vorschaulink widerrufen
audit-act-invite-initial = Hat jemanden zur Erstunterzeichnung eingeladen
audit-act-remind-initial = Hat an eine Erstunterzeichnung erinnert
audit-act-resend-initial = Hat eine Einladung noch einmal geschickt
audit-act-revoke-initial = Hat eine Einladung zurückgenommen
audit-act-accept-correction = Hat eine berichtigte Zeile angenommen
audit-act-return-correction = Hat eine berichtigte Zeile zurückgeschickt
audit-field-opens-at = Öffnet
audit-field-closes-at = Schließt
audit-field-embargo = Abzuwartende Unterschriften
audit-field-expires-at = Gilt bis
previews-title = Vorschaulinks
previews-public = Der Brief ist öffentlich: Seine Vorschaulinks führen auf seine Seite.
previews-none = Noch wurde kein Link angelegt.
previews-signs = Darf unterzeichnen
previews-link = Link
previews-good = Gilt bis { $date }
previews-revoked = Widerrufen am { $date }
previews-expired = Abgelaufen am { $date }
previews-revoke = Widerrufen
previews-make = Link anlegen
previews-intro = Wer den Link hat, sieht den Brief, wie er aussehen wird, ohne seine Unterzeichnenden. Ein widerrufener Link verrät nichts über den Brief. Wer ihn öffnet, wird nicht festgehalten.
previews-label = Für wen
previews-label-hint = Das sieht nur der Moderationsbereich.
previews-days = Gilt
previews-days-number = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
  }
previews-may-sign = Der Brief kann darüber unterzeichnet werden
previews-may-sign-hint = Sobald seine Öffnung festgelegt und damit sein Text eingefroren ist.
previews-button = Link anlegen
preview-link-note = Die Vorschau eines Briefs, der noch nicht öffentlich ist. Bitte geben Sie sie nicht weiter.
preview-link-sign = Sie können ihn schon unterzeichnen. Namen erscheinen, wenn der Brief öffnet.
preview-link-ask = Unterzeichnen Sie, bevor der Brief öffnet.
sign-closed-meanwhile = Der Brief wurde geschlossen, während Sie das Formular ausfüllten. Deshalb wurde nichts abgeschickt. Das haben Sie eingegeben:
confirmed-early-title = Danke: Ihre Unterschrift zählt
confirmed-early-text = Der Brief ist noch nicht öffentlich. Ihre Zeile erscheint darunter, wenn er öffnet; dann sagen wir es Ihnen per E-Mail.
initial-desk-title = Erstunterzeichnende
initial-count-invited = Angefragt
initial-count-approved = Zugestimmt wie vorgelegt
initial-count-corrected = Zugestimmt mit Berichtigungen
initial-count-declined = Abgesagt
initial-count-waiting = Ohne Antwort
initial-count-dead = E-Mail nicht angekommen
initial-reviews = Berichtigungen zum Ansehen
initial-reviews-hint = Sie ändern, was die Zeile besagt. Sie zählen erst, wenn Sie sie annehmen.
initial-before = Angefragt
initial-after = Zugestimmt
initial-accept = Berichtigte Zeile annehmen
initial-return = Noch einmal um die gemeinte Zeile bitten
initial-revoke = Einladung zurücknehmen
initial-remind = { $count ->
    [one] An die eine ausstehende Antwort erinnern
   *[other] An die { $count } ausstehenden Antworten erinnern
  }
initial-all = Alle, die angefragt wurden
initial-asked = angefragt am { $date }
initial-reminded = erinnert am { $date }
initial-answered = geantwortet am { $date }
initial-asked-again = noch einmal angefragt, weil sich der Text geändert hat
initial-missed = hat einem anderen Text zugestimmt als dem veröffentlichten; für diesen zählt es nicht
initial-mail-dead = die E-Mail kam nicht an
initial-other-text = hat einem anderen Text zugestimmt: zählt nicht und wird noch einmal angefragt, sobald der Text eingefroren ist
initial-signature = Die Unterschrift
initial-resend = E-Mail noch einmal schicken
initial-moved = Inzwischen kam eine Antwort, oder jemand anderes aus der Moderation war schneller. Diese Seite zeigt den jetzigen Stand.
initial-invite = Erstunterzeichnende anfragen
initial-lines = Tabelle
initial-lines-hint = Fügen Sie sie aus einer Tabellenkalkulation ein, mit den Spaltennamen in der ersten Zeile: name, country, website, contact, role, email und so weiter. Name und E-Mail sind nötig. Was aus jeder Zeile würde, wird gezeigt, bevor jemand angefragt wird.
initial-invite-hint = Alle bekommen eine E-Mail mit einem persönlichen Link zum Text und zu ihrer Zeile. Zustimmungen gelten für den Text, wie er gelesen wurde: Ändert er sich, wird noch einmal angefragt.
initial-fates = Noch ist niemand angefragt: So wird die Tabelle gelesen
initial-fate-asked = wird angefragt
initial-fate-faulty = kann nicht angefragt werden
initial-ask = { $count ->
    [one] Die eine Adresse per E-Mail anfragen
   *[other] Die { $count } Adressen per E-Mail anfragen
  }
initial-too-late = Der Brief ist öffentlich oder öffnet in weniger als einer Minute: Es kann niemand mehr angefragt werden.
initial-no-table = Fügen Sie eine Tabelle ein: die Namen ihrer Spalten und eine Zeile für jeden Eintrag.
initial-no-address = Geben Sie an, in welcher Spalte die Adressen stehen.
initial-too-many = Das sind mehr als { $max } Zeilen: Fragen Sie in Teilen an.
initial-faulty = Niemand wurde angefragt: Einige Zeilen sind fehlerhaft.
initial-known = schon angefragt
initial-state-waiting = Noch keine Antwort
initial-state-approved = Zugestimmt
initial-state-corrected = Zugestimmt, berichtigt
initial-state-review = Anzusehen
initial-state-declined = Abgesagt
initial-state-revoked = Zurückgenommen
initial-state-signed = Unterzeichnet
initial-title = Ihre Zeile unter einem offenen Brief
initial-intro = { $host } bittet Sie, unter diesem Brief zu stehen, wenn er veröffentlicht wird. Bitte lesen Sie ihn, sehen Sie sich unten Ihre Zeile an und stimmen Sie zu, berichtigen Sie oder sagen Sie ab.
initial-again = Der Text wurde geändert, seit Sie zugestimmt haben. Bitte lesen Sie ihn noch einmal: Ihre frühere Zustimmung gilt für ihn nicht.
initial-is-approved = Sie haben zugestimmt. Bis der Brief öffnet, können Sie das unten ändern.
initial-is-review = Sie haben einer berichtigten Zeile zugestimmt. Die Moderation sieht sie an, bevor sie zählt.
initial-is-declined = Sie haben abgesagt. Bis der Brief öffnet, können Sie das unten ändern.
initial-to-answer = Zu Ihrer Zeile
initial-line = Ihre Zeile, wie sie erscheinen wird
initial-named = Der Name wird mit der Liste veröffentlicht. Wenn Sie das nicht möchten, wählen Sie es unter „Etwas berichtigen“.
initial-not-named = Der Name wird nicht veröffentlicht, wie Sie es unter „Etwas berichtigen“ gewählt haben.
initial-approve = Zustimmen
initial-correct = Etwas berichtigen
initial-correct-title = Ihre Zeile berichtigen
initial-correct-button = So zustimmen
initial-correct-intro = Ändern Sie, was anders erscheinen soll, und stimmen Sie dem Brief damit zu:
initial-decline = Absagen
initial-decline-text = Ihre Zeile wird nicht erscheinen, und Sie hören nichts mehr davon.
initial-decline-button = Absagen
initial-until = Dieser Link ist nur für Sie. Er gilt, bis der Brief öffnet, längstens bis { $date }.
initial-done-approved = Danke. Ihre Zeile erscheint unter dem Brief, wenn er öffnet. Mit dem Link aus der E-Mail können Sie es sich bis dahin noch anders überlegen.
initial-done-review = Danke. Sie haben geändert, was die Zeile besagt. Deshalb sieht die Moderation sie zuerst an. Danach erscheint sie unter dem Brief, wenn er öffnet.
initial-done-declined = Sie haben abgesagt: Ihre Zeile wird nicht erscheinen. Wenn Sie es sich anders überlegen, benutzen Sie den Link aus der E-Mail noch einmal.
initial-text-changed = Der Text wurde geändert, während Sie ihn offen hatten. Bitte lesen Sie ihn noch einmal und antworten Sie dann.
initial-opens-now = Der Brief öffnet in weniger als einer Minute, deshalb lässt sich hier nichts mehr ändern. Später können Sie Ihre Unterschrift jederzeit berichtigen oder zurückziehen.
error-initial-tick = Bitte kreuzen Sie das an, um zuzustimmen.
mail-initial-subject = Bitte stimmen Sie Ihrer Zeile zu: { $title }
mail-initial-reminder-subject = Erinnerung: Bitte stimmen Sie Ihrer Zeile zu: { $title }
mail-initial-heading = Ihre Zeile unter einem offenen Brief
mail-initial-about = { $host } bittet Sie, unter diesem offenen Brief zu stehen, wenn er veröffentlicht wird:
mail-initial-again-subject = Der Text hat sich geändert, bitte sehen Sie noch einmal hin: { $title }
mail-initial-again-heading = Der Text hat sich geändert
mail-initial-again-about = Sie haben Ihrer Zeile unter diesem offenen Brief von { $host } zugestimmt. Sein Text wurde seither geändert; deshalb gilt Ihre Zustimmung nicht mehr:
mail-initial-missed-subject = Der Brief ist offen, mit geändertem Text: { $title }
mail-initial-missed-heading = Ihre Zustimmung galt einem anderen Text
mail-initial-missed-about = Sie haben Ihrer Zeile unter diesem offenen Brief von { $host } zugestimmt. Er ist jetzt öffentlich, mit einem Text, der geändert wurde, nachdem Sie ihn gelesen hatten. Deshalb gilt Ihre Zustimmung nicht, und Ihre Zeile steht nicht darunter:
mail-initial-missed-do = Wenn Sie unter dem Brief stehen möchten, wie er jetzt ist, unterzeichnen Sie ihn auf seiner Seite. Sonst müssen Sie nichts tun.
mail-initial-missed-button = Brief lesen und unterzeichnen
mail-initial-do = Lesen Sie den Text und stimmen Sie Ihrer Zeile zu, berichtigen Sie sie oder sagen Sie ab. Ohne Ihre Zustimmung wird nichts veröffentlicht.
mail-initial-button = Brief lesen und antworten
mail-initial-until = Der Link gilt, bis der Brief öffnet, längstens bis { $date }.
mail-initial-private = Der Brief ist noch nicht öffentlich: Bitte behalten Sie den Link für sich.
mail-footer-initial = Geschickt von { $site }, weil die Herausgebenden eines offenen Briefs Sie für die Erstunterzeichnung genannt haben.
privacy-asked-heading = Wenn Sie vor der Öffnung gefragt wurden
privacy-asked-text = Die Herausgebenden des Briefs haben uns dafür Ihren Namen und Ihre Adresse gegeben; sie werden verschlüsselt aufbewahrt. Wenn Sie absagen oder nicht antworten, werden sie spätestens { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
  } nach der letzten E-Mail dazu gelöscht. Wenn Sie zustimmen, wartet Ihre Antwort auf die Öffnung und wird mit Ihrer Unterschrift gelöscht.
initial-fate-capped = heute nicht angefragt
initial-fate-capped-why = { $most ->
    [one] Eine Adresse bekommt innerhalb eines Tages höchstens { $most } E-Mail zu einem Brief. Fügen Sie die Zeile morgen noch einmal ein.
   *[other] Eine Adresse bekommt innerhalb eines Tages höchstens { $most } E-Mails zu einem Brief. Fügen Sie die Zeile morgen noch einmal ein.
  }
audit-act-take-back-initial = Hat rückgängig gemacht, was bei einer Erstunterzeichnung getan wurde
initial-take-back = Einladung wiederherstellen
initial-take-back-answer = Die Berichtigung wiederherstellen
initial-asked-anew = Seither wurde noch einmal dasselbe angefragt; deshalb bleibt die erste Einladung zurückgenommen.
initial-returned = die Berichtigung wurde zurückgeschickt: { $line }
opening-is-missed = Der Zeitpunkt der Schließung ist vorbei, und von dem, was da stand, stehen weniger Unterschriften, als der Brief abwartet; deshalb öffnet er nicht von selbst. Was später kommt, zählt nicht. Legen Sie eine andere Schließung fest, oder öffnen Sie ihn, ohne zu warten: Dann wird er als geschlossener Brief öffentlich.
opening-is-reached = Die Unterschriften, auf die der Brief wartet, stehen. Er öffnet von selbst, in der Regel innerhalb von Sekunden.
opening-is-reached-late = Die Unterschriften, auf die der Brief wartet, standen vor seiner Schließung. Er öffnet von selbst, als geschlossener Brief, in der Regel innerhalb von Sekunden.
opening-stood = { $standing } von { $wanted } Unterschriften standen bei der Schließung und stehen noch.
initial-stuck = Der Text, dem hier zugestimmt wurde, wurde verworfen, und für einen anderen kann niemand mehr angefragt werden: Diese Berichtigung lässt sich nicht mehr annehmen. Wer sie vorgenommen hat, kann auf der Seite des Briefs unterzeichnen, solange er offen ist.
initial-not-asked = { $count ->
    [one] Eine Zeile wurde nicht angefragt
   *[other] { $count } Zeilen wurden nicht angefragt
}
initial-were-asked = { $count ->
    [0] Jetzt wurde niemand angefragt.
    [one] Eine Adresse wurde per E-Mail angefragt.
   *[other] { $count } Adressen wurden per E-Mail angefragt.
}
