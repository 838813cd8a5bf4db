### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = Organizaciones
registry-title = Organizaciones
registry-find = Buscar una organización
registry-find-hint = Por el principio de las palabras de cualquiera de sus nombres.
registry-total = { $count ->
    [one] { $count } organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
  }
registry-none = Ninguna organización se llama así.
registry-acronym = Siglas
registry-domain = Dominio
registry-other-names = Otros nombres
registry-federation = Sección o miembro de
registry-since = En el directorio desde
registry-signed = Firmó
registry-signed-nothing = nada
registry-unnamed = Una organización que eligió que no se la nombrara
registry-entry = Directorio
registry-entry-link = La entrada de la organización
registry-collisions = { $count ->
    [one] { $count } entrada comparte clave con otra según las reglas nuevas
    [many] { $count } de entradas comparten clave con otra según las reglas nuevas
   *[other] { $count } entradas comparten clave con otra según las reglas nuevas
  }
registry-collisions-text = Según las reglas de identidad actuales, estas son una sola organización. No se ha fusionado nada; compárelas y decida.
registry-problem = Esto no se ha hecho
registry-merged-into = Otra entrada vale por esta:
registry-names = Otros nombres
registry-names-hint = Quien firma con uno de estos nombres, desde el mismo país, firma por esta organización.
registry-name-add = Añadir un nombre
registry-name-language = Idioma
registry-name-language-hint = Un código como «fr» para una traducción; vacío para un alias.
registry-name-button = Añadir
registry-name-remove = Quitar
registry-translation = Traducción
registry-translation-in = Traducción ({ $language })
registry-alias = Alias
registry-chapters = Secciones y miembros
registry-near = Puede ser la misma
registry-near-none = Ninguna otra entrada del directorio se le parece.
registry-merges = Fusionadas con esta
registry-correct = Corregir la entrada
registry-correct-hint = Lo que se firmó sigue figurando tal como se firmó.
registry-correct-button = Guardar
registry-name = Nombre, en su propia escritura
registry-name-en = Nombre en inglés
registry-domain-field = Dominio, si no es el del sitio web
registry-federation-field = Sección o miembro de (la dirección de la página de la federación en este sitio, o su nombre)
registry-error-name = No puede ser un nombre: está vacío, es demasiado largo o tiene caracteres que los nombres no tienen.
registry-error-website = No podemos leer esto como sitio web. Escríbalo así: example.org.
registry-error-domain = No podemos leer esto como dominio. Escríbalo así: example.org.
registry-error-federation = Esa federación no existe, o es ella misma una sección de esta entrada.
registry-error-other-name = No puede ser un nombre, o el idioma no es un código como «fr».
registry-error-merged = Otra entrada vale por esta. Corrija aquella.
registry-error-sealed = Esta organización eligió que no se la nombrara; su entrada no se puede corregir aquí.
registry-error-taken = Otra entrada tiene este nombre en este país. Si las dos son una sola organización, fusiónelas.
registry-why-same-name = el mismo nombre
registry-why-other-name = uno de sus otros nombres
registry-why-other-country = el mismo nombre en otro país
registry-why-other-alphabet = el mismo nombre en otro alfabeto
registry-why-lookalike-letters = igual, salvo letras que se parecen
registry-why-same-domain = el mismo sitio web
registry-why-same-words = las mismas palabras, en otro orden o abreviadas de otro modo
registry-why-spelling = casi la misma grafía
registry-why-acronym = las siglas
registry-why-part-of-the-name = el nombre es parte del otro
merge-look = Comparar y fusionar
merge-title = Fusionar dos organizaciones
merge-problem = No se ha fusionado ni deshecho nada
merge-will = «{ $loser }» pasa a formar parte de «{ $winner }»
merge-will-move = { $count ->
    [one] { $count } firma pasa a la organización que permanece.
    [many] { $count } de firmas pasan a la organización que permanece.
   *[other] { $count } firmas pasan a la organización que permanece.
  }
merge-will-join = { $count ->
    [one] { $count } firma publicada sale de la lista, porque la organización que permanece ya está en ella. Se avisa a su contacto al cabo de diez minutos.
    [many] { $count } de firmas publicadas salen de la lista, porque la organización que permanece ya está en ella. Se avisa a sus contactos al cabo de diez minutos.
   *[other] { $count } firmas publicadas salen de la lista, porque la organización que permanece ya está en ella. Se avisa a sus contactos al cabo de diez minutos.
  }
merge-will-names = Sus nombres pasan a ser otros nombres de la organización que permanece, y su dirección pública lleva a ella.
merge-will-undo = Se puede deshacer en la página de la organización que permanece, hasta que algo se apoye en ello.
merge-button = Fusionar
merge-turn = Al revés
merge-undo = Deshacer la fusión
merge-signatures-title = Una firma por dos
merge-signatures-will = «{ $winner }» vale también por «{ $loser }»
merge-signatures-text = La otra firma sale de la carta, su dirección pública lleva a la que permanece, y se avisa a su contacto al cabo de diez minutos. Hasta entonces se puede deshacer.
merge-signatures-button = Fusionar las firmas
merge-error-itself = Una entrada no se puede fusionar consigo misma.
merge-error-stale = Alguien modificó una de las dos entretanto. Esta página muestra cómo están ahora.
merge-error-import = Está en curso una importación que incorpora firmas de una de las dos. Inténtelo de nuevo cuando termine.
merge-error-rests-on-it = Desde entonces se ha decidido algo que se apoya en la fusión, por lo que ya no se puede deshacer.
merge-error-name-taken = Otra entrada tiene ya el nombre, por lo que la fusión ya no se puede deshacer.
merge-error-not-alike = Las dos no están en la misma carta, o una es de una persona y la otra de una organización.
merge-error-not-listed = La firma que debe permanecer no está en la lista, y la otra sí. Publíquela antes, o fusiónelas al revés.
signature-part-of-merge = Esto vino con una fusión de dos organizaciones. Deshaga la fusión en la página de la organización.
desk-mail-kind-organisation-listed = «Su organización ya está en la lista»
desk-mail-kind-merged = «Su firma se fusionó»
confirmed-listed = { $name } ya está en la lista. El equipo de moderación revisa su firma; recibirá un correo en cuanto haya una decisión.
confirmed-listed-contact = Si tiene alguna pregunta, escriba a { $contact }.
confirmed-listed-reply = Si tiene alguna pregunta, responda al correo que le enviamos.
mail-listed-subject = Su organización ya está en la lista: { $title }
mail-listed-heading = Su organización ya está en la lista
mail-listed-about = Gracias por confirmar. Su organización ya figura al pie de la carta abierta de { $host }:
mail-listed-desk = Cada organización aparece una sola vez. El equipo de moderación revisa su firma junto a la que ya está, y usted recibirá un correo en cuanto haya una decisión.
mail-merged-subject = Una sola firma para su organización: { $title }
mail-merged-heading = Se han fusionado dos firmas
mail-merged-about = Se ha comprobado que dos firmas al pie de la carta abierta de { $host } eran de la misma persona u organización. Esta era la suya:
mail-merged-why = La lista muestra la otra, que ahora vale por las dos.
mail-merged-not-listed = Desde ahora la otra vale por las dos. En este momento no está en la lista pública.
mail-merged-button = Ver la firma que permanece
merge-error-sealed = Una de las dos no debe nombrarse, y una entrada fusionada llevaría su nombre. En cada carta que firmaron ambas, abra una de las firmas y fusiónela con la otra; o, cuando quien firmó acepte que se nombre, fusione las entradas.
registry-collision-unnamed = Una de las dos no debe nombrarse, por lo que sus entradas no se fusionan. Fusione sus firmas de cada carta que firmaron ambas:

## What comes back to the moderators when another signature has left the list

reason-came-back = ha vuelto
reason-came-back-withdrawn = Se cerró o se fusionó por otra firma, que su contacto ha retirado.
reason-came-back-erased = Se cerró o se fusionó por otra firma, que su contacto hizo borrar.
reason-came-back-individual = Se cerró o se fusionó por otra firma, que ahora es de una persona.
reason-came-back-elsewhere = Se cerró o se fusionó por otra firma, que ahora es de otra organización.
reason-came-back-rejected = Se cerró o se fusionó por otra firma, que fue rechazada.
desk-moved-came-back = Volvió: la otra firma ha salido
desk-mail-kind-came-back = «Su firma vuelve a revisarse», al salir la otra
desk-mail-kind-back-in-review = «Su firma vuelve a revisarse»
mail-back-subject = Su firma vuelve a revisarse: { $title }
mail-back-heading = Su firma vuelve a revisarse
mail-came-back-about = Otra firma ocupaba el lugar de la suya al pie de la carta abierta de { $host }. Ha salido de la lista, así que la suya espera de nuevo al equipo de moderación:
mail-back-about = Su firma al pie de la carta abierta de { $host } espera de nuevo al equipo de moderación:
mail-back-waits = Recibirá un correo en cuanto haya una decisión. Usted no tiene que hacer nada.
