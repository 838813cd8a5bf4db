### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = Organisations
registry-title = Organisations
registry-find = Chercher une organisation
registry-find-hint = Par le début de mots de l’un de ses noms.
registry-total = { $count ->
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
  }
registry-none = Aucune organisation ne s’appelle ainsi.
registry-acronym = Sigle
registry-domain = Domaine
registry-other-names = Autres noms
registry-federation = Section ou membre de
registry-since = Dans le répertoire depuis
registry-signed = A signé
registry-signed-nothing = rien
registry-unnamed = Une organisation qui a choisi de ne pas être nommée
registry-entry = Répertoire
registry-entry-link = L’entrée de l’organisation
registry-collisions = { $count ->
    [one] { $count } entrée partage une clé avec une autre selon les nouvelles règles
    [many] { $count } d’entrées partagent une clé avec une autre selon les nouvelles règles
   *[other] { $count } entrées partagent une clé avec une autre selon les nouvelles règles
  }
registry-collisions-text = Selon les règles d’identité actuelles, celles-ci sont une seule organisation. Rien n’a été fusionné ; comparez-les et décidez.
registry-problem = Cela n’a pas été fait
registry-merged-into = Une autre entrée remplace celle-ci :
registry-names = Autres noms
registry-names-hint = Qui signe sous l’un de ces noms, depuis le même pays, signe pour cette organisation.
registry-name-add = Ajouter un nom
registry-name-language = Langue
registry-name-language-hint = Un code comme « fr » pour une traduction ; vide pour un alias.
registry-name-button = Ajouter
registry-name-remove = Supprimer
registry-translation = Traduction
registry-translation-in = Traduction ({ $language })
registry-alias = Alias
registry-chapters = Sections et membres
registry-near = Peut-être la même
registry-near-none = Aucune autre entrée du répertoire n’est proche.
registry-merges = Fusionnées dans celle-ci
registry-correct = Corriger l’entrée
registry-correct-hint = Ce qui a été signé continue de paraître tel que signé.
registry-correct-button = Enregistrer
registry-name = Nom, dans son écriture d’origine
registry-name-en = Nom en anglais
registry-domain-field = Domaine, si ce n’est pas celui du site web
registry-federation-field = Section ou membre de (l’adresse de la page de la fédération ici, ou son nom)
registry-error-name = Cela ne peut pas être un nom : c’est vide, trop long, ou contient des caractères qu’un nom n’a pas.
registry-error-website = Nous n’y reconnaissons pas un site web. Écrivez-le sous la forme example.org.
registry-error-domain = Nous n’y reconnaissons pas un domaine. Écrivez-le sous la forme example.org.
registry-error-federation = Cette fédération n’existe pas, ou est elle-même une section de cette entrée.
registry-error-other-name = Cela ne peut pas être un nom, ou la langue n’est pas un code comme « fr ».
registry-error-merged = Une autre entrée remplace celle-ci. Corrigez celle-là.
registry-error-sealed = Cette organisation a choisi de ne pas être nommée ; son entrée ne peut pas être corrigée ici.
registry-error-taken = Une autre entrée a ce nom dans ce pays. Si les deux sont une seule organisation, fusionnez-les.
registry-why-same-name = le même nom
registry-why-other-name = l’un de ses autres noms
registry-why-other-country = le même nom dans un autre pays
registry-why-other-alphabet = le même nom dans un autre alphabet
registry-why-lookalike-letters = le même, à des lettres près qui se ressemblent
registry-why-same-domain = le même site web
registry-why-same-words = les mêmes mots, dans un autre ordre ou abrégés autrement
registry-why-spelling = presque la même orthographe
registry-why-acronym = le sigle
registry-why-part-of-the-name = le nom est une partie de l’autre
merge-look = Comparer et fusionner
merge-title = Fusionner deux organisations
merge-problem = Rien n’a été fusionné ni annulé
merge-will = « { $loser } » est intégrée à « { $winner } »
merge-will-move = { $count ->
    [one] { $count } signature passe à l’organisation qui reste.
    [many] { $count } de signatures passent à l’organisation qui reste.
   *[other] { $count } signatures passent à l’organisation qui reste.
  }
merge-will-join = { $count ->
    [one] { $count } signature publiée quitte la liste, car l’organisation qui reste y est déjà. Son contact est prévenu au bout de dix minutes.
    [many] { $count } de signatures publiées quittent la liste, car l’organisation qui reste y est déjà. Leurs contacts sont prévenus au bout de dix minutes.
   *[other] { $count } signatures publiées quittent la liste, car l’organisation qui reste y est déjà. Leurs contacts sont prévenus au bout de dix minutes.
  }
