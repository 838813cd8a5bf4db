### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] حضرة عضو مجلس الشيوخ { $last }،
    [us-representative] حضرة عضو مجلس النواب { $last }،
    [us-delegate] حضرة المندوب/المندوبة { $last }،
    [us-resident-commissioner] حضرة المفوّض المقيم/المفوّضة المقيمة { $last }،
   *[other] حضرة { $full }،
}
act-title-senator = عضو مجلس الشيوخ
act-title-representative = عضو مجلس النواب
act-title-delegate = المندوب/المندوبة
act-title-resident-commissioner = المفوّض المقيم/المفوّضة المقيمة
act-gap-title = [صفة المنصب]
act-gap-last-name = [اسم العائلة]
act-gap-full-name = [اسم شاغل المنصب]
act-gap-salutation = [التحية]
act-gap-name = [اسمكم الكامل]
act-gap-city = [مدينتكم]
act-gap-state = { $country ->
    [US] [ولايتكم]
   *[other] [منطقتكم]
}
act-gap-zip = { $country ->
    [US] [رمزكم البريدي (ZIP)]
   *[other] [رمزكم البريدي]
}
act-gap-letter = [عنوان صفحة الرسالة المفتوحة]

## A text with fields

act-unknown-field = لا يوجد حقل اسمه { $field }.
act-lone-brace = هناك قوس معقوف منفرد. يوضع الحقل بين قوسين، مثل {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = نموذج الرسالة
sample-intro = ما يرسله القرّاء إلى أصحاب القرار. يحصل عليه كل قارئ وقد مُلئ بالأسماء التي تخصّه، ويمكنه تغييره. نص عادي في فقرات: فهو يُلصق في استمارات.
sample-fields = الحقول التي تُملأ
sample-field-title = صفة المنصب، مثل «عضو مجلس الشيوخ»
sample-field-last-name = اسم عائلة من يشغله
sample-field-full-name = اسم من يشغله كاملًا
sample-field-salutation = بداية الرسالة بما يناسب المنصب: «حضرة عضو مجلس الشيوخ كانتويل،»
sample-field-name = اسم القارئ الكامل
sample-field-city = مدينة القارئ
sample-field-state = ولاية القارئ أو منطقته
sample-field-zip = رمز ZIP للقارئ أو رمزه البريدي
sample-field-letter = عنوان هذه الرسالة المفتوحة
sample-subject = الموضوع
sample-subject-hint = للبريد الإلكتروني، ولأي استمارة تطلب موضوعًا.
sample-body = نص الرسالة
sample-body-hint = تبدأ بـ {"{"}salutation{"}"} وتنتهي بـ {"{"}name{"}"}. وإذا لم يُكتب شيء هنا ولا فيما يلي أُزيل النموذج.
sample-phone = ما يقال في الهاتف
sample-phone-hint = بضع جمل: من المتصل، وما الذي يطلبه.
sample-post = منشور لشبكات التواصل
sample-post-hint = قصير، وفيه {"{"}letter{"}"} مكان الرابط.
sample-friends = كلمة إلى الأصدقاء والعائلة
sample-friends-hint = تطلب منهم أن يفعلوا الشيء نفسه. ولا يمكن أن يرد فيها شيء عن منصب.
sample-of-office = لا تذهب هذه الكلمة إلى أي منصب: لا مكان فيها لـ { $field }.
sample-made-up-name = نور مثال
sample-made-up-last-name = مثال
sample-preview-note = المرسَل إليهم مختلَقون. وما يملؤه القرّاء بأنفسهم مميَّز.

## In the audit log

audit-act-write-sample-letter = كتابة نموذج رسالة

## The letter, as readers write it

act-step = الخطوة { $number }
act-write = اكتبوا رسالتكم
act-stays-here = تتغيّر الرسائل وأنتم تكتبون. ولا شيء مما تكتبونه يغادر هذا الجهاز.
act-is-sent = يُرسَل ما تكتبونه إلى هذا الموقع لملء الرسائل. ولا يُحفظ ولا يُدوَّن في السجلات.
act-find-first = ابحثوا أعلاه عمّن يمثّلكم. وعندئذ تظهر هذه الرسالة هنا وفيها أسماؤهم، لتغيّروها وترسلوها.
act-choose-first = اختاروا أعلاه مكان سكنكم. وعندئذ تظهر هذه الرسالة هنا وفيها الأسماء الصحيحة، لتغيّروها وترسلوها.
act-name = اسمكم الكامل
act-city = مدينتكم
act-region = { $country ->
    [US] الولاية أو الإقليم
   *[other] المنطقة
}
act-body-hint = يُملأ ما بين القوسين المعقوفين. وغيّروا الباقي كما تشاؤون: فالرسالة المكتوبة بكلماتكم أبلغ أثرًا.
act-fill = ملء الرسائل

## How it is sent

act-send = أرسلوها
act-send-first = ستجدون هنا بعد ذلك أفضل سبيل للوصول إلى كل منهم: بالهاتف، أو استمارة الاتصال، أو البريد الإلكتروني، أو شبكات التواصل، أو البريد العادي.
act-to = إلى { $office }
act-to-anybody = رسالتكم
act-call = اتصال هاتفي
act-say = ما يمكنكم قوله:
act-form = فتح استمارة الاتصال
act-form-hint = انسخوا الرسالة، والصقوها هناك.
act-mail = كتابة بريد إلكتروني
act-mail-long = الرسالة أطول من أن تُدرج تلقائيًا في البريد الإلكتروني: انسخوها، والصقوها فيه.
act-social = قولها علنًا
act-paper = إرسالها على ورق
act-paper-hint = تُطبع كل رسالة في صفحة مستقلة. وما هو مميَّز متروك لكم لتملؤوه.
act-print = طباعة الرسائل
act-copy = نسخ الرسالة
act-copy-post = نسخ المنشور
act-not-copied = لا يسمح لنا المتصفح بالنسخ. حدّدوا النص وانسخوه يدويًا.

## Friends and family

act-friends = أخبروا الأصدقاء والعائلة
act-friends-hint = اطلبوا من غيركم أن يكتبوا أيضًا. ويمكنكم أن تنقلوا إليهم هذا:
act-friends-copy = نسخ الكلمة
act-friends-mail = إرسالها بالبريد الإلكتروني
act-friends-share = أو مشاركة الرسالة المفتوحة:
