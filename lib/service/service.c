/* service.c: the service of this process, and what templates see of it. */
#include "service/service.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/time.h"
#include "base/xml.h"
#include "service/parse.h"

static struct arena *arena;
static struct service current;
static bool started;

static NEOERR *load(const char *root, const char *name, const char *schema_name, xmlDoc **doc) {
  char path[4096];
  xmlRelaxNG *schema = NULL;
  snprintf(path, sizeof path, "%s/services/schema/%s", root, schema_name);
  NEOERR *err = xml_schema(path, &schema);
  if (err) return nerr_pass(err);
  snprintf(path, sizeof path, "%s/services/%s", root, name);
  err = xml_load(path, schema, doc);
  xmlRelaxNGFree(schema);
  return nerr_pass(err);
}

NEOERR *service_start(const char *root, const char *service, bool demonstration) {
  char name[256];
  xmlDoc *doc = NULL, *common = NULL;
  service_stop();
  snprintf(name, sizeof name, "%s/service.xml", service);
  NEOERR *err = load(root, name, "service.rng", &doc);
  if (!err) err = load(root, "common/lists.xml", "form.rng", &common);
  if (!err) err = service_build(&arena, doc, common, !demonstration, &current);
  if (!err && strcmp(current.code, service) != 0) err = nerr_raise(NERR_PARSE, "service.xml: its code is not the name of its folder");
  if (doc) xmlFreeDoc(doc);
  if (common) xmlFreeDoc(common);
  started = !err;
  if (err) service_stop();
  return nerr_pass(err);
}

void service_stop(void) {
  arena_free(&arena);
  memset(&current, 0, sizeof current);
  started = false;
}

const struct service *service_current(void) { return started ? &current : NULL; }

/* --- postcodes --- */

/* District and sector of "zz1 2ab": "ZZ1" and "ZZ1 2". */
static bool postcode_parts(const char *postcode, char district[static 8], char sector[static 8]) {
  char text[9];
  size_t n = 0;
  for (const char *at = postcode; *at; at++) {
    if (*at == ' ') continue;
    if (!isalnum((unsigned char)*at) || n == 7) return false;
    text[n++] = (char)toupper((unsigned char)*at);
  }
  if (n < 5) return false;
  text[n] = 0;
  snprintf(district, 8, "%.*s", (int)n - 3, text);
  snprintf(sector, 8, "%.*s %c", (int)n - 3, text, text[n - 3]);
  return true;
}

static const char *team_with(const char *code) {
  for (size_t i = 0; i < current.team_count; i++)
    for (size_t j = 0; j < current.teams[i].postcode_count; j++)
      if (strcmp(current.teams[i].postcodes[j], code) == 0) return current.teams[i].code;
  return NULL;
}

const char *service_team_for_postcode(const char *postcode) {
  char district[8], sector[8];
  if (!postcode || !postcode_parts(postcode, district, sector)) return NULL;
  const char *team = team_with(sector);
  return team ? team : team_with(district);
}

/* --- what templates see --- */

static NEOERR *set(HDF *node, const char *name, const char *value) {
  return value && *value ? nerr_pass(hdf_set_value(node, name, value)) : STATUS_OK;
}

static void clock_words(int minute, char *out, size_t size) {
  int hour = minute / 60 % 24, rest = minute % 60, twelve = hour % 12 ? hour % 12 : 12;
  if (minute == 24 * 60 || minute == 0)
    snprintf(out, size, "midnight");
  else if (rest)
    snprintf(out, size, "%d:%02d%s", twelve, rest, hour < 12 ? "am" : "pm");
  else if (hour == 12)
    snprintf(out, size, "midday");
  else
    snprintf(out, size, "%d%s", twelve, hour < 12 ? "am" : "pm");
}

static const char *days_words(const struct service_hours *hours) {
  if (hours->working && hours->other) return "Every day";
  return hours->working ? "Monday to Friday" : "Weekends and bank holidays";
}

/* Whoever is there at night on working days, and at all other times: of its three ranges one ends when the other begins. */
static bool night_words(const struct service_contact *contact, char *out, size_t size) {
  const struct service_hours *morning = NULL, *evening = NULL;
  bool other = false;
  char from[16], to[16];
  for (size_t i = 0; i < contact->hours_count; i++) {
    const struct service_hours *hours = &contact->hours[i];
    if (hours->working && !hours->other && hours->from == 0) morning = hours;
    if (hours->working && !hours->other && hours->to == 24 * 60) evening = hours;
    if (!hours->working && hours->from == 0 && hours->to == 24 * 60) other = true;
  }
  if (contact->hours_count != 3 || !morning || !evening || morning == evening || !other) return false;
  clock_words(evening->from, from, sizeof from);
  clock_words(morning->to, to, sizeof to);
  snprintf(out, size, "Every night from %s to %s, and all day at weekends and on bank holidays", from, to);
  return true;
}

