/* guide.h: the service user guide: contents and search, a page, the whole. */
#ifndef ONEDOOR_CGI_BIN_PUBLIC_GUIDE_H
#define ONEDOOR_CGI_BIN_PUBLIC_GUIDE_H

#include "serve/route.h"

/* After guide_find: gives each found page a few words around what was searched for. */
NEOERR *guide_found(struct context *context) MUST_CHECK;

/* After guide_show: the page's words as markup, or the answer itself for ?format=text or pdf. */
NEOERR *guide_page(struct context *context) MUST_CHECK;

/* After guide_whole: the same for every chapter. */
NEOERR *guide_whole(struct context *context) MUST_CHECK;

/* After help_list and help_find: each place's words as markup, and what stands around them in the reader's language. */
NEOERR *help_found(struct context *context) MUST_CHECK;

#endif
