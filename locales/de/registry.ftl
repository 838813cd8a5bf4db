### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = Organisationen
registry-title = Organisationen
registry-find = Organisation suchen
registry-find-hint = Nach Wortanfängen in einem ihrer Namen.
registry-total = { $count ->
    [one] { $count } Organisation
   *[other] { $count } Organisationen
  }
registry-none = Keine Organisation heißt so.
registry-acronym = Abkürzung
registry-domain = Domain
registry-other-names = Andere Namen
registry-federation = Gliederung oder Mitglied von
registry-since = Im Verzeichnis seit
registry-signed = Unterzeichnet
registry-signed-nothing = nichts
registry-unnamed = Eine Organisation, die nicht genannt werden möchte
registry-entry = Verzeichnis
registry-entry-link = Der Eintrag der Organisation
registry-collisions = { $count ->
    [one] { $count } Eintrag teilt nach den neuen Regeln einen Schlüssel mit einem anderen
   *[other] { $count } Einträge teilen nach den neuen Regeln einen Schlüssel mit einem anderen
  }
registry-collisions-text = Nach den heutigen Regeln der Gleichheit sind diese eine Organisation. Nichts wurde zusammengeführt; vergleichen Sie sie und entscheiden Sie.
registry-problem = Das wurde nicht getan
registry-merged-into = Ein anderer Eintrag steht für diesen:
registry-names = Andere Namen
registry-names-hint = Wer mit einem davon aus demselben Land unterzeichnet, unterzeichnet für diese Organisation.
registry-name-add = Namen hinzufügen
registry-name-language = Sprache
registry-name-language-hint = Ein Kürzel wie „fr“ für eine Übersetzung; leer für einen Alias.
registry-name-button = Hinzufügen
registry-name-remove = Entfernen
registry-translation = Übersetzung
registry-translation-in = Übersetzung ({ $language })
registry-alias = Alias
registry-chapters = Gliederungen und Mitglieder
registry-near = Vielleicht dieselbe
registry-near-none = Kein anderer Eintrag des Verzeichnisses ist ähnlich.
registry-merges = In diesen zusammengeführt
registry-correct = Eintrag berichtigen
registry-correct-hint = Was unterzeichnet wurde, erscheint weiter so, wie es unterzeichnet wurde.
registry-correct-button = Speichern
registry-name = Name, in der eigenen Schrift
registry-name-en = Name auf Englisch
registry-domain-field = Domain, wenn es nicht die der Website ist
registry-federation-field = Gliederung oder Mitglied von (die Adresse der Seite des Verbands hier, oder sein Name)
registry-error-name = Das kann kein Name sein: Er ist leer, zu lang oder hat Zeichen, die Namen nicht haben.
registry-error-website = Das können wir nicht als Website lesen. Schreiben Sie sie so: example.org.
registry-error-domain = Das können wir nicht als Domain lesen. Schreiben Sie sie so: example.org.
registry-error-federation = Diesen Verband gibt es nicht, oder er ist selbst eine Gliederung dieses Eintrags.
registry-error-other-name = Das kann kein Name sein, oder die Sprache ist kein Kürzel wie „fr“.
registry-error-merged = Ein anderer Eintrag steht für diesen. Berichtigen Sie jenen.
registry-error-sealed = Diese Organisation möchte nicht genannt werden; ihr Eintrag lässt sich hier nicht berichtigen.
registry-error-taken = Ein anderer Eintrag hat in diesem Land diesen Namen. Wenn die beiden eine Organisation sind, führen Sie sie zusammen.
registry-why-same-name = derselbe Name
registry-why-other-name = einer ihrer anderen Namen
registry-why-other-country = derselbe Name in einem anderen Land
registry-why-other-alphabet = derselbe Name in einem anderen Alphabet
registry-why-lookalike-letters = gleich bis auf ähnlich aussehende Buchstaben
registry-why-same-domain = dieselbe Website
registry-why-same-words = dieselben Wörter, anders geordnet oder gekürzt
registry-why-spelling = fast dieselbe Schreibweise
registry-why-acronym = die Abkürzung
registry-why-part-of-the-name = der Name ist Teil des anderen
merge-look = Vergleichen und zusammenführen
merge-title = Zwei Organisationen zusammenführen
merge-problem = Nichts wurde zusammengeführt oder rückgängig gemacht
merge-will = „{ $loser }“ wird Teil von „{ $winner }“
merge-will-move = { $count ->
    [one] { $count } Unterschrift geht an die Organisation, die bleibt.
   *[other] { $count } Unterschriften gehen an die Organisation, die bleibt.
  }
merge-will-join = { $count ->
    [one] { $count } veröffentlichte Unterschrift verlässt die Liste, weil die Organisation, die bleibt, schon darauf steht. Ihre Kontaktperson wird nach zehn Minuten benachrichtigt.
   *[other] { $count } veröffentlichte Unterschriften verlassen die Liste, weil die Organisation, die bleibt, schon darauf steht. Ihre Kontaktpersonen werden nach zehn Minuten benachrichtigt.
  }
