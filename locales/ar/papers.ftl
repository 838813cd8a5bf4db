### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = الرسالة والقائمة (PDF)
take-away-pack = كل شيء (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } من { $pages }
paper-text-hash = النص، النسخة { $number }: SHA-256 { $hash }
paper-ledger-hash = السجل العلني، القيد { $number }: SHA-256 { $hash }

paper-as-of = كما في
paper-online = الرسالة وقائمتها محفوظتان على { $address }.
paper-check = يستطيع أي شخص التحقق من هذه الوثيقة. البصمة الأولى في أسفل كل صفحة هي بصمة نص الرسالة، وهو متاح للتنزيل تحت «جميع النسخ». والثانية هي بصمة آخر قيد في السجل العلني، الذي يذكر كل تغيير في القائمة، وقد أُعدّت هذه القائمة وفقًا له.

changes-since = منذ التسليم في { $date } (القيد { $number } من السجل العلني): ما أُضيف إلى القائمة: { $came }؛ والأسطر المصحَّحة: { $corrected }؛ وما غادرها: { $left }.
changes-left = ما غادر القائمة ({ $reason }): { $count }
changes-none = لم يتغيّر شيء منذ التسليم في { $date }.
delivery-pack = ما يُسلَّم
delivery-pack-text = الرسالة مع جميع موقّعيها بصيغة PDF، والقائمة في جدول، والنص، وبصمة أحدث قيد في السجل العلني، وما تغيّر منذ التسليم الأخير، وبيان بالملفات فيه بصمة كل منها.
delivery-pack-link = تنزيل الحزمة (ZIP)
