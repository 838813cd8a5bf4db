### Reviewed by a native speaker: no

## The statement on accessibility

nav-accessibility = Accessibilité
accessibility-title = Accessibilité
accessibility-intro = Ces pages sont faites pour que tout le monde puisse les lire et s’en servir, quoi que l’on voie, entende ou puisse actionner, quels que soient l’appareil et le programme utilisés.
accessibility-promise-heading = Ce qui est promis
accessibility-promise-text = Toutes les pages sont conçues pour respecter les Règles pour l’accessibilité des contenus web (WCAG) 2.2 au niveau AA. Les pages où l’on lit une lettre, trouve un nom et signe vont plus loin là où c’est le plus utile : le texte y a le contraste du niveau AAA, en mode clair comme en mode sombre.
accessibility-use-heading = Comment les utiliser
accessibility-use-keyboard = Tout fonctionne au clavier seul, dans l’ordre de la lecture, et l’on voit où se trouve le focus.
accessibility-use-zoom = Le texte peut être agrandi à 400 % sans défilement horizontal, et toutes les pages fonctionnent sur un écran large de 320 pixels.
accessibility-use-script = Rien n’exige JavaScript, ni souris, ni énigme à résoudre, et aucune page n’est à lire ou à remplir dans un temps limité. La durée de validité d’un lien reçu par e-mail est indiquée dans l’e-mail. Rien ne bouge tout seul.
accessibility-use-errors = Si un formulaire ne peut pas être accepté, tout ce qui a été saisi reste (sauf les mots de passe et les fichiers), et chaque erreur est dite en toutes lettres, à côté de son champ et en haut de la page.
accessibility-use-settings = Vos réglages sont respectés : clair ou sombre, contraste renforcé, moins d’animations, vos propres polices et couleurs.
accessibility-use-print = La lettre et la liste de ses signataires peuvent être imprimées, et téléchargées en texte simple.
accessibility-tested-heading = Comment elles sont testées
accessibility-tested-text = Chaque modification du programme est testée dans un vrai navigateur : par des contrôles automatiques de toutes les pages, en mode clair et en mode sombre, sur de petits et de grands écrans, écrites de gauche à droite et de droite à gauche, et par des scénarios qui n’utilisent que le clavier. Les contrôles automatiques ne trouvent pas tout.
accessibility-limits-heading = Limites connues
accessibility-limits-text = Les mots d’une lettre, les noms de ses signataires et ce qui est publié à son sujet sont écrits par d’autres : nous ne pouvons pas promettre qu’ils soient faciles à lire, ni que les images qui s’y trouvent soient décrites. Les noms dans une autre langue que celle de la page sont signalés par leur sens d’écriture, non par leur langue, puisqu’elle n’est demandée à personne.
accessibility-contact-heading = Si quelque chose ne fonctionne pas pour vous
accessibility-contact-text = Dites-nous de quelle page il s’agissait et ce que vous vouliez faire. Nous répondons, nous vous aidons à signer ou à lire d’une autre manière, et nous corrigeons le problème.
