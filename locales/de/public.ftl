### Reviewed by a native speaker: no

language-name = Deutsch
country-international = International
country-xk = Kosovo

## Counts

count-organisations = { $count ->
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}
count-individuals = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
count-both = { $organisations } und { $individuals }
count-from-countries = { $count ->
    [one] aus { $count } Land
   *[other] aus { $count } Ländern
}
count-line = { $who } { $from }
count-nobody = Noch hat niemand unterzeichnet

## The frame

skip-to-content = Zum Inhalt springen
nav-letter-label = Dieser Brief
nav-letter = Der Brief
nav-signatories = Unterzeichnende
nav-sign = Unterzeichnen
nav-languages = Sprachen
nav-more-label = Über diesen Brief und diese Website
nav-privacy = Datenschutz
nav-ledger = Journal
nav-versions = Fassungen
nav-contact = Kontakt
take-away = Liste herunterladen:
take-away-csv = Tabelle (CSV)
take-away-txt = Text
take-away-json = JSON

## Whether a letter can be signed

status-open-until = Offen bis { $date }
status-open = Offen, ohne Frist
status-opens = Öffnet am { $date }
status-not-open = Noch nicht offen
status-closed-since = Geschlossen seit { $date }
status-closed = Geschlossen

## The letters of a site

letters-heading = Offene Briefe
letters-empty = Zurzeit gibt es hier keinen offenen Brief.
letters-from = Von

## A letter

fact-to = An
fact-from = Von
fact-from-host = { $host } und allen, die unten unterzeichnet haben
fact-deadline = Frist
fact-signed = Unterzeichnet
fact-signed-by = von { $counts }
letter-other-language = Von diesem Brief gibt es keinen deutschen Text; Sie lesen den Text in dieser Sprache: { $language }.
fact-sign-yours = Auch unterzeichnen
fact-version = Fassung
fact-version-all = alle Fassungen
signatories-heading = Unterzeichnende
letter-more = { $count ->
    [one] und { $count } weitere Unterschrift
   *[other] und { $count } weitere Unterschriften
}
letter-whole-list = die ganze Liste
letter-nobody-yet = Noch hat keine Organisation unterzeichnet. Ihre kann die erste sein.
letter-nobody-closed = Niemand hat diesen Brief unterzeichnet.
ask-yours-next = Ihre Unterschrift kann die nächste sein; es dauert zwei Minuten.
ask-first = Machen Sie den Anfang
ask-first-text = Es dauert zwei Minuten.
ask-button = Brief unterzeichnen
ask-not-open = Dieser Brief kann noch nicht unterzeichnet werden.
ask-closed = Dieser Brief ist geschlossen und kann nicht mehr unterzeichnet werden.
ask-read-list = Sehen, wer unterzeichnet hat
letter-printed = { $address }, gedruckt am { $date }

## The form

sign-title = Brief unterzeichnen
sign-intro = Sie unterzeichnen:
sign-steps = Füllen Sie das Formular aus und drücken Sie dann den Knopf in der E-Mail, die wir Ihnen schicken. Vorher wird nichts veröffentlicht.
sign-not-open = Dieser Brief kann zurzeit nicht unterzeichnet werden.
sign-back = Zurück zum Brief
sign-required = Alle Angaben sind nötig, außer wo „optional“ steht.
sign-optional = (optional)
sign-errors = { $count ->
    [one] Bitte sehen Sie eine Angabe noch einmal an
   *[other] Bitte sehen Sie { $count } Angaben noch einmal an
}
sign-error-title = Bitte prüfen Sie:
sign-kind = Wer unterzeichnet?
sign-kind-organisation = Eine Organisation
sign-kind-individual = Ich selbst, als Einzelperson
sign-your-organisation = Ihre Organisation
sign-your-country = Ihr Land
sign-you = Sie
sign-you-hint = Das brauchen wir, um Sie zu erreichen. Es wird nicht veröffentlicht, es sei denn, Sie wünschen es unten.
sign-you-hint-never = Das brauchen wir, um Sie zu erreichen. Es wird nicht veröffentlicht.
sign-you-hint-individual = Ihr Name, Ihre Zugehörigkeit und Ihr Land werden veröffentlicht, wenn Sie unten nichts anderes wählen. Ihre Adresse wird nie veröffentlicht.
sign-organisation = Name, wie er erscheinen soll
sign-organisation-hint = In der eigenen Sprache und Schrift.
sign-organisation-en = Name auf Englisch
sign-organisation-en-hint = Wenn der eigene Name in einer anderen Sprache ist.
sign-acronym = Abkürzung
sign-website = Website
sign-website-hint = Zum Beispiel example.org. Die Moderation vergleicht sie mit Ihrer E-Mail-Adresse.
sign-country = Land
sign-country-hint = Eine internationale Organisation wählt „International“, ganz oben in der Liste.
sign-country-choose = Bitte wählen
sign-name = Ihr Name
sign-role = Ihre Funktion
sign-role-hint = Zum Beispiel Vorsitz, Geschäftsführung, Schriftführung.
sign-email = E-Mail
sign-email-hint = Am besten unter der eigenen Domain der Organisation: Das lässt sich am schnellsten prüfen.
sign-print-name = Meinen Namen und meine Funktion unter dem Namen der Organisation nennen
sign-statements = Zwei Erklärungen
sign-statement = Eine Erklärung
sign-consent-organisation = Ich bin einverstanden, dass die Unterstützung dieses Briefs durch die Organisation hier gezählt und den Adressierten des Briefs übergeben wird und dass Name, Land und Website der Organisation denen gezeigt werden, die ich oben gewählt habe.
sign-consent-individual = Ich bin einverstanden, dass meine Unterstützung dieses Briefs hier gezählt und den Adressierten des Briefs übergeben wird und dass mein Name, meine Zugehörigkeit und mein Land denen gezeigt werden, die ich oben gewählt habe.
sign-consent-both = Ich bin einverstanden, dass diese Unterstützung des Briefs hier gezählt und den Adressierten des Briefs übergeben wird und dass der Name, die Zugehörigkeit und das Land, die oben angegeben sind, und bei einer Organisation die Website denen gezeigt werden, die ich oben gewählt habe.
sign-authorised = Ich bin berechtigt, diesen Brief für die Organisation zu unterzeichnen.
sign-privacy-link = Was mit den Daten geschieht
sign-updates = Schicken Sie mir Neuigkeiten zu diesem Brief.
sign-trap = Bitte leer lassen
sign-button = Unterzeichnen
sign-next = Danach schicken wir eine E-Mail an Ihre Adresse. Ihre Unterschrift zählt, sobald Sie sie dort bestätigt haben.

## After the form

check-mail-title = Sehen Sie jetzt in Ihr Postfach
check-mail-sent = Wir haben eine E-Mail an die Adresse geschickt, die Sie angegeben haben.
check-mail-do = Öffnen Sie sie, drücken Sie den Knopf darin, prüfen Sie, was erscheinen wird, und bestätigen Sie. Der Link darin gilt sieben Tage.
check-mail-code-heading = Oder geben Sie den Code aus der E-Mail ein
check-mail-code-intro = Das hilft, wenn Sie die E-Mail auf einem anderen Gerät lesen.
check-mail-code = Code
check-mail-code-hint = Acht Ziffern.
check-mail-email = E-Mail
check-mail-email-hint = Die Adresse, mit der Sie unterzeichnet haben.
check-mail-button = Mit dem Code bestätigen
check-mail-nothing = Nach einigen Minuten noch keine E-Mail?
check-mail-nothing-spam = Sehen Sie im Spam-Ordner nach.
check-mail-nothing-again = Wenn in der Adresse ein Tippfehler sein könnte, unterzeichnen Sie noch einmal.
check-mail-nothing-contact = Wenn sie trotzdem nicht kommt, schreiben Sie an

## Confirming

