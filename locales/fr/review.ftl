### Reviewed by a native speaker: no

reasons-title = Motifs de rejet
reasons-hint = On choisit l’un d’eux en rejetant une entrée. La personne qui a signé lit le texte dans sa langue, ou à défaut dans celle de la lettre. Ce qui a été dit lors de décisions antérieures reste tel quel, quoi que vous changiez ici.
reasons-add = Ajouter un motif
reasons-mailed = par e-mail
reasons-silent = silencieux
reasons-retired = abandonné
reasons-no-text = Encore rien
reasons-fallback = (personne ne l’a formulé dans cette langue)
reasons-word = Modifier
reasons-up = Monter
reasons-retire = Abandonner
reasons-bring-back = Proposer de nouveau
reasons-stale = Un ou une collègue l’a modifié entre-temps. Rien n’a été écrasé : regardez où en sont les choses, et décidez de nouveau.
reasons-last = C’est le dernier motif au choix. Ajoutez-en d’abord un autre.
reasons-too-many = Il y a déjà { $max } motifs. Modifiez plutôt l’un d’eux.
reason-title = Modifier un motif
reason-title-new = Ajouter un motif
reason-label = Son nom dans l’espace de modération
reason-label-hint = Quelques mots. Les signataires ne les voient pas.
reason-label-own = Vide, il s’appelle « { $label } ». Les signataires ne le voient pas.
reason-text = Ce qui est dit à qui a signé, en { $language }
reason-text-hint = Une ou deux phrases simples, sans mise en forme.
reason-text-other = Vide, les signataires de cette langue reçoivent le texte dans la langue propre de la lettre.
reason-text-own = Vide, le programme dit : « { $text } »
reason-mailed = Prévenir par e-mail qui a signé, sauf choix contraire au moment de décider
reason-save = Enregistrer
error-wording-empty = Veuillez écrire quelque chose.
error-wording-long = Veuillez ne pas dépasser { $max } caractères.
error-wording-unusable = Ce texte contient des caractères qui ne peuvent pas s’afficher. Veuillez le saisir de nouveau en texte simple.
reject-silent = { $reason } (silencieux)
reject-mail-as-reason = E-mail selon le motif
reject-mail-on = Prévenir par e-mail
reject-mail-silent = Ne prévenir personne
signature-history-said = Le texte : « { $text } »

desk-moved-reversed = Inversée : { $what }
desk-moved-vouch-reversed = Inversée : garantie
desk-moved-correction-reversed = Inversée : correction
desk-done-correction-reversed = « { $name } » : de nouveau comme avant la correction. Le contact est prévenu.
desk-done-unvouched = « { $name } » : plus personne ne garantit la signature.
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = Elle ne peut plus être annulée. Si vous l’inversez, la ligne redevient ce qu’elle était avant ; les deux restent dans l’historique, et qui a signé reçoit un e-mail.
reverse-hint = Elle ne peut plus être annulée. Vous pouvez décider le contraire ; les deux décisions restent dans l’historique, et qui a signé et avait appris l’inverse reçoit un e-mail.
reverse-open = Inverser cette décision
reverse-to = Et maintenant ?
reverse-to-held = Hors de la liste, et de nouveau en attente
reverse-to-rejected = Hors de la liste, et rejetée
reverse-note = Pourquoi ?
reverse-note-hint = Pour vos collègues, dans l’historique. La personne qui a signé ne le lit pas.
reverse-button = Inverser
error-reverse-note-empty = Veuillez écrire pourquoi la décision est inversée.
signature-history-reverses = Contre : { $what }
signature-history-note = Note : { $note }
ledger-reason-reversed = l’équipe de modération est revenue sur sa décision

