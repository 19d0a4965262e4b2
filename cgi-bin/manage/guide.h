/* guide.h: editing the service user guide. */
#ifndef ONEDOOR_CGI_BIN_MANAGE_GUIDE_H
#define ONEDOOR_CGI_BIN_MANAGE_GUIDE_H

#include "serve/route.h"

/* After guide_edit: how the text looks, typed or stored, how hard it is to read, and which codes it may name. */
NEOERR *guide_preview(struct context *context) MUST_CHECK;

/* After guide_choose: what is in English is no translation, so it is not asked about as one. */
NEOERR *guide_original(struct context *context) MUST_CHECK;

/* After help_new and help_edit: the same for a place of the directory, with Preview.hours, .phone and .address. */
NEOERR *help_preview(struct context *context) MUST_CHECK;

/* Before guide_save, help_add and help_save: facts that the text names exist; the button "preview" shows the page again. */
NEOERR *guide_check(struct context *context) MUST_CHECK;

/* After guide_difference: how the version looks, and its lines against those of the one before. */
NEOERR *guide_compare(struct context *context) MUST_CHECK;

#endif
