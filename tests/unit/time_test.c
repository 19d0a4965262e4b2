/* Instants in UTC, clocks in London, and the two nights when they part. */
#include "tests/unit/test.h"

#include "base/time.h"

static void assert_text(const char *iso, const char *text) {
  char out[TIME_TEXT_SIZE];
  assert_true(time_text(iso, out));
  assert_string_equal(out, text);
}

static void assert_utc(const char *local, const char *utc) {
  char out[ISO_SIZE];
  assert_true(time_to_utc(local, out));
  assert_string_equal(out, utc);
}

static void assert_local(const char *utc, const char *local) {
  char out[ISO_SIZE];
  assert_true(time_to_local(utc, out));
  assert_string_equal(out, local);
}

static void dates_and_times_read_well(void **state) {
  (void)state;
  assert_text("2026-11-22", "22 November 2026");
  assert_text("2024-02-29", "29 February 2024");
  assert_text("2026-11-22 09:30:00", "22 November 2026 at 9:30am");
  assert_text("2026-11-22 09:00:59", "22 November 2026 at 9am");
  assert_text("2026-11-22 12:00:00", "22 November 2026 at midday");
  assert_text("2026-11-22 00:00:00", "22 November 2026 at midnight");
  assert_text("2026-11-22 00:01:00", "22 November 2026 at 12:01am");
  assert_text("2026-11-22 12:05:00", "22 November 2026 at 12:05pm");
  assert_text("2026-11-22 23:59:59", "22 November 2026 at 11:59pm");
  assert_text("2026-07-01 23:30:00", "2 July 2026 at 12:30am"); /* summer: the next day already */
  assert_text("2039-07-01 11:00:00", "1 July 2039 at midday");  /* past 2038 */
  assert_text("1944-07-01 10:00:00", "1 July 1944 at midday");  /* double summer time */
}

static void assert_weekday(const char *iso, const char *day) {
  char out[WEEKDAY_SIZE];
  assert_true(time_weekday(iso, out));
  assert_string_equal(out, day);
}

static void days_of_the_week(void **state) {
  (void)state;
  assert_weekday("2026-11-25", "Wednesday");
  assert_weekday("2026-07-05 23:30:00", "Monday"); /* summer: the next day already */
  assert_weekday("2024-02-29", "Thursday");
  assert_weekday("1944-06-06", "Tuesday");
  char out[WEEKDAY_SIZE];
  assert_false(time_weekday("2026-02-29", out));
  assert_false(time_weekday("tomorrow", out));
}

static void spring_change(void **state) { /* 29 March 2026: 01:00 becomes 02:00 */
  (void)state;
  assert_utc("2026-03-29T00:59", "2026-03-29 00:59:00");
  assert_utc("2026-03-29T01:00", "2026-03-29 01:00:00");
  assert_utc("2026-03-29T01:30", "2026-03-29 01:30:00"); /* there is no 01:30: it is 02:30 */
  assert_utc("2026-03-29T02:00", "2026-03-29 01:00:00");
  assert_utc("2026-03-29T02:30", "2026-03-29 01:30:00");
  assert_local("2026-03-29 00:59:59", "2026-03-29T00:59");
  assert_local("2026-03-29 01:00:00", "2026-03-29T02:00");
}

static void autumn_change(void **state) { /* 25 October 2026: 02:00 becomes 01:00 */
  (void)state;
  assert_utc("2026-10-25T00:30", "2026-10-24 23:30:00");
  assert_utc("2026-10-25T01:00", "2026-10-25 00:00:00");
  assert_utc("2026-10-25T01:30", "2026-10-25 00:30:00"); /* twice that night: the first */
  assert_utc("2026-10-25T02:00", "2026-10-25 02:00:00");
  assert_local("2026-10-25 00:30:00", "2026-10-25T01:30");
  assert_local("2026-10-25 01:30:00", "2026-10-25T01:30");
  assert_local("2026-10-25 02:00:00", "2026-10-25T02:00");
}

