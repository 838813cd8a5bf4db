### Reviewed by a native speaker: no

## Mail to signatories, as it reads

mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Проба] { $subject }
mail-mailing-heading = Сообщение о письме
mail-mailing-about = Инициатор ({ $host }) пишет вам об открытом письме, которое вы подписали:
mail-mailing-test = Это проба. Она отправлена только вам.
mail-footer-service = Это сообщение отправлено с сайта { $site }, потому что этот адрес указали при подписании открытого письма и об этом должны знать все, кто его подписал.
mail-footer-update = Это сообщение отправлено с сайта { $site }, потому что человек, который подписал открытое письмо, попросил присылать новости на этот адрес.

## Mail to signatories, on the desk

desk-mailings = Рассылки подписантам
mailings-title = Рассылки подписантам
mailings-intro = Служебное сообщение получают все контактные лица письма, новость — только те, кто просил присылать новости.
mailings-new = Написать рассылку
mailings-none = Пока ничего не написано.
mailings-untitled = Без темы
mailings-progress = отправлено: { $sent } из { $total }
mailings-export-title = Контактные лица, которые просили новости
mailings-export-hint = Таблица: имя, адрес, организация, язык, с какого времени и слова, рядом с которыми стояла отметка. В ней личные данные: журнал действий записывает, кто её скачал.
mailings-export = Скачать контактные лица (CSV)
mailing-title = Рассылка
mailing-new-title = Написать рассылку
mailing-edit-title = Изменить рассылку
mailing-back = Рассылки подписантам
mailing-back-one = Рассылка
mailing-problem = Это не сделано
mailing-stale = Тем временем кто-то из коллег сохранил, начал или удалил её. Введённое вами стоит ниже и не сохранено.
mailing-no-draft = Тем временем кто-то из коллег начал или удалил её. Введённое вами стоит ниже и не сохранено. Если сохранить, получится новый черновик.
mailing-stale-theirs = Посмотреть, какая она теперь
mailing-kind = Кто получает
mailing-kind-service = Служебное сообщение
mailing-kind-service-hint = всем контактным лицам письма: то, что должны знать все подписавшие
mailing-kind-update = Новость
mailing-kind-update-hint = тем, кто просил новости, со способом от них отказаться
mailing-in-language = Язык: { $language }
mailing-main-hint = Собственный язык письма. Этот текст получат и те, кто подписал на языке, для которого текста нет.
mailing-other-hint = Оставьте оба поля пустыми, если текста на этом языке нет.
mailing-subject = Тема
mailing-text = Текст
mailing-text-hint = Пустая строка начинает абзац. Строки, которые начинаются с «- », — список. Ссылка — это её адрес или [слова](https://…).
mailing-save = Сохранить
mailing-state-draft = Черновик
mailing-state-running = Отправляется
mailing-state-paused = Приостановлена
mailing-state-stopped = Остановлена
mailing-state-done = Завершена
mailing-started = Начата { $when }
mailing-texts = Тексты
mailing-preview = Предпросмотр
mailing-test = Отправить мне пробу
mailing-tested = Проба отправлена на ваш собственный адрес.
mailing-edit = Изменить
mailing-discard = Удалить черновик
mailing-discard-sure = Тексты при этом исчезнут. В журнале действий они останутся.
mailing-discard-button = Удалить
mailing-audience = Кто получит её сейчас
mailing-audience-language = Язык
mailing-audience-count = Адреса
mailing-audience-text = Текст
mailing-audience-own = свой
mailing-audience-fallback = язык: { $language }
mailing-audience-total = Всего
mailing-start-title = Начать
mailing-start-hint = Её получат те, кто стоит под письмом в момент начала, по одному разу на адрес, но не те, кто подпишет позже. Она пропускает вперёд остальную почту и оставляет для неё четверть того, что разрешает провайдер. Кто тем временем отзовёт подпись, отключит новости или нажмёт «Это не я», не получит ничего.
mailing-per-hour = Сообщений в час
mailing-per-hour-hint = Не больше { $most }.
mailing-start = { $count ->
    [one] Отправить на { $count } адрес
    [few] Отправить на { $count } адреса
    [many] Отправить на { $count } адресов
   *[other] Отправить на { $count } адреса
  }
mailing-owners-start = Начинает её владелец.
mailing-progress = Ход
mailing-gathering = Адреса собираются через полминуты после начала, чтобы не пропустить тех, кто как раз подтверждал подпись.
mailing-settled = { $settled } из { $total }
mailing-waiting = Ожидают
mailing-queued = В исходящих
mailing-sent = Отправлены
mailing-dead = Не удались
mailing-dropped = Пропущены
mailing-rate = { $count } в час
mailing-rate-name = Скорость
mailing-look-again = Обновить
mailing-pause = Приостановить
mailing-resume = Продолжить
mailing-stop = Остановить
mailing-stop-sure = Кто её ещё не получил, не получит никогда.
mailing-stop-button = Остановить совсем
mailing-never = Кто её не получил
mailing-never-reasons = Почему
mailing-never-more = Остальные не показаны.
mailing-never-dead = Сообщения, которые не удалось отправить, можно отправить ещё раз на странице почты.
mailing-erased = подпись стёрта
mailing-moved-on = С тех пор как эта страница была показана, рассылка изменилась. Вот какая она теперь.
mailing-recipients-changed = { $count ->
    [one] Сейчас её получил бы { $count } адрес, а страница показывала другое число. Посмотрите ещё раз и начните, если всё верно.
    [few] Сейчас её получили бы { $count } адреса, а страница показывала другое число. Посмотрите ещё раз и начните, если всё верно.
    [many] Сейчас её получили бы { $count } адресов, а страница показывала другое число. Посмотрите ещё раз и начните, если всё верно.
   *[other] Сейчас её получили бы { $count } адреса, а страница показывала другое число. Посмотрите ещё раз и начните, если всё верно.
  }
mailing-nobody = Её никто бы не получил.
mailing-rate-out = Укажите число сообщений в час от 1 до { $most }.
mailing-not-public = Письмо ещё не опубликовано, а рассылка ведёт к нему. Отправить её можно, когда письмо откроется.
mailing-no-text = На собственном языке письма текста нет.
mailing-preview-title = Предпросмотр
mailing-preview-of = Как она придёт, язык: { $language }
mailing-preview-from = От кого
mailing-preview-plain = Обычным текстом
mailing-preview-html = С оформлением
mailing-preview-unsubscribe = Почтовые программы показывают рядом кнопку, чтобы отписаться.
mailing-fate-silenced = по этому письму нажато «Это не я»
mailing-fate-undeliverable = почта не доходит до адреса
mailing-fate-unsubscribed = новости отключены
mailing-fate-moderator = удалено модератором
mailing-fate-interrupted = сервер прервался: может быть, отправлено, может быть, нет
mailing-fate-stopped = рассылку остановили раньше
mailing-fate-obsolete = с начала рассылки отозвано или исчезло
mailing-fate-no-domain = домен не принимает почту
mailing-fate-refused = принимающий сервер отказал ({ $code })
mailing-fate-unreachable = принимающий сервер недоступен
desk-mail-kind-service-message = Служебное сообщение
desk-mail-kind-update = Новость
desk-mail-kind-mailing-test = Проба рассылки
desk-mail-error-interrupted = Сервер прервался во время отправки. Само сообщение больше не отправляется: возможно, оно уже ушло.
audit-act-write-mailing = Написана рассылка
audit-act-discard-mailing = Удалён черновик рассылки
audit-act-test-mailing = Отправлена проба рассылки
audit-act-start-mailing = Начата рассылка
audit-act-pause-mailing = Приостановлена рассылка
audit-act-resume-mailing = Продолжена рассылка
audit-act-stop-mailing = Остановлена рассылка
audit-act-export-contacts = Экспортированы контактные лица
audit-field-per-hour = Сообщений в час
mailing-too-many-drafts = { $most ->
    [one] Черновиков у письма уже { $most }. Сначала отправьте или удалите какой-нибудь. Введённое вами стоит ниже и не сохранено.
    [few] Черновиков у письма уже { $most }. Сначала отправьте или удалите какой-нибудь. Введённое вами стоит ниже и не сохранено.
    [many] Черновиков у письма уже { $most }. Сначала отправьте или удалите какой-нибудь. Введённое вами стоит ниже и не сохранено.
   *[other] Черновиков у письма уже { $most }. Сначала отправьте или удалите какой-нибудь. Введённое вами стоит ниже и не сохранено.
  }
mailing-too-many-tests = { $most ->
    [one] За последний час вам отправлена { $most } проба. Подождите немного или посмотрите предпросмотр.
    [few] За последний час вам отправлены { $most } пробы. Подождите немного или посмотрите предпросмотр.
    [many] За последний час вам отправлено { $most } проб. Подождите немного или посмотрите предпросмотр.
   *[other] За последний час вам отправлено { $most } пробы. Подождите немного или посмотрите предпросмотр.
  }
mailings-more = Более старые здесь не показаны. Они все есть в журнале действий.
mailing-around = Слова вокруг этого текста — на другом языке, { $language }: иных у сайта нет.
mailing-preview-reply-to = Ответы идут на
mailing-waits-read-only = Сайт работает только для чтения: пока это не выключено, новые сообщения не создаются.
mailing-waits-site = Вся почта остановлена: отправка продолжится, когда это будет выключено.
mailing-waits-letter = Почта этого письма остановлена: отправка продолжится, когда это будет выключено.
mailing-waits-outbox = На отправку ждёт так много сообщений, что сейчас новые не добавляются. Продолжится само.
mailing-waits-hour = Когда уйдут исходящие, от часового лимита провайдера останется только четверть, отложенная для остальной почты. Продолжится само.
mailing-waits-day = Когда уйдут исходящие, от суточного лимита провайдера останется только четверть, отложенная для остальной почты. Продолжится само.
mailing-made-already = С этой формой уже был создан черновик, и в нём другой текст. Введённое вами стоит ниже и не сохранено. Если сохранить, получится ещё один черновик.
