/* status.c: what was typed, in its normal form. The code itself never reaches the database. */
#include "cgi-bin/public/status.h"

#include <ctype.h>
#include <jansson.h>
#include <string.h>

#include "auth/session.h"
#include "base/random.h"

enum { CODE_DIGITS = 12 };

/* A return code as typed or spoken: upper case, O is 0, I and L are 1; false if it has not 12 digits. */
static bool code_parse(const char *typed, char out[static CODE_DIGITS + 1]) {
  size_t n = 0;

  for (; *typed != '\0'; typed++) {
    char digit = (char)toupper((unsigned char)*typed);

    if (digit == '-' || digit == ' ')
      continue;
    digit = digit == 'O' ? '0' : digit == 'I' || digit == 'L' ? '1' : digit;
    if (n == CODE_DIGITS || strchr("0123456789ABCDEFGHJKMNPQRSTVWXYZ", digit) == NULL)
      return false;
    out[n++] = digit;
  }
  out[n] = '\0';
  return n == CODE_DIGITS;
}

NEOERR *status_check(struct context *context) {
  const char *reference = json_string_value(json_object_get(context_answers(context), "sent_reference"));
  const char *code = json_string_value(json_object_get(context_answers(context), "return_code"));
  char typed[REFERENCE_SIZE], digits[CODE_DIGITS + 1];
  unsigned char hash[HASH_BYTES];
  NEOERR *err = STATUS_OK;

  if (reference == NULL || !reference_parse(reference, typed))
    err = context_fault(context, "sent_reference", "Check your reference. It has 8 letters and numbers, like F7K3-M9QX");
  if (err == STATUS_OK && (code == NULL || !code_parse(code, digits)))
    err = context_fault(context, "return_code", "Check your return code. It has 12 letters and numbers, like 4TQ8-K2ZV-9BNM");
  if (err == STATUS_OK)
    err = context_faults(context);
  if (err != STATUS_OK)
    return nerr_pass(err);
  text_hash(digits, "return code", hash);
  err = context_set(context, "typed", typed, strlen(typed));
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(context_set(context, "code", hash, sizeof hash));
}
