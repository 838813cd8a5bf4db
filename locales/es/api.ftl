### Reviewed by a native speaker: no

## The interface for programs

nav-api = Para programas (API)
api-title = Los datos públicos, para programas
api-intro = Todo lo que figura en estas páginas lo pueden pedir los programas, sin clave. Las direcciones y los campos de las respuestas se mantienen como están; junto a ellos pueden aparecer otros. El resto de esta página está en inglés.
api-machine = Lo mismo para las máquinas (OpenAPI 3.1):
