### Reviewed by a native speaker: no

## Frame

desk-title = Moderationsbereich
desk-skip = Zum Inhalt springen
desk-nav = Moderationsbereich
desk-nav-letters = Briefe
desk-nav-site = Die Website
desk-waiting = Wartend
desk-count = { $count }
desk-signatures = Unterschriften
desk-mail = E-Mail
desk-letter-page = Der Brief
desk-sign-out = Abmelden
desk-undo = Rückgängig
desk-warnings = Warnungen
desk-letter-waiting = { $waiting ->
    [0] nichts wartet
    [one] { $waiting } wartet
   *[other] { $waiting } warten
  }
desk-warning-proxy = Anfragen mit einem X-Forwarded-For-Header kamen von einer Adresse, der nicht vertraut wird. Wenn das Ihr Proxy ist, nennen Sie ihn in server.trusted_proxies; bis dahin zählen alle, die über ihn kommen, als eine Person.
desk-warning-files = Es ist kein Mailserver eingerichtet: E-Mails werden in Dateien geschrieben, und niemand bekommt welche.
desk-warning-dead = { $count ->
    [one] Eine E-Mail konnte nicht zugestellt werden.
   *[other] { $count } E-Mails konnten nicht zugestellt werden.
  }
desk-warning-dead-look = Ansehen

## Login and set-up

login-title = Im Moderationsbereich anmelden
login-email = E-Mail-Adresse
login-password = Passwort
login-button = Anmelden
login-failed = Adresse und Passwort gehören nicht zusammen. Bitte prüfen Sie beides und versuchen Sie es noch einmal.
setup-title = Das erste Konto der Moderation anlegen
setup-intro = Dieser Link gilt einmal. Das Konto, das Sie hier anlegen, entscheidet, was auf { $site } veröffentlicht wird.
setup-name = Ihr Name
setup-name-hint = Die anderen in der Moderation sehen ihn neben Ihren Entscheidungen.
setup-email = E-Mail-Adresse
setup-email-hint = Damit melden Sie sich an, und dort erfahren Sie, wenn die erste Unterschrift wartet.
setup-password = Passwort
setup-password-hint = Mindestens { $min } Zeichen. Ein paar Wörter ohne Zusammenhang ergeben ein gutes.
setup-password-again = Dasselbe Passwort noch einmal
setup-button = Konto anlegen
setup-gone-title = Dieser Link gilt nicht mehr
setup-gone = Er wurde schon benutzt oder nicht vollständig kopiert. Solange es kein Konto der Moderation gibt, gibt der Server beim Start einen neuen aus. Danach lädt die Leitung im Moderationsbereich weitere Personen ein.
setup-gone-login = Anmelden
setup-errors = { $count ->
    [one] Mit einem Feld stimmt etwas nicht
   *[other] Mit { $count } Feldern stimmt etwas nicht
  }
error-moderator-name-empty = Bitte geben Sie Ihren Namen an.
error-moderator-name-unusable = Bitte schreiben Sie Ihren Namen in gewöhnlichen Buchstaben, ohne Links und Steuerzeichen.
error-moderator-email-empty = Bitte geben Sie Ihre E-Mail-Adresse an.
error-moderator-email-invalid = Das sieht nicht wie eine E-Mail-Adresse aus. Sie sollte die Form name@example.org haben.
error-moderator-email-taken = Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich stattdessen an.
error-moderator-password-short = Bitte wählen Sie ein Passwort mit mindestens { $min } Zeichen.
error-moderator-password-long = Bitte wählen Sie ein Passwort mit höchstens { $max } Zeichen.
error-moderator-password-differs = Die beiden Passwörter sind nicht gleich. Bitte tippen Sie beide noch einmal ein.

## Queue

queue-title = Wartende Einträge
queue-title-count = { $count ->
    [0] Nichts wartet
    [one] { $count } Eintrag wartet
   *[other] { $count } Einträge warten
  }
queue-empty = Nichts wartet.
queue-empty-published = { $count ->
    [0] Noch ist keiner veröffentlicht.
    [one] { $count } ist veröffentlicht.
   *[other] { $count } sind veröffentlicht.
  }
