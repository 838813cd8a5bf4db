### Reviewed by a native speaker: no

## Mail to signatories, as it reads
mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Prova] { $subject }
mail-mailing-heading = Un messaggio sulla lettera
mail-mailing-about = { $host } Le scrive a proposito della lettera aperta che ha firmato:
mail-mailing-test = Questa è una prova. È stata inviata soltanto a Lei.
mail-footer-service = Inviata da { $site }, perché questo indirizzo è stato indicato firmando una lettera aperta, e tutti coloro che l’hanno firmata devono saperlo.
mail-footer-update = Inviata da { $site }, perché chi ha firmato una lettera aperta ha chiesto aggiornamenti a questo indirizzo.
## Mail to signatories, on the desk
desk-mailings = E-mail a chi ha firmato
mailings-title = E-mail a chi ha firmato
mailings-intro = Un messaggio di servizio va a tutti i contatti della lettera, un aggiornamento soltanto a quelli che hanno chiesto gli aggiornamenti.
mailings-new = Scrivere un invio
mailings-none = Non è stato ancora scritto nulla.
mailings-untitled = Senza oggetto
mailings-progress = { $sent } inviate su { $total }
mailings-export-title = Contatti che hanno chiesto gli aggiornamenti
mailings-export-hint = Un foglio di calcolo con nome, indirizzo, organizzazione, lingua, da quando, e le parole della casella spuntata. Contiene dati personali: il log di audit dice chi l’ha scaricato.
mailings-export = Scaricare i contatti (CSV)
mailing-title = Invio
mailing-new-title = Scrivere un invio
mailing-edit-title = Modificare l’invio
mailing-back = E-mail a chi ha firmato
mailing-back-one = L’invio
mailing-problem = Non è stato fatto
mailing-stale = Nel frattempo qualcun altro l’ha salvato, avviato o eliminato. Quanto ha scritto è qui sotto e non è salvato.
mailing-no-draft = Nel frattempo qualcun altro l’ha avviato o eliminato. Quanto ha scritto è qui sotto e non è salvato. Salvando, se ne fa una nuova bozza.
mailing-stale-theirs = Vedere com’è adesso
mailing-kind = Chi lo riceve
mailing-kind-service = Messaggio di servizio
mailing-kind-service-hint = a tutti i contatti della lettera: ciò che deve sapere chiunque abbia firmato
mailing-kind-update = Aggiornamento
mailing-kind-update-hint = a chi ha chiesto gli aggiornamenti, con il modo di non riceverne più
mailing-in-language = In { $language }
mailing-main-hint = La lingua della lettera. Chi ha firmato in una lingua senza testo riceve questo.
mailing-other-hint = Lasciare vuoti entrambi i campi se non c’è un testo in questa lingua.
mailing-subject = Oggetto
mailing-text = Testo
mailing-text-hint = Una riga vuota comincia un paragrafo. Le righe che cominciano con «- » formano un elenco. Un link è il suo indirizzo, oppure [parole](https://…).
mailing-save = Salvare
mailing-state-draft = Bozza
mailing-state-running = In corso
mailing-state-paused = In pausa
mailing-state-stopped = Interrotto
mailing-state-done = Terminato
mailing-started = Avviato: { $when }
mailing-texts = Testi
mailing-preview = Anteprima
mailing-test = Ricevere una prova
mailing-tested = La prova è in viaggio verso il Suo indirizzo.
mailing-edit = Modificare
mailing-discard = Eliminare la bozza
mailing-discard-sure = I testi non ci saranno più. Il log di audit li conserva.
mailing-discard-button = Eliminare
mailing-audience = Chi lo riceverebbe ora
mailing-audience-language = Lingua
mailing-audience-count = Indirizzi
mailing-audience-text = Testo
mailing-audience-own = il proprio
mailing-audience-fallback = in { $language }
mailing-audience-total = Totale
mailing-start-title = Avvio
mailing-start-hint = Va a chi figura sotto la lettera al momento dell’avvio, una volta sola a ogni indirizzo, e non a chi firma dopo. Dà la precedenza alle altre e-mail, e lascia libero per queste un quarto di quanto il fornitore permette. Chi nel frattempo ritira la firma, disattiva gli aggiornamenti o dice «Non ero io» non riceve nulla.
mailing-per-hour = E-mail all’ora
mailing-per-hour-hint = Al massimo { $most }.
mailing-start = { $count ->
    [one] Inviare a { $count } indirizzo
    [many] Inviare a { $count } di indirizzi
   *[other] Inviare a { $count } indirizzi
  }
mailing-owners-start = Lo avvia una persona titolare.
mailing-progress = Avanzamento
mailing-gathering = Gli indirizzi sono raccolti mezzo minuto dopo l’avvio, perché non manchi chi stava confermando proprio allora.
mailing-settled = { $settled } su { $total }
mailing-waiting = In attesa
mailing-queued = In uscita
mailing-sent = Inviate
mailing-dead = Abbandonate
mailing-dropped = Tralasciate
mailing-rate = { $count } all’ora
mailing-rate-name = Ritmo
mailing-look-again = Guardare di nuovo
mailing-pause = Mettere in pausa
mailing-resume = Proseguire
mailing-stop = Interrompere
mailing-stop-sure = Chi non l’ha ancora ricevuto non lo riceverà più.
mailing-stop-button = Interrompere definitivamente
mailing-never = Chi non l’ha ricevuto
mailing-never-reasons = Perché
mailing-never-more = Altri non sono mostrati.
mailing-never-dead = Le e-mail abbandonate si possono ritentare nella pagina delle e-mail.
mailing-erased = una firma che è stata cancellata
mailing-moved-on = È cambiato dopo che questa pagina è stata creata. Ecco com’è adesso.
mailing-recipients-changed = { $count ->
    [one] Ora andrebbe a un solo indirizzo, mentre la pagina mostrava un altro numero. Guardi di nuovo, e lo avvii se è giusto così.
    [many] Ora andrebbe a { $count } di indirizzi, mentre la pagina mostrava un altro numero. Guardi di nuovo, e lo avvii se è giusto così.
   *[other] Ora andrebbe a { $count } indirizzi, mentre la pagina mostrava un altro numero. Guardi di nuovo, e lo avvii se è giusto così.
  }
mailing-nobody = Non lo riceverebbe nessuno.
mailing-rate-out = Indicare un numero di e-mail all’ora da 1 a { $most }.
mailing-not-public = La lettera non è ancora pubblica, e l’e-mail vi rimanda. Si può inviare quando la lettera sarà aperta.
mailing-no-text = Manca il testo nella lingua della lettera.
mailing-preview-title = Anteprima
mailing-preview-of = In { $language }, come arriverà
mailing-preview-from = Da
mailing-preview-plain = Come testo semplice
mailing-preview-html = Con formattazione
mailing-preview-unsubscribe = I programmi di posta mostrano accanto un pulsante per annullare l’iscrizione.
mailing-fate-silenced = ha detto «Non ero io» di questa lettera
mailing-fate-undeliverable = le e-mail non arrivano a questo indirizzo
mailing-fate-unsubscribed = ha disattivato gli aggiornamenti
mailing-fate-moderator = scartata dalla moderazione
mailing-fate-interrupted = il server si è interrotto: forse è partita, forse no
mailing-fate-stopped = prima, l’invio è stato interrotto
mailing-fate-obsolete = ritirata o sparita dopo l’avvio
mailing-fate-no-domain = il dominio non accetta e-mail
mailing-fate-refused = rifiutata dal server di destinazione ({ $code })
mailing-fate-unreachable = il server di destinazione non era raggiungibile
desk-mail-kind-service-message = Messaggio di servizio
desk-mail-kind-update = Aggiornamento
desk-mail-kind-mailing-test = Prova di un invio
desk-mail-error-interrupted = Il server si è interrotto durante l’invio. Non si ritenta da sé, perché l’e-mail potrebbe essere partita.
audit-act-write-mailing = Invio scritto
audit-act-discard-mailing = Bozza di un invio eliminata
audit-act-test-mailing = Prova di un invio spedita
audit-act-start-mailing = Invio avviato
audit-act-pause-mailing = Invio messo in pausa
audit-act-resume-mailing = Invio ripreso
audit-act-stop-mailing = Invio interrotto
audit-act-export-contacts = Contatti esportati
audit-field-per-hour = E-mail all’ora
mailing-too-many-drafts = { $most ->
    [one] La lettera ha già una bozza. Prima la invii o la elimini. Quanto ha scritto è qui sotto e non è salvato.
    [many] La lettera ha già { $most } di bozze. Prima ne invii o ne elimini una. Quanto ha scritto è qui sotto e non è salvato.
   *[other] La lettera ha già { $most } bozze. Prima ne invii o ne elimini una. Quanto ha scritto è qui sotto e non è salvato.
  }
mailing-too-many-tests = { $most ->
    [one] Nell’ultima ora ha ricevuto una prova. Attenda un poco, oppure guardi l’anteprima.
    [many] Nell’ultima ora ha ricevuto { $most } di prove. Attenda un poco, oppure guardi l’anteprima.
   *[other] Nell’ultima ora ha ricevuto { $most } prove. Attenda un poco, oppure guardi l’anteprima.
  }
mailings-more = I più vecchi non sono mostrati qui. Il log di audit li contiene tutti.
mailing-around = Le parole attorno a questo testo sono in { $language }: il sito non ne ha altre.
mailing-preview-reply-to = Le risposte vanno a
mailing-waits-read-only = Il sito è in sola lettura: non si scrivono altre e-mail finché non viene disattivata.
mailing-waits-site = Tutte le e-mail sono ferme: si prosegue quando il blocco viene disattivato.
mailing-waits-letter = Le e-mail della lettera sono ferme: si prosegue quando il blocco viene disattivato.
mailing-waits-outbox = Ci sono così tante e-mail in partenza che ora non se ne aggiungono. Prosegue da sé.
mailing-waits-hour = Di quanto il fornitore permette in un’ora, una volta partito ciò che è in uscita, resta soltanto il quarto riservato alle altre e-mail. Prosegue da sé.
mailing-waits-day = Di quanto il fornitore permette in un giorno, una volta partito ciò che è in uscita, resta soltanto il quarto riservato alle altre e-mail. Prosegue da sé.
mailing-made-already = Con questo modulo è già stata creata una bozza, che dice qualcos’altro. Quanto ha scritto è qui sotto e non è salvato. Salvando, se ne fa un’altra bozza.
