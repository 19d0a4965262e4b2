/* summary.c: answers in words (check your answers), as facts, for a CALL, and from a record. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/time.h"
#include "form/definition.h"

/* A text that grows; lines are parted by LF. */
struct words {
  STRING text;
};

static void add_line(struct words *words, const char *line) {
  if (!line || !*line) return;
  NEOERR *err = words->text.len ? string_append_char(&words->text, '\n') : STATUS_OK;
  if (!err) err = string_append(&words->text, line);
  if (err) memory_gone();
}

static const char *data_label(HDF *hdf, const char *list, const char *value) {
  char path[96];
  snprintf(path, sizeof path, "Data.%s", list);
  for (HDF *row = hdf_get_child(hdf, path); row; row = hdf_obj_next(row))
    if (strcmp(hdf_get_value(row, "value", ""), value) == 0) return hdf_get_value(row, "label", value);
  return value;
}

static const char *option_label(const struct question *question, HDF *hdf, const char *value) {
  for (size_t i = 0; i < question->option_count; i++)
    if (strcmp(question->options[i].value, value) == 0) return question->options[i].label;
  return question->options_from ? data_label(hdf, question->options_from, value) : value;
}

static void add_question(struct words *words, const struct question *question, const json_t *row, HDF *hdf);

static void add_date(struct words *words, const json_t *value) {
  char text[TIME_TEXT_SIZE], line[200];
  struct date_parts parts;
  if (json_is_string(value) && time_text(json_string_value(value), text)) return add_line(words, text);
  date_split(value, &parts);
  snprintf(line, sizeof line, "%s %s %s %s", parts.day, parts.month, parts.year, parts.time);
  add_line(words, line);
}

static void add_person(struct words *words, const json_t *parts) {
  char line[900];
  const char *known = answer_text(parts, "known_as");
  snprintf(line, sizeof line, "%s%s%s", answer_text(parts, "first"), *answer_text(parts, "first") ? " " : "", answer_text(parts, "last"));
  add_line(words, line);
  snprintf(line, sizeof line, "Known as %s", known);
  if (*known) add_line(words, line);
}

static void add_phone(struct words *words, const char *number) {
  char text[PHONE_TEXT_SIZE];
  phone_text(number ? number : "", text);
  add_line(words, text);
}

static void add_question(struct words *words, const struct question *question, const json_t *row, HDF *hdf) {
  const json_t *value = json_object_get(row, question->key);
  if (!answer_given(value)) return;
  switch (question->type) {
  case TYPE_DATE:
  case TYPE_DATETIME: add_date(words, value); return;
  case TYPE_PERSON: add_person(words, value); return;
  case TYPE_ADDRESS:
  case TYPE_CONSENT:
    for (size_t i = 0; i < question->question_count; i++) add_question(words, &question->questions[i], value, hdf);
    return;
  case TYPE_CHOICE: add_line(words, option_label(question, hdf, json_string_value(value))); return;
  case TYPE_CHOICES:
    for (size_t i = 0; i < json_array_size(value); i++) {
      const char *text = json_string_value(json_array_get(value, i));
      if (text) add_line(words, option_label(question, hdf, text));
    }
    return;
  case TYPE_PHONE: add_phone(words, json_string_value(value)); return;
  default: add_line(words, json_string_value(value));
  }
}

/* --- check your answers --- */

struct summing {
  HDF *hdf;
  const json_t *answers;
  HDF *section;
  size_t rows;
};

static HDF *add_row(struct summing *summing, const char *kind, const struct question *question, const char *field, const char *label) {
  char id[FORM_FIELD_MAX + 16];
  HDF *row = put_node(summing->section, "rows", summing->rows++);
  focus_id(question, field, NULL, id, sizeof id);
  put(row, "kind", kind);
  put(row, "label", label);
  put(row, "name", field);
  put(row, "id", id);
  put(row, "sensitive", question->sensitivity);
  return row;
}

static void sum_questions(struct summing *summing, const struct question *questions, size_t count, const json_t *row, const char *prefix);

