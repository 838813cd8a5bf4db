### Reviewed by a native speaker: no

## Asking for a link

nav-my = Ihre Unterschrift
my-ask-title = Ihre Unterschriften ansehen und ändern
my-ask-intro = Geben Sie die Adresse an, mit der Sie unterzeichnet haben. Wir schicken Ihnen einen Link zu allem, was hier mit ihr unterzeichnet wurde: um es zu berichtigen, zurückzuziehen, zu übergeben oder löschen zu lassen.
my-ask-email = E-Mail
my-ask-email-hint = Die Adresse, mit der Sie unterzeichnet haben.
my-ask-button = Link anfordern
my-ask-other-address = Sie lesen unter dieser Adresse keine E-Mails mehr? Schreiben Sie an
my-sent-title = Sehen Sie jetzt in Ihr Postfach
my-sent-text = Wenn mit dieser Adresse hier unterzeichnet oder ein Formular abgeschickt wurde, ist eine E-Mail mit einem Link zu ihr unterwegs.
my-sent-lasts = Der Link gilt 24 Stunden.
my-sent-again = Wenn in der Adresse ein Tippfehler sein könnte oder es eine andere war, fordern Sie den Link noch einmal an.
my-expired-title = Dieser Link gilt nicht mehr
my-expired-text = Links zu Ihren Unterschriften gelten 24 Stunden und nur vollständig. Fordern Sie hier einen neuen an; es dauert eine Minute.

## What was signed

my-title = Ihre Unterschriften
my-intro = Alles, was hier unterzeichnet wurde mit
my-nothing = Zu dieser Adresse gibt es hier zurzeit keine Unterschrift und kein Formular, das auf Bestätigung wartet.
my-back = Zurück zu Ihren Unterschriften
my-state = Status
my-state-held = Wartet auf die Moderation.
my-state-published = Veröffentlicht.
my-state-rejected = Von der Moderation nicht veröffentlicht.
my-state-withdrawn = Von Ihnen zurückgezogen.
my-state-invalidated = Von der Moderation von der Liste genommen.
my-state-merged = Mit einer anderen Unterschrift zusammengeführt.
my-affiliation = Zugehörigkeit
my-visibility = Name
my-visibility-named = Alle können ihn lesen, sobald er veröffentlicht ist.
my-visibility-addressee = Nur die Adressierten des Briefs erfahren ihn; auf der Seite wird die Unterschrift gezählt.
my-visibility-counted = Die Unterschrift wird gezählt, und niemand erfährt den Namen.
my-action-correct = Berichtigen
my-action-individual = Ich habe aus Versehen „Organisation“ angekreuzt
my-action-handover = An die Nachfolge übergeben
my-action-withdraw = Zurückziehen
my-action-erase = Löschen
my-updates-are-on = Sie bekommen E-Mails mit Neuigkeiten zu diesem Brief.
my-updates-are-off = Sie bekommen keine E-Mails mit Neuigkeiten zu diesem Brief.
my-updates-turn-on = Neuigkeiten bekommen
my-updates-turn-off = Keine Neuigkeiten mehr bekommen
my-unconfirmed-title = Noch nicht bestätigt
my-unconfirmed-text = Formulare, die mit dieser Adresse abgeschickt wurden und die niemand bestätigt hat. Sie sind nirgends veröffentlicht und zählen nicht. Der Link zum Bestätigen steht in der E-Mail, die wir beim Eingang geschickt haben. Wenn Sie das Formular nicht abgeschickt haben, löschen Sie es.
my-unconfirmed-sent = Abgeschickt am { $sent }. Kann bis { $until } bestätigt werden.
my-unconfirmed-erase = Dieses Formular löschen
my-export-title = Alles, was wir haben
my-export-text = Alles, was zu dieser Adresse aufbewahrt wird, als Datei, die Programme lesen können (JSON).
my-export-link = Herunterladen
my-done-corrected = Die Unterschrift ist berichtigt.
my-done-review = Ihre Änderungen sind gespeichert. Die Moderation sieht die Unterschrift an, bevor sie mit ihnen veröffentlicht wird.
my-done-individual = Sie unterzeichnen jetzt als Person. Die Moderation sieht die Unterschrift an, bevor sie veröffentlicht wird.
my-done-handover = Wir haben der Person geschrieben, die Ihnen nachfolgen soll. Bis sie annimmt, bleiben Sie die Kontaktperson.
my-done-withdrawn = Die Unterschrift ist zurückgezogen.
my-done-erased = Sie ist gelöscht.
my-done-updates-on = Sie bekommen künftig E-Mails mit Neuigkeiten.
my-done-updates-off = Sie bekommen keine E-Mails mit Neuigkeiten mehr.
my-refused-title = Das geht gerade nicht
my-refused-changed = Die Unterschrift hat sich geändert, seit die Seite angezeigt wurde, durch die Moderation oder in einem anderen Fenster. Jetzt wurde nichts geändert: Sehen Sie nach, wie sie steht.
my-refused-held = Auf dieser Website wird vorübergehend nichts Neues veröffentlicht; deshalb kann kein Name auf die Liste gesetzt werden. Bitte versuchen Sie es später wieder; es wurde nichts geändert.
my-refused-another = Mit dieser Adresse steht oder wartet schon eine andere Unterschrift unter diesem Brief. Ziehen Sie zuerst eine davon zurück.

