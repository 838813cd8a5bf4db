### Reviewed by a native speaker: no

letterdesk-learn = Saber más
learn-intro = Los argumentos de la carta, con detalle: qué está en juego, qué cuesta, dónde leer más. Están en la dirección de la carta, bajo «learn», y un enlace al pie de la carta lleva hasta allí. Los títulos dividen el texto; si hay tres o más, figura arriba una lista con ellos.
learn-contents = En esta página
learn-contact = ¿Preguntas?
audit-act-write-learn = Escribió lo que hay que saber

next-act = Pasar a la acción

update-day = Día del hecho
update-day-hint = Cuándo ocurrió, quizá mucho antes de que usted escriba. Opcional: si falta, cuenta el día de publicación.
update-sources-label = Fuentes
update-sources-hint = Una por línea: quién la publicó y con qué título, una dirección web al final de la línea, o ambas cosas.
update-sources-many = Como máximo, { $max } fuentes.
update-source-long = Una fuente tiene como máximo { $max } caracteres.
update-sources = { $count ->
    [one] Fuente:
    [many] Fuentes:
   *[other] Fuentes:
}
update-posted = Publicada aquí el { $date }
updates-pages = Páginas de la cronología
updates-newer = Novedades posteriores
updates-older = Novedades anteriores
correction-title = Lo que decía antes
correction-before = Antes
correction-after = Desde entonces
correction-back = La novedad tal como está ahora

update-mail = Enviar esta novedad por correo
update-mail-hint = Crea el borrador de un envío a todas las personas que pidieron novedades, con estas palabras y un enlace. No se envía nada hasta que lo inicie una persona responsable, y una novedad se envía por correo una sola vez.
update-mailing = El envío sobre esta novedad

next-title = Qué puede hacer ahora
next-follow = Seguir lo que ocurre
next-feed = Seguir en un lector de feeds (Atom)

beside-unwritten = aún sin escribir
beside-public = Ver la página
update-days-elsewhere = En otros idiomas tiene otro día:
update-publish-saves = Guarda lo que está escrito aquí y lo publica.

mailing-of-update = La novedad de la que trata este envío
mailing-update-newer = La novedad se corrigió después de crear este borrador. Lea ambos textos antes de iniciar el envío: solo se envían las palabras de abajo.

updates-by-mail = ¿Ha firmado? En la página de su firma puede elegir recibir novedades por correo.
