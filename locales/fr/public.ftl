### Reviewed by a native speaker: no

language-name = Français
country-international = International
country-xk = Kosovo

## Counts

count-organisations = { $count ->
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}
count-individuals = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
count-both = { $organisations } et { $individuals }
count-from-countries = { $count ->
    [one] de { $count } pays
    [many] de { $count } de pays
   *[other] de { $count } pays
}
count-line = { $who } { $from }
count-nobody = Personne n’a encore signé

## The frame

skip-to-content = Aller au contenu
nav-letter-label = Cette lettre
nav-letter = La lettre
nav-signatories = Signataires
nav-sign = Signer
nav-languages = Langues
nav-more-label = À propos de cette lettre et de ce site
nav-privacy = Vie privée
nav-ledger = Registre
nav-versions = Versions
nav-contact = Contact
take-away = Télécharger la liste :
take-away-csv = tableau (CSV)
take-away-txt = texte
take-away-json = JSON

## Whether a letter can be signed

status-open-until = Ouverte jusqu’au { $date }
status-open = Ouverte, sans date limite
status-opens = Ouvre le { $date }
status-not-open = Pas encore ouverte
status-closed-since = Close depuis le { $date }
status-closed = Close

## The letters of a site

letters-heading = Lettres ouvertes
letters-empty = Il n’y a pas de lettre ouverte ici en ce moment.
letters-from = De

## A letter

fact-to = À
fact-from = De
fact-from-host = { $host } et les signataires ci-dessous
fact-deadline = Date limite
fact-signed = Signée
fact-signed-by = par { $counts }
letter-other-language = Il n’existe pas de texte français de cette lettre ; vous lisez celui qui est en { $language }.
fact-sign-yours = Signez-la aussi
fact-version = Version
fact-version-all = toutes les versions
signatories-heading = Signataires
letter-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}
letter-whole-list = la liste complète
letter-nobody-yet = Aucune organisation n’a encore signé. La vôtre peut être la première.
letter-nobody-closed = Personne n’a signé cette lettre.
ask-yours-next = La prochaine signature peut être la vôtre ; cela prend deux minutes.
ask-first = La première signature peut être la vôtre
ask-first-text = Cela prend deux minutes.
ask-button = Signer la lettre
ask-not-open = Cette lettre ne peut pas encore être signée.
ask-closed = Cette lettre est close et ne peut plus être signée.
ask-read-list = Voir qui a signé
letter-printed = { $address }, imprimé le { $date }

## The form

sign-title = Signer la lettre
sign-intro = Vous signez :
sign-steps = Remplissez le formulaire, puis cliquez sur le bouton dans l’e-mail que nous vous envoyons. Rien n’est publié avant.
sign-not-open = Cette lettre ne peut pas être signée en ce moment.
sign-back = Retour à la lettre
sign-required = Tout est nécessaire, sauf mention « facultatif ».
sign-optional = (facultatif)
sign-errors = { $count ->
    [one] { $count } point est à revoir
    [many] { $count } de points sont à revoir
   *[other] { $count } points sont à revoir
}
sign-error-title = À vérifier :
sign-kind = Qui signe ?
sign-kind-organisation = Une organisation
sign-kind-individual = Moi, à titre individuel
sign-your-organisation = Votre organisation
sign-your-country = Votre pays
sign-you = Vous
sign-you-hint = Nous en avons besoin pour vous joindre. Ce n’est pas publié, sauf si vous le demandez ci-dessous.
sign-you-hint-never = Nous en avons besoin pour vous joindre. Ce n’est pas publié.
sign-you-hint-individual = Votre nom, votre affiliation et votre pays sont publiés, sauf si vous choisissez autre chose ci-dessous. Votre adresse ne l’est jamais.
sign-organisation = Nom, tel qu’il doit paraître
sign-organisation-hint = Dans sa langue et son écriture d’origine.
sign-organisation-en = Nom en anglais
sign-organisation-en-hint = Si son nom d’origine est dans une autre langue.
sign-acronym = Sigle
sign-website = Site web
sign-website-hint = Sous la forme example.org. L’équipe de modération le compare à votre adresse e-mail.
sign-country = Pays
sign-country-hint = Une organisation internationale choisit « International », en tête de liste.
sign-country-choose = À choisir
sign-name = Votre nom
sign-role = Votre fonction
sign-role-hint = Par exemple présidence, direction, secrétariat.
sign-email = E-mail
sign-email-hint = De préférence au domaine de l’organisation : c’est le plus rapide à vérifier.
sign-print-name = Faire paraître mon nom et ma fonction sous le nom de l’organisation
sign-statements = Deux déclarations
sign-statement = Une déclaration
sign-consent-organisation = J’accepte que le soutien de l’organisation à cette lettre soit compté ici et transmis aux destinataires de la lettre, et que son nom, son pays et son site web soient montrés aux personnes que j’ai choisies ci-dessus.
sign-consent-individual = J’accepte que mon soutien à cette lettre soit compté ici et transmis aux destinataires de la lettre, et que mon nom, mon affiliation et mon pays soient montrés aux personnes que j’ai choisies ci-dessus.
sign-consent-both = J’accepte que ce soutien à la lettre soit compté ici et transmis aux destinataires de la lettre, et que le nom, l’affiliation et le pays indiqués ci-dessus, ainsi que le site web d’une organisation, soient montrés aux personnes que j’ai choisies ci-dessus.
sign-authorised = J’ai l’autorisation de signer cette lettre au nom de l’organisation.
sign-privacy-link = Ce que deviennent les données
sign-updates = Envoyez-moi les actualités de cette lettre.
sign-trap = Laissez ce champ vide
sign-button = Signer
sign-next = Nous envoyons ensuite un e-mail à votre adresse. Votre signature compte une fois que vous l’y avez confirmée.

## After the form

check-mail-title = Consultez maintenant vos e-mails
check-mail-sent = Nous avons envoyé un e-mail à l’adresse que vous avez indiquée.
check-mail-do = Ouvrez-le, cliquez sur le bouton qu’il contient, vérifiez ce qui va paraître et confirmez. Le lien fonctionne pendant sept jours.
check-mail-code-heading = Ou saisissez le code reçu par e-mail
check-mail-code-intro = C’est utile si l’e-mail est sur un autre appareil.
check-mail-code = Code
check-mail-code-hint = Huit chiffres.
check-mail-email = E-mail
check-mail-email-hint = L’adresse avec laquelle vous avez signé.
check-mail-button = Confirmer avec le code
check-mail-nothing = Pas d’e-mail au bout de quelques minutes ?
check-mail-nothing-spam = Regardez dans votre dossier de courrier indésirable.
check-mail-nothing-again = Si l’adresse comportait peut-être une faute de frappe, signez de nouveau.
check-mail-nothing-contact = S’il n’arrive toujours pas, écrivez à

## Confirming

confirm-title = Veuillez confirmer la signature
confirm-intro = Voici ce qui figurera sous la lettre :
confirm-you-organisation = En cliquant sur le bouton, vous confirmez que vous pouvez signer au nom de cette organisation et que son soutien peut être publié.
confirm-you-individual = En cliquant sur le bouton, vous confirmez que vous signez cette lettre et que votre nom peut être publié.
confirm-button = Confirmer la signature
confirm-near = Figurez-vous déjà parmi ces noms ?
confirm-near-text = Ces noms sont sur la liste et se ressemblent beaucoup. Si l’un d’eux est le vôtre, inutile de signer de nouveau.
confirm-not-me-heading = Ce n’était pas vous ?
confirm-not-me-text = Quelqu’un a indiqué votre adresse. Cliquez ici : nous effaçons cette entrée et ne vous envoyons plus d’e-mail à propos de cette lettre.
confirm-not-me-button = Ce n’était pas moi
confirm-expired-title = Ce lien ne fonctionne plus
confirm-expired-text = Les liens de nos e-mails fonctionnent pendant sept jours, et seulement en entier. Celui-ci a peut-être été coupé : essayez de l’ouvrir de nouveau depuis l’e-mail.
confirm-expired-again = S’il est trop ancien, signez simplement de nouveau ; cela prend deux minutes.
confirm-expired-contact = Si vous avez besoin d’aide, écrivez à
confirmed-published-title = Merci. La signature est publiée.
confirmed-published-text = Elle est maintenant à sa place dans la liste.
confirmed-published-link = La voir dans la liste
confirmed-held-title = Merci. La signature est confirmée.
confirmed-held-text = L’équipe de modération l’examine avant sa publication. Vous recevez un e-mail dès qu’elle a décidé, en général sous un jour ou deux.
confirmed-already-title = Vous avez déjà signé
confirmed-already-organisation = La signature de votre organisation est confirmée. Vous n’avez plus rien à faire.
confirmed-already-individual = Votre signature est confirmée. Vous n’avez plus rien à faire.
confirmed-closed-title = Cette lettre est close
confirmed-closed-text = Elle a été close avant la confirmation de la signature, qui ne peut donc plus être ajoutée.
confirmed-to-letter = Retour à la lettre
not-me-title = Merci. C’est effacé.
not-me-text = Rien n’a été publié. Ce qui avait été saisi avec votre adresse est effacé, et nous ne lui envoyons plus d’e-mail à propos de cette lettre.

