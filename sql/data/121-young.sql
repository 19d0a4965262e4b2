-- Who asked for help; and whether a parent may know of it, where a young person asked by themselves.
ALTER TABLE data.enquiry
  ADD COLUMN asked_by ENUM('parent','young_person','friend') NULL COMMENT 'of a request for help',
  ADD COLUMN parent_may_know ENUM('yes','ask_me','no') NULL COMMENT 'said by the young person';
