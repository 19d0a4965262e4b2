/* show.c: a form and its answers as the templates see them (the shape is in form.h). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "form/definition.h"

/* The object an answer is in, the name of its field so far, and the whole. */
struct showing {
  HDF *hdf; /* of the request: Data.* and Form.errors */
  const json_t *answers;
  const struct section *page; /* NULL: all sections are on the page */
  bool alone;                 /* what other pages say is not known */
};

static void show_questions(const struct showing *showing, const struct question *questions, size_t count, const json_t *row, const char *prefix,
                           HDF *node);

static const char *const type_names[] = {"text",  "long-text", "date",     "datetime", "time",    "number",  "choice", "choices",
                                         "email", "phone",     "postcode", "person",   "address", "consent", "group",  "notice"};

static HDF *error_of(HDF *hdf, const char *field) {
  for (HDF *error = hdf_get_child(hdf, "Form.errors"); error; error = hdf_obj_next(error)) {
    const char *name = hdf_get_value(error, "field", "");
    if (strcmp(name, field) == 0) return error;
  }
  return NULL;
}

static void show_condition(const struct showing *showing, const struct condition *condition, const char *prefix, HDF *node) {
  json_t *json = condition_json(condition, prefix, showing->page, showing->answers);
  char *text = json ? json_dumps(json, JSON_COMPACT) : NULL;
  json_decref(json);
  if (!text) memory_gone();
  put(node, "show_if", text);
  free(text);
}

/* --- inputs of one text --- */

static const char *input_type(enum question_type type) {
  switch (type) {
  case TYPE_EMAIL: return "email";
  case TYPE_PHONE: return "tel";
  default: return "text";
  }
}

/* A password is never written into a page, not even back to the one who typed it. */
static bool secret(const struct question *question) { return question->autocomplete && strcmp(question->autocomplete, "current-password") == 0; }

static long default_width(enum question_type type) {
  switch (type) {
  case TYPE_PHONE: return 20;
  case TYPE_POSTCODE:
  case TYPE_TIME: return 10;
  case TYPE_NUMBER: return 5;
  default: return 0;
  }
}

static void show_text(const struct question *question, const json_t *row, HDF *node) {
  enum question_type type = question->type;
  put(node, "value", secret(question) ? "" : answer_text(row, question->key));
  put(node, "input_type", secret(question) ? "password" : input_type(type));
  put_number(node, "width", question->width ? question->width : default_width(type));
  put_number(node, "maxlength", question->max);
  if (type == TYPE_LONG_TEXT) put_number(node, "lines", question->lines);
  if (question->counted) put(node, "count", "1");
  if (type == TYPE_NUMBER) put(node, "inputmode", "numeric");
  if ((type != TYPE_TEXT && type != TYPE_LONG_TEXT) || (question->autocomplete && strcmp(question->autocomplete, "username") == 0))
    put(node, "spellcheck", "false");
  put(node, "autocomplete", question->autocomplete);
}

/* --- dates --- */

static void show_part(HDF *node, size_t n, const char *field, const char *key, const char *label, const char *value, long width,
                      const char *autocomplete, HDF *error) {
  char name[FORM_FIELD_MAX + 16], id[FORM_FIELD_MAX + 16];
  HDF *part = put_node(node, "parts", n);
  snprintf(name, sizeof name, "%s.%s", field, key);
  field_id(field, key, id, sizeof id);
  put(part, "name", name);
  put(part, "key", key);
  put(part, "id", id);
  put(part, "label", label);
  put(part, "value", value);
  put_number(part, "width", width);
  if (strcmp(key, "day") == 0 || strcmp(key, "year") == 0) put(part, "inputmode", "numeric");
  if (autocomplete && strcmp(autocomplete, "bday") == 0) {
    snprintf(name, sizeof name, "bday-%s", key);
    put(part, "autocomplete", name);
  } else {
    put(part, "autocomplete", autocomplete);
  }
  const char *wrong = error ? hdf_get_value(error, "part", NULL) : NULL;
  if (error && (!wrong || strcmp(wrong, key) == 0)) put(part, "error", "1");
}

