### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = Lettere
letterdesk-nav = Pagine su questa lettera
letterdesk-overview = Panoramica
letterdesk-corrections = { $count ->
    [one] { $count } prima firma ha corretto la propria riga: compare sotto la lettera soltanto dopo che la moderazione l’ha esaminata.
    [many] { $count } di prime firme hanno corretto la propria riga: compaiono sotto la lettera soltanto dopo che la moderazione le ha esaminate.
   *[other] { $count } prime firme hanno corretto la propria riga: compaiono sotto la lettera soltanto dopo che la moderazione le ha esaminate.
  }
letterdesk-text = Testo
letterdesk-version = Testo e versioni
letterdesk-settings = Impostazioni
letterdesk-updates = Aggiornamenti
letterdesk-action = Attivarsi
letterdesk-delivery = Consegna
letterdesk-new = Nuova lettera
letterdesk-new-intro = Comincia come bozza che nessuno vede. Il testo e tutto il resto si possono modificare finché non è aperta.
letterdesk-new-button = Creare la bozza
letterdesk-none = Non c’è ancora nessuna lettera.
letterdesk-letter = Lettera
letterdesk-state = Stato
letterdesk-signed = Firme
letterdesk-made = Iniziata in data { $date }
letterdesk-slug = Indirizzo
letterdesk-slug-hint = L’ultima parte dell’indirizzo, come «pace-2027»: lettere minuscole, cifre e trattini. Non cambia più.
letterdesk-slug-bad = Scrivere da 1 a 60 lettere minuscole, cifre e trattini, senza trattini all’inizio o alla fine.
letterdesk-slug-taken = Un’altra lettera ha questo indirizzo. Sceglierne uno diverso.
letterdesk-title-wanted = Dare alla lettera un titolo di al massimo 300 caratteri.
letterdesk-host-wanted = Indicare chi pubblica la lettera, in al massimo 200 caratteri.
letterdesk-language-bad = Scrivere un codice di lingua come «en», «fr» o «pt-BR».
letterdesk-problem = Non è stato fatto
letterdesk-moved = Nel frattempo qualcun altro ha spostato la lettera. Questa pagina mostra dov’è ora.
letterdesk-lacks = Alla lettera manca ancora qualcosa con cui viene firmata.
letterdesk-before-opening = Prima che si possa aprire
letterdesk-ready = Non manca nulla.
letterdesk-lacks-text = Il testo in { $language } è ancora vuoto.
letterdesk-lacks-addressees = Il testo in { $language } non dice a chi è indirizzato.
letterdesk-lacks-host = Non è indicato chi promuove la lettera.
letterdesk-lacks-contact = Non è impostato un contatto pubblico: chi firma non potrebbe chiedere a nessuno.
letterdesk-unpublished = { $count ->
    [one] { $count } non pubblicato
    [many] { $count } non pubblicati
   *[other] { $count } non pubblicati
  }
letterdesk-texts = Versione { $number }
letterdesk-prepared = In preparazione:
letterdesk-write = Scrivere
letterdesk-columns = Tradurre fianco a fianco
letterdesk-preview = Anteprima
letterdesk-read = Leggere
letterdesk-add-language = Aggiungere una lingua
letterdesk-moves = Aprire e chiudere
letterdesk-open-means = L’apertura mostra la lettera a tutti e ne blocca il testo: da quel momento cambia soltanto con una nuova versione.
letterdesk-close-means = Una lettera chiusa resta leggibile; quanto è stato inviato in tempo può essere confermato per altre 24 ore. Una lettera archiviata non è più proposta.
letterdesk-move-open = Aprire alle firme
letterdesk-move-closed = Chiudere
letterdesk-move-archived = Archiviare
letterdesk-move-draft = Riportare a bozza
letter-state-draft = Bozza
letter-state-open = Aperta
letter-state-awaiting = In attesa di apertura
letter-state-closed = Chiusa
letter-state-archived = Archiviata

## Its text

