### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = किस रूप में हस्ताक्षर
line-kind-organisation = संगठन
line-kind-individual = व्यक्ति
line-name = नाम
line-name-en = अंग्रेज़ी में नाम
line-acronym = संक्षिप्त नाम
line-country = देश
line-website = वेबसाइट
line-affiliation = संबद्धता
line-representatives = साथ में छपे नाम
line-file-under = सूची में स्थान

mail-footer-contact-of = { $site } की ओर से, क्योंकि यह पता एक खुले पत्र के नीचे हुए हस्ताक्षर के संपर्क व्यक्ति का है।
mail-entry-corrected-subject = आपका हस्ताक्षर सुधारा गया: { $title }
mail-entry-corrected-heading = आपका हस्ताक्षर सुधारा गया
mail-entry-corrected-about = मॉडरेटर ने { $host } के इस खुले पत्र के नीचे आपका हस्ताक्षर सुधारा है:
mail-entry-corrected-what = यह बदला गया:
mail-entry-corrected-before = पहले: { $text }
mail-entry-corrected-now = अब: { $text }
mail-entry-corrected-nothing = कुछ नहीं
mail-entry-corrected-object = अगर यह सही है, तो कुछ नहीं करना है। अगर नहीं, तो अपने हस्ताक्षरों का लिंक माँगें: वहाँ आप इसे खुद सुधार सकते हैं, या वापस ले सकते हैं।
mail-invalidated-subject = आपका हस्ताक्षर हटाया गया: { $title }
mail-invalidated-heading = आपका हस्ताक्षर हटाया गया
mail-invalidated-about = मॉडरेटर ने { $host } के इस खुले पत्र से आपका हस्ताक्षर हटा दिया है:
mail-invalidation-forged = उन्होंने पाया कि यह उसने नहीं किया जिसका नाम इसमें है।
mail-invalidation-abuse = उन्होंने पाया कि यह उन कई हस्ताक्षरों में से एक है जो गढ़े गए थे।
mail-invalidation-not-eligible = उन्होंने पाया कि यह उनमें से नहीं है जो इस पत्र पर हस्ताक्षर कर सकते हैं।
mail-invalidation-mistake = यह उनकी गलती से दर्ज या प्रकाशित हुआ था।
mail-entered-subject = आपका हस्ताक्षर दर्ज किया गया: { $title }
mail-entered-heading = आपका हस्ताक्षर दर्ज किया गया
mail-entered-about = आपने { $host } के इस खुले पत्र का समर्थन कागज़ पर, ईमेल से, या टेलीफ़ोन पर किया, और इसके मॉडरेटर ने आपका हस्ताक्षर दर्ज किया है:
mail-entered-listed = यह सूची में है।
mail-entered-waits = सूची में आने से पहले मॉडरेटर इसे एक बार और देखते हैं।
mail-entered-object = अगर आपने पत्र का समर्थन नहीं किया, या कुछ बदलवाना चाहते हैं, तो अपने हस्ताक्षरों का लिंक माँगें: वहाँ आप इसे सुधार सकते हैं, या तुरंत वापस ले सकते हैं।

ledger-reason-moderated = मॉडरेटर ने सुधारा
ledger-reason-abuse = गढ़े गए कई हस्ताक्षरों में से एक
ledger-reason-not-eligible = हस्ताक्षर की पात्रता नहीं
ledger-reason-mistake = गलती से दर्ज

desk-moved-corrected-entry = सुधारा गया
desk-done-corrected-entry = { $name } को सुधारा गया। संपर्क व्यक्ति को दस मिनट बाद बताया जाता है।
desk-change = { $label }: { $before } → { $after }
desk-change-nothing = (कुछ नहीं)
desk-invalidation-forged = जिसका नाम है, उसने नहीं किया
desk-invalidation-abuse = गढ़े गए कई हस्ताक्षरों में से एक
desk-invalidation-not-eligible = हस्ताक्षर की पात्रता नहीं
desk-invalidation-mistake = गलती से दर्ज या प्रकाशित
desk-invalidation-choose = कारण चुनें
reason-came-back-invalidated = जिसके कारण इसे बंद किया या मिलाया गया था, उसे मॉडरेटर ने अमान्य ठहराया।

