#include "base/arena.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct arena {
  struct arena *next;
  alignas(max_align_t) unsigned char bytes[];
};

void *arena_alloc(struct arena **arena, size_t size) {
  struct arena *block = memory_make(sizeof *block + size);
  block->next = *arena;
  *arena = block;
  return block->bytes;
}

char *arena_text(struct arena **arena, const char *text, size_t n) {
  char *copy = arena_alloc(arena, n + 1);
  if (n) memcpy(copy, text, n);
  return copy;
}

void arena_free(struct arena **arena) {
  while (*arena) {
    struct arena *next = (*arena)->next;
    free(*arena);
    *arena = next;
  }
}
