### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = Mettre aussi les personnes dans les fichiers de la liste complète
settings-bulk-hint = N’importe qui peut télécharger ces fichiers d’un coup, et les copier. Sans ce réglage, les noms des personnes sont sur la liste et dans le fichier destiné aux destinataires, et non dans les fichiers pour tout le monde.

## The list as a text

list-comma = { ", " }
list-colon = { " : " }
list-no-country = Sans pays
list-first = Premiers signataires
list-others = Tous les autres signataires
list-not-published = nom non publié

## Taking the list away

take-away-docx = Word
take-away-copy = la copier, l’intégrer
take-away-without-people = Les noms des personnes sont sur la liste, pas dans ces fichiers.
copy-title = Télécharger ou copier la liste
copy-by = Ordre
copy-by-list = Une seule liste
copy-by-letter = Par lettre de l’alphabet
copy-by-country = Par pays
copy-kind = Qui
copy-everyone = Tout le monde
copy-organisations = Organisations
copy-people = Personnes
copy-with-people = Avec les personnes qui ont signé pour des organisations
copy-show = Afficher ainsi
copy-files = En fichier
copy-list = À copier
copy-button = Copier la liste
copy-how = Ou sélectionnez-la et copiez-la à la main.
copy-done = Copiée. Vous pouvez maintenant la coller.
copy-failed = Le navigateur ne l’a pas permis. Veuillez sélectionner la liste et la copier à la main.
copy-nobody = Il n’y a encore aucun nom à copier.
copy-too-many = { $count ->
    [one] { $count } ligne, c’est plus que ne peut contenir une page. Veuillez prendre l’un des fichiers.
    [many] { $count } de lignes, c’est plus que ne peut contenir une page. Veuillez prendre l’un des fichiers.
   *[other] { $count } lignes, c’est plus que ne peut contenir une page. Veuillez prendre l’un des fichiers.
}
copy-embed = Sur un autre site
copy-embed-text = La lettre s’affiche ainsi sur une page à vous : son titre, le décompte, quelques noms et de quoi signer. Cela ne dépose aucun cookie et n’exécute aucun script.
copy-embed-see = Voir le résultat
copy-embed-html = HTML à coller dans votre page
copy-embed-hint = Dans l’adresse, vous pouvez changer names (de 0 à 50), et ajouter theme=light ou theme=dark.
copy-embed-form = Les sites désignés par les personnes qui gèrent ce serveur peuvent ajouter form=on, pour y avoir le formulaire.

## Passing the letter on

share-heading = Partager cette lettre
share-after = En parler autour de vous
share-mail = E-mail
share-text = Une lettre ouverte : { $title }
share-card = { $title }, une lettre ouverte portée par { $host }

## In a frame of another site

embed-from = Une lettre ouverte portée par
