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

/* How hard it is to read, in words of its language's measure: Preview.measure; Preview.hard: harder than it should be. */
static NEOERR *put_measure(const char *lang, const char *plain, HDF *hdf) {
  struct reading_sentences sentences = reading_sentences(plain);
  char words[300];
  int value;
  bool hard;
  NEOERR *err;

  if (strcmp(lang, "en") == 0) {
    value = (int)(reading_grade(plain) + 5.5);
    hard = value > 11;
    snprintf(words, sizeof words, "This can be read from the age of %d. Aim at 11 or less.", value < 5 ? 5 : value);
  } else if (strcmp(lang, "tr") == 0) {
    value = (int)reading_turkish(plain);
    hard = value < 70;
    snprintf(words, sizeof words, "Ateşman's score for Turkish: %d. From 70 on a text is easy.", value);
  } else {
    hard = sentences.average > 12 || sentences.longest > 25;
    snprintf(words, sizeof words,
             "Words in a sentence: %.0f on average, %d in the longest. Aim at 12 on average and 25 at most. For this language nobody has "
             "agreed how to measure the reading age: ask somebody who speaks it.",
             sentences.average, sentences.longest);
  }
  err = hdf_set_value(hdf, "Preview.measure", words);
  if (err == STATUS_OK && hard) err = hdf_set_value(hdf, "Preview.hard", "1");
  return nerr_pass(err);
}

static NEOERR *put_age(HDF *facts, const char *lang, const char *body, HDF *hdf) {
  NEOERR *err;
  STRING plain;

  string_init(&plain);
  err = string_append(&plain, "");
  if (err == STATUS_OK) err = words_plain(facts, body, &plain);
  if (err == STATUS_OK) err = put_measure(lang, plain.buf, hdf);
  string_clear(&plain);
  return nerr_pass(err);
}

static NEOERR *put_preview(HDF *hdf, const char *title, const char *body) {
  const char *lang = hdf_get_value(hdf, "Data.text.lang", "en");
  HDF *facts = NULL;
  NEOERR *err = words_facts(&facts);

  if (err == STATUS_OK) err = hdf_set_value(hdf, "Preview.title", title);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Preview.lang", lang);
  if (err == STATUS_OK) err = hdf_set_value(hdf, "Preview.direction", hdf_get_value(hdf, "Data.text.direction", "ltr"));
  if (err == STATUS_OK) err = words_markup(facts, body, hdf, "Preview.words");
  if (err == STATUS_OK) err = put_age(facts, lang, body, hdf);
  hdf_destroy(&facts);
  return nerr_pass(err);
}

/* Codes.N.{code,says}: what below this node a page may name, and what it says now. */
static NEOERR *put_codes(HDF *node, const char *path, HDF *hdf, int *n) {
  static const char *const inner[] = {"code", "tel", "open", "iso", "amount"};
  NEOERR *err = STATUS_OK;

  for (HDF *one = hdf_obj_child(node); one != NULL && err == STATUS_OK; one = hdf_obj_next(one)) {
    const char *name = hdf_obj_name(one), *says = hdf_obj_value(one);
    char whole[160], to[32];
    bool plain = says != NULL && says[0] != '\0';

    for (size_t i = 0; i < sizeof inner / sizeof inner[0]; i++) plain = plain && strcmp(name, inner[i]) != 0;
    snprintf(whole, sizeof whole, "%s.%s", path, name);
    if (plain) {
      snprintf(to, sizeof to, "Codes.%d.code", *n);
      err = hdf_set_valuef(hdf, "%s={{%s}}", to, whole);
      snprintf(to, sizeof to, "Codes.%d.says", (*n)++);
      if (err == STATUS_OK) err = hdf_set_value(hdf, to, says);
    }
    if (err == STATUS_OK) err = put_codes(one, whole, hdf, n);
  }
  return nerr_pass(err);
}

static NEOERR *put_all_codes(HDF *hdf) {
  static const char *const roots[] = {"contact", "clock", "retention", "protection"};
  HDF *facts = NULL;
  NEOERR *err = words_facts(&facts);
  int n = 0;

  for (size_t i = 0; i < sizeof roots / sizeof roots[0] && err == STATUS_OK; i++) {
    char path[32];

    snprintf(path, sizeof path, "Service.%s", roots[i]);
    err = put_codes(hdf_get_obj(facts, path), roots[i], hdf, &n);
  }
  hdf_destroy(&facts);
  return nerr_pass(err);
}

NEOERR *guide_preview(struct context *context) {
  const char *body = answer_or(context, "body", "Data.form.body");
  NEOERR *err = put_all_codes(context_hdf(context));

  if (err != STATUS_OK || body[0] == '\0') return nerr_pass(err);
  return nerr_pass(put_preview(context_hdf(context), answer_or(context, "title", "Data.form.title"), body));
}

NEOERR *guide_original(struct context *context) {
  HDF *hdf = context_hdf(context), *questions = hdf_get_obj(hdf, "Form.questions");

  if (strcmp(hdf_get_value(hdf, "Data.text.lang", ""), "en") != 0) return STATUS_OK;
  for (HDF *one = hdf_obj_child(questions); one != NULL; one = hdf_obj_next(one))
    if (strcmp(hdf_get_value(one, "name", ""), "confirmed") == 0) return nerr_pass(hdf_remove_tree(questions, hdf_obj_name(one)));
  return STATUS_OK;
}

NEOERR *help_preview(struct context *context) {
  static const char *const parts[][3] = {{"hours", "Data.form.hours", "Preview.hours"},
                                         {"phone", "Data.form.phone", "Preview.phone"},
                                         {"address", "Data.form.address", "Preview.address"}};
  NEOERR *err = guide_preview(context);

  for (size_t i = 0; i < sizeof parts / sizeof parts[0] && err == STATUS_OK; i++)
    err = hdf_set_value(context_hdf(context), parts[i][2], answer_or(context, parts[i][0], parts[i][1]));
  return nerr_pass(err);
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
  if (err == STATUS_OK && body != NULL) err = markdown_fill(body, facts, &unknown, &filled);
  if (err == STATUS_OK && unknown != NULL) {
    snprintf(fault, sizeof fault, "The service has no %.*s", (int)(strcspn(unknown, "}") + 2), unknown);
    err = context_fault(context, "body", fault);
  }
  string_clear(&filled);
  hdf_destroy(&facts);
  if (err == STATUS_OK) err = context_faults(context);
  if (err == STATUS_OK && strcmp(context_action(context), "preview") == 0) err = context_again(context, 200);
  return nerr_pass(err);
}

NEOERR *guide_compare(struct context *context) {
  HDF *hdf = context_hdf(context);
  struct difference_count count = {0};
  const char *body = hdf_get_value(hdf, "Data.version.body", "");
  NEOERR *err = put_preview(hdf, hdf_get_value(hdf, "Data.version.title", ""), body);

  if (err == STATUS_OK) err = difference_to_hdf(hdf, "Lines", hdf_get_value(hdf, "Data.earlier.body", ""), body, &count);
  if (err == STATUS_OK) err = hdf_set_int_value(hdf, "Changed.added", count.added);
  if (err == STATUS_OK) err = hdf_set_int_value(hdf, "Changed.removed", count.removed);
  return nerr_pass(err);
}
