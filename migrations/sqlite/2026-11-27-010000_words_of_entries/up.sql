-- A listed line is found by every name of its organisation's entry, too.
INSERT INTO name_words (letter_id, word, signature_id)
SELECT signatures.letter_id, organisation_words.word, signatures.id
FROM organisation_words
JOIN signatures ON signatures.organisation_id = organisation_words.organisation_id
WHERE signatures.listed
ON CONFLICT DO NOTHING;
