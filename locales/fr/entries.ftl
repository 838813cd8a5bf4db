### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = Signe comme
line-kind-organisation = une organisation
line-kind-individual = une personne
line-name = Nom
line-name-en = Nom en anglais
line-acronym = Sigle
line-country = Pays
line-website = Site web
line-affiliation = Affiliation
line-representatives = Paraît avec
line-file-under = Classement

mail-footer-contact-of = Envoyé par { $site }, parce que cette adresse est le contact d’une signature sous une lettre ouverte.
mail-entry-corrected-subject = Votre signature a été corrigée : { $title }
mail-entry-corrected-heading = Votre signature a été corrigée
mail-entry-corrected-about = L’équipe de modération a corrigé votre signature sous la lettre ouverte portée par { $host } :
mail-entry-corrected-what = Voici ce qui a été modifié :
mail-entry-corrected-before = Avant : { $text }
mail-entry-corrected-now = Maintenant : { $text }
mail-entry-corrected-nothing = rien
mail-entry-corrected-object = Si c’est exact, il n’y a rien à faire. Sinon, demandez un lien vers vos signatures : vous pourrez corriger vous-même celle-ci, ou la retirer.
mail-invalidated-subject = Votre signature a été enlevée : { $title }
mail-invalidated-heading = Votre signature a été enlevée
mail-invalidated-about = L’équipe de modération a enlevé votre signature de la lettre ouverte portée par { $host } :
mail-invalidation-forged = Elle a constaté que la signature n’a pas été donnée par qui elle nomme.
mail-invalidation-abuse = Elle a constaté que la signature fait partie d’un grand nombre de signatures inventées.
mail-invalidation-not-eligible = Elle a constaté que la signature n’est pas de celles qui sont admises sous cette lettre.
mail-invalidation-mistake = La signature avait été saisie ou publiée par une erreur de l’équipe.
mail-entered-subject = Votre signature a été saisie : { $title }
mail-entered-heading = Votre signature a été saisie
mail-entered-about = Vous avez apporté votre soutien à la lettre ouverte portée par { $host }, sur papier, par e-mail ou par téléphone, et son équipe de modération a saisi votre signature :
mail-entered-listed = Elle est sur la liste.
mail-entered-waits = L’équipe de modération l’examine encore une fois avant de la mettre sur la liste.
mail-entered-object = Si vous n’avez pas soutenu la lettre, ou souhaitez une modification, demandez un lien vers vos signatures : vous pourrez corriger celle-ci, ou la retirer aussitôt.

ledger-reason-moderated = corrigée par l’équipe de modération
ledger-reason-abuse = parmi un grand nombre de signatures inventées
ledger-reason-not-eligible = pas de celles qui sont admises
ledger-reason-mistake = saisie par erreur

desk-moved-corrected-entry = Corrigée
desk-done-corrected-entry = « { $name } » : corrigée. Le contact est prévenu dans dix minutes.
desk-change = { $label } : { $before } → { $after }
desk-change-nothing = (rien)
desk-invalidation-forged = pas donnée par qui elle nomme
desk-invalidation-abuse = parmi un grand nombre d’inventées
desk-invalidation-not-eligible = pas de celles qui sont admises
desk-invalidation-mistake = saisie ou publiée par erreur
desk-invalidation-choose = Choisir un motif
reason-came-back-invalidated = Ce pour quoi elle avait été close ou fusionnée a été invalidé par la modération.

line-name-hint = Dans son écriture d’origine.
line-country-none = Aucun pays
line-person = Personne { $number }
line-role = Fonction de la personne { $number }
line-file-under-hint = Seulement s’il faut la classer ailleurs qu’à son nom : « Berlin, Humanistes de ».
correct-entry-link = Corriger ce qui paraît
correct-entry-title = Corriger « { $name } »
correct-entry-as-organisation = Comme organisation
correct-entry-as-individual = Comme personne
correct-entry-to-individual = La placer parmi les personnes
correct-entry-to-organisation = La placer parmi les organisations
correct-entry-see = Voir ce qui changerait
correct-entry-again = Voir de nouveau
correct-entry-save = Enregistrer la correction
correct-entry-hint = Rien n’est enregistré avant que vous ayez vu ce qui change.
correct-entry-look = Ce qui changerait
correct-entry-nothing = Rien : la ligne est déjà ainsi.
correct-entry-doubts = Ce que les règles en disent alors
correct-entry-becomes-new = Elle devient la signature d’une organisation qui n’est pas encore dans le répertoire.
correct-entry-becomes-other = Elle devient la signature d’une autre organisation du répertoire.
correct-entry-becomes-rival = Elle devient concurrente de :
correct-entry-place = Sa place dans la liste, sous { $heading }
correct-entry-filed = classement : { $file_under }
correct-entry-told = Le contact apprend par e-mail, dans dix minutes, ce qui a été modifié, et peut le corriger ou retirer la signature.
correct-entry-back = Retour à l’entrée
correct-entry-differs = L’entrée a été modifiée après que vous avez ouvert cette page. Différences avec ce que vous avez saisi :
correct-entry-stale = Rien n’a été enregistré, et ce que vous avez saisi est conservé. Regardez les deux, et enregistrez de nouveau si le vôtre est juste.
correct-entry-closed = Seul ce qui est en attente ou publié peut être corrigé. Rouvrez-la d’abord.

invalidate-heading = Enlever définitivement
invalidate-hint = Elle quitte la liste et la file d’attente. Le registre public dit le motif sans le nom. Ce qui avait été clos ou fusionné pour elle revient. Cela peut être annulé pendant dix minutes.
invalidate-reason = Motif
invalidate-note = Note éventuelle pour les collègues
invalidate-button = Enlever définitivement
error-invalidation-reason = Choisissez un motif.

desk-came-paper = arrivée sur papier
desk-came-mail = arrivée par e-mail
desk-came-phone = arrivée par téléphone
desk-came-choose = Choisir comment
desk-moved-entered = Saisie
desk-done-entered = « { $name } » : saisie.
endorsement-title = Saisir un soutien
endorsement-lead = Pour { $letter }. Pour ce qui vous est parvenu sur papier, par e-mail ou par téléphone ; la liste dit que l’organisation porteuse de la lettre l’a apporté.
endorsement-organisation = Une organisation
endorsement-individual = Une personne
endorsement-switch-individual = Saisir plutôt une personne
endorsement-switch-organisation = Saisir plutôt une organisation
endorsement-origin = D’où vient ce soutien
endorsement-channel = Comment il est arrivé
endorsement-date = Quand, si vous le savez
endorsement-note = Note éventuelle pour les collègues
endorsement-contact = Qui prévenir
endorsement-contact-hint = Si une adresse est indiquée, le contact est prévenu, et peut corriger ou retirer la signature. Elle n’est pas publiée.
endorsement-contact-name = Nom du contact
endorsement-contact-email = Adresse du contact
endorsement-publish = Publier aussitôt, si les règles n’ont aucun doute
endorsement-button = Saisir
endorsement-same = Le même signataire a déjà une signature sous cette lettre. Rien n’a été saisi.
error-endorsement-channel = Choisissez comment il est arrivé.
error-endorsement-contact-name = Indiquez le nom du contact avec l’adresse.
error-endorsement-date-long = C’est trop long pour une date.
error-text-formula = Cela commence comme une formule. Écrivez-le sans le signe du début.
error-text-columns = Cette ligne a plus de cellules que le tableau n’a de colonnes : quelque chose s’y est décalé.

