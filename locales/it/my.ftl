### Reviewed by a native speaker: no

## Asking for a link

nav-my = La Sua firma
my-ask-title = Vedere e modificare le Sue firme
my-ask-intro = Indichi l’indirizzo con cui ha firmato. Le inviamo un link a tutto ciò che è stato firmato qui con quell’indirizzo: per correggerlo, ritirarlo, passarlo ad altri o farlo cancellare.
my-ask-email = E-mail
my-ask-email-hint = L’indirizzo con cui ha firmato.
my-ask-button = Ricevere il link
my-ask-other-address = Non legge più la posta a quell’indirizzo? Scriva a
my-sent-title = Ora controlli la posta
my-sent-text = Se con questo indirizzo qui è stata data una firma, o è stato inviato un modulo, è in arrivo un’e-mail con un link.
my-sent-lasts = Il link è valido 24 ore.
my-sent-again = Se l’indirizzo potrebbe contenere un errore, o era un altro, faccia di nuovo la richiesta.
my-expired-title = Questo link non funziona più
my-expired-text = I link alle Sue firme sono validi 24 ore e solo per intero. Ne chieda qui uno nuovo: basta un minuto.

## What was signed

my-title = Le Sue firme
my-intro = Tutto ciò che è stato firmato qui con
my-nothing = Al momento qui non ci sono firme di questo indirizzo, né moduli in attesa di conferma.
my-back = Tornare alle Sue firme
my-state = Stato
my-state-held = In attesa della moderazione.
my-state-published = Pubblicata.
my-state-rejected = La moderazione non l’ha pubblicata.
my-state-withdrawn = Ritirata da Lei.
my-state-invalidated = Tolta dall’elenco dalla moderazione.
my-state-merged = Unita a un’altra firma.
my-affiliation = Affiliazione
my-visibility = Nome
my-visibility-named = Chiunque può leggerlo, una volta pubblicato.
my-visibility-addressee = È comunicato soltanto ai destinatari della lettera; sulla pagina è conteggiato.
my-visibility-counted = È conteggiato, e non è comunicato a nessuno.
my-action-correct = Correggere
my-action-individual = Ho scelto «organizzazione» per errore
my-action-handover = Passare a chi subentra
my-action-withdraw = Ritirare
my-action-erase = Cancellare
my-updates-are-on = Riceve e-mail sugli aggiornamenti di questa lettera.
my-updates-are-off = Non riceve e-mail sugli aggiornamenti di questa lettera.
my-updates-turn-on = Ricevere gli aggiornamenti
my-updates-turn-off = Non ricevere più aggiornamenti
my-unconfirmed-title = Non ancora confermati
my-unconfirmed-text = Moduli inviati con questo indirizzo che nessuno ha confermato. Non sono pubblicati da nessuna parte e non contano nulla. Il link per confermarli è nell’e-mail che abbiamo inviato al loro arrivo. Se un modulo non l’ha inviato Lei, lo cancelli.
my-unconfirmed-sent = Inviato in data { $sent }. Si può confermare fino al giorno { $until }.
my-unconfirmed-erase = Cancellare questo modulo
my-export-title = Tutto ciò che conserviamo
my-export-text = Tutto ciò che è conservato su questo indirizzo, in un file che i programmi sanno leggere (JSON).
my-export-link = Scaricarlo
my-done-corrected = La correzione è fatta.
my-done-review = Le Sue modifiche sono conservate. La moderazione esamina la firma prima che sia pubblicata così.
my-done-individual = Ora firma a titolo personale. La moderazione esamina la firma prima che sia pubblicata.
my-done-handover = Abbiamo scritto a chi Le subentra. Finché non accetta, il contatto resta Lei.
my-done-withdrawn = La firma è ritirata.
my-done-erased = È cancellata.
my-done-updates-on = Riceverà e-mail sugli aggiornamenti.
my-done-updates-off = Non riceverà più e-mail sugli aggiornamenti.
my-refused-title = Ora non è possibile
my-refused-changed = La firma è cambiata dopo che la pagina è stata mostrata, per opera della moderazione o in un’altra finestra. Ora non è stato modificato nulla: guardi com’è adesso.
my-refused-held = Per il momento su questo sito non si pubblica nulla di nuovo, perciò nessun nome può essere messo nell’elenco. Riprovi più tardi; non è stato modificato nulla.
my-refused-another = Questo indirizzo ha sotto la lettera un’altra firma, pubblicata o in attesa. Ne ritiri prima una.

