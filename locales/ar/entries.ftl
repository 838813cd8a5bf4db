### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = التوقيع بصفة
line-kind-organisation = منظمة
line-kind-individual = فرد
line-name = الاسم
line-name-en = الاسم بالإنجليزية
line-acronym = الاسم المختصر
line-country = البلد
line-website = الموقع الإلكتروني
line-affiliation = الانتماء
line-representatives = يُطبع معه
line-file-under = مرتَّب تحت

mail-footer-contact-of = أُرسل من { $site }، لأن هذا العنوان هو جهة الاتصال لتوقيع تحت رسالة مفتوحة.
mail-entry-corrected-subject = صُحّح توقيعكم: { $title }
mail-entry-corrected-heading = صُحّح توقيعكم
mail-entry-corrected-about = صحّح فريق الإشراف توقيعكم تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-entry-corrected-what = هذا ما تغيّر:
mail-entry-corrected-before = من قبل: { $text }
mail-entry-corrected-now = الآن: { $text }
mail-entry-corrected-nothing = لا شيء
mail-entry-corrected-object = إذا كان ذلك صحيحًا، فليس عليكم فعل شيء. وإلا فاطلبوا رابطًا إلى توقيعاتكم: هناك يمكنكم تصحيحه بأنفسكم، أو سحبه.
mail-invalidated-subject = أُزيل توقيعكم: { $title }
mail-invalidated-heading = أُزيل توقيعكم
mail-invalidated-about = أزال فريق الإشراف توقيعكم من الرسالة المفتوحة الصادرة عن { $host }:
mail-invalidation-forged = تبيّن للفريق أن من يذكره التوقيع ليس هو من وقّع.
mail-invalidation-abuse = تبيّن للفريق أنه واحد من توقيعات كثيرة مختلَقة.
mail-invalidation-not-eligible = تبيّن للفريق أنه ليس ممن يحق لهم توقيع هذه الرسالة.
mail-invalidation-mistake = كان قد أُدخل أو نُشر خطأً من الفريق.
mail-entered-subject = أُدخل توقيعكم: { $title }
mail-entered-heading = أُدخل توقيعكم
mail-entered-about = أيّدتم الرسالة المفتوحة الصادرة عن { $host } على الورق أو بالبريد أو بالهاتف، وأدخل فريق الإشراف عليها توقيعكم:
mail-entered-listed = وهو في القائمة.
mail-entered-waits = ويراجعه فريق الإشراف مرة أخرى قبل إدراجه في القائمة.
mail-entered-object = إذا لم تكونوا قد أيّدتم الرسالة، أو أردتم تغيير شيء، فاطلبوا رابطًا إلى توقيعاتكم: هناك يمكنكم تصحيحه، أو سحبه في الحال.

ledger-reason-moderated = صحّحه فريق الإشراف
ledger-reason-abuse = واحد من كثير مختلَق
ledger-reason-not-eligible = ليس ممن يحق لهم التوقيع
ledger-reason-mistake = أُدخل خطأً

desk-moved-corrected-entry = صُحّح
desk-done-corrected-entry = { $name }: صُحّح. وتُبلَّغ جهة الاتصال بعد عشر دقائق.
desk-change = { $label }: { $before } ← { $after }
desk-change-nothing = (لا شيء)
desk-invalidation-forged = من يذكره ليس هو من وقّع
desk-invalidation-abuse = واحد من كثير مختلَق
desk-invalidation-not-eligible = ليس ممن يحق لهم التوقيع
desk-invalidation-mistake = أُدخل أو نُشر خطأً
desk-invalidation-choose = اختيار سبب
reason-came-back-invalidated = كان قد أُغلق أو دُمج لصالح توقيع آخر أبطله فريق الإشراف.

line-name-hint = بكتابته الأصلية.
line-country-none = بلا بلد
line-person = الشخص { $number }
line-role = صفة الشخص { $number }
line-file-under-hint = فقط إذا كان مكانه غير الذي يقتضيه الاسم: «بغداد، جمعية المعلمين في».
correct-entry-link = تصحيح ما يُطبع
correct-entry-title = تصحيح { $name }
correct-entry-as-organisation = بوصفه منظمة
correct-entry-as-individual = بوصفه فردًا
correct-entry-to-individual = نقله إلى الأفراد
correct-entry-to-organisation = نقله إلى المنظمات
correct-entry-see = معاينة التغيير
correct-entry-again = معاينة من جديد
correct-entry-save = حفظ التصحيح
correct-entry-hint = لا يُحفظ شيء قبل أن تروا ما يتغيّر.
correct-entry-look = ما الذي سيتغيّر
correct-entry-nothing = لا شيء: السطر مطبوع هكذا من قبل.
correct-entry-doubts = ما تقوله القواعد عنه عندئذ
correct-entry-becomes-new = يصبح توقيع منظمة ليست في دليل المنظمات بعد.
correct-entry-becomes-other = يصبح توقيع منظمة أخرى في دليل المنظمات.
correct-entry-becomes-rival = يصبح منافسًا لـ:
correct-entry-place = مكانه في القائمة، تحت { $heading }
correct-entry-filed = مرتَّب تحت { $file_under }
correct-entry-told = بعد عشر دقائق تُبلَّغ جهة الاتصال بالبريد بما تغيّر، ويمكنها تصحيحه أو سحب التوقيع.
correct-entry-back = العودة إلى القيد
correct-entry-differs = تغيّر القيد بعد أن فتحتم هذه الصفحة. وهو يختلف عمّا كتبتموه:
correct-entry-stale = لم يُحفظ شيء، وما كتبتموه محفوظ في الصفحة. انظروا في كليهما، واحفظوا من جديد إذا كان ما كتبتموه صحيحًا.
correct-entry-closed = لا يمكن تصحيح إلا ما ينتظر أو ما هو منشور. أعيدوا فتحه أولًا.

invalidate-heading = إزالة نهائية
invalidate-hint = يغادر القائمة وقائمة الانتظار. ويذكر السجل العلني السبب من دون الاسم. وما أُغلق أو دُمج لصالحه يعود. ويمكن التراجع عن ذلك خلال عشر دقائق.
invalidate-reason = السبب
invalidate-note = ملاحظة للزملاء، إن وُجدت
invalidate-button = إزالة نهائية
error-invalidation-reason = اختاروا سببًا.

desk-came-paper = جاء على الورق
desk-came-mail = جاء بالبريد
desk-came-phone = جاء بالهاتف
desk-came-choose = كيف جاء
desk-moved-entered = أُدخل
desk-done-entered = { $name }: أُدخل.
endorsement-title = إدخال تأييد
endorsement-lead = لرسالة { $letter }. لما وصل إليكم على الورق أو بالبريد أو بالهاتف؛ وتذكر القائمة أن الجهة المُصدِرة للرسالة جاءت به.
endorsement-organisation = منظمة
endorsement-individual = فرد
endorsement-switch-individual = إدخال فرد بدلًا من ذلك
endorsement-switch-organisation = إدخال منظمة بدلًا من ذلك
endorsement-origin = من أين جاء
endorsement-channel = كيف جاء
endorsement-date = متى، إن كنتم تعرفون
endorsement-note = ملاحظة للزملاء، إن وُجدت
endorsement-contact = من يُبلَّغ
endorsement-contact-hint = إذا ذُكر عنوان، أُبلغت جهة الاتصال، وأمكنها تصحيح التوقيع أو سحبه. ولا يُنشر العنوان.
endorsement-contact-name = اسم جهة الاتصال
endorsement-contact-email = عنوان جهة الاتصال
endorsement-publish = نشره في الحال، إذا لم تشكّ القواعد فيه
endorsement-button = إدخاله
endorsement-same = للجهة الموقّعة نفسها توقيع تحت هذه الرسالة من قبل. لم يُدخل شيء.
error-endorsement-channel = اختاروا كيف جاء.
error-endorsement-contact-name = اذكروا اسم جهة الاتصال مع العنوان.
error-endorsement-date-long = هذا أطول من أن يكون تاريخًا.
error-text-formula = يبدأ هذا كأنه معادلة. اكتبوه من دون العلامة التي في أوله.
error-text-columns = خلايا هذا الصف أكثر من أعمدة الجدول: فيه شيء انزاح عن مكانه.

