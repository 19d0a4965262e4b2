/* danger.c: danger that somebody told: the safe ways to reach them, made readable. */
#include "cgi-bin/intake/danger.h"

#include "serve/answers.h"

NEOERR *danger_read(struct context *context) {
  HDF *danger = hdf_get_obj(context_hdf(context), "Data.danger");

  return danger == NULL ? STATUS_OK : nerr_pass(codes_split(danger, "ways"));
}
