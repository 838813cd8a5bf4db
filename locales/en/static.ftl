## A copy of the site as plain files

static-note = This is a copy of { $address }, where one can sign, search and see what has changed since. To have a name removed from this copy, write to { $contact }.
