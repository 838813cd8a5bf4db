# What is wrong, and what to do about it. Beside a field first, whole pages after.

## Forms: error-{field}-{reason}

error-organisation-empty = Please write the organisation’s name.
error-name-empty = Please write your name.
error-role-empty = Please write your role.
error-text-too-long = This is too long. Please keep to { $max } characters.
error-text-too-many-marks = One of the letters carries more accents than any script uses. Please type it again.
error-text-control = This contains characters that cannot be printed. Please type it by hand instead of pasting it.
error-text-bidi = This contains invisible characters that turn the writing direction around. Please type it by hand instead of pasting it.
error-text-markup = Please leave out angle brackets and HTML: names are printed as plain text.
error-text-url = This looks like a web address. Please write the name here; the website has a field of its own.
error-text-address = This looks like an email address. Please write the name here; the email address has a field of its own.
error-text-no-letter = Please use at least one letter or digit.
error-website-empty = Please write the organisation’s website, like example.org.
error-website-invalid = We cannot read this as a website. Write it like example.org.
error-website-ip = Please give the website’s name, like example.org, instead of a number.
error-website-no-domain = The website needs a name on the public internet, like example.org.
error-website-too-long = This address is too long. The beginning is enough, like example.org.
error-country-empty = Please choose a country, or “International”.
error-country-unknown = We do not know this country. Please choose one from the list.
error-email-empty = Please write your email address. We send the link to confirm to it.
error-email-invalid = This is not a whole email address. It looks like name@example.org.
error-email-too-long = This address is too long to be a real one. Please check it.
error-email-unknown-tld = There are no addresses that end like this. Is there a typing mistake after the last dot?
error-authorised-missing = Please tick this if you may sign for the organisation. If you may not, please ask somebody who may.
error-consent-missing = Without your consent the signature cannot be published. Please tick this if you agree.
error-kind-unknown = Please choose who signs.
error-form-unreadable = The form arrived damaged. Please check it and send it again.
error-code-empty = Please type the code from the mail.
error-code-wrong = This address and code do not go together, or the code is used up. The link in the mail still works.

## Pages

error-page-not-found = There is no such page
error-page-not-found-text = Perhaps the address is misspelt, or what stood here was taken off.
error-page-bad-request = We cannot read this request
error-page-bad-request-text = Something in the address or in the form is not as it should be. Go back and try once more.
error-page-forbidden = This was not sent from our pages
error-page-forbidden-text = For your safety we take forms only from our own pages. Open the page again and send the form from there. If you came from a mail, open its link again.
error-page-method = This cannot be done here
error-page-method-text = The address is right, but it does not take this kind of request.
error-page-too-large = This is too much at once
error-page-too-large-text = The form holds more than we take. Please shorten it and send it again.
error-page-media-type = We do not take this kind of content
error-page-media-type-text = Please use the form on our page.
error-page-too-many = Please wait a moment
error-page-too-many-text = There were many requests from your network in a short time. Nothing is lost: wait, then send the form again.
error-page-unavailable = We are not ready
error-page-unavailable-text = Something on our side does not answer at the moment. It usually passes soon; please try again.
error-page-internal = Something went wrong on our side
error-page-internal-text = We have written it down and shall look into it. Please try again, or write to us with the number below.
error-page-closed = This letter cannot be signed
error-page-closed-text = It is not open for signatures at the moment.
error-page-request = Number of this request:
error-page-wait = { $seconds ->
    [one] Try again in { $seconds } second.
   *[other] Try again in { $seconds } seconds.
}
error-page-wait-minutes = { $minutes ->
    [one] Try again in { $minutes } minute.
   *[other] Try again in { $minutes } minutes.
}
error-page-home = To the first page

## Who sees the name

error-visibility-unknown = Please choose who sees the name.
