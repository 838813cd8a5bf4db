### Reviewed by a native speaker: no

## Frame

desk-title = Modération
desk-skip = Aller au contenu
desk-nav = Modération
desk-nav-letters = Lettres
desk-nav-site = Le site
desk-waiting = En attente
desk-count = { $count }
desk-signatures = Signatures
desk-mail = E-mails
desk-letter-page = La lettre
desk-sign-out = Se déconnecter
desk-undo = Annuler
desk-warnings = Avertissements
desk-letter-waiting = { $waiting ->
    [0] rien en attente
    [one] { $waiting } en attente
    [many] { $waiting } en attente
   *[other] { $waiting } en attente
  }
desk-warning-proxy = Des requêtes sont arrivées avec un en-tête X-Forwarded-For d’une adresse qui n’est pas de confiance. Si c’est votre proxy, nommez-le dans server.trusted_proxies ; d’ici là, tous ceux qui passent par lui comptent comme une seule personne.
desk-warning-files = Aucun serveur de messagerie n’est configuré : les e-mails sont écrits dans des fichiers, et personne n’en reçoit.
desk-warning-dead = { $count ->
    [one] { $count } e-mail n’a pas pu être remis.
    [many] { $count } d’e-mails n’ont pas pu être remis.
   *[other] { $count } e-mails n’ont pas pu être remis.
  }
desk-warning-dead-look = Les voir

## Login and set-up

login-title = Connexion à l’espace de modération
login-email = Adresse e-mail
login-password = Mot de passe
login-button = Se connecter
login-failed = Cette adresse et ce mot de passe ne vont pas ensemble. Veuillez vérifier les deux et réessayer.
setup-title = Créer le premier compte de modération
setup-intro = Ce lien fonctionne une fois. Le compte que vous créez ici décide de ce qui est publié sur { $site }.
setup-name = Votre nom
setup-name-hint = Vos collègues le voient à côté de vos décisions.
setup-email = Adresse e-mail
setup-email-hint = Elle sert à vous connecter et à vous prévenir quand une première signature attend.
setup-password = Mot de passe
setup-password-hint = Au moins { $min } caractères. Quelques mots sans rapport entre eux en font un bon.
setup-password-again = Encore une fois le même mot de passe
setup-button = Créer le compte
setup-gone-title = Ce lien ne fonctionne plus
setup-gone = Il a déjà servi ou n’a pas été copié en entier. Tant qu’il n’y a pas de compte de modération, le serveur en affiche un nouveau à son démarrage. Ensuite, un ou une propriétaire invite les autres depuis l’espace de modération.
setup-gone-login = Se connecter
setup-errors = { $count ->
    [one] Il y a un problème dans { $count } champ
    [many] Il y a des problèmes dans { $count } de champs
   *[other] Il y a des problèmes dans { $count } champs
  }
error-moderator-name-empty = Veuillez écrire votre nom.
error-moderator-name-unusable = Veuillez écrire votre nom en lettres ordinaires, sans lien ni caractère de contrôle.
error-moderator-email-empty = Veuillez écrire votre adresse e-mail.
error-moderator-email-invalid = Cela ne ressemble pas à une adresse e-mail. Elle doit avoir la forme nom@example.org.
error-moderator-email-taken = Il existe déjà un compte avec cette adresse. Connectez-vous plutôt.
error-moderator-password-short = Veuillez choisir un mot de passe d’au moins { $min } caractères.
error-moderator-password-long = Veuillez choisir un mot de passe d’au plus { $max } caractères.
error-moderator-password-differs = Les deux mots de passe ne sont pas identiques. Veuillez les saisir de nouveau.

## Queue

queue-title = Entrées en attente
queue-title-count = { $count ->
    [0] Rien en attente
    [one] { $count } entrée en attente
    [many] { $count } d’entrées en attente
   *[other] { $count } entrées en attente
  }
queue-empty = Rien en attente.
queue-empty-published = { $count ->
    [0] Aucune n’est encore publiée.
    [one] { $count } est publiée.
    [many] { $count } sont publiées.
   *[other] { $count } sont publiées.
  }
queue-empty-look = Voir les signatures
queue-list = Entrées
queue-to-entry = Aller à l’entrée
queue-waits = attend depuis { $wait }

## One signature

