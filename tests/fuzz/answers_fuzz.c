/* What is sent to the forms of the tree: the first byte chooses the form and the second the section,
 * the rest is a body. Never a crash; a check ends; answers without a fault are in normal form. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/time.h"
#include "form/form.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void need(NEOERR *err) {
  if (!err) return;
  nerr_log_error(err);
  abort();
}

static time_t monday(void) { return 1795424400; }

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc, (void)argv;
  need(error_init());
  if (!time_start()) abort();
  form_clock(monday);
  need(form_start(".", "islington"));
  return 0;
}

static void show(const struct form *form, int section, json_t *answers, HDF *hdf) {
  need(form_to_hdf(form, section, answers, hdf));
  need(form_summary(form, -1, answers, hdf));
  json_decref(form_facts(form, answers));
}

static void check(const struct form *form, int section, json_t *answers) {
  size_t faults = 0, again = 0;
  HDF *hdf = NULL;
  need(hdf_init(&hdf));
  show(form, section, answers, hdf); /* as typed */
  need(form_check(form, section, answers, hdf, &faults));
  if ((size_t)hdf_get_int_value(hdf, "Form.errors_count", 0) != faults) abort();
  json_t *normal = json_deep_copy(answers);
  need(form_check(form, section, answers, NULL, &again));
  if (faults != again || (!faults && !json_equal(normal, answers))) abort();
  show(form, section, answers, hdf);
  json_decref(normal);
  hdf_destroy(&hdf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct pairs body = {0};
  bool changed;
  if (size < 2) return 0;
  const struct form *form = form_at(data[0] % form_count());
  int section = (int)(data[1] % (form_section_count(form) + 1)) - 1;
  NEOERR *err = pairs_parse(&body, (const char *)data + 2, size - 2, 200);
  json_t *answers = json_object();
  if (!err) err = form_read(form, section, &body, answers);
  if (!err) err = form_rows_change(form, &body, answers, &changed);
  if (err) nerr_ignore(&err);
  check(form, section, answers);
  json_decref(answers);
  pairs_free(&body);
  return 0;
}
