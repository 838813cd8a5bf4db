### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = Veuillez écrire le nom de l’organisation.
error-name-empty = Veuillez écrire votre nom.
error-role-empty = Veuillez écrire votre fonction.
error-text-too-long = C’est trop long. Veuillez vous limiter à { $max } caractères.
error-text-too-many-marks = L’une des lettres porte plus d’accents qu’aucune écriture n’en utilise. Veuillez la saisir de nouveau.
error-text-control = Ce texte contient des caractères qui ne peuvent pas s’afficher. Veuillez le saisir à la main au lieu de le coller.
error-text-bidi = Ce texte contient des caractères invisibles qui inversent le sens de l’écriture. Veuillez le saisir à la main au lieu de le coller.
error-text-markup = Veuillez omettre les chevrons et le HTML : les noms paraissent en texte simple.
error-text-url = Cela ressemble à une adresse web. Veuillez écrire le nom ici ; le site web a son propre champ.
error-text-address = Cela ressemble à une adresse e-mail. Veuillez écrire le nom ici ; l’adresse e-mail a son propre champ.
error-text-no-letter = Veuillez utiliser au moins une lettre ou un chiffre.
error-website-empty = Veuillez écrire le site web de l’organisation, sous la forme example.org.
error-website-invalid = Nous n’y reconnaissons pas un site web. Écrivez-le sous la forme example.org.
error-website-ip = Veuillez indiquer le nom du site web, sous la forme example.org, au lieu d’un numéro.
error-website-no-domain = Il faut un nom de site web visible sur l’internet public, sous la forme example.org.
error-website-too-long = Cette adresse est trop longue. Le début suffit, sous la forme example.org.
error-country-empty = Veuillez choisir un pays, ou « International ».
error-country-unknown = Nous ne connaissons pas ce pays. Veuillez en choisir un dans la liste.
error-email-empty = Veuillez écrire votre adresse e-mail. Nous y envoyons le lien de confirmation.
error-email-invalid = Cette adresse e-mail n’est pas complète. Elle a la forme nom@example.org.
error-email-too-long = Cette adresse est trop longue pour être une véritable adresse. Veuillez la vérifier.
error-email-unknown-tld = Aucune adresse ne se termine ainsi. Y a-t-il une faute de frappe après le dernier point ?
error-authorised-missing = Veuillez cocher cette case si vous pouvez signer au nom de l’organisation. Sinon, veuillez demander à quelqu’un qui le peut.
error-consent-missing = Sans votre accord, la signature ne peut pas être publiée. Veuillez cocher cette case si vous acceptez.
error-kind-unknown = Veuillez choisir qui signe.
error-form-unreadable = Le formulaire nous est parvenu endommagé. Veuillez le vérifier et l’envoyer de nouveau.
error-code-empty = Veuillez saisir le code reçu par e-mail.
error-code-wrong = Cette adresse et ce code ne vont pas ensemble, ou le code a déjà servi. Le lien de l’e-mail fonctionne toujours.

## Pages

error-page-not-found = Cette page n’existe pas
error-page-not-found-text = L’adresse est peut-être mal écrite, ou ce qui se trouvait ici a été enlevé.
error-page-bad-request = Nous ne pouvons pas lire cette demande
error-page-bad-request-text = Quelque chose ne va pas dans l’adresse ou dans le formulaire. Revenez en arrière et réessayez.
error-page-forbidden = Cela n’a pas été envoyé depuis nos pages
error-page-forbidden-text = Pour votre sécurité, nous n’acceptons de formulaires que de nos propres pages. Rouvrez la page et envoyez le formulaire de là. Si vous veniez d’un e-mail, rouvrez son lien.
error-page-method = Ce n’est pas possible ici
error-page-method-text = L’adresse est bonne, mais elle n’accepte pas ce type de demande.
error-page-too-large = C’est trop à la fois
error-page-too-large-text = Le formulaire contient plus que nous n’acceptons. Veuillez le raccourcir et l’envoyer de nouveau.
error-page-media-type = Nous n’acceptons pas ce type de contenu
error-page-media-type-text = Veuillez utiliser le formulaire de notre page.
error-page-too-many = Veuillez patienter un instant
error-page-too-many-text = Beaucoup de demandes sont venues de votre réseau en peu de temps. Rien n’est perdu : patientez, puis envoyez de nouveau le formulaire.
error-page-unavailable = Nous ne sommes pas en mesure de répondre
error-page-unavailable-text = Quelque chose ne répond pas de notre côté en ce moment. En général, cela passe vite ; veuillez réessayer.
error-page-internal = Une erreur s’est produite de notre côté
error-page-internal-text = Nous l’avons notée et allons l’examiner. Veuillez réessayer, ou écrivez-nous en indiquant le numéro ci-dessous.
error-page-closed = Cette lettre ne peut pas être signée
error-page-closed-text = Elle n’est pas ouverte aux signatures en ce moment.
error-page-request = Numéro de cette demande :
error-page-wait = { $seconds ->
    [one] Réessayez dans { $seconds } seconde.
    [many] Réessayez dans { $seconds } de secondes.
   *[other] Réessayez dans { $seconds } secondes.
}
error-page-wait-minutes = { $minutes ->
    [one] Réessayez dans { $minutes } minute.
    [many] Réessayez dans { $minutes } de minutes.
   *[other] Réessayez dans { $minutes } minutes.
}
error-page-home = Aller à l’accueil

## Who sees the name

error-visibility-unknown = Veuillez choisir qui voit le nom.
