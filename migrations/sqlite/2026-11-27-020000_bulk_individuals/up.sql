-- Whether the files with the whole list, which anyone may fetch at once, hold individuals too. Not unless a letter says so.
ALTER TABLE letters ADD COLUMN bulk_individuals BOOLEAN NOT NULL DEFAULT FALSE;
