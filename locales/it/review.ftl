### Reviewed by a native speaker: no

reasons-title = Motivi per respingere
reasons-hint = Chi modera ne sceglie uno quando respinge una voce. Chi ha firmato legge il testo nella propria lingua, o altrimenti in quella della lettera. Quanto è stato detto con decisioni precedenti resta com’era, qualunque cosa si modifichi qui.
reasons-add = Aggiungere un motivo
reasons-mailed = con e-mail
reasons-silent = senza e-mail
reasons-retired = non più in uso
reasons-no-text = Ancora nulla
reasons-fallback = (nessuno l’ha formulato in questa lingua)
reasons-word = Modificare
reasons-up = Spostare su
reasons-retire = Non usare più
reasons-bring-back = Proporre di nuovo
reasons-stale = Nel frattempo qualcun altro l’ha modificato. Non è stato sovrascritto nulla: guardi com’è adesso, e decida di nuovo.
reasons-last = È l’unico motivo rimasto da scegliere. Aggiungerne prima un altro.
reasons-too-many = Ci sono già { $max } motivi. Modificarne uno, invece.
reason-title = Modificare un motivo
reason-title-new = Aggiungere un motivo
reason-label = Nome nell’area di moderazione
reason-label-hint = Poche parole. Chi firma non le vede.
reason-label-own = Lasciato vuoto, si chiama «{ $label }». Chi firma non lo vede.
reason-text = Che cosa si dice a chi ha firmato, in { $language }
reason-text-hint = Una o due frasi semplici, senza formattazione.
reason-text-other = Lasciato vuoto, chi legge in questa lingua riceve il testo nella lingua della lettera.
reason-text-own = Lasciato vuoto, il programma dice: «{ $text }»
reason-mailed = Avvisare per e-mail chi ha firmato, salvo diversa scelta di chi modera
reason-save = Salvare
error-wording-empty = Scrivere qualcosa.
error-wording-long = Usare al massimo { $max } caratteri.
error-wording-unusable = Contiene caratteri che non si possono mostrare. Digitarlo di nuovo come semplice testo.
reject-silent = { $reason } (senza e-mail)
reject-mail-as-reason = E-mail come prevede il motivo
reject-mail-on = Avvisare per e-mail chi ha firmato
reject-mail-silent = Non avvisare nessuno
signature-history-said = Il testo: «{ $text }»

desk-moved-reversed = Ribaltato: { $what }
desk-moved-vouch-reversed = Ribaltato: garantita
desk-moved-correction-reversed = Ribaltato: corretta
desk-done-correction-reversed = { $name }: di nuovo com’era prima della correzione. Il contatto è avvisato.
desk-done-unvouched = { $name }: nessuno garantisce più per questa firma.
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = Non si può più annullare. Se si ribalta, la riga torna com’era prima; entrambe restano nella cronologia, e chi ha firmato riceve un’e-mail.
reverse-hint = Non si può più annullare. Può decidere il contrario; entrambe le decisioni restano nella cronologia, e chi ha firmato, se aveva saputo l’opposto, riceve un’e-mail.
reverse-open = Ribaltare questa decisione
reverse-to = E ora?
reverse-to-held = Fuori dall’elenco, e di nuovo in attesa
reverse-to-rejected = Fuori dall’elenco, e respinta
reverse-note = Perché?
reverse-note-hint = Nota interna, nella cronologia. Chi ha firmato non la legge.
reverse-button = Ribaltare
error-reverse-note-empty = Scrivere perché la decisione viene ribaltata.
signature-history-reverses = Contro: { $what }
signature-history-note = Nota: { $note }
ledger-reason-reversed = la moderazione ha ribaltato la propria decisione

