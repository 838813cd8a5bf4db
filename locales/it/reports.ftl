### Reviewed by a native speaker: no

## Reporting an entry of the list

report-link = Segnalare questa voce
report-title = Segnalare una voce
report-intro = C’è qualcosa che non va in questa voce dell’elenco? Lo dica alla moderazione della lettera, che la esamina; nulla cambia da sé.
report-yours = Se la firma è Sua, o della Sua organizzazione, può correggerla o ritirarla da sé:
report-reason = Che cosa non va?
report-reason-not-theirs = L’organizzazione o la persona nominata non ha firmato, o chi ha firmato non può parlare a suo nome
report-reason-wrong = Un nome, il Paese o qualcos’altro nella riga è sbagliato
report-reason-twice = È nell’elenco due volte
report-reason-other = Qualcos’altro
report-words = Che cosa deve sapere la moderazione?
report-words-hint = Come lo sa, e dove si può verificare. Al massimo 1000 caratteri.
report-email = Il Suo indirizzo e-mail
report-email-hint = Solo per una domanda della moderazione. È conservato cifrato; la pagina sulla privacy dice per quanto tempo.
report-button = Inviare alla moderazione
report-thanks-title = Grazie
report-thanks-text = La moderazione ha ricevuto la Sua segnalazione e la esamina. La voce resta com’è finché non avrà deciso.
report-back = Tornare alla voce
report-error-reason = Scegliere che cosa non va.
report-error-words = Scrivere in una frase che cosa non va.
report-error-words-long = Questo testo supera i { $max } caratteri.

## Reports on the desk

reports-title = Segnalazioni di chi legge
reports-nav = Segnalazioni
reports-intro = Che cosa non va, secondo chi legge, nelle voci degli elenchi; prima le segnalazioni più vecchie. Su una voce si decide nella sua pagina; una segnalazione che ha esaminato si chiude qui.
reports-none = Non ci sono segnalazioni da esaminare.
reports-total = { $count ->
    [one] { $count } segnalazione da esaminare
    [many] { $count } di segnalazioni da esaminare
   *[other] { $count } segnalazioni da esaminare
}
reports-more = Sono mostrate soltanto le più vecchie; le altre seguono quando queste sono chiuse.
reports-entry = Voce
reports-said = Testo della segnalazione
reports-from = Risposta a
reports-close = L’ho esaminata
reports-gone = Una voce che non è più nell’elenco
