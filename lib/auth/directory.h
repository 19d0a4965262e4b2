/* directory.h: the council's LDAP directory. Only signin and the job `standing` link this. */
#ifndef ONEDOOR_AUTH_DIRECTORY_H
#define ONEDOOR_AUTH_DIRECTORY_H

#include <stdbool.h>

#include "base/error.h"

struct directory_person {
  char login[65];
  char name[129];
  char mail[255];
  char agency[65]; /* agency code (attribute o) */
  char team[65];   /* team code (attribute departmentNumber), or "" */
  char title[129]; /* post's title (attribute title) */
  char roles[256]; /* role codes by group, comma separated */
};

/* Proves login and password by the person's own bind. *known false for a wrong login or
 * password, a disabled account, or no role: never said which, and with the same work done.
 * E_AWAY if the directory cannot be reached within 3.2 seconds, and then, if it was
 * slow to say so, at once for the next 5. An empty password is refused
 * before the directory is asked. */
NEOERR *directory_sign_in(const char *login, const char *password, struct directory_person *person, bool *known) MUST_CHECK;

/* With the service bind: is this login still there and enabled, and with which roles? */
NEOERR *directory_look_up(const char *login, struct directory_person *person, bool *known) MUST_CHECK;

#endif