## The list

list-find = Chercher un nom
list-country = Pays
list-all-countries = Tous les pays
list-find-button = Chercher
list-alphabet = Alphabet
list-found = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
list-found-nothing = Aucun nom de signataire ne contient un mot commençant par « { $query } ».
list-found-nothing-here = Aucun signataire trouvé.
list-show-all = Tout afficher
list-next = Suite : à partir de « { $name } »
list-previous = Précédent : jusqu’à « { $name } »
list-country-count = { $country } ({ $count })
list-beginning = Retour au début
list-pages = Pages de la liste

## One signatory

person-with-role = { $name }, { $role }
signatory-of = Signataire de
signatory-country = Pays
signatory-website = Site web
signatory-represented = Représentée par
signatory-verified = Vérification
signatory-signed = Texte signé
signatory-signed-version = version { $number }, en { $language }, le { $date }
signatory-filed = Classement
signatory-in-list = Voir dans la liste
proof-address-sentence = La signature a été confirmée depuis une adresse e-mail.
proof-own-domain-sentence = La signature a été confirmée depuis une adresse e-mail du domaine propre à l’organisation.
proof-vouched-sentence = L’équipe de modération connaît l’organisation et s’en porte garante.
proof-imported-sentence = L’organisation porteuse de la lettre a recueilli cette signature et l’a ajoutée à la liste.

## Versions

versions-title = Versions de la lettre
versions-intro = Chaque signature est liée au texte exact qui a été signé. Une version ne change plus dès que quelqu’un l’a signée.
versions-date = Date
versions-change = Ce qui a changé
versions-current = actuelle
change-first = Le premier texte
change-editorial = Modification rédactionnelle ; les signatures ont été conservées
change-material = Modification de fond ; la question a été posée à chaque signataire
version-heading = Version { $number }
version-read = La lire
version-check = Vérifier le texte
version-check-text = Le nombre ci-dessous est l’empreinte SHA-256 du texte tel qu’il a été signé. Téléchargez le texte et calculez vous-même ce nombre, par exemple avec :
version-download = Télécharger le texte
version-all = Toutes les versions

## The ledger

