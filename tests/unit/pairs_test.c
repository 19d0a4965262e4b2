/* Urlencoded text: what a browser sends is read byte for byte, everything else is refused. */
#include "tests/unit/test.h"

#include <stdlib.h>

#include "http/request.h"

/* Parses from memory that is exactly as long as the text, so that a sanitizer sees every slip. */
static NEOERR *parse(struct pairs *pairs, const char *text, size_t n, size_t max) {
  char *exact = malloc(n ? n : 1);
  assert_non_null(exact);
  memcpy(exact, text, n);
  NEOERR *err = pairs_parse(pairs, exact, n, max);
  free(exact);
  return err;
}

static void assert_refused(const char *text, size_t n) {
  struct pairs pairs;
  assert_raises(parse(&pairs, text, n, 100), E_BAD_REQUEST);
  assert_null(pairs.at);
  assert_null(pairs.text);
  assert_int_equal(pairs.count, 0);
}

static void pairs_in_order(void **state) {
  (void)state;
  struct pairs pairs;
  static const char text[] = "a=1&b=two+words&c=%3Cscript%3E&a=again&d=&flag&e=x%3Dy=z";
  assert_ok(parse(&pairs, text, strlen(text), 7));
  assert_int_equal(pairs.count, 7);
  assert_string_equal(pairs_get(&pairs, "a"), "1");
  assert_string_equal(pairs_get(&pairs, "b"), "two words");
  assert_string_equal(pairs_get(&pairs, "c"), "<script>");
  assert_string_equal(pairs.at[3].name, "a");
  assert_string_equal(pairs.at[3].value, "again");
  assert_string_equal(pairs_get(&pairs, "d"), "");
  assert_string_equal(pairs_get(&pairs, "flag"), "");
  assert_string_equal(pairs_get(&pairs, "e"), "x=y=z");
  assert_int_equal(pairs.at[6].length, 5);
  assert_null(pairs_get(&pairs, "A"));
  pairs_free(&pairs);
  assert_int_equal(pairs.count, 0);
  pairs_free(&pairs);
}

static void nothing_is_no_pair(void **state) {
  (void)state;
  struct pairs pairs;
  assert_ok(pairs_parse(&pairs, NULL, 0, 0));
  assert_int_equal(pairs.count, 0);
  assert_null(pairs_get(&pairs, "a"));
}

static void text_survives_byte_for_byte(void **state) {
  (void)state;
  static const char *const texts[] = {"O'Neil & <script>\"%25", "مرحبا 👨‍👩‍👧‍👦", "two\r\nlines\tand tab", "50% + 10 = 60&"};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    char encoded[1024] = "text=";
    size_t n = 5;
    for (const char *p = texts[i]; *p; p++) n += (size_t)snprintf(encoded + n, sizeof encoded - n, "%%%02X", (unsigned char)*p);
    struct pairs pairs;
    assert_ok(parse(&pairs, encoded, n, 1));
    assert_string_equal(pairs_get(&pairs, "text"), texts[i]);
    assert_int_equal(pairs.at[0].length, strlen(texts[i]));
    pairs_free(&pairs);
  }
}

static void broken_escapes(void **state) {
  (void)state;
  static const char *const wrong[] = {"a=%", "a=%4", "a=%4&b=1", "a=%zz", "a=%+1", "a=% 1", "a=%-1", "%=1", "%4=1", "a=%%41", "a=%u0041", "a=%0x"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_refused(wrong[i], strlen(wrong[i]));
}

static void names_must_be(void **state) {
  (void)state;
  static const char *const wrong[] = {"=1", "&", "a=1&", "&a=1", "a=1&&b=2", "a=1&=2", "=", "&&"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_refused(wrong[i], strlen(wrong[i]));
}

static void bytes_that_are_no_text(void **state) {
  (void)state;
  static const char *const wrong[] = {"a=%00", "a%00b=1", "a=x%00y", "a=%C0%AF", "a=%ED%A0%80", "a=%F4%90%80%80",
                                      "a=%FF", "a=%C3",   "a=%01",   "a=%1B",    "%80=1",       "a%0B=1"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_refused(wrong[i], strlen(wrong[i]));
  assert_refused("a=\0b", 4);
  assert_refused("a=\xc3&b=\xa9", 7); /* a character must not be split by the separator */
}

static void breaks_of_word_processors(void **state) {
  (void)state;
  struct pairs pairs;
  assert_ok(parse(&pairs, "a=x%0By%0Cz", 11, 1));
  assert_string_equal(pairs_get(&pairs, "a"), "x\ny\nz");
  pairs_free(&pairs);
}

static void too_many(void **state) {
  (void)state;
  struct pairs pairs;
  assert_ok(parse(&pairs, "a=1&b=2", 7, 2));
  pairs_free(&pairs);
  assert_raises(parse(&pairs, "a=1&b=2&c=3", 11, 2), E_BAD_REQUEST);
  size_t n = 1 << 20;
  char *many = malloc(n);
  assert_non_null(many);
  memset(many, '&', n);
  assert_raises(parse(&pairs, many, n, BODY_PAIRS), E_BAD_REQUEST);
  memset(many, 'a', n); /* one very long name is one pair */
  assert_ok(parse(&pairs, many, n, 1));
  assert_int_equal(strlen(pairs.at[0].name), n);
  pairs_free(&pairs);
  free(many);
}

/* Every triple of bytes after "a=": never a crash, and what is accepted has no NUL within. */
static void every_escape(void **state) {
  (void)state;
  for (int high = 0; high < 256; high++) {
    for (int low = 0; low < 256; low++) {
      char text[] = {'a', '=', '%', (char)high, (char)low};
      struct pairs pairs;
      NEOERR *err = parse(&pairs, text, sizeof text, 4);
      if (err) {
        nerr_ignore(&err);
        continue;
      }
      assert_int_equal(strlen(pairs.at[0].value), pairs.at[0].length);
      assert_int_equal(pairs.at[0].length, 1);
      assert_true((unsigned char)pairs.at[0].value[0] < 0x80);
      pairs_free(&pairs);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pairs_in_order),
      cmocka_unit_test(nothing_is_no_pair),
      cmocka_unit_test(text_survives_byte_for_byte),
      cmocka_unit_test(broken_escapes),
      cmocka_unit_test(names_must_be),
      cmocka_unit_test(bytes_that_are_no_text),
      cmocka_unit_test(breaks_of_word_processors),
      cmocka_unit_test(too_many),
      cmocka_unit_test(every_escape),
  };
  if (error_init() != STATUS_OK) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
