### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }:
mail-link-below = अगर बटन काम न करे, तो यह पता खोलें:
mail-quoted = “{ $name }”
mail-line-to-be-printed = पत्र के नीचे यह पंक्ति छपेगी:
mail-footer-signer = { $site } की ओर से, क्योंकि खुले पत्र पर हस्ताक्षर के फ़ॉर्म में यह पता दिया गया।
mail-footer-moderator = { $site } की ओर से, क्योंकि आप इसके मॉडरेटर हैं।
mail-footer-contact = पत्र के बारे में प्रश्न: { $contact }

## The way to confirm a submission

mail-confirm-subject = अपने हस्ताक्षर की पुष्टि करें: { $title }
mail-confirm-heading = अपने हस्ताक्षर की पुष्टि करें
mail-confirm-about = आपने, या यह पता देने वाले किसी और ने, { $host } के इस खुले पत्र पर हस्ताक्षर का फ़ॉर्म भरा है:
mail-confirm-button = देखें और पुष्टि करें
mail-confirm-code = या यह कोड उस पृष्ठ पर लिखें जो फ़ॉर्म भेजने पर खुला था:
mail-confirm-code-page = अगर आपने वह पृष्ठ बंद कर दिया है, तो वह यहाँ है:
mail-confirm-expires = लिंक और कोड { $date } तक काम करते हैं।
mail-confirm-not-you = अगर यह आपने नहीं किया: लिंक खोलें और “यह मैंने नहीं किया” दबाएँ। आपकी पुष्टि के बिना कुछ भी प्रकाशित नहीं होता।

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = आपके हस्ताक्षर की पुष्टि अभी बाकी है: { $title }
mail-reminder-heading = आपके हस्ताक्षर की पुष्टि अभी बाकी है
mail-reminder-about = दो दिन पहले { $host } के इस खुले पत्र पर हस्ताक्षर के फ़ॉर्म में यह पता दिया गया था, और अभी तक किसी ने पुष्टि नहीं की है। हम दोबारा नहीं पूछेंगे:

## To an address that has signed before

mail-already-signed-subject = आपके हस्ताक्षर पहले ही हो चुके हैं: { $title }
mail-already-signed-heading = आपके हस्ताक्षर पहले ही हो चुके हैं
mail-already-signed-about = { $host } के इस खुले पत्र पर हस्ताक्षर के फ़ॉर्म में यह पता अभी फिर से दिया गया। आपका हस्ताक्षर पहले से मौजूद है:
mail-already-signed-listed = यह प्रकाशित है, और अब कुछ करना बाकी नहीं है।
mail-already-signed-waiting = मॉडरेटर ने अभी इस पर निर्णय नहीं लिया है। आपको और कुछ नहीं करना है; निर्णय होने पर हम लिखेंगे।
mail-already-signed-not-you = अगर फ़ॉर्म दोबारा आपने नहीं भरा, तो इस ईमेल को अनदेखा कर सकते हैं। कुछ नहीं बदला गया।

## Published

mail-published-subject = आपका हस्ताक्षर प्रकाशित हो गया है: { $title }
mail-published-heading = आपका हस्ताक्षर प्रकाशित हो गया है
mail-published-about = धन्यवाद। आपका हस्ताक्षर अब { $host } के इस खुले पत्र के नीचे है:
mail-published-button = सूची में उसे देखें

## Rejected

mail-rejected-subject = आपका हस्ताक्षर प्रकाशित नहीं किया गया: { $title }
mail-rejected-heading = आपका हस्ताक्षर प्रकाशित नहीं किया गया
mail-rejected-about = मॉडरेटर ने { $host } के इस खुले पत्र के नीचे यह हस्ताक्षर प्रकाशित न करने का निर्णय लिया:
mail-rejected-reason = उनका कारण:
mail-rejected-again = अगर इसमें कुछ गलत था, तो आप फिर से हस्ताक्षर कर सकते हैं:
mail-rejected-again-early = अगर इसमें कुछ गलत था, तो आप फिर से हस्ताक्षर कर सकते हैं: पत्र के उस लिंक से जो आपको दिया गया था, या पत्र के खुलने पर उसके पृष्ठ पर।

