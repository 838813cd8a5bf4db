### Reviewed by a native speaker: no

## Frame

desk-title = مكتب الإشراف
desk-skip = الانتقال إلى المحتوى
desk-nav = مكتب الإشراف
desk-nav-letters = الرسائل
desk-nav-site = الموقع
desk-waiting = بالانتظار
desk-count = { $count }
desk-signatures = التوقيعات
desk-mail = البريد
desk-letter-page = الرسالة
desk-sign-out = تسجيل الخروج
desk-undo = تراجع
desk-warnings = تحذيرات
desk-letter-waiting = { $waiting ->
    [zero] لا شيء ينتظر
    [one] قيد واحد ينتظر
    [two] قيدان ينتظران
    [few] { $waiting } قيود تنتظر
    [many] { $waiting } قيدًا ينتظر
   *[other] { $waiting } قيد ينتظر
  }
desk-warning-proxy = وصلت طلبات تحمل الترويسة X-Forwarded-For من عنوان غير موثوق به. إذا كان ذلك خادمكم الوسيط، فاذكروه في server.trusted_proxies؛ وحتى ذلك الحين يُعدّ كل الزوار خلفه زائرًا واحدًا.
desk-warning-files = لم يُضبط أي خادم بريد: يُكتب البريد في ملفات، ولا يصل إلى أحد.
desk-warning-dead = { $count ->
    [zero] لا بريد تعذّر تسليمه.
    [one] تعذّر تسليم بريد واحد.
    [two] تعذّر تسليم بريدين.
    [few] تعذّر تسليم { $count } من رسائل البريد.
    [many] تعذّر تسليم { $count } من رسائل البريد.
   *[other] تعذّر تسليم { $count } من رسائل البريد.
  }
desk-warning-dead-look = الاطلاع عليها

## Login and set-up

login-title = تسجيل الدخول إلى مكتب الإشراف
login-email = عنوان البريد الإلكتروني
login-password = كلمة المرور
login-button = تسجيل الدخول
login-failed = هذا العنوان وكلمة المرور هذه غير متوافقين. يُرجى التحقق منهما والمحاولة من جديد.
setup-title = إنشاء أول حساب إشراف
setup-intro = يعمل هذا الرابط مرة واحدة. والحساب الذي تنشئونه هنا يقرّر ما يُنشر على { $site }.
setup-name = اسمكم
setup-name-hint = يراه زملاؤكم بجانب قراراتكم.
setup-email = عنوان البريد الإلكتروني
setup-email-hint = تسجّلون الدخول به، ونخبركم عليه حين ينتظر أول توقيع.
setup-password = كلمة المرور
setup-password-hint = لا تقلّ عن { $min } من الأحرف. بضع كلمات لا صلة بينها تصلح كلمة مرور جيدة.
setup-password-again = كلمة المرور نفسها مرة أخرى
setup-button = إنشاء الحساب
setup-gone-title = لم يعد هذا الرابط يعمل
setup-gone = استُخدم من قبل، أو لم يُنسخ كاملًا. وما دام لا يوجد حساب إشراف، فإن تشغيل الخادم يطبع رابطًا جديدًا. وبعد ذلك يدعو أحد المالكين الآخرين من مكتب الإشراف.
setup-gone-login = تسجيل الدخول
setup-errors = { $count ->
    [zero] لا مشكلة في أي حقل
    [one] هناك مشكلة في حقل واحد
    [two] هناك مشكلات في حقلين
    [few] هناك مشكلات في { $count } حقول
    [many] هناك مشكلات في { $count } حقلًا
   *[other] هناك مشكلات في { $count } حقل
  }
error-moderator-name-empty = يُرجى كتابة اسمكم.
error-moderator-name-unusable = يُرجى كتابة اسمكم بحروف عادية، من دون روابط أو محارف تحكّم.
error-moderator-email-empty = يُرجى كتابة عنوان بريدكم الإلكتروني.
error-moderator-email-invalid = لا يبدو هذا عنوان بريد إلكتروني. ينبغي أن يكون بالصيغة name@example.org.
error-moderator-email-taken = يوجد حساب بهذا العنوان من قبل. سجّلوا الدخول بدلًا من ذلك.
error-moderator-password-short = يُرجى اختيار كلمة مرور لا تقلّ عن { $min } من الأحرف.
error-moderator-password-long = يُرجى اختيار كلمة مرور لا تتجاوز { $max } من الأحرف.
error-moderator-password-differs = كلمتا المرور غير متطابقتين. يُرجى كتابة كلتيهما من جديد.

## Queue

queue-title = القيود المنتظِرة
queue-title-count = { $count ->
    [zero] لا شيء ينتظر
    [one] قيد واحد ينتظر
    [two] قيدان ينتظران
    [few] { $count } قيود تنتظر
    [many] { $count } قيدًا ينتظر
   *[other] { $count } قيد ينتظر
  }
queue-empty = لا شيء ينتظر.
queue-empty-published = { $count ->
    [zero] لم يُنشر أي توقيع بعد.
    [one] نُشر توقيع واحد.
    [two] نُشر توقيعان.
    [few] نُشرت { $count } توقيعات.
    [many] نُشر { $count } توقيعًا.
   *[other] نُشر { $count } توقيع.
  }
queue-empty-look = الاطلاع على التوقيعات
queue-list = القيود
queue-to-entry = الانتقال إلى القيد
queue-waits = ينتظر منذ { $wait }

## One signature

signature-title = { $name }: التوقيع
signature-as-printed = كما سيُطبع
signature-individual = فرد
signature-filed = مرتَّب تحت
signature-filed-heading = { $file_under }، العنوان { $heading }
signature-website = الموقع الإلكتروني
signature-representatives = يُطبع معه
signature-no-representatives = لا أحد
signature-on-the-list = في القائمة
signature-public-page = صفحته العلنية
signature-reasons = لماذا ينتظر
signature-evidence = القرائن
signature-proof = الإثبات
signature-contact = جهة الاتصال
signature-contact-note = لا تُنشر
signature-contact-erased = مُحيت
signature-domains = النطاقات
signature-domain-mail = البريد
signature-domain-website = الموقع
signature-domain-none = لا يوجد
signature-version = ما وُقّع
signature-confirmed-at = تأكّد
signature-rivals = المنافسون والأسماء المطابقة
signature-rivals-none = لا يحمل هذا الاسمَ قيدٌ آخر.
signature-same-address = وقّع هذا العنوان أيضًا
signature-same-address-none = لا شيء آخر على هذا الموقع.
signature-this-one = هذا القيد
signature-history = تاريخ القيد
signature-history-none = لم يُتخذ أي قرار بعد.
signature-history-nobody = برابط من بريد، أو بفعل البرنامج
signature-history-reason = السبب: { $reason }
signature-history-mailed = أُبلغت الجهة الموقّعة بالبريد.
signature-conflict = سبقكم غيركم
signature-impossible = لا يمكن فعل ذلك
signature-organisation-listed = توقيع آخر لهذه المنظمة في القائمة. أزيلوا ذاك من القائمة أولًا. لم يتغيّر شيء.
signature-another-stands = للجهة الموقّعة نفسها قيد آخر منتظِر أو منشور. لم يتغيّر شيء.
signature-illegal = قيد حالته «{ $state }» لا يمكن نقله على هذا النحو. لم يتغيّر شيء.
signature-version-read = النسخة { $version }، قُرئت باللغة { $language }
signature-contact-none = لا توجد: جاءت الجهة المُصدِرة للرسالة بالقيد
signature-decide = القرار
signature-to-decision = إلى القرار
signature-publish = نشر
signature-publish-closes = { $count ->
    [zero] لا يُغلق نشره أي قيد منافس.
    [one] يُغلق نشره قيدًا منافسًا واحدًا؛ وتُبلَّغ جهة الاتصال فيه بالبريد.
    [two] يُغلق نشره قيدين منافسين؛ وتُبلَّغ جهتا الاتصال فيهما بالبريد.
    [few] يُغلق نشره { $count } قيود منافسة؛ وتُبلَّغ جهات الاتصال فيها بالبريد.
    [many] يُغلق نشره { $count } قيدًا منافسًا؛ وتُبلَّغ جهات الاتصال فيها بالبريد.
   *[other] يُغلق نشره { $count } قيد منافس؛ وتُبلَّغ جهات الاتصال فيها بالبريد.
  }
signature-reject = رفض
signature-reject-reason = سبب الرفض
signature-mail = إبلاغ الجهة الموقّعة بالبريد
signature-unpublish = إزالة من القائمة
signature-unpublish-hint = يعود إلى القيود المنتظِرة. ويذكر السجل العلني «قيد المراجعة»، من دون الاسم.
signature-reopen = إعادة فتح
signature-reopen-hint = يعود إلى القيود المنتظِرة؛ ولا يُنشر شيء بعد.
error-decision-reason-missing = يُرجى اختيار سبب.
desk-nothing-withdrawn = سحبته الجهة الموقّعة. لا قرار يُتخذ.
desk-nothing-merged = دُمج في قيد آخر. لا قرار يُتخذ.
desk-nothing-reader = يمكنكم قراءة هذا القيد؛ أما القرار فيلزمه مشرف.
desk-unnamed-addressee = لا يرى الاسم إلا المرسَل إليه؛ أما في الصفحة فيُحتسب في العدد.
desk-unnamed-counted = لا يُعرض الاسم؛ ويُحتسب في العدد.

## Words for what the rules and the store know

reason-free-mail = بريد مجاني
reason-free-mail-evidence = العنوان على { $evidence }، وهي خدمة بريد يستطيع أي أحد استخدامها.
reason-outside-domain = خارج النطاق
reason-outside-domain-evidence = العنوان على { $evidence }، والموقع الإلكتروني ليس عليه.
reason-rival = منافس
reason-rival-evidence = وقّع عنوان آخر باسم المنظمة نفسها.
reason-address-signed-for-another = وقّع لأخرى
reason-address-signed-for-another-evidence = وقّع العنوان نفسه باسم منظمة أخرى أيضًا.
reason-review-first = مراجعة أولًا
reason-review-first-evidence = لا تنشر هذه الرسالة شيئًا قبل أن يراه فريق الإشراف.
reason-no-website = بلا موقع
reason-no-website-evidence = لم يُقدَّم موقع إلكتروني، فلا يُثبت العنوان شيئًا عن المنظمة.
reason-watch-list = اسم مراقَب
reason-watch-list-territory = «{ $entry }» دولة أو إقليم. ومن يوقّع باسمها يتكلم باسم حكومتها.
reason-watch-list-office = الاسم اسم منصب أو هيئة في دولة، أو يبدأ مثله: { $entry }.
reason-watch-list-intergovernmental = «{ $entry }» هيئة حكومية دولية، أو يحسبها الناس كذلك.
reason-watch-list-addressee = الرسالة موجهة إلى «{ $entry }».
reason-watch-list-operator = «{ $entry }» في قائمة الأسماء المراقَبة الخاصة بهذا الموقع.
reason-watch-list-person = الاسم اسم دولة أو منصب أو هيئة حكومية دولية، أو هو مراقَب لسبب آخر.
reason-mixed-scripts = أبجديات مختلطة
reason-mixed-scripts-evidence = في «{ $evidence }» حروف من أبجدية تبدو كأنها من أبجدية أخرى.
reason-mixed-scripts-person = في إحدى كلمات الاسم حروف من أبجدية تبدو كأنها من أبجدية أخرى.
reason-lookalike = شبيه
reason-lookalike-evidence = يشبه الاسمُ «{ $evidence }» ويُكتب على نحو مختلف.
reason-name-mismatch = نطاق غريب
reason-name-mismatch-evidence = لا صلة للنطاق { $evidence } بالاسم.
reason-trap = فخّ
reason-trap-evidence = مُلئ الحقل الخفي الذي لا يراه الناس. الأرجح أن برنامجًا ملأه.
reason-undeliverable = يتعذّر تسليمه
reason-moderator = أُعيد
reason-moderator-evidence = أزاله فريق الإشراف من القائمة أو أعاد فتحه.
desk-proof-address = عنوان
desk-proof-address-sentence = أكّده من يقرأ البريد على { $domain }.
desk-proof-own-domain = نطاق خاص
desk-proof-own-domain-sentence = تأكّد بالبريد على { $domain }، وهو نطاق موقع المنظمة الإلكتروني.
desk-proof-vouched = مُزكّى
desk-proof-vouched-sentence = زكّاه أحد المشرفين.
desk-proof-imported = مستورَد
desk-proof-imported-sentence = جاءت به الجهة المُصدِرة للرسالة من مكان آخر. لم يُؤكَّد أي بريد.
desk-domains-same = متطابقان
desk-domains-differ = مختلفان
desk-domains-free = بريد مجاني
desk-domains-no-website = لا موقع للمقارنة
desk-domains-no-address = لا عنوان للمقارنة
desk-state-any = أي حالة
desk-state-held = معلَّق
desk-state-published = منشور
desk-state-rejected = مرفوض
desk-state-withdrawn = مسحوب
desk-state-invalidated = مُبطَل
desk-state-merged = مدموج
desk-rejection-choose = اختيار سبب
desk-rejection-not-genuine = غير حقيقي
desk-rejection-not-authorised = من وقّع غير مفوَّض
desk-rejection-duplicate = مكرَّر لقيد آخر
desk-rejection-not-eligible = لا يحق له توقيع هذه الرسالة
desk-rejection-unclear = تعذّر استيضاحه
desk-rejection-superseded = نُشر قيد منافس
desk-moved-published = نُشر
desk-moved-unpublished = أُزيل من القائمة
desk-moved-rejected = رُفض
desk-moved-reopened = أُعيد فتحه
desk-moved-withdrawn = سحبته الجهة الموقّعة
desk-moved-invalidated = أُبطل
desk-moved-merged = دُمج في قيد آخر
desk-moved-by-undo = تراجع: { $what }
desk-conflict-published = نُشر هذا القيد قبل { $wait } ({ $who }). لم يُستبدل شيء.
desk-conflict-rejected = رُفض هذا القيد قبل { $wait } ({ $who }). لم يُستبدل شيء.
desk-conflict-held = أُعيد هذا القيد إلى القيود المنتظِرة قبل { $wait } ({ $who }). لم يُستبدل شيء.
desk-conflict-other = غُيّر هذا القيد قبل { $wait } ({ $who }): حالته الآن: { $state }. لم يُستبدل شيء.
desk-conflict-nobody = تغيّر هذا القيد في هذه الأثناء، من الجهة الموقّعة أو بفعل البرنامج: حالته الآن: { $state }. لم يُستبدل شيء.
desk-wait-seconds = { $n ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
  }
