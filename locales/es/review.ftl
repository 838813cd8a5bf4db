### Reviewed by a native speaker: no

reasons-title = Motivos de rechazo
reasons-hint = Al rechazar una entrada, quien modera elige uno de estos. Quien firmó lee el texto en su idioma o, si no, en el de la carta. Lo que se dijo en decisiones anteriores queda como estaba, cambie usted lo que cambie aquí.
reasons-add = Añadir un motivo
reasons-mailed = con aviso
reasons-silent = sin aviso
reasons-retired = en desuso
reasons-no-text = Nada todavía
reasons-fallback = (nadie lo ha redactado en este idioma)
reasons-word = Modificar
reasons-up = Subir
reasons-retire = Dejar de ofrecer
reasons-bring-back = Ofrecerlo de nuevo
reasons-stale = Otra persona del equipo modificó esto entretanto. No se ha sobrescrito nada: vea cómo está ahora y decida de nuevo.
reasons-last = Es el único motivo que queda para elegir. Añada antes otro.
reasons-too-many = Ya hay { $max } motivos. Modifique uno de ellos.
reason-title = Modificar un motivo
reason-title-new = Añadir un motivo
reason-label = Cómo se llama en el panel
reason-label-hint = Unas pocas palabras. Quienes firman no las ven.
reason-label-own = Si se deja vacío, se llama «{ $label }». Quienes firman no lo ven.
reason-text = Qué se dice a quien firmó, en { $language }
reason-text-hint = Una o dos frases sencillas, sin formato.
reason-text-other = Si se deja vacío, quienes leen en este idioma reciben el texto en el idioma de la propia carta.
reason-text-own = Si se deja vacío, el programa dice: «{ $text }»
reason-mailed = Avisar por correo a quien firmó, salvo que al moderar se elija otra cosa
reason-save = Guardar
error-wording-empty = Escriba algo.
error-wording-long = No use más de { $max } caracteres.
error-wording-unusable = Contiene caracteres que no se pueden mostrar. Escríbalo de nuevo como texto sin formato.
reject-silent = { $reason } (sin aviso)
reject-mail-as-reason = Avisar según el motivo
reject-mail-on = Avisar por correo a quien firmó
reject-mail-silent = No avisar a nadie
signature-history-said = El texto: «{ $text }»

desk-moved-reversed = Revertida: { $what }
desk-moved-vouch-reversed = Revertida: avalada
desk-moved-correction-reversed = Revertida: corregida
desk-done-correction-reversed = La línea de { $name } está de nuevo como antes de corregirse. Se avisa a su contacto.
desk-done-unvouched = Ya nadie avala la firma de { $name }.
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = Ya no se puede deshacer. Si se revierte, la línea vuelve a estar como antes; ambas quedan en el historial, y quien firmó recibe un correo.
reverse-hint = Ya no se puede deshacer. Puede decidir en contra; ambas decisiones quedan en el historial, y quien firmó recibe un correo si se le había dicho lo contrario.
reverse-open = Revertir esta decisión
reverse-to = ¿Y ahora?
reverse-to-held = Fuera de la lista y de vuelta al panel
reverse-to-rejected = Fuera de la lista y rechazada
reverse-note = ¿Por qué?
reverse-note-hint = Para el equipo, en el historial. Quien firmó no lo lee.
reverse-button = Revertir
error-reverse-note-empty = Escriba por qué se revierte la decisión.
signature-history-reverses = En contra de: { $what }
signature-history-note = Nota: { $note }
ledger-reason-reversed = el equipo de moderación revirtió su decisión

promise-title = En cuánto tiempo se revisan las entradas
promise-none = Para esta carta no se promete nada.
promise-idle = No hay nada en espera. Las entradas deben revisarse en { $target }.
promise-kept = La entrada más antigua lleva { $wait } en espera, de { $target }.
promise-near = En peligro: la entrada más antigua lleva { $wait } en espera, de { $target }.
promise-broken = Con retraso: la entrada más antigua lleva { $wait } en espera, de { $target }. { $over ->
    [one] Una entrada ha superado el plazo.
    [many] { $over } de entradas han superado el plazo.
   *[other] { $over } entradas han superado el plazo.
}
promise-clock = La más antigua lleva { $wait } de { $target }
promise-clock-late = Con retraso: la más antigua lleva { $wait } de { $target }
promise-target = Prometido
promise-nothing = nada
promise-waiting = En espera
promise-oldest = La más antigua
promise-over = Fuera de plazo
promise-hint = El plazo de una entrada empieza cuando llega al panel, y de nuevo cuando vuelve. Mientras se ha pedido algo a quien la firmó, no cuenta. El equipo de moderación recibe un correo cuando han pasado tres cuartas partes del plazo, y una vez al día mientras haya una entrada con retraso.
promise-account = Desactivar ese correo para usted
promise-change = Modificar lo prometido
promise-hours = Horas
promise-hours-hint = Desde la confirmación de una entrada hasta la decisión del equipo de moderación. Si se deja vacío, no se promete nada.
promise-save = Guardar
promise-changed = Otra persona responsable modificó esto mientras usted lo tenía abierto. Lo que se promete ahora está arriba; lo que usted escribió está abajo y no se ha guardado. Si guarda, ocupará el lugar de lo suyo.
error-promise-hours = Indique horas enteras, de 1 a { $max }, o déjelo vacío.
account-digest = Correo cuando entradas o líneas corregidas esperan demasiado
account-digest-on = Lo recibe, una vez al día como máximo por cada carta.
account-digest-off = No lo recibe.
account-digest-turn-off = Desactivarlo
account-digest-turn-on = Activarlo
desk-mail-kind-review-due = «Hay entradas que esperan demasiado», al equipo de moderación
mail-review-due-subject = Hay firmas que esperan demasiado: { $title }
mail-review-due-heading = Hay firmas que esperan demasiado
mail-review-near-subject = Hay firmas que llevan mucho esperando: { $title }
mail-review-near-heading = Hay firmas que llevan mucho esperando
mail-review-due-about = Hay firmas que esperan la decisión del equipo de moderación, al pie de la carta abierta de { $host }:
mail-review-due-oldest = La más antigua lleva en espera { $wait ->
    [one] una hora
    [many] { $wait } de horas
   *[other] { $wait } horas
}; el plazo prometido es de { $target ->
    [one] una hora
    [many] { $target } de horas
   *[other] { $target } horas
}.
mail-review-due-count = { $waiting ->
    [one] Hay una firma en espera
    [many] Hay { $waiting } de firmas en espera
   *[other] Hay { $waiting } firmas en espera
}; { $over ->
    [0] ninguna ha esperado todavía más de lo prometido.
    [one] una ha esperado más de lo prometido.
    [many] { $over } han esperado más de lo prometido.
   *[other] { $over } han esperado más de lo prometido.
}
mail-review-due-button = Abrir la cola
mail-review-due-corrections = { $waiting ->
    [one] También hay en espera una línea corregida entre los firmantes iniciales. No figura al pie de la carta hasta que alguien del equipo de moderación la acepte.
    [many] También hay en espera { $waiting } de líneas corregidas por firmantes iniciales. Ninguna figura al pie de la carta hasta que alguien del equipo de moderación la acepte.
   *[other] También hay en espera { $waiting } líneas corregidas por firmantes iniciales. Ninguna figura al pie de la carta hasta que alguien del equipo de moderación la acepte.
}
mail-review-due-once = Recibe este correo una vez al día como máximo mientras haya firmas que esperen tanto. Puede desactivarlo aquí:
mail-corrections-due-subject = Hay líneas corregidas en espera: { $title }
mail-corrections-due-heading = Hay líneas corregidas en espera
mail-corrections-due-about = Hay firmantes iniciales que corrigieron su línea, y alguien del equipo de moderación debe revisarla, al pie de la carta abierta de { $host }:
mail-corrections-due-count = { $waiting ->
    [one] Hay una línea en espera. No figura al pie de la carta hasta que alguien del equipo de moderación la acepte.
    [many] Hay { $waiting } de líneas en espera. Ninguna figura al pie de la carta hasta que alguien del equipo de moderación la acepte.
   *[other] Hay { $waiting } líneas en espera. Ninguna figura al pie de la carta hasta que alguien del equipo de moderación la acepte.
}
mail-corrections-due-button = Abrir los firmantes iniciales
mail-corrections-due-once = Recibe este correo una vez al día como máximo. Puede desactivarlo aquí:
desk-of-letter = La carta que se muestra
desk-reasons = Motivos
desk-samples = Muestras

