### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = письмо и список (PDF)
take-away-pack = всё (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Текст, версия { $number }: SHA-256 { $hash }
paper-ledger-hash = Реестр изменений, запись { $number }: SHA-256 { $hash }

paper-as-of = По состоянию на
paper-online = Письмо и его список хранятся по адресу { $address }.
paper-check = Проверить этот документ может каждый. Первый хеш внизу каждой страницы — хеш текста письма; скачать текст можно по ссылке «Все версии». Второй — хеш последней записи в публичном реестре изменений, где указано каждое изменение списка и по которому составлен этот список.

changes-since = После вручения { $date } (запись { $number } реестра изменений): внесено в список: { $came }; исправлено строк: { $corrected }; снято: { $left }.
changes-left = Снято ({ $reason }): { $count }
changes-none = После вручения { $date } ничего не изменилось.
delivery-pack = Что вручить
delivery-pack-text = Письмо со всеми подписантами в PDF, список таблицей, текст, хеш последней записи реестра изменений, то, что изменилось после последнего вручения, и опись с хешем каждого файла.
delivery-pack-link = Скачать пакет (ZIP)
