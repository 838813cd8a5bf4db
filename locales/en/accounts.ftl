# Who may use the desk: logging in, one's own account, the accounts of others. Mail about it is in mail.ftl.

## Logging in

login-forgotten = I have forgotten my password
login-reset = Your new password is set, and you are logged out everywhere. Sign in with it.
login-wait = { $minutes ->
    [one] There were too many wrong tries. Wait a minute, then try again. In a browser that you have used here before, or with a new password by mail, there is nothing to wait for.
   *[other] There were too many wrong tries. Wait { $minutes } minutes, then try again. In a browser that you have used here before, or with a new password by mail, there is nothing to wait for.
  }
code-title = Your code
code-label = Code
code-hint = Six digits from your app, or one of your recovery codes.
code-failed = This code is not good: it may be mistyped, too old, or used already. Wait for the next one. If this page is older than five minutes, begin again.
code-back = Begin again
desk-mail-kind-invitation = Invitation to the desk
desk-mail-kind-password-reset = Way to a new password, to a moderator
desk-mail-kind-password-changed = “Your password was changed”, to a moderator
desk-mail-kind-factor-changed = “The second factor is on” or “off”, to a moderator
desk-mail-kind-role-changed = “Your account was changed”, to a moderator

## A new password

forgotten-title = A new password
forgotten-intro = Write the address that you sign in with. We send you a link to choose another password.
forgotten-button = Send me the link
forgotten-back = Back to signing in
forgotten-sent-title = Look into your mail
forgotten-sent = If there is an account with this address, a link is on its way. It works for an hour, once.
forgotten-sent-none = If nothing comes, look into the folder for spam, or ask an owner of the desk: whoever runs the server can set a new password too.
reset-title = Choose a new password
reset-intro = You are logged out everywhere then, and sign in with the new password.
reset-button = Set the password
reset-gone-title = This link does not work any more
reset-gone = It was used already, is older than an hour, or was not copied whole.
reset-gone-again = Send me another
password-title = Change your password
password-intro = You stay logged in here, and are logged out everywhere else.
error-moderator-password-common = This is one of the passwords that are guessed first, or put together from them. A few unrelated words make a good one.
error-moderator-password-known = This is mostly your name, your address or the name of the site. A few unrelated words make a good one.

## An invitation

invite-title = Make your account
invite-intro = You are invited to the desk of { $site }. You sign in with this address:
invite-gone-title = This invitation does not work any more
invite-gone = It was used or taken back, is older than a week, or was not copied whole. Ask an owner of the desk for another.

## The password once more

reconfirm-title = Is it you?
reconfirm-intro = What comes next cannot be left to somebody who found your browser open. Please give your password once more; then it goes on, and you are not asked again for ten minutes.
reconfirm-button = Go on
reconfirm-leave = Leave it
reconfirm-wait = { $minutes ->
    [one] There were too many wrong tries. Wait a minute, then try again.
   *[other] There were too many wrong tries. Wait { $minutes } minutes, then try again.
  }
reconfirm-wrong = This is not your password.
reconfirm-wrong-both = Your password or the code is not right. A code works once: wait for the next one.

## The owner's page

desk-moderators = Accounts
moderators-title = Accounts
moderators-problem = That cannot be done
moderators-last-owner = There must always be an owner. Make another one first.
moderators-you = you
moderators-disabled = disabled
moderators-role = Role
moderators-roles = A reader sees everything and decides nothing; a moderator decides; an owner also looks after the accounts.
moderators-since = Since
moderators-sessions = { $count ->
    [0] not logged in
    [one] logged in once
   *[other] logged in { $count } times
  }
moderators-factor-on = on
moderators-factor-none = none
moderators-change-role = Change the role
moderators-change-role-button = Change it
moderators-enable = Enable
moderators-end-sessions = Log out everywhere
moderators-disable = Disable
moderators-disable-sure = They are logged out at once and cannot sign in until you enable the account. What they decided stays.
moderators-disable-button = Disable the account
moderators-invitations = Open invitations
moderators-invitations-none = Nobody is invited.
moderators-invited = Invited by { $name }. The link works until { $date }.
moderators-revoke = Take it back
moderators-invite = Invite somebody
moderators-invite-intro = They get a mail with a link that works once, for a week, as long as you are an owner.
moderators-invite-button = Send the invitation
moderators-has-account = There is an account with this address already.
moderators-invited-already = This address is invited already. Take the invitation back to send another.

## One's own account

account-title = Your account
account-back = To your account
account-change-password = Change it
account-factor-on = { $count ->
    [one] On, with one recovery code left.
   *[other] On, with { $count } recovery codes left.
  }
account-factor-change = Change
account-factor-none = None.
account-factor-set-up = Set it up
account-sessions = Where you are logged in
account-sessions-hint = A login ends after eight hours without use, and after seven days. If you do not know one, end it and change your password.
account-session-unknown = An unknown browser
account-session-this = this one
account-session-began = Began
account-session-confirmed = Password given
account-session-ends = Ends at the latest
account-session-network = Network
account-session-network-same = the one that you use now
account-session-network-other = another one, marked { $mark }
account-session-end = End it
account-sessions-end-others = End all others

## The second factor

factor-title = Second factor
factor-required = Here an account needs a second factor. Please set it up first; then it goes on.
factor-intro = An app on your phone shows a code that changes every half minute. Whoever has your password alone cannot sign in then.
factor-picture = A QR code for your app
factor-by-hand = Scan the picture with the app, or type this into it:
factor-here = Or open it in an app on this device
factor-code = The code that the app shows now
factor-turn-on = Turn it on
factor-wrong-code = This is not the code of this picture. Please type the one that the app shows now, and look whether the clock of your phone is right.
factor-others = The desks of these letters do without:
factor-off = Turn it off
factor-off-intro = Your password alone is asked for then.
factor-off-button = Turn it off
codes-title = Your recovery codes
codes-intro = If the phone is lost, each of these signs you in once in place of a code. They are shown this once.
codes-keep = Print them or write them down, and keep them where nobody else looks.
codes-go-on = I have kept them
codes-renew-intro = New recovery codes void the old ones.
codes-renew = Make new recovery codes
