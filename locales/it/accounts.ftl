### Reviewed by a native speaker: no

## Logging in

login-forgotten = Ho dimenticato la password
login-reset = La nuova password è impostata, e tutte le sessioni sono chiuse. Acceda con la nuova password.
login-wait = { $minutes ->
    [one] Troppi tentativi errati. Attenda un minuto, poi riprovi. In un browser che ha già usato qui, o con una nuova password ricevuta per e-mail, non c’è nulla da attendere.
    [many] Troppi tentativi errati. Attenda { $minutes } di minuti, poi riprovi. In un browser che ha già usato qui, o con una nuova password ricevuta per e-mail, non c’è nulla da attendere.
   *[other] Troppi tentativi errati. Attenda { $minutes } minuti, poi riprovi. In un browser che ha già usato qui, o con una nuova password ricevuta per e-mail, non c’è nulla da attendere.
  }
code-title = Il Suo codice
code-label = Codice
code-hint = Sei cifre dalla Sua app, oppure uno dei Suoi codici di recupero.
code-failed = Questo codice non va bene: forse contiene un errore, è troppo vecchio o è già stato usato. Attenda il prossimo. Se questa pagina ha più di cinque minuti, ricominci.
code-back = Ricominciare
desk-mail-kind-invitation = Invito all’area di moderazione
desk-mail-kind-password-reset = Link per una nuova password, a chi modera
desk-mail-kind-password-changed = «La Sua password è stata cambiata», a chi modera
desk-mail-kind-factor-changed = «Il secondo fattore è attivo» o «disattivato», a chi modera
desk-mail-kind-role-changed = «Il Suo account è stato modificato», a chi modera

## A new password

forgotten-title = Una nuova password
forgotten-intro = Scriva l’indirizzo con cui accede. Le inviamo un link per scegliere un’altra password.
forgotten-button = Ricevere il link
forgotten-back = Tornare all’accesso
forgotten-sent-title = Controlli la posta
forgotten-sent = Se esiste un account con questo indirizzo, un link è in arrivo. È valido per un’ora, una volta sola.
forgotten-sent-none = Se non arriva nulla, guardi nella cartella della posta indesiderata o si rivolga a chi è titolare dell’area di moderazione: anche chi gestisce il server può impostare una nuova password.
reset-title = Scelga una nuova password
reset-intro = Tutte le Sue sessioni saranno chiuse; accederà poi con la nuova password.
reset-button = Impostare la password
reset-gone-title = Questo link non funziona più
reset-gone = È già stato usato, ha più di un’ora o non è stato copiato per intero.
reset-gone-again = Riceverne un altro
password-title = Cambiare la password
password-intro = Qui la sessione resta aperta; tutte le altre saranno chiuse.
error-moderator-password-common = Questa è una delle password che si indovinano per prime, o una loro combinazione. Qualche parola senza relazione ne fa una buona.
error-moderator-password-known = È in gran parte il Suo nome, il Suo indirizzo o il nome del sito. Qualche parola senza relazione ne fa una buona.

## An invitation

invite-title = Creare il Suo account
invite-intro = Riceve un invito all’area di moderazione di { $site }. Accede con questo indirizzo:
invite-gone-title = Questo invito non funziona più
invite-gone = È stato usato o revocato, ha più di una settimana o non è stato copiato per intero. Ne chieda un altro a chi è titolare dell’area di moderazione.

## The password once more

reconfirm-title = È Lei?
reconfirm-intro = Ciò che segue non può essere lasciato a chi trovasse aperto il Suo browser. Inserisca ancora una volta la password; poi si prosegue, e per dieci minuti non Le sarà più chiesta.
reconfirm-button = Proseguire
reconfirm-leave = Lasciar stare
reconfirm-wait = { $minutes ->
    [one] Troppi tentativi errati. Attenda un minuto, poi riprovi.
    [many] Troppi tentativi errati. Attenda { $minutes } di minuti, poi riprovi.
   *[other] Troppi tentativi errati. Attenda { $minutes } minuti, poi riprovi.
  }
reconfirm-wrong = Questa non è la Sua password.
reconfirm-wrong-both = La password o il codice non è corretto. Un codice funziona una volta sola: attenda il prossimo.

