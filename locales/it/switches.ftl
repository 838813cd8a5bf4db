### Reviewed by a native speaker: no

## For readers

strip-label = Avviso
strip-read-only = Per il momento su questo sito non si può modificare nulla: nessuna firma, nessuna correzione. Ritirare una firma funziona come sempre.
strip-individuals-hidden = Per il momento i nomi delle persone non sono mostrati. Le persone sono comunque conteggiate.
status-stopped = Le firme sono sospese
ask-stopped = Per il momento non si accettano firme. La preghiamo di tornare più tardi; quanto è stato firmato prima può ancora essere confermato.
sign-stopped = Per il momento non si accettano firme, perciò non è stato inviato nulla. Quanto ha scritto è ancora qui: tenga questa pagina e prema di nuovo il pulsante più tardi.
error-page-read-only = Per il momento non si può modificare nulla
error-page-read-only-text = Chi gestisce questo sito ha sospeso tutte le modifiche. Nulla di quanto ha inviato è stato conservato; La preghiamo di riprovare più tardi. Ritirare una firma funziona come sempre.

## On the desk

desk-switches = Interruttori
switches-title = Interruttori
switches-intro = Un interruttore agisce su ogni pagina entro un secondo, e si può riportare indietro in qualsiasi momento. Ogni cambiamento è annotato qui sotto.
switches-owners = Li aziona soltanto chi è titolare.
switches-site = Tutto il sito
switches-letters = Singole lettere
switches-letter-hint = Solo per questa lettera, oltre a ciò che è attivo per tutto il sito.
switches-history = Che cosa è stato azionato
switches-history-none = Non è stato ancora azionato nulla.
switches-console = nella riga di comando
switch-on = attivo
switch-off = disattivato
switch-by-site = attivo per tutto il sito
switch-note = Perché (per la cronologia)
switch-turn-on = Attivare: { $switch }
switch-turn-off = Disattivare: { $switch }
switch-on-site = Attivo per tutto il sito: { $switch }.
switch-on-letter = Attivo per { $letter }: { $switch }.
switch-look = Guardare gli interruttori
switch-turned-on = Attivato: { $switch }
switch-turned-off = Disattivato: { $switch }
switch-banner-put = Banner in { $language }: «{ $text }»
switch-banner-down = Banner in { $language } tolto
switch-text-long = Non è stato modificato nulla: un banner e una nota hanno al massimo { $max } caratteri.
switch-banner-changed = Un’altra persona titolare ha modificato questo banner mentre lo aveva aperto. Quanto ha scritto non è salvato; salvando, prende il posto dell’altro.
switch-banner-stands = Che cosa c’è ora:
switch-stop-accepting = Non accettare firme
switch-stop-accepting-means = I moduli dicono che le firme sono sospese. Quanto è stato firmato prima può ancora essere confermato, corretto e ritirato.
switch-stop-mailing = Non inviare e-mail
switch-stop-mailing-means = Le e-mail sono scritte e restano in uscita finché questo non è disattivato; poi partono, a meno che non siano più vere. Le e-mail sugli account dell’area di moderazione (inviti, password dimenticate) partono comunque.
switch-hold-everything = Trattenere tutto
switch-hold-everything-means = Ogni firma confermata attende la moderazione, qualunque cosa dicano le regole. Le importazioni non possono pubblicare, e chi era conteggiato senza nome non può far mettere il nome nell’elenco. La moderazione può pubblicare.
switch-hide-individuals = Nascondere le persone
switch-hide-individuals-means = Le persone sono tralasciate nell’elenco, nella ricerca, nell’API e in ogni esportazione, e le loro pagine non ci sono più. Sono comunque conteggiate, perché il registro le conteggia; il registro non cambia.
switch-read-only = Sola lettura
switch-read-only-means = Ogni modifica è rifiutata, qui e nelle pagine pubbliche, tranne queste: ritirare e cancellare, contestare, far cessare le e-mail, accedere, chiudere sessioni e disattivare account, e gli interruttori. Le e-mail e il registro proseguono, e così la riga di comando.
switch-banner = Banner
switch-banner-means = Sta in cima a ogni pagina pubblica. Chi legge in altre lingue vede quello della prima lingua del sito.
switch-banner-in = Testo in { $language }
switch-banner-button = Salvare questo banner
switch-banner-none = nessuno
reason-everything-held = Tutto è trattenuto
reason-everything-held-evidence = È stata confermata mentre era attivo l’interruttore «Trattenere tutto».
