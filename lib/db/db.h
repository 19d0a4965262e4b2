/* db.h: CALL is all the SQL that C knows. One connection a process, reopened when lost. */
#ifndef ONEDOOR_DB_DB_H
#define ONEDOOR_DB_DB_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

struct db; /* a connection and its prepared CALLs */

/* A value for a parameter. A NULL text binds NULL. */
struct db_value {
  const char *bytes;
  size_t length;
};

enum db_kind { DB_TEXT, DB_BINARY, DB_INTEGER };

struct db_parameter {
  char name[64]; /* without the p_ */
  enum db_kind kind;
  size_t limit; /* characters of a text, bytes of a binary or a number; 0: none */
  bool ascii;   /* a text that can hold nothing else: a code, a reference */
};

struct db_procedure {
  char name[96]; /* "casework.family_show", without the release */
  struct db_parameter *parameters;
  size_t count;
};

/* Settings as in config.h: db_socket, db_user, db_password, release. No connection is made yet:
 * it is made (and made again) when a CALL needs it. */
NEOERR *db_open(struct db **db, const char *program) MUST_CHECK;
void db_close(struct db **db);
/* Closes the connection only: the next CALL makes one. Before fork(), so that none is shared. */
void db_hang_up(struct db *db);

/* For a signal's handler: the CALL that waits for the database now ends as E_AWAY, and none begins any more until
 * db_allow(). A process has one connection. */
void db_cut(void);
void db_allow(void);

/* What this account may call: its procedures and their parameters from information_schema,
 * which shows an account exactly its own. E_AWAY if the database cannot be reached. */
NEOERR *db_describe(struct db *db, struct db_procedure **procedures, size_t *count) MUST_CHECK;
void db_describe_free(struct db_procedure **procedures, size_t *count);

/* The procedure by its name without release, or NULL. */
const struct db_procedure *db_find(const struct db_procedure *procedures, size_t count, const char *name);

/* Fills in one parameter: sets *value and returns true, or false if there is no source. */
typedef bool (*db_source)(const char *parameter, struct db_value *value, void *data);

/* CALLs a procedure and puts its result sets under `data` (usually the node Data):
 * first column's alias `family` makes data.family.* (and data.family itself "1"), `members[]`
 * makes data.members.0.*, … and data.members_count is its number of rows. DATE gives .iso and .text, DATETIME (UTC)
 * likewise in London's time; NULL gives no node; BIT/TINYINT(1) "0"/"1"; BINARY and BLOB
 * lower-case hex; a column phone or …_phone has .text too, in groups to read.
 * An empty value binds NULL. A text that is no number for a number's parameter, or one that it
 * cannot hold, is E_NOT_FOUND (there can be no such thing); one longer than its parameter, or of characters that
 * it cannot hold, E_BAD_REQUEST.
 * Deadlock, certification failure and lost connection: ROLLBACK and CALL again, at most 3 times.
 * On error everything in data is dropped but errors[] (E_INVALID) and conflict (E_CONFLICT).
 * SQLSTATE 45401 E_SIGNED_OUT, 45403 E_PURPOSE, 45404 E_NOT_FOUND, 45409 E_CONFLICT, 45422 E_INVALID,
 * 45429 E_TOO_MANY; unreachable or timed out E_AWAY; anything else NERR_DB, logged as errno,
 * SQLSTATE and procedure only. */
NEOERR *db_call(struct db *db, const struct db_procedure *procedure, db_source source, void *source_data, HDF *data) MUST_CHECK;

#endif