## Correcting

my-correct-title = Correggere la firma
my-correct-published = Una modifica di grafia è pubblicata subito. Con un altro nome, un altro sito web, un’altra affiliazione, oppure un’altra persona o un altro ruolo, la firma esce dall’elenco finché la moderazione non l’ha esaminata.
my-correct-held = La moderazione la esamina prima che sia pubblicata.
my-correct-place = Il posto nell’elenco
my-correct-file-under = In elenco come
my-correct-file-under-hint = Le parole secondo cui è ordinata, come «Lovelace, Ada». Ora: { $filed }
my-correct-affiliation-hint = Compare con la dicitura «solo a fini di identificazione».
my-correct-stale = La firma è cambiata dopo che questo modulo è stato mostrato, per opera della moderazione o in un’altra finestra. Quanto ha scritto è ancora qui, e nulla è ancora salvato: lo confronti con la firma com’è adesso e, se va ancora bene, salvi di nuovo.
my-correct-now = Com’è adesso
my-correct-contact = Contatto
my-correct-button = Salvare
my-correct-another = Questo indirizzo ha un’altra firma per quell’organizzazione. Ne ritiri prima una.

## Organisation by mistake

my-individual-title = Firmare invece a titolo personale
my-individual-means = In questo caso firma per sé e non per l’organizzazione. Ecco che cosa comparirà: il Suo nome e, solo a fini di identificazione, l’organizzazione.
my-individual-review = Premendo il pulsante Lei acconsente a che il Suo nome sia pubblicato qui e consegnato ai destinatari della lettera. La moderazione esamina la firma prima che sia pubblicata.
my-individual-button = Firmare a titolo personale
my-individual-not-here = Questa lettera è firmata soltanto da organizzazioni, perciò la firma non può diventare Sua a titolo personale.
my-individual-withdraw = Se non può firmare per l’organizzazione, La preghiamo di ritirarla.

## Handing over

my-handover-title = Passare a chi subentra
my-handover-means = Scriviamo a chi Le subentra, che ha sette giorni per accettare. Ciò che compare resta com’è.
my-handover-ends = Dal momento in cui accetta, solo chi subentra può correggere o ritirare la firma. Tutti i link che Lei ha ricevuto per questa firma smettono di funzionare.
my-handover-name = Nome di chi subentra
my-handover-role = Ruolo di chi subentra
my-handover-email = E-mail di chi subentra
my-handover-button = Inviare la richiesta
my-handover-same = Questo è il Suo indirizzo. Indichi quello di chi subentra.
my-successor-title = Prendere in carico una firma
my-successor-means = La persona che ha firmato per l’organizzazione desidera che Lei ne diventi il contatto: chi può correggere o ritirare la firma, e a chi ne scriviamo.
my-successor-you = Premendo il pulsante Lei conferma di poter parlare per questa organizzazione.
my-successor-button = Prenderla in carico
my-successor-not-you = Se la cosa non La riguarda, chiuda la pagina e non cambia nulla: il link smette di funzionare dopo sette giorni. Oppure prema il pulsante: la proposta decade subito, e questa lettera non scrive mai più al Suo indirizzo.
my-successor-not-you-button = Non mi riguarda: chiudere la proposta e non scrivere più
my-successor-refused-title = Non ne sentirà più parlare
my-successor-refused = La proposta è decaduta, e questa lettera non scrive più al Suo indirizzo.
my-successor-done-title = Ora il contatto è Lei
my-successor-done = La firma resta com’è. Può correggerla o ritirarla in qualsiasi momento.
my-successor-signed-title = Per questa organizzazione ha già firmato Lei
my-successor-signed = Esiste già una firma del Suo indirizzo per la stessa organizzazione. Se vuole prendere in carico questa, ritiri prima quella, poi apra di nuovo il link.
my-successor-gone-title = Qui non c’è nulla da prendere in carico
my-successor-gone = Il link è troppo vecchio, si è spezzato o è stato sostituito da uno più recente; oppure la firma è stata ritirata. Chieda alla persona che voleva passarla a Lei.

## Withdrawing and erasing

my-withdraw-title = Ritirare la firma
my-withdraw-means = Esce subito dall’elenco, dalla ricerca, dal conteggio e dai file. Il registro pubblico conserva il fatto che una voce è stata ritirata, senza nome.
my-withdraw-again = Potrà firmare di nuovo più avanti.
my-withdraw-button = Ritirarla
my-erase-title = Cancellare la firma
my-erase-means = Cancelliamo la firma con tutto ciò che è conservato al riguardo: la riga che compare, il Suo nome e il Suo indirizzo, le caselle che ha spuntato e quanto è stato deciso.
my-erase-withdraws = Prima è ritirata, ed esce subito dall’elenco, dalla ricerca, dal conteggio e dai file.
my-erase-for-good = Non si può annullare, nemmeno da parte nostra. Il registro pubblico conserva il fatto che c’era una voce, e quando, senza nome.
my-erase-button = Cancellarla definitivamente

## Updates

unsubscribe-title = Basta aggiornamenti?
unsubscribe-text = Prema il pulsante, e non Le inviamo più e-mail sugli aggiornamenti di questa lettera. La Sua firma resta.
unsubscribe-button = Non ricevere più aggiornamenti
unsubscribe-ended-title = Questo link non vale più
unsubscribe-ended-text = La firma ora ha un altro contatto, o non c’è più, e Lei non riceve aggiornamenti per suo tramite. Per ciò che ha firmato Lei, chieda il link alle Sue firme.
unsubscribed-title = Non riceve più aggiornamenti
unsubscribed-text = La Sua firma resta. Può riattivare gli aggiornamenti nella pagina delle Sue firme.

## Filing a person otherwise, before confirming

confirm-filing-label = In elenco come
confirm-filing-hint = Le parole del Suo nome nell’ordine che segue l’elenco, come «Lovelace, Ada».
confirm-filing-button = Ordinare così
confirm-filing-unexplained = Qui usi soltanto parole del Suo nome, come «Lovelace, Ada». Per tutto il resto, prima firmi e poi corregga la firma: la moderazione la esaminerà.

## Privacy, the ledger, the desk

privacy-kept-heading = Per quanto tempo si conserva
privacy-kept-text = Quanto è conservato su una firma resta finché la firma è pubblicata o attende la moderazione. Chi ha firmato può farlo cancellare in qualsiasi momento.
privacy-kept-withdrawn = { $days ->
    [one] Quando una firma è ritirata, i dati delle persone che vi stanno dietro sono cancellati dopo { $days } giorno: nome, ruolo e indirizzo, chiunque vi comparisse, e quanto è stato scritto al riguardo.
    [many] Quando una firma è ritirata, i dati delle persone che vi stanno dietro sono cancellati dopo { $days } di giorni: nome, ruolo e indirizzo, chiunque vi comparisse, e quanto è stato scritto al riguardo.
   *[other] Quando una firma è ritirata, i dati delle persone che vi stanno dietro sono cancellati dopo { $days } giorni: nome, ruolo e indirizzo, chiunque vi comparisse, e quanto è stato scritto al riguardo.
}
privacy-kept-closed = { $days ->
    [one] Se non è stata pubblicata, è stata tolta dall’elenco o è stata unita a un’altra, può tornare per { $days } giorno; poi i dati delle persone sono cancellati allo stesso modo.
    [many] Se non è stata pubblicata, è stata tolta dall’elenco o è stata unita a un’altra, può tornare per { $days } di giorni; poi i dati delle persone sono cancellati allo stesso modo.
   *[other] Se non è stata pubblicata, è stata tolta dall’elenco o è stata unita a un’altra, può tornare per { $days } giorni; poi i dati delle persone sono cancellati allo stesso modo.
}
privacy-kept-whole = Di un’organizzazione che doveva essere nominata restano alla moderazione i nomi e quanto è stato deciso; di tutte le altre firme sparisce l’intera voce. Il registro non nomina nessuno.
privacy-kept-correspondence = { $days ->
    [one] Il fatto che a qualcuno sia stato chiesto di confermare un secondo indirizzo, il fatto che un’organizzazione sia stata avvisata e la sua risposta, e le risposte su un testo modificato sono conservati ancora per { $days } giorno; una contestazione da cui dipende una decisione, finché la decisione non è presa.
    [many] Il fatto che a qualcuno sia stato chiesto di confermare un secondo indirizzo, il fatto che un’organizzazione sia stata avvisata e la sua risposta, e le risposte su un testo modificato sono conservati ancora per { $days } di giorni; una contestazione da cui dipende una decisione, finché la decisione non è presa.
   *[other] Il fatto che a qualcuno sia stato chiesto di confermare un secondo indirizzo, il fatto che un’organizzazione sia stata avvisata e la sua risposta, e le risposte su un testo modificato sono conservati ancora per { $days } giorni; una contestazione da cui dipende una decisione, finché la decisione non è presa.
}
privacy-kept-links = Il fatto che qualcuno abbia chiesto un link alle proprie firme è dimenticato dopo tre giorni, una proposta a chi subentra dopo trenta.
privacy-withdraw-desk = Per farlo da sé, chieda un link alle Sue firme
ledger-reason-corrected = modificata da chi ha firmato, all’esame della moderazione
reason-corrected = modificata
reason-corrected-evidence = L’ha modificata chi ha firmato. Prima era: { $evidence }
desk-moved-corrected = Modificata da chi ha firmato
desk-moved-changed-kind = Modificata da chi ha firmato: ora firma a titolo personale, non per l’organizzazione
desk-moved-handed-over = Passata a un altro contatto
desk-mail-kind-signer-desk = Link alle proprie firme
desk-mail-kind-withdrawn = «La Sua firma è ritirata»
desk-mail-kind-handover = Proposta a chi subentra
desk-mail-kind-handed-over = «Chi Le subentra ha accettato»

