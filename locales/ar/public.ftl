### Reviewed by a native speaker: no

language-name = العربية
country-international = دولية
country-xk = كوسوفو

## Counts

count-organisations = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
count-individuals = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
count-both = { $organisations } و{ $individuals }
count-from-countries = { $count ->
    [zero] من غير بلد محدد
    [one] من بلد واحد
    [two] من بلدين
    [few] من { $count } بلدان
    [many] من { $count } بلدًا
   *[other] من { $count } بلد
}
count-line = { $who } { $from }
count-nobody = لا توقيعات حتى الآن

## The frame

skip-to-content = الانتقال إلى المحتوى
nav-letter-label = هذه الرسالة
nav-letter = الرسالة
nav-signatories = الموقّعون
nav-sign = التوقيع
nav-languages = اللغات
nav-more-label = عن هذه الرسالة وهذا الموقع
nav-privacy = الخصوصية
nav-ledger = السجل العلني
nav-versions = النسخ
nav-contact = الاتصال بنا
take-away = تنزيل القائمة:
take-away-csv = جدول (CSV)
take-away-txt = نص
take-away-json = JSON

## Whether a letter can be signed

status-open-until = مفتوحة حتى { $date }
status-open = مفتوحة من دون موعد نهائي
status-opens = تُفتح في { $date }
status-not-open = لم تُفتح بعد
status-closed-since = مغلقة منذ { $date }
status-closed = مغلقة

## The letters of a site

letters-heading = رسائل مفتوحة
letters-empty = لا توجد هنا رسائل مفتوحة في الوقت الحالي.
letters-from = من

## A letter

fact-to = إلى
fact-from = من
fact-from-host = { $host } والموقّعين أدناه
fact-deadline = الموعد النهائي
fact-signed = الموقّعون
fact-signed-by = { $counts }
letter-other-language = لا يوجد نص عربي لهذه الرسالة؛ أنت تقرأ نصها بهذه اللغة: { $language }.
fact-sign-yours = وقّعوا أنتم أيضًا
fact-version = النسخة
fact-version-all = جميع النسخ
signatories-heading = الموقّعون
letter-more = { $count ->
    [zero] ولا توقيعات أخرى
    [one] وتوقيع واحد آخر
    [two] وتوقيعان آخران
    [few] و{ $count } توقيعات أخرى
    [many] و{ $count } توقيعًا آخر
   *[other] و{ $count } توقيع آخر
}
letter-whole-list = القائمة كاملةً
letter-nobody-yet = لم توقّع أي منظمة بعد. يمكن أن تكون منظمتكم الأولى.
letter-nobody-closed = لم يوقّع أحد هذه الرسالة.
ask-yours-next = قد يكون توقيعكم هو التالي؛ يستغرق الأمر دقيقتين.
ask-first = كونوا أول الموقّعين
ask-first-text = يستغرق الأمر دقيقتين.
ask-button = توقيع الرسالة
ask-not-open = لا يمكن توقيع هذه الرسالة بعد.
ask-closed = أُغلقت هذه الرسالة ولم يعد توقيعها ممكنًا.
ask-read-list = من وقّع الرسالة
letter-printed = { $address }، طُبعت في { $date }

## The form

sign-title = توقيع الرسالة
sign-intro = أنتم توقّعون على:
sign-steps = املؤوا الاستمارة، ثم اضغطوا الزر في البريد الإلكتروني الذي نرسله إليكم. لا يُنشر شيء قبل ذلك.
sign-not-open = لا يمكن توقيع هذه الرسالة في الوقت الحالي.
sign-back = العودة إلى الرسالة
sign-required = جميع الحقول مطلوبة، إلا ما كُتب بجانبه «اختياري».
sign-optional = (اختياري)
sign-errors = { $count ->
    [zero] لا شيء يحتاج إلى مراجعة
    [one] حقل واحد يحتاج إلى مراجعة
    [two] حقلان يحتاجان إلى مراجعة
    [few] { $count } حقول تحتاج إلى مراجعة
    [many] { $count } حقلًا يحتاج إلى مراجعة
   *[other] { $count } حقل يحتاج إلى مراجعة
}
sign-error-title = يُرجى التحقق من:
sign-kind = من الذي يوقّع؟
sign-kind-organisation = منظمة
sign-kind-individual = أنا، بصفتي الفردية
sign-your-organisation = منظمتكم
sign-your-country = بلدكم
sign-you = بياناتكم
sign-you-hint = نحتاج إلى هذه البيانات للاتصال بكم. لا تُنشر إلا إذا طلبتم ذلك أدناه.
sign-you-hint-never = نحتاج إلى هذه البيانات للاتصال بكم. وهي لا تُنشر.
sign-you-hint-individual = يُنشر اسمكم وانتماؤكم وبلدكم ما لم تختاروا غير ذلك أدناه. أما عنوان بريدكم فلا يُنشر أبدًا.
sign-organisation = الاسم كما ينبغي أن يظهر مطبوعًا
sign-organisation-hint = بلغته وكتابته الأصليتين.
sign-organisation-en = الاسم بالإنجليزية
sign-organisation-en-hint = إذا كان الاسم الأصلي بلغة أخرى.
sign-acronym = الاسم المختصر
sign-website = الموقع الإلكتروني
sign-website-hint = مثل example.org. يقارنه فريق الإشراف بعنوان بريدكم الإلكتروني.
sign-country = البلد
sign-country-hint = على المنظمات الدولية اختيار «دولية»، وهو أول خيار في القائمة.
sign-country-choose = يُرجى الاختيار
sign-name = اسمكم
sign-role = صفتكم في المنظمة
sign-role-hint = مثل الرئاسة أو الإدارة أو أمانة السر.
sign-email = البريد الإلكتروني
sign-email-hint = يُفضَّل عنوان على النطاق الخاص بالمنظمة، فهو الأسرع في التحقق.
sign-print-name = يُطبع اسمي وصفتي تحت اسم المنظمة
sign-statements = إقراران
sign-statement = إقرار
sign-consent-organisation = أوافق على أن يُحتسب تأييد المنظمة لهذه الرسالة هنا ويُسلَّم إلى المرسَل إليهم، وعلى أن يظهر اسمها وبلدها وموقعها الإلكتروني لمن اخترتُهم أعلاه.
sign-consent-individual = أوافق على أن يُحتسب تأييدي لهذه الرسالة هنا ويُسلَّم إلى المرسَل إليهم، وعلى أن يظهر اسمي وانتمائي وبلدي لمن اخترتُهم أعلاه.
sign-consent-both = أوافق على أن يُحتسب هذا التأييد للرسالة هنا ويُسلَّم إلى المرسَل إليهم، وعلى أن يظهر الاسم والانتماء والبلد المذكورة أعلاه، والموقع الإلكتروني إن كان التوقيع لمنظمة، لمن اخترتُهم أعلاه.
sign-authorised = لديّ تفويض بتوقيع هذه الرسالة باسم المنظمة.
sign-privacy-link = ماذا يحدث للبيانات
sign-updates = أودّ تلقّي تحديثات عن هذه الرسالة.
sign-trap = اتركوا هذا الحقل فارغًا
sign-button = توقيع
sign-next = نرسل بعد ذلك بريدًا إلكترونيًا إلى عنوانكم. ويُحتسب توقيعكم بعد أن تؤكدوه من هناك.

## After the form

check-mail-title = تفقّدوا بريدكم الآن
check-mail-sent = أرسلنا بريدًا إلكترونيًا إلى العنوان الذي قدّمتموه.
check-mail-do = افتحوه واضغطوا الزر فيه، وراجعوا ما سيُطبع، ثم أكّدوا. يعمل الرابط الوارد فيه سبعة أيام.
check-mail-code-heading = أو اكتبوا الرمز الوارد في البريد
check-mail-code-intro = هذا مفيد إذا كان البريد على جهاز آخر.
check-mail-code = الرمز
check-mail-code-hint = ثمانية أرقام.
check-mail-email = البريد الإلكتروني
check-mail-email-hint = العنوان الذي وقّعتم به.
check-mail-button = التأكيد بالرمز
check-mail-nothing = لم يصلكم شيء بعد بضع دقائق؟
check-mail-nothing-spam = ابحثوا في مجلد البريد غير المرغوب فيه.
check-mail-nothing-again = إذا كان في العنوان خطأ محتمل، فوقّعوا من جديد.
check-mail-nothing-contact = إذا لم يصل بعد ذلك أيضًا، فاكتبوا إلى

## Confirming

