/* service.h: what differs between councils, read from services/<service>/service.xml
 * (RELAX NG schema/service.rng) once, at start; and working days. */
#ifndef ONEDOOR_SERVICE_SERVICE_H
#define ONEDOOR_SERVICE_SERVICE_H

#include <stdbool.h>
#include <time.h>

#include "base/error.h"

/* Parses and checks the service. Outside demonstration mode, one without controller,
 * processors, retention class, sharing agreement or checked contact numbers is refused. */
NEOERR *service_start(const char *root, const char *service, bool demonstration) MUST_CHECK;
void service_stop(void);

/* Puts name, colours, contacts, levels and so on under hdf Service.*: and, for this hour,
 * Service.duty.{name,number,text} (the child protection number that holds now) and
 * Service.contacts.N.{code,name,number,hours,open,checked}. `now` is UTC. */
NEOERR *service_to_hdf(HDF *hdf, time_t now) MUST_CHECK;

/* The locality team code that the postcode proposes, or NULL (out of area or unknown). */
const char *service_team_for_postcode(const char *postcode);

/* Bank holiday of England and Wales? day is "YYYY-MM-DD", 2012 to 2035; otherwise false. */
bool bank_holiday(const char *day);

/* Monday to Friday and no bank holiday. */
bool working_day(const char *day);

/* n-th working day after day ("YYYY-MM-DD" into out); n >= 0; 0 gives day itself if it works, else the next. */
bool working_day_add(const char *day, int n, char out[static 11]);

#endif