promise-title = Entro quando si esaminano le voci
promise-none = Per questa lettera non è promesso nulla.
promise-idle = Nulla in attesa. Le voci vanno esaminate entro { $target }.
promise-kept = La voce più vecchia attende da { $wait }, su { $target }.
promise-near = A rischio: la voce più vecchia attende da { $wait }, su { $target }.
promise-broken = In ritardo: la voce più vecchia attende da { $wait }, su { $target }. { $over ->
    [one] Una voce ha superato il termine.
    [many] { $over } di voci hanno superato il termine.
   *[other] { $over } voci hanno superato il termine.
}
promise-clock = La più vecchia attende da { $wait } su { $target }
promise-clock-late = In ritardo: la più vecchia attende da { $wait } su { $target }
promise-target = Promesso
promise-nothing = nulla
promise-waiting = In attesa
promise-oldest = La più vecchia
promise-over = Oltre il termine
promise-hint = Il tempo di una voce comincia quando arriva alla moderazione, e ricomincia quando vi ritorna. Finché si attende qualcosa da chi ha firmato non conta. Chi modera riceve un’e-mail quando sono passati tre quarti del tempo, e una volta al giorno finché una voce è in ritardo.
promise-account = Disattivare per sé questa e-mail
promise-change = Modificare ciò che è promesso
promise-hours = Ore
promise-hours-hint = Dalla conferma di una voce alla decisione della moderazione. Lasciato vuoto, non è promesso nulla.
promise-save = Salvare
promise-changed = Un’altra persona titolare ha modificato questo mentre lo aveva aperto. Ciò che è promesso ora è qui sopra; quanto ha scritto è qui sotto e non è salvato. Salvando, il Suo testo prende il posto dell’altro.
error-promise-hours = Indicare ore intere, da 1 a { $max }, oppure lasciare vuoto.
account-digest = E-mail quando voci o righe corrette attendono troppo
account-digest-on = La riceve, al massimo una volta al giorno per ogni lettera.
account-digest-off = Non la riceve.
account-digest-turn-off = Disattivare
account-digest-turn-on = Attivare
desk-mail-kind-review-due = «Alcune firme attendono da troppo», a chi modera
mail-review-due-subject = Alcune firme attendono da troppo: { $title }
mail-review-due-heading = Alcune firme attendono da troppo
mail-review-near-subject = Alcune firme attendono da molto: { $title }
mail-review-near-heading = Alcune firme attendono da molto
mail-review-due-about = Alcune firme attendono una decisione della moderazione, sotto la lettera aperta di { $host }:
mail-review-due-oldest = La più vecchia attende da { $wait ->
    [one] un’ora
    [many] { $wait } di ore
   *[other] { $wait } ore
}; { $target ->
    [one] il termine promesso è di un’ora
    [many] il termine promesso è di { $target } di ore
   *[other] il termine promesso è di { $target } ore
}.
mail-review-due-count = { $waiting ->
    [one] Una firma è in attesa
    [many] { $waiting } di firme sono in attesa
   *[other] { $waiting } firme sono in attesa
}; { $over ->
    [0] nessuna attende ancora da più di quanto promesso.
    [one] una attende da più di quanto promesso.
    [many] { $over } attendono da più di quanto promesso.
   *[other] { $over } attendono da più di quanto promesso.
}
mail-review-due-button = Aprire la coda
mail-review-due-corrections = { $waiting ->
    [one] È in attesa anche una riga corretta da una prima firma. Non compare sotto la lettera prima che la moderazione l’abbia accettata.
    [many] Sono in attesa anche { $waiting } di righe corrette da prime firme. Nessuna compare sotto la lettera prima che la moderazione l’abbia accettata.
   *[other] Sono in attesa anche { $waiting } righe corrette da prime firme. Nessuna compare sotto la lettera prima che la moderazione l’abbia accettata.
}
mail-review-due-once = Riceve questa e-mail al massimo una volta al giorno, finché ci sono firme che attendono così a lungo. Può disattivarla qui:
mail-corrections-due-subject = Righe corrette in attesa: { $title }
mail-corrections-due-heading = Righe corrette in attesa
mail-corrections-due-about = Alcune prime firme hanno corretto la propria riga, e la moderazione deve esaminarla, sotto la lettera aperta di { $host }:
mail-corrections-due-count = { $waiting ->
    [one] Una riga è in attesa. Non compare sotto la lettera prima che la moderazione l’abbia accettata.
    [many] { $waiting } di righe sono in attesa. Nessuna compare sotto la lettera prima che la moderazione l’abbia accettata.
   *[other] { $waiting } righe sono in attesa. Nessuna compare sotto la lettera prima che la moderazione l’abbia accettata.
}
mail-corrections-due-button = Aprire le prime firme
mail-corrections-due-once = Riceve questa e-mail al massimo una volta al giorno. Può disattivarla qui:
desk-of-letter = La lettera mostrata
desk-reasons = Motivi
desk-samples = Campioni

