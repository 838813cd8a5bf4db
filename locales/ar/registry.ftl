### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = المنظمات
registry-title = المنظمات
registry-find = البحث عن منظمة
registry-find-hint = ببدايات كلمات من أي اسم من أسمائها.
registry-total = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
  }
registry-none = لا منظمة بهذا الاسم.
registry-acronym = الاسم المختصر
registry-domain = النطاق
registry-other-names = أسماء أخرى
registry-federation = فرع من أو عضو في
registry-since = في دليل المنظمات منذ
registry-signed = ما وقّعته
registry-signed-nothing = لا شيء
registry-unnamed = منظمة اختارت عدم إعلان اسمها
registry-entry = دليل المنظمات
registry-entry-link = مدخل المنظمة
registry-collisions = { $count ->
    [zero] لا مدخل يشترك مع غيره في مفتاح بحسب القواعد الجديدة
    [one] مدخل واحد يشترك مع غيره في مفتاح بحسب القواعد الجديدة
    [two] مدخلان يشتركان مع غيرهما في مفتاح بحسب القواعد الجديدة
    [few] { $count } مداخل تشترك مع غيرها في مفتاح بحسب القواعد الجديدة
    [many] { $count } مدخلًا يشترك مع غيره في مفتاح بحسب القواعد الجديدة
   *[other] { $count } مدخل يشترك مع غيره في مفتاح بحسب القواعد الجديدة
  }
registry-collisions-text = بحسب قواعد التطابق الحالية هذه منظمة واحدة. لم يُدمج شيء؛ قارنوها وقرّروا.
registry-problem = لم يُنفَّذ هذا
registry-merged-into = يحلّ مدخل آخر محل هذا:
registry-names = أسماء أخرى
registry-names-hint = من يوقّع بأحد هذه الأسماء، من البلد نفسه، يوقّع باسم هذه المنظمة.
registry-name-add = إضافة اسم
registry-name-language = اللغة
registry-name-language-hint = رمز مثل «fr» للترجمة؛ وفارغ للاسم البديل.
registry-name-button = إضافة
registry-name-remove = إزالة
registry-translation = ترجمة
registry-translation-in = ترجمة ({ $language })
registry-alias = اسم بديل
registry-chapters = الفروع والأعضاء
registry-near = قد تكون هي نفسها
registry-near-none = لا مدخل آخر قريب في دليل المنظمات.
registry-merges = ما دُمج في هذا المدخل
registry-correct = تصحيح المدخل
registry-correct-hint = ما وُقّع يبقى مطبوعًا كما وُقّع.
registry-correct-button = حفظ
registry-name = الاسم بكتابته الأصلية
registry-name-en = الاسم بالإنجليزية
registry-domain-field = النطاق، إذا لم يكن نطاق الموقع الإلكتروني
registry-federation-field = فرع من أو عضو في (عنوان صفحة الاتحاد هنا، أو اسمه)
registry-error-name = لا يصلح هذا اسمًا: فهو فارغ، أو طويل جدًا، أو فيه محارف لا تكون في الأسماء.
registry-error-website = لا يمكننا قراءة هذا كموقع إلكتروني. اكتبوه مثل example.org.
registry-error-domain = لا يمكننا قراءة هذا كنطاق. اكتبوه مثل example.org.
registry-error-federation = لا يوجد اتحاد كهذا، أو هو نفسه فرع من هذا المدخل.
registry-error-other-name = لا يصلح هذا اسمًا، أو ليست اللغة رمزًا مثل «fr».
registry-error-merged = يحلّ مدخل آخر محل هذا. صحّحوا ذاك.
registry-error-sealed = اختارت هذه المنظمة عدم إعلان اسمها؛ لا يمكن تصحيح مدخلها هنا.
registry-error-taken = لمدخل آخر هذا الاسم في هذا البلد. إذا كانا منظمة واحدة، فادمجوهما.
registry-why-same-name = الاسم نفسه
registry-why-other-name = أحد أسمائها الأخرى
registry-why-other-country = الاسم نفسه في بلد آخر
registry-why-other-alphabet = الاسم نفسه بأبجدية أخرى
registry-why-lookalike-letters = متطابق إلا في حروف متشابهة الشكل
registry-why-same-domain = الموقع الإلكتروني نفسه
registry-why-same-words = الكلمات نفسها بترتيب أو اختصار آخر
registry-why-spelling = الإملاء نفسه تقريبًا
registry-why-acronym = الاسم المختصر
registry-why-part-of-the-name = الاسم جزء من الآخر
merge-look = مقارنة ودمج
merge-title = دمج منظمتين
merge-problem = لم يُدمج شيء ولم يجرِ التراجع عن شيء
merge-will = تصبح «{ $loser }» جزءًا من «{ $winner }»
merge-will-move = { $count ->
    [zero] لا ينتقل أي توقيع إلى المنظمة الباقية.
    [one] ينتقل توقيع واحد إلى المنظمة الباقية.
    [two] ينتقل توقيعان إلى المنظمة الباقية.
    [few] تنتقل { $count } توقيعات إلى المنظمة الباقية.
    [many] ينتقل { $count } توقيعًا إلى المنظمة الباقية.
   *[other] ينتقل { $count } توقيع إلى المنظمة الباقية.
  }
