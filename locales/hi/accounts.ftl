### Reviewed by a native speaker: no

## Logging in

login-forgotten = पासवर्ड भूल गए?
login-reset = आपका नया पासवर्ड लागू हो गया है, और आपका खाता हर जगह साइन आउट हो गया है। नए पासवर्ड से साइन इन करें।
login-wait = { $minutes ->
    [one] बहुत बार गलत कोशिश हुई। { $minutes } मिनट रुकें, फिर कोशिश करें। जिस ब्राउज़र में आपने पहले यहाँ साइन इन किया है, या ईमेल से मिले नए पासवर्ड के साथ, रुकने की ज़रूरत नहीं है।
   *[other] बहुत बार गलत कोशिश हुई। { $minutes } मिनट रुकें, फिर कोशिश करें। जिस ब्राउज़र में आपने पहले यहाँ साइन इन किया है, या ईमेल से मिले नए पासवर्ड के साथ, रुकने की ज़रूरत नहीं है।
  }
code-title = आपका कोड
code-label = कोड
code-hint = आपके ऐप के छह अंक, या आपका कोई रिकवरी कोड।
code-failed = यह कोड सही नहीं है: शायद गलत लिखा गया, बहुत पुराना है या इस्तेमाल हो चुका है। अगले कोड की प्रतीक्षा करें। अगर यह पृष्ठ पाँच मिनट से पुराना है, तो फिर से शुरू करें।
code-back = फिर से शुरू करें
desk-mail-kind-invitation = डेस्क का निमंत्रण
desk-mail-kind-password-reset = नए पासवर्ड का लिंक, मॉडरेटर को
desk-mail-kind-password-changed = “आपका पासवर्ड बदला गया”, मॉडरेटर को
desk-mail-kind-factor-changed = “दो-चरणीय सत्यापन चालू है” या “बंद है”, मॉडरेटर को
desk-mail-kind-role-changed = “आपका खाता बदला गया”, मॉडरेटर को

## A new password

forgotten-title = नया पासवर्ड
forgotten-intro = वह पता लिखें जिससे आप साइन इन करते हैं। हम आपको दूसरा पासवर्ड चुनने का लिंक भेजते हैं।
forgotten-button = मुझे लिंक भेजें
forgotten-back = साइन इन पर वापस
forgotten-sent-title = अपना ईमेल देखें
forgotten-sent = अगर इस पते का कोई खाता है, तो लिंक भेजा जा रहा है। वह एक घंटे तक काम करता है, केवल एक बार।
forgotten-sent-none = कुछ न आए, तो स्पैम फ़ोल्डर देखें, या डेस्क के किसी व्यवस्थापक से पूछें: सर्वर चलाने वाले भी नया पासवर्ड तय कर सकते हैं।
reset-title = नया पासवर्ड चुनें
reset-intro = इसके बाद आपका खाता हर जगह साइन आउट हो जाता है, और आप नए पासवर्ड से साइन इन करते हैं।
reset-button = पासवर्ड तय करें
reset-gone-title = यह लिंक अब काम नहीं करता
reset-gone = यह पहले ही इस्तेमाल हो चुका है, एक घंटे से पुराना है, या पूरा कॉपी नहीं हुआ।
reset-gone-again = मुझे दूसरा लिंक भेजें
password-title = अपना पासवर्ड बदलें
password-intro = यहाँ आप साइन इन रहते हैं, बाकी सब जगह से साइन आउट हो जाते हैं।
error-moderator-password-common = यह उन पासवर्डों में से है जिनका अनुमान सबसे पहले लगाया जाता है, या उन्हीं को जोड़कर बना है। आपस में असंबद्ध कुछ शब्दों से अच्छा पासवर्ड बनता है।
error-moderator-password-known = इसमें ज़्यादातर आपका नाम, आपका पता या साइट का नाम है। आपस में असंबद्ध कुछ शब्दों से अच्छा पासवर्ड बनता है।

## An invitation

invite-title = अपना खाता बनाएँ
invite-intro = आपको { $site } के डेस्क पर आमंत्रित किया गया है। आप इस पते से साइन इन करते हैं:
invite-gone-title = यह निमंत्रण अब काम नहीं करता
invite-gone = यह इस्तेमाल हो चुका है या वापस ले लिया गया, एक हफ़्ते से पुराना है, या पूरा कॉपी नहीं हुआ। डेस्क के किसी व्यवस्थापक से दूसरा माँगें।

## The password once more

reconfirm-title = क्या यह आप हैं?
reconfirm-intro = आगे का काम किसी ऐसे के हाथ नहीं छोड़ा जा सकता जिसे आपका ब्राउज़र खुला मिल गया हो। कृपया अपना पासवर्ड एक बार फिर दें; तब काम आगे बढ़ता है, और दस मिनट तक आपसे दोबारा नहीं पूछा जाता।
reconfirm-button = आगे बढ़ें
reconfirm-leave = रहने दें
reconfirm-wait = { $minutes ->
    [one] बहुत बार गलत कोशिश हुई। { $minutes } मिनट रुकें, फिर कोशिश करें।
   *[other] बहुत बार गलत कोशिश हुई। { $minutes } मिनट रुकें, फिर कोशिश करें।
  }
reconfirm-wrong = यह आपका पासवर्ड नहीं है।
reconfirm-wrong-both = आपका पासवर्ड या कोड सही नहीं है। एक कोड एक ही बार काम करता है: अगले की प्रतीक्षा करें।

## The owner's page

desk-moderators = खाते
moderators-title = खाते
moderators-problem = यह नहीं किया जा सकता
moderators-last-owner = कम से कम एक व्यवस्थापक हमेशा होना चाहिए। पहले किसी और को व्यवस्थापक बनाएँ।
moderators-you = आप
moderators-disabled = बंद
moderators-role = भूमिका
moderators-roles = दर्शक सब कुछ देखते हैं और कोई निर्णय नहीं लेते; मॉडरेटर निर्णय लेते हैं; व्यवस्थापक खातों की देखभाल भी करते हैं।
moderators-since = कब से
moderators-sessions = { $count ->
    [0] साइन इन नहीं
    [one] { $count } जगह साइन इन
   *[other] { $count } जगह साइन इन
  }
moderators-factor-on = चालू
moderators-factor-none = नहीं है
moderators-change-role = भूमिका बदलें
moderators-change-role-button = बदलें
moderators-enable = चालू करें
moderators-end-sessions = हर जगह साइन आउट करें
moderators-disable = बंद करें
moderators-disable-sure = उन्हें तुरंत साइन आउट कर दिया जाता है, और जब तक आप खाता चालू न करें वे साइन इन नहीं कर सकते। उनके निर्णय बने रहते हैं।
moderators-disable-button = खाता बंद करें
moderators-invitations = खुले निमंत्रण
moderators-invitations-none = किसी को आमंत्रित नहीं किया गया है।
moderators-invited = { $name } ने आमंत्रित किया। लिंक { $date } तक काम करता है।
moderators-revoke = वापस लें
moderators-invite = किसी को आमंत्रित करें
moderators-invite-intro = उन्हें एक ईमेल मिलता है, जिसका लिंक एक हफ़्ते तक, एक बार काम करता है, जब तक आप व्यवस्थापक हैं।
moderators-invite-button = निमंत्रण भेजें
moderators-has-account = इस पते का एक खाता पहले से है।
moderators-invited-already = इस पते को पहले ही आमंत्रित किया जा चुका है। दूसरा भेजने के लिए वह निमंत्रण वापस लें।

## One's own account

account-title = आपका खाता
account-back = अपने खाते पर
account-change-password = बदलें
account-factor-on = { $count ->
    [one] चालू, { $count } रिकवरी कोड बचा है।
   *[other] चालू, { $count } रिकवरी कोड बचे हैं।
  }
account-factor-change = बदलें
account-factor-none = नहीं है।
account-factor-set-up = चालू करें
account-sessions = आप कहाँ-कहाँ साइन इन हैं
account-sessions-hint = आठ घंटे इस्तेमाल न होने पर, और सात दिन बाद, लॉगिन समाप्त हो जाता है। अगर किसी लॉगिन को आप न पहचानें, तो उसे समाप्त करें और अपना पासवर्ड बदलें।
account-session-unknown = अज्ञात ब्राउज़र
account-session-this = यही
account-session-began = शुरू हुआ
account-session-confirmed = पासवर्ड दिया गया
account-session-ends = अधिक से अधिक तब तक
account-session-network = नेटवर्क
account-session-network-same = वही जिसे आप अभी इस्तेमाल कर रहे हैं
account-session-network-other = कोई दूसरा, चिह्न { $mark }
account-session-end = समाप्त करें
account-sessions-end-others = बाकी सब समाप्त करें

## The second factor

factor-title = दो-चरणीय सत्यापन
factor-required = यहाँ खाते के लिए दो-चरणीय सत्यापन ज़रूरी है। कृपया पहले उसे चालू करें; तब काम आगे बढ़ता है।
factor-intro = आपके फ़ोन का एक ऐप एक कोड दिखाता है जो हर आधे मिनट में बदलता है। तब केवल आपका पासवर्ड जानकर कोई साइन इन नहीं कर सकता।
factor-picture = आपके ऐप के लिए QR कोड
factor-by-hand = ऐप से यह चित्र स्कैन करें, या उसमें यह लिखें:
factor-here = या इसे इसी डिवाइस के किसी ऐप में खोलें
factor-code = वह कोड जो ऐप अभी दिखा रहा है
factor-turn-on = चालू करें
factor-wrong-code = यह इस चित्र का कोड नहीं है। कृपया वह कोड लिखें जो ऐप अभी दिखा रहा है, और देखें कि आपके फ़ोन की घड़ी सही है या नहीं।
factor-others = इन पत्रों के डेस्क के लिए यह ज़रूरी नहीं है:
factor-off = बंद करें
factor-off-intro = तब केवल आपका पासवर्ड माँगा जाता है।
factor-off-button = बंद करें
codes-title = आपके रिकवरी कोड
codes-intro = फ़ोन खो जाए, तो इनमें से हर एक, कोड की जगह, एक बार साइन इन करा देता है। ये केवल इसी बार दिखाए जाते हैं।
codes-keep = इन्हें छाप लें या लिख लें, और ऐसी जगह रखें जहाँ कोई और न देखे।
codes-go-on = मैंने इन्हें रख लिया है
codes-renew-intro = नए रिकवरी कोड बनाने पर पुराने रद्द हो जाते हैं।
codes-renew = नए रिकवरी कोड बनाएँ
