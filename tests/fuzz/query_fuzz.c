/* Request targets: never a crash; an accepted path is plain, and a path that is said to be
 * local never leaves the site. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/random.h"
#include "http/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_path(const char *path) {
  if (path[0] != '/' || strstr(path, "//") || strstr(path, "/../") || strchr(path, '\\')) abort();
  size_t n = strlen(path);
  if (n >= 3 && strcmp(path + n - 3, "/..") == 0) abort();
  for (; *path; path++) {
    if ((unsigned char)*path < 0x20) abort();
  }
}

static void check_local(const char *text) {
  if (!path_is_local(text)) return;
  if (text[0] != '/' || text[1] == '/' || text[1] == '\\' || strpbrk(text, "\r\n\t \\")) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static int ready;
  if (!ready && (error_init() != STATUS_OK || !random_start())) abort();
  ready = 1;
  char *line = memory_make(size + 13);
  memcpy(line, "REQUEST_URI=", 12);
  memcpy(line + 12, data, size);
  check_local(line + 12);
  char *envp[] = {"REQUEST_METHOD=GET", line, NULL};
  struct request request;
  NEOERR *err = request_init(&request, NULL, envp);
  free(line);
  check_path(request.path);
  if (err && error_status(err) != 400) abort();
  nerr_ignore(&err);
  request_free(&request);
  return 0;
}
