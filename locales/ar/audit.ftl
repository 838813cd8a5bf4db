### Reviewed by a native speaker: no

## The audit log
desk-audit = سجل التدقيق
audit-title = سجل التدقيق
audit-intro = كل فعل في مكتب الإشراف وفي سطر الأوامر. لا يُحذف منه شيء، ويحمل كل قيد بصمة القيد الذي سبقه.
audit-find = بحث
audit-find-hint = اسم، أو كلمة مما تغيّر
audit-section = ماذا
audit-section-all = كل شيء
audit-who = من
audit-who-all = الجميع
audit-letter = الرسالة
audit-letter-all = جميع الرسائل
audit-from = من تاريخ
audit-until = حتى
audit-button = عرض
audit-about-one = فقط ما جرى لقيد واحد أو حساب أو رسالة أو شيء آخر.
audit-about-all = عرض الكل
audit-network-one = فقط ما جرى من شبكات تبدأ رموزها هكذا.
audit-network-unknown = لا تُعرف شبكة تبدأ هكذا. وتُنسى الشبكات بعد { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }.
audit-from-network = الشبكة
audit-from-network-hint = الرموز الظاهرة بجانب القيد
audit-from-it = كل ما جاء من هذه الشبكة
audit-none = لم يجرِ شيء مطابق.
audit-when = متى (UTC)
audit-by = من
audit-act = ماذا
audit-about = بشأن
audit-changes = قبل وبعد
audit-number = الرقم
audit-network = الشبكة { $network }
audit-erased = مُحيت القيم مع البيانات التي تخصّها، أو تتعذّر قراءتها.
audit-was = كان
audit-became = الآن
audit-older = الأقدم
audit-newest = الأحدث
audit-looked-through = { $count ->
    [zero] لم يشمل البحث أي قيد.
    [one] شمل البحث قيدًا واحدًا.
    [two] شمل البحث قيدين. تابعوا بـ «الأقدم».
    [few] شمل البحث { $count } قيود. تابعوا بـ «الأقدم».
    [many] شمل البحث { $count } قيدًا. تابعوا بـ «الأقدم».
   *[other] شمل البحث { $count } قيد. تابعوا بـ «الأقدم».
  }
audit-head = نهاية السلسلة
audit-head-hint = دوّنوها في مكان آخر. وبالأمر «undersigned audit verify --head» تُظهر لاحقًا أنه لم يتغيّر شيء قبلها.
audit-export = تنزيل السجل
audit-export-selected = تنزيل هذه القيود
audit-export-selected-hint = فقط ما تتناوله هذه الصفحة، في جميع صفحاتها، والأقدم أولًا. وللتحقق من السلسلة يلزم السجل كاملًا.
audit-export-hint = جميع القيود أسطرًا بصيغة JSON، مع القيم التي لم تُمحَ.
audit-by-command-line = سطر الأوامر
audit-by-program = البرنامج
audit-by-stranger = من دون تسجيل دخول
audit-about-gone = مُحي
audit-about-unnamed = منظمة لا يُعلَن اسمها
audit-act-publish = نشر
audit-act-reject = رفض
audit-act-unpublish = إزالة من القائمة
audit-act-reopen = إعادة فتح
audit-act-vouch = تزكية
audit-act-ask = طلب عنوان آخر من الجهة الموقّعة
audit-act-call-off = إلغاء ما طُلب
audit-act-notice = إبلاغ المنظمة
audit-act-undo = تراجع
audit-act-merge-signatures = دمج توقيعات
audit-act-correct-organisation = تصحيح منظمة
audit-act-add-name = إضافة اسم
audit-act-remove-name = إزالة اسم
audit-act-merge-organisations = دمج منظمات
audit-act-undo-merge = التراجع عن دمج
audit-act-retry-mail = إعادة إرسال بريد
audit-act-drop-mail = إسقاط بريد
audit-act-mark-bounce = وسم عنوان بأنه يتعذّر التسليم إليه
audit-act-make-moderator = إنشاء حساب
audit-act-migrate = تحديث مخطط قاعدة البيانات
audit-act-ask-reset = طلب كلمة مرور جديدة
audit-act-confirm-failed = إدخال كلمة مرور أو رمز غير صحيح
audit-act-invite = توجيه دعوة
audit-act-revoke-invitation = إلغاء دعوة
audit-act-change-role = تغيير دور
audit-act-disable = تعطيل حساب
audit-act-enable = تفعيل حساب
audit-act-end-sessions = إنهاء جلسات
audit-act-log-in = تسجيل دخول
audit-act-log-in-failed = تسجيل دخول فاشل
audit-act-log-out = تسجيل خروج
audit-act-change-password = تغيير كلمة المرور
audit-act-reset-password = ضبط كلمة مرور جديدة
audit-act-factor-on = تشغيل العامل الثاني
audit-act-factor-off = إيقاف العامل الثاني
audit-act-renew-codes = إنشاء رموز استرداد جديدة
audit-act-bring-letter = جلب رسالة من ملفاتها
audit-act-bring-version = جلب نسخة جديدة
audit-act-set-state = تغيير حالة رسالة
audit-act-import-signatures = استيراد توقيعات
audit-act-export-signatures = تصدير توقيعات
audit-act-generate = توليد موقّعين مختلَقين
audit-act-export-audit = تصدير سجل التدقيق
audit-field-state = الحالة
audit-field-proof = الإثبات
audit-field-reason = السبب
audit-field-note = الملاحظة
audit-field-name = الاسم
audit-field-name-en = الاسم بالإنجليزية
audit-field-acronym = الاسم المختصر
audit-field-country = البلد
audit-field-website = الموقع الإلكتروني
audit-field-domain = النطاق
audit-field-federation = الاتحاد
audit-field-alias = الاسم البديل
audit-field-translation = الترجمة
audit-field-merged-into = دُمج في
audit-field-undone-act = ما جرى التراجع عنه
audit-field-mailed = أُبلغ بالبريد
audit-field-role = الدور
audit-field-device = المتصفح
audit-field-address = العنوان
audit-field-settings = الإعدادات
audit-field-version = النسخة
audit-field-lines = الأسطر
audit-field-format = الصيغة
audit-field-filter = التصفية
audit-field-mail-kind = نوع البريد
audit-section-entries = القيود
audit-section-registry = المنظمات
audit-section-letters = الرسائل
audit-section-mail = البريد
audit-section-accounts = الحسابات
audit-section-logins = تسجيلات الدخول
audit-section-data = الاستيراد والتصدير
audit-act-turn-switch = تغيير مفتاح تحكم
audit-act-set-banner = تغيير لافتة
audit-about-it = كل ما جرى بشأنه
audit-about-upload = جدول بتاريخ { $date }
audit-about-import = استيراد بتاريخ { $date }
audit-about-mailing = بريد جماعي بتاريخ { $date }
audit-about-mass = نشر جماعي بتاريخ { $date }
audit-about-mail = { $kind }، بريد بتاريخ { $date }
audit-about-mail-gone = بريد بتاريخ { $date }
audit-field-search = البحث عن اسم
audit-field-update = رقم التحديث
audit-field-schema = مخطط قاعدة البيانات
