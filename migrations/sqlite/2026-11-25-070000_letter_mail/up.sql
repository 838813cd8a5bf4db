-- Mail to the signatories of a letter: to all of its contacts, or to those who asked for updates.
CREATE TABLE mailings (
  id BLOB NOT NULL PRIMARY KEY,
  letter_id BLOB NOT NULL REFERENCES letters (id),
  kind TEXT NOT NULL CHECK (kind IN ('service', 'update')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'paused', 'stopped', 'done')),
  -- Counts the saves: a save names the one that it was made from.
  revision BIGINT NOT NULL,
  per_hour INTEGER,
  created_at BIGINT NOT NULL,
  started_at BIGINT,
  ended_at BIGINT,
  -- The last signature that was looked at, while its recipients are gathered.
  gathered_to BLOB,
  gathered_at BIGINT,
  -- When the next mail may go.
  next_at BIGINT,
  -- What became of its recipients, once they are forgotten.
  sent BIGINT,
  dead BIGINT,
  dropped BIGINT,
  CHECK ((state = 'draft') = (started_at IS NULL)),
  CHECK ((state IN ('stopped', 'done')) = (ended_at IS NOT NULL))
);
CREATE INDEX mailings_of_letter ON mailings (letter_id, created_at);
CREATE INDEX mailings_running ON mailings (id) WHERE state = 'running';

CREATE TABLE mailing_texts (
  mailing_id BLOB NOT NULL REFERENCES mailings (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (mailing_id, language)
);

-- One row an address, however many signatures it has.
CREATE TABLE mailing_recipients (
  mailing_id BLOB NOT NULL REFERENCES mailings (id),
  address_index BLOB NOT NULL,
  -- The one that the mail is about, or the first of the address. It may be erased since.
  signature_id BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'queued', 'sent', 'dead', 'dropped')),
  fate TEXT,
  mail_id BLOB,
  due_at BIGINT NOT NULL,
  PRIMARY KEY (mailing_id, address_index)
);
CREATE INDEX mailing_recipients_by_state ON mailing_recipients (mailing_id, state, due_at);
CREATE UNIQUE INDEX mailing_recipients_of_mail ON mailing_recipients (mail_id) WHERE mail_id IS NOT NULL;

-- Mails to moderators, to look at what is to be sent.
CREATE TABLE mailing_tests (
  mail_id BLOB NOT NULL PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
  mailing_id BLOB NOT NULL REFERENCES mailings (id) ON DELETE CASCADE
);
CREATE INDEX mailing_tests_of ON mailing_tests (mailing_id);

CREATE INDEX signatures_with_address ON signatures (letter_id, id) WHERE address_index IS NOT NULL;

-- Since when, where it was not with the form; and in which words, where it was.
ALTER TABLE contacts ADD COLUMN updates_since BIGINT;
ALTER TABLE statements ADD COLUMN updates TEXT;
