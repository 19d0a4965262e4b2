/* parse.c: definitions, shared lists and the table of facts from their XML. */
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/xml.h"
#include "form/definition.h"

static const char *const type_names[] = {"text",  "long-text", "date",     "datetime", "time",    "number",  "choice", "choices",
                                         "email", "phone",     "postcode", "person",   "address", "consent", "group",  "notice"};
static const char *const fault_names[] = {"", "missing", "invalid", "too-long", "too-short", "too-late", "too-early", "stops"};

struct option *options_parse(struct arena **arena, const xmlNode *node, size_t *count) {
  *count = xml_count(node, "option");
  if (!*count) return NULL;
  struct option *options = arena_alloc(arena, *count * sizeof *options);
  struct option *option = options;
  for (const xmlNode *child = xml_child(node, "option"); child; child = xml_next(child, "option"), option++) {
    option->value = xml_attribute(arena, child, "value");
    option->label = xml_words(arena, child, "label");
    if (!option->label) option->label = option->value;
    option->hint = xml_words(arena, child, "hint");
    option->exclusive = xml_yes(child, "exclusive");
  }
  return options;
}

static struct constant *constants_parse(struct arena **arena, const xmlNode *node, size_t *count) {
  *count = xml_count(node, "fact");
  struct constant *constants = arena_alloc(arena, *count * sizeof *constants);
  struct constant *constant = constants;
  for (const xmlNode *child = xml_child(node, "fact"); child; child = xml_next(child, "fact"), constant++) {
    constant->name = xml_attribute(arena, child, "name");
    constant->value = xml_attribute(arena, child, "value");
  }
  return constants;
}

static const struct option_list *list_find(const struct library *library, const char *name) {
  for (size_t i = 0; library && i < library->list_count; i++)
    if (strcmp(library->lists[i].name, name) == 0) return &library->lists[i];
  return NULL;
}

/* Writes a shared list's options out in the question, so that the definition stands alone. */
static NEOERR *list_write_out(const char *file, xmlNode *node, const struct library *library) {
  struct arena *arena = NULL;
  const char *name = xml_attribute(&arena, node, "options-list");
  const struct option_list *list = name ? list_find(library, name) : NULL;
  bool unknown = library && name && !list;
  arena_free(&arena);
  if (unknown) return nerr_pass(xml_fault(file, node, "options-list names a list that there is not"));
  if (!list) return STATUS_OK;
  for (const xmlNode *option = xml_child(list->node, "option"); option; option = xml_next(option, "option")) {
    xmlNode *copy = xmlDocCopyNode((xmlNode *)option, node->doc, 1);
    if (!copy || !xmlAddChild(node, copy)) abort();
  }
  return STATUS_OK;
}

/* The parts of person, address and consent are questions like any other. */
static struct question *part(struct question *parts, const char *key, enum question_type type, const char *label, bool required, long max) {
  *parts = (struct question){.key = key, .type = type, .label = label, .called = NULL, .sensitivity = "P", .required = required, .max = max};
  return parts;
}

static void person_parts(struct arena **arena, struct question *question) {
  question->question_count = 3;
  struct question *p = question->questions = arena_alloc(arena, 3 * sizeof *p);
  part(&p[0], "first", TYPE_TEXT, "First name", true, 100)->called = "the first name";
  part(&p[1], "last", TYPE_TEXT, "Last name", true, 100)->called = "the last name";
  part(&p[2], "known_as", TYPE_TEXT, "Known as, or another name", false, 200)->called = "the name they are known as";
  p[0].width = p[1].width = p[2].width = 20;
}

static void address_parts(struct arena **arena, struct question *question) {
  question->question_count = 4;
  struct question *p = question->questions = arena_alloc(arena, 4 * sizeof *p);
  part(&p[0], "line1", TYPE_TEXT, "Address line 1", true, 150)->called = "address line 1, usually the building and street";
  part(&p[1], "line2", TYPE_TEXT, "Address line 2", false, 150)->called = "address line 2";
  part(&p[2], "town", TYPE_TEXT, "Town or city", false, 100)->called = "the town or city";
  part(&p[3], "postcode", TYPE_POSTCODE, "Postcode", true, 10)->called = "a postcode";
  p[2].width = 20;
  p[3].width = 10;
}

