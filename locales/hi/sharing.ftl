### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = पूरी सूची की फ़ाइलों में व्यक्तियों को भी रखें
settings-bulk-hint = ये फ़ाइलें कोई भी एक साथ डाउनलोड और कॉपी कर सकता है। इसके बिना व्यक्तियों के नाम सूची में और प्राप्तकर्ता की फ़ाइल में होते हैं, सबके लिए उपलब्ध फ़ाइलों में नहीं।

## The list as a text

list-comma = { ", " }
list-colon = { ": " }
list-no-country = बिना देश के
list-first = प्रथम हस्ताक्षरकर्ता
list-others = अन्य सभी हस्ताक्षरकर्ता
list-not-published = प्रकाशित नहीं

## Taking the list away

take-away-docx = Word
take-away-copy = कॉपी या एम्बेड करें
take-away-without-people = व्यक्तियों के नाम सूची में हैं, इन फ़ाइलों में नहीं।
copy-title = सूची डाउनलोड या कॉपी करें
copy-by = क्रम
copy-by-list = एक ही सूची
copy-by-letter = वर्णमाला के अक्षरों के अनुसार
copy-by-country = देशों के अनुसार
copy-kind = कौन
copy-everyone = सभी
copy-organisations = संगठन
copy-people = व्यक्ति
copy-with-people = संगठनों की ओर से हस्ताक्षर करने वालों के नाम के साथ
copy-show = ऐसे दिखाएँ
copy-files = फ़ाइल के रूप में
copy-list = कॉपी करने के लिए
copy-button = सूची कॉपी करें
copy-how = या इसे चुनकर हाथ से कॉपी करें।
copy-done = कॉपी हो गई। अब आप इसे चिपका सकते हैं।
copy-failed = ब्राउज़र ने इसकी अनुमति नहीं दी। कृपया सूची को चुनकर हाथ से कॉपी करें।
copy-nobody = अभी कॉपी करने के लिए कोई नाम नहीं है।
copy-too-many = { $count ->
    [one] { $count } पंक्ति एक पृष्ठ में नहीं समाती। कृपया कोई एक फ़ाइल डाउनलोड करें।
   *[other] { $count } पंक्तियाँ एक पृष्ठ में नहीं समातीं। कृपया कोई एक फ़ाइल डाउनलोड करें।
}
copy-embed = दूसरी साइट पर
copy-embed-text = यह पत्र को आपके किसी पृष्ठ पर दिखाता है: उसका शीर्षक, गिनती, कुछ नाम और हस्ताक्षर करने का रास्ता। यह कोई कुकी नहीं रखता और कोई स्क्रिप्ट नहीं चलाता।
copy-embed-see = देखें
copy-embed-html = आपके पृष्ठ में चिपकाने के लिए HTML
copy-embed-hint = पते में आप names बदल सकते हैं (0 से 50), और theme=light या theme=dark जोड़ सकते हैं।
copy-embed-form = इस सर्वर के संचालक ने जिन साइटों के नाम तय किए हैं, वे form=on जोड़ सकती हैं, ताकि फ़ॉर्म भी उसमें हो।

## Passing the letter on

share-heading = यह पत्र साझा करें
share-after = दूसरों को बताएँ
share-mail = ईमेल
share-text = एक खुला पत्र: { $title }
share-card = { $title }, { $host } का खुला पत्र

## In a frame of another site

embed-from = एक खुला पत्र, प्रेषक:
