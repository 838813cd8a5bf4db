-- By which well-known service's exchangers a mail to confirm was taken in, once that is known: it is counted by it. A
-- keyed hash of the mail and the service.
ALTER TABLE outbox ADD COLUMN mail_host BYTEA;
