### Reviewed by a native speaker: no

letterdesk-learn = Mehr erfahren
learn-intro = Die Begründung des Briefs, ausführlich: was auf dem Spiel steht, was es kostet, wo mehr zu lesen ist. Sie steht unter der Adresse des Briefs mit „learn“, und ein Link unter dem Brief führt dorthin. Überschriften gliedern sie; ab drei Überschriften steht oben eine Liste davon.
learn-contents = Auf dieser Seite
learn-contact = Fragen?
audit-act-write-learn = Hat geschrieben, was es zu wissen gibt

next-act = Aktiv werden

update-day = Tag des Ereignisses
update-day-hint = Wann es geschah; das kann lange vor dem Schreiben sein. Optional: Ohne Angabe gilt der Tag der Veröffentlichung.
update-sources-label = Quellen
update-sources-hint = Eine pro Zeile: wer sie unter welchem Titel veröffentlicht hat, eine Webadresse am Ende der Zeile, oder beides.
update-sources-many = Höchstens { $max } Quellen.
update-source-long = Eine Quelle hat höchstens { $max } Zeichen.
update-sources = { $count ->
    [one] Quelle:
   *[other] Quellen:
}
update-posted = Hier veröffentlicht am { $date }
updates-pages = Seiten der Chronik
updates-newer = Spätere Neuigkeiten
updates-older = Frühere Neuigkeiten
correction-title = Was vorher dort stand
correction-before = Vorher
correction-after = Seither
correction-back = Die Neuigkeit, wie sie jetzt ist

update-mail = Diese Neuigkeit als Rundmail schicken
update-mail-hint = Legt den Entwurf einer Rundmail an alle an, die um Neuigkeiten gebeten haben, mit diesem Wortlaut und einem Link. Nichts wird verschickt, bevor die Leitung startet, und jede Neuigkeit wird nur einmal als Rundmail verschickt.
update-mailing = Die Rundmail zu dieser Neuigkeit

next-title = Was Sie als Nächstes tun können
next-follow = Verfolgen, was geschieht
next-feed = In einem Feedreader verfolgen (Atom)

beside-unwritten = noch nicht geschrieben
beside-public = Seite ansehen
update-days-elsewhere = In anderen Sprachen hat sie einen anderen Tag:
update-publish-saves = Speichert, was hier eingegeben ist, und veröffentlicht es.

mailing-of-update = Die Neuigkeit, um die es geht
mailing-update-newer = Die Neuigkeit wurde berichtigt, nachdem dieser Entwurf angelegt wurde. Lesen Sie beides, bevor Sie starten: Verschickt wird nur der Wortlaut unten.

updates-by-mail = Haben Sie unterzeichnet? Auf der Seite Ihrer Unterschrift wählen Sie, Neuigkeiten per E-Mail zu bekommen.
