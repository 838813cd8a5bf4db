### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = Brief und Liste (PDF)
take-away-pack = alles (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Text, Fassung { $number }: SHA-256 { $hash }
paper-ledger-hash = Journal, Eintrag { $number }: SHA-256 { $hash }
paper-ledger-behind = { $count ->
    [one] Eine Änderung der Liste ist neuer als dieser Eintrag im Journal, der sie nicht erfasst.
   *[other] { $count } Änderungen der Liste sind neuer als dieser Eintrag im Journal, der sie nicht erfasst.
}

paper-as-of = Stand
paper-online = Der Brief und seine Liste stehen unter { $address }.
paper-check = Alle können dieses Dokument prüfen. Der erste Hashwert am Fuß jeder Seite ist der des Brieftextes, der unter „Alle Fassungen“ zum Herunterladen bereitsteht. Der zweite ist der des letzten Eintrags im öffentlichen Journal, das jede Änderung an der Liste nennt; aus diesen Änderungen ist diese Liste entstanden.

changes-since = Seit der Übergabe vom { $date } (Eintrag { $number } des Journals): auf die Liste gekommen: { $came }; berichtigte Zeilen: { $corrected }; nicht mehr auf der Liste: { $left }.
changes-left = Nicht mehr auf der Liste, { $reason }: { $count }
changes-none = Seit der Übergabe vom { $date } hat sich nichts geändert.
delivery-pack = Was übergeben wird
delivery-pack-text = Der Brief mit allen Unterzeichnenden als PDF, die Liste als Tabelle, der Text, der Hashwert des neuesten Eintrags im Journal, was sich seit der letzten Übergabe geändert hat, und ein Verzeichnis mit dem Hashwert jeder Datei.
delivery-pack-link = Paket herunterladen (ZIP)
delivery-accessible = Das PDF des letzten Pakets hat die Prüfung nach PDF/UA-1 bestanden, der Norm für barrierefreie PDF.
delivery-not-accessible = Das PDF des letzten Pakets hat die Prüfung nach PDF/UA-1, der Norm für barrierefreie PDF, nicht bestanden: Bildschirmlesern können Teile davon entgehen. Woran es lag, steht im Protokoll des Servers; meist ist es eine hinzugefügte Schrift, die nicht eingebettet werden darf.
delivery-accessible-unknown = Das Verzeichnis sagt, ob das PDF die Prüfung nach PDF/UA-1 bestanden hat, der Norm für barrierefreie PDF.
