### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = संगठन
registry-title = संगठन
registry-find = संगठन खोजें
registry-find-hint = उसके किसी भी नाम के शब्दों की शुरुआत से।
registry-total = { $count ->
    [one] { $count } संगठन
   *[other] { $count } संगठन
  }
registry-none = इस नाम का कोई संगठन नहीं है।
registry-acronym = संक्षिप्त नाम
registry-domain = डोमेन
registry-other-names = अन्य नाम
registry-federation = किसकी शाखा या सदस्य
registry-since = कब से रजिस्टर में
registry-signed = हस्ताक्षर
registry-signed-nothing = कुछ नहीं
registry-unnamed = संगठन, जिसने नाम न देना चुना
registry-entry = रजिस्टर
registry-entry-link = संगठन की प्रविष्टि
registry-collisions = { $count ->
    [one] नए नियमों में { $count } प्रविष्टि की कुंजी किसी दूसरी से मिलती है
   *[other] नए नियमों में { $count } प्रविष्टियों की कुंजी किसी दूसरी से मिलती है
  }
registry-collisions-text = समानता के आज के नियमों के अनुसार ये एक ही संगठन हैं। कुछ मिलाया नहीं गया; तुलना करें और निर्णय लें।
registry-problem = यह नहीं किया गया
registry-merged-into = इसकी जगह अब यह प्रविष्टि है:
registry-names = अन्य नाम
registry-names-hint = जो उसी देश से, इनमें से किसी नाम से हस्ताक्षर करे, वह इसी संगठन के लिए हस्ताक्षर करता है।
registry-name-add = नाम जोड़ें
registry-name-language = भाषा
registry-name-language-hint = अनुवाद के लिए कोड, जैसे “fr”; उपनाम के लिए खाली।
registry-name-button = जोड़ें
registry-name-remove = हटाएँ
registry-translation = अनुवाद
registry-translation-in = अनुवाद ({ $language })
registry-alias = उपनाम
registry-chapters = शाखाएँ और सदस्य
registry-near = शायद एक ही
registry-near-none = रजिस्टर की कोई और प्रविष्टि मिलती-जुलती नहीं है।
registry-merges = इसमें मिलाए गए
registry-correct = प्रविष्टि सुधारें
registry-correct-hint = जिस रूप में हस्ताक्षर किए गए, वह वैसा ही छपा रहता है।
registry-correct-button = सहेजें
registry-name = नाम, अपनी लिपि में
registry-name-en = अंग्रेज़ी में नाम
registry-domain-field = डोमेन, अगर वह वेबसाइट का न हो
registry-federation-field = किसकी शाखा या सदस्य (महासंघ के यहाँ के पृष्ठ का पता, या उसका नाम)
registry-error-name = यह नाम नहीं हो सकता: यह खाली है, बहुत लंबा है, या इसमें ऐसे चिह्न हैं जो नामों में नहीं होते।
registry-error-website = यह वेबसाइट के रूप में नहीं पढ़ा जा सका। ऐसे लिखें: example.org.
registry-error-domain = यह डोमेन के रूप में नहीं पढ़ा जा सका। ऐसे लिखें: example.org.
registry-error-federation = ऐसा कोई महासंघ नहीं है, या वह खुद इस प्रविष्टि की शाखा है।
registry-error-other-name = यह नाम नहीं हो सकता, या भाषा “fr” जैसा कोड नहीं है।
registry-error-merged = इसकी जगह अब दूसरी प्रविष्टि है। उसे सुधारें।
registry-error-sealed = इस संगठन ने नाम न देना चुना; इसकी प्रविष्टि यहाँ नहीं सुधारी जा सकती।
registry-error-taken = इस देश में यह नाम किसी दूसरी प्रविष्टि का है। अगर दोनों एक ही संगठन हैं, तो उन्हें मिलाएँ।
registry-why-same-name = वही नाम
registry-why-other-name = उसके अन्य नामों में से एक
registry-why-other-country = दूसरे देश में वही नाम
registry-why-other-alphabet = दूसरी लिपि में वही नाम
registry-why-lookalike-letters = वही नाम, केवल मिलते-जुलते अक्षर अलग
registry-why-same-domain = वही वेबसाइट
registry-why-same-words = वही शब्द, अलग क्रम में या संक्षिप्त
registry-why-spelling = लगभग वही वर्तनी
registry-why-acronym = संक्षिप्त नाम
registry-why-part-of-the-name = एक नाम दूसरे का हिस्सा है
merge-look = तुलना करें और मिलाएँ
merge-title = दो संगठन मिलाएँ
merge-problem = कुछ मिलाया या पूर्ववत नहीं किया गया
merge-will = “{ $loser }” को “{ $winner }” में मिलाया जाता है
merge-will-move = { $count ->
    [one] { $count } हस्ताक्षर बने रहने वाले संगठन को जाता है।
   *[other] { $count } हस्ताक्षर बने रहने वाले संगठन को जाते हैं।
  }
