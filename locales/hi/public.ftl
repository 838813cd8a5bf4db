### Reviewed by a native speaker: no

language-name = हिन्दी
country-international = अंतरराष्ट्रीय
country-xk = कोसोवो

## Counts

count-organisations = { $count ->
    [one] { $count } संगठन
   *[other] { $count } संगठन
}
count-individuals = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } व्यक्ति
}
count-both = { $organisations } और { $individuals }
count-from-countries = { $count ->
    [one] { $count } देश से
   *[other] { $count } देशों से
}
count-line = { $from } { $who }
count-nobody = अभी तक किसी ने हस्ताक्षर नहीं किए हैं

## The frame

skip-to-content = सीधे मुख्य सामग्री पर जाएँ
nav-letter-label = यह पत्र
nav-letter = पत्र
nav-signatories = हस्ताक्षरकर्ता
nav-sign = हस्ताक्षर करें
nav-languages = भाषाएँ
nav-more-label = इस पत्र और इस साइट के बारे में
nav-privacy = निजता
nav-ledger = बही
nav-versions = संस्करण
nav-contact = संपर्क
take-away = सूची डाउनलोड करें:
take-away-csv = तालिका (CSV)
take-away-txt = टेक्स्ट
take-away-json = JSON

## Whether a letter can be signed

status-open-until = { $date } तक खुला है
status-open = खुला है, कोई अंतिम तिथि नहीं
status-opens = { $date } को खुलेगा
status-not-open = अभी खुला नहीं है
status-closed-since = { $date } से बंद है
status-closed = बंद है

## The letters of a site

letters-heading = खुले पत्र
letters-empty = इस समय यहाँ कोई खुला पत्र नहीं है।
letters-from = प्रेषक

## A letter

fact-to = सेवा में
fact-from = प्रेषक
fact-from-host = { $host } और नीचे हस्ताक्षर करने वाले सभी
fact-deadline = अंतिम तिथि
fact-signed = हस्ताक्षर
fact-signed-by = { $counts }
letter-other-language = इस पत्र का हिन्दी पाठ नहीं है; आप इस भाषा का पाठ पढ़ रहे हैं: { $language }।
fact-sign-yours = आप भी हस्ताक्षर करें
fact-version = संस्करण
fact-version-all = सभी संस्करण
signatories-heading = हस्ताक्षरकर्ता
letter-more = { $count ->
    [one] और { $count } अन्य
   *[other] और { $count } अन्य
}
letter-whole-list = पूरी सूची
letter-nobody-yet = अभी तक किसी संगठन ने हस्ताक्षर नहीं किए हैं। आपका संगठन पहला हो सकता है।
letter-nobody-closed = इस पत्र पर किसी ने हस्ताक्षर नहीं किए।
ask-yours-next = अगला हस्ताक्षर आपका हो सकता है; बस दो मिनट लगते हैं।
ask-first = पहला हस्ताक्षर आपका हो
ask-first-text = बस दो मिनट लगते हैं।
ask-button = पत्र पर हस्ताक्षर करें
ask-not-open = इस पत्र पर अभी हस्ताक्षर नहीं किए जा सकते।
ask-closed = यह पत्र बंद हो चुका है। अब इस पर हस्ताक्षर नहीं किए जा सकते।
ask-read-list = देखें, किसने हस्ताक्षर किए हैं
letter-printed = { $address }, मुद्रण: { $date }

## The form

sign-title = पत्र पर हस्ताक्षर करें
sign-intro = आपका हस्ताक्षर इस पत्र पर:
sign-steps = फ़ॉर्म भरें, फिर हमारे भेजे ईमेल में दिया बटन दबाएँ। उससे पहले कुछ भी प्रकाशित नहीं होता।
sign-not-open = इस पत्र पर इस समय हस्ताक्षर नहीं किए जा सकते।
sign-back = पत्र पर वापस
sign-required = सब कुछ भरना ज़रूरी है, सिवाय वहाँ जहाँ “वैकल्पिक” लिखा है।
sign-optional = (वैकल्पिक)
sign-errors = { $count ->
    [one] { $count } बात फिर से देखनी होगी
   *[other] { $count } बातें फिर से देखनी होंगी
}
sign-error-title = कृपया जाँच लें:
sign-kind = हस्ताक्षर कौन कर रहा है?
sign-kind-organisation = एक संगठन
sign-kind-individual = मैं स्वयं, एक व्यक्ति के रूप में
sign-your-organisation = आपका संगठन
sign-your-country = आपका देश
sign-you = आप
sign-you-hint = यह हमें आपसे संपर्क करने के लिए चाहिए। यह प्रकाशित नहीं होता, जब तक आप नीचे ऐसा न चाहें।
sign-you-hint-never = यह हमें आपसे संपर्क करने के लिए चाहिए। यह प्रकाशित नहीं होता।
sign-you-hint-individual = आपका नाम, संबद्धता और देश प्रकाशित होते हैं, जब तक आप नीचे कुछ और न चुनें। आपका ईमेल पता कभी प्रकाशित नहीं होता।
sign-organisation = नाम, जैसा छपना चाहिए
sign-organisation-hint = संगठन की अपनी भाषा और लिपि में।
sign-organisation-en = अंग्रेज़ी में नाम
sign-organisation-en-hint = अगर मूल नाम किसी और भाषा में है।
sign-acronym = संक्षिप्त नाम
sign-website = वेबसाइट
sign-website-hint = जैसे example.org. मॉडरेटर इसे आपके ईमेल पते से मिलाकर देखते हैं।
sign-country = देश
sign-country-hint = अंतरराष्ट्रीय संगठन सूची में सबसे ऊपर दिया “अंतरराष्ट्रीय” चुनें।
sign-country-choose = कृपया चुनें
sign-name = आपका नाम
sign-role = आपका पद
sign-role-hint = जैसे अध्यक्ष, निदेशक, सचिव।
sign-email = ईमेल
sign-email-hint = संगठन के अपने डोमेन का पता सबसे अच्छा है: उसकी जाँच सबसे जल्दी होती है।
sign-print-name = संगठन के नाम के नीचे मेरा नाम और पद छापें
sign-statements = दो घोषणाएँ
sign-statement = एक घोषणा
sign-consent-organisation = मैं सहमत हूँ कि इस पत्र के लिए संगठन का समर्थन यहाँ गिना जाए और पत्र के प्राप्तकर्ताओं को सौंपा जाए, और संगठन का नाम, देश और वेबसाइट उन्हें दिखाए जाएँ जिन्हें मैंने ऊपर चुना है।
sign-consent-individual = मैं सहमत हूँ कि इस पत्र के लिए मेरा समर्थन यहाँ गिना जाए और पत्र के प्राप्तकर्ताओं को सौंपा जाए, और मेरा नाम, संबद्धता और देश उन्हें दिखाए जाएँ जिन्हें मैंने ऊपर चुना है।
sign-consent-both = मैं सहमत हूँ कि इस पत्र के लिए यह समर्थन यहाँ गिना जाए और पत्र के प्राप्तकर्ताओं को सौंपा जाए, और ऊपर दिए गए नाम, संबद्धता और देश, तथा संगठन हो तो उसकी वेबसाइट, उन्हें दिखाए जाएँ जिन्हें मैंने ऊपर चुना है।
sign-authorised = मैं संगठन की ओर से इस पत्र पर हस्ताक्षर करने के लिए अधिकृत हूँ।
sign-privacy-link = इस जानकारी का क्या होता है
sign-updates = मुझे इस पत्र के बारे में अपडेट भेजें।
sign-trap = इसे खाली छोड़ें
sign-button = हस्ताक्षर करें
sign-next = इसके बाद हम आपके पते पर एक ईमेल भेजते हैं। वहाँ पुष्टि करने के बाद ही आपका हस्ताक्षर गिना जाता है।

## After the form

check-mail-title = अब अपना ईमेल देखें
check-mail-sent = आपके दिए पते पर हमने एक ईमेल भेजा है।
check-mail-do = उसे खोलें, उसमें दिया बटन दबाएँ, देखें कि क्या छपेगा, और पुष्टि करें। उसका लिंक सात दिन तक काम करता है।
check-mail-code-heading = या ईमेल में आया कोड लिखें
check-mail-code-intro = यह तब काम आता है जब ईमेल किसी दूसरे डिवाइस पर हो।
check-mail-code = कोड
check-mail-code-hint = आठ अंक।
check-mail-email = ईमेल
check-mail-email-hint = वह पता जिससे आपने हस्ताक्षर किए।
check-mail-button = कोड से पुष्टि करें
check-mail-nothing = कुछ मिनट बाद भी ईमेल नहीं आया?
check-mail-nothing-spam = अपना स्पैम या जंक फ़ोल्डर देखें।
check-mail-nothing-again = अगर पता लिखने में गलती हुई हो, तो फिर से हस्ताक्षर करें।
check-mail-nothing-contact = फिर भी न आए, तो यहाँ लिखें:

## Confirming

