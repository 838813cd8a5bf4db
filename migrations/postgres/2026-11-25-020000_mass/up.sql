-- Deciding about many, and keeping a promise: reasons of rejection that moderators word, the target of the review, samples, and mass publications.

-- How long an entry is to wait for a moderator at most, in hours; nothing where nothing is promised.
ALTER TABLE letters ADD COLUMN review_target INTEGER DEFAULT 48;

-- Reasons for rejecting an entry. The built-in ones have a row only where the letter's moderators changed something.
CREATE TABLE reject_reasons (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  -- The spelling of a built-in one, or its own id.
  key TEXT NOT NULL,
  -- For the desk; nothing where a built-in one is called as the program calls it.
  label TEXT,
  -- Whether the signer is told unless the moderator says otherwise.
  mailed BOOLEAN NOT NULL,
  position INTEGER NOT NULL,
  retired_at BIGINT,
  revision BIGINT NOT NULL,
  UNIQUE (letter_id, key)
);

-- What signers are told, in each language.
CREATE TABLE reject_texts (
  reason_id BYTEA NOT NULL REFERENCES reject_reasons (id),
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (reason_id, language)
);

-- What was said with a decision, as it was worded then. No text: the program's own sentence.
CREATE TABLE said_reasons (
  decision_id BYTEA NOT NULL PRIMARY KEY REFERENCES decisions (id) ON DELETE CASCADE,
  label TEXT,
  language TEXT,
  text TEXT,
  mailed BOOLEAN NOT NULL
);

-- When a moderator was last told that a letter's promise is in danger.
CREATE TABLE promise_digests (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  moderator_id BYTEA NOT NULL REFERENCES moderators (id),
  told_at BIGINT NOT NULL,
  PRIMARY KEY (letter_id, moderator_id)
);

-- Moderators who want no such mail.
CREATE TABLE digest_refusals (
  moderator_id BYTEA NOT NULL PRIMARY KEY REFERENCES moderators (id),
  since BIGINT NOT NULL
);

-- Entries that the rules published, drawn at random for a moderator to look at. None twice in one round.
CREATE TABLE samples (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  round INTEGER NOT NULL,
  signature_id BYTEA NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  drawn_at BIGINT NOT NULL,
  -- 'right' or 'wrong'.
  verdict TEXT CHECK (verdict IN ('right', 'wrong')),
  checked_by BYTEA REFERENCES moderators (id),
  checked_at BIGINT,
  PRIMARY KEY (letter_id, round, signature_id)
);
CREATE INDEX samples_of ON samples (signature_id);

-- "Publish everything that matches": as whom, what, and how far it is.
CREATE TABLE mass_jobs (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  moderator_id BYTEA NOT NULL REFERENCES moderators (id),
  -- As the query of the queue's address.
  filter TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('gathering', 'previewed', 'running', 'paused', 'stopped', 'done', 'undoing', 'undone')),
  created_at BIGINT NOT NULL,
  started_at BIGINT,
  ended_at BIGINT,
  -- It stopped by itself: its moderator may decide no more.
  role_lost BOOLEAN NOT NULL,
  undone_by BYTEA REFERENCES moderators (id),
  undo_note TEXT
);
CREATE INDEX mass_jobs_of ON mass_jobs (letter_id, created_at);
CREATE UNIQUE INDEX one_mass_job_under_way ON mass_jobs (letter_id) WHERE state IN ('running', 'paused', 'undoing');

CREATE TABLE mass_rows (
  job_id BYTEA NOT NULL REFERENCES mass_jobs (id),
  signature_id BYTEA NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  -- As it was when the job was started.
  seen TEXT NOT NULL,
  fate TEXT NOT NULL CHECK (fate IN ('waiting', 'published', 'changed', 'excluded', 'impossible', 'undone', 'kept')),
  decision_id BYTEA,
  PRIMARY KEY (job_id, signature_id)
);
CREATE INDEX mass_rows_by_fate ON mass_rows (job_id, fate, signature_id);
CREATE INDEX mass_rows_of ON mass_rows (signature_id);
