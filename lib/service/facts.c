/* facts.c: what pages of the guide may name of the service beside names and numbers. */
#include <stdio.h>
#include <string.h>

#include "service/service.h"

/* hdf Service.<kind>.<code with _>.<field> */
static NEOERR *put(HDF *hdf, const char *kind, const char *code, const char *field, const char *value) {
  char path[160];

  if (value == NULL) return STATUS_OK;
  snprintf(path, sizeof path, "Service.%s.%s%s%s", kind, code, field[0] == '\0' ? "" : ".", field);
  for (char *at = path; *at != '\0'; at++) *at = *at == '-' ? '_' : *at;
  return nerr_pass(hdf_set_value(hdf, path, value));
}

static NEOERR *put_clock(HDF *hdf, const struct service_clock *clock) {
  char amount[24], unit[32], text[64];
  size_t n;
  NEOERR *err;

  snprintf(amount, sizeof amount, "%ld", clock->amount);
  snprintf(unit, sizeof unit, "%s", clock->unit);
  for (char *at = unit; *at != '\0'; at++) *at = *at == '_' ? ' ' : *at;
  n = strlen(unit);
  if (clock->amount == 1 && n > 0 && unit[n - 1] == 's') unit[n - 1] = '\0';
  snprintf(text, sizeof text, "%s %s", amount, unit);
  err = put(hdf, "clock", clock->kind, "amount", amount);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(put(hdf, "clock", clock->kind, "text", text));
}

static NEOERR *put_retention(HDF *hdf, const struct service_retention *retention) {
  char years[24];
  NEOERR *err;

  snprintf(years, sizeof years, "%ld", retention->years);
  err = put(hdf, "retention", retention->class, "years", years);
  return err != STATUS_OK ? nerr_pass(err) : nerr_pass(put(hdf, "retention", retention->class, "text", retention->says));
}

NEOERR *service_facts(HDF *hdf) {
  const struct service *service = service_current();
  const struct service_protection *protection = &service->protection;
  NEOERR *err = put(hdf, "protection", "controller", "", protection->controller);

  if (err == STATUS_OK) err = put(hdf, "protection", "processor", "", protection->processor);
  if (err == STATUS_OK) err = put(hdf, "protection", "basis", "", protection->basis);
  if (err == STATUS_OK) err = put(hdf, "protection", "sharing", "", protection->sharing);
  for (size_t i = 0; i < service->clock_count && err == STATUS_OK; i++) err = put_clock(hdf, &service->clocks[i]);
  for (size_t i = 0; i < protection->retention_count && err == STATUS_OK; i++) err = put_retention(hdf, &protection->retentions[i]);
  return nerr_pass(err);
}