confirm-title = يُرجى تأكيد التوقيع
confirm-intro = هكذا سيظهر تحت الرسالة:
confirm-you-organisation = بالضغط على الزر تؤكدون أنه يحق لكم التوقيع باسم هذه المنظمة وأنه يجوز نشر تأييدها.
confirm-you-individual = بالضغط على الزر تؤكدون أنكم توقّعون هذه الرسالة وأنه يجوز نشر اسمكم.
confirm-button = تأكيد التوقيع
confirm-near = هل هو أحد هذه الأسماء؟
confirm-near-text = هذه الأسماء مدرجة في القائمة وتشبه اسمكم كثيرًا. إذا كان أحدها لكم، فلا حاجة إلى التوقيع مرة أخرى.
confirm-not-me-heading = لستم من وقّع؟
confirm-not-me-text = قدّم شخص ما عنوانكم. اضغطوا هذا الزر فنمحو القيد ولا نرسل إليكم أي بريد آخر عن هذه الرسالة.
confirm-not-me-button = لم أكن أنا
confirm-expired-title = لم يعد هذا الرابط يعمل
confirm-expired-text = تعمل الروابط في بريدنا سبعة أيام، ولا تعمل إلا كاملة. ربما انقسم الرابط إلى جزأين: حاولوا فتحه من البريد مرة أخرى.
confirm-expired-again = إذا كان قديمًا جدًا، فما عليكم إلا التوقيع من جديد؛ يستغرق الأمر دقيقتين.
confirm-expired-contact = إذا احتجتم إلى مساعدة، فاكتبوا إلى
confirmed-published-title = شكرًا لكم. نُشر التوقيع.
confirmed-published-text = وهو الآن في مكانه من القائمة.
confirmed-published-link = عرضه في القائمة
confirmed-held-title = شكرًا لكم. تأكّد التوقيع.
confirmed-held-text = يراجعه فريق الإشراف قبل نشره. يصلكم بريد إلكتروني فور اتخاذ القرار، وعادةً خلال يوم أو يومين.
confirmed-already-title = لقد وقّعتم من قبل
confirmed-already-organisation = توقيع منظمتكم مؤكَّد. ليس عليكم فعل أي شيء آخر.
confirmed-already-individual = توقيعكم مؤكَّد. ليس عليكم فعل أي شيء آخر.
confirmed-closed-title = هذه الرسالة مغلقة
confirmed-closed-text = أُغلقت قبل تأكيد التوقيع، فلم تعد إضافته ممكنة.
confirmed-to-letter = العودة إلى الرسالة
not-me-title = شكرًا لكم. تمّ المحو.
not-me-text = لم يُنشر شيء. ومُحي ما أُدخل مع عنوانكم، ولن نرسل إليه أي بريد آخر عن هذه الرسالة.

## The list

list-find = البحث عن اسم
list-country = البلد
list-all-countries = جميع البلدان
list-find-button = بحث
list-alphabet = الحروف الأبجدية
list-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
list-found-nothing = لا يوجد بين الموقّعين اسم فيه كلمة تبدأ بـ«{ $query }».
list-found-nothing-here = لم يُعثر على أي موقّع.
list-show-all = عرض الجميع
list-next = التالي: من «{ $name }»
list-previous = السابق: حتى «{ $name }»
list-country-count = { $country } ({ $count })
list-beginning = العودة إلى البداية
list-pages = صفحات القائمة

## One signatory

person-with-role = { $name }، { $role }
signatory-of = من الموقّعين على
signatory-country = البلد
signatory-website = الموقع الإلكتروني
signatory-represented = تمثيل المنظمة
signatory-verified = كيف جرى التحقق
signatory-signed = ما وُقّع
signatory-signed-version = النسخة { $number }، باللغة { $language }، في { $date }
signatory-filed = مرتَّب تحت
signatory-in-list = عرضه في القائمة
proof-address-sentence = جرى تأكيد التوقيع من عنوان بريد إلكتروني.
proof-own-domain-sentence = جرى تأكيد التوقيع من عنوان بريد إلكتروني على النطاق الخاص بالمنظمة.
proof-vouched-sentence = يعرف فريق الإشراف المنظمة ويزكّيها.
proof-imported-sentence = جمعت الجهة المُصدِرة للرسالة هذا التوقيع وأضافته إلى القائمة.

## Versions

