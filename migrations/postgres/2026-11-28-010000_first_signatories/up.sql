-- Who asked the others: they may stand on top of the list. A list is divided by country or by nothing else.
CREATE TABLE first_signatories (
  signature_id BYTEA NOT NULL PRIMARY KEY REFERENCES signatures (id) ON DELETE CASCADE,
  letter_id BYTEA NOT NULL REFERENCES letters (id)
);
CREATE INDEX first_signatories_of_letter ON first_signatories (letter_id, signature_id);
ALTER TABLE letters DROP CONSTRAINT letters_list_grouping_check;
UPDATE letters SET list_grouping = 'none' WHERE list_grouping = 'federation';
ALTER TABLE letters ADD CONSTRAINT letters_list_grouping_check CHECK (list_grouping IN ('none', 'country', 'first'));
