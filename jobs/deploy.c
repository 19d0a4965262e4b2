/* deploy: loads a council's service into the database: the service itself, its days (working or
 * not, and when each begins in UTC), teams, postcodes, clocks, code lists, form definitions, the guide.
 * One transaction; repeating it changes nothing. It runs once a release as the administrator, before
 * the programs start, and is the one job that writes SQL of its own: no program's account can do
 * what it does.
 *
 * A form's definition is never changed: a new version is a new row beside it, under its own hash.
 * A code that a list has no more stays, behind all others: old records still say it in words. */
#include <mysql.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/config.h"
#include "base/log.h"
#include "base/time.h"
#include "form/form.h"
#include "jobs/deploy/guide.h"
#include "service/say.h"
#include "service/service.h"

enum { VALUES_MAX = 8, PLACE_RETIRED = 10000 };

/* One statement, its values all texts (NULL binds NULL). */
static NEOERR *bind_and_run(MYSQL_STMT *statement, const char *const *values, size_t count) {
  MYSQL_BIND binds[VALUES_MAX];
  unsigned long lengths[VALUES_MAX];
  memset(binds, 0, sizeof binds);
  for (size_t i = 0; i < count && i < VALUES_MAX; i++) {
    lengths[i] = values[i] ? strlen(values[i]) : 0;
    binds[i] = (MYSQL_BIND){.buffer_type = values[i] ? MYSQL_TYPE_STRING : MYSQL_TYPE_NULL,
                            .buffer = (void *)values[i],
                            .buffer_length = lengths[i],
                            .length = &lengths[i]};
  }
  if ((count && mysql_stmt_bind_param(statement, binds)) || mysql_stmt_execute(statement))
    return nerr_raise(NERR_DB, "a statement failed: %u %s", mysql_stmt_errno(statement), mysql_stmt_error(statement));
  return STATUS_OK;
}

static NEOERR *prepare(MYSQL *mysql, const char *sql, MYSQL_STMT **statement) {
  *statement = mysql_stmt_init(mysql);
  if (!*statement) return nerr_raise(NERR_NOMEM, "no memory for a statement");
  if (!mysql_stmt_prepare(*statement, sql, strlen(sql))) return STATUS_OK;
  NEOERR *err = nerr_raise(NERR_DB, "a statement is wrong: %u %s", mysql_stmt_errno(*statement), mysql_stmt_error(*statement));
  mysql_stmt_close(*statement);
  *statement = NULL;
  return err;
}

static NEOERR *run(MYSQL *mysql, const char *sql, const char *const *values, size_t count) {
  MYSQL_STMT *statement = NULL;
  NEOERR *err = prepare(mysql, sql, &statement);
  if (err) return nerr_pass(err);
  err = bind_and_run(statement, values, count);
  mysql_stmt_close(statement);
  return nerr_pass(err);
}

#define RUN(mysql, sql, ...) run(mysql, sql, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static NEOERR *load_service(MYSQL *mysql, const struct service *service, char id[static 24]) {
  NEOERR *err = RUN(mysql,
                    "INSERT INTO data.service (code, name, front_door_mail, demonstration) VALUES (?, ?, ?, ?) "
                    "ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id), name = VALUES(name), "
                    "front_door_mail = VALUES(front_door_mail), demonstration = VALUES(demonstration)",
                    service->code, service->name, service->front_door_mail, service->demonstration ? "1" : "0");
  snprintf(id, 24, "%llu", (unsigned long long)mysql_insert_id(mysql));
  return nerr_pass(err);
}

static NEOERR *load_days(MYSQL *mysql, const char *id) {
  MYSQL_STMT *statement = NULL;
  NEOERR *err = prepare(mysql,
                        "INSERT INTO data.day (service_id, day, starts_at, working, ordinal) VALUES (?, ?, ?, ?, ?) "
                        "ON DUPLICATE KEY UPDATE starts_at = VALUES(starts_at), working = VALUES(working), ordinal = VALUES(ordinal)",
                        &statement);
  char day[11], next[11], starts[20], ordinal[24], last[11];
  long count = 0;
  snprintf(day, sizeof day, "%d-01-01", WORKING_YEAR_FIRST);
  snprintf(last, sizeof last, "%d-12-31", WORKING_YEAR_LAST);
  while (!err && strcmp(day, last) <= 0) {
    bool works = working_day(day);
    count += works;
    snprintf(ordinal, sizeof ordinal, "%ld", count);
    if (!day_start(day, starts) || !day_after(day, next)) err = nerr_raise(NERR_ASSERT, "no such day");
    const char *values[] = {id, day, starts, works ? "1" : "0", ordinal};
    if (!err) err = bind_and_run(statement, values, 5);
    memcpy(day, next, sizeof day);
  }
  if (statement) mysql_stmt_close(statement);
  return nerr_pass(err);
}

