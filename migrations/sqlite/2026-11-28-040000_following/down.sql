DROP INDEX mailings_of_update;
ALTER TABLE mailings DROP COLUMN update_number;
ALTER TABLE update_corrections DROP COLUMN happened_at;
ALTER TABLE update_corrections DROP COLUMN sources;
ALTER TABLE update_corrections DROP COLUMN markdown;
ALTER TABLE update_corrections DROP COLUMN title;
ALTER TABLE updates RENAME COLUMN sources TO source;
ALTER TABLE updates DROP COLUMN happened_at;
CREATE TABLE action_texts (
  letter_id BLOB NOT NULL REFERENCES letters (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  markdown TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (letter_id, language)
);
INSERT INTO action_texts (letter_id, language, title, markdown, written_at)
SELECT letter_id, language, title, markdown, written_at FROM page_texts WHERE page = 'act';
DROP TABLE page_texts;
