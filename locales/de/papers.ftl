### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = Brief und Liste (PDF)
take-away-pack = alles (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Text, Fassung { $number }: SHA-256 { $hash }
paper-ledger-hash = Journal, Eintrag { $number }: SHA-256 { $hash }

paper-as-of = Stand
paper-online = Der Brief und seine Liste stehen unter { $address }.
paper-check = Alle können dieses Dokument prüfen. Der erste Hashwert am Fuß jeder Seite ist der des Brieftextes, der unter „Alle Fassungen“ zum Herunterladen bereitsteht. Der zweite ist der des letzten Eintrags im öffentlichen Journal, das jede Änderung an der Liste nennt; aus diesen Änderungen ist diese Liste entstanden.

changes-since = Seit der Übergabe vom { $date } (Eintrag { $number } des Journals): auf die Liste gekommen: { $came }; berichtigte Zeilen: { $corrected }; nicht mehr auf der Liste: { $left }.
changes-left = Nicht mehr auf der Liste, { $reason }: { $count }
changes-none = Seit der Übergabe vom { $date } hat sich nichts geändert.
delivery-pack = Was übergeben wird
delivery-pack-text = Der Brief mit allen Unterzeichnenden als PDF, die Liste als Tabelle, der Text, der Hashwert des neuesten Eintrags im Journal, was sich seit der letzten Übergabe geändert hat, und ein Verzeichnis mit dem Hashwert jeder Datei.
delivery-pack-link = Paket herunterladen (ZIP)
