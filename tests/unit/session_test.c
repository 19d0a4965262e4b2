/* Tokens, their hashes, and the proof that a form was ours. */
#include "tests/unit/test.h"

#include "auth/session.h"
#include "base/random.h"

static void tokens_are_made_and_hashed(void **state) {
  (void)state;
  char token[TOKEN_SIZE], other[TOKEN_SIZE];
  unsigned char a[HASH_BYTES], b[HASH_BYTES];
  token_make(token);
  token_make(other);
  assert_int_equal(strlen(token), 43);
  assert_string_not_equal(token, other);
  assert_true(token_hash(token, "session", a));
  assert_true(token_hash(token, "session", b));
  assert_memory_equal(a, b, HASH_BYTES);
  assert_true(token_hash(other, "session", b));
  assert_memory_not_equal(a, b, HASH_BYTES);
  assert_true(token_hash(token, "draft", b));
  assert_memory_not_equal(a, b, HASH_BYTES);
}

static void what_is_no_token_has_no_hash(void **state) {
  (void)state;
  char token[TOKEN_SIZE];
  unsigned char hash[HASH_BYTES];
  token_make(token);
  assert_false(token_hash(NULL, "session", hash));
  assert_false(token_hash("", "session", hash));
  assert_false(token_hash("short", "session", hash));
  char longer[TOKEN_SIZE + 1];
  memcpy(longer, token, TOKEN_SIZE - 1);
  memcpy(longer + TOKEN_SIZE - 1, "A", 2);
  assert_false(token_hash(longer, "session", hash));
  for (int place = 0; place < TOKEN_SIZE - 1; place += 7) {
    char kept = token[place];
    static const char bad[] = "+/= .\n\x80";
    for (const char *c = bad; *c; c++) {
      token[place] = *c;
      assert_false(token_hash(token, "session", hash));
    }
    token[place] = kept;
  }
}

/* Of the last digit only four bits count: no second spelling may pass. */
static void a_token_has_one_spelling(void **state) {
  (void)state;
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  char token[TOKEN_SIZE];
  unsigned char hash[HASH_BYTES];
  int accepted = 0;
  token_make(token);
  for (const char *c = digits; *c; c++) {
    token[TOKEN_SIZE - 2] = *c;
    accepted += token_hash(token, "session", hash);
  }
  assert_int_equal(accepted, 16);
}

static void hashes_of_text(void **state) {
  (void)state;
  unsigned char a[HASH_BYTES], b[HASH_BYTES];
  text_hash("192.0.2.1", "address", a);
  text_hash("192.0.2.1", "login", b);
  assert_memory_not_equal(a, b, HASH_BYTES);
  text_hash("192.0.2.2", "address", b);
  assert_memory_not_equal(a, b, HASH_BYTES);
}

static void csrf_tokens(void **state) {
  (void)state;
  char token[TOKEN_SIZE], other[TOKEN_SIZE], csrf[TOKEN_SIZE], wrong[TOKEN_SIZE];
  token_make(token);
  token_make(other);
  csrf_make(token, csrf);
  assert_true(csrf_check(token, csrf));
  assert_false(csrf_check(other, csrf));
  assert_false(csrf_check(token, token));
  assert_false(csrf_check(token, NULL));
  assert_false(csrf_check(token, ""));
  assert_false(csrf_check("", csrf));
  for (int i = 0; i < TOKEN_SIZE - 1; i++) {
    memcpy(wrong, csrf, sizeof wrong);
    wrong[i] = wrong[i] == 'A' ? 'B' : 'A';
    assert_false(csrf_check(token, wrong));
    memcpy(wrong, csrf, sizeof wrong);
    wrong[i] = '\0';
    assert_false(csrf_check(token, wrong));
  }
  csrf_make("", csrf); /* without a token: something that no check accepts, "" included */
  assert_int_equal(strlen(csrf), 43);
  assert_false(csrf_check("", csrf));
}

static void origins(void **state) {
  (void)state;
  static const char site[] = "https://onedoor.example";
  assert_true(origin_check(site, "https://onedoor.example", NULL));
  assert_true(origin_check("https://onedoor.example/", "https://onedoor.example", NULL));
  assert_true(origin_check("http://localhost:8080", "http://localhost:8080", NULL));
  static const char *const foreign[] = {"",
                                        "null",
                                        "https://onedoor.example.evil.example",
                                        "https://onedoor.exampl",
                                        "http://onedoor.example",
                                        "https://onedoor.example:444",
                                        "https://onedoor.example/",
                                        "https://evil.example",
                                        "https://"};
  for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
    assert_false(origin_check(site, foreign[i], NULL));
    assert_false(origin_check(site, foreign[i], "same-origin")); /* Origin is the one that counts */
  }
  assert_true(origin_check(site, NULL, "same-origin"));
  assert_false(origin_check(site, NULL, "same-site"));
  assert_false(origin_check(site, NULL, "cross-site"));
  assert_false(origin_check(site, NULL, "none"));
  assert_false(origin_check(site, NULL, NULL));
  assert_false(origin_check("", "", NULL));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tokens_are_made_and_hashed),
      cmocka_unit_test(what_is_no_token_has_no_hash),
      cmocka_unit_test(a_token_has_one_spelling),
      cmocka_unit_test(hashes_of_text),
      cmocka_unit_test(csrf_tokens),
      cmocka_unit_test(origins),
  };
  if (!random_start()) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
