### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = निर्णय बाकी
queue-list-signer = हस्ताक्षर करने वाले की प्रतीक्षा
queue-list-aside = अलग रखी गईं
queue-tab-count = { $count }
queue-lists = सूचियाँ
queue-previous = पिछला पृष्ठ
queue-next-page = अगला पृष्ठ
queue-back = सूची पर वापस
queue-none-here = इस सूची में कोई प्रविष्टि नहीं है।
queue-none-matching = कोई प्रविष्टि मेल नहीं खाती।
queue-matching = { $count ->
    [one] { $count } मिली
   *[other] { $count } मिलीं
  }
queue-matching-at-least = कम से कम { $count } मिलीं
queue-stopped = खोज में { $count } प्रविष्टियाँ देखी गईं। अगला पृष्ठ वहीं से आगे बढ़ता है।
queue-start = अगली प्रविष्टि लें
queue-start-hint = आपको और आपके सहकर्मियों को अलग-अलग प्रविष्टियाँ मिलती हैं। जो आप लें, वह पाँच मिनट तक आपके लिए रखी जाती है।
queue-with = इसे { $who } देख रहे हैं
queue-entry-of = अगली प्रविष्टि
queue-entry-before = पिछली प्रविष्टि

## Its rows

queue-rivals = { $count ->
    [one] { $count } प्रतिद्वंद्वी
   *[other] { $count } प्रतिद्वंद्वी
  }
queue-near = { $count ->
    [one] { $count } मिलता नाम
   *[other] { $count } मिलते नाम
  }
queue-network = { $count ->
    [one] इसी नेटवर्क से { $count } और
   *[other] इसी नेटवर्क से { $count } और
  }
queue-version = संस्करण { $number }
queue-version-older = पुराना संस्करण { $number }
queue-notes = { $count ->
    [one] { $count } नोट
   *[other] { $count } नोट
  }

## Its filter

queue-filter = फ़िल्टर और क्रम
queue-filter-search = नाम से खोजें
queue-filter-order = क्रम
queue-order-doubt = सबसे पक्की पहले
queue-order-most-doubt = सबसे संदिग्ध पहले
queue-order-age = सबसे पुरानी पहले
queue-order-newest = सबसे नई पहले
queue-filter-reasons = इनमें से किसी कारण से रोकी गई
queue-filter-only = और किसी दूसरे कारण से नहीं
queue-filter-kind = कौन
queue-filter-organisations = संगठन
queue-filter-individuals = व्यक्ति
queue-filter-proof = प्रमाण
queue-filter-country = देश
queue-filter-country-hint = व्यक्तियों के नाम और देश प्रतीक्षा के दौरान सीलबंद रहते हैं: उन्हें देखने के लिए कोई देश न चुनें।
queue-filter-version = किस संस्करण पर हस्ताक्षर
queue-filter-waited = कब से प्रतीक्षा में
queue-filter-first = अपने डोमेन की पहली
queue-filter-any = कोई भी
queue-filter-show = दिखाएँ
queue-filter-all = सब दिखाएँ

## Many at once

bulk-heading = निशान लगी पंक्तियों के साथ
bulk-pick = { $name } पर निशान लगाएँ
bulk-pick-all = इस पृष्ठ की सब पर निशान लगाएँ
bulk-publish = प्रकाशित करें
bulk-set-aside = अलग रखें
bulk-reject = अस्वीकार करें
bulk-reason = अस्वीकार करने का कारण
bulk-mail = हस्ताक्षर करने वालों को ईमेल से बताएँ
bulk-title = एक साथ निर्णय
bulk-published = { $count ->
    [0] कोई प्रविष्टि प्रकाशित नहीं की गई।
    [one] { $count } प्रविष्टि प्रकाशित की गई।
   *[other] { $count } प्रविष्टियाँ प्रकाशित की गईं।
  }
bulk-rejected = { $count ->
    [0] कोई प्रविष्टि अस्वीकार नहीं की गई।
    [one] { $count } प्रविष्टि अस्वीकार की गई।
   *[other] { $count } प्रविष्टियाँ अस्वीकार की गईं।
  }
bulk-set-aside-done = { $count ->
    [0] कोई प्रविष्टि अलग नहीं रखी गई।
    [one] { $count } प्रविष्टि अलग रखी गई।
   *[other] { $count } प्रविष्टियाँ अलग रखी गईं।
  }
bulk-undone = { $count ->
    [0] कुछ भी पूर्ववत नहीं किया जा सका।
    [one] { $count } निर्णय पूर्ववत किया गया।
   *[other] { $count } निर्णय पूर्ववत किए गए।
  }
bulk-left = पृष्ठ दिखाए जाने के बाद बदलीं, इसलिए वैसी ही छोड़ी गईं
bulk-left-undone = पूर्ववत नहीं की गईं: इस बीच बदलीं, या पहले ही वैसी छोड़ी गई थीं
bulk-rows = प्रविष्टियाँ
bulk-undo = सब पूर्ववत करें
bulk-recent = { $wait } पहले एक साथ निर्णय: { $what }
bulk-recent-look = इन्हें देखें
bulk-queue = कतार पर वापस
bulk-last = पिछला: { $what }
error-bulk-none = कृपया कम से कम एक पंक्ति पर निशान लगाएँ।

## Notes, and entries that are set aside

note-heading = नोट
note-add = सहकर्मियों के लिए नोट
note-hint = प्रविष्टि के साथ सीलबंद रखा जाता है; कभी प्रकाशित नहीं होता, कभी ईमेल से नहीं जाता। आप जो भी बटन दबाएँ, यह उसके साथ चला जाता है।
note-save = नोट सहेजें
note-nobody = कमांड लाइन
error-note-long = नोट में अधिक से अधिक { $max } अक्षर हो सकते हैं।
error-notes-full = इस प्रविष्टि में पहले से { $max } नोट हैं, इससे ज़्यादा नहीं हो सकते। कुछ नहीं किया गया। आपने जो लिखा वह नीचे रखा है।
error-note-empty = कृपया पहले नोट लिखें।
signature-set-aside = रोककर रखें
signature-take-up = फिर से उठाएँ
signature-waits = कब से प्रतीक्षा में
signature-network = नेटवर्क
desk-done-set-aside = { $name } को अलग रखा गया।
desk-done-taken-up = { $name } को फिर से कतार में लाया गया।
desk-moved-set-aside = अलग रखा गया
desk-moved-taken-up = फिर से उठाया गया
desk-conflict-set-aside = { $who } ने { $wait } पहले यह प्रविष्टि अलग रखी। उसके ऊपर कुछ नहीं लिखा गया।

## Keys

desk-keys = कुंजियाँ
desk-keys-help = एकल कुंजियाँ, जब आप किसी जगह टाइप न कर रहे हों:
desk-keys-on = एकल कुंजियाँ
desk-keys-close = बंद करें
desk-keys-off-told = एकल कुंजियाँ बंद हैं।
desk-keys-on-told = एकल कुंजियाँ चालू हैं। सूची के लिए प्रश्नचिह्न दबाएँ।
desk-key-publish = प्रकाशित करें
desk-key-hold = रोककर रखें: अलग रखें, या फिर से उठाएँ
desk-key-ask = अपने डोमेन का पता माँगें
desk-key-reject = अस्वीकार करें, कारण चुनने के बाद; उससे पहले कारणों पर जाएँ
desk-key-reason = अस्वीकार करने का कारण चुनें
desk-key-unpublish = सूची से हटाएँ
desk-key-reopen = फिर से खोलें
desk-key-next = अगली प्रविष्टि
desk-key-previous = पिछली प्रविष्टि
desk-key-undo = पूर्ववत करें
desk-key-search = खोजें
desk-key-note = नोट लिखें
desk-key-list = सूची पर वापस
desk-key-help = यह सूची

## The audit log

audit-act-close-report = पाठक की रिपोर्ट देखी
audit-act-set-aside = प्रविष्टि अलग रखी
audit-act-take-up = प्रविष्टि फिर से उठाई
audit-act-note = प्रविष्टि पर नोट लिखा
audit-act-make-first = प्रविष्टि प्रथम हस्ताक्षरकर्ताओं में रखी
audit-act-unmake-first = प्रविष्टि प्रथम हस्ताक्षरकर्ताओं से हटाई
