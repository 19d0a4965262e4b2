/* partner: people of other agencies. */
#include "cgi-bin/partner/referral.h"
#include "cgi-bin/record/family.h"
#include "cgi-bin/record/feedback.h"
#include "cgi-bin/record/work.h"
#include "serve/route.h"

/* clang-format off */
static const struct route routes[] = {
    {.kind = ROUTE_PAGE, .name = "partner.home_show", .path = "/partner"},
    {.kind = ROUTE_PAGE, .name = "partner.session_stay", .path = "/partner/stay", .scripted = "office/session/stay"},

    /* referrals */
    {ROUTE_PAGE, "partner.referral_list", "/partner/referrals", .query = "state sort page"},
    {.kind = ROUTE_PAGE, .name = "partner.referral_begin", .path = "/partner/refer"},
    {ROUTE_ACTION, "partner.referral_start", "/partner/refer", .then = "/partner/referral/{draft}/safety"},
    {ROUTE_JOURNEY, "partner.referral", "/partner/referral/{draft}", .form = "referral",
     .then = "/partner/referrals/{reference}/sent", .scripted = "intake/draft"},
    {ROUTE_PAGE, "partner.draft_confirm", "/partner/referral/{draft}/delete", .scripted = "intake/draft/confirm"},
    {ROUTE_ACTION, "partner.draft_delete", "/partner/referral/{draft}/delete", .then = "/partner?done=deleted"},
    {.kind = ROUTE_PAGE, .name = "partner.referral_done", .path = "/partner/referrals/{reference}/sent"},
    {ROUTE_PAGE, "partner.referral_show", "/partner/referrals/{reference}", .form = "answer",
     .scripted = "partner/referral/show", .handler = referral_read},
    {ROUTE_ACTION, "partner.referral_answer", "/partner/referrals/{reference}", .form = "answer",
     .page = "partner.referral_show", .then = "/partner/referrals/{reference}?done=sent"},
    {ROUTE_PAGE, "partner.advice_edit", "/partner/advice", .form = "advice"},
    {ROUTE_ACTION, "partner.advice_send", "/partner/advice", .form = "advice", .page = "partner.advice_edit",
     .then = "/partner/referrals/{reference}/sent"},
    FAMILY_ROUTES("partner"),
    FAMILY_AGREEMENT("partner", "/partner/families?done=answered"),
    WORK_ROUTES("partner"),
    FEEDBACK_ROUTES("partner"),
    {.kind = ROUTE_PAGE, .name = "partner.feedback_partner_edit", .path = "/partner/feedback", .form = "feedback-partner", .scripted = "partner/feedback/edit"},
    {.kind = ROUTE_ACTION, .name = "partner.feedback_partner_send", .path = "/partner/feedback", .form = "feedback-partner",
     .page = "partner.feedback_partner_edit", .flags = ROUTE_ANSWERS, .then = "/partner?done=thanked"},
    {.kind = ROUTE_PAGE, .name = "partner.compliment_list", .path = "/partner/compliments", .scripted = "office/compliment/list"},

    {0},
};
/* clang-format on */

int main(int argc, char **argv) {
  static const struct program program = {.name = "partner", .routes = routes, .viewer = "partner.session_stay"};

  return serve_main(&program, argc, argv);
}
