### Reviewed by a native speaker: no

letterdesk-learn = En savoir plus
learn-intro = Les arguments de la lettre, en détail : ce qui est en jeu, ce que cela coûte, où en lire davantage. Cela figure à l’adresse de la lettre sous « learn », et un lien sous la lettre y mène. Des titres divisent le texte ; à partir de trois, leur liste figure en haut de la page.
learn-contents = Sur cette page
learn-contact = Des questions ?
audit-act-write-learn = A écrit ce qu’il faut savoir

next-act = Agir

update-day = Jour de l’événement
update-day-hint = Quand cela s’est passé, peut-être longtemps avant que vous l’écriviez. Facultatif : sinon, c’est le jour de publication qui compte.
update-sources-label = Sources
update-sources-hint = Une par ligne : qui l’a publiée et sous quel titre, une adresse web à la fin de la ligne, ou les deux.
update-sources-many = Au plus { $max } sources.
update-source-long = Une source a au plus { $max } caractères.
update-sources = { $count ->
    [one] Source :
    [many] Sources :
   *[other] Sources :
}
update-posted = Publiée ici le { $date }
updates-pages = Pages de la chronologie
updates-newer = Actualités plus récentes
updates-older = Actualités plus anciennes
correction-title = Ce qu’elle disait avant
correction-before = Avant
correction-after = Depuis
correction-back = L’actualité telle qu’elle est maintenant

update-mail = Envoyer cette actualité par e-mail
update-mail-hint = Crée le brouillon d’un envoi à toutes les personnes qui ont demandé les actualités, avec ce texte et un lien. Rien ne part avant d’être lancé par une personne qui a le rôle « propriétaire », et une actualité n’est envoyée par e-mail qu’une seule fois.
update-mailing = L’envoi sur cette actualité

next-title = Ce que vous pouvez faire ensuite
next-follow = Suivre ce qui se passe
next-feed = Suivre dans un lecteur de flux (Atom)

beside-unwritten = pas encore écrit
beside-public = Voir la page
update-days-elsewhere = En d’autres langues, le jour est différent :
update-publish-saves = Enregistre ce qui est saisi ici et le publie.

mailing-of-update = L’actualité dont parle cet envoi
mailing-update-newer = L’actualité a été corrigée après la création de ce brouillon. Lisez les deux avant de lancer l’envoi : seul le texte ci-dessous est envoyé.

updates-by-mail = Vous avez signé ? Sur la page de votre signature, vous choisissez de recevoir les actualités par e-mail.
