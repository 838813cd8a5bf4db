## Mail to signatories, as it reads
mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Test] { $subject }
mail-mailing-heading = A message about the letter
mail-mailing-about = { $host } writes to you about the open letter that you signed:
mail-mailing-test = This is a test. It was sent to you alone.
mail-footer-service = Sent by { $site }, because this address was given when an open letter was signed, and everybody who signed it is to know this.
mail-footer-update = Sent by { $site }, because somebody who signed an open letter asked for updates at this address.
