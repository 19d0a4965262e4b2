/* complaint.h: what the complaints register needs beside a query and a template. */
#ifndef ONEDOOR_MANAGE_COMPLAINT_H
#define ONEDOOR_MANAGE_COMPLAINT_H

#include "serve/route.h"

/* After the CALL of a complaint's page: the codes of its themes become the list Data.complaint.themes. */
NEOERR *complaint_read(struct context *context) MUST_CHECK;

#endif
