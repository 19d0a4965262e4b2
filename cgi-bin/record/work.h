/* work.h: the rows of the team's work: assessment, family plan, actions, meetings, reviews, more time,
 * closing. A partner may lead as well as a key worker, so both programs have them over the same inner
 * procedures and templates. P is the program's name as a literal. */
#ifndef ONEDOOR_CGI_BIN_RECORD_WORK_H
#define ONEDOOR_CGI_BIN_RECORD_WORK_H

#include "serve/route.h"

#define WORK_FAMILY(P) "/" P "/family/{reference}"

/* A page, and an action that is sent from the page of the same path. */
#define WORK_PAGE(P, THING, VERB, PATH, ...)                                                                      \
  {.kind = ROUTE_PAGE, .name = P "." THING "_" VERB, .path = PATH, .scripted = "record/" THING "/" VERB, ##__VA_ARGS__}
#define WORK_ACTION(P, THING, VERB, PATH, PAGE, THEN, ...)                                                        \
  {.kind = ROUTE_ACTION, .name = P "." THING "_" VERB, .path = PATH, .page = P "." THING "_" PAGE, .then = THEN, ##__VA_ARGS__}

#define WORK_ASSESSMENT(P)                                                                                        \
  WORK_PAGE(P, "assessment", "show", WORK_FAMILY(P) "/assessment", .query = "number"),                            \
  WORK_PAGE(P, "assessment", "edit", WORK_FAMILY(P) "/assessment/edit", .form = "assessment"),                    \
  WORK_ACTION(P, "assessment", "add", WORK_FAMILY(P) "/assessment/edit", "edit",                                  \
              WORK_FAMILY(P) "/assessment?done=assessment", .form = "assessment", .flags = ROUTE_ANSWERS)

#define WORK_PLAN(P)                                                                                              \
  WORK_PAGE(P, "plan", "show", WORK_FAMILY(P) "/plan"),                                                           \
  WORK_PAGE(P, "plan", "past", WORK_FAMILY(P) "/plan/version/{number}"),                                          \
  WORK_PAGE(P, "plan", "agreement", WORK_FAMILY(P) "/plan/agreement", .form = "plan-agreement"),                  \
  WORK_ACTION(P, "plan", "agree", WORK_FAMILY(P) "/plan/agreement", "agreement",                                  \
              WORK_FAMILY(P) "/plan?done=plan", .form = "plan-agreement"),                                        \
  WORK_PAGE(P, "need", "new", WORK_FAMILY(P) "/need", .form = "plan-need"),                                       \
  WORK_ACTION(P, "need", "add", WORK_FAMILY(P) "/need", "new", WORK_FAMILY(P) "/plan?done=plan",                  \
              .form = "plan-need"),                                                                               \
  WORK_PAGE(P, "need", "edit", WORK_FAMILY(P) "/need/{item}", .form = "plan-need-change"),                        \
  WORK_ACTION(P, "need", "change", WORK_FAMILY(P) "/need/{item}", "edit", WORK_FAMILY(P) "/plan?done=plan",       \
              .form = "plan-need-change")

#define WORK_ACTIONS(P)                                                                                           \
  WORK_PAGE(P, "action", "mine", "/" P "/actions"),                                                               \
  WORK_PAGE(P, "action", "list", WORK_FAMILY(P) "/actions"),                                                      \
  WORK_PAGE(P, "action", "new", WORK_FAMILY(P) "/action", .query = "item", .form = "plan-action"),                \
  WORK_ACTION(P, "action", "add", WORK_FAMILY(P) "/action", "new", WORK_FAMILY(P) "/plan?done=action",            \
              .form = "plan-action"),                                                                             \
  WORK_PAGE(P, "action", "progress", WORK_FAMILY(P) "/action/{action}", .form = "action-update"),                 \
  WORK_ACTION(P, "action", "update", WORK_FAMILY(P) "/action/{action}", "progress",                               \
              WORK_FAMILY(P) "/actions?done=action", .form = "action-update"),                                    \
  WORK_PAGE(P, "action", "edit", WORK_FAMILY(P) "/action/{action}/edit", .form = "plan-action"),                  \
  WORK_ACTION(P, "action", "change", WORK_FAMILY(P) "/action/{action}/edit", "edit",                              \
              WORK_FAMILY(P) "/plan?done=action", .form = "plan-action")

#define WORK_MEETINGS(P)                                                                                          \
  WORK_PAGE(P, "meeting", "list", WORK_FAMILY(P) "/meetings"),                                                    \
  WORK_PAGE(P, "meeting", "new", WORK_FAMILY(P) "/meeting", .form = "meeting"),                                   \
  WORK_ACTION(P, "meeting", "add", WORK_FAMILY(P) "/meeting", "new",                                              \
              WORK_FAMILY(P) "/meeting/{meeting}?done=meeting", .form = "meeting"),                               \
  WORK_PAGE(P, "meeting", "show", WORK_FAMILY(P) "/meeting/{meeting}"),                                           \
  WORK_PAGE(P, "meeting", "edit", WORK_FAMILY(P) "/meeting/{meeting}/edit", .form = "meeting"),                   \
  WORK_ACTION(P, "meeting", "change", WORK_FAMILY(P) "/meeting/{meeting}/edit", "edit",                           \
              WORK_FAMILY(P) "/meeting/{meeting}?done=meeting", .form = "meeting"),                               \
  WORK_PAGE(P, "meeting", "confirm", WORK_FAMILY(P) "/meeting/{meeting}/cancel"),                                 \
  WORK_ACTION(P, "meeting", "cancel", WORK_FAMILY(P) "/meeting/{meeting}/cancel", "confirm",                      \
              WORK_FAMILY(P) "/meetings?done=cancelled"),                                                         \
  WORK_PAGE(P, "meeting", "minutes", WORK_FAMILY(P) "/meeting/{meeting}/minutes", .form = "minutes"),             \
  WORK_ACTION(P, "meeting", "minute", WORK_FAMILY(P) "/meeting/{meeting}/minutes", "minutes",                     \
              WORK_FAMILY(P) "/meeting/{meeting}?done=minutes", .form = "minutes")

#define WORK_REVIEWS(P)                                                                                           \
  WORK_PAGE(P, "review", "list", WORK_FAMILY(P) "/reviews"),                                                      \
  WORK_PAGE(P, "review", "new", WORK_FAMILY(P) "/review", .form = "review"),                                      \
  WORK_ACTION(P, "review", "add", WORK_FAMILY(P) "/review", "new", WORK_FAMILY(P) "/reviews?done=review",         \
              .form = "review"),                                                                                  \
  WORK_PAGE(P, "extension", "show", WORK_FAMILY(P) "/extension"),                                                 \
  WORK_PAGE(P, "extension", "new", WORK_FAMILY(P) "/extension/ask", .form = "extension"),                         \
  WORK_ACTION(P, "extension", "ask", WORK_FAMILY(P) "/extension/ask", "new",                                      \
              WORK_FAMILY(P) "/extension?done=asked", .form = "extension")

/* Whoever closes may lose sight of the record with it. */
#define WORK_CLOSURE(P)                                                                                           \
  WORK_PAGE(P, "closure", "new", WORK_FAMILY(P) "/close", .form = "closure"),                                     \
  WORK_ACTION(P, "closure", "add", WORK_FAMILY(P) "/close", "new", "/" P "/families?done=closed",                 \
              .form = "closure")

#define WORK_ROUTES(P)                                                                                            \
  WORK_ASSESSMENT(P), WORK_PLAN(P), WORK_ACTIONS(P), WORK_MEETINGS(P), WORK_REVIEWS(P), WORK_CLOSURE(P)

/* Only casework has these: they are the manager's. */
#define WORK_MANAGER_ROUTES(P)                                                                                    \
  WORK_PAGE(P, "extension", "list", "/" P "/extensions"),                                                         \
  WORK_PAGE(P, "extension", "edit", WORK_FAMILY(P) "/extension/{item}", .form = "extension-decision"),            \
  WORK_ACTION(P, "extension", "decide", WORK_FAMILY(P) "/extension/{item}", "edit",                               \
              WORK_FAMILY(P) "/extension?done=decided", .form = "extension-decision"),                            \
  WORK_PAGE(P, "closure", "show", WORK_FAMILY(P) "/closure")

#endif
