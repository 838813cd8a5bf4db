### Reviewed by a native speaker: no

## Before a letter is public: its opening, previews, initial signatories

opening-title = الفتح والإغلاق
opening-is-draft = الرسالة مسودة: لا يراها أحد خارج مكتب الإشراف.
opening-is-scheduled = تُفتح الرسالة في { $date }.
opening-is-embargoed = تنتظر الرسالة توقيعاتها.
opening-standing = التوقيعات القائمة: { $standing } من { $wanted }.
opening-hidden = حتى ذلك الحين تجيب صفحتها واستمارتها وقائمتها وأعدادها وملفاتها كأن الرسالة غير موجودة. ومن يملك رابط معاينة يستطيع قراءتها، وتوقيعها حيث يسمح الرابط بذلك.
opening-plan = تحديد الفتح
opening-plan-again = تحديد الفتح من جديد
opening-freezes = ابتداءً من هذا القرار يُجمَّد النص، لكي يمكن توقيعه والموافقة عليه. ويمكن إعادة الرسالة إلى مسودة ما دامت غير علنية.
opening-when = متى تُفتح
opening-then = في لحظة محددة
opening-now = في الحال
opening-moment = اليوم والساعة
opening-zone = بتوقيت منطقة الرسالة الزمنية: { $zone }.
opening-moment-bad = حدّدوا يومًا وساعة، مثل 2026-12-31 18:00.
opening-over = لقد مضت تلك اللحظة.
opening-closes-first = ستُغلق الرسالة قبل أن تُفتح.
opening-clock-choose = تتغيّر الساعة في ذلك الوقت: اختاروا أي لحظة تقصدون.
opening-clock-twice = تُؤخَّر الساعة فيتكرر هذا الوقت مرتين. أيّهما؟
opening-clock-never = تُقدَّم الساعة فلا يمرّ هذا الوقت أبدًا. أي وقت بدلًا منه؟
opening-embargo = فقط ابتداءً من هذا العدد من التوقيعات
opening-embargo-hint = فارغ يعني بلا عدد. تصبح الرسالة علنية متى حانت لحظتها وقام هذا العدد من التوقيعات: موافقات الموقّعين الأوائل والتوقيعات المؤكدة. وتبقى علنية إذا سحب أحد توقيعه لاحقًا.
opening-embargo-bad = اكتبوا عددًا من ١ إلى ١٬٠٠٠٬٠٠٠، أو لا شيء.
opening-button = تحديد الفتح
opening-lift = الفتح من دون انتظار التوقيعات
opening-take-back = إعادتها إلى مسودة
opening-changed = غيّر شخص آخر موعد الفتح في هذه الأثناء، أو حانت لحظته. تعرض هذه الصفحة الوضع الراهن.
opening-last-moment = تُفتح الرسالة خلال دقيقة: لم يعد تغيير فتحها ممكنًا.
opening-signed = وقّع أحد الرسالة عبر معاينة، فتبقى كما وُقّعت. انشروا أي نص آخر بوصفه نسخة جديدة.
opening-closing = الإغلاق
opening-closes = يوم الإغلاق وساعته
opening-closes-hint = بتوقيت منطقة الرسالة الزمنية: { $zone }. فارغ يعني بلا إغلاق. وما أُرسل في الوقت المحدد يمكن تأكيده خلال أربع وعشرين ساعة أخرى.
opening-closing-button = تحديد الإغلاق
opening-close-now = إغلاقها الآن
opening-reopen = إعادة فتحها
opening-reopen-button = إعادة فتحها
audit-act-schedule-opening = تحديد موعد فتح رسالة
audit-act-take-back-letter = إعادة رسالة إلى مسودة
audit-act-lift-embargo = الفتح من دون انتظار التوقيعات
audit-act-set-closing = تحديد موعد إغلاق رسالة
audit-act-opened-itself = ظهور رسالة للعموم
audit-act-make-preview = إنشاء رابط معاينة
audit-act-revoke-preview = إلغاء رابط معاينة
audit-act-invite-initial = دعوة موقّع من الأوائل
audit-act-remind-initial = تذكير موقّع من الأوائل
audit-act-resend-initial = إعادة إرسال دعوة
audit-act-revoke-initial = إلغاء دعوة
audit-act-accept-correction = قبول سطر مصحَّح
audit-act-return-correction = ردّ سطر مصحَّح
audit-field-opens-at = الفتح
audit-field-closes-at = الإغلاق
audit-field-embargo = التوقيعات المنتظَرة
audit-field-expires-at = صالح حتى
previews-title = روابط المعاينة
previews-public = الرسالة علنية: تؤدي روابط معاينتها إلى صفحتها.
previews-none = لم يُنشأ أي رابط بعد.
previews-signs = يتيح التوقيع
previews-link = الرابط
previews-good = صالح حتى { $date }
previews-revoked = أُلغي في { $date }
previews-expired = انتهت صلاحيته في { $date }
previews-revoke = إلغاء
previews-make = إنشاء رابط
previews-intro = من يملك الرابط يرى الرسالة كما ستظهر، من دون موقّعيها. والرابط الملغى لا يقول شيئًا عن الرسالة. ولا يُحفظ شيء عمّن يفتحه.
previews-label = لمن
previews-label-hint = لا يرى هذا إلا مكتب الإشراف.
previews-days = صالح لمدة
previews-days-number = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
previews-may-sign = يمكن توقيع الرسالة من خلاله
previews-may-sign-hint = متى تقرّر فتحها، فجُمّد نصها بذلك.
previews-button = إنشاء الرابط
preview-link-note = معاينة لرسالة لم تصبح علنية بعد. يُرجى عدم إعطائها لأحد.
preview-link-sign = يمكنكم توقيعها منذ الآن. وتظهر الأسماء عند فتح الرسالة.
preview-link-ask = وقّعوا قبل فتح الرسالة.
sign-closed-meanwhile = أُغلقت الرسالة بينما كنتم تملؤون الاستمارة، فلم يُرسل شيء. هذا ما كتبتموه:
confirmed-early-title = شكرًا لكم: توقيعكم محتسَب
confirmed-early-text = لم تصبح الرسالة علنية بعد. يظهر سطركم تحتها عند فتحها؛ ونخبركم حينئذ بالبريد.
initial-desk-title = الموقّعون الأوائل
initial-count-invited = المدعوّون
initial-count-approved = موافقة على السطر كما هو
initial-count-corrected = موافقة مع تصحيحات
initial-count-declined = اعتذار
initial-count-waiting = بلا جواب
initial-count-dead = لم يصل البريد
initial-reviews = تصحيحات للمراجعة
initial-reviews-hint = هذه تغيّر ما يدّعيه السطر. ولا تُحتسب إلا بعد أن تقبلوها.
initial-before = المطلوب
initial-after = الموافَق عليه
initial-accept = قبول السطر المصحَّح
initial-return = طلب الموافقة من جديد على السطر المقصود
initial-revoke = إلغاء الدعوة
initial-remind = { $count ->
    [zero] لا أحد للتذكير
    [one] تذكير الجهة الوحيدة التي لم تجب
    [two] تذكير الجهتين اللتين لم تجيبا
    [few] تذكير { $count } جهات لم تجب
    [many] تذكير { $count } جهة لم تجب
   *[other] تذكير { $count } جهة لم تجب
  }
