### Reviewed by a native speaker: no

## Frame

desk-title = डेस्क
desk-skip = सीधे मुख्य सामग्री पर जाएँ
desk-nav = डेस्क
desk-nav-letters = पत्र
desk-nav-site = साइट
desk-waiting = प्रतीक्षा में
desk-count = { $count }
desk-signatures = हस्ताक्षर
desk-mail = ईमेल
desk-letter-page = पत्र
desk-sign-out = साइन आउट करें
desk-undo = पूर्ववत करें
desk-warnings = चेतावनियाँ
desk-letter-waiting = { $waiting ->
    [0] कुछ प्रतीक्षा में नहीं
    [one] { $waiting } प्रतीक्षा में
   *[other] { $waiting } प्रतीक्षा में
  }
desk-warning-proxy = X-Forwarded-For हेडर वाले अनुरोध ऐसे पते से आए जिस पर भरोसा तय नहीं है। अगर वह आपका प्रॉक्सी है, तो उसे server.trusted_proxies में लिखें; तब तक उसके पीछे के सभी आगंतुक एक ही गिने जाते हैं।
desk-warning-files = कोई ईमेल सर्वर तय नहीं है: ईमेल फ़ाइलों में लिखे जाते हैं, और किसी को नहीं मिलते।
desk-warning-dead = { $count ->
    [one] { $count } ईमेल नहीं पहुँच सका।
   *[other] { $count } ईमेल नहीं पहुँच सके।
  }
desk-warning-dead-look = इन्हें देखें

## Login and set-up

login-title = डेस्क में साइन इन करें
login-email = ईमेल पता
login-password = पासवर्ड
login-button = साइन इन करें
login-failed = यह पता और पासवर्ड आपस में मेल नहीं खाते। कृपया दोनों जाँचें और फिर कोशिश करें।
setup-title = पहले मॉडरेटर बनें
setup-intro = यह लिंक एक बार काम करता है। यहाँ बनाया गया आपका खाता तय करता है कि { $site } पर क्या प्रकाशित हो।
setup-name = आपका नाम
setup-name-hint = आपके सहकर्मी इसे आपके निर्णयों के साथ देखते हैं।
setup-email = ईमेल पता
setup-email-hint = आप इससे साइन इन करते हैं, और पहला हस्ताक्षर प्रतीक्षा में आने पर आपको इस पर बताया जाता है।
setup-password = पासवर्ड
setup-password-hint = कम से कम { $min } अक्षर। आपस में असंबद्ध कुछ शब्दों से अच्छा पासवर्ड बनता है।
setup-password-again = वही पासवर्ड फिर से
setup-button = खाता बनाएँ
setup-gone-title = यह लिंक अब काम नहीं करता
setup-gone = यह पहले ही इस्तेमाल हो चुका है, या पूरा कॉपी नहीं हुआ। जब तक कोई मॉडरेटर नहीं है, सर्वर शुरू होने पर नया लिंक छापता है। उसके बाद कोई व्यवस्थापक डेस्क पर दूसरों को आमंत्रित करता है।
setup-gone-login = साइन इन करें
setup-errors = { $count ->
    [one] { $count } जगह पर समस्या है
   *[other] { $count } जगहों पर समस्या है
  }
error-moderator-name-empty = कृपया अपना नाम लिखें।
error-moderator-name-unusable = कृपया अपना नाम साधारण अक्षरों में लिखें, लिंक या नियंत्रण चिह्नों के बिना।
error-moderator-email-empty = कृपया अपना ईमेल पता लिखें।
error-moderator-email-invalid = यह ईमेल पते जैसा नहीं दिखता। इसका रूप ऐसा होना चाहिए: name@example.org.
error-moderator-email-taken = इस पते का खाता पहले से है। इसके बजाय साइन इन करें।
error-moderator-password-short = कृपया कम से कम { $min } अक्षरों का पासवर्ड चुनें।
error-moderator-password-long = कृपया अधिक से अधिक { $max } अक्षरों का पासवर्ड चुनें।
error-moderator-password-differs = दोनों पासवर्ड एक जैसे नहीं हैं। कृपया दोनों फिर से लिखें।

