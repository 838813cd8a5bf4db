### Reviewed by a native speaker: no

## Logging in

login-forgotten = Ich habe mein Passwort vergessen
login-reset = Ihr neues Passwort gilt, und Sie sind überall abgemeldet. Melden Sie sich damit an.
login-wait = { $minutes ->
    [one] Es gab zu viele falsche Versuche. Warten Sie eine Minute und versuchen Sie es dann wieder. In einem Browser, den Sie hier schon benutzt haben, oder mit einem neuen Passwort per E-Mail müssen Sie nicht warten.
   *[other] Es gab zu viele falsche Versuche. Warten Sie { $minutes } Minuten und versuchen Sie es dann wieder. In einem Browser, den Sie hier schon benutzt haben, oder mit einem neuen Passwort per E-Mail müssen Sie nicht warten.
  }
code-title = Ihr Code
code-label = Code
code-hint = Sechs Ziffern aus Ihrer App oder einer Ihrer Wiederherstellungscodes.
code-failed = Dieser Code gilt nicht: Vielleicht ist er vertippt, zu alt oder schon benutzt. Warten Sie auf den nächsten. Wenn diese Seite älter als fünf Minuten ist, beginnen Sie von vorn.
code-back = Von vorn beginnen
desk-mail-kind-invitation = Einladung in den Moderationsbereich
desk-mail-kind-password-reset = Link zu einem neuen Passwort, an die Moderation
desk-mail-kind-password-changed = „Ihr Passwort wurde geändert“, an die Moderation
desk-mail-kind-factor-changed = „Der zweite Faktor ist eingeschaltet“ oder „ausgeschaltet“, an die Moderation
desk-mail-kind-role-changed = „Ihr Konto wurde geändert“, an die Moderation

## A new password

forgotten-title = Ein neues Passwort
forgotten-intro = Geben Sie die Adresse an, mit der Sie sich anmelden. Wir schicken Ihnen einen Link, um ein anderes Passwort zu wählen.
forgotten-button = Link anfordern
forgotten-back = Zurück zur Anmeldung
forgotten-sent-title = Sehen Sie in Ihr Postfach
forgotten-sent = Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs. Er gilt eine Stunde, ein einziges Mal.
forgotten-sent-none = Wenn nichts kommt, sehen Sie im Spam-Ordner nach oder fragen Sie die Leitung des Moderationsbereichs: Auch wer den Server betreibt, kann ein neues Passwort setzen.
reset-title = Neues Passwort wählen
reset-intro = Sie werden dann überall abgemeldet und melden sich mit dem neuen Passwort an.
reset-button = Passwort setzen
reset-gone-title = Dieser Link gilt nicht mehr
reset-gone = Er wurde schon benutzt, ist älter als eine Stunde oder wurde nicht vollständig kopiert.
reset-gone-again = Neuen Link anfordern
password-title = Passwort ändern
password-intro = Hier bleiben Sie angemeldet, überall sonst werden Sie abgemeldet.
error-moderator-password-common = Das ist eines der Passwörter, die zuerst erraten werden, oder aus solchen zusammengesetzt. Ein paar Wörter ohne Zusammenhang ergeben ein gutes.
error-moderator-password-known = Das ist zum größten Teil Ihr Name, Ihre Adresse oder der Name der Website. Ein paar Wörter ohne Zusammenhang ergeben ein gutes.

## An invitation

invite-title = Konto anlegen
invite-intro = Sie sind in den Moderationsbereich von { $site } eingeladen. Sie melden sich mit dieser Adresse an:
invite-gone-title = Diese Einladung gilt nicht mehr
invite-gone = Sie wurde benutzt oder zurückgenommen, ist älter als eine Woche oder wurde nicht vollständig kopiert. Bitten Sie die Leitung des Moderationsbereichs um eine neue.

## The password once more

reconfirm-title = Sind Sie es?
reconfirm-intro = Was jetzt kommt, darf niemand tun, der nur Ihren offenen Browser vorfindet. Bitte geben Sie Ihr Passwort noch einmal ein; dann geht es weiter, und zehn Minuten lang werden Sie nicht wieder gefragt.
reconfirm-button = Weiter
reconfirm-leave = Abbrechen
reconfirm-wait = { $minutes ->
    [one] Es gab zu viele falsche Versuche. Warten Sie eine Minute und versuchen Sie es dann wieder.
   *[other] Es gab zu viele falsche Versuche. Warten Sie { $minutes } Minuten und versuchen Sie es dann wieder.
  }
reconfirm-wrong = Das ist nicht Ihr Passwort.
reconfirm-wrong-both = Ihr Passwort oder der Code stimmt nicht. Ein Code gilt nur einmal: Warten Sie auf den nächsten.

## The owner's page

desk-moderators = Konten
moderators-title = Konten
moderators-problem = Das geht nicht
moderators-last-owner = Mindestens ein Konto muss die Rolle „Leitung“ haben. Geben Sie sie zuerst einem anderen.
moderators-you = Sie
moderators-disabled = gesperrt
moderators-role = Rolle
moderators-roles = „Lesezugang“ sieht alles und entscheidet nichts; „Moderation“ entscheidet; „Leitung“ kümmert sich auch um die Konten.
moderators-since = Seit
moderators-sessions = { $count ->
    [0] nicht angemeldet
    [one] einmal angemeldet
   *[other] { $count }-mal angemeldet
  }
moderators-factor-on = an
moderators-factor-none = keiner
moderators-change-role = Rolle ändern
moderators-change-role-button = Ändern
moderators-enable = Entsperren
moderators-end-sessions = Überall abmelden
moderators-disable = Sperren
moderators-disable-sure = Die Person wird sofort abgemeldet und kann sich nicht anmelden, bis Sie das Konto entsperren. Was sie entschieden hat, bleibt.
moderators-disable-button = Konto sperren
moderators-invitations = Offene Einladungen
moderators-invitations-none = Niemand ist eingeladen.
moderators-invited = Eingeladen von { $name }. Der Link gilt bis { $date }.
moderators-revoke = Zurücknehmen
moderators-invite = Jemanden einladen
moderators-invite-intro = Die Person bekommt eine E-Mail mit einem Link, der einmal gilt, eine Woche lang, solange Sie die Rolle „Leitung“ haben.
moderators-invite-button = Einladung schicken
moderators-has-account = Zu dieser Adresse gibt es schon ein Konto.
moderators-invited-already = Diese Adresse ist schon eingeladen. Nehmen Sie die Einladung zurück, um eine andere zu schicken.

## One's own account

account-title = Ihr Konto
account-back = Zu Ihrem Konto
account-change-password = Ändern
account-factor-on = { $count ->
    [one] An, noch ein Wiederherstellungscode übrig.
   *[other] An, noch { $count } Wiederherstellungscodes übrig.
  }
account-factor-change = Ändern
account-factor-none = Keiner.
account-factor-set-up = Einrichten
account-sessions = Wo Sie angemeldet sind
account-sessions-hint = Eine Anmeldung endet nach acht Stunden ohne Nutzung und nach sieben Tagen. Wenn Sie eine nicht kennen, beenden Sie sie und ändern Sie Ihr Passwort.
account-session-unknown = Ein unbekannter Browser
account-session-this = dieser
account-session-began = Beginn
account-session-confirmed = Passwort eingegeben
account-session-ends = Endet spätestens
account-session-network = Netz
account-session-network-same = das, das Sie jetzt benutzen
account-session-network-other = ein anderes, mit Kennung { $mark }
account-session-end = Beenden
account-sessions-end-others = Alle anderen beenden

## The second factor

factor-title = Zweiter Faktor
factor-required = Hier braucht ein Konto einen zweiten Faktor. Bitte richten Sie ihn zuerst ein; dann geht es weiter.
factor-intro = Eine App auf Ihrem Telefon zeigt einen Code, der jede halbe Minute wechselt. Wer nur Ihr Passwort hat, kann sich dann nicht anmelden.
factor-picture = Ein QR-Code für Ihre App
factor-by-hand = Scannen Sie das Bild mit der App oder tippen Sie dies in sie ein:
factor-here = Oder öffnen Sie es in einer App auf diesem Gerät
factor-code = Der Code, den die App jetzt zeigt
factor-turn-on = Einschalten
factor-wrong-code = Das ist nicht der Code zu diesem Bild. Bitte tippen Sie den ein, den die App jetzt zeigt, und prüfen Sie, ob die Uhr Ihres Telefons richtig geht.
factor-others = Der Moderationsbereich dieser Briefe kommt ohne aus:
factor-off = Ausschalten
factor-off-intro = Dann wird nur noch nach Ihrem Passwort gefragt.
factor-off-button = Ausschalten
codes-title = Ihre Wiederherstellungscodes
codes-intro = Wenn das Telefon verloren geht, können Sie sich mit jedem davon einmal anmelden, anstelle eines Codes. Sie werden nur dieses eine Mal gezeigt.
codes-keep = Drucken Sie sie aus oder schreiben Sie sie auf, und bewahren Sie sie auf, wo niemand sonst nachsieht.
codes-go-on = Ich habe sie aufbewahrt
codes-renew-intro = Neue Wiederherstellungscodes machen die alten ungültig.
codes-renew = Neue Wiederherstellungscodes
