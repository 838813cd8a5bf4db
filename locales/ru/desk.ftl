### Reviewed by a native speaker: no

## Frame

desk-title = Кабинет
desk-skip = Перейти к содержанию
desk-nav = Кабинет
desk-nav-letters = Письма
desk-nav-site = Сайт
desk-waiting = Ожидают
desk-count = { $count }
desk-signatures = Подписи
desk-mail = Почта
desk-letter-page = Письмо
desk-sign-out = Выйти
desk-undo = Отменить
desk-warnings = Предупреждения
desk-letter-waiting = { $waiting ->
    [0] ничего не ожидает
    [one] ожидает { $waiting }
    [few] ожидают { $waiting }
    [many] ожидают { $waiting }
   *[other] ожидает { $waiting }
  }
desk-warning-proxy = Пришли запросы с заголовком X-Forwarded-For с адреса, которому нет доверия. Если это ваш прокси, укажите его в server.trusted_proxies; до тех пор все посетители за ним считаются одним.
desk-warning-files = Почтовый сервер не настроен: сообщения записываются в файлы, и никто их не получает.
desk-warning-dead = { $count ->
    [one] Не удалось доставить { $count } сообщение.
    [few] Не удалось доставить { $count } сообщения.
    [many] Не удалось доставить { $count } сообщений.
   *[other] Не удалось доставить { $count } сообщения.
  }
desk-warning-dead-look = Посмотреть

## Login and set-up

login-title = Вход в кабинет
login-email = Адрес электронной почты
login-password = Пароль
login-button = Войти
login-failed = Этот адрес и пароль не подходят друг к другу. Проверьте их, пожалуйста, и попробуйте снова.
setup-title = Стать первым модератором
setup-intro = Эта ссылка действует один раз. Учётная запись, которую вы здесь создадите, решает, что публикуется на сайте { $site }.
setup-name = Ваше имя
setup-name-hint = Коллеги видят его рядом с вашими решениями.
setup-email = Адрес электронной почты
setup-email-hint = С ним вы входите, и на него мы сообщаем, что первая подпись ждёт.
setup-password = Пароль
setup-password-hint = Не меньше { $min } знаков. Хороший пароль — несколько не связанных между собой слов.
setup-password-again = Тот же пароль ещё раз
setup-button = Создать учётную запись
setup-gone-title = Эта ссылка больше не действует
setup-gone = Она уже использована или скопирована не целиком. Пока нет ни одного модератора, при запуске сервер печатает новую. После этого остальных приглашает владелец в кабинете.
setup-gone-login = Войти
setup-errors = { $count ->
    [one] Нужно исправить { $count } поле
    [few] Нужно исправить { $count } поля
    [many] Нужно исправить { $count } полей
   *[other] Нужно исправить { $count } поля
  }
error-moderator-name-empty = Напишите, пожалуйста, ваше имя.
error-moderator-name-unusable = Напишите, пожалуйста, ваше имя обычными буквами, без ссылок и управляющих символов.
error-moderator-email-empty = Напишите, пожалуйста, ваш адрес электронной почты.
error-moderator-email-invalid = Это не похоже на адрес электронной почты. Он должен иметь вид name@example.org.
error-moderator-email-taken = Учётная запись с этим адресом уже есть. Войдите с ней.
error-moderator-password-short = Выберите, пожалуйста, пароль не короче { $min } знаков.
error-moderator-password-long = Выберите, пожалуйста, пароль не длиннее { $max } знаков.
error-moderator-password-differs = Пароли не совпадают. Введите, пожалуйста, оба ещё раз.

## Queue

queue-title = Ожидающие записи
queue-title-count = { $count ->
    [0] Ничего не ожидает
    [one] Ожидает { $count } запись
    [few] Ожидают { $count } записи
    [many] Ожидают { $count } записей
   *[other] Ожидает { $count } записи
  }
queue-empty = Ничего не ожидает.
queue-empty-published = { $count ->
    [0] Пока ни одна не опубликована.
    [one] Опубликована { $count }.
    [few] Опубликованы { $count }.
    [many] Опубликовано { $count }.
   *[other] Опубликовано { $count }.
  }
queue-empty-look = Посмотреть подписи
queue-list = Записи
queue-to-entry = К записи
queue-waits = ожидает { $wait }

## One signature

signature-title = { $name }: подпись
signature-as-printed = Как она будет стоять в списке
signature-individual = Частное лицо
signature-filed = В алфавите как
signature-filed-heading = { $file_under }, раздел { $heading }
signature-website = Сайт
signature-representatives = Указаны вместе с ней
signature-no-representatives = никто
signature-on-the-list = В списке
signature-public-page = Её открытая страница
signature-reasons = Почему ожидает
signature-evidence = Сведения
signature-proof = Проверка
signature-contact = Контактное лицо
signature-contact-note = не публикуется
signature-contact-erased = стёрто
signature-domains = Домены
signature-domain-mail = почта
signature-domain-website = сайт
signature-domain-none = нет
signature-version = Подписано
signature-confirmed-at = Подтверждена
signature-rivals = Заявки и тёзки
signature-rivals-none = Других записей с этим именем нет.
signature-same-address = Ещё подписано с этого адреса
signature-same-address-none = Больше ничего на этом сайте.
signature-this-one = Эта запись
signature-history = История
signature-history-none = Решений ещё не было.
signature-history-nobody = по ссылке из сообщения или программой
signature-history-reason = Причина: { $reason }
signature-history-mailed = Подписавшему сообщили по почте.
signature-conflict = Кто-то успел раньше
signature-impossible = Это сделать нельзя
signature-organisation-listed = В списке уже есть другая подпись этой организации. Сначала снимите её из списка. Ничего не изменено.
signature-another-stands = У подписавшего есть другая запись, которая ожидает или опубликована. Ничего не изменено.
signature-illegal = Состояние записи: { $state }. Такое действие с ней невозможно. Ничего не изменено.
signature-version-read = Версия { $version }, язык чтения: { $language }
signature-contact-none = нет: запись внёс инициатор письма
signature-decide = Решение
signature-to-decision = К решению
signature-publish = Опубликовать
signature-publish-closes = { $count ->
    [one] Публикация закроет { $count } встречную заявку; контактным лицам сообщат по почте.
    [few] Публикация закроет { $count } встречные заявки; контактным лицам сообщат по почте.
    [many] Публикация закроет { $count } встречных заявок; контактным лицам сообщат по почте.
   *[other] Публикация закроет { $count } встречной заявки; контактным лицам сообщат по почте.
  }
signature-reject = Отклонить
signature-reject-reason = Причина отклонения
signature-mail = Сообщить подписавшему по почте
signature-unpublish = Снять из списка
signature-unpublish-hint = Она вернётся к ожидающим записям. В публичном реестре изменений будет указано «на рассмотрении у модераторов», без имени.
signature-reopen = Открыть заново
signature-reopen-hint = Она вернётся к ожидающим записям; пока ничего не публикуется.
error-decision-reason-missing = Выберите, пожалуйста, причину.
desk-nothing-withdrawn = Подписавший её отозвал. Решать нечего.
desk-nothing-merged = Она объединена с другой записью. Решать нечего.
desk-nothing-reader = Вы можете читать эту запись; решение принимает модератор.
desk-unnamed-addressee = Имя видит только адресат; на странице подпись учитывается.
desk-unnamed-counted = Имя не показывается; подпись учитывается.

## Words for what the rules and the store know

