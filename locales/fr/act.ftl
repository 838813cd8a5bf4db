### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] Madame la Sénatrice ou Monsieur le Sénateur { $last },
    [us-representative] Madame la Représentante ou Monsieur le Représentant { $last },
    [us-delegate] Madame la Déléguée ou Monsieur le Délégué { $last },
    [us-resident-commissioner] Madame la Commissaire résidente ou Monsieur le Commissaire résident { $last },
   *[other] Madame ou Monsieur { $full },
}
act-title-senator = Sénateur ou sénatrice
act-title-representative = Représentant ou représentante
act-title-delegate = Délégué ou déléguée
act-title-resident-commissioner = Commissaire résident ou résidente
act-gap-title = [titre]
act-gap-last-name = [nom de famille]
act-gap-full-name = [nom de la personne qui exerce ce mandat]
act-gap-salutation = [formule d’appel]
act-gap-name = [votre nom complet]
act-gap-city = [votre ville]
act-gap-state = { $country ->
    [US] [votre État]
   *[other] [votre région]
}
act-gap-zip = { $country ->
    [US] [votre code ZIP]
   *[other] [votre code postal]
}
act-gap-letter = [adresse de la lettre]

## A text with fields

act-unknown-field = Aucun champ ne s’appelle { $field }.
act-lone-brace = Une accolade est seule. Un champ se place entre deux accolades, comme {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = Lettre type
sample-intro = Ce que l’on envoie aux personnes qui décident. Qui lit la lettre la reçoit avec les noms de ses propres parlementaires, et peut la modifier. Du texte brut en paragraphes : il est collé dans des formulaires.
sample-fields = Champs qui sont remplis
sample-field-title = le titre lié au mandat, comme « Sénateur ou sénatrice »
sample-field-last-name = le nom de famille de la personne qui l’exerce
sample-field-full-name = son nom complet
sample-field-salutation = le début de la lettre, juste pour ce titre : « Madame la Sénatrice ou Monsieur le Sénateur Cantwell, »
sample-field-name = le nom complet de qui écrit
sample-field-city = la ville de qui écrit
sample-field-state = l’État ou la région de qui écrit
sample-field-zip = le code ZIP ou postal de qui écrit
sample-field-letter = l’adresse de cette lettre ouverte
sample-subject = Objet
sample-subject-hint = Celui de l’e-mail, et d’un formulaire qui en demande un.
sample-body = La lettre
sample-body-hint = Elle commence par {"{"}salutation{"}"} et se termine par {"{"}name{"}"}. Si ce champ et les suivants restent vides, elle est enlevée.
sample-phone = Que dire au téléphone
sample-phone-hint = Quelques phrases : qui appelle, et pour demander quoi.
sample-post = Un message pour les réseaux sociaux
sample-post-hint = Court, avec {"{"}letter{"}"} pour le lien.
sample-friends = Un message à ses proches
sample-friends-hint = Il les invite à faire de même. Rien de ce qui tient à un mandat ne peut y figurer.
sample-of-office = Ce message ne va à aucun parlementaire : { $field } n’y a pas sa place.
sample-made-up-name = Alex Exemple
sample-made-up-last-name = Exemple
sample-preview-note = Les destinataires sont fictifs. Ce que l’on remplit soi-même en écrivant est signalé.

## In the audit log

audit-act-write-sample-letter = A écrit une lettre type

## The letter, as readers write it

act-step = Étape { $number }
act-write = Écrivez votre lettre
act-stays-here = Les lettres changent à mesure que vous écrivez. Rien de ce que vous écrivez ne quitte cet appareil.
act-is-sent = Ce que vous écrivez est envoyé à ce site pour remplir les lettres. Rien n’en est conservé ni inscrit dans un journal.
act-find-first = Trouvez ci-dessus qui vous représente. La lettre paraît alors ici avec les noms de ces personnes : vous pouvez la modifier et l’envoyer.
act-choose-first = Choisissez ci-dessus où vous habitez. La lettre paraît alors ici avec les bons noms : vous pouvez la modifier et l’envoyer.
act-name = Votre nom complet
act-city = Votre ville
act-region = { $country ->
    [US] État ou territoire
   *[other] Région
}
act-body-hint = Ce qui est entre accolades est rempli. Modifiez le reste comme vous voulez : une lettre écrite avec vos propres mots compte davantage.
act-fill = Remplir les lettres

## How it is sent

act-send = Envoyez-la
act-send-first = Vous trouverez alors ici le meilleur moyen de joindre chacune de ces personnes : téléphone, formulaire de contact, e-mail, réseaux sociaux ou courrier postal.
act-to = À l’attention de : { $office }
act-to-anybody = Votre lettre
act-call = Appeler
act-say = Que dire :
act-form = Ouvrir le formulaire de contact
act-form-hint = Copiez la lettre, et collez-la dans le formulaire.
act-mail = Écrire un e-mail
act-mail-long = La lettre est trop longue pour entrer d’elle-même dans l’e-mail : copiez-la, et collez-la dans l’e-mail.
act-social = Le dire en public
act-paper = L’envoyer sur papier
act-paper-hint = Chaque lettre est imprimée sur une page à part. Ce qui est signalé vous reste à remplir.
act-print = Imprimer les lettres
act-copy = Copier la lettre
act-copy-post = Copier le message
act-not-copied = Le navigateur ne nous permet pas de copier. Sélectionnez le texte, et copiez-le à la main.

## Friends and family

act-friends = Parlez-en à vos proches
act-friends-hint = Invitez-les à écrire aussi. Voici un message à transmettre :
act-friends-copy = Copier le message
act-friends-mail = L’envoyer par e-mail
act-friends-share = Ou partagez la lettre :
