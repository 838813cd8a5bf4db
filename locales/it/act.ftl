### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] Gentile Senatore o Senatrice { $last },
    [us-representative] Gentile Rappresentante { $last },
    [us-delegate] Gentile Delegato o Delegata { $last },
    [us-resident-commissioner] Gentile Commissario o Commissaria residente { $last },
   *[other] Gentile { $full },
}
act-title-senator = Senatore o senatrice
act-title-representative = Rappresentante
act-title-delegate = Delegato o delegata
act-title-resident-commissioner = Commissario o commissaria residente
act-gap-title = [titolo]
act-gap-last-name = [cognome]
act-gap-full-name = [nome di chi ricopre la carica]
act-gap-salutation = [formula di apertura]
act-gap-name = [il Suo nome completo]
act-gap-city = [la Sua città]
act-gap-state = { $country ->
    [US] [il Suo Stato]
   *[other] [la Sua regione]
}
act-gap-zip = { $country ->
    [US] [il Suo codice ZIP]
   *[other] [il Suo codice postale]
}
act-gap-letter = [indirizzo della lettera]

## A text with fields

act-unknown-field = Non c’è nessun campo chiamato { $field }.
act-lone-brace = C’è una parentesi graffa da sola. Un campo sta tra due, come {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = Lettera tipo
sample-intro = Ciò che chi legge invia a chi decide. Ogni persona la riceve con i nomi dei propri parlamentari già inseriti, e può modificarla. Testo semplice in paragrafi: si incolla nei moduli.
sample-fields = Campi che vengono compilati
sample-field-title = il titolo della carica, per esempio «Senatore o senatrice»
sample-field-last-name = il cognome di chi la ricopre
sample-field-full-name = il suo nome completo
sample-field-salutation = l’inizio della lettera, giusto per il titolo: «Gentile Senatore o Senatrice Cantwell,»
sample-field-name = il nome completo di chi scrive
sample-field-city = la città di chi scrive
sample-field-state = lo Stato o la regione di chi scrive
sample-field-zip = il codice ZIP o postale di chi scrive
sample-field-letter = l’indirizzo di questa lettera aperta
sample-subject = Oggetto
sample-subject-hint = Dell’e-mail, e di un modulo che ne chiede uno.
sample-body = La lettera
sample-body-hint = Comincia con {"{"}salutation{"}"} e finisce con {"{"}name{"}"}. Senza parole qui e qui sotto è tolta.
sample-phone = Che cosa dire al telefono
sample-phone-hint = Poche frasi: chi chiama, e che cosa chiede.
sample-post = Un post per i social network
sample-post-hint = Breve, con {"{"}letter{"}"} per il link.
sample-friends = Un messaggio per amici e familiari
sample-friends-hint = Chiede loro di fare lo stesso. Non può contenere nulla di una carica.
sample-of-office = Questo messaggio non va a nessun parlamentare: { $field } qui non ha posto.
sample-made-up-name = Alex Esempio
sample-made-up-last-name = Esempio
sample-preview-note = I destinatari sono inventati. Ciò che compila chi scrive è evidenziato.

## In the audit log

audit-act-write-sample-letter = Lettera tipo scritta

## The letter, as readers write it

act-step = Passo { $number }
act-write = Scriva la Sua lettera
act-stays-here = Le lettere cambiano mentre Lei scrive. Nulla di ciò che scrive lascia questo dispositivo.
act-is-sent = Ciò che scrive è inviato a questo sito per compilare le lettere. Non è conservato, né annotato in un log.
act-find-first = Trovi qui sopra chi La rappresenta. La lettera comparirà allora qui con i nomi di queste persone, da modificare e da inviare.
act-choose-first = Scelga qui sopra dove abita. La lettera comparirà allora qui con i nomi giusti, da modificare e da inviare.
act-name = Il Suo nome completo
act-city = La Sua città
act-region = { $country ->
    [US] Stato o territorio
   *[other] Regione
}
act-body-hint = Ciò che sta tra parentesi graffe viene compilato. Modifichi il resto come vuole: una lettera con parole Sue conta di più.
act-fill = Compilare le lettere

## How it is sent

act-send = La invii
act-send-first = Qui troverà poi il modo migliore per raggiungere ciascuna di queste persone: telefono, modulo di contatto, e-mail, social network o posta.
act-to = A: { $office }
act-to-anybody = La Sua lettera
act-call = Chiamare
act-say = Che cosa dire:
act-form = Aprire il modulo di contatto
act-form-hint = Copi la lettera e la incolli lì.
act-mail = Scrivere un’e-mail
act-mail-long = La lettera è troppo lunga per entrare da sé nell’e-mail: la copi e la incolli lì.
act-social = Dirlo in pubblico
act-paper = Inviarla su carta
act-paper-hint = Ogni lettera è stampata su una pagina a sé. Ciò che è evidenziato resta da compilare a Lei.
act-print = Stampare le lettere
act-copy = Copiare la lettera
act-copy-post = Copiare il post
act-not-copied = Il browser non ci permette di copiare. Selezioni il testo e lo copi a mano.

## Friends and family

act-friends = Ne parli con amici e familiari
act-friends-hint = Chieda anche ad altre persone di scrivere. Questo si può inoltrare:
act-friends-copy = Copiare il messaggio
act-friends-mail = Inviarlo per e-mail
act-friends-share = Oppure condivida la lettera:
