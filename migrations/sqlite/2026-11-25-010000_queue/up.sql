-- The queue: its order by doubt, what was set aside, who looks at what, notes, decisions about many at once, and networks.

-- What `domain/doubt.rs` says of the holds and the proof.
ALTER TABLE signatures ADD COLUMN doubt INTEGER NOT NULL DEFAULT 0;
-- How many entries of the registry had names near its own when its line was judged last.
ALTER TABLE signatures ADD COLUMN near_entries INTEGER NOT NULL DEFAULT 0;
-- A moderator put it aside, to decide later.
ALTER TABLE signatures ADD COLUMN set_aside_at BIGINT;
UPDATE signatures SET doubt =
  CASE proof WHEN 'vouched' THEN 0 WHEN 'own-domain' THEN 10 WHEN 'imported' THEN 15 ELSE 20 END
  + COALESCE((SELECT SUM(CASE reason
    WHEN 'watch-list' THEN 60
    WHEN 'mixed-scripts' THEN 60
    WHEN 'lookalike' THEN 50
    WHEN 'free-mail' THEN 15
    WHEN 'outside-domain' THEN 20
    WHEN 'no-website' THEN 10
    WHEN 'name-mismatch' THEN 25
    WHEN 'rival' THEN 40
    WHEN 'address-signed-for-another' THEN 20
    WHEN 'trap' THEN 70
    WHEN 'moderator' THEN 30
    WHEN 'corrected' THEN 15
    WHEN 'objection' THEN 80
    WHEN 'other-domain' THEN 30
    WHEN 'shared-name' THEN 25
    WHEN 'came-back' THEN 20
    ELSE 0 END) FROM holds WHERE holds.signature_id = signatures.id), 0);
CREATE INDEX signatures_by_doubt ON signatures (letter_id, state, doubt, id);

-- An entry that a moderator looks at, and no colleague is served until then.
CREATE TABLE reservations (
  signature_id BLOB NOT NULL PRIMARY KEY REFERENCES signatures (id) ON DELETE CASCADE,
  moderator_id BLOB NOT NULL REFERENCES moderators (id),
  until BIGINT NOT NULL
);
CREATE INDEX reservations_of ON reservations (moderator_id);

-- What moderators tell each other about an entry, sealed with it.
CREATE TABLE notes (
  id BLOB NOT NULL PRIMARY KEY,
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  moderator_id BLOB REFERENCES moderators (id),
  sealed BLOB NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX notes_of ON notes (signature_id, created_at);

-- One press for many entries.
CREATE TABLE bulks (
  id BLOB NOT NULL PRIMARY KEY,
  letter_id BLOB NOT NULL REFERENCES letters (id),
  moderator_id BLOB REFERENCES moderators (id),
  act TEXT NOT NULL,
  undone_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE TABLE bulk_rows (
  bulk_id BLOB NOT NULL REFERENCES bulks (id),
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  -- Absent where it had changed meanwhile, and nothing was done.
  decision_id BLOB REFERENCES decisions (id),
  PRIMARY KEY (bulk_id, signature_id)
);
CREATE INDEX bulk_rows_of ON bulk_rows (signature_id);
CREATE INDEX bulk_rows_by_decision ON bulk_rows (decision_id);

-- Keyed hashes of where forms were sent from, for days. The id is that of the submission, and of the
-- signature it becomes.
CREATE TABLE networks (
  id BLOB NOT NULL PRIMARY KEY,
  letter_id BLOB NOT NULL,
  network BLOB NOT NULL,
  confirmed BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX networks_of_letter ON networks (letter_id, network, confirmed);
CREATE INDEX networks_by_age ON networks (created_at);
