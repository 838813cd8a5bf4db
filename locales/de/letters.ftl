### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = Briefe
letterdesk-nav = Seiten zu diesem Brief
letterdesk-overview = Übersicht
letterdesk-corrections = { $count ->
    [one] { $count } berichtigte Zeile von Erstunterzeichnenden: Sie kommt erst unter den Brief, wenn die Moderation sie angesehen hat.
   *[other] { $count } berichtigte Zeilen von Erstunterzeichnenden: Sie kommen erst unter den Brief, wenn die Moderation sie angesehen hat.
  }
letterdesk-text = Text
letterdesk-version = Text und Fassungen
letterdesk-settings = Einstellungen
letterdesk-updates = Neuigkeiten
letterdesk-action = Aktiv werden
letterdesk-delivery = Übergabe
letterdesk-new = Neuer Brief
letterdesk-new-intro = Er beginnt als Entwurf, den niemand sieht. Sein Text und alles andere lassen sich ändern, bis er geöffnet wird.
letterdesk-new-button = Entwurf anlegen
letterdesk-none = Noch gibt es keinen Brief.
letterdesk-letter = Brief
letterdesk-state = Status
letterdesk-signed = Unterzeichnet
letterdesk-made = Begonnen am { $date }
letterdesk-slug = Adresse
letterdesk-slug-hint = Der letzte Teil seiner Adresse, wie „peace-2027“: Kleinbuchstaben, Ziffern und Bindestriche. Er bleibt so.
letterdesk-slug-bad = Schreiben Sie 1 bis 60 Kleinbuchstaben, Ziffern und Bindestriche, ohne Bindestrich am Anfang oder Ende.
letterdesk-slug-taken = Ein anderer Brief hat diese Adresse. Wählen Sie eine andere.
letterdesk-title-wanted = Geben Sie dem Brief einen Titel mit höchstens 300 Zeichen.
letterdesk-host-wanted = Geben Sie an, wer den Brief herausgibt, mit höchstens 200 Zeichen.
letterdesk-language-bad = Schreiben Sie ein Sprachkürzel wie „en“, „fr“ oder „pt-BR“.
letterdesk-problem = Das wurde nicht getan
letterdesk-moved = Jemand anderes hat den Status des Briefs inzwischen geändert. Diese Seite zeigt, wo er jetzt steht.
letterdesk-lacks = Dem Brief fehlt noch etwas, ohne das er nicht unterzeichnet werden kann.
letterdesk-before-opening = Bevor er geöffnet werden kann
letterdesk-ready = Nichts fehlt.
letterdesk-lacks-text = Der Text auf { $language } ist noch leer.
letterdesk-lacks-addressees = Der Text auf { $language } sagt nicht, an wen er gerichtet ist.
letterdesk-lacks-host = Es ist nicht angegeben, wer den Brief herausgibt.
letterdesk-lacks-contact = Es ist kein öffentlicher Kontakt angegeben: Unterzeichnende könnten niemanden fragen.
letterdesk-unpublished = { $count ->
    [one] { $count } nicht veröffentlicht
   *[other] { $count } nicht veröffentlicht
  }
letterdesk-texts = Fassung { $number }
letterdesk-prepared = In Vorbereitung:
letterdesk-write = Schreiben
letterdesk-columns = Nebeneinander übersetzen
letterdesk-preview = Vorschau
letterdesk-read = Lesen
letterdesk-add-language = Sprache hinzufügen
letterdesk-moves = Öffnen und schließen
letterdesk-open-means = Mit der Öffnung sehen alle den Brief, und sein Text wird eingefroren: Von da an ändert er sich nur als neue Fassung.
letterdesk-close-means = Ein geschlossener Brief bleibt lesbar; was rechtzeitig abgeschickt wurde, kann noch 24 Stunden lang bestätigt werden. Ein archivierter wird nicht mehr angeboten.
letterdesk-move-open = Für Unterschriften öffnen
letterdesk-move-closed = Schließen
letterdesk-move-archived = Archivieren
letterdesk-move-draft = Zurück zum Entwurf
letter-state-draft = Entwurf
letter-state-open = Offen
letter-state-awaiting = Wartet auf Öffnung
letter-state-closed = Geschlossen
letter-state-archived = Archiviert

## Its text

text-title = Titel
text-title-hint = Wie er über dem Brief steht.
text-short-title = Kurztitel
text-short-title-hint = Ein paar Wörter für Navigation und E-Mails, höchstens 60 Zeichen.
text-addressees = Adressierte
text-addressees-hint = An wen der Brief gerichtet ist, wie es nach „An“ erscheint.
text-note = Was sich ändert
text-note-hint = Ein Satz, den alle neben der neuen Fassung lesen.
text-markdown = Text
text-markdown-hint = Markdown: eine leere Zeile zwischen Absätzen, # für Überschriften, *kursiv*, **fett**, - für Listen, > für Zitate, [^1] für Fußnoten. Fügen Sie aus einer Textverarbeitung ein: Was dort ausgezeichnet ist, bleibt erhalten.
text-paragraph = Absatz { $number }
text-whole = Den Text als Ganzes schreiben
text-of-draft = Noch sieht das niemand. Mit der Öffnung des Briefs wird es eingefroren.
text-of-next = Ein Entwurf der nächsten Fassung: Niemand sieht ihn, bis er veröffentlicht ist.
text-of-translation = Eine Übersetzung der Fassung, die jetzt unterzeichnet wird: Niemand sieht sie, bis sie veröffentlicht ist, und dann ändert sie sich nie mehr.
text-save = Speichern
text-dismiss = Änderungen verwerfen
text-kept = Gespeichert.
text-empty = Das darf nicht leer sein.
text-too-long = Das ist zu lang: höchstens { $max } Zeichen.
text-same = Kein Unterschied.
text-changed = Jemand anderes hat das inzwischen geändert
text-changed-hint = Von beidem ist nichts verloren: Die andere Änderung ist gespeichert, Ihre steht unten im Formular. Übernehmen Sie, was Sie möchten; Speichern setzt Ihre an die Stelle der anderen.
text-theirs = Von jemand anderem gespeichert
text-yours = Ihres
text-cleaned = Was das Bereinigen ändert
text-cleaned-hint = Noch ist nichts gespeichert. Speichern Sie den Text unten, wie er jetzt ist, oder nehmen Sie das Bereinigen zurück.
text-pasted = Wie er war
text-clean = Bereinigt
text-clean-up = Eingefügten Text bereinigen
text-clean-up-hint = Entfernt, was man nicht sieht, etwa weiche Trennstriche und geschützte Leerzeichen, und macht aus Aufzählungszeichen und Nummern Listen. Sie sehen jede Änderung, bevor sie gespeichert wird.
text-join = Zeilen verbinden, die nur wegen der Seitenbreite umbrochen sind
text-clean-button = Bereinigen
text-restore = Bereinigen zurücknehmen
text-pasted-note = Als Markdown eingefügt.
text-file = Text aus einer Datei nehmen
text-file-hint = Markdown, einfacher Text oder eine Webseite (.md, .txt, .html). Er ersetzt den Text oben und wird mit ihm gespeichert.
text-drop = Diesen Text entfernen
text-drop-sure = Der Text in dieser Sprache wird gelöscht.
text-drop-button = Text löschen

## Versions and translations

