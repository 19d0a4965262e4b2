/* guide.h: the guide that a service brings with it. */
#ifndef ONEDOOR_JOBS_DEPLOY_GUIDE_H
#define ONEDOOR_JOBS_DEPLOY_GUIDE_H

#include <mysql.h>
#include <stddef.h>

#include "base/error.h"

/* Runs one statement with texts as its values (NULL binds NULL). */
typedef NEOERR *(*guide_run)(MYSQL *mysql, const char *sql, const char *const *values, size_t count);

/* Loads root/services/<service>/guide: pages.txt says which pages there are; <language>/<page>.md becomes
 * version 1, live at once. A page that is there already keeps every version that it has. */
NEOERR *guide_load(MYSQL *mysql, guide_run run, const char *id, const char *root, const char *service) MUST_CHECK;

#endif
