-- Long ago: sessions begun since are over, and their moderators log in again.
ALTER TABLE login_sessions ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
