### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] Sehr geehrte/r Senator/in { $last },
    [us-representative] Sehr geehrte/r Abgeordnete/r { $last },
    [us-delegate] Sehr geehrte/r Delegierte/r { $last },
    [us-resident-commissioner] Sehr geehrte/r Resident Commissioner { $last },
   *[other] Guten Tag, { $full },
}
act-title-senator = Senator/in
act-title-representative = Abgeordnete/r
act-title-delegate = Delegierte/r
act-title-resident-commissioner = Resident Commissioner
act-gap-title = [Amtsbezeichnung]
act-gap-last-name = [Nachname]
act-gap-full-name = [Name der Person im Amt]
act-gap-salutation = [Anrede]
act-gap-name = [Ihr vollständiger Name]
act-gap-city = [Ihr Wohnort]
act-gap-state = { $country ->
    [US] [Ihr Bundesstaat]
   *[other] [Ihre Region]
}
act-gap-zip = { $country ->
    [US] [Ihr ZIP-Code]
   *[other] [Ihre Postleitzahl]
}
act-gap-letter = [Adresse des Briefs]

## A text with fields

act-unknown-field = Ein Feld namens { $field } gibt es nicht.
act-lone-brace = Eine geschweifte Klammer steht allein. Ein Feld steht zwischen zweien, wie {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = Musterbrief
sample-intro = Was Lesende an diejenigen schicken, die entscheiden. Sie alle bekommen ihn mit den für sie richtigen Namen ausgefüllt und können ihn ändern. Einfacher Text in Absätzen: Er wird in Formulare eingefügt.
sample-fields = Felder, die ausgefüllt werden
sample-field-title = die Amtsbezeichnung, zum Beispiel „Senator/in“
sample-field-last-name = der Nachname der Person im Amt
sample-field-full-name = ihr vollständiger Name
sample-field-salutation = wie der Brief beginnt, passend zum Amt: „Sehr geehrte/r Senator/in Cantwell,“
sample-field-name = der vollständige Name der Person, die schreibt
sample-field-city = ihr Wohnort
sample-field-state = ihr Bundesstaat oder ihre Region
sample-field-zip = ihr ZIP-Code oder ihre Postleitzahl
sample-field-letter = die Adresse dieses Briefs
sample-subject = Betreff
sample-subject-hint = Für die E-Mail und für Formulare, die nach einem Betreff fragen.
sample-body = Der Brief
sample-body-hint = Er beginnt mit {"{"}salutation{"}"} und endet mit {"{"}name{"}"}. Steht hier und darunter nichts, wird er entfernt.
sample-phone = Was am Telefon zu sagen ist
sample-phone-hint = Einige Sätze: wer anruft und mit welchem Anliegen.
sample-post = Beitrag für soziale Netzwerke
sample-post-hint = Kurz, mit {"{"}letter{"}"} für den Link.
sample-friends = Nachricht an Freundeskreis und Familie
sample-friends-hint = Sie bittet darum, dasselbe zu tun. Angaben zu einem Amt können darin nicht stehen.
sample-of-office = Diese Nachricht geht an kein Amt: { $field } hat darin keinen Platz.
sample-made-up-name = Alex Beispiel
sample-made-up-last-name = Beispiel
sample-preview-note = Die Adressierten sind erfunden. Was Lesende selbst ausfüllen, ist markiert.

## In the audit log

audit-act-write-sample-letter = Hat einen Musterbrief geschrieben

## The letter, as readers write it

act-step = Schritt { $number }
act-write = Schreiben Sie Ihren Brief
act-stays-here = Die Briefe ändern sich, während Sie tippen. Nichts von dem, was Sie schreiben, verlässt dieses Gerät.
act-is-sent = Was Sie schreiben, wird an diese Website gesendet, um die Briefe auszufüllen. Es wird weder aufbewahrt noch protokolliert.
act-find-first = Finden Sie oben heraus, wer Sie vertritt. Dann steht dieser Brief hier mit den Namen dieser Personen, und Sie können ihn ändern und abschicken.
act-choose-first = Wählen Sie oben, wo Sie wohnen. Dann steht dieser Brief hier mit den richtigen Namen, und Sie können ihn ändern und abschicken.
act-name = Ihr vollständiger Name
act-city = Ihr Wohnort
act-region = { $country ->
    [US] Bundesstaat oder Territorium
   *[other] Region
}
act-body-hint = Was zwischen geschweiften Klammern steht, wird ausgefüllt. Den Rest können Sie ändern, wie Sie möchten: Ein Brief in Ihren eigenen Worten zählt mehr.
act-fill = Briefe ausfüllen

## How it is sent

act-send = Schicken Sie ihn ab
act-send-first = Hier finden Sie dann, wie diese Personen jeweils am besten zu erreichen sind: per Telefon, Kontaktformular, E-Mail, soziale Netzwerke oder Post.
act-to = An { $office }
act-to-anybody = Ihr Brief
act-call = Anrufen
act-say = Was Sie sagen können:
act-form = Kontaktformular öffnen
act-form-hint = Kopieren Sie den Brief, und fügen Sie ihn dort ein.
act-mail = E-Mail schreiben
act-mail-long = Der Brief ist zu lang, um von selbst in die E-Mail zu kommen: Kopieren Sie ihn, und fügen Sie ihn dort ein.
act-social = Öffentlich sagen
act-paper = Auf Papier schicken
act-paper-hint = Jeder Brief wird auf eine eigene Seite gedruckt. Was markiert ist, füllen Sie selbst aus.
act-print = Briefe drucken
act-copy = Brief kopieren
act-copy-post = Beitrag kopieren
act-not-copied = Der Browser lässt uns nicht kopieren. Markieren Sie den Text, und kopieren Sie ihn von Hand.

## Friends and family

act-friends = Sagen Sie es im Freundes- und Familienkreis weiter
act-friends-hint = Bitten Sie andere, auch zu schreiben. Das können Sie weitergeben:
act-friends-copy = Nachricht kopieren
act-friends-mail = Per E-Mail schicken
act-friends-share = Oder den Brief weitergeben:
