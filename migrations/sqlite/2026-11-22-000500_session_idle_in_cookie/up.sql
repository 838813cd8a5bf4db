-- When a login session was last used stands in the cookie, so that reading the desk writes nothing.
ALTER TABLE login_sessions DROP COLUMN seen_at;
