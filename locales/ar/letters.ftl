### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = الرسائل
letterdesk-nav = صفحات عن هذه الرسالة
letterdesk-overview = نظرة عامة
letterdesk-corrections = { $count ->
    [zero] لم يصحّح أي موقّع من الأوائل سطره.
    [one] صحّح موقّع واحد من الأوائل سطره: لا يظهر تحت الرسالة إلا بعد أن يراجعه فريق الإشراف.
    [two] صحّح موقّعان من الأوائل سطريهما: لا يظهران تحت الرسالة إلا بعد أن يراجعهما فريق الإشراف.
    [few] صحّح { $count } من الموقّعين الأوائل أسطرهم: لا تظهر تحت الرسالة إلا بعد أن يراجعها فريق الإشراف.
    [many] صحّح { $count } من الموقّعين الأوائل أسطرهم: لا تظهر تحت الرسالة إلا بعد أن يراجعها فريق الإشراف.
   *[other] صحّح { $count } من الموقّعين الأوائل أسطرهم: لا تظهر تحت الرسالة إلا بعد أن يراجعها فريق الإشراف.
  }
letterdesk-text = النص
letterdesk-version = النص والنسخ
letterdesk-settings = الإعدادات
letterdesk-updates = التحديثات
letterdesk-action = تحرّكوا
letterdesk-delivery = التسليم
letterdesk-new = رسالة جديدة
letterdesk-new-intro = تبدأ مسودةً لا يراها أحد. ويمكن تغيير نصها وكل ما عداه حتى فتحها.
letterdesk-new-button = إنشاء المسودة
letterdesk-none = لا توجد رسالة بعد.
letterdesk-letter = الرسالة
letterdesk-state = الحالة
letterdesk-signed = التوقيعات
letterdesk-made = بدأت في { $date }
letterdesk-slug = العنوان الإلكتروني
letterdesk-slug-hint = الجزء الأخير من عنوانها، مثل «peace-2027»: حروف لاتينية صغيرة وأرقام وشرطات. لا يتغيّر بعد ذلك.
letterdesk-slug-bad = اكتبوا من حرف واحد إلى ٦٠ من الحروف اللاتينية الصغيرة والأرقام والشرطات، من دون شرطة في أي من الطرفين.
letterdesk-slug-taken = لرسالة أخرى هذا العنوان. اختاروا عنوانًا مختلفًا.
letterdesk-title-wanted = أعطوا الرسالة عنوانًا لا يتجاوز ٣٠٠ حرف.
letterdesk-host-wanted = اذكروا من يُصدر الرسالة، في ما لا يتجاوز ٢٠٠ حرف.
letterdesk-language-bad = اكتبوا رمز لغة مثل «en» أو «fr» أو «pt-BR».
letterdesk-problem = لم يُنفَّذ هذا
letterdesk-moved = نقل شخص آخر الرسالة إلى حالة أخرى في هذه الأثناء. تعرض هذه الصفحة حالتها الآن.
letterdesk-lacks = ما زال ينقص الرسالة شيء مما تُوقَّع به.
letterdesk-before-opening = قبل إمكان فتحها
letterdesk-ready = لا ينقص شيء.
letterdesk-lacks-text = النص باللغة { $language } خالٍ من الكلمات بعد.
letterdesk-lacks-addressees = النص باللغة { $language } لا يذكر إلى من هو موجه.
letterdesk-lacks-host = لم تُذكر الجهة المُصدِرة.
letterdesk-lacks-contact = لم تُحدَّد جهة اتصال علنية: فلا يجد الموقّعون من يسألونه.
letterdesk-unpublished = { $count ->
    [zero] لا شيء غير منشور
    [one] واحد غير منشور
    [two] اثنان غير منشورين
    [few] { $count } غير منشورة
    [many] { $count } غير منشورة
   *[other] { $count } غير منشورة
  }
letterdesk-texts = النسخة { $number }
letterdesk-prepared = قيد الإعداد:
letterdesk-write = كتابة
letterdesk-columns = ترجمة جنبًا إلى جنب
letterdesk-preview = معاينة
letterdesk-read = قراءة
letterdesk-add-language = إضافة لغة
letterdesk-moves = الفتح والإغلاق
letterdesk-open-means = الفتح يُظهر الرسالة للجميع ويجمّد نصها: بعده لا يتغيّر النص إلا بنسخة جديدة.
letterdesk-close-means = الرسالة المغلقة تبقى مقروءة؛ وما أُرسل في الوقت المحدد يمكن تأكيده خلال أربع وعشرين ساعة أخرى. أما المؤرشفة فلا تُعرض بعد ذلك.
letterdesk-move-open = فتح للتوقيع
letterdesk-move-closed = إغلاق
letterdesk-move-archived = أرشفة
letterdesk-move-draft = إعادة إلى مسودة
letter-state-draft = مسودة
letter-state-open = مفتوحة
letter-state-awaiting = تنتظر الفتح
letter-state-closed = مغلقة
letter-state-archived = مؤرشفة

## Its text

text-title = العنوان
text-title-hint = كما يظهر فوق الرسالة.
text-short-title = العنوان القصير
text-short-title-hint = بضع كلمات للتصفح والبريد، ٦٠ حرفًا على الأكثر.
text-addressees = المرسَل إليهم
text-addressees-hint = إلى من كُتبت الرسالة، كما يُطبع بعد «إلى».
text-note = ما الذي يتغيّر
text-note-hint = جملة يقرؤها الجميع بجانب النسخة الجديدة.
text-markdown = النص
text-markdown-hint = بصيغة Markdown: سطر فارغ بين الفقرات، و # للعناوين، و *مائل*، و **عريض**، و - للقوائم، و > للاقتباسات، و [^1] للحواشي. الصقوا من معالج نصوص: يُحتفظ بتنسيقه.
text-paragraph = الفقرة { $number }
text-whole = كتابة النص كاملًا
text-of-draft = لا يرى أحد هذا بعد. وفتح الرسالة يجمّده.
text-of-next = مسودة للنسخة التالية: لا يراها أحد حتى نشرها.
text-of-translation = ترجمة للنسخة التي تُوقَّع الآن: لا يراها أحد حتى نشرها، وبعد ذلك لا تتغيّر أبدًا.
text-save = حفظ
text-dismiss = ترك التغييرات
text-kept = تمّ الحفظ.
text-empty = لا يمكن ترك هذا فارغًا.
text-too-long = هذا طويل جدًا: { $max } من الأحرف على الأكثر.
text-same = لا شيء يختلف.
text-changed = غيّر شخص آخر هذا في هذه الأثناء
text-changed-hint = لم يضع شيء من أيٍّ منهما: نصه محفوظ، ونصكم في الاستمارة أدناه. خذوا ما تريدون؛ والحفظ يضع نصكم مكان نصه.
text-theirs = ما حفظه شخص آخر
text-yours = ما كتبتموه
text-cleaned = ما الذي يغيّره التنظيف
text-cleaned-hint = لم يُحفظ شيء بعد. احفظوا النص أدناه كما هو الآن، أو تراجعوا عن التنظيف.
text-pasted = كما كان
text-clean = بعد التنظيف
text-clean-up = تنظيف النص الملصوق
text-clean-up-hint = يزيل ما لا يُرى، كالواصلات الخفية والمسافات غير القابلة للكسر، ويحوّل النقاط والأرقام إلى قوائم. وترون كل تغيير قبل حفظه.
text-join = وصل الأسطر التي لم يقطعها إلا عرض الصفحة
text-clean-button = تنظيف
text-restore = التراجع عن التنظيف
text-pasted-note = لُصق بصيغة Markdown.
text-file = أخذ النص من ملف
text-file-hint = Markdown أو نص عادي أو صفحة ويب (.md، .txt، .html). يحلّ محل النص أعلاه، ويُحفظ معه.
text-drop = حذف هذا النص
text-drop-sure = يُحذف النص بهذه اللغة.
text-drop-button = حذف النص

## Versions and translations

version-prepare = إعداد النسخة { $number }
version-draft = الرسالة مسودة: ما زال نصها يتغيّر بحرّية، من دون نسخة جديدة.
version-how = النص الذي يُوقَّع لا يتغيّر أبدًا. اكتبوا النسخة التالية بجانبه، بكل لغة ستكون لها؛ ويُعرض الاختلاف أدناه قبل نشر أي شيء.
version-prepared = قيد الإعداد
version-translations = لغات أخرى للنسخة { $number }
version-translations-hint = تُضاف الترجمة إلى النسخة التي تُوقَّع الآن. وبعد نشرها يمكن توقيعها، ولا تتغيّر أبدًا.
version-translation-publish = نشر الترجمة
version-publish = نشر النسخة { $number }
version-publish-button = نشر النسخة { $number }
version-missing = ليست قيد الإعداد، فيحصل قرّاؤها على النص بلغة الرسالة الأصلية:
version-what = ما نوع التغيير؟
version-editorial = تحريري
version-material = في الجوهر
version-editorial-means = { $count ->
    [zero] إملاء، أو تاريخ، أو جملة أوضح. لا حاجة إلى سؤال أحد.
    [one] إملاء، أو تاريخ، أو جملة أوضح. يبقى التوقيع الواحد؛ ولا يُسأل أحد.
    [two] إملاء، أو تاريخ، أو جملة أوضح. يبقى التوقيعان؛ ولا يُسأل أحد.
    [few] إملاء، أو تاريخ، أو جملة أوضح. تبقى التوقيعات كلها، وعددها { $count }؛ ولا يُسأل أحد.
    [many] إملاء، أو تاريخ، أو جملة أوضح. تبقى التوقيعات كلها، وعددها { $count }؛ ولا يُسأل أحد.
   *[other] إملاء، أو تاريخ، أو جملة أوضح. تبقى التوقيعات كلها، وعددها { $count }؛ ولا يُسأل أحد.
  }
version-material-means = { $count ->
    [zero] يتغيّر الجوهر. لا توجد جهة اتصال تُسأل بعد.
    [one] يتغيّر الجوهر. ستُسأل جهة اتصال واحدة بالبريد هل تؤيد النص الجديد؛ والسكوت يُبقي التوقيع تحت النص الذي وُقّع.
    [two] يتغيّر الجوهر. ستُسأل جهتا اتصال بالبريد هل تؤيدان النص الجديد؛ والسكوت يُبقي التوقيع تحت النص الذي وُقّع.
    [few] يتغيّر الجوهر. ستُسأل { $count } جهات اتصال بالبريد هل تؤيد النص الجديد؛ والسكوت يُبقي التوقيع تحت النص الذي وُقّع.
    [many] يتغيّر الجوهر. ستُسأل { $count } جهة اتصال بالبريد هل تؤيد النص الجديد؛ والسكوت يُبقي التوقيع تحت النص الذي وُقّع.
   *[other] يتغيّر الجوهر. ستُسأل { $count } جهة اتصال بالبريد هل تؤيد النص الجديد؛ والسكوت يُبقي التوقيع تحت النص الذي وُقّع.
  }
version-nobody-to-ask = الرسالة ليست مفتوحة، فلا يستطيع أي موقّع أن يجيب. لا يمكن نشر غير التغيير التحريري.
version-change-wanted = اختاروا هل التغيير تحريري أم في الجوهر.
version-lacks = النص باللغة { $language } غير مكتمل: يلزمه كلام ومرسَل إليهم.
version-same = لا شيء يختلف عن النسخة التي تُوقَّع الآن.
version-changed = تغيّرت النصوص منذ اطّلعتم عليها. تعرضها هذه الصفحة كما هي الآن.

## Settings

settings-draft = يمكن تغيير كل شيء حتى فتح الرسالة.
settings-owners = لا يغيّر الإعدادات والجهات المشاركة إلا المالكون.
settings-open = فُتحت الرسالة: وما اعتمد عليه الناس حين وقّعوا يبقى. فمن كان يحق له التوقيع ما زال يحق له، والممثّلون الذين كان مقرّرًا طبع أسمائهم تُطبع، ولغة الرسالة الأصلية تبقى.
settings-changed = غيّر شخص آخر الإعدادات في هذه الأثناء
settings-changed-hint = هذه مختلفة الآن. والحفظ من جديد يضع إعداداتكم مكانها.
settings-who = من يوقّع، وكيف
settings-signers = من يحق له التوقيع
settings-signers-hint = بعد فتح الرسالة يمكن السماح لغيرهم أيضًا، لكن لا يُستبعد أحد.
settings-signers-organisations = المنظمات
settings-signers-individuals = الأفراد
settings-signers-both = المنظمات والأفراد
settings-review = المراجعة
settings-review-first = كل قيد ينتظر فريق الإشراف
settings-review-rules = لا تنتظر إلا القيود المشكوك فيها
settings-representatives = يجوز طبع أسماء الممثّلين
settings-representatives-hint = اسم شخص تحت اسم منظمته، إذا وضع علامة لذلك. وبعد فتح الرسالة يبقى هذا مشغَّلًا.
settings-reminder = التذكير بالتأكيد
settings-reminder-hint = بريد واحد بعد ٤٨ ساعة إلى العنوان الذي لم يؤكد.
settings-factor = العامل الثاني مطلوب
settings-factor-hint = لا يستخدم مكتب الإشراف على هذه الرسالة إلا حسابات لها عامل ثانٍ.
settings-host-legend = الجهة المُصدِرة واللغة والموعد النهائي
settings-host = الجهة المُصدِرة
settings-host-hint = من يُصدر الرسالة، كما يُطبع بعد «من».
settings-contact = جهة اتصال علنية
settings-contact-hint = عنوان بريد أو صفحة يصل بها الموقّعون إلى فريق الإشراف.
settings-language = اللغة
settings-language-hint = رمز مثل «en» أو «fr» أو «pt-BR».
settings-own-language-hint = لغة الرسالة الأصلية، التي تُعرض بها على القرّاء الذين تنقص لغتهم. تحتاج إلى نص، وتبقى بعد فتح الرسالة. ولغاتها الأخرى هي التي لها نص بها: أضيفوها تحت «النص والنسخ».
settings-moments = يُحدَّد موعد فتحها وإغلاقها في صفحة خاصة بذلك.
settings-zone = المنطقة الزمنية
settings-zone-hint = اسم مثل «Europe/Paris» أو «UTC».
settings-list-legend = القائمة
settings-collation = الأبجدية
settings-collation-hint = اللغة التي تُرتَّب القائمة بأبجديتها، مثل «en» أو «sv». إذا تغيّرت، أُعيد ترتيب القائمة كلها، ويستغرق ذلك لحظات؛ وحتى ذلك الحين قد تظهر بترتيبين.
settings-collation-bad = هذه ليست لغة معروفة الأبجدية.
settings-articles = أدوات التعريف في أول الاسم
settings-articles-hint = هل يُرتَّب «The Society» تحت T أم تحت S. إذا تغيّر ذلك، أُعيد ترتيب القائمة.
settings-articles-keep = تُحسب: «The Society» تحت T
settings-articles-ignore = لا تُحسب: «The Society» تحت S
settings-grouping = التجميع
settings-grouping-hint = كيف تظهر القائمة تحت الرسالة وعلى الورق وفي الملفات المعدّة للقراءة. أما الملفات المعدّة للبرامج والبحث فتبقى على أبجدية واحدة. وإذا زادت الأسماء على ما يُراد عرضه في الصفحة، عرض «بحسب البلد» البلدان بدلًا منها.
settings-grouping-none = أبجدية واحدة
settings-grouping-country = بحسب البلد
settings-grouping-first = الموقّعون الأوائل في الأعلى
settings-list = الأسماء في صفحة الرسالة
settings-list-hint = كم اسمًا يظهر تحت الرسالة نفسها، من ٠ إلى ١٠٬٠٠٠؛ والباقي على بُعد رابط واحد.
settings-progress = إظهار عدد المنتظِرين
settings-progress-hint = يرى الجمهور كم توقيعًا وصل، وكم تأكّد، وكم نُشر.
settings-target = الهدف
settings-target-hint = كم موقّعًا تأملون. فارغ يعني بلا هدف.
settings-target-shown = إظهار الهدف
settings-target-shown-hint = في صفحة الرسالة، بجانب العدد.
settings-number = اكتبوا عددًا من { $from } إلى { $to }.
settings-save = حفظ الإعدادات
settings-refused-language = اكتبوا نصًا بهذه اللغة أولًا؛ وبعد فتح الرسالة تبقى لغتها الأصلية.
settings-refused-signers = الرسالة مفتوحة: ومن كان يحق له التوقيع عند فتحها يجب أن يبقى قادرًا عليه. اختاروا كليهما.
settings-refused-representatives = الرسالة مفتوحة، وقد قيل للممثّلين إن أسماءهم ستُطبع.
settings-refused-zone = هذه ليست منطقة زمنية. اكتبوا اسمًا مثل «Europe/Paris».
hosts-title = الجهات المشاركة
hosts-label = جهة في كل سطر، بالترتيب الذي تُطبع به
hosts-hint = الاسم، ثم الموقع الإلكتروني: «Humanists of Nowhere https://nowhere.example».
hosts-save = حفظ الجهات المشاركة
hosts-bad-line = السطر { $line } ليس اسمًا، أو أن موقعه ليس موقعًا. أربعون سطرًا على الأكثر.
hosts-changed = غيّر شخص آخر الجهات المشاركة في هذه الأثناء. والحفظ من جديد يضع ما كتبتموه مكان: { $hosts }

## Updates

updates-title = التحديثات
updates-none = لا تحديثات بعد.
updates-all = جميع التحديثات
updates-feed = متابعة التحديثات في قارئ خلاصات (Atom)
update-new = كتابة تحديث
update-title = تحديث
update-title-hint = ما الذي حدث، في بضع كلمات.
update-source-bad = اكتبوا عنوانًا كاملًا على الويب يبدأ بـ https://.
update-others = بلغات أخرى:
update-note = ما الذي يُصحَّح
update-note-hint = جملة يقرؤها الجميع فوق التحديث، مع تاريخ اليوم.
update-note-wanted = التحديث منشور: اذكروا ما الذي يُصحَّح.
update-correct = نشر التصحيح
update-corrected = صُحّح في { $date }:
update-publish = نشر التحديث
update-drop = حذف المسودة
update-then = ماذا بعد
update-published-on = نُشر في { $date }
update-unpublished = غير منشور
update-gone = حذف أحد أفراد الفريق هذا التحديث بينما كنتم تكتبون. ما كتبتموه أدناه ولم يُحفظ؛ والحفظ يجعل منه تحديثًا جديدًا.
update-language-gone = حذف أحد أفراد الفريق هذا التحديث بهذه اللغة في هذه الأثناء؛ وما زال قائمًا بلغة أخرى. ما كُتب لم يُحفظ؛ والحفظ يكتبه من جديد.
update-stays = نُشر في هذه الأثناء، والتحديث المنشور يبقى.

## Take action

action-intro = ما يمكن للقرّاء فعله إلى جانب التوقيع: إلى من يكتبون، وماذا يقولون، وأين يقرؤون المزيد. مكانه عنوان الرسالة متبوعًا بـ «act»، ويؤدي إليه رابط تحت الرسالة.
action-title-hint = العنوان، وكلمات الرابط.
action-markdown-hint = بصيغة Markdown، مع روابط إلى المصادر. ومن دون كلام تُزال الصفحة.
action-save = حفظ ونشر

## Delivery

delivery-new = تدوين تسليم
delivery-now = القائمة الآن: { $counts } (القيد { $number } من السجل العلني). يُحفظ هذا، مع بصمة السجل، في تسليم اليوم؛ أما في تسليم يوم سابق فيُحفظ حال القائمة في آخر ذلك اليوم.
delivery-day = اليوم
delivery-day-bad = اكتبوا يومًا مثل 2027-03-31.
delivery-day-to-come = هذا اليوم لم يأتِ بعد.
delivery-recipient = إلى من
delivery-recipient-hint = كما سيُطبع: «مكتب رئاسة مجلس النواب».
delivery-button = تدوينه
delivery-draft = الرسالة مسودة: لا شيء للتسليم بعد.
delivery-counted-anew = كانت القائمة في ذلك اليوم غير ما عرضته هذه الصفحة. وهي تعرض الآن حال القائمة؛ اضغطوا الزر من جديد لحفظ ذلك.
delivery-answer = إضافة جواب المرسَل إليه
delivery-answer-change = تغيير جواب المرسَل إليه
delivery-answer-text = الجواب
delivery-answer-hint = كلماته، بصيغة Markdown. يمكن تركها فارغة حيث يؤدي رابط إلى الجواب. ومن دون كلمات ولا رابط يُزال الجواب.
delivery-answer-wanted = اكتبوا كلماته، أو اذكروا أدناه أين يمكن قراءة الجواب.
delivery-answer-gone = أُزيل الجواب في هذه الأثناء. ما كتبتموه في الاستمارة أدناه ولم يُحفظ؛ والحفظ يضعه هناك من جديد.
delivery-gone = استرجع أحد أفراد الفريق هذا التسليم بينما كنتم تكتبون، فلا يمكن حفظ جواب عنه. ما كتبتموه أدناه، لتنسخوه. دوّنوا التسليم من جديد، ثم جوابه.
delivery-stray = الجواب الذي كتبتموه
delivery-answer-day = يوم الجواب
delivery-answer-link = أين يمكن قراءته
delivery-answer-save = حفظ الجواب
delivery-take-back = استرجاع
delivery-take-back-sure = يُزال التسليم وجوابه من صفحة الرسالة.
delivery-take-back-button = استرجاع التسليم

