/* The service's definition: what it must say, and what templates see of it. */
#include "tests/unit/test.h"

#include <stdlib.h>

#include "base/time.h"
#include "base/xml.h"
#include "service/parse.h"
#include "service/service.h"

static char *source; /* services/islington/service.xml */

static int start(void **state) {
  (void)state;
  FILE *file = fopen("services/islington/service.xml", "rb");
  source = calloc(1, 100000);
  if (!file || !source || !time_start()) return 1;
  size_t n = fread(source, 1, 99999, file);
  fclose(file);
  return n == 0;
}

static int stop(void **state) {
  (void)state;
  free(source);
  service_stop();
  return 0;
}

/* The service with one piece of its text replaced by another: NULL, or the error. */
static NEOERR *with(const char *piece, const char *by, bool live) {
  xmlRelaxNG *schema = NULL;
  xmlDoc *doc = NULL;
  struct arena *arena = NULL;
  struct service service;
  char *at = strstr(source, piece), *text = calloc(1, strlen(source) + strlen(by) + 1);
  if (!at || !text) fail_msg("the service has no %s", piece);
  snprintf(text, strlen(source) + strlen(by) + 1, "%.*s%s%s", (int)(at - source), source, by, at + strlen(piece));
  assert_ok(xml_schema("services/schema/service.rng", &schema));
  NEOERR *err = xml_parse(text, strlen(text), "service.xml", schema, &doc);
  if (!err) err = service_build(&arena, doc, NULL, live, &service);
  if (doc) xmlFreeDoc(doc);
  xmlRelaxNGFree(schema);
  arena_free(&arena);
  free(text);
  return err;
}

static void assert_wrong(const char *piece, const char *by, bool live, const char *says) {
  NEOERR *err = with(piece, by, live);
  STRING text;
  string_init(&text);
  assert_non_null(err);
  nerr_error_string(err, &text);
  if (!strstr(text.buf, says)) fail_msg("\"%s\" does not say \"%s\"", text.buf, says);
  string_clear(&text);
  nerr_ignore(&err);
}

static void demonstration_runs(void **state) {
  (void)state;
  assert_ok(service_start(".", "islington", true));
  assert_non_null(service_current());
  assert_true(service_current()->demonstration);
  service_stop();
  assert_null(service_current());
}

static void demonstration_does_not_go_live(void **state) {
  (void)state;
  assert_raises(service_start(".", "islington", false), NERR_PARSE);
  assert_null(service_current());
  assert_ok(with("demonstration=\"yes\"", "demonstration=\"no\"", true));
}

#define LIVE "demonstration=\"yes\""

static void live_needs_data_protection(void **state) {
  (void)state;
  static const char *const needed[] = {"controller", "processor", "basis", "sharing-agreement"};
  char *at = strstr(source, LIVE);
  memcpy(at, "demonstration=\"no\" ", strlen(LIVE));
  for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
    char open[40], close[40];
    snprintf(open, sizeof open, "<%s>", needed[i]);
    snprintf(close, sizeof close, "</%s>", needed[i]);
    char *from = strstr(source, open), *to = strstr(source, close);
    char piece[400];
    snprintf(piece, sizeof piece, "%.*s", (int)(to + strlen(close) - from), from);
    assert_wrong(piece, "", true, needed[i]);
    assert_ok(with(piece, "", false));
  }
  assert_wrong(" checked=\"2026-11-02\"", "", true, "nobody checked");
  memcpy(at, LIVE, strlen(LIVE));
}

static void rules(void **state) {
  (void)state;
  assert_wrong("from=\"17:00\" to=\"24:00\"", "from=\"17:30\" to=\"24:00\"", false, "17:00 on working days");
  assert_wrong("<hours days=\"other\" from=\"00:00\" to=\"24:00\"/>", "", false, "on other days");
  assert_wrong("from=\"09:00\" to=\"17:00\"", "from=\"17:00\" to=\"09:00\"", false, "hours begin");
  assert_wrong("begin=\"ZZ2\"", "begin=\"ZZ1\"", false, "one team only");
  assert_wrong("code=\"central\"", "code=\"north\"", false, "same code");
  assert_wrong("kind=\"support_end\"", "kind=\"other\"", false, "the clock support_end must be there once");
  assert_wrong("kind=\"entry\"", "kind=\"review\"", false, "the clock entry must be there once");
  assert_wrong("<limit form=\"ask\" per-address=\"600\" per-form=\"20000\"/>", "", false, "the limit ask must be there once");
  assert_wrong("unit=\"hours\"", "unit=\"fortnights\"", false, "service.xml");
  assert_wrong("mail=\"front-door@council.example\"", "mail=\"a@b.example&#10;Bcc:x@y.example\"", false, "service.xml");
  assert_wrong("ink=\"#1d3557\"", "ink=\"red;}\"", false, "service.xml");
  assert_wrong("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE service [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", false,
               "service.xml");
}

