/* clock: once a minute, reminds people of what is due or late and clears what has expired.
 * All of it is one procedure: jobs.clock_tick. */
#include "serve/job.h"

static NEOERR *tick(struct job *job, bool *more) {
  *more = false;
  return nerr_pass(job_call(job, "clock_tick", NULL, NULL));
}

int main(int argc, char **argv) {
  return job_main("clock", 60, NULL, tick, argc, argv);
}
