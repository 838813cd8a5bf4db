ALTER TABLE initial_signatories DROP COLUMN former;
