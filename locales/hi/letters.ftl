### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = पत्र
letterdesk-nav = इस पत्र के पृष्ठ
letterdesk-overview = सारांश
letterdesk-corrections = { $count ->
    [one] { $count } प्रथम हस्ताक्षरकर्ता ने अपनी पंक्ति सुधारी: मॉडरेटर के देखने के बाद ही वह पत्र के नीचे आती है।
   *[other] { $count } प्रथम हस्ताक्षरकर्ताओं ने अपनी पंक्तियाँ सुधारीं: मॉडरेटर के देखने के बाद ही वे पत्र के नीचे आती हैं।
  }
letterdesk-text = पाठ
letterdesk-version = पाठ और संस्करण
letterdesk-settings = सेटिंग
letterdesk-updates = अपडेट
letterdesk-action = कदम उठाएँ
letterdesk-delivery = सौंपना
letterdesk-new = नया पत्र
letterdesk-new-intro = यह ऐसे मसौदे के रूप में शुरू होता है जिसे कोई नहीं देखता। खुलने तक इसका पाठ और बाकी सब कुछ बदला जा सकता है।
letterdesk-new-button = मसौदा बनाएँ
letterdesk-none = अभी कोई पत्र नहीं है।
letterdesk-letter = पत्र
letterdesk-state = स्थिति
letterdesk-signed = हस्ताक्षर
letterdesk-made = { $date } को शुरू
letterdesk-slug = पता
letterdesk-slug-hint = इसके पते का आखिरी हिस्सा, जैसे “peace-2027”: छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न। यह बाद में नहीं बदलता।
letterdesk-slug-bad = 1 से 60 छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न लिखें, शुरू या अंत में हाइफ़न न हो।
letterdesk-slug-taken = यह पता किसी दूसरे पत्र का है। कोई और चुनें।
letterdesk-title-wanted = पत्र को अधिक से अधिक 300 अक्षरों का शीर्षक दें।
letterdesk-host-wanted = बताएँ कि पत्र कौन प्रकाशित करता है, अधिक से अधिक 200 अक्षरों में।
letterdesk-language-bad = भाषा का कोड लिखें, जैसे “en”, “fr” या “pt-BR”।
letterdesk-problem = यह नहीं किया गया
letterdesk-moved = इस बीच किसी और ने पत्र की स्थिति बदल दी है। यह पृष्ठ दिखाता है कि वह अब कहाँ है।
letterdesk-lacks = पत्र में अब भी ऐसा कुछ नहीं है जो हस्ताक्षर के लिए ज़रूरी है।
letterdesk-before-opening = खोलने से पहले
letterdesk-ready = कुछ बाकी नहीं है।
letterdesk-lacks-text = { $language } के पाठ में अभी कोई शब्द नहीं है।
letterdesk-lacks-addressees = { $language } के पाठ में नहीं लिखा कि वह किसे लिखा गया है।
letterdesk-lacks-host = जारीकर्ता के रूप में किसी का नाम नहीं है।
letterdesk-lacks-contact = कोई सार्वजनिक संपर्क तय नहीं है: हस्ताक्षर करने वाले किसी से पूछ नहीं पाएँगे।
letterdesk-unpublished = { $count ->
    [one] { $count } प्रकाशित नहीं
   *[other] { $count } प्रकाशित नहीं
  }
letterdesk-texts = संस्करण { $number }
letterdesk-prepared = तैयारी में:
letterdesk-write = लिखें
letterdesk-columns = साथ-साथ अनुवाद करें
letterdesk-preview = प्रीव्यू
letterdesk-read = पढ़ें
letterdesk-add-language = भाषा जोड़ें
letterdesk-moves = खोलना और बंद करना
letterdesk-open-means = खोलने पर पत्र सबको दिखता है और उसका पाठ स्थिर हो जाता है: उसके बाद वह केवल नए संस्करण के रूप में बदलता है।
letterdesk-close-means = बंद पत्र पढ़ा जा सकता है; जो समय पर भेजा गया, उसकी पुष्टि अगले 24 घंटे तक की जा सकती है। संग्रहित पत्र अब सामने नहीं रखा जाता।
letterdesk-move-open = हस्ताक्षरों के लिए खोलें
letterdesk-move-closed = बंद करें
letterdesk-move-archived = संग्रहित करें
letterdesk-move-draft = वापस मसौदा बनाएँ
letter-state-draft = मसौदा
letter-state-open = खुला
letter-state-awaiting = खुलने की प्रतीक्षा में
letter-state-closed = बंद
letter-state-archived = संग्रहित

## Its text

text-title = शीर्षक
text-title-hint = जैसा पत्र के ऊपर होता है।
text-short-title = छोटा शीर्षक
text-short-title-hint = नेविगेशन और ईमेल के लिए कुछ शब्द, अधिक से अधिक 60 अक्षर।
text-addressees = प्राप्तकर्ता
text-addressees-hint = पत्र किसे लिखा गया है, जैसा “सेवा में” के बाद छपता है।
text-note = क्या बदलता है
text-note-hint = एक वाक्य, जिसे सब नए संस्करण के साथ पढ़ें।
text-markdown = पाठ
text-markdown-hint = Markdown: अनुच्छेदों के बीच खाली पंक्ति, शीर्षकों के लिए #, *तिरछा*, **मोटा**, सूचियों के लिए -, उद्धरणों के लिए >, पादटिप्पणियों के लिए [^1]। वर्ड प्रोसेसर से चिपकाएँ: उसमें जो चिह्नित है वह बना रहता है।
text-paragraph = अनुच्छेद { $number }
text-whole = पाठ एक साथ लिखें
text-of-draft = अभी इसे कोई नहीं देखता। पत्र खुलने पर यह स्थिर हो जाता है।
text-of-next = अगले संस्करण का मसौदा: प्रकाशित होने तक इसे कोई नहीं देखता।
text-of-translation = जिस संस्करण पर अभी हस्ताक्षर होते हैं, उसका अनुवाद: प्रकाशित होने तक इसे कोई नहीं देखता, और उसके बाद यह कभी नहीं बदलता।
text-save = सहेजें
text-dismiss = बदलाव छोड़ दें
text-kept = सहेजा गया।
text-empty = यह खाली नहीं हो सकता।
text-too-long = यह बहुत लंबा है: अधिक से अधिक { $max } अक्षर।
text-same = कोई अंतर नहीं है।
text-changed = इस बीच किसी और ने इसे बदल दिया है
text-changed-hint = दोनों में से कुछ नहीं खोया: उनका सहेजा हुआ है, आपका नीचे के फ़ॉर्म में है। जो चाहें ले लें; सहेजने पर आपका उनके की जगह ले लेता है।
text-theirs = किसी और ने सहेजा
text-yours = आपका
text-cleaned = सफ़ाई से क्या बदलता है
text-cleaned-hint = अभी कुछ सहेजा नहीं गया है। नीचे का पाठ जैसा अब है वैसा सहेजें, या सफ़ाई वापस लें।
text-pasted = जैसा था
text-clean = सफ़ाई के बाद
text-clean-up = चिपकाए गए पाठ की सफ़ाई
text-clean-up-hint = जो दिखता नहीं उसे हटाता है, जैसे सॉफ़्ट हाइफ़न और न टूटने वाले रिक्त स्थान, और बुलेट तथा संख्याओं से सूचियाँ बनाता है। सहेजने से पहले आप हर बदलाव देखते हैं।
text-join = जो पंक्तियाँ केवल पृष्ठ की चौड़ाई के कारण टूटी हैं, उन्हें जोड़ें
text-clean-button = सफ़ाई करें
text-restore = सफ़ाई वापस लें
text-pasted-note = Markdown के रूप में चिपकाया गया।
text-file = पाठ फ़ाइल से लें
text-file-hint = Markdown, सादा टेक्स्ट या वेब पृष्ठ (.md, .txt, .html)। यह ऊपर के पाठ की जगह ले लेता है, और उसी के साथ सहेजा जाता है।
text-drop = यह पाठ हटाएँ
text-drop-sure = इस भाषा का पाठ हटा दिया जाता है।
text-drop-button = पाठ हटाएँ

