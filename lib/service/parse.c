/* parse.c: service.xml to struct service, and the rules that its schema cannot say. */
#include "service/parse.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xml.h"

static const char *const file = "service.xml";

static int minutes(struct arena **arena, const xmlNode *node, const char *name) {
  const char *text = xml_attribute(arena, node, name);
  return atoi(text) * 60 + atoi(text + 3);
}

static void hours_take(struct arena **arena, const xmlNode *node, struct service_contact *contact) {
  contact->hours_count = xml_count(node, "hours");
  contact->hours = arena_alloc(arena, contact->hours_count * sizeof *contact->hours);
  struct service_hours *hours = contact->hours;
  for (const xmlNode *child = xml_child(node, "hours"); child; child = xml_next(child, "hours"), hours++) {
    const char *days = xml_attribute(arena, child, "days");
    hours->working = strcmp(days, "other") != 0;
    hours->other = strcmp(days, "working") != 0;
    hours->from = minutes(arena, child, "from");
    hours->to = minutes(arena, child, "to");
  }
}

static void contacts_take(struct arena **arena, const xmlNode *node, struct service *service) {
  service->contact_count = xml_count(node, "contact");
  service->contacts = arena_alloc(arena, service->contact_count * sizeof *service->contacts);
  struct service_contact *contact = service->contacts;
  for (const xmlNode *child = xml_child(node, "contact"); child; child = xml_next(child, "contact"), contact++) {
    contact->code = xml_attribute(arena, child, "code");
    contact->name = xml_attribute(arena, child, "name");
    contact->number = xml_attribute(arena, child, "number");
    contact->checked = xml_attribute(arena, child, "checked");
    contact->duty = xml_attribute(arena, child, "duty") != NULL;
    contact->says = xml_words(arena, child, "says");
    hours_take(arena, child, contact);
  }
}

static void teams_take(struct arena **arena, const xmlNode *node, struct service *service) {
  service->team_count = xml_count(node, "team");
  service->teams = arena_alloc(arena, service->team_count * sizeof *service->teams);
  struct service_team *team = service->teams;
  for (const xmlNode *child = xml_child(node, "team"); child; child = xml_next(child, "team"), team++) {
    team->code = xml_attribute(arena, child, "code");
    team->name = xml_attribute(arena, child, "name");
    team->locality = xml_yes(child, "locality");
    team->postcodes = arena_alloc(arena, xml_count(child, "postcodes") * sizeof *team->postcodes);
    for (const xmlNode *code = xml_child(child, "postcodes"); code; code = xml_next(code, "postcodes"))
      team->postcodes[team->postcode_count++] = xml_attribute(arena, code, "begin");
  }
}

static void clocks_take(struct arena **arena, const xmlNode *node, struct service *service) {
  service->clock_count = xml_count(node, "clock");
  service->clocks = arena_alloc(arena, service->clock_count * sizeof *service->clocks);
  struct service_clock *clock = service->clocks;
  for (const xmlNode *child = xml_child(node, "clock"); child; child = xml_next(child, "clock"), clock++) {
    clock->kind = xml_attribute(arena, child, "kind");
    clock->unit = xml_attribute(arena, child, "unit");
    clock->amount = xml_number(child, "amount", 1);
    clock->warn = xml_number(child, "warn", 1);
    clock->extend = xml_number(child, "extend", 0);
    clock->says = xml_text(arena, child);
  }
}

static void limits_take(struct arena **arena, const xmlNode *node, struct service *service) {
  service->limits = arena_alloc(arena, (xml_count(node, "limit") + 1) * sizeof *service->limits);
  for (const xmlNode *one = xml_child(node, "limit"); one; one = xml_next(one, "limit"))
    service->limits[service->limit_count++] = (struct service_limit){
        .form = xml_attribute(arena, one, "form"), .per_address = xml_number(one, "per-address", 1), .per_form = xml_number(one, "per-form", 1)};
}

/* "level-of-need" is the list level_of_need of the database. */
static const char *processors(struct arena **arena, const xmlNode *protection) {
  const char *all = NULL;
  for (const xmlNode *one = xml_child(protection, "processor"); one; one = xml_next(one, "processor")) {
    const char *words = xml_text(arena, one);
    size_t n = (all ? strlen(all) + 2 : 0) + strlen(words);
    char *joined = arena_alloc(arena, n + 1);
    snprintf(joined, n + 1, "%s%s%s", all ? all : "", all ? "; " : "", words);
    all = joined;
  }
  return all;
}

