### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = Zu entscheiden
queue-list-signer = Warten auf Antwort
queue-list-aside = Beiseitegelegt
queue-tab-count = { $count }
queue-lists = Listen
queue-previous = Vorige Seite
queue-next-page = Nächste Seite
queue-back = Zurück zur Liste
queue-none-here = In dieser Liste ist kein Eintrag.
queue-none-matching = Kein Eintrag passt.
queue-matching = { $count ->
    [one] { $count } passt
   *[other] { $count } passen
  }
queue-matching-at-least = Mindestens { $count } passen
queue-stopped = Die Suche hat { $count } Einträge durchgesehen. Die nächste Seite macht dort weiter.
queue-start = Nächsten Eintrag nehmen
queue-start-hint = Sie und die anderen in der Moderation bekommen verschiedene Einträge. Einer, den Sie nehmen, bleibt fünf Minuten für Sie reserviert.
queue-with = { $who } sieht ihn gerade an
queue-entry-of = Nächster Eintrag
queue-entry-before = Voriger Eintrag

## Its rows

queue-rivals = { $count ->
    [one] { $count } konkurrierender Eintrag
   *[other] { $count } konkurrierende Einträge
  }
queue-near = { $count ->
    [one] { $count } ähnlicher Name
   *[other] { $count } ähnliche Namen
  }
queue-network = { $count ->
    [one] { $count } weiterer aus demselben Netz
   *[other] { $count } weitere aus demselben Netz
  }
queue-version = Fassung { $number }
queue-version-older = ältere Fassung { $number }
queue-notes = { $count ->
    [one] { $count } Notiz
   *[other] { $count } Notizen
  }

## Its filter

queue-filter = Filtern und ordnen
queue-filter-search = Nach Namen suchen
queue-filter-order = Reihenfolge
queue-order-doubt = sicherste zuerst
queue-order-most-doubt = zweifelhafteste zuerst
queue-order-age = älteste zuerst
queue-order-newest = neueste zuerst
queue-filter-reasons = Zurückgehalten aus einem der Gründe
queue-filter-only = und aus keinem anderen
queue-filter-kind = Wer
queue-filter-organisations = Organisationen
queue-filter-individuals = Einzelpersonen
queue-filter-proof = Nachweis
queue-filter-country = Land
queue-filter-country-hint = Namen und Länder von Personen sind versiegelt, solange sie warten: Wählen Sie kein Land, um sie zu sehen.
queue-filter-version = Unterzeichnete Fassung
queue-filter-waited = Wartet seit
queue-filter-first = Erste ihrer Domain
queue-filter-any = beliebig
queue-filter-show = Anzeigen
queue-filter-all = Alle anzeigen

## Many at once

bulk-heading = Mit den angekreuzten Zeilen
bulk-pick = { $name } ankreuzen
bulk-pick-all = Alle auf dieser Seite ankreuzen
bulk-publish = Veröffentlichen
bulk-set-aside = Beiseitelegen
bulk-reject = Ablehnen
bulk-reason = Grund der Ablehnung
bulk-mail = Die Unterzeichnenden per E-Mail benachrichtigen
bulk-title = Auf einmal entschieden
bulk-published = { $count ->
    [0] Kein Eintrag wurde veröffentlicht.
    [one] { $count } Eintrag wurde veröffentlicht.
   *[other] { $count } Einträge wurden veröffentlicht.
  }
bulk-rejected = { $count ->
    [0] Kein Eintrag wurde abgelehnt.
    [one] { $count } Eintrag wurde abgelehnt.
   *[other] { $count } Einträge wurden abgelehnt.
  }
bulk-set-aside-done = { $count ->
    [0] Kein Eintrag wurde beiseitegelegt.
    [one] { $count } Eintrag wurde beiseitegelegt.
   *[other] { $count } Einträge wurden beiseitegelegt.
  }
bulk-undone = { $count ->
    [0] Nichts konnte rückgängig gemacht werden.
    [one] { $count } Entscheidung wurde rückgängig gemacht.
   *[other] { $count } Entscheidungen wurden rückgängig gemacht.
  }
bulk-left = Geändert, nachdem die Seite angezeigt wurde, und unverändert gelassen
bulk-left-undone = Nicht rückgängig gemacht: seither geändert, oder unverändert gelassen
bulk-rows = Die Einträge
bulk-undo = Alle rückgängig machen
bulk-recent = Zusammen entschieden, { $wait } her: { $what }
bulk-recent-look = Ansehen
bulk-queue = Zurück zur Warteschlange
bulk-last = Zuletzt: { $what }
error-bulk-none = Bitte kreuzen Sie mindestens eine Zeile an.

## Notes, and entries that are set aside

note-heading = Notizen
note-add = Notiz für die Moderation
note-hint = Wird versiegelt beim Eintrag aufbewahrt; nie veröffentlicht, nie verschickt. Sie geht mit, was immer Sie drücken.
note-save = Notiz speichern
note-nobody = die Befehlszeile
error-note-long = Die Notiz darf höchstens { $max } Zeichen haben.
error-notes-full = Dieser Eintrag hat schon { $max } Notizen, mehr geht nicht. Nichts wurde getan. Ihre Eingabe steht unten.
error-note-empty = Bitte schreiben Sie zuerst eine Notiz.
signature-set-aside = Beiseitelegen
signature-take-up = Wieder aufnehmen
signature-waits = Wartet seit
signature-network = Netz
desk-done-set-aside = { $name } ist beiseitegelegt.
desk-done-taken-up = { $name } ist wieder in der Warteschlange.
desk-moved-set-aside = Beiseitegelegt
desk-moved-taken-up = Wieder aufgenommen
desk-conflict-set-aside = { $who } hat diesen Eintrag beiseitegelegt; das ist { $wait } her. Nichts wurde überschrieben.

## Keys

desk-keys = Tasten
desk-keys-help = Einzelne Tasten, solange Sie nicht in ein Feld tippen:
desk-keys-on = Einzelne Tasten
desk-keys-close = Schließen
desk-keys-off-told = Einzelne Tasten sind aus.
desk-keys-on-told = Einzelne Tasten sind an. Drücken Sie das Fragezeichen für eine Liste.
desk-key-publish = veröffentlichen
desk-key-hold = beiseitelegen oder wieder aufnehmen
desk-key-ask = um eine Adresse unter der eigenen Domain bitten
desk-key-reject = ablehnen, wenn ein Grund gewählt ist; vorher: zu den Gründen
desk-key-reason = einen Grund der Ablehnung wählen
desk-key-unpublish = von der Liste nehmen
desk-key-reopen = wieder öffnen
desk-key-next = nächster Eintrag
desk-key-previous = voriger Eintrag
desk-key-undo = rückgängig machen
desk-key-search = suchen
desk-key-note = eine Notiz schreiben
desk-key-list = zurück zur Liste
desk-key-help = diese Liste

## The audit log

audit-act-close-report = Hat eine Meldung von Lesenden angesehen
audit-act-set-aside = Hat einen Eintrag beiseitegelegt
audit-act-take-up = Hat einen Eintrag wieder aufgenommen
audit-act-note = Hat eine Notiz zu einem Eintrag geschrieben
audit-act-make-first = Hat einen Eintrag zu den Erstunterzeichnenden genommen
audit-act-unmake-first = Hat einen Eintrag von den Erstunterzeichnenden weggenommen
