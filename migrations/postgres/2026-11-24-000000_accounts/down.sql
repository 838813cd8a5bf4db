ALTER TABLE letters DROP COLUMN second_factor;
DROP TABLE guesses;
DROP TABLE password_resets;
DROP TABLE invitations;
DROP TABLE login_sessions;
CREATE TABLE login_sessions (
  digest BYTEA NOT NULL PRIMARY KEY,
  moderator_id BYTEA NOT NULL REFERENCES moderators (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX login_sessions_of ON login_sessions (moderator_id);
DROP TABLE recovery_codes;
ALTER TABLE moderators DROP COLUMN totp_step;
ALTER TABLE moderators DROP COLUMN sealed_totp;
