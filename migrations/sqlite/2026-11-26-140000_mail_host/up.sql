-- By which well-known service's exchangers a mail to confirm was taken in, once that is known: it is counted by it.
ALTER TABLE outbox ADD COLUMN mail_host TEXT;
