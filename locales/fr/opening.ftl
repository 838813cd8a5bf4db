### Reviewed by a native speaker: no

## Before a letter is public: its opening, previews, initial signatories

opening-title = Ouverture et clôture
opening-is-draft = La lettre est un brouillon : personne ne la voit hors de l’espace de modération.
opening-is-scheduled = La lettre ouvre le { $date }.
opening-is-embargoed = La lettre attend ses signatures.
opening-standing = Signatures acquises : { $standing } sur { $wanted }.
opening-hidden = D’ici là, sa page, son formulaire, sa liste, ses décomptes et ses fichiers répondent comme si la lettre n’existait pas. Avec un lien d’aperçu, on peut la lire, et la signer si le lien le permet.
opening-plan = Fixer l’ouverture
opening-plan-again = Fixer de nouveau l’ouverture
opening-freezes = À partir de cette décision, le texte est figé, pour pouvoir être signé et approuvé. Tant que la lettre n’est pas publique, elle peut redevenir un brouillon.
opening-when = Quand elle ouvre
opening-then = À un moment donné
opening-now = Tout de suite
opening-moment = Jour et heure
opening-zone = Dans le fuseau horaire de la lettre : { $zone }.
opening-moment-bad = Indiquez un jour et une heure, sous la forme 2026-12-31 18:00.
opening-over = Ce moment est passé.
opening-closes-first = La lettre serait close avant d’ouvrir.
opening-clock-choose = L’heure change à ce moment-là : choisissez le moment voulu.
opening-clock-twice = L’heure recule, et ce moment arrive deux fois. Lequel ?
opening-clock-never = L’heure avance, et ce moment n’existe pas. Lequel prendre à la place ?
opening-embargo = Seulement à partir de tant de signatures
opening-embargo-hint = Vide : aucun minimum. La lettre est publique une fois que son moment est venu et que ce nombre de signatures est acquis : approbations de premiers signataires et signatures confirmées. Elle reste publique si quelqu’un se retire ensuite.
opening-embargo-bad = Indiquez un nombre de 1 à 1 000 000, ou rien.
opening-button = Fixer l’ouverture
opening-lift = Ouvrir sans attendre de signatures
opening-take-back = Revenir au brouillon
opening-changed = Quelqu’un d’autre a modifié l’ouverture entre-temps, ou son moment est venu. Cette page montre où en sont les choses.
opening-last-moment = La lettre ouvre dans moins d’une minute : son ouverture ne peut plus être modifiée.
opening-signed = Quelqu’un a signé la lettre par un aperçu : elle reste donc telle qu’elle a été signée. Publiez un autre texte comme nouvelle version.
opening-closing = Clôture
opening-closes = Jour et heure de clôture
opening-closes-hint = Dans le fuseau horaire de la lettre : { $zone }. Vide : pas de clôture. Ce qui a été envoyé à temps peut encore être confirmé pendant 24 heures.
opening-closing-button = Fixer la clôture
opening-close-now = Clore maintenant
opening-reopen = La rouvrir
opening-reopen-button = La rouvrir
audit-act-schedule-opening = A fixé l’ouverture d’une lettre
audit-act-take-back-letter = A remis une lettre à l’état de brouillon
audit-act-lift-embargo = A ouvert sans attendre de signatures
audit-act-set-closing = A fixé la clôture d’une lettre
audit-act-opened-itself = Une lettre est devenue publique
audit-act-make-preview = A créé un lien d’aperçu
audit-act-revoke-preview = A révoqué un lien d’aperçu
audit-act-invite-initial = A invité parmi les premiers signataires
audit-act-remind-initial = A relancé parmi les premiers signataires
audit-act-resend-initial = A renvoyé une invitation
audit-act-revoke-initial = A annulé une invitation
audit-act-accept-correction = A accepté une ligne corrigée
audit-act-return-correction = A renvoyé une ligne corrigée
audit-field-opens-at = Ouverture
audit-field-closes-at = Clôture
audit-field-embargo = Signatures à attendre
audit-field-expires-at = Valable jusqu’au
previews-title = Liens d’aperçu
previews-public = La lettre est publique : ses liens d’aperçu mènent à sa page.
previews-none = Aucun lien n’a encore été créé.
previews-signs = Peut signer
previews-link = Lien
previews-good = Valable jusqu’au { $date }
previews-revoked = Révoqué le { $date }
previews-expired = Expiré le { $date }
previews-revoke = Révoquer
previews-make = Créer un lien
previews-intro = Avec le lien, on voit la lettre telle qu’elle se présentera, sans ses signataires. Un lien révoqué ne dit rien de la lettre. Rien n’est conservé sur qui l’ouvre.
previews-label = Pour qui
previews-label-hint = Visible seulement dans l’espace de modération.
previews-days = Valable
previews-days-number = { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
  }
previews-may-sign = La lettre peut être signée par ce lien
previews-may-sign-hint = Dès que son ouverture est fixée, et donc son texte figé.
previews-button = Créer le lien
preview-link-note = Aperçu d’une lettre qui n’est pas encore publique. Veuillez ne pas le transmettre.
preview-link-sign = Vous pouvez déjà la signer. Les noms paraissent quand la lettre ouvre.
preview-link-ask = Signez avant l’ouverture de la lettre.
sign-closed-meanwhile = La lettre a été close pendant que vous remplissiez le formulaire : rien n’a donc été envoyé. Voici ce que vous avez saisi :
confirmed-early-title = Merci : votre signature compte
confirmed-early-text = La lettre n’est pas encore publique. Votre ligne y paraît quand elle ouvre ; nous vous le disons alors par e-mail.
initial-desk-title = Premiers signataires
initial-count-invited = Invitations
initial-count-approved = Approuvées telles quelles
initial-count-corrected = Approuvées avec corrections
initial-count-declined = Refusées
initial-count-waiting = Sans réponse
initial-count-dead = E-mail non parvenu
initial-reviews = Corrections à examiner
initial-reviews-hint = Elles changent ce que la ligne affirme. Elles ne comptent qu’une fois acceptées par vous.
initial-before = Proposé
initial-after = Approuvé
initial-accept = Accepter la ligne corrigée
initial-return = Redemander la ligne prévue
initial-revoke = Annuler l’invitation
initial-remind = { $count ->
    [one] Relancer { $count } personne sans réponse
    [many] Relancer { $count } de personnes sans réponse
   *[other] Relancer les { $count } personnes sans réponse
  }
initial-all = Toutes les invitations
initial-asked = invitation le { $date }
initial-reminded = relance le { $date }
initial-answered = réponse le { $date }
initial-asked-again = nouvelle invitation, car le texte a changé
initial-missed = a approuvé un autre texte que celui qui a été publié : cela ne compte pas pour celui-ci
initial-mail-dead = l’e-mail n’est pas parvenu
initial-other-text = a approuvé un autre texte : ne compte pas, et l’invitation est renouvelée une fois le texte figé
initial-signature = La signature
initial-resend = Renvoyer l’e-mail
initial-moved = Une réponse est arrivée entre-temps, ou quelqu’un de l’équipe a été plus rapide. Cette page montre où en sont les choses.
initial-invite = Inviter de premiers signataires
initial-lines = Tableau
initial-lines-hint = Collez-le depuis un tableur, avec les noms des colonnes sur la première ligne : nom, pays, site web, contact, fonction, e-mail, etc. Le nom et l’e-mail sont nécessaires. Ce que deviendrait chaque ligne est montré avant tout envoi.
initial-invite-hint = Chaque personne reçoit un e-mail avec un lien privé vers le texte et sa ligne. Une approbation vaut pour le texte tel qu’il a été lu : elle est redemandée s’il change.
initial-fates = Rien n’est encore envoyé : voici comment le tableau est lu
initial-fate-asked = invitation prévue
initial-fate-faulty = invitation impossible
initial-ask = { $count ->
    [one] Inviter { $count } personne par e-mail
    [many] Inviter { $count } de personnes par e-mail
   *[other] Inviter les { $count } personnes par e-mail
  }