merge-will-join = { $count ->
    [one] { $count } प्रकाशित हस्ताक्षर सूची से हटता है, क्योंकि बना रहने वाला संगठन पहले से सूची में है। उसके संपर्क व्यक्ति को दस मिनट बाद बताया जाता है।
   *[other] { $count } प्रकाशित हस्ताक्षर सूची से हटते हैं, क्योंकि बना रहने वाला संगठन पहले से सूची में है। उनके संपर्क व्यक्तियों को दस मिनट बाद बताया जाता है।
  }
merge-will-names = उसके नाम बने रहने वाले संगठन के अन्य नाम हो जाते हैं, और उसका सार्वजनिक पता वहीं ले जाता है।
merge-will-undo = इसे बने रहने वाले संगठन के पृष्ठ पर पूर्ववत किया जा सकता है, जब तक कोई और बात इस पर न टिकी हो।
merge-button = मिलाएँ
merge-turn = उल्टी दिशा में
merge-undo = मिलाना पूर्ववत करें
merge-signatures-title = दो के लिए एक हस्ताक्षर
merge-signatures-will = “{ $winner }” अब “{ $loser }” के लिए भी है
merge-signatures-text = दूसरा हस्ताक्षर पत्र से हट जाता है, उसका सार्वजनिक पता बने रहने वाले पर ले जाता है, और उसके संपर्क व्यक्ति को दस मिनट बाद बताया जाता है। तब तक इसे पूर्ववत किया जा सकता है।
merge-signatures-button = हस्ताक्षर मिलाएँ
merge-error-itself = कोई प्रविष्टि अपने आप में नहीं मिलाई जा सकती।
merge-error-stale = इस बीच किसी ने दोनों में से एक को बदल दिया। यह पृष्ठ उनकी मौजूदा स्थिति दिखाता है।
merge-error-import = एक आयात चल रहा है जो दोनों में से एक के हस्ताक्षर ला रहा है। उसके पूरा होने पर फिर कोशिश करें।
merge-error-rests-on-it = इस बीच ऐसा कुछ तय हुआ जो इस मिलाने पर टिका है, इसलिए इसे अब पूर्ववत नहीं किया जा सकता।
merge-error-name-taken = यह नाम अब किसी दूसरी प्रविष्टि का है, इसलिए मिलाना अब पूर्ववत नहीं किया जा सकता।
merge-error-not-alike = दोनों एक ही पत्र पर नहीं हैं, या एक व्यक्ति है और दूसरा संगठन।
merge-error-not-listed = जिस हस्ताक्षर को बने रहना है वह सूची में नहीं है, और दूसरा है। पहले उसे प्रकाशित करें, या उल्टी दिशा में मिलाएँ।
signature-part-of-merge = यह दो संगठनों को मिलाने के साथ हुआ। संगठन के पृष्ठ पर मिलाना पूर्ववत करें।
desk-mail-kind-organisation-listed = “आपका संगठन सूची में है”
desk-mail-kind-merged = “आपका हस्ताक्षर मिलाया गया”
confirmed-listed = { $name } पहले से सूची में है। मॉडरेटर आपके हस्ताक्षर को देखते हैं; उनके निर्णय लेते ही आपको ईमेल मिलेगा।
confirmed-listed-contact = कोई प्रश्न हो, तो यहाँ लिखें: { $contact }.
confirmed-listed-reply = कोई प्रश्न हो, तो हमारे भेजे ईमेल का उत्तर दें।
mail-listed-subject = आपका संगठन पहले से सूची में है: { $title }
mail-listed-heading = आपका संगठन पहले से सूची में है
mail-listed-about = पुष्टि के लिए धन्यवाद। आपका संगठन { $host } के इस खुले पत्र के नीचे पहले से है:
mail-listed-desk = एक संगठन सूची में एक ही बार आता है। मॉडरेटर आपके हस्ताक्षर को मौजूदा हस्ताक्षर के साथ देखते हैं, और उनके निर्णय लेते ही आपको ईमेल मिलेगा।
mail-merged-subject = आपके संगठन के लिए एक हस्ताक्षर: { $title }
mail-merged-heading = दो हस्ताक्षर मिलाए गए
mail-merged-about = { $host } के इस खुले पत्र के नीचे दो हस्ताक्षर एक ही हस्ताक्षरकर्ता के पाए गए। यह आपका था:
mail-merged-why = सूची में दूसरा दिखता है, जो अब दोनों के लिए है।
mail-merged-not-listed = अब से दूसरा दोनों के लिए है। वह इस समय सार्वजनिक सूची में नहीं है।
mail-merged-button = बना रहने वाला हस्ताक्षर देखें
merge-error-sealed = दोनों में से एक का नाम नहीं दिया जाना है, और मिलाई गई प्रविष्टि में उसका नाम आ जाता। जिन पत्रों पर दोनों ने हस्ताक्षर किए, उनमें से हर एक पर एक हस्ताक्षर खोलें और उसे दूसरे में मिलाएँ; या, जब हस्ताक्षर करने वाला नाम देने पर सहमत हो, तब प्रविष्टियाँ मिलाएँ।
registry-collision-unnamed = दोनों में से एक का नाम नहीं दिया जाना है, इसलिए उनकी प्रविष्टियाँ नहीं मिलाई जातीं। जिन पत्रों पर दोनों ने हस्ताक्षर किए, उनमें से हर एक के हस्ताक्षर मिलाएँ:

## What comes back to the moderators when another signature has left the list

reason-came-back = वापस आई
reason-came-back-withdrawn = इसे दूसरे हस्ताक्षर के कारण बंद किया या मिलाया गया था, जिसे उसके संपर्क व्यक्ति ने वापस ले लिया है।
reason-came-back-erased = इसे दूसरे हस्ताक्षर के कारण बंद किया या मिलाया गया था, जिसे उसके संपर्क व्यक्ति ने मिटवा दिया है।
reason-came-back-individual = इसे दूसरे हस्ताक्षर के कारण बंद किया या मिलाया गया था, जो अब एक व्यक्ति का है।
reason-came-back-elsewhere = इसे दूसरे हस्ताक्षर के कारण बंद किया या मिलाया गया था, जो अब दूसरे संगठन का है।
reason-came-back-rejected = इसे दूसरे हस्ताक्षर के कारण बंद किया या मिलाया गया था, जिसे अस्वीकार कर दिया गया।
desk-moved-came-back = वापस आया: दूसरा हस्ताक्षर हट गया
desk-mail-kind-came-back = “मॉडरेटर आपके हस्ताक्षर को फिर से देखते हैं”, दूसरे के हटने पर
desk-mail-kind-back-in-review = “मॉडरेटर आपके हस्ताक्षर को फिर से देखते हैं”
mail-back-subject = मॉडरेटर आपके हस्ताक्षर को फिर से देखते हैं: { $title }
mail-back-heading = मॉडरेटर आपके हस्ताक्षर को फिर से देखते हैं
mail-came-back-about = { $host } के इस खुले पत्र के नीचे आपके हस्ताक्षर की जगह एक दूसरा हस्ताक्षर था। वह सूची से हट गया है, इसलिए आपका हस्ताक्षर फिर से मॉडरेटर की प्रतीक्षा में है:
mail-back-about = { $host } के इस खुले पत्र के नीचे आपका हस्ताक्षर फिर से मॉडरेटर की प्रतीक्षा में है:
mail-back-waits = उनके निर्णय लेते ही आपको ईमेल मिलेगा। आपको कुछ नहीं करना है।
