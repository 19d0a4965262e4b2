/* Files for spreadsheets: quoting by RFC 4180, and nothing that is taken for a formula. */
#include "tests/unit/test.h"

#include "document/csv.h"

static void assert_field(const char *text, const char *written) {
  STRING out;

  string_init(&out);
  assert_ok(csv_text(&out, text));
  assert_string_equal(out.buf, written);
  string_clear(&out);
}

static void text_is_quoted(void **state) {
  (void)state;
  assert_field("plain", "\"plain\"");
  assert_field("", "\"\"");
  assert_field(NULL, "\"\"");
  assert_field("a \"b\", c", "\"a \"\"b\"\", c\"");
  assert_field("a\r\nb", "\"a\r\nb\"");
  assert_field("مرحبا 😀", "\"مرحبا 😀\"");
  assert_field("a;b|c", "\"a;b|c\"");
}

static void no_formula(void **state) {
  (void)state;
  static const char *const bad[] = {"=1+1",
                                    "+1",
                                    "-1",
                                    "@SUM(A1)",
                                    " =1",
                                    "\t=1",
                                    "\xc2\xa0=1",
                                    "\xef\xbb\xbf=1",
                                    "＝1",
                                    "＠a",
                                    "\xe3\x80\x80-1",
                                    "  +",
                                    "=HYPERLINK(1)",
                                    "\xe2\x80\x8b=1",
                                    "＋1",
                                    "－1"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    STRING out;

    string_init(&out);
    assert_ok(csv_text(&out, bad[i]));
    if (strncmp(out.buf, "\"'", 2) != 0) fail_msg("%s would be a formula: %s", bad[i], out.buf);
    string_clear(&out);
  }
  assert_field("\tx", "\"'\tx\"");
  assert_field("\rx", "\"'\rx\"");
  assert_field("\n=x", "\"'\n=x\"");
  assert_field("a=b", "\"a=b\"");
  assert_field("1-2", "\"1-2\"");
}

static void a_quote_cannot_end_the_field(void **state) {
  (void)state;
  assert_field("\",=1+1,\"", "\"\"\",=1+1,\"\"\"");
  assert_field("\"\r\n=1", "\"\"\"\r\n=1\"");
}

static void control_characters_go(void **state) {
  (void)state;
  assert_field("a\x01"
               "b\x7f",
               "\"ab\"");
  assert_field("\x01=1", "\"'=1\"");
}

static void rows(void **state) {
  STRING out;

  (void)state;
  string_init(&out);
  assert_ok(csv_begin(&out));
  assert_ok(csv_text(&out, "What"));
  assert_ok(csv_text(&out, "Number"));
  assert_ok(csv_end_row(&out));
  assert_ok(csv_number(&out, "-12"));
  assert_ok(csv_number(&out, "0"));
  assert_ok(csv_end_row(&out));
  assert_string_equal(out.buf, "\xef\xbb\xbf\"What\",\"Number\"\r\n-12,0\r\n");
  string_clear(&out);
}

static void numbers_only(void **state) {
  static const char *const bad[] = {"", "-", "1.5", "=1", "1 ", "--1", "1234567890123456789", "+1", NULL};

  (void)state;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    STRING out;

    string_init(&out);
    assert_raises(csv_number(&out, bad[i]), NERR_ASSERT);
    assert_int_equal(out.len, 0);
    string_clear(&out);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(text_is_quoted),        cmocka_unit_test(no_formula), cmocka_unit_test(a_quote_cannot_end_the_field),
      cmocka_unit_test(control_characters_go), cmocka_unit_test(rows),       cmocka_unit_test(numbers_only),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