## Correcting

my-correct-title = Unterschrift berichtigen
my-correct-published = Eine geänderte Schreibweise wird sofort veröffentlicht. Bei einem anderen Namen, einer anderen Website, einer anderen Zugehörigkeit oder einer anderen Person oder Funktion steht die Unterschrift nicht mehr auf der Liste, bis die Moderation sie angesehen hat.
my-correct-held = Die Moderation sieht sie an, bevor sie veröffentlicht wird.
my-correct-place = Ihr Platz in der Liste
my-correct-file-under = Einordnen unter
my-correct-file-under-hint = Die Wörter, nach denen sortiert wird, wie „Lovelace, Ada“. Jetzt: { $filed }
my-correct-affiliation-hint = Erscheint mit dem Zusatz „nur zur Identifikation“.
my-correct-stale = Die Unterschrift hat sich geändert, seit dieses Formular angezeigt wurde, durch die Moderation oder in einem anderen Fenster. Ihre Eingaben sind noch da, und nichts davon ist schon gespeichert: Vergleichen Sie sie mit dem jetzigen Stand und speichern Sie noch einmal, wenn sie noch zutreffen.
my-correct-now = Wie sie jetzt steht
my-correct-contact = Kontaktperson
my-correct-button = Speichern
my-correct-another = Mit dieser Adresse gibt es schon eine andere Unterschrift für jene Organisation. Ziehen Sie zuerst eine davon zurück.

## Organisation by mistake

my-individual-title = Stattdessen als Person unterzeichnen
my-individual-means = Sie unterzeichnen dann für sich selbst und nicht für die Organisation. Das wird erscheinen: Ihr Name und, nur zur Identifikation, die Organisation.
my-individual-review = Mit einem Klick auf den Knopf sind Sie einverstanden, dass Ihr Name hier veröffentlicht und den Adressierten des Briefs übergeben wird. Die Moderation sieht die Unterschrift an, bevor sie veröffentlicht wird.
my-individual-button = Als Person unterzeichnen
my-individual-not-here = Diesen Brief unterzeichnen nur Organisationen. Deshalb kann es nicht Ihre persönliche Unterschrift werden.
my-individual-withdraw = Wenn Sie nicht für die Organisation unterzeichnen dürfen, ziehen Sie die Unterschrift bitte zurück.

## Handing over

my-handover-title = An die Nachfolge übergeben
my-handover-means = Wir schreiben der Person, die Ihnen nachfolgt; sie hat sieben Tage Zeit, um anzunehmen. Was erscheint, bleibt, wie es ist.
my-handover-ends = Wenn sie annimmt, kann nur noch sie die Unterschrift berichtigen oder zurückziehen. Alle Links, die Sie dafür bekommen haben, gelten dann nicht mehr.
my-handover-name = Name der Person, die Ihnen nachfolgt
my-handover-role = Funktion dieser Person
my-handover-email = E-Mail dieser Person
my-handover-button = Anfragen
my-handover-same = Das ist Ihre eigene Adresse. Bitte geben Sie die der Person an, die Ihnen nachfolgt.
my-successor-title = Eine Unterschrift übernehmen
my-successor-means = Die Person, die dies für die Organisation unterzeichnet hat, möchte, dass Sie die Kontaktperson werden: diejenige, die die Unterschrift berichtigen oder zurückziehen kann und der wir dazu schreiben.
my-successor-you = Mit einem Klick auf den Knopf bestätigen Sie, dass Sie für diese Organisation sprechen dürfen.
my-successor-button = Übernehmen
my-successor-not-you = Wenn das nicht für Sie ist, schließen Sie die Seite, und nichts ändert sich: Der Link gilt nach sieben Tagen nicht mehr. Oder drücken Sie den Knopf: Das Angebot endet sofort, und zu diesem Brief schreiben wir nie wieder an Ihre Adresse.
my-successor-not-you-button = Nicht für mich: Angebot beenden und nicht mehr schreiben
my-successor-refused-title = Sie hören nichts mehr davon
my-successor-refused = Das Angebot ist beendet, und zu diesem Brief schreiben wir nicht mehr an Ihre Adresse.
my-successor-done-title = Sie sind jetzt die Kontaktperson
my-successor-done = Die Unterschrift bleibt, wie sie ist. Sie können sie jederzeit berichtigen oder zurückziehen.
my-successor-signed-title = Sie haben selbst für diese Organisation unterzeichnet
my-successor-signed = Mit Ihrer Adresse gibt es schon eine Unterschrift für dieselbe Organisation. Ziehen Sie sie zuerst zurück, wenn Sie diese übernehmen möchten, und öffnen Sie dann den Link noch einmal.
my-successor-gone-title = Hier gibt es nichts zu übernehmen
my-successor-gone = Der Link ist zu alt, abgeschnitten oder durch einen neueren ersetzt; oder die Unterschrift wurde zurückgezogen. Fragen Sie die Person, die sie übergeben wollte.

## Withdrawing and erasing

my-withdraw-title = Unterschrift zurückziehen
my-withdraw-means = Sie verschwindet sofort aus der Liste, der Suche, der Zählung und den Dateien. Das öffentliche Journal hält fest, dass ein Eintrag zurückgezogen wurde, ohne Namen.
my-withdraw-again = Sie können später wieder unterzeichnen.
my-withdraw-button = Zurückziehen
my-erase-title = Unterschrift löschen
my-erase-means = Wir löschen die Unterschrift mit allem, was dazu aufbewahrt wird: die Zeile in der Liste, Ihren Namen und Ihre Adresse, was Sie angekreuzt haben und was entschieden wurde.
my-erase-withdraws = Sie wird zuerst zurückgezogen und verschwindet sofort aus der Liste, der Suche, der Zählung und den Dateien.
my-erase-for-good = Das lässt sich nicht rückgängig machen, auch von uns nicht. Das öffentliche Journal hält fest, dass es einen Eintrag gab und wann, ohne Namen.
my-erase-button = Endgültig löschen

## Updates

unsubscribe-title = Keine Neuigkeiten mehr?
unsubscribe-text = Drücken Sie den Knopf, und wir schicken Ihnen keine E-Mails mit Neuigkeiten zu diesem Brief mehr. Ihre Unterschrift bleibt.
unsubscribe-button = Keine Neuigkeiten mehr bekommen
unsubscribe-ended-title = Dieser Link gilt nicht mehr
unsubscribe-ended-text = Die Unterschrift hat jetzt eine andere Kontaktperson oder ist nicht mehr da, und Sie bekommen ihretwegen keine Neuigkeiten. Für das, was Sie selbst unterzeichnet haben, fordern Sie einen Link zu Ihren Unterschriften an.
unsubscribed-title = Sie bekommen keine Neuigkeiten mehr
unsubscribed-text = Ihre Unterschrift bleibt. Auf der Seite Ihrer Unterschriften können Sie Neuigkeiten wieder einschalten.

