/* directory_link.h: one conversation with the directory, for the files directory*.c alone.
 * E_AWAY if it takes over DIRECTORY_SECONDS, or if the directory cannot be reached, is not the
 * one its certificate says, or knows no such service. (libldap's own limits do not hold for a
 * name look-up or a TLS handshake: directory.c has all of this in a process that it can end.) */
#ifndef ONEDOOR_AUTH_DIRECTORY_LINK_H
#define ONEDOOR_AUTH_DIRECTORY_LINK_H

#include <ldap.h>
#include <stdbool.h>
#include <time.h>

#include "auth/directory.h"

enum { DIRECTORY_SECONDS = 3 };

struct directory_link {
  LDAP *ldap;
  struct timespec end; /* CLOCK_MONOTONIC: when it must be over */
};

/* Opens one of ldap_url's servers, the first that answers: ldapi, ldaps, or ldap, which is
 * encrypted by StartTLS before anything is said unless it is loopback. Close it in any case. */
NEOERR *directory_open(struct directory_link *link) MUST_CHECK;
void directory_close(struct directory_link *link);

/* Binds as ldap_bind_dn with the password in ldap_bind_password_file; anonymous without a DN. */
NEOERR *directory_bind_service(struct directory_link *link) MUST_CHECK;

/* Is this the password of this DN? */
NEOERR *directory_bind(struct directory_link *link, const char *dn, const char *password, bool *proven) MUST_CHECK;

/* Searches the subtree of base; *found (NULL if there is nothing) is freed with ldap_msgfree. */
NEOERR *directory_search(struct directory_link *link, const char *base, const char *filter, char **attributes, int limit,
                         LDAPMessage **found) MUST_CHECK;

/* pattern with each "%s" replaced by value, escaped for a filter. */
NEOERR *directory_filter(const char *pattern, const char *value, STRING *filter) MUST_CHECK;

/* What the directory knows of a login, asked by the service; with a password, whether it is
 * the right one. Each step is taken whether or not the one before found anybody. */
NEOERR *directory_person_find(const char *login, const char *password, struct directory_person *person, bool *known) MUST_CHECK;

#endif
