/* Bank holidays against the published lists of England and Wales, and working days. */
#include "tests/unit/test.h"

#include <stdlib.h>

#include "base/time.h"
#include "service/service.h"

static const struct {
  int year;
  const char *days; /* " MM-DD" each */
} published[] = {
    {2012, " 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"},
    {2013, " 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"},
    {2014, " 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"},
    {2015, " 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"},
    {2016, " 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"},
    {2017, " 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"},
    {2018, " 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"},
    {2019, " 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"},
    {2020, " 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"},
    {2021, " 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"},
    {2022, " 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"},
    {2023, " 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"},
    {2024, " 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"},
    {2025, " 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"},
    {2026, " 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"},
    {2027, " 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"},
    {2028, " 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"},
};

static void holidays_as_published(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof published / sizeof *published; i++) {
    char day[11], next[11], last[11], found[120] = "";
    snprintf(day, sizeof day, "%d-01-01", published[i].year);
    snprintf(last, sizeof last, "%d-12-31", published[i].year);
    while (strcmp(day, last) <= 0) {
      if (bank_holiday(day)) snprintf(found + strlen(found), sizeof found - strlen(found), " %s", day + 5);
      assert_true(day_after(day, next));
      memcpy(day, next, sizeof day);
    }
    assert_string_equal(found, published[i].days);
  }
}

/* Easter Sundays as the tables of the Book of Common Prayer give them. */
static void easter_to_2035(void **state) {
  (void)state;
  static const char *const fridays[] = {"2029-03-30", "2030-04-19", "2031-04-11", "2032-03-26", "2033-04-15", "2034-04-07", "2035-03-23"};
  static const char *const mondays[] = {"2029-04-02", "2030-04-22", "2031-04-14", "2032-03-29", "2033-04-18", "2034-04-10", "2035-03-26"};
  for (size_t i = 0; i < sizeof fridays / sizeof *fridays; i++) {
    assert_true(bank_holiday(fridays[i]));
    assert_true(bank_holiday(mondays[i]));
  }
}

/* Every year has eight holidays, none on a weekend, but for those with a day of their own. */
static void eight_a_year(void **state) {
  (void)state;
  for (int year = WORKING_YEAR_FIRST; year <= WORKING_YEAR_LAST; year++) {
    char day[11], next[11];
    int count = 0;
    snprintf(day, sizeof day, "%d-01-01", year);
    while (atoi(day) == year) {
      count += bank_holiday(day);
      if (bank_holiday(day)) assert_false(working_day(day));
      assert_true(day_after(day, next));
      memcpy(day, next, sizeof day);
    }
    assert_int_equal(count, 8 + (year == 2012) + 2 * (year == 2022) + (year == 2023));
  }
}

static void outside_the_years(void **state) {
  (void)state;
  static const char *const none[] = {"2011-12-26", "2036-01-01", "2011-04-29", "",           "2026-13-01",
                                     "2026-1-1",   "2026-02-30", "x026-01-01", "2026-01-01 "};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) assert_false(bank_holiday(none[i]));
  assert_false(bank_holiday(NULL));
}

static void assert_added(const char *day, int n, const char *expected) {
  char out[11];
  assert_true(working_day_add(day, n, out));
  assert_string_equal(out, expected);
}

static void working_days_add(void **state) {
  (void)state;
  assert_added("2026-11-23", 0, "2026-11-23"); /* Monday */
  assert_added("2026-11-22", 0, "2026-11-23"); /* Sunday: the next that works */
  assert_added("2026-11-23", 3, "2026-11-26");
  assert_added("2026-11-20", 3, "2026-11-25"); /* over a weekend */
  assert_added("2026-11-21", 1, "2026-11-23"); /* from a Saturday */
  assert_added("2026-12-23", 3, "2026-12-30"); /* Christmas Friday, substitute Monday */
  assert_added("2022-09-16", 1, "2022-09-20"); /* the State Funeral was on the Monday */
  assert_added("2026-04-02", 1, "2026-04-07"); /* Easter */
  assert_added("2024-02-28", 2, "2024-03-01"); /* leap day works */
  char out[11];
  assert_false(working_day_add("2026-02-30", 1, out));
  assert_false(working_day_add("2026-11-23", -1, out));
  assert_false(working_day_add("2035-12-31", 1, out));
}

/* Counting one by one and adding at once agree. */
static void adding_is_counting(void **state) {
  (void)state;
  char at[11] = "2024-12-20", next[11], once[11];
  for (int n = 1; n <= 300; n++) {
    assert_true(working_day_add(at, 1, next));
    memcpy(at, next, sizeof at);
    assert_true(working_day_add("2024-12-20", n, once));
    assert_string_equal(once, at);
    assert_true(working_day(at));
  }
}

static void days_begin_in_london(void **state) {
  (void)state;
  char out[20];
  assert_true(time_start());
  assert_true(day_start("2026-01-15", out));
  assert_string_equal(out, "2026-01-15 00:00:00");
  assert_true(day_start("2026-07-15", out));
  assert_string_equal(out, "2026-07-14 23:00:00");
  assert_true(day_start("2026-03-29", out)); /* the clocks go forward later that night */
  assert_string_equal(out, "2026-03-29 00:00:00");
  assert_true(day_start("2026-03-30", out));
  assert_string_equal(out, "2026-03-29 23:00:00");
  assert_false(day_start("2026-02-29", out));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(holidays_as_published), cmocka_unit_test(easter_to_2035),   cmocka_unit_test(eight_a_year),
      cmocka_unit_test(outside_the_years),     cmocka_unit_test(working_days_add), cmocka_unit_test(adding_is_counting),
      cmocka_unit_test(days_begin_in_london),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