queue-empty-look = Unterschriften ansehen
queue-list = Einträge
queue-to-entry = Zum Eintrag
queue-waits = wartet { $wait }

## One signature

signature-title = { $name }: Unterschrift
signature-as-printed = Wie sie erscheinen wird
signature-individual = Eine Einzelperson
signature-filed = Eingeordnet unter
signature-filed-heading = { $file_under }, Buchstabe { $heading }
signature-website = Website
signature-representatives = Mit abgedruckt
signature-no-representatives = niemand
signature-on-the-list = Auf der Liste
signature-public-page = Öffentliche Seite
signature-reasons = Warum sie wartet
signature-evidence = Anhaltspunkt
signature-proof = Nachweis
signature-contact = Kontaktperson
signature-contact-note = nicht veröffentlicht
signature-contact-erased = gelöscht
signature-domains = Domains
signature-domain-mail = E-Mail
signature-domain-website = Website
signature-domain-none = keine
signature-version = Unterzeichnet
signature-confirmed-at = Bestätigt
signature-rivals = Konkurrierende und gleichnamige Einträge
signature-rivals-none = Kein anderer Eintrag hat diesen Namen.
signature-same-address = Mit dieser Adresse auch unterzeichnet
signature-same-address-none = Nichts weiter auf dieser Website.
signature-this-one = Dieser Eintrag
signature-history = Verlauf
signature-history-none = Noch ist nichts entschieden worden.
signature-history-nobody = über einen Link aus einer E-Mail oder durch das Programm
signature-history-reason = Grund: { $reason }
signature-history-mailed = Die unterzeichnende Person wurde per E-Mail benachrichtigt.
signature-conflict = Jemand war schneller
signature-impossible = Das geht nicht
signature-organisation-listed = Eine andere Unterschrift dieser Organisation steht auf der Liste. Nehmen Sie zuerst jene von der Liste. Nichts wurde geändert.
signature-another-stands = Von derselben unterzeichnenden Person wartet ein anderer Eintrag oder ist veröffentlicht. Nichts wurde geändert.
signature-illegal = Mit einem Eintrag im Status „{ $state }“ geht das nicht. Nichts wurde geändert.
signature-version-read = Fassung { $version }, gelesen auf { $language }
signature-contact-none = keine: Die Herausgebenden des Briefs haben den Eintrag eingebracht
signature-decide = Entscheidung
signature-to-decision = Zur Entscheidung
signature-publish = Veröffentlichen
signature-publish-closes = { $count ->
    [one] Die Veröffentlichung schließt einen konkurrierenden Eintrag; dessen Kontaktperson wird per E-Mail benachrichtigt.
   *[other] Die Veröffentlichung schließt { $count } konkurrierende Einträge; deren Kontaktpersonen werden per E-Mail benachrichtigt.
  }
signature-reject = Ablehnen
signature-reject-reason = Grund der Ablehnung
signature-mail = Per E-Mail benachrichtigen
signature-unpublish = Von der Liste nehmen
signature-unpublish-hint = Der Eintrag kommt zurück zu den wartenden. Im öffentlichen Journal steht „in Prüfung durch die Moderation“, ohne den Namen.
signature-reopen = Wieder öffnen
signature-reopen-hint = Der Eintrag kommt zurück zu den wartenden; noch wird nichts veröffentlicht.
error-decision-reason-missing = Bitte wählen Sie einen Grund.
desk-nothing-withdrawn = Die unterzeichnende Person hat den Eintrag zurückgezogen. Es gibt nichts zu entscheiden.
desk-nothing-merged = Der Eintrag wurde mit einem anderen zusammengeführt. Es gibt nichts zu entscheiden.
desk-nothing-reader = Sie können diesen Eintrag lesen; entscheiden kann nur die Moderation.
desk-unnamed-addressee = Nur die Adressierten sehen den Namen; auf der Seite wird die Unterschrift gezählt.
desk-unnamed-counted = Der Name wird nicht gezeigt; die Unterschrift wird gezählt.

## Words for what the rules and the store know

reason-free-mail = Freemail
reason-free-mail-evidence = Die Adresse ist bei { $evidence }, einem E-Mail-Dienst, den alle nutzen können.
reason-outside-domain = nicht eigene Domain
reason-outside-domain-evidence = Die Adresse ist bei { $evidence }, die Website nicht.
reason-rival = konkurrierend
reason-rival-evidence = Mit einer anderen Adresse wurde für dieselbe Organisation unterzeichnet.
reason-address-signed-for-another = auch für andere
reason-address-signed-for-another-evidence = Mit derselben Adresse wurde auch für eine andere Organisation unterzeichnet.
reason-review-first = erst prüfen
reason-review-first-evidence = Bei diesem Brief wird nichts veröffentlicht, bevor die Moderation es gesehen hat.
reason-no-website = keine Website
reason-no-website-evidence = Es wurde keine Website angegeben, also weist die Adresse nichts über die Organisation nach.
reason-watch-list = beobachteter Name
reason-watch-list-territory = „{ $entry }“ ist ein Staat oder ein Gebiet. Wer mit diesem Namen unterzeichnet, spricht für dessen Regierung.
reason-watch-list-office = Der Name ist der eines staatlichen Amtes oder beginnt wie einer: { $entry }.
reason-watch-list-intergovernmental = „{ $entry }“ ist eine zwischenstaatliche Organisation oder wird dafür gehalten.
reason-watch-list-addressee = Der Brief ist an „{ $entry }“ gerichtet.
reason-watch-list-operator = „{ $entry }“ steht auf der eigenen Liste beobachteter Namen dieser Website.
reason-watch-list-person = Der Name ist der eines Staates, eines Amtes oder einer zwischenstaatlichen Organisation oder wird aus einem anderen Grund beobachtet.
reason-mixed-scripts = gemischte Alphabete
reason-mixed-scripts-evidence = In „{ $evidence }“ geben sich Buchstaben eines Alphabets als die eines anderen aus.
reason-mixed-scripts-person = In einem Wort des Namens geben sich Buchstaben eines Alphabets als die eines anderen aus.
reason-lookalike = zum Verwechseln
reason-lookalike-evidence = Der Name sieht aus wie „{ $evidence }“ und wird anders geschrieben.
reason-name-mismatch = fremde Domain
reason-name-mismatch-evidence = Die Domain { $evidence } hat mit dem Namen nichts zu tun.
reason-trap = Falle
reason-trap-evidence = Das versteckte Feld, das Menschen nicht sehen, wurde ausgefüllt. Wahrscheinlich war es ein Programm.
reason-undeliverable = unzustellbar
reason-moderator = zurückgeholt
reason-moderator-evidence = Die Moderation hat den Eintrag von der Liste genommen oder wieder geöffnet.
desk-proof-address = Adresse
desk-proof-address-sentence = Jemand, der E-Mails bei { $domain } liest, hat bestätigt.
desk-proof-own-domain = eigene Domain
desk-proof-own-domain-sentence = Per E-Mail bestätigt bei { $domain }, der Domain der Website der Organisation.
desk-proof-vouched = verbürgt
desk-proof-vouched-sentence = Jemand aus der Moderation bürgt dafür.
desk-proof-imported = importiert
desk-proof-imported-sentence = Die Herausgebenden des Briefs haben den Eintrag von anderswo eingebracht. Es wurde keine E-Mail bestätigt.
desk-domains-same = gleich
desk-domains-differ = verschieden
desk-domains-free = Freemail
desk-domains-no-website = keine Website zum Vergleichen
desk-domains-no-address = keine Adresse zum Vergleichen
desk-state-any = Jeder Status
desk-state-held = zurückgehalten
desk-state-published = veröffentlicht
desk-state-rejected = abgelehnt
desk-state-withdrawn = zurückgezogen
desk-state-invalidated = ungültig
desk-state-merged = zusammengeführt
desk-rejection-choose = Grund wählen
desk-rejection-not-genuine = Nicht echt
desk-rejection-not-authorised = Nicht berechtigt zu unterzeichnen
desk-rejection-duplicate = Doppelt zu einem anderen Eintrag
desk-rejection-not-eligible = Darf diesen Brief nicht unterzeichnen
desk-rejection-unclear = Ließ sich nicht klären
desk-rejection-superseded = Konkurrierender Eintrag wurde veröffentlicht
desk-moved-published = Veröffentlicht
desk-moved-unpublished = Von der Liste genommen
desk-moved-rejected = Abgelehnt
desk-moved-reopened = Wieder geöffnet
desk-moved-withdrawn = Von der unterzeichnenden Person zurückgezogen
desk-moved-invalidated = Für ungültig erklärt
desk-moved-merged = Mit einem anderen Eintrag zusammengeführt
desk-moved-by-undo = Rückgängig: { $what }
desk-conflict-published = { $who } hat diesen Eintrag veröffentlicht; das ist { $wait } her. Nichts wurde überschrieben.
desk-conflict-rejected = { $who } hat diesen Eintrag abgelehnt; das ist { $wait } her. Nichts wurde überschrieben.
desk-conflict-held = { $who } hat diesen Eintrag zurück zu den wartenden gelegt; das ist { $wait } her. Nichts wurde überschrieben.
desk-conflict-other = { $who } hat diesen Eintrag geändert; das ist { $wait } her. Er ist jetzt { $state }. Nichts wurde überschrieben.
desk-conflict-nobody = Dieser Eintrag wurde inzwischen geändert, von der unterzeichnenden Person oder vom Programm: Er ist jetzt { $state }. Nichts wurde überschrieben.
desk-wait-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
  }
