# Following a letter: what there is to know, what happened since, and what to do next.

# The page with the case that a letter makes.
letterdesk-learn = Learn more
learn-intro = The case that the letter makes, at length: what is at stake, what it costs, where to read more. It stands at the letter’s address under “learn”, and a link under the letter leads to it. Headings divide it; where there are three or more, a list of them stands at its top.
learn-contents = On this page
learn-contact = Questions?
audit-act-write-learn = Wrote what there is to know

# What a reader can do next.
next-act = Take action

# The timeline.
update-day = Day of the event
update-day-hint = When it happened, which may be long before you write. Optional: without it the day of publication counts.
update-sources-label = Sources
update-sources-hint = One on each line: who published it and under which title, a web address at the end of the line, or both.
update-sources-many = At most { $max } sources.
update-source-long = A source has at most { $max } characters.
update-sources = { $count ->
    [one] Source:
   *[other] Sources:
}
update-posted = Published here on { $date }
updates-pages = Pages of the timeline
updates-newer = Later updates
updates-older = Earlier updates
correction-title = What it said before
correction-before = Before
correction-after = Since
correction-back = The update as it is now

# A mail about an update.
update-mail = Mail this update
update-mail-hint = Makes the draft of a mailing to everybody who asked for updates, with these words and a link. Nothing is sent before an owner starts it, and an update is mailed once.
update-mailing = The mailing about this update

# After signing.
next-title = What you can do next
next-follow = Follow what happens
next-feed = Follow in a feed reader (Atom)

# Beside what is written in one language, on the desk.
beside-unwritten = not written yet
beside-public = See the page
update-days-elsewhere = In other languages it has another day:
update-publish-saves = Saves what is typed here, and publishes it.

# The draft of a mailing about an update.
mailing-of-update = The update that it is about
mailing-update-newer = The update was corrected after this draft was made. Read both before you start: only the words below are sent.

# On the timeline.
updates-by-mail = Have you signed? On the page of your signature you choose to get updates by email.