signature-title = { $name } : signature
signature-as-printed = Telle qu’elle paraîtra
signature-individual = Une personne
signature-filed = Classement
signature-filed-heading = { $file_under }, rubrique { $heading }
signature-website = Site web
signature-representatives = Paraît avec
signature-no-representatives = personne
signature-on-the-list = Sur la liste
signature-public-page = Sa page publique
signature-reasons = Pourquoi elle attend
signature-evidence = Éléments
signature-proof = Preuve
signature-contact = Contact
signature-contact-note = non publié
signature-contact-erased = effacé
signature-domains = Domaines
signature-domain-mail = e-mail
signature-domain-website = site web
signature-domain-none = aucun
signature-version = Texte signé
signature-confirmed-at = Confirmée
signature-rivals = Concurrentes et homonymes
signature-rivals-none = Aucune autre entrée n’a ce nom.
signature-same-address = Aussi signé par cette adresse
signature-same-address-none = Rien d’autre sur ce site.
signature-this-one = Cette entrée
signature-history = Historique
signature-history-none = Rien n’a encore été décidé.
signature-history-nobody = par un lien d’e-mail, ou par le programme
signature-history-reason = Motif : { $reason }
signature-history-mailed = Un e-mail en a informé qui a signé.
signature-conflict = Quelqu’un a été plus rapide
signature-impossible = Ce n’est pas possible
signature-organisation-listed = Une autre signature de cette organisation est sur la liste. Enlevez d’abord celle-là de la liste. Rien n’a été modifié.
signature-another-stands = La même personne a une autre entrée, en attente ou publiée. Rien n’a été modifié.
signature-illegal = Une entrée { $state } ne peut pas être déplacée ainsi. Rien n’a été modifié.
signature-version-read = Version { $version }, lue en { $language }
signature-contact-none = aucun : l’organisation porteuse de la lettre a apporté l’entrée
signature-decide = Décision
signature-to-decision = Vers la décision
signature-publish = Publier
signature-publish-closes = { $count ->
    [one] La publier clôt { $count } signature concurrente ; son contact est prévenu par e-mail.
    [many] La publier clôt { $count } de signatures concurrentes ; leurs contacts sont prévenus par e-mail.
   *[other] La publier clôt { $count } signatures concurrentes ; leurs contacts sont prévenus par e-mail.
  }
signature-reject = Rejeter
signature-reject-reason = Motif du rejet
signature-mail = Prévenir par e-mail
signature-unpublish = Enlever de la liste
signature-unpublish-hint = Elle revient parmi les entrées en attente. Le registre public indique « à l’examen par l’équipe de modération », sans le nom.
signature-reopen = Rouvrir
signature-reopen-hint = Elle revient parmi les entrées en attente ; rien n’est encore publié.
error-decision-reason-missing = Veuillez choisir un motif.
desk-nothing-withdrawn = La personne qui a signé l’a retirée. Il n’y a rien à décider.
desk-nothing-merged = Elle a été fusionnée avec une autre entrée. Il n’y a rien à décider.
desk-nothing-reader = Vous pouvez lire cette entrée ; pour décider, il faut le rôle « modération ».
desk-unnamed-addressee = Seuls les destinataires voient le nom ; sur la page, il est compté.
desk-unnamed-counted = Le nom n’est pas montré ; il est compté.

## Words for what the rules and the store know

reason-free-mail = messagerie gratuite
reason-free-mail-evidence = L’adresse est chez { $evidence }, un service de messagerie que tout le monde peut utiliser.
reason-outside-domain = hors de son domaine
reason-outside-domain-evidence = L’adresse est chez { $evidence }, et le site web n’y est pas.
reason-rival = concurrente
reason-rival-evidence = Une autre adresse a signé pour la même organisation.
reason-address-signed-for-another = signé pour une autre
reason-address-signed-for-another-evidence = La même adresse a signé aussi pour une autre organisation.
reason-review-first = examen préalable
reason-review-first-evidence = Cette lettre ne publie rien que la modération n’ait vu.
reason-no-website = sans site web
reason-no-website-evidence = Aucun site web n’a été indiqué : l’adresse ne prouve donc rien sur l’organisation.
reason-watch-list = nom surveillé
reason-watch-list-territory = « { $entry } » est un État ou un territoire. Qui signe de son nom parle pour son gouvernement.
reason-watch-list-office = Le nom est celui d’un organe d’État, ou commence comme tel : { $entry }.
reason-watch-list-intergovernmental = « { $entry } » est une organisation intergouvernementale, ou passe pour telle.
reason-watch-list-addressee = La lettre est adressée à « { $entry } ».
reason-watch-list-operator = « { $entry } » est sur la liste de noms surveillés propre à ce site.
reason-watch-list-person = Le nom est celui d’un État, d’un organe d’État ou d’une organisation intergouvernementale, ou est surveillé pour une autre raison.
reason-mixed-scripts = alphabets mêlés
reason-mixed-scripts-evidence = Dans « { $evidence } », des lettres d’un alphabet passent pour celles d’un autre.
reason-mixed-scripts-person = Dans un mot du nom, des lettres d’un alphabet passent pour celles d’un autre.
reason-lookalike = sosie
reason-lookalike-evidence = Le nom ressemble à « { $evidence } » et s’écrit autrement.
reason-name-mismatch = domaine sans rapport
reason-name-mismatch-evidence = Le domaine { $evidence } n’a aucun rapport avec le nom.
reason-trap = piège
reason-trap-evidence = Le champ caché, que les personnes ne voient pas, a été rempli. C’était sans doute un programme.
reason-undeliverable = e-mail non remis
reason-moderator = remise en attente
reason-moderator-evidence = La modération l’a enlevée de la liste ou l’a rouverte.
desk-proof-address = adresse
desk-proof-address-sentence = Quelqu’un qui lit les e-mails de { $domain } l’a confirmée.
desk-proof-own-domain = domaine propre
desk-proof-own-domain-sentence = Confirmée par e-mail chez { $domain }, le domaine du site web de l’organisation.
desk-proof-vouched = garantie
desk-proof-vouched-sentence = La modération s’en porte garante.
desk-proof-imported = importée
desk-proof-imported-sentence = L’organisation porteuse de la lettre l’a apportée d’ailleurs. Aucun e-mail n’a été confirmé.
desk-domains-same = identiques
desk-domains-differ = ils diffèrent
desk-domains-free = messagerie gratuite
desk-domains-no-website = pas de site web à comparer
desk-domains-no-address = pas d’adresse à comparer
desk-state-any = Tous les états
desk-state-held = en attente
desk-state-published = publiée
desk-state-rejected = rejetée
desk-state-withdrawn = retirée
desk-state-invalidated = invalidée
desk-state-merged = fusionnée
desk-rejection-choose = Choisir un motif
desk-rejection-not-genuine = Non authentique
desk-rejection-not-authorised = Sans pouvoir de signer
desk-rejection-duplicate = Double d’une autre entrée
desk-rejection-not-eligible = Ne peut pas signer cette lettre
desk-rejection-unclear = N’a pas pu être éclaircie
desk-rejection-superseded = Une concurrente a été publiée
desk-moved-published = Publiée
desk-moved-unpublished = Enlevée de la liste
desk-moved-rejected = Rejetée
desk-moved-reopened = Rouverte
desk-moved-withdrawn = Retirée par qui a signé
desk-moved-invalidated = Invalidée
desk-moved-merged = Fusionnée avec une autre entrée
desk-moved-by-undo = Annulation : { $what }
desk-conflict-published = { $who } a publié cette entrée il y a { $wait }. Rien n’a été écrasé.
desk-conflict-rejected = { $who } a rejeté cette entrée il y a { $wait }. Rien n’a été écrasé.
desk-conflict-held = { $who } a remis cette entrée en attente il y a { $wait }. Rien n’a été écrasé.
desk-conflict-other = { $who } a modifié cette entrée il y a { $wait } : elle est maintenant { $state }. Rien n’a été écrasé.
desk-conflict-nobody = Cette entrée a été modifiée entre-temps, par qui l’a signée ou par le programme : elle est maintenant { $state }. Rien n’a été écrasé.
desk-wait-seconds = { $n ->
    [one] { $n } seconde
    [many] { $n } de secondes
   *[other] { $n } secondes
  }
desk-wait-minutes = { $n } min
desk-wait-hours = { $n } h
desk-wait-days = { $n ->
    [one] { $n } jour
    [many] { $n } de jours
   *[other] { $n } jours
  }
desk-role-owner = propriétaire
desk-role-moderator = modération
desk-role-reader = lecture
desk-done-published = « { $name } » : publiée.
desk-done-rejected = « { $name } » : rejetée.
desk-done-unpublished = « { $name } » : enlevée de la liste et de nouveau en attente.
desk-done-reopened = « { $name } » : de nouveau en attente.
desk-done-other = « { $name } » : { $state }.
desk-done-undone = Annulé. « { $name } » : de nouveau { $state }.
desk-undo-too-late = Cela ne peut plus être annulé : l’entrée a changé depuis, ou plus de dix minutes ont passé. Vous pouvez encore décider de nouveau ci-dessous.