reason-free-mail = общая почта
reason-free-mail-evidence = Адрес — на { $evidence }, в почтовом сервисе, которым может пользоваться любой.
reason-outside-domain = вне своего домена
reason-outside-domain-evidence = Адрес — на { $evidence }, а сайт — нет.
reason-rival = встречная заявка
reason-rival-evidence = За ту же организацию подписали с другого адреса.
reason-address-signed-for-another = подписано за другую
reason-address-signed-for-another-evidence = С этого же адреса подписали и за другую организацию.
reason-review-first = сначала рассмотреть
reason-review-first-evidence = Под этим письмом ничего не публикуется, пока подпись не посмотрит модератор.
reason-no-website = нет сайта
reason-no-website-evidence = Сайт не указан, поэтому адрес ничего не доказывает об организации.
reason-watch-list = контрольный список
reason-watch-list-territory = «{ $entry }» — государство или территория. Кто подписывает с этим именем, говорит от имени его правительства.
reason-watch-list-office = Это название государственного органа или начинается как такое название: { $entry }.
reason-watch-list-intergovernmental = «{ $entry }» — межправительственная организация или принимается за такую.
reason-watch-list-addressee = Письмо адресовано: «{ $entry }».
reason-watch-list-operator = «{ $entry }» есть в собственном контрольном списке имён этого сайта.
reason-watch-list-person = Это имя государства, государственного органа или межправительственной организации, либо оно в контрольном списке по другой причине.
reason-mixed-scripts = смешанные алфавиты
reason-mixed-scripts-evidence = В «{ $evidence }» буквы одного алфавита выдают себя за буквы другого.
reason-mixed-scripts-person = В одном из слов имени буквы одного алфавита выдают себя за буквы другого.
reason-lookalike = двойник
reason-lookalike-evidence = Имя выглядит как «{ $evidence }», но пишется иначе.
reason-name-mismatch = чужой домен
reason-name-mismatch-evidence = Домен { $evidence } никак не связан с именем.
reason-trap = ловушка
reason-trap-evidence = Заполнено скрытое поле, которого люди не видят. Вероятно, это была программа.
reason-undeliverable = почта не доходит
reason-moderator = возвращена
reason-moderator-evidence = Модератор снял её из списка или открыл заново.
desk-proof-address = адрес
desk-proof-address-sentence = Подтверждено с адреса на { $domain }.
desk-proof-own-domain = свой домен
desk-proof-own-domain-sentence = Подтверждено по почте на { $domain } — домене сайта организации.
desk-proof-vouched = поручительство
desk-proof-vouched-sentence = За неё ручается модератор.
desk-proof-imported = импорт
desk-proof-imported-sentence = Инициатор письма перенёс её из другого места. Подтверждения по почте не было.
desk-domains-same = совпадают
desk-domains-differ = различаются
desk-domains-free = общая почта
desk-domains-no-website = нет сайта для сравнения
desk-domains-no-address = нет адреса для сравнения
desk-state-any = Любое состояние
desk-state-held = на рассмотрении
desk-state-published = опубликована
desk-state-rejected = отклонена
desk-state-withdrawn = отозвана
desk-state-invalidated = аннулирована
desk-state-merged = объединена
desk-rejection-choose = Выберите причину
desk-rejection-not-genuine = Неподлинная
desk-rejection-not-authorised = Подписавший не уполномочен
desk-rejection-duplicate = Повтор другой записи
desk-rejection-not-eligible = Не вправе подписать это письмо
desk-rejection-unclear = Не удалось прояснить
desk-rejection-superseded = Опубликована другая заявка
desk-moved-published = Опубликована
desk-moved-unpublished = Снята из списка
desk-moved-rejected = Отклонена
desk-moved-reopened = Открыта заново
desk-moved-withdrawn = Отозвана подписавшим
desk-moved-invalidated = Аннулирована
desk-moved-merged = Объединена с другой записью
desk-moved-by-undo = Отмена: { $what }
desk-conflict-published = { $who }: запись опубликована { $wait } назад. Ничего не перезаписано.
desk-conflict-rejected = { $who }: запись отклонена { $wait } назад. Ничего не перезаписано.
desk-conflict-held = { $who }: запись возвращена к ожидающим { $wait } назад. Ничего не перезаписано.
desk-conflict-other = { $who }: запись изменена { $wait } назад, теперь она: { $state }. Ничего не перезаписано.
desk-conflict-nobody = Тем временем запись изменил подписавший или программа, теперь она: { $state }. Ничего не перезаписано.
desk-wait-seconds = { $n ->
    [one] { $n } секунду
    [few] { $n } секунды
    [many] { $n } секунд
   *[other] { $n } секунды
  }
desk-wait-minutes = { $n } мин
desk-wait-hours = { $n } ч
desk-wait-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
  }
