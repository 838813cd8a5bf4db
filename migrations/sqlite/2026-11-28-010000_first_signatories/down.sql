ALTER TABLE letters RENAME COLUMN list_grouping TO old_grouping;
ALTER TABLE letters ADD COLUMN list_grouping TEXT NOT NULL DEFAULT 'none' CHECK (list_grouping IN ('none', 'country', 'federation'));
UPDATE letters SET list_grouping = old_grouping WHERE old_grouping <> 'first';
ALTER TABLE letters DROP COLUMN old_grouping;
DROP TABLE first_signatories;
