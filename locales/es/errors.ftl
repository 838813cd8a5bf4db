### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = Escriba el nombre de la organización.
error-name-empty = Escriba su nombre.
error-role-empty = Escriba su cargo.
error-text-too-long = Es demasiado largo. Use { $max } caracteres como máximo.
error-text-too-many-marks = Una de las letras lleva más acentos de los que usa ninguna escritura. Escríbala de nuevo.
error-text-control = Contiene caracteres que no se pueden mostrar. Escríbalo a mano en lugar de pegarlo.
error-text-bidi = Contiene caracteres invisibles que invierten la dirección de la escritura. Escríbalo a mano en lugar de pegarlo.
error-text-markup = No use corchetes angulares ni HTML: los nombres se muestran como texto sin formato.
error-text-url = Parece una dirección web. Escriba aquí el nombre; el sitio web tiene su propio campo.
error-text-address = Parece una dirección de correo. Escriba aquí el nombre; la dirección de correo tiene su propio campo.
error-text-no-letter = Use al menos una letra o una cifra.
error-website-empty = Escriba el sitio web de la organización, como example.org.
error-website-invalid = No podemos leer esto como sitio web. Escríbalo así: example.org.
error-website-ip = Indique el nombre del sitio web, como example.org, en lugar de un número.
error-website-no-domain = El sitio web necesita un nombre en la internet pública, como example.org.
error-website-too-long = Esta dirección es demasiado larga. Basta con el principio, como example.org.
error-country-empty = Elija un país o «Internacional».
error-country-unknown = No conocemos este país. Elija uno de la lista.
error-email-empty = Escriba su dirección de correo. A ella enviamos el enlace para confirmar.
error-email-invalid = No es una dirección de correo completa. Debe ser como nombre@example.org.
error-email-too-long = Esta dirección es demasiado larga para ser real. Compruébela.
error-email-unknown-tld = No hay direcciones que terminen así. ¿Hay una errata después del último punto?
error-authorised-missing = Marque esta casilla si puede firmar en nombre de la organización. Si no puede, pídaselo a alguien que sí pueda.
error-consent-missing = Sin su consentimiento no se puede publicar la firma. Marque esta casilla si está de acuerdo.
error-kind-unknown = Elija quién firma.
error-form-unreadable = El formulario llegó dañado. Revíselo y envíelo de nuevo.
error-code-empty = Escriba el código del correo.
error-code-wrong = Esta dirección y este código no se corresponden, o el código ya se ha usado. El enlace del correo sigue funcionando.

## Pages

error-page-not-found = Esta página no existe
error-page-not-found-text = Quizá la dirección esté mal escrita o se haya quitado lo que había aquí.
error-page-bad-request = No podemos leer esta petición
error-page-bad-request-text = Algo en la dirección o en el formulario no es como debería. Vuelva atrás e inténtelo otra vez.
error-page-forbidden = Esto no se envió desde nuestras páginas
error-page-forbidden-text = Por su seguridad, solo aceptamos formularios de nuestras propias páginas. Abra de nuevo la página y envíe el formulario desde ella. Si venía de un correo, abra otra vez su enlace.
error-page-method = Esto no se puede hacer aquí
error-page-method-text = La dirección es correcta, pero no admite este tipo de petición.
error-page-too-large = Esto es demasiado de una vez
error-page-too-large-text = El formulario contiene más de lo que aceptamos. Acórtelo y envíelo de nuevo.
error-page-media-type = No aceptamos este tipo de contenido
error-page-media-type-text = Use el formulario de nuestra página.
error-page-too-many = Espere un momento
error-page-too-many-text = Han llegado muchas peticiones de su red en poco tiempo. No se ha perdido nada: espere y vuelva a enviar el formulario.
error-page-unavailable = El servicio no está disponible
error-page-unavailable-text = Algo de nuestro lado no responde en este momento. Suele pasar pronto; inténtelo de nuevo.
error-page-internal = Algo ha fallado de nuestro lado
error-page-internal-text = Lo hemos anotado y lo examinaremos. Inténtelo de nuevo, o escríbanos con el número de abajo.
error-page-closed = Esta carta no se puede firmar
error-page-closed-text = En este momento no está abierta a firmas.
error-page-request = Número de esta petición:
error-page-wait = { $seconds ->
    [one] Inténtelo de nuevo dentro de { $seconds } segundo.
    [many] Inténtelo de nuevo dentro de { $seconds } de segundos.
   *[other] Inténtelo de nuevo dentro de { $seconds } segundos.
}
error-page-wait-minutes = { $minutes ->
    [one] Inténtelo de nuevo dentro de { $minutes } minuto.
    [many] Inténtelo de nuevo dentro de { $minutes } de minutos.
   *[other] Inténtelo de nuevo dentro de { $minutes } minutos.
}
error-page-home = Ir a la página de inicio

## Who sees the name

error-visibility-unknown = Elija quién ve el nombre.
