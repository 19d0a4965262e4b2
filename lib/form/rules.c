/* rules.c: what the schema of a form cannot say. */
#include <stdio.h>
#include <string.h>

#include "form/definition.h"

/* Where a question stands: what a condition there may refer to. */
struct place {
  const struct form *form;
  const char *file;
  const struct library *library;
  size_t section, question; /* earlier ones of the form are in sight */
  const struct question *group;
  size_t row_question; /* earlier ones of the same row as well */
};

static NEOERR *wrong(const struct place *place, const char *name, const char *what) {
  return nerr_raise(NERR_PARSE, "%.60s: %.60s: %.120s", place->file, name, what);
}

static const struct question *earlier(const struct place *place, const char *key, bool *in_row) {
  *in_row = true;
  if (place->group) {
    const struct question *found = question_find(place->group->questions, place->row_question, key);
    if (found) return found;
  }
  *in_row = false;
  for (size_t s = 0; s <= place->section && s < place->form->section_count; s++) {
    const struct section *section = &place->form->sections[s];
    size_t count = s == place->section ? place->question : section->question_count;
    const struct question *found = question_find(section->questions, count, key);
    if (found) return found;
  }
  return NULL;
}

static bool has_option(const struct question *question, const char *value) {
  for (size_t i = 0; i < question->option_count; i++)
    if (strcmp(question->options[i].value, value) == 0) return true;
  return question->options_from != NULL;
}

static NEOERR *check_condition(const struct place *place, const char *name, struct condition *condition) {
  for (size_t i = 0; i < condition->count; i++) {
    NEOERR *err = check_condition(place, name, &condition->children[i]);
    if (err) return nerr_pass(err);
  }
  if (!condition->question) return STATUS_OK;
  const struct question *about = earlier(place, condition->question, &condition->in_row);
  if (!about || about->type == TYPE_NOTICE) return nerr_pass(wrong(place, name, "a condition is about a question that there is not before it"));
  if (condition->kind == CONDITION_ANSWERED) return STATUS_OK;
  if (about->type != (condition->kind == CONDITION_INCLUDES ? TYPE_CHOICES : TYPE_CHOICE))
    return nerr_pass(wrong(place, name, "equals is for a choice, includes for choices"));
  if (!has_option(about, condition->value)) return nerr_pass(wrong(place, name, "a condition names an option that there is not"));
  return STATUS_OK;
}

static bool type_has_options(enum question_type type) { return type == TYPE_CHOICE || type == TYPE_CHOICES; }

static NEOERR *check_options(const struct place *place, const struct question *question) {
  bool any = question->option_count > 0, from = question->options_from != NULL;
  if (type_has_options(question->type) ? any == from : any || from)
    return nerr_pass(wrong(place, question->key, "choice and choices need options of one kind; others have none"));
  for (size_t i = 0; i < question->option_count; i++)
    for (size_t j = 0; j < i; j++)
      if (strcmp(question->options[i].value, question->options[j].value) == 0)
        return nerr_pass(wrong(place, question->key, "two options have the same value"));
  if (question->max && question->min > question->max) return nerr_pass(wrong(place, question->key, "min is more than max"));
  return STATUS_OK;
}

/* The names of the facts that a question of parts gives: of "referrer.name" "referrer.name_first" … */
static NEOERR *check_fact_parts(const struct place *place, const struct question *question, const char *list) {
  static const char *const person[] = {"name_first", "name_last", "known_as", NULL};
  static const char *const address[] = {"address", "postcode", NULL};
  static const char *const consent[] = {"_given", "_by", "_how", "_on", NULL};
  const char *const *parts = question->type == TYPE_PERSON ? person : question->type == TYPE_ADDRESS ? address : consent;
  const char *dot = strrchr(question->fact, '.');
  int stem = question->type == TYPE_CONSENT ? (int)strlen(question->fact) : dot ? (int)(dot + 1 - question->fact) : 0;
  for (; *parts; parts++) {
    char name[128];
    snprintf(name, sizeof name, "%.*s%s", stem, question->fact, *parts);
    if (!library_fact(place->library, list, name)) return nerr_pass(wrong(place, question->key, "facts.xml lacks a fact of its parts"));
  }
  return STATUS_OK;
}

