/* rows.c: a result set becomes nodes. The first column's alias says where: `family` is one
 * record, `members[]` a list. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/time.h"
#include "db/internal.h"

enum { FIRST_ROOM = 256, LARGEST_CELL = 64 * 1024 * 1024 };

struct target {
  HDF *data;
  char name[64];
  bool list;
  unsigned long rows;
};

static bool name_is_plain(const char *name) { return name[0] != '\0' && name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0'; }

static NEOERR *target_of(struct target *target, const char *marker) {
  size_t length = strlen(marker);

  target->list = length > 2 && strcmp(marker + length - 2, "[]") == 0;
  if (target->list) length -= 2;
  if (length >= sizeof target->name) return nerr_raise(NERR_ASSERT, "result set's name is too long");
  memcpy(target->name, marker, length);
  target->name[length] = '\0';
  if (!name_is_plain(target->name)) return nerr_raise(NERR_ASSERT, "result set's name is not [a-z0-9_]");
  return STATUS_OK;
}

/* Makes at least n cells with room. */
static NEOERR *cells_need(struct db *db, unsigned n) {
  struct cell *cells;
  MYSQL_BIND *binds;

  if (n > db->cell_count) {
    cells = realloc(db->cells, n * sizeof *cells);
    if (cells == NULL) return nerr_raise(NERR_NOMEM, "no memory for columns");
    db->cells = cells;
    binds = realloc(db->binds, n * sizeof *binds);
    if (binds == NULL) return nerr_raise(NERR_NOMEM, "no memory for columns");
    db->binds = binds;
  }
  for (; db->cell_count < n; db->cell_count++) {
    struct cell *cell = &db->cells[db->cell_count];
    cell->bytes = malloc(FIRST_ROOM);
    cell->room = FIRST_ROOM;
    if (cell->bytes == NULL) return nerr_raise(NERR_NOMEM, "no memory for a column");
  }
  return STATUS_OK;
}

static bool is_binary(const MYSQL_FIELD *field) {
  switch (field->type) {
  case MYSQL_TYPE_STRING:
  case MYSQL_TYPE_VAR_STRING:
  case MYSQL_TYPE_VARCHAR:
  case MYSQL_TYPE_TINY_BLOB:
  case MYSQL_TYPE_MEDIUM_BLOB:
  case MYSQL_TYPE_LONG_BLOB:
  case MYSQL_TYPE_BLOB: return field->charsetnr == 63;
  default: return false;
  }
}

static void bind_cells(struct db *db, unsigned n, const MYSQL_FIELD *fields) {
  memset(db->binds, 0, n * sizeof *db->binds);
  for (unsigned i = 0; i < n; i++) {
    db->binds[i].buffer_type = is_binary(&fields[i]) || fields[i].type == MYSQL_TYPE_BIT ? MYSQL_TYPE_BLOB : MYSQL_TYPE_STRING;
    db->binds[i].buffer = db->cells[i].bytes;
    db->binds[i].buffer_length = db->cells[i].room;
    db->binds[i].length = &db->cells[i].length;
    db->binds[i].is_null = &db->cells[i].null;
  }
}

/* Fetches again, with room enough, what did not fit; *grown says that cells must be bound anew. */
static NEOERR *fetch_long(struct db *db, MYSQL_STMT *statement, unsigned n, bool *grown) {
  for (unsigned i = 0; i < n; i++) {
    struct cell *cell = &db->cells[i];
    char *bigger;

    if (cell->null || cell->length < cell->room) continue;
    if (cell->length > LARGEST_CELL) return nerr_raise(NERR_OUTOFRANGE, "a value is too large");
    bigger = realloc(cell->bytes, cell->length + 1);
    if (bigger == NULL) return nerr_raise(NERR_NOMEM, "no memory for a value");
    cell->bytes = bigger;
    cell->room = cell->length + 1;
    db->binds[i].buffer = cell->bytes;
    db->binds[i].buffer_length = cell->room;
    if (mysql_stmt_fetch_column(statement, &db->binds[i], i, 0) != 0) return nerr_raise(NERR_DB, "a long value could not be fetched");
    *grown = true;
  }
  return STATUS_OK;
}

