/* Service definitions: never a crash; one that is taken answers for child protection at each minute. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/time.h"
#include "base/xml.h"
#include "service/parse.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static xmlRelaxNG *schema;

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc, (void)argv;
  NEOERR *err = error_init();
  if (!err) err = xml_schema("services/schema/service.rng", &schema);
  if (err || !time_start()) abort();
  return 0;
}

static void check_duty(const struct service *service) {
  for (int minute = 0; minute < 24 * 60; minute++)
    for (int working = 0; working < 2; working++) {
      bool answered = false;
      for (size_t i = 0; i < service->contact_count; i++)
        answered = answered || (service->contacts[i].duty && contact_open(&service->contacts[i], working != 0, minute));
      if (!answered) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct arena *arena = NULL;
  xmlDoc *doc = NULL;
  struct service service;
  NEOERR *err = xml_parse((const char *)data, size, "fuzz.xml", schema, &doc);
  if (!err) err = service_build(&arena, doc, NULL, size % 2 == 0, &service);
  if (!err) check_duty(&service);
  if (err) nerr_ignore(&err);
  if (doc) xmlFreeDoc(doc);
  arena_free(&arena);
  return 0;
}