desk-wait-minutes = { $n } د
desk-wait-hours = { $n } س
desk-wait-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
  }
desk-role-owner = مالك
desk-role-moderator = مشرف
desk-role-reader = مطّلع
desk-done-published = «{ $name }»: نُشر.
desk-done-rejected = «{ $name }»: رُفض.
desk-done-unpublished = «{ $name }»: أُزيل من القائمة وعاد إلى الانتظار.
desk-done-reopened = «{ $name }»: عاد إلى الانتظار.
desk-done-other = «{ $name }»: { $state }.
desk-done-undone = جرى التراجع: «{ $name }» عاد إلى حالته السابقة: { $state }.
desk-undo-too-late = لم يعد التراجع ممكنًا: تغيّر القيد منذ ذلك الحين، أو مضى أكثر من عشر دقائق. وما زال بإمكانكم اتخاذ قرار جديد أدناه.

## Signatures

published-title = التوقيعات
published-find = بحث
published-find-hint = كلمات من الاسم. لا يمكن العثور بالاسم على أفراد ليسوا في القائمة: فأسماؤهم مختومة.
published-state = الحالة
published-button = عرض
published-total = { $count ->
    [zero] لا توقيعات
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
  }
published-none = لا توقيع مطابقًا. جرّبوا بداية أخرى للكلمة، أو أي حالة.
published-none-yet = لم يؤكد أحد توقيعًا بعد.
published-name = الاسم
published-country = البلد
published-proof = الإثبات
published-when = متى
published-next = التالي
published-start = العودة إلى البداية

## Mail

desk-mail-title = البريد
desk-mail-waiting = المنتظِر
desk-mail-oldest = أقدمه منذ { $wait }
desk-mail-hour = أُرسل في الساعة الأخيرة
desk-mail-day = أُرسل في اليوم الأخير
desk-mail-quota = من { $quota }
desk-mail-quota-none = بلا حصة
desk-mail-undeliverable = عناوين يتعذّر التسليم إليها
desk-mail-undeliverable-note = ارتدّ البريد عنها نهائيًا؛ فلا يُرسل إليها شيء بعد.
desk-mail-dead = لم يُسلَّم
desk-mail-dead-none = كل بريد سُلّم أو هو في طريقه.
desk-mail-for = «{ $letter }»
desk-mail-when = كُتب
desk-mail-attempts = { $count ->
    [zero] بلا محاولات
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
   *[other] { $count } محاولة
  }
