### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] Здравствуйте, сенатор { $last }!
    [us-representative] Здравствуйте, депутат { $last }!
    [us-delegate] Здравствуйте, делегат { $last }!
    [us-resident-commissioner] Здравствуйте, постоянный комиссар { $last }!
   *[other] Здравствуйте, { $full }!
}
act-title-senator = сенатор
act-title-representative = депутат
act-title-delegate = делегат
act-title-resident-commissioner = постоянный комиссар
act-gap-title = [должность]
act-gap-last-name = [фамилия]
act-gap-full-name = [имя того, кто занимает должность]
act-gap-salutation = [обращение]
act-gap-name = [ваше полное имя]
act-gap-city = [ваш город]
act-gap-state = { $country ->
    [US] [ваш штат]
   *[other] [ваш регион]
}
act-gap-zip = { $country ->
    [US] [ваш индекс ZIP]
   *[other] [ваш почтовый индекс]
}
act-gap-letter = [адрес письма]

## A text with fields

act-unknown-field = Поля с именем { $field } нет.
act-lone-brace = Фигурная скобка стоит одна. Поле заключают в две, например {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = Образец письма
sample-intro = Что читатели отправляют тем, кто принимает решения. Каждый читатель получает образец с уже подставленными для него именами и может его изменить. Обычный текст с абзацами: его вставляют в формы.
sample-fields = Поля, которые заполняются
sample-field-title = название должности, например «сенатор»
sample-field-last-name = фамилия того, кто её занимает
sample-field-full-name = полное имя этого человека
sample-field-salutation = начало письма, подходящее к должности: «Здравствуйте, сенатор Кантуэлл!»
sample-field-name = полное имя читателя
sample-field-city = город читателя
sample-field-state = штат или регион читателя
sample-field-zip = индекс ZIP или почтовый индекс читателя
sample-field-letter = адрес этого письма
sample-subject = Тема
sample-subject-hint = Для электронного сообщения и для форм, где спрашивают тему.
sample-body = Само письмо
sample-body-hint = Начинается с {"{"}salutation{"}"} и заканчивается на {"{"}name{"}"}. Если здесь и ниже ничего не написано, образец убирается.
sample-phone = Что сказать по телефону
sample-phone-hint = Несколько фраз: кто звонит и о чём просит.
sample-post = Публикация для социальных сетей
sample-post-hint = Коротко, с {"{"}letter{"}"} на месте ссылки.
sample-friends = Сообщение друзьям и близким
sample-friends-hint = В нём просьба сделать то же самое. Данных о должности в нём быть не может.
sample-of-office = Это сообщение не адресовано должностному лицу: полю { $field } в нём не место.
sample-made-up-name = Саша Пример
sample-made-up-last-name = Пример
sample-preview-note = Адресаты вымышлены. То, что читатели заполняют сами, выделено.

## In the audit log

audit-act-write-sample-letter = Написан образец письма

## The letter, as readers write it

act-step = Шаг { $number }
act-write = Напишите своё письмо
act-stays-here = Письма меняются, пока вы печатаете. Ничто из того, что вы пишете, не покидает это устройство.
act-is-sent = То, что вы пишете, передаётся на этот сайт, чтобы заполнить письма. Это не сохраняется и не записывается в журналы.
act-find-first = Сначала узнайте выше, кто вас представляет. Тогда это письмо появится здесь с нужными именами, и вы сможете изменить его и отправить.
act-choose-first = Сначала выберите выше, где вы живёте. Тогда это письмо появится здесь с нужными именами, и вы сможете изменить его и отправить.
act-name = Ваше полное имя
act-city = Ваш город
act-region = { $country ->
    [US] Штат или территория
   *[other] Регион
}
act-body-hint = То, что стоит в фигурных скобках, заполняется само. Остальное меняйте как хотите: письмо своими словами значит больше.
act-fill = Заполнить письма

## How it is sent

act-send = Отправьте его
act-send-first = Затем вы увидите здесь, как лучше связаться с каждым из них: по телефону, через форму для обращений, по электронной почте, в социальных сетях или обычной почтой.
act-to = Кому: { $office }
act-to-anybody = Ваше письмо
act-call = Позвонить
act-say = Что сказать:
act-form = Открыть форму для обращений
act-form-hint = Скопируйте письмо и вставьте его там.
act-mail = Написать по эл. почте
act-mail-long = Письмо слишком длинное, чтобы попасть в электронное сообщение само: скопируйте его и вставьте туда.
act-social = Сказать публично
act-paper = Отправить на бумаге
act-paper-hint = Каждое письмо печатается на отдельной странице. То, что выделено, нужно заполнить вам.
act-print = Напечатать письма
act-copy = Скопировать письмо
act-copy-post = Скопировать публикацию
act-not-copied = Браузер не даёт нам скопировать. Выделите текст и скопируйте его вручную.

## Friends and family

act-friends = Расскажите друзьям и близким
act-friends-hint = Попросите и других написать. Вот что можно им передать:
act-friends-copy = Скопировать сообщение
act-friends-mail = Отправить по эл. почте
act-friends-share = Или поделиться письмом:
