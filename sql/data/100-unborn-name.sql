-- A baby that came in without a first name was shown without any name; it is called so until there is one.
UPDATE data.person_name n JOIN data.person p ON p.id = n.person_id
SET n.first_name = 'Unborn baby' WHERE n.first_name = '' AND p.born IS NULL AND p.due IS NOT NULL;
