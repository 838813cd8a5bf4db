### Reviewed by a native speaker: no

## On the numbers page of the desk

act-counts-ways = كيف كتب القرّاء إلى أصحاب القرار
act-counts-days = الأرقام نفسها بحسب اليوم
act-counts-hint = يعدّها البرنامج النصي للصفحة حين يتبع قارئ رابطًا أو ينسخ أو يطبع. ولا يُعرف هل جرى اتصال أو أُرسلت رسالة، ولا ممّن أو إلى من.
act-counts-hint-days = الأيام بتوقيت { $zone }.
act-counts-way = الطريقة
act-counts-times = عدد المرات
act-counts-all = الكل
act-counts-phone = مكالمات
act-counts-form = استمارات الاتصال
act-counts-mail = بريد إلكتروني
act-counts-social = شبكات التواصل
act-counts-print = طباعة
act-counts-copy = نسخ
act-counts-share = مشاركة
act-counts-forward = نُقلت إلى الأصدقاء

## On the privacy page

privacy-act-heading = إذا كتبتم إلى أصحاب القرار
privacy-act-text = حيث تبحثون عمّن يمثّلكم، يُرسَل إلينا الرمز البريدي أو المنطقة التي تبحثون عنها، ولا يُخزَّن ذلك ولا يُدوَّن في السجلات. والرسالة التي تكتبونها إليهم تُركَّب في متصفحكم أنتم، ولا يُرسَل إلينا شيء منها. ومن دون JavaScript تُرسَل مرة واحدة كي يمكن تركيبها هنا؛ ولا تُخزَّن ولا تُدوَّن في السجلات. ونعدّ كم مرة تُستخدم كل طريقة إرسال في اليوم (المكالمات، والاستمارات، والبريد الإلكتروني، وشبكات التواصل، والطباعة، والنسخ، والمشاركة)، ولا نعدّ شيئًا عمّن استخدمها أو عمّن كتب إليهم.
