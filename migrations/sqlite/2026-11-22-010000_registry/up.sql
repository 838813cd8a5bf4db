-- The registry: what finds near duplicates, federations, entries that chose not to be named.
ALTER TABLE organisations ADD COLUMN acronym_key TEXT;
ALTER TABLE organisations ADD COLUMN federation_id BLOB REFERENCES organisations (id);
-- The names of an entry that is not to be named; its plain columns then say nothing, and its key
-- is a keyed hash.
ALTER TABLE organisations ADD COLUMN sealed BLOB;
-- Of the rules that made the entry's marks; 0 where there are none yet.
ALTER TABLE organisations ADD COLUMN mark_rules INTEGER NOT NULL DEFAULT 0;
CREATE INDEX organisations_by_acronym ON organisations (acronym_key);
CREATE INDEX organisations_of_federation ON organisations (federation_id);

-- Hashes of what near names have in common (domain::nearness).
CREATE TABLE organisation_marks (
  mark BIGINT NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
  PRIMARY KEY (mark, organisation_id)
) WITHOUT ROWID;
CREATE INDEX organisation_marks_of ON organisation_marks (organisation_id);

-- The words by which the desk finds an entry.
CREATE TABLE organisation_words (
  word BLOB NOT NULL,
  organisation_id BLOB NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
  PRIMARY KEY (word, organisation_id)
) WITHOUT ROWID;
CREATE INDEX organisation_words_of ON organisation_words (organisation_id);

-- The country that counts for the key: a merged entry's names keep theirs. And the merge that
-- brought the name.
ALTER TABLE organisation_names ADD COLUMN country TEXT NOT NULL DEFAULT 'international';
ALTER TABLE organisation_names ADD COLUMN merge_id BLOB;

-- Two entries of the registry that were found to be one; what moved with them.
CREATE TABLE merges (
  id BLOB NOT NULL PRIMARY KEY,
  loser_id BLOB NOT NULL REFERENCES organisations (id),
  winner_id BLOB NOT NULL REFERENCES organisations (id),
  moderator_id BLOB REFERENCES moderators (id),
  undone_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX merges_of ON merges (loser_id);
CREATE TABLE merged_signatures (
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  -- The merge that moved it; where only two signatures were merged, the decision.
  merge_id BLOB NOT NULL,
  -- The signature that stands for both; absent where this one only moved to another organisation.
  into_id BLOB REFERENCES signatures (id),
  -- What it was before.
  from_state TEXT NOT NULL,
  from_organisation_id BLOB REFERENCES organisations (id),
  PRIMARY KEY (signature_id, merge_id)
);
CREATE INDEX merged_signatures_by ON merged_signatures (merge_id);
CREATE INDEX merged_signatures_into ON merged_signatures (into_id);

-- Printed for individuals, "for identification only".
ALTER TABLE signatures ADD COLUMN affiliation TEXT;

-- What a hold rests on may name people and places: sealed with the signature.
ALTER TABLE holds DROP COLUMN evidence;
ALTER TABLE holds ADD COLUMN sealed BLOB;

-- How a moderator knows that a signature is genuine.
CREATE TABLE vouches (
  signature_id BLOB NOT NULL PRIMARY KEY REFERENCES signatures (id) ON DELETE CASCADE,
  moderator_id BLOB REFERENCES moderators (id),
  sealed BLOB NOT NULL,
  created_at BIGINT NOT NULL
);

-- A signer was asked to confirm a second address, at the organisation's own domain.
CREATE TABLE asks (
  id BLOB NOT NULL PRIMARY KEY,
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  moderator_id BLOB REFERENCES moderators (id),
  domain TEXT NOT NULL,
  -- The second address, once the signer gave it; sealed under this row's own key.
  address_index BLOB,
  sealed BLOB,
  -- Names the address in its link: a link to one address says nothing of another given later. It
  -- stays once that address was confirmed.
  address_id BLOB,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  -- Confirmed, called off, or at its expiry without an answer.
  ended_at BIGINT
);
CREATE UNIQUE INDEX one_open_ask ON asks (signature_id) WHERE ended_at IS NULL;
CREATE INDEX asks_of ON asks (signature_id, created_at);
CREATE INDEX asks_by_address ON asks (address_id);
CREATE INDEX asks_by_expiry ON asks (expires_at) WHERE ended_at IS NULL;

-- An organisation's public address was told of a signature in its name, and may object.
CREATE TABLE notices (
  id BLOB NOT NULL PRIMARY KEY,
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  moderator_id BLOB REFERENCES moderators (id),
  address_index BLOB NOT NULL,
  objected_at BIGINT,
  -- What they wrote, under the signature's key.
  sealed BLOB,
  created_at BIGINT NOT NULL
);
CREATE INDEX notices_of ON notices (signature_id);

-- Links to the signer desk: who asked for one, sealed under the row's own key.
CREATE TABLE signer_links (
  id BLOB NOT NULL PRIMARY KEY,
  address_index BLOB NOT NULL,
  -- Counts up for one address, so that two requests at once do not both pass its cap.
  number BIGINT NOT NULL,
  sealed BLOB NOT NULL,
  language TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  UNIQUE (address_index, number)
);
CREATE INDEX signer_links_by_age ON signer_links (created_at);

-- A contact hands the role to a successor, who has to accept it.
CREATE TABLE handovers (
  id BLOB NOT NULL PRIMARY KEY,
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  -- The contact who hands over, by address: void if somebody else is the contact by then.
  from_index BLOB NOT NULL,
  to_index BLOB NOT NULL,
  -- The successor, under the row's own key.
  sealed BLOB NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  accepted_at BIGINT
);
CREATE INDEX handovers_of ON handovers (signature_id);
CREATE INDEX handovers_by_age ON handovers (created_at);

-- After a material change of a text every contact is asked; silence keeps the signature under the
-- version that was signed.
CREATE TABLE questions (
  id BLOB NOT NULL PRIMARY KEY,
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  -- The contact who was asked: void if somebody else is the contact by then.
  address_index BLOB NOT NULL,
  answer TEXT CHECK (answer IN ('keep', 'withdraw')),
  answered_at BIGINT,
  created_at BIGINT NOT NULL,
  UNIQUE (signature_id, version)
);
CREATE INDEX questions_by_age ON questions (created_at);

-- What a version changed, in the words of the letter's host.
ALTER TABLE versions ADD COLUMN note TEXT;
-- Who stands under a version: counted, and asked piece by piece.
CREATE INDEX signatures_of_version ON signatures (version_id, id, state, listed);

-- Whether the letter's owner shows how many signatures wait, and since when.
ALTER TABLE letters ADD COLUMN shows_progress BOOLEAN NOT NULL DEFAULT FALSE;

-- Signatures that are counted without a name. Of an entry: whether the line is (or, where it is
-- taken off, was) on the list by name; it follows from the chain, and saves looking back.
ALTER TABLE ledger_entries ADD COLUMN named BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE ledger_heads ADD COLUMN unnamed_organisations BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ledger_heads ADD COLUMN unnamed_individuals BIGINT NOT NULL DEFAULT 0;

-- Organisations and individuals are listed apart, each with an alphabet of its own.
CREATE INDEX signatures_listed_of_kind_heading ON signatures (letter_id, kind, heading, sort_key, id) WHERE listed;
-- Made-up ones, which the progress of a letter leaves out.
CREATE INDEX signatures_synthetic ON signatures (letter_id, state) WHERE synthetic;
