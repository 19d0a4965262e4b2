#include "auth/directory_link.h"

#include <arpa/inet.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/config.h"
#include "base/memory.h"

/* libldap looks up this machine's own name when it is first used, and a slow name server would make
 * every sign-in wait for that, since each asks in a new process. So it is done once, at start. */
__attribute__((constructor)) static void libldap_start(void) {
  int level = 0;
  ldap_get_option(NULL, LDAP_OPT_DEBUG_LEVEL, &level);
}

/* What is left of the conversation's time; false if nothing is. */
static bool time_left(const struct directory_link *link, struct timeval *left) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  long long micro = (link->end.tv_sec - now.tv_sec) * 1000000LL + (link->end.tv_nsec - now.tv_nsec) / 1000;
  if (micro <= 0) return false;
  left->tv_sec = (time_t)(micro / 1000000);
  left->tv_usec = (suseconds_t)(micro % 1000000);
  return true;
}

/* Lets the next operation take no longer than a share of what is left. */
static NEOERR *time_limit(struct directory_link *link, int shares, struct timeval *left) {
  if (!time_left(link, left)) return nerr_raise(E_AWAY, "the directory took too long");
  long long micro = (left->tv_sec * 1000000LL + left->tv_usec) / shares;
  *left = (struct timeval){(time_t)(micro / 1000000), (suseconds_t)(micro % 1000000)};
  if (ldap_set_option(link->ldap, LDAP_OPT_NETWORK_TIMEOUT, left) != LDAP_OPT_SUCCESS ||
      ldap_set_option(link->ldap, LDAP_OPT_TIMEOUT, left) != LDAP_OPT_SUCCESS)
    return nerr_raise(E_AWAY, "the directory's time limit cannot be set");
  return STATUS_OK;
}

static NEOERR *directory_away(const char *doing, int code) { return nerr_raise(E_AWAY, "directory: %s: %s", doing, ldap_err2string(code)); }

/* This machine? A name that only begins like its address is somebody else's. */
static bool loopback(const char *host) {
  struct in_addr four;
  if (inet_pton(AF_INET, host, &four) == 1) return ntohl(four.s_addr) >> 24 == 127;
  return strcasecmp(host, "localhost") == 0 || strcmp(host, "::1") == 0;
}

/* Must the connection be encrypted after it is opened? Raises on a URL of another kind. */
static NEOERR *tls_needed(const char *url, bool *needed) {
  LDAPURLDesc *parts = NULL;
  if (ldap_url_parse(url, &parts) != LDAP_URL_SUCCESS) return nerr_raise(E_AWAY, "ldap_url is no LDAP address");
  *needed = strcmp(parts->lud_scheme, "ldap") == 0 && !loopback(parts->lud_host ? parts->lud_host : "");
  ldap_free_urldesc(parts);
  return STATUS_OK;
}