static NEOERR *load_postcodes(MYSQL *mysql, const char *id, const struct service_team *team) {
  for (size_t i = 0; i < team->postcode_count; i++) {
    char prefix[16];
    size_t n = 0;
    for (const char *at = team->postcodes[i]; *at && n < sizeof prefix - 1; at++)
      if (*at != ' ') prefix[n++] = *at;
    prefix[n] = 0;
    NEOERR *err = RUN(mysql,
                      "INSERT INTO data.postcode_team (service_id, prefix, team_id) "
                      "SELECT t.service_id, ?, t.id FROM data.team t WHERE t.service_id = ? AND t.code = ?",
                      prefix, id, team->code);
    if (err) return nerr_pass(err);
  }
  return STATUS_OK;
}

static NEOERR *load_teams(MYSQL *mysql, const char *id, const struct service *service) {
  NEOERR *err = RUN(mysql, "DELETE FROM data.postcode_team WHERE service_id = ?", id);
  for (size_t i = 0; i < service->team_count && !err; i++) {
    const struct service_team *team = &service->teams[i];
    err = RUN(mysql,
              "INSERT INTO data.team (service_id, code, name, locality) VALUES (?, ?, ?, ?) "
              "ON DUPLICATE KEY UPDATE name = VALUES(name), locality = VALUES(locality)",
              id, team->code, team->name, team->locality ? "1" : "0");
    if (!err) err = load_postcodes(mysql, id, team);
  }
  return nerr_pass(err);
}

static NEOERR *load_clocks(MYSQL *mysql, const char *id, const struct service *service) {
  NEOERR *err = STATUS_OK;
  for (size_t i = 0; i < service->clock_count && !err; i++) {
    char amount[24], warn[24], extend[24];
    snprintf(amount, sizeof amount, "%ld", service->clocks[i].amount);
    snprintf(warn, sizeof warn, "%ld", service->clocks[i].warn);
    snprintf(extend, sizeof extend, "%ld", service->clocks[i].extend);
    err = RUN(mysql,
              "INSERT INTO data.clock_rule (service_id, kind, amount, unit, warn_working_days, extend_most) VALUES (?, ?, ?, ?, ?, NULLIF(?, '0')) "
              "ON DUPLICATE KEY UPDATE amount = VALUES(amount), unit = VALUES(unit), warn_working_days = VALUES(warn_working_days), "
              "extend_most = VALUES(extend_most)",
              id, service->clocks[i].kind, amount, service->clocks[i].unit, warn, extend);
  }
  return nerr_pass(err);
}

static NEOERR *load_limits(MYSQL *mysql, const struct service *service) {
  NEOERR *err = STATUS_OK;
  for (size_t i = 0; i < service->limit_count && !err; i++) {
    char address[24], form[24];
    snprintf(address, sizeof address, "%ld", service->limits[i].per_address);
    snprintf(form, sizeof form, "%ld", service->limits[i].per_form);
    err = RUN(mysql,
              "INSERT INTO data.public_limit (form, per_address, per_form) VALUES (?, ?, ?) "
              "ON DUPLICATE KEY UPDATE per_address = VALUES(per_address), per_form = VALUES(per_form)",
              service->limits[i].form, address, form);
  }
  return nerr_pass(err);
}

static NEOERR *load_code(MYSQL *mysql, const char *id, const char *list, const char *code, const char *label, size_t place) {
  char number[24];
  snprintf(number, sizeof number, "%zu", place);
  return nerr_pass(RUN(mysql,
                       "INSERT INTO data.code (service_id, list, code, label, place) VALUES (?, ?, ?, ?, ?) "
                       "ON DUPLICATE KEY UPDATE label = VALUES(label), place = VALUES(place)",
                       id, list, code, label, number));
}

/* Whom danger that somebody tells out of hours is mailed to, and between which times of a working day. */
static NEOERR *load_night(MYSQL *mysql, const char *id, const struct service *service) {
  NEOERR *err = RUN(mysql, "DELETE FROM data.code WHERE service_id = ? AND list = 'out_of_hours'", id);
  if (err || !service->out_of_hours_mail) return nerr_pass(err);
  err = load_code(mysql, id, "out_of_hours", "mail", service->out_of_hours_mail, 1);
  if (!err) err = load_code(mysql, id, "out_of_hours", "from", service->out_of_hours_from, 2);
  if (!err) err = load_code(mysql, id, "out_of_hours", "to", service->out_of_hours_to, 3);
  return nerr_pass(err);
}

