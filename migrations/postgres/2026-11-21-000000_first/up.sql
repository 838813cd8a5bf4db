-- Ids are UUIDv7, 16 bytes. Times are microseconds since 1970 UTC. States are spelt out and checked.
-- The twin of this file for SQLite differs in the spelling of types only.

CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

-- Who does a job that one process at a time may do, and until when.
CREATE TABLE leases (
  name TEXT NOT NULL PRIMARY KEY,
  holder BYTEA NOT NULL,
  expires_at BIGINT NOT NULL
);

-- The key of each sealed record, wrapped by the server's secret; deleting a row erases the record.
CREATE TABLE seals (
  record_id BYTEA NOT NULL PRIMARY KEY,
  wrapped_key BYTEA NOT NULL
);

CREATE TABLE letters (
  id BYTEA NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'archived')),
  host TEXT NOT NULL,
  contact TEXT,
  signers TEXT NOT NULL CHECK (signers IN ('organisations', 'individuals', 'both')),
  review TEXT NOT NULL CHECK (review IN ('first', 'rules')),
  prints_representatives BOOLEAN NOT NULL,
  language TEXT NOT NULL,
  collation_locale TEXT NOT NULL,
  articles TEXT NOT NULL CHECK (articles IN ('keep', 'ignore')),
  list_on_page INTEGER NOT NULL,
  reminder BOOLEAN NOT NULL,
  opens_at BIGINT,
  closes_at BIGINT,
  time_zone TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE versions (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  number INTEGER NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  short_title TEXT NOT NULL,
  addressees TEXT NOT NULL,
  markdown TEXT NOT NULL,
  sha256 BYTEA NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('first', 'editorial', 'material')),
  created_at BIGINT NOT NULL,
  UNIQUE (letter_id, number, language)
);

-- Dated posts under a letter.
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

