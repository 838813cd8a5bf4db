### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = Firma como
line-kind-organisation = organización
line-kind-individual = particular
line-name = Nombre
line-name-en = Nombre en inglés
line-acronym = Siglas
line-country = País
line-website = Sitio web
line-affiliation = Vinculación
line-representatives = Figuran con ella
line-file-under = Orden alfabético

mail-footer-contact-of = Enviado por { $site } porque esta dirección es el contacto de una firma al pie de una carta abierta.
mail-entry-corrected-subject = Se ha corregido su firma: { $title }
mail-entry-corrected-heading = Se ha corregido su firma
mail-entry-corrected-about = El equipo de moderación ha corregido su firma al pie de la carta abierta de { $host }:
mail-entry-corrected-what = Se ha modificado lo siguiente:
mail-entry-corrected-before = Antes: { $text }
mail-entry-corrected-now = Ahora: { $text }
mail-entry-corrected-nothing = nada
mail-entry-corrected-object = Si es correcto, no tiene que hacer nada. Si no lo es, pida un enlace a sus firmas: allí puede corregirla usted o retirarla.
mail-invalidated-subject = Se ha quitado su firma: { $title }
mail-invalidated-heading = Se ha quitado su firma
mail-invalidated-about = El equipo de moderación ha quitado su firma de la carta abierta de { $host }:
mail-invalidation-forged = Ha comprobado que no la dio quien en ella se nombra.
mail-invalidation-abuse = Ha comprobado que es una de muchas firmas inventadas.
mail-invalidation-not-eligible = Ha comprobado que no es de quienes pueden firmar esta carta.
mail-invalidation-mistake = Se había introducido o publicado por un error suyo.
mail-entered-subject = Se ha introducido su firma: { $title }
mail-entered-heading = Se ha introducido su firma
mail-entered-about = Usted se ha adherido a la carta abierta de { $host } en papel, por correo electrónico o por teléfono, y su equipo de moderación ha introducido su firma:
mail-entered-listed = Está en la lista.
mail-entered-waits = El equipo de moderación la revisa una vez más antes de que esté en la lista.
mail-entered-object = Si no se adhirió a la carta, o si quiere que se modifique algo, pida un enlace a sus firmas: allí puede corregirla, o retirarla de inmediato.

ledger-reason-moderated = corregida por el equipo de moderación
ledger-reason-abuse = una de muchas inventadas
ledger-reason-not-eligible = no es de quienes pueden firmar
ledger-reason-mistake = introducida por error

desk-moved-corrected-entry = Corregida
desk-done-corrected-entry = La entrada de { $name } está corregida. Se avisa a su contacto al cabo de diez minutos.
desk-change = { $label }: { $before } → { $after }
desk-change-nothing = (nada)
desk-invalidation-forged = no la dio quien en ella se nombra
desk-invalidation-abuse = una de muchas inventadas
desk-invalidation-not-eligible = no es de quienes pueden firmar
desk-invalidation-mistake = introducida o publicada por error
desk-invalidation-choose = Elija un motivo
reason-came-back-invalidated = Aquella por la que se había cerrado o fusionado fue invalidada por el equipo de moderación.