## Signatures

published-title = Signatures
published-find = Chercher
published-find-hint = Des mots de son nom. Les personnes qui ne sont pas sur la liste ne peuvent pas être cherchées par leur nom : il est scellé.
published-state = État
published-button = Afficher
published-total = { $count ->
    [0] Aucune signature
    [one] { $count } signature
    [many] { $count } de signatures
   *[other] { $count } signatures
  }
published-none = Aucune signature ne correspond. Essayez un autre début de mot, ou tous les états.
published-none-yet = Personne n’a encore confirmé de signature.
published-name = Nom
published-country = Pays
published-proof = Preuve
published-when = Quand
published-next = Suite
published-start = Retour au début

## Mail

desk-mail-title = E-mails
desk-mail-waiting = En attente
desk-mail-oldest = le plus ancien depuis { $wait }
desk-mail-hour = Envoyés dans la dernière heure
desk-mail-day = Envoyés dans les dernières 24 heures
desk-mail-quota = sur { $quota }
desk-mail-quota-none = sans quota
desk-mail-undeliverable = Adresses non joignables
desk-mail-undeliverable-note = Des e-mails en sont revenus définitivement ; elles n’en reçoivent plus.
desk-mail-dead = Non remis
desk-mail-dead-none = Tous les e-mails ont été remis ou sont en route.
desk-mail-for = « { $letter } »
desk-mail-when = Écrit
desk-mail-attempts = { $count ->
    [one] { $count } essai
    [many] { $count } d’essais
   *[other] { $count } essais
  }
desk-mail-code = code { $code }
desk-mail-to = À
desk-mail-at = quelqu’un chez { $domain }
desk-mail-open = Montrer l’adresse
desk-mail-gone = L’adresse a été effacée.
desk-mail-signature = La signature
desk-mail-retry = Réessayer
desk-mail-drop = Abandonner
desk-mail-drop-sure = Il ne sera pas envoyé, et c’est irréversible.
desk-mail-drop-button = Abandonner définitivement
desk-mail-older = Seuls les { $count } plus récents sont affichés ; les plus anciens suivent à mesure que ceux-ci sont traités.
desk-mail-kind-confirm = Confirmation
desk-mail-kind-reminder = Rappel
desk-mail-kind-already-signed = « Vous avez déjà signé »
desk-mail-kind-published = « Votre signature est publiée »
desk-mail-kind-rejected = Rejet
desk-mail-kind-superseded = « Une autre signature a été publiée »
desk-mail-kind-first-waiting = « Une signature vous attend », à la modération
desk-mail-kind-other = E-mail
desk-mail-error-full = La boîte aux lettres est pleine.
desk-mail-error-nobody = Cette boîte aux lettres n’existe pas, ou n’accepte pas d’e-mail de notre part.
desk-mail-error-refused = Le serveur destinataire a refusé l’e-mail.
desk-mail-error-busy = Le serveur destinataire est resté occupé jusqu’à ce que nous abandonnions.
desk-mail-error-unreachable = Le serveur de messagerie n’a pas pu être joint.

## Versions of a text

desk-mail-kind-question = « Le texte a changé : le signez-vous toujours ? »
## Proof: vouching, asking the signer, telling the organisation