## Versions and translations

version-prepare = संस्करण { $number } तैयार करें
version-draft = पत्र एक मसौदा है: इसका पाठ अभी खुलकर बदला जा सकता है, नए संस्करण के बिना।
version-how = जिस पाठ पर हस्ताक्षर होते हैं, वह कभी नहीं बदलता। अगला संस्करण उसके साथ लिखें, हर उस भाषा में जिसमें उसे होना है; कुछ भी प्रकाशित होने से पहले नीचे दिखाया जाता है कि क्या अंतर है।
version-prepared = तैयारी में
version-translations = संस्करण { $number } की और भाषाएँ
version-translations-hint = अनुवाद उस संस्करण में जोड़ा जाता है जिस पर अभी हस्ताक्षर होते हैं। प्रकाशित होने के बाद उस पर हस्ताक्षर किए जा सकते हैं, और वह कभी नहीं बदलता।
version-translation-publish = अनुवाद प्रकाशित करें
version-publish = संस्करण { $number } प्रकाशित करें
version-publish-button = संस्करण { $number } प्रकाशित करें
version-missing = ये भाषाएँ तैयारी में नहीं हैं, इसलिए इनके पाठकों को पत्र की अपनी भाषा का पाठ मिलेगा:
version-what = यह किस तरह का बदलाव है?
version-editorial = संपादकीय
version-material = विषय-वस्तु में
version-editorial-means = { $count ->
    [0] वर्तनी, कोई तारीख, अधिक स्पष्ट वाक्य। किसी से पूछने की ज़रूरत नहीं।
    [one] वर्तनी, कोई तारीख, अधिक स्पष्ट वाक्य। { $count } हस्ताक्षर बना रहता है; किसी से नहीं पूछा जाता।
   *[other] वर्तनी, कोई तारीख, अधिक स्पष्ट वाक्य। सभी { $count } हस्ताक्षर बने रहते हैं; किसी से नहीं पूछा जाता।
  }
version-material-means = { $count ->
    [0] विषय-वस्तु बदलती है। अभी कोई संपर्क व्यक्ति नहीं है जिससे पूछा जाए।
    [one] विषय-वस्तु बदलती है। { $count } संपर्क व्यक्ति से ईमेल द्वारा पूछा जाएगा कि क्या वे नए पाठ के साथ हैं; उत्तर न देने पर हस्ताक्षर उसी पाठ के नीचे रहता है जिस पर वह किया गया।
   *[other] विषय-वस्तु बदलती है। { $count } संपर्क व्यक्तियों से ईमेल द्वारा पूछा जाएगा कि क्या वे नए पाठ के साथ हैं; उत्तर न देने पर हस्ताक्षर उसी पाठ के नीचे रहता है जिस पर वह किया गया।
  }
version-nobody-to-ask = पत्र खुला नहीं है, इसलिए कोई हस्ताक्षरकर्ता उत्तर नहीं दे सकता। केवल संपादकीय बदलाव प्रकाशित किया जा सकता है।
version-change-wanted = चुनें कि बदलाव संपादकीय है या विषय-वस्तु में।
version-lacks = { $language } का पाठ पूरा नहीं है: उसमें शब्द और प्राप्तकर्ता चाहिए।
version-same = जिस संस्करण पर अभी हस्ताक्षर होते हैं, उससे कोई अंतर नहीं है।
version-changed = आपके देखने के बाद पाठ बदल गए हैं। यह पृष्ठ उनका मौजूदा रूप दिखाता है।

## Settings

