### Reviewed by a native speaker: no

language-name = Italiano
country-international = Internazionale
country-xk = Kosovo

## Counts

count-organisations = { $count ->
    [one] { $count } organizzazione
    [many] { $count } di organizzazioni
   *[other] { $count } organizzazioni
}
count-individuals = { $count ->
    [one] { $count } persona
    [many] { $count } di persone
   *[other] { $count } persone
}
count-both = { $organisations } e { $individuals }
count-from-countries = { $count ->
    [one] di { $count } Paese
    [many] di { $count } di Paesi
   *[other] di { $count } Paesi
}
count-line = { $who } { $from }
count-nobody = Nessuna firma per ora

## The frame

skip-to-content = Andare al contenuto
nav-letter-label = Questa lettera
nav-letter = La lettera
nav-signatories = Chi ha firmato
nav-sign = Firmare
nav-languages = Lingue
nav-more-label = Su questa lettera e su questo sito
nav-privacy = Privacy
nav-ledger = Registro
nav-versions = Versioni
nav-contact = Contatti
take-away = Scaricare l’elenco:
take-away-csv = tabella (CSV)
take-away-txt = testo
take-away-json = JSON

## Whether a letter can be signed

status-open-until = Aperta, con scadenza { $date }
status-open = Aperta, senza scadenza
status-opens = Apertura: { $date }
status-not-open = Non ancora aperta
status-closed-since = Chiusa in data { $date }
status-closed = Chiusa

## The letters of a site

letters-heading = Lettere aperte
letters-empty = Al momento non ci sono lettere aperte.
letters-from = Da

## A letter

fact-to = Destinatari
fact-from = Da
fact-from-host = { $host } e chi ha firmato qui sotto
fact-deadline = Scadenza
fact-signed = Firmata
fact-signed-by = da { $counts }
letter-other-language = Di questa lettera non c’è un testo in italiano; sta leggendo quello in questa lingua: { $language }.
fact-sign-yours = Aggiungere la propria firma
fact-version = Versione
fact-version-all = tutte le versioni
signatories-heading = Chi ha firmato
letter-more = { $count ->
    [one] e un’altra firma
    [many] e altri { $count } di firme
   *[other] e altre { $count } firme
}
letter-whole-list = l’elenco completo
letter-nobody-yet = Nessuna organizzazione ha ancora firmato. La Sua può essere la prima.
letter-nobody-closed = Nessuno ha firmato questa lettera.
ask-yours-next = La prossima firma può essere la Sua: bastano due minuti.
ask-first = La prima firma può essere la Sua
ask-first-text = Bastano due minuti.
ask-button = Firmare la lettera
ask-not-open = Questa lettera non si può ancora firmare.
ask-closed = Questa lettera è chiusa e non si può più firmare.
ask-read-list = Vedere chi ha firmato
letter-printed = { $address }, stampata in data { $date }

## The form

