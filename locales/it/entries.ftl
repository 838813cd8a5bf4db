### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = Firma come
line-kind-organisation = organizzazione
line-kind-individual = persona
line-name = Nome
line-name-en = Nome in inglese
line-acronym = Sigla
line-country = Paese
line-website = Sito web
line-affiliation = Affiliazione
line-representatives = Compare inoltre
line-file-under = In elenco come

mail-footer-contact-of = Inviata da { $site }, perché questo indirizzo è il contatto di una firma sotto una lettera aperta.
mail-entry-corrected-subject = La Sua firma è stata corretta: { $title }
mail-entry-corrected-heading = La Sua firma è stata corretta
mail-entry-corrected-about = La moderazione ha corretto la Sua firma sotto la lettera aperta di { $host }:
mail-entry-corrected-what = Ecco che cosa è cambiato:
mail-entry-corrected-before = Prima: { $text }
mail-entry-corrected-now = Ora: { $text }
mail-entry-corrected-nothing = nulla
mail-entry-corrected-object = Se è giusto così, non c’è nulla da fare. Altrimenti chieda un link alle Sue firme: da lì può correggerla da sé, o ritirarla.
mail-invalidated-subject = La Sua firma è stata tolta: { $title }
mail-invalidated-heading = La Sua firma è stata tolta
mail-invalidated-about = La moderazione ha tolto la Sua firma dalla lettera aperta di { $host }:
mail-invalidation-forged = Ha constatato che non è stata data da chi vi è nominato.
mail-invalidation-abuse = Ha constatato che è una di molte firme inventate.
mail-invalidation-not-eligible = Ha constatato che non è tra quelle ammesse per questa lettera.
mail-invalidation-mistake = Era stata inserita o pubblicata per un errore della moderazione stessa.
mail-entered-subject = La Sua firma è stata inserita: { $title }
mail-entered-heading = La Sua firma è stata inserita
mail-entered-about = Ha dato la Sua adesione alla lettera aperta di { $host } su carta, per e-mail o per telefono, e la moderazione ha inserito la Sua firma:
mail-entered-listed = È nell’elenco.
mail-entered-waits = La moderazione la esamina ancora una volta prima che entri nell’elenco.
mail-entered-object = Se non ha aderito alla lettera, o se desidera una modifica, chieda un link alle Sue firme: da lì può correggerla, o ritirarla subito.

ledger-reason-moderated = corretta dalla moderazione
ledger-reason-abuse = una di molte firme inventate
ledger-reason-not-eligible = non tra quelle ammesse
ledger-reason-mistake = inserita per errore

desk-moved-corrected-entry = Corretta
desk-done-corrected-entry = { $name }: correzione fatta. Il contatto è avvisato dopo dieci minuti.
desk-change = { $label }: { $before } → { $after }
desk-change-nothing = (nulla)
desk-invalidation-forged = non data da chi vi è nominato
desk-invalidation-abuse = una di molte firme inventate
desk-invalidation-not-eligible = non tra quelle ammesse
desk-invalidation-mistake = inserita o pubblicata per errore
desk-invalidation-choose = Scegliere un motivo
reason-came-back-invalidated = La firma per la quale era stata chiusa o unita è stata invalidata dalla moderazione.

