/* References: the check digit sees every single wrong digit and every exchange of two. */
#include "tests/unit/test.h"

#include "base/random.h"

static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/* The eight digits of a reference without its hyphen. */
static void plain(const char *reference, char out[9]) {
  memcpy(out, reference, 4);
  memcpy(out + 4, reference + 5, 5);
}

static void references_are_shaped_and_parse(void **state) {
  (void)state;
  for (int i = 0; i < 1000; i++) {
    char made[REFERENCE_SIZE], parsed[REFERENCE_SIZE];
    reference_make(made);
    assert_int_equal(strlen(made), 9);
    assert_int_equal(made[4], '-');
    assert_int_equal(strspn(made, "0123456789ABCDEFGHJKMNPQRSTVWXYZ-"), 9);
    assert_true(reference_parse(made, parsed));
    assert_string_equal(made, parsed);
  }
}

static void every_single_error_is_seen(void **state) {
  (void)state;
  for (int round = 0; round < 200; round++) {
    char made[REFERENCE_SIZE], wrong[9], out[REFERENCE_SIZE];
    reference_make(made);
    for (int place = 0; place < 8; place++) {
      for (int digit = 0; digit < 32; digit++) {
        plain(made, wrong);
        if (wrong[place] == digits[digit]) continue;
        wrong[place] = digits[digit];
        assert_false(reference_parse(wrong, out));
      }
    }
  }
}

static void every_exchange_of_two_is_seen(void **state) {
  (void)state;
  for (int round = 0; round < 2000; round++) {
    char made[REFERENCE_SIZE], wrong[9], out[REFERENCE_SIZE];
    reference_make(made);
    for (int a = 0; a < 8; a++) {
      for (int b = a + 1; b < 8; b++) {
        plain(made, wrong);
        if (wrong[a] == wrong[b]) continue;
        char kept = wrong[a];
        wrong[a] = wrong[b];
        wrong[b] = kept;
        assert_false(reference_parse(wrong, out));
      }
    }
  }
}

/* Every pair of values at every pair of neighbouring places, not only those that chance gave. */
static void every_exchange_of_neighbours_is_seen(void **state) {
  (void)state;
  for (int place = 0; place < 7; place++) {
    for (int a = 0; a < 32; a++) {
      for (int b = 0; b < 32; b++) {
        char text[9] = "00000000", out[REFERENCE_SIZE];
        int good = 0, check = place == 6 ? 0 : 7;
        if (a == b) continue;
        text[place] = digits[a];
        text[place + 1] = digits[b];
        for (int c = 0; c < 32; c++) { /* one digit elsewhere makes it right */
          text[check] = digits[c];
          if (!reference_parse(text, out)) continue;
          good++;
          text[place] = digits[b];
          text[place + 1] = digits[a];
          assert_false(reference_parse(text, out));
          text[place] = digits[a];
          text[place + 1] = digits[b];
        }
        assert_int_equal(good, 1);
      }
    }
  }
}

static void typed_and_spoken_forms_are_understood(void **state) {
  (void)state;
  char out[REFERENCE_SIZE];
  assert_true(reference_parse("00000000", out));
  assert_string_equal(out, "0000-0000");
  assert_true(reference_parse("oO0o-OOOO", out));
  assert_string_equal(out, "0000-0000");
  for (int i = 0; i < 500; i++) {
    char made[REFERENCE_SIZE], typed[32];
    reference_make(made);
    size_t n = 0;
    for (const char *p = made; *p; p++) {
      char c = *p;
      if (c == '-') c = ' ';
      if (c == '1') c = i % 2 ? 'l' : 'I';
      if (c == '0') c = i % 2 ? 'o' : 'O';
      if (c >= 'A' && c <= 'Z' && i % 3) c = (char)(c + 32);
      typed[n++] = c;
      if (i % 5 == 0) typed[n++] = '-';
    }
    typed[n] = '\0';
    assert_true(reference_parse(typed, out));
    assert_string_equal(out, made);
  }
}

static void what_is_none_is_refused(void **state) {
  (void)state;
  static const char *const wrong[] = {"",
                                      "-",
                                      "0000-000",
                                      "0000-00000",
                                      "0000-000U",
                                      "0000/0000",
                                      "0000-000\xc3\xa9",
                                      "0000-0001",
                                      "0000000000000000000000000000000000000000",
                                      "0000-000\t0",
                                      "%00000000"};
  char out[REFERENCE_SIZE];
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_false(reference_parse(wrong[i], out));
}

static void hex_has_its_length(void **state) {
  (void)state;
  char hex[129];
  memset(hex, 'x', sizeof hex);
  random_hex(hex, 64);
  assert_int_equal(strlen(hex), 128);
  assert_int_equal(strspn(hex, "0123456789abcdef"), 128);
  random_hex(hex, 8);
  assert_int_equal(strlen(hex), 16);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(references_are_shaped_and_parse),
      cmocka_unit_test(every_single_error_is_seen),
      cmocka_unit_test(every_exchange_of_two_is_seen),
      cmocka_unit_test(every_exchange_of_neighbours_is_seen),
      cmocka_unit_test(typed_and_spoken_forms_are_understood),
      cmocka_unit_test(what_is_none_is_refused),
      cmocka_unit_test(hex_has_its_length),
  };
  if (!random_start()) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