text-title = Titolo
text-title-hint = Come sta sopra la lettera.
text-short-title = Titolo breve
text-short-title-hint = Poche parole per la navigazione e le e-mail, al massimo 60 caratteri.
text-addressees = Destinatari
text-addressees-hint = A chi è indirizzata la lettera, come compare dopo «Destinatari».
text-note = Che cosa cambia
text-note-hint = Una frase che tutti leggono accanto alla nuova versione.
text-markdown = Testo
text-markdown-hint = Markdown: una riga vuota tra i paragrafi, # per i titoli, *corsivo*, **grassetto**, - per gli elenchi, > per le citazioni, [^1] per le note. Si può incollare da un programma di scrittura: la formattazione resta.
text-paragraph = Paragrafo { $number }
text-whole = Scrivere il testo tutto insieme
text-of-draft = Nessuno lo vede ancora. L’apertura della lettera lo blocca.
text-of-next = Una bozza della prossima versione: nessuno la vede finché non è pubblicata.
text-of-translation = Una traduzione della versione che si firma ora: nessuno la vede finché non è pubblicata, e da allora non cambia più.
text-save = Salvare
text-dismiss = Scartare le modifiche
text-kept = Salvato.
text-empty = Non può essere vuoto.
text-too-long = È troppo lungo: al massimo { $max } caratteri.
text-same = Non c’è nessuna differenza.
text-changed = Nel frattempo qualcun altro l’ha modificato
text-changed-hint = Nulla va perduto: l’altro testo è salvato, il Suo è nel modulo qui sotto. Ne riprenda ciò che vuole; salvando, il Suo prende il posto dell’altro.
text-theirs = Salvato da qualcun altro
text-yours = Il Suo
text-cleaned = Che cosa cambia la ripulitura
text-cleaned-hint = Non è ancora salvato nulla. Salvi il testo qui sotto com’è ora, oppure annulli la ripulitura.
text-pasted = Com’era
text-clean = Ripulito
text-clean-up = Ripulire il testo incollato
text-clean-up-hint = Toglie ciò che non si vede, come i trattini facoltativi e gli spazi unificatori, e trasforma punti elenco e numeri in elenchi. Ogni modifica si vede prima che sia salvata.
text-join = Unire le righe spezzate soltanto dalla larghezza di una pagina
text-clean-button = Ripulire
text-restore = Annullare la ripulitura
text-pasted-note = Incollato come Markdown.
text-file = Prendere il testo da un file
text-file-hint = Markdown, testo semplice o una pagina web (.md, .txt, .html). Prende il posto del testo qui sopra, ed è salvato insieme a quello.
text-drop = Eliminare questo testo
text-drop-sure = Il testo in questa lingua viene eliminato.
text-drop-button = Eliminare il testo

## Versions and translations

version-prepare = Preparare la versione { $number }
version-draft = La lettera è una bozza: il testo cambia ancora liberamente, senza una nuova versione.
version-how = Il testo che si firma non cambia mai. Scrivere la prossima versione accanto a questa, in tutte le lingue che dovrà avere; le differenze sono mostrate qui sotto prima che si pubblichi qualcosa.
version-prepared = In preparazione
version-translations = Altre lingue della versione { $number }
version-translations-hint = Una traduzione si aggiunge alla versione che si firma ora. Una volta pubblicata si può firmare, e non cambia più.
version-translation-publish = Pubblicare la traduzione
version-publish = Pubblicare la versione { $number }
version-publish-button = Pubblicare la versione { $number }
version-missing = Non in preparazione; chi legge in queste lingue riceverebbe quindi il testo nella lingua della lettera:
version-what = Di che tipo di modifica si tratta?
version-editorial = Redazionale
version-material = Nella sostanza
version-editorial-means = { $count ->
    [0] Ortografia, una data, una frase più chiara. Non si deve chiedere a nessuno.
    [one] Ortografia, una data, una frase più chiara. { $count } firma è mantenuta; non si chiede a nessuno.
    [many] Ortografia, una data, una frase più chiara. Tutti i { $count } di firme sono mantenuti; non si chiede a nessuno.
   *[other] Ortografia, una data, una frase più chiara. Tutte le { $count } firme sono mantenute; non si chiede a nessuno.
  }
version-material-means = { $count ->
    [0] La sostanza cambia. Non c’è ancora nessun contatto a cui chiedere.
    [one] La sostanza cambia. A { $count } contatto sarà chiesto per e-mail se sostiene il nuovo testo; il silenzio mantiene la firma sotto il testo che è stato firmato.
    [many] La sostanza cambia. A { $count } di contatti sarà chiesto per e-mail se sostengono il nuovo testo; il silenzio mantiene la firma sotto il testo che è stato firmato.
   *[other] La sostanza cambia. A { $count } contatti sarà chiesto per e-mail se sostengono il nuovo testo; il silenzio mantiene la firma sotto il testo che è stato firmato.
  }
