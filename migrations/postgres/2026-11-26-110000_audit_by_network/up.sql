-- What was done from the same network, while it is known, and what nobody did with an account.
CREATE INDEX audit_of_network ON audit_entries (network, id) WHERE network IS NOT NULL;
CREATE INDEX audit_of_actor ON audit_entries (actor, id) WHERE moderator_id IS NULL;
