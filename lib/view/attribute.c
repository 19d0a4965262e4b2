/* attribute.c: extra attributes of a component, their names checked. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "view/view.h"

/* Lower-case letters, digits, '-', '.' and '_', beginning with a letter; none that runs script,
 * styles or fetches: values are escaped, but in those even escaped text is dangerous. */
static bool attribute_name_valid(const char *name) {
  static const char *const refused[] = {"style", "srcdoc", "src", "href", "action", "formaction", "srcset", "ping"};

  if (name[0] < 'a' || name[0] > 'z' || strncmp(name, "on", 2) == 0) return false;
  if (name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-._")] != '\0') return false;
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
    if (strcmp(name, refused[i]) == 0) return false;
  return true;
}

NEOERR *view_attribute_add(HDF *list, const char *name, const char *value) {
  NEOERR *err;
  HDF *one;
  int count = 0;
  char number[16];

  if (!attribute_name_valid(name)) return nerr_raise(NERR_ASSERT, "a component may not have this attribute");
  for (one = hdf_obj_child(list); one != NULL; one = hdf_obj_next(one)) count++;
  snprintf(number, sizeof number, "%d", count);
  err = hdf_get_node(list, number, &one);
  if (err == STATUS_OK) err = hdf_set_value(one, "name", name);
  if (err == STATUS_OK) err = hdf_set_value(one, "value", value);
  return nerr_pass(err);
}
