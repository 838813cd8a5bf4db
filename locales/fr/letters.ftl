### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = Lettres
letterdesk-nav = Pages sur cette lettre
letterdesk-overview = Vue d’ensemble
letterdesk-corrections = { $count ->
    [one] Parmi les premiers signataires, { $count } a corrigé sa ligne : elle ne paraît sous la lettre qu’une fois examinée par la modération.
    [many] Parmi les premiers signataires, { $count } ont corrigé leurs lignes : elles ne paraissent sous la lettre qu’une fois examinées par la modération.
   *[other] Parmi les premiers signataires, { $count } ont corrigé leurs lignes : elles ne paraissent sous la lettre qu’une fois examinées par la modération.
  }
letterdesk-text = Texte
letterdesk-version = Texte et versions
letterdesk-settings = Réglages
letterdesk-updates = Actualités
letterdesk-action = Agir
letterdesk-delivery = Remise
letterdesk-new = Nouvelle lettre
letterdesk-new-intro = Elle commence comme un brouillon que personne ne voit. Son texte et tout le reste peuvent être modifiés jusqu’à son ouverture.
letterdesk-new-button = Créer le brouillon
letterdesk-none = Il n’y a pas encore de lettre.
letterdesk-letter = Lettre
letterdesk-state = État
letterdesk-signed = Signatures
letterdesk-made = Commencée le { $date }
letterdesk-slug = Adresse
letterdesk-slug-hint = La dernière partie de son adresse, comme « peace-2027 » : minuscules, chiffres et traits d’union. Elle ne change plus.
letterdesk-slug-bad = Écrivez de 1 à 60 minuscules, chiffres et traits d’union, sans trait d’union au début ni à la fin.
letterdesk-slug-taken = Une autre lettre a cette adresse. Choisissez-en une différente.
letterdesk-title-wanted = Donnez à la lettre un titre d’au plus 300 caractères.
letterdesk-host-wanted = Dites qui publie la lettre, en au plus 200 caractères.
letterdesk-language-bad = Écrivez un code de langue comme « en », « fr » ou « pt-BR ».
letterdesk-problem = Cela n’a pas été fait
letterdesk-moved = Quelqu’un d’autre a changé l’état de la lettre entre-temps. Cette page montre où elle en est.
letterdesk-lacks = Il manque encore à la lettre quelque chose pour qu’on puisse la signer.
letterdesk-before-opening = Avant de pouvoir l’ouvrir
letterdesk-ready = Rien ne manque.
letterdesk-lacks-text = Le texte en { $language } est encore vide.
letterdesk-lacks-addressees = Le texte en { $language } ne dit pas à qui il est adressé.
letterdesk-lacks-host = L’organisation porteuse n’est pas indiquée.
letterdesk-lacks-contact = Aucun contact public n’est indiqué : les signataires ne pourraient s’adresser à personne.
letterdesk-unpublished = { $count ->
    [one] { $count } non publiée
    [many] { $count } non publiées
   *[other] { $count } non publiées
  }
letterdesk-texts = Version { $number }
letterdesk-prepared = En préparation :
letterdesk-write = Écrire
letterdesk-columns = Traduire côte à côte
letterdesk-preview = Aperçu
letterdesk-read = Lire
letterdesk-add-language = Ajouter une langue
letterdesk-moves = Ouvrir et clore
letterdesk-open-means = L’ouverture montre la lettre à tout le monde et fige son texte : il ne change plus ensuite que sous forme de nouvelle version.
letterdesk-close-means = Une lettre close reste lisible ; ce qui a été envoyé à temps peut encore être confirmé pendant 24 heures. Une lettre archivée n’est plus proposée.
letterdesk-move-open = Ouvrir aux signatures
letterdesk-move-closed = Clore
letterdesk-move-archived = Archiver
letterdesk-move-draft = Revenir au brouillon
letter-state-draft = Brouillon
letter-state-open = Ouverte
letter-state-awaiting = En attente d’ouverture
letter-state-closed = Close
letter-state-archived = Archivée

## Its text

text-title = Titre
text-title-hint = Tel qu’il figure au-dessus de la lettre.
text-short-title = Titre court
text-short-title-hint = Quelques mots pour la navigation et les e-mails, au plus 60 caractères.
text-addressees = Destinataires
text-addressees-hint = À qui la lettre est adressée, tel que cela paraît après « À ».
text-note = Ce qui change
text-note-hint = Une phrase que tout le monde peut lire à côté de la nouvelle version.
text-markdown = Texte
text-markdown-hint = Markdown : une ligne vide entre les paragraphes, # pour les titres, *italique*, **gras**, - pour les listes, > pour les citations, [^1] pour les notes de bas de page. Vous pouvez coller depuis un traitement de texte : la mise en forme est conservée.
text-paragraph = Paragraphe { $number }
text-whole = Écrire le texte d’un seul tenant
text-of-draft = Personne ne voit encore ceci. L’ouverture de la lettre le fige.
text-of-next = Un brouillon de la version suivante : personne ne le voit avant sa publication.
text-of-translation = Une traduction de la version à signer maintenant : personne ne la voit avant sa publication, et elle ne change plus ensuite.
text-save = Enregistrer
text-dismiss = Abandonner les modifications
text-kept = Enregistré.
text-empty = Ce champ ne peut pas être vide.
text-too-long = C’est trop long : au plus { $max } caractères.
text-same = Aucune différence.
text-changed = Quelqu’un d’autre a modifié ceci entre-temps
text-changed-hint = Rien n’est perdu : l’autre texte est enregistré, le vôtre figure dans le formulaire ci-dessous. Reprenez ce que vous voulez ; si vous enregistrez, le vôtre remplace l’autre.
text-theirs = Enregistré par quelqu’un d’autre
text-yours = Le vôtre
text-cleaned = Ce que le nettoyage modifie
text-cleaned-hint = Rien n’est encore enregistré. Enregistrez le texte ci-dessous tel qu’il est, ou annulez le nettoyage.
text-pasted = Avant
text-clean = Nettoyé
text-clean-up = Nettoyer un texte collé
text-clean-up-hint = Enlève ce qui ne se voit pas, comme les traits d’union conditionnels et les espaces insécables, et fait des listes à partir des puces et des numéros. Vous voyez chaque modification avant de l’enregistrer.
text-join = Réunir les lignes que seule la largeur d’une page a coupées
text-clean-button = Nettoyer
text-restore = Annuler le nettoyage
text-pasted-note = Collé en Markdown.
text-file = Prendre le texte dans un fichier
text-file-hint = Markdown, texte simple ou page web (.md, .txt, .html). Il remplace le texte ci-dessus, et est enregistré avec lui.
text-drop = Supprimer ce texte
text-drop-sure = Le texte dans cette langue est supprimé.
text-drop-button = Supprimer le texte

## Versions and translations

version-prepare = Préparer la version { $number }
version-draft = La lettre est un brouillon : son texte peut encore changer librement, sans nouvelle version.
version-how = Le texte à signer ne change jamais. Écrivez à côté la version suivante, dans chaque langue où elle doit exister ; les différences sont montrées ci-dessous avant toute publication.
version-prepared = En préparation
version-translations = Autres langues de la version { $number }
version-translations-hint = Une traduction s’ajoute à la version à signer maintenant. Une fois publiée, elle peut être signée, et ne change plus.
version-translation-publish = Publier la traduction
version-publish = Publier la version { $number }
version-publish-button = Publier la version { $number }
version-missing = Sans préparation : qui lit dans ces langues recevrait le texte dans la langue propre de la lettre :
version-what = De quel type de modification s’agit-il ?
version-editorial = Rédactionnelle
version-material = De fond
version-editorial-means = { $count ->
    [0] Orthographe, une date, une phrase plus claire. Personne n’a à être consulté.
    [one] Orthographe, une date, une phrase plus claire. { $count } signature est conservée ; personne n’est consulté.
    [many] Orthographe, une date, une phrase plus claire. Les { $count } de signatures sont toutes conservées ; personne n’est consulté.
   *[other] Orthographe, une date, une phrase plus claire. Les { $count } signatures sont toutes conservées ; personne n’est consulté.
  }
version-material-means = { $count ->
    [0] Le fond change. Il n’y a encore aucun contact à consulter.
    [one] Le fond change. { $count } contact recevra un e-mail demandant si le nouveau texte a toujours son soutien ; sans réponse, la signature reste sous le texte qui a été signé.
    [many] Le fond change. { $count } de contacts recevront un e-mail demandant si le nouveau texte a toujours leur soutien ; sans réponse, la signature reste sous le texte qui a été signé.
   *[other] Le fond change. { $count } contacts recevront un e-mail demandant si le nouveau texte a toujours leur soutien ; sans réponse, la signature reste sous le texte qui a été signé.
  }