settings-draft = पत्र के खुलने तक सब कुछ बदला जा सकता है।
settings-owners = सेटिंग और सह-जारीकर्ता केवल व्यवस्थापक बदलते हैं।
settings-open = पत्र खुल चुका है: हस्ताक्षर करते समय लोगों ने जिस पर भरोसा किया, वह बना रहता है। जो हस्ताक्षर कर सकते थे वे अब भी कर सकते हैं, जिन प्रतिनिधियों के नाम छपने थे वे छपते हैं, और पत्र की अपनी भाषा वही रहती है।
settings-changed = इस बीच किसी और ने सेटिंग बदल दी हैं
settings-changed-hint = ये अब अलग हैं। फिर से सहेजने पर आपकी सेटिंग इनकी जगह ले लेती हैं।
settings-who = कौन हस्ताक्षर करे, और कैसे
settings-signers = कौन हस्ताक्षर कर सकता है
settings-signers-hint = पत्र खुलने के बाद दूसरों को भी शामिल किया जा सकता है, पर किसी को बाहर नहीं किया जाता।
settings-signers-organisations = संगठन
settings-signers-individuals = व्यक्ति
settings-signers-both = संगठन और व्यक्ति
settings-review = समीक्षा
settings-review-first = हर प्रविष्टि मॉडरेटर की प्रतीक्षा करती है
settings-review-rules = केवल संदिग्ध प्रविष्टियाँ प्रतीक्षा करती हैं
settings-representatives = प्रतिनिधियों के नाम छप सकते हैं
settings-representatives-hint = संगठन के नीचे व्यक्ति का नाम, जहाँ वे इस पर निशान लगाएँ। पत्र खुलने के बाद यह चालू रहता है।
settings-reminder = पुष्टि की याद दिलाएँ
settings-reminder-hint = जिस पते ने पुष्टि नहीं की, उसे 48 घंटे बाद एक ईमेल।
settings-factor = दो-चरणीय सत्यापन ज़रूरी
settings-factor-hint = केवल दो-चरणीय सत्यापन वाले खाते इस पत्र का डेस्क इस्तेमाल कर सकते हैं।
settings-host-legend = जारीकर्ता, भाषा और अंतिम तिथि
settings-host = जारीकर्ता
settings-host-hint = पत्र कौन प्रकाशित करता है, जैसा “प्रेषक” के बाद छपता है।
settings-contact = सार्वजनिक संपर्क
settings-contact-hint = ईमेल पता या पृष्ठ, जहाँ हस्ताक्षर करने वाले मॉडरेटर से संपर्क कर सकें।
settings-language = भाषा
settings-language-hint = कोड, जैसे “en”, “fr” या “pt-BR”।
settings-own-language-hint = पत्र की अपनी भाषा, जिसमें वह उन पाठकों को मिलता है जिनकी भाषा उपलब्ध नहीं। इसका पाठ ज़रूरी है, और पत्र खुलने के बाद यह नहीं बदलती। और भाषाएँ वे हैं जिनमें पत्र का पाठ है: उन्हें “पाठ और संस्करण” में जोड़ें।
settings-moments = पत्र कब खुले और कब बंद हो, यह एक अलग पृष्ठ पर तय होता है।
settings-zone = समय क्षेत्र
settings-zone-hint = नाम, जैसे “Europe/Paris” या “UTC”।
settings-list-legend = सूची
settings-collation = वर्णमाला
settings-collation-hint = वह भाषा जिसकी वर्णमाला से सूची का क्रम बनता है, जैसे “en” या “sv”। इसे बदलने पर पूरी सूची नए क्रम में रखी जाती है, जिसमें कुछ क्षण लगते हैं; तब तक उसमें दो क्रम हो सकते हैं।
settings-collation-bad = यह ऐसी भाषा नहीं है जिसकी वर्णमाला पता हो।
settings-articles = शुरू के आर्टिकल
settings-articles-hint = “The Society” T के अंतर्गत हो या S के। इसे बदलने पर सूची नए क्रम में रखी जाती है।
settings-articles-keep = गिने जाएँ: “The Society” T के अंतर्गत
settings-articles-ignore = न गिने जाएँ: “The Society” S के अंतर्गत
settings-grouping = समूह
settings-grouping-hint = पत्र के नीचे, कागज़ पर और पढ़ने की फ़ाइलों में सूची कैसी हो। प्रोग्रामों की फ़ाइलों और खोज में एक ही वर्णक्रम रहता है। जब नाम उससे अधिक हों जितने पृष्ठ पर होने हैं, तो “देश के अनुसार” उनकी जगह देश दिखाता है।
settings-grouping-none = एक ही वर्णक्रम
settings-grouping-country = देश के अनुसार
settings-grouping-first = प्रथम हस्ताक्षरकर्ता सबसे ऊपर
settings-list = पत्र के पृष्ठ पर नाम
settings-list-hint = पत्र के ठीक नीचे कितने हों, 0 से 10,000 तक; बाकी एक लिंक की दूरी पर हैं।
settings-progress = दिखाएँ कि कितने प्रतीक्षा में हैं
settings-progress-hint = सबको दिखता है कि कितने हस्ताक्षर प्राप्त हुए, कितनों की पुष्टि हुई और कितने प्रकाशित हुए।
settings-target = लक्ष्य
settings-target-hint = आपको कितने हस्ताक्षरकर्ताओं की आशा है। ज़रूरत न हो तो खाली छोड़ें।
settings-target-shown = लक्ष्य दिखाएँ
settings-target-shown-hint = पत्र के पृष्ठ पर, गिनती के साथ।
settings-number = { $from } से { $to } तक की संख्या लिखें।
settings-save = सेटिंग सहेजें
settings-refused-language = पहले इस भाषा में पाठ लिखें; और पत्र खुलने के बाद उसकी अपनी भाषा नहीं बदलती।
settings-refused-signers = पत्र खुला है: खुलते समय जो हस्ताक्षर कर सकते थे, वे अब भी कर सकने चाहिए। दोनों चुनें।
settings-refused-representatives = पत्र खुला है, और प्रतिनिधियों को बताया गया था कि उनके नाम छपेंगे।
settings-refused-zone = यह समय क्षेत्र नहीं है। नाम लिखें, जैसे “Europe/Paris”।
hosts-title = सह-जारीकर्ता
hosts-label = हर पंक्ति में एक, उसी क्रम में जिसमें वे छपते हैं
hosts-hint = नाम, फिर वेबसाइट: “Humanists of Nowhere https://nowhere.example”.
hosts-save = सह-जारीकर्ता सहेजें
hosts-bad-line = पंक्ति { $line } में नाम नहीं है, या उसकी वेबसाइट वेबसाइट नहीं है। अधिक से अधिक 40 पंक्तियाँ।
hosts-changed = इस बीच किसी और ने सह-जारीकर्ता बदल दिए हैं। फिर से सहेजने पर आपकी सूची इनकी जगह ले लेती है: { $hosts }

