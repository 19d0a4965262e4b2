/* Pages as a PDF: whole, tagged, with an outline, in every script, over as many pages as it takes. */
#include "tests/unit/test.h"

#include "document/pdf.h"

static int count_of(const STRING *text, const char *part) {
  int count = 0;
  size_t n = strlen(part);
  for (int i = 0; i + (int)n <= text->len; i++) count += memcmp(text->buf + i, part, n) == 0;
  return count;
}

/* As cairo drew it: what follows the first end are newer versions of its objects, each with its language. */
static STRING drawn(const STRING *out) {
  STRING part = *out;
  const char *end = memmem(out->buf, (size_t)out->len, "%%EOF", 5);
  assert_non_null(end);
  part.len = (int)(end - out->buf);
  return part;
}

static void make(const struct pdf_chapter *chapters, size_t count, bool large, STRING *out) {
  string_init(out);
  assert_ok(pdf_make("A title", "A council", "Foot", chapters, count, large, out));
  assert_true(out->len > 500);
  assert_memory_equal(out->buf, "%PDF-", 5);
  assert_int_equal(count_of(out, "%%EOF"), 2);
}

static void scripts(void **state) {
  (void)state;
  const struct pdf_chapter chapters[] = {
      {.title = "One <two> & three", .lang = "en", .body = "Words\n\n## A *heading* & <more>\n\n- one\n  - in it\n- two\n\n7. seven"},
      {.title = "আমরা কারা", .lang = "bn", .body = "জীবন কঠিন হলে"},
      {.title = "من نحن", .lang = "ar", .rtl = true, .note = "not checked", .body = "تساعد **العائلات**\n\n1. واحد"},
      {.title = "Empty", .lang = "tr", .body = ""},
  };
  STRING out, first;
  make(chapters, 4, false, &out);
  first = drawn(&out);
  assert_int_equal(count_of(&first, "/Type /Page "), 4);
  assert_int_equal(count_of(&first, "/S /H1"), 4);
  assert_int_equal(count_of(&first, "/S /H2"), 1);
  assert_int_equal(count_of(&first, "/Lang"), 0);
  assert_int_equal(count_of(&out, "/S /Document"), 1);
  assert_int_equal(count_of(&out, "/MarkInfo << /Marked true >>"), 1);
  assert_int_equal(count_of(&out, "/Lang (tr)"), 1);
  assert_int_equal(count_of(&out, "/Type /Outlines"), 1);
  string_clear(&out);
}

static void long_texts(void **state) {
  (void)state;
  STRING body, small, large;
  string_init(&body);
  for (int i = 0; i < 200; i++) assert_ok(string_appendf(&body, "## Heading %d\n\nSome words of a paragraph that is a little longer than one line of this page is, and so it wraps.\n\n", i));
  for (int i = 0; i < 3000; i++) assert_ok(string_append(&body, "unbroken"));
  const struct pdf_chapter chapter = {.title = "Long", .lang = "en", .body = body.buf};
  make(&chapter, 1, false, &small);
  make(&chapter, 1, true, &large);
  assert_true(count_of(&small, "/Type /Page ") > 10);
  assert_true(count_of(&large, "/Type /Page ") > count_of(&small, "/Type /Page "));
  string_clear(&small);
  string_clear(&large);
  string_clear(&body);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(scripts), cmocka_unit_test(long_texts)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