version-nobody-to-ask = La lettera non è aperta, perciò chi ha firmato non potrebbe rispondere. Si può pubblicare soltanto una modifica redazionale.
version-change-wanted = Scegliere se la modifica è redazionale o nella sostanza.
version-lacks = Il testo in { $language } non è completo: servono il contenuto e i destinatari.
version-same = Nessuna differenza dalla versione che si firma ora.
version-changed = I testi sono cambiati da quando li ha guardati. Questa pagina li mostra come sono adesso.

## Settings

settings-draft = Si può modificare tutto finché la lettera non è aperta.
settings-owners = Solo chi è titolare modifica le impostazioni e i copromotori.
settings-open = La lettera è stata aperta: ciò su cui si è fatto affidamento firmando resta. Chi poteva firmare può ancora farlo, chi doveva comparire in rappresentanza compare, e la lingua della lettera resta la stessa.
settings-changed = Nel frattempo qualcun altro ha modificato le impostazioni
settings-changed-hint = Queste ora sono diverse. Salvando di nuovo, le Sue prendono il posto delle altre.
settings-who = Chi firma, e come
settings-signers = Chi può firmare
settings-signers-hint = Quando la lettera è aperta si può ammettere anche altri, ma nessuno è escluso.
settings-signers-organisations = Organizzazioni
settings-signers-individuals = Persone
settings-signers-both = Organizzazioni e persone
settings-review = Esame
settings-review-first = Ogni voce attende la moderazione
settings-review-rules = Attendono soltanto le voci dubbie
settings-representatives = Chi rappresenta può comparire
settings-representatives-hint = Il nome di una persona sotto la sua organizzazione, se spunta la casella. Quando la lettera è aperta, resta attivo.
settings-reminder = Ricordare la conferma
settings-reminder-hint = Una sola e-mail dopo 48 ore a un indirizzo che non ha confermato.
settings-factor = Secondo fattore obbligatorio
settings-factor-hint = Solo gli account con un secondo fattore possono usare l’area di moderazione di questa lettera.
settings-host-legend = Chi promuove, lingua e scadenza
settings-host = Chi promuove
settings-host-hint = Chi pubblica la lettera, come compare dopo «Da».
settings-contact = Contatto pubblico
settings-contact-hint = Un indirizzo e-mail o una pagina dove chi firma può contattare la moderazione.
settings-language = Lingua
settings-language-hint = Un codice come «en», «fr» o «pt-BR».
settings-own-language-hint = La lingua della lettera, in cui la riceve chi legge in una lingua che manca. Deve avere un testo, e resta la stessa quando la lettera è aperta. Le altre lingue sono quelle in cui ha un testo: si aggiungono in «Testo e versioni».
settings-moments = Quando si apre e quando si chiude si decide in una pagina apposita.
settings-zone = Fuso orario
settings-zone-hint = Un nome come «Europe/Paris» o «UTC».
settings-list-legend = L’elenco
settings-collation = Alfabeto
settings-collation-hint = La lingua il cui alfabeto ordina l’elenco, come «en» o «sv». Se cambia, l’intero elenco è riordinato, il che richiede qualche istante; fino ad allora può presentarsi in due ordini.
settings-collation-bad = Questa non è una lingua di cui sia noto l’alfabeto.
settings-articles = Articoli iniziali
settings-articles-hint = Se «The Society» va sotto T o sotto S. Se cambia, l’elenco è riordinato.
settings-articles-keep = contano: «The Society» sotto T
settings-articles-ignore = non contano: «The Society» sotto S
settings-grouping = Raggruppamento
settings-grouping-hint = Come l’elenco si presenta sotto la lettera, su carta e nei file da leggere. I file per i programmi e la ricerca mantengono un solo alfabeto. Se i nomi sono più di quanti la pagina deve contenerne, «Per Paese» mostra al loro posto i Paesi.
settings-grouping-none = Un solo alfabeto
settings-grouping-country = Per Paese
settings-grouping-first = Prime firme in alto
settings-list = Nomi sulla pagina della lettera
settings-list-hint = Quanti compaiono direttamente sotto la lettera, da 0 a 10.000; gli altri sono a un link di distanza.
settings-progress = Mostrare quante attendono
settings-progress-hint = Il pubblico vede quante firme sono state ricevute, confermate e pubblicate.
settings-target = Obiettivo
settings-target-hint = Quante firme si spera di raccogliere. Vuoto se non c’è un obiettivo.
settings-target-shown = Mostrare l’obiettivo
settings-target-shown-hint = Sulla pagina della lettera, accanto al conteggio.
settings-number = Scrivere un numero da { $from } a { $to }.
settings-save = Salvare le impostazioni
settings-refused-language = Scrivere prima un testo in questa lingua; e quando la lettera è aperta, la sua lingua resta la stessa.
settings-refused-signers = La lettera è aperta: chi poteva firmare quando è stata aperta deve poterlo fare ancora. Scegliere entrambe.
settings-refused-representatives = La lettera è aperta, e a chi rappresenta un’organizzazione è stato detto che il suo nome sarebbe comparso.
settings-refused-zone = Questo non è un fuso orario. Scrivere un nome come «Europe/Paris».
hosts-title = Copromotori
hosts-label = Uno per riga, nell’ordine in cui compaiono
hosts-hint = Il nome, poi il sito web: «Umanisti di Nessunluogo https://nowhere.example».
hosts-save = Salvare i copromotori
hosts-bad-line = La riga { $line } non è un nome, o il suo sito web non è un sito web. Al massimo 40 righe.
hosts-changed = Nel frattempo qualcun altro ha modificato i copromotori. Salvando di nuovo, i Suoi prendono il posto di: { $hosts }

