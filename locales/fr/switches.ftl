### Reviewed by a native speaker: no

## For readers

strip-label = Avis
strip-read-only = Rien ne peut être modifié sur ce site pour le moment : ni signature, ni correction. Le retrait d’une signature fonctionne comme toujours.
strip-individuals-hidden = Les noms des personnes ne sont pas montrés pour le moment. Elles sont toujours comptées.
status-stopped = Les signatures sont suspendues
ask-stopped = Aucune signature n’est acceptée pour le moment. Veuillez revenir plus tard ; ce qui a été signé avant peut encore être confirmé.
sign-stopped = Aucune signature n’est acceptée pour le moment : rien n’a donc été envoyé. Ce que vous avez saisi est toujours là : gardez cette page et cliquez de nouveau sur le bouton plus tard.
error-page-read-only = Rien ne peut être modifié pour le moment
error-page-read-only-text = Les personnes qui gèrent ce site ont suspendu toute modification. Rien de ce que vous avez envoyé n’a été conservé ; veuillez réessayer plus tard. Le retrait d’une signature fonctionne comme toujours.

## On the desk

desk-switches = Interrupteurs
switches-title = Interrupteurs
switches-intro = Un interrupteur agit sur toutes les pages en moins d’une seconde, et peut être remis à tout moment. Chaque changement est consigné ci-dessous.
switches-owners = Seul le rôle « propriétaire » permet de les actionner.
switches-site = Le site entier
switches-letters = Lettres seules
switches-letter-hint = Pour cette lettre seule, en plus de ce qui est activé pour le site entier.
switches-history = Ce qui a été changé
switches-history-none = Rien n’a encore été changé.
switches-console = en ligne de commande
switch-on = activé
switch-off = désactivé
switch-by-site = activé pour le site entier
switch-note = Pourquoi (pour l’historique)
switch-turn-on = Activer : { $switch }
switch-turn-off = Désactiver : { $switch }
switch-on-site = Activé pour le site entier : { $switch }.
switch-on-letter = Activé pour { $letter } : { $switch }.
switch-look = Voir les interrupteurs
switch-turned-on = Activé : { $switch }
switch-turned-off = Désactivé : { $switch }
switch-banner-put = Bandeau en { $language } : « { $text } »
switch-banner-down = Bandeau en { $language } enlevé
switch-text-long = Rien n’a été modifié : un bandeau et une note ont au plus { $max } caractères.
switch-banner-changed = Un ou une autre propriétaire a modifié ce bandeau pendant que vous l’aviez ouvert. Ce que vous avez saisi n’est pas enregistré ; si vous l’enregistrez, il remplace le sien.
switch-banner-stands = Ce qui y figure maintenant :
switch-stop-accepting = Ne plus accepter
switch-stop-accepting-means = Les formulaires disent que les signatures sont suspendues. Ce qui a été signé avant peut encore être confirmé, corrigé et retiré.
switch-stop-mailing = Ne plus envoyer
switch-stop-mailing-means = Les e-mails sont écrits et restent dans la boîte d’envoi jusqu’à la désactivation ; ils partent alors, sauf ceux qui ne sont plus vrais. Les e-mails sur les comptes de l’espace de modération (invitations, mots de passe oubliés) partent toujours.
switch-hold-everything = Tout mettre en attente
switch-hold-everything-means = Toute signature confirmée attend la modération, quoi que disent les règles. Les importations ne peuvent pas publier, et nul nom compté sans être publié ne peut être mis sur la liste. La modération peut publier.
switch-hide-individuals = Masquer les personnes
switch-hide-individuals-means = Les personnes sont exclues de la liste, de la recherche, de l’API et de toute exportation, et leurs propres pages disparaissent. Elles sont toujours comptées, puisque le registre les compte ; il n’est pas modifié.
switch-read-only = Lecture seule
switch-read-only-means = Toute modification est refusée, ici et sur les pages publiques, sauf celles-ci : retirer et effacer, s’opposer, mettre fin aux e-mails, se connecter, fermer des sessions et désactiver des comptes, et les interrupteurs. Les e-mails et le registre continuent, la ligne de commande aussi.
switch-banner = Bandeau
switch-banner-means = Figure en haut de chaque page publique. Dans les autres langues, c’est celui de la première langue du site qui paraît.
switch-banner-in = Texte en { $language }
switch-banner-button = Enregistrer ce bandeau
switch-banner-none = aucun
reason-everything-held = Tout est mis en attente
reason-everything-held-evidence = Elle a été confirmée pendant que l’interrupteur « Tout mettre en attente » était activé.
