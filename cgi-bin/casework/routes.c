/* casework: the council's front door, managers and key workers. */
#include "cgi-bin/record/work.h"
#include "serve/route.h"

static const struct route routes[] = {
    {ROUTE_PAGE, "casework.home_show", "/casework", .scripted = "home/show"},
    WORK_ROUTES("casework"),
    WORK_MANAGER_ROUTES("casework"),
    {0},
};

int main(int argc, char **argv) {
  static const struct program program = {"casework", routes};

  return serve_main(&program, argc, argv);
}