samples-title = Campioni di ciò che le regole hanno pubblicato
samples-hint = Voci su cui la moderazione non ha deciso, estratte a caso tra le ultime confermate. Nessuna è estratta di nuovo prima che lo siano state tutte.
samples-size = Quante
samples-of = Tra le ultime
samples-draw = Estrarre
samples-nothing = Non è stato estratto nulla: le regole non hanno pubblicato nulla che non sia già stato estratto. Quando avrà esaminato tutte quelle qui sotto, l’estrazione ricomincia.
samples-changed = Questa voce è cambiata dopo che la pagina è stata mostrata, perciò non è stato fatto nulla. Guardi com’è adesso.
samples-count = { $drawn ->
    [one] Una voce estratta
    [many] { $drawn } di voci estratte
   *[other] { $drawn } voci estratte
}; { $right } giuste, { $wrong } sbagliate.
samples-estimate = Su { $checked } esaminate, { $wrong } erano sbagliate. Perciò di quanto le regole pubblicano è probabilmente sbagliata una quota tra { $low }% e { $high }% (intervallo di Wilson, 95%).
samples-none = Non è stato ancora estratto nulla.
samples-found = Esito
samples-right = giusta
samples-wrong = sbagliata
samples-looks-right = Sembra giusta
samples-take-off = Sbagliata: via dall’elenco
error-samples-number = Indicare un numero intero, da 1 a { $max }.

desk-mass = Pubblicarne molte
mass-link = Pubblicare tutto ciò che corrisponde…
mass-title = Pubblicare tutto ciò che corrisponde
mass-hint = Prima si vede che cosa sarebbe pubblicato, e che cosa no. Le organizzazioni contese, le voci per cui si è chiesto qualcosa a chi ha firmato e quelle contestate da un’organizzazione non sono mai pubblicate in questo modo. Ogni decisione è Sua, e resta nella cronologia della voce.
mass-preview = Anteprima di ciò che corrisponde al filtro
mass-preview-all = Anteprima di tutto ciò che attende
mass-queue = Lo stesso nella coda
mass-jobs = Che cosa è stato fatto finora
mass-none = Ancora nulla.
mass-state-gathering = in raccolta
mass-state-previewed = anteprima
mass-state-running = in corso
mass-state-paused = in pausa
mass-state-stopped = interrotta
mass-state-done = terminata
mass-state-undoing = annullamento in corso
mass-state-undone = annullata
mass-fate-waiting = Da pubblicare
mass-fate-published = Pubblicate
mass-fate-changed = Cambiate dopo l’anteprima
mass-fate-excluded = Contese, in attesa di risposta o contestate
mass-fate-impossible = Esiste un’altra firma
mass-fate-undone = Annullate
mass-fate-kept = Decise da allora, e lasciate come sono
mass-would = { $count ->
    [one] Sarebbe pubblicata una voce.
    [many] Sarebbero pubblicate { $count } di voci.
   *[other] Sarebbero pubblicate { $count } voci.
}
mass-progress = Avanzamento
mass-settled = { $settled } su { $total }
mass-reasons = Perché sono in attesa
mass-start = { $count ->
    [one] Pubblicare questa
    [many] Pubblicare questi { $count } di voci
   *[other] Pubblicare queste { $count }
}
mass-look-again = Guardare di nuovo
mass-pause = Mettere in pausa
mass-resume = Proseguire
mass-stop = Interrompere definitivamente
mass-undo = Annullarle tutte
mass-undo-hint = Ogni decisione ancora valida è ribaltata, e chi era stato avvisato per e-mail ne è informato. Entro un giorno dall’inizio.
mass-undo-note = La pubblicazione multipla ({ $when }) è stata annullata.
mass-left = Non pubblicate
mass-first = Le prime da pubblicare
mass-most = Un’operazione ha al massimo { $max } voci. Ciò che corrisponde oltre queste non ne fa parte.
mass-role-lost = Si è interrotta da sola: { $who } non può più decidere.
mass-busy = Per questa lettera è in corso un’altra operazione. Attenderne la fine, o interromperla.
mass-nothing = Nulla di ciò che attende corrisponde.
mass-stale = Questa operazione è andata avanti, o non spetta a Lei avviarla. Non è stato fatto nulla: guardi com’è adesso.

audit-act-reverse = Decisione ribaltata
audit-act-word-reasons = Motivi per respingere modificati
audit-act-set-promise = Promessa sull’esame modificata
audit-act-set-digest = Scelta sull’e-mail sulle voci in ritardo
audit-act-draw-sample = Campione estratto
audit-act-check-sample = Campione esaminato
audit-act-preview-mass = Anteprima di una pubblicazione multipla
audit-act-start-mass = Pubblicazione multipla avviata
audit-act-pause-mass = Pubblicazione multipla messa in pausa
audit-act-resume-mass = Pubblicazione multipla ripresa
audit-act-stop-mass = Pubblicazione multipla interrotta
audit-act-undo-mass = Pubblicazione multipla annullata
audit-field-text = Testo
audit-field-hours = Ore
audit-field-count = Numero
