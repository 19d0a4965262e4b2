/* guide.h: editing the service user guide. */
#ifndef ONEDOOR_CGI_BIN_MANAGE_GUIDE_H
#define ONEDOOR_CGI_BIN_MANAGE_GUIDE_H

#include "serve/route.h"

/* After guide_edit: how the text looks, typed or stored, and how old one must be to read it. */
NEOERR *guide_preview(struct context *context) MUST_CHECK;

/* Before guide_save: facts that the text names exist; the button "preview" shows the page again. */
NEOERR *guide_check(struct context *context) MUST_CHECK;

/* After guide_difference: how the version looks, and its lines against those of the one before. */
NEOERR *guide_compare(struct context *context) MUST_CHECK;

#endif
