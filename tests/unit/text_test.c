/* UTF-8: everything well formed goes through, everything else does not. */
#include "tests/unit/test.h"

#include "base/text.h"

static void assert_text(const char *bytes, size_t n, bool valid) {
  if (text_valid(bytes, n) != valid) fail_msg("%zu bytes beginning 0x%02x should be %s", n, (unsigned char)bytes[0], valid ? "valid" : "refused");
}

/* Writes a code point as UTF-8 of the given number of bytes, however wrong that is. */
static size_t encode(unsigned long point, int bytes, char *out) {
  static const unsigned char lead[] = {0, 0, 0xc0, 0xe0, 0xf0, 0xf8, 0xfc};
  if (bytes == 1) {
    out[0] = (char)point;
    return 1;
  }
  for (int i = bytes - 1; i > 0; i--, point >>= 6) out[i] = (char)(0x80 | (point & 0x3f));
  out[0] = (char)(lead[bytes] | point);
  return (size_t)bytes;
}

static int shortest(unsigned long point) { return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4; }

static void every_code_point(void **state) {
  (void)state;
  char text[8];
  for (unsigned long point = 0; point <= 0x10ffff; point++) {
    bool control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
    bool valid = !control && !(point >= 0xd800 && point <= 0xdfff) && point != 0xfffe && point != 0xffff;
    assert_text(text, encode(point, shortest(point), text), valid);
  }
}

static void overlong_forms(void **state) {
  (void)state;
  char text[8];
  for (unsigned long point = 0; point < 0x10000; point++) {
    for (int bytes = shortest(point) + 1; bytes <= 4; bytes++) assert_text(text, encode(point, bytes, text), false);
  }
}

static void beyond_unicode(void **state) {
  (void)state;
  char text[8];
  for (unsigned long point = 0x110000; point < 0x200000; point += 0x101) assert_text(text, encode(point, 4, text), false);
  for (unsigned long point = 0x200000; point < 0x4000000; point += 0x100001) assert_text(text, encode(point, 5, text), false);
  assert_text("\xfe", 1, false);
  assert_text("\xff\xff", 2, false);
}

/* A character cut at each place, at the end of memory that is exactly so long. */
static void cut_off(void **state) {
  (void)state;
  static const unsigned long points[] = {0xe9, 0x20ac, 0x1f600, 0x10ffff, 0x800, 0xffff};
  for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
    char text[8];
    size_t whole = encode(points[i], shortest(points[i]), text);
    for (size_t n = 1; n < whole; n++) {
      char *exact = test_malloc(n);
      memcpy(exact, text, n);
      assert_text(exact, n, false);
      test_free(exact);
    }
    text[whole - 1] = 'a';
    assert_text(text, whole, false);
  }
  assert_text("\x80", 1, false);
  assert_text("a\xbf", 2, false);
}

static void every_pair_of_bytes_after_e_and_f_leads(void **state) {
  (void)state;
  char text[4];
  for (int lead = 0xc0; lead < 0x100; lead++) {
    for (int second = 0; second < 0x100; second++) {
      text[0] = (char)lead, text[1] = (char)second, text[2] = (char)0x80, text[3] = (char)0x80;
      bool two = lead >= 0xc2 && lead <= 0xdf && second >= 0x80 && second <= 0xbf;
      assert_text(text, 2, two);
      bool three =
          lead >= 0xe0 && lead <= 0xef && second >= 0x80 && second <= 0xbf && !(lead == 0xe0 && second < 0xa0) && !(lead == 0xed && second > 0x9f);
      assert_text(text, 3, three);
      bool four =
          lead >= 0xf0 && lead <= 0xf4 && second >= 0x80 && second <= 0xbf && !(lead == 0xf0 && second < 0x90) && !(lead == 0xf4 && second > 0x8f);
      assert_text(text, 4, four);
    }
  }
}

static void real_words(void **state) {
  (void)state;
  static const char *const words[] = {
      "O'Neil", "<script>alert(1)</script>", "مرحبا بالعالم", "👨‍👩‍👧‍👦", "Zażółć gęślą jaźń", "line\r\n\ttab", "সাহায্য"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) assert_text(words[i], strlen(words[i]), true);
  assert_text("nul\0within", 10, false);
  assert_true(text_valid("", 0));
}

static void lengths(void **state) {
  (void)state;
  assert_int_equal(text_length(""), 0);
  assert_int_equal(text_length("O'Neil"), 6);
  assert_int_equal(text_length("é€😀"), 3);
}

static void blanks(void **state) {
  (void)state;
  assert_true(text_blank(NULL));
  assert_true(text_blank(""));
  assert_true(text_blank(" \t\r\n"));
  assert_true(text_blank("\xc2\xa0\xe2\x80\x89\xe3\x80\x80\xe2\x80\x8b"));
  assert_false(text_blank(" .\t"));
  assert_false(text_blank("\xc2"));
  assert_false(text_blank("\xe2\x80"));
  assert_false(text_blank("\xc2\xa1"));
}

static void phones(void **state) {
  (void)state;
  static const char *const numbers[][2] = {{"02079460101", "020 7946 0101"},
                                           {"07700900123", "07700 900 123"},
                                           {"01134960000", "0113 496 0000"},
                                           {"01414960000", "0141 496 0000"},
                                           {"01632960123", "01632 960 123"},
                                           {"03000610614", "0300 061 0614"},
                                           {"0800111222", "0800 111 222"},
                                           {"0169772000", "01697 72000"},
                                           {"+33123456789", "+33123456789"},
                                           {"020 7946 0101", "020 7946 0101"},
                                           {"", ""},
                                           {"no number", "no number"}};
  char out[PHONE_TEXT_SIZE];
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    phone_text(numbers[i][0], out);
    assert_string_equal(out, numbers[i][1]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_code_point),
      cmocka_unit_test(overlong_forms),
      cmocka_unit_test(beyond_unicode),
      cmocka_unit_test(cut_off),
      cmocka_unit_test(every_pair_of_bytes_after_e_and_f_leads),
      cmocka_unit_test(real_words),
      cmocka_unit_test(lengths),
      cmocka_unit_test(blanks),
      cmocka_unit_test(phones),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
