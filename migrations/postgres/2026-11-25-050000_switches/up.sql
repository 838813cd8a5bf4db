-- What an owner can stop in a hurry, who turned it, and the numbers of a letter.

-- What is turned on: a row each, of the whole site where there is no letter. Mostly empty.
CREATE TABLE switches_on (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA REFERENCES letters (id),
  switch TEXT NOT NULL CHECK (switch IN ('stop-accepting', 'stop-mailing', 'hold-everything', 'hide-individuals', 'read-only')),
  CHECK (switch <> 'read-only' OR letter_id IS NULL)
);
CREATE UNIQUE INDEX switches_on_site ON switches_on (switch) WHERE letter_id IS NULL;
CREATE UNIQUE INDEX switches_on_letter ON switches_on (letter_id, switch) WHERE letter_id IS NOT NULL;

-- What stands on every public page, as long as it stands there.
CREATE TABLE banners (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA REFERENCES letters (id),
  language TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE UNIQUE INDEX banners_site ON banners (language) WHERE letter_id IS NULL;
CREATE UNIQUE INDEX banners_letter ON banners (letter_id, language) WHERE letter_id IS NOT NULL;

-- Every turn of a switch and every change of a banner.
CREATE TABLE switch_turns (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA REFERENCES letters (id),
  -- Of a banner its language and its text stand beside it instead.
  switch TEXT CHECK (switch IN ('stop-accepting', 'stop-mailing', 'hold-everything', 'hide-individuals', 'read-only')),
  turned_on BOOLEAN NOT NULL,
  language TEXT,
  banner TEXT,
  -- Nobody: the command line.
  moderator_id BYTEA REFERENCES moderators (id),
  -- The note, under the key of the turn.
  sealed BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  CHECK ((switch IS NULL) = (language IS NOT NULL))
);
CREATE INDEX switch_turns_by_age ON switch_turns (created_at);

-- What happened, a row each, until it is added up in `numbers`: a row that nobody else writes, so
-- that nobody waits. Without a time finer than a quarter of an hour, and without whose it was.
CREATE TABLE number_events (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  measure TEXT NOT NULL,
  at BIGINT NOT NULL,
  part TEXT NOT NULL,
  change BIGINT NOT NULL
);

-- The same added up. `at` begins a quarter of an hour.
CREATE TABLE numbers (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  measure TEXT NOT NULL,
  at BIGINT NOT NULL,
  part TEXT NOT NULL,
  total BIGINT NOT NULL,
  PRIMARY KEY (letter_id, measure, at, part)
);

-- How far into its ledger a letter's publications are added up.
CREATE TABLE number_heads (
  letter_id BYTEA NOT NULL PRIMARY KEY REFERENCES letters (id),
  sequence BIGINT NOT NULL
);

-- Mail services whose mails are sent and no longer confirmed, as found last.
CREATE TABLE quiet_providers (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  provider TEXT NOT NULL,
  sent BIGINT NOT NULL,
  confirmed BIGINT NOT NULL,
  expected BIGINT NOT NULL,
  PRIMARY KEY (letter_id, provider)
);

-- What can be known of the time before: forms that are still there, and what was confirmed, which
-- was a form, too, not long before. Mail is counted from now on: nothing tells which service it went
-- to. Publications follow from the ledger.
INSERT INTO numbers (letter_id, measure, at, part, total)
SELECT letter_id, 'submitted', at / 900000000 * 900000000, '', COUNT(*) FROM (
  SELECT letter_id, created_at AS at FROM submissions
  UNION ALL
  SELECT letter_id, confirmed_at AS at FROM signatures WHERE import_id IS NULL AND NOT synthetic
) AS forms GROUP BY 1, 3;
INSERT INTO numbers (letter_id, measure, at, part, total)
SELECT letter_id, 'confirmed', confirmed_at / 900000000 * 900000000, '', COUNT(*)
FROM signatures WHERE import_id IS NULL AND NOT synthetic GROUP BY 1, 3;
INSERT INTO numbers (letter_id, measure, at, part, total)
SELECT letter_id, 'proof', published_at / 900000000 * 900000000, proof, COUNT(*)
FROM signatures WHERE state = 'published' AND published_at IS NOT NULL GROUP BY 1, 3, 4;
