/* call.c: one CALL from binding to final OK, with the rules for when it may be made again. */
#include <errmsg.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "base/text.h"
#include "db/internal.h"

enum { ATTEMPTS = 3, MOST_PARAMETERS = 64, PATIENCE_MS = 3000 };

/* What became of one attempt. */
enum outcome {
  OUTCOME_OK,
  OUTCOME_AGAIN, /* nothing happened in the database: CALL again */
  OUTCOME_LOST,  /* the connection is gone: connect, CALL again (writes carry a key) */
  OUTCOME_FAILED,
};

struct binding {
  MYSQL_BIND at[MOST_PARAMETERS];
  long long numbers[MOST_PARAMETERS];
  unsigned long lengths[MOST_PARAMETERS];
};

static long now_ms(void) {
  struct timespec t;

  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static NEOERR *bind_number(struct binding *binding, size_t i, const struct db_parameter *parameter, const struct db_value *value) {
  long long most = parameter->limit < 8 ? (1LL << (parameter->limit * 8 - 1)) - 1 : LLONG_MAX;
  char text[24], *end;

  if (value->length >= sizeof text) return nerr_raise(E_NOT_FOUND, "a number is too long");
  memcpy(text, value->bytes, value->length);
  text[value->length] = '\0';
  errno = 0;
  binding->numbers[i] = strtoll(text, &end, 10);
  if (*end != '\0' || errno != 0 || (text[0] != '-' && (text[0] < '0' || text[0] > '9'))) return nerr_raise(E_NOT_FOUND, "a number is none");
  if (binding->numbers[i] > most || binding->numbers[i] < -most) return nerr_raise(E_NOT_FOUND, "a number is too large");
  binding->at[i].buffer_type = MYSQL_TYPE_LONGLONG;
  binding->at[i].buffer = &binding->numbers[i];
  return STATUS_OK;
}

static bool too_long(const struct db_parameter *parameter, const struct db_value *value) {
  if (parameter->limit == 0 || value->length <= parameter->limit) return false;
  if (parameter->kind == DB_BINARY) return true;
  return text_length(value->bytes) > parameter->limit;
}

static bool holds(const struct db_parameter *parameter, const struct db_value *value) {
  for (size_t i = 0; parameter->ascii && i < value->length; i++)
    if ((unsigned char)value->bytes[i] > 0x7f) return false;
  return true;
}

static NEOERR *bind_value(struct binding *binding, size_t i, const struct db_parameter *parameter, const struct db_value *value) {
  if (value->bytes == NULL || value->length == 0) {
    binding->at[i].buffer_type = MYSQL_TYPE_NULL;
    return STATUS_OK;
  }
  if (parameter->kind == DB_INTEGER) return nerr_pass(bind_number(binding, i, parameter, value));
  if (too_long(parameter, value)) return nerr_raise(E_BAD_REQUEST, "parameter %s is too long", parameter->name);
  if (!holds(parameter, value)) return nerr_raise(E_BAD_REQUEST, "parameter %s holds no such characters", parameter->name);
  binding->lengths[i] = value->length;
  binding->at[i].buffer_type = parameter->kind == DB_BINARY ? MYSQL_TYPE_BLOB : MYSQL_TYPE_STRING;
  binding->at[i].buffer = (void *)value->bytes;
  binding->at[i].buffer_length = value->length;
  binding->at[i].length = &binding->lengths[i];
  return STATUS_OK;
}

static NEOERR *bind_all(struct binding *binding, const struct db_procedure *procedure, db_source source, void *source_data) {
  NEOERR *err;

  if (procedure->count > MOST_PARAMETERS) return nerr_raise(NERR_ASSERT, "procedure %s has too many parameters", procedure->name);
  memset(binding->at, 0, procedure->count * sizeof binding->at[0]);
  for (size_t i = 0; i < procedure->count; i++) {
    struct db_value value = {NULL, 0};

    if (!source(procedure->parameters[i].name, &value, source_data))
      return nerr_raise(NERR_ASSERT, "procedure %s: no source for parameter %s", procedure->name, procedure->parameters[i].name);
    err = bind_value(binding, i, &procedure->parameters[i], &value);
    if (err != STATUS_OK) return nerr_pass(err);
  }
  return STATUS_OK;
}

static MYSQL_STMT *already_prepared(struct db *db, const struct db_procedure *procedure) {
  for (size_t i = 0; i < db->prepared_count; i++)
    if (db->prepared[i].procedure == procedure) return db->prepared[i].statement;
  return NULL;
}

static NEOERR *remember(struct db *db, const struct db_procedure *procedure, MYSQL_STMT *statement) {
  struct prepared *more = realloc(db->prepared, (db->prepared_count + 1) * sizeof *more);

  if (more == NULL) return nerr_raise(NERR_NOMEM, "no memory for a statement");
  db->prepared = more;
  more[db->prepared_count++] = (struct prepared){procedure, statement};
  return STATUS_OK;
}

/* "CALL `casework_1`.`family_show`(?,?)" */
static NEOERR *call_text(const struct db *db, const struct db_procedure *procedure, char *sql, size_t size) {
  const char *dot = strchr(procedure->name, '.');
  size_t length;

  if (dot == NULL || strchr(procedure->name, '`') != NULL) return nerr_raise(NERR_ASSERT, "procedure %s has no schema", procedure->name);
  length = (size_t)snprintf(sql, size, "CALL `%.*s_%s`.`%s`(", (int)(dot - procedure->name), procedure->name, db->release, dot + 1);
  for (size_t i = 0; i < procedure->count && length + 4 < size; i++) length += (size_t)snprintf(sql + length, size - length, i == 0 ? "?" : ",?");
  if (length + 2 > size) return nerr_raise(NERR_ASSERT, "procedure %s: CALL is too long", procedure->name);
  memcpy(sql + length, ")", 2);
  return STATUS_OK;
}

/* The statement for procedure, prepared now if it was not. *statement stays NULL if the server refused. */
static NEOERR *prepare(struct db *db, const struct db_procedure *procedure, MYSQL_STMT **statement, unsigned *code) {
  NEOERR *err;
  char sql[512];

  *statement = already_prepared(db, procedure);
  if (*statement != NULL) return STATUS_OK;
  err = call_text(db, procedure, sql, sizeof sql);
  if (err != STATUS_OK) return nerr_pass(err);
  *statement = mysql_stmt_init(db->mysql);
  if (*statement == NULL) return nerr_raise(NERR_NOMEM, "no memory for a statement");
  if (mysql_stmt_prepare(*statement, sql, (unsigned long)strlen(sql)) == 0) return nerr_pass(remember(db, procedure, *statement));
  *code = mysql_stmt_errno(*statement);
  mysql_stmt_close(*statement);
  *statement = NULL;
  return STATUS_OK;
}

static bool connection_is_lost(unsigned code) { return (code >= 2000 && code < 3000) || code == 1053 || code == 1927 || code == 4031; }

static enum outcome outcome_of(unsigned code) {
  if (code == 1213 || code == 1020 || code == 1615 || code == 1243) return OUTCOME_AGAIN;
  return connection_is_lost(code) ? OUTCOME_LOST : OUTCOME_FAILED;
}

/* Overloaded, locked, read-only or not part of the cluster: wait and try again, not our fault. */
static bool is_away(unsigned code) {
  static const unsigned away[] = {1040, 1047, 1203, 1205, 1213, 1020, 1290, 1317, 1836, 1969, 3024};

  for (size_t i = 0; i < sizeof away / sizeof away[0]; i++)
    if (away[i] == code) return true;
  return connection_is_lost(code);
}

static NEOERR *raise_for(const char *procedure, unsigned code, const char *state) {
  if (strcmp(state, "45401") == 0) return nerr_raise(E_SIGNED_OUT, "%s", procedure);
  if (strcmp(state, "45403") == 0) return nerr_raise(E_PURPOSE, "%s", procedure);
  if (strcmp(state, "45404") == 0) return nerr_raise(E_NOT_FOUND, "%s", procedure);
  if (strcmp(state, "45409") == 0) return nerr_raise(E_CONFLICT, "%s", procedure);
  if (strcmp(state, "45422") == 0) return nerr_raise(E_INVALID, "%s", procedure);
  if (strcmp(state, "45429") == 0) return nerr_raise(E_TOO_MANY, "%s", procedure);
  if (is_away(code)) return nerr_raise(E_AWAY, "%s errno=%u sqlstate=%s", procedure, code, state);
  return nerr_raise(NERR_DB, "%s errno=%u sqlstate=%s", procedure, code, state);
}

/* Takes away everything under data but the node named keep (NULL: nothing is kept). */
static NEOERR *drop_rows(HDF *data, const char *keep) {
  NEOERR *err = STATUS_OK;
  HDF *child = hdf_obj_child(data), *next;

  for (; child != NULL && err == STATUS_OK; child = next) {
    next = hdf_obj_next(child);
    if (keep != NULL && strncmp(hdf_obj_name(child), keep, strlen(keep)) == 0) continue;
    err = hdf_remove_tree(data, hdf_obj_name(child));
  }
  return nerr_pass(err);
}

/* An error among the rows is noted at the connection and not at the statement: it must not pass for success. */
static unsigned error_now(struct db *db, MYSQL_STMT *statement) {
  unsigned code = mysql_stmt_errno(statement);

  if (code == 0) code = mysql_errno(db->mysql);
  return code == 0 ? CR_UNKNOWN_ERROR : code;
}

/* Executes and reads every result set; *code is the server's or client's error, 0 if none. */
static NEOERR *execute(struct db *db, MYSQL_STMT *statement, struct binding *binding, HDF *data, unsigned *code) {
  NEOERR *err;
  int more;

  if (mysql_stmt_bind_param(statement, binding->at) != 0 || mysql_stmt_execute(statement) != 0) {
    *code = error_now(db, statement);
    return STATUS_OK;
  }
  do {
    bool failed = false;

    if (mysql_stmt_field_count(statement) > 0) {
      err = db_read_rows(db, statement, data, &failed);
      if (err != STATUS_OK) return nerr_pass(err);
      if (!failed) mysql_stmt_free_result(statement);
    }
    more = failed ? 1 : mysql_stmt_next_result(statement);
  } while (more == 0);
  if (more > 0) *code = error_now(db, statement);
  return STATUS_OK;
}

/* Whatever a failed CALL left open must not be committed by the next person's. */
static void roll_back(struct db *db) {
  if (db->mysql != NULL && mysql_rollback(db->mysql) != 0) db_disconnect(db);
}

static void forget(struct db *db, const struct db_procedure *procedure) {
  for (size_t i = 0; i < db->prepared_count; i++)
    if (db->prepared[i].procedure == procedure) {
      mysql_stmt_close(db->prepared[i].statement);
      db->prepared[i] = db->prepared[--db->prepared_count];
      return;
    }
}

/* One attempt. On OUTCOME_FAILED the error says why; otherwise it is STATUS_OK. */
static NEOERR *attempt(struct db *db, const struct db_procedure *procedure, struct binding *binding, HDF *data, enum outcome *outcome) {
  NEOERR *err;
  MYSQL_STMT *statement = NULL;
  unsigned code = 0;
  char state[6] = "";
  bool noted_there; /* at the statement */

  *outcome = OUTCOME_FAILED;
  err = db_connect(db);
  if (err == STATUS_OK) err = prepare(db, procedure, &statement, &code);
  if (err == STATUS_OK && statement != NULL) err = execute(db, statement, binding, data, &code);
  if (err != STATUS_OK) { /* ours, not the server's: result sets may be unread */
    db_disconnect(db);
    return nerr_pass(err);
  }
  if (code == 0 && statement != NULL) {
    *outcome = OUTCOME_OK;
    return STATUS_OK;
  }
  noted_there = statement != NULL && mysql_stmt_errno(statement) != 0;
  snprintf(state, sizeof state, "%s", noted_there ? mysql_stmt_sqlstate(statement) : mysql_sqlstate(db->mysql));
  *outcome = outcome_of(code);
  if (*outcome == OUTCOME_LOST)
    db_disconnect(db);
  else
    roll_back(db);
  if (code == 1615 || code == 1243) forget(db, procedure);
  return raise_for(procedure->name, code, state);
}

/* What a failed CALL may leave for the page that says so. */
static const char *kept_by(NEOERR *err) {
  if (nerr_match(err, E_INVALID)) return "errors";
  return nerr_match(err, E_CONFLICT) ? "conflict" : NULL;
}

NEOERR *db_call(struct db *db, const struct db_procedure *procedure, db_source source, void *source_data, HDF *data) {
  NEOERR *err, *drop;
  struct binding binding;
  enum outcome outcome;
  long start = now_ms();

  err = bind_all(&binding, procedure, source, source_data);
  if (err != STATUS_OK) return nerr_pass(err);
  for (int round = 1;; round++) {
    err = attempt(db, procedure, &binding, data, &outcome);
    if (err == STATUS_OK) return STATUS_OK;
    drop = drop_rows(data, kept_by(err));
    nerr_ignore(&drop);
    if (outcome == OUTCOME_FAILED || round == ATTEMPTS || now_ms() - start > PATIENCE_MS) return nerr_pass(err);
    log_line("warn", "event=call_again procedure=%s round=%d", procedure->name, round);
    nerr_ignore(&err);
  }
}
