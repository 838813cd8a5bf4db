-- Letters from draft to hand-over: co-hosts, texts that are prepared, updates, what to do, deliveries.

-- How many signatories the host hopes for, and whether the public sees it.
ALTER TABLE letters ADD COLUMN target INTEGER;
ALTER TABLE letters ADD COLUMN shows_target BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE letters ADD COLUMN list_grouping TEXT NOT NULL DEFAULT 'none' CHECK (list_grouping IN ('none', 'country', 'federation'));

-- Who hosts a letter beside its host, in the order in which they are printed.
CREATE TABLE co_hosts (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  position SMALLINT NOT NULL,
  name TEXT NOT NULL,
  website TEXT,
  PRIMARY KEY (letter_id, position)
);

-- Texts that nobody can sign yet: of the next number, or the number that is signed now in a further language.
CREATE TABLE text_drafts (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  number INTEGER NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  short_title TEXT NOT NULL,
  addressees TEXT NOT NULL,
  markdown TEXT NOT NULL,
  note TEXT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (letter_id, number, language)
);

-- Nobody wrote any yet: an update has a number in its letter, and a row in each language.
DROP TABLE updates;
CREATE TABLE updates (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  number INTEGER NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  markdown TEXT NOT NULL,
  source TEXT,
  published_at BIGINT,
  created_at BIGINT NOT NULL,
  UNIQUE (letter_id, number, language)
);

-- What was corrected in an update after it was published, for everyone to read.
CREATE TABLE update_corrections (
  id BYTEA NOT NULL PRIMARY KEY,
  update_id BYTEA NOT NULL REFERENCES updates (id),
  note TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX update_corrections_of ON update_corrections (update_id);

-- What readers can do beside signing, in each language.
CREATE TABLE action_texts (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  markdown TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (letter_id, language)
);

-- A letter was handed over: the ledger's head of that moment, and what the addressee answered.
CREATE TABLE deliveries (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  delivered_at BIGINT NOT NULL,
  recipient TEXT NOT NULL,
  ledger_sequence BIGINT NOT NULL,
  ledger_hash BYTEA NOT NULL,
  organisations BIGINT NOT NULL,
  individuals BIGINT NOT NULL,
  countries BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  answer TEXT,
  answered_at BIGINT,
  answer_link TEXT
);
CREATE INDEX deliveries_of ON deliveries (letter_id, delivered_at);