static void protection_take(struct arena **arena, const xmlNode *node, struct service_protection *protection) {
  protection->controller = xml_words(arena, node, "controller");
  protection->processor = processors(arena, node);
  protection->basis = xml_words(arena, node, "basis");
  protection->sharing = xml_words(arena, node, "sharing-agreement");
  protection->retentions = arena_alloc(arena, (xml_count(node, "retention") + 1) * sizeof *protection->retentions);
  for (const xmlNode *one = xml_child(node, "retention"); one; one = xml_next(one, "retention"))
    protection->retentions[protection->retention_count++] =
        (struct service_retention){.class = xml_attribute(arena, one, "class"), .years = xml_number(one, "years", 0), .says = xml_text(arena, one)};
}

static const char *list_name(struct arena **arena, const xmlNode *node) {
  char *name = xml_attribute(arena, node, "name");
  for (char *at = name; *at; at++)
    if (*at == '-') *at = '_';
  return name;
}

static struct service_list *list_place(struct service *service, const char *name) {
  for (size_t i = 0; i < service->list_count; i++)
    if (strcmp(service->lists[i].name, name) == 0) return &service->lists[i];
  return &service->lists[service->list_count++];
}

static void lists_take(struct arena **arena, const xmlNode *node, struct service *service) {
  for (const xmlNode *child = xml_child(node, "list"); child; child = xml_next(child, "list")) {
    const char *name = list_name(arena, child);
    struct service_list *list = list_place(service, name);
    *list = (struct service_list){.name = name};
    list->codes = arena_alloc(arena, xml_count(child, "option") * sizeof *list->codes);
    for (const xmlNode *option = xml_child(child, "option"); option; option = xml_next(option, "option")) {
      struct service_code *code = &list->codes[list->count++];
      code->value = xml_attribute(arena, option, "value");
      code->label = xml_words(arena, option, "label");
      if (!code->label) code->label = code->value;
      code->hint = xml_words(arena, option, "hint");
      code->instead = xml_attribute(arena, option, "instead");
    }
  }
}

static void words_take(struct arena **arena, const xmlNode *root, struct service *service) {
  const xmlNode *brand = xml_child(root, "brand"), *door = xml_child(root, "front-door"), *complaints = xml_child(root, "complaints");
  const xmlNode *night = xml_child(root, "out-of-hours");
  if (night) {
    service->out_of_hours_mail = xml_attribute(arena, night, "mail");
    service->out_of_hours_from = xml_attribute(arena, night, "from");
    service->out_of_hours_to = xml_attribute(arena, night, "to");
  }
  service->code = xml_attribute(arena, root, "code");
  service->demonstration = xml_yes(root, "demonstration");
  service->name = xml_words(arena, root, "name");
  service->council = xml_words(arena, root, "council");
  service->brand = xml_attribute(arena, brand, "name");
  service->ink = xml_attribute(arena, brand, "ink");
  service->accent = xml_attribute(arena, brand, "accent");
  service->front_door = xml_attribute(arena, door, "name");
  service->front_door_mail = xml_attribute(arena, door, "mail");
  service->complaints = xml_attribute(arena, complaints, "name");
  service->complaints_mail = xml_attribute(arena, complaints, "mail");
  service->complaints_address = xml_attribute(arena, complaints, "address");
}

bool contact_open(const struct service_contact *contact, bool working, int minute) {
  for (size_t i = 0; i < contact->hours_count; i++) {
    const struct service_hours *hours = &contact->hours[i];
    if ((working ? hours->working : hours->other) && minute >= hours->from && minute < hours->to) return true;
  }
  return contact->hours_count == 0;
}

static bool somebody_answers(const struct service *service, bool working, int minute) {
  for (size_t i = 0; i < service->contact_count; i++)
    if (service->contacts[i].duty && contact_open(&service->contacts[i], working, minute)) return true;
  return false;
}

/* A child at risk cannot wait for office hours. */
static NEOERR *check_duty(const struct service *service, const xmlNode *contacts) {
  for (int minute = 0; minute < 24 * 60; minute++)
    for (int working = 0; working < 2; working++) {
      if (somebody_answers(service, working != 0, minute)) continue;
      char text[100];
      snprintf(text, sizeof text, "nobody answers for child protection at %02d:%02d on %s days", minute / 60, minute % 60,
               working ? "working" : "other");
      return nerr_pass(xml_fault(file, contacts, text));
    }
  return STATUS_OK;
}

static NEOERR *check_hours(const struct service *service, const xmlNode *contacts) {
  for (size_t i = 0; i < service->contact_count; i++)
    for (size_t j = 0; j < service->contacts[i].hours_count; j++)
      if (service->contacts[i].hours[j].from >= service->contacts[i].hours[j].to)
        return nerr_pass(xml_fault(file, contacts, "hours begin before they end; past midnight takes two"));
  return STATUS_OK;
}

static bool same_postcode(const struct service *service, size_t team, size_t n) {
  for (size_t i = 0; i <= team; i++)
    for (size_t j = 0; j < (i == team ? n : service->teams[i].postcode_count); j++)
      if (strcmp(service->teams[i].postcodes[j], service->teams[team].postcodes[n]) == 0) return true;
  return false;
}

static NEOERR *check_teams(const struct service *service, const xmlNode *teams) {
  for (size_t i = 0; i < service->team_count; i++) {
    const struct service_team *team = &service->teams[i];
    for (size_t j = 0; j < i; j++)
      if (strcmp(service->teams[j].code, team->code) == 0) return nerr_pass(xml_fault(file, teams, "two teams have the same code"));
    for (size_t j = 0; j < team->postcode_count; j++)
      if (same_postcode(service, i, j)) return nerr_pass(xml_fault(file, teams, "postcodes belong to one team only"));
  }
  return STATUS_OK;
}

/* Each of the wanted must be there once, as attribute of a child of list. */
static NEOERR *check_once(const xmlNode *list, const char *child, const char *attribute, const char *const *wanted, size_t count) {
  for (size_t i = 0; i < count; i++) {
    size_t found = 0;
    for (const xmlNode *one = xml_child(list, child); one; one = xml_next(one, child)) {
      xmlChar *value = xmlGetProp(one, BAD_CAST attribute);
      found += value && strcmp((const char *)value, wanted[i]) == 0;
      xmlFree(value);
    }
    char text[80];
    snprintf(text, sizeof text, "the %s %s must be there once", child, wanted[i]);
    if (found != 1) return nerr_pass(xml_fault(file, list, text));
  }
  return STATUS_OK;
}

/* Kinds of clock that procedures start: a missing one would leave work without a clock. A form without a limit would be
 * closed to everybody. */
static NEOERR *check_clocks_and_limits(const xmlNode *root) {
  static const char *const clocks[] = {"decision",
                                       "referrer_answer",
                                       "entry",
                                       "review",
                                       "support_end",
                                       "complaint_acknowledge",
                                       "complaint_answer",
                                       "complaint_acknowledge_2",
                                       "complaint_answer_2",
                                       "complaint_children_1",
                                       "complaint_children_2",
                                       "complaint_children_panel",
                                       "complaint_children_report",
                                       "complaint_children_3",
                                       "complaint_ask_again"};
  static const char *const limits[] = {"request", "complaint", "draft", "ask", "monitoring"};
  NEOERR *err = check_once(xml_child(root, "clocks"), "clock", "kind", clocks, sizeof clocks / sizeof *clocks);
  if (!err) err = check_once(xml_child(root, "limits"), "limit", "form", limits, sizeof limits / sizeof *limits);
  return nerr_pass(err);
}

static NEOERR *check_live(const struct service *service, const xmlNode *root) {
  static const char *const wanted[] = {"controller", "processor", "basis", "sharing-agreement", "retention"};
  const xmlNode *protection = xml_child(root, "data-protection");
  if (service->demonstration) return nerr_pass(xml_fault(file, root, "is a demonstration and cannot go live"));
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    char text[80];
    snprintf(text, sizeof text, "cannot go live without %s", wanted[i]);
    if (!xml_child(protection, wanted[i])) return nerr_pass(xml_fault(file, protection, text));
  }
  for (size_t i = 0; i < service->contact_count; i++)
    if (!service->contacts[i].checked)
      return nerr_pass(xml_fault(file, xml_child(root, "contacts"), "cannot go live with a number that nobody checked"));
  return STATUS_OK;
}

NEOERR *service_build(struct arena **arena, const xmlDoc *doc, const xmlDoc *common, bool live, struct service *service) {
  const xmlNode *root = xmlDocGetRootElement((xmlDoc *)doc), *lists = common ? xmlDocGetRootElement((xmlDoc *)common) : NULL;
  const xmlNode *contacts = xml_child(root, "contacts"), *own = xml_child(root, "lists");
  memset(service, 0, sizeof *service);
  words_take(arena, root, service);
  contacts_take(arena, contacts, service);
  teams_take(arena, xml_child(root, "teams"), service);
  clocks_take(arena, xml_child(root, "clocks"), service);
  limits_take(arena, xml_child(root, "limits"), service);
  protection_take(arena, xml_child(root, "data-protection"), &service->protection);
  size_t most = xml_count(own, "list") + (lists ? xml_count(lists, "list") : 0);
  service->lists = arena_alloc(arena, most * sizeof *service->lists);
  if (lists) lists_take(arena, lists, service);
  lists_take(arena, own, service);
  NEOERR *err = check_hours(service, contacts);
  if (!err) err = check_duty(service, contacts);
  if (!err) err = check_teams(service, xml_child(root, "teams"));
  if (!err) err = check_clocks_and_limits(root);
  if (!err && live) err = check_live(service, root);
  return nerr_pass(err);
}