confirm-title = Bitte bestätigen Sie die Unterschrift
confirm-intro = So wird sie unter dem Brief stehen:
confirm-you-organisation = Mit einem Klick auf den Knopf bestätigen Sie, dass Sie für diese Organisation unterzeichnen dürfen und dass ihre Unterstützung veröffentlicht werden darf.
confirm-you-individual = Mit einem Klick auf den Knopf bestätigen Sie, dass Sie diesen Brief unterzeichnen und dass Ihr Name veröffentlicht werden darf.
confirm-button = Unterschrift bestätigen
confirm-near = Steht der Name vielleicht schon da?
confirm-near-text = Diese Namen stehen auf der Liste und sehen sehr ähnlich aus. Wenn einer davon Ihrer ist, müssen Sie nicht noch einmal unterzeichnen.
confirm-not-me-heading = Das waren Sie nicht?
confirm-not-me-text = Jemand hat Ihre Adresse angegeben. Drücken Sie hier, dann löschen wir den Eintrag und schicken Ihnen keine E-Mails mehr zu diesem Brief.
confirm-not-me-button = Das war ich nicht
confirm-expired-title = Dieser Link gilt nicht mehr
confirm-expired-text = Links in unseren E-Mails gelten sieben Tage und nur vollständig. Vielleicht wurde er abgeschnitten: Versuchen Sie, ihn noch einmal aus der E-Mail zu öffnen.
confirm-expired-again = Wenn er zu alt ist, unterzeichnen Sie einfach noch einmal; es dauert zwei Minuten.
confirm-expired-contact = Wenn Sie Hilfe brauchen, schreiben Sie an
confirmed-published-title = Danke. Die Unterschrift ist veröffentlicht.
confirmed-published-text = Sie steht jetzt an ihrem Platz in der Liste.
confirmed-published-link = In der Liste ansehen
confirmed-held-title = Danke. Die Unterschrift ist bestätigt.
confirmed-held-text = Die Moderation sieht sie an, bevor sie veröffentlicht wird. Sobald entschieden ist, bekommen Sie eine E-Mail, meist innerhalb von ein, zwei Tagen.
confirmed-already-title = Sie haben schon unterzeichnet
confirmed-already-organisation = Die Unterschrift Ihrer Organisation ist bestätigt. Sie müssen nichts weiter tun.
confirmed-already-individual = Ihre Unterschrift ist bestätigt. Sie müssen nichts weiter tun.
confirmed-closed-title = Dieser Brief ist geschlossen
confirmed-closed-text = Er wurde geschlossen, bevor die Unterschrift bestätigt war. Deshalb kann sie nicht mehr aufgenommen werden.
confirmed-to-letter = Zurück zum Brief
not-me-title = Danke. Der Eintrag ist gelöscht.
not-me-text = Nichts wurde veröffentlicht. Was mit Ihrer Adresse eingegeben worden war, ist gelöscht, und wir schicken keine E-Mails mehr zu diesem Brief dorthin.

## The list

list-find = Namen suchen
list-country = Land
list-all-countries = Alle Länder
list-find-button = Suchen
list-alphabet = Alphabet
list-found = { $count ->
    [one] { $count } gefunden
   *[other] { $count } gefunden
}
list-found-nothing = Kein Name in der Liste hat ein Wort, das mit „{ $query }“ beginnt.
list-found-nothing-here = Keine Unterschrift gefunden.
list-show-all = Alle anzeigen
list-next = Weiter: ab „{ $name }“
list-previous = Zurück: bis „{ $name }“
list-country-count = { $country } ({ $count })
list-beginning = Zurück zum Anfang
list-pages = Seiten der Liste

## One signatory

person-with-role = { $name }, { $role }
signatory-of = Unterschrift unter
signatory-country = Land
signatory-website = Website
signatory-represented = Vertreten durch
signatory-verified = Wie geprüft wurde
signatory-signed = Unterzeichnet
signatory-signed-version = Fassung { $number }, auf { $language }, am { $date }
signatory-filed = Eingeordnet unter
signatory-in-list = In der Liste ansehen
proof-address-sentence = Die Unterschrift wurde von einer E-Mail-Adresse aus bestätigt.
proof-own-domain-sentence = Die Unterschrift wurde von einer E-Mail-Adresse unter der eigenen Domain der Organisation aus bestätigt.
proof-vouched-sentence = Die Moderation kennt die Organisation und bürgt für sie.
proof-imported-sentence = Die Herausgebenden des Briefs haben diese Unterschrift gesammelt und in die Liste aufgenommen.

