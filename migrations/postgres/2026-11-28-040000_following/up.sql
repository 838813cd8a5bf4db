-- Following a letter: pages beside it, a timeline of dated and sourced updates that keep their history, one mail for each.

-- What operators write beside a letter, in each language: what to do, and what to know.
CREATE TABLE page_texts (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  page TEXT NOT NULL CHECK (page IN ('act', 'learn')),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  markdown TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (letter_id, page, language)
);
INSERT INTO page_texts (letter_id, page, language, title, markdown, written_at)
SELECT letter_id, 'act', language, title, markdown, written_at FROM action_texts;
DROP TABLE action_texts;

-- The day of the event itself: its noon in the letter's zone.
ALTER TABLE updates ADD COLUMN happened_at BIGINT;
-- One in a line: words, an address, or words and then an address.
ALTER TABLE updates RENAME COLUMN source TO sources;

-- What it said before it was put right. Corrections of before kept the note alone.
ALTER TABLE update_corrections ADD COLUMN title TEXT;
ALTER TABLE update_corrections ADD COLUMN markdown TEXT;
ALTER TABLE update_corrections ADD COLUMN sources TEXT;
ALTER TABLE update_corrections ADD COLUMN happened_at BIGINT;

-- The update that it tells of: it is mailed once.
ALTER TABLE mailings ADD COLUMN update_number INTEGER;
CREATE UNIQUE INDEX mailings_of_update ON mailings (letter_id, update_number) WHERE update_number IS NOT NULL;
