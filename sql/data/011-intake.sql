-- As long as a form lets it be.
ALTER TABLE data.enquiry_person MODIFY COLUMN first_language VARCHAR(200) NULL;
ALTER TABLE data.person MODIFY COLUMN first_language VARCHAR(200) NULL;

-- Which episode an enquiry became: asked for each line of the inbox.
ALTER TABLE data.episode ADD KEY enquiry (enquiry_id);