## Versions

versions-title = Fassungen des Briefs
versions-intro = Jede Unterschrift ist an genau den Text gebunden, der unterzeichnet wurde. Eine Fassung ändert sich nie mehr, sobald jemand sie unterzeichnet hat.
versions-date = Datum
versions-change = Was sich geändert hat
versions-current = aktuell
change-first = Der erste Text
change-editorial = Redaktionell; die Unterschriften blieben bestehen
change-material = Inhaltlich geändert; alle Unterzeichnenden wurden gefragt
version-heading = Fassung { $number }
version-read = Lesen
version-check = Den Text prüfen
version-check-text = Die Zahl unten ist der SHA-256-Wert des Textes, wie er unterzeichnet wurde. Laden Sie den Text herunter und berechnen Sie die Zahl selbst, zum Beispiel so:
version-download = Text herunterladen
version-all = Alle Fassungen

## The ledger

ledger-title = Journal
ledger-intro = Jede Änderung an der Liste der Unterzeichnenden wird hier festgehalten und nie geändert. Jeder Eintrag trägt den Hashwert des vorigen, sodass nichts unbemerkt geändert oder weggelassen werden kann. Das Journal enthält keine personenbezogenen Daten.
ledger-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
ledger-empty = Das Journal ist leer: Noch wurde niemand veröffentlicht.
ledger-head = Hashwert des neuesten Eintrags
ledger-verify = Selbst nachprüfen
ledger-verify-text = Dieser Befehl berechnet die Hashwerte und die Anzahl allein aus diesen öffentlichen Seiten neu:
ledger-sequence = Nr.
ledger-when = Wann
ledger-what = Was geschah
ledger-kind = Art
ledger-signatory = Unterschrift
ledger-signatory-see = ansehen
ledger-signatory-see-label = Unterschrift zu Eintrag { $number } ansehen
ledger-commitment = Commitment
ledger-hash = Hashwert
ledger-further = Weitere Einträge
ledger-act-published = Veröffentlicht
ledger-act-corrected = Berichtigt
ledger-act-unpublished = Von der Liste genommen
ledger-act-republished = Wieder veröffentlicht
ledger-reason-withdrawn = von den Unterzeichnenden zurückgezogen
ledger-reason-under-review = in Prüfung durch die Moderation
ledger-reason-invalidated = als nicht echt erkannt
ledger-reason-merged = mit einem anderen Eintrag zusammengeführt
ledger-reason-imported = von den Herausgebenden des Briefs aufgenommen
ledger-reason-undone = eine Entscheidung wurde rückgängig gemacht
ledger-reason-synthetic = erfunden, um den Server auszuprobieren
kind-organisation = Organisation
kind-individual = Einzelperson

## Privacy

