/* calendar.h: calendar files (iCalendar, RFC 5545 and 5546) that say as little as possible: when, and
 * that it is a meeting. No title, no place, nobody but the organiser and the one who reads it. */
#ifndef ONEDOOR_DOCUMENT_CALENDAR_H
#define ONEDOOR_DOCUMENT_CALENDAR_H

#include "base/error.h"

#define CALENDAR_MINUTES_MAX (24 * 60)

/* Appends to out (string_init'ed by the caller) the calendar object of one meeting for one attendee.
 *   uid         of the meeting, [0-9A-Za-z-]{1,64}: the same in every change of it
 *   sequence    0 for the invitation, larger with each change
 *   method      "REQUEST" or "CANCEL"
 *   start_utc   "2026-11-22 09:30:00"
 *   minutes     1 to CALENDAR_MINUTES_MAX
 *   attendee_mail, organiser_mail   bare addresses, plain ASCII
 * NERR_ASSERT, without quoting it, for a value that is not so. */
NEOERR *calendar_make(const char *uid, int sequence, const char *method, const char *start_utc, int minutes, const char *attendee_mail,
                      const char *organiser_mail, STRING *out) MUST_CHECK;

#endif