reason-objection = opposition
reason-objection-evidence = L’organisation a été informée de la signature et s’y oppose, sans dire pourquoi.
reason-objection-said = L’organisation a été informée de la signature et s’y oppose : { $said }
more-heading = Autres moyens de s’assurer
more-asked = Demandé à qui a signé
more-vouch = Garantir la signature
more-vouch-note = Comment savez-vous qu’elle est authentique ?
more-vouch-hint = Cette note est publiée à côté de la signature : n’y écrivez aucune donnée privée. Au plus 500 caractères.
more-ask = Demander une adresse à son domaine propre
more-ask-at = Demander une adresse en { $domain }
more-ask-domain = Le domaine de l’organisation
more-ask-hint = La personne qui a signé reçoit un e-mail. Jusqu’à ce qu’elle ait confirmé une telle adresse, l’entrée attend à part des autres, 14 jours au plus.
more-call-off = Ne plus attendre la réponse
more-first-on = Ajouter aux premiers signataires
more-first-off = Retirer des premiers signataires
more-first-hint = Les premiers signataires figurent au-dessus des autres sur la page de la lettre, sur papier et dans les fichiers à lire. Les signataires initiaux invités en font partie d’emblée.
more-notice = Prévenir l’organisation
more-notice-to = Son adresse de contact publique
more-notice-at = Son domaine est { $domain }.
more-notice-hint = Elle reçoit un e-mail avec la ligne et un lien pour s’opposer. Une opposition met aussitôt la signature en attente.
more-notice-anyway = L’y envoyer quand même
more-signer-not-mailed = Rien ne peut être demandé à qui a signé : il n’y a pas d’adresse, les e-mails n’y arrivent pas, ou elle en a reçu cinq aujourd’hui. Rien n’a été modifié.
more-organisation-not-mailed = Cette adresse ne peut pas être prévenue : les e-mails n’y arrivent pas, on n’en veut pas à cette adresse, ou elle en a reçu cinq aujourd’hui. Rien n’a été modifié.
error-vouch-note-empty = Veuillez écrire comment vous le savez.
error-vouch-note-long = Veuillez écrire au plus { $max } caractères.
error-vouch-note-unusable = Veuillez écrire des mots simples, sans adresse web ou e-mail ni caractère de contrôle.
error-ask-domain = Veuillez indiquer le domaine propre de l’organisation, sous la forme example.org ; pas celui d’un service de messagerie.
error-notice-to = Cela ne ressemble pas à une adresse e-mail. Elle doit avoir la forme nom@example.org.
error-notice-outside = Cette adresse n’est pas au domaine propre de l’organisation. Qui la lit ne parle peut-être pas pour l’organisation.
desk-asked-waiting = réponse attendue
desk-asked-waiting-sentence = Une adresse en { $domain } a été demandée le { $date } ; pas encore de réponse.
desk-asked-ignored = sans réponse
desk-asked-ignored-sentence = Une adresse en { $domain } a été demandée le { $date } ; pas de réponse en 14 jours.
desk-moved-vouched = Garantie
desk-moved-beside-undone = Annulé
desk-moved-asked = Adresse au domaine propre demandée
desk-moved-called-off = Réponse plus attendue
desk-moved-second-address = Adresse au domaine propre confirmée
desk-moved-told = Organisation prévenue
desk-moved-objected = L’organisation s’est opposée
desk-done-vouched = Vous garantissez « { $name } » ; la note est publiée avec la signature.
desk-done-asked = « { $name } » : la demande est envoyée. L’entrée attend la réponse.
desk-done-called-off = « { $name } » : la réponse n’est plus attendue.
desk-done-told = « { $name } » : l’organisation a été prévenue.
desk-conflict-objected = L’organisation s’est opposée à cette entrée après l’affichage de la page. Rien n’a été modifié.
desk-conflict-beside = { $who } a fait quelque chose à propos de cette entrée il y a { $wait } : « { $what } ». Rien n’a été écrasé.
desk-conflict-answered = La personne qui a signé a répondu ou modifié quelque chose après l’affichage de la page. Rien n’a été décidé.
desk-mail-kind-ask = « Encore une étape », à qui a signé
desk-mail-kind-second-address = Confirmation d’une deuxième adresse
desk-mail-kind-notice = « Une signature à votre nom », à une organisation
desk-mail-kind-objected = « Une organisation s’oppose », à la modération
desk-mail-kind-reported = « Une entrée a été signalée », à la modération
desk-mail-error-domain = Le domaine de l’adresse n’existe pas, ou déclare ne pas accepter d’e-mail.

## Those who are not named, near people, first signatures
reason-other-domain = autre domaine
reason-other-domain-evidence = Le répertoire connaît l’organisation de ce nom sous { $evidence }. Si elle a changé de domaine, corrigez son entrée ; si c’est une autre organisation, il faut ajouter à son nom ce qui les distingue.
reason-shared-name = nom de plusieurs
reason-shared-name-evidence = Plusieurs organisations du répertoire ont ce nom en plus du leur : { $evidence }. L’entrée a été attribuée à la plus ancienne.
reason-shared-name-unnamed = Une organisation qui ne doit pas être nommée a elle aussi ce nom, ou ce nom anglais. Comparez ce qu’elle a signé : cela figure à côté de cette entrée.
desk-first-from-domain = Première signature de ce domaine
more-notice-unnamed = L’organisation n’est pas prévenue : elle a choisi de ne pas être nommée, et qui lit ses e-mails publics apprendrait qu’elle a signé. Adressez-vous plutôt à qui a signé.
signature-namesakes = Personnes du même nom sur la liste
signature-namesakes-none = Personne sur la liste de cette lettre n’a le même nom. Les personnes qui ne sont pas sur la liste ne sont pas comparées : leurs noms sont scellés.
