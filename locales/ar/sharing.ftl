### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = إدراج الأفراد أيضًا في ملفات القائمة كاملةً
settings-bulk-hint = يستطيع أي شخص تنزيل هذه الملفات دفعة واحدة ونسخها. ومن دون هذا الخيار تكون أسماء الأفراد في القائمة وفي الملف المخصص للمرسَل إليه، ولا تكون في الملفات المتاحة للجميع.

## The list as a text

list-comma = { "، " }
list-colon = { ": " }
list-no-country = بلا بلد
list-first = الموقّعون الأوائل
list-others = سائر الموقّعين
list-not-published = غير منشور

## Taking the list away

take-away-docx = Word
take-away-copy = نسخها أو تضمينها
take-away-without-people = أسماء الأفراد في القائمة، لا في هذه الملفات.
copy-title = تنزيل القائمة أو نسخها
copy-by = الترتيب
copy-by-list = قائمة واحدة
copy-by-letter = تحت حروف الأبجدية
copy-by-country = تحت البلدان
copy-kind = من
copy-everyone = الجميع
copy-organisations = المنظمات
copy-people = الأفراد
copy-with-people = مع من وقّعوا باسم المنظمات
copy-show = عرضها هكذا
copy-files = في ملف
copy-list = للنسخ واللصق
copy-button = نسخ القائمة
copy-how = أو حدّدوها وانسخوها يدويًا.
copy-done = نُسخت. يمكنكم لصقها الآن.
copy-failed = لم يسمح المتصفح بذلك. يُرجى تحديد القائمة ونسخها يدويًا.
copy-nobody = لا أسماء لنسخها بعد.
copy-too-many = { $count ->
    [zero] الأسطر أكثر مما تتسع له صفحة. يُرجى تنزيل أحد الملفات.
    [one] في القائمة سطر واحد، وهذا أكثر مما تتسع له صفحة. يُرجى تنزيل أحد الملفات.
    [two] في القائمة سطران، وهذا أكثر مما تتسع له صفحة. يُرجى تنزيل أحد الملفات.
    [few] في القائمة { $count } أسطر، وهذا أكثر مما تتسع له صفحة. يُرجى تنزيل أحد الملفات.
    [many] في القائمة { $count } سطرًا، وهذا أكثر مما تتسع له صفحة. يُرجى تنزيل أحد الملفات.
   *[other] في القائمة { $count } سطر، وهذا أكثر مما تتسع له صفحة. يُرجى تنزيل أحد الملفات.
}
copy-embed = على موقع آخر
copy-embed-text = يعرض هذا الرسالة في صفحة من صفحاتكم: عنوانها، وعدد التوقيعات، وبعض الأسماء، وسبيل التوقيع. ولا يضع ملفات تعريف ارتباط ولا يشغّل أي برنامج نصي.
copy-embed-see = عرضه
copy-embed-html = تعليمات HTML للصقها في صفحتكم
copy-embed-hint = يمكنكم في العنوان تغيير names (من 0 إلى 50)، وإضافة theme=light أو theme=dark.
copy-embed-form = يجوز للمواقع التي سمّاها مشغّل هذا الخادم إضافة form=on، لتظهر الاستمارة فيه.

## Passing the letter on

share-heading = مشاركة هذه الرسالة
share-after = أخبروا غيركم
share-mail = البريد الإلكتروني
share-text = رسالة مفتوحة: { $title }
share-card = { $title }، رسالة مفتوحة صادرة عن { $host }

## In a frame of another site

embed-from = رسالة مفتوحة صادرة عن