upload-link = Saisir ou importer des soutiens
upload-title = Importer des soutiens
upload-lead = Depuis un tableur : ce que deviendrait chaque ligne est montré avant toute importation.
upload-file = Un fichier
upload-file-hint = CSV ou texte avec tabulations, jusqu’à 200 000 lignes. La première ligne nomme les colonnes.
upload-pasted = Ou collé depuis un tableur
upload-pasted-hint = Avec la ligne qui nomme les colonnes.
upload-button = Examiner
upload-kept = Il est conservé scellé pendant un jour, jusqu’à ce que vous l’importiez ou l’écartiez.
upload-unreadable = Ce tableau ne peut pas être lu
upload-recent = Des dernières 24 heures
upload-state-checking = Les lignes sont en cours d’examen.
upload-state-checked = Rien n’est encore importé.
upload-state-importing = L’importation est en cours.
upload-state-imported = L’importation est faite.
upload-odd-windows = Le fichier n’est pas en UTF-8 ; il a été lu comme Windows-1252. Vérifiez que les accents sont justes.
upload-odd-utf-16 = Le fichier a été lu comme UTF-16.
upload-lines = Lignes
upload-checked = { $count } examinées
upload-fate = Ce qu’elle devient
upload-fate-published = sera publiée
upload-fate-held = sera mise en attente
upload-fate-listed = a déjà signé
upload-fate-repeated = deux fois dans ce tableau
upload-fate-faulty = ne peut pas être importée
upload-fate-unknown = pas encore examinée
upload-faulty-pages = aux pages
upload-look-again = Actualiser
upload-columns = Ce que sont les colonnes
upload-column-none = (laissée de côté)
upload-column-representative = Contact, ou personne nommée
upload-column-role = Fonction de la personne
upload-column-email = Adresse du contact
upload-kind = Les lignes qui ne disent pas ce qu’elles sont
upload-all-organisations = sont des organisations
upload-all-individuals = sont des personnes
upload-publish = Publier aussitôt ce dont les règles ne doutent pas
upload-set-columns = Le lire avec ces colonnes
upload-bring = { $count ->
    [one] Importer { $count } ligne
    [many] Importer { $count } de lignes
   *[other] Importer { $count } lignes
  }
upload-bring-hint = Toutes paraissent au même moment. Les autres lignes sont laissées de côté.
upload-discard = L’écarter
upload-download = Télécharger ce que devient chaque ligne
upload-download-hint = Avec les noms, sans les adresses. Votre mot de passe sera demandé.
audit-act-export-fates = A téléchargé ce que deviennent les lignes d’un tableau
upload-page = Lignes, page { $page } sur { $pages }
upload-line = Ligne
upload-previous = Page précédente
upload-next = Page suivante
upload-back = Autres importations
upload-brought = { $count ->
    [one] { $count } ligne a été importée.
    [many] { $count } de lignes ont été importées.
   *[other] { $count } lignes ont été importées.
  }
upload-undo = Enlever toute cette importation
upload-undo-hint = Ce qui a fait l’objet d’une décision depuis reste. Personne n’est prévenu. Votre mot de passe sera demandé.
upload-imports = Importations
upload-newer = Importations plus récentes
upload-older = Importations plus anciennes
upload-import-lines = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
  }
upload-taken-off = { $count ->
    [one] { $count } ligne a été enlevée.
    [many] { $count } de lignes ont été enlevées.
   *[other] { $count } lignes ont été enlevées.
  }
upload-stay = { $count ->
    [one] { $count } reste : quelqu’un a décidé à son sujet, elle ne peut pas être lue, ou la personne qui faisait enlever ceci n’a plus le droit de décider.
    [many] { $count } restent : quelqu’un a décidé à leur sujet, elles ne peuvent pas être lues, ou la personne qui faisait enlever ceci n’a plus le droit de décider.
   *[other] { $count } restent : quelqu’un a décidé à leur sujet, elles ne peuvent pas être lues, ou la personne qui faisait enlever ceci n’a plus le droit de décider.
  }
upload-goes-on = Cela continue ; rechargez la page pour voir l’avancement.
upload-stopped = L’importation s’est arrêtée, car la personne qui l’avait commencée n’a plus le droit de décider. Rien n’en est sur la liste. La modération peut la refaire.
upload-stale = Un traitement est en cours, ou quelque chose a été modifié depuis que vous avez ouvert la page.
upload-read-anew = Votre page datait d’avant une nouvelle lecture du tableau, et rien de ce que vous avez demandé n’a été fait. Il est maintenant lu ainsi : { $columns }.
upload-read-publish = Ce dont les règles ne doutent pas sera publié aussitôt.
upload-read-hold = Tout sera mis en attente.
upload-chosen-kept = Ce que vous avez choisi est conservé ci-dessous.
upload-note-earlier = Le même signataire figure à la ligne { $line }.
upload-note-near = C’est peut-être { $name }, que le répertoire connaît.
upload-field-kind = Signe comme
upload-field-organisation = Nom
upload-field-organisation_en = Nom en anglais
upload-field-acronym = Sigle
upload-field-website = Site web
upload-field-country = Pays
upload-field-name = Personne
upload-field-role = Fonction
upload-field-email = Adresse
upload-field-authorised = Autorisation
upload-field-consent = Accord
upload-field-file_under = Classement
upload-field-visibility = Visibilité
upload-field-affiliation = Affiliation
error-upload-empty = Il n’y a rien dedans, ou seulement la ligne qui nomme les colonnes.
error-upload-binary = Ce n’est pas du texte. Enregistrez le tableau en CSV, ou collez-le.
error-upload-long = Il y a plus de { $max } lignes. Importez-le en plusieurs fois.
error-upload-many = Au plus { $max } tableaux attendent à la fois, pour une lettre et une même personne. Importez ou écartez-en d’abord quelques-uns.
error-upload-wide = Il y a plus de { $max } colonnes. Laissez de côté ce qui n’est pas nécessaire.
error-upload-twice = Deux colonnes ne peuvent pas être la même chose.
error-upload-no-name = L’une des colonnes doit être le nom.

## Acts of the audit log
audit-act-correct-entry = A corrigé une entrée
audit-act-invalidate = A enlevé définitivement de la liste
audit-act-enter-endorsement = A saisi un soutien
audit-act-undo-import = A annulé une importation
audit-field-kind = Organisation ou personne
audit-field-affiliation = Affiliation
audit-field-representatives = Paraît avec
audit-field-file-under = Classement
audit-field-given-on = Donnée le
audit-field-channel = Moyen d’arrivée
audit-act-upload = A téléversé un tableau
audit-act-set-columns = A nommé les colonnes d’un tableau
audit-act-discard-upload = A écarté un tableau

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] Aucune entrée n’a été remise en attente.
    [one] { $count } entrée est hors de la liste et de nouveau en attente.
    [many] { $count } d’entrées sont hors de la liste et de nouveau en attente.
   *[other] { $count } entrées sont hors de la liste et de nouveau en attente.
  }
bulk-invalidated = { $count ->
    [0] Aucune entrée n’a été enlevée définitivement.
    [one] { $count } entrée a été enlevée définitivement.
    [many] { $count } d’entrées ont été enlevées définitivement.
   *[other] { $count } entrées ont été enlevées définitivement.
  }
bulk-left-on-list = Non faites : modifiées après l’affichage de la page, ou dans un état qui ne le permet pas
bulk-list = Retour à la liste
bulk-unpublish = Remettre en attente
bulk-invalidate = Les enlever définitivement
bulk-off-hint = « Remettre en attente » enlève de la liste celles qui sont publiées, jusqu’à une nouvelle décision ; il faut une note, et personne ne reçoit d’e-mail. « Les enlever définitivement » demande un motif, que dit le registre public. Dans les deux cas, votre mot de passe est demandé, et l’annulation est possible pendant dix minutes.

## Texts of letters, and letters from files
text-moved-on = Pendant que vous écriviez, ce texte a été publié ou sa lettre est redevenue un brouillon. Ce que vous avez saisi figure ci-dessous et n’est pas enregistré. Si vous l’enregistrez, il est conservé comme version { $number }, qui peut encore être modifiée.
text-drop-changed = Quelqu’un a modifié ce texte depuis que vous avez ouvert la page : il n’a donc pas été supprimé. Ce qu’il contient maintenant est ci-dessous : regardez-le d’abord.
text-drop-own = Un brouillon garde le texte dans sa langue propre : il n’a donc pas été supprimé.
letterdesk-files = Depuis ses fichiers
letterdesk-files-intro = Une lettre exportée, ou écrite sous forme de fichiers, devient ici un brouillon : ses réglages, ses textes, ses organisations co-porteuses et ce qui l’accompagne. Une lettre déjà présente sur ce serveur n’en est pas modifiée.
letterdesk-files-label = Les fichiers de la lettre
letterdesk-files-hint = Choisissez-les tous à la fois : letter.toml, et letter.en.md ou l’équivalent pour chaque langue ; avec eux, s’ils existent, learn.en.md, act.en.md, sample.en.toml et updates.toml.
letterdesk-files-button = En faire le brouillon
letterdesk-files-faults = Ces fichiers ne peuvent pas être repris
