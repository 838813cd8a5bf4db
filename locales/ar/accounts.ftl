### Reviewed by a native speaker: no

## Logging in

login-forgotten = نسيت كلمة المرور
login-reset = ضُبطت كلمة مروركم الجديدة، وسُجّل خروجكم من كل مكان. سجّلوا الدخول بها.
login-wait = { $minutes ->
    [zero] كثرت المحاولات الخاطئة. حاولوا من جديد. وفي متصفح استخدمتموه هنا من قبل، أو بكلمة مرور جديدة تصلكم بالبريد، لا حاجة إلى الانتظار.
    [one] كثرت المحاولات الخاطئة. انتظروا دقيقة، ثم حاولوا من جديد. وفي متصفح استخدمتموه هنا من قبل، أو بكلمة مرور جديدة تصلكم بالبريد، لا حاجة إلى الانتظار.
    [two] كثرت المحاولات الخاطئة. انتظروا دقيقتين، ثم حاولوا من جديد. وفي متصفح استخدمتموه هنا من قبل، أو بكلمة مرور جديدة تصلكم بالبريد، لا حاجة إلى الانتظار.
    [few] كثرت المحاولات الخاطئة. انتظروا { $minutes } دقائق، ثم حاولوا من جديد. وفي متصفح استخدمتموه هنا من قبل، أو بكلمة مرور جديدة تصلكم بالبريد، لا حاجة إلى الانتظار.
    [many] كثرت المحاولات الخاطئة. انتظروا { $minutes } دقيقة، ثم حاولوا من جديد. وفي متصفح استخدمتموه هنا من قبل، أو بكلمة مرور جديدة تصلكم بالبريد، لا حاجة إلى الانتظار.
   *[other] كثرت المحاولات الخاطئة. انتظروا { $minutes } دقيقة، ثم حاولوا من جديد. وفي متصفح استخدمتموه هنا من قبل، أو بكلمة مرور جديدة تصلكم بالبريد، لا حاجة إلى الانتظار.
  }
code-title = رمزكم
code-label = الرمز
code-hint = ستة أرقام من تطبيقكم، أو أحد رموز الاسترداد.
code-failed = هذا الرمز غير صالح: ربما كُتب خطأً، أو هو قديم جدًا، أو استُخدم من قبل. انتظروا الرمز التالي. وإذا مضى على هذه الصفحة أكثر من خمس دقائق، فابدؤوا من جديد.
code-back = البدء من جديد
desk-mail-kind-invitation = دعوة إلى مكتب الإشراف
desk-mail-kind-password-reset = رابط كلمة مرور جديدة، إلى فريق الإشراف
desk-mail-kind-password-changed = «تغيّرت كلمة مروركم»، إلى فريق الإشراف
desk-mail-kind-factor-changed = «العامل الثاني مشغَّل» أو «موقَف»، إلى فريق الإشراف
desk-mail-kind-role-changed = «تغيّر حسابكم»، إلى فريق الإشراف

## A new password

forgotten-title = كلمة مرور جديدة
forgotten-intro = اكتبوا العنوان الذي تسجّلون الدخول به. نرسل إليكم رابطًا لاختيار كلمة مرور أخرى.
forgotten-button = أرسلوا إليّ الرابط
forgotten-back = العودة إلى تسجيل الدخول
forgotten-sent-title = تفقّدوا بريدكم
forgotten-sent = إذا كان هناك حساب بهذا العنوان، فالرابط في طريقه إليكم. يعمل ساعة واحدة، ومرة واحدة.
forgotten-sent-none = إذا لم يصلكم شيء، فابحثوا في مجلد البريد غير المرغوب فيه، أو اسألوا أحد مالكي مكتب الإشراف: ويستطيع من يشغّل الخادم أيضًا ضبط كلمة مرور جديدة.
reset-title = اختيار كلمة مرور جديدة
reset-intro = عندئذ يُسجَّل خروجكم من كل مكان، وتسجّلون الدخول بكلمة المرور الجديدة.
reset-button = ضبط كلمة المرور
reset-gone-title = لم يعد هذا الرابط يعمل
reset-gone = استُخدم من قبل، أو مضى عليه أكثر من ساعة، أو لم يُنسخ كاملًا.
reset-gone-again = أرسلوا إليّ رابطًا آخر
password-title = تغيير كلمة المرور
password-intro = تبقى جلستكم هنا مفتوحة، ويُسجَّل خروجكم من كل مكان آخر.
error-moderator-password-common = هذه من كلمات المرور التي تُخمَّن أولًا، أو مركّبة منها. بضع كلمات لا صلة بينها تصلح كلمة مرور جيدة.
error-moderator-password-known = معظم هذه الكلمة اسمكم أو عنوانكم أو اسم الموقع. بضع كلمات لا صلة بينها تصلح كلمة مرور جيدة.

