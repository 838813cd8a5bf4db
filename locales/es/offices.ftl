### Reviewed by a native speaker: no

settings-offices = Parlamento al que escriben quienes leen
settings-offices-hint = Quienes leen encuentran a sus representantes por código postal o por zona en la dirección de la carta, bajo «act». La lista de nombres procede de archivos: véase «offices import».
settings-offices-none = Ninguno
audit-act-import-offices = Importó cargos a los que escribir

finder-title = Pasar a la acción
finder-heading = Encuentre quién le representa
finder-intro = A este sitio solo se envía el código postal o la zona que usted busca. No se conserva.
finder-intro-areas = A este sitio solo se envía la zona que usted busca. No se conserva.
finder-zip = { $country ->
    [US] Código ZIP
   *[other] Código postal
}
finder-zip-hint = { $country ->
    [US] Cinco cifras, como 94110.
   *[other] Como en un sobre.
}
finder-zip-bad = { $country ->
    [US] Un código ZIP tiene cinco cifras.
   *[other] Esto no puede ser un código postal.
}
finder-zip-unknown = { $country ->
    [US] El código ZIP { $place } no está en nuestros datos. Puede ser de apartados de correos, o nuevo, o de un territorio. Elija en su lugar su estado o territorio.
   *[other] El código postal { $place } no está en nuestros datos. Elija en su lugar su zona.
}
finder-state = { $country ->
    [US] Estado o territorio
   *[other] Zona
}
finder-state-or = { $country ->
    [US] O bien, estado o territorio
   *[other] O bien, zona
}
finder-choose = Elija…
finder-button = Buscar
finder-area-unknown = Esa zona no está en nuestros datos. Elija una de la lista.

finder-found = Quién habla por usted
finder-as-of = Según archivos públicos, a fecha del { $date } como muy tarde.
finder-district = { $state }, distrito { $number }
finder-district-only = { $state }, todo el estado
finder-several-districts = El código ZIP { $place } abarca partes de { $count } distritos. Solo una de estas personas le representa en la Cámara: depende de su calle. El buscador oficial de la Cámara indica cuál.
finder-several-areas = El código postal { $place } abarca partes de { $count } zonas. De su calle depende cuál es la suya.
finder-several-states = El código ZIP { $place } cruza un límite entre estados. Usted escribe a quienes representan a su propio estado en el Senado.
finder-no-senators = { $area } no tiene representación en el Senado. Quien representa a esta zona en la Cámara no tiene voto en el pleno.
finder-parts = Quién le representa depende de su distrito. Elíjalo, o busque su código ZIP.
finder-parts-other = Elija su parte de { $area }.
finder-mine = Vivo aquí: { $area }
finder-title-of = { $title ->
    [us-senator] Miembro del Senado de los Estados Unidos
    [us-representative] Representante en la Cámara
    [us-delegate] Delegado o delegada en la Cámara
    [us-resident-commissioner] Comisionado o comisionada residente en la Cámara
   *[other] Miembro
}
finder-without-vote = Toma la palabra y forma parte de comisiones, sin voto en el pleno de la Cámara.
finder-term-over = Según nuestros datos, este mandato terminó el { $date }. Consulte en la lista oficial quién ocupa ahora el escaño.
finder-vacant = Vacante, o no conocemos a nadie que ocupe este escaño.
finder-nobody = No conocemos a nadie que hable por esta zona.
finder-phone = Teléfono
finder-form = Formulario de contacto
finder-email = Correo electrónico
finder-website = Sitio web
finder-address = Dirección
finder-social = Cuentas

finder-official = Buscadores oficiales
finder-official-hint = Sus datos están siempre al día. Están en otros sitios y se abren allí.
finder-official-house = Quién le representa en la Cámara, en house.gov
finder-official-senate = Quién le representa en el Senado, en senate.gov
finder-official-congress = Todos los miembros, en congress.gov
finder-no-data = Este sitio no tiene una lista de miembros.
finder-no-data-official = Los buscadores oficiales tienen una.
