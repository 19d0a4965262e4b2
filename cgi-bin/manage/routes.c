/* manage: complaints register, mail and jobs, accounts. */
#include "serve/route.h"

static const struct route routes[] = {
    {ROUTE_PAGE, "manage.home_show", "/manage", .scripted = "home/show"},

    {ROUTE_PAGE, "manage.complaint_list", "/manage/complaints", .query = "show page"},
    {ROUTE_PAGE, "manage.complaint_show", "/manage/complaint/{reference}"},
    {ROUTE_PAGE, "manage.complaint_edit", "/manage/complaint/{reference}/step", .form = "complaint-action", .scripted = "manage/complaint/step"},
    {ROUTE_ACTION, "manage.complaint_step_add", "/manage/complaint/{reference}/step", .form = "complaint-action", .page = "manage.complaint_edit",
     .then = "/manage/complaint/{reference}?done=saved"},
    {ROUTE_PAGE, "manage.complaint_answer", "/manage/complaint/{reference}/answer", .form = "complaint-answer"},
    {ROUTE_ACTION, "manage.complaint_answer_save", "/manage/complaint/{reference}/answer", .form = "complaint-answer", .page = "manage.complaint_answer",
     .then = "/manage/complaint/{reference}?done=saved"},

    {ROUTE_PAGE, "manage.mail_list", "/manage/mail"},
    {ROUTE_ACTION, "manage.mail_retry", "/manage/mail/{mail}/again", .then = "/manage/mail?done=saved"},
    {ROUTE_PAGE, "manage.account_list", "/manage/accounts"},
    {ROUTE_ACTION, "manage.account_sign_out", "/manage/account/{account}/sign-out", .then = "/manage/accounts?done=saved"},
    {0},
};

int main(int argc, char **argv) {
  static const struct program program = {"manage", routes};

  return serve_main(&program, argc, argv);
}
