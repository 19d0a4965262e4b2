/* config.h: a program's settings, read once from the file named by ONEDOOR_CONFIG:
 * lines "name = value", '#' comments. No setting is a password in production. */
#ifndef ONEDOOR_BASE_CONFIG_H
#define ONEDOOR_BASE_CONFIG_H

#include "base/error.h"

/* Settings (all programs read one file; each program's own may be overridden by
 * "<program>.<name>"):
 *   root            folder with templates/ and services/
 *   service         the service's folder name, e.g. islington
 *   mode            demonstration | development | production
 *   base_url        http://localhost:8080, without a slash at the end
 *   socket_dir      folder of <program>.sock
 *   workers         processes a program
 *   db_socket       MariaDB's socket
 *   db_user, db_password (password absent where unix_socket authentication is used)
 *   ldap_url        one or more of ldapi://, ldaps://, ldap:// (StartTLS unless loopback), by spaces
 *   ldap_ca         file of the authority that proves them (the machine's own list)
 *   ldap_base, ldap_bind_dn, ldap_bind_password_file
 *   ldap_decoy_dn   an entry with a password that nobody has: a login that does not exist is
 *                   tried against it, so that it takes as long as a wrong password
 *   ldap_user_filter   (&(objectClass=inetOrgPerson)(uid=%s)); %s is the login, escaped
 *   ldap_group_filter  (|(member=%s)(uniqueMember=%s)); %s is the person's DN. Groups within
 *                   groups in Active Directory: (member:1.2.840.113556.1.4.1941:=%s)
 *   ldap_group_base    if groups are not under ldap_base; memberOf counts too
 *   ldap_group.<group cn> = role       (repeated)
 *   ldap_attribute.<login name mail agency team title> = attribute
 *                   (uid displayName mail o departmentNumber title)
 *   ldap_agency.<value> = code, ldap_team.<value> = code   where a value is not the code itself
 *   smtp_url, mail_from
 *   static_manifest file with "logical-name served-name" lines
 */
NEOERR *config_load(const char *file, const char *program) MUST_CHECK;

/* The same from the file that the environment names in ONEDOOR_CONFIG, or /etc/onedoor/onedoor.conf. */
NEOERR *config_start(const char *program) MUST_CHECK;

/* The value, or fallback (which may be NULL) if it is not set. Lives as long as the process. */
const char *config_get(const char *name, const char *fallback);

/* As a whole number; fallback if it is not set or no number. */
long config_number(const char *name, long fallback);

/* Calls fn(name, value) for each setting whose name begins with prefix. */
void config_each(const char *prefix, void (*fn)(const char *name, const char *value, void *data), void *data);

#endif
