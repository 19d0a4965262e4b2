#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void memory_gone(void) {
  static const char line[] = "level=error event=out_of_memory\n";
  ssize_t ignored = write(STDERR_FILENO, line, sizeof line - 1);
  (void)ignored;
  _exit(71);
}

void *memory_make(size_t n) {
  void *made = calloc(n ? n : 1, 1);
  if (!made) memory_gone();
  return made;
}

void *memory_resize(void *old, size_t count, size_t size) {
  size_t n;
  if (__builtin_mul_overflow(count, size, &n)) memory_gone();
  void *made = realloc(old, n ? n : 1);
  if (!made) memory_gone();
  return made;
}

char *memory_copy(const char *bytes, size_t n) {
  if (n == SIZE_MAX) memory_gone();
  char *made = memory_make(n + 1);
  if (n) memcpy(made, bytes, n);
  return made;
}

char *memory_text(const char *text) { return text ? memory_copy(text, strlen(text)) : NULL; }
