### Reviewed by a native speaker: no

## Frame

desk-title = Panel
desk-skip = Ir al contenido
desk-nav = Panel
desk-nav-letters = Cartas
desk-nav-site = El sitio
desk-waiting = En espera
desk-count = { $count }
desk-signatures = Firmas
desk-mail = Correo
desk-letter-page = La carta
desk-sign-out = Cerrar sesión
desk-undo = Deshacer
desk-warnings = Advertencias
desk-letter-waiting = { $waiting ->
    [0] nada en espera
    [one] { $waiting } en espera
    [many] { $waiting } en espera
   *[other] { $waiting } en espera
  }
desk-warning-proxy = Llegaron peticiones con una cabecera X-Forwarded-For desde una dirección que no es de confianza. Si es su proxy, indíquelo en server.trusted_proxies; hasta entonces, todas las visitas que pasan por él cuentan como una.
desk-warning-files = No hay ningún servidor de correo configurado: el correo se escribe en archivos y nadie recibe nada.
desk-warning-dead = { $count ->
    [one] Un correo no se pudo entregar.
    [many] { $count } de correos no se pudieron entregar.
   *[other] { $count } correos no se pudieron entregar.
  }
desk-warning-dead-look = Verlos

## Login and set-up

login-title = Iniciar sesión en el panel
login-email = Dirección de correo
login-password = Contraseña
login-button = Iniciar sesión
login-failed = Esa dirección y esa contraseña no se corresponden. Compruebe ambas e inténtelo de nuevo.
setup-title = Cree la primera cuenta de moderación
setup-intro = Este enlace funciona una sola vez. La cuenta que cree aquí decide qué se publica en { $site }.
setup-name = Su nombre
setup-name-hint = El resto del equipo lo ve junto a sus decisiones.
setup-email = Dirección de correo
setup-email-hint = Con ella inicia sesión, y en ella recibe un aviso cuando espera la primera firma.
setup-password = Contraseña
setup-password-hint = Al menos { $min } caracteres. Unas cuantas palabras sin relación entre sí forman una buena.
setup-password-again = La misma contraseña otra vez
setup-button = Crear la cuenta
setup-gone-title = Este enlace ya no funciona
setup-gone = Ya se usó o no se copió entero. Mientras no haya ninguna cuenta de moderación, al iniciar el servidor se muestra uno nuevo. Después, una persona responsable invita a otras desde el panel.
setup-gone-login = Iniciar sesión
setup-errors = { $count ->
    [one] Hay un problema en un campo
    [many] Hay problemas en { $count } de campos
   *[other] Hay problemas en { $count } campos
  }
error-moderator-name-empty = Escriba su nombre.
error-moderator-name-unusable = Escriba su nombre con letras corrientes, sin enlaces ni caracteres de control.
error-moderator-email-empty = Escriba su dirección de correo.
error-moderator-email-invalid = No parece una dirección de correo. Debe tener la forma nombre@example.org.
error-moderator-email-taken = Ya existe una cuenta con esta dirección. Inicie sesión con ella.
error-moderator-password-short = Elija una contraseña de al menos { $min } caracteres.
error-moderator-password-long = Elija una contraseña de { $max } caracteres como máximo.
error-moderator-password-differs = Las dos contraseñas no son iguales. Escriba ambas de nuevo.

## Queue

queue-title = Entradas en espera
queue-title-count = { $count ->
    [0] Nada en espera
    [one] { $count } entrada en espera
    [many] { $count } de entradas en espera
   *[other] { $count } entradas en espera
  }
queue-empty = No hay nada en espera.
queue-empty-published = { $count ->
    [0] Todavía no hay ninguna publicada.
    [one] { $count } está publicada.
    [many] { $count } están publicadas.
   *[other] { $count } están publicadas.
  }
queue-empty-look = Ver las firmas
queue-list = Entradas
queue-to-entry = Ir a la entrada
queue-waits = en espera desde hace { $wait }

## One signature