confirm-title = कृपया हस्ताक्षर की पुष्टि करें
confirm-intro = पत्र के नीचे यह इस तरह दिखेगा:
confirm-you-organisation = बटन दबाने पर आपकी ओर से यह पुष्टि होती है कि आपको इस संगठन के लिए हस्ताक्षर करने का अधिकार है और इसका समर्थन प्रकाशित किया जा सकता है।
confirm-you-individual = बटन दबाने पर आपकी ओर से यह पुष्टि होती है कि इस पत्र पर हस्ताक्षर आपके हैं और आपका नाम प्रकाशित किया जा सकता है।
confirm-button = हस्ताक्षर की पुष्टि करें
confirm-near = क्या यह पहले से इनमें से एक है?
confirm-near-text = ये नाम सूची में हैं और काफ़ी मिलते-जुलते हैं। अगर इनमें से कोई आपका है, तो फिर से हस्ताक्षर करने की ज़रूरत नहीं।
confirm-not-me-heading = यह आपने नहीं किया?
confirm-not-me-text = किसी ने आपका पता दे दिया। यह बटन दबाएँ: हम प्रविष्टि मिटा देंगे और इस पत्र के बारे में आपको और कोई ईमेल नहीं भेजेंगे।
confirm-not-me-button = यह मैंने नहीं किया
confirm-expired-title = यह लिंक अब काम नहीं करता
confirm-expired-text = हमारे ईमेल के लिंक सात दिन तक काम करते हैं, और केवल तभी जब वे पूरे हों। शायद लिंक बीच से कट गया: उसे ईमेल से फिर खोलकर देखें।
confirm-expired-again = अगर वह पुराना हो चुका है, तो बस फिर से हस्ताक्षर करें; दो मिनट लगते हैं।
confirm-expired-contact = मदद चाहिए, तो यहाँ लिखें:
confirmed-published-title = धन्यवाद। हस्ताक्षर प्रकाशित हो गया है।
confirmed-published-text = यह अब सूची में अपनी जगह पर है।
confirmed-published-link = सूची में देखें
confirmed-held-title = धन्यवाद। हस्ताक्षर की पुष्टि हो गई है।
confirmed-held-text = प्रकाशित होने से पहले मॉडरेटर इसे देखते हैं। उनके निर्णय लेते ही आपको ईमेल मिलेगा, आम तौर पर एक-दो दिन में।
confirmed-already-title = आपके हस्ताक्षर पहले ही हो चुके हैं
confirmed-already-organisation = आपके संगठन के हस्ताक्षर की पुष्टि हो चुकी है। आपको और कुछ नहीं करना है।
confirmed-already-individual = आपके हस्ताक्षर की पुष्टि हो चुकी है। आपको और कुछ नहीं करना है।
confirmed-closed-title = यह पत्र बंद हो चुका है
confirmed-closed-text = हस्ताक्षर की पुष्टि से पहले ही पत्र बंद हो गया, इसलिए अब हस्ताक्षर जोड़ा नहीं जा सकता।
confirmed-to-letter = पत्र पर वापस
not-me-title = धन्यवाद। प्रविष्टि मिटा दी गई है।
not-me-text = कुछ भी प्रकाशित नहीं हुआ। आपके पते के साथ जो लिखा गया था, वह मिटा दिया गया है, और इस पत्र के बारे में हम उस पते पर और कोई ईमेल नहीं भेजेंगे।

## The list

list-find = नाम खोजें
list-country = देश
list-all-countries = सभी देश
list-find-button = खोजें
list-alphabet = वर्णमाला
list-found = { $count ->
    [one] { $count } मिला
   *[other] { $count } मिले
}
list-found-nothing = किसी हस्ताक्षरकर्ता के नाम का कोई शब्द “{ $query }” से शुरू नहीं होता।
list-found-nothing-here = कोई हस्ताक्षरकर्ता नहीं मिला।
list-show-all = सबको दिखाएँ
list-next = आगे: “{ $name }” से
list-previous = पीछे: “{ $name }” तक
list-country-count = { $country } ({ $count })
list-beginning = शुरुआत पर वापस
list-pages = सूची के पृष्ठ

## One signatory

person-with-role = { $name }, { $role }
signatory-of = इस पत्र पर हस्ताक्षर:
signatory-country = देश
signatory-website = वेबसाइट
signatory-represented = प्रतिनिधि
signatory-verified = जाँच कैसे हुई
signatory-signed = हस्ताक्षर
signatory-signed-version = संस्करण { $number }, { $language } में, { $date } को
signatory-filed = सूची में स्थान
signatory-in-list = सूची में देखें
proof-address-sentence = हस्ताक्षर की पुष्टि एक ईमेल पते से की गई।
proof-own-domain-sentence = हस्ताक्षर की पुष्टि संगठन के अपने डोमेन के ईमेल पते से की गई।
proof-vouched-sentence = मॉडरेटर इस संगठन को जानते हैं और इसकी तस्दीक करते हैं।
proof-imported-sentence = यह हस्ताक्षर पत्र के जारीकर्ता ने जुटाया और सूची में जोड़ा।

## Versions

versions-title = पत्र के संस्करण
versions-intro = हर हस्ताक्षर ठीक उसी पाठ से जुड़ा है जिस पर वह किया गया। किसी के हस्ताक्षर कर देने के बाद वह संस्करण कभी नहीं बदलता।
versions-date = तारीख
versions-change = क्या बदला
versions-current = मौजूदा
change-first = पहला पाठ
change-editorial = संपादकीय बदलाव; हस्ताक्षर बने रहे
change-material = विषय-वस्तु में बदलाव; हर हस्ताक्षरकर्ता से पूछा गया
version-heading = संस्करण { $number }
version-read = पढ़ें
version-check = पाठ की जाँच करें
version-check-text = नीचे दी गई संख्या उस पाठ का SHA-256 है जिस पर हस्ताक्षर हुए। पाठ डाउनलोड करें और यह संख्या खुद निकालें, उदाहरण के लिए इससे:
version-download = पाठ डाउनलोड करें
version-all = सभी संस्करण

## The ledger

ledger-title = बही
ledger-intro = हस्ताक्षरकर्ताओं की सूची में हुआ हर बदलाव यहाँ लिखा जाता है और फिर कभी बदला नहीं जाता। हर प्रविष्टि में उससे पहले वाली का हैश होता है, इसलिए कुछ भी बदला या छोड़ा जाए तो पता चल जाता है। इसमें कोई व्यक्तिगत जानकारी नहीं है।
ledger-count = { $count ->
    [one] { $count } प्रविष्टि
   *[other] { $count } प्रविष्टियाँ
}
ledger-empty = बही खाली है: अभी तक किसी का हस्ताक्षर प्रकाशित नहीं हुआ है।
ledger-head = सबसे नई प्रविष्टि का हैश
ledger-verify = खुद जाँचें
ledger-verify-text = यह कमांड केवल इन सार्वजनिक पृष्ठों से हैश और गिनती फिर से निकालता है:
ledger-sequence = क्रमांक
ledger-when = कब
ledger-what = क्या हुआ
ledger-kind = प्रकार
ledger-signatory = हस्ताक्षरकर्ता
ledger-signatory-see = देखें
ledger-signatory-see-label = प्रविष्टि { $number } का हस्ताक्षरकर्ता देखें
ledger-commitment = कमिटमेंट
ledger-hash = हैश
ledger-further = और प्रविष्टियाँ
ledger-act-published = प्रकाशित
ledger-act-corrected = सुधारा गया
ledger-act-unpublished = सूची से हटाया गया
ledger-act-republished = फिर से प्रकाशित
ledger-reason-withdrawn = हस्ताक्षरकर्ता ने वापस लिया
ledger-reason-under-review = मॉडरेटर समीक्षा कर रहे हैं
ledger-reason-invalidated = असली नहीं पाया गया
ledger-reason-merged = दूसरी प्रविष्टि में मिलाया गया
ledger-reason-imported = पत्र के जारीकर्ता ने जोड़ा
ledger-reason-undone = एक निर्णय पूर्ववत किया गया
ledger-reason-synthetic = सर्वर आज़माने के लिए बनाया गया
kind-organisation = संगठन
kind-individual = व्यक्ति

## Privacy

privacy-title = निजता
privacy-intro = यह पत्र अपने हस्ताक्षरकर्ताओं और पाठकों के बारे में क्या रखता है, कितने समय तक, और उसे कैसे मिटवाया जा सकता है। इसके लिए ज़िम्मेदार पत्र के जारीकर्ता हैं:
privacy-published-heading = क्या प्रकाशित होता है
privacy-published-organisation = संगठन के नाम, संक्षिप्त नाम, देश और वेबसाइट, उसकी जाँच कैसे हुई, और उसने पत्र के किस संस्करण पर हस्ताक्षर किए। व्यक्ति के रूप में हस्ताक्षर करने वालों के लिए: उनका नाम, देश और संबद्धता। जिन्होंने नाम न देना चुना, उन्हें गिना जाता है और उनका और कुछ प्रकाशित नहीं होता; नाम एन्क्रिप्ट करके रखा जाता है, और पत्र के प्राप्तकर्ताओं को केवल तभी बताया जाता है जब यह चुना गया हो।
privacy-unnamed-limit = जिनका नाम नहीं दिया जाता, उनके बारे में एन्क्रिप्शन यह नहीं छिपा सकता: हमारे डेटाबेस में सभी पत्रों के लिए एक संगठन की एक ही प्रविष्टि होती है। अगर किसी दूसरे पत्र पर उसका नाम है, या कोई और उसका नाम देता है, तो डेटाबेस चुराने वाला जान सकता है कि बिना नाम का हस्ताक्षर उसी का है। हस्ताक्षर किस भाषा में किया गया, यह भी एन्क्रिप्ट नहीं होता।
privacy-published-representative = संगठन की ओर से हस्ताक्षर करने वाले व्यक्ति का नाम और पद केवल तभी प्रकाशित होते हैं जब उस व्यक्ति ने इसके लिए निशान लगाया हो।
privacy-published-where = यह सब इन पृष्ठों पर और डाउनलोड की जा सकने वाली फ़ाइलों में (लोगों के नाम केवल तभी जब पत्र के जारीकर्ता ने ऐसा तय किया हो) प्रकाशित होता है, और उन्हें सौंपा जाता है जिन्हें पत्र संबोधित है।
privacy-contact-heading = क्या कभी प्रकाशित नहीं होता
privacy-contact-text = ईमेल पता, और संगठन के हस्ताक्षर के पीछे के व्यक्ति का नाम और पद, जब तक उन्होंने खुद इन्हें छापने को न कहा हो। ये एन्क्रिप्ट करके रखे जाते हैं, हर रिकॉर्ड अपनी अलग कुंजी से, और केवल इस पत्र के मॉडरेटर इन्हें खोल सकते हैं, हस्ताक्षर की जाँच करने और उत्तर देने के लिए।
privacy-unconfirmed-heading = हस्ताक्षर की पुष्टि से पहले
privacy-unconfirmed-text = हमारे ईमेल का लिंक सात दिन तक काम करता है। { $days ->
    [one] फ़ॉर्म में जो लिखा गया और जिसकी पुष्टि कभी नहीं हुई, वह { $days } दिन बाद मिटा दिया जाता है।
   *[other] फ़ॉर्म में जो लिखा गया और जिसकी पुष्टि कभी नहीं हुई, वह { $days } दिनों बाद मिटा दिया जाता है।
}
privacy-not-me-text = अगर किसी और ने आपका पता दिया हो, तो उस ईमेल का लिंक जिस पृष्ठ पर ले जाता है, वहाँ “यह मैंने नहीं किया” दबाने से प्रविष्टि तुरंत मिट जाती है। इसके बाद हम पते का एक कुंजी-युक्त फ़िंगरप्रिंट रखते हैं, जिससे पता वापस नहीं पढ़ा जा सकता, ताकि उस पर फिर न लिखें।
privacy-reports-heading = प्रविष्टियों की रिपोर्टें
privacy-reports-text = सूची की किसी प्रविष्टि के बारे में कोई जो रिपोर्ट करता है, और उत्तर के लिए जो पता देता है, वे एन्क्रिप्ट करके रखे जाते हैं और केवल मॉडरेटर उन्हें देखते हैं। { $days ->
    [one] { $days } दिन बाद दोनों मिटा दिए जाते हैं।
   *[other] { $days } दिनों बाद दोनों मिटा दिए जाते हैं।
}
privacy-network-heading = दुरुपयोग से बचाव
privacy-network-text = { $days ->
    [one] एक नेटवर्क से कितनी बार फ़ॉर्म आते हैं, यह सर्वर की मेमोरी में गिना जाता है, कुछ मिनट या घंटों के लिए। मॉडरेटर देख सकें कि कब एक ही नेटवर्क से बहुत-से हस्ताक्षर आते हैं, इसके लिए हर फ़ॉर्म के साथ नेटवर्क का एक कुंजी-युक्त हैश { $days } दिन तक रखा जाता है: IPv4 पते के पहले 24 बिट का, या IPv6 पते के पहले 48 बिट का। पता अपने आप में कहीं नहीं लिखा जाता।
   *[other] एक नेटवर्क से कितनी बार फ़ॉर्म आते हैं, यह सर्वर की मेमोरी में गिना जाता है, कुछ मिनट या घंटों के लिए। मॉडरेटर देख सकें कि कब एक ही नेटवर्क से बहुत-से हस्ताक्षर आते हैं, इसके लिए हर फ़ॉर्म के साथ नेटवर्क का एक कुंजी-युक्त हैश { $days } दिनों तक रखा जाता है: IPv4 पते के पहले 24 बिट का, या IPv6 पते के पहले 48 बिट का। पता अपने आप में कहीं नहीं लिखा जाता।
}
privacy-mail-heading = ईमेल
privacy-mail-text = { $days ->
    [one] आपको केवल आपके अपने हस्ताक्षर के बारे में ईमेल मिलते हैं, और अगर आपने निशान लगाया हो तो अपडेट भी। ईमेल भेजा गया था, यह { $days } दिन तक याद रखा जाता है, पते के बिना।
   *[other] आपको केवल आपके अपने हस्ताक्षर के बारे में ईमेल मिलते हैं, और अगर आपने निशान लगाया हो तो अपडेट भी। ईमेल भेजा गया था, यह { $days } दिनों तक याद रखा जाता है, पते के बिना।
}
privacy-readers-heading = पढ़ना
privacy-readers-text = ये पृष्ठ कोई कुकी नहीं रखते, इन्हें किसी स्क्रिप्ट की ज़रूरत नहीं, ये कहीं और से कुछ लोड नहीं करते और किसी को कुछ आगे नहीं देते।
privacy-withdraw-heading = वापस लेना और सुधारना
privacy-withdraw-text = आप किसी भी समय, बिना कारण बताए, हस्ताक्षर सुधरवा या वापस ले सकते हैं। तब वह एक सेकंड के भीतर सूची, खोज और फ़ाइलों से हट जाता है। आप उसे मिटवा भी सकते हैं, और साथ में वह सब कुछ जो आपके बारे में रखा गया था। बही में यह बना रहता है कि एक प्रविष्टि हटाई गई, और कब, बिना नाम के।
privacy-withdraw-how = जिस पते से हस्ताक्षर किए थे, उससे यहाँ लिखें:
privacy-withdraw-how-mail = हमसे मिले किसी भी ईमेल का उत्तर दें।

## Versions of a text: side by side, and who stands under which

versions-signed = हस्ताक्षर
versions-signed-by = { $count ->
    [one] इसके नीचे { $count } हस्ताक्षरकर्ता
   *[other] इसके नीचे { $count } हस्ताक्षरकर्ता
}
versions-signed-by-unnamed = { $count ->
    [one] इसके नीचे { $count } हस्ताक्षरकर्ता, जिनमें { $unnamed } बिना नाम के
   *[other] इसके नीचे { $count } हस्ताक्षरकर्ता, जिनमें { $unnamed } बिना नाम के
}
versions-compare = संस्करण { $number } के बाद क्या बदला
fact-version-later = { $number }, { $date } से ({ $change })
fact-version-editorial = संपादकीय बदलाव
fact-version-material = विषय-वस्तु में बदलाव
fact-version-compare = क्या बदला
list-signed-version = संस्करण { $number } पर हस्ताक्षर
signatory-signed-earlier = पाठ इसके बाद बदला है; देखें क्या बदला
compare-title = संस्करण { $from } से संस्करण { $to } में क्या बदला
compare-how = जो हटाया गया वह कटा हुआ है, जो नया है वह रेखांकित है। पाठ का स्रोत दिखाया गया है, ताकि कोई भी बदलाव छिपा न रहे।
compare-removed = हटाया गया:
compare-added = नया:
compare-others = यही तुलना इन भाषाओं में:
compare-same = दोनों में कोई शब्द अलग नहीं है, अंतर केवल शब्दों के बीच की जगह या पंक्तियों के टूटने में है।
compare-of-title = शीर्षक
compare-of-text = पाठ
sign-text-changed = आपके यह पृष्ठ खोलने के बाद पत्र की विषय-वस्तु बदल दी गई, इसलिए अभी किसी पर हस्ताक्षर नहीं हुए। आपने जो लिखा था, वह सुरक्षित है। कृपया नया पाठ पढ़ें; उसके बाद “हस्ताक्षर करें” दबाने पर हस्ताक्षर उसी पर होंगे।
sign-text-changed-read = जिस पाठ पर अब हस्ताक्षर होते हैं:
sign-text-changed-compare = देखें क्या बदला

## Keep or withdraw after a change in substance

question-title = पाठ बदल गया है: क्या आप अब भी इसके साथ हैं?
question-stands = यह हस्ताक्षर पत्र के संस्करण { $number } के नीचे है।
question-intro = उसके बाद पत्र की विषय-वस्तु बदली गई। अब संस्करण { $number } के पाठ पर हस्ताक्षर होते हैं।
question-compare = दोनों पाठों की तुलना करें
question-keep-text = बटन दबाने पर आपकी ओर से यह पुष्टि होती है कि आपने संस्करण { $number } पढ़ लिया है, और हस्ताक्षर उसके लिए मान्य है।
question-keep-button = नए पाठ के नीचे भी रखें
question-silence = अगर आप कुछ नहीं करते, तो हस्ताक्षर जहाँ है वहीं रहता है, और सूची में लिखा रहता है कि वह संस्करण { $number } के लिए है।
question-withdraw-heading = हस्ताक्षर वापस लें
question-withdraw-text = वह तुरंत सूची, खोज और फ़ाइलों से हट जाता है। इसे पलटा नहीं जा सकता, पर आप फिर से हस्ताक्षर कर सकते हैं।
question-withdraw-button = वापस लें
question-outdated = आपके यह पृष्ठ खोलने के बाद पाठ एक बार और बदला गया, इसलिए आपका उत्तर नहीं लिया गया। कृपया सबसे नया पाठ देखें।
question-kept-title = धन्यवाद। हस्ताक्षर नए पाठ के लिए मान्य है।
question-kept-text = अब कुछ करना बाकी नहीं है। पत्र के बंद होने तक आप अपना मन बदल सकते हैं।
question-withdrawn-title = हस्ताक्षर वापस ले लिया गया है
question-withdrawn-text = वह अब सूची, खोज या फ़ाइलों में नहीं है।
question-sign-again = पत्र पर फिर से हस्ताक्षर करें
question-closed-title = पत्र बंद हो चुका है
question-closed-text = अब इस प्रश्न का उत्तर नहीं दिया जा सकता: हस्ताक्षर जैसा है वैसा ही रहता है।
question-closed-contact = हस्ताक्षर किसी भी समय वापस लिया जा सकता है। जिस पते से हस्ताक्षर किए थे, उससे यहाँ लिखें:
question-gone-title = यह लिंक अब काम नहीं करता
question-gone-text = या तो यह साठ दिन से पुराना है या बीच से कट गया, या जिस हस्ताक्षर के बारे में था वह अब नहीं है, या अब कोई और उसकी देखभाल करता है। जहाँ कोई उत्तर नहीं दिया गया, वहाँ कुछ नहीं बदला।
ledger-reason-kept = पाठ बदलने पर हस्ताक्षरकर्ता ने बनाए रखा
## Who is named, and who is not

