-- The service user guide: pages, each in some languages, each language with every version that it had.
CREATE TABLE data.guide_language (
  lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(64) NOT NULL COMMENT 'in itself',
  english VARCHAR(64) NOT NULL,
  direction ENUM('ltr','rtl') NOT NULL,
  place INT NOT NULL
);
INSERT INTO data.guide_language VALUES
  ('en', 'English', 'English', 'ltr', 1), ('bn', 'বাংলা', 'Bengali', 'ltr', 2), ('so', 'Soomaali', 'Somali', 'ltr', 3),
  ('tr', 'Türkçe', 'Turkish', 'ltr', 4), ('ar', 'العربية', 'Arabic', 'rtl', 5);

CREATE TABLE data.guide_page (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  name VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind ENUM('guide','site') NOT NULL COMMENT 'a chapter of the guide, or about the site',
  guarded TINYINT(1) NOT NULL COMMENT 'safety, agreement or emergency: a translation that nobody confirmed is never shown',
  place INT NOT NULL,
  UNIQUE KEY (service_id, name),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);

CREATE TABLE data.guide_text (
  page_id INT NOT NULL,
  lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL COMMENT 'number of the newest version: whoever saves must have read it',
  review_on DATE NOT NULL,
  reminded_for DATE NULL COMMENT 'the review_on that admins were reminded of',
  PRIMARY KEY (page_id, lang),
  FOREIGN KEY (page_id) REFERENCES data.guide_page (id),
  FOREIGN KEY (lang) REFERENCES data.guide_language (lang)
);

-- A version is never changed but for when it goes live. What is shown is in core.guide_live.
CREATE TABLE data.guide_version (
  page_id INT NOT NULL,
  lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  body MEDIUMTEXT NOT NULL COMMENT 'Markdown',
  note VARCHAR(200) NULL COMMENT 'what was changed, in words',
  made_at DATETIME NOT NULL,
  made_by BIGINT NULL COMMENT 'post; NULL: came with the service',
  confirmed TINYINT(1) NOT NULL COMMENT 'English, or a translation that the council has confirmed',
  live_from DATETIME NULL COMMENT 'NULL: a draft; in the future: scheduled',
  published_at DATETIME NULL,
  published_by BIGINT NULL,
  PRIMARY KEY (page_id, lang, number),
  KEY (page_id, lang, live_from),
  FOREIGN KEY (page_id, lang) REFERENCES data.guide_text (page_id, lang),
  FOREIGN KEY (made_by) REFERENCES data.post (id),
  FOREIGN KEY (published_by) REFERENCES data.post (id)
);
