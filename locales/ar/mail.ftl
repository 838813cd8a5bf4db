### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }:
mail-link-below = إذا لم يعمل الزر، فافتحوا هذا العنوان:
mail-quoted = «{ $name }»
mail-line-to-be-printed = هذا هو السطر الذي سيُطبع تحتها:
mail-footer-signer = أُرسل من { $site }، لأن هذا العنوان ذُكر في استمارة توقيع رسالة مفتوحة.
mail-footer-moderator = أُرسل من { $site }، لأنكم من فريق الإشراف عليه.
mail-footer-contact = أسئلة عن الرسالة: { $contact }

## The way to confirm a submission

mail-confirm-subject = أكّدوا توقيعكم: { $title }
mail-confirm-heading = أكّدوا توقيعكم
mail-confirm-about = ملأتم، أو ملأ أحد قدّم هذا العنوان، استمارة توقيع الرسالة المفتوحة الصادرة عن { $host }:
mail-confirm-button = الاطلاع والتأكيد
mail-confirm-code = أو اكتبوا هذا الرمز في الصفحة التي فُتحت عند إرسال الاستمارة:
mail-confirm-code-page = إذا كنتم قد أغلقتم تلك الصفحة، فهي هنا:
mail-confirm-expires = يعمل الرابط والرمز حتى { $date }.
mail-confirm-not-you = إذا لم تكونوا أنتم من فعل ذلك: افتحوا الرابط واضغطوا «لم أكن أنا». لا يُنشر شيء ما لم تؤكدوا.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = توقيعكم لم يُؤكَّد بعد: { $title }
mail-reminder-heading = لم يُؤكَّد توقيعكم بعد
mail-reminder-about = قبل يومين ذُكر هذا العنوان في استمارة توقيع الرسالة المفتوحة الصادرة عن { $host }، ولم يؤكد ذلك أحد بعد. ولن نسأل مرة أخرى:

## To an address that has signed before

mail-already-signed-subject = لقد وقّعتم من قبل: { $title }
mail-already-signed-heading = لقد وقّعتم من قبل
mail-already-signed-about = ذُكر هذا العنوان للتوّ مرة أخرى في استمارة توقيع الرسالة المفتوحة الصادرة عن { $host }. وتوقيعكم موجود من قبل:
mail-already-signed-listed = إنه منشور، ولم يبقَ عليكم شيء.
mail-already-signed-waiting = لم يتخذ فريق الإشراف قراره بشأنه بعد. لم يبقَ عليكم شيء؛ نكتب إليكم عند صدور القرار.
mail-already-signed-not-you = إذا لم تكونوا أنتم من ملأ الاستمارة مرة أخرى، فيمكنكم تجاهل هذا البريد. لم يتغيّر شيء.

## Published

mail-published-subject = نُشر توقيعكم: { $title }
mail-published-heading = نُشر توقيعكم
mail-published-about = شكرًا لكم. توقيعكم الآن قائم تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-published-button = عرضه في مكانه

## Rejected

mail-rejected-subject = لم يُنشر توقيعكم: { $title }
mail-rejected-heading = لم يُنشر توقيعكم
mail-rejected-about = قرّر فريق الإشراف عدم نشر هذا التوقيع تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-rejected-reason = السبب الذي ذكره:
mail-rejected-again = إذا كان فيه خطأ، فيجوز لكم أن توقّعوا من جديد:
mail-rejected-again-early = إذا كان فيه خطأ، فيجوز لكم أن توقّعوا من جديد: بالرابط إلى الرسالة الذي أُعطي لكم، أو في صفحتها بعد فتحها.

mail-rejection-not-genuine = لم نتمكن من التأكد من أن هذا التوقيع حقيقي.
mail-rejection-not-authorised = لم نتمكن من التأكد من أنه يحق لمن وقّع أن يوقّع باسم المنظمة.
mail-rejection-duplicate = التوقيع نفسه قائم تحت الرسالة من قبل.
mail-rejection-not-eligible = هذه الرسالة غير مفتوحة لتوقيعات من هذا النوع.
mail-rejection-unclear = تعذّر استيضاح شيء في القيد.
mail-rejection-superseded = نُشر توقيع آخر باسم المنظمة نفسها.

## Another claim for the same organisation was published

mail-superseded-subject = نُشر توقيع آخر باسم منظمتكم: { $title }
mail-superseded-heading = نُشر توقيع آخر باسم منظمتكم
mail-superseded-about = توقّع المنظمة الرسالة مرة واحدة. وقد نُشر الآن توقيع قدّمه شخص آخر باسم المنظمة نفسها تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-superseded-why = لذلك أُغلق توقيعكم هذا:
mail-superseded-desk = كثيرًا ما يكون ذلك من زميل أو زميلة. إذا لم يكن التوقيع المنشور صادرًا عن منظمتكم، فأبلغوا فريق الإشراف.
mail-moderators-contact = يمكنكم الاتصال بالفريق هنا: { $contact }
mail-moderators-reply = يمكنكم الاتصال بالفريق بالرد على هذا البريد.

