### Reviewed by a native speaker: no

language-name = Español
country-international = Internacional
country-xk = Kosovo

## Counts

count-organisations = { $count ->
    [one] { $count } organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
}
count-individuals = { $count ->
    [one] { $count } persona
    [many] { $count } de personas
   *[other] { $count } personas
}
count-both = { $organisations } y { $individuals }
count-from-countries = { $count ->
    [one] de { $count } país
    [many] de { $count } de países
   *[other] de { $count } países
}
count-line = { $who } { $from }
count-nobody = Nadie ha firmado todavía

## The frame

skip-to-content = Ir al contenido
nav-letter-label = Esta carta
nav-letter = La carta
nav-signatories = Firmantes
nav-sign = Firmar
nav-languages = Idiomas
nav-more-label = Acerca de esta carta y de este sitio
nav-privacy = Privacidad
nav-ledger = Libro de registro
nav-versions = Versiones
nav-contact = Contacto
take-away = Descargar la lista:
take-away-csv = tabla (CSV)
take-away-txt = texto
take-away-json = JSON

## Whether a letter can be signed

status-open-until = Abierta hasta el { $date }
status-open = Abierta, sin fecha límite
status-opens = Se abre el { $date }
status-not-open = Aún no está abierta
status-closed-since = Cerrada desde el { $date }
status-closed = Cerrada

## The letters of a site

letters-heading = Cartas abiertas
letters-empty = En este momento no hay aquí ninguna carta abierta.
letters-from = De

## A letter

fact-to = Para
fact-from = De
fact-from-host = { $host } y quienes han firmado más abajo
fact-deadline = Fecha límite
fact-signed = Firmada
fact-signed-by = por { $counts }
letter-other-language = No hay texto en español de esta carta; está leyendo el texto en { $language }.
fact-sign-yours = Fírmela usted también
fact-version = Versión
fact-version-all = todas las versiones
signatories-heading = Firmantes
letter-more = { $count ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}
letter-whole-list = la lista completa
letter-nobody-yet = Todavía no ha firmado ninguna organización. La suya puede ser la primera.
letter-nobody-closed = Nadie firmó esta carta.
ask-yours-next = La próxima firma puede ser la suya; se tarda dos minutos.
ask-first = Ponga la primera firma
ask-first-text = Se tarda dos minutos.
ask-button = Firmar la carta
ask-not-open = Esta carta todavía no se puede firmar.
ask-closed = Esta carta está cerrada y ya no se puede firmar.
ask-read-list = Ver quién ha firmado
letter-printed = { $address }, impreso el { $date }

## The form

sign-title = Firmar la carta
sign-intro = Va a firmar:
sign-steps = Rellene el formulario y pulse después el botón del correo que le enviamos. Antes de eso no se publica nada.
sign-not-open = En este momento la carta no se puede firmar.
sign-back = Volver a la carta
sign-required = Todo es necesario, salvo lo que lleva la indicación «opcional».
sign-optional = (opcional)
sign-errors = { $count ->
    [one] Hay una cosa que conviene revisar
    [many] Hay { $count } de cosas que conviene revisar
   *[other] Hay { $count } cosas que conviene revisar
}
sign-error-title = Revise lo siguiente:
sign-kind = ¿Quién firma?
sign-kind-organisation = Una organización
sign-kind-individual = Yo, a título personal
sign-your-organisation = Su organización
sign-your-country = Su país
sign-you = Usted
sign-you-hint = Lo necesitamos para ponernos en contacto con usted. No se publica, salvo que lo pida más abajo.
sign-you-hint-never = Lo necesitamos para ponernos en contacto con usted. No se publica.
sign-you-hint-individual = Su nombre, su vinculación y su país se publican, salvo que elija otra cosa más abajo. Su dirección de correo no se publica nunca.
sign-organisation = Nombre, tal como debe figurar
sign-organisation-hint = En su propia lengua y escritura.
sign-organisation-en = Nombre en inglés
sign-organisation-en-hint = Si su nombre propio está en otra lengua.
sign-acronym = Siglas
sign-website = Sitio web
sign-website-hint = Por ejemplo, example.org. El equipo de moderación lo compara con su dirección de correo.
sign-country = País
sign-country-hint = Si la organización es internacional, elija «Internacional», la primera opción de la lista.
sign-country-choose = Elija una opción
sign-name = Su nombre
sign-role = Su cargo
sign-role-hint = Por ejemplo, presidencia, dirección o secretaría.
sign-email = Correo electrónico
sign-email-hint = Mejor si es del dominio de la propia organización: es lo más rápido de verificar.
sign-print-name = Mostrar mi nombre y mi cargo bajo el nombre de la organización
sign-statements = Dos declaraciones
sign-statement = Una declaración
sign-consent-organisation = Acepto que el apoyo de la organización a esta carta se cuente aquí y se entregue a los destinatarios de la carta, y que el nombre, el país y el sitio web de la organización se muestren a quienes he elegido más arriba.
sign-consent-individual = Acepto que mi apoyo a esta carta se cuente aquí y se entregue a los destinatarios de la carta, y que mi nombre, mi vinculación y mi país se muestren a quienes he elegido más arriba.
sign-consent-both = Acepto que este apoyo a la carta se cuente aquí y se entregue a los destinatarios de la carta, y que el nombre, la vinculación y el país indicados más arriba, así como el sitio web en el caso de una organización, se muestren a quienes he elegido más arriba.
sign-authorised = Tengo autorización para firmar esta carta en nombre de la organización.
sign-privacy-link = Qué se hace con los datos
sign-updates = Deseo recibir novedades sobre esta carta.
sign-trap = Deje este campo vacío
sign-button = Firmar
sign-next = A continuación enviamos un correo a su dirección. Su firma cuenta en cuanto la confirme desde allí.

## After the form

check-mail-title = Ahora revise su correo
check-mail-sent = Hemos enviado un correo a la dirección que ha indicado.
check-mail-do = Ábralo, pulse el botón que contiene, compruebe lo que se va a mostrar y confirme. El enlace funciona durante siete días.
check-mail-code-heading = O escriba el código del correo
check-mail-code-intro = Resulta útil si recibe el correo en otro dispositivo.
check-mail-code = Código
check-mail-code-hint = Ocho cifras.
check-mail-email = Correo electrónico
check-mail-email-hint = La dirección con la que ha firmado.
check-mail-button = Confirmar con el código
check-mail-nothing = ¿No ha llegado nada al cabo de unos minutos?
check-mail-nothing-spam = Mire en la carpeta de correo no deseado.
check-mail-nothing-again = Si cree que la dirección puede tener un error, vuelva a firmar.
check-mail-nothing-contact = Si aun así no llega, escriba a

## Confirming

confirm-title = Confirme la firma
confirm-intro = Así figurará al pie de la carta:
confirm-you-organisation = Al pulsar el botón confirma que puede firmar en nombre de esta organización y que su apoyo puede publicarse.
confirm-you-individual = Al pulsar el botón confirma que firma esta carta y que su nombre puede publicarse.
confirm-button = Confirmar la firma
confirm-near = ¿Está ya entre estas?
confirm-near-text = Estos nombres están en la lista y se parecen mucho. Si uno de ellos es el suyo, no hace falta volver a firmar.
confirm-not-me-heading = ¿No fue usted?
confirm-not-me-text = Alguien indicó su dirección. Pulse este botón: borraremos la entrada y no le enviaremos más correos sobre esta carta.
confirm-not-me-button = No fui yo
confirm-expired-title = Este enlace ya no funciona
confirm-expired-text = Los enlaces de nuestros correos funcionan durante siete días, y solo si están completos. Quizá se haya cortado: intente abrirlo de nuevo desde el correo.
confirm-expired-again = Si ha caducado, basta con volver a firmar; se tarda dos minutos.
confirm-expired-contact = Si necesita ayuda, escriba a
confirmed-published-title = Gracias. La firma está publicada.
confirmed-published-text = Ya figura en su lugar de la lista.
confirmed-published-link = Verla en la lista
confirmed-held-title = Gracias. La firma está confirmada.
confirmed-held-text = El equipo de moderación la revisa antes de que se publique. Recibirá un correo en cuanto haya una decisión, normalmente en uno o dos días.
confirmed-already-title = Ya ha firmado
confirmed-already-organisation = La firma de su organización está confirmada. No tiene que hacer nada más.
confirmed-already-individual = Su firma está confirmada. No tiene que hacer nada más.
confirmed-closed-title = Esta carta está cerrada
confirmed-closed-text = Se cerró antes de que se confirmara la firma, por lo que ya no se puede añadir.
confirmed-to-letter = Volver a la carta
not-me-title = Gracias. La entrada está borrada.
not-me-text = No se publicó nada. Lo que se había escrito con su dirección está borrado, y no enviaremos a ella más correos sobre esta carta.

## The list

list-find = Buscar un nombre
list-country = País
list-all-countries = Todos los países
list-find-button = Buscar
list-alphabet = Alfabeto
list-found = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
list-found-nothing = Ningún nombre de la lista tiene una palabra que empiece por «{ $query }».
list-found-nothing-here = No se ha encontrado ninguna firma.
list-show-all = Mostrar toda la lista
list-next = Siguiente: desde «{ $name }»
list-previous = Anterior: hasta «{ $name }»
list-country-count = { $country } ({ $count })
list-beginning = Volver al principio
list-pages = Páginas de la lista

## One signatory

person-with-role = { $name }, { $role }
signatory-of = Firmante de
signatory-country = País
signatory-website = Sitio web
signatory-represented = Representada por
signatory-verified = Cómo se verificó
signatory-signed = Firmado
signatory-signed-version = versión { $number }, en { $language }, el { $date }
signatory-filed = Orden alfabético
signatory-in-list = Ver en la lista
proof-address-sentence = La firma se confirmó desde una dirección de correo.
proof-own-domain-sentence = La firma se confirmó desde una dirección de correo del dominio propio de la organización.
proof-vouched-sentence = El equipo de moderación conoce la organización y la avala.
proof-imported-sentence = La entidad promotora de la carta recogió esta firma y la añadió a la lista.

## Versions

versions-title = Versiones de la carta
versions-intro = Cada firma está vinculada al texto exacto que se firmó. Una versión no cambia nunca una vez que alguien la ha firmado.
versions-date = Fecha
versions-change = Qué cambió
versions-current = actual
change-first = El primer texto
change-editorial = Cambio de redacción; las firmas se mantuvieron
change-material = Cambio de fondo; se consultó a todos los firmantes
version-heading = Versión { $number }
version-read = Leerla
version-check = Comprobar el texto
version-check-text = El número de abajo es el SHA-256 del texto tal como se firmó. Descargue el texto y calcule usted el número, por ejemplo con:
version-download = Descargar el texto
version-all = Todas las versiones

## The ledger

ledger-title = Libro de registro
ledger-intro = Aquí se anota cada cambio de la lista de firmantes, y lo anotado no se modifica nunca. Cada asiento lleva el hash del anterior, de modo que nada puede cambiarse ni omitirse sin que se note. No contiene datos personales.
ledger-count = { $count ->
    [one] { $count } asiento
    [many] { $count } de asientos
   *[other] { $count } asientos
}
ledger-empty = El libro de registro está vacío: todavía no se ha publicado ninguna firma.
ledger-head = Hash del asiento más reciente
ledger-verify = Compruébelo usted
ledger-verify-text = Esta orden vuelve a calcular los hashes y el recuento solo a partir de estas páginas públicas:
ledger-sequence = N.º
ledger-when = Cuándo
ledger-what = Qué ocurrió
ledger-kind = Tipo
ledger-signatory = Firmante
ledger-signatory-see = ver
ledger-signatory-see-label = Ver el firmante del asiento { $number }
ledger-commitment = Compromiso
ledger-hash = Hash
ledger-further = Más asientos
ledger-act-published = Publicada
ledger-act-corrected = Corregida
ledger-act-unpublished = Quitada de la lista
ledger-act-republished = Publicada de nuevo
ledger-reason-withdrawn = retirada por quien firmó
ledger-reason-under-review = en revisión por el equipo de moderación
ledger-reason-invalidated = se comprobó que no era auténtica
ledger-reason-merged = fusionada con otra entrada
ledger-reason-imported = añadida por la entidad promotora de la carta
ledger-reason-undone = se deshizo una decisión
ledger-reason-synthetic = inventada para probar el servidor
kind-organisation = Organización
kind-individual = Particular

## Privacy

privacy-title = Privacidad
privacy-intro = Qué guarda esta carta sobre quienes la firman y quienes la leen, durante cuánto tiempo y cómo hacer que se borre. La responsable es la entidad promotora de la carta:
privacy-published-heading = Qué se publica
privacy-published-organisation = Los nombres, las siglas, el país y el sitio web de la organización, cómo se verificó y qué versión de la carta firmó. De quien firma a título personal: el nombre, el país y la vinculación. De quien eligió no aparecer con su nombre se cuenta la firma, y no se publica nada más; el nombre se guarda cifrado y solo se comunica a los destinatarios de la carta si así se eligió.
privacy-unnamed-limit = Lo que el cifrado no puede ocultar de quienes no aparecen con su nombre: una organización tiene una sola entrada en nuestra base de datos para todas las cartas. Si se la nombra en otra carta, o si otra persona la nombra, quien robe la base de datos puede saber que la firma sin nombre es suya. El idioma en que se dio una firma tampoco está cifrado.
privacy-published-representative = El nombre y el cargo de quien firma en nombre de una organización solo se publican si esa persona marcó la casilla correspondiente.
privacy-published-where = Se publica en estas páginas y en los archivos que se pueden descargar (en estos, los nombres de personas solo si así lo decidió la entidad promotora de la carta), y se entrega a los destinatarios de la carta.
privacy-contact-heading = Qué no se publica nunca
privacy-contact-text = La dirección de correo, y el nombre y el cargo de la persona que está detrás de la firma de una organización, salvo que haya pedido que se muestren. Se guardan cifrados, cada registro con una clave propia, y solo el equipo de moderación de esta carta puede abrirlos, para verificar la firma y para responder.
privacy-unconfirmed-heading = Antes de que se confirme una firma
privacy-unconfirmed-text = El enlace de nuestro correo funciona durante siete días. { $days ->
    [one] Lo que se escribió en un formulario y quedó sin confirmar se borra al cabo de { $days } día.
    [many] Lo que se escribió en un formulario y quedó sin confirmar se borra al cabo de { $days } de días.
   *[other] Lo que se escribió en un formulario y quedó sin confirmar se borra al cabo de { $days } días.
}
privacy-not-me-text = Si otra persona indicó su dirección, «No fui yo», en la página a la que lleva el enlace de ese correo, borra la entrada de inmediato. Guardamos entonces una huella de la dirección calculada con una clave, de la que no se puede recuperar la dirección, para no volver a escribir a ella.
privacy-reports-heading = Problemas señalados en entradas
privacy-reports-text = Lo que alguien señala sobre una entrada de la lista, y la dirección que da para la respuesta, se guardan cifrados y solo los ve el equipo de moderación. { $days ->
    [one] Al cabo de { $days } día se borran ambos.
    [many] Al cabo de { $days } de días se borran ambos.
   *[other] Al cabo de { $days } días se borran ambos.
}
privacy-network-heading = Contra los abusos
privacy-network-text = La frecuencia con que llegan formularios de una misma red se cuenta en la memoria del servidor, durante minutos u horas. Para que el equipo de moderación vea si muchas firmas vienen de una misma red, con cada formulario se guarda un hash con clave de esa red durante { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }: de los primeros 24 bits de una dirección IPv4, o 48 de una IPv6. La dirección misma no se anota.
privacy-mail-heading = Correo
privacy-mail-text = { $days ->
    [one] Solo recibe correos sobre su propia firma, y novedades si marcó la casilla. Durante { $days } día se recuerda que se envió un correo, sin la dirección.
    [many] Solo recibe correos sobre su propia firma, y novedades si marcó la casilla. Durante { $days } de días se recuerda que se envió un correo, sin la dirección.
   *[other] Solo recibe correos sobre su propia firma, y novedades si marcó la casilla. Durante { $days } días se recuerda que se envió un correo, sin la dirección.
}
privacy-readers-heading = Al leer
privacy-readers-text = Estas páginas no usan cookies, no necesitan scripts, no cargan nada de terceros y no transmiten nada a nadie.
privacy-withdraw-heading = Retirar y corregir
privacy-withdraw-text = Puede hacer que se corrija o se retire una firma en cualquier momento, sin dar ningún motivo. En ese caso sale de la lista, de la búsqueda y de los archivos en menos de un segundo. También puede hacer que se borre, con todo lo que se guardaba sobre usted. El libro de registro conserva que se quitó una entrada, y cuándo, sin nombre.
privacy-withdraw-how = Escriba desde la dirección con la que firmó a
privacy-withdraw-how-mail = Responda a cualquiera de los correos que ha recibido de nosotros.

## Versions of a text: side by side, and who stands under which

versions-signed = Firmas
versions-signed-by = { $count ->
    [one] { $count } firmante figura al pie
    [many] { $count } de firmantes figuran al pie
   *[other] { $count } firmantes figuran al pie
}
versions-signed-by-unnamed = { $count ->
    [one] { $count } firmante figura al pie, { $unnamed } sin que aparezca su nombre
    [many] { $count } de firmantes figuran al pie, { $unnamed } sin que aparezca su nombre
   *[other] { $count } firmantes figuran al pie, { $unnamed } sin que aparezca su nombre
}
versions-compare = Qué ha cambiado desde la versión { $number }
fact-version-later = { $number } del { $date } ({ $change })
fact-version-editorial = cambio de redacción
fact-version-material = cambio de fondo
fact-version-compare = qué ha cambiado
list-signed-version = firmó la versión { $number }
signatory-signed-earlier = El texto ha cambiado desde entonces; vea qué ha cambiado
compare-title = Qué ha cambiado de la versión { $from } a la versión { $to }
compare-how = Lo suprimido aparece tachado; lo nuevo, subrayado. Se muestra el código fuente del texto, para que nada pueda cambiar sin verse.
compare-removed = suprimido:
compare-added = nuevo:
compare-others = La misma comparación en
compare-same = No hay ninguna palabra distinta entre las dos; solo cambian espacios o saltos de línea.
compare-of-title = Título
compare-of-text = Texto
sign-text-changed = El fondo del texto de la carta cambió después de que abriera esta página, así que todavía no se ha firmado nada. Lo que escribió se conserva. Lea el nuevo texto; si entonces pulsa «Firmar», firmará ese.
sign-text-changed-read = El texto que se firma ahora:
sign-text-changed-compare = Ver qué ha cambiado

## Keep or withdraw after a change in substance

question-title = El texto ha cambiado: ¿lo sigue firmando?
question-stands = Esta firma figura al pie de la versión { $number } de la carta.
question-intro = Desde entonces la carta ha tenido un cambio de fondo. El texto que se firma es ahora la versión { $number }.
question-compare = Comparar los dos textos
question-keep-text = Al pulsar el botón confirma que ha leído la versión { $number } y que la firma vale para ella.
question-keep-button = Mantenerla en el nuevo texto
question-silence = Si no hace nada, la firma se queda donde está, y la lista indica que corresponde a la versión { $number }.
question-withdraw-heading = Retirar la firma
question-withdraw-text = Sale de inmediato de la lista, de la búsqueda y de los archivos. Esto no se puede deshacer, pero puede volver a firmar.
question-withdraw-button = Retirarla
question-outdated = El texto volvió a cambiar después de que abriera esta página, por lo que su respuesta no se ha tenido en cuenta. Consulte el texto más reciente.
question-kept-title = Gracias. La firma vale para el nuevo texto.
question-kept-text = No tiene que hacer nada más. Hasta que se cierre la carta puede cambiar de opinión.
question-withdrawn-title = La firma está retirada
question-withdrawn-text = Ya no está en la lista, en la búsqueda ni en los archivos.
question-sign-again = Firmar la carta de nuevo
question-closed-title = La carta está cerrada
question-closed-text = Ya no se puede responder a la pregunta: la firma se queda como está.
question-closed-contact = Una firma puede retirarse en cualquier momento. Escriba desde la dirección con la que firmó a
question-gone-title = Este enlace ya no funciona
question-gone-text = O tiene más de sesenta días o se ha cortado, o la firma de la que trataba ya no existe, o ahora se ocupa de ella otra persona. Si no se respondió nada, nada ha cambiado.
ledger-reason-kept = mantenida por quien firmó tras cambiar el texto

## Who is named, and who is not

sign-visibility = ¿Quién ve el nombre?
sign-visibility-named = Se publica nuestro nombre
sign-visibility-named-individual = Se publica mi nombre
sign-visibility-addressee = Solo el destinatario de la carta ve nuestro nombre
sign-visibility-addressee-individual = Solo el destinatario de la carta ve mi nombre
sign-visibility-counted = Solo se cuenta nuestra firma
sign-visibility-counted-individual = Solo se cuenta mi firma
sign-visibility-hint = El nombre que no se publica se guarda cifrado, y solo el equipo de moderación ve de quién se trata, para verificar la firma.
unnamed-addressee = El nombre no se publica: la lista cuenta una firma más, y el nombre se comunica solo al destinatario de la carta.
unnamed-counted = El nombre no se publica ni se comunica a nadie: la lista cuenta una firma más.
confirm-intro-unnamed = Estos son los datos con los que firmó. No figurarán al pie de la carta:
confirm-you-organisation-unnamed = Al pulsar el botón confirma que puede firmar en nombre de esta organización y que su apoyo puede contarse.
confirm-you-individual-unnamed = Al pulsar el botón confirma que firma esta carta y que su apoyo puede contarse.
confirmed-counted-title = Gracias. La firma cuenta.
confirmed-held-unnamed-text = El equipo de moderación la revisa antes de que cuente. Recibirá un correo en cuanto haya una decisión, normalmente en uno o dos días.
count-unnamed = { $count ->
    [one] Una de ellas no aparece con su nombre.
    [many] { $count } de ellas no aparecen con su nombre.
   *[other] { $count } de ellas no aparecen con su nombre.
}
ledger-unnamed = sin nombre
ledger-reason-visibility = quien firmó eligió quién ve el nombre

## People

sign-affiliation = Vinculación
sign-affiliation-hint = Por ejemplo, dónde trabaja. Figura junto a su nombre, solo a efectos de identificación.
sign-file-under = Cómo se ordena su nombre
sign-file-under-hint = Por ejemplo, «Lovelace, Ada». Si lo deja vacío, lo ordenamos por la última palabra y le mostramos dónde antes de que confirme.
affiliation-only = { $affiliation } (solo a efectos de identificación)
affiliations-note = La vinculación se indica solo a efectos de identificación.
confirm-filed = Se ordena en { $heading }, como «{ $name }»
list-kinds = Quién firmó
signatory-affiliation = Vinculación

## How far a letter is

progress = { $received } recibidas, { $confirmed } confirmadas, { $published } publicadas
progress-oldest = { $days ->
    [0] la más antigua lleva menos de un día en espera
    [one] la más antigua lleva { $days } día en espera
    [many] la más antigua lleva { $days } de días en espera
   *[other] la más antigua lleva { $days } días en espera
}
progress-with-oldest = { $progress }; { $oldest }.

## Proof: a second address, notices, objections

ledger-reason-objection = la organización presentó una objeción, el equipo de moderación la revisa
signatory-vouched = Cómo lo sabe:
link-gone-title = Este enlace ya no funciona
link-gone-text = Es demasiado antiguo, ya se usó o no se copió entero. Intente abrirlo de nuevo desde el correo.
give-address-title = Indique una segunda dirección
give-address-intro = El equipo de moderación desea asegurarse de que esta firma procede de la organización. Indique una dirección que termine en { $domain }, suya o de otra persona de la organización. Enviamos allí un enlace y se confirma con solo pulsar un botón. No se publica.
give-address-email = Una dirección en { $domain }
give-address-email-hint = Puede llevar partes delante, como en nombre@oficina.{ $domain }.
give-address-button = Enviar allí el enlace
give-address-mailed-title = Revise ese buzón
give-address-mailed-text = Si el correo llega a la dirección que indicó, pronto habrá en él un enlace. Cuando se confirme allí, el equipo de moderación volverá a revisar la firma. Si no llega nada, abra otra vez esta página desde su correo y compruebe la dirección.
error-ask-wrong-domain = Esta dirección no termina en { $domain }. Indique una que sí lo haga.
error-ask-too-many = Se indicaron tres direcciones en un día. Inténtelo de nuevo mañana.
second-address-title = Confirme esta dirección
second-address-intro = Quien firmó indicó esta dirección para mostrar que la firma procede de su organización:
second-address-private = No se publica. Confirmarla significa que su organización respalda la línea de arriba.
second-address-button = Confirmar la dirección
second-address-not-me-heading = ¿No sabe nada de esto?
second-address-not-me-text = Pulse este botón: la dirección se olvida y no le enviamos más correos sobre esta carta.
second-address-not-me-button = No sé nada de esto
second-address-not-me-title = Gracias. La dirección queda olvidada.
second-address-not-me-done = No se confirmó nada, y no enviaremos a su dirección más correos sobre esta carta.
second-address-done-title = Gracias. La dirección está confirmada.
second-address-done-text = El equipo de moderación ve que la firma procede de la organización. No tiene que hacer nada más.
objection-title = Una firma en nombre de su organización
objection-listed = Esta línea está publicada al pie de la carta.
objection-not-listed = Esta línea no está ahora en la lista pública.
objection-what = Si su organización no firmó, o si quien firmó no puede hacerlo, presente aquí una objeción. La línea se quita entonces de la lista de inmediato, o queda fuera de ella, y el equipo de moderación la revisa. Si todo es correcto, no tiene que hacer nada.
objection-words = ¿Qué es lo que no es correcto?
objection-words-hint = Solo lo lee el equipo de moderación.
objection-button = Objetar esta firma
objected-title = Gracias. La firma queda retenida.
objected-text = No está en la lista, y el equipo de moderación revisa lo que ha escrito. No se vuelve a publicar nada antes de que haya una decisión.
error-objection-long = Escriba { $max } caracteres como máximo.
