### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = Письма
letterdesk-nav = Страницы этого письма
letterdesk-overview = Обзор
letterdesk-corrections = { $count ->
    [one] Первые подписанты исправили свои строки ({ $count }): под письмом исправленное появится, только когда его посмотрит модератор.
    [few] Первые подписанты исправили свои строки ({ $count }): под письмом исправленное появится, только когда его посмотрит модератор.
    [many] Первые подписанты исправили свои строки ({ $count }): под письмом исправленное появится, только когда его посмотрит модератор.
   *[other] Первые подписанты исправили свои строки ({ $count }): под письмом исправленное появится, только когда его посмотрит модератор.
  }
letterdesk-text = Текст
letterdesk-version = Текст и версии
letterdesk-settings = Настройки
letterdesk-updates = Новости
letterdesk-action = Что можно сделать
letterdesk-delivery = Вручение
letterdesk-new = Новое письмо
letterdesk-new-intro = Сначала это черновик, которого никто не видит. Пока письмо не открыто, можно менять и текст, и всё остальное.
letterdesk-new-button = Создать черновик
letterdesk-none = Писем пока нет.
letterdesk-letter = Письмо
letterdesk-state = Состояние
letterdesk-signed = Подписали
letterdesk-made = Начато { $date }
letterdesk-slug = Адрес
letterdesk-slug-hint = Последняя часть адреса письма, например «peace-2027»: строчные латинские буквы, цифры и дефисы. Потом не меняется.
letterdesk-slug-bad = Напишите от 1 до 60 строчных латинских букв, цифр и дефисов; дефиса не должно быть ни в начале, ни в конце.
letterdesk-slug-taken = Этот адрес занят другим письмом. Выберите иной.
letterdesk-title-wanted = Дайте письму заголовок не длиннее 300 знаков.
letterdesk-host-wanted = Укажите, кто публикует письмо, — не больше 200 знаков.
letterdesk-language-bad = Напишите код языка, например «en», «fr» или «pt-BR».
letterdesk-problem = Это не сделано
letterdesk-moved = Тем временем состояние письма изменил кто-то другой. Эта страница показывает, какое оно теперь.
letterdesk-lacks = Письму ещё не хватает чего-то, без чего его нельзя подписывать.
letterdesk-before-opening = До открытия
letterdesk-ready = Всё готово.
letterdesk-lacks-text = В тексте пока нет слов (язык: { $language }).
letterdesk-lacks-addressees = В тексте не сказано, кому он написан (язык: { $language }).
letterdesk-lacks-host = Инициатор не указан.
letterdesk-lacks-contact = Контакт для вопросов не указан: подписавшим некуда обратиться.
letterdesk-unpublished = { $count ->
    [one] не опубликована: { $count }
    [few] не опубликовано: { $count }
    [many] не опубликовано: { $count }
   *[other] не опубликовано: { $count }
  }
letterdesk-texts = Версия { $number }
letterdesk-prepared = Готовится:
letterdesk-write = Писать
letterdesk-columns = Перевести рядом
letterdesk-preview = Предпросмотр
letterdesk-read = Читать
letterdesk-add-language = Добавить язык
letterdesk-moves = Открыть и закрыть
letterdesk-open-means = При открытии письмо становится видно всем, а его текст замораживается: с этого момента он меняется только новой версией.
letterdesk-close-means = Закрытое письмо можно читать; то, что отправлено вовремя, можно подтвердить ещё 24 часа. Письмо в архиве больше не предлагается.
letterdesk-move-open = Открыть для подписей
letterdesk-move-closed = Закрыть
letterdesk-move-archived = В архив
letterdesk-move-draft = Вернуть в черновики
letter-state-draft = Черновик
letter-state-open = Открыто
letter-state-awaiting = Ожидает открытия
letter-state-closed = Закрыто
letter-state-archived = В архиве

## Its text