desk-wait-minutes = { $n } Min.
desk-wait-hours = { $n } Std.
desk-wait-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
  }
desk-role-owner = Leitung
desk-role-moderator = Moderation
desk-role-reader = Lesezugang
desk-done-published = „{ $name }“ ist veröffentlicht.
desk-done-rejected = „{ $name }“ ist abgelehnt.
desk-done-unpublished = „{ $name }“ ist von der Liste genommen und wartet wieder.
desk-done-reopened = „{ $name }“ wartet wieder.
desk-done-other = „{ $name }“ ist { $state }.
desk-done-undone = Rückgängig gemacht: „{ $name }“ ist wieder { $state }.
desk-undo-too-late = Das lässt sich nicht mehr rückgängig machen: Der Eintrag hat sich seither geändert, oder mehr als zehn Minuten sind vergangen. Unten können Sie weiterhin neu entscheiden.

## Signatures

published-title = Unterschriften
published-find = Suchen
published-find-hint = Wörter des Namens. Personen, die nicht auf der Liste stehen, lassen sich nicht nach Namen finden: Ihre Namen sind versiegelt.
published-state = Status
published-button = Anzeigen
published-total = { $count ->
    [0] Keine Unterschrift
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
  }
published-none = Keine Unterschrift passt. Versuchen Sie einen anderen Wortanfang oder jeden Status.
published-none-yet = Noch hat niemand eine Unterschrift bestätigt.
published-name = Name
published-country = Land
published-proof = Nachweis
published-when = Wann
published-next = Weiter
published-start = Zurück zum Anfang

## Mail

desk-mail-title = E-Mail
desk-mail-waiting = Wartend
desk-mail-oldest = die älteste { $wait }
desk-mail-hour = In der letzten Stunde verschickt
desk-mail-day = Am letzten Tag verschickt
desk-mail-quota = von { $quota }
desk-mail-quota-none = kein Kontingent
desk-mail-undeliverable = Unzustellbare Adressen
desk-mail-undeliverable-note = E-Mails an sie kamen endgültig zurück; sie bekommen keine mehr.
desk-mail-dead = Nicht zugestellt
desk-mail-dead-none = Alle E-Mails sind zugestellt oder unterwegs.
desk-mail-for = „{ $letter }“
desk-mail-when = Geschrieben
desk-mail-attempts = { $count ->
    [one] { $count } Versuch
   *[other] { $count } Versuche
  }
