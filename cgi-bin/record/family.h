/* family.h: the rows of a family's record: front page, people, team, entries, concerns, chronology. Rights
 * follow the involvement, so both programs have them over the same inner procedures and templates. P is the
 * program's name as a literal. */
#ifndef ONEDOOR_CGI_BIN_RECORD_FAMILY_H
#define ONEDOOR_CGI_BIN_RECORD_FAMILY_H

#include "cgi-bin/record/genogram.h"
#include "cgi-bin/record/rows.h"
#include "serve/answers.h"

/* clang-format off */
/* A search is sent, not asked for: no name in an address. */
#define FAMILY_LISTS(P)                                                                                            \
  FAMILY_PAGE(P, "family", "list", "/" P "/families", .query = "state sort page", .form = "family-search"),             \
  {.kind = ROUTE_ACTION, .name = P ".family_search", .path = "/" P "/families/search", .form = "family-search",    \
   .page = P ".family_list", .scripted = "record/family/search"},                                                  \
  FAMILY_PAGE(P, "family", "show", FAMILY(P)),                                                                     \
  FAMILY_PAGE(P, "origin", "show", FAMILY(P) "/origin", .handler = answers_of_enquiry),                            \
  FAMILY_PAGE(P, "origin", "later", FAMILY(P) "/origin/{arrival}", .handler = answers_of_enquiry),                 \
  FAMILY_PAGE(P, "chronology", "show", FAMILY(P) "/chronology", .query = "kind person page"),                      \
  FAMILY_PAGE(P, "episode", "edit", FAMILY(P) "/levels", .form = "episode"),                                       \
  FAMILY_ACTION(P, "episode", "save", FAMILY(P) "/levels", "edit", FAMILY(P) "?done=levels", .form = "episode")

#define FAMILY_PEOPLE(P)                                                                                           \
  FAMILY_PAGE(P, "person", "new", FAMILY(P) "/person", .form = "person"),                                          \
  FAMILY_ACTION(P, "person", "add", FAMILY(P) "/person", "new", FAMILY(P) "/person/{person}?done=person",          \
                .form = "person"),                                                                                 \
  FAMILY_PAGE(P, "person", "show", FAMILY(P) "/person/{person}"),                                                  \
  FAMILY_PAGE(P, "person", "edit", FAMILY(P) "/person/{person}/change", .form = "person-change"),                  \
  FAMILY_ACTION(P, "person", "change", FAMILY(P) "/person/{person}/change", "edit", FAMILY(P) "?done=person",      \
                .form = "person-change"),                                                                          \
  FAMILY_PAGE(P, "safecontact", "edit", FAMILY(P) "/person/{person}/safe-contact", .form = "safe-contact"),        \
  FAMILY_ACTION(P, "safecontact", "save", FAMILY(P) "/person/{person}/safe-contact", "edit",                       \
                FAMILY(P) "/person/{person}?done=safe-contact", .form = "safe-contact"),                           \
  FAMILY_PAGE(P, "relationship", "new", FAMILY(P) "/relationship", .form = "relationship"),                        \
  FAMILY_ACTION(P, "relationship", "add", FAMILY(P) "/relationship", "new", FAMILY(P) "?done=relationship",        \
                .form = "relationship"),                                                                           \
  FAMILY_PAGE(P, "relationship", "edit", FAMILY(P) "/relationship/{person}/{other}", .form = "relationship-change"), \
  FAMILY_ACTION(P, "relationship", "change", FAMILY(P) "/relationship/{person}/{other}", "edit",                   \
                FAMILY(P) "?done=relationship", .form = "relationship-change"),                                    \
  FAMILY_PAGE(P, "genogram", "show", FAMILY(P) "/genogram", .handler = genogram_of_family),                        \
  FAMILY_PAGE(P, "stay", "new", FAMILY(P) "/address", .form = "stay"),                                             \
  FAMILY_ACTION(P, "stay", "add", FAMILY(P) "/address", "new", FAMILY(P) "?done=address", .form = "stay"),         \
  FAMILY_PAGE(P, "stay", "edit", FAMILY(P) "/address/{stay}", .form = "stay-change"),                              \
  FAMILY_ACTION(P, "stay", "change", FAMILY(P) "/address/{stay}", "edit", FAMILY(P) "?done=address",               \
                .form = "stay-change")

#define FAMILY_TEAM(P)                                                                                             \
  FAMILY_PAGE(P, "involvement", "show", FAMILY(P) "/team"),                                                        \
  FAMILY_PAGE(P, "involvement", "new", FAMILY(P) "/team/new"),                                                     \
  FAMILY_PAGE(P, "involvement", "choose", FAMILY(P) "/team/new/{agency}", .form = "taf-member"),                   \
  FAMILY_ACTION(P, "involvement", "add", FAMILY(P) "/team/new/{agency}", "choose", FAMILY(P) "/team?done=member",  \
                .form = "taf-member"),                                                                             \
  FAMILY_PAGE(P, "involvement", "edit", FAMILY(P) "/team/member/{involvement}", .form = "taf-change"),             \
  FAMILY_ACTION(P, "involvement", "change", FAMILY(P) "/team/member/{involvement}", "edit",                        \
                FAMILY(P) "/team?done=member", .form = "taf-change"),                                              \
  FAMILY_BUTTON(P, "involvement", "end", FAMILY(P) "/team/member/{involvement}/end", FAMILY(P) "/team?done=member")