version-prepare = Fassung { $number } vorbereiten
version-draft = Der Brief ist ein Entwurf: Sein Text ändert sich noch frei, ohne neue Fassung.
version-how = Der Text, der unterzeichnet wird, ändert sich nie. Schreiben Sie die nächste Fassung daneben, in jeder Sprache, die sie haben soll; was sich unterscheidet, wird unten gezeigt, bevor etwas veröffentlicht wird.
version-prepared = In Vorbereitung
version-translations = Weitere Sprachen von Fassung { $number }
version-translations-hint = Eine Übersetzung kommt zu der Fassung hinzu, die jetzt unterzeichnet wird. Sobald sie veröffentlicht ist, kann sie unterzeichnet werden und ändert sich nie mehr.
version-translation-publish = Übersetzung veröffentlichen
version-publish = Fassung { $number } veröffentlichen
version-publish-button = Fassung { $number } veröffentlichen
version-missing = Nicht in Vorbereitung, sodass wer diese Sprachen liest, den Text in der eigenen Sprache des Briefs bekäme:
version-what = Welche Art von Änderung ist es?
version-editorial = Redaktionell
version-material = Inhaltlich
version-editorial-means = { $count ->
    [0] Rechtschreibung, ein Datum, ein klarerer Satz. Niemand muss gefragt werden.
    [one] Rechtschreibung, ein Datum, ein klarerer Satz. { $count } Unterschrift bleibt bestehen; niemand wird gefragt.
   *[other] Rechtschreibung, ein Datum, ein klarerer Satz. Alle { $count } Unterschriften bleiben bestehen; niemand wird gefragt.
  }
version-material-means = { $count ->
    [0] Der Inhalt ändert sich. Noch gibt es keine Kontaktperson, die zu fragen wäre.
    [one] Der Inhalt ändert sich. { $count } Kontaktperson wird per E-Mail gefragt, ob sie zum neuen Text steht; ohne Antwort bleibt die Unterschrift unter dem Text, der unterzeichnet wurde.
   *[other] Der Inhalt ändert sich. { $count } Kontaktpersonen werden per E-Mail gefragt, ob sie zum neuen Text stehen; ohne Antwort bleibt die Unterschrift unter dem Text, der unterzeichnet wurde.
  }
version-nobody-to-ask = Der Brief ist nicht offen, also könnten die Unterzeichnenden nicht antworten. Nur eine redaktionelle Änderung kann veröffentlicht werden.
version-change-wanted = Wählen Sie, ob die Änderung redaktionell oder inhaltlich ist.
version-lacks = Der Text auf { $language } ist nicht vollständig: Es fehlen Wörter oder Adressierte.
version-same = Kein Unterschied zur Fassung, die jetzt unterzeichnet wird.
version-changed = Die Texte haben sich geändert, seit Sie sie angesehen haben. Diese Seite zeigt sie, wie sie jetzt sind.

## Settings