## Filing a person otherwise, before confirming

confirm-filing-label = Einordnen unter
confirm-filing-hint = Die Wörter Ihres Namens in der Reihenfolge, nach der die Liste geordnet ist, wie „Lovelace, Ada“.
confirm-filing-button = So einordnen
confirm-filing-unexplained = Bitte verwenden Sie hier nur Wörter Ihres Namens, wie „Lovelace, Ada“. Für alles andere unterzeichnen Sie zuerst und berichtigen Sie dann: Die Moderation sieht es an.

## Privacy, the ledger, the desk

privacy-kept-heading = Wie lange es aufbewahrt wird
privacy-kept-text = Was zu einer Unterschrift aufbewahrt wird, bleibt, solange sie steht oder auf die Moderation wartet. Wer unterzeichnet hat, kann es jederzeit löschen lassen.
privacy-kept-withdrawn = { $days ->
    [one] Ist eine Unterschrift zurückgezogen, werden die Personen dahinter nach { $days } Tag gelöscht: Name, Funktion und Adresse, alle, die in der Liste genannt waren, und was dazu geschrieben wurde.
   *[other] Ist eine Unterschrift zurückgezogen, werden die Personen dahinter nach { $days } Tagen gelöscht: Name, Funktion und Adresse, alle, die in der Liste genannt waren, und was dazu geschrieben wurde.
}
privacy-kept-closed = { $days ->
    [one] Wurde sie nicht veröffentlicht, von der Liste genommen oder mit einer anderen zusammengeführt, kann sie { $days } Tag lang zurückkommen; danach wird ebenso gelöscht.
   *[other] Wurde sie nicht veröffentlicht, von der Liste genommen oder mit einer anderen zusammengeführt, kann sie { $days } Tage lang zurückkommen; danach wird ebenso gelöscht.
}
privacy-kept-whole = Von einer Organisation, die genannt werden sollte, bleiben die Namen und was entschieden wurde bei der Moderation; bei allen anderen wird der ganze Eintrag gelöscht. Das Journal nennt niemanden.
privacy-kept-correspondence = { $days ->
    [one] Dass jemand gebeten wurde, eine zweite Adresse zu bestätigen, dass eine Organisation benachrichtigt wurde und was sie geantwortet hat sowie Antworten zu einem geänderten Text werden danach noch { $days } Tag aufbewahrt; ein Einspruch, über den noch zu entscheiden ist, bis zur Entscheidung.
   *[other] Dass jemand gebeten wurde, eine zweite Adresse zu bestätigen, dass eine Organisation benachrichtigt wurde und was sie geantwortet hat sowie Antworten zu einem geänderten Text werden danach noch { $days } Tage aufbewahrt; ein Einspruch, über den noch zu entscheiden ist, bis zur Entscheidung.
}
privacy-kept-links = Dass jemand einen Link zu den eigenen Unterschriften angefordert hat, wird nach drei Tagen vergessen, ein Angebot an eine Nachfolge nach dreißig.
privacy-withdraw-desk = Um es selbst zu tun, fordern Sie einen Link zu Ihren Unterschriften an
ledger-reason-corrected = von den Unterzeichnenden geändert, in Prüfung
reason-corrected = geändert
reason-corrected-evidence = Die unterzeichnende Person hat den Eintrag geändert. Vorher: { $evidence }
desk-moved-corrected = Von der unterzeichnenden Person geändert
desk-moved-changed-kind = Von der unterzeichnenden Person geändert: unterzeichnet jetzt als Person, nicht für die Organisation
desk-moved-handed-over = An eine andere Kontaktperson übergeben
desk-mail-kind-signer-desk = Link zu den eigenen Unterschriften
desk-mail-kind-withdrawn = „Ihre Unterschrift ist zurückgezogen“
desk-mail-kind-handover = Angebot an eine Nachfolge
desk-mail-kind-handed-over = „Ihre Nachfolge hat angenommen“

