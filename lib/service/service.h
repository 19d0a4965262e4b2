/* service.h: what differs between councils, read from services/<service>/service.xml
 * (RELAX NG schema/service.rng) once, at start; and working days. */
#ifndef ONEDOOR_SERVICE_SERVICE_H
#define ONEDOOR_SERVICE_SERVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#include "base/error.h"

enum { WORKING_YEAR_FIRST = 2012, WORKING_YEAR_LAST = 2035 };

/* When a contact answers: minutes since midnight in London, from (in) to (out). */
struct service_hours {
  bool working, other; /* on working days; on all others */
  int from, to;
};

struct service_contact {
  const char *code, *name, *number, *says;
  const char *checked; /* "YYYY-MM-DD", or NULL */
  bool duty;           /* for child protection */
  struct service_hours *hours;
  size_t hours_count; /* 0: always */
};

struct service_team {
  const char *code, *name;
  bool locality;
  const char **postcodes; /* "ZZ1" a district, "ZZ1 2" a sector */
  size_t postcode_count;
};

struct service_clock {
  const char *kind, *unit, *says;
  long amount, warn; /* warn: working days before */
  long extend;       /* working days that it may be extended by in all; 0: not at all */
};

/* How much of a public form in an hour is ordinary. */
struct service_limit {
  const char *form; /* "request" */
  long per_address, per_form;
};

struct service_code {
  const char *value, *label, *hint;
  const char *instead; /* of a level of need at which no family is accepted: the outcome to choose instead; NULL: one may be */
};

struct service_list {
  const char *name; /* "level_of_need" */
  struct service_code *codes;
  size_t count;
};

struct service_retention {
  const char *class, *says; /* class: "early-help" */
  long years;
};

/* Who is answerable for what is kept of people, and why. Any may be NULL in a demonstration. */
struct service_protection {
  const char *controller, *processor, *basis, *sharing; /* processor: several are joined by "; " */
  struct service_retention *retentions;
  size_t retention_count;
};

struct service {
  const char *code, *name, *council;
  const char *brand, *ink, *accent;
  const char *front_door, *front_door_mail, *complaints, *complaints_mail, *complaints_address; /* the address may be NULL */
  const char *out_of_hours_mail, *out_of_hours_from, *out_of_hours_to; /* "17:00", "09:00"; NULL: nobody else than the front door */
  bool demonstration;
  struct service_contact *contacts;
  size_t contact_count;
  struct service_team *teams;
  size_t team_count;
  struct service_clock *clocks;
  size_t clock_count;
  struct service_limit *limits;
  size_t limit_count;
  struct service_list *lists; /* the shared ones and its own */
  size_t list_count;
  struct service_protection protection;
};

/* Parses and checks the service. Outside demonstration mode, one without controller,
 * processors, lawful basis, retention class, sharing agreement or checked contact numbers, or one
 * that says of itself that it is a demonstration, is refused. In every mode the numbers for child
 * protection must cover every minute of the week. */
NEOERR *service_start(const char *root, const char *service, bool demonstration) MUST_CHECK;
void service_stop(void);

/* The service of this process; NULL before service_start. */
const struct service *service_current(void);

/* Puts it under hdf Service.*; `now` is UTC.
 *   Service.code .name .council .brand .ink .accent .demonstration ("1" or absent)
 *   Service.front_door.{name,mail}, Service.complaints.{name,mail,address}
 *   Service.duty.{code,name,number,tel,text,hours}       the child protection number that holds now
 *   Service.contacts.N.{code,name,number,tel,text,hours,open,checked.iso,checked.text}
 *   Service.contact.<code with _>.…                      the same, by code: contact.front_door.number
 *   Service.level_of_need.N, .level_of_support.N.{value,label,hint} */
NEOERR *service_to_hdf(HDF *hdf, time_t now) MUST_CHECK;

/* Adds what pages of the guide may name beside that (codes with _ for -):
 *   Service.clock.<kind>.{amount,text}       "3", "3 working days"
 *   Service.protection.{controller,processor,basis,sharing}
 *   Service.retention.<class>.{years,text} */
NEOERR *service_facts(HDF *hdf) MUST_CHECK;

/* The locality team code that the postcode proposes, or NULL (out of area or unknown). */
const char *service_team_for_postcode(const char *postcode);

/* Bank holiday of England and Wales? day is "YYYY-MM-DD", 2012 to 2035; otherwise false. */
bool bank_holiday(const char *day);

/* Monday to Friday and no bank holiday. */
bool working_day(const char *day);

/* n-th working day after day ("YYYY-MM-DD" into out); n >= 0; 0 gives day itself if it works,
 * else the next. False if day is no date or the answer is after 2035. */
bool working_day_add(const char *day, int n, char out[static 11]);

/* The day after ("YYYY-MM-DD"); false if day is no date. */
bool day_after(const char *day, char out[static 11]);

/* The instant at which a London day begins, "YYYY-MM-DD HH:MM:SS" UTC. */
bool day_start(const char *day, char out[static 20]);

#endif
