### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }:
mail-link-below = Se il pulsante non funziona, apra questo indirizzo:
mail-quoted = «{ $name }»
mail-line-to-be-printed = Questa è la riga che comparirà sotto la lettera:
mail-footer-signer = Inviata da { $site }, perché questo indirizzo è stato indicato nel modulo per firmare una lettera aperta.
mail-footer-moderator = Inviata da { $site }, perché Lei fa parte della sua moderazione.
mail-footer-contact = Domande sulla lettera: { $contact }

## The way to confirm a submission

mail-confirm-subject = Confermi la Sua firma: { $title }
mail-confirm-heading = Confermi la Sua firma
mail-confirm-about = Lei, o qualcuno che ha indicato questo indirizzo, ha compilato il modulo per firmare la lettera aperta di { $host }:
mail-confirm-button = Vedere e confermare
mail-confirm-code = Oppure digiti questo codice nella pagina che si è aperta quando ha inviato il modulo:
mail-confirm-code-page = Se ha chiuso quella pagina, la trova qui:
mail-confirm-expires = Il link e il codice sono validi fino al giorno { $date }.
mail-confirm-not-you = Se non era Lei: apra il link e prema «Non ero io». Nulla è pubblicato se Lei non conferma.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = La Sua firma non è ancora confermata: { $title }
mail-reminder-heading = La Sua firma non è ancora confermata
mail-reminder-about = Due giorni fa questo indirizzo è stato indicato nel modulo per firmare la lettera aperta di { $host }, e nessuno ha ancora confermato. Non lo chiederemo un’altra volta:

## To an address that has signed before

mail-already-signed-subject = Ha già firmato: { $title }
mail-already-signed-heading = Ha già firmato
mail-already-signed-about = Questo indirizzo è stato appena indicato di nuovo nel modulo per firmare la lettera aperta di { $host }. La Sua firma c’è già:
mail-already-signed-listed = È pubblicata, e non resta altro da fare.
mail-already-signed-waiting = La moderazione non ha ancora deciso. Per Lei non resta altro da fare; Le scriveremo quando avrà deciso.
mail-already-signed-not-you = Se non è stato compilato di nuovo da Lei, può ignorare questa e-mail. Non è stato modificato nulla.

## Published

mail-published-subject = La Sua firma è pubblicata: { $title }
mail-published-heading = La Sua firma è pubblicata
mail-published-about = Grazie. La Sua firma si trova ora sotto la lettera aperta di { $host }:
mail-published-button = Vederla al suo posto

## Rejected

mail-rejected-subject = La Sua firma non è stata pubblicata: { $title }
mail-rejected-heading = La Sua firma non è stata pubblicata
mail-rejected-about = La moderazione ha deciso di non pubblicare questa firma sotto la lettera aperta di { $host }:
mail-rejected-reason = Il motivo:
mail-rejected-again = Se conteneva un errore, può firmare di nuovo:
mail-rejected-again-early = Se conteneva un errore, può firmare di nuovo: dal link alla lettera che ha ricevuto, oppure sulla pagina della lettera quando sarà aperta.

mail-rejection-not-genuine = Non abbiamo potuto accertare che questa firma sia autentica.
mail-rejection-not-authorised = Non abbiamo potuto accertare che chi ha firmato possa farlo per l’organizzazione.
mail-rejection-duplicate = La stessa firma si trova già sotto la lettera.
mail-rejection-not-eligible = Questa lettera non è aperta a firme di questo tipo.
mail-rejection-unclear = Non è stato possibile chiarire qualcosa nella voce.
mail-rejection-superseded = È stata pubblicata un’altra firma per la stessa organizzazione.

## Another claim for the same organisation was published

mail-superseded-subject = È stata pubblicata un’altra firma per la Sua organizzazione: { $title }
mail-superseded-heading = È stata pubblicata un’altra firma per la Sua organizzazione
mail-superseded-about = Un’organizzazione firma una lettera una volta sola. La firma di un’altra persona per la stessa organizzazione è ora pubblicata sotto la lettera aperta di { $host }:
mail-superseded-why = Perciò questa, la Sua, è stata chiusa:
mail-superseded-desk = Spesso si tratta di una persona della stessa organizzazione. Se la firma pubblicata non viene dalla Sua organizzazione, informi la moderazione.
mail-moderators-contact = Può contattarla qui: { $contact }
mail-moderators-reply = Può contattarla rispondendo a questa e-mail.

## To moderators

mail-first-waiting-subject = Una firma La attende: { $title }
mail-first-waiting-heading = Una firma La attende
mail-first-waiting-about = Almeno una firma attende una decisione della moderazione, sotto la lettera aperta di { $host }:
mail-first-waiting-button = Aprire la coda
mail-first-waiting-once = Riceve una sola e-mail di questo tipo quando la coda comincia a riempirsi, per quante voci seguano.

## Keep or withdraw after a change in substance

mail-question-subject = Il testo è cambiato, lo firma ancora? { $title }
mail-question-heading = Il testo è cambiato: lo firma ancora?
mail-question-about = Una firma gestita da questo indirizzo si trova sotto la lettera aperta di { $host }:
mail-question-signed = È stata data per la versione { $number } del testo:
mail-question-now = Da allora la lettera è stata modificata nella sostanza. Il testo da firmare è ora la versione { $number }.
mail-question-note = Che cosa è cambiato, nelle parole di chi promuove la lettera:
mail-question-compare = I due testi affiancati:
mail-question-button = Mantenere o ritirare la firma
mail-question-silence = Se non fa nulla, la firma resta sotto il testo che è stato firmato, e l’elenco lo indica. Lo chiediamo una volta sola.
mail-question-expires = Il link è valido fino al giorno { $date }, oppure fino alla chiusura della lettera.
## To those who are not named

mail-line-unnamed = Ecco con che cosa è stato firmato; non comparirà:
mail-counted-subject = La Sua firma è conteggiata: { $title }
mail-counted-heading = La Sua firma è conteggiata
mail-counted-about = Grazie. La Sua firma è ora conteggiata sotto la lettera aperta di { $host }:
mail-counted-button = Leggere la lettera
## Proof: a second address, notices, objections

mail-link-until = Il link è valido fino al giorno { $date }.
mail-footer-second-address = Inviata da { $site }, perché chi ha firmato una lettera aperta ha indicato questo indirizzo come indirizzo da confermare.
mail-footer-notice = Inviata da { $site }, perché è stata data una firma a nome della Sua organizzazione.

mail-ask-subject = Ancora un passo per la Sua firma: { $title }
mail-ask-heading = Ancora un passo per la Sua firma
mail-ask-about = Grazie per la Sua firma sotto la lettera aperta di { $host }:
mail-ask-wanted = La moderazione desidera accertarsi che venga dall’organizzazione. Indichi un secondo indirizzo che termini con { $domain }, Suo o di un’altra persona dell’organizzazione; inviamo lì un link, e basta premere una volta per confermarlo.
mail-ask-button = Indicare un secondo indirizzo
mail-ask-otherwise = Se un indirizzo del genere non esiste, dica alla moderazione in quale altro modo può accertarsene. Fino ad allora la firma attende.

mail-second-address-subject = Confermi questo indirizzo: { $title }
mail-second-address-heading = Confermi questo indirizzo
mail-second-address-about = Qualcuno ha firmato per la Sua organizzazione la lettera aperta di { $host }:
mail-second-address-why = Ha indicato questo indirizzo per mostrare che la firma viene dall’organizzazione. L’indirizzo non è pubblicato.
mail-second-address-button = Vedere e confermare
mail-second-address-not-you = Se non ne sa nulla, apra il link e prema «Non ne so nulla». Da quel momento non inviamo più e-mail su questa lettera a questo indirizzo.

mail-notice-subject = Una firma a nome della Sua organizzazione: { $title }
mail-notice-heading = Una firma a nome della Sua organizzazione
mail-notice-about = La Sua organizzazione risulta tra le firme della lettera aperta di { $host }:
mail-notice-listed = La riga è pubblicata sotto la lettera.
mail-notice-waiting = La riga sta per essere pubblicata sotto la lettera.
mail-notice-right = Se è giusto così, non c’è nulla da fare. Se la Sua organizzazione non ha firmato, o se chi ha firmato non poteva farlo, contesti la firma: è allora tolta subito dall’elenco, e la moderazione la esamina.
mail-notice-button = Vederla e contestarla

