### Reviewed by a native speaker: no

## The interface for programs

nav-api = Para programas (API)
api-title = Os dados públicos, para programas
api-intro = Tudo o que está nestas páginas pode ser pedido por programas, sem chave. Os endereços e os campos das respostas ficam como estão; outros podem surgir ao lado deles. O resto desta página está em inglês.
api-machine = O mesmo para máquinas (OpenAPI 3.1):