-- The statements a signer ticked, word for word; named by the SHA-256 of their text.
CREATE TABLE statements (
  id BYTEA NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  authorised TEXT NOT NULL,
  consent TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE organisations (
  id BYTEA NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT,
  acronym TEXT,
  country TEXT NOT NULL,
  website TEXT,
  domain TEXT,
  folded_key TEXT NOT NULL,
  key_rules INTEGER NOT NULL,
  merged_into BYTEA REFERENCES organisations (id),
  -- Raised by whoever publishes for the organisation, so that two of them meet here.
  revision BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX organisations_are_one ON organisations (folded_key, country, key_rules) WHERE merged_into IS NULL;
CREATE INDEX organisations_at_domain ON organisations (domain);

-- Names beside the canonical one: in other languages and scripts, aliases.
CREATE TABLE organisation_names (
  id BYTEA NOT NULL PRIMARY KEY,
  organisation_id BYTEA NOT NULL REFERENCES organisations (id),
  kind TEXT NOT NULL CHECK (kind IN ('translation', 'alias')),
  language TEXT,
  name TEXT NOT NULL,
  folded_key TEXT NOT NULL,
  key_rules INTEGER NOT NULL
);
CREATE INDEX organisation_names_by_key ON organisation_names (folded_key);
CREATE INDEX organisation_names_of ON organisation_names (organisation_id);

-- Unconfirmed forms: the answers sealed, erased when they expire.
CREATE TABLE submissions (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  version_id BYTEA NOT NULL REFERENCES versions (id),
  statement_id BYTEA NOT NULL REFERENCES statements (id),
  address_index BYTEA NOT NULL,
  -- A keyed hash of all fields: an identical re-send is the same submission.
  digest BYTEA NOT NULL,
  sealed BYTEA NOT NULL,
  language TEXT NOT NULL,
  trap BOOLEAN NOT NULL,
  code_tries SMALLINT NOT NULL,
  reminded_at BIGINT,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  UNIQUE (letter_id, digest)
);
CREATE INDEX submissions_of_address ON submissions (letter_id, address_index);
CREATE INDEX submissions_by_age ON submissions (created_at);

-- An import is staged in pieces and shown by setting shown_at.
CREATE TABLE imports (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  created_at BIGINT NOT NULL,
  shown_at BIGINT
);
CREATE INDEX imports_hidden ON imports (letter_id) WHERE shown_at IS NULL;

CREATE TABLE signatures (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  kind TEXT NOT NULL CHECK (kind IN ('organisation', 'individual')),
  organisation_id BYTEA REFERENCES organisations (id),
  -- Absent where the letter's host brought the signature without an address.
  address_index BYTEA,
  state TEXT NOT NULL CHECK (state IN ('held', 'published', 'rejected', 'withdrawn', 'invalidated', 'merged')),
  visibility TEXT NOT NULL CHECK (visibility IN ('named', 'addressee', 'counted')),
  proof TEXT NOT NULL CHECK (proof IN ('address', 'own-domain', 'vouched', 'imported')),
  version_id BYTEA NOT NULL REFERENCES versions (id),
  statement_id BYTEA REFERENCES statements (id),
  language TEXT NOT NULL,
  -- The printed line: in plain columns once it may be seen, sealed until then.
  name TEXT,
  name_en TEXT,
  acronym TEXT,
  country TEXT,
  website TEXT,
  -- What somebody chose to file it under, and what it is sorted by.
  file_under_chosen TEXT,
  file_under TEXT,
  sort_key BYTEA,
  heading TEXT,
  collation_rules TEXT,
  sealed_line BYTEA,
  -- Of the ledger's commitment; goes with the line.
  salt BYTEA,
  listed BOOLEAN NOT NULL,
  import_id BYTEA REFERENCES imports (id),
  synthetic BOOLEAN NOT NULL,
  confirmed_at BIGINT NOT NULL,
  published_at BIGINT,
  CHECK (kind = 'individual' OR organisation_id IS NOT NULL),
  CHECK (NOT listed OR (state = 'published' AND name IS NOT NULL AND sort_key IS NOT NULL AND heading IS NOT NULL AND salt IS NOT NULL))
);
-- Sameness (DESIGN 2).
CREATE UNIQUE INDEX one_published_of_organisation ON signatures (letter_id, organisation_id) WHERE state = 'published';
CREATE UNIQUE INDEX one_live_of_organisation_and_address ON signatures (letter_id, organisation_id, address_index) WHERE state IN ('held', 'published');
CREATE UNIQUE INDEX one_live_of_individual ON signatures (letter_id, address_index) WHERE kind = 'individual' AND state IN ('held', 'published');
-- The list.
CREATE INDEX signatures_listed ON signatures (letter_id, sort_key, id) WHERE listed;
CREATE INDEX signatures_listed_of_heading ON signatures (letter_id, heading, sort_key, id) WHERE listed;
CREATE INDEX signatures_listed_of_kind ON signatures (letter_id, kind, sort_key, id) WHERE listed;
CREATE INDEX signatures_listed_of_country ON signatures (letter_id, country, sort_key, id) WHERE listed;
-- The desk.
CREATE INDEX signatures_by_state ON signatures (letter_id, state, confirmed_at, id);
CREATE INDEX signatures_of_organisation ON signatures (organisation_id);
CREATE INDEX signatures_of_address ON signatures (address_index);
CREATE INDEX signatures_of_import ON signatures (import_id);

-- The folded words of listed names, as bytes: their order is the same on both engines.
CREATE TABLE name_words (
  letter_id BYTEA NOT NULL,
  word BYTEA NOT NULL,
  signature_id BYTEA NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  PRIMARY KEY (letter_id, word, signature_id)
);
CREATE INDEX name_words_of_signature ON name_words (signature_id);

-- Why a signature waits, with what each reason rests on.
CREATE TABLE holds (
  signature_id BYTEA NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  evidence TEXT,
  PRIMARY KEY (signature_id, reason)
);

-- The unpublished person behind a signature.
CREATE TABLE contacts (
  signature_id BYTEA NOT NULL PRIMARY KEY REFERENCES signatures (id) ON DELETE CASCADE,
  sealed BYTEA NOT NULL,
  wants_updates BOOLEAN NOT NULL
);

-- Printed persons: plain while listed, sealed otherwise.
CREATE TABLE representatives (
  signature_id BYTEA NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  position SMALLINT NOT NULL,
  name TEXT,
  role TEXT,
  sealed BYTEA,
  PRIMARY KEY (signature_id, position)
);

-- One address as seen by one letter: taken first by whatever may mail it, so that the cap holds.
CREATE TABLE mailboxes (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  address_index BYTEA NOT NULL,
  silenced_at BIGINT,
  touched_at BIGINT NOT NULL,
  PRIMARY KEY (letter_id, address_index)
);

-- Addresses that mail does not reach.
CREATE TABLE bounces (
  address_index BYTEA NOT NULL PRIMARY KEY,
  status TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE outbox (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA REFERENCES letters (id),
  -- The sealed record that the mail is about, and whose key seals the address.
  record_id BYTEA NOT NULL,
  kind TEXT NOT NULL,
  address_index BYTEA NOT NULL,
  sealed BYTEA,
  language TEXT NOT NULL,
  priority SMALLINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dead', 'dropped')),
  fate TEXT,
  attempts SMALLINT NOT NULL,
  due_at BIGINT NOT NULL,
  -- Some process is sending it until then.
  lease_until BIGINT,
  created_at BIGINT NOT NULL,
  sent_at BIGINT
);
CREATE INDEX outbox_due ON outbox (priority, due_at) WHERE state = 'waiting';
CREATE INDEX outbox_dead ON outbox (created_at) WHERE state = 'dead';
CREATE INDEX outbox_of_address ON outbox (letter_id, address_index, created_at);
CREATE INDEX outbox_sent ON outbox (sent_at);
CREATE INDEX outbox_by_age ON outbox (created_at);
CREATE INDEX outbox_of_record ON outbox (record_id);

CREATE TABLE ledger_entries (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  act TEXT NOT NULL CHECK (act IN ('published', 'corrected', 'unpublished', 'republished')),
  reason TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('organisation', 'individual')),
  country TEXT,
  signature_id BYTEA NOT NULL,
  commitment BYTEA,
  created_at BIGINT NOT NULL,
  import_id BYTEA REFERENCES imports (id),
  -- Set by the job that chains.
  sequence BIGINT,
  hash BYTEA,
  UNIQUE (letter_id, sequence)
);
CREATE INDEX ledger_tail ON ledger_entries (letter_id, id) WHERE sequence IS NULL;
CREATE INDEX ledger_of_signature ON ledger_entries (signature_id);

-- How far the chain goes, and the counts up to there.
CREATE TABLE ledger_heads (
  letter_id BYTEA NOT NULL PRIMARY KEY REFERENCES letters (id),
  sequence BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  organisations BIGINT NOT NULL,
  individuals BIGINT NOT NULL
);

CREATE TABLE ledger_countries (
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  country TEXT NOT NULL,
  organisations BIGINT NOT NULL,
  individuals BIGINT NOT NULL,
  PRIMARY KEY (letter_id, country)
);

CREATE TABLE moderators (
  id BYTEA NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  address_index BYTEA NOT NULL UNIQUE,
  sealed BYTEA NOT NULL,
  password_hash TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator', 'reader')),
  language TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  disabled_at BIGINT
);

CREATE TABLE login_sessions (
  digest BYTEA NOT NULL PRIMARY KEY,
  moderator_id BYTEA NOT NULL REFERENCES moderators (id),
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX login_sessions_of ON login_sessions (moderator_id);

-- What moderators did; by nobody where the command line or a rule did it.
CREATE TABLE decisions (
  id BYTEA NOT NULL PRIMARY KEY,
  signature_id BYTEA NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  moderator_id BYTEA REFERENCES moderators (id),
  act TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  reason TEXT,
  sealed_note BYTEA,
  -- The decision that closed this one's rivals, or that this one undid.
  because_of BYTEA REFERENCES decisions (id),
  undone_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX decisions_on ON decisions (signature_id, created_at);
CREATE INDEX decisions_because_of ON decisions (because_of);
