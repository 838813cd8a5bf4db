### Reviewed by a native speaker: no

settings-offices = Parlamento a cui scrive chi legge
settings-offices-hint = Chi legge trova i propri parlamentari per codice postale o per zona all’indirizzo della lettera, sotto «act». L’elenco dei parlamentari proviene da file: vedere «offices import».
settings-offices-none = Nessuno
audit-act-import-offices = Importati parlamentari a cui scrivere

finder-title = Attivarsi
finder-heading = Trovi chi La rappresenta
finder-intro = A questo sito si invia soltanto il codice postale o la zona che Lei cerca. Non si conserva.
finder-intro-areas = A questo sito si invia soltanto la zona che Lei cerca. Non si conserva.
finder-zip = { $country ->
    [US] Codice ZIP
   *[other] Codice postale
}
finder-zip-hint = { $country ->
    [US] Cinque cifre, per esempio 94110.
   *[other] Come su una busta.
}
finder-zip-bad = { $country ->
    [US] Un codice ZIP ha cinque cifre.
   *[other] Questo non può essere un codice postale.
}
finder-zip-unknown = { $country ->
    [US] Il codice ZIP { $place } non è nei nostri dati. Può essere di caselle postali, o nuovo, o di un territorio. Scelga invece il Suo Stato o territorio.
   *[other] Il codice postale { $place } non è nei nostri dati. Scelga invece la Sua zona.
}
finder-state = { $country ->
    [US] Stato o territorio
   *[other] Zona
}
finder-state-or = { $country ->
    [US] Oppure Stato o territorio
   *[other] Oppure zona
}
finder-choose = Scegliere…
finder-button = Cercare
finder-area-unknown = Questa zona non è nei nostri dati. Ne scelga una dall’elenco.

finder-found = Chi parla per Lei
finder-as-of = Da file pubblici, aggiornati al più tardi al { $date }.
finder-district = { $state }, distretto { $number }
finder-district-only = { $state }, l’intero Stato
finder-several-districts = Il codice ZIP { $place } comprende parti di { $count } distretti. Una sola di queste persone La rappresenta alla Camera: dipende dalla Sua via. La ricerca ufficiale della Camera indica quale.
finder-several-areas = Il codice postale { $place } comprende parti di { $count } zone. Dipende dalla Sua via quale sia la Sua.
finder-several-states = Il codice ZIP { $place } attraversa un confine tra Stati. Lei scrive a chi rappresenta il Suo Stato al Senato.
finder-no-senators = { $area } non ha rappresentanza al Senato. Chi rappresenta questa zona alla Camera non ha voto in aula.
finder-parts = Chi La rappresenta dipende dal Suo distretto. Lo scelga, o cerchi il Suo codice ZIP.
finder-parts-other = Scelga la Sua parte di { $area }.
finder-mine = Abito qui: { $area }
finder-title-of = { $title ->
    [us-senator] Membro del Senato degli Stati Uniti
    [us-representative] Rappresentante alla Camera
    [us-delegate] Delegato o delegata alla Camera
    [us-resident-commissioner] Commissario o commissaria residente alla Camera
   *[other] Membro
}
finder-without-vote = Prende la parola e siede nelle commissioni, senza voto nell’aula della Camera.
finder-term-over = Secondo i nostri dati questo mandato è terminato in data { $date }. Veda nell’elenco ufficiale chi occupa ora il seggio.
finder-vacant = Vacante, oppure non conosciamo nessuno che occupi questo seggio.
finder-nobody = Non conosciamo nessuno che parli per questa zona.
finder-phone = Telefono
finder-form = Modulo di contatto
finder-email = E-mail
finder-website = Sito web
finder-address = Indirizzo
finder-social = Account

finder-official = Ricerche ufficiali
finder-official-hint = I loro dati sono sempre aggiornati. Si trovano su altri siti e si aprono lì.
finder-official-house = Chi La rappresenta alla Camera, su house.gov
finder-official-senate = Chi La rappresenta al Senato, su senate.gov
finder-official-congress = Tutti i membri, su congress.gov
finder-no-data = Questo sito non ha un elenco dei membri.
finder-no-data-official = Le ricerche ufficiali ne hanno uno.