upload-link = إدخال تأييدات أو استيرادها
upload-title = استيراد تأييدات
upload-lead = من جدول بيانات: يُعرض ما سيؤول إليه كل سطر قبل استيراد أي شيء.
upload-file = ملف
upload-file-hint = ملف CSV أو نص بعلامات جدولة، حتى مئتي ألف سطر. والسطر الأول يسمّي الأعمدة.
upload-pasted = أو نص ملصوق من جدول بيانات
upload-pasted-hint = مع السطر الذي يسمّي الأعمدة.
upload-button = الاطلاع عليه
upload-kept = يُحفظ مختومًا ليوم واحد، حتى تستوردوه أو تتخلّصوا منه.
upload-unreadable = لا يمكن قراءة هذا
upload-recent = من اليوم الأخير
upload-state-checking = جارٍ فحص الأسطر.
upload-state-checked = لم يُستورد شيء بعد.
upload-state-importing = جارٍ الاستيراد.
upload-state-imported = تمّ الاستيراد.
upload-odd-windows = الملف ليس بترميز UTF-8؛ وقد قُرئ بترميز Windows-1252. تحققوا من صحة الحروف ذات العلامات.
upload-odd-utf-16 = قُرئ الملف بترميز UTF-16.
upload-lines = الأسطر
upload-checked = فُحص منها { $count }
upload-fate = ما يؤول إليه
upload-fate-published = سيُنشر
upload-fate-held = سينتظر في مكتب الإشراف
upload-fate-listed = موقَّع من قبل
upload-fate-repeated = مكرَّر في هذا الجدول
upload-fate-faulty = لا يمكن استيراده
upload-fate-unknown = لم يُفحص بعد
upload-faulty-pages = في الصفحات
upload-look-again = إعادة العرض
upload-columns = ما هي الأعمدة
upload-column-none = (متروك)
upload-column-representative = جهة الاتصال، أو الشخص المطبوع
upload-column-role = صفة الشخص
upload-column-email = عنوان جهة الاتصال
upload-kind = الأسطر التي لا تقول ما هي
upload-all-organisations = منظمات
upload-all-individuals = أفراد
upload-publish = نشر ما لا تشكّ فيه القواعد في الحال
upload-set-columns = قراءته بهذه الأعمدة
upload-bring = { $count ->
    [zero] لا أسطر للاستيراد
    [one] استيراد سطر واحد
    [two] استيراد سطرين
    [few] استيراد { $count } أسطر
    [many] استيراد { $count } سطرًا
   *[other] استيراد { $count } سطر
  }
upload-bring-hint = تظهر كلها في لحظة واحدة. وتُترك الأسطر الأخرى.
upload-discard = التخلّص منه
upload-download = تنزيل ما يؤول إليه كل سطر
upload-download-hint = مع الأسماء، من دون العناوين. وتُطلب كلمة مروركم.
audit-act-export-fates = تنزيل ما تؤول إليه أسطر جدول
upload-page = الأسطر، الصفحة { $page } من { $pages }
upload-line = السطر
upload-previous = الصفحة السابقة
upload-next = الصفحة التالية
upload-back = عمليات استيراد أخرى
upload-brought = { $count ->
    [zero] لم يُستورد أي سطر.
    [one] استُورد سطر واحد.
    [two] استُورد سطران.
    [few] استُوردت { $count } أسطر.
    [many] استُورد { $count } سطرًا.
   *[other] استُورد { $count } سطر.
  }
upload-undo = إزالة الاستيراد كله من جديد
upload-undo-hint = ما تقرّر بشأنه شيء منذ ذلك الحين يبقى. ولا يُبلَّغ أحد. وتُطلب كلمة مروركم.
upload-imports = ما استُورد
upload-newer = الأحدث
upload-older = الأقدم
upload-import-lines = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
  }
upload-taken-off = { $count ->
    [zero] لم يُزل أي سطر.
    [one] أُزيل سطر واحد.
    [two] أُزيل سطران.
    [few] أُزيلت { $count } أسطر.
    [many] أُزيل { $count } سطرًا.
   *[other] أُزيل { $count } سطر.
  }
upload-stay = { $count ->
    [zero] لا سطر يبقى.
    [one] يبقى سطر واحد: تقرّر بشأنه شيء، أو لا يمكن قراءته، أو لم يعد القرار من حق من طلب الإزالة.
    [two] يبقى سطران: تقرّر بشأنهما شيء، أو لا يمكن قراءتهما، أو لم يعد القرار من حق من طلب الإزالة.
    [few] تبقى { $count } أسطر: تقرّر بشأنها شيء، أو لا يمكن قراءتها، أو لم يعد القرار من حق من طلب الإزالة.
    [many] يبقى { $count } سطرًا: تقرّر بشأنها شيء، أو لا يمكن قراءتها، أو لم يعد القرار من حق من طلب الإزالة.
   *[other] يبقى { $count } سطر: تقرّر بشأنها شيء، أو لا يمكن قراءتها، أو لم يعد القرار من حق من طلب الإزالة.
  }
upload-goes-on = العملية مستمرة؛ أعيدوا تحميل الصفحة لمعرفة أين بلغت.
upload-stopped = انتهى الاستيراد، لأن القرار لم يعد من حق من بدأه. لا شيء منه في القائمة. ويمكن لأحد المشرفين استيراده من جديد.
upload-stale = يجري العمل عليه، أو تغيّر منذ فتحتم الصفحة.
upload-read-anew = صفحتكم تعود إلى ما قبل إعادة قراءة الجدول، ولم يُنفَّذ شيء مما ضغطتموه. يُقرأ الآن هكذا: { $columns }.
upload-read-publish = ما لا تشكّ فيه القواعد يُنشر في الحال.
upload-read-hold = كله ينتظر في مكتب الإشراف.
upload-chosen-kept = ما اخترتموه محفوظ أدناه.
upload-note-earlier = الجهة الموقّعة نفسها في السطر { $line }.
upload-note-near = قد يكون { $name }، وهو معروف في دليل المنظمات.
upload-field-kind = التوقيع بصفة
upload-field-organisation = الاسم
upload-field-organisation_en = الاسم بالإنجليزية
upload-field-acronym = الاسم المختصر
upload-field-website = الموقع الإلكتروني
upload-field-country = البلد
upload-field-name = الشخص
upload-field-role = الصفة
upload-field-email = العنوان
upload-field-authorised = التفويض
upload-field-consent = الموافقة
upload-field-file_under = مرتَّب تحت
upload-field-visibility = إعلان الاسم
upload-field-affiliation = الانتماء
error-upload-empty = لا شيء فيه، أو ليس فيه إلا السطر الذي يسمّي الأعمدة.
error-upload-binary = هذا ليس نصًا. احفظوا الجدول بصيغة CSV، أو الصقوه.
error-upload-long = فيه أكثر من { $max } من الأسطر. استوردوه على دفعات.
error-upload-many = لا ينتظر في وقت واحد أكثر من { $max } من الجداول، للرسالة الواحدة وللمشرف الواحد. استوردوا بعضها أو تخلّصوا منه أولًا.
error-upload-wide = فيه أكثر من { $max } من الأعمدة. اتركوا ما لا حاجة إليه.
error-upload-twice = لا يمكن أن يكون عمودان الشيء نفسه.
error-upload-no-name = يجب أن يكون أحد الأعمدة هو الاسم.

## Acts of the audit log
audit-act-correct-entry = تصحيح قيد
audit-act-invalidate = إزالة نهائية من القائمة
audit-act-enter-endorsement = إدخال تأييد
audit-act-undo-import = التراجع عن استيراد
audit-field-kind = منظمة أو فرد
audit-field-affiliation = الانتماء
audit-field-representatives = الممثّلون
audit-field-file-under = مرتَّب تحت
audit-field-given-on = أُعطي في
audit-field-channel = كيف جاء
audit-act-upload = رفع جدول
audit-act-set-columns = تسمية أعمدة جدول
audit-act-discard-upload = التخلّص من جدول

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [zero] لم يُعَد أي قيد إلى مكتب الإشراف.
    [one] خرج قيد واحد من القائمة، وهو ينتظر في مكتب الإشراف.
    [two] خرج قيدان من القائمة، وهما ينتظران في مكتب الإشراف.
    [few] خرجت { $count } قيود من القائمة، وهي تنتظر في مكتب الإشراف.
    [many] خرج { $count } قيدًا من القائمة، وهي تنتظر في مكتب الإشراف.
   *[other] خرج { $count } قيد من القائمة، وهي تنتظر في مكتب الإشراف.
  }
bulk-invalidated = { $count ->
    [zero] لم يُزل أي قيد نهائيًا.
    [one] أُزيل قيد واحد نهائيًا.
    [two] أُزيل قيدان نهائيًا.
    [few] أُزيلت { $count } قيود نهائيًا.
    [many] أُزيل { $count } قيدًا نهائيًا.
   *[other] أُزيل { $count } قيد نهائيًا.
  }
bulk-left-on-list = لم يُنفَّذ: تغيّرت بعد عرض الصفحة، أو حالتها لا تسمح بذلك
bulk-list = العودة إلى القائمة
bulk-unpublish = إعادتها إلى المكتب
bulk-invalidate = إزالتها نهائيًا
bulk-off-hint = «إعادتها إلى المكتب» تزيل المنشور منها من القائمة حتى يصدر قرار جديد؛ وتلزمها ملاحظة، ولا تُرسل بريدًا إلى أحد. و«إزالتها نهائيًا» يلزمها سبب، يذكره السجل العلني. وكلتاهما تطلب كلمة مروركم، ويمكن التراجع عنها خلال عشر دقائق.

## Texts of letters, and letters from files
text-moved-on = بينما كنتم تكتبون، نُشر هذا النص أو أُعيدت رسالته. ما كتبتموه أدناه ولم يُحفظ. والحفظ يبقيه بوصفه النسخة { $number }، التي ما زال يمكن تغييرها.
text-drop-changed = غيّر شخص ما هذا النص منذ فتحتم الصفحة، فلم يُحذف. ما فيه الآن أدناه: انظروا فيه أولًا.
text-drop-own = تحتفظ المسودة بالنص في لغتها الأصلية، فلم يُحذف.
letterdesk-files = من ملفاتها
letterdesk-files-intro = رسالة صُدّرت، أو كُتبت في ملفات، تصبح هنا مسودة: بإعداداتها ونصوصها والجهات المشاركة فيها وما يرافقها. والرسالة الموجودة على هذا الخادم من قبل لا يغيّرها ذلك.
letterdesk-files-label = ملفات الرسالة
letterdesk-files-hint = اختاروها كلها دفعة واحدة: letter.toml، و letter.en.md أو ما شابهه لكل لغة؛ ومعها ما وُجد من learn.en.md و act.en.md و sample.en.toml و updates.toml.
letterdesk-files-button = إنشاء المسودة منها
letterdesk-files-faults = لا يمكن قبول هذه الملفات