sign-title = Firmare la lettera
sign-intro = La lettera da firmare:
sign-steps = Compili il modulo, poi prema il pulsante nell’e-mail che Le inviamo. Prima di allora non si pubblica nulla.
sign-not-open = Al momento questa lettera non si può firmare.
sign-back = Tornare alla lettera
sign-required = Tutti i campi sono necessari, tranne quelli con la dicitura «facoltativo».
sign-optional = (facoltativo)
sign-errors = { $count ->
    [one] C’è una cosa da rivedere
    [many] Ci sono { $count } di cose da rivedere
   *[other] Ci sono { $count } cose da rivedere
}
sign-error-title = Da controllare:
sign-kind = Chi firma?
sign-kind-organisation = Un’organizzazione
sign-kind-individual = Io, a titolo personale
sign-your-organisation = La Sua organizzazione
sign-your-country = Il Suo Paese
sign-you = I Suoi dati
sign-you-hint = Questi dati ci servono per contattarLa. Non sono pubblicati, a meno che Lei non lo chieda più sotto.
sign-you-hint-never = Questi dati ci servono per contattarLa. Non sono pubblicati.
sign-you-hint-individual = Il Suo nome, la Sua affiliazione e il Suo Paese sono pubblicati, a meno che Lei non scelga diversamente più sotto. Il Suo indirizzo non lo è mai.
sign-organisation = Nome, come deve comparire
sign-organisation-hint = Nella sua lingua e nella sua scrittura.
sign-organisation-en = Nome in inglese
sign-organisation-en-hint = Se il nome è in un’altra lingua.
sign-acronym = Sigla
sign-website = Sito web
sign-website-hint = Per esempio example.org. La moderazione lo confronta con il Suo indirizzo e-mail.
sign-country = Paese
sign-country-hint = Un’organizzazione internazionale sceglie «Internazionale», la prima voce dell’elenco.
sign-country-choose = Scegliere
sign-name = Il Suo nome
sign-role = Il Suo ruolo
sign-role-hint = Per esempio presidente, direzione, segreteria.
sign-email = E-mail
sign-email-hint = Meglio se al dominio dell’organizzazione: così la verifica è più rapida.
sign-print-name = Pubblicare il mio nome e il mio ruolo sotto il nome dell’organizzazione
sign-statements = Due dichiarazioni
sign-statement = Una dichiarazione
sign-consent-organisation = Acconsento a che il sostegno dell’organizzazione a questa lettera sia conteggiato qui e consegnato ai destinatari della lettera, e a che il nome, il Paese e il sito web dell’organizzazione siano mostrati a chi ho scelto sopra.
sign-consent-individual = Acconsento a che il mio sostegno a questa lettera sia conteggiato qui e consegnato ai destinatari della lettera, e a che il mio nome, la mia affiliazione e il mio Paese siano mostrati a chi ho scelto sopra.
sign-consent-both = Acconsento a che questo sostegno alla lettera sia conteggiato qui e consegnato ai destinatari della lettera, e a che il nome, l’affiliazione e il Paese indicati sopra, e il sito web di un’organizzazione, siano mostrati a chi ho scelto sopra.
sign-authorised = Ho l’autorizzazione a firmare questa lettera per l’organizzazione.
sign-privacy-link = Che cosa si fa dei dati
sign-updates = Desidero ricevere gli aggiornamenti su questa lettera.
sign-trap = Lasciare vuoto questo campo
sign-button = Firmare
sign-next = Invieremo poi un’e-mail al Suo indirizzo. La firma vale quando Lei l’avrà confermata da lì.

## After the form

check-mail-title = Ora controlli la posta
check-mail-sent = Abbiamo inviato un’e-mail all’indirizzo che ha indicato.
check-mail-do = La apra, prema il pulsante che contiene, controlli che cosa comparirà e confermi. Il link è valido sette giorni.
check-mail-code-heading = Oppure digiti il codice ricevuto per e-mail
check-mail-code-intro = Utile se l’e-mail è su un altro dispositivo.
check-mail-code = Codice
check-mail-code-hint = Otto cifre.
check-mail-email = E-mail
check-mail-email-hint = L’indirizzo con cui ha firmato.
check-mail-button = Confermare con il codice
check-mail-nothing = Nessuna e-mail dopo qualche minuto?
check-mail-nothing-spam = Guardi nella cartella della posta indesiderata (spam).
check-mail-nothing-again = Se l’indirizzo potrebbe contenere un errore, firmi di nuovo.
check-mail-nothing-contact = Se ancora non arriva nulla, scriva a

## Confirming

