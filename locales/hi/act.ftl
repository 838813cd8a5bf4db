### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] माननीय सीनेटर { $last },
    [us-representative] माननीय प्रतिनिधि { $last },
    [us-delegate] माननीय डेलीगेट { $last },
    [us-resident-commissioner] माननीय रेज़िडेंट कमिश्नर { $last },
   *[other] माननीय { $full },
}
act-title-senator = सीनेटर
act-title-representative = प्रतिनिधि
act-title-delegate = डेलीगेट
act-title-resident-commissioner = रेज़िडेंट कमिश्नर
act-gap-title = [पदनाम]
act-gap-last-name = [कुलनाम]
act-gap-full-name = [पद पर आसीन व्यक्ति का नाम]
act-gap-salutation = [संबोधन]
act-gap-name = [आपका पूरा नाम]
act-gap-city = [आपका शहर]
act-gap-state = { $country ->
    [US] [आपका राज्य]
   *[other] [आपका क्षेत्र]
}
act-gap-zip = { $country ->
    [US] [आपका ZIP कोड]
   *[other] [आपका डाक कोड]
}
act-gap-letter = [खुले पत्र का पता]

## A text with fields

act-unknown-field = { $field } नाम का कोई फ़ील्ड नहीं है।
act-lone-brace = एक धनु कोष्ठक अकेला है। फ़ील्ड दो के बीच होता है, जैसे {"{"}name{"}"}।

## The sample letter, on the desk

letterdesk-sample = नमूना पत्र
sample-intro = जो पाठक निर्णय लेने वालों को भेजते हैं। हर पाठक को यह उनसे जुड़े सही नामों के साथ भरा हुआ मिलता है, और वे इसे बदल सकते हैं। अनुच्छेदों में सादा टेक्स्ट: इसे फ़ॉर्मों में चिपकाया जाता है।
sample-fields = भरे जाने वाले फ़ील्ड
sample-field-title = पदनाम, जैसे “सीनेटर”
sample-field-last-name = पद पर आसीन व्यक्ति का कुलनाम
sample-field-full-name = उनका पूरा नाम
sample-field-salutation = पत्र की शुरुआत, पदनाम के अनुसार: “माननीय सीनेटर कैंटवेल,”
sample-field-name = पाठक का पूरा नाम
sample-field-city = पाठक का शहर
sample-field-state = पाठक का राज्य या क्षेत्र
sample-field-zip = पाठक का ZIP या डाक कोड
sample-field-letter = इस खुले पत्र का पता
sample-subject = विषय
sample-subject-hint = ईमेल का, और ऐसे फ़ॉर्म का जो विषय पूछे।
sample-body = पत्र
sample-body-hint = यह {"{"}salutation{"}"} से शुरू और {"{"}name{"}"} पर समाप्त होता है। यहाँ और नीचे कुछ न लिखा हो तो नमूना हटा दिया जाता है।
sample-phone = फ़ोन पर क्या कहें
sample-phone-hint = कुछ वाक्य: फ़ोन किसका है और माँग क्या है।
sample-post = सोशल नेटवर्क के लिए पोस्ट
sample-post-hint = छोटी, लिंक की जगह {"{"}letter{"}"} के साथ।
sample-friends = मित्रों और परिवार के लिए संदेश
sample-friends-hint = इसमें उनसे भी ऐसा ही करने को कहा जाता है। इसमें किसी पद से जुड़ा कुछ नहीं हो सकता।
sample-of-office = यह संदेश किसी पद को नहीं जाता: इसमें { $field } की कोई जगह नहीं।
sample-made-up-name = किरण उदाहरण
sample-made-up-last-name = उदाहरण
sample-preview-note = पत्र पाने वाले काल्पनिक हैं। जो पाठक खुद भरते हैं, वह चिह्नित है।

## In the audit log

audit-act-write-sample-letter = नमूना पत्र लिखा

## The letter, as readers write it

act-step = चरण { $number }
act-write = अपना पत्र लिखें
act-stays-here = आपके लिखने के साथ-साथ पत्र बदलते हैं। आप जो लिखते हैं, उसमें से कुछ भी इस डिवाइस से बाहर नहीं जाता।
act-is-sent = आप जो लिखते हैं, वह पत्र भरने के लिए इस साइट को भेजा जाता है। उसे न रखा जाता है, न लॉग में दर्ज किया जाता है।
act-find-first = ऊपर खोजें कि आपका प्रतिनिधित्व कौन करता है। तब यह पत्र यहाँ उनके नामों के साथ होगा, ताकि आप इसे बदल और भेज सकें।
act-choose-first = ऊपर चुनें कि आपका निवास कहाँ है। तब यह पत्र यहाँ सही नामों के साथ होगा, ताकि आप इसे बदल और भेज सकें।
act-name = आपका पूरा नाम
act-city = आपका शहर
act-region = { $country ->
    [US] राज्य या टेरिटरी
   *[other] क्षेत्र
}
act-body-hint = धनु कोष्ठकों के बीच का हिस्सा अपने आप भरा जाता है। बाकी जैसे चाहें बदलें: आपके अपने शब्दों में लिखे पत्र का असर ज़्यादा होता है।
act-fill = पत्र भरें

## How it is sent

act-send = इसे भेजें
act-send-first = फिर यहाँ आपको मिलेगा कि उनमें से हर एक तक कैसे पहुँचना सबसे अच्छा है: फ़ोन, संपर्क फ़ॉर्म, ईमेल, सोशल नेटवर्क या डाक से।
act-to = { $office } के नाम
act-to-anybody = आपका पत्र
act-call = फ़ोन करें
act-say = क्या कहें:
act-form = संपर्क फ़ॉर्म खोलें
act-form-hint = पत्र कॉपी करें और वहाँ चिपकाएँ।
act-mail = ईमेल लिखें
act-mail-long = पत्र इतना लंबा है कि ईमेल में अपने आप नहीं आ सकता: इसे कॉपी करके वहाँ चिपकाएँ।
act-social = सार्वजनिक रूप से कहें
act-paper = काग़ज़ पर भेजें
act-paper-hint = हर पत्र अलग पृष्ठ पर छपता है। जो चिह्नित है, वह आपके भरने के लिए छोड़ा गया है।
act-print = पत्र प्रिंट करें
act-copy = पत्र कॉपी करें
act-copy-post = पोस्ट कॉपी करें
act-not-copied = ब्राउज़र हमें कॉपी नहीं करने देता। टेक्स्ट को चुनकर हाथ से कॉपी करें।

## Friends and family

act-friends = मित्रों और परिवार को बताएँ
act-friends-hint = दूसरों से भी लिखने को कहें। यह आगे भेजा जा सकता है:
act-friends-copy = संदेश कॉपी करें
act-friends-mail = ईमेल से भेजें
act-friends-share = या खुला पत्र साझा करें:
