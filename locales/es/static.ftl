### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = Esta es una copia de { $address }, donde se puede firmar, buscar y ver qué ha cambiado desde entonces. Para que se quite un nombre de esta copia, escriba a { $contact }.