confirm-title = Confermi la firma
confirm-intro = Ecco come comparirà sotto la lettera:
confirm-you-organisation = Premendo il pulsante Lei conferma di poter firmare per questa organizzazione e che il suo sostegno può essere pubblicato.
confirm-you-individual = Premendo il pulsante Lei conferma di firmare questa lettera e che il Suo nome può essere pubblicato.
confirm-button = Confermare la firma
confirm-near = È già una di queste?
confirm-near-text = Questi nomi sono nell’elenco e si somigliano molto. Se uno è il Suo, non serve firmare di nuovo.
confirm-not-me-heading = Non era Lei?
confirm-not-me-text = Qualcuno ha indicato il Suo indirizzo. Prema questo pulsante: cancelliamo la voce e non Le inviamo più e-mail su questa lettera.
confirm-not-me-button = Non ero io
confirm-expired-title = Questo link non funziona più
confirm-expired-text = I link nelle nostre e-mail sono validi sette giorni e solo per intero. Forse si è spezzato: provi ad aprirlo di nuovo dall’e-mail.
confirm-expired-again = Se è troppo vecchio, firmi semplicemente di nuovo: bastano due minuti.
confirm-expired-contact = Se Le serve aiuto, scriva a
confirmed-published-title = Grazie. La firma è pubblicata.
confirmed-published-text = Ora è al suo posto nell’elenco.
confirmed-published-link = Vederla nell’elenco
confirmed-held-title = Grazie. La firma è confermata.
confirmed-held-text = La moderazione la esamina prima che sia pubblicata. Riceverà un’e-mail appena avrà deciso, di solito entro uno o due giorni.
confirmed-already-title = Ha già firmato
confirmed-already-organisation = La firma della Sua organizzazione è confermata. Non deve fare altro.
confirmed-already-individual = La Sua firma è confermata. Non deve fare altro.
confirmed-closed-title = Questa lettera è chiusa
confirmed-closed-text = È stata chiusa prima della conferma della firma, che perciò non può più essere aggiunta.
confirmed-to-letter = Tornare alla lettera
not-me-title = Grazie. La voce è cancellata.
not-me-text = Non è stato pubblicato nulla. Quanto era stato inserito con il Suo indirizzo è cancellato, e a questo indirizzo non inviamo più e-mail su questa lettera.

## The list

list-find = Cercare un nome
list-country = Paese
list-all-countries = Tutti i Paesi
list-find-button = Cercare
list-alphabet = Alfabeto
list-found = { $count ->
    [one] { $count } risultato
    [many] { $count } di risultati
   *[other] { $count } risultati
}
list-found-nothing = Nell’elenco nessun nome contiene una parola che inizia con «{ $query }».
list-found-nothing-here = Nessuna firma trovata.
list-show-all = Mostrare tutte le firme
list-next = Avanti: da «{ $name }»
list-previous = Indietro: fino a «{ $name }»
list-country-count = { $country } ({ $count })
list-beginning = Tornare all’inizio
list-pages = Pagine dell’elenco

## One signatory

person-with-role = { $name }, { $role }
signatory-of = Ha firmato
signatory-country = Paese
signatory-website = Sito web
signatory-represented = Rappresentata da
signatory-verified = Come è stata verificata
signatory-signed = Testo firmato
signatory-signed-version = versione { $number }, in { $language }, in data { $date }
signatory-filed = In elenco come
signatory-in-list = Vedere nell’elenco
proof-address-sentence = La firma è stata confermata da un indirizzo e-mail.
proof-own-domain-sentence = La firma è stata confermata da un indirizzo e-mail al dominio dell’organizzazione stessa.
proof-vouched-sentence = La moderazione conosce l’organizzazione e garantisce per essa.
proof-imported-sentence = Chi promuove la lettera ha raccolto questa firma e l’ha aggiunta all’elenco.

## Versions

versions-title = Versioni della lettera
versions-intro = Ogni firma è legata esattamente al testo che è stato firmato. Una versione non cambia più dopo che qualcuno l’ha firmata.
versions-date = Data
versions-change = Che cosa è cambiato
versions-current = attuale
change-first = Il primo testo
change-editorial = Modifica redazionale; le firme sono state mantenute
change-material = Modifica nella sostanza; chiunque avesse firmato è stato interpellato
version-heading = Versione { $number }
version-read = Leggere
version-check = Verificare il testo
version-check-text = Il numero qui sotto è lo SHA-256 del testo così come è stato firmato. Scarichi il testo e calcoli il numero da sé, per esempio con:
version-download = Scaricare il testo
version-all = Tutte le versioni

## The ledger

