/* db_test.c: CALL against a real server: parameters by name, result sets to nodes, what is kept
 * and dropped on each outcome, when a CALL is made again. Makes the schema toy_1 and removes it. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <mysql.h>

#include "base/config.h"
#include "base/time.h"
#include "db/db.h"

static MYSQL *admin;
static struct db *db;
static struct db_procedure *procedures;
static size_t procedure_count;

static const char *const ground[] = {
    "DROP DATABASE IF EXISTS toy_1",
    "DROP USER IF EXISTS onedoor_toy@localhost",
    "CREATE DATABASE toy_1 CHARACTER SET utf8mb4",
    "CREATE USER onedoor_toy@localhost IDENTIFIED BY 'toy'",
    "GRANT EXECUTE ON toy_1.* TO onedoor_toy@localhost",
    "CREATE TABLE toy_1.thing (id BIGINT PRIMARY KEY, text LONGTEXT, day DATE, at DATETIME, clock TIME, hash BINARY(4), yes BIT(1))",
    "INSERT INTO toy_1.thing VALUES (1, 'O''Neil \xf0\x9f\x98\x80 <script>', '2026-11-22', '2026-07-01 08:30:00', '09:30:00', x'00ff10ab', 1),"
    " (2, NULL, NULL, NULL, NULL, NULL, NULL), (3, REPEAT('long \xd8\xb9 ', 20000), '2199-12-31', NULL, '12:00:00', NULL, 0)",
    "CREATE TABLE toy_1.tries (n INT)",
    "INSERT INTO toy_1.tries VALUES (0)",
    "CREATE PROCEDURE toy_1.thing_list(IN p_least BIGINT) BEGIN SELECT 1 AS head, 'toys' AS title;"
    " SELECT 1 AS `things[]`, id, text, day, at, clock, hash, yes FROM toy_1.thing WHERE id >= COALESCE(p_least, 0) ORDER BY id;"
    " SELECT 1 AS `none[]`, id FROM toy_1.thing WHERE id > 99; END",
    "CREATE PROCEDURE toy_1.echo(IN p_word VARCHAR(10), IN p_hash BINARY(4), IN p_number INT, IN p_long LONGTEXT)"
    " SELECT 1 AS echo, p_word AS word, p_hash AS hash, p_number AS number, p_word IS NULL AS no_word, p_long AS text",
    "CREATE PROCEDURE toy_1.refused(IN p_state CHAR(5)) BEGIN START TRANSACTION; INSERT INTO toy_1.thing (id) VALUES (77);"
    " SELECT 1 AS secret, 'not for you' AS text; SELECT 1 AS `errors[]`, 'born' AS field, 'Enter a date' AS text;"
    " SELECT 1 AS conflict, 'newer' AS text;"
    " CASE p_state WHEN '45401' THEN SIGNAL SQLSTATE '45401'; WHEN '45404' THEN SIGNAL SQLSTATE '45404';"
    " WHEN '45409' THEN SIGNAL SQLSTATE '45409'; WHEN '45422' THEN SIGNAL SQLSTATE '45422';"
    " WHEN '45429' THEN SIGNAL SQLSTATE '45429'; ELSE SIGNAL SQLSTATE '45000'; END CASE; END",
    "CREATE PROCEDURE toy_1.deadlock(IN p_times INT) BEGIN DECLARE v_n INT; UPDATE toy_1.tries SET n = n + 1;"
    " SELECT n INTO v_n FROM toy_1.tries; SELECT 1 AS `seen[]`, v_n AS n;"
    " IF v_n <= p_times THEN SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213; END IF; END",
    "CREATE PROCEDURE toy_1.broken(IN p_rows INT) BEGIN START TRANSACTION; INSERT INTO toy_1.thing (id) VALUES (77); SELECT 1 AS head, 'toys' AS "
    "title;"
    " SELECT 1 AS `things[]`, s.n, (SELECT t.id FROM toy_1.thing t WHERE t.id >= IF(s.n <= p_rows, 77, 1)) AS id"
    " FROM (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3) s; COMMIT; END",
    "CREATE PROCEDURE toy_1.committed() COMMIT",
    "CREATE PROCEDURE toy_1.code(IN p_code VARCHAR(10) CHARACTER SET ascii, IN p_small TINYINT) SELECT 1 AS code, p_code AS code, p_small AS small",
    "CREATE PROCEDURE toy_1.slow() SELECT 1 AS slow, SLEEP(6) AS n",
    "CREATE PROCEDURE toy_1.page(IN p_session BINARY(32), IN p_reference CHAR(9)) BEGIN"
    " SELECT 1 AS viewer, 'A' AS name, 'B' AS agency, 'C' AS title; SELECT 1 AS family, 'F7K3-M9QX' AS reference, CURRENT_DATE AS opened;"
    " SELECT 1 AS `members[]`, id, day, at FROM toy_1.thing; SELECT 1 AS `actions[]`, id, day FROM toy_1.thing;"
    " SELECT 1 AS `entries[]`, id, at FROM toy_1.thing; END",
};

static void sql(const char *text) {
  if (mysql_query(admin, text) != 0) fail_msg("%s: %.60s", mysql_error(admin), text);
}

static MYSQL *administrator(void) {
  MYSQL *mysql = mysql_init(NULL);

  mysql_options(mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
  assert_non_null(mysql_real_connect(mysql, NULL, NULL, NULL, NULL, 0, getenv("ONEDOOR_DB_SOCKET"), 0));
  return mysql;
}

static int start(void **state) {
  char file[] = "/tmp/onedoor-db-test-XXXXXX";
  int fd = mkstemp(file);

  (void)state;
  assert_true(fd >= 0);
  dprintf(fd, "db_socket = %s\ndb_user = onedoor_toy\ndb_password = toy\nrelease = 1\n", getenv("ONEDOOR_DB_SOCKET"));
  close(fd);
  assert_true(time_start());
  assert_null(error_init());
  assert_null(config_load(file, "toy"));
  unlink(file);
  admin = administrator();
  for (size_t i = 0; i < sizeof ground / sizeof ground[0]; i++) sql(ground[i]);
  assert_null(db_open(&db, "toy"));
  assert_null(db_describe(db, &procedures, &procedure_count));
  return 0;
}

static int stop(void **state) {
  (void)state;
  sql("DROP DATABASE toy_1");
  sql("DROP USER onedoor_toy@localhost");
  db_describe_free(&procedures, &procedure_count);
  db_close(&db);
  mysql_close(admin);
  return 0;
}

struct argument {
  const char *name, *bytes;
  size_t length;
};

static bool from_list(const char *name, struct db_value *value, void *data) {
  for (const struct argument *one = data; one->name != NULL; one++)
    if (strcmp(one->name, name) == 0) {
      *value = (struct db_value){one->bytes, one->length != 0 ? one->length : one->bytes == NULL ? 0 : strlen(one->bytes)};
      return true;
    }
  return false;
}

static NEOERR *call(const char *name, struct argument *arguments, HDF **data) {
  const struct db_procedure *procedure = db_find(procedures, procedure_count, name);

  assert_non_null(procedure);
  assert_null(hdf_init(data));
  return db_call(db, procedure, from_list, arguments, *data);
}

static void expect(HDF *data, const char *name, const char *value) {
  const char *is = hdf_get_value(data, name, NULL);

  if (value == NULL)
    assert_null(is);
  else
    assert_string_equal(is == NULL ? "(none)" : is, value);
}

static void expect_error(NEOERR *err, NERR_TYPE type) {
  assert_non_null(err);
  if (!nerr_match(err, type)) fail_msg("another error: %s", err->desc);
  nerr_ignore(&err);
}

static void describes_own_procedures(void **state) {
  const struct db_procedure *echo = db_find(procedures, procedure_count, "toy.echo");
  const struct db_procedure *committed = db_find(procedures, procedure_count, "toy.committed");

  (void)state;
  assert_int_equal(procedure_count, 9);
  assert_int_equal(echo->count, 4);
  assert_string_equal(echo->parameters[1].name, "hash");
  assert_int_equal(echo->parameters[0].kind, DB_TEXT);
  assert_int_equal(echo->parameters[0].limit, 10);
  assert_int_equal(echo->parameters[1].kind, DB_BINARY);
  assert_int_equal(echo->parameters[2].kind, DB_INTEGER);
  assert_int_equal(committed->count, 0);
  assert_null(db_find(procedures, procedure_count, "toy.absent"));
}

static void reads_records_and_lists(void **state) {
  HDF *data;

  (void)state;
  assert_null(call("toy.thing_list", (struct argument[]){{"least", "", 0}, {NULL, NULL, 0}}, &data));
  expect(data, "head", "1");
  expect(data, "head.title", "toys");
  expect(data, "things_count", "3");
  expect(data, "none_count", "0");
  expect(data, "things.0.id", "1");
  expect(data, "things.0.text", "O'Neil \xf0\x9f\x98\x80 <script>");
  expect(data, "things.0.day.iso", "2026-11-22");
  expect(data, "things.0.day.text", "22 November 2026");
  expect(data, "things.0.at.iso", "2026-07-01 08:30:00");
  expect(data, "things.0.at.text", "1 July 2026 at 9:30am");
  expect(data, "things.0.clock.iso", "09:30");
  expect(data, "things.0.clock.text", "9:30am");
  expect(data, "things.2.clock.text", "12pm");
  expect(data, "things.0.hash", "00ff10ab");
  expect(data, "things.0.yes", "1");
  expect(data, "things.2.yes", "0");
  assert_null(hdf_get_obj(data, "things.1.text"));
  assert_null(hdf_get_obj(data, "things.1.day"));
  assert_int_equal(strlen(hdf_get_value(data, "things.2.text", "")), 20000 * 8);
  expect(data, "things.2.day.iso", "2199-12-31");
  hdf_destroy(&data);
}

static void binds_by_name_and_kind(void **state) {
  HDF *data;
  char *large = calloc(1, 300001);

  (void)state;
  memset(large, 'x', 300000);
  assert_null(call("toy.echo",
                   (struct argument[]){{"long", large, 0}, {"number", "-12", 0}, {"hash", "\0\1\2\3", 4}, {"word", "O'Neil", 0}, {NULL, NULL, 0}},
                   &data));
  expect(data, "echo.word", "O'Neil");
  expect(data, "echo.hash", "00010203");
  expect(data, "echo.number", "-12");
  expect(data, "echo.no_word", "0");
  expect(data, "echo.text", large);
  hdf_destroy(&data);
  free(large);
  assert_null(
      call("toy.echo", (struct argument[]){{"long", NULL, 0}, {"number", "", 0}, {"hash", NULL, 0}, {"word", "", 0}, {NULL, NULL, 0}}, &data));
  expect(data, "echo.no_word", "1");
  expect(data, "echo.number", NULL);
  hdf_destroy(&data);
}

/* What the server would refuse with an error of its own, which nobody could make sense of. */
static void refuses_what_a_parameter_cannot_hold(void **state) {
  HDF *data;

  (void)state;
  expect_error(call("toy.code", (struct argument[]){{"code", "caf\xc3\xa9", 0}, {"small", NULL, 0}, {NULL, NULL, 0}}, &data), E_BAD_REQUEST);
  hdf_destroy(&data);
  expect_error(call("toy.code", (struct argument[]){{"code", "cafe", 0}, {"small", "128", 0}, {NULL, NULL, 0}}, &data), E_NOT_FOUND);
  hdf_destroy(&data);
  expect_error(call("toy.echo",
                    (struct argument[]){{"long", NULL, 0}, {"number", "2147483648", 0}, {"hash", NULL, 0}, {"word", "", 0}, {NULL, NULL, 0}}, &data),
               E_NOT_FOUND);
  hdf_destroy(&data);
  assert_null(call("toy.code", (struct argument[]){{"code", "cafe", 0}, {"small", "127", 0}, {NULL, NULL, 0}}, &data));
  expect(data, "code.code", "cafe");
  expect(data, "code.small", "127");
  hdf_destroy(&data);
}

static void refuses_what_cannot_be(void **state) {
  HDF *data;

  (void)state;
  expect_error(
      call("toy.echo", (struct argument[]){{"long", NULL, 0}, {"number", "12a", 0}, {"hash", NULL, 0}, {"word", "", 0}, {NULL, NULL, 0}}, &data),
      E_NOT_FOUND);
  hdf_destroy(&data);
  expect_error(
      call("toy.echo",
           (struct argument[]){{"long", NULL, 0}, {"number", "99999999999999999999", 0}, {"hash", NULL, 0}, {"word", "", 0}, {NULL, NULL, 0}}, &data),
      E_NOT_FOUND);
  hdf_destroy(&data);
  expect_error(call("toy.echo",
                    (struct argument[]){{"long", NULL, 0}, {"number", "1", 0}, {"hash", NULL, 0}, {"word", "12345678901", 0}, {NULL, NULL, 0}},
                    &data),
               E_BAD_REQUEST);
  hdf_destroy(&data);
  assert_null(call("toy.echo",
                   (struct argument[]){{"long", NULL, 0},
                                       {"number", "1", 0},
                                       {"hash", NULL, 0},
                                       {"word", "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", 0},
                                       {NULL, NULL, 0}},
                   &data));
  hdf_destroy(&data);
  expect_error(call("toy.echo", (struct argument[]){{"word", "", 0}, {NULL, NULL, 0}}, &data), NERR_ASSERT);
  hdf_destroy(&data);
}

