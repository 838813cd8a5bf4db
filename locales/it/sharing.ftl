### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = Mettere anche le persone nei file dell’elenco completo
settings-bulk-hint = Chiunque può scaricare questi file in una volta sola, e copiarli. Senza questa opzione i nomi delle persone sono nell’elenco e nel file per i destinatari, e non nei file per tutti.

## The list as a text

list-comma = { ", " }
list-colon = { ": " }
list-no-country = Senza Paese
list-first = Prime firme
list-others = Tutte le altre firme
list-not-published = nome non pubblicato

## Taking the list away

take-away-docx = Word
take-away-copy = copiarlo, incorporarlo
take-away-without-people = I nomi delle persone sono nell’elenco, non in questi file.
copy-title = Scaricare o copiare l’elenco
copy-by = Ordine
copy-by-list = Un elenco unico
copy-by-letter = Per lettera dell’alfabeto
copy-by-country = Per Paese
copy-kind = Chi
copy-everyone = Tutte le firme
copy-organisations = Organizzazioni
copy-people = Persone
copy-with-people = Con chi ha firmato per le organizzazioni
copy-show = Mostrare così
copy-files = In un file
copy-list = Da copiare
copy-button = Copiare l’elenco
copy-how = Oppure selezionarlo e copiarlo a mano.
copy-done = Copiato. Ora si può incollare.
copy-failed = Il browser non l’ha permesso. Selezionare l’elenco e copiarlo a mano.
copy-nobody = Non c’è ancora nessun nome da copiare.
copy-too-many = { $count ->
    [one] { $count } riga è più di quanto una pagina possa contenere. Scelga uno dei file.
    [many] { $count } di righe sono più di quante una pagina possa contenere. Scelga uno dei file.
   *[other] { $count } righe sono più di quante una pagina possa contenere. Scelga uno dei file.
}
copy-embed = Su un altro sito
copy-embed-text = Questo mostra la lettera in una Sua pagina: il titolo, il conteggio, alcuni nomi e il modo di firmare. Non usa cookie e non esegue script.
copy-embed-see = Vederlo
copy-embed-html = HTML da incollare nella Sua pagina
copy-embed-hint = Nell’indirizzo può modificare names (da 0 a 50), e aggiungere theme=light o theme=dark.
copy-embed-form = I siti indicati da chi gestisce questo server possono aggiungere form=on, per avere anche il modulo.

## Passing the letter on

share-heading = Condividere questa lettera
share-after = Farlo sapere ad altri
share-mail = E-mail
share-text = Una lettera aperta: { $title }
share-card = { $title }, una lettera aperta di { $host }

## In a frame of another site

embed-from = Una lettera aperta di