ledger-title = Registro
ledger-intro = Ogni modifica dell’elenco delle firme è scritta qui e non viene mai alterata. Ogni voce porta l’hash della precedente, perciò nulla può essere cambiato o omesso senza che si veda. Non contiene dati personali.
ledger-count = { $count ->
    [one] { $count } voce
    [many] { $count } di voci
   *[other] { $count } voci
}
ledger-empty = Il registro è vuoto: non è ancora stata pubblicata nessuna firma.
ledger-head = Hash della voce più recente
ledger-verify = Verificarlo per conto proprio
ledger-verify-text = Questo comando ricalcola gli hash e il conteggio soltanto da queste pagine pubbliche:
ledger-sequence = N.
ledger-when = Quando
ledger-what = Che cosa è successo
ledger-kind = Tipo
ledger-signatory = Chi ha firmato
ledger-signatory-see = vedere
ledger-signatory-see-label = Vedere chi ha firmato alla voce { $number }
ledger-commitment = Impegno crittografico
ledger-hash = Hash
ledger-further = Altre voci
ledger-act-published = Pubblicata
ledger-act-corrected = Corretta
ledger-act-unpublished = Tolta
ledger-act-republished = Ripubblicata
ledger-reason-withdrawn = ritirata da chi ha firmato
ledger-reason-under-review = all’esame della moderazione
ledger-reason-invalidated = risultata non autentica
ledger-reason-merged = unita a un’altra voce
ledger-reason-imported = aggiunta da chi promuove la lettera
ledger-reason-undone = una decisione è stata annullata
ledger-reason-synthetic = inventata per provare il server
kind-organisation = Organizzazione
kind-individual = Persona

## Privacy

privacy-title = Privacy
privacy-intro = Che cosa questa lettera conserva di chi la firma e di chi la legge, per quanto tempo, e come farlo cancellare. Ne risponde chi promuove la lettera:
privacy-published-heading = Che cosa si pubblica
privacy-published-organisation = I nomi dell’organizzazione, la sigla, il Paese e il sito web, come è stata verificata e quale versione della lettera ha firmato. Di chi firma a titolo personale: nome, Paese e affiliazione. Chi ha scelto di non essere nominato è conteggiato, e non si pubblica nient’altro; il nome è conservato cifrato e comunicato ai destinatari della lettera soltanto se così è stato scelto.
privacy-unnamed-limit = Che cosa la cifratura non può nascondere di chi non è nominato: un’organizzazione ha una sola voce nella nostra banca dati per tutte le lettere. Se è nominata sotto un’altra lettera, o se qualcun altro la nomina, chi rubasse la banca dati potrebbe capire che la firma senza nome è la sua. Neppure la lingua in cui è stata data una firma è cifrata.
privacy-published-representative = Il nome e il ruolo della persona che firma per un’organizzazione sono pubblicati soltanto se quella persona ha spuntato l’apposita casella.
privacy-published-where = La pubblicazione avviene su queste pagine e nei file che si possono scaricare (i nomi delle persone soltanto se così ha deciso chi promuove la lettera); i dati pubblicati sono inoltre consegnati a coloro a cui la lettera è indirizzata.
privacy-contact-heading = Che cosa non si pubblica mai
privacy-contact-text = L’indirizzo e-mail, e il nome e il ruolo della persona che sta dietro la firma di un’organizzazione, a meno che questa persona non ne abbia chiesto la pubblicazione. Sono conservati cifrati, ogni scheda con una chiave propria, e può aprirli soltanto la moderazione di questa lettera, per verificare la firma e per rispondere.
privacy-unconfirmed-heading = Prima che una firma sia confermata
privacy-unconfirmed-text = Il link nella nostra e-mail è valido sette giorni. { $days ->
    [one] Quanto è stato inserito in un modulo e mai confermato è cancellato dopo { $days } giorno.
    [many] Quanto è stato inserito in un modulo e mai confermato è cancellato dopo { $days } di giorni.
   *[other] Quanto è stato inserito in un modulo e mai confermato è cancellato dopo { $days } giorni.
}
privacy-not-me-text = Se è stato qualcun altro a indicare il Suo indirizzo, «Non ero io», nella pagina che si apre dal link di quell’e-mail, cancella subito la voce. Conserviamo allora un’impronta con chiave dell’indirizzo, dalla quale l’indirizzo non si può ricostruire, per non scrivergli più.
privacy-reports-heading = Segnalazioni sulle voci
privacy-reports-text = Quanto qualcuno segnala su una voce dell’elenco, e l’indirizzo che indica per una risposta, sono conservati cifrati e visti soltanto dalla moderazione. { $days ->
    [one] Dopo { $days } giorno entrambi sono cancellati.
    [many] Dopo { $days } di giorni entrambi sono cancellati.
   *[other] Dopo { $days } giorni entrambi sono cancellati.
}
privacy-network-heading = Contro gli abusi
privacy-network-text = Quante volte arrivano moduli da una stessa rete è contato nella memoria del server, per minuti o per ore. Perché la moderazione veda quando molte firme arrivano da una stessa rete, con ogni modulo se ne conserva un hash con chiave per { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
  }: dei primi 24 bit di un indirizzo IPv4, o dei primi 48 di uno IPv6. L’indirizzo in sé non viene registrato.