static void turns_states_into_outcomes(void **state) {
  const struct {
    const char *state;
    NERR_TYPE type;
    bool errors, conflict;
  } cases[] = {
      {"45401", E_SIGNED_OUT, false, false}, {"45404", E_NOT_FOUND, false, false}, {"45409", E_CONFLICT, false, true},
      {"45422", E_INVALID, true, false},     {"45429", E_TOO_MANY, false, false},  {"45000", NERR_DB, false, false},
  };

  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    HDF *data;

    expect_error(call("toy.refused", (struct argument[]){{"state", cases[i].state, 0}, {NULL, NULL, 0}}, &data), cases[i].type);
    assert_null(hdf_get_obj(data, "secret"));
    expect(data, "errors.0.text", cases[i].errors ? "Enter a date" : NULL);
    expect(data, "conflict.text", cases[i].conflict ? "newer" : NULL);
    hdf_destroy(&data);
    /* the half-done write must not be committed by whoever comes next */
    assert_null(call("toy.committed", (struct argument[]){{NULL, NULL, 0}}, &data));
    hdf_destroy(&data);
    assert_null(call("toy.thing_list", (struct argument[]){{"least", "77", 0}, {NULL, NULL, 0}}, &data));
    expect(data, "things_count", "0");
    hdf_destroy(&data);
  }
}

static void calls_again_after_a_deadlock(void **state) {
  HDF *data;

  (void)state;
  sql("UPDATE toy_1.tries SET n = 0");
  assert_null(call("toy.deadlock", (struct argument[]){{"times", "2", 0}, {NULL, NULL, 0}}, &data));
  expect(data, "seen_count", "1"); /* what the failed rounds sent is gone */
  expect(data, "seen.0.n", "3");
  hdf_destroy(&data);
  sql("UPDATE toy_1.tries SET n = 0");
  expect_error(call("toy.deadlock", (struct argument[]){{"times", "9", 0}, {NULL, NULL, 0}}, &data), E_AWAY);
  assert_null(hdf_get_obj(data, "seen"));
  hdf_destroy(&data);
}

static void comes_back_after_a_lost_connection(void **state) {
  HDF *data;

  (void)state;
  for (int i = 0; i < 3; i++) {
    sql("BEGIN NOT ATOMIC FOR c IN (SELECT id FROM information_schema.processlist WHERE user = 'onedoor_toy') DO KILL c.id; END FOR; END");
    assert_null(call("toy.thing_list", (struct argument[]){{"least", NULL, 0}, {NULL, NULL, 0}}, &data));
    expect(data, "things_count", "3");
    hdf_destroy(&data);
  }
}

