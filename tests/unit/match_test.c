/* match_test.c: path patterns: what they are, what they match, which goes first. */
#include "tests/unit/test.h"

#include "base/random.h"
#include "serve/match.h"

static bool takes(const char *pattern, const char *path, struct path_values *values) {
  struct pattern parsed;

  assert_true(pattern_parse(pattern, &parsed));
  return pattern_match(&parsed, path, values);
}

static void patterns_are_plain(void **state) {
  const char *const good[] = {"/", "/casework", "/casework/family/{reference}/entry/{entry}", "/a.b-c"};
  const char *const bad[] = {"",
                             "casework",
                             "//",
                             "/a/",
                             "/a//b",
                             "/{a}/{a}",
                             "/{}",
                             "/{A}",
                             "/a b",
                             "/a_b",
                             "/a%20b",
                             "/{a",
                             "/a}",
                             "/{a}{b}",
                             "/../x y",
                             "/{abcdefghijklmnopqrstuvwxyzabcdefgh}",
                             "/{a}/{b}/{c}/{d}/{e}/{f}/{g}",
                             "/1/2/3/4/5/6/7/8/9/10/11/12/13"};
  struct pattern pattern;

  (void)state;
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
    if (!pattern_parse(good[i], &pattern)) fail_msg("refused: %s", good[i]);
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    if (pattern_parse(bad[i], &pattern)) fail_msg("taken: %s", bad[i]);
  assert_false(pattern_parse(NULL, &pattern));
}

static void paths_give_values(void **state) {
  struct path_values values;

  (void)state;
  assert_true(takes("/", "/", &values));
  assert_false(takes("/", "/a", &values));
  assert_true(takes("/family/{id}/entry/{entry}", "/family/F7K3-M9QX/entry/12", &values));
  assert_string_equal(path_value(&values, "id"), "F7K3-M9QX");
  assert_string_equal(path_value(&values, "entry"), "12");
  assert_null(path_value(&values, "other"));
  assert_false(takes("/family/{id}", "/family/", &values));
  assert_false(takes("/family/{id}", "/family", &values));
  assert_false(takes("/family/{id}", "/family/1/", &values));
  assert_false(takes("/family/{id}", "/family/1/2", &values));
  assert_false(takes("/family/{id}", "/family/a_b", &values));
  assert_false(takes("/family/{id}", "/family/a.b", &values));
  assert_false(takes("/family/{id}", "/family/\xc3\xa9", &values));
  assert_false(takes("/family/{id}", "/Family/1", &values));
  assert_true(takes("/{section}", "/about_you", &values));
  assert_false(takes("/{id}", "/0123456789012345678901234567890123456789012345678901234567890123456789", &values));
}

static void references_are_put_into_normal_form(void **state) {
  struct path_values values;
  char reference[REFERENCE_SIZE], sloppy[32];

  (void)state;
  assert_true(random_start());
  reference_make(reference);
  snprintf(sloppy, sizeof sloppy, "/r/%.4s%s", reference, reference + 5);
  for (char *at = sloppy + 3; *at != '\0'; at++) *at = *at >= 'A' && *at <= 'Z' ? (char)(*at + 32) : *at;
  assert_true(takes("/r/{reference}", sloppy, &values));
  assert_string_equal(path_value(&values, "reference"), reference);
  reference[0] = reference[0] == '2' ? '3' : '2'; /* its check character is wrong now */
  snprintf(sloppy, sizeof sloppy, "/r/%s", reference);
  assert_false(takes("/r/{reference}", sloppy, &values));
  assert_false(takes("/r/{draft}", sloppy, &values));
  assert_true(takes("/r/{other}", sloppy, &values));
}

static int order(const char *left, const char *right) {
  struct pattern a, b;

  assert_true(pattern_parse(left, &a) && pattern_parse(right, &b));
  return pattern_order(&a, &b);
}

static void literals_go_first(void **state) {
  (void)state;
  assert_true(order("/a/new", "/a/{id}") < 0);
  assert_true(order("/a/{id}", "/a/new") > 0);
  assert_true(order("/a/{id}/x", "/{b}/new/x") < 0);
  assert_int_equal(order("/a/{id}", "/a/{other}"), 0);
  assert_int_equal(order("/", "/"), 0);
  assert_true(order("/a", "/a/b") != 0);
}

static void words_for_a_path_are_checked(void **state) {
  (void)state;
  assert_true(path_text_valid("F7K3-M9QX"));
  assert_false(path_text_valid(""));
  assert_false(path_text_valid("a/b"));
  assert_false(path_text_valid("a\r\nb"));
  assert_false(path_text_valid("//evil"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(patterns_are_plain),
      cmocka_unit_test(paths_give_values),
      cmocka_unit_test(references_are_put_into_normal_form),
      cmocka_unit_test(literals_go_first),
      cmocka_unit_test(words_for_a_path_are_checked),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
