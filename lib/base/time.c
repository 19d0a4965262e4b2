#include "base/time.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

bool time_start(void) {
  if (setenv("TZ", "Europe/London", 1) != 0) return false;
  tzset();
  const time_t summer = 1782900000; /* 1 July 2026, 10:00 UTC */
  struct tm local;
  return localtime_r(&summer, &local) && local.tm_gmtoff == 3600;
}

static bool leap_year(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

static bool day_exists(int year, int month, int day) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= days[month - 1] + (month == 2 && leap_year(year));
}

bool date_make(int year, int month, int day, char iso[static 11]) {
  if (year < 1900 || year > 2199 || !day_exists(year, month, day)) return false;
  char text[40];
  snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
  memcpy(iso, text, 11);
  return true;
}

/* Reads text shaped like pattern, where 0 stands for any digit and each other character for
 * itself ('T' for T or space); puts the numbers into out. */
static bool numbers_read(const char *text, const char *pattern, int *out) {
  int *number = out;
  bool within = false;
  for (; *pattern; pattern++, text++) {
    if (*pattern == '0') {
      if (*text < '0' || *text > '9') return false;
      *number = (within ? *number * 10 : 0) + (*text - '0');
      within = true;
      continue;
    }
    if (*text != *pattern && !(*pattern == 'T' && *text == ' ')) return false;
    number++;
    within = false;
  }
  return *text == '\0';
}

static struct tm fields_of(const int part[static 6]) {
  return (struct tm){.tm_year = part[0] - 1900, .tm_mon = part[1] - 1, .tm_mday = part[2], .tm_hour = part[3], .tm_min = part[4], .tm_sec = part[5]};
}

static bool moment_valid(const int part[static 6]) {
  return part[0] >= 1000 && day_exists(part[0], part[1], part[2]) && part[3] < 24 && part[4] < 60 && part[5] < 60;
}

static bool utc_read(const char *utc, time_t *moment) {
  int part[6] = {0};
  if (!numbers_read(utc, "0000-00-00 00:00:00", part) || !moment_valid(part)) return false;
  struct tm fields = fields_of(part);
  *moment = timegm(&fields);
  return true;
}

static void clock_text(int hour, int minute, char *out, size_t size) {
  const char *half = hour < 12 ? "am" : "pm";
  int twelve = hour % 12 ? hour % 12 : 12;
  if (minute)
    snprintf(out, size, "%d:%02d%s", twelve, minute, half);
  else if (hour == 0)
    snprintf(out, size, "midnight");
  else if (hour == 12)
    snprintf(out, size, "midday");
  else
    snprintf(out, size, "%d%s", twelve, half);
}

bool time_text(const char *iso, char out[static TIME_TEXT_SIZE]) {
  int part[6] = {0};
  if (numbers_read(iso, "0000-00-00", part)) {
    if (!moment_valid(part)) return false;
    snprintf(out, TIME_TEXT_SIZE, "%d %s %d", part[2], months[part[1] - 1], part[0]);
    return true;
  }
  time_t moment;
  struct tm local;
  if (!utc_read(iso, &moment) || !localtime_r(&moment, &local)) return false;
  char clock[16];
  clock_text(local.tm_hour, local.tm_min, clock, sizeof clock);
  snprintf(out, TIME_TEXT_SIZE, "%d %s %d at %s", local.tm_mday, months[local.tm_mon], local.tm_year + 1900, clock);
  return true;
}

bool time_weekday(const char *iso, char out[static WEEKDAY_SIZE]) {
  static const char *const days[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  int part[6] = {0};
  time_t moment;
  struct tm local;
  if (numbers_read(iso, "0000-00-00", part)) {
    if (!moment_valid(part)) return false;
    local = fields_of(part);
    timegm(&local); /* sets tm_wday */
  } else if (!utc_read(iso, &moment) || !localtime_r(&moment, &local)) {
    return false;
  }
  snprintf(out, WEEKDAY_SIZE, "%s", days[local.tm_wday]);
  return true;
}

/* True if the clock in London shows wall (a UTC reading of the local fields) at moment. */
static bool shows(time_t moment, time_t wall) {
  struct tm local;
  return localtime_r(&moment, &local) && moment + local.tm_gmtoff == wall;
}

/* The first moment at which London's clocks show wall; if none does, the clock went forward
 * over it, and the time is read with the offset that held before. */
static bool moment_of(time_t wall, time_t *moment) {
  for (long offset = 7200; offset >= 0; offset -= 3600) { /* 2 hours: double summer time of the 1940s */
    *moment = wall - offset;
    if (shows(*moment, wall)) return true;
  }
  time_t before = wall - 86400;
  struct tm local;
  if (!localtime_r(&before, &local)) return false;
  *moment = wall - local.tm_gmtoff;
  return true;
}

bool time_to_utc(const char *local, char out[static ISO_SIZE]) {
  int part[6] = {0};
  if (!numbers_read(local, "0000-00-00T00:00", part) || !moment_valid(part)) return false;
  struct tm fields = fields_of(part);
  time_t moment;
  if (!moment_of(timegm(&fields), &moment)) return false;
  struct tm utc;
  return gmtime_r(&moment, &utc) && strftime(out, ISO_SIZE, "%Y-%m-%d %H:%M:%S", &utc) == ISO_SIZE - 1;
}

bool time_to_local(const char *utc, char out[static ISO_SIZE]) {
  time_t moment;
  struct tm local;
  if (!utc_read(utc, &moment) || !localtime_r(&moment, &local)) return false;
  return strftime(out, ISO_SIZE, "%Y-%m-%dT%H:%M", &local) == 16;
}