settings-draft = Alles lässt sich ändern, bis der Brief geöffnet wird.
settings-owners = Nur die Leitung ändert die Einstellungen und die Mitherausgebenden.
settings-open = Der Brief ist geöffnet: Worauf sich Menschen beim Unterzeichnen verlassen haben, bleibt. Wer unterzeichnen konnte, kann es weiter, Vertretungspersonen, die genannt werden sollten, werden genannt, und die eigene Sprache des Briefs bleibt.
settings-changed = Jemand anderes hat die Einstellungen inzwischen geändert
settings-changed-hint = Diese stehen jetzt anders. Wenn Sie noch einmal speichern, ersetzen Ihre sie.
settings-who = Wer unterzeichnet, und wie
settings-signers = Wer unterzeichnen darf
settings-signers-hint = Ist der Brief offen, können weitere zugelassen werden, aber niemand wird ausgeschlossen.
settings-signers-organisations = Organisationen
settings-signers-individuals = Einzelpersonen
settings-signers-both = Organisationen und Einzelpersonen
settings-review = Prüfung
settings-review-first = Jeder Eintrag wartet auf die Moderation
settings-review-rules = Nur zweifelhafte Einträge warten
settings-representatives = Vertretungspersonen können genannt werden
settings-representatives-hint = Der Name einer Person unter ihrer Organisation, wo sie es ankreuzt. Ist der Brief offen, bleibt das an.
settings-reminder = An die Bestätigung erinnern
settings-reminder-hint = Eine E-Mail nach 48 Stunden an eine Adresse, die nicht bestätigt hat.
settings-factor = Zweiter Faktor verlangt
settings-factor-hint = Nur Konten mit einem zweiten Faktor dürfen den Moderationsbereich dieses Briefs nutzen.
settings-host-legend = Herausgabe, Sprache und Frist
settings-host = Herausgegeben von
settings-host-hint = Wer den Brief herausgibt, wie es nach „Von“ erscheint.
settings-contact = Öffentlicher Kontakt
settings-contact-hint = Eine E-Mail-Adresse oder eine Seite, über die Unterzeichnende die Moderation erreichen.
settings-language = Sprache
settings-language-hint = Ein Kürzel wie „en“, „fr“ oder „pt-BR“.
settings-own-language-hint = Die eigene Sprache des Briefs; in ihr lesen ihn alle, deren Sprache fehlt. Sie braucht einen Text und bleibt, sobald der Brief offen ist. Seine weiteren Sprachen sind die, in denen er einen Text hat: Fügen Sie sie unter „Text und Fassungen“ hinzu.
settings-moments = Wann er öffnet und schließt, wird auf einer eigenen Seite festgelegt.
settings-zone = Zeitzone
settings-zone-hint = Ein Name wie „Europe/Paris“ oder „UTC“.
settings-list-legend = Die Liste
settings-collation = Alphabet
settings-collation-hint = Die Sprache, deren Alphabet die Liste ordnet, wie „en“ oder „sv“. Ändert sie sich, wird die ganze Liste neu eingeordnet, was einen Moment dauert; bis dahin kann sie in zweierlei Ordnung stehen.
settings-collation-bad = Das ist keine Sprache, deren Alphabet bekannt ist.
settings-articles = Artikel am Anfang
settings-articles-hint = Ob „The Society“ unter T oder S eingeordnet wird. Ändert sich das, wird die Liste neu eingeordnet.
settings-articles-keep = zählen: „The Society“ unter T
settings-articles-ignore = zählen nicht: „The Society“ unter S
settings-grouping = Gruppierung
settings-grouping-hint = Wie die Liste unter dem Brief, auf Papier und in Dateien zum Lesen steht. Dateien für Programme und die Suche behalten ein einziges Alphabet. Sind es mehr Namen, als auf der Seite stehen sollen, zeigt „Nach Land“ stattdessen die Länder.
settings-grouping-none = Ein Alphabet
settings-grouping-country = Nach Land
settings-grouping-first = Erstunterzeichnende zuoberst
settings-list = Namen auf der Seite des Briefs
settings-list-hint = Wie viele unter dem Brief selbst stehen, von 0 bis 10.000; die anderen sind einen Link entfernt.
settings-progress = Zeigen, wie viele warten
settings-progress-hint = Öffentlich ist dann, wie viele Unterschriften eingegangen, bestätigt und veröffentlicht sind.
settings-target = Ziel
settings-target-hint = Auf wie viele Unterzeichnende Sie hoffen. Leer für keines.
settings-target-shown = Ziel zeigen
settings-target-shown-hint = Auf der Seite des Briefs, neben der Anzahl.
settings-number = Schreiben Sie eine Zahl von { $from } bis { $to }.
settings-save = Einstellungen speichern
settings-refused-language = Schreiben Sie zuerst einen Text in dieser Sprache; und ist der Brief offen, bleibt seine eigene Sprache.
settings-refused-signers = Der Brief ist offen: Wer bei der Öffnung unterzeichnen konnte, muss es weiterhin können. Wählen Sie beide.
settings-refused-representatives = Der Brief ist offen, und den Vertretungspersonen wurde gesagt, dass sie genannt werden.
settings-refused-zone = Das ist keine Zeitzone. Schreiben Sie einen Namen wie „Europe/Paris“.
hosts-title = Mitherausgebende
hosts-label = Je Zeile ein Name, in der Reihenfolge, in der sie erscheinen
hosts-hint = Der Name, dann die Website: „Humanistischer Verband Nirgendwo https://nowhere.example“.
hosts-save = Mitherausgebende speichern
hosts-bad-line = Zeile { $line } ist kein Name, oder ihre Website ist keine. Höchstens 40 Zeilen.
hosts-changed = Jemand anderes hat die Mitherausgebenden inzwischen geändert. Wenn Sie noch einmal speichern, ersetzen Ihre Angaben diese: { $hosts }

## Updates

