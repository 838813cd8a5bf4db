### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = lettre et liste (PDF)
take-away-pack = tout (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Texte, version { $number } : SHA-256 { $hash }
paper-ledger-hash = Registre, entrée { $number } : SHA-256 { $hash }
paper-ledger-behind = { $count ->
    [one] Un changement de la liste est plus récent que cette entrée du registre, qui ne le couvre pas.
    [many] { $count } de changements de la liste sont plus récents que cette entrée du registre, qui ne les couvre pas.
   *[other] { $count } changements de la liste sont plus récents que cette entrée du registre, qui ne les couvre pas.
}

paper-as-of = État au
paper-online = La lettre et sa liste se trouvent à l’adresse { $address }.
paper-check = Tout le monde peut vérifier ce document. La première empreinte au bas de chaque page est celle du texte de la lettre, que « Toutes les versions » permet de télécharger. La seconde est celle de la dernière entrée du registre public prise en compte dans cette liste ; ce registre consigne chaque changement de la liste.

changes-since = Depuis la remise du { $date } (entrée { $number } du registre) : signatures arrivées sur la liste : { $came } ; lignes corrigées : { $corrected } ; signatures parties : { $left }.
changes-left = Parties, motif « { $reason } » : { $count }
changes-none = Rien n’a changé depuis la remise du { $date }.
delivery-pack = Ce qu’il y a à remettre
delivery-pack-text = La lettre avec tous ses signataires en PDF, la liste sous forme de tableau, le texte, l’empreinte de l’entrée la plus récente du registre, ce qui a changé depuis la dernière remise, et un manifeste avec l’empreinte de chaque fichier.
delivery-pack-link = Télécharger le dossier (ZIP)
delivery-accessible = Le PDF du dernier dossier a passé le contrôle de PDF/UA-1, la norme des PDF accessibles.
delivery-not-accessible = Le PDF du dernier dossier n’a pas passé le contrôle de PDF/UA-1, la norme des PDF accessibles : des lecteurs d’écran peuvent en manquer des parties. Le journal du serveur dit ce qui n’allait pas ; le plus souvent, c’est une police ajoutée qui ne peut pas être incorporée.
delivery-accessible-unknown = Le manifeste dit si le PDF a passé le contrôle de PDF/UA-1, la norme des PDF accessibles.
