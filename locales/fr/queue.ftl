### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = À décider
queue-list-signer = En attente de signataires
queue-list-aside = Mises de côté
queue-tab-count = { $count }
queue-lists = Listes
queue-previous = Page précédente
queue-next-page = Page suivante
queue-back = Retour à la liste
queue-none-here = Aucune entrée dans cette liste.
queue-none-matching = Aucune entrée ne correspond.
queue-matching = { $count ->
    [one] { $count } correspond
    [many] { $count } correspondent
   *[other] { $count } correspondent
  }
queue-matching-at-least = Au moins { $count } correspondent
queue-stopped = La recherche a parcouru { $count } entrées. La page suivante reprend à partir de là.
queue-start = Prendre l’entrée suivante
queue-start-hint = Vous et vos collègues recevez des entrées différentes. Celle que vous prenez vous est réservée pendant cinq minutes.
queue-with = { $who } la regarde
queue-entry-of = Entrée suivante
queue-entry-before = Entrée précédente

## Its rows

queue-rivals = { $count ->
    [one] { $count } concurrente
    [many] { $count } de concurrentes
   *[other] { $count } concurrentes
  }
queue-near = { $count ->
    [one] { $count } nom proche
    [many] { $count } de noms proches
   *[other] { $count } noms proches
  }
queue-network = { $count ->
    [one] { $count } autre du même réseau
    [many] { $count } d’autres du même réseau
   *[other] { $count } autres du même réseau
  }
queue-version = version { $number }
queue-version-older = ancienne version { $number }
queue-notes = { $count ->
    [one] { $count } note
    [many] { $count } de notes
   *[other] { $count } notes
  }

## Its filter

queue-filter = Filtre et ordre
queue-filter-search = Chercher un nom
queue-filter-order = Ordre
queue-order-doubt = les plus sûres d’abord
queue-order-most-doubt = les plus douteuses d’abord
queue-order-age = les plus anciennes d’abord
queue-order-newest = les plus récentes d’abord
queue-filter-reasons = En attente pour l’un de ces motifs
queue-filter-only = et pour aucun autre
queue-filter-kind = Qui
queue-filter-organisations = organisations
queue-filter-individuals = personnes
queue-filter-proof = Preuve
queue-filter-country = Pays
queue-filter-country-hint = Le nom et le pays des personnes sont scellés tant qu’elles attendent : ne choisissez aucun pays pour les voir.
queue-filter-version = Version signée
queue-filter-waited = Attend depuis
queue-filter-first = Première de son domaine
queue-filter-any = indifférent
queue-filter-show = Afficher
queue-filter-all = Tout afficher

## Many at once

bulk-heading = Avec les lignes cochées
bulk-pick = Cocher { $name }
bulk-pick-all = Cocher toute cette page
bulk-publish = Les publier
bulk-set-aside = Les mettre de côté
bulk-reject = Les rejeter
bulk-reason = Motif du rejet
bulk-mail = Prévenir par e-mail qui a signé
bulk-title = Décidées ensemble
bulk-published = { $count ->
    [0] Aucune entrée n’a été publiée.
    [one] { $count } entrée a été publiée.
    [many] { $count } d’entrées ont été publiées.
   *[other] { $count } entrées ont été publiées.
  }
bulk-rejected = { $count ->
    [0] Aucune entrée n’a été rejetée.
    [one] { $count } entrée a été rejetée.
    [many] { $count } d’entrées ont été rejetées.
   *[other] { $count } entrées ont été rejetées.
  }
bulk-set-aside-done = { $count ->
    [0] Aucune entrée n’a été mise de côté.
    [one] { $count } entrée a été mise de côté.
    [many] { $count } d’entrées ont été mises de côté.
   *[other] { $count } entrées ont été mises de côté.
  }
bulk-undone = { $count ->
    [0] Rien n’a pu être annulé.
    [one] { $count } décision a été annulée.
    [many] { $count } de décisions ont été annulées.
   *[other] { $count } décisions ont été annulées.
  }
bulk-left = Modifiées après l’affichage de la page, et laissées telles quelles
bulk-left-undone = Non annulées : modifiées depuis, ou laissées telles quelles
bulk-rows = Les entrées
bulk-undo = Tout annuler
bulk-recent = Décidées ensemble il y a { $wait } : { $what }
bulk-recent-look = Les voir
bulk-queue = Retour à la file d’attente
bulk-last = Dernière action : { $what }
error-bulk-none = Veuillez cocher au moins une ligne.

## Notes, and entries that are set aside

note-heading = Notes
note-add = Note pour les collègues
note-hint = Conservée avec l’entrée et scellée ; jamais publiée, jamais envoyée. Elle part avec le bouton que vous choisissez.
note-save = Enregistrer la note
note-nobody = la ligne de commande
error-note-long = La note peut avoir au plus { $max } caractères.
error-notes-full = Cette entrée a déjà { $max } notes, le maximum. Rien n’a été fait. Ce que vous avez saisi est conservé ci-dessous.
error-note-empty = Veuillez d’abord écrire une note.
signature-set-aside = Mettre de côté
signature-take-up = Reprendre
signature-waits = Attend depuis
signature-network = Réseau
desk-done-set-aside = « { $name } » : mise de côté.
desk-done-taken-up = « { $name } » : de nouveau dans la file d’attente.
desk-moved-set-aside = Mise de côté
desk-moved-taken-up = Reprise
desk-conflict-set-aside = { $who } a mis cette entrée de côté il y a { $wait }. Rien n’a été écrasé.

## Keys

desk-keys = Touches
desk-keys-help = Touches simples, quand vous n’écrivez pas dans un champ :
desk-keys-on = Touches simples
desk-keys-close = Fermer
desk-keys-off-told = Les touches simples sont désactivées.
desk-keys-on-told = Les touches simples sont activées. Le point d’interrogation en affiche la liste.
desk-key-publish = publier
desk-key-hold = mettre de côté, ou reprendre
desk-key-ask = demander une adresse au domaine propre
desk-key-reject = rejeter, une fois un motif choisi ; avant cela, aller aux motifs
desk-key-reason = choisir un motif de rejet
desk-key-unpublish = enlever de la liste
desk-key-reopen = rouvrir
desk-key-next = entrée suivante
desk-key-previous = entrée précédente
desk-key-undo = annuler
desk-key-search = chercher
desk-key-note = écrire une note
desk-key-list = retour à la liste
desk-key-help = cette liste

## The audit log

audit-act-close-report = A examiné un signalement du public
audit-act-set-aside = A mis une entrée de côté
audit-act-take-up = A repris une entrée
audit-act-note = A noté quelque chose sur une entrée
audit-act-make-first = A ajouté une entrée aux premiers signataires
audit-act-unmake-first = A retiré une entrée des premiers signataires
