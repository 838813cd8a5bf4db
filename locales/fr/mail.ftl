### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label } :
mail-link-below = Si le bouton ne fonctionne pas, ouvrez cette adresse :
mail-quoted = « { $name } »
mail-line-to-be-printed = Voici la ligne qui paraîtra sous la lettre :
mail-footer-signer = Envoyé par { $site }, parce que cette adresse a été indiquée dans le formulaire pour signer une lettre ouverte.
mail-footer-moderator = Envoyé par { $site }, parce que vous faites partie de son équipe de modération.
mail-footer-contact = Questions sur la lettre : { $contact }

## The way to confirm a submission

mail-confirm-subject = Confirmez votre signature : { $title }
mail-confirm-heading = Confirmez votre signature
mail-confirm-about = Vous, ou quelqu’un qui a indiqué cette adresse, avez rempli le formulaire pour signer la lettre ouverte portée par { $host } :
mail-confirm-button = Voir et confirmer
mail-confirm-code = Ou saisissez ce code sur la page qui s’est ouverte à l’envoi du formulaire :
mail-confirm-code-page = Si vous avez fermé cette page, la voici :
mail-confirm-expires = Le lien et le code fonctionnent jusqu’au { $date }.
mail-confirm-not-you = Si ce n’était pas vous : ouvrez le lien et cliquez sur « Ce n’était pas moi ». Rien n’est publié si vous ne confirmez pas.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = Pas encore confirmée, votre signature : { $title }
mail-reminder-heading = Votre signature n’est pas encore confirmée
mail-reminder-about = Il y a deux jours, cette adresse a été indiquée dans le formulaire pour signer la lettre ouverte portée par { $host }, et personne n’a encore confirmé. Nous ne redemanderons pas :

## To an address that has signed before

mail-already-signed-subject = Vous avez déjà signé : { $title }
mail-already-signed-heading = Vous avez déjà signé
mail-already-signed-about = Cette adresse vient d’être indiquée de nouveau dans le formulaire pour signer la lettre ouverte portée par { $host }. Votre signature y est déjà :
mail-already-signed-listed = Elle est publiée, et il n’y a plus rien à faire.
mail-already-signed-waiting = L’équipe de modération n’a pas encore décidé. Vous n’avez plus rien à faire ; nous vous écrirons quand ce sera fait.
mail-already-signed-not-you = Si ce n’est pas vous qui avez rempli de nouveau le formulaire, vous pouvez ignorer cet e-mail. Rien n’a été modifié.

## Published

mail-published-subject = Votre signature est publiée : { $title }
mail-published-heading = Votre signature est publiée
mail-published-about = Merci. Votre signature figure maintenant sous la lettre ouverte portée par { $host } :
mail-published-button = La voir à sa place

## Rejected

mail-rejected-subject = Votre signature n’a pas été publiée : { $title }
mail-rejected-heading = Votre signature n’a pas été publiée
mail-rejected-about = L’équipe de modération a décidé de ne pas publier cette signature sous la lettre ouverte portée par { $host } :
mail-rejected-reason = Son motif :
mail-rejected-again = Si quelque chose y était inexact, vous pouvez signer de nouveau :
mail-rejected-again-early = Si quelque chose y était inexact, vous pouvez signer de nouveau : par le lien vers la lettre que vous avez reçu, ou sur sa page une fois qu’elle est ouverte.

mail-rejection-not-genuine = Nous n’avons pas pu nous assurer que cette signature est authentique.
mail-rejection-not-authorised = Nous n’avons pas pu nous assurer que la personne qui a signé peut le faire au nom de l’organisation.
mail-rejection-duplicate = La même signature figure déjà sous la lettre.
mail-rejection-not-eligible = Cette lettre n’est pas ouverte aux signatures de ce type.
mail-rejection-unclear = Un point de l’entrée n’a pas pu être éclairci.
mail-rejection-superseded = Une autre signature a été publiée pour la même organisation.

## Another claim for the same organisation was published

mail-superseded-subject = Une autre signature a été publiée pour votre organisation : { $title }
mail-superseded-heading = Une autre signature a été publiée pour votre organisation
mail-superseded-about = Une organisation signe une lettre une seule fois. La signature de quelqu’un d’autre pour la même organisation est maintenant publiée sous la lettre ouverte portée par { $host } :
mail-superseded-why = La vôtre, que voici, a donc été close :
mail-superseded-desk = C’est souvent un ou une collègue qui a signé. Si la signature publiée ne vient pas de votre organisation, prévenez l’équipe de modération.
mail-moderators-contact = Pour la joindre : { $contact }
mail-moderators-reply = Pour la joindre, répondez à cet e-mail.

