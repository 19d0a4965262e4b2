/* connect.c: one connection a process, opened when it is needed and again when it is lost. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "base/config.h"
#include "base/log.h"
#include "db/internal.h"

#ifndef ONEDOOR_RELEASE
#define ONEDOOR_RELEASE "1"
#endif

enum { CONNECT_SECONDS = 1, READ_SECONDS = 4 };

/* What a signal's handler may touch: the connection's socket (below 0: none), and whether CALLs are over. */
static volatile sig_atomic_t socket_now = -1, cut;

void db_cut(void) {
  int kept = errno;

  cut = 1;
  if (socket_now >= 0) shutdown((int)socket_now, SHUT_RDWR);
  errno = kept;
}

void db_allow(void) { cut = 0; }

NEOERR *db_open(struct db **db, const char *program) {
  struct db *fresh = calloc(1, sizeof *fresh);

  if (fresh == NULL) return nerr_raise(NERR_NOMEM, "no memory for a connection");
  fresh->program = program;
  fresh->release = config_get("release", ONEDOOR_RELEASE);
  *db = fresh;
  return STATUS_OK;
}

void db_disconnect(struct db *db) {
  socket_now = -1;
  for (size_t i = 0; i < db->prepared_count; i++) mysql_stmt_close(db->prepared[i].statement);
  db->prepared_count = 0;
  if (db->mysql != NULL) mysql_close(db->mysql);
  db->mysql = NULL;
}

void db_hang_up(struct db *db) { db_disconnect(db); }

void db_close(struct db **db) {
  struct db *old = *db;

  if (old == NULL) return;
  db_disconnect(old);
  for (unsigned i = 0; i < old->cell_count; i++) free(old->cells[i].bytes);
  free(old->cells);
  free(old->binds);
  free(old->prepared);
  free(old);
  *db = NULL;
}

/* Settings that hold for the connection. Galera's is refused by a server without it: no matter. */
static void settle(MYSQL *mysql) {
  if (mysql_query(mysql, "SET SESSION wsrep_sync_wait = 1") != 0) log_line("info", "event=wsrep_sync_wait errno=%u", mysql_errno(mysql));
}

static MYSQL *handle_with_limits(void) {
  unsigned connect = CONNECT_SECONDS, limit = READ_SECONDS, never = 0;
  my_bool no = 0;
  MYSQL *mysql = mysql_init(NULL);

  if (mysql == NULL) return NULL;
  mysql_options(mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connect);
  mysql_options(mysql, MYSQL_OPT_READ_TIMEOUT, &limit);
  mysql_options(mysql, MYSQL_OPT_WRITE_TIMEOUT, &limit);
  mysql_options(mysql, MYSQL_OPT_LOCAL_INFILE, &never);
  mysql_options(mysql, MYSQL_OPT_RECONNECT, &no);
  mysql_options(mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
  return mysql;
}

static NEOERR *over(struct db *db) {
  db_disconnect(db);
  return nerr_raise(E_AWAY, "the database took too long");
}

NEOERR *db_connect(struct db *db) {
  unsigned code;
  MYSQL *mysql;

  if (cut) return nerr_pass(over(db));
  if (db->mysql != NULL) return STATUS_OK;
  mysql = handle_with_limits();
  if (mysql == NULL) return nerr_raise(NERR_NOMEM, "no memory for a connection");
  if (mysql_real_connect(mysql, NULL, config_get("db_user", db->program), config_get("db_password", NULL), NULL, 0, config_get("db_socket", NULL),
                         CLIENT_MULTI_RESULTS) == NULL) {
    code = mysql_errno(mysql);
    mysql_close(mysql);
    return nerr_raise(E_AWAY, "database does not answer, errno=%u", code);
  }
  db->mysql = mysql;
  socket_now = (sig_atomic_t)mysql_get_socket(mysql);
  if (cut) /* while there was no socket to shut */
    return nerr_pass(over(db));
  settle(mysql);
  return STATUS_OK;
}
