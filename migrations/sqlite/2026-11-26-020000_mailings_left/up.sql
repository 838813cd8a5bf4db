-- An erased signature is taken out of the mailings that it was written down for.
CREATE INDEX mailing_recipients_of_signature ON mailing_recipients (signature_id);
