-- What each role may do and where it works. Changed by a release, never by a program.

CREATE TABLE data.role_scope (
  role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (role, scope)
);
INSERT INTO data.role_scope (role, scope) VALUES
  ('manager','manage'),('manager','lead'),('manager','plan'),('manager','actions'),('manager','minutes'),
  ('manager','entries'),('manager','assessment'),('manager','people'),('manager','address'),('manager','safe_contact'),
  ('key_worker','lead'),('key_worker','plan'),('key_worker','actions'),('key_worker','minutes'),
  ('key_worker','entries'),('key_worker','assessment'),('key_worker','people'),('key_worker','address'),('key_worker','safe_contact'),
  ('lead_practitioner','lead'),('lead_practitioner','plan'),('lead_practitioner','actions'),('lead_practitioner','minutes'),
  ('lead_practitioner','entries'),('lead_practitioner','assessment'),('lead_practitioner','people'),('lead_practitioner','address'),('lead_practitioner','safe_contact'),
  ('taf_member','plan'),('taf_member','actions'),('taf_member','minutes');

CREATE TABLE data.role_program (
  role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  program VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (role, program)
);
INSERT INTO data.role_program (role, program) VALUES
  ('partner','partner'),
  ('contact_officer','casework'),('manager','casework'),('key_worker','casework'),
  ('manager','manage'),('complaints_officer','manage'),('commissioner','manage'),('admin','manage');
