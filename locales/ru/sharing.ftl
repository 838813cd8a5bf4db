### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = Включать частных лиц и в файлы всего списка
settings-bulk-hint = Эти файлы каждый может скачать разом и скопировать. Без этого имена людей есть в списке и в файле для адресата, но не в файлах для всех.

## The list as a text

list-comma = { ", " }
list-colon = { ": " }
list-no-country = Без страны
list-first = Первые подписанты
list-others = Все остальные подписанты
list-not-published = не публикуется

## Taking the list away

take-away-docx = Word
take-away-copy = скопировать, встроить
take-away-without-people = Имена людей есть в списке, но не в этих файлах.
copy-title = Скачать или скопировать список
copy-by = Порядок
copy-by-list = Одним списком
copy-by-letter = По буквам алфавита
copy-by-country = По странам
copy-kind = Кто
copy-everyone = Все
copy-organisations = Организации
copy-people = Частные лица
copy-with-people = С теми, кто подписал за организации
copy-show = Показать так
copy-files = Файлом
copy-list = Для копирования
copy-button = Скопировать список
copy-how = Или выделите список и скопируйте его вручную.
copy-done = Скопировано. Теперь список можно вставить.
copy-failed = Браузер этого не разрешил. Выделите, пожалуйста, список и скопируйте его вручную.
copy-nobody = Копировать пока нечего.
copy-too-many = { $count ->
    [one] { $count } строка — больше, чем помещается на странице. Скачайте, пожалуйста, один из файлов.
    [few] { $count } строки — больше, чем помещается на странице. Скачайте, пожалуйста, один из файлов.
    [many] { $count } строк — больше, чем помещается на странице. Скачайте, пожалуйста, один из файлов.
   *[other] { $count } строки — больше, чем помещается на странице. Скачайте, пожалуйста, один из файлов.
}
copy-embed = На другом сайте
copy-embed-text = Так письмо показывается на вашей странице: его заголовок, число подписей, несколько имён и способ подписать. Это не ставит cookie и не запускает скриптов.
copy-embed-see = Посмотреть
copy-embed-html = HTML для вставки на вашу страницу
copy-embed-hint = В адресе можно изменить names (от 0 до 50) и добавить theme=light или theme=dark.
copy-embed-form = Сайты, которые назвал оператор этого сервера, могут добавить form=on, чтобы там была и форма.

## Passing the letter on

share-heading = Поделиться этим письмом
share-after = Расскажите другим
share-mail = Электронная почта
share-text = Открытое письмо: { $title }
share-card = { $title }: открытое письмо (инициатор — { $host })

## In a frame of another site

embed-from = Открытое письмо. Инициатор:
