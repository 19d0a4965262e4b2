/* library.c: what definitions refer to: shared lists of options and the table of facts. */
#include <string.h>

#include "base/xml.h"
#include "form/definition.h"

static void lists_take(struct library *library) {
  const xmlNode *root = xmlDocGetRootElement(library->lists_doc);
  library->lists = arena_alloc(&library->arena, xml_count(root, "list") * sizeof *library->lists);
  for (const xmlNode *node = xml_child(root, "list"); node; node = xml_next(node, "list")) {
    struct option_list *list = &library->lists[library->list_count++];
    list->name = xml_attribute(&library->arena, node, "name");
    list->node = node;
    list->options = options_parse(&library->arena, node, &list->count);
  }
}

static void fact_take(struct library *library, const xmlNode *node, const char *list) {
  struct fact_name *fact = &library->facts[library->fact_count++];
  fact->list = list;
  fact->name = xml_attribute(&library->arena, node, "name");
}

static void facts_take(struct library *library, const xmlNode *root) {
  size_t count = xml_count(root, NULL);
  for (const xmlNode *node = xml_child(root, "list"); node; node = xml_next(node, "list")) count += xml_count(node, NULL);
  library->facts = arena_alloc(&library->arena, count * sizeof *library->facts);
  for (const xmlNode *node = xml_child(root, NULL); node; node = xml_next(node, NULL)) {
    fact_take(library, node, NULL);
    if (!xml_is(node, "list")) continue;
    const char *list = library->facts[library->fact_count - 1].name;
    for (const xmlNode *child = xml_child(node, "fact"); child; child = xml_next(child, "fact")) fact_take(library, child, list);
  }
}

NEOERR *library_load(struct library *library, const char *lists, const char *facts, xmlRelaxNG *schema) {
  NEOERR *err = xml_load(lists, schema, &library->lists_doc);
  if (err) return nerr_pass(err);
  if (!xml_is(xmlDocGetRootElement(library->lists_doc), "lists")) return nerr_raise(NERR_PARSE, "lists.xml has no lists");
  lists_take(library);
  xmlDoc *doc = NULL;
  err = xml_load(facts, schema, &doc);
  if (err) return nerr_pass(err);
  bool right = xml_is(xmlDocGetRootElement(doc), "facts");
  if (right) facts_take(library, xmlDocGetRootElement(doc));
  xmlFreeDoc(doc);
  return right ? STATUS_OK : nerr_raise(NERR_PARSE, "facts.xml has no facts");
}

void library_free(struct library *library) {
  if (library->lists_doc) xmlFreeDoc(library->lists_doc);
  arena_free(&library->arena);
  memset(library, 0, sizeof *library);
}

static bool same(const char *a, const char *b) { return a && b ? strcmp(a, b) == 0 : a == b; }

bool library_fact(const struct library *library, const char *list, const char *name) {
  for (size_t i = 0; i < library->fact_count; i++)
    if (same(library->facts[i].list, list) && strcmp(library->facts[i].name, name) == 0) return true;
  return false;
}
