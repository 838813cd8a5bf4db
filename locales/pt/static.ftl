### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = Esta é uma cópia de { $address }, onde se pode assinar, buscar e ver o que mudou desde então. Para que um nome seja removido desta cópia, escreva para { $contact }.