## Updates

updates-title = Aggiornamenti
updates-none = Non c’è ancora nessun aggiornamento.
updates-all = Tutti gli aggiornamenti
updates-feed = Seguire gli aggiornamenti in un lettore di feed (Atom)
update-new = Scrivere un aggiornamento
update-title = Aggiornamento
update-title-hint = Che cosa è successo, in poche parole.
update-source-bad = Scrivere un indirizzo web completo, che cominci con https://.
update-others = In altre lingue:
update-note = Che cosa è corretto
update-note-hint = Una frase che tutti leggono sopra l’aggiornamento, con la data di oggi.
update-note-wanted = L’aggiornamento è pubblicato: dire che cosa è corretto.
update-correct = Pubblicare la correzione
update-corrected = Corretto in data { $date }:
update-publish = Pubblicare l’aggiornamento
update-drop = Eliminare la bozza
update-then = E poi
update-published-on = Pubblicato in data { $date }
update-unpublished = Non pubblicato
update-gone = Mentre scriveva, qualcun altro ha eliminato questo aggiornamento. Quanto ha scritto è qui sotto e non è salvato; salvando, se ne fa un nuovo aggiornamento.
update-language-gone = Nel frattempo qualcun altro ha eliminato questo aggiornamento in questa lingua; esiste ancora in un’altra. Quanto è stato scritto non è salvato; salvando, lo si scrive di nuovo.
update-stays = Nel frattempo è stato pubblicato, e un aggiornamento pubblicato resta.

## Take action

action-intro = Che cosa può fare chi legge, oltre a firmare: a chi scrivere, che cosa dire, dove leggere di più. Si trova all’indirizzo della lettera sotto «act», e un link sotto la lettera vi porta.
action-title-hint = Il titolo, e le parole del link.
action-markdown-hint = Markdown, con link alle fonti. Senza testo la pagina è tolta.
action-save = Salvare e pubblicare

## Delivery

delivery-new = Annotare una consegna
delivery-now = L’elenco è ora a { $counts } (voce { $number } del registro). Questo, e l’hash del registro, sono conservati con una consegna di oggi; con una di un giorno precedente, lo stato dell’elenco alla fine di quel giorno.
delivery-day = Giorno
delivery-day-bad = Scrivere un giorno come 2027-03-31.
delivery-day-to-come = Questo giorno deve ancora venire.
delivery-recipient = A chi
delivery-recipient-hint = Come compare: «ufficio di presidenza della Camera».
delivery-button = Annotare
delivery-draft = La lettera è una bozza: non c’è ancora nulla da consegnare.
delivery-counted-anew = Quel giorno l’elenco era diverso da quanto mostrava questa pagina. Ora mostra lo stato dell’elenco; premere di nuovo il pulsante per conservarlo.
delivery-answer = Aggiungere la risposta dei destinatari
delivery-answer-change = Modificare la risposta dei destinatari
delivery-answer-text = Risposta
delivery-answer-hint = Le loro parole, in Markdown. Possono mancare se un link porta alla risposta. Senza parole né link la risposta è tolta.
delivery-answer-wanted = Scrivere le loro parole, oppure qui sotto dove si può leggere la risposta.
delivery-answer-gone = La risposta è stata tolta. Quanto ha scritto è nel modulo qui sotto e non è salvato; salvando, ritorna.
delivery-gone = Mentre scriveva, qualcun altro ha annullato questa consegna, perciò non si può salvare una risposta. Quanto ha scritto è qui sotto, da copiare. Annotare di nuovo la consegna, poi la risposta.
delivery-stray = La risposta che ha scritto
delivery-answer-day = Giorno della risposta
delivery-answer-link = Dove si può leggere
delivery-answer-save = Salvare la risposta
delivery-take-back = Annullare
delivery-take-back-sure = La consegna e la risposta sono tolte dalla pagina della lettera.
delivery-take-back-button = Annullare la consegna

## What the public reads of it

fact-hosted = Promossa da
fact-hosted-with = { $host }, con
fact-target = Obiettivo
fact-delivered = Consegnata
letter-target = { $reached } su un obiettivo di { $target }
delivered-alone = { $date }, a: { $recipient }
delivered-on = { $date }, a: { $recipient }, con { $counts }
delivered-ledger = voce { $number } del registro
answer-heading = Risposta, { $date }
answer-link = Leggerla dove è stata data
preview-note = Un’anteprima: questa pagina la vede soltanto Lei.

## In the audit log

audit-act-make-letter = Lettera creata
audit-act-write-text = Testo scritto o modificato
audit-act-drop-text = Testo eliminato
audit-act-publish-translation = Traduzione pubblicata
audit-act-change-settings = Impostazioni di una lettera modificate
audit-act-set-co-hosts = Copromotori modificati
audit-act-write-update = Aggiornamento scritto
audit-act-publish-update = Aggiornamento pubblicato
audit-act-correct-update = Aggiornamento corretto
audit-act-drop-update = Aggiornamento eliminato
audit-act-write-action = Scritto che cosa può fare chi legge
audit-act-deliver = Consegna annotata
audit-act-answer-delivery = Risposta annotata
audit-act-take-back-delivery = Consegna annullata
audit-field-language = Lingua
audit-field-title = Titolo
audit-field-short-title = Titolo breve
audit-field-addressees = Destinatari
audit-field-source = Fonte
audit-field-co-hosts = Copromotori
audit-field-recipient = A chi
audit-field-day = Giorno

## A form that came after its login

form-again-ended = La Sua sessione è chiusa
form-again-ended-text = La sessione era già chiusa quando è arrivato questo modulo, perciò non ne è stato salvato nulla. Una sessione si chiude dopo otto ore senza uso, e comunque dopo sette giorni.
form-again-login = Accedere, in una nuova scheda
form-again-then = Quanto ha compilato è ancora qui. Una volta fatto, torni a questa scheda e invii di nuovo il modulo.
form-again-stale = Invii il modulo ancora una volta
form-again-stale-text = Questo modulo non è stato compilato nella sessione attuale, perciò non ne è stato ancora salvato nulla.
form-again-factor = Configuri prima un secondo fattore
form-again-factor-text = Questa parte dell’area di moderazione è aperta soltanto agli account con un secondo fattore, e il Suo non ne ha ancora uno, perciò di questo modulo non è stato salvato nulla.
form-again-set-up = Configurare, in una nuova scheda
form-again-outdated = Questa pagina non è aggiornata
form-again-outdated-text = Al modulo che ha inviato manca qualcosa che ora è previsto: la pagina è stata aperta prima che il programma fosse aggiornato, oppure il modulo è arrivato incompleto. Non ne è stato salvato nulla.
form-again-read-only-text = Chi gestisce questo sito ha sospeso tutte le modifiche, perciò di questo modulo non è stato salvato nulla. Tenga aperta questa pagina, e invii di nuovo il modulo quando le modifiche riprenderanno.
form-again-button = Inviare di nuovo il modulo
form-again-typed = Quanto ha scritto
form-again-anew = Apra di nuovo la pagina e compili lì il modulo. Password, codici e file non sono conservati qui.
