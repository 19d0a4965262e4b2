/* job.h: what runs without a request: a loop of rounds over one account's procedures. */
#ifndef ONEDOOR_SERVE_JOB_H
#define ONEDOOR_SERVE_JOB_H

#include <stdbool.h>

#include "base/error.h"

struct job; /* a running job: its database connection and procedures */

/* A named text for a parameter p_<name>; NULL value binds NULL. A list ends with a NULL name. */
struct job_value {
  const char *name;
  const char *value;
};

/* CALLs jobs.<procedure>; results under data (which may be NULL). */
NEOERR *job_call(struct job *job, const char *procedure, const struct job_value *values, HDF *data) MUST_CHECK;

/* One round. Sets *more when another should follow at once. */
typedef NEOERR *(*job_round)(struct job *job, bool *more);

/* Runs a job until SIGTERM: `start` once when the database is there (may be NULL), then a round
 * every `pause` seconds. A round that fails is logged and tried again after the pause: a database
 * or server that is away is waited for. Exit status for main(). With "--once" among argv: one
 * round (with all that follow at once), then the exit status tells whether it failed. */
int job_main(const char *name, unsigned pause, job_round start, job_round round, int argc, char **argv);

#endif
