### Reviewed by a native speaker: no

## Logging in

login-forgotten = He olvidado mi contraseña
login-reset = Su contraseña nueva está establecida y se han cerrado todas sus sesiones. Inicie sesión con ella.
login-wait = { $minutes ->
    [one] Ha habido demasiados intentos fallidos. Espere un minuto e inténtelo de nuevo. En un navegador que ya haya usado aquí, o con una contraseña nueva por correo, no hay que esperar.
    [many] Ha habido demasiados intentos fallidos. Espere { $minutes } de minutos e inténtelo de nuevo. En un navegador que ya haya usado aquí, o con una contraseña nueva por correo, no hay que esperar.
   *[other] Ha habido demasiados intentos fallidos. Espere { $minutes } minutos e inténtelo de nuevo. En un navegador que ya haya usado aquí, o con una contraseña nueva por correo, no hay que esperar.
  }
code-title = Su código
code-label = Código
code-hint = Seis cifras de su aplicación, o uno de sus códigos de recuperación.
code-failed = Este código no vale: puede estar mal escrito, ser demasiado antiguo o haberse usado ya. Espere al siguiente. Si esta página lleva abierta más de cinco minutos, empiece de nuevo.
code-back = Empezar de nuevo
desk-mail-kind-invitation = Invitación al panel
desk-mail-kind-password-reset = Enlace para una contraseña nueva, a una cuenta del panel
desk-mail-kind-password-changed = «Se ha cambiado su contraseña», a una cuenta del panel
desk-mail-kind-factor-changed = «El segundo factor está activado» o «desactivado», a una cuenta del panel
desk-mail-kind-role-changed = «Se ha modificado su cuenta», a una cuenta del panel

## A new password

forgotten-title = Una contraseña nueva
forgotten-intro = Escriba la dirección con la que inicia sesión. Le enviamos un enlace para elegir otra contraseña.
forgotten-button = Enviarme el enlace
forgotten-back = Volver al inicio de sesión
forgotten-sent-title = Revise su correo
forgotten-sent = Si existe una cuenta con esta dirección, un enlace va de camino. Funciona durante una hora y una sola vez.
forgotten-sent-none = Si no llega nada, mire en la carpeta de correo no deseado o pregunte a una persona responsable del panel: quien administra el servidor también puede establecer una contraseña nueva.
reset-title = Elija una contraseña nueva
reset-intro = Se cerrarán todas sus sesiones y podrá entrar con la contraseña nueva.
reset-button = Establecer la contraseña
reset-gone-title = Este enlace ya no funciona
reset-gone = Ya se usó, tiene más de una hora o no se copió entero.
reset-gone-again = Enviarme otro
password-title = Cambiar su contraseña
password-intro = Esta sesión sigue abierta y se cierran todas las demás.
error-moderator-password-common = Es una de las primeras contraseñas que se prueban, o una combinación de ellas. Unas cuantas palabras sin relación entre sí forman una buena.
error-moderator-password-known = Consiste sobre todo en su nombre, su dirección o el nombre del sitio. Unas cuantas palabras sin relación entre sí forman una buena.

## An invitation

invite-title = Cree su cuenta
invite-intro = Tiene una invitación al panel de { $site }. Iniciará sesión con esta dirección:
invite-gone-title = Esta invitación ya no funciona
invite-gone = Ya se usó o se anuló, tiene más de una semana o no se copió entera. Pida otra a una persona responsable del panel.

## The password once more

reconfirm-title = ¿Es usted?
reconfirm-intro = Lo que sigue no puede quedar en manos de alguien que encuentre su navegador abierto. Escriba otra vez su contraseña; después se continúa, y no se le vuelve a preguntar durante diez minutos.
reconfirm-button = Continuar
reconfirm-leave = Dejarlo
reconfirm-wait = { $minutes ->
    [one] Ha habido demasiados intentos fallidos. Espere un minuto e inténtelo de nuevo.
    [many] Ha habido demasiados intentos fallidos. Espere { $minutes } de minutos e inténtelo de nuevo.
   *[other] Ha habido demasiados intentos fallidos. Espere { $minutes } minutos e inténtelo de nuevo.
  }
reconfirm-wrong = Esta no es su contraseña.
reconfirm-wrong-both = Su contraseña o el código no son correctos. Cada código funciona una sola vez: espere al siguiente.

