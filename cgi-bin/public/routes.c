/* public: everybody's pages, without an account. */
#include "cgi-bin/public/feedback.h"
#include "cgi-bin/public/guide.h"
#include "cgi-bin/public/status.h"
#include "serve/route.h"

/* clang-format off */
static const struct route routes[] = {
    {ROUTE_PAGE, "public.home_show", "/", .flags = ROUTE_OPEN | ROUTE_NO_CALL},
    {ROUTE_PAGE, "public.safety_show", "/safety", .flags = ROUTE_OPEN | ROUTE_NO_CALL},
    {ROUTE_PAGE, "public.gone_show", "/gone", .flags = ROUTE_OPEN | ROUTE_NO_CALL},

    /* the service user guide, and the directory of local services: ?lang= ?size=large ?format=text or pdf */
    {ROUTE_PAGE, "public.guide_list", "/guide", .query = "lang", .form = "guide-search", .flags = ROUTE_OPEN, .scripted = "guide/list"},
    /* what somebody searches for stands in no address, so in no history and no log */
    {ROUTE_ASK, "public.guide_find", "/guide", .query = "lang", .form = "guide-search", .page = "public.guide_list", .flags = ROUTE_OPEN,
     .scripted = "guide/found", .handler = guide_found, .cap = 8192},
    {ROUTE_PAGE, "public.guide_whole", "/guide/whole", .query = "lang size format", .flags = ROUTE_OPEN, .scripted = "guide/whole",
     .handler = guide_whole},
    {ROUTE_PAGE, "public.guide_show", "/guide/{page}", .query = "lang size format", .flags = ROUTE_OPEN, .scripted = "guide/show",
     .handler = guide_page},

    {ROUTE_PAGE, "public.help_list", "/local-help", .query = "lang", .form = "help-search", .flags = ROUTE_OPEN, .scripted = "public/help/list", .handler = help_found},
    {ROUTE_ASK, "public.help_find", "/local-help", .query = "lang", .form = "help-search", .page = "public.help_list", .flags = ROUTE_OPEN,
     .scripted = "public/help/list", .handler = help_found, .cap = 8192},

    /* ask for help; what happens with it */
    {ROUTE_JOURNEY, "public.request", "/request", .form = "request-for-help", .then = "/request/done",
     .flags = ROUTE_OPEN | ROUTE_SEALED, .scripted = "intake/request"},
    {ROUTE_JOURNEY, "public.complaint", "/complaint", .form = "complaint", .then = "/complaint/done",
     .flags = ROUTE_OPEN | ROUTE_SEALED, .scripted = "office/complaint"},
    {ROUTE_PAGE, "public.return_ask", "/return", .form = "draft-return", .flags = ROUTE_OPEN | ROUTE_NO_CALL},
    {ROUTE_ACTION, "public.draft_return", "/return", .form = "draft-return", .page = "public.return_ask", .flags = ROUTE_OPEN,
     .scripted = "public/return/ask", .rule = sealed_return, .handler = sealed_returned, .cap = 8192},
    {ROUTE_PAGE, "public.status_ask", "/status", .form = "status", .flags = ROUTE_OPEN | ROUTE_NO_CALL},
    {ROUTE_ASK, "public.status_show", "/status", .form = "status", .page = "public.status_ask", .flags = ROUTE_OPEN,
     .rule = status_check, .cap = 8192},
    {.kind = ROUTE_PAGE, .name = "public.complaint_ask", .path = "/second-look", .form = "complaint-again", .flags = ROUTE_OPEN | ROUTE_NO_CALL},
    {.kind = ROUTE_ACTION, .name = "public.complaint_again", .path = "/second-look", .form = "complaint-again", .page = "public.complaint_ask", .flags = ROUTE_OPEN,
     .rule = status_check, .cap = 65536},

    /* how it went: with a code, once */
    {.kind = ROUTE_PAGE, .name = "public.feedback_ask", .path = "/feedback", .form = "feedback-code", .flags = ROUTE_OPEN | ROUTE_NO_CALL},
    {.kind = ROUTE_ASK, .name = "public.feedback_open", .path = "/feedback", .form = "feedback-code", .page = "public.feedback_ask", .flags = ROUTE_OPEN,
     .scripted = "public/feedback/answer", .rule = feedback_code, .handler = feedback_begin, .cap = 8192},
    {.kind = ROUTE_PAGE, .name = "public.feedback_adult", .path = "/feedback/parent", .form = "feedback-parent", .flags = ROUTE_OPEN | ROUTE_NO_CALL,
     .scripted = "public/feedback/answer"},
    {.kind = ROUTE_ACTION, .name = "public.feedback_parent", .path = "/feedback/parent", .form = "feedback-parent", .page = "public.feedback_adult", .flags = ROUTE_OPEN | ROUTE_ANSWERS,
     .rule = feedback_code, .then = "/feedback/thanks", .cap = 65536},
    {.kind = ROUTE_PAGE, .name = "public.feedback_child", .path = "/feedback/young", .form = "feedback-young", .flags = ROUTE_OPEN | ROUTE_NO_CALL,
     .scripted = "public/feedback/answer"},
    {.kind = ROUTE_ACTION, .name = "public.feedback_young", .path = "/feedback/young", .form = "feedback-young", .page = "public.feedback_child", .flags = ROUTE_OPEN | ROUTE_ANSWERS,
     .rule = feedback_code, .then = "/feedback/thanks", .cap = 65536},
    {.kind = ROUTE_PAGE, .name = "public.feedback_thanks", .path = "/feedback/thanks", .flags = ROUTE_OPEN | ROUTE_NO_CALL},

    /* who writes to us, only counted */
    {ROUTE_PAGE, "public.monitoring_ask", "/about-you", .form = "monitoring", .flags = ROUTE_OPEN | ROUTE_NO_CALL},
    {ROUTE_ACTION, "public.monitoring_add", "/about-you", .form = "monitoring", .page = "public.monitoring_ask", .flags = ROUTE_OPEN, .then = "/about-you/thanks", .cap = 8192},
    {ROUTE_PAGE, "public.monitoring_thanks", "/about-you/thanks", .flags = ROUTE_OPEN | ROUTE_NO_CALL},

    {0},
};
/* clang-format on */

int main(int argc, char **argv) {
  static const struct program program = {.name = "public", .routes = routes};

  return serve_main(&program, argc, argv);
}