## To moderators

mail-first-waiting-subject = توقيع ينتظركم: { $title }
mail-first-waiting-heading = توقيع ينتظركم
mail-first-waiting-about = ينتظر توقيع واحد على الأقل قرار فريق الإشراف، تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-first-waiting-button = فتح قائمة الانتظار
mail-first-waiting-once = يصلكم بريد واحد من هذا النوع حين تبدأ قائمة الانتظار تمتلئ، مهما كثرت القيود بعد ذلك.

## Keep or withdraw after a change in substance

mail-question-subject = تغيّر النص، هل ما زلتم توقّعون عليه؟ { $title }
mail-question-heading = تغيّر النص: هل ما زلتم توقّعون عليه؟
mail-question-about = توقيع يُتابَع من هذا العنوان قائم تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-question-signed = وقد أُعطي للنسخة { $number } من النص:
mail-question-now = تغيّرت الرسالة في الجوهر منذ ذلك الحين. والنص المعروض للتوقيع الآن هو النسخة { $number }.
mail-question-note = ما الذي تغيّر، بكلمات الجهة المُصدِرة:
mail-question-compare = النصّان جنبًا إلى جنب:
mail-question-button = إبقاء التوقيع أو سحبه
mail-question-silence = إذا لم تفعلوا شيئًا، بقي التوقيع تحت النص الذي وُقّع، وتذكر القائمة ذلك. ونحن نسأل مرة واحدة فقط.
mail-question-expires = يعمل الرابط حتى { $date }، أو حتى إغلاق الرسالة.
## To those who are not named

mail-line-unnamed = هذا ما وُقّع به؛ ولن يُطبع:
mail-counted-subject = احتُسب توقيعكم: { $title }
mail-counted-heading = احتُسب توقيعكم
mail-counted-about = شكرًا لكم. توقيعكم محتسَب الآن تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-counted-button = قراءة الرسالة
## Proof: a second address, notices, objections

mail-link-until = يعمل الرابط حتى { $date }.
mail-footer-second-address = أُرسل من { $site }، لأن من وقّع رسالة مفتوحة قدّم هذا العنوان لتأكيده.
mail-footer-notice = أُرسل من { $site }، لأن توقيعًا قُدّم باسم منظمتكم.

mail-ask-subject = خطوة أخرى من أجل توقيعكم: { $title }
mail-ask-heading = خطوة أخرى من أجل توقيعكم
mail-ask-about = شكرًا لكم على توقيعكم تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-ask-wanted = يودّ فريق الإشراف التأكد من أنه صادر عن المنظمة. يُرجى تقديم عنوان ثانٍ ينتهي بـ { $domain }، لكم أو لأحد زملائكم؛ نرسل إليه رابطًا، وضغطة واحدة تؤكده.
mail-ask-button = تقديم عنوان ثانٍ
mail-ask-otherwise = إذا لم يوجد عنوان كهذا، فأخبروا فريق الإشراف كيف يمكنه التأكد بطريقة أخرى. وحتى ذلك الحين ينتظر التوقيع.

mail-second-address-subject = يُرجى تأكيد هذا العنوان: { $title }
mail-second-address-heading = يُرجى تأكيد هذا العنوان
mail-second-address-about = وقّع أحدهم باسم منظمتكم الرسالة المفتوحة الصادرة عن { $host }:
mail-second-address-why = وقدّم هذا العنوان ليبيّن أن التوقيع صادر عن المنظمة. ولا يُنشر العنوان.
mail-second-address-button = الاطلاع والتأكيد
mail-second-address-not-you = إذا كان لا علم لكم بذلك، فافتحوا الرابط واضغطوا «لا علم لي بهذا». وعندئذ لا نرسل إلى هذا العنوان أي بريد آخر عن هذه الرسالة.

mail-notice-subject = توقيع باسم منظمتكم: { $title }
mail-notice-heading = توقيع باسم منظمتكم
mail-notice-about = سُجّلت منظمتكم بين الموقّعين على الرسالة المفتوحة الصادرة عن { $host }:
mail-notice-listed = السطر منشور تحت الرسالة.
mail-notice-waiting = السطر على وشك النشر تحت الرسالة.
mail-notice-right = إذا كان ذلك صحيحًا، فليس عليكم فعل شيء. وإذا لم توقّع منظمتكم، أو لم يكن يحق لمن وقّع أن يوقّع، فاعترضوا: عندئذ يُزال التوقيع من القائمة في الحال، وينظر فريق الإشراف في الأمر.
mail-notice-button = الاطلاع والاعتراض

mail-objected-subject = منظمة تعترض: { $title }
mail-objected-heading = منظمة تعترض
mail-objected-about = منظمة أُبلغت بتوقيع باسمها تعترض عليه، تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-objected-held = التوقيع معلَّق وليس في القائمة. يُرجى النظر فيه.
mail-objected-button = فتح القيد
mail-reported-subject = بلاغ عن قيد: { $title }
mail-reported-heading = بلاغ عن قيد
mail-reported-about = يقول أحد القرّاء إن في قيد من قيود القائمة خطأً، تحت الرسالة المفتوحة الصادرة عن { $host }:
mail-reported-what = لم يتغيّر شيء في القائمة. يُرجى النظر فيما كُتب. ولن يصلكم بريد آخر من هذا النوع عن هذه الرسالة حتى يُنظر في جميع بلاغاتها.
mail-reported-button = فتح البلاغات

## Accounts on the desk

mail-footer-invited = أُرسل من { $site }، لأن أحد مالكي مكتب الإشراف فيه قدّم هذا العنوان.
mail-footer-reset = أُرسل من { $site }، لأن أحدًا طلب كلمة مرور جديدة بهذا العنوان.
mail-footer-account = أُرسل من { $site }، لأن لكم حسابًا في مكتب الإشراف فيه.
mail-may-owner = بصفة مالك تقرّرون بشأن التوقيعات، وبشأن من يحق له ذلك أيضًا.
mail-may-moderator = بصفة مشرف تقرّرون بشأن التوقيعات.
mail-may-reader = بصفة مطّلع ترون كل شيء في مكتب الإشراف ولا تقرّرون شيئًا.

mail-invitation-subject = حسابكم في مكتب الإشراف على { $site }
mail-invitation-heading = أنتم مدعوون إلى مكتب الإشراف
mail-invitation-about = أنتم مدعوون إلى مكتب الإشراف على { $site }، حيث تُتابَع الرسائل المفتوحة.
mail-invitation-by = الدعوة من { $name }.
mail-invitation-button = إنشاء الحساب
mail-invitation-not-you = إذا كنتم لا تتوقعون دعوة كهذه، فلا تفعلوا شيئًا: عندئذ لا يُنشأ أي حساب.

mail-reset-subject = كلمة مرور جديدة لمكتب الإشراف على { $site }
mail-reset-heading = اختاروا كلمة مرور جديدة
mail-reset-about = نسي أحدهم، ولعلّه أنتم، كلمة مرور حسابكم في مكتب الإشراف على { $site }.
mail-reset-button = اختيار كلمة مرور جديدة
mail-reset-not-you = يعمل الرابط مرة واحدة. إذا لم تكونوا أنتم من طلبه، فلا تفعلوا شيئًا: تبقى كلمة المرور كما هي.

mail-password-changed-subject = تغيّرت كلمة مروركم لمكتب الإشراف على { $site }
mail-password-changed-heading = تغيّرت كلمة مروركم
mail-password-changed-about = تغيّرت كلمة مرور حسابكم في مكتب الإشراف على { $site }، وأُنهيت جلساته الأخرى.
mail-password-changed-not-you = إذا لم تكونوا أنتم من غيّرها، فاختاروا كلمة أخرى في الحال، وأبلغوا أحد مالكي مكتب الإشراف:

mail-factor-on-subject = العامل الثاني مشغَّل لمكتب الإشراف على { $site }
mail-factor-on-heading = العامل الثاني مشغَّل
mail-factor-on-about = حسابكم في مكتب الإشراف على { $site } يطلب الآن رمزًا إلى جانب كلمة المرور.
mail-factor-off-subject = العامل الثاني موقَف لمكتب الإشراف على { $site }
mail-factor-off-heading = العامل الثاني موقَف
mail-factor-off-about = حسابكم في مكتب الإشراف على { $site } لم يعد يطلب رمزًا، بل كلمة المرور فقط.
mail-account-not-you = إذا لم تكونوا أنتم من فعل ذلك، فغيّروا كلمة مروركم في الحال، وأبلغوا أحد مالكي مكتب الإشراف.

mail-role-subject = حسابكم في مكتب الإشراف على { $site }
mail-role-heading = تغيّر حسابكم
mail-role-about = غيّر أحد المالكين حسابكم في مكتب الإشراف على { $site }.
mail-disabled-subject = عُطّل حسابكم في مكتب الإشراف على { $site }
mail-disabled-heading = عُطّل حسابكم
mail-disabled-about = عُطّل حسابكم في مكتب الإشراف على { $site }. لا يمكنكم تسجيل الدخول به.
mail-disabled-ask = إذا رأيتم أن في الأمر خطأ، فاسألوا أحد مالكي مكتب الإشراف.