initial-all = جميع المدعوّين
initial-asked = أُرسلت الدعوة في { $date }
initial-reminded = أُرسل التذكير في { $date }
initial-answered = وصل الجواب في { $date }
initial-asked-again = أُعيد السؤال لأن النص تغيّر
initial-missed = كانت الموافقة على نص غير الذي نُشر، فلا تُحتسب له
initial-mail-dead = لم يصل البريد
initial-other-text = كانت الموافقة على نص آخر: لا تُحتسب، ويُعاد السؤال متى جُمّد النص
initial-signature = التوقيع
initial-resend = إعادة إرسال البريد
initial-moved = وصل الجواب في هذه الأثناء، أو سبقكم أحد أفراد الفريق. تعرض هذه الصفحة الوضع الراهن.
initial-invite = دعوة الموقّعين الأوائل
initial-lines = الجدول
initial-lines-hint = الصقوه من جدول بيانات، مع أسماء الأعمدة في السطر الأول: الاسم والبلد والموقع الإلكتروني وجهة الاتصال والصفة والبريد وما إلى ذلك. الاسم والبريد لازمان. ويُعرض ما سيؤول إليه كل سطر قبل أن يُسأل أحد.
initial-invite-hint = يصل كلًّا منهم بريد فيه رابط خاص إلى النص وإلى سطره. وتُحتسب الموافقة على النص كما قُرئ: فإذا تغيّر أُعيد السؤال.
initial-fates = لم يُسأل أحد بعد: هكذا قُرئ الجدول
initial-fate-asked = سيُسأل
initial-fate-faulty = لا يمكن سؤاله
initial-ask = { $count ->
    [zero] لا أحد للسؤال بالبريد
    [one] سؤال جهة واحدة بالبريد
    [two] سؤال الجهتين بالبريد
    [few] سؤال { $count } جهات بالبريد
    [many] سؤال { $count } جهة بالبريد
   *[other] سؤال { $count } جهة بالبريد
  }
initial-too-late = الرسالة علنية، أو تُفتح خلال دقيقة: لم يعد سؤال أحد ممكنًا.
initial-no-table = الصقوا جدولًا: أسماء أعمدته، وسطرًا لكل جهة.
initial-no-address = حدّدوا العمود الذي فيه العناوين.
initial-too-many = هذا أكثر من { $max } من الأسطر: وجّهوا الدعوات على دفعات.
initial-faulty = لم يُسأل أحد: في بعض الأسطر أخطاء.
initial-known = سبق سؤاله
initial-state-waiting = لا جواب بعد
initial-state-approved = موافقة
initial-state-corrected = موافقة مع تصحيح
initial-state-review = للمراجعة
initial-state-declined = اعتذار
initial-state-revoked = دعوة ملغاة
initial-state-signed = تمّ التوقيع
initial-title = سطركم تحت رسالة مفتوحة
initial-intro = تطلب منكم الجهة المُصدِرة ({ $host }) أن يكون اسمكم تحت هذه الرسالة عند نشرها. يُرجى قراءتها والنظر في سطركم أدناه، ثم الموافقة أو التصحيح أو الاعتذار.
initial-again = تغيّر النص منذ وافقتم عليه. يُرجى قراءته من جديد: موافقتكم السابقة لا تُحتسب له.
initial-is-approved = لقد وافقتم. ويمكنكم تغيير ذلك أدناه حتى فتح الرسالة.
initial-is-review = لقد وافقتم على سطر مصحَّح. يراجعه فريق الإشراف قبل احتسابه.
initial-is-declined = لقد اعتذرتم. ويمكنكم تغيير ذلك أدناه حتى فتح الرسالة.
initial-to-answer = إلى سطركم
initial-line = سطركم كما سيُطبع
initial-named = يُنشر الاسم مع القائمة. وإذا كان ينبغي ألا يُنشر، فاختاروا ذلك تحت «تصحيح شيء ما».
initial-not-named = لا يُنشر الاسم، كما اخترتم تحت «تصحيح شيء ما».
initial-approve = موافقة
initial-correct = تصحيح شيء ما
initial-correct-title = تصحيح سطركم
initial-correct-button = الموافقة عليه هكذا
initial-correct-intro = غيّروا ما ينبغي طبعه على نحو آخر، ووافقوا على الرسالة به:
initial-decline = اعتذار
initial-decline-text = لن يُطبع سطركم، ولن يصلكم شيء آخر عن هذا الأمر.
initial-decline-button = اعتذار
initial-until = هذا الرابط خاص. يعمل حتى فتح الرسالة، وحتى { $date } على أبعد تقدير.
initial-done-approved = شكرًا لكم. يظهر سطركم تحت الرسالة عند فتحها. وحتى ذلك الحين يمكنكم تغيير رأيكم بالرابط الوارد في البريد.
initial-done-review = شكرًا لكم. غيّرتم ما يدّعيه السطر، لذلك يراجعه فريق الإشراف أولًا. ثم يظهر تحت الرسالة عند فتحها.
initial-done-declined = لقد اعتذرتم: لن يظهر سطركم. وإذا غيّرتم رأيكم، فاستخدموا الرابط الوارد في البريد من جديد.
initial-text-changed = تغيّر النص بينما كان مفتوحًا لديكم. يُرجى قراءته من جديد، ثم الإجابة.
initial-opens-now = تُفتح الرسالة خلال دقيقة، فلم يعد تغيير أي شيء هنا ممكنًا. ويمكنكم لاحقًا تصحيح توقيعكم أو سحبه في أي وقت.
error-initial-tick = يُرجى وضع علامة هنا للموافقة.
mail-initial-subject = يُرجى الموافقة على سطركم: { $title }
mail-initial-reminder-subject = تذكير: يُرجى الموافقة على سطركم: { $title }
mail-initial-heading = سطركم تحت رسالة مفتوحة
mail-initial-about = تطلب منكم الجهة المُصدِرة ({ $host }) أن يكون اسمكم تحت هذه الرسالة المفتوحة عند نشرها:
mail-initial-again-subject = تغيّر النص، يُرجى الاطلاع عليه من جديد: { $title }
mail-initial-again-heading = تغيّر النص
mail-initial-again-about = وافقتم على سطركم تحت هذه الرسالة المفتوحة الصادرة عن { $host }. وقد تغيّر نصها منذ ذلك الحين، فلم تعد موافقتكم محتسَبة:
mail-initial-missed-subject = فُتحت الرسالة بنص تغيّر: { $title }
mail-initial-missed-heading = كانت موافقتكم على نص آخر
mail-initial-missed-about = وافقتم على سطركم تحت هذه الرسالة المفتوحة الصادرة عن { $host }. وهي الآن علنية، بنص تغيّر بعد أن قرأتموه، فموافقتكم غير محتسَبة وسطركم ليس تحتها:
mail-initial-missed-do = إذا أردتم أن يكون توقيعكم تحت الرسالة كما هي الآن، فوقّعوها في صفحتها. وإلا فليس عليكم فعل شيء.
mail-initial-missed-button = قراءة الرسالة وتوقيعها
mail-initial-do = اقرؤوا النص، ثم وافقوا على سطركم أو صحّحوه أو اعتذروا. لا يُنشر شيء ما لم توافقوا.
mail-initial-button = قراءة الرسالة والإجابة
mail-initial-until = يعمل الرابط حتى فتح الرسالة، وحتى { $date } على أبعد تقدير.
mail-initial-private = لم تصبح الرسالة علنية بعد: يُرجى عدم إعطاء الرابط لأحد.
mail-footer-initial = أُرسل من { $site }، لأن الجهة المُصدِرة لرسالة مفتوحة ذكرتكم بين موقّعيها الأوائل.
privacy-asked-heading = إذا سُئلتم قبل الفتح
privacy-asked-text = أعطتنا الجهة المُصدِرة للرسالة اسمكم وعنوانكم لهذا الغرض؛ وهما يُحفظان مشفّرين. إذا اعتذرتم أو لم تجيبوا، فإنهما يُمحيان { $days ->
    [zero] فور إرسال آخر بريد عن ذلك.
    [one] بعد آخر بريد عن ذلك بيوم واحد على أبعد تقدير.
    [two] بعد آخر بريد عن ذلك بيومين على أبعد تقدير.
    [few] بعد آخر بريد عن ذلك بـ { $days } أيام على أبعد تقدير.
    [many] بعد آخر بريد عن ذلك بـ { $days } يومًا على أبعد تقدير.
   *[other] بعد آخر بريد عن ذلك بـ { $days } يوم على أبعد تقدير.
  } وإذا وافقتم، فإن جوابكم ينتظر الفتح، ويُمحى مع توقيعكم.
