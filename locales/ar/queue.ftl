### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = للقرار
queue-list-signer = بانتظار الموقّعين
queue-list-aside = منحّاة جانبًا
queue-tab-count = { $count }
queue-lists = القوائم
queue-previous = الصفحة السابقة
queue-next-page = الصفحة التالية
queue-back = العودة إلى القائمة
queue-none-here = لا قيود في هذه القائمة.
queue-none-matching = لا قيود مطابقة.
queue-matching = { $count ->
    [zero] لا قيود مطابقة
    [one] قيد واحد مطابق
    [two] قيدان مطابقان
    [few] { $count } قيود مطابقة
    [many] { $count } قيدًا مطابقًا
   *[other] { $count } قيد مطابق
  }
queue-matching-at-least = المطابق { $count } على الأقل
queue-stopped = عدد القيود التي شملها البحث: { $count }. تتابع الصفحة التالية من هناك.
queue-start = أخذ القيد التالي
queue-start-hint = تُعطَون أنتم وزملاؤكم قيودًا مختلفة. والقيد الذي تأخذونه يُحجز لكم خمس دقائق.
queue-with = { $who }: ينظر فيه الآن
queue-entry-of = القيد التالي
queue-entry-before = القيد السابق

## Its rows

queue-rivals = { $count ->
    [zero] لا منافسين
    [one] منافس واحد
    [two] منافسان
    [few] { $count } منافسين
    [many] { $count } منافسًا
   *[other] { $count } منافس
  }
queue-near = { $count ->
    [zero] لا أسماء قريبة
    [one] اسم قريب واحد
    [two] اسمان قريبان
    [few] { $count } أسماء قريبة
    [many] { $count } اسمًا قريبًا
   *[other] { $count } اسم قريب
  }
queue-network = { $count ->
    [zero] لا قيود أخرى من الشبكة نفسها
    [one] قيد آخر من الشبكة نفسها
    [two] قيدان آخران من الشبكة نفسها
    [few] { $count } قيود أخرى من الشبكة نفسها
    [many] { $count } قيدًا آخر من الشبكة نفسها
   *[other] { $count } قيد آخر من الشبكة نفسها
  }
queue-version = النسخة { $number }
queue-version-older = النسخة الأقدم { $number }
queue-notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
  }

## Its filter

queue-filter = التصفية والترتيب
queue-filter-search = البحث بالاسم
queue-filter-order = الترتيب
queue-order-doubt = الأوثق أولًا
queue-order-most-doubt = الأكثر ريبة أولًا
queue-order-age = الأقدم أولًا
queue-order-newest = الأحدث أولًا
queue-filter-reasons = معلَّق لأي سبب مما يلي
queue-filter-only = ولا لسبب غيره
queue-filter-kind = من
queue-filter-organisations = منظمات
queue-filter-individuals = أفراد
queue-filter-proof = الإثبات
queue-filter-country = البلد
queue-filter-country-hint = أسماء الأفراد وبلدانهم مختومة ما داموا ينتظرون: لرؤيتهم لا تختاروا بلدًا.
queue-filter-version = النسخة الموقَّعة
queue-filter-waited = ينتظر منذ
queue-filter-first = الأول من نطاقه
queue-filter-any = أي
queue-filter-show = عرض
queue-filter-all = عرض الكل

## Many at once

bulk-heading = للصفوف المعلَّمة
bulk-pick = تعليم { $name }
bulk-pick-all = تعليم كل ما في هذه الصفحة
bulk-publish = نشرها
bulk-set-aside = تنحيتها جانبًا
bulk-reject = رفضها
bulk-reason = سبب رفضها
bulk-mail = إبلاغ الموقّعين بالبريد
bulk-title = قرارات دفعة واحدة
bulk-published = { $count ->
    [zero] لم يُنشر أي قيد.
    [one] نُشر قيد واحد.
    [two] نُشر قيدان.
    [few] نُشرت { $count } قيود.
    [many] نُشر { $count } قيدًا.
   *[other] نُشر { $count } قيد.
  }
bulk-rejected = { $count ->
    [zero] لم يُرفض أي قيد.
    [one] رُفض قيد واحد.
    [two] رُفض قيدان.
    [few] رُفضت { $count } قيود.
    [many] رُفض { $count } قيدًا.
   *[other] رُفض { $count } قيد.
  }
