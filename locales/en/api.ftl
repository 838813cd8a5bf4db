## The interface for programs

nav-api = For programs (API)
api-title = The public data, for programs
api-intro = Whatever stands on these pages can be asked for by programs, without a key. The addresses and the fields of the answers are kept as they are; others may come beside them. The rest of this page is in English.
api-machine = The same for machines (OpenAPI 3.1):