static struct condition *when_given(struct arena **arena) {
  struct condition *condition = arena_alloc(arena, sizeof *condition);
  *condition = (struct condition){.kind = CONDITION_EQUALS, .question = "given", .value = "yes", .in_row = true};
  return condition;
}

static const struct option given_options[] = {{.value = "yes", .label = "Yes"}, {.value = "no", .label = "No"}};
static const struct option how_options[] = {
    {.value = "written", .label = "In writing"}, {.value = "spoken", .label = "In their own words, spoken"}, {.value = "online", .label = "Online"}};

static void consent_parts(struct arena **arena, struct question *question) {
  question->question_count = 4;
  struct question *p = question->questions = arena_alloc(arena, 4 * sizeof *p);
  part(&p[0], "given", TYPE_CHOICE, "Do they agree?", true, 64)->called = "whether they agree";
  part(&p[1], "by", TYPE_TEXT, "Who agreed", false, 200)->called = "the name of the person who agreed";
  part(&p[2], "how", TYPE_CHOICE, "How they agreed", false, 64)->called = "how they agreed";
  part(&p[3], "on", TYPE_DATE, "When they agreed", false, 0)->called = "the day they agreed";
  p[3].not_after = "today";
  for (int i = 0; i < 4; i++) p[i].display = "radios";
  p[0].options = arena_alloc(arena, sizeof given_options);
  memcpy(p[0].options, given_options, sizeof given_options);
  p[0].option_count = sizeof given_options / sizeof *given_options;
  p[2].options = arena_alloc(arena, sizeof how_options);
  memcpy(p[2].options, how_options, sizeof how_options);
  p[2].option_count = sizeof how_options / sizeof *how_options;
  for (int i = 1; i < 4; i++) p[i].show_if = p[i].required_if = when_given(arena);
}

static long max_default(enum question_type type) {
  switch (type) {
  case TYPE_LONG_TEXT: return 10000;
  case TYPE_EMAIL: return 254;
  case TYPE_PHONE: return 40;
  case TYPE_POSTCODE: return 12;
  case TYPE_TEXT: return 200;
  case TYPE_GROUP: return 20;
  default: return 0;
  }
}

static void errors_parse(struct arena **arena, const xmlNode *node, struct question *question) {
  for (const xmlNode *child = xml_child(node, "error"); child; child = xml_next(child, "error")) {
    const char *name = xml_attribute(arena, child, "fault");
    for (size_t i = 1; i < FAULT_COUNT; i++)
      if (strcmp(name, fault_names[i]) == 0) question->words[i] = xml_text(arena, child);
  }
}

static void limits_parse(struct arena **arena, const xmlNode *node, struct question *question) {
  question->min = xml_number(node, "min", 0);
  question->max = xml_number(node, "max", max_default(question->type));
  question->least = xml_number(node, "least", 0);
  question->most = xml_number(node, "most", 999999999);
  question->not_before = xml_attribute(arena, node, "not-before");
  question->not_after = xml_attribute(arena, node, "not-after");
  question->lines = xml_number(node, "lines", 5);
  question->width = xml_number(node, "width", 0);
  question->counted = xml_yes(node, "count");
}

static NEOERR *notice_parse(struct arena **arena, const xmlNode *node, struct question *question) {
  question->level = xml_attribute(arena, node, "level");
  if (!question->level) question->level = "inset";
  question->heading = xml_words(arena, node, "heading");
  question->duty = xml_yes(node, "duty");
  question->reading = xml_yes(node, "reading");
  question->stops = xml_yes(node, "stops");
  question->items = arena_alloc(arena, xml_count(node, NULL) * sizeof *question->items);
  for (const xmlNode *child = xml_child(node, NULL); child; child = xml_next(child, NULL)) {
    if (!xml_is(child, "p") && !xml_is(child, "li")) continue;
    question->items[question->item_count++] = (struct item){.text = xml_text(arena, child), .bullet = xml_is(child, "li")};
  }
  return STATUS_OK;
}

static NEOERR *questions_parse(struct form *form, const char *file, xmlNode *node, const struct library *library, struct question **questions,
                               size_t *count) MUST_CHECK;

static NEOERR *group_parse(struct form *form, const char *file, xmlNode *node, const struct library *library, struct question *question) {
  struct arena **arena = &form->arena;
  question->row_label = xml_words(arena, node, "row-label");
  question->add_label = xml_words(arena, node, "add-label");
  if (!question->row_label) question->row_label = question->label;
  if (!question->add_label) question->add_label = "Add another";
  if (question->max > FORM_ROWS_MAX) question->max = FORM_ROWS_MAX;
  question->required = question->min > 0;
  question->constants = constants_parse(arena, node, &question->constant_count);
  return nerr_pass(questions_parse(form, file, node, library, &question->questions, &question->question_count));
}

static enum question_type type_parse(struct arena **arena, const xmlNode *node) {
  if (xml_is(node, "group")) return TYPE_GROUP;
  if (xml_is(node, "notice")) return TYPE_NOTICE;
  const char *name = xml_attribute(arena, node, "type");
  for (size_t i = 0; i < TYPE_GROUP; i++)
    if (strcmp(name, type_names[i]) == 0) return (enum question_type)i;
  return TYPE_TEXT;
}

static void words_parse(struct arena **arena, const xmlNode *node, struct question *question) {
  question->key = xml_attribute(arena, node, "name");
  question->fact = xml_attribute(arena, node, "fact");
  question->label = xml_words(arena, node, "label");
  question->called = xml_words(arena, node, "called");
  question->hint = xml_words(arena, node, "hint");
  question->why = xml_words(arena, node, "why");
  question->sensitivity = xml_attribute(arena, node, "sensitivity");
  if (!question->sensitivity) question->sensitivity = "P";
  const char *required = xml_attribute(arena, node, "required");
  question->required = !required || strcmp(required, "yes") == 0;
  question->autocomplete = xml_attribute(arena, node, "autocomplete");
  question->options_from = xml_attribute(arena, node, "options-from");
  question->display = xml_attribute(arena, node, "display");
}

/* No browser keeps or offers what says how to reach somebody safely; a name's parts say what they are (WCAG 1.3.5). */
static void autocomplete_set(struct question *question) {
  bool safe = strcmp(question->sensitivity, "SAFE") == 0;
  bool name = question->type == TYPE_PERSON && question->autocomplete && strcmp(question->autocomplete, "name") == 0;
  if (safe && !question->autocomplete) question->autocomplete = "off";
  for (size_t i = 0; i < question->question_count; i++) {
    struct question *part = &question->questions[i];
    if (safe && !part->autocomplete)
      part->autocomplete = "off";
    else if (name)
      part->autocomplete = i == 0 ? "given-name" : i == 1 ? "family-name" : NULL;
  }
}

static NEOERR *question_parse(struct form *form, const char *file, xmlNode *node, const struct library *library, struct question *question) {
  struct arena **arena = &form->arena;
  question->type = type_parse(arena, node);
  words_parse(arena, node, question);
  limits_parse(arena, node, question);
  errors_parse(arena, node, question);
  NEOERR *err = condition_parse(arena, xml_child(node, "show-if"), &question->show_if);
  if (!err) err = condition_parse(arena, xml_child(node, "required-if"), &question->required_if);
  if (err) return nerr_pass(err);
  switch (question->type) {
  case TYPE_NOTICE: return nerr_pass(notice_parse(arena, node, question));
  case TYPE_GROUP: return nerr_pass(group_parse(form, file, node, library, question));
  case TYPE_PERSON: person_parts(arena, question); break;
  case TYPE_ADDRESS: address_parts(arena, question); break;
  case TYPE_CONSENT: consent_parts(arena, question); break;
  default: break;
  }
  autocomplete_set(question);
  err = list_write_out(file, node, library);
  question->options = options_parse(arena, node, &question->option_count);
  if (!question->display) question->display = question->option_count > 12 ? "select" : "radios";
  return nerr_pass(err);
}