updates-title = Neuigkeiten
updates-none = Noch gibt es keine Neuigkeit.
updates-all = Alle Neuigkeiten
updates-feed = Neuigkeiten in einem Feedreader lesen (Atom)
update-new = Neuigkeit schreiben
update-title = Neuigkeit
update-title-hint = Was geschehen ist, in wenigen Worten.
update-source-bad = Schreiben Sie eine vollständige Webadresse, die mit https:// beginnt.
update-others = In anderen Sprachen:
update-note = Was berichtigt wird
update-note-hint = Ein Satz, den alle über der Neuigkeit lesen, mit dem heutigen Datum.
update-note-wanted = Die Neuigkeit ist veröffentlicht: Schreiben Sie, was berichtigt wird.
update-correct = Berichtigung veröffentlichen
update-corrected = Berichtigt am { $date }:
update-publish = Neuigkeit veröffentlichen
update-drop = Entwurf löschen
update-then = Was jetzt
update-published-on = Veröffentlicht am { $date }
update-unpublished = Nicht veröffentlicht
update-gone = Jemand anderes aus der Moderation hat diese Neuigkeit gelöscht, während Sie schrieben. Ihre Eingabe steht unten und ist nicht gespeichert; Speichern macht daraus eine neue Neuigkeit.
update-language-gone = Jemand anderes aus der Moderation hat diese Neuigkeit in dieser Sprache inzwischen gelöscht; in einer anderen steht sie noch. Die Eingabe ist nicht gespeichert; Speichern schreibt sie wieder.
update-stays = Sie wurde inzwischen veröffentlicht, und eine veröffentlichte Neuigkeit bleibt.

## Take action

action-intro = Was man beim Lesen außer Unterzeichnen noch tun kann: an wen schreiben, was sagen, wo mehr lesen. Es steht unter der Adresse des Briefs mit „act“, und ein Link unter dem Brief führt dorthin.
action-title-hint = Die Überschrift und der Wortlaut des Links.
action-markdown-hint = Markdown, mit Links zu Quellen. Ohne Text wird die Seite entfernt.
action-save = Speichern und veröffentlichen

## Delivery

delivery-new = Übergabe festhalten
delivery-now = Die Liste steht bei { $counts } (Eintrag { $number } des Journals). Das und der Hashwert des Journals werden bei einer Übergabe von heute mit festgehalten; bei einer von einem früheren Tag der Stand der Liste am Ende jenes Tages.
delivery-day = Tag
delivery-day-bad = Schreiben Sie einen Tag so: 2027-03-31.
delivery-day-to-come = Dieser Tag kommt erst noch.
delivery-recipient = An wen
delivery-recipient-hint = Wie es erscheint: „das Büro der Parlamentspräsidentin“.
delivery-button = Festhalten
delivery-draft = Der Brief ist ein Entwurf: Noch gibt es nichts zu übergeben.
delivery-counted-anew = Die Liste stand an jenem Tag anders, als diese Seite zeigte. Jetzt zeigt sie, wie die Liste steht; drücken Sie den Knopf noch einmal, um das festzuhalten.
delivery-answer = Antwort der Adressierten hinzufügen
delivery-answer-change = Antwort der Adressierten ändern
delivery-answer-text = Antwort
delivery-answer-hint = Ihr Wortlaut, in Markdown. Er kann leer sein, wenn ein Link zur Antwort führt. Ohne Text und Link wird die Antwort entfernt.
delivery-answer-wanted = Schreiben Sie den Wortlaut, oder unten, wo die Antwort zu lesen ist.
delivery-answer-gone = Die Antwort wurde von jemand anderem entfernt. Ihre Eingabe steht unten im Formular und ist nicht gespeichert; Speichern fügt sie wieder ein.
delivery-gone = Jemand anderes aus der Moderation hat diese Übergabe zurückgenommen, während Sie schrieben. Deshalb kann keine Antwort dazu gespeichert werden. Ihre Eingabe steht unten, zum Kopieren. Halten Sie die Übergabe neu fest, dann ihre Antwort.
delivery-stray = Die Antwort, die Sie eingegeben haben
delivery-answer-day = Tag der Antwort
delivery-answer-link = Wo sie zu lesen ist
delivery-answer-save = Antwort speichern
delivery-take-back = Zurücknehmen
delivery-take-back-sure = Die Übergabe und die Antwort darauf werden von der Seite des Briefs genommen.
delivery-take-back-button = Übergabe zurücknehmen

## What the public reads of it

fact-hosted = Herausgegeben von
fact-hosted-with = { $host }, mit
fact-target = Ziel
fact-delivered = Übergeben
letter-target = { $reached } von { $target } erhofften
delivered-alone = Am { $date } an { $recipient }
delivered-on = Am { $date } an { $recipient }, mit { $counts }
delivered-ledger = Eintrag { $number } des Journals
answer-heading = Die Antwort vom { $date }
answer-link = Dort lesen, wo sie gegeben wurde
preview-note = Eine Vorschau: Nur Sie sehen diese Seite.

## In the audit log

audit-act-make-letter = Hat einen Brief angelegt
audit-act-write-text = Hat an einem Text geschrieben
audit-act-drop-text = Hat einen Text gelöscht
audit-act-publish-translation = Hat eine Übersetzung veröffentlicht
audit-act-change-settings = Hat die Einstellungen eines Briefs geändert
audit-act-set-co-hosts = Hat die Mitherausgebenden geändert
audit-act-write-update = Hat eine Neuigkeit geschrieben
audit-act-publish-update = Hat eine Neuigkeit veröffentlicht
audit-act-correct-update = Hat eine Neuigkeit berichtigt
audit-act-drop-update = Hat eine Neuigkeit gelöscht
audit-act-write-action = Hat geschrieben, wie man aktiv werden kann
audit-act-deliver = Hat eine Übergabe festgehalten
audit-act-answer-delivery = Hat eine Antwort festgehalten
audit-act-take-back-delivery = Hat eine Übergabe zurückgenommen
audit-field-language = Sprache
audit-field-title = Titel
audit-field-short-title = Kurztitel
audit-field-addressees = Adressierte
audit-field-source = Quelle
audit-field-co-hosts = Mitherausgebende
audit-field-recipient = An wen
audit-field-day = Tag

## A form that came after its login

form-again-ended = Ihre Anmeldung ist abgelaufen
form-again-ended-text = Sie waren nicht mehr angemeldet, als dieses Formular ankam. Deshalb wurde nichts davon gespeichert. Eine Anmeldung endet nach acht Stunden ohne Nutzung und in jedem Fall nach sieben Tagen.
form-again-login = Anmelden, in einem neuen Tab
form-again-then = Was Sie ausgefüllt haben, ist noch da. Wenn Sie damit fertig sind, kommen Sie in diesen Tab zurück und schicken Sie das Formular noch einmal ab.
form-again-stale = Bitte schicken Sie das Formular noch einmal ab
form-again-stale-text = Dieses Formular wurde nicht unter der Anmeldung ausgefüllt, die Sie jetzt haben. Deshalb wurde noch nichts davon gespeichert.
form-again-factor = Richten Sie zuerst einen zweiten Faktor ein
form-again-factor-text = Dieser Teil des Moderationsbereichs ist nur für Konten mit einem zweiten Faktor offen, und Ihres hat noch keinen. Deshalb wurde nichts von diesem Formular gespeichert.
form-again-set-up = Einrichten, in einem neuen Tab
form-again-outdated = Diese Seite ist veraltet
form-again-outdated-text = Dem Formular, das Sie abgeschickt haben, fehlt etwas, das es inzwischen hat: Die Seite wurde geöffnet, bevor das Programm aktualisiert wurde, oder sie wurde unterwegs abgeschnitten. Nichts davon wurde gespeichert.
form-again-read-only-text = Wer diese Website betreibt, hat alle Änderungen angehalten. Deshalb wurde nichts von diesem Formular gespeichert. Lassen Sie diese Seite offen und schicken Sie das Formular noch einmal ab, wenn es weitergeht.
form-again-button = Formular noch einmal abschicken
form-again-typed = Was Sie eingegeben haben
form-again-anew = Öffnen Sie die Seite neu und füllen Sie das Formular dort aus. Passwörter, Codes und Dateien werden hier nicht aufbewahrt.
