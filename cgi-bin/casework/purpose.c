/* purpose.c: where one goes on to after the reason for reading was given. */
#include "cgi-bin/casework/purpose.h"

#include <string.h>

/* The page that was wanted: one of this record and no other, or NULL. */
static const char *next_page(struct context *context) {
  const struct request *request = context_request(context);
  const char *next = pairs_get(&request->query, "next");
  size_t n = strlen(request->path) - strlen("/purpose");

  if (next == NULL || !path_is_local(next) || strncmp(next, request->path, n) != 0 || (next[n] != '/' && next[n] != '\0')) return NULL;
  return next[n + strspn(next + n, "/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")] == '\0' ? next : NULL;
}

NEOERR *purpose_page(struct context *context) {
  const char *next = next_page(context);
  const char *path = context_request(context)->path;

  return nerr_pass(hdf_set_valuef(context_hdf(context), "Purpose.action=%s%s%s", path, next == NULL ? "" : "?next=", next == NULL ? "" : next));
}

NEOERR *purpose_go(struct context *context) {
  const char *next = next_page(context);

  return next == NULL ? STATUS_OK : nerr_pass(response_redirect(context_request(context), next));
}
