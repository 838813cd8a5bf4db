### Reviewed by a native speaker: no

## For readers

strip-label = تنبيه
strip-read-only = لا يمكن تغيير شيء على هذا الموقع في الوقت الحالي: لا توقيع ولا تصحيح. أما سحب التوقيع فيعمل كالمعتاد.
strip-individuals-hidden = أسماء الأفراد لا تُعرض في الوقت الحالي. وما زالوا محتسَبين.
status-stopped = التوقيع متوقف مؤقتًا
ask-stopped = لا تُقبل توقيعات في الوقت الحالي. يُرجى العودة لاحقًا؛ وما وُقّع من قبل ما زال يمكن تأكيده.
sign-stopped = لا تُقبل توقيعات في الوقت الحالي، فلم يُرسل شيء. ما كتبتموه ما زال هنا: أبقوا هذه الصفحة واضغطوا الزر من جديد لاحقًا.
error-page-read-only = لا يمكن تغيير شيء في الوقت الحالي
error-page-read-only-text = أوقف القائمون على هذا الموقع كل التغييرات مؤقتًا. لم يُحفظ شيء مما أرسلتموه؛ يُرجى المحاولة لاحقًا. أما سحب التوقيع فيعمل كالمعتاد.

## On the desk

desk-switches = مفاتيح التحكم
switches-title = مفاتيح التحكم
switches-intro = يعمل مفتاح التحكم في كل صفحة خلال ثانية، ويمكن إرجاعه في أي وقت. ويُدوَّن كل تغيير أدناه.
switches-owners = لا يغيّرها إلا المالكون.
switches-site = الموقع كله
switches-letters = رسائل بعينها
switches-letter-hint = لهذه الرسالة وحدها، إلى جانب ما هو مشغَّل للموقع كله.
switches-history = ما جرى تغييره
switches-history-none = لم يُغيَّر شيء بعد.
switches-console = من سطر الأوامر
switch-on = مشغَّل
switch-off = موقَف
switch-by-site = مشغَّل للموقع كله
switch-note = لماذا (لتاريخ التغييرات)
switch-turn-on = تشغيل: { $switch }
switch-turn-off = إيقاف: { $switch }
switch-on-site = مشغَّل للموقع كله: { $switch }.
switch-on-letter = مشغَّل لـ { $letter }: { $switch }.
switch-look = الاطلاع على مفاتيح التحكم
switch-turned-on = شُغّل: { $switch }
switch-turned-off = أُوقف: { $switch }
switch-banner-put = لافتة باللغة { $language }: «{ $text }»
switch-banner-down = أُنزلت اللافتة باللغة { $language }
switch-text-long = لم يتغيّر شيء: لا تتجاوز اللافتة أو الملاحظة { $max } من الأحرف.
switch-banner-changed = غيّر مالك آخر هذه اللافتة بينما كانت مفتوحة لديكم. ما كتبتموه لم يُحفظ؛ والحفظ يضعه مكان ما كتبه الآخر.
switch-banner-stands = ما فيها الآن:
switch-stop-accepting = وقف قبول التوقيعات
switch-stop-accepting-means = تقول الاستمارات إن التوقيع متوقف مؤقتًا. وما وُقّع من قبل ما زال يمكن تأكيده وتصحيحه وسحبه.
switch-stop-mailing = وقف إرسال البريد
switch-stop-mailing-means = يُكتب البريد ويبقى في صندوق الصادر حتى إيقاف هذا المفتاح؛ ثم يخرج، إلا إذا لم يعد ما فيه صحيحًا. أما بريد حسابات مكتب الإشراف (الدعوات وكلمات المرور المنسية) فيظل يخرج.
switch-hold-everything = تعليق كل شيء
switch-hold-everything-means = كل توقيع يتأكّد ينتظر فريق الإشراف، مهما قالت القواعد. ولا يستطيع الاستيراد أن ينشر، ولا يستطيع من احتُسب من دون اسم أن يُدرج اسمه في القائمة. ويستطيع فريق الإشراف النشر.
switch-hide-individuals = إخفاء الأفراد
switch-hide-individuals-means = يُستثنى الأفراد من القائمة والبحث وواجهة API وكل تصدير، وتزول صفحاتهم. وما زالوا محتسَبين، لأن السجل العلني يحتسبهم؛ وهو لا يتغيّر.
switch-read-only = للقراءة فقط
switch-read-only-means = يُرفض كل تغيير، هنا وفي الصفحات العلنية، إلا ما يلي: السحب والمحو، والاعتراض، وإيقاف البريد، وتسجيل الدخول، وإنهاء الجلسات وتعطيل الحسابات، ومفاتيح التحكم. ويستمر البريد والسجل العلني، وكذلك سطر الأوامر.
switch-banner = لافتة
switch-banner-means = تظهر أعلى كل صفحة علنية. ويرى قرّاء اللغات الأخرى لافتة لغة الموقع الأولى.
switch-banner-in = النص باللغة { $language }
switch-banner-button = حفظ هذه اللافتة
switch-banner-none = لا توجد
reason-everything-held = كل شيء معلَّق
reason-everything-held-evidence = تأكّد بينما كان المفتاح «تعليق كل شيء» مشغَّلًا.
