### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = Cartas
letterdesk-nav = Páginas sobre esta carta
letterdesk-overview = Resumen
letterdesk-corrections = { $count ->
    [one] { $count } firmante inicial corrigió su línea: no figura al pie de la carta hasta que el equipo de moderación la haya revisado.
    [many] { $count } de firmantes iniciales corrigieron su línea: no figuran al pie de la carta hasta que el equipo de moderación las haya revisado.
   *[other] { $count } firmantes iniciales corrigieron su línea: no figuran al pie de la carta hasta que el equipo de moderación las haya revisado.
  }
letterdesk-text = Texto
letterdesk-version = Texto y versiones
letterdesk-settings = Ajustes
letterdesk-updates = Novedades
letterdesk-action = Pasar a la acción
letterdesk-delivery = Entrega
letterdesk-new = Carta nueva
letterdesk-new-intro = Empieza como un borrador que nadie ve. Su texto y todo lo demás se pueden modificar hasta que se abra.
letterdesk-new-button = Crear el borrador
letterdesk-none = Todavía no hay ninguna carta.
letterdesk-letter = Carta
letterdesk-state = Estado
letterdesk-signed = Firmas
letterdesk-made = Iniciada el { $date }
letterdesk-slug = Dirección
letterdesk-slug-hint = La última parte de su dirección, como «paz-2027»: minúsculas, cifras y guiones. No se puede cambiar después.
letterdesk-slug-bad = Escriba de 1 a 60 minúsculas, cifras y guiones, sin guion al principio ni al final.
letterdesk-slug-taken = Otra carta tiene esta dirección. Elija una distinta.
letterdesk-title-wanted = Dé a la carta un título de 300 caracteres como máximo.
letterdesk-host-wanted = Indique quién publica la carta, en 200 caracteres como máximo.
letterdesk-language-bad = Escriba un código de idioma como «en», «fr» o «pt-BR».
letterdesk-problem = Esto no se ha hecho
letterdesk-moved = Otra persona ha cambiado el estado de la carta entretanto. Esta página muestra cuál es ahora.
letterdesk-lacks = A la carta todavía le falta algo de lo que se firma con ella.
letterdesk-before-opening = Antes de que se pueda abrir
letterdesk-ready = No falta nada.
letterdesk-lacks-text = El texto en { $language } todavía no tiene palabras.
letterdesk-lacks-addressees = El texto en { $language } no dice a quién va dirigido.
letterdesk-lacks-host = No se indica ninguna entidad promotora.
letterdesk-lacks-contact = No hay ningún contacto público: quienes firman no podrían preguntar a nadie.
letterdesk-unpublished = { $count ->
    [one] { $count } sin publicar
    [many] { $count } sin publicar
   *[other] { $count } sin publicar
  }
letterdesk-texts = Versión { $number }
letterdesk-prepared = En preparación:
letterdesk-write = Escribir
letterdesk-columns = Traducir en paralelo
letterdesk-preview = Vista previa
letterdesk-read = Leer
letterdesk-add-language = Añadir un idioma
letterdesk-moves = Abrir y cerrar
letterdesk-open-means = Al abrirla, la carta se muestra a todo el mundo y su texto queda congelado: desde entonces solo cambia como versión nueva.
letterdesk-close-means = Una carta cerrada se puede seguir leyendo; lo que se envió a tiempo se puede confirmar durante otras 24 horas. Una archivada ya no se ofrece.
letterdesk-move-open = Abrir a firmas
letterdesk-move-closed = Cerrar
letterdesk-move-archived = Archivar
letterdesk-move-draft = Volver a borrador
letter-state-draft = Borrador
letter-state-open = Abierta
letter-state-awaiting = A la espera de apertura
letter-state-closed = Cerrada
letter-state-archived = Archivada

## Its text

