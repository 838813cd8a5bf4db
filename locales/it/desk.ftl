### Reviewed by a native speaker: no

## Frame

desk-title = Moderazione
desk-skip = Andare al contenuto
desk-nav = Area di moderazione
desk-nav-letters = Lettere
desk-nav-site = Il sito
desk-waiting = In attesa
desk-count = { $count }
desk-signatures = Firme
desk-mail = E-mail
desk-letter-page = La lettera
desk-sign-out = Uscire
desk-undo = Annullare
desk-warnings = Avvertenze
desk-letter-waiting = { $waiting ->
    [0] nulla in attesa
    [one] { $waiting } in attesa
    [many] { $waiting } in attesa
   *[other] { $waiting } in attesa
  }
desk-warning-proxy = Sono arrivate richieste con un header X-Forwarded-For da un indirizzo che non è considerato affidabile. Se è il Suo proxy, lo indichi in server.trusted_proxies; fino ad allora tutte le visite dietro di esso contano come una sola.
desk-warning-files = Non è configurato alcun server di posta: le e-mail sono scritte in file, e nessuno ne riceve.
desk-warning-dead = { $count ->
    [one] Un’e-mail non è stata recapitata.
    [many] { $count } di e-mail non sono state recapitate.
   *[other] { $count } e-mail non sono state recapitate.
  }
desk-warning-dead-look = Guardarle

## Login and set-up

login-title = Accesso all’area di moderazione
login-email = Indirizzo e-mail
login-password = Password
login-button = Accedere
login-failed = L’indirizzo e la password non vanno insieme. Li controlli entrambi e riprovi.
setup-title = Creare il primo account di moderazione
setup-intro = Questo link funziona una volta sola. L’account che crea qui decide che cosa si pubblica su { $site }.
setup-name = Il Suo nome
setup-name-hint = Si vede, nell’area di moderazione, accanto alle Sue decisioni.
setup-email = Indirizzo e-mail
setup-email-hint = Lo usa per accedere, e riceve lì l’avviso quando la prima firma attende.
setup-password = Password
setup-password-hint = Almeno { $min } caratteri. Qualche parola senza relazione ne fa una buona.
setup-password-again = Ancora la stessa password
setup-button = Creare l’account
setup-gone-title = Questo link non funziona più
setup-gone = È già stato usato, oppure non è stato copiato per intero. Finché non c’è nessun account di moderazione, l’avvio del server ne stampa uno nuovo. In seguito è chi è titolare a invitare altre persone dall’area di moderazione.
setup-gone-login = Accedere
setup-errors = { $count ->
    [one] C’è un problema in un campo
    [many] Ci sono problemi in { $count } di campi
   *[other] Ci sono problemi in { $count } campi
  }
error-moderator-name-empty = Scrivere il proprio nome.
error-moderator-name-unusable = Scrivere il proprio nome in lettere comuni, senza link né caratteri di controllo.
error-moderator-email-empty = Scrivere il proprio indirizzo e-mail.
error-moderator-email-invalid = Non sembra un indirizzo e-mail. La forma è nome@example.org.
error-moderator-email-taken = Esiste già un account con questo indirizzo. Usarlo per accedere.
error-moderator-password-short = Scegliere una password di almeno { $min } caratteri.
error-moderator-password-long = Scegliere una password di al massimo { $max } caratteri.
error-moderator-password-differs = Le due password non sono uguali. Digitarle di nuovo entrambe.

## Queue

queue-title = Voci in attesa
queue-title-count = { $count ->
    [0] Nulla in attesa
    [one] { $count } voce in attesa
    [many] { $count } di voci in attesa
   *[other] { $count } voci in attesa
  }
queue-empty = Nulla in attesa.
queue-empty-published = { $count ->
    [0] Nessuna è ancora pubblicata.
    [one] { $count } è pubblicata.
    [many] { $count } sono pubblicate.
   *[other] { $count } sono pubblicate.
  }
queue-empty-look = Guardare le firme
queue-list = Voci
queue-to-entry = Andare alla voce
queue-waits = in attesa da { $wait }

## One signature

signature-title = { $name }: firma
signature-as-printed = Come comparirà
signature-individual = Una persona
signature-filed = In elenco come
signature-filed-heading = { $file_under }, sotto { $heading }
signature-website = Sito web
signature-representatives = Compare inoltre
signature-no-representatives = nessuno
signature-on-the-list = Nell’elenco
signature-public-page = La sua pagina pubblica
signature-reasons = Perché è in attesa
signature-evidence = Indizi
signature-proof = Verifica
signature-contact = Contatto
signature-contact-note = non pubblicato
signature-contact-erased = cancellato
signature-domains = Domini
signature-domain-mail = e-mail
signature-domain-website = sito web
signature-domain-none = nessuno
signature-version = Firmata
signature-confirmed-at = Confermata
signature-rivals = Concorrenti e omonimie
signature-rivals-none = Nessun’altra voce ha questo nome.
signature-same-address = Firmato anche da questo indirizzo
signature-same-address-none = Nient’altro su questo sito.
signature-this-one = Questa voce
signature-history = Cronologia
signature-history-none = Non è stato ancora deciso nulla.
signature-history-nobody = tramite un link in un’e-mail, o dal programma
signature-history-reason = Motivo: { $reason }
signature-history-mailed = Chi ha firmato è stato avvisato per e-mail.
signature-conflict = Qualcun altro ha fatto prima
signature-impossible = Non è possibile
signature-organisation-listed = Un’altra firma di questa organizzazione è nell’elenco. Togliere prima quella dall’elenco. Non è stato modificato nulla.
signature-another-stands = Chi ha firmato ha un’altra voce in attesa o pubblicata. Non è stato modificato nulla.
signature-illegal = Per una voce { $state } questo passaggio non è possibile. Non è stato modificato nulla.
signature-version-read = Versione { $version }, letta in { $language }
signature-contact-none = nessuno: la voce è stata aggiunta da chi promuove la lettera
signature-decide = Decisione
signature-to-decision = Alla decisione
signature-publish = Pubblicare
signature-publish-closes = { $count ->
    [one] Pubblicandola si chiude una firma concorrente; il suo contatto è avvisato per e-mail.
    [many] Pubblicandola si chiudono { $count } di firme concorrenti; i loro contatti sono avvisati per e-mail.
   *[other] Pubblicandola si chiudono { $count } firme concorrenti; i loro contatti sono avvisati per e-mail.
  }
signature-reject = Respingere
signature-reject-reason = Motivo per respingerla
signature-mail = Avvisare per e-mail chi ha firmato
signature-unpublish = Togliere dall’elenco
signature-unpublish-hint = Torna tra le voci in attesa. Il registro pubblico dice «all’esame della moderazione», senza il nome.
signature-reopen = Riaprire
signature-reopen-hint = Torna tra le voci in attesa; non si pubblica ancora nulla.
error-decision-reason-missing = Scegliere un motivo.
desk-nothing-withdrawn = È stata ritirata da chi ha firmato. Non c’è nulla da decidere.
desk-nothing-merged = È stata unita a un’altra voce. Non c’è nulla da decidere.
desk-nothing-reader = Può leggere questa voce; per decidere serve il ruolo di moderazione.
desk-unnamed-addressee = Solo i destinatari vedono il nome; sulla pagina è conteggiato.
desk-unnamed-counted = Il nome non è mostrato; è conteggiato.

## Words for what the rules and the store know