## The owner's page

desk-moderators = Account
moderators-title = Account
moderators-problem = Non è possibile
moderators-last-owner = Deve sempre esserci una persona titolare. Ne nomini prima un’altra.
moderators-you = Lei
moderators-disabled = disattivato
moderators-role = Ruolo
moderators-roles = Il ruolo di lettura vede tutto e non decide nulla; il ruolo di moderazione decide; il ruolo di titolare si occupa anche degli account.
moderators-since = Dal
moderators-sessions = { $count ->
    [0] nessuna sessione aperta
    [one] una sessione aperta
    [many] { $count } di sessioni aperte
   *[other] { $count } sessioni aperte
  }
moderators-factor-on = attivo
moderators-factor-none = nessuno
moderators-change-role = Cambiare il ruolo
moderators-change-role-button = Cambiare
moderators-enable = Attivare
moderators-end-sessions = Chiudere tutte le sessioni
moderators-disable = Disattivare
moderators-disable-sure = Le sessioni sono chiuse subito, e questa persona non può accedere finché Lei non riattiva l’account. Le sue decisioni restano.
moderators-disable-button = Disattivare l’account
moderators-invitations = Inviti aperti
moderators-invitations-none = Nessun invito aperto.
moderators-invited = Invito di { $name }. Il link è valido fino al giorno { $date }.
moderators-revoke = Revocare
moderators-invite = Invitare qualcuno
moderators-invite-intro = Riceve un’e-mail con un link che funziona una volta sola, per una settimana, finché Lei ha il ruolo di titolare.
moderators-invite-button = Inviare l’invito
moderators-has-account = Esiste già un account con questo indirizzo.
moderators-invited-already = Questo indirizzo ha già un invito. Revocarlo per inviarne un altro.

## One's own account

account-title = Il Suo account
account-back = Al Suo account
account-change-password = Cambiare
account-factor-on = { $count ->
    [one] Attivo, con un codice di recupero rimasto.
    [many] Attivo, con { $count } di codici di recupero rimasti.
   *[other] Attivo, con { $count } codici di recupero rimasti.
  }
account-factor-change = Modificare
account-factor-none = Nessuno.
account-factor-set-up = Configurare
account-sessions = Le Sue sessioni aperte
account-sessions-hint = Una sessione si chiude dopo otto ore senza uso, e dopo sette giorni. Se non ne riconosce una, la chiuda e cambi la password.
account-session-unknown = Un browser sconosciuto
account-session-this = questa
account-session-began = Inizio
account-session-confirmed = Password inserita
account-session-ends = Fine al più tardi
account-session-network = Rete
account-session-network-same = quella che usa ora
account-session-network-other = un’altra, contrassegnata { $mark }
account-session-end = Chiuderla
account-sessions-end-others = Chiudere tutte le altre

## The second factor

factor-title = Secondo fattore
factor-required = Qui un account ha bisogno di un secondo fattore. Lo configuri prima; poi si prosegue.
factor-intro = Un’app sul Suo telefono mostra un codice che cambia ogni mezzo minuto. Chi ha soltanto la Sua password allora non può accedere.
factor-picture = Un codice QR per la Sua app
factor-by-hand = Inquadri l’immagine con l’app, oppure vi digiti questo:
factor-here = Oppure lo apra in un’app su questo dispositivo
factor-code = Il codice che l’app mostra ora
factor-turn-on = Attivare
factor-wrong-code = Questo non è il codice di questa immagine. Digiti quello che l’app mostra ora, e controlli che l’orologio del telefono sia giusto.
factor-others = Le aree di moderazione di queste lettere non lo richiedono:
factor-off = Disattivare
factor-off-intro = Sarà chiesta soltanto la password.
factor-off-button = Disattivare
codes-title = I Suoi codici di recupero
codes-intro = Se il telefono va perduto, ognuno di questi La fa accedere una volta al posto di un codice. Sono mostrati soltanto adesso.
codes-keep = Li stampi o li annoti, e li conservi dove nessun altro guarda.
codes-go-on = Li ho conservati
codes-renew-intro = I nuovi codici di recupero annullano i precedenti.
codes-renew = Creare nuovi codici di recupero
