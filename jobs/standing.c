/* standing: once a minute, asks the directory about everybody who is signed in. Who is gone or
 * disabled there, or has another role, agency or team, is out at once. A directory that is away changes nothing. */
#include <string.h>

#include "auth/directory.h"
#include "base/log.h"
#include "serve/job.h"

static NEOERR *check(struct job *job, const char *login) {
  struct directory_person person;
  bool known = false;
  memset(&person, 0, sizeof person);
  NEOERR *err = directory_look_up(login, &person, &known);
  if (err) return nerr_pass(err);
  const struct job_value values[] = {{"login", login},          {"known", known ? "1" : "0"}, {"roles", person.roles},
                                     {"agency", person.agency}, {"team", person.team},        {NULL, NULL}};
  return nerr_pass(job_call(job, "standing_note", values, NULL));
}

static NEOERR *everybody(struct job *job, bool *more) {
  *more = false;
  HDF *data = NULL;
  NEOERR *err = hdf_init(&data);
  if (err) return nerr_pass(err);
  err = job_call(job, "standing_list", NULL, data);
  for (HDF *one = err ? NULL : hdf_get_child(data, "accounts"); one && !err; one = hdf_obj_next(one)) {
    err = check(job, hdf_get_value(one, "login", ""));
    if (err && !nerr_match(err, E_AWAY)) log_error(NULL, &err); /* one odd account must not keep the others in */
  }
  hdf_destroy(&data);
  return nerr_pass(err);
}

int main(int argc, char **argv) { return job_main("standing", 60, NULL, everybody, argc, argv); }
