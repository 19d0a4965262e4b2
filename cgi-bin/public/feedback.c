/* feedback.c: a code opens the questionnaire that it is for. */
#include "cgi-bin/public/feedback.h"

#include <jansson.h>
#include <string.h>

#include "auth/code.h"

NEOERR *feedback_code(struct context *context) {
  const char *typed = json_string_value(json_object_get(context_answers(context), "code"));
  unsigned char hash[HASH_BYTES];

  code_hash(typed == NULL ? "" : typed, "feedback code", hash);
  return nerr_pass(context_set(context, "code", hash, sizeof hash));
}

NEOERR *feedback_begin(struct context *context) {
  HDF *hdf = context_hdf(context);
  const char *version = hdf_get_value(hdf, "Data.questionnaire.version", NULL);
  const struct form *form = form_find(version != NULL && strcmp(version, "young_person") == 0 ? "feedback-young" : "feedback-parent");
  NEOERR *err;

  if (version == NULL) {
    err =
        context_fault(context, "code", "This code does not work. Check it. Each code works once, and for some weeks. You can ask us for another one");
    return err != STATUS_OK ? nerr_pass(err) : nerr_pass(context_again(context, 422));
  }
  return form == NULL ? nerr_raise(NERR_ASSERT, "no questionnaire %s", version) : nerr_pass(form_to_hdf(form, -1, context_answers(context), hdf));
}