versions-title = نسخ الرسالة
versions-intro = يرتبط كل توقيع بالنص الذي وُقّع بعينه. ولا تتغير أي نسخة أبدًا بعد أن يوقّعها أحد.
versions-date = التاريخ
versions-change = ما الذي تغيّر
versions-current = الحالية
change-first = النص الأول
change-editorial = تغيير تحريري؛ أُبقي على التوقيعات
change-material = تغيير في الجوهر؛ سُئل كل موقّع
version-heading = النسخة { $number }
version-read = قراءتها
version-check = التحقق من النص
version-check-text = الرقم أدناه هو بصمة SHA-256 للنص كما وُقّع. نزّلوا النص واحسبوا الرقم بأنفسكم، مثلًا بواسطة:
version-download = تنزيل النص
version-all = جميع النسخ

## The ledger

ledger-title = السجل العلني
ledger-intro = يُدوَّن هنا كل تغيير في قائمة الموقّعين ولا يُعدَّل أبدًا. ويحمل كل قيد بصمة القيد الذي سبقه، فلا يمكن تغيير شيء أو إسقاطه من دون أن يظهر ذلك. ولا يحتوي السجل على أي بيانات شخصية.
ledger-count = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}
ledger-empty = السجل فارغ: لم يُنشر أي توقيع بعد.
ledger-head = بصمة أحدث قيد
ledger-verify = تحقّقوا بأنفسكم
ledger-verify-text = يعيد هذا الأمر حساب البصمات والعدد من هذه الصفحات العلنية وحدها:
ledger-sequence = الرقم
ledger-when = متى
ledger-what = ما الذي حدث
ledger-kind = النوع
ledger-signatory = الجهة الموقّعة
ledger-signatory-see = عرض
ledger-signatory-see-label = عرض الجهة الموقّعة في القيد { $number }
ledger-commitment = الالتزام التشفيري
ledger-hash = البصمة
ledger-further = مزيد من القيود
ledger-act-published = نُشر
ledger-act-corrected = صُحّح
ledger-act-unpublished = أُزيل من القائمة
ledger-act-republished = أُعيد نشره
ledger-reason-withdrawn = سحبته الجهة الموقّعة
ledger-reason-under-review = قيد المراجعة لدى فريق الإشراف
ledger-reason-invalidated = تبيّن أنه غير حقيقي
ledger-reason-merged = ضُمّ إلى قيد آخر
ledger-reason-imported = أضافته الجهة المُصدِرة للرسالة
ledger-reason-undone = تراجُع عن قرار
ledger-reason-synthetic = مختلَق لتجربة الخادم
kind-organisation = منظمة
kind-individual = فرد

## Privacy

