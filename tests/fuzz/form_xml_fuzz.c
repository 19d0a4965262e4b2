/* Form definitions: never a crash. One that is taken can be filled in: whatever is sent to it, its
 * checks end, its answers are in normal form the second time, and it can be shown. The input is
 * the definition, then a NUL, then name=value lines. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/time.h"
#include "base/xml.h"
#include "form/definition.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { FIELDS_MAX = 64 };

static xmlRelaxNG *schema;
static struct library library;

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
  need(xml_schema("services/schema/form.rng", &schema));
  need(library_load(&library, ".", "islington", schema));
  return 0;
}

static void ignore(NEOERR *err) {
  if (err) nerr_ignore(&err);
}

/* Cuts lines of name=value, in place. */
static size_t fields_cut(char *text, struct pair *list) {
  size_t n = 0;
  for (char *line = text; line && *line && n < FIELDS_MAX;) {
    char *end = strchr(line, '\n'), *value = strchr(line, '=');
    if (end) *end++ = 0;
    if (value && (!end || value < end)) {
      *value++ = 0;
      list[n++] = (struct pair){.name = line, .value = value, .length = strlen(value)};
    }
    line = end;
  }
  return n;
}

static void fill_in(const struct form *form, char *text) {
  struct pair list[FIELDS_MAX];
  struct pairs body = {.at = list, .count = fields_cut(text, list)};
  json_t *answers = json_object();
  HDF *hdf = NULL;
  size_t faults = 0, again = 0;
  bool changed;
  need(hdf_init(&hdf));
  ignore(form_read(form, -1, &body, answers));
  ignore(form_rows_change(form, &body, answers, &changed));
  need(form_check(form, -1, answers, hdf, &faults));
  json_t *normal = json_deep_copy(answers);
  need(form_check(form, -1, answers, NULL, &again));
  if (!faults && (again || !json_equal(normal, answers))) abort();
  need(form_to_hdf(form, -1, answers, hdf));
  need(form_summary(form, -1, answers, hdf));
  json_decref(form_facts(form, answers));
  for (size_t i = 0; i < form_section_count(form); i++)
    if (!form_section_state(form, i, answers)) abort();
  json_decref(normal);
  json_decref(answers);
  hdf_destroy(&hdf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct form *form = NULL;
  const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
  size_t n = nul ? (size_t)(nul - data) : size;
  ignore(form_parse((const char *)data, n, "fuzz.xml", schema, &library, &form));
  if (form) {
    char *text = nul ? memory_copy((const char *)nul + 1, size - n - 1) : memory_copy("", 0);
    if (text_valid(text, strlen(text))) fill_in(form, text);
    free(text);
  }
  form_free(&form);
  return 0;
}
