### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = Das ist eine Kopie von { $address }; dort können Sie unterzeichnen, suchen und sehen, was sich seither geändert hat. Um einen Namen aus dieser Kopie entfernen zu lassen, schreiben Sie an { $contact }.