## An invitation

invite-title = إنشاء حسابكم
invite-intro = أنتم مدعوون إلى مكتب الإشراف على { $site }. تسجّلون الدخول بهذا العنوان:
invite-gone-title = لم تعد هذه الدعوة تعمل
invite-gone = استُخدمت أو أُلغيت، أو مضى عليها أكثر من أسبوع، أو لم يُنسخ رابطها كاملًا. اطلبوا دعوة أخرى من أحد مالكي مكتب الإشراف.

## The password once more

reconfirm-title = هل هذا أنتم؟
reconfirm-intro = ما يلي لا يمكن تركه لمن يجد متصفحكم مفتوحًا. يُرجى إدخال كلمة مروركم مرة أخرى؛ ثم تتابعون، ولا تُسألون عنها ثانيةً خلال عشر دقائق.
reconfirm-button = متابعة
reconfirm-leave = ترك الأمر
reconfirm-wait = { $minutes ->
    [zero] كثرت المحاولات الخاطئة. حاولوا من جديد.
    [one] كثرت المحاولات الخاطئة. انتظروا دقيقة، ثم حاولوا من جديد.
    [two] كثرت المحاولات الخاطئة. انتظروا دقيقتين، ثم حاولوا من جديد.
    [few] كثرت المحاولات الخاطئة. انتظروا { $minutes } دقائق، ثم حاولوا من جديد.
    [many] كثرت المحاولات الخاطئة. انتظروا { $minutes } دقيقة، ثم حاولوا من جديد.
   *[other] كثرت المحاولات الخاطئة. انتظروا { $minutes } دقيقة، ثم حاولوا من جديد.
  }
reconfirm-wrong = هذه ليست كلمة مروركم.
reconfirm-wrong-both = كلمة مروركم أو الرمز غير صحيح. يعمل الرمز مرة واحدة: انتظروا الرمز التالي.

## The owner's page

desk-moderators = الحسابات
moderators-title = الحسابات
moderators-problem = لا يمكن فعل ذلك
moderators-last-owner = يجب أن يكون هناك مالك دائمًا. عيّنوا مالكًا آخر أولًا.
moderators-you = أنتم
moderators-disabled = معطَّل
moderators-role = الدور
moderators-roles = المطّلع يرى كل شيء ولا يقرّر شيئًا؛ والمشرف يقرّر؛ والمالك يتولّى الحسابات أيضًا.
moderators-since = منذ
moderators-sessions = { $count ->
    [zero] لا جلسات مفتوحة
    [one] جلسة مفتوحة واحدة
    [two] جلستان مفتوحتان
    [few] { $count } جلسات مفتوحة
    [many] { $count } جلسة مفتوحة
   *[other] { $count } جلسة مفتوحة
  }
moderators-factor-on = مشغَّل
moderators-factor-none = لا يوجد
moderators-change-role = تغيير الدور
moderators-change-role-button = تغييره
moderators-enable = تفعيل
moderators-end-sessions = تسجيل الخروج من كل مكان
moderators-disable = تعطيل
moderators-disable-sure = يُسجَّل خروج صاحب الحساب في الحال، ولا يمكنه تسجيل الدخول حتى تفعّلوا الحساب. وتبقى القرارات التي اتُّخذت به.
moderators-disable-button = تعطيل الحساب
moderators-invitations = الدعوات المفتوحة
moderators-invitations-none = لا توجد دعوات.
moderators-invited = الدعوة من { $name }. يعمل الرابط حتى { $date }.
moderators-revoke = إلغاؤها
moderators-invite = توجيه دعوة
moderators-invite-intro = يصل المدعوّ بريد فيه رابط يعمل مرة واحدة، لمدة أسبوع، ما دمتم مالكين.
moderators-invite-button = إرسال الدعوة
moderators-has-account = يوجد حساب بهذا العنوان من قبل.
moderators-invited-already = هذا العنوان مدعوّ من قبل. لإرسال دعوة أخرى ألغوا هذه الدعوة.

## One's own account

account-title = حسابكم
account-back = إلى حسابكم
account-change-password = تغييرها
account-factor-on = { $count ->
    [zero] مشغَّل، ولم يبقَ أي رمز استرداد.
    [one] مشغَّل، وبقي رمز استرداد واحد.
    [two] مشغَّل، وبقي رمزا استرداد.
    [few] مشغَّل، وبقيت { $count } رموز استرداد.
    [many] مشغَّل، وبقي { $count } رمز استرداد.
   *[other] مشغَّل، وبقي { $count } رمز استرداد.
  }
account-factor-change = تغيير
account-factor-none = لا يوجد.
account-factor-set-up = إعداده
account-sessions = الجلسات المفتوحة
account-sessions-hint = تنتهي الجلسة بعد ثماني ساعات من دون استخدام، وبعد سبعة أيام. إذا كانت بينها جلسة لا تعرفونها، فأنهوها وغيّروا كلمة مروركم.
account-session-unknown = متصفح غير معروف
account-session-this = هذه الجلسة
account-session-began = بدأت
account-session-confirmed = أُدخلت كلمة المرور
account-session-ends = تنتهي على أبعد تقدير
account-session-network = الشبكة
account-session-network-same = الشبكة التي تستخدمونها الآن
account-session-network-other = شبكة أخرى، علامتها { $mark }
account-session-end = إنهاؤها
account-sessions-end-others = إنهاء سائر الجلسات

## The second factor

factor-title = العامل الثاني
factor-required = يلزم الحسابَ هنا عاملٌ ثانٍ. يُرجى إعداده أولًا، ثم تتابعون.
factor-intro = يعرض تطبيق على هاتفكم رمزًا يتغيّر كل نصف دقيقة. وعندئذ لا يستطيع من يملك كلمة مروركم وحدها أن يسجّل الدخول.
factor-picture = رمز QR لتطبيقكم
factor-by-hand = امسحوا الصورة بالتطبيق، أو اكتبوا فيه ما يلي:
factor-here = أو افتحوه في تطبيق على هذا الجهاز
factor-code = الرمز الذي يعرضه التطبيق الآن
factor-turn-on = تشغيله
factor-wrong-code = ليس هذا رمز هذه الصورة. يُرجى كتابة الرمز الذي يعرضه التطبيق الآن، والتحقق من ضبط ساعة الهاتف.
factor-others = مكاتب الإشراف على هذه الرسائل لا تطلبه:
factor-off = إيقافه
factor-off-intro = عندئذ تُطلب كلمة مروركم وحدها.
factor-off-button = إيقافه
codes-title = رموز الاسترداد
codes-intro = إذا ضاع الهاتف، فإن كلًّا منها يتيح لكم تسجيل الدخول مرة واحدة بدلًا من الرمز. لا تُعرض إلا هذه المرة.
codes-keep = اطبعوها أو دوّنوها، واحفظوها حيث لا يطّلع عليها غيركم.
codes-go-on = لقد حفظتها
codes-renew-intro = رموز الاسترداد الجديدة تُبطل القديمة.
codes-renew = إنشاء رموز استرداد جديدة
