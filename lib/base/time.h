/* time.h: the instants of the database (UTC) and the days of the council (Europe/London). */
#ifndef ONEDOOR_BASE_TIME_H
#define ONEDOOR_BASE_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#define ISO_SIZE 20       /* "2026-11-22 09:30:00" and NUL */
#define WEEKDAY_SIZE 12   /* "Wednesday" and NUL */
#define TIME_TEXT_SIZE 48 /* "22 November 2026 at 9:30am" and NUL */

/* Sets the zone of the process to Europe/London. Call once at start. False if the machine has
 * no time zone database: every time on every page would be wrong in summer. */
bool time_start(void);

/* "2026-11-22" or "2026-11-22 09:30:00" (UTC) to what a reader sees in London:
 * "22 November 2026", "22 November 2026 at 9:30am" (on the hour "9am"; "midday", "midnight"). False if iso is neither. */
bool time_text(const char *iso, char out[static TIME_TEXT_SIZE]);

/* The day of the week of the same in London: "Monday". False if iso is neither. */
bool time_weekday(const char *iso, char out[static WEEKDAY_SIZE]);

/* London clock time "2026-11-22T09:30" (or with a space) to UTC "2026-11-22 09:30:00".
 * A time that the spring change skips moves forward; one that the autumn change repeats
 * is the first. False if it is no date and time. */
bool time_to_utc(const char *local, char out[static ISO_SIZE]);

/* UTC "2026-11-22 09:30:00" to London "2026-11-22T09:30". */
bool time_to_local(const char *utc, char out[static ISO_SIZE]);

/* True if day, month and year make a date between 1900 and 2199; iso gets "YYYY-MM-DD". */
bool date_make(int year, int month, int day, char iso[static 11]);

#endif