static void show_date(const struct showing *showing, const struct question *question, const json_t *row, const char *field, HDF *node) {
  struct date_parts parts;
  HDF *error = error_of(showing->hdf, field);
  date_split(json_object_get(row, question->key), &parts);
  show_part(node, 0, field, "day", "Day", parts.day, 2, question->autocomplete, error);
  show_part(node, 1, field, "month", "Month", parts.month, 2, question->autocomplete, error);
  show_part(node, 2, field, "year", "Year", parts.year, 4, question->autocomplete, error);
  if (question->type == TYPE_DATETIME) show_part(node, 3, field, "time", "Time", parts.time, 5, question->autocomplete, error);
}

/* --- choices --- */

static bool ticked(const json_t *answer, const char *value) {
  if (json_is_string(answer)) return strcmp(json_string_value(answer), value) == 0;
  for (size_t i = 0; i < json_array_size(answer); i++) {
    const char *text = json_string_value(json_array_get(answer, i));
    if (text && strcmp(text, value) == 0) return true;
  }
  return false;
}

static void show_option(HDF *node, size_t n, const char *id, const struct option *option, const json_t *answer) {
  char option_id[FORM_FIELD_MAX + 32];
  HDF *child = put_node(node, "options", n);
  if (n)
    snprintf(option_id, sizeof option_id, "%s-%zu", id, n + 1);
  else
    snprintf(option_id, sizeof option_id, "%s", id);
  put(child, "value", option->value);
  put(child, "label", option->label);
  put(child, "hint", option->hint);
  put(child, "id", option_id);
  if (ticked(answer, option->value)) put(child, "checked", "1");
  if (option->exclusive) put(child, "exclusive", "1");
}

static size_t show_data_options(const struct showing *showing, const struct question *question, const char *id, const json_t *answer, HDF *node) {
  char path[96];
  size_t n = 0;
  snprintf(path, sizeof path, "Data.%s", question->options_from);
  for (HDF *row = hdf_get_child(showing->hdf, path); row; row = hdf_obj_next(row)) {
    struct option option = {
        .value = hdf_get_value(row, "value", NULL), .label = hdf_get_value(row, "label", NULL), .hint = hdf_get_value(row, "hint", NULL)};
    if (option.value) show_option(node, n++, id, &option, answer);
  }
  return n;
}

static void show_choice(const struct showing *showing, const struct question *question, const json_t *row, const char *field, HDF *node) {
  char id[FORM_FIELD_MAX + 16];
  const json_t *answer = json_object_get(row, question->key);
  field_id(field, NULL, id, sizeof id);
  size_t n = question->option_count;
  for (size_t i = 0; i < n; i++) show_option(node, i, id, &question->options[i], answer);
  if (question->options_from) n = show_data_options(showing, question, id, answer, node);
  put_number(node, "options_count", (long)n);
  put(node, "value", json_string_value(answer));
  const char *display = question->display;
  if (question->options_from && n > 12) display = "select";
  put(node, "display", question->type == TYPE_CHOICES ? "checkboxes" : display);
}

/* --- groups and notices --- */

static void show_row(const struct showing *showing, const struct question *group, const json_t *row, size_t n, bool removable, HDF *node) {
  char prefix[FORM_FIELD_MAX], title[FORM_FIELD_MAX];
  HDF *child = put_node(node, "rows", n);
  snprintf(prefix, sizeof prefix, "%s.%zu.", group->key, n);
  snprintf(title, sizeof title, "%.150s %zu", group->row_label, n + 1);
  put_number(child, "number", (long)n + 1);
  put(child, "title", title);
  if (removable) {
    char value[FORM_FIELD_MAX];
    snprintf(value, sizeof value, "%s.%zu", group->key, n);
    put(child, "remove", value);
  }
  show_questions(showing, group->questions, group->question_count, row, prefix, child);
}

static void show_group(const struct showing *showing, const struct question *group, const json_t *row, HDF *node) {
  const json_t *rows = json_object_get(row, group->key);
  size_t have = json_array_size(rows), n = have < (size_t)group->min ? (size_t)group->min : have;
  for (size_t i = 0; i < n; i++) show_row(showing, group, json_array_get(rows, i), i, n > (size_t)group->min, node);
  put_number(node, "rows_count", (long)n);
  put(node, "row_label", group->row_label);
  put(node, "add_label", group->add_label);
  if (n < (size_t)group->max) put(node, "add", group->key);
}

static void show_notice(const struct question *notice, HDF *node) {
  put(node, "level", notice->level);
  put(node, "heading", notice->heading);
  if (notice->duty) put(node, "duty", "1");
  if (notice->reading) put(node, "reading", "1");
  for (size_t i = 0; i < notice->item_count; i++) {
    HDF *item = put_node(node, "items", i);
    put(item, "text", notice->items[i].text);
    if (notice->items[i].bullet) put(item, "bullet", "1");
  }
}

/* --- a question --- */

static void show_error(const struct showing *showing, const struct question *question, const char *field, const char *id, HDF *node) {
  HDF *error = error_of(showing->hdf, field);
  char hint_id[FORM_FIELD_MAX + 32], error_id[FORM_FIELD_MAX + 32], both[2 * FORM_FIELD_MAX + 80];
  snprintf(hint_id, sizeof hint_id, "%s-hint", id);
  snprintf(error_id, sizeof error_id, "%s-error", id);
  if (question->hint) put(node, "hint_id", hint_id);
  if (error) put(node, "error_id", error_id);
  if (error) put(node, "error", hdf_get_value(error, "text", ""));
  snprintf(both, sizeof both, "%s%s%s", question->hint ? hint_id : "", question->hint && error ? " " : "", error ? error_id : "");
  put(node, "described_by", both);
}

/* Nobody can tell now whether it is wanted: it is shown, so that nothing typed there is lost. */
static bool unsettled(const struct showing *showing, const struct question *question) {
  return showing->alone && question->type != TYPE_NOTICE && condition_elsewhere(question->show_if, showing->page);
}

static void show_words(const struct showing *showing, const struct question *question, const json_t *row, const char *prefix, const char *field,
                       HDF *node) {
  char id[FORM_FIELD_MAX + 16];
  field_id(field, NULL, id, sizeof id);
  put(node, "name", field);
  put(node, "key", question->key);
  put(node, "id", id);
  put(node, "type", type_names[question->type]);
  put(node, "label", question->label);
  put(node, "hint", question->hint);
  put(node, "why", question->why);
  put(node, "sensitive", question->sensitivity);
  if (question->type != TYPE_NOTICE && (question->required || question->required_if)) put(node, "required", "1");
  if (question->type != TYPE_NOTICE && !question->required && !question->required_if) put(node, "optional", "1");
  show_error(showing, question, field, id, node);
  if (!question->show_if || unsettled(showing, question)) return;
  show_condition(showing, question->show_if, prefix, node);
  if (!question_shown(question, showing->answers, row)) put(node, "hidden", "1");
}

static void show_question(const struct showing *showing, const struct question *question, const json_t *row, const char *prefix, HDF *node) {
  char field[FORM_FIELD_MAX], inner[FORM_FIELD_MAX + 2];
  snprintf(field, sizeof field, "%s%s", prefix, question->key);
  show_words(showing, question, row, prefix, field, node);
  switch (question->type) {
  case TYPE_DATE:
  case TYPE_DATETIME: show_date(showing, question, row, field, node); return;
  case TYPE_CHOICE:
  case TYPE_CHOICES: show_choice(showing, question, row, field, node); return;
  case TYPE_PERSON:
  case TYPE_ADDRESS:
  case TYPE_CONSENT:
    snprintf(inner, sizeof inner, "%s.", field);
    show_questions(showing, question->questions, question->question_count, json_object_get(row, question->key), inner, node);
    return;
  case TYPE_GROUP: show_group(showing, question, row, node); return;
  case TYPE_NOTICE: show_notice(question, node); return;
  default: show_text(question, row, node);
  }
}

