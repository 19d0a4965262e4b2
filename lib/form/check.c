/* check.c: are these answers right? What is right is put into its normal form. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "form/definition.h"

/* Where an answer is: its object, the field's name so far ("people.0."), the row's title. */
struct spot {
  json_t *row;
  const char *prefix;
  const char *title;
};

/* An answer to a question that is not asked: taken out, so that nothing follows from it, and put back if there are faults. */
struct taken {
  json_t *row, *value; /* both held */
  const char *key;
};

static void check_questions(struct checking *checking, const struct question *questions, size_t count, const struct spot *spot, bool required);

static void take_out(struct checking *checking, json_t *row, const char *key) {
  json_t *value = json_object_get(row, key);
  if (!value) return;
  checking->taken = memory_resize(checking->taken, checking->taken_count + 1, sizeof *checking->taken);
  checking->taken[checking->taken_count++] = (struct taken){.row = json_incref(row), .value = json_incref(value), .key = key};
  json_object_del(row, key);
}

/* While something else is wrong, nothing that was typed is lost. */
static void taken_end(struct checking *checking) {
  for (size_t i = 0; i < checking->taken_count; i++) {
    struct taken *taken = &checking->taken[i];
    if (checking->faults) json_object_set(taken->row, taken->key, taken->value);
    json_decref(taken->value);
    json_decref(taken->row);
  }
  free(checking->taken);
}

static void report(struct checking *checking, const struct question *question, const struct spot *spot, enum fault fault) {
  char field[FORM_FIELD_MAX];
  snprintf(field, sizeof field, "%s%s", spot->prefix, question->key);
  fault_add(checking, question, field, spot->title, fault, NULL, NULL);
}

static bool is_option(const struct question *question, const char *value) {
  for (size_t i = 0; i < question->option_count; i++)
    if (strcmp(question->options[i].value, value) == 0) return true;
  size_t n = strlen(value);
  static const char token[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  return question->options_from && n >= 1 && n <= 64 && strspn(value, token) == n;
}

static bool is_exclusive(const struct question *question, const char *value) {
  for (size_t i = 0; i < question->option_count; i++)
    if (question->options[i].exclusive && strcmp(question->options[i].value, value) == 0) return true;
  return false;
}

/* The normal form of a single text into normal (at most size), or a fault. */
static enum fault read_text(const struct question *question, const char *typed, char *normal, size_t size) {
  long number;
  switch (question->type) {
  case TYPE_EMAIL: return normal_email(typed, normal, size) ? FAULT_NONE : FAULT_INVALID;
  case TYPE_PHONE: return normal_phone(typed, normal) ? FAULT_NONE : FAULT_INVALID;
  case TYPE_POSTCODE: return normal_postcode(typed, normal) ? FAULT_NONE : FAULT_INVALID;
  case TYPE_TIME: return normal_time(typed, normal) ? FAULT_NONE : FAULT_INVALID;
  case TYPE_NUMBER:
    if (!normal_number(typed, normal)) return FAULT_INVALID;
    number = strtol(normal, NULL, 10);
    return number < question->least || number > question->most ? FAULT_INVALID : FAULT_NONE;
  case TYPE_CHOICE: return is_option(question, typed) ? FAULT_NONE : FAULT_INVALID;
  case TYPE_TEXT: return strchr(typed, '\n') ? FAULT_INVALID : FAULT_NONE;
  default: return FAULT_NONE;
  }
}

static bool has_normal_form(enum question_type type) {
  return type == TYPE_EMAIL || type == TYPE_PHONE || type == TYPE_POSTCODE || type == TYPE_TIME || type == TYPE_NUMBER;
}

static void check_text(struct checking *checking, const struct question *question, const struct spot *spot, bool required) {
  const char *typed = json_string_value(json_object_get(spot->row, question->key));
  char normal[300];
  if (text_blank(typed)) {
    json_object_del(spot->row, question->key);
    if (required) report(checking, question, spot, FAULT_MISSING);
    return;
  }
  size_t length = text_length(typed);
  enum fault fault = read_text(question, typed, normal, sizeof normal);
  if (question->max && length > (size_t)question->max)
    fault = FAULT_TOO_LONG;
  else if (!fault && question->type != TYPE_NUMBER && length < (size_t)question->min)
    fault = FAULT_TOO_SHORT;
  if (fault)
    report(checking, question, spot, fault);
  else if (has_normal_form(question->type))
    json_object_set_new(spot->row, question->key, json_string(normal));
}

static void check_choices(struct checking *checking, const struct question *question, const struct spot *spot, bool required) {
  json_t *ticked = json_object_get(spot->row, question->key);
  size_t count = json_array_size(ticked);
  if (!count) {
    json_object_del(spot->row, question->key);
    if (required) report(checking, question, spot, FAULT_MISSING);
    return;
  }
  enum fault fault = FAULT_NONE;
  for (size_t i = 0; i < count; i++) {
    const char *value = json_string_value(json_array_get(ticked, i));
    if (!value || !is_option(question, value) || (count > 1 && is_exclusive(question, value))) fault = FAULT_INVALID;
  }
  if (!fault && question->max && count > (size_t)question->max) fault = FAULT_TOO_LONG;
  if (!fault && count < (size_t)question->min) fault = FAULT_TOO_SHORT;
  if (fault) report(checking, question, spot, fault);
}

static void check_parts(struct checking *checking, const struct question *question, const struct spot *spot, bool required) {
  char prefix[FORM_FIELD_MAX];
  json_t *parts = json_object_get(spot->row, question->key);
  if (!json_is_object(parts)) {
    parts = json_object();
    json_object_set_new(spot->row, question->key, parts);
  }
  snprintf(prefix, sizeof prefix, "%s%s.", spot->prefix, question->key);
  struct spot inner = {.row = parts, .prefix = prefix, .title = spot->title};
  check_questions(checking, question->questions, question->question_count, &inner, required);
  if (!answer_given(parts)) json_object_del(spot->row, question->key);
}

/* Rows in which nothing was filled in go away. */
static size_t drop_empty_rows(json_t *rows) {
  for (size_t i = json_array_size(rows); i-- > 0;)
    if (!answer_given(json_array_get(rows, i)) || !json_is_object(json_array_get(rows, i))) json_array_remove(rows, i);
  return json_array_size(rows);
}

static void check_group(struct checking *checking, const struct question *group, const struct spot *spot) {
  json_t *rows = json_object_get(spot->row, group->key);
  size_t count = drop_empty_rows(rows);
  if (!count) json_object_del(spot->row, group->key);
  if (!count && group->min > 0) return report(checking, group, spot, FAULT_MISSING);
  if (count < (size_t)group->min) report(checking, group, spot, FAULT_TOO_SHORT);
  if (count > (size_t)group->max) report(checking, group, spot, FAULT_TOO_LONG);
  for (size_t i = 0; i < count; i++) {
    char prefix[FORM_FIELD_MAX], title[FORM_FIELD_MAX];
    snprintf(prefix, sizeof prefix, "%s.%zu.", group->key, i);
    snprintf(title, sizeof title, "%.150s %zu", group->row_label, i + 1);
    struct spot inner = {.row = json_array_get(rows, i), .prefix = prefix, .title = title};
    check_questions(checking, group->questions, group->question_count, &inner, true);
  }
}

/* What an older form or nobody asked: not an answer. */
static void drop_unknown(const struct question *questions, size_t count, json_t *row) {
  void *next;
  const char *key;
  json_t *value;
  json_object_foreach_safe(row, next, key, value) {
    if (*key != '_' && !question_find(questions, count, key)) json_object_del(row, key);
  }
}

static void check_one(struct checking *checking, const struct question *question, const struct spot *spot, bool outer) {
  char field[FORM_FIELD_MAX];
  bool required = question->required_if ? condition_holds(question->required_if, checking->answers, spot->row, false) : question->required && outer;
  switch (question->type) {
  case TYPE_NOTICE:
    if (question->stops) report(checking, question, spot, FAULT_STOPS);
    return;
  case TYPE_GROUP: check_group(checking, question, spot); return;
  case TYPE_CHOICES: check_choices(checking, question, spot, required); return;
  case TYPE_PERSON:
  case TYPE_ADDRESS:
  case TYPE_CONSENT: check_parts(checking, question, spot, required); return;
  case TYPE_DATE:
  case TYPE_DATETIME:
    snprintf(field, sizeof field, "%s%s", spot->prefix, question->key);
    check_date(checking, question, spot->row, field, spot->title, required);
    return;
  default: check_text(checking, question, spot, required);
  }
}

/* required: of the question whose parts these are; parts are asked for only with it. */
static void check_questions(struct checking *checking, const struct question *questions, size_t count, const struct spot *spot, bool required) {
  if (*spot->prefix) drop_unknown(questions, count, spot->row);
  for (size_t i = 0; i < count; i++) {
    if (question_shown(&questions[i], checking->answers, spot->row))
      check_one(checking, &questions[i], spot, required);
    else
      take_out(checking, spot->row, questions[i].key);
  }
}

static void drop_unknown_all(const struct form *form, json_t *answers) {
  void *next;
  const char *key;
  json_t *value;
  json_object_foreach_safe(answers, next, key, value) {
    if (*key != '_' && !form_has_question(form, key)) json_object_del(answers, key);
  }
}

static void check_section(struct checking *checking, const struct section *section, json_t *answers) {
  struct spot spot = {.row = answers, .prefix = "", .title = ""};
  checking->section = section->name;
  if (condition_holds(section->show_if, answers, NULL, true)) {
    check_questions(checking, section->questions, section->question_count, &spot, true);
    return;
  }
  for (size_t i = 0; i < section->question_count; i++) json_object_del(answers, section->questions[i].key);
}

NEOERR *form_check(const struct form *form, int section, json_t *answers, HDF *hdf, size_t *faults) {
  struct checking checking = {.form = form, .answers = answers, .hdf = hdf};
  if (section < 0) drop_unknown_all(form, answers);
  for (size_t i = 0; i < form->section_count; i++)
    if (section < 0 || i == (size_t)section) check_section(&checking, &form->sections[i], answers);
  taken_end(&checking);
  if (section < 0 && !checking.faults) json_object_del(answers, "_seen");
  *faults = checking.faults;
  return STATUS_OK;
}

static bool section_seen(const struct section *section, const json_t *answers) {
  const json_t *seen = json_object_get(answers, "_seen");
  for (size_t i = 0; i < json_array_size(seen); i++) {
    const char *name = json_string_value(json_array_get(seen, i));
    if (name && strcmp(name, section->name) == 0) return true;
  }
  return false;
}

static bool section_begun(const struct section *section, const json_t *answers) {
  for (size_t i = 0; i < section->question_count; i++)
    if (answer_given(json_object_get(answers, section->questions[i].key))) return true;
  return false;
}

const char *form_section_state(const struct form *form, size_t section, const json_t *answers) {
  const struct section *here = &form->sections[section];
  bool begun = section_begun(here, answers), seen = section_seen(here, answers);
  if (!begun && !seen) return "not_started";
  json_t *copy = json_deep_copy(answers);
  struct checking checking = {.form = form, .answers = copy};
  check_section(&checking, here, copy);
  taken_end(&checking);
  json_decref(copy);
  return checking.faults ? "in_progress" : "done";
}
