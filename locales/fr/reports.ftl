### Reviewed by a native speaker: no

## Reporting an entry of the list

report-link = Signaler cette entrée
report-title = Signaler une entrée
report-intro = Quelque chose ne va pas dans cette entrée de la liste ? Dites-le à l’équipe de modération de la lettre. Elle l’examine ; rien ne change tout seul.
report-yours = Si c’est votre propre signature, ou celle de votre organisation, vous pouvez la corriger ou la retirer vous-même :
report-reason = Qu’est-ce qui ne va pas ?
report-reason-not-theirs = L’organisation ou la personne nommée n’a pas signé, ou qui a signé n’a pas le droit de parler en son nom
report-reason-wrong = Un nom, le pays ou autre chose sur la ligne est inexact
report-reason-twice = Elle est deux fois sur la liste
report-reason-other = Autre chose
report-words = Que devrait savoir l’équipe de modération ?
report-words-hint = Comment vous le savez, et où l’on peut le vérifier. Au plus 1 000 caractères.
report-email = Votre adresse e-mail
report-email-hint = Seulement pour une question de l’équipe de modération. Elle est conservée chiffrée ; la page « Vie privée » indique pendant combien de temps.
report-button = Envoyer à la modération
report-thanks-title = Merci
report-thanks-text = L’équipe de modération a reçu votre signalement et l’examine. L’entrée reste telle qu’elle est jusqu’à sa décision.
report-back = Retour à l’entrée
report-error-reason = Choisissez ce qui ne va pas.
report-error-words = Écrivez en une phrase ce qui ne va pas.
report-error-words-long = Ce texte dépasse { $max } caractères.

## Reports on the desk

reports-title = Signalements du public
reports-nav = Signalements
reports-intro = Ce qui, selon le public, ne va pas dans des entrées des listes, en commençant par le plus ancien. Décidez d’une entrée sur sa propre page ; un signalement que vous avez examiné se clôt ici.
reports-none = Il n’y a aucun signalement à examiner.
reports-total = { $count ->
    [one] { $count } signalement à examiner
    [many] { $count } de signalements à examiner
   *[other] { $count } signalements à examiner
}
reports-more = Seuls les plus anciens sont affichés ici ; les autres suivent une fois ceux-ci clos.
reports-entry = Entrée
reports-said = Ce qui a été écrit
reports-from = Répondre à
reports-close = Je l’ai examiné
reports-gone = Une entrée qui a quitté la liste