text-title = Título
text-title-hint = Tal como aparece encima de la carta.
text-short-title = Título corto
text-short-title-hint = Unas pocas palabras para la navegación y el correo, 60 caracteres como máximo.
text-addressees = Destinatarios
text-addressees-hint = A quién va dirigida la carta, tal como figura después de «Para».
text-note = Qué cambia
text-note-hint = Una frase que todo el mundo lee junto a la nueva versión.
text-markdown = Texto
text-markdown-hint = Markdown: una línea vacía entre párrafos, # para títulos, *cursiva*, **negrita**, - para listas, > para citas, [^1] para notas al pie. Si pega desde un procesador de textos, se conserva el formato que este marca.
text-paragraph = Párrafo { $number }
text-whole = Escribir el texto entero
text-of-draft = Nadie lo ve todavía. Al abrir la carta queda congelado.
text-of-next = Un borrador de la próxima versión: nadie lo ve hasta que se publica.
text-of-translation = Una traducción de la versión que se firma ahora: nadie la ve hasta que se publica, y después no cambia nunca.
text-save = Guardar
text-dismiss = Descartar los cambios
text-kept = Guardado.
text-empty = No puede estar vacío.
text-too-long = Es demasiado largo: { $max } caracteres como máximo.
text-same = No hay ninguna diferencia.
text-changed = Otra persona ha modificado esto entretanto
text-changed-hint = No se pierde nada de ninguna de las dos partes: lo de la otra persona está guardado y lo suyo está en el formulario de abajo. Incorpore lo que quiera; al guardar, lo suyo ocupa el lugar de lo otro.
text-theirs = Guardado por otra persona
text-yours = Lo suyo
text-cleaned = Qué cambia la limpieza
text-cleaned-hint = Todavía no se ha guardado nada. Guarde el texto de abajo como está ahora, o deshaga la limpieza.
text-pasted = Como estaba
text-clean = Limpio
text-clean-up = Limpiar el texto pegado
text-clean-up-hint = Elimina lo que no se ve, como los guiones opcionales y los espacios de no separación, y convierte viñetas y números en listas. Ve cada cambio antes de que se guarde.
text-join = Unir las líneas que solo cortó el ancho de página
text-clean-button = Limpiar
text-restore = Deshacer la limpieza
text-pasted-note = Pegado como Markdown.
text-file = Tomar el texto de un archivo
text-file-hint = Markdown, texto sin formato o una página web (.md, .txt, .html). Ocupa el lugar del texto de arriba y se guarda con él.
text-drop = Eliminar este texto
text-drop-sure = Se elimina el texto en este idioma.
text-drop-button = Eliminar el texto

## Versions and translations

version-prepare = Preparar la versión { $number }
version-draft = La carta es un borrador: su texto todavía cambia libremente, sin una versión nueva.
version-how = El texto que se firma no cambia nunca. Escriba la próxima versión junto a él, en todos los idiomas que deba tener; lo que difiere se muestra abajo antes de que se publique nada.
version-prepared = En preparación
version-translations = Otros idiomas de la versión { $number }
version-translations-hint = Una traducción se añade a la versión que se firma ahora. Una vez publicada se puede firmar, y no cambia nunca.
version-translation-publish = Publicar la traducción
version-publish = Publicar la versión { $number }
version-publish-button = Publicar la versión { $number }
version-missing = No están en preparación, de modo que quienes los leen recibirían el texto en el idioma de la propia carta:
version-what = ¿Qué clase de cambio es?
version-editorial = De redacción
version-material = De fondo
version-editorial-means = { $count ->
    [0] Ortografía, una fecha, una frase más clara. No hay que preguntar a nadie.
    [one] Ortografía, una fecha, una frase más clara. Se mantiene { $count } firma; no se pregunta a nadie.
    [many] Ortografía, una fecha, una frase más clara. Se mantienen todas las firmas ({ $count }); no se pregunta a nadie.
   *[other] Ortografía, una fecha, una frase más clara. Se mantienen las { $count } firmas; no se pregunta a nadie.
  }
version-material-means = { $count ->
    [0] Cambia el fondo. Todavía no hay ningún contacto a quien preguntar.
    [one] Cambia el fondo. Se preguntará por correo a { $count } contacto si mantiene la firma con el nuevo texto; el silencio deja la firma al pie del texto que se firmó.
    [many] Cambia el fondo. Se preguntará por correo a { $count } de contactos si mantienen la firma con el nuevo texto; el silencio deja la firma al pie del texto que se firmó.
   *[other] Cambia el fondo. Se preguntará por correo a { $count } contactos si mantienen la firma con el nuevo texto; el silencio deja la firma al pie del texto que se firmó.
  }