/* Every connection proves who it is to, by the council's own authority if one is set. */
static int tls_prepare(LDAP *ldap) {
  const char *authority = config_get("ldap_ca", "/etc/ssl/certs/ca-certificates.crt");
  int demand = LDAP_OPT_X_TLS_DEMAND;
  int version = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
  int server = 0;
  int code = ldap_set_option(ldap, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
  if (!code) code = ldap_set_option(ldap, LDAP_OPT_X_TLS_PROTOCOL_MIN, &version);
  if (!code) code = ldap_set_option(ldap, LDAP_OPT_X_TLS_CACERTFILE, authority);
  if (!code) code = ldap_set_option(ldap, LDAP_OPT_X_TLS_NEWCTX, &server);
  return code;
}

/* Opens one server, within its share of the time. */
static NEOERR *url_open(struct directory_link *link, const char *url, int servers_left) {
  bool tls = true;
  struct timeval left;
  int version = LDAP_VERSION3;
  NEOERR *err = tls_needed(url, &tls);
  if (err) return nerr_pass(err);
  int code = ldap_initialize(&link->ldap, url);
  if (code) return directory_away("opening", code);
  ldap_set_option(link->ldap, LDAP_OPT_PROTOCOL_VERSION, &version);
  ldap_set_option(link->ldap, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
  ldap_set_option(link->ldap, LDAP_OPT_RESTART, LDAP_OPT_ON);
  err = time_limit(link, servers_left, &left);
  if (err) return nerr_pass(err);
  if (tls || strncasecmp(url, "ldaps:", 6) == 0) {
    code = tls_prepare(link->ldap);
    if (code) return nerr_raise(E_AWAY, "directory: TLS cannot be prepared (is ldap_ca a readable file?)");
  }
  code = tls ? ldap_start_tls_s(link->ldap, NULL, NULL) : ldap_connect(link->ldap);
  if (code) return directory_away(tls ? "encrypting" : "connecting", code);
  return STATUS_OK;
}

NEOERR *directory_open(struct directory_link *link) {
  *link = (struct directory_link){0};
  clock_gettime(CLOCK_MONOTONIC, &link->end);
  link->end.tv_sec += DIRECTORY_SECONDS;
  /* No settings of this machine's other programs: they could switch certificate checks off. */
  setenv("LDAPNOINIT", "1", 1);
  char *urls = memory_text(config_get("ldap_url", ""));
  int servers = 0;
  for (const char *p = urls; *(p += strspn(p, " ")); p += strcspn(p, " ")) servers++;
  NEOERR *err = nerr_raise(E_AWAY, "ldap_url names no server");
  for (char *url = urls + strspn(urls, " "); servers > 0 && err; servers--) {
    size_t n = strcspn(url, " ");
    char *next = url + n + strspn(url + n, " ");
    url[n] = '\0';
    nerr_ignore(&err);
    directory_close(link);
    err = url_open(link, url, servers);
    url = next;
  }
  free(urls);
  return nerr_pass(err);
}

void directory_close(struct directory_link *link) {
  if (link->ldap) ldap_unbind_ext_s(link->ldap, NULL, NULL);
  link->ldap = NULL;
}

/* Refusals that say "not this password, or not now, for this DN". */
static bool refusal(int code) {
  switch (code) {
  case LDAP_INVALID_CREDENTIALS:
  case LDAP_INAPPROPRIATE_AUTH:
  case LDAP_UNWILLING_TO_PERFORM:
  case LDAP_INSUFFICIENT_ACCESS:
  case LDAP_NO_SUCH_OBJECT:
  case LDAP_INVALID_DN_SYNTAX:
  case LDAP_CONSTRAINT_VIOLATION: return true;
  default: return false;
  }
}

NEOERR *directory_bind(struct directory_link *link, const char *dn, const char *password, bool *proven) {
  struct timeval left;
  *proven = false;
  if (*dn == '\0' || *password == '\0') return STATUS_OK; /* would be anonymous, which servers grant */
  NEOERR *err = time_limit(link, 1, &left);
  if (err) return nerr_pass(err);
  struct berval credential = {strlen(password), (char *)password};
  int code = ldap_sasl_bind_s(link->ldap, dn, LDAP_SASL_SIMPLE, &credential, NULL, NULL, NULL);
  *proven = code == LDAP_SUCCESS;
  return *proven || refusal(code) ? STATUS_OK : directory_away("binding", code);
}

/* The first line of a file into out; false if it cannot be read or is too long. */
static bool secret_read(const char *file, char *out, size_t size) {
  FILE *stream = file ? fopen(file, "re") : NULL;
  if (!stream) return false;
  setvbuf(stream, NULL, _IONBF, 0);
  size_t n = fread(out, 1, size, stream);
  bool good = !ferror(stream) && n < size;
  fclose(stream);
  if (!good) return false;
  out[n] = '\0';
  out[strcspn(out, "\r\n")] = '\0';
  return true;
}

NEOERR *directory_bind_service(struct directory_link *link) {
  char password[512];
  bool proven;
  const char *dn = config_get("ldap_bind_dn", "");
  if (*dn == '\0') return STATUS_OK;
  if (!secret_read(config_get("ldap_bind_password_file", NULL), password, sizeof password)) {
    sodium_memzero(password, sizeof password);
    return nerr_raise(E_AWAY, "ldap_bind_password_file cannot be read");
  }
  NEOERR *err = directory_bind(link, dn, password, &proven);
  sodium_memzero(password, sizeof password);
  if (err) return nerr_pass(err);
  return proven ? STATUS_OK : nerr_raise(E_AWAY, "the directory refuses ldap_bind_dn and its password");
}

NEOERR *directory_search(struct directory_link *link, const char *base, const char *filter, char **attributes, int limit, LDAPMessage **found) {
  struct timeval left;
  *found = NULL;
  NEOERR *err = time_limit(link, 1, &left);
  if (err) return nerr_pass(err);
  int code = ldap_search_ext_s(link->ldap, base, LDAP_SCOPE_SUBTREE, filter, attributes, 0, NULL, NULL, &left, limit, found);
  if (code == LDAP_SUCCESS || code == LDAP_SIZELIMIT_EXCEEDED || code == LDAP_PARTIAL_RESULTS || code == LDAP_REFERRAL) return STATUS_OK;
  ldap_msgfree(*found);
  *found = NULL;
  return directory_away("searching", code);
}

NEOERR *directory_filter(const char *pattern, const char *value, STRING *filter) {
  struct berval plain = {strlen(value), (char *)value};
  struct berval escaped = {0};
  if (ldap_bv2escaped_filter_value(&plain, &escaped) != 0) memory_gone();
  NEOERR *err = STATUS_OK;
  for (const char *hole; !err && (hole = strstr(pattern, "%s")); pattern = hole + 2) {
    err = string_appendn(filter, pattern, (int)(hole - pattern));
    if (!err) err = string_appendn(filter, escaped.bv_val, (int)escaped.bv_len);
  }
  if (!err) err = string_append(filter, pattern);
  ber_memfree(escaped.bv_val);
  return nerr_pass(err);
}
