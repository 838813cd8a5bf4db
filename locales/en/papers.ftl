## The letter on paper and its delivery pack

take-away-pdf = letter and list (PDF)
take-away-pack = everything (ZIP)

# At the foot of each page.
paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Text, version { $number }: SHA-256 { $hash }
paper-ledger-hash = Ledger, entry { $number }: SHA-256 { $hash }
# Under them, while the newest changes of the list are still on their way into the ledger.
paper-ledger-behind = { $count ->
    [one] One change of the list is newer than that entry of the ledger, which does not cover it.
   *[other] { $count } changes of the list are newer than that entry of the ledger, which does not cover them.
}

paper-as-of = As of
paper-online = The letter and its list are kept at { $address }.
paper-check = Anybody can check this document. The first hash at the foot of each page is that of the letter’s text, which “All versions” offers for download. The second is that of the last entry in the public ledger, which tells every change of the list, by which this list was made.

# On the desk and in the pack.
changes-since = Since the delivery of { $date } (entry { $number } of the ledger): came onto the list: { $came }; lines corrected: { $corrected }; left: { $left }.
changes-left = Left, { $reason }: { $count }
changes-none = Nothing has changed since the delivery of { $date }.
delivery-pack = What to hand over
delivery-pack-text = The letter with all its signatories as PDF, the list as a table, the text, the head of the ledger, what changed since the last delivery, and a manifest with the hash of each file.
delivery-pack-link = Download the pack (ZIP)
# PDF/UA-1 is the name of a standard. It is checked when a pack is made.
delivery-accessible = The PDF of the last pack passed the check of PDF/UA-1, the standard for accessible PDFs.
delivery-not-accessible = The PDF of the last pack did not pass the check of PDF/UA-1, the standard for accessible PDFs: screen readers may miss parts of it. The server’s log says what it was; most often it is a font that was added and may not be embedded.
delivery-accessible-unknown = The manifest says whether the PDF passed the check of PDF/UA-1, the standard for accessible PDFs.
