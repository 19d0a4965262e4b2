/* difference.h: what changed between two versions of a text, line by line. */
#ifndef ONEDOOR_DOCUMENT_DIFFERENCE_H
#define ONEDOOR_DOCUMENT_DIFFERENCE_H

#include <stddef.h>

#include "base/error.h"

enum difference_kind { DIFFERENCE_SAME, DIFFERENCE_REMOVED, DIFFERENCE_ADDED };

/* One line of n bytes, without its end; not NUL-terminated. */
typedef NEOERR *(*difference_sink)(enum difference_kind kind, const char *line, size_t n, void *data);

/* Gives every line of both texts in order, with as many the same as there can be; lines that were
 * removed come before those that took their place. The end of a line may be LF or CRLF. Texts that
 * differ in more than DIFFERENCE_LINES lines each are given as all removed, all added between
 * their common beginning and end. */
enum { DIFFERENCE_LINES = 2000 };
NEOERR *difference_lines(const char *before, const char *after, difference_sink sink, void *data) MUST_CHECK;

/* The same for a template: <node>.N.{kind,text} with kind same, removed or added; how many of the latter two. */
struct difference_count {
  int added, removed;
};
NEOERR *difference_to_hdf(HDF *hdf, const char *node, const char *before, const char *after, struct difference_count *count) MUST_CHECK;

#endif
