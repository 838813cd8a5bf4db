### Reviewed by a native speaker: no

## Reporting an entry of the list

report-link = Señalar un problema en esta entrada
report-title = Señalar un problema en una entrada
report-intro = ¿Hay algo incorrecto en esta entrada de la lista? Dígaselo al equipo de moderación de la carta. El equipo lo revisa; nada cambia por sí solo.
report-yours = Si es su propia firma, o la de su organización, puede corregirla o retirarla usted:
report-reason = ¿Qué es lo que no es correcto?
report-reason-not-theirs = La organización o persona nombrada no firmó, o quien firmó no puede hablar en su nombre
report-reason-wrong = Un nombre, el país u otra cosa de la línea no es correcto
report-reason-twice = Está dos veces en la lista
report-reason-other = Otra cosa
report-words = ¿Qué debería saber el equipo de moderación?
report-words-hint = Cómo lo sabe y dónde se puede comprobar. 1000 caracteres como máximo.
report-email = Su dirección de correo
report-email-hint = Solo para una pregunta del equipo de moderación. Se guarda cifrada; la página «Privacidad» dice durante cuánto tiempo.
report-button = Enviar al equipo de moderación
report-thanks-title = Gracias
report-thanks-text = El equipo de moderación ha recibido su mensaje y lo revisa. La entrada se queda como está hasta que haya una decisión.
report-back = Volver a la entrada
report-error-reason = Elija qué es lo que no es correcto.
report-error-words = Escriba en una frase qué es lo que no es correcto.
report-error-words-long = Este texto tiene más de { $max } caracteres.

## Reports on the desk

reports-title = Problemas señalados por el público
reports-nav = Problemas señalados
reports-intro = Lo que, según el público, no es correcto en las entradas de las listas, primero lo más antiguo. Decida sobre una entrada en su propia página; un problema señalado que ya ha revisado se cierra aquí.
reports-none = No hay problemas señalados por revisar.
reports-total = { $count ->
    [one] { $count } problema señalado por revisar
    [many] { $count } de problemas señalados por revisar
   *[other] { $count } problemas señalados por revisar
}
reports-more = Aquí solo se muestran los más antiguos; los demás aparecen cuando se cierran estos.
reports-entry = Entrada
reports-said = Lo que se escribió
reports-from = Responder a
reports-close = Ya lo he revisado
reports-gone = Una entrada que ha salido de la lista