## Mail

mail-my-desk = Per vedere, correggere o ritirare la Sua firma:
mail-unsubscribe = Ha chiesto gli aggiornamenti su questa lettera. Per non riceverne più:
mail-footer-asked = Inviata da { $site }, perché qualcuno ne ha fatto richiesta con questo indirizzo.
mail-footer-successor = Inviata da { $site }, perché questo indirizzo è stato indicato come quello di chi subentra.
mail-signer-desk-subject = Le Sue firme su { $site }
mail-signer-desk-heading = Le Sue firme
mail-signer-desk-about = Lei, o qualcuno che ha indicato questo indirizzo, ha chiesto il link a tutto ciò che è stato firmato con questo indirizzo su { $site }.
mail-signer-desk-button = Vedere e modificare le Sue firme
mail-signer-desk-expires = Il link è valido fino al giorno { $date }. Chi lo possiede può modificare le Sue firme: non lo inoltri a nessuno.
mail-signer-desk-not-you = Se la richiesta non viene da Lei, può ignorare questa e-mail. Non è stato modificato nulla.
mail-withdrawn-subject = La Sua firma è ritirata: { $title }
mail-withdrawn-heading = La Sua firma è ritirata
mail-withdrawn-about = Come ha chiesto, questa firma non si trova più sotto la lettera aperta di { $host }:
mail-withdrawn-again = Può firmare di nuovo in qualsiasi momento:
mail-withdrawn-again-early = Può firmare di nuovo: dal link alla lettera che ha ricevuto, oppure sulla pagina della lettera quando sarà aperta.
mail-withdrawn-not-you = Se non è stata ritirata da Lei, qualcun altro legge la Sua posta. Firmi di nuovo e informi chi promuove la lettera.
mail-handover-subject = Vuole prendere in carico una firma? { $title }
mail-handover-heading = Vuole prendere in carico una firma?
mail-handover-about = Il contatto di una firma desidera passare a Lei questo ruolo. La firma è pubblicata o in attesa sotto la lettera aperta di { $host }:
mail-handover-means = Il contatto può correggere o ritirare la firma, ed è la persona a cui ne scriviamo. Nulla cambia se Lei non accetta.
mail-handover-button = Vedere e accettare
mail-handover-expires = Il link è valido fino al giorno { $date }.
mail-handover-not-you = Se la cosa non La riguarda, può ignorare questa e-mail; oppure lo dica sulla stessa pagina, e la lettera non scrive mai più a questo indirizzo.
mail-handed-over-subject = Chi Le subentra ha accettato: { $title }
mail-handed-over-heading = Chi Le subentra ha accettato
mail-handed-over-about = Il contatto di questa firma, sotto la lettera aperta di { $host }, non è più Lei:
mail-handed-over-means = I link che ha ricevuto per questa firma non funzionano più. Se non è stata passata da Lei, informi la moderazione.

## Who sees the name

my-action-visibility = Scegliere chi vede il nome
my-visibility-title = Chi vede il nome?
my-visibility-means = La modifica è visibile subito. Il registro pubblico conserva il fatto che un nome è entrato nell’elenco o ne è uscito, e vecchie copie dell’elenco possono contenerlo.
my-visibility-button = Salvare
my-done-visibility = La modifica è fatta.
