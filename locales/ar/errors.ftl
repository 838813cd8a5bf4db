### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = يُرجى كتابة اسم المنظمة.
error-name-empty = يُرجى كتابة اسمكم.
error-role-empty = يُرجى كتابة صفتكم.
error-text-too-long = النص طويل جدًا. يُرجى ألا يتجاوز { $max } من الأحرف.
error-text-too-many-marks = أحد الحروف يحمل من العلامات أكثر مما تستخدمه أي كتابة. يُرجى كتابته من جديد.
error-text-control = يحتوي النص على محارف لا يمكن طباعتها. يُرجى كتابته يدويًا بدلًا من لصقه.
error-text-bidi = يحتوي النص على محارف خفية تقلب اتجاه الكتابة. يُرجى كتابته يدويًا بدلًا من لصقه.
error-text-markup = يُرجى ترك الأقواس الزاوية وتعليمات HTML: تُطبع الأسماء نصًا عاديًا.
error-text-url = يبدو هذا عنوان موقع إلكتروني. يُرجى كتابة الاسم هنا؛ فللموقع حقل خاص به.
error-text-address = يبدو هذا عنوان بريد إلكتروني. يُرجى كتابة الاسم هنا؛ فللبريد حقل خاص به.
error-text-no-letter = يُرجى استخدام حرف واحد أو رقم واحد على الأقل.
error-website-empty = يُرجى كتابة موقع المنظمة الإلكتروني، مثل example.org.
error-website-invalid = لا يمكننا قراءة هذا كموقع إلكتروني. اكتبوه مثل example.org.
error-website-ip = يُرجى تقديم اسم الموقع، مثل example.org، بدلًا من رقم.
error-website-no-domain = يحتاج الموقع إلى اسم على الإنترنت العام، مثل example.org.
error-website-too-long = هذا العنوان طويل جدًا. تكفي بدايته، مثل example.org.
error-country-empty = يُرجى اختيار بلد، أو «دولية».
error-country-unknown = لا نعرف هذا البلد. يُرجى اختيار بلد من القائمة.
error-email-empty = يُرجى كتابة عنوان بريدكم الإلكتروني. نرسل إليه رابط التأكيد.
error-email-invalid = هذا ليس عنوان بريد إلكتروني كاملًا. يكون العنوان مثل name@example.org.
error-email-too-long = هذا العنوان أطول من أن يكون حقيقيًا. يُرجى التحقق منه.
error-email-unknown-tld = لا توجد عناوين تنتهي هكذا. هل هناك خطأ في الكتابة بعد النقطة الأخيرة؟
error-authorised-missing = يُرجى وضع علامة هنا إذا كان يحق لكم التوقيع باسم المنظمة. وإذا لم يكن يحق لكم، فيُرجى سؤال من يحق له.
error-consent-missing = لا يمكن نشر التوقيع من دون موافقتكم. يُرجى وضع علامة هنا إذا كنتم موافقين.
error-kind-unknown = يُرجى اختيار من يوقّع.
error-form-unreadable = وصلت الاستمارة تالفة. يُرجى التحقق منها وإرسالها من جديد.
error-code-empty = يُرجى كتابة الرمز الوارد في البريد.
error-code-wrong = هذا العنوان وهذا الرمز غير متوافقين، أو أن الرمز قد استُنفد. ما زال الرابط الوارد في البريد يعمل.

## Pages

error-page-not-found = لا توجد صفحة كهذه
error-page-not-found-text = ربما كان في العنوان خطأ، أو أُزيل ما كان هنا.
error-page-bad-request = لا يمكننا قراءة هذا الطلب
error-page-bad-request-text = في العنوان أو في الاستمارة شيء ليس كما ينبغي. عودوا وحاولوا مرة أخرى.
error-page-forbidden = لم يُرسل هذا من صفحاتنا
error-page-forbidden-text = حرصًا على سلامتكم لا نقبل الاستمارات إلا من صفحاتنا. افتحوا الصفحة من جديد وأرسلوا الاستمارة منها. وإذا جئتم من بريد، فافتحوا رابطه من جديد.
error-page-method = لا يمكن فعل ذلك هنا
error-page-method-text = العنوان صحيح، لكنه لا يقبل هذا النوع من الطلبات.
error-page-too-large = هذا كثير دفعة واحدة
error-page-too-large-text = في الاستمارة أكثر مما نقبله. يُرجى اختصارها وإرسالها من جديد.
error-page-media-type = لا نقبل هذا النوع من المحتوى
error-page-media-type-text = يُرجى استخدام الاستمارة في صفحتنا.
error-page-too-many = يُرجى الانتظار لحظة
error-page-too-many-text = وردت طلبات كثيرة من شبكتكم في وقت قصير. لم يضع شيء: انتظروا، ثم أرسلوا الاستمارة من جديد.
error-page-unavailable = لسنا جاهزين
error-page-unavailable-text = شيء ما من جانبنا لا يستجيب في هذه اللحظة. عادةً ما يزول ذلك قريبًا؛ يُرجى المحاولة من جديد.
error-page-internal = حدث خطأ من جانبنا
error-page-internal-text = دوّنّاه وسننظر فيه. يُرجى المحاولة من جديد، أو الكتابة إلينا مع ذكر الرقم أدناه.
error-page-closed = لا يمكن توقيع هذه الرسالة
error-page-closed-text = ليست مفتوحة للتوقيع في الوقت الحالي.
error-page-request = رقم هذا الطلب:
error-page-wait = { $seconds ->
    [zero] حاولوا من جديد الآن.
    [one] حاولوا من جديد بعد ثانية واحدة.
    [two] حاولوا من جديد بعد ثانيتين.
    [few] حاولوا من جديد بعد { $seconds } ثوانٍ.
    [many] حاولوا من جديد بعد { $seconds } ثانية.
   *[other] حاولوا من جديد بعد { $seconds } ثانية.
}
error-page-wait-minutes = { $minutes ->
    [zero] حاولوا من جديد الآن.
    [one] حاولوا من جديد بعد دقيقة واحدة.
    [two] حاولوا من جديد بعد دقيقتين.
    [few] حاولوا من جديد بعد { $minutes } دقائق.
    [many] حاولوا من جديد بعد { $minutes } دقيقة.
   *[other] حاولوا من جديد بعد { $minutes } دقيقة.
}
error-page-home = إلى الصفحة الأولى

## Who sees the name

error-visibility-unknown = يُرجى اختيار من يرى الاسم.