desk-role-owner = владелец
desk-role-moderator = модератор
desk-role-reader = наблюдатель
desk-done-published = «{ $name }»: опубликовано.
desk-done-rejected = «{ $name }»: отклонено.
desk-done-unpublished = «{ $name }»: снято из списка и снова ожидает.
desk-done-reopened = «{ $name }»: снова ожидает.
desk-done-other = «{ $name }»: { $state }.
desk-done-undone = Отменено. «{ $name }»: снова { $state }.
desk-undo-too-late = Отменить это уже нельзя: с тех пор запись изменилась или прошло больше десяти минут. Ниже вы всё ещё можете принять новое решение.

## Signatures

published-title = Подписи
published-find = Найти
published-find-hint = Слова из имени или названия. Людей, которых нет в списке, найти по имени нельзя: их имена закрыты.
published-state = Состояние
published-button = Показать
published-total = { $count ->
    [0] Нет подписей
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
  }
published-none = Подходящих подписей нет. Попробуйте другое начало слова или любое состояние.
published-none-yet = Пока никто не подтвердил подпись.
published-name = Имя
published-country = Страна
published-proof = Проверка
published-when = Когда
published-next = Дальше
published-start = В начало

## Mail

desk-mail-title = Почта
desk-mail-waiting = Ожидают
desk-mail-oldest = самое старое — { $wait }
desk-mail-hour = Отправлено за час
desk-mail-day = Отправлено за сутки
desk-mail-quota = из { $quota }
desk-mail-quota-none = без квоты
desk-mail-undeliverable = Недоступные адреса
desk-mail-undeliverable-note = Сообщения на них окончательно вернулись; больше туда ничего не отправляется.
desk-mail-dead = Не доставлены
desk-mail-dead-none = Все сообщения доставлены или в пути.
desk-mail-for = «{ $letter }»
desk-mail-when = Написано
desk-mail-attempts = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
  }
desk-mail-code = код { $code }
desk-mail-to = Кому
desk-mail-at = кто-то на { $domain }
desk-mail-open = Показать адрес
desk-mail-gone = Адрес стёрт.
desk-mail-signature = Подпись
desk-mail-retry = Повторить
desk-mail-drop = Удалить
desk-mail-drop-sure = Сообщение не будет отправлено, отменить это нельзя.
desk-mail-drop-button = Удалить навсегда
desk-mail-older = Показаны только последние { $count }; остальные появятся, когда вы разберёте эти.
desk-mail-kind-confirm = Подтверждение
desk-mail-kind-reminder = Напоминание
desk-mail-kind-already-signed = «Вы уже подписали»
desk-mail-kind-published = «Ваша подпись опубликована»
desk-mail-kind-rejected = Отклонение
desk-mail-kind-superseded = «Опубликована другая заявка»
desk-mail-kind-first-waiting = «Записи ожидают», модераторам
desk-mail-kind-other = Сообщение
desk-mail-error-full = Почтовый ящик переполнен.
desk-mail-error-nobody = Такого ящика нет, или он не принимает от нас почту.
desk-mail-error-refused = Принимающий сервер отказался принять сообщение.
desk-mail-error-busy = Принимающий сервер был занят, пока мы не прекратили попытки.
desk-mail-error-unreachable = Почтовый сервер недоступен.

## Versions of a text

desk-mail-kind-question = «Текст изменился: оставить или отозвать?»

## Proof: vouching, asking the signer, telling the organisation

