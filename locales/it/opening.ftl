### Reviewed by a native speaker: no

## Before a letter is public: its opening, previews, initial signatories

opening-title = Apertura e chiusura
opening-is-draft = La lettera è una bozza: la si vede soltanto nell’area di moderazione.
opening-is-scheduled = Apertura della lettera: { $date }.
opening-is-embargoed = La lettera attende le sue firme.
opening-standing = Ci sono { $standing } firme su { $wanted }.
opening-hidden = Fino ad allora la pagina, il modulo, l’elenco, i conteggi e i file rispondono come se la lettera non esistesse. Chi ha un link di anteprima può leggerla, e firmarla se il link lo permette.
opening-plan = Decidere l’apertura
opening-plan-again = Decidere di nuovo l’apertura
opening-freezes = Da questa decisione in poi il testo è bloccato, così che possa essere firmato e approvato. Finché la lettera non è pubblica, può essere riportata a bozza.
opening-when = Quando si apre
opening-then = In un dato momento
opening-now = Subito
opening-moment = Giorno e ora
opening-zone = Nel fuso orario della lettera: { $zone }.
opening-moment-bad = Indicare un giorno e un’ora, come 2026-12-31 18:00.
opening-over = Quel momento è passato.
opening-closes-first = La lettera si chiuderebbe prima di aprirsi.
opening-clock-choose = In quel momento cambia l’ora: scegliere quale momento si intende.
opening-clock-twice = Gli orologi tornano indietro e segnano quell’ora due volte. Quale delle due?
opening-clock-never = Gli orologi vanno avanti e non segnano mai quell’ora. Quale al suo posto?
opening-embargo = Solo da un certo numero di firme
opening-embargo-hint = Vuoto se non c’è un minimo. La lettera è pubblica quando il momento è arrivato e c’è quel numero di firme: approvazioni delle prime firme e firme confermate. Resta pubblica anche se poi qualcuno ritira la firma.
opening-embargo-bad = Indicare un numero da 1 a 1.000.000, oppure nulla.
opening-button = Decidere l’apertura
opening-lift = Aprire senza attendere le firme
opening-take-back = Riportare a bozza
opening-changed = Nel frattempo qualcun altro ha modificato l’apertura, oppure il suo momento è arrivato. Questa pagina mostra com’è adesso.
opening-last-moment = La lettera si apre entro un minuto: la sua apertura non si può più modificare.
opening-signed = Qualcuno ha firmato la lettera tramite un’anteprima, perciò resta com’è stata firmata. Pubblicare un altro testo come nuova versione.
opening-closing = Chiusura
opening-closes = Giorno e ora della chiusura
opening-closes-hint = Nel fuso orario della lettera: { $zone }. Vuoto se non c’è chiusura. Quanto è stato inviato in tempo può essere confermato per altre 24 ore.
opening-closing-button = Impostare la chiusura
opening-close-now = Chiudere ora
opening-reopen = Riaprire
opening-reopen-button = Riaprire
audit-act-schedule-opening = Deciso quando si apre una lettera
audit-act-take-back-letter = Lettera riportata a bozza
audit-act-lift-embargo = Lettera aperta senza attendere le firme
audit-act-set-closing = Deciso quando si chiude una lettera
audit-act-opened-itself = Una lettera è diventata pubblica
audit-act-make-preview = Link di anteprima creato
audit-act-revoke-preview = Link di anteprima revocato
audit-act-invite-initial = Invito per le prime firme inviato
audit-act-remind-initial = Sollecito per le prime firme inviato
audit-act-resend-initial = Invito inviato di nuovo
audit-act-revoke-initial = Invito revocato
audit-act-accept-correction = Riga corretta accettata
audit-act-return-correction = Riga corretta rimandata indietro
audit-field-opens-at = Apertura
audit-field-closes-at = Chiusura
audit-field-embargo = Firme da attendere
audit-field-expires-at = Valido fino a
previews-title = Link di anteprima
previews-public = La lettera è pubblica: i suoi link di anteprima portano alla sua pagina.
previews-none = Non è stato ancora creato alcun link.
previews-signs = Può far firmare
previews-link = Link
previews-good = Valido fino al giorno { $date }
previews-revoked = Revocato in data { $date }
previews-expired = Scaduto in data { $date }
previews-revoke = Revocare
previews-make = Creare un link
previews-intro = Chi ha il link vede la lettera come sarà, senza le sue firme. Un link revocato non dice nulla della lettera. Non si conserva nulla su chi lo apre.
previews-label = Per chi
previews-label-hint = Lo si vede soltanto nell’area di moderazione.
previews-days = Valido per
previews-days-number = { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
  }
