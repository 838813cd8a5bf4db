ALTER TABLE letters DROP CONSTRAINT letters_list_grouping_check;
UPDATE letters SET list_grouping = 'none' WHERE list_grouping = 'first';
ALTER TABLE letters ADD CONSTRAINT letters_list_grouping_check CHECK (list_grouping IN ('none', 'country', 'federation'));
DROP TABLE first_signatories;
