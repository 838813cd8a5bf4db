DROP TABLE deliveries;
DROP TABLE action_texts;
DROP TABLE update_corrections;
DROP TABLE updates;
CREATE TABLE updates (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  markdown TEXT NOT NULL,
  source TEXT,
  published_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX updates_of_letter ON updates (letter_id, published_at);
DROP TABLE text_drafts;
DROP TABLE co_hosts;
ALTER TABLE letters DROP COLUMN list_grouping;
ALTER TABLE letters DROP COLUMN shows_target;
ALTER TABLE letters DROP COLUMN target;