static void show_questions(const struct showing *showing, const struct question *questions, size_t count, const json_t *row, const char *prefix,
                           HDF *node) {
  for (size_t i = 0; i < count; i++) show_question(showing, &questions[i], row, prefix, put_node(node, "questions", i));
}

/* --- the form --- */

static void show_sections(const struct form *form, int current, const json_t *answers, HDF *node) {
  size_t n = 0;
  for (size_t i = 0; i < form->section_count; i++) {
    if (!form_section_shown(form, i, answers)) continue;
    HDF *child = put_node(node, "sections", n++);
    put(child, "name", form->sections[i].name);
    put(child, "title", form->sections[i].title);
    put(child, "intro", form->sections[i].intro);
    put(child, "state", form_section_state(form, i, answers));
    if (current < 0 || i != (size_t)current) continue;
    put(child, "current", "1");
    put_number(node, "section_number", (long)n);
  }
  put_number(node, "section_count", (long)n);
}

static bool has_error(HDF *hdf, const char *section) {
  for (HDF *error = hdf_get_child(hdf, "Form.errors"); error; error = hdf_obj_next(error))
    if (strcmp(hdf_get_value(error, "section", ""), section) == 0) return true;
  return false;
}

/* Its first and its last question on the page. */
static void show_section_ends(HDF *hdf, const struct section *section, HDF *first, HDF *last) {
  put(first, "section_start", "1");
  put(first, "section_title", section->title);
  put(first, "section_intro", section->intro);
  if (!section->folded) return;
  put(first, "section_folded", has_error(hdf, section->name) ? "open" : "closed");
  put(last, "section_fold_end", "1");
}

/* Hidden by what was answered on another page: not shown here at all. */
static bool settled_hidden(const struct showing *showing, const struct question *question) {
  return question->show_if && !unsettled(showing, question) && !condition_open(question->show_if, showing->page) &&
         !question_shown(question, showing->answers, showing->answers);
}

static void show_all(const struct showing *showing, const struct form *form, int section, HDF *node) {
  size_t n = 0;
  for (size_t i = 0; i < form->section_count; i++) {
    const struct section *here = &form->sections[i];
    HDF *first = NULL, *last = NULL;
    if (section >= 0 && i != (size_t)section) continue;
    for (size_t j = 0; j < here->question_count; j++) {
      if (settled_hidden(showing, &here->questions[j])) continue;
      HDF *child = put_node(node, "questions", n++);
      put(child, "section", here->name);
      last = child;
      if (!first) first = child;
      show_question(showing, &here->questions[j], showing->answers, "", child);
      if (!here->show_if || here->questions[j].show_if) continue;
      show_condition(showing, here->show_if, "", child);
      if (!condition_holds(here->show_if, showing->answers, NULL, true)) put(child, "hidden", "1");
    }
    if (first && section < 0 && form->section_count > 1) show_section_ends(showing->hdf, here, first, last);
  }
}

NEOERR *form_to_hdf(const struct form *form, int section, const json_t *answers, HDF *hdf) {
  bool one = section >= 0 && (size_t)section < form->section_count;
  struct showing showing = {.hdf = hdf, .answers = answers, .page = one ? &form->sections[section] : NULL};
  HDF *node = NULL;
  NEOERR *err = hdf_get_node(hdf, "Form", &node);
  if (err) return nerr_pass(err);
  showing.alone = one && hdf_get_value(node, "alone", NULL) != NULL;
  put(node, "name", form->name);
  put(node, "title", form->title);
  put(node, "intro", form->intro);
  put(node, "hash", form->hash);
  put(node, "button", form->button);
  show_sections(form, section, answers, node);
  if (one) {
    put(node, "section", form->sections[section].name);
    put(node, "section_title", form->sections[section].title);
    put(node, "section_intro", form->sections[section].intro);
  }
  show_all(&showing, form, section, node);
  return STATUS_OK;
}
