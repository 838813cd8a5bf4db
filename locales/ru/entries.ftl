### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = Подписывает
line-kind-organisation = организация
line-kind-individual = частное лицо
line-name = Имя
line-name-en = Название по-английски
line-acronym = Аббревиатура
line-country = Страна
line-website = Сайт
line-affiliation = Аффилиация
line-representatives = Указаны вместе с ней
line-file-under = В алфавите как

mail-footer-contact-of = Это сообщение отправлено с сайта { $site }, потому что этот адрес указан как контактный для подписи под открытым письмом.
mail-entry-corrected-subject = Ваша подпись исправлена: { $title }
mail-entry-corrected-heading = Ваша подпись исправлена
mail-entry-corrected-about = Модераторы исправили вашу подпись под открытым письмом (инициатор — { $host }):
mail-entry-corrected-what = Изменено вот что:
mail-entry-corrected-before = Было: { $text }
mail-entry-corrected-now = Стало: { $text }
mail-entry-corrected-nothing = ничего
mail-entry-corrected-object = Если это верно, делать ничего не нужно. Если нет, запросите ссылку на ваши подписи: там вы можете исправить подпись самостоятельно или отозвать её.
mail-invalidated-subject = Ваша подпись снята: { $title }
mail-invalidated-heading = Ваша подпись снята
mail-invalidated-about = Модераторы сняли вашу подпись с открытого письма (инициатор — { $host }):
mail-invalidation-forged = Они установили, что её дал не тот, кто в ней назван.
mail-invalidation-abuse = Они установили, что она — одна из множества выдуманных.
mail-invalidation-not-eligible = Они установили, что она не из тех, что принимаются под этим письмом.
mail-invalidation-mistake = Она была внесена или опубликована по их ошибке.
mail-entered-subject = Ваша подпись внесена: { $title }
mail-entered-heading = Ваша подпись внесена
mail-entered-about = Вы поддержали открытое письмо (инициатор — { $host }) на бумаге, по почте или по телефону, и его модераторы внесли вашу подпись:
mail-entered-listed = Она в списке.
mail-entered-waits = Прежде чем она появится в списке, модераторы посмотрят её ещё раз.
mail-entered-object = Если вы не поддерживали это письмо или хотите что-то изменить, запросите ссылку на ваши подписи: там вы можете исправить подпись или сразу её отозвать.

ledger-reason-moderated = исправлена модераторами
ledger-reason-abuse = одна из множества выдуманных
ledger-reason-not-eligible = не из тех, кто вправе подписать
ledger-reason-mistake = внесена по ошибке

desk-moved-corrected-entry = Исправлена
desk-done-corrected-entry = { $name }: исправлено. Контактному лицу сообщат через десять минут.
desk-change = { $label }: { $before } → { $after }
desk-change-nothing = (ничего)
desk-invalidation-forged = дал не тот, кто назван
desk-invalidation-abuse = одна из множества выдуманных
desk-invalidation-not-eligible = не из тех, кто вправе подписать
desk-invalidation-mistake = внесена или опубликована по ошибке
desk-invalidation-choose = Выберите причину
reason-came-back-invalidated = То, ради чего её закрыли или объединили, аннулировал модератор.

line-name-hint = Собственной письменностью.
line-country-none = Без страны
line-person = Лицо { $number }
line-role = Должность лица { $number }
line-file-under-hint = Только если место в алфавите должно быть другим, чем по названию: «Берлин, Гуманисты».
correct-entry-link = Исправить то, что в списке
correct-entry-title = Исправить: { $name }
correct-entry-as-organisation = Как организация
correct-entry-as-individual = Как частное лицо
correct-entry-to-individual = Перенести к частным лицам
correct-entry-to-organisation = Перенести к организациям
correct-entry-see = Показать, что изменится
correct-entry-again = Показать ещё раз
correct-entry-save = Сохранить исправление
correct-entry-hint = Ничего не сохраняется, пока вы не увидели, что изменится.
correct-entry-look = Что изменится
correct-entry-nothing = Ничего: строка уже такая.
correct-entry-doubts = Что тогда скажут о ней правила
correct-entry-becomes-new = Она станет подписью организации, которой ещё нет в справочнике.
correct-entry-becomes-other = Она станет подписью другой организации из справочника.
correct-entry-becomes-rival = Она станет встречной заявкой к:
correct-entry-place = Её место в списке, раздел { $heading }
correct-entry-filed = в алфавите как { $file_under }
correct-entry-told = Через десять минут контактному лицу сообщат по почте, что изменено; оно сможет исправить подпись или отозвать её.
correct-entry-back = Вернуться к записи
correct-entry-differs = После того как вы открыли эту страницу, запись изменили. Она отличается от введённого вами:
correct-entry-stale = Ничего не сохранено, введённое вами осталось. Посмотрите то и другое и сохраните ещё раз, если верен ваш вариант.
correct-entry-closed = Исправить можно только то, что ожидает или опубликовано. Сначала откройте запись заново.

invalidate-heading = Снять навсегда
invalidate-hint = Запись исчезнет из списка и из очереди. В публичном реестре изменений будет указана причина, без имени. То, что ради неё закрыли или объединили, вернётся. Отменить это можно в течение десяти минут.
invalidate-reason = Причина
invalidate-note = Заметка для коллег, если нужна
invalidate-button = Снять навсегда
error-invalidation-reason = Выберите причину.

desk-came-paper = пришло на бумаге
desk-came-mail = пришло по почте
desk-came-phone = пришло по телефону
desk-came-choose = Выберите, как пришло
desk-moved-entered = Внесена
desk-done-entered = { $name }: внесено.
endorsement-title = Внести подпись
endorsement-lead = Письмо: { $letter }. Для того, что пришло к вам на бумаге, по почте или по телефону; в списке будет указано, что подпись внёс инициатор письма.
endorsement-organisation = Организация
endorsement-individual = Частное лицо
endorsement-switch-individual = Внести частное лицо
endorsement-switch-organisation = Внести организацию
endorsement-origin = Откуда она
endorsement-channel = Как пришла
endorsement-date = Когда, если известно
endorsement-note = Заметка для коллег, если нужна
endorsement-contact = Кому сообщить
endorsement-contact-hint = Если указан адрес, контактному лицу сообщат, и оно сможет исправить или отозвать подпись. Адрес не публикуется.
endorsement-contact-name = Имя контактного лица
endorsement-contact-email = Адрес контактного лица
endorsement-publish = Опубликовать сразу, если у правил нет сомнений
endorsement-button = Внести
endorsement-same = Под этим письмом уже есть подпись того же подписанта. Ничего не внесено.
error-endorsement-channel = Выберите, как она пришла.
error-endorsement-contact-name = Вместе с адресом укажите имя контактного лица.
error-endorsement-date-long = Слишком длинно для даты.
error-text-formula = Начинается как формула. Напишите без знака в начале.
error-text-columns = В этой строке больше ячеек, чем столбцов в таблице: что-то в ней сдвинулось.

