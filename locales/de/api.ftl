### Reviewed by a native speaker: no

## The interface for programs

nav-api = Für Programme (API)
api-title = Die öffentlichen Daten, für Programme
api-intro = Alles, was auf diesen Seiten steht, können auch Programme abfragen, ohne Schlüssel. Die Adressen und die Felder der Antworten bleiben, wie sie sind; andere können hinzukommen. Der Rest dieser Seite ist auf Englisch.
api-machine = Dasselbe für Maschinen (OpenAPI 3.1):