/* A list's codes; those that stand for another outcome once more, in the list level_instead. */
static NEOERR *load_list(MYSQL *mysql, const char *id, const struct service_list *list) {
  NEOERR *err = STATUS_OK;
  for (size_t i = 0; i < list->count && !err; i++) {
    const struct service_code *code = &list->codes[i];
    err = load_code(mysql, id, list->name, code->value, code->label, i + 1);
    if (!err && code->instead) err = load_code(mysql, id, "level_instead", code->value, code->instead, i + 1);
  }
  return nerr_pass(err);
}

static NEOERR *load_codes(MYSQL *mysql, const char *id, const struct service *service) {
  char retired[24];
  snprintf(retired, sizeof retired, "%d", PLACE_RETIRED);
  NEOERR *err = RUN(mysql, "UPDATE data.code SET place = ? + place WHERE service_id = ? AND place < ?", retired, id, retired);
  if (!err) err = RUN(mysql, "DELETE FROM data.code WHERE service_id = ? AND list = 'level_instead'", id);
  for (size_t i = 0; i < service->list_count && !err; i++) err = load_list(mysql, id, &service->lists[i]);
  if (!err) err = load_code(mysql, id, "mail", "front_door", service->front_door_mail, 1);
  if (!err) err = load_code(mysql, id, "mail", "complaints", service->complaints_mail, 2);
  if (!err) err = load_night(mysql, id, service);
  return nerr_pass(err);
}

static NEOERR *load_forms(MYSQL *mysql) {
  NEOERR *err = STATUS_OK;
  for (size_t i = 0; i < form_count() && !err; i++) {
    const struct form *form = form_at(i);
    err = RUN(mysql, "INSERT IGNORE INTO data.form_definition (hash, name, definition, loaded_at) VALUES (?, ?, ?, UTC_TIMESTAMP())", form_hash(form),
              form_name(form), form_definition(form));
  }
  return nerr_pass(err);
}

static NEOERR *load_all(MYSQL *mysql) {
  char id[24];
  const struct service *service = service_current();
  NEOERR *err = load_service(mysql, service, id);
  if (!err) err = load_days(mysql, id);
  if (!err) err = load_teams(mysql, id, service);
  if (!err) err = load_clocks(mysql, id, service);
  if (!err) err = load_limits(mysql, service);
  if (!err) err = load_codes(mysql, id, service);
  if (!err) err = load_forms(mysql);
  if (!err) err = guide_load(mysql, run, id, config_get("root", ""), config_get("service", ""));
  return nerr_pass(err);
}

static NEOERR *connect_database(MYSQL **mysql) {
  static const char *const settings[] = {"SET NAMES utf8mb4 COLLATE utf8mb4_uca1400_nopad_ai_ci", "SET SESSION sql_mode = 'TRADITIONAL'",
                                         "SET SESSION max_statement_time = 60", "START TRANSACTION"};
  *mysql = mysql_init(NULL);
  if (!*mysql) return nerr_raise(NERR_NOMEM, "no memory for a connection");
  if (!mysql_real_connect(*mysql, NULL, config_get("db_user", "root"), config_get("db_password", NULL), "data", 0, config_get("db_socket", NULL), 0))
    return nerr_raise(E_AWAY, "the database cannot be reached: %u %s", mysql_errno(*mysql), mysql_error(*mysql));
  for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
    if (mysql_query(*mysql, settings[i])) return nerr_raise(NERR_DB, "a setting failed: %u %s", mysql_errno(*mysql), mysql_error(*mysql));
  return STATUS_OK;
}

static NEOERR *deploy(void) {
  const char *root = config_get("root", NULL), *service = config_get("service", NULL), *mode = config_get("mode", "production");
  MYSQL *mysql = NULL;
  if (!root || !service) return nerr_raise(NERR_NOT_FOUND, "the settings lack root or service");
  NEOERR *err = service_start(root, service, strcmp(mode, "production") != 0);
  if (!err) err = say_start(root);
  if (!err) err = form_start(root, service);
  if (!err) err = connect_database(&mysql);
  if (!err) err = load_all(mysql);
  if (!err && mysql_commit(mysql)) err = nerr_raise(NERR_DB, "the commit failed: %u %s", mysql_errno(mysql), mysql_error(mysql));
  if (!err) log_line("info", "event=deployed service=%s forms=%zu", service, form_count());
  if (mysql) mysql_close(mysql);
  form_stop();
  say_stop();
  service_stop();
  return nerr_pass(err);
}

int main(void) {
  log_open("deploy");
  NEOERR *err = error_init();
  if (!err && !time_start()) err = nerr_raise(NERR_ASSERT, "this machine does not know Europe/London: install tzdata");
  if (!err) err = config_start("deploy");
  if (!err) err = deploy();
  if (!err) return 0;
  log_error(NULL, &err);
  return 1;
}