mail-rejection-not-genuine = हम यह पक्का नहीं कर सके कि यह हस्ताक्षर असली है।
mail-rejection-not-authorised = हम यह पक्का नहीं कर सके कि हस्ताक्षर करने वाले को संगठन की ओर से ऐसा करने का अधिकार है।
mail-rejection-duplicate = यही हस्ताक्षर पत्र के नीचे पहले से मौजूद है।
mail-rejection-not-eligible = यह पत्र इस प्रकार के हस्ताक्षरों के लिए खुला नहीं है।
mail-rejection-unclear = प्रविष्टि में कोई बात स्पष्ट नहीं हो सकी।
mail-rejection-superseded = इसी संगठन के लिए एक दूसरा हस्ताक्षर प्रकाशित किया गया।

## Another claim for the same organisation was published

mail-superseded-subject = आपके संगठन के लिए दूसरा हस्ताक्षर प्रकाशित हुआ: { $title }
mail-superseded-heading = आपके संगठन के लिए दूसरा हस्ताक्षर प्रकाशित हुआ
mail-superseded-about = एक संगठन पत्र पर एक ही बार हस्ताक्षर करता है। इसी संगठन के लिए किसी और का हस्ताक्षर अब { $host } के इस खुले पत्र के नीचे प्रकाशित है:
mail-superseded-why = इसलिए आपका यह हस्ताक्षर बंद कर दिया गया:
mail-superseded-desk = अक्सर वह किसी सहकर्मी का होता है। अगर प्रकाशित हस्ताक्षर आपके संगठन की ओर से नहीं है, तो मॉडरेटर को बताएँ।
mail-moderators-contact = उनसे यहाँ संपर्क करें: { $contact }
mail-moderators-reply = उनसे संपर्क के लिए इस ईमेल का उत्तर दें।

## To moderators

mail-first-waiting-subject = एक हस्ताक्षर आपकी प्रतीक्षा में है: { $title }
mail-first-waiting-heading = एक हस्ताक्षर आपकी प्रतीक्षा में है
mail-first-waiting-about = कम से कम एक हस्ताक्षर मॉडरेटर के निर्णय की प्रतीक्षा में है। वह { $host } के इस खुले पत्र के लिए है:
mail-first-waiting-button = कतार खोलें
mail-first-waiting-once = कतार भरनी शुरू होने पर आपको ऐसा एक ही ईमेल मिलता है, उसके बाद चाहे जितनी प्रविष्टियाँ आएँ।

## Keep or withdraw after a change in substance

mail-question-subject = पाठ बदल गया है, क्या आप अब भी इसके साथ हैं? { $title }
mail-question-heading = पाठ बदल गया है: क्या आप अब भी इसके साथ हैं?
mail-question-about = जिस हस्ताक्षर की देखभाल इस पते से होती है, वह { $host } के इस खुले पत्र के नीचे है:
mail-question-signed = वह पाठ के संस्करण { $number } के लिए किया गया था:
mail-question-now = उसके बाद पत्र की विषय-वस्तु बदली गई। अब संस्करण { $number } के पाठ पर हस्ताक्षर होते हैं।
mail-question-note = क्या बदला, जारीकर्ता के शब्दों में:
mail-question-compare = दोनों पाठ साथ-साथ:
mail-question-button = हस्ताक्षर बनाए रखें या वापस लें
mail-question-silence = अगर आप कुछ नहीं करते, तो हस्ताक्षर उसी पाठ के नीचे रहता है जिस पर वह किया गया था, और सूची में यह लिखा होता है। हम केवल एक बार पूछते हैं।
mail-question-expires = लिंक { $date } तक, या पत्र के बंद होने तक काम करता है।
## To those who are not named

mail-line-unnamed = इस जानकारी के साथ हस्ताक्षर किए गए; यह नहीं छपेगी:
mail-counted-subject = आपका हस्ताक्षर गिन लिया गया है: { $title }
mail-counted-heading = आपका हस्ताक्षर गिन लिया गया है
mail-counted-about = धन्यवाद। आपका हस्ताक्षर अब { $host } के इस खुले पत्र के नीचे गिना जाता है:
mail-counted-button = पत्र पढ़ें
## Proof: a second address, notices, objections

mail-link-until = लिंक { $date } तक काम करता है।
mail-footer-second-address = { $site } की ओर से, क्योंकि खुले पत्र पर हस्ताक्षर करने वाले ने पुष्टि के लिए यह पता दिया।
mail-footer-notice = { $site } की ओर से, क्योंकि आपके संगठन के नाम से एक हस्ताक्षर किया गया।

mail-ask-subject = आपके हस्ताक्षर के लिए एक कदम और: { $title }
mail-ask-heading = आपके हस्ताक्षर के लिए एक कदम और
mail-ask-about = { $host } के इस खुले पत्र पर आपके हस्ताक्षर के लिए धन्यवाद:
mail-ask-wanted = मॉडरेटर पक्का करना चाहते हैं कि यह संगठन की ओर से ही आया है। कृपया एक दूसरा पता दें जो { $domain } पर समाप्त हो, आपका या आपके किसी सहकर्मी का; हम वहाँ एक लिंक भेजते हैं, और एक बटन दबाने से पुष्टि हो जाती है।
mail-ask-button = दूसरा पता दें
mail-ask-otherwise = अगर ऐसा कोई पता नहीं है, तो मॉडरेटर को बताएँ कि वे और कैसे पक्का कर सकते हैं। तब तक हस्ताक्षर प्रतीक्षा में रहता है।

mail-second-address-subject = कृपया इस पते की पुष्टि करें: { $title }
mail-second-address-heading = कृपया इस पते की पुष्टि करें
mail-second-address-about = किसी ने आपके संगठन की ओर से { $host } के इस खुले पत्र पर हस्ताक्षर किए:
mail-second-address-why = उन्होंने यह पता यह दिखाने के लिए दिया कि हस्ताक्षर संगठन की ओर से है। यह पता प्रकाशित नहीं होता।
mail-second-address-button = देखें और पुष्टि करें
mail-second-address-not-you = अगर आपको इसकी कोई जानकारी नहीं है, तो लिंक खोलें और “मुझे इसकी कोई जानकारी नहीं” दबाएँ। तब हम इस पत्र के बारे में इस पते पर और कोई ईमेल नहीं भेजते।

mail-notice-subject = आपके संगठन के नाम से एक हस्ताक्षर: { $title }
mail-notice-heading = आपके संगठन के नाम से एक हस्ताक्षर
mail-notice-about = आपके संगठन के नाम से { $host } के इस खुले पत्र पर हस्ताक्षर किए गए:
mail-notice-listed = यह पंक्ति पत्र के नीचे प्रकाशित है।
mail-notice-waiting = यह पंक्ति पत्र के नीचे प्रकाशित होने वाली है।
mail-notice-right = अगर यह सही है, तो कुछ नहीं करना है। अगर आपके संगठन ने हस्ताक्षर नहीं किए, या हस्ताक्षर करने वाले को इसका अधिकार नहीं है, तो आपत्ति करें: तब हस्ताक्षर तुरंत सूची से हटा दिया जाता है, और मॉडरेटर उसे देखते हैं।
mail-notice-button = देखें और आपत्ति करें

mail-objected-subject = एक संगठन को आपत्ति है: { $title }
mail-objected-heading = एक संगठन को आपत्ति है
mail-objected-about = एक संगठन को उसके नाम से हुए हस्ताक्षर की सूचना दी गई थी, और उसे इस पर आपत्ति है। हस्ताक्षर { $host } के इस खुले पत्र के लिए है:
mail-objected-held = हस्ताक्षर रोक लिया गया है और सूची में नहीं है। कृपया इसे देखें।
mail-objected-button = प्रविष्टि खोलें
mail-reported-subject = एक प्रविष्टि की रिपोर्ट की गई: { $title }
mail-reported-heading = एक प्रविष्टि की रिपोर्ट की गई
mail-reported-about = एक पाठक का कहना है कि सूची की एक प्रविष्टि में कुछ गलत है। प्रविष्टि { $host } के इस खुले पत्र के नीचे है:
mail-reported-what = सूची में कुछ नहीं बदला है। कृपया देखें कि उन्होंने क्या लिखा है। जब तक इस पत्र की सभी रिपोर्टें देख नहीं ली जातीं, तब तक आपको इस पत्र के बारे में इस तरह का कोई और ईमेल नहीं मिलेगा।
mail-reported-button = रिपोर्टें खोलें

## Accounts on the desk

mail-footer-invited = { $site } की ओर से, क्योंकि इसके डेस्क के एक व्यवस्थापक ने यह पता दिया।
mail-footer-reset = { $site } की ओर से, क्योंकि किसी ने यह पता देकर नया पासवर्ड माँगा।
mail-footer-account = { $site } की ओर से, क्योंकि इसके डेस्क पर आपका खाता है।
mail-may-owner = व्यवस्थापक के रूप में आप हस्ताक्षरों पर निर्णय लेते हैं, और इस पर भी कि और कौन निर्णय ले सकता है।
mail-may-moderator = मॉडरेटर के रूप में आप हस्ताक्षरों पर निर्णय लेते हैं।
mail-may-reader = दर्शक के रूप में आप डेस्क पर सब कुछ देखते हैं और कोई निर्णय नहीं लेते।

mail-invitation-subject = { $site } के डेस्क पर आपका खाता
mail-invitation-heading = आपको डेस्क पर आमंत्रित किया गया है
mail-invitation-about = आपको { $site } के डेस्क पर आमंत्रित किया गया है, जहाँ खुले पत्रों की देखभाल होती है।
mail-invitation-by = निमंत्रण { $name } की ओर से है।
mail-invitation-button = खाता बनाएँ
mail-invitation-not-you = अगर आपको ऐसे किसी निमंत्रण की उम्मीद नहीं थी, तो कुछ न करें: तब कोई खाता नहीं बनता।

mail-reset-subject = { $site } के डेस्क के लिए नया पासवर्ड
mail-reset-heading = नया पासवर्ड चुनें
mail-reset-about = किसी को, शायद आपको, { $site } के डेस्क पर आपके खाते का पासवर्ड याद नहीं है।
mail-reset-button = नया पासवर्ड चुनें
mail-reset-not-you = यह एक बार काम करता है। अगर यह आपने नहीं किया, तो कुछ न करें: पासवर्ड जैसा है वैसा ही रहता है।

mail-password-changed-subject = { $site } के डेस्क का आपका पासवर्ड बदला गया
mail-password-changed-heading = आपका पासवर्ड बदला गया
mail-password-changed-about = { $site } के डेस्क पर आपके खाते का पासवर्ड बदला गया, और उसके बाकी सत्र समाप्त कर दिए गए।
mail-password-changed-not-you = अगर यह आपने नहीं किया, तो तुरंत दूसरा पासवर्ड चुनें, और डेस्क के किसी व्यवस्थापक को बताएँ:

mail-factor-on-subject = { $site } के डेस्क के लिए दो-चरणीय सत्यापन चालू है
mail-factor-on-heading = दो-चरणीय सत्यापन चालू है
mail-factor-on-about = { $site } के डेस्क पर आपका खाता अब पासवर्ड के साथ एक कोड भी माँगता है।
mail-factor-off-subject = { $site } के डेस्क के लिए दो-चरणीय सत्यापन बंद है
mail-factor-off-heading = दो-चरणीय सत्यापन बंद है
mail-factor-off-about = { $site } के डेस्क पर आपका खाता अब कोई कोड नहीं माँगता, केवल पासवर्ड माँगता है।
mail-account-not-you = अगर यह आपने नहीं किया, तो तुरंत अपना पासवर्ड बदलें, और डेस्क के किसी व्यवस्थापक को बताएँ।

mail-role-subject = { $site } के डेस्क पर आपका खाता
mail-role-heading = आपका खाता बदला गया
mail-role-about = एक व्यवस्थापक ने { $site } के डेस्क पर आपका खाता बदला है।
mail-disabled-subject = { $site } के डेस्क पर आपका खाता बंद कर दिया गया
mail-disabled-heading = आपका खाता बंद कर दिया गया
mail-disabled-about = { $site } के डेस्क पर आपका खाता बंद कर दिया गया। अब आप उससे साइन इन नहीं कर सकते।
mail-disabled-ask = अगर आपको लगता है कि यह गलती से हुआ, तो डेस्क के किसी व्यवस्थापक से पूछें।
