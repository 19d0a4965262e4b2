/* complaint.c: staff take a complaint or compliment down for somebody. */
#include "cgi-bin/office/complaint.h"

#include <string.h>

#include "base/random.h"

NEOERR *complaint_code_make(struct context *context) {
  char code[CODE_SIZE], reference[REFERENCE_SIZE];
  unsigned char hash[HASH_BYTES];
  NEOERR *err = context_code(context, "return code", code);

  if (err != STATUS_OK) return nerr_pass(err);
  reference_make(reference);
  code_hash_for(reference, code, hash);
  err = context_set(context, "new_reference", reference, strlen(reference));
  if (err == STATUS_OK) err = context_set(context, "code", hash, sizeof hash);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(hdf_set_value(context_hdf(context), "Taken.code", code));
}
