-- A person of an enquiry may be known by the telephone number that they gave.
ALTER TABLE data.safe_contact ADD KEY (phone);
