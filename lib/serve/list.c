/* list.c: addresses of a list's other pages and orders, with the filters that are chosen now. */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "serve/engine.h"

static NEOERR *add_pair(STRING *address, const struct pair *pair) {
  char *escaped = NULL;
  NEOERR *err = neos_url_escape(pair->value, &escaped, NULL);

  if (err == STATUS_OK) err = string_appendf(address, "%s=%s&", pair->name, escaped);
  free(escaped);
  return nerr_pass(err);
}

/* The path with the query as it is now but for the keys left out (space separated), up to "<key>=". */
static NEOERR *address_to(struct context *context, const char *without, const char *key, const char *name) {
  const struct pairs *query = &context->request->query;
  NEOERR *err;
  STRING address;

  string_init(&address);
  err = string_appendf(&address, "%s?", context->request->path);
  for (size_t i = 0; i < query->count && err == STATUS_OK; i++)
    if (!words_have(without, query->at[i].name)) err = add_pair(&address, &query->at[i]);
  if (err == STATUS_OK) err = string_appendf(&address, "%s=", key);
  if (err == STATUS_OK) err = hdf_set_value(context->request->hdf, name, address.buf);
  string_clear(&address);
  return nerr_pass(err);
}

NEOERR *list_addresses(struct context *context) {
  const char *keys = context->row == NULL ? NULL : context->row->route->query;
  NEOERR *err = STATUS_OK;

  if (context->way != NULL && context->way->post) return STATUS_OK;
  if (words_have(keys, "page")) err = address_to(context, "done page", "page", "List.page");
  if (err == STATUS_OK && words_have(keys, "sort")) err = address_to(context, "done page sort", "sort", "List.sort");
  return nerr_pass(err);
}
