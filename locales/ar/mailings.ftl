### Reviewed by a native speaker: no

## Mail to signatories, as it reads
mail-mailing-subject = { $subject }
mail-mailing-subject-test = [تجربة] { $subject }
mail-mailing-heading = خبر بشأن الرسالة
mail-mailing-about = تكتب إليكم الجهة المُصدِرة ({ $host }) بشأن الرسالة المفتوحة التي وقّعتموها:
mail-mailing-test = هذه تجربة. أُرسلت إليكم وحدكم.
mail-footer-service = أُرسل من { $site }، لأن هذا العنوان قُدّم عند توقيع رسالة مفتوحة، وينبغي أن يعلم بهذا كل من وقّعها.
mail-footer-update = أُرسل من { $site }، لأن من وقّع رسالة مفتوحة طلب تحديثات على هذا العنوان.
## Mail to signatories, on the desk
desk-mailings = بريد إلى الموقّعين
mailings-title = بريد إلى الموقّعين
mailings-intro = يصل الإشعار الخدمي إلى كل جهات الاتصال في الرسالة، ولا يصل التحديث إلا إلى من طلب تحديثات.
mailings-new = كتابة بريد جماعي
mailings-none = لم يُكتب شيء بعد.
mailings-untitled = بلا موضوع
mailings-progress = أُرسل { $sent } من { $total }
mailings-export-title = جهات الاتصال التي طلبت تحديثات
mailings-export-hint = جدول بيانات فيه الاسم والعنوان والمنظمة واللغة ومنذ متى، والكلمات التي وُضعت عليها علامة. فيه بيانات شخصية: يذكر سجل التدقيق من نزّله.
mailings-export = تنزيل جهات الاتصال (CSV)
mailing-title = بريد جماعي
mailing-new-title = كتابة بريد جماعي
mailing-edit-title = تحرير البريد الجماعي
mailing-back = بريد إلى الموقّعين
mailing-back-one = البريد الجماعي
mailing-problem = لم يُنفَّذ ذلك
mailing-stale = حفظه أحد أفراد الفريق أو بدأه أو حذفه في هذه الأثناء. ما كتبتموه أدناه ولم يُحفظ.
mailing-no-draft = بدأه أحد أفراد الفريق أو حذفه في هذه الأثناء. ما كتبتموه أدناه ولم يُحفظ. والحفظ يجعل منه مسودة جديدة.
mailing-stale-theirs = عرض حاله الآن
mailing-kind = من يتلقّاه
mailing-kind-service = إشعار خدمي
mailing-kind-service-hint = إلى كل جهات الاتصال في الرسالة: ما يجب أن يعلمه كل من وقّع
mailing-kind-update = تحديث
mailing-kind-update-hint = إلى من طلب تحديثات، مع طريقة إيقافها
mailing-in-language = باللغة { $language }
mailing-main-hint = لغة الرسالة الأصلية. ومن وقّع بلغة لا نص بها يتلقّى هذا النص.
mailing-other-hint = اتركوا الحقلين فارغين لعدم إرسال نص بهذه اللغة.
mailing-subject = الموضوع
mailing-text = النص
mailing-text-hint = السطر الفارغ يبدأ فقرة. والأسطر التي تبدأ بـ «- » قائمة. والرابط هو عنوانه، أو [كلمات](https://…).
mailing-save = حفظ
mailing-state-draft = مسودة
mailing-state-running = قيد الإرسال
mailing-state-paused = متوقف مؤقتًا
mailing-state-stopped = متوقف
mailing-state-done = انتهى
mailing-started = بدأ في { $when }
mailing-texts = النصوص
mailing-preview = معاينة
mailing-test = أرسلوا إليّ تجربة
mailing-tested = التجربة في طريقها إلى عنوانكم.
mailing-edit = تحرير
mailing-discard = حذف المسودة
mailing-discard-sure = تزول النصوص عندئذ. ويحتفظ بها سجل التدقيق.
mailing-discard-button = حذف
mailing-audience = من سيتلقّاه الآن
mailing-audience-language = اللغة
mailing-audience-count = العناوين
mailing-audience-text = النص
mailing-audience-own = نصها
mailing-audience-fallback = باللغة { $language }
mailing-audience-total = الكل
mailing-start-title = البدء
mailing-start-hint = يذهب إلى من هم تحت الرسالة عند البدء، مرة واحدة إلى كل عنوان، ولا يذهب إلى من يوقّع لاحقًا. ويتأخر عن غيره من البريد، ويترك له ربع ما يسمح به مزوّد البريد. ومن سحب توقيعه أو أوقف التحديثات أو قال «لم أكن أنا» في هذه الأثناء لا يصله شيء.
mailing-per-hour = العدد في الساعة
mailing-per-hour-hint = { $most } على الأكثر.
mailing-start = { $count ->
    [zero] لا عناوين للإرسال
    [one] إرساله إلى عنوان واحد
    [two] إرساله إلى عنوانين
    [few] إرساله إلى { $count } عناوين
    [many] إرساله إلى { $count } عنوانًا
   *[other] إرساله إلى { $count } عنوان
  }
mailing-owners-start = يبدؤه أحد المالكين.
mailing-progress = التقدّم
mailing-gathering = تُجمع العناوين بعد نصف دقيقة من البدء، حتى لا يفوت أحد كان يؤكد توقيعه في تلك اللحظة.
mailing-settled = { $settled } من { $total }
mailing-waiting = ينتظر
mailing-queued = في صندوق الصادر
mailing-sent = أُرسل
mailing-dead = تُركت محاولته
mailing-dropped = استُثني
mailing-rate = { $count } في الساعة
mailing-rate-name = المعدّل
mailing-look-again = إعادة العرض
mailing-pause = إيقاف مؤقت
mailing-resume = متابعة
mailing-stop = إيقاف
mailing-stop-sure = من لم يصله حتى الآن لن يصله أبدًا.
mailing-stop-button = إيقاف نهائي
mailing-never = من لم يصله قط
mailing-never-reasons = لماذا
mailing-never-more = لا يُعرض المزيد.
mailing-never-dead = البريد الذي تُركت محاولته يمكن إعادة محاولته في صفحة البريد.
mailing-erased = توقيع مُحي
mailing-moved-on = تغيّر منذ إعداد هذه الصفحة. هذا حاله الآن.
mailing-recipients-changed = { $count ->
    [zero] لن يذهب الآن إلى أي عنوان، وكانت الصفحة تعرض عددًا آخر. انظروا من جديد، وابدؤوه إذا كان ذلك صحيحًا.
    [one] سيذهب الآن إلى عنوان واحد، وكانت الصفحة تعرض عددًا آخر. انظروا من جديد، وابدؤوه إذا كان ذلك صحيحًا.
    [two] سيذهب الآن إلى عنوانين، وكانت الصفحة تعرض عددًا آخر. انظروا من جديد، وابدؤوه إذا كان ذلك صحيحًا.
    [few] سيذهب الآن إلى { $count } عناوين، وكانت الصفحة تعرض عددًا آخر. انظروا من جديد، وابدؤوه إذا كان ذلك صحيحًا.
    [many] سيذهب الآن إلى { $count } عنوانًا، وكانت الصفحة تعرض عددًا آخر. انظروا من جديد، وابدؤوه إذا كان ذلك صحيحًا.
   *[other] سيذهب الآن إلى { $count } عنوان، وكانت الصفحة تعرض عددًا آخر. انظروا من جديد، وابدؤوه إذا كان ذلك صحيحًا.
  }
mailing-nobody = لن يتلقّاه أحد.
mailing-rate-out = اكتبوا عددًا في الساعة من ١ إلى { $most }.
mailing-not-public = لم تصبح الرسالة علنية بعد، والبريد يؤدي إليها. يمكن إرساله بعد فتح الرسالة.
mailing-no-text = لا نص بلغة الرسالة الأصلية.
mailing-preview-title = معاينة
mailing-preview-of = باللغة { $language }، كما سيصل
mailing-preview-from = من
mailing-preview-plain = نصًا عاديًا
mailing-preview-html = بالتنسيق
mailing-preview-unsubscribe = تعرض برامج البريد بجانبه زرًا لإلغاء الاشتراك.
mailing-fate-silenced = قال «لم أكن أنا» لهذه الرسالة
mailing-fate-undeliverable = لا يصل البريد إلى العنوان
mailing-fate-unsubscribed = أوقف التحديثات
mailing-fate-moderator = أسقطه فريق الإشراف
mailing-fate-interrupted = انقطع الخادم: ربما أُرسل وربما لم يُرسل
mailing-fate-stopped = أُوقف البريد الجماعي قبله
mailing-fate-obsolete = سُحب أو زال منذ البدء
mailing-fate-no-domain = النطاق لا يقبل البريد
mailing-fate-refused = رفضه الخادم المستقبِل ({ $code })
mailing-fate-unreachable = تعذّر الوصول إلى الخادم المستقبِل
desk-mail-kind-service-message = إشعار خدمي
desk-mail-kind-update = تحديث
desk-mail-kind-mailing-test = تجربة بريد جماعي
desk-mail-error-interrupted = انقطع الخادم في أثناء إرسال هذا. ولا تُعاد المحاولة تلقائيًا، فربما كان قد أُرسل.
audit-act-write-mailing = كتابة بريد جماعي
audit-act-discard-mailing = حذف مسودة بريد جماعي
audit-act-test-mailing = إرسال تجربة بريد جماعي
audit-act-start-mailing = بدء بريد جماعي
audit-act-pause-mailing = إيقاف بريد جماعي مؤقتًا
audit-act-resume-mailing = متابعة بريد جماعي
audit-act-stop-mailing = إيقاف بريد جماعي
audit-act-export-contacts = تصدير جهات الاتصال
audit-field-per-hour = العدد في الساعة
mailing-too-many-drafts = { $most ->
    [zero] لا يُسمح للرسالة بمسودات.
    [one] للرسالة مسودة من قبل. أرسلوها أو احذفوها أولًا.
    [two] للرسالة مسودتان من قبل. أرسلوا إحداهما أو احذفوها أولًا. ما كتبتموه أدناه ولم يُحفظ.
    [few] للرسالة { $most } مسودات من قبل. أرسلوا إحداها أو احذفوها أولًا. ما كتبتموه أدناه ولم يُحفظ.
    [many] للرسالة { $most } مسودة من قبل. أرسلوا إحداها أو احذفوها أولًا. ما كتبتموه أدناه ولم يُحفظ.
   *[other] للرسالة { $most } مسودة من قبل. أرسلوا إحداها أو احذفوها أولًا. ما كتبتموه أدناه ولم يُحفظ.
  }
mailing-too-many-tests = { $most ->
    [zero] لا تُرسل تجارب الآن. انتظروا قليلًا، أو انظروا في المعاينة.
    [one] أُرسلت إليكم تجربة واحدة خلال الساعة الأخيرة. انتظروا قليلًا، أو انظروا في المعاينة.
    [two] أُرسلت إليكم تجربتان خلال الساعة الأخيرة. انتظروا قليلًا، أو انظروا في المعاينة.
    [few] أُرسلت إليكم { $most } تجارب خلال الساعة الأخيرة. انتظروا قليلًا، أو انظروا في المعاينة.
    [many] أُرسلت إليكم { $most } تجربة خلال الساعة الأخيرة. انتظروا قليلًا، أو انظروا في المعاينة.
   *[other] أُرسلت إليكم { $most } تجربة خلال الساعة الأخيرة. انتظروا قليلًا، أو انظروا في المعاينة.
  }
mailings-more = لا يُعرض هنا ما هو أقدم. وكله في سجل التدقيق.
mailing-around = الكلمات المحيطة بهذا النص باللغة { $language }: ليس للموقع غيرها.
mailing-preview-reply-to = تذهب الردود إلى
mailing-waits-read-only = الموقع للقراءة فقط: لا يُكتب بريد بعد حتى إيقاف ذلك.
mailing-waits-site = كل البريد متوقف: يُستأنف عند إيقاف ذلك.
mailing-waits-letter = بريد الرسالة متوقف: يُستأنف عند إيقاف ذلك.
mailing-waits-outbox = البريد الذي على وشك الخروج كثير، فلا يُضاف شيء الآن. يُستأنف من تلقاء نفسه.
mailing-waits-hour = لم يبقَ مما يسمح به مزوّد البريد في الساعة، بعد خروج ما في صندوق الصادر، إلا الربع المحفوظ لغير هذا البريد. يُستأنف من تلقاء نفسه.
mailing-waits-day = لم يبقَ مما يسمح به مزوّد البريد في اليوم، بعد خروج ما في صندوق الصادر، إلا الربع المحفوظ لغير هذا البريد. يُستأنف من تلقاء نفسه.
mailing-made-already = أُنشئت مسودة بهذه الاستمارة من قبل، وفيها غير هذا. ما كتبتموه أدناه ولم يُحفظ. والحفظ يجعل منه مسودة أخرى.
