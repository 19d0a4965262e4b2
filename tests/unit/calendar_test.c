/* Calendar files: what is in them, and above all what is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <libical/ical.h>

#include "document/calendar.h"

static const char uid[] = "0123456789abcdef0123456789abcdef";

static icalcomponent *made(int sequence, const char *method, const char *start, int minutes, STRING *out) {
  NEOERR *err = calendar_make(uid, sequence, method, start, minutes, "police@police.example", "early-help@council.example", out);
  assert_null(err);
  icalcomponent *calendar = icalparser_parse_string(out->buf);
  assert_non_null(calendar);
  assert_int_equal(icalcomponent_count_errors(calendar), 0);
  return calendar;
}

static const char *value_of(icalcomponent *component, icalproperty_kind kind) {
  icalproperty *property = icalcomponent_get_first_property(component, kind);
  return property ? icalproperty_get_value_as_string(property) : "";
}

static void an_invitation_says_when_and_no_more(void **state) {
  (void)state;
  STRING out;
  string_init(&out);
  icalcomponent *calendar = made(0, "REQUEST", "2026-07-01 13:30:00", 90, &out);
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  assert_int_equal(icalcomponent_get_method(calendar), ICAL_METHOD_REQUEST);
  assert_string_equal(value_of(calendar, ICAL_VERSION_PROPERTY), "2.0");
  assert_string_equal(value_of(event, ICAL_UID_PROPERTY), uid);
  assert_string_equal(value_of(event, ICAL_SEQUENCE_PROPERTY), "0");
  assert_string_equal(value_of(event, ICAL_DTSTART_PROPERTY), "20260701T133000Z");
  assert_string_equal(value_of(event, ICAL_DTEND_PROPERTY), "20260701T150000Z");
  assert_string_equal(value_of(event, ICAL_SUMMARY_PROPERTY), "Meeting");
  assert_string_equal(value_of(event, ICAL_STATUS_PROPERTY), "CONFIRMED");
  assert_string_equal(value_of(event, ICAL_ORGANIZER_PROPERTY), "mailto:early-help@council.example");
  assert_string_equal(value_of(event, ICAL_ATTENDEE_PROPERTY), "mailto:police@police.example");
  assert_int_equal(icalcomponent_count_properties(event, ICAL_ATTENDEE_PROPERTY), 1);
  assert_int_equal(icalcomponent_count_properties(event, ICAL_DTSTAMP_PROPERTY), 1);
  static const icalproperty_kind never[] = {ICAL_LOCATION_PROPERTY, ICAL_DESCRIPTION_PROPERTY, ICAL_COMMENT_PROPERTY,
                                            ICAL_CONTACT_PROPERTY,  ICAL_URL_PROPERTY,         ICAL_CATEGORIES_PROPERTY};
  for (size_t i = 0; i < sizeof never / sizeof never[0]; i++) assert_int_equal(icalcomponent_count_properties(event, never[i]), 0);
  icalcomponent_free(calendar);
  string_clear(&out);
}

static void a_cancellation_is_a_later_word_on_the_same(void **state) {
  (void)state;
  STRING out;
  string_init(&out);
  icalcomponent *calendar = made(3, "CANCEL", "2026-12-31 23:30:00", 60, &out);
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  assert_int_equal(icalcomponent_get_method(calendar), ICAL_METHOD_CANCEL);
  assert_string_equal(value_of(event, ICAL_UID_PROPERTY), uid);
  assert_string_equal(value_of(event, ICAL_SEQUENCE_PROPERTY), "3");
  assert_string_equal(value_of(event, ICAL_STATUS_PROPERTY), "CANCELLED");
  assert_string_equal(value_of(event, ICAL_DTEND_PROPERTY), "20270101T003000Z");
  icalcomponent_free(calendar);
  string_clear(&out);
}

/* RFC 5545: lines end in CR LF and hold at most 75 octets. */
static void lines_are_as_the_standard_wants_them(void **state) {
  (void)state;
  STRING out;
  string_init(&out);
  NEOERR *err =
      calendar_make(uid, 0, "REQUEST", "2026-07-01 13:30:00", 60,
                    "somebody-with-a-very-long-name-at-an-agency@neighbourhood-services.northside.example", "early-help@council.example", &out);
  assert_null(err);
  for (const char *line = out.buf; *line;) {
    const char *end = strchr(line, '\n');
    assert_non_null(end);
    assert_true(end > line && end[-1] == '\r');
    assert_true(end - line <= 76);
    line = end + 1;
  }
  string_clear(&out);
}

static void refused(const char *id, int sequence, const char *method, const char *start, int minutes, const char *attendee) {
  STRING out;
  string_init(&out);
  NEOERR *err = calendar_make(id, sequence, method, start, minutes, attendee, "early-help@council.example", &out);
  assert_non_null(err);
  nerr_ignore(&err);
  assert_int_equal(out.len, 0);
  string_clear(&out);
}

static void what_is_wrong_makes_no_file(void **state) {
  (void)state;
  const char *good = "2026-07-01 13:30:00", *mail = "a@b.example";
  refused("", 0, "REQUEST", good, 60, mail);
  refused("a b", 0, "REQUEST", good, 60, mail);
  refused(uid, -1, "REQUEST", good, 60, mail);
  refused(uid, 0, "PUBLISH", good, 60, mail);
  refused(uid, 0, "REQUEST", "2026-02-30 13:30:00", 60, mail);
  refused(uid, 0, "REQUEST", "2026-07-01 24:30:00", 60, mail);
  refused(uid, 0, "REQUEST", "2026-07-01T13:30", 60, mail);
  refused(uid, 0, "REQUEST", "2026-07-01 13:30:00 ", 60, mail);
  refused(uid, 0, "REQUEST", good, 0, mail);
  refused(uid, 0, "REQUEST", good, CALENDAR_MINUTES_MAX + 1, mail);
  refused(uid, 0, "REQUEST", good, 60, "");
  refused(uid, 0, "REQUEST", good, 60, "nobody");
  refused(uid, 0, "REQUEST", good, 60, "a@b@c");
  refused(uid, 0, "REQUEST", good, 60, "a@b.example\r\nATTENDEE:mailto:c@d.example");
  refused(uid, 0, "REQUEST", good, 60, "a@b.example;X=1");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_invitation_says_when_and_no_more),
      cmocka_unit_test(a_cancellation_is_a_later_word_on_the_same),
      cmocka_unit_test(lines_are_as_the_standard_wants_them),
      cmocka_unit_test(what_is_wrong_makes_no_file),
  };
  NEOERR *err = error_init();
  if (err != STATUS_OK) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