mail-objected-subject = Un’organizzazione contesta una firma: { $title }
mail-objected-heading = Un’organizzazione contesta una firma
mail-objected-about = Un’organizzazione, avvisata di una firma a suo nome, la contesta, sotto la lettera aperta di { $host }:
mail-objected-held = La firma è trattenuta e non è nell’elenco. La preghiamo di esaminarla.
mail-objected-button = Aprire la voce
mail-reported-subject = È stata segnalata una voce: { $title }
mail-reported-heading = È stata segnalata una voce
mail-reported-about = Secondo la segnalazione di chi legge, qualcosa non va in una voce dell’elenco, sotto la lettera aperta di { $host }:
mail-reported-what = Nell’elenco non è cambiato nulla. La preghiamo di esaminare quanto è stato scritto. Non riceverà altre e-mail di questo tipo su questa lettera finché non saranno state esaminate tutte le segnalazioni che la riguardano.
mail-reported-button = Aprire le segnalazioni

## Accounts on the desk

mail-footer-invited = Inviata da { $site }, perché una persona titolare dell’area di moderazione ha indicato questo indirizzo.
mail-footer-reset = Inviata da { $site }, perché qualcuno ha chiesto una nuova password con questo indirizzo.
mail-footer-account = Inviata da { $site }, perché Lei ha un account nell’area di moderazione.
mail-may-owner = Con il ruolo di titolare decide sulle firme, e su chi altri può farlo.
mail-may-moderator = Con il ruolo di moderazione decide sulle firme.
mail-may-reader = Con il ruolo di lettura vede tutto nell’area di moderazione e non decide nulla.

mail-invitation-subject = Il Suo account nell’area di moderazione di { $site }
mail-invitation-heading = Un invito all’area di moderazione
mail-invitation-about = Riceve un invito all’area di moderazione di { $site }, dove si seguono lettere aperte.
mail-invitation-by = L’invito viene da { $name }.
mail-invitation-button = Creare l’account
mail-invitation-not-you = Se non aspettava questo invito, non faccia nulla: in tal caso non si crea alcun account.

mail-reset-subject = Una nuova password per l’area di moderazione di { $site }
mail-reset-heading = Scelga una nuova password
mail-reset-about = Qualcuno, probabilmente Lei, ha dimenticato la password del Suo account nell’area di moderazione di { $site }.
mail-reset-button = Scegliere una nuova password
mail-reset-not-you = Funziona una volta sola. Se non era Lei, non faccia nulla: la password resta com’è.

mail-password-changed-subject = La Sua password per l’area di moderazione di { $site } è stata cambiata
mail-password-changed-heading = La Sua password è stata cambiata
mail-password-changed-about = La password del Suo account nell’area di moderazione di { $site } è stata cambiata, e le altre sessioni dell’account sono state chiuse.
mail-password-changed-not-you = Se non è stata cambiata da Lei, ne scelga subito un’altra e informi chi è titolare dell’area di moderazione:

mail-factor-on-subject = Il secondo fattore è attivo per l’area di moderazione di { $site }
mail-factor-on-heading = Il secondo fattore è attivo
mail-factor-on-about = Il Suo account nell’area di moderazione di { $site } ora chiede un codice oltre alla password.
mail-factor-off-subject = Il secondo fattore è disattivato per l’area di moderazione di { $site }
mail-factor-off-heading = Il secondo fattore è disattivato
mail-factor-off-about = Il Suo account nell’area di moderazione di { $site } non chiede più un codice, ma soltanto la password.
mail-account-not-you = Se non era Lei, cambi subito la password e informi chi è titolare dell’area di moderazione.

mail-role-subject = Il Suo account nell’area di moderazione di { $site }
mail-role-heading = Il Suo account è stato modificato
mail-role-about = Una persona titolare ha modificato il Suo account nell’area di moderazione di { $site }.
mail-disabled-subject = Il Suo account nell’area di moderazione di { $site } è disattivato
mail-disabled-heading = Il Suo account è disattivato
mail-disabled-about = Il Suo account nell’area di moderazione di { $site } è stato disattivato. Non può più usarlo per accedere.
mail-disabled-ask = Se pensa che si tratti di un errore, si rivolga a chi è titolare dell’area di moderazione.