line-name-hint = Nella sua scrittura.
line-country-none = Nessun Paese
line-person = Persona { $number }
line-role = Ruolo della persona { $number }
line-file-under-hint = Solo se deve stare in un punto diverso dal suo nome: «Berlino, Umanisti di».
correct-entry-link = Correggere ciò che compare
correct-entry-title = Correggere { $name }
correct-entry-as-organisation = Come organizzazione
correct-entry-as-individual = Come persona
correct-entry-to-individual = Spostare tra le persone
correct-entry-to-organisation = Spostare tra le organizzazioni
correct-entry-see = Vedere che cosa cambierebbe
correct-entry-again = Vedere di nuovo
correct-entry-save = Salvare la correzione
correct-entry-hint = Non si salva nulla prima che Lei abbia visto che cosa cambia.
correct-entry-look = Che cosa cambierebbe
correct-entry-nothing = Nulla: la riga è già così.
correct-entry-doubts = Che cosa ne dicono allora le regole
correct-entry-becomes-new = Diventa la firma di un’organizzazione che non è ancora nell’anagrafe.
correct-entry-becomes-other = Diventa la firma di un’altra organizzazione dell’anagrafe.
correct-entry-becomes-rival = Diventa concorrente di:
correct-entry-place = Il suo posto nell’elenco, sotto { $heading }
correct-entry-filed = in elenco come { $file_under }
correct-entry-told = Tra dieci minuti il contatto è avvisato per e-mail di che cosa è cambiato, e può correggere o ritirare la firma.
correct-entry-back = Tornare alla voce
correct-entry-differs = La voce è stata modificata dopo che Lei ha aperto questa pagina. È diversa da quanto ha scritto:
correct-entry-stale = Non è stato salvato nulla, e quanto ha scritto è conservato. Guardi entrambe, e salvi di nuovo se la Sua è giusta.
correct-entry-closed = Si può correggere soltanto ciò che è in attesa o pubblicato. Riaprire prima la voce.

invalidate-heading = Togliere definitivamente
invalidate-hint = Esce dall’elenco e dalla coda. Il registro pubblico dice il motivo, senza il nome. Ciò che per essa era stato chiuso o unito ritorna. Si può annullare per dieci minuti.
invalidate-reason = Motivo
invalidate-note = Nota interna, facoltativa
invalidate-button = Togliere definitivamente
error-invalidation-reason = Scegliere un motivo.

desk-came-paper = arrivata su carta
desk-came-mail = arrivata per e-mail
desk-came-phone = arrivata per telefono
desk-came-choose = Scegliere come
desk-moved-entered = Inserita
desk-done-entered = { $name }: firma inserita.
endorsement-title = Inserire un’adesione
endorsement-lead = Per { $letter }. Per ciò che Le è arrivato su carta, per e-mail o per telefono; l’elenco dice che l’ha aggiunta chi promuove la lettera.
endorsement-organisation = Un’organizzazione
endorsement-individual = Una persona
endorsement-switch-individual = Inserire invece una persona
endorsement-switch-organisation = Inserire invece un’organizzazione
endorsement-origin = Da dove viene
endorsement-channel = Come è arrivata
endorsement-date = Quando, se lo sa
endorsement-note = Nota interna, facoltativa
endorsement-contact = Chi avvisare
endorsement-contact-hint = Se c’è un indirizzo, il contatto è avvisato e può correggere o ritirare la firma. L’indirizzo non è pubblicato.
endorsement-contact-name = Nome del contatto
endorsement-contact-email = Indirizzo del contatto
endorsement-publish = Pubblicarla subito, se le regole non hanno dubbi
endorsement-button = Inserire
endorsement-same = C’è già una firma dello stesso nome sotto questa lettera. Non è stato inserito nulla.
error-endorsement-channel = Scegliere come è arrivata.
error-endorsement-contact-name = Indicare, con l’indirizzo, anche il nome del contatto.
error-endorsement-date-long = È troppo lungo per una data.
error-text-formula = Comincia come una formula. Scriverlo senza il segno iniziale.
error-text-columns = Questa riga ha più celle di quante colonne ha la tabella: qualcosa si è spostato.