privacy-title = Datenschutz
privacy-intro = Was dieser Brief über diejenigen aufbewahrt, die ihn unterzeichnen, und diejenigen, die ihn lesen, wie lange, und wie Sie es löschen lassen. Verantwortlich ist, wer den Brief herausgibt:
privacy-published-heading = Was veröffentlicht wird
privacy-published-organisation = Die Namen der Organisation, ihre Abkürzung, ihr Land und ihre Website, wie sie geprüft wurde und welche Fassung des Briefs sie unterzeichnet hat. Bei denen, die als Einzelperson unterzeichnen: Name, Land und Zugehörigkeit. Wer nicht genannt werden wollte, wird gezählt, und sonst wird nichts veröffentlicht; der Name wird verschlüsselt aufbewahrt und den Adressierten des Briefs nur mitgeteilt, wenn das so gewählt wurde.
privacy-unnamed-limit = Was Verschlüsselung bei denen, die nicht genannt werden, nicht verbergen kann: Eine Organisation hat in unserer Datenbank einen einzigen Eintrag für alle Briefe. Wird sie unter einem anderen Brief genannt oder nennt jemand anderes sie, dann kann, wer die Datenbank stiehlt, erkennen, dass die Unterschrift ohne Namen von ihr stammt. Auch die Sprache, in der eine Unterschrift geleistet wurde, ist nicht verschlüsselt.
privacy-published-representative = Name und Funktion der Person, die für eine Organisation unterzeichnet, werden nur veröffentlicht, wenn diese Person das Kästchen dafür angekreuzt hat.
privacy-published-where = Veröffentlicht wird auf diesen Seiten und in den Dateien zum Herunterladen (dort Namen von Personen nur, wenn die Herausgebenden des Briefs das so entschieden haben), und es wird denen übergeben, an die der Brief gerichtet ist.
privacy-contact-heading = Was nie veröffentlicht wird
privacy-contact-text = Die E-Mail-Adresse sowie Name und Funktion der Person hinter der Unterschrift einer Organisation, es sei denn, sie hat um die Nennung gebeten. Diese Angaben werden verschlüsselt aufbewahrt, jeder Datensatz mit einem eigenen Schlüssel, und nur die Moderation dieses Briefs kann sie öffnen, um die Unterschrift zu prüfen und um zu antworten.
privacy-unconfirmed-heading = Bevor eine Unterschrift bestätigt ist
privacy-unconfirmed-text = Der Link in unserer E-Mail gilt sieben Tage. { $days ->
    [one] Was in ein Formular eingegeben und nie bestätigt wurde, wird nach { $days } Tag gelöscht.
   *[other] Was in ein Formular eingegeben und nie bestätigt wurde, wird nach { $days } Tagen gelöscht.
}
privacy-not-me-text = Hat jemand anderes Ihre Adresse angegeben, löscht „Das war ich nicht“ auf der Seite hinter dem Link jener E-Mail den Eintrag sofort. Wir behalten dann einen mit einem Schlüssel berechneten Fingerabdruck der Adresse, der sich nicht zurücklesen lässt, um nicht noch einmal an sie zu schreiben.
privacy-reports-heading = Meldungen zu Einträgen
privacy-reports-text = Was jemand zu einem Eintrag der Liste meldet und die Adresse, die für eine Antwort angegeben wird, werden verschlüsselt aufbewahrt, und nur die Moderation sieht sie. { $days ->
    [one] { $days } Tag später wird beides gelöscht.
   *[other] { $days } Tage später wird beides gelöscht.
}
privacy-network-heading = Gegen Missbrauch
privacy-network-text = Wie oft Formulare aus einem Netz kommen, wird im Arbeitsspeicher des Servers gezählt, für Minuten oder Stunden. Damit die Moderation sieht, wenn viele Unterschriften aus einem Netz kommen, wird zu jedem Formular ein mit einem Schlüssel berechneter Hashwert davon aufbewahrt, { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
  } lang: von den ersten 24 Bit einer IPv4-Adresse oder den ersten 48 einer IPv6-Adresse. Die Adresse selbst wird nicht aufgeschrieben.
privacy-mail-heading = E-Mail
privacy-mail-text = { $days ->
    [one] Sie bekommen E-Mails nur zu Ihrer eigenen Unterschrift, und Neuigkeiten, wenn Sie das Kästchen angekreuzt haben. Dass eine E-Mail verschickt wurde, wird { $days } Tag lang festgehalten, ohne die Adresse.
   *[other] Sie bekommen E-Mails nur zu Ihrer eigenen Unterschrift, und Neuigkeiten, wenn Sie das Kästchen angekreuzt haben. Dass eine E-Mail verschickt wurde, wird { $days } Tage lang festgehalten, ohne die Adresse.
}
privacy-readers-heading = Lesen
privacy-readers-text = Diese Seiten setzen keine Cookies, brauchen keine Skripte, laden nichts von anderen und geben nichts weiter.
privacy-withdraw-heading = Zurückziehen und berichtigen
privacy-withdraw-text = Sie können eine Unterschrift jederzeit berichtigen oder zurückziehen lassen, ohne einen Grund zu nennen. Sie verschwindet dann innerhalb einer Sekunde aus der Liste, der Suche und den Dateien. Sie können sie auch löschen lassen, mit allem, was über Sie aufbewahrt wurde. Das Journal hält fest, dass ein Eintrag von der Liste genommen wurde und wann, ohne Namen.
privacy-withdraw-how = Schreiben Sie von der Adresse, mit der Sie unterzeichnet haben, an
privacy-withdraw-how-mail = Antworten Sie auf eine beliebige E-Mail, die Sie von uns bekommen haben.