bulk-set-aside-done = { $count ->
    [zero] لم يُنحَّ جانبًا أي قيد.
    [one] نُحّي قيد واحد جانبًا.
    [two] نُحّي قيدان جانبًا.
    [few] نُحّيت { $count } قيود جانبًا.
    [many] نُحّي { $count } قيدًا جانبًا.
   *[other] نُحّي { $count } قيد جانبًا.
  }
bulk-undone = { $count ->
    [zero] لم يمكن التراجع عن شيء.
    [one] جرى التراجع عن قرار واحد.
    [two] جرى التراجع عن قرارين.
    [few] جرى التراجع عن { $count } قرارات.
    [many] جرى التراجع عن { $count } قرارًا.
   *[other] جرى التراجع عن { $count } قرار.
  }
bulk-left = تغيّرت بعد عرض الصفحة، فتُركت كما هي
bulk-left-undone = لم يجرِ التراجع عنها: تغيّرت منذ ذلك الحين، أو كانت قد تُركت كما هي
bulk-rows = القيود
bulk-undo = التراجع عنها كلها
bulk-recent = قرارات دفعة واحدة قبل { $wait }: { $what }
bulk-recent-look = الاطلاع عليها
bulk-queue = العودة إلى قائمة الانتظار
bulk-last = الأخير: { $what }
error-bulk-none = يُرجى تعليم صف واحد على الأقل.

## Notes, and entries that are set aside

note-heading = ملاحظات
note-add = ملاحظة للزملاء
note-hint = تُحفظ مع القيد مختومةً؛ لا تُنشر أبدًا ولا تُرسل بالبريد أبدًا. وتُحفظ مع أي زر تضغطونه.
note-save = حفظ الملاحظة
note-nobody = سطر الأوامر
error-note-long = يجب ألا تتجاوز الملاحظة { $max } من الأحرف.
error-notes-full = بلغ عدد ملاحظات هذا القيد حدّه الأقصى، وهو { $max }. لم يُفعل شيء. وما كتبتموه محفوظ أدناه.
error-note-empty = يُرجى كتابة ملاحظة أولًا.
signature-set-aside = تنحية جانبًا
signature-take-up = استئناف النظر
signature-waits = ينتظر منذ
signature-network = الشبكة
desk-done-set-aside = { $name }: نُحّي جانبًا.
desk-done-taken-up = { $name }: عاد إلى قائمة الانتظار.
desk-moved-set-aside = نُحّي جانبًا
desk-moved-taken-up = استُؤنف النظر فيه
desk-conflict-set-aside = نُحّي هذا القيد جانبًا قبل { $wait } ({ $who }). لم يُستبدل شيء.

## Keys

desk-keys = لوحة المفاتيح
desk-keys-help = مفاتيح مفردة، ما دمتم لا تكتبون في حقل:
desk-keys-on = مفاتيح مفردة
desk-keys-close = إغلاق
desk-keys-off-told = المفاتيح المفردة موقَفة.
desk-keys-on-told = المفاتيح المفردة مشغَّلة. اضغطوا علامة الاستفهام لعرض قائمتها.
desk-key-publish = نشر
desk-key-hold = تنحية جانبًا، أو استئناف النظر
desk-key-ask = طلب عنوان على النطاق الخاص
desk-key-reject = رفض، متى اختير سبب؛ وقبل ذلك الانتقال إلى الأسباب
desk-key-reason = اختيار سبب للرفض
desk-key-unpublish = إزالة من القائمة
desk-key-reopen = إعادة فتح
desk-key-next = القيد التالي
desk-key-previous = القيد السابق
desk-key-undo = تراجع
desk-key-search = بحث
desk-key-note = كتابة ملاحظة
desk-key-list = العودة إلى القائمة
desk-key-help = هذه القائمة

## The audit log

audit-act-close-report = النظر في بلاغ من قارئ
audit-act-set-aside = تنحية قيد جانبًا
audit-act-take-up = استئناف النظر في قيد
audit-act-note = كتابة ملاحظة عن قيد
audit-act-make-first = إدراج قيد بين الموقّعين الأوائل
audit-act-unmake-first = إخراج قيد من الموقّعين الأوائل
