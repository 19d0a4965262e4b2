/* casework: the council's front door, managers and key workers. */
#include "cgi-bin/casework/enquiry.h"
#include "cgi-bin/casework/purpose.h"
#include "cgi-bin/intake/danger.h"
#include "cgi-bin/office/complaint.h"
#include "cgi-bin/office/cover.h"
#include "cgi-bin/record/family.h"
#include "cgi-bin/record/feedback.h"
#include "cgi-bin/record/work.h"
#include "serve/route.h"

/* Where a manager says why they read a record. */
#define PURPOSE "/casework/family/{reference}/purpose"

/* clang-format off */
static const struct route routes[] = {
    {ROUTE_PAGE, "casework.home_show", "/casework", .scripted = "home/show"},
    {.kind = ROUTE_PAGE, .name = "casework.session_stay", .path = "/casework/stay", .scripted = "office/session/stay"},

    /* the front door */
    {ROUTE_PAGE, "casework.inbox_list", "/casework/inbox", .query = "state find kind urgency sort page"},
    {ROUTE_PAGE, "casework.held_list", "/casework/held", .query = "state page", .form = "held", .scripted = "intake/held/list"},
    {ROUTE_ACTION, "casework.held_decide", "/casework/held", .form = "held", .page = "casework.held_list", .then = "/casework/held?done=saved"},
    {ROUTE_PAGE, "casework.enquiry_show", "/casework/enquiry/{reference}", .scripted = "casework/enquiry/show",
     .handler = enquiry_read},
    {ROUTE_ACTION, "casework.match_choose", "/casework/enquiry/{reference}/match", .form = "match",
     .then = "/casework/enquiry/{reference}?done=saved"},
    {ROUTE_ACTION, "casework.match_refuse", "/casework/enquiry/{reference}/no-match",
     .then = "/casework/enquiry/{reference}?done=saved"},
    {ROUTE_PAGE, "casework.decision_edit", "/casework/enquiry/{reference}/decide", .form = "decision",
     .scripted = "casework/decision/edit", .handler = decision_read},
    {ROUTE_ACTION, "casework.decision_add", "/casework/enquiry/{reference}/decide", .form = "decision",
     .page = "casework.decision_edit", .then = "/casework/enquiry/{reference}?done=decided"},
    {.kind = ROUTE_PAGE, .name = "casework.telephone_begin", .path = "/casework/telephone"},
    {ROUTE_ACTION, "casework.telephone_start", "/casework/telephone", .then = "/casework/telephone/{draft}/caller"},
    {ROUTE_JOURNEY, "casework.telephone", "/casework/telephone/{draft}", .form = "telephone",
     .then = "/casework/enquiry/{reference}?done=sent", .scripted = "intake/draft"},
    {ROUTE_PAGE, "casework.draft_confirm", "/casework/telephone/{draft}/delete", .scripted = "intake/draft/confirm"},
    {ROUTE_ACTION, "casework.draft_delete", "/casework/telephone/{draft}/delete", .then = "/casework/telephone?done=deleted"},

    DANGER_ROUTES("casework"),
    {.kind = ROUTE_PAGE, .name = "casework.danger_pass_ask", .path = DANGER("casework") "/pass", .form = "danger-pass", .scripted = "intake/danger/edit"},
    {.kind = ROUTE_ACTION, .name = "casework.danger_pass", .path = DANGER("casework") "/pass", .form = "danger-pass", .page = "casework.danger_pass_ask",
     .then = "/casework/inbox?done=passed"},

    FAMILY_ROUTES("casework"),
    FAMILY_AGREEMENT("casework", FAMILY("casework") "/agreement?done=saved"),
    FAMILY_MANAGER_ROUTES("casework"),
    WORK_ROUTES("casework"),
    WORK_MANAGER_ROUTES("casework"),
    {.kind = ROUTE_PAGE, .name = "casework.purpose_new", .path = PURPOSE, .query = "next", .form = "purpose",
     .scripted = "record/purpose/new", .rule = purpose_page},
    {.kind = ROUTE_ACTION, .name = "casework.purpose_add", .path = PURPOSE, .query = "next", .form = "purpose",
     .page = "casework.purpose_new", .then = "/casework/family/{reference}", .handler = purpose_go},
    COVER_ROUTES("casework"),
    FEEDBACK_ROUTES("casework"),
    COMPLAINT_TAKE_ROUTES("casework", "/casework/complaint"),
    {.kind = ROUTE_PAGE, .name = "casework.compliment_list", .path = "/casework/compliments", .scripted = "office/compliment/list"},

    {0},
};
/* clang-format on */

int main(int argc, char **argv) {
  static const struct program program = {.name = "casework", .routes = routes, .purpose = PURPOSE, .viewer = "casework.session_stay"};

  return serve_main(&program, argc, argv);
}