initial-fate-capped = لا يُسأل اليوم
initial-fate-capped-why = الحد الأقصى لما يصل إلى العنوان الواحد من بريد عن رسالة واحدة خلال يوم هو { $most }. الصقوا السطر من جديد غدًا.
audit-act-take-back-initial = التراجع عمّا فُعل بشأن موقّع من الأوائل
initial-take-back = استعادة الدعوة
initial-take-back-answer = استعادة التصحيح المردود
initial-asked-anew = سُئلت الجهة نفسها مرة أخرى منذ ذلك الحين، فتبقى الدعوة الأولى ملغاة.
initial-returned = رُدّ تصحيحها: { $line }
opening-is-missed = انقضى موعد الإغلاق، وما زال قائمًا من التوقيعات التي كانت قائمة في تلك اللحظة أقل مما تنتظره الرسالة، فلن تُفتح من تلقاء نفسها. وما يأتي بعد ذلك لا يُحتسب. حدّدوا موعد إغلاق آخر، أو افتحوها من دون انتظار: وعندئذ تظهر للعموم رسالةً مغلقة.
opening-is-reached = اكتملت التوقيعات التي تنتظرها الرسالة. تُفتح من تلقاء نفسها، خلال ثوانٍ في العادة.
opening-is-reached-late = اكتملت التوقيعات التي تنتظرها الرسالة قبل إغلاقها. تُفتح من تلقاء نفسها، رسالةً مغلقة، خلال ثوانٍ في العادة.
opening-stood = التوقيعات التي كانت قائمة عند الإغلاق وما زالت قائمة: { $standing } من { $wanted }.
initial-stuck = حُذف النص الذي جرت الموافقة عليه، ولم يعد سؤال أحد عن نص آخر ممكنًا: لم يعد قبول هذا التصحيح ممكنًا. ومن صحّح السطر يستطيع التوقيع في صفحة الرسالة ما دامت مفتوحة.
initial-not-asked = { $count ->
    [zero] لا أسطر بلا سؤال
    [one] سطر واحد لم يُسأل صاحبه
    [two] سطران لم يُسأل صاحباهما
    [few] { $count } أسطر لم يُسأل أصحابها
    [many] { $count } سطرًا لم يُسأل أصحابها
   *[other] { $count } سطر لم يُسأل أصحابها
}
initial-were-asked = { $count ->
    [zero] لم يُسأل أحد الآن.
    [one] سُئلت جهة واحدة بالبريد.
    [two] سُئلت جهتان بالبريد.
    [few] سُئلت { $count } جهات بالبريد.
    [many] سُئلت { $count } جهة بالبريد.
   *[other] سُئلت { $count } جهة بالبريد.
}
