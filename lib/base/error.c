#include "base/error.h"

#include <stdbool.h>

NERR_TYPE E_BAD_REQUEST, E_SIGNED_OUT, E_PURPOSE, E_NOT_FOUND, E_METHOD, E_CONFLICT, E_TOO_LARGE, E_INVALID, E_TOO_MANY, E_AWAY;

static const struct {
  NERR_TYPE *type;
  const char *name;
  int status;
} outcomes[] = {
    {&E_BAD_REQUEST, "bad_request", 400}, {&E_SIGNED_OUT, "signed_out", 303}, {&E_NOT_FOUND, "not_found", 404},
    {&E_METHOD, "method", 405},           {&E_CONFLICT, "conflict", 409},     {&E_TOO_LARGE, "too_large", 413},
    {&E_INVALID, "invalid", 422},         {&E_TOO_MANY, "too_many", 429},     {&E_AWAY, "away", 503},
    {&E_PURPOSE, "purpose", 403},
};
enum { OUTCOMES = sizeof outcomes / sizeof outcomes[0] };

NEOERR *error_init(void) {
  static bool registered;
  if (registered) return STATUS_OK;
  NEOERR *err = nerr_init();
  if (err) return nerr_pass(err);
  for (int i = 0; i < OUTCOMES; i++) {
    err = nerr_register(outcomes[i].type, outcomes[i].name);
    if (err) return nerr_pass(err);
  }
  registered = true;
  return STATUS_OK;
}

int error_status(NEOERR *err) {
  if (err == STATUS_OK) return 200;
  for (int i = 0; i < OUTCOMES; i++) {
    if (nerr_match(err, *outcomes[i].type)) return outcomes[i].status;
  }
  return 500;
}

const char *error_name(NEOERR *err) {
  if (err == STATUS_OK) return "none";
  for (int i = 0; i < OUTCOMES; i++) {
    if (nerr_match(err, *outcomes[i].type)) return outcomes[i].name;
  }
  return "fault";
}