signature-title = { $name }: firma
signature-as-printed = Tal como figurará
signature-individual = Particular
signature-filed = Orden alfabético
signature-filed-heading = { $file_under }, en { $heading }
signature-website = Sitio web
signature-representatives = Figuran con ella
signature-no-representatives = nadie
signature-on-the-list = En la lista
signature-public-page = Su página pública
signature-reasons = Por qué espera
signature-evidence = Indicios
signature-proof = Verificación
signature-contact = Contacto
signature-contact-note = no se publica
signature-contact-erased = borrado
signature-domains = Dominios
signature-domain-mail = correo
signature-domain-website = sitio web
signature-domain-none = ninguno
signature-version = Firmado
signature-confirmed-at = Confirmada
signature-rivals = Firmas rivales y homónimas
signature-rivals-none = Ninguna otra entrada tiene este nombre.
signature-same-address = También firmado desde esta dirección
signature-same-address-none = Nada más en este sitio.
signature-this-one = Esta entrada
signature-history = Historial
signature-history-none = Todavía no se ha decidido nada.
signature-history-nobody = mediante un enlace de un correo, o por el programa
signature-history-reason = Motivo: { $reason }
signature-history-mailed = Se avisó por correo a quien firmó.
signature-conflict = Alguien se adelantó
signature-impossible = Esto no se puede hacer
signature-organisation-listed = Otra firma de esta organización está en la lista. Quite antes aquella de la lista. No se ha modificado nada.
signature-another-stands = La misma persona tiene otra entrada en espera o publicada. No se ha modificado nada.
signature-illegal = Una entrada { $state } no admite ese cambio. No se ha modificado nada.
signature-version-read = Versión { $version }, leída en { $language }
signature-contact-none = ninguno: la entidad promotora de la carta trajo la entrada
signature-decide = Decisión
signature-to-decision = Ir a la decisión
signature-publish = Publicar
signature-publish-closes = { $count ->
    [one] Al publicarla se cierra una firma rival; se avisa por correo a su contacto.
    [many] Al publicarla se cierran { $count } de firmas rivales; se avisa por correo a sus contactos.
   *[other] Al publicarla se cierran { $count } firmas rivales; se avisa por correo a sus contactos.
  }
signature-reject = Rechazar
signature-reject-reason = Motivo del rechazo
signature-mail = Avisar por correo a quien firmó
signature-unpublish = Quitar de la lista
signature-unpublish-hint = Vuelve a las entradas en espera. El libro de registro público indica «en revisión», sin el nombre.
signature-reopen = Reabrir
signature-reopen-hint = Vuelve a las entradas en espera; todavía no se publica nada.
error-decision-reason-missing = Elija un motivo.
desk-nothing-withdrawn = Quien firmó la retiró. No hay nada que decidir.
desk-nothing-merged = Se fusionó con otra entrada. No hay nada que decidir.
desk-nothing-reader = Puede leer esta entrada; para decidir hace falta el rol de moderación.
desk-unnamed-addressee = Solo el destinatario ve el nombre; en la página se cuenta.
desk-unnamed-counted = El nombre no se muestra; se cuenta.

## Words for what the rules and the store know

