-- The domain that a signer was asked for an address at may be that of an organisation that is not
-- to be named: sealed with the signature. What was asked before this cannot be answered any more.
DELETE FROM seals WHERE record_id IN (SELECT id FROM asks WHERE ended_at IS NULL);
DELETE FROM asks WHERE ended_at IS NULL;
ALTER TABLE asks DROP COLUMN domain;
ALTER TABLE asks ADD COLUMN sealed_domain BLOB;

-- Which signature was the first that somebody at a domain confirmed, by a keyed hash of the domain.
-- A domain has one row whoever else signs from it, so that no two signatures are joined by it.
CREATE TABLE mail_domains (
  domain_index BLOB NOT NULL PRIMARY KEY,
  signature_id BLOB NOT NULL REFERENCES signatures (id) ON DELETE CASCADE
);
CREATE INDEX mail_domains_of ON mail_domains (signature_id);

-- Entries that are not to be named have keyed hashes of all their names now: re-keying makes them.
UPDATE organisations SET key_rules = 0 WHERE sealed IS NOT NULL;