line-name-hint = En su propia escritura.
line-country-none = Ningún país
line-person = Persona { $number }
line-role = Cargo de la persona { $number }
line-file-under-hint = Solo si debe ordenarse de otro modo que por su nombre: «Berlín, Humanistas de».
correct-entry-link = Corregir lo que figura
correct-entry-title = Corregir { $name }
correct-entry-as-organisation = Como organización
correct-entry-as-individual = Como particular
correct-entry-to-individual = Pasarla a particulares
correct-entry-to-organisation = Pasarla a organizaciones
correct-entry-see = Ver qué cambiaría
correct-entry-again = Ver de nuevo
correct-entry-save = Guardar la corrección
correct-entry-hint = No se guarda nada antes de que haya visto qué cambia.
correct-entry-look = Qué cambiaría
correct-entry-nothing = Nada: la línea ya está así.
correct-entry-doubts = Qué dicen entonces de ella las reglas
correct-entry-becomes-new = Pasa a ser la firma de una organización que todavía no está en el directorio.
correct-entry-becomes-other = Pasa a ser la firma de otra organización del directorio.
correct-entry-becomes-rival = Pasa a ser rival de:
correct-entry-place = Su lugar en la lista, en { $heading }
correct-entry-filed = ordenada como { $file_under }
correct-entry-told = A los diez minutos se avisa por correo al contacto de lo que se modificó, y puede corregirlo o retirar la firma.
correct-entry-back = Volver a la entrada
correct-entry-differs = La entrada se modificó después de que usted abriera esta página. Difiere de lo que escribió:
correct-entry-stale = No se ha guardado nada, y lo que escribió se conserva. Compare ambas, y guarde de nuevo si la suya es correcta.
correct-entry-closed = Solo se puede corregir lo que espera o está publicado. Reábrala antes.

invalidate-heading = Quitarla definitivamente
invalidate-hint = Sale de la lista y de la cola. El libro de registro público indica el motivo, sin el nombre. Lo que se cerró o fusionó por ella vuelve. Se puede deshacer durante diez minutos.
invalidate-reason = Motivo
invalidate-note = Nota para el equipo, si procede
invalidate-button = Quitarla definitivamente
error-invalidation-reason = Elija un motivo.

desk-came-paper = llegó en papel
desk-came-mail = llegó por correo electrónico
desk-came-phone = llegó por teléfono
desk-came-choose = Elija cómo
desk-moved-entered = Introducida
desk-done-entered = La firma de { $name } está introducida.
endorsement-title = Introducir una adhesión
endorsement-lead = Para { $letter }. Para lo que le llegó en papel, por correo electrónico o por teléfono; la lista indica que lo aportó la entidad promotora de la carta.
endorsement-organisation = Una organización
endorsement-individual = Un particular
endorsement-switch-individual = Introducir un particular
endorsement-switch-organisation = Introducir una organización
endorsement-origin = De dónde procede
endorsement-channel = Cómo llegó
endorsement-date = Cuándo, si lo sabe
endorsement-note = Nota para el equipo, si procede
endorsement-contact = A quién avisar
endorsement-contact-hint = Si se indica una dirección, se avisa al contacto, que puede corregir o retirar la firma. No se publica.
endorsement-contact-name = Nombre del contacto
endorsement-contact-email = Dirección del contacto
endorsement-publish = Publicarla de inmediato, si las reglas no tienen dudas
endorsement-button = Introducirla
endorsement-same = Quien firma ya tiene una firma al pie de esta carta. No se ha introducido nada.
error-endorsement-channel = Elija cómo llegó.
error-endorsement-contact-name = Indique el nombre del contacto junto con la dirección.
error-endorsement-date-long = Es demasiado largo para una fecha.
error-text-formula = Empieza como una fórmula. Escríbalo sin el signo del principio.
error-text-columns = Esta fila tiene más celdas que columnas la tabla: algo se ha desplazado en ella.

