#include "auth/directory_link.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "base/config.h"
#include "base/log.h"
#include "base/text.h"

enum { ATTRIBUTE_MAX = 20 };

struct entry {
  char *dn; /* the person's, or the decoy's; ldap_memfree */
  bool there;
  bool enabled;
};

static const char *attribute_name(const char *what, const char *usual) {
  char setting[64];
  snprintf(setting, sizeof setting, "ldap_attribute.%s", what);
  return config_get(setting, usual);
}

/* Copies text, cut between characters to fit; nothing that is not text. */
static void value_copy(const char *text, size_t n, char *out, size_t size) {
  out[0] = '\0';
  if (!text_valid(text, n)) return;
  if (n >= size) {
    n = size - 1;
    while (n && ((unsigned char)text[n] & 0xc0) == 0x80) n--;
  }
  memcpy(out, text, n);
  out[n] = '\0';
}

/* The first value of an attribute; false if there is none. */
static bool value_get(LDAP *ldap, LDAPMessage *entry, const char *attribute, char *out, size_t size) {
  struct berval **values = ldap_get_values_len(ldap, entry, attribute);
  bool there = values && values[0];
  out[0] = '\0';
  if (there) value_copy(values[0]->bv_val, values[0]->bv_len, out, size);
  ldap_value_free_len(values);
  return there && out[0];
}

/* A code as ldap_agency.<value> or ldap_team.<value> translates it, otherwise as it stands. */
static void code_translate(const char *prefix, char *code, size_t size) {
  char setting[128];
  if (code[0] == '\0' || (size_t)snprintf(setting, sizeof setting, "%s%s", prefix, code) >= sizeof setting) return;
  const char *translated = config_get(setting, NULL);
  if (translated) value_copy(translated, strlen(translated), code, size);
}

static void person_read(LDAP *ldap, LDAPMessage *entry, struct directory_person *person) {
  value_get(ldap, entry, attribute_name("login", "uid"), person->login, sizeof person->login);
  if (!value_get(ldap, entry, attribute_name("name", "displayName"), person->name, sizeof person->name))
    value_get(ldap, entry, "cn", person->name, sizeof person->name);
  value_get(ldap, entry, attribute_name("mail", "mail"), person->mail, sizeof person->mail);
  value_get(ldap, entry, attribute_name("agency", "o"), person->agency, sizeof person->agency);
  value_get(ldap, entry, attribute_name("team", "departmentNumber"), person->team, sizeof person->team);
  value_get(ldap, entry, attribute_name("title", "title"), person->title, sizeof person->title);
  code_translate("ldap_agency.", person->agency, sizeof person->agency);
  code_translate("ldap_team.", person->team, sizeof person->team);
}

/* Is the account enabled, in the words of each kind of directory? */
static bool entry_enabled(LDAP *ldap, LDAPMessage *entry) {
  char value[64];
  if (value_get(ldap, entry, "pwdAccountLockedTime", value, sizeof value) && strcmp(value, "000001010000Z") == 0) return false; /* OpenLDAP */
  if (value_get(ldap, entry, "userAccountControl", value, sizeof value) && (strtol(value, NULL, 10) & 2)) return false;         /* Active Directory */
  if (value_get(ldap, entry, "nsAccountLock", value, sizeof value) && strcasecmp(value, "true") == 0) return false;             /* 389 */
  if (value_get(ldap, entry, "loginDisabled", value, sizeof value) && strcasecmp(value, "true") == 0) return false;             /* eDirectory */
  if (value_get(ldap, entry, "accountExpires", value, sizeof value)) { /* Active Directory: 100 ns since 1601; 0 and the greatest mean never */
    long long expires = strtoll(value, NULL, 10);
    if (expires > 0 && expires < 0x7fffffffffffffffLL && expires / 10000000 - 11644473600LL < time(NULL)) return false;
  }
  if (value_get(ldap, entry, "shadowExpire", value, sizeof value)) { /* days since 1970 */
    long expires = strtol(value, NULL, 10);
    if (expires >= 0 && expires <= time(NULL) / 86400) return false;
  }
  return true;
}

static void attributes_list(char *list[static ATTRIBUTE_MAX]) {
  const char *const wanted[] = {
      attribute_name("login", "uid"),
      attribute_name("name", "displayName"),
      "cn",
      attribute_name("mail", "mail"),
      attribute_name("agency", "o"),
      attribute_name("team", "departmentNumber"),
      attribute_name("title", "title"),
      "memberOf",
      "pwdAccountLockedTime",
      "userAccountControl",
      "nsAccountLock",
      "loginDisabled",
      "accountExpires",
      "shadowExpire",
  };
  size_t n = sizeof wanted / sizeof wanted[0];
  for (size_t i = 0; i < n; i++) list[i] = (char *)wanted[i];
  list[n] = NULL;
}