sign-visibility = नाम किसे दिखे?
sign-visibility-named = हमारा नाम प्रकाशित हो
sign-visibility-named-individual = मेरा नाम प्रकाशित हो
sign-visibility-addressee = हमारा नाम केवल पत्र के प्राप्तकर्ता को दिखे
sign-visibility-addressee-individual = मेरा नाम केवल पत्र के प्राप्तकर्ता को दिखे
sign-visibility-counted = हमें केवल गिना जाए
sign-visibility-counted-individual = मुझे केवल गिना जाए
sign-visibility-hint = जिनका नाम नहीं दिया जाता, उनकी जानकारी एन्क्रिप्ट करके रखी जाती है, और हस्ताक्षर की जाँच के लिए केवल मॉडरेटर देखते हैं कि वे कौन हैं।
unnamed-addressee = नाम प्रकाशित नहीं होता: सूची में गिनती एक बढ़ जाती है, और नाम केवल पत्र के प्राप्तकर्ता को बताया जाता है।
unnamed-counted = नाम प्रकाशित नहीं होता और किसी को नहीं बताया जाता: सूची में गिनती एक बढ़ जाती है।
confirm-intro-unnamed = आपने इस जानकारी के साथ हस्ताक्षर किए। यह पत्र के नीचे नहीं दिखेगी:
confirm-you-organisation-unnamed = बटन दबाने पर आपकी ओर से यह पुष्टि होती है कि आपको इस संगठन के लिए हस्ताक्षर करने का अधिकार है और इसका समर्थन गिना जा सकता है।
confirm-you-individual-unnamed = बटन दबाने पर आपकी ओर से यह पुष्टि होती है कि इस पत्र पर हस्ताक्षर आपके हैं और आपका समर्थन गिना जा सकता है।
confirmed-counted-title = धन्यवाद। हस्ताक्षर गिन लिया गया है।
confirmed-held-unnamed-text = गिने जाने से पहले मॉडरेटर इसे देखते हैं। उनके निर्णय लेते ही आपको ईमेल मिलेगा, आम तौर पर एक-दो दिन में।
count-unnamed = { $count ->
    [one] इनमें से { $count } का नाम नहीं दिया गया है।
   *[other] इनमें से { $count } के नाम नहीं दिए गए हैं।
}
ledger-unnamed = नाम नहीं दिया गया
ledger-reason-visibility = हस्ताक्षरकर्ता ने चुना कि नाम किसे दिखे

## People

sign-affiliation = संबद्धता
sign-affiliation-hint = जैसे आपका कार्यस्थल। यह आपके नाम के साथ छपता है, केवल पहचान के लिए।
sign-file-under = सूची में आपका नाम किस क्रम में हो
sign-file-under-hint = जैसे “Lovelace, Ada”। खाली छोड़ने पर हम इसे आखिरी शब्द के अनुसार रखते हैं, और पुष्टि से पहले आपको दिखाते हैं कि कहाँ।
affiliation-only = { $affiliation } (केवल पहचान के लिए)
affiliations-note = संबद्धता केवल पहचान के लिए दी गई है।
confirm-filed = { $heading } के अंतर्गत “{ $name }” नाम से
list-kinds = किसने हस्ताक्षर किए
signatory-affiliation = संबद्धता

## How far a letter is