## To moderators

mail-first-waiting-subject = Une signature vous attend : { $title }
mail-first-waiting-heading = Une signature vous attend
mail-first-waiting-about = Au moins une signature attend une décision de la modération, sous la lettre ouverte portée par { $host } :
mail-first-waiting-button = Ouvrir la file d’attente
mail-first-waiting-once = Vous recevez un seul e-mail de ce genre quand la file commence à se remplir, quel que soit le nombre d’entrées qui suivent.

## Keep or withdraw after a change in substance

mail-question-subject = Le texte a changé, le signez-vous toujours ? { $title }
mail-question-heading = Le texte a changé : le signez-vous toujours ?
mail-question-about = Une signature gérée depuis cette adresse figure sous la lettre ouverte portée par { $host } :
mail-question-signed = Elle a été donnée pour la version { $number } du texte :
mail-question-now = Depuis, la lettre a été modifiée sur le fond. Le texte à signer est maintenant la version { $number }.
mail-question-note = Ce qui a changé, selon l’organisation porteuse :
mail-question-compare = Les deux textes côte à côte :
mail-question-button = Maintenir ou retirer la signature
mail-question-silence = Si vous ne faites rien, la signature reste sous le texte qui a été signé, et la liste l’indique. Nous ne posons la question qu’une fois.
mail-question-expires = Le lien fonctionne jusqu’au { $date }, ou jusqu’à la clôture de la lettre.
## To those who are not named

mail-line-unnamed = Voici ce qui a été indiqué en signant ; cela ne paraîtra pas :
mail-counted-subject = Votre signature compte : { $title }
mail-counted-heading = Votre signature compte
mail-counted-about = Merci. Votre signature compte maintenant sous la lettre ouverte portée par { $host } :
mail-counted-button = Lire la lettre
## Proof: a second address, notices, objections

mail-link-until = Le lien fonctionne jusqu’au { $date }.
mail-footer-second-address = Envoyé par { $site }, parce que la personne qui a signé une lettre ouverte a indiqué cette adresse pour qu’elle soit confirmée.
mail-footer-notice = Envoyé par { $site }, parce qu’une signature a été donnée au nom de votre organisation.

mail-ask-subject = Encore une étape pour votre signature : { $title }
mail-ask-heading = Encore une étape pour votre signature
mail-ask-about = Merci de votre signature sous la lettre ouverte portée par { $host } :
mail-ask-wanted = L’équipe de modération voudrait s’assurer qu’elle vient bien de l’organisation. Veuillez indiquer une deuxième adresse qui se termine par { $domain }, la vôtre ou celle d’un ou une collègue ; nous y envoyons un lien, et un clic la confirme.
mail-ask-button = Indiquer une deuxième adresse
mail-ask-otherwise = S’il n’existe pas d’adresse de ce genre, dites à l’équipe de modération comment elle peut s’en assurer autrement. D’ici là, la signature est en attente.

mail-second-address-subject = Veuillez confirmer cette adresse : { $title }
mail-second-address-heading = Veuillez confirmer cette adresse
mail-second-address-about = Quelqu’un a signé pour votre organisation la lettre ouverte portée par { $host } :
mail-second-address-why = Cette personne a indiqué cette adresse pour montrer que la signature vient de l’organisation. L’adresse n’est pas publiée.
mail-second-address-button = Voir et confirmer
mail-second-address-not-you = Si vous n’en savez rien, ouvrez le lien et cliquez sur « Je n’en sais rien ». Nous n’envoyons alors plus d’e-mail à propos de cette lettre à cette adresse.

mail-notice-subject = Une signature au nom de votre organisation : { $title }
mail-notice-heading = Une signature au nom de votre organisation
mail-notice-about = Une signature a été donnée au nom de votre organisation sous la lettre ouverte portée par { $host } :
mail-notice-listed = La ligne est publiée sous la lettre.
mail-notice-waiting = La ligne est sur le point d’être publiée sous la lettre.
mail-notice-right = Si c’est exact, il n’y a rien à faire. Si votre organisation n’a pas signé, ou si la personne qui a signé n’en a pas le droit, opposez-vous : la signature est alors aussitôt enlevée de la liste, et l’équipe de modération examine la situation.
mail-notice-button = La voir, et s’y opposer

