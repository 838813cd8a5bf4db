### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = कृपया संगठन का नाम लिखें।
error-name-empty = कृपया अपना नाम लिखें।
error-role-empty = कृपया अपना पद लिखें।
error-text-too-long = यह बहुत लंबा है। कृपया { $max } अक्षरों के भीतर लिखें।
error-text-too-many-marks = एक अक्षर पर इतनी मात्राएँ या चिह्न हैं जितने किसी लिपि में नहीं होते। कृपया इसे फिर से लिखें।
error-text-control = इसमें ऐसे चिह्न हैं जो छप नहीं सकते। कृपया चिपकाने के बजाय इसे हाथ से लिखें।
error-text-bidi = इसमें ऐसे अदृश्य चिह्न हैं जो लिखावट की दिशा उलट देते हैं। कृपया चिपकाने के बजाय इसे हाथ से लिखें।
error-text-markup = कृपया कोण कोष्ठक (< >) और HTML न लिखें: नाम सादे टेक्स्ट में छपते हैं।
error-text-url = यह वेब पते जैसा दिखता है। कृपया यहाँ नाम लिखें; वेबसाइट के लिए अलग जगह है।
error-text-address = यह ईमेल पते जैसा दिखता है। कृपया यहाँ नाम लिखें; ईमेल पते के लिए अलग जगह है।
error-text-no-letter = कृपया कम से कम एक अक्षर या अंक लिखें।
error-website-empty = कृपया संगठन की वेबसाइट लिखें, जैसे example.org.
error-website-invalid = यह वेबसाइट के रूप में नहीं पढ़ा जा सका। ऐसे लिखें: example.org.
error-website-ip = कृपया संख्या के बजाय वेबसाइट का नाम दें, जैसे example.org.
error-website-no-domain = वेबसाइट का सार्वजनिक इंटरनेट पर नाम होना चाहिए, जैसे example.org.
error-website-too-long = यह पता बहुत लंबा है। शुरू का हिस्सा काफ़ी है, जैसे example.org.
error-country-empty = कृपया कोई देश चुनें, या “अंतरराष्ट्रीय”।
error-country-unknown = हम इस देश को नहीं पहचानते। कृपया सूची में से चुनें।
error-email-empty = कृपया अपना ईमेल पता लिखें। पुष्टि का लिंक हम उसी पर भेजते हैं।
error-email-invalid = यह पूरा ईमेल पता नहीं है। वह ऐसा होता है: name@example.org.
error-email-too-long = यह पता इतना लंबा है कि असली नहीं लगता। कृपया इसे जाँच लें।
error-email-unknown-tld = इस तरह समाप्त होने वाला कोई पता नहीं होता। क्या आखिरी बिंदु के बाद टाइप करने में गलती हुई?
error-authorised-missing = अगर आपको संगठन की ओर से हस्ताक्षर करने का अधिकार है, तो कृपया यहाँ निशान लगाएँ। अगर नहीं, तो कृपया किसी ऐसे व्यक्ति से कहें जिसे यह अधिकार हो।
error-consent-missing = आपकी सहमति के बिना हस्ताक्षर प्रकाशित नहीं किया जा सकता। अगर आप सहमत हैं, तो कृपया यहाँ निशान लगाएँ।
error-kind-unknown = कृपया चुनें कि हस्ताक्षर कौन कर रहा है।
error-form-unreadable = फ़ॉर्म खराब होकर पहुँचा। कृपया उसे जाँचें और फिर से भेजें।
error-code-empty = कृपया ईमेल में आया कोड लिखें।
error-code-wrong = यह पता और कोड आपस में मेल नहीं खाते, या कोड अब मान्य नहीं है। ईमेल का लिंक अब भी काम करता है।

## Pages

error-page-not-found = ऐसा कोई पृष्ठ नहीं है
error-page-not-found-text = शायद पता लिखने में गलती हुई है, या जो यहाँ था वह हटा दिया गया है।
error-page-bad-request = यह अनुरोध पढ़ा नहीं जा सका
error-page-bad-request-text = पते में या फ़ॉर्म में कुछ वैसा नहीं है जैसा होना चाहिए। वापस जाएँ और एक बार फिर कोशिश करें।
error-page-forbidden = यह हमारे पृष्ठों से नहीं भेजा गया
error-page-forbidden-text = आपकी सुरक्षा के लिए हम फ़ॉर्म केवल अपने पृष्ठों से लेते हैं। पृष्ठ फिर से खोलें और फ़ॉर्म वहीं से भेजें। अगर आप किसी ईमेल से यहाँ आए हैं, तो उसका लिंक फिर से खोलें।
error-page-method = यह यहाँ नहीं किया जा सकता
error-page-method-text = पता सही है, पर वह इस तरह का अनुरोध नहीं लेता।
error-page-too-large = यह एक बार में बहुत ज़्यादा है
error-page-too-large-text = फ़ॉर्म में उतने से ज़्यादा है जितना हम लेते हैं। कृपया उसे छोटा करके फिर से भेजें।
error-page-media-type = इस तरह की सामग्री हम नहीं लेते
error-page-media-type-text = कृपया हमारे पृष्ठ पर दिया फ़ॉर्म इस्तेमाल करें।
error-page-too-many = कृपया थोड़ी देर रुकें
error-page-too-many-text = आपके नेटवर्क से थोड़े समय में बहुत-से अनुरोध आए। कुछ खोया नहीं है: रुकें, फिर फ़ॉर्म दोबारा भेजें।
error-page-unavailable = हम अभी तैयार नहीं हैं
error-page-unavailable-text = हमारी ओर कुछ इस समय उत्तर नहीं दे रहा। आम तौर पर यह जल्दी ठीक हो जाता है; कृपया फिर कोशिश करें।
error-page-internal = हमारी ओर कुछ गड़बड़ हो गई
error-page-internal-text = हमने इसे दर्ज कर लिया है और इसकी जाँच करेंगे। कृपया फिर कोशिश करें, या नीचे दी गई संख्या के साथ हमें लिखें।
error-page-closed = इस पत्र पर हस्ताक्षर नहीं किए जा सकते
error-page-closed-text = यह इस समय हस्ताक्षरों के लिए खुला नहीं है।
error-page-request = इस अनुरोध की संख्या:
error-page-wait = { $seconds ->
    [one] { $seconds } सेकंड बाद फिर कोशिश करें।
   *[other] { $seconds } सेकंड बाद फिर कोशिश करें।
}
error-page-wait-minutes = { $minutes ->
    [one] { $minutes } मिनट बाद फिर कोशिश करें।
   *[other] { $minutes } मिनट बाद फिर कोशिश करें।
}
error-page-home = पहले पृष्ठ पर जाएँ

## Who sees the name

error-visibility-unknown = कृपया चुनें कि नाम किसे दिखे।
