/* Settings: own before everybody's, and a clear word about a wrong line. */
#include "tests/unit/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/config.h"

static char file[] = "/tmp/onedoor-config-XXXXXX";

static NEOERR *load(const char *text, const char *program) {
  FILE *stream = fopen(file, "w");
  assert_non_null(stream);
  fputs(text, stream);
  fclose(stream);
  return config_load(file, program);
}

static void values_are_trimmed_and_found(void **state) {
  (void)state;
  assert_ok(load("# a comment\n\n  root =  /srv/one door \t\r\nempty=\nfilter = (&(a=b)(c=d))\nlast = no newline", "public"));
  assert_string_equal(config_get("root", NULL), "/srv/one door");
  assert_string_equal(config_get("empty", "x"), "");
  assert_string_equal(config_get("filter", NULL), "(&(a=b)(c=d))");
  assert_string_equal(config_get("last", NULL), "no newline");
  assert_null(config_get("absent", NULL));
  assert_string_equal(config_get("absent", "else"), "else");
}

static void own_comes_first(void **state) {
  (void)state;
  static const char text[] = "db_user = all\nsignin.db_user = mine\npublic.workers = 9\nworkers = 2\n";
  assert_ok(load(text, "signin"));
  assert_string_equal(config_get("db_user", NULL), "mine");
  assert_int_equal(config_number("workers", 1), 2);
  assert_ok(load(text, "public"));
  assert_string_equal(config_get("db_user", NULL), "all");
  assert_int_equal(config_number("workers", 1), 9);
}

static void numbers(void **state) {
  (void)state;
  assert_ok(load("a = 12\nb = 12x\nc = 99999999999999999999\nd = -3\ne =\n", "public"));
  assert_int_equal(config_number("a", 7), 12);
  assert_int_equal(config_number("b", 7), 7);
  assert_int_equal(config_number("c", 7), 7);
  assert_int_equal(config_number("d", 7), -3);
  assert_int_equal(config_number("e", 7), 7);
  assert_int_equal(config_number("absent", 7), 7);
}

static void count(const char *name, const char *value, void *data) {
  assert_true(strncmp(name, "ldap_group.", 11) == 0);
  assert_string_equal(value, "partner");
  ++*(int *)data;
}

static void each_by_prefix(void **state) {
  (void)state;
  int n = 0;
  assert_ok(load("ldap_group.schools and colleges = partner\nldap_group.police = partner\nldap_url = x\n", "signin"));
  config_each("ldap_group.", count, &n);
  assert_int_equal(n, 2);
}

static void wrong_lines_are_named(void **state) {
  (void)state;
  NEOERR *err = load("good = 1\nno equals sign\n", "public");
  assert_non_null(err);
  assert_true(nerr_match(err, NERR_PARSE));
  NEOERR *inner = err;
  while (inner->next) inner = inner->next;
  assert_non_null(strstr(inner->desc, ":2:"));
  nerr_ignore(&err);
  assert_raises(load("= value\n", "public"), NERR_PARSE);
  assert_raises(load("a = 1\na = 2\n", "public"), NERR_PARSE);
  assert_raises(config_load("/nonexistent/settings", "public"), NERR_IO);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(values_are_trimmed_and_found), cmocka_unit_test(own_comes_first), cmocka_unit_test(numbers), cmocka_unit_test(each_by_prefix),
      cmocka_unit_test(wrong_lines_are_named),
  };
  int made = mkstemp(file);
  if (made < 0 || error_init() != STATUS_OK) return 1;
  close(made);
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  unlink(file);
  return failed;
}
