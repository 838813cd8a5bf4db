### Reviewed by a native speaker: no

## Before a letter is public: its opening, previews, initial signatories

opening-title = Apertura y cierre
opening-is-draft = La carta es un borrador: solo se ve desde el panel.
opening-is-scheduled = La carta se abre el { $date }.
opening-is-embargoed = La carta está a la espera de sus firmas.
opening-standing = Hay { $standing } de { $wanted } firmas.
opening-hidden = Hasta entonces, su página, su formulario, su lista, sus recuentos y sus archivos responden como si esa carta no existiera. Quien tenga un enlace de vista previa puede leerla, y firmarla si el enlace lo permite.
opening-plan = Decidir la apertura
opening-plan-again = Decidir de nuevo la apertura
opening-freezes = Desde esta decisión el texto queda congelado, para que se pueda firmar y aprobar. Mientras la carta no sea pública, se puede devolver a borrador.
opening-when = Cuándo se abre
opening-then = En un momento dado
opening-now = De inmediato
opening-moment = Día y hora
opening-zone = En la zona horaria de la carta: { $zone }.
opening-moment-bad = Indique un día y una hora, como 2026-12-31 18:00.
opening-over = Ese momento ya ha pasado.
opening-closes-first = La carta se cerraría antes de abrirse.
opening-clock-choose = En ese momento cambia la hora: elija a cuál se refiere.
opening-clock-twice = Los relojes se atrasan y muestran esa hora dos veces. ¿Cuál de las dos?
opening-clock-never = Los relojes se adelantan y no muestran nunca esa hora. ¿Cuál en su lugar?
opening-embargo = Solo a partir de tantas firmas
opening-embargo-hint = Vacío si no hay mínimo. La carta es pública cuando ha llegado su momento y hay ese número de firmas: aprobaciones de firmantes iniciales y firmas confirmadas. Sigue siendo pública aunque después alguien se retire.
opening-embargo-bad = Indique un número del 1 al 1.000.000, o nada.
opening-button = Decidir la apertura
opening-lift = Abrir sin esperar firmas
opening-take-back = Devolverla a borrador
opening-changed = Otra persona ha modificado la apertura entretanto, o ha llegado su momento. Esta página muestra cómo está ahora.
opening-last-moment = La carta se abre en menos de un minuto: su apertura ya no se puede modificar.
opening-signed = Alguien ha firmado la carta desde una vista previa, por lo que queda tal como se firmó. Publique otro texto como versión nueva.
opening-closing = Cierre
opening-closes = Día y hora de cierre
opening-closes-hint = En la zona horaria de la carta: { $zone }. Vacío si no hay cierre. Lo que se envió a tiempo se puede confirmar durante otras 24 horas.
opening-closing-button = Fijar el cierre
opening-close-now = Cerrarla ahora
opening-reopen = Abrirla de nuevo
opening-reopen-button = Abrirla de nuevo
audit-act-schedule-opening = Decidió cuándo se abre una carta
audit-act-take-back-letter = Devolvió una carta a borrador
audit-act-lift-embargo = Abrió sin esperar firmas
audit-act-set-closing = Decidió cuándo se cierra una carta
audit-act-opened-itself = Una carta se hizo pública
audit-act-make-preview = Creó un enlace de vista previa
audit-act-revoke-preview = Anuló un enlace de vista previa
audit-act-invite-initial = Invitó a alguien como firmante inicial
audit-act-remind-initial = Envió un recordatorio de firma inicial
audit-act-resend-initial = Envió de nuevo una invitación
audit-act-revoke-initial = Anuló una invitación
audit-act-accept-correction = Aceptó una línea corregida
audit-act-return-correction = Devolvió una línea corregida
audit-field-opens-at = Apertura
audit-field-closes-at = Cierre
audit-field-embargo = Firmas que se esperan
audit-field-expires-at = Válido hasta
previews-title = Enlaces de vista previa
previews-public = La carta es pública: sus enlaces de vista previa llevan a su página.
previews-none = Todavía no se ha creado ningún enlace.
previews-signs = Permite firmar
previews-link = Enlace
previews-good = Válido hasta el { $date }
previews-revoked = Anulado el { $date }
previews-expired = Caducó el { $date }
previews-revoke = Anular
previews-make = Crear un enlace
previews-intro = Quien tiene el enlace ve la carta tal como quedará, sin sus firmantes. Un enlace anulado no dice nada de la carta. No se guarda nada sobre quién lo abre.
previews-label = Para quién
previews-label-hint = Solo se ve en el panel.
previews-days = Válido durante
previews-days-number = { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
  }
previews-may-sign = Con él se puede firmar la carta
previews-may-sign-hint = En cuanto se decida su apertura y, con ello, el texto quede congelado.
previews-button = Crear el enlace
preview-link-note = Vista previa de una carta que todavía no es pública. No la comparta, por favor.
preview-link-sign = Ya puede firmarla. Los nombres aparecen cuando se abre la carta.
preview-link-ask = Firme antes de que se abra la carta.
sign-closed-meanwhile = La carta se cerró mientras usted rellenaba el formulario, así que no se ha enviado nada. Esto es lo que escribió:
confirmed-early-title = Gracias: su firma cuenta
confirmed-early-text = La carta todavía no es pública. Su línea aparecerá al pie cuando se abra; entonces le avisaremos por correo.
initial-desk-title = Firmantes iniciales
initial-count-invited = Invitaciones
initial-count-approved = Aprobadas tal cual
initial-count-corrected = Aprobadas con correcciones
initial-count-declined = Declinadas
initial-count-waiting = Sin respuesta
initial-count-dead = El correo no llegó
initial-reviews = Correcciones por revisar
initial-reviews-hint = Estas cambian lo que la línea afirma. Solo cuentan cuando usted las acepta.
initial-before = Propuesta
initial-after = Aprobada
initial-accept = Aceptar la línea corregida
initial-return = Volver a pedir la línea prevista
initial-revoke = Anular la invitación
initial-remind = { $count ->
    [one] Enviar un recordatorio a quien no ha respondido
    [many] Enviar un recordatorio a { $count } de firmantes sin respuesta
   *[other] Enviar un recordatorio a { $count } firmantes sin respuesta
  }
initial-all = Todas las invitaciones
initial-asked = invitación del { $date }
initial-reminded = recordatorio del { $date }
initial-answered = respuesta del { $date }
initial-asked-again = nueva invitación, porque el texto cambió
initial-missed = aprobó un texto distinto del que se publicó, lo que no cuenta para este
initial-mail-dead = el correo no llegó
initial-other-text = aprobó otro texto: no cuenta, y se le volverá a preguntar cuando el texto quede congelado
initial-signature = La firma
initial-resend = Enviar el correo de nuevo
initial-moved = Entretanto ha llegado una respuesta, o se adelantó otra persona del equipo. Esta página muestra cómo está ahora.
initial-invite = Invitar a firmantes iniciales
initial-lines = Tabla
initial-lines-hint = Péguela desde una hoja de cálculo, con los nombres de las columnas en la primera línea: nombre, país, sitio web, contacto, cargo, correo electrónico, etc. El nombre y el correo son necesarios. Antes de invitar a nadie se muestra qué se haría con cada línea.
initial-invite-hint = Cada firmante recibe un correo con un enlace privado al texto y a su línea. La aprobación vale para el texto tal como se leyó: si cambia, se vuelve a preguntar.
initial-fates = Todavía no se ha invitado a nadie: así se lee la tabla
initial-fate-asked = se invitará
initial-fate-faulty = no se puede invitar
initial-ask = { $count ->
    [one] Enviar una invitación por correo
    [many] Enviar { $count } de invitaciones por correo
   *[other] Enviar { $count } invitaciones por correo
  }
