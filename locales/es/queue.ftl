### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = Por decidir
queue-list-signer = A la espera de quien firmó
queue-list-aside = Apartadas
queue-tab-count = { $count }
queue-lists = Listas
queue-previous = Página anterior
queue-next-page = Página siguiente
queue-back = Volver a la lista
queue-none-here = No hay ninguna entrada en esta lista.
queue-none-matching = Ninguna entrada coincide.
queue-matching = { $count ->
    [one] { $count } coincide
    [many] { $count } coinciden
   *[other] { $count } coinciden
  }
queue-matching-at-least = Coinciden al menos { $count }
queue-stopped = La búsqueda ha examinado { $count } entradas. La página siguiente continúa desde ahí.
queue-start = Tomar la siguiente entrada
queue-start-hint = A cada persona del equipo se le ofrecen entradas distintas. La que usted toma se le reserva durante cinco minutos.
queue-with = { $who } la está revisando
queue-entry-of = Entrada siguiente
queue-entry-before = Entrada anterior

## Its rows

queue-rivals = { $count ->
    [one] { $count } rival
    [many] { $count } de rivales
   *[other] { $count } rivales
  }
queue-near = { $count ->
    [one] { $count } nombre parecido
    [many] { $count } de nombres parecidos
   *[other] { $count } nombres parecidos
  }
queue-network = { $count ->
    [one] { $count } más de la misma red
    [many] { $count } más de la misma red
   *[other] { $count } más de la misma red
  }
queue-version = versión { $number }
queue-version-older = versión anterior { $number }
queue-notes = { $count ->
    [one] { $count } nota
    [many] { $count } de notas
   *[other] { $count } notas
  }

## Its filter

queue-filter = Filtro y orden
queue-filter-search = Buscar por nombre
queue-filter-order = Orden
queue-order-doubt = primero las más seguras
queue-order-most-doubt = primero las más dudosas
queue-order-age = primero las más antiguas
queue-order-newest = primero las más recientes
queue-filter-reasons = Retenidas por alguno de estos motivos
queue-filter-only = y por ninguno más
queue-filter-kind = Quién
queue-filter-organisations = organizaciones
queue-filter-individuals = particulares
queue-filter-proof = Verificación
queue-filter-country = País
queue-filter-country-hint = Los nombres y países de las personas están cifrados mientras esperan: para verlas, no elija ningún país.
queue-filter-version = Versión firmada
queue-filter-waited = Lleva esperando
queue-filter-first = Primera de su dominio
queue-filter-any = cualquiera
queue-filter-show = Mostrar
queue-filter-all = Mostrar todo

## Many at once

bulk-heading = Con las filas marcadas
bulk-pick = Marcar { $name }
bulk-pick-all = Marcar todas las de esta página
bulk-publish = Publicarlas
bulk-set-aside = Apartarlas
bulk-reject = Rechazarlas
bulk-reason = Motivo para rechazarlas
bulk-mail = Avisar por correo a quienes firmaron
bulk-title = Decididas a la vez
bulk-published = { $count ->
    [0] No se ha publicado ninguna entrada.
    [one] Se ha publicado { $count } entrada.
    [many] Se han publicado { $count } de entradas.
   *[other] Se han publicado { $count } entradas.
  }
bulk-rejected = { $count ->
    [0] No se ha rechazado ninguna entrada.
    [one] Se ha rechazado { $count } entrada.
    [many] Se han rechazado { $count } de entradas.
   *[other] Se han rechazado { $count } entradas.
  }
bulk-set-aside-done = { $count ->
    [0] No se ha apartado ninguna entrada.
    [one] Se ha apartado { $count } entrada.
    [many] Se han apartado { $count } de entradas.
   *[other] Se han apartado { $count } entradas.
  }
bulk-undone = { $count ->
    [0] No se ha podido deshacer nada.
    [one] Se ha deshecho { $count } decisión.
    [many] Se han deshecho { $count } de decisiones.
   *[other] Se han deshecho { $count } decisiones.
  }
bulk-left = Cambiaron después de mostrarse la página y se dejan como están
bulk-left-undone = No se deshicieron: cambiaron después, o se habían dejado como estaban
bulk-rows = Las entradas
bulk-undo = Deshacerlas todas
bulk-recent = Decididas juntas hace { $wait }: { $what }
bulk-recent-look = Verlas
bulk-queue = Volver a la cola
bulk-last = Última: { $what }
error-bulk-none = Marque al menos una fila.

## Notes, and entries that are set aside

note-heading = Notas
note-add = Nota para el equipo
note-hint = Se guarda cifrada con la entrada; no se publica ni se envía nunca por correo. Acompaña al botón que pulse, sea cual sea.
note-save = Guardar la nota
note-nobody = la línea de comandos
error-note-long = La nota puede tener como máximo { $max } caracteres.
error-notes-full = Esta entrada ya tiene { $max } notas, que es el máximo. No se ha hecho nada. Lo que escribió se conserva abajo.
error-note-empty = Escriba antes una nota.
signature-set-aside = Apartar
signature-take-up = Retomar
signature-waits = Lleva esperando
signature-network = Red
desk-done-set-aside = La entrada de { $name } está apartada.
desk-done-taken-up = La entrada de { $name } está de nuevo en la cola.
desk-moved-set-aside = Apartada
desk-moved-taken-up = Retomada
desk-conflict-set-aside = { $who } apartó esta entrada hace { $wait }. No se ha sobrescrito nada.

## Keys

desk-keys = Teclas
desk-keys-help = Teclas sueltas, mientras no esté escribiendo en un campo:
desk-keys-on = Teclas sueltas
desk-keys-close = Cerrar
desk-keys-off-told = Las teclas sueltas están desactivadas.
desk-keys-on-told = Las teclas sueltas están activadas. Pulse el signo de interrogación para ver una lista.
desk-key-publish = publicar
desk-key-hold = retener: apartar o retomar
desk-key-ask = pedir una dirección del dominio propio
desk-key-reject = rechazar, una vez elegido un motivo; antes, ir a los motivos
desk-key-reason = elegir un motivo de rechazo
desk-key-unpublish = quitar de la lista
desk-key-reopen = reabrir
desk-key-next = entrada siguiente
desk-key-previous = entrada anterior
desk-key-undo = deshacer
desk-key-search = buscar
desk-key-note = escribir una nota
desk-key-list = volver a la lista
desk-key-help = esta lista

## The audit log

audit-act-close-report = Revisó un problema señalado por el público
audit-act-set-aside = Apartó una entrada
audit-act-take-up = Retomó una entrada
audit-act-note = Anotó algo sobre una entrada
audit-act-make-first = Puso una entrada entre los primeros firmantes
audit-act-unmake-first = Quitó una entrada de los primeros firmantes