samples-title = Muestras de lo que publicaron las reglas
samples-hint = Entradas sobre las que nadie del equipo de moderación ha decidido, extraídas al azar entre las últimas confirmadas. Ninguna se extrae otra vez antes de que lo hayan sido todas.
samples-size = Cuántas
samples-of = De las últimas
samples-draw = Extraer
samples-nothing = No se ha extraído nada: las reglas no han publicado nada que no se haya extraído ya. Cuando haya revisado todas las de abajo, el sorteo empieza de nuevo.
samples-changed = Esta entrada cambió después de mostrarse la página, así que no se ha hecho nada. Vea cómo está ahora.
samples-count = { $drawn ->
    [one] Una entrada extraída
    [many] { $drawn } de entradas extraídas
   *[other] { $drawn } entradas extraídas
}; { $right } correctas, { $wrong } erróneas.
samples-estimate = De { $checked } revisadas, { $wrong } eran erróneas. Por tanto, probablemente entre el { $low } % y el { $high } % de lo que publican las reglas es erróneo (intervalo de Wilson, 95 %).
samples-none = Todavía no se ha extraído nada.
samples-found = Resultado
samples-right = correcta
samples-wrong = errónea
samples-looks-right = Parece correcta
samples-take-off = Errónea: fuera de la lista
error-samples-number = Indique un número entero, de 1 a { $max }.

desk-mass = Publicar muchas
mass-link = Publicar todo lo que coincide…
mass-title = Publicar todo lo que coincide
mass-hint = Primero ve qué se publicaría y qué no. Las organizaciones disputadas, las entradas a cuyo firmante se ha pedido algo y aquellas contra las que una organización presenta una objeción no se publican nunca de este modo. Cada decisión es suya y queda en el historial de su entrada.
mass-preview = Vista previa de lo que coincide con el filtro
mass-preview-all = Vista previa de todo lo que espera
mass-queue = Lo mismo en la cola
mass-jobs = Lo hecho hasta ahora
mass-none = Nada todavía.
mass-state-gathering = reuniéndose
mass-state-previewed = vista previa
mass-state-running = en marcha
mass-state-paused = en pausa
mass-state-stopped = detenida
mass-state-done = terminada
mass-state-undoing = deshaciéndose
mass-state-undone = deshecha
mass-fate-waiting = Por publicar
mass-fate-published = Publicadas
mass-fate-changed = Modificadas tras la vista previa
mass-fate-excluded = Disputadas, con algo pedido o con objeción
mass-fate-impossible = Ya figura otra firma
mass-fate-undone = Deshechas
mass-fate-kept = Decididas después y dejadas como están
mass-would = { $count ->
    [one] Se publicaría una entrada.
    [many] Se publicarían { $count } de entradas.
   *[other] Se publicarían { $count } entradas.
}
mass-progress = Progreso
mass-settled = { $settled } de { $total }
mass-reasons = Por qué esperan
mass-start = { $count ->
    [one] Publicar esta
    [many] Publicar estas { $count }
   *[other] Publicar estas { $count }
}
mass-look-again = Volver a mirar
mass-pause = Pausar
mass-resume = Continuar
mass-stop = Detener definitivamente
mass-undo = Deshacerlo todo
mass-undo-hint = Se revierte cada decisión que siga vigente, y se informa a quienes recibieron aviso por correo. En el plazo de un día desde el inicio.
mass-undo-note = La publicación múltiple del { $when } se deshizo.
mass-left = Sin publicar
mass-first = Las primeras que se publicarán
mass-most = Una tarea tiene { $max } entradas como máximo. Lo que coincide más allá de ese número no forma parte de esta.
mass-role-lost = Se detuvo por sí sola: { $who } ya no puede decidir.
mass-busy = Otra tarea está en curso para esta carta. Espere a que termine o deténgala.
mass-nothing = Nada de lo que espera coincide.
mass-stale = Esta tarea ha avanzado, o no le corresponde a usted iniciarla. No se ha hecho nada: vea cómo está ahora.

audit-act-reverse = Revirtió una decisión
audit-act-word-reasons = Modificó los motivos de rechazo
audit-act-set-promise = Modificó el plazo prometido de revisión
audit-act-set-digest = Eligió sobre el correo de entradas con retraso
audit-act-draw-sample = Extrajo una muestra
audit-act-check-sample = Revisó una muestra
audit-act-preview-mass = Vio una vista previa de publicación múltiple
audit-act-start-mass = Inició una publicación múltiple
audit-act-pause-mass = Pausó una publicación múltiple
audit-act-resume-mass = Continuó una publicación múltiple
audit-act-stop-mass = Detuvo una publicación múltiple
audit-act-undo-mass = Deshizo una publicación múltiple
audit-field-text = Texto
audit-field-hours = Horas
audit-field-count = Número
