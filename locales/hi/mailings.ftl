### Reviewed by a native speaker: no

## Mail to signatories, as it reads
mail-mailing-subject = { $subject }
mail-mailing-subject-test = [जाँच] { $subject }
mail-mailing-heading = पत्र के बारे में एक संदेश
mail-mailing-about = { $host } उस खुले पत्र के बारे में आपको लिख रहे हैं जिस पर आपने हस्ताक्षर किए:
mail-mailing-test = यह जाँच है। यह केवल आपको भेजी गई है।
mail-footer-service = { $site } की ओर से, क्योंकि एक खुले पत्र पर हस्ताक्षर करते समय यह पता दिया गया, और यह बात उस पर हस्ताक्षर करने वाले सभी को पता होनी चाहिए।
mail-footer-update = { $site } की ओर से, क्योंकि एक खुले पत्र पर हस्ताक्षर करने वाले किसी ने इस पते पर अपडेट माँगे।
## Mail to signatories, on the desk
desk-mailings = हस्ताक्षरकर्ताओं को ईमेल
mailings-title = हस्ताक्षरकर्ताओं को ईमेल
mailings-intro = सेवा संदेश पत्र के हर संपर्क व्यक्ति को जाता है, अपडेट केवल उन्हें जिन्होंने अपडेट माँगे।
mailings-new = सामूहिक ईमेल लिखें
mailings-none = अभी कुछ नहीं लिखा गया है।
mailings-untitled = बिना विषय
mailings-progress = { $total } में से { $sent } भेजे गए
mailings-export-title = अपडेट माँगने वाले संपर्क व्यक्ति
mailings-export-hint = एक स्प्रेडशीट: नाम, पता, संगठन, भाषा, कब से, और जिन शब्दों पर निशान लगाया गया। इसमें व्यक्तिगत जानकारी है: ऑडिट लॉग में लिखा जाता है कि इसे किसने लिया।
mailings-export = संपर्क व्यक्ति डाउनलोड करें (CSV)
mailing-title = सामूहिक ईमेल
mailing-new-title = सामूहिक ईमेल लिखें
mailing-edit-title = सामूहिक ईमेल बदलें
mailing-back = हस्ताक्षरकर्ताओं को ईमेल
mailing-back-one = सामूहिक ईमेल
mailing-problem = यह नहीं किया गया
mailing-stale = इस बीच किसी सहकर्मी ने इसे सहेजा, शुरू किया या हटा दिया। आपने जो लिखा वह नीचे है और सहेजा नहीं गया है।
mailing-no-draft = इस बीच किसी सहकर्मी ने इसे शुरू किया या हटा दिया। आपने जो लिखा वह नीचे है और सहेजा नहीं गया है। सहेजने पर नया मसौदा बनता है।
mailing-stale-theirs = देखें कि यह अब कैसा है
mailing-kind = यह किसे मिले
mailing-kind-service = सेवा संदेश
mailing-kind-service-hint = पत्र के हर संपर्क व्यक्ति को: जो हस्ताक्षर करने वाले सभी को पता होना चाहिए
mailing-kind-update = अपडेट
mailing-kind-update-hint = अपडेट माँगने वालों को, उन्हें बंद करने के तरीके के साथ
mailing-in-language = { $language } में
mailing-main-hint = पत्र की अपनी भाषा। जिन्होंने ऐसी भाषा में हस्ताक्षर किए जिसमें पाठ नहीं है, उन्हें यही मिलता है।
mailing-other-hint = इस भाषा में पाठ न देना हो, तो दोनों जगहें खाली छोड़ें।
mailing-subject = विषय
mailing-text = पाठ
mailing-text-hint = खाली पंक्ति से नया अनुच्छेद शुरू होता है। “- ” से शुरू होने वाली पंक्तियाँ सूची बनती हैं। लिंक उसका पता होता है, या [शब्द](https://…)।
mailing-save = सहेजें
mailing-state-draft = मसौदा
mailing-state-running = भेजा जा रहा है
mailing-state-paused = रुका हुआ
mailing-state-stopped = रोक दिया गया
mailing-state-done = पूरा
mailing-started = शुरू: { $when }
mailing-texts = पाठ
mailing-preview = प्रीव्यू
mailing-test = मुझे जाँच भेजें
mailing-tested = जाँच आपके अपने पते पर भेजी जा रही है।
mailing-edit = बदलें
mailing-discard = मसौदा हटाएँ
mailing-discard-sure = तब पाठ नहीं रहेंगे। ऑडिट लॉग उन्हें रखता है।
mailing-discard-button = हटाएँ
mailing-audience = अभी यह किन्हें मिलेगा
mailing-audience-language = भाषा
mailing-audience-count = पते
mailing-audience-text = पाठ
mailing-audience-own = उनका अपना
mailing-audience-fallback = { $language } में
mailing-audience-total = सब
mailing-start-title = शुरू करना
mailing-start-hint = यह उन्हें जाता है जिनके हस्ताक्षर शुरू करते समय पत्र के नीचे हैं, हर पते पर एक बार, और बाद में हस्ताक्षर करने वालों को नहीं। यह बाकी ईमेल के पीछे रहता है, और सेवा प्रदाता की सीमा का एक चौथाई उनके लिए खाली छोड़ता है। इस बीच जो हस्ताक्षर वापस ले, अपडेट बंद करे या “यह मैंने नहीं किया” कहे, उसे कुछ नहीं मिलता।
mailing-per-hour = प्रति घंटा ईमेल
mailing-per-hour-hint = अधिक से अधिक { $most }।
mailing-start = { $count ->
    [one] { $count } पते पर भेजें
   *[other] { $count } पतों पर भेजें
  }
mailing-owners-start = इसे कोई व्यवस्थापक शुरू करता है।
mailing-progress = प्रगति
mailing-gathering = पते शुरू होने के आधे मिनट बाद जुटाए जाते हैं, ताकि उसी समय पुष्टि करने वाला कोई छूट न जाए।
mailing-settled = { $total } में से { $settled }
mailing-waiting = प्रतीक्षा में
mailing-queued = आउटबॉक्स में
mailing-sent = भेजे गए
mailing-dead = कोशिश छोड़ी गई
mailing-dropped = छोड़े गए
mailing-rate = प्रति घंटा { $count }
mailing-rate-name = गति
mailing-look-again = फिर से देखें
mailing-pause = रोकें
mailing-resume = आगे बढ़ें
mailing-stop = समाप्त करें
mailing-stop-sure = जिन्हें तब तक नहीं मिला, उन्हें फिर कभी नहीं मिलता।
mailing-stop-button = हमेशा के लिए रोकें
mailing-never = जिन्हें कभी नहीं मिला
mailing-never-reasons = क्यों
mailing-never-more = और नहीं दिखाए गए हैं।
mailing-never-dead = जिन ईमेल की कोशिश छोड़ दी गई, उन्हें ईमेल के पृष्ठ पर फिर से भेजने की कोशिश की जा सकती है।
mailing-erased = मिटाया गया हस्ताक्षर
mailing-moved-on = यह पृष्ठ बनने के बाद यह बदल गया है। अब यह ऐसा है।
mailing-recipients-changed = { $count ->
    [one] अब यह { $count } पते पर जाएगा, और पृष्ठ पर दूसरी संख्या थी। फिर से देखें, और सही हो तो शुरू करें।
   *[other] अब यह { $count } पतों पर जाएगा, और पृष्ठ पर दूसरी संख्या थी। फिर से देखें, और सही हो तो शुरू करें।
  }
mailing-nobody = यह किसी को नहीं मिलेगा।
mailing-rate-out = प्रति घंटा ईमेल की संख्या दें, 1 से { $most } तक।
mailing-not-public = पत्र अभी सार्वजनिक नहीं है, और ईमेल उसी पर ले जाता है। पत्र खुलने के बाद इसे भेजा जा सकता है।
mailing-no-text = पत्र की अपनी भाषा में पाठ नहीं है।
mailing-preview-title = प्रीव्यू
mailing-preview-of = { $language } में, जैसा पहुँचेगा
mailing-preview-from = प्रेषक
mailing-preview-plain = सादे टेक्स्ट में
mailing-preview-html = लेआउट के साथ
mailing-preview-unsubscribe = ईमेल प्रोग्राम इसके साथ सदस्यता छोड़ने का बटन दिखाते हैं।
mailing-fate-silenced = इस पत्र के लिए “यह मैंने नहीं किया” कहा
mailing-fate-undeliverable = पते पर ईमेल नहीं पहुँचता
mailing-fate-unsubscribed = अपडेट बंद किए
mailing-fate-moderator = मॉडरेटर ने छोड़ दिया
mailing-fate-interrupted = सर्वर बीच में रुक गया: शायद भेजा गया, शायद नहीं
mailing-fate-stopped = उससे पहले सामूहिक ईमेल रोक दिया गया
mailing-fate-obsolete = शुरू होने के बाद वापस लिया गया या नहीं रहा
mailing-fate-no-domain = डोमेन ईमेल नहीं लेता
mailing-fate-refused = पाने वाले सर्वर ने मना किया ({ $code })
mailing-fate-unreachable = पाने वाले सर्वर तक नहीं पहुँचा जा सका
desk-mail-kind-service-message = सेवा संदेश
desk-mail-kind-update = अपडेट
desk-mail-kind-mailing-test = सामूहिक ईमेल की जाँच
desk-mail-error-interrupted = इसे भेजते समय सर्वर बीच में रुक गया। अपने आप फिर कोशिश नहीं होती, क्योंकि यह शायद भेजा जा चुका है।
audit-act-write-mailing = सामूहिक ईमेल लिखा
audit-act-discard-mailing = सामूहिक ईमेल का मसौदा हटाया
audit-act-test-mailing = सामूहिक ईमेल की जाँच भेजी
audit-act-start-mailing = सामूहिक ईमेल शुरू किया
audit-act-pause-mailing = सामूहिक ईमेल कुछ देर रोका
audit-act-resume-mailing = सामूहिक ईमेल आगे बढ़ाया
audit-act-stop-mailing = सामूहिक ईमेल रोक दिया
audit-act-export-contacts = संपर्क व्यक्ति निर्यात किए
audit-field-per-hour = प्रति घंटा ईमेल
mailing-too-many-drafts = { $most ->
    [one] पत्र का { $most } मसौदा पहले से है। पहले उसे भेजें या हटाएँ। आपने जो लिखा वह नीचे है और सहेजा नहीं गया है।
   *[other] पत्र के { $most } मसौदे पहले से हैं। पहले उनमें से एक भेजें या हटाएँ। आपने जो लिखा वह नीचे है और सहेजा नहीं गया है।
  }
mailing-too-many-tests = { $most ->
    [one] पिछले एक घंटे में आपको { $most } जाँच भेजी जा चुकी है। थोड़ी देर रुकें, या प्रीव्यू देखें।
   *[other] पिछले एक घंटे में आपको { $most } जाँचें भेजी जा चुकी हैं। थोड़ी देर रुकें, या प्रीव्यू देखें।
  }
mailings-more = पुराने यहाँ नहीं दिखाए गए हैं। ऑडिट लॉग में सब हैं।
mailing-around = इस पाठ के आसपास के शब्द { $language } में हैं: साइट के पास दूसरे नहीं हैं।
mailing-preview-reply-to = उत्तर यहाँ जाते हैं
mailing-waits-read-only = साइट केवल पढ़ने के लिए है: जब तक यह बंद न हो, और कोई ईमेल नहीं लिखा जाता।
mailing-waits-site = सभी ईमेल रोके गए हैं: यह बंद होने पर काम आगे बढ़ता है।
mailing-waits-letter = इस पत्र के ईमेल रोके गए हैं: यह बंद होने पर काम आगे बढ़ता है।
mailing-waits-outbox = इतने ईमेल जाने वाले हैं कि अभी और नहीं जोड़े जाते। काम अपने आप आगे बढ़ता है।
mailing-waits-hour = आउटबॉक्स में जो है उसके जाने के बाद, सेवा प्रदाता की एक घंटे की सीमा में से केवल वह चौथाई बचता है जो बाकी ईमेल के लिए रखा गया है। काम अपने आप आगे बढ़ता है।
mailing-waits-day = आउटबॉक्स में जो है उसके जाने के बाद, सेवा प्रदाता की एक दिन की सीमा में से केवल वह चौथाई बचता है जो बाकी ईमेल के लिए रखा गया है। काम अपने आप आगे बढ़ता है।
mailing-made-already = इस फ़ॉर्म से पहले एक मसौदा बन चुका है, और उसमें कुछ और लिखा है। आपने जो लिखा वह नीचे है और सहेजा नहीं गया है। सहेजने पर दूसरा मसौदा बनता है।