privacy-mail-heading = E-mail
privacy-mail-text = { $days ->
    [one] Riceve e-mail soltanto sulla Sua firma, e gli aggiornamenti se ha spuntato la casella. Il fatto che un’e-mail è stata inviata resta registrato per { $days } giorno, senza l’indirizzo.
    [many] Riceve e-mail soltanto sulla Sua firma, e gli aggiornamenti se ha spuntato la casella. Il fatto che un’e-mail è stata inviata resta registrato per { $days } di giorni, senza l’indirizzo.
   *[other] Riceve e-mail soltanto sulla Sua firma, e gli aggiornamenti se ha spuntato la casella. Il fatto che un’e-mail è stata inviata resta registrato per { $days } giorni, senza l’indirizzo.
}
privacy-readers-heading = Lettura
privacy-readers-text = Queste pagine non usano cookie, non hanno bisogno di script, non caricano nulla da terzi e non trasmettono nulla a nessuno.
privacy-withdraw-heading = Ritirare e correggere
privacy-withdraw-text = Può far correggere o ritirare una firma in qualsiasi momento, senza indicare un motivo. La firma esce allora dall’elenco, dalla ricerca e dai file entro un secondo. Può anche farla cancellare, con tutto ciò che era conservato su di Lei. Il registro conserva il fatto che una voce è stata tolta, e quando, senza nome.
privacy-withdraw-how = Dall’indirizzo con cui ha firmato, scriva a
privacy-withdraw-how-mail = Risponda a una qualsiasi delle e-mail ricevute da noi.

## Versions of a text: side by side, and who stands under which

versions-signed = Firme
versions-signed-by = { $count ->
    [one] { $count } firma sotto questa versione
    [many] { $count } di firme sotto questa versione
   *[other] { $count } firme sotto questa versione
}
versions-signed-by-unnamed = { $count ->
    [one] { $count } firma sotto questa versione, di cui { $unnamed } senza nome
    [many] { $count } di firme sotto questa versione, di cui { $unnamed } senza nome
   *[other] { $count } firme sotto questa versione, di cui { $unnamed } senza nome
}
versions-compare = Che cosa è cambiato dalla versione { $number }
fact-version-later = { $number }, { $date } ({ $change })
fact-version-editorial = modifica redazionale
fact-version-material = modificata nella sostanza
fact-version-compare = che cosa è cambiato
list-signed-version = ha firmato la versione { $number }
signatory-signed-earlier = Da allora il testo è cambiato; vedere che cosa è cambiato
compare-title = Che cosa è cambiato dalla versione { $from } alla versione { $to }
compare-how = Ciò che è stato tolto è barrato, ciò che è nuovo è sottolineato. È mostrato il sorgente del testo, così che nulla possa cambiare senza che si veda.
compare-removed = tolto:
compare-added = nuovo:
compare-others = Lo stesso confronto in
compare-same = Tra le due non cambia nessuna parola, soltanto spazi o interruzioni di riga.
compare-of-title = Titolo
compare-of-text = Testo
sign-text-changed = Il testo della lettera è stato modificato nella sostanza dopo che Lei ha aperto questa pagina, perciò non è stato ancora firmato nulla. Quanto ha scritto è conservato. Legga il nuovo testo; se poi preme «Firmare», firma quello.
sign-text-changed-read = Il testo che si firma ora:
sign-text-changed-compare = Vedere che cosa è cambiato

