/* dates.c: dates and times as three or four fields. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/time.h"
#include "form/definition.h"

static time_t (*clock_now)(void);

void form_clock(time_t (*now)(void)) { clock_now = now; }

time_t form_now(void) { return clock_now ? clock_now() : time(NULL); }

void day_of_limit(const char *limit, time_t now, char out[static 11]) {
  if (isdigit((unsigned char)*limit)) {
    snprintf(out, 11, "%.10s", limit);
    return;
  }
  struct tm day;
  localtime_r(&now, &day);
  if (strncmp(limit, "today", 5) == 0 && limit[5]) day.tm_mday += atoi(limit + 5);
  day.tm_hour = 12;
  day.tm_isdst = -1;
  time_t noon = mktime(&day);
  localtime_r(&noon, &day);
  if (!strftime(out, 11, "%Y-%m-%d", &day)) memcpy(out, "1900-01-01", 11);
}

static void take_part(const json_t *value, const char *key, char out[static 40]) {
  const char *text = json_string_value(json_object_get(value, key));
  snprintf(out, 40, "%.39s", text ? text : "");
}

static void local_split(const char *local, struct date_parts *parts) {
  int year, month, day, hour, minute, n = sscanf(local, "%4d-%2d-%2d%*c%2d:%2d", &year, &month, &day, &hour, &minute);
  if (n < 3) return;
  snprintf(parts->day, sizeof parts->day, "%d", day);
  snprintf(parts->month, sizeof parts->month, "%d", month);
  snprintf(parts->year, sizeof parts->year, "%d", year);
  if (n == 5) snprintf(parts->time, sizeof parts->time, "%02d:%02d", hour, minute);
}

void date_split(const json_t *value, struct date_parts *parts) {
  memset(parts, 0, sizeof *parts);
  const char *normal = json_string_value(value);
  char local[ISO_SIZE];
  if (normal && time_to_local(normal, local)) {
    local_split(local, parts);
  } else if (normal) {
    local_split(normal, parts);
  } else if (json_is_object(value)) {
    take_part(value, "day", parts->day);
    take_part(value, "month", parts->month);
    take_part(value, "year", parts->year);
    take_part(value, "time", parts->time);
  }
}

/* A fault of a date: which of its fields, and what to do. */
struct date_fault {
  const char *part;
  char text[FORM_TEXT_MAX];
};

static bool number_part(const char *text, int *number) {
  while (*text == ' ') text++;
  size_t n = strspn(text, "0123456789");
  if (!n || n > 4 || text[n + strspn(text + n, " ")]) return false;
  *number = atoi(text);
  return true;
}

static const char *start_of(const struct question *question) {
  static _Thread_local char start[FORM_TEXT_MAX / 4];
  const char *label = question->label && *question->label && question->label[strlen(question->label) - 1] != '?' ? question->label : "The date";
  snprintf(start, sizeof start, "%s", question->called ? question->called : label);
  start[0] = (char)toupper((unsigned char)start[0]);
  return start;
}

static bool part_missing(const struct question *question, const struct date_parts *parts, struct date_fault *fault) {
  const struct {
    const char *text, *key, *words;
  } wanted[] = {{parts->day, "day", "a day"}, {parts->month, "month", "a month"}, {parts->year, "year", "a year"}, {parts->time, "time", "a time"}};
  for (size_t i = 0; i < (question->type == TYPE_DATETIME ? 4u : 3u); i++) {
    if (!text_blank(wanted[i].text)) continue;
    fault->part = wanted[i].key;
    snprintf(fault->text, sizeof fault->text, "%s must include %s", start_of(question), wanted[i].words);
    return true;
  }
  return false;
}

/* "YYYY-MM-DD" of the three fields, or a fault. */
static bool day_read(const struct question *question, const struct date_parts *parts, char day[static 11], struct date_fault *fault) {
  int d = 0, y = 0, m = month_number(parts->month);
  bool real = number_part(parts->year, &y) && number_part(parts->day, &d);
  fault->part = NULL;
  if (real && y < 1000) {
    fault->part = "year";
    snprintf(fault->text, sizeof fault->text, "The year must have 4 figures, like 2026");
    return false;
  }
  if (real && m && date_make(y, m, d, day)) return true;
  snprintf(fault->text, sizeof fault->text, "%s must be a real date", start_of(question));
  return false;
}

static enum fault beyond(const struct question *question, const char *day, struct date_fault *fault) {
  char limit[11], text[TIME_TEXT_SIZE];
  bool late = false;
  fault->part = NULL;
  fault->text[0] = 0;
  if (question->not_after) {
    day_of_limit(question->not_after, form_now(), limit);
    late = strcmp(day, limit) > 0;
  }
  if (!late) {
    if (!question->not_before) return FAULT_NONE;
    day_of_limit(question->not_before, form_now(), limit);
    if (strcmp(day, limit) >= 0) return FAULT_NONE;
  }
  const char *of = late ? question->not_after : question->not_before;
  bool plain = strcmp(of, "today") == 0 || strcmp(of, "now") == 0;
  if (plain)
    snprintf(fault->text, sizeof fault->text, "%s must be today or in the %s", start_of(question), late ? "past" : "future");
  else if (time_text(limit, text))
    snprintf(fault->text, sizeof fault->text, "%s must be on or %s %s", start_of(question), late ? "before" : "after", text);
  return late ? FAULT_TOO_LATE : FAULT_TOO_EARLY;
}

static bool moment_future(const struct question *question, const char *utc) {
  if (!question->not_after || strcmp(question->not_after, "now") != 0) return false;
  char now[ISO_SIZE];
  time_t at = form_now();
  struct tm fields;
  gmtime_r(&at, &fields);
  return strftime(now, sizeof now, "%Y-%m-%d %H:%M:%S", &fields) && strcmp(utc, now) > 0;
}

/* The normal form into normal, or a fault. */
static enum fault read_date(const struct question *question, const struct date_parts *parts, char normal[static ISO_SIZE], struct date_fault *fault) {
  char day[11], clock[6], local[17];
  if (part_missing(question, parts, fault) || !day_read(question, parts, day, fault)) return FAULT_INVALID;
  enum fault limit = beyond(question, day, fault);
  if (limit) return limit;
  if (question->type == TYPE_DATE) {
    snprintf(normal, ISO_SIZE, "%s", day);
    return FAULT_NONE;
  }
  fault->part = "time";
  snprintf(fault->text, sizeof fault->text, "Enter a time, like 9:30am or 14:30");
  if (!normal_time(parts->time, clock)) return FAULT_INVALID;
  snprintf(local, sizeof local, "%sT%s", day, clock);
  if (!time_to_utc(local, normal)) return FAULT_INVALID;
  snprintf(fault->text, sizeof fault->text, "%s must be in the past", start_of(question));
  return moment_future(question, normal) ? FAULT_TOO_LATE : FAULT_NONE;
}

void check_date(struct checking *checking, const struct question *question, json_t *row, const char *field, const char *row_title, bool required) {
  struct date_parts parts;
  struct date_fault fault = {0};
  char normal[ISO_SIZE];
  date_split(json_object_get(row, question->key), &parts);
  bool none = text_blank(parts.day) && text_blank(parts.month) && text_blank(parts.year) && text_blank(parts.time);
  if (none) {
    json_object_del(row, question->key);
    if (required) fault_add(checking, question, field, row_title, FAULT_MISSING, NULL, NULL);
    return;
  }
  enum fault found = read_date(question, &parts, normal, &fault);
  if (found)
    fault_add(checking, question, field, row_title, found, fault.part, fault.text[0] ? fault.text : NULL);
  else
    json_object_set_new(row, question->key, json_string(normal));
}