reason-free-mail = e-mail gratuita
reason-free-mail-evidence = L’indirizzo è presso { $evidence }, un servizio di posta che chiunque può usare.
reason-outside-domain = fuori dal suo dominio
reason-outside-domain-evidence = L’indirizzo è presso { $evidence }, il sito web no.
reason-rival = concorrente
reason-rival-evidence = Un altro indirizzo ha firmato per la stessa organizzazione.
reason-address-signed-for-another = ha firmato per altri
reason-address-signed-for-another-evidence = Lo stesso indirizzo ha firmato anche per un’altra organizzazione.
reason-review-first = prima l’esame
reason-review-first-evidence = Questa lettera non pubblica nulla prima che la moderazione l’abbia visto.
reason-no-website = nessun sito web
reason-no-website-evidence = Non è stato indicato un sito web, perciò l’indirizzo non dimostra nulla sull’organizzazione.
reason-watch-list = nome sorvegliato
reason-watch-list-territory = «{ $entry }» è uno Stato o un territorio. Chi firma con quel nome parla per il suo governo.
reason-watch-list-office = Il nome è quello di una carica dello Stato, o comincia allo stesso modo: { $entry }.
reason-watch-list-intergovernmental = «{ $entry }» è un organismo intergovernativo, o è preso per tale.
reason-watch-list-addressee = La lettera è indirizzata a «{ $entry }».
reason-watch-list-operator = «{ $entry }» è nell’elenco di nomi sorvegliati di questo sito.
reason-watch-list-person = Il nome è quello di uno Stato, di una carica o di un organismo intergovernativo, oppure è sorvegliato per un altro motivo.
reason-mixed-scripts = alfabeti misti
reason-mixed-scripts-evidence = In «{ $evidence }» lettere di un alfabeto passano per lettere di un altro.
reason-mixed-scripts-person = In una parola del nome lettere di un alfabeto passano per lettere di un altro.
reason-lookalike = nome somigliante
reason-lookalike-evidence = Il nome somiglia a «{ $evidence }» ed è scritto diversamente.
reason-name-mismatch = dominio estraneo
reason-name-mismatch-evidence = Il dominio { $evidence } non ha nulla a che fare con il nome.
reason-trap = trappola
reason-trap-evidence = Il campo nascosto, che le persone non vedono, è stato compilato. Probabilmente era un programma.
reason-undeliverable = non recapitabile
reason-moderator = riportata qui
reason-moderator-evidence = La moderazione l’ha tolta dall’elenco o l’ha riaperta.
desk-proof-address = indirizzo
desk-proof-address-sentence = L’ha confermata qualcuno che legge la posta presso { $domain }.
desk-proof-own-domain = dominio proprio
desk-proof-own-domain-sentence = Confermata per e-mail presso { $domain }, il dominio del sito web dell’organizzazione.
desk-proof-vouched = garantita
desk-proof-vouched-sentence = La moderazione garantisce per questa firma.
desk-proof-imported = importata
desk-proof-imported-sentence = Chi promuove la lettera l’ha portata da altrove. Non è stata confermata alcuna e-mail.
desk-domains-same = uguali
desk-domains-differ = diversi
desk-domains-free = e-mail gratuita
desk-domains-no-website = nessun sito web da confrontare
desk-domains-no-address = nessun indirizzo da confrontare
desk-state-any = Qualsiasi stato
desk-state-held = trattenuta
desk-state-published = pubblicata
desk-state-rejected = respinta
desk-state-withdrawn = ritirata
desk-state-invalidated = invalidata
desk-state-merged = unita
desk-rejection-choose = Scegliere un motivo
desk-rejection-not-genuine = Non autentica
desk-rejection-not-authorised = Firma non autorizzata
desk-rejection-duplicate = Doppione di un’altra voce
desk-rejection-not-eligible = Non può firmare questa lettera
desk-rejection-unclear = Non chiarita
desk-rejection-superseded = Pubblicata una firma concorrente
desk-moved-published = Pubblicata
desk-moved-unpublished = Tolta dall’elenco
desk-moved-rejected = Respinta
desk-moved-reopened = Riaperta
desk-moved-withdrawn = Ritirata da chi ha firmato
desk-moved-invalidated = Invalidata
desk-moved-merged = Unita a un’altra voce
desk-moved-by-undo = Annullato: { $what }
desk-conflict-published = { $who } ha pubblicato questa voce { $wait } fa. Non è stato sovrascritto nulla.
desk-conflict-rejected = { $who } ha respinto questa voce { $wait } fa. Non è stato sovrascritto nulla.
desk-conflict-held = { $who } ha rimesso questa voce tra quelle in attesa { $wait } fa. Non è stato sovrascritto nulla.
desk-conflict-other = { $who } ha modificato questa voce { $wait } fa: ora è { $state }. Non è stato sovrascritto nulla.
desk-conflict-nobody = Nel frattempo questa voce è stata modificata, da chi ha firmato o dal programma: ora è { $state }. Non è stato sovrascritto nulla.
desk-wait-seconds = { $n ->
    [one] { $n } secondo
    [many] { $n } di secondi
   *[other] { $n } secondi
  }
desk-wait-minutes = { $n } min
desk-wait-hours = { $n } h
desk-wait-days = { $n ->
    [one] { $n } giorno
    [many] { $n } di giorni
   *[other] { $n } giorni
  }
desk-role-owner = titolare
desk-role-moderator = moderazione
desk-role-reader = lettura
desk-done-published = «{ $name }»: firma pubblicata.
desk-done-rejected = «{ $name }»: firma respinta.
desk-done-unpublished = «{ $name }»: firma tolta dall’elenco e di nuovo in attesa.
desk-done-reopened = «{ $name }»: firma di nuovo in attesa.
desk-done-other = «{ $name }»: la firma è { $state }.
desk-done-undone = Annullato. «{ $name }»: la firma è di nuovo { $state }.
desk-undo-too-late = Non si può più annullare: da allora la voce è cambiata, oppure sono passati più di dieci minuti. Può ancora decidere di nuovo qui sotto.

## Signatures

published-title = Firme
published-find = Cercare
published-find-hint = Parole del nome. Le persone che non sono nell’elenco non si possono trovare per nome: i loro nomi sono sigillati.
published-state = Stato
published-button = Mostrare
published-total = { $count ->
    [0] Nessuna firma
    [one] { $count } firma
    [many] { $count } di firme
   *[other] { $count } firme
  }
published-none = Nessuna firma corrisponde. Provare con un altro inizio di parola, o con qualsiasi stato.
published-none-yet = Nessuno ha ancora confermato una firma.
published-name = Nome
published-country = Paese
published-proof = Verifica
published-when = Quando
published-next = Avanti
published-start = Tornare all’inizio

## Mail

desk-mail-title = E-mail
desk-mail-waiting = In attesa
desk-mail-oldest = la più vecchia da { $wait }
desk-mail-hour = Inviate nell’ultima ora
desk-mail-day = Inviate nell’ultimo giorno
desk-mail-quota = su { $quota }
desk-mail-quota-none = nessun limite
desk-mail-undeliverable = Indirizzi non recapitabili
desk-mail-undeliverable-note = Le e-mail inviate lì sono tornate definitivamente indietro; non ne ricevono più.
desk-mail-dead = Non recapitate
desk-mail-dead-none = Tutte le e-mail sono state recapitate o sono in viaggio.
desk-mail-for = «{ $letter }»
desk-mail-when = Scritta
desk-mail-attempts = { $count ->
    [one] { $count } tentativo
    [many] { $count } di tentativi
   *[other] { $count } tentativi
  }
desk-mail-code = codice { $code }
desk-mail-to = A
desk-mail-at = qualcuno presso { $domain }
desk-mail-open = Mostrare l’indirizzo
desk-mail-gone = L’indirizzo è stato cancellato.
desk-mail-signature = La firma
desk-mail-retry = Riprovare
desk-mail-drop = Scartare
desk-mail-drop-sure = Non sarà inviata, e non si può annullare.
desk-mail-drop-button = Scartare definitivamente
desk-mail-older = Sono mostrate soltanto le { $count } più recenti; le più vecchie seguono man mano che queste sono sbrigate.
desk-mail-kind-confirm = Conferma
desk-mail-kind-reminder = Promemoria
desk-mail-kind-already-signed = «Ha già firmato»
desk-mail-kind-published = «La Sua firma è pubblicata»
desk-mail-kind-rejected = Firma respinta
desk-mail-kind-superseded = «È stata pubblicata un’altra firma»
desk-mail-kind-first-waiting = «Una firma La attende», a chi modera
desk-mail-kind-other = E-mail
desk-mail-error-full = La casella di posta è piena.
desk-mail-error-nobody = Questa casella di posta non esiste, o non accetta e-mail da noi.
desk-mail-error-refused = Il server di destinazione ha rifiutato l’e-mail.
desk-mail-error-busy = Il server di destinazione è rimasto occupato finché abbiamo rinunciato.
desk-mail-error-unreachable = Il server di posta non era raggiungibile.

## Versions of a text

desk-mail-kind-question = «Il testo è cambiato: mantenere o ritirare?»
## Proof: vouching, asking the signer, telling the organisation