/* Whoever records a no may lose sight of the record with it, if they are of another agency: AFTER is where they go. */
#define FAMILY_AGREEMENT(P, AFTER)                                                                                 \
  FAMILY_PAGE(P, "agreement", "list", FAMILY(P) "/agreement"),                                                     \
  FAMILY_PAGE(P, "agreement", "new", FAMILY(P) "/agreement/new", .form = "agreement"),                             \
  FAMILY_ACTION(P, "agreement", "add", FAMILY(P) "/agreement/new", "new", AFTER, .form = "agreement"),             \
  FAMILY_PAGE(P, "agreement", "edit", FAMILY(P) "/agreement/{agreement}/withdraw", .form = "agreement-withdrawal"), \
  FAMILY_ACTION(P, "agreement", "withdraw", FAMILY(P) "/agreement/{agreement}/withdraw", "edit", AFTER,            \
                .form = "agreement-withdrawal"),                                                                   \
  FAMILY_PAGE(P, "sharing", "new", FAMILY(P) "/sharing/new", .form = "sharing"),                                   \
  FAMILY_ACTION(P, "sharing", "add", FAMILY(P) "/sharing/new", "new", AFTER, .form = "sharing")

#define FAMILY_ENTRIES(P)                                                                                          \
  FAMILY_PAGE(P, "entry", "new", FAMILY(P) "/entry", .form = "entry"),                                             \
  FAMILY_ACTION(P, "entry", "add", FAMILY(P) "/entry", "new", FAMILY(P) "/entry/{entry}?done=entry",               \
                .form = "entry"),                                                                                  \
  FAMILY_PAGE(P, "entry", "show", FAMILY(P) "/entry/{entry}"),                                                     \
  FAMILY_PAGE(P, "entry", "audience", FAMILY(P) "/entry/{entry}/audience"),                                        \
  FAMILY_PAGE(P, "entry", "edit", FAMILY(P) "/entry/{entry}/correct", .form = "entry-correct"),                    \
  FAMILY_ACTION(P, "entry", "correct", FAMILY(P) "/entry/{entry}/correct", "edit",                                 \
                FAMILY(P) "/chronology?done=corrected", .form = "entry-correct"),                                  \
  {.kind = ROUTE_PAGE, .name = P ".entry_retract_ask", .path = FAMILY(P) "/entry/{entry}/retract",                 \
   .form = "entry-remove", .scripted = "record/entry/retract"},                                                    \
  FAMILY_ACTION(P, "entry", "retract", FAMILY(P) "/entry/{entry}/retract", "retract_ask",                          \
                FAMILY(P) "/entry/{entry}?done=retracted", .form = "entry-remove"),                                \
  {.kind = ROUTE_PAGE, .name = P ".entry_misplace_ask", .path = FAMILY(P) "/entry/{entry}/wrong-family",           \
   .form = "entry-remove", .scripted = "record/entry/misplace"},                                                   \
  FAMILY_ACTION(P, "entry", "misplace", FAMILY(P) "/entry/{entry}/wrong-family", "misplace_ask",                   \
                FAMILY(P) "/chronology?done=misplaced", .form = "entry-remove")

#define FAMILY_CONCERNS(P)                                                                                         \
  FAMILY_PAGE(P, "concern", "new", FAMILY(P) "/concern", .form = "concern"),                                       \
  FAMILY_ACTION(P, "concern", "add", FAMILY(P) "/concern", "new", FAMILY(P) "/concerns?done=concern",              \
                .form = "concern"),                                                                                \
  FAMILY_PAGE(P, "concern", "list", FAMILY(P) "/concerns"),                                                        \
  FAMILY_PAGE(P, "concern", "edit", FAMILY(P) "/concern/{concern}", .form = "concern-told"),                       \
  FAMILY_ACTION(P, "concern", "tell", FAMILY(P) "/concern/{concern}", "edit", FAMILY(P) "/concerns?done=told",     \
                .form = "concern-told"),                                                                           \
  FAMILY_PAGE(P, "warning", "list", FAMILY(P) "/warning", .form = "warning"),                                      \
  FAMILY_ACTION(P, "warning", "add", FAMILY(P) "/warning", "list", FAMILY(P) "/warning?done=saved",                \
                .form = "warning"),                                                                                \
  FAMILY_ACTION(P, "warning", "confirm", FAMILY(P) "/warning/{warning}/confirm", "list",                           \
                FAMILY(P) "/warning?done=saved", .form = "warning"),                                               \
  FAMILY_BUTTON(P, "warning", "end", FAMILY(P) "/warning/{warning}/end", FAMILY(P) "/warning?done=saved")

#define FAMILY_ROUTES(P) FAMILY_LISTS(P), FAMILY_PEOPLE(P), FAMILY_TEAM(P), FAMILY_ENTRIES(P), FAMILY_CONCERNS(P)

/* Only casework has these: they are the manager's, and breaking the glass is the council's. Who records a conflict of
 * their own loses sight of the family. */
#define FAMILY_MANAGER_ROUTES(P)                                                                                   \
  FAMILY_PAGE(P, "allocation", "board", "/" P "/allocation", .query = "need sort page"),                                                   \
  FAMILY_PAGE(P, "allocation", "edit", FAMILY(P) "/allocation", .form = "allocation"),                             \
  FAMILY_ACTION(P, "allocation", "save", FAMILY(P) "/allocation", "edit", "/" P "/allocation?done=allocated",      \
                .form = "allocation"),                                                                             \
  FAMILY_PAGE(P, "conflict", "list", FAMILY(P) "/conflict", .form = "conflict"),                                   \
  FAMILY_ACTION(P, "conflict", "add", FAMILY(P) "/conflict", "list", "/" P "/families?done=conflict",              \
                .form = "conflict"),                                                                               \
  FAMILY_PAGE(P, "breach", "edit", FAMILY(P) "/entry/{entry}/breach", .form = "breach"),                           \
  FAMILY_ACTION(P, "breach", "close", FAMILY(P) "/entry/{entry}/breach", "edit", FAMILY(P) "/entry/{entry}?done=saved", \
                .form = "breach"),                                                                                 \
  FAMILY_PAGE(P, "restriction", "list", FAMILY(P) "/restriction", .form = "restriction"),                          \
  FAMILY_ACTION(P, "restriction", "add", FAMILY(P) "/restriction", "list", FAMILY(P) "/restriction?done=restricted", \
                .form = "restriction"),                                                                            \
  FAMILY_PAGE(P, "restriction", "edit", FAMILY(P) "/restriction/end", .form = "restriction-end"),                  \
  FAMILY_ACTION(P, "restriction", "end", FAMILY(P) "/restriction/end", "edit", FAMILY(P) "/restriction?done=saved", \
                .form = "restriction-end"),                                                                        \
  FAMILY_PAGE(P, "restriction", "choose", FAMILY(P) "/restriction/manager", .form = "restriction-manager"),        \
  FAMILY_ACTION(P, "restriction", "hand_over", FAMILY(P) "/restriction/manager", "choose",                         \
                "/" P "/families?done=handed-over", .form = "restriction-manager"),                                \
  FAMILY_PAGE(P, "look", "list", FAMILY(P) "/looks", .query = "who day page"),                                     \
  FAMILY_PAGE(P, "glass", "new", "/" P "/emergency", .form = "emergency"),                                         \
  FAMILY_ACTION(P, "glass", "add", "/" P "/emergency", "new", FAMILY(P), .form = "emergency"),                     \
  FAMILY_BUTTON(P, "glass", "end", FAMILY(P) "/emergency/end", "/" P "?done=finished"),                            \
  FAMILY_PAGE(P, "glass", "list", "/" P "/emergencies"),                                                           \
  FAMILY_PAGE(P, "glass", "show", "/" P "/emergency/{glass}", .form = "emergency-review"),                         \
  FAMILY_ACTION(P, "glass", "review", "/" P "/emergency/{glass}", "show", "/" P "/emergencies?done=saved",         \
                .form = "emergency-review"),                                                                       \
  FAMILY_BUTTON(P, "conflict", "end", FAMILY(P) "/conflict/{member}/end", FAMILY(P) "/conflict?done=saved"),       \
  FAMILY_PAGE(P, "agreement", "question", FAMILY(P) "/agreement/decide", .form = "agreement-decision"),            \
  FAMILY_ACTION(P, "agreement", "decide", FAMILY(P) "/agreement/decide", "question",                               \
                FAMILY(P) "/agreement?done=decided", .form = "agreement-decision"),                                \
  FAMILY_PAGE(P, "sharing", "edit", FAMILY(P) "/sharing/{sharing}/override", .form = "sharing-override"),          \
  FAMILY_ACTION(P, "sharing", "override", FAMILY(P) "/sharing/{sharing}/override", "edit",                         \
                FAMILY(P) "/agreement?done=saved", .form = "sharing-override"),                                    \
  FAMILY_BUTTON(P, "sharing", "resume", FAMILY(P) "/sharing/{sharing}/resume", FAMILY(P) "/agreement?done=saved"), \
  FAMILY_BUTTON(P, "person", "part", FAMILY(P) "/person/{person}/other/{other}/part",                               \
                FAMILY(P) "/person/{person}?done=saved"),                                                          \
  FAMILY_BUTTON(P, "entry", "restore", FAMILY(P) "/entry/{entry}/restore", FAMILY(P) "/entry/{entry}?done=restored")
/* clang-format on */

#endif