reason-free-mail = correo gratuito
reason-free-mail-evidence = La dirección es de { $evidence }, un servicio de correo que cualquiera puede usar.
reason-outside-domain = fuera de su dominio
reason-outside-domain-evidence = La dirección es de { $evidence }, y el sitio web no.
reason-rival = rival
reason-rival-evidence = Otra dirección firmó para la misma organización.
reason-address-signed-for-another = firmó por otra
reason-address-signed-for-another-evidence = La misma dirección firmó también para otra organización.
reason-review-first = revisión previa
reason-review-first-evidence = Esta carta no publica nada antes de que lo haya visto el equipo de moderación.
reason-no-website = sin sitio web
reason-no-website-evidence = No se indicó ningún sitio web, así que la dirección no demuestra nada sobre la organización.
reason-watch-list = nombre vigilado
reason-watch-list-territory = «{ $entry }» es un Estado o un territorio. Quien firma con su nombre habla por su gobierno.
reason-watch-list-office = El nombre es el de un organismo de un Estado, o empieza como uno: { $entry }.
reason-watch-list-intergovernmental = «{ $entry }» es un organismo intergubernamental, o se toma por tal.
reason-watch-list-addressee = La carta va dirigida a «{ $entry }».
reason-watch-list-operator = «{ $entry }» está en la lista de nombres vigilados de este sitio.
reason-watch-list-person = El nombre es el de un Estado, un organismo público o un organismo intergubernamental, o se vigila por otro motivo.
reason-mixed-scripts = alfabetos mezclados
reason-mixed-scripts-evidence = En «{ $evidence }» hay letras de un alfabeto que pasan por letras de otro.
reason-mixed-scripts-person = En una palabra del nombre hay letras de un alfabeto que pasan por letras de otro.
reason-lookalike = nombre parecido
reason-lookalike-evidence = El nombre se parece a «{ $evidence }» y se escribe de otro modo.
reason-name-mismatch = dominio ajeno
reason-name-mismatch-evidence = El dominio { $evidence } no tiene nada que ver con el nombre.
reason-trap = trampa
reason-trap-evidence = Se rellenó el campo oculto que las personas no ven. Probablemente fue un programa.
reason-undeliverable = no entregable
reason-moderator = devuelta
reason-moderator-evidence = Alguien del equipo de moderación la quitó de la lista o la reabrió.
desk-proof-address = dirección
desk-proof-address-sentence = La confirmó alguien que lee correo en { $domain }.
desk-proof-own-domain = dominio propio
desk-proof-own-domain-sentence = Confirmada por correo en { $domain }, el dominio del sitio web de la organización.
desk-proof-vouched = avalada
desk-proof-vouched-sentence = Alguien del equipo de moderación la avala.
desk-proof-imported = importada
desk-proof-imported-sentence = La entidad promotora de la carta la trajo de otro lugar. No se confirmó ningún correo.
desk-domains-same = el mismo
desk-domains-differ = son distintos
desk-domains-free = correo gratuito
desk-domains-no-website = ningún sitio web que comparar
desk-domains-no-address = ninguna dirección que comparar
desk-state-any = Cualquier estado
desk-state-held = retenida
desk-state-published = publicada
desk-state-rejected = rechazada
desk-state-withdrawn = retirada
desk-state-invalidated = invalidada
desk-state-merged = fusionada
desk-rejection-choose = Elija un motivo
desk-rejection-not-genuine = No es auténtica
desk-rejection-not-authorised = Firmante sin autorización
desk-rejection-duplicate = Duplicado de otra entrada
desk-rejection-not-eligible = No puede firmar esta carta
desk-rejection-unclear = No se pudo aclarar
desk-rejection-superseded = Se publicó otra firma
desk-moved-published = Publicada
desk-moved-unpublished = Quitada de la lista
desk-moved-rejected = Rechazada
desk-moved-reopened = Reabierta
desk-moved-withdrawn = Retirada por quien firmó
desk-moved-invalidated = Invalidada
desk-moved-merged = Fusionada con otra entrada
desk-moved-by-undo = Deshecho: { $what }
desk-conflict-published = { $who } publicó esta entrada hace { $wait }. No se ha sobrescrito nada.
desk-conflict-rejected = { $who } rechazó esta entrada hace { $wait }. No se ha sobrescrito nada.
desk-conflict-held = { $who } devolvió esta entrada a las que esperan hace { $wait }. No se ha sobrescrito nada.
desk-conflict-other = { $who } modificó esta entrada hace { $wait }: ahora está { $state }. No se ha sobrescrito nada.
desk-conflict-nobody = Esta entrada se modificó entretanto, por quien firmó o por el programa: ahora está { $state }. No se ha sobrescrito nada.
desk-wait-seconds = { $n ->
    [one] { $n } segundo
    [many] { $n } de segundos
   *[other] { $n } segundos
  }
desk-wait-minutes = { $n } min
desk-wait-hours = { $n } h
desk-wait-days = { $n ->
    [one] { $n } día
    [many] { $n } de días
   *[other] { $n } días
  }
desk-role-owner = responsable
desk-role-moderator = moderación
desk-role-reader = lectura
desk-done-published = La entrada de «{ $name }» está publicada.
desk-done-rejected = La entrada de «{ $name }» está rechazada.
desk-done-unpublished = La entrada de «{ $name }» está fuera de la lista y vuelve a esperar.
desk-done-reopened = La entrada de «{ $name }» vuelve a esperar.
desk-done-other = La entrada de «{ $name }» está { $state }.
desk-done-undone = Deshecho: la entrada de «{ $name }» está de nuevo { $state }.
desk-undo-too-late = Esto ya no se puede deshacer: la entrada ha cambiado desde entonces, o han pasado más de diez minutos. Todavía puede decidir de nuevo más abajo.

