### What is counted of readers who write to those who decide.

## On the numbers page of the desk

act-counts-ways = How readers wrote to those who decide
act-counts-days = The same by day
act-counts-hint = Counted by the script of the page when a reader follows a link, copies or prints. Whether a call was made or a letter sent is not known, nor by whom or to whom.
act-counts-hint-days = Days are those of { $zone }.
act-counts-way = Way
act-counts-times = Times
act-counts-all = All
act-counts-phone = Calls
act-counts-form = Contact forms
act-counts-mail = Emails
act-counts-social = Social networks
act-counts-print = Printed
act-counts-copy = Copied
act-counts-share = Shared
act-counts-forward = Passed on to friends

## On the privacy page

privacy-act-heading = If you write to those who decide
privacy-act-text = Where you look for those who represent you, the postal code or area that you look up is sent to us, and neither stored nor logged. The letter that you write to them is put together in your own browser, and nothing of it is sent to us. Without JavaScript it is sent once so that it can be put together here; it is neither stored nor logged. We count how often each way of sending is used in a day (calls, forms, emails, social networks, prints, copies, shares), and nothing of who used it or whom they wrote to.
