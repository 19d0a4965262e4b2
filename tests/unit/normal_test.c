/* What people type, in one form. */
#include "tests/unit/test.h"

#include "base/time.h"
#include "form/definition.h"

static void phones(void **state) {
  (void)state;
  static const char *const right[][2] = {
      {"020 7946 0101", "02079460101"},       {"(020) 7946-0101", "02079460101"},   {"+44 20 7946 0101", "02079460101"},
      {"+44 (0)20 7946 0101", "02079460101"}, {"0044 20 7946 0101", "02079460101"}, {"07700 900123", "07700900123"},
      {"+33 1 23 45 67 89", "+33123456789"},  {"01632960123", "01632960123"},       {"016977 2000", "0169772000"},
      {"0800 123 456", "0800123456"},
  };
  static const char *const wrong[] = {"",
                                      "999",
                                      "12345",
                                      "phone me",
                                      "020 7946 010",
                                      "07700 90012",
                                      "+44 7700 90012",
                                      "00 33 1 23 45",
                                      "+0123456789",
                                      "020 7946 01011",
                                      "+44",
                                      "+44 7946",
                                      "+1",
                                      "0207946010a",
                                      "++44 20 7946 0101",
                                      "020+79460101",
                                      "+1234567890123456789012345",
                                      "٠٢٠٧٩٤٦٠١٠١"};
  char out[20];
  for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
    if (!normal_phone(right[i][0], out)) fail_msg("%s is refused", right[i][0]);
    assert_string_equal(out, right[i][1]);
    assert_true(normal_phone(out, out)); /* the normal form is its own */
    assert_string_equal(out, right[i][1]);
  }
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    if (normal_phone(wrong[i], out)) fail_msg("%s is taken", wrong[i]);
}

static void postcodes(void **state) {
  (void)state;
  static const char *const right[][2] = {{"zz1 1aa", "ZZ1 1AA"}, {"ZZ11AA", "ZZ1 1AA"},   {" z z 1 0 1 a a ", "ZZ10 1AA"},
                                         {"n1 9gu", "N1 9GU"},   {"EC1A1BB", "EC1A 1BB"}, {"W1A 0AX", "W1A 0AX"},
                                         {"M1 1AE", "M1 1AE"}};
  static const char *const wrong[] = {"",          "ZZ1",     "ZZ1 1A",   "1ZZ 1AA", "ZZ1 AAA",      "ZZZ1 1AA",
                                      "ZZ123 1AA", "ZZ1-1AA", "ZZ1 1AAA", "' OR 1",  "ＺＺ１ １ＡＡ"};
  char out[9];
  for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
    if (!normal_postcode(right[i][0], out)) fail_msg("%s is refused", right[i][0]);
    assert_string_equal(out, right[i][1]);
  }
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    if (normal_postcode(wrong[i], out)) fail_msg("%s is taken", wrong[i]);
}

static void emails(void **state) {
  (void)state;
  static const char *const right[] = {"name@example.com", "o'neil+x@a-b.example", "a@b.cd"};
  static const char *const wrong[] = {"",
                                      "name",
                                      "@example.com",
                                      "name@",
                                      "name@example",
                                      "a b@example.com",
                                      "a@b@c.com",
                                      "a@.com",
                                      "a@com.",
                                      "a@b..com",
                                      "a@-b.com",
                                      "<a@b.com>",
                                      "a@b.com,c@d.com",
                                      "a@b.com\nBcc: x@y.com",
                                      "\"a\"@b.com",
                                      "ünï@example.com",
                                      "a@bücher.example"};
  char out[300];
  for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
    if (!normal_email(right[i], out, sizeof out)) fail_msg("%s is refused", right[i]);
    assert_string_equal(out, right[i]);
  }
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    if (normal_email(wrong[i], out, sizeof out)) fail_msg("%s is taken", wrong[i]);
  assert_true(normal_email("  name@example.com \n", out, sizeof out));
  assert_string_equal(out, "name@example.com");
}

static void times(void **state) {
  (void)state;
  static const char *const right[][2] = {{"9:30am", "09:30"},  {"9.30 am", "09:30"}, {"09:30", "09:30"},  {"0930", "09:30"},     {"2pm", "14:00"},
                                         {"12am", "00:00"},    {"12pm", "12:00"},    {"midday", "12:00"}, {"Midnight", "00:00"}, {"23:59", "23:59"},
                                         {"11 P.M.", "23:00"}, {"930pm", "21:30"},   {"9:05", "09:05"}};
  static const char *const wrong[] = {"", "9", "24:00", "13pm", "0am", "9:60", "9:5", "half past", "9:30xm", "999", "99999", "am", ":30", "-1:00"};
  char out[6];
  for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
    if (!normal_time(right[i][0], out)) fail_msg("%s is refused", right[i][0]);
    assert_string_equal(out, right[i][1]);
  }
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    if (normal_time(wrong[i], out)) fail_msg("%s is taken", wrong[i]);
}

static void numbers(void **state) {
  (void)state;
  static const char *const right[][2] = {
      {"0", "0"}, {" 12 ", "12"}, {"007", "7"}, {"1,000", "1000"}, {"-3", "-3"}, {"-0", "0"}, {"999999999999999", "999999999999999"}};
  static const char *const wrong[] = {"", " ", "-", "1.5", "1e3", "twelve", "1 2", ",1", "9999999999999999", "--1", "١٢"};
  char out[20];
  for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
    if (!normal_number(right[i][0], out)) fail_msg("%s is refused", right[i][0]);
    assert_string_equal(out, right[i][1]);
  }
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    if (normal_number(wrong[i], out)) fail_msg("%s is taken", wrong[i]);
}

static void months(void **state) {
  (void)state;
  static const char *const names[] = {"1", "Feb", " march ", "04", "MAY", "june", "7", "aug", "Sept", "october", "NOV", "12"};
  static const char *const wrong[] = {"", "0", "13", "00", "1.", "mai", "Juneau", "j", "decem", "januaryy", "-1"};
  for (int i = 0; i < 12; i++) assert_int_equal(month_number(names[i]), i + 1);
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_int_equal(month_number(wrong[i]), 0);
}

static void limits(void **state) {
  (void)state;
  static const struct {
    const char *limit, *day;
  } cases[] = {{"today", "2026-03-28"},     {"now", "2026-03-28"},      {"today+1", "2026-03-29"},
               {"today+300", "2027-01-22"}, {"today-60", "2026-01-27"}, {"1990-01-01", "1990-01-01"}};
  char out[11];
  assert_true(time_start());
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    day_of_limit(cases[i].limit, 1774742399, out); /* 28 March 2026, a minute before the clocks' night */
    assert_string_equal(out, cases[i].day);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(phones),  cmocka_unit_test(postcodes), cmocka_unit_test(emails), cmocka_unit_test(times),
      cmocka_unit_test(numbers), cmocka_unit_test(months),    cmocka_unit_test(limits),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
