-- Named by the links that turn updates off: another one for each contact, so that a predecessor's
-- mails do not turn off the successor's.
ALTER TABLE contacts ADD COLUMN updates_id BYTEA NOT NULL DEFAULT '';
UPDATE contacts SET updates_id = signature_id;
UPDATE contacts SET updates_id = uuid_send(gen_random_uuid()) WHERE signature_id IN (SELECT signature_id FROM handovers WHERE accepted_at IS NOT NULL);
CREATE INDEX contacts_by_updates ON contacts (updates_id);

-- Unconfirmed forms of an address, on all letters.
CREATE INDEX submissions_by_address ON submissions (address_index);
