### Reviewed by a native speaker: no

letterdesk-learn = معرفة المزيد
learn-intro = حجّة الرسالة مبسوطةً: ما الذي على المحك، وما تكلفته، وأين يُقرأ المزيد. مكانها عنوان الرسالة متبوعًا بـ «learn»، ويؤدي إليها رابط تحت الرسالة. تقسّمها عناوين؛ وإذا بلغت ثلاثة أو أكثر، ظهرت قائمة بها في أعلى الصفحة.
learn-contents = في هذه الصفحة
learn-contact = هل لديكم أسئلة؟
audit-act-write-learn = كتابة ما ينبغي معرفته

next-act = تحرّكوا

update-day = يوم الحدث
update-day-hint = متى حدث ذلك، وقد يكون قبل كتابتكم بوقت طويل. اختياري: من دونه يُعتمد يوم النشر.
update-sources-label = المصادر
update-sources-hint = مصدر في كل سطر: من نشره وتحت أي عنوان، أو عنوان على الويب في آخر السطر، أو كلاهما.
update-sources-many = { $max } من المصادر على الأكثر.
update-source-long = لا يتجاوز المصدر { $max } من الأحرف.
update-sources = { $count ->
    [zero] المصادر:
    [one] المصدر:
    [two] المصدران:
    [few] المصادر:
    [many] المصادر:
   *[other] المصادر:
}
update-posted = نُشر هنا في { $date }
updates-pages = صفحات التسلسل الزمني
updates-newer = التحديثات اللاحقة
updates-older = التحديثات السابقة
correction-title = ما كان مكتوبًا من قبل
correction-before = من قبل
correction-after = منذ ذلك الحين
correction-back = التحديث كما هو الآن

update-mail = إرسال هذا التحديث بالبريد
update-mail-hint = يُعدّ مسودة بريد جماعي إلى كل من طلب تحديثات، بهذه الكلمات مع رابط. لا يُرسل شيء قبل أن يبدأ ذلك أحد المالكين، ولا يُرسل التحديث بالبريد إلا مرة واحدة.
update-mailing = البريد الجماعي بشأن هذا التحديث

next-title = ما يمكنكم فعله بعد ذلك
next-follow = متابعة ما يحدث
next-feed = المتابعة في قارئ خلاصات (Atom)

beside-unwritten = لم يُكتب بعد
beside-public = عرض الصفحة
update-days-elsewhere = له في لغات أخرى يوم آخر:
update-publish-saves = يحفظ ما كُتب هنا وينشره.

mailing-of-update = التحديث الذي يتناوله هذا البريد الجماعي
mailing-update-newer = صُحّح التحديث بعد إنشاء هذه المسودة. اقرؤوا النصّين قبل البدء: لا يُرسل إلا الكلمات أدناه.

updates-by-mail = هل وقّعتم؟ في صفحة توقيعكم يمكنكم اختيار تلقّي التحديثات بالبريد الإلكتروني.