line-name-hint = अपनी लिपि में।
line-country-none = कोई देश नहीं
line-person = व्यक्ति { $number }
line-role = व्यक्ति { $number } का पद
line-file-under-hint = केवल तब, जब यह अपने नाम से अलग जगह पर होना चाहिए: “Berlin, Humanists of”.
correct-entry-link = जो छपता है उसे सुधारें
correct-entry-title = { $name } को सुधारें
correct-entry-as-organisation = संगठन के रूप में
correct-entry-as-individual = व्यक्ति के रूप में
correct-entry-to-individual = व्यक्तियों में ले जाएँ
correct-entry-to-organisation = संगठनों में ले जाएँ
correct-entry-see = देखें, क्या बदलेगा
correct-entry-again = फिर से देखें
correct-entry-save = सुधार सहेजें
correct-entry-hint = क्या बदलता है, यह आपके देख लेने से पहले कुछ नहीं सहेजा जाता।
correct-entry-look = क्या बदलेगा
correct-entry-nothing = कुछ नहीं: पंक्ति पहले से ऐसी ही है।
correct-entry-doubts = तब नियम इसके बारे में क्या कहते हैं
correct-entry-becomes-new = यह ऐसे संगठन का हस्ताक्षर हो जाता है जो अभी रजिस्टर में नहीं है।
correct-entry-becomes-other = यह रजिस्टर के किसी दूसरे संगठन का हस्ताक्षर हो जाता है।
correct-entry-becomes-rival = यह इसका प्रतिद्वंद्वी हो जाता है:
correct-entry-place = सूची में इसका स्थान, { $heading } के अंतर्गत
correct-entry-filed = सूची में स्थान: { $file_under }
correct-entry-told = क्या बदला गया, यह दस मिनट में संपर्क व्यक्ति को ईमेल से बताया जाता है, और वे इसे सुधार या वापस ले सकते हैं।
correct-entry-back = प्रविष्टि पर वापस
correct-entry-differs = आपके यह पृष्ठ खोलने के बाद प्रविष्टि बदली गई। वह आपके लिखे से अलग है:
correct-entry-stale = कुछ नहीं सहेजा गया, और आपने जो लिखा वह रखा है। दोनों देखें, और अगर आपका सही है तो फिर से सहेजें।
correct-entry-closed = केवल वही सुधारा जा सकता है जो प्रतीक्षा में है या प्रकाशित है। पहले इसे फिर से खोलें।

invalidate-heading = हमेशा के लिए हटाएँ
invalidate-hint = यह सूची और कतार से हट जाता है। सार्वजनिक बही में कारण लिखा जाता है, बिना नाम के। जो इसके कारण बंद किया या मिलाया गया था, वह वापस आ जाता है। इसे दस मिनट तक पूर्ववत किया जा सकता है।
invalidate-reason = कारण
invalidate-note = सहकर्मियों के लिए नोट, अगर कोई हो
invalidate-button = हमेशा के लिए हटाएँ
error-invalidation-reason = कोई कारण चुनें।

desk-came-paper = कागज़ पर आया
desk-came-mail = ईमेल से आया
desk-came-phone = टेलीफ़ोन से आया
desk-came-choose = चुनें कि कैसे
desk-moved-entered = दर्ज किया गया
desk-done-entered = { $name } को दर्ज किया गया।
endorsement-title = समर्थन दर्ज करें
endorsement-lead = { $letter } के लिए। जो आपको कागज़ पर, ईमेल से, या टेलीफ़ोन पर मिला; सूची में लिखा होता है कि इसे पत्र के जारीकर्ता लाए।
endorsement-organisation = संगठन
endorsement-individual = व्यक्ति
endorsement-switch-individual = इसके बजाय व्यक्ति दर्ज करें
endorsement-switch-organisation = इसके बजाय संगठन दर्ज करें
endorsement-origin = यह कहाँ से आया
endorsement-channel = कैसे आया
endorsement-date = कब, अगर आपको पता हो
endorsement-note = सहकर्मियों के लिए नोट, अगर कोई हो
endorsement-contact = किसे बताएँ
endorsement-contact-hint = पता देने पर संपर्क व्यक्ति को बताया जाता है, और वे हस्ताक्षर को सुधार या वापस ले सकते हैं। यह प्रकाशित नहीं होता।
endorsement-contact-name = संपर्क व्यक्ति का नाम
endorsement-contact-email = संपर्क व्यक्ति का पता
endorsement-publish = नियमों को कोई संदेह न हो, तो तुरंत प्रकाशित करें
endorsement-button = दर्ज करें
endorsement-same = इस पत्र के नीचे इसी हस्ताक्षरकर्ता का हस्ताक्षर पहले से है। कुछ दर्ज नहीं किया गया।
error-endorsement-channel = चुनें कि यह कैसे आया।
error-endorsement-contact-name = पते के साथ संपर्क व्यक्ति का नाम भी दें।
error-endorsement-date-long = तारीख के लिए यह बहुत लंबा है।
error-text-formula = यह किसी फ़ॉर्मूले की तरह शुरू होता है। इसे शुरू के चिह्न के बिना लिखें।
error-text-columns = इस पंक्ति में तालिका के कॉलमों से ज़्यादा खाने हैं: इसमें कुछ खिसक गया है।

upload-link = समर्थन दर्ज या आयात करें
upload-title = समर्थन आयात करें
upload-lead = स्प्रेडशीट से: कुछ भी लाने से पहले दिखाया जाता है कि हर पंक्ति का क्या होगा।
upload-file = फ़ाइल
upload-file-hint = CSV या टैब वाला टेक्स्ट, 2,00,000 पंक्तियों तक। पहली पंक्ति में कॉलमों के नाम होते हैं।
upload-pasted = या स्प्रेडशीट से चिपकाया हुआ
upload-pasted-hint = कॉलमों के नाम वाली पंक्ति के साथ।
upload-button = देखें
upload-kept = यह एक दिन तक सीलबंद रखा जाता है, जब तक आप इसे आयात न करें या छोड़ न दें।
upload-unreadable = यह पढ़ा नहीं जा सकता
upload-recent = पिछले एक दिन के
upload-state-checking = पंक्तियाँ देखी जा रही हैं।
upload-state-checked = अभी कुछ आयात नहीं हुआ है।
upload-state-importing = आयात हो रहा है।
upload-state-imported = आयात हो गया है।
upload-odd-windows = फ़ाइल UTF-8 नहीं है; इसे Windows-1252 मानकर पढ़ा गया। देखें कि मात्राएँ और चिह्न सही हैं या नहीं।
upload-odd-utf-16 = फ़ाइल UTF-16 मानकर पढ़ी गई।
upload-lines = पंक्तियाँ
upload-checked = { $count } देखी गईं
upload-fate = इसका क्या होगा
upload-fate-published = प्रकाशित होगी
upload-fate-held = डेस्क पर प्रतीक्षा करेगी
upload-fate-listed = पहले ही हस्ताक्षर हैं
upload-fate-repeated = इस तालिका में दो बार
upload-fate-faulty = नहीं लाई जा सकती
upload-fate-unknown = अभी नहीं देखी गई
upload-faulty-pages = इन पृष्ठों पर
upload-look-again = फिर से देखें
upload-columns = कॉलम क्या हैं
upload-column-none = (छोड़ दिया गया)
upload-column-representative = संपर्क व्यक्ति, या छपने वाला नाम
upload-column-role = व्यक्ति का पद
upload-column-email = संपर्क व्यक्ति का पता
upload-kind = जिन पंक्तियों में प्रकार नहीं लिखा
upload-all-organisations = वे संगठन हैं
upload-all-individuals = वे व्यक्ति हैं
upload-publish = जिन पर नियमों को संदेह न हो, उन्हें तुरंत प्रकाशित करें
upload-set-columns = इन कॉलमों के साथ पढ़ें
upload-bring = { $count ->
    [one] { $count } पंक्ति आयात करें
   *[other] { $count } पंक्तियाँ आयात करें
  }
