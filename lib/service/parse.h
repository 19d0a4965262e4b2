/* parse.h: service.xml to struct service; only for the files of lib/service. */
#ifndef ONEDOOR_SERVICE_PARSE_H
#define ONEDOOR_SERVICE_PARSE_H

#include <libxml/relaxng.h>

#include "base/arena.h"
#include "service/service.h"

/* Reads a validated document; everything of *service hangs on the arena. `common`: shared lists, or
 * NULL; live: the rules of a service that goes live hold as well. */
NEOERR *service_build(struct arena **arena, const xmlDoc *doc, const xmlDoc *common, bool live, struct service *service) MUST_CHECK;

/* Is it open at this minute of a working day (or of another)? */
bool contact_open(const struct service_contact *contact, bool working, int minute);

#endif
