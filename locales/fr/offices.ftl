### Reviewed by a native speaker: no

settings-offices = Parlement auquel écrire
settings-offices-hint = À l’adresse de la lettre, sous « act », on trouve ses parlementaires par code postal ou par zone. La liste des parlementaires vient de fichiers : voir « offices import ».
settings-offices-none = Aucun
audit-act-import-offices = A importé des parlementaires à qui écrire

finder-title = Agir
finder-heading = Trouvez qui vous représente
finder-intro = Seul le code postal ou la zone que vous cherchez est envoyé à ce site. Rien n’en est conservé.
finder-intro-areas = Seule la zone que vous cherchez est envoyée à ce site. Elle n’est pas conservée.
finder-zip = { $country ->
    [US] Code ZIP
   *[other] Code postal
}
finder-zip-hint = { $country ->
    [US] Cinq chiffres, comme 94110.
   *[other] Comme sur une enveloppe.
}
finder-zip-bad = { $country ->
    [US] Un code ZIP a cinq chiffres.
   *[other] Cela ne peut pas être un code postal.
}
finder-zip-unknown = { $country ->
    [US] Le code ZIP { $place } n’est pas dans nos données. C’est peut-être celui de boîtes postales, un code nouveau ou celui d’un territoire. Choisissez plutôt votre État ou votre territoire.
   *[other] Le code postal { $place } n’est pas dans nos données. Choisissez plutôt votre zone.
}
finder-state = { $country ->
    [US] État ou territoire
   *[other] Zone
}
finder-state-or = { $country ->
    [US] Ou État ou territoire
   *[other] Ou zone
}
finder-choose = Choisir…
finder-button = Trouver
finder-area-unknown = Cette zone n’existe pas dans nos données. Choisissez-en une dans la liste.

finder-found = Qui parle pour vous
finder-as-of = D’après des fichiers publics, au plus tard du { $date }.
finder-district = { $state }, circonscription { $number }
finder-district-only = { $state }, l’État entier
finder-several-districts = Le code ZIP { $place } s’étend sur { $count } circonscriptions. Une seule de ces personnes vous représente à la Chambre : cela dépend de votre rue. La recherche officielle de la Chambre indique laquelle.
finder-several-areas = Le code postal { $place } s’étend sur { $count } zones. Votre rue détermine laquelle est la vôtre.
finder-several-states = Le code ZIP { $place } franchit une limite entre États. Vous écrivez aux personnes qui représentent votre propre État au Sénat.
finder-no-senators = { $area } n’a pas de représentation au Sénat. La personne qui représente cette zone à la Chambre ne vote pas en séance plénière.
finder-parts = La personne qui vous représente dépend de votre circonscription. Choisissez celle-ci, ou cherchez votre code ZIP.
finder-parts-other = Choisissez votre partie de la zone { $area }.
finder-mine = J’habite ici : { $area }
finder-title-of = { $title ->
    [us-senator] Membre du Sénat des États-Unis
    [us-representative] Membre de la Chambre des représentants
    [us-delegate] Délégué ou déléguée à la Chambre
    [us-resident-commissioner] Commissaire résident ou résidente à la Chambre
   *[other] Membre
}
finder-without-vote = Prend la parole et siège dans les commissions, sans vote en séance plénière de la Chambre.
finder-term-over = D’après nos données, ce mandat a pris fin le { $date }. Voyez sur la liste officielle qui occupe le siège maintenant.
finder-vacant = Siège vacant, ou nous ne connaissons personne qui l’occupe.
finder-nobody = Nous ne connaissons personne qui parle pour cette zone.
finder-phone = Téléphone
finder-form = Formulaire de contact
finder-email = E-mail
finder-website = Site web
finder-address = Adresse
finder-social = Comptes

finder-official = Recherches officielles
finder-official-hint = Leurs données sont toujours à jour. Elles se trouvent sur d’autres sites et s’y ouvrent.
finder-official-house = Qui vous représente à la Chambre, sur house.gov
finder-official-senate = Qui vous représente au Sénat, sur senate.gov
finder-official-congress = Tous les membres, sur congress.gov
finder-no-data = Ce site n’a pas de liste des membres.
finder-no-data-official = Les recherches officielles en ont une.
