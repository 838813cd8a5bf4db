### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }:
mail-link-below = Si el botón no funciona, abra esta dirección:
mail-quoted = «{ $name }»
mail-line-to-be-printed = Esta es la línea que figurará al pie:
mail-footer-signer = Enviado por { $site } porque esta dirección se indicó en el formulario para firmar una carta abierta.
mail-footer-moderator = Enviado por { $site } porque usted forma parte de su equipo de moderación.
mail-footer-contact = Preguntas sobre la carta: { $contact }

## The way to confirm a submission

mail-confirm-subject = Confirme su firma: { $title }
mail-confirm-heading = Confirme su firma
mail-confirm-about = Usted, o alguien que indicó esta dirección, rellenó el formulario para firmar la carta abierta de { $host }:
mail-confirm-button = Ver y confirmar
mail-confirm-code = O escriba este código en la página que se abrió al enviar el formulario:
mail-confirm-code-page = Si ha cerrado esa página, está aquí:
mail-confirm-expires = El enlace y el código funcionan hasta el { $date }.
mail-confirm-not-you = Si no fue usted: abra el enlace y pulse «No fui yo». No se publica nada si usted no lo confirma.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = Falta confirmar su firma: { $title }
mail-reminder-heading = Su firma está sin confirmar todavía
mail-reminder-about = Hace dos días se indicó esta dirección en el formulario para firmar la carta abierta de { $host }, y todavía no lo ha confirmado nadie. No volveremos a preguntar:

## To an address that has signed before

mail-already-signed-subject = Ya ha firmado: { $title }
mail-already-signed-heading = Ya ha firmado
mail-already-signed-about = Esta dirección se acaba de indicar otra vez en el formulario para firmar la carta abierta de { $host }. Su firma ya está allí:
mail-already-signed-listed = Está publicada, y no queda nada por hacer.
mail-already-signed-waiting = El equipo de moderación todavía no ha decidido sobre ella. Usted no tiene que hacer nada más; le escribiremos cuando haya una decisión.
mail-already-signed-not-you = Si no fue usted quien volvió a rellenar el formulario, puede ignorar este correo. No se ha modificado nada.

## Published

mail-published-subject = Su firma está publicada: { $title }
mail-published-heading = Su firma está publicada
mail-published-about = Gracias. Su firma figura ya al pie de la carta abierta de { $host }:
mail-published-button = Verla en su lugar

## Rejected

mail-rejected-subject = Su firma no se ha publicado: { $title }
mail-rejected-heading = Su firma no se ha publicado
mail-rejected-about = El equipo de moderación ha decidido no publicar esta firma al pie de la carta abierta de { $host }:
mail-rejected-reason = El motivo:
mail-rejected-again = Si había algo incorrecto en ella, puede volver a firmar:
mail-rejected-again-early = Si había algo incorrecto en ella, puede volver a firmar: con el enlace a la carta que recibió, o en su página una vez que esté abierta.

mail-rejection-not-genuine = No hemos podido asegurarnos de que esta firma sea auténtica.
mail-rejection-not-authorised = No hemos podido asegurarnos de que quien firmó pueda hacerlo en nombre de la organización.
mail-rejection-duplicate = La misma firma ya figura al pie de la carta.
mail-rejection-not-eligible = Esta carta no está abierta a firmas de este tipo.
mail-rejection-unclear = Algo en la entrada no se ha podido aclarar.
mail-rejection-superseded = Se ha publicado otra firma para la misma organización.

## Another claim for the same organisation was published

mail-superseded-subject = Se ha publicado otra firma para su organización: { $title }
mail-superseded-heading = Se ha publicado otra firma para su organización
mail-superseded-about = Cada organización firma una carta una sola vez. La firma de otra persona para la misma organización está ahora publicada al pie de la carta abierta de { $host }:
mail-superseded-why = Por eso se ha cerrado la suya:
mail-superseded-desk = A menudo se trata de alguien de la misma organización. Si la firma publicada no procede de su organización, avise al equipo de moderación.
mail-moderators-contact = Puede escribirle aquí: { $contact }
mail-moderators-reply = Para escribirle, responda a este correo.

