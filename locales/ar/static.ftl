### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = هذه نسخة من { $address }، حيث يمكن التوقيع والبحث والاطلاع على ما تغيّر منذ ذلك الحين. لإزالة اسم من هذه النسخة، اكتبوا إلى { $contact }.
