### Reviewed by a native speaker: no

## Reporting an entry of the list

report-link = الإبلاغ عن هذا القيد
report-title = الإبلاغ عن قيد
report-intro = هل في هذا القيد من القائمة خطأ؟ أخبروا فريق الإشراف على الرسالة. ينظر الفريق في الأمر؛ ولا يتغيّر شيء من تلقاء نفسه.
report-yours = إذا كان هذا توقيعكم أو توقيع منظمتكم، فيمكنكم تصحيحه أو سحبه بأنفسكم:
report-reason = ما الخطأ؟
report-reason-not-theirs = المنظمة المذكورة أو الشخص المذكور لم يوقّع، أو لا يحق لمن وقّع التحدث باسم المذكور
report-reason-wrong = في السطر خطأ في اسم أو في البلد أو في شيء آخر
report-reason-twice = مدرج في القائمة مرتين
report-reason-other = شيء آخر
report-words = ما الذي ينبغي أن يعرفه فريق الإشراف؟
report-words-hint = كيف عرفتم ذلك، وأين يمكن التحقق منه. ألف حرف على الأكثر.
report-email = عنوان بريدكم الإلكتروني
report-email-hint = لأي سؤال من فريق الإشراف فقط. يُحفظ مشفّرًا؛ ومدة الحفظ مذكورة في صفحة الخصوصية.
report-button = إرسال إلى فريق الإشراف
report-thanks-title = شكرًا لكم
report-thanks-text = وصل بلاغكم إلى فريق الإشراف وهو ينظر فيه. ويبقى القيد كما هو حتى اتخاذ القرار.
report-back = العودة إلى القيد
report-error-reason = اختاروا ما الخطأ.
report-error-words = اكتبوا ما الخطأ في جملة.
report-error-words-long = هذا النص أطول من { $max } من الأحرف.

## Reports on the desk

reports-title = بلاغات من القرّاء
reports-nav = البلاغات
reports-intro = ما يقول القرّاء إنه خطأ في قيود القوائم، الأقدم أولًا. قرّروا بشأن القيد في صفحته؛ أما البلاغ الذي نظرتم فيه فيُغلق هنا.
reports-none = لا بلاغات للنظر فيها.
reports-total = { $count ->
    [zero] لا بلاغات للنظر فيها
    [one] بلاغ واحد للنظر فيه
    [two] بلاغان للنظر فيهما
    [few] { $count } بلاغات للنظر فيها
    [many] { $count } بلاغًا للنظر فيه
   *[other] { $count } بلاغ للنظر فيه
}
reports-more = لا يُعرض هنا إلا أقدمها؛ وتظهر البقية متى أُغلقت هذه.
reports-entry = القيد
reports-said = ما كُتب في البلاغ
reports-from = عنوان الرد
reports-close = نظرتُ فيه
reports-gone = قيد غادر القائمة