## Versions of a text: side by side, and who stands under which

versions-signed = Unterzeichnet
versions-signed-by = { $count ->
    [one] { $count } Unterschrift steht darunter
   *[other] { $count } Unterschriften stehen darunter
}
versions-signed-by-unnamed = { $count ->
    [one] { $count } Unterschrift steht darunter, davon { $unnamed } ohne Namensnennung
   *[other] { $count } Unterschriften stehen darunter, davon { $unnamed } ohne Namensnennung
}
versions-compare = Was sich seit Fassung { $number } geändert hat
fact-version-later = { $number } vom { $date } ({ $change })
fact-version-editorial = redaktionelle Änderung
fact-version-material = inhaltlich geändert
fact-version-compare = was sich geändert hat
list-signed-version = hat Fassung { $number } unterzeichnet
signatory-signed-earlier = Der Text hat sich seither geändert; Änderungen ansehen
compare-title = Was sich von Fassung { $from } zu Fassung { $to } geändert hat
compare-how = Gestrichenes ist durchgestrichen, Neues unterstrichen. Gezeigt wird der Quelltext, damit sich nichts ungesehen ändern kann.
compare-removed = gestrichen:
compare-added = neu:
compare-others = Derselbe Vergleich auf
compare-same = Zwischen den beiden unterscheidet sich kein Wort, nur Abstände oder Zeilenumbrüche.
compare-of-title = Titel
compare-of-text = Text
sign-text-changed = Der Text des Briefs wurde inhaltlich geändert, nachdem Sie diese Seite geöffnet hatten. Deshalb wurde noch nichts unterzeichnet. Ihre Eingaben sind erhalten. Bitte lesen Sie den neuen Text; wenn Sie dann „Unterzeichnen“ drücken, unterzeichnen Sie diesen.
sign-text-changed-read = Der Text, der jetzt unterzeichnet wird:
sign-text-changed-compare = Änderungen ansehen

## Keep or withdraw after a change in substance

question-title = Der Text hat sich geändert: Unterzeichnen Sie ihn weiterhin?
question-stands = Diese Unterschrift steht unter Fassung { $number } des Briefs.
question-intro = Seither wurde der Brief inhaltlich geändert. Zu unterzeichnen ist jetzt Fassung { $number }.
question-compare = Beide Texte vergleichen
question-keep-text = Mit einem Klick auf den Knopf bestätigen Sie, dass Sie Fassung { $number } gelesen haben und dass die Unterschrift für sie gilt.
question-keep-button = Unter dem neuen Text behalten
question-silence = Wenn Sie nichts tun, bleibt die Unterschrift, wo sie ist, und die Liste sagt, dass sie für Fassung { $number } gilt.
question-withdraw-heading = Unterschrift zurückziehen
question-withdraw-text = Sie verschwindet sofort aus der Liste, der Suche und den Dateien. Das lässt sich nicht rückgängig machen, aber Sie können noch einmal unterzeichnen.
question-withdraw-button = Zurückziehen
question-outdated = Der Text wurde noch einmal geändert, nachdem Sie diese Seite geöffnet hatten. Ihre Antwort wurde deshalb nicht übernommen. Bitte sehen Sie sich den neuesten Text an.
question-kept-title = Danke. Die Unterschrift gilt für den neuen Text.
question-kept-text = Sie müssen nichts weiter tun. Solange der Brief offen ist, können Sie es sich noch anders überlegen.
question-withdrawn-title = Die Unterschrift ist zurückgezogen
question-withdrawn-text = Sie ist nicht mehr in der Liste, der Suche oder den Dateien.
question-sign-again = Den Brief noch einmal unterzeichnen
question-closed-title = Der Brief ist geschlossen
question-closed-text = Die Frage kann nicht mehr beantwortet werden: Die Unterschrift bleibt, wie sie ist.
question-closed-contact = Eine Unterschrift können Sie jederzeit zurückziehen. Schreiben Sie von der Adresse, mit der Sie unterzeichnet haben, an
question-gone-title = Dieser Link gilt nicht mehr
question-gone-text = Entweder ist er älter als sechzig Tage oder abgeschnitten, oder die Unterschrift, um die es ging, gibt es nicht mehr, oder jemand anderes kümmert sich jetzt um sie. Wo nichts beantwortet wurde, hat sich nichts geändert.
ledger-reason-kept = von den Unterzeichnenden unter dem geänderten Text behalten
## Who is named, and who is not

