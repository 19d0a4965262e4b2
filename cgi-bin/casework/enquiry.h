/* enquiry.h: what the pages of the front door need beside their CALL. */
#ifndef ONEDOOR_CASEWORK_ENQUIRY_H
#define ONEDOOR_CASEWORK_ENQUIRY_H

#include "serve/route.h"

/* After enquiry_show: the answers to read, and each safe contact's ways as a list. */
NEOERR *enquiry_read(struct context *context) MUST_CHECK;

/* After decision_edit: each safe contact's ways as a list. */
NEOERR *decision_read(struct context *context) MUST_CHECK;

#endif
