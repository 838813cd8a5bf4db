-- Who asked the others: they may stand on top of the list. A list is divided by country or by nothing else.
CREATE TABLE first_signatories (
  signature_id BLOB NOT NULL PRIMARY KEY REFERENCES signatures (id) ON DELETE CASCADE,
  letter_id BLOB NOT NULL REFERENCES letters (id)
);
CREATE INDEX first_signatories_of_letter ON first_signatories (letter_id, signature_id);
ALTER TABLE letters RENAME COLUMN list_grouping TO old_grouping;
ALTER TABLE letters ADD COLUMN list_grouping TEXT NOT NULL DEFAULT 'none' CHECK (list_grouping IN ('none', 'country', 'first'));
UPDATE letters SET list_grouping = old_grouping WHERE old_grouping <> 'federation';
ALTER TABLE letters DROP COLUMN old_grouping;