## To moderators

mail-first-waiting-subject = Hay una firma a la espera: { $title }
mail-first-waiting-heading = Hay una firma a la espera
mail-first-waiting-about = Al menos una firma espera la decisión del equipo de moderación, al pie de la carta abierta de { $host }:
mail-first-waiting-button = Abrir la cola
mail-first-waiting-once = Recibe un solo correo de este tipo cuando la cola empieza a llenarse, por muchas entradas que sigan.

## Keep or withdraw after a change in substance

mail-question-subject = El texto ha cambiado, ¿lo sigue firmando? { $title }
mail-question-heading = El texto ha cambiado: ¿lo sigue firmando?
mail-question-about = Una firma gestionada desde esta dirección figura al pie de la carta abierta de { $host }:
mail-question-signed = Se dio para la versión { $number } del texto:
mail-question-now = Desde entonces la carta ha tenido un cambio de fondo. El texto que se firma es ahora la versión { $number }.
mail-question-note = Qué ha cambiado, en palabras de la entidad promotora:
mail-question-compare = Los dos textos, uno junto al otro:
mail-question-button = Mantener o retirar la firma
mail-question-silence = Si no hace nada, la firma permanece al pie del texto que se firmó, y la lista así lo indica. Solo preguntamos una vez.
mail-question-expires = El enlace funciona hasta el { $date }, o hasta que se cierre la carta.

## To those who are not named

mail-line-unnamed = Estos son los datos con los que se firmó; no se mostrarán:
mail-counted-subject = Su firma cuenta: { $title }
mail-counted-heading = Su firma cuenta
mail-counted-about = Gracias. Su firma cuenta ya para la carta abierta de { $host }:
mail-counted-button = Leer la carta

## Proof: a second address, notices, objections

mail-link-until = El enlace funciona hasta el { $date }.
mail-footer-second-address = Enviado por { $site } porque quien firmó una carta abierta indicó esta dirección para que se confirmara.
mail-footer-notice = Enviado por { $site } porque se dio una firma en nombre de su organización.

mail-ask-subject = Un paso más para su firma: { $title }
mail-ask-heading = Un paso más para su firma
mail-ask-about = Gracias por firmar la carta abierta de { $host }:
mail-ask-wanted = El equipo de moderación desea asegurarse de que la firma procede de la organización. Indique una segunda dirección que termine en { $domain }, suya o de otra persona de la organización; enviamos allí un enlace y se confirma con solo pulsar un botón.
mail-ask-button = Indicar una segunda dirección
mail-ask-otherwise = Si no existe una dirección así, diga al equipo de moderación de qué otro modo puede asegurarse. Mientras tanto, la firma espera.

mail-second-address-subject = Confirme esta dirección: { $title }
mail-second-address-heading = Confirme esta dirección
mail-second-address-about = Alguien firmó la carta abierta de { $host } en nombre de su organización:
mail-second-address-why = Indicó esta dirección para mostrar que la firma procede de la organización. La dirección no se publica.
mail-second-address-button = Ver y confirmar
mail-second-address-not-you = Si no sabe nada de esto, abra el enlace y pulse «No sé nada de esto». No enviaremos entonces más correos sobre esta carta a esta dirección.

mail-notice-subject = Una firma en nombre de su organización: { $title }
mail-notice-heading = Una firma en nombre de su organización
mail-notice-about = Alguien firmó en nombre de su organización la carta abierta de { $host }:
mail-notice-listed = La línea está publicada al pie de la carta.
mail-notice-waiting = La línea está a punto de publicarse al pie de la carta.
mail-notice-right = Si es correcto, no tiene que hacer nada. Si su organización no firmó, o si quien firmó no puede hacerlo, presente una objeción: la firma se quita entonces de la lista de inmediato, y el equipo de moderación la revisa.
mail-notice-button = Verla y presentar una objeción