struct role_search {
  struct directory_person *person;
  const char *group;
};

/* Adds the role of a setting ldap_group.<group> if it is the group that is looked for. */
static void role_add(const char *name, const char *value, void *data) {
  struct role_search *search = data;
  char *roles = search->person->roles;
  size_t n = strlen(roles), length = strlen(value);
  if (strcasecmp(name + strlen("ldap_group."), search->group) != 0 || length == 0) return;
  for (const char *at = roles; (at = strstr(at, value)); at += length) {
    bool starts = at == roles || at[-1] == ',';
    if (starts && (at[length] == ',' || at[length] == '\0')) return;
  }
  if (n + length + 2 > sizeof search->person->roles) return;
  if (n) roles[n++] = ',';
  memcpy(roles + n, value, length + 1);
}

static void roles_of_group(const char *group, struct directory_person *person) {
  config_each("ldap_group.", role_add, &(struct role_search){person, group});
}

/* Roles by the person's memberOf: the first name of each group's DN. */
static void roles_by_member_of(LDAP *ldap, LDAPMessage *entry, struct directory_person *person) {
  struct berval **values = ldap_get_values_len(ldap, entry, "memberOf");
  for (int i = 0; values && values[i]; i++) {
    LDAPDN dn = NULL;
    if (ldap_bv2dn(values[i], &dn, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS && dn && dn[0] && dn[0][0]) {
      char group[128];
      value_copy(dn[0][0]->la_value.bv_val, dn[0][0]->la_value.bv_len, group, sizeof group);
      roles_of_group(group, person);
    }
    if (dn) ldap_dnfree(dn);
  }
  ldap_value_free_len(values);
}

/* Roles by the groups that name the DN as a member. */
static NEOERR *roles_by_search(struct directory_link *link, const char *dn, struct directory_person *person) {
  static char *attributes[] = {"cn", NULL};
  STRING filter;
  LDAPMessage *found = NULL;
  string_init(&filter);
  NEOERR *err = directory_filter(config_get("ldap_group_filter", "(|(member=%s)(uniqueMember=%s))"), dn, &filter);
  if (!err) err = directory_search(link, config_get("ldap_group_base", config_get("ldap_base", "")), filter.buf, attributes, 0, &found);
  string_clear(&filter);
  if (err) return nerr_pass(err);
  for (LDAPMessage *group = ldap_first_entry(link->ldap, found); group; group = ldap_next_entry(link->ldap, group)) {
    char name[128];
    if (value_get(link->ldap, group, "cn", name, sizeof name)) roles_of_group(name, person);
  }
  ldap_msgfree(found);
  return STATUS_OK;
}

/* Finds the one entry of a login. Without one, the decoy stands in, so that the same work follows. */
static NEOERR *entry_find(struct directory_link *link, const char *login, struct entry *entry, struct directory_person *person) {
  char *attributes[ATTRIBUTE_MAX];
  STRING filter;
  LDAPMessage *found = NULL;
  attributes_list(attributes);
  string_init(&filter);
  NEOERR *err = directory_filter(config_get("ldap_user_filter", "(&(objectClass=inetOrgPerson)(uid=%s))"), login, &filter);
  if (!err) err = directory_search(link, config_get("ldap_base", ""), filter.buf, attributes, 2, &found);
  string_clear(&filter);
  if (err) return nerr_pass(err);
  LDAPMessage *first = ldap_first_entry(link->ldap, found);
  if (first && ldap_next_entry(link->ldap, first)) {
    log_line("error", "event=directory_login_twice");
    first = NULL;
  }
  if (first) {
    entry->there = true;
    entry->enabled = entry_enabled(link->ldap, first);
    entry->dn = ldap_get_dn(link->ldap, first);
    person_read(link->ldap, first, person);
    roles_by_member_of(link->ldap, first, person);
  }
  ldap_msgfree(found);
  return STATUS_OK;
}

NEOERR *directory_person_find(const char *login, const char *password, struct directory_person *person, bool *known) {
  struct directory_link link;
  struct entry entry = {0};
  bool proven = password == NULL;
  *known = false;
  NEOERR *err = directory_open(&link);
  if (!err) err = directory_bind_service(&link);
  if (!err) err = entry_find(&link, login, &entry, person);
  const char *dn = entry.dn ? entry.dn : config_get("ldap_decoy_dn", "cn=decoy");
  if (!err) err = roles_by_search(&link, dn, person);
  if (!err && password) err = directory_bind(&link, dn, password, &proven);
  if (!err) *known = entry.there && entry.enabled && proven && person->roles[0] && person->login[0];
  ldap_memfree(entry.dn);
  directory_close(&link);
  if (err || !*known) *person = (struct directory_person){0};
  return nerr_pass(err);
}
