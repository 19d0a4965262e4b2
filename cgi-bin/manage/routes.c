/* manage: complaints register, mail and jobs, accounts. */
#include "serve/route.h"

static const struct route routes[] = {
    {.kind = ROUTE_PAGE, .name = "manage.home_show", .path = "/manage", .scripted = "home/show"},

    {.kind = ROUTE_PAGE, .name = "manage.complaint_list", .path = "/manage/complaints", .query = "show page"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_show", .path = "/manage/complaint/{reference}"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_edit", .path = "/manage/complaint/{reference}/step", .form = "complaint-action", .scripted = "manage/complaint/step"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_step_add", .path = "/manage/complaint/{reference}/step", .form = "complaint-action", .page = "manage.complaint_edit",
     .then = "/manage/complaint/{reference}?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.complaint_answer", .path = "/manage/complaint/{reference}/answer", .form = "complaint-answer"},
    {.kind = ROUTE_ACTION, .name = "manage.complaint_answer_save", .path = "/manage/complaint/{reference}/answer", .form = "complaint-answer", .page = "manage.complaint_answer",
     .then = "/manage/complaint/{reference}?done=saved"},

    {.kind = ROUTE_PAGE, .name = "manage.mail_list", .path = "/manage/mail"},
    {.kind = ROUTE_ACTION, .name = "manage.mail_retry", .path = "/manage/mail/{mail}/again", .then = "/manage/mail?done=saved"},
    {.kind = ROUTE_PAGE, .name = "manage.account_list", .path = "/manage/accounts"},
    {.kind = ROUTE_ACTION, .name = "manage.account_sign_out", .path = "/manage/account/{account}/sign-out", .then = "/manage/accounts?done=saved"},
    {0},
};

int main(int argc, char **argv) {
  static const struct program program = {"manage", routes};

  return serve_main(&program, argc, argv);
}
