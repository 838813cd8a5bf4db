### Reviewed by a native speaker: no

## The audit log

desk-audit = Журнал действий
audit-title = Журнал действий
audit-intro = Каждое действие в кабинете и в командной строке. Отсюда ничего не убирается, и каждая запись содержит хеш предыдущей.
audit-find = Поиск
audit-find-hint = Имя или слово из того, что изменили
audit-section = Что
audit-section-all = Всё
audit-who = Кто
audit-who-all = Все
audit-letter = Письмо
audit-letter-all = Все письма
audit-from = С
audit-until = По
audit-button = Показать
audit-about-one = Только то, что сделано с одной записью, учётной записью, письмом или чем-то ещё.
audit-about-all = Показать всё
audit-network-one = Только то, что сделано из сетей, знаки которых начинаются так.
audit-network-unknown = Сети, которая начинается так, нет среди известных. Сети забываются через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }.
audit-from-network = Сеть
audit-from-network-hint = Знаки, которые стоят рядом с записью
audit-from-it = Всё из этой сети
audit-none = Подходящих действий нет.
audit-when = Когда (UTC)
audit-by = Кто
audit-act = Что
audit-about = О чём
audit-changes = До и после
audit-number = №
audit-network = Сеть { $network }
audit-erased = Значения стёрты вместе с записью или не могут быть прочитаны.
audit-was = было
audit-became = стало
audit-older = Раньше
audit-newest = Самые новые
audit-looked-through = { $count ->
    [one] Просмотрена { $count } запись. Чтобы продолжить, нажмите «Раньше».
    [few] Просмотрены { $count } записи. Чтобы продолжить, нажмите «Раньше».
    [many] Просмотрено { $count } записей. Чтобы продолжить, нажмите «Раньше».
   *[other] Просмотрено { $count } записи. Чтобы продолжить, нажмите «Раньше».
  }
audit-head = Конец цепочки
audit-head-hint = Запишите его где-нибудь ещё. С «undersigned audit verify --head» он потом покажет, что ничего до него не изменили.
audit-export = Скачать журнал
audit-export-selected = Скачать эти записи
audit-export-selected-hint = Только то, что относится к этой странице, со всех её страниц, начиная с самых старых. Для проверки цепочки нужен весь журнал.
audit-export-hint = Все записи строками JSON, с теми значениями, которые не стёрты.
audit-by-command-line = Командная строка
audit-by-program = Программа
audit-by-stranger = Кто-то без входа
audit-about-gone = стёрто
audit-about-unnamed = организация, которая не названа
audit-act-publish = Опубликовано
audit-act-reject = Отклонено
audit-act-unpublish = Снято из списка
audit-act-reopen = Открыто заново
audit-act-vouch = Дано поручительство
audit-act-ask = У подписавшего запрошен другой адрес
audit-act-call-off = Запрос отменён
audit-act-notice = Организации сообщили
audit-act-undo = Отменено
audit-act-merge-signatures = Объединены подписи
audit-act-correct-organisation = Исправлена организация
audit-act-add-name = Добавлено название
audit-act-remove-name = Удалено название
audit-act-merge-organisations = Объединены организации
audit-act-undo-merge = Отменено объединение
audit-act-retry-mail = Сообщение отправлено ещё раз
audit-act-drop-mail = Сообщение удалено
audit-act-mark-bounce = Адрес отмечен как недоступный
audit-act-make-moderator = Создана учётная запись
audit-act-migrate = Обновлена схема базы данных
audit-act-ask-reset = Запрошен новый пароль
audit-act-confirm-failed = Введён неверный пароль или код
audit-act-invite = Отправлено приглашение
audit-act-revoke-invitation = Приглашение отозвано
audit-act-change-role = Изменена роль
audit-act-disable = Отключена учётная запись
audit-act-enable = Включена учётная запись
audit-act-end-sessions = Завершены сеансы
audit-act-log-in = Вход
audit-act-log-in-failed = Неудачный вход
audit-act-log-out = Выход
audit-act-change-password = Изменён пароль
audit-act-reset-password = Установлен новый пароль
audit-act-factor-on = Включён второй фактор
audit-act-factor-off = Выключен второй фактор
audit-act-renew-codes = Созданы новые резервные коды
audit-act-bring-letter = Письмо внесено из файлов
audit-act-bring-version = Внесена новая версия
audit-act-set-state = Изменено состояние письма
audit-act-import-signatures = Импортированы подписи
audit-act-export-signatures = Экспортированы подписи
audit-act-generate = Созданы выдуманные подписанты
audit-act-export-audit = Экспортирован журнал действий
audit-field-state = Состояние
audit-field-proof = Проверка
audit-field-reason = Причина
audit-field-note = Заметка
audit-field-name = Имя
audit-field-name-en = Название по-английски
audit-field-acronym = Аббревиатура
audit-field-country = Страна
audit-field-website = Сайт
audit-field-domain = Домен
audit-field-federation = Федерация
audit-field-alias = Иное название
audit-field-translation = Перевод
audit-field-merged-into = Объединено с
audit-field-undone-act = Что отменено
audit-field-mailed = Сообщено по почте
audit-field-role = Роль
audit-field-device = Браузер
audit-field-address = Адрес
audit-field-settings = Настройки
audit-field-version = Версия
audit-field-lines = Строки
audit-field-format = Формат
audit-field-filter = Фильтр
audit-field-mail-kind = Вид сообщения
audit-section-entries = Записи
audit-section-registry = Организации
audit-section-letters = Письма
audit-section-mail = Почта
audit-section-accounts = Учётные записи
audit-section-logins = Входы
audit-section-data = Импорт и экспорт
audit-act-turn-switch = Изменён переключатель
audit-act-set-banner = Изменено объявление
audit-about-it = Всё, что с этим делали
audit-about-upload = Таблица от { $date }
audit-about-import = Импорт от { $date }
audit-about-mailing = Рассылка от { $date }
audit-about-mass = Массовая публикация от { $date }
audit-about-mail = { $kind }, сообщение от { $date }
audit-about-mail-gone = Сообщение от { $date }
audit-field-search = Поиск по имени
audit-field-update = Новость №
audit-field-schema = Схема базы данных