static void there_and_back_every_half_hour(void **state) {
  (void)state;
  time_t start = 1767225600; /* 1 January 2026 */
  for (time_t moment = start; moment < start + 86400 * 400; moment += 1800) {
    char utc[ISO_SIZE], local[ISO_SIZE], back[ISO_SIZE], again[ISO_SIZE];
    struct tm fields;
    gmtime_r(&moment, &fields);
    strftime(utc, sizeof utc, "%Y-%m-%d %H:%M:%S", &fields);
    assert_true(time_to_local(utc, local));
    assert_true(time_to_utc(local, back));
    if (strcmp(back, utc) == 0) continue;
    assert_true(time_to_local(back, again)); /* only the repeated hour: same clock, one hour earlier */
    assert_string_equal(again, local);
    assert_true(strncmp(utc, "2026-10-25 01", 13) == 0);
  }
}

static void space_and_t_are_alike(void **state) {
  (void)state;
  assert_utc("2026-11-22 09:30", "2026-11-22 09:30:00");
  assert_utc("2026-07-01T09:30", "2026-07-01 08:30:00");
  assert_utc("1970-06-01T12:00", "1970-06-01 11:00:00"); /* British standard time */
  assert_utc("1944-07-01T12:00", "1944-07-01 10:00:00");
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  static const char *const wrong[] = {"",
                                      "2026",
                                      "2026-11-2",
                                      "2026-13-01",
                                      "2026-00-10",
                                      "2026-02-29",
                                      "2026-11-31",
                                      "2026-11-22 24:00:00",
                                      "2026-11-22 09:60:00",
                                      "2026-11-22 09:30:61",
                                      "2026-11-22 09:30",
                                      "2026-11-22x",
                                      "2026-11-22 09:30:00 ",
                                      "-026-11-22",
                                      "+2026-11-2",
                                      "0000-00-00",
                                      "２026-11-22"};
  char text[TIME_TEXT_SIZE], iso[ISO_SIZE];
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    assert_false(time_text(wrong[i], text));
    assert_false(time_to_local(wrong[i], iso));
  }
  static const char *const no_clock[] = {
      "", "2026-11-22", "2026-11-22T", "2026-11-22T9:30", "2026-11-22T25:00", "2026-11-22T09:30:00", "2026-02-30T10:00", "2026-11-22t09:30"};
  for (size_t i = 0; i < sizeof no_clock / sizeof *no_clock; i++) assert_false(time_to_utc(no_clock[i], iso));
}

static void dates_are_made(void **state) {
  (void)state;
  char iso[11];
  assert_true(date_make(2026, 1, 5, iso));
  assert_string_equal(iso, "2026-01-05");
  assert_true(date_make(2000, 2, 29, iso));
  assert_true(date_make(1900, 1, 1, iso) && date_make(2199, 12, 31, iso));
  assert_false(date_make(1900, 2, 29, iso));
  assert_false(date_make(2100, 2, 29, iso));
  assert_false(date_make(1899, 12, 31, iso));
  assert_false(date_make(2200, 1, 1, iso));
  assert_false(date_make(2026, 4, 31, iso));
  assert_false(date_make(2026, 0, 1, iso));
  assert_false(date_make(2026, 13, 1, iso));
  assert_false(date_make(2026, 1, 0, iso));
  assert_false(date_make(2026, -1, -1, iso));
  assert_false(date_make(-2147483647, 2147483647, 1, iso));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(dates_and_times_read_well),
      cmocka_unit_test(days_of_the_week),
      cmocka_unit_test(spring_change),
      cmocka_unit_test(autumn_change),
      cmocka_unit_test(there_and_back_every_half_hour),
      cmocka_unit_test(space_and_t_are_alike),
      cmocka_unit_test(what_is_none_is_refused),
      cmocka_unit_test(dates_are_made),
  };
  if (!time_start()) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