mail-objected-subject = Una organización presenta una objeción: { $title }
mail-objected-heading = Una organización presenta una objeción
mail-objected-about = Una organización a la que se avisó de una firma en su nombre presenta una objeción, al pie de la carta abierta de { $host }:
mail-objected-held = La firma está retenida y no figura en la lista. Revísela, por favor.
mail-objected-button = Abrir la entrada
mail-reported-subject = Se ha señalado un problema en una entrada: { $title }
mail-reported-heading = Se ha señalado un problema en una entrada
mail-reported-about = Alguien del público dice que hay algo incorrecto en una entrada de la lista, al pie de la carta abierta de { $host }:
mail-reported-what = En la lista no ha cambiado nada. Revise lo que se escribió, por favor. No recibirá ningún otro correo de este tipo sobre esta carta hasta que se hayan revisado todos los problemas señalados en ella.
mail-reported-button = Abrir los problemas señalados

## Accounts on the desk

mail-footer-invited = Enviado por { $site } porque una persona responsable de su panel indicó esta dirección.
mail-footer-reset = Enviado por { $site } porque alguien pidió una contraseña nueva con esta dirección.
mail-footer-account = Enviado por { $site } porque usted tiene una cuenta en su panel.
mail-may-owner = Con el rol de responsable decide sobre las firmas, y sobre quién más puede hacerlo.
mail-may-moderator = Con el rol de moderación decide sobre las firmas.
mail-may-reader = Con el rol de lectura ve todo lo que hay en el panel y no decide nada.

mail-invitation-subject = Su cuenta en el panel de { $site }
mail-invitation-heading = Tiene una invitación al panel
mail-invitation-about = Tiene una invitación al panel de { $site }, donde se gestionan cartas abiertas.
mail-invitation-by = La invitación es de { $name }.
mail-invitation-button = Crear la cuenta
mail-invitation-not-you = Si no espera una invitación así, no haga nada: en ese caso no se crea ninguna cuenta.

mail-reset-subject = Una contraseña nueva para el panel de { $site }
mail-reset-heading = Elija una contraseña nueva
mail-reset-about = Alguien, probablemente usted, ha olvidado la contraseña de su cuenta en el panel de { $site }.
mail-reset-button = Elegir una contraseña nueva
mail-reset-not-you = Funciona una sola vez. Si no fue usted, no haga nada: la contraseña queda como está.

mail-password-changed-subject = Se ha cambiado su contraseña del panel de { $site }
mail-password-changed-heading = Se ha cambiado su contraseña
mail-password-changed-about = Se ha cambiado la contraseña de su cuenta en el panel de { $site }, y se han cerrado sus otras sesiones.
mail-password-changed-not-you = Si no fue usted, elija otra de inmediato y avise a una persona responsable del panel:

mail-factor-on-subject = El segundo factor está activado en el panel de { $site }
mail-factor-on-heading = El segundo factor está activado
mail-factor-on-about = Su cuenta en el panel de { $site } pide ahora un código además de la contraseña.
mail-factor-off-subject = El segundo factor está desactivado en el panel de { $site }
mail-factor-off-heading = El segundo factor está desactivado
mail-factor-off-about = Su cuenta en el panel de { $site } ya no pide ningún código, solo la contraseña.
mail-account-not-you = Si no fue usted, cambie su contraseña de inmediato y avise a una persona responsable del panel.

mail-role-subject = Su cuenta en el panel de { $site }
mail-role-heading = Se ha modificado su cuenta
mail-role-about = Una persona responsable ha modificado su cuenta en el panel de { $site }.
mail-disabled-subject = Su cuenta en el panel de { $site } está desactivada
mail-disabled-heading = Su cuenta está desactivada
mail-disabled-about = Se ha desactivado su cuenta en el panel de { $site }. No puede iniciar sesión con ella.
mail-disabled-ask = Si cree que se trata de un error, consulte a una persona responsable del panel.
