/* internal.h: what the files of lib/db share and nobody else sees. */
#ifndef ONEDOOR_DB_INTERNAL_H
#define ONEDOOR_DB_INTERNAL_H

#include <mysql.h>

#include "db/db.h"

/* A CALL that this connection has prepared. */
struct prepared {
  const struct db_procedure *procedure;
  MYSQL_STMT *statement;
};

/* A place for one column's value, kept from CALL to CALL. */
struct cell {
  char *bytes;
  unsigned long room;
  unsigned long length;
  my_bool null;
};

struct db {
  const char *program;
  const char *release;
  MYSQL *mysql; /* NULL while there is no connection */
  struct prepared *prepared;
  size_t prepared_count;
  struct cell *cells;
  MYSQL_BIND *binds;
  unsigned cell_count;
};

/* Connects if there is no connection. E_AWAY if that fails. */
NEOERR *db_connect(struct db *db) MUST_CHECK;

/* Closes the connection and every prepared CALL with it. */
void db_disconnect(struct db *db);

/* Reads the rows of the statement's current result set into data. *client_error is true when
 * the statement (not our memory) failed: look at mysql_stmt_errno. */
NEOERR *db_read_rows(struct db *db, MYSQL_STMT *statement, HDF *data, bool *client_error) MUST_CHECK;

#endif
