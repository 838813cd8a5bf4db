### Reviewed by a native speaker: no

reasons-title = أسباب الرفض
reasons-hint = يختار فريق الإشراف أحد هذه الأسباب عند رفض قيد. وتقرأ الجهة الموقّعة النص بلغتها، وإلا فبلغة الرسالة. وما قيل مع قرارات سابقة يبقى كما كان، مهما غيّرتم هنا.
reasons-add = إضافة سبب
reasons-mailed = بالبريد
reasons-silent = صامت
reasons-retired = مسحوب من الاستعمال
reasons-no-text = لا شيء بعد
reasons-fallback = (لم يصغه أحد لهذه اللغة)
reasons-word = تغيير
reasons-up = نقل إلى أعلى
reasons-retire = سحب من الاستعمال
reasons-bring-back = إعادته إلى الاستعمال
reasons-stale = غيّر هذا أحد أفراد الفريق في هذه الأثناء. لم يُستبدل شيء: انظروا في حاله الآن، وقرّروا من جديد.
reasons-last = هذا هو السبب الوحيد الباقي للاختيار. أضيفوا سببًا آخر أولًا.
reasons-too-many = بلغ عدد الأسباب حدّه الأقصى، وهو { $max }. غيّروا أحدها بدلًا من ذلك.
reason-title = تغيير سبب
reason-title-new = إضافة سبب
reason-label = اسمه في مكتب الإشراف
reason-label-hint = بضع كلمات. لا يراها الموقّعون.
reason-label-own = إذا تُرك فارغًا، فاسمه «{ $label }». لا يراه الموقّعون.
reason-text = ما يُقال للجهة الموقّعة، باللغة { $language }
reason-text-hint = جملة أو جملتان بسيطتان، من دون تنسيق.
reason-text-other = إذا تُرك فارغًا، حصل الموقّعون الذين يقرؤون هذه اللغة على النص بلغة الرسالة الأصلية.
reason-text-own = إذا تُرك فارغًا، قال البرنامج: «{ $text }»
reason-mailed = إبلاغ الجهة الموقّعة بالبريد، ما لم يختر فريق الإشراف غير ذلك
reason-save = حفظ
error-wording-empty = يُرجى كتابة شيء.
error-wording-long = يُرجى ألا يتجاوز النص { $max } من الأحرف.
error-wording-unusable = فيه محارف لا يمكن عرضها. يُرجى كتابته من جديد نصًا عاديًا.
reject-silent = { $reason } (صامت)
reject-mail-as-reason = البريد بحسب السبب
reject-mail-on = إبلاغ الجهة الموقّعة بالبريد
reject-mail-silent = عدم إبلاغ أحد
signature-history-said = النص: «{ $text }»

desk-moved-reversed = نُقض: { $what }
desk-moved-vouch-reversed = نُقض: التزكية
desk-moved-correction-reversed = نُقض: التصحيح
desk-done-correction-reversed = { $name }: عاد كما كان قبل التصحيح. وتُبلَّغ جهة الاتصال.
desk-done-unvouched = { $name }: لم يعد أحد يزكّيه.
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = لم يعد التراجع ممكنًا. وبالنقض يعود السطر كما كان من قبل؛ ويبقى كلاهما في تاريخ القيد، ويصل الجهةَ الموقّعة بريد.
reverse-hint = لم يعد التراجع ممكنًا. ويمكنكم أن تقرّروا خلافه؛ ويبقى القراران في تاريخ القيد، وإذا كانت الجهة الموقّعة قد أُبلغت بالعكس وصلها بريد.
reverse-open = نقض هذا القرار
reverse-to = ماذا الآن؟
reverse-to-held = إزالة من القائمة وإعادة إلى مكتب الإشراف
reverse-to-rejected = إزالة من القائمة ورفض
reverse-note = لماذا؟
reverse-note-hint = لزملائكم، في تاريخ القيد. لا تقرؤه الجهة الموقّعة.
reverse-button = نقض
error-reverse-note-empty = يُرجى كتابة سبب نقض القرار.
signature-history-reverses = نقضًا لـ: { $what }
signature-history-note = ملاحظة: { $note }
ledger-reason-reversed = نقض فريق الإشراف قراره

promise-title = متى يُنظر في القيود
promise-none = لا وعد بمهلة لهذه الرسالة.
promise-idle = لا شيء ينتظر. ينبغي النظر في القيود خلال { $target }.
promise-kept = أقدم قيد ينتظر منذ { $wait }، من أصل { $target }.
promise-near = مهدَّد: أقدم قيد ينتظر منذ { $wait }، من أصل { $target }.
promise-broken = متأخر: أقدم قيد ينتظر منذ { $wait }، من أصل { $target }. { $over ->
    [zero] لا قيد تجاوز المهلة.
    [one] قيد واحد تجاوز المهلة.
    [two] قيدان تجاوزا المهلة.
    [few] { $over } قيود تجاوزت المهلة.
    [many] { $over } قيدًا تجاوز المهلة.
   *[other] { $over } قيد تجاوز المهلة.
}
promise-clock = الأقدم ينتظر منذ { $wait } من { $target }
promise-clock-late = متأخر: الأقدم ينتظر منذ { $wait } من { $target }
promise-target = الموعود
promise-nothing = لا شيء
promise-waiting = المنتظِرة
promise-oldest = الأقدم
promise-over = تجاوزت المهلة
promise-hint = تبدأ مهلة القيد حين يصل إلى مكتب الإشراف، ومن جديد حين يعود إليه. ولا يُحسب الوقت ما دام قد طُلب شيء من الجهة الموقّعة. ويصل المشرفين بريد حين تمضي ثلاثة أرباع المهلة، ومرة في اليوم ما دام قيد متأخرًا.
promise-account = إيقاف هذا البريد لحسابكم
promise-change = تغيير الوعد
promise-hours = الساعات
promise-hours-hint = من تأكيد القيد إلى قرار فريق الإشراف. إذا تُرك فارغًا، فلا وعد بشيء.
promise-save = حفظ
promise-changed = غيّر مالك آخر هذا بينما كان مفتوحًا لديكم. الوعد الحالي أعلاه، وما كتبتموه أدناه ولم يُحفظ. وحفظه يضعه مكان ما حفظه الآخر.
error-promise-hours = يُرجى كتابة عدد صحيح من الساعات، من ١ إلى { $max }، أو ترك الحقل فارغًا.
account-digest = بريد حين يطول انتظار قيود أو أسطر مصحَّحة
account-digest-on = يصلكم، مرة في اليوم على الأكثر لكل رسالة.
account-digest-off = لا يصلكم.
account-digest-turn-off = إيقافه
account-digest-turn-on = تشغيله
desk-mail-kind-review-due = «توقيعات طال انتظارها»، إلى فريق الإشراف
mail-review-due-subject = توقيعات طال انتظارها أكثر مما ينبغي: { $title }
mail-review-due-heading = توقيعات طال انتظارها أكثر مما ينبغي
mail-review-near-subject = توقيعات طال انتظارها: { $title }
mail-review-near-heading = توقيعات طال انتظارها
mail-review-due-about = تنتظر توقيعات قرار فريق الإشراف، تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-review-due-oldest = أقدمها ينتظر منذ { $wait ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $wait } ساعات
    [many] { $wait } ساعة
   *[other] { $wait } ساعة
}؛ والمهلة الموعودة { $target ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $target } ساعات
    [many] { $target } ساعة
   *[other] { $target } ساعة
}.
mail-review-due-count = { $waiting ->
    [zero] لا توقيع ينتظر
    [one] توقيع واحد ينتظر
    [two] توقيعان ينتظران
    [few] { $waiting } توقيعات تنتظر
    [many] { $waiting } توقيعًا ينتظر
   *[other] { $waiting } توقيع ينتظر
}؛ { $over ->
    [zero] ولم يتجاوز أي توقيع المهلة الموعودة بعد.
    [one] وتجاوز توقيع واحد المهلة الموعودة.
    [two] وتجاوز توقيعان المهلة الموعودة.
    [few] وتجاوزت { $over } توقيعات المهلة الموعودة.
    [many] وتجاوز { $over } توقيعًا المهلة الموعودة.
   *[other] وتجاوز { $over } توقيع المهلة الموعودة.
}
mail-review-due-button = فتح قائمة الانتظار
mail-review-due-corrections = { $waiting ->
    [zero] ولا سطر مصحَّحًا ينتظر.
    [one] وينتظر أيضًا سطر واحد صحّحه موقّع من الأوائل. ولا يظهر تحت الرسالة قبل أن يقبله فريق الإشراف.
    [two] وينتظر أيضًا سطران صحّحهما موقّعون أوائل. ولا يظهر أي منهما تحت الرسالة قبل أن يقبله فريق الإشراف.
    [few] وتنتظر أيضًا { $waiting } أسطر صحّحها موقّعون أوائل. ولا يظهر أي منها تحت الرسالة قبل أن يقبله فريق الإشراف.
    [many] وينتظر أيضًا { $waiting } سطرًا صحّحها موقّعون أوائل. ولا يظهر أي منها تحت الرسالة قبل أن يقبله فريق الإشراف.
   *[other] وينتظر أيضًا { $waiting } سطر صحّحها موقّعون أوائل. ولا يظهر أي منها تحت الرسالة قبل أن يقبله فريق الإشراف.
}
mail-review-due-once = يصلكم هذا البريد مرة في اليوم على الأكثر ما دام انتظار التوقيعات طويلًا هكذا. يمكنكم إيقافه هنا:
mail-corrections-due-subject = أسطر مصحَّحة تنتظر: { $title }
mail-corrections-due-heading = أسطر مصحَّحة تنتظر
mail-corrections-due-about = صحّح موقّعون أوائل أسطرهم، وعلى فريق الإشراف مراجعتها، تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-corrections-due-count = { $waiting ->
    [zero] لا سطر ينتظر.
    [one] سطر واحد ينتظر. ولا يظهر تحت الرسالة قبل أن يقبله فريق الإشراف.
    [two] سطران ينتظران. ولا يظهر أي منهما تحت الرسالة قبل أن يقبله فريق الإشراف.
    [few] { $waiting } أسطر تنتظر. ولا يظهر أي منها تحت الرسالة قبل أن يقبله فريق الإشراف.
    [many] { $waiting } سطرًا ينتظر. ولا يظهر أي منها تحت الرسالة قبل أن يقبله فريق الإشراف.
   *[other] { $waiting } سطر ينتظر. ولا يظهر أي منها تحت الرسالة قبل أن يقبله فريق الإشراف.
}
mail-corrections-due-button = فتح صفحة الموقّعين الأوائل
mail-corrections-due-once = يصلكم هذا البريد مرة في اليوم على الأكثر. يمكنكم إيقافه هنا:
desk-of-letter = الرسالة المعروضة
desk-reasons = الأسباب
desk-samples = العيّنات

samples-title = عيّنات مما نشرته القواعد
samples-hint = قيود لم يقرّر بشأنها أي مشرف، مسحوبة عشوائيًا من آخر ما تأكّد. ولا يُسحب أي قيد من جديد قبل أن تُسحب كلها.
samples-size = كم قيدًا
samples-of = من آخر
samples-draw = سحب عيّنة
samples-nothing = لم يُسحب شيء: لم تنشر القواعد شيئًا لم يُسحب بعد. ومتى نظرتم في كل ما أدناه، بدأ السحب من جديد.
samples-changed = تغيّر هذا القيد بعد عرض الصفحة، فلم يُفعل شيء. انظروا في حاله الآن.
samples-count = { $drawn ->
    [zero] لم يُسحب أي قيد
    [one] سُحب قيد واحد
    [two] سُحب قيدان
    [few] سُحبت { $drawn } قيود
    [many] سُحب { $drawn } قيدًا
   *[other] سُحب { $drawn } قيد
}؛ الصحيح { $right }، والخطأ { $wrong }.
samples-estimate = مما نُظر فيه ({ $checked }) كان الخطأ { $wrong }. فالأرجح أن ما بين { $low } ٪ و{ $high } ٪ مما تنشره القواعد خطأ (مجال ويلسون، ٩٥ ٪).
samples-none = لم يُسحب شيء بعد.
samples-found = النتيجة
samples-right = صحيح
samples-wrong = خطأ
samples-looks-right = يبدو صحيحًا
samples-take-off = خطأ: إزالة من القائمة
error-samples-number = يُرجى كتابة عدد صحيح، من ١ إلى { $max }.

desk-mass = نشر جماعي
mass-link = نشر كل ما يطابق …
mass-title = نشر كل ما يطابق
mass-hint = ترون أولًا ما سيُنشر وما لن يُنشر. أما المنظمات المتنازَع عليها، والقيود التي طُلب شيء من موقّعيها، والقيود التي تعترض عليها منظمة، فلا تُنشر أبدًا بهذه الطريقة. وكل قرار قراركم، ويُدوَّن في تاريخ قيده.
mass-preview = معاينة ما يطابق التصفية
mass-preview-all = معاينة كل ما ينتظر
mass-queue = الشيء نفسه في قائمة الانتظار
mass-jobs = ما جرى حتى الآن
mass-none = لا شيء بعد.
mass-state-gathering = قيد الجمع
mass-state-previewed = معاينة
mass-state-running = جارٍ
mass-state-paused = متوقف مؤقتًا
mass-state-stopped = متوقف
mass-state-done = انتهى
mass-state-undoing = قيد الاسترجاع
mass-state-undone = مسترجَع
mass-fate-waiting = للنشر
mass-fate-published = نُشر
mass-fate-changed = تغيّر بعد المعاينة
mass-fate-excluded = متنازَع عليه أو قيد السؤال أو معترَض عليه
mass-fate-impossible = توقيع آخر قائم
mass-fate-undone = استُرجع
mass-fate-kept = تقرّر بشأنه شيء منذ ذلك الحين، فتُرك كما هو
mass-would = { $count ->
    [zero] لن يُنشر أي قيد.
    [one] سيُنشر قيد واحد.
    [two] سيُنشر قيدان.
    [few] ستُنشر { $count } قيود.
    [many] سيُنشر { $count } قيدًا.
   *[other] سيُنشر { $count } قيد.
}
mass-progress = التقدّم
mass-settled = { $settled } من { $total }
mass-reasons = لماذا تنتظر
mass-start = { $count ->
    [zero] لا شيء للنشر
    [one] نشر هذا القيد
    [two] نشر هذين القيدين
    [few] نشر هذه القيود، وعددها { $count }
    [many] نشر هذه القيود، وعددها { $count }
   *[other] نشر هذه القيود، وعددها { $count }
}
mass-look-again = إعادة العرض
mass-pause = إيقاف مؤقت
mass-resume = متابعة
mass-stop = إيقاف نهائي
mass-undo = استرجاعه كله
mass-undo-hint = يُنقض كل قرار ما زال قائمًا، ويُبلَّغ بذلك من كان قد أُبلغ بالبريد. خلال يوم من البدء.
mass-undo-note = استُرجع النشر الجماعي الذي جرى في { $when }.
mass-left = لم يُنشر
mass-first = أوائل ما سيُنشر
mass-most = لا تتجاوز العملية الواحدة { $max } من القيود. وما يطابق فوق ذلك ليس جزءًا من هذه العملية.
mass-role-lost = توقفت العملية من تلقاء نفسها: لم يعد القرار متاحًا لصاحب الحساب { $who }.
mass-busy = تجري عملية أخرى لهذه الرسالة. انتظروا انتهاءها، أو أوقفوها.
mass-nothing = لا شيء مما ينتظر يطابق.
mass-stale = تقدّمت هذه العملية، أو ليس بدؤها من حقكم. لم يُفعل شيء: انظروا في حالها الآن.

audit-act-reverse = نقض قرار
audit-act-word-reasons = تغيير أسباب الرفض
audit-act-set-promise = تغيير الوعد بالمراجعة
audit-act-set-digest = اختيار بشأن بريد القيود المتأخرة
audit-act-draw-sample = سحب عيّنة
audit-act-check-sample = النظر في عيّنة
audit-act-preview-mass = معاينة نشر جماعي
audit-act-start-mass = بدء نشر جماعي
audit-act-pause-mass = إيقاف نشر جماعي مؤقتًا
audit-act-resume-mass = متابعة نشر جماعي
audit-act-stop-mass = إيقاف نشر جماعي
audit-act-undo-mass = استرجاع نشر جماعي
audit-field-text = النص
audit-field-hours = الساعات
audit-field-count = العدد
