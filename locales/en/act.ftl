# Writing to those who speak for a reader. A salutation stands at the head of a letter, in the letter's own language:
# $title is us-senator, us-representative, us-delegate, us-resident-commissioner, or other, whose holder is greeted by the whole name.
act-salutation = { $title ->
    [us-senator] Dear Senator { $last },
    [us-representative] Dear Representative { $last },
    [us-delegate] Dear Delegate { $last },
    [us-resident-commissioner] Dear Resident Commissioner { $last },
   *[other] Dear { $full },
}
act-title-senator = Senator
act-title-representative = Representative
act-title-delegate = Delegate
act-title-resident-commissioner = Resident Commissioner
act-gap-title = [title]
act-gap-last-name = [last name]
act-gap-full-name = [name of the office’s holder]
act-gap-salutation = [salutation]
act-gap-name = [your full name]
act-gap-city = [your city]
act-gap-state = { $country ->
    [US] [your state]
   *[other] [your region]
}
act-gap-zip = { $country ->
    [US] [your ZIP code]
   *[other] [your postal code]
}
act-gap-letter = [address of the letter]

## A text with fields

act-unknown-field = There is no field called { $field }.
act-lone-brace = A brace stands alone. A field stands between two, like {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = Sample letter
sample-intro = What readers send to those who decide. Each of them gets it with their own names filled in, and may change it. Plain text in paragraphs: it is pasted into forms.
sample-fields = Fields that are filled in
sample-field-title = the office’s title, such as “Senator”
sample-field-last-name = the last name of who holds it
sample-field-full-name = their full name
sample-field-salutation = how the letter begins, right for the title: “Dear Senator Cantwell,”
sample-field-name = the reader’s full name
sample-field-city = the reader’s city
sample-field-state = the reader’s state or region
sample-field-zip = the reader’s ZIP or postal code
sample-field-letter = the address of this letter
sample-subject = Subject
sample-subject-hint = Of the email, and of a form that asks for one.
sample-body = The letter
sample-body-hint = It begins with {"{"}salutation{"}"} and ends with {"{"}name{"}"}. Without any words here and below it is taken away.
sample-phone = What to say on the phone
sample-phone-hint = A few sentences: who calls, and what they ask for.
sample-post = A post for social networks
sample-post-hint = Short, with {"{"}letter{"}"} for the link.
sample-friends = A message to friends and family
sample-friends-hint = It asks them to do the same. Nothing of an office can stand in it.
sample-of-office = This message goes to no office: { $field } has no place in it.
sample-made-up-name = Alex Example
sample-made-up-last-name = Example
sample-preview-note = The addressees are made up. What readers fill in themselves is marked.

## In the audit log

audit-act-write-sample-letter = Wrote a sample letter

## The letter, as readers write it

act-step = Step { $number }
act-write = Write your letter
# With a script, and without one.
act-stays-here = The letters change as you type. Nothing of what you write leaves this device.
act-is-sent = What you write is sent to this site to fill in the letters. It is neither kept nor logged.
act-find-first = Find above who represents you. Then this letter stands here with their names in it, for you to change and to send.
act-choose-first = Choose above where you live. Then this letter stands here with the right names in it, for you to change and to send.
act-name = Your full name
act-city = Your city
act-region = { $country ->
    [US] State or territory
   *[other] Region
}
act-body-hint = What stands between braces is filled in. Change the rest as you like: a letter in your own words counts more.
act-fill = Fill in the letters

## How it is sent

act-send = Send it
act-send-first = Here you then find how each of them is best reached: by phone, contact form, email, social networks or post.
act-to = To { $office }
act-to-anybody = Your letter
act-call = Call
act-say = What to say:
act-form = Open the contact form
act-form-hint = Copy the letter, and paste it there.
act-mail = Write an email
act-mail-long = The letter is too long to go into the email by itself: copy it, and paste it there.
act-social = Say it in public
act-paper = Send it on paper
act-paper-hint = Each letter is printed on a page of its own. What is marked is left for you to fill in.
act-print = Print the letters
act-copy = Copy the letter
act-copy-post = Copy the post
act-not-copied = The browser does not let us copy. Select the text, and copy it by hand.

## Friends and family

act-friends = Tell friends and family
act-friends-hint = Ask others to write, too. This can be passed on:
act-friends-copy = Copy the message
act-friends-mail = Send it by email
act-friends-share = Or share the letter:
