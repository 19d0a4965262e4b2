/* fault.c: what is wrong, in the field's words: what to do, not what failed. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "form/definition.h"

/* What errors call the question; a label that is a question itself is quoted. */
static bool name_of(const struct question *question, char *out, size_t size) {
  const char *from = question->called ? question->called : question->label;
  snprintf(out, size, "%s", from ? from : question->key);
  size_t n = strlen(out);
  bool asks = !question->called && n && out[n - 1] == '?';
  bool acronym = isupper((unsigned char)out[0]) && isupper((unsigned char)out[1]);
  if (!question->called && !asks && !acronym) out[0] = (char)tolower((unsigned char)out[0]);
  return !asks;
}

static const char *missing_verb(enum question_type type) {
  switch (type) {
  case TYPE_CHOICE:
  case TYPE_CHOICES: return "Select";
  case TYPE_GROUP: return "Add";
  default: return "Enter";
  }
}

static void missing_words(const struct question *question, const char *called, bool plain, char *out, size_t size) {
  if (!plain)
    snprintf(out, size, "Answer “%s”", called);
  else
    snprintf(out, size, "%s %s", missing_verb(question->type), called);
}

static void invalid_words(const struct question *question, const char *called, bool plain, char *out, size_t size) {
  switch (question->type) {
  case TYPE_EMAIL: snprintf(out, size, "Enter an email address in the correct format, like name@example.com"); return;
  case TYPE_PHONE: snprintf(out, size, "Enter a telephone number, like 020 7946 0123 or +44 20 7946 0123"); return;
  case TYPE_POSTCODE: snprintf(out, size, "Enter a full UK postcode"); return;
  case TYPE_NUMBER: snprintf(out, size, "Enter a whole number between %ld and %ld", question->least, question->most); return;
  case TYPE_TIME: snprintf(out, size, "Enter a time, like 9:30am or 14:30"); return;
  case TYPE_TEXT: snprintf(out, size, "Write it on one line"); return;
  default: missing_words(question, called, plain, out, size);
  }
}

/* Too many or too few: characters, ticks or rows. */
static void count_words(const struct question *question, const char *start, bool many, char *out, size_t size) {
  long limit = many ? question->max : question->min;
  switch (question->type) {
  case TYPE_GROUP: snprintf(out, size, many ? "You can add %ld at most. Remove the others" : "Add %ld or more", limit); return;
  case TYPE_CHOICES: snprintf(out, size, many ? "Select %ld at most" : "Select %ld or more", limit); return;
  default: snprintf(out, size, "%s must be %ld characters or %s", start, limit, many ? "fewer" : "more");
  }
}

static void generated(const struct question *question, enum fault fault, char *out, size_t size) {
  char called[FORM_TEXT_MAX / 2], start[FORM_TEXT_MAX / 2];
  bool plain = name_of(question, called, sizeof called);
  snprintf(start, sizeof start, "%s", plain ? called : "Your answer");
  start[0] = (char)toupper((unsigned char)start[0]);
  switch (fault) {
  case FAULT_TOO_LONG:
  case FAULT_TOO_SHORT: count_words(question, start, fault == FAULT_TOO_LONG, out, size); return;
  case FAULT_TOO_LATE: snprintf(out, size, "%s must be today or in the past", start); return;
  case FAULT_TOO_EARLY: snprintf(out, size, "%s must be today or in the future", start); return;
  case FAULT_INVALID: invalid_words(question, called, plain, out, size); return;
  case FAULT_STOPS: snprintf(out, size, "You cannot send this form"); return;
  default: missing_words(question, called, plain, out, size);
  }
}

static NEOERR *error_put(HDF *hdf, const char *field, const char *id, const char *text, const char *section, const char *part, bool wrong) {
  int n = hdf_get_int_value(hdf, "Form.errors_count", 0);
  char name[48];
  snprintf(name, sizeof name, "Form.errors.%d", n);
  HDF *node = NULL;
  NEOERR *err = hdf_get_node(hdf, name, &node);
  if (err) return nerr_pass(err);
  put(node, "field", field);
  put(node, "id", id);
  put(node, "text", text);
  put(node, "section", section);
  put(node, "part", part);
  put(node, "wrong", wrong ? "1" : NULL);
  return nerr_pass(hdf_set_int_value(hdf, "Form.errors_count", n + 1));
}

void fault_add(struct checking *checking, const struct question *question, const char *field, const char *row, enum fault fault, const char *part,
               const char *text) {
  char words[FORM_TEXT_MAX], whole[FORM_TEXT_MAX + FORM_FIELD_MAX], id[FORM_FIELD_MAX + 16];
  checking->faults++;
  if (!checking->hdf) return;
  if (question->words[fault])
    snprintf(words, sizeof words, "%s", question->words[fault]);
  else if (text)
    snprintf(words, sizeof words, "%s", text);
  else
    generated(question, fault, words, sizeof words);
  snprintf(whole, sizeof whole, row && *row ? "%s: %s" : "%s%s", row ? row : "", words);
  focus_id(question, field, part, id, sizeof id);
  NEOERR *err = error_put(checking->hdf, field, id, whole, checking->section, part, fault != FAULT_MISSING && fault != FAULT_STOPS);
  if (err) nerr_ignore(&err);
}

NEOERR *form_fault(const struct form *form, HDF *hdf, const char *field, const char *text) {
  char id[FORM_FIELD_MAX + 16] = "";
  size_t section = 0;
  const struct question *question = strlen(field) < FORM_FIELD_MAX / 2 ? form_question(form, field, &section) : NULL;
  if (question) focus_id(question, field, NULL, id, sizeof id);
  return nerr_pass(error_put(hdf, question ? field : "", id, text, question ? form->sections[section].name : "", NULL, true));
}
