/* What changed between two texts, line by line. */
#include "tests/unit/test.h"

#include <stdlib.h>

#include "document/difference.h"

static NEOERR *note(enum difference_kind kind, const char *line, size_t n, void *data) {
  STRING *out = data;
  return nerr_pass(string_appendf(out, "%c%.*s|", " -+"[kind], (int)n, line));
}

static void assert_difference(const char *before, const char *after, const char *should) {
  STRING out;
  string_init(&out);
  assert_ok(string_append(&out, ""));
  assert_ok(difference_lines(before, after, note, &out));
  assert_string_equal(out.buf, should);
  string_clear(&out);
}

static void small(void **state) {
  (void)state;
  assert_difference("", "", "");
  assert_difference("", "a\nb", "+a|+b|");
  assert_difference("a\nb\n", "", "-a|-b|");
  assert_difference("a\nb\nc", "a\nb\nc", " a| b| c|");
  assert_difference("a\nb\nc", "a\nx\nc", " a|-b|+x| c|");
  assert_difference("a\nb\nc\nd", "b\nd\ne", "-a| b|-c| d|+e|");
  assert_difference("a\r\nb\r\n", "a\nb", " a| b|");
  assert_difference("a\n\nb", "a\nb", " a|-| b|");
  assert_difference("a\na", "a", " a|-a|");
}

/* From any pair of texts each can be made again. */
static NEOERR *rebuild(enum difference_kind kind, const char *line, size_t n, void *data) {
  STRING *both = data;
  NEOERR *err = STATUS_OK;
  if (kind != DIFFERENCE_ADDED) err = string_appendf(&both[0], "%.*s\n", (int)n, line);
  if (!err && kind != DIFFERENCE_REMOVED) err = string_appendf(&both[1], "%.*s\n", (int)n, line);
  return nerr_pass(err);
}

static void whole(void **state) {
  (void)state;
  srand(7);
  for (int round = 0; round < 300; round++) {
    char text[2][200] = {"", ""};
    for (int side = 0; side < 2; side++)
      for (int i = rand() % 30, at = 0; i > 0; i--) at += snprintf(text[side] + at, sizeof text[side] - (size_t)at, "%c\n", 'a' + rand() % 4);
    STRING both[2];
    string_init(&both[0]);
    string_init(&both[1]);
    assert_ok(string_append(&both[0], ""));
    assert_ok(string_append(&both[1], ""));
    assert_ok(difference_lines(text[0], text[1], rebuild, both));
    assert_string_equal(both[0].buf, text[0]);
    assert_string_equal(both[1].buf, text[1]);
    string_clear(&both[0]);
    string_clear(&both[1]);
  }
}

static void large(void **state) {
  (void)state;
  char *one = calloc(1, 20000), *two = calloc(1, 20000);
  assert_true(one && two);
  for (int i = 0; i < 3000; i++) {
    memcpy(one + i * 2, "a\n", 2);
    memcpy(two + i * 2, "b\n", 2);
  }
  STRING both[2];
  string_init(&both[0]);
  string_init(&both[1]);
  assert_ok(difference_lines(one, two, rebuild, both));
  assert_string_equal(both[0].buf, one);
  assert_string_equal(both[1].buf, two);
  string_clear(&both[0]);
  string_clear(&both[1]);
  free(one);
  free(two);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(small), cmocka_unit_test(whole), cmocka_unit_test(large)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
