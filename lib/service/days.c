/* days.c: bank holidays of England and Wales and working days. Pure functions.
 *
 * Banking and Financial Dealings Act 1971 and the proclamations of single years. A holiday that
 * falls on a weekend has a substitute: the next weekday that is no holiday already. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "service/service.h"

struct date {
  int year, month, day;
};

static long days_of(struct date date) { /* days since 1 March 0000 */
  long year = date.month > 2 ? date.year : date.year - 1;
  long month = (date.month + 9) % 12;
  return year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.day - 1;
}

static struct date date_of(long days) {
  long year = (days * 10000 + 14780) / 3652425;
  long rest = days - (year * 365 + year / 4 - year / 100 + year / 400);
  if (rest < 0) {
    year--;
    rest = days - (year * 365 + year / 4 - year / 100 + year / 400);
  }
  long month = (rest * 100 + 52) / 3060;
  return (struct date){.year = (int)(year + (month + 2) / 12), .month = (int)((month + 2) % 12 + 1), .day = (int)(rest - (month * 306 + 5) / 10 + 1)};
}

static int weekday(long days) { return (int)((days + 2) % 7); } /* 0 Monday … 6 Sunday */

static bool weekend(long days) { return weekday(days) > 4; }

static bool parse(const char *text, struct date *date) {
  char made[11];
  if (!text || strlen(text) != 10 || text[4] != '-' || text[7] != '-') return false;
  if (strspn(text, "0123456789-") != 10) return false;
  *date = (struct date){.year = atoi(text), .month = atoi(text + 5), .day = atoi(text + 8)};
  return date_make(date->year, date->month, date->day, made) && strcmp(made, text) == 0;
}

static void write_day(long days, char out[static 11]) {
  struct date date = date_of(days);
  if (!date_make(date.year, date.month, date.day, out)) memcpy(out, "1900-01-01", 11);
}

/* Easter Sunday of the Gregorian calendar: Gauss's rule in the form that needs no exceptions. */
static long easter(int year) {
  int golden = year % 19, century = year / 100;
  int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
  moon -= (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
  long full = days_of((struct date){year, 3, 21}) + moon;
  return full + 7 - (weekday(full) + 1) % 7;
}

static long first_monday(int year, int month) {
  long first = days_of((struct date){year, month, 1});
  return first + (7 - weekday(first)) % 7;
}

static long last_monday(int year, int month) {
  long last = days_of((struct date){year, month, 31});
  return last - weekday(last);
}

/* 2020 moved it to the 75th anniversary of VE Day, a Friday. */
static long early_may(int year) { return year == 2020 ? days_of((struct date){2020, 5, 8}) : first_monday(year, 5); }

/* Both jubilees moved it into June. */
static long spring(int year) {
  if (year == 2012) return days_of((struct date){2012, 6, 4});
  if (year == 2022) return days_of((struct date){2022, 6, 2});
  return last_monday(year, 5);
}

static bool one_off(struct date date) {
  static const struct date days[] = {
      {2012, 6, 5},  /* Diamond Jubilee */
      {2022, 6, 3},  /* Platinum Jubilee */
      {2022, 9, 19}, /* State Funeral of Queen Elizabeth II */
      {2023, 5, 8},  /* Coronation of King Charles III */
  };
  for (size_t i = 0; i < sizeof days / sizeof *days; i++)
    if (memcmp(&days[i], &date, sizeof date) == 0) return true;
  return false;
}

static bool new_year(int year, long day) {
  long first = days_of((struct date){year, 1, 1});
  while (weekend(first)) first++;
  return day == first;
}

/* Christmas Day and Boxing Day, or their substitutes: two weekdays. A Christmas Day on a weekend
 * is made good after Boxing Day. */
static bool christmas(int year, long day) {
  long christmas_day = days_of((struct date){year, 12, 25}), boxing_day = christmas_day + 1;
  switch (weekday(christmas_day)) {
  case 4: boxing_day += 2; break;                     /* Friday: Monday 28 */
  case 5: christmas_day += 2, boxing_day += 2; break; /* Saturday: Monday 27, Tuesday 28 */
  case 6: christmas_day += 2; break;                  /* Sunday: Tuesday 27; Boxing Day is the Monday */
  default: break;
  }
  return day == christmas_day || day == boxing_day;
}

bool bank_holiday(const char *text) {
  struct date date;
  if (!parse(text, &date) || date.year < WORKING_YEAR_FIRST || date.year > WORKING_YEAR_LAST) return false;
  long day = days_of(date), sunday = easter(date.year);
  return new_year(date.year, day) || day == sunday - 2 || day == sunday + 1 || day == early_may(date.year) || day == spring(date.year) ||
         day == last_monday(date.year, 8) || christmas(date.year, day) || one_off(date);
}

bool working_day(const char *text) {
  struct date date;
  return parse(text, &date) && !weekend(days_of(date)) && !bank_holiday(text);
}

bool day_after(const char *text, char out[static 11]) {
  struct date date;
  if (!parse(text, &date)) return false;
  write_day(days_of(date) + 1, out);
  return true;
}

bool working_day_add(const char *text, int n, char out[static 11]) {
  struct date date;
  if (n < 0 || !parse(text, &date)) return false;
  long day = days_of(date), last = days_of((struct date){WORKING_YEAR_LAST, 12, 31});
  write_day(day, out);
  for (bool counts = n == 0; day <= last; write_day(++day, out)) {
    if (counts && working_day(out) && --n < 1) return true;
    counts = true;
  }
  return false;
}

bool day_start(const char *day, char out[static 20]) {
  char midnight[17];
  struct date date;
  if (!parse(day, &date)) return false;
  snprintf(midnight, sizeof midnight, "%.10sT00:00", day);
  return time_to_utc(midnight, out);
}
