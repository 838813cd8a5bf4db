-- When a letter came before the public, written down once; and how many signatures must stand first.
ALTER TABLE letters ADD COLUMN published_at BIGINT;
ALTER TABLE letters ADD COLUMN embargo INTEGER CHECK (embargo > 0);

-- Links by which partners and the press see a letter before it is public. For whom is sealed.
CREATE TABLE previews (
  id BLOB NOT NULL PRIMARY KEY,
  letter_id BLOB NOT NULL REFERENCES letters (id),
  sealed BLOB NOT NULL,
  may_sign BOOLEAN NOT NULL,
  made_by BLOB NOT NULL REFERENCES moderators (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  revoked_at BIGINT,
  -- Cut to the day.
  used_on BIGINT
);
CREATE INDEX previews_of_letter ON previews (letter_id, id);

-- Who is asked to stand under the letter when it opens. What was asked and what was answered is
-- sealed; an approval names the text that was read.
CREATE TABLE initial_signatories (
  id BLOB NOT NULL PRIMARY KEY,
  letter_id BLOB NOT NULL REFERENCES letters (id),
  address_index BLOB NOT NULL,
  -- A keyed hash of who is asked for whom: nobody is asked twice.
  digest BLOB NOT NULL,
  sealed BLOB NOT NULL,
  sealed_answer BLOB,
  language TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'review', 'declined', 'revoked', 'signed')),
  corrected BOOLEAN NOT NULL,
  -- Asked again since the text changed.
  again BOOLEAN NOT NULL,
  version INTEGER,
  version_id BLOB REFERENCES versions (id),
  sha256 BLOB,
  statement_id BLOB REFERENCES statements (id),
  signature_id BLOB,
  revision BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  reminded_at BIGINT,
  answered_at BIGINT,
  expires_at BIGINT NOT NULL,
  CHECK (state NOT IN ('approved', 'review', 'signed') OR (sealed_answer IS NOT NULL AND version IS NOT NULL AND sha256 IS NOT NULL))
);
CREATE UNIQUE INDEX one_asked_for_each ON initial_signatories (letter_id, digest) WHERE state <> 'revoked';
CREATE INDEX initial_signatories_of_letter ON initial_signatories (letter_id, state, id);
CREATE INDEX initial_signatories_of_address ON initial_signatories (letter_id, address_index);