/* An error among the rows comes where a row was expected: it must not pass for the end of the list. */
static void notices_an_error_among_the_rows(void **state) {
  (void)state;
  for (int i = 0; i < 3; i++) {
    const char *rows = (const char *[]){"0", "1", "2"}[i];
    HDF *data;

    expect_error(call("toy.broken", (struct argument[]){{"rows", rows, 0}, {NULL, NULL, 0}}, &data), NERR_DB);
    assert_null(hdf_get_obj(data, "head"));
    assert_null(hdf_get_obj(data, "things"));
    hdf_destroy(&data);
    assert_null(call("toy.committed", (struct argument[]){{NULL, NULL, 0}}, &data));
    hdf_destroy(&data);
    assert_null(call("toy.thing_list", (struct argument[]){{"least", "77", 0}, {NULL, NULL, 0}}, &data));
    expect(data, "things_count", "0");
    hdf_destroy(&data);
  }
}

static void gives_up_on_a_slow_one(void **state) {
  HDF *data;
  time_t began = time(NULL);

  (void)state;
  expect_error(call("toy.slow", (struct argument[]){{NULL, NULL, 0}}, &data), E_AWAY);
  assert_in_range(time(NULL) - began, 3, 5);
  hdf_destroy(&data);
  assert_null(call("toy.thing_list", (struct argument[]){{"least", NULL, 0}, {NULL, NULL, 0}}, &data));
  hdf_destroy(&data);
}

static void takes_little_time(void **state) {
  enum { ROUNDS = 2000 };
  struct timespec from, to;
  char session[32] = {1};
  HDF *data;

  (void)state;
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (int i = 0; i < ROUNDS; i++) {
    assert_null(call("toy.page", (struct argument[]){{"session", session, 32}, {"reference", "F7K3-M9QX", 0}, {NULL, NULL, 0}}, &data));
    hdf_destroy(&data);
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  print_message("a CALL with five result sets: %.0f us\n",
                ((double)(to.tv_sec - from.tv_sec) * 1e6 + (double)(to.tv_nsec - from.tv_nsec) / 1e3) / ROUNDS);
}

static void on_alarm(int signal_number) {
  (void)signal_number;
  db_cut();
}

static void a_signal_ends_the_calls_of_a_request(void **state) {
  HDF *data = NULL;
  struct sigaction action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
  struct timespec from, to;
  NEOERR *err;

  (void)state;
  sigaction(SIGALRM, &action, NULL);
  clock_gettime(CLOCK_MONOTONIC, &from);
  alarm(1);
  err = call("toy.slow", (struct argument[]){{NULL, NULL, 0}}, &data);
  clock_gettime(CLOCK_MONOTONIC, &to);
  assert_true(nerr_match(err, E_AWAY));
  nerr_ignore(&err);
  assert_true(to.tv_sec - from.tv_sec <= 2);
  hdf_destroy(&data);
  err = call("toy.echo", (struct argument[]){{"word", "a", 0}, {"hash", NULL, 0}, {"number", NULL, 0}, {"long", NULL, 0}, {NULL, NULL, 0}}, &data);
  assert_true(nerr_match(err, E_AWAY)); /* another does not even begin */
  nerr_ignore(&err);
  hdf_destroy(&data);
  db_allow();
  assert_null(
      call("toy.echo", (struct argument[]){{"word", "a", 0}, {"hash", NULL, 0}, {"number", NULL, 0}, {"long", NULL, 0}, {NULL, NULL, 0}}, &data));
  assert_string_equal(hdf_get_value(data, "echo.word", ""), "a");
  hdf_destroy(&data);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(describes_own_procedures),
      cmocka_unit_test(reads_records_and_lists),
      cmocka_unit_test(binds_by_name_and_kind),
      cmocka_unit_test(refuses_what_cannot_be),
      cmocka_unit_test(refuses_what_a_parameter_cannot_hold),
      cmocka_unit_test(turns_states_into_outcomes),
      cmocka_unit_test(calls_again_after_a_deadlock),
      cmocka_unit_test(comes_back_after_a_lost_connection),
      cmocka_unit_test(notices_an_error_among_the_rows),
      cmocka_unit_test(gives_up_on_a_slow_one),
      cmocka_unit_test(a_signal_ends_the_calls_of_a_request),
      cmocka_unit_test(takes_little_time),
  };

  return cmocka_run_group_tests(tests, start, stop);
}
