/* markdown.h: pages written in Markdown (CommonMark, by cmark-gfm in its safe mode): as HTML, as
 * blocks for a PDF, and as plain text for reading aloud. No raw HTML and no images come through; a
 * link goes to this site, https, mail or a telephone, or it is only its words. */
#ifndef ONEDOOR_DOCUMENT_MARKDOWN_H
#define ONEDOOR_DOCUMENT_MARKDOWN_H

#include <stdbool.h>

#include "base/error.h"

enum markdown_kind { MARKDOWN_HEADING, MARKDOWN_PARAGRAPH, MARKDOWN_ITEM };

/* Words of a block that are a link: bytes from (in) to (out) of its text. */
struct markdown_link {
  size_t from, to;
  const char *url; /* "/guide", "https://…", "mailto:…", "tel:…" */
};

enum { MARKDOWN_LINKS = 64 };

struct markdown_block {
  enum markdown_kind kind;
  int level;          /* of a heading 2 to 6; of an item, and of a paragraph in one, its depth, from 1 */
  int number;         /* of an item in a numbered list; 0: a bullet */
  bool opens;         /* the first item of its list */
  const char *markup; /* words as pango's markup: <b>, <i>, <u> for a link, escaped text */
  const char *text;   /* the same words plain */
  struct markdown_link links[MARKDOWN_LINKS];
  size_t link_count;
};

/* Called for each block in the order of reading; the block lives until it returns. */
typedef NEOERR *(*markdown_sink)(const struct markdown_block *block, void *data);

/* Appends text to out with each {{name}} replaced by the value at Service.<name> of facts, escaped so
 * that it can only be words, and from left to right also in a text from right to left; a telephone number
 * (a name that ends with ".number") is one that can be tapped. A name without a value becomes "…", and *unknown (may be NULL) the place
 * in text where the first such name begins; otherwise *unknown is NULL. */
NEOERR *markdown_fill(const char *text, HDF *facts, const char **unknown, STRING *out) MUST_CHECK;

/* Appends HTML. The page's own title is the only heading of level 1: one in the text becomes level 2. */
NEOERR *markdown_html(const char *text, STRING *out) MUST_CHECK;

/* Gives each block to sink; stops at the first error. */
NEOERR *markdown_blocks(const char *text, markdown_sink sink, void *data) MUST_CHECK;

/* Appends plain text: a paragraph, heading or item a line, an empty line between them. */
NEOERR *markdown_text(const char *text, STRING *out) MUST_CHECK;

#endif
