/* enquiry.c: stored answers and safe ways, made readable. */
#include "cgi-bin/casework/enquiry.h"

#include "serve/answers.h"

NEOERR *decision_read(struct context *context) {
  NEOERR *err = STATUS_OK;
  HDF *contact = hdf_get_child(context_hdf(context), "Data.contacts");

  for (; contact != NULL && err == STATUS_OK; contact = hdf_obj_next(contact)) err = codes_split(contact, "ways");
  return nerr_pass(err);
}

NEOERR *enquiry_read(struct context *context) {
  NEOERR *err = answers_show(context, "enquiry");

  return err == STATUS_OK ? nerr_pass(decision_read(context)) : nerr_pass(err);
}
