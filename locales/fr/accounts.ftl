### Reviewed by a native speaker: no

## Logging in

login-forgotten = J’ai oublié mon mot de passe
login-reset = Votre nouveau mot de passe est enregistré, et toutes vos sessions sont fermées. Connectez-vous avec lui.
login-wait = { $minutes ->
    [one] Il y a eu trop d’essais infructueux. Attendez { $minutes } minute, puis réessayez. Dans un navigateur que vous avez déjà utilisé ici, ou avec un nouveau mot de passe par e-mail, il n’y a pas à attendre.
    [many] Il y a eu trop d’essais infructueux. Attendez { $minutes } de minutes, puis réessayez. Dans un navigateur que vous avez déjà utilisé ici, ou avec un nouveau mot de passe par e-mail, il n’y a pas à attendre.
   *[other] Il y a eu trop d’essais infructueux. Attendez { $minutes } minutes, puis réessayez. Dans un navigateur que vous avez déjà utilisé ici, ou avec un nouveau mot de passe par e-mail, il n’y a pas à attendre.
  }
code-title = Votre code
code-label = Code
code-hint = Six chiffres donnés par votre application, ou l’un de vos codes de secours.
code-failed = Ce code n’est pas bon : il est peut-être mal saisi, trop ancien ou déjà utilisé. Attendez le suivant. Si cette page a plus de cinq minutes, recommencez.
code-back = Recommencer
desk-mail-kind-invitation = Invitation à l’espace de modération
desk-mail-kind-password-reset = Lien pour un nouveau mot de passe, à l’équipe
desk-mail-kind-password-changed = « Votre mot de passe a été changé », à l’équipe
desk-mail-kind-factor-changed = « Le second facteur est activé » ou « désactivé », à l’équipe
desk-mail-kind-role-changed = « Votre compte a été modifié », à l’équipe

## A new password

forgotten-title = Un nouveau mot de passe
forgotten-intro = Écrivez l’adresse avec laquelle vous vous connectez. Nous vous envoyons un lien pour choisir un autre mot de passe.
forgotten-button = M’envoyer le lien
forgotten-back = Retour à la connexion
forgotten-sent-title = Consultez vos e-mails
forgotten-sent = S’il existe un compte avec cette adresse, un lien est en route. Il fonctionne pendant une heure, une seule fois.
forgotten-sent-none = Si rien n’arrive, regardez dans le dossier de courrier indésirable, ou adressez-vous à un ou une propriétaire de l’espace de modération : la personne qui gère le serveur peut aussi définir un nouveau mot de passe.
reset-title = Choisir un nouveau mot de passe
reset-intro = Toutes vos sessions sont alors fermées, et vous vous connectez avec le nouveau mot de passe.
reset-button = Définir le mot de passe
reset-gone-title = Ce lien ne fonctionne plus
reset-gone = Il a déjà servi, a plus d’une heure ou n’a pas été copié en entier.
reset-gone-again = M’en envoyer un autre
password-title = Changer votre mot de passe
password-intro = Votre session reste ouverte ici, et toutes les autres sont fermées.
error-moderator-password-common = C’est l’un des mots de passe que l’on devine en premier, ou il en est composé. Quelques mots sans rapport entre eux en font un bon.
error-moderator-password-known = C’est pour l’essentiel votre nom, votre adresse ou le nom du site. Quelques mots sans rapport entre eux font un bon mot de passe.

## An invitation

invite-title = Créer votre compte
invite-intro = Vous recevez une invitation à rejoindre l’espace de modération sur { $site }. Vous vous connectez avec cette adresse :
invite-gone-title = Cette invitation ne fonctionne plus
invite-gone = Elle a servi ou a été annulée, a plus d’une semaine ou n’a pas été copiée en entier. Demandez-en une autre à un ou une propriétaire de l’espace de modération.

## The password once more

reconfirm-title = Est-ce bien vous ?
reconfirm-intro = La suite ne peut pas être laissée à quelqu’un qui aurait trouvé votre navigateur ouvert. Veuillez donner encore une fois votre mot de passe ; vous pourrez continuer, et rien ne vous sera redemandé pendant dix minutes.
reconfirm-button = Continuer
reconfirm-leave = Abandonner
reconfirm-wait = { $minutes ->
    [one] Il y a eu trop d’essais infructueux. Attendez { $minutes } minute, puis réessayez.
    [many] Il y a eu trop d’essais infructueux. Attendez { $minutes } de minutes, puis réessayez.
   *[other] Il y a eu trop d’essais infructueux. Attendez { $minutes } minutes, puis réessayez.
  }
