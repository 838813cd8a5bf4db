# Finding whom to write to: the offices that speak for a reader.

# The setting of a letter.
settings-offices = Parliament that readers write to
settings-offices-hint = Readers find their members by postal code or area at the letter’s address under “act”. Who they are comes from files: see “offices import”.
settings-offices-none = None
audit-act-import-offices = Imported offices to write to

# The form.
finder-title = Take action
finder-heading = Find who represents you
finder-intro = Only the postal code or the area that you look up is sent to this site. It is not kept.
finder-intro-areas = Only the area that you look up is sent to this site. It is not kept.
finder-zip = { $country ->
    [US] ZIP code
   *[other] Postal code
}
finder-zip-hint = { $country ->
    [US] Five digits, such as 94110.
   *[other] As on an envelope.
}
finder-zip-bad = { $country ->
    [US] A ZIP code has five digits.
   *[other] This cannot be a postal code.
}
finder-zip-unknown = { $country ->
    [US] The ZIP code { $place } is not in our data. It may be one of post office boxes, or a new one, or of a territory. Choose your state or territory instead.
   *[other] The postal code { $place } is not in our data. Choose your area instead.
}
finder-state = { $country ->
    [US] State or territory
   *[other] Area
}
finder-state-or = { $country ->
    [US] Or state or territory
   *[other] Or area
}
finder-choose = Choose …
finder-button = Find
finder-area-unknown = There is no such area in our data. Choose one from the list.

# What was found.
finder-found = Who speaks for you
finder-as-of = From public files, as of { $date } at the latest.
finder-district = { $state }, district { $number }
finder-district-only = { $state }, the whole state
finder-several-districts = The ZIP code { $place } has a part in { $count } districts. Only one of these representatives is yours: your street decides. The official finder of the House tells which.
finder-several-areas = The postal code { $place } has a part in { $count } areas. Your street decides which of them is yours.
finder-several-states = The ZIP code { $place } crosses a state line. You write to the senators of your own state.
finder-no-senators = { $area } has no senators. Whoever represents it in the House has no vote on the floor.
finder-parts = Your representative depends on your district. Choose it, or look up your ZIP code.
finder-parts-other = Choose your part of { $area }.
finder-mine = I live in { $area }
finder-title-of = { $title ->
    [us-senator] United States senator
    [us-representative] Representative in the House
    [us-delegate] Delegate in the House
    [us-resident-commissioner] Resident commissioner in the House
   *[other] Member
}
finder-without-vote = Speaks and sits on committees, without a vote on the floor of the House.
finder-term-over = By our data this term ended on { $date }. Look at the official list for who holds the seat now.
finder-vacant = Vacant, or nobody is known to us who holds this seat.
finder-nobody = Nobody is known to us who speaks for this area.
finder-phone = Phone
finder-form = Contact form
finder-email = Email
finder-website = Website
finder-address = Address
finder-social = Accounts

# Where else to look.
finder-official = Official finders
finder-official-hint = Theirs are always current. They are other sites and open there.
finder-official-house = Your representative, at house.gov
finder-official-senate = Your senators, at senate.gov
finder-official-congress = All members, at congress.gov
finder-no-data = This site has no list of members.
finder-no-data-official = The official finders have one.
