### Reviewed by a native speaker: no

settings-offices = Parlament, an das geschrieben wird
settings-offices-hint = Unter der Adresse des Briefs mit „act“ findet man die eigenen Abgeordneten nach Postleitzahl oder Gebiet. Wer sie sind, kommt aus Dateien: siehe „offices import“.
settings-offices-none = Keines
audit-act-import-offices = Hat importiert, an wen man schreiben kann

finder-title = Aktiv werden
finder-heading = Finden Sie heraus, wer Sie vertritt
finder-intro = Nur die Postleitzahl oder das Gebiet, nach dem Sie suchen, wird an diese Website gesendet. Die Angabe wird nicht aufbewahrt.
finder-intro-areas = Nur das Gebiet, nach dem Sie suchen, wird an diese Website gesendet. Die Angabe wird nicht aufbewahrt.
finder-zip = { $country ->
    [US] ZIP-Code
   *[other] Postleitzahl
}
finder-zip-hint = { $country ->
    [US] Fünf Ziffern, zum Beispiel 94110.
   *[other] Wie auf einem Briefumschlag.
}
finder-zip-bad = { $country ->
    [US] Ein ZIP-Code hat fünf Ziffern.
   *[other] Das kann keine Postleitzahl sein.
}
finder-zip-unknown = { $country ->
    [US] Der ZIP-Code { $place } ist nicht in unseren Daten. Vielleicht gehört er zu Postfächern oder zu einem Territorium, oder er ist neu. Wählen Sie stattdessen Ihren Bundesstaat oder Ihr Territorium.
   *[other] Die Postleitzahl { $place } ist nicht in unseren Daten. Wählen Sie stattdessen Ihr Gebiet.
}
finder-state = { $country ->
    [US] Bundesstaat oder Territorium
   *[other] Gebiet
}
finder-state-or = { $country ->
    [US] Oder Bundesstaat oder Territorium
   *[other] Oder Gebiet
}
finder-choose = Bitte wählen …
finder-button = Suchen
finder-area-unknown = Ein solches Gebiet gibt es in unseren Daten nicht. Wählen Sie eines aus der Liste.

finder-found = Wer für Sie spricht
finder-as-of = Aus öffentlichen Dateien, spätestens vom { $date }.
finder-district = { $state }, Wahlbezirk { $number }
finder-district-only = { $state }, der ganze Bundesstaat
finder-several-districts = Der ZIP-Code { $place } liegt in Teilen von { $count } Wahlbezirken. Nur eine dieser Personen vertritt Sie im Repräsentantenhaus: Ihre Straße entscheidet. Welche es ist, sagt die offizielle Suche des Repräsentantenhauses.
finder-several-areas = Die Postleitzahl { $place } liegt in Teilen von { $count } Gebieten. Welches davon Ihres ist, entscheidet Ihre Straße.
finder-several-states = Der ZIP-Code { $place } reicht über die Grenze eines Bundesstaats. Sie schreiben an die Senatsmitglieder Ihres eigenen Bundesstaats.
finder-no-senators = { $area } hat keine Mitglieder im Senat. Wer das Gebiet im Repräsentantenhaus vertritt, hat im Plenum kein Stimmrecht.
finder-parts = Wer Sie im Repräsentantenhaus vertritt, hängt von Ihrem Wahlbezirk ab. Wählen Sie ihn aus, oder suchen Sie nach Ihrem ZIP-Code.
finder-parts-other = Wählen Sie Ihren Teil von { $area }.
finder-mine = Ich wohne hier: { $area }
finder-title-of = { $title ->
    [us-senator] Mitglied des Senats der Vereinigten Staaten
    [us-representative] Mitglied des Repräsentantenhauses
    [us-delegate] Delegierte oder Delegierter im Repräsentantenhaus
    [us-resident-commissioner] Resident Commissioner im Repräsentantenhaus
   *[other] Mitglied
}
finder-without-vote = Spricht und arbeitet in Ausschüssen mit, ohne Stimmrecht im Plenum des Repräsentantenhauses.
finder-term-over = Nach unseren Daten endete diese Amtszeit am { $date }. Sehen Sie in der offiziellen Liste nach, wer den Sitz jetzt innehat.
finder-vacant = Unbesetzt, oder uns ist niemand bekannt, der diesen Sitz innehat.
finder-nobody = Uns ist niemand bekannt, der für dieses Gebiet spricht.
finder-phone = Telefon
finder-form = Kontaktformular
finder-email = E-Mail
finder-website = Website
finder-address = Anschrift
finder-social = Soziale Medien

finder-official = Offizielle Suchseiten
finder-official-hint = Deren Angaben sind immer aktuell. Es sind andere Websites, und sie öffnen sich dort.
finder-official-house = Wer Sie im Repräsentantenhaus vertritt, auf house.gov
finder-official-senate = Wer Sie im Senat vertritt, auf senate.gov
finder-official-congress = Alle Mitglieder, auf congress.gov
finder-no-data = Diese Website hat keine Liste der Mitglieder.
finder-no-data-official = Die offiziellen Suchseiten haben eine.
