/* arena.h: memory that is given back all at once: what is read at start and lives as long
 * as the process. A failed allocation ends the process. */
#ifndef ONEDOOR_BASE_ARENA_H
#define ONEDOOR_BASE_ARENA_H

#include <stddef.h>

struct arena; /* NULL is an empty one */

/* size bytes of zeroes, aligned for any type; lives until arena_free. */
void *arena_alloc(struct arena **arena, size_t size);

/* A copy of n bytes of text and a NUL. */
char *arena_text(struct arena **arena, const char *text, size_t n);

/* Frees everything; *arena becomes NULL. */
void arena_free(struct arena **arena);

#endif