## Queue

queue-title = प्रतीक्षा में प्रविष्टियाँ
queue-title-count = { $count ->
    [0] कुछ प्रतीक्षा में नहीं है
    [one] { $count } प्रविष्टि प्रतीक्षा में है
   *[other] { $count } प्रविष्टियाँ प्रतीक्षा में हैं
  }
queue-empty = कुछ प्रतीक्षा में नहीं है।
queue-empty-published = { $count ->
    [0] अभी कुछ प्रकाशित नहीं है।
    [one] { $count } प्रकाशित है।
   *[other] { $count } प्रकाशित हैं।
  }
queue-empty-look = हस्ताक्षर देखें
queue-list = प्रविष्टियाँ
queue-to-entry = प्रविष्टि पर जाएँ
queue-waits = { $wait } से प्रतीक्षा में

## One signature

signature-title = { $name }: हस्ताक्षर
signature-as-printed = जैसा छपेगा
signature-individual = व्यक्ति
signature-filed = सूची में स्थान
signature-filed-heading = { $file_under }, शीर्ष { $heading }
signature-website = वेबसाइट
signature-representatives = साथ में छपे नाम
signature-no-representatives = कोई नहीं
signature-on-the-list = सूची में
signature-public-page = इसका सार्वजनिक पृष्ठ
signature-reasons = प्रतीक्षा का कारण
signature-evidence = साक्ष्य
signature-proof = प्रमाण
signature-contact = संपर्क व्यक्ति
signature-contact-note = प्रकाशित नहीं
signature-contact-erased = मिटाया गया
signature-domains = डोमेन
signature-domain-mail = ईमेल
signature-domain-website = वेबसाइट
signature-domain-none = कोई नहीं
signature-version = हस्ताक्षर
signature-confirmed-at = पुष्टि
signature-rivals = दावे और समान नाम
signature-rivals-none = किसी और प्रविष्टि का यह नाम नहीं है।
signature-same-address = इस पते के अन्य हस्ताक्षर
signature-same-address-none = इस साइट पर और कुछ नहीं।
signature-this-one = यह प्रविष्टि
signature-history = इतिहास
signature-history-none = अभी कोई निर्णय नहीं हुआ है।
signature-history-nobody = ईमेल के लिंक से, या प्रोग्राम द्वारा
signature-history-reason = कारण: { $reason }
signature-history-mailed = हस्ताक्षर करने वाले को ईमेल से बताया गया।
signature-conflict = किसी और ने पहले कर दिया
signature-impossible = यह नहीं किया जा सकता
signature-organisation-listed = इस संगठन का एक और हस्ताक्षर सूची में है। पहले उसे सूची से हटाएँ। कुछ नहीं बदला गया।
signature-another-stands = इसी हस्ताक्षर करने वाले की एक और प्रविष्टि प्रतीक्षा में है या प्रकाशित है। कुछ नहीं बदला गया।
signature-illegal = जिस प्रविष्टि की स्थिति “{ $state }” है, उसे ऐसे नहीं बदला जा सकता। कुछ नहीं बदला गया।
signature-version-read = संस्करण { $version }, { $language } में पढ़ा गया
signature-contact-none = कोई नहीं: प्रविष्टि पत्र के जारीकर्ता ने जोड़ी
signature-decide = निर्णय
signature-to-decision = निर्णय पर जाएँ
signature-publish = प्रकाशित करें
signature-publish-closes = { $count ->
    [one] इसे प्रकाशित करने से { $count } प्रतिद्वंद्वी दावा बंद होता है; उसके संपर्क व्यक्ति को ईमेल से बताया जाता है।
   *[other] इसे प्रकाशित करने से { $count } प्रतिद्वंद्वी दावे बंद होते हैं; उनके संपर्क व्यक्तियों को ईमेल से बताया जाता है।
  }
signature-reject = अस्वीकार करें
signature-reject-reason = अस्वीकार करने का कारण
signature-mail = हस्ताक्षर करने वाले को ईमेल से बताएँ
signature-unpublish = सूची से हटाएँ
signature-unpublish-hint = यह वापस प्रतीक्षा वाली प्रविष्टियों में जाता है। सार्वजनिक बही में “मॉडरेटर समीक्षा कर रहे हैं” लिखा जाता है, बिना नाम के।
signature-reopen = फिर से खोलें
signature-reopen-hint = यह वापस प्रतीक्षा वाली प्रविष्टियों में जाता है; अभी कुछ प्रकाशित नहीं होता।
error-decision-reason-missing = कृपया कोई कारण चुनें।
desk-nothing-withdrawn = हस्ताक्षर करने वाले ने इसे वापस ले लिया। निर्णय के लिए कुछ नहीं है।
desk-nothing-merged = इसे दूसरी प्रविष्टि में मिला दिया गया। निर्णय के लिए कुछ नहीं है।
desk-nothing-reader = आप यह प्रविष्टि पढ़ सकते हैं; निर्णय मॉडरेटर ही ले सकता है।
desk-unnamed-addressee = नाम केवल प्राप्तकर्ता को दिखता है; पृष्ठ पर इसे गिना जाता है।
desk-unnamed-counted = नाम नहीं दिखाया जाता; इसे गिना जाता है।

## Words for what the rules and the store know

reason-free-mail = मुफ़्त ईमेल
reason-free-mail-evidence = पता { $evidence } का है, एक ऐसी ईमेल सेवा जिसे कोई भी इस्तेमाल कर सकता है।
reason-outside-domain = अपने डोमेन से बाहर
reason-outside-domain-evidence = पता { $evidence } का है, और वेबसाइट नहीं।
reason-rival = प्रतिद्वंद्वी
reason-rival-evidence = इसी संगठन के लिए किसी दूसरे पते से हस्ताक्षर किए गए।
reason-address-signed-for-another = दूसरे के लिए भी हस्ताक्षर
reason-address-signed-for-another-evidence = इसी पते से किसी दूसरे संगठन के लिए भी हस्ताक्षर किए गए।
reason-review-first = पहले समीक्षा
reason-review-first-evidence = इस पत्र में मॉडरेटर के देखने से पहले कुछ प्रकाशित नहीं होता।
reason-no-website = वेबसाइट नहीं
reason-no-website-evidence = कोई वेबसाइट नहीं दी गई, इसलिए पते से संगठन के बारे में कुछ सिद्ध नहीं होता।
reason-watch-list = निगरानी वाला नाम
reason-watch-list-territory = “{ $entry }” एक राज्य या क्षेत्र है। उसके नाम से हस्ताक्षर करने वाला उसकी सरकार की ओर से बोलता है।
reason-watch-list-office = नाम किसी राज्य के कार्यालय का है, या वैसे ही शुरू होता है: { $entry }.
reason-watch-list-intergovernmental = “{ $entry }” एक अंतर-सरकारी संस्था है, या लोग उसे ऐसा समझते हैं।
reason-watch-list-addressee = पत्र “{ $entry }” को लिखा गया है।
reason-watch-list-operator = “{ $entry }” इस साइट की निगरानी वाले नामों की अपनी सूची में है।
reason-watch-list-person = नाम किसी राज्य, कार्यालय या अंतर-सरकारी संस्था का है, या किसी और कारण से निगरानी में है।
reason-mixed-scripts = मिली-जुली लिपियाँ
reason-mixed-scripts-evidence = “{ $evidence }” में एक वर्णमाला के अक्षर दूसरी के अक्षरों जैसे लगते हैं।
reason-mixed-scripts-person = नाम के एक शब्द में एक वर्णमाला के अक्षर दूसरी के अक्षरों जैसे लगते हैं।
reason-lookalike = मिलता-जुलता
reason-lookalike-evidence = नाम “{ $evidence }” जैसा दिखता है, पर वर्तनी अलग है।
reason-name-mismatch = असंबद्ध डोमेन
reason-name-mismatch-evidence = डोमेन { $evidence } का नाम से कोई संबंध नहीं है।
reason-trap = जाल
reason-trap-evidence = वह छिपी जगह भरी गई जिसे लोग नहीं देखते। शायद यह किसी प्रोग्राम ने किया।
reason-undeliverable = ईमेल नहीं पहुँचता
reason-moderator = वापस लाई गई
reason-moderator-evidence = किसी मॉडरेटर ने इसे सूची से हटाया या फिर से खोला।
desk-proof-address = पता
desk-proof-address-sentence = { $domain } का ईमेल पढ़ने वाले किसी ने इसकी पुष्टि की।
desk-proof-own-domain = अपना डोमेन
desk-proof-own-domain-sentence = { $domain } के ईमेल से पुष्टि की गई, जो संगठन की वेबसाइट का डोमेन है।
desk-proof-vouched = तस्दीक
desk-proof-vouched-sentence = एक मॉडरेटर ने इसकी तस्दीक की है।
desk-proof-imported = आयातित
desk-proof-imported-sentence = इसे पत्र के जारीकर्ता कहीं और से लाए। ईमेल से कोई पुष्टि नहीं हुई।
desk-domains-same = एक ही
desk-domains-differ = अलग-अलग
desk-domains-free = मुफ़्त ईमेल
desk-domains-no-website = मिलाने के लिए वेबसाइट नहीं
desk-domains-no-address = मिलाने के लिए पता नहीं
desk-state-any = कोई भी स्थिति
desk-state-held = रोका गया
desk-state-published = प्रकाशित
desk-state-rejected = अस्वीकृत
desk-state-withdrawn = वापस लिया गया
desk-state-invalidated = अमान्य
desk-state-merged = मिलाया गया
desk-rejection-choose = कारण चुनें
desk-rejection-not-genuine = असली नहीं
desk-rejection-not-authorised = हस्ताक्षर का अधिकार नहीं
desk-rejection-duplicate = दूसरी प्रविष्टि की नकल
desk-rejection-not-eligible = इस पत्र पर हस्ताक्षर की पात्रता नहीं
desk-rejection-unclear = स्पष्ट नहीं हो सका
desk-rejection-superseded = दूसरा दावा प्रकाशित हुआ
desk-moved-published = प्रकाशित
desk-moved-unpublished = सूची से हटाया गया
desk-moved-rejected = अस्वीकृत
desk-moved-reopened = फिर से खोला गया
desk-moved-withdrawn = हस्ताक्षर करने वाले ने वापस लिया
desk-moved-invalidated = अमान्य
desk-moved-merged = दूसरी प्रविष्टि में मिलाया गया
desk-moved-by-undo = पूर्ववत: { $what }
desk-conflict-published = { $who } ने { $wait } पहले यह प्रविष्टि प्रकाशित की। उसके ऊपर कुछ नहीं लिखा गया।
desk-conflict-rejected = { $who } ने { $wait } पहले यह प्रविष्टि अस्वीकार की। उसके ऊपर कुछ नहीं लिखा गया।
desk-conflict-held = { $who } ने { $wait } पहले यह प्रविष्टि वापस प्रतीक्षा में रखी। उसके ऊपर कुछ नहीं लिखा गया।
desk-conflict-other = { $who } ने { $wait } पहले यह प्रविष्टि बदली: अब इसकी स्थिति “{ $state }” है। उसके ऊपर कुछ नहीं लिखा गया।
desk-conflict-nobody = इस बीच यह प्रविष्टि बदली, हस्ताक्षर करने वाले के हाथों या प्रोग्राम द्वारा: अब इसकी स्थिति “{ $state }” है। उसके ऊपर कुछ नहीं लिखा गया।
desk-wait-seconds = { $n ->
    [one] { $n } सेकंड
   *[other] { $n } सेकंड
  }
desk-wait-minutes = { $n } मिनट
desk-wait-hours = { $n } घंटे
desk-wait-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
  }
desk-role-owner = व्यवस्थापक
desk-role-moderator = मॉडरेटर
desk-role-reader = दर्शक
desk-done-published = “{ $name }” को प्रकाशित किया गया।
desk-done-rejected = “{ $name }” को अस्वीकार किया गया।
desk-done-unpublished = “{ $name }” को सूची से हटाया गया; अब फिर से प्रतीक्षा में।
desk-done-reopened = “{ $name }” फिर से प्रतीक्षा में।
desk-done-other = “{ $name }” की स्थिति अब “{ $state }” है।
desk-done-undone = पूर्ववत किया गया: “{ $name }” की स्थिति फिर से “{ $state }” है।
desk-undo-too-late = इसे अब पूर्ववत नहीं किया जा सकता: प्रविष्टि इस बीच बदल गई है, या दस मिनट से ज़्यादा हो चुके हैं। आप नीचे अब भी नया निर्णय ले सकते हैं।

## Signatures

published-title = हस्ताक्षर
published-find = खोजें
published-find-hint = नाम के शब्द। जो व्यक्ति सूची में नहीं हैं, वे नाम से नहीं मिलते: उनके नाम सीलबंद हैं।
published-state = स्थिति
published-button = दिखाएँ
published-total = { $count ->
    [0] कोई हस्ताक्षर नहीं
    [one] { $count } हस्ताक्षर
   *[other] { $count } हस्ताक्षर
  }
published-none = कोई हस्ताक्षर मेल नहीं खाता। किसी शब्द की दूसरी शुरुआत, या कोई भी स्थिति चुनकर देखें।
published-none-yet = अभी तक किसी ने हस्ताक्षर की पुष्टि नहीं की है।
published-name = नाम
published-country = देश
published-proof = प्रमाण
published-when = कब
published-next = आगे
published-start = शुरुआत पर वापस

## Mail

desk-mail-title = ईमेल
desk-mail-waiting = प्रतीक्षा में
desk-mail-oldest = सबसे पुराना { $wait } से
desk-mail-hour = पिछले एक घंटे में भेजे
desk-mail-day = पिछले एक दिन में भेजे
desk-mail-quota = { $quota } में से
desk-mail-quota-none = कोई सीमा नहीं
desk-mail-undeliverable = जिन पतों पर ईमेल नहीं पहुँचता
desk-mail-undeliverable-note = इन पर भेजा ईमेल हमेशा के लिए लौट आया; इन्हें और नहीं भेजा जाता।
desk-mail-dead = नहीं पहुँचे
desk-mail-dead-none = हर ईमेल पहुँच चुका है या रास्ते में है।
desk-mail-for = “{ $letter }”
desk-mail-when = लिखा गया
desk-mail-attempts = { $count ->
    [one] { $count } कोशिश
   *[other] { $count } कोशिशें
  }
desk-mail-code = कोड { $code }
desk-mail-to = किसे
desk-mail-at = { $domain } पर कोई
desk-mail-open = पता दिखाएँ
desk-mail-gone = पता मिटा दिया गया है।
desk-mail-signature = हस्ताक्षर
desk-mail-retry = फिर कोशिश करें
desk-mail-drop = छोड़ दें
desk-mail-drop-sure = यह नहीं भेजा जाएगा, और इसे पलटा नहीं जा सकता।
desk-mail-drop-button = हमेशा के लिए छोड़ दें
desk-mail-older = केवल सबसे नए { $count } दिखाए गए हैं; इनके निपटने पर पुराने दिखते हैं।
desk-mail-kind-confirm = पुष्टि
desk-mail-kind-reminder = याद दिलाना
desk-mail-kind-already-signed = “आपके हस्ताक्षर पहले ही हो चुके हैं”
desk-mail-kind-published = “आपका हस्ताक्षर प्रकाशित हो गया है”
desk-mail-kind-rejected = अस्वीकृति
desk-mail-kind-superseded = “दूसरा दावा प्रकाशित हुआ”
desk-mail-kind-first-waiting = “प्रविष्टियाँ प्रतीक्षा में हैं”, मॉडरेटर को
desk-mail-kind-other = ईमेल
desk-mail-error-full = मेलबॉक्स भरा हुआ है।
desk-mail-error-nobody = ऐसा कोई मेलबॉक्स नहीं है, या वह हमसे ईमेल नहीं लेता।
desk-mail-error-refused = पाने वाले सर्वर ने ईमेल लेने से मना किया।
desk-mail-error-busy = पाने वाला सर्वर तब तक व्यस्त रहा जब तक हमने कोशिश छोड़ नहीं दी।
desk-mail-error-unreachable = ईमेल सर्वर तक नहीं पहुँचा जा सका।

## Versions of a text

desk-mail-kind-question = “पाठ बदल गया है: बनाए रखें या वापस लें?”
## Proof: vouching, asking the signer, telling the organisation

reason-objection = आपत्ति
reason-objection-evidence = संगठन को हस्ताक्षर की सूचना दी गई और उसे आपत्ति है, कारण नहीं बताया गया।
reason-objection-said = संगठन को हस्ताक्षर की सूचना दी गई और उसे आपत्ति है: { $said }
more-heading = पक्का करने के और तरीके
more-asked = हस्ताक्षर करने वाले से माँगा गया
more-vouch = तस्दीक करें
more-vouch-note = आप कैसे जानते हैं कि यह असली है?
more-vouch-hint = यह नोट हस्ताक्षर के साथ प्रकाशित होता है: इसमें कोई निजी जानकारी न लिखें। अधिक से अधिक 500 अक्षर।
more-ask = अपने डोमेन का पता माँगें
more-ask-at = { $domain } का पता माँगें
more-ask-domain = संगठन का डोमेन
more-ask-hint = हस्ताक्षर करने वाले को ईमेल मिलता है। जब तक वे ऐसे पते की पुष्टि नहीं करते, प्रविष्टि बाकी से अलग प्रतीक्षा करती है, अधिक से अधिक 14 दिन।
more-call-off = अब हस्ताक्षर करने वाले की प्रतीक्षा न करें
more-first-on = प्रथम हस्ताक्षरकर्ताओं में रखें
more-first-off = प्रथम हस्ताक्षरकर्ताओं से हटाएँ
more-first-hint = प्रथम हस्ताक्षरकर्ता पत्र के पृष्ठ पर, कागज़ पर और पढ़ने की फ़ाइलों में बाकी सब से ऊपर होते हैं। आमंत्रित प्रथम हस्ताक्षरकर्ता शुरू से ही उनमें होते हैं।
more-notice = संगठन को बताएँ
more-notice-to = उसका सार्वजनिक संपर्क पता
more-notice-at = उसका डोमेन { $domain } है।
more-notice-hint = उसे एक ईमेल मिलता है, जिसमें पंक्ति और आपत्ति करने का लिंक होता है। आपत्ति होते ही हस्ताक्षर तुरंत रोक लिया जाता है।
more-notice-anyway = फिर भी वहीं भेजें
more-signer-not-mailed = हस्ताक्षर करने वाले से नहीं पूछा जा सकता: कोई पता नहीं है, उस पर ईमेल नहीं पहुँचता, या आज उसे पाँच ईमेल मिल चुके हैं। कुछ नहीं बदला गया।
more-organisation-not-mailed = उस पते को नहीं बताया जा सकता: उस पर ईमेल नहीं पहुँचता, उसका मालिक ईमेल नहीं चाहता, या आज उसे पाँच ईमेल मिल चुके हैं। कुछ नहीं बदला गया।
error-vouch-note-empty = कृपया लिखें कि आप यह कैसे जानते हैं।
error-vouch-note-long = कृपया अधिक से अधिक { $max } अक्षर लिखें।
error-vouch-note-unusable = कृपया सादे शब्दों में लिखें, वेब या ईमेल पतों और नियंत्रण चिह्नों के बिना।
error-ask-domain = कृपया संगठन का अपना डोमेन दें, जैसे example.org; किसी ईमेल सेवा का नहीं।
error-notice-to = यह ईमेल पते जैसा नहीं दिखता। इसका रूप ऐसा होना चाहिए: name@example.org.
error-notice-outside = यह पता संगठन के अपने डोमेन का नहीं है। इसे पढ़ने वाले को शायद संगठन की ओर से बोलने का अधिकार न हो।
desk-asked-waiting = हस्ताक्षर करने वाले की प्रतीक्षा
desk-asked-waiting-sentence = { $date } को { $domain } का पता माँगा गया; अभी उत्तर नहीं आया।
desk-asked-ignored = उत्तर नहीं दिया
desk-asked-ignored-sentence = { $date } को { $domain } का पता माँगा गया; हस्ताक्षर करने वाले ने 14 दिन में उत्तर नहीं दिया।
desk-moved-vouched = तस्दीक की गई
desk-moved-beside-undone = पूर्ववत किया गया
desk-moved-asked = हस्ताक्षर करने वाले से अपने डोमेन का पता माँगा गया
desk-moved-called-off = अब हस्ताक्षर करने वाले की प्रतीक्षा नहीं
desk-moved-second-address = अपने डोमेन के पते की पुष्टि हुई
desk-moved-told = संगठन को बताया गया
desk-moved-objected = संगठन ने आपत्ति की
desk-done-vouched = आपने { $name } की तस्दीक की; नोट उसके साथ प्रकाशित होता है।
desk-done-asked = { $name } के हस्ताक्षर करने वाले से पूछा गया। प्रविष्टि उत्तर की प्रतीक्षा में है।
desk-done-called-off = { $name } के लिए अब हस्ताक्षर करने वाले की प्रतीक्षा नहीं है।
desk-done-told = { $name }: संगठन को बताया गया।
desk-conflict-objected = पृष्ठ दिखाए जाने के बाद संगठन ने इस प्रविष्टि पर आपत्ति की। कुछ नहीं बदला गया।
desk-conflict-beside = { $who } ने { $wait } पहले इस प्रविष्टि के बारे में कुछ किया: “{ $what }”। उसके ऊपर कुछ नहीं लिखा गया।
desk-conflict-answered = पृष्ठ दिखाए जाने के बाद हस्ताक्षर करने वाले ने उत्तर दिया या कुछ बदला। कोई निर्णय नहीं हुआ।
desk-mail-kind-ask = “एक कदम और”, हस्ताक्षर करने वाले को
desk-mail-kind-second-address = दूसरे पते की पुष्टि
desk-mail-kind-notice = “आपके नाम से एक हस्ताक्षर”, संगठन को
desk-mail-kind-objected = “एक संगठन को आपत्ति है”, मॉडरेटर को
desk-mail-kind-reported = “एक प्रविष्टि की रिपोर्ट की गई”, मॉडरेटर को
desk-mail-error-domain = पते का डोमेन मौजूद नहीं है, या बताता है कि वह ईमेल नहीं लेता।

