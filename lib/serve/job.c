#include "serve/job.h"

#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/config.h"
#include "base/log.h"
#include "base/random.h"
#include "base/time.h"
#include "db/db.h"

struct job {
  struct db *db;
  struct db_procedure *procedures;
  size_t count;
};

static volatile sig_atomic_t stopping;

static void stop(int signal_number) {
  (void)signal_number;
  stopping = 1;
}

static bool value_of(const char *parameter, struct db_value *value, void *data) {
  for (const struct job_value *given = data; given && given->name; given++)
    if (strcmp(given->name, parameter) == 0) {
      value->bytes = given->value;
      value->length = given->value ? strlen(given->value) : 0;
      return true;
    }
  return false;
}

static NEOERR *describe(struct job *job) {
  if (job->procedures) return STATUS_OK;
  return nerr_pass(db_describe(job->db, &job->procedures, &job->count));
}

NEOERR *job_call(struct job *job, const char *procedure, const struct job_value *values, HDF *data) {
  NEOERR *err = describe(job);
  if (err) return nerr_pass(err);
  char name[96];
  snprintf(name, sizeof name, "jobs.%s", procedure);
  for (size_t i = 0; i < job->count; i++) {
    if (strcmp(job->procedures[i].name, name) != 0) continue;
    HDF *own = NULL;
    if (!data) {
      err = hdf_init(&own);
      if (err) return nerr_pass(err);
    }
    err = db_call(job->db, &job->procedures[i], value_of, (void *)(uintptr_t)values, data ? data : own);
    hdf_destroy(&own);
    return nerr_pass(err);
  }
  return nerr_raise(NERR_ASSERT, "this account may not call %s", name);
}

/* Rounds until one says that there is no more; false if one failed. */
static bool rounds(struct job *job, job_round round) {
  bool more = true;
  while (more && !stopping) {
    more = false;
    NEOERR *err = round(job, &more);
    if (err) {
      log_error(NULL, &err);
      return false;
    }
  }
  return true;
}

static bool started(struct job *job, job_round start) {
  if (!start) return true;
  bool more = false;
  NEOERR *err = start(job, &more);
  if (!err) return true;
  log_error(NULL, &err);
  return false;
}

static int run(struct job *job, unsigned pause, job_round start, job_round round, bool once) {
  bool ready = false;
  bool well = false;
  do {
    if (!ready) ready = started(job, start);
    well = ready && rounds(job, round);
    for (unsigned left = pause; left && !stopping && !once;) left = sleep(left);
  } while (!stopping && !once);
  return well || !once ? EXIT_SUCCESS : EXIT_FAILURE;
}

int job_main(const char *name, unsigned pause, job_round start, job_round round, int argc, char **argv) {
  bool once = false;
  for (int i = 1; i < argc; i++) once = once || strcmp(argv[i], "--once") == 0;
  struct sigaction action = {.sa_handler = stop};
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGINT, &action, NULL);
  signal(SIGPIPE, SIG_IGN); /* a mail server that hangs up is no reason to die */
  log_open(name);
  struct job job = {0};
  NEOERR *err = error_init();
  if (!err && !time_start()) err = nerr_raise(NERR_ASSERT, "no time zone Europe/London");
  if (!err && !random_start()) err = nerr_raise(NERR_ASSERT, "libsodium does not start");
  if (!err) err = config_start(name);
  if (!err) err = db_open(&job.db, "jobs");
  if (err) {
    log_error(NULL, &err);
    return EXIT_FAILURE;
  }
  int status = run(&job, pause, start, round, once);
  db_describe_free(&job.procedures, &job.count);
  db_close(&job.db);
  return status;
}