static NEOERR *check_constants(const struct place *place, const char *where, const struct constant *constants, size_t count, const char *list) {
  for (size_t i = 0; i < count; i++)
    if (!library_fact(place->library, list, constants[i].name)) return nerr_pass(wrong(place, where, "facts.xml lacks this constant fact"));
  return STATUS_OK;
}

/* A section may be one row of a list: its facts without a dot are the row's. */
static const char *row_of(const struct place *place, const char *fact) {
  return strchr(fact, '.') ? NULL : place->form->sections[place->section].row_of;
}

static NEOERR *check_fact(const struct place *place, const struct question *question) {
  if (question->type == TYPE_GROUP && question->constant_count && !question->fact)
    return nerr_pass(wrong(place, question->key, "a group with a constant fact needs a fact"));
  if (!question->fact) return STATUS_OK;
  const char *list = place->group ? place->group->fact : row_of(place, question->fact);
  if (place->group && !list) return nerr_pass(wrong(place, question->key, "has a fact, but its group has none"));
  if (question->type == TYPE_PERSON || question->type == TYPE_ADDRESS || question->type == TYPE_CONSENT)
    return nerr_pass(check_fact_parts(place, question, list));
  if (question->type == TYPE_GROUP) list = NULL;
  if (!library_fact(place->library, list, question->fact)) return nerr_pass(wrong(place, question->key, "facts.xml lacks its fact"));
  return nerr_pass(check_constants(place, question->key, question->constants, question->constant_count, question->fact));
}

static NEOERR *check_question(const struct place *place, const struct question *question) {
  if (question->type != TYPE_NOTICE && !question->label) return nerr_pass(wrong(place, question->key, "has no English label"));
  NEOERR *err = check_options(place, question);
  if (!err) err = check_fact(place, question);
  if (!err && question->show_if) err = check_condition(place, question->key, question->show_if);
  if (!err && question->required_if) err = check_condition(place, question->key, question->required_if);
  return nerr_pass(err);
}

static NEOERR *check_group(struct place place, const struct question *group) {
  place.group = group;
  for (size_t i = 0; i < group->question_count; i++) {
    const struct question *question = &group->questions[i];
    place.row_question = i;
    if (question_find(group->questions, i, question->key)) return nerr_pass(wrong(&place, question->key, "is twice in its group"));
    NEOERR *err = check_question(&place, question);
    if (err) return nerr_pass(err);
  }
  return STATUS_OK;
}

static bool named_before(const struct form *form, size_t section, size_t question, const char *key) {
  for (size_t s = 0; s <= section; s++) {
    size_t count = s == section ? question : form->sections[s].question_count;
    if (question_find(form->sections[s].questions, count, key)) return true;
  }
  return false;
}

static NEOERR *check_section(struct place *place) {
  const struct section *section = &place->form->sections[place->section];
  place->question = 0;
  for (size_t s = 0; s < place->section; s++)
    if (strcmp(place->form->sections[s].name, section->name) == 0)
      return nerr_pass(wrong(place, section->name, "there are two sections of this name"));
  if (section->constant_count && !section->row_of) return nerr_pass(wrong(place, section->name, "constant facts of a section need row-of"));
  if (section->row && !section->row_of) return nerr_pass(wrong(place, section->name, "a row needs row-of"));
  NEOERR *err = check_constants(place, section->name, section->constants, section->constant_count, section->row_of);
  if (!err && section->show_if) err = check_condition(place, section->name, section->show_if);
  for (size_t i = 0; i < section->question_count && !err; i++) {
    const struct question *question = &section->questions[i];
    place->question = i;
    if (named_before(place->form, place->section, i, question->key)) return nerr_pass(wrong(place, question->key, "is there twice"));
    err = check_question(place, question);
    if (!err && question->type == TYPE_GROUP) err = check_group(*place, question);
  }
  return nerr_pass(err);
}

NEOERR *form_rules(const struct form *form, const char *file, const struct library *library) {
  struct place place = {.form = form, .file = file, .library = library};
  if (!form->title) return nerr_pass(wrong(&place, form->name, "has no English title"));
  NEOERR *err = check_constants(&place, form->name, form->constants, form->constant_count, NULL);
  for (place.section = 0; place.section < form->section_count && !err; place.section++) err = check_section(&place);
  return nerr_pass(err);
}