text-title = Заголовок
text-title-hint = Как он стоит над письмом.
text-short-title = Короткий заголовок
text-short-title-hint = Несколько слов для навигации и сообщений, не больше 60 знаков.
text-addressees = Адресаты
text-addressees-hint = Кому написано письмо, как указано после «Кому».
text-note = Что меняется
text-note-hint = Предложение, которое каждый прочтёт рядом с новой версией.
text-markdown = Текст
text-markdown-hint = Markdown: пустая строка между абзацами, # для заголовков, *курсив*, **полужирный**, - для списков, > для цитат, [^1] для сносок. Вставьте из текстового редактора: выделенное в нём сохраняется.
text-paragraph = Абзац { $number }
text-whole = Писать текст целиком
text-of-draft = Этого пока никто не видит. При открытии письма текст замораживается.
text-of-next = Черновик следующей версии: пока он не опубликован, его никто не видит.
text-of-translation = Перевод версии, которую подписывают сейчас: пока он не опубликован, его никто не видит, а потом он уже не меняется.
text-save = Сохранить
text-dismiss = Отбросить изменения
text-kept = Сохранено.
text-empty = Это поле не может быть пустым.
text-too-long = Слишком длинно: не больше { $max } знаков.
text-same = Отличий нет.
text-changed = Тем временем это изменил кто-то другой
text-changed-hint = Ничего не потеряно: чужой вариант сохранён, ваш стоит в форме ниже. Перенесите, что хотите; если вы сохраните, ваш вариант заменит чужой.
text-theirs = Сохранено кем-то другим
text-yours = Ваш вариант
text-cleaned = Что меняет чистка
text-cleaned-hint = Пока ничего не сохранено. Сохраните текст ниже в нынешнем виде или отмените чистку.
text-pasted = Как было
text-clean = После чистки
text-clean-up = Почистить вставленный текст
text-clean-up-hint = Удаляет невидимое, например мягкие переносы и неразрывные пробелы, и делает списки из маркеров и номеров. До сохранения вы увидите каждое изменение.
text-join = Соединить строки, разорванные только из-за ширины страницы
text-clean-button = Почистить
text-restore = Отменить чистку
text-pasted-note = Вставлено как Markdown.
text-file = Взять текст из файла
text-file-hint = Markdown, обычный текст или веб-страница (.md, .txt, .html). Он заменит текст выше и сохранится вместе с ним.
text-drop = Убрать этот текст
text-drop-sure = Текст на этом языке будет удалён.
text-drop-button = Удалить текст

## Versions and translations

version-prepare = Готовить версию { $number }
version-draft = Письмо — черновик: его текст пока меняется свободно, без новой версии.
version-how = Текст, который подписывают, не меняется никогда. Напишите рядом следующую версию на всех языках, на которых она должна быть; отличия показаны ниже до того, как что-либо опубликовано.
version-prepared = Готовится
version-translations = Другие языки версии { $number }
version-translations-hint = Перевод добавляется к версии, которую подписывают сейчас. После публикации его можно подписывать, и он уже не меняется.
version-translation-publish = Опубликовать перевод
version-publish = Опубликовать версию { $number }
version-publish-button = Опубликовать версию { $number }
version-missing = Не готовятся, поэтому их читатели получат текст на собственном языке письма:
version-what = Какого рода это изменение?
version-editorial = Редакционное
version-material = По существу
version-editorial-means = { $count ->
    [0] Опечатка, дата, более ясная фраза. Спрашивать никого не нужно.
    [one] Опечатка, дата, более ясная фраза. Сохраняется { $count } подпись; никого не спрашивают.
    [few] Опечатка, дата, более ясная фраза. Сохраняются все { $count } подписи; никого не спрашивают.
    [many] Опечатка, дата, более ясная фраза. Сохраняются все { $count } подписей; никого не спрашивают.
   *[other] Опечатка, дата, более ясная фраза. Сохраняются все { $count } подписи; никого не спрашивают.
  }
version-material-means = { $count ->
    [0] Меняется существо. Контактных лиц, которых нужно спросить, пока нет.
    [one] Меняется существо. По почте спросят { $count } контактное лицо, поддерживает ли оно новый текст; при молчании подпись остаётся под тем текстом, который был подписан.
    [few] Меняется существо. По почте спросят { $count } контактных лица, поддерживают ли они новый текст; при молчании подпись остаётся под тем текстом, который был подписан.
    [many] Меняется существо. По почте спросят { $count } контактных лиц, поддерживают ли они новый текст; при молчании подпись остаётся под тем текстом, который был подписан.
   *[other] Меняется существо. По почте спросят { $count } контактного лица, поддерживают ли они новый текст; при молчании подпись остаётся под тем текстом, который был подписан.
  }
version-nobody-to-ask = Письмо не открыто, поэтому подписанты не смогли бы ответить. Опубликовать можно только редакционную правку.
version-change-wanted = Выберите, какое это изменение: редакционное или по существу.
version-lacks = Текст не полон (язык: { $language }): нужны слова и адресаты.
version-same = Отличий от версии, которую подписывают сейчас, нет.
version-changed = С тех пор как вы их смотрели, тексты изменились. Эта страница показывает, какие они теперь.

## Settings

settings-draft = Пока письмо не открыто, можно менять всё.
settings-owners = Настройки и соинициаторов меняют только владельцы.
settings-open = Письмо уже открывали: то, на что полагались подписавшие, остаётся. Кто мог подписать, может и дальше; представители, которых обещали указать, указаны; собственный язык письма не меняется.
settings-changed = Тем временем настройки изменил кто-то другой
settings-changed-hint = Вот что теперь выглядит иначе. Если сохранить ещё раз, ваш вариант заменит это.
settings-who = Кто подписывает и как
settings-signers = Кто может подписать
settings-signers-hint = Когда письмо открыто, можно допустить и других, но нельзя никого исключить.
settings-signers-organisations = Организации
settings-signers-individuals = Частные лица
settings-signers-both = Организации и частные лица
settings-review = Рассмотрение
settings-review-first = Каждая запись ждёт модератора
settings-review-rules = Ждут только сомнительные записи
settings-representatives = Можно указывать представителей
settings-representatives-hint = Имя человека под названием его организации, если он поставит отметку. Когда письмо открыто, это не выключается.
settings-reminder = Напоминать о подтверждении
settings-reminder-hint = Одно сообщение через 48 часов на адрес, с которого не подтвердили.
settings-factor = Нужен второй фактор
settings-factor-hint = Кабинетом этого письма могут пользоваться только учётные записи со вторым фактором.
settings-host-legend = Инициатор, язык и срок
settings-host = Инициатор
settings-host-hint = Кто публикует письмо, как указано после «От кого».
settings-contact = Контакт для вопросов
settings-contact-hint = Почтовый адрес или страница, где подписавшие могут обратиться к модераторам.
settings-language = Язык
settings-language-hint = Код, например «en», «fr» или «pt-BR».
settings-own-language-hint = Собственный язык письма: на нём получают текст читатели, чьего языка нет. На нём нужен текст, и после открытия письма он не меняется. Другие языки письма — те, на которых у него есть текст: добавляйте их в разделе «Текст и версии».
settings-moments = Когда письмо открывается и закрывается, решают на отдельной странице.
settings-zone = Часовой пояс
settings-zone-hint = Название, например «Europe/Paris» или «UTC».
settings-list-legend = Список
settings-collation = Алфавит
settings-collation-hint = Язык, по алфавиту которого упорядочен список, например «en» или «sv». Если его изменить, весь список расставляется заново; это недолго, но до тех пор порядок может быть двояким.
settings-collation-bad = Алфавит такого языка неизвестен.
settings-articles = Артикли в начале
settings-articles-hint = Стоит ли «The Society» на букву T или S. Если это изменить, список расставляется заново.
settings-articles-keep = учитывать: «The Society» на T
settings-articles-ignore = не учитывать: «The Society» на S
settings-grouping = Группировка
settings-grouping-hint = Сохраняется для списков на скачивание; на странице пока один алфавит.
settings-grouping-none = Нет
settings-grouping-country = По странам
settings-grouping-federation = По федерациям
settings-list = Имена на странице письма
settings-list-hint = Сколько имён стоит под самим письмом, от 0 до 10 000; до остальных — одна ссылка.
settings-progress = Показывать, сколько ожидает
settings-progress-hint = Все видят, сколько подписей получено, подтверждено и опубликовано.
settings-target = Цель
settings-target-hint = На сколько подписантов вы надеетесь. Оставьте пустым, если цели нет.
settings-target-shown = Показывать цель
settings-target-shown-hint = На странице письма, рядом с подсчётом.
settings-number = Напишите число от { $from } до { $to }.
settings-save = Сохранить настройки
settings-refused-language = Сначала напишите текст на этом языке; а когда письмо открыто, его собственный язык не меняется.
settings-refused-signers = Письмо открыто: кто мог подписать при открытии, должен мочь и дальше. Выберите тех и других.
settings-refused-representatives = Письмо открыто, и представителям обещали, что они будут указаны.
settings-refused-zone = Это не часовой пояс. Напишите название, например «Europe/Paris».
hosts-title = Соинициаторы
hosts-label = По одному в строке, в том порядке, в котором они указаны
hosts-hint = Название, затем сайт: «Общество гуманистов https://nowhere.example».
hosts-save = Сохранить соинициаторов
hosts-bad-line = В строке { $line } нет названия, или её сайт — не сайт. Не больше 40 строк.
hosts-changed = Тем временем соинициаторов изменил кто-то другой. Если сохранить ещё раз, ваш вариант заменит этот: { $hosts }

## Updates

updates-title = Новости
updates-none = Новостей пока нет.
updates-all = Все новости
updates-feed = Следить за новостями в программе для чтения лент (Atom)
update-new = Написать новость
update-title = Новость
update-title-hint = Что произошло, в нескольких словах.
update-source-label = Источник
update-source-hint = Веб-адрес, где можно прочитать подробнее. Необязательно.
update-source-bad = Напишите полный веб-адрес, который начинается с https://.
update-source = Источник:
update-others = На других языках:
update-note = Что исправлено
update-note-hint = Предложение, которое каждый прочтёт над новостью, с сегодняшней датой.
update-note-wanted = Новость опубликована: напишите, что исправлено.
update-correct = Опубликовать исправление
update-corrected = Исправлено { $date }:
update-publish = Опубликовать новость
update-publish-hint = В том виде, в каком она сохранена. Потом она меняется только с видимым примечанием.
update-drop = Удалить черновик
update-then = Что дальше
update-published-on = Опубликовано { $date }
update-unpublished = Не опубликовано
update-gone = Пока вы писали, кто-то из коллег удалил эту новость. Введённое вами стоит ниже и не сохранено; если сохранить, из него получится новая новость.
update-language-gone = Тем временем кто-то из коллег удалил эту новость на этом языке; на другом она ещё есть. Введённое не сохранено; если сохранить, она появится снова.
update-stays = Тем временем её опубликовали, а опубликованная новость остаётся.
update-other-language = Чтобы перейти к другому языку, измените язык в конце адреса этой страницы.

## Take action

action-intro = Что читатели могут сделать, кроме подписи: кому написать, что сказать, где прочитать подробнее. Это стоит по адресу письма с добавкой «act», и под письмом есть ссылка туда.
action-languages = Языки, на которых есть текст:
action-title-hint = Заголовок и слова ссылки.
action-markdown-hint = Markdown, со ссылками на источники. Если слов нет, страница убирается.
action-save = Сохранить и опубликовать

## Delivery