upload-link = Inserire o importare adesioni
upload-title = Importare adesioni
upload-lead = Da un foglio di calcolo: che cosa ne sarebbe di ogni riga è mostrato prima che si importi qualcosa.
upload-file = Un file
upload-file-hint = CSV o testo con tabulazioni, fino a 200.000 righe. La prima riga dà i nomi alle colonne.
upload-pasted = Oppure incollare da un foglio di calcolo
upload-pasted-hint = Con la riga che dà i nomi alle colonne.
upload-button = Guardare
upload-kept = È conservata sigillata per un giorno, finché Lei non la importa o la scarta.
upload-unreadable = Non è leggibile
upload-recent = Dell’ultimo giorno
upload-state-checking = Le righe sono in esame.
upload-state-checked = Non è ancora importato nulla.
upload-state-importing = Importazione in corso.
upload-state-imported = Importazione terminata.
upload-odd-windows = Il file non è UTF-8; è stato letto come Windows-1252. Controllare che gli accenti siano giusti.
upload-odd-utf-16 = Il file è stato letto come UTF-16.
upload-lines = Righe
upload-checked = { $count } esaminate
upload-fate = Che cosa ne è
upload-fate-published = sarà pubblicata
upload-fate-held = attenderà la moderazione
upload-fate-listed = ha già firmato
upload-fate-repeated = due volte in questa tabella
upload-fate-faulty = non importabile
upload-fate-unknown = non ancora esaminata
upload-faulty-pages = nelle pagine
upload-look-again = Guardare di nuovo
upload-columns = Che cosa sono le colonne
upload-column-none = (tralasciata)
upload-column-representative = Contatto, o persona che compare
upload-column-role = Ruolo della persona
upload-column-email = Indirizzo del contatto
upload-kind = Le righe che non dicono che cosa sono
upload-all-organisations = sono organizzazioni
upload-all-individuals = sono persone
upload-publish = Pubblicare subito ciò di cui le regole non dubitano
upload-set-columns = Leggere con queste colonne
upload-bring = { $count ->
    [one] Importare { $count } riga
    [many] Importare { $count } di righe
   *[other] Importare { $count } righe
  }
upload-bring-hint = Compaiono tutte nello stesso momento. Le altre righe sono tralasciate.
upload-discard = Scartare
upload-download = Scaricare che cosa ne è di ogni riga
upload-download-hint = Con i nomi, senza gli indirizzi. Chiede la Sua password.
audit-act-export-fates = Esito delle righe di una tabella scaricato
upload-page = Righe, pagina { $page } di { $pages }
upload-line = Riga
upload-previous = Pagina precedente
upload-next = Pagina successiva
upload-back = Altre importazioni
upload-brought = { $count ->
    [one] { $count } riga è stata importata.
    [many] { $count } di righe sono state importate.
   *[other] { $count } righe sono state importate.
  }
upload-undo = Togliere di nuovo l’intera importazione
upload-undo-hint = Ciò su cui da allora qualcuno ha deciso resta. Nessuno è avvisato. Chiede la Sua password.
upload-imports = Importazioni
upload-newer = Importazioni più recenti
upload-older = Importazioni più vecchie
upload-import-lines = { $count ->
    [one] { $count } riga
    [many] { $count } di righe
   *[other] { $count } righe
  }
upload-taken-off = { $count ->
    [one] { $count } riga è stata tolta.
    [many] { $count } di righe sono state tolte.
   *[other] { $count } righe sono state tolte.
  }
upload-stay = { $count ->
    [one] { $count } resta: qualcuno ha deciso al riguardo, non è leggibile, o chi ha fatto togliere l’importazione non può più decidere.
    [many] { $count } restano: qualcuno ha deciso al riguardo, non sono leggibili, o chi ha fatto togliere l’importazione non può più decidere.
   *[other] { $count } restano: qualcuno ha deciso al riguardo, non sono leggibili, o chi ha fatto togliere l’importazione non può più decidere.
  }
