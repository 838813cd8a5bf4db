ALTER TABLE initial_signatories DROP COLUMN counts_since;
