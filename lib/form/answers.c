/* answers.c: reading answers as they were sent, and looking at them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "form/definition.h"

const char *answer_text(const json_t *row, const char *key) {
  const char *text = json_string_value(json_object_get(row, key));
  return text ? text : "";
}

bool question_shown(const struct question *question, const json_t *answers, const json_t *row) {
  return condition_holds(question->show_if, answers, row, true);
}

bool type_has_parts(enum question_type type) { return type == TYPE_PERSON || type == TYPE_ADDRESS || type == TYPE_CONSENT; }

bool type_is_date(enum question_type type) { return type == TYPE_DATE || type == TYPE_DATETIME; }

const struct question *question_find(const struct question *questions, size_t count, const char *key) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(questions[i].key, key) == 0) return &questions[i];
  return NULL;
}

/* Copies up to the next dot; returns what follows it (NULL: no dot), or NULL with out "" if too long. */
static const char *next_part(const char *field, char out[static 64]) {
  size_t n = strcspn(field, ".");
  if (n >= 64) n = 0;
  memcpy(out, field, n);
  out[n] = 0;
  return field[n] == '.' ? field + n + 1 : NULL;
}

/* A row's number: one or two digits without a needless zero; -1 if it is none. */
static int row_number(const char *text) {
  size_t n = strlen(text);
  if (n < 1 || n > 2 || strspn(text, "0123456789") != n || (n == 2 && *text == '0')) return -1;
  return atoi(text);
}

static const struct question *find_in(const struct question *questions, size_t count, const char *field) {
  char part[64];
  const char *rest = next_part(field, part);
  const struct question *question = question_find(questions, count, part);
  if (!question || !rest) return question;
  if (question->type == TYPE_GROUP) {
    rest = next_part(rest, part);
    if (row_number(part) < 0) return NULL;
    return rest ? find_in(question->questions, question->question_count, rest) : question;
  }
  if (type_has_parts(question->type)) return find_in(question->questions, question->question_count, rest);
  return type_is_date(question->type) && !strchr(rest, '.') ? question : NULL;
}

const struct question *form_question(const struct form *form, const char *field, size_t *section) {
  for (size_t i = 0; i < form->section_count; i++) {
    const struct question *found = find_in(form->sections[i].questions, form->sections[i].question_count, field);
    if (found && section) *section = i;
    if (found) return found;
  }
  return NULL;
}

void field_id(const char *field, const char *part, char *id, size_t size) {
  snprintf(id, size, part ? "%s-%s" : "%s", field, part ? part : "");
  for (char *at = id; *at; at++)
    if (*at == '.') *at = '-';
}

void focus_id(const struct question *question, const char *field, const char *part, char *id, size_t size) {
  char longer[FORM_FIELD_MAX];
  if (part || !question) return field_id(field, part, id, size);
  if (type_is_date(question->type)) return field_id(field, "day", id, size);
  if (!type_has_parts(question->type)) return field_id(field, NULL, id, size);
  snprintf(longer, sizeof longer, "%s.%s", field, question->questions[0].key);
  focus_id(&question->questions[0], longer, NULL, id, size);
}

/* --- what was sent --- */

static NEOERR *refuse(void) { return nerr_raise(E_BAD_REQUEST, "a field that the form has not, or has once"); }

/* As typed, but for the line ends of browsers: CR LF and a lone CR become LF. */
static json_t *typed(const char *value) {
  size_t n = strlen(value);
  char *copy = malloc(n + 1), *to = copy;
  if (!copy) abort();
  for (const char *at = value; *at; at++) {
    if (*at == '\r' && at[1] == '\n') continue;
    *to++ = *at == '\r' ? '\n' : *at;
  }
  json_t *text = json_stringn(copy, (size_t)(to - copy));
  free(copy);
  return text;
}

static json_t *child_object(json_t *row, const char *key) {
  json_t *object = json_object_get(row, key);
  if (json_is_object(object)) return object;
  object = json_object();
  json_object_set_new(row, key, object);
  return object;
}

static json_t *child_row(json_t *row, const char *key, int number) {
  json_t *rows = json_object_get(row, key);
  if (!json_is_array(rows)) {
    rows = json_array();
    json_object_set_new(row, key, rows);
  }
  while (json_array_size(rows) <= (size_t)number) json_array_append_new(rows, json_null());
  if (!json_is_object(json_array_get(rows, (size_t)number))) json_array_set_new(rows, (size_t)number, json_object());
  return json_array_get(rows, (size_t)number);
}

static NEOERR *set_text(json_t *row, const char *key, const char *value) {
  if (!*value) return STATUS_OK;
  json_t *text = typed(value);
  if (!text) return nerr_raise(E_BAD_REQUEST, "text that is no UTF-8");
  json_object_set_new(row, key, text);
  return STATUS_OK;
}

static NEOERR *add_choice(json_t *row, const char *key, const char *value) {
  json_t *ticked = json_object_get(row, key);
  if (!json_is_array(ticked)) {
    ticked = json_array();
    json_object_set_new(row, key, ticked);
  }
  for (size_t i = 0; i < json_array_size(ticked); i++)
    if (strcmp(json_string_value(json_array_get(ticked, i)), value) == 0) return STATUS_OK;
  if (!*value) return STATUS_OK;
  json_t *text = json_string(value);
  if (!text) return nerr_raise(E_BAD_REQUEST, "text that is no UTF-8");
  json_array_append_new(ticked, text);
  return STATUS_OK;
}

static bool is_date_part(enum question_type type, const char *part) {
  return strcmp(part, "day") == 0 || strcmp(part, "month") == 0 || strcmp(part, "year") == 0 || (type == TYPE_DATETIME && strcmp(part, "time") == 0);
}

static NEOERR *take(const struct question *questions, size_t count, const char *field, const char *value, json_t *row) {
  char part[64];
  const char *rest = next_part(field, part);
  const struct question *question = question_find(questions, count, part);
  if (!question || question->type == TYPE_NOTICE) return nerr_pass(refuse());
  if (question->type == TYPE_GROUP) {
    rest = rest ? next_part(rest, part) : NULL;
    int number = rest ? row_number(part) : -1;
    if (number < 0) return nerr_pass(refuse());
    return nerr_pass(take(question->questions, question->question_count, rest, value, child_row(row, question->key, number)));
  }
  if (type_has_parts(question->type)) {
    if (!rest) return nerr_pass(refuse());
    return nerr_pass(take(question->questions, question->question_count, rest, value, child_object(row, question->key)));
  }
  if (type_is_date(question->type)) {
    if (!rest || !is_date_part(question->type, rest)) return nerr_pass(refuse());
    return nerr_pass(set_text(child_object(row, question->key), rest, value));
  }
  if (rest) return nerr_pass(refuse());
  if (question->type == TYPE_CHOICES) return nerr_pass(add_choice(row, question->key, value));
  return nerr_pass(set_text(row, question->key, value));
}

/* Gaps between rows close up. */
static void rows_close(json_t *rows) {
  for (size_t i = json_array_size(rows); i-- > 0;)
    if (json_is_null(json_array_get(rows, i))) json_array_remove(rows, i);
}

static void forget(const struct section *section, json_t *answers) {
  for (size_t i = 0; i < section->question_count; i++) json_object_del(answers, section->questions[i].key);
}

static void tidy(const struct section *section, json_t *answers) {
  for (size_t i = 0; i < section->question_count; i++) {
    const struct question *question = &section->questions[i];
    json_t *value = json_object_get(answers, question->key);
    if (question->type == TYPE_GROUP)
      rows_close(value);
    else if (!answer_given(value) && !json_is_string(value))
      json_object_del(answers, question->key);
  }
}

static NEOERR *take_field(const struct form *form, int section, const struct pair *pair, json_t *answers) {
  for (size_t i = 0; i < form->section_count; i++) {
    if (section >= 0 && i != (size_t)section) continue;
    const struct section *here = &form->sections[i];
    char part[64];
    next_part(pair->name, part);
    if (question_find(here->questions, here->question_count, part))
      return nerr_pass(take(here->questions, here->question_count, pair->name, pair->value, answers));
  }
  return nerr_pass(refuse());
}

static NEOERR *take_pair(const struct form *form, int section, const struct pair *pair, json_t *answers, json_t *seen) {
  if (pair->name[0] == '_') return STATUS_OK;
  if (strlen(pair->name) >= FORM_FIELD_MAX / 2) return nerr_pass(refuse());
  const struct question *question = form_question(form, pair->name, NULL);
  bool several = question && question->type == TYPE_CHOICES;
  if (!several && json_object_get(seen, pair->name)) return nerr_pass(refuse());
  json_object_set_new(seen, pair->name, json_true());
  return nerr_pass(take_field(form, section, pair, answers));
}

static void mark_seen(const char *section, json_t *answers) {
  json_t *seen = json_object_get(answers, "_seen");
  if (!json_is_array(seen)) {
    seen = json_array();
    json_object_set_new(answers, "_seen", seen);
  }
  for (size_t i = 0; i < json_array_size(seen); i++) {
    const char *name = json_string_value(json_array_get(seen, i));
    if (name && strcmp(name, section) == 0) return;
  }
  json_array_append_new(seen, json_string(section));
}

void form_put_off(const struct form *form, size_t section, json_t *answers) {
  json_t *seen = json_object_get(answers, "_seen");
  for (size_t i = json_array_size(seen); i-- > 0;) {
    const char *name = json_string_value(json_array_get(seen, i));
    if (name && strcmp(name, form->sections[section].name) == 0) json_array_remove(seen, i);
  }
}

NEOERR *form_read(const struct form *form, int section, const struct pairs *body, json_t *answers) {
  NEOERR *err = STATUS_OK;
  json_t *seen = json_object();
  for (size_t i = 0; i < form->section_count; i++)
    if (section < 0 || i == (size_t)section) forget(&form->sections[i], answers);
  for (size_t i = 0; i < body->count && !err; i++) err = take_pair(form, section, &body->at[i], answers, seen);
  json_decref(seen);
  for (size_t i = 0; i < form->section_count; i++)
    if (section < 0 || i == (size_t)section) tidy(&form->sections[i], answers);
  if (section >= 0 && (size_t)section < form->section_count) mark_seen(form->sections[section].name, answers);
  return nerr_pass(err);
}

/* --- buttons of repeating groups --- */

static const struct question *group_of(const struct form *form, const char *value, int *number) {
  char part[64];
  const char *rest = next_part(value, part);
  for (size_t i = 0; i < form->section_count; i++) {
    const struct question *question = question_find(form->sections[i].questions, form->sections[i].question_count, part);
    if (!question || question->type != TYPE_GROUP) continue;
    *number = rest ? row_number(rest) : -1;
    return question;
  }
  return NULL;
}

static NEOERR *row_add(const struct form *form, const char *value, json_t *answers) {
  int number;
  const struct question *group = group_of(form, value, &number);
  if (!group || strchr(value, '.')) return nerr_pass(refuse());
  json_t *rows = json_object_get(answers, group->key);
  /* a group that asks for rows shows some before there are any: keep those, add one */
  size_t have = json_array_size(rows), shown = have < (size_t)group->min ? (size_t)group->min : have;
  for (size_t i = have; i <= shown && i < (size_t)group->max; i++) child_row(answers, group->key, (int)i);
  return STATUS_OK;
}

static NEOERR *row_remove(const struct form *form, const char *value, json_t *answers) {
  int number;
  const struct question *group = group_of(form, value, &number);
  if (!group || number < 0) return nerr_pass(refuse());
  json_array_remove(json_object_get(answers, group->key), (size_t)number);
  return STATUS_OK;
}

NEOERR *form_rows_change(const struct form *form, const struct pairs *body, json_t *answers, bool *changed) {
  *changed = false;
  for (size_t i = 0; i < body->count; i++) {
    const struct pair *pair = &body->at[i];
    bool add = strcmp(pair->name, "_add") == 0, away = strcmp(pair->name, "_remove") == 0;
    if (!add && !away) continue;
    *changed = true;
    return nerr_pass(add ? row_add(form, pair->value, answers) : row_remove(form, pair->value, answers));
  }
  return STATUS_OK;
}