upload-goes-on = Prosegue; ricaricare la pagina per vedere a che punto è.
upload-stopped = L’importazione è terminata, perché chi l’ha avviata non può più decidere. Nulla è nell’elenco. Chi ha il ruolo di moderazione può importarla di nuovo.
upload-stale = È in lavorazione, oppure è stata modificata dopo che Lei ha aperto la pagina.
upload-read-anew = La pagina era precedente alla nuova lettura della tabella, e nulla di quanto ha premuto è stato fatto. Ora è letta così: { $columns }.
upload-read-publish = Ciò di cui le regole non dubitano sarà pubblicato subito.
upload-read-hold = Tutto attenderà la moderazione.
upload-chosen-kept = Quanto ha scelto è conservato qui sotto.
upload-note-earlier = Lo stesso nome è alla riga { $line }.
upload-note-near = Potrebbe essere { $name }, presente nell’anagrafe.
upload-field-kind = Firma come
upload-field-organisation = Nome
upload-field-organisation_en = Nome in inglese
upload-field-acronym = Sigla
upload-field-website = Sito web
upload-field-country = Paese
upload-field-name = Persona
upload-field-role = Ruolo
upload-field-email = Indirizzo
upload-field-authorised = Autorizzazione
upload-field-consent = Consenso
upload-field-file_under = In elenco come
upload-field-visibility = Visibilità
upload-field-affiliation = Affiliazione
error-upload-empty = Non contiene nulla, o soltanto la riga che dà i nomi alle colonne.
error-upload-binary = Questo non è un testo. Salvare la tabella come CSV, oppure incollarla.
error-upload-long = Ha più di { $max } righe. Importarla in più parti.
error-upload-many = Al massimo { $max } tabelle attendono insieme, per una lettera e da una stessa persona. Importarne o scartarne prima qualcuna.
error-upload-wide = Ha più di { $max } colonne. Tralasciare ciò che non serve.
error-upload-twice = Due colonne non possono essere entrambe la stessa cosa.
error-upload-no-name = Una colonna deve essere il nome.

## Acts of the audit log
audit-act-correct-entry = Voce corretta
audit-act-invalidate = Voce tolta definitivamente dall’elenco
audit-act-enter-endorsement = Adesione inserita
audit-act-undo-import = Importazione annullata
audit-field-kind = Organizzazione o persona
audit-field-affiliation = Affiliazione
audit-field-representatives = Rappresentanti
audit-field-file-under = In elenco come
audit-field-given-on = Data dell’adesione
audit-field-channel = Come è arrivata
audit-act-upload = Tabella caricata
audit-act-set-columns = Colonne di una tabella indicate
audit-act-discard-upload = Tabella scartata

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] Nessuna voce è stata rimessa in attesa.
    [one] { $count } voce è tolta dall’elenco e attende la moderazione.
    [many] { $count } di voci sono tolte dall’elenco e attendono la moderazione.
   *[other] { $count } voci sono tolte dall’elenco e attendono la moderazione.
  }
bulk-invalidated = { $count ->
    [0] Nessuna voce è stata tolta definitivamente.
    [one] { $count } voce è stata tolta definitivamente.
    [many] { $count } di voci sono state tolte definitivamente.
   *[other] { $count } voci sono state tolte definitivamente.
  }
bulk-left-on-list = Non fatto: cambiate dopo che la pagina è stata mostrata, o in uno stato che non lo permette
bulk-list = Tornare all’elenco
bulk-unpublish = Rimettere in attesa
bulk-invalidate = Toglierle definitivamente
bulk-off-hint = «Rimettere in attesa» toglie quelle pubblicate dall’elenco finché qualcuno non decide di nuovo; vuole una nota e non avvisa nessuno per e-mail. «Toglierle definitivamente» vuole un motivo, che il registro pubblico dice. Entrambe chiedono la Sua password e si possono annullare per dieci minuti.

## Texts of letters, and letters from files
text-moved-on = Mentre scriveva, questo testo è stato pubblicato o la sua lettera è stata riportata a bozza. Quanto ha scritto è qui sotto e non è salvato. Salvando, lo si conserva come versione { $number }, che si può ancora modificare.
text-drop-changed = Qualcuno ha modificato questo testo dopo che Lei ha aperto la pagina, perciò non è stato eliminato. Qui sotto c’è il testo com’è ora: lo guardi prima.
text-drop-own = Una bozza conserva il testo nella propria lingua, perciò non è stato eliminato.
letterdesk-files = Dai suoi file
letterdesk-files-intro = Una lettera che è stata esportata, o scritta come file, diventa qui una bozza: le impostazioni, i testi, i copromotori e ciò che la accompagna. Una lettera che è già su questo server non ne è modificata.
letterdesk-files-label = I file della lettera
letterdesk-files-hint = Sceglierli tutti insieme: letter.toml, e letter.en.md o simili per ogni lingua; accanto a questi, se ci sono, learn.en.md, act.en.md, sample.en.toml e updates.toml.
letterdesk-files-button = Farne una bozza
letterdesk-files-faults = Questi file non si possono accettare