static void postcodes_propose_teams(void **state) {
  (void)state;
  assert_ok(service_start(".", "islington", true));
  assert_string_equal(service_team_for_postcode("ZZ1 1AA"), "north");
  assert_string_equal(service_team_for_postcode("zz22bb"), "central");
  assert_string_equal(service_team_for_postcode(" zz3  3cc "), "south");
  static const char *const none[] = {"ZZ10 1AA", "ZZ4 1AA", "ZZ1", "", "ZZ1 1AA; DROP", "ZZ1\n1AA"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) assert_null(service_team_for_postcode(none[i]));
  assert_null(service_team_for_postcode(NULL));
}

static void assert_duty(time_t now, const char *code) {
  HDF *hdf = NULL;
  assert_ok(hdf_init(&hdf));
  assert_ok(service_to_hdf(hdf, now));
  assert_string_equal(hdf_get_value(hdf, "Service.duty.code", ""), code);
  assert_string_equal(hdf_get_value(hdf, "Service.contact.emergency.number", ""), "999");
  assert_string_equal(hdf_get_value(hdf, "Service.contact.emergency.open", ""), "1");
  assert_string_equal(hdf_get_value(hdf, "Service.contact.contact_team.tel", ""), "02079460101");
  hdf_destroy(&hdf);
}

static void the_number_of_this_hour(void **state) {
  (void)state;
  assert_ok(service_start(".", "islington", true));
  assert_duty(1795424400, "contact-team");        /* Monday 23 November 2026, 9:00 */
  assert_duty(1795424399, "emergency-duty-team"); /* a second before */
  assert_duty(1795453199, "contact-team");        /* 16:59:59 */
  assert_duty(1795453200, "emergency-duty-team"); /* 17:00 */
  assert_duty(1795341600, "emergency-duty-team"); /* Sunday at 10 */
  assert_duty(1798455600, "emergency-duty-team"); /* Monday 28 December 2026, 11:00: a substitute bank holiday */
  assert_duty(1784188800, "contact-team");        /* 16 July 2026, 8:00 UTC is 9:00 in London */
  assert_duty(1784188799, "emergency-duty-team");
}

static void hours_in_words(void **state) {
  (void)state;
  HDF *hdf = NULL;
  assert_ok(service_start(".", "islington", true));
  assert_ok(hdf_init(&hdf));
  assert_ok(service_to_hdf(hdf, 1795424400));
  assert_string_equal(hdf_get_value(hdf, "Service.contact.contact_team.hours", ""), "Monday to Friday, 9am to 5pm");
  assert_string_equal(hdf_get_value(hdf, "Service.contact.emergency.hours", ""), "Any time, day or night");
  assert_string_equal(hdf_get_value(hdf, "Service.contact.emergency_duty_team.hours", ""),
                      "Every night from 5pm to 9am, and all day at weekends and on bank holidays");
  assert_string_equal(hdf_get_value(hdf, "Service.contact.front_door.checked.text", ""), "2 November 2026");
  assert_string_equal(hdf_get_value(hdf, "Service.level_of_support.3.value", ""), "4");
  hdf_destroy(&hdf);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(demonstration_runs),
      cmocka_unit_test(demonstration_does_not_go_live),
      cmocka_unit_test(live_needs_data_protection),
      cmocka_unit_test(rules),
      cmocka_unit_test(postcodes_propose_teams),
      cmocka_unit_test(the_number_of_this_hour),
      cmocka_unit_test(hours_in_words),
  };
  return cmocka_run_group_tests(tests, start, stop);
}
