### Reviewed by a native speaker: no

## On the numbers page of the desk

act-counts-ways = Come chi legge ha scritto a chi decide
act-counts-days = Lo stesso per giorno
act-counts-hint = Contato dallo script della pagina quando chi legge segue un link, copia o stampa. Non si sa se una chiamata sia stata fatta o una lettera inviata, né da chi, né a chi.
act-counts-hint-days = I giorni sono quelli di { $zone }.
act-counts-way = Modo
act-counts-times = Volte
act-counts-all = Totale
act-counts-phone = Chiamate
act-counts-form = Moduli di contatto
act-counts-mail = E-mail
act-counts-social = Social network
act-counts-print = Stampe
act-counts-copy = Copie
act-counts-share = Condivisioni
act-counts-forward = Inoltri ad amici

## On the privacy page

privacy-act-heading = Se scrive a chi decide
privacy-act-text = Dove cerca chi La rappresenta, il codice postale o la zona che cerca ci è inviato, e non è memorizzato né annotato in un log. La lettera che scrive a queste persone è composta nel Suo browser, e nulla di essa ci è inviato. Senza JavaScript è inviata una sola volta perché possa essere composta qui; non è memorizzata né annotata in un log. Contiamo quante volte in un giorno è usato ciascun modo di invio (chiamate, moduli, e-mail, social network, stampe, copie, condivisioni), e nulla su chi lo ha usato né a chi ha scritto.
