### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = lettera ed elenco (PDF)
take-away-pack = tutto (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Testo, versione { $number }: SHA-256 { $hash }
paper-ledger-hash = Registro, voce { $number }: SHA-256 { $hash }
paper-ledger-behind = { $count ->
    [one] Una modifica dell’elenco è più recente di quella voce del registro, che non la comprende.
    [many] { $count } di modifiche dell’elenco sono più recenti di quella voce del registro, che non le comprende.
   *[other] { $count } modifiche dell’elenco sono più recenti di quella voce del registro, che non le comprende.
}

paper-as-of = Situazione in data
paper-online = La lettera e il suo elenco si trovano all’indirizzo { $address }.
paper-check = Chiunque può verificare questo documento. Il primo hash in fondo a ogni pagina è quello del testo della lettera, che si può scaricare da «Tutte le versioni». Il secondo è quello dell’ultima voce del registro pubblico, che riporta ogni modifica dell’elenco; da queste modifiche è nato questo elenco.

changes-since = Dalla consegna in data { $date } (voce { $number } del registro): entrate nell’elenco: { $came }; righe corrette: { $corrected }; uscite: { $left }.
changes-left = Uscite, { $reason }: { $count }
changes-none = Dalla consegna in data { $date } non è cambiato nulla.
delivery-pack = Che cosa consegnare
delivery-pack-text = La lettera con tutte le firme in PDF, l’elenco come tabella, il testo, l’hash della voce più recente del registro, che cosa è cambiato dall’ultima consegna, e un indice con l’hash di ogni file.
delivery-pack-link = Scaricare il pacchetto (ZIP)
delivery-accessible = Il PDF dell’ultimo pacchetto ha superato il controllo di PDF/UA-1, la norma per i PDF accessibili.
delivery-not-accessible = Il PDF dell’ultimo pacchetto non ha superato il controllo di PDF/UA-1, la norma per i PDF accessibili: ai lettori di schermo possono sfuggirne delle parti. Il log del server dice che cosa è successo; per lo più è un carattere aggiunto che non può essere incorporato.
delivery-accessible-unknown = L’indice dice se il PDF ha superato il controllo di PDF/UA-1, la norma per i PDF accessibili.
