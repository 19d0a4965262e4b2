/* Pages as a PDF: whole, tagged, with an outline, in every script, over as many pages as it takes. */
#include "tests/unit/test.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
  assert_ok(pdf_make("https://a.example", "A title", "A council", "Foot", chapters, count, large, out));
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

/* The structure as another reader sees it (poppler's pdfinfo), and where its links lead. */
static char *read_by(const char *option, const STRING *out) {
  char name[] = "/tmp/pdf_test.XXXXXX", command[120];
  char *text = calloc(1, 60000);
  int file = mkstemp(name);
  assert_true(file >= 0);
  assert_int_equal(write(file, out->buf, (size_t)out->len), out->len);
  close(file);
  snprintf(command, sizeof command, "pdfinfo %s %s 2>&1", option, name);
  FILE *stream = popen(command, "r");
  assert_non_null(stream);
  assert_true(fread(text, 1, 59999, stream) > 0);
  assert_int_equal(pclose(stream), 0);
  unlink(name);
  return text;
}

static void has(const char *text, const char *part) {
  if (!strstr(text, part)) fail_msg("lacks %s in:\n%s", part, text);
}

static void lists_and_links(void **state) {
  (void)state;
  const struct pdf_chapter chapters[] = {
      {.title = "One",
       .lang = "en",
       .body = "Call [020 7946 0101](tel:02079460101) or [write](mailto:a@b.example), see [our guide](/guide/about) or [it's "
               "(one)](https://c.example/a'b\\)).\n\n"
               "- one\n  - in it\n\n  more of one\n- two\n\n1. first\n2. second"},
      {.title = "من نحن", .lang = "ar", .rtl = true, .note = "not checked", .body = "- اتصل [020 7946 0101](tel:02079460101) الآن\n- واحد"},
  };
  STRING out;
  make(chapters, 2, false, &out);
  char *structure = read_by("-struct-text", &out), *links = read_by("-url", &out);
  has(structure, "Document");
  has(structure, "L (block)");
  has(structure, "LI (block)");
  has(structure, "Lbl (block)");
  has(structure, "LBody (block)");
  has(structure, "Link");
  has(structure, "more of one");
  has(structure, "\"in it\"");
  has(structure, "\"one\"");
  has(structure, "\", see \"");
  has(structure, "\"Call \"");
  has(links, "tel:02079460101");
  has(links, "mailto:a@b.example");
  has(links, "https://a.example/guide/about");
  has(links, "https://c.example/a%27b");
  /* three lists: of bullets with one in it, of numbers, and the Arabic one */
  int lists = 0;
  for (const char *at = structure; (at = strstr(at, " L (block)")) != NULL; at++) lists++;
  assert_int_equal(lists, 4);
  free(structure);
  free(links);
  string_clear(&out);
}

/* A list longer than a page goes on as another on the next. */
static void long_lists(void **state) {
  (void)state;
  STRING body, out;
  string_init(&body);
  for (int i = 0; i < 300; i++)
    assert_ok(string_appendf(
        &body, "%d. item [%d](/guide/%d) with words that wrap over more than a line of this page, so that it is taller\n   - in it\n", i + 1, i, i));
  const struct pdf_chapter chapter = {.title = "Long", .lang = "tr", .body = body.buf};
  make(&chapter, 1, true, &out);
  char *links = read_by("-url", &out);
  has(links, "/guide/299");
  free(links);
  string_clear(&out);
  string_clear(&body);
}

static void long_texts(void **state) {
  (void)state;
  STRING body, small, large;
  string_init(&body);
  for (int i = 0; i < 200; i++)
    assert_ok(string_appendf(
        &body, "## Heading %d\n\nSome words of a paragraph that is a little longer than one line of this page is, and so it wraps.\n\n", i));
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
  const struct CMUnitTest tests[] = {cmocka_unit_test(scripts), cmocka_unit_test(lists_and_links), cmocka_unit_test(long_lists),
                                     cmocka_unit_test(long_texts)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