promise-title = Délai d’examen des entrées
promise-none = Rien n’est promis pour cette lettre.
promise-idle = Rien en attente. Les entrées doivent être examinées en { $target }.
promise-kept = L’entrée la plus ancienne attend depuis { $wait }, pour un délai de { $target }.
promise-near = En danger : l’entrée la plus ancienne attend depuis { $wait }, pour un délai de { $target }.
promise-broken = En retard : l’entrée la plus ancienne attend depuis { $wait }, pour un délai de { $target }. { $over ->
    [one] { $over } entrée dépasse le délai.
    [many] { $over } d’entrées dépassent le délai.
   *[other] { $over } entrées dépassent le délai.
}
promise-clock = La plus ancienne : { $wait } sur { $target }
promise-clock-late = En retard : la plus ancienne, { $wait } sur { $target }
promise-target = Promis
promise-nothing = rien
promise-waiting = En attente
promise-oldest = La plus ancienne
promise-over = Hors délai
promise-hint = Le délai d’une entrée commence quand elle arrive à la modération, et de nouveau quand elle y revient. Il ne court pas tant qu’une réponse est attendue de qui a signé. L’équipe de modération reçoit un e-mail quand les trois quarts du délai sont passés, et un par jour tant qu’une entrée est en retard.
promise-account = Désactiver cet e-mail pour vous
promise-change = Modifier ce qui est promis
promise-hours = Heures
promise-hours-hint = De la confirmation d’une entrée à la décision de la modération. Vide : rien n’est promis.
promise-save = Enregistrer
promise-changed = Un ou une autre propriétaire a modifié cela pendant que vous l’aviez ouvert. Ce qui est maintenant promis figure plus haut, ce que vous avez saisi figure ci-dessous et n’est pas enregistré. Si vous enregistrez, votre choix remplace le sien.
error-promise-hours = Veuillez indiquer un nombre entier d’heures, de 1 à { $max }, ou laissez vide.
account-digest = E-mail quand des entrées ou des lignes corrigées attendent trop longtemps
account-digest-on = Vous le recevez, une fois par jour au plus pour chaque lettre.
account-digest-off = Vous ne le recevez pas.
account-digest-turn-off = Désactiver
account-digest-turn-on = Activer
desk-mail-kind-review-due = « Des signatures attendent trop longtemps », à la modération
mail-review-due-subject = Des signatures attendent trop longtemps : { $title }
mail-review-due-heading = Des signatures attendent trop longtemps
mail-review-near-subject = Des signatures attendent depuis longtemps : { $title }
mail-review-near-heading = Des signatures attendent depuis longtemps
mail-review-due-about = Des signatures attendent une décision de la modération, sous la lettre ouverte portée par { $host } :
mail-review-due-oldest = La plus ancienne attend depuis { $wait ->
    [one] { $wait } heure
    [many] { $wait } d’heures
   *[other] { $wait } heures
} ; délai promis : { $target ->
    [one] { $target } heure.
    [many] { $target } d’heures.
   *[other] { $target } heures.
}
mail-review-due-count = { $waiting ->
    [one] { $waiting } signature attend
    [many] { $waiting } de signatures attendent
   *[other] { $waiting } signatures attendent
} ; { $over ->
    [0] aucune n’a encore dépassé le délai promis.
    [one] { $over } a dépassé le délai promis.
    [many] { $over } ont dépassé le délai promis.
   *[other] { $over } ont dépassé le délai promis.
}
mail-review-due-button = Ouvrir la file d’attente
mail-review-due-corrections = { $waiting ->
    [one] { $waiting } ligne corrigée parmi les premiers signataires attend aussi. Elle ne figure pas sous la lettre tant que la modération ne l’a pas acceptée.
    [many] { $waiting } de lignes corrigées par de premiers signataires attendent aussi. Aucune ne figure sous la lettre tant que la modération ne l’a pas acceptée.
   *[other] { $waiting } lignes corrigées par de premiers signataires attendent aussi. Aucune ne figure sous la lettre tant que la modération ne l’a pas acceptée.
}
mail-review-due-once = Vous recevez cet e-mail une fois par jour au plus tant que des signatures attendent si longtemps. Vous pouvez le désactiver ici :
mail-corrections-due-subject = Des lignes corrigées attendent : { $title }
mail-corrections-due-heading = Des lignes corrigées attendent
mail-corrections-due-about = De premiers signataires ont corrigé leurs lignes, et la modération doit les examiner, sous la lettre ouverte portée par { $host } :
mail-corrections-due-count = { $waiting ->
    [one] { $waiting } ligne attend. Elle ne figure pas sous la lettre tant que la modération ne l’a pas acceptée.
    [many] { $waiting } de lignes attendent. Aucune ne figure sous la lettre tant que la modération ne l’a pas acceptée.
   *[other] { $waiting } lignes attendent. Aucune ne figure sous la lettre tant que la modération ne l’a pas acceptée.
}
mail-corrections-due-button = Ouvrir les premiers signataires
mail-corrections-due-once = Vous recevez cet e-mail une fois par jour au plus. Vous pouvez le désactiver ici :
desk-of-letter = La lettre affichée
desk-reasons = Motifs
desk-samples = Échantillons