## Updates

updates-title = अपडेट
updates-none = अभी कोई अपडेट नहीं है।
updates-all = सभी अपडेट
updates-feed = फ़ीड रीडर में अपडेट पाएँ (Atom)
update-new = अपडेट लिखें
update-title = अपडेट
update-title-hint = क्या हुआ, कुछ शब्दों में।
update-source-bad = पूरा वेब पता लिखें, जो https:// से शुरू हो।
update-others = दूसरी भाषाओं में:
update-note = क्या सुधारा गया
update-note-hint = एक वाक्य, जिसे सब अपडेट के ऊपर, आज की तारीख के साथ पढ़ते हैं।
update-note-wanted = अपडेट प्रकाशित है: बताएँ कि क्या सुधारा गया।
update-correct = सुधार प्रकाशित करें
update-corrected = { $date } को सुधारा गया:
update-publish = अपडेट प्रकाशित करें
update-drop = मसौदा हटाएँ
update-then = आगे क्या
update-published-on = { $date } को प्रकाशित
update-unpublished = प्रकाशित नहीं
update-gone = आपके लिखने के दौरान किसी सहकर्मी ने यह अपडेट हटा दिया। आपने जो लिखा वह नीचे है और सहेजा नहीं गया है; सहेजने पर उससे नया अपडेट बनता है।
update-language-gone = इस बीच किसी सहकर्मी ने इस भाषा में यह अपडेट हटा दिया; दूसरी भाषा में वह अब भी है। जो लिखा गया वह सहेजा नहीं गया है; सहेजने पर वह फिर से लिखा जाता है।
update-stays = इस बीच यह प्रकाशित हो गया, और प्रकाशित अपडेट बना रहता है।

