### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }:
mail-link-below = Wenn der Knopf nicht funktioniert, öffnen Sie diese Adresse:
mail-quoted = „{ $name }“
mail-line-to-be-printed = Diese Zeile wird darunter erscheinen:
mail-footer-signer = Geschickt von { $site }, weil diese Adresse im Formular zum Unterzeichnen eines offenen Briefs angegeben wurde.
mail-footer-moderator = Geschickt von { $site }, weil Sie dort zur Moderation gehören.
mail-footer-contact = Fragen zum Brief: { $contact }

## The way to confirm a submission

mail-confirm-subject = Bestätigen Sie Ihre Unterschrift: { $title }
mail-confirm-heading = Bestätigen Sie Ihre Unterschrift
mail-confirm-about = Sie oder eine andere Person, die diese Adresse angegeben hat, haben das Formular ausgefüllt, um den offenen Brief von { $host } zu unterzeichnen:
mail-confirm-button = Ansehen und bestätigen
mail-confirm-code = Oder geben Sie diesen Code auf der Seite ein, die sich nach dem Abschicken des Formulars geöffnet hat:
mail-confirm-code-page = Falls Sie diese Seite geschlossen haben, finden Sie sie hier:
mail-confirm-expires = Link und Code gelten bis { $date }.
mail-confirm-not-you = Wenn Sie das nicht waren: Öffnen Sie den Link und drücken Sie „Das war ich nicht“. Ohne Ihre Bestätigung wird nichts veröffentlicht.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = Ihre Unterschrift ist noch nicht bestätigt: { $title }
mail-reminder-heading = Ihre Unterschrift ist noch nicht bestätigt
mail-reminder-about = Vor zwei Tagen wurde diese Adresse im Formular angegeben, um den offenen Brief von { $host } zu unterzeichnen, und noch hat niemand die Unterschrift bestätigt. Wir erinnern nicht noch einmal daran:

## To an address that has signed before

mail-already-signed-subject = Sie haben schon unterzeichnet: { $title }
mail-already-signed-heading = Sie haben schon unterzeichnet
mail-already-signed-about = Diese Adresse wurde gerade noch einmal im Formular angegeben, um den offenen Brief von { $host } zu unterzeichnen. Ihre Unterschrift ist schon da:
mail-already-signed-listed = Sie ist veröffentlicht, und Sie müssen nichts weiter tun.
mail-already-signed-waiting = Die Moderation hat noch nicht darüber entschieden. Sie müssen nichts weiter tun; wir schreiben Ihnen, wenn es so weit ist.
mail-already-signed-not-you = Wenn nicht Sie das Formular noch einmal ausgefüllt haben, können Sie diese E-Mail ignorieren. Nichts wurde geändert.

## Published

mail-published-subject = Ihre Unterschrift ist veröffentlicht: { $title }
mail-published-heading = Ihre Unterschrift ist veröffentlicht
mail-published-about = Danke. Ihre Unterschrift steht jetzt unter dem offenen Brief von { $host }:
mail-published-button = An ihrem Platz ansehen

## Rejected

mail-rejected-subject = Ihre Unterschrift wurde nicht veröffentlicht: { $title }
mail-rejected-heading = Ihre Unterschrift wurde nicht veröffentlicht
mail-rejected-about = Die Moderation hat entschieden, diese Unterschrift nicht zu veröffentlichen. Es geht um den offenen Brief von { $host }:
mail-rejected-reason = Der Grund:
mail-rejected-again = Wenn etwas daran falsch war, können Sie noch einmal unterzeichnen:
mail-rejected-again-early = Wenn etwas daran falsch war, können Sie noch einmal unterzeichnen: über den Link zum Brief, den Sie bekommen haben, oder auf seiner Seite, sobald er offen ist.

mail-rejection-not-genuine = Wir konnten nicht sicherstellen, dass diese Unterschrift echt ist.
mail-rejection-not-authorised = Wir konnten nicht sicherstellen, dass die unterzeichnende Person für die Organisation unterzeichnen darf.
mail-rejection-duplicate = Dieselbe Unterschrift steht schon unter dem Brief.
mail-rejection-not-eligible = Dieser Brief steht Unterschriften dieser Art nicht offen.
mail-rejection-unclear = Etwas an dem Eintrag ließ sich nicht klären.
mail-rejection-superseded = Für dieselbe Organisation wurde eine andere Unterschrift veröffentlicht.

## Another claim for the same organisation was published

mail-superseded-subject = Für Ihre Organisation wurde eine andere Unterschrift veröffentlicht: { $title }
mail-superseded-heading = Für Ihre Organisation wurde eine andere Unterschrift veröffentlicht
mail-superseded-about = Eine Organisation unterzeichnet einen Brief nur einmal. Jetzt ist die Unterschrift einer anderen Person für dieselbe Organisation veröffentlicht. Es geht um den offenen Brief von { $host }:
mail-superseded-why = Deshalb wurde Ihre geschlossen:
mail-superseded-desk = Oft war es jemand aus dem eigenen Team. Wenn die veröffentlichte Unterschrift nicht von Ihrer Organisation kommt, sagen Sie es der Moderation.
mail-moderators-contact = So erreichen Sie sie: { $contact }
mail-moderators-reply = Sie erreichen sie, indem Sie auf diese E-Mail antworten.

## To moderators

mail-first-waiting-subject = Eine Unterschrift wartet auf Sie: { $title }
mail-first-waiting-heading = Eine Unterschrift wartet auf Sie
mail-first-waiting-about = Mindestens eine Unterschrift wartet auf eine Entscheidung der Moderation. Es geht um den offenen Brief von { $host }:
mail-first-waiting-button = Warteschlange öffnen
mail-first-waiting-once = Sie bekommen eine solche E-Mail, wenn sich die Warteschlange zu füllen beginnt, egal wie viele Einträge folgen.

## Keep or withdraw after a change in substance

mail-question-subject = Der Text hat sich geändert, unterzeichnen Sie ihn weiterhin? { $title }
mail-question-heading = Der Text hat sich geändert: Unterzeichnen Sie ihn weiterhin?
mail-question-about = Eine Unterschrift, die von dieser Adresse aus betreut wird, steht unter dem offenen Brief von { $host }:
mail-question-signed = Sie wurde für Fassung { $number } des Textes geleistet:
mail-question-now = Seither wurde der Brief inhaltlich geändert. Zu unterzeichnen ist jetzt Fassung { $number }.
mail-question-note = Was sich geändert hat, in den Worten der Herausgebenden:
mail-question-compare = Beide Texte nebeneinander:
mail-question-button = Unterschrift behalten oder zurückziehen
mail-question-silence = Wenn Sie nichts tun, bleibt die Unterschrift unter dem Text, der unterzeichnet wurde, und die Liste sagt das auch. Wir fragen nur einmal.
mail-question-expires = Der Link gilt bis { $date } oder bis der Brief geschlossen wird.
## To those who are not named

mail-line-unnamed = Das wurde beim Unterzeichnen angegeben; es wird nicht erscheinen:
mail-counted-subject = Ihre Unterschrift zählt: { $title }
mail-counted-heading = Ihre Unterschrift zählt
mail-counted-about = Danke. Ihre Unterschrift zählt jetzt für den offenen Brief von { $host }:
mail-counted-button = Brief lesen
## Proof: a second address, notices, objections

mail-link-until = Der Link gilt bis { $date }.
mail-footer-second-address = Geschickt von { $site }, weil für die Unterschrift unter einem offenen Brief diese Adresse zur Bestätigung angegeben wurde.
mail-footer-notice = Geschickt von { $site }, weil im Namen Ihrer Organisation unterzeichnet wurde.

mail-ask-subject = Noch ein Schritt für Ihre Unterschrift: { $title }
mail-ask-heading = Noch ein Schritt für Ihre Unterschrift
mail-ask-about = Danke für Ihre Unterschrift unter dem offenen Brief von { $host }:
mail-ask-wanted = Die Moderation möchte sicher sein, dass sie von der Organisation kommt. Bitte geben Sie eine zweite Adresse an, die auf { $domain } endet, Ihre eigene oder die von jemandem aus Ihrem Team; wir schicken einen Link dorthin, und ein Klick bestätigt sie.
mail-ask-button = Zweite Adresse angeben
mail-ask-otherwise = Wenn es keine solche Adresse gibt, sagen Sie der Moderation, wie sie sonst sicher sein kann. Bis dahin wartet die Unterschrift.

mail-second-address-subject = Bitte bestätigen Sie diese Adresse: { $title }
mail-second-address-heading = Bitte bestätigen Sie diese Adresse
mail-second-address-about = Jemand hat für Ihre Organisation den offenen Brief von { $host } unterzeichnet:
mail-second-address-why = Dabei wurde diese Adresse angegeben, um zu zeigen, dass die Unterschrift von der Organisation kommt. Die Adresse wird nicht veröffentlicht.
mail-second-address-button = Ansehen und bestätigen
mail-second-address-not-you = Wenn Sie nichts davon wissen, öffnen Sie den Link und drücken Sie „Ich weiß nichts davon“. Wir schicken dann keine E-Mails mehr zu diesem Brief an diese Adresse.

mail-notice-subject = Eine Unterschrift im Namen Ihrer Organisation: { $title }
mail-notice-heading = Eine Unterschrift im Namen Ihrer Organisation
mail-notice-about = Im Namen Ihrer Organisation wurde der offene Brief von { $host } unterzeichnet:
mail-notice-listed = Die Zeile ist unter dem Brief veröffentlicht.
mail-notice-waiting = Die Zeile soll bald unter dem Brief veröffentlicht werden.
mail-notice-right = Wenn das stimmt, müssen Sie nichts tun. Wenn Ihre Organisation nicht unterzeichnet hat oder wer unterzeichnet hat, das nicht darf, erheben Sie Einspruch: Die Unterschrift wird dann sofort von der Liste genommen, und die Moderation sieht sie an.
mail-notice-button = Ansehen und Einspruch erheben

mail-objected-subject = Eine Organisation erhebt Einspruch: { $title }
mail-objected-heading = Eine Organisation erhebt Einspruch
mail-objected-about = Eine Organisation, die über eine Unterschrift in ihrem Namen benachrichtigt wurde, erhebt Einspruch dagegen. Es geht um den offenen Brief von { $host }:
mail-objected-held = Die Unterschrift wird zurückgehalten und steht nicht auf der Liste. Bitte sehen Sie sie an.
mail-objected-button = Eintrag öffnen
mail-reported-subject = Ein Eintrag wurde gemeldet: { $title }
mail-reported-heading = Ein Eintrag wurde gemeldet
mail-reported-about = Eine Meldung von Lesenden sagt, dass an einem Eintrag der Liste etwas nicht stimmt. Es geht um den offenen Brief von { $host }:
mail-reported-what = An der Liste hat sich nichts geändert. Bitte sehen Sie sich an, was geschrieben wurde. Sie bekommen zu diesem Brief keine weitere E-Mail dieser Art, bis alle Meldungen dazu angesehen sind.
mail-reported-button = Meldungen öffnen

## Accounts on the desk

mail-footer-invited = Geschickt von { $site }, weil die Leitung des Moderationsbereichs diese Adresse angegeben hat.
mail-footer-reset = Geschickt von { $site }, weil jemand mit dieser Adresse um ein neues Passwort gebeten hat.
mail-footer-account = Geschickt von { $site }, weil Sie dort ein Konto im Moderationsbereich haben.
mail-may-owner = Mit der Rolle „Leitung“ entscheiden Sie über Unterschriften und darüber, wer das sonst noch darf.
mail-may-moderator = Mit der Rolle „Moderation“ entscheiden Sie über Unterschriften.
mail-may-reader = Mit der Rolle „Lesezugang“ sehen Sie alles im Moderationsbereich und entscheiden nichts.

mail-invitation-subject = Ihr Konto im Moderationsbereich von { $site }
mail-invitation-heading = Sie sind in den Moderationsbereich eingeladen
mail-invitation-about = Sie sind in den Moderationsbereich von { $site } eingeladen, wo offene Briefe betreut werden.
mail-invitation-by = Die Einladung kommt von { $name }.
mail-invitation-button = Konto anlegen
mail-invitation-not-you = Wenn Sie keine solche Einladung erwarten, tun Sie nichts: Dann wird kein Konto angelegt.

mail-reset-subject = Ein neues Passwort für den Moderationsbereich von { $site }
mail-reset-heading = Wählen Sie ein neues Passwort
mail-reset-about = Jemand, vermutlich Sie, hat das Passwort Ihres Kontos im Moderationsbereich von { $site } vergessen.
mail-reset-button = Neues Passwort wählen
mail-reset-not-you = Der Link gilt nur einmal. Wenn Sie das nicht waren, tun Sie nichts: Das Passwort bleibt, wie es ist.

mail-password-changed-subject = Ihr Passwort für den Moderationsbereich von { $site } wurde geändert
mail-password-changed-heading = Ihr Passwort wurde geändert
mail-password-changed-about = Das Passwort Ihres Kontos im Moderationsbereich von { $site } wurde geändert, und seine anderen Sitzungen wurden beendet.
mail-password-changed-not-you = Wenn Sie das nicht waren, wählen Sie sofort ein anderes und sagen Sie es der Leitung des Moderationsbereichs:

mail-factor-on-subject = Der zweite Faktor ist eingeschaltet, Moderationsbereich von { $site }
mail-factor-on-heading = Der zweite Faktor ist eingeschaltet
mail-factor-on-about = Ihr Konto im Moderationsbereich von { $site } verlangt jetzt neben dem Passwort einen Code.
mail-factor-off-subject = Der zweite Faktor ist ausgeschaltet, Moderationsbereich von { $site }
mail-factor-off-heading = Der zweite Faktor ist ausgeschaltet
mail-factor-off-about = Ihr Konto im Moderationsbereich von { $site } verlangt keinen Code mehr, nur das Passwort.
mail-account-not-you = Wenn Sie das nicht waren, ändern Sie sofort Ihr Passwort und sagen Sie es der Leitung des Moderationsbereichs.

mail-role-subject = Ihr Konto im Moderationsbereich von { $site }
mail-role-heading = Ihr Konto wurde geändert
mail-role-about = Die Leitung hat Ihr Konto im Moderationsbereich von { $site } geändert.
mail-disabled-subject = Ihr Konto im Moderationsbereich von { $site } ist gesperrt
mail-disabled-heading = Ihr Konto ist gesperrt
mail-disabled-about = Ihr Konto im Moderationsbereich von { $site } wurde gesperrt. Sie können sich damit nicht anmelden.
mail-disabled-ask = Wenn Sie das für einen Irrtum halten, fragen Sie die Leitung des Moderationsbereichs.
