### Reviewed by a native speaker: no

## Asking for a link

nav-my = Su firma
my-ask-title = Ver y modificar sus firmas
my-ask-intro = Indique la dirección con la que firmó. Le enviamos un enlace a todo lo que se firmó aquí con ella: para corregirlo, retirarlo, traspasarlo o hacer que se borre.
my-ask-email = Correo electrónico
my-ask-email-hint = La dirección con la que firmó.
my-ask-button = Enviarme el enlace
my-ask-other-address = ¿Ya no lee el correo de esa dirección? Escriba a
my-sent-title = Ahora revise su correo
my-sent-text = Si con esta dirección se ha firmado aquí o se ha enviado un formulario, un correo con un enlace va camino de ella.
my-sent-lasts = El enlace funciona durante 24 horas.
my-sent-again = Si la dirección puede tener un error, o si era otra, vuelva a pedirlo.
my-expired-title = Este enlace ya no funciona
my-expired-text = Los enlaces a sus firmas funcionan durante 24 horas, y solo si están completos. Pida aquí uno nuevo; se tarda un minuto.

## What was signed

my-title = Sus firmas
my-intro = Todo lo que se firmó aquí con
my-nothing = Ahora mismo no hay aquí ninguna firma de esta dirección, ni ningún formulario pendiente de confirmar.
my-back = Volver a sus firmas
my-state = Estado
my-state-held = A la espera del equipo de moderación.
my-state-published = Publicada.
my-state-rejected = El equipo de moderación no la publicó.
my-state-withdrawn = Retirada por usted.
my-state-invalidated = Quitada de la lista por el equipo de moderación.
my-state-merged = Fusionada con otra firma.
my-affiliation = Vinculación
my-visibility = Nombre
my-visibility-named = Cualquiera puede leerlo, una vez publicado.
my-visibility-addressee = Solo se comunica a los destinatarios de la carta; en la página se cuenta.
my-visibility-counted = Se cuenta y no se comunica a nadie.
my-action-correct = Corregir
my-action-individual = Marqué «organización» por error
my-action-handover = Traspasar a su relevo
my-action-withdraw = Retirar
my-action-erase = Borrar
my-updates-are-on = Recibe por correo las novedades de esta carta.
my-updates-are-off = No recibe por correo las novedades de esta carta.
my-updates-turn-on = Enviarme novedades
my-updates-turn-off = No enviarme más novedades
my-unconfirmed-title = Sin confirmar todavía
my-unconfirmed-text = Formularios que se enviaron con esta dirección y que nadie confirmó. No se publican en ningún sitio y no cuentan para nada. El enlace que confirma cada uno está en el correo que enviamos cuando llegó. Si no lo envió usted, bórrelo.
my-unconfirmed-sent = Enviado el { $sent }. Se puede confirmar hasta el { $until }.
my-unconfirmed-erase = Borrar este formulario
my-export-title = Todo lo que tenemos
my-export-text = Todo lo que se guarda sobre esta dirección, en un archivo que los programas pueden leer (JSON).
my-export-link = Descargarlo
my-done-corrected = Ya está corregido.
my-done-review = Sus cambios se han guardado. El equipo de moderación revisa la firma antes de que se publique con ellos.
my-done-individual = Ahora firma a título personal. El equipo de moderación revisa la firma antes de que se publique.
my-done-handover = Hemos escrito a su relevo. Hasta que acepte, el contacto sigue siendo usted.
my-done-withdrawn = La firma está retirada.
my-done-erased = Ya está borrado.
my-done-updates-on = Recibirá las novedades por correo.
my-done-updates-off = No recibirá más novedades por correo.
my-refused-title = Esto no se puede hacer ahora
my-refused-changed = La firma ha cambiado desde que se mostró la página, por obra del equipo de moderación o en otra ventana. Ahora no se ha modificado nada: vea cómo está.
my-refused-held = De momento no se publica nada nuevo en este sitio, por lo que no se puede poner ningún nombre en la lista. Inténtelo más tarde; no se ha modificado nada.
my-refused-another = Esta dirección tiene otra firma al pie de la carta, publicada o en espera. Retire antes una de ellas.

## Correcting

my-correct-title = Corregir la firma
my-correct-published = Un cambio de ortografía se publica de inmediato. Si cambia el nombre, el sitio web, la vinculación, la persona o el cargo, la firma sale de la lista hasta que el equipo de moderación la haya revisado.
my-correct-held = El equipo de moderación la revisa antes de que se publique.
my-correct-place = Su lugar en la lista
my-correct-file-under = Ordenar como
my-correct-file-under-hint = Las palabras por las que se ordena, como «Lovelace, Ada». Ahora: { $filed }
my-correct-affiliation-hint = Figura «solo a efectos de identificación».
my-correct-stale = La firma ha cambiado desde que se mostró este formulario, por obra del equipo de moderación o en otra ventana. Lo que escribió sigue aquí, y todavía no se ha guardado nada: compárelo con cómo está ahora la firma y vuelva a guardarlo si sigue siendo válido.
my-correct-now = Cómo está ahora
my-correct-contact = Contacto
my-correct-button = Guardar
my-correct-another = Esta dirección tiene otra firma para esa organización. Retire antes una de ellas.

## Organisation by mistake

my-individual-title = Firmar a título personal
my-individual-means = Entonces firma por usted y no por la organización. Esto es lo que se mostrará: su nombre, y la organización solo a efectos de identificación.
my-individual-review = Al pulsar el botón acepta que su nombre se publique aquí y se entregue a los destinatarios de la carta. El equipo de moderación revisa la firma antes de que se publique.
my-individual-button = Firmar a título personal
my-individual-not-here = Esta carta solo la firman organizaciones, por lo que la firma no puede pasar a ser suya a título personal.
my-individual-withdraw = Si no puede firmar en nombre de la organización, retire la firma.

## Handing over

my-handover-title = Traspasar a su relevo
my-handover-means = Escribimos a su relevo, que tiene siete días para aceptar. Lo que se muestra queda como está.
my-handover-ends = Cuando acepte, será la única persona que pueda corregir o retirar la firma. Todos los enlaces que usted recibió para ella dejan de funcionar.
my-handover-name = Nombre de su relevo
my-handover-role = Cargo de su relevo
my-handover-email = Correo electrónico de su relevo
my-handover-button = Enviar la propuesta
my-handover-same = Esta es su propia dirección. Indique la de su relevo.
my-successor-title = Hacerse cargo de una firma
my-successor-means = La persona que firmó esto en nombre de la organización desea que usted sea su contacto: quien puede corregirla o retirarla, y a quien escribimos sobre ella.
my-successor-you = Al pulsar el botón confirma que puede hablar en nombre de esta organización.
my-successor-button = Hacerme cargo
my-successor-not-you = Si esto no es para usted, cierre la página y nada cambiará: el enlace deja de funcionar a los siete días. O pulse el botón: la propuesta termina de inmediato, y esta carta no vuelve a escribir nunca a su dirección.
my-successor-not-you-button = No es para mí: terminar la propuesta y no volver a escribir
my-successor-refused-title = No volverá a saber de esto
my-successor-refused = La propuesta ha terminado, y esta carta ya no escribe a su dirección.
my-successor-done-title = Ahora el contacto es usted
my-successor-done = La firma queda como está. Puede corregirla o retirarla en cualquier momento.
my-successor-signed-title = Usted ya ha firmado por esta organización
my-successor-signed = Ya hay una firma de su dirección para la misma organización. Si quiere hacerse cargo de esta, retire antes aquella y vuelva a abrir el enlace.
my-successor-gone-title = Aquí no hay ninguna firma de la que hacerse cargo
my-successor-gone = El enlace es demasiado antiguo, se ha cortado o se sustituyó por otro más reciente; o bien la firma se retiró. Pregunte a la persona que quería traspasarla.

## Withdrawing and erasing

my-withdraw-title = Retirar la firma
my-withdraw-means = Sale de inmediato de la lista, de la búsqueda, del recuento y de los archivos. El libro de registro público conserva que se retiró una entrada, sin nombre.
my-withdraw-again = Más adelante puede volver a firmar.
my-withdraw-button = Retirarla
my-erase-title = Borrar la firma
my-erase-means = Borramos la firma con todo lo que se guarda sobre ella: la línea que se muestra, su nombre y su dirección, lo que usted marcó y lo que se decidió.
my-erase-withdraws = Antes se retira, y sale de inmediato de la lista, de la búsqueda, del recuento y de los archivos.
my-erase-for-good = Esto no se puede deshacer; tampoco podemos nosotros. El libro de registro público conserva que hubo una entrada y cuándo, sin nombre.
my-erase-button = Borrarla definitivamente

## Updates

unsubscribe-title = ¿No quiere más novedades?
unsubscribe-text = Pulse el botón y no le enviaremos más correos con novedades de esta carta. Su firma se mantiene.
unsubscribe-button = No enviarme más novedades
unsubscribe-ended-title = Este enlace ya no es válido
unsubscribe-ended-text = La firma tiene ahora otro contacto o ya no existe, y usted no recibe novedades por ella. Para lo que usted ha firmado, pida el enlace a sus firmas.
unsubscribed-title = Ya no recibe novedades
unsubscribed-text = Su firma se mantiene. Puede volver a activar las novedades en la página de sus firmas.

## Filing a person otherwise, before confirming

confirm-filing-label = Ordenar como
confirm-filing-hint = Las palabras de su nombre en el orden que sigue la lista, como «Lovelace, Ada».
confirm-filing-button = Ordenar así
confirm-filing-unexplained = Use aquí solo palabras de su nombre, como «Lovelace, Ada». Para cualquier otra cosa, firme primero y corríjalo después: el equipo de moderación lo revisa.

## Privacy, the ledger, the desk

privacy-kept-heading = Cuánto tiempo se guarda
privacy-kept-text = Lo que se guarda sobre una firma permanece mientras esta se mantenga o esté a la espera del equipo de moderación. Quien firmó puede hacer que se borre en cualquier momento.
privacy-kept-withdrawn = { $days ->
    [one] Una vez retirada una firma, los datos de las personas que están detrás se borran al cabo de { $days } día: el nombre, el cargo y la dirección, quienes figuraban con ella y lo que se escribió sobre ella.
    [many] Una vez retirada una firma, los datos de las personas que están detrás se borran al cabo de { $days } de días: el nombre, el cargo y la dirección, quienes figuraban con ella y lo que se escribió sobre ella.
   *[other] Una vez retirada una firma, los datos de las personas que están detrás se borran al cabo de { $days } días: el nombre, el cargo y la dirección, quienes figuraban con ella y lo que se escribió sobre ella.
}
privacy-kept-closed = { $days ->
    [one] Si no se publicó, se quitó de la lista o se fusionó con otra, puede volver durante { $days } día; después, esos datos se borran del mismo modo.
    [many] Si no se publicó, se quitó de la lista o se fusionó con otra, puede volver durante { $days } de días; después, esos datos se borran del mismo modo.
   *[other] Si no se publicó, se quitó de la lista o se fusionó con otra, puede volver durante { $days } días; después, esos datos se borran del mismo modo.
}
privacy-kept-whole = De una organización que iba a nombrarse, el equipo de moderación conserva los nombres y lo que se decidió; de todas las demás firmas desaparece la entrada entera. El libro de registro no nombra a nadie.
privacy-kept-correspondence = { $days ->
    [one] Que se pidió a alguien que confirmara una segunda dirección, que se avisó a una organización y qué respondió, y las respuestas sobre un texto modificado se guardan durante { $days } día desde entonces; una objeción pendiente de decisión, hasta que se tome.
    [many] Que se pidió a alguien que confirmara una segunda dirección, que se avisó a una organización y qué respondió, y las respuestas sobre un texto modificado se guardan durante { $days } de días desde entonces; una objeción pendiente de decisión, hasta que se tome.
   *[other] Que se pidió a alguien que confirmara una segunda dirección, que se avisó a una organización y qué respondió, y las respuestas sobre un texto modificado se guardan durante { $days } días desde entonces; una objeción pendiente de decisión, hasta que se tome.
}
privacy-kept-links = A los tres días se olvida que alguien pidió un enlace a sus firmas; a los treinta, una propuesta de relevo.
privacy-withdraw-desk = Para hacerlo por su cuenta, pida un enlace a sus firmas
ledger-reason-corrected = modificada por su firmante, en revisión
reason-corrected = modificada
reason-corrected-evidence = Quien firmó la modificó. Antes decía: { $evidence }
desk-moved-corrected = Modificada por quien firmó
desk-moved-changed-kind = Modificada por quien firmó: ahora a título personal, no por la organización
desk-moved-handed-over = Traspasada a otro contacto
desk-mail-kind-signer-desk = Enlace a la página de sus firmas
desk-mail-kind-withdrawn = «Su firma está retirada»
desk-mail-kind-handover = Propuesta de relevo
desk-mail-kind-handed-over = «Su relevo ha aceptado»

## Mail

mail-my-desk = Para ver, corregir o retirar su firma:
mail-unsubscribe = Pidió recibir novedades sobre esta carta. Para no recibir ninguna:
mail-footer-asked = Enviado por { $site } porque alguien lo pidió con esta dirección.
mail-footer-successor = Enviado por { $site } porque esta dirección se indicó como la de un relevo.
mail-signer-desk-subject = Sus firmas en { $site }
mail-signer-desk-heading = Sus firmas
mail-signer-desk-about = Usted, o alguien que indicó esta dirección, pidió acceder a todo lo que se firmó con ella en { $site }.
mail-signer-desk-button = Ver y modificar sus firmas
mail-signer-desk-expires = El enlace funciona hasta el { $date }. Quien lo tenga puede modificar sus firmas: no lo comparta.
mail-signer-desk-not-you = Si no lo pidió usted, puede ignorar este correo. No se ha modificado nada.
mail-withdrawn-subject = Su firma está retirada: { $title }
mail-withdrawn-heading = Su firma está retirada
mail-withdrawn-about = Como pidió, esta firma ya no figura al pie de la carta abierta de { $host }:
mail-withdrawn-again = Puede volver a firmar en cualquier momento:
mail-withdrawn-again-early = Puede volver a firmar: con el enlace a la carta que recibió, o en su página una vez que esté abierta.
mail-withdrawn-not-you = Si no la retiró usted, otra persona lee su correo. Vuelva a firmar y avise a la entidad promotora de la carta.
mail-handover-subject = ¿Se hace cargo de una firma? { $title }
mail-handover-heading = ¿Se hace cargo de una firma?
mail-handover-about = El contacto de una firma desea cederle esa función. La firma está publicada o en espera al pie de la carta abierta de { $host }:
mail-handover-means = El contacto puede corregirla o retirarla, y es a quien escribimos sobre ella. Nada cambia si usted no acepta.
mail-handover-button = Ver y aceptar
mail-handover-expires = El enlace funciona hasta el { $date }.
mail-handover-not-you = Si esto no es para usted, puede ignorar este correo; o indíquelo en la misma página, y la carta no volverá a escribir nunca a esta dirección.
mail-handed-over-subject = Su relevo ha aceptado: { $title }
mail-handed-over-heading = Su relevo ha aceptado
mail-handed-over-about = Usted ya no es el contacto de esta firma, al pie de la carta abierta de { $host }:
mail-handed-over-means = Los enlaces que recibió para ella ya no funcionan. Si no la traspasó usted, avise al equipo de moderación.

## Who sees the name

my-action-visibility = Elegir quién ve el nombre
my-visibility-title = ¿Quién ve el nombre?
my-visibility-means = El cambio se ve de inmediato. El libro de registro público conserva que un nombre entró en la lista o salió de ella, y las copias antiguas de la lista pueden nombrarlo.
my-visibility-button = Guardar
my-done-visibility = Ya está cambiado.
