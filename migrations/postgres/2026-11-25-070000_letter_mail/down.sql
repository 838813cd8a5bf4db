ALTER TABLE statements DROP COLUMN updates;
ALTER TABLE contacts DROP COLUMN updates_since;
DROP INDEX signatures_with_address;
DROP TABLE mailing_tests;
DROP TABLE mailing_recipients;
DROP TABLE mailing_texts;
DROP TABLE mailings;