merge-will-names = Ihre Namen werden andere Namen der Organisation, die bleibt, und ihre öffentliche Adresse führt dorthin.
merge-will-undo = Auf der Seite der Organisation, die bleibt, lässt sich das rückgängig machen, bis etwas darauf aufbaut.
merge-button = Zusammenführen
merge-turn = Andersherum
merge-undo = Zusammenführung rückgängig machen
merge-signatures-title = Eine Unterschrift für zwei
merge-signatures-will = „{ $winner }“ steht auch für „{ $loser }“
merge-signatures-text = Die andere Unterschrift verlässt den Brief, ihre öffentliche Adresse führt zu der, die bleibt, und ihre Kontaktperson wird nach zehn Minuten benachrichtigt. Bis dahin lässt es sich rückgängig machen.
merge-signatures-button = Unterschriften zusammenführen
merge-error-itself = Ein Eintrag lässt sich nicht mit sich selbst zusammenführen.
merge-error-stale = Jemand hat einen der beiden inzwischen geändert. Diese Seite zeigt, wie sie jetzt stehen.
merge-error-import = Gerade läuft ein Import, der Unterschriften von einer der beiden einbringt. Versuchen Sie es noch einmal, wenn er fertig ist.
merge-error-rests-on-it = Seither wurde etwas entschieden, das auf der Zusammenführung aufbaut. Deshalb lässt sie sich nicht mehr rückgängig machen.
merge-error-name-taken = Ein anderer Eintrag hat inzwischen den Namen. Deshalb lässt sich die Zusammenführung nicht mehr rückgängig machen.
merge-error-not-alike = Die beiden stehen nicht unter demselben Brief, oder die eine ist eine Person und die andere eine Organisation.
merge-error-not-listed = Die Unterschrift, die bleiben soll, steht nicht auf der Liste, die andere schon. Veröffentlichen Sie sie zuerst, oder führen Sie andersherum zusammen.
signature-part-of-merge = Das kam mit einer Zusammenführung von zwei Organisationen. Machen Sie sie auf der Seite der Organisation rückgängig.
desk-mail-kind-organisation-listed = „Ihre Organisation steht schon auf der Liste“
desk-mail-kind-merged = „Zwei Unterschriften wurden zusammengeführt“
confirmed-listed = { $name } steht schon auf der Liste. Die Moderation sieht Ihre Unterschrift an; sobald entschieden ist, bekommen Sie eine E-Mail.
confirmed-listed-contact = Wenn Sie eine Frage haben, schreiben Sie an { $contact }.
confirmed-listed-reply = Wenn Sie eine Frage haben, antworten Sie auf die E-Mail, die wir Ihnen geschickt haben.
mail-listed-subject = Ihre Organisation steht schon auf der Liste: { $title }
mail-listed-heading = Ihre Organisation steht schon auf der Liste
mail-listed-about = Danke für die Bestätigung. Ihre Organisation steht schon unter dem offenen Brief von { $host }:
mail-listed-desk = Eine Organisation steht nur einmal auf der Liste. Die Moderation sieht Ihre Unterschrift neben der an, die schon da ist, und sobald entschieden ist, bekommen Sie eine E-Mail.
mail-merged-subject = Eine Unterschrift für Ihre Organisation: { $title }
mail-merged-heading = Zwei Unterschriften wurden zusammengeführt
mail-merged-about = Zwei Unterschriften stammen, wie sich gezeigt hat, von denselben Unterzeichnenden; die hier gezeigte war Ihre. Es geht um den offenen Brief von { $host }:
mail-merged-why = Die Liste zeigt die andere; sie steht jetzt für beide.
mail-merged-not-listed = Von jetzt an steht die andere für beide. Sie steht zurzeit nicht auf der öffentlichen Liste.
mail-merged-button = Die Unterschrift ansehen, die gilt
merge-error-sealed = Eine der beiden soll nicht genannt werden, und ein zusammengeführter Eintrag würde ihren Namen tragen. Öffnen Sie zu jedem Brief, den beide unterzeichnet haben, eine der Unterschriften und führen Sie sie mit der anderen zusammen; oder führen Sie die Einträge zusammen, sobald die unterzeichnende Person der Nennung zustimmt.
registry-collision-unnamed = Eine der beiden soll nicht genannt werden, deshalb werden ihre Einträge nicht zusammengeführt. Führen Sie ihre Unterschriften zu jedem Brief zusammen, den beide unterzeichnet haben:

## What comes back to the moderators when another signature has left the list

reason-came-back = zurückgekommen
reason-came-back-withdrawn = Der Eintrag war geschlossen oder zusammengeführt worden, einer anderen Unterschrift wegen, die ihre Kontaktperson zurückgezogen hat.
reason-came-back-erased = Der Eintrag war geschlossen oder zusammengeführt worden, einer anderen Unterschrift wegen, die ihre Kontaktperson löschen ließ.
reason-came-back-individual = Der Eintrag war geschlossen oder zusammengeführt worden, einer anderen Unterschrift wegen, die jetzt die einer Person ist.
reason-came-back-elsewhere = Der Eintrag war geschlossen oder zusammengeführt worden, einer anderen Unterschrift wegen, die jetzt die einer anderen Organisation ist.
reason-came-back-rejected = Der Eintrag war geschlossen oder zusammengeführt worden, einer anderen Unterschrift wegen, die abgelehnt wurde.
desk-moved-came-back = Zurückgekommen: Die andere Unterschrift ist fort
desk-mail-kind-came-back = „Die Moderation sieht Ihre Unterschrift noch einmal an“, weil die andere fort ist
desk-mail-kind-back-in-review = „Die Moderation sieht Ihre Unterschrift noch einmal an“
mail-back-subject = Die Moderation sieht Ihre Unterschrift noch einmal an: { $title }
mail-back-heading = Die Moderation sieht Ihre Unterschrift noch einmal an
mail-came-back-about = An der Stelle Ihrer Unterschrift stand eine andere. Diese hat die Liste verlassen, deshalb wartet Ihre wieder auf die Moderation. Es geht um den offenen Brief von { $host }:
mail-back-about = Ihre Unterschrift wartet wieder auf die Moderation. Es geht um den offenen Brief von { $host }:
mail-back-waits = Sobald entschieden ist, bekommen Sie eine E-Mail. Sie müssen nichts tun.
