### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = Questa è una copia di { $address }, dove si può firmare, cercare e vedere che cosa è cambiato da allora. Per far togliere un nome da questa copia, scriva a { $contact }.