version-nobody-to-ask = La carta no está abierta, así que ningún firmante podría responder. Solo se puede publicar un cambio de redacción.
version-change-wanted = Elija si el cambio es de redacción o de fondo.
version-lacks = El texto en { $language } no está completo: necesita palabras y destinatarios.
version-same = No hay ninguna diferencia con la versión que se firma ahora.
version-changed = Los textos han cambiado desde que los miró. Esta página los muestra como están ahora.

## Settings

settings-draft = Todo se puede modificar hasta que se abra la carta.
settings-owners = Solo las personas responsables modifican los ajustes y las entidades copromotoras.
settings-open = La carta se ha abierto: aquello en lo que la gente confió al firmar se mantiene. Quien podía firmar puede seguir haciéndolo, los representantes que iban a figurar figuran, y el idioma propio de la carta permanece.
settings-changed = Otra persona ha modificado los ajustes entretanto
settings-changed-hint = Estos están ahora de otro modo. Si guarda de nuevo, los suyos ocupan su lugar.
settings-who = Quién firma y cómo
settings-signers = Quién puede firmar
settings-signers-hint = Una vez abierta la carta, se puede admitir también a otros, pero no se excluye a nadie.
settings-signers-organisations = Organizaciones
settings-signers-individuals = Particulares
settings-signers-both = Organizaciones y particulares
settings-review = Revisión
settings-review-first = Toda entrada espera al equipo de moderación
settings-review-rules = Solo esperan las entradas dudosas
settings-representatives = Los representantes pueden figurar
settings-representatives-hint = El nombre de una persona bajo su organización, si lo marca. Una vez abierta la carta, esto sigue activado.
settings-reminder = Recordar la confirmación
settings-reminder-hint = Un correo a las 48 horas a la dirección que no ha confirmado.
settings-factor = Segundo factor obligatorio
settings-factor-hint = Solo las cuentas con un segundo factor pueden usar el panel de esta carta.
settings-host-legend = Entidad promotora, idioma y fecha límite
settings-host = Entidad promotora
settings-host-hint = Quién publica la carta, tal como figura después de «De».
settings-contact = Contacto público
settings-contact-hint = Una dirección de correo o una página donde quienes firman pueden dirigirse al equipo de moderación.
settings-language = Idioma
settings-language-hint = Un código como «en», «fr» o «pt-BR».
settings-own-language-hint = El propio de la carta, en el que la reciben quienes leen en un idioma que falta. Necesita un texto, y permanece una vez abierta la carta. Sus otros idiomas son aquellos en los que tiene un texto: añádalos en «Texto y versiones».
settings-moments = Cuándo se abre y se cierra se decide en una página aparte.
settings-zone = Zona horaria
settings-zone-hint = Un nombre como «Europe/Paris» o «UTC».
settings-list-legend = La lista
settings-collation = Alfabeto
settings-collation-hint = El idioma cuyo alfabeto ordena la lista, como «en» o «sv». Si cambia, toda la lista se ordena de nuevo, lo que tarda unos momentos; hasta entonces puede estar en dos órdenes.
settings-collation-bad = No es un idioma cuyo alfabeto se conozca.
settings-articles = Artículos iniciales
settings-articles-hint = Si «La Sociedad» se ordena en la L o en la S. Si cambia, la lista se ordena de nuevo.
settings-articles-keep = cuentan: «La Sociedad» en la L
settings-articles-ignore = no cuentan: «La Sociedad» en la S
settings-grouping = Agrupación
settings-grouping-hint = Cómo figura la lista al pie de la carta, en papel y en los archivos de lectura. Los archivos para programas y la búsqueda conservan un solo alfabeto. Si hay más nombres de los que la página debe mostrar, «Por país» muestra en su lugar los países.
settings-grouping-none = Un solo alfabeto
settings-grouping-country = Por país
settings-grouping-first = Primeros firmantes arriba
settings-list = Nombres en la página de la carta
settings-list-hint = Cuántos figuran al pie de la propia carta, de 0 a 10.000; los demás están a un enlace de distancia.
settings-progress = Mostrar cuántas esperan
settings-progress-hint = El público ve cuántas firmas se recibieron, se confirmaron y se publicaron.
settings-target = Meta
settings-target-hint = Cuántas firmas espera alcanzar. Vacío si no hay meta.
settings-target-shown = Mostrar la meta
settings-target-shown-hint = En la página de la carta, junto al recuento.
settings-number = Escriba un número de { $from } a { $to }.
settings-save = Guardar los ajustes
settings-refused-language = Escriba antes un texto en este idioma; y una vez abierta la carta, su idioma propio permanece.
settings-refused-signers = La carta está abierta: quien podía firmar cuando se abrió debe poder seguir haciéndolo. Elija ambos.
settings-refused-representatives = La carta está abierta, y a los representantes se les dijo que figurarían.
settings-refused-zone = No es una zona horaria. Escriba un nombre como «Europe/Paris».
hosts-title = Entidades copromotoras
hosts-label = Una por línea, en el orden en que figuran
hosts-hint = El nombre y después el sitio web: «Humanistas de Ninguna Parte https://nowhere.example».
hosts-save = Guardar las entidades copromotoras
hosts-bad-line = La línea { $line } no es un nombre, o su sitio web no lo es. Como máximo, 40 líneas.
hosts-changed = Otra persona ha modificado las entidades copromotoras entretanto. Si guarda de nuevo, las suyas ocupan el lugar de: { $hosts }

## Updates

updates-title = Novedades
updates-none = Todavía no hay ninguna novedad.
updates-all = Todas las novedades
updates-feed = Seguir las novedades en un lector de feeds (Atom)
update-new = Escribir una novedad
update-title = Novedad
update-title-hint = Qué ha ocurrido, en pocas palabras.
update-source-bad = Escriba una dirección web completa que empiece por https://.
update-others = En otros idiomas:
update-note = Qué se corrige
update-note-hint = Una frase que todo el mundo lee encima de la novedad, con la fecha de hoy.
update-note-wanted = La novedad está publicada: diga qué se corrige.
update-correct = Publicar la corrección
update-corrected = Corregida el { $date }:
update-publish = Publicar la novedad
update-drop = Eliminar el borrador
update-then = Qué sigue
update-published-on = Publicada el { $date }
update-unpublished = Sin publicar
update-gone = Otra persona del equipo eliminó esta novedad mientras usted escribía. Lo que escribió está abajo y no se ha guardado; si guarda, se crea con ello una novedad nueva.
update-language-gone = Otra persona del equipo eliminó entretanto esta novedad en este idioma; sigue existiendo en otro. Lo que se escribió no se ha guardado; si guarda, se escribe de nuevo.
update-stays = Se publicó entretanto, y una novedad publicada permanece.

## Take action

action-intro = Qué puede hacer quien lee, además de firmar: a quién escribir, qué decir, dónde leer más. Está en la dirección de la carta, bajo «act», y un enlace al pie de la carta lleva hasta allí.
action-title-hint = El título, y las palabras del enlace.
action-markdown-hint = Markdown, con enlaces a las fuentes. Sin palabras, la página se quita.
action-save = Guardar y publicar

## Delivery

delivery-new = Anotar una entrega
delivery-now = La lista está en { $counts } (asiento { $number } del libro de registro). Esto, y el hash del libro de registro, se conservan con una entrega de hoy; con una de un día anterior, cómo estaba la lista al final de ese día.
delivery-day = Día
delivery-day-bad = Escriba un día como 2027-03-31.
delivery-day-to-come = Ese día todavía no ha llegado.
delivery-recipient = A quién
delivery-recipient-hint = Tal como figura: «la Presidencia del Congreso».
delivery-button = Anotarla
delivery-draft = La carta es un borrador: todavía no hay nada que entregar.
delivery-counted-anew = Ese día la lista estaba de otro modo que el que mostraba esta página. Ahora muestra cómo está la lista; pulse el botón de nuevo para conservar eso.
delivery-answer = Añadir la respuesta del destinatario
delivery-answer-change = Modificar la respuesta del destinatario
delivery-answer-text = Respuesta
delivery-answer-hint = Sus palabras, en Markdown. Pueden quedar vacías si un enlace lleva a la respuesta. Sin palabras ni enlace, la respuesta se quita.
delivery-answer-wanted = Escriba sus palabras o, más abajo, dónde se puede leer la respuesta.
delivery-answer-gone = Alguien quitó la respuesta. Lo que usted escribió está en el formulario de abajo y no se ha guardado; si guarda, se pone allí de nuevo.
delivery-gone = Otra persona del equipo eliminó esta entrega mientras usted escribía, así que no se puede guardar una respuesta a ella. Lo que escribió está abajo, para copiarlo. Anote de nuevo la entrega y después su respuesta.
delivery-stray = La respuesta que escribió
delivery-answer-day = Día de la respuesta
delivery-answer-link = Dónde se puede leer
delivery-answer-save = Guardar la respuesta
delivery-take-back = Eliminar
delivery-take-back-sure = La entrega y su respuesta se quitan de la página de la carta.
delivery-take-back-button = Eliminar la entrega

## What the public reads of it

fact-hosted = Promovida por
fact-hosted-with = { $host }, con
fact-target = Meta
fact-delivered = Entregada
letter-target = { $reached } de { $target } que se esperan
delivered-alone = El { $date } a { $recipient }
delivered-on = El { $date } a { $recipient }, con { $counts }
delivered-ledger = asiento { $number } del libro de registro
answer-heading = La respuesta del { $date }
answer-link = Leerla donde se dio
preview-note = Vista previa: solo usted ve esta página.

## In the audit log

audit-act-make-letter = Creó una carta
audit-act-write-text = Escribió en un texto
audit-act-drop-text = Eliminó un texto
audit-act-publish-translation = Publicó una traducción
audit-act-change-settings = Modificó los ajustes de una carta
audit-act-set-co-hosts = Modificó las entidades copromotoras
audit-act-write-update = Escribió una novedad
audit-act-publish-update = Publicó una novedad
audit-act-correct-update = Corrigió una novedad
audit-act-drop-update = Eliminó una novedad
audit-act-write-action = Escribió qué puede hacer quien lee
audit-act-deliver = Anotó una entrega
audit-act-answer-delivery = Anotó una respuesta
audit-act-take-back-delivery = Eliminó una entrega
audit-field-language = Idioma
audit-field-title = Título
audit-field-short-title = Título corto
audit-field-addressees = Destinatarios
audit-field-source = Fuente
audit-field-co-hosts = Entidades copromotoras
audit-field-recipient = A quién
audit-field-day = Día

## A form that came after its login

form-again-ended = Su sesión ha terminado
form-again-ended-text = Su sesión ya no estaba abierta cuando llegó este formulario, así que no se ha guardado nada de él. Una sesión termina tras ocho horas sin uso y, en cualquier caso, al cabo de siete días.
form-again-login = Iniciar sesión, en una pestaña nueva
form-again-then = Lo que rellenó sigue aquí. Cuando haya terminado, vuelva a esta pestaña y envíe el formulario otra vez.
form-again-stale = Envíe el formulario una vez más
form-again-stale-text = Este formulario no se rellenó en la sesión que tiene ahora, así que todavía no se ha guardado nada de él.
form-again-factor = Configure antes un segundo factor
form-again-factor-text = Esta parte del panel solo está abierta a cuentas con un segundo factor, y la suya todavía no tiene ninguno, así que no se ha guardado nada de este formulario.
form-again-set-up = Configurarlo, en una pestaña nueva
form-again-outdated = Esta página está desactualizada
form-again-outdated-text = Al formulario que envió le falta algo que ahora tiene: la página se abrió antes de que se actualizara el programa, o se cortó por el camino. No se ha guardado nada de él.
form-again-read-only-text = Quienes administran este sitio han pausado todos los cambios, así que no se ha guardado nada de este formulario. Mantenga abierta esta página y envíe el formulario otra vez cuando se reanuden.
form-again-button = Enviar el formulario otra vez
form-again-typed = Lo que escribió
form-again-anew = Abra la página de nuevo y rellene allí el formulario. Las contraseñas, los códigos y los archivos no se conservan aquí.
