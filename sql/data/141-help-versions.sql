-- The directory is edited the same way as the guide: a place is a page of kind place, in English only; its title is its
-- name, its body what families get there, and each version has the rest here.
ALTER TABLE data.guide_page MODIFY COLUMN kind ENUM('guide','site','place') NOT NULL COMMENT 'a chapter of the guide, about the site, or a place of the directory';
CREATE TABLE data.help_detail (
  page_id INT NOT NULL,
  lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  hours VARCHAR(400) NOT NULL,
  phone VARCHAR(40) NULL,
  address VARCHAR(300) NULL,
  needs VARCHAR(400) NOT NULL CHECK (json_valid(needs)),
  languages VARCHAR(200) NOT NULL CHECK (json_valid(languages)),
  areas VARCHAR(400) NULL COMMENT 'postcode districts, spaces between; NULL: everywhere',
  state ENUM('shown','hidden') NOT NULL,
  PRIMARY KEY (page_id, lang, number),
  FOREIGN KEY (page_id, lang, number) REFERENCES data.guide_version (page_id, lang, number)
);
INSERT INTO data.guide_page (service_id, name, kind, guarded, place) SELECT h.service_id, CONCAT('place-', h.id), 'place', 0, 1000 + h.id FROM data.help_place h;
INSERT INTO data.guide_text (page_id, lang, version, review_on, reminded_for)
SELECT g.id, 'en', 1, h.review_on, h.reminded_for FROM data.help_place h JOIN data.guide_page g ON g.name = CONCAT('place-', h.id);
INSERT INTO data.guide_version (page_id, lang, number, title, body, made_at, made_by, confirmed, live_from, published_at, published_by)
SELECT g.id, 'en', 1, h.name, h.about, h.changed_at, h.changed_by, 1, h.changed_at, h.changed_at, h.changed_by FROM data.help_place h JOIN data.guide_page g ON g.name = CONCAT('place-', h.id);
INSERT INTO data.help_detail (page_id, lang, number, hours, phone, address, needs, languages, areas, state)
SELECT g.id, 'en', 1, h.hours, h.phone, h.address, h.needs, h.languages, h.areas, h.state FROM data.help_place h JOIN data.guide_page g ON g.name = CONCAT('place-', h.id);
DROP TABLE data.help_place;
