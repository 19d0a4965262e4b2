/* partner: people of other agencies. */
#include "cgi-bin/record/work.h"
#include "serve/route.h"

static const struct route routes[] = {
    {ROUTE_PAGE, "partner.home_show", "/partner", .scripted = "home/show"},
    WORK_ROUTES("partner"),
    {0},
};

int main(int argc, char **argv) {
  static const struct program program = {"partner", routes};

  return serve_main(&program, argc, argv);
}
