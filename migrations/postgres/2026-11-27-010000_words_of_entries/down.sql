-- The words stay: they find more than the program before looked for, and nothing wrong.
SELECT 1;