previews-may-sign = Tramite il link la lettera può essere firmata
previews-may-sign-hint = Appena la sua apertura è decisa, e quindi il testo è bloccato.
previews-button = Creare il link
preview-link-note = Anteprima di una lettera non ancora pubblica. La preghiamo di non diffonderla.
preview-link-sign = Può già firmarla. I nomi compaiono quando la lettera si apre.
preview-link-ask = Firmare prima che la lettera si apra.
sign-closed-meanwhile = La lettera è stata chiusa mentre compilava il modulo, perciò non è stato inviato nulla. Ecco quanto ha scritto:
confirmed-early-title = Grazie: la Sua firma è conteggiata
confirmed-early-text = La lettera non è ancora pubblica. La Sua riga compare sotto la lettera quando si apre; allora L’avviseremo per e-mail.
initial-desk-title = Prime firme
initial-count-invited = Richieste
initial-count-approved = Approvate così
initial-count-corrected = Approvate con correzioni
initial-count-declined = Rifiutate
initial-count-waiting = Senza risposta
initial-count-dead = E-mail non arrivate
initial-reviews = Correzioni da esaminare
initial-reviews-hint = Queste cambiano ciò che la riga afferma. Contano soltanto quando Lei le accetta.
initial-before = Riga richiesta
initial-after = Riga approvata
initial-accept = Accettare la riga corretta
initial-return = Chiedere di nuovo la riga prevista
initial-revoke = Revocare l’invito
initial-remind = { $count ->
    [one] Sollecitare l’unica persona che non ha risposto
    [many] Sollecitare { $count } di persone che non hanno risposto
   *[other] Sollecitare { $count } persone che non hanno risposto
  }
initial-all = Tutte le richieste
initial-asked = richiesta in data { $date }
initial-reminded = sollecito in data { $date }
initial-answered = risposta in data { $date }
initial-asked-again = richiesta di nuovo, perché il testo è cambiato
initial-missed = ha approvato un testo diverso da quello pubblicato, per il quale non conta
initial-mail-dead = l’e-mail non è arrivata
initial-other-text = ha approvato un altro testo: non conta, e la richiesta sarà ripetuta quando il testo sarà bloccato
initial-signature = La firma
initial-resend = Inviare di nuovo l’e-mail
initial-moved = Nel frattempo è arrivata la risposta, oppure qualcun altro ha fatto prima. Questa pagina mostra com’è adesso.
initial-invite = Chiedere le prime firme
initial-lines = Tabella
initial-lines-hint = Incollarla da un foglio di calcolo, con i nomi delle colonne nella prima riga: nome, Paese, sito web, contatto, ruolo, e-mail e così via. Nome ed e-mail sono necessari. Che cosa ne sarebbe di ogni riga è mostrato prima che sia inviata qualsiasi richiesta.
initial-invite-hint = Ogni persona riceve un’e-mail con un link riservato al testo e alla propria riga. Le approvazioni valgono per il testo così come è stato letto: se cambia, la richiesta è ripetuta.
initial-fates = Nessuna richiesta è ancora partita: ecco come è letta la tabella
initial-fate-asked = richiesta da inviare
initial-fate-faulty = richiesta impossibile
initial-ask = { $count ->
    [one] Inviare la richiesta per e-mail
    [many] Inviare { $count } di richieste per e-mail
   *[other] Inviare { $count } richieste per e-mail
  }