mail-objected-subject = Une organisation s’oppose : { $title }
mail-objected-heading = Une organisation s’oppose
mail-objected-about = Une organisation informée d’une signature en son nom s’y oppose, sous la lettre ouverte portée par { $host } :
mail-objected-held = La signature est mise en attente et n’est pas sur la liste. Veuillez l’examiner.
mail-objected-button = Ouvrir l’entrée
mail-reported-subject = Une entrée a été signalée : { $title }
mail-reported-heading = Une entrée a été signalée
mail-reported-about = Quelqu’un, parmi le public, dit que quelque chose ne va pas dans une entrée de la liste, sous la lettre ouverte portée par { $host } :
mail-reported-what = Rien n’a changé sur la liste. Veuillez examiner ce qui a été écrit. Vous ne recevrez aucun autre e-mail de ce genre à propos de cette lettre avant que tous ses signalements aient été examinés.
mail-reported-button = Ouvrir les signalements

## Accounts on the desk

mail-footer-invited = Envoyé par { $site }, parce qu’un ou une propriétaire de son espace de modération a indiqué cette adresse.
mail-footer-reset = Envoyé par { $site }, parce que quelqu’un a demandé un nouveau mot de passe avec cette adresse.
mail-footer-account = Envoyé par { $site }, parce que vous avez un compte dans son espace de modération.
mail-may-owner = Comme propriétaire, vous décidez des signatures, et des personnes qui peuvent en décider.
mail-may-moderator = Avec le rôle « modération », vous décidez des signatures.
mail-may-reader = Avec le rôle « lecture », vous voyez tout dans l’espace de modération et ne décidez de rien.

mail-invitation-subject = Votre compte dans l’espace de modération sur { $site }
mail-invitation-heading = Vous recevez une invitation à l’espace de modération
mail-invitation-about = Vous recevez une invitation à rejoindre l’espace de modération sur { $site }, où l’on s’occupe de lettres ouvertes.
mail-invitation-by = L’invitation vient de { $name }.
mail-invitation-button = Créer le compte
mail-invitation-not-you = Si vous n’attendez pas d’invitation, ne faites rien : aucun compte n’est alors créé.

mail-reset-subject = Un nouveau mot de passe pour l’espace de modération sur { $site }
mail-reset-heading = Choisissez un nouveau mot de passe
mail-reset-about = Quelqu’un, sans doute vous, a oublié le mot de passe de votre compte dans l’espace de modération sur { $site }.
mail-reset-button = Choisir un nouveau mot de passe
mail-reset-not-you = Il fonctionne une fois. Si ce n’était pas vous, ne faites rien : le mot de passe reste tel qu’il est.

mail-password-changed-subject = Votre mot de passe pour l’espace de modération sur { $site } a été changé
mail-password-changed-heading = Votre mot de passe a été changé
mail-password-changed-about = Le mot de passe de votre compte dans l’espace de modération sur { $site } a été changé, et ses autres sessions ont été fermées.
mail-password-changed-not-you = Si ce n’était pas vous, choisissez-en aussitôt un autre, et prévenez un ou une propriétaire de l’espace de modération :

mail-factor-on-subject = Le second facteur est activé pour l’espace de modération sur { $site }
mail-factor-on-heading = Le second facteur est activé
mail-factor-on-about = Votre compte dans l’espace de modération sur { $site } demande désormais un code en plus du mot de passe.
mail-factor-off-subject = Le second facteur est désactivé pour l’espace de modération sur { $site }
mail-factor-off-heading = Le second facteur est désactivé
mail-factor-off-about = Votre compte dans l’espace de modération sur { $site } ne demande plus de code, mais le mot de passe seul.
mail-account-not-you = Si ce n’était pas vous, changez aussitôt votre mot de passe, et prévenez un ou une propriétaire de l’espace de modération.

mail-role-subject = Votre compte dans l’espace de modération sur { $site }
mail-role-heading = Votre compte a été modifié
mail-role-about = Un ou une propriétaire a modifié votre compte dans l’espace de modération sur { $site }.
mail-disabled-subject = Votre compte dans l’espace de modération sur { $site } est désactivé
mail-disabled-heading = Votre compte est désactivé
mail-disabled-about = Votre compte dans l’espace de modération sur { $site } a été désactivé. Vous ne pouvez plus l’utiliser pour vous connecter.
mail-disabled-ask = Si vous pensez qu’il s’agit d’une erreur, adressez-vous à un ou une propriétaire de l’espace de modération.