## Those who are not named, near people, first signatures
reason-other-domain = दूसरा डोमेन
reason-other-domain-evidence = रजिस्टर इस नाम के संगठन को { $evidence } से जानता है। अगर डोमेन बदल गया है, तो उसकी प्रविष्टि सुधारें; अगर यह कोई दूसरा संगठन है, तो उसके नाम में वह जोड़ना होगा जिससे दोनों अलग पहचाने जाएँ।
reason-shared-name = कई का नाम
reason-shared-name-evidence = रजिस्टर के कई संगठनों का, अपने नाम के अलावा, यह नाम भी है: { $evidence }. प्रविष्टि उनमें से सबसे पुराने के साथ रखी गई।
reason-shared-name-unnamed = जिस संगठन का नाम नहीं दिया जाना है, उसका भी यही नाम या यही अंग्रेज़ी नाम है। उसने किन पर हस्ताक्षर किए हैं, मिलाकर देखें: वह इस प्रविष्टि के साथ दिया है।
desk-first-from-domain = इस डोमेन का पहला हस्ताक्षर
more-notice-unnamed = संगठन को नहीं बताया जाता: उसने नाम न देना चुना, और उसका सार्वजनिक ईमेल पढ़ने वाले को पता चल जाता कि उसने हस्ताक्षर किए। इसके बजाय हस्ताक्षर करने वाले से पूछें।
signature-namesakes = सूची में इसी नाम के व्यक्ति
signature-namesakes-none = इस पत्र की सूची में किसी और का यह नाम नहीं है। जो व्यक्ति सूची में नहीं हैं उनसे मिलान नहीं किया जाता: उनके नाम सीलबंद हैं।
