-- What an initial signatory's state was before a moderator called them off or sent their correction back, so
-- that it can be taken back.
ALTER TABLE initial_signatories ADD COLUMN former TEXT CHECK (former IN ('waiting', 'approved', 'review', 'declined'));