privacy-title = الخصوصية
privacy-intro = ما تحتفظ به هذه الرسالة عن موقّعيها وقرّائها، ومدة الاحتفاظ به، وكيفية طلب محوه. المسؤول عن ذلك هو الجهة المُصدِرة للرسالة:
privacy-published-heading = ما الذي يُنشر
privacy-published-organisation = أسماء المنظمة واسمها المختصر وبلدها وموقعها الإلكتروني، وكيف جرى التحقق منها، ونسخة الرسالة التي وقّعتها. ومن يوقّع بصفته الفردية: اسمه وبلده وانتماؤه. ومن اختار عدم إعلان اسمه يُحتسب ولا يُنشر عنه شيء آخر؛ ويُحفظ الاسم مشفّرًا، ولا يُبلَّغ به المرسَل إليهم إلا إذا وقع الاختيار على ذلك.
privacy-unnamed-limit = ما لا يستطيع التشفير إخفاءه عمّن لا يُعلَن اسمه: للمنظمة مدخل واحد في قاعدة بياناتنا لجميع الرسائل. فإذا أُعلن اسمها تحت رسالة أخرى، أو أعلنه شخص آخر، أمكن لمن يسرق قاعدة البيانات أن يعرف أن التوقيع الخالي من الاسم هو توقيعها. ولغة التوقيع غير مشفّرة أيضًا.
privacy-published-representative = لا يُنشر اسم من يوقّع باسم المنظمة وصفته إلا إذا وضع ذلك الشخص علامة في الخانة المخصصة لذلك.
privacy-published-where = يُنشر ذلك في هذه الصفحات وفي الملفات المتاحة للتنزيل (ولا ترد فيها أسماء الأشخاص إلا إذا قرّرت ذلك الجهة المُصدِرة للرسالة)، ويُسلَّم إلى من تُوجَّه إليهم الرسالة.
privacy-contact-heading = ما الذي لا يُنشر أبدًا
privacy-contact-text = عنوان البريد الإلكتروني، واسم الشخص الذي يقف وراء توقيع المنظمة وصفته، ما لم يطلب طباعتهما. تُحفظ هذه البيانات مشفّرة، ولكل سجل مفتاح خاص به، ولا يستطيع فتحها إلا فريق الإشراف على هذه الرسالة، للتحقق من التوقيع وللرد.
privacy-unconfirmed-heading = قبل تأكيد التوقيع
privacy-unconfirmed-text = يعمل الرابط الوارد في بريدنا سبعة أيام. { $days ->
    [zero] وما أُدخل في استمارة ولم يُؤكَّد يُمحى في اليوم نفسه.
    [one] وما أُدخل في استمارة ولم يُؤكَّد يُمحى بعد يوم واحد.
    [two] وما أُدخل في استمارة ولم يُؤكَّد يُمحى بعد يومين.
    [few] وما أُدخل في استمارة ولم يُؤكَّد يُمحى بعد { $days } أيام.
    [many] وما أُدخل في استمارة ولم يُؤكَّد يُمحى بعد { $days } يومًا.
   *[other] وما أُدخل في استمارة ولم يُؤكَّد يُمحى بعد { $days } يوم.
}
privacy-not-me-text = إذا قدّم شخص آخر عنوانكم، فإن الضغط على «لم أكن أنا» في الصفحة التي يؤدي إليها رابط ذلك البريد يمحو القيد في الحال. ونحتفظ عندئذ ببصمة للعنوان محسوبة بمفتاح، لا يمكن استرجاع العنوان منها، حتى لا نكتب إليه مرة أخرى.
privacy-reports-heading = البلاغات عن القيود
privacy-reports-text = ما يبلّغ به شخص عن قيد من قيود القائمة، والعنوان الذي يقدّمه للرد عليه، يُحفظان مشفّرين ولا يراهما إلا فريق الإشراف. { $days ->
    [zero] ويُمحى كلاهما في اليوم نفسه.
    [one] ويُمحى كلاهما بعد يوم واحد.
    [two] ويُمحى كلاهما بعد يومين.
    [few] ويُمحى كلاهما بعد { $days } أيام.
    [many] ويُمحى كلاهما بعد { $days } يومًا.
   *[other] ويُمحى كلاهما بعد { $days } يوم.
}
privacy-network-heading = لمنع إساءة الاستخدام
privacy-network-text = يُحصى في ذاكرة الخادم، لدقائق أو ساعات، عدد الاستمارات الواردة من الشبكة الواحدة. ولكي يرى فريق الإشراف متى تأتي توقيعات كثيرة من شبكة واحدة، تُحفظ مع كل استمارة بصمة محسوبة بمفتاح { $days ->
    [zero] لأقل من يوم
    [one] لمدة يوم واحد
    [two] لمدة يومين
    [few] لمدة { $days } أيام
    [many] لمدة { $days } يومًا
   *[other] لمدة { $days } يوم
  }: وهي بصمة أول ٢٤ بتًّا من عنوان IPv4، أو ٤٨ بتًّا من عنوان IPv6. أما العنوان نفسه فلا يُدوَّن.
privacy-mail-heading = البريد
privacy-mail-text = { $days ->
    [zero] لا يصلكم منا إلا بريد عن توقيعكم، وتحديثات إن وضعتم علامة في خانتها. ولا يُحفظ أن بريدًا قد أُرسل.
    [one] لا يصلكم منا إلا بريد عن توقيعكم، وتحديثات إن وضعتم علامة في خانتها. ويُحفظ لمدة يوم واحد أن بريدًا قد أُرسل، من دون العنوان.
    [two] لا يصلكم منا إلا بريد عن توقيعكم، وتحديثات إن وضعتم علامة في خانتها. ويُحفظ لمدة يومين أن بريدًا قد أُرسل، من دون العنوان.
    [few] لا يصلكم منا إلا بريد عن توقيعكم، وتحديثات إن وضعتم علامة في خانتها. ويُحفظ لمدة { $days } أيام أن بريدًا قد أُرسل، من دون العنوان.
    [many] لا يصلكم منا إلا بريد عن توقيعكم، وتحديثات إن وضعتم علامة في خانتها. ويُحفظ لمدة { $days } يومًا أن بريدًا قد أُرسل، من دون العنوان.
   *[other] لا يصلكم منا إلا بريد عن توقيعكم، وتحديثات إن وضعتم علامة في خانتها. ويُحفظ لمدة { $days } يوم أن بريدًا قد أُرسل، من دون العنوان.
}
privacy-readers-heading = القراءة
privacy-readers-text = لا تضع هذه الصفحات ملفات تعريف ارتباط، ولا تحتاج إلى برامج نصية، ولا تحمّل شيئًا من أي جهة أخرى، ولا تنقل شيئًا إلى أحد.
privacy-withdraw-heading = السحب والتصحيح
privacy-withdraw-text = يحق لكم في أي وقت طلب تصحيح توقيع أو سحبه، من دون إبداء سبب. فيغادر القائمة والبحث والملفات خلال ثانية. ويحق لكم أيضًا طلب محوه مع كل ما حُفظ عنكم. ويحتفظ السجل العلني بأن قيدًا أُزيل ومتى، من دون اسم.
privacy-withdraw-how = اكتبوا من العنوان الذي وقّعتم به إلى
privacy-withdraw-how-mail = ردّوا على أي بريد وصلكم منا.