/* "2026-11-22 09:30:00" becomes name.iso, name.text and, with the day of the week before it, name.long. */
static NEOERR *set_time(HDF *row, const char *name, char *iso) {
  NEOERR *err;
  HDF *node;
  char text[TIME_TEXT_SIZE], weekday[WEEKDAY_SIZE], whole[TIME_TEXT_SIZE + WEEKDAY_SIZE];
  char *fraction = strchr(iso, '.');

  if (fraction != NULL) *fraction = '\0';
  err = hdf_get_node(row, name, &node);
  if (err != STATUS_OK) return nerr_pass(err);
  err = hdf_set_value(node, "iso", iso);
  if (err != STATUS_OK || !time_text(iso, text) || !time_weekday(iso, weekday))
    return err != STATUS_OK ? nerr_pass(err) : nerr_pass(hdf_set_value(node, "text", iso));
  snprintf(whole, sizeof whole, "%s %s", weekday, text);
  err = hdf_set_value(node, "text", text);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(hdf_set_value(node, "long", whole));
}

/* "09:30:00" becomes name.iso "09:30" and name.text "9:30am". */
static NEOERR *set_clock(HDF *row, const char *name, const char *value) {
  NEOERR *err;
  HDF *node;
  unsigned hour, minute;
  char iso[16], text[16];

  if (sscanf(value, "%2u:%2u", &hour, &minute) != 2 || hour > 23 || minute > 59) return nerr_pass(hdf_set_value(row, name, value));
  snprintf(iso, sizeof iso, "%02u:%02u", hour, minute);
  if (minute == 0)
    snprintf(text, sizeof text, "%u%s", hour % 12 == 0 ? 12 : hour % 12, hour < 12 ? "am" : "pm");
  else
    snprintf(text, sizeof text, "%u:%02u%s", hour % 12 == 0 ? 12 : hour % 12, minute, hour < 12 ? "am" : "pm");
  err = hdf_get_node(row, name, &node);
  if (err == STATUS_OK) err = hdf_set_value(node, "iso", iso);
  if (err == STATUS_OK) err = hdf_set_value(node, "text", text);
  return nerr_pass(err);
}

static NEOERR *set_hex(HDF *row, const char *name, const struct cell *cell) {
  static const char digits[] = "0123456789abcdef";
  char *hex = malloc(cell->length * 2 + 1);

  if (hex == NULL) return nerr_raise(NERR_NOMEM, "no memory for a value");
  for (unsigned long i = 0; i < cell->length; i++) {
    hex[i * 2] = digits[(unsigned char)cell->bytes[i] >> 4];
    hex[i * 2 + 1] = digits[cell->bytes[i] & 15];
  }
  hex[cell->length * 2] = '\0';
  return nerr_pass(hdf_set_buf(row, name, hex));
}

/* "02079460101" of a column phone or …_phone stays the value; name.text is it in groups, to read. */
static NEOERR *set_text(HDF *row, const char *name, const char *value) {
  char path[80], text[PHONE_TEXT_SIZE];
  NEOERR *err = hdf_set_value(row, name, value);
  const char *end = strrchr(name, '_');

  if (err != STATUS_OK || strcmp(end == NULL ? name : end + 1, "phone") != 0) return nerr_pass(err);
  phone_text(value, text);
  snprintf(path, sizeof path, "%.64s.text", name);
  return nerr_pass(hdf_set_value(row, path, text));
}

