### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = Organizzazioni
registry-title = Organizzazioni
registry-find = Cercare un’organizzazione
registry-find-hint = Secondo gli inizi delle parole di uno qualsiasi dei suoi nomi.
registry-total = { $count ->
    [one] { $count } organizzazione
    [many] { $count } di organizzazioni
   *[other] { $count } organizzazioni
  }
registry-none = Nessuna organizzazione si chiama così.
registry-acronym = Sigla
registry-domain = Dominio
registry-other-names = Altri nomi
registry-federation = Sezione o membro di
registry-since = Nell’anagrafe dal
registry-signed = Ha firmato
registry-signed-nothing = nulla
registry-unnamed = Un’organizzazione che ha scelto di non essere nominata
registry-entry = Anagrafe
registry-entry-link = La scheda dell’organizzazione
registry-collisions = { $count ->
    [one] { $count } scheda ha la stessa chiave di un’altra secondo le nuove regole
    [many] { $count } di schede hanno la stessa chiave di un’altra secondo le nuove regole
   *[other] { $count } schede hanno la stessa chiave di un’altra secondo le nuove regole
  }
registry-collisions-text = Secondo le attuali regole di identità si tratta della stessa organizzazione. Non è stato unito nulla; le confronti e decida.
registry-problem = Non è stato fatto
registry-merged-into = Al posto di questa vale un’altra scheda:
registry-names = Altri nomi
registry-names-hint = Chi firma con uno di questi, dallo stesso Paese, firma per questa organizzazione.
registry-name-add = Aggiungere un nome
registry-name-language = Lingua
registry-name-language-hint = Un codice come «fr» per una traduzione; vuoto per un altro nome d’uso.
registry-name-button = Aggiungere
registry-name-remove = Togliere
registry-translation = Traduzione
registry-translation-in = Traduzione ({ $language })
registry-alias = Altro nome d’uso
registry-chapters = Sezioni e membri
registry-near = Forse la stessa
registry-near-none = Nessun’altra scheda dell’anagrafe le somiglia.
registry-merges = Unite a questa
registry-correct = Correggere la scheda
registry-correct-hint = Ciò che è stato firmato continua a comparire com’è stato firmato.
registry-correct-button = Salvare
registry-name = Nome, nella sua scrittura
registry-name-en = Nome in inglese
registry-domain-field = Dominio, se non è quello del sito web
registry-federation-field = Sezione o membro di (indirizzo della pagina della federazione qui, o il suo nome)
registry-error-name = Non può essere un nome: è vuoto, troppo lungo o ha caratteri che i nomi non hanno.
registry-error-website = Non lo si può leggere come sito web. Scriverlo come example.org.
registry-error-domain = Non lo si può leggere come dominio. Scriverlo come example.org.
registry-error-federation = Questa federazione non esiste, oppure è essa stessa una sezione di questa scheda.
registry-error-other-name = Non può essere un nome, oppure la lingua non è un codice come «fr».
registry-error-merged = Al posto di questa vale un’altra scheda. Correggere quella.
registry-error-sealed = Questa organizzazione ha scelto di non essere nominata; la sua scheda non si può correggere qui.
registry-error-taken = Un’altra scheda ha questo nome in questo Paese. Se si tratta della stessa organizzazione, unirle.
registry-why-same-name = lo stesso nome
registry-why-other-name = uno dei suoi altri nomi
registry-why-other-country = lo stesso nome in un altro Paese
registry-why-other-alphabet = lo stesso nome in un altro alfabeto
registry-why-lookalike-letters = uguale, salvo lettere che si somigliano
registry-why-same-domain = lo stesso sito web
registry-why-same-words = le stesse parole, in altro ordine o abbreviate
registry-why-spelling = quasi la stessa grafia
registry-why-acronym = la sigla
registry-why-part-of-the-name = il nome è parte dell’altro
merge-look = Confrontare e unire
merge-title = Unire due organizzazioni
merge-problem = Non è stato unito né annullato nulla
merge-will = «{ $loser }» diventa parte di «{ $winner }»
merge-will-move = { $count ->
    [one] { $count } firma passa all’organizzazione che resta.
    [many] { $count } di firme passano all’organizzazione che resta.
   *[other] { $count } firme passano all’organizzazione che resta.
  }
merge-will-join = { $count ->
    [one] { $count } firma pubblicata esce dall’elenco, perché l’organizzazione che resta vi si trova già. Il suo contatto è avvisato dopo dieci minuti.
    [many] { $count } di firme pubblicate escono dall’elenco, perché l’organizzazione che resta vi si trova già. I loro contatti sono avvisati dopo dieci minuti.
   *[other] { $count } firme pubblicate escono dall’elenco, perché l’organizzazione che resta vi si trova già. I loro contatti sono avvisati dopo dieci minuti.
  }