upload-link = Внести или импортировать подписи
upload-title = Импорт подписей
upload-lead = Из электронной таблицы: что станет с каждой строкой, будет показано до того, как что-либо внесено.
upload-file = Файл
upload-file-hint = CSV или текст с табуляцией, до 200 000 строк. Первая строка называет столбцы.
upload-pasted = Или вставка из электронной таблицы
upload-pasted-hint = Вместе со строкой, которая называет столбцы.
upload-button = Просмотреть
upload-kept = Таблица хранится в закрытом виде сутки, пока вы её не импортируете или не удалите.
upload-unreadable = Это не удаётся прочитать
upload-recent = За последние сутки
upload-state-checking = Строки просматриваются.
upload-state-checked = Пока ничего не импортировано.
upload-state-importing = Идёт импорт.
upload-state-imported = Импорт завершён.
upload-odd-windows = Файл не в UTF-8; он прочитан как Windows-1252. Проверьте, верны ли буквы с диакритикой.
upload-odd-utf-16 = Файл прочитан как UTF-16.
upload-lines = Строки
upload-checked = просмотрено: { $count }
upload-fate = Что с ними станет
upload-fate-published = будут опубликованы
upload-fate-held = будут ждать в кабинете
upload-fate-listed = подписаны раньше
upload-fate-repeated = дважды в этой таблице
upload-fate-faulty = внести нельзя
upload-fate-unknown = ещё не просмотрены
upload-faulty-pages = на страницах
upload-look-again = Обновить
upload-columns = Что в столбцах
upload-column-none = (не используется)
upload-column-representative = Контактное лицо или лицо, указанное в списке
upload-column-role = Должность лица
upload-column-email = Адрес контактного лица
upload-kind = Строки, в которых не указан вид
upload-all-organisations = это организации
upload-all-individuals = это частные лица
upload-publish = Сразу публиковать то, в чём правила не сомневаются
upload-set-columns = Прочитать с этими столбцами
upload-bring = { $count ->
    [one] Импортировать { $count } строку
    [few] Импортировать { $count } строки
    [many] Импортировать { $count } строк
   *[other] Импортировать { $count } строки
  }
upload-bring-hint = Все они появятся одновременно. Остальные строки пропускаются.
upload-discard = Удалить таблицу
upload-download = Скачать, что станет с каждой строкой
upload-download-hint = С именами, без адресов. Потребуется ваш пароль.
audit-act-export-fates = Скачано, что станет со строками таблицы
upload-page = Строки, страница { $page } из { $pages }
upload-line = Строка
upload-previous = Предыдущая страница
upload-next = Следующая страница
upload-back = Другие импорты
upload-brought = { $count ->
    [one] Внесена { $count } строка.
    [few] Внесены { $count } строки.
    [many] Внесено { $count } строк.
   *[other] Внесено { $count } строки.
  }
upload-undo = Снять весь импорт
upload-undo-hint = То, о чём с тех пор кто-то принял решение, останется. Никому не сообщают. Потребуется ваш пароль.
upload-imports = Импортировано
upload-newer = Более новые импорты
upload-older = Более старые импорты
upload-import-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
upload-taken-off = { $count ->
    [one] Снята { $count } строка.
    [few] Сняты { $count } строки.
    [many] Снято { $count } строк.
   *[other] Снято { $count } строки.
  }
upload-stay = { $count ->
    [one] Осталась { $count }: по ней принято решение, её нельзя прочитать или тот, кто запустил снятие, больше не вправе принимать решения.
    [few] Остались { $count }: по ним принято решение, их нельзя прочитать или тот, кто запустил снятие, больше не вправе принимать решения.
    [many] Осталось { $count }: по ним принято решение, их нельзя прочитать или тот, кто запустил снятие, больше не вправе принимать решения.
   *[other] Осталось { $count }: по ним принято решение, их нельзя прочитать или тот, кто запустил снятие, больше не вправе принимать решения.
  }
upload-goes-on = Работа продолжается; загрузите страницу ещё раз, чтобы увидеть, как она идёт.
upload-stopped = Импорт прекращён, потому что тот, кто его начал, больше не вправе принимать решения. В списке из него ничего нет. Модератор может импортировать таблицу снова.
upload-stale = С ней сейчас идёт работа, или она изменилась с тех пор, как вы открыли страницу.
upload-read-anew = Ваша страница была старее последнего чтения таблицы, и ничего из того, что вы нажали, не сделано. Сейчас таблица прочитана так: { $columns }.
upload-read-publish = То, в чём правила не сомневаются, будет опубликовано сразу.
upload-read-hold = Всё будет ждать в кабинете.
upload-chosen-kept = Ваш выбор сохранён ниже.
upload-note-earlier = Тот же подписант — в строке { $line }.
upload-note-near = Возможно, это { $name } из справочника.
upload-field-kind = Подписывает
upload-field-organisation = Название
upload-field-organisation_en = Название по-английски
upload-field-acronym = Аббревиатура
upload-field-website = Сайт
upload-field-country = Страна
upload-field-name = Лицо
upload-field-role = Должность
upload-field-email = Адрес
upload-field-authorised = Полномочия
upload-field-consent = Согласие
upload-field-file_under = В алфавите как
upload-field-visibility = Видимость
upload-field-affiliation = Аффилиация
error-upload-empty = Здесь ничего нет или только строка, которая называет столбцы.
error-upload-binary = Это не текст. Сохраните таблицу как CSV или вставьте её.
error-upload-long = Здесь больше { $max } строк. Вносите по частям.
error-upload-many = Одновременно от одного модератора для одного письма могут ожидать не больше { $max } таблиц. Сначала импортируйте или удалите какие-то из них.
error-upload-wide = Здесь больше { $max } столбцов. Уберите лишнее.
error-upload-twice = Два столбца не могут обозначать одно и то же.
error-upload-no-name = Один из столбцов должен быть именем.

## Acts of the audit log

audit-act-correct-entry = Исправлена запись
audit-act-invalidate = Снята из списка навсегда
audit-act-enter-endorsement = Внесена подпись
audit-act-undo-import = Отменён импорт
audit-field-kind = Организация или частное лицо
audit-field-affiliation = Аффилиация
audit-field-representatives = Представители
audit-field-file-under = В алфавите как
audit-field-given-on = Дана
audit-field-channel = Как пришла
audit-act-upload = Загружена таблица
audit-act-set-columns = Назначены столбцы таблицы
audit-act-discard-upload = Удалена таблица

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] Ни одна запись не возвращена в кабинет.
    [one] Снята из списка и ожидает в кабинете { $count } запись.
    [few] Сняты из списка и ожидают в кабинете { $count } записи.
    [many] Снято из списка и ожидает в кабинете { $count } записей.
   *[other] Снято из списка и ожидает в кабинете { $count } записи.
  }
bulk-invalidated = { $count ->
    [0] Ни одна запись не снята навсегда.
    [one] Снята навсегда { $count } запись.
    [few] Сняты навсегда { $count } записи.
    [many] Снято навсегда { $count } записей.
   *[other] Снято навсегда { $count } записи.
  }
bulk-left-on-list = Не сделано: изменились после показа страницы, или их состояние этого не допускает
bulk-list = Вернуться к списку
bulk-unpublish = Вернуть в кабинет
bulk-invalidate = Снять навсегда
bulk-off-hint = «Вернуть в кабинет» снимает опубликованные записи из списка, пока кто-то не решит снова; нужна заметка, сообщений никому не отправляют. Для «Снять навсегда» нужна причина, которая указывается в публичном реестре изменений. Для обоих потребуется ваш пароль; отменить можно в течение десяти минут.

## Texts of letters, and letters from files

text-moved-on = Пока вы писали, этот текст опубликовали или его письмо вернули в черновики. Введённое вами стоит ниже и не сохранено. Если вы сохраните, оно станет версией { $number }, которую ещё можно менять.
text-drop-changed = С тех пор как вы открыли страницу, этот текст кто-то изменил, поэтому он не удалён. То, что там теперь, — ниже: сначала посмотрите.
text-drop-own = Черновик сохраняет текст на собственном языке, поэтому он не удалён.
letterdesk-files = Из файлов
letterdesk-files-intro = Письмо, которое экспортировали или написали в виде файлов, становится здесь черновиком: его настройки, тексты, соинициаторы и то, что к нему прилагается. Письмо, которое уже есть на этом сервере, при этом не меняется.
letterdesk-files-label = Файлы письма
letterdesk-files-hint = Выберите все сразу: letter.toml и letter.en.md или подобный для каждого языка; вместе с ними, если они есть, — learn.en.md, act.en.md, sample.en.toml и updates.toml.
letterdesk-files-button = Создать из них черновик
letterdesk-files-faults = Эти файлы нельзя принять
