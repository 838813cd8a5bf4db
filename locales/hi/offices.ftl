### Reviewed by a native speaker: no

settings-offices = संसद, जिसके सदस्यों को पाठक लिखते हैं
settings-offices-hint = पाठक पत्र के पते पर “act” के अंतर्गत डाक कोड या क्षेत्र से अपने सदस्य खोजते हैं। सदस्य कौन हैं, यह फ़ाइलों से आता है: “offices import” देखें।
settings-offices-none = कोई नहीं
audit-act-import-offices = लिखने के लिए पद आयात किए

finder-title = कदम उठाएँ
finder-heading = खोजें कि आपका प्रतिनिधित्व कौन करता है
finder-intro = इस साइट को केवल वह डाक कोड या क्षेत्र भेजा जाता है जिससे आप खोजते हैं। उसे रखा नहीं जाता।
finder-intro-areas = इस साइट को केवल वह क्षेत्र भेजा जाता है जिससे आप खोजते हैं। उसे रखा नहीं जाता।
finder-zip = { $country ->
    [US] ZIP कोड
   *[other] डाक कोड
}
finder-zip-hint = { $country ->
    [US] पाँच अंक, जैसे 94110.
   *[other] जैसा लिफ़ाफ़े पर लिखते हैं।
}
finder-zip-bad = { $country ->
    [US] ZIP कोड में पाँच अंक होते हैं।
   *[other] यह डाक कोड नहीं हो सकता।
}
finder-zip-unknown = { $country ->
    [US] ZIP कोड { $place } हमारे डेटा में नहीं है। हो सकता है कि वह पोस्ट बॉक्सों का हो, नया हो, या किसी टेरिटरी का हो। उसकी जगह अपना राज्य या अपनी टेरिटरी चुनें।
   *[other] डाक कोड { $place } हमारे डेटा में नहीं है। उसकी जगह अपना क्षेत्र चुनें।
}
finder-state = { $country ->
    [US] राज्य या टेरिटरी
   *[other] क्षेत्र
}
finder-state-or = { $country ->
    [US] या राज्य या टेरिटरी
   *[other] या क्षेत्र
}
finder-choose = कृपया चुनें …
finder-button = खोजें
finder-area-unknown = हमारे डेटा में ऐसा कोई क्षेत्र नहीं है। सूची में से कोई एक चुनें।

finder-found = आपकी ओर से कौन बोलता है
finder-as-of = सार्वजनिक फ़ाइलों से, अधिक से अधिक { $date } तक।
finder-district = { $state }, निर्वाचन क्षेत्र { $number }
finder-district-only = { $state }, पूरा राज्य
finder-several-districts = ZIP कोड { $place } के हिस्से { $count } निर्वाचन क्षेत्रों में हैं। इन प्रतिनिधियों में से केवल एक आपके हैं: यह आपकी सड़क या गली से तय होता है। वे कौन हैं, यह प्रतिनिधि सभा का आधिकारिक खोज पृष्ठ बताता है।
finder-several-areas = डाक कोड { $place } के हिस्से { $count } क्षेत्रों में हैं। इनमें से आपका कौन-सा है, यह आपकी सड़क या गली से तय होता है।
finder-several-states = ZIP कोड { $place } एक से अधिक राज्यों में पड़ता है। आप अपने ही राज्य के सीनेटरों को लिखते हैं।
finder-no-senators = { $area } के कोई सीनेटर नहीं हैं। प्रतिनिधि सभा में जो इसका प्रतिनिधित्व करते हैं, वे सदन के मतदान में मत नहीं दे सकते।
finder-parts = आपके प्रतिनिधि कौन हैं, यह आपके निर्वाचन क्षेत्र पर निर्भर है। उसे चुनें, या अपने ZIP कोड से खोजें।
finder-parts-other = { $area } का अपना हिस्सा चुनें।
finder-mine = मेरा निवास: { $area }
finder-title-of = { $title ->
    [us-senator] अमेरिकी सीनेटर
    [us-representative] प्रतिनिधि सभा में प्रतिनिधि
    [us-delegate] प्रतिनिधि सभा में डेलीगेट
    [us-resident-commissioner] प्रतिनिधि सभा में रेज़िडेंट कमिश्नर
   *[other] सदस्य
}
finder-without-vote = बोलते हैं और समितियों में बैठते हैं, पर प्रतिनिधि सभा के सदन के मतदान में मत नहीं दे सकते।
finder-term-over = हमारे डेटा के अनुसार यह कार्यकाल { $date } को समाप्त हुआ। अब इस सीट पर कौन है, यह आधिकारिक सूची में देखें।
finder-vacant = सीट खाली है, या हमें पता नहीं कि इस पर कौन है।
finder-nobody = हमें पता नहीं कि इस क्षेत्र की ओर से कौन बोलता है।
finder-phone = फ़ोन
finder-form = संपर्क फ़ॉर्म
finder-email = ईमेल
finder-website = वेबसाइट
finder-address = पता
finder-social = सोशल मीडिया खाते

finder-official = आधिकारिक खोज पृष्ठ
finder-official-hint = उनकी जानकारी हमेशा ताज़ा होती है। वे दूसरी साइटें हैं और वहीं खुलते हैं।
finder-official-house = आपके प्रतिनिधि, house.gov पर
finder-official-senate = आपके सीनेटर, senate.gov पर
finder-official-congress = सभी सदस्य, congress.gov पर
finder-no-data = इस साइट पर सदस्यों की सूची नहीं है।
finder-no-data-official = आधिकारिक खोज पृष्ठों पर है।