static void hours_words(const struct service_contact *contact, char *out, size_t size) {
  size_t n = 0;
  if (night_words(contact, out, size)) return;
  snprintf(out, size, "%s", contact->hours_count ? "" : "Any time, day or night");
  for (size_t i = 0; i < contact->hours_count; i++) {
    const struct service_hours *hours = &contact->hours[i];
    char from[16], to[16];
    clock_words(hours->from, from, sizeof from);
    clock_words(hours->to, to, sizeof to);
    bool all_day = hours->from == 0 && hours->to == 24 * 60;
    if (n >= size) return;
    n += (size_t)snprintf(out + n, size - n, all_day ? "%s%s, all day" : "%s%s, %s to %s", i ? "; " : "", days_words(hours), from, to);
  }
}

static NEOERR *put_contact(HDF *node, const struct service_contact *contact, bool open) {
  char tel[24], hours[400], day[TIME_TEXT_SIZE];
  size_t n = 0;
  for (const char *at = contact->number; *at && n < sizeof tel - 1; at++)
    if (*at != ' ') tel[n++] = *at;
  tel[n] = 0;
  hours_words(contact, hours, sizeof hours);
  NEOERR *err = set(node, "code", contact->code);
  if (!err) err = set(node, "name", contact->name);
  if (!err) err = set(node, "number", contact->number);
  if (!err) err = set(node, "tel", tel);
  if (!err) err = set(node, "text", contact->says);
  if (!err) err = set(node, "hours", hours);
  if (!err && open) err = set(node, "open", "1");
  if (!err) err = set(node, "checked.iso", contact->checked);
  if (!err && contact->checked && time_text(contact->checked, day)) err = set(node, "checked.text", day);
  return nerr_pass(err);
}

static NEOERR *put_contact_at(HDF *service, const char *path, const struct service_contact *contact, bool open) {
  HDF *node = NULL;
  NEOERR *err = hdf_get_node(service, path, &node);
  return nerr_pass(err ? err : put_contact(node, contact, open));
}

static NEOERR *put_contacts(HDF *service, time_t now) {
  struct tm local;
  char today[11] = "", path[64];
  bool duty = false;
  localtime_r(&now, &local);
  bool working = date_make(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, today) && working_day(today);
  for (size_t i = 0; i < current.contact_count; i++) {
    const struct service_contact *contact = &current.contacts[i];
    bool open = contact_open(contact, working, local.tm_hour * 60 + local.tm_min);
    snprintf(path, sizeof path, "contacts.%zu", i);
    NEOERR *err = put_contact_at(service, path, contact, open);
    snprintf(path, sizeof path, "contact.%.40s", contact->code);
    for (char *at = path; *at; at++)
      if (*at == '-') *at = '_';
    if (!err) err = put_contact_at(service, path, contact, open);
    if (!err && contact->duty && open && !duty) err = put_contact_at(service, "duty", contact, open);
    if (err) return nerr_pass(err);
    duty = duty || (contact->duty && open);
  }
  return STATUS_OK;
}

static NEOERR *put_list(HDF *service, const char *name) {
  for (size_t i = 0; i < current.list_count; i++) {
    if (strcmp(current.lists[i].name, name) != 0) continue;
    for (size_t j = 0; j < current.lists[i].count; j++) {
      char path[64];
      HDF *node = NULL;
      snprintf(path, sizeof path, "%.40s.%zu", name, j);
      NEOERR *err = hdf_get_node(service, path, &node);
      if (!err) err = set(node, "value", current.lists[i].codes[j].value);
      if (!err) err = set(node, "label", current.lists[i].codes[j].label);
      if (!err) err = set(node, "hint", current.lists[i].codes[j].hint);
      if (err) return nerr_pass(err);
    }
  }
  return STATUS_OK;
}

static NEOERR *put_names(HDF *node) {
  NEOERR *err = set(node, "code", current.code);
  if (!err) err = set(node, "name", current.name);
  if (!err) err = set(node, "council", current.council);
  if (!err) err = set(node, "brand", current.brand);
  if (!err) err = set(node, "ink", current.ink);
  if (!err) err = set(node, "accent", current.accent);
  if (!err && current.demonstration) err = set(node, "demonstration", "1");
  if (!err) err = set(node, "front_door.name", current.front_door);
  if (!err) err = set(node, "front_door.mail", current.front_door_mail);
  if (!err) err = set(node, "complaints.name", current.complaints);
  if (!err) err = set(node, "complaints.mail", current.complaints_mail);
  if (!err) err = set(node, "complaints.address", current.complaints_address);
  return nerr_pass(err);
}

NEOERR *service_to_hdf(HDF *hdf, time_t now) {
  HDF *node = NULL;
  NEOERR *err = hdf_get_node(hdf, "Service", &node);
  if (!err) err = put_names(node);
  if (!err) err = put_contacts(node, now);
  if (!err) err = put_list(node, "level_of_need");
  if (!err) err = put_list(node, "level_of_support");
  return nerr_pass(err);
}