## Keep or withdraw after a change in substance

question-title = Il testo è cambiato: lo firma ancora?
question-stands = Questa firma si trova sotto la versione { $number } della lettera.
question-intro = Da allora la lettera è stata modificata nella sostanza. Il testo da firmare è ora la versione { $number }.
question-compare = Confrontare i due testi
question-keep-text = Premendo il pulsante Lei conferma di aver letto la versione { $number } e che la firma vale per quella versione.
question-keep-button = Mantenerla sotto il nuovo testo
question-silence = Se non fa nulla, la firma resta dov’è, e l’elenco indica che vale per la versione { $number }.
question-withdraw-heading = Ritirare la firma
question-withdraw-text = Esce subito dall’elenco, dalla ricerca e dai file. Non si può annullare, ma Lei può firmare di nuovo.
question-withdraw-button = Ritirarla
question-outdated = Il testo è stato modificato un’altra volta dopo che Lei ha aperto questa pagina, perciò la risposta non è stata accolta. Guardi il testo più recente.
question-kept-title = Grazie. La firma vale per il nuovo testo.
question-kept-text = Non resta altro da fare. Finché la lettera non si chiude può ancora cambiare idea.
question-withdrawn-title = La firma è ritirata
question-withdrawn-text = Non è più nell’elenco, nella ricerca o nei file.
question-sign-again = Firmare di nuovo la lettera
question-closed-title = La lettera è chiusa
question-closed-text = Non si può più rispondere alla domanda: la firma resta com’è.
question-closed-contact = Una firma si può ritirare in qualsiasi momento. Dall’indirizzo con cui ha firmato, scriva a
question-gone-title = Questo link non funziona più
question-gone-text = Il link ha più di sessanta giorni o si è spezzato, oppure la firma a cui si riferiva non c’è più, oppure ora se ne occupa un’altra persona. Se non è stata data alcuna risposta, non è cambiato nulla.
ledger-reason-kept = mantenuta da chi ha firmato, sotto un testo modificato
## Who is named, and who is not

sign-visibility = Chi vede il nome?
sign-visibility-named = Il nostro nome è pubblicato
sign-visibility-named-individual = Il mio nome è pubblicato
sign-visibility-addressee = Solo i destinatari della lettera vedono il nostro nome
sign-visibility-addressee-individual = Solo i destinatari della lettera vedono il mio nome
sign-visibility-counted = Compariamo soltanto nel conteggio
sign-visibility-counted-individual = Compaio soltanto nel conteggio
sign-visibility-hint = Il nome di chi non è nominato è conservato cifrato, e solo la moderazione vede di chi si tratta, per verificare la firma.
unnamed-addressee = Il nome non è pubblicato: l’elenco conta una firma in più, e il nome è comunicato soltanto ai destinatari della lettera.
unnamed-counted = Il nome non è pubblicato né comunicato a nessuno: l’elenco conta una firma in più.
confirm-intro-unnamed = Ecco con che cosa ha firmato. Non comparirà sotto la lettera:
confirm-you-organisation-unnamed = Premendo il pulsante Lei conferma di poter firmare per questa organizzazione e che il suo sostegno può essere conteggiato.
confirm-you-individual-unnamed = Premendo il pulsante Lei conferma di firmare questa lettera e che il Suo sostegno può essere conteggiato.
confirmed-counted-title = Grazie. La firma è conteggiata.
confirmed-held-unnamed-text = La moderazione la esamina prima che sia conteggiata. Riceverà un’e-mail appena avrà deciso, di solito entro uno o due giorni.
count-unnamed = { $count ->
    [one] Una di queste firme è senza nome.
    [many] { $count } di queste firme sono senza nome.
   *[other] { $count } di queste firme sono senza nome.
}
ledger-unnamed = senza nome
ledger-reason-visibility = chi ha firmato ha scelto chi vede il nome

## People

