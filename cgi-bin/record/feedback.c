/* feedback.c: codes with which a family answers how it went. */
#include "cgi-bin/record/feedback.h"

NEOERR *feedback_code_make(struct context *context) {
  char code[CODE_SIZE];
  NEOERR *err = context_code(context, "feedback code", code);

  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(hdf_set_value(context_hdf(context), "Slip.code", code));
}