## What the public reads of it

fact-hosted = الجهة المُصدِرة
fact-hosted-with = { $host }، بالاشتراك مع
fact-target = الهدف
fact-delivered = التسليم
letter-target = بلغنا { $reached } من أصل { $target } نأملها
delivered-alone = في { $date } إلى { $recipient }
delivered-on = في { $date } إلى { $recipient }، والموقّعون: { $counts }
delivered-ledger = القيد { $number } من السجل العلني
answer-heading = الجواب بتاريخ { $date }
answer-link = قراءته حيث ورد
preview-note = معاينة: لا يرى هذه الصفحة إلا أنتم.

## In the audit log

audit-act-make-letter = إنشاء رسالة
audit-act-write-text = العمل على نص
audit-act-drop-text = حذف نص
audit-act-publish-translation = نشر ترجمة
audit-act-change-settings = تغيير إعدادات رسالة
audit-act-set-co-hosts = تغيير الجهات المشاركة
audit-act-write-update = كتابة تحديث
audit-act-publish-update = نشر تحديث
audit-act-correct-update = تصحيح تحديث
audit-act-drop-update = حذف تحديث
audit-act-write-action = كتابة ما يمكن للقرّاء فعله
audit-act-deliver = تدوين تسليم
audit-act-answer-delivery = تدوين جواب
audit-act-take-back-delivery = استرجاع تسليم
audit-field-language = اللغة
audit-field-title = العنوان
audit-field-short-title = العنوان القصير
audit-field-addressees = المرسَل إليهم
audit-field-source = المصدر
audit-field-co-hosts = الجهات المشاركة
audit-field-recipient = إلى من
audit-field-day = اليوم

## A form that came after its login

form-again-ended = انتهت جلستكم
form-again-ended-text = لم تعد جلستكم قائمة حين وصلت هذه الاستمارة، فلم يُحفظ منها شيء. تنتهي الجلسة بعد ثماني ساعات من دون استخدام، وبعد سبعة أيام على أي حال.
form-again-login = تسجيل الدخول، في علامة تبويب جديدة
form-again-then = ما أدخلتموه ما زال هنا. ومتى تمّ ذلك، فعودوا إلى علامة التبويب هذه، وأرسلوا الاستمارة من جديد.
form-again-stale = يُرجى إرسال الاستمارة مرة أخرى
form-again-stale-text = لم تُملأ هذه الاستمارة في جلستكم الحالية، فلم يُحفظ منها شيء بعد.
form-again-factor = أعدّوا عاملًا ثانيًا أولًا
form-again-factor-text = هذا الجزء من مكتب الإشراف مفتوح لحسابات لها عامل ثانٍ فقط، وليس لحسابكم عامل ثانٍ بعد، فلم يُحفظ شيء من هذه الاستمارة.
form-again-set-up = إعداده، في علامة تبويب جديدة
form-again-outdated = تقادمت هذه الصفحة
form-again-outdated-text = ينقص الاستمارةَ التي أرسلتموها شيء صار فيها الآن: فُتحت الصفحة قبل تحديث البرنامج، أو انقطعت في الطريق. لم يُحفظ منها شيء.
form-again-read-only-text = أوقف القائمون على هذا الموقع كل التغييرات مؤقتًا، فلم يُحفظ شيء من هذه الاستمارة. أبقوا هذه الصفحة مفتوحة، وأرسلوا الاستمارة من جديد متى استُؤنفت التغييرات.
form-again-button = إرسال الاستمارة من جديد
form-again-typed = ما كتبتموه
form-again-anew = افتحوا الصفحة من جديد واملؤوا الاستمارة فيها. لا تُحفظ هنا كلمات المرور ولا الرموز ولا الملفات.
