/* complaint.c: lists of codes, made readable. */
#include "cgi-bin/manage/complaint.h"

#include "serve/answers.h"

NEOERR *complaint_read(struct context *context) {
  HDF *complaint = hdf_get_obj(context_hdf(context), "Data.complaint");

  return complaint == NULL ? STATUS_OK : nerr_pass(codes_split(complaint, "themes"));
}