## Versions of a text: side by side, and who stands under which

versions-signed = التوقيعات
versions-signed-by = { $count ->
    [zero] لا توقيعات عليها
    [one] عليها توقيع واحد
    [two] عليها توقيعان
    [few] عليها { $count } توقيعات
    [many] عليها { $count } توقيعًا
   *[other] عليها { $count } توقيع
}
versions-signed-by-unnamed = { $count ->
    [zero] لا توقيعات عليها (غير معلَن الاسم: { $unnamed })
    [one] عليها توقيع واحد (غير معلَن الاسم: { $unnamed })
    [two] عليها توقيعان (غير معلَن الاسم: { $unnamed })
    [few] عليها { $count } توقيعات (غير معلَن الاسم: { $unnamed })
    [many] عليها { $count } توقيعًا (غير معلَن الاسم: { $unnamed })
   *[other] عليها { $count } توقيع (غير معلَن الاسم: { $unnamed })
}
versions-compare = ما الذي تغيّر منذ النسخة { $number }
fact-version-later = { $number } بتاريخ { $date } ({ $change })
fact-version-editorial = تغيير تحريري
fact-version-material = تغيير في الجوهر
fact-version-compare = ما الذي تغيّر
list-signed-version = التوقيع على النسخة { $number }
signatory-signed-earlier = تغيّر النص منذ ذلك الحين؛ اطّلعوا على ما تغيّر
compare-title = ما الذي تغيّر من النسخة { $from } إلى النسخة { $to }
compare-how = المحذوف مشطوب، والجديد تحته خط. ويُعرض النص المصدري، حتى لا يتغيّر شيء خفية.
compare-removed = حُذف:
compare-added = جديد:
compare-others = المقارنة نفسها بلغات أخرى:
compare-same = لا تختلف كلمة واحدة بين النسختين، بل المسافات أو فواصل الأسطر فقط.
compare-of-title = العنوان
compare-of-text = النص
sign-text-changed = تغيّر نص الرسالة في الجوهر بعد أن فتحتم هذه الصفحة، فلم يُوقَّع شيء بعد. وما كتبتموه محفوظ. يُرجى قراءة النص الجديد؛ فإذا ضغطتم «توقيع» بعد ذلك فأنتم توقّعون عليه.
sign-text-changed-read = النص الذي يُوقَّع الآن:
sign-text-changed-compare = عرض ما تغيّر

## Keep or withdraw after a change in substance

question-title = تغيّر النص: هل ما زلتم توقّعون عليه؟
question-stands = هذا التوقيع قائم تحت النسخة { $number } من الرسالة.
question-intro = تغيّرت الرسالة في الجوهر منذ ذلك الحين. والنص المعروض للتوقيع الآن هو النسخة { $number }.
question-compare = مقارنة النصّين
question-keep-text = بالضغط على الزر تؤكدون أنكم قرأتم النسخة { $number } وأن التوقيع يسري عليها.
question-keep-button = إبقاؤه تحت النص الجديد
question-silence = إذا لم تفعلوا شيئًا، بقي التوقيع حيث هو، وتذكر القائمة أنه على النسخة { $number }.
question-withdraw-heading = سحب التوقيع
question-withdraw-text = يغادر القائمة والبحث والملفات في الحال. لا يمكن التراجع عن ذلك، لكن يجوز لكم أن توقّعوا من جديد.
question-withdraw-button = سحبه
question-outdated = تغيّر النص مرة أخرى بعد أن فتحتم هذه الصفحة، فلم تُقبل إجابتكم. يُرجى الاطلاع على أحدث نص.
question-kept-title = شكرًا لكم. التوقيع قائم للنص الجديد.
question-kept-text = لم يبقَ عليكم شيء. وحتى إغلاق الرسالة يمكنكم تغيير رأيكم.
question-withdrawn-title = سُحب التوقيع
question-withdrawn-text = لم يعد في القائمة ولا في البحث ولا في الملفات.
question-sign-again = توقيع الرسالة من جديد
question-closed-title = الرسالة مغلقة
question-closed-text = لم تعد الإجابة عن السؤال ممكنة: يبقى التوقيع كما هو.
question-closed-contact = يمكن سحب التوقيع في أي وقت. اكتبوا من العنوان الذي وقّعتم به إلى
question-gone-title = لم يعد هذا الرابط يعمل
question-gone-text = إما أن عمره يتجاوز ستين يومًا أو أنه انقسم إلى جزأين، وإما أن التوقيع المعني لم يعد موجودًا، أو أن شخصًا آخر يتولى متابعته الآن. وحيث لم يُجَب عن شيء لم يتغيّر شيء.
ledger-reason-kept = أبقته الجهة الموقّعة تحت النص بعد تغييره
## Who is named, and who is not

sign-visibility = من يرى الاسم؟
sign-visibility-named = يُنشر اسمنا
sign-visibility-named-individual = يُنشر اسمي
sign-visibility-addressee = يرى المرسَل إليه وحده اسمنا
sign-visibility-addressee-individual = يرى المرسَل إليه وحده اسمي
sign-visibility-counted = نُحتسب في العدد فقط
sign-visibility-counted-individual = أُحتسب في العدد فقط
sign-visibility-hint = تُحفظ بيانات من لا يُعلَن اسمه مشفّرة، ولا يعرف من هو إلا فريق الإشراف، للتحقق من التوقيع.
unnamed-addressee = لا يُنشر الاسم: يزيد العدد في القائمة واحدًا، ولا يُبلَّغ بالاسم إلا المرسَل إليه.
unnamed-counted = لا يُنشر الاسم ولا يُبلَّغ به أحد: يزيد العدد في القائمة واحدًا.
confirm-intro-unnamed = هذا ما وقّعتم به. ولن يظهر تحت الرسالة:
confirm-you-organisation-unnamed = بالضغط على الزر تؤكدون أنه يحق لكم التوقيع باسم هذه المنظمة وأنه يجوز احتساب تأييدها.
confirm-you-individual-unnamed = بالضغط على الزر تؤكدون أنكم توقّعون هذه الرسالة وأنه يجوز احتساب تأييدكم.
confirmed-counted-title = شكرًا لكم. احتُسب التوقيع.
confirmed-held-unnamed-text = يراجعه فريق الإشراف قبل احتسابه. يصلكم بريد إلكتروني فور اتخاذ القرار، وعادةً خلال يوم أو يومين.
count-unnamed = { $count ->
    [zero] الأسماء كلها معلَنة.
    [one] من بينها توقيع واحد غير معلَن الاسم.
    [two] من بينها توقيعان غير معلَنَي الاسم.
    [few] من بينها { $count } توقيعات غير معلَنة الاسم.
    [many] من بينها { $count } توقيعًا غير معلَن الاسم.
   *[other] من بينها { $count } توقيع غير معلَن الاسم.
}
ledger-unnamed = غير معلَن الاسم
ledger-reason-visibility = اختارت الجهة الموقّعة من يرى الاسم

## People

sign-affiliation = الانتماء
sign-affiliation-hint = مثل جهة عملكم. يُطبع بجانب اسمكم، للتعريف فقط.
sign-file-under = كيف يُرتَّب اسمكم
sign-file-under-hint = مثل «المقدسي، ليلى». إذا تركتموه فارغًا رتّبناه بحسب الكلمة الأخيرة، وأريناكم موضعه قبل التأكيد.
affiliation-only = { $affiliation } (للتعريف فقط)
affiliations-note = الانتماءات مذكورة للتعريف فقط.
confirm-filed = مرتَّب تحت { $heading } بصيغة «{ $name }»
list-kinds = من وقّع
signatory-affiliation = الانتماء

