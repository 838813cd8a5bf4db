### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = Ceci est une copie de { $address }, où l’on peut signer, chercher et voir ce qui a changé depuis. Pour faire enlever un nom de cette copie, écrivez à { $contact }.