## The owner's page

desk-moderators = Cuentas
moderators-title = Cuentas
moderators-problem = Eso no se puede hacer
moderators-last-owner = Siempre tiene que haber una persona responsable. Dé antes ese rol a otra.
moderators-you = usted
moderators-disabled = desactivada
moderators-role = Rol
moderators-roles = Con el rol de lectura se ve todo y no se decide nada; con el de moderación se decide; con el de responsable se gestionan además las cuentas.
moderators-since = Desde
moderators-sessions = { $count ->
    [0] sin sesión abierta
    [one] una sesión abierta
    [many] { $count } de sesiones abiertas
   *[other] { $count } sesiones abiertas
  }
moderators-factor-on = activado
moderators-factor-none = ninguno
moderators-change-role = Cambiar el rol
moderators-change-role-button = Cambiarlo
moderators-enable = Activar
moderators-end-sessions = Cerrar todas sus sesiones
moderators-disable = Desactivar
moderators-disable-sure = Su sesión se cierra de inmediato y no podrá volver a entrar hasta que usted active la cuenta. Lo que decidió se mantiene.
moderators-disable-button = Desactivar la cuenta
moderators-invitations = Invitaciones pendientes
moderators-invitations-none = No hay ninguna invitación.
moderators-invited = Invitación de { $name }. El enlace funciona hasta el { $date }.
moderators-revoke = Anularla
moderators-invite = Invitar a alguien
moderators-invite-intro = Recibirá un correo con un enlace que funciona una sola vez, durante una semana, mientras usted tenga el rol de responsable.
moderators-invite-button = Enviar la invitación
moderators-has-account = Ya existe una cuenta con esta dirección.
moderators-invited-already = Esta dirección ya tiene una invitación. Anúlela para enviar otra.

## One's own account

account-title = Su cuenta
account-back = A su cuenta
account-change-password = Cambiarla
account-factor-on = { $count ->
    [one] Activado; queda un código de recuperación.
    [many] Activado; quedan { $count } de códigos de recuperación.
   *[other] Activado; quedan { $count } códigos de recuperación.
  }
account-factor-change = Cambiar
account-factor-none = Ninguno.
account-factor-set-up = Configurarlo
account-sessions = Sus sesiones abiertas
account-sessions-hint = Una sesión se cierra tras ocho horas sin uso, y al cabo de siete días. Si no reconoce alguna, ciérrela y cambie su contraseña.
account-session-unknown = Un navegador desconocido
account-session-this = esta
account-session-began = Inicio
account-session-confirmed = Contraseña escrita
account-session-ends = Termina a más tardar
account-session-network = Red
account-session-network-same = la que usa ahora
account-session-network-other = otra, marcada { $mark }
account-session-end = Cerrarla
account-sessions-end-others = Cerrar todas las demás

## The second factor

factor-title = Segundo factor
factor-required = Aquí las cuentas necesitan un segundo factor. Configúrelo primero; después se continúa.
factor-intro = Una aplicación de su teléfono muestra un código que cambia cada medio minuto. Así, quien solo tenga su contraseña no puede iniciar sesión.
factor-picture = Un código QR para su aplicación
factor-by-hand = Escanee la imagen con la aplicación o escriba esto en ella:
factor-here = O ábralo en una aplicación de este dispositivo
factor-code = El código que muestra ahora la aplicación
factor-turn-on = Activarlo
factor-wrong-code = Este no es el código de esta imagen. Escriba el que la aplicación muestra ahora y compruebe que el reloj de su teléfono va bien.
factor-others = Los paneles de estas cartas no lo exigen:
factor-off = Desactivarlo
factor-off-intro = Después se pide solo su contraseña.
factor-off-button = Desactivarlo
codes-title = Sus códigos de recuperación
codes-intro = Si pierde el teléfono, cada uno de estos códigos le permite entrar una vez en lugar de un código de la aplicación. Se muestran solo esta vez.
codes-keep = Imprímalos o anótelos, y guárdelos donde nadie más mire.
codes-go-on = Ya los he guardado
codes-renew-intro = Los códigos de recuperación nuevos anulan los anteriores.
codes-renew = Crear códigos de recuperación nuevos
