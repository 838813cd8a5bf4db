### Reviewed by a native speaker: no

## Mail to signatories, as it reads

mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Prueba] { $subject }
mail-mailing-heading = Un mensaje sobre la carta
mail-mailing-about = { $host } le escribe sobre la carta abierta que usted firmó:
mail-mailing-test = Esto es una prueba. Se ha enviado únicamente a usted.
mail-footer-service = Enviado por { $site } porque esta dirección se indicó al firmar una carta abierta, y todas las personas que la firmaron deben saber esto.
mail-footer-update = Enviado por { $site } porque alguien que firmó una carta abierta pidió recibir novedades en esta dirección.

## Mail to signatories, on the desk

desk-mailings = Correo a firmantes
mailings-title = Correo a firmantes
mailings-intro = Un mensaje de servicio va a todos los contactos de la carta; una novedad, solo a quienes pidieron novedades.
mailings-new = Escribir un envío
mailings-none = Todavía no se ha escrito nada.
mailings-untitled = Sin asunto
mailings-progress = { $sent } de { $total } enviados
mailings-export-title = Contactos que pidieron novedades
mailings-export-hint = Una hoja de cálculo con nombre, dirección, organización, idioma, desde cuándo y las palabras que se marcaron. Contiene datos personales: el registro de auditoría indica quién la descargó.
mailings-export = Descargar los contactos (CSV)
mailing-title = Envío
mailing-new-title = Escribir un envío
mailing-edit-title = Editar el envío
mailing-back = Correo a firmantes
mailing-back-one = El envío
mailing-problem = Eso no se ha hecho
mailing-stale = Otra persona del equipo lo guardó, inició o eliminó entretanto. Lo que usted escribió está abajo y no se ha guardado.
mailing-no-draft = Otra persona del equipo lo inició o eliminó entretanto. Lo que usted escribió está abajo y no se ha guardado. Si guarda, se crea un borrador nuevo.
mailing-stale-theirs = Ver cómo está ahora
mailing-kind = Quién lo recibe
mailing-kind-service = Mensaje de servicio
mailing-kind-service-hint = a todos los contactos de la carta: lo que deben saber todas las personas que firmaron
mailing-kind-update = Novedad
mailing-kind-update-hint = a quienes pidieron novedades, con la forma de dejar de recibirlas
mailing-in-language = En { $language }
mailing-main-hint = El idioma propio de la carta. Quien firmó en un idioma sin texto recibe este.
mailing-other-hint = Deje vacíos los dos campos si no hay texto en este idioma.
mailing-subject = Asunto
mailing-text = Texto
mailing-text-hint = Una línea vacía empieza un párrafo. Las líneas que empiezan por «- » son una lista. Un enlace es su dirección, o [palabras](https://…).
mailing-save = Guardar
mailing-state-draft = Borrador
mailing-state-running = Enviándose
mailing-state-paused = En pausa
mailing-state-stopped = Detenido
mailing-state-done = Terminado
mailing-started = Iniciado { $when }
mailing-texts = Textos
mailing-preview = Vista previa
mailing-test = Enviarme una prueba
mailing-tested = La prueba va camino de su propia dirección.
mailing-edit = Editar
mailing-discard = Eliminar el borrador
mailing-discard-sure = Los textos desaparecen. El registro de auditoría los conserva.
mailing-discard-button = Eliminar
mailing-audience = Quién lo recibiría ahora
mailing-audience-language = Idioma
mailing-audience-count = Direcciones
mailing-audience-text = Texto
mailing-audience-own = el suyo
mailing-audience-fallback = en { $language }
mailing-audience-total = Total
mailing-start-title = Iniciar
mailing-start-hint = Va a quienes figuran al pie de la carta en el momento del inicio, una vez a cada dirección, y no a quienes firmen después. Va detrás de los demás correos y les deja libre una cuarta parte de lo que permite el proveedor. Quien entretanto retire su firma, desactive las novedades o diga «No fui yo» no recibe nada.
mailing-per-hour = Correos por hora
mailing-per-hour-hint = Como máximo, { $most }.
mailing-start = { $count ->
    [one] Enviarlo a { $count } dirección
    [many] Enviarlo a { $count } de direcciones
   *[other] Enviarlo a { $count } direcciones
  }
mailing-owners-start = Lo inicia una persona responsable.
mailing-progress = Progreso
mailing-gathering = Las direcciones se reúnen medio minuto después del inicio, para que no falte nadie que estuviera confirmando en ese momento.
mailing-settled = { $settled } de { $total }
mailing-waiting = En espera
mailing-queued = En la bandeja de salida
mailing-sent = Enviados
mailing-dead = Abandonados
mailing-dropped = Omitidos
mailing-rate = { $count } por hora
mailing-rate-name = Ritmo
mailing-look-again = Volver a mirar
mailing-pause = Pausar
mailing-resume = Continuar
mailing-stop = Detener
mailing-stop-sure = Quien no lo haya recibido entonces no lo recibirá nunca.
mailing-stop-button = Detener definitivamente
mailing-never = Quién no llegó a recibirlo
mailing-never-reasons = Por qué
mailing-never-more = No se muestran más.
mailing-never-dead = Los correos abandonados se pueden intentar de nuevo en la página de correo.
mailing-erased = una firma que se borró
mailing-moved-on = Ha cambiado desde que se generó esta página. Así está ahora.
mailing-recipients-changed = { $count ->
    [one] Ahora iría a una dirección, y la página mostraba otro número. Mire de nuevo e inícielo si es correcto.
    [many] Ahora iría a { $count } de direcciones, y la página mostraba otro número. Mire de nuevo e inícielo si es correcto.
   *[other] Ahora iría a { $count } direcciones, y la página mostraba otro número. Mire de nuevo e inícielo si es correcto.
  }
mailing-nobody = No lo recibiría nadie.
mailing-rate-out = Indique un número de correos por hora de 1 a { $most }.
mailing-not-public = La carta todavía no es pública, y el correo lleva a ella. Se puede enviar cuando la carta se haya abierto.
mailing-no-text = El idioma propio de la carta no tiene texto.
mailing-preview-title = Vista previa
mailing-preview-of = En { $language }, tal como llegará
mailing-preview-from = De
mailing-preview-plain = Como texto sin formato
mailing-preview-html = Con formato
mailing-preview-unsubscribe = Los programas de correo muestran al lado un botón para dejar de recibirlo.
mailing-fate-silenced = dijo «No fui yo» de esta carta
mailing-fate-undeliverable = el correo no llega a la dirección
mailing-fate-unsubscribed = desactivó las novedades
mailing-fate-moderator = descartado por el equipo de moderación
mailing-fate-interrupted = el servidor se interrumpió: quizá salió, quizá no
mailing-fate-stopped = el envío se detuvo antes
mailing-fate-obsolete = firma retirada o desaparecida desde el inicio
mailing-fate-no-domain = el dominio no acepta correo
mailing-fate-refused = rechazado por el servidor de destino ({ $code })
mailing-fate-unreachable = no se pudo llegar al servidor de destino
desk-mail-kind-service-message = Mensaje de servicio
desk-mail-kind-update = Novedad
desk-mail-kind-mailing-test = Prueba de un envío
desk-mail-error-interrupted = El servidor se interrumpió mientras enviaba esto. No se intenta de nuevo por sí solo, ya que puede haber salido.
audit-act-write-mailing = Escribió un envío
audit-act-discard-mailing = Eliminó el borrador de un envío
audit-act-test-mailing = Envió una prueba de un envío
audit-act-start-mailing = Inició un envío
audit-act-pause-mailing = Pausó un envío
audit-act-resume-mailing = Continuó un envío
audit-act-stop-mailing = Detuvo un envío
audit-act-export-contacts = Exportó contactos
audit-field-per-hour = Correos por hora
mailing-too-many-drafts = { $most ->
    [one] La carta ya tiene un borrador. Envíelo o elimínelo antes.
    [many] La carta ya tiene { $most } de borradores. Envíe o elimine antes uno. Lo que escribió está abajo y no se ha guardado.
   *[other] La carta ya tiene { $most } borradores. Envíe o elimine antes uno. Lo que escribió está abajo y no se ha guardado.
  }
mailing-too-many-tests = { $most ->
    [one] Ya se le envió una prueba en la última hora. Espere un poco o mire la vista previa.
    [many] Ya se le enviaron { $most } de pruebas en la última hora. Espere un poco o mire la vista previa.
   *[other] Ya se le enviaron { $most } pruebas en la última hora. Espere un poco o mire la vista previa.
  }
mailings-more = Los más antiguos no se muestran aquí. El registro de auditoría los tiene todos.
mailing-around = Las palabras que rodean este texto están en { $language }: el sitio no tiene otras.
mailing-preview-reply-to = Las respuestas van a
mailing-waits-read-only = El sitio es de solo lectura: no se escriben más correos hasta que eso se desactive.
mailing-waits-site = Todo el correo está detenido: continúa cuando eso se desactive.
mailing-waits-letter = El correo de la carta está detenido: continúa cuando eso se desactive.
mailing-waits-outbox = Hay tantos correos a punto de salir que ahora no se añade ninguno. Continúa por sí solo.
mailing-waits-hour = De lo que el proveedor permite en una hora, una vez que salga lo que hay en la bandeja de salida, solo queda la cuarta parte que se reserva para otros correos. Continúa por sí solo.
mailing-waits-day = De lo que el proveedor permite en un día, una vez que salga lo que hay en la bandeja de salida, solo queda la cuarta parte que se reserva para otros correos. Continúa por sí solo.
mailing-made-already = Ya se creó antes un borrador con este formulario, y dice otra cosa. Lo que escribió está abajo y no se ha guardado. Si guarda, se crea otro borrador.
