/* clock: once a minute, reminds people of what is due or late, then clears what has expired. */
#include "serve/job.h"

static NEOERR *tick(struct job *job, bool *more) {
  *more = false;
  NEOERR *err = job_call(job, "clock_tick", NULL, NULL);
  return err ? nerr_pass(err) : nerr_pass(job_call(job, "clock_clear", NULL, NULL));
}

int main(int argc, char **argv) { return job_main("clock", 60, NULL, tick, argc, argv); }
