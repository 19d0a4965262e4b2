/* guide.c: preview, check and comparison of a page. */
#include "cgi-bin/manage/guide.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "cgi-bin/guide/words.h"
#include "document/difference.h"
#include "document/markdown.h"
#include "document/reading.h"

/* What was typed, or else what is stored. */
static const char *answer_or(struct context *context, const char *question, const char *node) {
  const char *typed = json_string_value(json_object_get(context_answers(context), question));

  return typed != NULL ? typed : hdf_get_value(context_hdf(context), node, "");
}

/* Preview.age: the age at which an English text can be read; Preview.hard: 12 or more. */
static NEOERR *put_age(HDF *facts, const char *body, HDF *hdf) {
  NEOERR *err;
  STRING plain;
  int age;

  string_init(&plain);
  err = string_append(&plain, "");
  if (err == STATUS_OK)
    err = words_plain(facts, body, &plain);
  age = err == STATUS_OK ? (int)(reading_grade(plain.buf) + 5.5) : 0;
  string_clear(&plain);
  if (err == STATUS_OK)
    err = hdf_set_int_value(hdf, "Preview.age", age < 5 ? 5 : age);
  if (err == STATUS_OK && age > 11)
    err = hdf_set_value(hdf, "Preview.hard", "1");
  return nerr_pass(err);
}

static NEOERR *put_preview(HDF *hdf, const char *title, const char *body) {
  const char *lang = hdf_get_value(hdf, "Data.text.lang", "en");
  HDF *facts = NULL;
  NEOERR *err = words_facts(&facts);

  if (err == STATUS_OK)
    err = hdf_set_value(hdf, "Preview.title", title);
  if (err == STATUS_OK)
    err = hdf_set_value(hdf, "Preview.lang", lang);
  if (err == STATUS_OK)
    err = hdf_set_value(hdf, "Preview.direction", hdf_get_value(hdf, "Data.text.direction", "ltr"));
  if (err == STATUS_OK)
    err = words_markup(facts, body, hdf, "Preview.words");
  if (err == STATUS_OK && strcmp(lang, "en") == 0)
    err = put_age(facts, body, hdf);
  hdf_destroy(&facts);
  return nerr_pass(err);
}

NEOERR *guide_preview(struct context *context) {
  const char *body = answer_or(context, "body", "Data.form.body");

  return body[0] == '\0' ? STATUS_OK : nerr_pass(put_preview(context_hdf(context), answer_or(context, "title", "Data.form.title"), body));
}

NEOERR *guide_check(struct context *context) {
  const char *body = json_string_value(json_object_get(context_answers(context), "body"));
  const char *unknown = NULL;
  char fault[200];
  HDF *facts = NULL;
  STRING filled;
  NEOERR *err;

  string_init(&filled);
  err = words_facts(&facts);
  if (err == STATUS_OK && body != NULL)
    err = markdown_fill(body, facts, &unknown, &filled);
  if (err == STATUS_OK && unknown != NULL) {
    snprintf(fault, sizeof fault, "The service has no %.*s", (int)(strcspn(unknown, "}") + 2), unknown);
    err = context_fault(context, "body", fault);
  }
  string_clear(&filled);
  hdf_destroy(&facts);
  if (err == STATUS_OK)
    err = context_faults(context);
  if (err == STATUS_OK && strcmp(context_action(context), "preview") == 0)
    err = context_again(context, 200);
  return nerr_pass(err);
}

struct lines {
  HDF *hdf;
  int count, added, removed;
};

static NEOERR *put_line(enum difference_kind kind, const char *line, size_t n, void *data) {
  static const char *const kinds[] = {"same", "removed", "added"};
  struct lines *lines = data;
  char name[48];
  NEOERR *err;
  STRING text;

  lines->added += kind == DIFFERENCE_ADDED;
  lines->removed += kind == DIFFERENCE_REMOVED;
  snprintf(name, sizeof name, "Lines.%d.kind", lines->count);
  err = hdf_set_value(lines->hdf, name, kinds[kind]);
  snprintf(name, sizeof name, "Lines.%d.text", lines->count++);
  string_init(&text);
  if (err == STATUS_OK)
    err = string_appendn(&text, line, (int)n);
  if (err == STATUS_OK)
    err = hdf_set_value(lines->hdf, name, text.buf == NULL ? "" : text.buf);
  string_clear(&text);
  return nerr_pass(err);
}

NEOERR *guide_compare(struct context *context) {
  HDF *hdf = context_hdf(context);
  struct lines lines = {.hdf = hdf};
  const char *body = hdf_get_value(hdf, "Data.version.body", "");
  NEOERR *err = put_preview(hdf, hdf_get_value(hdf, "Data.version.title", ""), body);

  if (err == STATUS_OK)
    err = difference_lines(hdf_get_value(hdf, "Data.earlier.body", ""), body, put_line, &lines);
  if (err == STATUS_OK)
    err = hdf_set_int_value(hdf, "Changed.added", lines.added);
  if (err == STATUS_OK)
    err = hdf_set_int_value(hdf, "Changed.removed", lines.removed);
  return nerr_pass(err);
}