## How far a letter is

progress = وصل { $received }، وأُكّد { $confirmed }، ونُشر { $published }
progress-oldest = { $days ->
    [zero] أقدمها ينتظر منذ أقل من يوم
    [one] أقدمها ينتظر منذ يوم واحد
    [two] أقدمها ينتظر منذ يومين
    [few] أقدمها ينتظر منذ { $days } أيام
    [many] أقدمها ينتظر منذ { $days } يومًا
   *[other] أقدمها ينتظر منذ { $days } يوم
}
progress-with-oldest = { $progress }؛ { $oldest }.
## Proof: a second address, notices, objections

ledger-reason-objection = اعترضت المنظمة، وفريق الإشراف ينظر في الأمر
signatory-vouched = كيف يعرفونها:
link-gone-title = لم يعد هذا الرابط يعمل
link-gone-text = إنه قديم جدًا، أو استُخدم من قبل، أو لم يُنسخ كاملًا. حاولوا فتحه من البريد مرة أخرى.
give-address-title = تقديم عنوان ثانٍ
give-address-intro = يودّ فريق الإشراف التأكد من أن هذا التوقيع صادر عن المنظمة. يُرجى تقديم عنوان ينتهي بـ { $domain }، لكم أو لأحد زملائكم. نرسل إليه رابطًا، وضغطة واحدة تؤكده. ولا يُنشر العنوان.
give-address-email = عنوان على { $domain }
give-address-email-hint = لا بأس بأجزاء تسبقه، كما في name@office.{ $domain }.
give-address-button = إرسال الرابط إليه
give-address-mailed-title = يُرجى تفقّد ذلك الصندوق
give-address-mailed-text = إذا كان البريد يصل إلى العنوان الذي قدّمتموه، فسيصله رابط قريبًا. وبعد تأكيده من هناك يعيد فريق الإشراف النظر في التوقيع. وإذا لم يصل شيء، فافتحوا هذه الصفحة من بريدكم مرة أخرى وتحققوا من العنوان.
error-ask-wrong-domain = لا ينتهي هذا العنوان بـ { $domain }. يُرجى تقديم عنوان ينتهي به.
error-ask-too-many = قُدّمت ثلاثة عناوين خلال يوم واحد. يُرجى المحاولة غدًا.
second-address-title = تأكيد هذا العنوان
second-address-intro = قدّم من وقّع هذا العنوان ليبيّن أن التوقيع صادر عن منظمتكم:
second-address-private = لا يُنشر العنوان. وتأكيده يعني أن منظمتكم تقف وراء السطر أعلاه.
second-address-button = تأكيد العنوان
second-address-not-me-heading = لا علم لكم بهذا؟
second-address-not-me-text = اضغطوا هذا الزر: يُنسى العنوان، ولا نرسل إليكم أي بريد آخر عن هذه الرسالة.
second-address-not-me-button = لا علم لي بهذا
second-address-not-me-title = شكرًا لكم. نُسي العنوان.
second-address-not-me-done = لم يُؤكَّد شيء، ولن نرسل إلى عنوانكم أي بريد آخر عن هذه الرسالة.
second-address-done-title = شكرًا لكم. تأكّد العنوان.
second-address-done-text = يرى فريق الإشراف أن التوقيع صادر عن المنظمة. لم يبقَ عليكم شيء.
objection-title = توقيع باسم منظمتكم
objection-listed = هذا السطر منشور تحت الرسالة.
objection-not-listed = هذا السطر ليس في القائمة العلنية الآن.
objection-what = إذا لم توقّع منظمتكم، أو لم يكن يحق لمن وقّع أن يوقّع، فاعترضوا هنا. عندئذ يُزال السطر من القائمة في الحال، أو يُحجب عنها، وينظر فريق الإشراف في الأمر. وإذا كان كل شيء صحيحًا، فليس عليكم فعل شيء.
objection-words = ما الخطأ؟
objection-words-hint = لا يقرؤه إلا فريق الإشراف.
objection-button = الاعتراض على هذا التوقيع
objected-title = شكرًا لكم. عُلّق التوقيع.
objected-text = ليس في القائمة، وينظر فريق الإشراف فيما كتبتموه. ولا يُعاد نشر شيء قبل اتخاذ القرار.
error-objection-long = يُرجى ألا يتجاوز النص { $max } من الأحرف.