upload-link = Introducir o importar adhesiones
upload-title = Importar adhesiones
upload-lead = Desde una hoja de cálculo: antes de incorporar nada se muestra qué se haría con cada línea.
upload-file = Un archivo
upload-file-hint = CSV o texto con tabulaciones, hasta 200.000 líneas. La primera línea nombra las columnas.
upload-pasted = O pegado desde una hoja de cálculo
upload-pasted-hint = Con la línea que nombra las columnas.
upload-button = Examinarla
upload-kept = Se guarda cifrada durante un día, hasta que la importe o la descarte.
upload-unreadable = Esto no se puede leer
upload-recent = Del último día
upload-state-checking = Se están examinando las líneas.
upload-state-checked = Todavía no se ha importado nada.
upload-state-importing = Se está importando.
upload-state-imported = Está importada.
upload-odd-windows = El archivo no es UTF-8; se leyó como Windows-1252. Compruebe que los acentos sean correctos.
upload-odd-utf-16 = El archivo se leyó como UTF-16.
upload-lines = Líneas
upload-checked = { $count } examinadas
upload-fate = Qué se hará con ellas
upload-fate-published = se publicará
upload-fate-held = esperará en el panel
upload-fate-listed = ya ha firmado
upload-fate-repeated = dos veces en esta tabla
upload-fate-faulty = no se puede incorporar
upload-fate-unknown = sin examinar todavía
upload-faulty-pages = en las páginas
upload-look-again = Volver a mirar
upload-columns = Qué son las columnas
upload-column-none = (se omite)
upload-column-representative = Contacto, o persona que figura
upload-column-role = Cargo de la persona
upload-column-email = Dirección del contacto
upload-kind = Las líneas que no dicen qué son
upload-all-organisations = son organizaciones
upload-all-individuals = son particulares
upload-publish = Publicar de inmediato lo que las reglas no ponen en duda
upload-set-columns = Leerla con estas columnas
upload-bring = { $count ->
    [one] Importar { $count } línea
    [many] Importar { $count } de líneas
   *[other] Importar { $count } líneas
  }
upload-bring-hint = Todas aparecen en un mismo momento. Las demás líneas se omiten.
upload-discard = Descartarla
upload-download = Descargar qué se hará con cada línea
upload-download-hint = Con los nombres, sin las direcciones. Se le pide su contraseña.
audit-act-export-fates = Descargó qué se hará con las líneas de una tabla
upload-page = Líneas, página { $page } de { $pages }
upload-line = Línea
upload-previous = Página anterior
upload-next = Página siguiente
upload-back = Otras importaciones
upload-brought = { $count ->
    [one] Se incorporó { $count } línea.
    [many] Se incorporaron { $count } de líneas.
   *[other] Se incorporaron { $count } líneas.
  }
upload-undo = Quitar de nuevo toda la importación
upload-undo-hint = Lo que alguien ha decidido desde entonces se mantiene. No se avisa a nadie. Se le pide su contraseña.
upload-imports = Importadas
upload-newer = Importaciones más recientes
upload-older = Importaciones anteriores
upload-import-lines = { $count ->
    [one] { $count } línea
    [many] { $count } de líneas
   *[other] { $count } líneas
  }
upload-taken-off = { $count ->
    [one] Se quitó { $count } línea.
    [many] Se quitaron { $count } de líneas.
   *[other] Se quitaron { $count } líneas.
  }
upload-stay = { $count ->
    [one] { $count } se mantiene: alguien decidió sobre ella, no se puede leer, o quien mandó quitarla ya no puede decidir.
    [many] { $count } se mantienen: alguien decidió sobre ellas, no se pueden leer, o quien mandó quitarlas ya no puede decidir.
   *[other] { $count } se mantienen: alguien decidió sobre ellas, no se pueden leer, o quien mandó quitarlas ya no puede decidir.
  }