version-nobody-to-ask = La lettre n’est pas ouverte : aucun signataire ne pourrait répondre. Seule une modification rédactionnelle peut être publiée.
version-change-wanted = Choisissez si la modification est rédactionnelle ou de fond.
version-lacks = Le texte en { $language } n’est pas complet : il lui faut un contenu et des destinataires.
version-same = Aucune différence avec la version à signer maintenant.
version-changed = Les textes ont changé depuis que vous les avez regardés. Cette page les montre tels qu’ils sont maintenant.

## Settings

settings-draft = Tout peut être modifié jusqu’à l’ouverture de la lettre.
settings-owners = Seul le rôle « propriétaire » permet de modifier les réglages et les organisations co-porteuses.
settings-open = La lettre a été ouverte : ce sur quoi on comptait en signant demeure. Qui pouvait signer le peut toujours, les noms qui devaient paraître paraissent, et la langue propre de la lettre reste la même.
settings-changed = Quelqu’un d’autre a modifié les réglages entre-temps
settings-changed-hint = Ceux-ci ne sont plus les mêmes. Si vous enregistrez de nouveau, les vôtres les remplacent.
settings-who = Qui signe, et comment
settings-signers = Qui peut signer
settings-signers-hint = Une fois la lettre ouverte, d’autres peuvent être admis, mais personne n’est exclu.
settings-signers-organisations = Organisations
settings-signers-individuals = Personnes
settings-signers-both = Organisations et personnes
settings-review = Examen
settings-review-first = Chaque entrée attend la modération
settings-review-rules = Seules les entrées douteuses attendent
settings-representatives = Le nom des personnes qui représentent peut paraître
settings-representatives-hint = Le nom d’une personne sous son organisation, si elle coche la case. Une fois la lettre ouverte, ce réglage reste activé.
settings-reminder = Rappeler la confirmation
settings-reminder-hint = Un e-mail après 48 heures à une adresse qui n’a pas confirmé.
settings-factor = Second facteur obligatoire
settings-factor-hint = Seuls les comptes avec un second facteur ont accès à la modération de cette lettre.
settings-host-legend = Organisation porteuse, langue et date limite
settings-host = Organisation porteuse
settings-host-hint = Qui publie la lettre, tel que cela paraît après « De ».
settings-contact = Contact public
settings-contact-hint = Une adresse e-mail ou une page où les signataires peuvent joindre l’équipe de modération.
settings-language = Langue
settings-language-hint = Un code comme « en », « fr » ou « pt-BR ».
settings-own-language-hint = La langue propre de la lettre, celle que reçoit qui ne trouve pas la sienne. Il lui faut un texte, et elle ne change plus une fois la lettre ouverte. Les autres langues sont celles où un texte existe : ajoutez-les sous « Texte et versions ».
settings-moments = L’ouverture et la clôture se décident sur une page à part.
settings-zone = Fuseau horaire
settings-zone-hint = Un nom comme « Europe/Paris » ou « UTC ».
settings-list-legend = La liste
settings-collation = Alphabet
settings-collation-hint = La langue dont l’alphabet ordonne la liste, comme « en » ou « sv ». S’il change, toute la liste est reclassée, ce qui prend quelques instants ; d’ici là, deux ordres peuvent s’y mêler.
settings-collation-bad = Ce n’est pas une langue dont l’alphabet est connu.
settings-articles = Articles en tête de nom
settings-articles-hint = Si « The Society » est classé à T ou à S. Si cela change, la liste est reclassée.
settings-articles-keep = comptent : « The Society » à T
settings-articles-ignore = ne comptent pas : « The Society » à S
settings-grouping = Regroupement
settings-grouping-hint = Comment la liste se présente sous la lettre, sur papier et dans les fichiers à lire. Les fichiers pour les programmes et la recherche gardent un seul alphabet. S’il y a plus de noms que la page ne doit en contenir, « Par pays » montre les pays à leur place.
settings-grouping-none = Un seul alphabet
settings-grouping-country = Par pays
settings-grouping-first = Premiers signataires en tête
settings-list = Noms sur la page de la lettre
settings-list-hint = Combien figurent sous la lettre elle-même, de 0 à 10 000 ; les autres sont à un lien de là.
settings-progress = Montrer combien attendent
settings-progress-hint = Le public voit combien de signatures ont été reçues, confirmées et publiées.
settings-target = Objectif
settings-target-hint = Combien de signataires vous espérez. Vide : aucun.
settings-target-shown = Montrer l’objectif
settings-target-shown-hint = Sur la page de la lettre, à côté du décompte.
settings-number = Écrivez un nombre de { $from } à { $to }.
settings-save = Enregistrer les réglages
settings-refused-language = Écrivez d’abord un texte dans cette langue ; une fois la lettre ouverte, sa langue propre ne change plus.
settings-refused-signers = La lettre est ouverte : qui pouvait signer à son ouverture doit toujours le pouvoir. Choisissez les deux.
settings-refused-representatives = La lettre est ouverte, et il a été annoncé aux personnes qui représentent que leur nom paraîtrait.
settings-refused-zone = Ce n’est pas un fuseau horaire. Écrivez un nom comme « Europe/Paris ».
hosts-title = Organisations co-porteuses
hosts-label = Une par ligne, dans l’ordre où elles paraissent
hosts-hint = Le nom, puis le site web : « Humanistes de Nulle Part https://nowhere.example ».
hosts-save = Enregistrer les co-porteuses
hosts-bad-line = La ligne { $line } n’est pas un nom, ou son site web n’en est pas un. Au plus 40 lignes.
hosts-changed = Quelqu’un d’autre a modifié les organisations co-porteuses entre-temps. Si vous enregistrez de nouveau, les vôtres remplacent : { $hosts }

