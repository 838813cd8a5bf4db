### Reviewed by a native speaker: no

## On the numbers page of the desk

act-counts-ways = Comment on a écrit aux personnes qui décident
act-counts-days = La même chose par jour
act-counts-hint = Compté par le script de la page quand on suit un lien, copie ou imprime. On ne sait pas si un appel a été passé ou une lettre envoyée, ni par qui, ni à qui.
act-counts-hint-days = Les jours sont ceux de { $zone }.
act-counts-way = Moyen
act-counts-times = Fois
act-counts-all = Total
act-counts-phone = Appels
act-counts-form = Formulaires de contact
act-counts-mail = E-mails
act-counts-social = Réseaux sociaux
act-counts-print = Impressions
act-counts-copy = Copies
act-counts-share = Partages
act-counts-forward = Transmissions à des proches

## On the privacy page

privacy-act-heading = Si vous écrivez aux personnes qui décident
privacy-act-text = Là où vous cherchez qui vous représente, le code postal ou la zone que vous cherchez nous est envoyé, et n’est ni stocké ni inscrit dans un journal. La lettre que vous écrivez à ces personnes est composée dans votre propre navigateur, et rien ne nous en est envoyé. Sans JavaScript, elle est envoyée une seule fois pour pouvoir être composée ici ; elle n’est ni stockée ni inscrite dans un journal. Nous comptons combien de fois chaque moyen d’envoi est utilisé en un jour (appels, formulaires, e-mails, réseaux sociaux, impressions, copies, partages), et rien sur les personnes qui l’ont utilisé ni sur celles à qui elles ont écrit.
