/* manage: complaints register, the guide, mail and jobs, accounts. */
#include "cgi-bin/intake/danger.h"
#include "cgi-bin/manage/analysis.h"
#include "cgi-bin/manage/complaint.h"
#include "cgi-bin/manage/feedback.h"
#include "cgi-bin/manage/guide.h"
#include "cgi-bin/manage/letter.h"
#include "cgi-bin/office/complaint.h"
#include "cgi-bin/office/cover.h"
#include "serve/route.h"

/* clang-format off */
static const struct route routes[] = {
    {.kind = ROUTE_PAGE, .name = "manage.home_show", .path = "/manage", .scripted = "home/show"},
    {.kind = ROUTE_PAGE, .name = "manage.session_stay", .path = "/manage/stay", .scripted = "office/session/stay"},

    {.kind = ROUTE_PAGE, .name = "manage.held_list", .path = "/manage/complaints/held", .query = "state page", .form = "held", .scripted = "intake/held/list"},
    {.kind = ROUTE_ACTION, .name = "manage.held_decide", .path = "/manage/complaints/held", .form = "held", .page = "manage.held_list",
     .then = "/manage/complaints/held?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_list", .path = "/manage/complaints", .query = "show handler sort page"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_analysis", .path = "/manage/complaints/numbers", .query = "year", .scripted = "manage/complaint/analysis",
     .handler = analysis_show},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_export", .path = "/manage/complaints/numbers/file", .query = "year", .handler = analysis_export},
    COMPLAINT_TAKE_ROUTES("manage", "/manage/complaints/new"),
    {.kind = ROUTE_PAGE, .name = "manage.complaint_show", .path = "/manage/complaint/{reference}", .scripted = "manage/complaint/show",
     .handler = complaint_read},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_edit", .path = "/manage/complaint/{reference}/step", .form = "complaint-action", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_step_add", .path = "/manage/complaint/{reference}/step", .form = "complaint-action", .page = "manage.complaint_edit",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_answer", .path = "/manage/complaint/{reference}/answer", .form = "complaint-answer", .scripted = "manage/complaint/answer"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_answer_save", .path = "/manage/complaint/{reference}/answer", .form = "complaint-answer", .page = "manage.complaint_answer",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_route", .path = "/manage/complaint/{reference}/route", .form = "complaint-route", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_route_save", .path = "/manage/complaint/{reference}/route", .form = "complaint-route", .page = "manage.complaint_route",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_investigator", .path = "/manage/complaint/{reference}/investigator", .form = "complaint-investigator", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_investigator_save", .path = "/manage/complaint/{reference}/investigator", .form = "complaint-investigator", .page = "manage.complaint_investigator",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_extend", .path = "/manage/complaint/{reference}/more-time", .form = "complaint-extension", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_extend_save", .path = "/manage/complaint/{reference}/more-time", .form = "complaint-extension", .page = "manage.complaint_extend",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_escalate", .path = "/manage/complaint/{reference}/next-stage", .form = "complaint-escalation", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_escalate_save", .path = "/manage/complaint/{reference}/next-stage", .form = "complaint-escalation", .page = "manage.complaint_escalate",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_register_edit", .path = "/manage/complaint/{reference}/register", .form = "complaint-register", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_register_save", .path = "/manage/complaint/{reference}/register", .form = "complaint-register", .page = "manage.complaint_register_edit",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_ombudsman", .path = "/manage/complaint/{reference}/ombudsman", .form = "complaint-ombudsman", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_ombudsman_save", .path = "/manage/complaint/{reference}/ombudsman", .form = "complaint-ombudsman", .page = "manage.complaint_ombudsman",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_action_new", .path = "/manage/complaint/{reference}/to-do", .form = "complaint-learning", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_action_add", .path = "/manage/complaint/{reference}/to-do", .form = "complaint-learning", .page = "manage.complaint_action_new",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_thank", .path = "/manage/complaint/{reference}/thanks", .form = "complaint-thanks", .scripted = "manage/complaint/form"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_thank_save", .path = "/manage/complaint/{reference}/thanks", .form = "complaint-thanks", .page = "manage.complaint_thank",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_action_done", .path = "/manage/complaint/{reference}/to-do/{action}/done", .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_letter", .path = "/manage/complaint/{reference}/letter/{number}"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_letter_file", .path = "/manage/complaint/{reference}/letter/{number}/file", .handler = letter_file},
    DANGER_ROUTES("manage"),

    {.kind = ROUTE_PAGE, .name = "manage.feedback_results", .path = "/manage/feedback", .scripted = "manage/feedback/results", .handler = feedback_show},
    {.kind = ROUTE_PAGE, .name = "manage.feedback_export", .path = "/manage/feedback/file", .handler = feedback_export},
    {.kind = ROUTE_PAGE, .name = "manage.shopping_list", .path = "/manage/mystery-shopping"},
    {.kind = ROUTE_PAGE, .name = "manage.shopping_new", .path = "/manage/mystery-shopping/new", .form = "mystery-shop"},
    {.kind = ROUTE_ACTION, .name = "manage.shopping_add", .path = "/manage/mystery-shopping/new", .form = "mystery-shop", .page = "manage.shopping_new",
     .then = "/manage/mystery-shopping/{shop}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.shopping_show", .path = "/manage/mystery-shopping/{shop}"},
    {.kind = ROUTE_ACTION, .name = "manage.shopping_done", .path = "/manage/mystery-shopping/{shop}/done", .then = "/manage/mystery-shopping/{shop}?done=saved"},

    {.kind = ROUTE_PAGE, .name = "manage.guide_index", .path = "/manage/guide"},
    {.kind = ROUTE_PAGE, .name = "manage.guide_look", .path = "/manage/guide/{page}/{lang}"},
    {.kind = ROUTE_PAGE, .name = "manage.guide_edit", .path = "/manage/guide/{page}/{lang}/edit", .form = "guide-page", .scripted = "manage/guide/edit",
     .handler = guide_preview},
    {.kind = ROUTE_ACTION, .name = "manage.guide_save", .path = "/manage/guide/{page}/{lang}/edit", .form = "guide-page", .page = "manage.guide_edit",
     .rule = guide_check, .then = "/manage/guide/{page}/{lang}/version/{number}?done=saved"},
    {.kind = ROUTE_ACTION, .name = "manage.guide_reviewed", .path = "/manage/guide/{page}/{lang}/reviewed", .then = "/manage/guide/{page}/{lang}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.guide_difference", .path = "/manage/guide/{page}/{lang}/version/{number}", .scripted = "manage/guide/difference",
     .handler = guide_compare},
    {.kind = ROUTE_PAGE, .name = "manage.guide_choose", .path = "/manage/guide/{page}/{lang}/version/{number}/publish", .form = "guide-publish",
     .scripted = "manage/guide/choose", .handler = guide_original},
    {.kind = ROUTE_ACTION, .name = "manage.guide_publish", .path = "/manage/guide/{page}/{lang}/version/{number}/publish", .form = "guide-publish",
     .page = "manage.guide_choose", .then = "/manage/guide/{page}/{lang}?done={result}"},
    {.kind = ROUTE_ACTION, .name = "manage.guide_withdraw", .path = "/manage/guide/{page}/{lang}/version/{number}/withdraw",
     .then = "/manage/guide/{page}/{lang}?done=saved"},
    {.kind = ROUTE_ACTION, .name = "manage.guide_discard", .path = "/manage/guide/{page}/{lang}/version/{number}/discard",
     .then = "/manage/guide/{page}/{lang}?done=saved"},
    {.kind = ROUTE_ACTION, .name = "manage.guide_restore", .path = "/manage/guide/{page}/{lang}/version/{number}/restore",
     .then = "/manage/guide/{page}/{lang}?done=saved"},

    /* the directory: a place is a page of the guide with more questions; its history and publishing are above */
    {.kind = ROUTE_PAGE, .name = "manage.help_index", .path = "/manage/local-help"},
    {.kind = ROUTE_PAGE, .name = "manage.help_new", .path = "/manage/local-help/new", .form = "help-place", .scripted = "manage/help/edit", .handler = help_preview},
    {.kind = ROUTE_ACTION, .name = "manage.help_add", .path = "/manage/local-help/new", .form = "help-place", .page = "manage.help_new",
     .rule = guide_check, .then = "/manage/guide/{page}/en/version/1?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.help_edit", .path = "/manage/local-help/{page}", .form = "help-place", .scripted = "manage/help/edit", .handler = help_preview},
    {.kind = ROUTE_ACTION, .name = "manage.help_save", .path = "/manage/local-help/{page}", .form = "help-place", .page = "manage.help_edit",
     .rule = guide_check, .then = "/manage/guide/{page}/en/version/{number}?done=saved"},

    {.kind = ROUTE_PAGE, .name = "manage.mail_list", .path = "/manage/mail", .query = "state sort page"},
    {.kind = ROUTE_ACTION, .name = "manage.mail_retry", .path = "/manage/mail/{mail}/again", .then = "/manage/mail?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.account_list", .path = "/manage/accounts", .query = "agency standing sort page"},
    {.kind = ROUTE_ACTION, .name = "manage.account_sign_out", .path = "/manage/account/{account}/sign-out", .then = "/manage/accounts?done=saved"},
    COVER_ROUTES("manage"),
    {.kind = ROUTE_PAGE, .name = "manage.restriction_unmanaged", .path = "/manage/restricted", .scripted = "manage/restriction/unmanaged"},
    {.kind = ROUTE_PAGE, .name = "manage.restriction_find", .path = "/manage/restricted/{restriction}", .form = "restriction-manager", .scripted = "manage/restriction/find"},
    {.kind = ROUTE_ACTION, .name = "manage.restriction_name", .path = "/manage/restricted/{restriction}", .form = "restriction-manager", .page = "manage.restriction_find",
     .then = "/manage/restricted?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.look_list", .path = "/manage/looks", .query = "who day page"},
    {0},
};
/* clang-format on */

int main(int argc, char **argv) {
  static const struct program program = {.name = "manage", .routes = routes, .viewer = "manage.session_stay"};

  return serve_main(&program, argc, argv);
}
