### Reviewed by a native speaker: no

## On the numbers page of the desk

act-counts-ways = Cómo escribieron quienes leen a quienes deciden
act-counts-days = Lo mismo por día
act-counts-hint = Lo cuenta el script de la página cuando alguien sigue un enlace, copia o imprime. No se sabe si se hizo una llamada o se envió una carta, ni quién lo hizo, ni a quién.
act-counts-hint-days = Los días son los de { $zone }.
act-counts-way = Vía
act-counts-times = Veces
act-counts-all = Total
act-counts-phone = Llamadas
act-counts-form = Formularios de contacto
act-counts-mail = Correos
act-counts-social = Redes sociales
act-counts-print = Impresiones
act-counts-copy = Copias
act-counts-share = Veces compartida
act-counts-forward = Reenvíos a amistades

## On the privacy page

privacy-act-heading = Si escribe a quienes deciden
privacy-act-text = Cuando busca quién le representa, el código postal o la zona que busca se nos envía, y no se almacena ni queda en ningún registro. La carta que escribe a esas personas se compone en su propio navegador, y no se nos envía nada de ella. Sin JavaScript se envía una sola vez para que se pueda componer aquí; no se almacena ni queda en ningún registro. Contamos cuántas veces se usa en un día cada forma de envío (llamadas, formularios, correos, redes sociales, impresiones, copias, veces que se comparte), y nada sobre quién la usó ni a quién escribió.
