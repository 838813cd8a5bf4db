### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = Incluir también a los particulares en los archivos de la lista completa
settings-bulk-hint = Cualquiera puede descargar estos archivos de una vez, y copiarlos. Sin esto, los nombres de las personas están en la lista y en el archivo para el destinatario, y no en los archivos para todo el mundo.

## The list as a text

list-comma = { ", " }
list-colon = { ": " }
list-no-country = Sin país
list-first = Primeros firmantes
list-others = Todos los demás firmantes
list-not-published = nombre no publicado

## Taking the list away

take-away-docx = Word
take-away-copy = copiarla, insertarla
take-away-without-people = Los nombres de las personas están en la lista, no en estos archivos.
copy-title = Descargar o copiar la lista
copy-by = Orden
copy-by-list = Una sola lista
copy-by-letter = Por letras del alfabeto
copy-by-country = Por países
copy-kind = Quién
copy-everyone = Todo el mundo
copy-organisations = Organizaciones
copy-people = Particulares
copy-with-people = Con quienes firmaron en nombre de organizaciones
copy-show = Mostrar así
copy-files = Como archivo
copy-list = Para copiar
copy-button = Copiar la lista
copy-how = O selecciónela y cópiela a mano.
copy-done = Copiada. Ya puede pegarla.
copy-failed = El navegador no lo ha permitido. Seleccione la lista y cópiela a mano.
copy-nobody = Todavía no hay ningún nombre que copiar.
copy-too-many = { $count ->
    [one] { $count } línea es más de lo que cabe en una página. Utilice uno de los archivos.
    [many] { $count } de líneas son más de lo que cabe en una página. Utilice uno de los archivos.
   *[other] { $count } líneas son más de lo que cabe en una página. Utilice uno de los archivos.
}
copy-embed = En otro sitio
copy-embed-text = Esto muestra la carta en una página suya: el título, el recuento, algunos nombres y cómo firmar. No usa cookies ni ejecuta ningún script.
copy-embed-see = Ver cómo queda
copy-embed-html = HTML para pegar en su página
copy-embed-hint = En la dirección puede cambiar names (de 0 a 50) y añadir theme=light o theme=dark.
copy-embed-form = Los sitios que hayan indicado quienes administran este servidor pueden añadir form=on, para que incluya el formulario.

## Passing the letter on

share-heading = Compartir esta carta
share-after = Cuénteselo a otras personas
share-mail = Correo
share-text = Una carta abierta: { $title }
share-card = { $title }, una carta abierta de { $host }

## In a frame of another site

embed-from = Una carta abierta de
