/* status.c: what was typed, in its normal form. The code itself never reaches the database. */
#include "cgi-bin/public/status.h"

#include <jansson.h>
#include <string.h>

#include "auth/code.h"
#include "base/random.h"

NEOERR *status_check(struct context *context) {
  const char *reference = json_string_value(json_object_get(context_answers(context), "sent_reference"));
  const char *code = json_string_value(json_object_get(context_answers(context), "return_code"));
  char typed[REFERENCE_SIZE], digits[CODE_DIGITS + 1];
  unsigned char hash[HASH_BYTES];
  NEOERR *err = STATUS_OK;

  if (reference == NULL || !reference_parse(reference, typed))
    err = context_fault(context, "sent_reference",
                        "Compare your reference with what you wrote down: a letter or number is not right. It looks like F7K3-M9QX");
  if (err == STATUS_OK && (code == NULL || !code_parse(code, digits)))
    err = context_fault(context, "return_code",
                        "Compare your return code with what you wrote down: a letter or number is not right. It looks like 4TQ8-K2ZV-9BNM-7C3H");
  if (err == STATUS_OK) err = context_faults(context);
  if (err != STATUS_OK) return nerr_pass(err);
  code_hash_for(typed, digits, hash);
  err = context_set(context, "typed", typed, strlen(typed));
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(context_set(context, "code", hash, sizeof hash));
}
