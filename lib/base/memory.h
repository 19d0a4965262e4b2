/* memory.h: memory that is there or the process is not: a failed allocation ends the
 * process, and its parent starts another. What is returned is freed with free(). */
#ifndef ONEDOOR_BASE_MEMORY_H
#define ONEDOOR_BASE_MEMORY_H

#include <stddef.h>

/* n zeroed bytes (at least one). */
void *memory_make(size_t n);

/* old (or NULL) resized to count things of size bytes each; overflow ends the process too. */
void *memory_resize(void *old, size_t count, size_t size);

/* A NUL-terminated copy of n bytes. */
char *memory_copy(const char *bytes, size_t n);

/* A copy of text, or NULL for NULL. */
char *memory_text(const char *text);

/* Ends the process with a log line: for allocations that a library made and failed at. */
_Noreturn void memory_gone(void);

#endif