merge-will-join = { $count ->
    [zero] لا يغادر القائمة أي توقيع منشور.
    [one] يغادر القائمة توقيع منشور واحد، لأن المنظمة الباقية فيها من قبل. وتُبلَّغ جهة الاتصال بعد عشر دقائق.
    [two] يغادر القائمة توقيعان منشوران، لأن المنظمة الباقية فيها من قبل. وتُبلَّغ جهتا الاتصال بعد عشر دقائق.
    [few] تغادر القائمة { $count } توقيعات منشورة، لأن المنظمة الباقية فيها من قبل. وتُبلَّغ جهات الاتصال بعد عشر دقائق.
    [many] يغادر القائمة { $count } توقيعًا منشورًا، لأن المنظمة الباقية فيها من قبل. وتُبلَّغ جهات الاتصال بعد عشر دقائق.
   *[other] يغادر القائمة { $count } توقيع منشور، لأن المنظمة الباقية فيها من قبل. وتُبلَّغ جهات الاتصال بعد عشر دقائق.
  }
merge-will-names = تصبح أسماؤها أسماء أخرى للمنظمة الباقية، ويؤدي عنوانها العلني إليها.
merge-will-undo = يمكن التراجع عن ذلك في صفحة المنظمة الباقية، ما لم يُبنَ عليه شيء.
merge-button = دمج
merge-turn = بالعكس
merge-undo = التراجع عن الدمج
merge-signatures-title = توقيع واحد بدل اثنين
merge-signatures-will = توقيع «{ $winner }» يحلّ محل توقيع «{ $loser }» أيضًا
merge-signatures-text = يغادر التوقيع الآخر الرسالة، ويؤدي عنوانه العلني إلى التوقيع الباقي، وتُبلَّغ جهة اتصاله بعد عشر دقائق. وحتى ذلك الحين يمكن التراجع.
merge-signatures-button = دمج التوقيعين
merge-error-itself = لا يمكن دمج المدخل في نفسه.
merge-error-stale = غيّر شخص ما أحد الاثنين في هذه الأثناء. تعرض هذه الصفحة حالهما الآن.
merge-error-import = يجري استيراد يأتي بتوقيعات لأحد الاثنين. حاولوا من جديد بعد انتهائه.
merge-error-rests-on-it = تقرّر منذ ذلك الحين شيء مبني على الدمج، فلم يعد التراجع عنه ممكنًا.
merge-error-name-taken = صار الاسم لمدخل آخر، فلم يعد التراجع عن الدمج ممكنًا.
merge-error-not-alike = ليس الاثنان تحت الرسالة نفسها، أو أحدهما فرد والآخر منظمة.
merge-error-not-listed = التوقيع الذي سيبقى ليس في القائمة، والآخر فيها. انشروه أولًا، أو ادمجوا بالعكس.
signature-part-of-merge = جاء هذا مع دمج منظمتين. تراجعوا عن الدمج في صفحة المنظمة.
desk-mail-kind-organisation-listed = «منظمتكم في القائمة من قبل»
desk-mail-kind-merged = «دُمج توقيعان»
confirmed-listed = { $name } في القائمة من قبل. يراجع فريق الإشراف توقيعكم؛ ويصلكم بريد إلكتروني فور اتخاذ القرار.
confirmed-listed-contact = إذا كان لديكم سؤال، فاكتبوا إلى { $contact }.
confirmed-listed-reply = إذا كان لديكم سؤال، فردّوا على البريد الإلكتروني الذي أرسلناه إليكم.
mail-listed-subject = منظمتكم في القائمة من قبل: { $title }
mail-listed-heading = منظمتكم في القائمة من قبل
mail-listed-about = شكرًا لكم على التأكيد. منظمتكم بين الموقّعين من قبل تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-listed-desk = تُدرج المنظمة في القائمة مرة واحدة. ينظر فريق الإشراف في توقيعكم مع التوقيع الموجود، ويصلكم بريد إلكتروني فور اتخاذ القرار.
mail-merged-subject = توقيع واحد لمنظمتكم: { $title }
mail-merged-heading = دُمج توقيعان
mail-merged-about = تبيّن أن توقيعين تحت الرسالة المفتوحة الصادرة عن { $host } هما لجهة موقّعة واحدة. كان هذا توقيعكم:
mail-merged-why = تعرض القائمة التوقيع الآخر، وهو يقوم الآن مقام الاثنين.
mail-merged-not-listed = يقوم التوقيع الآخر مقام الاثنين من الآن فصاعدًا. وهو ليس في القائمة العلنية في الوقت الحالي.
mail-merged-button = عرض التوقيع القائم
merge-error-sealed = أحد الاثنين لا يُعلَن اسمه، والمدخل المدموج سيحمل اسمه. في كل رسالة وقّعها الاثنان، افتحوا أحد التوقيعين وادمجوه مع الآخر؛ أو ادمجوا المدخلين متى وافقت الجهة الموقّعة على إعلان اسمها.
registry-collision-unnamed = أحد الاثنين لا يُعلَن اسمه، فلا يُدمج مدخلاهما. ادمجوا توقيعيهما في كل رسالة وقّعها الاثنان:

## What comes back to the moderators when another signature has left the list

reason-came-back = عاد
reason-came-back-withdrawn = كان قد أُغلق أو دُمج لصالح توقيع آخر سحبته جهة اتصاله.
reason-came-back-erased = كان قد أُغلق أو دُمج لصالح توقيع آخر طلبت جهة اتصاله محوه.
reason-came-back-individual = كان قد أُغلق أو دُمج لصالح توقيع آخر صار لفرد الآن.
reason-came-back-elsewhere = كان قد أُغلق أو دُمج لصالح توقيع آخر صار لمنظمة أخرى الآن.
reason-came-back-rejected = كان قد أُغلق أو دُمج لصالح توقيع آخر رُفض.
desk-moved-came-back = عاد: غادر التوقيع الآخر
desk-mail-kind-came-back = «يراجع فريق الإشراف توقيعكم من جديد»، بعد أن غادر الآخر
desk-mail-kind-back-in-review = «يراجع فريق الإشراف توقيعكم من جديد»
mail-back-subject = يراجع فريق الإشراف توقيعكم من جديد: { $title }
mail-back-heading = يراجع فريق الإشراف توقيعكم من جديد
mail-came-back-about = كان توقيع آخر قائمًا مكان توقيعكم تحت الرسالة المفتوحة الصادرة عن { $host }. وقد غادر القائمة، فعاد توقيعكم ينتظر فريق الإشراف:
mail-back-about = توقيعكم تحت الرسالة المفتوحة الصادرة عن { $host } ينتظر فريق الإشراف من جديد:
mail-back-waits = يصلكم بريد إلكتروني فور اتخاذ القرار. ليس عليكم فعل شيء.
