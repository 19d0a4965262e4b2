/* work.h: the rows of the team's work: assessment, family plan, actions, meetings, reviews, more time,
 * closing. A partner may lead as well as a key worker, so both programs have them over the same inner
 * procedures and templates. P is the program's name as a literal. */
#ifndef ONEDOOR_CGI_BIN_RECORD_WORK_H
#define ONEDOOR_CGI_BIN_RECORD_WORK_H

#include "cgi-bin/record/rows.h"

/* clang-format off */
#define WORK_ASSESSMENT(P)                                                                                        \
  FAMILY_PAGE(P, "assessment", "show", FAMILY(P) "/assessment", .query = "number"),                               \
  FAMILY_PAGE(P, "assessment", "edit", FAMILY(P) "/assessment/edit", .query = "kept", .form = "assessment"),      \
  FAMILY_ACTION(P, "assessment", "keep", FAMILY(P) "/assessment/edit/draft", "edit",                              \
                FAMILY(P) "/assessment/edit?done=draft", .form = "assessment", .flags = ROUTE_ANSWERS | ROUTE_BEGIN), \
  FAMILY_ACTION(P, "assessment", "add", FAMILY(P) "/assessment/edit", "edit",                                     \
                FAMILY(P) "/assessment?done=assessment", .form = "assessment", .flags = ROUTE_ANSWERS)

#define WORK_PLAN(P)                                                                                              \
  FAMILY_PAGE(P, "plan", "show", FAMILY(P) "/plan"),                                                              \
  FAMILY_PAGE(P, "plan", "past", FAMILY(P) "/plan/version/{number}"),                                             \
  FAMILY_PAGE(P, "plan", "agreement", FAMILY(P) "/plan/agreement", .form = "plan-agreement"),                     \
  FAMILY_ACTION(P, "plan", "agree", FAMILY(P) "/plan/agreement", "agreement",                                     \
                FAMILY(P) "/plan?done=plan", .form = "plan-agreement"),                                           \
  FAMILY_PAGE(P, "need", "new", FAMILY(P) "/need", .form = "plan-need"),                                          \
  FAMILY_ACTION(P, "need", "add", FAMILY(P) "/need", "new", FAMILY(P) "/plan?done=plan",                          \
                .form = "plan-need"),                                                                             \
  FAMILY_PAGE(P, "need", "edit", FAMILY(P) "/need/{item}", .form = "plan-need-change"),                           \
  FAMILY_ACTION(P, "need", "change", FAMILY(P) "/need/{item}", "edit", FAMILY(P) "/plan?done=plan",               \
                .form = "plan-need-change")

#define WORK_ACTIONS(P)                                                                                           \
  FAMILY_PAGE(P, "action", "mine", "/" P "/actions"),                                                             \
  FAMILY_PAGE(P, "action", "list", FAMILY(P) "/actions"),                                                         \
  FAMILY_PAGE(P, "action", "new", FAMILY(P) "/action", .query = "item", .form = "plan-action"),                   \
  FAMILY_ACTION(P, "action", "add", FAMILY(P) "/action", "new", FAMILY(P) "/plan?done=action",                    \
                .form = "plan-action"),                                                                           \
  FAMILY_PAGE(P, "action", "progress", FAMILY(P) "/action/{action}", .form = "action-update"),                    \
  FAMILY_ACTION(P, "action", "update", FAMILY(P) "/action/{action}", "progress",                                  \
                FAMILY(P) "/actions?done=action", .form = "action-update"),                                       \
  FAMILY_PAGE(P, "action", "edit", FAMILY(P) "/action/{action}/edit", .form = "plan-action"),                     \
  FAMILY_ACTION(P, "action", "change", FAMILY(P) "/action/{action}/edit", "edit",                                 \
                FAMILY(P) "/plan?done=action", .form = "plan-action")

#define WORK_MEETINGS(P)                                                                                          \
  FAMILY_PAGE(P, "meeting", "list", FAMILY(P) "/meetings"),                                                       \
  FAMILY_PAGE(P, "meeting", "new", FAMILY(P) "/meeting", .form = "meeting"),                                      \
  FAMILY_ACTION(P, "meeting", "add", FAMILY(P) "/meeting", "new",                                                 \
                FAMILY(P) "/meeting/{meeting}?done={said}", .form = "meeting"),                                  \
  FAMILY_PAGE(P, "meeting", "show", FAMILY(P) "/meeting/{meeting}"),                                              \
  FAMILY_PAGE(P, "meeting", "edit", FAMILY(P) "/meeting/{meeting}/edit", .form = "meeting"),                      \
  FAMILY_ACTION(P, "meeting", "change", FAMILY(P) "/meeting/{meeting}/edit", "edit",                              \
                FAMILY(P) "/meeting/{meeting}?done={said}", .form = "meeting"),                                  \
  FAMILY_PAGE(P, "meeting", "confirm", FAMILY(P) "/meeting/{meeting}/cancel"),                                    \
  FAMILY_ACTION(P, "meeting", "cancel", FAMILY(P) "/meeting/{meeting}/cancel", "confirm",                         \
                FAMILY(P) "/meetings?done=cancelled"),                                                            \
  FAMILY_PAGE(P, "meeting", "minutes", FAMILY(P) "/meeting/{meeting}/minutes", .query = "kept", .form = "minutes"), \
  FAMILY_ACTION(P, "meeting", "keep", FAMILY(P) "/meeting/{meeting}/minutes/draft", "minutes",                    \
                FAMILY(P) "/meeting/{meeting}/minutes?done=draft", .form = "minutes", .flags = ROUTE_ANSWERS | ROUTE_BEGIN), \
  FAMILY_ACTION(P, "meeting", "minute", FAMILY(P) "/meeting/{meeting}/minutes", "minutes",                        \
                FAMILY(P) "/meeting/{meeting}?done={said}", .form = "minutes")

#define WORK_REVIEWS(P)                                                                                           \
  FAMILY_PAGE(P, "review", "list", FAMILY(P) "/reviews"),                                                         \
  FAMILY_PAGE(P, "review", "new", FAMILY(P) "/review", .form = "review"),                                         \
  FAMILY_ACTION(P, "review", "add", FAMILY(P) "/review", "new", FAMILY(P) "/reviews?done=review",                 \
                .form = "review"),                                                                                \
  FAMILY_PAGE(P, "extension", "show", FAMILY(P) "/extension"),                                                    \
  FAMILY_PAGE(P, "extension", "new", FAMILY(P) "/extension/ask", .form = "extension"),                            \
  FAMILY_ACTION(P, "extension", "ask", FAMILY(P) "/extension/ask", "new",                                         \
                FAMILY(P) "/extension?done=asked", .form = "extension")

/* Whoever closes may lose sight of the record with it. */
#define WORK_CLOSURE(P)                                                                                           \
  FAMILY_PAGE(P, "closure", "new", FAMILY(P) "/close", .form = "closure"),                                        \
  FAMILY_ACTION(P, "closure", "add", FAMILY(P) "/close", "new", "/" P "/families?done=closed",                    \
                .form = "closure")

#define WORK_ROUTES(P)                                                                                            \
  WORK_ASSESSMENT(P), WORK_PLAN(P), WORK_ACTIONS(P), WORK_MEETINGS(P), WORK_REVIEWS(P), WORK_CLOSURE(P)

/* Only casework has these: they are the manager's. */
#define WORK_MANAGER_ROUTES(P)                                                                                    \
  FAMILY_PAGE(P, "extension", "list", "/" P "/extensions"),                                                       \
  FAMILY_PAGE(P, "extension", "edit", FAMILY(P) "/extension/{item}", .form = "extension-decision"),               \
  FAMILY_ACTION(P, "extension", "decide", FAMILY(P) "/extension/{item}", "edit",                                  \
                FAMILY(P) "/extension?done=more-time", .form = "extension-decision"),                               \
  FAMILY_PAGE(P, "closure", "show", FAMILY(P) "/closure")
/* clang-format on */

#endif