initial-too-late = La lettera è pubblica, o si apre entro un minuto: non si può più chiedere a nessuno.
initial-no-table = Incollare una tabella: i nomi delle colonne, e una riga per ciascuno.
initial-no-address = Indicare quale colonna contiene gli indirizzi.
initial-too-many = Sono più di { $max } righe: inviare le richieste in più parti.
initial-faulty = Nessuna richiesta è partita: alcune righe contengono errori.
initial-known = già richiesta
initial-state-waiting = Ancora nessuna risposta
initial-state-approved = Approvata
initial-state-corrected = Approvata, corretta
initial-state-review = Da esaminare
initial-state-declined = Rifiutata
initial-state-revoked = Revocata
initial-state-signed = Firmata
initial-title = La Sua riga sotto una lettera aperta
initial-intro = { $host } Le chiede di figurare sotto questa lettera quando sarà pubblicata. La legga, guardi la Sua riga qui sotto, e approvi, corregga o rifiuti.
initial-again = Il testo è stato modificato dopo la Sua approvazione. Lo legga di nuovo: l’approvazione precedente non vale per questo testo.
initial-is-approved = Ha approvato. Finché la lettera non si apre può cambiare la risposta qui sotto.
initial-is-review = Ha approvato una riga corretta. La moderazione la esamina prima che valga.
initial-is-declined = Ha rifiutato. Finché la lettera non si apre può cambiare la risposta qui sotto.
initial-to-answer = Alla Sua riga
initial-line = La Sua riga, come comparirà
initial-named = Il nome è pubblicato con l’elenco. Se non deve esserlo, lo scelga in «Correggere qualcosa».
initial-not-named = Il nome non è pubblicato, come ha scelto in «Correggere qualcosa».
initial-approve = Approvare
initial-correct = Correggere qualcosa
initial-correct-title = Correggere la Sua riga
initial-correct-button = Approvare così
initial-correct-intro = Modifichi ciò che deve comparire diversamente, e approvi così la lettera:
initial-decline = Rifiutare
initial-decline-text = La Sua riga non comparirà, e non riceverà altre comunicazioni al riguardo.
initial-decline-button = Rifiutare
initial-until = Questo link è riservato. È valido finché la lettera non si apre, al più tardi fino al giorno { $date }.
initial-done-approved = Grazie. La Sua riga compare sotto la lettera quando si apre. Fino ad allora può cambiare idea con il link nell’e-mail.
initial-done-review = Grazie. Ha cambiato ciò che la riga afferma, perciò prima la esamina la moderazione. Comparirà poi sotto la lettera quando si apre.
initial-done-declined = Ha rifiutato: la Sua riga non comparirà. Se cambia idea, usi di nuovo il link nell’e-mail.
initial-text-changed = Il testo è stato modificato mentre lo aveva aperto. Lo legga di nuovo, e risponda poi.
initial-opens-now = La lettera si apre entro un minuto, perciò qui non si può più modificare nulla. Più tardi potrà correggere o ritirare la Sua firma in qualsiasi momento.
error-initial-tick = Spuntare questa casella per approvare.
mail-initial-subject = Approvi la Sua riga: { $title }
mail-initial-reminder-subject = Promemoria: approvi la Sua riga: { $title }
mail-initial-heading = La Sua riga sotto una lettera aperta
mail-initial-about = { $host } Le chiede di figurare sotto questa lettera aperta quando sarà pubblicata:
mail-initial-again-subject = Il testo è cambiato, lo guardi di nuovo: { $title }
mail-initial-again-heading = Il testo è cambiato
mail-initial-again-about = Ha approvato la Sua riga sotto questa lettera aperta di { $host }. Da allora il testo è stato modificato, perciò la Sua approvazione non vale più:
mail-initial-missed-subject = La lettera è aperta, con un testo modificato: { $title }
mail-initial-missed-heading = La Sua approvazione riguardava un altro testo
mail-initial-missed-about = Ha approvato la Sua riga sotto questa lettera aperta di { $host }. Ora è pubblica, con un testo che è stato modificato dopo che Lei l’aveva letto, perciò la Sua approvazione non vale e la Sua riga non vi compare:
mail-initial-missed-do = Se vuole figurare sotto la lettera com’è adesso, la firmi sulla sua pagina. Altrimenti non c’è nulla da fare.
mail-initial-missed-button = Leggere e firmare la lettera
mail-initial-do = Legga il testo e approvi la Sua riga, la corregga, oppure rifiuti. Nulla è pubblicato se Lei non approva.
mail-initial-button = Leggere la lettera e rispondere
mail-initial-until = Il link è valido finché la lettera non si apre, al più tardi fino al giorno { $date }.
mail-initial-private = La lettera non è ancora pubblica: La preghiamo di tenere il link per sé.
mail-footer-initial = Inviata da { $site }, perché chi promuove una lettera aperta ha indicato il Suo nome per le prime firme.
privacy-asked-heading = Se ha ricevuto una richiesta prima dell’apertura
privacy-asked-text = Per questo chi promuove la lettera ci ha dato il Suo nome e il Suo indirizzo, che sono conservati cifrati. Se rifiuta o non risponde, sono cancellati al più tardi { $days } giorni dopo l’ultima e-mail al riguardo. Se approva, la Sua risposta attende l’apertura, ed è cancellata insieme alla Sua firma.
initial-fate-capped = non oggi
initial-fate-capped-why = In un giorno un indirizzo riceve al massimo { $most } e-mail su una lettera. Incollare di nuovo la riga domani.
audit-act-take-back-initial = Annullato quanto fatto per una prima firma
initial-take-back = Ripristinare l’invito
initial-take-back-answer = Ripristinare la correzione
initial-asked-anew = Da allora la stessa richiesta è stata inviata un’altra volta, perciò il primo invito resta revocato.
initial-returned = la correzione è stata rimandata indietro: { $line }
opening-is-missed = Il momento della chiusura è passato, e delle firme presenti in quel momento ne restano meno di quante la lettera ne attende, perciò non si apre da sé. Quelle che arrivano dopo non contano. Decidere un’altra chiusura, oppure aprirla senza attendere: in tal caso diventa pubblica come lettera chiusa.
opening-is-reached = Le firme che la lettera attende ci sono. Si apre da sé, di norma entro pochi secondi.
opening-is-reached-late = Le firme che la lettera attende c’erano prima della chiusura. Si apre da sé, come lettera chiusa, di norma entro pochi secondi.
opening-stood = Alla chiusura c’erano, e ci sono ancora, { $standing } firme su { $wanted }.
initial-stuck = Il testo approvato è stato eliminato, e non si può più chiedere a nessuno di approvarne un altro: questa correzione non può più essere accettata. Chi l’ha fatta può firmare sulla pagina della lettera finché è aperta.
initial-not-asked = { $count ->
    [one] Una richiesta non è partita
    [many] { $count } di richieste non sono partite
   *[other] { $count } richieste non sono partite
}
initial-were-asked = { $count ->
    [0] Ora non è partita nessuna richiesta.
    [one] È partita una richiesta per e-mail.
    [many] Sono partite { $count } di richieste per e-mail.
   *[other] Sono partite { $count } richieste per e-mail.
}