upload-goes-on = Continúa; cargue de nuevo la página para ver por dónde va.
upload-stopped = La importación terminó, porque quien la inició ya no puede decidir. Nada de ella está en la lista. Alguien del equipo de moderación puede importarla de nuevo.
upload-stale = Se está trabajando en ella, o se modificó desde que usted abrió la página.
upload-read-anew = Su página era anterior a que la tabla se leyera de nuevo, y no se ha hecho nada de lo que pulsó. Ahora se lee así: { $columns }.
upload-read-publish = Lo que las reglas no ponen en duda se publicará de inmediato.
upload-read-hold = Todo esperará en el panel.
upload-chosen-kept = Lo que eligió se conserva abajo.
upload-note-earlier = La misma persona u organización está en la línea { $line }.
upload-note-near = Puede ser { $name }, que consta en el directorio.
upload-field-kind = Firma como
upload-field-organisation = Nombre
upload-field-organisation_en = Nombre en inglés
upload-field-acronym = Siglas
upload-field-website = Sitio web
upload-field-country = País
upload-field-name = Persona
upload-field-role = Cargo
upload-field-email = Dirección
upload-field-authorised = Autorización
upload-field-consent = Consentimiento
upload-field-file_under = Orden alfabético
upload-field-visibility = Visibilidad
upload-field-affiliation = Vinculación
error-upload-empty = No contiene nada, o solo la línea que nombra las columnas.
error-upload-binary = Esto no es texto. Guarde la tabla como CSV o péguela.
error-upload-long = Tiene más de { $max } líneas. Impórtela por partes.
error-upload-many = Como máximo pueden esperar { $max } tablas a la vez, para una carta y por persona del equipo de moderación. Importe o descarte antes algunas.
error-upload-wide = Tiene más de { $max } columnas. Quite lo que no haga falta.
error-upload-twice = Dos columnas no pueden ser lo mismo.
error-upload-no-name = Una de las columnas tiene que ser el nombre.

## Acts of the audit log

audit-act-correct-entry = Corrigió una entrada
audit-act-invalidate = Quitó definitivamente de la lista
audit-act-enter-endorsement = Introdujo una adhesión
audit-act-undo-import = Deshizo una importación
audit-field-kind = Organización o particular
audit-field-affiliation = Vinculación
audit-field-representatives = Representantes
audit-field-file-under = Orden alfabético
audit-field-given-on = Fecha de la adhesión
audit-field-channel = Cómo llegó
audit-act-upload = Subió una tabla
audit-act-set-columns = Nombró las columnas de una tabla
audit-act-discard-upload = Descartó una tabla

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] No se ha devuelto ninguna entrada al panel.
    [one] { $count } entrada está fuera de la lista y espera en el panel.
    [many] { $count } de entradas están fuera de la lista y esperan en el panel.
   *[other] { $count } entradas están fuera de la lista y esperan en el panel.
  }
bulk-invalidated = { $count ->
    [0] No se ha quitado definitivamente ninguna entrada.
    [one] Se ha quitado definitivamente { $count } entrada.
    [many] Se han quitado definitivamente { $count } de entradas.
   *[other] Se han quitado definitivamente { $count } entradas.
  }
bulk-left-on-list = Sin hacer: cambiaron después de mostrarse la página, o su estado no lo permite
bulk-list = Volver a la lista
bulk-unpublish = Devolver al panel
bulk-invalidate = Quitarlas definitivamente
bulk-off-hint = «Devolver al panel» quita de la lista las publicadas hasta que alguien decida de nuevo; requiere una nota y no avisa a nadie por correo. «Quitarlas definitivamente» requiere un motivo, que el libro de registro público indica. Ambas acciones piden su contraseña y se pueden deshacer durante diez minutos.

## Texts of letters, and letters from files

text-moved-on = Mientras usted escribía, este texto se publicó o su carta se devolvió a borrador. Lo que escribió está abajo y no se ha guardado. Si guarda, quedará como versión { $number }, que todavía se puede modificar.
text-drop-changed = Alguien ha modificado este texto desde que usted abrió la página, así que no se ha eliminado. Lo que hay ahora está abajo: véalo antes.
text-drop-own = Un borrador conserva el texto en su propio idioma, así que no se ha eliminado.
letterdesk-files = A partir de sus archivos
letterdesk-files-intro = Una carta que se exportó, o que se escribió como archivos, se convierte aquí en un borrador: sus ajustes, sus textos, sus entidades copromotoras y lo que la acompaña. Una carta que ya está en este servidor no se modifica con ello.
letterdesk-files-label = Los archivos de la carta
letterdesk-files-hint = Elíjalos todos a la vez: letter.toml, y letter.en.md o similar para cada idioma; junto a ellos, si los hay, learn.en.md, act.en.md, sample.en.toml y updates.toml.
letterdesk-files-button = Crear el borrador con ellos
letterdesk-files-faults = Estos archivos no se pueden aceptar
