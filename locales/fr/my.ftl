### Reviewed by a native speaker: no

## Asking for a link

nav-my = Votre signature
my-ask-title = Voir et modifier vos signatures
my-ask-intro = Indiquez l’adresse avec laquelle vous avez signé. Nous vous envoyons un lien vers tout ce qui a été signé ici avec cette adresse : pour le corriger, le retirer, le transmettre ou le faire effacer.
my-ask-email = E-mail
my-ask-email-hint = L’adresse avec laquelle vous avez signé.
my-ask-button = M’envoyer le lien
my-ask-other-address = Vous ne lisez plus les e-mails de cette adresse ? Écrivez à
my-sent-title = Consultez maintenant vos e-mails
my-sent-text = Si cette adresse a signé ici, ou a envoyé un formulaire, un e-mail avec un lien est en route vers elle.
my-sent-lasts = Le lien fonctionne pendant 24 heures.
my-sent-again = Si l’adresse comportait peut-être une faute de frappe, ou si c’était une autre, faites une nouvelle demande.
my-expired-title = Ce lien ne fonctionne plus
my-expired-text = Les liens vers vos signatures fonctionnent pendant 24 heures, et seulement en entier. Demandez-en un nouveau ici ; cela prend une minute.

## What was signed

my-title = Vos signatures
my-intro = Tout ce qui a été signé ici avec
my-nothing = Il n’y a ici, en ce moment, ni signature de cette adresse ni formulaire à confirmer.
my-back = Retour à vos signatures
my-state = État
my-state-held = En attente de la modération.
my-state-published = Publiée.
my-state-rejected = L’équipe de modération ne l’a pas publiée.
my-state-withdrawn = Retirée par vous.
my-state-invalidated = Enlevée de la liste par l’équipe de modération.
my-state-merged = Réunie à une autre signature.
my-affiliation = Affiliation
my-visibility = Nom
my-visibility-named = Tout le monde peut le lire, une fois publié.
my-visibility-addressee = Seuls les destinataires de la lettre l’apprennent ; sur la page, il est compté.
my-visibility-counted = Il est compté, et n’est communiqué à personne.
my-action-correct = Corriger
my-action-individual = J’ai coché « organisation » par erreur
my-action-handover = Passer la main
my-action-withdraw = Retirer
my-action-erase = Effacer
my-updates-are-on = Vous recevez par e-mail les actualités de cette lettre.
my-updates-are-off = Vous ne recevez pas d’e-mail sur les actualités de cette lettre.
my-updates-turn-on = M’envoyer les actualités
my-updates-turn-off = Ne plus m’envoyer d’actualités
my-unconfirmed-title = Pas encore confirmé
my-unconfirmed-text = Des formulaires envoyés avec cette adresse et que personne n’a confirmés. Ils ne sont publiés nulle part et ne comptent pas. Le lien qui permet d’en confirmer un est dans l’e-mail que nous avons envoyé à sa réception. Si vous ne l’avez pas envoyé, effacez-le.
my-unconfirmed-sent = Envoyé le { $sent }. Peut être confirmé jusqu’au { $until }.
my-unconfirmed-erase = Effacer ce formulaire
my-export-title = Tout ce que nous détenons
my-export-text = Tout ce qui est conservé sur cette adresse, dans un fichier lisible par des programmes (JSON).
my-export-link = Le télécharger
my-done-corrected = C’est corrigé.
my-done-review = Vos modifications sont enregistrées. L’équipe de modération examine la signature avant de la publier avec elles.
my-done-individual = Vous signez maintenant à titre individuel. L’équipe de modération examine la signature avant sa publication.
my-done-handover = Nous avons écrit à la personne qui doit prendre la suite. Tant qu’elle n’a pas accepté, vous restez le contact.
my-done-withdrawn = La signature est retirée.
my-done-erased = C’est effacé.
my-done-updates-on = Vous recevrez les actualités par e-mail.
my-done-updates-off = Vous ne recevrez plus d’e-mail sur les actualités.
my-refused-title = Ce n’est pas possible maintenant
my-refused-changed = La signature a changé depuis l’affichage de la page, du fait de la modération ou dans une autre fenêtre. Rien n’a été modifié cette fois : regardez où elle en est.
my-refused-held = Rien de nouveau n’est publié sur ce site pour le moment : aucun nom ne peut donc être mis sur la liste. Veuillez réessayer plus tard ; rien n’a été modifié.
my-refused-another = Cette adresse a sous la lettre une autre signature, publiée ou en attente. Retirez d’abord l’une des deux.

## Correcting

my-correct-title = Corriger la signature
my-correct-published = Une correction d’orthographe est publiée aussitôt. Si le nom, le site web, l’affiliation, une personne ou une fonction change, la signature quitte la liste jusqu’à ce que l’équipe de modération l’ait examinée.
my-correct-held = L’équipe de modération l’examine avant sa publication.
my-correct-place = Sa place dans la liste
my-correct-file-under = Classer sous
my-correct-file-under-hint = Les mots selon lesquels elle est classée, comme « Lovelace, Ada ». Actuellement : { $filed }
my-correct-affiliation-hint = Paraît « à seule fin d’identification ».
my-correct-stale = La signature a changé depuis l’affichage de ce formulaire, du fait de la modération ou dans une autre fenêtre. Ce que vous avez saisi est toujours là, et rien n’en est encore enregistré : comparez avec l’état actuel de la signature, et enregistrez de nouveau si cela reste valable.
my-correct-now = Son état actuel
my-correct-contact = Contact
my-correct-button = Enregistrer
my-correct-another = Cette adresse a une autre signature pour cette organisation. Retirez d’abord l’une des deux.

## Organisation by mistake

my-individual-title = Signer plutôt à titre individuel
my-individual-means = Vous signez alors pour vous-même et non pour l’organisation. Voici ce qui paraîtra : votre nom, et l’organisation à seule fin d’identification.
my-individual-review = En cliquant sur le bouton, vous acceptez que votre nom soit publié ici et transmis aux destinataires de la lettre. L’équipe de modération examine la signature avant sa publication.
my-individual-button = Signer à titre individuel
my-individual-not-here = Seules des organisations signent cette lettre : la signature ne peut donc pas devenir la vôtre à titre individuel.
my-individual-withdraw = Si vous n’avez pas le droit de signer au nom de l’organisation, veuillez la retirer.

## Handing over

my-handover-title = Passer la main
my-handover-means = Nous écrivons à la personne qui prend votre suite ; elle a sept jours pour accepter. Ce qui paraît ne change pas.
my-handover-ends = Dès qu’elle accepte, elle seule peut corriger ou retirer la signature. Tous les liens qui vous ont été envoyés pour cette signature cessent de fonctionner.
my-handover-name = Nom de la personne qui prend la suite
my-handover-role = Fonction de cette personne
my-handover-email = E-mail de cette personne
my-handover-button = Lui demander
my-handover-same = C’est votre propre adresse. Veuillez indiquer celle de la personne qui prend la suite.
my-successor-title = Reprendre une signature
my-successor-means = La personne qui a signé ceci au nom de l’organisation voudrait que vous en deveniez le contact, c’est-à-dire la personne qui peut corriger ou retirer la signature, et à qui nous écrivons à son sujet.
my-successor-you = En cliquant sur le bouton, vous confirmez que vous pouvez parler au nom de cette organisation.
my-successor-button = La reprendre
my-successor-not-you = Si cela ne vous concerne pas, fermez la page et rien ne change : le lien cesse de fonctionner au bout de sept jours. Ou cliquez sur le bouton : la proposition prend fin aussitôt, et cette lettre n’écrit plus jamais à votre adresse.
my-successor-not-you-button = Cela ne me concerne pas : mettre fin à la proposition et ne plus m’écrire
my-successor-refused-title = Vous n’en entendrez plus parler
my-successor-refused = La proposition a pris fin, et cette lettre n’écrit plus à votre adresse.
my-successor-done-title = Vous êtes maintenant le contact
my-successor-done = La signature reste telle qu’elle est. Vous pouvez la corriger ou la retirer à tout moment.
my-successor-signed-title = Vous avez déjà signé pour cette organisation
my-successor-signed = Il existe déjà une signature de votre adresse pour la même organisation. Retirez-la d’abord si vous voulez reprendre celle-ci, puis rouvrez le lien.
my-successor-gone-title = Il n’y a rien à reprendre ici
my-successor-gone = Le lien est trop ancien, a été coupé ou a été remplacé par un plus récent ; ou bien la signature a été retirée. Adressez-vous à la personne qui voulait vous la confier.

## Withdrawing and erasing

my-withdraw-title = Retirer la signature
my-withdraw-means = Elle quitte aussitôt la liste, la recherche, le décompte et les fichiers. Le registre public garde la trace qu’une entrée a été retirée, sans nom.
my-withdraw-again = Vous pourrez signer de nouveau plus tard.
my-withdraw-button = La retirer
my-erase-title = Effacer la signature
my-erase-means = Nous effaçons la signature avec tout ce qui est conservé à son sujet : la ligne parue, votre nom et votre adresse, ce que vous avez coché et ce qui a été décidé.
my-erase-withdraws = Elle est d’abord retirée, et quitte aussitôt la liste, la recherche, le décompte et les fichiers.
my-erase-for-good = C’est irréversible, pour nous aussi. Le registre public garde la trace qu’une entrée a existé, et quand, sans nom.
my-erase-button = L’effacer définitivement

## Updates

unsubscribe-title = Ne plus recevoir d’actualités ?
unsubscribe-text = Cliquez sur le bouton, et nous ne vous envoyons plus d’e-mail sur les actualités de cette lettre. Votre signature reste.
unsubscribe-button = Ne plus m’envoyer d’actualités
unsubscribe-ended-title = Ce lien n’est plus valable
unsubscribe-ended-text = La signature a maintenant un autre contact, ou n’existe plus, et vous ne recevez pas d’actualités par elle. Pour ce que vous avez signé vous-même, demandez un lien vers vos signatures.
unsubscribed-title = Vous ne recevez plus d’actualités
unsubscribed-text = Votre signature reste. Vous pouvez demander de nouveau les actualités sur la page de vos signatures.

## Filing a person otherwise, before confirming

confirm-filing-label = Classer sous
confirm-filing-hint = Les mots de votre nom dans l’ordre que suit la liste, comme « Lovelace, Ada ».
confirm-filing-button = Classer ainsi
confirm-filing-unexplained = N’utilisez ici que des mots de votre nom, comme « Lovelace, Ada ». Pour toute autre chose, signez d’abord, puis corrigez : l’équipe de modération l’examine.

## Privacy, the ledger, the desk

privacy-kept-heading = Durée de conservation
privacy-kept-text = Ce qui est conservé sur une signature le reste tant qu’elle est publiée ou en attente de la modération. La personne qui a signé peut le faire effacer à tout moment.
privacy-kept-withdrawn = { $days ->
    [one] Une fois une signature retirée, les données des personnes qui se trouvent derrière elle sont effacées au bout de { $days } jour : nom, fonction et adresse, les personnes dont le nom a paru, et ce qui a été écrit à son sujet.
    [many] Une fois une signature retirée, les données des personnes qui se trouvent derrière elle sont effacées au bout de { $days } de jours : nom, fonction et adresse, les personnes dont le nom a paru, et ce qui a été écrit à son sujet.
   *[other] Une fois une signature retirée, les données des personnes qui se trouvent derrière elle sont effacées au bout de { $days } jours : nom, fonction et adresse, les personnes dont le nom a paru, et ce qui a été écrit à son sujet.
}
privacy-kept-closed = { $days ->
    [one] Si elle n’a pas été publiée, a été enlevée de la liste ou a été réunie à une autre, elle peut revenir pendant { $days } jour ; ensuite, ces données sont effacées de même.
    [many] Si elle n’a pas été publiée, a été enlevée de la liste ou a été réunie à une autre, elle peut revenir pendant { $days } de jours ; ensuite, ces données sont effacées de même.
   *[other] Si elle n’a pas été publiée, a été enlevée de la liste ou a été réunie à une autre, elle peut revenir pendant { $days } jours ; ensuite, ces données sont effacées de même.
}
privacy-kept-whole = D’une organisation qui devait être nommée, l’équipe de modération conserve les noms et ce qui a été décidé ; de toutes les autres signatures, l’entrée entière disparaît. Le registre ne nomme personne.
privacy-kept-correspondence = { $days ->
    [one] Le fait qu’il a été demandé à quelqu’un de confirmer une deuxième adresse, qu’une organisation a été informée et ce qu’elle a répondu, et les réponses à propos d’un texte modifié sont conservés encore { $days } jour après cela ; une opposition dont dépend une décision, jusqu’à cette décision.
    [many] Le fait qu’il a été demandé à quelqu’un de confirmer une deuxième adresse, qu’une organisation a été informée et ce qu’elle a répondu, et les réponses à propos d’un texte modifié sont conservés encore { $days } de jours après cela ; une opposition dont dépend une décision, jusqu’à cette décision.
   *[other] Le fait qu’il a été demandé à quelqu’un de confirmer une deuxième adresse, qu’une organisation a été informée et ce qu’elle a répondu, et les réponses à propos d’un texte modifié sont conservés encore { $days } jours après cela ; une opposition dont dépend une décision, jusqu’à cette décision.
}
privacy-kept-links = Le fait que quelqu’un a demandé un lien vers ses signatures est oublié au bout de trois jours ; une proposition de prendre la suite, au bout de trente.
privacy-withdraw-desk = Pour le faire vous-même, demandez un lien vers vos signatures
ledger-reason-corrected = modifiée par qui a signé, à l’examen
reason-corrected = modifiée
reason-corrected-evidence = La personne qui a signé l’a modifiée. Avant : { $evidence }
desk-moved-corrected = Modifiée par qui a signé
desk-moved-changed-kind = Modifiée par qui a signé : signe maintenant à titre individuel, et non pour l’organisation
desk-moved-handed-over = Confiée à un autre contact
desk-mail-kind-signer-desk = Lien vers ses signatures
desk-mail-kind-withdrawn = « Votre signature est retirée »
desk-mail-kind-handover = Proposition de prendre la suite
desk-mail-kind-handed-over = « La reprise de votre signature est acceptée »

