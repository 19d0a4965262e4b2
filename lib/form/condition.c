#include <string.h>

#include "base/text.h"
#include "base/xml.h"
#include "form/definition.h"

static const char *const kind_names[] = {"equals", "includes", "answered", "all", "any"};

static NEOERR *fill(struct arena **arena, const xmlNode *node, struct condition *condition) {
  for (size_t i = 0; i < sizeof kind_names / sizeof *kind_names; i++)
    if (xml_is(node, kind_names[i])) condition->kind = (enum condition_kind)i;
  condition->question = xml_attribute(arena, node, "question");
  condition->value = xml_attribute(arena, node, "value");
  condition->count = xml_count(node, NULL);
  if (!condition->count) return STATUS_OK;
  condition->children = arena_alloc(arena, condition->count * sizeof *condition->children);
  size_t n = 0;
  for (const xmlNode *child = xml_child(node, NULL); child; child = xml_next(child, NULL)) {
    NEOERR *err = fill(arena, child, &condition->children[n++]);
    if (err) return nerr_pass(err);
  }
  return STATUS_OK;
}

NEOERR *condition_parse(struct arena **arena, const xmlNode *node, struct condition **condition) {
  *condition = NULL;
  if (!node) return STATUS_OK;
  *condition = arena_alloc(arena, sizeof **condition);
  return nerr_pass(fill(arena, xml_child(node, NULL), *condition));
}

bool answer_given(const json_t *value) {
  if (json_is_string(value)) return !text_blank(json_string_value(value));
  if (json_is_array(value)) return json_array_size(value) > 0;
  if (!json_is_object(value)) return false;
  const char *key;
  json_t *part;
  json_object_foreach((json_t *)value, key, part) {
    if (answer_given(part)) return true;
  }
  return false;
}

static bool includes(const json_t *value, const char *wanted) {
  for (size_t i = 0; i < json_array_size(value); i++) {
    const char *text = json_string_value(json_array_get(value, i));
    if (text && strcmp(text, wanted) == 0) return true;
  }
  return false;
}

static bool several_hold(const struct condition *condition, const json_t *answers, const json_t *row) {
  bool all = condition->kind == CONDITION_ALL;
  for (size_t i = 0; i < condition->count; i++)
    if (condition_holds(&condition->children[i], answers, row, true) != all) return !all;
  return all;
}

bool condition_holds(const struct condition *condition, const json_t *answers, const json_t *row, bool fallback) {
  if (!condition) return fallback;
  if (condition->kind == CONDITION_ALL || condition->kind == CONDITION_ANY) return several_hold(condition, answers, row);
  const json_t *value = json_object_get(condition->in_row ? row : answers, condition->question);
  switch (condition->kind) {
  case CONDITION_EQUALS: return json_is_string(value) && strcmp(json_string_value(value), condition->value) == 0;
  case CONDITION_INCLUDES: return includes(value, condition->value);
  default: return answer_given(value);
  }
}

/* Is the question that a leaf asks about among these? */
static bool among(const struct condition *condition, const struct section *page) {
  if (!page || condition->in_row) return true;
  for (size_t i = 0; i < page->question_count; i++)
    if (strcmp(page->questions[i].key, condition->question) == 0) return true;
  return false;
}

bool condition_open(const struct condition *condition, const struct section *page) {
  if (condition->kind != CONDITION_ALL && condition->kind != CONDITION_ANY) return among(condition, page);
  for (size_t i = 0; i < condition->count; i++)
    if (condition_open(&condition->children[i], page)) return true;
  return false;
}

bool condition_elsewhere(const struct condition *condition, const struct section *page) {
  if (condition->kind != CONDITION_ALL && condition->kind != CONDITION_ANY) return !among(condition, page);
  for (size_t i = 0; i < condition->count; i++)
    if (condition_elsewhere(&condition->children[i], page)) return true;
  return false;
}

json_t *condition_json(const struct condition *condition, const char *prefix, const struct section *page, const json_t *answers) {
  const char *kind = kind_names[condition->kind];
  if (condition->kind == CONDITION_ALL || condition->kind == CONDITION_ANY) {
    json_t *list = json_array();
    for (size_t i = 0; i < condition->count; i++) json_array_append_new(list, condition_json(&condition->children[i], prefix, page, answers));
    return json_pack("{s:o}", kind, list);
  }
  if (!among(condition, page)) return json_pack("{s:b}", "known", condition_holds(condition, answers, NULL, true));
  const char *where = condition->in_row ? prefix : "";
  if (condition->kind == CONDITION_ANSWERED) return json_pack("{s:s+}", kind, where, condition->question);
  return json_pack("{s:[s+,s]}", kind, where, condition->question, condition->value);
}