## Mail

mail-my-desk = Um Ihre Unterschrift anzusehen, zu berichtigen oder zurückzuziehen:
mail-unsubscribe = Sie haben um Neuigkeiten zu diesem Brief gebeten. Um keine mehr zu bekommen:
mail-footer-asked = Geschickt von { $site }, weil jemand mit dieser Adresse darum gebeten hat.
mail-footer-successor = Geschickt von { $site }, weil diese Adresse für eine Nachfolge angegeben wurde.
mail-signer-desk-subject = Ihre Unterschriften auf { $site }
mail-signer-desk-heading = Ihre Unterschriften
mail-signer-desk-about = Sie oder eine andere Person, die diese Adresse angegeben hat, haben um den Link zu allem gebeten, was mit ihr auf { $site } unterzeichnet wurde.
mail-signer-desk-button = Ihre Unterschriften ansehen und ändern
mail-signer-desk-expires = Der Link gilt bis { $date }. Wer ihn hat, kann Ihre Unterschriften ändern: Geben Sie ihn nicht weiter.
mail-signer-desk-not-you = Wenn nicht Sie darum gebeten haben, können Sie diese E-Mail ignorieren. Nichts wurde geändert.
mail-withdrawn-subject = Ihre Unterschrift ist zurückgezogen: { $title }
mail-withdrawn-heading = Ihre Unterschrift ist zurückgezogen
mail-withdrawn-about = Wie gewünscht steht diese Unterschrift nicht mehr unter dem offenen Brief von { $host }:
mail-withdrawn-again = Sie können jederzeit wieder unterzeichnen:
mail-withdrawn-again-early = Sie können wieder unterzeichnen: über den Link zum Brief, den Sie bekommen haben, oder auf seiner Seite, sobald er offen ist.
mail-withdrawn-not-you = Wenn nicht Sie sie zurückgezogen haben, liest jemand anderes Ihre E-Mails. Unterzeichnen Sie noch einmal und sagen Sie es den Herausgebenden des Briefs.
mail-handover-subject = Übernehmen Sie eine Unterschrift? { $title }
mail-handover-heading = Übernehmen Sie eine Unterschrift?
mail-handover-about = Die Kontaktperson einer Unterschrift möchte Ihnen diese Aufgabe übergeben. Die Unterschrift steht oder wartet unter dem offenen Brief von { $host }:
mail-handover-means = Die Kontaktperson kann sie berichtigen oder zurückziehen, und ihr schreiben wir dazu. Es ändert sich nichts, solange Sie nicht annehmen.
mail-handover-button = Ansehen und annehmen
mail-handover-expires = Der Link gilt bis { $date }.
mail-handover-not-you = Wenn das nicht für Sie ist, können Sie diese E-Mail ignorieren; oder sagen Sie es auf derselben Seite, dann schreiben wir zu diesem Brief nie wieder an diese Adresse.
mail-handed-over-subject = Ihre Nachfolge hat angenommen: { $title }
mail-handed-over-heading = Ihre Nachfolge hat angenommen
mail-handed-over-about = Sie sind nicht mehr die Kontaktperson dieser Unterschrift unter dem offenen Brief von { $host }:
mail-handed-over-means = Die Links, die Sie dafür bekommen haben, gelten nicht mehr. Wenn nicht Sie sie übergeben haben, sagen Sie es der Moderation.

## Who sees the name

my-action-visibility = Wählen, wer den Namen sieht
my-visibility-title = Wer sieht den Namen?
my-visibility-means = Die Änderung ist sofort sichtbar. Das öffentliche Journal hält fest, dass ein Name auf die Liste kam oder sie verließ, und alte Kopien der Liste können ihn nennen.
my-visibility-button = Speichern
my-done-visibility = Es ist geändert.
