/* What a family meets without an account can be read at the age of 11: the words of every public form, of its errors, of the
 * pages around them and around the guide. (The guide itself: guide_text_test.) */
#include "tests/unit/test.h"

#include <dirent.h>
#include <stdlib.h>

#include "base/xml.h"
#include "document/reading.h"
#include "form/form.h"
#include "service/say.h"

#define GRADE_MOST 6.0 /* reading age 11 */

static int start(void **state) {
  (void)state;
  assert_ok(form_start(".", "islington"));
  assert_ok(say_start("."));
  return 0;
}

static int stop(void **state) {
  (void)state;
  form_stop();
  say_stop();
  return 0;
}

static void easy(const char *name, const STRING *words) {
  double grade = reading_grade(words->buf);
  print_message("# %-50s reading age %.1f\n", name, grade + 5);
  if (grade > GRADE_MOST) fail_msg("%s needs the reading age of %.1f", name, grade + 5);
}

/* Each text a paragraph of its own, as it is on the page. */
static void add(STRING *words, const char *before, const char *text) { assert_ok(string_appendf(words, "%s%s\n\n", before, text)); }

static bool one_of(const xmlNode *node, const char *const *names) {
  for (; *names; names++)
    if (xml_is(node, *names)) return true;
  return false;
}

static void form_words(struct arena **arena, const xmlNode *node, STRING *words) {
  static const char *const said[] = {"title", "label", "hint", "why", "p", "heading", "intro", "error", "add-label", NULL};
  for (const xmlNode *child = xml_child(node, NULL); child; child = xml_next(child, NULL)) {
    if (one_of(child, said))
      add(words, "", xml_text(arena, child));
    else if (xml_is(child, "called"))
      add(words, "Enter ", xml_text(arena, child));
    form_words(arena, child, words);
  }
}

static void forms_are_easy(void **state) {
  static const char *const names[] = {"request-for-help", "complaint", "complaint-again", "feedback-code", "feedback-parent",
                                      "feedback-young",   "status",    "draft-return",    "guide-search",  "help-search"};
  (void)state;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const struct form *form = form_find(names[i]);
    struct arena *arena = NULL;
    xmlDoc *doc = NULL;
    STRING words;
    assert_non_null(form);
    string_init(&words);
    assert_ok(xml_parse(form_definition(form), strlen(form_definition(form)), names[i], NULL, &doc));
    form_words(&arena, xmlDocGetRootElement(doc), &words);
    easy(names[i], &words);
    xmlFreeDoc(doc);
    arena_free(&arena);
    string_clear(&words);
  }
}

/* Whatever stands in quotes in a template, holds a space and is no address, is said. */
static void template_words(const char *text, STRING *words) {
  for (const char *at = strchr(text, '"'), *end; at; at = strchr(end + 1, '"')) {
    size_t n;
    end = strchr(at + 1, '"');
    if (!end) return;
    n = (size_t)(end - at - 1);
    if (n > 8 && memchr(at + 1, ' ', n) && at[1] != '/') {
      char *part = strndup(at + 1, n);
      add(words, "", part);
      free(part);
    }
  }
}

static void template_easy(const char *path) {
  FILE *file = fopen(path, "rb");
  char *text = calloc(1, 100000);
  STRING words;
  assert_non_null(file);
  assert_non_null(text);
  assert_true(fread(text, 1, 99999, file) > 0);
  fclose(file);
  string_init(&words);
  template_words(text, &words);
  if (words.len > 400) easy(path, &words); /* a few words are no text to measure */
  string_clear(&words);
  free(text);
}

static void pages_are_easy(void **state) {
  static const char *const folders[] = {"public/complaint", "public/feedback", "public/gone", "public/home",    "public/return",
                                        "public/safety",    "public/status",   "journey",     "intake/request", "error"};
  (void)state;
  int count = 0;
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
    char folder[80], path[400];
    snprintf(folder, sizeof folder, "templates/%s", folders[i]);
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
      if (strstr(entry->d_name, ".cs")) {
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        template_easy(path);
        count++;
      }
    closedir(dir);
  }
  assert_true(count > 15);
}

static void words_around_the_guide_are_easy(void **state) {
  (void)state;
  struct arena *arena = NULL;
  xmlDoc *doc = NULL;
  STRING words;
  string_init(&words);
  assert_ok(xml_load("services/common/words/en.xml", NULL, &doc));
  for (const xmlNode *one = xml_child(xmlDocGetRootElement(doc), "say"); one; one = xml_next(one, "say")) add(&words, "", xml_text(&arena, one));
  easy("services/common/words/en.xml", &words);
  xmlFreeDoc(doc);
  arena_free(&arena);
  string_clear(&words);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(forms_are_easy), cmocka_unit_test(pages_are_easy),
                                     cmocka_unit_test(words_around_the_guide_are_easy)};
  return cmocka_run_group_tests(tests, start, stop);
}
