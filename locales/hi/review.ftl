### Reviewed by a native speaker: no

reasons-title = अस्वीकार करने के कारण
reasons-hint = प्रविष्टि अस्वीकार करते समय मॉडरेटर इनमें से एक चुनते हैं। हस्ताक्षर करने वाले को पाठ अपनी भाषा में मिलता है, नहीं तो पत्र की भाषा में। पहले के निर्णयों के साथ जो कहा गया, वह वैसा ही रहता है, यहाँ आप चाहे जो बदलें।
reasons-add = कारण जोड़ें
reasons-mailed = ईमेल के साथ
reasons-silent = बिना सूचना
reasons-retired = हटाया गया
reasons-no-text = अभी कुछ नहीं
reasons-fallback = (इस भाषा के लिए शब्द नहीं लिखे गए)
reasons-word = बदलें
reasons-up = ऊपर ले जाएँ
reasons-retire = हटाएँ
reasons-bring-back = फिर से उपलब्ध कराएँ
reasons-stale = इस बीच किसी सहकर्मी ने इसे बदल दिया। उसके ऊपर कुछ नहीं लिखा गया: देखें कि यह अब क्या है, और फिर से निर्णय लें।
reasons-last = चुनने के लिए केवल यही कारण बचा है। पहले दूसरा जोड़ें।
reasons-too-many = { $max } कारण पहले से हैं। इसके बजाय उनमें से किसी को बदलें।
reason-title = कारण बदलें
reason-title-new = कारण जोड़ें
reason-label = डेस्क इसे क्या कहता है
reason-label-hint = कुछ शब्द। हस्ताक्षर करने वाले इन्हें नहीं देखते।
reason-label-own = खाली छोड़ने पर इसे “{ $label }” कहा जाता है। हस्ताक्षर करने वाले इसे नहीं देखते।
reason-text = हस्ताक्षर करने वाले को क्या बताया जाए, { $language } में
reason-text-hint = एक या दो सादे वाक्य, बिना फ़ॉर्मैटिंग के।
reason-text-other = खाली छोड़ने पर यह भाषा पढ़ने वालों को पत्र की अपनी भाषा का पाठ मिलता है।
reason-text-own = खाली छोड़ने पर प्रोग्राम कहता है: “{ $text }”
reason-mailed = हस्ताक्षर करने वाले को ईमेल से बताएँ, जब तक मॉडरेटर कुछ और न चुने
reason-save = सहेजें
error-wording-empty = कृपया कुछ लिखें।
error-wording-long = कृपया { $max } से ज़्यादा अक्षर न लिखें।
error-wording-unusable = इसमें ऐसे चिह्न हैं जो दिखाए नहीं जा सकते। कृपया इसे सादे टेक्स्ट में फिर से लिखें।
reject-silent = { $reason } (बिना सूचना)
reject-mail-as-reason = ईमेल, जैसा कारण में तय है
reject-mail-on = हस्ताक्षर करने वाले को ईमेल से बताएँ
reject-mail-silent = किसी को न बताएँ
signature-history-said = पाठ: “{ $text }”

desk-moved-reversed = पलटा गया: { $what }
desk-moved-vouch-reversed = पलटा गया: तस्दीक की गई
desk-moved-correction-reversed = पलटा गया: सुधारा गया
desk-done-correction-reversed = { $name } की पंक्ति फिर वैसी ही है जैसी सुधार से पहले थी। संपर्क व्यक्ति को बताया जाता है।
desk-done-unvouched = अब कोई { $name } की तस्दीक नहीं करता।
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = इसे अब पूर्ववत नहीं किया जा सकता। पलटने पर पंक्ति फिर वैसी हो जाती है जैसी पहले थी; दोनों इतिहास में बने रहते हैं, और हस्ताक्षर करने वाले को ईमेल मिलता है।
reverse-hint = इसे अब पूर्ववत नहीं किया जा सकता। आप इसके विपरीत निर्णय ले सकते हैं; दोनों निर्णय इतिहास में बने रहते हैं, और जिस हस्ताक्षर करने वाले को उल्टा बताया गया था, उसे ईमेल मिलता है।
reverse-open = यह निर्णय पलटें
reverse-to = अब क्या?
reverse-to-held = सूची से हटे, और वापस डेस्क पर
reverse-to-rejected = सूची से हटे, और अस्वीकृत
reverse-note = क्यों?
reverse-note-hint = आपके सहकर्मियों के लिए, इतिहास में। हस्ताक्षर करने वाला इसे नहीं पढ़ता।
reverse-button = पलटें
error-reverse-note-empty = कृपया लिखें कि निर्णय क्यों पलटा जा रहा है।
signature-history-reverses = इसके विपरीत: { $what }
signature-history-note = नोट: { $note }
ledger-reason-reversed = मॉडरेटर ने अपना निर्णय पलटा

promise-title = प्रविष्टियाँ कितनी जल्दी देखी जाती हैं
promise-none = इस पत्र के लिए कोई वादा नहीं है।
promise-idle = कुछ प्रतीक्षा में नहीं है। प्रविष्टियाँ { $target } के भीतर देखी जानी हैं।
promise-kept = सबसे पुरानी प्रविष्टि { $wait } से प्रतीक्षा में है, वादा { $target } का है।
promise-near = खतरे में: सबसे पुरानी प्रविष्टि { $wait } से प्रतीक्षा में है, वादा { $target } का है।
promise-broken = देर हो गई: सबसे पुरानी प्रविष्टि { $wait } से प्रतीक्षा में है, वादा { $target } का है। { $over ->
    [one] { $over } प्रविष्टि का समय निकल चुका है।
   *[other] { $over } प्रविष्टियों का समय निकल चुका है।
}
promise-clock = सबसे पुरानी { $wait } से, वादा { $target }
promise-clock-late = देर: सबसे पुरानी { $wait } से, वादा { $target }
promise-target = वादा
promise-nothing = कुछ नहीं
promise-waiting = प्रतीक्षा में
promise-oldest = सबसे पुरानी
promise-over = समय निकल चुका
promise-hint = प्रविष्टि का समय तब शुरू होता है जब वह डेस्क पर आती है, और वापस आने पर फिर से। जब तक हस्ताक्षर करने वाले से कुछ माँगा गया हो, समय नहीं गिना जाता। तीन-चौथाई समय बीतने पर मॉडरेटर को ईमेल मिलता है, और प्रविष्टि में देर होने पर दिन में एक बार।
promise-account = अपने लिए यह ईमेल बंद करें
promise-change = वादा बदलें
promise-hours = घंटे
promise-hours-hint = प्रविष्टि की पुष्टि से मॉडरेटर के निर्णय तक। खाली छोड़ने पर कोई वादा नहीं होता।
promise-save = सहेजें
promise-changed = आपके इसे खोले रहने के दौरान किसी दूसरे व्यवस्थापक ने इसे बदल दिया। अब जो वादा है वह ऊपर है, आपने जो लिखा वह नीचे है और सहेजा नहीं गया है। सहेजने पर वह उनके लिखे की जगह ले लेता है।
error-promise-hours = कृपया पूरे घंटे दें, 1 से { $max } तक, या खाली छोड़ें।
account-digest = प्रविष्टियाँ या सुधारी गई पंक्तियाँ बहुत देर प्रतीक्षा में रहने पर ईमेल
account-digest-on = आपको यह मिलता है, हर पत्र के लिए दिन में अधिक से अधिक एक बार।
account-digest-off = आपको यह नहीं मिलता।
account-digest-turn-off = बंद करें
account-digest-turn-on = चालू करें
desk-mail-kind-review-due = “प्रविष्टियाँ बहुत देर से प्रतीक्षा में हैं”, मॉडरेटर को
mail-review-due-subject = हस्ताक्षर बहुत देर से प्रतीक्षा में हैं: { $title }
mail-review-due-heading = हस्ताक्षर बहुत देर से प्रतीक्षा में हैं
mail-review-near-subject = हस्ताक्षर काफ़ी देर से प्रतीक्षा में हैं: { $title }
mail-review-near-heading = हस्ताक्षर काफ़ी देर से प्रतीक्षा में हैं
mail-review-due-about = हस्ताक्षर मॉडरेटर के निर्णय की प्रतीक्षा में हैं। वे { $host } के इस खुले पत्र के लिए हैं:
mail-review-due-oldest = सबसे पुराना { $wait ->
    [one] { $wait } घंटे
   *[other] { $wait } घंटों
} से प्रतीक्षा में है; वादा { $target ->
    [one] { $target } घंटे
   *[other] { $target } घंटों
} का है।
mail-review-due-count = { $waiting ->
    [one] { $waiting } हस्ताक्षर प्रतीक्षा में है
   *[other] { $waiting } हस्ताक्षर प्रतीक्षा में हैं
}; { $over ->
    [0] अभी कोई भी वादे से ज़्यादा समय से प्रतीक्षा में नहीं है।
    [one] { $over } वादे से ज़्यादा समय से प्रतीक्षा में है।
   *[other] { $over } वादे से ज़्यादा समय से प्रतीक्षा में हैं।
}
mail-review-due-button = कतार खोलें
mail-review-due-corrections = { $waiting ->
    [one] प्रथम हस्ताक्षरकर्ता की सुधारी हुई { $waiting } पंक्ति भी प्रतीक्षा में है। मॉडरेटर के स्वीकार करने से पहले वह पत्र के नीचे नहीं आती।
   *[other] प्रथम हस्ताक्षरकर्ताओं की सुधारी हुई { $waiting } पंक्तियाँ भी प्रतीक्षा में हैं। मॉडरेटर के स्वीकार करने से पहले इनमें से कोई भी पत्र के नीचे नहीं आती।
}
mail-review-due-once = जब तक हस्ताक्षर इतनी देर प्रतीक्षा में रहें, आपको यह ईमेल दिन में अधिक से अधिक एक बार मिलता है। आप इसे यहाँ बंद कर सकते हैं:
mail-corrections-due-subject = सुधारी गई पंक्तियाँ प्रतीक्षा में हैं: { $title }
mail-corrections-due-heading = सुधारी गई पंक्तियाँ प्रतीक्षा में हैं
mail-corrections-due-about = प्रथम हस्ताक्षरकर्ताओं ने अपनी पंक्तियाँ सुधारी हैं, और मॉडरेटर को उन्हें देखना है। वे { $host } के इस खुले पत्र के लिए हैं:
mail-corrections-due-count = { $waiting ->
    [one] { $waiting } पंक्ति प्रतीक्षा में है। मॉडरेटर के स्वीकार करने से पहले वह पत्र के नीचे नहीं आती।
   *[other] { $waiting } पंक्तियाँ प्रतीक्षा में हैं। मॉडरेटर के स्वीकार करने से पहले इनमें से कोई भी पत्र के नीचे नहीं आती।
}
mail-corrections-due-button = प्रथम हस्ताक्षरकर्ता खोलें
mail-corrections-due-once = आपको यह ईमेल दिन में अधिक से अधिक एक बार मिलता है। आप इसे यहाँ बंद कर सकते हैं:
desk-of-letter = सामने खुला पत्र
desk-reasons = कारण
desk-samples = नमूने

samples-title = नियमों से प्रकाशित हस्ताक्षरों के नमूने
samples-hint = ऐसी प्रविष्टियाँ जिन पर किसी मॉडरेटर ने निर्णय नहीं लिया, हाल में पुष्टि हुई प्रविष्टियों में से यूँ ही निकाली गई। जब तक सब न निकल जाएँ, कोई दोबारा नहीं निकलती।
samples-size = कितने
samples-of = पिछले कितनों में से
samples-draw = नमूना निकालें
samples-nothing = कुछ नहीं निकला: नियमों ने ऐसा कुछ प्रकाशित नहीं किया जो पहले न निकल चुका हो। नीचे की सब प्रविष्टियाँ देख लेने के बाद निकालना नए सिरे से शुरू होता है।
samples-changed = पृष्ठ दिखाए जाने के बाद यह प्रविष्टि बदल गई, इसलिए कुछ नहीं किया गया। देखें कि यह अब कैसी है।
samples-count = { $drawn ->
    [one] { $drawn } प्रविष्टि निकाली गई
   *[other] { $drawn } प्रविष्टियाँ निकाली गईं
}; { $right } सही, { $wrong } गलत।
samples-estimate = देखी गई { $checked } में से { $wrong } गलत थीं। इसलिए नियम जो प्रकाशित करते हैं, उसमें से शायद { $low }% से { $high }% गलत है (विल्सन अंतराल, 95%)।
samples-none = अभी कुछ नहीं निकाला गया है।
samples-found = क्या पाया गया
samples-right = सही
samples-wrong = गलत
samples-looks-right = सही लगता है
samples-take-off = गलत: सूची से हटाएँ
error-samples-number = कृपया पूर्ण संख्या दें, 1 से { $max } तक।

