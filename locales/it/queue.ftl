### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = Da decidere
queue-list-signer = In attesa di chi ha firmato
queue-list-aside = Accantonate
queue-tab-count = { $count }
queue-lists = Elenchi
queue-previous = Pagina precedente
queue-next-page = Pagina successiva
queue-back = Tornare all’elenco
queue-none-here = In questo elenco non c’è nessuna voce.
queue-none-matching = Nessuna voce corrisponde.
queue-matching = { $count ->
    [one] { $count } voce trovata
    [many] { $count } di voci trovate
   *[other] { $count } voci trovate
  }
queue-matching-at-least = Almeno { $count } trovate
queue-stopped = La ricerca ha guardato { $count } voci. La pagina successiva prosegue da lì.
queue-start = Prendere la prossima voce
queue-start-hint = Ogni persona della moderazione riceve voci diverse. Quella che prende è riservata a Lei per cinque minuti.
queue-with = La sta guardando { $who }
queue-entry-of = Voce successiva
queue-entry-before = Voce precedente

## Its rows

queue-rivals = { $count ->
    [one] { $count } concorrente
    [many] { $count } di concorrenti
   *[other] { $count } concorrenti
  }
queue-near = { $count ->
    [one] { $count } nome simile
    [many] { $count } di nomi simili
   *[other] { $count } nomi simili
  }
queue-network = { $count ->
    [one] { $count } altra dalla stessa rete
    [many] { $count } di altre dalla stessa rete
   *[other] { $count } altre dalla stessa rete
  }
queue-version = versione { $number }
queue-version-older = versione precedente { $number }
queue-notes = { $count ->
    [one] { $count } nota
    [many] { $count } di note
   *[other] { $count } note
  }

## Its filter

queue-filter = Filtro e ordine
queue-filter-search = Cercare per nome
queue-filter-order = Ordine
queue-order-doubt = prima le più certe
queue-order-most-doubt = prima le più dubbie
queue-order-age = prima le più vecchie
queue-order-newest = prima le più recenti
queue-filter-reasons = Trattenute per uno di questi motivi
queue-filter-only = e per nessun altro
queue-filter-kind = Chi
queue-filter-organisations = organizzazioni
queue-filter-individuals = persone
queue-filter-proof = Verifica
queue-filter-country = Paese
queue-filter-country-hint = I nomi e i Paesi delle persone sono sigillati durante l’attesa: non scegliere un Paese per vederle.
queue-filter-version = Versione firmata
queue-filter-waited = In attesa da
queue-filter-first = Prima firma dal dominio
queue-filter-any = qualsiasi
queue-filter-show = Mostrare
queue-filter-all = Mostrare tutte

## Many at once

bulk-heading = Con le righe spuntate
bulk-pick = Spuntare { $name }
bulk-pick-all = Spuntare tutte in questa pagina
bulk-publish = Pubblicarle
bulk-set-aside = Accantonarle
bulk-reject = Respingerle
bulk-reason = Motivo per respingerle
bulk-mail = Avvisare per e-mail chi ha firmato
bulk-title = Decise insieme
bulk-published = { $count ->
    [0] Nessuna voce è stata pubblicata.
    [one] { $count } voce è stata pubblicata.
    [many] { $count } di voci sono state pubblicate.
   *[other] { $count } voci sono state pubblicate.
  }
bulk-rejected = { $count ->
    [0] Nessuna voce è stata respinta.
    [one] { $count } voce è stata respinta.
    [many] { $count } di voci sono state respinte.
   *[other] { $count } voci sono state respinte.
  }
bulk-set-aside-done = { $count ->
    [0] Nessuna voce è stata accantonata.
    [one] { $count } voce è stata accantonata.
    [many] { $count } di voci sono state accantonate.
   *[other] { $count } voci sono state accantonate.
  }
bulk-undone = { $count ->
    [0] Non è stato possibile annullare nulla.
    [one] { $count } decisione è stata annullata.
    [many] { $count } di decisioni sono state annullate.
   *[other] { $count } decisioni sono state annullate.
  }
bulk-left = Cambiate dopo che la pagina è stata mostrata, e lasciate come sono
bulk-left-undone = Non annullate: cambiate da allora, o lasciate com’erano
bulk-rows = Le voci
bulk-undo = Annullarle tutte
bulk-recent = Decise insieme { $wait } fa: { $what }
bulk-recent-look = Guardarle
bulk-queue = Tornare alla coda
bulk-last = Ultima azione: { $what }
error-bulk-none = Spuntare almeno una riga.

## Notes, and entries that are set aside

note-heading = Note
note-add = Nota interna
note-hint = Conservata sigillata insieme alla voce; mai pubblicata, mai inviata per e-mail. È salvata con qualunque pulsante si prema.
note-save = Salvare la nota
note-nobody = la riga di comando
error-note-long = La nota può avere al massimo { $max } caratteri.
error-notes-full = Questa voce ha già { $max } note, il massimo. Non è stato fatto nulla. Quanto ha scritto è conservato qui sotto.
error-note-empty = Scrivere prima una nota.
signature-set-aside = Accantonare
signature-take-up = Riprendere
signature-waits = In attesa da
signature-network = Rete
desk-done-set-aside = { $name }: voce accantonata.
desk-done-taken-up = { $name }: di nuovo in coda.
desk-moved-set-aside = Accantonata
desk-moved-taken-up = Ripresa
desk-conflict-set-aside = { $who } ha accantonato questa voce { $wait } fa. Non è stato sovrascritto nulla.

## Keys

desk-keys = Tasti
desk-keys-help = Tasti singoli, quando non si sta scrivendo in un campo:
desk-keys-on = Tasti singoli
desk-keys-close = Chiudere
desk-keys-off-told = I tasti singoli sono disattivati.
desk-keys-on-told = I tasti singoli sono attivi. Premere il punto interrogativo per l’elenco.
desk-key-publish = pubblicare
desk-key-hold = accantonare, o riprendere
desk-key-ask = chiedere un indirizzo al dominio proprio
desk-key-reject = respingere, dopo aver scelto un motivo; prima, andare ai motivi
desk-key-reason = scegliere un motivo per respingere
desk-key-unpublish = togliere dall’elenco
desk-key-reopen = riaprire
desk-key-next = voce successiva
desk-key-previous = voce precedente
desk-key-undo = annullare
desk-key-search = cercare
desk-key-note = scrivere una nota
desk-key-list = tornare all’elenco
desk-key-help = questo elenco

## The audit log

audit-act-close-report = Segnalazione di chi legge esaminata
audit-act-set-aside = Voce accantonata
audit-act-take-up = Voce ripresa
audit-act-note = Nota aggiunta a una voce
audit-act-make-first = Voce messa tra le prime firme
audit-act-unmake-first = Voce tolta dalle prime firme