sign-visibility = Wer sieht den Namen?
sign-visibility-named = Unser Name wird veröffentlicht
sign-visibility-named-individual = Mein Name wird veröffentlicht
sign-visibility-addressee = Nur die Adressierten des Briefs sehen unseren Namen
sign-visibility-addressee-individual = Nur die Adressierten des Briefs sehen meinen Namen
sign-visibility-counted = Wir werden nur gezählt
sign-visibility-counted-individual = Ich werde nur gezählt
sign-visibility-hint = Wer nicht genannt wird, wird verschlüsselt aufbewahrt, und nur die Moderation sieht, wer es ist, um die Unterschrift zu prüfen.
unnamed-addressee = Der Name wird nicht veröffentlicht: Die Liste zählt eine Unterschrift mehr, und nur die Adressierten des Briefs erfahren den Namen.
unnamed-counted = Der Name wird nicht veröffentlicht und niemandem mitgeteilt: Die Liste zählt eine Unterschrift mehr.
confirm-intro-unnamed = Das haben Sie beim Unterzeichnen angegeben. Es wird nicht unter dem Brief stehen:
confirm-you-organisation-unnamed = Mit einem Klick auf den Knopf bestätigen Sie, dass Sie für diese Organisation unterzeichnen dürfen und dass ihre Unterstützung gezählt werden darf.
confirm-you-individual-unnamed = Mit einem Klick auf den Knopf bestätigen Sie, dass Sie diesen Brief unterzeichnen und dass Ihre Unterstützung gezählt werden darf.
confirmed-counted-title = Danke. Die Unterschrift zählt.
confirmed-held-unnamed-text = Die Moderation sieht sie an, bevor sie zählt. Sobald entschieden ist, bekommen Sie eine E-Mail, meist innerhalb von ein, zwei Tagen.
count-unnamed = { $count ->
    [one] Eine Unterschrift davon ist ohne Namensnennung.
   *[other] { $count } Unterschriften davon sind ohne Namensnennung.
}
ledger-unnamed = ohne Namensnennung
ledger-reason-visibility = neu gewählt, wer den Namen sieht

## People

sign-affiliation = Zugehörigkeit
sign-affiliation-hint = Zum Beispiel, wo Sie arbeiten. Sie steht neben Ihrem Namen, nur zur Identifikation.
sign-file-under = Wie Ihr Name eingeordnet wird
sign-file-under-hint = Zum Beispiel „Lovelace, Ada“. Wenn Sie das Feld leer lassen, ordnen wir nach dem letzten Wort ein und zeigen Ihnen den Platz, bevor Sie bestätigen.
affiliation-only = { $affiliation } (nur zur Identifikation)
affiliations-note = Zugehörigkeiten sind nur zur Identifikation angegeben.
confirm-filed = Eingeordnet unter { $heading } als „{ $name }“
list-kinds = Wer unterzeichnet hat
signatory-affiliation = Zugehörigkeit

## How far a letter is