static void sum_group(struct summing *summing, const struct question *group, const json_t *row) {
  const json_t *rows = json_object_get(row, group->key);
  for (size_t i = 0; i < json_array_size(rows); i++) {
    char prefix[FORM_FIELD_MAX], title[FORM_FIELD_MAX];
    snprintf(prefix, sizeof prefix, "%s.%zu.", group->key, i);
    snprintf(title, sizeof title, "%.150s %zu", group->row_label, i + 1);
    add_row(summing, "heading", group, group->key, title);
    sum_questions(summing, group->questions, group->question_count, json_array_get(rows, i), prefix);
  }
  if (!json_array_size(rows)) add_row(summing, "answer", group, group->key, group->label);
}

static void sum_questions(struct summing *summing, const struct question *questions, size_t count, const json_t *row, const char *prefix) {
  for (size_t i = 0; i < count; i++) {
    const struct question *question = &questions[i];
    char field[FORM_FIELD_MAX];
    if (question->type == TYPE_NOTICE || !question_shown(question, summing->answers, row)) continue;
    snprintf(field, sizeof field, "%s%s", prefix, question->key);
    if (question->type == TYPE_GROUP) {
      sum_group(summing, question, row);
      continue;
    }
    struct words words;
    string_init(&words.text);
    add_question(&words, question, row, summing->hdf);
    put(add_row(summing, "answer", question, field, question->label), "value", words.text.buf);
    string_clear(&words.text);
  }
}

NEOERR *form_summary(const struct form *form, int section, const json_t *answers, HDF *hdf) {
  struct summing summing = {.hdf = hdf, .answers = answers};
  HDF *check = NULL;
  NEOERR *err = hdf_get_node(hdf, "Check", &check);
  if (err) return nerr_pass(err);
  size_t n = 0;
  for (size_t i = 0; i < form->section_count; i++) {
    const struct section *here = &form->sections[i];
    if ((section >= 0 && i != (size_t)section) || !form_section_shown(form, i, answers)) continue;
    summing.section = put_node(check, "sections", n++);
    summing.rows = 0;
    put(summing.section, "name", here->name);
    put(summing.section, "title", here->title);
    sum_questions(&summing, here->questions, here->question_count, answers, "");
  }
  return STATUS_OK;
}

/* --- facts --- */

static void fact_put(json_t *facts, int stem, const char *base, const char *tail, const json_t *value) {
  char name[160];
  if (!answer_given(value)) return;
  snprintf(name, sizeof name, "%.*s%s", stem, base, tail);
  json_object_set(facts, name, (json_t *)value);
}

static void fact_address(const char *fact, int stem, const json_t *parts, json_t *facts) {
  struct words lines;
  string_init(&lines.text);
  add_line(&lines, answer_text(parts, "line1"));
  add_line(&lines, answer_text(parts, "line2"));
  add_line(&lines, answer_text(parts, "town"));
  json_t *text = lines.text.len ? json_string(lines.text.buf) : NULL;
  fact_put(facts, stem, fact, "address", text);
  fact_put(facts, stem, fact, "postcode", json_object_get(parts, "postcode"));
  json_decref(text);
  string_clear(&lines.text);
}

static void fact_question(const struct question *question, const json_t *row, json_t *facts) {
  const json_t *value = json_object_get(row, question->key);
  const char *fact = question->fact, *dot = strrchr(fact, '.');
  int stem = dot ? (int)(dot + 1 - fact) : 0, all = (int)strlen(fact);
  switch (question->type) {
  case TYPE_PERSON:
    fact_put(facts, stem, fact, "name_first", json_object_get(value, "first"));
    fact_put(facts, stem, fact, "name_last", json_object_get(value, "last"));
    fact_put(facts, stem, fact, "known_as", json_object_get(value, "known_as"));
    return;
  case TYPE_ADDRESS: fact_address(fact, stem, value, facts); return;
  case TYPE_CONSENT:
    fact_put(facts, all, fact, "_given", json_object_get(value, "given"));
    fact_put(facts, all, fact, "_by", json_object_get(value, "by"));
    fact_put(facts, all, fact, "_how", json_object_get(value, "how"));
    fact_put(facts, all, fact, "_on", json_object_get(value, "on"));
    return;
  default: fact_put(facts, all, fact, "", value);
  }
}

static void facts_constant(const struct constant *constants, size_t count, json_t *facts) {
  for (size_t i = 0; i < count; i++) json_object_set_new(facts, constants[i].name, json_string(constants[i].value));
}

/* A new row of the list of facts of that name. */
static json_t *fact_row(json_t *facts, const char *list, const struct constant *constants, size_t count) {
  json_t *rows = json_object_get(facts, list), *row = json_object();
  if (!rows) {
    rows = json_array();
    json_object_set_new(facts, list, rows);
  }
  facts_constant(constants, count, row);
  json_array_append_new(rows, row);
  return row;
}

static void fact_group(const struct question *group, const json_t *row, json_t *facts) {
  const json_t *rows = json_object_get(row, group->key);
  for (size_t i = 0; i < json_array_size(rows); i++) {
    json_t *object = fact_row(facts, group->fact, group->constants, group->constant_count);
    for (size_t j = 0; j < group->question_count; j++)
      if (group->questions[j].fact) fact_question(&group->questions[j], json_array_get(rows, i), object);
  }
}

/* The row that a section shown before has made under the same name, or NULL. */
static json_t *row_before(const struct form *form, size_t section, json_t *const *rows) {
  const struct section *here = &form->sections[section];
  for (size_t i = 0; here->row && i < section; i++) {
    const struct section *before = &form->sections[i];
    if (rows[i] && before->row && strcmp(before->row, here->row) == 0 && strcmp(before->row_of, here->row_of) == 0) return rows[i];
  }
  return NULL;
}

static json_t *section_row(const struct form *form, size_t section, json_t *const *rows, json_t *facts) {
  const struct section *here = &form->sections[section];
  if (!here->row_of) return NULL;
  json_t *row = row_before(form, section, rows);
  if (!row) return fact_row(facts, here->row_of, here->constants, here->constant_count);
  facts_constant(here->constants, here->constant_count, row);
  return row;
}

static void fact_section(const struct section *section, const json_t *answers, json_t *row, json_t *facts) {
  for (size_t i = 0; i < section->question_count; i++) {
    const struct question *question = &section->questions[i];
    if (!question->fact) continue;
    if (question->type == TYPE_GROUP)
      fact_group(question, answers, facts);
    else
      fact_question(question, answers, row && !strchr(question->fact, '.') ? row : facts);
  }
}

json_t *form_facts(const struct form *form, const json_t *answers) {
  json_t *facts = json_object();
  if (!facts) memory_gone();
  facts_constant(form->constants, form->constant_count, facts);
  json_t **rows = memory_make(form->section_count * sizeof(json_t *));
  for (size_t i = 0; i < form->section_count; i++) {
    if (!form_section_shown(form, i, answers)) continue;
    rows[i] = section_row(form, i, rows, facts);
    fact_section(&form->sections[i], answers, rows[i], facts);
  }
  free(rows);
  return facts;
}

/* --- for a CALL, and from a record --- */

char *form_value(const struct form *form, const json_t *answers, const char *name) {
  const json_t *value = form_has_question(form, name) ? json_object_get(answers, name) : NULL;
  if (!answer_given(value)) return NULL;
  if (json_is_string(value)) return memory_text(json_string_value(value));
  char *text = json_dumps(value, JSON_COMPACT | JSON_SORT_KEYS);
  if (!text) memory_gone();
  return text;
}

static void prefill_one(const struct question *question, HDF *record, json_t *answers) {
  HDF *node = hdf_get_obj(record, question->key);
  const char *text = node ? hdf_obj_value(node) : NULL;
  if (!node || question->type == TYPE_NOTICE) return;
  if (type_is_date(question->type) && !text) text = hdf_get_value(node, "iso", NULL);
  if (!text || !*text) return;
  bool single = question->type < TYPE_PERSON && question->type != TYPE_CHOICES;
  json_t *value = single ? json_string(text) : json_loads(text, 0, NULL);
  if (value) json_object_set_new(answers, question->key, value);
}

NEOERR *form_prefill(const struct form *form, HDF *record, json_t *answers) {
  for (size_t i = 0; record && i < form->section_count; i++)
    for (size_t j = 0; j < form->sections[i].question_count; j++) prefill_one(&form->sections[i].questions[j], record, answers);
  return STATUS_OK;
}