reconfirm-wrong = Ce n’est pas votre mot de passe.
reconfirm-wrong-both = Votre mot de passe ou le code n’est pas bon. Un code ne sert qu’une fois : attendez le suivant.

## The owner's page

desk-moderators = Comptes
moderators-title = Comptes
moderators-problem = Ce n’est pas possible
moderators-last-owner = Il doit toujours y avoir un ou une propriétaire. Donnez d’abord ce rôle à quelqu’un d’autre.
moderators-you = vous
moderators-disabled = désactivé
moderators-role = Rôle
moderators-roles = Le rôle « lecture » voit tout et ne décide rien ; le rôle « modération » décide ; le rôle « propriétaire » gère en plus les comptes.
moderators-since = Depuis
moderators-sessions = { $count ->
    [0] aucune session ouverte
    [one] { $count } session ouverte
    [many] { $count } de sessions ouvertes
   *[other] { $count } sessions ouvertes
  }
moderators-factor-on = activé
moderators-factor-none = aucun
moderators-change-role = Changer le rôle
moderators-change-role-button = Changer
moderators-enable = Réactiver
moderators-end-sessions = Fermer toutes ses sessions
moderators-disable = Désactiver
moderators-disable-sure = Les sessions sont aussitôt fermées, et plus aucune connexion n’est possible tant que vous n’avez pas réactivé le compte. Les décisions prises restent.
moderators-disable-button = Désactiver le compte
moderators-invitations = Invitations en cours
moderators-invitations-none = Aucune invitation en cours.
moderators-invited = Invitation de { $name }. Le lien fonctionne jusqu’au { $date }.
moderators-revoke = Annuler
moderators-invite = Inviter quelqu’un
moderators-invite-intro = La personne reçoit un e-mail avec un lien qui fonctionne une fois, pendant une semaine, tant que vous êtes propriétaire.
moderators-invite-button = Envoyer l’invitation
moderators-has-account = Il existe déjà un compte avec cette adresse.
moderators-invited-already = Cette adresse a déjà reçu une invitation. Annulez-la pour en envoyer une autre.

## One's own account

account-title = Votre compte
account-back = Vers votre compte
account-change-password = Changer
account-factor-on = { $count ->
    [one] Activé ; il reste { $count } code de secours.
    [many] Activé ; il reste { $count } de codes de secours.
   *[other] Activé ; il reste { $count } codes de secours.
  }
account-factor-change = Modifier
account-factor-none = Aucun.
account-factor-set-up = Configurer
account-sessions = Vos sessions ouvertes
account-sessions-hint = Une session se ferme après huit heures sans activité, et au bout de sept jours. Si vous ne reconnaissez pas l’une d’elles, fermez-la et changez votre mot de passe.
account-session-unknown = Un navigateur inconnu
account-session-this = celle-ci
account-session-began = Ouverte
account-session-confirmed = Mot de passe donné
account-session-ends = Se ferme au plus tard
account-session-network = Réseau
account-session-network-same = celui que vous utilisez maintenant
account-session-network-other = un autre, repéré { $mark }
account-session-end = Fermer
account-sessions-end-others = Fermer toutes les autres

## The second factor

factor-title = Second facteur
factor-required = Ici, un compte a besoin d’un second facteur. Veuillez d’abord le configurer ; ensuite, vous pourrez continuer.
factor-intro = Une application sur votre téléphone affiche un code qui change toutes les trente secondes. Avec votre mot de passe seul, personne ne peut alors se connecter.
factor-picture = Un code QR pour votre application
factor-by-hand = Scannez l’image avec l’application, ou saisissez-y ceci :
factor-here = Ou l’ouvrir dans une application de cet appareil
factor-code = Le code que l’application affiche maintenant
factor-turn-on = Activer
factor-wrong-code = Ce n’est pas le code de cette image. Veuillez saisir celui que l’application affiche maintenant, et vérifiez que l’horloge de votre téléphone est à l’heure.
factor-others = La modération de ces lettres s’en passe :
factor-off = Désactiver
factor-off-intro = Seul votre mot de passe vous est alors demandé.
factor-off-button = Désactiver
codes-title = Vos codes de secours
codes-intro = Si vous perdez le téléphone, chacun de ces codes vous permet une connexion à la place d’un code. Ils ne sont montrés que cette fois.
codes-keep = Imprimez-les ou notez-les, et gardez-les là où personne d’autre ne regarde.
codes-go-on = Je les ai mis de côté
codes-renew-intro = De nouveaux codes de secours annulent les anciens.
codes-renew = Créer de nouveaux codes de secours