desk-mail-code = Code { $code }
desk-mail-to = An
desk-mail-at = jemand bei { $domain }
desk-mail-open = Adresse anzeigen
desk-mail-gone = Die Adresse ist gelöscht.
desk-mail-signature = Die Unterschrift
desk-mail-retry = Noch einmal versuchen
desk-mail-drop = Verwerfen
desk-mail-drop-sure = Sie wird nicht verschickt, und das lässt sich nicht rückgängig machen.
desk-mail-drop-button = Endgültig verwerfen
desk-mail-older = Nur die neuesten { $count } werden gezeigt; ältere folgen, wenn diese erledigt sind.
desk-mail-kind-confirm = Bestätigung
desk-mail-kind-reminder = Erinnerung
desk-mail-kind-already-signed = „Sie haben schon unterzeichnet“
desk-mail-kind-published = „Ihre Unterschrift ist veröffentlicht“
desk-mail-kind-rejected = Ablehnung
desk-mail-kind-superseded = „Für Ihre Organisation wurde eine andere Unterschrift veröffentlicht“
desk-mail-kind-first-waiting = „Eine Unterschrift wartet auf Sie“, an die Moderation
desk-mail-kind-other = E-Mail
desk-mail-error-full = Das Postfach ist voll.
desk-mail-error-nobody = Dieses Postfach gibt es nicht, oder es nimmt keine E-Mails von uns an.
desk-mail-error-refused = Der empfangende Server hat die E-Mail abgelehnt.
desk-mail-error-busy = Der empfangende Server war überlastet, bis wir aufgegeben haben.
desk-mail-error-unreachable = Der Mailserver war nicht zu erreichen.

## Versions of a text

desk-mail-kind-question = „Der Text hat sich geändert: Unterzeichnen Sie ihn weiterhin?“
## Proof: vouching, asking the signer, telling the organisation

reason-objection = Einspruch
reason-objection-evidence = Die Organisation wurde über die Unterschrift benachrichtigt und erhebt Einspruch, ohne Begründung.
reason-objection-said = Die Organisation wurde über die Unterschrift benachrichtigt und erhebt Einspruch: { $said }
more-heading = Weitere Wege zur Gewissheit
more-asked = Rückfragen
more-vouch = Dafür bürgen
more-vouch-note = Woher wissen Sie, dass sie echt ist?
more-vouch-hint = Diese Notiz wird neben der Unterschrift veröffentlicht: Schreiben Sie nichts Privates. Höchstens 500 Zeichen.
more-ask = Um eine Adresse unter der eigenen Domain bitten
more-ask-at = Um eine Adresse bei { $domain } bitten
more-ask-domain = Domain der Organisation
more-ask-hint = Die unterzeichnende Person bekommt eine E-Mail. Bis sie eine solche Adresse bestätigt hat, wartet der Eintrag getrennt von den anderen, höchstens 14 Tage.
more-call-off = Nicht mehr auf die Antwort warten
more-first-on = Zu den Erstunterzeichnenden nehmen
more-first-off = Von den Erstunterzeichnenden wegnehmen
more-first-hint = Erstunterzeichnende stehen auf der Seite des Briefs, auf Papier und in Dateien zum Lesen über den anderen. Wer zur Erstunterzeichnung eingeladen wurde, gehört von Anfang an dazu.
more-notice = Die Organisation benachrichtigen
more-notice-to = Ihre öffentliche Kontaktadresse
more-notice-at = Ihre Domain ist { $domain }.
more-notice-hint = Sie bekommt eine E-Mail mit der Zeile und einem Link für einen Einspruch. Bei einem Einspruch wird die Unterschrift sofort zurückgehalten.
more-notice-anyway = Trotzdem dorthin schicken
more-signer-not-mailed = Eine Rückfrage ist nicht möglich: Es gibt keine Adresse, E-Mails an sie kommen nicht an, oder sie hat heute schon fünf E-Mails bekommen. Nichts wurde geändert.
more-organisation-not-mailed = Diese Adresse kann nicht benachrichtigt werden: E-Mails an sie kommen nicht an, wer sie nutzt, will keine, oder sie hat heute schon fünf E-Mails bekommen. Nichts wurde geändert.
error-vouch-note-empty = Bitte schreiben Sie, woher Sie es wissen.
error-vouch-note-long = Bitte schreiben Sie höchstens { $max } Zeichen.
error-vouch-note-unusable = Bitte schreiben Sie einfache Wörter, ohne Web- oder E-Mail-Adressen und Steuerzeichen.
error-ask-domain = Bitte geben Sie die eigene Domain der Organisation an, zum Beispiel example.org; nicht die eines E-Mail-Dienstes.
error-notice-to = Das sieht nicht wie eine E-Mail-Adresse aus. Sie sollte die Form name@example.org haben.
error-notice-outside = Diese Adresse liegt nicht unter der eigenen Domain der Organisation. Wer sie liest, spricht vielleicht nicht für die Organisation.
desk-asked-waiting = wartet auf Antwort
desk-asked-waiting-sentence = Am { $date } um eine Adresse bei { $domain } gebeten; noch ohne Antwort.
desk-asked-ignored = ohne Antwort
desk-asked-ignored-sentence = Am { $date } um eine Adresse bei { $domain } gebeten; in 14 Tagen kam keine Antwort.
desk-moved-vouched = Verbürgt
desk-moved-beside-undone = Rückgängig gemacht
desk-moved-asked = Um eine Adresse unter der eigenen Domain gebeten
desk-moved-called-off = Wartet nicht mehr auf Antwort
desk-moved-second-address = Adresse unter der eigenen Domain bestätigt
desk-moved-told = Organisation benachrichtigt
desk-moved-objected = Einspruch der Organisation
desk-done-vouched = Sie bürgen für { $name }; die Notiz wird mit veröffentlicht.
desk-done-asked = Rückfrage zu { $name } ist verschickt. Der Eintrag wartet auf die Antwort.
desk-done-called-off = { $name } wartet nicht mehr auf Antwort.
desk-done-told = { $name }: Die Organisation wurde benachrichtigt.
desk-conflict-objected = Die Organisation hat gegen diesen Eintrag Einspruch erhoben, nachdem die Seite angezeigt wurde. Nichts wurde geändert.
desk-conflict-beside = { $who } hat mit diesem Eintrag etwas getan; das ist { $wait } her: „{ $what }“. Nichts wurde überschrieben.
desk-conflict-answered = Nachdem die Seite angezeigt wurde, hat die unterzeichnende Person geantwortet oder etwas geändert. Nichts wurde entschieden.
desk-mail-kind-ask = „Noch ein Schritt für Ihre Unterschrift“, an die unterzeichnende Person
desk-mail-kind-second-address = Bestätigung einer zweiten Adresse
desk-mail-kind-notice = „Eine Unterschrift im Namen Ihrer Organisation“, an eine Organisation
desk-mail-kind-objected = „Eine Organisation erhebt Einspruch“, an die Moderation
desk-mail-kind-reported = „Ein Eintrag wurde gemeldet“, an die Moderation
desk-mail-error-domain = Die Domain der Adresse gibt es nicht, oder sie gibt an, keine E-Mails anzunehmen.

## Those who are not named, near people, first signatures
reason-other-domain = andere Domain
reason-other-domain-evidence = Das Verzeichnis kennt die Organisation dieses Namens unter { $evidence }. Wenn sie umgezogen ist, berichtigen Sie ihren Eintrag; wenn es eine andere Organisation ist, braucht ihr Name etwas, das die beiden unterscheidet.
reason-shared-name = Name von mehreren
reason-shared-name-evidence = Mehrere Organisationen des Verzeichnisses haben diesen Namen neben ihrem eigenen: { $evidence }. Der Eintrag wurde der ältesten von ihnen zugeordnet.
reason-shared-name-unnamed = Eine Organisation, die nicht genannt werden soll, hat ebenfalls diesen Namen oder diesen englischen Namen. Vergleichen Sie, was sie unterzeichnet hat: Es steht neben diesem Eintrag.
desk-first-from-domain = Erste Unterschrift von dieser Domain
more-notice-unnamed = Die Organisation wird nicht benachrichtigt: Sie möchte nicht genannt werden, und wer ihre öffentlichen E-Mails liest, würde erfahren, dass sie unterzeichnet hat. Fragen Sie stattdessen die unterzeichnende Person.
signature-namesakes = Gleichnamige Personen auf der Liste
signature-namesakes-none = Niemand auf der Liste dieses Briefs hat denselben Namen. Personen, die nicht auf der Liste stehen, werden nicht verglichen: Ihre Namen sind versiegelt.
