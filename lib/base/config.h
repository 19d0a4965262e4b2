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
 *   ldap_url, ldap_base, ldap_user_filter, ldap_bind_dn, ldap_bind_password_file, ldap_ca
 *   ldap_group.<group cn> = role       (repeated)
 *   smtp_url, mail_from
 *   static_manifest file with "logical-name served-name" lines
 */
NEOERR *config_load(const char *file, const char *program) MUST_CHECK;

/* The value, or fallback (which may be NULL) if it is not set. Lives as long as the process. */
const char *config_get(const char *name, const char *fallback);

/* As a whole number; fallback if it is not set or no number. */
long config_number(const char *name, long fallback);

/* Calls fn(name, value) for each setting whose name begins with prefix. */
void config_each(const char *prefix, void (*fn)(const char *name, const char *value, void *data), void *data);

#endif
