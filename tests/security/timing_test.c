/* Refused must not be told from absent by the clock: medians of 2,000 pairs (500 where each is written down) of the same CALL, once for a
 * family (or an enquiry) that is not the reader's, or that the code is wrong for, and once for a reference that does
 * not exist, within 5 %. */
#include <mysql.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

enum { PAIRS = 2000, PAIRS_WRITTEN = 500, TEXT = 1024 }; /* a guess is written down: each waits for the disk */

static MYSQL *root;
static MYSQL *partner;
static MYSQL *public;

static void run(const char *sql) {
  if (mysql_query(root, sql)) fail_msg("%s: %s", mysql_error(root), sql);
  MYSQL_RES *result = mysql_store_result(root);
  if (result) mysql_free_result(result);
}

static void password(const char *program, char *word, size_t size) {
  char name[64];
  char line[128];
  FILE *in = fopen(getenv("ONEDOOR_PASSWORDS"), "r");
  while (in && fscanf(in, "%63s %127s", name, line) == 2)
    if (strcmp(name, program) == 0) snprintf(word, size, "%s", line);
  if (in) fclose(in);
}

static int start(void **state) {
  (void)state;
  char word[128] = "";
  char other[128] = "";
  password("partner", word, sizeof word);
  password("public", other, sizeof other);
  root = mysql_init(NULL);
  partner = mysql_init(NULL);
  public = mysql_init(NULL);
  const char *socket = getenv("ONEDOOR_DB_SOCKET");
  if (!mysql_real_connect(root, NULL, NULL, NULL, "data", 0, socket, CLIENT_MULTI_RESULTS)) return -1;
  if (!mysql_real_connect(partner, NULL, "onedoor_partner", word, NULL, 0, socket, CLIENT_MULTI_RESULTS)) return -1;
  if (!mysql_real_connect(public, NULL, "onedoor_public", other, NULL, 0, socket, CLIENT_MULTI_RESULTS)) return -1;
  run("SET @now = UTC_TIMESTAMP() + INTERVAL (SELECT seconds FROM clock_offset) SECOND, @s = (SELECT MIN(id) FROM service)");
  run("DELETE FROM session WHERE hash = REPEAT('t', 32)");
  run("INSERT INTO session (hash, post_id, started_at, seen_at, ends_at) SELECT REPEAT('t', 32), p.id, @now, @now, @now + INTERVAL 1 HOUR "
      "FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'outsider'");
  run("INSERT INTO family (service_id, name) VALUES (@s, 'Timing')");
  run("INSERT IGNORE INTO episode (service_id, family_id, reference, team_id, state, starts) "
      "SELECT @s, LAST_INSERT_ID(), 'T1M1-NG0W', MIN(t.id), 'open', DATE(@now) FROM team t WHERE t.service_id = @s");
  run("INSERT IGNORE INTO enquiry (service_id, reference, kind, channel, referrer_post_id, received_at, agreement, form_hash, answers, facts, state) "
      "SELECT @s, 'T1M1-NG0W', 'referral', 'online', p.id, @now, 'agreed', REPEAT('0', 64), '{}', '{}', 'decided' FROM post p JOIN account a ON a.id "
      "= p.account_id WHERE a.login = 'school'");
  return 0;
}

static int end(void **state) {
  (void)state;
  run("DELETE FROM status_attempt");
  mysql_close(root);
  mysql_close(partner);
  mysql_close(public);
  return 0;
}

/* Microseconds of a CALL until its whole answer is there. */
static double timed(MYSQL *mysql, const char *sql) {
  struct timespec from;
  struct timespec to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  int rc = mysql_query(mysql, sql);
  while (rc == 0) {
    MYSQL_RES *result = mysql_store_result(mysql);
    if (result) mysql_free_result(result);
    rc = mysql_next_result(mysql);
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  return (double)(to.tv_sec - from.tv_sec) * 1e6 + (double)(to.tv_nsec - from.tv_nsec) / 1e3;
}

static double one(const char *procedure, const char *reference) {
  char sql[TEXT];
  snprintf(sql, sizeof sql, "CALL partner_%s.%s(REPEAT('t', 32), '0123456789abcdef', '%s')", getenv("ONEDOOR_RELEASE"), procedure, reference);
  double took = timed(partner, sql);
  if (strcmp(mysql_sqlstate(partner), "45404") != 0)
    fail_msg("%s of %s gave %s %s", procedure, reference, mysql_sqlstate(partner), mysql_error(partner));
  mysql_query(partner, "ROLLBACK");
  return took;
}

/* A wrong code, each time from elsewhere: whoever guesses twice from one place would have to rest. */
static double one_status(const char *procedure, const char *reference) {
  static unsigned long count;
  char sql[TEXT];
  snprintf(sql, sizeof sql, "CALL public_%s.%s('%s', REPEAT('w', 32), LPAD('%lu', 32, '0'))", getenv("ONEDOOR_RELEASE"), procedure, reference,
           ++count);
  double took = timed(public, sql);
  if (mysql_errno(public) != 0) fail_msg("%s of %s gave %s %s", procedure, reference, mysql_sqlstate(public), mysql_error(public));
  return took;
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static void compare(const char *procedure, double (*call)(const char *procedure, const char *reference), int pairs) {
  static double refused[PAIRS];
  static double absent[PAIRS];
  double apart = 1;
  for (int attempt = 0; attempt < 3 && (apart > 0.05 || apart < -0.05); attempt++) { /* a noisy machine gets three tries */
    for (int i = 0; i < 50; i++) {
      call(procedure, "T1M1-NG0W");
      call(procedure, "0000-0000");
    }
    for (int i = 0; i < pairs; i++) {
      if (i & 1) {
        refused[i] = call(procedure, "T1M1-NG0W");
        absent[i] = call(procedure, "0000-0000");
      } else {
        absent[i] = call(procedure, "0000-0000");
        refused[i] = call(procedure, "T1M1-NG0W");
      }
    }
    qsort(refused, (size_t)pairs, sizeof refused[0], by_size);
    qsort(absent, (size_t)pairs, sizeof absent[0], by_size);
    apart = refused[pairs / 2] / absent[pairs / 2] - 1;
    print_message("%s: refused %.1f us, absent %.1f us, apart %+.1f %%\n", procedure, refused[pairs / 2], absent[pairs / 2], apart * 100);
  }
  assert_true(apart <= 0.05 && apart >= -0.05);
}

static void a_family_refused_takes_as_long_as_absent(void **state) {
  (void)state;
  compare("family_show", one, PAIRS);
}

static void a_referral_refused_takes_as_long_as_absent(void **state) {
  (void)state;
  compare("referral_show", one, PAIRS);
}

static void a_wrong_code_takes_as_long_as_no_reference(void **state) {
  (void)state;
  compare("status_show", one_status, PAIRS_WRITTEN);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(a_family_refused_takes_as_long_as_absent),
                                     cmocka_unit_test(a_referral_refused_takes_as_long_as_absent),
                                     cmocka_unit_test(a_wrong_code_takes_as_long_as_no_reference)};
  return cmocka_run_group_tests(tests, start, end);
}