progress = { $received } eingegangen, { $confirmed } bestätigt, { $published } veröffentlicht
progress-oldest = { $days ->
    [0] die älteste wartet seit weniger als einem Tag
    [one] die älteste wartet seit { $days } Tag
   *[other] die älteste wartet seit { $days } Tagen
}
progress-with-oldest = { $progress }; { $oldest }.
## Proof: a second address, notices, objections

ledger-reason-objection = die Organisation hat Einspruch erhoben, die Moderation prüft ihn
signatory-vouched = Woher sie das weiß:
link-gone-title = Dieser Link gilt nicht mehr
link-gone-text = Er ist zu alt, wurde schon benutzt oder nicht vollständig kopiert. Versuchen Sie, ihn noch einmal aus der E-Mail zu öffnen.
give-address-title = Eine zweite Adresse angeben
give-address-intro = Die Moderation möchte sicher sein, dass diese Unterschrift von der Organisation kommt. Bitte geben Sie eine Adresse an, die auf { $domain } endet, Ihre eigene oder die von jemandem aus Ihrem Team. Wir schicken einen Link dorthin, und ein Klick bestätigt sie. Sie wird nicht veröffentlicht.
give-address-email = Eine Adresse bei { $domain }
give-address-email-hint = Zusätze davor, wie in name@office.{ $domain }, sind möglich.
give-address-button = Link dorthin schicken
give-address-mailed-title = Bitte sehen Sie in jenes Postfach
give-address-mailed-text = Wenn die angegebene Adresse E-Mails empfängt, ist dort bald ein Link. Sobald sie dort bestätigt ist, sieht die Moderation die Unterschrift noch einmal an. Wenn nichts kommt, öffnen Sie diese Seite noch einmal aus Ihrer E-Mail und prüfen Sie die Adresse.
error-ask-wrong-domain = Diese Adresse endet nicht auf { $domain }. Bitte geben Sie eine an, die so endet.
error-ask-too-many = Innerhalb eines Tages wurden drei Adressen angegeben. Bitte versuchen Sie es morgen wieder.
second-address-title = Diese Adresse bestätigen
second-address-intro = Wer unterzeichnet hat, hat diese Adresse angegeben, um zu zeigen, dass die Unterschrift von Ihrer Organisation kommt:
second-address-private = Sie wird nicht veröffentlicht. Die Bestätigung besagt, dass Ihre Organisation hinter der Zeile oben steht.
second-address-button = Adresse bestätigen
second-address-not-me-heading = Sie wissen nichts davon?
second-address-not-me-text = Drücken Sie hier: Die Adresse wird vergessen, und wir schicken Ihnen keine E-Mails mehr zu diesem Brief.
second-address-not-me-button = Ich weiß nichts davon
second-address-not-me-title = Danke. Sie ist vergessen.
second-address-not-me-done = Nichts wurde bestätigt, und wir schicken keine E-Mails mehr zu diesem Brief an Ihre Adresse.
second-address-done-title = Danke. Die Adresse ist bestätigt.
second-address-done-text = Die Moderation sieht, dass die Unterschrift von der Organisation kommt. Sie müssen nichts weiter tun.
objection-title = Eine Unterschrift im Namen Ihrer Organisation
objection-listed = Diese Zeile ist unter dem Brief veröffentlicht.
objection-not-listed = Diese Zeile steht zurzeit nicht auf der öffentlichen Liste.
objection-what = Wenn Ihre Organisation nicht unterzeichnet hat oder wer unterzeichnet hat, das nicht darf, erheben Sie hier Einspruch. Die Zeile wird dann sofort von der Liste genommen oder gar nicht erst aufgenommen, und die Moderation sieht sie an. Wenn alles stimmt, müssen Sie nichts tun.
objection-words = Was stimmt nicht?
objection-words-hint = Das liest nur die Moderation.
objection-button = Gegen diese Unterschrift Einspruch erheben
objected-title = Danke. Die Unterschrift wird zurückgehalten.
objected-text = Sie steht nicht auf der Liste, und die Moderation sieht sich an, was Sie geschrieben haben. Bevor sie entschieden hat, wird nichts wieder veröffentlicht.
error-objection-long = Bitte schreiben Sie höchstens { $max } Zeichen.
