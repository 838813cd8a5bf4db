### Reviewed by a native speaker: no

letterdesk-learn = Saperne di più
learn-intro = Gli argomenti della lettera, in dettaglio: che cosa è in gioco, quanto costa, dove leggere di più. Si trovano all’indirizzo della lettera sotto «learn», e un link sotto la lettera vi porta. I titoli dividono il testo; se sono tre o più, in alto ne compare un elenco.
learn-contents = In questa pagina
learn-contact = Domande?
audit-act-write-learn = Scritto che cosa c’è da sapere

next-act = Attivarsi

update-day = Giorno del fatto
update-day-hint = Quando è successo, magari molto prima che Lei ne scriva. Facoltativo: se manca, conta il giorno di pubblicazione.
update-sources-label = Fonti
update-sources-hint = Una per riga: chi l’ha pubblicata e con quale titolo, un indirizzo web alla fine della riga, o entrambi.
update-sources-many = Al massimo { $max } fonti.
update-source-long = Una fonte ha al massimo { $max } caratteri.
update-sources = { $count ->
    [one] Fonte:
    [many] Fonti:
   *[other] Fonti:
}
update-posted = Pubblicato qui in data { $date }
updates-pages = Pagine della cronistoria
updates-newer = Aggiornamenti successivi
updates-older = Aggiornamenti precedenti
correction-title = Che cosa diceva prima
correction-before = Prima
correction-after = Da allora
correction-back = L’aggiornamento com’è ora

update-mail = Inviare questo aggiornamento per e-mail
update-mail-hint = Crea la bozza di un invio a tutti coloro che hanno chiesto gli aggiornamenti, con queste parole e un link. Nulla parte prima che lo avvii una persona titolare, e un aggiornamento è inviato per e-mail una volta sola.
update-mailing = L’invio su questo aggiornamento

next-title = Che cosa può fare adesso
next-follow = Seguire ciò che succede
next-feed = Seguire in un lettore di feed (Atom)

beside-unwritten = ancora da scrivere
beside-public = Vedere la pagina
update-days-elsewhere = In altre lingue ha un altro giorno:
update-publish-saves = Salva quanto è scritto qui e lo pubblica.

mailing-of-update = L’aggiornamento di cui parla questo invio
mailing-update-newer = L’aggiornamento è stato corretto dopo la creazione di questa bozza. Legga entrambi i testi prima di avviare l’invio: sono inviate soltanto le parole qui sotto.

updates-by-mail = Ha firmato? Nella pagina della Sua firma può scegliere di ricevere gli aggiornamenti per e-mail.
