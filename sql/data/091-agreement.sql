-- Agreement to early help, as each adult answered it, and what a manager decides where adults disagree; sharing decisions.
-- Nothing is overwritten: a later answer of the same adult stands in place of the earlier one.

ALTER TABLE data.agreement
  MODIFY authority VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY how VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY agreed DATE NOT NULL COMMENT 'the day of the answer, whatever it was',
  ADD COLUMN answer ENUM('agreed','refused','unsafe_to_ask') NOT NULL DEFAULT 'agreed',
  ADD COLUMN for_words VARCHAR(500) NULL COMMENT 'for whom, as a referral said it; otherwise data.agreement_subject',
  ADD COLUMN said VARCHAR(2000) NULL COMMENT 'in their words; unsafe to ask: why',
  ADD COLUMN judged_by VARCHAR(200) NULL COMMENT 'a young person: the practitioner who judged that they understand this decision',
  ADD COLUMN judgement VARCHAR(2000) NULL COMMENT 'and how they judged it',
  ADD COLUMN withdrawn_how VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN withdrawn_said VARCHAR(2000) NULL,
  ADD COLUMN withdrawn_by_post_id BIGINT NULL,
  ADD COLUMN withdrawn_at DATETIME NULL,
  ADD COLUMN episode_version INT NOT NULL DEFAULT 0 COMMENT 'of the episode when it was last answered or withdrawn: what came after what';

CREATE TABLE data.agreement_subject (
  agreement_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (agreement_id, person_id),
  FOREIGN KEY (agreement_id) REFERENCES data.agreement (id)
);

-- Adults disagree, or all said no: a manager decides whether early help goes on.
CREATE TABLE data.agreement_decision (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  decision ENUM('go_on','stop') NOT NULL,
  ground ENUM('other_parent','young_person','significant_harm','no_agreement') NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  decided_by_post_id BIGINT NOT NULL,
  decided_at DATETIME NOT NULL,
  episode_version INT NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id)
);

-- One adult on one agency. Refusal wins over anybody's agreement; an override has a ground, a person and dates.
CREATE TABLE data.sharing_decision (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  by_person_id BIGINT NULL,
  by_name VARCHAR(200) NOT NULL,
  agency_id INT NULL COMMENT 'NULL: an agency without accounts here, by agency_name',
  agency_name VARCHAR(200) NOT NULL,
  answer ENUM('agreed','refused') NOT NULL,
  everything TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'all categories, as it was said; data.sharing_scope has each',
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'last day',
  said VARCHAR(2000) NULL,
  recorded_by_post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  replaced_at DATETIME NULL COMMENT 'the same adult answered again',
  override_ground ENUM('significant_harm','order','crime') NULL,
  override_reason VARCHAR(2000) NULL,
  override_until DATE NULL COMMENT 'last day',
  override_by_post_id BIGINT NULL,
  override_at DATETIME NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY refused (episode_id, agency_id, answer),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id),
  FOREIGN KEY (agency_id) REFERENCES data.agency (id)
);

CREATE TABLE data.sharing_scope (
  decision_id BIGINT NOT NULL,
  scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    CHECK (scope IN ('plan','actions','minutes','entries','assessment','people','address','safe_contact','lead')),
  PRIMARY KEY (decision_id, scope),
  FOREIGN KEY (decision_id) REFERENCES data.sharing_decision (id)
);

-- Whose 16th or 18th birthday it is, where a clock is about one person.
ALTER TABLE data.clock ADD COLUMN person_id BIGINT NULL;