## Updates

updates-title = Actualités
updates-none = Il n’y a pas encore d’actualité.
updates-all = Toutes les actualités
updates-feed = Suivre les actualités dans un lecteur de flux (Atom)
update-new = Écrire une actualité
update-title = Actualité
update-title-hint = Ce qui s’est passé, en quelques mots.
update-source-bad = Écrivez une adresse web complète, qui commence par https://.
update-others = En d’autres langues :
update-note = Ce qui est corrigé
update-note-hint = Une phrase que tout le monde lit au-dessus de l’actualité, avec la date du jour.
update-note-wanted = L’actualité est publiée : dites ce qui est corrigé.
update-correct = Publier la correction
update-corrected = Corrigée le { $date } :
update-publish = Publier l’actualité
update-drop = Supprimer le brouillon
update-then = Et ensuite
update-published-on = Publiée le { $date }
update-unpublished = Non publiée
update-gone = Un ou une collègue a supprimé cette actualité pendant que vous écriviez. Ce que vous avez saisi figure ci-dessous et n’est pas enregistré ; si vous l’enregistrez, cela devient une nouvelle actualité.
update-language-gone = Un ou une collègue a supprimé entre-temps cette actualité dans cette langue ; elle existe encore dans une autre. Ce qui a été saisi n’est pas enregistré ; l’enregistrer l’écrit de nouveau.
update-stays = Elle a été publiée entre-temps, et une actualité publiée reste.

## Take action

action-intro = Ce que l’on peut faire en plus de signer : à qui écrire, quoi dire, où en lire davantage. Cela figure à l’adresse de la lettre sous « act », et un lien sous la lettre y mène.
action-title-hint = Le titre, et les mots du lien.
action-markdown-hint = Markdown, avec des liens vers les sources. Sans texte, la page est enlevée.
action-save = Enregistrer et publier

## Delivery