## Mail

mail-my-desk = Pour voir, corriger ou retirer votre signature :
mail-unsubscribe = Vous avez demandé les actualités de cette lettre. Pour ne plus en recevoir :
mail-footer-asked = Envoyé par { $site }, parce que quelqu’un l’a demandé avec cette adresse.
mail-footer-successor = Envoyé par { $site }, parce que cette adresse a été indiquée comme celle d’une personne qui prend la suite.
mail-signer-desk-subject = Vos signatures sur { $site }
mail-signer-desk-heading = Vos signatures
mail-signer-desk-about = Vous-même, ou quelqu’un qui a indiqué cette adresse, avez demandé l’accès à tout ce qui a été signé avec elle sur { $site }.
mail-signer-desk-button = Voir et modifier vos signatures
mail-signer-desk-expires = Le lien fonctionne jusqu’au { $date }. Avec lui, n’importe qui peut modifier vos signatures : ne le transmettez pas.
mail-signer-desk-not-you = Si vous n’avez rien demandé, vous pouvez ignorer cet e-mail. Rien n’a été modifié.
mail-withdrawn-subject = Votre signature est retirée : { $title }
mail-withdrawn-heading = Votre signature est retirée
mail-withdrawn-about = Comme vous l’avez demandé, cette signature ne figure plus sous la lettre ouverte portée par { $host } :
mail-withdrawn-again = Vous pouvez signer de nouveau à tout moment :
mail-withdrawn-again-early = Vous pouvez signer de nouveau : par le lien vers la lettre que vous avez reçu, ou sur sa page une fois qu’elle est ouverte.
mail-withdrawn-not-you = Si ce n’est pas vous qui l’avez retirée, quelqu’un d’autre lit vos e-mails. Signez de nouveau, et prévenez l’organisation porteuse de la lettre.
mail-handover-subject = Voulez-vous reprendre une signature ? { $title }
mail-handover-heading = Voulez-vous reprendre une signature ?
mail-handover-about = Le contact d’une signature voudrait vous confier ce rôle. Elle est publiée ou en attente sous la lettre ouverte portée par { $host } :
mail-handover-means = Le contact peut corriger ou retirer la signature, et c’est à lui que nous écrivons à son sujet. Rien ne change sans votre accord.
mail-handover-button = Voir et accepter
mail-handover-expires = Le lien fonctionne jusqu’au { $date }.
mail-handover-not-you = Si cela ne vous concerne pas, vous pouvez ignorer cet e-mail ; ou dites-le sur la même page, et la lettre n’écrit plus jamais à cette adresse.
mail-handed-over-subject = La reprise de votre signature est acceptée : { $title }
mail-handed-over-heading = La reprise de votre signature est acceptée
mail-handed-over-about = Vous n’êtes plus le contact de cette signature, sous la lettre ouverte portée par { $host } :
mail-handed-over-means = Les liens qui vous ont été envoyés pour cette signature ne fonctionnent plus. Si ce n’est pas vous qui l’avez confiée, prévenez l’équipe de modération.

## Who sees the name

my-action-visibility = Choisir qui voit le nom
my-visibility-title = Qui voit le nom ?
my-visibility-means = Le changement se voit aussitôt. Le registre public garde la trace qu’un nom est entré dans la liste ou l’a quittée, et d’anciennes copies de la liste peuvent le nommer.
my-visibility-button = Enregistrer
my-done-visibility = C’est modifié.
