### Reviewed by a native speaker: no

## Mail to signatories, as it reads
mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Essai] { $subject }
mail-mailing-heading = Un message à propos de la lettre
mail-mailing-about = { $host } vous écrit à propos de la lettre ouverte que vous avez signée :
mail-mailing-test = Ceci est un essai. Il n’a été envoyé qu’à vous.
mail-footer-service = Envoyé par { $site }, parce que cette adresse a été indiquée lors de la signature d’une lettre ouverte, et que toutes les personnes qui l’ont signée doivent savoir ceci.
mail-footer-update = Envoyé par { $site }, parce que quelqu’un qui a signé une lettre ouverte a demandé les actualités à cette adresse.
## Mail to signatories, on the desk
desk-mailings = E-mails aux signataires
mailings-title = E-mails aux signataires
mailings-intro = Un message de service va à tous les contacts de la lettre, une actualité seulement à ceux qui ont demandé les actualités.
mailings-new = Écrire un envoi
mailings-none = Rien n’a encore été écrit.
mailings-untitled = Sans objet
mailings-progress = { $sent } envoyés sur { $total }
mailings-export-title = Contacts qui ont demandé les actualités
mailings-export-hint = Un tableau avec nom, adresse, organisation, langue, depuis quand, et le texte qui a été coché. Il contient des données personnelles : le journal d’audit dit qui l’a pris.
mailings-export = Télécharger les contacts (CSV)
mailing-title = Envoi
mailing-new-title = Écrire un envoi
mailing-edit-title = Modifier l’envoi
mailing-back = E-mails aux signataires
mailing-back-one = L’envoi
mailing-problem = Cela n’a pas été fait
mailing-stale = Un ou une collègue l’a enregistré, lancé ou supprimé entre-temps. Ce que vous avez saisi figure ci-dessous et n’est pas enregistré.
mailing-no-draft = Un ou une collègue l’a lancé ou supprimé entre-temps. Ce que vous avez saisi figure ci-dessous et n’est pas enregistré. Si vous l’enregistrez, cela devient un nouveau brouillon.
mailing-stale-theirs = Voir où il en est
mailing-kind = Qui le reçoit
mailing-kind-service = Message de service
mailing-kind-service-hint = à tous les contacts de la lettre : ce que doit savoir quiconque a signé
mailing-kind-update = Actualité
mailing-kind-update-hint = à ceux qui ont demandé les actualités, avec le moyen de ne plus les recevoir
mailing-in-language = En { $language }
mailing-main-hint = La langue propre de la lettre. Qui a signé dans une langue sans texte reçoit celui-ci.
mailing-other-hint = Laissez les deux champs vides s’il n’y a pas de texte dans cette langue.
mailing-subject = Objet
mailing-text = Texte
mailing-text-hint = Une ligne vide commence un paragraphe. Les lignes qui commencent par « - » forment une liste. Un lien est son adresse, ou [mots](https://…).
mailing-save = Enregistrer
mailing-state-draft = Brouillon
mailing-state-running = En cours
mailing-state-paused = En pause
mailing-state-stopped = Arrêté
mailing-state-done = Terminé
mailing-started = Lancé le { $when }
mailing-texts = Textes
mailing-preview = Aperçu
mailing-test = M’envoyer un essai
mailing-tested = L’essai est en route vers votre propre adresse.
mailing-edit = Modifier
mailing-discard = Supprimer le brouillon
mailing-discard-sure = Les textes disparaissent alors. Le journal d’audit les conserve.
mailing-discard-button = Supprimer
mailing-audience = Qui le recevrait maintenant
mailing-audience-language = Langue
mailing-audience-count = Adresses
mailing-audience-text = Texte
mailing-audience-own = le leur
mailing-audience-fallback = en { $language }
mailing-audience-total = Toutes
mailing-start-title = Lancer
mailing-start-hint = Il va à qui figure sous la lettre au moment du lancement, une fois à chaque adresse, et non à qui signe plus tard. Il passe après les autres e-mails, et leur laisse libre un quart de ce que permet le fournisseur. Qui retire sa signature, désactive les actualités ou répond « ce n’était pas moi » entre-temps ne reçoit rien.
mailing-per-hour = E-mails par heure
mailing-per-hour-hint = Au plus { $most }.
mailing-start = { $count ->
    [one] L’envoyer à { $count } adresse
    [many] L’envoyer à { $count } d’adresses
   *[other] L’envoyer à { $count } adresses
  }
mailing-owners-start = Il faut être propriétaire pour le lancer.
mailing-progress = Avancement
mailing-gathering = Les adresses sont réunies une demi-minute après le lancement, pour n’oublier personne qui serait en train de confirmer.
mailing-settled = { $settled } sur { $total }
mailing-waiting = En attente
mailing-queued = Dans la boîte d’envoi
mailing-sent = Envoyés
mailing-dead = Abandonnés
mailing-dropped = Omis
mailing-rate = { $count } par heure
mailing-rate-name = Débit
mailing-look-again = Actualiser
mailing-pause = Mettre en pause
mailing-resume = Continuer
mailing-stop = Arrêter
mailing-stop-sure = Qui ne l’a pas reçu à ce moment-là ne le recevra jamais.
mailing-stop-button = Arrêter définitivement
mailing-never = Qui ne l’a jamais reçu
mailing-never-reasons = Pourquoi
mailing-never-more = Les suivants ne sont pas affichés.
mailing-never-dead = Un e-mail abandonné peut être réessayé sur la page des e-mails.
mailing-erased = une signature qui a été effacée
mailing-moved-on = Il a changé depuis que cette page a été faite. Voici où il en est.
mailing-recipients-changed = { $count ->
    [one] Il irait maintenant à { $count } adresse, et la page affichait un autre nombre. Regardez de nouveau, et lancez-le si cela convient.
    [many] Il irait maintenant à { $count } d’adresses, et la page affichait un autre nombre. Regardez de nouveau, et lancez-le si cela convient.
   *[other] Il irait maintenant à { $count } adresses, et la page affichait un autre nombre. Regardez de nouveau, et lancez-le si cela convient.
  }
mailing-nobody = Personne ne le recevrait.
mailing-rate-out = Indiquez un nombre d’e-mails par heure de 1 à { $most }.
mailing-not-public = La lettre n’est pas encore publique, et l’e-mail y mène. Il pourra être envoyé une fois la lettre ouverte.
mailing-no-text = Il n’y a pas de texte dans la langue propre de la lettre.
mailing-preview-title = Aperçu
mailing-preview-of = En { $language }, tel qu’il arrivera
mailing-preview-from = De
mailing-preview-plain = En texte simple
mailing-preview-html = Avec mise en page
mailing-preview-unsubscribe = Les logiciels de messagerie affichent à côté un bouton pour se désabonner.
mailing-fate-silenced = a répondu « ce n’était pas moi » pour cette lettre
mailing-fate-undeliverable = les e-mails n’arrivent pas à l’adresse
mailing-fate-unsubscribed = a désactivé les actualités
mailing-fate-moderator = abandonné par la modération
mailing-fate-interrupted = le serveur s’est interrompu : peut-être parti, peut-être pas
mailing-fate-stopped = l’envoi a été arrêté avant
mailing-fate-obsolete = signature retirée ou disparue depuis le lancement
mailing-fate-no-domain = le domaine n’accepte pas d’e-mail
mailing-fate-refused = refusé par le serveur destinataire ({ $code })
mailing-fate-unreachable = le serveur destinataire n’a pas pu être joint
desk-mail-kind-service-message = Message de service
desk-mail-kind-update = Actualité
desk-mail-kind-mailing-test = Essai d’un envoi
desk-mail-error-interrupted = Le serveur s’est interrompu pendant cet envoi. Il n’est pas réessayé de lui-même, car l’e-mail est peut-être parti.
audit-act-write-mailing = A écrit un envoi
audit-act-discard-mailing = A supprimé le brouillon d’un envoi
audit-act-test-mailing = A envoyé un essai d’un envoi
audit-act-start-mailing = A lancé un envoi
audit-act-pause-mailing = A mis en pause un envoi
audit-act-resume-mailing = A repris un envoi
audit-act-stop-mailing = A arrêté un envoi
audit-act-export-contacts = A exporté des contacts
audit-field-per-hour = E-mails par heure
mailing-too-many-drafts = { $most ->
    [one] La lettre a déjà { $most } brouillon. Envoyez-le ou supprimez-le d’abord.
    [many] La lettre a déjà { $most } de brouillons. Envoyez ou supprimez-en d’abord un. Ce que vous avez saisi figure ci-dessous et n’est pas enregistré.
   *[other] La lettre a déjà { $most } brouillons. Envoyez ou supprimez-en d’abord un. Ce que vous avez saisi figure ci-dessous et n’est pas enregistré.
  }
mailing-too-many-tests = { $most ->
    [one] Vous avez reçu { $most } essai dans la dernière heure. Attendez un peu, ou regardez l’aperçu.
    [many] Vous avez reçu { $most } d’essais dans la dernière heure. Attendez un peu, ou regardez l’aperçu.
   *[other] Vous avez reçu { $most } essais dans la dernière heure. Attendez un peu, ou regardez l’aperçu.
  }
mailings-more = Les plus anciens ne sont pas affichés ici. Le journal d’audit les contient tous.
mailing-around = Les mots autour de ce texte sont en { $language } : le site n’en a pas d’autres.
mailing-preview-reply-to = Réponses à
mailing-waits-read-only = Le site est en lecture seule : plus aucun e-mail n’est écrit tant que cela n’est pas désactivé.
mailing-waits-site = Tous les e-mails sont arrêtés : l’envoi continue une fois cela désactivé.
mailing-waits-letter = Les e-mails de la lettre sont arrêtés : l’envoi continue une fois cela désactivé.
mailing-waits-outbox = Tant d’e-mails sont sur le point de partir qu’aucun n’est ajouté maintenant. L’envoi continue de lui-même.
mailing-waits-hour = De ce que le fournisseur permet en une heure, il ne reste, une fois partie la boîte d’envoi, que le quart réservé aux autres e-mails. L’envoi continue de lui-même.
mailing-waits-day = De ce que le fournisseur permet en un jour, il ne reste, une fois partie la boîte d’envoi, que le quart réservé aux autres e-mails. L’envoi continue de lui-même.
mailing-made-already = Un brouillon a déjà été créé avec ce formulaire, et dit autre chose. Ce que vous avez saisi figure ci-dessous et n’est pas enregistré. Si vous l’enregistrez, cela devient un autre brouillon.