desk-mail-code = الرمز { $code }
desk-mail-to = إلى
desk-mail-at = عنوان على { $domain }
desk-mail-open = إظهار العنوان
desk-mail-gone = مُحي العنوان.
desk-mail-signature = التوقيع
desk-mail-retry = إعادة المحاولة
desk-mail-drop = إسقاط
desk-mail-drop-sure = لن يُرسل، ولا يمكن التراجع عن ذلك.
desk-mail-drop-button = إسقاط نهائي
desk-mail-older = لا يُعرض إلا أحدثها، وعددها { $count }؛ وتظهر الأقدم متى عُولجت هذه.
desk-mail-kind-confirm = تأكيد
desk-mail-kind-reminder = تذكير
desk-mail-kind-already-signed = «لقد وقّعتم من قبل»
desk-mail-kind-published = «نُشر توقيعكم»
desk-mail-kind-rejected = رفض
desk-mail-kind-superseded = «نُشر توقيع آخر باسم منظمتكم»
desk-mail-kind-first-waiting = «توقيع ينتظركم»، إلى فريق الإشراف
desk-mail-kind-other = بريد
desk-mail-error-full = صندوق البريد ممتلئ.
desk-mail-error-nobody = لا يوجد صندوق بريد كهذا، أو هو لا يقبل بريدًا منا.
desk-mail-error-refused = رفض الخادم المستقبِل البريد.
desk-mail-error-busy = ظل الخادم المستقبِل مشغولًا حتى توقفنا عن المحاولة.
desk-mail-error-unreachable = تعذّر الوصول إلى خادم البريد.

## Versions of a text

desk-mail-kind-question = «تغيّر النص: هل ما زلتم توقّعون عليه؟»
## Proof: vouching, asking the signer, telling the organisation

