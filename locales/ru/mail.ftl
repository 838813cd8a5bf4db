### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }:
mail-link-below = Если кнопка не работает, откройте этот адрес:
mail-quoted = «{ $name }»
mail-line-to-be-printed = Эта строка будет стоять под ним:
mail-footer-signer = Это сообщение отправлено с сайта { $site }, потому что этот адрес указали в форме для подписания открытого письма.
mail-footer-moderator = Это сообщение отправлено с сайта { $site }, потому что вы входите в число его модераторов.
mail-footer-contact = Вопросы о письме: { $contact }

## The way to confirm a submission

mail-confirm-subject = Подтвердите подпись: { $title }
mail-confirm-heading = Подтвердите подпись
mail-confirm-about = Вы или кто-то, кто указал этот адрес, заполнили форму, чтобы подписать открытое письмо (инициатор — { $host }):
mail-confirm-button = Проверить и подтвердить
mail-confirm-code = Или введите этот код на странице, которая открылась после отправки формы:
mail-confirm-code-page = Если вы закрыли ту страницу, она здесь:
mail-confirm-expires = Ссылка и код действуют до { $date }.
mail-confirm-not-you = Если это были не вы: откройте ссылку и нажмите «Это не я». Без вашего подтверждения ничего не публикуется.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = Подпись ещё не подтверждена: { $title }
mail-reminder-heading = Ваша подпись ещё не подтверждена
mail-reminder-about = Два дня назад этот адрес указали в форме, чтобы подписать открытое письмо (инициатор — { $host }), и подпись до сих пор никто не подтвердил. Больше мы напоминать не будем:

## To an address that has signed before

mail-already-signed-subject = Вы уже подписали: { $title }
mail-already-signed-heading = Вы уже подписали
mail-already-signed-about = Этот адрес только что снова указали в форме, чтобы подписать открытое письмо (инициатор — { $host }). Ваша подпись там уже есть:
mail-already-signed-listed = Она опубликована, больше ничего делать не нужно.
mail-already-signed-waiting = Модераторы ещё не приняли по ней решения. От вас больше ничего не нужно; когда они решат, мы напишем.
mail-already-signed-not-you = Если форму снова заполнили не вы, это сообщение можно не принимать во внимание. Ничего не изменено.

## Published

mail-published-subject = Ваша подпись опубликована: { $title }
mail-published-heading = Ваша подпись опубликована
mail-published-about = Спасибо. Теперь ваша подпись стоит под открытым письмом (инициатор — { $host }):
mail-published-button = Посмотреть её в списке

## Rejected

mail-rejected-subject = Ваша подпись не опубликована: { $title }
mail-rejected-heading = Ваша подпись не опубликована
mail-rejected-about = Модераторы решили не публиковать эту подпись под открытым письмом (инициатор — { $host }):
mail-rejected-reason = Причина:
mail-rejected-again = Если в ней что-то было неверно, вы можете подписать снова:
mail-rejected-again-early = Если в ней что-то было неверно, вы можете подписать снова: по ссылке на письмо, которую вам дали, или на его странице, когда оно откроется.

mail-rejection-not-genuine = Мы не смогли убедиться, что эта подпись подлинная.
mail-rejection-not-authorised = Мы не смогли убедиться, что тот, кто подписал, вправе делать это за организацию.
mail-rejection-duplicate = Такая же подпись уже стоит под письмом.
mail-rejection-not-eligible = Подписи такого рода под этим письмом не принимаются.
mail-rejection-unclear = Что-то в записи так и не удалось прояснить.
mail-rejection-superseded = Для той же организации опубликована другая подпись.

## Another claim for the same organisation was published

mail-superseded-subject = Для вашей организации опубликована другая подпись: { $title }
mail-superseded-heading = Для вашей организации опубликована другая подпись
mail-superseded-about = Организация подписывает письмо один раз. Теперь под открытым письмом (инициатор — { $host }) опубликована подпись той же организации, которую дал кто-то другой:
mail-superseded-why = Поэтому эта ваша подпись закрыта:
mail-superseded-desk = Часто это кто-то из коллег. Если опубликованная подпись исходит не от вашей организации, сообщите модераторам.
mail-moderators-contact = Связаться с ними можно здесь: { $contact }
mail-moderators-reply = Чтобы связаться с ними, ответьте на это сообщение.

## To moderators

mail-first-waiting-subject = Подпись ждёт вашего решения: { $title }
mail-first-waiting-heading = Подпись ждёт вашего решения
mail-first-waiting-about = По меньшей мере одна подпись ждёт решения модератора под открытым письмом (инициатор — { $host }):
mail-first-waiting-button = Открыть очередь
mail-first-waiting-once = Такое сообщение приходит один раз, когда очередь начинает заполняться, сколько бы записей ни последовало.

## Keep or withdraw after a change in substance

mail-question-subject = Текст изменился, вы по-прежнему его подписываете? { $title }
mail-question-heading = Текст изменился: вы по-прежнему его подписываете?
mail-question-about = Подпись, за которую отвечает этот адрес, стоит под открытым письмом (инициатор — { $host }):
mail-question-signed = Она дана под версией { $number } текста:
mail-question-now = С тех пор письмо изменилось по существу. Теперь подписывают версию { $number }.
mail-question-note = Что изменилось, словами инициатора:
mail-question-compare = Оба текста рядом:
mail-question-button = Оставить или отозвать подпись
mail-question-silence = Если вы ничего не сделаете, подпись останется под тем текстом, который был подписан, и в списке это будет указано. Мы спрашиваем только один раз.
mail-question-expires = Ссылка действует до { $date } или до закрытия письма.

## To those who are not named

mail-line-unnamed = Вот данные, с которыми вы подписали; в списке их не будет:
mail-counted-subject = Ваша подпись учтена: { $title }
mail-counted-heading = Ваша подпись учтена
mail-counted-about = Спасибо. Теперь ваша подпись учитывается под открытым письмом (инициатор — { $host }):
mail-counted-button = Прочитать письмо

## Proof: a second address, notices, objections

mail-link-until = Ссылка действует до { $date }.
mail-footer-second-address = Это сообщение отправлено с сайта { $site }, потому что этот адрес указал для подтверждения человек, который подписал открытое письмо.
mail-footer-notice = Это сообщение отправлено с сайта { $site }, потому что от имени вашей организации была дана подпись.

mail-ask-subject = Ещё один шаг для вашей подписи: { $title }
mail-ask-heading = Ещё один шаг для вашей подписи
mail-ask-about = Спасибо за вашу подпись под открытым письмом (инициатор — { $host }):
mail-ask-wanted = Модераторы хотели бы убедиться, что она исходит от организации. Укажите, пожалуйста, второй адрес, который заканчивается на { $domain }, — ваш или кого-то из коллег; мы отправим туда ссылку, и подтвердить можно одним нажатием.
mail-ask-button = Указать второй адрес
mail-ask-otherwise = Если такого адреса нет, сообщите модераторам, как ещё они могут в этом убедиться. До тех пор подпись ждёт.

mail-second-address-subject = Подтвердите этот адрес: { $title }
mail-second-address-heading = Подтвердите этот адрес
mail-second-address-about = За вашу организацию подписали открытое письмо (инициатор — { $host }):
mail-second-address-why = Этот адрес указан, чтобы показать, что подпись исходит от организации. Адрес не публикуется.
mail-second-address-button = Проверить и подтвердить
mail-second-address-not-you = Если вам ничего об этом не известно, откройте ссылку и нажмите «Мне ничего об этом не известно». Тогда мы больше не будем писать на этот адрес об этом письме.

mail-notice-subject = Подпись от имени вашей организации: { $title }
mail-notice-heading = Подпись от имени вашей организации
mail-notice-about = От имени вашей организации подписано открытое письмо (инициатор — { $host }):
mail-notice-listed = Эта строка опубликована под письмом.
mail-notice-waiting = Эта строка скоро будет опубликована под письмом.
mail-notice-right = Если это верно, делать ничего не нужно. Если ваша организация не подписывала или подписал тот, кто не вправе это делать, возразите: подпись будет сразу снята из списка, и её рассмотрят модераторы.
mail-notice-button = Посмотреть и возразить

mail-objected-subject = Организация возражает: { $title }
mail-objected-heading = Организация возражает
mail-objected-about = Организация возражает против подписи, которая дана от её имени и о которой ей сообщили. Открытое письмо (инициатор — { $host }):
mail-objected-held = Подпись на рассмотрении, в списке её нет. Посмотрите её, пожалуйста.
mail-objected-button = Открыть запись

## Accounts on the desk

mail-footer-invited = Это сообщение отправлено с сайта { $site }, потому что этот адрес указал один из владельцев кабинета.
mail-footer-reset = Это сообщение отправлено с сайта { $site }, потому что с этим адресом кто-то запросил новый пароль.
mail-footer-account = Это сообщение отправлено с сайта { $site }, потому что у вас есть учётная запись в его кабинете.
mail-may-owner = Ваша роль — владелец: вы принимаете решения о подписях и о том, кто ещё может их принимать.
mail-may-moderator = Ваша роль — модератор: вы принимаете решения о подписях.
mail-may-reader = Ваша роль — наблюдатель: вы видите всё в кабинете и не принимаете решений.

mail-invitation-subject = Ваша учётная запись в кабинете сайта { $site }
mail-invitation-heading = Вас приглашают в кабинет
mail-invitation-about = Вас приглашают в кабинет сайта { $site }, где ведут открытые письма.
mail-invitation-by = Кто приглашает: { $name }.
mail-invitation-button = Создать учётную запись
mail-invitation-not-you = Если вы не ждёте такого приглашения, ничего не делайте: тогда учётная запись не появится.

mail-reset-subject = Новый пароль для кабинета сайта { $site }
mail-reset-heading = Выберите новый пароль
mail-reset-about = Кто-то, вероятно вы, не помнит пароль вашей учётной записи в кабинете сайта { $site }.
mail-reset-button = Выбрать новый пароль
mail-reset-not-you = Ссылка сработает один раз. Если это были не вы, ничего не делайте: пароль останется прежним.

mail-password-changed-subject = Ваш пароль для кабинета сайта { $site } изменён
mail-password-changed-heading = Ваш пароль изменён
mail-password-changed-about = Пароль вашей учётной записи в кабинете сайта { $site } изменён, остальные её сеансы завершены.
mail-password-changed-not-you = Если это были не вы, немедленно выберите другой пароль и сообщите одному из владельцев кабинета:

mail-factor-on-subject = Второй фактор для кабинета сайта { $site } включён
mail-factor-on-heading = Второй фактор включён
mail-factor-on-about = Теперь при входе в вашу учётную запись в кабинете сайта { $site } кроме пароля нужен код.
mail-factor-off-subject = Второй фактор для кабинета сайта { $site } выключен
mail-factor-off-heading = Второй фактор выключен
mail-factor-off-about = Теперь при входе в вашу учётную запись в кабинете сайта { $site } код больше не нужен, только пароль.
mail-account-not-you = Если это были не вы, немедленно смените пароль и сообщите одному из владельцев кабинета.

mail-role-subject = Ваша учётная запись в кабинете сайта { $site }
mail-role-heading = Ваша учётная запись изменена
mail-role-about = Один из владельцев изменил вашу учётную запись в кабинете сайта { $site }.
mail-disabled-subject = Ваша учётная запись в кабинете сайта { $site } отключена
mail-disabled-heading = Ваша учётная запись отключена
mail-disabled-about = Ваша учётная запись в кабинете сайта { $site } отключена. Войти с ней нельзя.
mail-disabled-ask = Если вы считаете, что это ошибка, обратитесь к одному из владельцев кабинета.