## Signatures

published-title = Firmas
published-find = Buscar
published-find-hint = Palabras de su nombre. A las personas que no están en la lista no se las puede encontrar por el nombre: sus nombres están cifrados.
published-state = Estado
published-button = Mostrar
published-total = { $count ->
    [0] Ninguna firma
    [one] { $count } firma
    [many] { $count } de firmas
   *[other] { $count } firmas
  }
published-none = Ninguna firma coincide. Pruebe con otro principio de palabra o con cualquier estado.
published-none-yet = Todavía nadie ha confirmado una firma.
published-name = Nombre
published-country = País
published-proof = Verificación
published-when = Cuándo
published-next = Siguiente
published-start = Volver al principio

## Mail

desk-mail-title = Correo
desk-mail-waiting = En espera
desk-mail-oldest = el más antiguo, desde hace { $wait }
desk-mail-hour = Enviados en la última hora
desk-mail-day = Enviados en el último día
desk-mail-quota = de { $quota }
desk-mail-quota-none = sin cuota
desk-mail-undeliverable = Direcciones no entregables
desk-mail-undeliverable-note = El correo a ellas fue devuelto definitivamente; ya no reciben más.
desk-mail-dead = Sin entregar
desk-mail-dead-none = Todos los correos se han entregado o van de camino.
desk-mail-for = «{ $letter }»
desk-mail-when = Escrito
desk-mail-attempts = { $count ->
    [one] { $count } intento
    [many] { $count } de intentos
   *[other] { $count } intentos
  }
desk-mail-code = código { $code }
desk-mail-to = Para
desk-mail-at = alguien en { $domain }
desk-mail-open = Mostrar la dirección
desk-mail-gone = La dirección se ha borrado.
desk-mail-signature = La firma
desk-mail-retry = Intentar de nuevo
desk-mail-drop = Descartar
desk-mail-drop-sure = No se enviará, y esto no se puede deshacer.
desk-mail-drop-button = Descartar definitivamente
desk-mail-older = Solo se muestran los { $count } más recientes; los anteriores aparecen a medida que se resuelven estos.
desk-mail-kind-confirm = Confirmación
desk-mail-kind-reminder = Recordatorio
desk-mail-kind-already-signed = «Ya ha firmado»
desk-mail-kind-published = «Su firma está publicada»
desk-mail-kind-rejected = Rechazo
desk-mail-kind-superseded = «Se ha publicado otra firma»
desk-mail-kind-first-waiting = «Hay entradas a la espera», al equipo de moderación
desk-mail-kind-other = Correo
desk-mail-error-full = El buzón está lleno.
desk-mail-error-nobody = Ese buzón no existe, o no acepta correo nuestro.
desk-mail-error-refused = El servidor de destino rechazó el correo.
desk-mail-error-busy = El servidor de destino estuvo ocupado hasta que desistimos.
desk-mail-error-unreachable = No se pudo llegar al servidor de correo.

## Versions of a text

desk-mail-kind-question = «El texto ha cambiado: ¿mantener o retirar?»

## Proof: vouching, asking the signer, telling the organisation

reason-objection = objeción
reason-objection-evidence = Se avisó a la organización de la firma y presenta una objeción, sin decir por qué.
reason-objection-said = Se avisó a la organización de la firma y presenta una objeción: { $said }
more-heading = Otras formas de asegurarse
more-asked = Pedido a quien firmó
more-vouch = Avalarla
more-vouch-note = ¿Cómo sabe que es auténtica?
more-vouch-hint = Esta nota se publica junto a la firma: no escriba datos privados. Como máximo, 500 caracteres.
more-ask = Pedir una dirección de su propio dominio
more-ask-at = Pedir una dirección en { $domain }
more-ask-domain = El dominio de la organización
more-ask-hint = Quien firmó recibe un correo. Hasta que confirme una dirección así, la entrada espera separada de las demás, 14 días como máximo.
more-call-off = No esperar más a quien firmó
more-first-on = Poner entre los primeros firmantes
more-first-off = Quitar de los primeros firmantes
more-first-hint = Los primeros firmantes figuran por encima de los demás en la página de la carta, en papel y en los archivos de lectura. Los firmantes iniciales invitados están entre ellos desde el principio.
more-notice = Avisar a la organización
more-notice-to = Su dirección pública de contacto
more-notice-at = Su dominio es { $domain }.
more-notice-hint = Recibe un correo con la línea y un enlace para presentar una objeción. Una objeción retiene la firma de inmediato.
more-notice-anyway = Enviarlo allí de todos modos
more-signer-not-mailed = No se puede preguntar a quien firmó: no hay dirección, el correo a ella no llega o ha recibido hoy cinco correos. No se ha modificado nada.
more-organisation-not-mailed = No se puede avisar a esa dirección: el correo a ella no llega, su titular no quiere recibirlo o ha recibido hoy cinco correos. No se ha modificado nada.
error-vouch-note-empty = Escriba cómo lo sabe.
error-vouch-note-long = Escriba { $max } caracteres como máximo.
error-vouch-note-unusable = Escriba palabras corrientes, sin direcciones web o de correo ni caracteres de control.
error-ask-domain = Indique el dominio propio de la organización, como example.org; no el de un servicio de correo.
error-notice-to = No parece una dirección de correo. Debe tener la forma nombre@example.org.
error-notice-outside = Esta dirección no es del dominio propio de la organización. Quien la lea quizá no pueda hablar en nombre de la organización.
desk-asked-waiting = a la espera de quien firmó
desk-asked-waiting-sentence = El { $date } se pidió una dirección en { $domain }; todavía sin respuesta.
desk-asked-ignored = no respondió
desk-asked-ignored-sentence = El { $date } se pidió una dirección en { $domain }; quien firmó no respondió en 14 días.
desk-moved-vouched = Avalada
desk-moved-beside-undone = Deshecho
desk-moved-asked = Se pidió a quien firmó una dirección del dominio propio
desk-moved-called-off = Ya no se espera a quien firmó
desk-moved-second-address = Dirección del dominio propio confirmada
desk-moved-told = Organización avisada
desk-moved-objected = La organización presentó una objeción
desk-done-vouched = Usted avala la firma de { $name }; la nota se publica con ella.
desk-done-asked = Se ha preguntado a quien firmó por { $name }. La entrada espera la respuesta.
desk-done-called-off = La entrada de { $name } ya no espera a quien la firmó.
desk-done-told = { $name }: se ha avisado a la organización.
desk-conflict-objected = La organización presentó una objeción a esta entrada después de mostrarse la página. No se ha modificado nada.
desk-conflict-beside = { $who } hizo algo con esta entrada hace { $wait }: «{ $what }». No se ha sobrescrito nada.
desk-conflict-answered = Quien firmó respondió o modificó algo después de mostrarse la página. No se ha decidido nada.
desk-mail-kind-ask = «Un paso más», a quien firmó
desk-mail-kind-second-address = Confirmación de una segunda dirección
desk-mail-kind-notice = «Una firma en su nombre», a una organización
desk-mail-kind-objected = «Una organización presenta una objeción», al equipo de moderación
desk-mail-kind-reported = «Se ha señalado un problema en una entrada», al equipo de moderación
desk-mail-error-domain = El dominio de la dirección no existe, o indica que no acepta correo.

## Those who are not named, near people, first signatures

reason-other-domain = otro dominio
reason-other-domain-evidence = El directorio conoce la organización de este nombre por { $evidence }. Si se ha mudado, corrija su entrada; si se trata de otra organización, su nombre necesita algo que las distinga.
reason-shared-name = nombre de varias
reason-shared-name-evidence = Varias organizaciones del directorio tienen este nombre además del suyo: { $evidence }. La entrada se asignó a la más antigua de ellas.
reason-shared-name-unnamed = Una organización que no debe nombrarse tiene también este nombre, o este nombre en inglés. Compare lo que firmó: está junto a esta entrada.
desk-first-from-domain = Primera firma de este dominio
more-notice-unnamed = No se avisa a la organización: eligió que no se la nombrara, y quien lee su correo público sabría que firmó. Pregunte en su lugar a quien firmó.
signature-namesakes = Personas de la lista con el mismo nombre
signature-namesakes-none = En la lista de esta carta nadie tiene el mismo nombre. Las personas que no están en la lista no se comparan: sus nombres están cifrados.
