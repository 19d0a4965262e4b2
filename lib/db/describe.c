/* describe.c: which procedures this account may call, and with what. information_schema shows
 * an account exactly its own, so what is listed is what is granted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "db/internal.h"

static const char *const question = "SELECT r.ROUTINE_NAME, SUBSTR(p.PARAMETER_NAME, 3), p.DATA_TYPE, COALESCE(p.CHARACTER_MAXIMUM_LENGTH, 0),"
                                    " p.PARAMETER_MODE, LEFT(p.PARAMETER_NAME, 2), COALESCE(p.CHARACTER_SET_NAME, '')"
                                    " FROM information_schema.ROUTINES r LEFT JOIN information_schema.PARAMETERS p"
                                    " ON p.SPECIFIC_SCHEMA = r.ROUTINE_SCHEMA AND p.SPECIFIC_NAME = r.SPECIFIC_NAME AND p.ORDINAL_POSITION > 0"
                                    " WHERE r.ROUTINE_SCHEMA = '%s_%s' AND r.ROUTINE_TYPE = 'PROCEDURE' ORDER BY r.ROUTINE_NAME, p.ORDINAL_POSITION";

struct listing {
  struct db_procedure *at;
  size_t count, room;
};

static bool grow(void **at, size_t size, size_t needed, size_t *room) {
  size_t more = *room == 0 ? 16 : *room * 2;
  void *bigger;

  if (needed <= *room) return true;
  bigger = realloc(*at, more * size);
  if (bigger == NULL) return false;
  *at = bigger;
  *room = more;
  return true;
}

static enum db_kind kind_of(const char *type) {
  if (strstr(type, "int") != NULL) return DB_INTEGER;
  if (strstr(type, "binary") != NULL || strstr(type, "blob") != NULL) return DB_BINARY;
  return DB_TEXT;
}

static size_t number_bytes(const char *type) {
  static const struct {
    const char *type;
    size_t bytes;
  } numbers[] = {{"tinyint", 1}, {"smallint", 2}, {"mediumint", 3}, {"int", 4}};

  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
    if (strcmp(type, numbers[i].type) == 0) return numbers[i].bytes;
  return 8;
}

/* One more parameter; its room is always a power of two times 16 over count. */
static NEOERR *add_parameter(struct db_procedure *procedure, MYSQL_ROW row) {
  size_t room = procedure->count == 0 ? 0 : 16;
  struct db_parameter *fresh;
  void *at = procedure->parameters;

  if (strcmp(row[4], "IN") != 0 || strcmp(row[5], "p_") != 0)
    return nerr_raise(NERR_ASSERT, "procedure %s: parameter %s is not IN p_…", procedure->name, row[1]);
  while (room != 0 && room < procedure->count) room *= 2;
  if (!grow(&at, sizeof *fresh, procedure->count + 1, &room)) return nerr_raise(NERR_NOMEM, "no memory for parameters");
  procedure->parameters = at;
  fresh = &procedure->parameters[procedure->count++];
  snprintf(fresh->name, sizeof fresh->name, "%s", row[1]);
  fresh->kind = kind_of(row[2]);
  fresh->limit = fresh->kind == DB_INTEGER ? number_bytes(row[2]) : strtoul(row[3], NULL, 10);
  fresh->ascii = strcmp(row[6], "ascii") == 0;
  return STATUS_OK;
}

static NEOERR *add_row(struct listing *list, const char *program, MYSQL_ROW row) {
  struct db_procedure *last;
  char name[sizeof last->name];
  void *at = list->at;

  snprintf(name, sizeof name, "%s.%s", program, row[0]);
  last = list->count > 0 ? &list->at[list->count - 1] : NULL;
  if (last == NULL || strcmp(last->name, name) != 0) {
    if (!grow(&at, sizeof *last, list->count + 1, &list->room)) return nerr_raise(NERR_NOMEM, "no memory for procedures");
    list->at = at;
    last = &list->at[list->count++];
    memset(last, 0, sizeof *last);
    memcpy(last->name, name, sizeof name);
  }
  return row[1] == NULL ? STATUS_OK : nerr_pass(add_parameter(last, row));
}

NEOERR *db_describe(struct db *db, struct db_procedure **procedures, size_t *count) {
  NEOERR *err;
  char sql[1024];
  MYSQL_RES *result;
  MYSQL_ROW row;
  struct listing list = {0};

  err = db_connect(db);
  if (err != STATUS_OK) return nerr_pass(err);
  snprintf(sql, sizeof sql, question, db->program, db->release);
  if (mysql_query(db->mysql, sql) != 0 || (result = mysql_store_result(db->mysql)) == NULL) {
    unsigned code = mysql_errno(db->mysql);
    db_disconnect(db);
    return nerr_raise(E_AWAY, "cannot list procedures, errno=%u", code);
  }
  while (err == STATUS_OK && (row = mysql_fetch_row(result)) != NULL) err = add_row(&list, db->program, row);
  mysql_free_result(result);
  if (err != STATUS_OK) {
    db_describe_free(&list.at, &list.count);
    return nerr_pass(err);
  }
  *procedures = list.at;
  *count = list.count;
  return STATUS_OK;
}

void db_describe_free(struct db_procedure **procedures, size_t *count) {
  for (size_t i = 0; i < *count; i++) free((*procedures)[i].parameters);
  free(*procedures);
  *procedures = NULL;
  *count = 0;
}

const struct db_procedure *db_find(const struct db_procedure *procedures, size_t count, const char *name) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(procedures[i].name, name) == 0) return &procedures[i];
  return NULL;
}