ledger-title = Registre
ledger-intro = Chaque changement de la liste des signataires est inscrit ici et n’est jamais modifié. Chaque entrée porte l’empreinte de la précédente : rien ne peut être changé ni omis sans que cela se voie. Le registre ne contient aucune donnée personnelle.
ledger-count = { $count ->
    [one] { $count } entrée
    [many] { $count } d’entrées
   *[other] { $count } entrées
}
ledger-empty = Le registre est vide : rien n’a encore été publié.
ledger-head = Empreinte de l’entrée la plus récente
ledger-verify = Vérifiez vous-même
ledger-verify-text = Cette commande recalcule les empreintes et le décompte à partir de ces seules pages publiques :
ledger-sequence = Nº
ledger-when = Quand
ledger-what = Événement
ledger-kind = Type
ledger-signatory = Signataire
ledger-signatory-see = voir
ledger-signatory-see-label = Voir la signature de l’entrée { $number }
ledger-commitment = Engagement
ledger-hash = Empreinte
ledger-further = Autres entrées
ledger-act-published = Publiée
ledger-act-corrected = Corrigée
ledger-act-unpublished = Enlevée
ledger-act-republished = Publiée de nouveau
ledger-reason-withdrawn = retirée par qui a signé
ledger-reason-under-review = à l’examen par l’équipe de modération
ledger-reason-invalidated = reconnue non authentique
ledger-reason-merged = réunie à une autre entrée
ledger-reason-imported = ajoutée par l’organisation porteuse de la lettre
ledger-reason-undone = une décision a été annulée
ledger-reason-synthetic = inventée pour essayer le serveur
kind-organisation = Organisation
kind-individual = Personne

## Privacy

privacy-title = Vie privée
privacy-intro = Ce que cette lettre conserve sur les personnes qui la signent et celles qui la lisent, combien de temps, et comment le faire effacer. L’organisation porteuse de la lettre en est responsable :
privacy-published-heading = Ce qui est publié
privacy-published-organisation = Les noms de l’organisation, son sigle, son pays et son site web, la manière dont elle a été vérifiée et la version de la lettre qu’elle a signée. Pour qui signe à titre individuel : son nom, son pays et son affiliation. Qui a choisi de ne pas être nommé est compté, et rien d’autre n’est publié ; le nom est conservé chiffré, et communiqué aux destinataires de la lettre seulement si ce choix a été fait.
privacy-unnamed-limit = Ce que le chiffrement ne peut pas cacher de qui n’est pas nommé : une organisation a une seule entrée dans notre base de données pour toutes les lettres. Si elle est nommée sous une autre lettre, ou si quelqu’un d’autre la nomme, une personne qui vole la base de données peut reconnaître que la signature sans nom est celle de cette organisation. La langue dans laquelle une signature a été donnée n’est pas chiffrée non plus.
privacy-published-representative = Le nom et la fonction de la personne qui signe pour une organisation ne sont publiés que si cette personne a coché la case prévue.
privacy-published-where = Tout cela est publié sur ces pages et dans les fichiers à télécharger (les noms de personnes n’y figurent que si l’organisation porteuse de la lettre l’a décidé), et transmis aux destinataires de la lettre.
privacy-contact-heading = Ce qui n’est jamais publié
privacy-contact-text = L’adresse e-mail ; le nom et la fonction de la personne derrière la signature d’une organisation, sauf si elle a demandé que ce nom et cette fonction paraissent. Ces données sont conservées chiffrées, chaque enregistrement avec sa propre clé, et seule l’équipe de modération de cette lettre peut les ouvrir, pour vérifier la signature et pour répondre.
privacy-unconfirmed-heading = Avant la confirmation d’une signature
privacy-unconfirmed-text = Le lien de notre e-mail fonctionne pendant sept jours. { $days ->
    [one] Ce qui a été saisi dans un formulaire et jamais confirmé est effacé au bout de { $days } jour.
    [many] Ce qui a été saisi dans un formulaire et jamais confirmé est effacé au bout de { $days } de jours.
   *[other] Ce qui a été saisi dans un formulaire et jamais confirmé est effacé au bout de { $days } jours.
}
privacy-not-me-text = Si quelqu’un d’autre a indiqué votre adresse, « Ce n’était pas moi », sur la page où mène le lien de cet e-mail, efface aussitôt l’entrée. Nous conservons alors une empreinte à clé de l’adresse, qui ne permet pas de la retrouver, afin de ne plus lui écrire.
privacy-reports-heading = Signalements d’entrées
privacy-reports-text = Ce que quelqu’un signale à propos d’une entrée de la liste, et l’adresse indiquée pour la réponse, sont conservés chiffrés, et seule l’équipe de modération les voit. { $days ->
    [one] Au bout de { $days } jour, les deux sont effacés.
    [many] Au bout de { $days } de jours, les deux sont effacés.
   *[other] Au bout de { $days } jours, les deux sont effacés.
}
privacy-network-heading = Contre les abus
privacy-network-text = Le nombre de formulaires venant d’un même réseau est compté dans la mémoire du serveur, pendant des minutes ou des heures. Pour que l’équipe de modération voie quand beaucoup de signatures viennent d’un même réseau, une empreinte à clé de ce réseau est conservée avec chaque formulaire pendant { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  } : celle des 24 premiers bits d’une adresse IPv4, ou des 48 premiers d’une adresse IPv6. L’adresse elle-même n’est pas enregistrée.
privacy-mail-heading = E-mails
privacy-mail-text = { $days ->
    [one] Vous ne recevez d’e-mails qu’à propos de votre propre signature, et les actualités si vous avez coché la case. Nous gardons trace de l’envoi d’un e-mail pendant { $days } jour, sans l’adresse.
    [many] Vous ne recevez d’e-mails qu’à propos de votre propre signature, et les actualités si vous avez coché la case. Nous gardons trace de l’envoi d’un e-mail pendant { $days } de jours, sans l’adresse.
   *[other] Vous ne recevez d’e-mails qu’à propos de votre propre signature, et les actualités si vous avez coché la case. Nous gardons trace de l’envoi d’un e-mail pendant { $days } jours, sans l’adresse.
}
privacy-readers-heading = Lecture
privacy-readers-text = Ces pages ne déposent aucun cookie, n’ont besoin d’aucun script, ne chargent rien qui vienne de tiers et ne transmettent rien.
privacy-withdraw-heading = Retirer et corriger
privacy-withdraw-text = Vous pouvez à tout moment faire corriger ou retirer une signature, sans donner de raison. Elle quitte alors la liste, la recherche et les fichiers en moins d’une seconde. Vous pouvez aussi la faire effacer, avec tout ce qui était conservé sur vous. Le registre garde la trace qu’une entrée a été enlevée, et quand, sans nom.
privacy-withdraw-how = Écrivez, depuis l’adresse avec laquelle vous avez signé, à
privacy-withdraw-how-mail = Répondez à l’un des e-mails que vous avez reçus de nous.

