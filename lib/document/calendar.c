/* calendar.c: one meeting for one attendee, made with libical. */
#include "document/calendar.h"

#include <libical/ical.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { ADDRESS_MAX = 254, MAILTO_SIZE = ADDRESS_MAX + 8 };

/* A name and a place joined by '@', of what needs no quoting in an address. */
static bool address_valid(const char *address) {
  const char *at = strchr(address, '@');

  if (at == NULL || at == address || at[1] == '\0' || strlen(address) > ADDRESS_MAX || strchr(at + 1, '@') != NULL) return false;
  for (const char *c = address; *c != '\0'; c++)
    if (*c <= 0x20 || *c >= 0x7f || strchr("\"(),:;<>[\\]", *c) != NULL) return false;
  return true;
}

static bool uid_valid(const char *uid) {
  size_t n = strspn(uid, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");

  return n >= 1 && n <= 64 && uid[n] == '\0';
}

/* "2026-11-22 09:30:00" to an instant in UTC; a null time if it is none. */
static struct icaltimetype instant(const char *utc) {
  struct icaltimetype at = icaltime_null_time();
  int year, month, day, hour, minute, second, end = 0;

  if (sscanf(utc, "%4d-%2d-%2d %2d:%2d:%2d%n", &year, &month, &day, &hour, &minute, &second, &end) != 6 || utc[end] != '\0' || end != 19) return at;
  if (month < 1 || month > 12 || day < 1 || day > icaltime_days_in_month(month, year) || hour > 23 || minute > 59 || second > 59) return at;
  at = (struct icaltimetype){.year = year, .month = month, .day = day, .hour = hour, .minute = minute, .second = second};
  return icaltime_set_timezone(&at, icaltimezone_get_utc_timezone());
}

static icalproperty *attendee_of(const char *mail) {
  char mailto[MAILTO_SIZE];

  snprintf(mailto, sizeof mailto, "mailto:%s", mail);
  return icalproperty_vanew_attendee(mailto, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT), icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION),
                                     icalparameter_new_rsvp(ICAL_RSVP_FALSE), (void *)0);
}

static icalcomponent *event_of(const char *uid, int sequence, bool cancel, struct icaltimetype start, int minutes, const char *attendee_mail,
                               const char *organiser_mail) {
  char mailto[MAILTO_SIZE];
  struct icaltimetype end = start;

  icaltime_adjust(&end, 0, 0, minutes, 0);
  snprintf(mailto, sizeof mailto, "mailto:%s", organiser_mail);
  return icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid),
                             icalproperty_new_dtstamp(icaltime_from_timet_with_zone(time(NULL), 0, icaltimezone_get_utc_timezone())),
                             icalproperty_new_sequence(sequence), icalproperty_new_dtstart(start), icalproperty_new_dtend(end),
                             icalproperty_new_summary("Meeting"), icalproperty_new_organizer(mailto), attendee_of(attendee_mail),
                             icalproperty_new_status(cancel ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED),
                             icalproperty_new_class(ICAL_CLASS_PRIVATE), icalproperty_new_transp(ICAL_TRANSP_OPAQUE), (void *)0);
}

NEOERR *calendar_make(const char *uid, int sequence, const char *method, const char *start_utc, int minutes, const char *attendee_mail,
                      const char *organiser_mail, STRING *out) {
  bool cancel = strcmp(method, "CANCEL") == 0;
  struct icaltimetype start = instant(start_utc);
  icalcomponent *calendar;
  char *text;
  NEOERR *err;

  if (!uid_valid(uid) || sequence < 0 || (!cancel && strcmp(method, "REQUEST") != 0))
    return nerr_raise(NERR_ASSERT, "a calendar file: uid, sequence or method is wrong");
  if (icaltime_is_null_time(start) || minutes < 1 || minutes > CALENDAR_MINUTES_MAX)
    return nerr_raise(NERR_ASSERT, "a calendar file: the time is wrong");
  if (!address_valid(attendee_mail) || !address_valid(organiser_mail)) return nerr_raise(NERR_ASSERT, "a calendar file: an address is wrong");
  calendar = icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"), icalproperty_new_prodid("-//onedoor//EN"),
                                 icalproperty_new_method(cancel ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST),
                                 event_of(uid, sequence, cancel, start, minutes, attendee_mail, organiser_mail), (void *)0);
  if (calendar == NULL) return nerr_raise(NERR_NOMEM, "no memory for a calendar file");
  text = icalcomponent_as_ical_string_r(calendar);
  icalcomponent_free(calendar);
  if (text == NULL) return nerr_raise(NERR_NOMEM, "no memory for a calendar file");
  err = string_append(out, text);
  icalmemory_free_buffer(text);
  return nerr_pass(err);
}
