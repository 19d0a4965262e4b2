/* The demonstration directory, asked as signin asks it: who may come in, who may not, and that
 * nobody can tell by the clock whether a login exists. */
#include "tests/unit/test.h"

#include <stdlib.h>
#include <time.h>

#include "auth/directory.h"
#include "base/config.h"

static void assert_refused(const char *login, const char *password) {
  struct directory_person person;
  bool known = true;
  assert_ok(directory_sign_in(login, password, &person, &known));
  if (known) fail_msg("let in: %s", login);
  assert_int_equal(person.login[0] | person.name[0] | person.roles[0], 0);
}

static void everybody_of_the_demonstration(void **state) {
  (void)state;
  static const char *const people[][4] = {
      {"school", "alder-primary", "", "partner"},
      {"outsider", "birch-academy", "", "partner"},
      {"police", "police", "", "partner"},
      {"charity", "harbour-families", "", "partner"},
      {"housing", "housing", "", "partner"},
      {"contact", "council", "front-door", "contact_officer"},
      {"manager", "council", "north", "manager"},
      {"worker", "council", "north", "key_worker"},
      {"complaints", "council", "", "complaints_officer"},
      {"commissioner", "council", "", "commissioner"},
      {"admin", "council", "", "admin"},
  };
  for (size_t i = 0; i < sizeof people / sizeof *people; i++) {
    struct directory_person person, again;
    bool known = false;
    assert_ok(directory_sign_in(people[i][0], "demo-onedoor", &person, &known));
    if (!known) fail_msg("refused: %s", people[i][0]);
    assert_string_equal(person.login, people[i][0]);
    assert_string_equal(person.agency, people[i][1]);
    assert_string_equal(person.team, people[i][2]);
    assert_string_equal(person.roles, people[i][3]);
    assert_true(person.name[0] && person.title[0] && strchr(person.mail, '@'));
    assert_ok(directory_look_up(people[i][0], &again, &known));
    assert_true(known);
    assert_memory_equal(&person, &again, sizeof person);
  }
}

static void a_login_is_the_same_in_capitals(void **state) {
  (void)state;
  struct directory_person person;
  bool known = false;
  assert_ok(directory_sign_in("SCHOOL", "demo-onedoor", &person, &known));
  assert_true(known);
  assert_string_equal(person.login, "school");
}

static void who_is_not_let_in(void **state) {
  (void)state;
  struct directory_person person;
  bool known = true;
  assert_refused("school", "wrong");
  assert_refused("school", "demo-onedoor ");
  assert_refused("school", "Demo-onedoor");
  assert_refused("school", "");
  assert_refused("nobody", "demo-onedoor");
  assert_refused("leaver", "demo-onedoor");
  assert_refused("leaver", "wrong");
  assert_refused("*", "demo-onedoor");
  assert_refused("school)(uid=*", "demo-onedoor");
  assert_refused("schoo?", "demo-onedoor");
  assert_refused("onedoor", "demo-onedoor"); /* the service's own entry is no person */
  assert_refused("decoy", "demo-onedoor");
  assert_ok(directory_look_up("leaver", &person, &known));
  assert_false(known);
  assert_ok(directory_look_up("nobody", &person, &known));
  assert_false(known);
}

static double milliseconds(const char *login) {
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  assert_refused(login, "a wrong password");
  clock_gettime(CLOCK_MONOTONIC, &to);
  return (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6;
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

enum { PAIRS = 300 };

/* Medians of interleaved pairs: a login that exists, one that does not, one that is disabled. */
static void the_clock_tells_nothing(void **state) {
  (void)state;
  static double there[PAIRS], absent[PAIRS], disabled[PAIRS];
  for (int i = 0; i < PAIRS; i++) {
    there[i] = milliseconds("outsider");
    absent[i] = milliseconds("nobody");
    disabled[i] = milliseconds("leaver");
  }
  qsort(there, PAIRS, sizeof *there, by_size);
  qsort(absent, PAIRS, sizeof *absent, by_size);
  qsort(disabled, PAIRS, sizeof *disabled, by_size);
  double a = absent[PAIRS / 2] / there[PAIRS / 2], d = disabled[PAIRS / 2] / there[PAIRS / 2];
  print_message("wrong password %.2f ms; unknown login %.2f ms (%.3f of it); disabled %.2f ms (%.3f)\n", there[PAIRS / 2], absent[PAIRS / 2], a,
                disabled[PAIRS / 2], d);
  assert_true(a > 0.9 && a < 1.1);
  assert_true(d > 0.9 && d < 1.1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(everybody_of_the_demonstration),
      cmocka_unit_test(a_login_is_the_same_in_capitals),
      cmocka_unit_test(who_is_not_let_in),
      cmocka_unit_test(the_clock_tells_nothing),
  };
  const char *file = getenv("ONEDOOR_CONFIG");
  if (!file || error_init() != STATUS_OK) return 1;
  NEOERR *err = config_load(file, "signin");
  if (err) {
    nerr_log_error(err);
    return 1;
  }
  return cmocka_run_group_tests(tests, NULL, NULL);
}