## Versions of a text: side by side, and who stands under which

versions-signed = Signatures
versions-signed-by = { $count ->
    [one] { $count } signataire sous cette version
    [many] { $count } de signataires sous cette version
   *[other] { $count } signataires sous cette version
}
versions-signed-by-unnamed = { $count ->
    [one] { $count } signataire sous cette version, dont { $unnamed } sans nom publié
    [many] { $count } de signataires sous cette version, dont { $unnamed } sans nom publié
   *[other] { $count } signataires sous cette version, dont { $unnamed } sans nom publié
}
versions-compare = Ce qui a changé depuis la version { $number }
fact-version-later = { $number } du { $date } ({ $change })
fact-version-editorial = modification rédactionnelle
fact-version-material = modification de fond
fact-version-compare = ce qui a changé
list-signed-version = a signé la version { $number }
signatory-signed-earlier = Le texte a changé depuis ; voir ce qui a changé
compare-title = Ce qui a changé de la version { $from } à la version { $to }
compare-how = Ce qui a été supprimé est barré, ce qui est nouveau est souligné. C’est la source du texte qui est montrée, pour que rien ne puisse changer sans se voir.
compare-removed = supprimé :
compare-added = nouveau :
compare-others = La même comparaison en
compare-same = Aucun mot ne diffère entre les deux, seulement des espaces ou des retours à la ligne.
compare-of-title = Titre
compare-of-text = Texte
sign-text-changed = Le texte de la lettre a été modifié sur le fond après que vous avez ouvert cette page : rien n’a donc encore été signé. Ce que vous avez saisi est conservé. Veuillez lire le nouveau texte ; si vous cliquez ensuite sur « Signer », c’est lui que vous signez.
sign-text-changed-read = Le texte à signer maintenant :
sign-text-changed-compare = Voir ce qui a changé

## Keep or withdraw after a change in substance

question-title = Le texte a changé : le signez-vous toujours ?
question-stands = Cette signature figure sous la version { $number } de la lettre.
question-intro = Depuis, la lettre a été modifiée sur le fond. Le texte à signer est maintenant la version { $number }.
question-compare = Comparer les deux textes
question-keep-text = En cliquant sur le bouton, vous confirmez que vous avez lu la version { $number } et que la signature vaut pour elle.
question-keep-button = La maintenir sous le nouveau texte
question-silence = Si vous ne faites rien, la signature reste où elle est, et la liste indique qu’elle vaut pour la version { $number }.
question-withdraw-heading = Retirer la signature
question-withdraw-text = Elle quitte aussitôt la liste, la recherche et les fichiers. C’est irréversible, mais vous pouvez signer de nouveau.
question-withdraw-button = La retirer
question-outdated = Le texte a encore été modifié après que vous avez ouvert cette page : votre réponse n’a donc pas été prise en compte. Veuillez regarder le texte le plus récent.
question-kept-title = Merci. La signature vaut pour le nouveau texte.
question-kept-text = Il n’y a plus rien à faire. Jusqu’à la clôture de la lettre, vous pouvez encore changer d’avis.
question-withdrawn-title = La signature est retirée
question-withdrawn-text = Elle n’est plus ni dans la liste, ni dans la recherche, ni dans les fichiers.
question-sign-again = Signer de nouveau la lettre
question-closed-title = La lettre est close
question-closed-text = Il n’est plus possible de répondre à la question : la signature reste telle qu’elle est.
question-closed-contact = Une signature peut être retirée à tout moment. Écrivez, depuis l’adresse avec laquelle vous avez signé, à
question-gone-title = Ce lien ne fonctionne plus
question-gone-text = Il a plus de soixante jours ou a été coupé, ou bien la signature dont il s’agissait n’est plus là, ou quelqu’un d’autre s’en occupe désormais. Sans réponse, rien n’a été changé.
ledger-reason-kept = maintenue par qui a signé, sous un texte modifié
## Who is named, and who is not

sign-visibility = Qui voit le nom ?
sign-visibility-named = Notre nom est publié
sign-visibility-named-individual = Mon nom est publié
sign-visibility-addressee = Seuls les destinataires de la lettre voient notre nom
sign-visibility-addressee-individual = Seuls les destinataires de la lettre voient mon nom
sign-visibility-counted = Notre soutien est seulement compté
sign-visibility-counted-individual = Mon soutien est seulement compté
sign-visibility-hint = Les noms non publiés sont conservés chiffrés, et seule l’équipe de modération les voit, pour vérifier la signature.
unnamed-addressee = Le nom n’est pas publié : la liste compte une signature de plus, et seuls les destinataires de la lettre apprennent le nom.
unnamed-counted = Le nom n’est ni publié ni communiqué à personne : la liste compte une signature de plus.
confirm-intro-unnamed = Voici ce que vous avez indiqué en signant. Cela ne figurera pas sous la lettre :
confirm-you-organisation-unnamed = En cliquant sur le bouton, vous confirmez que vous pouvez signer au nom de cette organisation et que son soutien peut être compté.
confirm-you-individual-unnamed = En cliquant sur le bouton, vous confirmez que vous signez cette lettre et que votre soutien peut être compté.
confirmed-counted-title = Merci. La signature compte.
confirmed-held-unnamed-text = L’équipe de modération l’examine avant qu’elle ne compte. Vous recevez un e-mail dès qu’elle a décidé, en général sous un jour ou deux.
count-unnamed = { $count ->
    [one] Parmi elles, { $count } n’est pas nommée.
    [many] Parmi elles, { $count } ne sont pas nommées.
   *[other] Parmi elles, { $count } ne sont pas nommées.
}
ledger-unnamed = sans nom publié
ledger-reason-visibility = qui a signé a choisi qui voit le nom

## People

sign-affiliation = Affiliation
sign-affiliation-hint = Par exemple votre lieu de travail. Elle paraît à côté de votre nom, à seule fin d’identification.
sign-file-under = Classement de votre nom
sign-file-under-hint = Par exemple « Lovelace, Ada ». Si vous laissez ce champ vide, nous classons au dernier mot, et vous montrons où avant que vous confirmiez.
affiliation-only = { $affiliation } (à seule fin d’identification)
affiliations-note = Les affiliations sont indiquées à seule fin d’identification.
confirm-filed = Classement : { $heading }, « { $name } »
list-kinds = Qui a signé
signatory-affiliation = Affiliation

## How far a letter is

progress = { $received } reçues, { $confirmed } confirmées, { $published } publiées
progress-oldest = { $days ->
    [0] la plus ancienne attend depuis moins d’un jour
    [one] la plus ancienne attend depuis { $days } jour
    [many] la plus ancienne attend depuis { $days } de jours
   *[other] la plus ancienne attend depuis { $days } jours
}
progress-with-oldest = { $progress } ; { $oldest }.
## Proof: a second address, notices, objections

ledger-reason-objection = l’organisation s’est opposée, l’équipe de modération examine
signatory-vouched = Comment elle la connaît :
link-gone-title = Ce lien ne fonctionne plus
link-gone-text = Il est trop ancien, a déjà servi ou n’a pas été copié en entier. Essayez de l’ouvrir de nouveau depuis l’e-mail.
give-address-title = Indiquer une deuxième adresse
give-address-intro = L’équipe de modération voudrait s’assurer que cette signature vient bien de l’organisation. Veuillez indiquer une adresse qui se termine par { $domain }, la vôtre ou celle d’un ou une collègue. Nous y envoyons un lien, et un clic la confirme. Elle n’est pas publiée.
give-address-email = Une adresse en { $domain }
give-address-email-hint = Un élément intercalé convient aussi, comme dans nom@bureau.{ $domain }.
give-address-button = Y envoyer le lien
give-address-mailed-title = Consultez cette boîte aux lettres
give-address-mailed-text = Si l’adresse que vous avez indiquée reçoit des e-mails, un lien y arrivera bientôt. Une fois l’adresse confirmée, l’équipe de modération examine de nouveau la signature. Si rien n’arrive, rouvrez cette page depuis votre e-mail et vérifiez l’adresse.
error-ask-wrong-domain = Cette adresse ne se termine pas par { $domain }. Veuillez en indiquer une qui convient.
error-ask-too-many = Trois adresses ont été indiquées en un jour. Veuillez réessayer demain.
second-address-title = Confirmer cette adresse
second-address-intro = La personne qui a signé a indiqué cette adresse, pour montrer que la signature vient de votre organisation :
second-address-private = Elle n’est pas publiée. La confirmer signifie que votre organisation soutient la ligne ci-dessus.
second-address-button = Confirmer l’adresse
second-address-not-me-heading = Vous n’en savez rien ?
second-address-not-me-text = Cliquez ici : l’adresse est oubliée, et nous ne vous envoyons plus d’e-mail à propos de cette lettre.
second-address-not-me-button = Je n’en sais rien
second-address-not-me-title = Merci. Elle est oubliée.
second-address-not-me-done = Rien n’a été confirmé, et nous n’envoyons plus d’e-mail à propos de cette lettre à votre adresse.
second-address-done-title = Merci. L’adresse est confirmée.
second-address-done-text = L’équipe de modération voit que la signature vient de l’organisation. Il n’y a plus rien à faire.
objection-title = Une signature au nom de votre organisation
objection-listed = Cette ligne est publiée sous la lettre.
objection-not-listed = Cette ligne n’est pas sur la liste publique en ce moment.
objection-what = Si votre organisation n’a pas signé, ou si la personne qui a signé n’en a pas le droit, opposez-vous ici. La ligne est alors aussitôt enlevée de la liste, ou n’y est pas mise, et l’équipe de modération examine la situation. Si tout est en ordre, il n’y a rien à faire.
objection-words = Qu’est-ce qui ne va pas ?
objection-words-hint = Seule l’équipe de modération le lit.
objection-button = S’opposer à cette signature
objected-title = Merci. La signature est mise en attente.
objected-text = Elle n’est pas sur la liste, et l’équipe de modération examine ce que vous avez écrit. Rien n’est publié de nouveau avant sa décision.
error-objection-long = Veuillez écrire au plus { $max } caractères.