static bool is_question(const xmlNode *node) { return xml_is(node, "question") || xml_is(node, "group") || xml_is(node, "notice"); }

static NEOERR *questions_parse(struct form *form, const char *file, xmlNode *node, const struct library *library, struct question **questions,
                               size_t *count) {
  *questions = arena_alloc(&form->arena, xml_count(node, NULL) * sizeof **questions);
  for (xmlNode *child = xml_child(node, NULL); child; child = xml_next(child, NULL)) {
    if (!is_question(child)) continue;
    NEOERR *err = question_parse(form, file, child, library, &(*questions)[(*count)++]);
    if (err) return nerr_pass(err);
  }
  return STATUS_OK;
}

static NEOERR *section_parse(struct form *form, const char *file, xmlNode *node, const struct library *library, struct section *section) {
  section->name = xml_attribute(&form->arena, node, "name");
  section->title = xml_words(&form->arena, node, "title");
  section->intro = xml_words(&form->arena, node, "intro");
  section->row_of = xml_attribute(&form->arena, node, "row-of");
  section->row = xml_attribute(&form->arena, node, "row");
  section->folded = xml_attribute(&form->arena, node, "folded") != NULL;
  section->constants = constants_parse(&form->arena, node, &section->constant_count);
  NEOERR *err = condition_parse(&form->arena, xml_child(node, "show-if"), &section->show_if);
  if (err) return nerr_pass(err);
  return nerr_pass(questions_parse(form, file, node, library, &section->questions, &section->question_count));
}

/* Canonical XML without comments, and its hash. */
static void definition_keep(struct form *form, xmlDoc *doc) {
  xmlChar *text = NULL;
  int n = xmlC14NDocDumpMemory(doc, NULL, XML_C14N_1_0, NULL, 0, &text);
  if (n < 0 || !text) abort();
  unsigned char hash[32];
  crypto_generichash(hash, sizeof hash, text, (unsigned long long)n, NULL, 0);
  sodium_bin2hex(form->hash, sizeof form->hash, hash, sizeof hash);
  form->definition = arena_text(&form->arena, (const char *)text, (size_t)n);
  xmlFree(text);
}

NEOERR *form_build(xmlDoc *doc, const char *file, const struct library *library, struct form **out) {
  xmlNode *root = xmlDocGetRootElement(doc);
  *out = NULL;
  if (!xml_is(root, "form")) return nerr_pass(xml_fault(file, root, "is no form"));
  struct form *form = calloc(1, sizeof *form);
  if (!form) abort();
  form->name = xml_attribute(&form->arena, root, "name");
  form->title = xml_words(&form->arena, root, "title");
  form->intro = xml_words(&form->arena, root, "intro");
  form->button = xml_words(&form->arena, root, "button");
  form->constants = constants_parse(&form->arena, root, &form->constant_count);
  form->sections = arena_alloc(&form->arena, xml_count(root, "section") * sizeof *form->sections);
  NEOERR *err = STATUS_OK;
  for (xmlNode *node = xml_child(root, "section"); node && !err; node = xml_next(node, "section"))
    err = section_parse(form, file, node, library, &form->sections[form->section_count++]);
  if (!err) err = form_rules(form, file, library);
  if (!err) definition_keep(form, doc);
  if (err) form_free(&form);
  *out = form;
  return nerr_pass(err);
}

NEOERR *form_parse(const char *bytes, size_t n, const char *file, xmlRelaxNG *schema, const struct library *library, struct form **form) {
  xmlDoc *doc = NULL;
  *form = NULL;
  NEOERR *err = xml_parse(bytes, n, file, schema, &doc);
  if (err) return nerr_pass(err);
  err = form_build(doc, file, library, form);
  xmlFreeDoc(doc);
  return nerr_pass(err);
}

void form_free(struct form **form) {
  if (!*form) return;
  struct arena *arena = (*form)->arena;
  arena_free(&arena);
  free(*form);
  *form = NULL;
}
