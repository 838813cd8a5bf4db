### Reviewed by a native speaker: no

letterdesk-learn = और जानें
learn-intro = पत्र की दलील, विस्तार से: क्या दाँव पर है, इसकी क्या कीमत है, और कहाँ पढ़ें। यह पत्र के पते पर “learn” के अंतर्गत होती है, और पत्र के नीचे का एक लिंक यहाँ लाता है। शीर्षक इसे भागों में बाँटते हैं; तीन या उससे ज़्यादा शीर्षक हों, तो सबसे ऊपर उनकी सूची होती है।
learn-contents = इस पृष्ठ पर
learn-contact = कोई सवाल?
audit-act-write-learn = लिखा कि क्या जानने योग्य है

next-act = कदम उठाएँ

update-day = घटना का दिन
update-day-hint = यह कब हुआ; यह आपके लिखने से बहुत पहले भी हो सकता है। वैकल्पिक: न भरने पर प्रकाशन का दिन माना जाता है।
update-sources-label = स्रोत
update-sources-hint = हर पंक्ति में एक: किसने और किस शीर्षक से प्रकाशित किया, या पंक्ति के अंत में वेब पता, या दोनों।
update-sources-many = अधिक से अधिक { $max } स्रोत।
update-source-long = एक स्रोत में अधिक से अधिक { $max } अक्षर।
update-sources = { $count ->
    [one] स्रोत:
   *[other] स्रोत:
}
update-posted = { $date } को यहाँ प्रकाशित
updates-pages = घटनाक्रम के पृष्ठ
updates-newer = बाद के अपडेट
updates-older = पहले के अपडेट
correction-title = पहले क्या लिखा था
correction-before = पहले
correction-after = इसके बाद
correction-back = अपडेट, जैसा अभी है

update-mail = यह अपडेट ईमेल करें
update-mail-hint = अपडेट माँगने वाले सभी लोगों के लिए सामूहिक ईमेल का मसौदा बनाता है, इन्हीं शब्दों और एक लिंक के साथ। किसी व्यवस्थापक के शुरू करने से पहले कुछ नहीं भेजा जाता, और हर अपडेट एक ही बार ईमेल किया जाता है।
update-mailing = इस अपडेट के बारे में सामूहिक ईमेल

next-title = आगे आप क्या कर सकते हैं
next-follow = आगे क्या होता है, जानते रहें
next-feed = फ़ीड रीडर में पाएँ (Atom)
