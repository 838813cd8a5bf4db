### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = Это копия сайта { $address }, где можно подписывать, искать и смотреть, что с тех пор изменилось. Чтобы из этой копии убрали имя, напишите сюда: { $contact }.
