### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = पत्र और सूची (PDF)
take-away-pack = सब कुछ (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = पाठ, संस्करण { $number }: SHA-256 { $hash }
paper-ledger-hash = बही, प्रविष्टि { $number }: SHA-256 { $hash }
paper-ledger-behind = { $count ->
    [one] सूची का { $count } बदलाव बही की उस प्रविष्टि से नया है, और वह उसमें शामिल नहीं है।
   *[other] सूची के { $count } बदलाव बही की उस प्रविष्टि से नए हैं, और वे उसमें शामिल नहीं हैं।
}

paper-as-of = इस तारीख तक
paper-online = पत्र और उसकी सूची { $address } पर रखे गए हैं।
paper-check = इस दस्तावेज़ की जाँच कोई भी कर सकता है। हर पृष्ठ के नीचे का पहला हैश पत्र के पाठ का है, जिसे “सभी संस्करण” से डाउनलोड किया जा सकता है। दूसरा हैश सार्वजनिक बही की आखिरी प्रविष्टि का है; बही में सूची का हर बदलाव लिखा होता है, और यह सूची उसी के अनुसार बनाई गई है।

changes-since = { $date } को सौंपने के बाद (बही की प्रविष्टि { $number }): सूची में जुड़े: { $came }; सुधारी गई पंक्तियाँ: { $corrected }; सूची से हटे: { $left }।
changes-left = सूची से हटे ({ $reason }): { $count }
changes-none = { $date } को सौंपने के बाद कुछ नहीं बदला है।
delivery-pack = क्या सौंपना है
delivery-pack-text = सभी हस्ताक्षरकर्ताओं सहित पत्र PDF में, सूची तालिका के रूप में, पाठ, बही की सबसे नई प्रविष्टि का हैश, पिछली बार सौंपने के बाद क्या बदला, और एक फ़ाइल-सूची जिसमें हर फ़ाइल का हैश है।
delivery-pack-link = पैकेज डाउनलोड करें (ZIP)
delivery-accessible = पिछले पैकेज की PDF ने PDF/UA-1 की जाँच पार की, जो सुगम PDF का मानक है।
delivery-not-accessible = पिछले पैकेज की PDF ने PDF/UA-1 की जाँच पार नहीं की, जो सुगम PDF का मानक है: स्क्रीन रीडर उसके कुछ हिस्से छोड़ सकते हैं। कारण सर्वर के लॉग में है; अधिकतर वह जोड़ा गया ऐसा फ़ॉन्ट होता है जिसे एम्बेड नहीं किया जा सकता।
delivery-accessible-unknown = सूचीपत्र बताता है कि PDF ने PDF/UA-1 की जाँच पार की या नहीं, जो सुगम PDF का मानक है।