## Take action

action-intro = हस्ताक्षर के अलावा पाठक क्या कर सकते हैं: किसे लिखें, क्या कहें, और कहाँ पढ़ें। यह पत्र के पते पर “act” के अंतर्गत होता है, और पत्र के नीचे का एक लिंक यहाँ लाता है।
action-title-hint = शीर्षक, और लिंक के शब्द।
action-markdown-hint = Markdown, स्रोतों के लिंक के साथ। शब्द न हों तो पृष्ठ हटा दिया जाता है।
action-save = सहेजें और प्रकाशित करें

## Delivery

delivery-new = सौंपना दर्ज करें
delivery-now = सूची में अभी { $counts } हैं (बही की प्रविष्टि { $number })। आज सौंपा जाए तो यह, और बही का हैश, उसके साथ रखा जाता है; पहले किसी दिन सौंपा गया हो, तो सूची उस दिन के अंत में जैसी थी।
delivery-day = दिन
delivery-day-bad = दिन ऐसे लिखें: 2027-03-31.
delivery-day-to-come = यह दिन अभी आना है।
delivery-recipient = किसे
delivery-recipient-hint = जैसा छपेगा: “लोकसभा अध्यक्ष का कार्यालय”।
delivery-button = दर्ज करें
delivery-draft = पत्र एक मसौदा है: अभी सौंपने के लिए कुछ नहीं है।
delivery-counted-anew = उस दिन सूची इस पृष्ठ पर दिखाई गई सूची से अलग थी। अब पृष्ठ सही स्थिति दिखाता है; उसे रखने के लिए बटन फिर से दबाएँ।
delivery-answer = प्राप्तकर्ता का उत्तर जोड़ें
delivery-answer-change = प्राप्तकर्ता का उत्तर बदलें
delivery-answer-text = उत्तर
delivery-answer-hint = उनके शब्द, Markdown में। जहाँ कोई लिंक उत्तर तक ले जाए, वहाँ खाली छोड़ सकते हैं। शब्द और लिंक दोनों न हों, तो उत्तर हटा दिया जाता है।
delivery-answer-wanted = उनके शब्द लिखें, या नीचे बताएँ कि उत्तर कहाँ पढ़ा जा सकता है।
delivery-answer-gone = उन्होंने उत्तर हटा दिया। आपने जो लिखा वह नीचे के फ़ॉर्म में है और सहेजा नहीं गया है; सहेजने पर वह फिर से वहाँ आ जाता है।
delivery-gone = आपके लिखने के दौरान किसी सहकर्मी ने सौंपने की यह प्रविष्टि वापस ले ली, इसलिए इसका उत्तर सहेजा नहीं जा सकता। आपने जो लिखा वह कॉपी करने के लिए नीचे है। सौंपना फिर से दर्ज करें, फिर उसका उत्तर।
delivery-stray = आपका लिखा उत्तर
delivery-answer-day = उत्तर का दिन
delivery-answer-link = कहाँ पढ़ा जा सकता है
delivery-answer-save = उत्तर सहेजें
delivery-take-back = वापस लें
delivery-take-back-sure = सौंपने की प्रविष्टि और उसका उत्तर पत्र के पृष्ठ से हट जाते हैं।
delivery-take-back-button = सौंपना वापस लें

## What the public reads of it

fact-hosted = जारीकर्ता
fact-hosted-with = { $host }, साथ में
fact-target = लक्ष्य
fact-delivered = सौंपा गया
letter-target = { $target } के लक्ष्य में से { $reached }
delivered-alone = { $date }: { $recipient } को
delivered-on = { $date }: { $recipient } को, साथ में { $counts }
delivered-ledger = बही की प्रविष्टि { $number }
answer-heading = { $date } का उत्तर
answer-link = जहाँ उत्तर दिया गया, वहाँ पढ़ें
preview-note = प्रीव्यू: यह पृष्ठ केवल आप देख रहे हैं।

## In the audit log

audit-act-make-letter = पत्र बनाया
audit-act-write-text = पाठ लिखा
audit-act-drop-text = पाठ हटाया
audit-act-publish-translation = अनुवाद प्रकाशित किया
audit-act-change-settings = पत्र की सेटिंग बदलीं
audit-act-set-co-hosts = सह-जारीकर्ता बदले
audit-act-write-update = अपडेट लिखा
audit-act-publish-update = अपडेट प्रकाशित किया
audit-act-correct-update = अपडेट सुधारा
audit-act-drop-update = अपडेट हटाया
audit-act-write-action = लिखा कि पाठक क्या कर सकते हैं
audit-act-deliver = सौंपना दर्ज किया
audit-act-answer-delivery = उत्तर दर्ज किया
audit-act-take-back-delivery = सौंपना वापस लिया
audit-field-language = भाषा
audit-field-title = शीर्षक
audit-field-short-title = छोटा शीर्षक
audit-field-addressees = प्राप्तकर्ता
audit-field-source = स्रोत
audit-field-co-hosts = सह-जारीकर्ता
audit-field-recipient = किसे
audit-field-day = दिन

## A form that came after its login

form-again-ended = आपका लॉगिन समाप्त हो गया है
form-again-ended-text = यह फ़ॉर्म पहुँचने पर आप साइन इन नहीं थे, इसलिए इसमें से कुछ सहेजा नहीं गया। लॉगिन आठ घंटे इस्तेमाल न होने पर समाप्त हो जाता है, और सात दिन बाद हर हाल में।
form-again-login = नए टैब में साइन इन करें
form-again-then = आपने जो भरा वह अब भी यहाँ है। वह हो जाए, तो इस टैब पर वापस आएँ और फ़ॉर्म फिर से भेजें।
form-again-stale = कृपया फ़ॉर्म एक बार और भेजें
form-again-stale-text = यह फ़ॉर्म आपके मौजूदा लॉगिन में नहीं भरा गया था, इसलिए इसमें से अभी कुछ सहेजा नहीं गया है।
form-again-factor = पहले दो-चरणीय सत्यापन चालू करें
form-again-factor-text = डेस्क का यह हिस्सा केवल दो-चरणीय सत्यापन वाले खातों के लिए खुला है, और आपके खाते में वह अभी नहीं है, इसलिए इस फ़ॉर्म में से कुछ सहेजा नहीं गया।
form-again-set-up = नए टैब में चालू करें
form-again-outdated = यह पृष्ठ पुराना हो चुका है
form-again-outdated-text = आपके भेजे फ़ॉर्म में ऐसा कुछ नहीं है जो अब उसमें होता है: पृष्ठ प्रोग्राम के अपडेट होने से पहले खोला गया था, या रास्ते में कट गया। इसमें से कुछ सहेजा नहीं गया।
form-again-read-only-text = इस साइट को चलाने वालों ने सभी बदलाव रोक रखे हैं, इसलिए इस फ़ॉर्म में से कुछ सहेजा नहीं गया। यह पृष्ठ खुला रखें, और बदलाव फिर शुरू होने पर फ़ॉर्म दोबारा भेजें।
form-again-button = फ़ॉर्म फिर से भेजें
form-again-typed = आपने जो लिखा
form-again-anew = पृष्ठ नए सिरे से खोलें और फ़ॉर्म वहाँ भरें। पासवर्ड, कोड और फ़ाइलें यहाँ नहीं रखी जातीं।