delivery-new = Noter une remise
delivery-now = La liste compte { $counts } (entrée { $number } du registre). Cela, ainsi que l’empreinte du registre, est conservé avec une remise d’aujourd’hui ; avec une remise d’un jour passé, c’est l’état de la liste à la fin de ce jour.
delivery-day = Jour
delivery-day-bad = Écrivez un jour sous la forme 2027-03-31.
delivery-day-to-come = Ce jour n’est pas encore venu.
delivery-recipient = À qui
delivery-recipient-hint = Tel que cela paraît après « à » : « la présidence de l’Assemblée ».
delivery-button = Noter
delivery-draft = La lettre est un brouillon : il n’y a encore rien à remettre.
delivery-counted-anew = L’état de la liste ce jour-là n’était pas celui que montrait cette page. Elle le montre maintenant ; cliquez de nouveau sur le bouton pour le conserver.
delivery-answer = Ajouter la réponse du destinataire
delivery-answer-change = Modifier la réponse du destinataire
delivery-answer-text = Réponse
delivery-answer-hint = Ses propres mots, en Markdown. Ils peuvent manquer si un lien mène à la réponse. Sans texte ni lien, la réponse est enlevée.
delivery-answer-wanted = Écrivez ses mots, ou ci-dessous où l’on peut lire la réponse.
delivery-answer-gone = Quelqu’un d’autre a enlevé la réponse. Ce que vous avez saisi figure dans le formulaire ci-dessous et n’est pas enregistré ; l’enregistrer l’y remet.
delivery-gone = Un ou une collègue a annulé cette remise pendant que vous écriviez : une réponse ne peut donc pas y être enregistrée. Ce que vous avez saisi figure ci-dessous, pour être copié. Notez de nouveau la remise, puis sa réponse.
delivery-stray = La réponse que vous avez saisie
delivery-answer-day = Jour de la réponse
delivery-answer-link = Où la lire
delivery-answer-save = Enregistrer la réponse
delivery-take-back = Annuler
delivery-take-back-sure = La remise et sa réponse sont enlevées de la page de la lettre.
delivery-take-back-button = Annuler la remise

## What the public reads of it

fact-hosted = Portée par
fact-hosted-with = { $host }, avec
fact-target = Objectif
fact-delivered = Remise
letter-target = { $reached } sur { $target } signatures espérées
delivered-alone = Le { $date } à { $recipient }
delivered-on = Le { $date } à { $recipient }, avec { $counts }
delivered-ledger = entrée { $number } du registre
answer-heading = La réponse du { $date }
answer-link = La lire là où elle a été donnée
preview-note = Aperçu : personne d’autre que vous ne voit cette page.

## In the audit log

audit-act-make-letter = A créé une lettre
audit-act-write-text = A travaillé à un texte
audit-act-drop-text = A supprimé un texte
audit-act-publish-translation = A publié une traduction
audit-act-change-settings = A modifié les réglages d’une lettre
audit-act-set-co-hosts = A modifié les organisations co-porteuses
audit-act-write-update = A écrit une actualité
audit-act-publish-update = A publié une actualité
audit-act-correct-update = A corrigé une actualité
audit-act-drop-update = A supprimé une actualité
audit-act-write-action = A écrit ce que l’on peut faire
audit-act-deliver = A noté une remise
audit-act-answer-delivery = A noté une réponse
audit-act-take-back-delivery = A annulé une remise
audit-field-language = Langue
audit-field-title = Titre
audit-field-short-title = Titre court
audit-field-addressees = Destinataires
audit-field-source = Source
audit-field-co-hosts = Organisations co-porteuses
audit-field-recipient = À qui
audit-field-day = Jour

## A form that came after its login

form-again-ended = Votre session est terminée
form-again-ended-text = Votre session n’était plus ouverte quand ce formulaire est arrivé : rien n’en a donc été enregistré. Une session se ferme après huit heures sans activité, et au bout de sept jours dans tous les cas.
form-again-login = Se connecter, dans un nouvel onglet
form-again-then = Ce que vous avez rempli est toujours là. Une fois cela fait, revenez à cet onglet et envoyez de nouveau le formulaire.
form-again-stale = Veuillez envoyer encore une fois le formulaire
form-again-stale-text = Ce formulaire n’a pas été rempli pendant la session que vous avez maintenant : rien n’en a donc encore été enregistré.
form-again-factor = Configurez d’abord un second facteur
form-again-factor-text = Cette partie de l’espace de modération n’est ouverte qu’aux comptes avec un second facteur, et le vôtre n’en a pas encore : rien de ce formulaire n’a donc été enregistré.
form-again-set-up = Le configurer, dans un nouvel onglet
form-again-outdated = Cette page est périmée
form-again-outdated-text = Il manque au formulaire que vous avez envoyé quelque chose qu’il comporte désormais : la page avait été ouverte avant une mise à jour du programme, ou le formulaire a été tronqué en route. Rien n’en a été enregistré.
form-again-read-only-text = Les personnes qui gèrent ce site ont suspendu toute modification : rien de ce formulaire n’a donc été enregistré. Gardez cette page ouverte, et envoyez de nouveau le formulaire une fois la suspension levée.
form-again-button = Envoyer de nouveau le formulaire
form-again-typed = Ce que vous avez saisi
form-again-anew = Rouvrez la page et remplissez-y le formulaire. Les mots de passe, les codes et les fichiers ne sont pas conservés ici.
