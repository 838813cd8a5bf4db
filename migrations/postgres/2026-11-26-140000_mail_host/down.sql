ALTER TABLE outbox DROP COLUMN mail_host;
