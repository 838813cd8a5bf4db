### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = Scrivere il nome dell’organizzazione.
error-name-empty = Scrivere il proprio nome.
error-role-empty = Scrivere il proprio ruolo.
error-text-too-long = Il testo è troppo lungo. Usare al massimo { $max } caratteri.
error-text-too-many-marks = Una delle lettere porta più accenti di quanti ne usi qualsiasi scrittura. Digitare di nuovo il testo.
error-text-control = Il testo contiene caratteri che non si possono stampare. Digitarlo a mano invece di incollarlo.
error-text-bidi = Il testo contiene caratteri invisibili che invertono la direzione di scrittura. Digitarlo a mano invece di incollarlo.
error-text-markup = Niente parentesi angolari né HTML: i nomi compaiono come semplice testo.
error-text-url = Sembra un indirizzo web. Scrivere qui il nome; il sito web ha un campo apposito.
error-text-address = Sembra un indirizzo e-mail. Scrivere qui il nome; l’indirizzo e-mail ha un campo apposito.
error-text-no-letter = Usare almeno una lettera o una cifra.
error-website-empty = Scrivere il sito web dell’organizzazione, come example.org.
error-website-invalid = Non lo si può leggere come sito web. Scriverlo come example.org.
error-website-ip = Indicare il nome del sito web, come example.org, invece di un numero.
error-website-no-domain = Il sito web deve avere un nome sulla rete Internet pubblica, come example.org.
error-website-too-long = Questo indirizzo è troppo lungo. Basta l’inizio, come example.org.
error-country-empty = Scegliere un Paese, oppure «Internazionale».
error-country-unknown = Questo Paese non ci è noto. Sceglierne uno dall’elenco.
error-email-empty = Scrivere il proprio indirizzo e-mail. È lì che inviamo il link per confermare.
error-email-invalid = Questo non è un indirizzo e-mail completo. La forma è nome@example.org.
error-email-too-long = Questo indirizzo è troppo lungo per essere vero. Controllarlo.
error-email-unknown-tld = Non esistono indirizzi che terminano così. C’è un errore di battitura dopo l’ultimo punto?
error-authorised-missing = Spuntare questa casella se si può firmare per l’organizzazione. Altrimenti, rivolgersi a chi può farlo.
error-consent-missing = Senza il Suo consenso la firma non può essere pubblicata. Spunti questa casella se acconsente.
error-kind-unknown = Scegliere chi firma.
error-form-unreadable = Il modulo è arrivato danneggiato. Controllarlo e inviarlo di nuovo.
error-code-empty = Digitare il codice ricevuto per e-mail.
error-code-wrong = Questo indirizzo e questo codice non vanno insieme, oppure il codice non vale più. Il link nell’e-mail funziona ancora.

## Pages

error-page-not-found = Questa pagina non esiste
error-page-not-found-text = Forse l’indirizzo contiene un errore, oppure ciò che stava qui è stato tolto.
error-page-bad-request = Questa richiesta non è leggibile
error-page-bad-request-text = Qualcosa nell’indirizzo o nel modulo non è come dovrebbe. Torni indietro e provi ancora una volta.
error-page-forbidden = L’invio non viene dalle nostre pagine
error-page-forbidden-text = Per la Sua sicurezza accettiamo moduli soltanto dalle nostre pagine. Apra di nuovo la pagina e invii il modulo da lì. Se il punto di partenza era un’e-mail, ne apra di nuovo il link.
error-page-method = Qui non è possibile
error-page-method-text = L’indirizzo è giusto, ma non accetta questo tipo di richiesta.
error-page-too-large = È troppo in una volta
error-page-too-large-text = Il modulo contiene più di quanto accettiamo. Lo accorci e lo invii di nuovo.
error-page-media-type = Non accettiamo questo tipo di contenuto
error-page-media-type-text = Usi il modulo sulla nostra pagina.
error-page-too-many = Attenda un momento
error-page-too-many-text = Dalla Sua rete sono arrivate molte richieste in poco tempo. Nulla è perduto: attenda, poi invii di nuovo il modulo.
error-page-unavailable = Il servizio non è pronto
error-page-unavailable-text = Al momento qualcosa da parte nostra non risponde. Di solito passa presto; La preghiamo di riprovare.
error-page-internal = Qualcosa è andato storto da parte nostra
error-page-internal-text = Ne abbiamo preso nota e lo esamineremo. Riprovi, oppure ci scriva indicando il numero qui sotto.
error-page-closed = Questa lettera non si può firmare
error-page-closed-text = Al momento non è aperta alle firme.
error-page-request = Numero di questa richiesta:
error-page-wait = { $seconds ->
    [one] Riprovi tra { $seconds } secondo.
    [many] Riprovi tra { $seconds } di secondi.
   *[other] Riprovi tra { $seconds } secondi.
}
error-page-wait-minutes = { $minutes ->
    [one] Riprovi tra { $minutes } minuto.
    [many] Riprovi tra { $minutes } di minuti.
   *[other] Riprovi tra { $minutes } minuti.
}
error-page-home = Alla prima pagina

## Who sees the name

error-visibility-unknown = Scegliere chi vede il nome.
