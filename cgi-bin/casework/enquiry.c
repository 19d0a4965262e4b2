/* enquiry.c: stored answers and safe ways, made readable. */
#include "cgi-bin/casework/enquiry.h"

#include "serve/answers.h"

NEOERR *enquiry_read(struct context *context) {
  NEOERR *err = answers_show(context, "enquiry");
  HDF *contact = hdf_get_child(context_hdf(context), "Data.contacts");

  for (; contact != NULL && err == STATUS_OK; contact = hdf_obj_next(contact)) err = codes_split(contact, "ways");
  return nerr_pass(err);
}

NEOERR *decision_read(struct context *context) {
  HDF *enquiry = hdf_get_obj(context_hdf(context), "Data.enquiry");

  return enquiry == NULL ? STATUS_OK : nerr_pass(codes_split(enquiry, "safe_ways"));
}