merge-will-names = I suoi nomi diventano altri nomi dell’organizzazione che resta, e il suo indirizzo pubblico porta lì.
merge-will-undo = Si può annullare sulla pagina dell’organizzazione che resta, finché qualcosa non vi si basa.
merge-button = Unire
merge-turn = Nell’altro verso
merge-undo = Annullare l’unione
merge-signatures-title = Una firma al posto di due
merge-signatures-will = «{ $winner }» vale anche per «{ $loser }»
merge-signatures-text = L’altra firma esce dalla lettera, il suo indirizzo pubblico porta a quella che resta, e il suo contatto è avvisato dopo dieci minuti. Fino ad allora si può annullare.
merge-signatures-button = Unire le firme
merge-error-itself = Una scheda non può essere unita a sé stessa.
merge-error-stale = Nel frattempo qualcuno ha modificato una delle due. Questa pagina mostra come sono adesso.
merge-error-import = È in corso un’importazione che porta firme di una delle due. Riprovare quando sarà terminata.
merge-error-rests-on-it = Da allora è stato deciso qualcosa che si basa sull’unione, che perciò non si può più annullare.
merge-error-name-taken = Ora un’altra scheda ha quel nome, perciò l’unione non si può più annullare.
merge-error-not-alike = Le due non sono sotto la stessa lettera, oppure una è di una persona e l’altra di un’organizzazione.
merge-error-not-listed = La firma che deve restare non è nell’elenco, l’altra sì. Pubblicare prima quella, oppure unire nell’altro verso.
signature-part-of-merge = Viene dall’unione di due organizzazioni. Annullare l’unione sulla pagina dell’organizzazione.
desk-mail-kind-organisation-listed = «La Sua organizzazione è già nell’elenco»
desk-mail-kind-merged = «Una sola firma per la Sua organizzazione»
confirmed-listed = { $name }: già nell’elenco. La moderazione esamina la Sua firma; riceverà un’e-mail appena avrà deciso.
confirmed-listed-contact = Se ha una domanda, scriva a { $contact }.
confirmed-listed-reply = Se ha una domanda, risponda all’e-mail che Le abbiamo inviato.
mail-listed-subject = La Sua organizzazione è già nell’elenco: { $title }
mail-listed-heading = La Sua organizzazione è già nell’elenco
mail-listed-about = Grazie per la conferma. La Sua organizzazione si trova già sotto la lettera aperta di { $host }:
mail-listed-desk = Un’organizzazione figura nell’elenco una volta sola. La moderazione esamina la Sua firma accanto a quella già presente; riceverà un’e-mail appena avrà deciso.
mail-merged-subject = Una sola firma per la Sua organizzazione: { $title }
mail-merged-heading = Due firme sono state unite
mail-merged-about = È risultato che due firme sotto la lettera aperta di { $host } sono dello stesso soggetto. Questa era la Sua:
mail-merged-why = L’elenco mostra l’altra, che ora vale per entrambe.
mail-merged-not-listed = D’ora in poi l’altra vale per entrambe. Al momento non è nell’elenco pubblico.
mail-merged-button = Vedere la firma che resta
merge-error-sealed = Una delle due non deve essere nominata, e una scheda unita porterebbe il suo nome. Sotto ogni lettera firmata da entrambe, aprire una delle firme e unirla all’altra; oppure, quando chi ha firmato acconsente a essere nominato, unire le schede.
registry-collision-unnamed = Una delle due non deve essere nominata, perciò le loro schede non si uniscono. Unire le loro firme sotto ogni lettera firmata da entrambe:

## What comes back to the moderators when another signature has left the list

reason-came-back = ritornata
reason-came-back-withdrawn = Era stata chiusa o unita per un’altra firma, che il suo contatto ha ritirato.
reason-came-back-erased = Era stata chiusa o unita per un’altra firma, che il suo contatto ha fatto cancellare.
reason-came-back-individual = Era stata chiusa o unita per un’altra firma, che ora è di una persona.
reason-came-back-elsewhere = Era stata chiusa o unita per un’altra firma, che ora è di un’altra organizzazione.
reason-came-back-rejected = Era stata chiusa o unita per un’altra firma, che è stata respinta.
desk-moved-came-back = Ritornata: l’altra firma non c’è più
desk-mail-kind-came-back = «La moderazione esamina di nuovo la Sua firma», uscita l’altra
desk-mail-kind-back-in-review = «La moderazione esamina di nuovo la Sua firma»
mail-back-subject = La moderazione esamina di nuovo la Sua firma: { $title }
mail-back-heading = La moderazione esamina di nuovo la Sua firma
mail-came-back-about = Sotto la lettera aperta di { $host }, al posto della Sua firma ce n’era un’altra. Questa è uscita dall’elenco, perciò la Sua attende di nuovo la moderazione:
mail-back-about = La Sua firma sotto la lettera aperta di { $host } attende di nuovo la moderazione:
mail-back-waits = Riceverà un’e-mail appena la moderazione avrà deciso. Per Lei non c’è nulla da fare.