reason-objection = contestazione
reason-objection-evidence = L’organizzazione è stata avvisata della firma e la contesta, senza dire perché.
reason-objection-said = L’organizzazione è stata avvisata della firma e la contesta: { $said }
more-heading = Altri modi per accertarsene
more-asked = Chiesto a chi ha firmato
more-vouch = Garantire
more-vouch-note = Come sa che è autentica?
more-vouch-hint = Questa nota è pubblicata accanto alla firma: non scriva dati privati. Al massimo 500 caratteri.
more-ask = Chiedere un indirizzo al dominio proprio
more-ask-at = Chiedere un indirizzo presso { $domain }
more-ask-domain = Il dominio dell’organizzazione
more-ask-hint = Chi ha firmato riceve un’e-mail. Finché non è confermato un indirizzo del genere, la voce attende separata dalle altre, al massimo 14 giorni.
more-call-off = Non attendere più chi ha firmato
more-first-on = Mettere tra le prime firme
more-first-off = Togliere dalle prime firme
more-first-hint = Le prime firme stanno sopra le altre sulla pagina della lettera, su carta e nei file da leggere. Chi è stato invitato per le prime firme ne fa parte fin dall’inizio.
more-notice = Avvisare l’organizzazione
more-notice-to = Il suo indirizzo di contatto pubblico
more-notice-at = Il suo dominio è { $domain }.
more-notice-hint = Riceve un’e-mail con la riga e un link per contestarla. Una contestazione trattiene subito la firma.
more-notice-anyway = Inviare lì comunque
more-signer-not-mailed = Non si può chiedere a chi ha firmato: non c’è un indirizzo, le e-mail non vi arrivano, oppure ne ha ricevute cinque oggi. Non è stato modificato nulla.
more-organisation-not-mailed = Non si può avvisare quell’indirizzo: le e-mail non vi arrivano, chi lo usa non ne vuole, oppure ne ha ricevute cinque oggi. Non è stato modificato nulla.
error-vouch-note-empty = Scrivere come lo si sa.
error-vouch-note-long = Scrivere al massimo { $max } caratteri.
error-vouch-note-unusable = Scrivere parole semplici, senza indirizzi web o e-mail né caratteri di controllo.
error-ask-domain = Indicare il dominio proprio dell’organizzazione, come example.org; non quello di un servizio di posta.
error-notice-to = Non sembra un indirizzo e-mail. La forma è nome@example.org.
error-notice-outside = Questo indirizzo non è al dominio proprio dell’organizzazione. Chi lo legge potrebbe non parlare per l’organizzazione.
desk-asked-waiting = in attesa di chi ha firmato
desk-asked-waiting-sentence = In data { $date } è stato chiesto un indirizzo presso { $domain }; ancora nessuna risposta.
desk-asked-ignored = nessuna risposta
desk-asked-ignored-sentence = In data { $date } è stato chiesto un indirizzo presso { $domain }; chi ha firmato non ha risposto entro 14 giorni.
desk-moved-vouched = Garantita
desk-moved-beside-undone = Annullato
desk-moved-asked = A chi ha firmato è stato chiesto un indirizzo al dominio proprio
desk-moved-called-off = Non si attende più chi ha firmato
desk-moved-second-address = Indirizzo al dominio proprio confermato
desk-moved-told = Organizzazione avvisata
desk-moved-objected = L’organizzazione l’ha contestata
desk-done-vouched = { $name }: Lei garantisce per questa firma; la nota è pubblicata con essa.
desk-done-asked = { $name }: è stato chiesto a chi ha firmato. La voce attende la risposta.
desk-done-called-off = { $name }: non si attende più chi ha firmato.
desk-done-told = { $name }: l’organizzazione è stata avvisata.
desk-conflict-objected = L’organizzazione ha contestato questa voce dopo che la pagina è stata mostrata. Non è stato modificato nulla.
desk-conflict-beside = { $who } ha fatto qualcosa su questa voce { $wait } fa: «{ $what }». Non è stato sovrascritto nulla.
desk-conflict-answered = Chi ha firmato ha risposto o modificato qualcosa dopo che la pagina è stata mostrata. Non è stato deciso nulla.
desk-mail-kind-ask = «Ancora un passo», a chi ha firmato
desk-mail-kind-second-address = Conferma di un secondo indirizzo
desk-mail-kind-notice = «Una firma a nome della Sua organizzazione», a un’organizzazione
desk-mail-kind-objected = «Un’organizzazione contesta una firma», a chi modera
desk-mail-kind-reported = «È stata segnalata una voce», a chi modera
desk-mail-error-domain = Il dominio dell’indirizzo non esiste, o dichiara di non accettare e-mail.

## Those who are not named, near people, first signatures
reason-other-domain = altro dominio
reason-other-domain-evidence = L’anagrafe conosce l’organizzazione con questo nome sotto { $evidence }. Se ha cambiato dominio, correggere la sua scheda; se è un’altra organizzazione, il nome deve contenere ciò che le distingue.
reason-shared-name = nome di più organizzazioni
reason-shared-name-evidence = Più organizzazioni dell’anagrafe hanno questo nome accanto al proprio: { $evidence }. La voce è stata messa con la più vecchia.
reason-shared-name-unnamed = Anche un’organizzazione che non deve essere nominata ha questo nome, o questo nome inglese. Confrontare che cosa ha firmato: è accanto a questa voce.
desk-first-from-domain = Prima firma da questo dominio
more-notice-unnamed = L’organizzazione non viene avvisata: ha scelto di non essere nominata, e chi legge la sua posta pubblica verrebbe a sapere che ha firmato. Chiedere invece a chi ha firmato.
signature-namesakes = Persone nell’elenco con lo stesso nome
signature-namesakes-none = Nell’elenco di questa lettera nessuno ha lo stesso nome. Le persone che non sono nell’elenco non vengono confrontate: i loro nomi sono sigillati.