reason-objection = возражение
reason-objection-evidence = Организации сообщили о подписи, и она возражает, не объясняя почему.
reason-objection-said = Организации сообщили о подписи, и она возражает: { $said }
more-heading = Как убедиться ещё
more-asked = Спросили подписавшего
more-vouch = Поручиться
more-vouch-note = Откуда вы знаете, что она подлинная?
more-vouch-hint = Эта заметка публикуется рядом с подписью: не пишите личных данных. Не больше 500 знаков.
more-ask = Попросить адрес на её домене
more-ask-at = Попросить адрес на { $domain }
more-ask-domain = Домен организации
more-ask-hint = Подписавшему придёт сообщение. Пока такой адрес не подтверждён, запись ждёт отдельно от других, не больше 14 дней.
more-call-off = Больше не ждать подписавшего
more-first-on = Отнести к первым подписантам
more-first-off = Исключить из первых подписантов
more-first-hint = Первые подписанты стоят над остальными на странице письма, на бумаге и в файлах для чтения. Приглашённые первые подписанты входят в их число с самого начала.
more-notice = Сообщить организации
more-notice-to = Её открытый контактный адрес
more-notice-at = Её домен: { $domain }.
more-notice-hint = Ей придёт сообщение со строкой и ссылкой, чтобы возразить. Возражение сразу отправляет подпись на рассмотрение.
more-notice-anyway = Всё равно отправить туда
more-signer-not-mailed = Спросить подписавшего нельзя: адреса нет, почта на него не доходит, или сегодня на него уже отправлено пять сообщений. Ничего не изменено.
more-organisation-not-mailed = Сообщить на этот адрес нельзя: почта на него не доходит, его владелец не хочет её получать, или сегодня на него уже отправлено пять сообщений. Ничего не изменено.
error-vouch-note-empty = Напишите, пожалуйста, откуда вы это знаете.
error-vouch-note-long = Не больше { $max } знаков, пожалуйста.
error-vouch-note-unusable = Напишите, пожалуйста, простыми словами, без адресов сайтов и почты и без управляющих символов.
error-ask-domain = Укажите, пожалуйста, собственный домен организации, например example.org, а не домен почтового сервиса.
error-notice-to = Это не похоже на адрес электронной почты. Он должен иметь вид name@example.org.
error-notice-outside = Этот адрес не на собственном домене организации. Тот, кто его читает, может не иметь права говорить от её имени.
desk-asked-waiting = ждёт подписавшего
desk-asked-waiting-sentence = Запрошен адрес на { $domain } (дата: { $date }); ответа пока нет.
desk-asked-ignored = нет ответа
desk-asked-ignored-sentence = Запрошен адрес на { $domain } (дата: { $date }); за 14 дней подписавший не ответил.
desk-moved-vouched = Дано поручительство
desk-moved-beside-undone = Отменено
desk-moved-asked = У подписавшего запрошен адрес на домене организации
desk-moved-called-off = Подписавшего больше не ждут
desk-moved-second-address = Подтверждён адрес на домене организации
desk-moved-told = Организации сообщили
desk-moved-objected = Организация возразила
desk-done-vouched = Вы поручились: { $name }; заметка публикуется вместе с подписью.
desk-done-asked = { $name }: подписавшего спросили. Запись ждёт ответа.
desk-done-called-off = { $name }: подписавшего больше не ждут.
desk-done-told = { $name }: организации сообщили.
desk-conflict-objected = После того как страница была показана, организация возразила против этой записи. Ничего не изменено.
desk-conflict-beside = { $who }, { $wait } назад, действие с этой записью: «{ $what }». Ничего не перезаписано.
desk-conflict-answered = После того как страница была показана, подписавший ответил или что-то изменил. Решение не принято.
desk-mail-kind-ask = «Ещё один шаг», подписавшему
desk-mail-kind-second-address = Подтверждение второго адреса
desk-mail-kind-notice = «Подпись от вашего имени», организации
desk-mail-kind-objected = «Организация возражает», модераторам
desk-mail-kind-reported = «Замечание к записи», модераторам
desk-mail-error-domain = Домена этого адреса не существует, или он сообщает, что не принимает почту.

## Those who are not named, near people, first signatures

reason-other-domain = другой домен
reason-other-domain-evidence = В справочнике организация с этим названием числится с доменом { $evidence }. Если она переехала, исправьте её запись; если это другая организация, в её названии нужно что-то, что их различает.
reason-shared-name = имя нескольких
reason-shared-name-evidence = У нескольких организаций справочника есть это название наряду с собственным: { $evidence }. Запись отнесена к самой старой из них.
reason-shared-name-unnamed = Такое же название, в том числе по-английски, есть у организации, которая не должна быть названа. Сравните, что она подписала: это стоит рядом с этой записью.
desk-first-from-domain = Первая подпись с этого домена
more-notice-unnamed = Организации не сообщают: она решила не быть названной, а тот, кто читает её общую почту, узнал бы о подписи. Спросите подписавшего.
signature-namesakes = Люди в списке с тем же именем
signature-namesakes-none = Ни у кого в списке этого письма нет такого же имени. Людей, которых нет в списке, не сравнивают: их имена закрыты.