upload-bring-hint = ये सब एक ही क्षण में दिखती हैं। बाकी पंक्तियाँ छोड़ दी जाती हैं।
upload-discard = छोड़ दें
upload-download = हर पंक्ति का क्या होगा, डाउनलोड करें
upload-download-hint = नामों के साथ, पतों के बिना। इसके लिए आपका पासवर्ड माँगा जाता है।
audit-act-export-fates = तालिका की पंक्तियों का क्या होगा, डाउनलोड किया
upload-page = पंक्तियाँ, { $pages } में से पृष्ठ { $page }
upload-line = पंक्ति
upload-previous = पिछला पृष्ठ
upload-next = अगला पृष्ठ
upload-back = अन्य आयात
upload-brought = { $count ->
    [one] { $count } पंक्ति लाई गई।
   *[other] { $count } पंक्तियाँ लाई गईं।
  }
upload-undo = पूरा आयात फिर से हटाएँ
upload-undo-hint = जिन पर इस बीच किसी ने निर्णय लिया, वे बने रहते हैं। किसी को बताया नहीं जाता। इसके लिए आपका पासवर्ड माँगा जाता है।
upload-imports = आयात किए गए
upload-newer = नए आयात
upload-older = पुराने आयात
upload-import-lines = { $count ->
    [one] { $count } पंक्ति
   *[other] { $count } पंक्तियाँ
  }
upload-taken-off = { $count ->
    [one] { $count } पंक्ति हटाई गई।
   *[other] { $count } पंक्तियाँ हटाई गईं।
  }
upload-stay = { $count ->
    [one] { $count } बनी रहती है: किसी ने उस पर निर्णय लिया, वह पढ़ी नहीं जा सकती, या जिसने यह हटवाया उसे अब निर्णय का अधिकार नहीं है।
   *[other] { $count } बनी रहती हैं: किसी ने उन पर निर्णय लिया, वे पढ़ी नहीं जा सकतीं, या जिसने यह हटवाया उसे अब निर्णय का अधिकार नहीं है।
  }
upload-goes-on = काम चल रहा है; कहाँ तक पहुँचा, यह देखने के लिए पृष्ठ फिर से लोड करें।
upload-stopped = आयात समाप्त हो गया, क्योंकि जिसने इसे शुरू किया उसे अब निर्णय का अधिकार नहीं है। इसमें से कुछ भी सूची में नहीं है। कोई मॉडरेटर इसे फिर से आयात कर सकता है।
upload-stale = इस पर काम चल रहा है, या आपके पृष्ठ खोलने के बाद इसे बदला गया।
upload-read-anew = आपका पृष्ठ तालिका के नए सिरे से पढ़े जाने से पहले का था, और आपने जो दबाया उसमें से कुछ नहीं किया गया। अब तालिका इस तरह पढ़ी गई है: { $columns }.
upload-read-publish = जिन पर नियमों को संदेह नहीं है, वे तुरंत प्रकाशित होंगी।
upload-read-hold = सब डेस्क पर प्रतीक्षा करेंगी।
upload-chosen-kept = आपने जो चुना वह नीचे रखा है।
upload-note-earlier = यही हस्ताक्षरकर्ता पंक्ति { $line } में है।
upload-note-near = यह { $name } हो सकता है, जिसे रजिस्टर जानता है।
upload-field-kind = किस रूप में हस्ताक्षर
upload-field-organisation = नाम
upload-field-organisation_en = अंग्रेज़ी में नाम
upload-field-acronym = संक्षिप्त नाम
upload-field-website = वेबसाइट
upload-field-country = देश
upload-field-name = व्यक्ति
upload-field-role = पद
upload-field-email = पता
upload-field-authorised = अधिकृत
upload-field-consent = सहमति
upload-field-file_under = सूची में स्थान
upload-field-visibility = नाम किसे दिखे
upload-field-affiliation = संबद्धता
error-upload-empty = इसमें कुछ नहीं है, या केवल कॉलमों के नाम वाली पंक्ति है।
error-upload-binary = यह टेक्स्ट नहीं है। तालिका को CSV के रूप में सहेजें, या चिपकाएँ।
error-upload-long = इसमें { $max } से ज़्यादा पंक्तियाँ हैं। इसे कई हिस्सों में लाएँ।
error-upload-many = एक पत्र के लिए और एक मॉडरेटर की, एक समय में अधिक से अधिक { $max } तालिकाएँ प्रतीक्षा में रहती हैं। पहले उनमें से कुछ आयात करें या छोड़ दें।
error-upload-wide = इसमें { $max } से ज़्यादा कॉलम हैं। जो ज़रूरी न हों, उन्हें हटा दें।
error-upload-twice = दो कॉलम एक ही चीज़ नहीं हो सकते।
error-upload-no-name = एक कॉलम नाम का होना ही चाहिए।

## Acts of the audit log
audit-act-correct-entry = प्रविष्टि सुधारी
audit-act-invalidate = सूची से हमेशा के लिए हटाया
audit-act-enter-endorsement = समर्थन दर्ज किया
audit-act-undo-import = आयात पूर्ववत किया
audit-field-kind = संगठन या व्यक्ति
audit-field-affiliation = संबद्धता
audit-field-representatives = प्रतिनिधि
audit-field-file-under = सूची में स्थान
audit-field-given-on = दिया गया
audit-field-channel = कैसे आया
audit-act-upload = तालिका अपलोड की
audit-act-set-columns = तालिका के कॉलम तय किए
audit-act-discard-upload = तालिका छोड़ दी

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] कोई प्रविष्टि डेस्क पर वापस नहीं ली गई।
    [one] { $count } प्रविष्टि सूची से हटाई गई और डेस्क पर प्रतीक्षा में है।
   *[other] { $count } प्रविष्टियाँ सूची से हटाई गईं और डेस्क पर प्रतीक्षा में हैं।
  }
bulk-invalidated = { $count ->
    [0] कोई प्रविष्टि हमेशा के लिए नहीं हटाई गई।
    [one] { $count } प्रविष्टि हमेशा के लिए हटाई गई।
   *[other] { $count } प्रविष्टियाँ हमेशा के लिए हटाई गईं।
  }
bulk-left-on-list = नहीं किया गया: पृष्ठ दिखाए जाने के बाद बदलीं, या ऐसी स्थिति में हैं जिसमें यह नहीं हो सकता
bulk-list = सूची पर वापस
bulk-unpublish = वापस डेस्क पर
bulk-invalidate = हमेशा के लिए हटाएँ
bulk-off-hint = “वापस डेस्क पर” प्रकाशित प्रविष्टियों को सूची से तब तक हटाता है जब तक कोई फिर से निर्णय न ले; इसके लिए नोट चाहिए और किसी को ईमेल नहीं जाता। “हमेशा के लिए हटाएँ” के लिए कारण चाहिए, जो सार्वजनिक बही में लिखा जाता है। दोनों के लिए आपका पासवर्ड माँगा जाता है, और दोनों को दस मिनट तक पूर्ववत किया जा सकता है।

## Texts of letters, and letters from files
text-moved-on = आपके लिखने के दौरान यह पाठ प्रकाशित हो गया या इसका पत्र वापस ले लिया गया। आपने जो लिखा वह नीचे है और सहेजा नहीं गया है। सहेजने पर वह संस्करण { $number } के रूप में रखा जाता है, जिसे अब भी बदला जा सकता है।
text-drop-changed = आपके पृष्ठ खोलने के बाद किसी ने यह पाठ बदल दिया, इसलिए इसे हटाया नहीं गया। अब वहाँ जो है वह नीचे है: पहले उसे देखें।
text-drop-own = मसौदा अपनी मूल भाषा का पाठ रखता है, इसलिए इसे हटाया नहीं गया।
letterdesk-files = फ़ाइलों से
letterdesk-files-intro = निर्यात किया गया या फ़ाइलों में लिखा गया पत्र यहाँ मसौदा बन जाता है: उसकी सेटिंग, उसके पाठ, उसके सह-जारीकर्ता और जो कुछ उसके साथ है। जो पत्र इस सर्वर पर पहले से है, वह इससे नहीं बदलता।
letterdesk-files-label = पत्र की फ़ाइलें
letterdesk-files-hint = सब एक साथ चुनें: letter.toml, और हर भाषा के लिए letter.en.md या ऐसी फ़ाइल; साथ में, अगर हों तो, learn.en.md, act.en.md, sample.en.toml और updates.toml।
letterdesk-files-button = इनसे मसौदा बनाएँ
letterdesk-files-faults = ये फ़ाइलें नहीं ली जा सकतीं