delivery-new = Записать вручение
delivery-now = Сейчас в списке: { $counts } (запись { $number } реестра изменений). Это и хеш реестра сохраняются, если вручение сегодняшнее; если оно было в один из прошлых дней — то, каким список был в конце того дня.
delivery-day = День
delivery-day-bad = Напишите день так: 2027-03-31.
delivery-day-to-come = Этот день ещё не наступил.
delivery-recipient = Кому
delivery-recipient-hint = Как это будет указано: «канцелярия председателя парламента».
delivery-button = Записать
delivery-draft = Письмо — черновик: вручать пока нечего.
delivery-counted-anew = В тот день список был не таким, как показывала эта страница. Теперь она показывает, какой он; нажмите кнопку ещё раз, чтобы сохранить это.
delivery-answer = Добавить ответ адресата
delivery-answer-change = Изменить ответ адресата
delivery-answer-text = Ответ
delivery-answer-hint = Слова адресата, в Markdown. Их может не быть, если к ответу ведёт ссылка. Без слов и ссылки ответ убирается.
delivery-answer-wanted = Напишите слова адресата или укажите ниже, где можно прочитать ответ.
delivery-answer-gone = Тем временем ответ убрали. Введённое вами стоит в форме ниже и не сохранено; если сохранить, ответ появится снова.
delivery-gone = Пока вы писали, кто-то из коллег удалил это вручение, поэтому сохранить ответ на него нельзя. Введённое вами стоит ниже, его можно скопировать. Запишите вручение заново, затем ответ.
delivery-stray = Ответ, который вы ввели
delivery-answer-day = День ответа
delivery-answer-link = Где его можно прочитать
delivery-answer-save = Сохранить ответ
delivery-take-back = Удалить
delivery-take-back-sure = Вручение и ответ на него исчезнут со страницы письма.
delivery-take-back-button = Удалить вручение

## What the public reads of it

fact-hosted = Инициатор
fact-hosted-with = { $host }; соинициаторы:
fact-target = Цель
fact-delivered = Вручено
letter-target = { $reached } из желаемых { $target }
delivered-alone = { $date }, кому: { $recipient }
delivered-on = { $date }, кому: { $recipient }, подписали: { $counts }
delivered-ledger = запись { $number } реестра изменений
answer-heading = Ответ от { $date }
answer-link = Прочитать там, где он был дан
preview-note = Предпросмотр: эту страницу видите только вы.

## In the audit log

audit-act-make-letter = Создано письмо
audit-act-write-text = Правка текста
audit-act-drop-text = Удалён текст
audit-act-publish-translation = Опубликован перевод
audit-act-change-settings = Изменены настройки письма
audit-act-set-co-hosts = Изменены соинициаторы
audit-act-write-update = Написана новость
audit-act-publish-update = Опубликована новость
audit-act-correct-update = Исправлена новость
audit-act-drop-update = Удалена новость
audit-act-write-action = Написано, что могут сделать читатели
audit-act-deliver = Записано вручение
audit-act-answer-delivery = Записан ответ
audit-act-take-back-delivery = Удалено вручение
audit-field-language = Язык
audit-field-title = Заголовок
audit-field-short-title = Короткий заголовок
audit-field-addressees = Адресаты
audit-field-source = Источник
audit-field-co-hosts = Соинициаторы
audit-field-recipient = Кому
audit-field-day = День

## A form that came after its login

form-again-ended = Ваш сеанс завершился
form-again-ended-text = Когда пришла эта форма, ваш сеанс уже завершился, поэтому ничего из неё не сохранено. Сеанс завершается через восемь часов без действий и в любом случае через семь дней.
form-again-login = Войти в новой вкладке
form-again-then = Введённое вами осталось здесь. После этого вернитесь на эту вкладку и отправьте форму ещё раз.
form-again-stale = Отправьте форму ещё раз
form-again-stale-text = Эта форма заполнена не в том сеансе, который у вас сейчас, поэтому пока ничего из неё не сохранено.
form-again-factor = Сначала настройте второй фактор
form-again-factor-text = Эта часть кабинета открыта только учётным записям со вторым фактором, а у вашей его пока нет, поэтому ничего из этой формы не сохранено.
form-again-set-up = Настроить в новой вкладке
form-again-outdated = Эта страница устарела
form-again-outdated-text = В отправленной форме не хватает того, что в ней теперь есть: страницу открыли до обновления программы, или форма дошла не целиком. Ничего из неё не сохранено.
form-again-read-only-text = Те, кто ведёт этот сайт, приостановили все изменения, поэтому ничего из этой формы не сохранено. Не закрывайте страницу и отправьте форму ещё раз, когда изменения снова станут возможны.
form-again-button = Отправить форму ещё раз
form-again-typed = Что вы ввели
form-again-anew = Откройте страницу заново и заполните форму там. Пароли, коды и файлы здесь не сохраняются.
