-- Accounts on the desk: second factors, invitations, forgotten passwords, guesses, and sessions that can be told apart.

-- The secret of the second factor, sealed with the account, and the last step of its clock that was
-- used up. Both or neither.
ALTER TABLE moderators ADD COLUMN sealed_totp BLOB;
ALTER TABLE moderators ADD COLUMN totp_step BIGINT;

-- Keyed hashes of the codes that are left; one that is used is deleted.
CREATE TABLE recovery_codes (
  moderator_id BLOB NOT NULL REFERENCES moderators (id),
  code_hash BLOB NOT NULL,
  PRIMARY KEY (moderator_id, code_hash)
);

-- Whoever is logged in logs in again: the sessions of before cannot be told apart.
DROP TABLE login_sessions;
CREATE TABLE login_sessions (
  digest BLOB NOT NULL PRIMARY KEY,
  -- Names it on pages, where the digest has no business.
  id BLOB NOT NULL UNIQUE,
  moderator_id BLOB NOT NULL REFERENCES moderators (id),
  -- A keyed hash of where it began or was last confirmed.
  network BLOB NOT NULL,
  -- "Firefox, Windows".
  device TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- When the password, and the code where there is one, were last given.
  confirmed_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX login_sessions_of ON login_sessions (moderator_id);

-- Open ones: an invitation that is accepted or revoked is deleted with its key.
CREATE TABLE invitations (
  id BLOB NOT NULL PRIMARY KEY,
  address_index BLOB NOT NULL UNIQUE,
  sealed BLOB NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator', 'reader')),
  language TEXT NOT NULL,
  invited_by BLOB NOT NULL REFERENCES moderators (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

-- Who asked for a way to a new password, whether there is an account or not.
CREATE TABLE password_resets (
  id BLOB NOT NULL PRIMARY KEY,
  address_index BLOB NOT NULL,
  -- Counts up for one address, so that two requests at once do not both pass its cap.
  number BIGINT NOT NULL,
  sealed BLOB NOT NULL,
  -- Of the password that is to be replaced: the link is good while it stands.
  fingerprint BLOB NOT NULL,
  language TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  UNIQUE (address_index, number)
);
CREATE INDEX password_resets_by_age ON password_resets (created_at);

-- Wrong passwords and codes, counted by keyed hashes of who guesses at what.
CREATE TABLE guesses (
  guesser BLOB NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  failed_at BIGINT NOT NULL
);
CREATE INDEX guesses_by_age ON guesses (failed_at);

-- Whether the desk of a letter is only for accounts with a second factor.
ALTER TABLE letters ADD COLUMN second_factor BOOLEAN NOT NULL DEFAULT FALSE;
