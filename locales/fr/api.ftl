### Reviewed by a native speaker: no

## The interface for programs

nav-api = Pour les programmes (API)
api-title = Les données publiques, pour les programmes
api-intro = Tout ce qui figure sur ces pages peut être demandé par des programmes, sans clé. Les adresses et les champs des réponses restent tels qu’ils sont ; d’autres peuvent s’y ajouter. Le reste de cette page est en anglais.
api-machine = La même chose pour les machines (OpenAPI 3.1) :