merge-will-names = Ses noms deviennent d’autres noms de l’organisation qui reste, et son adresse publique y mène.
merge-will-undo = Cela peut être annulé sur la page de l’organisation qui reste, tant que rien n’en dépend.
merge-button = Fusionner
merge-turn = Dans l’autre sens
merge-undo = Annuler la fusion
merge-signatures-title = Une signature pour deux
merge-signatures-will = « { $winner } » vaut aussi pour « { $loser } »
merge-signatures-text = L’autre signature quitte la lettre, son adresse publique mène à celle qui reste, et son contact est prévenu au bout de dix minutes. D’ici là, cela peut être annulé.
merge-signatures-button = Fusionner les signatures
merge-error-itself = Une entrée ne peut pas être fusionnée avec elle-même.
merge-error-stale = Quelqu’un a modifié l’une des deux entre-temps. Cette page montre où elles en sont.
merge-error-import = Une importation en cours apporte des signatures de l’une des deux. Réessayez quand elle sera terminée.
merge-error-rests-on-it = Une décision prise depuis dépend de la fusion, qui ne peut donc plus être annulée.
merge-error-name-taken = Une autre entrée a pris ce nom depuis : la fusion ne peut donc plus être annulée.
merge-error-not-alike = Les deux ne sont pas sous la même lettre, ou l’une est une personne et l’autre une organisation.
merge-error-not-listed = La signature qui doit rester n’est pas sur la liste, et l’autre y est. Publiez-la d’abord, ou fusionnez dans l’autre sens.
signature-part-of-merge = Ceci vient de la fusion de deux organisations. Annulez la fusion sur la page de l’organisation.
desk-mail-kind-organisation-listed = « Votre organisation est déjà sur la liste »
desk-mail-kind-merged = « Une seule signature pour votre organisation »
confirmed-listed = { $name } figure déjà sur la liste. L’équipe de modération examine votre signature ; vous recevez un e-mail dès qu’elle a décidé.
confirmed-listed-contact = Si vous avez une question, écrivez à { $contact }.
confirmed-listed-reply = Si vous avez une question, répondez à l’e-mail que nous vous avons envoyé.
mail-listed-subject = Votre organisation est déjà sur la liste : { $title }
mail-listed-heading = Votre organisation est déjà sur la liste
mail-listed-about = Merci d’avoir confirmé. Votre organisation figure déjà sous la lettre ouverte portée par { $host } :
mail-listed-desk = Une organisation ne paraît qu’une fois sur la liste. L’équipe de modération examine votre signature à côté de celle qui y est, et vous recevez un e-mail dès qu’elle a décidé.
mail-merged-subject = Une seule signature pour votre organisation : { $title }
mail-merged-heading = Deux signatures ont été fusionnées
mail-merged-about = Il est apparu que deux signatures sous la lettre ouverte portée par { $host } étaient du même signataire. Celle-ci était la vôtre :
mail-merged-why = La liste montre l’autre, qui vaut maintenant pour les deux.
mail-merged-not-listed = L’autre vaut désormais pour les deux. Elle n’est pas sur la liste publique en ce moment.
mail-merged-button = Voir la signature qui reste
merge-error-sealed = L’une des deux ne doit pas être nommée, et une entrée fusionnée porterait son nom. Pour chaque lettre que les deux ont signée, ouvrez l’une des signatures et fusionnez-la avec l’autre ; ou, une fois que la personne qui a signé accepte que l’organisation soit nommée, fusionnez les entrées.
registry-collision-unnamed = L’une des deux ne doit pas être nommée : leurs entrées ne sont donc pas fusionnées. Fusionnez leurs signatures de chaque lettre que les deux ont signée :

## What comes back to the moderators when another signature has left the list

reason-came-back = revenue
reason-came-back-withdrawn = Elle avait été close ou fusionnée pour une autre signature, que son contact a retirée.
reason-came-back-erased = Elle avait été close ou fusionnée pour une autre signature, que son contact a fait effacer.
reason-came-back-individual = Elle avait été close ou fusionnée pour une autre signature, qui est maintenant celle d’une personne.
reason-came-back-elsewhere = Elle avait été close ou fusionnée pour une autre signature, qui est maintenant celle d’une autre organisation.
reason-came-back-rejected = Elle avait été close ou fusionnée pour une autre signature, qui a été rejetée.
desk-moved-came-back = Revenue : l’autre signature est partie
desk-mail-kind-came-back = « Votre signature est de nouveau examinée », l’autre étant partie
desk-mail-kind-back-in-review = « Votre signature est de nouveau examinée »
mail-back-subject = Votre signature est de nouveau examinée : { $title }
mail-back-heading = Votre signature est de nouveau examinée
mail-came-back-about = Une autre signature tenait la place de la vôtre sous la lettre ouverte portée par { $host }. Elle a quitté la liste, et la vôtre attend donc de nouveau la modération :
mail-back-about = Votre signature sous la lettre ouverte portée par { $host } attend de nouveau la modération :
mail-back-waits = Vous recevez un e-mail dès que l’équipe de modération a décidé. Vous n’avez rien à faire.
