-- The keys are gone.
SELECT 1;
