### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = Решить
queue-list-signer = Ждут подписавших
queue-list-aside = Отложенные
queue-tab-count = { $count }
queue-lists = Списки
queue-previous = Предыдущая страница
queue-next-page = Следующая страница
queue-back = Вернуться к списку
queue-none-here = В этом списке нет записей.
queue-none-matching = Подходящих записей нет.
queue-matching = { $count ->
    [one] Подходит { $count }
    [few] Подходят { $count }
    [many] Подходят { $count }
   *[other] Подходит { $count }
  }
queue-matching-at-least = Подходит не меньше { $count }
queue-stopped = Просмотрено записей: { $count }. Следующая страница продолжит отсюда.
queue-start = Взять следующую запись
queue-start-hint = Вам и коллегам достаются разные записи. Взятая запись закреплена за вами на пять минут.
queue-with = сейчас смотрит { $who }
queue-entry-of = Следующая запись
queue-entry-before = Предыдущая запись

## Its rows

queue-rivals = { $count ->
    [one] { $count } встречная заявка
    [few] { $count } встречные заявки
    [many] { $count } встречных заявок
   *[other] { $count } встречной заявки
  }
queue-near = { $count ->
    [one] { $count } похожее имя
    [few] { $count } похожих имени
    [many] { $count } похожих имён
   *[other] { $count } похожего имени
  }
queue-network = { $count ->
    [one] ещё { $count } из той же сети
    [few] ещё { $count } из той же сети
    [many] ещё { $count } из той же сети
   *[other] ещё { $count } из той же сети
  }
queue-version = версия { $number }
queue-version-older = прежняя версия { $number }
queue-notes = { $count ->
    [one] { $count } заметка
    [few] { $count } заметки
    [many] { $count } заметок
   *[other] { $count } заметки
  }

## Its filter

queue-filter = Фильтр и порядок
queue-filter-search = Поиск по имени
queue-filter-order = Порядок
queue-order-doubt = сначала самые надёжные
queue-order-most-doubt = сначала самые сомнительные
queue-order-age = сначала старые
queue-order-newest = сначала новые
queue-filter-reasons = На рассмотрении по одной из причин
queue-filter-only = и ни по какой другой
queue-filter-kind = Кто
queue-filter-organisations = организации
queue-filter-individuals = частные лица
queue-filter-proof = Проверка
queue-filter-country = Страна
queue-filter-country-hint = Пока записи частных лиц ожидают, их имена и страны закрыты: чтобы видеть эти записи, не выбирайте страну.
queue-filter-version = Подписанная версия
queue-filter-waited = Ожидает
queue-filter-first = Первая со своего домена
queue-filter-any = любая
queue-filter-show = Показать
queue-filter-all = Показать всё

## Many at once

bulk-heading = С отмеченными строками
bulk-pick = Отметить: { $name }
bulk-pick-all = Отметить все на этой странице
bulk-publish = Опубликовать
bulk-set-aside = Отложить
bulk-reject = Отклонить
bulk-reason = Причина отклонения
bulk-mail = Сообщить подписавшим по почте
bulk-title = Решено вместе
bulk-published = { $count ->
    [0] Ни одна запись не опубликована.
    [one] Опубликована { $count } запись.
    [few] Опубликованы { $count } записи.
    [many] Опубликовано { $count } записей.
   *[other] Опубликовано { $count } записи.
  }
bulk-rejected = { $count ->
    [0] Ни одна запись не отклонена.
    [one] Отклонена { $count } запись.
    [few] Отклонены { $count } записи.
    [many] Отклонено { $count } записей.
   *[other] Отклонено { $count } записи.
  }
bulk-set-aside-done = { $count ->
    [0] Ни одна запись не отложена.
    [one] Отложена { $count } запись.
    [few] Отложены { $count } записи.
    [many] Отложено { $count } записей.
   *[other] Отложено { $count } записи.
  }
bulk-undone = { $count ->
    [0] Отменить ничего не удалось.
    [one] Отменено { $count } решение.
    [few] Отменены { $count } решения.
    [many] Отменено { $count } решений.
   *[other] Отменено { $count } решения.
  }
bulk-left = Изменились после показа страницы и оставлены как есть
bulk-left-undone = Не отменены: с тех пор изменились или остались как были
bulk-rows = Записи
bulk-undo = Отменить все
bulk-recent = Решено вместе { $wait } назад: { $what }
bulk-recent-look = Посмотреть
bulk-queue = Вернуться в очередь
bulk-last = Последнее: { $what }
error-bulk-none = Отметьте, пожалуйста, хотя бы одну строку.

## Notes, and entries that are set aside

note-heading = Заметки
note-add = Заметка для коллег
note-hint = Хранится вместе с записью в закрытом виде; не публикуется и не рассылается никогда. Сохраняется вместе с любой кнопкой, которую вы нажмёте.
note-save = Сохранить заметку
note-nobody = командная строка
error-note-long = В заметке может быть не больше { $max } знаков.
error-notes-full = Заметок у этой записи уже { $max }, больше нельзя. Ничего не сделано. Введённое вами сохранено ниже.
error-note-empty = Сначала напишите, пожалуйста, заметку.
signature-set-aside = Отложить
signature-take-up = Вернуть в очередь
signature-waits = Ожидает
signature-network = Сеть
desk-done-set-aside = Отложено: { $name }.
desk-done-taken-up = Снова в очереди: { $name }.
desk-moved-set-aside = Отложена
desk-moved-taken-up = Возвращена в очередь
desk-conflict-set-aside = { $who }: запись отложена { $wait } назад. Ничего не перезаписано.

## Keys

desk-keys = Клавиши
desk-keys-help = Одиночные клавиши, когда вы не печатаете в поле:
desk-keys-on = Одиночные клавиши
desk-keys-close = Закрыть
desk-keys-off-told = Одиночные клавиши выключены.
desk-keys-on-told = Одиночные клавиши включены. Чтобы увидеть список, нажмите вопросительный знак.
desk-key-publish = опубликовать
desk-key-hold = отложить или вернуть в очередь
desk-key-ask = попросить адрес на домене организации
desk-key-reject = отклонить, если причина выбрана; если нет — перейти к причинам
desk-key-reason = выбрать причину отклонения
desk-key-unpublish = снять из списка
desk-key-reopen = открыть заново
desk-key-next = следующая запись
desk-key-previous = предыдущая запись
desk-key-undo = отменить
desk-key-search = поиск
desk-key-note = написать заметку
desk-key-list = вернуться к списку
desk-key-help = этот список

## The audit log

audit-act-close-report = Рассмотрено замечание читателя
audit-act-set-aside = Запись отложена
audit-act-take-up = Запись возвращена в очередь
audit-act-note = Добавлена заметка о записи
audit-act-make-first = Запись отнесена к первым подписантам
audit-act-unmake-first = Запись исключена из первых подписантов
