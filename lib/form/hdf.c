/* hdf.c: putting values into HDF. A failed allocation ends the process. */
#include <stdio.h>

#include "base/memory.h"
#include "form/definition.h"

static void need(NEOERR *err) {
  if (err) memory_gone();
}

void put(HDF *node, const char *name, const char *value) {
  if (value && *value) need(hdf_set_value(node, name, value));
}

void put_number(HDF *node, const char *name, long value) {
  if (!value) return;
  char text[24];
  snprintf(text, sizeof text, "%ld", value);
  put(node, name, text);
}

HDF *put_node(HDF *node, const char *name, size_t n) {
  char path[96];
  HDF *child = NULL;
  snprintf(path, sizeof path, "%s.%zu", name, n);
  need(hdf_get_node(node, path, &child));
  return child;
}
