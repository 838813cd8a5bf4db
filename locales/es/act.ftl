### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] Señora senadora o señor senador { $last }:
    [us-representative] Señora o señor representante { $last }:
    [us-delegate] Señora delegada o señor delegado { $last }:
    [us-resident-commissioner] Señora comisionada residente o señor comisionado residente { $last }:
   *[other] A la atención de { $full }:
}
act-title-senator = Senador o senadora
act-title-representative = Representante
act-title-delegate = Delegado o delegada
act-title-resident-commissioner = Comisionado o comisionada residente
act-gap-title = [título]
act-gap-last-name = [apellido]
act-gap-full-name = [nombre de quien ocupa el cargo]
act-gap-salutation = [saludo]
act-gap-name = [su nombre completo]
act-gap-city = [su ciudad]
act-gap-state = { $country ->
    [US] [su estado]
   *[other] [su región]
}
act-gap-zip = { $country ->
    [US] [su código ZIP]
   *[other] [su código postal]
}
act-gap-letter = [dirección de la carta]

## A text with fields

act-unknown-field = No hay ningún campo llamado { $field }.
act-lone-brace = Hay una llave suelta. Un campo va entre dos llaves, como {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = Carta modelo
sample-intro = Lo que quienes leen envían a quienes deciden. Cada persona la recibe con los nombres de sus propios representantes, y puede modificarla. Texto sin formato en párrafos: se pega en formularios.
sample-fields = Campos que se rellenan
sample-field-title = el título del cargo, como «Senador o senadora»
sample-field-last-name = el apellido de quien lo ocupa
sample-field-full-name = su nombre completo
sample-field-salutation = cómo empieza la carta, según el título: «Señora senadora o señor senador Cantwell:»
sample-field-name = el nombre completo de quien escribe
sample-field-city = la ciudad de quien escribe
sample-field-state = el estado o la región de quien escribe
sample-field-zip = el código ZIP o postal de quien escribe
sample-field-letter = la dirección de esta carta abierta
sample-subject = Asunto
sample-subject-hint = Del correo, y de un formulario que lo pida.
sample-body = La carta
sample-body-hint = Empieza con {"{"}salutation{"}"} y termina con {"{"}name{"}"}. Sin palabras aquí ni más abajo, se quita.
sample-phone = Qué decir por teléfono
sample-phone-hint = Unas pocas frases: quién llama y qué pide.
sample-post = Una publicación para redes sociales
sample-post-hint = Breve, con {"{"}letter{"}"} para el enlace.
sample-friends = Un mensaje para amistades y familia
sample-friends-hint = Les pide que hagan lo mismo. No puede contener nada de un cargo.
sample-of-office = Este mensaje no va dirigido a ningún cargo: { $field } no tiene cabida en él.
sample-made-up-name = Alex Ejemplo
sample-made-up-last-name = Ejemplo
sample-preview-note = Los destinatarios son inventados. Lo que rellena cada persona está marcado.

## In the audit log

audit-act-write-sample-letter = Escribió una carta modelo

## The letter, as readers write it

act-step = Paso { $number }
act-write = Escriba su carta
act-stays-here = Las cartas cambian a medida que escribe. Nada de lo que escribe sale de este dispositivo.
act-is-sent = Lo que escribe se envía a este sitio para rellenar las cartas. No se conserva ni queda en ningún registro.
act-find-first = Encuentre arriba quién le representa. La carta aparecerá entonces aquí con los nombres de esas personas, para que la modifique y la envíe.
act-choose-first = Elija arriba dónde vive. La carta aparecerá entonces aquí con los nombres correctos, para que la modifique y la envíe.
act-name = Su nombre completo
act-city = Su ciudad
act-region = { $country ->
    [US] Estado o territorio
   *[other] Región
}
act-body-hint = Lo que está entre llaves se rellena. Cambie lo demás como quiera: una carta con sus propias palabras cuenta más.
act-fill = Rellenar las cartas

## How it is sent

act-send = Envíela
act-send-first = Aquí encontrará entonces la mejor manera de llegar a cada una de esas personas: por teléfono, formulario de contacto, correo electrónico, redes sociales o correo postal.
act-to = Para: { $office }
act-to-anybody = Su carta
act-call = Llamar
act-say = Qué decir:
act-form = Abrir el formulario de contacto
act-form-hint = Copie la carta y péguela allí.
act-mail = Escribir un correo
act-mail-long = La carta es demasiado larga para pasar por sí sola al correo: cópiela y péguela allí.
act-social = Decirlo en público
act-paper = Enviarla en papel
act-paper-hint = Cada carta se imprime en una página propia. Lo que está marcado queda para que usted lo rellene.
act-print = Imprimir las cartas
act-copy = Copiar la carta
act-copy-post = Copiar la publicación
act-not-copied = El navegador no nos permite copiar. Seleccione el texto y cópielo a mano.

## Friends and family

act-friends = Cuénteselo a amistades y familia
act-friends-hint = Pida a otras personas que también escriban. Puede reenviar esto:
act-friends-copy = Copiar el mensaje
act-friends-mail = Enviarlo por correo
act-friends-share = O comparta la carta:
