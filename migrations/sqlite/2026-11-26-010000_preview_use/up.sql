-- Whether a link is used is not kept: opening one changes nothing.
ALTER TABLE previews DROP COLUMN used_on;
