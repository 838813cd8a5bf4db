### Reviewed by a native speaker: no

## For readers

strip-label = Aviso
strip-read-only = De momento no se puede modificar nada en este sitio: ni firmas ni correcciones. Retirar una firma funciona como siempre.
strip-individuals-hidden = De momento no se muestran los nombres de las personas. Se siguen contando.
status-stopped = La firma está en pausa
ask-stopped = De momento no se admiten firmas. Vuelva más tarde, por favor; lo que se firmó antes todavía se puede confirmar.
sign-stopped = De momento no se admiten firmas, así que no se ha enviado nada. Lo que escribió sigue aquí: conserve esta página y pulse el botón otra vez más tarde.
error-page-read-only = De momento no se puede modificar nada
error-page-read-only-text = Quienes administran este sitio han pausado todos los cambios. No se ha guardado nada de lo que envió; inténtelo más tarde. Retirar una firma funciona como siempre.

## On the desk

desk-switches = Interruptores
switches-title = Interruptores
switches-intro = Un interruptor actúa en todas las páginas en menos de un segundo y se puede volver atrás en cualquier momento. Cada cambio se anota más abajo.
switches-owners = Solo los accionan las personas responsables.
switches-site = Todo el sitio
switches-letters = Cartas sueltas
switches-letter-hint = Solo para esta carta, además de lo que está activado para todo el sitio.
switches-history = Qué se accionó
switches-history-none = Todavía no se ha accionado nada.
switches-console = en la línea de comandos
switch-on = activado
switch-off = desactivado
switch-by-site = activado para todo el sitio
switch-note = Por qué (para el historial)
switch-turn-on = Activar: { $switch }
switch-turn-off = Desactivar: { $switch }
switch-on-site = Activado para todo el sitio: { $switch }.
switch-on-letter = Activado para { $letter }: { $switch }.
switch-look = Ver los interruptores
switch-turned-on = Activado: { $switch }
switch-turned-off = Desactivado: { $switch }
switch-banner-put = Aviso en { $language }: «{ $text }»
switch-banner-down = Aviso en { $language } quitado
switch-text-long = No se ha modificado nada: un aviso y una nota tienen { $max } caracteres como máximo.
switch-banner-changed = Otra persona responsable modificó este aviso mientras usted lo tenía abierto. Lo que escribió no se ha guardado; si guarda, ocupará el lugar de lo suyo.
switch-banner-stands = Lo que hay ahora:
switch-stop-accepting = Dejar de admitir firmas
switch-stop-accepting-means = Los formularios indican que la firma está en pausa. Lo que se firmó antes todavía se puede confirmar, corregir y retirar.
switch-stop-mailing = Detener el correo
switch-stop-mailing-means = Los correos se escriben y se quedan en la bandeja de salida hasta que esto se desactive; entonces salen, salvo que ya no sean ciertos. Los correos sobre cuentas del panel (invitaciones, contraseñas olvidadas) siguen saliendo.
switch-hold-everything = Retener todo
switch-hold-everything-means = Toda firma que se confirma espera al equipo de moderación, digan lo que digan las reglas. Las importaciones no pueden publicar, y nadie que se contaba sin nombre puede hacer que su nombre se ponga en la lista. El equipo de moderación puede publicar.
switch-hide-individuals = Ocultar a los particulares
switch-hide-individuals-means = Las personas se omiten en la lista, la búsqueda, la API y todas las exportaciones, y sus propias páginas desaparecen. Se siguen contando, ya que el libro de registro las cuenta; este no se modifica.
switch-read-only = Solo lectura
switch-read-only-means = Se rechaza todo cambio, aquí y en las páginas públicas, salvo estos: retirar y borrar, objetar, dejar de recibir correos, iniciar sesión, cerrar sesiones y desactivar cuentas, y los interruptores. El correo y el libro de registro continúan, y también la línea de comandos.
switch-banner = Aviso
switch-banner-means = Aparece arriba en todas las páginas públicas. Quienes leen en otros idiomas ven el del primer idioma del sitio.
switch-banner-in = Texto en { $language }
switch-banner-button = Guardar este aviso
switch-banner-none = ninguno
reason-everything-held = Se retiene todo
reason-everything-held-evidence = Se confirmó mientras el interruptor «Retener todo» estaba activado.
