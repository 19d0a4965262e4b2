-- What the clock clears by its age is found by its age.
ALTER TABLE data.sign_in_attempt ADD KEY (tried_at);