desk-mass = कई प्रकाशित करें
mass-link = जो भी मेल खाए, प्रकाशित करें …
mass-title = जो भी मेल खाए, प्रकाशित करें
mass-hint = पहले आप देखते हैं कि क्या प्रकाशित होगा और क्या नहीं। विवादित संगठन, वे प्रविष्टियाँ जिनके हस्ताक्षर करने वाले से कुछ माँगा गया, और वे जिन पर किसी संगठन को आपत्ति है, इस तरह कभी प्रकाशित नहीं होतीं। हर निर्णय आपका है, और अपनी प्रविष्टि के इतिहास में दर्ज होता है।
mass-preview = फ़िल्टर से मेल खाने वालों का प्रीव्यू
mass-preview-all = प्रतीक्षा में सबका प्रीव्यू
mass-queue = यही कतार में
mass-jobs = अब तक क्या किया गया
mass-none = अभी कुछ नहीं।
mass-state-gathering = जुटाया जा रहा है
mass-state-previewed = प्रीव्यू
mass-state-running = चल रहा है
mass-state-paused = रुका हुआ
mass-state-stopped = रोक दिया गया
mass-state-done = पूरा
mass-state-undoing = वापस लिया जा रहा है
mass-state-undone = वापस लिया गया
mass-fate-waiting = प्रकाशित होना है
mass-fate-published = प्रकाशित
mass-fate-changed = प्रीव्यू के बाद बदली
mass-fate-excluded = विवादित, कुछ माँगा गया या आपत्ति है
mass-fate-impossible = दूसरा हस्ताक्षर मौजूद है
mass-fate-undone = वापस लिया गया
mass-fate-kept = इस बीच निर्णय हुआ, वैसी ही छोड़ी गई
mass-would = { $count ->
    [one] { $count } प्रविष्टि प्रकाशित होगी।
   *[other] { $count } प्रविष्टियाँ प्रकाशित होंगी।
}
mass-progress = प्रगति
mass-settled = { $total } में से { $settled }
mass-reasons = प्रतीक्षा के कारण
mass-start = { $count ->
    [one] यह { $count } प्रकाशित करें
   *[other] ये { $count } प्रकाशित करें
}
mass-look-again = फिर से देखें
mass-pause = रोकें
mass-resume = आगे बढ़ें
mass-stop = हमेशा के लिए रोकें
mass-undo = सब वापस लें
mass-undo-hint = जो निर्णय अब भी कायम हैं, उनमें से हर एक पलटा जाता है, और जिन्हें ईमेल से बताया गया था उन्हें सूचना मिलती है। शुरू होने के एक दिन के भीतर।
mass-undo-note = { $when } का, कई को एक साथ प्रकाशित करने का काम वापस लिया गया।
mass-left = प्रकाशित नहीं
mass-first = प्रकाशित होने वालों में पहली
mass-most = एक काम में अधिक से अधिक { $max } प्रविष्टियाँ होती हैं। उससे आगे जो मेल खाए, वह इस काम का हिस्सा नहीं है।
mass-role-lost = काम अपने आप रुक गया: { $who } को अब निर्णय लेने का अधिकार नहीं है।
mass-busy = इस पत्र के लिए एक और काम चल रहा है। उसके पूरे होने की प्रतीक्षा करें, या उसे रोकें।
mass-nothing = प्रतीक्षा में ऐसा कुछ नहीं जो मेल खाए।
mass-stale = यह काम आगे बढ़ चुका है, या इसे आप शुरू नहीं कर सकते। कुछ नहीं किया गया: देखें कि यह अब कहाँ है।

audit-act-reverse = निर्णय पलटा
audit-act-word-reasons = अस्वीकार करने के कारण बदले
audit-act-set-promise = समीक्षा का वादा बदला
audit-act-set-digest = देर की सूचना वाले ईमेल के बारे में चुना
audit-act-draw-sample = नमूना निकाला
audit-act-check-sample = नमूना देखा
audit-act-preview-mass = कई प्रकाशित करने का प्रीव्यू किया
audit-act-start-mass = कई प्रकाशित करना शुरू किया
audit-act-pause-mass = कई प्रकाशित करना कुछ देर रोका
audit-act-resume-mass = कई प्रकाशित करना आगे बढ़ाया
audit-act-stop-mass = कई प्रकाशित करना रोक दिया
audit-act-undo-mass = कई प्रकाशित करना वापस लिया
audit-field-text = पाठ
audit-field-hours = घंटे
audit-field-count = संख्या
