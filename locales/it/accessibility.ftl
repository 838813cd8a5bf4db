### Reviewed by a native speaker: no

## The statement on accessibility

nav-accessibility = Accessibilità
accessibility-title = Accessibilità
accessibility-intro = Queste pagine sono fatte perché chiunque possa leggerle e usarle, qualunque cosa veda, senta o prema, con qualsiasi dispositivo e programma.
accessibility-promise-heading = Che cosa si promette
accessibility-promise-text = Tutte le pagine sono costruite per rispettare le Linee guida per l’accessibilità dei contenuti Web (WCAG) 2.2 al livello AA. Quelle in cui si legge una lettera, si trova un nome e si firma vanno oltre, dove serve di più: il loro testo ha il contrasto del livello AAA, in chiaro e in scuro.
accessibility-use-heading = Come si possono usare
accessibility-use-keyboard = Tutto funziona con la sola tastiera, nell’ordine in cui si legge, e si vede dov’è il focus.
accessibility-use-zoom = Il testo si può ingrandire fino al 400% senza dover scorrere di lato, e tutte le pagine funzionano su uno schermo largo 320 pixel.
accessibility-use-script = Nulla richiede JavaScript o un mouse, non ci sono rompicapi da risolvere, e nessuna pagina va letta o compilata entro un dato tempo. Per quanto tempo funziona un link in un’e-mail è scritto nell’e-mail. Nulla si muove da sé.
accessibility-use-errors = Se un modulo non può essere accolto, resta tutto ciò che è stato scritto (tranne le password e i file), e ogni errore è detto a parole, accanto al suo campo e in cima alla pagina.
accessibility-use-settings = Le Sue impostazioni sono rispettate: chiaro o scuro, più contrasto, meno movimento, i Suoi caratteri e i Suoi colori.
accessibility-use-print = La lettera e chi l’ha firmata si possono stampare, e scaricare come testo semplice.
accessibility-tested-heading = Come è verificata
accessibility-tested-text = Ogni modifica del programma è provata in un vero browser, con controlli automatici di ogni pagina in chiaro e in scuro, su schermi piccoli e grandi, scritta da sinistra a destra e da destra a sinistra, e con percorsi completi che usano soltanto la tastiera. I controlli automatici non trovano tutto.
accessibility-limits-heading = Limiti noti
accessibility-limits-text = Le parole di una lettera, i nomi di chi l’ha firmata e ciò che se ne pubblica sono scritti da altri: non possiamo promettere che siano facili da leggere, né che le immagini che contengono siano descritte. I nomi in una lingua diversa da quella della pagina sono contrassegnati secondo la loro direzione di scrittura, non secondo la lingua, perché non la si chiede a nessuno.
accessibility-contact-heading = Se qualcosa non funziona per Lei
accessibility-contact-text = Ci dica quale pagina era e che cosa voleva fare. Rispondiamo, La aiutiamo a firmare o a leggere in un altro modo, e risolviamo il problema.
