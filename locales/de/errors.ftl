### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = Bitte geben Sie den Namen der Organisation an.
error-name-empty = Bitte geben Sie Ihren Namen an.
error-role-empty = Bitte geben Sie Ihre Funktion an.
error-text-too-long = Das ist zu lang. Bitte schreiben Sie höchstens { $max } Zeichen.
error-text-too-many-marks = Einer der Buchstaben trägt mehr Akzente, als irgendeine Schrift verwendet. Bitte tippen Sie ihn neu ein.
error-text-control = Das enthält Zeichen, die sich nicht darstellen lassen. Bitte tippen Sie es ein, statt es einzufügen.
error-text-bidi = Das enthält unsichtbare Zeichen, die die Schreibrichtung umkehren. Bitte tippen Sie es ein, statt es einzufügen.
error-text-markup = Bitte lassen Sie spitze Klammern und HTML weg: Namen erscheinen als einfacher Text.
error-text-url = Das sieht wie eine Webadresse aus. Bitte schreiben Sie hier den Namen; für die Website gibt es ein eigenes Feld.
error-text-address = Das sieht wie eine E-Mail-Adresse aus. Bitte schreiben Sie hier den Namen; für die E-Mail-Adresse gibt es ein eigenes Feld.
error-text-no-letter = Bitte verwenden Sie mindestens einen Buchstaben oder eine Ziffer.
error-website-empty = Bitte geben Sie die Website der Organisation an, zum Beispiel example.org.
error-website-invalid = Das können wir nicht als Website lesen. Schreiben Sie sie so: example.org.
error-website-ip = Bitte geben Sie den Namen der Website an, zum Beispiel example.org, keine Nummer.
error-website-no-domain = Die Website braucht einen Namen im öffentlichen Internet, zum Beispiel example.org.
error-website-too-long = Diese Adresse ist zu lang. Der Anfang genügt, zum Beispiel example.org.
error-country-empty = Bitte wählen Sie ein Land oder „International“.
error-country-unknown = Dieses Land kennen wir nicht. Bitte wählen Sie eines aus der Liste.
error-email-empty = Bitte geben Sie Ihre E-Mail-Adresse an. Dorthin schicken wir den Link zum Bestätigen.
error-email-invalid = Das ist keine vollständige E-Mail-Adresse. Sie sieht aus wie name@example.org.
error-email-too-long = Diese Adresse ist zu lang, um echt zu sein. Bitte prüfen Sie sie.
error-email-unknown-tld = Adressen mit dieser Endung gibt es nicht. Steckt ein Tippfehler hinter dem letzten Punkt?
error-authorised-missing = Bitte kreuzen Sie das an, wenn Sie für die Organisation unterzeichnen dürfen. Wenn nicht, bitten Sie jemanden, der es darf.
error-consent-missing = Ohne Ihr Einverständnis kann die Unterschrift nicht veröffentlicht werden. Bitte kreuzen Sie das an, wenn Sie einverstanden sind.
error-kind-unknown = Bitte wählen Sie, wer unterzeichnet.
error-form-unreadable = Das Formular kam beschädigt an. Bitte prüfen Sie es und schicken Sie es noch einmal ab.
error-code-empty = Bitte geben Sie den Code aus der E-Mail ein.
error-code-wrong = Adresse und Code passen nicht zusammen, oder der Code ist verbraucht. Der Link in der E-Mail gilt noch.

## Pages

error-page-not-found = Diese Seite gibt es nicht
error-page-not-found-text = Vielleicht ist in der Adresse ein Tippfehler, oder was hier stand, wurde entfernt.
error-page-bad-request = Diese Anfrage können wir nicht lesen
error-page-bad-request-text = Etwas in der Adresse oder im Formular stimmt nicht. Gehen Sie zurück und versuchen Sie es noch einmal.
error-page-forbidden = Das kam nicht von unseren Seiten
error-page-forbidden-text = Zu Ihrer Sicherheit nehmen wir Formulare nur von unseren eigenen Seiten an. Öffnen Sie die Seite noch einmal und schicken Sie das Formular von dort ab. Wenn Sie aus einer E-Mail kamen, öffnen Sie deren Link noch einmal.
error-page-method = Das geht hier nicht
error-page-method-text = Die Adresse stimmt, aber sie nimmt diese Art von Anfrage nicht an.
error-page-too-large = Das ist zu viel auf einmal
error-page-too-large-text = Das Formular enthält mehr, als wir annehmen. Bitte kürzen Sie es und schicken Sie es noch einmal ab.
error-page-media-type = Diese Art von Inhalt nehmen wir nicht an
error-page-media-type-text = Bitte benutzen Sie das Formular auf unserer Seite.
error-page-too-many = Bitte warten Sie einen Moment
error-page-too-many-text = Aus Ihrem Netz kamen in kurzer Zeit viele Anfragen. Nichts ist verloren: Warten Sie und schicken Sie das Formular dann noch einmal ab.
error-page-unavailable = Wir sind gerade nicht bereit
error-page-unavailable-text = Etwas auf unserer Seite antwortet im Moment nicht. Meist ist das bald vorbei; bitte versuchen Sie es noch einmal.
error-page-internal = Bei uns ist etwas schiefgegangen
error-page-internal-text = Wir haben es festgehalten und gehen ihm nach. Bitte versuchen Sie es noch einmal, oder schreiben Sie uns und nennen Sie die Nummer unten.
error-page-closed = Dieser Brief kann nicht unterzeichnet werden
error-page-closed-text = Er ist zurzeit nicht für Unterschriften offen.
error-page-request = Nummer dieser Anfrage:
error-page-wait = { $seconds ->
    [one] Versuchen Sie es in { $seconds } Sekunde wieder.
   *[other] Versuchen Sie es in { $seconds } Sekunden wieder.
}
error-page-wait-minutes = { $minutes ->
    [one] Versuchen Sie es in { $minutes } Minute wieder.
   *[other] Versuchen Sie es in { $minutes } Minuten wieder.
}
error-page-home = Zur Startseite

## Who sees the name

error-visibility-unknown = Bitte wählen Sie, wer den Namen sieht.
