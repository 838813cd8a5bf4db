### Reviewed by a native speaker: no

## A copy of the site as plain files

static-note = यह { $address } की एक प्रति है, जहाँ हस्ताक्षर किए जा सकते हैं, खोजा जा सकता है और देखा जा सकता है कि उसके बाद क्या बदला है। इस प्रति से कोई नाम हटवाने के लिए यहाँ लिखें: { $contact }.