static NEOERR *set_cell(HDF *row, const MYSQL_FIELD *field, struct cell *cell) {
  if (cell->null) return STATUS_OK;
  if (field->type == MYSQL_TYPE_BIT) {
    bool set = false;
    for (unsigned long i = 0; i < cell->length; i++) set = set || cell->bytes[i] != 0;
    return nerr_pass(hdf_set_value(row, field->name, set ? "1" : "0"));
  }
  if (is_binary(field)) return nerr_pass(set_hex(row, field->name, cell));
  cell->bytes[cell->length] = '\0'; /* fetch_long keeps length under room */
  switch (field->type) {
  case MYSQL_TYPE_DATE:
  case MYSQL_TYPE_NEWDATE:
  case MYSQL_TYPE_DATETIME:
  case MYSQL_TYPE_TIMESTAMP: return nerr_pass(set_time(row, field->name, cell->bytes));
  case MYSQL_TYPE_TIME: return nerr_pass(set_clock(row, field->name, cell->bytes));
  default: return nerr_pass(set_text(row, field->name, cell->bytes));
  }
}

/* Puts the row that is in the cells under data. */
static NEOERR *set_row(struct db *db, struct target *target, unsigned n, const MYSQL_FIELD *fields) {
  NEOERR *err;
  HDF *row;
  char path[sizeof target->name + 24];

  if (target->list)
    snprintf(path, sizeof path, "%s.%lu", target->name, target->rows);
  else
    snprintf(path, sizeof path, "%s", target->name);
  err = hdf_get_node(target->data, path, &row);
  for (unsigned i = 1; i < n && err == STATUS_OK; i++) err = set_cell(row, &fields[i], &db->cells[i]);
  if (err == STATUS_OK && !target->list) /* so that a template can ask whether the record is there */
    err = hdf_set_value(row, NULL, "1");
  return nerr_pass(err);
}

static NEOERR *finish_list(struct target *target) {
  char name[sizeof target->name + 8];

  if (!target->list) return STATUS_OK;
  snprintf(name, sizeof name, "%s_count", target->name);
  return nerr_pass(hdf_set_int_value(target->data, name, (int)target->rows));
}

static NEOERR *check_names(unsigned n, const MYSQL_FIELD *fields) {
  for (unsigned i = 1; i < n; i++)
    if (!name_is_plain(fields[i].name)) return nerr_raise(NERR_ASSERT, "column %u's name is not [a-z0-9_]", i + 1);
  return STATUS_OK;
}

static NEOERR *fetch_rows(struct db *db, MYSQL_STMT *statement, struct target *target, unsigned n, const MYSQL_FIELD *fields, bool *client_error) {
  NEOERR *err;

  for (;;) {
    bool grown = false;
    int got = mysql_stmt_fetch(statement);

    if (got == MYSQL_NO_DATA) return nerr_pass(finish_list(target));
    if (got == 1) {
      *client_error = true;
      return STATUS_OK;
    }
    err = fetch_long(db, statement, n, &grown);
    if (err == STATUS_OK) err = set_row(db, target, n, fields);
    if (err != STATUS_OK) return nerr_pass(err);
    if (grown && mysql_stmt_bind_result(statement, db->binds) != 0) {
      *client_error = true;
      return STATUS_OK;
    }
    target->rows++;
  }
}

NEOERR *db_read_rows(struct db *db, MYSQL_STMT *statement, HDF *data, bool *client_error) {
  NEOERR *err;
  struct target target = {.data = data};
  unsigned n = mysql_stmt_field_count(statement);
  MYSQL_RES *meta = mysql_stmt_result_metadata(statement);
  MYSQL_FIELD *fields;

  if (meta == NULL) return nerr_raise(NERR_NOMEM, "no memory for a result set");
  fields = mysql_fetch_fields(meta);
  err = target_of(&target, fields[0].name);
  if (err == STATUS_OK) err = check_names(n, fields);
  if (err == STATUS_OK) err = cells_need(db, n);
  if (err == STATUS_OK) {
    bind_cells(db, n, fields);
    if (mysql_stmt_bind_result(statement, db->binds) != 0)
      *client_error = true;
    else
      err = fetch_rows(db, statement, &target, n, fields, client_error);
  }
  mysql_free_result(meta);
  return nerr_pass(err);
}
