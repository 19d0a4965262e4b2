/* library.c: what definitions refer to: shared lists of options and the table of facts. */
#include <stdio.h>
#include <string.h>

#include "base/xml.h"
#include "form/definition.h"

static struct option_list *list_place(struct library *library, const char *name) {
  for (size_t i = 0; i < library->list_count; i++)
    if (strcmp(library->lists[i].name, name) == 0) return &library->lists[i];
  return &library->lists[library->list_count++];
}

static void lists_take(struct library *library, const xmlNode *root) {
  for (const xmlNode *node = xml_child(root, "list"); node; node = xml_next(node, "list")) {
    const char *name = xml_attribute(&library->arena, node, "name");
    *list_place(library, name) = (struct option_list){.name = name, .node = node};
  }
}

/* Shared lists, then the service's own, which take their place. */
static void lists_take_both(struct library *library) {
  const xmlNode *common = xmlDocGetRootElement(library->lists_doc);
  const xmlNode *own = library->service_doc ? xml_child(xmlDocGetRootElement(library->service_doc), "lists") : NULL;
  size_t most = xml_count(common, "list") + (own ? xml_count(own, "list") : 0);
  library->lists = arena_alloc(&library->arena, most * sizeof *library->lists);
  lists_take(library, common);
  if (own) lists_take(library, own);
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

static NEOERR *service_load(struct library *library, const char *root, const char *service) {
  char path[4096];
  xmlRelaxNG *schema = NULL;
  snprintf(path, sizeof path, "%s/services/schema/service.rng", root);
  NEOERR *err = xml_schema(path, &schema);
  if (err) return nerr_pass(err);
  snprintf(path, sizeof path, "%s/services/%s/service.xml", root, service);
  err = xml_load(path, schema, &library->service_doc);
  xmlRelaxNGFree(schema);
  return nerr_pass(err);
}

NEOERR *library_load(struct library *library, const char *root, const char *service, xmlRelaxNG *schema) {
  char lists[4096], facts[4096];
  snprintf(lists, sizeof lists, "%s/services/common/lists.xml", root);
  snprintf(facts, sizeof facts, "%s/services/common/facts.xml", root);
  NEOERR *err = xml_load(lists, schema, &library->lists_doc);
  if (!err) err = service_load(library, root, service);
  if (err) return nerr_pass(err);
  if (!xml_is(xmlDocGetRootElement(library->lists_doc), "lists")) return nerr_raise(NERR_PARSE, "lists.xml has no lists");
  lists_take_both(library);
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
  if (library->service_doc) xmlFreeDoc(library->service_doc);
  arena_free(&library->arena);
  memset(library, 0, sizeof *library);
}

static bool same(const char *a, const char *b) { return a && b ? strcmp(a, b) == 0 : a == b; }

bool library_fact(const struct library *library, const char *list, const char *name) {
  if (!library) return true;
  for (size_t i = 0; i < library->fact_count; i++)
    if (same(library->facts[i].list, list) && strcmp(library->facts[i].name, name) == 0) return true;
  return false;
}