progress = { $received } प्राप्त, { $confirmed } की पुष्टि हुई, { $published } प्रकाशित
progress-oldest = { $days ->
    [0] सबसे पुराना एक दिन से कम समय से प्रतीक्षा में है
    [one] सबसे पुराना { $days } दिन से प्रतीक्षा में है
   *[other] सबसे पुराना { $days } दिनों से प्रतीक्षा में है
}
progress-with-oldest = { $progress }; { $oldest }।
## Proof: a second address, notices, objections

ledger-reason-objection = संगठन ने आपत्ति की, मॉडरेटर देख रहे हैं
signatory-vouched = वे कैसे जानते हैं:
link-gone-title = यह लिंक अब काम नहीं करता
link-gone-text = यह बहुत पुराना है, पहले ही इस्तेमाल हो चुका है, या पूरा कॉपी नहीं हुआ। इसे ईमेल से फिर खोलकर देखें।
give-address-title = दूसरा पता दें
give-address-intro = मॉडरेटर पक्का करना चाहते हैं कि यह हस्ताक्षर संगठन की ओर से ही आया है। कृपया ऐसा पता दें जो { $domain } पर समाप्त हो, आपका या आपके किसी सहकर्मी का। हम वहाँ एक लिंक भेजते हैं, और एक बटन दबाने से पुष्टि हो जाती है। यह पता प्रकाशित नहीं होता।
give-address-email = { $domain } का एक पता
give-address-email-hint = डोमेन से पहले और हिस्से भी हो सकते हैं, जैसे name@office.{ $domain }.
give-address-button = लिंक वहाँ भेजें
give-address-mailed-title = कृपया उस मेलबॉक्स में देखें
give-address-mailed-text = अगर आपके दिए पते पर ईमेल पहुँचता है, तो जल्द ही उसमें एक लिंक आएगा। वहाँ पुष्टि होने के बाद मॉडरेटर हस्ताक्षर को फिर से देखते हैं। कुछ न आए, तो यह पृष्ठ अपने ईमेल से फिर खोलें और पता जाँच लें।
error-ask-wrong-domain = यह पता { $domain } पर समाप्त नहीं होता। कृपया ऐसा पता दें जो होता हो।
error-ask-too-many = एक दिन में तीन पते दिए जा चुके हैं। कृपया कल फिर कोशिश करें।
second-address-title = इस पते की पुष्टि करें
second-address-intro = हस्ताक्षर करने वाले ने यह पता यह दिखाने के लिए दिया कि हस्ताक्षर आपके संगठन की ओर से है:
second-address-private = यह पता प्रकाशित नहीं होता। इसकी पुष्टि का अर्थ है कि आपका संगठन ऊपर की पंक्ति का समर्थन करता है।
second-address-button = पते की पुष्टि करें
second-address-not-me-heading = आपको इसकी कोई जानकारी नहीं?
second-address-not-me-text = यह बटन दबाएँ: पता भुला दिया जाता है, और इस पत्र के बारे में हम आपको और कोई ईमेल नहीं भेजते।
second-address-not-me-button = मुझे इसकी कोई जानकारी नहीं
second-address-not-me-title = धन्यवाद। पता भुला दिया गया है।
second-address-not-me-done = किसी बात की पुष्टि नहीं हुई, और इस पत्र के बारे में हम आपके पते पर और कोई ईमेल नहीं भेजेंगे।
second-address-done-title = धन्यवाद। पते की पुष्टि हो गई है।
second-address-done-text = मॉडरेटर देख सकते हैं कि हस्ताक्षर संगठन की ओर से है। अब कुछ करना बाकी नहीं है।
objection-title = आपके संगठन के नाम से एक हस्ताक्षर
objection-listed = यह पंक्ति पत्र के नीचे प्रकाशित है।
objection-not-listed = यह पंक्ति अभी सार्वजनिक सूची में नहीं है।
objection-what = अगर आपके संगठन ने हस्ताक्षर नहीं किए, या हस्ताक्षर करने वाले को इसका अधिकार नहीं है, तो यहाँ आपत्ति करें। तब यह पंक्ति तुरंत सूची से हटा दी जाती है, या सूची में आने से रोक दी जाती है, और मॉडरेटर इसे देखते हैं। अगर सब ठीक है, तो कुछ नहीं करना है।
objection-words = क्या गलत है?
objection-words-hint = इसे केवल मॉडरेटर पढ़ते हैं।
objection-button = इस हस्ताक्षर पर आपत्ति करें
objected-title = धन्यवाद। हस्ताक्षर रोक लिया गया है।
objected-text = वह सूची में नहीं है, और आपने जो लिखा उसे मॉडरेटर देखते हैं। उनके निर्णय से पहले कुछ भी फिर से प्रकाशित नहीं होता।
error-objection-long = कृपया अधिक से अधिक { $max } अक्षर लिखें।
