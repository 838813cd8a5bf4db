### Reviewed by a native speaker: no

## The interface for programs

nav-api = Per i programmi (API)
api-title = I dati pubblici, per i programmi
api-intro = Tutto ciò che si trova su queste pagine può essere richiesto anche da programmi, senza una chiave. Gli indirizzi e i campi delle risposte restano come sono; altri possono aggiungersi. Il resto di questa pagina è in inglese.
api-machine = Lo stesso per le macchine (OpenAPI 3.1):