initial-too-late = La lettre est publique, ou ouvre dans moins d’une minute : plus aucune invitation n’est possible.
initial-no-table = Collez un tableau : les noms de ses colonnes, et une ligne par personne.
initial-no-address = Indiquez quelle colonne contient les adresses.
initial-too-many = C’est plus de { $max } lignes : procédez en plusieurs fois.
initial-faulty = Aucune invitation n’a été envoyée : des lignes sont fautives.
initial-known = invitation déjà envoyée
initial-state-waiting = Pas encore de réponse
initial-state-approved = Approuvée
initial-state-corrected = Approuvée, corrigée
initial-state-review = À examiner
initial-state-declined = Refusée
initial-state-revoked = Annulée
initial-state-signed = Signée
initial-title = Votre ligne sous une lettre ouverte
initial-intro = { $host } vous demande de figurer sous cette lettre lors de sa publication. Veuillez la lire, regarder votre ligne ci-dessous, puis approuver, corriger ou refuser.
initial-again = Le texte a été modifié depuis que vous l’avez approuvé. Veuillez le relire : votre approbation précédente ne vaut pas pour lui.
initial-is-approved = Vous avez approuvé. Jusqu’à l’ouverture de la lettre, vous pouvez changer cela ci-dessous.
initial-is-review = Vous avez approuvé une ligne corrigée. L’équipe de modération l’examine avant qu’elle ne compte.
initial-is-declined = Vous avez refusé. Jusqu’à l’ouverture de la lettre, vous pouvez changer cela ci-dessous.
initial-to-answer = Vers votre ligne
initial-line = Votre ligne, telle qu’elle paraîtra
initial-named = Le nom est publié avec la liste. S’il ne doit pas l’être, choisissez-le sous « Corriger quelque chose ».
initial-not-named = Le nom n’est pas publié, comme vous l’avez choisi sous « Corriger quelque chose ».
initial-approve = Approuver
initial-correct = Corriger quelque chose
initial-correct-title = Corriger votre ligne
initial-correct-button = Approuver ainsi
initial-correct-intro = Modifiez ce qui doit paraître autrement, et approuvez la lettre ainsi :
initial-decline = Refuser
initial-decline-text = Votre ligne ne paraîtra pas, et vous n’en entendrez plus parler.
initial-decline-button = Refuser
initial-until = Ce lien est privé. Il fonctionne jusqu’à l’ouverture de la lettre, au plus tard jusqu’au { $date }.
initial-done-approved = Merci. Votre ligne paraît sous la lettre quand elle ouvre. Avec le lien de l’e-mail, vous pouvez changer d’avis d’ici là.
initial-done-review = Merci. Vous avez changé ce que la ligne affirme : l’équipe de modération l’examine donc d’abord. Elle paraît ensuite sous la lettre quand celle-ci ouvre.
initial-done-declined = Vous avez refusé : votre ligne ne paraîtra pas. Si vous changez d’avis, utilisez de nouveau le lien de l’e-mail.
initial-text-changed = Le texte a été modifié pendant que vous l’aviez sous les yeux. Veuillez le relire, et répondre ensuite.
initial-opens-now = La lettre ouvre dans moins d’une minute : rien ne peut plus être modifié ici. Ensuite, vous pourrez corriger ou retirer votre signature à tout moment.
error-initial-tick = Veuillez cocher cette case pour approuver.
mail-initial-subject = Veuillez approuver votre ligne : { $title }
mail-initial-reminder-subject = Rappel : veuillez approuver votre ligne : { $title }
mail-initial-heading = Votre ligne sous une lettre ouverte
mail-initial-about = { $host } vous demande de figurer sous cette lettre ouverte lors de sa publication :
mail-initial-again-subject = Le texte a changé, veuillez le relire : { $title }
mail-initial-again-heading = Le texte a changé
mail-initial-again-about = Vous avez approuvé votre ligne sous cette lettre ouverte portée par { $host }. Son texte a été modifié depuis, et votre approbation ne compte donc plus :
mail-initial-missed-subject = La lettre est ouverte, avec un texte modifié : { $title }
mail-initial-missed-heading = Votre approbation valait pour un autre texte
mail-initial-missed-about = Vous avez approuvé votre ligne sous cette lettre ouverte portée par { $host }. Elle est maintenant publique, avec un texte qui a été modifié après votre lecture : votre approbation ne compte donc pas, et votre ligne n’y figure pas :
mail-initial-missed-do = Si vous voulez figurer sous la lettre telle qu’elle est maintenant, signez-la sur sa page. Sinon, il n’y a rien à faire.
mail-initial-missed-button = Lire et signer la lettre
mail-initial-do = Lisez le texte et approuvez votre ligne, corrigez-la ou refusez. Rien n’est publié si vous n’approuvez pas.
mail-initial-button = Lire la lettre et répondre
mail-initial-until = Le lien fonctionne jusqu’à l’ouverture de la lettre, au plus tard jusqu’au { $date }.
mail-initial-private = La lettre n’est pas encore publique : veuillez garder le lien pour vous.
mail-footer-initial = Envoyé par { $site }, parce que l’organisation porteuse d’une lettre ouverte a indiqué votre nom parmi ses premiers signataires.
privacy-asked-heading = Si la demande vous a été faite avant l’ouverture
privacy-asked-text = L’organisation porteuse de la lettre nous a donné pour cela votre nom et votre adresse ; ils sont conservés chiffrés. Si vous refusez ou ne répondez pas, ils sont effacés au plus tard { $days } jours après le dernier e-mail à ce sujet. Si vous approuvez, votre réponse attend l’ouverture, et est effacée avec votre signature.
initial-fate-capped = pas d’invitation aujourd’hui
initial-fate-capped-why = Une adresse reçoit au plus { $most } e-mails à propos d’une lettre en un jour. Recollez cette ligne demain.
audit-act-take-back-initial = A annulé ce qui avait été fait pour une invitation
initial-take-back = Rétablir l’invitation
initial-take-back-answer = Rétablir la correction reçue
initial-asked-anew = La même invitation a été envoyée de nouveau depuis : la première reste donc annulée.
initial-returned = la correction reçue a été renvoyée : { $line }
opening-is-missed = La clôture est passée, et parmi les signatures acquises à ce moment-là, il en reste moins que la lettre n’en attend : elle n’ouvre donc pas d’elle-même. Ce qui vient plus tard ne compte pas. Fixez une autre clôture, ou ouvrez-la sans attendre : elle devient alors publique comme lettre close.
opening-is-reached = Les signatures que la lettre attend sont acquises. Elle ouvre d’elle-même, en général en quelques secondes.
opening-is-reached-late = Les signatures que la lettre attend étaient acquises avant sa clôture. Elle ouvre d’elle-même, comme lettre close, en général en quelques secondes.
opening-stood = Signatures acquises à la clôture et toujours acquises : { $standing } sur { $wanted }.
initial-stuck = Le texte ainsi approuvé a été supprimé, et plus aucune invitation n’est possible pour un autre : cette correction ne peut plus être acceptée. La personne qui l’a faite peut signer sur la page de la lettre tant que celle-ci est ouverte.
initial-not-asked = { $count ->
    [one] Pas d’invitation pour { $count } ligne
    [many] Pas d’invitation pour { $count } de lignes
   *[other] Pas d’invitation pour { $count } lignes
}
initial-were-asked = { $count ->
    [0] Aucune invitation n’a été envoyée cette fois.
    [one] { $count } invitation a été envoyée par e-mail.
    [many] { $count } d’invitations ont été envoyées par e-mail.
   *[other] { $count } invitations ont été envoyées par e-mail.
}