reason-objection = اعتراض
reason-objection-evidence = أُبلغت المنظمة بالتوقيع فاعترضت، من دون ذكر السبب.
reason-objection-said = أُبلغت المنظمة بالتوقيع فاعترضت: { $said }
more-heading = طرق أخرى للتأكد
more-asked = ما طُلب من الجهة الموقّعة
more-vouch = تزكيته
more-vouch-note = كيف تعرفون أنه حقيقي؟
more-vouch-hint = تُنشر هذه الملاحظة بجانب التوقيع: لا تكتبوا فيها بيانات خاصة. خمسمئة حرف على الأكثر.
more-ask = طلب عنوان على نطاقها الخاص
more-ask-at = طلب عنوان على { $domain }
more-ask-domain = نطاق المنظمة
more-ask-hint = يصل الجهةَ الموقّعة بريد. وحتى تؤكد عنوانًا كهذا، ينتظر القيد منفصلًا عن غيره، أربعة عشر يومًا على الأكثر.
more-call-off = عدم انتظار الجهة الموقّعة بعد الآن
more-first-on = إدراج بين الموقّعين الأوائل
more-first-off = إخراج من الموقّعين الأوائل
more-first-hint = يظهر الموقّعون الأوائل فوق غيرهم على صفحة الرسالة وعلى الورق وفي الملفات المعدّة للقراءة. والموقّعون الأوائل المدعوّون من بينهم منذ البداية.
more-notice = إبلاغ المنظمة
more-notice-to = عنوان الاتصال العلني بها
more-notice-at = نطاقها { $domain }.
more-notice-hint = يصلها بريد فيه السطر ورابط للاعتراض. والاعتراض يعلّق التوقيع في الحال.
more-notice-anyway = إرساله إلى هناك رغم ذلك
more-signer-not-mailed = لا يمكن سؤال الجهة الموقّعة: لا عنوان لها، أو لا يصل إليها البريد، أو وصلتها اليوم خمس رسائل بريد. لم يتغيّر شيء.
more-organisation-not-mailed = لا يمكن إبلاغ ذلك العنوان: لا يصل إليه البريد، أو لا يريد صاحبه بريدًا، أو وصلته اليوم خمس رسائل بريد. لم يتغيّر شيء.
error-vouch-note-empty = يُرجى كتابة كيف تعرفون ذلك.
error-vouch-note-long = يُرجى ألا يتجاوز النص { $max } من الأحرف.
error-vouch-note-unusable = يُرجى كتابة كلمات عادية، من دون عناوين مواقع أو بريد ومن دون محارف تحكّم.
error-ask-domain = يُرجى تقديم نطاق المنظمة نفسها، مثل example.org؛ لا نطاق خدمة بريد.
error-notice-to = لا يبدو هذا عنوان بريد إلكتروني. ينبغي أن يكون بالصيغة name@example.org.
error-notice-outside = هذا العنوان ليس على نطاق المنظمة الخاص. وقد لا يحق لمن يقرأ بريده التحدث باسمها.
desk-asked-waiting = بانتظار الجهة الموقّعة
desk-asked-waiting-sentence = طُلب في { $date } عنوان على { $domain }؛ لا جواب بعد.
desk-asked-ignored = بلا جواب
desk-asked-ignored-sentence = طُلب في { $date } عنوان على { $domain }؛ ولم تجب الجهة الموقّعة خلال أربعة عشر يومًا.
desk-moved-vouched = زُكّي
desk-moved-beside-undone = جرى التراجع
desk-moved-asked = طُلب من الجهة الموقّعة عنوان على النطاق الخاص
desk-moved-called-off = انتهى انتظار الجهة الموقّعة
desk-moved-second-address = تأكّد عنوان على النطاق الخاص
desk-moved-told = أُبلغت المنظمة
desk-moved-objected = اعترضت المنظمة
desk-done-vouched = زكّيتم { $name }؛ وتُنشر الملاحظة معه.
desk-done-asked = { $name }: سُئلت الجهة الموقّعة. وينتظر القيد الجواب.
desk-done-called-off = { $name }: لم يعد القيد ينتظر الجهة الموقّعة.
desk-done-told = { $name }: أُبلغت المنظمة.
desk-conflict-objected = اعترضت المنظمة على هذا القيد بعد عرض الصفحة. لم يتغيّر شيء.
desk-conflict-beside = جرى شيء بشأن هذا القيد قبل { $wait } ({ $who }): «{ $what }». لم يُستبدل شيء.
desk-conflict-answered = أجابت الجهة الموقّعة أو غيّرت شيئًا بعد عرض الصفحة. لم يُتخذ أي قرار.
desk-mail-kind-ask = «خطوة أخرى»، إلى الجهة الموقّعة
desk-mail-kind-second-address = تأكيد عنوان ثانٍ
desk-mail-kind-notice = «توقيع باسم منظمتكم»، إلى منظمة
desk-mail-kind-objected = «منظمة تعترض»، إلى فريق الإشراف
desk-mail-kind-reported = «بلاغ عن قيد»، إلى فريق الإشراف
desk-mail-error-domain = نطاق العنوان غير موجود، أو يعلن أنه لا يقبل البريد.

## Those who are not named, near people, first signatures
reason-other-domain = نطاق آخر
reason-other-domain-evidence = يعرف دليل المنظمات المنظمة التي تحمل هذا الاسم بالنطاق { $evidence }. إذا كانت قد انتقلت، فصحّحوا مدخلها؛ وإذا كانت هذه منظمة أخرى، فاسمها يحتاج إلى ما يميّزهما.
reason-shared-name = اسم مشترك
reason-shared-name-evidence = عدة منظمات في دليل المنظمات تحمل هذا الاسم إلى جانب اسمها: { $evidence }. وُضع القيد مع أقدمها.
reason-shared-name-unnamed = منظمة لا يُعلَن اسمها تحمل هذا الاسم أيضًا، أو هذا الاسم الإنجليزي. قارنوا ما وقّعته: فهو بجانب هذا القيد.
desk-first-from-domain = أول توقيع من هذا النطاق
more-notice-unnamed = لا تُبلَّغ المنظمة: فقد اختارت عدم إعلان اسمها، ومن يقرأ بريدها العلني سيعرف أنها وقّعت. اسألوا الجهة الموقّعة بدلًا من ذلك.
signature-namesakes = أفراد في القائمة بالاسم نفسه
signature-namesakes-none = لا أحد في قائمة هذه الرسالة يحمل الاسم نفسه. ولا تشمل المقارنة أفرادًا ليسوا في القائمة: فأسماؤهم مختومة.
