-- A calendar file is made of its columns when the mail is sent (030-team.sql): none is kept whole.
ALTER TABLE data.outbox DROP COLUMN calendar;