sign-affiliation = Affiliazione
sign-affiliation-hint = Per esempio dove lavora. Compare accanto al Suo nome, solo a fini di identificazione.
sign-file-under = Come compare il Suo nome nell’ordine alfabetico
sign-file-under-hint = Per esempio «Lovelace, Ada». Se lascia vuoto il campo, ordiniamo secondo l’ultima parola e Le mostriamo in quale punto prima che confermi.
affiliation-only = { $affiliation } (solo a fini di identificazione)
affiliations-note = Le affiliazioni sono indicate solo a fini di identificazione.
confirm-filed = In elenco sotto { $heading } come «{ $name }»
list-kinds = Chi ha firmato
signatory-affiliation = Affiliazione

## How far a letter is

progress = { $received } ricevute, { $confirmed } confermate, { $published } pubblicate
progress-oldest = { $days ->
    [0] la più vecchia attende da meno di un giorno
    [one] la più vecchia attende da { $days } giorno
    [many] la più vecchia attende da { $days } di giorni
   *[other] la più vecchia attende da { $days } giorni
}
progress-with-oldest = { $progress }; { $oldest }.
## Proof: a second address, notices, objections

ledger-reason-objection = l’organizzazione l’ha contestata, la moderazione la esamina
signatory-vouched = Come lo sa:
link-gone-title = Questo link non funziona più
link-gone-text = È troppo vecchio, è già stato usato o non è stato copiato per intero. Provi ad aprirlo di nuovo dall’e-mail.
give-address-title = Indicare un secondo indirizzo
give-address-intro = La moderazione desidera accertarsi che questa firma venga dall’organizzazione. Indichi un indirizzo che termini con { $domain }, Suo o di un’altra persona dell’organizzazione. Inviamo lì un link: basta premere una volta per confermarlo. L’indirizzo non è pubblicato.
give-address-email = Un indirizzo presso { $domain }
give-address-email-hint = Vanno bene anche parti che lo precedono, come in nome@ufficio.{ $domain }.
give-address-button = Inviare lì il link
give-address-mailed-title = Guardi in quella casella di posta
give-address-mailed-text = Se l’indirizzo che ha indicato riceve posta, presto vi troverà un link. Quando sarà stato confermato da lì, la moderazione esaminerà di nuovo la firma. Se non arriva nulla, riapra questa pagina dalla Sua e-mail e controlli l’indirizzo.
error-ask-wrong-domain = Questo indirizzo non termina con { $domain }. Indicarne uno che termini così.
error-ask-too-many = In un giorno sono stati indicati tre indirizzi. Riprovare domani.
second-address-title = Confermare questo indirizzo
second-address-intro = Chi ha firmato ha indicato questo indirizzo per mostrare che la firma viene dalla Sua organizzazione:
second-address-private = Non è pubblicato. Confermarlo significa che la Sua organizzazione sostiene la riga qui sopra.
second-address-button = Confermare l’indirizzo
second-address-not-me-heading = Non ne sa nulla?
second-address-not-me-text = Prema questo pulsante: l’indirizzo è dimenticato e non Le inviamo più e-mail su questa lettera.
second-address-not-me-button = Non ne so nulla
second-address-not-me-title = Grazie. È dimenticato.
second-address-not-me-done = Non è stato confermato nulla, e non inviamo più e-mail su questa lettera al Suo indirizzo.
second-address-done-title = Grazie. L’indirizzo è confermato.
second-address-done-text = La moderazione vede che la firma viene dall’organizzazione. Non resta altro da fare.
objection-title = Una firma a nome della Sua organizzazione
objection-listed = Questa riga è pubblicata sotto la lettera.
objection-not-listed = Questa riga al momento non è nell’elenco pubblico.
objection-what = Se la Sua organizzazione non ha firmato, o se chi ha firmato non poteva farlo, contesti qui la firma. La riga è allora tolta subito dall’elenco, o non vi entra, e la moderazione la esamina. Se è tutto a posto, non c’è nulla da fare.
objection-words = Che cosa non va?
objection-words-hint = Lo legge soltanto la moderazione.
objection-button = Contestare questa firma
objected-title = Grazie. La firma è trattenuta.
objected-text = Non è nell’elenco, e la moderazione esamina quanto ha scritto. Nulla sarà di nuovo pubblicato prima che abbia deciso.
error-objection-long = Scrivere al massimo { $max } caratteri.