samples-title = Échantillons de ce que les règles ont publié
samples-hint = Des entrées dont la modération n’a pas décidé, tirées au hasard parmi les dernières confirmées. Aucune n’est tirée une deuxième fois avant que toutes ne l’aient été.
samples-size = Combien
samples-of = Parmi les dernières
samples-draw = Tirer
samples-nothing = Rien n’a été tiré : les règles n’ont rien publié qui n’ait déjà été tiré. Une fois que vous aurez examiné toutes celles ci-dessous, le tirage reprendra du début.
samples-changed = Cette entrée a changé après l’affichage de la page : rien n’a donc été fait. Regardez où elle en est.
samples-count = { $drawn ->
    [one] { $drawn } entrée tirée
    [many] { $drawn } d’entrées tirées
   *[other] { $drawn } entrées tirées
} ; justes : { $right }, fausses : { $wrong }.
samples-estimate = Sur { $checked } examinées, fausses : { $wrong }. Entre { $low } % et { $high } % de ce que les règles publient est donc probablement faux (intervalle de Wilson, 95 %).
samples-none = Rien n’a encore été tiré.
samples-found = Constat
samples-right = juste
samples-wrong = fausse
samples-looks-right = Semble juste
samples-take-off = Fausse : hors de la liste
error-samples-number = Veuillez indiquer un nombre entier, de 1 à { $max }.

desk-mass = Publication groupée
mass-link = Publier tout ce qui correspond…
mass-title = Publier tout ce qui correspond
mass-hint = Vous voyez d’abord ce qui serait publié, et ce qui ne le serait pas. Les organisations disputées, les entrées dont une réponse est attendue et celles auxquelles une organisation s’oppose ne sont jamais publiées ainsi. Chaque décision est la vôtre, et figure dans l’historique de son entrée.
mass-preview = Aperçu de ce qui correspond au filtre
mass-preview-all = Aperçu de tout ce qui attend
mass-queue = La même chose dans la file
mass-jobs = Ce qui a été fait jusqu’ici
mass-none = Encore rien.
mass-state-gathering = collecte en cours
mass-state-previewed = aperçu
mass-state-running = en cours
mass-state-paused = en pause
mass-state-stopped = arrêtée
mass-state-done = terminée
mass-state-undoing = annulation en cours
mass-state-undone = annulée
mass-fate-waiting = À publier
mass-fate-published = Publiées
mass-fate-changed = Modifiées après l’aperçu
mass-fate-excluded = Disputées, en attente d’une réponse ou objet d’une opposition
mass-fate-impossible = Une autre signature est en place
mass-fate-undone = Annulées
mass-fate-kept = Décidées depuis, et laissées telles quelles
mass-would = { $count ->
    [one] { $count } entrée serait publiée.
    [many] { $count } d’entrées seraient publiées.
   *[other] { $count } entrées seraient publiées.
}
mass-progress = Avancement
mass-settled = { $settled } sur { $total }
mass-reasons = Pourquoi elles attendent
mass-start = { $count ->
    [one] Publier { $count } entrée
    [many] Publier ces { $count } d’entrées
   *[other] Publier ces { $count } entrées
}
mass-look-again = Actualiser
mass-pause = Mettre en pause
mass-resume = Continuer
mass-stop = Arrêter définitivement
mass-undo = Tout annuler
mass-undo-hint = Chaque décision encore en vigueur est inversée, et qui avait été prévenu par e-mail en est informé. Possible dans les 24 heures suivant le lancement.
mass-undo-note = La publication groupée du { $when } a été annulée.
mass-left = Non publiées
mass-first = Les premières de celles à publier
mass-most = Une opération a { $max } entrées au plus. Ce qui correspond au-delà n’en fait pas partie.
mass-role-lost = Elle s’est arrêtée d’elle-même : { $who } n’a plus le droit de décider.
mass-busy = Une autre opération est en cours pour cette lettre. Attendez sa fin, ou arrêtez-la.
mass-nothing = Rien de ce qui attend ne correspond.
mass-stale = Cette opération a avancé, ou ce n’est pas à vous de la lancer. Rien n’a été fait : regardez où elle en est.

audit-act-reverse = A inversé une décision
audit-act-word-reasons = A modifié les motifs de rejet
audit-act-set-promise = A modifié le délai d’examen promis
audit-act-set-digest = A réglé l’e-mail sur les entrées en retard
audit-act-draw-sample = A tiré un échantillon
audit-act-check-sample = A examiné un échantillon
audit-act-preview-mass = A demandé l’aperçu d’une publication groupée
audit-act-start-mass = A lancé une publication groupée
audit-act-pause-mass = A mis en pause une publication groupée
audit-act-resume-mass = A repris une publication groupée
audit-act-stop-mass = A arrêté une publication groupée
audit-act-undo-mass = A annulé une publication groupée
audit-field-text = Texte
audit-field-hours = Heures
audit-field-count = Nombre