initial-too-late = La carta es pública o se abre en menos de un minuto: ya no se puede invitar a nadie.
initial-no-table = Pegue una tabla: los nombres de sus columnas y una línea para cada firmante.
initial-no-address = Indique qué columna contiene las direcciones.
initial-too-many = Son más de { $max } líneas: envíe las invitaciones por partes.
initial-faulty = No se ha invitado a nadie: algunas líneas tienen errores.
initial-known = ya tiene invitación
initial-state-waiting = Sin respuesta todavía
initial-state-approved = Aprobada
initial-state-corrected = Aprobada, corregida
initial-state-review = Por revisar
initial-state-declined = Declinada
initial-state-revoked = Anulada
initial-state-signed = Firmada
initial-title = Su línea al pie de una carta abierta
initial-intro = { $host } le pide que figure al pie de esta carta cuando se publique. Léala, revise su línea más abajo y apruébela, corríjala o decline.
initial-again = El texto cambió después de que usted lo aprobara. Léalo de nuevo: su aprobación anterior no vale para él.
initial-is-approved = Ha dado su aprobación. Hasta que se abra la carta puede cambiarla más abajo.
initial-is-review = Ha aprobado una línea corregida. El equipo de moderación la revisa antes de que cuente.
initial-is-declined = Ha declinado. Hasta que se abra la carta puede cambiarlo más abajo.
initial-to-answer = A su línea
initial-line = Su línea, tal como figurará
initial-named = El nombre se publica con la lista. Si no debe publicarse, elíjalo en «Corregir algo».
initial-not-named = El nombre no se publica, como eligió en «Corregir algo».
initial-approve = Aprobar
initial-correct = Corregir algo
initial-correct-title = Corrija su línea
initial-correct-button = Aprobarla así
initial-correct-intro = Cambie lo que deba figurar de otro modo y apruebe con ello la carta:
initial-decline = Declinar
initial-decline-text = Su línea no figurará, y no volverá a recibir nada sobre esto.
initial-decline-button = Declinar
initial-until = Este enlace es privado. Funciona hasta que se abra la carta, a más tardar hasta el { $date }.
initial-done-approved = Gracias. Su línea aparecerá al pie de la carta cuando se abra. Con el enlace del correo puede cambiar de opinión hasta entonces.
initial-done-review = Gracias. Ha cambiado lo que la línea afirma, así que el equipo de moderación la revisa antes. Después aparecerá al pie de la carta cuando se abra.
initial-done-declined = Ha declinado: su línea no aparecerá. Si cambia de opinión, use de nuevo el enlace del correo.
initial-text-changed = El texto cambió mientras lo tenía abierto. Léalo de nuevo y responda después.
initial-opens-now = La carta se abre en menos de un minuto, así que aquí ya no se puede cambiar nada. Más tarde puede corregir o retirar su firma en cualquier momento.
error-initial-tick = Marque esta casilla para aprobar.
mail-initial-subject = Apruebe su línea: { $title }
mail-initial-reminder-subject = Recordatorio: apruebe su línea: { $title }
mail-initial-heading = Su línea al pie de una carta abierta
mail-initial-about = { $host } le pide que figure al pie de esta carta abierta cuando se publique:
mail-initial-again-subject = El texto ha cambiado, revíselo de nuevo: { $title }
mail-initial-again-heading = El texto ha cambiado
mail-initial-again-about = Usted aprobó su línea al pie de esta carta abierta de { $host }. Desde entonces el texto ha cambiado, así que su aprobación ya no cuenta:
mail-initial-missed-subject = La carta está abierta, con un texto modificado: { $title }
mail-initial-missed-heading = Su aprobación era de otro texto
mail-initial-missed-about = Usted aprobó su línea al pie de esta carta abierta de { $host }. Ahora es pública, con un texto que cambió después de que usted lo leyera, así que su aprobación no cuenta y su línea no figura en ella:
mail-initial-missed-do = Si desea figurar al pie de la carta tal como está ahora, fírmela en su página. Si no, no tiene que hacer nada.
mail-initial-missed-button = Leer y firmar la carta
mail-initial-do = Lea el texto y apruebe su línea, corríjala o decline. No se publica nada si usted no lo aprueba.
mail-initial-button = Leer la carta y responder
mail-initial-until = El enlace funciona hasta que se abra la carta, a más tardar hasta el { $date }.
mail-initial-private = La carta todavía no es pública: no comparta el enlace, por favor.
mail-footer-initial = Enviado por { $site } porque la entidad promotora de una carta abierta le propuso como firmante inicial.
privacy-asked-heading = Si se le preguntó antes de la apertura
privacy-asked-text = Para ello, la entidad promotora de la carta nos dio su nombre y su dirección; se guardan cifrados. { $days ->
    [one] Si declina o no responde, se borran a más tardar { $days } día después del último correo al respecto.
    [many] Si declina o no responde, se borran a más tardar { $days } de días después del último correo al respecto.
   *[other] Si declina o no responde, se borran a más tardar { $days } días después del último correo al respecto.
} Si aprueba, su respuesta espera a la apertura y se borra con su firma.
initial-fate-capped = hoy no se invita
initial-fate-capped-why = Una dirección recibe como máximo { $most } correos sobre una carta en un día. Pegue otra vez la línea mañana.
audit-act-take-back-initial = Deshizo lo hecho sobre una firma inicial
initial-take-back = Recuperar la invitación
initial-take-back-answer = Recuperar su corrección
initial-asked-anew = Desde entonces se ha vuelto a enviar la misma invitación, así que la primera sigue anulada.
initial-returned = su corrección se devolvió: { $line }
opening-is-missed = El cierre ya ha pasado y, de las firmas que había en ese momento, quedan menos de las que la carta espera, así que no se abre por sí sola. Lo que llegue después no cuenta. Decida otro cierre, o ábrala sin esperar: entonces se hace pública como carta cerrada.
opening-is-reached = Ya hay las firmas que la carta espera. Se abre por sí sola, por lo general en unos segundos.
opening-is-reached-late = Las firmas que la carta espera estaban antes de su cierre. Se abre por sí sola, como carta cerrada, por lo general en unos segundos.
opening-stood = Firmas que había al cierre y siguen en pie: { $standing } de { $wanted }.
initial-stuck = El texto que se aprobó fue eliminado, y ya no se puede invitar a nadie a aprobar otro: esta corrección ya no se puede aceptar. Quien la hizo puede firmar en la página de la carta mientras esté abierta.
initial-not-asked = { $count ->
    [one] Una línea quedó sin invitación
    [many] { $count } de líneas quedaron sin invitación
   *[other] { $count } líneas quedaron sin invitación
}
initial-were-asked = { $count ->
    [0] Esta vez no se ha invitado a nadie.
    [one] Se ha enviado una invitación por correo.
    [many] Se han enviado { $count } de invitaciones por correo.
   *[other] Se han enviado { $count } invitaciones por correo.
}
