-- What readers say is wrong with an entry of the list. Words and address stand under the row's own key.
CREATE TABLE reports (
  id BYTEA NOT NULL PRIMARY KEY,
  letter_id BYTEA NOT NULL REFERENCES letters (id),
  signature_id BYTEA NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
  reason TEXT NOT NULL CHECK (reason IN ('not-theirs', 'wrong', 'twice', 'other')),
  sealed BYTEA NOT NULL,
  -- A keyed hash of all of it: what is sent twice is one report, until somebody has looked at it.
  digest BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  -- A moderator has looked at it.
  closed_at BIGINT,
  closed_by BYTEA REFERENCES moderators (id)
);
CREATE UNIQUE INDEX reports_once ON reports (signature_id, digest) WHERE closed_at IS NULL;
CREATE INDEX reports_of ON reports (signature_id);
CREATE INDEX reports_open ON reports (created_at, id) WHERE closed_at IS NULL;
CREATE INDEX reports_by_age ON reports (created_at);
CREATE INDEX reports_of_letter ON reports (letter_id);
